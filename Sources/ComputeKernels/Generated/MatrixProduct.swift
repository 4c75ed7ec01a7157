// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/MatrixProduct.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

/// Products of matrices in row-major order: `a` has `rows` by `inner` elements, `b` has `inner` by `columns`.
///
/// Every element of the result is a sum that begins with zero and takes its products in order, each rounded, so that both
/// forms give the same bits.
enum MatrixKernels {
    /// One item for each element of the result, in groups of 16 by 16 that share tiles of both factors.
    static func productInGroups(
        _ a: DeviceSpan<Float>, _ b: DeviceSpan<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let tileA = context.groupArray(of: Float.self, count: 256)
        let tileB = context.groupArray(of: Float.self, count: 256)
        let x = context.localPosition.x
        let y = context.localPosition.y
        let column = context.position.x
        let row = context.position.y
        let place = y &* 16 &+ x
        var sum: Float = 0
        for tile in 0..<((inner &+ 15) / 16) {
            let k = tile &* 16
            tileA[place] = row < rows && k &+ x < inner ? a[row &* inner &+ k &+ x] : 0
            tileB[place] = column < columns && k &+ y < inner ? b[(k &+ y) &* columns &+ column] : 0
            context.barrier()
            for step in 0..<min(16, inner &- k) {
                sum += tileA[y &* 16 &+ step] * tileB[step &* 16 &+ x]
            }
            context.barrier()
        }
        if row < rows && column < columns { result[row &* columns &+ column] = sum }
    }

