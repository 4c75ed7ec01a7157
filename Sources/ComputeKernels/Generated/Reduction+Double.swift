// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Reduction+Double.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

// A block is 4,096 elements, seen as 16 rows of 256 lanes. Each lane is combined from the first row to the last, then lane
// i with lane i + 128, i + 64 and so on to i + 1. Both forms of a kernel do this in the same order, so their bits are the same.

extension ReductionKernels {
    /// The sum, by one item for each block.
    static func sumOfBlocks(_ x: DeviceSpan<Double>, _ results: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Double](repeating: -0.0)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                lanes[lane] += x[first &+ lane]
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            lanes[lane] += x[first &+ lane]
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                lanes[lane] += lanes[lane &+ width]
            }
        }
        results[context.index] = lanes[0]
    }

    fileprivate nonisolated enum rk_k_sumOfBlocks_8d43c7628b1ee129_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumOfBlocks(_:_:in:)",
            entry: "rk_k_sumOfBlocks_8d43c7628b1ee129",
            file: "ComputeKernels/Reduction+Double.swift",
            line: 8,
            parameters: [
                .span("x", element: Double.self), .mutableSpan("results", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_f64_256
                #define RK_DEFINED_rk_array_rk_f64_256
                typedef struct { rk_f64 x[256]; } rk_array_rk_f64_256;
                #endif
                RK_KERNEL(rk_k_sumOfBlocks_8d43c7628b1ee129)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
                  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
                  rk_i64 v_count_3 = rk_i64_min(4096, t1);
                  rk_array_rk_f64_256 v_lanes_4;
                  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = (-0.0);
                  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
                  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
                  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
                    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
                    RK_CHECK(256 < 0, RK_STOP(3));
                    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
                      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
                      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
                      rk_f64 t3 = v_x_0[t2];
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
                      rk_f64 t4 = v_lanes_4.x[v_lane_8];
                      v_lanes_4.x[v_lane_8] = (t4 + t3);
                    }
                  }
                  rk_i64 v_first_9 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
                  rk_i64 t5 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
                  RK_CHECK(t5 < 0, RK_STOP(6));
                  for (rk_i64 v_lane_10 = 0; v_lane_10 < t5; ++v_lane_10) {
                    rk_i64 t6 = rk_i64_add(v_first_9, v_lane_10);
                    RK_CHECK(rk_index_traps(t6, n_x_0), RK_STOP(8));
                    rk_f64 t7 = v_x_0[t6];
                    RK_CHECK(rk_index_traps(v_lane_10, 256), RK_STOP(7));
                    rk_f64 t8 = v_lanes_4.x[v_lane_10];
                    v_lanes_4.x[v_lane_10] = (t8 + t7);
                  }
                  RK_CHECK(8 < 0, RK_STOP(9));
                  for (rk_i64 v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
                    rk_i64 v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
                    RK_CHECK(v_width_12 < 0, RK_STOP(10));
                    for (rk_i64 v_lane_13 = 0; v_lane_13 < v_width_12; ++v_lane_13) {
                      rk_i64 t9 = rk_i64_add(v_lane_13, v_width_12);
                      RK_CHECK(rk_index_traps(t9, 256), RK_STOP(12));
                      rk_f64 t10 = v_lanes_4.x[t9];
                      RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(11));
                      rk_f64 t11 = v_lanes_4.x[v_lane_13];
                      v_lanes_4.x[v_lane_13] = (t11 + t10);
                    }
                  }
                  rk_i64 t12 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(14));
                  RK_CHECK(rk_index_traps(t12, n_results_1), RK_STOP(13));
                  v_results_1[t12] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 13, column: 26, operation: .divisionByZero),
                TrapSite(line: 13, column: 26, operation: .overflow("/")),
                TrapSite(line: 14, column: 21, operation: .invertedRange),
                TrapSite(line: 16, column: 26, operation: .invertedRange),
                TrapSite(line: 17, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 17, column: 32, operation: .indexOutOfRange("x")),
                TrapSite(line: 21, column: 22, operation: .invertedRange),
                TrapSite(line: 22, column: 13, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 22, column: 28, operation: .indexOutOfRange("x")),
                TrapSite(line: 24, column: 22, operation: .invertedRange),
                TrapSite(line: 26, column: 26, operation: .invertedRange),
                TrapSite(line: 27, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 27, column: 32, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 30, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 30, column: 34, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_results_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 4096
                    let v_start_2: Int = t1
                    let t2: Int = v_x_0.count &- v_start_2
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_3: Int = t3
                    var v_lanes_4 = InlineArray<256, Double>(repeating: (-0x0.0p0 as Double))
                    let t4: Int = try _Checks.divide(v_count_3, 256, zero: 0, overflow: 1)
                    let v_rows_5: Int = t4
                    try _Checks.require(0 <= v_rows_5, 2)
                    for v_row_6 in 0..<Swift.max(0, v_rows_5) {
                        let t5: Int = v_row_6 &* 256
                        let t6: Int = v_start_2 &+ t5
                        let v_first_7: Int = t6
                        try _Checks.require(0 <= 256, 3)
                        for v_lane_8 in 0..<Swift.max(0, 256) {
                            let t7: Int = v_first_7 &+ v_lane_8
                            try _Checks.index(t7, in: v_x_0.count, 5)
                            let t8: Double = unsafe v_x_0[unchecked: t7]
                            try _Checks.index(v_lane_8, in: 256, 4)
                            let t9: Double = unsafe v_lanes_4[unchecked: v_lane_8]
                            unsafe v_lanes_4[unchecked: v_lane_8] = t9 + t8
                        }
                    }
                    let t10: Int = v_rows_5 &* 256
                    let t11: Int = v_start_2 &+ t10
                    let v_first_9: Int = t11
                    let t12: Int = v_rows_5 &* 256
                    let t13: Int = v_count_3 &- t12
                    try _Checks.require(0 <= t13, 6)
                    for v_lane_10 in 0..<Swift.max(0, t13) {
                        let t14: Int = v_first_9 &+ v_lane_10
                        try _Checks.index(t14, in: v_x_0.count, 8)
                        let t15: Double = unsafe v_x_0[unchecked: t14]
                        try _Checks.index(v_lane_10, in: 256, 7)
                        let t16: Double = unsafe v_lanes_4[unchecked: v_lane_10]
                        unsafe v_lanes_4[unchecked: v_lane_10] = t16 + t15
                    }
                    try _Checks.require(0 <= 8, 9)
                    for v_step_11 in 0..<Swift.max(0, 8) {
                        let t17: Int = 128 >> v_step_11
                        let v_width_12: Int = t17
                        try _Checks.require(0 <= v_width_12, 10)
                        for v_lane_13 in 0..<Swift.max(0, v_width_12) {
                            let t18: Int = v_lane_13 &+ v_width_12
                            try _Checks.index(t18, in: 256, 12)
                            let t19: Double = unsafe v_lanes_4[unchecked: t18]
                            try _Checks.index(v_lane_13, in: 256, 11)
                            let t20: Double = unsafe v_lanes_4[unchecked: v_lane_13]
                            unsafe v_lanes_4[unchecked: v_lane_13] = t20 + t19
                        }
                    }
                    let t21: Int = here.index
                    try _Checks.index(0, in: 256, 14)
                    let t22: Double = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t21, in: v_results_1.count, 13)
                    unsafe v_results_1[unchecked: t21] = t22
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_results_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_sumOfBlocks_8d43c7628b1ee129)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumOfBlocks(_:_:in:)` need.
    static nonisolated func sumOfBlocks_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sumOfBlocks_8d43c7628b1ee129_holder.kernel
    }

    /// Runs `sumOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `sumOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The sum, by a group of 256 items for each block.
    static func sumOfBlocksInGroups(
        _ x: DeviceSpan<Double>, _ results: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Double.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Double = -0.0
        for place in stride(from: lane, to: count, by: 256) {
            result += x[start &+ place]
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                lanes[lane] += lanes[lane &+ width]
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    fileprivate nonisolated enum rk_k_sumOfBlocksInGroups_db00bef3982eeeae_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumOfBlocksInGroups(_:_:in:)",
            entry: "rk_k_sumOfBlocksInGroups_db00bef3982eeeae",
            file: "ComputeKernels/Reduction+Double.swift",
            line: 34,
            parameters: [
                .span("x", element: Double.self), .mutableSpan("results", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sumOfBlocksInGroups_db00bef3982eeeae)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_f64, v_lanes_2, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_lane_3;
                  rk_i64 v_start_4;
                  rk_i64 v_count_5;
                  rk_f64 v_result_6;
                  rk_i64 v_step_8;
                  rk_i64 v_width_9;
                  if (!rk_done) {
                    v_lane_3 = rk_local();
                    v_start_4 = rk_i64_mul(rk_group(), 4096);
                    rk_i64 t1 = rk_i64_sub(n_x_0, v_start_4);
                    v_count_5 = rk_i64_min(4096, t1);
                    v_result_6 = (-0.0);
                    RK_CHECK(256 == 0, RK_LEAVE(0, rk_behind_1));
                    rk_u64 t2 = 0;
                    if (256 > 0 && v_lane_3 < v_count_5) t2 = rk_steps((rk_u64)v_count_5 - (rk_u64)v_lane_3, (rk_u64)256, 0);
                    if (256 < 0 && v_lane_3 > v_count_5) t2 = rk_steps((rk_u64)v_lane_3 - (rk_u64)v_count_5, (rk_u64)0 - (rk_u64)256, 0);
                    if (256 > 0 ? v_lane_3 < v_count_5 : 256 < 0 && v_lane_3 > v_count_5) for (rk_i64 v_place_7 = v_lane_3;; v_place_7 = (rk_i64)((rk_u64)v_place_7 + (rk_u64)256)) {
                      rk_i64 t3 = rk_i64_add(v_start_4, v_place_7);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(1, rk_behind_1));
                      rk_f64 t4 = v_x_0[t3];
                      v_result_6 = (v_result_6 + t4);
                      if (t2-- == 0) break;
                    }
                    RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(2, rk_behind_1));
                    v_lanes_2[v_lane_3] = v_result_6;
                  }
                  rk_behind_1:;
                  rk_barrier();
                  RK_CHECK(8 < 0, RK_MARK(3));
                  for (v_step_8 = 0; v_step_8 < 8; ++v_step_8) {
                    if (!rk_done) {
                      v_width_9 = rk_i64_shr(128, (rk_i64)v_step_8);
                      if (v_lane_3 < v_width_9) {
                        rk_i64 t5 = rk_i64_add(v_lane_3, v_width_9);
                        RK_CHECK(rk_index_traps(t5, 256), RK_LEAVE(5, rk_behind_2));
                        rk_f64 t6 = v_lanes_2[t5];
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(4, rk_behind_2));
                        rk_f64 t7 = v_lanes_2[v_lane_3];
                        v_lanes_2[v_lane_3] = (t7 + t6);
                      }
                    }
                    rk_behind_2:;
                    rk_barrier();
                  }
                  if (!rk_done) {
                    if (v_lane_3 == 0) {
                      rk_i64 t8 = rk_group();
                      RK_CHECK(rk_index_traps(0, 256), RK_LEAVE(7, rk_behind_3));
                      RK_CHECK(rk_index_traps(t8, n_results_1), RK_LEAVE(6, rk_behind_3));
                      v_results_1[t8] = v_lanes_2[0];
                    }
                  }
                  rk_behind_3:;
                }

                """#,
            sites: [
                TrapSite(line: 43, column: 22, operation: .zeroStride),
                TrapSite(line: 44, column: 23, operation: .indexOutOfRange("x")),
                TrapSite(line: 46, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 48, column: 22, operation: .invertedRange),
                TrapSite(line: 51, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 51, column: 32, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 55, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 55, column: 49, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.barrier, .float64],
            groupMemory: 256 * MemoryLayout<Double>.stride,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_results_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_lanes_2 = here.groupArray(of: Double.self, count: 256)
                    let v_lane_3: Int = here.local
                    let t1: Int = here.group &* 4096
                    let v_start_4: Int = t1
                    let t2: Int = v_x_0.count &- v_start_4
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_5: Int = t3
                    var v_result_6: Double = (-0x0.0p0 as Double)
                    try _Checks.require(256 != 0, 0)
                    if 256 != 0 {
                        for v_place_7 in stride(from: v_lane_3, to: v_count_5, by: 256) {
                            let t4: Int = v_start_4 &+ v_place_7
                            try _Checks.index(t4, in: v_x_0.count, 1)
                            let t5: Double = unsafe v_x_0[unchecked: t4]
                            v_result_6 = v_result_6 + t5
                        }
                    }
                    try _Checks.index(v_lane_3, in: 256, 2)
                    unsafe v_lanes_2[unchecked: v_lane_3] = v_result_6
                    here.barrier()
                    try _Checks.require(0 <= 8, 3)
                    for v_step_8 in 0..<Swift.max(0, 8) {
                        let t6: Int = 128 >> v_step_8
                        let v_width_9: Int = t6
                        let t7: Bool = v_lane_3 < v_width_9
                        if t7 {
                            let t8: Int = v_lane_3 &+ v_width_9
                            try _Checks.index(t8, in: 256, 5)
                            let t9: Double = unsafe v_lanes_2[unchecked: t8]
                            try _Checks.index(v_lane_3, in: 256, 4)
                            let t10: Double = unsafe v_lanes_2[unchecked: v_lane_3]
                            unsafe v_lanes_2[unchecked: v_lane_3] = t10 + t9
                        }
                        here.barrier()
                    }
                    let t11: Bool = v_lane_3 == 0
                    if t11 {
                        let t12: Int = here.group
                        try _Checks.index(0, in: 256, 7)
                        let t13: Double = unsafe v_lanes_2[unchecked: 0]
                        try _Checks.index(t12, in: v_results_1.count, 6)
                        unsafe v_results_1[unchecked: t12] = t13
                    }
                }
                if launch.isChecked {
                    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in
                        try body(here, ChecksOn.self)
                    }
                } else {
                    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in
                        try body(here, ChecksOff.self)
                    }
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumOfBlocksInGroups(_:_:in:)` need.
    static nonisolated func sumOfBlocksInGroups_deviceKernel(
        _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_sumOfBlocksInGroups_db00bef3982eeeae_holder.kernel
    }

    /// Runs `sumOfBlocksInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocksInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `sumOfBlocksInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocksInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The smallest one, or NaN where there is one, by one item for each block.
    static func minimumOfBlocks(
        _ x: DeviceSpan<Double>, _ results: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Double](repeating: Double.infinity)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                let old = lanes[lane]
                let value = x[first &+ lane]
                let chosen = value < old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            let old = lanes[lane]
            let value = x[first &+ lane]
            let chosen = value < old ? value : old
            lanes[lane] = value.isNaN ? value : chosen
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value < old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        results[context.index] = lanes[0]
    }

    fileprivate nonisolated enum rk_k_minimumOfBlocks_581a1b1e1a923746_holder {
        static let kernel = DeviceKernelDefinition(
            name: "minimumOfBlocks(_:_:in:)",
            entry: "rk_k_minimumOfBlocks_581a1b1e1a923746",
            file: "ComputeKernels/Reduction+Double.swift",
            line: 59,
            parameters: [
                .span("x", element: Double.self), .mutableSpan("results", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_f64_256
                #define RK_DEFINED_rk_array_rk_f64_256
                typedef struct { rk_f64 x[256]; } rk_array_rk_f64_256;
                #endif
                RK_KERNEL(rk_k_minimumOfBlocks_581a1b1e1a923746)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
                  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
                  rk_i64 v_count_3 = rk_i64_min(4096, t1);
                  rk_array_rk_f64_256 v_lanes_4;
                  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = rk_f64_infinity();
                  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
                  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
                  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
                    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
                    RK_CHECK(256 < 0, RK_STOP(3));
                    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
                      rk_f64 v_old_9 = v_lanes_4.x[v_lane_8];
                      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
                      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
                      rk_f64 v_value_10 = v_x_0[t2];
                      rk_f64 v_chosen_11 = ((v_value_10 < v_old_9) ? v_value_10 : v_old_9);
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
                      v_lanes_4.x[v_lane_8] = (rk_f64_is_nan(v_value_10) ? v_value_10 : v_chosen_11);
                    }
                  }
                  rk_i64 v_first_12 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
                  rk_i64 t3 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
                  RK_CHECK(t3 < 0, RK_STOP(7));
                  for (rk_i64 v_lane_13 = 0; v_lane_13 < t3; ++v_lane_13) {
                    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(8));
                    rk_f64 v_old_14 = v_lanes_4.x[v_lane_13];
                    rk_i64 t4 = rk_i64_add(v_first_12, v_lane_13);
                    RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(9));
                    rk_f64 v_value_15 = v_x_0[t4];
                    rk_f64 v_chosen_16 = ((v_value_15 < v_old_14) ? v_value_15 : v_old_14);
                    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
                    v_lanes_4.x[v_lane_13] = (rk_f64_is_nan(v_value_15) ? v_value_15 : v_chosen_16);
                  }
                  RK_CHECK(8 < 0, RK_STOP(11));
                  for (rk_i64 v_step_17 = 0; v_step_17 < 8; ++v_step_17) {
                    rk_i64 v_width_18 = rk_i64_shr(128, (rk_i64)v_step_17);
                    RK_CHECK(v_width_18 < 0, RK_STOP(12));
                    for (rk_i64 v_lane_19 = 0; v_lane_19 < v_width_18; ++v_lane_19) {
                      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(13));
                      rk_f64 v_old_20 = v_lanes_4.x[v_lane_19];
                      rk_i64 t5 = rk_i64_add(v_lane_19, v_width_18);
                      RK_CHECK(rk_index_traps(t5, 256), RK_STOP(14));
                      rk_f64 v_value_21 = v_lanes_4.x[t5];
                      rk_f64 v_chosen_22 = ((v_value_21 < v_old_20) ? v_value_21 : v_old_20);
                      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(15));
                      v_lanes_4.x[v_lane_19] = (rk_f64_is_nan(v_value_21) ? v_value_21 : v_chosen_22);
                    }
                  }
                  rk_i64 t6 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
                  RK_CHECK(rk_index_traps(t6, n_results_1), RK_STOP(16));
                  v_results_1[t6] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 66, column: 26, operation: .divisionByZero),
                TrapSite(line: 66, column: 26, operation: .overflow("/")),
                TrapSite(line: 67, column: 21, operation: .invertedRange),
                TrapSite(line: 69, column: 26, operation: .invertedRange),
                TrapSite(line: 70, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 71, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 73, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 77, column: 22, operation: .invertedRange),
                TrapSite(line: 78, column: 23, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 79, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 81, column: 13, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 83, column: 22, operation: .invertedRange),
                TrapSite(line: 85, column: 26, operation: .invertedRange),
                TrapSite(line: 86, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 87, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 89, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 92, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 92, column: 34, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_results_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 4096
                    let v_start_2: Int = t1
                    let t2: Int = v_x_0.count &- v_start_2
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_3: Int = t3
                    var v_lanes_4 = InlineArray<256, Double>(repeating: Double.infinity)
                    let t4: Int = try _Checks.divide(v_count_3, 256, zero: 0, overflow: 1)
                    let v_rows_5: Int = t4
                    try _Checks.require(0 <= v_rows_5, 2)
                    for v_row_6 in 0..<Swift.max(0, v_rows_5) {
                        let t5: Int = v_row_6 &* 256
                        let t6: Int = v_start_2 &+ t5
                        let v_first_7: Int = t6
                        try _Checks.require(0 <= 256, 3)
                        for v_lane_8 in 0..<Swift.max(0, 256) {
                            try _Checks.index(v_lane_8, in: 256, 4)
                            let t7: Double = unsafe v_lanes_4[unchecked: v_lane_8]
                            let v_old_9: Double = t7
                            let t8: Int = v_first_7 &+ v_lane_8
                            try _Checks.index(t8, in: v_x_0.count, 5)
                            let t9: Double = unsafe v_x_0[unchecked: t8]
                            let v_value_10: Double = t9
                            let t10: Bool = v_value_10 < v_old_9
                            let t11: Double = t10 ? v_value_10 : v_old_9
                            let v_chosen_11: Double = t11
                            let t12: Bool = v_value_10.isNaN
                            let t13: Double = t12 ? v_value_10 : v_chosen_11
                            try _Checks.index(v_lane_8, in: 256, 6)
                            unsafe v_lanes_4[unchecked: v_lane_8] = t13
                        }
                    }
                    let t14: Int = v_rows_5 &* 256
                    let t15: Int = v_start_2 &+ t14
                    let v_first_12: Int = t15
                    let t16: Int = v_rows_5 &* 256
                    let t17: Int = v_count_3 &- t16
                    try _Checks.require(0 <= t17, 7)
                    for v_lane_13 in 0..<Swift.max(0, t17) {
                        try _Checks.index(v_lane_13, in: 256, 8)
                        let t18: Double = unsafe v_lanes_4[unchecked: v_lane_13]
                        let v_old_14: Double = t18
                        let t19: Int = v_first_12 &+ v_lane_13
                        try _Checks.index(t19, in: v_x_0.count, 9)
                        let t20: Double = unsafe v_x_0[unchecked: t19]
                        let v_value_15: Double = t20
                        let t21: Bool = v_value_15 < v_old_14
                        let t22: Double = t21 ? v_value_15 : v_old_14
                        let v_chosen_16: Double = t22
                        let t23: Bool = v_value_15.isNaN
                        let t24: Double = t23 ? v_value_15 : v_chosen_16
                        try _Checks.index(v_lane_13, in: 256, 10)
                        unsafe v_lanes_4[unchecked: v_lane_13] = t24
                    }
                    try _Checks.require(0 <= 8, 11)
                    for v_step_17 in 0..<Swift.max(0, 8) {
                        let t25: Int = 128 >> v_step_17
                        let v_width_18: Int = t25
                        try _Checks.require(0 <= v_width_18, 12)
                        for v_lane_19 in 0..<Swift.max(0, v_width_18) {
                            try _Checks.index(v_lane_19, in: 256, 13)
                            let t26: Double = unsafe v_lanes_4[unchecked: v_lane_19]
                            let v_old_20: Double = t26
                            let t27: Int = v_lane_19 &+ v_width_18
                            try _Checks.index(t27, in: 256, 14)
                            let t28: Double = unsafe v_lanes_4[unchecked: t27]
                            let v_value_21: Double = t28
                            let t29: Bool = v_value_21 < v_old_20
                            let t30: Double = t29 ? v_value_21 : v_old_20
                            let v_chosen_22: Double = t30
                            let t31: Bool = v_value_21.isNaN
                            let t32: Double = t31 ? v_value_21 : v_chosen_22
                            try _Checks.index(v_lane_19, in: 256, 15)
                            unsafe v_lanes_4[unchecked: v_lane_19] = t32
                        }
                    }
                    let t33: Int = here.index
                    try _Checks.index(0, in: 256, 17)
                    let t34: Double = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t33, in: v_results_1.count, 16)
                    unsafe v_results_1[unchecked: t33] = t34
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_results_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_minimumOfBlocks_581a1b1e1a923746)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `minimumOfBlocks(_:_:in:)` need.
    static nonisolated func minimumOfBlocks_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_minimumOfBlocks_581a1b1e1a923746_holder.kernel
    }

    /// Runs `minimumOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `minimumOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The smallest one, or NaN where there is one, by a group of 256 items for each block.
    static func minimumOfBlocksInGroups(
        _ x: DeviceSpan<Double>, _ results: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Double.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Double = Double.infinity
        for place in stride(from: lane, to: count, by: 256) {
            let old = result
            let value = x[start &+ place]
            let chosen = value < old ? value : old
            result = value.isNaN ? value : chosen
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value < old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    fileprivate nonisolated enum rk_k_minimumOfBlocksInGroups_647a95ddfc73c3e5_holder {
        static let kernel = DeviceKernelDefinition(
            name: "minimumOfBlocksInGroups(_:_:in:)",
            entry: "rk_k_minimumOfBlocksInGroups_647a95ddfc73c3e5",
            file: "ComputeKernels/Reduction+Double.swift",
            line: 96,
            parameters: [
                .span("x", element: Double.self), .mutableSpan("results", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_minimumOfBlocksInGroups_647a95ddfc73c3e5)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_f64, v_lanes_2, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_lane_3;
                  rk_i64 v_start_4;
                  rk_i64 v_count_5;
                  rk_f64 v_result_6;
                  rk_i64 v_step_11;
                  rk_i64 v_width_12;
                  if (!rk_done) {
                    v_lane_3 = rk_local();
                    v_start_4 = rk_i64_mul(rk_group(), 4096);
                    rk_i64 t1 = rk_i64_sub(n_x_0, v_start_4);
                    v_count_5 = rk_i64_min(4096, t1);
                    v_result_6 = rk_f64_infinity();
                    RK_CHECK(256 == 0, RK_LEAVE(0, rk_behind_1));
                    rk_u64 t2 = 0;
                    if (256 > 0 && v_lane_3 < v_count_5) t2 = rk_steps((rk_u64)v_count_5 - (rk_u64)v_lane_3, (rk_u64)256, 0);
                    if (256 < 0 && v_lane_3 > v_count_5) t2 = rk_steps((rk_u64)v_lane_3 - (rk_u64)v_count_5, (rk_u64)0 - (rk_u64)256, 0);
                    if (256 > 0 ? v_lane_3 < v_count_5 : 256 < 0 && v_lane_3 > v_count_5) for (rk_i64 v_place_7 = v_lane_3;; v_place_7 = (rk_i64)((rk_u64)v_place_7 + (rk_u64)256)) {
                      rk_f64 v_old_8 = v_result_6;
                      rk_i64 t3 = rk_i64_add(v_start_4, v_place_7);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(1, rk_behind_1));
                      rk_f64 v_value_9 = v_x_0[t3];
                      rk_f64 v_chosen_10 = ((v_value_9 < v_old_8) ? v_value_9 : v_old_8);
                      v_result_6 = (rk_f64_is_nan(v_value_9) ? v_value_9 : v_chosen_10);
                      if (t2-- == 0) break;
                    }
                    RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(2, rk_behind_1));
                    v_lanes_2[v_lane_3] = v_result_6;
                  }
                  rk_behind_1:;
                  rk_barrier();
                  RK_CHECK(8 < 0, RK_MARK(3));
                  for (v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
                    if (!rk_done) {
                      v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
                      if (v_lane_3 < v_width_12) {
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(4, rk_behind_2));
                        rk_f64 v_old_13 = v_lanes_2[v_lane_3];
                        rk_i64 t4 = rk_i64_add(v_lane_3, v_width_12);
                        RK_CHECK(rk_index_traps(t4, 256), RK_LEAVE(5, rk_behind_2));
                        rk_f64 v_value_14 = v_lanes_2[t4];
                        rk_f64 v_chosen_15 = ((v_value_14 < v_old_13) ? v_value_14 : v_old_13);
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(6, rk_behind_2));
                        v_lanes_2[v_lane_3] = (rk_f64_is_nan(v_value_14) ? v_value_14 : v_chosen_15);
                      }
                    }
                    rk_behind_2:;
                    rk_barrier();
                  }
                  if (!rk_done) {
                    if (v_lane_3 == 0) {
                      rk_i64 t5 = rk_group();
                      RK_CHECK(rk_index_traps(0, 256), RK_LEAVE(8, rk_behind_3));
                      RK_CHECK(rk_index_traps(t5, n_results_1), RK_LEAVE(7, rk_behind_3));
                      v_results_1[t5] = v_lanes_2[0];
                    }
                  }
                  rk_behind_3:;
                }

                """#,
            sites: [
                TrapSite(line: 105, column: 22, operation: .zeroStride),
                TrapSite(line: 107, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 111, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 113, column: 22, operation: .invertedRange),
                TrapSite(line: 116, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 117, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 119, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 123, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 123, column: 49, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.barrier, .float64],
            groupMemory: 256 * MemoryLayout<Double>.stride,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_results_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_lanes_2 = here.groupArray(of: Double.self, count: 256)
                    let v_lane_3: Int = here.local
                    let t1: Int = here.group &* 4096
                    let v_start_4: Int = t1
                    let t2: Int = v_x_0.count &- v_start_4
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_5: Int = t3
                    var v_result_6: Double = Double.infinity
                    try _Checks.require(256 != 0, 0)
                    if 256 != 0 {
                        for v_place_7 in stride(from: v_lane_3, to: v_count_5, by: 256) {
                            let v_old_8: Double = v_result_6
                            let t4: Int = v_start_4 &+ v_place_7
                            try _Checks.index(t4, in: v_x_0.count, 1)
                            let t5: Double = unsafe v_x_0[unchecked: t4]
                            let v_value_9: Double = t5
                            let t6: Bool = v_value_9 < v_old_8
                            let t7: Double = t6 ? v_value_9 : v_old_8
                            let v_chosen_10: Double = t7
                            let t8: Bool = v_value_9.isNaN
                            let t9: Double = t8 ? v_value_9 : v_chosen_10
                            v_result_6 = t9
                        }
                    }
                    try _Checks.index(v_lane_3, in: 256, 2)
                    unsafe v_lanes_2[unchecked: v_lane_3] = v_result_6
                    here.barrier()
                    try _Checks.require(0 <= 8, 3)
                    for v_step_11 in 0..<Swift.max(0, 8) {
                        let t10: Int = 128 >> v_step_11
                        let v_width_12: Int = t10
                        let t11: Bool = v_lane_3 < v_width_12
                        if t11 {
                            try _Checks.index(v_lane_3, in: 256, 4)
                            let t12: Double = unsafe v_lanes_2[unchecked: v_lane_3]
                            let v_old_13: Double = t12
                            let t13: Int = v_lane_3 &+ v_width_12
                            try _Checks.index(t13, in: 256, 5)
                            let t14: Double = unsafe v_lanes_2[unchecked: t13]
                            let v_value_14: Double = t14
                            let t15: Bool = v_value_14 < v_old_13
                            let t16: Double = t15 ? v_value_14 : v_old_13
                            let v_chosen_15: Double = t16
                            let t17: Bool = v_value_14.isNaN
                            let t18: Double = t17 ? v_value_14 : v_chosen_15
                            try _Checks.index(v_lane_3, in: 256, 6)
                            unsafe v_lanes_2[unchecked: v_lane_3] = t18
                        }
                        here.barrier()
                    }
                    let t19: Bool = v_lane_3 == 0
                    if t19 {
                        let t20: Int = here.group
                        try _Checks.index(0, in: 256, 8)
                        let t21: Double = unsafe v_lanes_2[unchecked: 0]
                        try _Checks.index(t20, in: v_results_1.count, 7)
                        unsafe v_results_1[unchecked: t20] = t21
                    }
                }
                if launch.isChecked {
                    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in
                        try body(here, ChecksOn.self)
                    }
                } else {
                    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in
                        try body(here, ChecksOff.self)
                    }
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `minimumOfBlocksInGroups(_:_:in:)` need.
    static nonisolated func minimumOfBlocksInGroups_deviceKernel(
        _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_minimumOfBlocksInGroups_647a95ddfc73c3e5_holder.kernel
    }

    /// Runs `minimumOfBlocksInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocksInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `minimumOfBlocksInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocksInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The largest one, or NaN where there is one, by one item for each block.
    static func maximumOfBlocks(
        _ x: DeviceSpan<Double>, _ results: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Double](repeating: -Double.infinity)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                let old = lanes[lane]
                let value = x[first &+ lane]
                let chosen = value > old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            let old = lanes[lane]
            let value = x[first &+ lane]
            let chosen = value > old ? value : old
            lanes[lane] = value.isNaN ? value : chosen
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value > old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        results[context.index] = lanes[0]
    }

    fileprivate nonisolated enum rk_k_maximumOfBlocks_ea63e2d942c515d4_holder {
        static let kernel = DeviceKernelDefinition(
            name: "maximumOfBlocks(_:_:in:)",
            entry: "rk_k_maximumOfBlocks_ea63e2d942c515d4",
            file: "ComputeKernels/Reduction+Double.swift",
            line: 127,
            parameters: [
                .span("x", element: Double.self), .mutableSpan("results", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_f64_256
                #define RK_DEFINED_rk_array_rk_f64_256
                typedef struct { rk_f64 x[256]; } rk_array_rk_f64_256;
                #endif
                RK_KERNEL(rk_k_maximumOfBlocks_ea63e2d942c515d4)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
                  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
                  rk_i64 v_count_3 = rk_i64_min(4096, t1);
                  rk_f64 t2 = rk_f64_neg(rk_f64_infinity());
                  rk_array_rk_f64_256 v_lanes_4;
                  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = t2;
                  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
                  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
                  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
                    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
                    RK_CHECK(256 < 0, RK_STOP(3));
                    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
                      rk_f64 v_old_9 = v_lanes_4.x[v_lane_8];
                      rk_i64 t3 = rk_i64_add(v_first_7, v_lane_8);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(5));
                      rk_f64 v_value_10 = v_x_0[t3];
                      rk_f64 v_chosen_11 = ((v_value_10 > v_old_9) ? v_value_10 : v_old_9);
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
                      v_lanes_4.x[v_lane_8] = (rk_f64_is_nan(v_value_10) ? v_value_10 : v_chosen_11);
                    }
                  }
                  rk_i64 v_first_12 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
                  rk_i64 t4 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
                  RK_CHECK(t4 < 0, RK_STOP(7));
                  for (rk_i64 v_lane_13 = 0; v_lane_13 < t4; ++v_lane_13) {
                    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(8));
                    rk_f64 v_old_14 = v_lanes_4.x[v_lane_13];
                    rk_i64 t5 = rk_i64_add(v_first_12, v_lane_13);
                    RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(9));
                    rk_f64 v_value_15 = v_x_0[t5];
                    rk_f64 v_chosen_16 = ((v_value_15 > v_old_14) ? v_value_15 : v_old_14);
                    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
                    v_lanes_4.x[v_lane_13] = (rk_f64_is_nan(v_value_15) ? v_value_15 : v_chosen_16);
                  }
                  RK_CHECK(8 < 0, RK_STOP(11));
                  for (rk_i64 v_step_17 = 0; v_step_17 < 8; ++v_step_17) {
                    rk_i64 v_width_18 = rk_i64_shr(128, (rk_i64)v_step_17);
                    RK_CHECK(v_width_18 < 0, RK_STOP(12));
                    for (rk_i64 v_lane_19 = 0; v_lane_19 < v_width_18; ++v_lane_19) {
                      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(13));
                      rk_f64 v_old_20 = v_lanes_4.x[v_lane_19];
                      rk_i64 t6 = rk_i64_add(v_lane_19, v_width_18);
                      RK_CHECK(rk_index_traps(t6, 256), RK_STOP(14));
                      rk_f64 v_value_21 = v_lanes_4.x[t6];
                      rk_f64 v_chosen_22 = ((v_value_21 > v_old_20) ? v_value_21 : v_old_20);
                      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(15));
                      v_lanes_4.x[v_lane_19] = (rk_f64_is_nan(v_value_21) ? v_value_21 : v_chosen_22);
                    }
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
                  RK_CHECK(rk_index_traps(t7, n_results_1), RK_STOP(16));
                  v_results_1[t7] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 134, column: 26, operation: .divisionByZero),
                TrapSite(line: 134, column: 26, operation: .overflow("/")),
                TrapSite(line: 135, column: 21, operation: .invertedRange),
                TrapSite(line: 137, column: 26, operation: .invertedRange),
                TrapSite(line: 138, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 139, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 141, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 145, column: 22, operation: .invertedRange),
                TrapSite(line: 146, column: 23, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 147, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 149, column: 13, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 151, column: 22, operation: .invertedRange),
                TrapSite(line: 153, column: 26, operation: .invertedRange),
                TrapSite(line: 154, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 155, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 157, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 160, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 160, column: 34, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_results_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 4096
                    let v_start_2: Int = t1
                    let t2: Int = v_x_0.count &- v_start_2
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_3: Int = t3
                    let t4: Double = -Double.infinity
                    var v_lanes_4 = InlineArray<256, Double>(repeating: t4)
                    let t5: Int = try _Checks.divide(v_count_3, 256, zero: 0, overflow: 1)
                    let v_rows_5: Int = t5
                    try _Checks.require(0 <= v_rows_5, 2)
                    for v_row_6 in 0..<Swift.max(0, v_rows_5) {
                        let t6: Int = v_row_6 &* 256
                        let t7: Int = v_start_2 &+ t6
                        let v_first_7: Int = t7
                        try _Checks.require(0 <= 256, 3)
                        for v_lane_8 in 0..<Swift.max(0, 256) {
                            try _Checks.index(v_lane_8, in: 256, 4)
                            let t8: Double = unsafe v_lanes_4[unchecked: v_lane_8]
                            let v_old_9: Double = t8
                            let t9: Int = v_first_7 &+ v_lane_8
                            try _Checks.index(t9, in: v_x_0.count, 5)
                            let t10: Double = unsafe v_x_0[unchecked: t9]
                            let v_value_10: Double = t10
                            let t11: Bool = v_value_10 > v_old_9
                            let t12: Double = t11 ? v_value_10 : v_old_9
                            let v_chosen_11: Double = t12
                            let t13: Bool = v_value_10.isNaN
                            let t14: Double = t13 ? v_value_10 : v_chosen_11
                            try _Checks.index(v_lane_8, in: 256, 6)
                            unsafe v_lanes_4[unchecked: v_lane_8] = t14
                        }
                    }
                    let t15: Int = v_rows_5 &* 256
                    let t16: Int = v_start_2 &+ t15
                    let v_first_12: Int = t16
                    let t17: Int = v_rows_5 &* 256
                    let t18: Int = v_count_3 &- t17
                    try _Checks.require(0 <= t18, 7)
                    for v_lane_13 in 0..<Swift.max(0, t18) {
                        try _Checks.index(v_lane_13, in: 256, 8)
                        let t19: Double = unsafe v_lanes_4[unchecked: v_lane_13]
                        let v_old_14: Double = t19
                        let t20: Int = v_first_12 &+ v_lane_13
                        try _Checks.index(t20, in: v_x_0.count, 9)
                        let t21: Double = unsafe v_x_0[unchecked: t20]
                        let v_value_15: Double = t21
                        let t22: Bool = v_value_15 > v_old_14
                        let t23: Double = t22 ? v_value_15 : v_old_14
                        let v_chosen_16: Double = t23
                        let t24: Bool = v_value_15.isNaN
                        let t25: Double = t24 ? v_value_15 : v_chosen_16
                        try _Checks.index(v_lane_13, in: 256, 10)
                        unsafe v_lanes_4[unchecked: v_lane_13] = t25
                    }
                    try _Checks.require(0 <= 8, 11)
                    for v_step_17 in 0..<Swift.max(0, 8) {
                        let t26: Int = 128 >> v_step_17
                        let v_width_18: Int = t26
                        try _Checks.require(0 <= v_width_18, 12)
                        for v_lane_19 in 0..<Swift.max(0, v_width_18) {
                            try _Checks.index(v_lane_19, in: 256, 13)
                            let t27: Double = unsafe v_lanes_4[unchecked: v_lane_19]
                            let v_old_20: Double = t27
                            let t28: Int = v_lane_19 &+ v_width_18
                            try _Checks.index(t28, in: 256, 14)
                            let t29: Double = unsafe v_lanes_4[unchecked: t28]
                            let v_value_21: Double = t29
                            let t30: Bool = v_value_21 > v_old_20
                            let t31: Double = t30 ? v_value_21 : v_old_20
                            let v_chosen_22: Double = t31
                            let t32: Bool = v_value_21.isNaN
                            let t33: Double = t32 ? v_value_21 : v_chosen_22
                            try _Checks.index(v_lane_19, in: 256, 15)
                            unsafe v_lanes_4[unchecked: v_lane_19] = t33
                        }
                    }
                    let t34: Int = here.index
                    try _Checks.index(0, in: 256, 17)
                    let t35: Double = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t34, in: v_results_1.count, 16)
                    unsafe v_results_1[unchecked: t34] = t35
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_results_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_maximumOfBlocks_ea63e2d942c515d4)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `maximumOfBlocks(_:_:in:)` need.
    static nonisolated func maximumOfBlocks_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_maximumOfBlocks_ea63e2d942c515d4_holder.kernel
    }

    /// Runs `maximumOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `maximumOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocks(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocks_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The largest one, or NaN where there is one, by a group of 256 items for each block.
    static func maximumOfBlocksInGroups(
        _ x: DeviceSpan<Double>, _ results: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Double.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Double = -Double.infinity
        for place in stride(from: lane, to: count, by: 256) {
            let old = result
            let value = x[start &+ place]
            let chosen = value > old ? value : old
            result = value.isNaN ? value : chosen
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value > old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    fileprivate nonisolated enum rk_k_maximumOfBlocksInGroups_deffcdf9fb346477_holder {
        static let kernel = DeviceKernelDefinition(
            name: "maximumOfBlocksInGroups(_:_:in:)",
            entry: "rk_k_maximumOfBlocksInGroups_deffcdf9fb346477",
            file: "ComputeKernels/Reduction+Double.swift",
            line: 164,
            parameters: [
                .span("x", element: Double.self), .mutableSpan("results", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_maximumOfBlocksInGroups_deffcdf9fb346477)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_f64, v_lanes_2, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_lane_3;
                  rk_i64 v_start_4;
                  rk_i64 v_count_5;
                  rk_f64 v_result_6;
                  rk_i64 v_step_11;
                  rk_i64 v_width_12;
                  if (!rk_done) {
                    v_lane_3 = rk_local();
                    v_start_4 = rk_i64_mul(rk_group(), 4096);
                    rk_i64 t1 = rk_i64_sub(n_x_0, v_start_4);
                    v_count_5 = rk_i64_min(4096, t1);
                    v_result_6 = rk_f64_neg(rk_f64_infinity());
                    RK_CHECK(256 == 0, RK_LEAVE(0, rk_behind_1));
                    rk_u64 t2 = 0;
                    if (256 > 0 && v_lane_3 < v_count_5) t2 = rk_steps((rk_u64)v_count_5 - (rk_u64)v_lane_3, (rk_u64)256, 0);
                    if (256 < 0 && v_lane_3 > v_count_5) t2 = rk_steps((rk_u64)v_lane_3 - (rk_u64)v_count_5, (rk_u64)0 - (rk_u64)256, 0);
                    if (256 > 0 ? v_lane_3 < v_count_5 : 256 < 0 && v_lane_3 > v_count_5) for (rk_i64 v_place_7 = v_lane_3;; v_place_7 = (rk_i64)((rk_u64)v_place_7 + (rk_u64)256)) {
                      rk_f64 v_old_8 = v_result_6;
                      rk_i64 t3 = rk_i64_add(v_start_4, v_place_7);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(1, rk_behind_1));
                      rk_f64 v_value_9 = v_x_0[t3];
                      rk_f64 v_chosen_10 = ((v_value_9 > v_old_8) ? v_value_9 : v_old_8);
                      v_result_6 = (rk_f64_is_nan(v_value_9) ? v_value_9 : v_chosen_10);
                      if (t2-- == 0) break;
                    }
                    RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(2, rk_behind_1));
                    v_lanes_2[v_lane_3] = v_result_6;
                  }
                  rk_behind_1:;
                  rk_barrier();
                  RK_CHECK(8 < 0, RK_MARK(3));
                  for (v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
                    if (!rk_done) {
                      v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
                      if (v_lane_3 < v_width_12) {
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(4, rk_behind_2));
                        rk_f64 v_old_13 = v_lanes_2[v_lane_3];
                        rk_i64 t4 = rk_i64_add(v_lane_3, v_width_12);
                        RK_CHECK(rk_index_traps(t4, 256), RK_LEAVE(5, rk_behind_2));
                        rk_f64 v_value_14 = v_lanes_2[t4];
                        rk_f64 v_chosen_15 = ((v_value_14 > v_old_13) ? v_value_14 : v_old_13);
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(6, rk_behind_2));
                        v_lanes_2[v_lane_3] = (rk_f64_is_nan(v_value_14) ? v_value_14 : v_chosen_15);
                      }
                    }
                    rk_behind_2:;
                    rk_barrier();
                  }
                  if (!rk_done) {
                    if (v_lane_3 == 0) {
                      rk_i64 t5 = rk_group();
                      RK_CHECK(rk_index_traps(0, 256), RK_LEAVE(8, rk_behind_3));
                      RK_CHECK(rk_index_traps(t5, n_results_1), RK_LEAVE(7, rk_behind_3));
                      v_results_1[t5] = v_lanes_2[0];
                    }
                  }
                  rk_behind_3:;
                }

                """#,
            sites: [
                TrapSite(line: 173, column: 22, operation: .zeroStride),
                TrapSite(line: 175, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 179, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 181, column: 22, operation: .invertedRange),
                TrapSite(line: 184, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 185, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 187, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 191, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 191, column: 49, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.barrier, .float64],
            groupMemory: 256 * MemoryLayout<Double>.stride,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Double.self)
                let v_results_1 = launch.mutableSpan(1, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_lanes_2 = here.groupArray(of: Double.self, count: 256)
                    let v_lane_3: Int = here.local
                    let t1: Int = here.group &* 4096
                    let v_start_4: Int = t1
                    let t2: Int = v_x_0.count &- v_start_4
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_5: Int = t3
                    let t4: Double = -Double.infinity
                    var v_result_6: Double = t4
                    try _Checks.require(256 != 0, 0)
                    if 256 != 0 {
                        for v_place_7 in stride(from: v_lane_3, to: v_count_5, by: 256) {
                            let v_old_8: Double = v_result_6
                            let t5: Int = v_start_4 &+ v_place_7
                            try _Checks.index(t5, in: v_x_0.count, 1)
                            let t6: Double = unsafe v_x_0[unchecked: t5]
                            let v_value_9: Double = t6
                            let t7: Bool = v_value_9 > v_old_8
                            let t8: Double = t7 ? v_value_9 : v_old_8
                            let v_chosen_10: Double = t8
                            let t9: Bool = v_value_9.isNaN
                            let t10: Double = t9 ? v_value_9 : v_chosen_10
                            v_result_6 = t10
                        }
                    }
                    try _Checks.index(v_lane_3, in: 256, 2)
                    unsafe v_lanes_2[unchecked: v_lane_3] = v_result_6
                    here.barrier()
                    try _Checks.require(0 <= 8, 3)
                    for v_step_11 in 0..<Swift.max(0, 8) {
                        let t11: Int = 128 >> v_step_11
                        let v_width_12: Int = t11
                        let t12: Bool = v_lane_3 < v_width_12
                        if t12 {
                            try _Checks.index(v_lane_3, in: 256, 4)
                            let t13: Double = unsafe v_lanes_2[unchecked: v_lane_3]
                            let v_old_13: Double = t13
                            let t14: Int = v_lane_3 &+ v_width_12
                            try _Checks.index(t14, in: 256, 5)
                            let t15: Double = unsafe v_lanes_2[unchecked: t14]
                            let v_value_14: Double = t15
                            let t16: Bool = v_value_14 > v_old_13
                            let t17: Double = t16 ? v_value_14 : v_old_13
                            let v_chosen_15: Double = t17
                            let t18: Bool = v_value_14.isNaN
                            let t19: Double = t18 ? v_value_14 : v_chosen_15
                            try _Checks.index(v_lane_3, in: 256, 6)
                            unsafe v_lanes_2[unchecked: v_lane_3] = t19
                        }
                        here.barrier()
                    }
                    let t20: Bool = v_lane_3 == 0
                    if t20 {
                        let t21: Int = here.group
                        try _Checks.index(0, in: 256, 8)
                        let t22: Double = unsafe v_lanes_2[unchecked: 0]
                        try _Checks.index(t21, in: v_results_1.count, 7)
                        unsafe v_results_1[unchecked: t21] = t22
                    }
                }
                if launch.isChecked {
                    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in
                        try body(here, ChecksOn.self)
                    }
                } else {
                    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in
                        try body(here, ChecksOff.self)
                    }
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `maximumOfBlocksInGroups(_:_:in:)` need.
    static nonisolated func maximumOfBlocksInGroups_deviceKernel(
        _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_maximumOfBlocksInGroups_deffcdf9fb346477_holder.kernel
    }

    /// Runs `maximumOfBlocksInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocksInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `maximumOfBlocksInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocksInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocksInGroups(
        _ x: some DeviceElements<Double>, _ results: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }
}
