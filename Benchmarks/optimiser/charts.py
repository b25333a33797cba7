"""Draws the files of a label: gap against time, time against size, every method at equal time, and plans under time limits."""

import statistics
import sys
from pathlib import Path

from instances import kind
from plane import Picture
from report import asked, gap, ordered
from rows import OWN, latest, read

# Of a percent: below it a plan is as good as proved, and a logarithmic axis has no zero.
LEAST = 0.01
SHAPES = {OWN: 0, "HiGHS": 1, "CP-SAT": 2, "CBC": 3}


def percent(fraction):
    return max(LEAST, 100 * float(fraction))


def group(name):
    """The plane that an instance is drawn in."""
    return {"area": f"{name.split('-')[-1]} % overdue", "special": "Other areas, 12 % overdue", "service": "Whole services"}[kind(name)]


def shape(method):
    return SHAPES.get(method.split(" ×")[0], 0)


def gap_against_time(rows, samples, path):
    """The plan in hand while the planner works, the worst seed of each instance; peers of that seed as points."""
    lines = []
    for name in dict.fromkeys(row["instance"] for row in rows):
        own = [row for row in rows if row["instance"] == name and row["method"] == OWN and not row["time_limit_s"] and row["gap"]]
        if not own:
            continue
        row = max(own, key=gap)
        key = (name, row["seed"], row.get("build"), "")
        points = [
            (max(0.01, float(sample["seconds"])), percent(sample["gap"])) for sample in samples
            if (sample["instance"], sample["seed"], sample["build"], sample["time_limit_s"]) == key]
        # A service's sum is known only once every area has one: too few points tell nothing.
        if len(points) >= 3:
            others = [other for other in rows if other["method"] != OWN and (other["instance"], other["seed"]) == (name, row["seed"])]
            lines.append((name, row, points, [other for other in others if other["seconds"]]))
    if not lines:
        return
    every = [other for *_, others in lines for other in others]
    xs = [x for _, _, points, _ in lines for x, _ in points] + [float(other["seconds"]) for other in every]
    ys = [y for _, _, points, _ in lines for _, y in points] + [percent(other["gap"]) for other in every if other["gap"]]
    picture = Picture(
        "Gap against time", "The plan in hand against the certified bound of the finished plan, the worst seed of each instance"
        + ("; ■ HiGHS, ▲ CP-SAT, ◆ CBC." if every else "."))
    missing = any(not other["gap"] for other in every)
    for title in dict.fromkeys(group(name) for name, *_ in lines):
        here = [line for line in lines if group(line[0]) == title]
        plane = picture.plane(title, "seconds since the start", "gap", xs, ys, percent=True, strip="no plan" if missing else "")
        for style, (name, row, points, others) in enumerate(here):
            plane.line(points, style, steps=True)
            plane.point(*points[-1], style=style, label=f"{name}: {100 * float(row['gap']):.2f} %")
            for names, same in without_plan(others):
                for other in same:
                    last = other is same[-1]
                    plane.point(float(other["seconds"]), None, shape(other["method"]), style, names + on(name, here) if last else "", filled=False)
            for other in others:
                if other["gap"]:
                    plane.point(
                        float(other["seconds"]), percent(other["gap"]), shape(other["method"]), style, other["method"] + on(name, here))
        plane.finish()
    picture.write(path)


def on(name, lines):
    """Which instance a mark belongs to, where there are several."""
    return f" on {name}" if len(lines) > 1 else ""


def without_plan(rows):
    """The peers without a plan that had as long as each other, by their time, under one name."""
    found = {}
    for row in sorted((row for row in rows if not row["gap"]), key=lambda row: float(row["seconds"])):
        found.setdefault(row["method"].partition(" ×")[2], []).append(row)
    for factor, same in found.items():
        yield ", ".join(row["method"].partition(" ×")[0] for row in same) + (f" ×{factor}" if factor else ""), same


