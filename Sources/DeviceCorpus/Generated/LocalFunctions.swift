// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/LocalFunctions.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func localFunction(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    func twice(_ value: Int32) -> Int32 { value &* 2 }
    out[context.index] = twice(twice(x[context.index]) &+ 1)
}
fileprivate nonisolated enum rk_k_localFunction_742e2e7a115f4ced_holder {
static let kernel = DeviceKernelDefinition(name: "localFunction(_:_:in:)", entry: "rk_k_localFunction_742e2e7a115f4ced",
file: "DeviceConformanceTests/LocalFunctions.swift", line: 4,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i32 rk_k_localFunction_742e2e7a115f4ced_twice_0(rk_i32 v_value_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  return rk_i32_mul(v_value_2, 2);
}
RK_KERNEL(rk_k_localFunction_742e2e7a115f4ced)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1));
  rk_i32 t3 = rk_k_localFunction_742e2e7a115f4ced_twice_0(v_x_0[t2], rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i32 t4 = rk_k_localFunction_742e2e7a115f4ced_twice_0(rk_i32_add(t3, 1), rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = t4;
}
"""#, sites: [TrapSite(line: 7, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 7, column: 38, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_twice_0(_ v_value_2: Int32, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      let t1: Int32 = v_value_2 &* (2 as Int32); return t1
    }; let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int32 = unsafe v_x_0[unchecked: t2]; let t4: Int32 = try f_twice_0(t3, here); let t5: Int32 = t4 &+ (1 as Int32)
    let t6: Int32 = try f_twice_0(t5, here); try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localFunction_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_localFunction_742e2e7a115f4ced_holder.kernel
}
@discardableResult
nonisolated func localFunction(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localFunction_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func localFunctionThatCaptures(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    var total: Int32 = 0
    let weight = y[i]
    func add(_ value: Int32) {
        total = total &+ value &* weight
    }
    add(x[i])
    add(3)
    for k in 0..<4 { add(Int32(k)) }
    out[i] = total
}
fileprivate nonisolated enum rk_k_localFunctionThatCaptures_a86bdd38dc3138a8_holder {
static let kernel = DeviceKernelDefinition(name: "localFunctionThatCaptures(_:_:_:in:)",
entry: "rk_k_localFunctionThatCaptures_a86bdd38dc3138a8", file: "DeviceConformanceTests/LocalFunctions.swift", line: 10,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .span("y", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_FN void rk_k_localFunctionThatCaptures_a86bdd38dc3138a8_add_0(rk_i32 v_value_6, RK_PRIVATE rk_i32 *v_total_4, rk_i32 v_weight_5, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  (*v_total_4) = rk_i32_add((*v_total_4), rk_i32_mul(v_value_6, v_weight_5));
}
RK_KERNEL(rk_k_localFunctionThatCaptures_a86bdd38dc3138a8)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); rk_i32 v_total_4 = 0;
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(0)); rk_i32 v_weight_5 = v_y_1[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  rk_k_localFunctionThatCaptures_a86bdd38dc3138a8_add_0(v_x_0[v_i_3], &v_total_4, v_weight_5, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_k_localFunctionThatCaptures_a86bdd38dc3138a8_add_0(3, &v_total_4, v_weight_5, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(4 < 0, RK_STOP(2)); for (rk_i64 v_k_7 = 0; v_k_7 < 4; ++v_k_7) {
    RK_CHECK(rk_i32_misfit_s(v_k_7), RK_STOP(3));
    rk_k_localFunctionThatCaptures_a86bdd38dc3138a8_add_0((rk_i32)v_k_7, &v_total_4, v_weight_5, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  } RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(4)); v_out_2[v_i_3] = v_total_4;
}
"""#, sites: [TrapSite(line: 16, column: 18, operation: .indexOutOfRange("y")),
TrapSite(line: 20, column: 9, operation: .indexOutOfRange("x")), TrapSite(line: 22, column: 15, operation: .invertedRange),
TrapSite(line: 22, column: 26, operation: .conversion("Int32")), TrapSite(line: 23, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_add_0(_ v_value_6: Int32, _ v_total_4: inout Int32, _ v_weight_5: Int32, _ here: DeviceContext) throws(DeviceFault) {
      let t1: Int32 = v_value_6 &* v_weight_5; let t2: Int32 = v_total_4 &+ t1; v_total_4 = t2
    }; let v_i_3: Int = here.index; var v_total_4: Int32 = (0 as Int32); try _Checks.itemIndex(v_i_3, in: v_y_1.count, 0)
    let t1: Int32 = unsafe v_y_1[unchecked: v_i_3]; let v_weight_5: Int32 = t1; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1)
    let t2: Int32 = unsafe v_x_0[unchecked: v_i_3]; try f_add_0(t2, &v_total_4, v_weight_5, here)
    try f_add_0((3 as Int32), &v_total_4, v_weight_5, here); try _Checks.require(0 <= 4, 2); for v_k_7 in 0..<Swift.max(0, 4) {
      let t3: Int32 = try _Checks.convert(v_k_7, to: Int32.self, 3); try f_add_0(t3, &v_total_4, v_weight_5, here)
    }; try _Checks.itemIndex(v_i_3, in: v_out_2.count, 4); unsafe v_out_2[unchecked: v_i_3] = v_total_4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localFunctionThatCaptures_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_localFunctionThatCaptures_a86bdd38dc3138a8_holder.kernel
}
@discardableResult
nonisolated func localFunctionThatCaptures(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localFunctionThatCaptures_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func localFunctionsThatCallEachOther(
    _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    var depth: Int32 = 0
    func inner(_ value: Int32) -> Int32 {
        depth += 1
        return value & 0xFF
    }
    func middle(_ value: Int32) -> Int32 { inner(value) + inner(value &>> 8) }
    func outer(_ value: Int32) -> Int32 {
        if value < 0 { return middle(value) }
        return middle(value) + inner(value)
    }
    let result = outer(x[context.index])
    out[context.index] = result * 10 + depth
}
fileprivate nonisolated enum rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_holder {
static let kernel = DeviceKernelDefinition(name: "localFunctionsThatCallEachOther(_:_:in:)",
entry: "rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c", file: "DeviceConformanceTests/LocalFunctions.swift", line: 26,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i32 rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_inner_0(rk_i32 v_value_3, RK_PRIVATE rk_i32 *v_depth_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 rk_none = {0}; RK_CHECK(rk_i32_add_traps((*v_depth_2), 1), RK_FAIL(0, rk_none));
  (*v_depth_2) = rk_i32_add((*v_depth_2), 1); return rk_i32_and(v_value_3, 255);
}
RK_FN rk_i32 rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_middle_1(rk_i32 v_value_4, RK_PRIVATE rk_i32 *v_depth_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_u32 rk_failed = 0; rk_i32 rk_none = {0};
  rk_i32 t1 = rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_inner_0(v_value_4, v_depth_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none));
  rk_i32 t2 = rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_inner_0(rk_i32_shr_masked(v_value_4, (rk_i32)8), v_depth_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none)); RK_CHECK(rk_i32_add_traps(t1, t2), RK_FAIL(1, rk_none));
  return rk_i32_add(t1, t2);
}
RK_FN rk_i32 rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_outer_2(rk_i32 v_value_5, RK_PRIVATE rk_i32 *v_depth_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_u32 rk_failed = 0; rk_i32 rk_none = {0}; if (v_value_5 < 0) {
    rk_i32 t1 = rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_middle_1(v_value_5, v_depth_2, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none)); return t1;
  } rk_i32 t2 = rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_middle_1(v_value_5, v_depth_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none));
  rk_i32 t3 = rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_inner_0(v_value_5, v_depth_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none)); RK_CHECK(rk_i32_add_traps(t2, t3), RK_FAIL(2, rk_none));
  return rk_i32_add(t2, t3);
}
RK_KERNEL(rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i32 v_depth_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(3));
  rk_i32 t2 = rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_outer_2(v_x_0[t1], &v_depth_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v_result_6 = t2; rk_i64 t3 = rk_index(rk_here);
  RK_CHECK(rk_i32_mul_traps(v_result_6, 10), RK_STOP(5)); rk_i32 t4 = rk_i32_mul(v_result_6, 10);
  RK_CHECK(rk_i32_add_traps(t4, v_depth_2), RK_STOP(6)); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(4));
  v_out_1[t3] = rk_i32_add(t4, v_depth_2);
}
"""#, sites: [TrapSite(line: 32, column: 15, operation: .overflow("+")),
TrapSite(line: 35, column: 57, operation: .overflow("+")), TrapSite(line: 38, column: 30, operation: .overflow("+")),
TrapSite(line: 40, column: 24, operation: .indexOutOfRange("x")),
TrapSite(line: 41, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 41, column: 33, operation: .overflow("*")),
TrapSite(line: 41, column: 38, operation: .overflow("+"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_inner_0(_ v_value_3: Int32, _ v_depth_2: inout Int32, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      v_depth_2 = try _Checks.add(v_depth_2, (1 as Int32), 0); let t1: Int32 = v_value_3 & (255 as Int32); return t1
    }
    @inline(__always) func f_middle_1(_ v_value_4: Int32, _ v_depth_2: inout Int32, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      let t1: Int32 = try f_inner_0(v_value_4, &v_depth_2, here); let t2: Int32 = v_value_4 &>> (8 as Int32)
      let t3: Int32 = try f_inner_0(t2, &v_depth_2, here); let t4: Int32 = try _Checks.add(t1, t3, 1); return t4
    }
    @inline(__always) func f_outer_2(_ v_value_5: Int32, _ v_depth_2: inout Int32, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      let t1: Bool = v_value_5 < (0 as Int32); if t1 { let t2: Int32 = try f_middle_1(v_value_5, &v_depth_2, here); return t2 }
      let t3: Int32 = try f_middle_1(v_value_5, &v_depth_2, here); let t4: Int32 = try f_inner_0(v_value_5, &v_depth_2, here)
      let t5: Int32 = try _Checks.add(t3, t4, 2); return t5
    }; var v_depth_2: Int32 = (0 as Int32); let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 3)
    let t2: Int32 = unsafe v_x_0[unchecked: t1]; let t3: Int32 = try f_outer_2(t2, &v_depth_2, here); let v_result_6: Int32 = t3
    let t4: Int = here.index; let t5: Int32 = try _Checks.multiply(v_result_6, (10 as Int32), 5)
    let t6: Int32 = try _Checks.add(t5, v_depth_2, 6); try _Checks.itemIndex(t4, in: v_out_1.count, 4)
    unsafe v_out_1[unchecked: t4] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localFunctionsThatCallEachOther_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_localFunctionsThatCallEachOther_ffd0215f3384d06c_holder.kernel
}
@discardableResult
nonisolated func localFunctionsThatCallEachOther(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localFunctionsThatCallEachOther_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func localFunctionWithInout(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    func order(_ a: inout Int32, _ b: inout Int32) {
        if a > b {
            let old = a
            a = b
            b = old
        }
    }
    var low = x[context.index]
    var high = y[context.index]
    order(&low, &high)
    out[context.index] = SIMD2<Int32>(low, high)
}
fileprivate nonisolated enum rk_k_localFunctionWithInout_b635f98699bd9db6_holder {
static let kernel = DeviceKernelDefinition(name: "localFunctionWithInout(_:_:_:in:)",
entry: "rk_k_localFunctionWithInout_b635f98699bd9db6", file: "DeviceConformanceTests/LocalFunctions.swift", line: 44,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .span("y", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN void rk_k_localFunctionWithInout_b635f98699bd9db6_order_0(RK_PRIVATE rk_i32 *v_a_3, RK_PRIVATE rk_i32 *v_b_4, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  if ((*v_a_3) > (*v_b_4)) { rk_i32 v_old_5 = (*v_a_3); (*v_a_3) = (*v_b_4); (*v_b_4) = v_old_5; }
}
RK_KERNEL(rk_k_localFunctionWithInout_b635f98699bd9db6)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_low_6 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i32 v_high_7 = v_y_1[t2]; rk_k_localFunctionWithInout_b635f98699bd9db6_order_0(&v_low_6, &v_high_7, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i64 t3 = rk_index(rk_here); rk_i32x2 t4; t4.x[0] = v_low_6; t4.x[1] = v_high_7;
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t4;
}
"""#, sites: [TrapSite(line: 55, column: 15, operation: .indexOutOfRange("x")),
TrapSite(line: 56, column: 16, operation: .indexOutOfRange("y")),
TrapSite(line: 58, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_order_0(_ v_a_3: inout Int32, _ v_b_4: inout Int32, _ here: DeviceContext) throws(DeviceFault) {
      let t1: Bool = v_a_3 > v_b_4; if t1 { let v_old_5: Int32 = v_a_3; v_a_3 = v_b_4; v_b_4 = v_old_5 }
    }; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    var v_low_6: Int32 = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Int32 = unsafe v_y_1[unchecked: t3]; var v_high_7: Int32 = t4; try f_order_0(&v_low_6, &v_high_7, here)
    let t5: Int = here.index; let t6: SIMD2<Int32> = SIMD2<Int32>(v_low_6, v_high_7)
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localFunctionWithInout_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD2<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_localFunctionWithInout_b635f98699bd9db6_holder.kernel
}
@discardableResult
nonisolated func localFunctionWithInout(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD2<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localFunctionWithInout_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD2<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func inoutBehindOtherArguments(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    func bump(_ vector: inout SIMD2<Int32>) -> Int32 {
        vector.x = vector.x &+ 5
        return vector.y
    }
    func scale(_ a: inout Int32, _ factor: Int32) { a = a &* factor }
    var pair = SIMD2<Int32>(x[context.index], y[context.index])
    scale(&pair.x, bump(&pair))
    var pairs = [2 of Int32](repeating: 3)
    func swing(_ value: Int32) -> Int32 {
        pairs[1] = value
        return 2
    }
    scale(&pairs[1], swing(pair.x))
    out[context.index] = SIMD2<Int32>(pair.x, pairs[1])
}
fileprivate nonisolated enum rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_holder {
static let kernel = DeviceKernelDefinition(name: "inoutBehindOtherArguments(_:_:_:in:)",
entry: "rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9", file: "DeviceConformanceTests/LocalFunctions.swift", line: 61,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .span("y", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_i32_2
#define RK_DEFINED_rk_array_rk_i32_2
typedef struct { rk_i32 x[2]; } rk_array_rk_i32_2;
#endif
RK_FN rk_i32 rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_bump_0(RK_PRIVATE rk_i32x2 *v_vector_3, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  (*v_vector_3).x[0] = rk_i32_add((*v_vector_3).x[0], 5); return (*v_vector_3).x[1];
}
RK_FN void rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_scale_1(RK_PRIVATE rk_i32 *v_a_4, rk_i32 v_factor_5, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  (*v_a_4) = rk_i32_mul((*v_a_4), v_factor_5);
}
RK_FN rk_i32 rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_swing_2(rk_i32 v_value_8, RK_PRIVATE rk_array_rk_i32_2 *v_pairs_7, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 rk_none = {0}; RK_CHECK(rk_index_traps(1, 2), RK_FAIL(2, rk_none)); (*v_pairs_7).x[1] = v_value_8; return 2;
}
RK_KERNEL(rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1)); rk_i32 t3 = v_x_0[t1]; rk_i32 t4 = v_y_1[t2];
  rk_i32x2 t5; t5.x[0] = t3; t5.x[1] = t4; rk_i32x2 v_pair_6 = t5;
  rk_i32 t7 = rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_bump_0(&v_pair_6, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 t6 = v_pair_6.x[0];
  rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_scale_1(&t6, t7, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); v_pair_6.x[0] = t6; rk_array_rk_i32_2 v_pairs_7;
  for (int k = 0; k < 2; ++k) v_pairs_7.x[k] = 3;
  rk_i32 t9 = rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_swing_2(v_pair_6.x[0], &v_pairs_7, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(1, 2), RK_STOP(3)); rk_i32 t8 = v_pairs_7.x[1];
  rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_scale_1(&t8, t9, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); v_pairs_7.x[1] = t8; rk_i64 t10 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(1, 2), RK_STOP(5)); rk_i32 t11 = v_pairs_7.x[1]; rk_i32x2 t12; t12.x[0] = v_pair_6.x[0]; t12.x[1] = t11;
  RK_CHECK(rk_index_traps(t10, n_out_2), RK_STOP(4)); v_out_2[t10] = t12;
}
"""#, sites: [TrapSite(line: 70, column: 29, operation: .indexOutOfRange("x")),
TrapSite(line: 70, column: 47, operation: .indexOutOfRange("y")),
TrapSite(line: 74, column: 9, operation: .indexOutOfRange("pairs")),
TrapSite(line: 77, column: 12, operation: .indexOutOfRange("pairs")),
TrapSite(line: 78, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 78, column: 47, operation: .indexOutOfRange("pairs"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_bump_0(_ v_vector_3: inout SIMD2<Int32>, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      let t1: Int32 = v_vector_3[0] &+ (5 as Int32); v_vector_3[0] = t1; return v_vector_3[1]
    }; @inline(__always) func f_scale_1(_ v_a_4: inout Int32, _ v_factor_5: Int32, _ here: DeviceContext) throws(DeviceFault) {
      let t1: Int32 = v_a_4 &* v_factor_5; v_a_4 = t1
    }
    @inline(__always) func f_swing_2(_ v_value_8: Int32, _ v_pairs_7: inout InlineArray<2, Int32>, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      try _Checks.index(1, in: 2, 2); unsafe v_pairs_7[unchecked: 1] = v_value_8; return (2 as Int32)
    }; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1); let t4: Int32 = unsafe v_y_1[unchecked: t3]
    let t5: SIMD2<Int32> = SIMD2<Int32>(t2, t4); var v_pair_6: SIMD2<Int32> = t5; let t7: Int32 = try f_bump_0(&v_pair_6, here)
    let t8: Int32 = v_pair_6[0]; var t6: Int32 = t8; try f_scale_1(&t6, t7, here); v_pair_6[0] = t6
    var v_pairs_7 = InlineArray<2, Int32>(repeating: (3 as Int32)); let t10: Int32 = try f_swing_2(v_pair_6[0], &v_pairs_7, here)
    try _Checks.index(1, in: 2, 3); let t11: Int32 = unsafe v_pairs_7[unchecked: 1]; var t9: Int32 = t11
    try f_scale_1(&t9, t10, here); unsafe v_pairs_7[unchecked: 1] = t9; let t12: Int = here.index; try _Checks.index(1, in: 2, 5)
    let t13: Int32 = unsafe v_pairs_7[unchecked: 1]; let t14: SIMD2<Int32> = SIMD2<Int32>(v_pair_6[0], t13)
    try _Checks.itemIndex(t12, in: v_out_2.count, 4); unsafe v_out_2[unchecked: t12] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func inoutBehindOtherArguments_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD2<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_inoutBehindOtherArguments_bc4d1dc2c95e9ab9_holder.kernel
}
@discardableResult
nonisolated func inoutBehindOtherArguments(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD2<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try inoutBehindOtherArguments_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD2<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func localFunctionOverSpans(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    func put(_ place: Int, _ value: Int32) { out[place] = value &+ x[place] }
    func nothing() {}
    nothing()
    put(context.index, 5)
}
fileprivate nonisolated enum rk_k_localFunctionOverSpans_f0df75d339157182_holder {
static let kernel = DeviceKernelDefinition(name: "localFunctionOverSpans(_:_:in:)",
entry: "rk_k_localFunctionOverSpans_f0df75d339157182", file: "DeviceConformanceTests/LocalFunctions.swift", line: 81,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_FN void rk_k_localFunctionOverSpans_f0df75d339157182_put_0(rk_i64 v_place_2, rk_i32 v_value_3, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  RK_CHECK(rk_index_traps(v_place_2, n_x_0), RK_FAIL(1, )); RK_CHECK(rk_index_traps(v_place_2, n_out_1), RK_FAIL(0, ));
  v_out_1[v_place_2] = rk_i32_add(v_value_3, v_x_0[v_place_2]);
}
RK_FN void rk_k_localFunctionOverSpans_f0df75d339157182_nothing_1(rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
}
RK_KERNEL(rk_k_localFunctionOverSpans_f0df75d339157182)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_k_localFunctionOverSpans_f0df75d339157182_nothing_1(rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_k_localFunctionOverSpans_f0df75d339157182_put_0(rk_index(rk_here), 5, v_out_1, n_out_1, v_x_0, n_x_0, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
}
"""#, sites: [TrapSite(line: 83, column: 46, operation: .indexOutOfRange("out")),
TrapSite(line: 83, column: 68, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_put_0(_ v_place_2: Int, _ v_value_3: Int32, _ v_out_1: MutableDeviceSpan<Int32>, _ v_x_0: DeviceSpan<Int32>, _ here: DeviceContext) throws(DeviceFault) {
      try _Checks.index(v_place_2, in: v_x_0.count, 1); let t1: Int32 = unsafe v_x_0[unchecked: v_place_2]
      let t2: Int32 = v_value_3 &+ t1; try _Checks.index(v_place_2, in: v_out_1.count, 0)
      unsafe v_out_1[unchecked: v_place_2] = t2
    }; @inline(__always) func f_nothing_1(_ here: DeviceContext) throws(DeviceFault) {
    }; try f_nothing_1(here); try f_put_0(here.index, (5 as Int32), v_out_1, v_x_0, here)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localFunctionOverSpans_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_localFunctionOverSpans_f0df75d339157182_holder.kernel
}
@discardableResult
nonisolated func localFunctionOverSpans(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localFunctionOverSpans_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func localFunctionWithLabels(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    func mix(_ a: Float, with b: Float, by amount: Float) -> Float { a + (b - a) * amount }
    let i = context.index
    out[i] = mix(x[i], with: y[i], by: 0.25)
}
fileprivate nonisolated enum rk_k_localFunctionWithLabels_44ee789ff50b7783_holder {
static let kernel = DeviceKernelDefinition(name: "localFunctionWithLabels(_:_:_:in:)",
entry: "rk_k_localFunctionWithLabels_44ee789ff50b7783", file: "DeviceConformanceTests/LocalFunctions.swift", line: 89,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_f32 rk_k_localFunctionWithLabels_44ee789ff50b7783_mix_0(rk_f32 v_a_3, rk_f32 v_b_4, rk_f32 v_amount_5, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  return (v_a_3 + ((v_b_4 - v_a_3) * v_amount_5));
}
RK_KERNEL(rk_k_localFunctionWithLabels_44ee789ff50b7783)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_6 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_6, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_6, n_y_1), RK_STOP(2));
  rk_f32 t1 = rk_k_localFunctionWithLabels_44ee789ff50b7783_mix_0(v_x_0[v_i_6], v_y_1[v_i_6], 0.25f, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(v_i_6, n_out_2), RK_STOP(0)); v_out_2[v_i_6] = t1;
}
"""#, sites: [TrapSite(line: 95, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 95, column: 18, operation: .indexOutOfRange("x")), TrapSite(line: 95, column: 30, operation: .indexOutOfRange("y"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_mix_0(_ v_a_3: Float, _ v_b_4: Float, _ v_amount_5: Float, _ here: DeviceContext) throws(DeviceFault) -> Float {
      let t1: Float = v_b_4 - v_a_3; let t2: Float = t1 * v_amount_5; let t3: Float = v_a_3 + t2; return t3
    }; let v_i_6: Int = here.index; try _Checks.itemIndex(v_i_6, in: v_x_0.count, 1)
    let t1: Float = unsafe v_x_0[unchecked: v_i_6]; try _Checks.itemIndex(v_i_6, in: v_y_1.count, 2)
    let t2: Float = unsafe v_y_1[unchecked: v_i_6]; let t3: Float = try f_mix_0(t1, t2, (0x1.0000000000000p-2 as Float), here)
    try _Checks.itemIndex(v_i_6, in: v_out_2.count, 0); unsafe v_out_2[unchecked: v_i_6] = t3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localFunctionWithLabels_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_localFunctionWithLabels_44ee789ff50b7783_holder.kernel
}
@discardableResult
nonisolated func localFunctionWithLabels(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localFunctionWithLabels_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func localFunctionWithLoops(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    func firstSetBit(_ value: UInt32) -> Int {
        for bit in 0..<32 {
            if value &>> UInt32(bit) & 1 == 1 { return bit }
        }
        return -1
    }
    out[context.index] = firstSetBit(x[context.index])
}
fileprivate nonisolated enum rk_k_localFunctionWithLoops_8a508e47ce596e8c_holder {
static let kernel = DeviceKernelDefinition(name: "localFunctionWithLoops(_:_:in:)",
entry: "rk_k_localFunctionWithLoops_8a508e47ce596e8c", file: "DeviceConformanceTests/LocalFunctions.swift", line: 98,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i64 rk_k_localFunctionWithLoops_8a508e47ce596e8c_firstSetBit_0(rk_u32 v_value_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(32 < 0, RK_FAIL(0, rk_none)); for (rk_i64 v_bit_3 = 0; v_bit_3 < 32; ++v_bit_3) {
    RK_CHECK(rk_u32_misfit_s(v_bit_3), RK_FAIL(1, rk_none));
    if (rk_u32_and(rk_u32_shr_masked(v_value_2, (rk_u32)(rk_u32)v_bit_3), 1u) == 1u) { return v_bit_3; }
  } return (-1);
}
RK_KERNEL(rk_k_localFunctionWithLoops_8a508e47ce596e8c)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(3));
  rk_i64 t3 = rk_k_localFunctionWithLoops_8a508e47ce596e8c_firstSetBit_0(v_x_0[t2], rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(2)); v_out_1[t1] = t3;
}
"""#, sites: [TrapSite(line: 101, column: 21, operation: .invertedRange),
TrapSite(line: 102, column: 26, operation: .conversion("UInt32")),
TrapSite(line: 106, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 106, column: 38, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_firstSetBit_0(_ v_value_2: UInt32, _ here: DeviceContext) throws(DeviceFault) -> Int {
      try _Checks.require(0 <= 32, 0); for v_bit_3 in 0..<Swift.max(0, 32) {
        let t1: UInt32 = try _Checks.convert(v_bit_3, to: UInt32.self, 1); let t2: UInt32 = v_value_2 &>> t1
        let t3: UInt32 = t2 & (1 as UInt32); let t4: Bool = t3 == (1 as UInt32); if t4 { return v_bit_3 }
      }; return (-1 as Int)
    }; let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 3)
    let t3: UInt32 = unsafe v_x_0[unchecked: t2]; let t4: Int = try f_firstSetBit_0(t3, here)
    try _Checks.itemIndex(t1, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localFunctionWithLoops_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_localFunctionWithLoops_8a508e47ce596e8c_holder.kernel
}
@discardableResult
nonisolated func localFunctionWithLoops(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localFunctionWithLoops_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var localFunctions: [ConformanceCase] {
        conformance(
            "a local function", Input<Int32>.edges, output: .repeating(0), oracle: localFunction, launch: localFunction,
            kernel: localFunction_deviceKernel)
        conformance(
            "a local function with captures", Input<Int32>.edges, .edges, output: .repeating(0),
            oracle: localFunctionThatCaptures, launch: localFunctionThatCaptures,
            kernel: localFunctionThatCaptures_deviceKernel)
        conformance(
            "local functions that call others", Input<Int32>.edges, output: .repeating(0),
            oracle: localFunctionsThatCallEachOther, launch: localFunctionsThatCallEachOther,
            kernel: localFunctionsThatCallEachOther_deviceKernel)
        conformance(
            "a local function with inout", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: localFunctionWithInout, launch: localFunctionWithInout, kernel: localFunctionWithInout_deviceKernel)
        conformance(
            "an inout argument that later arguments change", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: inoutBehindOtherArguments, launch: inoutBehindOtherArguments,
            kernel: inoutBehindOtherArguments_deviceKernel)
        conformance(
            "a local function that reads and writes spans", Input<Int32>.edges, output: .repeating(0),
            oracle: localFunctionOverSpans, launch: localFunctionOverSpans, kernel: localFunctionOverSpans_deviceKernel)
        conformance(
            "labels of local functions", Input<Float>.within(-10...10), .within(-10...10), output: .repeating(0),
            oracle: localFunctionWithLabels, launch: localFunctionWithLabels,
            kernel: localFunctionWithLabels_deviceKernel)
        conformance(
            "return out of loops of a local function", Input<UInt32>.edges, output: .repeating(0),
            oracle: localFunctionWithLoops, launch: localFunctionWithLoops, kernel: localFunctionWithLoops_deviceKernel)
    }
}
