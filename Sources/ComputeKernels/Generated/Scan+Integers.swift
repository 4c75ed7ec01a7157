// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Scan+Integers.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

/// The passes of prefix sums.
enum ScanKernels {}

// One item for each block. What does not fit wraps around, so a sum is right wherever it fits itself.

extension ScanKernels {
    /// The sums of blocks of 256 elements.
    static func sumsOfBlocks(_ x: DeviceSpan<Int32>, _ sums: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum &+= x[i] }
        sums[context.index] = sum
    }

    fileprivate nonisolated enum rk_k_sumsOfBlocks_248128b5659e172a_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumsOfBlocks(_:_:in:)",
            entry: "rk_k_sumsOfBlocks_248128b5659e172a",
            file: "ComputeKernels/Scan+Integers.swift",
            line: 10,
            parameters: [
                .span("x", element: Int32.self), .mutableSpan("sums", element: Int32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sumsOfBlocks_248128b5659e172a)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
                  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
                  rk_i32 v_sum_3 = v_x_0[v_start_2];
                  rk_i64 t1 = rk_i64_add(v_start_2, 256);
                  rk_i64 t2 = rk_i64_add(v_start_2, 1);
                  rk_i64 t3 = rk_i64_min(t1, n_x_0);
                  rk_i64 t4 = rk_i64_add(v_start_2, 1);
                  rk_i64 t5 = rk_i64_max(t2, t3);
                  RK_CHECK(t5 < t4, RK_STOP(1));
                  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
                    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
                    rk_i32 t6 = v_x_0[v_i_4];
                    v_sum_3 = rk_i32_add(v_sum_3, t6);
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
                  v_sums_1[t7] = v_sum_3;
                }

                """#,
            sites: [
                TrapSite(line: 13, column: 19, operation: .indexOutOfRange("x")),
                TrapSite(line: 14, column: 30, operation: .invertedRange),
                TrapSite(line: 14, column: 87, operation: .indexOutOfRange("x")),
                TrapSite(line: 15, column: 9, operation: .indexOutOfRange("sums")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_sums_1 = launch.mutableSpan(1, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_2: Int = t1
                    try _Checks.index(v_start_2, in: v_x_0.count, 0)
                    let t2: Int32 = unsafe v_x_0[unchecked: v_start_2]
                    var v_sum_3: Int32 = t2
                    let t3: Int = v_start_2 &+ 1
                    let t4: Int = v_start_2 &+ 1
                    let t5: Int = v_start_2 &+ 256
                    let t6: Int = Swift.min(t5, v_x_0.count)
                    let t7: Int = Swift.max(t4, t6)
                    try _Checks.require(t3 <= t7, 1)
                    for v_i_4 in t3..<Swift.max(t3, t7) {
                        try _Checks.index(v_i_4, in: v_x_0.count, 2)
                        let t8: Int32 = unsafe v_x_0[unchecked: v_i_4]
                        v_sum_3 = v_sum_3 &+ t8
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
                    unsafe launch.forEachItem(natively: rk_k_sumsOfBlocks_248128b5659e172a)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumsOfBlocks(_:_:in:)` need.
    static nonisolated func sumsOfBlocks_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sumsOfBlocks_248128b5659e172a_holder.kernel
    }

    /// Runs `sumsOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Int32>, _ sums: some DeviceElements<Int32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Int32>, _ sums: some DeviceElements<Int32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Runs `sumsOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Int32>, _ sums: some DeviceElements<Int32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<Int32>, _ sums: some DeviceElements<Int32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    static func exclusive(
        _ x: DeviceSpan<Int32>, _ offsets: DeviceSpan<Int32>, _ result: MutableDeviceSpan<Int32>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum &+= x[i]
        }
    }

    fileprivate nonisolated enum rk_k_exclusive_c8231ea64e1332fe_holder {
        static let kernel = DeviceKernelDefinition(
            name: "exclusive(_:_:_:in:)",
            entry: "rk_k_exclusive_c8231ea64e1332fe",
            file: "ComputeKernels/Scan+Integers.swift",
            line: 19,
            parameters: [
                .span("x", element: Int32.self), .span("offsets", element: Int32.self, needs: .onePerItem),
                .mutableSpan("result", element: Int32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_exclusive_c8231ea64e1332fe)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_i32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_i32 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
                    v_result_2[v_i_5] = v_sum_4;
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
                    rk_i32 t4 = v_x_0[v_i_5];
                    v_sum_4 = rk_i32_add(v_sum_4, t4);
                  }
                }

                """#,
            sites: [
                TrapSite(line: 25, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 26, column: 23, operation: .invertedRange),
                TrapSite(line: 27, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 28, column: 21, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_offsets_1 = launch.span(1, of: Int32.self)
                let v_result_2 = launch.mutableSpan(2, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: Int32 = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: Int32 = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_result_2.count, 2)
                        unsafe v_result_2[unchecked: v_i_5] = v_sum_4
                        try _Checks.index(v_i_5, in: v_x_0.count, 3)
                        let t6: Int32 = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 &+ t6
                    }
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_offsets_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_exclusive_c8231ea64e1332fe)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `exclusive(_:_:_:in:)` need.
    static nonisolated func exclusive_deviceKernel(
        _: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_exclusive_c8231ea64e1332fe_holder.kernel
    }

    /// Runs `exclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `exclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `exclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `exclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    static func inclusive(
        _ x: DeviceSpan<Int32>, _ offsets: DeviceSpan<Int32>, _ result: MutableDeviceSpan<Int32>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum &+= x[i]
            result[i] = sum
        }
    }

    fileprivate nonisolated enum rk_k_inclusive_749078abfe0515b4_holder {
        static let kernel = DeviceKernelDefinition(
            name: "inclusive(_:_:_:in:)",
            entry: "rk_k_inclusive_749078abfe0515b4",
            file: "ComputeKernels/Scan+Integers.swift",
            line: 33,
            parameters: [
                .span("x", element: Int32.self), .span("offsets", element: Int32.self, needs: .onePerItem),
                .mutableSpan("result", element: Int32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_inclusive_749078abfe0515b4)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_i32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_i32 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
                    rk_i32 t4 = v_x_0[v_i_5];
                    v_sum_4 = rk_i32_add(v_sum_4, t4);
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
                    v_result_2[v_i_5] = v_sum_4;
                  }
                }

                """#,
            sites: [
                TrapSite(line: 39, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 40, column: 23, operation: .invertedRange),
                TrapSite(line: 41, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 42, column: 13, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_offsets_1 = launch.span(1, of: Int32.self)
                let v_result_2 = launch.mutableSpan(2, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: Int32 = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: Int32 = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_x_0.count, 2)
                        let t6: Int32 = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 &+ t6
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
                    unsafe launch.forEachItem(natively: rk_k_inclusive_749078abfe0515b4)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `inclusive(_:_:_:in:)` need.
    static nonisolated func inclusive_deviceKernel(
        _: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_inclusive_749078abfe0515b4_holder.kernel
    }

    /// Runs `inclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `inclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `inclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `inclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<Int32>, _ offsets: some DeviceElements<Int32>, _ result: some DeviceElements<Int32>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// The sums of blocks of 256 elements.
    static func sumsOfBlocks(_ x: DeviceSpan<UInt32>, _ sums: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum &+= x[i] }
        sums[context.index] = sum
    }

    fileprivate nonisolated enum rk_k_sumsOfBlocks_0740d954938a3140_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumsOfBlocks(_:_:in:)",
            entry: "rk_k_sumsOfBlocks_0740d954938a3140",
            file: "ComputeKernels/Scan+Integers.swift",
            line: 47,
            parameters: [
                .span("x", element: UInt32.self), .mutableSpan("sums", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sumsOfBlocks_0740d954938a3140)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
                  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
                  rk_u32 v_sum_3 = v_x_0[v_start_2];
                  rk_i64 t1 = rk_i64_add(v_start_2, 256);
                  rk_i64 t2 = rk_i64_add(v_start_2, 1);
                  rk_i64 t3 = rk_i64_min(t1, n_x_0);
                  rk_i64 t4 = rk_i64_add(v_start_2, 1);
                  rk_i64 t5 = rk_i64_max(t2, t3);
                  RK_CHECK(t5 < t4, RK_STOP(1));
                  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
                    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
                    rk_u32 t6 = v_x_0[v_i_4];
                    v_sum_3 = rk_u32_add(v_sum_3, t6);
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
                  v_sums_1[t7] = v_sum_3;
                }

                """#,
            sites: [
                TrapSite(line: 50, column: 19, operation: .indexOutOfRange("x")),
                TrapSite(line: 51, column: 30, operation: .invertedRange),
                TrapSite(line: 51, column: 87, operation: .indexOutOfRange("x")),
                TrapSite(line: 52, column: 9, operation: .indexOutOfRange("sums")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: UInt32.self)
                let v_sums_1 = launch.mutableSpan(1, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_2: Int = t1
                    try _Checks.index(v_start_2, in: v_x_0.count, 0)
                    let t2: UInt32 = unsafe v_x_0[unchecked: v_start_2]
                    var v_sum_3: UInt32 = t2
                    let t3: Int = v_start_2 &+ 1
                    let t4: Int = v_start_2 &+ 1
                    let t5: Int = v_start_2 &+ 256
                    let t6: Int = Swift.min(t5, v_x_0.count)
                    let t7: Int = Swift.max(t4, t6)
                    try _Checks.require(t3 <= t7, 1)
                    for v_i_4 in t3..<Swift.max(t3, t7) {
                        try _Checks.index(v_i_4, in: v_x_0.count, 2)
                        let t8: UInt32 = unsafe v_x_0[unchecked: v_i_4]
                        v_sum_3 = v_sum_3 &+ t8
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
                    unsafe launch.forEachItem(natively: rk_k_sumsOfBlocks_0740d954938a3140)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumsOfBlocks(_:_:in:)` need.
    static nonisolated func sumsOfBlocks_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sumsOfBlocks_0740d954938a3140_holder.kernel
    }

    /// Runs `sumsOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<UInt32>, _ sums: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<UInt32>, _ sums: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Runs `sumsOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<UInt32>, _ sums: some DeviceElements<UInt32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sumsOfBlocks_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// Enqueues `sumsOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumsOfBlocks(
        _ x: some DeviceElements<UInt32>, _ sums: some DeviceElements<UInt32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumsOfBlocks_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(sums)
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    static func exclusive(
        _ x: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ result: MutableDeviceSpan<UInt32>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum &+= x[i]
        }
    }

    fileprivate nonisolated enum rk_k_exclusive_17e57310fe5c63d1_holder {
        static let kernel = DeviceKernelDefinition(
            name: "exclusive(_:_:_:in:)",
            entry: "rk_k_exclusive_17e57310fe5c63d1",
            file: "ComputeKernels/Scan+Integers.swift",
            line: 56,
            parameters: [
                .span("x", element: UInt32.self), .span("offsets", element: UInt32.self, needs: .onePerItem),
                .mutableSpan("result", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_exclusive_17e57310fe5c63d1)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_u32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_u32 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
                    v_result_2[v_i_5] = v_sum_4;
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
                    rk_u32 t4 = v_x_0[v_i_5];
                    v_sum_4 = rk_u32_add(v_sum_4, t4);
                  }
                }

                """#,
            sites: [
                TrapSite(line: 62, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 63, column: 23, operation: .invertedRange),
                TrapSite(line: 64, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 65, column: 21, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: UInt32.self)
                let v_offsets_1 = launch.span(1, of: UInt32.self)
                let v_result_2 = launch.mutableSpan(2, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: UInt32 = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: UInt32 = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_result_2.count, 2)
                        unsafe v_result_2[unchecked: v_i_5] = v_sum_4
                        try _Checks.index(v_i_5, in: v_x_0.count, 3)
                        let t6: UInt32 = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 &+ t6
                    }
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_offsets_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_exclusive_17e57310fe5c63d1)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `exclusive(_:_:_:in:)` need.
    static nonisolated func exclusive_deviceKernel(
        _: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_exclusive_17e57310fe5c63d1_holder.kernel
    }

    /// Runs `exclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `exclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func exclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await exclusive_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `exclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func exclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try exclusive_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    static func inclusive(
        _ x: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ result: MutableDeviceSpan<UInt32>,
        in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum &+= x[i]
            result[i] = sum
        }
    }

    fileprivate nonisolated enum rk_k_inclusive_48e9d18fdcc079a3_holder {
        static let kernel = DeviceKernelDefinition(
            name: "inclusive(_:_:_:in:)",
            entry: "rk_k_inclusive_48e9d18fdcc079a3",
            file: "ComputeKernels/Scan+Integers.swift",
            line: 70,
            parameters: [
                .span("x", element: UInt32.self), .span("offsets", element: UInt32.self, needs: .onePerItem),
                .mutableSpan("result", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_inclusive_48e9d18fdcc079a3)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_u32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
                  rk_u32 v_sum_4 = v_offsets_1[t1];
                  rk_i64 t2 = rk_i64_add(v_start_3, 256);
                  rk_i64 t3 = rk_i64_min(t2, n_x_0);
                  RK_CHECK(t3 < v_start_3, RK_STOP(1));
                  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
                    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
                    rk_u32 t4 = v_x_0[v_i_5];
                    v_sum_4 = rk_u32_add(v_sum_4, t4);
                    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
                    v_result_2[v_i_5] = v_sum_4;
                  }
                }

                """#,
            sites: [
                TrapSite(line: 76, column: 19, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 77, column: 23, operation: .invertedRange),
                TrapSite(line: 78, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 79, column: 13, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: UInt32.self)
                let v_offsets_1 = launch.span(1, of: UInt32.self)
                let v_result_2 = launch.mutableSpan(2, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 256
                    let v_start_3: Int = t1
                    let t2: Int = here.index
                    try _Checks.itemIndex(t2, in: v_offsets_1.count, 0)
                    let t3: UInt32 = unsafe v_offsets_1[unchecked: t2]
                    var v_sum_4: UInt32 = t3
                    let t4: Int = v_start_3 &+ 256
                    let t5: Int = Swift.min(t4, v_x_0.count)
                    try _Checks.require(v_start_3 <= t5, 1)
                    for v_i_5 in v_start_3..<Swift.max(v_start_3, t5) {
                        try _Checks.index(v_i_5, in: v_x_0.count, 2)
                        let t6: UInt32 = unsafe v_x_0[unchecked: v_i_5]
                        v_sum_4 = v_sum_4 &+ t6
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
                    unsafe launch.forEachItem(natively: rk_k_inclusive_48e9d18fdcc079a3)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `inclusive(_:_:_:in:)` need.
    static nonisolated func inclusive_deviceKernel(
        _: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_inclusive_48e9d18fdcc079a3_holder.kernel
    }

    /// Runs `inclusive` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `inclusive` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `inclusive` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func inclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await inclusive_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(offsets)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `inclusive` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func inclusive(
        _ x: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ result: some DeviceElements<UInt32>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try inclusive_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(offsets)
                arguments.mutableSpan(result)
            }
    }
}
