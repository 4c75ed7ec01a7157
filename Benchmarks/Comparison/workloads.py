"""What is measured: the workloads, where their two sides are, and what bounds each of them."""

from dataclasses import dataclass
from typing import Callable, Optional

# What `limits` prints, by workload and placement.
LIMIT_CELLS = [
    ("line", "across"),
    ("futex", "across"),
    ("ask", "same"),
    ("ask", "across"),
    ("ask-idle", "outside"),
    ("one-to-one", "same"),
    ("one-to-one", "across"),
]

PLACEMENTS = {
    "same": "on one thread or core",
    "across": "on two threads",
    "free": "two threads, placed by the scheduler",
    "outside": "from a plain thread",
}


@dataclass(frozen=True)
class Workload:
    name: str
    title: str
    placements: tuple
    metric: str  # the one that is compared; p99 of a round trip is shown beside it
    unit: str
    form_of: str = ""  # the workload that this is another way to write; who has only one way is shown with that

    @property
    def higher_is_better(self):
        return self.metric == "rate"


WORKLOADS = [
    Workload("ask", "request and answer", ("same", "across", "free"), "p50", "ns"),
    Workload("ask-loop", "request and answer, written as a loop", ("same", "across"), "p50", "ns", form_of="ask"),
    Workload("ask-idle", "request after 2 ms of silence", ("outside",), "p50", "ns"),
    Workload("one-to-one", "one producer, one consumer", ("same", "across"), "rate", "msg/s"),
    Workload("four-to-one", "four producers, one consumer", ("same", "across"), "rate", "msg/s"),
    Workload("pipeline", "a source and four stages", ("same", "across"), "rate", "msg/s"),
    Workload("ring", "one message around a ring of 503", ("same", "across", "free"), "hop", "ns"),
    Workload("ring-loop", "the same, written as loops", ("same",), "hop", "ns", form_of="ring"),
    Workload("fan-out", "one sender, 1,000 receivers", ("same", "across"), "rate", "msg/s"),
    Workload("spawn", "starting an actor", ("same",), "spawn", "ns"),
    Workload("spawn-loop", "starting an actor, written as a loop", ("same",), "spawn", "ns", form_of="spawn"),
    Workload("bytes", "memory of an idle actor", ("same",), "bytes", "B"),
    Workload("bytes-loop", "memory of an idle actor, written as a loop", ("same",), "bytes", "B", form_of="bytes"),
]

BY_NAME = {workload.name: workload for workload in WORKLOADS}


def cells(names):
    """The pairs of workload and placement, in the order in which they are run and shown."""
    return [(workload, placement) for workload in WORKLOADS if workload.name in names for placement in workload.placements]


@dataclass(frozen=True)
class Bound:
    """What no program can beat in a cell, computed from the limits of its round."""

    text: str
    value: Callable


def _take(workload, placement, metric, text):
    return Bound(text, lambda limits: limits[workload, placement, metric])


def bound(workload, placement) -> Optional[Bound]:
    """The physical limit of a cell, or None where there is none worth the name."""
    one_thread = _take("one-to-one", "same", "rate", "a ring of 64-byte slots, filled and emptied by one thread")
    two_threads = _take("one-to-one", "across", "rate", "a ring of 64-byte slots between two cores")
    table = {
        ("ask", "same"): _take("ask", "same", "p50", "two rings, used by one thread"),
        ("ask", "free"): _take("ask", "same", "p50", "two rings, used by one thread"),
        ("ask", "across"): _take("ask", "across", "p50", "two rings between two cores that do not sleep"),
        ("ask-idle", "outside"): _take("ask-idle", "outside", "p50", "two futex wake-ups after 2 ms of silence, on the cores that the kernel chooses"),
        ("one-to-one", "same"): one_thread,
        ("one-to-one", "across"): two_threads,
        ("four-to-one", "same"): one_thread,
        ("four-to-one", "across"): two_threads,
        ("pipeline", "same"): Bound(
            "four times through a ring on one thread", lambda limits: limits["one-to-one", "same", "rate"] / 4
        ),
        ("pipeline", "across"): two_threads,
        ("ring", "same"): Bound("half a round trip on one thread", lambda limits: limits["ask", "same", "p50"] / 2),
        ("ring", "free"): Bound("half a round trip on one thread", lambda limits: limits["ask", "same", "p50"] / 2),
        ("ring", "across"): Bound("half a round trip of a cache line", lambda limits: limits["line", "across", "p50"] / 2),
        ("fan-out", "same"): one_thread,
        ("fan-out", "across"): two_threads,
    }
    return table.get((BY_NAME[workload].form_of or workload, placement))
