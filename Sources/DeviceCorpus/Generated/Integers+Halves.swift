// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Integers+Halves.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func int16Wrapping(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD4<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int16>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_int16Wrapping_5110b00f78775f36_holder {
static let kernel = DeviceKernelDefinition(name: "int16Wrapping(_:_:_:in:)", entry: "rk_k_int16Wrapping_5110b00f78775f36",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 4,
parameters: [.span("a", element: Int16.self, needs: .onePerItem), .span("b", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16Wrapping_5110b00f78775f36)(RK_GLOBAL const rk_i16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i16x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i16 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i16 t4 = rk_i16_add(v_a_3, v_b_4);
  rk_i16 t5 = rk_i16_sub(v_a_3, v_b_4); rk_i16 t6 = rk_i16_mul(v_a_3, v_b_4); rk_i16 t7 = rk_i16_not(v_a_3); rk_i16x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 8, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 9, column: 13, operation: .indexOutOfRange("b")), TrapSite(line: 10, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int16.self); let v_b_1 = launch.span(1, of: Int16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int16 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int16 = t4; let t5: Int = here.index; let t6: Int16 = v_a_3 &+ v_b_4
    let t7: Int16 = v_a_3 &- v_b_4; let t8: Int16 = v_a_3 &* v_b_4; let t9: Int16 = ~v_a_3
    let t10: SIMD4<Int16> = SIMD4<Int16>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16Wrapping_deviceKernel(_: DeviceSpan<Int16>.Type, _: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<SIMD4<Int16>>.Type) -> DeviceKernelDefinition {
rk_k_int16Wrapping_5110b00f78775f36_holder.kernel
}
@discardableResult
nonisolated func int16Wrapping(_ a: UnifiedBuffer<Int16>, _ b: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<SIMD4<Int16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16Wrapping_deviceKernel(DeviceSpan<Int16>.self, DeviceSpan<Int16>.self, MutableDeviceSpan<SIMD4<Int16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int16Checked(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD4<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int16>(a + b, a - b, a * b, -a)
}
fileprivate nonisolated enum rk_k_int16Checked_ec23dea954765fe7_holder {
static let kernel = DeviceKernelDefinition(name: "int16Checked(_:_:_:in:)", entry: "rk_k_int16Checked_ec23dea954765fe7",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 13,
parameters: [.span("a", element: Int16.self, needs: .onePerItem), .span("b", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16Checked_ec23dea954765fe7)(RK_GLOBAL const rk_i16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i16x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i16 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i16_add_traps(v_a_3, v_b_4), RK_STOP(3));
  RK_CHECK(rk_i16_sub_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(rk_i16_mul_traps(v_a_3, v_b_4), RK_STOP(5));
  RK_CHECK(rk_i16_neg_traps(v_a_3), RK_STOP(6)); rk_i16 t4 = rk_i16_add(v_a_3, v_b_4); rk_i16 t5 = rk_i16_sub(v_a_3, v_b_4);
  rk_i16 t6 = rk_i16_mul(v_a_3, v_b_4); rk_i16 t7 = rk_i16_neg(v_a_3); rk_i16x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6;
  t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 17, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 18, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 19, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 19, column: 41, operation: .overflow("+")),
TrapSite(line: 19, column: 48, operation: .overflow("-")), TrapSite(line: 19, column: 55, operation: .overflow("*")),
TrapSite(line: 19, column: 60, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int16.self); let v_b_1 = launch.span(1, of: Int16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int16 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int16 = t4; let t5: Int = here.index
    let t6: Int16 = try _Checks.add(v_a_3, v_b_4, 3); let t7: Int16 = try _Checks.subtract(v_a_3, v_b_4, 4)
    let t8: Int16 = try _Checks.multiply(v_a_3, v_b_4, 5); let t9: Int16 = try _Checks.negate(v_a_3, 6)
    let t10: SIMD4<Int16> = SIMD4<Int16>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16Checked_deviceKernel(_: DeviceSpan<Int16>.Type, _: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<SIMD4<Int16>>.Type) -> DeviceKernelDefinition {
rk_k_int16Checked_ec23dea954765fe7_holder.kernel
}
@discardableResult
nonisolated func int16Checked(_ a: UnifiedBuffer<Int16>, _ b: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<SIMD4<Int16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16Checked_deviceKernel(DeviceSpan<Int16>.self, DeviceSpan<Int16>.self, MutableDeviceSpan<SIMD4<Int16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int16Division(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD2<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int16.min && b == -1) else { return }
    out[context.index] = SIMD2<Int16>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_int16Division_636c38f67f2b7769_holder {
static let kernel = DeviceKernelDefinition(name: "int16Division(_:_:_:in:)", entry: "rk_k_int16Division_636c38f67f2b7769",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 22,
parameters: [.span("a", element: Int16.self, needs: .onePerItem), .span("b", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int16>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16Division_636c38f67f2b7769)(RK_GLOBAL const rk_i16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i16x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i16 v_b_4 = v_b_1[t2]; rk_bool t4; if (v_b_4 != 0) {
    rk_bool t3 = ((v_a_3 == (-32768)) && (v_b_4 == (-1))); t4 = (!t3);
  } else { t4 = 0; } if (!t4) { return; } rk_i64 t5 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(rk_i16_div_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(v_b_4 == 0, RK_STOP(5));
  RK_CHECK(rk_i16_rem_traps(v_a_3, v_b_4), RK_STOP(6)); rk_i16 t6 = rk_i16_div(v_a_3, v_b_4);
  rk_i16 t7 = rk_i16_rem(v_a_3, v_b_4); rk_i16x2 t8; t8.x[0] = t6; t8.x[1] = t7;
  RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(2)); v_out_2[t5] = t8;
}
"""#, sites: [TrapSite(line: 26, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 27, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 29, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 29, column: 41, operation: .divisionByZero),
TrapSite(line: 29, column: 41, operation: .overflow("/")), TrapSite(line: 29, column: 48, operation: .divisionByZero),
TrapSite(line: 29, column: 48, operation: .overflow("%"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int16.self); let v_b_1 = launch.span(1, of: Int16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int16 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int16 = t4; let t5: Bool = v_b_4 != (0 as Int16); let t10: Bool
    if t5 {
      let t6: Bool = v_a_3 == Int16.min; let t8: Bool; if t6 {
        let t7: Bool = v_b_4 == (-1 as Int16); t8 = t7
      } else { t8 = false }; let t9: Bool = !t8; t10 = t9
    } else { t10 = false }; if !t10 { return }; let t11: Int = here.index
    let t12: Int16 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 4)
    let t13: Int16 = try _Checks.remainder(v_a_3, v_b_4, zero: 5, overflow: 6); let t14: SIMD2<Int16> = SIMD2<Int16>(t12, t13)
    try _Checks.itemIndex(t11, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t11] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16Division_deviceKernel(_: DeviceSpan<Int16>.Type, _: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<SIMD2<Int16>>.Type) -> DeviceKernelDefinition {
rk_k_int16Division_636c38f67f2b7769_holder.kernel
}
@discardableResult
nonisolated func int16Division(_ a: UnifiedBuffer<Int16>, _ b: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<SIMD2<Int16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16Division_deviceKernel(DeviceSpan<Int16>.self, DeviceSpan<Int16>.self, MutableDeviceSpan<SIMD2<Int16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int16Shifts(
    _ a: DeviceSpan<Int16>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int16(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int16>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_int16Shifts_41278d25a9a451c2_holder {
static let kernel = DeviceKernelDefinition(name: "int16Shifts(_:_:_:in:)", entry: "rk_k_int16Shifts_41278d25a9a451c2",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 32,
parameters: [.span("a", element: Int16.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16Shifts_41278d25a9a451c2)(RK_GLOBAL const rk_i16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_i16x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_i16 v_narrow_5 = (rk_i16)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_i16 t4 = rk_i16_shl(v_a_3, (rk_i64)v_amount_4); rk_i16 t5 = rk_i16_shr(v_a_3, (rk_i64)v_amount_4);
  rk_i16 t6 = rk_i16_shl_masked(v_a_3, (rk_i16)v_narrow_5); rk_i16 t7 = rk_i16_shr_masked(v_a_3, (rk_i16)v_narrow_5); rk_i16x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 36, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 37, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 39, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int16.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4
    let t5: Int16 = Int16(truncatingIfNeeded: v_amount_4); let v_narrow_5: Int16 = t5; let t6: Int = here.index
    let t7: Int16 = v_a_3 << v_amount_4; let t8: Int16 = v_a_3 >> v_amount_4; let t9: Int16 = v_a_3 &<< v_narrow_5
    let t10: Int16 = v_a_3 &>> v_narrow_5; let t11: SIMD4<Int16> = SIMD4<Int16>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16Shifts_deviceKernel(_: DeviceSpan<Int16>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<Int16>>.Type) -> DeviceKernelDefinition {
rk_k_int16Shifts_41278d25a9a451c2_holder.kernel
}
@discardableResult
nonisolated func int16Shifts(_ a: UnifiedBuffer<Int16>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<Int16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16Shifts_deviceKernel(DeviceSpan<Int16>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<Int16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func int16Bits(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD8<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int16>(
        a & b, a | b, a ^ b, ~(a & ~b), Int16(truncatingIfNeeded: a.leadingZeroBitCount),
        Int16(truncatingIfNeeded: a.trailingZeroBitCount), Int16(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}
fileprivate nonisolated enum rk_k_int16Bits_bf2a1ff7b72cedba_holder {
static let kernel = DeviceKernelDefinition(name: "int16Bits(_:_:_:in:)", entry: "rk_k_int16Bits_bf2a1ff7b72cedba",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 42,
parameters: [.span("a", element: Int16.self, needs: .onePerItem), .span("b", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Int16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16Bits_bf2a1ff7b72cedba)(RK_GLOBAL const rk_i16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i16x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i16 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i16 t4 = rk_i16_and(v_a_3, rk_i16_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_i16_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_i16_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_i16_ones(v_a_3); rk_i16 t8 = rk_i16_and(v_a_3, v_b_4); rk_i16 t9 = rk_i16_or(v_a_3, v_b_4);
  rk_i16 t10 = rk_i16_xor(v_a_3, v_b_4); rk_i16 t11 = rk_i16_not(t4); rk_i16 t12 = (rk_i16)t5; rk_i16 t13 = (rk_i16)t6;
  rk_i16 t14 = (rk_i16)t7; rk_i16 t15 = rk_i16_byte_swapped(v_a_3); rk_i16x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 46, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 47, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 48, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int16.self); let v_b_1 = launch.span(1, of: Int16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Int16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int16 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int16 = t4; let t5: Int = here.index; let t6: Int16 = v_a_3 & v_b_4
    let t7: Int16 = v_a_3 | v_b_4; let t8: Int16 = v_a_3 ^ v_b_4; let t9: Int16 = ~v_b_4; let t10: Int16 = v_a_3 & t9
    let t11: Int16 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: Int16 = Int16(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: Int16 = Int16(truncatingIfNeeded: t14)
    let t16: Int = v_a_3.nonzeroBitCount; let t17: Int16 = Int16(truncatingIfNeeded: t16); let t18: Int16 = v_a_3.byteSwapped
    let t19: SIMD8<Int16> = SIMD8<Int16>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16Bits_deviceKernel(_: DeviceSpan<Int16>.Type, _: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<SIMD8<Int16>>.Type) -> DeviceKernelDefinition {
rk_k_int16Bits_bf2a1ff7b72cedba_holder.kernel
}
@discardableResult
nonisolated func int16Bits(_ a: UnifiedBuffer<Int16>, _ b: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<SIMD8<Int16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16Bits_deviceKernel(DeviceSpan<Int16>.self, DeviceSpan<Int16>.self, MutableDeviceSpan<SIMD8<Int16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int16Comparisons(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_int16Comparisons_045cf8579fe8af5f_holder {
static let kernel = DeviceKernelDefinition(name: "int16Comparisons(_:_:_:in:)", entry: "rk_k_int16Comparisons_045cf8579fe8af5f",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 53,
parameters: [.span("a", element: Int16.self, needs: .onePerItem), .span("b", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16Comparisons_045cf8579fe8af5f)(RK_GLOBAL const rk_i16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i16 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_i16_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_i16 t3 = rk_i16_max(v_a_3, v_b_4); if (rk_i16_max(t3, 3) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 57, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 58, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 68, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int16.self); let v_b_1 = launch.span(1, of: Int16.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int16 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int16 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: Int16 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: Int16 = Swift.max(v_a_3, v_b_4); let t14: Int16 = Swift.max(t13, (3 as Int16)); let t15: Bool = t14 == v_b_4
    if t15 { v_result_5 = v_result_5 | (128 as UInt8) }; let t16: Int = here.index
    try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16Comparisons_deviceKernel(_: DeviceSpan<Int16>.Type, _: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_int16Comparisons_045cf8579fe8af5f_holder.kernel
}
@discardableResult
nonisolated func int16Comparisons(_ a: UnifiedBuffer<Int16>, _ b: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16Comparisons_deviceKernel(DeviceSpan<Int16>.self, DeviceSpan<Int16>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt16Wrapping(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD4<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt16>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_uInt16Wrapping_e1d6c35a772acf58_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16Wrapping(_:_:_:in:)", entry: "rk_k_uInt16Wrapping_e1d6c35a772acf58",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 71,
parameters: [.span("a", element: UInt16.self, needs: .onePerItem), .span("b", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16Wrapping_e1d6c35a772acf58)(RK_GLOBAL const rk_u16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u16x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u16 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u16 t4 = rk_u16_add(v_a_3, v_b_4);
  rk_u16 t5 = rk_u16_sub(v_a_3, v_b_4); rk_u16 t6 = rk_u16_mul(v_a_3, v_b_4); rk_u16 t7 = rk_u16_not(v_a_3); rk_u16x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 75, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 76, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt16.self); let v_b_1 = launch.span(1, of: UInt16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt16 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt16 = t4; let t5: Int = here.index
    let t6: UInt16 = v_a_3 &+ v_b_4; let t7: UInt16 = v_a_3 &- v_b_4; let t8: UInt16 = v_a_3 &* v_b_4; let t9: UInt16 = ~v_a_3
    let t10: SIMD4<UInt16> = SIMD4<UInt16>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16Wrapping_deviceKernel(_: DeviceSpan<UInt16>.Type, _: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<SIMD4<UInt16>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16Wrapping_e1d6c35a772acf58_holder.kernel
}
@discardableResult
nonisolated func uInt16Wrapping(_ a: UnifiedBuffer<UInt16>, _ b: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<SIMD4<UInt16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16Wrapping_deviceKernel(DeviceSpan<UInt16>.self, DeviceSpan<UInt16>.self, MutableDeviceSpan<SIMD4<UInt16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt16Checked(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD4<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt16>(a + b, max(a, b) - min(a, b), a * b, a - a)
}
fileprivate nonisolated enum rk_k_uInt16Checked_2005d3f41392ddcd_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16Checked(_:_:_:in:)", entry: "rk_k_uInt16Checked_2005d3f41392ddcd",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 80,
parameters: [.span("a", element: UInt16.self, needs: .onePerItem), .span("b", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16Checked_2005d3f41392ddcd)(RK_GLOBAL const rk_u16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u16x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u16 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_u16_add_traps(v_a_3, v_b_4), RK_STOP(3));
  rk_u16 t4 = rk_u16_max(v_a_3, v_b_4); rk_u16 t5 = rk_u16_min(v_a_3, v_b_4); RK_CHECK(rk_u16_sub_traps(t4, t5), RK_STOP(4));
  RK_CHECK(rk_u16_mul_traps(v_a_3, v_b_4), RK_STOP(5)); RK_CHECK(rk_u16_sub_traps(v_a_3, v_a_3), RK_STOP(6));
  rk_u16 t6 = rk_u16_add(v_a_3, v_b_4); rk_u16 t7 = rk_u16_sub(t4, t5); rk_u16 t8 = rk_u16_mul(v_a_3, v_b_4);
  rk_u16 t9 = rk_u16_sub(v_a_3, v_a_3); rk_u16x4 t10; t10.x[0] = t6; t10.x[1] = t7; t10.x[2] = t8; t10.x[3] = t9;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t10;
}
"""#, sites: [TrapSite(line: 84, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 85, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 86, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 86, column: 42, operation: .overflow("+")),
TrapSite(line: 86, column: 57, operation: .overflow("-")), TrapSite(line: 86, column: 72, operation: .overflow("*")),
TrapSite(line: 86, column: 79, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt16.self); let v_b_1 = launch.span(1, of: UInt16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt16 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt16 = t4; let t5: Int = here.index
    let t6: UInt16 = try _Checks.add(v_a_3, v_b_4, 3); let t7: UInt16 = Swift.max(v_a_3, v_b_4)
    let t8: UInt16 = Swift.min(v_a_3, v_b_4); let t9: UInt16 = try _Checks.subtract(t7, t8, 4)
    let t10: UInt16 = try _Checks.multiply(v_a_3, v_b_4, 5); let t11: UInt16 = try _Checks.subtract(v_a_3, v_a_3, 6)
    let t12: SIMD4<UInt16> = SIMD4<UInt16>(t6, t9, t10, t11); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16Checked_deviceKernel(_: DeviceSpan<UInt16>.Type, _: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<SIMD4<UInt16>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16Checked_2005d3f41392ddcd_holder.kernel
}
@discardableResult
nonisolated func uInt16Checked(_ a: UnifiedBuffer<UInt16>, _ b: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<SIMD4<UInt16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16Checked_deviceKernel(DeviceSpan<UInt16>.self, DeviceSpan<UInt16>.self, MutableDeviceSpan<SIMD4<UInt16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt16Division(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD2<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt16>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_uInt16Division_671d6159ad6a937d_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16Division(_:_:_:in:)", entry: "rk_k_uInt16Division_671d6159ad6a937d",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 89,
parameters: [.span("a", element: UInt16.self, needs: .onePerItem), .span("b", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt16>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16Division_671d6159ad6a937d)(RK_GLOBAL const rk_u16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u16x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u16 v_b_4 = v_b_1[t2]; if (!(v_b_4 != 0u)) { return; } rk_i64 t3 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(v_b_4 == 0, RK_STOP(4)); rk_u16 t4 = rk_u16_div(v_a_3, v_b_4); rk_u16 t5 = rk_u16_rem(v_a_3, v_b_4); rk_u16x2 t6;
  t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t6;
}
"""#, sites: [TrapSite(line: 93, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 94, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 96, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 96, column: 42, operation: .divisionByZero),
TrapSite(line: 96, column: 49, operation: .divisionByZero)], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt16.self); let v_b_1 = launch.span(1, of: UInt16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt16 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt16 = t4; let t5: Bool = v_b_4 != (0 as UInt16); if !t5 { return }
    let t6: Int = here.index; let t7: UInt16 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 3)
    let t8: UInt16 = try _Checks.remainder(v_a_3, v_b_4, zero: 4, overflow: 4); let t9: SIMD2<UInt16> = SIMD2<UInt16>(t7, t8)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16Division_deviceKernel(_: DeviceSpan<UInt16>.Type, _: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<SIMD2<UInt16>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16Division_671d6159ad6a937d_holder.kernel
}
@discardableResult
nonisolated func uInt16Division(_ a: UnifiedBuffer<UInt16>, _ b: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<SIMD2<UInt16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16Division_deviceKernel(DeviceSpan<UInt16>.self, DeviceSpan<UInt16>.self, MutableDeviceSpan<SIMD2<UInt16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt16Shifts(
    _ a: DeviceSpan<UInt16>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt16>>,
    in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt16(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt16>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_uInt16Shifts_c250a10dd126d73f_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16Shifts(_:_:_:in:)", entry: "rk_k_uInt16Shifts_c250a10dd126d73f",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 99,
parameters: [.span("a", element: UInt16.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16Shifts_c250a10dd126d73f)(RK_GLOBAL const rk_u16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_u16x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_u16 v_narrow_5 = (rk_u16)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_u16 t4 = rk_u16_shl(v_a_3, (rk_i64)v_amount_4); rk_u16 t5 = rk_u16_shr(v_a_3, (rk_i64)v_amount_4);
  rk_u16 t6 = rk_u16_shl_masked(v_a_3, (rk_u16)v_narrow_5); rk_u16 t7 = rk_u16_shr_masked(v_a_3, (rk_u16)v_narrow_5); rk_u16x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 104, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 105, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 107, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt16.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4
    let t5: UInt16 = UInt16(truncatingIfNeeded: v_amount_4); let v_narrow_5: UInt16 = t5; let t6: Int = here.index
    let t7: UInt16 = v_a_3 << v_amount_4; let t8: UInt16 = v_a_3 >> v_amount_4; let t9: UInt16 = v_a_3 &<< v_narrow_5
    let t10: UInt16 = v_a_3 &>> v_narrow_5; let t11: SIMD4<UInt16> = SIMD4<UInt16>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16Shifts_deviceKernel(_: DeviceSpan<UInt16>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<UInt16>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16Shifts_c250a10dd126d73f_holder.kernel
}
@discardableResult
nonisolated func uInt16Shifts(_ a: UnifiedBuffer<UInt16>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<UInt16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16Shifts_deviceKernel(DeviceSpan<UInt16>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<UInt16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func uInt16Bits(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD8<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt16>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt16(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt16(truncatingIfNeeded: a.trailingZeroBitCount), UInt16(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped
    )
}
fileprivate nonisolated enum rk_k_uInt16Bits_a9cbdf05196d97a0_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16Bits(_:_:_:in:)", entry: "rk_k_uInt16Bits_a9cbdf05196d97a0",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 110,
parameters: [.span("a", element: UInt16.self, needs: .onePerItem), .span("b", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16Bits_a9cbdf05196d97a0)(RK_GLOBAL const rk_u16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u16x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u16 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u16 t4 = rk_u16_and(v_a_3, rk_u16_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_u16_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_u16_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_u16_ones(v_a_3); rk_u16 t8 = rk_u16_and(v_a_3, v_b_4); rk_u16 t9 = rk_u16_or(v_a_3, v_b_4);
  rk_u16 t10 = rk_u16_xor(v_a_3, v_b_4); rk_u16 t11 = rk_u16_not(t4); rk_u16 t12 = (rk_u16)t5; rk_u16 t13 = (rk_u16)t6;
  rk_u16 t14 = (rk_u16)t7; rk_u16 t15 = rk_u16_byte_swapped(v_a_3); rk_u16x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 114, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 115, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 116, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt16.self); let v_b_1 = launch.span(1, of: UInt16.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<UInt16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt16 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt16 = t4; let t5: Int = here.index; let t6: UInt16 = v_a_3 & v_b_4
    let t7: UInt16 = v_a_3 | v_b_4; let t8: UInt16 = v_a_3 ^ v_b_4; let t9: UInt16 = ~v_b_4; let t10: UInt16 = v_a_3 & t9
    let t11: UInt16 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: UInt16 = UInt16(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: UInt16 = UInt16(truncatingIfNeeded: t14)
    let t16: Int = v_a_3.nonzeroBitCount; let t17: UInt16 = UInt16(truncatingIfNeeded: t16); let t18: UInt16 = v_a_3.byteSwapped
    let t19: SIMD8<UInt16> = SIMD8<UInt16>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16Bits_deviceKernel(_: DeviceSpan<UInt16>.Type, _: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<SIMD8<UInt16>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16Bits_a9cbdf05196d97a0_holder.kernel
}
@discardableResult
nonisolated func uInt16Bits(_ a: UnifiedBuffer<UInt16>, _ b: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<SIMD8<UInt16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16Bits_deviceKernel(DeviceSpan<UInt16>.self, DeviceSpan<UInt16>.self, MutableDeviceSpan<SIMD8<UInt16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt16Comparisons(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_uInt16Comparisons_3c175148a5e3e00a_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16Comparisons(_:_:_:in:)", entry: "rk_k_uInt16Comparisons_3c175148a5e3e00a",
file: "DeviceConformanceTests/Integers+Halves.swift", line: 122,
parameters: [.span("a", element: UInt16.self, needs: .onePerItem), .span("b", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16Comparisons_3c175148a5e3e00a)(RK_GLOBAL const rk_u16 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u16 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u16 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u16 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_u16_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_u16 t3 = rk_u16_max(v_a_3, v_b_4); if (rk_u16_max(t3, 3u) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 126, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 127, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 137, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt16.self); let v_b_1 = launch.span(1, of: UInt16.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt16 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt16 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt16 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt16 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: UInt16 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: UInt16 = Swift.max(v_a_3, v_b_4); let t14: UInt16 = Swift.max(t13, (3 as UInt16)); let t15: Bool = t14 == v_b_4
    if t15 { v_result_5 = v_result_5 | (128 as UInt8) }; let t16: Int = here.index
    try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16Comparisons_deviceKernel(_: DeviceSpan<UInt16>.Type, _: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_uInt16Comparisons_3c175148a5e3e00a_holder.kernel
}
@discardableResult
nonisolated func uInt16Comparisons(_ a: UnifiedBuffer<UInt16>, _ b: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16Comparisons_deviceKernel(DeviceSpan<UInt16>.self, DeviceSpan<UInt16>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var integersHalves: [ConformanceCase] {
        conformance(
            "Int16: wrapping arithmetic", Input<Int16>.edges, .edges, output: .repeating(.zero), oracle: int16Wrapping,
            launch: int16Wrapping, kernel: int16Wrapping_deviceKernel)
        conformance(
            "Int16: arithmetic that fits", Input<Int16>.within(-180...180), .within(-180...180),
            output: .repeating(.zero), oracle: int16Checked, launch: int16Checked, kernel: int16Checked_deviceKernel)
        conformance(
            "Int16: division and remainder", Input<Int16>.edges, .edges, output: .repeating(.zero),
            oracle: int16Division, launch: int16Division, kernel: int16Division_deviceKernel)
        conformance(
            "Int16: smart and masking shifts", Input<Int16>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: int16Shifts, launch: int16Shifts, kernel: int16Shifts_deviceKernel)
        conformance(
            "Int16: bits", Input<Int16>.edges, .edges, output: .repeating(.zero), oracle: int16Bits, launch: int16Bits,
            kernel: int16Bits_deviceKernel)
        conformance(
            "Int16: comparisons", Input<Int16>.edges, .edges, output: .repeating(0), oracle: int16Comparisons,
            launch: int16Comparisons, kernel: int16Comparisons_deviceKernel)
        conformance(
            "UInt16: wrapping arithmetic", Input<UInt16>.edges, .edges, output: .repeating(.zero),
            oracle: uInt16Wrapping, launch: uInt16Wrapping, kernel: uInt16Wrapping_deviceKernel)
        conformance(
            "UInt16: arithmetic that fits", Input<UInt16>.within(0...180), .within(0...180), output: .repeating(.zero),
            oracle: uInt16Checked, launch: uInt16Checked, kernel: uInt16Checked_deviceKernel)
        conformance(
            "UInt16: division and remainder", Input<UInt16>.edges, .edges, output: .repeating(.zero),
            oracle: uInt16Division, launch: uInt16Division, kernel: uInt16Division_deviceKernel)
        conformance(
            "UInt16: smart and masking shifts", Input<UInt16>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt16Shifts, launch: uInt16Shifts, kernel: uInt16Shifts_deviceKernel)
        conformance(
            "UInt16: bits", Input<UInt16>.edges, .edges, output: .repeating(.zero), oracle: uInt16Bits,
            launch: uInt16Bits, kernel: uInt16Bits_deviceKernel)
        conformance(
            "UInt16: comparisons", Input<UInt16>.edges, .edges, output: .repeating(0), oracle: uInt16Comparisons,
            launch: uInt16Comparisons, kernel: uInt16Comparisons_deviceKernel)
    }
}
