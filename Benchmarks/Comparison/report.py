"""The JSON and the tables."""

from figures import summary
from workloads import PLACEMENTS


def number(value, digits=3):
    """Three significant digits, with thousands separated: 0.0123, 12.3, 1,230."""
    if value is None:
        return "–"
    if value == 0:
        return "0"
    magnitude = abs(value)
    decimals = 0
    while magnitude < 10 ** (digits - 1) and decimals < 6:
        magnitude *= 10
        decimals += 1
    if decimals == 0:
        step = 1
        while abs(value) / step >= 10**digits:
            step *= 10
        return f"{round(value / step) * step:,}"
    return f"{value:,.{decimals}f}"


def quantity(value, unit):
    """A value with the unit that people would choose: nanoseconds up to microseconds, messages in millions."""
    if value is None:
        return "–"
    if unit == "ns":
        return f"{number(value)} ns" if value < 10_000 else f"{number(value / 1000)} µs" if value < 1e7 else f"{number(value / 1e6)} ms"
    if unit == "msg/s":
        return f"{number(value / 1e6)} M/s"
    return f"{number(value)} {unit}"


def times(value):
    return "–" if value is None else f"{number(value)} ×"


def as_json(machine, options, states, limits, cells, failures):
    return {
        "version": 1,
        "machine": machine,
        "options": options,
        "peers": states,
        "limits": [
            [{"/".join(key): round(value, 2) for key, value in moment.items()} for moment in pair] for pair in limits
        ],
        "figures": [row for _, _, rows in cells for row in rows],
        "failures": [
            {"peer": peer, "workload": workload, "placement": placement, "reason": reason}
            for (peer, workload, placement), reason in failures.items()
        ],
    }


def _table(header, rows):
    aligned = [":--"] + ["--:"] * (len(header) - 1)
    return ["| " + " | ".join(line) + " |" for line in [header, aligned, *rows]]


def _row(row):
    unit = row["unit"]
    title = f"**{row['title']}**" if row["ours"] else row["title"]
    columns = [title + (f" (as `{row['reused']}`)" if "reused" in row else ""), quantity(row["median"], unit)]
    columns.append(f"{quantity(row['min'], unit)} … {quantity(row['max'], unit)}")
    if row["metric"] == "p50":
        columns.append(quantity(row["p99"]["median"] if "p99" in row else None, unit))
    columns += [times(row.get("times_best_peer")), times(row.get("times_limit")), number(row["lines"])]
    return columns


def _summary_table(cells):
    rows = []
    for workload, placement, ours, best in summary(cells):
        limit = (ours or best).get("limit")
        rows.append([
            f"{workload.name}, {placement}",
            quantity(ours["median"], workload.unit) if ours else "–",
            f"{quantity(best['median'], workload.unit)} ({best['title']})",
            times(ours.get("times_best_peer")) if ours else "–",
            quantity(limit["median"], workload.unit) if limit else "–",
            times(ours.get("times_limit")) if ours else "–",
        ])
    return _table(["", "dotcompute", "best peer", "of best peer", "limit", "of limit"], rows)


def _limits_table(limits):
    """How the machine drifted: the limits before and after each round."""
    chosen = [("line", "across", "p50"), ("futex", "across", "p50"), ("ask-idle", "outside", "p50")]
    chosen += [("one-to-one", "same", "rate"), ("one-to-one", "across", "rate")]
    names = ["line, round trip", "futex, round trip", "futex after 2 ms", "ring, one thread", "ring, two cores"]
    rows = []
    for index, pair in enumerate(limits):
        for moment, values in zip(("before", "after"), pair):
            columns = [quantity(values.get(key), "msg/s" if key[2] == "rate" else "ns") for key in chosen]
            rows.append([f"{moment} round {index + 1}", *columns])
    return _table(["", *names], rows)


def as_markdown(machine, options, states, limits, cells, failures):
    out = ["# Message passing, side by side", ""]
    out += [
        f"{machine['processor']}, {machine['processors']} processors of which {len(machine['used'])} were used, "
        f"{machine['system']}, kernel {machine['kernel']}, load {machine['load']:g} when it began. "
        f"{options['rounds']} interleaved rounds{' with small counts' if options['scale'] < 1 else ''}, {options['date']}. "
        "Median (least … greatest) of the rounds. *Of best peer* and *of limit*: how many times the time or the cost of "
        "the best other program and of what the machine can do at all, each round against itself; less is better. "
        "*Lines*: how many round trips of a cache line between the two cores it takes. `Benchmarks/README.md` explains the rest.",
        "",
    ]
    missing = [state for state in states if state["state"] != "measured"]
    if missing:
        out += ["## Missing", ""]
        out += [f"- **{state['title']}**: {state['reason']}" for state in missing] + [""]
    if failures:
        out += ["## Failed", ""]
        out += [f"- **{peer}**, {workload}, {placement}: {reason}" for (peer, workload, placement), reason in failures.items()] + [""]
    out += ["## Summary", "", *_summary_table(cells), ""]
    for workload, placement, rows in cells:
        out += [f"## {workload.name}, {placement}", "", f"{workload.title[0].upper()}{workload.title[1:]}, {PLACEMENTS[placement]}."]
        limit = next((row["limit"] for row in rows if "limit" in row), None)
        if limit:
            out[-1] += f" Limit: {quantity(limit['median'], workload.unit)}, {limit['what']}."
        header = ["", "median", "least … greatest"] + (["p99"] if workload.metric == "p50" else [])
        header += ["of best peer", "of limit", "lines"]
        out += ["", *_table(header, [_row(row) for row in rows]), ""]
    out += ["## The machine meanwhile", "", *_limits_table(limits), "", "## Versions", ""]
    out += [f"- {state['title']}: {state['version']}" for state in states if state.get("version")]
    return "\n".join(out) + "\n"
