"""The table of a results file, as Markdown: every row, then the worst seed of each instance beside what is asked of it."""

import csv
import statistics
import sys

# What is asked of the worst seed: gap in percent, seconds, megabytes.
ASKED = {
    "1-team": (0.5, 10, None), "3-teams": (1, 30, None), "5-teams-12": (1.5, 60, None), "5-teams-30": (3, 60, None), "10-teams": (5, 180, None),
    "service-1000000": (3, 900, 4000),
}


def rows_of(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def asked(instance):
    return next((ASKED[key] for key in ASKED if instance == key or instance.startswith(key + "-")), (None, None, None))


def number(text):
    return f"{int(text):,}".replace(",", " ") if text not in ("", None) else "–"


def percent(text):
    return f"{100 * float(text):.2f} %" if text not in ("", None) else "–"


def line(cells):
    return "| " + " | ".join(cells) + " |"


def table(path):
    rows = [row for row in rows_of(path) if not (row["method"] == "TiersTemps" and row["time_limit_s"])]
    if not rows:
        return "No row.\n"
    heads = ["instance", "seed", "method", "visits", "columns", "placed", "not placed", "sum", "bound", "gap", "gap, legal part", "share closed",
             "seconds", "MB", "violations", "note"]
    text = [line(heads), line(["---"] * 2 + ["---"] + ["---:"] * 12 + ["---"])]
    for row in rows:
        text.append(line([
            row["instance"], row["seed"], row["method"], number(row["visits"]), number(row["columns"]), number(row["placed"]),
            number(row["not_placed"]), number(row["sum"]), number(row["bound"]), percent(row["gap"]), percent(row["legal_gap"]),
            percent(row["share_closed"]), row["seconds"] or "–", number(row["peak_mb"]), row["violations"] or "–",
            row["note"].replace("|", "/").replace("\n", " "),
        ]))
    return "\n".join(text + [""] + worst(rows)) + "\n"


def worst(rows):
    heads = ["instance", "seeds", "worst gap", "worst gap, legal part", "median gap", "slowest", "most MB", "violations", "asked", "reached"]
    text = [line(heads), line(["---", "---:"] + ["---:"] * 6 + ["---", "---"])]
    for instance in dict.fromkeys(row["instance"] for row in rows):
        own = [row for row in rows if row["instance"] == instance and row["method"] == "TiersTemps" and row["gap"]]
        if not own:
            continue
        gap = max(100 * max(float(row["gap"]), float(row["legal_gap"])) for row in own)
        seconds = max(float(row["seconds"]) for row in own)
        memory = max(int(row["peak_mb"]) for row in own)
        limits = asked(instance)
        parts = [f"{limit:g} {unit}" for limit, unit in zip(limits, ("%", "s", "MB")) if limit]
        kept = all(limit is None or value <= limit for limit, value in zip(limits, (gap, seconds, memory)))
        text.append(line([
            instance, str(len(own)), percent(max(float(row["gap"]) for row in own)), percent(max(float(row["legal_gap"]) for row in own)),
            percent(statistics.median(float(row["gap"]) for row in own)), f"{seconds:g} s", number(memory),
            str(sum(int(row["violations"]) if row["violations"].isdigit() else 1 for row in own)), ", ".join(parts) or "–",
            "–" if not parts else "yes" if kept else "no",
        ]))
    return text


if __name__ == "__main__":
    print(table(sys.argv[1]))
