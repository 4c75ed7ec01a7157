// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/SparseProduct.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

/// Products of a sparse matrix in compressed rows (CSR) and a vector.
enum SparseKernels {
    /// One item for each row; its products are added in the order in which they are stored, beginning with zero.
    static func product(
        _ rowOffsets: DeviceSpan<Int32>, _ columnIndices: DeviceSpan<Int32>, _ values: DeviceSpan<Float>,
        _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let row = context.index
        var sum: Float = 0
        for place in Int(rowOffsets[row])..<Int(rowOffsets[row &+ 1]) {
            sum += values[place] * x[Int(columnIndices[place])]
        }
        result[row] = sum
    }

    fileprivate nonisolated enum rk_k_product_ed0b728b656cabb8_holder {
        static let kernel = DeviceKernelDefinition(
            name: "product(_:_:_:_:_:in:)",
            entry: "rk_k_product_ed0b728b656cabb8",
            file: "ComputeKernels/SparseProduct.swift",
            line: 6,
            parameters: [
                .span("rowOffsets", element: Int32.self), .span("columnIndices", element: Int32.self),
                .span("values", element: Float.self), .span("x", element: Float.self),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_product_ed0b728b656cabb8)(RK_GLOBAL const rk_i32 *v_rowOffsets_0, rk_i64 n_rowOffsets_0, RK_GLOBAL const rk_i32 *v_columnIndices_1, rk_i64 n_columnIndices_1, RK_GLOBAL const rk_f32 *v_values_2, rk_i64 n_values_2, RK_GLOBAL const rk_f32 *v_x_3, rk_i64 n_x_3, RK_GLOBAL rk_f32 *v_result_4, rk_i64 n_result_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_row_5 = rk_index(rk_here);
                  rk_f32 v_sum_6 = 0.0f;
                  RK_CHECK(rk_index_traps(v_row_5, n_rowOffsets_0), RK_STOP(0));
                  rk_i32 t1 = v_rowOffsets_0[v_row_5];
                  rk_i64 t2 = rk_i64_add(v_row_5, 1);
                  RK_CHECK(rk_index_traps(t2, n_rowOffsets_0), RK_STOP(1));
                  rk_i32 t3 = v_rowOffsets_0[t2];
                  rk_i64 t4 = (rk_i64)t1;
                  rk_i64 t5 = (rk_i64)t3;
                  RK_CHECK(t5 < t4, RK_STOP(2));
                  for (rk_i64 v_place_7 = t4; v_place_7 < t5; ++v_place_7) {
                    RK_CHECK(rk_index_traps(v_place_7, n_values_2), RK_STOP(3));
                    RK_CHECK(rk_index_traps(v_place_7, n_columnIndices_1), RK_STOP(4));
                    rk_i32 t6 = v_columnIndices_1[v_place_7];
                    rk_i64 t7 = (rk_i64)t6;
                    RK_CHECK(rk_index_traps(t7, n_x_3), RK_STOP(5));
                    rk_f32 t8 = (v_values_2[v_place_7] * v_x_3[t7]);
                    v_sum_6 = (v_sum_6 + t8);
                  }
                  RK_CHECK(rk_index_traps(v_row_5, n_result_4), RK_STOP(6));
                  v_result_4[v_row_5] = v_sum_6;
                }

                """#,
            sites: [
                TrapSite(line: 13, column: 26, operation: .indexOutOfRange("rowOffsets")),
                TrapSite(line: 13, column: 49, operation: .indexOutOfRange("rowOffsets")),
                TrapSite(line: 13, column: 42, operation: .invertedRange),
                TrapSite(line: 14, column: 20, operation: .indexOutOfRange("values")),
                TrapSite(line: 14, column: 42, operation: .indexOutOfRange("columnIndices")),
                TrapSite(line: 14, column: 36, operation: .indexOutOfRange("x")),
                TrapSite(line: 16, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_rowOffsets_0 = launch.span(0, of: Int32.self)
                let v_columnIndices_1 = launch.span(1, of: Int32.self)
                let v_values_2 = launch.span(2, of: Float.self)
                let v_x_3 = launch.span(3, of: Float.self)
                let v_result_4 = launch.mutableSpan(4, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_row_5: Int = here.index
                    var v_sum_6: Float = (0x0.0p0 as Float)
                    try _Checks.itemIndex(v_row_5, in: v_rowOffsets_0.count, 0)
                    let t1: Int32 = unsafe v_rowOffsets_0[unchecked: v_row_5]
                    let t2: Int = Int(t1)
                    let t3: Int = v_row_5 &+ 1
                    try _Checks.index(t3, in: v_rowOffsets_0.count, 1)
                    let t4: Int32 = unsafe v_rowOffsets_0[unchecked: t3]
                    let t5: Int = Int(t4)
                    try _Checks.require(t2 <= t5, 2)
                    for v_place_7 in t2..<Swift.max(t2, t5) {
                        try _Checks.index(v_place_7, in: v_values_2.count, 3)
                        let t6: Float = unsafe v_values_2[unchecked: v_place_7]
                        try _Checks.index(v_place_7, in: v_columnIndices_1.count, 4)
                        let t7: Int32 = unsafe v_columnIndices_1[unchecked: v_place_7]
                        let t8: Int = Int(t7)
                        try _Checks.index(t8, in: v_x_3.count, 5)
                        let t9: Float = unsafe v_x_3[unchecked: t8]
                        let t10: Float = t6 * t9
                        v_sum_6 = v_sum_6 + t10
                    }
                    try _Checks.itemIndex(v_row_5, in: v_result_4.count, 6)
                    unsafe v_result_4[unchecked: v_row_5] = v_sum_6
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_rowOffsets_0.count, v_result_4.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_product_ed0b728b656cabb8)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `product(_:_:_:_:_:in:)` need.
    static nonisolated func product_deviceKernel(
        _: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type,
        _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_product_ed0b728b656cabb8_holder.kernel
    }

    /// Runs `product` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Float>, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `product` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Float>, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `product` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Float>, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `product` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Float>, _ x: some DeviceElements<Float>, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// One item for each row; its products are added in the order in which they are stored, beginning with zero.
    static func product(
        _ rowOffsets: DeviceSpan<Int32>, _ columnIndices: DeviceSpan<Int32>, _ values: DeviceSpan<Double>,
        _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let row = context.index
        var sum: Double = 0
        for place in Int(rowOffsets[row])..<Int(rowOffsets[row &+ 1]) {
            sum += values[place] * x[Int(columnIndices[place])]
        }
        result[row] = sum
    }

    fileprivate nonisolated enum rk_k_product_bcc17332bfe291bd_holder {
        static let kernel = DeviceKernelDefinition(
            name: "product(_:_:_:_:_:in:)",
            entry: "rk_k_product_bcc17332bfe291bd",
            file: "ComputeKernels/SparseProduct.swift",
            line: 20,
            parameters: [
                .span("rowOffsets", element: Int32.self), .span("columnIndices", element: Int32.self),
                .span("values", element: Double.self), .span("x", element: Double.self),
                .mutableSpan("result", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_product_bcc17332bfe291bd)(RK_GLOBAL const rk_i32 *v_rowOffsets_0, rk_i64 n_rowOffsets_0, RK_GLOBAL const rk_i32 *v_columnIndices_1, rk_i64 n_columnIndices_1, RK_GLOBAL const rk_f64 *v_values_2, rk_i64 n_values_2, RK_GLOBAL const rk_f64 *v_x_3, rk_i64 n_x_3, RK_GLOBAL rk_f64 *v_result_4, rk_i64 n_result_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_row_5 = rk_index(rk_here);
                  rk_f64 v_sum_6 = 0.0;
                  RK_CHECK(rk_index_traps(v_row_5, n_rowOffsets_0), RK_STOP(0));
                  rk_i32 t1 = v_rowOffsets_0[v_row_5];
                  rk_i64 t2 = rk_i64_add(v_row_5, 1);
                  RK_CHECK(rk_index_traps(t2, n_rowOffsets_0), RK_STOP(1));
                  rk_i32 t3 = v_rowOffsets_0[t2];
                  rk_i64 t4 = (rk_i64)t1;
                  rk_i64 t5 = (rk_i64)t3;
                  RK_CHECK(t5 < t4, RK_STOP(2));
                  for (rk_i64 v_place_7 = t4; v_place_7 < t5; ++v_place_7) {
                    RK_CHECK(rk_index_traps(v_place_7, n_values_2), RK_STOP(3));
                    RK_CHECK(rk_index_traps(v_place_7, n_columnIndices_1), RK_STOP(4));
                    rk_i32 t6 = v_columnIndices_1[v_place_7];
                    rk_i64 t7 = (rk_i64)t6;
                    RK_CHECK(rk_index_traps(t7, n_x_3), RK_STOP(5));
                    rk_f64 t8 = (v_values_2[v_place_7] * v_x_3[t7]);
                    v_sum_6 = (v_sum_6 + t8);
                  }
                  RK_CHECK(rk_index_traps(v_row_5, n_result_4), RK_STOP(6));
                  v_result_4[v_row_5] = v_sum_6;
                }

                """#,
            sites: [
                TrapSite(line: 27, column: 26, operation: .indexOutOfRange("rowOffsets")),
                TrapSite(line: 27, column: 49, operation: .indexOutOfRange("rowOffsets")),
                TrapSite(line: 27, column: 42, operation: .invertedRange),
                TrapSite(line: 28, column: 20, operation: .indexOutOfRange("values")),
                TrapSite(line: 28, column: 42, operation: .indexOutOfRange("columnIndices")),
                TrapSite(line: 28, column: 36, operation: .indexOutOfRange("x")),
                TrapSite(line: 30, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_rowOffsets_0 = launch.span(0, of: Int32.self)
                let v_columnIndices_1 = launch.span(1, of: Int32.self)
                let v_values_2 = launch.span(2, of: Double.self)
                let v_x_3 = launch.span(3, of: Double.self)
                let v_result_4 = launch.mutableSpan(4, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_row_5: Int = here.index
                    var v_sum_6: Double = (0x0.0p0 as Double)
                    try _Checks.itemIndex(v_row_5, in: v_rowOffsets_0.count, 0)
                    let t1: Int32 = unsafe v_rowOffsets_0[unchecked: v_row_5]
                    let t2: Int = Int(t1)
                    let t3: Int = v_row_5 &+ 1
                    try _Checks.index(t3, in: v_rowOffsets_0.count, 1)
                    let t4: Int32 = unsafe v_rowOffsets_0[unchecked: t3]
                    let t5: Int = Int(t4)
                    try _Checks.require(t2 <= t5, 2)
                    for v_place_7 in t2..<Swift.max(t2, t5) {
                        try _Checks.index(v_place_7, in: v_values_2.count, 3)
                        let t6: Double = unsafe v_values_2[unchecked: v_place_7]
                        try _Checks.index(v_place_7, in: v_columnIndices_1.count, 4)
                        let t7: Int32 = unsafe v_columnIndices_1[unchecked: v_place_7]
                        let t8: Int = Int(t7)
                        try _Checks.index(t8, in: v_x_3.count, 5)
                        let t9: Double = unsafe v_x_3[unchecked: t8]
                        let t10: Double = t6 * t9
                        v_sum_6 = v_sum_6 + t10
                    }
                    try _Checks.itemIndex(v_row_5, in: v_result_4.count, 6)
                    unsafe v_result_4[unchecked: v_row_5] = v_sum_6
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_rowOffsets_0.count, v_result_4.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_product_bcc17332bfe291bd)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `product(_:_:_:_:_:in:)` need.
    static nonisolated func product_deviceKernel(
        _: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type,
        _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_product_bcc17332bfe291bd_holder.kernel
    }

    /// Runs `product` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Double>, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `product` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Double>, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `product` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Double>, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `product` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func product(
        _ rowOffsets: some DeviceElements<Int32>, _ columnIndices: some DeviceElements<Int32>,
        _ values: some DeviceElements<Double>, _ x: some DeviceElements<Double>, _ result: some DeviceElements<Double>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try product_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(rowOffsets)
            arguments.span(columnIndices)
            arguments.span(values)
            arguments.span(x)
            arguments.mutableSpan(result)
        }
    }
}
