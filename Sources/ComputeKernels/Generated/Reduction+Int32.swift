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
                  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
                  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
                  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
                    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
                    RK_CHECK(256 < 0, RK_STOP(3));
                    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
                      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
                      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
                      rk_i32 t3 = v_x_0[t2];
                      rk_i64 t4 = (rk_i64)t3;
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
                      rk_i64 t5 = v_lanes_4.x[v_lane_8];
                      v_lanes_4.x[v_lane_8] = rk_i64_add(t5, t4);
                    }
                  }
                  rk_i64 v_first_9 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
                  rk_i64 t6 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
                  RK_CHECK(t6 < 0, RK_STOP(6));
                  for (rk_i64 v_lane_10 = 0; v_lane_10 < t6; ++v_lane_10) {
                    rk_i64 t7 = rk_i64_add(v_first_9, v_lane_10);
                    RK_CHECK(rk_index_traps(t7, n_x_0), RK_STOP(8));
                    rk_i32 t8 = v_x_0[t7];
                    rk_i64 t9 = (rk_i64)t8;
                    RK_CHECK(rk_index_traps(v_lane_10, 256), RK_STOP(7));
                    rk_i64 t10 = v_lanes_4.x[v_lane_10];
                    v_lanes_4.x[v_lane_10] = rk_i64_add(t10, t9);
                  }
                  RK_CHECK(8 < 0, RK_STOP(9));
                  for (rk_i64 v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
                    rk_i64 v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
                    RK_CHECK(v_width_12 < 0, RK_STOP(10));
                    for (rk_i64 v_lane_13 = 0; v_lane_13 < v_width_12; ++v_lane_13) {
                      rk_i64 t11 = rk_i64_add(v_lane_13, v_width_12);
                      RK_CHECK(rk_index_traps(t11, 256), RK_STOP(12));
                      rk_i64 t12 = v_lanes_4.x[t11];
                      RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(11));
                      rk_i64 t13 = v_lanes_4.x[v_lane_13];
                      v_lanes_4.x[v_lane_13] = rk_i64_add(t13, t12);
                    }
                  }
                  rk_i64 t14 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(14));
                  RK_CHECK(rk_index_traps(t14, n_results_1), RK_STOP(13));
                  v_results_1[t14] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 13, column: 26, operation: .divisionByZero),
                TrapSite(line: 13, column: 26, operation: .overflow("/")),
                TrapSite(line: 14, column: 21, operation: .invertedRange),
                TrapSite(line: 16, column: 26, operation: .invertedRange),
                TrapSite(line: 17, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 17, column: 39, operation: .indexOutOfRange("x")),
                TrapSite(line: 21, column: 22, operation: .invertedRange),
                TrapSite(line: 22, column: 13, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 22, column: 35, operation: .indexOutOfRange("x")),
                TrapSite(line: 24, column: 22, operation: .invertedRange),
                TrapSite(line: 26, column: 26, operation: .invertedRange),
                TrapSite(line: 27, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 27, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 30, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 30, column: 34, operation: .indexOutOfRange("lanes")),
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
                            let t8: Int32 = unsafe v_x_0[unchecked: t7]
                            let t9: Int64 = Int64(t8)
                            try _Checks.index(v_lane_8, in: 256, 4)
                            let t10: Int64 = unsafe v_lanes_4[unchecked: v_lane_8]
                            unsafe v_lanes_4[unchecked: v_lane_8] = t10 &+ t9
                        }
                    }
                    let t11: Int = v_rows_5 &* 256
                    let t12: Int = v_start_2 &+ t11
                    let v_first_9: Int = t12
                    let t13: Int = v_rows_5 &* 256
                    let t14: Int = v_count_3 &- t13
                    try _Checks.require(0 <= t14, 6)
                    for v_lane_10 in 0..<Swift.max(0, t14) {
                        let t15: Int = v_first_9 &+ v_lane_10
                        try _Checks.index(t15, in: v_x_0.count, 8)
                        let t16: Int32 = unsafe v_x_0[unchecked: t15]
                        let t17: Int64 = Int64(t16)
                        try _Checks.index(v_lane_10, in: 256, 7)
                        let t18: Int64 = unsafe v_lanes_4[unchecked: v_lane_10]
                        unsafe v_lanes_4[unchecked: v_lane_10] = t18 &+ t17
                    }
                    try _Checks.require(0 <= 8, 9)
                    for v_step_11 in 0..<Swift.max(0, 8) {
                        let t19: Int = 128 >> v_step_11
                        let v_width_12: Int = t19
                        try _Checks.require(0 <= v_width_12, 10)
                        for v_lane_13 in 0..<Swift.max(0, v_width_12) {
                            let t20: Int = v_lane_13 &+ v_width_12
                            try _Checks.index(t20, in: 256, 12)
                            let t21: Int64 = unsafe v_lanes_4[unchecked: t20]
                            try _Checks.index(v_lane_13, in: 256, 11)
                            let t22: Int64 = unsafe v_lanes_4[unchecked: v_lane_13]
                            unsafe v_lanes_4[unchecked: v_lane_13] = t22 &+ t21
                        }
                    }
                    let t23: Int = here.index
                    try _Checks.index(0, in: 256, 14)
                    let t24: Int64 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t23, in: v_results_1.count, 13)
                    unsafe v_results_1[unchecked: t23] = t24
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
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
            line: 34,
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
                TrapSite(line: 43, column: 22, operation: .zeroStride),
                TrapSite(line: 44, column: 30, operation: .indexOutOfRange("x")),
                TrapSite(line: 46, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 48, column: 22, operation: .invertedRange),
                TrapSite(line: 51, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 51, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 55, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 55, column: 49, operation: .indexOutOfRange("lanes")),
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int64>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
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
            line: 59,
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
                  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
                  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
                  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
                    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
                    RK_CHECK(256 < 0, RK_STOP(3));
                    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
                      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
                      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
                      rk_i64 t3 = v_x_0[t2];
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
                      rk_i64 t4 = v_lanes_4.x[v_lane_8];
                      v_lanes_4.x[v_lane_8] = rk_i64_add(t4, t3);
                    }
                  }
                  rk_i64 v_first_9 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
                  rk_i64 t5 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
                  RK_CHECK(t5 < 0, RK_STOP(6));
                  for (rk_i64 v_lane_10 = 0; v_lane_10 < t5; ++v_lane_10) {
                    rk_i64 t6 = rk_i64_add(v_first_9, v_lane_10);
                    RK_CHECK(rk_index_traps(t6, n_x_0), RK_STOP(8));
                    rk_i64 t7 = v_x_0[t6];
                    RK_CHECK(rk_index_traps(v_lane_10, 256), RK_STOP(7));
                    rk_i64 t8 = v_lanes_4.x[v_lane_10];
                    v_lanes_4.x[v_lane_10] = rk_i64_add(t8, t7);
                  }
                  RK_CHECK(8 < 0, RK_STOP(9));
                  for (rk_i64 v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
                    rk_i64 v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
                    RK_CHECK(v_width_12 < 0, RK_STOP(10));
                    for (rk_i64 v_lane_13 = 0; v_lane_13 < v_width_12; ++v_lane_13) {
                      rk_i64 t9 = rk_i64_add(v_lane_13, v_width_12);
                      RK_CHECK(rk_index_traps(t9, 256), RK_STOP(12));
                      rk_i64 t10 = v_lanes_4.x[t9];
                      RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(11));
                      rk_i64 t11 = v_lanes_4.x[v_lane_13];
                      v_lanes_4.x[v_lane_13] = rk_i64_add(t11, t10);
                    }
                  }
                  rk_i64 t12 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(14));
                  RK_CHECK(rk_index_traps(t12, n_results_1), RK_STOP(13));
                  v_results_1[t12] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 64, column: 26, operation: .divisionByZero),
                TrapSite(line: 64, column: 26, operation: .overflow("/")),
                TrapSite(line: 65, column: 21, operation: .invertedRange),
                TrapSite(line: 67, column: 26, operation: .invertedRange),
                TrapSite(line: 68, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 68, column: 33, operation: .indexOutOfRange("x")),
                TrapSite(line: 72, column: 22, operation: .invertedRange),
                TrapSite(line: 73, column: 13, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 73, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 75, column: 22, operation: .invertedRange),
                TrapSite(line: 77, column: 26, operation: .invertedRange),
                TrapSite(line: 78, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 78, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 81, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 81, column: 34, operation: .indexOutOfRange("lanes")),
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
                            let t8: Int64 = unsafe v_x_0[unchecked: t7]
                            try _Checks.index(v_lane_8, in: 256, 4)
                            let t9: Int64 = unsafe v_lanes_4[unchecked: v_lane_8]
                            unsafe v_lanes_4[unchecked: v_lane_8] = t9 &+ t8
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
                        let t15: Int64 = unsafe v_x_0[unchecked: t14]
                        try _Checks.index(v_lane_10, in: 256, 7)
                        let t16: Int64 = unsafe v_lanes_4[unchecked: v_lane_10]
                        unsafe v_lanes_4[unchecked: v_lane_10] = t16 &+ t15
                    }
                    try _Checks.require(0 <= 8, 9)
                    for v_step_11 in 0..<Swift.max(0, 8) {
                        let t17: Int = 128 >> v_step_11
                        let v_width_12: Int = t17
                        try _Checks.require(0 <= v_width_12, 10)
                        for v_lane_13 in 0..<Swift.max(0, v_width_12) {
                            let t18: Int = v_lane_13 &+ v_width_12
                            try _Checks.index(t18, in: 256, 12)
                            let t19: Int64 = unsafe v_lanes_4[unchecked: t18]
                            try _Checks.index(v_lane_13, in: 256, 11)
                            let t20: Int64 = unsafe v_lanes_4[unchecked: v_lane_13]
                            unsafe v_lanes_4[unchecked: v_lane_13] = t20 &+ t19
                        }
                    }
                    let t21: Int = here.index
                    try _Checks.index(0, in: 256, 14)
                    let t22: Int64 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t21, in: v_results_1.count, 13)
                    unsafe v_results_1[unchecked: t21] = t22
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
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
            line: 85,
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
                TrapSite(line: 94, column: 22, operation: .zeroStride),
                TrapSite(line: 95, column: 24, operation: .indexOutOfRange("x")),
                TrapSite(line: 97, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 99, column: 22, operation: .invertedRange),
                TrapSite(line: 102, column: 17, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 102, column: 33, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 106, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 106, column: 49, operation: .indexOutOfRange("lanes")),
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int64>, _ results: some DeviceElements<Int64>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
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
            line: 110,
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
                  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
                  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
                  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
                    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
                    RK_CHECK(256 < 0, RK_STOP(3));
                    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
                      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
                      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                      rk_i32 v_value_9 = v_x_0[t2];
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(5));
                      if (v_value_9 < v_lanes_4.x[v_lane_8]) {
                        RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
                        v_lanes_4.x[v_lane_8] = v_value_9;
                      }
                    }
                  }
                  rk_i64 v_first_10 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
                  rk_i64 t3 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
                  RK_CHECK(t3 < 0, RK_STOP(7));
                  for (rk_i64 v_lane_11 = 0; v_lane_11 < t3; ++v_lane_11) {
                    rk_i64 t4 = rk_i64_add(v_first_10, v_lane_11);
                    RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(8));
                    rk_i32 v_value_12 = v_x_0[t4];
                    RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(9));
                    if (v_value_12 < v_lanes_4.x[v_lane_11]) {
                      RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(10));
                      v_lanes_4.x[v_lane_11] = v_value_12;
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(11));
                  for (rk_i64 v_step_13 = 0; v_step_13 < 8; ++v_step_13) {
                    rk_i64 v_width_14 = rk_i64_shr(128, (rk_i64)v_step_13);
                    RK_CHECK(v_width_14 < 0, RK_STOP(12));
                    for (rk_i64 v_lane_15 = 0; v_lane_15 < v_width_14; ++v_lane_15) {
                      rk_i64 t5 = rk_i64_add(v_lane_15, v_width_14);
                      RK_CHECK(rk_index_traps(t5, 256), RK_STOP(13));
                      rk_i32 v_value_16 = v_lanes_4.x[t5];
                      RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(14));
                      if (v_value_16 < v_lanes_4.x[v_lane_15]) {
                        RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(15));
                        v_lanes_4.x[v_lane_15] = v_value_16;
                      }
                    }
                  }
                  rk_i64 t6 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
                  RK_CHECK(rk_index_traps(t6, n_results_1), RK_STOP(16));
                  v_results_1[t6] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 116, column: 26, operation: .divisionByZero),
                TrapSite(line: 116, column: 26, operation: .overflow("/")),
                TrapSite(line: 117, column: 21, operation: .invertedRange),
                TrapSite(line: 119, column: 26, operation: .invertedRange),
                TrapSite(line: 120, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 121, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 121, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 125, column: 22, operation: .invertedRange),
                TrapSite(line: 126, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 127, column: 24, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 127, column: 38, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 129, column: 22, operation: .invertedRange),
                TrapSite(line: 131, column: 26, operation: .invertedRange),
                TrapSite(line: 132, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 133, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 133, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 136, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 136, column: 34, operation: .indexOutOfRange("lanes")),
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
                            try _Checks.index(t7, in: v_x_0.count, 4)
                            let t8: Int32 = unsafe v_x_0[unchecked: t7]
                            let v_value_9: Int32 = t8
                            try _Checks.index(v_lane_8, in: 256, 5)
                            let t9: Int32 = unsafe v_lanes_4[unchecked: v_lane_8]
                            let t10: Bool = v_value_9 < t9
                            if t10 {
                                try _Checks.index(v_lane_8, in: 256, 6)
                                unsafe v_lanes_4[unchecked: v_lane_8] = v_value_9
                            }
                        }
                    }
                    let t11: Int = v_rows_5 &* 256
                    let t12: Int = v_start_2 &+ t11
                    let v_first_10: Int = t12
                    let t13: Int = v_rows_5 &* 256
                    let t14: Int = v_count_3 &- t13
                    try _Checks.require(0 <= t14, 7)
                    for v_lane_11 in 0..<Swift.max(0, t14) {
                        let t15: Int = v_first_10 &+ v_lane_11
                        try _Checks.index(t15, in: v_x_0.count, 8)
                        let t16: Int32 = unsafe v_x_0[unchecked: t15]
                        let v_value_12: Int32 = t16
                        try _Checks.index(v_lane_11, in: 256, 9)
                        let t17: Int32 = unsafe v_lanes_4[unchecked: v_lane_11]
                        let t18: Bool = v_value_12 < t17
                        if t18 {
                            try _Checks.index(v_lane_11, in: 256, 10)
                            unsafe v_lanes_4[unchecked: v_lane_11] = v_value_12
                        }
                    }
                    try _Checks.require(0 <= 8, 11)
                    for v_step_13 in 0..<Swift.max(0, 8) {
                        let t19: Int = 128 >> v_step_13
                        let v_width_14: Int = t19
                        try _Checks.require(0 <= v_width_14, 12)
                        for v_lane_15 in 0..<Swift.max(0, v_width_14) {
                            let t20: Int = v_lane_15 &+ v_width_14
                            try _Checks.index(t20, in: 256, 13)
                            let t21: Int32 = unsafe v_lanes_4[unchecked: t20]
                            let v_value_16: Int32 = t21
                            try _Checks.index(v_lane_15, in: 256, 14)
                            let t22: Int32 = unsafe v_lanes_4[unchecked: v_lane_15]
                            let t23: Bool = v_value_16 < t22
                            if t23 {
                                try _Checks.index(v_lane_15, in: 256, 15)
                                unsafe v_lanes_4[unchecked: v_lane_15] = v_value_16
                            }
                        }
                    }
                    let t24: Int = here.index
                    try _Checks.index(0, in: 256, 17)
                    let t25: Int32 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t24, in: v_results_1.count, 16)
                    unsafe v_results_1[unchecked: t24] = t25
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
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
            line: 140,
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
                TrapSite(line: 149, column: 22, operation: .zeroStride),
                TrapSite(line: 150, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 153, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 155, column: 22, operation: .invertedRange),
                TrapSite(line: 158, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 159, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 159, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 163, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 163, column: 49, operation: .indexOutOfRange("lanes")),
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
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
            line: 167,
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
                  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
                  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
                  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
                    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
                    RK_CHECK(256 < 0, RK_STOP(3));
                    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
                      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
                      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
                      rk_i32 v_value_9 = v_x_0[t2];
                      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(5));
                      if (v_value_9 > v_lanes_4.x[v_lane_8]) {
                        RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
                        v_lanes_4.x[v_lane_8] = v_value_9;
                      }
                    }
                  }
                  rk_i64 v_first_10 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
                  rk_i64 t3 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
                  RK_CHECK(t3 < 0, RK_STOP(7));
                  for (rk_i64 v_lane_11 = 0; v_lane_11 < t3; ++v_lane_11) {
                    rk_i64 t4 = rk_i64_add(v_first_10, v_lane_11);
                    RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(8));
                    rk_i32 v_value_12 = v_x_0[t4];
                    RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(9));
                    if (v_value_12 > v_lanes_4.x[v_lane_11]) {
                      RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(10));
                      v_lanes_4.x[v_lane_11] = v_value_12;
                    }
                  }
                  RK_CHECK(8 < 0, RK_STOP(11));
                  for (rk_i64 v_step_13 = 0; v_step_13 < 8; ++v_step_13) {
                    rk_i64 v_width_14 = rk_i64_shr(128, (rk_i64)v_step_13);
                    RK_CHECK(v_width_14 < 0, RK_STOP(12));
                    for (rk_i64 v_lane_15 = 0; v_lane_15 < v_width_14; ++v_lane_15) {
                      rk_i64 t5 = rk_i64_add(v_lane_15, v_width_14);
                      RK_CHECK(rk_index_traps(t5, 256), RK_STOP(13));
                      rk_i32 v_value_16 = v_lanes_4.x[t5];
                      RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(14));
                      if (v_value_16 > v_lanes_4.x[v_lane_15]) {
                        RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(15));
                        v_lanes_4.x[v_lane_15] = v_value_16;
                      }
                    }
                  }
                  rk_i64 t6 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
                  RK_CHECK(rk_index_traps(t6, n_results_1), RK_STOP(16));
                  v_results_1[t6] = v_lanes_4.x[0];
                }

                """#,
            sites: [
                TrapSite(line: 173, column: 26, operation: .divisionByZero),
                TrapSite(line: 173, column: 26, operation: .overflow("/")),
                TrapSite(line: 174, column: 21, operation: .invertedRange),
                TrapSite(line: 176, column: 26, operation: .invertedRange),
                TrapSite(line: 177, column: 29, operation: .indexOutOfRange("x")),
                TrapSite(line: 178, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 178, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 182, column: 22, operation: .invertedRange),
                TrapSite(line: 183, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 184, column: 24, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 184, column: 38, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 186, column: 22, operation: .invertedRange),
                TrapSite(line: 188, column: 26, operation: .invertedRange),
                TrapSite(line: 189, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 190, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 190, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 193, column: 9, operation: .indexOutOfRange("results")),
                TrapSite(line: 193, column: 34, operation: .indexOutOfRange("lanes")),
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
                            try _Checks.index(t7, in: v_x_0.count, 4)
                            let t8: Int32 = unsafe v_x_0[unchecked: t7]
                            let v_value_9: Int32 = t8
                            try _Checks.index(v_lane_8, in: 256, 5)
                            let t9: Int32 = unsafe v_lanes_4[unchecked: v_lane_8]
                            let t10: Bool = v_value_9 > t9
                            if t10 {
                                try _Checks.index(v_lane_8, in: 256, 6)
                                unsafe v_lanes_4[unchecked: v_lane_8] = v_value_9
                            }
                        }
                    }
                    let t11: Int = v_rows_5 &* 256
                    let t12: Int = v_start_2 &+ t11
                    let v_first_10: Int = t12
                    let t13: Int = v_rows_5 &* 256
                    let t14: Int = v_count_3 &- t13
                    try _Checks.require(0 <= t14, 7)
                    for v_lane_11 in 0..<Swift.max(0, t14) {
                        let t15: Int = v_first_10 &+ v_lane_11
                        try _Checks.index(t15, in: v_x_0.count, 8)
                        let t16: Int32 = unsafe v_x_0[unchecked: t15]
                        let v_value_12: Int32 = t16
                        try _Checks.index(v_lane_11, in: 256, 9)
                        let t17: Int32 = unsafe v_lanes_4[unchecked: v_lane_11]
                        let t18: Bool = v_value_12 > t17
                        if t18 {
                            try _Checks.index(v_lane_11, in: 256, 10)
                            unsafe v_lanes_4[unchecked: v_lane_11] = v_value_12
                        }
                    }
                    try _Checks.require(0 <= 8, 11)
                    for v_step_13 in 0..<Swift.max(0, 8) {
                        let t19: Int = 128 >> v_step_13
                        let v_width_14: Int = t19
                        try _Checks.require(0 <= v_width_14, 12)
                        for v_lane_15 in 0..<Swift.max(0, v_width_14) {
                            let t20: Int = v_lane_15 &+ v_width_14
                            try _Checks.index(t20, in: 256, 13)
                            let t21: Int32 = unsafe v_lanes_4[unchecked: t20]
                            let v_value_16: Int32 = t21
                            try _Checks.index(v_lane_15, in: 256, 14)
                            let t22: Int32 = unsafe v_lanes_4[unchecked: v_lane_15]
                            let t23: Bool = v_value_16 > t22
                            if t23 {
                                try _Checks.index(v_lane_15, in: 256, 15)
                                unsafe v_lanes_4[unchecked: v_lane_15] = v_value_16
                            }
                        }
                    }
                    let t24: Int = here.index
                    try _Checks.index(0, in: 256, 17)
                    let t25: Int32 = unsafe v_lanes_4[unchecked: 0]
                    try _Checks.itemIndex(t24, in: v_results_1.count, 16)
                    unsafe v_results_1[unchecked: t24] = t25
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
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
            line: 197,
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
                TrapSite(line: 206, column: 22, operation: .zeroStride),
                TrapSite(line: 207, column: 25, operation: .indexOutOfRange("x")),
                TrapSite(line: 210, column: 9, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 212, column: 22, operation: .invertedRange),
                TrapSite(line: 215, column: 29, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 216, column: 28, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 216, column: 42, operation: .indexOutOfRange("lanes")),
                TrapSite(line: 220, column: 24, operation: .indexOutOfRange("results")),
                TrapSite(line: 220, column: 49, operation: .indexOutOfRange("lanes")),
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream, count: Int,
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
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
        _ x: some DeviceElements<Int32>, _ results: some DeviceElements<Int32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try maximumOfBlocksInGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(results)
        }
    }
}
