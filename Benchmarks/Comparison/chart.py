"""The chart: one panel for each cell, a dot for each median with a line from the least to the greatest value, log scale."""

import math
from xml.sax.saxutils import escape

from report import quantity
from workloads import PLACEMENTS

COLUMNS, GAP, MARGIN = 2, 28, 24
PANEL_WIDTH, LABEL_WIDTH, VALUE_WIDTH = 640, 204, 88
ROW, HEADER, AXIS = 19, 46, 26
INK, MUTED, GRID, PAPER = "#1f2430", "#68707f", "#e4e7ec", "#ffffff"
OURS, THEIRS, LIMIT = "#c2410c", "#3b6ea8", "#15803d"


def log_range(values):
    """Whole powers of ten around the values, at least one decade apart."""
    low = math.floor(math.log10(min(values)) + 1e-9)
    high = math.ceil(math.log10(max(values)) - 1e-9)
    return low, max(high, low + 1)


def position(value, low, high):
    """Where a value is between 0 and 1."""
    return (math.log10(value) - low) / (high - low)


def tick(exponent, unit):
    """A power of ten as short as possible."""
    value = 10**exponent
    if unit == "ns":
        for size, name in ((1e9, "s"), (1e6, "ms"), (1e3, "µs")):
            if value >= size:
                return f"{value / size:g} {name}"
        return f"{value:g} ns"
    for size, name in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g} {name}"
    return f"{value:g}"


def _text(x, y, words, size=12, colour=INK, anchor="start", weight="normal"):
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}" text-anchor="{anchor}" '
        f'font-weight="{weight}">{escape(words)}</text>'
    )


def _line(x1, y1, x2, y2, colour, width=1.0, dash=""):
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"{dashes}/>'


def panel_height(rows):
    return HEADER + ROW * len(rows) + AXIS


def panel(x, y, workload, placement, rows):
    """One cell with its upper left corner at the given place."""
    limit = next((row["limit"]["median"] for row in rows if "limit" in row), None)
    values = [value for row in rows for value in (row["min"], row["max"])] + ([limit] if limit else [])
    low, high = log_range(values)
    left, width = x + LABEL_WIDTH, PANEL_WIDTH - LABEL_WIDTH - VALUE_WIDTH
    top, bottom = y + HEADER, y + HEADER + ROW * len(rows)
    better = "more is better" if workload.higher_is_better else "less is better"

    def across(value):
        return left + width * position(value, low, high)

    out = [_text(x, y + 16, f"{workload.name}, {placement}", 14, weight="bold")]
    unit = {"ns": "time", "msg/s": "messages per second", "B": "bytes"}[workload.unit]
    out.append(_text(x, y + 33, f"{workload.title}, {PLACEMENTS[placement]} – {unit}, {better}", 11, MUTED))
    # Where there are many decades, some of their labels would run into each other.
    step = math.ceil((high - low) / 7)
    for exponent in range(low, high + 1):
        place = across(10**exponent)
        out.append(_line(place, top, place, bottom, GRID))
        if (exponent - low) % step == 0:
            out.append(_text(place, bottom + 15, tick(exponent, workload.unit), 10, MUTED, "middle"))
    if limit:
        out.append(_line(across(limit), top - 4, across(limit), bottom, LIMIT, 1.5, "4 3"))
    for index, row in enumerate(rows):
        middle = top + ROW * (index + 0.5)
        colour = OURS if row["ours"] else THEIRS
        weight = "bold" if row["ours"] else "normal"
        out.append(_text(left - 10, middle + 4, row["title"], 12, INK, "end", weight))
        out.append(_line(across(row["min"]), middle, across(row["max"]), middle, colour, 3))
        out.append(f'<circle cx="{across(row["median"]):.1f}" cy="{middle:.1f}" r="4.5" fill="{colour}"/>')
        out.append(_text(x + PANEL_WIDTH, middle + 4, quantity(row["median"], workload.unit), 12, INK, "end", weight))
    return out


def layout(heights):
    """Puts panels into columns, two by two in reading order; returns their places and the whole height."""
    places, y = [], 0
    for first in range(0, len(heights), COLUMNS):
        group = heights[first : first + COLUMNS]
        places += [(column * (PANEL_WIDTH + GAP), y) for column in range(len(group))]
        y += max(group) + GAP
    return places, max(0, y - GAP)


def as_svg(machine, options, cells):
    cells = [each for each in cells if each[2]]
    places, height = layout([panel_height(rows) for _, _, rows in cells])
    head = 78
    whole_width = 2 * MARGIN + COLUMNS * PANEL_WIDTH + (COLUMNS - 1) * GAP
    whole_height = 2 * MARGIN + head + height
    body = [_text(MARGIN, MARGIN + 20, "Message passing, side by side", 20, weight="bold")]
    body.append(_text(MARGIN, MARGIN + 40, f"{machine['processor']}, two cores, {options['rounds']} interleaved rounds, {options['date']}", 12, MUTED))
    legend, y = MARGIN, MARGIN + 58
    for colour, words in ((OURS, "dotcompute"), (THEIRS, "others")):
        body.append(f'<circle cx="{legend + 5}" cy="{y}" r="4.5" fill="{colour}"/>')
        body.append(_text(legend + 15, y + 4, words, 12, MUTED))
        legend += 30 + 7 * len(words)
    body.append(_line(legend, y - 7, legend, y + 7, LIMIT, 1.5, "4 3"))
    words = "what the machine can do at all; dot: median, line: least to greatest, all scales logarithmic"
    body.append(_text(legend + 9, y + 4, words, 12, MUTED))
    for (workload, placement, rows), (x, y) in zip(cells, places):
        body += panel(MARGIN + x, MARGIN + head + y, workload, placement, rows)
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{whole_width}" height="{whole_height}" '
        f'viewBox="0 0 {whole_width} {whole_height}" font-family="Helvetica, Arial, \'DejaVu Sans\', sans-serif">',
        f'<rect width="100%" height="100%" fill="{PAPER}"/>',
        *body,
        "</svg>",
        "",
    ])
