"""From measured values to figures: medians, spread, and ratios within rounds."""

from statistics import median

from workloads import bound


def spread(values):
    """Median, least and greatest value."""
    return {"median": median(values), "min": min(values), "max": max(values)}


def merge_limits(pairs):
    """The limits of each round: the better of what was measured before and after it, since they say what is possible."""
    return [
        {key: (max if key[2] == "rate" else min)(before[key], after[key]) for key in before if key in after}
        for before, after in pairs
    ]


def cost(value, higher_is_better):
    """A number that is less for what is better, so that ratios of it mean the same for times and rates."""
    return 1 / value if higher_is_better else value


def ratio(values, references, higher_is_better):
    """How many times the cost of the references, as the median over the rounds, each against its own reference."""
    pairs = zip(values, references)
    return median(cost(value, higher_is_better) / cost(reference, higher_is_better) for value, reference in pairs)


def lines(workload, values, limits):
    """The same as a number of round trips of a cache line of its own round; for a rate, of the time for one message."""
    if workload.unit == "B":
        return None
    times = [1e9 / value if workload.higher_is_better else value for value in values]
    pairs = [(time, limit.get(("line", "across", "p50"))) for time, limit in zip(times, limits)]
    if not pairs or any(line is None for _, line in pairs):
        return None
    return median(time / line for time, line in pairs)


def _series(values, peer, workload, placement):
    """What a peer measured in a cell; who has only one way to write an actor is shown with it among the loops as well."""
    found = values.get((peer.name, workload.name, placement))
    if found is None and workload.form_of and not peer.has_loop_form:
        return values.get((peer.name, workload.form_of, placement)), True
    return found, False


def _column(series, metric):
    return [entry[metric] for entry in series if metric in entry]


def best_peer(rows, higher_is_better):
    """The row with the best median among those that are not ours, or None."""
    others = [row for row in rows if not row["ours"]]
    return min(others, key=lambda row: cost(row["median"], higher_is_better), default=None)


def cell(peers, values, limits, workload, placement):
    """The figures of one workload at one placement, best first."""
    rows = []
    for peer in peers:
        series, reused = _series(values, peer, workload, placement)
        rounds = _column(series, workload.metric) if series else []
        if not rounds:
            continue
        row = {
            "workload": workload.name, "placement": placement, "peer": peer.name, "title": peer.title, "ours": peer.is_ours,
            "metric": workload.metric, "unit": workload.unit, **spread(rounds), "rounds": rounds,
        }
        tail = _column(series, "p99")
        if tail:
            row["p99"] = spread(tail)
        if reused:
            row["reused"] = workload.form_of
        limit = bound(workload.name, placement)
        if limit and limits:
            try:
                references = [limit.value(each) for each in limits]
            except KeyError:
                references = []
            if references:
                row["limit"] = {"what": limit.text, "median": median(references)}
                row["times_limit"] = ratio(rounds, references, workload.higher_is_better)
        row["lines"] = lines(workload, rounds, limits)
        rows.append(row)
    best = best_peer(rows, workload.higher_is_better)
    for row in rows:
        if best is not None:
            row["best_peer"] = best["peer"]
            row["times_best_peer"] = ratio(row["rounds"], best["rounds"], workload.higher_is_better)
    return sorted(rows, key=lambda row: cost(row["median"], workload.higher_is_better))


def all_cells(peers, values, limits, cells):
    """Every cell that somebody measured, in order."""
    found = [(workload, placement, cell(peers, values, limits, workload, placement)) for workload, placement in cells]
    # A table of loops that nobody wrote as a loop would only repeat the table before it.
    return [each for each in found if any("reused" not in row for row in each[2])]


def summary(cells):
    """Ours against the best peer and the limit, one entry for each cell that we measured."""
    entries = []
    for workload, placement, rows in cells:
        ours = next((row for row in rows if row["peer"] == "dotcompute"), None) or next((row for row in rows if row["ours"]), None)
        best = best_peer(rows, workload.higher_is_better)
        if best is not None:
            entries.append((workload, placement, ours, best))
    return entries
