"""Runs devicecheck several times and prints tables of its figures: the median of the runs, with the least and the greatest.

    rings.py RUNS COMMAND...

The command prints the program's JSON. What devicecheck gives as a median with its own spread has the greatest of all runs behind it.
"""

import json
import statistics
import subprocess
import sys


def number(value):
    """With three significant figures or so."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2 if abs(value) >= 1 else 3
    return f"{value:,.{digits}f}"


def main():
    runs, command = int(sys.argv[1]), sys.argv[2:]
    columns, rows, facts = [], {}, []
    for run in range(1, runs + 1):
        print(f"==> run {run} of {runs}", file=sys.stderr)
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if result.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {result.returncode}:\n{result.stderr}")
        report = json.loads(result.stdout)
        facts = list(report["machine"].items()) + [(device["kind"], device["text"]) for device in report["devices"]]
        for part in report["parts"]:
            column = f"{part['device']}, {'persistent' if 'by pieces' not in part['part'] else 'by pieces'}"
            if column not in columns:
                columns.append(column)
            for figure in part["figures"]:
                row = rows.setdefault(figure["name"], {"unit": figure["unit"], "method": figure["method"], "cells": {}})
                cell = row["cells"].setdefault(column, {"values": [], "greatest": []})
                cell["values"].append(figure["value"])
                if figure["unit"] == "µs" and figure.get("greatest") is not None:
                    cell["greatest"].append(figure["greatest"])

    for name, value in facts:
        print(f"- {name}: {value}")
    print(f"\n{runs} runs: median (least–greatest); “max” is the greatest single time of all runs.\n")
    print("| | " + " | ".join(columns) + " |\n|---" + "|---" * len(columns) + "|")
    for name, row in rows.items():
        cells = []
        for column in columns:
            cell = row["cells"].get(column)
            if cell is None:
                cells.append("–")
                continue
            values = cell["values"]
            text = f"{number(statistics.median(values))} ({number(min(values))}–{number(max(values))})"
            if cell["greatest"]:
                text += f", max {number(max(cell['greatest']))}"
            cells.append(text)
        print(f"| {name}, {row['unit']} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
