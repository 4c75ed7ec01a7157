// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Reduction+Int32.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

// A block is 4,096 elements, seen as 16 rows of 256 lanes. Each lane is combined from the first row to the last, then lane
// i with lane i + 128, i + 64 and so on to i + 1. Both forms of a kernel do this in the same order, so their bits are the same.

extension ReductionKernels {
    /// The sum, by one item for each block.
    static func sumOfBlocks(_ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int64](repeating: 0)
        if count == 4096 {
            // Four rows at once: lanes become vectors, which stay in registers meanwhile.
            for quarter in 0..<4 {
                let first = start &+ quarter &* 1024
                for lane in 0..<256 {
                    var result: Int64 = lanes[lane]
                    for row in 0..<4 {
                        result &+= Int64(x[first &+ row &* 256 &+ lane])
                    }
                    lanes[lane] = result
                }
            }
        } else {
            let rows = count / 256
            for row in 0..<rows {
                let first = start &+ row &* 256
                for lane in 0..<256 {
                    lanes[lane] &+= Int64(x[first &+ lane])
                }
            }
            let first = start &+ rows &* 256
            for lane in 0..<(count &- rows &* 256) {
                lanes[lane] &+= Int64(x[first &+ lane])
            }
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                lanes[lane] &+= lanes[lane &+ width]
            }
        }
        results[context.index] = lanes[0]
    }

    fileprivate nonisolated enum rk_k_sumOfBlocks_e05d952fa5bcff98_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumOfBlocks(_:_:in:)",
            entry: "rk_k_sumOfBlocks_e05d952fa5bcff98",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 8,
            parameters: [
                .span("x", element: Int32.self), .mutableSpan("results", element: Int64.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_i64_256
                #define RK_DEFINED_rk_array_rk_i64_256
                typedef struct { rk_i64 x[256]; } rk_array_rk_i64_256;
                #endif
                RK_KERNEL(rk_k_sumOfBlocks_e05d952fa5bcff98)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
                  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
                  rk_i64 v_count_3 = rk_i64_min(4096, t1);
                  rk_array_rk_i64_256 v_lanes_4;
                  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = 0;
                  if (v_count_3 == 4096) {
                    RK_CHECK(4 < 0, RK_STOP(0));
                    for (rk_i64 v_quarter_5 = 0; v_quarter_5 < 4; ++v_quarter_5) {
                      rk_i64 v_first_6 = rk_i64_add(v_start_2, rk_i64_mul(v_quarter_5, 1024));
                      RK_CHECK(256 < 0, RK_STOP(1));
                      for (rk_i64 v_lane_7 = 0; v_lane_7 < 256; ++v_lane_7) {
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(2));
                        rk_i64 v_result_8 = v_lanes_4.x[v_lane_7];
                        RK_CHECK(4 < 0, RK_STOP(3));
                        for (rk_i64 v_row_9 = 0; v_row_9 < 4; ++v_row_9) {
                          rk_i64 t2 = rk_i64_add(rk_i64_add(v_first_6, rk_i64_mul(v_row_9, 256)), v_lane_7);
                          RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                          rk_i32 t3 = v_x_0[t2];
                          rk_i64 t4 = (rk_i64)t3;
                          v_result_8 = rk_i64_add(v_result_8, t4);
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
                        rk_i64 t5 = rk_i64_add(v_first_12, v_lane_13);
                        RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(11));
                        rk_i32 t6 = v_x_0[t5];
                        rk_i64 t7 = (rk_i64)t6;
                        RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
                        rk_i64 t8 = v_lanes_4.x[v_lane_13];
                        v_lanes_4.x[v_lane_13] = rk_i64_add(t8, t7);
                      }
                    }
                    rk_i64 v_first_14 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_10, 256));
                    rk_i64 t9 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_10, 256));
                    RK_CHECK(t9 < 0, RK_STOP(12));
                    for (rk_i64 v_lane_15 = 0; v_lane_15 < t9; ++v_lane_15) {
                      rk_i64 t10 = rk_i64_add(v_first_14, v_lane_15);
                      RK_CHECK(rk_index_traps(t10, n_x_0), RK_STOP(14));
                      rk_i32 t11 = v_x_0[t10];
                      rk_i64 t12 = (rk_i64)t11;
                      RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(13));
                      rk_i64 t13 = v_lanes_4.x[v_lane_15];
                      v_lanes_4.x[v_lane_15] = rk_i64_add(t13, t12);
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(15));
                  for (rk_i64 v_step_16 = 0; v_step_16 < 8; ++v_step_16) {
                    rk_i64 v_width_17 = rk_i64_shr(128, (rk_i64)v_step_16);
                    RK_CHECK(v_width_17 < 0, RK_STOP(16));
                    for (rk_i64 v_lane_18 = 0; v_lane_18 < v_width_17; ++v_lane_18) {
                      rk_i64 t14 = rk_i64_add(v_lane_18, v_width_17);
                      RK_CHECK(rk_index_traps(t14, 256), RK_STOP(18));
                      rk_i64 t15 = v_lanes_4.x[t14];
                      RK_CHECK(rk_index_traps(v_lane_18, 256), RK_STOP(17));
                      rk_i64 t16 = v_lanes_4.x[v_lane_18];
                      v_lanes_4.x[v_lane_18] = rk_i64_add(t16, t15);
                    }
                  }
                  rk_i64 t17 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(20));
                  RK_CHECK(rk_index_traps(t17, n_results_1), RK_STOP(19));
                  v_results_1[t17] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 15, column: 29, operation: .invertedRange),
                TrapSite(line: 17, column: 30, operation: .invertedRange),
                TrapSite(line: 18, column: 41, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 19, column: 33, operation: .invertedRange),
                TrapSite(line: 20, column: 42, operation: .indexOutOfRange("x")),
                TrapSite(line: 22, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 26, column: 30, operation: .divisionByZero),
                TrapSite(line: 26, column: 30, operation: .overflow("/")),
                TrapSite(line: 27, column: 25, operation: .invertedRange),
                TrapSite(line: 29, column: 30, operation: .invertedRange),
                TrapSite(line: 30, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 30, column: 43, operation: .indexOutOfRange("x")),
                TrapSite(line: 34, column: 26, operation: .invertedRange),
                TrapSite(line: 35, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 35, column: 39, operation: .indexOutOfRange("x")),
                TrapSite(line: 38, column: 22, operation: .invertedRange),
                TrapSite(line: 40, column: 26, operation: .invertedRange),
                TrapSite(line: 41, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 41, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 44, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 44, column: 34, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_results_1 = launch.mutableSpan(1, of: Int64.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 4096
                    let v_start_2: Int = t1
                    let t2: Int = v_x_0.count &- v_start_2
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_3: Int = t3
                    var v_lanes_4 = InlineArray<256, Int64>(repeating: (0 as Int64))
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
                                let t7: Int64 = unsafe v_lanes_4[unchecked: v_lane_7]
                                var v_result_8: Int64 = t7
                                try _Checks.require(0 <= 4, 3)
                                for v_row_9 in 0..<Swift.max(0, 4) {
                                    let t8: Int = v_row_9 &* 256
                                    let t9: Int = v_first_6 &+ t8
                                    let t10: Int = t9 &+ v_lane_7
                                    try _Checks.index(t10, in: v_x_0.count, 4)
                                    let t11: Int32 = unsafe v_x_0[unchecked: t10]
                                    let t12: Int64 = Int64(t11)
                                    v_result_8 = v_result_8 &+ t12
                                }
                                try _Checks.index(v_lane_7, in: 256, 5)
                                unsafe v_lanes_4[unchecked: v_lane_7] = v_result_8
                            }
                        }
                    } else {
                        let t13: Int = try _Checks.divide(v_count_3, 256, zero: 6, overflow: 7)
                        let v_rows_10: Int = t13
                        try _Checks.require(0 <= v_rows_10, 8)
                        for v_row_11 in 0..<Swift.max(0, v_rows_10) {
                            let t14: Int = v_row_11 &* 256
                            let t15: Int = v_start_2 &+ t14
                            let v_first_12: Int = t15
                            try _Checks.require(0 <= 256, 9)
                            for v_lane_13 in 0..<Swift.max(0, 256) {
                                let t16: Int = v_first_12 &+ v_lane_13
                                try _Checks.index(t16, in: v_x_0.count, 11)
                                let t17: Int32 = unsafe v_x_0[unchecked: t16]
                                let t18: Int64 = Int64(t17)
                                try _Checks.index(v_lane_13, in: 256, 10)
                                let t19: Int64 = unsafe v_lanes_4[unchecked: v_lane_13]
                                unsafe v_lanes_4[unchecked: v_lane_13] = t19 &+ t18
                            }
                        }
                        let t20: Int = v_rows_10 &* 256
                        let t21: Int = v_start_2 &+ t20
                        let v_first_14: Int = t21
                        let t22: Int = v_rows_10 &* 256
                        let t23: Int = v_count_3 &- t22
                        try _Checks.require(0 <= t23, 12)
                        for v_lane_15 in 0..<Swift.max(0, t23) {
                            let t24: Int = v_first_14 &+ v_lane_15
                            try _Checks.index(t24, in: v_x_0.count, 14)
                            let t25: Int32 = unsafe v_x_0[unchecked: t24]
                            let t26: Int64 = Int64(t25)
                            try _Checks.index(v_lane_15, in: 256, 13)
                            let t27: Int64 = unsafe v_lanes_4[unchecked: v_lane_15]
                            unsafe v_lanes_4[unchecked: v_lane_15] = t27 &+ t26
                        }
                    }
                    try _Checks.require(0 <= 8, 15)
                    for v_step_16 in 0..<Swift.max(0, 8) {
                        let t28: Int = 128 >> v_step_16
                        let v_width_17: Int = t28
                        try _Checks.require(0 <= v_width_17, 16)
                        for v_lane_18 in 0..<Swift.max(0, v_width_17) {
                            let t29: Int = v_lane_18 &+ v_width_17
                            try _Checks.index(t29, in: 256, 18)
                            let t30: Int64 = unsafe v_lanes_4[unchecked: t29]
                            try _Checks.index(v_lane_18, in: 256, 17)
                            let t31: Int64 = unsafe v_lanes_4[unchecked: v_lane_18]
                            unsafe v_lanes_4[unchecked: v_lane_18] = t31 &+ t30
                        }
                    }
                    let t32: Int = here.index
                    try _Checks.index(0, in: 256, 20)
                    let t33: Int64 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t32, in: v_results_1.count, 19)
                    unsafe v_results_1[unchecked: t32] = t33
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_results_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_sumOfBlocks_e05d952fa5bcff98)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumOfBlocks(_:_:in:)` need.
    static nonisolated func sumOfBlocks_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int64>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sumOfBlocks_e05d952fa5bcff98_holder.kernel
    }

    /// Runs `sumOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `sumOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The sum, by a group of 256 items for each block.
    static func sumOfBlocksInGroups(
        _ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int64.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int64 = 0
        for place in stride(from: lane, to: count, by: 256) {
            result &+= Int64(x[start &+ place])
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                lanes[lane] &+= lanes[lane &+ width]
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    fileprivate nonisolated enum rk_k_sumOfBlocksInGroups_057dca3337fd8ca7_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumOfBlocksInGroups(_:_:in:)",
            entry: "rk_k_sumOfBlocksInGroups_057dca3337fd8ca7",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 48,
            parameters: [
                .span("x", element: Int32.self), .mutableSpan("results", element: Int64.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sumOfBlocksInGroups_057dca3337fd8ca7)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_i64, v_lanes_2, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_lane_3;
                  rk_i64 v_start_4;
                  rk_i64 v_count_5;
                  rk_i64 v_result_6;
                  rk_i64 v_step_8;
                  rk_i64 v_width_9;
                  if (!rk_done) {
                    v_lane_3 = rk_local();
                    v_start_4 = rk_i64_mul(rk_group(), 4096);
                    rk_i64 t1 = rk_i64_sub(n_x_0, v_start_4);
                    v_count_5 = rk_i64_min(4096, t1);
                    v_result_6 = 0;
                    RK_CHECK(256 == 0, RK_LEAVE(0, rk_behind_1));
                    rk_u64 t2 = 0;
                    if (256 > 0 && v_lane_3 < v_count_5) t2 = rk_steps((rk_u64)v_count_5 - (rk_u64)v_lane_3, (rk_u64)256, 0);
                    if (256 < 0 && v_lane_3 > v_count_5) t2 = rk_steps((rk_u64)v_lane_3 - (rk_u64)v_count_5, (rk_u64)0 - (rk_u64)256, 0);
                    if (256 > 0 ? v_lane_3 < v_count_5 : 256 < 0 && v_lane_3 > v_count_5) for (rk_i64 v_place_7 = v_lane_3;; v_place_7 = (rk_i64)((rk_u64)v_place_7 + (rk_u64)256)) {
                      rk_i64 t3 = rk_i64_add(v_start_4, v_place_7);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(1, rk_behind_1));
                      rk_i32 t4 = v_x_0[t3];
                      rk_i64 t5 = (rk_i64)t4;
                      v_result_6 = rk_i64_add(v_result_6, t5);
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
                        rk_i64 t6 = rk_i64_add(v_lane_3, v_width_9);
                        RK_CHECK(rk_index_traps(t6, 256), RK_LEAVE(5, rk_behind_2));
                        rk_i64 t7 = v_lanes_2[t6];
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(4, rk_behind_2));
                        rk_i64 t8 = v_lanes_2[v_lane_3];
                        v_lanes_2[v_lane_3] = rk_i64_add(t8, t7);
                      }
                    }
                    rk_behind_2:;
                    rk_barrier();
                  }
                  if (!rk_done) {
                    if (v_lane_3 == 0) {
                      rk_i64 t9 = rk_group();
                      RK_CHECK(rk_index_traps(0, 256), RK_LEAVE(7, rk_behind_3));
                      RK_CHECK(rk_index_traps(t9, n_results_1), RK_LEAVE(6, rk_behind_3));
                      v_results_1[t9] = v_lanes_2[0];
                    }
                  }
                  rk_behind_3:;
                }

                """#,
            sites: [
                TrapSite(line: 57, column: 22, operation: .zeroStride),
                TrapSite(line: 58, column: 30, operation: .indexOutOfRange("x")),
                TrapSite(line: 60, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 62, column: 22, operation: .invertedRange),
                TrapSite(line: 65, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 65, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 69, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 69, column: 49, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.barrier],
            groupMemory: 256 * MemoryLayout<Int64>.stride,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_results_1 = launch.mutableSpan(1, of: Int64.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_lanes_2 = here.groupArray(of: Int64.self, count: 256)
                    let v_lane_3: Int = here.local
                    let t1: Int = here.group &* 4096
                    let v_start_4: Int = t1
                    let t2: Int = v_x_0.count &- v_start_4
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_5: Int = t3
                    var v_result_6: Int64 = (0 as Int64)
                    try _Checks.require(256 != 0, 0)
                    if 256 != 0 {
                        for v_place_7 in stride(from: v_lane_3, to: v_count_5, by: 256) {
                            let t4: Int = v_start_4 &+ v_place_7
                            try _Checks.index(t4, in: v_x_0.count, 1)
                            let t5: Int32 = unsafe v_x_0[unchecked: t4]
                            let t6: Int64 = Int64(t5)
                            v_result_6 = v_result_6 &+ t6
                        }
                    }
                    try _Checks.index(v_lane_3, in: 256, 2)
                    unsafe v_lanes_2[unchecked: v_lane_3] = v_result_6
                    here.barrier()
                    try _Checks.require(0 <= 8, 3)
                    for v_step_8 in 0..<Swift.max(0, 8) {
                        let t7: Int = 128 >> v_step_8
                        let v_width_9: Int = t7
                        let t8: Bool = v_lane_3 < v_width_9
                        if t8 {
                            let t9: Int = v_lane_3 &+ v_width_9
                            try _Checks.index(t9, in: 256, 5)
                            let t10: Int64 = unsafe v_lanes_2[unchecked: t9]
                            try _Checks.index(v_lane_3, in: 256, 4)
                            let t11: Int64 = unsafe v_lanes_2[unchecked: v_lane_3]
                            unsafe v_lanes_2[unchecked: v_lane_3] = t11 &+ t10
                        }
                        here.barrier()
                    }
                    let t12: Bool = v_lane_3 == 0
                    if t12 {
                        let t13: Int = here.group
                        try _Checks.index(0, in: 256, 7)
                        let t14: Int64 = unsafe v_lanes_2[unchecked: 0]
                        try _Checks.index(t13, in: v_results_1.count, 6)
                        unsafe v_results_1[unchecked: t13] = t14
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
        _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int64>.Type
    ) -> DeviceKernelDefinition {
        rk_k_sumOfBlocksInGroups_057dca3337fd8ca7_holder.kernel
    }

    /// Runs `sumOfBlocksInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocksInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `sumOfBlocksInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocksInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The sum, by one item for each block.
    static func sumOfBlocks(_ x: DeviceSpan<Int64>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int64](repeating: 0)
        if count == 4096 {
            // Four rows at once: lanes become vectors, which stay in registers meanwhile.
            for quarter in 0..<4 {
                let first = start &+ quarter &* 1024
                for lane in 0..<256 {
                    var result: Int64 = lanes[lane]
                    for row in 0..<4 {
                        result &+= x[first &+ row &* 256 &+ lane]
                    }
                    lanes[lane] = result
                }
            }
        } else {
            let rows = count / 256
            for row in 0..<rows {
                let first = start &+ row &* 256
                for lane in 0..<256 {
                    lanes[lane] &+= x[first &+ lane]
                }
            }
            let first = start &+ rows &* 256
            for lane in 0..<(count &- rows &* 256) {
                lanes[lane] &+= x[first &+ lane]
            }
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                lanes[lane] &+= lanes[lane &+ width]
            }
        }
        results[context.index] = lanes[0]
    }

    fileprivate nonisolated enum rk_k_sumOfBlocks_021530d15edea61d_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumOfBlocks(_:_:in:)",
            entry: "rk_k_sumOfBlocks_021530d15edea61d",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 73,
            parameters: [
                .span("x", element: Int64.self), .mutableSpan("results", element: Int64.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_i64_256
                #define RK_DEFINED_rk_array_rk_i64_256
                typedef struct { rk_i64 x[256]; } rk_array_rk_i64_256;
                #endif
                RK_KERNEL(rk_k_sumOfBlocks_021530d15edea61d)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
                  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
                  rk_i64 v_count_3 = rk_i64_min(4096, t1);
                  rk_array_rk_i64_256 v_lanes_4;
                  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = 0;
                  if (v_count_3 == 4096) {
                    RK_CHECK(4 < 0, RK_STOP(0));
                    for (rk_i64 v_quarter_5 = 0; v_quarter_5 < 4; ++v_quarter_5) {
                      rk_i64 v_first_6 = rk_i64_add(v_start_2, rk_i64_mul(v_quarter_5, 1024));
                      RK_CHECK(256 < 0, RK_STOP(1));
                      for (rk_i64 v_lane_7 = 0; v_lane_7 < 256; ++v_lane_7) {
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(2));
                        rk_i64 v_result_8 = v_lanes_4.x[v_lane_7];
                        RK_CHECK(4 < 0, RK_STOP(3));
                        for (rk_i64 v_row_9 = 0; v_row_9 < 4; ++v_row_9) {
                          rk_i64 t2 = rk_i64_add(rk_i64_add(v_first_6, rk_i64_mul(v_row_9, 256)), v_lane_7);
                          RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                          rk_i64 t3 = v_x_0[t2];
                          v_result_8 = rk_i64_add(v_result_8, t3);
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
                        rk_i64 t5 = v_x_0[t4];
                        RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
                        rk_i64 t6 = v_lanes_4.x[v_lane_13];
                        v_lanes_4.x[v_lane_13] = rk_i64_add(t6, t5);
                      }
                    }
                    rk_i64 v_first_14 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_10, 256));
                    rk_i64 t7 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_10, 256));
                    RK_CHECK(t7 < 0, RK_STOP(12));
                    for (rk_i64 v_lane_15 = 0; v_lane_15 < t7; ++v_lane_15) {
                      rk_i64 t8 = rk_i64_add(v_first_14, v_lane_15);
                      RK_CHECK(rk_index_traps(t8, n_x_0), RK_STOP(14));
                      rk_i64 t9 = v_x_0[t8];
                      RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(13));
                      rk_i64 t10 = v_lanes_4.x[v_lane_15];
                      v_lanes_4.x[v_lane_15] = rk_i64_add(t10, t9);
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(15));
                  for (rk_i64 v_step_16 = 0; v_step_16 < 8; ++v_step_16) {
                    rk_i64 v_width_17 = rk_i64_shr(128, (rk_i64)v_step_16);
                    RK_CHECK(v_width_17 < 0, RK_STOP(16));
                    for (rk_i64 v_lane_18 = 0; v_lane_18 < v_width_17; ++v_lane_18) {
                      rk_i64 t11 = rk_i64_add(v_lane_18, v_width_17);
                      RK_CHECK(rk_index_traps(t11, 256), RK_STOP(18));
                      rk_i64 t12 = v_lanes_4.x[t11];
                      RK_CHECK(rk_index_traps(v_lane_18, 256), RK_STOP(17));
                      rk_i64 t13 = v_lanes_4.x[v_lane_18];
                      v_lanes_4.x[v_lane_18] = rk_i64_add(t13, t12);
                    }
                  }
                  rk_i64 t14 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(20));
                  RK_CHECK(rk_index_traps(t14, n_results_1), RK_STOP(19));
                  v_results_1[t14] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 80, column: 29, operation: .invertedRange),
                TrapSite(line: 82, column: 30, operation: .invertedRange),
                TrapSite(line: 83, column: 41, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 84, column: 33, operation: .invertedRange),
                TrapSite(line: 85, column: 36, operation: .indexOutOfRange("x")),
                TrapSite(line: 87, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 91, column: 30, operation: .divisionByZero),
                TrapSite(line: 91, column: 30, operation: .overflow("/")),
                TrapSite(line: 92, column: 25, operation: .invertedRange),
                TrapSite(line: 94, column: 30, operation: .invertedRange),
                TrapSite(line: 95, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 95, column: 37, operation: .indexOutOfRange("x")),
                TrapSite(line: 99, column: 26, operation: .invertedRange),
                TrapSite(line: 100, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 100, column: 33, operation: .indexOutOfRange("x")),
                TrapSite(line: 103, column: 22, operation: .invertedRange),
                TrapSite(line: 105, column: 26, operation: .invertedRange),
                TrapSite(line: 106, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 106, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 109, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 109, column: 34, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int64.self)
                let v_results_1 = launch.mutableSpan(1, of: Int64.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 4096
                    let v_start_2: Int = t1
                    let t2: Int = v_x_0.count &- v_start_2
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_3: Int = t3
                    var v_lanes_4 = InlineArray<256, Int64>(repeating: (0 as Int64))
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
                                let t7: Int64 = unsafe v_lanes_4[unchecked: v_lane_7]
                                var v_result_8: Int64 = t7
                                try _Checks.require(0 <= 4, 3)
                                for v_row_9 in 0..<Swift.max(0, 4) {
                                    let t8: Int = v_row_9 &* 256
                                    let t9: Int = v_first_6 &+ t8
                                    let t10: Int = t9 &+ v_lane_7
                                    try _Checks.index(t10, in: v_x_0.count, 4)
                                    let t11: Int64 = unsafe v_x_0[unchecked: t10]
                                    v_result_8 = v_result_8 &+ t11
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
                                let t16: Int64 = unsafe v_x_0[unchecked: t15]
                                try _Checks.index(v_lane_13, in: 256, 10)
                                let t17: Int64 = unsafe v_lanes_4[unchecked: v_lane_13]
                                unsafe v_lanes_4[unchecked: v_lane_13] = t17 &+ t16
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
                            let t23: Int64 = unsafe v_x_0[unchecked: t22]
                            try _Checks.index(v_lane_15, in: 256, 13)
                            let t24: Int64 = unsafe v_lanes_4[unchecked: v_lane_15]
                            unsafe v_lanes_4[unchecked: v_lane_15] = t24 &+ t23
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
                            let t27: Int64 = unsafe v_lanes_4[unchecked: t26]
                            try _Checks.index(v_lane_18, in: 256, 17)
                            let t28: Int64 = unsafe v_lanes_4[unchecked: v_lane_18]
                            unsafe v_lanes_4[unchecked: v_lane_18] = t28 &+ t27
                        }
                    }
                    let t29: Int = here.index
                    try _Checks.index(0, in: 256, 20)
                    let t30: Int64 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t29, in: v_results_1.count, 19)
                    unsafe v_results_1[unchecked: t29] = t30
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_results_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_sumOfBlocks_021530d15edea61d)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `sumOfBlocks(_:_:in:)` need.
    static nonisolated func sumOfBlocks_deviceKernel(_: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<Int64>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_sumOfBlocks_021530d15edea61d_holder.kernel
    }

    /// Runs `sumOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocks_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocks_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `sumOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocks_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocks(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocks_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The sum, by a group of 256 items for each block.
    static func sumOfBlocksInGroups(
        _ x: DeviceSpan<Int64>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int64.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int64 = 0
        for place in stride(from: lane, to: count, by: 256) {
            result &+= x[start &+ place]
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                lanes[lane] &+= lanes[lane &+ width]
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    fileprivate nonisolated enum rk_k_sumOfBlocksInGroups_daa45bb49dbe16ea_holder {
        static let kernel = DeviceKernelDefinition(
            name: "sumOfBlocksInGroups(_:_:in:)",
            entry: "rk_k_sumOfBlocksInGroups_daa45bb49dbe16ea",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 113,
            parameters: [
                .span("x", element: Int64.self), .mutableSpan("results", element: Int64.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_sumOfBlocksInGroups_daa45bb49dbe16ea)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_i64, v_lanes_2, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_lane_3;
                  rk_i64 v_start_4;
                  rk_i64 v_count_5;
                  rk_i64 v_result_6;
                  rk_i64 v_step_8;
                  rk_i64 v_width_9;
                  if (!rk_done) {
                    v_lane_3 = rk_local();
                    v_start_4 = rk_i64_mul(rk_group(), 4096);
                    rk_i64 t1 = rk_i64_sub(n_x_0, v_start_4);
                    v_count_5 = rk_i64_min(4096, t1);
                    v_result_6 = 0;
                    RK_CHECK(256 == 0, RK_LEAVE(0, rk_behind_1));
                    rk_u64 t2 = 0;
                    if (256 > 0 && v_lane_3 < v_count_5) t2 = rk_steps((rk_u64)v_count_5 - (rk_u64)v_lane_3, (rk_u64)256, 0);
                    if (256 < 0 && v_lane_3 > v_count_5) t2 = rk_steps((rk_u64)v_lane_3 - (rk_u64)v_count_5, (rk_u64)0 - (rk_u64)256, 0);
                    if (256 > 0 ? v_lane_3 < v_count_5 : 256 < 0 && v_lane_3 > v_count_5) for (rk_i64 v_place_7 = v_lane_3;; v_place_7 = (rk_i64)((rk_u64)v_place_7 + (rk_u64)256)) {
                      rk_i64 t3 = rk_i64_add(v_start_4, v_place_7);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(1, rk_behind_1));
                      rk_i64 t4 = v_x_0[t3];
                      v_result_6 = rk_i64_add(v_result_6, t4);
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
                        rk_i64 t6 = v_lanes_2[t5];
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(4, rk_behind_2));
                        rk_i64 t7 = v_lanes_2[v_lane_3];
                        v_lanes_2[v_lane_3] = rk_i64_add(t7, t6);
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
                TrapSite(line: 122, column: 22, operation: .zeroStride),
                TrapSite(line: 123, column: 24, operation: .indexOutOfRange("x")),
                TrapSite(line: 125, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 127, column: 22, operation: .invertedRange),
                TrapSite(line: 130, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 130, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 134, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 134, column: 49, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.barrier],
            groupMemory: 256 * MemoryLayout<Int64>.stride,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int64.self)
                let v_results_1 = launch.mutableSpan(1, of: Int64.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_lanes_2 = here.groupArray(of: Int64.self, count: 256)
                    let v_lane_3: Int = here.local
                    let t1: Int = here.group &* 4096
                    let v_start_4: Int = t1
                    let t2: Int = v_x_0.count &- v_start_4
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_5: Int = t3
                    var v_result_6: Int64 = (0 as Int64)
                    try _Checks.require(256 != 0, 0)
                    if 256 != 0 {
                        for v_place_7 in stride(from: v_lane_3, to: v_count_5, by: 256) {
                            let t4: Int = v_start_4 &+ v_place_7
                            try _Checks.index(t4, in: v_x_0.count, 1)
                            let t5: Int64 = unsafe v_x_0[unchecked: t4]
                            v_result_6 = v_result_6 &+ t5
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
                            let t9: Int64 = unsafe v_lanes_2[unchecked: t8]
                            try _Checks.index(v_lane_3, in: 256, 4)
                            let t10: Int64 = unsafe v_lanes_2[unchecked: v_lane_3]
                            unsafe v_lanes_2[unchecked: v_lane_3] = t10 &+ t9
                        }
                        here.barrier()
                    }
                    let t11: Bool = v_lane_3 == 0
                    if t11 {
                        let t12: Int = here.group
                        try _Checks.index(0, in: 256, 7)
                        let t13: Int64 = unsafe v_lanes_2[unchecked: 0]
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
        _: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<Int64>.Type
    ) -> DeviceKernelDefinition {
        rk_k_sumOfBlocksInGroups_daa45bb49dbe16ea_holder.kernel
    }

    /// Runs `sumOfBlocksInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocksInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `sumOfBlocksInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `sumOfBlocksInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func sumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int64>, _ results: UnifiedBuffer<Int64>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try sumOfBlocksInGroups_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The smallest one, by one item for each block.
    static func minimumOfBlocks(_ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext)
    {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int32](repeating: Int32.max)
        if count == 4096 {
            // Four rows at once: lanes become vectors, which stay in registers meanwhile.
            for quarter in 0..<4 {
                let first = start &+ quarter &* 1024
                for lane in 0..<256 {
                    var result: Int32 = lanes[lane]
                    for row in 0..<4 {
                        let value = x[first &+ row &* 256 &+ lane]
                        if value < lanes[lane] { result = value }
                    }
                    lanes[lane] = result
                }
            }
        } else {
            let rows = count / 256
            for row in 0..<rows {
                let first = start &+ row &* 256
                for lane in 0..<256 {
                    let value = x[first &+ lane]
                    if value < lanes[lane] { lanes[lane] = value }
                }
            }
            let first = start &+ rows &* 256
            for lane in 0..<(count &- rows &* 256) {
                let value = x[first &+ lane]
                if value < lanes[lane] { lanes[lane] = value }
            }
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let value = lanes[lane &+ width]
                if value < lanes[lane] { lanes[lane] = value }
            }
        }
        results[context.index] = lanes[0]
    }

    fileprivate nonisolated enum rk_k_minimumOfBlocks_5100a32d5a2b6004_holder {
        static let kernel = DeviceKernelDefinition(
            name: "minimumOfBlocks(_:_:in:)",
            entry: "rk_k_minimumOfBlocks_5100a32d5a2b6004",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 138,
            parameters: [
                .span("x", element: Int32.self), .mutableSpan("results", element: Int32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_i32_256
                #define RK_DEFINED_rk_array_rk_i32_256
                typedef struct { rk_i32 x[256]; } rk_array_rk_i32_256;
                #endif
                RK_KERNEL(rk_k_minimumOfBlocks_5100a32d5a2b6004)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
                  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
                  rk_i64 v_count_3 = rk_i64_min(4096, t1);
                  rk_array_rk_i32_256 v_lanes_4;
                  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = 2147483647;
                  if (v_count_3 == 4096) {
                    RK_CHECK(4 < 0, RK_STOP(0));
                    for (rk_i64 v_quarter_5 = 0; v_quarter_5 < 4; ++v_quarter_5) {
                      rk_i64 v_first_6 = rk_i64_add(v_start_2, rk_i64_mul(v_quarter_5, 1024));
                      RK_CHECK(256 < 0, RK_STOP(1));
                      for (rk_i64 v_lane_7 = 0; v_lane_7 < 256; ++v_lane_7) {
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(2));
                        rk_i32 v_result_8 = v_lanes_4.x[v_lane_7];
                        RK_CHECK(4 < 0, RK_STOP(3));
                        for (rk_i64 v_row_9 = 0; v_row_9 < 4; ++v_row_9) {
                          rk_i64 t2 = rk_i64_add(rk_i64_add(v_first_6, rk_i64_mul(v_row_9, 256)), v_lane_7);
                          RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                          rk_i32 v_value_10 = v_x_0[t2];
                          RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(5));
                          if (v_value_10 < v_lanes_4.x[v_lane_7]) {
                            v_result_8 = v_value_10;
                          }
                        }
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(6));
                        v_lanes_4.x[v_lane_7] = v_result_8;
                      }
                    }
                  } else {
                    rk_i64 v_rows_11 = rk_i64_div(v_count_3, 256);
                    RK_CHECK(v_rows_11 < 0, RK_STOP(9));
                    for (rk_i64 v_row_12 = 0; v_row_12 < v_rows_11; ++v_row_12) {
                      rk_i64 v_first_13 = rk_i64_add(v_start_2, rk_i64_mul(v_row_12, 256));
                      RK_CHECK(256 < 0, RK_STOP(10));
                      for (rk_i64 v_lane_14 = 0; v_lane_14 < 256; ++v_lane_14) {
                        rk_i64 t3 = rk_i64_add(v_first_13, v_lane_14);
                        RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(11));
                        rk_i32 v_value_15 = v_x_0[t3];
                        RK_CHECK(rk_index_traps(v_lane_14, 256), RK_STOP(12));
                        if (v_value_15 < v_lanes_4.x[v_lane_14]) {
                          RK_CHECK(rk_index_traps(v_lane_14, 256), RK_STOP(13));
                          v_lanes_4.x[v_lane_14] = v_value_15;
                        }
                      }
                    }
                    rk_i64 v_first_16 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_11, 256));
                    rk_i64 t4 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_11, 256));
                    RK_CHECK(t4 < 0, RK_STOP(14));
                    for (rk_i64 v_lane_17 = 0; v_lane_17 < t4; ++v_lane_17) {
                      rk_i64 t5 = rk_i64_add(v_first_16, v_lane_17);
                      RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(15));
                      rk_i32 v_value_18 = v_x_0[t5];
                      RK_CHECK(rk_index_traps(v_lane_17, 256), RK_STOP(16));
                      if (v_value_18 < v_lanes_4.x[v_lane_17]) {
                        RK_CHECK(rk_index_traps(v_lane_17, 256), RK_STOP(17));
                        v_lanes_4.x[v_lane_17] = v_value_18;
                      }
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(18));
                  for (rk_i64 v_step_19 = 0; v_step_19 < 8; ++v_step_19) {
                    rk_i64 v_width_20 = rk_i64_shr(128, (rk_i64)v_step_19);
                    RK_CHECK(v_width_20 < 0, RK_STOP(19));
                    for (rk_i64 v_lane_21 = 0; v_lane_21 < v_width_20; ++v_lane_21) {
                      rk_i64 t6 = rk_i64_add(v_lane_21, v_width_20);
                      RK_CHECK(rk_index_traps(t6, 256), RK_STOP(20));
                      rk_i32 v_value_22 = v_lanes_4.x[t6];
                      RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(21));
                      if (v_value_22 < v_lanes_4.x[v_lane_21]) {
                        RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(22));
                        v_lanes_4.x[v_lane_21] = v_value_22;
                      }
                    }
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(24));
                  RK_CHECK(rk_index_traps(t7, n_results_1), RK_STOP(23));
                  v_results_1[t7] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 146, column: 29, operation: .invertedRange),
                TrapSite(line: 148, column: 30, operation: .invertedRange),
                TrapSite(line: 149, column: 41, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 150, column: 33, operation: .invertedRange),
                TrapSite(line: 151, column: 37, operation: .indexOutOfRange("x")),
                TrapSite(line: 152, column: 36, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 154, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 158, column: 30, operation: .divisionByZero),
                TrapSite(line: 158, column: 30, operation: .overflow("/")),
                TrapSite(line: 159, column: 25, operation: .invertedRange),
                TrapSite(line: 161, column: 30, operation: .invertedRange),
                TrapSite(line: 162, column: 33, operation: .indexOutOfRange("x")),
                TrapSite(line: 163, column: 32, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 163, column: 46, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 167, column: 26, operation: .invertedRange),
                TrapSite(line: 168, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 169, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 169, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 172, column: 22, operation: .invertedRange),
                TrapSite(line: 174, column: 26, operation: .invertedRange),
                TrapSite(line: 175, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 176, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 176, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 179, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 179, column: 34, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_results_1 = launch.mutableSpan(1, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 4096
                    let v_start_2: Int = t1
                    let t2: Int = v_x_0.count &- v_start_2
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_3: Int = t3
                    var v_lanes_4 = InlineArray<256, Int32>(repeating: Int32.max)
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
                                let t7: Int32 = unsafe v_lanes_4[unchecked: v_lane_7]
                                var v_result_8: Int32 = t7
                                try _Checks.require(0 <= 4, 3)
                                for v_row_9 in 0..<Swift.max(0, 4) {
                                    let t8: Int = v_row_9 &* 256
                                    let t9: Int = v_first_6 &+ t8
                                    let t10: Int = t9 &+ v_lane_7
                                    try _Checks.index(t10, in: v_x_0.count, 4)
                                    let t11: Int32 = unsafe v_x_0[unchecked: t10]
                                    let v_value_10: Int32 = t11
                                    try _Checks.index(v_lane_7, in: 256, 5)
                                    let t12: Int32 = unsafe v_lanes_4[unchecked: v_lane_7]
                                    let t13: Bool = v_value_10 < t12
                                    if t13 {
                                        v_result_8 = v_value_10
                                    }
                                }
                                try _Checks.index(v_lane_7, in: 256, 6)
                                unsafe v_lanes_4[unchecked: v_lane_7] = v_result_8
                            }
                        }
                    } else {
                        let t14: Int = try _Checks.divide(v_count_3, 256, zero: 7, overflow: 8)
                        let v_rows_11: Int = t14
                        try _Checks.require(0 <= v_rows_11, 9)
                        for v_row_12 in 0..<Swift.max(0, v_rows_11) {
                            let t15: Int = v_row_12 &* 256
                            let t16: Int = v_start_2 &+ t15
                            let v_first_13: Int = t16
                            try _Checks.require(0 <= 256, 10)
                            for v_lane_14 in 0..<Swift.max(0, 256) {
                                let t17: Int = v_first_13 &+ v_lane_14
                                try _Checks.index(t17, in: v_x_0.count, 11)
                                let t18: Int32 = unsafe v_x_0[unchecked: t17]
                                let v_value_15: Int32 = t18
                                try _Checks.index(v_lane_14, in: 256, 12)
                                let t19: Int32 = unsafe v_lanes_4[unchecked: v_lane_14]
                                let t20: Bool = v_value_15 < t19
                                if t20 {
                                    try _Checks.index(v_lane_14, in: 256, 13)
                                    unsafe v_lanes_4[unchecked: v_lane_14] = v_value_15
                                }
                            }
                        }
                        let t21: Int = v_rows_11 &* 256
                        let t22: Int = v_start_2 &+ t21
                        let v_first_16: Int = t22
                        let t23: Int = v_rows_11 &* 256
                        let t24: Int = v_count_3 &- t23
                        try _Checks.require(0 <= t24, 14)
                        for v_lane_17 in 0..<Swift.max(0, t24) {
                            let t25: Int = v_first_16 &+ v_lane_17
                            try _Checks.index(t25, in: v_x_0.count, 15)
                            let t26: Int32 = unsafe v_x_0[unchecked: t25]
                            let v_value_18: Int32 = t26
                            try _Checks.index(v_lane_17, in: 256, 16)
                            let t27: Int32 = unsafe v_lanes_4[unchecked: v_lane_17]
                            let t28: Bool = v_value_18 < t27
                            if t28 {
                                try _Checks.index(v_lane_17, in: 256, 17)
                                unsafe v_lanes_4[unchecked: v_lane_17] = v_value_18
                            }
                        }
                    }
                    try _Checks.require(0 <= 8, 18)
                    for v_step_19 in 0..<Swift.max(0, 8) {
                        let t29: Int = 128 >> v_step_19
                        let v_width_20: Int = t29
                        try _Checks.require(0 <= v_width_20, 19)
                        for v_lane_21 in 0..<Swift.max(0, v_width_20) {
                            let t30: Int = v_lane_21 &+ v_width_20
                            try _Checks.index(t30, in: 256, 20)
                            let t31: Int32 = unsafe v_lanes_4[unchecked: t30]
                            let v_value_22: Int32 = t31
                            try _Checks.index(v_lane_21, in: 256, 21)
                            let t32: Int32 = unsafe v_lanes_4[unchecked: v_lane_21]
                            let t33: Bool = v_value_22 < t32
                            if t33 {
                                try _Checks.index(v_lane_21, in: 256, 22)
                                unsafe v_lanes_4[unchecked: v_lane_21] = v_value_22
                            }
                        }
                    }
                    let t34: Int = here.index
                    try _Checks.index(0, in: 256, 24)
                    let t35: Int32 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t34, in: v_results_1.count, 23)
                    unsafe v_results_1[unchecked: t34] = t35
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_results_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_minimumOfBlocks_5100a32d5a2b6004)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `minimumOfBlocks(_:_:in:)` need.
    static nonisolated func minimumOfBlocks_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_minimumOfBlocks_5100a32d5a2b6004_holder.kernel
    }

    /// Runs `minimumOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `minimumOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The smallest one, by a group of 256 items for each block.
    static func minimumOfBlocksInGroups(
        _ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int32.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int32 = Int32.max
        for place in stride(from: lane, to: count, by: 256) {
            let value = x[start &+ place]
            if value < result { result = value }
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let value = lanes[lane &+ width]
                if value < lanes[lane] { lanes[lane] = value }
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    fileprivate nonisolated enum rk_k_minimumOfBlocksInGroups_973dbc44150b53cb_holder {
        static let kernel = DeviceKernelDefinition(
            name: "minimumOfBlocksInGroups(_:_:in:)",
            entry: "rk_k_minimumOfBlocksInGroups_973dbc44150b53cb",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 183,
            parameters: [
                .span("x", element: Int32.self), .mutableSpan("results", element: Int32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_minimumOfBlocksInGroups_973dbc44150b53cb)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_i32, v_lanes_2, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_lane_3;
                  rk_i64 v_start_4;
                  rk_i64 v_count_5;
                  rk_i32 v_result_6;
                  rk_i64 v_step_9;
                  rk_i64 v_width_10;
                  if (!rk_done) {
                    v_lane_3 = rk_local();
                    v_start_4 = rk_i64_mul(rk_group(), 4096);
                    rk_i64 t1 = rk_i64_sub(n_x_0, v_start_4);
                    v_count_5 = rk_i64_min(4096, t1);
                    v_result_6 = 2147483647;
                    RK_CHECK(256 == 0, RK_LEAVE(0, rk_behind_1));
                    rk_u64 t2 = 0;
                    if (256 > 0 && v_lane_3 < v_count_5) t2 = rk_steps((rk_u64)v_count_5 - (rk_u64)v_lane_3, (rk_u64)256, 0);
                    if (256 < 0 && v_lane_3 > v_count_5) t2 = rk_steps((rk_u64)v_lane_3 - (rk_u64)v_count_5, (rk_u64)0 - (rk_u64)256, 0);
                    if (256 > 0 ? v_lane_3 < v_count_5 : 256 < 0 && v_lane_3 > v_count_5) for (rk_i64 v_place_7 = v_lane_3;; v_place_7 = (rk_i64)((rk_u64)v_place_7 + (rk_u64)256)) {
                      rk_i64 t3 = rk_i64_add(v_start_4, v_place_7);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(1, rk_behind_1));
                      rk_i32 v_value_8 = v_x_0[t3];
                      if (v_value_8 < v_result_6) {
                        v_result_6 = v_value_8;
                      }
                      if (t2-- == 0) break;
                    }
                    RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(2, rk_behind_1));
                    v_lanes_2[v_lane_3] = v_result_6;
                  }
                  rk_behind_1:;
                  rk_barrier();
                  RK_CHECK(8 < 0, RK_MARK(3));
                  for (v_step_9 = 0; v_step_9 < 8; ++v_step_9) {
                    if (!rk_done) {
                      v_width_10 = rk_i64_shr(128, (rk_i64)v_step_9);
                      if (v_lane_3 < v_width_10) {
                        rk_i64 t4 = rk_i64_add(v_lane_3, v_width_10);
                        RK_CHECK(rk_index_traps(t4, 256), RK_LEAVE(4, rk_behind_2));
                        rk_i32 v_value_11 = v_lanes_2[t4];
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(5, rk_behind_2));
                        if (v_value_11 < v_lanes_2[v_lane_3]) {
                          RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(6, rk_behind_2));
                          v_lanes_2[v_lane_3] = v_value_11;
                        }
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
                TrapSite(line: 192, column: 22, operation: .zeroStride),
                TrapSite(line: 193, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 196, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 198, column: 22, operation: .invertedRange),
                TrapSite(line: 201, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 202, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 202, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 206, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 206, column: 49, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.barrier],
            groupMemory: 256 * MemoryLayout<Int32>.stride,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_results_1 = launch.mutableSpan(1, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_lanes_2 = here.groupArray(of: Int32.self, count: 256)
                    let v_lane_3: Int = here.local
                    let t1: Int = here.group &* 4096
                    let v_start_4: Int = t1
                    let t2: Int = v_x_0.count &- v_start_4
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_5: Int = t3
                    var v_result_6: Int32 = Int32.max
                    try _Checks.require(256 != 0, 0)
                    if 256 != 0 {
                        for v_place_7 in stride(from: v_lane_3, to: v_count_5, by: 256) {
                            let t4: Int = v_start_4 &+ v_place_7
                            try _Checks.index(t4, in: v_x_0.count, 1)
                            let t5: Int32 = unsafe v_x_0[unchecked: t4]
                            let v_value_8: Int32 = t5
                            let t6: Bool = v_value_8 < v_result_6
                            if t6 {
                                v_result_6 = v_value_8
                            }
                        }
                    }
                    try _Checks.index(v_lane_3, in: 256, 2)
                    unsafe v_lanes_2[unchecked: v_lane_3] = v_result_6
                    here.barrier()
                    try _Checks.require(0 <= 8, 3)
                    for v_step_9 in 0..<Swift.max(0, 8) {
                        let t7: Int = 128 >> v_step_9
                        let v_width_10: Int = t7
                        let t8: Bool = v_lane_3 < v_width_10
                        if t8 {
                            let t9: Int = v_lane_3 &+ v_width_10
                            try _Checks.index(t9, in: 256, 4)
                            let t10: Int32 = unsafe v_lanes_2[unchecked: t9]
                            let v_value_11: Int32 = t10
                            try _Checks.index(v_lane_3, in: 256, 5)
                            let t11: Int32 = unsafe v_lanes_2[unchecked: v_lane_3]
                            let t12: Bool = v_value_11 < t11
                            if t12 {
                                try _Checks.index(v_lane_3, in: 256, 6)
                                unsafe v_lanes_2[unchecked: v_lane_3] = v_value_11
                            }
                        }
                        here.barrier()
                    }
                    let t13: Bool = v_lane_3 == 0
                    if t13 {
                        let t14: Int = here.group
                        try _Checks.index(0, in: 256, 8)
                        let t15: Int32 = unsafe v_lanes_2[unchecked: 0]
                        try _Checks.index(t14, in: v_results_1.count, 7)
                        unsafe v_results_1[unchecked: t14] = t15
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
        _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_minimumOfBlocksInGroups_973dbc44150b53cb_holder.kernel
    }

    /// Runs `minimumOfBlocksInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocksInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `minimumOfBlocksInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func minimumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `minimumOfBlocksInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func minimumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try minimumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The largest one, by one item for each block.
    static func maximumOfBlocks(_ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext)
    {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int32](repeating: Int32.min)
        if count == 4096 {
            // Four rows at once: lanes become vectors, which stay in registers meanwhile.
            for quarter in 0..<4 {
                let first = start &+ quarter &* 1024
                for lane in 0..<256 {
                    var result: Int32 = lanes[lane]
                    for row in 0..<4 {
                        let value = x[first &+ row &* 256 &+ lane]
                        if value > lanes[lane] { result = value }
                    }
                    lanes[lane] = result
                }
            }
        } else {
            let rows = count / 256
            for row in 0..<rows {
                let first = start &+ row &* 256
                for lane in 0..<256 {
                    let value = x[first &+ lane]
                    if value > lanes[lane] { lanes[lane] = value }
                }
            }
            let first = start &+ rows &* 256
            for lane in 0..<(count &- rows &* 256) {
                let value = x[first &+ lane]
                if value > lanes[lane] { lanes[lane] = value }
            }
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let value = lanes[lane &+ width]
                if value > lanes[lane] { lanes[lane] = value }
            }
        }
        results[context.index] = lanes[0]
    }

    fileprivate nonisolated enum rk_k_maximumOfBlocks_21a4714d02bc52fa_holder {
        static let kernel = DeviceKernelDefinition(
            name: "maximumOfBlocks(_:_:in:)",
            entry: "rk_k_maximumOfBlocks_21a4714d02bc52fa",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 210,
            parameters: [
                .span("x", element: Int32.self), .mutableSpan("results", element: Int32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_i32_256
                #define RK_DEFINED_rk_array_rk_i32_256
                typedef struct { rk_i32 x[256]; } rk_array_rk_i32_256;
                #endif
                RK_KERNEL(rk_k_maximumOfBlocks_21a4714d02bc52fa)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
                  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
                  rk_i64 v_count_3 = rk_i64_min(4096, t1);
                  rk_array_rk_i32_256 v_lanes_4;
                  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = (-2147483648);
                  if (v_count_3 == 4096) {
                    RK_CHECK(4 < 0, RK_STOP(0));
                    for (rk_i64 v_quarter_5 = 0; v_quarter_5 < 4; ++v_quarter_5) {
                      rk_i64 v_first_6 = rk_i64_add(v_start_2, rk_i64_mul(v_quarter_5, 1024));
                      RK_CHECK(256 < 0, RK_STOP(1));
                      for (rk_i64 v_lane_7 = 0; v_lane_7 < 256; ++v_lane_7) {
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(2));
                        rk_i32 v_result_8 = v_lanes_4.x[v_lane_7];
                        RK_CHECK(4 < 0, RK_STOP(3));
                        for (rk_i64 v_row_9 = 0; v_row_9 < 4; ++v_row_9) {
                          rk_i64 t2 = rk_i64_add(rk_i64_add(v_first_6, rk_i64_mul(v_row_9, 256)), v_lane_7);
                          RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                          rk_i32 v_value_10 = v_x_0[t2];
                          RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(5));
                          if (v_value_10 > v_lanes_4.x[v_lane_7]) {
                            v_result_8 = v_value_10;
                          }
                        }
                        RK_CHECK(rk_index_traps(v_lane_7, 256), RK_STOP(6));
                        v_lanes_4.x[v_lane_7] = v_result_8;
                      }
                    }
                  } else {
                    rk_i64 v_rows_11 = rk_i64_div(v_count_3, 256);
                    RK_CHECK(v_rows_11 < 0, RK_STOP(9));
                    for (rk_i64 v_row_12 = 0; v_row_12 < v_rows_11; ++v_row_12) {
                      rk_i64 v_first_13 = rk_i64_add(v_start_2, rk_i64_mul(v_row_12, 256));
                      RK_CHECK(256 < 0, RK_STOP(10));
                      for (rk_i64 v_lane_14 = 0; v_lane_14 < 256; ++v_lane_14) {
                        rk_i64 t3 = rk_i64_add(v_first_13, v_lane_14);
                        RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(11));
                        rk_i32 v_value_15 = v_x_0[t3];
                        RK_CHECK(rk_index_traps(v_lane_14, 256), RK_STOP(12));
                        if (v_value_15 > v_lanes_4.x[v_lane_14]) {
                          RK_CHECK(rk_index_traps(v_lane_14, 256), RK_STOP(13));
                          v_lanes_4.x[v_lane_14] = v_value_15;
                        }
                      }
                    }
                    rk_i64 v_first_16 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_11, 256));
                    rk_i64 t4 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_11, 256));
                    RK_CHECK(t4 < 0, RK_STOP(14));
                    for (rk_i64 v_lane_17 = 0; v_lane_17 < t4; ++v_lane_17) {
                      rk_i64 t5 = rk_i64_add(v_first_16, v_lane_17);
                      RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(15));
                      rk_i32 v_value_18 = v_x_0[t5];
                      RK_CHECK(rk_index_traps(v_lane_17, 256), RK_STOP(16));
                      if (v_value_18 > v_lanes_4.x[v_lane_17]) {
                        RK_CHECK(rk_index_traps(v_lane_17, 256), RK_STOP(17));
                        v_lanes_4.x[v_lane_17] = v_value_18;
                      }
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(18));
                  for (rk_i64 v_step_19 = 0; v_step_19 < 8; ++v_step_19) {
                    rk_i64 v_width_20 = rk_i64_shr(128, (rk_i64)v_step_19);
                    RK_CHECK(v_width_20 < 0, RK_STOP(19));
                    for (rk_i64 v_lane_21 = 0; v_lane_21 < v_width_20; ++v_lane_21) {
                      rk_i64 t6 = rk_i64_add(v_lane_21, v_width_20);
                      RK_CHECK(rk_index_traps(t6, 256), RK_STOP(20));
                      rk_i32 v_value_22 = v_lanes_4.x[t6];
                      RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(21));
                      if (v_value_22 > v_lanes_4.x[v_lane_21]) {
                        RK_CHECK(rk_index_traps(v_lane_21, 256), RK_STOP(22));
                        v_lanes_4.x[v_lane_21] = v_value_22;
                      }
                    }
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(24));
                  RK_CHECK(rk_index_traps(t7, n_results_1), RK_STOP(23));
                  v_results_1[t7] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 218, column: 29, operation: .invertedRange),
                TrapSite(line: 220, column: 30, operation: .invertedRange),
                TrapSite(line: 221, column: 41, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 222, column: 33, operation: .invertedRange),
                TrapSite(line: 223, column: 37, operation: .indexOutOfRange("x")),
                TrapSite(line: 224, column: 36, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 226, column: 21, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 230, column: 30, operation: .divisionByZero),
                TrapSite(line: 230, column: 30, operation: .overflow("/")),
                TrapSite(line: 231, column: 25, operation: .invertedRange),
                TrapSite(line: 233, column: 30, operation: .invertedRange),
                TrapSite(line: 234, column: 33, operation: .indexOutOfRange("x")),
                TrapSite(line: 235, column: 32, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 235, column: 46, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 239, column: 26, operation: .invertedRange),
                TrapSite(line: 240, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 241, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 241, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 244, column: 22, operation: .invertedRange),
                TrapSite(line: 246, column: 26, operation: .invertedRange),
                TrapSite(line: 247, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 248, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 248, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 251, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 251, column: 34, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_results_1 = launch.mutableSpan(1, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index &* 4096
                    let v_start_2: Int = t1
                    let t2: Int = v_x_0.count &- v_start_2
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_3: Int = t3
                    var v_lanes_4 = InlineArray<256, Int32>(repeating: Int32.min)
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
                                let t7: Int32 = unsafe v_lanes_4[unchecked: v_lane_7]
                                var v_result_8: Int32 = t7
                                try _Checks.require(0 <= 4, 3)
                                for v_row_9 in 0..<Swift.max(0, 4) {
                                    let t8: Int = v_row_9 &* 256
                                    let t9: Int = v_first_6 &+ t8
                                    let t10: Int = t9 &+ v_lane_7
                                    try _Checks.index(t10, in: v_x_0.count, 4)
                                    let t11: Int32 = unsafe v_x_0[unchecked: t10]
                                    let v_value_10: Int32 = t11
                                    try _Checks.index(v_lane_7, in: 256, 5)
                                    let t12: Int32 = unsafe v_lanes_4[unchecked: v_lane_7]
                                    let t13: Bool = v_value_10 > t12
                                    if t13 {
                                        v_result_8 = v_value_10
                                    }
                                }
                                try _Checks.index(v_lane_7, in: 256, 6)
                                unsafe v_lanes_4[unchecked: v_lane_7] = v_result_8
                            }
                        }
                    } else {
                        let t14: Int = try _Checks.divide(v_count_3, 256, zero: 7, overflow: 8)
                        let v_rows_11: Int = t14
                        try _Checks.require(0 <= v_rows_11, 9)
                        for v_row_12 in 0..<Swift.max(0, v_rows_11) {
                            let t15: Int = v_row_12 &* 256
                            let t16: Int = v_start_2 &+ t15
                            let v_first_13: Int = t16
                            try _Checks.require(0 <= 256, 10)
                            for v_lane_14 in 0..<Swift.max(0, 256) {
                                let t17: Int = v_first_13 &+ v_lane_14
                                try _Checks.index(t17, in: v_x_0.count, 11)
                                let t18: Int32 = unsafe v_x_0[unchecked: t17]
                                let v_value_15: Int32 = t18
                                try _Checks.index(v_lane_14, in: 256, 12)
                                let t19: Int32 = unsafe v_lanes_4[unchecked: v_lane_14]
                                let t20: Bool = v_value_15 > t19
                                if t20 {
                                    try _Checks.index(v_lane_14, in: 256, 13)
                                    unsafe v_lanes_4[unchecked: v_lane_14] = v_value_15
                                }
                            }
                        }
                        let t21: Int = v_rows_11 &* 256
                        let t22: Int = v_start_2 &+ t21
                        let v_first_16: Int = t22
                        let t23: Int = v_rows_11 &* 256
                        let t24: Int = v_count_3 &- t23
                        try _Checks.require(0 <= t24, 14)
                        for v_lane_17 in 0..<Swift.max(0, t24) {
                            let t25: Int = v_first_16 &+ v_lane_17
                            try _Checks.index(t25, in: v_x_0.count, 15)
                            let t26: Int32 = unsafe v_x_0[unchecked: t25]
                            let v_value_18: Int32 = t26
                            try _Checks.index(v_lane_17, in: 256, 16)
                            let t27: Int32 = unsafe v_lanes_4[unchecked: v_lane_17]
                            let t28: Bool = v_value_18 > t27
                            if t28 {
                                try _Checks.index(v_lane_17, in: 256, 17)
                                unsafe v_lanes_4[unchecked: v_lane_17] = v_value_18
                            }
                        }
                    }
                    try _Checks.require(0 <= 8, 18)
                    for v_step_19 in 0..<Swift.max(0, 8) {
                        let t29: Int = 128 >> v_step_19
                        let v_width_20: Int = t29
                        try _Checks.require(0 <= v_width_20, 19)
                        for v_lane_21 in 0..<Swift.max(0, v_width_20) {
                            let t30: Int = v_lane_21 &+ v_width_20
                            try _Checks.index(t30, in: 256, 20)
                            let t31: Int32 = unsafe v_lanes_4[unchecked: t30]
                            let v_value_22: Int32 = t31
                            try _Checks.index(v_lane_21, in: 256, 21)
                            let t32: Int32 = unsafe v_lanes_4[unchecked: v_lane_21]
                            let t33: Bool = v_value_22 > t32
                            if t33 {
                                try _Checks.index(v_lane_21, in: 256, 22)
                                unsafe v_lanes_4[unchecked: v_lane_21] = v_value_22
                            }
                        }
                    }
                    let t34: Int = here.index
                    try _Checks.index(0, in: 256, 24)
                    let t35: Int32 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t34, in: v_results_1.count, 23)
                    unsafe v_results_1[unchecked: t34] = t35
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_results_1.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_maximumOfBlocks_21a4714d02bc52fa)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `maximumOfBlocks(_:_:in:)` need.
    static nonisolated func maximumOfBlocks_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_maximumOfBlocks_21a4714d02bc52fa_holder.kernel
    }

    /// Runs `maximumOfBlocks` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocks` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `maximumOfBlocks` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocks` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocks(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// The largest one, by a group of 256 items for each block.
    static func maximumOfBlocksInGroups(
        _ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int32.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int32 = Int32.min
        for place in stride(from: lane, to: count, by: 256) {
            let value = x[start &+ place]
            if value > result { result = value }
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let value = lanes[lane &+ width]
                if value > lanes[lane] { lanes[lane] = value }
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    fileprivate nonisolated enum rk_k_maximumOfBlocksInGroups_94cb7e66f88457dd_holder {
        static let kernel = DeviceKernelDefinition(
            name: "maximumOfBlocksInGroups(_:_:in:)",
            entry: "rk_k_maximumOfBlocksInGroups_94cb7e66f88457dd",
            file: "ComputeKernels/Reduction+Int32.swift",
            line: 255,
            parameters: [
                .span("x", element: Int32.self), .mutableSpan("results", element: Int32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_maximumOfBlocksInGroups_94cb7e66f88457dd)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_i32, v_lanes_2, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_lane_3;
                  rk_i64 v_start_4;
                  rk_i64 v_count_5;
                  rk_i32 v_result_6;
                  rk_i64 v_step_9;
                  rk_i64 v_width_10;
                  if (!rk_done) {
                    v_lane_3 = rk_local();
                    v_start_4 = rk_i64_mul(rk_group(), 4096);
                    rk_i64 t1 = rk_i64_sub(n_x_0, v_start_4);
                    v_count_5 = rk_i64_min(4096, t1);
                    v_result_6 = (-2147483648);
                    RK_CHECK(256 == 0, RK_LEAVE(0, rk_behind_1));
                    rk_u64 t2 = 0;
                    if (256 > 0 && v_lane_3 < v_count_5) t2 = rk_steps((rk_u64)v_count_5 - (rk_u64)v_lane_3, (rk_u64)256, 0);
                    if (256 < 0 && v_lane_3 > v_count_5) t2 = rk_steps((rk_u64)v_lane_3 - (rk_u64)v_count_5, (rk_u64)0 - (rk_u64)256, 0);
                    if (256 > 0 ? v_lane_3 < v_count_5 : 256 < 0 && v_lane_3 > v_count_5) for (rk_i64 v_place_7 = v_lane_3;; v_place_7 = (rk_i64)((rk_u64)v_place_7 + (rk_u64)256)) {
                      rk_i64 t3 = rk_i64_add(v_start_4, v_place_7);
                      RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(1, rk_behind_1));
                      rk_i32 v_value_8 = v_x_0[t3];
                      if (v_value_8 > v_result_6) {
                        v_result_6 = v_value_8;
                      }
                      if (t2-- == 0) break;
                    }
                    RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(2, rk_behind_1));
                    v_lanes_2[v_lane_3] = v_result_6;
                  }
                  rk_behind_1:;
                  rk_barrier();
                  RK_CHECK(8 < 0, RK_MARK(3));
                  for (v_step_9 = 0; v_step_9 < 8; ++v_step_9) {
                    if (!rk_done) {
                      v_width_10 = rk_i64_shr(128, (rk_i64)v_step_9);
                      if (v_lane_3 < v_width_10) {
                        rk_i64 t4 = rk_i64_add(v_lane_3, v_width_10);
                        RK_CHECK(rk_index_traps(t4, 256), RK_LEAVE(4, rk_behind_2));
                        rk_i32 v_value_11 = v_lanes_2[t4];
                        RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(5, rk_behind_2));
                        if (v_value_11 > v_lanes_2[v_lane_3]) {
                          RK_CHECK(rk_index_traps(v_lane_3, 256), RK_LEAVE(6, rk_behind_2));
                          v_lanes_2[v_lane_3] = v_value_11;
                        }
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
                TrapSite(line: 264, column: 22, operation: .zeroStride),
                TrapSite(line: 265, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 268, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 270, column: 22, operation: .invertedRange),
                TrapSite(line: 273, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 274, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 274, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 278, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 278, column: 49, operation: .indexOutOfRange("lanes")),
            ],
            requirements: [.barrier],
            groupMemory: 256 * MemoryLayout<Int32>.stride,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_results_1 = launch.mutableSpan(1, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_lanes_2 = here.groupArray(of: Int32.self, count: 256)
                    let v_lane_3: Int = here.local
                    let t1: Int = here.group &* 4096
                    let v_start_4: Int = t1
                    let t2: Int = v_x_0.count &- v_start_4
                    let t3: Int = Swift.min(4096, t2)
                    let v_count_5: Int = t3
                    var v_result_6: Int32 = Int32.min
                    try _Checks.require(256 != 0, 0)
                    if 256 != 0 {
                        for v_place_7 in stride(from: v_lane_3, to: v_count_5, by: 256) {
                            let t4: Int = v_start_4 &+ v_place_7
                            try _Checks.index(t4, in: v_x_0.count, 1)
                            let t5: Int32 = unsafe v_x_0[unchecked: t4]
                            let v_value_8: Int32 = t5
                            let t6: Bool = v_value_8 > v_result_6
                            if t6 {
                                v_result_6 = v_value_8
                            }
                        }
                    }
                    try _Checks.index(v_lane_3, in: 256, 2)
                    unsafe v_lanes_2[unchecked: v_lane_3] = v_result_6
                    here.barrier()
                    try _Checks.require(0 <= 8, 3)
                    for v_step_9 in 0..<Swift.max(0, 8) {
                        let t7: Int = 128 >> v_step_9
                        let v_width_10: Int = t7
                        let t8: Bool = v_lane_3 < v_width_10
                        if t8 {
                            let t9: Int = v_lane_3 &+ v_width_10
                            try _Checks.index(t9, in: 256, 4)
                            let t10: Int32 = unsafe v_lanes_2[unchecked: t9]
                            let v_value_11: Int32 = t10
                            try _Checks.index(v_lane_3, in: 256, 5)
                            let t11: Int32 = unsafe v_lanes_2[unchecked: v_lane_3]
                            let t12: Bool = v_value_11 > t11
                            if t12 {
                                try _Checks.index(v_lane_3, in: 256, 6)
                                unsafe v_lanes_2[unchecked: v_lane_3] = v_value_11
                            }
                        }
                        here.barrier()
                    }
                    let t13: Bool = v_lane_3 == 0
                    if t13 {
                        let t14: Int = here.group
                        try _Checks.index(0, in: 256, 8)
                        let t15: Int32 = unsafe v_lanes_2[unchecked: 0]
                        try _Checks.index(t14, in: v_results_1.count, 7)
                        unsafe v_results_1[unchecked: t14] = t15
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
        _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_maximumOfBlocksInGroups_94cb7e66f88457dd_holder.kernel
    }

    /// Runs `maximumOfBlocksInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocksInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Runs `maximumOfBlocksInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func maximumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }

    /// Enqueues `maximumOfBlocksInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func maximumOfBlocksInGroups(
        _ x: UnifiedBuffer<Int32>, _ results: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }
}
