// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Elementwise+Double.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

// One item for each element. The spans have as many elements as the launch has items.

extension ElementwiseKernels {
    /// `x + y`
    static func add(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] + y[i]
    }

    fileprivate nonisolated enum rk_k_add_569b66f8b5224757_holder {
        static let kernel = DeviceKernelDefinition(
            name: "add(_:_:_:in:)",
            entry: "rk_k_add_569b66f8b5224757",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 7,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .span("y", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_add_569b66f8b5224757)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
                  v_result_2[v_i_3] = (v_x_0[v_i_3] + v_y_1[v_i_3]);
                }

                """#,
            sites: [
                TrapSite(line: 12, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 12, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 12, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_y_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Double = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Double = t1 + t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_add_569b66f8b5224757)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `add(_:_:_:in:)` need.
    static nonisolated func add_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_add_569b66f8b5224757_holder.kernel
    }

    /// Runs `add` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func add(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await add_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `add` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func add(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try add_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `add` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func add(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await add_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `add` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func add(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try add_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// `x - y`
    static func subtract(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] - y[i]
    }

    fileprivate nonisolated enum rk_k_subtract_297fe3e0193401ac_holder {
        static let kernel = DeviceKernelDefinition(
            name: "subtract(_:_:_:in:)",
            entry: "rk_k_subtract_297fe3e0193401ac",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 16,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .span("y", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_subtract_297fe3e0193401ac)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
                  v_result_2[v_i_3] = (v_x_0[v_i_3] - v_y_1[v_i_3]);
                }

                """#,
            sites: [
                TrapSite(line: 21, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 21, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 21, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_y_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Double = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Double = t1 - t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_subtract_297fe3e0193401ac)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `subtract(_:_:_:in:)` need.
    static nonisolated func subtract_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_subtract_297fe3e0193401ac_holder.kernel
    }

    /// Runs `subtract` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func subtract(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await subtract_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `subtract` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func subtract(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try subtract_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `subtract` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func subtract(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await subtract_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `subtract` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func subtract(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try subtract_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// `x * y`
    static func multiply(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] * y[i]
    }

    fileprivate nonisolated enum rk_k_multiply_d6d15c9debd77338_holder {
        static let kernel = DeviceKernelDefinition(
            name: "multiply(_:_:_:in:)",
            entry: "rk_k_multiply_d6d15c9debd77338",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 25,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .span("y", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_multiply_d6d15c9debd77338)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
                  v_result_2[v_i_3] = (v_x_0[v_i_3] * v_y_1[v_i_3]);
                }

                """#,
            sites: [
                TrapSite(line: 30, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 30, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 30, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_y_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Double = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Double = t1 * t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_multiply_d6d15c9debd77338)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `multiply(_:_:_:in:)` need.
    static nonisolated func multiply_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_multiply_d6d15c9debd77338_holder.kernel
    }

    /// Runs `multiply` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func multiply(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await multiply_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `multiply` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func multiply(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try multiply_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `multiply` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func multiply(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await multiply_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `multiply` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func multiply(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try multiply_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// `x / y`
    static func divide(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] / y[i]
    }

    fileprivate nonisolated enum rk_k_divide_0bacfc7deef61713_holder {
        static let kernel = DeviceKernelDefinition(
            name: "divide(_:_:_:in:)",
            entry: "rk_k_divide_0bacfc7deef61713",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 34,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .span("y", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_divide_0bacfc7deef61713)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
                  v_result_2[v_i_3] = (v_x_0[v_i_3] / v_y_1[v_i_3]);
                }

                """#,
            sites: [
                TrapSite(line: 39, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 39, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 39, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_y_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Double = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Double = t1 / t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_divide_0bacfc7deef61713)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `divide(_:_:_:in:)` need.
    static nonisolated func divide_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_divide_0bacfc7deef61713_holder.kernel
    }

    /// Runs `divide` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func divide(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await divide_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `divide` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func divide(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try divide_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `divide` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func divide(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await divide_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `divide` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func divide(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try divide_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// The smaller one; NaN if either is.
    static func minimum(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b < a || b.isNaN ? b : a
    }

    fileprivate nonisolated enum rk_k_minimum_0ea8453ea37b15e6_holder {
        static let kernel = DeviceKernelDefinition(
            name: "minimum(_:_:_:in:)",
            entry: "rk_k_minimum_0ea8453ea37b15e6",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 43,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .span("y", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_minimum_0ea8453ea37b15e6)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
                  rk_f64 v_a_4 = v_x_0[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
                  rk_f64 v_b_5 = v_y_1[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
                  v_result_2[v_i_3] = (((v_b_5 < v_a_4) || rk_f64_is_nan(v_b_5)) ? v_b_5 : v_a_4);
                }

                """#,
            sites: [
                TrapSite(line: 48, column: 17, operation: .indexOutOfRange("x")),
                TrapSite(line: 49, column: 17, operation: .indexOutOfRange("y")),
                TrapSite(line: 50, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_y_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_3]
                    let v_a_4: Double = t1
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1)
                    let t2: Double = unsafe v_y_1[unchecked: v_i_3]
                    let v_b_5: Double = t2
                    let t3: Bool = v_b_5 < v_a_4
                    let t5: Bool
                    if t3 {
                        t5 = true
                    } else {
                        let t4: Bool = v_b_5.isNaN
                        t5 = t4
                    }
                    let t6: Double = t5 ? v_b_5 : v_a_4
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 2)
                    unsafe v_result_2[unchecked: v_i_3] = t6
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_minimum_0ea8453ea37b15e6)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `minimum(_:_:_:in:)` need.
    static nonisolated func minimum_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_minimum_0ea8453ea37b15e6_holder.kernel
    }

    /// Runs `minimum` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await minimum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `minimum` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `minimum` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await minimum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `minimum` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// The larger one; NaN if either is.
    static func maximum(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b > a || b.isNaN ? b : a
    }

    fileprivate nonisolated enum rk_k_maximum_dfff751d22ebd1e0_holder {
        static let kernel = DeviceKernelDefinition(
            name: "maximum(_:_:_:in:)",
            entry: "rk_k_maximum_dfff751d22ebd1e0",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 54,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .span("y", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_maximum_dfff751d22ebd1e0)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
                  rk_f64 v_a_4 = v_x_0[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
                  rk_f64 v_b_5 = v_y_1[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
                  v_result_2[v_i_3] = (((v_b_5 > v_a_4) || rk_f64_is_nan(v_b_5)) ? v_b_5 : v_a_4);
                }

                """#,
            sites: [
                TrapSite(line: 59, column: 17, operation: .indexOutOfRange("x")),
                TrapSite(line: 60, column: 17, operation: .indexOutOfRange("y")),
                TrapSite(line: 61, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_y_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_3]
                    let v_a_4: Double = t1
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1)
                    let t2: Double = unsafe v_y_1[unchecked: v_i_3]
                    let v_b_5: Double = t2
                    let t3: Bool = v_b_5 > v_a_4
                    let t5: Bool
                    if t3 {
                        t5 = true
                    } else {
                        let t4: Bool = v_b_5.isNaN
                        t5 = t4
                    }
                    let t6: Double = t5 ? v_b_5 : v_a_4
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 2)
                    unsafe v_result_2[unchecked: v_i_3] = t6
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_maximum_dfff751d22ebd1e0)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `maximum(_:_:_:in:)` need.
    static nonisolated func maximum_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_maximum_dfff751d22ebd1e0_holder.kernel
    }

    /// Runs `maximum` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await maximum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `maximum` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `maximum` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await maximum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `maximum` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximum(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximum_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// `x` to the power of `y`
    static func power(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = Double.pow(x[i], y[i])
    }

    fileprivate nonisolated enum rk_k_power_6dd6dd01f2040371_holder {
        static let kernel = DeviceKernelDefinition(
            name: "power(_:_:_:in:)",
            entry: "rk_k_power_6dd6dd01f2040371",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 65,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .span("y", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_power_6dd6dd01f2040371)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
                  rk_f64 t1 = v_x_0[v_i_3];
                  rk_f64 t2 = v_y_1[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
                  v_result_2[v_i_3] = rk_f64_pow(t1, t2);
                }

                """#,
            sites: [
                TrapSite(line: 70, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 70, column: 32, operation: .indexOutOfRange("x")),
                TrapSite(line: 70, column: 38, operation: .indexOutOfRange("y")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_y_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Double = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Double = Double.pow(t1, t2)
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_power_6dd6dd01f2040371)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `power(_:_:_:in:)` need.
    static nonisolated func power_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_power_6dd6dd01f2040371_holder.kernel
    }

    /// Runs `power` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func power(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await power_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `power` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func power(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try power_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `power` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func power(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await power_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `power` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func power(
        _ x: some DeviceElements<Double>, _ y: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try power_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// `factor * x + offset`
    static func scale(
        _ factor: Double, _ offset: Double, _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>,
        in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + offset
    }

    fileprivate nonisolated enum rk_k_scale_8ad9497ff2b80e04_holder {
        static let kernel = DeviceKernelDefinition(
            name: "scale(_:_:_:_:in:)",
            entry: "rk_k_scale_8ad9497ff2b80e04",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 74,
            parameters: [
                .value("factor", type: Double.self), .value("offset", type: Double.self),
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_scale_8ad9497ff2b80e04)(rk_f64 v_factor_0, rk_f64 v_offset_1, RK_GLOBAL const rk_f64 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f64 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_4 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_4, n_x_2), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(0));
                  v_result_3[v_i_4] = ((v_factor_0 * v_x_2[v_i_4]) + v_offset_1);
                }

                """#,
            sites: [
                TrapSite(line: 80, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 80, column: 30, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_factor_0 = launch.value(0, as: Double.self)
                let v_offset_1 = launch.value(1, as: Double.self)
                let v_x_2 = launch.span(2, of: Double.self)
                let v_result_3 = launch.mutableSpan(3, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_4: Int = here.index
                    try _Checks.itemIndex(v_i_4, in: v_x_2.count, 1)
                    let t1: Double = unsafe v_x_2[unchecked: v_i_4]
                    let t2: Double = v_factor_0 * t1
                    let t3: Double = t2 + v_offset_1
                    try _Checks.itemIndex(v_i_4, in: v_result_3.count, 0)
                    unsafe v_result_3[unchecked: v_i_4] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_2.count, v_result_3.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_scale_8ad9497ff2b80e04)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `scale(_:_:_:_:in:)` need.
    static nonisolated func scale_deviceKernel(
        _: Double.Type, _: Double.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_scale_8ad9497ff2b80e04_holder.kernel
    }

    /// Runs `scale` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func scale(
        _ factor: Double, _ offset: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await scale_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.value(factor)
                arguments.value(offset)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `scale` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func scale(
        _ factor: Double, _ offset: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try scale_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.value(factor)
                arguments.value(offset)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `scale` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func scale(
        _ factor: Double, _ offset: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await scale_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.value(factor)
                arguments.value(offset)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `scale` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func scale(
        _ factor: Double, _ offset: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try scale_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.value(factor)
                arguments.value(offset)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// `x`, moved to the nearest bound where it is beyond one; NaN stays.
    static func clamp(
        _ lower: Double, _ upper: Double, _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>,
        in context: DeviceContext
    ) {
        let i = context.index
        let value = x[i]
        result[i] = value < lower ? lower : value > upper ? upper : value
    }

    fileprivate nonisolated enum rk_k_clamp_32fdb88577fcbf5d_holder {
        static let kernel = DeviceKernelDefinition(
            name: "clamp(_:_:_:_:in:)",
            entry: "rk_k_clamp_32fdb88577fcbf5d",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 84,
            parameters: [
                .value("lower", type: Double.self), .value("upper", type: Double.self),
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_clamp_32fdb88577fcbf5d)(rk_f64 v_lower_0, rk_f64 v_upper_1, RK_GLOBAL const rk_f64 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f64 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_4 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_4, n_x_2), RK_STOP(0));
                  rk_f64 v_value_5 = v_x_2[v_i_4];
                  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(1));
                  v_result_3[v_i_4] = ((v_value_5 < v_lower_0) ? v_lower_0 : ((v_value_5 > v_upper_1) ? v_upper_1 : v_value_5));
                }

                """#,
            sites: [
                TrapSite(line: 90, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 91, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_lower_0 = launch.value(0, as: Double.self)
                let v_upper_1 = launch.value(1, as: Double.self)
                let v_x_2 = launch.span(2, of: Double.self)
                let v_result_3 = launch.mutableSpan(3, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_4: Int = here.index
                    try _Checks.itemIndex(v_i_4, in: v_x_2.count, 0)
                    let t1: Double = unsafe v_x_2[unchecked: v_i_4]
                    let v_value_5: Double = t1
                    let t2: Bool = v_value_5 < v_lower_0
                    let t5: Double
                    if t2 {
                        t5 = v_lower_0
                    } else {
                        let t3: Bool = v_value_5 > v_upper_1
                        let t4: Double = t3 ? v_upper_1 : v_value_5
                        t5 = t4
                    }
                    try _Checks.itemIndex(v_i_4, in: v_result_3.count, 1)
                    unsafe v_result_3[unchecked: v_i_4] = t5
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_2.count, v_result_3.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_clamp_32fdb88577fcbf5d)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `clamp(_:_:_:_:in:)` need.
    static nonisolated func clamp_deviceKernel(
        _: Double.Type, _: Double.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_clamp_32fdb88577fcbf5d_holder.kernel
    }

    /// Runs `clamp` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func clamp(
        _ lower: Double, _ upper: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await clamp_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.value(lower)
                arguments.value(upper)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `clamp` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func clamp(
        _ lower: Double, _ upper: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try clamp_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.value(lower)
                arguments.value(upper)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `clamp` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func clamp(
        _ lower: Double, _ upper: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await clamp_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.value(lower)
                arguments.value(upper)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `clamp` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func clamp(
        _ lower: Double, _ upper: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try clamp_deviceKernel(Double.self, Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.value(lower)
                arguments.value(upper)
                arguments.span(x)
                arguments.mutableSpan(result)
            }
    }

    /// `factor * x + result`
    static func accumulate(
        _ factor: Double, _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + result[i]
    }

    fileprivate nonisolated enum rk_k_accumulate_23d88b284a528e4c_holder {
        static let kernel = DeviceKernelDefinition(
            name: "accumulate(_:_:_:in:)",
            entry: "rk_k_accumulate_23d88b284a528e4c",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 95,
            parameters: [
                .value("factor", type: Double.self), .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: true, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_accumulate_23d88b284a528e4c)(rk_f64 v_factor_0, RK_GLOBAL const rk_f64 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_1), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
                  v_result_2[v_i_3] = ((v_factor_0 * v_x_1[v_i_3]) + v_result_2[v_i_3]);
                }

                """#,
            sites: [
                TrapSite(line: 100, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 100, column: 30, operation: .indexOutOfRange("x")),
                TrapSite(line: 100, column: 37, operation: .indexOutOfRange("result")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_factor_0 = launch.value(0, as: Double.self)
                let v_x_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_1.count, 1)
                    let t1: Double = unsafe v_x_1[unchecked: v_i_3]
                    let t2: Double = v_factor_0 * t1
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 2)
                    let t3: Double = unsafe v_result_2[unchecked: v_i_3]
                    let t4: Double = t2 + t3
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t4
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_1.count, v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_accumulate_23d88b284a528e4c)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `accumulate(_:_:_:in:)` need.
    static nonisolated func accumulate_deviceKernel(
        _: Double.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_accumulate_23d88b284a528e4c_holder.kernel
    }

    /// Runs `accumulate` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func accumulate(
        _ factor: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await accumulate_deviceKernel(Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `accumulate` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func accumulate(
        _ factor: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try accumulate_deviceKernel(Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `accumulate` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func accumulate(
        _ factor: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await accumulate_deviceKernel(Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `accumulate` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func accumulate(
        _ factor: Double, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try accumulate_deviceKernel(Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// `|x|`
    static func magnitude(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].magnitude
    }

    fileprivate nonisolated enum rk_k_magnitude_62a0da4c49bf9898_holder {
        static let kernel = DeviceKernelDefinition(
            name: "magnitude(_:_:in:)",
            entry: "rk_k_magnitude_62a0da4c49bf9898",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 104,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_magnitude_62a0da4c49bf9898)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f64 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f64_abs(t1);
                }

                """#,
            sites: [
                TrapSite(line: 107, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 107, column: 21, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_result_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Double = t1.magnitude
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_magnitude_62a0da4c49bf9898)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `magnitude(_:_:in:)` need.
    static nonisolated func magnitude_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_magnitude_62a0da4c49bf9898_holder.kernel
    }

    /// Runs `magnitude` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func magnitude(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await magnitude_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `magnitude` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func magnitude(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try magnitude_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `magnitude` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func magnitude(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await magnitude_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `magnitude` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func magnitude(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try magnitude_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The square root, correctly rounded.
    static func squareRoot(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].squareRoot()
    }

    fileprivate nonisolated enum rk_k_squareRoot_54979a5b3043a94b_holder {
        static let kernel = DeviceKernelDefinition(
            name: "squareRoot(_:_:in:)",
            entry: "rk_k_squareRoot_54979a5b3043a94b",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 111,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_squareRoot_54979a5b3043a94b)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f64 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f64_square_root(t1);
                }

                """#,
            sites: [
                TrapSite(line: 114, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 114, column: 21, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_result_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Double = t1.squareRoot()
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_squareRoot_54979a5b3043a94b)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `squareRoot(_:_:in:)` need.
    static nonisolated func squareRoot_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_squareRoot_54979a5b3043a94b_holder.kernel
    }

    /// Runs `squareRoot` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await squareRoot_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `squareRoot` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try squareRoot_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `squareRoot` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await squareRoot_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `squareRoot` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try squareRoot_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// `e` to the power of `x`
    static func exponential(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.exp(x[i])
    }

    fileprivate nonisolated enum rk_k_exponential_2f23bf11b866a961_holder {
        static let kernel = DeviceKernelDefinition(
            name: "exponential(_:_:in:)",
            entry: "rk_k_exponential_2f23bf11b866a961",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 118,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_exponential_2f23bf11b866a961)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f64 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f64_exp(t1);
                }

                """#,
            sites: [
                TrapSite(line: 121, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 121, column: 32, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_result_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Double = Double.exp(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_exponential_2f23bf11b866a961)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `exponential(_:_:in:)` need.
    static nonisolated func exponential_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_exponential_2f23bf11b866a961_holder.kernel
    }

    /// Runs `exponential` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exponential(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await exponential_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exponential` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exponential(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exponential_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `exponential` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exponential(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await exponential_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exponential` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exponential(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exponential_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The natural logarithm.
    static func logarithm(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.log(x[i])
    }

    fileprivate nonisolated enum rk_k_logarithm_aa7063c1152a758d_holder {
        static let kernel = DeviceKernelDefinition(
            name: "logarithm(_:_:in:)",
            entry: "rk_k_logarithm_aa7063c1152a758d",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 125,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_logarithm_aa7063c1152a758d)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f64 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f64_log(t1);
                }

                """#,
            sites: [
                TrapSite(line: 128, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 128, column: 32, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_result_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Double = Double.log(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_logarithm_aa7063c1152a758d)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `logarithm(_:_:in:)` need.
    static nonisolated func logarithm_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_logarithm_aa7063c1152a758d_holder.kernel
    }

    /// Runs `logarithm` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func logarithm(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await logarithm_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `logarithm` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func logarithm(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try logarithm_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `logarithm` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func logarithm(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await logarithm_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `logarithm` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func logarithm(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try logarithm_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The sine; `x` in radians.
    static func sine(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.sin(x[i])
    }

    fileprivate nonisolated enum rk_k_sine_87fdec9e62503329_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sine(_:_:in:)",
            entry: "rk_k_sine_87fdec9e62503329",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 132,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sine_87fdec9e62503329)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f64 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f64_sin(t1);
                }

                """#,
            sites: [
                TrapSite(line: 135, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 135, column: 32, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_result_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Double = Double.sin(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_sine_87fdec9e62503329)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sine(_:_:in:)` need.
    static nonisolated func sine_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sine_87fdec9e62503329_holder.kernel
    }

    /// Runs `sine` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await sine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `sine` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `sine` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `sine` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The cosine; `x` in radians.
    static func cosine(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.cos(x[i])
    }

    fileprivate nonisolated enum rk_k_cosine_d784d5b7bd9f422f_holder {
        static let kernel = DeviceKernelDefinition(
            name: "cosine(_:_:in:)",
            entry: "rk_k_cosine_d784d5b7bd9f422f",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 139,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_cosine_d784d5b7bd9f422f)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f64 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f64_cos(t1);
                }

                """#,
            sites: [
                TrapSite(line: 142, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 142, column: 32, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_result_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Double = Double.cos(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_cosine_d784d5b7bd9f422f)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `cosine(_:_:in:)` need.
    static nonisolated func cosine_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_cosine_d784d5b7bd9f422f_holder.kernel
    }

    /// Runs `cosine` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func cosine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await cosine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `cosine` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func cosine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try cosine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `cosine` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func cosine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await cosine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `cosine` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func cosine(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try cosine_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The hyperbolic tangent.
    static func hyperbolicTangent(
        _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = Double.tanh(x[i])
    }

    fileprivate nonisolated enum rk_k_hyperbolicTangent_7d912cad708c84e2_holder {
        static let kernel = DeviceKernelDefinition(
            name: "hyperbolicTangent(_:_:in:)",
            entry: "rk_k_hyperbolicTangent_7d912cad708c84e2",
            file: "ComputeKernels/Elementwise+Double.swift",
            line: 146,
            parameters: [
                .span("x", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_hyperbolicTangent_7d912cad708c84e2)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f64 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f64_tanh(t1);
                }

                """#,
            sites: [
                TrapSite(line: 151, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 151, column: 33, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_result_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Double = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Double = Double.tanh(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_hyperbolicTangent_7d912cad708c84e2)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `hyperbolicTangent(_:_:in:)` need.
    static nonisolated func hyperbolicTangent_deviceKernel(
        _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_hyperbolicTangent_7d912cad708c84e2_holder.kernel
    }

    /// Runs `hyperbolicTangent` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await hyperbolicTangent_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `hyperbolicTangent` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try hyperbolicTangent_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `hyperbolicTangent` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await hyperbolicTangent_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `hyperbolicTangent` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try hyperbolicTangent_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }
}
