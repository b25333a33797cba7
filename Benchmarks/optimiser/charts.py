"""Draws a results file as SVG, without any library: gap against time, time against size, and methods at equal time.

Shades of grey, dashes and shapes tell the series apart, so that a print without colours reads as well.
"""

import math
import statistics
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from report import rows_of

SHADES = ["#000000", "#5a5a5a", "#8f8f8f", "#2f2f2f", "#707070", "#a5a5a5", "#444444", "#909090"]
DASHES = ["", "7 4", "2 3", "9 3 2 3", "4 4", "1 4", "12 4", "6 2 2 2"]
OWN = "TiersTemps"


class Chart:
    """A plane with two logarithmic axes."""

    def __init__(self, title, x_label, y_label, xs, ys, right=230):
        self.width, self.height = 900, 520
        self.left, self.right, self.top, self.bottom = 90, right, 60, 70
        self.x_range, self.y_range = spread(xs), spread(ys)
        self.parts = [
            f'<text x="{self.left}" y="30" font-size="18" font-weight="bold">{escape(title)}</text>',
            f'<text x="{(self.left + self.width - self.right) / 2}" y="{self.height - 20}" text-anchor="middle">{escape(x_label)}</text>',
            f'<text transform="translate(24 {(self.top + self.height - self.bottom) / 2}) rotate(-90)" text-anchor="middle">{escape(y_label)}</text>',
        ]
        for value in ticks(self.x_range):
            x = self.x(value)
            self.parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{self.top}" y2="{self.height - self.bottom}" stroke="#dddddd"/>')
            self.parts.append(f'<text x="{x:.1f}" y="{self.height - self.bottom + 20}" text-anchor="middle">{short(value)}</text>')
        for value in ticks(self.y_range):
            y = self.y(value)
            self.parts.append(f'<line x1="{self.left}" x2="{self.width - self.right}" y1="{y:.1f}" y2="{y:.1f}" stroke="#dddddd"/>')
            self.parts.append(f'<text x="{self.left - 8}" y="{y + 4:.1f}" text-anchor="end">{short(value)}</text>')
        self.legend = 0

    def x(self, value):
        low, high = self.x_range
        return self.left + (math.log10(value) - low) / (high - low) * (self.width - self.right - self.left)

    def y(self, value):
        low, high = self.y_range
        return self.height - self.bottom - (math.log10(value) - low) / (high - low) * (self.height - self.bottom - self.top)

    def series(self, name, points, style, joined=True):
        shade, dash = SHADES[style % len(SHADES)], DASHES[style % len(DASHES)]
        points = sorted(points)
        if joined and len(points) > 1:
            path = " ".join(f"{self.x(x):.1f},{self.y(y):.1f}" for x, y in points)
            self.parts.append(f'<polyline points="{path}" fill="none" stroke="{shade}" stroke-width="2" stroke-dasharray="{dash}"/>')
        self.parts += [marker(self.x(x), self.y(y), style, shade) for x, y in points]
        x, y = self.width - self.right + 20, self.top + 10 + 22 * self.legend
        self.legend += 1
        if joined:
            self.parts.append(f'<line x1="{x}" x2="{x + 34}" y1="{y}" y2="{y}" stroke="{shade}" stroke-width="2" stroke-dasharray="{dash}"/>')
        self.parts.append(marker(x + 17, y, style, shade))
        self.parts.append(f'<text x="{x + 42}" y="{y + 5}">{escape(name)}</text>')

    def write(self, path):
        body = "\n".join(self.parts)
        path.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}" font-family="sans-serif" font-size="13">\n'
            f'<rect width="{self.width}" height="{self.height}" fill="white"/>\n{body}\n</svg>\n')
        print(f"Drawn: {path}")


def spread(values):
    low, high = math.log10(min(values)), math.log10(max(values))
    margin = max(0.05 * (high - low), 0.4 - (high - low) / 2, 0.08)
    return low - margin, high + margin


def ticks(ends):
    steps = (1, 2, 5) if ends[1] - ends[0] < 2.5 else (1,)
    every = [step * 10.0**power for power in range(math.floor(ends[0]), math.ceil(ends[1]) + 1) for step in steps]
    return [value for value in every if ends[0] <= math.log10(value) <= ends[1]]


def short(value):
    return f"{value:,.0f}".replace(",", " ") if value >= 10 else f"{value:g}"


def marker(x, y, style, shade):
    fill = shade if style // 4 % 2 == 0 else "white"
    shapes = [
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" ',
        f'<rect x="{x - 4.5:.1f}" y="{y - 4.5:.1f}" width="9" height="9" ',
        f'<path d="M{x:.1f} {y - 6:.1f} L{x + 6:.1f} {y + 5:.1f} L{x - 6:.1f} {y + 5:.1f} Z" ',
        f'<path d="M{x:.1f} {y - 6.5:.1f} L{x + 6.5:.1f} {y:.1f} L{x:.1f} {y + 6.5:.1f} L{x - 6.5:.1f} {y:.1f} Z" ',
    ]
    return shapes[style % 4] + f'fill="{fill}" stroke="{shade}" stroke-width="1.5"/>'


