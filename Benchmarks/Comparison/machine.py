"""The machine: which two cores are used, and what to say about them."""

import os
import platform
from pathlib import Path


def _read(path):
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def choose_cores(allowed, physical):
    """Two of the allowed processors, on different physical cores if there are; `physical` says which core one belongs to."""
    allowed = sorted(allowed)
    first = allowed[0]
    others = allowed[1:]
    apart = [processor for processor in others if physical(processor) != physical(first)]
    return [first, *(apart or others)[:1]]


def _physical_core(processor):
    topology = f"/sys/devices/system/cpu/cpu{processor}/topology"
    return _read(f"{topology}/physical_package_id"), _read(f"{topology}/core_id")


def confine():
    """Binds this process, and so all that it starts, to two cores, and returns them."""
    cores = choose_cores(os.sched_getaffinity(0), _physical_core)
    os.sched_setaffinity(0, cores)
    return cores


def describe(cores):
    model = next((line.split(":", 1)[1].strip() for line in _read("/proc/cpuinfo").splitlines() if line.startswith("model name")), "")
    system = next((line.split("=", 1)[1].strip('"') for line in _read("/etc/os-release").splitlines() if line.startswith("PRETTY_NAME=")), "")
    return {
        "processor": model or platform.machine(),
        "architecture": platform.machine(),
        "processors": os.cpu_count(),
        "used": cores,
        "kernel": platform.release(),
        "system": system,
    }
