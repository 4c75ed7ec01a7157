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


def main():
    rounds = int(sys.argv[1])
    random = np.random.Generator(np.random.Philox(1))
    for label, count in (("1 M", 1 << 20), ("16 M", 1 << 24)):
        x = random.random(count, dtype=np.float32) * 2 - 1
        y = random.random(count, dtype=np.float32) * 2 - 1
        z = np.zeros(count, dtype=np.float32)
        two, one = np.float32(2), np.float32(1)

        def scale():
            np.multiply(x, two, out=z)
            np.add(z, one, out=z)

        measure(f"add, {label}", rounds, lambda: np.add(x, y, out=z))
        measure(f"multiply, {label}", rounds, lambda: np.multiply(x, y, out=z))
        with np.errstate(divide="ignore"):
            measure(f"divide, {label}", rounds, lambda: np.divide(x, y, out=z))
        positive = np.abs(x)
        measure(f"squareRoot, {label}", rounds, lambda: np.sqrt(positive, out=z))
        measure(f"scale, {label}", rounds, scale)
        measure(f"clamp, {label}", rounds, lambda: np.clip(x, -0.5, 0.5, out=z))
        measure(f"exponential, {label}", rounds, lambda: np.exp(x, out=z))
        measure(f"sine, {label}", rounds, lambda: np.sin(x, out=z))
        measure(f"sum, {label}", rounds, x.sum)
        measure(f"minimum, {label}", rounds, x.min)
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
