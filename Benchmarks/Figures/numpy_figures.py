"""The figures of DeviceFigures, computed with NumPy: prints their names and the seconds of each round, separated by tabs."""

import sys
import time

import numpy as np


def measure(name, rounds, body):
    """Calls body until a tenth of a second is over, at least once, and prints the seconds of a call, for each round."""
    body()
    line = [name]
    for _ in range(rounds):
        calls = 0
        start = time.perf_counter()
        while True:
            body()
            calls += 1
            end = time.perf_counter()
            if end - start >= 0.1:
                break
        line.append(repr((end - start) / calls))
    print("\t".join(line), flush=True)


def elementwise(label, rounds, random, count, element):
    """Functions of one or two arrays into a third that is there, and reductions."""
    x = random.random(count, dtype=element) * 2 - 1
    y = random.random(count, dtype=element) * 2 - 1
    z = np.zeros(count, dtype=element)
    positive = np.abs(x)
    two, one = element(2), element(1)

    def scale():
        np.multiply(x, two, out=z)
        np.add(z, one, out=z)

    for name, body in (
        ("add", lambda: np.add(x, y, out=z)),
        ("subtract", lambda: np.subtract(x, y, out=z)),
        ("multiply", lambda: np.multiply(x, y, out=z)),
        ("divide", lambda: np.divide(x, y, out=z)),
        ("minimum of two", lambda: np.minimum(x, y, out=z)),
        ("maximum of two", lambda: np.maximum(x, y, out=z)),
        ("power", lambda: np.power(positive, y, out=z)),
        ("magnitude", lambda: np.abs(x, out=z)),
        ("squareRoot", lambda: np.sqrt(positive, out=z)),
        ("scale", scale),
        ("clamp", lambda: np.clip(x, -0.5, 0.5, out=z)),
        ("exponential", lambda: np.exp(x, out=z)),
        ("logarithm", lambda: np.log(positive, out=z)),
        ("sine", lambda: np.sin(x, out=z)),
        ("cosine", lambda: np.cos(x, out=z)),
        ("hyperbolicTangent", lambda: np.tanh(x, out=z)),
        ("sum", x.sum),
        ("minimum", x.min),
        ("maximum", x.max),
    ):
        with np.errstate(divide="ignore"):
            measure(f"{name}{label}", rounds, body)


def main():
    rounds = int(sys.argv[1])
    random = np.random.Generator(np.random.Philox(1))
    for label, count in (("64 K", 1 << 16), ("1 M", 1 << 20), ("16 M", 1 << 24)):
        for suffix, element in (("", np.float32), (", Double", np.float64)):
            elementwise(f"{suffix}, {label}", rounds, random, count, element)
        if count == 1 << 16:
            continue
        x = random.random(count, dtype=np.float32) * 2 - 1
        z = np.zeros(count, dtype=np.float32)
        measure(f"prefix sum, {label}", rounds, lambda: np.cumsum(x, out=z))
        if count == 1 << 20:
            measure(f"histogram of 100 bins, {label}", rounds, lambda: np.histogram(x, bins=100, range=(-1, 1)))
            measure(f"sort, {label}", rounds, lambda: np.sort(x))
            measure(
                f"random words (Philox), {label}", rounds, lambda: random.integers(0, 1 << 32, count, dtype=np.uint32)
            )
    for size in (256, 1024):
        a = random.random((size, size), dtype=np.float32)
        b = random.random((size, size), dtype=np.float32)
        c = np.zeros((size, size), dtype=np.float32)
        measure(f"matrix product, {size}", rounds, lambda: np.matmul(a, b, out=c))


main()
