"""The programs that are compared: what each needs, how it is built, and how it is called."""

from dataclasses import dataclass, field, replace
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
SOURCES = BENCHMARKS / "Peers"
BUILDS = BENCHMARKS / ".build" / "peers"
VENV = BENCHMARKS / ".venv"


@dataclass(frozen=True)
class Program:
    """Something that is built once and may be run in several variants."""

    name: str
    commands: dict = field(default_factory=dict)  # a command that must be there, and the Debian package that brings it
    packages: tuple = ()  # Debian packages that bring no command
    requirement: str = ""  # of PyPI
    steps: tuple = ()  # build commands; {src} and {out} are replaced, as they are in `version`
    watched: tuple = ()  # further folders beneath Peers whose change wants a build
    directory: Path = None  # where the steps run
    incremental: bool = False  # whether its build tool sees by itself what has changed
    version: tuple = ()  # a command whose first line is the version

    @property
    def source(self):
        return SOURCES / self.name

    @property
    def build(self):
        return BUILDS / self.name

    def expand(self, words):
        return [word.replace("{src}", str(self.source)).replace("{out}", str(self.build)) for word in words]


@dataclass(frozen=True)
class Peer:
    """A row of the tables."""

    name: str
    title: str
    program: Program
    command: tuple
    is_ours: bool = False
    has_loop_form: bool = False  # whether the workloads that are called loops differ from the others
    bind_same: bool = False  # has no scheduler of its own to confine, so `same` means one core

    @property
    def argv(self):
        return self.program.expand(self.command)


def _dpkg(package):
    return ("dpkg-query", "--show", "--showformat=${Version}", package)


CPP = ("g++", "-std=c++17", "-O3", "-pthread", "-o", "{out}/peer", "{src}/main.cpp")

LIMITS = Program(
    "limits",
    commands={"gcc": "gcc"},
    steps=(("gcc", "-O3", "-pthread", "-Wall", "-o", "{out}/peer", "{src}/limits.c"),),
)
OURS = Program(
    "dotcompute",
    # The folder of the product differs between platforms; `release` is a link to it.
    steps=(
        ("swift", "build", "-c", "release", "--package-path", str(BENCHMARKS), "--product", "Workloads")
        + ("--disable-experimental-prebuilts",),
    ),
    directory=ROOT,
    incremental=True,
    version=("git", "-C", str(ROOT), "describe", "--always", "--dirty"),
)
ERLANG = Program(
    "erlang",
    commands={"erl": "erlang-base", "erlc": "erlang-base"},
    steps=(("erlc", "-o", "{out}", "{src}/message_peer.erl"),),
    version=(
        "erl", "-noinput", "-eval",
        'io:format("OTP ~s, ERTS ~s~n", [erlang:system_info(K) || K <- [otp_release, version]]), halt().',
    ),
)
GO = Program(
    "go",
    commands={"go": "golang-go"},
    steps=(("go", "build", "-o", "{out}/peer", "."),),
    directory=SOURCES / "go",
    version=("go", "version"),
)
CAF = Program(
    "caf",
    commands={"g++": "g++"},
    packages=("libcaf-dev",),
    steps=(CPP + ("-lcaf_core",),),
    watched=("cpp",),
    version=_dpkg("libcaf-dev"),
)
RUST = Program(
    "rust",
    commands={"cargo": "cargo"},
    packages=("librust-tokio-dev", "librust-crossbeam-channel-dev"),
    # The packages of the distribution have other versions on other days, so no lock is kept.
    steps=(("rm", "-f", "{src}/Cargo.lock"), ("cargo", "build", "--release", "--offline", "--target-dir", "{out}")),
    directory=SOURCES / "rust",
    version=_dpkg("librust-tokio-dev"),
)
CROSSBEAM = replace(RUST, version=_dpkg("librust-crossbeam-channel-dev"))
DISRUPTOR = Program(
    "disruptor",
    commands={"java": "default-jre-headless", "javac": "default-jdk-headless"},
    packages=("libdisruptor-java",),
    steps=(("javac", "-cp", "/usr/share/java/disruptor.jar", "-d", "{out}", "{src}/Peer.java"),),
    version=_dpkg("libdisruptor-java"),
)
MOODYCAMEL = Program(
    "moodycamel",
    commands={"g++": "g++"},
    packages=("libconcurrentqueue-dev",),
    steps=(CPP,),
    watched=("cpp",),
    version=_dpkg("libconcurrentqueue-dev"),
)
SWIFT = Program(
    "swift",
    steps=(
        ("swift", "build", "-c", "release", "--package-path", "{src}", "--scratch-path", "{out}")
        + ("--disable-experimental-prebuilts",),
    ),
    version=("swift", "--version"),
)
PYDOTCOMPUTE = Program(
    "pydotcompute",
    requirement="pydotcompute[fast]==0.2.0",
    version=(str(VENV / "bin" / "python"), "-c", "import sys; print('0.2.0 on Python', *sys.version.split()[:1])"),
)

LIMITS_COMMAND = ("{out}/peer",)

PEERS = [
    Peer("dotcompute", "dotcompute", OURS, (str(BENCHMARKS / ".build/release/Workloads"),), is_ours=True, has_loop_form=True),
    Peer(
        "dotcompute-no-telemetry", "dotcompute (no telemetry)", OURS,
        (str(BENCHMARKS / ".build/release/Workloads"), "--no-telemetry"), is_ours=True, has_loop_form=True,
    ),
    Peer("erlang", "Erlang/OTP", ERLANG, ("{src}/run", "{out}")),
    Peer("go", "Go channels", GO, ("{out}/peer",)),
    Peer("caf", "C++ Actor Framework", CAF, ("{out}/peer",)),
    Peer("tokio", "Rust tokio", RUST, ("{out}/release/tokio",)),
    Peer("crossbeam", "Rust crossbeam", CROSSBEAM, ("{out}/release/crossbeam",), bind_same=True),
    Peer("disruptor-spinning", "Disruptor, spinning", DISRUPTOR, ("{src}/run", "{out}", "--wait", "busy-spin"), bind_same=True),
    Peer("disruptor-blocking", "Disruptor, blocking", DISRUPTOR, ("{src}/run", "{out}", "--wait", "blocking"), bind_same=True),
    Peer("moodycamel", "moodycamel", MOODYCAMEL, ("{out}/peer",), bind_same=True),
    Peer("moodycamel-bulk", "moodycamel, bulk", MOODYCAMEL, ("{out}/peer", "--bulk"), bind_same=True),
    Peer("async-stream", "Swift AsyncStream", SWIFT, ("{out}/release/Peer", "--peer", "stream"), bind_same=True),
    Peer("async-channel", "Swift AsyncChannel", SWIFT, ("{out}/release/Peer", "--peer", "channel"), bind_same=True),
    Peer("swift-actors", "Swift actors", SWIFT, ("{out}/release/Peer", "--peer", "actor"), bind_same=True),
    Peer("pydotcompute", "PyDotCompute", PYDOTCOMPUTE, (str(VENV / "bin" / "python"), "{src}/peer.py")),
]


def select(names):
    """The peers with the given names, or whose names begin with one and a hyphen; raises KeyError for an unknown name."""
    chosen = []
    for name in names:
        matching = [peer for peer in PEERS if peer.name == name] or [peer for peer in PEERS if peer.name.startswith(name + "-")]
        if not matching:
            raise KeyError(name)
        chosen += matching
    return [peer for peer in PEERS if peer in chosen]
