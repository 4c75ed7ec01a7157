import Compute

/// Kernels that slices are given to.
enum SliceKernels {
    /// `y[i] = x[i]`, for as many as `y` has; traps behind the end of `x`.
    static func copy<Element: BitwiseCopyable & Sendable>(_ type: Element.Type, _ cType: String)
        -> DeviceKernelDefinition
    {
        let entry = "rk_k_copy_\(cType)_hand"
        return DeviceKernelDefinition(
            name: "copy(_:_:in:)", entry: entry, file: "Copy.swift", line: 1,
            parameters: [
                .span("x", element: Element.self), .mutableSpan("y", element: Element.self, isReadByKernel: false),
            ],
            source: HandKernels.source(
                entry, "RK_GLOBAL const \(cType) *x, rk_i64 x_count, RK_GLOBAL \(cType) *y, rk_i64 y_count",
                """
                  if (!rk_is_inside(rk_here)) return;
                  if (rk_item >= y_count) return;
                  if (RK_CHECKED && rk_item >= x_count) RK_STOP(0)
                  y[rk_item] = x[rk_item];
                """),
            sites: [TrapSite(line: 3, column: 12, operation: .indexOutOfRange("x"))],
            cpu: { launch in
                let x = launch.span(0, of: Element.self)
                let y = launch.mutableSpan(1, of: Element.self)
                launch.forEachItem { (context) throws(DeviceFault) in
                    let index = context.index
                    guard index < y.count else { return }
                    if index >= x.count { throw DeviceFault(site: 0) }
                    y[index] = x[index]
                }
            })
    }

    static let copyInt32 = copy(Int32.self, "rk_i32")

    /// `sum[i] = x[i] + y[i]`, for as many as `sum` has.
    static let add = DeviceKernelDefinition(
        name: "add(_:_:_:in:)", entry: "rk_k_add_slices_hand", file: "Add.swift", line: 1,
        parameters: [
            .span("x", element: Int32.self), .span("y", element: Int32.self),
            .mutableSpan("sum", element: Int32.self, isReadByKernel: false),
        ],
        source: HandKernels.source(
            "rk_k_add_slices_hand",
            "RK_GLOBAL const rk_i32 *x, rk_i64 x_count, RK_GLOBAL const rk_i32 *y, rk_i64 y_count, RK_GLOBAL rk_i32 *sum, rk_i64 sum_count",
            """
              if (!rk_is_inside(rk_here)) return;
              if (rk_item < sum_count) sum[rk_item] = x[rk_item] + y[rk_item];
            """),
        cpu: { launch in
            let x = launch.span(0, of: Int32.self)
            let y = launch.span(1, of: Int32.self)
            let sum = launch.mutableSpan(2, of: Int32.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                let index = context.index
                if index < sum.count { sum[index] = x[index] &+ y[index] }
            }
        })

    /// `y[i] = 2 * y[i] + count of y`, which needs an element for each item.
    static let double = DeviceKernelDefinition(
        name: "double(_:in:)", entry: "rk_k_double_slices_hand", file: "Double.swift", line: 1,
        parameters: [.mutableSpan("y", element: Int32.self, isReadByKernel: true, needs: .onePerItem)],
        source: HandKernels.source(
            "rk_k_double_slices_hand", "RK_GLOBAL rk_i32 *y, rk_i64 y_count",
            """
              if (!rk_is_inside(rk_here)) return;
              y[rk_item] = 2 * y[rk_item] + (rk_i32)y_count;
            """),
        cpu: { launch in
            let y = launch.mutableSpan(0, of: Int32.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                y[context.index] = 2 * y[context.index] + Int32(y.count)
            }
        })
}

extension DeviceKernelDefinition {
    /// Launches a kernel that reads one span and writes another.
    func run<Element>(_ x: some DeviceElements<Element>, _ y: some DeviceElements<Element>, on accelerator: Accelerator)
        async throws
    {
        try await launch(on: accelerator, .linear(y.elements.count)) {
            $0.span(x)
            $0.mutableSpan(y)
        }
    }

    /// As ``run(_:_:on:)-(_,_,Accelerator)``, on a stream.
    @discardableResult
    func run<Element>(_ x: some DeviceElements<Element>, _ y: some DeviceElements<Element>, on stream: DeviceStream)
        throws(DeviceError) -> DeviceEvent
    {
        try launch(on: stream, .linear(y.elements.count)) {
            $0.span(x)
            $0.mutableSpan(y)
        }
    }
}
