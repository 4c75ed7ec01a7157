// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/FloatingPoint.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func floatArithmetic(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float>(a + b, a - b, a * b, a / b)
}
fileprivate nonisolated enum rk_k_floatArithmetic_667c1a38896d63b2_holder {
static let kernel = DeviceKernelDefinition(name: "floatArithmetic(_:_:_:in:)", entry: "rk_k_floatArithmetic_667c1a38896d63b2",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 4,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatArithmetic_667c1a38896d63b2)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32 t4 = (v_a_3 + v_b_4); rk_f32 t5 = (v_a_3 - v_b_4);
  rk_f32 t6 = (v_a_3 * v_b_4); rk_f32 t7 = (v_a_3 / v_b_4); rk_f32x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 8, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 9, column: 13, operation: .indexOutOfRange("y")), TrapSite(line: 10, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float = unsafe v_y_1[unchecked: t3]; let v_b_4: Float = t4; let t5: Int = here.index; let t6: Float = v_a_3 + v_b_4
    let t7: Float = v_a_3 - v_b_4; let t8: Float = v_a_3 * v_b_4; let t9: Float = v_a_3 / v_b_4
    let t10: SIMD4<Float> = SIMD4<Float>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatArithmetic_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_floatArithmetic_667c1a38896d63b2_holder.kernel
}
@discardableResult
nonisolated func floatArithmetic(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatArithmetic_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func floatComparisons(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if !(a < b) { result |= 64 }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_floatComparisons_06507578ed98eac7_holder {
static let kernel = DeviceKernelDefinition(name: "floatComparisons(_:_:_:in:)", entry: "rk_k_floatComparisons_06507578ed98eac7",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 13,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatComparisons_06507578ed98eac7)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32 v_b_4 = v_y_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } rk_bool t3 = (v_a_3 < v_b_4); if (!t3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 17, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 18, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 27, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float = unsafe v_y_1[unchecked: t3]; let v_b_4: Float = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: Bool = v_a_3 < v_b_4; let t12: Bool = !t11; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: Int = here.index; try _Checks.itemIndex(t13, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t13] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatComparisons_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_floatComparisons_06507578ed98eac7_holder.kernel
}
@discardableResult
nonisolated func floatComparisons(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatComparisons_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func floatProperties(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<UInt16>, in context: DeviceContext) {
    let a = x[context.index]
    var result: UInt16 = 0
    if a.isNaN { result |= 1 }
    if a.isInfinite { result |= 2 }
    if a.isFinite { result |= 4 }
    if a.isZero { result |= 8 }
    if a.isNormal { result |= 16 }
    if a.isSubnormal { result |= 32 }
    if a.bitPattern &>> 31 == 1 { result |= 64 }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_floatProperties_68689e0f56c4e6f4_holder {
static let kernel = DeviceKernelDefinition(name: "floatProperties(_:_:in:)", entry: "rk_k_floatProperties_68689e0f56c4e6f4",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 30,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: UInt16.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatProperties_68689e0f56c4e6f4)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u16 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_2 = v_x_0[t1]; rk_u16 v_result_3 = 0u; if (rk_f32_is_nan(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 1u); }
  if (rk_f32_is_infinite(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 2u); } if (rk_f32_is_finite(v_a_2)) {
    v_result_3 = rk_u16_or(v_result_3, 4u);
  } if (rk_f32_is_zero(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 8u); } if (rk_f32_is_normal(v_a_2)) {
    v_result_3 = rk_u16_or(v_result_3, 16u);
  } if (rk_f32_is_subnormal(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 32u); }
  if (rk_u32_shr_masked(rk_f32_bits(v_a_2), (rk_u32)31u) == 1u) { v_result_3 = rk_u16_or(v_result_3, 64u); }
  rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = v_result_3;
}
"""#, sites: [TrapSite(line: 32, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 41, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: UInt16.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_2: Float = t2; var v_result_3: UInt16 = (0 as UInt16); let t3: Bool = v_a_2.isNaN; if t3 {
      v_result_3 = v_result_3 | (1 as UInt16)
    }; let t4: Bool = v_a_2.isInfinite; if t4 { v_result_3 = v_result_3 | (2 as UInt16) }; let t5: Bool = v_a_2.isFinite; if t5 {
      v_result_3 = v_result_3 | (4 as UInt16)
    }; let t6: Bool = v_a_2.isZero; if t6 { v_result_3 = v_result_3 | (8 as UInt16) }; let t7: Bool = v_a_2.isNormal; if t7 {
      v_result_3 = v_result_3 | (16 as UInt16)
    }; let t8: Bool = v_a_2.isSubnormal; if t8 { v_result_3 = v_result_3 | (32 as UInt16) }; let t9: UInt32 = v_a_2.bitPattern
    let t10: UInt32 = t9 &>> (31 as UInt32); let t11: Bool = t10 == (1 as UInt32); if t11 {
      v_result_3 = v_result_3 | (64 as UInt16)
    }; let t12: Int = here.index; try _Checks.itemIndex(t12, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t12] = v_result_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatProperties_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<UInt16>.Type) -> DeviceKernelDefinition {
rk_k_floatProperties_68689e0f56c4e6f4_holder.kernel
}
@discardableResult
nonisolated func floatProperties(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<UInt16>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatProperties_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<UInt16>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func floatSigns(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD4<Float>(-a, a.magnitude, abs(a), +a)
}
fileprivate nonisolated enum rk_k_floatSigns_914be1ca0dbb9ac9_holder {
static let kernel = DeviceKernelDefinition(name: "floatSigns(_:_:in:)", entry: "rk_k_floatSigns_914be1ca0dbb9ac9",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 44,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatSigns_914be1ca0dbb9ac9)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = rk_f32_neg(v_a_2); rk_f32 t4 = rk_f32_abs(v_a_2);
  rk_f32 t5 = rk_f32_abs(v_a_2); rk_f32x4 t6; t6.x[0] = t3; t6.x[1] = t4; t6.x[2] = t5; t6.x[3] = v_a_2;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 46, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 47, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_2: Float = t2; let t3: Int = here.index; let t4: Float = -v_a_2; let t5: Float = v_a_2.magnitude
    let t6: Float = Swift.abs(v_a_2); let t7: SIMD4<Float> = SIMD4<Float>(t4, t5, t6, v_a_2)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatSigns_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_floatSigns_914be1ca0dbb9ac9_holder.kernel
}
@discardableResult
nonisolated func floatSigns(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatSigns_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func floatExtremes(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float>(min(a, b), max(a, b), Float.minimum(a, b), Float.maximum(a, b))
}
fileprivate nonisolated enum rk_k_floatExtremes_aa87f1650b331bd1_holder {
static let kernel = DeviceKernelDefinition(name: "floatExtremes(_:_:_:in:)", entry: "rk_k_floatExtremes_aa87f1650b331bd1",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 50,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatExtremes_aa87f1650b331bd1)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32 t4 = rk_f32_min(v_a_3, v_b_4);
  rk_f32 t5 = rk_f32_max(v_a_3, v_b_4); rk_f32 t6 = rk_f32_minimum(v_a_3, v_b_4); rk_f32 t7 = rk_f32_maximum(v_a_3, v_b_4);
  rk_f32x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2));
  v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 54, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 55, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 56, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float = unsafe v_y_1[unchecked: t3]; let v_b_4: Float = t4; let t5: Int = here.index
    let t6: Float = Swift.min(v_a_3, v_b_4); let t7: Float = Swift.max(v_a_3, v_b_4); let t8: Float = Float.minimum(v_a_3, v_b_4)
    let t9: Float = Float.maximum(v_a_3, v_b_4); let t10: SIMD4<Float> = SIMD4<Float>(t6, t7, t8, t9)
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatExtremes_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_floatExtremes_aa87f1650b331bd1_holder.kernel
}
@discardableResult
nonisolated func floatExtremes(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatExtremes_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func floatRounding(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD8<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Float>(
        a.rounded(), a.rounded(.up), a.rounded(.down), a.rounded(.towardZero), a.rounded(.awayFromZero),
        a.rounded(.toNearestOrEven), a.rounded(.toNearestOrAwayFromZero), a)
}
fileprivate nonisolated enum rk_k_floatRounding_b8666de5fc7aa885_holder {
static let kernel = DeviceKernelDefinition(name: "floatRounding(_:_:in:)", entry: "rk_k_floatRounding_b8666de5fc7aa885",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 59,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatRounding_b8666de5fc7aa885)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = rk_f32_round_away(v_a_2);
  rk_f32 t4 = rk_f32_round_up(v_a_2); rk_f32 t5 = rk_f32_round_down(v_a_2); rk_f32 t6 = rk_f32_round_zero(v_a_2);
  rk_f32 t7 = rk_f32_round_out(v_a_2); rk_f32 t8 = rk_f32_round_even(v_a_2); rk_f32 t9 = rk_f32_round_away(v_a_2); rk_f32x8 t10;
  t10.x[0] = t3; t10.x[1] = t4; t10.x[2] = t5; t10.x[3] = t6; t10.x[4] = t7; t10.x[5] = t8; t10.x[6] = t9; t10.x[7] = v_a_2;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t10;
}
"""#, sites: [TrapSite(line: 61, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 62, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_2: Float = t2; let t3: Int = here.index; let t4: Float = v_a_2.rounded(.toNearestOrAwayFromZero)
    let t5: Float = v_a_2.rounded(.up); let t6: Float = v_a_2.rounded(.down); let t7: Float = v_a_2.rounded(.towardZero)
    let t8: Float = v_a_2.rounded(.awayFromZero); let t9: Float = v_a_2.rounded(.toNearestOrEven)
    let t10: Float = v_a_2.rounded(.toNearestOrAwayFromZero)
    let t11: SIMD8<Float> = SIMD8<Float>(t4, t5, t6, t7, t8, t9, t10, v_a_2); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatRounding_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD8<Float>>.Type) -> DeviceKernelDefinition {
rk_k_floatRounding_b8666de5fc7aa885_holder.kernel
}
@discardableResult
nonisolated func floatRounding(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD8<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatRounding_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<SIMD8<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func floatRootsAndProducts(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float>(a.squareRoot(), Float.sqrt(b), a.addingProduct(a, b), b.addingProduct(-a, 3))
}
fileprivate nonisolated enum rk_k_floatRootsAndProducts_f90cabd71f2656b0_holder {
static let kernel = DeviceKernelDefinition(name: "floatRootsAndProducts(_:_:_:in:)",
entry: "rk_k_floatRootsAndProducts_f90cabd71f2656b0", file: "DeviceConformanceTests/FloatingPoint.swift", line: 67,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatRootsAndProducts_f90cabd71f2656b0)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32 t4 = rk_f32_neg(v_a_3); rk_f32 t5 = rk_f32_square_root(v_a_3);
  rk_f32 t6 = rk_f32_square_root(v_b_4); rk_f32 t7 = rk_f32_fma(v_a_3, v_a_3, v_b_4); rk_f32 t8 = rk_f32_fma(v_b_4, t4, 3.0f);
  rk_f32x4 t9; t9.x[0] = t5; t9.x[1] = t6; t9.x[2] = t7; t9.x[3] = t8; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2));
  v_out_2[t3] = t9;
}
"""#, sites: [TrapSite(line: 71, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 72, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 73, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float = unsafe v_y_1[unchecked: t3]; let v_b_4: Float = t4; let t5: Int = here.index
    let t6: Float = v_a_3.squareRoot(); let t7: Float = Float.sqrt(v_b_4); let t8: Float = v_a_3.addingProduct(v_a_3, v_b_4)
    let t9: Float = -v_a_3; let t10: Float = v_b_4.addingProduct(t9, (0x1.8000000000000p1 as Float))
    let t11: SIMD4<Float> = SIMD4<Float>(t6, t7, t8, t10); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatRootsAndProducts_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_floatRootsAndProducts_f90cabd71f2656b0_holder.kernel
}
@discardableResult
nonisolated func floatRootsAndProducts(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatRootsAndProducts_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func floatRemainders(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD2<Float>(a.truncatingRemainder(dividingBy: b), a.remainder(dividingBy: b))
}
fileprivate nonisolated enum rk_k_floatRemainders_8e47e5ae0f174c4c_holder {
static let kernel = DeviceKernelDefinition(name: "floatRemainders(_:_:_:in:)", entry: "rk_k_floatRemainders_8e47e5ae0f174c4c",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 76,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatRemainders_8e47e5ae0f174c4c)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32 t4 = rk_f32_truncating_remainder(v_a_3, v_b_4);
  rk_f32 t5 = rk_f32_remainder(v_a_3, v_b_4); rk_f32x2 t6; t6.x[0] = t4; t6.x[1] = t5;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t6;
}
"""#, sites: [TrapSite(line: 80, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 81, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 82, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float = unsafe v_y_1[unchecked: t3]; let v_b_4: Float = t4; let t5: Int = here.index
    let t6: Float = v_a_3.truncatingRemainder(dividingBy: v_b_4); let t7: Float = v_a_3.remainder(dividingBy: v_b_4)
    let t8: SIMD2<Float> = SIMD2<Float>(t6, t7); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatRemainders_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_floatRemainders_8e47e5ae0f174c4c_holder.kernel
}
@discardableResult
nonisolated func floatRemainders(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatRemainders_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func floatConstants(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD8<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Float>(
        Float.pi * a, Float.infinity, -Float.infinity, Float.greatestFiniteMagnitude, Float.leastNormalMagnitude,
        Float.leastNonzeroMagnitude, Float.ulpOfOne, Float.nan)
}
fileprivate nonisolated enum rk_k_floatConstants_6e0f84fe6a73dea0_holder {
static let kernel = DeviceKernelDefinition(name: "floatConstants(_:_:in:)", entry: "rk_k_floatConstants_6e0f84fe6a73dea0",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 85,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatConstants_6e0f84fe6a73dea0)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (0x1.921fb40000000p1f * v_a_2);
  rk_f32 t4 = rk_f32_neg(rk_f32_infinity()); rk_f32x8 t5; t5.x[0] = t3; t5.x[1] = rk_f32_infinity(); t5.x[2] = t4;
  t5.x[3] = 0x1.fffffe0000000p127f; t5.x[4] = 0x1.0000000000000p-126f; t5.x[5] = 0x1.0000000000000p-149f;
  t5.x[6] = 0x1.0000000000000p-23f; t5.x[7] = rk_f32_nan(); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t5;
}
"""#, sites: [TrapSite(line: 87, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 88, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_2: Float = t2; let t3: Int = here.index; let t4: Float = Float.pi * v_a_2; let t5: Float = -Float.infinity
    let t6: SIMD8<Float> = SIMD8<Float>(t4, Float.infinity, t5, Float.greatestFiniteMagnitude, Float.leastNormalMagnitude, Float.leastNonzeroMagnitude, Float.ulpOfOne, Float.nan)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatConstants_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD8<Float>>.Type) -> DeviceKernelDefinition {
rk_k_floatConstants_6e0f84fe6a73dea0_holder.kernel
}
@discardableResult
nonisolated func floatConstants(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD8<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatConstants_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<SIMD8<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func doubleArithmetic(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Double>(a + b, a - b, a * b, a / b)
}
fileprivate nonisolated enum rk_k_doubleArithmetic_60dc22826be6ab6c_holder {
static let kernel = DeviceKernelDefinition(name: "doubleArithmetic(_:_:_:in:)", entry: "rk_k_doubleArithmetic_60dc22826be6ab6c",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 93,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleArithmetic_60dc22826be6ab6c)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f64 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f64 t4 = (v_a_3 + v_b_4); rk_f64 t5 = (v_a_3 - v_b_4);
  rk_f64 t6 = (v_a_3 * v_b_4); rk_f64 t7 = (v_a_3 / v_b_4); rk_f64x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 97, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 98, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 99, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_3: Double = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Double = unsafe v_y_1[unchecked: t3]; let v_b_4: Double = t4; let t5: Int = here.index; let t6: Double = v_a_3 + v_b_4
    let t7: Double = v_a_3 - v_b_4; let t8: Double = v_a_3 * v_b_4; let t9: Double = v_a_3 / v_b_4
    let t10: SIMD4<Double> = SIMD4<Double>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleArithmetic_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD4<Double>>.Type) -> DeviceKernelDefinition {
rk_k_doubleArithmetic_60dc22826be6ab6c_holder.kernel
}
@discardableResult
nonisolated func doubleArithmetic(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD4<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleArithmetic_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD4<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func doubleComparisons(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if !(a < b) { result |= 64 }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_doubleComparisons_5aeb44ddfa17f9c8_holder {
static let kernel = DeviceKernelDefinition(name: "doubleComparisons(_:_:_:in:)", entry: "rk_k_doubleComparisons_5aeb44ddfa17f9c8",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 102,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleComparisons_5aeb44ddfa17f9c8)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f64 v_b_4 = v_y_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } rk_bool t3 = (v_a_3 < v_b_4); if (!t3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 106, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 107, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 116, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_3: Double = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Double = unsafe v_y_1[unchecked: t3]; let v_b_4: Double = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: Bool = v_a_3 < v_b_4; let t12: Bool = !t11; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: Int = here.index; try _Checks.itemIndex(t13, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t13] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleComparisons_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_doubleComparisons_5aeb44ddfa17f9c8_holder.kernel
}
@discardableResult
nonisolated func doubleComparisons(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleComparisons_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func doubleProperties(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<UInt16>, in context: DeviceContext) {
    let a = x[context.index]
    var result: UInt16 = 0
    if a.isNaN { result |= 1 }
    if a.isInfinite { result |= 2 }
    if a.isFinite { result |= 4 }
    if a.isZero { result |= 8 }
    if a.isNormal { result |= 16 }
    if a.isSubnormal { result |= 32 }
    if a.bitPattern &>> 63 == 1 { result |= 64 }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_doubleProperties_cef8badeb349fd78_holder {
static let kernel = DeviceKernelDefinition(name: "doubleProperties(_:_:in:)", entry: "rk_k_doubleProperties_cef8badeb349fd78",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 119,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: UInt16.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleProperties_cef8badeb349fd78)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u16 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_2 = v_x_0[t1]; rk_u16 v_result_3 = 0u; if (rk_f64_is_nan(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 1u); }
  if (rk_f64_is_infinite(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 2u); } if (rk_f64_is_finite(v_a_2)) {
    v_result_3 = rk_u16_or(v_result_3, 4u);
  } if (rk_f64_is_zero(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 8u); } if (rk_f64_is_normal(v_a_2)) {
    v_result_3 = rk_u16_or(v_result_3, 16u);
  } if (rk_f64_is_subnormal(v_a_2)) { v_result_3 = rk_u16_or(v_result_3, 32u); }
  if (rk_u64_shr_masked(rk_f64_bits(v_a_2), (rk_u64)63u) == 1u) { v_result_3 = rk_u16_or(v_result_3, 64u); }
  rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = v_result_3;
}
"""#, sites: [TrapSite(line: 121, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 130, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: UInt16.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_2: Double = t2; var v_result_3: UInt16 = (0 as UInt16); let t3: Bool = v_a_2.isNaN; if t3 {
      v_result_3 = v_result_3 | (1 as UInt16)
    }; let t4: Bool = v_a_2.isInfinite; if t4 { v_result_3 = v_result_3 | (2 as UInt16) }; let t5: Bool = v_a_2.isFinite; if t5 {
      v_result_3 = v_result_3 | (4 as UInt16)
    }; let t6: Bool = v_a_2.isZero; if t6 { v_result_3 = v_result_3 | (8 as UInt16) }; let t7: Bool = v_a_2.isNormal; if t7 {
      v_result_3 = v_result_3 | (16 as UInt16)
    }; let t8: Bool = v_a_2.isSubnormal; if t8 { v_result_3 = v_result_3 | (32 as UInt16) }; let t9: UInt64 = v_a_2.bitPattern
    let t10: UInt64 = t9 &>> (63 as UInt64); let t11: Bool = t10 == (1 as UInt64); if t11 {
      v_result_3 = v_result_3 | (64 as UInt16)
    }; let t12: Int = here.index; try _Checks.itemIndex(t12, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t12] = v_result_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleProperties_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<UInt16>.Type) -> DeviceKernelDefinition {
rk_k_doubleProperties_cef8badeb349fd78_holder.kernel
}
@discardableResult
nonisolated func doubleProperties(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<UInt16>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleProperties_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<UInt16>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func doubleSigns(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD4<Double>(-a, a.magnitude, abs(a), +a)
}
fileprivate nonisolated enum rk_k_doubleSigns_7f3961baa9b68944_holder {
static let kernel = DeviceKernelDefinition(name: "doubleSigns(_:_:in:)", entry: "rk_k_doubleSigns_7f3961baa9b68944",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 133,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleSigns_7f3961baa9b68944)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f64 t3 = rk_f64_neg(v_a_2); rk_f64 t4 = rk_f64_abs(v_a_2);
  rk_f64 t5 = rk_f64_abs(v_a_2); rk_f64x4 t6; t6.x[0] = t3; t6.x[1] = t4; t6.x[2] = t5; t6.x[3] = v_a_2;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 135, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 136, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_2: Double = t2; let t3: Int = here.index; let t4: Double = -v_a_2; let t5: Double = v_a_2.magnitude
    let t6: Double = Swift.abs(v_a_2); let t7: SIMD4<Double> = SIMD4<Double>(t4, t5, t6, v_a_2)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleSigns_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD4<Double>>.Type) -> DeviceKernelDefinition {
rk_k_doubleSigns_7f3961baa9b68944_holder.kernel
}
@discardableResult
nonisolated func doubleSigns(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD4<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleSigns_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<SIMD4<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func doubleExtremes(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Double>(min(a, b), max(a, b), Double.minimum(a, b), Double.maximum(a, b))
}
fileprivate nonisolated enum rk_k_doubleExtremes_105d4cb7f5a8ecc1_holder {
static let kernel = DeviceKernelDefinition(name: "doubleExtremes(_:_:_:in:)", entry: "rk_k_doubleExtremes_105d4cb7f5a8ecc1",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 139,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleExtremes_105d4cb7f5a8ecc1)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f64 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f64 t4 = rk_f64_min(v_a_3, v_b_4);
  rk_f64 t5 = rk_f64_max(v_a_3, v_b_4); rk_f64 t6 = rk_f64_minimum(v_a_3, v_b_4); rk_f64 t7 = rk_f64_maximum(v_a_3, v_b_4);
  rk_f64x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2));
  v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 143, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 144, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 145, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_3: Double = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Double = unsafe v_y_1[unchecked: t3]; let v_b_4: Double = t4; let t5: Int = here.index
    let t6: Double = Swift.min(v_a_3, v_b_4); let t7: Double = Swift.max(v_a_3, v_b_4)
    let t8: Double = Double.minimum(v_a_3, v_b_4); let t9: Double = Double.maximum(v_a_3, v_b_4)
    let t10: SIMD4<Double> = SIMD4<Double>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleExtremes_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD4<Double>>.Type) -> DeviceKernelDefinition {
rk_k_doubleExtremes_105d4cb7f5a8ecc1_holder.kernel
}
@discardableResult
nonisolated func doubleExtremes(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD4<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleExtremes_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD4<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func doubleRounding(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD8<Double>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Double>(
        a.rounded(), a.rounded(.up), a.rounded(.down), a.rounded(.towardZero), a.rounded(.awayFromZero),
        a.rounded(.toNearestOrEven), a.rounded(.toNearestOrAwayFromZero), a)
}
fileprivate nonisolated enum rk_k_doubleRounding_d603693955f0cf3a_holder {
static let kernel = DeviceKernelDefinition(name: "doubleRounding(_:_:in:)", entry: "rk_k_doubleRounding_d603693955f0cf3a",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 148,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleRounding_d603693955f0cf3a)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f64 t3 = rk_f64_round_away(v_a_2);
  rk_f64 t4 = rk_f64_round_up(v_a_2); rk_f64 t5 = rk_f64_round_down(v_a_2); rk_f64 t6 = rk_f64_round_zero(v_a_2);
  rk_f64 t7 = rk_f64_round_out(v_a_2); rk_f64 t8 = rk_f64_round_even(v_a_2); rk_f64 t9 = rk_f64_round_away(v_a_2); rk_f64x8 t10;
  t10.x[0] = t3; t10.x[1] = t4; t10.x[2] = t5; t10.x[3] = t6; t10.x[4] = t7; t10.x[5] = t8; t10.x[6] = t9; t10.x[7] = v_a_2;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t10;
}
"""#, sites: [TrapSite(line: 150, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 151, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_2: Double = t2; let t3: Int = here.index; let t4: Double = v_a_2.rounded(.toNearestOrAwayFromZero)
    let t5: Double = v_a_2.rounded(.up); let t6: Double = v_a_2.rounded(.down); let t7: Double = v_a_2.rounded(.towardZero)
    let t8: Double = v_a_2.rounded(.awayFromZero); let t9: Double = v_a_2.rounded(.toNearestOrEven)
    let t10: Double = v_a_2.rounded(.toNearestOrAwayFromZero)
    let t11: SIMD8<Double> = SIMD8<Double>(t4, t5, t6, t7, t8, t9, t10, v_a_2); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleRounding_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD8<Double>>.Type) -> DeviceKernelDefinition {
rk_k_doubleRounding_d603693955f0cf3a_holder.kernel
}
@discardableResult
nonisolated func doubleRounding(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD8<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleRounding_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<SIMD8<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func doubleRootsAndProducts(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Double>(a.squareRoot(), Double.sqrt(b), a.addingProduct(a, b), b.addingProduct(-a, 3))
}
fileprivate nonisolated enum rk_k_doubleRootsAndProducts_d2813edeb0506a26_holder {
static let kernel = DeviceKernelDefinition(name: "doubleRootsAndProducts(_:_:_:in:)",
entry: "rk_k_doubleRootsAndProducts_d2813edeb0506a26", file: "DeviceConformanceTests/FloatingPoint.swift", line: 156,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleRootsAndProducts_d2813edeb0506a26)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f64 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f64 t4 = rk_f64_neg(v_a_3); rk_f64 t5 = rk_f64_square_root(v_a_3);
  rk_f64 t6 = rk_f64_square_root(v_b_4); rk_f64 t7 = rk_f64_fma(v_a_3, v_a_3, v_b_4); rk_f64 t8 = rk_f64_fma(v_b_4, t4, 3.0);
  rk_f64x4 t9; t9.x[0] = t5; t9.x[1] = t6; t9.x[2] = t7; t9.x[3] = t8; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2));
  v_out_2[t3] = t9;
}
"""#, sites: [TrapSite(line: 160, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 161, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 162, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_3: Double = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Double = unsafe v_y_1[unchecked: t3]; let v_b_4: Double = t4; let t5: Int = here.index
    let t6: Double = v_a_3.squareRoot(); let t7: Double = Double.sqrt(v_b_4); let t8: Double = v_a_3.addingProduct(v_a_3, v_b_4)
    let t9: Double = -v_a_3; let t10: Double = v_b_4.addingProduct(t9, (0x1.8000000000000p1 as Double))
    let t11: SIMD4<Double> = SIMD4<Double>(t6, t7, t8, t10); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleRootsAndProducts_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD4<Double>>.Type) -> DeviceKernelDefinition {
rk_k_doubleRootsAndProducts_d2813edeb0506a26_holder.kernel
}
@discardableResult
nonisolated func doubleRootsAndProducts(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD4<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleRootsAndProducts_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD4<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func doubleRemainders(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD2<Double>(a.truncatingRemainder(dividingBy: b), a.remainder(dividingBy: b))
}
fileprivate nonisolated enum rk_k_doubleRemainders_9728713c10f243a6_holder {
static let kernel = DeviceKernelDefinition(name: "doubleRemainders(_:_:_:in:)", entry: "rk_k_doubleRemainders_9728713c10f243a6",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 165,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleRemainders_9728713c10f243a6)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f64 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f64 t4 = rk_f64_truncating_remainder(v_a_3, v_b_4);
  rk_f64 t5 = rk_f64_remainder(v_a_3, v_b_4); rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t6;
}
"""#, sites: [TrapSite(line: 169, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 170, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 171, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_3: Double = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Double = unsafe v_y_1[unchecked: t3]; let v_b_4: Double = t4; let t5: Int = here.index
    let t6: Double = v_a_3.truncatingRemainder(dividingBy: v_b_4); let t7: Double = v_a_3.remainder(dividingBy: v_b_4)
    let t8: SIMD2<Double> = SIMD2<Double>(t6, t7); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleRemainders_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_doubleRemainders_9728713c10f243a6_holder.kernel
}
@discardableResult
nonisolated func doubleRemainders(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleRemainders_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func doubleConstants(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD8<Double>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Double>(
        Double.pi * a, Double.infinity, -Double.infinity, Double.greatestFiniteMagnitude, Double.leastNormalMagnitude,
        Double.leastNonzeroMagnitude, Double.ulpOfOne, Double.nan)
}
fileprivate nonisolated enum rk_k_doubleConstants_eaf489a6d8a96795_holder {
static let kernel = DeviceKernelDefinition(name: "doubleConstants(_:_:in:)", entry: "rk_k_doubleConstants_eaf489a6d8a96795",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 174,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doubleConstants_eaf489a6d8a96795)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f64 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f64 t3 = (0x1.921fb54442d18p1 * v_a_2);
  rk_f64 t4 = rk_f64_neg(rk_f64_infinity()); rk_f64x8 t5; t5.x[0] = t3; t5.x[1] = rk_f64_infinity(); t5.x[2] = t4;
  t5.x[3] = 0x1.fffffffffffffp1023; t5.x[4] = 0x1.0000000000000p-1022; t5.x[5] = 0x1.0000000000000p-1074;
  t5.x[6] = 0x1.0000000000000p-52; t5.x[7] = rk_f64_nan(); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t5;
}
"""#, sites: [TrapSite(line: 176, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 177, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Double = unsafe v_x_0[unchecked: t1]
    let v_a_2: Double = t2; let t3: Int = here.index; let t4: Double = Double.pi * v_a_2; let t5: Double = -Double.infinity
    let t6: SIMD8<Double> = SIMD8<Double>(t4, Double.infinity, t5, Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne, Double.nan)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doubleConstants_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD8<Double>>.Type) -> DeviceKernelDefinition {
rk_k_doubleConstants_eaf489a6d8a96795_holder.kernel
}
@discardableResult
nonisolated func doubleConstants(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD8<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doubleConstants_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<SIMD8<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func noContraction(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    let product = a * b
    out[context.index] = a * b - product + (a * a - b * b)
}
fileprivate nonisolated enum rk_k_noContraction_447c5a4a8d0c0d26_holder {
static let kernel = DeviceKernelDefinition(name: "noContraction(_:_:_:in:)", entry: "rk_k_noContraction_447c5a4a8d0c0d26",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 182,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_noContraction_447c5a4a8d0c0d26)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32 v_b_4 = v_y_1[t2]; rk_f32 v_product_5 = (v_a_3 * v_b_4); rk_i64 t3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2));
  v_out_2[t3] = (((v_a_3 * v_b_4) - v_product_5) + ((v_a_3 * v_a_3) - (v_b_4 * v_b_4)));
}
"""#, sites: [TrapSite(line: 186, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 187, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 189, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_3: Float = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float = unsafe v_y_1[unchecked: t3]; let v_b_4: Float = t4; let t5: Float = v_a_3 * v_b_4; let v_product_5: Float = t5
    let t6: Int = here.index; let t7: Float = v_a_3 * v_b_4; let t8: Float = t7 - v_product_5; let t9: Float = v_a_3 * v_a_3
    let t10: Float = v_b_4 * v_b_4; let t11: Float = t9 - t10; let t12: Float = t8 + t11
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func noContraction_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_noContraction_447c5a4a8d0c0d26_holder.kernel
}
@discardableResult
nonisolated func noContraction(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try noContraction_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func literalsTakeTheirType(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext
) {
    let a = x[context.index] * 0.1 + 1
    let b = y[context.index] * 0.1 + 1e-3
    let c: Float = 0x1.8p3
    out[context.index] = SIMD2<Double>(Double(a - c), b / 3)
}
fileprivate nonisolated enum rk_k_literalsTakeTheirType_b777a236baacdf7d_holder {
static let kernel = DeviceKernelDefinition(name: "literalsTakeTheirType(_:_:_:in:)",
entry: "rk_k_literalsTakeTheirType_b777a236baacdf7d", file: "DeviceConformanceTests/FloatingPoint.swift", line: 192,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_literalsTakeTheirType_b777a236baacdf7d)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_3 = ((v_x_0[t1] * 0x1.99999a0000000p-4f) + 1.0f); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1)); rk_f64 v_b_4 = ((v_y_1[t2] * 0x1.999999999999ap-4) + 0x1.0624dd2f1a9fcp-10);
  rk_f32 v_c_5 = 12.0f; rk_i64 t3 = rk_index(rk_here); rk_f32 t4 = (v_a_3 - v_c_5); rk_f64 t5 = (rk_f64)t4;
  rk_f64 t6 = (v_b_4 / 3.0); rk_f64x2 t7; t7.x[0] = t5; t7.x[1] = t6; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2));
  v_out_2[t3] = t7;
}
"""#, sites: [TrapSite(line: 196, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 197, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 199, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let t3: Float = t2 * (0x1.99999a0000000p-4 as Float); let t4: Float = t3 + (0x1.0000000000000p0 as Float)
    let v_a_3: Float = t4; let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_y_1.count, 1)
    let t6: Double = unsafe v_y_1[unchecked: t5]; let t7: Double = t6 * (0x1.999999999999ap-4 as Double)
    let t8: Double = t7 + (0x1.0624dd2f1a9fcp-10 as Double); let v_b_4: Double = t8
    let v_c_5: Float = (0x1.8000000000000p3 as Float); let t9: Int = here.index; let t10: Float = v_a_3 - v_c_5
    let t11: Double = Double(t10); let t12: Double = v_b_4 / (0x1.8000000000000p1 as Double)
    let t13: SIMD2<Double> = SIMD2<Double>(t11, t12); try _Checks.itemIndex(t9, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t9] = t13
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func literalsTakeTheirType_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_literalsTakeTheirType_b777a236baacdf7d_holder.kernel
}
@discardableResult
nonisolated func literalsTakeTheirType(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try literalsTakeTheirType_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func subnormals(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext) {
    let tiny = x[context.index] * Float.leastNormalMagnitude
    out[context.index] = SIMD2<Float>(tiny, tiny / 4 + tiny)
}
fileprivate nonisolated enum rk_k_subnormals_cd8bf134951ad029_holder {
static let kernel = DeviceKernelDefinition(name: "subnormals(_:_:in:)", entry: "rk_k_subnormals_cd8bf134951ad029",
file: "DeviceConformanceTests/FloatingPoint.swift", line: 202,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_subnormals_cd8bf134951ad029)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_tiny_2 = (v_x_0[t1] * 0x1.0000000000000p-126f); rk_i64 t2 = rk_index(rk_here);
  rk_f32 t3 = ((v_tiny_2 / 4.0f) + v_tiny_2); rk_f32x2 t4; t4.x[0] = v_tiny_2; t4.x[1] = t3;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t4;
}
"""#, sites: [TrapSite(line: 204, column: 16, operation: .indexOutOfRange("x")),
TrapSite(line: 205, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let t3: Float = t2 * Float.leastNormalMagnitude; let v_tiny_2: Float = t3; let t4: Int = here.index
    let t5: Float = v_tiny_2 / (0x1.0000000000000p2 as Float); let t6: Float = t5 + v_tiny_2
    let t7: SIMD2<Float> = SIMD2<Float>(v_tiny_2, t6); try _Checks.itemIndex(t4, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t4] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func subnormals_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_subnormals_cd8bf134951ad029_holder.kernel
}
@discardableResult
nonisolated func subnormals(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try subnormals_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var floatingPoint: [ConformanceCase] {
        conformance(
            "Float: arithmetic with every special value", Input<Float>.edges, .edges, output: .repeating(.zero),
            oracle: floatArithmetic, launch: floatArithmetic, kernel: floatArithmetic_deviceKernel)
        conformance(
            "Float: comparisons with NaN and signed zeros", Input<Float>.edges, .edges, output: .repeating(0),
            oracle: floatComparisons, launch: floatComparisons, kernel: floatComparisons_deviceKernel)
        conformance(
            "Float: what a number is", Input<Float>.edges, output: .repeating(0), oracle: floatProperties,
            launch: floatProperties, kernel: floatProperties_deviceKernel)
        conformance(
            "Float: signs and magnitudes", Input<Float>.edges, output: .repeating(.zero), oracle: floatSigns,
            launch: floatSigns, kernel: floatSigns_deviceKernel)
        conformance(
            "Float: min and max", Input<Float>.edges, .edges, output: .repeating(.zero), oracle: floatExtremes,
            launch: floatExtremes, kernel: floatExtremes_deviceKernel)
        conformance(
            "Float: every rounding rule", Input<Float>.edges, output: .repeating(.zero), oracle: floatRounding,
            launch: floatRounding, kernel: floatRounding_deviceKernel)
        conformance(
            "Float: roots and fused products", Input<Float>.edges, .edges, output: .repeating(.zero),
            oracle: floatRootsAndProducts, launch: floatRootsAndProducts, kernel: floatRootsAndProducts_deviceKernel)
        conformance(
            "Float: remainders", Input<Float>.within(-1000...1000), .within(1...50), output: .repeating(.zero),
            oracle: floatRemainders, launch: floatRemainders, kernel: floatRemainders_deviceKernel)
        conformance(
            "Float: constants", Input<Float>.within(-3...3), output: .repeating(.zero), oracle: floatConstants,
            launch: floatConstants, kernel: floatConstants_deviceKernel)
        conformance(
            "Double: arithmetic with every special value", Input<Double>.edges, .edges, output: .repeating(.zero),
            oracle: doubleArithmetic, launch: doubleArithmetic, kernel: doubleArithmetic_deviceKernel)
        conformance(
            "Double: comparisons with NaN and signed zeros", Input<Double>.edges, .edges, output: .repeating(0),
            oracle: doubleComparisons, launch: doubleComparisons, kernel: doubleComparisons_deviceKernel)
        conformance(
            "Double: what a number is", Input<Double>.edges, output: .repeating(0), oracle: doubleProperties,
            launch: doubleProperties, kernel: doubleProperties_deviceKernel)
        conformance(
            "Double: signs and magnitudes", Input<Double>.edges, output: .repeating(.zero), oracle: doubleSigns,
            launch: doubleSigns, kernel: doubleSigns_deviceKernel)
        conformance(
            "Double: min and max", Input<Double>.edges, .edges, output: .repeating(.zero), oracle: doubleExtremes,
            launch: doubleExtremes, kernel: doubleExtremes_deviceKernel)
        conformance(
            "Double: every rounding rule", Input<Double>.edges, output: .repeating(.zero), oracle: doubleRounding,
            launch: doubleRounding, kernel: doubleRounding_deviceKernel)
        conformance(
            "Double: roots and fused products", Input<Double>.edges, .edges, output: .repeating(.zero),
            oracle: doubleRootsAndProducts, launch: doubleRootsAndProducts, kernel: doubleRootsAndProducts_deviceKernel)
        conformance(
            "Double: remainders", Input<Double>.within(-1000...1000), .within(1...50), output: .repeating(.zero),
            oracle: doubleRemainders, launch: doubleRemainders, kernel: doubleRemainders_deviceKernel)
        conformance(
            "Double: constants", Input<Double>.within(-3...3), output: .repeating(.zero), oracle: doubleConstants,
            launch: doubleConstants, kernel: doubleConstants_deviceKernel)
        conformance(
            "products and sums are rounded each", Input<Float>.within(-1000...1000), .within(-1000...1000),
            output: .repeating(0), oracle: noContraction, launch: noContraction, kernel: noContraction_deviceKernel)
        conformance(
            "literals take the type of their context", Input<Float>.within(-10...10), .within(-10...10),
            output: .repeating(.zero), oracle: literalsTakeTheirType, launch: literalsTakeTheirType,
            kernel: literalsTakeTheirType_deviceKernel)
        conformance(
            "subnormal numbers are kept", Input<Float>.within(-1...1), output: .repeating(.zero), oracle: subnormals,
            launch: subnormals, kernel: subnormals_deviceKernel)
    }
}
