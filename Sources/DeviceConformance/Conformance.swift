public import Compute

// One function for each number of spans that a kernel reads, since Swift 6.3 cannot call a function value whose parameters go on
// behind a pack. Their parameters are the same:
//
// - name: What the case is about.
// - inputs: The elements of the spans that the kernel reads, in the order of its parameters.
// - output: The elements of the span that it writes, which is its last, before it runs.
// - layout: How its items are arranged.
// - sizes: With which sizes it is run.
// - tolerance: How far devices may be from the oracle. The processor's back end has to agree in all values.
// - oracle: The kernel's own function, which is called for one item after the other.
// - reference: For kernels whose items work together, instead: the output from the inputs and the output before.
// - launch: Its launch on a stream.
// - kernel: Its definition.

/// A case of a kernel that reads one span, with its own function as the oracle.
public func conformance<A: BitwiseCopyable & Sendable, Out: ConformanceElement>(
    _ name: String, _ first: Input<A>, output: Input<Out>, layout: Layout = .linear, sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    oracle: @escaping @Sendable (DeviceSpan<A>, MutableDeviceSpan<Out>, DeviceContext) -> Void,
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<Out>, DeviceStream, LaunchRange, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel: @escaping @Sendable (DeviceSpan<A>.Type, MutableDeviceSpan<Out>.Type) -> DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(name, output, layout, sizes, tolerance, { kernel(DeviceSpan<A>.self, MutableDeviceSpan<Out>.self) })
    { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in try output.after(layout, size) { oracle(first.span, $0, $1) } },
            launch: { output, stream, range, checks in
                try launch(first.buffer(stream), output, stream, range, checks)
            })
    }
}

/// A case of a kernel that reads one span, with an oracle of its own.
public func conformance<A: BitwiseCopyable & Sendable, Out: ConformanceElement>(
    _ name: String, _ first: Input<A>, output: Input<Out>, layout: Layout = .linear, sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    reference: @escaping @Sendable ([A], [Out]) -> [Out],
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<Out>, DeviceStream, LaunchRange, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel: @escaping @Sendable (DeviceSpan<A>.Type, MutableDeviceSpan<Out>.Type) -> DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(name, output, layout, sizes, tolerance, { kernel(DeviceSpan<A>.self, MutableDeviceSpan<Out>.self) })
    { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in reference(first.array, output) },
            launch: { output, stream, range, checks in
                try launch(first.buffer(stream), output, stream, range, checks)
            })
    }
}

/// A case of a kernel that reads two spans, with its own function as the oracle.
public func conformance<A: BitwiseCopyable & Sendable, B: BitwiseCopyable & Sendable, Out: ConformanceElement>(
    _ name: String, _ first: Input<A>, _ second: Input<B>, output: Input<Out>, layout: Layout = .linear,
    sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    oracle: @escaping @Sendable (DeviceSpan<A>, DeviceSpan<B>, MutableDeviceSpan<Out>, DeviceContext) -> Void,
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<B>, UnifiedBuffer<Out>, DeviceStream, LaunchRange, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel:
        @escaping @Sendable (DeviceSpan<A>.Type, DeviceSpan<B>.Type, MutableDeviceSpan<Out>.Type) ->
        DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(
        name, output, layout, sizes, tolerance,
        { kernel(DeviceSpan<A>.self, DeviceSpan<B>.self, MutableDeviceSpan<Out>.self) }
    ) { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        let second = Elements(second.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in try output.after(layout, size) { oracle(first.span, second.span, $0, $1) } },
            launch: { output, stream, range, checks in
                try launch(first.buffer(stream), second.buffer(stream), output, stream, range, checks)
            })
    }
}

/// A case of a kernel that reads two spans, with an oracle of its own.
public func conformance<A: BitwiseCopyable & Sendable, B: BitwiseCopyable & Sendable, Out: ConformanceElement>(
    _ name: String, _ first: Input<A>, _ second: Input<B>, output: Input<Out>, layout: Layout = .linear,
    sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    reference: @escaping @Sendable ([A], [B], [Out]) -> [Out],
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<B>, UnifiedBuffer<Out>, DeviceStream, LaunchRange, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel:
        @escaping @Sendable (DeviceSpan<A>.Type, DeviceSpan<B>.Type, MutableDeviceSpan<Out>.Type) ->
        DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(
        name, output, layout, sizes, tolerance,
        { kernel(DeviceSpan<A>.self, DeviceSpan<B>.self, MutableDeviceSpan<Out>.self) }
    ) { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        let second = Elements(second.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in reference(first.array, second.array, output) },
            launch: { output, stream, range, checks in
                try launch(first.buffer(stream), second.buffer(stream), output, stream, range, checks)
            })
    }
}

/// A case of a kernel that reads three spans, with its own function as the oracle.
public func conformance<
    A: BitwiseCopyable & Sendable, B: BitwiseCopyable & Sendable, C: BitwiseCopyable & Sendable, Out: ConformanceElement
>(
    _ name: String, _ first: Input<A>, _ second: Input<B>, _ third: Input<C>, output: Input<Out>,
    layout: Layout = .linear, sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    oracle:
        @escaping @Sendable (DeviceSpan<A>, DeviceSpan<B>, DeviceSpan<C>, MutableDeviceSpan<Out>, DeviceContext) -> Void,
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<B>, UnifiedBuffer<C>, UnifiedBuffer<Out>, DeviceStream, LaunchRange,
            DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel:
        @escaping @Sendable (DeviceSpan<A>.Type, DeviceSpan<B>.Type, DeviceSpan<C>.Type, MutableDeviceSpan<Out>.Type) ->
        DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(
        name, output, layout, sizes, tolerance,
        { kernel(DeviceSpan<A>.self, DeviceSpan<B>.self, DeviceSpan<C>.self, MutableDeviceSpan<Out>.self) }
    ) { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        let second = Elements(second.elements(count, seed: seeds.next()))
        let third = Elements(third.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in try output.after(layout, size) { oracle(first.span, second.span, third.span, $0, $1) }
            },
            launch: { output, stream, range, checks in
                try launch(
                    first.buffer(stream), second.buffer(stream), third.buffer(stream), output, stream, range, checks)
            })
    }
}

