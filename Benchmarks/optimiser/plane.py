"""A picture as SVG, without any library: planes with two logarithmic axes, and labels that look for a free place beside what they name.

Shades of grey, widths and shapes tell things apart, so that a print without colours reads as well.
"""

import math
from dataclasses import dataclass
from xml.sax.saxutils import escape

SIZE = 13
SHADES = ["#000000", "#6a6a6a", "#2f2f2f", "#8a8a8a"]
WIDTHS = [2.4, 2.4, 1.3, 1.3]
DASHES = ["", "", "6 3", "6 3"]


class Picture:
    def __init__(self, title, note=""):
        self.width, self.height = 920, 66
        self.parts = [f'<text x="20" y="30" font-size="18" font-weight="bold">{escape(title)}</text>']
        if note:
            self.parts.append(f'<text x="20" y="51" fill="#444444">{escape(note)}</text>')

    def plane(self, *words, height=330, **more):
        plane = Plane(self, self.height, height, *words, **more)
        self.height += height
        return plane

    def write(self, path):
        body = "\n".join(self.parts)
        path.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}" font-family="sans-serif" font-size="{SIZE}">\n'
            f'<rect width="{self.width}" height="{self.height}" fill="white"/>\n{body}\n</svg>\n')
        print(f"Drawn: {path.name}")


@dataclass
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other):
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def holds(self, x, y):
        return self.left < x < self.right and self.top < y < self.bottom


