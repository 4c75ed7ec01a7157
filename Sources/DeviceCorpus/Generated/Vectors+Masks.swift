// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Vectors+Masks.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func maskReplacing(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a.replacing(with: b, where: a .< b)
}
fileprivate nonisolated enum rk_k_maskReplacing_74aa792a35425739_holder {
static let kernel = DeviceKernelDefinition(name: "maskReplacing(_:_:_:in:)", entry: "rk_k_maskReplacing_74aa792a35425739",
file: "DeviceConformanceTests/Vectors+Masks.swift", line: 4,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .span("y", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_maskReplacing_74aa792a35425739)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x4 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = (v_a_3.x[k] < v_b_4.x[k]) ? -1 : 0;
  } rk_i32x4 t5 = t4; rk_f32x4 t6; RK_UNROLL for (int k = 0; k < 4; ++k) { t6.x[k] = t5.x[k] ? v_b_4.x[k] : v_a_3.x[k]; }
  rk_f32x4 t7 = t6; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t7;
}
"""#, sites: [TrapSite(line: 9, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 10, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 11, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_y_1 = launch.span(1, of: SIMD4<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD4<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD4<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD4<Float> = t4; let t5: Int = here.index
    let t6: SIMDMask<SIMD4<Int32>> = v_a_3 .< v_b_4; let t7: SIMD4<Float> = v_a_3.replacing(with: v_b_4, where: t6)
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func maskReplacing_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_maskReplacing_74aa792a35425739_holder.kernel
}
@discardableResult
nonisolated func maskReplacing(_ x: UnifiedBuffer<SIMD4<Float>>, _ y: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try maskReplacing_deviceKernel(DeviceSpan<SIMD4<Float>>.self, DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func maskOperators(
    _ x: DeviceSpan<SIMD4<Int32>>, _ y: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    let mask = (a .< b) .| (a .== 0) .^ .!(b .>= 3)
    out[context.index] = a.replacing(with: 7, where: mask .& (a .!= b))
}
fileprivate nonisolated enum rk_k_maskOperators_d2e7eba7a67abfe1_holder {
static let kernel = DeviceKernelDefinition(name: "maskOperators(_:_:_:in:)", entry: "rk_k_maskOperators_d2e7eba7a67abfe1",
file: "DeviceConformanceTests/Vectors+Masks.swift", line: 14,
parameters: [.span("x", element: SIMD4<Int32>.self, needs: .onePerItem), .span("y", element: SIMD4<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_maskOperators_d2e7eba7a67abfe1)(RK_GLOBAL const rk_i32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x4 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i32x4 v_b_4 = v_y_1[t2]; rk_i32x4 t3; RK_UNROLL for (int k = 0; k < 4; ++k) { t3.x[k] = (v_a_3.x[k] < v_b_4.x[k]) ? -1 : 0; }
  rk_i32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) { t4.x[k] = 0; } rk_i32x4 t5 = t4; rk_i32x4 t6;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t6.x[k] = (v_a_3.x[k] == t5.x[k]) ? -1 : 0; } rk_i32x4 t7 = t3; rk_i32x4 t8 = t6;
  rk_i32x4 t9; RK_UNROLL for (int k = 0; k < 4; ++k) { t9.x[k] = rk_i32_or(t7.x[k], t8.x[k]); } rk_i32x4 t10;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t10.x[k] = 3; } rk_i32x4 t11 = t10; rk_i32x4 t12;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t12.x[k] = (v_b_4.x[k] >= t11.x[k]) ? -1 : 0; } rk_i32x4 t13 = t12; rk_i32x4 t14;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t14.x[k] = rk_i32_not(t13.x[k]); } rk_i32x4 t15 = t9; rk_i32x4 t16 = t14; rk_i32x4 t17;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t17.x[k] = rk_i32_xor(t15.x[k], t16.x[k]); } rk_i32x4 v_mask_5 = t17;
  rk_i64 t18 = rk_index(rk_here); rk_i32x4 t19; RK_UNROLL for (int k = 0; k < 4; ++k) { t19.x[k] = 7; } rk_i32x4 t20;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t20.x[k] = (v_a_3.x[k] != v_b_4.x[k]) ? -1 : 0; } rk_i32x4 t21 = t20; rk_i32x4 t22;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t22.x[k] = rk_i32_and(v_mask_5.x[k], t21.x[k]); } rk_i32x4 t23 = t19;
  rk_i32x4 t24 = t22; rk_i32x4 t25; RK_UNROLL for (int k = 0; k < 4; ++k) { t25.x[k] = t24.x[k] ? t23.x[k] : v_a_3.x[k]; }
  rk_i32x4 t26 = t25; RK_CHECK(rk_index_traps(t18, n_out_2), RK_STOP(2)); v_out_2[t18] = t26;
}
"""#, sites: [TrapSite(line: 19, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 20, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 22, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Int32>.self); let v_y_1 = launch.span(1, of: SIMD4<Int32>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Int32> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD4<Int32> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD4<Int32> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD4<Int32> = t4
    let t5: SIMDMask<SIMD4<Int32>> = v_a_3 .< v_b_4; let t6: SIMD4<Int32> = SIMD4<Int32>(repeating: (0 as Int32))
    let t7: SIMDMask<SIMD4<Int32>> = v_a_3 .== t6; let t8: SIMDMask<SIMD4<Int32>> = t5 .| t7
    let t9: SIMD4<Int32> = SIMD4<Int32>(repeating: (3 as Int32)); let t10: SIMDMask<SIMD4<Int32>> = v_b_4 .>= t9
    let t11: SIMDMask<SIMD4<Int32>> = .!t10; let t12: SIMDMask<SIMD4<Int32>> = t8 .^ t11
    let v_mask_5: SIMDMask<SIMD4<Int32>> = t12; let t13: Int = here.index
    let t14: SIMD4<Int32> = SIMD4<Int32>(repeating: (7 as Int32)); let t15: SIMDMask<SIMD4<Int32>> = v_a_3 .!= v_b_4
    let t16: SIMDMask<SIMD4<Int32>> = v_mask_5 .& t15; let t17: SIMD4<Int32> = v_a_3.replacing(with: t14, where: t16)
    try _Checks.itemIndex(t13, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t13] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func maskOperators_deviceKernel(_: DeviceSpan<SIMD4<Int32>>.Type, _: DeviceSpan<SIMD4<Int32>>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_maskOperators_d2e7eba7a67abfe1_holder.kernel
}
@discardableResult
nonisolated func maskOperators(_ x: UnifiedBuffer<SIMD4<Int32>>, _ y: UnifiedBuffer<SIMD4<Int32>>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try maskOperators_deviceKernel(DeviceSpan<SIMD4<Int32>>.self, DeviceSpan<SIMD4<Int32>>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func maskLanes(_ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    let mask = x[context.index] .> 0
    var bits: UInt8 = 0
    for lane in 0..<4 where mask[lane] { bits |= 1 << UInt8(lane) }
    out[context.index] = bits
}
fileprivate nonisolated enum rk_k_maskLanes_64dd6e29e9defd4c_holder {
static let kernel = DeviceKernelDefinition(name: "maskLanes(_:_:in:)", entry: "rk_k_maskLanes_64dd6e29e9defd4c",
file: "DeviceConformanceTests/Vectors+Masks.swift", line: 25,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_maskLanes_64dd6e29e9defd4c)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_f32x4 t2;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t2.x[k] = 0.0f; } rk_f32x4 t3 = v_x_0[t1]; rk_f32x4 t4 = t2; rk_i32x4 t5;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t5.x[k] = (t3.x[k] > t4.x[k]) ? -1 : 0; } rk_i32x4 v_mask_2 = t5; rk_u8 v_bits_3 = 0u;
  RK_CHECK(4 < 0, RK_STOP(1)); for (rk_i64 v_lane_4 = 0; v_lane_4 < 4; ++v_lane_4) {
    RK_CHECK(rk_index_traps(v_lane_4, 4), RK_STOP(2)); if (v_mask_2.x[v_lane_4] != 0) {
      RK_CHECK(rk_u8_misfit_s(v_lane_4), RK_STOP(3)); rk_u8 t6 = rk_u8_shl(1u, (rk_i64)(rk_u8)v_lane_4);
      v_bits_3 = rk_u8_or(v_bits_3, t6);
    }
  } rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(t7, n_out_1), RK_STOP(4)); v_out_1[t7] = v_bits_3;
}
"""#, sites: [TrapSite(line: 27, column: 16, operation: .indexOutOfRange("x")),
TrapSite(line: 29, column: 18, operation: .invertedRange), TrapSite(line: 29, column: 29, operation: .indexOutOfRange("mask")),
TrapSite(line: 29, column: 55, operation: .conversion("UInt8")), TrapSite(line: 30, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_out_1 = launch.mutableSpan(1, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    let t3: SIMD4<Float> = SIMD4<Float>(repeating: (0x0.0p0 as Float)); let t4: SIMDMask<SIMD4<Int32>> = t2 .> t3
    let v_mask_2: SIMDMask<SIMD4<Int32>> = t4; var v_bits_3: UInt8 = (0 as UInt8); try _Checks.require(0 <= 4, 1)
    for v_lane_4 in 0..<Swift.max(0, 4) {
      try _Checks.index(v_lane_4, in: 4, 2); if v_mask_2[v_lane_4] {
        let t5: UInt8 = try _Checks.convert(v_lane_4, to: UInt8.self, 3); let t6: UInt8 = (1 as UInt8) << t5
        v_bits_3 = v_bits_3 | t6
      }
    }; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t7] = v_bits_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func maskLanes_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_maskLanes_64dd6e29e9defd4c_holder.kernel
}
@discardableResult
nonisolated func maskLanes(_ x: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try maskLanes_deviceKernel(DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func maskClamp(_ x: DeviceSpan<SIMD3<Float>>, _ out: MutableDeviceSpan<SIMD3<Float>>, in context: DeviceContext) {
    let low = SIMD3<Float>(repeating: -1)
    let high = SIMD3<Float>(repeating: 1)
    out[context.index] = x[context.index].clamped(lowerBound: low, upperBound: high)
}
fileprivate nonisolated enum rk_k_maskClamp_f9200c3095c31da3_holder {
static let kernel = DeviceKernelDefinition(name: "maskClamp(_:_:in:)", entry: "rk_k_maskClamp_f9200c3095c31da3",
file: "DeviceConformanceTests/Vectors+Masks.swift", line: 33,
parameters: [.span("x", element: SIMD3<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD3<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_maskClamp_f9200c3095c31da3)(RK_GLOBAL const rk_f32x3 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x3 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_f32x3 t1; RK_UNROLL for (int k = 0; k < 3; ++k) { t1.x[k] = (-1.0f); }
  rk_f32x3 v_low_2 = t1; rk_f32x3 t2; RK_UNROLL for (int k = 0; k < 3; ++k) { t2.x[k] = 1.0f; } rk_f32x3 v_high_3 = t2;
  rk_i64 t3 = rk_index(rk_here); rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(1));
  rk_f32x3 t5 = v_x_0[t4]; rk_f32x3 t6; RK_UNROLL for (int k = 0; k < 3; ++k) {
    t6.x[k] = rk_f32_minimum(v_high_3.x[k], rk_f32_maximum(v_low_2.x[k], t5.x[k]));
  } RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(0)); v_out_1[t3] = t6;
}
"""#, sites: [TrapSite(line: 37, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 37, column: 26, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD3<Float>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD3<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: SIMD3<Float> = SIMD3<Float>(repeating: (-0x1.0000000000000p0 as Float)); let v_low_2: SIMD3<Float> = t1
    let t2: SIMD3<Float> = SIMD3<Float>(repeating: (0x1.0000000000000p0 as Float)); let v_high_3: SIMD3<Float> = t2
    let t3: Int = here.index; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_x_0.count, 1)
    let t5: SIMD3<Float> = unsafe v_x_0[unchecked: t4]
    let t6: SIMD3<Float> = t5.clamped(lowerBound: v_low_2, upperBound: v_high_3); try _Checks.itemIndex(t3, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t3] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func maskClamp_deviceKernel(_: DeviceSpan<SIMD3<Float>>.Type, _: MutableDeviceSpan<SIMD3<Float>>.Type) -> DeviceKernelDefinition {
rk_k_maskClamp_f9200c3095c31da3_holder.kernel
}
@discardableResult
nonisolated func maskClamp(_ x: UnifiedBuffer<SIMD3<Float>>, _ out: UnifiedBuffer<SIMD3<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try maskClamp_deviceKernel(DeviceSpan<SIMD3<Float>>.self, MutableDeviceSpan<SIMD3<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func maskOfUnsigned(
    _ x: DeviceSpan<SIMD8<UInt16>>, _ y: DeviceSpan<SIMD8<UInt16>>, _ out: MutableDeviceSpan<SIMD8<UInt16>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a.replacing(with: b, where: a .<= b) &- b.replacing(with: 1, where: a .> b)
}
fileprivate nonisolated enum rk_k_maskOfUnsigned_4d6688521a80b765_holder {
static let kernel = DeviceKernelDefinition(name: "maskOfUnsigned(_:_:_:in:)", entry: "rk_k_maskOfUnsigned_4d6688521a80b765",
file: "DeviceConformanceTests/Vectors+Masks.swift", line: 40,
parameters: [.span("x", element: SIMD8<UInt16>.self, needs: .onePerItem), .span("y", element: SIMD8<UInt16>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_maskOfUnsigned_4d6688521a80b765)(RK_GLOBAL const rk_u16x8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u16x8 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u16x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u16x8 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_u16x8 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i16x8 t4; RK_UNROLL for (int k = 0; k < 8; ++k) {
    t4.x[k] = (v_a_3.x[k] <= v_b_4.x[k]) ? -1 : 0;
  } rk_i16x8 t5 = t4; rk_u16x8 t6; RK_UNROLL for (int k = 0; k < 8; ++k) { t6.x[k] = t5.x[k] ? v_b_4.x[k] : v_a_3.x[k]; }
  rk_u16x8 t7 = t6; rk_u16x8 t8; RK_UNROLL for (int k = 0; k < 8; ++k) { t8.x[k] = 1u; } rk_i16x8 t9;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t9.x[k] = (v_a_3.x[k] > v_b_4.x[k]) ? -1 : 0; } rk_u16x8 t10 = t8; rk_i16x8 t11 = t9;
  rk_u16x8 t12; RK_UNROLL for (int k = 0; k < 8; ++k) { t12.x[k] = t11.x[k] ? t10.x[k] : v_b_4.x[k]; } rk_u16x8 t13 = t12;
  rk_u16x8 t14; RK_UNROLL for (int k = 0; k < 8; ++k) { t14.x[k] = rk_u16_sub(t7.x[k], t13.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t14;
}
"""#, sites: [TrapSite(line: 45, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 46, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 47, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD8<UInt16>.self); let v_y_1 = launch.span(1, of: SIMD8<UInt16>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<UInt16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD8<UInt16> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD8<UInt16> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD8<UInt16> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD8<UInt16> = t4; let t5: Int = here.index
    let t6: SIMDMask<SIMD8<Int16>> = v_a_3 .<= v_b_4; let t7: SIMD8<UInt16> = v_a_3.replacing(with: v_b_4, where: t6)
    let t8: SIMD8<UInt16> = SIMD8<UInt16>(repeating: (1 as UInt16)); let t9: SIMDMask<SIMD8<Int16>> = v_a_3 .> v_b_4
    let t10: SIMD8<UInt16> = v_b_4.replacing(with: t8, where: t9); let t11: SIMD8<UInt16> = t7 &- t10
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func maskOfUnsigned_deviceKernel(_: DeviceSpan<SIMD8<UInt16>>.Type, _: DeviceSpan<SIMD8<UInt16>>.Type, _: MutableDeviceSpan<SIMD8<UInt16>>.Type) -> DeviceKernelDefinition {
rk_k_maskOfUnsigned_4d6688521a80b765_holder.kernel
}
@discardableResult
nonisolated func maskOfUnsigned(_ x: UnifiedBuffer<SIMD8<UInt16>>, _ y: UnifiedBuffer<SIMD8<UInt16>>, _ out: UnifiedBuffer<SIMD8<UInt16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try maskOfUnsigned_deviceKernel(DeviceSpan<SIMD8<UInt16>>.self, DeviceSpan<SIMD8<UInt16>>.self, MutableDeviceSpan<SIMD8<UInt16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func maskWritten(
    _ x: DeviceSpan<SIMD2<Double>>, _ y: DeviceSpan<Bool>, _ out: MutableDeviceSpan<SIMD2<Double>>,
    in context: DeviceContext
) {
    var mask = x[context.index] .< 0.5
    mask[1] = y[context.index]
    var v = x[context.index]
    v = v.replacing(with: 9, where: mask)
    out[context.index] = v
}
fileprivate nonisolated enum rk_k_maskWritten_08d95da1f63be46e_holder {
static let kernel = DeviceKernelDefinition(name: "maskWritten(_:_:_:in:)", entry: "rk_k_maskWritten_08d95da1f63be46e",
file: "DeviceConformanceTests/Vectors+Masks.swift", line: 50,
parameters: [.span("x", element: SIMD2<Double>.self, needs: .onePerItem), .span("y", element: Bool.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_maskWritten_08d95da1f63be46e)(RK_GLOBAL const rk_f64x2 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_bool *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_f64x2 t2;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t2.x[k] = 0.5; } rk_f64x2 t3 = v_x_0[t1]; rk_f64x2 t4 = t2; rk_i64x2 t5;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t5.x[k] = (t3.x[k] < t4.x[k]) ? -1 : 0; } rk_i64x2 v_mask_3 = t5;
  rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_y_1), RK_STOP(1)); v_mask_3.x[1] = (v_y_1[t6]) ? -1 : 0;
  rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(t7, n_x_0), RK_STOP(2)); rk_f64x2 v_v_4 = v_x_0[t7]; rk_f64x2 t8;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t8.x[k] = 9.0; } rk_f64x2 t9 = t8; rk_f64x2 t10; RK_UNROLL for (int k = 0; k < 2; ++k) {
    t10.x[k] = v_mask_3.x[k] ? t9.x[k] : v_v_4.x[k];
  } rk_f64x2 t11 = t10; v_v_4 = t11; rk_i64 t12 = rk_index(rk_here); RK_CHECK(rk_index_traps(t12, n_out_2), RK_STOP(3));
  v_out_2[t12] = v_v_4;
}
"""#, sites: [TrapSite(line: 55, column: 16, operation: .indexOutOfRange("x")),
TrapSite(line: 56, column: 15, operation: .indexOutOfRange("y")),
TrapSite(line: 57, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 59, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD2<Double>.self); let v_y_1 = launch.span(1, of: Bool.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD2<Double> = unsafe v_x_0[unchecked: t1]
    let t3: SIMD2<Double> = SIMD2<Double>(repeating: (0x1.0000000000000p-1 as Double)); let t4: SIMDMask<SIMD2<Int64>> = t2 .< t3
    var v_mask_3: SIMDMask<SIMD2<Int64>> = t4; let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_y_1.count, 1)
    let t6: Bool = unsafe v_y_1[unchecked: t5]; v_mask_3[1] = t6; let t7: Int = here.index
    try _Checks.itemIndex(t7, in: v_x_0.count, 2); let t8: SIMD2<Double> = unsafe v_x_0[unchecked: t7]
    var v_v_4: SIMD2<Double> = t8; let t9: SIMD2<Double> = SIMD2<Double>(repeating: (0x1.2000000000000p3 as Double))
    let t10: SIMD2<Double> = v_v_4.replacing(with: t9, where: v_mask_3); v_v_4 = t10; let t11: Int = here.index
    try _Checks.itemIndex(t11, in: v_out_2.count, 3); unsafe v_out_2[unchecked: t11] = v_v_4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func maskWritten_deviceKernel(_: DeviceSpan<SIMD2<Double>>.Type, _: DeviceSpan<Bool>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_maskWritten_08d95da1f63be46e_holder.kernel
}
@discardableResult
nonisolated func maskWritten(_ x: UnifiedBuffer<SIMD2<Double>>, _ y: UnifiedBuffer<Bool>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try maskWritten_deviceKernel(DeviceSpan<SIMD2<Double>>.self, DeviceSpan<Bool>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

/// Found by the fuzzer, seed 3454: lanes that are NaN lose, unlike in `min` and `max`, and of zeros of two signs the order decides.
func pointwiseOfNaN(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<UInt32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    let least: SIMD4<Float> = pointwiseMin(a, b)
    let most: SIMD4<Float> = pointwiseMax(a, b)
    let between: SIMD4<Float> = a.clamped(lowerBound: b, upperBound: SIMD4<Float>(0.0, -0.0, 1.0, 2.0))
    var lanes: SIMD4<UInt32> = SIMD4<UInt32>(repeating: 0)
    for lane in 0..<4 {
        var bits: UInt32 = 0
        if !least[lane].isNaN { bits = least[lane].bitPattern }
        if !most[lane].isNaN { bits = bits &* 31 &+ most[lane].bitPattern }
        if !between[lane].isNaN { bits = bits &* 31 &+ between[lane].bitPattern }
        lanes[lane] = bits
    }
    let low = a.min()
    let high = b.max()
    if !low.isNaN { lanes[0] = lanes[0] ^ low.bitPattern }
    if !high.isNaN { lanes[1] = lanes[1] ^ high.bitPattern }
    out[context.index] = lanes
}
fileprivate nonisolated enum rk_k_pointwiseOfNaN_969145b820a85199_holder {
static let kernel = DeviceKernelDefinition(name: "pointwiseOfNaN(_:_:_:in:)", entry: "rk_k_pointwiseOfNaN_969145b820a85199",
file: "DeviceConformanceTests/Vectors+Masks.swift", line: 63,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .span("y", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt32>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_pointwiseOfNaN_969145b820a85199)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x4 v_b_4 = v_y_1[t2]; rk_f32x4 t3; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t3.x[k] = rk_f32_minimum(v_a_3.x[k], v_b_4.x[k]);
  } rk_f32x4 v_least_5 = t3; rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = rk_f32_maximum(v_a_3.x[k], v_b_4.x[k]);
  } rk_f32x4 v_most_6 = t4; rk_f32x4 t5; t5.x[0] = 0.0f; t5.x[1] = (-0.0f); t5.x[2] = 1.0f; t5.x[3] = 2.0f; rk_f32x4 t6 = t5;
  rk_f32x4 t7; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t7.x[k] = rk_f32_minimum(t6.x[k], rk_f32_maximum(v_b_4.x[k], v_a_3.x[k]));
  } rk_f32x4 v_between_7 = t7; rk_u32x4 t8; RK_UNROLL for (int k = 0; k < 4; ++k) { t8.x[k] = 0u; } rk_u32x4 v_lanes_8 = t8;
  RK_CHECK(4 < 0, RK_STOP(2)); for (rk_i64 v_lane_9 = 0; v_lane_9 < 4; ++v_lane_9) {
    rk_u32 v_bits_10 = 0u; RK_CHECK(rk_index_traps(v_lane_9, 4), RK_STOP(3)); rk_bool t9 = rk_f32_is_nan(v_least_5.x[v_lane_9]);
    if (!t9) { RK_CHECK(rk_index_traps(v_lane_9, 4), RK_STOP(4)); v_bits_10 = rk_f32_bits(v_least_5.x[v_lane_9]); }
    RK_CHECK(rk_index_traps(v_lane_9, 4), RK_STOP(5)); rk_bool t10 = rk_f32_is_nan(v_most_6.x[v_lane_9]); if (!t10) {
      RK_CHECK(rk_index_traps(v_lane_9, 4), RK_STOP(6));
      v_bits_10 = rk_u32_add(rk_u32_mul(v_bits_10, 31u), rk_f32_bits(v_most_6.x[v_lane_9]));
    } RK_CHECK(rk_index_traps(v_lane_9, 4), RK_STOP(7)); rk_bool t11 = rk_f32_is_nan(v_between_7.x[v_lane_9]); if (!t11) {
      RK_CHECK(rk_index_traps(v_lane_9, 4), RK_STOP(8));
      v_bits_10 = rk_u32_add(rk_u32_mul(v_bits_10, 31u), rk_f32_bits(v_between_7.x[v_lane_9]));
    } RK_CHECK(rk_index_traps(v_lane_9, 4), RK_STOP(9)); v_lanes_8.x[v_lane_9] = v_bits_10;
  } rk_f32 t12 = v_a_3.x[0]; RK_UNROLL for (int k = 0; k < 4; ++k) { t12 = rk_f32_minimum(t12, v_a_3.x[k]); } rk_f32 t13 = t12;
  rk_f32 v_low_11 = t13; rk_f32 t14 = v_b_4.x[0]; RK_UNROLL for (int k = 0; k < 4; ++k) { t14 = rk_f32_maximum(t14, v_b_4.x[k]); }
  rk_f32 t15 = t14; rk_f32 v_high_12 = t15; rk_bool t16 = rk_f32_is_nan(v_low_11); if (!t16) {
    v_lanes_8.x[0] = rk_u32_xor(v_lanes_8.x[0], rk_f32_bits(v_low_11));
  } rk_bool t17 = rk_f32_is_nan(v_high_12); if (!t17) { v_lanes_8.x[1] = rk_u32_xor(v_lanes_8.x[1], rk_f32_bits(v_high_12)); }
  rk_i64 t18 = rk_index(rk_here); RK_CHECK(rk_index_traps(t18, n_out_2), RK_STOP(10)); v_out_2[t18] = v_lanes_8;
}
"""#, sites: [TrapSite(line: 68, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 69, column: 13, operation: .indexOutOfRange("y")), TrapSite(line: 74, column: 18, operation: .invertedRange),
TrapSite(line: 76, column: 13, operation: .indexOutOfRange("least")),
TrapSite(line: 76, column: 40, operation: .indexOutOfRange("least")),
TrapSite(line: 77, column: 13, operation: .indexOutOfRange("most")),
TrapSite(line: 77, column: 53, operation: .indexOutOfRange("most")),
TrapSite(line: 78, column: 13, operation: .indexOutOfRange("between")),
TrapSite(line: 78, column: 56, operation: .indexOutOfRange("between")),
TrapSite(line: 79, column: 9, operation: .indexOutOfRange("lanes")),
TrapSite(line: 85, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_y_1 = launch.span(1, of: SIMD4<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD4<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD4<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD4<Float> = t4
    let t5: SIMD4<Float> = Swift.pointwiseMin(v_a_3, v_b_4); let v_least_5: SIMD4<Float> = t5
    let t6: SIMD4<Float> = Swift.pointwiseMax(v_a_3, v_b_4); let v_most_6: SIMD4<Float> = t6
    let t7: SIMD4<Float> = SIMD4<Float>((0x0.0p0 as Float), (-0x0.0p0 as Float), (0x1.0000000000000p0 as Float), (0x1.0000000000000p1 as Float))
    let t8: SIMD4<Float> = v_a_3.clamped(lowerBound: v_b_4, upperBound: t7); let v_between_7: SIMD4<Float> = t8
    let t9: SIMD4<UInt32> = SIMD4<UInt32>(repeating: (0 as UInt32)); var v_lanes_8: SIMD4<UInt32> = t9
    try _Checks.require(0 <= 4, 2); for v_lane_9 in 0..<Swift.max(0, 4) {
      var v_bits_10: UInt32 = (0 as UInt32); try _Checks.index(v_lane_9, in: 4, 3); let t10: Bool = v_least_5[v_lane_9].isNaN
      let t11: Bool = !t10; if t11 {
        try _Checks.index(v_lane_9, in: 4, 4); let t12: UInt32 = v_least_5[v_lane_9].bitPattern; v_bits_10 = t12
      }; try _Checks.index(v_lane_9, in: 4, 5); let t13: Bool = v_most_6[v_lane_9].isNaN; let t14: Bool = !t13; if t14 {
        let t15: UInt32 = v_bits_10 &* (31 as UInt32); try _Checks.index(v_lane_9, in: 4, 6)
        let t16: UInt32 = v_most_6[v_lane_9].bitPattern; let t17: UInt32 = t15 &+ t16; v_bits_10 = t17
      }; try _Checks.index(v_lane_9, in: 4, 7); let t18: Bool = v_between_7[v_lane_9].isNaN; let t19: Bool = !t18; if t19 {
        let t20: UInt32 = v_bits_10 &* (31 as UInt32); try _Checks.index(v_lane_9, in: 4, 8)
        let t21: UInt32 = v_between_7[v_lane_9].bitPattern; let t22: UInt32 = t20 &+ t21; v_bits_10 = t22
      }; try _Checks.index(v_lane_9, in: 4, 9); v_lanes_8[v_lane_9] = v_bits_10
    }; let t23: Float = v_a_3.min(); let v_low_11: Float = t23; let t24: Float = v_b_4.max(); let v_high_12: Float = t24
    let t25: Bool = v_low_11.isNaN; let t26: Bool = !t25; if t26 {
      let t27: UInt32 = v_low_11.bitPattern; let t28: UInt32 = v_lanes_8[0] ^ t27; v_lanes_8[0] = t28
    }; let t29: Bool = v_high_12.isNaN; let t30: Bool = !t29; if t30 {
      let t31: UInt32 = v_high_12.bitPattern; let t32: UInt32 = v_lanes_8[1] ^ t31; v_lanes_8[1] = t32
    }; let t33: Int = here.index; try _Checks.itemIndex(t33, in: v_out_2.count, 10); unsafe v_out_2[unchecked: t33] = v_lanes_8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func pointwiseOfNaN_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<UInt32>>.Type) -> DeviceKernelDefinition {
rk_k_pointwiseOfNaN_969145b820a85199_holder.kernel
}
@discardableResult
nonisolated func pointwiseOfNaN(_ x: UnifiedBuffer<SIMD4<Float>>, _ y: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<UInt32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try pointwiseOfNaN_deviceKernel(DeviceSpan<SIMD4<Float>>.self, DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<UInt32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var masks: [ConformanceCase] {
        conformance(
            "lanes replaced where a mask is true", Input<SIMD4<Float>>.lanes(.edges), .lanes(.edges),
            output: .repeating(.zero), oracle: maskReplacing, launch: maskReplacing, kernel: maskReplacing_deviceKernel)
        conformance(
            "masks joined", Input<SIMD4<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: maskOperators, launch: maskOperators, kernel: maskOperators_deviceKernel)
        conformance(
            "lanes of masks", Input<SIMD4<Float>>.lanes(.edges), output: .repeating(0), oracle: maskLanes,
            launch: maskLanes, kernel: maskLanes_deviceKernel)
        conformance(
            "vectors between bounds", Input<SIMD3<Float>>.lanes(.within(-3...3)), output: .repeating(.zero),
            oracle: maskClamp, launch: maskClamp, kernel: maskClamp_deviceKernel)
        conformance(
            "comparisons of unsigned lanes", Input<SIMD8<UInt16>>.lanes(.edges), .lanes(.edges),
            output: .repeating(.zero), oracle: maskOfUnsigned, launch: maskOfUnsigned,
            kernel: maskOfUnsigned_deviceKernel)
        conformance(
            "a mask whose lanes are set", Input<SIMD2<Double>>.lanes(.within(-1...1)), .random,
            output: .repeating(.zero), oracle: maskWritten, launch: maskWritten, kernel: maskWritten_deviceKernel)
        conformance(
            "pointwise minimum, maximum and bounds of NaN and zeros", Input<SIMD4<Float>>.lanes(.edges), .lanes(.edges),
            output: .repeating(.zero), oracle: pointwiseOfNaN, launch: pointwiseOfNaN,
            kernel: pointwiseOfNaN_deviceKernel)
    }
}
