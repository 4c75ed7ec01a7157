"""Runs DeviceFigures and NumPy in turns and prints a table of the medians with their ratio: above 1 is faster than NumPy.

    compare.py PROGRAM ROUNDS
"""

import os
import statistics
import subprocess
import sys


def run(command, environment=None):
    """The seconds of each figure, by its name."""
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout
    figures = {}
    for line in output.splitlines():
        name, *seconds = line.split("\t")
        figures[name] = [float(second) for second in seconds]
    return figures


def span(seconds):
    """A median with the least and the greatest, in milliseconds."""
    return (
        f"{statistics.median(seconds) * 1e3:.3f} ({min(seconds) * 1e3:.3f}–{max(seconds) * 1e3:.3f})"
    )


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "numpy_figures.py")
    ours, theirs, single = {}, {}, {}
    for _ in range(rounds):
        for results, command, threads in (
            (ours, [program, "1"], None),
            (theirs, [sys.executable, script, "1"], None),
            (single, [sys.executable, script, "1"], "1"),
        ):
            environment = dict(os.environ)
            if threads:
                environment["OPENBLAS_NUM_THREADS"] = threads
            for name, seconds in run(command, environment).items():
                results.setdefault(name, []).extend(seconds)

    print(f"{rounds} rounds, each program once in each; milliseconds for a call, median (least–greatest).\n")
    print("| figure | ComputeKernels | NumPy | ratio |\n|---|---|---|---|")
    for name, seconds in ours.items():
        if name not in theirs:
            continue
        ratio = statistics.median(theirs[name]) / statistics.median(seconds)
        print(f"| {name} | {span(seconds)} | {span(theirs[name])} | {ratio:.2f} |")
        if name.startswith("matrix"):
            ratio = statistics.median(single[name]) / statistics.median(seconds)
            print(f"| {name}, OpenBLAS on one thread | {span(seconds)} | {span(single[name])} | {ratio:.2f} |")
    print()
    for label, count in (("64 K", 1 << 16), ("1 M", 1 << 20), ("16 M", 1 << 24)):
        c, add = statistics.median(ours[f"C add, {label}"]), statistics.median(ours[f"add, {label}"])
        print(
            f"Adding {label} elements: {count * 12 / add / 1e9:.1f} GB/s, a loop in C on one thread"
            f" {count * 12 / c / 1e9:.1f} GB/s: {c / add:.2f} of it."
        )


main()
