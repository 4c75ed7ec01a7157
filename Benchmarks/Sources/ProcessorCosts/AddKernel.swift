import Compute

/// `sum[i] = left[i] + right[i]` with the guard that everybody writes, in the form that `@DeviceKernel` generates.
enum AddKernel {
    static let definition = DeviceKernelDefinition(
        name: "add(_:_:_:in:)", entry: "rk_k_add_benchmark", file: #file, line: #line,
        parameters: [
            .span("left", element: Float.self), .span("right", element: Float.self),
            .mutableSpan("sum", element: Float.self, isReadByKernel: false),
        ], source: "",
        sites: [
            TrapSite(line: #line, column: 1, operation: .indexOutOfRange("left")),
            TrapSite(line: #line, column: 1, operation: .indexOutOfRange("right")),
            TrapSite(line: #line, column: 1, operation: .indexOutOfRange("sum")),
        ],
        cpu: { launch in
            let left = launch.span(0, of: Float.self)
            let right = launch.span(1, of: Float.self)
            let sum = launch.mutableSpan(2, of: Float.self)
            let bound = min(left.count, right.count, sum.count)
            if launch.isChecked {
                launch.forEachItem(
                    below: bound,
                    inside: { (context) throws(DeviceFault) in
                        try body(left, right, sum, context, ChecksOnInside.self)
                    },
                    outside: { (context) throws(DeviceFault) in
                        try body(left, right, sum, context, ChecksOn.self)
                    })
            } else {
                launch.forEachItem(
                    below: bound,
                    inside: { (context) throws(DeviceFault) in
                        try body(left, right, sum, context, ChecksOffInside.self)
                    },
                    outside: { (context) throws(DeviceFault) in
                        try body(left, right, sum, context, ChecksOff.self)
                    })
            }
        })

    @inline(__always)
    private static func body<Checks: DeviceCheckMode>(
        _ left: DeviceSpan<Float>, _ right: DeviceSpan<Float>, _ sum: MutableDeviceSpan<Float>,
        _ context: DeviceContext, _ checks: Checks.Type
    ) throws(DeviceFault) {
        let index = context.index
        guard Checks.isItem(index, below: sum.count) else { return }
        try Checks.itemIndex(index, in: left.count, 0)
        try Checks.itemIndex(index, in: right.count, 1)
        try Checks.itemIndex(index, in: sum.count, 2)
        sum[unchecked: index] = left[unchecked: index] + right[unchecked: index]
    }
}
