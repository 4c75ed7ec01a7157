// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Vectors.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func vector2Float(
    _ x: DeviceSpan<SIMD2<Float>>, _ y: DeviceSpan<SIMD2<Float>>, _ out: MutableDeviceSpan<SIMD2<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}
fileprivate nonisolated enum rk_k_vector2Float_c4082205c4ba38ed_holder {
static let kernel = DeviceKernelDefinition(name: "vector2Float(_:_:_:in:)", entry: "rk_k_vector2Float_c4082205c4ba38ed",
file: "DeviceConformanceTests/Vectors.swift", line: 4,
parameters: [.span("x", element: SIMD2<Float>.self, needs: .onePerItem), .span("y", element: SIMD2<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector2Float_c4082205c4ba38ed)(RK_GLOBAL const rk_f32x2 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x2 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x2 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x2 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32x2 t4; RK_UNROLL for (int k = 0; k < 2; ++k) {
    t4.x[k] = (v_b_4.x[k] * v_a_3.x[k]);
  } rk_f32x2 t5 = t4; rk_f32x2 t6; RK_UNROLL for (int k = 0; k < 2; ++k) { t6.x[k] = (v_a_3.x[k] + t5.x[k]); } rk_f32x2 t7;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t7.x[k] = (v_a_3.x[k] * v_a_3.x[k]); } rk_f32x2 t8;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t8.x[k] = 1.0f; } rk_f32x2 t9 = t7; rk_f32x2 t10 = t8; rk_f32x2 t11;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t11.x[k] = (t9.x[k] + t10.x[k]); } rk_f32x2 t12 = t11; rk_f32x2 t13;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t13.x[k] = (v_b_4.x[k] / t12.x[k]); } rk_f32x2 t14 = t6; rk_f32x2 t15 = t13;
  rk_f32x2 t16; RK_UNROLL for (int k = 0; k < 2; ++k) { t16.x[k] = (t14.x[k] - t15.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 9, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 10, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 11, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD2<Float>.self); let v_y_1 = launch.span(1, of: SIMD2<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD2<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD2<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD2<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD2<Float> = t4; let t5: Int = here.index
    let t6: SIMD2<Float> = v_b_4 * v_a_3; let t7: SIMD2<Float> = v_a_3 + t6; let t8: SIMD2<Float> = v_a_3 * v_a_3
    let t9: SIMD2<Float> = SIMD2<Float>(repeating: (0x1.0000000000000p0 as Float)); let t10: SIMD2<Float> = t8 + t9
    let t11: SIMD2<Float> = v_b_4 / t10; let t12: SIMD2<Float> = t7 - t11; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector2Float_deviceKernel(_: DeviceSpan<SIMD2<Float>>.Type, _: DeviceSpan<SIMD2<Float>>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vector2Float_c4082205c4ba38ed_holder.kernel
}
@discardableResult
nonisolated func vector2Float(_ x: UnifiedBuffer<SIMD2<Float>>, _ y: UnifiedBuffer<SIMD2<Float>>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector2Float_deviceKernel(DeviceSpan<SIMD2<Float>>.self, DeviceSpan<SIMD2<Float>>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector2Int32(
    _ x: DeviceSpan<SIMD2<Int32>>, _ y: DeviceSpan<SIMD2<Int32>>, _ out: MutableDeviceSpan<SIMD2<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}
fileprivate nonisolated enum rk_k_vector2Int32_5fa0f0ddc0fa5a7d_holder {
static let kernel = DeviceKernelDefinition(name: "vector2Int32(_:_:_:in:)", entry: "rk_k_vector2Int32_5fa0f0ddc0fa5a7d",
file: "DeviceConformanceTests/Vectors.swift", line: 14,
parameters: [.span("x", element: SIMD2<Int32>.self, needs: .onePerItem), .span("y", element: SIMD2<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector2Int32_5fa0f0ddc0fa5a7d)(RK_GLOBAL const rk_i32x2 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32x2 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x2 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i32x2 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32x2 t4; RK_UNROLL for (int k = 0; k < 2; ++k) {
    t4.x[k] = rk_i32_mul(v_b_4.x[k], v_a_3.x[k]);
  } rk_i32x2 t5 = t4; rk_i32x2 t6; RK_UNROLL for (int k = 0; k < 2; ++k) { t6.x[k] = rk_i32_add(v_a_3.x[k], t5.x[k]); }
  rk_i32x2 t7 = t6; rk_i32x2 t8; RK_UNROLL for (int k = 0; k < 2; ++k) { t8.x[k] = rk_i32_sub(t7.x[k], v_b_4.x[k]); } rk_i32x2 t9;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t9.x[k] = rk_i32_not(v_b_4.x[k]); } rk_i32x2 t10 = t9; rk_i32x2 t11;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t11.x[k] = rk_i32_and(v_a_3.x[k], t10.x[k]); } rk_i32x2 t12 = t8; rk_i32x2 t13 = t11;
  rk_i32x2 t14; RK_UNROLL for (int k = 0; k < 2; ++k) { t14.x[k] = rk_i32_xor(t12.x[k], t13.x[k]); } rk_i32x2 t15;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t15.x[k] = 3; } rk_i32x2 t16 = t15; rk_i32x2 t17;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t17.x[k] = rk_i32_shr_masked(v_b_4.x[k], t16.x[k]); } rk_i32x2 t18;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t18.x[k] = 7; } rk_i32x2 t19 = t18; rk_i32x2 t20;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t20.x[k] = rk_i32_and(v_a_3.x[k], t19.x[k]); } rk_i32x2 t21 = t17; rk_i32x2 t22 = t20;
  rk_i32x2 t23; RK_UNROLL for (int k = 0; k < 2; ++k) { t23.x[k] = rk_i32_shl_masked(t21.x[k], t22.x[k]); } rk_i32x2 t24 = t14;
  rk_i32x2 t25 = t23; rk_i32x2 t26; RK_UNROLL for (int k = 0; k < 2; ++k) { t26.x[k] = rk_i32_or(t24.x[k], t25.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t26;
}
"""#, sites: [TrapSite(line: 19, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 20, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 21, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD2<Int32>.self); let v_y_1 = launch.span(1, of: SIMD2<Int32>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD2<Int32> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD2<Int32> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD2<Int32> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD2<Int32> = t4; let t5: Int = here.index
    let t6: SIMD2<Int32> = v_b_4 &* v_a_3; let t7: SIMD2<Int32> = v_a_3 &+ t6; let t8: SIMD2<Int32> = t7 &- v_b_4
    let t9: SIMD2<Int32> = ~v_b_4; let t10: SIMD2<Int32> = v_a_3 & t9; let t11: SIMD2<Int32> = t8 ^ t10
    let t12: SIMD2<Int32> = SIMD2<Int32>(repeating: (3 as Int32)); let t13: SIMD2<Int32> = v_b_4 &>> t12
    let t14: SIMD2<Int32> = SIMD2<Int32>(repeating: (7 as Int32)); let t15: SIMD2<Int32> = v_a_3 & t14
    let t16: SIMD2<Int32> = t13 &<< t15; let t17: SIMD2<Int32> = t11 | t16; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector2Int32_deviceKernel(_: DeviceSpan<SIMD2<Int32>>.Type, _: DeviceSpan<SIMD2<Int32>>.Type, _: MutableDeviceSpan<SIMD2<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_vector2Int32_5fa0f0ddc0fa5a7d_holder.kernel
}
@discardableResult
nonisolated func vector2Int32(_ x: UnifiedBuffer<SIMD2<Int32>>, _ y: UnifiedBuffer<SIMD2<Int32>>, _ out: UnifiedBuffer<SIMD2<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector2Int32_deviceKernel(DeviceSpan<SIMD2<Int32>>.self, DeviceSpan<SIMD2<Int32>>.self, MutableDeviceSpan<SIMD2<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector3Float(
    _ x: DeviceSpan<SIMD3<Float>>, _ y: DeviceSpan<SIMD3<Float>>, _ out: MutableDeviceSpan<SIMD3<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}
fileprivate nonisolated enum rk_k_vector3Float_066babea8da0f5f5_holder {
static let kernel = DeviceKernelDefinition(name: "vector3Float(_:_:_:in:)", entry: "rk_k_vector3Float_066babea8da0f5f5",
file: "DeviceConformanceTests/Vectors.swift", line: 24,
parameters: [.span("x", element: SIMD3<Float>.self, needs: .onePerItem), .span("y", element: SIMD3<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD3<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector3Float_066babea8da0f5f5)(RK_GLOBAL const rk_f32x3 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x3 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x3 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x3 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x3 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32x3 t4; RK_UNROLL for (int k = 0; k < 3; ++k) {
    t4.x[k] = (v_b_4.x[k] * v_a_3.x[k]);
  } rk_f32x3 t5 = t4; rk_f32x3 t6; RK_UNROLL for (int k = 0; k < 3; ++k) { t6.x[k] = (v_a_3.x[k] + t5.x[k]); } rk_f32x3 t7;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t7.x[k] = (v_a_3.x[k] * v_a_3.x[k]); } rk_f32x3 t8;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t8.x[k] = 1.0f; } rk_f32x3 t9 = t7; rk_f32x3 t10 = t8; rk_f32x3 t11;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t11.x[k] = (t9.x[k] + t10.x[k]); } rk_f32x3 t12 = t11; rk_f32x3 t13;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t13.x[k] = (v_b_4.x[k] / t12.x[k]); } rk_f32x3 t14 = t6; rk_f32x3 t15 = t13;
  rk_f32x3 t16; RK_UNROLL for (int k = 0; k < 3; ++k) { t16.x[k] = (t14.x[k] - t15.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 29, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 30, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 31, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD3<Float>.self); let v_y_1 = launch.span(1, of: SIMD3<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD3<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD3<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD3<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD3<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD3<Float> = t4; let t5: Int = here.index
    let t6: SIMD3<Float> = v_b_4 * v_a_3; let t7: SIMD3<Float> = v_a_3 + t6; let t8: SIMD3<Float> = v_a_3 * v_a_3
    let t9: SIMD3<Float> = SIMD3<Float>(repeating: (0x1.0000000000000p0 as Float)); let t10: SIMD3<Float> = t8 + t9
    let t11: SIMD3<Float> = v_b_4 / t10; let t12: SIMD3<Float> = t7 - t11; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector3Float_deviceKernel(_: DeviceSpan<SIMD3<Float>>.Type, _: DeviceSpan<SIMD3<Float>>.Type, _: MutableDeviceSpan<SIMD3<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vector3Float_066babea8da0f5f5_holder.kernel
}
@discardableResult
nonisolated func vector3Float(_ x: UnifiedBuffer<SIMD3<Float>>, _ y: UnifiedBuffer<SIMD3<Float>>, _ out: UnifiedBuffer<SIMD3<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector3Float_deviceKernel(DeviceSpan<SIMD3<Float>>.self, DeviceSpan<SIMD3<Float>>.self, MutableDeviceSpan<SIMD3<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector3Int32(
    _ x: DeviceSpan<SIMD3<Int32>>, _ y: DeviceSpan<SIMD3<Int32>>, _ out: MutableDeviceSpan<SIMD3<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}
fileprivate nonisolated enum rk_k_vector3Int32_a1a70e8885db1851_holder {
static let kernel = DeviceKernelDefinition(name: "vector3Int32(_:_:_:in:)", entry: "rk_k_vector3Int32_a1a70e8885db1851",
file: "DeviceConformanceTests/Vectors.swift", line: 34,
parameters: [.span("x", element: SIMD3<Int32>.self, needs: .onePerItem), .span("y", element: SIMD3<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD3<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector3Int32_a1a70e8885db1851)(RK_GLOBAL const rk_i32x3 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32x3 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x3 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x3 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i32x3 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32x3 t4; RK_UNROLL for (int k = 0; k < 3; ++k) {
    t4.x[k] = rk_i32_mul(v_b_4.x[k], v_a_3.x[k]);
  } rk_i32x3 t5 = t4; rk_i32x3 t6; RK_UNROLL for (int k = 0; k < 3; ++k) { t6.x[k] = rk_i32_add(v_a_3.x[k], t5.x[k]); }
  rk_i32x3 t7 = t6; rk_i32x3 t8; RK_UNROLL for (int k = 0; k < 3; ++k) { t8.x[k] = rk_i32_sub(t7.x[k], v_b_4.x[k]); } rk_i32x3 t9;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t9.x[k] = rk_i32_not(v_b_4.x[k]); } rk_i32x3 t10 = t9; rk_i32x3 t11;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t11.x[k] = rk_i32_and(v_a_3.x[k], t10.x[k]); } rk_i32x3 t12 = t8; rk_i32x3 t13 = t11;
  rk_i32x3 t14; RK_UNROLL for (int k = 0; k < 3; ++k) { t14.x[k] = rk_i32_xor(t12.x[k], t13.x[k]); } rk_i32x3 t15;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t15.x[k] = 3; } rk_i32x3 t16 = t15; rk_i32x3 t17;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t17.x[k] = rk_i32_shr_masked(v_b_4.x[k], t16.x[k]); } rk_i32x3 t18;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t18.x[k] = 7; } rk_i32x3 t19 = t18; rk_i32x3 t20;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t20.x[k] = rk_i32_and(v_a_3.x[k], t19.x[k]); } rk_i32x3 t21 = t17; rk_i32x3 t22 = t20;
  rk_i32x3 t23; RK_UNROLL for (int k = 0; k < 3; ++k) { t23.x[k] = rk_i32_shl_masked(t21.x[k], t22.x[k]); } rk_i32x3 t24 = t14;
  rk_i32x3 t25 = t23; rk_i32x3 t26; RK_UNROLL for (int k = 0; k < 3; ++k) { t26.x[k] = rk_i32_or(t24.x[k], t25.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t26;
}
"""#, sites: [TrapSite(line: 39, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 40, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 41, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD3<Int32>.self); let v_y_1 = launch.span(1, of: SIMD3<Int32>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD3<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD3<Int32> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD3<Int32> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD3<Int32> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD3<Int32> = t4; let t5: Int = here.index
    let t6: SIMD3<Int32> = v_b_4 &* v_a_3; let t7: SIMD3<Int32> = v_a_3 &+ t6; let t8: SIMD3<Int32> = t7 &- v_b_4
    let t9: SIMD3<Int32> = ~v_b_4; let t10: SIMD3<Int32> = v_a_3 & t9; let t11: SIMD3<Int32> = t8 ^ t10
    let t12: SIMD3<Int32> = SIMD3<Int32>(repeating: (3 as Int32)); let t13: SIMD3<Int32> = v_b_4 &>> t12
    let t14: SIMD3<Int32> = SIMD3<Int32>(repeating: (7 as Int32)); let t15: SIMD3<Int32> = v_a_3 & t14
    let t16: SIMD3<Int32> = t13 &<< t15; let t17: SIMD3<Int32> = t11 | t16; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector3Int32_deviceKernel(_: DeviceSpan<SIMD3<Int32>>.Type, _: DeviceSpan<SIMD3<Int32>>.Type, _: MutableDeviceSpan<SIMD3<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_vector3Int32_a1a70e8885db1851_holder.kernel
}
@discardableResult
nonisolated func vector3Int32(_ x: UnifiedBuffer<SIMD3<Int32>>, _ y: UnifiedBuffer<SIMD3<Int32>>, _ out: UnifiedBuffer<SIMD3<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector3Int32_deviceKernel(DeviceSpan<SIMD3<Int32>>.self, DeviceSpan<SIMD3<Int32>>.self, MutableDeviceSpan<SIMD3<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector4Float(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}
fileprivate nonisolated enum rk_k_vector4Float_57b9adbd01f5f049_holder {
static let kernel = DeviceKernelDefinition(name: "vector4Float(_:_:_:in:)", entry: "rk_k_vector4Float_57b9adbd01f5f049",
file: "DeviceConformanceTests/Vectors.swift", line: 44,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .span("y", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector4Float_57b9adbd01f5f049)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x4 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = (v_b_4.x[k] * v_a_3.x[k]);
  } rk_f32x4 t5 = t4; rk_f32x4 t6; RK_UNROLL for (int k = 0; k < 4; ++k) { t6.x[k] = (v_a_3.x[k] + t5.x[k]); } rk_f32x4 t7;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t7.x[k] = (v_a_3.x[k] * v_a_3.x[k]); } rk_f32x4 t8;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t8.x[k] = 1.0f; } rk_f32x4 t9 = t7; rk_f32x4 t10 = t8; rk_f32x4 t11;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t11.x[k] = (t9.x[k] + t10.x[k]); } rk_f32x4 t12 = t11; rk_f32x4 t13;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t13.x[k] = (v_b_4.x[k] / t12.x[k]); } rk_f32x4 t14 = t6; rk_f32x4 t15 = t13;
  rk_f32x4 t16; RK_UNROLL for (int k = 0; k < 4; ++k) { t16.x[k] = (t14.x[k] - t15.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 49, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 50, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 51, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_y_1 = launch.span(1, of: SIMD4<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD4<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD4<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD4<Float> = t4; let t5: Int = here.index
    let t6: SIMD4<Float> = v_b_4 * v_a_3; let t7: SIMD4<Float> = v_a_3 + t6; let t8: SIMD4<Float> = v_a_3 * v_a_3
    let t9: SIMD4<Float> = SIMD4<Float>(repeating: (0x1.0000000000000p0 as Float)); let t10: SIMD4<Float> = t8 + t9
    let t11: SIMD4<Float> = v_b_4 / t10; let t12: SIMD4<Float> = t7 - t11; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector4Float_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vector4Float_57b9adbd01f5f049_holder.kernel
}
@discardableResult
nonisolated func vector4Float(_ x: UnifiedBuffer<SIMD4<Float>>, _ y: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector4Float_deviceKernel(DeviceSpan<SIMD4<Float>>.self, DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector4Int32(
    _ x: DeviceSpan<SIMD4<Int32>>, _ y: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}
fileprivate nonisolated enum rk_k_vector4Int32_820587e855a373c9_holder {
static let kernel = DeviceKernelDefinition(name: "vector4Int32(_:_:_:in:)", entry: "rk_k_vector4Int32_820587e855a373c9",
file: "DeviceConformanceTests/Vectors.swift", line: 54,
parameters: [.span("x", element: SIMD4<Int32>.self, needs: .onePerItem), .span("y", element: SIMD4<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector4Int32_820587e855a373c9)(RK_GLOBAL const rk_i32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x4 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i32x4 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = rk_i32_mul(v_b_4.x[k], v_a_3.x[k]);
  } rk_i32x4 t5 = t4; rk_i32x4 t6; RK_UNROLL for (int k = 0; k < 4; ++k) { t6.x[k] = rk_i32_add(v_a_3.x[k], t5.x[k]); }
  rk_i32x4 t7 = t6; rk_i32x4 t8; RK_UNROLL for (int k = 0; k < 4; ++k) { t8.x[k] = rk_i32_sub(t7.x[k], v_b_4.x[k]); } rk_i32x4 t9;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t9.x[k] = rk_i32_not(v_b_4.x[k]); } rk_i32x4 t10 = t9; rk_i32x4 t11;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t11.x[k] = rk_i32_and(v_a_3.x[k], t10.x[k]); } rk_i32x4 t12 = t8; rk_i32x4 t13 = t11;
  rk_i32x4 t14; RK_UNROLL for (int k = 0; k < 4; ++k) { t14.x[k] = rk_i32_xor(t12.x[k], t13.x[k]); } rk_i32x4 t15;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t15.x[k] = 3; } rk_i32x4 t16 = t15; rk_i32x4 t17;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t17.x[k] = rk_i32_shr_masked(v_b_4.x[k], t16.x[k]); } rk_i32x4 t18;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t18.x[k] = 7; } rk_i32x4 t19 = t18; rk_i32x4 t20;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t20.x[k] = rk_i32_and(v_a_3.x[k], t19.x[k]); } rk_i32x4 t21 = t17; rk_i32x4 t22 = t20;
  rk_i32x4 t23; RK_UNROLL for (int k = 0; k < 4; ++k) { t23.x[k] = rk_i32_shl_masked(t21.x[k], t22.x[k]); } rk_i32x4 t24 = t14;
  rk_i32x4 t25 = t23; rk_i32x4 t26; RK_UNROLL for (int k = 0; k < 4; ++k) { t26.x[k] = rk_i32_or(t24.x[k], t25.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t26;
}
"""#, sites: [TrapSite(line: 59, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 60, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 61, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Int32>.self); let v_y_1 = launch.span(1, of: SIMD4<Int32>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Int32> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD4<Int32> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD4<Int32> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD4<Int32> = t4; let t5: Int = here.index
    let t6: SIMD4<Int32> = v_b_4 &* v_a_3; let t7: SIMD4<Int32> = v_a_3 &+ t6; let t8: SIMD4<Int32> = t7 &- v_b_4
    let t9: SIMD4<Int32> = ~v_b_4; let t10: SIMD4<Int32> = v_a_3 & t9; let t11: SIMD4<Int32> = t8 ^ t10
    let t12: SIMD4<Int32> = SIMD4<Int32>(repeating: (3 as Int32)); let t13: SIMD4<Int32> = v_b_4 &>> t12
    let t14: SIMD4<Int32> = SIMD4<Int32>(repeating: (7 as Int32)); let t15: SIMD4<Int32> = v_a_3 & t14
    let t16: SIMD4<Int32> = t13 &<< t15; let t17: SIMD4<Int32> = t11 | t16; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector4Int32_deviceKernel(_: DeviceSpan<SIMD4<Int32>>.Type, _: DeviceSpan<SIMD4<Int32>>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_vector4Int32_820587e855a373c9_holder.kernel
}
@discardableResult
nonisolated func vector4Int32(_ x: UnifiedBuffer<SIMD4<Int32>>, _ y: UnifiedBuffer<SIMD4<Int32>>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector4Int32_deviceKernel(DeviceSpan<SIMD4<Int32>>.self, DeviceSpan<SIMD4<Int32>>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector8Float(
    _ x: DeviceSpan<SIMD8<Float>>, _ y: DeviceSpan<SIMD8<Float>>, _ out: MutableDeviceSpan<SIMD8<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}
fileprivate nonisolated enum rk_k_vector8Float_fa76f549a433df69_holder {
static let kernel = DeviceKernelDefinition(name: "vector8Float(_:_:_:in:)", entry: "rk_k_vector8Float_fa76f549a433df69",
file: "DeviceConformanceTests/Vectors.swift", line: 64,
parameters: [.span("x", element: SIMD8<Float>.self, needs: .onePerItem), .span("y", element: SIMD8<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector8Float_fa76f549a433df69)(RK_GLOBAL const rk_f32x8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x8 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x8 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x8 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32x8 t4; RK_UNROLL for (int k = 0; k < 8; ++k) {
    t4.x[k] = (v_b_4.x[k] * v_a_3.x[k]);
  } rk_f32x8 t5 = t4; rk_f32x8 t6; RK_UNROLL for (int k = 0; k < 8; ++k) { t6.x[k] = (v_a_3.x[k] + t5.x[k]); } rk_f32x8 t7;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t7.x[k] = (v_a_3.x[k] * v_a_3.x[k]); } rk_f32x8 t8;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t8.x[k] = 1.0f; } rk_f32x8 t9 = t7; rk_f32x8 t10 = t8; rk_f32x8 t11;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t11.x[k] = (t9.x[k] + t10.x[k]); } rk_f32x8 t12 = t11; rk_f32x8 t13;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t13.x[k] = (v_b_4.x[k] / t12.x[k]); } rk_f32x8 t14 = t6; rk_f32x8 t15 = t13;
  rk_f32x8 t16; RK_UNROLL for (int k = 0; k < 8; ++k) { t16.x[k] = (t14.x[k] - t15.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 69, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 70, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 71, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD8<Float>.self); let v_y_1 = launch.span(1, of: SIMD8<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD8<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD8<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD8<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD8<Float> = t4; let t5: Int = here.index
    let t6: SIMD8<Float> = v_b_4 * v_a_3; let t7: SIMD8<Float> = v_a_3 + t6; let t8: SIMD8<Float> = v_a_3 * v_a_3
    let t9: SIMD8<Float> = SIMD8<Float>(repeating: (0x1.0000000000000p0 as Float)); let t10: SIMD8<Float> = t8 + t9
    let t11: SIMD8<Float> = v_b_4 / t10; let t12: SIMD8<Float> = t7 - t11; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector8Float_deviceKernel(_: DeviceSpan<SIMD8<Float>>.Type, _: DeviceSpan<SIMD8<Float>>.Type, _: MutableDeviceSpan<SIMD8<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vector8Float_fa76f549a433df69_holder.kernel
}
@discardableResult
nonisolated func vector8Float(_ x: UnifiedBuffer<SIMD8<Float>>, _ y: UnifiedBuffer<SIMD8<Float>>, _ out: UnifiedBuffer<SIMD8<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector8Float_deviceKernel(DeviceSpan<SIMD8<Float>>.self, DeviceSpan<SIMD8<Float>>.self, MutableDeviceSpan<SIMD8<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector8Int32(
    _ x: DeviceSpan<SIMD8<Int32>>, _ y: DeviceSpan<SIMD8<Int32>>, _ out: MutableDeviceSpan<SIMD8<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}
fileprivate nonisolated enum rk_k_vector8Int32_ca9039879c397d89_holder {
static let kernel = DeviceKernelDefinition(name: "vector8Int32(_:_:_:in:)", entry: "rk_k_vector8Int32_ca9039879c397d89",
file: "DeviceConformanceTests/Vectors.swift", line: 74,
parameters: [.span("x", element: SIMD8<Int32>.self, needs: .onePerItem), .span("y", element: SIMD8<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector8Int32_ca9039879c397d89)(RK_GLOBAL const rk_i32x8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32x8 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x8 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i32x8 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32x8 t4; RK_UNROLL for (int k = 0; k < 8; ++k) {
    t4.x[k] = rk_i32_mul(v_b_4.x[k], v_a_3.x[k]);
  } rk_i32x8 t5 = t4; rk_i32x8 t6; RK_UNROLL for (int k = 0; k < 8; ++k) { t6.x[k] = rk_i32_add(v_a_3.x[k], t5.x[k]); }
  rk_i32x8 t7 = t6; rk_i32x8 t8; RK_UNROLL for (int k = 0; k < 8; ++k) { t8.x[k] = rk_i32_sub(t7.x[k], v_b_4.x[k]); } rk_i32x8 t9;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t9.x[k] = rk_i32_not(v_b_4.x[k]); } rk_i32x8 t10 = t9; rk_i32x8 t11;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t11.x[k] = rk_i32_and(v_a_3.x[k], t10.x[k]); } rk_i32x8 t12 = t8; rk_i32x8 t13 = t11;
  rk_i32x8 t14; RK_UNROLL for (int k = 0; k < 8; ++k) { t14.x[k] = rk_i32_xor(t12.x[k], t13.x[k]); } rk_i32x8 t15;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t15.x[k] = 3; } rk_i32x8 t16 = t15; rk_i32x8 t17;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t17.x[k] = rk_i32_shr_masked(v_b_4.x[k], t16.x[k]); } rk_i32x8 t18;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t18.x[k] = 7; } rk_i32x8 t19 = t18; rk_i32x8 t20;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t20.x[k] = rk_i32_and(v_a_3.x[k], t19.x[k]); } rk_i32x8 t21 = t17; rk_i32x8 t22 = t20;
  rk_i32x8 t23; RK_UNROLL for (int k = 0; k < 8; ++k) { t23.x[k] = rk_i32_shl_masked(t21.x[k], t22.x[k]); } rk_i32x8 t24 = t14;
  rk_i32x8 t25 = t23; rk_i32x8 t26; RK_UNROLL for (int k = 0; k < 8; ++k) { t26.x[k] = rk_i32_or(t24.x[k], t25.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t26;
}
"""#, sites: [TrapSite(line: 79, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 80, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 81, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD8<Int32>.self); let v_y_1 = launch.span(1, of: SIMD8<Int32>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD8<Int32> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD8<Int32> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD8<Int32> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD8<Int32> = t4; let t5: Int = here.index
    let t6: SIMD8<Int32> = v_b_4 &* v_a_3; let t7: SIMD8<Int32> = v_a_3 &+ t6; let t8: SIMD8<Int32> = t7 &- v_b_4
    let t9: SIMD8<Int32> = ~v_b_4; let t10: SIMD8<Int32> = v_a_3 & t9; let t11: SIMD8<Int32> = t8 ^ t10
    let t12: SIMD8<Int32> = SIMD8<Int32>(repeating: (3 as Int32)); let t13: SIMD8<Int32> = v_b_4 &>> t12
    let t14: SIMD8<Int32> = SIMD8<Int32>(repeating: (7 as Int32)); let t15: SIMD8<Int32> = v_a_3 & t14
    let t16: SIMD8<Int32> = t13 &<< t15; let t17: SIMD8<Int32> = t11 | t16; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector8Int32_deviceKernel(_: DeviceSpan<SIMD8<Int32>>.Type, _: DeviceSpan<SIMD8<Int32>>.Type, _: MutableDeviceSpan<SIMD8<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_vector8Int32_ca9039879c397d89_holder.kernel
}
@discardableResult
nonisolated func vector8Int32(_ x: UnifiedBuffer<SIMD8<Int32>>, _ y: UnifiedBuffer<SIMD8<Int32>>, _ out: UnifiedBuffer<SIMD8<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector8Int32_deviceKernel(DeviceSpan<SIMD8<Int32>>.self, DeviceSpan<SIMD8<Int32>>.self, MutableDeviceSpan<SIMD8<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector16Float(
    _ x: DeviceSpan<SIMD16<Float>>, _ y: DeviceSpan<SIMD16<Float>>, _ out: MutableDeviceSpan<SIMD16<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}
fileprivate nonisolated enum rk_k_vector16Float_18de7e24ddeabfb5_holder {
static let kernel = DeviceKernelDefinition(name: "vector16Float(_:_:_:in:)", entry: "rk_k_vector16Float_18de7e24ddeabfb5",
file: "DeviceConformanceTests/Vectors.swift", line: 84,
parameters: [.span("x", element: SIMD16<Float>.self, needs: .onePerItem), .span("y", element: SIMD16<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD16<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector16Float_18de7e24ddeabfb5)(RK_GLOBAL const rk_f32x16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x16 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x16 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x16 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32x16 t4; RK_UNROLL for (int k = 0; k < 16; ++k) {
    t4.x[k] = (v_b_4.x[k] * v_a_3.x[k]);
  } rk_f32x16 t5 = t4; rk_f32x16 t6; RK_UNROLL for (int k = 0; k < 16; ++k) { t6.x[k] = (v_a_3.x[k] + t5.x[k]); } rk_f32x16 t7;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t7.x[k] = (v_a_3.x[k] * v_a_3.x[k]); } rk_f32x16 t8;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t8.x[k] = 1.0f; } rk_f32x16 t9 = t7; rk_f32x16 t10 = t8; rk_f32x16 t11;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t11.x[k] = (t9.x[k] + t10.x[k]); } rk_f32x16 t12 = t11; rk_f32x16 t13;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t13.x[k] = (v_b_4.x[k] / t12.x[k]); } rk_f32x16 t14 = t6; rk_f32x16 t15 = t13;
  rk_f32x16 t16; RK_UNROLL for (int k = 0; k < 16; ++k) { t16.x[k] = (t14.x[k] - t15.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 89, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 90, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 91, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD16<Float>.self); let v_y_1 = launch.span(1, of: SIMD16<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD16<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD16<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD16<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD16<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD16<Float> = t4; let t5: Int = here.index
    let t6: SIMD16<Float> = v_b_4 * v_a_3; let t7: SIMD16<Float> = v_a_3 + t6; let t8: SIMD16<Float> = v_a_3 * v_a_3
    let t9: SIMD16<Float> = SIMD16<Float>(repeating: (0x1.0000000000000p0 as Float)); let t10: SIMD16<Float> = t8 + t9
    let t11: SIMD16<Float> = v_b_4 / t10; let t12: SIMD16<Float> = t7 - t11; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector16Float_deviceKernel(_: DeviceSpan<SIMD16<Float>>.Type, _: DeviceSpan<SIMD16<Float>>.Type, _: MutableDeviceSpan<SIMD16<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vector16Float_18de7e24ddeabfb5_holder.kernel
}
@discardableResult
nonisolated func vector16Float(_ x: UnifiedBuffer<SIMD16<Float>>, _ y: UnifiedBuffer<SIMD16<Float>>, _ out: UnifiedBuffer<SIMD16<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector16Float_deviceKernel(DeviceSpan<SIMD16<Float>>.self, DeviceSpan<SIMD16<Float>>.self, MutableDeviceSpan<SIMD16<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vector16Int32(
    _ x: DeviceSpan<SIMD16<Int32>>, _ y: DeviceSpan<SIMD16<Int32>>, _ out: MutableDeviceSpan<SIMD16<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}
fileprivate nonisolated enum rk_k_vector16Int32_3931978ac6fda601_holder {
static let kernel = DeviceKernelDefinition(name: "vector16Int32(_:_:_:in:)", entry: "rk_k_vector16Int32_3931978ac6fda601",
file: "DeviceConformanceTests/Vectors.swift", line: 94,
parameters: [.span("x", element: SIMD16<Int32>.self, needs: .onePerItem), .span("y", element: SIMD16<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD16<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vector16Int32_3931978ac6fda601)(RK_GLOBAL const rk_i32x16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32x16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x16 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x16 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i32x16 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32x16 t4; RK_UNROLL for (int k = 0; k < 16; ++k) {
    t4.x[k] = rk_i32_mul(v_b_4.x[k], v_a_3.x[k]);
  } rk_i32x16 t5 = t4; rk_i32x16 t6; RK_UNROLL for (int k = 0; k < 16; ++k) { t6.x[k] = rk_i32_add(v_a_3.x[k], t5.x[k]); }
  rk_i32x16 t7 = t6; rk_i32x16 t8; RK_UNROLL for (int k = 0; k < 16; ++k) { t8.x[k] = rk_i32_sub(t7.x[k], v_b_4.x[k]); }
  rk_i32x16 t9; RK_UNROLL for (int k = 0; k < 16; ++k) { t9.x[k] = rk_i32_not(v_b_4.x[k]); } rk_i32x16 t10 = t9; rk_i32x16 t11;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t11.x[k] = rk_i32_and(v_a_3.x[k], t10.x[k]); } rk_i32x16 t12 = t8; rk_i32x16 t13 = t11;
  rk_i32x16 t14; RK_UNROLL for (int k = 0; k < 16; ++k) { t14.x[k] = rk_i32_xor(t12.x[k], t13.x[k]); } rk_i32x16 t15;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t15.x[k] = 3; } rk_i32x16 t16 = t15; rk_i32x16 t17;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t17.x[k] = rk_i32_shr_masked(v_b_4.x[k], t16.x[k]); } rk_i32x16 t18;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t18.x[k] = 7; } rk_i32x16 t19 = t18; rk_i32x16 t20;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t20.x[k] = rk_i32_and(v_a_3.x[k], t19.x[k]); } rk_i32x16 t21 = t17;
  rk_i32x16 t22 = t20; rk_i32x16 t23; RK_UNROLL for (int k = 0; k < 16; ++k) { t23.x[k] = rk_i32_shl_masked(t21.x[k], t22.x[k]); }
  rk_i32x16 t24 = t14; rk_i32x16 t25 = t23; rk_i32x16 t26; RK_UNROLL for (int k = 0; k < 16; ++k) {
    t26.x[k] = rk_i32_or(t24.x[k], t25.x[k]);
  } RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t26;
}
"""#, sites: [TrapSite(line: 99, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 100, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 101, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD16<Int32>.self); let v_y_1 = launch.span(1, of: SIMD16<Int32>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD16<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD16<Int32> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD16<Int32> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD16<Int32> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD16<Int32> = t4; let t5: Int = here.index
    let t6: SIMD16<Int32> = v_b_4 &* v_a_3; let t7: SIMD16<Int32> = v_a_3 &+ t6; let t8: SIMD16<Int32> = t7 &- v_b_4
    let t9: SIMD16<Int32> = ~v_b_4; let t10: SIMD16<Int32> = v_a_3 & t9; let t11: SIMD16<Int32> = t8 ^ t10
    let t12: SIMD16<Int32> = SIMD16<Int32>(repeating: (3 as Int32)); let t13: SIMD16<Int32> = v_b_4 &>> t12
    let t14: SIMD16<Int32> = SIMD16<Int32>(repeating: (7 as Int32)); let t15: SIMD16<Int32> = v_a_3 & t14
    let t16: SIMD16<Int32> = t13 &<< t15; let t17: SIMD16<Int32> = t11 | t16; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vector16Int32_deviceKernel(_: DeviceSpan<SIMD16<Int32>>.Type, _: DeviceSpan<SIMD16<Int32>>.Type, _: MutableDeviceSpan<SIMD16<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_vector16Int32_3931978ac6fda601_holder.kernel
}
@discardableResult
nonisolated func vector16Int32(_ x: UnifiedBuffer<SIMD16<Int32>>, _ y: UnifiedBuffer<SIMD16<Int32>>, _ out: UnifiedBuffer<SIMD16<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vector16Int32_deviceKernel(DeviceSpan<SIMD16<Int32>>.self, DeviceSpan<SIMD16<Int32>>.self, MutableDeviceSpan<SIMD16<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorOfBytes(
    _ x: DeviceSpan<SIMD16<UInt8>>, _ y: DeviceSpan<SIMD16<UInt8>>, _ out: MutableDeviceSpan<SIMD16<UInt8>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &* b) &+ (a &>> 1) ^ b
}
fileprivate nonisolated enum rk_k_vectorOfBytes_2afaa99bbc046c8c_holder {
static let kernel = DeviceKernelDefinition(name: "vectorOfBytes(_:_:_:in:)", entry: "rk_k_vectorOfBytes_2afaa99bbc046c8c",
file: "DeviceConformanceTests/Vectors.swift", line: 104,
parameters: [.span("x", element: SIMD16<UInt8>.self, needs: .onePerItem), .span("y", element: SIMD16<UInt8>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD16<UInt8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorOfBytes_2afaa99bbc046c8c)(RK_GLOBAL const rk_u8x16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u8x16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8x16 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u8x16 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_u8x16 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u8x16 t4; RK_UNROLL for (int k = 0; k < 16; ++k) {
    t4.x[k] = rk_u8_mul(v_a_3.x[k], v_b_4.x[k]);
  } rk_u8x16 t5; RK_UNROLL for (int k = 0; k < 16; ++k) { t5.x[k] = 1u; } rk_u8x16 t6 = t5; rk_u8x16 t7;
  RK_UNROLL for (int k = 0; k < 16; ++k) { t7.x[k] = rk_u8_shr_masked(v_a_3.x[k], t6.x[k]); } rk_u8x16 t8 = t4; rk_u8x16 t9 = t7;
  rk_u8x16 t10; RK_UNROLL for (int k = 0; k < 16; ++k) { t10.x[k] = rk_u8_add(t8.x[k], t9.x[k]); } rk_u8x16 t11 = t10;
  rk_u8x16 t12; RK_UNROLL for (int k = 0; k < 16; ++k) { t12.x[k] = rk_u8_xor(t11.x[k], v_b_4.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t12;
}
"""#, sites: [TrapSite(line: 109, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 110, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 111, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD16<UInt8>.self); let v_y_1 = launch.span(1, of: SIMD16<UInt8>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD16<UInt8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD16<UInt8> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD16<UInt8> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD16<UInt8> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD16<UInt8> = t4; let t5: Int = here.index
    let t6: SIMD16<UInt8> = v_a_3 &* v_b_4; let t7: SIMD16<UInt8> = SIMD16<UInt8>(repeating: (1 as UInt8))
    let t8: SIMD16<UInt8> = v_a_3 &>> t7; let t9: SIMD16<UInt8> = t6 &+ t8; let t10: SIMD16<UInt8> = t9 ^ v_b_4
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorOfBytes_deviceKernel(_: DeviceSpan<SIMD16<UInt8>>.Type, _: DeviceSpan<SIMD16<UInt8>>.Type, _: MutableDeviceSpan<SIMD16<UInt8>>.Type) -> DeviceKernelDefinition {
rk_k_vectorOfBytes_2afaa99bbc046c8c_holder.kernel
}
@discardableResult
nonisolated func vectorOfBytes(_ x: UnifiedBuffer<SIMD16<UInt8>>, _ y: UnifiedBuffer<SIMD16<UInt8>>, _ out: UnifiedBuffer<SIMD16<UInt8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorOfBytes_deviceKernel(DeviceSpan<SIMD16<UInt8>>.self, DeviceSpan<SIMD16<UInt8>>.self, MutableDeviceSpan<SIMD16<UInt8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorOfHalves(
    _ x: DeviceSpan<SIMD8<Int16>>, _ y: DeviceSpan<SIMD8<Int16>>, _ out: MutableDeviceSpan<SIMD8<Int16>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] &* y[context.index] &- (x[context.index] &>> 2)
}
fileprivate nonisolated enum rk_k_vectorOfHalves_3b6e86b9350f375f_holder {
static let kernel = DeviceKernelDefinition(name: "vectorOfHalves(_:_:_:in:)", entry: "rk_k_vectorOfHalves_3b6e86b9350f375f",
file: "DeviceConformanceTests/Vectors.swift", line: 114,
parameters: [.span("x", element: SIMD8<Int16>.self, needs: .onePerItem), .span("y", element: SIMD8<Int16>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Int16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorOfHalves_3b6e86b9350f375f)(RK_GLOBAL const rk_i16x8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i16x8 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i16x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_i16x8 t4 = v_x_0[t2]; rk_i16x8 t5 = v_y_1[t3]; rk_i16x8 t6; RK_UNROLL for (int k = 0; k < 8; ++k) {
    t6.x[k] = rk_i16_mul(t4.x[k], t5.x[k]);
  } rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(t7, n_x_0), RK_STOP(3)); rk_i16x8 t8;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t8.x[k] = 2; } rk_i16x8 t9 = v_x_0[t7]; rk_i16x8 t10 = t8; rk_i16x8 t11;
  RK_UNROLL for (int k = 0; k < 8; ++k) { t11.x[k] = rk_i16_shr_masked(t9.x[k], t10.x[k]); } rk_i16x8 t12 = t6;
  rk_i16x8 t13 = t11; rk_i16x8 t14; RK_UNROLL for (int k = 0; k < 8; ++k) { t14.x[k] = rk_i16_sub(t12.x[k], t13.x[k]); }
  RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t14;
}
"""#, sites: [TrapSite(line: 119, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 119, column: 26, operation: .indexOutOfRange("x")),
TrapSite(line: 119, column: 46, operation: .indexOutOfRange("y")),
TrapSite(line: 119, column: 67, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD8<Int16>.self); let v_y_1 = launch.span(1, of: SIMD8<Int16>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Int16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: SIMD8<Int16> = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: SIMD8<Int16> = unsafe v_y_1[unchecked: t4]; let t6: SIMD8<Int16> = t3 &* t5; let t7: Int = here.index
    try _Checks.itemIndex(t7, in: v_x_0.count, 3); let t8: SIMD8<Int16> = unsafe v_x_0[unchecked: t7]
    let t9: SIMD8<Int16> = SIMD8<Int16>(repeating: (2 as Int16)); let t10: SIMD8<Int16> = t8 &>> t9
    let t11: SIMD8<Int16> = t6 &- t10; try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorOfHalves_deviceKernel(_: DeviceSpan<SIMD8<Int16>>.Type, _: DeviceSpan<SIMD8<Int16>>.Type, _: MutableDeviceSpan<SIMD8<Int16>>.Type) -> DeviceKernelDefinition {
rk_k_vectorOfHalves_3b6e86b9350f375f_holder.kernel
}
@discardableResult
nonisolated func vectorOfHalves(_ x: UnifiedBuffer<SIMD8<Int16>>, _ y: UnifiedBuffer<SIMD8<Int16>>, _ out: UnifiedBuffer<SIMD8<Int16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorOfHalves_deviceKernel(DeviceSpan<SIMD8<Int16>>.self, DeviceSpan<SIMD8<Int16>>.self, MutableDeviceSpan<SIMD8<Int16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorOfLongs(
    _ x: DeviceSpan<SIMD4<Int64>>, _ y: DeviceSpan<SIMD4<Int64>>, _ out: MutableDeviceSpan<SIMD4<Int64>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] &* y[context.index] &+ (y[context.index] &>> 60)
}
fileprivate nonisolated enum rk_k_vectorOfLongs_f467657de11c9e92_holder {
static let kernel = DeviceKernelDefinition(name: "vectorOfLongs(_:_:_:in:)", entry: "rk_k_vectorOfLongs_f467657de11c9e92",
file: "DeviceConformanceTests/Vectors.swift", line: 122,
parameters: [.span("x", element: SIMD4<Int64>.self, needs: .onePerItem), .span("y", element: SIMD4<Int64>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorOfLongs_f467657de11c9e92)(RK_GLOBAL const rk_i64x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i64x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_i64x4 t4 = v_x_0[t2]; rk_i64x4 t5 = v_y_1[t3]; rk_i64x4 t6; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t6.x[k] = rk_i64_mul(t4.x[k], t5.x[k]);
  } rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(t7, n_y_1), RK_STOP(3)); rk_i64x4 t8;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t8.x[k] = 60; } rk_i64x4 t9 = v_y_1[t7]; rk_i64x4 t10 = t8; rk_i64x4 t11;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t11.x[k] = rk_i64_shr_masked(t9.x[k], t10.x[k]); } rk_i64x4 t12 = t6;
  rk_i64x4 t13 = t11; rk_i64x4 t14; RK_UNROLL for (int k = 0; k < 4; ++k) { t14.x[k] = rk_i64_add(t12.x[k], t13.x[k]); }
  RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t14;
}
"""#, sites: [TrapSite(line: 127, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 127, column: 26, operation: .indexOutOfRange("x")),
TrapSite(line: 127, column: 46, operation: .indexOutOfRange("y")),
TrapSite(line: 127, column: 67, operation: .indexOutOfRange("y"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Int64>.self); let v_y_1 = launch.span(1, of: SIMD4<Int64>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: SIMD4<Int64> = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: SIMD4<Int64> = unsafe v_y_1[unchecked: t4]; let t6: SIMD4<Int64> = t3 &* t5; let t7: Int = here.index
    try _Checks.itemIndex(t7, in: v_y_1.count, 3); let t8: SIMD4<Int64> = unsafe v_y_1[unchecked: t7]
    let t9: SIMD4<Int64> = SIMD4<Int64>(repeating: (60 as Int64)); let t10: SIMD4<Int64> = t8 &>> t9
    let t11: SIMD4<Int64> = t6 &+ t10; try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorOfLongs_deviceKernel(_: DeviceSpan<SIMD4<Int64>>.Type, _: DeviceSpan<SIMD4<Int64>>.Type, _: MutableDeviceSpan<SIMD4<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_vectorOfLongs_f467657de11c9e92_holder.kernel
}
@discardableResult
nonisolated func vectorOfLongs(_ x: UnifiedBuffer<SIMD4<Int64>>, _ y: UnifiedBuffer<SIMD4<Int64>>, _ out: UnifiedBuffer<SIMD4<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorOfLongs_deviceKernel(DeviceSpan<SIMD4<Int64>>.self, DeviceSpan<SIMD4<Int64>>.self, MutableDeviceSpan<SIMD4<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorOfDoubles(
    _ x: DeviceSpan<SIMD3<Double>>, _ y: DeviceSpan<SIMD3<Double>>, _ out: MutableDeviceSpan<SIMD3<Double>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] / y[context.index] - 2 * x[context.index]
}
fileprivate nonisolated enum rk_k_vectorOfDoubles_85a431a317a7c50e_holder {
static let kernel = DeviceKernelDefinition(name: "vectorOfDoubles(_:_:_:in:)", entry: "rk_k_vectorOfDoubles_85a431a317a7c50e",
file: "DeviceConformanceTests/Vectors.swift", line: 130,
parameters: [.span("x", element: SIMD3<Double>.self, needs: .onePerItem), .span("y", element: SIMD3<Double>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD3<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorOfDoubles_85a431a317a7c50e)(RK_GLOBAL const rk_f64x3 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64x3 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x3 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f64x3 t4 = v_x_0[t2]; rk_f64x3 t5 = v_y_1[t3]; rk_f64x3 t6; RK_UNROLL for (int k = 0; k < 3; ++k) {
    t6.x[k] = (t4.x[k] / t5.x[k]);
  } rk_f64x3 t7; RK_UNROLL for (int k = 0; k < 3; ++k) { t7.x[k] = 2.0; } rk_i64 t8 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t8, n_x_0), RK_STOP(3)); rk_f64x3 t9 = t7; rk_f64x3 t10 = v_x_0[t8]; rk_f64x3 t11;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t11.x[k] = (t9.x[k] * t10.x[k]); } rk_f64x3 t12 = t6; rk_f64x3 t13 = t11; rk_f64x3 t14;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t14.x[k] = (t12.x[k] - t13.x[k]); } RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = t14;
}
"""#, sites: [TrapSite(line: 135, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 135, column: 26, operation: .indexOutOfRange("x")),
TrapSite(line: 135, column: 45, operation: .indexOutOfRange("y")),
TrapSite(line: 135, column: 68, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD3<Double>.self); let v_y_1 = launch.span(1, of: SIMD3<Double>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD3<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: SIMD3<Double> = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: SIMD3<Double> = unsafe v_y_1[unchecked: t4]; let t6: SIMD3<Double> = t3 / t5
    let t7: SIMD3<Double> = SIMD3<Double>(repeating: (0x1.0000000000000p1 as Double)); let t8: Int = here.index
    try _Checks.itemIndex(t8, in: v_x_0.count, 3); let t9: SIMD3<Double> = unsafe v_x_0[unchecked: t8]
    let t10: SIMD3<Double> = t7 * t9; let t11: SIMD3<Double> = t6 - t10; try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorOfDoubles_deviceKernel(_: DeviceSpan<SIMD3<Double>>.Type, _: DeviceSpan<SIMD3<Double>>.Type, _: MutableDeviceSpan<SIMD3<Double>>.Type) -> DeviceKernelDefinition {
rk_k_vectorOfDoubles_85a431a317a7c50e_holder.kernel
}
@discardableResult
nonisolated func vectorOfDoubles(_ x: UnifiedBuffer<SIMD3<Double>>, _ y: UnifiedBuffer<SIMD3<Double>>, _ out: UnifiedBuffer<SIMD3<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorOfDoubles_deviceKernel(DeviceSpan<SIMD3<Double>>.self, DeviceSpan<SIMD3<Double>>.self, MutableDeviceSpan<SIMD3<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func lanesReadAndWritten(
    _ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    var v = x[context.index]
    v.x = v.y + v.z
    v[3] = v.w * 2
    v[Int(context.index % 4)] += 1
    v.z -= v[0]
    out[context.index] = v
}
fileprivate nonisolated enum rk_k_lanesReadAndWritten_44b58eae457beb33_holder {
static let kernel = DeviceKernelDefinition(name: "lanesReadAndWritten(_:_:in:)",
entry: "rk_k_lanesReadAndWritten_44b58eae457beb33", file: "DeviceConformanceTests/Vectors.swift", line: 138,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_lanesReadAndWritten_44b58eae457beb33)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_v_2 = v_x_0[t1]; v_v_2.x[0] = (v_v_2.x[1] + v_v_2.x[2]); v_v_2.x[3] = (v_v_2.x[3] * 2.0f);
  rk_i64 t2 = rk_index(rk_here); rk_i64 t3 = rk_i64_rem(t2, 4); rk_i64 t4 = (rk_i64)t3;
  RK_CHECK(rk_index_traps(t4, 4), RK_STOP(3)); v_v_2.x[t4] = (v_v_2.x[t4] + 1.0f); v_v_2.x[2] = (v_v_2.x[2] - v_v_2.x[0]);
  rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(4)); v_out_1[t5] = v_v_2;
}
"""#, sites: [TrapSite(line: 142, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 145, column: 25, operation: .divisionByZero), TrapSite(line: 145, column: 25, operation: .overflow("%")),
TrapSite(line: 145, column: 5, operation: .indexOutOfRange("v")),
TrapSite(line: 147, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    var v_v_2: SIMD4<Float> = t2; let t3: Float = v_v_2[1] + v_v_2[2]; v_v_2[0] = t3
    let t4: Float = v_v_2[3] * (0x1.0000000000000p1 as Float); v_v_2[3] = t4; let t5: Int = here.index
    let t6: Int = try _Checks.remainder(t5, 4, zero: 1, overflow: 2); let t7: Int = Int(t6); try _Checks.index(t7, in: 4, 3)
    v_v_2[t7] = v_v_2[t7] + (0x1.0000000000000p0 as Float); v_v_2[2] = v_v_2[2] - v_v_2[0]; let t8: Int = here.index
    try _Checks.itemIndex(t8, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t8] = v_v_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func lanesReadAndWritten_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_lanesReadAndWritten_44b58eae457beb33_holder.kernel
}
@discardableResult
nonisolated func lanesReadAndWritten(_ x: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try lanesReadAndWritten_deviceKernel(DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func lanesInLoop(_ x: DeviceSpan<SIMD8<Int32>>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let v = x[context.index]
    var sum: Int32 = 0
    for lane in 0..<8 { sum = sum &* 3 &+ v[lane] }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_lanesInLoop_115686c8f49ec2e5_holder {
static let kernel = DeviceKernelDefinition(name: "lanesInLoop(_:_:in:)", entry: "rk_k_lanesInLoop_115686c8f49ec2e5",
file: "DeviceConformanceTests/Vectors.swift", line: 150,
parameters: [.span("x", element: SIMD8<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_lanesInLoop_115686c8f49ec2e5)(RK_GLOBAL const rk_i32x8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x8 v_v_2 = v_x_0[t1]; rk_i32 v_sum_3 = 0; RK_CHECK(8 < 0, RK_STOP(1));
  for (rk_i64 v_lane_4 = 0; v_lane_4 < 8; ++v_lane_4) {
    RK_CHECK(rk_index_traps(v_lane_4, 8), RK_STOP(2)); v_sum_3 = rk_i32_add(rk_i32_mul(v_sum_3, 3), v_v_2.x[v_lane_4]);
  } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(3)); v_out_1[t2] = v_sum_3;
}
"""#, sites: [TrapSite(line: 152, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 154, column: 18, operation: .invertedRange), TrapSite(line: 154, column: 43, operation: .indexOutOfRange("v")),
TrapSite(line: 155, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD8<Int32>.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD8<Int32> = unsafe v_x_0[unchecked: t1]
    let v_v_2: SIMD8<Int32> = t2; var v_sum_3: Int32 = (0 as Int32); try _Checks.require(0 <= 8, 1)
    for v_lane_4 in 0..<Swift.max(0, 8) {
      let t3: Int32 = v_sum_3 &* (3 as Int32); try _Checks.index(v_lane_4, in: 8, 2); let t4: Int32 = t3 &+ v_v_2[v_lane_4]
      v_sum_3 = t4
    }; let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t5] = v_sum_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func lanesInLoop_deviceKernel(_: DeviceSpan<SIMD8<Int32>>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_lanesInLoop_115686c8f49ec2e5_holder.kernel
}
@discardableResult
nonisolated func lanesInLoop(_ x: UnifiedBuffer<SIMD8<Int32>>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try lanesInLoop_deviceKernel(DeviceSpan<SIMD8<Int32>>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorInitialisers(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    let a = SIMD4<Float>(repeating: x[context.index])
    let b = SIMD4<Float>(1, 2, 3, 4)
    let c = SIMD4<Float>(lowHalf: SIMD2<Float>(5, 6), highHalf: SIMD2<Float>(x: 7, y: 8))
    let d = SIMD4<Float>.zero
    out[context.index] = a + b * c + d
}
fileprivate nonisolated enum rk_k_vectorInitialisers_a5722a26490aa58c_holder {
static let kernel = DeviceKernelDefinition(name: "vectorInitialisers(_:_:in:)", entry: "rk_k_vectorInitialisers_a5722a26490aa58c",
file: "DeviceConformanceTests/Vectors.swift", line: 158,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorInitialisers_a5722a26490aa58c)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 t2 = v_x_0[t1]; rk_f32x4 t3; RK_UNROLL for (int k = 0; k < 4; ++k) { t3.x[k] = t2; } rk_f32x4 v_a_2 = t3; rk_f32x4 t4;
  t4.x[0] = 1.0f; t4.x[1] = 2.0f; t4.x[2] = 3.0f; t4.x[3] = 4.0f; rk_f32x4 v_b_3 = t4; rk_f32x2 t5; t5.x[0] = 5.0f;
  t5.x[1] = 6.0f; rk_f32x2 t6; t6.x[0] = 7.0f; t6.x[1] = 8.0f; rk_f32x2 t7 = t5; rk_f32x2 t8 = t6; rk_f32x4 t9; t9.x[0] = t7.x[0];
  t9.x[1] = t7.x[1]; t9.x[2] = t8.x[0]; t9.x[3] = t8.x[1]; rk_f32x4 v_c_4 = t9; rk_f32x4 t10;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t10.x[k] = 0.0f; } rk_f32x4 v_d_5 = t10; rk_i64 t11 = rk_index(rk_here); rk_f32x4 t12;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t12.x[k] = (v_b_3.x[k] * v_c_4.x[k]); } rk_f32x4 t13 = t12; rk_f32x4 t14;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t14.x[k] = (v_a_2.x[k] + t13.x[k]); } rk_f32x4 t15 = t14; rk_f32x4 t16;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t16.x[k] = (t15.x[k] + v_d_5.x[k]); }
  RK_CHECK(rk_index_traps(t11, n_out_1), RK_STOP(1)); v_out_1[t11] = t16;
}
"""#, sites: [TrapSite(line: 160, column: 37, operation: .indexOutOfRange("x")),
TrapSite(line: 164, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let t3: SIMD4<Float> = SIMD4<Float>(repeating: t2); let v_a_2: SIMD4<Float> = t3
    let t4: SIMD4<Float> = SIMD4<Float>((0x1.0000000000000p0 as Float), (0x1.0000000000000p1 as Float), (0x1.8000000000000p1 as Float), (0x1.0000000000000p2 as Float))
    let v_b_3: SIMD4<Float> = t4
    let t5: SIMD2<Float> = SIMD2<Float>((0x1.4000000000000p2 as Float), (0x1.8000000000000p2 as Float))
    let t6: SIMD2<Float> = SIMD2<Float>((0x1.c000000000000p2 as Float), (0x1.0000000000000p3 as Float))
    let t7: SIMD4<Float> = SIMD4<Float>(lowHalf: t5, highHalf: t6); let v_c_4: SIMD4<Float> = t7
    let t8: SIMD4<Float> = SIMD4<Float>(repeating: (0x0.0p0 as Float)); let v_d_5: SIMD4<Float> = t8; let t9: Int = here.index
    let t10: SIMD4<Float> = v_b_3 * v_c_4; let t11: SIMD4<Float> = v_a_2 + t10; let t12: SIMD4<Float> = t11 + v_d_5
    try _Checks.itemIndex(t9, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t9] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorInitialisers_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorInitialisers_a5722a26490aa58c_holder.kernel
}
@discardableResult
nonisolated func vectorInitialisers(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorInitialisers_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorHalves(_ x: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext) {
    let v = x[context.index]
    out[context.index] = SIMD4<Int32>(lowHalf: v.oddHalf, highHalf: v.lowHalf &+ v.evenHalf &+ v.highHalf)
}
fileprivate nonisolated enum rk_k_vectorHalves_ca1b276f4266bc9c_holder {
static let kernel = DeviceKernelDefinition(name: "vectorHalves(_:_:in:)", entry: "rk_k_vectorHalves_ca1b276f4266bc9c",
file: "DeviceConformanceTests/Vectors.swift", line: 167,
parameters: [.span("x", element: SIMD4<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorHalves_ca1b276f4266bc9c)(RK_GLOBAL const rk_i32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x4 v_v_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i32x2 t3; t3.x[0] = v_v_2.x[1]; t3.x[1] = v_v_2.x[3]; rk_i32x2 t4;
  t4.x[0] = v_v_2.x[0]; t4.x[1] = v_v_2.x[1]; rk_i32x2 t5; t5.x[0] = v_v_2.x[0]; t5.x[1] = v_v_2.x[2]; rk_i32x2 t6 = t4;
  rk_i32x2 t7 = t5; rk_i32x2 t8; RK_UNROLL for (int k = 0; k < 2; ++k) { t8.x[k] = rk_i32_add(t6.x[k], t7.x[k]); } rk_i32x2 t9;
  t9.x[0] = v_v_2.x[2]; t9.x[1] = v_v_2.x[3]; rk_i32x2 t10 = t8; rk_i32x2 t11 = t9; rk_i32x2 t12;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t12.x[k] = rk_i32_add(t10.x[k], t11.x[k]); } rk_i32x2 t13 = t3; rk_i32x2 t14 = t12;
  rk_i32x4 t15; t15.x[0] = t13.x[0]; t15.x[1] = t13.x[1]; t15.x[2] = t14.x[0]; t15.x[3] = t14.x[1];
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t15;
}
"""#, sites: [TrapSite(line: 169, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 170, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Int32>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Int32> = unsafe v_x_0[unchecked: t1]
    let v_v_2: SIMD4<Int32> = t2; let t3: Int = here.index; var t4 = SIMD2<Int32>(); t4[0] = v_v_2[1]; t4[1] = v_v_2[3]
    let t5: SIMD2<Int32> = t4; var t6 = SIMD2<Int32>(); t6[0] = v_v_2[0]; t6[1] = v_v_2[1]; let t7: SIMD2<Int32> = t6
    var t8 = SIMD2<Int32>(); t8[0] = v_v_2[0]; t8[1] = v_v_2[2]; let t9: SIMD2<Int32> = t8; let t10: SIMD2<Int32> = t7 &+ t9
    var t11 = SIMD2<Int32>(); t11[0] = v_v_2[2]; t11[1] = v_v_2[3]; let t12: SIMD2<Int32> = t11
    let t13: SIMD2<Int32> = t10 &+ t12; let t14: SIMD4<Int32> = SIMD4<Int32>(lowHalf: t5, highHalf: t13)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorHalves_deviceKernel(_: DeviceSpan<SIMD4<Int32>>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_vectorHalves_ca1b276f4266bc9c_holder.kernel
}
@discardableResult
nonisolated func vectorHalves(_ x: UnifiedBuffer<SIMD4<Int32>>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorHalves_deviceKernel(DeviceSpan<SIMD4<Int32>>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func scalarBesideVector(
    _ x: DeviceSpan<SIMD3<Float>>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD3<Float>>,
    in context: DeviceContext
) {
    let s = y[context.index]
    out[context.index] = 2 * x[context.index] + s - x[context.index] / s
}
fileprivate nonisolated enum rk_k_scalarBesideVector_113e44213ade70ec_holder {
static let kernel = DeviceKernelDefinition(name: "scalarBesideVector(_:_:_:in:)",
entry: "rk_k_scalarBesideVector_113e44213ade70ec", file: "DeviceConformanceTests/Vectors.swift", line: 173,
parameters: [.span("x", element: SIMD3<Float>.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD3<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_scalarBesideVector_113e44213ade70ec)(RK_GLOBAL const rk_f32x3 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x3 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_y_1), RK_STOP(0));
  rk_f32 v_s_3 = v_y_1[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32x3 t3; RK_UNROLL for (int k = 0; k < 3; ++k) { t3.x[k] = 2.0f; }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(2)); rk_f32x3 t5 = t3; rk_f32x3 t6 = v_x_0[t4];
  rk_f32x3 t7; RK_UNROLL for (int k = 0; k < 3; ++k) { t7.x[k] = (t5.x[k] * t6.x[k]); } rk_f32x3 t8;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t8.x[k] = v_s_3; } rk_f32x3 t9 = t7; rk_f32x3 t10 = t8; rk_f32x3 t11;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t11.x[k] = (t9.x[k] + t10.x[k]); } rk_i64 t12 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t12, n_x_0), RK_STOP(3)); rk_f32x3 t13; RK_UNROLL for (int k = 0; k < 3; ++k) { t13.x[k] = v_s_3; }
  rk_f32x3 t14 = v_x_0[t12]; rk_f32x3 t15 = t13; rk_f32x3 t16; RK_UNROLL for (int k = 0; k < 3; ++k) {
    t16.x[k] = (t14.x[k] / t15.x[k]);
  } rk_f32x3 t17 = t11; rk_f32x3 t18 = t16; rk_f32x3 t19; RK_UNROLL for (int k = 0; k < 3; ++k) {
    t19.x[k] = (t17.x[k] - t18.x[k]);
  } RK_CHECK(rk_index_traps(t2, n_out_2), RK_STOP(1)); v_out_2[t2] = t19;
}
"""#, sites: [TrapSite(line: 178, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 179, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 179, column: 30, operation: .indexOutOfRange("x")),
TrapSite(line: 179, column: 53, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD3<Float>.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD3<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_y_1.count, 0); let t2: Float = unsafe v_y_1[unchecked: t1]
    let v_s_3: Float = t2; let t3: Int = here.index
    let t4: SIMD3<Float> = SIMD3<Float>(repeating: (0x1.0000000000000p1 as Float)); let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_x_0.count, 2); let t6: SIMD3<Float> = unsafe v_x_0[unchecked: t5]
    let t7: SIMD3<Float> = t4 * t6; let t8: SIMD3<Float> = SIMD3<Float>(repeating: v_s_3); let t9: SIMD3<Float> = t7 + t8
    let t10: Int = here.index; try _Checks.itemIndex(t10, in: v_x_0.count, 3)
    let t11: SIMD3<Float> = unsafe v_x_0[unchecked: t10]; let t12: SIMD3<Float> = SIMD3<Float>(repeating: v_s_3)
    let t13: SIMD3<Float> = t11 / t12; let t14: SIMD3<Float> = t9 - t13; try _Checks.itemIndex(t3, in: v_out_2.count, 1)
    unsafe v_out_2[unchecked: t3] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func scalarBesideVector_deviceKernel(_: DeviceSpan<SIMD3<Float>>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD3<Float>>.Type) -> DeviceKernelDefinition {
rk_k_scalarBesideVector_113e44213ade70ec_holder.kernel
}
@discardableResult
nonisolated func scalarBesideVector(_ x: UnifiedBuffer<SIMD3<Float>>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD3<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try scalarBesideVector_deviceKernel(DeviceSpan<SIMD3<Float>>.self, DeviceSpan<Float>.self, MutableDeviceSpan<SIMD3<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorSums(_ x: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext) {
    let v = x[context.index]
    out[context.index] = SIMD4<Int32>(v.wrappedSum(), v.min(), v.max(), v.x)
}
fileprivate nonisolated enum rk_k_vectorSums_adf0a262aadce7e1_holder {
static let kernel = DeviceKernelDefinition(name: "vectorSums(_:_:in:)", entry: "rk_k_vectorSums_adf0a262aadce7e1",
file: "DeviceConformanceTests/Vectors.swift", line: 182,
parameters: [.span("x", element: SIMD4<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorSums_adf0a262aadce7e1)(RK_GLOBAL const rk_i32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x4 v_v_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i32 t3 = 0; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t3 = rk_i32_add(t3, v_v_2.x[k]);
  } rk_i32 t4 = t3; rk_i32 t5 = v_v_2.x[0]; RK_UNROLL for (int k = 0; k < 4; ++k) { t5 = rk_i32_min(t5, v_v_2.x[k]); }
  rk_i32 t6 = t5; rk_i32 t7 = v_v_2.x[0]; RK_UNROLL for (int k = 0; k < 4; ++k) { t7 = rk_i32_max(t7, v_v_2.x[k]); }
  rk_i32 t8 = t7; rk_i32x4 t9; t9.x[0] = t4; t9.x[1] = t6; t9.x[2] = t8; t9.x[3] = v_v_2.x[0];
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t9;
}
"""#, sites: [TrapSite(line: 184, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 185, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Int32>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Int32> = unsafe v_x_0[unchecked: t1]
    let v_v_2: SIMD4<Int32> = t2; let t3: Int = here.index; let t4: Int32 = v_v_2.wrappedSum(); let t5: Int32 = v_v_2.min()
    let t6: Int32 = v_v_2.max(); let t7: SIMD4<Int32> = SIMD4<Int32>(t4, t5, t6, v_v_2[0])
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorSums_deviceKernel(_: DeviceSpan<SIMD4<Int32>>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_vectorSums_adf0a262aadce7e1_holder.kernel
}
@discardableResult
nonisolated func vectorSums(_ x: UnifiedBuffer<SIMD4<Int32>>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorSums_deviceKernel(DeviceSpan<SIMD4<Int32>>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorSumOfFloats(
    _ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext
) {
    let v = x[context.index]
    out[context.index] = SIMD2<Float>(v.sum(), v.max() - v.min())
}
fileprivate nonisolated enum rk_k_vectorSumOfFloats_ed1a7664d1341eba_holder {
static let kernel = DeviceKernelDefinition(name: "vectorSumOfFloats(_:_:in:)", entry: "rk_k_vectorSumOfFloats_ed1a7664d1341eba",
file: "DeviceConformanceTests/Vectors.swift", line: 188,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorSumOfFloats_ed1a7664d1341eba)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_v_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (-0.0f); RK_UNROLL for (int k = 0; k < 4; ++k) {
    t3 = t3 + v_v_2.x[k];
  } rk_f32 t4 = t3; rk_f32 t5 = v_v_2.x[0]; RK_UNROLL for (int k = 0; k < 4; ++k) { t5 = rk_f32_maximum(t5, v_v_2.x[k]); }
  rk_f32 t6 = t5; rk_f32 t7 = v_v_2.x[0]; RK_UNROLL for (int k = 0; k < 4; ++k) { t7 = rk_f32_minimum(t7, v_v_2.x[k]); }
  rk_f32 t8 = t7; rk_f32 t9 = (t6 - t8); rk_f32x2 t10; t10.x[0] = t4; t10.x[1] = t9;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t10;
}
"""#, sites: [TrapSite(line: 192, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 193, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    let v_v_2: SIMD4<Float> = t2; let t3: Int = here.index; let t4: Float = v_v_2.sum(); let t5: Float = v_v_2.max()
    let t6: Float = v_v_2.min(); let t7: Float = t5 - t6; let t8: SIMD2<Float> = SIMD2<Float>(t4, t7)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorSumOfFloats_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorSumOfFloats_ed1a7664d1341eba_holder.kernel
}
@discardableResult
nonisolated func vectorSumOfFloats(_ x: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorSumOfFloats_deviceKernel(DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func pointwiseExtremes(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = pointwiseMin(a, b) * 2 + pointwiseMax(a, b)
}
fileprivate nonisolated enum rk_k_pointwiseExtremes_1bd96d39e6a64da1_holder {
static let kernel = DeviceKernelDefinition(name: "pointwiseExtremes(_:_:_:in:)", entry: "rk_k_pointwiseExtremes_1bd96d39e6a64da1",
file: "DeviceConformanceTests/Vectors.swift", line: 196,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .span("y", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_pointwiseExtremes_1bd96d39e6a64da1)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x4 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = rk_f32_minimum(v_a_3.x[k], v_b_4.x[k]);
  } rk_f32x4 t5; RK_UNROLL for (int k = 0; k < 4; ++k) { t5.x[k] = 2.0f; } rk_f32x4 t6 = t4; rk_f32x4 t7 = t5; rk_f32x4 t8;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t8.x[k] = (t6.x[k] * t7.x[k]); } rk_f32x4 t9; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t9.x[k] = rk_f32_maximum(v_a_3.x[k], v_b_4.x[k]);
  } rk_f32x4 t10 = t8; rk_f32x4 t11 = t9; rk_f32x4 t12; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t12.x[k] = (t10.x[k] + t11.x[k]);
  } RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t12;
}
"""#, sites: [TrapSite(line: 201, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 202, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 203, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_y_1 = launch.span(1, of: SIMD4<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    let v_a_3: SIMD4<Float> = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: SIMD4<Float> = unsafe v_y_1[unchecked: t3]; let v_b_4: SIMD4<Float> = t4; let t5: Int = here.index
    let t6: SIMD4<Float> = Swift.pointwiseMin(v_a_3, v_b_4)
    let t7: SIMD4<Float> = SIMD4<Float>(repeating: (0x1.0000000000000p1 as Float)); let t8: SIMD4<Float> = t6 * t7
    let t9: SIMD4<Float> = Swift.pointwiseMax(v_a_3, v_b_4); let t10: SIMD4<Float> = t8 + t9
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func pointwiseExtremes_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_pointwiseExtremes_1bd96d39e6a64da1_holder.kernel
}
@discardableResult
nonisolated func pointwiseExtremes(_ x: UnifiedBuffer<SIMD4<Float>>, _ y: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try pointwiseExtremes_deviceKernel(DeviceSpan<SIMD4<Float>>.self, DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorRoots(_ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    let v = x[context.index]
    out[context.index] = v.squareRoot() + v.rounded(.down) - v.rounded(.toNearestOrEven)
}
fileprivate nonisolated enum rk_k_vectorRoots_1811dffa366041e8_holder {
static let kernel = DeviceKernelDefinition(name: "vectorRoots(_:_:in:)", entry: "rk_k_vectorRoots_1811dffa366041e8",
file: "DeviceConformanceTests/Vectors.swift", line: 206,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorRoots_1811dffa366041e8)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_v_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32x4 t3; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t3.x[k] = rk_f32_square_root(v_v_2.x[k]);
  } rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) { t4.x[k] = rk_f32_round_down(v_v_2.x[k]); } rk_f32x4 t5 = t3;
  rk_f32x4 t6 = t4; rk_f32x4 t7; RK_UNROLL for (int k = 0; k < 4; ++k) { t7.x[k] = (t5.x[k] + t6.x[k]); } rk_f32x4 t8;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t8.x[k] = rk_f32_round_even(v_v_2.x[k]); } rk_f32x4 t9 = t7; rk_f32x4 t10 = t8;
  rk_f32x4 t11; RK_UNROLL for (int k = 0; k < 4; ++k) { t11.x[k] = (t9.x[k] - t10.x[k]); }
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t11;
}
"""#, sites: [TrapSite(line: 208, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 209, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    let v_v_2: SIMD4<Float> = t2; let t3: Int = here.index; let t4: SIMD4<Float> = v_v_2.squareRoot()
    let t5: SIMD4<Float> = v_v_2.rounded(.down); let t6: SIMD4<Float> = t4 + t5
    let t7: SIMD4<Float> = v_v_2.rounded(.toNearestOrEven); let t8: SIMD4<Float> = t6 - t7
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorRoots_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorRoots_1811dffa366041e8_holder.kernel
}
@discardableResult
nonisolated func vectorRoots(_ x: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorRoots_deviceKernel(DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorFusedProducts(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index].addingProduct(y[context.index], x[context.index])
}
fileprivate nonisolated enum rk_k_vectorFusedProducts_79be772b783fb912_holder {
static let kernel = DeviceKernelDefinition(name: "vectorFusedProducts(_:_:_:in:)",
entry: "rk_k_vectorFusedProducts_79be772b783fb912", file: "DeviceConformanceTests/Vectors.swift", line: 212,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .span("y", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorFusedProducts_79be772b783fb912)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x4 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(3)); rk_f32x4 t5 = v_x_0[t2];
  rk_f32x4 t6 = v_y_1[t3]; rk_f32x4 t7 = v_x_0[t4]; rk_f32x4 t8; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t8.x[k] = rk_f32_fma(t5.x[k], t6.x[k], t7.x[k]);
  } RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 217, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 217, column: 26, operation: .indexOutOfRange("x")),
TrapSite(line: 217, column: 57, operation: .indexOutOfRange("y")),
TrapSite(line: 217, column: 75, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_y_1 = launch.span(1, of: SIMD4<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: SIMD4<Float> = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: SIMD4<Float> = unsafe v_y_1[unchecked: t4]; let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_x_0.count, 3)
    let t7: SIMD4<Float> = unsafe v_x_0[unchecked: t6]; let t8: SIMD4<Float> = t3.addingProduct(t5, t7)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorFusedProducts_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorFusedProducts_79be772b783fb912_holder.kernel
}
@discardableResult
nonisolated func vectorFusedProducts(_ x: UnifiedBuffer<SIMD4<Float>>, _ y: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorFusedProducts_deviceKernel(DeviceSpan<SIMD4<Float>>.self, DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorEquality(
    _ x: DeviceSpan<SIMD2<Int32>>, _ y: DeviceSpan<SIMD2<Int32>>, _ out: MutableDeviceSpan<Bool>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] == y[context.index] || x[context.index] != SIMD2<Int32>(1, 0)
}
fileprivate nonisolated enum rk_k_vectorEquality_cffa2be58f002f8a_holder {
static let kernel = DeviceKernelDefinition(name: "vectorEquality(_:_:_:in:)", entry: "rk_k_vectorEquality_cffa2be58f002f8a",
file: "DeviceConformanceTests/Vectors.swift", line: 220,
parameters: [.span("x", element: SIMD2<Int32>.self, needs: .onePerItem), .span("y", element: SIMD2<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: Bool.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorEquality_cffa2be58f002f8a)(RK_GLOBAL const rk_i32x2 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32x2 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_bool *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_i32x2 t4 = v_x_0[t2]; rk_i32x2 t5 = v_y_1[t3]; rk_i32x2 t6; RK_UNROLL for (int k = 0; k < 2; ++k) {
    t6.x[k] = (t4.x[k] == t5.x[k]) ? -1 : 0;
  } rk_i32x2 t7 = t6; rk_bool t8 = 1; RK_UNROLL for (int k = 0; k < 2; ++k) { t8 = t8 && t7.x[k] != 0; } rk_bool t9 = t8;
  rk_bool t18; if (t9) {
    t18 = 1;
  } else {
    rk_i64 t10 = rk_index(rk_here); RK_CHECK(rk_index_traps(t10, n_x_0), RK_STOP(3)); rk_i32x2 t11; t11.x[0] = 1; t11.x[1] = 0;
    rk_i32x2 t12 = v_x_0[t10]; rk_i32x2 t13 = t11; rk_i32x2 t14; RK_UNROLL for (int k = 0; k < 2; ++k) {
      t14.x[k] = (t12.x[k] == t13.x[k]) ? -1 : 0;
    } rk_i32x2 t15 = t14; rk_bool t16 = 1; RK_UNROLL for (int k = 0; k < 2; ++k) { t16 = t16 && t15.x[k] != 0; }
    rk_bool t17 = t16; t18 = (!t17);
  } RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t18;
}
"""#, sites: [TrapSite(line: 225, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 225, column: 26, operation: .indexOutOfRange("x")),
TrapSite(line: 225, column: 46, operation: .indexOutOfRange("y")),
TrapSite(line: 225, column: 66, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD2<Int32>.self); let v_y_1 = launch.span(1, of: SIMD2<Int32>.self)
  let v_out_2 = launch.mutableSpan(2, of: Bool.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: SIMD2<Int32> = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: SIMD2<Int32> = unsafe v_y_1[unchecked: t4]; let t6: SIMDMask<SIMD2<Int32>> = t3 .== t5; let t7: Bool = all(t6)
    let t14: Bool; if t7 {
      t14 = true
    } else {
      let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_x_0.count, 3); let t9: SIMD2<Int32> = unsafe v_x_0[unchecked: t8]
      let t10: SIMD2<Int32> = SIMD2<Int32>((1 as Int32), (0 as Int32)); let t11: SIMDMask<SIMD2<Int32>> = t9 .== t10
      let t12: Bool = all(t11); let t13: Bool = !t12; t14 = t13
    }; try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorEquality_deviceKernel(_: DeviceSpan<SIMD2<Int32>>.Type, _: DeviceSpan<SIMD2<Int32>>.Type, _: MutableDeviceSpan<Bool>.Type) -> DeviceKernelDefinition {
rk_k_vectorEquality_cffa2be58f002f8a_holder.kernel
}
@discardableResult
nonisolated func vectorEquality(_ x: UnifiedBuffer<SIMD2<Int32>>, _ y: UnifiedBuffer<SIMD2<Int32>>, _ out: UnifiedBuffer<Bool>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorEquality_deviceKernel(DeviceSpan<SIMD2<Int32>>.self, DeviceSpan<SIMD2<Int32>>.self, MutableDeviceSpan<Bool>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func vectorConversions(
    _ x: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let v = x[context.index]
    let narrow = SIMD4<Int8>(truncatingIfNeeded: v)
    out[context.index] = SIMD4<Float>(v) + SIMD4<Float>(narrow)
}
fileprivate nonisolated enum rk_k_vectorConversions_b260f95d071cbf86_holder {
static let kernel = DeviceKernelDefinition(name: "vectorConversions(_:_:in:)", entry: "rk_k_vectorConversions_b260f95d071cbf86",
file: "DeviceConformanceTests/Vectors.swift", line: 228,
parameters: [.span("x", element: SIMD4<Int32>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorConversions_b260f95d071cbf86)(RK_GLOBAL const rk_i32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32x4 v_v_2 = v_x_0[t1]; rk_i8x4 t2; RK_UNROLL for (int k = 0; k < 4; ++k) { t2.x[k] = (rk_i8)v_v_2.x[k]; }
  rk_i8x4 v_narrow_3 = t2; rk_i64 t3 = rk_index(rk_here); rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = (rk_f32)v_v_2.x[k];
  } rk_f32x4 t5; RK_UNROLL for (int k = 0; k < 4; ++k) { t5.x[k] = (rk_f32)v_narrow_3.x[k]; } rk_f32x4 t6 = t4; rk_f32x4 t7 = t5;
  rk_f32x4 t8; RK_UNROLL for (int k = 0; k < 4; ++k) { t8.x[k] = (t6.x[k] + t7.x[k]); }
  RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(1)); v_out_1[t3] = t8;
}
"""#, sites: [TrapSite(line: 232, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 234, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Int32>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Int32> = unsafe v_x_0[unchecked: t1]
    let v_v_2: SIMD4<Int32> = t2; let t3: SIMD4<Int8> = SIMD4<Int8>(truncatingIfNeeded: v_v_2); let v_narrow_3: SIMD4<Int8> = t3
    let t4: Int = here.index; let t5: SIMD4<Float> = SIMD4<Float>(v_v_2); let t6: SIMD4<Float> = SIMD4<Float>(v_narrow_3)
    let t7: SIMD4<Float> = t5 + t6; try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorConversions_deviceKernel(_: DeviceSpan<SIMD4<Int32>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorConversions_b260f95d071cbf86_holder.kernel
}
@discardableResult
nonisolated func vectorConversions(_ x: UnifiedBuffer<SIMD4<Int32>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorConversions_deviceKernel(DeviceSpan<SIMD4<Int32>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorNegation(_ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    out[context.index] = -x[context.index] + x[context.index] * 2
}
fileprivate nonisolated enum rk_k_vectorNegation_426151f3377be116_holder {
static let kernel = DeviceKernelDefinition(name: "vectorNegation(_:_:in:)", entry: "rk_k_vectorNegation_426151f3377be116",
file: "DeviceConformanceTests/Vectors.swift", line: 237,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorNegation_426151f3377be116)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32x4 t3 = v_x_0[t2]; rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = rk_f32_neg(t3.x[k]);
  } rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(2)); rk_f32x4 t6;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t6.x[k] = 2.0f; } rk_f32x4 t7 = v_x_0[t5]; rk_f32x4 t8 = t6; rk_f32x4 t9;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t9.x[k] = (t7.x[k] * t8.x[k]); } rk_f32x4 t10 = t4; rk_f32x4 t11 = t9; rk_f32x4 t12;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t12.x[k] = (t10.x[k] + t11.x[k]); } RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = t12;
}
"""#, sites: [TrapSite(line: 239, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 239, column: 27, operation: .indexOutOfRange("x")),
TrapSite(line: 239, column: 46, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: SIMD4<Float> = unsafe v_x_0[unchecked: t2]; let t4: SIMD4<Float> = -t3; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_x_0.count, 2); let t6: SIMD4<Float> = unsafe v_x_0[unchecked: t5]
    let t7: SIMD4<Float> = SIMD4<Float>(repeating: (0x1.0000000000000p1 as Float)); let t8: SIMD4<Float> = t6 * t7
    let t9: SIMD4<Float> = t4 + t8; try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorNegation_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorNegation_426151f3377be116_holder.kernel
}
@discardableResult
nonisolated func vectorNegation(_ x: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorNegation_deviceKernel(DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorCompoundAssignment(
    _ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    var v = x[context.index]
    v += 1
    v *= v
    v -= SIMD4<Float>(1, 2, 3, 4)
    v /= 2
    out[context.index] = v
}
fileprivate nonisolated enum rk_k_vectorCompoundAssignment_1c468bf1ae6f0571_holder {
static let kernel = DeviceKernelDefinition(name: "vectorCompoundAssignment(_:_:in:)",
entry: "rk_k_vectorCompoundAssignment_1c468bf1ae6f0571", file: "DeviceConformanceTests/Vectors.swift", line: 242,
parameters: [.span("x", element: SIMD4<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorCompoundAssignment_1c468bf1ae6f0571)(RK_GLOBAL const rk_f32x4 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32x4 v_v_2 = v_x_0[t1]; rk_f32x4 t2; RK_UNROLL for (int k = 0; k < 4; ++k) { t2.x[k] = 1.0f; } rk_f32x4 t3 = t2;
  rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) { t4.x[k] = (v_v_2.x[k] + t3.x[k]); } v_v_2 = t4; rk_f32x4 t5;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t5.x[k] = (v_v_2.x[k] * v_v_2.x[k]); } v_v_2 = t5; rk_f32x4 t6; t6.x[0] = 1.0f;
  t6.x[1] = 2.0f; t6.x[2] = 3.0f; t6.x[3] = 4.0f; rk_f32x4 t7 = t6; rk_f32x4 t8; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t8.x[k] = (v_v_2.x[k] - t7.x[k]);
  } v_v_2 = t8; rk_f32x4 t9; RK_UNROLL for (int k = 0; k < 4; ++k) { t9.x[k] = 2.0f; } rk_f32x4 t10 = t9; rk_f32x4 t11;
  RK_UNROLL for (int k = 0; k < 4; ++k) { t11.x[k] = (v_v_2.x[k] / t10.x[k]); } v_v_2 = t11; rk_i64 t12 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t12, n_out_1), RK_STOP(1)); v_out_1[t12] = v_v_2;
}
"""#, sites: [TrapSite(line: 246, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 251, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD4<Float>.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD4<Float> = unsafe v_x_0[unchecked: t1]
    var v_v_2: SIMD4<Float> = t2; let t3: SIMD4<Float> = SIMD4<Float>(repeating: (0x1.0000000000000p0 as Float))
    v_v_2 = v_v_2 + t3; v_v_2 = v_v_2 * v_v_2
    let t4: SIMD4<Float> = SIMD4<Float>((0x1.0000000000000p0 as Float), (0x1.0000000000000p1 as Float), (0x1.8000000000000p1 as Float), (0x1.0000000000000p2 as Float))
    v_v_2 = v_v_2 - t4; let t5: SIMD4<Float> = SIMD4<Float>(repeating: (0x1.0000000000000p1 as Float)); v_v_2 = v_v_2 / t5
    let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t6] = v_v_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorCompoundAssignment_deviceKernel(_: DeviceSpan<SIMD4<Float>>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorCompoundAssignment_1c468bf1ae6f0571_holder.kernel
}
@discardableResult
nonisolated func vectorCompoundAssignment(_ x: UnifiedBuffer<SIMD4<Float>>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorCompoundAssignment_deviceKernel(DeviceSpan<SIMD4<Float>>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var vectors: [ConformanceCase] {
        conformance(
            "SIMD2<Float>: arithmetic", Input<SIMD2<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector2Float, launch: vector2Float, kernel: vector2Float_deviceKernel)
        conformance(
            "SIMD2<Int32>: arithmetic", Input<SIMD2<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector2Int32, launch: vector2Int32, kernel: vector2Int32_deviceKernel)
        conformance(
            "SIMD3<Float>: arithmetic", Input<SIMD3<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector3Float, launch: vector3Float, kernel: vector3Float_deviceKernel)
        conformance(
            "SIMD3<Int32>: arithmetic", Input<SIMD3<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector3Int32, launch: vector3Int32, kernel: vector3Int32_deviceKernel)
        conformance(
            "SIMD4<Float>: arithmetic", Input<SIMD4<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector4Float, launch: vector4Float, kernel: vector4Float_deviceKernel)
        conformance(
            "SIMD4<Int32>: arithmetic", Input<SIMD4<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector4Int32, launch: vector4Int32, kernel: vector4Int32_deviceKernel)
        conformance(
            "SIMD8<Float>: arithmetic", Input<SIMD8<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector8Float, launch: vector8Float, kernel: vector8Float_deviceKernel)
        conformance(
            "SIMD8<Int32>: arithmetic", Input<SIMD8<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector8Int32, launch: vector8Int32, kernel: vector8Int32_deviceKernel)
        conformance(
            "SIMD16<Float>: arithmetic", Input<SIMD16<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector16Float, launch: vector16Float, kernel: vector16Float_deviceKernel)
        conformance(
            "SIMD16<Int32>: arithmetic", Input<SIMD16<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector16Int32, launch: vector16Int32, kernel: vector16Int32_deviceKernel)
        conformance(
            "SIMD16<UInt8>: arithmetic", Input<SIMD16<UInt8>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfBytes, launch: vectorOfBytes, kernel: vectorOfBytes_deviceKernel)
        conformance(
            "SIMD8<Int16>: arithmetic", Input<SIMD8<Int16>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfHalves, launch: vectorOfHalves, kernel: vectorOfHalves_deviceKernel)
        conformance(
            "SIMD4<Int64>: arithmetic", Input<SIMD4<Int64>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfLongs, launch: vectorOfLongs, kernel: vectorOfLongs_deviceKernel)
        conformance(
            "SIMD3<Double>: arithmetic", Input<SIMD3<Double>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfDoubles, launch: vectorOfDoubles, kernel: vectorOfDoubles_deviceKernel)
        conformance(
            "lanes by name and by index", Input<SIMD4<Float>>.lanes(.within(-10...10)), output: .repeating(.zero),
            oracle: lanesReadAndWritten, launch: lanesReadAndWritten, kernel: lanesReadAndWritten_deviceKernel)
        conformance(
            "lanes in a loop", Input<SIMD8<Int32>>.lanes(.edges), output: .repeating(0), oracle: lanesInLoop,
            launch: lanesInLoop, kernel: lanesInLoop_deviceKernel)
        conformance(
            "initialisers of vectors", Input<Float>.within(-10...10), output: .repeating(.zero),
            oracle: vectorInitialisers, launch: vectorInitialisers, kernel: vectorInitialisers_deviceKernel)
        conformance(
            "halves of vectors", Input<SIMD4<Int32>>.lanes(.edges), output: .repeating(.zero), oracle: vectorHalves,
            launch: vectorHalves, kernel: vectorHalves_deviceKernel)
        conformance(
            "scalars beside vectors", Input<SIMD3<Float>>.lanes(.within(-10...10)), .within(1...10),
            output: .repeating(.zero), oracle: scalarBesideVector, launch: scalarBesideVector,
            kernel: scalarBesideVector_deviceKernel)
        conformance(
            "sums and extremes of lanes", Input<SIMD4<Int32>>.lanes(.edges), output: .repeating(.zero),
            oracle: vectorSums, launch: vectorSums, kernel: vectorSums_deviceKernel)
        conformance(
            "the sum of lanes of Float", Input<SIMD4<Float>>.lanes(.within(-10...10)), output: .repeating(.zero),
            oracle: vectorSumOfFloats, launch: vectorSumOfFloats, kernel: vectorSumOfFloats_deviceKernel)
        conformance(
            "pointwise minimum and maximum", Input<SIMD4<Float>>.lanes(.within(-10...10)), .lanes(.within(-10...10)),
            output: .repeating(.zero), oracle: pointwiseExtremes, launch: pointwiseExtremes,
            kernel: pointwiseExtremes_deviceKernel)
        conformance(
            "roots and rounding of lanes", Input<SIMD4<Float>>.lanes(.within(0...100)), output: .repeating(.zero),
            oracle: vectorRoots, launch: vectorRoots, kernel: vectorRoots_deviceKernel)
        conformance(
            "fused products of lanes", Input<SIMD4<Float>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorFusedProducts, launch: vectorFusedProducts, kernel: vectorFusedProducts_deviceKernel)
        conformance(
            "vectors that are equal as a whole", Input<SIMD2<Int32>>.lanes(.within(0...1)), .lanes(.within(0...1)),
            output: .repeating(false), oracle: vectorEquality, launch: vectorEquality,
            kernel: vectorEquality_deviceKernel)
        conformance(
            "conversions of lanes", Input<SIMD4<Int32>>.lanes(.edges), output: .repeating(.zero),
            oracle: vectorConversions, launch: vectorConversions, kernel: vectorConversions_deviceKernel)
        conformance(
            "signs of lanes", Input<SIMD4<Float>>.lanes(.edges), output: .repeating(.zero), oracle: vectorNegation,
            launch: vectorNegation, kernel: vectorNegation_deviceKernel)
        conformance(
            "compound assignments of vectors", Input<SIMD4<Float>>.lanes(.within(-10...10)), output: .repeating(.zero),
            oracle: vectorCompoundAssignment, launch: vectorCompoundAssignment,
            kernel: vectorCompoundAssignment_deviceKernel)
    }
}
