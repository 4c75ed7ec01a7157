"""The other end of the codec's interoperability tests: Python's msgpack and PyDotCompute's messages.

Usage: messagepack_peer.py COMMAND, one item per line on standard input, one answer per line on standard output.

pack          a Python expression          -> the bytes msgpack writes for it, in hexadecimal
unpack        hexadecimal TAB expression   -> "ok", or what was read instead
repack        hexadecimal                  -> the same document read and written again by msgpack
serialise     a PyDotCompute message       -> the bytes its serialize() writes
deserialise   hexadecimal TAB expression   -> "ok" if the expression, with the message as m, is true
"""

import enum
import importlib
import importlib.util
import pathlib
import sys
import types
import uuid

import msgpack


def message_module():
    """Loads PyDotCompute's message module alone: the package itself would load its GPU backends."""
    spec = importlib.util.find_spec("pydotcompute")
    if spec is None:
        sys.exit("pydotcompute is not installed")
    root = pathlib.Path(spec.submodule_search_locations[0])
    for name, path in (("pydotcompute", root), ("pydotcompute.ring_kernels", root / "ring_kernels")):
        package = types.ModuleType(name)
        package.__path__ = [str(path)]
        sys.modules[name] = package
    # Imported by every call of deserialize, used only for arrays.
    if importlib.util.find_spec("numpy") is None:
        sys.modules["numpy"] = types.ModuleType("numpy")
    return importlib.import_module("pydotcompute.ring_kernels.message")


def names():
    return {"Timestamp": msgpack.Timestamp, "ExtType": msgpack.ExtType, "UUID": uuid.UUID, "inf": float("inf")}


def message_names():
    """The messages of the tests, declared as a user of PyDotCompute declares them."""
    message = message_module().message

    class Operation(str, enum.Enum):
        add = "add"
        multiply = "multiply"

    @message
    class CalculateRequest:
        a: float
        b: float
        operation: str = "add"

    @message
    class BatchRequest:
        values: list[float]
        labels: dict[str, int]
        payload: bytes
        owner: uuid.UUID
        note: str | None = None
        error_code: int = 0

    return names() | {
        "Operation": Operation,
        "CalculateRequest": CalculateRequest,
        "BatchRequest": BatchRequest,
    }


def answer(command, line, scope):
    if command == "pack":
        return msgpack.packb(eval(line, scope)).hex()
    if command == "unpack":
        document, expression = line.split("\t", 1)
        found = msgpack.unpackb(bytes.fromhex(document), strict_map_key=False)
        wanted = eval(expression, scope)
        return "ok" if (found, type(found)) == (wanted, type(wanted)) else repr(found)
    if command == "repack":
        return msgpack.packb(msgpack.unpackb(bytes.fromhex(line), strict_map_key=False, use_list=False)).hex()
    if command == "serialise":
        return eval(line, scope).serialize().hex()
    if command == "deserialise":
        document, name, expression = line.split("\t", 2)
        found = scope[name].deserialize(bytes.fromhex(document))
        return "ok" if eval(expression, scope | {"m": found}) is True else repr(found)
    sys.exit(f"unknown command {command}")


def main():
    command = sys.argv[1]
    scope = message_names() if command in ("serialise", "deserialise") else names()
    for line in sys.stdin:
        print(answer(command, line.rstrip("\n"), scope))


if __name__ == "__main__":
    main()
