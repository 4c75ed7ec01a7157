// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Histogram.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

/// Counting values by bins.
enum HistogramKernels {
    /// Counts the values of a block of `blockSize` elements in the block's own row of `counts`, which is zero: one item for each
    /// block, so that nothing is shared.
    static func countBlocks(
        _ x: DeviceSpan<Float>, _ lower: Float, _ upper: Float, _ bins: Int, _ blockSize: Int,
        _ counts: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let row = context.index &* bins
        let start = context.index &* blockSize
        let scale = Float(bins) / (upper - lower)
        for i in start..<min(start &+ blockSize, x.count) {
            let value = x[i]
            if value >= lower && value <= upper {
                let bin = row &+ min(Int((value - lower) * scale), bins &- 1)
                counts[bin] &+= 1
            }
        }
    }

    fileprivate nonisolated enum rk_k_countBlocks_03ce049dd954d1a8_holder {
        static let kernel = DeviceKernelDefinition(
            name: "countBlocks(_:_:_:_:_:_:in:)",
            entry: "rk_k_countBlocks_03ce049dd954d1a8",
            file: "ComputeKernels/Histogram.swift",
            line: 7,
            parameters: [
                .span("x", element: Float.self), .value("lower", type: Float.self), .value("upper", type: Float.self),
                .value("bins", type: Int.self), .value("blockSize", type: Int.self),
                .mutableSpan("counts", element: UInt32.self, isReadByKernel: true),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_countBlocks_03ce049dd954d1a8)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, rk_f32 v_lower_1, rk_f32 v_upper_2, rk_i64 v_bins_3, rk_i64 v_blockSize_4, RK_GLOBAL rk_u32 *v_counts_5, rk_i64 n_counts_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_row_6 = rk_i64_mul(rk_index(rk_here), v_bins_3);
                  rk_i64 v_start_7 = rk_i64_mul(rk_index(rk_here), v_blockSize_4);
                  rk_f32 v_scale_8 = ((rk_f32)v_bins_3 / (v_upper_2 - v_lower_1));
                  rk_i64 t1 = rk_i64_add(v_start_7, v_blockSize_4);
                  rk_i64 t2 = rk_i64_min(t1, n_x_0);
                  RK_CHECK(t2 < v_start_7, RK_STOP(0));
                  for (rk_i64 v_i_9 = v_start_7; v_i_9 < t2; ++v_i_9) {
                    RK_CHECK(rk_index_traps(v_i_9, n_x_0), RK_STOP(1));
                    rk_f32 v_value_10 = v_x_0[v_i_9];
                    if ((v_value_10 >= v_lower_1) && (v_value_10 <= v_upper_2)) {
                      rk_f32 t3 = ((v_value_10 - v_lower_1) * v_scale_8);
                      RK_CHECK(rk_i64_misfit_f32(t3), RK_STOP(2));
                      rk_i64 t4 = rk_i64_from_f32(t3);
                      rk_i64 t5 = rk_i64_sub(v_bins_3, 1);
                      rk_i64 v_bin_11 = rk_i64_add(v_row_6, rk_i64_min(t4, t5));
                      RK_CHECK(rk_index_traps(v_bin_11, n_counts_5), RK_STOP(3));
                      rk_u32 t6 = v_counts_5[v_bin_11];
                      v_counts_5[v_bin_11] = rk_u32_add(t6, 1u);
                    }
                  }
                }

                """#,
            sites: [
                TrapSite(line: 15, column: 23, operation: .invertedRange),
                TrapSite(line: 16, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 18, column: 38, operation: .conversion("Int")),
                TrapSite(line: 19, column: 17, operation: .indexOutOfRange("counts")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_lower_1 = launch.value(1, as: Float.self)
                let v_upper_2 = launch.value(2, as: Float.self)
                let v_bins_3 = launch.value(3, as: Int.self)
                let v_blockSize_4 = launch.value(4, as: Int.self)
                let v_counts_5 = launch.mutableSpan(5, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* v_bins_3
                    let v_row_6: Int = t1
                    let t2: Int = here.index &* v_blockSize_4
                    let v_start_7: Int = t2
                    let t3: Float = Float(v_bins_3)
                    let t4: Float = v_upper_2 - v_lower_1
                    let t5: Float = t3 / t4
                    let v_scale_8: Float = t5
                    let t6: Int = v_start_7 &+ v_blockSize_4
                    let t7: Int = Swift.min(t6, v_x_0.count)
                    try _Checks.require(v_start_7 <= t7, 0)
                    for v_i_9 in v_start_7..<Swift.max(v_start_7, t7) {
                        try _Checks.index(v_i_9, in: v_x_0.count, 1)
                        let t8: Float = unsafe v_x_0[unchecked: v_i_9]
                        let v_value_10: Float = t8
                        let t9: Bool = v_value_10 >= v_lower_1
                        let t11: Bool
                        if t9 {
                            let t10: Bool = v_value_10 <= v_upper_2
                            t11 = t10
                        } else {
                            t11 = false
                        }
                        if t11 {
                            let t12: Float = v_value_10 - v_lower_1
                            let t13: Float = t12 * v_scale_8
                            let t14: Int =
                                try _Checks.fits(t13 >= (-0x1p63 as Float) && t13 < (0x1p63 as Float), 2) ? Int(t13) : 0
                            let t15: Int = v_bins_3 &- 1
                            let t16: Int = Swift.min(t14, t15)
                            let t17: Int = v_row_6 &+ t16
                            let v_bin_11: Int = t17
                            try _Checks.index(v_bin_11, in: v_counts_5.count, 3)
                            let t18: UInt32 = unsafe v_counts_5[unchecked: v_bin_11]
                            unsafe v_counts_5[unchecked: v_bin_11] = t18 &+ (1 as UInt32)
                        }
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    unsafe launch.forEachItem(natively: rk_k_countBlocks_03ce049dd954d1a8)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `countBlocks(_:_:_:_:_:_:in:)` need.
    static nonisolated func countBlocks_deviceKernel(
        _: DeviceSpan<Float>.Type, _: Float.Type, _: Float.Type, _: Int.Type, _: Int.Type,
        _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_countBlocks_03ce049dd954d1a8_holder.kernel
    }

    /// Runs `countBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ bins: Int, _ blockSize: Int,
        _ counts: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await countBlocks_deviceKernel(
            DeviceSpan<Float>.self, Float.self, Float.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.value(lower)
            arguments.value(upper)
            arguments.value(bins)
            arguments.value(blockSize)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ bins: Int, _ blockSize: Int,
        _ counts: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countBlocks_deviceKernel(
            DeviceSpan<Float>.self, Float.self, Float.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.value(lower)
            arguments.value(upper)
            arguments.value(bins)
            arguments.value(blockSize)
            arguments.mutableSpan(counts)
        }
    }

    /// Runs `countBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ bins: Int, _ blockSize: Int,
        _ counts: some DeviceElements<UInt32>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await countBlocks_deviceKernel(
            DeviceSpan<Float>.self, Float.self, Float.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.value(lower)
            arguments.value(upper)
            arguments.value(bins)
            arguments.value(blockSize)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ bins: Int, _ blockSize: Int,
        _ counts: some DeviceElements<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countBlocks_deviceKernel(
            DeviceSpan<Float>.self, Float.self, Float.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.value(lower)
            arguments.value(upper)
            arguments.value(bins)
            arguments.value(blockSize)
            arguments.mutableSpan(counts)
        }
    }

    /// Adds the rows of all blocks: one item for each bin.
    static func addRows(
        _ counts: DeviceSpan<UInt32>, _ bins: Int, _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var sum: UInt32 = 0
        for place in stride(from: context.index, to: counts.count, by: bins) { sum &+= counts[place] }
        result[context.index] = sum
    }

    fileprivate nonisolated enum rk_k_addRows_4443462b76ae4dcc_holder {
        static let kernel = DeviceKernelDefinition(
            name: "addRows(_:_:_:in:)",
            entry: "rk_k_addRows_4443462b76ae4dcc",
            file: "ComputeKernels/Histogram.swift",
            line: 25,
            parameters: [
                .span("counts", element: UInt32.self), .value("bins", type: Int.self),
                .mutableSpan("result", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_addRows_4443462b76ae4dcc)(RK_GLOBAL const rk_u32 *v_counts_0, rk_i64 n_counts_0, rk_i64 v_bins_1, RK_GLOBAL rk_u32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_u32 v_sum_3 = 0u;
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(v_bins_1 == 0, RK_STOP(0));
                  rk_u64 t2 = 0;
                  if (v_bins_1 > 0 && t1 < n_counts_0) t2 = rk_steps((rk_u64)n_counts_0 - (rk_u64)t1, (rk_u64)v_bins_1, 0);
                  if (v_bins_1 < 0 && t1 > n_counts_0) t2 = rk_steps((rk_u64)t1 - (rk_u64)n_counts_0, (rk_u64)0 - (rk_u64)v_bins_1, 0);
                  if (v_bins_1 > 0 ? t1 < n_counts_0 : v_bins_1 < 0 && t1 > n_counts_0) for (rk_i64 v_place_4 = t1;; v_place_4 = (rk_i64)((rk_u64)v_place_4 + (rk_u64)v_bins_1)) {
                    RK_CHECK(rk_index_traps(v_place_4, n_counts_0), RK_STOP(1));
                    rk_u32 t3 = v_counts_0[v_place_4];
                    v_sum_3 = rk_u32_add(v_sum_3, t3);
                    if (t2-- == 0) break;
                  }
                  rk_i64 t4 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t4, n_result_2), RK_STOP(2));
                  v_result_2[t4] = v_sum_3;
                }

                """#,
            sites: [
                TrapSite(line: 30, column: 22, operation: .zeroStride),
                TrapSite(line: 30, column: 88, operation: .indexOutOfRange("counts")),
                TrapSite(line: 31, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_counts_0 = launch.span(0, of: UInt32.self)
                let v_bins_1 = launch.value(1, as: Int.self)
                let v_result_2 = launch.mutableSpan(2, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    var v_sum_3: UInt32 = (0 as UInt32)
                    let t1: Int = here.index
                    try _Checks.require(v_bins_1 != 0, 0)
                    if v_bins_1 != 0 {
                        for v_place_4 in stride(from: t1, to: v_counts_0.count, by: v_bins_1) {
                            try _Checks.index(v_place_4, in: v_counts_0.count, 1)
                            let t2: UInt32 = unsafe v_counts_0[unchecked: v_place_4]
                            v_sum_3 = v_sum_3 &+ t2
                        }
                    }
                    let t3: Int = here.index
                    try _Checks.itemIndex(t3, in: v_result_2.count, 2)
                    unsafe v_result_2[unchecked: t3] = v_sum_3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_result_2.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_addRows_4443462b76ae4dcc)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `addRows(_:_:_:in:)` need.
    static nonisolated func addRows_deviceKernel(
        _: DeviceSpan<UInt32>.Type, _: Int.Type, _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_addRows_4443462b76ae4dcc_holder.kernel
    }

    /// Runs `addRows` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func addRows(
        _ counts: some DeviceElements<UInt32>, _ bins: Int, _ result: some DeviceElements<UInt32>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await addRows_deviceKernel(DeviceSpan<UInt32>.self, Int.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(counts)
            arguments.value(bins)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `addRows` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func addRows(
        _ counts: some DeviceElements<UInt32>, _ bins: Int, _ result: some DeviceElements<UInt32>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try addRows_deviceKernel(DeviceSpan<UInt32>.self, Int.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(counts)
            arguments.value(bins)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `addRows` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func addRows(
        _ counts: some DeviceElements<UInt32>, _ bins: Int, _ result: some DeviceElements<UInt32>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await addRows_deviceKernel(DeviceSpan<UInt32>.self, Int.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(counts)
            arguments.value(bins)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `addRows` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func addRows(
        _ counts: some DeviceElements<UInt32>, _ bins: Int, _ result: some DeviceElements<UInt32>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try addRows_deviceKernel(DeviceSpan<UInt32>.self, Int.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(counts)
            arguments.value(bins)
            arguments.mutableSpan(result)
        }
    }

    /// Counts all values in one row that all items share, which is zero: one item for each element.
    static func countAtomically(
        _ x: DeviceSpan<Float>, _ lower: Float, _ upper: Float, _ counts: MutableDeviceSpan<UInt32>,
        in context: DeviceContext
    ) {
        let value = x[context.index]
        guard value >= lower && value <= upper else { return }
        let bins = counts.count
        let bin = min(Int((value - lower) * (Float(bins) / (upper - lower))), bins &- 1)
        _ = counts.fetchAdd(1, at: bin)
    }

    fileprivate nonisolated enum rk_k_countAtomically_e75956ea86f1c47f_holder {
        static let kernel = DeviceKernelDefinition(
            name: "countAtomically(_:_:_:_:in:)",
            entry: "rk_k_countAtomically_e75956ea86f1c47f",
            file: "ComputeKernels/Histogram.swift",
            line: 35,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem), .value("lower", type: Float.self),
                .value("upper", type: Float.self), .mutableSpan("counts", element: UInt32.self, isReadByKernel: true),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_countAtomically_e75956ea86f1c47f)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, rk_f32 v_lower_1, rk_f32 v_upper_2, RK_GLOBAL rk_u32 *v_counts_3, rk_i64 n_counts_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
                  rk_f32 v_value_4 = v_x_0[t1];
                  if (!((v_value_4 >= v_lower_1) && (v_value_4 <= v_upper_2))) {
                    return;
                  }
                  rk_i64 v_bins_5 = n_counts_3;
                  rk_f32 t2 = ((v_value_4 - v_lower_1) * ((rk_f32)v_bins_5 / (v_upper_2 - v_lower_1)));
                  RK_CHECK(rk_i64_misfit_f32(t2), RK_STOP(1));
                  rk_i64 t3 = rk_i64_from_f32(t2);
                  rk_i64 t4 = rk_i64_sub(v_bins_5, 1);
                  rk_i64 v_bin_6 = rk_i64_min(t3, t4);
                  RK_CHECK(rk_index_traps(v_bin_6, n_counts_3), RK_STOP(2));
                  rk_u32 t5 = rk_u32_global_add(&v_counts_3[v_bin_6], 1u, RK_RELAXED, RK_SCOPE_DEVICE);
                }

                """#,
            sites: [
                TrapSite(line: 40, column: 21, operation: .indexOutOfRange("x")),
                TrapSite(line: 43, column: 23, operation: .conversion("Int")),
                TrapSite(line: 44, column: 13, operation: .indexOutOfRange("counts")),
            ],
            requirements: [.atomics],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_lower_1 = launch.value(1, as: Float.self)
                let v_upper_2 = launch.value(2, as: Float.self)
                let v_counts_3 = launch.mutableSpan(3, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index
                    try _Checks.itemIndex(t1, in: v_x_0.count, 0)
                    let t2: Float = unsafe v_x_0[unchecked: t1]
                    let v_value_4: Float = t2
                    let t3: Bool = v_value_4 >= v_lower_1
                    let t5: Bool
                    if t3 {
                        let t4: Bool = v_value_4 <= v_upper_2
                        t5 = t4
                    } else {
                        t5 = false
                    }
                    if !t5 {
                        return
                    }
                    let v_bins_5: Int = v_counts_3.count
                    let t6: Float = v_value_4 - v_lower_1
                    let t7: Float = Float(v_bins_5)
                    let t8: Float = v_upper_2 - v_lower_1
                    let t9: Float = t7 / t8
                    let t10: Float = t6 * t9
                    let t11: Int =
                        try _Checks.fits(t10 >= (-0x1p63 as Float) && t10 < (0x1p63 as Float), 1) ? Int(t10) : 0
                    let t12: Int = v_bins_5 &- 1
                    let t13: Int = Swift.min(t11, t12)
                    let v_bin_6: Int = t13
                    try _Checks.index(v_bin_6, in: v_counts_3.count, 2)
                    let t14: UInt32 = v_counts_3.fetchAdd(
                        (1 as UInt32), at: v_bin_6, ordering: .relaxed, scope: .device)
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_x_0.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_countAtomically_e75956ea86f1c47f)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `countAtomically(_:_:_:_:in:)` need.
    static nonisolated func countAtomically_deviceKernel(
        _: DeviceSpan<Float>.Type, _: Float.Type, _: Float.Type, _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_countAtomically_e75956ea86f1c47f_holder.kernel
    }

    /// Runs `countAtomically` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ counts: some DeviceElements<UInt32>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await countAtomically_deviceKernel(
            DeviceSpan<Float>.self, Float.self, Float.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.value(lower)
            arguments.value(upper)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countAtomically` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ counts: some DeviceElements<UInt32>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countAtomically_deviceKernel(DeviceSpan<Float>.self, Float.self, Float.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.value(lower)
                arguments.value(upper)
                arguments.mutableSpan(counts)
            }
    }

    /// Runs `countAtomically` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ counts: some DeviceElements<UInt32>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await countAtomically_deviceKernel(
            DeviceSpan<Float>.self, Float.self, Float.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.value(lower)
            arguments.value(upper)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countAtomically` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Float>, _ lower: Float, _ upper: Float, _ counts: some DeviceElements<UInt32>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countAtomically_deviceKernel(DeviceSpan<Float>.self, Float.self, Float.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.value(lower)
                arguments.value(upper)
                arguments.mutableSpan(counts)
            }
    }

    /// The same for integers that are themselves the number of their bin; others are not counted.
    static func countAtomically(
        _ x: DeviceSpan<Int32>, _ counts: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let value = Int(x[context.index])
        guard value >= 0 && value < counts.count else { return }
        _ = counts.fetchAdd(1, at: value)
    }

    fileprivate nonisolated enum rk_k_countAtomically_f069ee91e1e62659_holder {
        static let kernel = DeviceKernelDefinition(
            name: "countAtomically(_:_:in:)",
            entry: "rk_k_countAtomically_f069ee91e1e62659",
            file: "ComputeKernels/Histogram.swift",
            line: 48,
            parameters: [
                .span("x", element: Int32.self, needs: .onePerItem),
                .mutableSpan("counts", element: UInt32.self, isReadByKernel: true),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_countAtomically_f069ee91e1e62659)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_counts_1, rk_i64 n_counts_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 t1 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
                  rk_i32 t2 = v_x_0[t1];
                  rk_i64 v_value_2 = (rk_i64)t2;
                  if (!((v_value_2 >= 0) && (v_value_2 < n_counts_1))) {
                    return;
                  }
                  RK_CHECK(rk_index_traps(v_value_2, n_counts_1), RK_STOP(1));
                  rk_u32 t3 = rk_u32_global_add(&v_counts_1[v_value_2], 1u, RK_RELAXED, RK_SCOPE_DEVICE);
                }

                """#,
            sites: [
                TrapSite(line: 52, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 54, column: 13, operation: .indexOutOfRange("counts")),
            ],
            requirements: [.atomics],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_counts_1 = launch.mutableSpan(1, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index
                    try _Checks.itemIndex(t1, in: v_x_0.count, 0)
                    let t2: Int32 = unsafe v_x_0[unchecked: t1]
                    let t3: Int = Int(t2)
                    let v_value_2: Int = t3
                    let t4: Bool = v_value_2 >= 0
                    let t6: Bool
                    if t4 {
                        let t5: Bool = v_value_2 < v_counts_1.count
                        t6 = t5
                    } else {
                        t6 = false
                    }
                    if !t6 {
                        return
                    }
                    try _Checks.index(v_value_2, in: v_counts_1.count, 1)
                    let t7: UInt32 = v_counts_1.fetchAdd(
                        (1 as UInt32), at: v_value_2, ordering: .relaxed, scope: .device)
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_x_0.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_countAtomically_f069ee91e1e62659)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `countAtomically(_:_:in:)` need.
    static nonisolated func countAtomically_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<UInt32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_countAtomically_f069ee91e1e62659_holder.kernel
    }

    /// Runs `countAtomically` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Int32>, _ counts: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await countAtomically_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countAtomically` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Int32>, _ counts: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countAtomically_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(counts)
        }
    }

    /// Runs `countAtomically` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Int32>, _ counts: some DeviceElements<UInt32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await countAtomically_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countAtomically` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countAtomically(
        _ x: some DeviceElements<Int32>, _ counts: some DeviceElements<UInt32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countAtomically_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(counts)
        }
    }

    /// As the one for `Float`, for integers that are themselves the number of their bin; others are not counted.
    static func countBlocks(
        _ x: DeviceSpan<Int32>, _ bins: Int, _ blockSize: Int, _ counts: MutableDeviceSpan<UInt32>,
        in context: DeviceContext
    ) {
        let row = context.index &* bins
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, x.count) {
            let value = Int(x[i])
            if value >= 0 && value < bins { counts[row &+ value] &+= 1 }
        }
    }

    fileprivate nonisolated enum rk_k_countBlocks_6ba55d263f00661a_holder {
        static let kernel = DeviceKernelDefinition(
            name: "countBlocks(_:_:_:_:in:)",
            entry: "rk_k_countBlocks_6ba55d263f00661a",
            file: "ComputeKernels/Histogram.swift",
            line: 58,
            parameters: [
                .span("x", element: Int32.self), .value("bins", type: Int.self), .value("blockSize", type: Int.self),
                .mutableSpan("counts", element: UInt32.self, isReadByKernel: true),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_countBlocks_6ba55d263f00661a)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, rk_i64 v_bins_1, rk_i64 v_blockSize_2, RK_GLOBAL rk_u32 *v_counts_3, rk_i64 n_counts_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_row_4 = rk_i64_mul(rk_index(rk_here), v_bins_1);
                  rk_i64 v_start_5 = rk_i64_mul(rk_index(rk_here), v_blockSize_2);
                  rk_i64 t1 = rk_i64_add(v_start_5, v_blockSize_2);
                  rk_i64 t2 = rk_i64_min(t1, n_x_0);
                  RK_CHECK(t2 < v_start_5, RK_STOP(0));
                  for (rk_i64 v_i_6 = v_start_5; v_i_6 < t2; ++v_i_6) {
                    RK_CHECK(rk_index_traps(v_i_6, n_x_0), RK_STOP(1));
                    rk_i32 t3 = v_x_0[v_i_6];
                    rk_i64 v_value_7 = (rk_i64)t3;
                    if ((v_value_7 >= 0) && (v_value_7 < v_bins_1)) {
                      rk_i64 t4 = rk_i64_add(v_row_4, v_value_7);
                      RK_CHECK(rk_index_traps(t4, n_counts_3), RK_STOP(2));
                      rk_u32 t5 = v_counts_3[t4];
                      v_counts_3[t4] = rk_u32_add(t5, 1u);
                    }
                  }
                }

                """#,
            sites: [
                TrapSite(line: 65, column: 23, operation: .invertedRange),
                TrapSite(line: 66, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 67, column: 45, operation: .indexOutOfRange("counts")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_bins_1 = launch.value(1, as: Int.self)
                let v_blockSize_2 = launch.value(2, as: Int.self)
                let v_counts_3 = launch.mutableSpan(3, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* v_bins_1
                    let v_row_4: Int = t1
                    let t2: Int = here.index &* v_blockSize_2
                    let v_start_5: Int = t2
                    let t3: Int = v_start_5 &+ v_blockSize_2
                    let t4: Int = Swift.min(t3, v_x_0.count)
                    try _Checks.require(v_start_5 <= t4, 0)
                    for v_i_6 in v_start_5..<Swift.max(v_start_5, t4) {
                        try _Checks.index(v_i_6, in: v_x_0.count, 1)
                        let t5: Int32 = unsafe v_x_0[unchecked: v_i_6]
                        let t6: Int = Int(t5)
                        let v_value_7: Int = t6
                        let t7: Bool = v_value_7 >= 0
                        let t9: Bool
                        if t7 {
                            let t8: Bool = v_value_7 < v_bins_1
                            t9 = t8
                        } else {
                            t9 = false
                        }
                        if t9 {
                            let t10: Int = v_row_4 &+ v_value_7
                            try _Checks.index(t10, in: v_counts_3.count, 2)
                            let t11: UInt32 = unsafe v_counts_3[unchecked: t10]
                            unsafe v_counts_3[unchecked: t10] = t11 &+ (1 as UInt32)
                        }
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    unsafe launch.forEachItem(natively: rk_k_countBlocks_6ba55d263f00661a)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `countBlocks(_:_:_:_:in:)` need.
    static nonisolated func countBlocks_deviceKernel(
        _: DeviceSpan<Int32>.Type, _: Int.Type, _: Int.Type, _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_countBlocks_6ba55d263f00661a_holder.kernel
    }

    /// Runs `countBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Int32>, _ bins: Int, _ blockSize: Int, _ counts: some DeviceElements<UInt32>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await countBlocks_deviceKernel(DeviceSpan<Int32>.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.value(bins)
                arguments.value(blockSize)
                arguments.mutableSpan(counts)
            }
    }

    /// Enqueues `countBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Int32>, _ bins: Int, _ blockSize: Int, _ counts: some DeviceElements<UInt32>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countBlocks_deviceKernel(DeviceSpan<Int32>.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.value(bins)
            arguments.value(blockSize)
            arguments.mutableSpan(counts)
        }
    }

    /// Runs `countBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Int32>, _ bins: Int, _ blockSize: Int, _ counts: some DeviceElements<UInt32>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await countBlocks_deviceKernel(DeviceSpan<Int32>.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.value(bins)
                arguments.value(blockSize)
                arguments.mutableSpan(counts)
            }
    }

    /// Enqueues `countBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countBlocks(
        _ x: some DeviceElements<Int32>, _ bins: Int, _ blockSize: Int, _ counts: some DeviceElements<UInt32>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countBlocks_deviceKernel(DeviceSpan<Int32>.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.value(bins)
            arguments.value(blockSize)
            arguments.mutableSpan(counts)
        }
    }
}