def percent(row):
    """At least a hundredth of a percent, so that a proved plan has a place on the axis."""
    return max(0.01, 100 * float(row["gap"]))


def best_bound(rows, row):
    return max(int(other["bound"]) for other in rows if (other["instance"], other["seed"]) == (row["instance"], row["seed"]))


def gap_against_time(rows, path, certified):
    """The gap that each plan proves by itself, or the gap of its sum to the best bound known of the instance and seed."""

    def gap(row):
        if certified:
            return percent(row)
        return max(0.01, 100 * (int(row["sum"]) - best_bound(own, row)) / max(1, abs(int(row["sum"]))))

    own = [row for row in rows if row["method"] == OWN]
    limited = list(dict.fromkeys(row["instance"] for row in own if row["time_limit_s"]))
    series = []
    for instance in limited:
        by_limit = {}
        for row in own:
            if row["instance"] == instance:
                by_limit.setdefault(row["time_limit_s"], []).append(row)
        series.append((instance, [
            (statistics.median(float(row["seconds"]) for row in same), statistics.median(map(gap, same))) for same in by_limit.values()
        ]))
    if not series:
        return
    points = [point for _, line in series for point in line]
    title = "Certified gap against time" if certified else "The plan alone against time"
    label = "gap to the plan's own certified bound, %" if certified else "gap to the best bound known of the instance, %"
    chart = Chart(title + " (median of the seeds)", "seconds from start to written plan", label, [x for x, _ in points], [y for _, y in points])
    for style, (instance, line) in enumerate(series):
        chart.series(instance, line, style)
    chart.write(path)


def time_against_size(rows, path):
    own = [row for row in rows if row["method"] == OWN and not row["time_limit_s"]]
    if len({row["workers"] for row in own}) < 2:
        return
    groups = {}
    for row in own:
        kind = "whole services" if row["instance"].startswith("service") else "one area" if row["instance"][0].isdigit() else None
        if kind:
            groups.setdefault(f"{kind}, {row['instance'].split('-')[-1]} % overdue", {}).setdefault(int(row["workers"]), []).append(float(row["seconds"]))
    if not groups:
        return
    lines = {name: [(size, statistics.median(seconds)) for size, seconds in by_size.items()] for name, by_size in groups.items()}
    points = [point for line in lines.values() for point in line]
    chart = Chart("Time against size (median of the seeds)", "workers followed", "seconds from start to written plan",
                  [x for x, _ in points], [y for _, y in points], right=280)
    for style, (name, line) in enumerate(sorted(lines.items())):
        chart.series(name, line, style)
    chart.write(path)


def methods(rows, path):
    """One line an instance: where each method stands at the time that TiersTemps took (or so many times it)."""
    equal = [row for row in rows if row["gap"] and (row["method"] != OWN or not row["time_limit_s"])]
    tried = list(dict.fromkeys(row["instance"] for row in rows if row["method"] != OWN))
    equal = [row for row in equal if row["instance"] in tried]
    if not equal:
        return
    places = {instance: len(tried) - place for place, instance in enumerate(tried)}
    chart = Chart("Gap at equal time, by method (every seed)", "gap to TiersTemps' certified bound, %", "", [percent(row) for row in equal], [1, 10],
                  right=270)
    chart.parts = [part for part in chart.parts if f'x2="{chart.width - chart.right}"' not in part and f'x="{chart.left - 8}"' not in part]
    chart.left = 90
    height = (chart.height - chart.top - chart.bottom) / (len(tried) + 1)
    chart.y = lambda place: chart.height - chart.bottom - place * height
    for instance, place in places.items():
        y = chart.y(place)
        chart.parts.append(f'<line x1="{chart.left}" x2="{chart.width - chart.right}" y1="{y:.1f}" y2="{y:.1f}" stroke="#dddddd"/>')
        chart.parts.append(f'<text x="{chart.left}" y="{y - 8:.1f}">{escape(instance)}</text>')
    for style, method in enumerate(sorted({row["method"] for row in rows}, key=lambda name: (name != OWN, name))):
        points = [(percent(row), places[row["instance"]]) for row in equal if row["method"] == method]
        missing = sum(1 for row in rows if row["method"] == method and row["instance"] in tried and not row["gap"])
        chart.series(method + (f" ({missing} without answer)" if missing else ""), points, style, joined=False)
    chart.write(path)


def main():
    source = Path(sys.argv[1])
    rows = rows_of(source)
    answered = [row for row in rows if row["gap"]]
    gap_against_time(answered, source.with_name(source.stem + "-gap-time.svg"), certified=True)
    gap_against_time(answered, source.with_name(source.stem + "-plan-time.svg"), certified=False)
    time_against_size(answered, source.with_name(source.stem + "-time-size.svg"))
    methods(rows, source.with_name(source.stem + "-peers.svg"))


main()
