"""Installs what is missing and builds the programs; a program that cannot be had gets a reason instead."""

import hashlib
import shlex
import shutil
import subprocess
import sys
import time

from peers import ROOT, SOURCES, VENV


def announce(text):
    print(f"==> {text}", file=sys.stderr, flush=True)


class Unavailable(Exception):
    """Why a program cannot be measured, in one line."""


def _last_lines(text, count=3):
    """The lines that say what went wrong: the first errors of a compiler, or the last lines of anything else."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in dict.fromkeys(lines) if "error" in line.lower()]
    return " / ".join(errors[:count] or lines[-count:])


def _run(words, what, directory=None):
    try:
        result = subprocess.run(words, cwd=directory, capture_output=True, text=True, check=False)
    except OSError as error:
        raise Unavailable(f"{what}: {error}") from error
    if result.returncode != 0:
        raise Unavailable(f"{what} failed: {_last_lines(result.stderr + result.stdout) or f'exit code {result.returncode}'}")
    return result.stdout


# --- Debian packages


def _is_installed(package):
    result = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package], capture_output=True, text=True, check=False
    )
    return result.returncode == 0 and result.stdout == "installed"


def missing_packages(program):
    """The Debian packages that the program lacks."""
    wanted = [package for command, package in program.commands.items() if shutil.which(command) is None]
    if program.packages and shutil.which("dpkg-query") is None:
        raise Unavailable(f"needs the Debian packages {' '.join(program.packages)}, and there is no dpkg here")
    wanted += [package for package in program.packages if not _is_installed(package)]
    return list(dict.fromkeys(wanted))


def _apt_install(packages):
    """Through the function that the other scripts use, which announces what it does; returns whether it succeeded."""
    script = 'source "$0"; apt_install_missing "$@"'
    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script, str(ROOT / "scripts" / "lib.sh"), *packages],
        cwd=ROOT, stdout=sys.stderr, check=False,
    )
    return result.returncode == 0


def install(programs):
    """Installs all Debian packages at once, or, when that fails, one program's after the other's."""
    reasons, wanted = {}, {}
    for program in programs:
        try:
            wanted[program.name] = missing_packages(program)
        except Unavailable as reason:
            reasons[program.name] = str(reason)
    packages = list(dict.fromkeys(package for each in wanted.values() for package in each))
    if not packages or _apt_install(packages):
        return reasons
    for name, each in wanted.items():
        if each and not _apt_install(each):
            reasons[name] = f"cannot install the Debian packages {' '.join(each)}; what apt says is above"
    return reasons


# --- PyPI


def _install_requirement(program):
    stamp = VENV / f".{program.name}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == program.requirement:
        return
    if sys.version_info < (3, 11):
        raise Unavailable(f"{program.requirement} wants Python 3.11, and this is {sys.version.split()[0]}")
    announce(f"installing {program.requirement} from PyPI into Benchmarks/.venv")
    try:
        _run([sys.executable, "-m", "venv", str(VENV)], "making a virtual environment")
    except Unavailable:
        # Debian leaves this part of Python to a package of its own.
        if not _apt_install(["python3-venv"]):
            raise
        _run([sys.executable, "-m", "venv", "--clear", str(VENV)], "making a virtual environment")
    pip = [str(VENV / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, program.requirement], "pip")
    stamp.write_text(program.requirement, encoding="utf-8")


# --- Builds


def _fingerprint(program):
    digest = hashlib.sha256(repr(program.steps).encode())
    for name in (program.name, *program.watched):
        for path in sorted((SOURCES / name).rglob("*")):
            if path.is_file() and ".build" not in path.parts and path.name not in ("Cargo.lock", "Package.resolved"):
                digest.update(path.name.encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def build(program):
    """Builds what has changed; raises Unavailable with what the compiler said."""
    if program.requirement:
        _install_requirement(program)
    stamp = program.build / ".built"
    fingerprint = _fingerprint(program)
    if not program.incremental and stamp.exists() and stamp.read_text(encoding="utf-8") == fingerprint:
        return
    program.build.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    if program.steps:
        announce(f"building {program.name}")
    for step in program.steps:
        words = program.expand(step)
        _run(words, shlex.join(words[:2]), program.directory)
    if program.steps and time.monotonic() - began > 1:
        announce(f"built {program.name} in {time.monotonic() - began:.0f} s")
    stamp.write_text(fingerprint, encoding="utf-8")


def version(program):
    """The first line of what the program says about its version, or nothing."""
    if not program.version:
        return ""
    try:
        lines = _run(program.expand(program.version), "asking for the version").splitlines()
    except Unavailable:
        return ""
    return lines[0].strip() if lines else ""


def prepare(programs):
    """Installs and builds; returns why programs are missing, by name, and says so."""
    unique = list({program.name: program for program in programs}.values())
    reasons = install(unique)
    for program in unique:
        if program.name in reasons:
            continue
        try:
            build(program)
        except Unavailable as reason:
            reasons[program.name] = str(reason)
    for name, reason in reasons.items():
        announce(f"MISSING: {name} – {reason}")
    return reasons
