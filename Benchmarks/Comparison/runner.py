"""Runs the programs, interleaved: in every round each of them once per workload and placement."""

import json
import os
import subprocess
import sys
import time

from prepare import announce
from workloads import LIMIT_CELLS

TIMEOUT = 60  # seconds; a call should last about one


class Failure(Exception):
    """A program ended with an error, too late, or with something that is no measurement."""


def parse(output):
    """The values that a program printed: by workload and placement, and then by metric."""
    values = {}
    for line in output.splitlines():
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            workload, placement, metric, value = entry["workload"], entry["placement"], entry["metric"], float(entry["value"])
        except (ValueError, KeyError, TypeError) as error:
            raise Failure(f"printed something that is no measurement: {line[:120]}") from error
        if not value > 0:
            raise Failure(f"printed {metric} = {value}")
        values.setdefault((workload, placement), {})[metric] = value
    return values


def call(argv, workload, placement, scale, core=None):
    """Calls a program once; `core` confines it to one processor."""
    words = [*argv, "--workload", workload, "--placement", placement, "--scale", f"{scale:g}"]
    bind = (lambda: os.sched_setaffinity(0, {core})) if core is not None else None
    try:
        result = subprocess.run(words, capture_output=True, text=True, timeout=TIMEOUT, preexec_fn=bind, check=False)
    except subprocess.TimeoutExpired as error:
        raise Failure(f"did not end within {TIMEOUT} s") from error
    except OSError as error:
        raise Failure(str(error)) from error
    if result.returncode != 0:
        lines = [line.strip() for line in result.stderr.splitlines() if line.strip()]
        raise Failure(f"exit code {result.returncode}: {' / '.join(lines[-2:])[:300]}")
    return parse(result.stdout)


class Runner:
    """Holds what was measured: the limits around each round, and each program's values by cell."""

    def __init__(self, peers, limits_argv, cells, rounds, scale, cores):
        self.peers, self.limits_argv, self.cells = peers, limits_argv, cells
        self.rounds, self.scale, self.cores = rounds, scale, cores
        self.limits = []  # of each round: [before, after]
        self.values = {}  # (peer, workload, placement) -> one dictionary of metrics for each round
        self.failures = {}  # the same keys -> what went wrong
        self.silent = set()  # cells about which a program says nothing
        self.began = time.monotonic()

    def measure_limits(self):
        values = {}
        for workload, placement in LIMIT_CELLS:
            if placement == "across" and len(self.cores) < 2:
                continue
            for (name, place), metrics in call(self.limits_argv, workload, placement, self.scale).items():
                values.update({(name, place, metric): value for metric, value in metrics.items()})
        return values

    def run(self, after_round=lambda: None):
        for number in range(self.rounds):
            announce(f"round {number + 1} of {self.rounds}")
            before = self.measure_limits()
            for workload, placement in self.cells:
                self.run_cell(number, workload, placement)
            self.limits.append([before, self.measure_limits()])
            self.progress("")
            elapsed = time.monotonic() - self.began
            line = before.get(("line", "across", "p50")), self.limits[-1][1].get(("line", "across", "p50"))
            text = f", a line went to and fro in {line[0]:.0f} ns before and {line[1]:.0f} ns after it" if line[0] else ""
            announce(f"round {number + 1} ended after {elapsed:.0f} s{text}")
            after_round()

    def run_cell(self, number, workload, placement):
        # Another one begins in every round, so that nobody always runs behind the same neighbour.
        shift = number % max(1, len(self.peers))
        for peer in self.peers[shift:] + self.peers[:shift]:
            key = peer.name, workload.name, placement
            if key in self.silent or key in self.failures or (workload.form_of and not peer.has_loop_form):
                continue
            # Some programs find out two things at once, as the memory of what they start and the time for it.
            if len(self.values.get(key, [])) > number:
                continue
            self.progress(f"    {workload.name}, {placement}: {peer.title}")
            core = self.cores[0] if peer.bind_same and placement == "same" else None
            try:
                values = call(peer.argv, workload.name, placement, self.scale, core)
            except Failure as failure:
                self.failures[key] = str(failure)
                self.progress("")
                announce(f"FAILED: {peer.title}, {workload.name}, {placement}: {failure}")
                continue
            for (name, place), metrics in values.items():
                self.values.setdefault((peer.name, name, place), []).append(metrics)
            if (workload.name, placement) not in values:
                self.silent.add(key)

    @staticmethod
    def progress(text):
        if sys.stderr.isatty():
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
        elif text and os.environ.get("COMPARE_VERBOSE"):
            print(text, file=sys.stderr, flush=True)