    fileprivate nonisolated enum rk_k_productInGroups_49726fc92aaac156_holder {
        static let kernel = DeviceKernelDefinition(
            name: "productInGroups(_:_:_:_:_:_:in:)",
            entry: "rk_k_productInGroups_49726fc92aaac156",
            file: "ComputeKernels/MatrixProduct.swift",
            line: 9,
            parameters: [
                .span("a", element: Float.self), .span("b", element: Float.self), .value("rows", type: Int.self),
                .value("columns", type: Int.self), .value("inner", type: Int.self),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_productInGroups_49726fc92aaac156)(RK_GLOBAL const rk_f32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_f32 *v_b_1, rk_i64 n_b_1, rk_i64 v_rows_2, rk_i64 v_columns_3, rk_i64 v_inner_4, RK_GLOBAL rk_f32 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_f32, v_tileA_6, 256);
                  RK_GROUP_ARRAY(rk_f32, v_tileB_7, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_x_8;
                  rk_i64 v_y_9;
                  rk_i64 v_column_10;
                  rk_i64 v_row_11;
                  rk_i64 v_place_12;
                  rk_f32 v_sum_13;
                  rk_i64 v_tile_14;
                  rk_i64 v_k_15;
                  if (!rk_done) {
                    v_x_8 = rk_local_x();
                    v_y_9 = rk_local_y();
                    v_column_10 = rk_position_x();
                    v_row_11 = rk_position_y();
                    v_place_12 = rk_i64_add(rk_i64_mul(v_y_9, 16), v_x_8);
                    v_sum_13 = 0.0f;
                  }
                  rk_i64 t1 = rk_i64_add(v_inner_4, 15);
                  rk_i64 t2 = rk_i64_div(t1, 16);
                  RK_CHECK(t2 < 0, RK_MARK(2));
                  for (v_tile_14 = 0; v_tile_14 < t2; ++v_tile_14) {
                    if (!rk_done) {
                      v_k_15 = rk_i64_mul(v_tile_14, 16);
                      rk_f32 t4;
                      if ((v_row_11 < v_rows_2) && (rk_i64_add(v_k_15, v_x_8) < v_inner_4)) {
                        rk_i64 t3 = rk_i64_add(rk_i64_add(rk_i64_mul(v_row_11, v_inner_4), v_k_15), v_x_8);
                        RK_CHECK(rk_index_traps(t3, n_a_0), RK_LEAVE(4, rk_behind_2));
                        t4 = v_a_0[t3];
                      } else {
                        t4 = 0.0f;
                      }
                      RK_CHECK(rk_index_traps(v_place_12, 256), RK_LEAVE(3, rk_behind_2));
                      v_tileA_6[v_place_12] = t4;
                      rk_f32 t6;
                      if ((v_column_10 < v_columns_3) && (rk_i64_add(v_k_15, v_y_9) < v_inner_4)) {
                        rk_i64 t5 = rk_i64_add(rk_i64_mul(rk_i64_add(v_k_15, v_y_9), v_columns_3), v_column_10);
                        RK_CHECK(rk_index_traps(t5, n_b_1), RK_LEAVE(6, rk_behind_2));
                        t6 = v_b_1[t5];
                      } else {
                        t6 = 0.0f;
                      }
                      RK_CHECK(rk_index_traps(v_place_12, 256), RK_LEAVE(5, rk_behind_2));
                      v_tileB_7[v_place_12] = t6;
                    }
                    rk_behind_2:;
                    rk_barrier();
                    if (!rk_done) {
                      rk_i64 t7 = rk_i64_sub(v_inner_4, v_k_15);
                      rk_i64 t8 = rk_i64_min(16, t7);
                      RK_CHECK(t8 < 0, RK_LEAVE(7, rk_behind_3));
                      for (rk_i64 v_step_16 = 0; v_step_16 < t8; ++v_step_16) {
                        rk_i64 t9 = rk_i64_add(rk_i64_mul(v_y_9, 16), v_step_16);
                        RK_CHECK(rk_index_traps(t9, 256), RK_LEAVE(8, rk_behind_3));
                        rk_i64 t10 = rk_i64_add(rk_i64_mul(v_step_16, 16), v_x_8);
                        RK_CHECK(rk_index_traps(t10, 256), RK_LEAVE(9, rk_behind_3));
                        rk_f32 t11 = (v_tileA_6[t9] * v_tileB_7[t10]);
                        v_sum_13 = (v_sum_13 + t11);
                      }
                    }
                    rk_behind_3:;
                    rk_barrier();
                  }
                  if (!rk_done) {
                    if ((v_row_11 < v_rows_2) && (v_column_10 < v_columns_3)) {
                      rk_i64 t12 = rk_i64_add(rk_i64_mul(v_row_11, v_columns_3), v_column_10);
                      RK_CHECK(rk_index_traps(t12, n_result_5), RK_LEAVE(10, rk_behind_4));
                      v_result_5[t12] = v_sum_13;
                    }
                  }
                  rk_behind_4:;
                }

                """#,
            sites: [
                TrapSite(line: 22, column: 40, operation: .divisionByZero),
                TrapSite(line: 22, column: 40, operation: .overflow("/")),
                TrapSite(line: 22, column: 22, operation: .invertedRange),
                TrapSite(line: 24, column: 13, operation: .indexOutOfRange("tileA")),
                TrapSite(line: 24, column: 59, operation: .indexOutOfRange("a")),
                TrapSite(line: 25, column: 13, operation: .indexOutOfRange("tileB")),
                TrapSite(line: 25, column: 65, operation: .indexOutOfRange("b")),
                TrapSite(line: 27, column: 26, operation: .invertedRange),
                TrapSite(line: 28, column: 24, operation: .indexOutOfRange("tileA")),
                TrapSite(line: 28, column: 49, operation: .indexOutOfRange("tileB")),
                TrapSite(line: 32, column: 45, operation: .indexOutOfRange("result")),
            ],
            requirements: [.barrier],
            groupMemory: 256 * MemoryLayout<Float>.stride + 256 * MemoryLayout<Float>.stride,
            cpu: { launch in
                let v_a_0 = launch.span(0, of: Float.self)
                let v_b_1 = launch.span(1, of: Float.self)
                let v_rows_2 = launch.value(2, as: Int.self)
                let v_columns_3 = launch.value(3, as: Int.self)
                let v_inner_4 = launch.value(4, as: Int.self)
                let v_result_5 = launch.mutableSpan(5, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_tileA_6 = here.groupArray(of: Float.self, count: 256)
                    let v_tileB_7 = here.groupArray(of: Float.self, count: 256)
                    let v_x_8: Int = here.localPosition.x
                    let v_y_9: Int = here.localPosition.y
                    let v_column_10: Int = here.position.x
                    let v_row_11: Int = here.position.y
                    let t1: Int = v_y_9 &* 16
                    let t2: Int = t1 &+ v_x_8
                    let v_place_12: Int = t2
                    var v_sum_13: Float = (0x0.0p0 as Float)
                    let t3: Int = v_inner_4 &+ 15
                    let t4: Int = try _Checks.divide(t3, 16, zero: 0, overflow: 1)
                    try _Checks.require(0 <= t4, 2)
                    for v_tile_14 in 0..<Swift.max(0, t4) {
                        let t5: Int = v_tile_14 &* 16
                        let v_k_15: Int = t5
                        let t6: Bool = v_row_11 < v_rows_2
                        let t9: Bool
                        if t6 {
                            let t7: Int = v_k_15 &+ v_x_8
                            let t8: Bool = t7 < v_inner_4
                            t9 = t8
                        } else {
                            t9 = false
                        }
                        let t14: Float
                        if t9 {
                            let t10: Int = v_row_11 &* v_inner_4
                            let t11: Int = t10 &+ v_k_15
                            let t12: Int = t11 &+ v_x_8
                            try _Checks.index(t12, in: v_a_0.count, 4)
                            let t13: Float = unsafe v_a_0[unchecked: t12]
                            t14 = t13
                        } else {
                            t14 = (0x0.0p0 as Float)
                        }
                        try _Checks.index(v_place_12, in: 256, 3)
                        unsafe v_tileA_6[unchecked: v_place_12] = t14
                        let t15: Bool = v_column_10 < v_columns_3
                        let t18: Bool
                        if t15 {
                            let t16: Int = v_k_15 &+ v_y_9
                            let t17: Bool = t16 < v_inner_4
                            t18 = t17
                        } else {
                            t18 = false
                        }
                        let t23: Float
                        if t18 {
                            let t19: Int = v_k_15 &+ v_y_9
                            let t20: Int = t19 &* v_columns_3
                            let t21: Int = t20 &+ v_column_10
                            try _Checks.index(t21, in: v_b_1.count, 6)
                            let t22: Float = unsafe v_b_1[unchecked: t21]
                            t23 = t22
                        } else {
                            t23 = (0x0.0p0 as Float)
                        }
                        try _Checks.index(v_place_12, in: 256, 5)
                        unsafe v_tileB_7[unchecked: v_place_12] = t23
                        here.barrier()
                        let t24: Int = v_inner_4 &- v_k_15
                        let t25: Int = Swift.min(16, t24)
                        try _Checks.require(0 <= t25, 7)
                        for v_step_16 in 0..<Swift.max(0, t25) {
                            let t26: Int = v_y_9 &* 16
                            let t27: Int = t26 &+ v_step_16
                            try _Checks.index(t27, in: 256, 8)
                            let t28: Float = unsafe v_tileA_6[unchecked: t27]
                            let t29: Int = v_step_16 &* 16
                            let t30: Int = t29 &+ v_x_8
                            try _Checks.index(t30, in: 256, 9)
                            let t31: Float = unsafe v_tileB_7[unchecked: t30]
                            let t32: Float = t28 * t31
                            v_sum_13 = v_sum_13 + t32
                        }
                        here.barrier()
                    }
                    let t33: Bool = v_row_11 < v_rows_2
                    let t35: Bool
                    if t33 {
                        let t34: Bool = v_column_10 < v_columns_3
                        t35 = t34
                    } else {
                        t35 = false
                    }
                    if t35 {
                        let t36: Int = v_row_11 &* v_columns_3
                        let t37: Int = t36 &+ v_column_10
                        try _Checks.index(t37, in: v_result_5.count, 10)
                        unsafe v_result_5[unchecked: t37] = v_sum_13
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

    /// What launches of `productInGroups(_:_:_:_:_:_:in:)` need.
    static nonisolated func productInGroups_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: Int.Type, _: Int.Type, _: Int.Type,
        _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_productInGroups_49726fc92aaac156_holder.kernel
    }

    /// Runs `productInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await productInGroups_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInGroups_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `productInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await productInGroups_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInGroups_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// One item for each four rows by eight columns of the result, which it keeps in vectors: `x` counts the rows, `y` the
    /// columns. The items of the last ones do what is left element by element.
    static func productInVectors(
        _ a: DeviceSpan<Float>, _ b: DeviceSpan<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let row = context.position.x &* 4
        let column = context.position.y &* 8
        guard row &+ 4 <= rows && column &+ 8 <= columns else {
            for y in row..<min(row &+ 4, rows) {
                for x in column..<min(column &+ 8, columns) {
                    var sum: Float = 0
                    for k in 0..<inner { sum += a[y &* inner &+ k] * b[k &* columns &+ x] }
                    result[y &* columns &+ x] = sum
                }
            }
            return
        }
        var sum0 = SIMD8<Float>(repeating: 0)
        var sum1 = SIMD8<Float>(repeating: 0)
        var sum2 = SIMD8<Float>(repeating: 0)
        var sum3 = SIMD8<Float>(repeating: 0)
        for k in 0..<inner {
            let p = k &* columns &+ column
            let line = SIMD8<Float>(b[p], b[p &+ 1], b[p &+ 2], b[p &+ 3], b[p &+ 4], b[p &+ 5], b[p &+ 6], b[p &+ 7])
            sum0 += a[row &* inner &+ k] * line
            sum1 += a[(row &+ 1) &* inner &+ k] * line
            sum2 += a[(row &+ 2) &* inner &+ k] * line
            sum3 += a[(row &+ 3) &* inner &+ k] * line
        }
        let place = row &* columns &+ column
        for lane in 0..<8 {
            result[place &+ lane] = sum0[lane]
            result[place &+ columns &+ lane] = sum1[lane]
            result[place &+ 2 &* columns &+ lane] = sum2[lane]
            result[place &+ 3 &* columns &+ lane] = sum3[lane]
        }
    }

    fileprivate nonisolated enum rk_k_productInVectors_94d9391cf42b1562_holder {
        static let kernel = DeviceKernelDefinition(
            name: "productInVectors(_:_:_:_:_:_:in:)",
            entry: "rk_k_productInVectors_94d9391cf42b1562",
            file: "ComputeKernels/MatrixProduct.swift",
            line: 37,
            parameters: [
                .span("a", element: Float.self), .span("b", element: Float.self), .value("rows", type: Int.self),
                .value("columns", type: Int.self), .value("inner", type: Int.self),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_productInVectors_94d9391cf42b1562)(RK_GLOBAL const rk_f32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_f32 *v_b_1, rk_i64 n_b_1, rk_i64 v_rows_2, rk_i64 v_columns_3, rk_i64 v_inner_4, RK_GLOBAL rk_f32 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_row_6 = rk_i64_mul(rk_position_x(), 4);
                  rk_i64 v_column_7 = rk_i64_mul(rk_position_y(), 8);
                  if (!((rk_i64_add(v_row_6, 4) <= v_rows_2) && (rk_i64_add(v_column_7, 8) <= v_columns_3))) {
                    rk_i64 t1 = rk_i64_add(v_row_6, 4);
                    rk_i64 t2 = rk_i64_min(t1, v_rows_2);
                    RK_CHECK(t2 < v_row_6, RK_STOP(0));
                    for (rk_i64 v_y_8 = v_row_6; v_y_8 < t2; ++v_y_8) {
                      rk_i64 t3 = rk_i64_add(v_column_7, 8);
                      rk_i64 t4 = rk_i64_min(t3, v_columns_3);
                      RK_CHECK(t4 < v_column_7, RK_STOP(1));
                      for (rk_i64 v_x_9 = v_column_7; v_x_9 < t4; ++v_x_9) {
                        rk_f32 v_sum_10 = 0.0f;
                        RK_CHECK(v_inner_4 < 0, RK_STOP(2));
                        for (rk_i64 v_k_11 = 0; v_k_11 < v_inner_4; ++v_k_11) {
                          rk_i64 t5 = rk_i64_add(rk_i64_mul(v_y_8, v_inner_4), v_k_11);
                          RK_CHECK(rk_index_traps(t5, n_a_0), RK_STOP(3));
                          rk_i64 t6 = rk_i64_add(rk_i64_mul(v_k_11, v_columns_3), v_x_9);
                          RK_CHECK(rk_index_traps(t6, n_b_1), RK_STOP(4));
                          rk_f32 t7 = (v_a_0[t5] * v_b_1[t6]);
                          v_sum_10 = (v_sum_10 + t7);
                        }
                        rk_i64 t8 = rk_i64_add(rk_i64_mul(v_y_8, v_columns_3), v_x_9);
                        RK_CHECK(rk_index_traps(t8, n_result_5), RK_STOP(5));
                        v_result_5[t8] = v_sum_10;
                      }
                    }
                    return;
                  }
                  rk_f32x8 t9;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t9.x[k] = 0.0f;
                  }
                  rk_f32x8 v_sum0_12 = t9;
                  rk_f32x8 t10;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t10.x[k] = 0.0f;
                  }
                  rk_f32x8 v_sum1_13 = t10;
                  rk_f32x8 t11;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t11.x[k] = 0.0f;
                  }
                  rk_f32x8 v_sum2_14 = t11;
                  rk_f32x8 t12;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t12.x[k] = 0.0f;
                  }
                  rk_f32x8 v_sum3_15 = t12;
                  RK_CHECK(v_inner_4 < 0, RK_STOP(6));
                  for (rk_i64 v_k_16 = 0; v_k_16 < v_inner_4; ++v_k_16) {
                    rk_i64 v_p_17 = rk_i64_add(rk_i64_mul(v_k_16, v_columns_3), v_column_7);
                    RK_CHECK(rk_index_traps(v_p_17, n_b_1), RK_STOP(7));
                    rk_i64 t13 = rk_i64_add(v_p_17, 1);
                    RK_CHECK(rk_index_traps(t13, n_b_1), RK_STOP(8));
                    rk_i64 t14 = rk_i64_add(v_p_17, 2);
                    RK_CHECK(rk_index_traps(t14, n_b_1), RK_STOP(9));
                    rk_i64 t15 = rk_i64_add(v_p_17, 3);
                    RK_CHECK(rk_index_traps(t15, n_b_1), RK_STOP(10));
                    rk_i64 t16 = rk_i64_add(v_p_17, 4);
                    RK_CHECK(rk_index_traps(t16, n_b_1), RK_STOP(11));
                    rk_i64 t17 = rk_i64_add(v_p_17, 5);
                    RK_CHECK(rk_index_traps(t17, n_b_1), RK_STOP(12));
                    rk_i64 t18 = rk_i64_add(v_p_17, 6);
                    RK_CHECK(rk_index_traps(t18, n_b_1), RK_STOP(13));
                    rk_i64 t19 = rk_i64_add(v_p_17, 7);
                    RK_CHECK(rk_index_traps(t19, n_b_1), RK_STOP(14));
                    rk_f32 t20 = v_b_1[v_p_17];
                    rk_f32 t21 = v_b_1[t13];
                    rk_f32 t22 = v_b_1[t14];
                    rk_f32 t23 = v_b_1[t15];
                    rk_f32 t24 = v_b_1[t16];
                    rk_f32 t25 = v_b_1[t17];
                    rk_f32 t26 = v_b_1[t18];
                    rk_f32 t27 = v_b_1[t19];
                    rk_f32x8 t28;
                    t28.x[0] = t20;
                    t28.x[1] = t21;
                    t28.x[2] = t22;
                    t28.x[3] = t23;
                    t28.x[4] = t24;
                    t28.x[5] = t25;
                    t28.x[6] = t26;
                    t28.x[7] = t27;
                    rk_f32x8 v_line_18 = t28;
                    rk_i64 t29 = rk_i64_add(rk_i64_mul(v_row_6, v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t29, n_a_0), RK_STOP(15));
                    rk_f32 t30 = v_a_0[t29];
                    rk_f32x8 t31;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t31.x[k] = t30;
                    }
                    rk_f32x8 t32 = t31;
                    rk_f32x8 t33;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t33.x[k] = (t32.x[k] * v_line_18.x[k]);
                    }
                    rk_f32x8 t34 = t33;
                    rk_f32x8 t35;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t35.x[k] = (v_sum0_12.x[k] + t34.x[k]);
                    }
                    v_sum0_12 = t35;
                    rk_i64 t36 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 1), v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t36, n_a_0), RK_STOP(16));
                    rk_f32 t37 = v_a_0[t36];
                    rk_f32x8 t38;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t38.x[k] = t37;
                    }
                    rk_f32x8 t39 = t38;
                    rk_f32x8 t40;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t40.x[k] = (t39.x[k] * v_line_18.x[k]);
                    }
                    rk_f32x8 t41 = t40;
                    rk_f32x8 t42;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t42.x[k] = (v_sum1_13.x[k] + t41.x[k]);
                    }
                    v_sum1_13 = t42;
                    rk_i64 t43 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 2), v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t43, n_a_0), RK_STOP(17));
                    rk_f32 t44 = v_a_0[t43];
                    rk_f32x8 t45;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t45.x[k] = t44;
                    }
                    rk_f32x8 t46 = t45;
                    rk_f32x8 t47;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t47.x[k] = (t46.x[k] * v_line_18.x[k]);
                    }
                    rk_f32x8 t48 = t47;
                    rk_f32x8 t49;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t49.x[k] = (v_sum2_14.x[k] + t48.x[k]);
                    }
                    v_sum2_14 = t49;
                    rk_i64 t50 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 3), v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t50, n_a_0), RK_STOP(18));
                    rk_f32 t51 = v_a_0[t50];
                    rk_f32x8 t52;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t52.x[k] = t51;
                    }
                    rk_f32x8 t53 = t52;
                    rk_f32x8 t54;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t54.x[k] = (t53.x[k] * v_line_18.x[k]);
                    }
                    rk_f32x8 t55 = t54;
                    rk_f32x8 t56;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t56.x[k] = (v_sum3_15.x[k] + t55.x[k]);
                    }
                    v_sum3_15 = t56;
                  }
                  rk_i64 v_place_19 = rk_i64_add(rk_i64_mul(v_row_6, v_columns_3), v_column_7);
                  RK_CHECK(8 < 0, RK_STOP(19));
                  for (rk_i64 v_lane_20 = 0; v_lane_20 < 8; ++v_lane_20) {
                    rk_i64 t57 = rk_i64_add(v_place_19, v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(21));
                    RK_CHECK(rk_index_traps(t57, n_result_5), RK_STOP(20));
                    v_result_5[t57] = v_sum0_12.x[v_lane_20];
                    rk_i64 t58 = rk_i64_add(rk_i64_add(v_place_19, v_columns_3), v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(23));
                    RK_CHECK(rk_index_traps(t58, n_result_5), RK_STOP(22));
                    v_result_5[t58] = v_sum1_13.x[v_lane_20];
                    rk_i64 t59 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(2, v_columns_3)), v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(25));
                    RK_CHECK(rk_index_traps(t59, n_result_5), RK_STOP(24));
                    v_result_5[t59] = v_sum2_14.x[v_lane_20];
                    rk_i64 t60 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(3, v_columns_3)), v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(27));
                    RK_CHECK(rk_index_traps(t60, n_result_5), RK_STOP(26));
                    v_result_5[t60] = v_sum3_15.x[v_lane_20];
                  }
                }

                """#,
            sites: [
                TrapSite(line: 45, column: 25, operation: .invertedRange),
                TrapSite(line: 46, column: 32, operation: .invertedRange),
                TrapSite(line: 48, column: 31, operation: .invertedRange),
                TrapSite(line: 48, column: 49, operation: .indexOutOfRange("a")),
                TrapSite(line: 48, column: 70, operation: .indexOutOfRange("b")),
                TrapSite(line: 49, column: 21, operation: .indexOutOfRange("result")),
                TrapSite(line: 58, column: 19, operation: .invertedRange),
                TrapSite(line: 60, column: 37, operation: .indexOutOfRange("b")),
                TrapSite(line: 60, column: 43, operation: .indexOutOfRange("b")),
                TrapSite(line: 60, column: 54, operation: .indexOutOfRange("b")),
                TrapSite(line: 60, column: 65, operation: .indexOutOfRange("b")),
                TrapSite(line: 60, column: 76, operation: .indexOutOfRange("b")),
                TrapSite(line: 60, column: 87, operation: .indexOutOfRange("b")),
                TrapSite(line: 60, column: 98, operation: .indexOutOfRange("b")),
                TrapSite(line: 60, column: 109, operation: .indexOutOfRange("b")),
                TrapSite(line: 61, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 62, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 63, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 64, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 67, column: 22, operation: .invertedRange),
                TrapSite(line: 68, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 68, column: 37, operation: .indexOutOfRange("sum0")),
                TrapSite(line: 69, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 69, column: 48, operation: .indexOutOfRange("sum1")),
                TrapSite(line: 70, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 70, column: 53, operation: .indexOutOfRange("sum2")),
                TrapSite(line: 71, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 71, column: 53, operation: .indexOutOfRange("sum3")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_a_0 = launch.span(0, of: Float.self)
                let v_b_1 = launch.span(1, of: Float.self)
                let v_rows_2 = launch.value(2, as: Int.self)
                let v_columns_3 = launch.value(3, as: Int.self)
                let v_inner_4 = launch.value(4, as: Int.self)
                let v_result_5 = launch.mutableSpan(5, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.position.x &* 4
                    let v_row_6: Int = t1
                    let t2: Int = here.position.y &* 8
                    let v_column_7: Int = t2
                    let t3: Int = v_row_6 &+ 4
                    let t4: Bool = t3 <= v_rows_2
                    let t7: Bool
                    if t4 {
                        let t5: Int = v_column_7 &+ 8
                        let t6: Bool = t5 <= v_columns_3
                        t7 = t6
                    } else {
                        t7 = false
                    }
                    if !t7 {
                        let t8: Int = v_row_6 &+ 4
                        let t9: Int = Swift.min(t8, v_rows_2)
                        try _Checks.require(v_row_6 <= t9, 0)
                        for v_y_8 in v_row_6..<Swift.max(v_row_6, t9) {
                            let t10: Int = v_column_7 &+ 8
                            let t11: Int = Swift.min(t10, v_columns_3)
                            try _Checks.require(v_column_7 <= t11, 1)
                            for v_x_9 in v_column_7..<Swift.max(v_column_7, t11) {
                                var v_sum_10: Float = (0x0.0p0 as Float)
                                try _Checks.require(0 <= v_inner_4, 2)
                                for v_k_11 in 0..<Swift.max(0, v_inner_4) {
                                    let t12: Int = v_y_8 &* v_inner_4
                                    let t13: Int = t12 &+ v_k_11
                                    try _Checks.index(t13, in: v_a_0.count, 3)
                                    let t14: Float = unsafe v_a_0[unchecked: t13]
                                    let t15: Int = v_k_11 &* v_columns_3
                                    let t16: Int = t15 &+ v_x_9
                                    try _Checks.index(t16, in: v_b_1.count, 4)
                                    let t17: Float = unsafe v_b_1[unchecked: t16]
                                    let t18: Float = t14 * t17
                                    v_sum_10 = v_sum_10 + t18
                                }
                                let t19: Int = v_y_8 &* v_columns_3
                                let t20: Int = t19 &+ v_x_9
                                try _Checks.index(t20, in: v_result_5.count, 5)
                                unsafe v_result_5[unchecked: t20] = v_sum_10
                            }
                        }
                        return
                    }
                    let t21: SIMD8<Float> = SIMD8<Float>(repeating: (0x0.0p0 as Float))
                    var v_sum0_12: SIMD8<Float> = t21
                    let t22: SIMD8<Float> = SIMD8<Float>(repeating: (0x0.0p0 as Float))
                    var v_sum1_13: SIMD8<Float> = t22
                    let t23: SIMD8<Float> = SIMD8<Float>(repeating: (0x0.0p0 as Float))
                    var v_sum2_14: SIMD8<Float> = t23
                    let t24: SIMD8<Float> = SIMD8<Float>(repeating: (0x0.0p0 as Float))
                    var v_sum3_15: SIMD8<Float> = t24
                    try _Checks.require(0 <= v_inner_4, 6)
                    for v_k_16 in 0..<Swift.max(0, v_inner_4) {
                        let t25: Int = v_k_16 &* v_columns_3
                        let t26: Int = t25 &+ v_column_7
                        let v_p_17: Int = t26
                        try _Checks.index(v_p_17, in: v_b_1.count, 7)
                        let t27: Float = unsafe v_b_1[unchecked: v_p_17]
                        let t28: Int = v_p_17 &+ 1
                        try _Checks.index(t28, in: v_b_1.count, 8)
                        let t29: Float = unsafe v_b_1[unchecked: t28]
                        let t30: Int = v_p_17 &+ 2
                        try _Checks.index(t30, in: v_b_1.count, 9)
                        let t31: Float = unsafe v_b_1[unchecked: t30]
                        let t32: Int = v_p_17 &+ 3
                        try _Checks.index(t32, in: v_b_1.count, 10)
                        let t33: Float = unsafe v_b_1[unchecked: t32]
                        let t34: Int = v_p_17 &+ 4
                        try _Checks.index(t34, in: v_b_1.count, 11)
                        let t35: Float = unsafe v_b_1[unchecked: t34]
                        let t36: Int = v_p_17 &+ 5
                        try _Checks.index(t36, in: v_b_1.count, 12)
                        let t37: Float = unsafe v_b_1[unchecked: t36]
                        let t38: Int = v_p_17 &+ 6
                        try _Checks.index(t38, in: v_b_1.count, 13)
                        let t39: Float = unsafe v_b_1[unchecked: t38]
                        let t40: Int = v_p_17 &+ 7
                        try _Checks.index(t40, in: v_b_1.count, 14)
                        let t41: Float = unsafe v_b_1[unchecked: t40]
                        let t42: SIMD8<Float> = SIMD8<Float>(t27, t29, t31, t33, t35, t37, t39, t41)
                        let v_line_18: SIMD8<Float> = t42
                        let t43: Int = v_row_6 &* v_inner_4
                        let t44: Int = t43 &+ v_k_16
                        try _Checks.index(t44, in: v_a_0.count, 15)
                        let t45: Float = unsafe v_a_0[unchecked: t44]
                        let t46: SIMD8<Float> = SIMD8<Float>(repeating: t45)
                        let t47: SIMD8<Float> = t46 * v_line_18
                        v_sum0_12 = v_sum0_12 + t47
                        let t48: Int = v_row_6 &+ 1
                        let t49: Int = t48 &* v_inner_4
                        let t50: Int = t49 &+ v_k_16
                        try _Checks.index(t50, in: v_a_0.count, 16)
                        let t51: Float = unsafe v_a_0[unchecked: t50]
                        let t52: SIMD8<Float> = SIMD8<Float>(repeating: t51)
                        let t53: SIMD8<Float> = t52 * v_line_18
                        v_sum1_13 = v_sum1_13 + t53
                        let t54: Int = v_row_6 &+ 2
                        let t55: Int = t54 &* v_inner_4
                        let t56: Int = t55 &+ v_k_16
                        try _Checks.index(t56, in: v_a_0.count, 17)
                        let t57: Float = unsafe v_a_0[unchecked: t56]
                        let t58: SIMD8<Float> = SIMD8<Float>(repeating: t57)
                        let t59: SIMD8<Float> = t58 * v_line_18
                        v_sum2_14 = v_sum2_14 + t59
                        let t60: Int = v_row_6 &+ 3
                        let t61: Int = t60 &* v_inner_4
                        let t62: Int = t61 &+ v_k_16
                        try _Checks.index(t62, in: v_a_0.count, 18)
                        let t63: Float = unsafe v_a_0[unchecked: t62]
                        let t64: SIMD8<Float> = SIMD8<Float>(repeating: t63)
                        let t65: SIMD8<Float> = t64 * v_line_18
                        v_sum3_15 = v_sum3_15 + t65
                    }
                    let t66: Int = v_row_6 &* v_columns_3
                    let t67: Int = t66 &+ v_column_7
                    let v_place_19: Int = t67
                    try _Checks.require(0 <= 8, 19)
                    for v_lane_20 in 0..<Swift.max(0, 8) {
                        let t68: Int = v_place_19 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 21)
                        try _Checks.index(t68, in: v_result_5.count, 20)
                        unsafe v_result_5[unchecked: t68] = v_sum0_12[v_lane_20]
                        let t69: Int = v_place_19 &+ v_columns_3
                        let t70: Int = t69 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 23)
                        try _Checks.index(t70, in: v_result_5.count, 22)
                        unsafe v_result_5[unchecked: t70] = v_sum1_13[v_lane_20]
                        let t71: Int = 2 &* v_columns_3
                        let t72: Int = v_place_19 &+ t71
                        let t73: Int = t72 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 25)
                        try _Checks.index(t73, in: v_result_5.count, 24)
                        unsafe v_result_5[unchecked: t73] = v_sum2_14[v_lane_20]
                        let t74: Int = 3 &* v_columns_3
                        let t75: Int = v_place_19 &+ t74
                        let t76: Int = t75 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 27)
                        try _Checks.index(t76, in: v_result_5.count, 26)
                        unsafe v_result_5[unchecked: t76] = v_sum3_15[v_lane_20]
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    unsafe launch.forEachItem(natively: rk_k_productInVectors_94d9391cf42b1562)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `productInVectors(_:_:_:_:_:_:in:)` need.
    static nonisolated func productInVectors_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: Int.Type, _: Int.Type, _: Int.Type,
        _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_productInVectors_94d9391cf42b1562_holder.kernel
    }

    /// Runs `productInVectors` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await productInVectors_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInVectors` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInVectors_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `productInVectors` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await productInVectors_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInVectors` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Float>, _ b: some DeviceElements<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInVectors_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int.self, Int.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// One item for each element of the result, in groups of 16 by 16 that share tiles of both factors.
    static func productInGroups(
        _ a: DeviceSpan<Double>, _ b: DeviceSpan<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let tileA = context.groupArray(of: Double.self, count: 256)
        let tileB = context.groupArray(of: Double.self, count: 256)
        let x = context.localPosition.x
        let y = context.localPosition.y
        let column = context.position.x
        let row = context.position.y
        let place = y &* 16 &+ x
        var sum: Double = 0
        for tile in 0..<((inner &+ 15) / 16) {
            let k = tile &* 16
            tileA[place] = row < rows && k &+ x < inner ? a[row &* inner &+ k &+ x] : 0
            tileB[place] = column < columns && k &+ y < inner ? b[(k &+ y) &* columns &+ column] : 0
            context.barrier()
            for step in 0..<min(16, inner &- k) {
                sum += tileA[y &* 16 &+ step] * tileB[step &* 16 &+ x]
            }
            context.barrier()
        }
        if row < rows && column < columns { result[row &* columns &+ column] = sum }
    }

    fileprivate nonisolated enum rk_k_productInGroups_df2554626a8c9567_holder {
        static let kernel = DeviceKernelDefinition(
            name: "productInGroups(_:_:_:_:_:_:in:)",
            entry: "rk_k_productInGroups_df2554626a8c9567",
            file: "ComputeKernels/MatrixProduct.swift",
            line: 76,
            parameters: [
                .span("a", element: Double.self), .span("b", element: Double.self), .value("rows", type: Int.self),
                .value("columns", type: Int.self), .value("inner", type: Int.self),
                .mutableSpan("result", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_productInGroups_df2554626a8c9567)(RK_GLOBAL const rk_f64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_f64 *v_b_1, rk_i64 n_b_1, rk_i64 v_rows_2, rk_i64 v_columns_3, rk_i64 v_inner_4, RK_GLOBAL rk_f64 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  RK_GROUP_ARRAY(rk_f64, v_tileA_6, 256);
                  RK_GROUP_ARRAY(rk_f64, v_tileB_7, 256);
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_bool rk_done = !rk_is_inside(rk_here);
                  rk_i64 v_x_8;
                  rk_i64 v_y_9;
                  rk_i64 v_column_10;
                  rk_i64 v_row_11;
                  rk_i64 v_place_12;
                  rk_f64 v_sum_13;
                  rk_i64 v_tile_14;
                  rk_i64 v_k_15;
                  if (!rk_done) {
                    v_x_8 = rk_local_x();
                    v_y_9 = rk_local_y();
                    v_column_10 = rk_position_x();
                    v_row_11 = rk_position_y();
                    v_place_12 = rk_i64_add(rk_i64_mul(v_y_9, 16), v_x_8);
                    v_sum_13 = 0.0;
                  }
                  rk_i64 t1 = rk_i64_add(v_inner_4, 15);
                  rk_i64 t2 = rk_i64_div(t1, 16);
                  RK_CHECK(t2 < 0, RK_MARK(2));
                  for (v_tile_14 = 0; v_tile_14 < t2; ++v_tile_14) {
                    if (!rk_done) {
                      v_k_15 = rk_i64_mul(v_tile_14, 16);
                      rk_f64 t4;
                      if ((v_row_11 < v_rows_2) && (rk_i64_add(v_k_15, v_x_8) < v_inner_4)) {
                        rk_i64 t3 = rk_i64_add(rk_i64_add(rk_i64_mul(v_row_11, v_inner_4), v_k_15), v_x_8);
                        RK_CHECK(rk_index_traps(t3, n_a_0), RK_LEAVE(4, rk_behind_2));
                        t4 = v_a_0[t3];
                      } else {
                        t4 = 0.0;
                      }
                      RK_CHECK(rk_index_traps(v_place_12, 256), RK_LEAVE(3, rk_behind_2));
                      v_tileA_6[v_place_12] = t4;
                      rk_f64 t6;
                      if ((v_column_10 < v_columns_3) && (rk_i64_add(v_k_15, v_y_9) < v_inner_4)) {
                        rk_i64 t5 = rk_i64_add(rk_i64_mul(rk_i64_add(v_k_15, v_y_9), v_columns_3), v_column_10);
                        RK_CHECK(rk_index_traps(t5, n_b_1), RK_LEAVE(6, rk_behind_2));
                        t6 = v_b_1[t5];
                      } else {
                        t6 = 0.0;
                      }
                      RK_CHECK(rk_index_traps(v_place_12, 256), RK_LEAVE(5, rk_behind_2));
                      v_tileB_7[v_place_12] = t6;
                    }
                    rk_behind_2:;
                    rk_barrier();
                    if (!rk_done) {
                      rk_i64 t7 = rk_i64_sub(v_inner_4, v_k_15);
                      rk_i64 t8 = rk_i64_min(16, t7);
                      RK_CHECK(t8 < 0, RK_LEAVE(7, rk_behind_3));
                      for (rk_i64 v_step_16 = 0; v_step_16 < t8; ++v_step_16) {
                        rk_i64 t9 = rk_i64_add(rk_i64_mul(v_y_9, 16), v_step_16);
                        RK_CHECK(rk_index_traps(t9, 256), RK_LEAVE(8, rk_behind_3));
                        rk_i64 t10 = rk_i64_add(rk_i64_mul(v_step_16, 16), v_x_8);
                        RK_CHECK(rk_index_traps(t10, 256), RK_LEAVE(9, rk_behind_3));
                        rk_f64 t11 = (v_tileA_6[t9] * v_tileB_7[t10]);
                        v_sum_13 = (v_sum_13 + t11);
                      }
                    }
                    rk_behind_3:;
                    rk_barrier();
                  }
                  if (!rk_done) {
                    if ((v_row_11 < v_rows_2) && (v_column_10 < v_columns_3)) {
                      rk_i64 t12 = rk_i64_add(rk_i64_mul(v_row_11, v_columns_3), v_column_10);
                      RK_CHECK(rk_index_traps(t12, n_result_5), RK_LEAVE(10, rk_behind_4));
                      v_result_5[t12] = v_sum_13;
                    }
                  }
                  rk_behind_4:;
                }

                """#,
            sites: [
                TrapSite(line: 89, column: 40, operation: .divisionByZero),
                TrapSite(line: 89, column: 40, operation: .overflow("/")),
                TrapSite(line: 89, column: 22, operation: .invertedRange),
                TrapSite(line: 91, column: 13, operation: .indexOutOfRange("tileA")),
                TrapSite(line: 91, column: 59, operation: .indexOutOfRange("a")),
                TrapSite(line: 92, column: 13, operation: .indexOutOfRange("tileB")),
                TrapSite(line: 92, column: 65, operation: .indexOutOfRange("b")),
                TrapSite(line: 94, column: 26, operation: .invertedRange),
                TrapSite(line: 95, column: 24, operation: .indexOutOfRange("tileA")),
                TrapSite(line: 95, column: 49, operation: .indexOutOfRange("tileB")),
                TrapSite(line: 99, column: 45, operation: .indexOutOfRange("result")),
            ],
            requirements: [.barrier, .float64],
            groupMemory: 256 * MemoryLayout<Double>.stride + 256 * MemoryLayout<Double>.stride,
            cpu: { launch in
                let v_a_0 = launch.span(0, of: Double.self)
                let v_b_1 = launch.span(1, of: Double.self)
                let v_rows_2 = launch.value(2, as: Int.self)
                let v_columns_3 = launch.value(3, as: Int.self)
                let v_inner_4 = launch.value(4, as: Int.self)
                let v_result_5 = launch.mutableSpan(5, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_tileA_6 = here.groupArray(of: Double.self, count: 256)
                    let v_tileB_7 = here.groupArray(of: Double.self, count: 256)
                    let v_x_8: Int = here.localPosition.x
                    let v_y_9: Int = here.localPosition.y
                    let v_column_10: Int = here.position.x
                    let v_row_11: Int = here.position.y
                    let t1: Int = v_y_9 &* 16
                    let t2: Int = t1 &+ v_x_8
                    let v_place_12: Int = t2
                    var v_sum_13: Double = (0x0.0p0 as Double)
                    let t3: Int = v_inner_4 &+ 15
                    let t4: Int = try _Checks.divide(t3, 16, zero: 0, overflow: 1)
                    try _Checks.require(0 <= t4, 2)
                    for v_tile_14 in 0..<Swift.max(0, t4) {
                        let t5: Int = v_tile_14 &* 16
                        let v_k_15: Int = t5
                        let t6: Bool = v_row_11 < v_rows_2
                        let t9: Bool
                        if t6 {
                            let t7: Int = v_k_15 &+ v_x_8
                            let t8: Bool = t7 < v_inner_4
                            t9 = t8
                        } else {
                            t9 = false
                        }
                        let t14: Double
                        if t9 {
                            let t10: Int = v_row_11 &* v_inner_4
                            let t11: Int = t10 &+ v_k_15
                            let t12: Int = t11 &+ v_x_8
                            try _Checks.index(t12, in: v_a_0.count, 4)
                            let t13: Double = unsafe v_a_0[unchecked: t12]
                            t14 = t13
                        } else {
                            t14 = (0x0.0p0 as Double)
                        }
                        try _Checks.index(v_place_12, in: 256, 3)
                        unsafe v_tileA_6[unchecked: v_place_12] = t14
                        let t15: Bool = v_column_10 < v_columns_3
                        let t18: Bool
                        if t15 {
                            let t16: Int = v_k_15 &+ v_y_9
                            let t17: Bool = t16 < v_inner_4
                            t18 = t17
                        } else {
                            t18 = false
                        }
                        let t23: Double
                        if t18 {
                            let t19: Int = v_k_15 &+ v_y_9
                            let t20: Int = t19 &* v_columns_3
                            let t21: Int = t20 &+ v_column_10
                            try _Checks.index(t21, in: v_b_1.count, 6)
                            let t22: Double = unsafe v_b_1[unchecked: t21]
                            t23 = t22
                        } else {
                            t23 = (0x0.0p0 as Double)
                        }
                        try _Checks.index(v_place_12, in: 256, 5)
                        unsafe v_tileB_7[unchecked: v_place_12] = t23
                        here.barrier()
                        let t24: Int = v_inner_4 &- v_k_15
                        let t25: Int = Swift.min(16, t24)
                        try _Checks.require(0 <= t25, 7)
                        for v_step_16 in 0..<Swift.max(0, t25) {
                            let t26: Int = v_y_9 &* 16
                            let t27: Int = t26 &+ v_step_16
                            try _Checks.index(t27, in: 256, 8)
                            let t28: Double = unsafe v_tileA_6[unchecked: t27]
                            let t29: Int = v_step_16 &* 16
                            let t30: Int = t29 &+ v_x_8
                            try _Checks.index(t30, in: 256, 9)
                            let t31: Double = unsafe v_tileB_7[unchecked: t30]
                            let t32: Double = t28 * t31
                            v_sum_13 = v_sum_13 + t32
                        }
                        here.barrier()
                    }
                    let t33: Bool = v_row_11 < v_rows_2
                    let t35: Bool
                    if t33 {
                        let t34: Bool = v_column_10 < v_columns_3
                        t35 = t34
                    } else {
                        t35 = false
                    }
                    if t35 {
                        let t36: Int = v_row_11 &* v_columns_3
                        let t37: Int = t36 &+ v_column_10
                        try _Checks.index(t37, in: v_result_5.count, 10)
                        unsafe v_result_5[unchecked: t37] = v_sum_13
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

    /// What launches of `productInGroups(_:_:_:_:_:_:in:)` need.
    static nonisolated func productInGroups_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: Int.Type, _: Int.Type, _: Int.Type,
        _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_productInGroups_df2554626a8c9567_holder.kernel
    }

    /// Runs `productInGroups` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await productInGroups_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInGroups` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInGroups_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `productInGroups` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await productInGroups_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInGroups` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInGroups(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInGroups_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// One item for each four rows by eight columns of the result, which it keeps in vectors: `x` counts the rows, `y` the
    /// columns. The items of the last ones do what is left element by element.
    static func productInVectors(
        _ a: DeviceSpan<Double>, _ b: DeviceSpan<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let row = context.position.x &* 4
        let column = context.position.y &* 8
        guard row &+ 4 <= rows && column &+ 8 <= columns else {
            for y in row..<min(row &+ 4, rows) {
                for x in column..<min(column &+ 8, columns) {
                    var sum: Double = 0
                    for k in 0..<inner { sum += a[y &* inner &+ k] * b[k &* columns &+ x] }
                    result[y &* columns &+ x] = sum
                }
            }
            return
        }
        var sum0 = SIMD8<Double>(repeating: 0)
        var sum1 = SIMD8<Double>(repeating: 0)
        var sum2 = SIMD8<Double>(repeating: 0)
        var sum3 = SIMD8<Double>(repeating: 0)
        for k in 0..<inner {
            let p = k &* columns &+ column
            let line = SIMD8<Double>(b[p], b[p &+ 1], b[p &+ 2], b[p &+ 3], b[p &+ 4], b[p &+ 5], b[p &+ 6], b[p &+ 7])
            sum0 += a[row &* inner &+ k] * line
            sum1 += a[(row &+ 1) &* inner &+ k] * line
            sum2 += a[(row &+ 2) &* inner &+ k] * line
            sum3 += a[(row &+ 3) &* inner &+ k] * line
        }
        let place = row &* columns &+ column
        for lane in 0..<8 {
            result[place &+ lane] = sum0[lane]
            result[place &+ columns &+ lane] = sum1[lane]
            result[place &+ 2 &* columns &+ lane] = sum2[lane]
            result[place &+ 3 &* columns &+ lane] = sum3[lane]
        }
    }

    fileprivate nonisolated enum rk_k_productInVectors_f427e6283f4da753_holder {
        static let kernel = DeviceKernelDefinition(
            name: "productInVectors(_:_:_:_:_:_:in:)",
            entry: "rk_k_productInVectors_f427e6283f4da753",
            file: "ComputeKernels/MatrixProduct.swift",
            line: 104,
            parameters: [
                .span("a", element: Double.self), .span("b", element: Double.self), .value("rows", type: Int.self),
                .value("columns", type: Int.self), .value("inner", type: Int.self),
                .mutableSpan("result", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_productInVectors_f427e6283f4da753)(RK_GLOBAL const rk_f64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_f64 *v_b_1, rk_i64 n_b_1, rk_i64 v_rows_2, rk_i64 v_columns_3, rk_i64 v_inner_4, RK_GLOBAL rk_f64 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_row_6 = rk_i64_mul(rk_position_x(), 4);
                  rk_i64 v_column_7 = rk_i64_mul(rk_position_y(), 8);
                  if (!((rk_i64_add(v_row_6, 4) <= v_rows_2) && (rk_i64_add(v_column_7, 8) <= v_columns_3))) {
                    rk_i64 t1 = rk_i64_add(v_row_6, 4);
                    rk_i64 t2 = rk_i64_min(t1, v_rows_2);
                    RK_CHECK(t2 < v_row_6, RK_STOP(0));
                    for (rk_i64 v_y_8 = v_row_6; v_y_8 < t2; ++v_y_8) {
                      rk_i64 t3 = rk_i64_add(v_column_7, 8);
                      rk_i64 t4 = rk_i64_min(t3, v_columns_3);
                      RK_CHECK(t4 < v_column_7, RK_STOP(1));
                      for (rk_i64 v_x_9 = v_column_7; v_x_9 < t4; ++v_x_9) {
                        rk_f64 v_sum_10 = 0.0;
                        RK_CHECK(v_inner_4 < 0, RK_STOP(2));
                        for (rk_i64 v_k_11 = 0; v_k_11 < v_inner_4; ++v_k_11) {
                          rk_i64 t5 = rk_i64_add(rk_i64_mul(v_y_8, v_inner_4), v_k_11);
                          RK_CHECK(rk_index_traps(t5, n_a_0), RK_STOP(3));
                          rk_i64 t6 = rk_i64_add(rk_i64_mul(v_k_11, v_columns_3), v_x_9);
                          RK_CHECK(rk_index_traps(t6, n_b_1), RK_STOP(4));
                          rk_f64 t7 = (v_a_0[t5] * v_b_1[t6]);
                          v_sum_10 = (v_sum_10 + t7);
                        }
                        rk_i64 t8 = rk_i64_add(rk_i64_mul(v_y_8, v_columns_3), v_x_9);
                        RK_CHECK(rk_index_traps(t8, n_result_5), RK_STOP(5));
                        v_result_5[t8] = v_sum_10;
                      }
                    }
                    return;
                  }
                  rk_f64x8 t9;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t9.x[k] = 0.0;
                  }
                  rk_f64x8 v_sum0_12 = t9;
                  rk_f64x8 t10;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t10.x[k] = 0.0;
                  }
                  rk_f64x8 v_sum1_13 = t10;
                  rk_f64x8 t11;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t11.x[k] = 0.0;
                  }
                  rk_f64x8 v_sum2_14 = t11;
                  rk_f64x8 t12;
                  RK_UNROLL for (int k = 0; k < 8; ++k) {
                    t12.x[k] = 0.0;
                  }
                  rk_f64x8 v_sum3_15 = t12;
                  RK_CHECK(v_inner_4 < 0, RK_STOP(6));
                  for (rk_i64 v_k_16 = 0; v_k_16 < v_inner_4; ++v_k_16) {
                    rk_i64 v_p_17 = rk_i64_add(rk_i64_mul(v_k_16, v_columns_3), v_column_7);
                    RK_CHECK(rk_index_traps(v_p_17, n_b_1), RK_STOP(7));
                    rk_i64 t13 = rk_i64_add(v_p_17, 1);
                    RK_CHECK(rk_index_traps(t13, n_b_1), RK_STOP(8));
                    rk_i64 t14 = rk_i64_add(v_p_17, 2);
                    RK_CHECK(rk_index_traps(t14, n_b_1), RK_STOP(9));
                    rk_i64 t15 = rk_i64_add(v_p_17, 3);
                    RK_CHECK(rk_index_traps(t15, n_b_1), RK_STOP(10));
                    rk_i64 t16 = rk_i64_add(v_p_17, 4);
                    RK_CHECK(rk_index_traps(t16, n_b_1), RK_STOP(11));
                    rk_i64 t17 = rk_i64_add(v_p_17, 5);
                    RK_CHECK(rk_index_traps(t17, n_b_1), RK_STOP(12));
                    rk_i64 t18 = rk_i64_add(v_p_17, 6);
                    RK_CHECK(rk_index_traps(t18, n_b_1), RK_STOP(13));
                    rk_i64 t19 = rk_i64_add(v_p_17, 7);
                    RK_CHECK(rk_index_traps(t19, n_b_1), RK_STOP(14));
                    rk_f64 t20 = v_b_1[v_p_17];
                    rk_f64 t21 = v_b_1[t13];
                    rk_f64 t22 = v_b_1[t14];
                    rk_f64 t23 = v_b_1[t15];
                    rk_f64 t24 = v_b_1[t16];
                    rk_f64 t25 = v_b_1[t17];
                    rk_f64 t26 = v_b_1[t18];
                    rk_f64 t27 = v_b_1[t19];
                    rk_f64x8 t28;
                    t28.x[0] = t20;
                    t28.x[1] = t21;
                    t28.x[2] = t22;
                    t28.x[3] = t23;
                    t28.x[4] = t24;
                    t28.x[5] = t25;
                    t28.x[6] = t26;
                    t28.x[7] = t27;
                    rk_f64x8 v_line_18 = t28;
                    rk_i64 t29 = rk_i64_add(rk_i64_mul(v_row_6, v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t29, n_a_0), RK_STOP(15));
                    rk_f64 t30 = v_a_0[t29];
                    rk_f64x8 t31;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t31.x[k] = t30;
                    }
                    rk_f64x8 t32 = t31;
                    rk_f64x8 t33;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t33.x[k] = (t32.x[k] * v_line_18.x[k]);
                    }
                    rk_f64x8 t34 = t33;
                    rk_f64x8 t35;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t35.x[k] = (v_sum0_12.x[k] + t34.x[k]);
                    }
                    v_sum0_12 = t35;
                    rk_i64 t36 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 1), v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t36, n_a_0), RK_STOP(16));
                    rk_f64 t37 = v_a_0[t36];
                    rk_f64x8 t38;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t38.x[k] = t37;
                    }
                    rk_f64x8 t39 = t38;
                    rk_f64x8 t40;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t40.x[k] = (t39.x[k] * v_line_18.x[k]);
                    }
                    rk_f64x8 t41 = t40;
                    rk_f64x8 t42;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t42.x[k] = (v_sum1_13.x[k] + t41.x[k]);
                    }
                    v_sum1_13 = t42;
                    rk_i64 t43 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 2), v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t43, n_a_0), RK_STOP(17));
                    rk_f64 t44 = v_a_0[t43];
                    rk_f64x8 t45;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t45.x[k] = t44;
                    }
                    rk_f64x8 t46 = t45;
                    rk_f64x8 t47;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t47.x[k] = (t46.x[k] * v_line_18.x[k]);
                    }
                    rk_f64x8 t48 = t47;
                    rk_f64x8 t49;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t49.x[k] = (v_sum2_14.x[k] + t48.x[k]);
                    }
                    v_sum2_14 = t49;
                    rk_i64 t50 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 3), v_inner_4), v_k_16);
                    RK_CHECK(rk_index_traps(t50, n_a_0), RK_STOP(18));
                    rk_f64 t51 = v_a_0[t50];
                    rk_f64x8 t52;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t52.x[k] = t51;
                    }
                    rk_f64x8 t53 = t52;
                    rk_f64x8 t54;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t54.x[k] = (t53.x[k] * v_line_18.x[k]);
                    }
                    rk_f64x8 t55 = t54;
                    rk_f64x8 t56;
                    RK_UNROLL for (int k = 0; k < 8; ++k) {
                      t56.x[k] = (v_sum3_15.x[k] + t55.x[k]);
                    }
                    v_sum3_15 = t56;
                  }
                  rk_i64 v_place_19 = rk_i64_add(rk_i64_mul(v_row_6, v_columns_3), v_column_7);
                  RK_CHECK(8 < 0, RK_STOP(19));
                  for (rk_i64 v_lane_20 = 0; v_lane_20 < 8; ++v_lane_20) {
                    rk_i64 t57 = rk_i64_add(v_place_19, v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(21));
                    RK_CHECK(rk_index_traps(t57, n_result_5), RK_STOP(20));
                    v_result_5[t57] = v_sum0_12.x[v_lane_20];
                    rk_i64 t58 = rk_i64_add(rk_i64_add(v_place_19, v_columns_3), v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(23));
                    RK_CHECK(rk_index_traps(t58, n_result_5), RK_STOP(22));
                    v_result_5[t58] = v_sum1_13.x[v_lane_20];
                    rk_i64 t59 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(2, v_columns_3)), v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(25));
                    RK_CHECK(rk_index_traps(t59, n_result_5), RK_STOP(24));
                    v_result_5[t59] = v_sum2_14.x[v_lane_20];
                    rk_i64 t60 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(3, v_columns_3)), v_lane_20);
                    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(27));
                    RK_CHECK(rk_index_traps(t60, n_result_5), RK_STOP(26));
                    v_result_5[t60] = v_sum3_15.x[v_lane_20];
                  }
                }

                """#,
            sites: [
                TrapSite(line: 112, column: 25, operation: .invertedRange),
                TrapSite(line: 113, column: 32, operation: .invertedRange),
                TrapSite(line: 115, column: 31, operation: .invertedRange),
                TrapSite(line: 115, column: 49, operation: .indexOutOfRange("a")),
                TrapSite(line: 115, column: 70, operation: .indexOutOfRange("b")),
                TrapSite(line: 116, column: 21, operation: .indexOutOfRange("result")),
                TrapSite(line: 125, column: 19, operation: .invertedRange),
                TrapSite(line: 127, column: 38, operation: .indexOutOfRange("b")),
                TrapSite(line: 127, column: 44, operation: .indexOutOfRange("b")),
                TrapSite(line: 127, column: 55, operation: .indexOutOfRange("b")),
                TrapSite(line: 127, column: 66, operation: .indexOutOfRange("b")),
                TrapSite(line: 127, column: 77, operation: .indexOutOfRange("b")),
                TrapSite(line: 127, column: 88, operation: .indexOutOfRange("b")),
                TrapSite(line: 127, column: 99, operation: .indexOutOfRange("b")),
                TrapSite(line: 127, column: 110, operation: .indexOutOfRange("b")),
                TrapSite(line: 128, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 129, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 130, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 131, column: 21, operation: .indexOutOfRange("a")),
                TrapSite(line: 134, column: 22, operation: .invertedRange),
                TrapSite(line: 135, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 135, column: 37, operation: .indexOutOfRange("sum0")),
                TrapSite(line: 136, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 136, column: 48, operation: .indexOutOfRange("sum1")),
                TrapSite(line: 137, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 137, column: 53, operation: .indexOutOfRange("sum2")),
                TrapSite(line: 138, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 138, column: 53, operation: .indexOutOfRange("sum3")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_a_0 = launch.span(0, of: Double.self)
                let v_b_1 = launch.span(1, of: Double.self)
                let v_rows_2 = launch.value(2, as: Int.self)
                let v_columns_3 = launch.value(3, as: Int.self)
                let v_inner_4 = launch.value(4, as: Int.self)
                let v_result_5 = launch.mutableSpan(5, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.position.x &* 4
                    let v_row_6: Int = t1
                    let t2: Int = here.position.y &* 8
                    let v_column_7: Int = t2
                    let t3: Int = v_row_6 &+ 4
                    let t4: Bool = t3 <= v_rows_2
                    let t7: Bool
                    if t4 {
                        let t5: Int = v_column_7 &+ 8
                        let t6: Bool = t5 <= v_columns_3
                        t7 = t6
                    } else {
                        t7 = false
                    }
                    if !t7 {
                        let t8: Int = v_row_6 &+ 4
                        let t9: Int = Swift.min(t8, v_rows_2)
                        try _Checks.require(v_row_6 <= t9, 0)
                        for v_y_8 in v_row_6..<Swift.max(v_row_6, t9) {
                            let t10: Int = v_column_7 &+ 8
                            let t11: Int = Swift.min(t10, v_columns_3)
                            try _Checks.require(v_column_7 <= t11, 1)
                            for v_x_9 in v_column_7..<Swift.max(v_column_7, t11) {
                                var v_sum_10: Double = (0x0.0p0 as Double)
                                try _Checks.require(0 <= v_inner_4, 2)
                                for v_k_11 in 0..<Swift.max(0, v_inner_4) {
                                    let t12: Int = v_y_8 &* v_inner_4
                                    let t13: Int = t12 &+ v_k_11
                                    try _Checks.index(t13, in: v_a_0.count, 3)
                                    let t14: Double = unsafe v_a_0[unchecked: t13]
                                    let t15: Int = v_k_11 &* v_columns_3
                                    let t16: Int = t15 &+ v_x_9
                                    try _Checks.index(t16, in: v_b_1.count, 4)
                                    let t17: Double = unsafe v_b_1[unchecked: t16]
                                    let t18: Double = t14 * t17
                                    v_sum_10 = v_sum_10 + t18
                                }
                                let t19: Int = v_y_8 &* v_columns_3
                                let t20: Int = t19 &+ v_x_9
                                try _Checks.index(t20, in: v_result_5.count, 5)
                                unsafe v_result_5[unchecked: t20] = v_sum_10
                            }
                        }
                        return
                    }
                    let t21: SIMD8<Double> = SIMD8<Double>(repeating: (0x0.0p0 as Double))
                    var v_sum0_12: SIMD8<Double> = t21
                    let t22: SIMD8<Double> = SIMD8<Double>(repeating: (0x0.0p0 as Double))
                    var v_sum1_13: SIMD8<Double> = t22
                    let t23: SIMD8<Double> = SIMD8<Double>(repeating: (0x0.0p0 as Double))
                    var v_sum2_14: SIMD8<Double> = t23
                    let t24: SIMD8<Double> = SIMD8<Double>(repeating: (0x0.0p0 as Double))
                    var v_sum3_15: SIMD8<Double> = t24
                    try _Checks.require(0 <= v_inner_4, 6)
                    for v_k_16 in 0..<Swift.max(0, v_inner_4) {
                        let t25: Int = v_k_16 &* v_columns_3
                        let t26: Int = t25 &+ v_column_7
                        let v_p_17: Int = t26
                        try _Checks.index(v_p_17, in: v_b_1.count, 7)
                        let t27: Double = unsafe v_b_1[unchecked: v_p_17]
                        let t28: Int = v_p_17 &+ 1
                        try _Checks.index(t28, in: v_b_1.count, 8)
                        let t29: Double = unsafe v_b_1[unchecked: t28]
                        let t30: Int = v_p_17 &+ 2
                        try _Checks.index(t30, in: v_b_1.count, 9)
                        let t31: Double = unsafe v_b_1[unchecked: t30]
                        let t32: Int = v_p_17 &+ 3
                        try _Checks.index(t32, in: v_b_1.count, 10)
                        let t33: Double = unsafe v_b_1[unchecked: t32]
                        let t34: Int = v_p_17 &+ 4
                        try _Checks.index(t34, in: v_b_1.count, 11)
                        let t35: Double = unsafe v_b_1[unchecked: t34]
                        let t36: Int = v_p_17 &+ 5
                        try _Checks.index(t36, in: v_b_1.count, 12)
                        let t37: Double = unsafe v_b_1[unchecked: t36]
                        let t38: Int = v_p_17 &+ 6
                        try _Checks.index(t38, in: v_b_1.count, 13)
                        let t39: Double = unsafe v_b_1[unchecked: t38]
                        let t40: Int = v_p_17 &+ 7
                        try _Checks.index(t40, in: v_b_1.count, 14)
                        let t41: Double = unsafe v_b_1[unchecked: t40]
                        let t42: SIMD8<Double> = SIMD8<Double>(t27, t29, t31, t33, t35, t37, t39, t41)
                        let v_line_18: SIMD8<Double> = t42
                        let t43: Int = v_row_6 &* v_inner_4
                        let t44: Int = t43 &+ v_k_16
                        try _Checks.index(t44, in: v_a_0.count, 15)
                        let t45: Double = unsafe v_a_0[unchecked: t44]
                        let t46: SIMD8<Double> = SIMD8<Double>(repeating: t45)
                        let t47: SIMD8<Double> = t46 * v_line_18
                        v_sum0_12 = v_sum0_12 + t47
                        let t48: Int = v_row_6 &+ 1
                        let t49: Int = t48 &* v_inner_4
                        let t50: Int = t49 &+ v_k_16
                        try _Checks.index(t50, in: v_a_0.count, 16)
                        let t51: Double = unsafe v_a_0[unchecked: t50]
                        let t52: SIMD8<Double> = SIMD8<Double>(repeating: t51)
                        let t53: SIMD8<Double> = t52 * v_line_18
                        v_sum1_13 = v_sum1_13 + t53
                        let t54: Int = v_row_6 &+ 2
                        let t55: Int = t54 &* v_inner_4
                        let t56: Int = t55 &+ v_k_16
                        try _Checks.index(t56, in: v_a_0.count, 17)
                        let t57: Double = unsafe v_a_0[unchecked: t56]
                        let t58: SIMD8<Double> = SIMD8<Double>(repeating: t57)
                        let t59: SIMD8<Double> = t58 * v_line_18
                        v_sum2_14 = v_sum2_14 + t59
                        let t60: Int = v_row_6 &+ 3
                        let t61: Int = t60 &* v_inner_4
                        let t62: Int = t61 &+ v_k_16
                        try _Checks.index(t62, in: v_a_0.count, 18)
                        let t63: Double = unsafe v_a_0[unchecked: t62]
                        let t64: SIMD8<Double> = SIMD8<Double>(repeating: t63)
                        let t65: SIMD8<Double> = t64 * v_line_18
                        v_sum3_15 = v_sum3_15 + t65
                    }
                    let t66: Int = v_row_6 &* v_columns_3
                    let t67: Int = t66 &+ v_column_7
                    let v_place_19: Int = t67
                    try _Checks.require(0 <= 8, 19)
                    for v_lane_20 in 0..<Swift.max(0, 8) {
                        let t68: Int = v_place_19 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 21)
                        try _Checks.index(t68, in: v_result_5.count, 20)
                        unsafe v_result_5[unchecked: t68] = v_sum0_12[v_lane_20]
                        let t69: Int = v_place_19 &+ v_columns_3
                        let t70: Int = t69 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 23)
                        try _Checks.index(t70, in: v_result_5.count, 22)
                        unsafe v_result_5[unchecked: t70] = v_sum1_13[v_lane_20]
                        let t71: Int = 2 &* v_columns_3
                        let t72: Int = v_place_19 &+ t71
                        let t73: Int = t72 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 25)
                        try _Checks.index(t73, in: v_result_5.count, 24)
                        unsafe v_result_5[unchecked: t73] = v_sum2_14[v_lane_20]
                        let t74: Int = 3 &* v_columns_3
                        let t75: Int = v_place_19 &+ t74
                        let t76: Int = t75 &+ v_lane_20
                        try _Checks.index(v_lane_20, in: 8, 27)
                        try _Checks.index(t76, in: v_result_5.count, 26)
                        unsafe v_result_5[unchecked: t76] = v_sum3_15[v_lane_20]
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    unsafe launch.forEachItem(natively: rk_k_productInVectors_f427e6283f4da753)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `productInVectors(_:_:_:_:_:_:in:)` need.
    static nonisolated func productInVectors_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: Int.Type, _: Int.Type, _: Int.Type,
        _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_productInVectors_f427e6283f4da753_holder.kernel
    }

    /// Runs `productInVectors` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await productInVectors_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInVectors` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInVectors_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `productInVectors` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await productInVectors_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `productInVectors` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func productInVectors(
        _ a: some DeviceElements<Double>, _ b: some DeviceElements<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: some DeviceElements<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try productInVectors_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Double>.self, Int.self, Int.self, Int.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(a)
            arguments.span(b)
            arguments.value(rows)
            arguments.value(columns)
            arguments.value(inner)
            arguments.mutableSpan(result)
        }
    }
}
