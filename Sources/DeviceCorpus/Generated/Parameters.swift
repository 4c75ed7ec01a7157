// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Parameters.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func floatValue(_ a: Float, _ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = a * x[context.index]
}
fileprivate nonisolated enum rk_k_floatValue_a15350c900e2818e_holder {
static let kernel = DeviceKernelDefinition(name: "floatValue(_:_:_:in:)", entry: "rk_k_floatValue_a15350c900e2818e",
file: "DeviceConformanceTests/Parameters.swift", line: 4,
parameters: [.value("a", type: Float.self), .span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatValue_a15350c900e2818e)(rk_f32 v_a_0, RK_GLOBAL const rk_f32 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_1), RK_STOP(1)); RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = (v_a_0 * v_x_1[t2]);
}
"""#, sites: [TrapSite(line: 6, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 6, column: 30, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.value(0, as: Float.self); let v_x_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_1.count, 1)
    let t3: Float = unsafe v_x_1[unchecked: t2]; let t4: Float = v_a_0 * t3; try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatValue_deviceKernel(_: Float.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_floatValue_a15350c900e2818e_holder.kernel
}
@discardableResult
nonisolated func floatValue(_ a: Float, _ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatValue_deviceKernel(Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.value(a); arguments.span(x); arguments.mutableSpan(out)
}
}

func manyValues(
    _ a: Int8, _ b: UInt8, _ c: Int16, _ d: UInt16, _ e: UInt32, _ f: Int64, _ g: Bool, _ h: Float, _ k: Double,
    _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    var sum = Int(a) + Int(b) + Int(c) + Int(d) + Int(e) + Int(f)
    if g { sum += 1000 }
    sum += Int(h) + Int(k)
    out[context.index] = sum + Int(x[context.index])
}
fileprivate nonisolated enum rk_k_manyValues_04f39e488bc97446_holder {
static let kernel = DeviceKernelDefinition(name: "manyValues(_:_:_:_:_:_:_:_:_:_:_:in:)",
entry: "rk_k_manyValues_04f39e488bc97446", file: "DeviceConformanceTests/Parameters.swift", line: 9,
parameters: [.value("a", type: Int8.self), .value("b", type: UInt8.self), .value("c", type: Int16.self), .value("d", type: UInt16.self), .value("e", type: UInt32.self), .value("f", type: Int64.self), .value("g", type: Bool.self), .value("h", type: Float.self), .value("k", type: Double.self), .span("x", element: Int32.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_manyValues_04f39e488bc97446)(rk_i8 v_a_0, rk_u8 v_b_1, rk_i16 v_c_2, rk_u16 v_d_3, rk_u32 v_e_4, rk_i64 v_f_5, rk_bool v_g_6, rk_f32 v_h_7, rk_f64 v_k_8, RK_GLOBAL const rk_i32 *v_x_9, rk_i64 n_x_9, RK_GLOBAL rk_i64 *v_out_10, rk_i64 n_out_10, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = (rk_i64)v_a_0; rk_i64 t2 = (rk_i64)v_b_1;
  RK_CHECK(rk_i64_add_traps(t1, t2), RK_STOP(0)); rk_i64 t3 = rk_i64_add(t1, t2); rk_i64 t4 = (rk_i64)v_c_2;
  RK_CHECK(rk_i64_add_traps(t3, t4), RK_STOP(1)); rk_i64 t5 = rk_i64_add(t3, t4); rk_i64 t6 = (rk_i64)v_d_3;
  RK_CHECK(rk_i64_add_traps(t5, t6), RK_STOP(2)); rk_i64 t7 = rk_i64_add(t5, t6); rk_i64 t8 = (rk_i64)v_e_4;
  RK_CHECK(rk_i64_add_traps(t7, t8), RK_STOP(3)); rk_i64 t9 = rk_i64_add(t7, t8); rk_i64 t10 = (rk_i64)v_f_5;
  RK_CHECK(rk_i64_add_traps(t9, t10), RK_STOP(4)); rk_i64 v_sum_11 = rk_i64_add(t9, t10); if (v_g_6) {
    RK_CHECK(rk_i64_add_traps(v_sum_11, 1000), RK_STOP(5)); v_sum_11 = rk_i64_add(v_sum_11, 1000);
  } RK_CHECK(rk_i64_misfit_f32(v_h_7), RK_STOP(6)); RK_CHECK(rk_i64_misfit_f64(v_k_8), RK_STOP(7));
  rk_i64 t11 = rk_i64_from_f32(v_h_7); rk_i64 t12 = rk_i64_from_f64(v_k_8); RK_CHECK(rk_i64_add_traps(t11, t12), RK_STOP(8));
  rk_i64 t13 = rk_i64_add(t11, t12); RK_CHECK(rk_i64_add_traps(v_sum_11, t13), RK_STOP(9)); v_sum_11 = rk_i64_add(v_sum_11, t13);
  rk_i64 t14 = rk_index(rk_here); rk_i64 t15 = rk_index(rk_here); RK_CHECK(rk_index_traps(t15, n_x_9), RK_STOP(11));
  rk_i32 t16 = v_x_9[t15]; rk_i64 t17 = (rk_i64)t16; RK_CHECK(rk_i64_add_traps(v_sum_11, t17), RK_STOP(12));
  RK_CHECK(rk_index_traps(t14, n_out_10), RK_STOP(10)); v_out_10[t14] = rk_i64_add(v_sum_11, t17);
}
"""#, sites: [TrapSite(line: 14, column: 22, operation: .overflow("+")),
TrapSite(line: 14, column: 31, operation: .overflow("+")), TrapSite(line: 14, column: 40, operation: .overflow("+")),
TrapSite(line: 14, column: 49, operation: .overflow("+")), TrapSite(line: 14, column: 58, operation: .overflow("+")),
TrapSite(line: 15, column: 16, operation: .overflow("+")), TrapSite(line: 16, column: 12, operation: .conversion("Int")),
TrapSite(line: 16, column: 21, operation: .conversion("Int")), TrapSite(line: 16, column: 19, operation: .overflow("+")),
TrapSite(line: 16, column: 9, operation: .overflow("+")), TrapSite(line: 17, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 17, column: 36, operation: .indexOutOfRange("x")), TrapSite(line: 17, column: 30, operation: .overflow("+"))],
requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.value(0, as: Int8.self); let v_b_1 = launch.value(1, as: UInt8.self)
  let v_c_2 = launch.value(2, as: Int16.self); let v_d_3 = launch.value(3, as: UInt16.self)
  let v_e_4 = launch.value(4, as: UInt32.self); let v_f_5 = launch.value(5, as: Int64.self)
  let v_g_6 = launch.value(6, as: Bool.self); let v_h_7 = launch.value(7, as: Float.self)
  let v_k_8 = launch.value(8, as: Double.self); let v_x_9 = launch.span(9, of: Int32.self)
  let v_out_10 = launch.mutableSpan(10, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = Int(v_a_0); let t2: Int = Int(v_b_1); let t3: Int = try _Checks.add(t1, t2, 0); let t4: Int = Int(v_c_2)
    let t5: Int = try _Checks.add(t3, t4, 1); let t6: Int = Int(v_d_3); let t7: Int = try _Checks.add(t5, t6, 2)
    let t8: Int = Int(v_e_4); let t9: Int = try _Checks.add(t7, t8, 3); let t10: Int = Int(v_f_5)
    let t11: Int = try _Checks.add(t9, t10, 4); var v_sum_11: Int = t11; if v_g_6 {
      v_sum_11 = try _Checks.add(v_sum_11, 1000, 5)
    }; let t12: Int = try _Checks.fits(v_h_7 >= (-0x1p63 as Float) && v_h_7 < (0x1p63 as Float), 6) ? Int(v_h_7) : 0
    let t13: Int = try _Checks.fits(v_k_8 >= (-0x1p63 as Double) && v_k_8 < (0x1p63 as Double), 7) ? Int(v_k_8) : 0
    let t14: Int = try _Checks.add(t12, t13, 8); v_sum_11 = try _Checks.add(v_sum_11, t14, 9); let t15: Int = here.index
    let t16: Int = here.index; try _Checks.itemIndex(t16, in: v_x_9.count, 11); let t17: Int32 = unsafe v_x_9[unchecked: t16]
    let t18: Int = Int(t17); let t19: Int = try _Checks.add(v_sum_11, t18, 12); try _Checks.itemIndex(t15, in: v_out_10.count, 10)
    unsafe v_out_10[unchecked: t15] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func manyValues_deviceKernel(_: Int8.Type, _: UInt8.Type, _: Int16.Type, _: UInt16.Type, _: UInt32.Type, _: Int64.Type, _: Bool.Type, _: Float.Type, _: Double.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_manyValues_04f39e488bc97446_holder.kernel
}
@discardableResult
nonisolated func manyValues(_ a: Int8, _ b: UInt8, _ c: Int16, _ d: UInt16, _ e: UInt32, _ f: Int64, _ g: Bool, _ h: Float, _ k: Double, _ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try manyValues_deviceKernel(Int8.self, UInt8.self, Int16.self, UInt16.self, UInt32.self, Int64.self, Bool.self, Float.self, Double.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.value(a); arguments.value(b); arguments.value(c); arguments.value(d); arguments.value(e); arguments.value(f)
arguments.value(g); arguments.value(h); arguments.value(k); arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorValues(
    _ a: SIMD4<Float>, _ b: SIMD3<Float>, _ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    out[context.index] = a * x[context.index] + SIMD4<Float>(b.x, b.y, b.z, 1)
}
fileprivate nonisolated enum rk_k_vectorValues_f0e4b4ee762cd907_holder {
static let kernel = DeviceKernelDefinition(name: "vectorValues(_:_:_:_:in:)", entry: "rk_k_vectorValues_f0e4b4ee762cd907",
file: "DeviceConformanceTests/Parameters.swift", line: 20,
parameters: [.value("a", type: SIMD4<Float>.self), .value("b", type: SIMD3<Float>.self), .span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_vectorValues_f0e4b4ee762cd907)(rk_f32x4 v_a_0, rk_f32x3 v_b_1, RK_GLOBAL const rk_f32 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f32x4 *v_out_3, rk_i64 n_out_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_2), RK_STOP(1)); rk_f32 t3 = v_x_2[t2]; rk_f32x4 t4; RK_UNROLL for (int k = 0; k < 4; ++k) {
    t4.x[k] = t3;
  } rk_f32x4 t5 = t4; rk_f32x4 t6; RK_UNROLL for (int k = 0; k < 4; ++k) { t6.x[k] = (v_a_0.x[k] * t5.x[k]); } rk_f32x4 t7;
  t7.x[0] = v_b_1.x[0]; t7.x[1] = v_b_1.x[1]; t7.x[2] = v_b_1.x[2]; t7.x[3] = 1.0f; rk_f32x4 t8 = t6; rk_f32x4 t9 = t7;
  rk_f32x4 t10; RK_UNROLL for (int k = 0; k < 4; ++k) { t10.x[k] = (t8.x[k] + t9.x[k]); }
  RK_CHECK(rk_index_traps(t1, n_out_3), RK_STOP(0)); v_out_3[t1] = t10;
}
"""#, sites: [TrapSite(line: 25, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 25, column: 30, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.value(0, as: SIMD4<Float>.self); let v_b_1 = launch.value(1, as: SIMD3<Float>.self)
  let v_x_2 = launch.span(2, of: Float.self); let v_out_3 = launch.mutableSpan(3, of: SIMD4<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_2.count, 1)
    let t3: Float = unsafe v_x_2[unchecked: t2]; let t4: SIMD4<Float> = SIMD4<Float>(repeating: t3)
    let t5: SIMD4<Float> = v_a_0 * t4
    let t6: SIMD4<Float> = SIMD4<Float>(v_b_1[0], v_b_1[1], v_b_1[2], (0x1.0000000000000p0 as Float))
    let t7: SIMD4<Float> = t5 + t6; try _Checks.itemIndex(t1, in: v_out_3.count, 0); unsafe v_out_3[unchecked: t1] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorValues_deviceKernel(_: SIMD4<Float>.Type, _: SIMD3<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD4<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorValues_f0e4b4ee762cd907_holder.kernel
}
@discardableResult
nonisolated func vectorValues(_ a: SIMD4<Float>, _ b: SIMD3<Float>, _ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD4<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorValues_deviceKernel(SIMD4<Float>.self, SIMD3<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<SIMD4<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.value(a); arguments.value(b); arguments.span(x); arguments.mutableSpan(out)
}
}

func keywordsOfC(
    _ int: Int32, _ restrict: Int32, _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let register = x[context.index]
    var volatile = register &+ 1
    let double = volatile &* 2
    volatile = double ^ int
    let kernel = volatile
    let global = kernel &+ restrict
    out[context.index] = global
}
fileprivate nonisolated enum rk_k_keywordsOfC_b0ff77cb91ab6a5c_holder {
static let kernel = DeviceKernelDefinition(name: "keywordsOfC(_:_:_:_:in:)", entry: "rk_k_keywordsOfC_b0ff77cb91ab6a5c",
file: "DeviceConformanceTests/Parameters.swift", line: 28,
parameters: [.value("int", type: Int32.self), .value("restrict", type: Int32.self), .span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_keywordsOfC_b0ff77cb91ab6a5c)(rk_i32 v_int_0, rk_i32 v_restrict_1, RK_GLOBAL const rk_i32 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_i32 *v_out_3, rk_i64 n_out_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_2), RK_STOP(0));
  rk_i32 v_register_4 = v_x_2[t1]; rk_i32 v_volatile_5 = rk_i32_add(v_register_4, 1);
  rk_i32 v_double_6 = rk_i32_mul(v_volatile_5, 2); v_volatile_5 = rk_i32_xor(v_double_6, v_int_0);
  rk_i32 v_kernel_7 = v_volatile_5; rk_i32 v_global_8 = rk_i32_add(v_kernel_7, v_restrict_1); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_out_3), RK_STOP(1)); v_out_3[t2] = v_global_8;
}
"""#, sites: [TrapSite(line: 32, column: 20, operation: .indexOutOfRange("x")),
TrapSite(line: 38, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_int_0 = launch.value(0, as: Int32.self); let v_restrict_1 = launch.value(1, as: Int32.self)
  let v_x_2 = launch.span(2, of: Int32.self); let v_out_3 = launch.mutableSpan(3, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_2.count, 0); let t2: Int32 = unsafe v_x_2[unchecked: t1]
    let v_register_4: Int32 = t2; let t3: Int32 = v_register_4 &+ (1 as Int32); var v_volatile_5: Int32 = t3
    let t4: Int32 = v_volatile_5 &* (2 as Int32); let v_double_6: Int32 = t4; let t5: Int32 = v_double_6 ^ v_int_0
    v_volatile_5 = t5; let v_kernel_7: Int32 = v_volatile_5; let t6: Int32 = v_kernel_7 &+ v_restrict_1
    let v_global_8: Int32 = t6; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_3.count, 1)
    unsafe v_out_3[unchecked: t7] = v_global_8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func keywordsOfC_deviceKernel(_: Int32.Type, _: Int32.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_keywordsOfC_b0ff77cb91ab6a5c_holder.kernel
}
@discardableResult
nonisolated func keywordsOfC(_ int: Int32, _ restrict: Int32, _ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try keywordsOfC_deviceKernel(Int32.self, Int32.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.value(int); arguments.value(restrict); arguments.span(x); arguments.mutableSpan(out)
}
}

func spansOfEveryWidth(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<UInt16>, _ c: DeviceSpan<Int64>, _ d: DeviceSpan<Bool>,
    _ out: MutableDeviceSpan<Int64>, in context: DeviceContext
) {
    let i = context.index
    out[i] = Int64(a[i]) &+ Int64(b[i]) &+ c[i] &+ (d[i] ? 1 : 0)
}
fileprivate nonisolated enum rk_k_spansOfEveryWidth_f286e7eaf1e7526c_holder {
static let kernel = DeviceKernelDefinition(name: "spansOfEveryWidth(_:_:_:_:_:in:)",
entry: "rk_k_spansOfEveryWidth_f286e7eaf1e7526c", file: "DeviceConformanceTests/Parameters.swift", line: 41,
parameters: [.span("a", element: Int8.self, needs: .onePerItem), .span("b", element: UInt16.self, needs: .onePerItem), .span("c", element: Int64.self, needs: .onePerItem), .span("d", element: Bool.self, needs: .onePerItem), .mutableSpan("out", element: Int64.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_spansOfEveryWidth_f286e7eaf1e7526c)(RK_GLOBAL const rk_i8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL const rk_i64 *v_c_2, rk_i64 n_c_2, RK_GLOBAL const rk_bool *v_d_3, rk_i64 n_d_3, RK_GLOBAL rk_i64 *v_out_4, rk_i64 n_out_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_5 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_5, n_a_0), RK_STOP(1));
  rk_i8 t1 = v_a_0[v_i_5]; RK_CHECK(rk_index_traps(v_i_5, n_b_1), RK_STOP(2)); rk_u16 t2 = v_b_1[v_i_5];
  RK_CHECK(rk_index_traps(v_i_5, n_c_2), RK_STOP(3)); RK_CHECK(rk_index_traps(v_i_5, n_d_3), RK_STOP(4));
  RK_CHECK(rk_index_traps(v_i_5, n_out_4), RK_STOP(0));
  v_out_4[v_i_5] = rk_i64_add(rk_i64_add(rk_i64_add((rk_i64)t1, (rk_i64)t2), v_c_2[v_i_5]), (v_d_3[v_i_5] ? 1 : 0));
}
"""#, sites: [TrapSite(line: 47, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 47, column: 20, operation: .indexOutOfRange("a")),
TrapSite(line: 47, column: 35, operation: .indexOutOfRange("b")),
TrapSite(line: 47, column: 44, operation: .indexOutOfRange("c")), TrapSite(line: 47, column: 53, operation: .indexOutOfRange("d"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int8.self); let v_b_1 = launch.span(1, of: UInt16.self)
  let v_c_2 = launch.span(2, of: Int64.self); let v_d_3 = launch.span(3, of: Bool.self)
  let v_out_4 = launch.mutableSpan(4, of: Int64.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_5: Int = here.index; try _Checks.itemIndex(v_i_5, in: v_a_0.count, 1); let t1: Int8 = unsafe v_a_0[unchecked: v_i_5]
    let t2: Int64 = Int64(t1); try _Checks.itemIndex(v_i_5, in: v_b_1.count, 2); let t3: UInt16 = unsafe v_b_1[unchecked: v_i_5]
    let t4: Int64 = Int64(t3); let t5: Int64 = t2 &+ t4; try _Checks.itemIndex(v_i_5, in: v_c_2.count, 3)
    let t6: Int64 = unsafe v_c_2[unchecked: v_i_5]; let t7: Int64 = t5 &+ t6; try _Checks.itemIndex(v_i_5, in: v_d_3.count, 4)
    let t8: Bool = unsafe v_d_3[unchecked: v_i_5]; let t9: Int64 = t8 ? (1 as Int64) : (0 as Int64); let t10: Int64 = t7 &+ t9
    try _Checks.itemIndex(v_i_5, in: v_out_4.count, 0); unsafe v_out_4[unchecked: v_i_5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func spansOfEveryWidth_deviceKernel(_: DeviceSpan<Int8>.Type, _: DeviceSpan<UInt16>.Type, _: DeviceSpan<Int64>.Type, _: DeviceSpan<Bool>.Type, _: MutableDeviceSpan<Int64>.Type) -> DeviceKernelDefinition {
rk_k_spansOfEveryWidth_f286e7eaf1e7526c_holder.kernel
}
@discardableResult
nonisolated func spansOfEveryWidth(_ a: UnifiedBuffer<Int8>, _ b: UnifiedBuffer<UInt16>, _ c: UnifiedBuffer<Int64>, _ d: UnifiedBuffer<Bool>, _ out: UnifiedBuffer<Int64>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try spansOfEveryWidth_deviceKernel(DeviceSpan<Int8>.self, DeviceSpan<UInt16>.self, DeviceSpan<Int64>.self, DeviceSpan<Bool>.self, MutableDeviceSpan<Int64>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.span(c); arguments.span(d); arguments.mutableSpan(out)
}
}

func spanOfOtherCount(
    _ x: DeviceSpan<Float>, _ table: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = x[context.index] * table[context.index % table.count] + Float(table.count)
}
fileprivate nonisolated enum rk_k_spanOfOtherCount_c3a474dcbcd6b889_holder {
static let kernel = DeviceKernelDefinition(name: "spanOfOtherCount(_:_:_:in:)", entry: "rk_k_spanOfOtherCount_c3a474dcbcd6b889",
file: "DeviceConformanceTests/Parameters.swift", line: 50,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("table", element: Float.self), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_spanOfOtherCount_c3a474dcbcd6b889)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_table_1, rk_i64 n_table_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(n_table_1 == 0, RK_STOP(2));
  RK_CHECK(rk_i64_rem_traps(t3, n_table_1), RK_STOP(3)); rk_i64 t4 = rk_i64_rem(t3, n_table_1);
  RK_CHECK(rk_index_traps(t4, n_table_1), RK_STOP(4)); RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = ((v_x_0[t2] * v_table_1[t4]) + (rk_f32)n_table_1);
}
"""#, sites: [TrapSite(line: 54, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 54, column: 26, operation: .indexOutOfRange("x")), TrapSite(line: 54, column: 65, operation: .divisionByZero),
TrapSite(line: 54, column: 65, operation: .overflow("%")), TrapSite(line: 54, column: 45, operation: .indexOutOfRange("table"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_table_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index
    let t5: Int = try _Checks.remainder(t4, v_table_1.count, zero: 2, overflow: 3); try _Checks.index(t5, in: v_table_1.count, 4)
    let t6: Float = unsafe v_table_1[unchecked: t5]; let t7: Float = t3 * t6; let t8: Float = Float(v_table_1.count)
    let t9: Float = t7 + t8; try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func spanOfOtherCount_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_spanOfOtherCount_c3a474dcbcd6b889_holder.kernel
}
@discardableResult
nonisolated func spanOfOtherCount(_ x: UnifiedBuffer<Float>, _ table: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try spanOfOtherCount_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(table); arguments.mutableSpan(out)
}
}

func readsWhatItWrites(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    out[i] = out[i] &* 3 &+ x[i]
    out[i] &+= 1
}
fileprivate nonisolated enum rk_k_readsWhatItWrites_d073ae38733d46e0_holder {
static let kernel = DeviceKernelDefinition(name: "readsWhatItWrites(_:_:in:)", entry: "rk_k_readsWhatItWrites_d073ae38733d46e0",
file: "DeviceConformanceTests/Parameters.swift", line: 57,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_readsWhatItWrites_d073ae38733d46e0)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_2 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(2)); RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(0));
  v_out_1[v_i_2] = rk_i32_add(rk_i32_mul(v_out_1[v_i_2], 3), v_x_0[v_i_2]); RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(3));
  rk_i32 t1 = v_out_1[v_i_2]; v_out_1[v_i_2] = rk_i32_add(t1, 1);
}
"""#, sites: [TrapSite(line: 60, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 60, column: 14, operation: .indexOutOfRange("out")),
TrapSite(line: 60, column: 29, operation: .indexOutOfRange("x")),
TrapSite(line: 61, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_2: Int = here.index; try _Checks.itemIndex(v_i_2, in: v_out_1.count, 1)
    let t1: Int32 = unsafe v_out_1[unchecked: v_i_2]; let t2: Int32 = t1 &* (3 as Int32)
    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 2); let t3: Int32 = unsafe v_x_0[unchecked: v_i_2]; let t4: Int32 = t2 &+ t3
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 0); unsafe v_out_1[unchecked: v_i_2] = t4
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 3); let t5: Int32 = unsafe v_out_1[unchecked: v_i_2]
    unsafe v_out_1[unchecked: v_i_2] = t5 &+ (1 as Int32)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func readsWhatItWrites_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_readsWhatItWrites_d073ae38733d46e0_holder.kernel
}
@discardableResult
nonisolated func readsWhatItWrites(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try readsWhatItWrites_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func doublesAndHalves(
    _ x: DeviceSpan<Float16>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<Float16>, in context: DeviceContext
) {
    let i = context.index
    out[i] = x[i] * y[i] + 1
}
fileprivate nonisolated enum rk_k_doublesAndHalves_1c543e8e4e6cfa74_holder {
static let kernel = DeviceKernelDefinition(name: "doublesAndHalves(_:_:_:in:)", entry: "rk_k_doublesAndHalves_1c543e8e4e6cfa74",
file: "DeviceConformanceTests/Parameters.swift", line: 64,
parameters: [.span("x", element: Float16.self, needs: .onePerItem), .span("y", element: Float16.self, needs: .onePerItem), .mutableSpan("out", element: Float16.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_doublesAndHalves_1c543e8e4e6cfa74)(RK_GLOBAL const rk_f16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f16 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2)); RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(0));
  v_out_2[v_i_3] = rk_f16_add(rk_f16_mul(v_x_0[v_i_3], v_y_1[v_i_3]), rk_f16_of_bits(15360u));
}
"""#, sites: [TrapSite(line: 69, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 69, column: 14, operation: .indexOutOfRange("x")), TrapSite(line: 69, column: 21, operation: .indexOutOfRange("y"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float16.self); let v_y_1 = launch.span(1, of: Float16.self)
  let v_out_2 = launch.mutableSpan(2, of: Float16.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
    let t1: Float16 = unsafe v_x_0[unchecked: v_i_3]; try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2)
    let t2: Float16 = unsafe v_y_1[unchecked: v_i_3]; let t3: Float16 = t1 * t2
    let t4: Float16 = t3 + (0x1.0000000000000p0 as Float16); try _Checks.itemIndex(v_i_3, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: v_i_3] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func doublesAndHalves_deviceKernel(_: DeviceSpan<Float16>.Type, _: DeviceSpan<Float16>.Type, _: MutableDeviceSpan<Float16>.Type) -> DeviceKernelDefinition {
rk_k_doublesAndHalves_1c543e8e4e6cfa74_holder.kernel
}
@discardableResult
nonisolated func doublesAndHalves(_ x: UnifiedBuffer<Float16>, _ y: UnifiedBuffer<Float16>, _ out: UnifiedBuffer<Float16>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try doublesAndHalves_deviceKernel(DeviceSpan<Float16>.self, DeviceSpan<Float16>.self, MutableDeviceSpan<Float16>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func boolSpan(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Bool>, in context: DeviceContext) {
    out[context.index] = x[context.index] > 3
}
fileprivate nonisolated enum rk_k_boolSpan_27142fa11c57a692_holder {
static let kernel = DeviceKernelDefinition(name: "boolSpan(_:_:in:)", entry: "rk_k_boolSpan_27142fa11c57a692",
file: "DeviceConformanceTests/Parameters.swift", line: 72,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Bool.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_boolSpan_27142fa11c57a692)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_bool *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = (v_x_0[t2] > 3);
}
"""#, sites: [TrapSite(line: 74, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 74, column: 26, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Bool.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int32 = unsafe v_x_0[unchecked: t2]; let t4: Bool = t3 > (3 as Int32); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func boolSpan_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Bool>.Type) -> DeviceKernelDefinition {
rk_k_boolSpan_27142fa11c57a692_holder.kernel
}
@discardableResult
nonisolated func boolSpan(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Bool>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try boolSpan_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Bool>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var parameters: [ConformanceCase] {
        conformance(
            "a Float by value", Input<Float>.within(-10...10), output: .repeating(0),
            oracle: { x, out, context in
                floatValue(2.5, x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try floatValue(2.5, x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in floatValue_deviceKernel(Float.self, x, out) })
        conformance(
            "values of every kind", Input<Int32>.within(-10...10), output: .repeating(0),
            oracle: { x, out, context in
                manyValues(-5, 200, -300, 60_000, 4_000_000_000, -5_000_000_000, true, 3.75, -8.5, x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try manyValues(
                    -5, 200, -300, 60_000, 4_000_000_000, -5_000_000_000, true, 3.75, -8.5, x, out, on: stream,
                    range: range, checks: checks)
            },
            kernel: { x, out in
                manyValues_deviceKernel(
                    Int8.self, UInt8.self, Int16.self, UInt16.self, UInt32.self, Int64.self, Bool.self, Float.self,
                    Double.self, x, out)
            })
        conformance(
            "vectors by value", Input<Float>.within(-10...10), output: .repeating(.zero),
            oracle: { x, out, context in
                vectorValues(SIMD4<Float>(1, 2, 3, 4), SIMD3<Float>(5, 6, 7), x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try vectorValues(
                    SIMD4<Float>(1, 2, 3, 4), SIMD3<Float>(5, 6, 7), x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in vectorValues_deviceKernel(SIMD4<Float>.self, SIMD3<Float>.self, x, out) })
        conformance(
            "names that are keywords of C", Input<Int32>.edges, output: .repeating(0),
            oracle: { x, out, context in
                keywordsOfC(3, 4, x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try keywordsOfC(3, 4, x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in keywordsOfC_deviceKernel(Int32.self, Int32.self, x, out) })
        conformance(
            "spans of every width", Input<Int8>.edges, .edges, .edges, .random, output: .repeating(0),
            oracle: spansOfEveryWidth, launch: spansOfEveryWidth, kernel: spansOfEveryWidth_deviceKernel)
        conformance(
            "a span with another count", Input<Float>.within(-10...10), .within(-1...1).counted { _ in 7 },
            output: .repeating(0), oracle: spanOfOtherCount, launch: spanOfOtherCount,
            kernel: spanOfOtherCount_deviceKernel)
        conformance(
            "an output that is read", Input<Int32>.edges, output: Input<Int32>.edges, oracle: readsWhatItWrites,
            launch: readsWhatItWrites, kernel: readsWhatItWrites_deviceKernel)
        conformance(
            "spans of Float16", Input<Float16>.within(-10...10), .within(-10...10), output: .repeating(0),
            oracle: doublesAndHalves, launch: doublesAndHalves, kernel: doublesAndHalves_deviceKernel)
        conformance(
            "a span of Bool", Input<Int32>.edges, output: .repeating(false), oracle: boolSpan, launch: boolSpan,
            kernel: boolSpan_deviceKernel)
    }
}
