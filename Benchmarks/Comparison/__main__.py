"""The command line of Benchmarks/compare."""

import argparse
import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

from chart import as_svg
from figures import all_cells, merge_limits
from machine import confine, describe
from peers import BENCHMARKS, LIMITS, LIMITS_COMMAND, PEERS, select
from prepare import announce, prepare, version
from report import as_json, as_markdown
from runner import Failure, Runner
from workloads import BY_NAME, PLACEMENTS, WORKLOADS, cells

EXIT_CODES = """exit codes:
  0  everything was measured
  1  a program failed (a wrong checksum is a failure), or nothing could be measured
  2  the options make no sense
  3  everything that could be built was measured, and something could not be installed or built

The first run installs Debian packages (as root or through sudo) and, into Benchmarks/.venv, a package from PyPI; it says so
before it does. All programs are confined to two cores. Leave the machine alone meanwhile."""


def names(text):
    return [name.strip() for name in text.split(",") if name.strip()]


def parse_options(arguments):
    parser = argparse.ArgumentParser(
        prog="Benchmarks/compare", epilog=EXIT_CODES, formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Measures message passing in this runtime and in others, interleaved, and writes comparison.json, .md and .svg.",
    )
    parser.add_argument("--quick", action="store_true", help="3 rounds with a fifth of the messages: a few minutes")
    parser.add_argument("--rounds", type=int, metavar="N", help="how often each program runs (5, or 3 with --quick)")
    parser.add_argument("--only", type=names, metavar="PEER,…", help="only these programs; the limits are always measured")
    parser.add_argument("--workload", type=names, metavar="NAME,…", help="only these workloads")
    parser.add_argument("--output", type=Path, metavar="DIR", default=BENCHMARKS / "results", help="where the results go (Benchmarks/results)")
    parser.add_argument("--json", action="store_true", help="print the JSON instead of the tables")
    parser.add_argument("--list", action="store_true", help="list the programs and the workloads, and end")
    parser.add_argument("--self-test", action="store_true", help="test the arithmetic and the rendering, and end")
    options = parser.parse_args(arguments)
    if options.rounds is not None and options.rounds < 1:
        parser.error("--rounds wants at least 1")
    try:
        options.peers = select(options.only) if options.only is not None else PEERS
    except KeyError as error:
        parser.error(f"there is no program {error}; --list names them")
    options.workloads = options.workload if options.workload is not None else [workload.name for workload in WORKLOADS]
    for name in options.workloads:
        if name not in BY_NAME:
            parser.error(f"there is no workload '{name}'; --list names them")
    options.rounds = options.rounds or (3 if options.quick else 5)
    options.scale = 0.2 if options.quick else 1.0
    return options


def list_everything():
    print("programs:")
    for peer in PEERS:
        print(f"  {peer.name:<25}{peer.title}")
    print("\nworkloads:")
    for workload in WORKLOADS:
        print(f"  {workload.name:<14}{workload.title} ({', '.join(workload.placements)})")
    print("\nplacements:")
    for name, text in PLACEMENTS.items():
        print(f"  {name:<14}{text}")


def self_test():
    folder = Path(__file__).resolve().parent
    command = [sys.executable, "-m", "unittest", "discover", "--start-directory", "Tests", "--top-level-directory", "."]
    return subprocess.run(command, cwd=folder, check=False).returncode


def write(folder, name, text):
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f".{name}.new"
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(folder / name)


class Comparison:
    """Prepares, runs, and writes after each round what there is so far."""

    def __init__(self, options):
        self.options = options
        load = os.getloadavg()[0]
        self.reasons = prepare([LIMITS] + [peer.program for peer in options.peers])
        if LIMITS.name in self.reasons:
            raise Failure(f"the limits of the machine cannot be measured: {self.reasons[LIMITS.name]}")
        self.available = [peer for peer in options.peers if peer.program.name not in self.reasons]
        self.states = [self.state(peer) for peer in options.peers]
        self.cores = confine()
        self.machine = {**describe(self.cores), "load": round(load, 2)}
        self.chosen = cells(options.workloads)
        if len(self.cores) < 2:
            announce("there is only one core: nothing is measured across two")
            self.chosen = [each for each in self.chosen if each[1] in ("same", "outside")]
        limits = LIMITS.expand(LIMITS_COMMAND)
        self.runner = Runner(self.available, limits, self.chosen, options.rounds, options.scale, self.cores)
        self.document, self.tables = {}, ""

    def state(self, peer):
        reason = self.reasons.get(peer.program.name)
        state = {"name": peer.name, "title": peer.title, "state": "missing" if reason else "measured"}
        return {**state, "reason": reason} if reason else {**state, "version": version(peer.program)}

    def write(self):
        runner = self.runner
        found = all_cells(self.available, runner.values, merge_limits(runner.limits), self.chosen)
        settings = {
            "rounds": len(runner.limits), "scale": self.options.scale,
            "date": datetime.date.today().isoformat(),
        }
        arguments = self.machine, settings, self.states, runner.limits, found, runner.failures
        self.document = as_json(*arguments)
        self.tables = as_markdown(*arguments)
        folder = self.options.output
        write(folder, "comparison.json", json.dumps(self.document, indent=1, ensure_ascii=False) + "\n")
        write(folder, "comparison.md", self.tables)
        write(folder, "comparison.svg", as_svg(self.machine, settings, found))

    def run(self):
        if self.machine["load"] > 0.5:
            announce(f"the machine is busy (load {self.machine['load']:g}): figures across two threads will suffer")
        self.runner.run(after_round=self.write)
        print(json.dumps(self.document, ensure_ascii=False) if self.options.json else self.tables)
        announce(f"results are in {self.options.output}")
        if self.runner.failures or not self.document.get("figures"):
            return 1
        return 3 if self.reasons else 0


def main():
    options = parse_options(sys.argv[1:])
    if options.list:
        list_everything()
        return 0
    if options.self_test:
        return self_test()
    try:
        return Comparison(options).run()
    except Failure as failure:
        print(f"error: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        announce("interrupted; the rounds that were finished are written")
        return 130


if __name__ == "__main__":
    sys.exit(main())
