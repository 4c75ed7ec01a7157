// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Integers+Native.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func intWrapping(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_intWrapping_2da5c4522babc6aa_holder {
static let kernel = DeviceKernelDefinition(name: "intWrapping(_:_:_:in:)", entry: "rk_k_intWrapping_2da5c4522babc6aa",
file: "DeviceConformanceTests/Integers+Native.swift", line: 4,
parameters: [.span("a", element: Int.self, needs: .onePerItem), .span("b", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intWrapping_2da5c4522babc6aa)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
  let v_a_0 = launch.span(0, of: Int.self); let v_b_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int = unsafe v_b_1[unchecked: t3]; let v_b_4: Int = t4; let t5: Int = here.index; let t6: Int = v_a_3 &+ v_b_4
    let t7: Int = v_a_3 &- v_b_4; let t8: Int = v_a_3 &* v_b_4; let t9: Int = ~v_a_3
    let t10: SIMD4<Int> = SIMD4<Int>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intWrapping_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<Int>>.Type) -> DeviceKernelDefinition {
rk_k_intWrapping_2da5c4522babc6aa_holder.kernel
}
@discardableResult
nonisolated func intWrapping(_ a: UnifiedBuffer<Int>, _ b: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intWrapping_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func intChecked(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int>(a + b, a - b, a * b, -a)
}
fileprivate nonisolated enum rk_k_intChecked_d476dbe243fb6a11_holder {
static let kernel = DeviceKernelDefinition(name: "intChecked(_:_:_:in:)", entry: "rk_k_intChecked_d476dbe243fb6a11",
file: "DeviceConformanceTests/Integers+Native.swift", line: 13,
parameters: [.span("a", element: Int.self, needs: .onePerItem), .span("b", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intChecked_d476dbe243fb6a11)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
TrapSite(line: 19, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 19, column: 39, operation: .overflow("+")),
TrapSite(line: 19, column: 46, operation: .overflow("-")), TrapSite(line: 19, column: 53, operation: .overflow("*")),
TrapSite(line: 19, column: 58, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int.self); let v_b_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int = unsafe v_b_1[unchecked: t3]; let v_b_4: Int = t4; let t5: Int = here.index
    let t6: Int = try _Checks.add(v_a_3, v_b_4, 3); let t7: Int = try _Checks.subtract(v_a_3, v_b_4, 4)
    let t8: Int = try _Checks.multiply(v_a_3, v_b_4, 5); let t9: Int = try _Checks.negate(v_a_3, 6)
    let t10: SIMD4<Int> = SIMD4<Int>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intChecked_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<Int>>.Type) -> DeviceKernelDefinition {
rk_k_intChecked_d476dbe243fb6a11_holder.kernel
}
@discardableResult
nonisolated func intChecked(_ a: UnifiedBuffer<Int>, _ b: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intChecked_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func intDivision(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD2<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int.min && b == -1) else { return }
    out[context.index] = SIMD2<Int>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_intDivision_5cc3d2e80bf3f401_holder {
static let kernel = DeviceKernelDefinition(name: "intDivision(_:_:_:in:)", entry: "rk_k_intDivision_5cc3d2e80bf3f401",
file: "DeviceConformanceTests/Integers+Native.swift", line: 22,
parameters: [.span("a", element: Int.self, needs: .onePerItem), .span("b", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intDivision_5cc3d2e80bf3f401)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
TrapSite(line: 29, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 29, column: 39, operation: .divisionByZero),
TrapSite(line: 29, column: 39, operation: .overflow("/")), TrapSite(line: 29, column: 46, operation: .divisionByZero),
TrapSite(line: 29, column: 46, operation: .overflow("%"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int.self); let v_b_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int = unsafe v_b_1[unchecked: t3]; let v_b_4: Int = t4; let t5: Bool = v_b_4 != 0; let t10: Bool; if t5 {
      let t6: Bool = v_a_3 == Int.min; let t8: Bool; if t6 {
        let t7: Bool = v_b_4 == (-1 as Int); t8 = t7
      } else { t8 = false }; let t9: Bool = !t8; t10 = t9
    } else { t10 = false }; if !t10 { return }; let t11: Int = here.index
    let t12: Int = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 4)
    let t13: Int = try _Checks.remainder(v_a_3, v_b_4, zero: 5, overflow: 6); let t14: SIMD2<Int> = SIMD2<Int>(t12, t13)
    try _Checks.itemIndex(t11, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t11] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intDivision_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD2<Int>>.Type) -> DeviceKernelDefinition {
rk_k_intDivision_5cc3d2e80bf3f401_holder.kernel
}
@discardableResult
nonisolated func intDivision(_ a: UnifiedBuffer<Int>, _ b: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD2<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intDivision_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD2<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func intShifts(
    _ a: DeviceSpan<Int>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_intShifts_d763cc5e320b7689_holder {
static let kernel = DeviceKernelDefinition(name: "intShifts(_:_:_:in:)", entry: "rk_k_intShifts_d763cc5e320b7689",
file: "DeviceConformanceTests/Integers+Native.swift", line: 32,
parameters: [.span("a", element: Int.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intShifts_d763cc5e320b7689)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_i64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
  let v_a_0 = launch.span(0, of: Int.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4; let t5: Int = Int(truncatingIfNeeded: v_amount_4)
    let v_narrow_5: Int = t5; let t6: Int = here.index; let t7: Int = v_a_3 << v_amount_4; let t8: Int = v_a_3 >> v_amount_4
    let t9: Int = v_a_3 &<< v_narrow_5; let t10: Int = v_a_3 &>> v_narrow_5; let t11: SIMD4<Int> = SIMD4<Int>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intShifts_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<Int>>.Type) -> DeviceKernelDefinition {
rk_k_intShifts_d763cc5e320b7689_holder.kernel
}
@discardableResult
nonisolated func intShifts(_ a: UnifiedBuffer<Int>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intShifts_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func intBits(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD8<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int>(
        a & b, a | b, a ^ b, ~(a & ~b), Int(truncatingIfNeeded: a.leadingZeroBitCount),
        Int(truncatingIfNeeded: a.trailingZeroBitCount), Int(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}
fileprivate nonisolated enum rk_k_intBits_ac0c0b7b21348cfa_holder {
static let kernel = DeviceKernelDefinition(name: "intBits(_:_:_:in:)", entry: "rk_k_intBits_ac0c0b7b21348cfa",
file: "DeviceConformanceTests/Integers+Native.swift", line: 42,
parameters: [.span("a", element: Int.self, needs: .onePerItem), .span("b", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intBits_ac0c0b7b21348cfa)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
  let v_a_0 = launch.span(0, of: Int.self); let v_b_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int = unsafe v_b_1[unchecked: t3]; let v_b_4: Int = t4; let t5: Int = here.index; let t6: Int = v_a_3 & v_b_4
    let t7: Int = v_a_3 | v_b_4; let t8: Int = v_a_3 ^ v_b_4; let t9: Int = ~v_b_4; let t10: Int = v_a_3 & t9; let t11: Int = ~t10
    let t12: Int = v_a_3.leadingZeroBitCount; let t13: Int = Int(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: Int = Int(truncatingIfNeeded: t14); let t16: Int = v_a_3.nonzeroBitCount
    let t17: Int = Int(truncatingIfNeeded: t16); let t18: Int = v_a_3.byteSwapped
    let t19: SIMD8<Int> = SIMD8<Int>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intBits_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD8<Int>>.Type) -> DeviceKernelDefinition {
rk_k_intBits_ac0c0b7b21348cfa_holder.kernel
}
@discardableResult
nonisolated func intBits(_ a: UnifiedBuffer<Int>, _ b: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD8<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intBits_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD8<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func intComparisons(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_intComparisons_8ee4b89f2b21fac6_holder {
static let kernel = DeviceKernelDefinition(name: "intComparisons(_:_:_:in:)", entry: "rk_k_intComparisons_8ee4b89f2b21fac6",
file: "DeviceConformanceTests/Integers+Native.swift", line: 53,
parameters: [.span("a", element: Int.self, needs: .onePerItem), .span("b", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intComparisons_8ee4b89f2b21fac6)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
  let v_a_0 = launch.span(0, of: Int.self); let v_b_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: Int = unsafe v_a_0[unchecked: t1]
    let v_a_3: Int = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: Int = unsafe v_b_1[unchecked: t3]; let v_b_4: Int = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: Int = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: Int = Swift.max(v_a_3, v_b_4); let t14: Int = Swift.max(t13, 3); let t15: Bool = t14 == v_b_4; if t15 {
      v_result_5 = v_result_5 | (128 as UInt8)
    }; let t16: Int = here.index; try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intComparisons_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_intComparisons_8ee4b89f2b21fac6_holder.kernel
}
@discardableResult
nonisolated func intComparisons(_ a: UnifiedBuffer<Int>, _ b: UnifiedBuffer<Int>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intComparisons_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uIntWrapping(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD4<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt>(a &+ b, a &- b, a &* b, ~a)
}
fileprivate nonisolated enum rk_k_uIntWrapping_b14ad23b7c11a2d4_holder {
static let kernel = DeviceKernelDefinition(name: "uIntWrapping(_:_:_:in:)", entry: "rk_k_uIntWrapping_b14ad23b7c11a2d4",
file: "DeviceConformanceTests/Integers+Native.swift", line: 71,
parameters: [.span("a", element: UInt.self, needs: .onePerItem), .span("b", element: UInt.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntWrapping_b14ad23b7c11a2d4)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
  let v_a_0 = launch.span(0, of: UInt.self); let v_b_1 = launch.span(1, of: UInt.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt = t4; let t5: Int = here.index; let t6: UInt = v_a_3 &+ v_b_4
    let t7: UInt = v_a_3 &- v_b_4; let t8: UInt = v_a_3 &* v_b_4; let t9: UInt = ~v_a_3
    let t10: SIMD4<UInt> = SIMD4<UInt>(t6, t7, t8, t9); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntWrapping_deviceKernel(_: DeviceSpan<UInt>.Type, _: DeviceSpan<UInt>.Type, _: MutableDeviceSpan<SIMD4<UInt>>.Type) -> DeviceKernelDefinition {
rk_k_uIntWrapping_b14ad23b7c11a2d4_holder.kernel
}
@discardableResult
nonisolated func uIntWrapping(_ a: UnifiedBuffer<UInt>, _ b: UnifiedBuffer<UInt>, _ out: UnifiedBuffer<SIMD4<UInt>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntWrapping_deviceKernel(DeviceSpan<UInt>.self, DeviceSpan<UInt>.self, MutableDeviceSpan<SIMD4<UInt>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uIntChecked(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD4<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt>(a + b, max(a, b) - min(a, b), a * b, a - a)
}
fileprivate nonisolated enum rk_k_uIntChecked_418d2274c07eb4ab_holder {
static let kernel = DeviceKernelDefinition(name: "uIntChecked(_:_:_:in:)", entry: "rk_k_uIntChecked_418d2274c07eb4ab",
file: "DeviceConformanceTests/Integers+Native.swift", line: 80,
parameters: [.span("a", element: UInt.self, needs: .onePerItem), .span("b", element: UInt.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntChecked_418d2274c07eb4ab)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
TrapSite(line: 86, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 86, column: 40, operation: .overflow("+")),
TrapSite(line: 86, column: 55, operation: .overflow("-")), TrapSite(line: 86, column: 70, operation: .overflow("*")),
TrapSite(line: 86, column: 77, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt.self); let v_b_1 = launch.span(1, of: UInt.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt = t4; let t5: Int = here.index
    let t6: UInt = try _Checks.add(v_a_3, v_b_4, 3); let t7: UInt = Swift.max(v_a_3, v_b_4)
    let t8: UInt = Swift.min(v_a_3, v_b_4); let t9: UInt = try _Checks.subtract(t7, t8, 4)
    let t10: UInt = try _Checks.multiply(v_a_3, v_b_4, 5); let t11: UInt = try _Checks.subtract(v_a_3, v_a_3, 6)
    let t12: SIMD4<UInt> = SIMD4<UInt>(t6, t9, t10, t11); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntChecked_deviceKernel(_: DeviceSpan<UInt>.Type, _: DeviceSpan<UInt>.Type, _: MutableDeviceSpan<SIMD4<UInt>>.Type) -> DeviceKernelDefinition {
rk_k_uIntChecked_418d2274c07eb4ab_holder.kernel
}
@discardableResult
nonisolated func uIntChecked(_ a: UnifiedBuffer<UInt>, _ b: UnifiedBuffer<UInt>, _ out: UnifiedBuffer<SIMD4<UInt>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntChecked_deviceKernel(DeviceSpan<UInt>.self, DeviceSpan<UInt>.self, MutableDeviceSpan<SIMD4<UInt>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uIntDivision(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD2<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt>(a / b, a % b)
}
fileprivate nonisolated enum rk_k_uIntDivision_2bb7c22e4f17cc79_holder {
static let kernel = DeviceKernelDefinition(name: "uIntDivision(_:_:_:in:)", entry: "rk_k_uIntDivision_2bb7c22e4f17cc79",
file: "DeviceConformanceTests/Integers+Native.swift", line: 89,
parameters: [.span("a", element: UInt.self, needs: .onePerItem), .span("b", element: UInt.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntDivision_2bb7c22e4f17cc79)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_b_1), RK_STOP(1));
  rk_u64 v_b_4 = v_b_1[t2]; if (!(v_b_4 != 0u)) { return; } rk_i64 t3 = rk_index(rk_here); RK_CHECK(v_b_4 == 0, RK_STOP(3));
  RK_CHECK(v_b_4 == 0, RK_STOP(4)); rk_u64 t4 = rk_u64_div(v_a_3, v_b_4); rk_u64 t5 = rk_u64_rem(v_a_3, v_b_4); rk_u64x2 t6;
  t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t6;
}
"""#, sites: [TrapSite(line: 93, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 94, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 96, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 96, column: 40, operation: .divisionByZero),
TrapSite(line: 96, column: 47, operation: .divisionByZero)], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt.self); let v_b_1 = launch.span(1, of: UInt.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt = t4; let t5: Bool = v_b_4 != (0 as UInt); if !t5 { return }
    let t6: Int = here.index; let t7: UInt = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 3)
    let t8: UInt = try _Checks.remainder(v_a_3, v_b_4, zero: 4, overflow: 4); let t9: SIMD2<UInt> = SIMD2<UInt>(t7, t8)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntDivision_deviceKernel(_: DeviceSpan<UInt>.Type, _: DeviceSpan<UInt>.Type, _: MutableDeviceSpan<SIMD2<UInt>>.Type) -> DeviceKernelDefinition {
rk_k_uIntDivision_2bb7c22e4f17cc79_holder.kernel
}
@discardableResult
nonisolated func uIntDivision(_ a: UnifiedBuffer<UInt>, _ b: UnifiedBuffer<UInt>, _ out: UnifiedBuffer<SIMD2<UInt>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntDivision_deviceKernel(DeviceSpan<UInt>.self, DeviceSpan<UInt>.self, MutableDeviceSpan<SIMD2<UInt>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uIntShifts(
    _ a: DeviceSpan<UInt>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}
fileprivate nonisolated enum rk_k_uIntShifts_caf4cef696d411fa_holder {
static let kernel = DeviceKernelDefinition(name: "uIntShifts(_:_:_:in:)", entry: "rk_k_uIntShifts_caf4cef696d411fa",
file: "DeviceConformanceTests/Integers+Native.swift", line: 99,
parameters: [.span("a", element: UInt.self, needs: .onePerItem), .span("amount", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<UInt>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntShifts_caf4cef696d411fa)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i64 *v_amount_1, rk_i64 n_amount_1, RK_GLOBAL rk_u64x4 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0));
  rk_u64 v_a_3 = v_a_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_amount_1), RK_STOP(1));
  rk_i64 v_amount_4 = v_amount_1[t2]; rk_u64 v_narrow_5 = (rk_u64)v_amount_4; rk_i64 t3 = rk_index(rk_here);
  rk_u64 t4 = rk_u64_shl(v_a_3, (rk_i64)v_amount_4); rk_u64 t5 = rk_u64_shr(v_a_3, (rk_i64)v_amount_4);
  rk_u64 t6 = rk_u64_shl_masked(v_a_3, (rk_u64)v_narrow_5); rk_u64 t7 = rk_u64_shr_masked(v_a_3, (rk_u64)v_narrow_5); rk_u64x4 t8;
  t8.x[0] = t4; t8.x[1] = t5; t8.x[2] = t6; t8.x[3] = t7; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t8;
}
"""#, sites: [TrapSite(line: 103, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 104, column: 18, operation: .indexOutOfRange("amount")),
TrapSite(line: 106, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt.self); let v_amount_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD4<UInt>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_amount_1.count, 1)
    let t4: Int = unsafe v_amount_1[unchecked: t3]; let v_amount_4: Int = t4; let t5: UInt = UInt(truncatingIfNeeded: v_amount_4)
    let v_narrow_5: UInt = t5; let t6: Int = here.index; let t7: UInt = v_a_3 << v_amount_4; let t8: UInt = v_a_3 >> v_amount_4
    let t9: UInt = v_a_3 &<< v_narrow_5; let t10: UInt = v_a_3 &>> v_narrow_5; let t11: SIMD4<UInt> = SIMD4<UInt>(t7, t8, t9, t10)
    try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntShifts_deviceKernel(_: DeviceSpan<UInt>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD4<UInt>>.Type) -> DeviceKernelDefinition {
rk_k_uIntShifts_caf4cef696d411fa_holder.kernel
}
@discardableResult
nonisolated func uIntShifts(_ a: UnifiedBuffer<UInt>, _ amount: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD4<UInt>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntShifts_deviceKernel(DeviceSpan<UInt>.self, DeviceSpan<Int>.self, MutableDeviceSpan<SIMD4<UInt>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(amount); arguments.mutableSpan(out)
}
}

func uIntBits(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD8<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt(truncatingIfNeeded: a.trailingZeroBitCount), UInt(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}
fileprivate nonisolated enum rk_k_uIntBits_d18f985c23e5ead0_holder {
static let kernel = DeviceKernelDefinition(name: "uIntBits(_:_:_:in:)", entry: "rk_k_uIntBits_d18f985c23e5ead0",
file: "DeviceConformanceTests/Integers+Native.swift", line: 109,
parameters: [.span("a", element: UInt.self, needs: .onePerItem), .span("b", element: UInt.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntBits_d18f985c23e5ead0)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u64x8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
"""#, sites: [TrapSite(line: 113, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 114, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 115, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt.self); let v_b_1 = launch.span(1, of: UInt.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD8<UInt>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt = t4; let t5: Int = here.index; let t6: UInt = v_a_3 & v_b_4
    let t7: UInt = v_a_3 | v_b_4; let t8: UInt = v_a_3 ^ v_b_4; let t9: UInt = ~v_b_4; let t10: UInt = v_a_3 & t9
    let t11: UInt = ~t10; let t12: Int = v_a_3.leadingZeroBitCount; let t13: UInt = UInt(truncatingIfNeeded: t12)
    let t14: Int = v_a_3.trailingZeroBitCount; let t15: UInt = UInt(truncatingIfNeeded: t14); let t16: Int = v_a_3.nonzeroBitCount
    let t17: UInt = UInt(truncatingIfNeeded: t16); let t18: UInt = v_a_3.byteSwapped
    let t19: SIMD8<UInt> = SIMD8<UInt>(t6, t7, t8, t11, t13, t15, t17, t18); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntBits_deviceKernel(_: DeviceSpan<UInt>.Type, _: DeviceSpan<UInt>.Type, _: MutableDeviceSpan<SIMD8<UInt>>.Type) -> DeviceKernelDefinition {
rk_k_uIntBits_d18f985c23e5ead0_holder.kernel
}
@discardableResult
nonisolated func uIntBits(_ a: UnifiedBuffer<UInt>, _ b: UnifiedBuffer<UInt>, _ out: UnifiedBuffer<SIMD8<UInt>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntBits_deviceKernel(DeviceSpan<UInt>.self, DeviceSpan<UInt>.self, MutableDeviceSpan<SIMD8<UInt>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func uIntComparisons(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
fileprivate nonisolated enum rk_k_uIntComparisons_c89404e098ef1405_holder {
static let kernel = DeviceKernelDefinition(name: "uIntComparisons(_:_:_:in:)", entry: "rk_k_uIntComparisons_c89404e098ef1405",
file: "DeviceConformanceTests/Integers+Native.swift", line: 120,
parameters: [.span("a", element: UInt.self, needs: .onePerItem), .span("b", element: UInt.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntComparisons_c89404e098ef1405)(RK_GLOBAL const rk_u64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_u64 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
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
"""#, sites: [TrapSite(line: 124, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 125, column: 13, operation: .indexOutOfRange("b")),
TrapSite(line: 135, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt.self); let v_b_1 = launch.span(1, of: UInt.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0); let t2: UInt = unsafe v_a_0[unchecked: t1]
    let v_a_3: UInt = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_b_1.count, 1)
    let t4: UInt = unsafe v_b_1[unchecked: t3]; let v_b_4: UInt = t4; var v_result_5: UInt8 = (0 as UInt8)
    let t5: Bool = v_a_3 < v_b_4; if t5 { v_result_5 = v_result_5 | (1 as UInt8) }; let t6: Bool = v_a_3 <= v_b_4; if t6 {
      v_result_5 = v_result_5 | (2 as UInt8)
    }; let t7: Bool = v_a_3 > v_b_4; if t7 { v_result_5 = v_result_5 | (4 as UInt8) }; let t8: Bool = v_a_3 >= v_b_4; if t8 {
      v_result_5 = v_result_5 | (8 as UInt8)
    }; let t9: Bool = v_a_3 == v_b_4; if t9 { v_result_5 = v_result_5 | (16 as UInt8) }; let t10: Bool = v_a_3 != v_b_4; if t10 {
      v_result_5 = v_result_5 | (32 as UInt8)
    }; let t11: UInt = Swift.min(v_a_3, v_b_4); let t12: Bool = t11 == v_a_3; if t12 { v_result_5 = v_result_5 | (64 as UInt8) }
    let t13: UInt = Swift.max(v_a_3, v_b_4); let t14: UInt = Swift.max(t13, (3 as UInt)); let t15: Bool = t14 == v_b_4; if t15 {
      v_result_5 = v_result_5 | (128 as UInt8)
    }; let t16: Int = here.index; try _Checks.itemIndex(t16, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t16] = v_result_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntComparisons_deviceKernel(_: DeviceSpan<UInt>.Type, _: DeviceSpan<UInt>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_uIntComparisons_c89404e098ef1405_holder.kernel
}
@discardableResult
nonisolated func uIntComparisons(_ a: UnifiedBuffer<UInt>, _ b: UnifiedBuffer<UInt>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntComparisons_deviceKernel(DeviceSpan<UInt>.self, DeviceSpan<UInt>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var integersNative: [ConformanceCase] {
        conformance(
            "Int: wrapping arithmetic", Input<Int>.edges, .edges, output: .repeating(.zero), oracle: intWrapping,
            launch: intWrapping, kernel: intWrapping_deviceKernel)
        conformance(
            "Int: arithmetic that fits", Input<Int>.within(-3_000_000_000...3_000_000_000),
            .within(-3_000_000_000...3_000_000_000), output: .repeating(.zero), oracle: intChecked, launch: intChecked,
            kernel: intChecked_deviceKernel)
        conformance(
            "Int: division and remainder", Input<Int>.edges, .edges, output: .repeating(.zero), oracle: intDivision,
            launch: intDivision, kernel: intDivision_deviceKernel)
        conformance(
            "Int: smart and masking shifts", Input<Int>.edges, Input<Int>.within(-70...70), output: .repeating(.zero),
            oracle: intShifts, launch: intShifts, kernel: intShifts_deviceKernel)
        conformance(
            "Int: bits", Input<Int>.edges, .edges, output: .repeating(.zero), oracle: intBits, launch: intBits,
            kernel: intBits_deviceKernel)
        conformance(
            "Int: comparisons", Input<Int>.edges, .edges, output: .repeating(0), oracle: intComparisons,
            launch: intComparisons, kernel: intComparisons_deviceKernel)
        conformance(
            "UInt: wrapping arithmetic", Input<UInt>.edges, .edges, output: .repeating(.zero), oracle: uIntWrapping,
            launch: uIntWrapping, kernel: uIntWrapping_deviceKernel)
        conformance(
            "UInt: arithmetic that fits", Input<UInt>.within(0...3_000_000_000), .within(0...3_000_000_000),
            output: .repeating(.zero), oracle: uIntChecked, launch: uIntChecked, kernel: uIntChecked_deviceKernel)
        conformance(
            "UInt: division and remainder", Input<UInt>.edges, .edges, output: .repeating(.zero), oracle: uIntDivision,
            launch: uIntDivision, kernel: uIntDivision_deviceKernel)
        conformance(
            "UInt: smart and masking shifts", Input<UInt>.edges, Input<Int>.within(-70...70), output: .repeating(.zero),
            oracle: uIntShifts, launch: uIntShifts, kernel: uIntShifts_deviceKernel)
        conformance(
            "UInt: bits", Input<UInt>.edges, .edges, output: .repeating(.zero), oracle: uIntBits, launch: uIntBits,
            kernel: uIntBits_deviceKernel)
        conformance(
            "UInt: comparisons", Input<UInt>.edges, .edges, output: .repeating(0), oracle: uIntComparisons,
            launch: uIntComparisons, kernel: uIntComparisons_deviceKernel)
    }
}