class Plane:
    """Two logarithmic axes. What is drawn first is avoided by every label, and labels are placed last, by `finish`."""

    def __init__(self, picture, top, height, title, x_label, y_label, xs, ys, percent=False, strip=""):
        self.picture, self.title = picture, title
        self.left, self.right, self.bottom = 84, picture.width - 150, top + height - 54
        self.top = top + 30 + (24 if strip else 0)
        self.x_range, self.y_range = spread(xs), spread(ys or [1, 10])
        self.labels, self.taken, self.passed = [], [], []
        middle = (self.top + self.bottom) / 2
        self.put(f'<text x="{self.left}" y="{top + 18}" font-weight="bold">{escape(title)}</text>')
        self.put(f'<text x="{(self.left + self.right) / 2}" y="{self.bottom + 40}" text-anchor="middle">{escape(x_label)}</text>')
        self.put(f'<text transform="translate(22 {middle}) rotate(-90)" text-anchor="middle">{escape(y_label)}</text>')
        for value in ticks(self.x_range):
            x = self.x(value)
            self.put(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{self.top}" y2="{self.bottom}" stroke="#e2e2e2"/>')
            self.put(f'<text x="{x:.1f}" y="{self.bottom + 18}" text-anchor="middle">{short(value)}</text>')
        for value in ticks(self.y_range) if ys else []:
            y = self.y(value)
            self.put(f'<line x1="{self.left}" x2="{self.right}" y1="{y:.1f}" y2="{y:.1f}" stroke="#e2e2e2"/>')
            self.put(f'<text x="{self.left - 8}" y="{y + 4:.1f}" text-anchor="end">{short(value)}{" %" if percent else ""}</text>')
        self.strip = top + 42
        if strip:
            self.put(f'<line x1="{self.left}" x2="{self.right}" y1="{self.top}" y2="{self.top}" stroke="#bbbbbb"/>')
            self.put(f'<text x="{self.left - 8}" y="{self.strip + 4}" text-anchor="end">{escape(strip)}</text>')

    def put(self, part):
        self.picture.parts.append(part)

    def x(self, value):
        low, high = self.x_range
        return self.left + (math.log10(value) - low) / (high - low) * (self.right - self.left)

    def y(self, value):
        low, high = self.y_range
        return self.bottom - (math.log10(value) - low) / (high - low) * (self.bottom - self.top)

    def line(self, points, style=0, steps=False, faint=False):
        """A line through points, or steps: each value holds until the next."""
        places = [(self.x(x), self.y(y)) for x, y in points]
        if steps:
            places = [place for (x, y), (after, _) in zip(places, places[1:] + places[-1:]) for place in ((x, y), (after, y))]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        shade, width, dash = ("#bbbbbb", 1, "3 3") if faint else (SHADES[style % 4], WIDTHS[style % 4], DASHES[style % 4])
        self.put(f'<polyline points="{path}" fill="none" stroke="{shade}" stroke-width="{width}" stroke-dasharray="{dash}"/>')
        for (x, y), (to_x, to_y) in zip(places, places[1:]):
            count = max(1, round(math.hypot(to_x - x, to_y - y) / 4))
            self.passed += [(x + (to_x - x) * part / count, y + (to_y - y) * part / count) for part in range(count + 1)]

    def whisker(self, x, low, high, style=0):
        self.put(
            f'<line x1="{self.x(x):.1f}" x2="{self.x(x):.1f}" y1="{self.y(low):.1f}" y2="{self.y(high):.1f}" '
            f'stroke="{SHADES[style % 4]}" stroke-width="1"/>')
        self.taken.append(Box(self.x(x) - 1, self.y(high), self.x(x) + 1, self.y(low)))

    def point(self, x, y, shape=0, style=0, label="", filled=True):
        """A mark, in the strip above the plane when it has no height; its label is placed by `finish`."""
        x, y = self.x(x), self.strip if y is None else self.y(y)
        while y == self.strip and any(box.meets(Box(x - 5, y - 5, x + 5, y + 5)) for box in self.taken):
            x += 3
        self.put(marker(x, y, shape, SHADES[style % 4], filled))
        self.taken.append(Box(x - 6, y - 6, x + 6, y + 6))
        if label:
            self.labels.append((label, x, y))

    def finish(self):
        for text, x, y in sorted(self.labels, key=lambda label: (label[2], label[1])):
            width = 0.58 * SIZE * len(text)
            box, place = self.free(x, y, width)
            self.taken.append(box)
            if place > 5:
                self.put(f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{box.left:.1f}" y2="{(box.top + box.bottom) / 2:.1f}" stroke="#999999"/>')
            # A white rim keeps the grid out of the letters.
            rim = 'stroke="white" stroke-width="3" paint-order="stroke"'
            self.put(f'<text x="{box.left + 1:.1f}" y="{box.bottom - 4:.1f}" {rim}>{escape(text)}</text>')

    def free(self, x, y, width):
        """The place of a label near a point that hides least; the first of equals."""
        tall = SIZE + 3
        around = [(9, -tall / 2), (9, -tall), (9, 0), (-width / 2, -tall - 8), (-width / 2, 9), (-width - 9, -tall / 2)]
        around += [(14, step * tall - tall / 2) for distance in range(1, 8) for step in (-distance, distance)]
        best = None
        for place, (right, down) in enumerate(around):
            box = Box(x + right, y + down, x + right + width, y + down + tall)
            hidden = 100 * sum(box.meets(other) for other in self.taken) + sum(box.holds(*spot) for spot in self.passed)
            if box.left < self.left or box.right > self.picture.width or box.top < self.strip - 12 or box.bottom > self.bottom + 2:
                hidden += 1000
            if best is None or hidden < best[0]:
                best = (hidden, box, place)
        return best[1], best[2]


def spread(values):
    low, high = math.log10(min(values)), math.log10(max(values))
    margin = max(0.04 * (high - low), 0.35 - (high - low) / 2, 0.06)
    return low - margin, high + margin


def ticks(ends):
    wide = ends[1] - ends[0]
    steps = (1, 1.5, 2, 3, 5, 7) if wide < 1.2 else (1, 2, 5) if wide < 2.5 else (1,)
    every = [step * 10.0**power for power in range(math.floor(ends[0]), math.ceil(ends[1]) + 1) for step in steps]
    return [value for value in every if ends[0] <= math.log10(value) <= ends[1]]


def short(value):
    return f"{value:,.0f}".replace(",", " ") if value >= 10 else f"{value:g}"


def marker(x, y, shape, shade, filled=True):
    shapes = [
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" ',
        f'<rect x="{x - 4.5:.1f}" y="{y - 4.5:.1f}" width="9" height="9" ',
        f'<path d="M{x:.1f} {y - 6:.1f} L{x + 6:.1f} {y + 5:.1f} L{x - 6:.1f} {y + 5:.1f} Z" ',
        f'<path d="M{x:.1f} {y - 6.5:.1f} L{x + 6.5:.1f} {y:.1f} L{x:.1f} {y + 6.5:.1f} L{x - 6.5:.1f} {y:.1f} Z" ',
    ]
    return shapes[shape % 4] + f'fill="{shade if filled else "white"}" stroke="{shade}" stroke-width="1.5"/>'
