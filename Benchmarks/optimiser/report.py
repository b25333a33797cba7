"""The tables of a results file, as Markdown: the worst seed of each instance beside what is asked of it, whole services by size, the peers,
then every row."""

import statistics
import sys
from pathlib import Path

from instances import kind
from rows import OWN, latest

# What is asked of the worst seed on two cores: gap in percent, the legal part's too; wall seconds; megabytes.
ASKED = {
    "1-team": (0.5, 10, None), "3-teams": (1, 30, None), "5-teams-12": (1.5, 60, None), "5-teams-30": (3, 60, None),
    "10-teams": (5, 180, None), "service-1000000": (3, 900, 4000),
}
# Time per worker at a million, against that at 20 000.
ASKED_GROWTH = 1.5
KINDS = ["area", "special", "service"]


def asked(instance):
    return next((ASKED[key] for key in ASKED if instance == key or instance.startswith(key + "-")), (None, None, None))


def ordered(rows):
    return sorted(rows, key=lambda row: (KINDS.index(kind(row["instance"])), int(row["workers"]), row["instance"], int(row["seed"])))


def number(text):
    return f"{int(text):,}".replace(",", " ") if text not in ("", None) else "–"


def percent(text):
    """Two decimals, none from a thousand percent on."""
    if text in ("", None):
        return "–"
    value = 100 * float(text)
    return f"{value:,.0f} %".replace(",", " ") if abs(value) >= 1000 else f"{value:.2f} %"


def seconds(text):
    return f"{float(text):g}" if text not in ("", None) else "–"


def line(cells):
    return "| " + " | ".join(cells) + " |"


def titled(title, heads, rows, left=1):
    """A table whose first columns are text and the others figures, or nothing when it has no row."""
    if not rows:
        return []
    return [f"## {title}", "", line(heads), line(["---"] * left + ["---:"] * (len(heads) - left))] + [line(row) for row in rows] + [""]


def gap(row):
    return max(float(row["gap"]), float(row["legal_gap"]))


def worst(rows):
    heads = ["instance", "seeds", "worst gap", "worst gap, legal part", "its seed", "median gap", "slowest, s", "median, s", "processor, s",
             "largest process, MB", "together, MB", "violations", "asked", "reached"]
    text = []
    for instance in dict.fromkeys(row["instance"] for row in rows):
        own = [row for row in rows if row["instance"] == instance and row["method"] == OWN]
        failed = sum(1 for row in own if not row["gap"])
        own = [row for row in own if row["gap"]]
        if not own:
            text.append(line_of_failures(instance, failed, len(heads)))
            continue

        def most(column):
            return max((float(row[column]) for row in own if row.get(column)), default=None)

        limits = asked(instance)
        found = (100 * max(map(gap, own)), most("seconds"), most("peak_mb"))
        parts = [f"{limit:g} {unit}" for limit, unit in zip(limits, ("%", "s", "MB")) if limit]
        missed = [name for name, limit, value in zip(("gap", "time", "memory"), limits, found) if limit is not None and value > limit]
        text.append([
            instance, str(len(own)) + (f" (and {failed} failed)" if failed else ""), percent(most("gap")), percent(most("legal_gap")),
            max(own, key=gap)["seed"], percent(statistics.median(float(row["gap"]) for row in own)), seconds(most("seconds")),
            seconds(round(statistics.median(float(row["seconds"]) for row in own), 2)), seconds(most("processor_s")),
            whole(most("largest_mb")), whole(most("peak_mb")),
            str(sum(int(row["violations"]) if row["violations"].isdigit() else 1 for row in own)), ", ".join(parts) or "–",
            "–" if not parts else "no: " + ", ".join(missed) if missed or failed else "yes",
        ])
    return titled("The worst seed", heads, text)


def line_of_failures(instance, failed, width):
    return [instance, f"{failed} failed"] + ["–"] * (width - 3) + ["no"]


def whole(value):
    return number(round(value)) if value is not None else "–"


