// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Scan+FloatingPoint.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

// One item for each block.

extension ScanKernels {
    /// The sums of blocks of 256 elements.
    static func sumsOfBlocks(_ x: DeviceSpan<Float>, _ sums: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum += x[i] }
        sums[context.index] = sum
    }

    fileprivate nonisolated enum rk_k_sumsOfBlocks_fc613deea5fd754e_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumsOfBlocks(_:_:in:)",
            entry: "rk_k_sumsOfBlocks_fc613deea5fd754e",
            file: "ComputeKernels/Scan+FloatingPoint.swift",
            line: 7,
            parameters: [
                .span("x", element: Float.self), .mutableSpan("sums", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sumsOfBlocks_fc613deea5fd754e)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
                  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
                  rk_f32 v_sum_3 = v_x_0[v_start_2];
                  rk_i64 t1 = rk_i64_add(v_start_2, 256);
                  rk_i64 t2 = rk_i64_add(v_start_2, 1);
                  rk_i64 t3 = rk_i64_min(t1, n_x_0);
                  rk_i64 t4 = rk_i64_add(v_start_2, 1);
                  rk_i64 t5 = rk_i64_max(t2, t3);
                  RK_CHECK(t5 < t4, RK_STOP(1));
                  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
                    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
                    rk_f32 t6 = v_x_0[v_i_4];
                    v_sum_3 = (v_sum_3 + t6);
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
                  v_sums_1[t7] = v_sum_3;
                }

                """#,
            sites: [
                TrapSite(line: 10, column: 19, operation: .indexOutOfRange("x")),
                TrapSite(line: 11, column: 30, operation: .invertedRange),
                TrapSite(line: 11, column: 86, operation: .indexOutOfRange("x")),
                TrapSite(line: 12, column: 9, operation: .indexOutOfRange("sums")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_sums_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_2: Int = t1
                    try _Checks.index(v_start_2, in: v_x_0.count, 0)
                    let t2: Float = unsafe v_x_0[unchecked: v_start_2]
                    var v_sum_3: Float = t2
                    let t3: Int = v_start_2 &+ 1
                    let t4: Int = v_start_2 &+ 1
                    let t5: Int = v_start_2 &+ 256
                    let t6: Int = Swift.min(t5, v_x_0.count)
                    let t7: Int = Swift.max(t4, t6)
                    try _Checks.require(t3 <= t7, 1)
                    for v_i_4 in t3..<Swift.max(t3, t7) {
                        try _Checks.index(v_i_4, in: v_x_0.count, 2)
                        let t8: Float = unsafe v_x_0[unchecked: v_i_4]
                        v_sum_3 = v_sum_3 + t8
                    }
                    let t9: Int = here.index
                    try _Checks.itemIndex(t9, in: v_sums_1.count, 3)
                    unsafe v_sums_1[unchecked: t9] = v_sum_3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_sums_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_sumsOfBlocks_fc613deea5fd754e)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumsOfBlocks(_:_:in:)` need.
    static nonisolated func sumsOfBlocks_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sumsOfBlocks_fc613deea5fd754e_holder.kernel
    }

    /// Runs `sumsOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Float>, _ sums: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Float>, _ sums: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Runs `sumsOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Float>, _ sums: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Float>, _ sums: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    static func exclusive(
        _ x: DeviceSpan<Float>, _ offsets: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum += x[i]
        }
    }

    fileprivate nonisolated enum rk_k_exclusive_c5a916ef4f6682a4_holder {
        static let kernel = DeviceKernelDefinition(
            name: "exclusive(_:_:_:in:)",
            entry: "rk_k_exclusive_c5a916ef4f6682a4",
            file: "ComputeKernels/Scan+FloatingPoint.swift",
            line: 16,
            parameters: [
                .span("x", element: Float.self), .span("offsets", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_exclusive_c5a916ef4f6682a4)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_f32 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
                    v_result_2[v_i_5] = v_sum_4;
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
                    rk_f32 t4 = v_x_0[v_i_5];
                    v_sum_4 = (v_sum_4 + t4);
                  }
                }

                """#,
            sites: [
                TrapSite(line: 22, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 23, column: 23, operation: .invertedRange),
                TrapSite(line: 24, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 25, column: 20, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_offsets_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: Float = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: Float = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_result_2.count, 2)
                        unsafe v_result_2[unchecked: v_i_5] = v_sum_4
                        try _Checks.index(v_i_5, in: v_x_0.count, 3)
                        let t6: Float = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 + t6
                    }
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_offsets_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_exclusive_c5a916ef4f6682a4)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `exclusive(_:_:_:in:)` need.
    static nonisolated func exclusive_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_exclusive_c5a916ef4f6682a4_holder.kernel
    }

    /// Runs `exclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `exclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `exclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `exclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    static func inclusive(
        _ x: DeviceSpan<Float>, _ offsets: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum += x[i]
            result[i] = sum
        }
    }

    fileprivate nonisolated enum rk_k_inclusive_24147c36933c8b4e_holder {
        static let kernel = DeviceKernelDefinition(
            name: "inclusive(_:_:_:in:)",
            entry: "rk_k_inclusive_24147c36933c8b4e",
            file: "ComputeKernels/Scan+FloatingPoint.swift",
            line: 30,
            parameters: [
                .span("x", element: Float.self), .span("offsets", element: Float.self, needs: .onePerItem),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_inclusive_24147c36933c8b4e)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_f32 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
                    rk_f32 t4 = v_x_0[v_i_5];
                    v_sum_4 = (v_sum_4 + t4);
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
                    v_result_2[v_i_5] = v_sum_4;
                  }
                }

                """#,
            sites: [
                TrapSite(line: 36, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 37, column: 23, operation: .invertedRange),
                TrapSite(line: 38, column: 20, operation: .indexOutOfRange("x")),
                TrapSite(line: 39, column: 13, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_offsets_1 = launch.span(1, of: Float.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: Float = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: Float = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_x_0.count, 2)
                        let t6: Float = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 + t6
                        try _Checks.index(v_i_5, in: v_result_2.count, 3)
                        unsafe v_result_2[unchecked: v_i_5] = v_sum_4
                    }
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_offsets_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_inclusive_24147c36933c8b4e)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `inclusive(_:_:_:in:)` need.
    static nonisolated func inclusive_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_inclusive_24147c36933c8b4e_holder.kernel
    }

    /// Runs `inclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `inclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `inclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `inclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<Float>, _ offsets: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// The sums of blocks of 256 elements.
    static func sumsOfBlocks(_ x: DeviceSpan<Double>, _ sums: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum += x[i] }
        sums[context.index] = sum
    }

    fileprivate nonisolated enum rk_k_sumsOfBlocks_247dc80f25c4aa44_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumsOfBlocks(_:_:in:)",
            entry: "rk_k_sumsOfBlocks_247dc80f25c4aa44",
            file: "ComputeKernels/Scan+FloatingPoint.swift",
            line: 44,
            parameters: [
                .span("x", element: Double.self), .mutableSpan("sums", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sumsOfBlocks_247dc80f25c4aa44)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
                  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
                  rk_f64 v_sum_3 = v_x_0[v_start_2];
                  rk_i64 t1 = rk_i64_add(v_start_2, 256);
                  rk_i64 t2 = rk_i64_add(v_start_2, 1);
                  rk_i64 t3 = rk_i64_min(t1, n_x_0);
                  rk_i64 t4 = rk_i64_add(v_start_2, 1);
                  rk_i64 t5 = rk_i64_max(t2, t3);
                  RK_CHECK(t5 < t4, RK_STOP(1));
                  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
                    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
                    rk_f64 t6 = v_x_0[v_i_4];
                    v_sum_3 = (v_sum_3 + t6);
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
                  v_sums_1[t7] = v_sum_3;
                }

                """#,
            sites: [
                TrapSite(line: 47, column: 19, operation: .indexOutOfRange("x")),
                TrapSite(line: 48, column: 30, operation: .invertedRange),
                TrapSite(line: 48, column: 86, operation: .indexOutOfRange("x")),
                TrapSite(line: 49, column: 9, operation: .indexOutOfRange("sums")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_sums_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_2: Int = t1
                    try _Checks.index(v_start_2, in: v_x_0.count, 0)
                    let t2: Double = unsafe v_x_0[unchecked: v_start_2]
                    var v_sum_3: Double = t2
                    let t3: Int = v_start_2 &+ 1
                    let t4: Int = v_start_2 &+ 1
                    let t5: Int = v_start_2 &+ 256
                    let t6: Int = Swift.min(t5, v_x_0.count)
                    let t7: Int = Swift.max(t4, t6)
                    try _Checks.require(t3 <= t7, 1)
                    for v_i_4 in t3..<Swift.max(t3, t7) {
                        try _Checks.index(v_i_4, in: v_x_0.count, 2)
                        let t8: Double = unsafe v_x_0[unchecked: v_i_4]
                        v_sum_3 = v_sum_3 + t8
                    }
                    let t9: Int = here.index
                    try _Checks.itemIndex(t9, in: v_sums_1.count, 3)
                    unsafe v_sums_1[unchecked: t9] = v_sum_3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_sums_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_sumsOfBlocks_247dc80f25c4aa44)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumsOfBlocks(_:_:in:)` need.
    static nonisolated func sumsOfBlocks_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sumsOfBlocks_247dc80f25c4aa44_holder.kernel
    }

    /// Runs `sumsOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Double>, _ sums: some DeviceElements<Double>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Double>, _ sums: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Runs `sumsOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Double>, _ sums: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Double>, _ sums: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    static func exclusive(
        _ x: DeviceSpan<Double>, _ offsets: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum += x[i]
        }
    }

    fileprivate nonisolated enum rk_k_exclusive_1d65e5ac9e8cbe59_holder {
        static let kernel = DeviceKernelDefinition(
            name: "exclusive(_:_:_:in:)",
            entry: "rk_k_exclusive_1d65e5ac9e8cbe59",
            file: "ComputeKernels/Scan+FloatingPoint.swift",
            line: 53,
            parameters: [
                .span("x", element: Double.self), .span("offsets", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_exclusive_1d65e5ac9e8cbe59)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_f64 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
                    v_result_2[v_i_5] = v_sum_4;
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
                    rk_f64 t4 = v_x_0[v_i_5];
                    v_sum_4 = (v_sum_4 + t4);
                  }
                }

                """#,
            sites: [
                TrapSite(line: 59, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 60, column: 23, operation: .invertedRange),
                TrapSite(line: 61, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 62, column: 20, operation: .indexOutOfRange("x")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_offsets_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: Double = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: Double = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_result_2.count, 2)
                        unsafe v_result_2[unchecked: v_i_5] = v_sum_4
                        try _Checks.index(v_i_5, in: v_x_0.count, 3)
                        let t6: Double = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 + t6
                    }
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_offsets_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_exclusive_1d65e5ac9e8cbe59)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `exclusive(_:_:_:in:)` need.
    static nonisolated func exclusive_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_exclusive_1d65e5ac9e8cbe59_holder.kernel
    }

    /// Runs `exclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `exclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    static func inclusive(
        _ x: DeviceSpan<Double>, _ offsets: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum += x[i]
            result[i] = sum
        }
    }

    fileprivate nonisolated enum rk_k_inclusive_628cec69ebee205f_holder {
        static let kernel = DeviceKernelDefinition(
            name: "inclusive(_:_:_:in:)",
            entry: "rk_k_inclusive_628cec69ebee205f",
            file: "ComputeKernels/Scan+FloatingPoint.swift",
            line: 67,
            parameters: [
                .span("x", element: Double.self), .span("offsets", element: Double.self, needs: .onePerItem),
                .mutableSpan("result", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_inclusive_628cec69ebee205f)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_f64 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
                    rk_f64 t4 = v_x_0[v_i_5];
                    v_sum_4 = (v_sum_4 + t4);
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
                    v_result_2[v_i_5] = v_sum_4;
                  }
                }

                """#,
            sites: [
                TrapSite(line: 73, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 74, column: 23, operation: .invertedRange),
                TrapSite(line: 75, column: 20, operation: .indexOutOfRange("x")),
                TrapSite(line: 76, column: 13, operation: .indexOutOfRange("result")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_offsets_1 = launch.span(1, of: Double.self)
                let v_result_2 = launch.mutableSpan(2, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: Double = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: Double = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_x_0.count, 2)
                        let t6: Double = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 + t6
                        try _Checks.index(v_i_5, in: v_result_2.count, 3)
                        unsafe v_result_2[unchecked: v_i_5] = v_sum_4
                    }
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_offsets_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_inclusive_628cec69ebee205f)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `inclusive(_:_:_:in:)` need.
    static nonisolated func inclusive_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_inclusive_628cec69ebee205f_holder.kernel
    }

    /// Runs `inclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `inclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `inclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `inclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<Double>, _ offsets: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }
}
