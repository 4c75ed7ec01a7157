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
        if count == 4096 {
            // Four rows at once: lanes become vectors, which stay in registers meanwhile.
            for quarter in 0..<4 {
                let first = start &+ quarter &* 1024
                for lane in 0..<256 {
                    var result: Double = lanes[lane]
                    for row in 0..<4 {
                        result += x[first &+ row &* 256 &+ lane]
                    }
                    lanes[lane] = result
                }
            }
        } else {
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
                  if (v_count_3 == 4096) {
                    RK_CHECK(4 < 0, RK_STOP(0));
                    for (rk_i64 v_quarter_5 = 0; v_quarter_5 < 4; ++v_quarter_5) {
                      rk_i64 v_first_6 = rk_i64_add(v_start_2, rk_i64_mul(v_quarter_5, 1024));
                      RK_CHECK(256 < 0, RK_STOP(1));
                      for (rk_i64 v_lane_7 = 0; v_lane_7 < 256; ++v_lane_7) {
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(2));
                        rk_f64 v_result_8 = v_lanes_4.x[v_lane_7];
                        RK_CHECK(4 < 0, RK_STOP(3));
                        for (rk_i64 v_row_9 = 0; v_row_9 < 4; ++v_row_9) {
                          rk_i64 t2 = rk_i64_add(rk_i64_add(v_first_6, rk_i64_mul(v_row_9, 256)), v_lane_7);
                          RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                          rk_f64 t3 = v_x_0[t2];
                          v_result_8 = (v_result_8 + t3);
                        }
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(5));
                        v_lanes_4.x[v_lane_7] = v_result_8;
                      }
                    }
                  } else {
                    rk_i64 v_rows_10 = rk_i64_div(v_count_3, 256);
                    RK_CHECK(v_rows_10 < 0, RK_STOP(8));
                    for (rk_i64 v_row_11 = 0; v_row_11 < v_rows_10; ++v_row_11) {
                      rk_i64 v_first_12 = rk_i64_add(v_start_2, rk_i64_mul(v_row_11, 256));
                      RK_CHECK(256 < 0, RK_STOP(9));
                      for (rk_i64 v_lane_13 = 0; v_lane_13 < 256; ++v_lane_13) {
                        rk_i64 t4 = rk_i64_add(v_first_12, v_lane_13);
                        RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(11));
                        rk_f64 t5 = v_x_0[t4];
                        RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
                        rk_f64 t6 = v_lanes_4.x[v_lane_13];
                        v_lanes_4.x[v_lane_13] = (t6 + t5);
                      }
                    }
                    rk_i64 v_first_14 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_10, 256));
                    rk_i64 t7 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_10, 256));
                    RK_CHECK(t7 < 0, RK_STOP(12));
                    for (rk_i64 v_lane_15 = 0; v_lane_15 < t7; ++v_lane_15) {
                      rk_i64 t8 = rk_i64_add(v_first_14, v_lane_15);
                      RK_CHECK(rk_index_traps(t8, n_x_0), RK_STOP(14));
                      rk_f64 t9 = v_x_0[t8];
                      RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(13));
                      rk_f64 t10 = v_lanes_4.x[v_lane_15];
                      v_lanes_4.x[v_lane_15] = (t10 + t9);
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(15));
                  for (rk_i64 v_step_16 = 0; v_step_16 < 8; ++v_step_16) {
                    rk_i64 v_width_17 = rk_i64_shr(128, (rk_i64)v_step_16);
                    RK_CHECK(v_width_17 < 0, RK_STOP(16));
                    for (rk_i64 v_lane_18 = 0; v_lane_18 < v_width_17; ++v_lane_18) {
                      rk_i64 t11 = rk_i64_add(v_lane_18, v_width_17);
                      RK_CHECK(rk_index_traps(t11, 256), RK_STOP(18));
                      rk_f64 t12 = v_lanes_4.x[t11];
                      RK_CHECK(rk_index_traps(v_lane_18, 256), RK_STOP(17));
                      rk_f64 t13 = v_lanes_4.x[v_lane_18];
                      v_lanes_4.x[v_lane_18] = (t13 + t12);
                    }
                  }
                  rk_i64 t14 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(20));
                  RK_CHECK(rk_index_traps(t14, n_results_1), RK_STOP(19));
                  v_results_1[t14] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 15, column: 29, operation: .invertedRange),
                TrapSite(line: 17, column: 30, operation: .invertedRange),
                TrapSite(line: 18, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 19, column: 33, operation: .invertedRange),
                TrapSite(line: 20, column: 35, operation: .indexOutOfRange("x")),
                TrapSite(line: 22, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 26, column: 30, operation: .divisionByZero),
                TrapSite(line: 26, column: 30, operation: .overflow("/")),
                TrapSite(line: 27, column: 25, operation: .invertedRange),
                TrapSite(line: 29, column: 30, operation: .invertedRange),
                TrapSite(line: 30, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 30, column: 36, operation: .indexOutOfRange("x")),
                TrapSite(line: 34, column: 26, operation: .invertedRange),
                TrapSite(line: 35, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 35, column: 32, operation: .indexOutOfRange("x")),
                TrapSite(line: 38, column: 22, operation: .invertedRange),
                TrapSite(line: 40, column: 26, operation: .invertedRange),
                TrapSite(line: 41, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 41, column: 32, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 44, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 44, column: 34, operation: .indexOutOfRange("lanes")),
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
                    let t4: Bool = v_count_3 == 4096
                    if t4 {
                        try _Checks.require(0 <= 4, 0)
                        for v_quarter_5 in 0..<Swift.max(0, 4) {
                            let t5: Int = v_quarter_5 &* 1024
                            let t6: Int = v_start_2 &+ t5
                            let v_first_6: Int = t6
                            try _Checks.require(0 <= 256, 1)
                            for v_lane_7 in 0..<Swift.max(0, 256) {
                                try _Checks.index(v_lane_7, in: 256, 2)
                                let t7: Double = unsafe v_lanes_4[unchecked: v_lane_7]
                                var v_result_8: Double = t7
                                try _Checks.require(0 <= 4, 3)
                                for v_row_9 in 0..<Swift.max(0, 4) {
                                    let t8: Int = v_row_9 &* 256
                                    let t9: Int = v_first_6 &+ t8
                                    let t10: Int = t9 &+ v_lane_7
                                    try _Checks.index(t10, in: v_x_0.count, 4)
                                    let t11: Double = unsafe v_x_0[unchecked: t10]
                                    v_result_8 = v_result_8 + t11
                                }
                                try _Checks.index(v_lane_7, in: 256, 5)
                                unsafe v_lanes_4[unchecked: v_lane_7] = v_result_8
                            }
                        }
                    } else {
                        let t12: Int = try _Checks.divide(v_count_3, 256, zero: 6, overflow: 7)
                        let v_rows_10: Int = t12
                        try _Checks.require(0 <= v_rows_10, 8)
                        for v_row_11 in 0..<Swift.max(0, v_rows_10) {
                            let t13: Int = v_row_11 &* 256
                            let t14: Int = v_start_2 &+ t13
                            let v_first_12: Int = t14
                            try _Checks.require(0 <= 256, 9)
                            for v_lane_13 in 0..<Swift.max(0, 256) {
                                let t15: Int = v_first_12 &+ v_lane_13
                                try _Checks.index(t15, in: v_x_0.count, 11)
                                let t16: Double = unsafe v_x_0[unchecked: t15]
                                try _Checks.index(v_lane_13, in: 256, 10)
                                let t17: Double = unsafe v_lanes_4[unchecked: v_lane_13]
                                unsafe v_lanes_4[unchecked: v_lane_13] = t17 + t16
                            }
                        }
                        let t18: Int = v_rows_10 &* 256
                        let t19: Int = v_start_2 &+ t18
                        let v_first_14: Int = t19
                        let t20: Int = v_rows_10 &* 256
                        let t21: Int = v_count_3 &- t20
                        try _Checks.require(0 <= t21, 12)
                        for v_lane_15 in 0..<Swift.max(0, t21) {
                            let t22: Int = v_first_14 &+ v_lane_15
                            try _Checks.index(t22, in: v_x_0.count, 14)
                            let t23: Double = unsafe v_x_0[unchecked: t22]
                            try _Checks.index(v_lane_15, in: 256, 13)
                            let t24: Double = unsafe v_lanes_4[unchecked: v_lane_15]
                            unsafe v_lanes_4[unchecked: v_lane_15] = t24 + t23
                        }
                    }
                    try _Checks.require(0 <= 8, 15)
                    for v_step_16 in 0..<Swift.max(0, 8) {
                        let t25: Int = 128 >> v_step_16
                        let v_width_17: Int = t25
                        try _Checks.require(0 <= v_width_17, 16)
                        for v_lane_18 in 0..<Swift.max(0, v_width_17) {
                            let t26: Int = v_lane_18 &+ v_width_17
                            try _Checks.index(t26, in: 256, 18)
                            let t27: Double = unsafe v_lanes_4[unchecked: t26]
                            try _Checks.index(v_lane_18, in: 256, 17)
                            let t28: Double = unsafe v_lanes_4[unchecked: v_lane_18]
                            unsafe v_lanes_4[unchecked: v_lane_18] = t28 + t27
                        }
                    }
                    let t29: Int = here.index
                    try _Checks.index(0, in: 256, 20)
                    let t30: Double = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t29, in: v_results_1.count, 19)
                    unsafe v_results_1[unchecked: t29] = t30
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, count: Int,
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
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
            line: 48,
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
                TrapSite(line: 57, column: 22, operation: .zeroStride),
                TrapSite(line: 58, column: 23, operation: .indexOutOfRange("x")),
                TrapSite(line: 60, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 62, column: 22, operation: .invertedRange),
                TrapSite(line: 65, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 65, column: 32, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 69, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 69, column: 49, operation: .indexOutOfRange("lanes")),
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, count: Int,
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
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
        if count == 4096 {
            // Four rows at once: lanes become vectors, which stay in registers meanwhile.
            for quarter in 0..<4 {
                let first = start &+ quarter &* 1024
                for lane in 0..<256 {
                    var result: Double = lanes[lane]
                    for row in 0..<4 {
                        let old = result
                        let value = x[first &+ row &* 256 &+ lane]
                        let chosen = value < old ? value : old
                        result = value.isNaN ? value : chosen
                    }
                    lanes[lane] = result
                }
            }
        } else {
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
            line: 73,
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
                  if (v_count_3 == 4096) {
                    RK_CHECK(4 < 0, RK_STOP(0));
                    for (rk_i64 v_quarter_5 = 0; v_quarter_5 < 4; ++v_quarter_5) {
                      rk_i64 v_first_6 = rk_i64_add(v_start_2, rk_i64_mul(v_quarter_5, 1024));
                      RK_CHECK(256 < 0, RK_STOP(1));
                      for (rk_i64 v_lane_7 = 0; v_lane_7 < 256; ++v_lane_7) {
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(2));
                        rk_f64 v_result_8 = v_lanes_4.x[v_lane_7];
                        RK_CHECK(4 < 0, RK_STOP(3));
                        for (rk_i64 v_row_9 = 0; v_row_9 < 4; ++v_row_9) {
                          rk_f64 v_old_10 = v_result_8;
                          rk_i64 t2 = rk_i64_add(rk_i64_add(v_first_6, rk_i64_mul(v_row_9, 256)), v_lane_7);
                          RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                          rk_f64 v_value_11 = v_x_0[t2];
                          rk_f64 v_chosen_12 = ((v_value_11 < v_old_10) ? v_value_11 : v_old_10);
                          v_result_8 = (rk_f64_is_nan(v_value_11) ? v_value_11 : v_chosen_12);
                        }
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(5));
                        v_lanes_4.x[v_lane_7] = v_result_8;
                      }
                    }
                  } else {
                    rk_i64 v_rows_13 = rk_i64_div(v_count_3, 256);
                    RK_CHECK(v_rows_13 < 0, RK_STOP(8));
                    for (rk_i64 v_row_14 = 0; v_row_14 < v_rows_13; ++v_row_14) {
                      rk_i64 v_first_15 = rk_i64_add(v_start_2, rk_i64_mul(v_row_14, 256));
                      RK_CHECK(256 < 0, RK_STOP(9));
                      for (rk_i64 v_lane_16 = 0; v_lane_16 < 256; ++v_lane_16) {
                        RK_CHECK(rk_index_traps(v_lane_16, 256), RK_STOP(10));
                        rk_f64 v_old_17 = v_lanes_4.x[v_lane_16];
                        rk_i64 t3 = rk_i64_add(v_first_15, v_lane_16);
                        RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(11));
                        rk_f64 v_value_18 = v_x_0[t3];
                        rk_f64 v_chosen_19 = ((v_value_18 < v_old_17) ? v_value_18 : v_old_17);
                        RK_CHECK(rk_index_traps(v_lane_16, 256), RK_STOP(12));
                        v_lanes_4.x[v_lane_16] = (rk_f64_is_nan(v_value_18) ? v_value_18 : v_chosen_19);
                      }
                    }
                    rk_i64 v_first_20 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_13, 256));
                    rk_i64 t4 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_13, 256));
                    RK_CHECK(t4 < 0, RK_STOP(13));
                    for (rk_i64 v_lane_21 = 0; v_lane_21 < t4; ++v_lane_21) {
                      RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(14));
                      rk_f64 v_old_22 = v_lanes_4.x[v_lane_21];
                      rk_i64 t5 = rk_i64_add(v_first_20, v_lane_21);
                      RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(15));
                      rk_f64 v_value_23 = v_x_0[t5];
                      rk_f64 v_chosen_24 = ((v_value_23 < v_old_22) ? v_value_23 : v_old_22);
                      RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(16));
                      v_lanes_4.x[v_lane_21] = (rk_f64_is_nan(v_value_23) ? v_value_23 : v_chosen_24);
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(17));
                  for (rk_i64 v_step_25 = 0; v_step_25 < 8; ++v_step_25) {
                    rk_i64 v_width_26 = rk_i64_shr(128, (rk_i64)v_step_25);
                    RK_CHECK(v_width_26 < 0, RK_STOP(18));
                    for (rk_i64 v_lane_27 = 0; v_lane_27 < v_width_26; ++v_lane_27) {
                      RK_CHECK(rk_index_traps(v_lane_27, 256), RK_STOP(19));
                      rk_f64 v_old_28 = v_lanes_4.x[v_lane_27];
                      rk_i64 t6 = rk_i64_add(v_lane_27, v_width_26);
                      RK_CHECK(rk_index_traps(t6, 256), RK_STOP(20));
                      rk_f64 v_value_29 = v_lanes_4.x[t6];
                      rk_f64 v_chosen_30 = ((v_value_29 < v_old_28) ? v_value_29 : v_old_28);
                      RK_CHECK(rk_index_traps(v_lane_27, 256), RK_STOP(21));
                      v_lanes_4.x[v_lane_27] = (rk_f64_is_nan(v_value_29) ? v_value_29 : v_chosen_30);
                    }
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(23));
                  RK_CHECK(rk_index_traps(t7, n_results_1), RK_STOP(22));
                  v_results_1[t7] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 82, column: 29, operation: .invertedRange),
                TrapSite(line: 84, column: 30, operation: .invertedRange),
                TrapSite(line: 85, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 86, column: 33, operation: .invertedRange),
                TrapSite(line: 88, column: 37, operation: .indexOutOfRange("x")),
                TrapSite(line: 92, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 96, column: 30, operation: .divisionByZero),
                TrapSite(line: 96, column: 30, operation: .overflow("/")),
                TrapSite(line: 97, column: 25, operation: .invertedRange),
                TrapSite(line: 99, column: 30, operation: .invertedRange),
                TrapSite(line: 100, column: 31, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 101, column: 33, operation: .indexOutOfRange("x")),
                TrapSite(line: 103, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 107, column: 26, operation: .invertedRange),
                TrapSite(line: 108, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 109, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 111, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 114, column: 22, operation: .invertedRange),
                TrapSite(line: 116, column: 26, operation: .invertedRange),
                TrapSite(line: 117, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 118, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 120, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 123, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 123, column: 34, operation: .indexOutOfRange("lanes")),
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
                    let t4: Bool = v_count_3 == 4096
                    if t4 {
                        try _Checks.require(0 <= 4, 0)
                        for v_quarter_5 in 0..<Swift.max(0, 4) {
                            let t5: Int = v_quarter_5 &* 1024
                            let t6: Int = v_start_2 &+ t5
                            let v_first_6: Int = t6
                            try _Checks.require(0 <= 256, 1)
                            for v_lane_7 in 0..<Swift.max(0, 256) {
                                try _Checks.index(v_lane_7, in: 256, 2)
                                let t7: Double = unsafe v_lanes_4[unchecked: v_lane_7]
                                var v_result_8: Double = t7
                                try _Checks.require(0 <= 4, 3)
                                for v_row_9 in 0..<Swift.max(0, 4) {
                                    let v_old_10: Double = v_result_8
                                    let t8: Int = v_row_9 &* 256
                                    let t9: Int = v_first_6 &+ t8
                                    let t10: Int = t9 &+ v_lane_7
                                    try _Checks.index(t10, in: v_x_0.count, 4)
                                    let t11: Double = unsafe v_x_0[unchecked: t10]
                                    let v_value_11: Double = t11
                                    let t12: Bool = v_value_11 < v_old_10
                                    let t13: Double = t12 ? v_value_11 : v_old_10
                                    let v_chosen_12: Double = t13
                                    let t14: Bool = v_value_11.isNaN
                                    let t15: Double = t14 ? v_value_11 : v_chosen_12
                                    v_result_8 = t15
                                }
                                try _Checks.index(v_lane_7, in: 256, 5)
                                unsafe v_lanes_4[unchecked: v_lane_7] = v_result_8
                            }
                        }
                    } else {
                        let t16: Int = try _Checks.divide(v_count_3, 256, zero: 6, overflow: 7)
                        let v_rows_13: Int = t16
                        try _Checks.require(0 <= v_rows_13, 8)
                        for v_row_14 in 0..<Swift.max(0, v_rows_13) {
                            let t17: Int = v_row_14 &* 256
                            let t18: Int = v_start_2 &+ t17
                            let v_first_15: Int = t18
                            try _Checks.require(0 <= 256, 9)
                            for v_lane_16 in 0..<Swift.max(0, 256) {
                                try _Checks.index(v_lane_16, in: 256, 10)
                                let t19: Double = unsafe v_lanes_4[unchecked: v_lane_16]
                                let v_old_17: Double = t19
                                let t20: Int = v_first_15 &+ v_lane_16
                                try _Checks.index(t20, in: v_x_0.count, 11)
                                let t21: Double = unsafe v_x_0[unchecked: t20]
                                let v_value_18: Double = t21
                                let t22: Bool = v_value_18 < v_old_17
                                let t23: Double = t22 ? v_value_18 : v_old_17
                                let v_chosen_19: Double = t23
                                let t24: Bool = v_value_18.isNaN
                                let t25: Double = t24 ? v_value_18 : v_chosen_19
                                try _Checks.index(v_lane_16, in: 256, 12)
                                unsafe v_lanes_4[unchecked: v_lane_16] = t25
                            }
                        }
                        let t26: Int = v_rows_13 &* 256
                        let t27: Int = v_start_2 &+ t26
                        let v_first_20: Int = t27
                        let t28: Int = v_rows_13 &* 256
                        let t29: Int = v_count_3 &- t28
                        try _Checks.require(0 <= t29, 13)
                        for v_lane_21 in 0..<Swift.max(0, t29) {
                            try _Checks.index(v_lane_21, in: 256, 14)
                            let t30: Double = unsafe v_lanes_4[unchecked: v_lane_21]
                            let v_old_22: Double = t30
                            let t31: Int = v_first_20 &+ v_lane_21
                            try _Checks.index(t31, in: v_x_0.count, 15)
                            let t32: Double = unsafe v_x_0[unchecked: t31]
                            let v_value_23: Double = t32
                            let t33: Bool = v_value_23 < v_old_22
                            let t34: Double = t33 ? v_value_23 : v_old_22
                            let v_chosen_24: Double = t34
                            let t35: Bool = v_value_23.isNaN
                            let t36: Double = t35 ? v_value_23 : v_chosen_24
                            try _Checks.index(v_lane_21, in: 256, 16)
                            unsafe v_lanes_4[unchecked: v_lane_21] = t36
                        }
                    }
                    try _Checks.require(0 <= 8, 17)
                    for v_step_25 in 0..<Swift.max(0, 8) {
                        let t37: Int = 128 >> v_step_25
                        let v_width_26: Int = t37
                        try _Checks.require(0 <= v_width_26, 18)
                        for v_lane_27 in 0..<Swift.max(0, v_width_26) {
                            try _Checks.index(v_lane_27, in: 256, 19)
                            let t38: Double = unsafe v_lanes_4[unchecked: v_lane_27]
                            let v_old_28: Double = t38
                            let t39: Int = v_lane_27 &+ v_width_26
                            try _Checks.index(t39, in: 256, 20)
                            let t40: Double = unsafe v_lanes_4[unchecked: t39]
                            let v_value_29: Double = t40
                            let t41: Bool = v_value_29 < v_old_28
                            let t42: Double = t41 ? v_value_29 : v_old_28
                            let v_chosen_30: Double = t42
                            let t43: Bool = v_value_29.isNaN
                            let t44: Double = t43 ? v_value_29 : v_chosen_30
                            try _Checks.index(v_lane_27, in: 256, 21)
                            unsafe v_lanes_4[unchecked: v_lane_27] = t44
                        }
                    }
                    let t45: Int = here.index
                    try _Checks.index(0, in: 256, 23)
                    let t46: Double = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t45, in: v_results_1.count, 22)
                    unsafe v_results_1[unchecked: t45] = t46
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, count: Int,
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
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
            line: 127,
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
                TrapSite(line: 136, column: 22, operation: .zeroStride),
                TrapSite(line: 138, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 142, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 144, column: 22, operation: .invertedRange),
                TrapSite(line: 147, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 148, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 150, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 154, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 154, column: 49, operation: .indexOutOfRange("lanes")),
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, count: Int,
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
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
        if count == 4096 {
            // Four rows at once: lanes become vectors, which stay in registers meanwhile.
            for quarter in 0..<4 {
                let first = start &+ quarter &* 1024
                for lane in 0..<256 {
                    var result: Double = lanes[lane]
                    for row in 0..<4 {
                        let old = result
                        let value = x[first &+ row &* 256 &+ lane]
                        let chosen = value > old ? value : old
                        result = value.isNaN ? value : chosen
                    }
                    lanes[lane] = result
                }
            }
        } else {
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
            line: 158,
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
                  if (v_count_3 == 4096) {
                    RK_CHECK(4 < 0, RK_STOP(0));
                    for (rk_i64 v_quarter_5 = 0; v_quarter_5 < 4; ++v_quarter_5) {
                      rk_i64 v_first_6 = rk_i64_add(v_start_2, rk_i64_mul(v_quarter_5, 1024));
                      RK_CHECK(256 < 0, RK_STOP(1));
                      for (rk_i64 v_lane_7 = 0; v_lane_7 < 256; ++v_lane_7) {
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(2));
                        rk_f64 v_result_8 = v_lanes_4.x[v_lane_7];
                        RK_CHECK(4 < 0, RK_STOP(3));
                        for (rk_i64 v_row_9 = 0; v_row_9 < 4; ++v_row_9) {
                          rk_f64 v_old_10 = v_result_8;
                          rk_i64 t3 = rk_i64_add(rk_i64_add(v_first_6, rk_i64_mul(v_row_9, 256)), v_lane_7);
                          RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(4));
                          rk_f64 v_value_11 = v_x_0[t3];
                          rk_f64 v_chosen_12 = ((v_value_11 > v_old_10) ? v_value_11 : v_old_10);
                          v_result_8 = (rk_f64_is_nan(v_value_11) ? v_value_11 : v_chosen_12);
                        }
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(5));
                        v_lanes_4.x[v_lane_7] = v_result_8;
                      }
                    }
                  } else {
                    rk_i64 v_rows_13 = rk_i64_div(v_count_3, 256);
                    RK_CHECK(v_rows_13 < 0, RK_STOP(8));
                    for (rk_i64 v_row_14 = 0; v_row_14 < v_rows_13; ++v_row_14) {
                      rk_i64 v_first_15 = rk_i64_add(v_start_2, rk_i64_mul(v_row_14, 256));
                      RK_CHECK(256 < 0, RK_STOP(9));
                      for (rk_i64 v_lane_16 = 0; v_lane_16 < 256; ++v_lane_16) {
                        RK_CHECK(rk_index_traps(v_lane_16, 256), RK_STOP(10));
                        rk_f64 v_old_17 = v_lanes_4.x[v_lane_16];
                        rk_i64 t4 = rk_i64_add(v_first_15, v_lane_16);
                        RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(11));
                        rk_f64 v_value_18 = v_x_0[t4];
                        rk_f64 v_chosen_19 = ((v_value_18 > v_old_17) ? v_value_18 : v_old_17);
                        RK_CHECK(rk_index_traps(v_lane_16, 256), RK_STOP(12));
                        v_lanes_4.x[v_lane_16] = (rk_f64_is_nan(v_value_18) ? v_value_18 : v_chosen_19);
                      }
                    }
                    rk_i64 v_first_20 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_13, 256));
                    rk_i64 t5 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_13, 256));
                    RK_CHECK(t5 < 0, RK_STOP(13));
                    for (rk_i64 v_lane_21 = 0; v_lane_21 < t5; ++v_lane_21) {
                      RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(14));
                      rk_f64 v_old_22 = v_lanes_4.x[v_lane_21];
                      rk_i64 t6 = rk_i64_add(v_first_20, v_lane_21);
                      RK_CHECK(rk_index_traps(t6, n_x_0), RK_STOP(15));
                      rk_f64 v_value_23 = v_x_0[t6];
                      rk_f64 v_chosen_24 = ((v_value_23 > v_old_22) ? v_value_23 : v_old_22);
                      RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(16));
                      v_lanes_4.x[v_lane_21] = (rk_f64_is_nan(v_value_23) ? v_value_23 : v_chosen_24);
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(17));
                  for (rk_i64 v_step_25 = 0; v_step_25 < 8; ++v_step_25) {
                    rk_i64 v_width_26 = rk_i64_shr(128, (rk_i64)v_step_25);
                    RK_CHECK(v_width_26 < 0, RK_STOP(18));
                    for (rk_i64 v_lane_27 = 0; v_lane_27 < v_width_26; ++v_lane_27) {
                      RK_CHECK(rk_index_traps(v_lane_27, 256), RK_STOP(19));
                      rk_f64 v_old_28 = v_lanes_4.x[v_lane_27];
                      rk_i64 t7 = rk_i64_add(v_lane_27, v_width_26);
                      RK_CHECK(rk_index_traps(t7, 256), RK_STOP(20));
                      rk_f64 v_value_29 = v_lanes_4.x[t7];
                      rk_f64 v_chosen_30 = ((v_value_29 > v_old_28) ? v_value_29 : v_old_28);
                      RK_CHECK(rk_index_traps(v_lane_27, 256), RK_STOP(21));
                      v_lanes_4.x[v_lane_27] = (rk_f64_is_nan(v_value_29) ? v_value_29 : v_chosen_30);
                    }
                  }
                  rk_i64 t8 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(23));
                  RK_CHECK(rk_index_traps(t8, n_results_1), RK_STOP(22));
                  v_results_1[t8] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 167, column: 29, operation: .invertedRange),
                TrapSite(line: 169, column: 30, operation: .invertedRange),
                TrapSite(line: 170, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 171, column: 33, operation: .invertedRange),
                TrapSite(line: 173, column: 37, operation: .indexOutOfRange("x")),
                TrapSite(line: 177, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 181, column: 30, operation: .divisionByZero),
                TrapSite(line: 181, column: 30, operation: .overflow("/")),
                TrapSite(line: 182, column: 25, operation: .invertedRange),
                TrapSite(line: 184, column: 30, operation: .invertedRange),
                TrapSite(line: 185, column: 31, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 186, column: 33, operation: .indexOutOfRange("x")),
                TrapSite(line: 188, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 192, column: 26, operation: .invertedRange),
                TrapSite(line: 193, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 194, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 196, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 199, column: 22, operation: .invertedRange),
                TrapSite(line: 201, column: 26, operation: .invertedRange),
                TrapSite(line: 202, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 203, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 205, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 208, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 208, column: 34, operation: .indexOutOfRange("lanes")),
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
                    let t5: Bool = v_count_3 == 4096
                    if t5 {
                        try _Checks.require(0 <= 4, 0)
                        for v_quarter_5 in 0..<Swift.max(0, 4) {
                            let t6: Int = v_quarter_5 &* 1024
                            let t7: Int = v_start_2 &+ t6
                            let v_first_6: Int = t7
                            try _Checks.require(0 <= 256, 1)
                            for v_lane_7 in 0..<Swift.max(0, 256) {
                                try _Checks.index(v_lane_7, in: 256, 2)
                                let t8: Double = unsafe v_lanes_4[unchecked: v_lane_7]
                                var v_result_8: Double = t8
                                try _Checks.require(0 <= 4, 3)
                                for v_row_9 in 0..<Swift.max(0, 4) {
                                    let v_old_10: Double = v_result_8
                                    let t9: Int = v_row_9 &* 256
                                    let t10: Int = v_first_6 &+ t9
                                    let t11: Int = t10 &+ v_lane_7
                                    try _Checks.index(t11, in: v_x_0.count, 4)
                                    let t12: Double = unsafe v_x_0[unchecked: t11]
                                    let v_value_11: Double = t12
                                    let t13: Bool = v_value_11 > v_old_10
                                    let t14: Double = t13 ? v_value_11 : v_old_10
                                    let v_chosen_12: Double = t14
                                    let t15: Bool = v_value_11.isNaN
                                    let t16: Double = t15 ? v_value_11 : v_chosen_12
                                    v_result_8 = t16
                                }
                                try _Checks.index(v_lane_7, in: 256, 5)
                                unsafe v_lanes_4[unchecked: v_lane_7] = v_result_8
                            }
                        }
                    } else {
                        let t17: Int = try _Checks.divide(v_count_3, 256, zero: 6, overflow: 7)
                        let v_rows_13: Int = t17
                        try _Checks.require(0 <= v_rows_13, 8)
                        for v_row_14 in 0..<Swift.max(0, v_rows_13) {
                            let t18: Int = v_row_14 &* 256
                            let t19: Int = v_start_2 &+ t18
                            let v_first_15: Int = t19
                            try _Checks.require(0 <= 256, 9)
                            for v_lane_16 in 0..<Swift.max(0, 256) {
                                try _Checks.index(v_lane_16, in: 256, 10)
                                let t20: Double = unsafe v_lanes_4[unchecked: v_lane_16]
                                let v_old_17: Double = t20
                                let t21: Int = v_first_15 &+ v_lane_16
                                try _Checks.index(t21, in: v_x_0.count, 11)
                                let t22: Double = unsafe v_x_0[unchecked: t21]
                                let v_value_18: Double = t22
                                let t23: Bool = v_value_18 > v_old_17
                                let t24: Double = t23 ? v_value_18 : v_old_17
                                let v_chosen_19: Double = t24
                                let t25: Bool = v_value_18.isNaN
                                let t26: Double = t25 ? v_value_18 : v_chosen_19
                                try _Checks.index(v_lane_16, in: 256, 12)
                                unsafe v_lanes_4[unchecked: v_lane_16] = t26
                            }
                        }
                        let t27: Int = v_rows_13 &* 256
                        let t28: Int = v_start_2 &+ t27
                        let v_first_20: Int = t28
                        let t29: Int = v_rows_13 &* 256
                        let t30: Int = v_count_3 &- t29
                        try _Checks.require(0 <= t30, 13)
                        for v_lane_21 in 0..<Swift.max(0, t30) {
                            try _Checks.index(v_lane_21, in: 256, 14)
                            let t31: Double = unsafe v_lanes_4[unchecked: v_lane_21]
                            let v_old_22: Double = t31
                            let t32: Int = v_first_20 &+ v_lane_21
                            try _Checks.index(t32, in: v_x_0.count, 15)
                            let t33: Double = unsafe v_x_0[unchecked: t32]
                            let v_value_23: Double = t33
                            let t34: Bool = v_value_23 > v_old_22
                            let t35: Double = t34 ? v_value_23 : v_old_22
                            let v_chosen_24: Double = t35
                            let t36: Bool = v_value_23.isNaN
                            let t37: Double = t36 ? v_value_23 : v_chosen_24
                            try _Checks.index(v_lane_21, in: 256, 16)
                            unsafe v_lanes_4[unchecked: v_lane_21] = t37
                        }
                    }
                    try _Checks.require(0 <= 8, 17)
                    for v_step_25 in 0..<Swift.max(0, 8) {
                        let t38: Int = 128 >> v_step_25
                        let v_width_26: Int = t38
                        try _Checks.require(0 <= v_width_26, 18)
                        for v_lane_27 in 0..<Swift.max(0, v_width_26) {
                            try _Checks.index(v_lane_27, in: 256, 19)
                            let t39: Double = unsafe v_lanes_4[unchecked: v_lane_27]
                            let v_old_28: Double = t39
                            let t40: Int = v_lane_27 &+ v_width_26
                            try _Checks.index(t40, in: 256, 20)
                            let t41: Double = unsafe v_lanes_4[unchecked: t40]
                            let v_value_29: Double = t41
                            let t42: Bool = v_value_29 > v_old_28
                            let t43: Double = t42 ? v_value_29 : v_old_28
                            let v_chosen_30: Double = t43
                            let t44: Bool = v_value_29.isNaN
                            let t45: Double = t44 ? v_value_29 : v_chosen_30
                            try _Checks.index(v_lane_27, in: 256, 21)
                            unsafe v_lanes_4[unchecked: v_lane_27] = t45
                        }
                    }
                    let t46: Int = here.index
                    try _Checks.index(0, in: 256, 23)
                    let t47: Double = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t46, in: v_results_1.count, 22)
                    unsafe v_results_1[unchecked: t46] = t47
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, count: Int,
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
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
            line: 212,
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
                TrapSite(line: 221, column: 22, operation: .zeroStride),
                TrapSite(line: 223, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 227, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 229, column: 22, operation: .invertedRange),
                TrapSite(line: 232, column: 27, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 233, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 235, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 239, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 239, column: 49, operation: .indexOutOfRange("lanes")),
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, count: Int,
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
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
        _ x: UnifiedBuffer<Double>, _ results: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }
}
