// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/FloatingPoint+Float16.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func halfArithmetic(
    _ x: DeviceSpan<Float16>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<SIMD4<Float16>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float16>(a + b, a - b, a * b, a / b)
}
fileprivate nonisolated enum rk_k_halfArithmetic_dc4e4052c45e03bc_holder {
static let kernel = DeviceKernelDefinition(name: "halfArithmetic(_:_:_:in:)", entry: "rk_k_halfArithmetic_dc4e4052c45e03bc",
file: "DeviceConformanceTests/FloatingPoint+Float16.swift", line: 4,
parameters: [.span("x", element: Float16.self, needs: .onePerItem), .span("y", element: Float16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_halfArithmetic_dc4e4052c45e03bc)(RK_GLOBAL const rk_f16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f16x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f16 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f16 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f16 t4 = rk_f16_add(v_a_3, v_b_4);
  rk_f16 t5 = rk_f16_sub(v_a_3, v_b_4); rk_f16 t6 = rk_f16_mul(v_a_3, v_b_4); rk_f16 t7 = rk_f16_div(v_a_3, v_b_4); rk_f16x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 9, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 10, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 11, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float16.self); let v_y_1 = launch.span(1, of: Float16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float16 = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float16 = unsafe v_y_1[unchecked: t3]; let v_b_4: Float16 = t4; let t5: Int = here.index
    let t6: Float16 = v_a_3 + v_b_4; let t7: Float16 = v_a_3 - v_b_4; let t8: Float16 = v_a_3 * v_b_4
    let t9: Float16 = v_a_3 / v_b_4; let t10: SIMD4<Float16> = SIMD4<Float16>(t6, t7, t8, t9)
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func halfArithmetic_deviceKernel(_: DeviceSpan<Float16>.Type, _: DeviceSpan<Float16>.Type, _: MutableDeviceSpan<SIMD4<Float16>>.Type) -> DeviceKernelDefinition {
rk_k_halfArithmetic_dc4e4052c45e03bc_holder.kernel
}
@discardableResult
nonisolated func halfArithmetic(_ x: UnifiedBuffer<Float16>, _ y: UnifiedBuffer<Float16>, _ out: UnifiedBuffer<SIMD4<Float16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try halfArithmetic_deviceKernel(DeviceSpan<Float16>.self, DeviceSpan<Float16>.self, MutableDeviceSpan<SIMD4<Float16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func halfConversions(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext
) {
    let a = Float16(x[context.index])
    out[context.index] = SIMD2<Float>(Float(a), Float(y[context.index]) * 2)
}
fileprivate nonisolated enum rk_k_halfConversions_b1e4ac4e074c9827_holder {
static let kernel = DeviceKernelDefinition(name: "halfConversions(_:_:_:in:)", entry: "rk_k_halfConversions_b1e4ac4e074c9827",
file: "DeviceConformanceTests/FloatingPoint+Float16.swift", line: 14,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_halfConversions_b1e4ac4e074c9827)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 t2 = v_x_0[t1]; rk_f16 v_a_3 = rk_f16_of_f32((rk_f32)t2); rk_i64 t3 = rk_index(rk_here); rk_i64 t4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(2)); rk_f16 t5 = v_y_1[t4]; rk_f32 t6 = rk_f16_wide(v_a_3);
  rk_f32 t7 = (rk_f16_wide(t5) * 2.0f); rk_f32x2 t8; t8.x[0] = t6; t8.x[1] = t7;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(1)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 18, column: 21, operation: .indexOutOfRange("x")),
TrapSite(line: 19, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 19, column: 55, operation: .indexOutOfRange("y"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let t3: Float16 = Float16(t2); let v_a_3: Float16 = t3; let t4: Int = here.index; let t5: Float = Float(v_a_3)
    let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_y_1.count, 2); let t7: Float16 = unsafe v_y_1[unchecked: t6]
    let t8: Float = Float(t7); let t9: Float = t8 * (0x1.0000000000000p1 as Float); let t10: SIMD2<Float> = SIMD2<Float>(t5, t9)
    try _Checks.itemIndex(t4, in: v_out_2.count, 1); unsafe v_out_2[unchecked: t4] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func halfConversions_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float16>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_halfConversions_b1e4ac4e074c9827_holder.kernel
}
@discardableResult
nonisolated func halfConversions(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float16>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try halfConversions_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float16>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func halfComparisons(
    _ x: DeviceSpan<Float16>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a < b ? 1 : 0) | (a == b ? 2 : 0) | (a.isNaN ? 4 : 0) | (max(a, b) == a ? 8 : 0)
}
fileprivate nonisolated enum rk_k_halfComparisons_ab5ec9cb8f98c940_holder {
static let kernel = DeviceKernelDefinition(name: "halfComparisons(_:_:_:in:)", entry: "rk_k_halfComparisons_ab5ec9cb8f98c940",
file: "DeviceConformanceTests/FloatingPoint+Float16.swift", line: 22,
parameters: [.span("x", element: Float16.self, needs: .onePerItem), .span("y", element: Float16.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_halfComparisons_ab5ec9cb8f98c940)(RK_GLOBAL const rk_f16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f16 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f16 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2));
  v_out_2[t3] = rk_u8_or(rk_u8_or(rk_u8_or(((rk_f16_wide(v_a_3) < rk_f16_wide(v_b_4)) ? 1u : 0u), ((rk_f16_wide(v_a_3) == rk_f16_wide(v_b_4)) ? 2u : 0u)), (rk_f16_is_nan(v_a_3) ? 4u : 0u)), ((rk_f16_wide(rk_f16_max(v_a_3, v_b_4)) == rk_f16_wide(v_a_3)) ? 8u : 0u));
}
"""#, sites: [TrapSite(line: 26, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 27, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 28, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float16.self); let v_y_1 = launch.span(1, of: Float16.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float16 = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float16 = unsafe v_y_1[unchecked: t3]; let v_b_4: Float16 = t4; let t5: Int = here.index; let t6: Bool = v_a_3 < v_b_4
    let t7: UInt8 = t6 ? (1 as UInt8) : (0 as UInt8); let t8: Bool = v_a_3 == v_b_4
    let t9: UInt8 = t8 ? (2 as UInt8) : (0 as UInt8); let t10: UInt8 = t7 | t9; let t11: Bool = v_a_3.isNaN
    let t12: UInt8 = t11 ? (4 as UInt8) : (0 as UInt8); let t13: UInt8 = t10 | t12; let t14: Float16 = Swift.max(v_a_3, v_b_4)
    let t15: Bool = t14 == v_a_3; let t16: UInt8 = t15 ? (8 as UInt8) : (0 as UInt8); let t17: UInt8 = t13 | t16
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func halfComparisons_deviceKernel(_: DeviceSpan<Float16>.Type, _: DeviceSpan<Float16>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_halfComparisons_ab5ec9cb8f98c940_holder.kernel
}
@discardableResult
nonisolated func halfComparisons(_ x: UnifiedBuffer<Float16>, _ y: UnifiedBuffer<Float16>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try halfComparisons_deviceKernel(DeviceSpan<Float16>.self, DeviceSpan<Float16>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func halfRoots(_ x: DeviceSpan<Float16>, _ out: MutableDeviceSpan<SIMD4<Float16>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD4<Float16>(a.squareRoot(), a.rounded(.down), -a, a.magnitude)
}
fileprivate nonisolated enum rk_k_halfRoots_389833a2f6514f3b_holder {
static let kernel = DeviceKernelDefinition(name: "halfRoots(_:_:in:)", entry: "rk_k_halfRoots_389833a2f6514f3b",
file: "DeviceConformanceTests/FloatingPoint+Float16.swift", line: 31,
parameters: [.span("x", element: Float16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_halfRoots_389833a2f6514f3b)(RK_GLOBAL const rk_f16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f16x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f16 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f16 t3 = rk_f16_square_root(v_a_2);
  rk_f16 t4 = rk_f16_round_down(v_a_2); rk_f16 t5 = rk_f16_neg(v_a_2); rk_f16 t6 = rk_f16_abs(v_a_2); rk_f16x4 t7; t7.x[0] = t3;
  t7.x[1] = t4; t7.x[2] = t5; t7.x[3] = t6; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t7;
}
"""#, sites: [TrapSite(line: 33, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 34, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float16.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float16 = unsafe v_x_0[unchecked: t1]
    let v_a_2: Float16 = t2; let t3: Int = here.index; let t4: Float16 = v_a_2.squareRoot()
    let t5: Float16 = v_a_2.rounded(.down); let t6: Float16 = -v_a_2; let t7: Float16 = v_a_2.magnitude
    let t8: SIMD4<Float16> = SIMD4<Float16>(t4, t5, t6, t7); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func halfRoots_deviceKernel(_: DeviceSpan<Float16>.Type, _: MutableDeviceSpan<SIMD4<Float16>>.Type) -> DeviceKernelDefinition {
rk_k_halfRoots_389833a2f6514f3b_holder.kernel
}
@discardableResult
nonisolated func halfRoots(_ x: UnifiedBuffer<Float16>, _ out: UnifiedBuffer<SIMD4<Float16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try halfRoots_deviceKernel(DeviceSpan<Float16>.self, MutableDeviceSpan<SIMD4<Float16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var halves: [ConformanceCase] {
        conformance(
            "Float16: arithmetic", Input<Float16>.edges, .edges, output: .repeating(.zero), oracle: halfArithmetic,
            launch: halfArithmetic, kernel: halfArithmetic_deviceKernel)
        conformance(
            "Float16: conversions", Input<Float>.edges, .edges, output: .repeating(.zero), oracle: halfConversions,
            launch: halfConversions, kernel: halfConversions_deviceKernel)
        conformance(
            "Float16: comparisons", Input<Float16>.edges, .edges, output: .repeating(0), oracle: halfComparisons,
            launch: halfComparisons, kernel: halfComparisons_deviceKernel)
        conformance(
            "Float16: roots and rounding", Input<Float16>.edges, output: .repeating(.zero), oracle: halfRoots,
            launch: halfRoots, kernel: halfRoots_deviceKernel)
    }
}
