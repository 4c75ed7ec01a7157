// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Stencil.swift by scripts/device-sources. Change that file, then run the script.

import Compute
import RealModule

/// Weighted sums of the elements around each element.
///
/// `boundary` says what lies beyond the edges: 0 zeros, 1 the element at the edge, 2 the other end. Sums begin with zero and
/// take their products in order.
enum StencilKernels {
    /// The index to read instead of `place`, or -1 for a zero. `place` is less than one extent beyond an edge for the other end.
    static func source(_ place: Int, _ extent: Int, _ boundary: Int32) -> Int {
        if place >= 0 && place < extent { return place }
        switch boundary {
        case 0: return -1
        case 1: return place < 0 ? 0 : extent &- 1
        default: return place < 0 ? place &+ extent : place &- extent
        }
    }

    /// What kernels on the processor call for `source(_:_:_:)`.
    @inline(__always)
    static nonisolated func source_device<_Checks: DeviceCheckMode>(
        _ v_place_0: Int, _ v_extent_1: Int, _ v_boundary_2: Int32, checks: _Checks.Type
    ) throws(DeviceFault) -> Int {
        do {
            let t1: Bool = v_place_0 >= 0
            let t3: Bool
            if t1 {
                let t2: Bool = v_place_0 < v_extent_1
                t3 = t2
            } else {
                t3 = false
            }
            if t3 {
                return v_place_0
            }
            do {
                let v__subject_3: Int32 = v_boundary_2
                let t4: Bool = v__subject_3 == (0 as Int32)
                if t4 {
                    return (-1 as Int)
                } else {
                    let t5: Bool = v__subject_3 == (1 as Int32)
                    if t5 {
                        let t6: Bool = v_place_0 < 0
                        let t8: Int
                        if t6 {
                            t8 = 0
                        } else {
                            let t7: Int = v_extent_1 &- 1
                            t8 = t7
                        }
                        return t8
                    } else {
                        let t9: Bool = v_place_0 < 0
                        let t12: Int
                        if t9 {
                            let t10: Int = v_place_0 &+ v_extent_1
                            t12 = t10
                        } else {
                            let t11: Int = v_place_0 &- v_extent_1
                            t12 = t11
                        }
                        return t12
                    }
                }
            }
        }
    }

