// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Integers+Bytes.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func int8Wrapping(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD4<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int8>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_int8Wrapping_ff2a499e61826258_holder {
static let kernel = DeviceKernelDefinition(name: "int8Wrapping(_:_:_:in:)", entry: "rk_k_int8Wrapping_ff2a499e61826258",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 4,
parameters: [.span("a", element: Int8.self, needs: .onePerItem), .span("b", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8Wrapping_ff2a499e61826258)(RK_GLOBAL const rk_i8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i8x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i8 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i8 t4 = rk_i8_add(v_a_3, v_b_4); rk_i8 t5 = rk_i8_sub(v_a_3, v_b_4);
  rk_i8 t6 = rk_i8_mul(v_a_3, v_b_4); rk_i8 t7 = rk_i8_not(v_a_3); rk_i8x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6;
  t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 8, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 9, column: 13, operation: .indexOutOfRange("b")), TrapSite(line: 10, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int8.self); let v_b_1 = launch.span(1, of: Int8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int8 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int8 = t4; let t5: Int = here.index; let t6: Int8 = v_a_3 &+ v_b_4
    let t7: Int8 = v_a_3 &- v_b_4; let t8: Int8 = v_a_3 &* v_b_4; let t9: Int8 = ~v_a_3
    let t10: SIMD4<Int8> = SIMD4<Int8>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8Wrapping_deviceKernel(_: DeviceSpan<Int8>.Type, _: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<SIMD4<Int8>>.Type) -> DeviceKernelDefinition {
rk_k_int8Wrapping_ff2a499e61826258_holder.kernel
}
@discardableResult
nonisolated func int8Wrapping(_ a: UnifiedBuffer<Int8>, _ b: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<SIMD4<Int8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8Wrapping_deviceKernel(DeviceSpan<Int8>.self, DeviceSpan<Int8>.self, MutableDeviceSpan<SIMD4<Int8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int8Checked(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD4<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int8>(a + b, a - b, a * b, -a)
}
fileprivate nonisolated enum rk_k_int8Checked_3eb8777cc5ea89c9_holder {
static let kernel = DeviceKernelDefinition(name: "int8Checked(_:_:_:in:)", entry: "rk_k_int8Checked_3eb8777cc5ea89c9",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 13,
parameters: [.span("a", element: Int8.self, needs: .onePerItem), .span("b", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8Checked_3eb8777cc5ea89c9)(RK_GLOBAL const rk_i8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i8x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i8 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i8_add_traps(v_a_3, v_b_4), RK_STOP(3));
  RK_CHECK(rk_i8_sub_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(rk_i8_mul_traps(v_a_3, v_b_4), RK_STOP(5));
  RK_CHECK(rk_i8_neg_traps(v_a_3), RK_STOP(6)); rk_i8 t4 = rk_i8_add(v_a_3, v_b_4); rk_i8 t5 = rk_i8_sub(v_a_3, v_b_4);
  rk_i8 t6 = rk_i8_mul(v_a_3, v_b_4); rk_i8 t7 = rk_i8_neg(v_a_3); rk_i8x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6;
  t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 17, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 18, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 19, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 19, column: 40, operation: .overflow("+")),
TrapSite(line: 19, column: 47, operation: .overflow("-")), TrapSite(line: 19, column: 54, operation: .overflow("*")),
TrapSite(line: 19, column: 59, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int8.self); let v_b_1 = launch.span(1, of: Int8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int8 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int8 = t4; let t5: Int = here.index
    let t6: Int8 = try _Checks.add(v_a_3, v_b_4, 3); let t7: Int8 = try _Checks.subtract(v_a_3, v_b_4, 4)
    let t8: Int8 = try _Checks.multiply(v_a_3, v_b_4, 5); let t9: Int8 = try _Checks.negate(v_a_3, 6)
    let t10: SIMD4<Int8> = SIMD4<Int8>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8Checked_deviceKernel(_: DeviceSpan<Int8>.Type, _: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<SIMD4<Int8>>.Type) -> DeviceKernelDefinition {
rk_k_int8Checked_3eb8777cc5ea89c9_holder.kernel
}
@discardableResult
nonisolated func int8Checked(_ a: UnifiedBuffer<Int8>, _ b: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<SIMD4<Int8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8Checked_deviceKernel(DeviceSpan<Int8>.self, DeviceSpan<Int8>.self, MutableDeviceSpan<SIMD4<Int8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int8Division(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD2<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int8.min && b == -1) else { return }
    out[context.index] = SIMD2<Int8>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_int8Division_a53f985c29cf2c11_holder {
static let kernel = DeviceKernelDefinition(name: "int8Division(_:_:_:in:)", entry: "rk_k_int8Division_a53f985c29cf2c11",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 22,
parameters: [.span("a", element: Int8.self, needs: .onePerItem), .span("b", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int8>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8Division_a53f985c29cf2c11)(RK_GLOBAL const rk_i8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i8x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i8 v_b_4 = v_b_1[t2]; rk_bool t4; if (v_b_4 != 0) {
    rk_bool t3 = ((v_a_3 == (-128)) && (v_b_4 == (-1))); t4 = (!t3);
  } else { t4 = 0; } if (!t4) { return; } rk_i64 t5 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(rk_i8_div_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(v_b_4 == 0, RK_STOP(5));
  RK_CHECK(rk_i8_rem_traps(v_a_3, v_b_4), RK_STOP(6)); rk_i8 t6 = rk_i8_div(v_a_3, v_b_4); rk_i8 t7 = rk_i8_rem(v_a_3, v_b_4);
  rk_i8x2 t8; t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(2)); v_out_2[t5] = t8;
}
"""#, sites: [TrapSite(line: 26, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 27, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 29, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 29, column: 40, operation: .divisionByZero),
TrapSite(line: 29, column: 40, operation: .overflow("/")), TrapSite(line: 29, column: 47, operation: .divisionByZero),
TrapSite(line: 29, column: 47, operation: .overflow("%"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int8.self); let v_b_1 = launch.span(1, of: Int8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int8 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int8 = t4; let t5: Bool = v_b_4 != (0 as Int8); let t10: Bool; if t5 {
      let t6: Bool = v_a_3 == Int8.min; let t8: Bool; if t6 {
        let t7: Bool = v_b_4 == (-1 as Int8); t8 = t7
      } else { t8 = false }; let t9: Bool = !t8; t10 = t9
    } else { t10 = false }; if !t10 { return }; let t11: Int = here.index
    let t12: Int8 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 4)
    let t13: Int8 = try _Checks.remainder(v_a_3, v_b_4, zero: 5, overflow: 6); let t14: SIMD2<Int8> = SIMD2<Int8>(t12, t13)
    try _Checks.itemIndex(t11, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t11] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8Division_deviceKernel(_: DeviceSpan<Int8>.Type, _: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<SIMD2<Int8>>.Type) -> DeviceKernelDefinition {
rk_k_int8Division_a53f985c29cf2c11_holder.kernel
}
@discardableResult
nonisolated func int8Division(_ a: UnifiedBuffer<Int8>, _ b: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<SIMD2<Int8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8Division_deviceKernel(DeviceSpan<Int8>.self, DeviceSpan<Int8>.self, MutableDeviceSpan<SIMD2<Int8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int8Shifts(
    _ a: DeviceSpan<Int8>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int8(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int8>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_int8Shifts_7195220a0e982e53_holder {
static let kernel = DeviceKernelDefinition(name: "int8Shifts(_:_:_:in:)", entry: "rk_k_int8Shifts_7195220a0e982e53",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 32,
parameters: [.span("a", element: Int8.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8Shifts_7195220a0e982e53)(RK_GLOBAL const rk_i8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_i8x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_i8 v_narrow_5 = (rk_i8)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_i8 t4 = rk_i8_shl(v_a_3, (rk_i64)v_amount_4); rk_i8 t5 = rk_i8_shr(v_a_3, (rk_i64)v_amount_4);
  rk_i8 t6 = rk_i8_shl_masked(v_a_3, (rk_i8)v_narrow_5); rk_i8 t7 = rk_i8_shr_masked(v_a_3, (rk_i8)v_narrow_5); rk_i8x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 36, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 37, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 39, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int8.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4; let t5: Int8 = Int8(truncatingIfNeeded: v_amount_4)
    let v_narrow_5: Int8 = t5; let t6: Int = here.index; let t7: Int8 = v_a_3 << v_amount_4; let t8: Int8 = v_a_3 >> v_amount_4
    let t9: Int8 = v_a_3 &<< v_narrow_5; let t10: Int8 = v_a_3 &>> v_narrow_5; let t11: SIMD4<Int8> = SIMD4<Int8>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8Shifts_deviceKernel(_: DeviceSpan<Int8>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<Int8>>.Type) -> DeviceKernelDefinition {
rk_k_int8Shifts_7195220a0e982e53_holder.kernel
}
@discardableResult
nonisolated func int8Shifts(_ a: UnifiedBuffer<Int8>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<Int8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8Shifts_deviceKernel(DeviceSpan<Int8>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<Int8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func int8Bits(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD8<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int8>(
        a & b, a | b, a ^ b, ~(a & ~b), Int8(truncatingIfNeeded: a.leadingZeroBitCount),
        Int8(truncatingIfNeeded: a.trailingZeroBitCount), Int8(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}
fileprivate nonisolated enum rk_k_int8Bits_54b646ee61a0b000_holder {
static let kernel = DeviceKernelDefinition(name: "int8Bits(_:_:_:in:)", entry: "rk_k_int8Bits_54b646ee61a0b000",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 42,
parameters: [.span("a", element: Int8.self, needs: .onePerItem), .span("b", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Int8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8Bits_54b646ee61a0b000)(RK_GLOBAL const rk_i8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i8x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i8 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i8 t4 = rk_i8_and(v_a_3, rk_i8_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_i8_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_i8_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_i8_ones(v_a_3); rk_i8 t8 = rk_i8_and(v_a_3, v_b_4); rk_i8 t9 = rk_i8_or(v_a_3, v_b_4);
  rk_i8 t10 = rk_i8_xor(v_a_3, v_b_4); rk_i8 t11 = rk_i8_not(t4); rk_i8 t12 = (rk_i8)t5; rk_i8 t13 = (rk_i8)t6;
  rk_i8 t14 = (rk_i8)t7; rk_i8 t15 = rk_i8_byte_swapped(v_a_3); rk_i8x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 46, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 47, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 48, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int8.self); let v_b_1 = launch.span(1, of: Int8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Int8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int8 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int8 = t4; let t5: Int = here.index; let t6: Int8 = v_a_3 & v_b_4
    let t7: Int8 = v_a_3 | v_b_4; let t8: Int8 = v_a_3 ^ v_b_4; let t9: Int8 = ~v_b_4; let t10: Int8 = v_a_3 & t9
    let t11: Int8 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: Int8 = Int8(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: Int8 = Int8(truncatingIfNeeded: t14); let t16: Int = v_a_3.nonzeroBitCount
    let t17: Int8 = Int8(truncatingIfNeeded: t16); let t18: Int8 = v_a_3.byteSwapped
    let t19: SIMD8<Int8> = SIMD8<Int8>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8Bits_deviceKernel(_: DeviceSpan<Int8>.Type, _: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<SIMD8<Int8>>.Type) -> DeviceKernelDefinition {
rk_k_int8Bits_54b646ee61a0b000_holder.kernel
}
@discardableResult
nonisolated func int8Bits(_ a: UnifiedBuffer<Int8>, _ b: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<SIMD8<Int8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8Bits_deviceKernel(DeviceSpan<Int8>.self, DeviceSpan<Int8>.self, MutableDeviceSpan<SIMD8<Int8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int8Comparisons(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if min(a, b) == a { result |= 64 }
    if max(a, b, 3) == b { result |= 128 }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_int8Comparisons_04c815f738157d3a_holder {
static let kernel = DeviceKernelDefinition(name: "int8Comparisons(_:_:_:in:)", entry: "rk_k_int8Comparisons_04c815f738157d3a",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 53,
parameters: [.span("a", element: Int8.self, needs: .onePerItem), .span("b", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8Comparisons_04c815f738157d3a)(RK_GLOBAL const rk_i8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i8 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_i8_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_i8 t3 = rk_i8_max(v_a_3, v_b_4); if (rk_i8_max(t3, 3) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 57, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 58, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 68, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int8.self); let v_b_1 = launch.span(1, of: Int8.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int8 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int8 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: Int8 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: Int8 = Swift.max(v_a_3, v_b_4); let t14: Int8 = Swift.max(t13, (3 as Int8)); let t15: Bool = t14 == v_b_4; if t15 {
      v_result_5 = v_result_5 | (128 as UInt8)
    }; let t16: Int = here.index; try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8Comparisons_deviceKernel(_: DeviceSpan<Int8>.Type, _: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_int8Comparisons_04c815f738157d3a_holder.kernel
}
@discardableResult
nonisolated func int8Comparisons(_ a: UnifiedBuffer<Int8>, _ b: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8Comparisons_deviceKernel(DeviceSpan<Int8>.self, DeviceSpan<Int8>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt8Wrapping(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD4<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt8>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_uInt8Wrapping_48442ff265a73d3a_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8Wrapping(_:_:_:in:)", entry: "rk_k_uInt8Wrapping_48442ff265a73d3a",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 71,
parameters: [.span("a", element: UInt8.self, needs: .onePerItem), .span("b", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8Wrapping_48442ff265a73d3a)(RK_GLOBAL const rk_u8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u8 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u8 t4 = rk_u8_add(v_a_3, v_b_4); rk_u8 t5 = rk_u8_sub(v_a_3, v_b_4);
  rk_u8 t6 = rk_u8_mul(v_a_3, v_b_4); rk_u8 t7 = rk_u8_not(v_a_3); rk_u8x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6;
  t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 75, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 76, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt8.self); let v_b_1 = launch.span(1, of: UInt8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt8 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt8 = t4; let t5: Int = here.index; let t6: UInt8 = v_a_3 &+ v_b_4
    let t7: UInt8 = v_a_3 &- v_b_4; let t8: UInt8 = v_a_3 &* v_b_4; let t9: UInt8 = ~v_a_3
    let t10: SIMD4<UInt8> = SIMD4<UInt8>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8Wrapping_deviceKernel(_: DeviceSpan<UInt8>.Type, _: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<SIMD4<UInt8>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8Wrapping_48442ff265a73d3a_holder.kernel
}
@discardableResult
nonisolated func uInt8Wrapping(_ a: UnifiedBuffer<UInt8>, _ b: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<SIMD4<UInt8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8Wrapping_deviceKernel(DeviceSpan<UInt8>.self, DeviceSpan<UInt8>.self, MutableDeviceSpan<SIMD4<UInt8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt8Checked(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD4<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt8>(a + b, max(a, b) - min(a, b), a * b, a - a)
}
fileprivate nonisolated enum rk_k_uInt8Checked_39cc2d8f462c7bef_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8Checked(_:_:_:in:)", entry: "rk_k_uInt8Checked_39cc2d8f462c7bef",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 80,
parameters: [.span("a", element: UInt8.self, needs: .onePerItem), .span("b", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8Checked_39cc2d8f462c7bef)(RK_GLOBAL const rk_u8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u8 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_u8_add_traps(v_a_3, v_b_4), RK_STOP(3));
  rk_u8 t4 = rk_u8_max(v_a_3, v_b_4); rk_u8 t5 = rk_u8_min(v_a_3, v_b_4); RK_CHECK(rk_u8_sub_traps(t4, t5), RK_STOP(4));
  RK_CHECK(rk_u8_mul_traps(v_a_3, v_b_4), RK_STOP(5)); RK_CHECK(rk_u8_sub_traps(v_a_3, v_a_3), RK_STOP(6));
  rk_u8 t6 = rk_u8_add(v_a_3, v_b_4); rk_u8 t7 = rk_u8_sub(t4, t5); rk_u8 t8 = rk_u8_mul(v_a_3, v_b_4);
  rk_u8 t9 = rk_u8_sub(v_a_3, v_a_3); rk_u8x4 t10; t10.x[0] = t6; t10.x[1] = t7; t10.x[2] = t8; t10.x[3] = t9;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t10;
}
"""#, sites: [TrapSite(line: 84, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 85, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 86, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 86, column: 41, operation: .overflow("+")),
TrapSite(line: 86, column: 56, operation: .overflow("-")), TrapSite(line: 86, column: 71, operation: .overflow("*")),
TrapSite(line: 86, column: 78, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt8.self); let v_b_1 = launch.span(1, of: UInt8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt8 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt8 = t4; let t5: Int = here.index
    let t6: UInt8 = try _Checks.add(v_a_3, v_b_4, 3); let t7: UInt8 = Swift.max(v_a_3, v_b_4)
    let t8: UInt8 = Swift.min(v_a_3, v_b_4); let t9: UInt8 = try _Checks.subtract(t7, t8, 4)
    let t10: UInt8 = try _Checks.multiply(v_a_3, v_b_4, 5); let t11: UInt8 = try _Checks.subtract(v_a_3, v_a_3, 6)
    let t12: SIMD4<UInt8> = SIMD4<UInt8>(t6, t9, t10, t11); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8Checked_deviceKernel(_: DeviceSpan<UInt8>.Type, _: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<SIMD4<UInt8>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8Checked_39cc2d8f462c7bef_holder.kernel
}
@discardableResult
nonisolated func uInt8Checked(_ a: UnifiedBuffer<UInt8>, _ b: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<SIMD4<UInt8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8Checked_deviceKernel(DeviceSpan<UInt8>.self, DeviceSpan<UInt8>.self, MutableDeviceSpan<SIMD4<UInt8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt8Division(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD2<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt8>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_uInt8Division_a2b8cc83f0c754f9_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8Division(_:_:_:in:)", entry: "rk_k_uInt8Division_a2b8cc83f0c754f9",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 89,
parameters: [.span("a", element: UInt8.self, needs: .onePerItem), .span("b", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt8>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8Division_a2b8cc83f0c754f9)(RK_GLOBAL const rk_u8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u8 v_b_4 = v_b_1[t2]; if (!(v_b_4 != 0u)) { return; } rk_i64 t3 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(v_b_4 == 0, RK_STOP(4)); rk_u8 t4 = rk_u8_div(v_a_3, v_b_4); rk_u8 t5 = rk_u8_rem(v_a_3, v_b_4); rk_u8x2 t6;
  t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t6;
}
"""#, sites: [TrapSite(line: 93, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 94, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 96, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 96, column: 41, operation: .divisionByZero),
TrapSite(line: 96, column: 48, operation: .divisionByZero)], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt8.self); let v_b_1 = launch.span(1, of: UInt8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt8 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt8 = t4; let t5: Bool = v_b_4 != (0 as UInt8); if !t5 { return }
    let t6: Int = here.index; let t7: UInt8 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 3)
    let t8: UInt8 = try _Checks.remainder(v_a_3, v_b_4, zero: 4, overflow: 4); let t9: SIMD2<UInt8> = SIMD2<UInt8>(t7, t8)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8Division_deviceKernel(_: DeviceSpan<UInt8>.Type, _: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<SIMD2<UInt8>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8Division_a2b8cc83f0c754f9_holder.kernel
}
@discardableResult
nonisolated func uInt8Division(_ a: UnifiedBuffer<UInt8>, _ b: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<SIMD2<UInt8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8Division_deviceKernel(DeviceSpan<UInt8>.self, DeviceSpan<UInt8>.self, MutableDeviceSpan<SIMD2<UInt8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt8Shifts(
    _ a: DeviceSpan<UInt8>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt8(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt8>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_uInt8Shifts_b8839af490cb1e6c_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8Shifts(_:_:_:in:)", entry: "rk_k_uInt8Shifts_b8839af490cb1e6c",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 99,
parameters: [.span("a", element: UInt8.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8Shifts_b8839af490cb1e6c)(RK_GLOBAL const rk_u8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_u8x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_u8 v_narrow_5 = (rk_u8)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_u8 t4 = rk_u8_shl(v_a_3, (rk_i64)v_amount_4); rk_u8 t5 = rk_u8_shr(v_a_3, (rk_i64)v_amount_4);
  rk_u8 t6 = rk_u8_shl_masked(v_a_3, (rk_u8)v_narrow_5); rk_u8 t7 = rk_u8_shr_masked(v_a_3, (rk_u8)v_narrow_5); rk_u8x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 103, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 104, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 106, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt8.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4
    let t5: UInt8 = UInt8(truncatingIfNeeded: v_amount_4); let v_narrow_5: UInt8 = t5; let t6: Int = here.index
    let t7: UInt8 = v_a_3 << v_amount_4; let t8: UInt8 = v_a_3 >> v_amount_4; let t9: UInt8 = v_a_3 &<< v_narrow_5
    let t10: UInt8 = v_a_3 &>> v_narrow_5; let t11: SIMD4<UInt8> = SIMD4<UInt8>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8Shifts_deviceKernel(_: DeviceSpan<UInt8>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<UInt8>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8Shifts_b8839af490cb1e6c_holder.kernel
}
@discardableResult
nonisolated func uInt8Shifts(_ a: UnifiedBuffer<UInt8>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<UInt8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8Shifts_deviceKernel(DeviceSpan<UInt8>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<UInt8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func uInt8Bits(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD8<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt8>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt8(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt8(truncatingIfNeeded: a.trailingZeroBitCount), UInt8(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}
fileprivate nonisolated enum rk_k_uInt8Bits_989941fec99e894e_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8Bits(_:_:_:in:)", entry: "rk_k_uInt8Bits_989941fec99e894e",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 109,
parameters: [.span("a", element: UInt8.self, needs: .onePerItem), .span("b", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8Bits_989941fec99e894e)(RK_GLOBAL const rk_u8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u8 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u8 t4 = rk_u8_and(v_a_3, rk_u8_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_u8_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_u8_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_u8_ones(v_a_3); rk_u8 t8 = rk_u8_and(v_a_3, v_b_4); rk_u8 t9 = rk_u8_or(v_a_3, v_b_4);
  rk_u8 t10 = rk_u8_xor(v_a_3, v_b_4); rk_u8 t11 = rk_u8_not(t4); rk_u8 t12 = (rk_u8)t5; rk_u8 t13 = (rk_u8)t6;
  rk_u8 t14 = (rk_u8)t7; rk_u8 t15 = rk_u8_byte_swapped(v_a_3); rk_u8x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 113, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 114, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 115, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt8.self); let v_b_1 = launch.span(1, of: UInt8.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<UInt8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt8 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt8 = t4; let t5: Int = here.index; let t6: UInt8 = v_a_3 & v_b_4
    let t7: UInt8 = v_a_3 | v_b_4; let t8: UInt8 = v_a_3 ^ v_b_4; let t9: UInt8 = ~v_b_4; let t10: UInt8 = v_a_3 & t9
    let t11: UInt8 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: UInt8 = UInt8(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: UInt8 = UInt8(truncatingIfNeeded: t14)
    let t16: Int = v_a_3.nonzeroBitCount; let t17: UInt8 = UInt8(truncatingIfNeeded: t16); let t18: UInt8 = v_a_3.byteSwapped
    let t19: SIMD8<UInt8> = SIMD8<UInt8>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8Bits_deviceKernel(_: DeviceSpan<UInt8>.Type, _: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<SIMD8<UInt8>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8Bits_989941fec99e894e_holder.kernel
}
@discardableResult
nonisolated func uInt8Bits(_ a: UnifiedBuffer<UInt8>, _ b: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<SIMD8<UInt8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8Bits_deviceKernel(DeviceSpan<UInt8>.self, DeviceSpan<UInt8>.self, MutableDeviceSpan<SIMD8<UInt8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt8Comparisons(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if min(a, b) == a { result |= 64 }
    if max(a, b, 3) == b { result |= 128 }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_uInt8Comparisons_91974b00a250d915_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8Comparisons(_:_:_:in:)", entry: "rk_k_uInt8Comparisons_91974b00a250d915",
file: "DeviceConformanceTests/Integers+Bytes.swift", line: 120,
parameters: [.span("a", element: UInt8.self, needs: .onePerItem), .span("b", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8Comparisons_91974b00a250d915)(RK_GLOBAL const rk_u8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u8 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u8 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u8 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_u8_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_u8 t3 = rk_u8_max(v_a_3, v_b_4); if (rk_u8_max(t3, 3u) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 124, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 125, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 135, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt8.self); let v_b_1 = launch.span(1, of: UInt8.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt8 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt8 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt8 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt8 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: UInt8 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: UInt8 = Swift.max(v_a_3, v_b_4); let t14: UInt8 = Swift.max(t13, (3 as UInt8)); let t15: Bool = t14 == v_b_4
    if t15 { v_result_5 = v_result_5 | (128 as UInt8) }; let t16: Int = here.index
    try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8Comparisons_deviceKernel(_: DeviceSpan<UInt8>.Type, _: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_uInt8Comparisons_91974b00a250d915_holder.kernel
}
@discardableResult
nonisolated func uInt8Comparisons(_ a: UnifiedBuffer<UInt8>, _ b: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8Comparisons_deviceKernel(DeviceSpan<UInt8>.self, DeviceSpan<UInt8>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var integersBytes: [ConformanceCase] {
        conformance(
            "Int8: wrapping arithmetic", Input<Int8>.edges, .edges, output: .repeating(.zero), oracle: int8Wrapping,
            launch: int8Wrapping, kernel: int8Wrapping_deviceKernel)
        conformance(
            "Int8: arithmetic that fits", Input<Int8>.within(-10...10), .within(-10...10), output: .repeating(.zero),
            oracle: int8Checked, launch: int8Checked, kernel: int8Checked_deviceKernel)
        conformance(
            "Int8: division and remainder", Input<Int8>.edges, .edges, output: .repeating(.zero), oracle: int8Division,
            launch: int8Division, kernel: int8Division_deviceKernel)
        conformance(
            "Int8: smart and masking shifts", Input<Int8>.edges, Input<Int>.within(-70...70), output: .repeating(.zero),
            oracle: int8Shifts, launch: int8Shifts, kernel: int8Shifts_deviceKernel)
        conformance(
            "Int8: bits", Input<Int8>.edges, .edges, output: .repeating(.zero), oracle: int8Bits, launch: int8Bits,
            kernel: int8Bits_deviceKernel)
        conformance(
            "Int8: comparisons", Input<Int8>.edges, .edges, output: .repeating(0), oracle: int8Comparisons,
            launch: int8Comparisons, kernel: int8Comparisons_deviceKernel)
        conformance(
            "UInt8: wrapping arithmetic", Input<UInt8>.edges, .edges, output: .repeating(.zero), oracle: uInt8Wrapping,
            launch: uInt8Wrapping, kernel: uInt8Wrapping_deviceKernel)
        conformance(
            "UInt8: arithmetic that fits", Input<UInt8>.within(0...10), .within(0...10), output: .repeating(.zero),
            oracle: uInt8Checked, launch: uInt8Checked, kernel: uInt8Checked_deviceKernel)
        conformance(
            "UInt8: division and remainder", Input<UInt8>.edges, .edges, output: .repeating(.zero),
            oracle: uInt8Division, launch: uInt8Division, kernel: uInt8Division_deviceKernel)
        conformance(
            "UInt8: smart and masking shifts", Input<UInt8>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt8Shifts, launch: uInt8Shifts, kernel: uInt8Shifts_deviceKernel)
        conformance(
            "UInt8: bits", Input<UInt8>.edges, .edges, output: .repeating(.zero), oracle: uInt8Bits, launch: uInt8Bits,
            kernel: uInt8Bits_deviceKernel)
        conformance(
            "UInt8: comparisons", Input<UInt8>.edges, .edges, output: .repeating(0), oracle: uInt8Comparisons,
            launch: uInt8Comparisons, kernel: uInt8Comparisons_deviceKernel)
    }
}
