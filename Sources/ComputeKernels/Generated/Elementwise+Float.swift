// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Elementwise+Float.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

/// Kernels with one item for each element.
enum ElementwiseKernels {}

// One item for each element. The spans have as many elements as the launch has items.

extension ElementwiseKernels {
    /// `x + y`
    static func add(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] + y[i]
    }

    fileprivate nonisolated enum rk_k_add_e774846c3ee15c36_holder {
        static let kernel = DeviceKernelDefinition(
            name: "add(_:_:_:in:)",
            entry: "rk_k_add_e774846c3ee15c36",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 10,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .span("y", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_add_e774846c3ee15c36)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
                TrapSite(line: 15, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 15, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 15, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_y_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Float = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Float = t1 + t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_add_e774846c3ee15c36)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `add(_:_:_:in:)` need.
    static nonisolated func add_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_add_e774846c3ee15c36_holder.kernel
    }

    /// Runs `add` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func add(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await add_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `add` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func add(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try add_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `add` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func add(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await add_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `add` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func add(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try add_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// `x - y`
    static func subtract(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] - y[i]
    }

    fileprivate nonisolated enum rk_k_subtract_9d0e2bcfc0e7a2e3_holder {
        static let kernel = DeviceKernelDefinition(
            name: "subtract(_:_:_:in:)",
            entry: "rk_k_subtract_9d0e2bcfc0e7a2e3",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 19,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .span("y", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_subtract_9d0e2bcfc0e7a2e3)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
                TrapSite(line: 24, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 24, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 24, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_y_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Float = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Float = t1 - t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_subtract_9d0e2bcfc0e7a2e3)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `subtract(_:_:_:in:)` need.
    static nonisolated func subtract_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_subtract_9d0e2bcfc0e7a2e3_holder.kernel
    }

    /// Runs `subtract` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func subtract(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await subtract_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `subtract` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func subtract(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try subtract_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `subtract` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func subtract(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await subtract_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `subtract` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func subtract(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try subtract_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// `x * y`
    static func multiply(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] * y[i]
    }

    fileprivate nonisolated enum rk_k_multiply_84c3814ad593ceff_holder {
        static let kernel = DeviceKernelDefinition(
            name: "multiply(_:_:_:in:)",
            entry: "rk_k_multiply_84c3814ad593ceff",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 28,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .span("y", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_multiply_84c3814ad593ceff)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
                TrapSite(line: 33, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 33, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 33, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_y_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Float = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Float = t1 * t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_multiply_84c3814ad593ceff)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `multiply(_:_:_:in:)` need.
    static nonisolated func multiply_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_multiply_84c3814ad593ceff_holder.kernel
    }

    /// Runs `multiply` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func multiply(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await multiply_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `multiply` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func multiply(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try multiply_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `multiply` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func multiply(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await multiply_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `multiply` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func multiply(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try multiply_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// `x / y`
    static func divide(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] / y[i]
    }

    fileprivate nonisolated enum rk_k_divide_b1b99ad1b705cbd2_holder {
        static let kernel = DeviceKernelDefinition(
            name: "divide(_:_:_:in:)",
            entry: "rk_k_divide_b1b99ad1b705cbd2",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 37,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .span("y", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_divide_b1b99ad1b705cbd2)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
                TrapSite(line: 42, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 42, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 42, column: 28, operation: .indexOutOfRange("y")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_y_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Float = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Float = t1 / t2
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_divide_b1b99ad1b705cbd2)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `divide(_:_:_:in:)` need.
    static nonisolated func divide_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_divide_b1b99ad1b705cbd2_holder.kernel
    }

    /// Runs `divide` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func divide(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await divide_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `divide` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func divide(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try divide_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `divide` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func divide(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await divide_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `divide` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func divide(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try divide_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// The smaller one; NaN if either is.
    static func minimum(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b < a || b.isNaN ? b : a
    }

    fileprivate nonisolated enum rk_k_minimum_0faf65cf172916b1_holder {
        static let kernel = DeviceKernelDefinition(
            name: "minimum(_:_:_:in:)",
            entry: "rk_k_minimum_0faf65cf172916b1",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 46,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .span("y", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_minimum_0faf65cf172916b1)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
                  rk_f32 v_a_4 = v_x_0[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
                  rk_f32 v_b_5 = v_y_1[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
                  v_result_2[v_i_3] = (((v_b_5 < v_a_4) || rk_f32_is_nan(v_b_5)) ? v_b_5 : v_a_4);
                }

                """#,
            sites: [
                TrapSite(line: 51, column: 17, operation: .indexOutOfRange("x")),
                TrapSite(line: 52, column: 17, operation: .indexOutOfRange("y")),
                TrapSite(line: 53, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_y_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_3]
                    let v_a_4: Float = t1
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1)
                    let t2: Float = unsafe v_y_1[unchecked: v_i_3]
                    let v_b_5: Float = t2
                    let t3: Bool = v_b_5 < v_a_4
                    let t5: Bool
                    if t3 {
                        t5 = true
                    } else {
                        let t4: Bool = v_b_5.isNaN
                        t5 = t4
                    }
                    let t6: Float = t5 ? v_b_5 : v_a_4
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 2)
                    unsafe v_result_2[unchecked: v_i_3] = t6
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_minimum_0faf65cf172916b1)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `minimum(_:_:_:in:)` need.
    static nonisolated func minimum_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_minimum_0faf65cf172916b1_holder.kernel
    }

    /// Runs `minimum` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await minimum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `minimum` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `minimum` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await minimum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `minimum` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// The larger one; NaN if either is.
    static func maximum(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b > a || b.isNaN ? b : a
    }

    fileprivate nonisolated enum rk_k_maximum_dcc81667974f39b7_holder {
        static let kernel = DeviceKernelDefinition(
            name: "maximum(_:_:_:in:)",
            entry: "rk_k_maximum_dcc81667974f39b7",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 57,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .span("y", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_maximum_dcc81667974f39b7)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
                  rk_f32 v_a_4 = v_x_0[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
                  rk_f32 v_b_5 = v_y_1[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
                  v_result_2[v_i_3] = (((v_b_5 > v_a_4) || rk_f32_is_nan(v_b_5)) ? v_b_5 : v_a_4);
                }

                """#,
            sites: [
                TrapSite(line: 62, column: 17, operation: .indexOutOfRange("x")),
                TrapSite(line: 63, column: 17, operation: .indexOutOfRange("y")),
                TrapSite(line: 64, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_y_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_3]
                    let v_a_4: Float = t1
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1)
                    let t2: Float = unsafe v_y_1[unchecked: v_i_3]
                    let v_b_5: Float = t2
                    let t3: Bool = v_b_5 > v_a_4
                    let t5: Bool
                    if t3 {
                        t5 = true
                    } else {
                        let t4: Bool = v_b_5.isNaN
                        t5 = t4
                    }
                    let t6: Float = t5 ? v_b_5 : v_a_4
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 2)
                    unsafe v_result_2[unchecked: v_i_3] = t6
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_maximum_dcc81667974f39b7)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `maximum(_:_:_:in:)` need.
    static nonisolated func maximum_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_maximum_dcc81667974f39b7_holder.kernel
    }

    /// Runs `maximum` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await maximum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `maximum` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `maximum` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await maximum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `maximum` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximum(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximum_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// `x` to the power of `y`
    static func power(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = Float.pow(x[i], y[i])
    }

    fileprivate nonisolated enum rk_k_power_f41c6f0c3868250c_holder {
        static let kernel = DeviceKernelDefinition(
            name: "power(_:_:_:in:)",
            entry: "rk_k_power_f41c6f0c3868250c",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 68,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .span("y", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_power_f41c6f0c3868250c)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_3 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
                  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
                  rk_f32 t1 = v_x_0[v_i_3];
                  rk_f32 t2 = v_y_1[v_i_3];
                  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
                  v_result_2[v_i_3] = rk_f32_pow(t1, t2);
                }

                """#,
            sites: [
                TrapSite(line: 73, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 73, column: 31, operation: .indexOutOfRange("x")),
                TrapSite(line: 73, column: 37, operation: .indexOutOfRange("y")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_y_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_3]
                    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
                    let t2: Float = unsafe v_y_1[unchecked: v_i_3]
                    let t3: Float = Float.pow(t1, t2)
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(Swift.min(v_x_0.count, v_y_1.count), v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_power_f41c6f0c3868250c)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `power(_:_:_:in:)` need.
    static nonisolated func power_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_power_f41c6f0c3868250c_holder.kernel
    }

    /// Runs `power` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func power(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await power_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `power` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func power(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try power_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `power` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func power(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await power_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(y)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `power` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func power(
        _ x: some DeviceElements<Float>, _ y: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try power_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.span(y)
            arguments.mutableSpan(result)
        }
    }

    /// `factor * x + offset`
    static func scale(
        _ factor: Float, _ offset: Float, _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + offset
    }

    fileprivate nonisolated enum rk_k_scale_faee6c2266254ed2_holder {
        static let kernel = DeviceKernelDefinition(
            name: "scale(_:_:_:_:in:)",
            entry: "rk_k_scale_faee6c2266254ed2",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 77,
            parameters: [
                .value("factor", type: Float.self), .value("offset", type: Float.self),
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_scale_faee6c2266254ed2)(rk_f32 v_factor_0, rk_f32 v_offset_1, RK_GLOBAL const rk_f32 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f32 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
                TrapSite(line: 83, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 83, column: 30, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_factor_0 = launch.value(0, as: Float.self)
                let v_offset_1 = launch.value(1, as: Float.self)
                let v_x_2 = launch.span(2, of: Float.self)
                let v_result_3 = launch.mutableSpan(3, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_4: Int = here.index
                    try _Checks.itemIndex(v_i_4, in: v_x_2.count, 1)
                    let t1: Float = unsafe v_x_2[unchecked: v_i_4]
                    let t2: Float = v_factor_0 * t1
                    let t3: Float = t2 + v_offset_1
                    try _Checks.itemIndex(v_i_4, in: v_result_3.count, 0)
                    unsafe v_result_3[unchecked: v_i_4] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_2.count, v_result_3.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_scale_faee6c2266254ed2)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `scale(_:_:_:_:in:)` need.
    static nonisolated func scale_deviceKernel(
        _: Float.Type, _: Float.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_scale_faee6c2266254ed2_holder.kernel
    }

    /// Runs `scale` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func scale(
        _ factor: Float, _ offset: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await scale_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
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
        _ factor: Float, _ offset: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try scale_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.value(offset)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `scale` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func scale(
        _ factor: Float, _ offset: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await scale_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
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
        _ factor: Float, _ offset: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try scale_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.value(offset)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// `x`, moved to the nearest bound where it is beyond one; NaN stays.
    static func clamp(
        _ lower: Float, _ upper: Float, _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let i = context.index
        let value = x[i]
        result[i] = value < lower ? lower : value > upper ? upper : value
    }

    fileprivate nonisolated enum rk_k_clamp_f55022fa00954e5f_holder {
        static let kernel = DeviceKernelDefinition(
            name: "clamp(_:_:_:_:in:)",
            entry: "rk_k_clamp_f55022fa00954e5f",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 87,
            parameters: [
                .value("lower", type: Float.self), .value("upper", type: Float.self),
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_clamp_f55022fa00954e5f)(rk_f32 v_lower_0, rk_f32 v_upper_1, RK_GLOBAL const rk_f32 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f32 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_4 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_4, n_x_2), RK_STOP(0));
                  rk_f32 v_value_5 = v_x_2[v_i_4];
                  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(1));
                  v_result_3[v_i_4] = ((v_value_5 < v_lower_0) ? v_lower_0 : ((v_value_5 > v_upper_1) ? v_upper_1 : v_value_5));
                }

                """#,
            sites: [
                TrapSite(line: 93, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 94, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_lower_0 = launch.value(0, as: Float.self)
                let v_upper_1 = launch.value(1, as: Float.self)
                let v_x_2 = launch.span(2, of: Float.self)
                let v_result_3 = launch.mutableSpan(3, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_4: Int = here.index
                    try _Checks.itemIndex(v_i_4, in: v_x_2.count, 0)
                    let t1: Float = unsafe v_x_2[unchecked: v_i_4]
                    let v_value_5: Float = t1
                    let t2: Bool = v_value_5 < v_lower_0
                    let t5: Float
                    if t2 {
                        t5 = v_lower_0
                    } else {
                        let t3: Bool = v_value_5 > v_upper_1
                        let t4: Float = t3 ? v_upper_1 : v_value_5
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
                    unsafe launch.forEachItem(natively: rk_k_clamp_f55022fa00954e5f)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `clamp(_:_:_:_:in:)` need.
    static nonisolated func clamp_deviceKernel(
        _: Float.Type, _: Float.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_clamp_f55022fa00954e5f_holder.kernel
    }

    /// Runs `clamp` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func clamp(
        _ lower: Float, _ upper: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await clamp_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
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
        _ lower: Float, _ upper: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try clamp_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.value(lower)
            arguments.value(upper)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `clamp` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func clamp(
        _ lower: Float, _ upper: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await clamp_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
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
        _ lower: Float, _ upper: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try clamp_deviceKernel(Float.self, Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.value(lower)
            arguments.value(upper)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// `factor * x + result`
    static func accumulate(
        _ factor: Float, _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + result[i]
    }

    fileprivate nonisolated enum rk_k_accumulate_367ab6e29b8757f9_holder {
        static let kernel = DeviceKernelDefinition(
            name: "accumulate(_:_:_:in:)",
            entry: "rk_k_accumulate_367ab6e29b8757f9",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 98,
            parameters: [
                .value("factor", type: Float.self), .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: true, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_accumulate_367ab6e29b8757f9)(rk_f32 v_factor_0, RK_GLOBAL const rk_f32 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
                TrapSite(line: 103, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 103, column: 30, operation: .indexOutOfRange("x")),
                TrapSite(line: 103, column: 37, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_factor_0 = launch.value(0, as: Float.self)
                let v_x_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_3: Int = here.index
                    try _Checks.itemIndex(v_i_3, in: v_x_1.count, 1)
                    let t1: Float = unsafe v_x_1[unchecked: v_i_3]
                    let t2: Float = v_factor_0 * t1
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 2)
                    let t3: Float = unsafe v_result_2[unchecked: v_i_3]
                    let t4: Float = t2 + t3
                    try _Checks.itemIndex(v_i_3, in: v_result_2.count, 0)
                    unsafe v_result_2[unchecked: v_i_3] = t4
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_1.count, v_result_2.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_accumulate_367ab6e29b8757f9)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `accumulate(_:_:_:in:)` need.
    static nonisolated func accumulate_deviceKernel(
        _: Float.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_accumulate_367ab6e29b8757f9_holder.kernel
    }

    /// Runs `accumulate` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func accumulate(
        _ factor: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await accumulate_deviceKernel(Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
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
        _ factor: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try accumulate_deviceKernel(Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `accumulate` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func accumulate(
        _ factor: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await accumulate_deviceKernel(Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
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
        _ factor: Float, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try accumulate_deviceKernel(Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.value(factor)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// `|x|`
    static func magnitude(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].magnitude
    }

    fileprivate nonisolated enum rk_k_magnitude_30cdd8a8aa054662_holder {
        static let kernel = DeviceKernelDefinition(
            name: "magnitude(_:_:in:)",
            entry: "rk_k_magnitude_30cdd8a8aa054662",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 107,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_magnitude_30cdd8a8aa054662)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f32_abs(t1);
                }

                """#,
            sites: [
                TrapSite(line: 110, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 110, column: 21, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_result_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Float = t1.magnitude
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_magnitude_30cdd8a8aa054662)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `magnitude(_:_:in:)` need.
    static nonisolated func magnitude_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_magnitude_30cdd8a8aa054662_holder.kernel
    }

    /// Runs `magnitude` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func magnitude(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await magnitude_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `magnitude` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func magnitude(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try magnitude_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `magnitude` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func magnitude(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await magnitude_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `magnitude` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func magnitude(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try magnitude_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The square root, correctly rounded.
    static func squareRoot(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].squareRoot()
    }

    fileprivate nonisolated enum rk_k_squareRoot_7d371f15ddb44a19_holder {
        static let kernel = DeviceKernelDefinition(
            name: "squareRoot(_:_:in:)",
            entry: "rk_k_squareRoot_7d371f15ddb44a19",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 114,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_squareRoot_7d371f15ddb44a19)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f32_square_root(t1);
                }

                """#,
            sites: [
                TrapSite(line: 117, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 117, column: 21, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_result_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Float = t1.squareRoot()
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_squareRoot_7d371f15ddb44a19)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `squareRoot(_:_:in:)` need.
    static nonisolated func squareRoot_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_squareRoot_7d371f15ddb44a19_holder.kernel
    }

    /// Runs `squareRoot` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await squareRoot_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `squareRoot` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try squareRoot_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `squareRoot` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await squareRoot_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `squareRoot` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func squareRoot(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try squareRoot_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// `e` to the power of `x`
    static func exponential(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.exp(x[i])
    }

    fileprivate nonisolated enum rk_k_exponential_312e9c67428d59cf_holder {
        static let kernel = DeviceKernelDefinition(
            name: "exponential(_:_:in:)",
            entry: "rk_k_exponential_312e9c67428d59cf",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 121,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_exponential_312e9c67428d59cf)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f32_exp(t1);
                }

                """#,
            sites: [
                TrapSite(line: 124, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 124, column: 31, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_result_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Float = Float.exp(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_exponential_312e9c67428d59cf)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `exponential(_:_:in:)` need.
    static nonisolated func exponential_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_exponential_312e9c67428d59cf_holder.kernel
    }

    /// Runs `exponential` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exponential(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await exponential_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exponential` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exponential(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exponential_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `exponential` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exponential(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await exponential_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exponential` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exponential(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exponential_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The natural logarithm.
    static func logarithm(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.log(x[i])
    }

    fileprivate nonisolated enum rk_k_logarithm_2666f1902912bb5b_holder {
        static let kernel = DeviceKernelDefinition(
            name: "logarithm(_:_:in:)",
            entry: "rk_k_logarithm_2666f1902912bb5b",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 128,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_logarithm_2666f1902912bb5b)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f32_log(t1);
                }

                """#,
            sites: [
                TrapSite(line: 131, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 131, column: 31, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_result_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Float = Float.log(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_logarithm_2666f1902912bb5b)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `logarithm(_:_:in:)` need.
    static nonisolated func logarithm_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_logarithm_2666f1902912bb5b_holder.kernel
    }

    /// Runs `logarithm` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func logarithm(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await logarithm_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `logarithm` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func logarithm(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try logarithm_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `logarithm` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func logarithm(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await logarithm_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `logarithm` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func logarithm(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try logarithm_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The sine; `x` in radians.
    static func sine(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.sin(x[i])
    }

    fileprivate nonisolated enum rk_k_sine_ecfcc10b35428e17_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sine(_:_:in:)",
            entry: "rk_k_sine_ecfcc10b35428e17",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 135,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sine_ecfcc10b35428e17)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f32_sin(t1);
                }

                """#,
            sites: [
                TrapSite(line: 138, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 138, column: 31, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_result_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Float = Float.sin(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_sine_ecfcc10b35428e17)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sine(_:_:in:)` need.
    static nonisolated func sine_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sine_ecfcc10b35428e17_holder.kernel
    }

    /// Runs `sine` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `sine` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `sine` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `sine` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The cosine; `x` in radians.
    static func cosine(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.cos(x[i])
    }

    fileprivate nonisolated enum rk_k_cosine_a54be946b8aad4cd_holder {
        static let kernel = DeviceKernelDefinition(
            name: "cosine(_:_:in:)",
            entry: "rk_k_cosine_a54be946b8aad4cd",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 142,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_cosine_a54be946b8aad4cd)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f32_cos(t1);
                }

                """#,
            sites: [
                TrapSite(line: 145, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 145, column: 31, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_result_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Float = Float.cos(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_cosine_a54be946b8aad4cd)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `cosine(_:_:in:)` need.
    static nonisolated func cosine_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_cosine_a54be946b8aad4cd_holder.kernel
    }

    /// Runs `cosine` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func cosine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await cosine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `cosine` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func cosine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try cosine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `cosine` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func cosine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await cosine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `cosine` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func cosine(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try cosine_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// The hyperbolic tangent.
    static func hyperbolicTangent(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext)
    {
        let i = context.index
        result[i] = Float.tanh(x[i])
    }

    fileprivate nonisolated enum rk_k_hyperbolicTangent_198f40535df3785c_holder {
        static let kernel = DeviceKernelDefinition(
            name: "hyperbolicTangent(_:_:in:)",
            entry: "rk_k_hyperbolicTangent_198f40535df3785c",
            file: "ComputeKernels/Elementwise+Float.swift",
            line: 149,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_hyperbolicTangent_198f40535df3785c)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_f32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
                  v_result_1[v_i_2] = rk_f32_tanh(t1);
                }

                """#,
            sites: [
                TrapSite(line: 153, column: 9, operation: .indexOutOfRange("result")),
                TrapSite(line: 153, column: 32, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_result_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: Float = Float.tanh(t1)
                    try _Checks.itemIndex(v_i_2, in: v_result_1.count, 0)
                    unsafe v_result_1[unchecked: v_i_2] = t2
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_result_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_hyperbolicTangent_198f40535df3785c)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `hyperbolicTangent(_:_:in:)` need.
    static nonisolated func hyperbolicTangent_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_hyperbolicTangent_198f40535df3785c_holder.kernel
    }

    /// Runs `hyperbolicTangent` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await hyperbolicTangent_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `hyperbolicTangent` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try hyperbolicTangent_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `hyperbolicTangent` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await hyperbolicTangent_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `hyperbolicTangent` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func hyperbolicTangent(
        _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try hyperbolicTangent_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }
}
