// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Logic.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func booleans(_ x: DeviceSpan<Bool>, _ y: DeviceSpan<Bool>, _ out: MutableDeviceSpan<Bool>, in context: DeviceContext) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a && !b) || (a == b && b != true) || !(a || b)
}
fileprivate nonisolated enum rk_k_booleans_8a355470fc7d855a_holder {
static let kernel = DeviceKernelDefinition(name: "booleans(_:_:_:in:)", entry: "rk_k_booleans_8a355470fc7d855a",
file: "DeviceConformanceTests/Logic.swift", line: 4,
parameters: [.span("x", element: Bool.self, needs: .onePerItem), .span("y", element: Bool.self, needs: .onePerItem), .mutableSpan("out", element: Bool.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_booleans_8a355470fc7d855a)(RK_GLOBAL const rk_bool *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_bool *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_bool *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_bool v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_bool v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_bool t5;
  if ((v_a_3 && (!v_b_4)) || ((v_a_3 == v_b_4) && (v_b_4 != 1))) {
    t5 = 1;
  } else { rk_bool t4 = (v_a_3 || v_b_4); t5 = (!t4); } RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t5;
}
"""#, sites: [TrapSite(line: 6, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 7, column: 13, operation: .indexOutOfRange("y")), TrapSite(line: 8, column: 5, operation: .indexOutOfRange("out"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Bool.self); let v_y_1 = launch.span(1, of: Bool.self)
  let v_out_2 = launch.mutableSpan(2, of: Bool.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Bool = unsafe v_x_0[unchecked: t1]
    let v_a_3: Bool = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Bool = unsafe v_y_1[unchecked: t3]; let v_b_4: Bool = t4; let t5: Int = here.index; let t7: Bool; if v_a_3 {
      let t6: Bool = !v_b_4; t7 = t6
    } else { t7 = false }; let t11: Bool; if t7 {
      t11 = true
    } else {
      let t8: Bool = v_a_3 == v_b_4; let t10: Bool; if t8 {
        let t9: Bool = v_b_4 != true; t10 = t9
      } else { t10 = false }; t11 = t10
    }; let t14: Bool; if t11 {
      t14 = true
    } else { let t12: Bool = (v_a_3 || v_b_4); let t13: Bool = !t12; t14 = t13 }; try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func booleans_deviceKernel(_: DeviceSpan<Bool>.Type, _: DeviceSpan<Bool>.Type, _: MutableDeviceSpan<Bool>.Type) -> DeviceKernelDefinition {
rk_k_booleans_8a355470fc7d855a_holder.kernel
}
@discardableResult
nonisolated func booleans(_ x: UnifiedBuffer<Bool>, _ y: UnifiedBuffer<Bool>, _ out: UnifiedBuffer<Bool>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try booleans_deviceKernel(DeviceSpan<Bool>.self, DeviceSpan<Bool>.self, MutableDeviceSpan<Bool>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func shortCircuit(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var calls = 0
    func yes(_ number: Int) -> Bool {
        calls = calls &* 10 &+ number
        return true
    }
    func no(_ number: Int) -> Bool {
        calls = calls &* 10 &+ number
        return false
    }
    switch x[context.index] & 3 {
    case 0: if yes(1) || yes(2) { calls += 0 }
    case 1: if no(1) && yes(2) { calls += 0 }
    case 2: if no(1) || yes(2) && no(3) || no(4) { calls += 0 }
    default: if (no(1) || yes(2)) && (yes(3) || no(4)) { calls += 0 }
    }
    out[context.index] = calls
}
fileprivate nonisolated enum rk_k_shortCircuit_89f9856545e935d7_holder {
static let kernel = DeviceKernelDefinition(name: "shortCircuit(_:_:in:)", entry: "rk_k_shortCircuit_89f9856545e935d7",
file: "DeviceConformanceTests/Logic.swift", line: 11,
parameters: [.span("x", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_FN rk_bool rk_k_shortCircuit_89f9856545e935d7_yes_0(rk_i64 v_number_3, RK_PRIVATE rk_i64 *v_calls_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  (*v_calls_2) = rk_i64_add(rk_i64_mul((*v_calls_2), 10), v_number_3); return 1;
}
RK_FN rk_bool rk_k_shortCircuit_89f9856545e935d7_no_1(rk_i64 v_number_4, RK_PRIVATE rk_i64 *v_calls_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  (*v_calls_2) = rk_i64_add(rk_i64_mul((*v_calls_2), 10), v_number_4); return 0;
}
RK_KERNEL(rk_k_shortCircuit_89f9856545e935d7)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_calls_2 = 0; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
    rk_i64 v__subject_5 = rk_i64_and(v_x_0[t1], 3); if (v__subject_5 == 0) {
      rk_bool t2 = rk_k_shortCircuit_89f9856545e935d7_yes_0(1, &v_calls_2, rk_here, &rk_failed);
      RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_bool t4; if (t2) {
        t4 = 1;
      } else {
        rk_bool t3 = rk_k_shortCircuit_89f9856545e935d7_yes_0(2, &v_calls_2, rk_here, &rk_failed);
        RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t4 = t3;
      } if (t4) { RK_CHECK(rk_i64_add_traps(v_calls_2, 0), RK_STOP(1)); v_calls_2 = rk_i64_add(v_calls_2, 0); }
    } else {
      if (v__subject_5 == 1) {
        rk_bool t5 = rk_k_shortCircuit_89f9856545e935d7_no_1(1, &v_calls_2, rk_here, &rk_failed);
        RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_bool t7; if (t5) {
          rk_bool t6 = rk_k_shortCircuit_89f9856545e935d7_yes_0(2, &v_calls_2, rk_here, &rk_failed);
          RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t7 = t6;
        } else { t7 = 0; } if (t7) { RK_CHECK(rk_i64_add_traps(v_calls_2, 0), RK_STOP(2)); v_calls_2 = rk_i64_add(v_calls_2, 0); }
      } else {
        if (v__subject_5 == 2) {
          rk_bool t8 = rk_k_shortCircuit_89f9856545e935d7_no_1(1, &v_calls_2, rk_here, &rk_failed);
          RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_bool t12; if (t8) {
            t12 = 1;
          } else {
            rk_bool t9 = rk_k_shortCircuit_89f9856545e935d7_yes_0(2, &v_calls_2, rk_here, &rk_failed);
            RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_bool t11; if (t9) {
              rk_bool t10 = rk_k_shortCircuit_89f9856545e935d7_no_1(3, &v_calls_2, rk_here, &rk_failed);
              RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t11 = t10;
            } else { t11 = 0; } t12 = t11;
          } rk_bool t14; if (t12) {
            t14 = 1;
          } else {
            rk_bool t13 = rk_k_shortCircuit_89f9856545e935d7_no_1(4, &v_calls_2, rk_here, &rk_failed);
            RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t14 = t13;
          } if (t14) { RK_CHECK(rk_i64_add_traps(v_calls_2, 0), RK_STOP(3)); v_calls_2 = rk_i64_add(v_calls_2, 0); }
        } else {
          rk_bool t15 = rk_k_shortCircuit_89f9856545e935d7_no_1(1, &v_calls_2, rk_here, &rk_failed);
          RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_bool t17; if (t15) {
            t17 = 1;
          } else {
            rk_bool t16 = rk_k_shortCircuit_89f9856545e935d7_yes_0(2, &v_calls_2, rk_here, &rk_failed);
            RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t17 = t16;
          } rk_bool t21; if (t17) {
            rk_bool t18 = rk_k_shortCircuit_89f9856545e935d7_yes_0(3, &v_calls_2, rk_here, &rk_failed);
            RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_bool t20; if (t18) {
              t20 = 1;
            } else {
              rk_bool t19 = rk_k_shortCircuit_89f9856545e935d7_no_1(4, &v_calls_2, rk_here, &rk_failed);
              RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); t20 = t19;
            } t21 = t20;
          } else { t21 = 0; } if (t21) {
            RK_CHECK(rk_i64_add_traps(v_calls_2, 0), RK_STOP(4)); v_calls_2 = rk_i64_add(v_calls_2, 0);
          }
        }
      }
    }
  } rk_i64 t22 = rk_index(rk_here); RK_CHECK(rk_index_traps(t22, n_out_1), RK_STOP(5)); v_out_1[t22] = v_calls_2;
}
"""#, sites: [TrapSite(line: 22, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 23, column: 41, operation: .overflow("+")), TrapSite(line: 24, column: 40, operation: .overflow("+")),
TrapSite(line: 25, column: 58, operation: .overflow("+")), TrapSite(line: 26, column: 64, operation: .overflow("+")),
TrapSite(line: 28, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_yes_0(_ v_number_3: Int, _ v_calls_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Bool {
      let t1: Int = v_calls_2 &* 10; let t2: Int = t1 &+ v_number_3; v_calls_2 = t2; return true
    }
    @inline(__always) func f_no_1(_ v_number_4: Int, _ v_calls_2: inout Int, _ here: DeviceContext) throws(DeviceFault) -> Bool {
      let t1: Int = v_calls_2 &* 10; let t2: Int = t1 &+ v_number_4; v_calls_2 = t2; return false
    }; var v_calls_2: Int = 0; do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
      let t3: Int = t2 & 3; let v__subject_5: Int = t3; let t4: Bool = v__subject_5 == 0; if t4 {
        let t5: Bool = try f_yes_0(1, &v_calls_2, here); let t7: Bool; if t5 {
          t7 = true
        } else { let t6: Bool = try f_yes_0(2, &v_calls_2, here); t7 = t6 }; if t7 {
          v_calls_2 = try _Checks.add(v_calls_2, 0, 1)
        }
      } else {
        let t8: Bool = v__subject_5 == 1; if t8 {
          let t9: Bool = try f_no_1(1, &v_calls_2, here); let t11: Bool; if t9 {
            let t10: Bool = try f_yes_0(2, &v_calls_2, here); t11 = t10
          } else { t11 = false }; if t11 { v_calls_2 = try _Checks.add(v_calls_2, 0, 2) }
        } else {
          let t12: Bool = v__subject_5 == 2; if t12 {
            let t13: Bool = try f_no_1(1, &v_calls_2, here); let t17: Bool; if t13 {
              t17 = true
            } else {
              let t14: Bool = try f_yes_0(2, &v_calls_2, here); let t16: Bool; if t14 {
                let t15: Bool = try f_no_1(3, &v_calls_2, here); t16 = t15
              } else { t16 = false }; t17 = t16
            }; let t19: Bool; if t17 {
              t19 = true
            } else { let t18: Bool = try f_no_1(4, &v_calls_2, here); t19 = t18 }; if t19 {
              v_calls_2 = try _Checks.add(v_calls_2, 0, 3)
            }
          } else {
            let t20: Bool = try f_no_1(1, &v_calls_2, here); let t22: Bool; if t20 {
              t22 = true
            } else { let t21: Bool = try f_yes_0(2, &v_calls_2, here); t22 = t21 }; let t26: Bool; if t22 {
              let t23: Bool = try f_yes_0(3, &v_calls_2, here); let t25: Bool; if t23 {
                t25 = true
              } else { let t24: Bool = try f_no_1(4, &v_calls_2, here); t25 = t24 }; t26 = t25
            } else { t26 = false }; if t26 { v_calls_2 = try _Checks.add(v_calls_2, 0, 4) }
          }
        }
      }
    }; let t27: Int = here.index; try _Checks.itemIndex(t27, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t27] = v_calls_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func shortCircuit_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_shortCircuit_89f9856545e935d7_holder.kernel
}
@discardableResult
nonisolated func shortCircuit(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try shortCircuit_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func shortCircuitGuardsIndex(
    _ x: DeviceSpan<Int>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let k = x[context.index]
    if k >= 0 && k < y.count && y[k] > 0 {
        out[context.index] = y[k]
    } else if k < 0 || k >= y.count || y[k] == 0 {
        out[context.index] = -1
    } else {
        out[context.index] = -2
    }
}
fileprivate nonisolated enum rk_k_shortCircuitGuardsIndex_a27b863ff073f723_holder {
static let kernel = DeviceKernelDefinition(name: "shortCircuitGuardsIndex(_:_:_:in:)",
entry: "rk_k_shortCircuitGuardsIndex_a27b863ff073f723", file: "DeviceConformanceTests/Logic.swift", line: 31,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .span("y", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_shortCircuitGuardsIndex_a27b863ff073f723)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_k_3 = v_x_0[t1]; rk_bool t2; if ((v_k_3 >= 0) && (v_k_3 < n_y_1)) {
    RK_CHECK(rk_index_traps(v_k_3, n_y_1), RK_STOP(1)); t2 = (v_y_1[v_k_3] > 0);
  } else { t2 = 0; } if (t2) {
    rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_k_3, n_y_1), RK_STOP(3));
    RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = v_y_1[v_k_3];
  } else {
    rk_bool t4; if ((v_k_3 < 0) || (v_k_3 >= n_y_1)) {
      t4 = 1;
    } else { RK_CHECK(rk_index_traps(v_k_3, n_y_1), RK_STOP(4)); t4 = (v_y_1[v_k_3] == 0); } if (t4) {
      rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(5)); v_out_2[t5] = (-1);
    } else { rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_out_2), RK_STOP(6)); v_out_2[t6] = (-2); }
  }
}
"""#, sites: [TrapSite(line: 35, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 36, column: 33, operation: .indexOutOfRange("y")),
TrapSite(line: 37, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 37, column: 30, operation: .indexOutOfRange("y")),
TrapSite(line: 38, column: 40, operation: .indexOutOfRange("y")),
TrapSite(line: 39, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 41, column: 9, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    let v_k_3: Int = t2; let t3: Bool = v_k_3 >= 0; let t5: Bool; if t3 {
      let t4: Bool = v_k_3 < v_y_1.count; t5 = t4
    } else { t5 = false }; let t8: Bool; if t5 {
      try _Checks.index(v_k_3, in: v_y_1.count, 1); let t6: Int32 = unsafe v_y_1[unchecked: v_k_3]
      let t7: Bool = t6 > (0 as Int32); t8 = t7
    } else { t8 = false }; if t8 {
      let t9: Int = here.index; try _Checks.index(v_k_3, in: v_y_1.count, 3); let t10: Int32 = unsafe v_y_1[unchecked: v_k_3]
      try _Checks.itemIndex(t9, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t9] = t10
    } else {
      let t11: Bool = v_k_3 < 0; let t13: Bool; if t11 {
        t13 = true
      } else { let t12: Bool = v_k_3 >= v_y_1.count; t13 = t12 }; let t16: Bool; if t13 {
        t16 = true
      } else {
        try _Checks.index(v_k_3, in: v_y_1.count, 4); let t14: Int32 = unsafe v_y_1[unchecked: v_k_3]
        let t15: Bool = t14 == (0 as Int32); t16 = t15
      }; if t16 {
        let t17: Int = here.index; try _Checks.itemIndex(t17, in: v_out_2.count, 5)
        unsafe v_out_2[unchecked: t17] = (-1 as Int32)
      } else {
        let t18: Int = here.index; try _Checks.itemIndex(t18, in: v_out_2.count, 6)
        unsafe v_out_2[unchecked: t18] = (-2 as Int32)
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func shortCircuitGuardsIndex_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_shortCircuitGuardsIndex_a27b863ff073f723_holder.kernel
}
@discardableResult
nonisolated func shortCircuitGuardsIndex(_ x: UnifiedBuffer<Int>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try shortCircuitGuardsIndex_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func ternaryEvaluatesOneSide(
    _ x: DeviceSpan<Int>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = b == 0 || b == -1 ? 0 : a / b
}
fileprivate nonisolated enum rk_k_ternaryEvaluatesOneSide_834460dd34b1b218_holder {
static let kernel = DeviceKernelDefinition(name: "ternaryEvaluatesOneSide(_:_:_:in:)",
entry: "rk_k_ternaryEvaluatesOneSide_834460dd34b1b218", file: "DeviceConformanceTests/Logic.swift", line: 45,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .span("y", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_ternaryEvaluatesOneSide_834460dd34b1b218)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_a_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_i64 v_b_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_i64 t4; if ((v_b_4 == 0) || (v_b_4 == (-1))) {
    t4 = 0;
  } else {
    RK_CHECK(v_b_4 == 0, RK_STOP(3)); RK_CHECK(rk_i64_div_traps(v_a_3, v_b_4), RK_STOP(4)); t4 = rk_i64_div(v_a_3, v_b_4);
  } RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t4;
}
"""#, sites: [TrapSite(line: 49, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 50, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 51, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 51, column: 52, operation: .divisionByZero),
TrapSite(line: 51, column: 52, operation: .overflow("/"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_y_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    let v_a_3: Int = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Int = unsafe v_y_1[unchecked: t3]; let v_b_4: Int = t4; let t5: Int = here.index; let t6: Bool = v_b_4 == 0
    let t8: Bool; if t6 {
      t8 = true
    } else { let t7: Bool = v_b_4 == (-1 as Int); t8 = t7 }; let t10: Int; if t8 {
      t10 = 0
    } else { let t9: Int = try _Checks.divide(v_a_3, v_b_4, zero: 3, overflow: 4); t10 = t9 }
    try _Checks.itemIndex(t5, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func ternaryEvaluatesOneSide_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_ternaryEvaluatesOneSide_834460dd34b1b218_holder.kernel
}
@discardableResult
nonisolated func ternaryEvaluatesOneSide(_ x: UnifiedBuffer<Int>, _ y: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try ternaryEvaluatesOneSide_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func booleansToNumbers(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    let negative = x[context.index] < 0
    let even = x[context.index] % 2 == 0
    let both = negative && even
    out[context.index] = (negative ? 1 : 0) + (even ? 2 : 0) + (both ? 4 : 0)
}
fileprivate nonisolated enum rk_k_booleansToNumbers_d2080566f17aad41_holder {
static let kernel = DeviceKernelDefinition(name: "booleansToNumbers(_:_:in:)", entry: "rk_k_booleansToNumbers_d2080566f17aad41",
file: "DeviceConformanceTests/Logic.swift", line: 54,
parameters: [.span("x", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_booleansToNumbers_d2080566f17aad41)(RK_GLOBAL const rk_i8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_bool v_negative_2 = (v_x_0[t1] < 0); rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1));
  rk_i8 t3 = v_x_0[t2]; rk_bool v_even_3 = (rk_i8_rem(t3, 2) == 0); rk_bool v_both_4 = (v_negative_2 && v_even_3);
  rk_i64 t4 = rk_index(rk_here); rk_u8 t5 = (v_negative_2 ? 1u : 0u); rk_u8 t6 = (v_even_3 ? 2u : 0u);
  RK_CHECK(rk_u8_add_traps(t5, t6), RK_STOP(5)); rk_u8 t7 = rk_u8_add(t5, t6); rk_u8 t8 = (v_both_4 ? 4u : 0u);
  RK_CHECK(rk_u8_add_traps(t7, t8), RK_STOP(6)); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(4));
  v_out_1[t4] = rk_u8_add(t7, t8);
}
"""#, sites: [TrapSite(line: 56, column: 20, operation: .indexOutOfRange("x")),
TrapSite(line: 57, column: 16, operation: .indexOutOfRange("x")), TrapSite(line: 57, column: 33, operation: .divisionByZero),
TrapSite(line: 57, column: 33, operation: .overflow("%")), TrapSite(line: 59, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 59, column: 45, operation: .overflow("+")), TrapSite(line: 59, column: 62, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int8.self); let v_out_1 = launch.mutableSpan(1, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int8 = unsafe v_x_0[unchecked: t1]
    let t3: Bool = t2 < (0 as Int8); let v_negative_2: Bool = t3; let t4: Int = here.index
    try _Checks.itemIndex(t4, in: v_x_0.count, 1); let t5: Int8 = unsafe v_x_0[unchecked: t4]
    let t6: Int8 = try _Checks.remainder(t5, (2 as Int8), zero: 2, overflow: 3); let t7: Bool = t6 == (0 as Int8)
    let v_even_3: Bool = t7; let v_both_4: Bool = (v_negative_2 && v_even_3); let t8: Int = here.index
    let t9: UInt8 = v_negative_2 ? (1 as UInt8) : (0 as UInt8); let t10: UInt8 = v_even_3 ? (2 as UInt8) : (0 as UInt8)
    let t11: UInt8 = try _Checks.add(t9, t10, 5); let t12: UInt8 = v_both_4 ? (4 as UInt8) : (0 as UInt8)
    let t13: UInt8 = try _Checks.add(t11, t12, 6); try _Checks.itemIndex(t8, in: v_out_1.count, 4)
    unsafe v_out_1[unchecked: t8] = t13
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func booleansToNumbers_deviceKernel(_: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_booleansToNumbers_d2080566f17aad41_holder.kernel
}
@discardableResult
nonisolated func booleansToNumbers(_ x: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try booleansToNumbers_deviceKernel(DeviceSpan<Int8>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func comparisonsOfMixedIntegers(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = Int64(x[context.index])
    let b = Int64(y[context.index])
    out[context.index] = (a < b ? 1 : 0) | (a == b ? 2 : 0) | (b > a ? 4 : 0) | (a >= b ? 8 : 0)
}
fileprivate nonisolated enum rk_k_comparisonsOfMixedIntegers_466de419a6113579_holder {
static let kernel = DeviceKernelDefinition(name: "comparisonsOfMixedIntegers(_:_:_:in:)",
entry: "rk_k_comparisonsOfMixedIntegers_466de419a6113579", file: "DeviceConformanceTests/Logic.swift", line: 62,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .span("y", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_comparisonsOfMixedIntegers_466de419a6113579)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 t2 = v_x_0[t1]; rk_i64 v_a_3 = (rk_i64)t2; rk_i64 t3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(1)); rk_u32 t4 = v_y_1[t3]; rk_i64 v_b_4 = (rk_i64)t4;
  rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(2));
  v_out_2[t5] = rk_u8_or(rk_u8_or(rk_u8_or(((v_a_3 < v_b_4) ? 1u : 0u), ((v_a_3 == v_b_4) ? 2u : 0u)), ((v_b_4 > v_a_3) ? 4u : 0u)), ((v_a_3 >= v_b_4) ? 8u : 0u));
}
"""#, sites: [TrapSite(line: 66, column: 19, operation: .indexOutOfRange("x")),
TrapSite(line: 67, column: 19, operation: .indexOutOfRange("y")),
TrapSite(line: 68, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: UInt32.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let t3: Int64 = Int64(t2); let v_a_3: Int64 = t3; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 1)
    let t5: UInt32 = unsafe v_y_1[unchecked: t4]; let t6: Int64 = Int64(t5); let v_b_4: Int64 = t6; let t7: Int = here.index
    let t8: Bool = v_a_3 < v_b_4; let t9: UInt8 = t8 ? (1 as UInt8) : (0 as UInt8); let t10: Bool = v_a_3 == v_b_4
    let t11: UInt8 = t10 ? (2 as UInt8) : (0 as UInt8); let t12: UInt8 = t9 | t11; let t13: Bool = v_b_4 > v_a_3
    let t14: UInt8 = t13 ? (4 as UInt8) : (0 as UInt8); let t15: UInt8 = t12 | t14; let t16: Bool = v_a_3 >= v_b_4
    let t17: UInt8 = t16 ? (8 as UInt8) : (0 as UInt8); let t18: UInt8 = t15 | t17
    try _Checks.itemIndex(t7, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t7] = t18
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func comparisonsOfMixedIntegers_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_comparisonsOfMixedIntegers_466de419a6113579_holder.kernel
}
@discardableResult
nonisolated func comparisonsOfMixedIntegers(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try comparisonsOfMixedIntegers_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func toggledFlag(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<Bool>, in context: DeviceContext) {
    var flag = false
    var bits = x[context.index]
    while bits != 0 {
        if bits & 1 == 1 { flag.toggle() }
        bits >>= 1
    }
    out[context.index] = flag
}
fileprivate nonisolated enum rk_k_toggledFlag_1654a132749aa703_holder {
static let kernel = DeviceKernelDefinition(name: "toggledFlag(_:_:in:)", entry: "rk_k_toggledFlag_1654a132749aa703",
file: "DeviceConformanceTests/Logic.swift", line: 71,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: Bool.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_toggledFlag_1654a132749aa703)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_bool *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_bool v_flag_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_u32 v_bits_3 = v_x_0[t1]; while (v_bits_3 != 0u) {
    if (rk_u32_and(v_bits_3, 1u) == 1u) { v_flag_2 = (!v_flag_2); } v_bits_3 = rk_u32_shr(v_bits_3, (rk_i64)1);
  } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = v_flag_2;
}
"""#, sites: [TrapSite(line: 74, column: 16, operation: .indexOutOfRange("x")),
TrapSite(line: 79, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: Bool.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_flag_2: Bool = false; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0)
    let t2: UInt32 = unsafe v_x_0[unchecked: t1]; var v_bits_3: UInt32 = t2; loop0: while true {
      let t3: Bool = v_bits_3 != (0 as UInt32); if !(t3) { break loop0 }; let t4: UInt32 = v_bits_3 & (1 as UInt32)
      let t5: Bool = t4 == (1 as UInt32); if t5 { let t6: Bool = !v_flag_2; v_flag_2 = t6 }; v_bits_3 = v_bits_3 >> 1
    }; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t7] = v_flag_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func toggledFlag_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<Bool>.Type) -> DeviceKernelDefinition {
rk_k_toggledFlag_1654a132749aa703_holder.kernel
}
@discardableResult
nonisolated func toggledFlag(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<Bool>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try toggledFlag_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Bool>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var logic: [ConformanceCase] {
        conformance(
            "Bool and its operators", Input<Bool>.random, .random, output: .repeating(false), oracle: booleans,
            launch: booleans, kernel: booleans_deviceKernel)
        conformance(
            "&& and || evaluate the right side only when needed", Input<Int>.edges, output: .repeating(0),
            oracle: shortCircuit, launch: shortCircuit, kernel: shortCircuit_deviceKernel)
        conformance(
            "the right side may rely on the left", Input<Int>.within(-300...300), .edges, output: .repeating(0),
            oracle: shortCircuitGuardsIndex, launch: shortCircuitGuardsIndex,
            kernel: shortCircuitGuardsIndex_deviceKernel)
        conformance(
            "a ternary evaluates one side", Input<Int>.edges, .edges, output: .repeating(0),
            oracle: ternaryEvaluatesOneSide, launch: ternaryEvaluatesOneSide,
            kernel: ternaryEvaluatesOneSide_deviceKernel)
        conformance(
            "Bool in conditions and vectors of results", Input<Int8>.edges, output: .repeating(0),
            oracle: booleansToNumbers, launch: booleansToNumbers, kernel: booleansToNumbers_deviceKernel)
        conformance(
            "integers of different types compared", Input<Int32>.edges, .edges, output: .repeating(0),
            oracle: comparisonsOfMixedIntegers, launch: comparisonsOfMixedIntegers,
            kernel: comparisonsOfMixedIntegers_deviceKernel)
        conformance(
            "a flag in a loop", Input<UInt32>.edges, output: .repeating(false), oracle: toggledFlag,
            launch: toggledFlag, kernel: toggledFlag_deviceKernel)
    }
}