    /// What kernels that call `source(_:_:_:)` need.
    static nonisolated func source_deviceFunction(_: Int.Type, _: Int.Type, _: Int32.Type) -> DeviceFunctionDefinition<
        (Int, Int, Int32) -> Int
    > {
        DeviceFunctionDefinition<(Int, Int, Int32) -> Int>(
            name: "source(_:_:_:)",
            entry: "rk_f_source_160e9ec9f8aa0107",
            file: "ComputeKernels/Stencil.swift",
            line: 9,
            source: #"""
                RK_FN rk_i64 rk_f_source_160e9ec9f8aa0107(rk_i64 v_place_0, rk_i64 v_extent_1, rk_i32 v_boundary_2, RK_PRIVATE rk_u32 *rk_fault) {
                  if ((v_place_0 >= 0) && (v_place_0 < v_extent_1)) {
                    return v_place_0;
                  }
                  {
                    rk_i32 v__subject_3 = v_boundary_2;
                    if (v__subject_3 == 0) {
                      return (-1);
                    } else {
                      if (v__subject_3 == 1) {
                        return ((v_place_0 < 0) ? 0 : rk_i64_sub(v_extent_1, 1));
                      } else {
                        return ((v_place_0 < 0) ? rk_i64_add(v_place_0, v_extent_1) : rk_i64_sub(v_place_0, v_extent_1));
                      }
                    }
                  }
                }

                """#,
            sites: [],
            requirements: [],
            uses: {
                return DeviceUses()
            }
        )
    }

    /// One item for each element.
    static func line(
        _ x: DeviceSpan<Float>, _ weights: DeviceSpan<Float>, _ boundary: Int32, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let i = context.index
        let radius = weights.count / 2
        var sum: Float = 0
        for k in 0..<weights.count {
            let place: Int = StencilKernels.source(i &+ k &- radius, x.count, boundary)
            sum += weights[k] * (place < 0 ? 0 : x[place])
        }
        result[i] = sum
    }

    fileprivate nonisolated enum rk_k_line_a1674e871eb8d0f6_holder {
        static let kernel = DeviceKernelDefinition(
            name: "line(_:_:_:_:in:)",
            entry: "rk_k_line_a1674e871eb8d0f6",
            file: "ComputeKernels/Stencil.swift",
            line: 20,
            parameters: [
                .span("x", element: Float.self), .span("weights", element: Float.self),
                .value("boundary", type: Int32.self),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_line_a1674e871eb8d0f6)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_weights_1, rk_i64 n_weights_1, rk_i32 v_boundary_2, RK_GLOBAL rk_f32 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_u32 rk_failed = 0;
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_4 = rk_index(rk_here);
                  rk_i64 v_radius_5 = rk_i64_div(n_weights_1, 2);
                  rk_f32 v_sum_6 = 0.0f;
                  RK_CHECK(n_weights_1 < 0, RK_STOP(2));
                  for (rk_i64 v_k_7 = 0; v_k_7 < n_weights_1; ++v_k_7) {
                    rk_i64 t1 = rk_c_StencilKernels_source_f7b874fe381cc508(rk_i64_sub(rk_i64_add(v_i_4, v_k_7), v_radius_5), n_x_0, v_boundary_2, &rk_failed);
                    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
                    rk_i64 v_place_8 = t1;
                    RK_CHECK(rk_index_traps(v_k_7, n_weights_1), RK_STOP(3));
                    rk_f32 t2;
                    if (v_place_8 < 0) {
                      t2 = 0.0f;
                    } else {
                      RK_CHECK(rk_index_traps(v_place_8, n_x_0), RK_STOP(4));
                      t2 = v_x_0[v_place_8];
                    }
                    rk_f32 t3 = (v_weights_1[v_k_7] * t2);
                    v_sum_6 = (v_sum_6 + t3);
                  }
                  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(5));
                  v_result_3[v_i_4] = v_sum_6;
                }

                """#,
            sites: [
                TrapSite(line: 26, column: 36, operation: .divisionByZero),
                TrapSite(line: 26, column: 36, operation: .overflow("/")),
                TrapSite(line: 28, column: 19, operation: .invertedRange),
                TrapSite(line: 30, column: 20, operation: .indexOutOfRange("weights")),
                TrapSite(line: 30, column: 50, operation: .indexOutOfRange("x")),
                TrapSite(line: 32, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_weights_1 = launch.span(1, of: Float.self)
                let v_boundary_2 = launch.value(2, as: Int32.self)
                let v_result_3 = launch.mutableSpan(3, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_4: Int = here.index
                    let t1: Int = try _Checks.divide(v_weights_1.count, 2, zero: 0, overflow: 1)
                    let v_radius_5: Int = t1
                    var v_sum_6: Float = (0x0.0p0 as Float)
                    try _Checks.require(0 <= v_weights_1.count, 2)
                    for v_k_7 in 0..<Swift.max(0, v_weights_1.count) {
                        let t2: Int = v_i_4 &+ v_k_7
                        let t3: Int = t2 &- v_radius_5
                        let t4: Int = try StencilKernels.source_device(
                            t3, v_x_0.count, v_boundary_2, checks: _Checks.self)
                        let v_place_8: Int = t4
                        try _Checks.index(v_k_7, in: v_weights_1.count, 3)
                        let t5: Float = unsafe v_weights_1[unchecked: v_k_7]
                        let t6: Bool = v_place_8 < 0
                        let t8: Float
                        if t6 {
                            t8 = (0x0.0p0 as Float)
                        } else {
                            try _Checks.index(v_place_8, in: v_x_0.count, 4)
                            let t7: Float = unsafe v_x_0[unchecked: v_place_8]
                            t8 = t7
                        }
                        let t9: Float = t5 * t8
                        v_sum_6 = v_sum_6 + t9
                    }
                    try _Checks.itemIndex(v_i_4, in: v_result_3.count, 5)
                    unsafe v_result_3[unchecked: v_i_4] = v_sum_6
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_result_3.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    launch.forEachItem(
                        below: v_result_3.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOffInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) })
                }
            }
        )
        private static var uses: DeviceUses {
            var uses = DeviceUses()
            uses.add(
                "rk_c_StencilKernels_source_f7b874fe381cc508",
                StencilKernels.source_deviceFunction(Int.self, Int.self, Int32.self)
                    as DeviceFunctionDefinition<(Int, Int, Int32) -> Int>)
            return uses
        }
    }

    /// What launches of `line(_:_:_:_:in:)` need.
    static nonisolated func line_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: Int32.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_line_a1674e871eb8d0f6_holder.kernel
    }

    /// Runs `line` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func line(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await line_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int32.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(weights)
            arguments.value(boundary)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `line` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func line(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try line_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int32.self, MutableDeviceSpan<Float>.self)
            .launch(on: stream, .linear(count), checks: checks) { arguments in
                arguments.span(x)
                arguments.span(weights)
                arguments.value(boundary)
                arguments.mutableSpan(result)
            }
    }

    /// Runs `line` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func line(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await line_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int32.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(weights)
            arguments.value(boundary)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `line` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func line(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try line_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int32.self, MutableDeviceSpan<Float>.self)
            .launch(on: stream, range, checks: checks) { arguments in
                arguments.span(x)
                arguments.span(weights)
                arguments.value(boundary)
                arguments.mutableSpan(result)
            }
    }

    /// One item for each element of a plane; `size` is the number of weights along each side.
    static func plane(
        _ x: DeviceSpan<Float>, _ weights: DeviceSpan<Float>, _ size: Int, _ boundary: Int32,
        _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let width = context.extent.x
        let radius = size / 2
        var sum: Float = 0
        for v in 0..<size {
            let row: Int = StencilKernels.source(context.position.y &+ v &- radius, context.extent.y, boundary)
            for u in 0..<size {
                let column: Int = StencilKernels.source(context.position.x &+ u &- radius, width, boundary)
                let value = row < 0 || column < 0 ? 0 : x[row &* width &+ column]
                sum += weights[v &* size &+ u] * value
            }
        }
        result[context.index] = sum
    }

    fileprivate nonisolated enum rk_k_plane_b7fdea63306aa212_holder {
        static let kernel = DeviceKernelDefinition(
            name: "plane(_:_:_:_:_:in:)",
            entry: "rk_k_plane_b7fdea63306aa212",
            file: "ComputeKernels/Stencil.swift",
            line: 36,
            parameters: [
                .span("x", element: Float.self), .span("weights", element: Float.self), .value("size", type: Int.self),
                .value("boundary", type: Int32.self),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_plane_b7fdea63306aa212)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_weights_1, rk_i64 n_weights_1, rk_i64 v_size_2, rk_i32 v_boundary_3, RK_GLOBAL rk_f32 *v_result_4, rk_i64 n_result_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_u32 rk_failed = 0;
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_width_5 = rk_size_x(rk_here);
                  rk_i64 v_radius_6 = rk_i64_div(v_size_2, 2);
                  rk_f32 v_sum_7 = 0.0f;
                  RK_CHECK(v_size_2 < 0, RK_STOP(2));
                  for (rk_i64 v_v_8 = 0; v_v_8 < v_size_2; ++v_v_8) {
                    rk_i64 t1 = rk_c_StencilKernels_source_f7b874fe381cc508(rk_i64_sub(rk_i64_add(rk_position_y(), v_v_8), v_radius_6), rk_size_y(rk_here), v_boundary_3, &rk_failed);
                    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
                    rk_i64 v_row_9 = t1;
                    RK_CHECK(v_size_2 < 0, RK_STOP(3));
                    for (rk_i64 v_u_10 = 0; v_u_10 < v_size_2; ++v_u_10) {
                      rk_i64 t2 = rk_c_StencilKernels_source_f7b874fe381cc508(rk_i64_sub(rk_i64_add(rk_position_x(), v_u_10), v_radius_6), v_width_5, v_boundary_3, &rk_failed);
                      RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
                      rk_i64 v_column_11 = t2;
                      rk_f32 t4;
                      if ((v_row_9 < 0) || (v_column_11 < 0)) {
                        t4 = 0.0f;
                      } else {
                        rk_i64 t3 = rk_i64_add(rk_i64_mul(v_row_9, v_width_5), v_column_11);
                        RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(4));
                        t4 = v_x_0[t3];
                      }
                      rk_f32 v_value_12 = t4;
                      rk_i64 t5 = rk_i64_add(rk_i64_mul(v_v_8, v_size_2), v_u_10);
                      RK_CHECK(rk_index_traps(t5, n_weights_1), RK_STOP(5));
                      rk_f32 t6 = (v_weights_1[t5] * v_value_12);
                      v_sum_7 = (v_sum_7 + t6);
                    }
                  }
                  rk_i64 t7 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(t7, n_result_4), RK_STOP(6));
                  v_result_4[t7] = v_sum_7;
                }

                """#,
            sites: [
                TrapSite(line: 42, column: 27, operation: .divisionByZero),
                TrapSite(line: 42, column: 27, operation: .overflow("/")),
                TrapSite(line: 44, column: 19, operation: .invertedRange),
                TrapSite(line: 46, column: 23, operation: .invertedRange),
                TrapSite(line: 48, column: 57, operation: .indexOutOfRange("x")),
                TrapSite(line: 49, column: 24, operation: .indexOutOfRange("weights")),
                TrapSite(line: 52, column: 9, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_weights_1 = launch.span(1, of: Float.self)
                let v_size_2 = launch.value(2, as: Int.self)
                let v_boundary_3 = launch.value(3, as: Int32.self)
                let v_result_4 = launch.mutableSpan(4, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_width_5: Int = here.extent.x
                    let t1: Int = try _Checks.divide(v_size_2, 2, zero: 0, overflow: 1)
                    let v_radius_6: Int = t1
                    var v_sum_7: Float = (0x0.0p0 as Float)
                    try _Checks.require(0 <= v_size_2, 2)
                    for v_v_8 in 0..<Swift.max(0, v_size_2) {
                        let t2: Int = here.position.y &+ v_v_8
                        let t3: Int = t2 &- v_radius_6
                        let t4: Int = try StencilKernels.source_device(
                            t3, here.extent.y, v_boundary_3, checks: _Checks.self)
                        let v_row_9: Int = t4
                        try _Checks.require(0 <= v_size_2, 3)
                        for v_u_10 in 0..<Swift.max(0, v_size_2) {
                            let t5: Int = here.position.x &+ v_u_10
                            let t6: Int = t5 &- v_radius_6
                            let t7: Int = try StencilKernels.source_device(
                                t6, v_width_5, v_boundary_3, checks: _Checks.self)
                            let v_column_11: Int = t7
                            let t8: Bool = v_row_9 < 0
                            let t10: Bool
                            if t8 {
                                t10 = true
                            } else {
                                let t9: Bool = v_column_11 < 0
                                t10 = t9
                            }
                            let t14: Float
                            if t10 {
                                t14 = (0x0.0p0 as Float)
                            } else {
                                let t11: Int = v_row_9 &* v_width_5
                                let t12: Int = t11 &+ v_column_11
                                try _Checks.index(t12, in: v_x_0.count, 4)
                                let t13: Float = unsafe v_x_0[unchecked: t12]
                                t14 = t13
                            }
                            let v_value_12: Float = t14
                            let t15: Int = v_v_8 &* v_size_2
                            let t16: Int = t15 &+ v_u_10
                            try _Checks.index(t16, in: v_weights_1.count, 5)
                            let t17: Float = unsafe v_weights_1[unchecked: t16]
                            let t18: Float = t17 * v_value_12
                            v_sum_7 = v_sum_7 + t18
                        }
                    }
                    let t19: Int = here.index
                    try _Checks.itemIndex(t19, in: v_result_4.count, 6)
                    unsafe v_result_4[unchecked: t19] = v_sum_7
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: v_result_4.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    launch.forEachItem(
                        below: v_result_4.count,
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOffInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) })
                }
            }
        )
        private static var uses: DeviceUses {
            var uses = DeviceUses()
            uses.add(
                "rk_c_StencilKernels_source_f7b874fe381cc508",
                StencilKernels.source_deviceFunction(Int.self, Int.self, Int32.self)
                    as DeviceFunctionDefinition<(Int, Int, Int32) -> Int>)
            return uses
        }
    }

    /// What launches of `plane(_:_:_:_:_:in:)` need.
    static nonisolated func plane_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: Int.Type, _: Int32.Type,
        _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_plane_b7fdea63306aa212_holder.kernel
    }

    /// Runs `plane` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func plane(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ size: Int, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await plane_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int32.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(weights)
            arguments.value(size)
            arguments.value(boundary)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `plane` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func plane(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ size: Int, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try plane_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int32.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(x)
            arguments.span(weights)
            arguments.value(size)
            arguments.value(boundary)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `plane` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func plane(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ size: Int, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await plane_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int32.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(weights)
            arguments.value(size)
            arguments.value(boundary)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `plane` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func plane(
        _ x: some DeviceElements<Float>, _ weights: some DeviceElements<Float>, _ size: Int, _ boundary: Int32,
        _ result: some DeviceElements<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try plane_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Float>.self, Int.self, Int32.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(x)
            arguments.span(weights)
            arguments.value(size)
            arguments.value(boundary)
            arguments.mutableSpan(result)
        }
    }
}