def services(rows):
    """Time per worker of whole services, against the service of 20 000 with the same share overdue."""
    own = [row for row in rows if kind(row["instance"]) == "service" and row["method"] == OWN and row["gap"]]
    each = {}
    for row in own:
        each.setdefault((row["instance"].split("-")[2], int(row["workers"])), []).append(row)
    heads = ["overdue", "workers", "seeds", "areas", "median, s", "ms a worker", "against 20 000", "processor, ms a worker", "together, MB",
             "asked", "reached"]
    text = []
    for (overdue, workers), same in sorted(each.items()):
        pace = statistics.median(float(row["seconds"]) for row in same) / workers
        first = each.get((overdue, 20_000))
        growth = pace / (statistics.median(float(row["seconds"]) for row in first) / 20_000) if first else None
        used = [float(row["processor_s"]) for row in same if row.get("processor_s")]
        judged = growth is not None and workers == 1_000_000
        text.append([
            f"{overdue} %", number(workers), str(len(same)), same[0]["areas"], f"{pace * workers:.1f}", f"{1000 * pace:.3f}",
            f"× {growth:.2f}" if growth else "–", f"{1000 * statistics.median(used) / workers:.3f}" if used else "–",
            number(max(int(row["peak_mb"]) for row in same)), f"× {ASKED_GROWTH}" if workers == 1_000_000 else "–",
            ("yes" if growth <= ASKED_GROWTH else "no") if judged else "–",
        ])
    return titled("Whole services by size", heads, text)


def peers(rows):
    """Every method on the instances that peers were given, each sum beside ours."""
    heads = ["instance", "method", "seeds", "answers", "median limit, s", "worst gap", "median gap", "sum against ours, median",
             "violations"]
    text = []
    for instance in dict.fromkeys(row["instance"] for row in rows if row["method"] != OWN):
        of = [row for row in rows if row["instance"] == instance]
        seeds = {row["seed"] for row in of if row["method"] != OWN}
        ours = {row["seed"]: int(row["sum"]) for row in of if row["method"] == OWN and row["gap"]}
        for name in dict.fromkeys(row["method"] for row in of):
            tried = [row for row in of if row["method"] == name and row["seed"] in seeds]
            found = [row for row in tried if row["gap"]]
            gaps = [float(row["gap"]) for row in found]
            ratios = [int(row["sum"]) / ours[row["seed"]] for row in found if ours.get(row["seed"])]
            limits = [float(row["time_limit_s"] or row["seconds"]) for row in tried if row["time_limit_s"] or row["seconds"]]
            text.append([
                instance, name, str(len(tried)), str(len(found)) if found else "none: " + "; ".join(sorted({reason(row) for row in tried})),
                seconds(round(statistics.median(limits), 2)) if limits else "–", percent(max(gaps, default="")),
                percent(statistics.median(gaps) if gaps else ""), f"× {statistics.median(ratios):.3f}" if ratios else "–",
                str(sum(int(row["violations"]) if row["violations"].isdigit() else 1 for row in found)) if found else "–",
            ])
    return titled("Other solvers at equal time", heads, text, left=2)


def reason(row):
    return row["note"].replace("no answer: ", "").replace("|", "/").replace("\n", " ")


def every(rows):
    heads = ["instance", "seed", "method", "visits", "columns", "placed", "not placed", "sum", "bound", "gap", "gap, legal part",
             "share closed", "seconds", "processor, s", "MB", "violations", "build", "note"]
    return titled("Every row", heads, [[
        row["instance"], row["seed"], row["method"], number(row["visits"]), number(row["columns"]), number(row["placed"]),
        number(row["not_placed"]), number(row["sum"]), number(row["bound"]), percent(row["gap"]), percent(row["legal_gap"]),
        percent(row["share_closed"]), seconds(row["seconds"]), seconds(row.get("processor_s")), number(row["peak_mb"]),
        row["violations"] or "–", row.get("build") or "–", row["note"].replace("|", "/").replace("\n", " "),
    ] for row in rows], left=3)


def table(path):
    rows = ordered(row for row in latest(Path(path)) if not (row["method"] == OWN and row["time_limit_s"]))
    if not rows:
        return "No row.\n"
    return "\n".join(worst(rows) + services(rows) + peers(rows) + every(rows))


if __name__ == "__main__":
    print(table(sys.argv[1]))
