"""PyDotCompute 0.2.0 with uvloop, as its documentation advises.

`same` is its first tier: kernels in one event loop, queues of 4,096. `across` is its second: a ThreadedRingKernel on a thread
of its own, with SyncQueue, since its SPSCQueue loses messages when it is full and wake-ups when it is empty. For `ask-idle`
a plain thread calls into the loop through asyncio.run_coroutine_threadsafe.
"""

import argparse
import asyncio
import json
import os
import sys
import threading
import time

from pydotcompute import RingKernelRuntime, message
from pydotcompute.ring_kernels import ThreadedKernelConfig, ThreadedRingKernel


# The message has an identity of 16 bytes, a UUID, by itself.
@message
class Six:
    a: int = 0
    b: int = 0
    c: int = 0
    d: int = 0
    e: int = 0
    f: int = 0
    producer: int = 0


def make(producer, i):
    return Six(a=i, b=i + 1, c=i + 2, d=i + 3, e=i + 4, f=i + 5, producer=producer)


def fold(m):
    return m.a + m.b + m.c + m.d + m.e + m.f + m.producer


def expected(producer, count):
    return 6 * (count * (count - 1) // 2) + (15 + producer) * count


def answer(request):
    return Six(a=fold(request), correlation_id=request.message_id)


class Peer:
    def __init__(self, options):
        self.options = options
        self.workload, self.placement = options.workload, options.placement

    def count(self, base, least=10):
        return max(least, int(base * self.options.scale))

    def print(self, metric, unit, value):
        line = {"workload": self.workload, "placement": self.placement, "metric": metric, "unit": unit, "value": round(value, 2)}
        print(json.dumps(line), flush=True)

    def print_percentiles(self, times):
        times.sort()
        self.print("p50", "ns", times[len(times) // 2])
        self.print("p99", "ns", times[len(times) * 99 // 100])

    def verify(self, total, wanted):
        if total != wanted:
            sys.exit(f"error: {self.workload}: checksum {total}, expected {wanted}")

    # --- Request and answer

    def check(self, request, reply):
        if reply.correlation_id != request.message_id:
            sys.exit("error: ask: the answer to another request")
        return reply.a

    async def launch(self, runtime, name, kernel):
        await runtime.launch(name, kernel)
        await runtime.activate(name)

    async def echo(self, context):
        while not context.should_terminate:
            await context.send(answer(await context.receive()))

    async def ask(self):
        runtime = RingKernelRuntime()
        await runtime.start()
        await self.launch(runtime, "echo", self.echo)
        count, total, times = self.count(20_000), 0, []
        for i in range(count + count // 10):
            began = time.perf_counter_ns()
            request = make(0, i)
            reply = await runtime.send_and_receive("echo", request)
            took = time.perf_counter_ns() - began
            total += self.check(request, reply)
            if i >= count // 10:
                times.append(took)
        self.verify(total, expected(0, count + count // 10))
        self.print_percentiles(times)

    def ask_across(self):
        def echo(context):
            while not context.should_terminate:
                context.send(answer(context.receive()))

        kernel = ThreadedRingKernel("echo", echo, config=ThreadedKernelConfig("echo", use_spsc=False))
        kernel.start()
        count, total, times = self.count(8_000), 0, []
        for i in range(count + count // 10):
            began = time.perf_counter_ns()
            request = make(0, i)
            kernel.send(request)
            reply = kernel.receive()
            took = time.perf_counter_ns() - began
            total += self.check(request, reply)
            if i >= count // 10:
                times.append(took)
        self.verify(total, expected(0, count + count // 10))
        self.print_percentiles(times)

    async def ask_idle(self):
        runtime = RingKernelRuntime()
        await runtime.start()
        await self.launch(runtime, "echo", self.echo)
        loop, done, count = asyncio.get_running_loop(), asyncio.Event(), self.count(250, least=80)

        def outside():
            total, times = 0, []
            for i in range(count):
                time.sleep(0.002)
                began = time.perf_counter_ns()
                request = make(0, i)
                reply = asyncio.run_coroutine_threadsafe(runtime.send_and_receive("echo", request), loop).result()
                times.append(time.perf_counter_ns() - began)
                total += self.check(request, reply)
            self.verify(total, expected(0, count))
            self.print_percentiles(times)
            loop.call_soon_threadsafe(done.set)

        threading.Thread(target=outside).start()
        await done.wait()

    # --- Streams

    async def flow(self, producers, stages, base):
        count = self.count(base)
        for count, is_warm in [(count // 10 + 1, True), (count, False)]:
            runtime, done = RingKernelRuntime(), asyncio.get_running_loop().create_future()
            await runtime.start()

            async def sink(context, left=producers * count, done=done):
                total = 0
                for _ in range(left):
                    total += fold(await context.receive())
                done.set_result(total)

            def stage(following, runtime=runtime):
                async def body(context):
                    while not context.should_terminate:
                        passed = await context.receive()
                        passed.a += 1
                        await runtime.send(following, passed)

                return body

            async def source(producer, target, count=count, runtime=runtime):
                for i in range(count):
                    await runtime.send(target, make(producer, i))

            await self.launch(runtime, "sink", sink)
            target = "sink"
            for index in range(stages):
                await self.launch(runtime, f"stage-{index}", stage(target))
                target = f"stage-{index}"
            began = time.perf_counter_ns()
            await asyncio.gather(*(source(producer, target) for producer in range(producers)))
            total = await done
            took = time.perf_counter_ns() - began
            self.verify(total, stages * count + sum(expected(producer, count) for producer in range(producers)))
            if not is_warm:
                self.print("rate", "msg/s", producers * count * 1e9 / took)

    def flow_across(self, producers, base):
        count = self.count(base)
        done, totals = threading.Event(), []

        def sink(context):
            total = 0
            for _ in range(producers * count):
                total += fold(context.receive())
            totals.append(total)
            done.set()

        kernel = ThreadedRingKernel("sink", sink, config=ThreadedKernelConfig("sink", use_spsc=False))

        def source(producer):
            for i in range(count):
                kernel.send(make(producer, i))

        threads = [threading.Thread(target=source, args=(producer,)) for producer in range(producers)]
        kernel.start()
        began = time.perf_counter_ns()
        for thread in threads:
            thread.start()
        done.wait()
        took = time.perf_counter_ns() - began
        self.verify(totals[0], sum(expected(producer, count) for producer in range(producers)))
        self.print("rate", "msg/s", producers * count * 1e9 / took)

    async def ring(self):
        size, hops = 503, self.count(25_000, least=1000)
        runtime, done = RingKernelRuntime(), asyncio.get_running_loop().create_future()
        await runtime.start()

        def hopper(following):
            async def body(context):
                while not context.should_terminate:
                    passed = await context.receive()
                    passed.a += 1
                    if passed.a == hops:
                        return done.set_result(passed.a)
                    await runtime.send(following, passed)

            return body

        for index in range(size):
            await self.launch(runtime, f"hop-{index}", hopper(f"hop-{(index + 1) % size}"))
        began = time.perf_counter_ns()
        await runtime.send("hop-0", make(0, 0))
        self.verify(await done, hops)
        self.print("hop", "ns", (time.perf_counter_ns() - began) / hops)

    async def fan_out(self):
        size, each = 1000, self.count(40, least=5)
        runtime, done, state = RingKernelRuntime(), asyncio.get_running_loop().create_future(), [size, 0]
        await runtime.start()

        async def leaf(context):
            for _ in range(each):
                state[1] += fold(await context.receive())
            state[0] -= 1
            if state[0] == 0:
                done.set_result(state[1])

        names = [f"leaf-{index}" for index in range(size)]
        for name in names:
            await self.launch(runtime, name, leaf)
        began = time.perf_counter_ns()
        for i in range(size * each):
            await runtime.send(names[i % size], make(0, i))
        self.verify(await done, expected(0, size * each))
        self.print("rate", "msg/s", size * each * 1e9 / (time.perf_counter_ns() - began))

    # --- Idle actors

    async def idle(self):
        count, started = self.count(5_000, least=1000), [0]
        runtime = RingKernelRuntime()
        await runtime.start()

        async def waiting(context):
            started[0] += 1
            await context.receive()

        before, began = resident_bytes(), time.perf_counter_ns()
        for i in range(count):
            await self.launch(runtime, f"idle-{i}", waiting)
        while started[0] < count:
            await asyncio.sleep(0)
        took = time.perf_counter_ns() - began
        if self.workload == "spawn":
            self.print("spawn", "ns", took / count)
        else:
            self.print("bytes", "B", (resident_bytes() - before) / count)

    def run(self):
        bodies = {
            ("ask", "same"): self.ask,
            ("ask-idle", "outside"): self.ask_idle,
            ("one-to-one", "same"): lambda: self.flow(1, 0, 30_000),
            ("four-to-one", "same"): lambda: self.flow(4, 0, 8_000),
            ("pipeline", "same"): lambda: self.flow(1, 3, 8_000),
            ("ring", "same"): self.ring,
            ("fan-out", "same"): self.fan_out,
            ("spawn", "same"): self.idle,
            ("bytes", "same"): self.idle,
        }
        threaded = {
            ("ask", "across"): self.ask_across,
            ("one-to-one", "across"): lambda: self.flow_across(1, 60_000),
            ("four-to-one", "across"): lambda: self.flow_across(4, 15_000),
        }
        key = self.workload, self.placement
        if key in bodies:
            asyncio.run(leave_after(bodies[key]()))
        elif key in threaded:
            threaded[key]()


async def leave_after(body):
    """Ends the process after `body`: hundreds of kernels would take minutes to terminate."""
    await body
    leave()


def leave():
    sys.stdout.flush()
    os._exit(0)


def resident_bytes():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--workload", required=True)
    parser.add_argument("--placement", required=True)
    parser.add_argument("--scale", type=float, default=1.0)
    Peer(parser.parse_args()).run()
    leave()