def time_against_size(rows, path):
    """Wall seconds, and those a worker, against the workers of the service; the median of the seeds, with the fastest and the slowest."""
    lines = {}
    for row in rows:
        name = row["instance"]
        if row["method"] == OWN and not row["time_limit_s"] and row["gap"] and kind(name) != "special":
            overdue = name.split("-")[-1]
            title = f"whole services, {overdue} %" if kind(name) == "service" else f"one area, {overdue} %"
            lines.setdefault(title, {}).setdefault(int(row["workers"]), []).append(float(row["seconds"]))
    if not lines or len({size for line in lines.values() for size in line}) < 2:
        return
    sizes = [size for line in lines.values() for size in line]
    picture = Picture(
        "Time against size", "From start to written plan, by share overdue; the median of the seeds, a stroke from the fastest to the slowest.")
    for title, unit, scale in (
        ("The whole command", "seconds", lambda seconds, size: seconds),
        ("A worker's share of it", "milliseconds a worker", lambda seconds, size: 1000 * seconds / size),
    ):
        every = [scale(seconds, size) for line in lines.values() for size, same in line.items() for seconds in same]
        plane = picture.plane(title, "workers followed", unit, sizes, every)
        for style, (name, line) in enumerate(lines.items()):
            points = sorted((size, statistics.median(scale(seconds, size) for seconds in same)) for size, same in line.items())
            plane.line(points, style)
            for size, same in line.items():
                plane.whisker(size, scale(min(same), size), scale(max(same), size), style)
            for place, point in enumerate(points):
                plane.point(*point, shape=style, style=style, label=name if place == len(points) - 1 else "")
        plane.finish()
    picture.write(path)


def methods(rows, path):
    """Where each method stands at the time that TiersTemps took, or so many times it: a row of marks an instance, every seed."""
    tried = list(dict.fromkeys(row["instance"] for row in rows if row["method"] != OWN and row["seconds"]))
    of = [row for row in rows if row["instance"] in tried and not (row["method"] == OWN and row["time_limit_s"])]
    answered = [row for row in of if row["gap"]]
    if not tried or not answered:
        return
    picture = Picture("Every method at equal time", "Gap to TiersTemps' certified bound, one mark a seed, the worst named.")
    height = 40 + 50 * len(tried)
    plane = picture.plane("", "gap, %", "", [percent(row["gap"]) for row in answered], [], height=height + 60)
    plane.y = lambda place: plane.top + 50 * (place + 0.6)
    for place, name in enumerate(tried):
        y = plane.y(place)
        plane.put(f'<line x1="{plane.left}" x2="{plane.right}" y1="{y:.1f}" y2="{y:.1f}" stroke="#bbbbbb"/>')
        without = []
        for method in dict.fromkeys(row["method"] for row in of if row["instance"] == name):
            same = [row for row in of if (row["instance"], row["method"]) == (name, method)]
            found = [row for row in same if row["gap"]]
            worst = max(found, key=gap, default=None)
            for row in found:
                plane.point(percent(row["gap"]), place, shape(method), label=method if row is worst else "")
            if len(found) < len(same):
                without.append(f"{method} on {len(same) - len(found)} of {len(same)}")
        more = f'<tspan font-weight="normal" fill="#444444">  no plan: {", ".join(without)}</tspan>' if without else ""
        plane.put(f'<text x="{plane.left}" y="{y - 12:.1f}" font-weight="bold">{name}{more}</text>')
    plane.finish()
    picture.write(path)


def limits(rows, path):
    """The gap that a plan made under a time limit proves by itself."""
    own = [row for row in rows if row["method"] == OWN and row["time_limit_s"] and row["gap"]]
    lines = {}
    for row in own:
        lines.setdefault(row["instance"], {}).setdefault(row["time_limit_s"], []).append((float(row["seconds"]), percent(row["gap"])))
    if not lines:
        return
    marks = {
        name: sorted(tuple(statistics.median(part) for part in zip(*same)) for same in line.values()) for name, line in lines.items()}
    points = [point for line in marks.values() for point in line]
    picture = Picture("Plans under time limits", "The gap to each plan's own certified bound; the median of the seeds, a mark a limit.")
    for title in dict.fromkeys(map(group, marks)):
        plane = picture.plane(
            title, "seconds from start to written plan", "gap", [x for x, _ in points], [y for _, y in points], percent=True)
        for style, (name, line) in enumerate((name, line) for name, line in marks.items() if group(name) == title):
            plane.line(line, style)
            for place, point in enumerate(line):
                plane.point(*point, shape=style, style=style, label=name if place == len(line) - 1 else "")
        plane.finish()
    picture.write(path)


def main():
    source = Path(sys.argv[1])
    rows = ordered(latest(source))

    def named(subject):
        return source.with_name(f"{source.stem}-{subject}.svg")

    gap_against_time(rows, read(source.with_suffix(".samples.csv")), named("gap-time"))
    time_against_size(rows, named("time-size"))
    methods(rows, named("peers"))
    limits(rows, named("limits"))


main()
