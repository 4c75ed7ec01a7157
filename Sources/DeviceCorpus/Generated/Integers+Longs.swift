// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Integers+Longs.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func int64Wrapping(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD4<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int64>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_int64Wrapping_883cdc1c6a85d9be_holder {
static let kernel = DeviceKernelDefinition(name: "int64Wrapping(_:_:_:in:)", entry: "rk_k_int64Wrapping_883cdc1c6a85d9be",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 4,
parameters: [.span("a", element: Int64.self, needs: .onePerItem), .span("b", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Wrapping_883cdc1c6a85d9be)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i64 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i64 t4 = rk_i64_add(v_a_3, v_b_4);
  rk_i64 t5 = rk_i64_sub(v_a_3, v_b_4); rk_i64 t6 = rk_i64_mul(v_a_3, v_b_4); rk_i64 t7 = rk_i64_not(v_a_3); rk_i64x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 8, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 9, column: 13, operation: .indexOutOfRange("b")), TrapSite(line: 10, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int64.self); let v_b_1 = launch.span(1, of: Int64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int64 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int64 = t4; let t5: Int = here.index; let t6: Int64 = v_a_3 &+ v_b_4
    let t7: Int64 = v_a_3 &- v_b_4; let t8: Int64 = v_a_3 &* v_b_4; let t9: Int64 = ~v_a_3
    let t10: SIMD4<Int64> = SIMD4<Int64>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Wrapping_deviceKernel(_: DeviceSpan<Int64>.Type, _: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<SIMD4<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_int64Wrapping_883cdc1c6a85d9be_holder.kernel
}
@discardableResult
nonisolated func int64Wrapping(_ a: UnifiedBuffer<Int64>, _ b: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<SIMD4<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Wrapping_deviceKernel(DeviceSpan<Int64>.self, DeviceSpan<Int64>.self, MutableDeviceSpan<SIMD4<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int64Checked(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD4<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int64>(a + b, a - b, a * b, -a)
}
fileprivate nonisolated enum rk_k_int64Checked_6cb12ec326c3016d_holder {
static let kernel = DeviceKernelDefinition(name: "int64Checked(_:_:_:in:)", entry: "rk_k_int64Checked_6cb12ec326c3016d",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 13,
parameters: [.span("a", element: Int64.self, needs: .onePerItem), .span("b", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Checked_6cb12ec326c3016d)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i64 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i64_add_traps(v_a_3, v_b_4), RK_STOP(3));
  RK_CHECK(rk_i64_sub_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(rk_i64_mul_traps(v_a_3, v_b_4), RK_STOP(5));
  RK_CHECK(rk_i64_neg_traps(v_a_3), RK_STOP(6)); rk_i64 t4 = rk_i64_add(v_a_3, v_b_4); rk_i64 t5 = rk_i64_sub(v_a_3, v_b_4);
  rk_i64 t6 = rk_i64_mul(v_a_3, v_b_4); rk_i64 t7 = rk_i64_neg(v_a_3); rk_i64x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6;
  t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 17, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 18, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 19, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 19, column: 41, operation: .overflow("+")),
TrapSite(line: 19, column: 48, operation: .overflow("-")), TrapSite(line: 19, column: 55, operation: .overflow("*")),
TrapSite(line: 19, column: 60, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int64.self); let v_b_1 = launch.span(1, of: Int64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int64 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int64 = t4; let t5: Int = here.index
    let t6: Int64 = try _Checks.add(v_a_3, v_b_4, 3); let t7: Int64 = try _Checks.subtract(v_a_3, v_b_4, 4)
    let t8: Int64 = try _Checks.multiply(v_a_3, v_b_4, 5); let t9: Int64 = try _Checks.negate(v_a_3, 6)
    let t10: SIMD4<Int64> = SIMD4<Int64>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Checked_deviceKernel(_: DeviceSpan<Int64>.Type, _: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<SIMD4<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_int64Checked_6cb12ec326c3016d_holder.kernel
}
@discardableResult
nonisolated func int64Checked(_ a: UnifiedBuffer<Int64>, _ b: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<SIMD4<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Checked_deviceKernel(DeviceSpan<Int64>.self, DeviceSpan<Int64>.self, MutableDeviceSpan<SIMD4<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int64Division(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD2<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int64.min && b == -1) else { return }
    out[context.index] = SIMD2<Int64>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_int64Division_e3f43f18f5c3fd91_holder {
static let kernel = DeviceKernelDefinition(name: "int64Division(_:_:_:in:)", entry: "rk_k_int64Division_e3f43f18f5c3fd91",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 22,
parameters: [.span("a", element: Int64.self, needs: .onePerItem), .span("b", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int64>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Division_e3f43f18f5c3fd91)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i64 v_b_4 = v_b_1[t2]; rk_bool t4; if (v_b_4 != 0) {
    rk_bool t3 = ((v_a_3 == (-9223372036854775807 - 1)) && (v_b_4 == (-1))); t4 = (!t3);
  } else { t4 = 0; } if (!t4) { return; } rk_i64 t5 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(rk_i64_div_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(v_b_4 == 0, RK_STOP(5));
  RK_CHECK(rk_i64_rem_traps(v_a_3, v_b_4), RK_STOP(6)); rk_i64 t6 = rk_i64_div(v_a_3, v_b_4);
  rk_i64 t7 = rk_i64_rem(v_a_3, v_b_4); rk_i64x2 t8; t8.x[0] = t6; t8.x[1] = t7;
  RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(2)); v_out_2[t5] = t8;
}
"""#, sites: [TrapSite(line: 26, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 27, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 29, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 29, column: 41, operation: .divisionByZero),
TrapSite(line: 29, column: 41, operation: .overflow("/")), TrapSite(line: 29, column: 48, operation: .divisionByZero),
TrapSite(line: 29, column: 48, operation: .overflow("%"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int64.self); let v_b_1 = launch.span(1, of: Int64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int64 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int64 = t4; let t5: Bool = v_b_4 != (0 as Int64); let t10: Bool
    if t5 {
      let t6: Bool = v_a_3 == Int64.min; let t8: Bool; if t6 {
        let t7: Bool = v_b_4 == (-1 as Int64); t8 = t7
      } else { t8 = false }; let t9: Bool = !t8; t10 = t9
    } else { t10 = false }; if !t10 { return }; let t11: Int = here.index
    let t12: Int64 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 4)
    let t13: Int64 = try _Checks.remainder(v_a_3, v_b_4, zero: 5, overflow: 6); let t14: SIMD2<Int64> = SIMD2<Int64>(t12, t13)
    try _Checks.itemIndex(t11, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t11] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Division_deviceKernel(_: DeviceSpan<Int64>.Type, _: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<SIMD2<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_int64Division_e3f43f18f5c3fd91_holder.kernel
}
@discardableResult
nonisolated func int64Division(_ a: UnifiedBuffer<Int64>, _ b: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<SIMD2<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Division_deviceKernel(DeviceSpan<Int64>.self, DeviceSpan<Int64>.self, MutableDeviceSpan<SIMD2<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int64Shifts(
    _ a: DeviceSpan<Int64>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int64(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int64>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_int64Shifts_b42cbd731d7b03bf_holder {
static let kernel = DeviceKernelDefinition(name: "int64Shifts(_:_:_:in:)", entry: "rk_k_int64Shifts_b42cbd731d7b03bf",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 32,
parameters: [.span("a", element: Int64.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Shifts_b42cbd731d7b03bf)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_i64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_i64 v_narrow_5 = (rk_i64)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_i64 t4 = rk_i64_shl(v_a_3, (rk_i64)v_amount_4); rk_i64 t5 = rk_i64_shr(v_a_3, (rk_i64)v_amount_4);
  rk_i64 t6 = rk_i64_shl_masked(v_a_3, (rk_i64)v_narrow_5); rk_i64 t7 = rk_i64_shr_masked(v_a_3, (rk_i64)v_narrow_5); rk_i64x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 36, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 37, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 39, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int64.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4
    let t5: Int64 = Int64(truncatingIfNeeded: v_amount_4); let v_narrow_5: Int64 = t5; let t6: Int = here.index
    let t7: Int64 = v_a_3 << v_amount_4; let t8: Int64 = v_a_3 >> v_amount_4; let t9: Int64 = v_a_3 &<< v_narrow_5
    let t10: Int64 = v_a_3 &>> v_narrow_5; let t11: SIMD4<Int64> = SIMD4<Int64>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Shifts_deviceKernel(_: DeviceSpan<Int64>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_int64Shifts_b42cbd731d7b03bf_holder.kernel
}
@discardableResult
nonisolated func int64Shifts(_ a: UnifiedBuffer<Int64>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Shifts_deviceKernel(DeviceSpan<Int64>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func int64Bits(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD8<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int64>(
        a & b, a | b, a ^ b, ~(a & ~b), Int64(truncatingIfNeeded: a.leadingZeroBitCount),
        Int64(truncatingIfNeeded: a.trailingZeroBitCount), Int64(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}
fileprivate nonisolated enum rk_k_int64Bits_735459937b549f46_holder {
static let kernel = DeviceKernelDefinition(name: "int64Bits(_:_:_:in:)", entry: "rk_k_int64Bits_735459937b549f46",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 42,
parameters: [.span("a", element: Int64.self, needs: .onePerItem), .span("b", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Int64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Bits_735459937b549f46)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i64 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i64 t4 = rk_i64_and(v_a_3, rk_i64_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_i64_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_i64_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_i64_ones(v_a_3); rk_i64 t8 = rk_i64_and(v_a_3, v_b_4); rk_i64 t9 = rk_i64_or(v_a_3, v_b_4);
  rk_i64 t10 = rk_i64_xor(v_a_3, v_b_4); rk_i64 t11 = rk_i64_not(t4); rk_i64 t12 = (rk_i64)t5; rk_i64 t13 = (rk_i64)t6;
  rk_i64 t14 = (rk_i64)t7; rk_i64 t15 = rk_i64_byte_swapped(v_a_3); rk_i64x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 46, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 47, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 48, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int64.self); let v_b_1 = launch.span(1, of: Int64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int64 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int64 = t4; let t5: Int = here.index; let t6: Int64 = v_a_3 & v_b_4
    let t7: Int64 = v_a_3 | v_b_4; let t8: Int64 = v_a_3 ^ v_b_4; let t9: Int64 = ~v_b_4; let t10: Int64 = v_a_3 & t9
    let t11: Int64 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: Int64 = Int64(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: Int64 = Int64(truncatingIfNeeded: t14)
    let t16: Int = v_a_3.nonzeroBitCount; let t17: Int64 = Int64(truncatingIfNeeded: t16); let t18: Int64 = v_a_3.byteSwapped
    let t19: SIMD8<Int64> = SIMD8<Int64>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Bits_deviceKernel(_: DeviceSpan<Int64>.Type, _: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<SIMD8<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_int64Bits_735459937b549f46_holder.kernel
}
@discardableResult
nonisolated func int64Bits(_ a: UnifiedBuffer<Int64>, _ b: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<SIMD8<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Bits_deviceKernel(DeviceSpan<Int64>.self, DeviceSpan<Int64>.self, MutableDeviceSpan<SIMD8<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int64Comparisons(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_int64Comparisons_fb44bd81105d6d30_holder {
static let kernel = DeviceKernelDefinition(name: "int64Comparisons(_:_:_:in:)", entry: "rk_k_int64Comparisons_fb44bd81105d6d30",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 53,
parameters: [.span("a", element: Int64.self, needs: .onePerItem), .span("b", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Comparisons_fb44bd81105d6d30)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i64 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_i64_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_i64 t3 = rk_i64_max(v_a_3, v_b_4); if (rk_i64_max(t3, 3) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 57, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 58, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 68, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int64.self); let v_b_1 = launch.span(1, of: Int64.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int64 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int64 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: Int64 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: Int64 = Swift.max(v_a_3, v_b_4); let t14: Int64 = Swift.max(t13, (3 as Int64)); let t15: Bool = t14 == v_b_4
    if t15 { v_result_5 = v_result_5 | (128 as UInt8) }; let t16: Int = here.index
    try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Comparisons_deviceKernel(_: DeviceSpan<Int64>.Type, _: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_int64Comparisons_fb44bd81105d6d30_holder.kernel
}
@discardableResult
nonisolated func int64Comparisons(_ a: UnifiedBuffer<Int64>, _ b: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Comparisons_deviceKernel(DeviceSpan<Int64>.self, DeviceSpan<Int64>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt64Wrapping(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD4<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt64>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_uInt64Wrapping_16d0dedf50724714_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Wrapping(_:_:_:in:)", entry: "rk_k_uInt64Wrapping_16d0dedf50724714",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 71,
parameters: [.span("a", element: UInt64.self, needs: .onePerItem), .span("b", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Wrapping_16d0dedf50724714)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u64 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u64 t4 = rk_u64_add(v_a_3, v_b_4);
  rk_u64 t5 = rk_u64_sub(v_a_3, v_b_4); rk_u64 t6 = rk_u64_mul(v_a_3, v_b_4); rk_u64 t7 = rk_u64_not(v_a_3); rk_u64x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 75, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 76, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt64.self); let v_b_1 = launch.span(1, of: UInt64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt64 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt64 = t4; let t5: Int = here.index
    let t6: UInt64 = v_a_3 &+ v_b_4; let t7: UInt64 = v_a_3 &- v_b_4; let t8: UInt64 = v_a_3 &* v_b_4; let t9: UInt64 = ~v_a_3
    let t10: SIMD4<UInt64> = SIMD4<UInt64>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Wrapping_deviceKernel(_: DeviceSpan<UInt64>.Type, _: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<SIMD4<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Wrapping_16d0dedf50724714_holder.kernel
}
@discardableResult
nonisolated func uInt64Wrapping(_ a: UnifiedBuffer<UInt64>, _ b: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<SIMD4<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Wrapping_deviceKernel(DeviceSpan<UInt64>.self, DeviceSpan<UInt64>.self, MutableDeviceSpan<SIMD4<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt64Checked(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD4<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt64>(a + b, max(a, b) - min(a, b), a * b, a - a)
}
fileprivate nonisolated enum rk_k_uInt64Checked_7d30f219ba2768f7_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Checked(_:_:_:in:)", entry: "rk_k_uInt64Checked_7d30f219ba2768f7",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 80,
parameters: [.span("a", element: UInt64.self, needs: .onePerItem), .span("b", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Checked_7d30f219ba2768f7)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u64 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_u64_add_traps(v_a_3, v_b_4), RK_STOP(3));
  rk_u64 t4 = rk_u64_max(v_a_3, v_b_4); rk_u64 t5 = rk_u64_min(v_a_3, v_b_4); RK_CHECK(rk_u64_sub_traps(t4, t5), RK_STOP(4));
  RK_CHECK(rk_u64_mul_traps(v_a_3, v_b_4), RK_STOP(5)); RK_CHECK(rk_u64_sub_traps(v_a_3, v_a_3), RK_STOP(6));
  rk_u64 t6 = rk_u64_add(v_a_3, v_b_4); rk_u64 t7 = rk_u64_sub(t4, t5); rk_u64 t8 = rk_u64_mul(v_a_3, v_b_4);
  rk_u64 t9 = rk_u64_sub(v_a_3, v_a_3); rk_u64x4 t10; t10.x[0] = t6; t10.x[1] = t7; t10.x[2] = t8; t10.x[3] = t9;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t10;
}
"""#, sites: [TrapSite(line: 84, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 85, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 86, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 86, column: 42, operation: .overflow("+")),
TrapSite(line: 86, column: 57, operation: .overflow("-")), TrapSite(line: 86, column: 72, operation: .overflow("*")),
TrapSite(line: 86, column: 79, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt64.self); let v_b_1 = launch.span(1, of: UInt64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt64 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt64 = t4; let t5: Int = here.index
    let t6: UInt64 = try _Checks.add(v_a_3, v_b_4, 3); let t7: UInt64 = Swift.max(v_a_3, v_b_4)
    let t8: UInt64 = Swift.min(v_a_3, v_b_4); let t9: UInt64 = try _Checks.subtract(t7, t8, 4)
    let t10: UInt64 = try _Checks.multiply(v_a_3, v_b_4, 5); let t11: UInt64 = try _Checks.subtract(v_a_3, v_a_3, 6)
    let t12: SIMD4<UInt64> = SIMD4<UInt64>(t6, t9, t10, t11); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Checked_deviceKernel(_: DeviceSpan<UInt64>.Type, _: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<SIMD4<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Checked_7d30f219ba2768f7_holder.kernel
}
@discardableResult
nonisolated func uInt64Checked(_ a: UnifiedBuffer<UInt64>, _ b: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<SIMD4<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Checked_deviceKernel(DeviceSpan<UInt64>.self, DeviceSpan<UInt64>.self, MutableDeviceSpan<SIMD4<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt64Division(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD2<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt64>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_uInt64Division_97d5e26eb3db1c0d_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Division(_:_:_:in:)", entry: "rk_k_uInt64Division_97d5e26eb3db1c0d",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 89,
parameters: [.span("a", element: UInt64.self, needs: .onePerItem), .span("b", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt64>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Division_97d5e26eb3db1c0d)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u64 v_b_4 = v_b_1[t2]; if (!(v_b_4 != 0u)) { return; } rk_i64 t3 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(v_b_4 == 0, RK_STOP(4)); rk_u64 t4 = rk_u64_div(v_a_3, v_b_4); rk_u64 t5 = rk_u64_rem(v_a_3, v_b_4); rk_u64x2 t6;
  t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t6;
}
"""#, sites: [TrapSite(line: 93, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 94, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 96, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 96, column: 42, operation: .divisionByZero),
TrapSite(line: 96, column: 49, operation: .divisionByZero)], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt64.self); let v_b_1 = launch.span(1, of: UInt64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt64 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt64 = t4; let t5: Bool = v_b_4 != (0 as UInt64); if !t5 { return }
    let t6: Int = here.index; let t7: UInt64 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 3)
    let t8: UInt64 = try _Checks.remainder(v_a_3, v_b_4, zero: 4, overflow: 4); let t9: SIMD2<UInt64> = SIMD2<UInt64>(t7, t8)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Division_deviceKernel(_: DeviceSpan<UInt64>.Type, _: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<SIMD2<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Division_97d5e26eb3db1c0d_holder.kernel
}
@discardableResult
nonisolated func uInt64Division(_ a: UnifiedBuffer<UInt64>, _ b: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<SIMD2<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Division_deviceKernel(DeviceSpan<UInt64>.self, DeviceSpan<UInt64>.self, MutableDeviceSpan<SIMD2<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt64Shifts(
    _ a: DeviceSpan<UInt64>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt64>>,
    in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt64(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt64>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_uInt64Shifts_66dceb9f819e1bf4_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Shifts(_:_:_:in:)", entry: "rk_k_uInt64Shifts_66dceb9f819e1bf4",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 99,
parameters: [.span("a", element: UInt64.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Shifts_66dceb9f819e1bf4)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_u64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_u64 v_narrow_5 = (rk_u64)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_u64 t4 = rk_u64_shl(v_a_3, (rk_i64)v_amount_4); rk_u64 t5 = rk_u64_shr(v_a_3, (rk_i64)v_amount_4);
  rk_u64 t6 = rk_u64_shl_masked(v_a_3, (rk_u64)v_narrow_5); rk_u64 t7 = rk_u64_shr_masked(v_a_3, (rk_u64)v_narrow_5); rk_u64x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 104, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 105, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 107, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt64.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4
    let t5: UInt64 = UInt64(truncatingIfNeeded: v_amount_4); let v_narrow_5: UInt64 = t5; let t6: Int = here.index
    let t7: UInt64 = v_a_3 << v_amount_4; let t8: UInt64 = v_a_3 >> v_amount_4; let t9: UInt64 = v_a_3 &<< v_narrow_5
    let t10: UInt64 = v_a_3 &>> v_narrow_5; let t11: SIMD4<UInt64> = SIMD4<UInt64>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Shifts_deviceKernel(_: DeviceSpan<UInt64>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Shifts_66dceb9f819e1bf4_holder.kernel
}
@discardableResult
nonisolated func uInt64Shifts(_ a: UnifiedBuffer<UInt64>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Shifts_deviceKernel(DeviceSpan<UInt64>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func uInt64Bits(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt64>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt64(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt64(truncatingIfNeeded: a.trailingZeroBitCount), UInt64(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped
    )
}
fileprivate nonisolated enum rk_k_uInt64Bits_fe51b09f66b83298_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Bits(_:_:_:in:)", entry: "rk_k_uInt64Bits_fe51b09f66b83298",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 110,
parameters: [.span("a", element: UInt64.self, needs: .onePerItem), .span("b", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Bits_fe51b09f66b83298)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u64 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u64 t4 = rk_u64_and(v_a_3, rk_u64_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_u64_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_u64_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_u64_ones(v_a_3); rk_u64 t8 = rk_u64_and(v_a_3, v_b_4); rk_u64 t9 = rk_u64_or(v_a_3, v_b_4);
  rk_u64 t10 = rk_u64_xor(v_a_3, v_b_4); rk_u64 t11 = rk_u64_not(t4); rk_u64 t12 = (rk_u64)t5; rk_u64 t13 = (rk_u64)t6;
  rk_u64 t14 = (rk_u64)t7; rk_u64 t15 = rk_u64_byte_swapped(v_a_3); rk_u64x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 114, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 115, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 116, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt64.self); let v_b_1 = launch.span(1, of: UInt64.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt64 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt64 = t4; let t5: Int = here.index; let t6: UInt64 = v_a_3 & v_b_4
    let t7: UInt64 = v_a_3 | v_b_4; let t8: UInt64 = v_a_3 ^ v_b_4; let t9: UInt64 = ~v_b_4; let t10: UInt64 = v_a_3 & t9
    let t11: UInt64 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: UInt64 = UInt64(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: UInt64 = UInt64(truncatingIfNeeded: t14)
    let t16: Int = v_a_3.nonzeroBitCount; let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = v_a_3.byteSwapped
    let t19: SIMD8<UInt64> = SIMD8<UInt64>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Bits_deviceKernel(_: DeviceSpan<UInt64>.Type, _: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Bits_fe51b09f66b83298_holder.kernel
}
@discardableResult
nonisolated func uInt64Bits(_ a: UnifiedBuffer<UInt64>, _ b: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Bits_deviceKernel(DeviceSpan<UInt64>.self, DeviceSpan<UInt64>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt64Comparisons(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_uInt64Comparisons_b2410b0a271bac53_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Comparisons(_:_:_:in:)", entry: "rk_k_uInt64Comparisons_b2410b0a271bac53",
file: "DeviceConformanceTests/Integers+Longs.swift", line: 122,
parameters: [.span("a", element: UInt64.self, needs: .onePerItem), .span("b", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Comparisons_b2410b0a271bac53)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u64 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_u64_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_u64 t3 = rk_u64_max(v_a_3, v_b_4); if (rk_u64_max(t3, 3u) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 126, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 127, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 137, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt64.self); let v_b_1 = launch.span(1, of: UInt64.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt64 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt64 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt64 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt64 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: UInt64 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: UInt64 = Swift.max(v_a_3, v_b_4); let t14: UInt64 = Swift.max(t13, (3 as UInt64)); let t15: Bool = t14 == v_b_4
    if t15 { v_result_5 = v_result_5 | (128 as UInt8) }; let t16: Int = here.index
    try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Comparisons_deviceKernel(_: DeviceSpan<UInt64>.Type, _: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Comparisons_b2410b0a271bac53_holder.kernel
}
@discardableResult
nonisolated func uInt64Comparisons(_ a: UnifiedBuffer<UInt64>, _ b: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Comparisons_deviceKernel(DeviceSpan<UInt64>.self, DeviceSpan<UInt64>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var integersLongs: [ConformanceCase] {
        conformance(
            "Int64: wrapping arithmetic", Input<Int64>.edges, .edges, output: .repeating(.zero), oracle: int64Wrapping,
            launch: int64Wrapping, kernel: int64Wrapping_deviceKernel)
        conformance(
            "Int64: arithmetic that fits", Input<Int64>.within(-3_000_000_000...3_000_000_000),
            .within(-3_000_000_000...3_000_000_000), output: .repeating(.zero), oracle: int64Checked,
            launch: int64Checked, kernel: int64Checked_deviceKernel)
        conformance(
            "Int64: division and remainder", Input<Int64>.edges, .edges, output: .repeating(.zero),
            oracle: int64Division, launch: int64Division, kernel: int64Division_deviceKernel)
        conformance(
            "Int64: smart and masking shifts", Input<Int64>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: int64Shifts, launch: int64Shifts, kernel: int64Shifts_deviceKernel)
        conformance(
            "Int64: bits", Input<Int64>.edges, .edges, output: .repeating(.zero), oracle: int64Bits, launch: int64Bits,
            kernel: int64Bits_deviceKernel)
        conformance(
            "Int64: comparisons", Input<Int64>.edges, .edges, output: .repeating(0), oracle: int64Comparisons,
            launch: int64Comparisons, kernel: int64Comparisons_deviceKernel)
        conformance(
            "UInt64: wrapping arithmetic", Input<UInt64>.edges, .edges, output: .repeating(.zero),
            oracle: uInt64Wrapping, launch: uInt64Wrapping, kernel: uInt64Wrapping_deviceKernel)
        conformance(
            "UInt64: arithmetic that fits", Input<UInt64>.within(0...3_000_000_000), .within(0...3_000_000_000),
            output: .repeating(.zero), oracle: uInt64Checked, launch: uInt64Checked, kernel: uInt64Checked_deviceKernel)
        conformance(
            "UInt64: division and remainder", Input<UInt64>.edges, .edges, output: .repeating(.zero),
            oracle: uInt64Division, launch: uInt64Division, kernel: uInt64Division_deviceKernel)
        conformance(
            "UInt64: smart and masking shifts", Input<UInt64>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt64Shifts, launch: uInt64Shifts, kernel: uInt64Shifts_deviceKernel)
        conformance(
            "UInt64: bits", Input<UInt64>.edges, .edges, output: .repeating(.zero), oracle: uInt64Bits,
            launch: uInt64Bits, kernel: uInt64Bits_deviceKernel)
        conformance(
            "UInt64: comparisons", Input<UInt64>.edges, .edges, output: .repeating(0), oracle: uInt64Comparisons,
            launch: uInt64Comparisons, kernel: uInt64Comparisons_deviceKernel)
    }
}
