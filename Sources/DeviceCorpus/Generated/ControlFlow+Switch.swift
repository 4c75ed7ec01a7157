// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/ControlFlow+Switch.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func switchOnValues(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    switch x[context.index] {
    case 0: out[context.index] = 10
    case 1, 2, 3: out[context.index] = 20
    case -1: out[context.index] = 30
    default: out[context.index] = 40
    }
}
fileprivate nonisolated enum rk_k_switchOnValues_60a2c1604688d0db_holder {
static let kernel = DeviceKernelDefinition(name: "switchOnValues(_:_:in:)", entry: "rk_k_switchOnValues_60a2c1604688d0db",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 4,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_switchOnValues_60a2c1604688d0db)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_i32 v__subject_2 = v_x_0[t1];
    if (v__subject_2 == 0) {
      rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = 10;
    } else {
      if (((v__subject_2 == 1) || (v__subject_2 == 2)) || (v__subject_2 == 3)) {
        rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2)); v_out_1[t3] = 20;
      } else {
        if (v__subject_2 == (-1)) {
          rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(3)); v_out_1[t4] = 30;
        } else { rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(4)); v_out_1[t5] = 40; }
      }
    }
  }
}
"""#, sites: [TrapSite(line: 6, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 7, column: 13, operation: .indexOutOfRange("out")),
TrapSite(line: 8, column: 19, operation: .indexOutOfRange("out")),
TrapSite(line: 9, column: 14, operation: .indexOutOfRange("out")),
TrapSite(line: 10, column: 14, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
      let v__subject_2: Int32 = t2; let t3: Bool = v__subject_2 == (0 as Int32); if t3 {
        let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = (10 as Int32)
      } else {
        let t5: Bool = v__subject_2 == (1 as Int32); let t7: Bool; if t5 {
          t7 = true
        } else { let t6: Bool = v__subject_2 == (2 as Int32); t7 = t6 }; let t9: Bool; if t7 {
          t9 = true
        } else { let t8: Bool = v__subject_2 == (3 as Int32); t9 = t8 }; if t9 {
          let t10: Int = here.index; try _Checks.itemIndex(t10, in: v_out_1.count, 2)
          unsafe v_out_1[unchecked: t10] = (20 as Int32)
        } else {
          let t11: Bool = v__subject_2 == (-1 as Int32); if t11 {
            let t12: Int = here.index; try _Checks.itemIndex(t12, in: v_out_1.count, 3)
            unsafe v_out_1[unchecked: t12] = (30 as Int32)
          } else {
            let t13: Int = here.index; try _Checks.itemIndex(t13, in: v_out_1.count, 4)
            unsafe v_out_1[unchecked: t13] = (40 as Int32)
          }
        }
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchOnValues_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_switchOnValues_60a2c1604688d0db_holder.kernel
}
@discardableResult
nonisolated func switchOnValues(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchOnValues_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func switchOnRanges(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    switch x[context.index] {
    case ..<(-10): out[context.index] = 1
    case -10..<0: out[context.index] = 2
    case 0...9: out[context.index] = 3
    case 10: out[context.index] = 4
    case 11...: out[context.index] = 5
    default: out[context.index] = 6
    }
}
fileprivate nonisolated enum rk_k_switchOnRanges_8ebc5ecd4e8182e4_holder {
static let kernel = DeviceKernelDefinition(name: "switchOnRanges(_:_:in:)", entry: "rk_k_switchOnRanges_8ebc5ecd4e8182e4",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 14,
parameters: [.span("x", element: Int.self), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_switchOnRanges_8ebc5ecd4e8182e4)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_i64 v__subject_2 = v_x_0[t1];
    if (v__subject_2 < (-10)) {
      rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = 1u;
    } else {
      if ((v__subject_2 >= (-10)) && (v__subject_2 < 0)) {
        rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2)); v_out_1[t3] = 2u;
      } else {
        if ((v__subject_2 >= 0) && (v__subject_2 <= 9)) {
          rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(3)); v_out_1[t4] = 3u;
        } else {
          if (v__subject_2 == 10) {
            rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(4)); v_out_1[t5] = 4u;
          } else {
            if (v__subject_2 >= 11) {
              rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_out_1), RK_STOP(5)); v_out_1[t6] = 5u;
            } else { rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(t7, n_out_1), RK_STOP(6)); v_out_1[t7] = 6u; }
          }
        }
      }
    }
  }
}
"""#, sites: [TrapSite(line: 16, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 17, column: 20, operation: .indexOutOfRange("out")),
TrapSite(line: 18, column: 19, operation: .indexOutOfRange("out")),
TrapSite(line: 19, column: 17, operation: .indexOutOfRange("out")),
TrapSite(line: 20, column: 14, operation: .indexOutOfRange("out")),
TrapSite(line: 21, column: 17, operation: .indexOutOfRange("out")),
TrapSite(line: 22, column: 14, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
      let v__subject_2: Int = t2; let t3: Bool = v__subject_2 < (-10 as Int); if t3 {
        let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = (1 as UInt8)
      } else {
        let t5: Bool = v__subject_2 >= (-10 as Int); let t7: Bool; if t5 {
          let t6: Bool = v__subject_2 < 0; t7 = t6
        } else { t7 = false }; if t7 {
          let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t8] = (2 as UInt8)
        } else {
          let t9: Bool = v__subject_2 >= 0; let t11: Bool; if t9 {
            let t10: Bool = v__subject_2 <= 9; t11 = t10
          } else { t11 = false }; if t11 {
            let t12: Int = here.index; try _Checks.itemIndex(t12, in: v_out_1.count, 3)
            unsafe v_out_1[unchecked: t12] = (3 as UInt8)
          } else {
            let t13: Bool = v__subject_2 == 10; if t13 {
              let t14: Int = here.index; try _Checks.itemIndex(t14, in: v_out_1.count, 4)
              unsafe v_out_1[unchecked: t14] = (4 as UInt8)
            } else {
              let t15: Bool = v__subject_2 >= 11; if t15 {
                let t16: Int = here.index; try _Checks.itemIndex(t16, in: v_out_1.count, 5)
                unsafe v_out_1[unchecked: t16] = (5 as UInt8)
              } else {
                let t17: Int = here.index; try _Checks.itemIndex(t17, in: v_out_1.count, 6)
                unsafe v_out_1[unchecked: t17] = (6 as UInt8)
              }
            }
          }
        }
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchOnRanges_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_switchOnRanges_8ebc5ecd4e8182e4_holder.kernel
}
@discardableResult
nonisolated func switchOnRanges(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchOnRanges_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func switchDoesNotFallThrough(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    var result: UInt8 = 0
    switch x[context.index] % 6 {
    case 0:
        result += 1
    case 1:
        result += 2
    case 2:
        result += 4
    case 3: break
    default:
        result += 8
    }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_switchDoesNotFallThrough_db04987c6233ad6c_holder {
static let kernel = DeviceKernelDefinition(name: "switchDoesNotFallThrough(_:_:in:)",
entry: "rk_k_switchDoesNotFallThrough_db04987c6233ad6c", file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 26,
parameters: [.span("x", element: UInt8.self), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_switchDoesNotFallThrough_db04987c6233ad6c)(RK_GLOBAL const rk_u8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_u8 v_result_2 = 0u; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_u8 t2 = v_x_0[t1];
    rk_u8 v__subject_3 = rk_u8_rem(t2, 6u); if (v__subject_3 == 0u) {
      RK_CHECK(rk_u8_add_traps(v_result_2, 1u), RK_STOP(2)); v_result_2 = rk_u8_add(v_result_2, 1u);
    } else {
      if (v__subject_3 == 1u) {
        RK_CHECK(rk_u8_add_traps(v_result_2, 2u), RK_STOP(3)); v_result_2 = rk_u8_add(v_result_2, 2u);
      } else {
        if (v__subject_3 == 2u) {
          RK_CHECK(rk_u8_add_traps(v_result_2, 4u), RK_STOP(4)); v_result_2 = rk_u8_add(v_result_2, 4u);
        } else {
          if (v__subject_3 == 3u) {
            goto rk_end_0;
          } else { RK_CHECK(rk_u8_add_traps(v_result_2, 8u), RK_STOP(5)); v_result_2 = rk_u8_add(v_result_2, 8u); }
        }
      }
    }
  } rk_end_0:; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(6)); v_out_1[t3] = v_result_2;
}
"""#, sites: [TrapSite(line: 29, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 29, column: 29, operation: .divisionByZero), TrapSite(line: 31, column: 16, operation: .overflow("+")),
TrapSite(line: 33, column: 16, operation: .overflow("+")), TrapSite(line: 35, column: 16, operation: .overflow("+")),
TrapSite(line: 38, column: 16, operation: .overflow("+")), TrapSite(line: 40, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt8.self); let v_out_1 = launch.mutableSpan(1, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_result_2: UInt8 = (0 as UInt8); loop0: do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt8 = unsafe v_x_0[unchecked: t1]
      let t3: UInt8 = try _Checks.remainder(t2, (6 as UInt8), zero: 1, overflow: 1); let v__subject_3: UInt8 = t3
      let t4: Bool = v__subject_3 == (0 as UInt8); if t4 {
        v_result_2 = try _Checks.add(v_result_2, (1 as UInt8), 2)
      } else {
        let t5: Bool = v__subject_3 == (1 as UInt8); if t5 {
          v_result_2 = try _Checks.add(v_result_2, (2 as UInt8), 3)
        } else {
          let t6: Bool = v__subject_3 == (2 as UInt8); if t6 {
            v_result_2 = try _Checks.add(v_result_2, (4 as UInt8), 4)
          } else {
            let t7: Bool = v__subject_3 == (3 as UInt8); if t7 {
              break loop0
            } else { v_result_2 = try _Checks.add(v_result_2, (8 as UInt8), 5) }
          }
        }
      }
    }; let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_out_1.count, 6); unsafe v_out_1[unchecked: t8] = v_result_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchDoesNotFallThrough_deviceKernel(_: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_switchDoesNotFallThrough_db04987c6233ad6c_holder.kernel
}
@discardableResult
nonisolated func switchDoesNotFallThrough(_ x: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchDoesNotFallThrough_deviceKernel(DeviceSpan<UInt8>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func switchWithWhere(
    _ x: DeviceSpan<Int>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let limit = y[context.index]
    switch x[context.index] {
    case let value where value > limit: out[context.index] = value - limit
    case 0 where limit < 0: out[context.index] = -1
    case -3...3: out[context.index] = -2
    default: out[context.index] = -3
    }
}
fileprivate nonisolated enum rk_k_switchWithWhere_d09d9c9152cafd43_holder {
static let kernel = DeviceKernelDefinition(name: "switchWithWhere(_:_:_:in:)", entry: "rk_k_switchWithWhere_d09d9c9152cafd43",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 43,
parameters: [.span("x", element: Int.self), .span("y", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_switchWithWhere_d09d9c9152cafd43)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_y_1), RK_STOP(0));
  rk_i64 v_limit_3 = v_y_1[t1]; {
    rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 v__subject_4 = v_x_0[t2];
    if (v__subject_4 > v_limit_3) {
      rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i64_sub_traps(v__subject_4, v_limit_3), RK_STOP(3));
      RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = rk_i64_sub(v__subject_4, v_limit_3);
    } else {
      if ((v__subject_4 == 0) && (v_limit_3 < 0)) {
        rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(4)); v_out_2[t4] = (-1);
      } else {
        if ((v__subject_4 >= (-3)) && (v__subject_4 <= 3)) {
          rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(5)); v_out_2[t5] = (-2);
        } else { rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_out_2), RK_STOP(6)); v_out_2[t6] = (-3); }
      }
    }
  }
}
"""#, sites: [TrapSite(line: 47, column: 17, operation: .indexOutOfRange("y")),
TrapSite(line: 48, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 49, column: 41, operation: .indexOutOfRange("out")), TrapSite(line: 49, column: 68, operation: .overflow("-")),
TrapSite(line: 50, column: 29, operation: .indexOutOfRange("out")),
TrapSite(line: 51, column: 18, operation: .indexOutOfRange("out")),
TrapSite(line: 52, column: 14, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_y_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_y_1.count, 0); let t2: Int = unsafe v_y_1[unchecked: t1]
    let v_limit_3: Int = t2; do {
      let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_x_0.count, 1); let t4: Int = unsafe v_x_0[unchecked: t3]
      let v__subject_4: Int = t4; let t5: Bool = v__subject_4 > v_limit_3; if t5 {
        let t6: Int = here.index; let t7: Int = try _Checks.subtract(v__subject_4, v_limit_3, 3)
        try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t7
      } else {
        let t8: Bool = v__subject_4 == 0; let t10: Bool; if t8 {
          let t9: Bool = v_limit_3 < 0; t10 = t9
        } else { t10 = false }; if t10 {
          let t11: Int = here.index; try _Checks.itemIndex(t11, in: v_out_2.count, 4)
          unsafe v_out_2[unchecked: t11] = (-1 as Int)
        } else {
          let t12: Bool = v__subject_4 >= (-3 as Int); let t14: Bool; if t12 {
            let t13: Bool = v__subject_4 <= 3; t14 = t13
          } else { t14 = false }; if t14 {
            let t15: Int = here.index; try _Checks.itemIndex(t15, in: v_out_2.count, 5)
            unsafe v_out_2[unchecked: t15] = (-2 as Int)
          } else {
            let t16: Int = here.index; try _Checks.itemIndex(t16, in: v_out_2.count, 6)
            unsafe v_out_2[unchecked: t16] = (-3 as Int)
          }
        }
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchWithWhere_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_switchWithWhere_d09d9c9152cafd43_holder.kernel
}
@discardableResult
nonisolated func switchWithWhere(_ x: UnifiedBuffer<Int>, _ y: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchWithWhere_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func switchOnBool(_ x: DeviceSpan<Bool>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    switch x[context.index] {
    case true: out[context.index] = 1
    case false: out[context.index] = 2
    }
}
fileprivate nonisolated enum rk_k_switchOnBool_ac0978d5ade61e93_holder {
static let kernel = DeviceKernelDefinition(name: "switchOnBool(_:_:in:)", entry: "rk_k_switchOnBool_ac0978d5ade61e93",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 56,
parameters: [.span("x", element: Bool.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_switchOnBool_ac0978d5ade61e93)(RK_GLOBAL const rk_bool *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_bool v__subject_2 = v_x_0[t1];
    if (v__subject_2 == 1) {
      rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = 1;
    } else { rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2)); v_out_1[t3] = 2; }
  }
}
"""#, sites: [TrapSite(line: 58, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 59, column: 16, operation: .indexOutOfRange("out")),
TrapSite(line: 60, column: 17, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Bool.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Bool = unsafe v_x_0[unchecked: t1]
      let v__subject_2: Bool = t2; let t3: Bool = v__subject_2 == true; if t3 {
        let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = (1 as Int32)
      } else {
        let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t5] = (2 as Int32)
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchOnBool_deviceKernel(_: DeviceSpan<Bool>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_switchOnBool_ac0978d5ade61e93_holder.kernel
}
@discardableResult
nonisolated func switchOnBool(_ x: UnifiedBuffer<Bool>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchOnBool_deviceKernel(DeviceSpan<Bool>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func switchExpression(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    let value: Int32 =
        switch x & 3 {
        case 0: 7
        case 1: x
        case 2: x &* 2
        default: -1
        }
    out[context.index] = value
}
fileprivate nonisolated enum rk_k_switchExpression_f3a655e8269bef9e_holder {
static let kernel = DeviceKernelDefinition(name: "switchExpression(_:_:in:)", entry: "rk_k_switchExpression_f3a655e8269bef9e",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 64,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_switchExpression_f3a655e8269bef9e)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_x_2 = v_x_0[t1]; rk_i32 v_value_3; {
    rk_i32 v__subject_4 = rk_i32_and(v_x_2, 3); if (v__subject_4 == 0) {
      v_value_3 = 7;
    } else {
      if (v__subject_4 == 1) {
        v_value_3 = v_x_2;
      } else {
        if (v__subject_4 == 2) {
          v_value_3 = rk_i32_mul(v_x_2, 2);
        } else { v_value_3 = (-1); }
      }
    }
  } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = v_value_3;
}
"""#, sites: [TrapSite(line: 66, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 74, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int32 = t2; var v_value_3: Int32 = 0; do {
      let t3: Int32 = v_x_2 & (3 as Int32); let v__subject_4: Int32 = t3; let t4: Bool = v__subject_4 == (0 as Int32); if t4 {
        v_value_3 = (7 as Int32)
      } else {
        let t5: Bool = v__subject_4 == (1 as Int32); if t5 {
          v_value_3 = v_x_2
        } else {
          let t6: Bool = v__subject_4 == (2 as Int32); if t6 {
            let t7: Int32 = v_x_2 &* (2 as Int32); v_value_3 = t7
          } else { v_value_3 = (-1 as Int32) }
        }
      }
    }; let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t8] = v_value_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchExpression_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_switchExpression_f3a655e8269bef9e_holder.kernel
}
@discardableResult
nonisolated func switchExpression(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchExpression_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func switchInLoop(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    loop: for k in 0..<100 {
        switch k % 5 {
        case 0: break
        case 1: continue loop
        case 2 where k > n[context.index]: break loop
        default: sum += k
        }
        sum += 1
    }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_switchInLoop_3fd16753b9a6e273_holder {
static let kernel = DeviceKernelDefinition(name: "switchInLoop(_:_:in:)", entry: "rk_k_switchInLoop_3fd16753b9a6e273",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 77,
parameters: [.span("n", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_switchInLoop_3fd16753b9a6e273)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_sum_2 = 0; RK_CHECK(100 < 0, RK_STOP(0));
  for (rk_i64 v_k_3 = 0; v_k_3 < 100; ++v_k_3) {
    {
      rk_i64 v__subject_4 = rk_i64_rem(v_k_3, 5); if (v__subject_4 == 0) {
        goto rk_end_1;
      } else {
        if (v__subject_4 == 1) {
          continue;
        } else {
          rk_bool t2; if (v__subject_4 == 2) {
            rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(3)); t2 = (v_k_3 > v_n_0[t1]);
          } else { t2 = 0; } if (t2) {
            break;
          } else { RK_CHECK(rk_i64_add_traps(v_sum_2, v_k_3), RK_STOP(4)); v_sum_2 = rk_i64_add(v_sum_2, v_k_3); }
        }
      }
    } rk_end_1:; RK_CHECK(rk_i64_add_traps(v_sum_2, 1), RK_STOP(5)); v_sum_2 = rk_i64_add(v_sum_2, 1);
  } rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(6)); v_out_1[t3] = v_sum_2;
}
"""#, sites: [TrapSite(line: 80, column: 21, operation: .invertedRange),
TrapSite(line: 81, column: 18, operation: .divisionByZero), TrapSite(line: 81, column: 18, operation: .overflow("%")),
TrapSite(line: 84, column: 26, operation: .indexOutOfRange("n")), TrapSite(line: 85, column: 22, operation: .overflow("+")),
TrapSite(line: 87, column: 13, operation: .overflow("+")), TrapSite(line: 89, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int = 0; try _Checks.require(0 <= 100, 0); loop0: for v_k_3 in 0..<Swift.max(0, 100) {
      loop1: do {
        let t1: Int = try _Checks.remainder(v_k_3, 5, zero: 1, overflow: 2); let v__subject_4: Int = t1
        let t2: Bool = v__subject_4 == 0; if t2 {
          break loop1
        } else {
          let t3: Bool = v__subject_4 == 1; if t3 {
            continue loop0
          } else {
            let t4: Bool = v__subject_4 == 2; let t8: Bool; if t4 {
              let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_n_0.count, 3); let t6: Int = unsafe v_n_0[unchecked: t5]
              let t7: Bool = v_k_3 > t6; t8 = t7
            } else { t8 = false }; if t8 {
              break loop0
            } else { v_sum_2 = try _Checks.add(v_sum_2, v_k_3, 4) }
          }
        }
      }; v_sum_2 = try _Checks.add(v_sum_2, 1, 5)
    }; let t9: Int = here.index; try _Checks.itemIndex(t9, in: v_out_1.count, 6); unsafe v_out_1[unchecked: t9] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchInLoop_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_switchInLoop_3fd16753b9a6e273_holder.kernel
}
@discardableResult
nonisolated func switchInLoop(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchInLoop_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func switchOnFloats(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    switch x[context.index] {
    case 0: out[context.index] = 1
    case 0.5, -0.5: out[context.index] = 2
    case 1...: out[context.index] = 3
    case ..<0: out[context.index] = 4
    default: out[context.index] = 5
    }
}
fileprivate nonisolated enum rk_k_switchOnFloats_0fd25e6ba1f53ca8_holder {
static let kernel = DeviceKernelDefinition(name: "switchOnFloats(_:_:in:)", entry: "rk_k_switchOnFloats_0fd25e6ba1f53ca8",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 92,
parameters: [.span("x", element: Float.self), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_switchOnFloats_0fd25e6ba1f53ca8)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_f32 v__subject_2 = v_x_0[t1];
    if (v__subject_2 == 0.0f) {
      rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = 1u;
    } else {
      if ((v__subject_2 == 0.5f) || (v__subject_2 == (-0.5f))) {
        rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2)); v_out_1[t3] = 2u;
      } else {
        if (v__subject_2 >= 1.0f) {
          rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(3)); v_out_1[t4] = 3u;
        } else {
          if (v__subject_2 < 0.0f) {
            rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(4)); v_out_1[t5] = 4u;
          } else { rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_out_1), RK_STOP(5)); v_out_1[t6] = 5u; }
        }
      }
    }
  }
}
"""#, sites: [TrapSite(line: 94, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 95, column: 13, operation: .indexOutOfRange("out")),
TrapSite(line: 96, column: 21, operation: .indexOutOfRange("out")),
TrapSite(line: 97, column: 16, operation: .indexOutOfRange("out")),
TrapSite(line: 98, column: 16, operation: .indexOutOfRange("out")),
TrapSite(line: 99, column: 14, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
      let v__subject_2: Float = t2; let t3: Bool = v__subject_2 == (0x0.0p0 as Float); if t3 {
        let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = (1 as UInt8)
      } else {
        let t5: Bool = v__subject_2 == (0x1.0000000000000p-1 as Float); let t7: Bool; if t5 {
          t7 = true
        } else { let t6: Bool = v__subject_2 == (-0x1.0000000000000p-1 as Float); t7 = t6 }; if t7 {
          let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t8] = (2 as UInt8)
        } else {
          let t9: Bool = v__subject_2 >= (0x1.0000000000000p0 as Float); if t9 {
            let t10: Int = here.index; try _Checks.itemIndex(t10, in: v_out_1.count, 3)
            unsafe v_out_1[unchecked: t10] = (3 as UInt8)
          } else {
            let t11: Bool = v__subject_2 < (0x0.0p0 as Float); if t11 {
              let t12: Int = here.index; try _Checks.itemIndex(t12, in: v_out_1.count, 4)
              unsafe v_out_1[unchecked: t12] = (4 as UInt8)
            } else {
              let t13: Int = here.index; try _Checks.itemIndex(t13, in: v_out_1.count, 5)
              unsafe v_out_1[unchecked: t13] = (5 as UInt8)
            }
          }
        }
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchOnFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_switchOnFloats_0fd25e6ba1f53ca8_holder.kernel
}
@discardableResult
nonisolated func switchOnFloats(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchOnFloats_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func switchNested(
    _ x: DeviceSpan<UInt8>, _ y: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    switch x[context.index] & 3 {
    case 0:
        switch y[context.index] & 1 {
        case 0: out[context.index] = 1
        default: out[context.index] = 2
        }
    case 1, 2: out[context.index] = 3
    default:
        if y[context.index] > 9 { break }
        out[context.index] = 4
    }
}
fileprivate nonisolated enum rk_k_switchNested_cc0590fe80c4b118_holder {
static let kernel = DeviceKernelDefinition(name: "switchNested(_:_:_:in:)", entry: "rk_k_switchNested_cc0590fe80c4b118",
file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 103,
parameters: [.span("x", element: UInt8.self), .span("y", element: UInt8.self), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_switchNested_cc0590fe80c4b118)(RK_GLOBAL const rk_u8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u8 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_u8 v__subject_3 = rk_u8_and(v_x_0[t1], 3u);
    if (v__subject_3 == 0u) {
      {
        rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
        rk_u8 v__subject_4 = rk_u8_and(v_y_1[t2], 1u); if (v__subject_4 == 0u) {
          rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = 1u;
        } else { rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(3)); v_out_2[t4] = 2u; }
      }
    } else {
      if ((v__subject_3 == 1u) || (v__subject_3 == 2u)) {
        rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(4)); v_out_2[t5] = 3u;
      } else {
        rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_y_1), RK_STOP(5)); if (v_y_1[t6] > 9u) { goto rk_end_0; }
        rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(t7, n_out_2), RK_STOP(6)); v_out_2[t7] = 4u;
      }
    }
  } rk_end_0:;
}
"""#, sites: [TrapSite(line: 107, column: 12, operation: .indexOutOfRange("x")),
TrapSite(line: 109, column: 16, operation: .indexOutOfRange("y")),
TrapSite(line: 110, column: 17, operation: .indexOutOfRange("out")),
TrapSite(line: 111, column: 18, operation: .indexOutOfRange("out")),
TrapSite(line: 113, column: 16, operation: .indexOutOfRange("out")),
TrapSite(line: 115, column: 12, operation: .indexOutOfRange("y")),
TrapSite(line: 116, column: 9, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt8.self); let v_y_1 = launch.span(1, of: UInt8.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    loop0: do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt8 = unsafe v_x_0[unchecked: t1]
      let t3: UInt8 = t2 & (3 as UInt8); let v__subject_3: UInt8 = t3; let t4: Bool = v__subject_3 == (0 as UInt8); if t4 {
        do {
          let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_y_1.count, 1); let t6: UInt8 = unsafe v_y_1[unchecked: t5]
          let t7: UInt8 = t6 & (1 as UInt8); let v__subject_4: UInt8 = t7; let t8: Bool = v__subject_4 == (0 as UInt8); if t8 {
            let t9: Int = here.index; try _Checks.itemIndex(t9, in: v_out_2.count, 2)
            unsafe v_out_2[unchecked: t9] = (1 as UInt8)
          } else {
            let t10: Int = here.index; try _Checks.itemIndex(t10, in: v_out_2.count, 3)
            unsafe v_out_2[unchecked: t10] = (2 as UInt8)
          }
        }
      } else {
        let t11: Bool = v__subject_3 == (1 as UInt8); let t13: Bool; if t11 {
          t13 = true
        } else { let t12: Bool = v__subject_3 == (2 as UInt8); t13 = t12 }; if t13 {
          let t14: Int = here.index; try _Checks.itemIndex(t14, in: v_out_2.count, 4)
          unsafe v_out_2[unchecked: t14] = (3 as UInt8)
        } else {
          let t15: Int = here.index; try _Checks.itemIndex(t15, in: v_y_1.count, 5); let t16: UInt8 = unsafe v_y_1[unchecked: t15]
          let t17: Bool = t16 > (9 as UInt8); if t17 { break loop0 }; let t18: Int = here.index
          try _Checks.itemIndex(t18, in: v_out_2.count, 6); unsafe v_out_2[unchecked: t18] = (4 as UInt8)
        }
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchNested_deviceKernel(_: DeviceSpan<UInt8>.Type, _: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_switchNested_cc0590fe80c4b118_holder.kernel
}
@discardableResult
nonisolated func switchNested(_ x: UnifiedBuffer<UInt8>, _ y: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchNested_deviceKernel(DeviceSpan<UInt8>.self, DeviceSpan<UInt8>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func switchIsEvaluatedOnce(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var calls: Int32 = 0
    func next(_ value: Int32) -> Int32 {
        calls += 1
        return value % 4
    }
    switch next(x[context.index]) {
    case 3: out[context.index] = 30 + calls
    case 2: out[context.index] = 20 + calls
    case 1: out[context.index] = 10 + calls
    default: out[context.index] = calls
    }
}
fileprivate nonisolated enum rk_k_switchIsEvaluatedOnce_1ec5d4cbf9a4628a_holder {
static let kernel = DeviceKernelDefinition(name: "switchIsEvaluatedOnce(_:_:in:)",
entry: "rk_k_switchIsEvaluatedOnce_1ec5d4cbf9a4628a", file: "DeviceConformanceTests/ControlFlow+Switch.swift", line: 120,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_FN rk_i32 rk_k_switchIsEvaluatedOnce_1ec5d4cbf9a4628a_next_0(rk_i32 v_value_3, RK_PRIVATE rk_i32 *v_calls_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 rk_none = {0}; RK_CHECK(rk_i32_add_traps((*v_calls_2), 1), RK_FAIL(0, rk_none));
  (*v_calls_2) = rk_i32_add((*v_calls_2), 1); return rk_i32_rem(v_value_3, 4);
}
RK_KERNEL(rk_k_switchIsEvaluatedOnce_1ec5d4cbf9a4628a)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i32 v_calls_2 = 0; {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(3));
    rk_i32 t2 = rk_k_switchIsEvaluatedOnce_1ec5d4cbf9a4628a_next_0(v_x_0[t1], &v_calls_2, rk_here, &rk_failed);
    RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v__subject_4 = t2; if (v__subject_4 == 3) {
      rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i32_add_traps(30, v_calls_2), RK_STOP(5));
      RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(4)); v_out_1[t3] = rk_i32_add(30, v_calls_2);
    } else {
      if (v__subject_4 == 2) {
        rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_i32_add_traps(20, v_calls_2), RK_STOP(7));
        RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(6)); v_out_1[t4] = rk_i32_add(20, v_calls_2);
      } else {
        if (v__subject_4 == 1) {
          rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_i32_add_traps(10, v_calls_2), RK_STOP(9));
          RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(8)); v_out_1[t5] = rk_i32_add(10, v_calls_2);
        } else { rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_out_1), RK_STOP(10)); v_out_1[t6] = v_calls_2; }
      }
    }
  }
}
"""#, sites: [TrapSite(line: 124, column: 15, operation: .overflow("+")),
TrapSite(line: 125, column: 22, operation: .divisionByZero), TrapSite(line: 125, column: 22, operation: .overflow("%")),
TrapSite(line: 127, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 128, column: 13, operation: .indexOutOfRange("out")), TrapSite(line: 128, column: 37, operation: .overflow("+")),
TrapSite(line: 129, column: 13, operation: .indexOutOfRange("out")), TrapSite(line: 129, column: 37, operation: .overflow("+")),
TrapSite(line: 130, column: 13, operation: .indexOutOfRange("out")), TrapSite(line: 130, column: 37, operation: .overflow("+")),
TrapSite(line: 131, column: 14, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_next_0(_ v_value_3: Int32, _ v_calls_2: inout Int32, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      v_calls_2 = try _Checks.add(v_calls_2, (1 as Int32), 0)
      let t1: Int32 = try _Checks.remainder(v_value_3, (4 as Int32), zero: 1, overflow: 2); return t1
    }; var v_calls_2: Int32 = (0 as Int32); do {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 3); let t2: Int32 = unsafe v_x_0[unchecked: t1]
      let t3: Int32 = try f_next_0(t2, &v_calls_2, here); let v__subject_4: Int32 = t3
      let t4: Bool = v__subject_4 == (3 as Int32); if t4 {
        let t5: Int = here.index; let t6: Int32 = try _Checks.add((30 as Int32), v_calls_2, 5)
        try _Checks.itemIndex(t5, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t5] = t6
      } else {
        let t7: Bool = v__subject_4 == (2 as Int32); if t7 {
          let t8: Int = here.index; let t9: Int32 = try _Checks.add((20 as Int32), v_calls_2, 7)
          try _Checks.itemIndex(t8, in: v_out_1.count, 6); unsafe v_out_1[unchecked: t8] = t9
        } else {
          let t10: Bool = v__subject_4 == (1 as Int32); if t10 {
            let t11: Int = here.index; let t12: Int32 = try _Checks.add((10 as Int32), v_calls_2, 9)
            try _Checks.itemIndex(t11, in: v_out_1.count, 8); unsafe v_out_1[unchecked: t11] = t12
          } else {
            let t13: Int = here.index; try _Checks.itemIndex(t13, in: v_out_1.count, 10)
            unsafe v_out_1[unchecked: t13] = v_calls_2
          }
        }
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func switchIsEvaluatedOnce_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_switchIsEvaluatedOnce_1ec5d4cbf9a4628a_holder.kernel
}
@discardableResult
nonisolated func switchIsEvaluatedOnce(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try switchIsEvaluatedOnce_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var switches: [ConformanceCase] {
        conformance(
            "switch on values", Input<Int32>.within(-5...5), output: .repeating(0), oracle: switchOnValues,
            launch: switchOnValues, kernel: switchOnValues_deviceKernel)
        conformance(
            "switch on ranges", Input<Int>.within(-20...20), output: .repeating(0), oracle: switchOnRanges,
            launch: switchOnRanges, kernel: switchOnRanges_deviceKernel)
        conformance(
            "switch does not fall through", Input<UInt8>.edges, output: .repeating(0), oracle: switchDoesNotFallThrough,
            launch: switchDoesNotFallThrough, kernel: switchDoesNotFallThrough_deviceKernel)
        conformance(
            "switch with where", Input<Int>.within(-10...10), .within(-10...10), output: .repeating(0),
            oracle: switchWithWhere, launch: switchWithWhere, kernel: switchWithWhere_deviceKernel)
        conformance(
            "switch on a Bool", Input<Bool>.random, output: .repeating(0), oracle: switchOnBool, launch: switchOnBool,
            kernel: switchOnBool_deviceKernel)
        conformance(
            "switch as an expression", Input<Int32>.edges, output: .repeating(0), oracle: switchExpression,
            launch: switchExpression, kernel: switchExpression_deviceKernel)
        conformance(
            "break in a switch leaves the switch, with a label the loop", Input<Int>.within(-5...110),
            output: .repeating(0), oracle: switchInLoop, launch: switchInLoop, kernel: switchInLoop_deviceKernel)
        conformance(
            "switch on floating-point numbers", Input<Float>.edges, output: .repeating(0), oracle: switchOnFloats,
            launch: switchOnFloats, kernel: switchOnFloats_deviceKernel)
        conformance(
            "switch in a switch", Input<UInt8>.edges, .within(0...20), output: .repeating(0), oracle: switchNested,
            launch: switchNested, kernel: switchNested_deviceKernel)
        conformance(
            "what is switched on is evaluated once", Input<Int32>.within(0...1000), output: .repeating(0),
            oracle: switchIsEvaluatedOnce, launch: switchIsEvaluatedOnce, kernel: switchIsEvaluatedOnce_deviceKernel)
    }
}
