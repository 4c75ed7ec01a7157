// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/EvaluationOrder.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func leftToRight(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    let value = step(1) + step(2) * step(3) - step(4)
    out[context.index] = trace * 100 + value + x[context.index] * 0
}
fileprivate nonisolated enum rk_k_leftToRight_455fee75e4bf5c9e_holder {
static let kernel = DeviceKernelDefinition(name: "leftToRight(_:_:in:)", entry: "rk_k_leftToRight_455fee75e4bf5c9e",
file: "DeviceConformanceTests/EvaluationOrder.swift", line: 4,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i64 rk_k_leftToRight_455fee75e4bf5c9e_step_0(rk_i64 v_digit_3, RK_PRIVATE rk_i64 *v_trace_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_mul_traps((*v_trace_2), 10), RK_FAIL(0, rk_none));
  rk_i64 t1 = rk_i64_mul((*v_trace_2), 10); RK_CHECK(rk_i64_add_traps(t1, v_digit_3), RK_FAIL(1, rk_none));
  (*v_trace_2) = rk_i64_add(t1, v_digit_3); return v_digit_3;
}
RK_KERNEL(rk_k_leftToRight_455fee75e4bf5c9e)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_trace_2 = 0;
  rk_i64 t1 = rk_k_leftToRight_455fee75e4bf5c9e_step_0(1, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t2 = rk_k_leftToRight_455fee75e4bf5c9e_step_0(2, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t3 = rk_k_leftToRight_455fee75e4bf5c9e_step_0(3, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_i64_mul_traps(t2, t3), RK_STOP(2)); rk_i64 t4 = rk_i64_mul(t2, t3);
  RK_CHECK(rk_i64_add_traps(t1, t4), RK_STOP(3));
  rk_i64 t5 = rk_k_leftToRight_455fee75e4bf5c9e_step_0(4, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i64 t6 = rk_i64_add(t1, t4); RK_CHECK(rk_i64_sub_traps(t6, t5), RK_STOP(4));
  rk_i64 v_value_4 = rk_i64_sub(t6, t5); rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_i64_mul_traps(v_trace_2, 100), RK_STOP(6));
  rk_i64 t8 = rk_i64_mul(v_trace_2, 100); RK_CHECK(rk_i64_add_traps(t8, v_value_4), RK_STOP(7)); rk_i64 t9 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t9, n_x_0), RK_STOP(8)); rk_i64 t10 = v_x_0[t9]; RK_CHECK(rk_i64_mul_traps(t10, 0), RK_STOP(9));
  rk_i64 t11 = rk_i64_add(t8, v_value_4); rk_i64 t12 = rk_i64_mul(t10, 0); RK_CHECK(rk_i64_add_traps(t11, t12), RK_STOP(10));
  RK_CHECK(rk_index_traps(t7, n_out_1), RK_STOP(5)); v_out_1[t7] = rk_i64_add(t11, t12);
}
"""#, sites: [TrapSite(line: 8, column: 23, operation: .overflow("*")), TrapSite(line: 8, column: 28, operation: .overflow("+")),
TrapSite(line: 11, column: 35, operation: .overflow("*")), TrapSite(line: 11, column: 25, operation: .overflow("+")),
TrapSite(line: 11, column: 45, operation: .overflow("-")), TrapSite(line: 12, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 12, column: 32, operation: .overflow("*")), TrapSite(line: 12, column: 38, operation: .overflow("+")),
TrapSite(line: 12, column: 48, operation: .indexOutOfRange("x")), TrapSite(line: 12, column: 65, operation: .overflow("*")),
TrapSite(line: 12, column: 46, operation: .overflow("+"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_step_0(_ v_digit_3: Int, _ v_trace_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      let t1: Int = try _Checks.multiply(v_trace_2, 10, 0); let t2: Int = try _Checks.add(t1, v_digit_3, 1); v_trace_2 = t2
      return v_digit_3
    }; var v_trace_2: Int = 0; let t1: Int = try f_step_0(1, &v_trace_2, here); let t2: Int = try f_step_0(2, &v_trace_2, here)
    let t3: Int = try f_step_0(3, &v_trace_2, here); let t4: Int = try _Checks.multiply(t2, t3, 2)
    let t5: Int = try _Checks.add(t1, t4, 3); let t6: Int = try f_step_0(4, &v_trace_2, here)
    let t7: Int = try _Checks.subtract(t5, t6, 4); let v_value_4: Int = t7; let t8: Int = here.index
    let t9: Int = try _Checks.multiply(v_trace_2, 100, 6); let t10: Int = try _Checks.add(t9, v_value_4, 7)
    let t11: Int = here.index; try _Checks.itemIndex(t11, in: v_x_0.count, 8); let t12: Int = unsafe v_x_0[unchecked: t11]
    let t13: Int = try _Checks.multiply(t12, 0, 9); let t14: Int = try _Checks.add(t10, t13, 10)
    try _Checks.itemIndex(t8, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t8] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func leftToRight_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_leftToRight_455fee75e4bf5c9e_holder.kernel
}
@discardableResult
nonisolated func leftToRight(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try leftToRight_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func argumentsInOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    func join(_ a: Int, _ b: Int, _ c: Int) -> Int { a * 100 + b * 10 + c }
    let value = join(step(3), step(1), step(2))
    out[context.index] = trace * 1000 + value + x[context.index] * 0
}
fileprivate nonisolated enum rk_k_argumentsInOrder_565930aafd9ed3ff_holder {
static let kernel = DeviceKernelDefinition(name: "argumentsInOrder(_:_:in:)", entry: "rk_k_argumentsInOrder_565930aafd9ed3ff",
file: "DeviceConformanceTests/EvaluationOrder.swift", line: 15,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i64 rk_k_argumentsInOrder_565930aafd9ed3ff_step_0(rk_i64 v_digit_3, RK_PRIVATE rk_i64 *v_trace_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_mul_traps((*v_trace_2), 10), RK_FAIL(0, rk_none));
  rk_i64 t1 = rk_i64_mul((*v_trace_2), 10); RK_CHECK(rk_i64_add_traps(t1, v_digit_3), RK_FAIL(1, rk_none));
  (*v_trace_2) = rk_i64_add(t1, v_digit_3); return v_digit_3;
}
RK_FN rk_i64 rk_k_argumentsInOrder_565930aafd9ed3ff_join_1(rk_i64 v_a_4, rk_i64 v_b_5, rk_i64 v_c_6, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_mul_traps(v_a_4, 100), RK_FAIL(2, rk_none));
  RK_CHECK(rk_i64_mul_traps(v_b_5, 10), RK_FAIL(3, rk_none)); rk_i64 t1 = rk_i64_mul(v_a_4, 100);
  rk_i64 t2 = rk_i64_mul(v_b_5, 10); RK_CHECK(rk_i64_add_traps(t1, t2), RK_FAIL(4, rk_none)); rk_i64 t3 = rk_i64_add(t1, t2);
  RK_CHECK(rk_i64_add_traps(t3, v_c_6), RK_FAIL(5, rk_none)); return rk_i64_add(t3, v_c_6);
}
RK_KERNEL(rk_k_argumentsInOrder_565930aafd9ed3ff)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_trace_2 = 0;
  rk_i64 t1 = rk_k_argumentsInOrder_565930aafd9ed3ff_step_0(3, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t2 = rk_k_argumentsInOrder_565930aafd9ed3ff_step_0(1, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t3 = rk_k_argumentsInOrder_565930aafd9ed3ff_step_0(2, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t4 = rk_k_argumentsInOrder_565930aafd9ed3ff_join_1(t1, t2, t3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i64 v_value_7 = t4; rk_i64 t5 = rk_index(rk_here);
  RK_CHECK(rk_i64_mul_traps(v_trace_2, 1000), RK_STOP(7)); rk_i64 t6 = rk_i64_mul(v_trace_2, 1000);
  RK_CHECK(rk_i64_add_traps(t6, v_value_7), RK_STOP(8)); rk_i64 t7 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t7, n_x_0), RK_STOP(9)); rk_i64 t8 = v_x_0[t7]; RK_CHECK(rk_i64_mul_traps(t8, 0), RK_STOP(10));
  rk_i64 t9 = rk_i64_add(t6, v_value_7); rk_i64 t10 = rk_i64_mul(t8, 0); RK_CHECK(rk_i64_add_traps(t9, t10), RK_STOP(11));
  RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(6)); v_out_1[t5] = rk_i64_add(t9, t10);
}
"""#, sites: [TrapSite(line: 19, column: 23, operation: .overflow("*")),
TrapSite(line: 19, column: 28, operation: .overflow("+")), TrapSite(line: 22, column: 56, operation: .overflow("*")),
TrapSite(line: 22, column: 66, operation: .overflow("*")), TrapSite(line: 22, column: 62, operation: .overflow("+")),
TrapSite(line: 22, column: 71, operation: .overflow("+")), TrapSite(line: 24, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 24, column: 32, operation: .overflow("*")), TrapSite(line: 24, column: 39, operation: .overflow("+")),
TrapSite(line: 24, column: 49, operation: .indexOutOfRange("x")), TrapSite(line: 24, column: 66, operation: .overflow("*")),
TrapSite(line: 24, column: 47, operation: .overflow("+"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_step_0(_ v_digit_3: Int, _ v_trace_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      let t1: Int = try _Checks.multiply(v_trace_2, 10, 0); let t2: Int = try _Checks.add(t1, v_digit_3, 1); v_trace_2 = t2
      return v_digit_3
    }
    @inline(__always) func f_join_1(_ v_a_4: Int, _ v_b_5: Int, _ v_c_6: Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      let t1: Int = try _Checks.multiply(v_a_4, 100, 2); let t2: Int = try _Checks.multiply(v_b_5, 10, 3)
      let t3: Int = try _Checks.add(t1, t2, 4); let t4: Int = try _Checks.add(t3, v_c_6, 5); return t4
    }; var v_trace_2: Int = 0; let t1: Int = try f_step_0(3, &v_trace_2, here); let t2: Int = try f_step_0(1, &v_trace_2, here)
    let t3: Int = try f_step_0(2, &v_trace_2, here); let t4: Int = try f_join_1(t1, t2, t3, here); let v_value_7: Int = t4
    let t5: Int = here.index; let t6: Int = try _Checks.multiply(v_trace_2, 1000, 7)
    let t7: Int = try _Checks.add(t6, v_value_7, 8); let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_x_0.count, 9)
    let t9: Int = unsafe v_x_0[unchecked: t8]; let t10: Int = try _Checks.multiply(t9, 0, 10)
    let t11: Int = try _Checks.add(t7, t10, 11); try _Checks.itemIndex(t5, in: v_out_1.count, 6)
    unsafe v_out_1[unchecked: t5] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func argumentsInOrder_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_argumentsInOrder_565930aafd9ed3ff_holder.kernel
}
@discardableResult
nonisolated func argumentsInOrder(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try argumentsInOrder_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func indexBeforeValue(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var cells = [4 of Int32](repeating: 0)
    var next = 0
    func advance() -> Int {
        next += 1
        return next
    }
    cells[advance()] = Int32(advance()) * 10
    cells[advance()] += Int32(advance()) + x[context.index]
    out[context.index] = cells[1] * 1000 + cells[3]
}
fileprivate nonisolated enum rk_k_indexBeforeValue_757ad7f61514e910_holder {
static let kernel = DeviceKernelDefinition(name: "indexBeforeValue(_:_:in:)", entry: "rk_k_indexBeforeValue_757ad7f61514e910",
file: "DeviceConformanceTests/EvaluationOrder.swift", line: 27,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_i32_4
#define RK_DEFINED_rk_array_rk_i32_4
typedef struct { rk_i32 x[4]; } rk_array_rk_i32_4;
#endif
RK_FN rk_i64 rk_k_indexBeforeValue_757ad7f61514e910_advance_0(RK_PRIVATE rk_i64 *v_next_3, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_add_traps((*v_next_3), 1), RK_FAIL(0, rk_none)); (*v_next_3) = rk_i64_add((*v_next_3), 1);
  return (*v_next_3);
}
RK_KERNEL(rk_k_indexBeforeValue_757ad7f61514e910)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_array_rk_i32_4 v_cells_2; for (int k = 0; k < 4; ++k) v_cells_2.x[k] = 0;
  rk_i64 v_next_3 = 0; rk_i64 t1 = rk_k_indexBeforeValue_757ad7f61514e910_advance_0(&v_next_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t2 = rk_k_indexBeforeValue_757ad7f61514e910_advance_0(&v_next_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_i32_misfit_s(t2), RK_STOP(2)); rk_i32 t3 = (rk_i32)t2;
  RK_CHECK(rk_i32_mul_traps(t3, 10), RK_STOP(3)); RK_CHECK(rk_index_traps(t1, 4), RK_STOP(1));
  v_cells_2.x[t1] = rk_i32_mul(t3, 10);
  rk_i64 t4 = rk_k_indexBeforeValue_757ad7f61514e910_advance_0(&v_next_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t5 = rk_k_indexBeforeValue_757ad7f61514e910_advance_0(&v_next_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_i32_misfit_s(t5), RK_STOP(5)); rk_i64 t6 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t6, n_x_0), RK_STOP(6)); rk_i32 t7 = (rk_i32)t5; rk_i32 t8 = v_x_0[t6];
  RK_CHECK(rk_i32_add_traps(t7, t8), RK_STOP(7)); rk_i32 t9 = rk_i32_add(t7, t8); RK_CHECK(rk_index_traps(t4, 4), RK_STOP(4));
  rk_i32 t10 = v_cells_2.x[t4]; RK_CHECK(rk_i32_add_traps(t10, t9), RK_STOP(8)); v_cells_2.x[t4] = rk_i32_add(t10, t9);
  rk_i64 t11 = rk_index(rk_here); RK_CHECK(rk_index_traps(1, 4), RK_STOP(10)); rk_i32 t12 = v_cells_2.x[1];
  RK_CHECK(rk_i32_mul_traps(t12, 1000), RK_STOP(11)); RK_CHECK(rk_index_traps(3, 4), RK_STOP(12));
  rk_i32 t13 = rk_i32_mul(t12, 1000); rk_i32 t14 = v_cells_2.x[3]; RK_CHECK(rk_i32_add_traps(t13, t14), RK_STOP(13));
  RK_CHECK(rk_index_traps(t11, n_out_1), RK_STOP(9)); v_out_1[t11] = rk_i32_add(t13, t14);
}
"""#, sites: [TrapSite(line: 32, column: 14, operation: .overflow("+")),
TrapSite(line: 35, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 35, column: 24, operation: .conversion("Int32")), TrapSite(line: 35, column: 41, operation: .overflow("*")),
TrapSite(line: 36, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 36, column: 25, operation: .conversion("Int32")), TrapSite(line: 36, column: 44, operation: .indexOutOfRange("x")),
TrapSite(line: 36, column: 42, operation: .overflow("+")), TrapSite(line: 36, column: 22, operation: .overflow("+")),
TrapSite(line: 37, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 37, column: 26, operation: .indexOutOfRange("cells")), TrapSite(line: 37, column: 35, operation: .overflow("*")),
TrapSite(line: 37, column: 44, operation: .indexOutOfRange("cells")), TrapSite(line: 37, column: 42, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_advance_0(_ v_next_3: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      v_next_3 = try _Checks.add(v_next_3, 1, 0); return v_next_3
    }; var v_cells_2 = InlineArray<4, Int32>(repeating: (0 as Int32)); var v_next_3: Int = 0
    let t1: Int = try f_advance_0(&v_next_3, here); let t2: Int = try f_advance_0(&v_next_3, here)
    let t3: Int32 = try _Checks.convert(t2, to: Int32.self, 2); let t4: Int32 = try _Checks.multiply(t3, (10 as Int32), 3)
    try _Checks.index(t1, in: 4, 1); unsafe v_cells_2[unchecked: t1] = t4; let t5: Int = try f_advance_0(&v_next_3, here)
    let t6: Int = try f_advance_0(&v_next_3, here); let t7: Int32 = try _Checks.convert(t6, to: Int32.self, 5)
    let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_x_0.count, 6); let t9: Int32 = unsafe v_x_0[unchecked: t8]
    let t10: Int32 = try _Checks.add(t7, t9, 7); try _Checks.index(t5, in: 4, 4); let t11: Int32 = unsafe v_cells_2[unchecked: t5]
    unsafe v_cells_2[unchecked: t5] = try _Checks.add(t11, t10, 8); let t12: Int = here.index; try _Checks.index(1, in: 4, 10)
    let t13: Int32 = unsafe v_cells_2[unchecked: 1]; let t14: Int32 = try _Checks.multiply(t13, (1000 as Int32), 11)
    try _Checks.index(3, in: 4, 12); let t15: Int32 = unsafe v_cells_2[unchecked: 3]
    let t16: Int32 = try _Checks.add(t14, t15, 13); try _Checks.itemIndex(t12, in: v_out_1.count, 9)
    unsafe v_out_1[unchecked: t12] = t16
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func indexBeforeValue_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_indexBeforeValue_757ad7f61514e910_holder.kernel
}
@discardableResult
nonisolated func indexBeforeValue(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try indexBeforeValue_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func readBeforeCall(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var value = x[context.index]
    func change() -> Int {
        value += 100
        return value
    }
    let sum = value + change() + value
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_readBeforeCall_5435b1376db6b919_holder {
static let kernel = DeviceKernelDefinition(name: "readBeforeCall(_:_:in:)", entry: "rk_k_readBeforeCall_5435b1376db6b919",
file: "DeviceConformanceTests/EvaluationOrder.swift", line: 40,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i64 rk_k_readBeforeCall_5435b1376db6b919_change_0(RK_PRIVATE rk_i64 *v_value_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_add_traps((*v_value_2), 100), RK_FAIL(1, rk_none));
  (*v_value_2) = rk_i64_add((*v_value_2), 100); return (*v_value_2);
}
RK_KERNEL(rk_k_readBeforeCall_5435b1376db6b919)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_value_2 = v_x_0[t1]; rk_i64 t2 = v_value_2;
  rk_i64 t3 = rk_k_readBeforeCall_5435b1376db6b919_change_0(&v_value_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_i64_add_traps(t2, t3), RK_STOP(2)); rk_i64 t4 = rk_i64_add(t2, t3);
  RK_CHECK(rk_i64_add_traps(t4, v_value_2), RK_STOP(3)); rk_i64 v_sum_3 = rk_i64_add(t4, v_value_2);
  rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(4)); v_out_1[t5] = v_sum_3;
}
"""#, sites: [TrapSite(line: 42, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 44, column: 15, operation: .overflow("+")), TrapSite(line: 47, column: 21, operation: .overflow("+")),
TrapSite(line: 47, column: 32, operation: .overflow("+")), TrapSite(line: 48, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_change_0(_ v_value_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      v_value_2 = try _Checks.add(v_value_2, 100, 1); return v_value_2
    }; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    var v_value_2: Int = t2; let t3: Int = v_value_2; let t4: Int = try f_change_0(&v_value_2, here)
    let t5: Int = try _Checks.add(t3, t4, 2); let t6: Int = try _Checks.add(t5, v_value_2, 3); let v_sum_3: Int = t6
    let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t7] = v_sum_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func readBeforeCall_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_readBeforeCall_5435b1376db6b919_holder.kernel
}
@discardableResult
nonisolated func readBeforeCall(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try readBeforeCall_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func comparisonOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    if step(1) < step(2) { trace += step(3) }
    if step(5) > step(4) && step(6) == step(6) { trace += 1 }
    out[context.index] = trace + x[context.index] * 0
}
fileprivate nonisolated enum rk_k_comparisonOrder_b0cda6f83ce4bebf_holder {
static let kernel = DeviceKernelDefinition(name: "comparisonOrder(_:_:in:)", entry: "rk_k_comparisonOrder_b0cda6f83ce4bebf",
file: "DeviceConformanceTests/EvaluationOrder.swift", line: 51,
parameters: [.span("x", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_FN rk_i64 rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(rk_i64 v_digit_3, RK_PRIVATE rk_i64 *v_trace_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_mul_traps((*v_trace_2), 10), RK_FAIL(0, rk_none));
  rk_i64 t1 = rk_i64_mul((*v_trace_2), 10); RK_CHECK(rk_i64_add_traps(t1, v_digit_3), RK_FAIL(1, rk_none));
  (*v_trace_2) = rk_i64_add(t1, v_digit_3); return v_digit_3;
}
RK_KERNEL(rk_k_comparisonOrder_b0cda6f83ce4bebf)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_trace_2 = 0;
  rk_i64 t1 = rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(1, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t2 = rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(2, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); if (t1 < t2) {
    rk_i64 t3 = rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(3, &v_trace_2, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_i64_add_traps(v_trace_2, t3), RK_STOP(2));
    v_trace_2 = rk_i64_add(v_trace_2, t3);
  } rk_i64 t4 = rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(5, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i64 t5 = rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(4, &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_bool t8; if (t4 > t5) {
    rk_i64 t6 = rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(6, &v_trace_2, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
    rk_i64 t7 = rk_k_comparisonOrder_b0cda6f83ce4bebf_step_0(6, &v_trace_2, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t8 = (t6 == t7);
  } else { t8 = 0; } if (t8) { RK_CHECK(rk_i64_add_traps(v_trace_2, 1), RK_STOP(3)); v_trace_2 = rk_i64_add(v_trace_2, 1); }
  rk_i64 t9 = rk_index(rk_here); rk_i64 t10 = rk_index(rk_here); RK_CHECK(rk_index_traps(t10, n_x_0), RK_STOP(5));
  rk_i64 t11 = v_x_0[t10]; RK_CHECK(rk_i64_mul_traps(t11, 0), RK_STOP(6)); rk_i64 t12 = rk_i64_mul(t11, 0);
  RK_CHECK(rk_i64_add_traps(v_trace_2, t12), RK_STOP(7)); RK_CHECK(rk_index_traps(t9, n_out_1), RK_STOP(4));
  v_out_1[t9] = rk_i64_add(v_trace_2, t12);
}
"""#, sites: [TrapSite(line: 55, column: 23, operation: .overflow("*")),
TrapSite(line: 55, column: 28, operation: .overflow("+")), TrapSite(line: 58, column: 34, operation: .overflow("+")),
TrapSite(line: 59, column: 56, operation: .overflow("+")), TrapSite(line: 60, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 60, column: 34, operation: .indexOutOfRange("x")), TrapSite(line: 60, column: 51, operation: .overflow("*")),
TrapSite(line: 60, column: 32, operation: .overflow("+"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_step_0(_ v_digit_3: Int, _ v_trace_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      let t1: Int = try _Checks.multiply(v_trace_2, 10, 0); let t2: Int = try _Checks.add(t1, v_digit_3, 1); v_trace_2 = t2
      return v_digit_3
    }; var v_trace_2: Int = 0; let t1: Int = try f_step_0(1, &v_trace_2, here); let t2: Int = try f_step_0(2, &v_trace_2, here)
    let t3: Bool = t1 < t2; if t3 {
      let t4: Int = try f_step_0(3, &v_trace_2, here); v_trace_2 = try _Checks.add(v_trace_2, t4, 2)
    }; let t5: Int = try f_step_0(5, &v_trace_2, here); let t6: Int = try f_step_0(4, &v_trace_2, here); let t7: Bool = t5 > t6
    let t11: Bool; if t7 {
      let t8: Int = try f_step_0(6, &v_trace_2, here); let t9: Int = try f_step_0(6, &v_trace_2, here); let t10: Bool = t8 == t9
      t11 = t10
    } else { t11 = false }; if t11 { v_trace_2 = try _Checks.add(v_trace_2, 1, 3) }; let t12: Int = here.index
    let t13: Int = here.index; try _Checks.itemIndex(t13, in: v_x_0.count, 5); let t14: Int = unsafe v_x_0[unchecked: t13]
    let t15: Int = try _Checks.multiply(t14, 0, 6); let t16: Int = try _Checks.add(v_trace_2, t15, 7)
    try _Checks.itemIndex(t12, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t12] = t16
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func comparisonOrder_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_comparisonOrder_b0cda6f83ce4bebf_holder.kernel
}
@discardableResult
nonisolated func comparisonOrder(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try comparisonOrder_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func ternaryOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    let value = step(x[context.index]) > 1 ? step(7) : step(8)
    out[context.index] = trace * 10 + value
}
fileprivate nonisolated enum rk_k_ternaryOrder_be74ca861971124b_holder {
static let kernel = DeviceKernelDefinition(name: "ternaryOrder(_:_:in:)", entry: "rk_k_ternaryOrder_be74ca861971124b",
file: "DeviceConformanceTests/EvaluationOrder.swift", line: 63,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i64 rk_k_ternaryOrder_be74ca861971124b_step_0(rk_i64 v_digit_3, RK_PRIVATE rk_i64 *v_trace_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_mul_traps((*v_trace_2), 10), RK_FAIL(0, rk_none));
  rk_i64 t1 = rk_i64_mul((*v_trace_2), 10); RK_CHECK(rk_i64_add_traps(t1, v_digit_3), RK_FAIL(1, rk_none));
  (*v_trace_2) = rk_i64_add(t1, v_digit_3); return v_digit_3;
}
RK_KERNEL(rk_k_ternaryOrder_be74ca861971124b)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_trace_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(2));
  rk_i64 t2 = rk_k_ternaryOrder_be74ca861971124b_step_0(v_x_0[t1], &v_trace_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i64 t5; if (t2 > 1) {
    rk_i64 t3 = rk_k_ternaryOrder_be74ca861971124b_step_0(7, &v_trace_2, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t5 = t3;
  } else {
    rk_i64 t4 = rk_k_ternaryOrder_be74ca861971124b_step_0(8, &v_trace_2, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t5 = t4;
  } rk_i64 v_value_4 = t5; rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_i64_mul_traps(v_trace_2, 10), RK_STOP(4));
  rk_i64 t7 = rk_i64_mul(v_trace_2, 10); RK_CHECK(rk_i64_add_traps(t7, v_value_4), RK_STOP(5));
  RK_CHECK(rk_index_traps(t6, n_out_1), RK_STOP(3)); v_out_1[t6] = rk_i64_add(t7, v_value_4);
}
"""#, sites: [TrapSite(line: 67, column: 23, operation: .overflow("*")),
TrapSite(line: 67, column: 28, operation: .overflow("+")), TrapSite(line: 70, column: 22, operation: .indexOutOfRange("x")),
TrapSite(line: 71, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 71, column: 32, operation: .overflow("*")),
TrapSite(line: 71, column: 37, operation: .overflow("+"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_step_0(_ v_digit_3: Int, _ v_trace_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      let t1: Int = try _Checks.multiply(v_trace_2, 10, 0); let t2: Int = try _Checks.add(t1, v_digit_3, 1); v_trace_2 = t2
      return v_digit_3
    }; var v_trace_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 2)
    let t2: Int = unsafe v_x_0[unchecked: t1]; let t3: Int = try f_step_0(t2, &v_trace_2, here); let t4: Bool = t3 > 1
    let t7: Int; if t4 {
      let t5: Int = try f_step_0(7, &v_trace_2, here); t7 = t5
    } else { let t6: Int = try f_step_0(8, &v_trace_2, here); t7 = t6 }; let v_value_4: Int = t7; let t8: Int = here.index
    let t9: Int = try _Checks.multiply(v_trace_2, 10, 4); let t10: Int = try _Checks.add(t9, v_value_4, 5)
    try _Checks.itemIndex(t8, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t8] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func ternaryOrder_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_ternaryOrder_be74ca861971124b_holder.kernel
}
@discardableResult
nonisolated func ternaryOrder(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try ternaryOrder_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func compoundAssignmentOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var total = 1
    func grow(_ by: Int) -> Int {
        total += by
        return by
    }
    total += grow(5)
    total *= grow(2)
    out[context.index] = total + x[context.index] * 0
}
fileprivate nonisolated enum rk_k_compoundAssignmentOrder_b677f0157b949f60_holder {
static let kernel = DeviceKernelDefinition(name: "compoundAssignmentOrder(_:_:in:)",
entry: "rk_k_compoundAssignmentOrder_b677f0157b949f60", file: "DeviceConformanceTests/EvaluationOrder.swift", line: 74,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i64 rk_k_compoundAssignmentOrder_b677f0157b949f60_grow_0(rk_i64 v_by_3, RK_PRIVATE rk_i64 *v_total_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; RK_CHECK(rk_i64_add_traps((*v_total_2), v_by_3), RK_FAIL(0, rk_none));
  (*v_total_2) = rk_i64_add((*v_total_2), v_by_3); return v_by_3;
}
RK_KERNEL(rk_k_compoundAssignmentOrder_b677f0157b949f60)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_total_2 = 1;
  rk_i64 t1 = rk_k_compoundAssignmentOrder_b677f0157b949f60_grow_0(5, &v_total_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_i64_add_traps(v_total_2, t1), RK_STOP(1));
  v_total_2 = rk_i64_add(v_total_2, t1);
  rk_i64 t2 = rk_k_compoundAssignmentOrder_b677f0157b949f60_grow_0(2, &v_total_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_i64_mul_traps(v_total_2, t2), RK_STOP(2));
  v_total_2 = rk_i64_mul(v_total_2, t2); rk_i64 t3 = rk_index(rk_here); rk_i64 t4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(4)); rk_i64 t5 = v_x_0[t4]; RK_CHECK(rk_i64_mul_traps(t5, 0), RK_STOP(5));
  rk_i64 t6 = rk_i64_mul(t5, 0); RK_CHECK(rk_i64_add_traps(v_total_2, t6), RK_STOP(6));
  RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(3)); v_out_1[t3] = rk_i64_add(v_total_2, t6);
}
"""#, sites: [TrapSite(line: 78, column: 15, operation: .overflow("+")),
TrapSite(line: 81, column: 11, operation: .overflow("+")), TrapSite(line: 82, column: 11, operation: .overflow("*")),
TrapSite(line: 83, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 83, column: 34, operation: .indexOutOfRange("x")), TrapSite(line: 83, column: 51, operation: .overflow("*")),
TrapSite(line: 83, column: 32, operation: .overflow("+"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_grow_0(_ v_by_3: Int, _ v_total_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Int {
      v_total_2 = try _Checks.add(v_total_2, v_by_3, 0); return v_by_3
    }; var v_total_2: Int = 1; let t1: Int = try f_grow_0(5, &v_total_2, here); v_total_2 = try _Checks.add(v_total_2, t1, 1)
    let t2: Int = try f_grow_0(2, &v_total_2, here); v_total_2 = try _Checks.multiply(v_total_2, t2, 2); let t3: Int = here.index
    let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_x_0.count, 4); let t5: Int = unsafe v_x_0[unchecked: t4]
    let t6: Int = try _Checks.multiply(t5, 0, 5); let t7: Int = try _Checks.add(v_total_2, t6, 6)
    try _Checks.itemIndex(t3, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func compoundAssignmentOrder_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_compoundAssignmentOrder_b677f0157b949f60_holder.kernel
}
@discardableResult
nonisolated func compoundAssignmentOrder(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try compoundAssignmentOrder_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var evaluationOrder: [ConformanceCase] {
        conformance(
            "operands are evaluated from left to right", Input<Int>.within(0...3), output: .repeating(0),
            oracle: leftToRight, launch: leftToRight, kernel: leftToRight_deviceKernel)
        conformance(
            "arguments are evaluated in order", Input<Int>.within(0...3), output: .repeating(0),
            oracle: argumentsInOrder, launch: argumentsInOrder, kernel: argumentsInOrder_deviceKernel)
        conformance(
            "an element's index is evaluated before what is assigned", Input<Int32>.within(-100...100),
            output: .repeating(0), oracle: indexBeforeValue, launch: indexBeforeValue,
            kernel: indexBeforeValue_deviceKernel)
        conformance(
            "a variable is read before a later call changes it", Input<Int>.within(0...100), output: .repeating(0),
            oracle: readBeforeCall, launch: readBeforeCall, kernel: readBeforeCall_deviceKernel)
        conformance(
            "both sides of a comparison in order", Input<Int>.within(0...3), output: .repeating(0),
            oracle: comparisonOrder, launch: comparisonOrder, kernel: comparisonOrder_deviceKernel)
        conformance(
            "the condition first", Input<Int>.within(0...3), output: .repeating(0), oracle: ternaryOrder,
            launch: ternaryOrder, kernel: ternaryOrder_deviceKernel)
        conformance(
            "a compound assignment reads after its right side", Input<Int>.within(0...3), output: .repeating(0),
            oracle: compoundAssignmentOrder, launch: compoundAssignmentOrder,
            kernel: compoundAssignmentOrder_deviceKernel)
    }
}