/// A case of a kernel that reads three spans, with an oracle of its own.
public func conformance<
    A: BitwiseCopyable & Sendable, B: BitwiseCopyable & Sendable, C: BitwiseCopyable & Sendable, Out: ConformanceElement
>(
    _ name: String, _ first: Input<A>, _ second: Input<B>, _ third: Input<C>, output: Input<Out>,
    layout: Layout = .linear, sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    reference: @escaping @Sendable ([A], [B], [C], [Out]) -> [Out],
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<B>, UnifiedBuffer<C>, UnifiedBuffer<Out>, DeviceStream, LaunchRange,
            DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel:
        @escaping @Sendable (DeviceSpan<A>.Type, DeviceSpan<B>.Type, DeviceSpan<C>.Type, MutableDeviceSpan<Out>.Type) ->
        DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(
        name, output, layout, sizes, tolerance,
        { kernel(DeviceSpan<A>.self, DeviceSpan<B>.self, DeviceSpan<C>.self, MutableDeviceSpan<Out>.self) }
    ) { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        let second = Elements(second.elements(count, seed: seeds.next()))
        let third = Elements(third.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in reference(first.array, second.array, third.array, output) },
            launch: { output, stream, range, checks in
                try launch(
                    first.buffer(stream), second.buffer(stream), third.buffer(stream), output, stream, range, checks)
            })
    }
}

/// A case of a kernel that reads four spans, with its own function as the oracle.
public func conformance<
    A: BitwiseCopyable & Sendable, B: BitwiseCopyable & Sendable, C: BitwiseCopyable & Sendable,
    D: BitwiseCopyable & Sendable, Out: ConformanceElement
>(
    _ name: String, _ first: Input<A>, _ second: Input<B>, _ third: Input<C>, _ fourth: Input<D>, output: Input<Out>,
    layout: Layout = .linear, sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    oracle:
        @escaping @Sendable (
            DeviceSpan<A>, DeviceSpan<B>, DeviceSpan<C>, DeviceSpan<D>, MutableDeviceSpan<Out>, DeviceContext
        ) -> Void,
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<B>, UnifiedBuffer<C>, UnifiedBuffer<D>, UnifiedBuffer<Out>, DeviceStream,
            LaunchRange, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel:
        @escaping @Sendable (
            DeviceSpan<A>.Type, DeviceSpan<B>.Type, DeviceSpan<C>.Type, DeviceSpan<D>.Type, MutableDeviceSpan<Out>.Type
        ) -> DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(
        name, output, layout, sizes, tolerance,
        {
            kernel(
                DeviceSpan<A>.self, DeviceSpan<B>.self, DeviceSpan<C>.self, DeviceSpan<D>.self,
                MutableDeviceSpan<Out>.self)
        }
    ) { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        let second = Elements(second.elements(count, seed: seeds.next()))
        let third = Elements(third.elements(count, seed: seeds.next()))
        let fourth = Elements(fourth.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in
                try output.after(layout, size) { oracle(first.span, second.span, third.span, fourth.span, $0, $1) }
            },
            launch: { output, stream, range, checks in
                try launch(
                    first.buffer(stream), second.buffer(stream), third.buffer(stream), fourth.buffer(stream), output,
                    stream, range, checks)
            })
    }
}

/// A case of a kernel that reads four spans, with an oracle of its own.
public func conformance<
    A: BitwiseCopyable & Sendable, B: BitwiseCopyable & Sendable, C: BitwiseCopyable & Sendable,
    D: BitwiseCopyable & Sendable, Out: ConformanceElement
>(
    _ name: String, _ first: Input<A>, _ second: Input<B>, _ third: Input<C>, _ fourth: Input<D>, output: Input<Out>,
    layout: Layout = .linear, sizes: Sizes = .all,
    tolerance: Tolerance = .values,
    reference: @escaping @Sendable ([A], [B], [C], [D], [Out]) -> [Out],
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<B>, UnifiedBuffer<C>, UnifiedBuffer<D>, UnifiedBuffer<Out>, DeviceStream,
            LaunchRange, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent,
    kernel:
        @escaping @Sendable (
            DeviceSpan<A>.Type, DeviceSpan<B>.Type, DeviceSpan<C>.Type, DeviceSpan<D>.Type, MutableDeviceSpan<Out>.Type
        ) -> DeviceKernelDefinition
) -> ConformanceCase {
    ConformanceCase(
        name, output, layout, sizes, tolerance,
        {
            kernel(
                DeviceSpan<A>.self, DeviceSpan<B>.self, DeviceSpan<C>.self, DeviceSpan<D>.self,
                MutableDeviceSpan<Out>.self)
        }
    ) { size, seeds in
        let count = layout.elements(size)
        let first = Elements(first.elements(count, seed: seeds.next()))
        let second = Elements(second.elements(count, seed: seeds.next()))
        let third = Elements(third.elements(count, seed: seeds.next()))
        let fourth = Elements(fourth.elements(count, seed: seeds.next()))
        return PreparedCase(
            expected: { output in reference(first.array, second.array, third.array, fourth.array, output) },
            launch: { output, stream, range, checks in
                try launch(
                    first.buffer(stream), second.buffer(stream), third.buffer(stream), fourth.buffer(stream), output,
                    stream, range, checks)
            })
    }
}
