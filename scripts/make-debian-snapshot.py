#!/usr/bin/env python3
"""Makes the dependency graph that ships with the showcase, from apt's indexes.

    apt-get update
    scripts/make-debian-snapshot.py > Examples/Showcase/Debian/DebianSnapshotText.swift

Takes what a few large desktops and tool sets need, with everything that these need in turn, so that the graph is closed.
Dependencies are resolved by the same rules as DependencyGraph(resolving:): newest version, first alternative present,
first provider by name, no self-dependency.
"""

import glob
import re
import subprocess
import sys

SEEDS = """gnome kde-full xfce4 lxqt build-essential r-recommended default-jdk texlive-full python3-sklearn python3-pandas
octave gimp inkscape blender libreoffice postgresql nginx apache2 gitk emacs vim-gtk3 golang ghc rustc cargo ruby nodejs
qemu-system gnuradio wireshark vlc ffmpeg digikam kicad freecad""".split()
ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def clauses(field):
    """Lists of alternatives, without versions, architectures and profiles."""
    for clause in field.split(","):
        names = [re.split(r"[ (:\[<]", part.strip())[0] for part in clause.split("|")]
        if any(names):
            yield [name for name in names if name]


def read(texts):
    """Package name → (version, clauses, provided names), the newest version of each."""
    packages = {}
    for text in texts:
        for stanza in text.split("\n\n"):
            fields = dict(re.findall(r"^([A-Za-z-]+):[ \t]*(.*)$", stanza, re.M))
            name = fields.get("Package")
            if not name:
                continue
            version = fields.get("Version", "")
            if name in packages and newer(packages[name][0], version):
                continue
            needs = list(clauses(fields.get("Pre-Depends", ""))) + list(clauses(fields.get("Depends", "")))
            packages[name] = (version, needs, [c[0] for c in clauses(fields.get("Provides", ""))])
    return packages


def newer(left, right):
    return subprocess.run(["dpkg", "--compare-versions", left, "ge", right]).returncode == 0


def base36(number):
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = ALPHABET[digit] + digits
        if number == 0:
            return digits


def main():
    texts = []
    for path in sorted(glob.glob("/var/lib/apt/lists/*_Packages*")):
        texts.append(subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", path], check=True, capture_output=True, text=True).stdout)
    packages = read(texts)
    providers = {}
    for name in sorted(packages):
        for provided in packages[name][2]:
            providers.setdefault(provided, name)

    def edges(name):
        result = []
        for alternatives in packages[name][1]:
            found = [a if a in packages else providers.get(a) for a in alternatives]
            target = next((f for f in found if f), None)
            if target and target != name and target not in result:
                result.append(target)
        return result

    closed, waiting = set(), [seed for seed in SEEDS if seed in packages]
    while waiting:
        name = waiting.pop()
        if name not in closed:
            closed.add(name)
            waiting += edges(name)

    names = sorted(closed)
    number = {name: index for index, name in enumerate(names)}
    lines = [" ".join([name] + [base36(number[target]) for target in edges(name)]) for name in names]
    count = sum(len(edges(name)) for name in names)
    print(f"{len(names)} packages, {count} dependencies", file=sys.stderr)
    print(f"""// Made by scripts/make-debian-snapshot.py; see Examples/Showcase/Data/README.md. Not to be edited by hand.
// swift-format-ignore-file

extension DebianSnapshot {{
    /// A line per package, in order of names: its name, then the numbers (base 36) of the packages it needs.
    static let text = #\"\"\"""")
    for line in lines:
        print(line)
    print('"""#\n}')


main()
