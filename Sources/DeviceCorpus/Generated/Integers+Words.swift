// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Integers+Words.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func int32Wrapping(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int32>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_int32Wrapping_d81c0ce8145af532_holder {
static let kernel = DeviceKernelDefinition(name: "int32Wrapping(_:_:_:in:)", entry: "rk_k_int32Wrapping_d81c0ce8145af532",
file: "DeviceConformanceTests/Integers+Words.swift", line: 4,
parameters: [.span("a", element: Int32.self, needs: .onePerItem), .span("b", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Wrapping_d81c0ce8145af532)(RK_GLOBAL const rk_i32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i32 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32 t4 = rk_i32_add(v_a_3, v_b_4);
  rk_i32 t5 = rk_i32_sub(v_a_3, v_b_4); rk_i32 t6 = rk_i32_mul(v_a_3, v_b_4); rk_i32 t7 = rk_i32_not(v_a_3); rk_i32x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 8, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 9, column: 13, operation: .indexOutOfRange("b")), TrapSite(line: 10, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int32.self); let v_b_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int32 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int32 = t4; let t5: Int = here.index; let t6: Int32 = v_a_3 &+ v_b_4
    let t7: Int32 = v_a_3 &- v_b_4; let t8: Int32 = v_a_3 &* v_b_4; let t9: Int32 = ~v_a_3
    let t10: SIMD4<Int32> = SIMD4<Int32>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Wrapping_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_int32Wrapping_d81c0ce8145af532_holder.kernel
}
@discardableResult
nonisolated func int32Wrapping(_ a: UnifiedBuffer<Int32>, _ b: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Wrapping_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int32Checked(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int32>(a + b, a - b, a * b, -a)
}
fileprivate nonisolated enum rk_k_int32Checked_c9d5a796a76f2fbf_holder {
static let kernel = DeviceKernelDefinition(name: "int32Checked(_:_:_:in:)", entry: "rk_k_int32Checked_c9d5a796a76f2fbf",
file: "DeviceConformanceTests/Integers+Words.swift", line: 13,
parameters: [.span("a", element: Int32.self, needs: .onePerItem), .span("b", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Checked_c9d5a796a76f2fbf)(RK_GLOBAL const rk_i32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i32 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i32_add_traps(v_a_3, v_b_4), RK_STOP(3));
  RK_CHECK(rk_i32_sub_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(rk_i32_mul_traps(v_a_3, v_b_4), RK_STOP(5));
  RK_CHECK(rk_i32_neg_traps(v_a_3), RK_STOP(6)); rk_i32 t4 = rk_i32_add(v_a_3, v_b_4); rk_i32 t5 = rk_i32_sub(v_a_3, v_b_4);
  rk_i32 t6 = rk_i32_mul(v_a_3, v_b_4); rk_i32 t7 = rk_i32_neg(v_a_3); rk_i32x4 t8; t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6;
  t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 17, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 18, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 19, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 19, column: 41, operation: .overflow("+")),
TrapSite(line: 19, column: 48, operation: .overflow("-")), TrapSite(line: 19, column: 55, operation: .overflow("*")),
TrapSite(line: 19, column: 60, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int32.self); let v_b_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int32 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int32 = t4; let t5: Int = here.index
    let t6: Int32 = try _Checks.add(v_a_3, v_b_4, 3); let t7: Int32 = try _Checks.subtract(v_a_3, v_b_4, 4)
    let t8: Int32 = try _Checks.multiply(v_a_3, v_b_4, 5); let t9: Int32 = try _Checks.negate(v_a_3, 6)
    let t10: SIMD4<Int32> = SIMD4<Int32>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Checked_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_int32Checked_c9d5a796a76f2fbf_holder.kernel
}
@discardableResult
nonisolated func int32Checked(_ a: UnifiedBuffer<Int32>, _ b: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Checked_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int32Division(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int32.min && b == -1) else { return }
    out[context.index] = SIMD2<Int32>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_int32Division_6c969361b7e36191_holder {
static let kernel = DeviceKernelDefinition(name: "int32Division(_:_:_:in:)", entry: "rk_k_int32Division_6c969361b7e36191",
file: "DeviceConformanceTests/Integers+Words.swift", line: 22,
parameters: [.span("a", element: Int32.self, needs: .onePerItem), .span("b", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int32>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Division_6c969361b7e36191)(RK_GLOBAL const rk_i32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i32 v_b_4 = v_b_1[t2]; rk_bool t4; if (v_b_4 != 0) {
    rk_bool t3 = ((v_a_3 == (-2147483648)) && (v_b_4 == (-1))); t4 = (!t3);
  } else { t4 = 0; } if (!t4) { return; } rk_i64 t5 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(rk_i32_div_traps(v_a_3, v_b_4), RK_STOP(4)); RK_CHECK(v_b_4 == 0, RK_STOP(5));
  RK_CHECK(rk_i32_rem_traps(v_a_3, v_b_4), RK_STOP(6)); rk_i32 t6 = rk_i32_div(v_a_3, v_b_4);
  rk_i32 t7 = rk_i32_rem(v_a_3, v_b_4); rk_i32x2 t8; t8.x[0] = t6; t8.x[1] = t7;
  RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(2)); v_out_2[t5] = t8;
}
"""#, sites: [TrapSite(line: 26, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 27, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 29, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 29, column: 41, operation: .divisionByZero),
TrapSite(line: 29, column: 41, operation: .overflow("/")), TrapSite(line: 29, column: 48, operation: .divisionByZero),
TrapSite(line: 29, column: 48, operation: .overflow("%"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int32.self); let v_b_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int32 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int32 = t4; let t5: Bool = v_b_4 != (0 as Int32); let t10: Bool
    if t5 {
      let t6: Bool = v_a_3 == Int32.min; let t8: Bool; if t6 {
        let t7: Bool = v_b_4 == (-1 as Int32); t8 = t7
      } else { t8 = false }; let t9: Bool = !t8; t10 = t9
    } else { t10 = false }; if !t10 { return }; let t11: Int = here.index
    let t12: Int32 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 4)
    let t13: Int32 = try _Checks.remainder(v_a_3, v_b_4, zero: 5, overflow: 6); let t14: SIMD2<Int32> = SIMD2<Int32>(t12, t13)
    try _Checks.itemIndex(t11, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t11] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Division_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD2<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_int32Division_6c969361b7e36191_holder.kernel
}
@discardableResult
nonisolated func int32Division(_ a: UnifiedBuffer<Int32>, _ b: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD2<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Division_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD2<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int32Shifts(
    _ a: DeviceSpan<Int32>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int32(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int32>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_int32Shifts_1746c22278384660_holder {
static let kernel = DeviceKernelDefinition(name: "int32Shifts(_:_:_:in:)", entry: "rk_k_int32Shifts_1746c22278384660",
file: "DeviceConformanceTests/Integers+Words.swift", line: 32,
parameters: [.span("a", element: Int32.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Shifts_1746c22278384660)(RK_GLOBAL const rk_i32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_i32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_i32 v_narrow_5 = (rk_i32)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_i32 t4 = rk_i32_shl(v_a_3, (rk_i64)v_amount_4); rk_i32 t5 = rk_i32_shr(v_a_3, (rk_i64)v_amount_4);
  rk_i32 t6 = rk_i32_shl_masked(v_a_3, (rk_i32)v_narrow_5); rk_i32 t7 = rk_i32_shr_masked(v_a_3, (rk_i32)v_narrow_5); rk_i32x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 36, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 37, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 39, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int32.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4
    let t5: Int32 = Int32(truncatingIfNeeded: v_amount_4); let v_narrow_5: Int32 = t5; let t6: Int = here.index
    let t7: Int32 = v_a_3 << v_amount_4; let t8: Int32 = v_a_3 >> v_amount_4; let t9: Int32 = v_a_3 &<< v_narrow_5
    let t10: Int32 = v_a_3 &>> v_narrow_5; let t11: SIMD4<Int32> = SIMD4<Int32>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Shifts_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_int32Shifts_1746c22278384660_holder.kernel
}
@discardableResult
nonisolated func int32Shifts(_ a: UnifiedBuffer<Int32>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Shifts_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func int32Bits(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD8<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int32>(
        a & b, a | b, a ^ b, ~(a & ~b), Int32(truncatingIfNeeded: a.leadingZeroBitCount),
        Int32(truncatingIfNeeded: a.trailingZeroBitCount), Int32(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}
fileprivate nonisolated enum rk_k_int32Bits_d5b4848a6f2e76b6_holder {
static let kernel = DeviceKernelDefinition(name: "int32Bits(_:_:_:in:)", entry: "rk_k_int32Bits_d5b4848a6f2e76b6",
file: "DeviceConformanceTests/Integers+Words.swift", line: 42,
parameters: [.span("a", element: Int32.self, needs: .onePerItem), .span("b", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Bits_d5b4848a6f2e76b6)(RK_GLOBAL const rk_i32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i32x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i32 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i32 t4 = rk_i32_and(v_a_3, rk_i32_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_i32_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_i32_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_i32_ones(v_a_3); rk_i32 t8 = rk_i32_and(v_a_3, v_b_4); rk_i32 t9 = rk_i32_or(v_a_3, v_b_4);
  rk_i32 t10 = rk_i32_xor(v_a_3, v_b_4); rk_i32 t11 = rk_i32_not(t4); rk_i32 t12 = (rk_i32)t5; rk_i32 t13 = (rk_i32)t6;
  rk_i32 t14 = (rk_i32)t7; rk_i32 t15 = rk_i32_byte_swapped(v_a_3); rk_i32x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 46, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 47, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 48, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int32.self); let v_b_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int32 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int32 = t4; let t5: Int = here.index; let t6: Int32 = v_a_3 & v_b_4
    let t7: Int32 = v_a_3 | v_b_4; let t8: Int32 = v_a_3 ^ v_b_4; let t9: Int32 = ~v_b_4; let t10: Int32 = v_a_3 & t9
    let t11: Int32 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: Int32 = Int32(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: Int32 = Int32(truncatingIfNeeded: t14)
    let t16: Int = v_a_3.nonzeroBitCount; let t17: Int32 = Int32(truncatingIfNeeded: t16); let t18: Int32 = v_a_3.byteSwapped
    let t19: SIMD8<Int32> = SIMD8<Int32>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Bits_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD8<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_int32Bits_d5b4848a6f2e76b6_holder.kernel
}
@discardableResult
nonisolated func int32Bits(_ a: UnifiedBuffer<Int32>, _ b: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD8<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Bits_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD8<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func int32Comparisons(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_int32Comparisons_1b03cf2f9f22f141_holder {
static let kernel = DeviceKernelDefinition(name: "int32Comparisons(_:_:_:in:)", entry: "rk_k_int32Comparisons_1b03cf2f9f22f141",
file: "DeviceConformanceTests/Integers+Words.swift", line: 53,
parameters: [.span("a", element: Int32.self, needs: .onePerItem), .span("b", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Comparisons_1b03cf2f9f22f141)(RK_GLOBAL const rk_i32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_i32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_i32 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_i32_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_i32 t3 = rk_i32_max(v_a_3, v_b_4); if (rk_i32_max(t3, 3) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 57, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 58, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 68, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int32.self); let v_b_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int32 = unsafe v_b_1[unchecked: t3]; let v_b_4: Int32 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: Int32 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: Int32 = Swift.max(v_a_3, v_b_4); let t14: Int32 = Swift.max(t13, (3 as Int32)); let t15: Bool = t14 == v_b_4
    if t15 { v_result_5 = v_result_5 | (128 as UInt8) }; let t16: Int = here.index
    try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Comparisons_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_int32Comparisons_1b03cf2f9f22f141_holder.kernel
}
@discardableResult
nonisolated func int32Comparisons(_ a: UnifiedBuffer<Int32>, _ b: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Comparisons_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt32Wrapping(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD4<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt32>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_uInt32Wrapping_7d8f4592b4070028_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Wrapping(_:_:_:in:)", entry: "rk_k_uInt32Wrapping_7d8f4592b4070028",
file: "DeviceConformanceTests/Integers+Words.swift", line: 71,
parameters: [.span("a", element: UInt32.self, needs: .onePerItem), .span("b", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Wrapping_7d8f4592b4070028)(RK_GLOBAL const rk_u32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u32 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u32 t4 = rk_u32_add(v_a_3, v_b_4);
  rk_u32 t5 = rk_u32_sub(v_a_3, v_b_4); rk_u32 t6 = rk_u32_mul(v_a_3, v_b_4); rk_u32 t7 = rk_u32_not(v_a_3); rk_u32x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 75, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 76, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt32.self); let v_b_1 = launch.span(1, of: UInt32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt32 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt32 = t4; let t5: Int = here.index
    let t6: UInt32 = v_a_3 &+ v_b_4; let t7: UInt32 = v_a_3 &- v_b_4; let t8: UInt32 = v_a_3 &* v_b_4; let t9: UInt32 = ~v_a_3
    let t10: SIMD4<UInt32> = SIMD4<UInt32>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Wrapping_deviceKernel(_: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<SIMD4<UInt32>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Wrapping_7d8f4592b4070028_holder.kernel
}
@discardableResult
nonisolated func uInt32Wrapping(_ a: UnifiedBuffer<UInt32>, _ b: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<SIMD4<UInt32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Wrapping_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<SIMD4<UInt32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt32Checked(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD4<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt32>(a + b, max(a, b) - min(a, b), a * b, a - a)
}
fileprivate nonisolated enum rk_k_uInt32Checked_6b8b4af9b3a23d25_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Checked(_:_:_:in:)", entry: "rk_k_uInt32Checked_6b8b4af9b3a23d25",
file: "DeviceConformanceTests/Integers+Words.swift", line: 80,
parameters: [.span("a", element: UInt32.self, needs: .onePerItem), .span("b", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Checked_6b8b4af9b3a23d25)(RK_GLOBAL const rk_u32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u32 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_u32_add_traps(v_a_3, v_b_4), RK_STOP(3));
  rk_u32 t4 = rk_u32_max(v_a_3, v_b_4); rk_u32 t5 = rk_u32_min(v_a_3, v_b_4); RK_CHECK(rk_u32_sub_traps(t4, t5), RK_STOP(4));
  RK_CHECK(rk_u32_mul_traps(v_a_3, v_b_4), RK_STOP(5)); RK_CHECK(rk_u32_sub_traps(v_a_3, v_a_3), RK_STOP(6));
  rk_u32 t6 = rk_u32_add(v_a_3, v_b_4); rk_u32 t7 = rk_u32_sub(t4, t5); rk_u32 t8 = rk_u32_mul(v_a_3, v_b_4);
  rk_u32 t9 = rk_u32_sub(v_a_3, v_a_3); rk_u32x4 t10; t10.x[0] = t6; t10.x[1] = t7; t10.x[2] = t8; t10.x[3] = t9;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t10;
}
"""#, sites: [TrapSite(line: 84, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 85, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 86, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 86, column: 42, operation: .overflow("+")),
TrapSite(line: 86, column: 57, operation: .overflow("-")), TrapSite(line: 86, column: 72, operation: .overflow("*")),
TrapSite(line: 86, column: 79, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt32.self); let v_b_1 = launch.span(1, of: UInt32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt32 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt32 = t4; let t5: Int = here.index
    let t6: UInt32 = try _Checks.add(v_a_3, v_b_4, 3); let t7: UInt32 = Swift.max(v_a_3, v_b_4)
    let t8: UInt32 = Swift.min(v_a_3, v_b_4); let t9: UInt32 = try _Checks.subtract(t7, t8, 4)
    let t10: UInt32 = try _Checks.multiply(v_a_3, v_b_4, 5); let t11: UInt32 = try _Checks.subtract(v_a_3, v_a_3, 6)
    let t12: SIMD4<UInt32> = SIMD4<UInt32>(t6, t9, t10, t11); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Checked_deviceKernel(_: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<SIMD4<UInt32>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Checked_6b8b4af9b3a23d25_holder.kernel
}
@discardableResult
nonisolated func uInt32Checked(_ a: UnifiedBuffer<UInt32>, _ b: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<SIMD4<UInt32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Checked_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<SIMD4<UInt32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt32Division(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD2<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt32>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_uInt32Division_366271b9e1b11679_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Division(_:_:_:in:)", entry: "rk_k_uInt32Division_366271b9e1b11679",
file: "DeviceConformanceTests/Integers+Words.swift", line: 89,
parameters: [.span("a", element: UInt32.self, needs: .onePerItem), .span("b", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt32>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Division_366271b9e1b11679)(RK_GLOBAL const rk_u32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u32 v_b_4 = v_b_1[t2]; if (!(v_b_4 != 0u)) { return; } rk_i64 t3 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(v_b_4 == 0, RK_STOP(4)); rk_u32 t4 = rk_u32_div(v_a_3, v_b_4); rk_u32 t5 = rk_u32_rem(v_a_3, v_b_4); rk_u32x2 t6;
  t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t6;
}
"""#, sites: [TrapSite(line: 93, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 94, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 96, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 96, column: 42, operation: .divisionByZero),
TrapSite(line: 96, column: 49, operation: .divisionByZero)], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt32.self); let v_b_1 = launch.span(1, of: UInt32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt32 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt32 = t4; let t5: Bool = v_b_4 != (0 as UInt32); if !t5 { return }
    let t6: Int = here.index; let t7: UInt32 = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 3)
    let t8: UInt32 = try _Checks.remainder(v_a_3, v_b_4, zero: 4, overflow: 4); let t9: SIMD2<UInt32> = SIMD2<UInt32>(t7, t8)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Division_deviceKernel(_: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<SIMD2<UInt32>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Division_366271b9e1b11679_holder.kernel
}
@discardableResult
nonisolated func uInt32Division(_ a: UnifiedBuffer<UInt32>, _ b: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<SIMD2<UInt32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Division_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<SIMD2<UInt32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt32Shifts(
    _ a: DeviceSpan<UInt32>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt32>>,
    in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt32(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt32>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_uInt32Shifts_605ed33dd3abacd9_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Shifts(_:_:_:in:)", entry: "rk_k_uInt32Shifts_605ed33dd3abacd9",
file: "DeviceConformanceTests/Integers+Words.swift", line: 99,
parameters: [.span("a", element: UInt32.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Shifts_605ed33dd3abacd9)(RK_GLOBAL const rk_u32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_u32x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_u32 v_narrow_5 = (rk_u32)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_u32 t4 = rk_u32_shl(v_a_3, (rk_i64)v_amount_4); rk_u32 t5 = rk_u32_shr(v_a_3, (rk_i64)v_amount_4);
  rk_u32 t6 = rk_u32_shl_masked(v_a_3, (rk_u32)v_narrow_5); rk_u32 t7 = rk_u32_shr_masked(v_a_3, (rk_u32)v_narrow_5); rk_u32x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 104, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 105, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 107, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt32.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4
    let t5: UInt32 = UInt32(truncatingIfNeeded: v_amount_4); let v_narrow_5: UInt32 = t5; let t6: Int = here.index
    let t7: UInt32 = v_a_3 << v_amount_4; let t8: UInt32 = v_a_3 >> v_amount_4; let t9: UInt32 = v_a_3 &<< v_narrow_5
    let t10: UInt32 = v_a_3 &>> v_narrow_5; let t11: SIMD4<UInt32> = SIMD4<UInt32>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Shifts_deviceKernel(_: DeviceSpan<UInt32>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<UInt32>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Shifts_605ed33dd3abacd9_holder.kernel
}
@discardableResult
nonisolated func uInt32Shifts(_ a: UnifiedBuffer<UInt32>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<UInt32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Shifts_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<UInt32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func uInt32Bits(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD8<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt32>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt32(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt32(truncatingIfNeeded: a.trailingZeroBitCount), UInt32(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped
    )
}
fileprivate nonisolated enum rk_k_uInt32Bits_c5f33bf3f97f4e60_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Bits(_:_:_:in:)", entry: "rk_k_uInt32Bits_c5f33bf3f97f4e60",
file: "DeviceConformanceTests/Integers+Words.swift", line: 110,
parameters: [.span("a", element: UInt32.self, needs: .onePerItem), .span("b", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Bits_c5f33bf3f97f4e60)(RK_GLOBAL const rk_u32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u32x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u32 v_b_4 = v_b_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u32 t4 = rk_u32_and(v_a_3, rk_u32_not(v_b_4));
  rk_i64 t5 = (rk_i64)rk_u32_leading_zeros(v_a_3); rk_i64 t6 = (rk_i64)rk_u32_trailing_zeros(v_a_3);
  rk_i64 t7 = (rk_i64)rk_u32_ones(v_a_3); rk_u32 t8 = rk_u32_and(v_a_3, v_b_4); rk_u32 t9 = rk_u32_or(v_a_3, v_b_4);
  rk_u32 t10 = rk_u32_xor(v_a_3, v_b_4); rk_u32 t11 = rk_u32_not(t4); rk_u32 t12 = (rk_u32)t5; rk_u32 t13 = (rk_u32)t6;
  rk_u32 t14 = (rk_u32)t7; rk_u32 t15 = rk_u32_byte_swapped(v_a_3); rk_u32x8 t16; t16.x[0] = t8; t16.x[1] = t9; t16.x[2] = t10;
  t16.x[3] = t11; t16.x[4] = t12; t16.x[5] = t13; t16.x[6] = t14; t16.x[7] = t15;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t16;
}
"""#, sites: [TrapSite(line: 114, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 115, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 116, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt32.self); let v_b_1 = launch.span(1, of: UInt32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<UInt32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt32 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt32 = t4; let t5: Int = here.index; let t6: UInt32 = v_a_3 & v_b_4
    let t7: UInt32 = v_a_3 | v_b_4; let t8: UInt32 = v_a_3 ^ v_b_4; let t9: UInt32 = ~v_b_4; let t10: UInt32 = v_a_3 & t9
    let t11: UInt32 = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: UInt32 = UInt32(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: UInt32 = UInt32(truncatingIfNeeded: t14)
    let t16: Int = v_a_3.nonzeroBitCount; let t17: UInt32 = UInt32(truncatingIfNeeded: t16); let t18: UInt32 = v_a_3.byteSwapped
    let t19: SIMD8<UInt32> = SIMD8<UInt32>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Bits_deviceKernel(_: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<SIMD8<UInt32>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Bits_c5f33bf3f97f4e60_holder.kernel
}
@discardableResult
nonisolated func uInt32Bits(_ a: UnifiedBuffer<UInt32>, _ b: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<SIMD8<UInt32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Bits_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<SIMD8<UInt32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uInt32Comparisons(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_uInt32Comparisons_5a8e74e0691f6910_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Comparisons(_:_:_:in:)", entry: "rk_k_uInt32Comparisons_5a8e74e0691f6910",
file: "DeviceConformanceTests/Integers+Words.swift", line: 122,
parameters: [.span("a", element: UInt32.self, needs: .onePerItem), .span("b", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Comparisons_5a8e74e0691f6910)(RK_GLOBAL const rk_u32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u32 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u32 v_b_4 = v_b_1[t2]; rk_u8 v_result_5 = 0u; if (v_a_3 < v_b_4) { v_result_5 = rk_u8_or(v_result_5, 1u); }
  if (v_a_3 <= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 2u); } if (v_a_3 > v_b_4) { v_result_5 = rk_u8_or(v_result_5, 4u); }
  if (v_a_3 >= v_b_4) { v_result_5 = rk_u8_or(v_result_5, 8u); } if (v_a_3 == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 16u); }
  if (v_a_3 != v_b_4) { v_result_5 = rk_u8_or(v_result_5, 32u); } if (rk_u32_min(v_a_3, v_b_4) == v_a_3) {
    v_result_5 = rk_u8_or(v_result_5, 64u);
  } rk_u32 t3 = rk_u32_max(v_a_3, v_b_4); if (rk_u32_max(t3, 3u) == v_b_4) { v_result_5 = rk_u8_or(v_result_5, 128u); }
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = v_result_5;
}
"""#, sites: [TrapSite(line: 126, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 127, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 137, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt32.self); let v_b_1 = launch.span(1, of: UInt32.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt32 = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt32 = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt32 = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: UInt32 = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: UInt32 = Swift.max(v_a_3, v_b_4); let t14: UInt32 = Swift.max(t13, (3 as UInt32)); let t15: Bool = t14 == v_b_4
    if t15 { v_result_5 = v_result_5 | (128 as UInt8) }; let t16: Int = here.index
    try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Comparisons_deviceKernel(_: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Comparisons_5a8e74e0691f6910_holder.kernel
}
@discardableResult
nonisolated func uInt32Comparisons(_ a: UnifiedBuffer<UInt32>, _ b: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Comparisons_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var integersWords: [ConformanceCase] {
        conformance(
            "Int32: wrapping arithmetic", Input<Int32>.edges, .edges, output: .repeating(.zero), oracle: int32Wrapping,
            launch: int32Wrapping, kernel: int32Wrapping_deviceKernel)
        conformance(
            "Int32: arithmetic that fits", Input<Int32>.within(-46000...46000), .within(-46000...46000),
            output: .repeating(.zero), oracle: int32Checked, launch: int32Checked, kernel: int32Checked_deviceKernel)
        conformance(
            "Int32: division and remainder", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: int32Division, launch: int32Division, kernel: int32Division_deviceKernel)
        conformance(
            "Int32: smart and masking shifts", Input<Int32>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: int32Shifts, launch: int32Shifts, kernel: int32Shifts_deviceKernel)
        conformance(
            "Int32: bits", Input<Int32>.edges, .edges, output: .repeating(.zero), oracle: int32Bits, launch: int32Bits,
            kernel: int32Bits_deviceKernel)
        conformance(
            "Int32: comparisons", Input<Int32>.edges, .edges, output: .repeating(0), oracle: int32Comparisons,
            launch: int32Comparisons, kernel: int32Comparisons_deviceKernel)
        conformance(
            "UInt32: wrapping arithmetic", Input<UInt32>.edges, .edges, output: .repeating(.zero),
            oracle: uInt32Wrapping, launch: uInt32Wrapping, kernel: uInt32Wrapping_deviceKernel)
        conformance(
            "UInt32: arithmetic that fits", Input<UInt32>.within(0...46000), .within(0...46000),
            output: .repeating(.zero), oracle: uInt32Checked, launch: uInt32Checked, kernel: uInt32Checked_deviceKernel)
        conformance(
            "UInt32: division and remainder", Input<UInt32>.edges, .edges, output: .repeating(.zero),
            oracle: uInt32Division, launch: uInt32Division, kernel: uInt32Division_deviceKernel)
        conformance(
            "UInt32: smart and masking shifts", Input<UInt32>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt32Shifts, launch: uInt32Shifts, kernel: uInt32Shifts_deviceKernel)
        conformance(
            "UInt32: bits", Input<UInt32>.edges, .edges, output: .repeating(.zero), oracle: uInt32Bits,
            launch: uInt32Bits, kernel: uInt32Bits_deviceKernel)
        conformance(
            "UInt32: comparisons", Input<UInt32>.edges, .edges, output: .repeating(0), oracle: uInt32Comparisons,
            launch: uInt32Comparisons, kernel: uInt32Comparisons_deviceKernel)
    }
}
