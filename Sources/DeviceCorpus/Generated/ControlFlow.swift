// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/ControlFlow.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func ifChain(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    if x < -1000 {
        out[context.index] = -2
    } else if x < 0 {
        out[context.index] = -1
    } else if x == 0 {
        out[context.index] = 0
    } else {
        out[context.index] = x > 1000 ? 2 : 1
    }
}
fileprivate nonisolated enum rk_k_ifChain_b1387d2baa1489aa_holder {
static let kernel = DeviceKernelDefinition(name: "ifChain(_:_:in:)", entry: "rk_k_ifChain_b1387d2baa1489aa",
file: "DeviceConformanceTests/ControlFlow.swift", line: 4,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_ifChain_b1387d2baa1489aa)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_x_2 = v_x_0[t1]; if (v_x_2 < (-1000)) {
    rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = (-2);
  } else {
    if (v_x_2 < 0) {
      rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2)); v_out_1[t3] = (-1);
    } else {
      if (v_x_2 == 0) {
        rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(3)); v_out_1[t4] = 0;
      } else {
        rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(4)); v_out_1[t5] = ((v_x_2 > 1000) ? 2 : 1);
      }
    }
  }
}
"""#, sites: [TrapSite(line: 6, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 8, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 10, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 12, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 14, column: 9, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int32 = t2; let t3: Bool = v_x_2 < (-1000 as Int32); if t3 {
      let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = (-2 as Int32)
    } else {
      let t5: Bool = v_x_2 < (0 as Int32); if t5 {
        let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t6] = (-1 as Int32)
      } else {
        let t7: Bool = v_x_2 == (0 as Int32); if t7 {
          let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t8] = (0 as Int32)
        } else {
          let t9: Int = here.index; let t10: Bool = v_x_2 > (1000 as Int32); let t11: Int32 = t10 ? (2 as Int32) : (1 as Int32)
          try _Checks.itemIndex(t9, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t9] = t11
        }
      }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func ifChain_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_ifChain_b1387d2baa1489aa_holder.kernel
}
@discardableResult
nonisolated func ifChain(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try ifChain_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func nestedTernaries(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = x.isNaN ? -1 : x < 0 ? (x < -10 ? 0 : 1) : x > 10 ? 3 : 2
}
fileprivate nonisolated enum rk_k_nestedTernaries_3a2c6de7cabaf65b_holder {
static let kernel = DeviceKernelDefinition(name: "nestedTernaries(_:_:in:)", entry: "rk_k_nestedTernaries_3a2c6de7cabaf65b",
file: "DeviceConformanceTests/ControlFlow.swift", line: 18,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_nestedTernaries_3a2c6de7cabaf65b)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = (rk_f32_is_nan(v_x_2) ? (-1) : ((v_x_2 < 0.0f) ? ((v_x_2 < (-10.0f)) ? 0 : 1) : ((v_x_2 > 10.0f) ? 3 : 2)));
}
"""#, sites: [TrapSite(line: 20, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 21, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_x_2: Float = t2; let t3: Int = here.index; let t4: Bool = v_x_2.isNaN; let t11: Int; if t4 {
      t11 = (-1 as Int)
    } else {
      let t5: Bool = v_x_2 < (0x0.0p0 as Float); let t10: Int; if t5 {
        let t6: Bool = v_x_2 < (-0x1.4000000000000p3 as Float); let t7: Int = t6 ? 0 : 1; t10 = t7
      } else { let t8: Bool = v_x_2 > (0x1.4000000000000p3 as Float); let t9: Int = t8 ? 3 : 2; t10 = t9 }; t11 = t10
    }; try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func nestedTernaries_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_nestedTernaries_3a2c6de7cabaf65b_holder.kernel
}
@discardableResult
nonisolated func nestedTernaries(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try nestedTernaries_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func earlyReturns(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    guard x[i] != 0 else {
        out[i] = -7
        return
    }
    if x[i] > 100 { return }
    for k in 0..<10 {
        if x[i] == Int32(k) {
            out[i] = y[i]
            return
        }
    }
    out[i] = 5
}
fileprivate nonisolated enum rk_k_earlyReturns_797c955028991ef1_holder {
static let kernel = DeviceKernelDefinition(name: "earlyReturns(_:_:_:in:)", entry: "rk_k_earlyReturns_797c955028991ef1",
file: "DeviceConformanceTests/ControlFlow.swift", line: 24,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .span("y", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_earlyReturns_797c955028991ef1)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  if (!(v_x_0[v_i_3] != 0)) { RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(1)); v_out_2[v_i_3] = (-7); return; }
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(2)); if (v_x_0[v_i_3] > 100) { return; } RK_CHECK(10 < 0, RK_STOP(3));
  for (rk_i64 v_k_4 = 0; v_k_4 < 10; ++v_k_4) {
    RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(4)); RK_CHECK(rk_i32_misfit_s(v_k_4), RK_STOP(5));
    if (v_x_0[v_i_3] == (rk_i32)v_k_4) {
      RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(7)); RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(6));
      v_out_2[v_i_3] = v_y_1[v_i_3]; return;
    }
  } RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(8)); v_out_2[v_i_3] = 5;
}
"""#, sites: [TrapSite(line: 29, column: 11, operation: .indexOutOfRange("x")),
TrapSite(line: 30, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 33, column: 8, operation: .indexOutOfRange("x")), TrapSite(line: 34, column: 15, operation: .invertedRange),
TrapSite(line: 35, column: 12, operation: .indexOutOfRange("x")), TrapSite(line: 35, column: 20, operation: .conversion("Int32")),
TrapSite(line: 36, column: 13, operation: .indexOutOfRange("out")),
TrapSite(line: 36, column: 22, operation: .indexOutOfRange("y")),
TrapSite(line: 40, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0); let t1: Int32 = unsafe v_x_0[unchecked: v_i_3]
    let t2: Bool = t1 != (0 as Int32); if !t2 {
      try _Checks.itemIndex(v_i_3, in: v_out_2.count, 1); unsafe v_out_2[unchecked: v_i_3] = (-7 as Int32); return
    }; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 2); let t3: Int32 = unsafe v_x_0[unchecked: v_i_3]
    let t4: Bool = t3 > (100 as Int32); if t4 { return }; try _Checks.require(0 <= 10, 3); for v_k_4 in 0..<Swift.max(0, 10) {
      try _Checks.itemIndex(v_i_3, in: v_x_0.count, 4); let t5: Int32 = unsafe v_x_0[unchecked: v_i_3]
      let t6: Int32 = try _Checks.convert(v_k_4, to: Int32.self, 5); let t7: Bool = t5 == t6; if t7 {
        try _Checks.itemIndex(v_i_3, in: v_y_1.count, 7); let t8: Int32 = unsafe v_y_1[unchecked: v_i_3]
        try _Checks.itemIndex(v_i_3, in: v_out_2.count, 6); unsafe v_out_2[unchecked: v_i_3] = t8; return
      }
    }; try _Checks.itemIndex(v_i_3, in: v_out_2.count, 8); unsafe v_out_2[unchecked: v_i_3] = (5 as Int32)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func earlyReturns_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_earlyReturns_797c955028991ef1_holder.kernel
}
@discardableResult
nonisolated func earlyReturns(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try earlyReturns_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func guardWithSeveralConditions(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    guard x[i] > 0, y[i] > 0, x[i] < y[i] else { return }
    out[i] = y[i] - x[i]
}
fileprivate nonisolated enum rk_k_guardWithSeveralConditions_3a1daec116797fea_holder {
static let kernel = DeviceKernelDefinition(name: "guardWithSeveralConditions(_:_:_:in:)",
entry: "rk_k_guardWithSeveralConditions_3a1daec116797fea", file: "DeviceConformanceTests/ControlFlow.swift", line: 43,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .span("y", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_guardWithSeveralConditions_3a1daec116797fea)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  rk_bool t1; if (v_x_0[v_i_3] > 0) {
    RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1)); t1 = (v_y_1[v_i_3] > 0);
  } else { t1 = 0; } rk_bool t2; if (t1) {
    RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(2)); RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(3));
    t2 = (v_x_0[v_i_3] < v_y_1[v_i_3]);
  } else { t2 = 0; } if (!t2) { return; } RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(5));
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(6)); rk_i32 t3 = v_y_1[v_i_3]; rk_i32 t4 = v_x_0[v_i_3];
  RK_CHECK(rk_i32_sub_traps(t3, t4), RK_STOP(7)); RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(4));
  v_out_2[v_i_3] = rk_i32_sub(t3, t4);
}
"""#, sites: [TrapSite(line: 48, column: 11, operation: .indexOutOfRange("x")),
TrapSite(line: 48, column: 21, operation: .indexOutOfRange("y")),
TrapSite(line: 48, column: 31, operation: .indexOutOfRange("x")),
TrapSite(line: 48, column: 38, operation: .indexOutOfRange("y")),
TrapSite(line: 49, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 49, column: 14, operation: .indexOutOfRange("y")),
TrapSite(line: 49, column: 21, operation: .indexOutOfRange("x")), TrapSite(line: 49, column: 19, operation: .overflow("-"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0); let t1: Int32 = unsafe v_x_0[unchecked: v_i_3]
    let t2: Bool = t1 > (0 as Int32); let t5: Bool; if t2 {
      try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1); let t3: Int32 = unsafe v_y_1[unchecked: v_i_3]
      let t4: Bool = t3 > (0 as Int32); t5 = t4
    } else { t5 = false }; let t9: Bool; if t5 {
      try _Checks.itemIndex(v_i_3, in: v_x_0.count, 2); let t6: Int32 = unsafe v_x_0[unchecked: v_i_3]
      try _Checks.itemIndex(v_i_3, in: v_y_1.count, 3); let t7: Int32 = unsafe v_y_1[unchecked: v_i_3]; let t8: Bool = t6 < t7
      t9 = t8
    } else { t9 = false }; if !t9 { return }; try _Checks.itemIndex(v_i_3, in: v_y_1.count, 5)
    let t10: Int32 = unsafe v_y_1[unchecked: v_i_3]; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 6)
    let t11: Int32 = unsafe v_x_0[unchecked: v_i_3]; let t12: Int32 = try _Checks.subtract(t10, t11, 7)
    try _Checks.itemIndex(v_i_3, in: v_out_2.count, 4); unsafe v_out_2[unchecked: v_i_3] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func guardWithSeveralConditions_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_guardWithSeveralConditions_3a1daec116797fea_holder.kernel
}
@discardableResult
nonisolated func guardWithSeveralConditions(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try guardWithSeveralConditions_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func nestedIfs(
    _ x: DeviceSpan<Int16>, _ y: DeviceSpan<Int16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let i = context.index
    if x[i] > 0 {
        if y[i] > 0 {
            out[i] = 1
        } else if y[i] < 0 {
            if x[i] > 100 { out[i] = 2 } else { out[i] = 3 }
        }
    } else {
        if y[i] > x[i] { out[i] = 4 }
    }
}
fileprivate nonisolated enum rk_k_nestedIfs_308fc8359764ff14_holder {
static let kernel = DeviceKernelDefinition(name: "nestedIfs(_:_:_:in:)", entry: "rk_k_nestedIfs_308fc8359764ff14",
file: "DeviceConformanceTests/ControlFlow.swift", line: 52,
parameters: [.span("x", element: Int16.self, needs: .onePerItem), .span("y", element: Int16.self), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_nestedIfs_308fc8359764ff14)(RK_GLOBAL const rk_i16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i16 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  if (v_x_0[v_i_3] > 0) {
    RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1)); if (v_y_1[v_i_3] > 0) {
      RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(2)); v_out_2[v_i_3] = 1u;
    } else {
      RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(3)); if (v_y_1[v_i_3] < 0) {
        RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(4)); if (v_x_0[v_i_3] > 100) {
          RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(5)); v_out_2[v_i_3] = 2u;
        } else { RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(6)); v_out_2[v_i_3] = 3u; }
      }
    }
  } else {
    RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(7)); RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(8));
    if (v_y_1[v_i_3] > v_x_0[v_i_3]) { RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(9)); v_out_2[v_i_3] = 4u; }
  }
}
"""#, sites: [TrapSite(line: 57, column: 8, operation: .indexOutOfRange("x")),
TrapSite(line: 58, column: 12, operation: .indexOutOfRange("y")),
TrapSite(line: 59, column: 13, operation: .indexOutOfRange("out")),
TrapSite(line: 60, column: 19, operation: .indexOutOfRange("y")),
TrapSite(line: 61, column: 16, operation: .indexOutOfRange("x")),
TrapSite(line: 61, column: 29, operation: .indexOutOfRange("out")),
TrapSite(line: 61, column: 49, operation: .indexOutOfRange("out")),
TrapSite(line: 64, column: 12, operation: .indexOutOfRange("y")),
TrapSite(line: 64, column: 19, operation: .indexOutOfRange("x")),
TrapSite(line: 64, column: 26, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int16.self); let v_y_1 = launch.span(1, of: Int16.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0); let t1: Int16 = unsafe v_x_0[unchecked: v_i_3]
    let t2: Bool = t1 > (0 as Int16); if t2 {
      try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1); let t3: Int16 = unsafe v_y_1[unchecked: v_i_3]
      let t4: Bool = t3 > (0 as Int16); if t4 {
        try _Checks.itemIndex(v_i_3, in: v_out_2.count, 2); unsafe v_out_2[unchecked: v_i_3] = (1 as UInt8)
      } else {
        try _Checks.itemIndex(v_i_3, in: v_y_1.count, 3); let t5: Int16 = unsafe v_y_1[unchecked: v_i_3]
        let t6: Bool = t5 < (0 as Int16); if t6 {
          try _Checks.itemIndex(v_i_3, in: v_x_0.count, 4); let t7: Int16 = unsafe v_x_0[unchecked: v_i_3]
          let t8: Bool = t7 > (100 as Int16); if t8 {
            try _Checks.itemIndex(v_i_3, in: v_out_2.count, 5); unsafe v_out_2[unchecked: v_i_3] = (2 as UInt8)
          } else { try _Checks.itemIndex(v_i_3, in: v_out_2.count, 6); unsafe v_out_2[unchecked: v_i_3] = (3 as UInt8) }
        }
      }
    } else {
      try _Checks.itemIndex(v_i_3, in: v_y_1.count, 7); let t9: Int16 = unsafe v_y_1[unchecked: v_i_3]
      try _Checks.itemIndex(v_i_3, in: v_x_0.count, 8); let t10: Int16 = unsafe v_x_0[unchecked: v_i_3]; let t11: Bool = t9 > t10
      if t11 { try _Checks.itemIndex(v_i_3, in: v_out_2.count, 9); unsafe v_out_2[unchecked: v_i_3] = (4 as UInt8) }
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func nestedIfs_deviceKernel(_: DeviceSpan<Int16>.Type, _: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_nestedIfs_308fc8359764ff14_holder.kernel
}
@discardableResult
nonisolated func nestedIfs(_ x: UnifiedBuffer<Int16>, _ y: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try nestedIfs_deviceKernel(DeviceSpan<Int16>.self, DeviceSpan<Int16>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func forHalfOpen(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 0..<n[context.index] { sum += k * k }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_forHalfOpen_1c1e0ba22038ecd2_holder {
static let kernel = DeviceKernelDefinition(name: "forHalfOpen(_:_:in:)", entry: "rk_k_forHalfOpen_1c1e0ba22038ecd2",
file: "DeviceConformanceTests/ControlFlow.swift", line: 68,
parameters: [.span("n", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_forHalfOpen_1c1e0ba22038ecd2)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_sum_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0)); rk_i64 t2 = v_n_0[t1]; RK_CHECK(t2 < 0, RK_STOP(1));
  for (rk_i64 v_k_3 = 0; v_k_3 < t2; ++v_k_3) {
    RK_CHECK(rk_i64_mul_traps(v_k_3, v_k_3), RK_STOP(2)); rk_i64 t3 = rk_i64_mul(v_k_3, v_k_3);
    RK_CHECK(rk_i64_add_traps(v_sum_2, t3), RK_STOP(3)); v_sum_2 = rk_i64_add(v_sum_2, t3);
  } rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(4)); v_out_1[t4] = v_sum_2;
}
"""#, sites: [TrapSite(line: 71, column: 18, operation: .indexOutOfRange("n")),
TrapSite(line: 71, column: 15, operation: .invertedRange), TrapSite(line: 71, column: 46, operation: .overflow("*")),
TrapSite(line: 71, column: 41, operation: .overflow("+")), TrapSite(line: 72, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0)
    let t2: Int = unsafe v_n_0[unchecked: t1]; try _Checks.require(0 <= t2, 1); for v_k_3 in 0..<Swift.max(0, t2) {
      let t3: Int = try _Checks.multiply(v_k_3, v_k_3, 2); v_sum_2 = try _Checks.add(v_sum_2, t3, 3)
    }; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t4] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func forHalfOpen_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_forHalfOpen_1c1e0ba22038ecd2_holder.kernel
}
@discardableResult
nonisolated func forHalfOpen(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try forHalfOpen_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func forClosed(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let i = context.index
    var sum = 0
    let low = min(a[i], b[i])
    let high = max(a[i], b[i])
    for k in low...high { sum = sum &* 3 &+ Int(k) }
    out[i] = sum
}
fileprivate nonisolated enum rk_k_forClosed_bc8631496aca0d7f_holder {
static let kernel = DeviceKernelDefinition(name: "forClosed(_:_:_:in:)", entry: "rk_k_forClosed_bc8631496aca0d7f",
file: "DeviceConformanceTests/ControlFlow.swift", line: 75,
parameters: [.span("a", element: Int32.self, needs: .onePerItem), .span("b", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_forClosed_bc8631496aca0d7f)(RK_GLOBAL const rk_i32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_i32 *v_b_1, rk_i64 n_b_1, RK_GLOBAL rk_i64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); rk_i64 v_sum_4 = 0;
  RK_CHECK(rk_index_traps(v_i_3, n_a_0), RK_STOP(0)); RK_CHECK(rk_index_traps(v_i_3, n_b_1), RK_STOP(1));
  rk_i32 t1 = v_a_0[v_i_3]; rk_i32 t2 = v_b_1[v_i_3]; rk_i32 v_low_5 = rk_i32_min(t1, t2);
  RK_CHECK(rk_index_traps(v_i_3, n_a_0), RK_STOP(2)); RK_CHECK(rk_index_traps(v_i_3, n_b_1), RK_STOP(3));
  rk_i32 t3 = v_a_0[v_i_3]; rk_i32 t4 = v_b_1[v_i_3]; rk_i32 v_high_6 = rk_i32_max(t3, t4);
  RK_CHECK(v_high_6 < v_low_5, RK_STOP(4)); if (v_low_5 <= v_high_6) for (rk_i32 v_k_7 = v_low_5;; ++v_k_7) {
    v_sum_4 = rk_i64_add(rk_i64_mul(v_sum_4, 3), (rk_i64)v_k_7); if (v_k_7 == v_high_6) break;
  } RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(5)); v_out_2[v_i_3] = v_sum_4;
}
"""#, sites: [TrapSite(line: 81, column: 19, operation: .indexOutOfRange("a")),
TrapSite(line: 81, column: 25, operation: .indexOutOfRange("b")),
TrapSite(line: 82, column: 20, operation: .indexOutOfRange("a")),
TrapSite(line: 82, column: 26, operation: .indexOutOfRange("b")), TrapSite(line: 83, column: 17, operation: .invertedRange),
TrapSite(line: 84, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int32.self); let v_b_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; var v_sum_4: Int = 0; try _Checks.itemIndex(v_i_3, in: v_a_0.count, 0)
    let t1: Int32 = unsafe v_a_0[unchecked: v_i_3]; try _Checks.itemIndex(v_i_3, in: v_b_1.count, 1)
    let t2: Int32 = unsafe v_b_1[unchecked: v_i_3]; let t3: Int32 = Swift.min(t1, t2); let v_low_5: Int32 = t3
    try _Checks.itemIndex(v_i_3, in: v_a_0.count, 2); let t4: Int32 = unsafe v_a_0[unchecked: v_i_3]
    try _Checks.itemIndex(v_i_3, in: v_b_1.count, 3); let t5: Int32 = unsafe v_b_1[unchecked: v_i_3]
    let t6: Int32 = Swift.max(t4, t5); let v_high_6: Int32 = t6; try _Checks.require(v_low_5 <= v_high_6, 4)
    if v_low_5 <= v_high_6 {
      for v_k_7 in v_low_5...v_high_6 {
        let t7: Int = v_sum_4 &* 3; let t8: Int = Int(v_k_7); let t9: Int = t7 &+ t8; v_sum_4 = t9
      }
    }; try _Checks.itemIndex(v_i_3, in: v_out_2.count, 5); unsafe v_out_2[unchecked: v_i_3] = v_sum_4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func forClosed_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_forClosed_bc8631496aca0d7f_holder.kernel
}
@discardableResult
nonisolated func forClosed(_ a: UnifiedBuffer<Int32>, _ b: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try forClosed_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.span(b); arguments.mutableSpan(out)
}
}

func forClosedToTheEnd(_ a: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in a[context.index]...255 { sum += Int(k) }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_forClosedToTheEnd_3dba1604100ed131_holder {
static let kernel = DeviceKernelDefinition(name: "forClosedToTheEnd(_:_:in:)", entry: "rk_k_forClosedToTheEnd_3dba1604100ed131",
file: "DeviceConformanceTests/ControlFlow.swift", line: 87,
parameters: [.span("a", element: UInt8.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_forClosedToTheEnd_3dba1604100ed131)(RK_GLOBAL const rk_u8 *v_a_0, rk_i64 n_a_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_sum_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0)); rk_u8 t2 = v_a_0[t1]; RK_CHECK(255u < t2, RK_STOP(1));
  if (t2 <= 255u) for (rk_u8 v_k_3 = t2;; ++v_k_3) {
    rk_i64 t3 = (rk_i64)v_k_3; RK_CHECK(rk_i64_add_traps(v_sum_2, t3), RK_STOP(2)); v_sum_2 = rk_i64_add(v_sum_2, t3);
    if (v_k_3 == 255u) break;
  } rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(3)); v_out_1[t4] = v_sum_2;
}
"""#, sites: [TrapSite(line: 90, column: 14, operation: .indexOutOfRange("a")),
TrapSite(line: 90, column: 30, operation: .invertedRange), TrapSite(line: 90, column: 43, operation: .overflow("+")),
TrapSite(line: 91, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: UInt8.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0)
    let t2: UInt8 = unsafe v_a_0[unchecked: t1]; try _Checks.require(t2 <= (255 as UInt8), 1); if t2 <= (255 as UInt8) {
      for v_k_3 in t2...(255 as UInt8) { let t3: Int = Int(v_k_3); v_sum_2 = try _Checks.add(v_sum_2, t3, 2) }
    }; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t4] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func forClosedToTheEnd_deviceKernel(_: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_forClosedToTheEnd_3dba1604100ed131_holder.kernel
}
@discardableResult
nonisolated func forClosedToTheEnd(_ a: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try forClosedToTheEnd_deviceKernel(DeviceSpan<UInt8>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.mutableSpan(out)
}
}

func forEmpty(_ a: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var count = 0
    let a = a[context.index]
    for _ in a..<a { count += 1 }
    for k in 0..<max(0, a) where k % 2 == 0 { count += 10 }
    out[context.index] = count
}
fileprivate nonisolated enum rk_k_forEmpty_82a6e491a9a1d5be_holder {
static let kernel = DeviceKernelDefinition(name: "forEmpty(_:_:in:)", entry: "rk_k_forEmpty_82a6e491a9a1d5be",
file: "DeviceConformanceTests/ControlFlow.swift", line: 94,
parameters: [.span("a", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_forEmpty_82a6e491a9a1d5be)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_count_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0)); rk_i64 v_a_3 = v_a_0[t1]; RK_CHECK(v_a_3 < v_a_3, RK_STOP(1));
  for (rk_i64 v__unused_4 = v_a_3; v__unused_4 < v_a_3; ++v__unused_4) {
    RK_CHECK(rk_i64_add_traps(v_count_2, 1), RK_STOP(2)); v_count_2 = rk_i64_add(v_count_2, 1);
  } rk_i64 t2 = rk_i64_max(0, v_a_3); RK_CHECK(t2 < 0, RK_STOP(3)); for (rk_i64 v_k_5 = 0; v_k_5 < t2; ++v_k_5) {
    if (rk_i64_rem(v_k_5, 2) == 0) {
      RK_CHECK(rk_i64_add_traps(v_count_2, 10), RK_STOP(6)); v_count_2 = rk_i64_add(v_count_2, 10);
    }
  } rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(7)); v_out_1[t3] = v_count_2;
}
"""#, sites: [TrapSite(line: 97, column: 13, operation: .indexOutOfRange("a")),
TrapSite(line: 98, column: 15, operation: .invertedRange), TrapSite(line: 98, column: 28, operation: .overflow("+")),
TrapSite(line: 99, column: 15, operation: .invertedRange), TrapSite(line: 99, column: 36, operation: .divisionByZero),
TrapSite(line: 99, column: 36, operation: .overflow("%")), TrapSite(line: 99, column: 53, operation: .overflow("+")),
TrapSite(line: 100, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_count_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0)
    let t2: Int = unsafe v_a_0[unchecked: t1]; let v_a_3: Int = t2; try _Checks.require(v_a_3 <= v_a_3, 1)
    for _ in v_a_3..<Swift.max(v_a_3, v_a_3) { v_count_2 = try _Checks.add(v_count_2, 1, 2) }; let t3: Int = Swift.max(0, v_a_3)
    try _Checks.require(0 <= t3, 3); for v_k_5 in 0..<Swift.max(0, t3) {
      let t4: Int = try _Checks.remainder(v_k_5, 2, zero: 4, overflow: 5); let t5: Bool = t4 == 0; if t5 {
        v_count_2 = try _Checks.add(v_count_2, 10, 6)
      }
    }; let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_out_1.count, 7); unsafe v_out_1[unchecked: t6] = v_count_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func forEmpty_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_forEmpty_82a6e491a9a1d5be_holder.kernel
}
@discardableResult
nonisolated func forEmpty(_ a: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try forEmpty_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.mutableSpan(out)
}
}

func forWhere(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 0..<n[context.index] where k % 3 != 1 && k > 2 { sum += k }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_forWhere_973d483717faf9e4_holder {
static let kernel = DeviceKernelDefinition(name: "forWhere(_:_:in:)", entry: "rk_k_forWhere_973d483717faf9e4",
file: "DeviceConformanceTests/ControlFlow.swift", line: 103,
parameters: [.span("n", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_forWhere_973d483717faf9e4)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_sum_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0)); rk_i64 t2 = v_n_0[t1]; RK_CHECK(t2 < 0, RK_STOP(1));
  for (rk_i64 v_k_3 = 0; v_k_3 < t2; ++v_k_3) {
    if ((rk_i64_rem(v_k_3, 3) != 1) && (v_k_3 > 2)) {
      RK_CHECK(rk_i64_add_traps(v_sum_2, v_k_3), RK_STOP(4)); v_sum_2 = rk_i64_add(v_sum_2, v_k_3);
    }
  } rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(5)); v_out_1[t3] = v_sum_2;
}
"""#, sites: [TrapSite(line: 106, column: 18, operation: .indexOutOfRange("n")),
TrapSite(line: 106, column: 15, operation: .invertedRange), TrapSite(line: 106, column: 43, operation: .divisionByZero),
TrapSite(line: 106, column: 43, operation: .overflow("%")), TrapSite(line: 106, column: 67, operation: .overflow("+")),
TrapSite(line: 107, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0)
    let t2: Int = unsafe v_n_0[unchecked: t1]; try _Checks.require(0 <= t2, 1); for v_k_3 in 0..<Swift.max(0, t2) {
      let t3: Int = try _Checks.remainder(v_k_3, 3, zero: 2, overflow: 3); let t4: Bool = t3 != 1; let t6: Bool; if t4 {
        let t5: Bool = v_k_3 > 2; t6 = t5
      } else { t6 = false }; if t6 { v_sum_2 = try _Checks.add(v_sum_2, v_k_3, 4) }
    }; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t7] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func forWhere_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_forWhere_973d483717faf9e4_holder.kernel
}
@discardableResult
nonisolated func forWhere(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try forWhere_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func rangeIsEvaluatedOnce(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var end = n[context.index]
    var count = 0
    for _ in 0..<end {
        end += 1
        count += 1
    }
    out[context.index] = count * 1000 + end
}
fileprivate nonisolated enum rk_k_rangeIsEvaluatedOnce_f0abcf83c7bd18ad_holder {
static let kernel = DeviceKernelDefinition(name: "rangeIsEvaluatedOnce(_:_:in:)",
entry: "rk_k_rangeIsEvaluatedOnce_f0abcf83c7bd18ad", file: "DeviceConformanceTests/ControlFlow.swift", line: 110,
parameters: [.span("n", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_rangeIsEvaluatedOnce_f0abcf83c7bd18ad)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0));
  rk_i64 v_end_2 = v_n_0[t1]; rk_i64 v_count_3 = 0; rk_i64 t2 = v_end_2; RK_CHECK(t2 < 0, RK_STOP(1));
  for (rk_i64 v__unused_4 = 0; v__unused_4 < t2; ++v__unused_4) {
    RK_CHECK(rk_i64_add_traps(v_end_2, 1), RK_STOP(2)); v_end_2 = rk_i64_add(v_end_2, 1);
    RK_CHECK(rk_i64_add_traps(v_count_3, 1), RK_STOP(3)); v_count_3 = rk_i64_add(v_count_3, 1);
  } rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i64_mul_traps(v_count_3, 1000), RK_STOP(5));
  rk_i64 t4 = rk_i64_mul(v_count_3, 1000); RK_CHECK(rk_i64_add_traps(t4, v_end_2), RK_STOP(6));
  RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(4)); v_out_1[t3] = rk_i64_add(t4, v_end_2);
}
"""#, sites: [TrapSite(line: 112, column: 15, operation: .indexOutOfRange("n")),
TrapSite(line: 114, column: 15, operation: .invertedRange), TrapSite(line: 115, column: 13, operation: .overflow("+")),
TrapSite(line: 116, column: 15, operation: .overflow("+")), TrapSite(line: 118, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 118, column: 32, operation: .overflow("*")), TrapSite(line: 118, column: 39, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0); let t2: Int = unsafe v_n_0[unchecked: t1]
    var v_end_2: Int = t2; var v_count_3: Int = 0; try _Checks.require(0 <= v_end_2, 1); for _ in 0..<Swift.max(0, v_end_2) {
      v_end_2 = try _Checks.add(v_end_2, 1, 2); v_count_3 = try _Checks.add(v_count_3, 1, 3)
    }; let t3: Int = here.index; let t4: Int = try _Checks.multiply(v_count_3, 1000, 5)
    let t5: Int = try _Checks.add(t4, v_end_2, 6); try _Checks.itemIndex(t3, in: v_out_1.count, 4)
    unsafe v_out_1[unchecked: t3] = t5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func rangeIsEvaluatedOnce_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_rangeIsEvaluatedOnce_f0abcf83c7bd18ad_holder.kernel
}
@discardableResult
nonisolated func rangeIsEvaluatedOnce(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try rangeIsEvaluatedOnce_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func forReversed(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var value = 0
    for k in stride(from: n[context.index] - 1, through: 0, by: -1) { value = value &* 7 &+ k }
    for k in stride(from: 3, to: 0, by: -1) { value = value &* 11 &+ k }
    out[context.index] = value
}
fileprivate nonisolated enum rk_k_forReversed_e4d5ed448b210bfd_holder {
static let kernel = DeviceKernelDefinition(name: "forReversed(_:_:in:)", entry: "rk_k_forReversed_e4d5ed448b210bfd",
file: "DeviceConformanceTests/ControlFlow.swift", line: 121,
parameters: [.span("n", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_forReversed_e4d5ed448b210bfd)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_value_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0)); rk_i64 t2 = v_n_0[t1]; RK_CHECK(rk_i64_sub_traps(t2, 1), RK_STOP(1));
  rk_i64 t3 = rk_i64_sub(t2, 1); RK_CHECK((-1) == 0, RK_STOP(2)); rk_u64 t4 = 0;
  if ((-1) > 0 && t3 <= 0) t4 = rk_steps((rk_u64)0 - (rk_u64)t3, (rk_u64)(-1), 1);
  if ((-1) < 0 && t3 >= 0) t4 = rk_steps((rk_u64)t3 - (rk_u64)0, (rk_u64)0 - (rk_u64)(-1), 1);
  if ((-1) > 0 ? t3 <= 0 : (-1) < 0 && t3 >= 0) for (rk_i64 v_k_3 = t3;; v_k_3 = (rk_i64)((rk_u64)v_k_3 + (rk_u64)(-1))) {
    v_value_2 = rk_i64_add(rk_i64_mul(v_value_2, 7), v_k_3); if (t4-- == 0) break;
  } RK_CHECK((-1) == 0, RK_STOP(3)); rk_u64 t5 = 0; if ((-1) > 0 && 3 < 0) t5 = rk_steps((rk_u64)0 - (rk_u64)3, (rk_u64)(-1), 0);
  if ((-1) < 0 && 3 > 0) t5 = rk_steps((rk_u64)3 - (rk_u64)0, (rk_u64)0 - (rk_u64)(-1), 0);
  if ((-1) > 0 ? 3 < 0 : (-1) < 0 && 3 > 0) for (rk_i64 v_k_4 = 3;; v_k_4 = (rk_i64)((rk_u64)v_k_4 + (rk_u64)(-1))) {
    v_value_2 = rk_i64_add(rk_i64_mul(v_value_2, 11), v_k_4); if (t5-- == 0) break;
  } rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_index_traps(t6, n_out_1), RK_STOP(4)); v_out_1[t6] = v_value_2;
}
"""#, sites: [TrapSite(line: 124, column: 27, operation: .indexOutOfRange("n")),
TrapSite(line: 124, column: 44, operation: .overflow("-")), TrapSite(line: 124, column: 14, operation: .zeroStride),
TrapSite(line: 125, column: 14, operation: .zeroStride), TrapSite(line: 126, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_value_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0)
    let t2: Int = unsafe v_n_0[unchecked: t1]; let t3: Int = try _Checks.subtract(t2, 1, 1)
    try _Checks.require((-1 as Int) != 0, 2); if (-1 as Int) != 0 {
      for v_k_3 in stride(from: t3, through: 0, by: (-1 as Int)) {
        let t4: Int = v_value_2 &* 7; let t5: Int = t4 &+ v_k_3; v_value_2 = t5
      }
    }; try _Checks.require((-1 as Int) != 0, 3); if (-1 as Int) != 0 {
      for v_k_4 in stride(from: 3, to: 0, by: (-1 as Int)) {
        let t6: Int = v_value_2 &* 11; let t7: Int = t6 &+ v_k_4; v_value_2 = t7
      }
    }; let t8: Int = here.index; try _Checks.itemIndex(t8, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t8] = v_value_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func forReversed_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_forReversed_e4d5ed448b210bfd_holder.kernel
}
@discardableResult
nonisolated func forReversed(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try forReversed_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func strides(_ n: DeviceSpan<Int>, _ step: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let i = context.index
    var value = 0
    for k in stride(from: 0, to: n[i], by: step[i]) { value = value &* 5 &+ k }
    for k in stride(from: n[i], through: -3, by: -step[i]) { value = value &* 3 &+ k }
    for k in stride(from: 10, through: 0, by: -5) { value = value &+ k }
    out[i] = value
}
fileprivate nonisolated enum rk_k_strides_8afc0ee149759526_holder {
static let kernel = DeviceKernelDefinition(name: "strides(_:_:_:in:)", entry: "rk_k_strides_8afc0ee149759526",
file: "DeviceConformanceTests/ControlFlow.swift", line: 129,
parameters: [.span("n", element: Int.self), .span("step", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_strides_8afc0ee149759526)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL const rk_i64 *v_step_1, rk_i64 n_step_1, RK_GLOBAL rk_i64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); rk_i64 v_value_4 = 0;
  RK_CHECK(rk_index_traps(v_i_3, n_n_0), RK_STOP(0)); RK_CHECK(rk_index_traps(v_i_3, n_step_1), RK_STOP(1));
  rk_i64 t1 = v_n_0[v_i_3]; rk_i64 t2 = v_step_1[v_i_3]; RK_CHECK(t2 == 0, RK_STOP(2)); rk_u64 t3 = 0;
  if (t2 > 0 && 0 < t1) t3 = rk_steps((rk_u64)t1 - (rk_u64)0, (rk_u64)t2, 0);
  if (t2 < 0 && 0 > t1) t3 = rk_steps((rk_u64)0 - (rk_u64)t1, (rk_u64)0 - (rk_u64)t2, 0);
  if (t2 > 0 ? 0 < t1 : t2 < 0 && 0 > t1) for (rk_i64 v_k_5 = 0;; v_k_5 = (rk_i64)((rk_u64)v_k_5 + (rk_u64)t2)) {
    v_value_4 = rk_i64_add(rk_i64_mul(v_value_4, 5), v_k_5); if (t3-- == 0) break;
  } RK_CHECK(rk_index_traps(v_i_3, n_n_0), RK_STOP(3)); RK_CHECK(rk_index_traps(v_i_3, n_step_1), RK_STOP(4));
  rk_i64 t4 = v_step_1[v_i_3]; RK_CHECK(rk_i64_neg_traps(t4), RK_STOP(5)); rk_i64 t5 = v_n_0[v_i_3]; rk_i64 t6 = rk_i64_neg(t4);
  RK_CHECK(t6 == 0, RK_STOP(6)); rk_u64 t7 = 0; if (t6 > 0 && t5 <= (-3)) t7 = rk_steps((rk_u64)(-3) - (rk_u64)t5, (rk_u64)t6, 1);
  if (t6 < 0 && t5 >= (-3)) t7 = rk_steps((rk_u64)t5 - (rk_u64)(-3), (rk_u64)0 - (rk_u64)t6, 1);
  if (t6 > 0 ? t5 <= (-3) : t6 < 0 && t5 >= (-3)) for (rk_i64 v_k_6 = t5;; v_k_6 = (rk_i64)((rk_u64)v_k_6 + (rk_u64)t6)) {
    v_value_4 = rk_i64_add(rk_i64_mul(v_value_4, 3), v_k_6); if (t7-- == 0) break;
  } RK_CHECK((-5) == 0, RK_STOP(7)); rk_u64 t8 = 0;
  if ((-5) > 0 && 10 <= 0) t8 = rk_steps((rk_u64)0 - (rk_u64)10, (rk_u64)(-5), 1);
  if ((-5) < 0 && 10 >= 0) t8 = rk_steps((rk_u64)10 - (rk_u64)0, (rk_u64)0 - (rk_u64)(-5), 1);
  if ((-5) > 0 ? 10 <= 0 : (-5) < 0 && 10 >= 0) for (rk_i64 v_k_7 = 10;; v_k_7 = (rk_i64)((rk_u64)v_k_7 + (rk_u64)(-5))) {
    v_value_4 = rk_i64_add(v_value_4, v_k_7); if (t8-- == 0) break;
  } RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(8)); v_out_2[v_i_3] = v_value_4;
}
"""#, sites: [TrapSite(line: 133, column: 34, operation: .indexOutOfRange("n")),
TrapSite(line: 133, column: 44, operation: .indexOutOfRange("step")), TrapSite(line: 133, column: 14, operation: .zeroStride),
TrapSite(line: 134, column: 27, operation: .indexOutOfRange("n")),
TrapSite(line: 134, column: 51, operation: .indexOutOfRange("step")), TrapSite(line: 134, column: 50, operation: .overflow("-")),
TrapSite(line: 134, column: 14, operation: .zeroStride), TrapSite(line: 135, column: 14, operation: .zeroStride),
TrapSite(line: 136, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_step_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; var v_value_4: Int = 0; try _Checks.itemIndex(v_i_3, in: v_n_0.count, 0)
    let t1: Int = unsafe v_n_0[unchecked: v_i_3]; try _Checks.itemIndex(v_i_3, in: v_step_1.count, 1)
    let t2: Int = unsafe v_step_1[unchecked: v_i_3]; try _Checks.require(t2 != 0, 2); if t2 != 0 {
      for v_k_5 in stride(from: 0, to: t1, by: t2) { let t3: Int = v_value_4 &* 5; let t4: Int = t3 &+ v_k_5; v_value_4 = t4 }
    }; try _Checks.itemIndex(v_i_3, in: v_n_0.count, 3); let t5: Int = unsafe v_n_0[unchecked: v_i_3]
    try _Checks.itemIndex(v_i_3, in: v_step_1.count, 4); let t6: Int = unsafe v_step_1[unchecked: v_i_3]
    let t7: Int = try _Checks.negate(t6, 5); try _Checks.require(t7 != 0, 6); if t7 != 0 {
      for v_k_6 in stride(from: t5, through: (-3 as Int), by: t7) {
        let t8: Int = v_value_4 &* 3; let t9: Int = t8 &+ v_k_6; v_value_4 = t9
      }
    }; try _Checks.require((-5 as Int) != 0, 7); if (-5 as Int) != 0 {
      for v_k_7 in stride(from: 10, through: 0, by: (-5 as Int)) { let t10: Int = v_value_4 &+ v_k_7; v_value_4 = t10 }
    }; try _Checks.itemIndex(v_i_3, in: v_out_2.count, 8); unsafe v_out_2[unchecked: v_i_3] = v_value_4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func strides_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_strides_8afc0ee149759526_holder.kernel
}
@discardableResult
nonisolated func strides(_ n: UnifiedBuffer<Int>, _ step: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try strides_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.span(step); arguments.mutableSpan(out)
}
}

func strideToTheEnd(_ a: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var count = 0
    for _ in stride(from: Int.max - a[context.index], through: Int.max, by: 3) { count += 1 }
    for _ in stride(from: Int.min + a[context.index], to: Int.min, by: -2) { count += 100 }
    out[context.index] = count
}
fileprivate nonisolated enum rk_k_strideToTheEnd_0244b7a34937b6a2_holder {
static let kernel = DeviceKernelDefinition(name: "strideToTheEnd(_:_:in:)", entry: "rk_k_strideToTheEnd_0244b7a34937b6a2",
file: "DeviceConformanceTests/ControlFlow.swift", line: 139,
parameters: [.span("a", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_strideToTheEnd_0244b7a34937b6a2)(RK_GLOBAL const rk_i64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_count_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_a_0), RK_STOP(0)); rk_i64 t2 = v_a_0[t1];
  RK_CHECK(rk_i64_sub_traps(9223372036854775807, t2), RK_STOP(1)); rk_i64 t3 = rk_i64_sub(9223372036854775807, t2);
  RK_CHECK(3 == 0, RK_STOP(2)); rk_u64 t4 = 0;
  if (3 > 0 && t3 <= 9223372036854775807) t4 = rk_steps((rk_u64)9223372036854775807 - (rk_u64)t3, (rk_u64)3, 1);
  if (3 < 0 && t3 >= 9223372036854775807) t4 = rk_steps((rk_u64)t3 - (rk_u64)9223372036854775807, (rk_u64)0 - (rk_u64)3, 1);
  if (3 > 0 ? t3 <= 9223372036854775807 : 3 < 0 && t3 >= 9223372036854775807) for (rk_i64 v__unused_3 = t3;; v__unused_3 = (rk_i64)((rk_u64)v__unused_3 + (rk_u64)3)) {
    RK_CHECK(rk_i64_add_traps(v_count_2, 1), RK_STOP(3)); v_count_2 = rk_i64_add(v_count_2, 1); if (t4-- == 0) break;
  } rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_a_0), RK_STOP(4)); rk_i64 t6 = v_a_0[t5];
  RK_CHECK(rk_i64_add_traps((-9223372036854775807 - 1), t6), RK_STOP(5)); rk_i64 t7 = rk_i64_add((-9223372036854775807 - 1), t6);
  RK_CHECK((-2) == 0, RK_STOP(6)); rk_u64 t8 = 0;
  if ((-2) > 0 && t7 < (-9223372036854775807 - 1)) t8 = rk_steps((rk_u64)(-9223372036854775807 - 1) - (rk_u64)t7, (rk_u64)(-2), 0);
  if ((-2) < 0 && t7 > (-9223372036854775807 - 1)) t8 = rk_steps((rk_u64)t7 - (rk_u64)(-9223372036854775807 - 1), (rk_u64)0 - (rk_u64)(-2), 0);
  if ((-2) > 0 ? t7 < (-9223372036854775807 - 1) : (-2) < 0 && t7 > (-9223372036854775807 - 1)) for (rk_i64 v__unused_4 = t7;; v__unused_4 = (rk_i64)((rk_u64)v__unused_4 + (rk_u64)(-2))) {
    RK_CHECK(rk_i64_add_traps(v_count_2, 100), RK_STOP(7)); v_count_2 = rk_i64_add(v_count_2, 100); if (t8-- == 0) break;
  } rk_i64 t9 = rk_index(rk_here); RK_CHECK(rk_index_traps(t9, n_out_1), RK_STOP(8)); v_out_1[t9] = v_count_2;
}
"""#, sites: [TrapSite(line: 142, column: 37, operation: .indexOutOfRange("a")),
TrapSite(line: 142, column: 35, operation: .overflow("-")), TrapSite(line: 142, column: 14, operation: .zeroStride),
TrapSite(line: 142, column: 88, operation: .overflow("+")), TrapSite(line: 143, column: 37, operation: .indexOutOfRange("a")),
TrapSite(line: 143, column: 35, operation: .overflow("+")), TrapSite(line: 143, column: 14, operation: .zeroStride),
TrapSite(line: 143, column: 84, operation: .overflow("+")), TrapSite(line: 144, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_count_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_a_0.count, 0)
    let t2: Int = unsafe v_a_0[unchecked: t1]; let t3: Int = try _Checks.subtract(Int.max, t2, 1); try _Checks.require(3 != 0, 2)
    if 3 != 0 { for _ in stride(from: t3, through: Int.max, by: 3) { v_count_2 = try _Checks.add(v_count_2, 1, 3) } }
    let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_a_0.count, 4); let t5: Int = unsafe v_a_0[unchecked: t4]
    let t6: Int = try _Checks.add(Int.min, t5, 5); try _Checks.require((-2 as Int) != 0, 6); if (-2 as Int) != 0 {
      for _ in stride(from: t6, to: Int.min, by: (-2 as Int)) { v_count_2 = try _Checks.add(v_count_2, 100, 7) }
    }; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 8); unsafe v_out_1[unchecked: t7] = v_count_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func strideToTheEnd_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_strideToTheEnd_0244b7a34937b6a2_holder.kernel
}
@discardableResult
nonisolated func strideToTheEnd(_ a: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try strideToTheEnd_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(a); arguments.mutableSpan(out)
}
}

func whileLoop(_ n: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var x = n[context.index]
    var steps = 0
    while x > 1 && steps < 200 {
        x = x & 1 == 0 ? x / 2 : x &* 3 &+ 1
        steps += 1
    }
    out[context.index] = steps
}
fileprivate nonisolated enum rk_k_whileLoop_ce2c07f6799d1141_holder {
static let kernel = DeviceKernelDefinition(name: "whileLoop(_:_:in:)", entry: "rk_k_whileLoop_ce2c07f6799d1141",
file: "DeviceConformanceTests/ControlFlow.swift", line: 147,
parameters: [.span("n", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_whileLoop_ce2c07f6799d1141)(RK_GLOBAL const rk_u32 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0));
  rk_u32 v_x_2 = v_n_0[t1]; rk_i64 v_steps_3 = 0; while ((v_x_2 > 1u) && (v_steps_3 < 200)) {
    v_x_2 = ((rk_u32_and(v_x_2, 1u) == 0u) ? rk_u32_div(v_x_2, 2u) : rk_u32_add(rk_u32_mul(v_x_2, 3u), 1u));
    RK_CHECK(rk_i64_add_traps(v_steps_3, 1), RK_STOP(2)); v_steps_3 = rk_i64_add(v_steps_3, 1);
  } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(3)); v_out_1[t2] = v_steps_3;
}
"""#, sites: [TrapSite(line: 149, column: 13, operation: .indexOutOfRange("n")),
TrapSite(line: 152, column: 28, operation: .divisionByZero), TrapSite(line: 153, column: 15, operation: .overflow("+")),
TrapSite(line: 155, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0); let t2: UInt32 = unsafe v_n_0[unchecked: t1]
    var v_x_2: UInt32 = t2; var v_steps_3: Int = 0; loop0: while true {
      let t3: Bool = v_x_2 > (1 as UInt32); let t5: Bool; if t3 {
        let t4: Bool = v_steps_3 < 200; t5 = t4
      } else { t5 = false }; if !(t5) { break loop0 }; let t6: UInt32 = v_x_2 & (1 as UInt32); let t7: Bool = t6 == (0 as UInt32)
      let t11: UInt32; if t7 {
        let t8: UInt32 = try _Checks.divide(v_x_2, (2 as UInt32), zero: 1, overflow: 1); t11 = t8
      } else { let t9: UInt32 = v_x_2 &* (3 as UInt32); let t10: UInt32 = t9 &+ (1 as UInt32); t11 = t10 }; v_x_2 = t11
      v_steps_3 = try _Checks.add(v_steps_3, 1, 2)
    }; let t12: Int = here.index; try _Checks.itemIndex(t12, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t12] = v_steps_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func whileLoop_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_whileLoop_ce2c07f6799d1141_holder.kernel
}
@discardableResult
nonisolated func whileLoop(_ n: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try whileLoop_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func repeatLoop(_ n: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    var x = n[context.index]
    var reversed: UInt32 = 0
    repeat {
        reversed = reversed &* 10 &+ x % 10
        x /= 10
    } while x != 0
    out[context.index] = reversed
}
fileprivate nonisolated enum rk_k_repeatLoop_341e4ed93756bde3_holder {
static let kernel = DeviceKernelDefinition(name: "repeatLoop(_:_:in:)", entry: "rk_k_repeatLoop_341e4ed93756bde3",
file: "DeviceConformanceTests/ControlFlow.swift", line: 158,
parameters: [.span("n", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_repeatLoop_341e4ed93756bde3)(RK_GLOBAL const rk_u32 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0));
  rk_u32 v_x_2 = v_n_0[t1]; rk_u32 v_reversed_3 = 0u; for (;;) {
    v_reversed_3 = rk_u32_add(rk_u32_mul(v_reversed_3, 10u), rk_u32_rem(v_x_2, 10u)); v_x_2 = rk_u32_div(v_x_2, 10u);
    if (!(v_x_2 != 0u)) break;
  } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(3)); v_out_1[t2] = v_reversed_3;
}
"""#, sites: [TrapSite(line: 160, column: 13, operation: .indexOutOfRange("n")),
TrapSite(line: 163, column: 40, operation: .divisionByZero), TrapSite(line: 164, column: 11, operation: .divisionByZero),
TrapSite(line: 166, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0); let t2: UInt32 = unsafe v_n_0[unchecked: t1]
    var v_x_2: UInt32 = t2; var v_reversed_3: UInt32 = (0 as UInt32); loop0: while true {
      let t3: UInt32 = v_reversed_3 &* (10 as UInt32)
      let t4: UInt32 = try _Checks.remainder(v_x_2, (10 as UInt32), zero: 1, overflow: 1); let t5: UInt32 = t3 &+ t4
      v_reversed_3 = t5; v_x_2 = try _Checks.divide(v_x_2, (10 as UInt32), zero: 2, overflow: 2)
      let t6: Bool = v_x_2 != (0 as UInt32); if !(t6) { break loop0 }
    }; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t7] = v_reversed_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func repeatLoop_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_repeatLoop_341e4ed93756bde3_holder.kernel
}
@discardableResult
nonisolated func repeatLoop(_ n: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try repeatLoop_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func repeatWithContinue(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var k = 0
    var sum = 0
    repeat {
        k += 1
        if k % 2 == 0 { continue }
        sum += k
    } while k < n[context.index]
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_repeatWithContinue_776ac90cf04c3ae8_holder {
static let kernel = DeviceKernelDefinition(name: "repeatWithContinue(_:_:in:)", entry: "rk_k_repeatWithContinue_776ac90cf04c3ae8",
file: "DeviceConformanceTests/ControlFlow.swift", line: 169,
parameters: [.span("n", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_repeatWithContinue_776ac90cf04c3ae8)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_k_2 = 0; rk_i64 v_sum_3 = 0; for (;;) {
    {
    RK_CHECK(rk_i64_add_traps(v_k_2, 1), RK_STOP(0)); v_k_2 = rk_i64_add(v_k_2, 1); if (rk_i64_rem(v_k_2, 2) == 0) {
      goto rk_next_0;
    } RK_CHECK(rk_i64_add_traps(v_sum_3, v_k_2), RK_STOP(3)); v_sum_3 = rk_i64_add(v_sum_3, v_k_2);
    } rk_next_0:; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(4)); if (!(v_k_2 < v_n_0[t1])) break;
  } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(5)); v_out_1[t2] = v_sum_3;
}
"""#, sites: [TrapSite(line: 174, column: 11, operation: .overflow("+")),
TrapSite(line: 175, column: 14, operation: .divisionByZero), TrapSite(line: 175, column: 14, operation: .overflow("%")),
TrapSite(line: 176, column: 13, operation: .overflow("+")), TrapSite(line: 177, column: 17, operation: .indexOutOfRange("n")),
TrapSite(line: 178, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_k_2: Int = 0; var v_sum_3: Int = 0; loop0: while true {
      turn0: do {
        v_k_2 = try _Checks.add(v_k_2, 1, 0); let t1: Int = try _Checks.remainder(v_k_2, 2, zero: 1, overflow: 2)
        let t2: Bool = t1 == 0; if t2 { break turn0 }; v_sum_3 = try _Checks.add(v_sum_3, v_k_2, 3)
      }; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_n_0.count, 4); let t4: Int = unsafe v_n_0[unchecked: t3]
      let t5: Bool = v_k_2 < t4; if !(t5) { break loop0 }
    }; let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t6] = v_sum_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func repeatWithContinue_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_repeatWithContinue_776ac90cf04c3ae8_holder.kernel
}
@discardableResult
nonisolated func repeatWithContinue(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try repeatWithContinue_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func breakAndContinue(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 0..<n[context.index] {
        if k % 4 == 3 { continue }
        if k > 30 { break }
        sum += k
    }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_breakAndContinue_a25d2a9a5f92a393_holder {
static let kernel = DeviceKernelDefinition(name: "breakAndContinue(_:_:in:)", entry: "rk_k_breakAndContinue_a25d2a9a5f92a393",
file: "DeviceConformanceTests/ControlFlow.swift", line: 181,
parameters: [.span("n", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_breakAndContinue_a25d2a9a5f92a393)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_sum_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0)); rk_i64 t2 = v_n_0[t1]; RK_CHECK(t2 < 0, RK_STOP(1));
  for (rk_i64 v_k_3 = 0; v_k_3 < t2; ++v_k_3) {
    if (rk_i64_rem(v_k_3, 4) == 3) { continue; } if (v_k_3 > 30) { break; }
    RK_CHECK(rk_i64_add_traps(v_sum_2, v_k_3), RK_STOP(4)); v_sum_2 = rk_i64_add(v_sum_2, v_k_3);
  } rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(5)); v_out_1[t3] = v_sum_2;
}
"""#, sites: [TrapSite(line: 184, column: 18, operation: .indexOutOfRange("n")),
TrapSite(line: 184, column: 15, operation: .invertedRange), TrapSite(line: 185, column: 14, operation: .divisionByZero),
TrapSite(line: 185, column: 14, operation: .overflow("%")), TrapSite(line: 187, column: 13, operation: .overflow("+")),
TrapSite(line: 189, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0)
    let t2: Int = unsafe v_n_0[unchecked: t1]; try _Checks.require(0 <= t2, 1); loop0: for v_k_3 in 0..<Swift.max(0, t2) {
      let t3: Int = try _Checks.remainder(v_k_3, 4, zero: 2, overflow: 3); let t4: Bool = t3 == 3; if t4 { continue loop0 }
      let t5: Bool = v_k_3 > 30; if t5 { break loop0 }; v_sum_2 = try _Checks.add(v_sum_2, v_k_3, 4)
    }; let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t6] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func breakAndContinue_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_breakAndContinue_a25d2a9a5f92a393_holder.kernel
}
@discardableResult
nonisolated func breakAndContinue(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try breakAndContinue_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func labelledJumps(
    _ n: DeviceSpan<Int>, _ m: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let i = context.index
    var found = -1
    search: for a in 1..<max(2, n[i]) {
        var b = 1
        while true {
            if b > a { continue search }
            if a * b == m[i] {
                found = a * 100 + b
                break search
            }
            b += 1
        }
    }
    out[i] = found
}
fileprivate nonisolated enum rk_k_labelledJumps_da659e3aa310577c_holder {
static let kernel = DeviceKernelDefinition(name: "labelledJumps(_:_:_:in:)", entry: "rk_k_labelledJumps_da659e3aa310577c",
file: "DeviceConformanceTests/ControlFlow.swift", line: 192,
parameters: [.span("n", element: Int.self), .span("m", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_labelledJumps_da659e3aa310577c)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL const rk_i64 *v_m_1, rk_i64 n_m_1, RK_GLOBAL rk_i64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); rk_i64 v_found_4 = (-1);
  RK_CHECK(rk_index_traps(v_i_3, n_n_0), RK_STOP(0)); rk_i64 t1 = v_n_0[v_i_3]; rk_i64 t2 = rk_i64_max(2, t1);
  RK_CHECK(t2 < 1, RK_STOP(1)); for (rk_i64 v_a_5 = 1; v_a_5 < t2; ++v_a_5) {
    {
    rk_i64 v_b_6 = 1; while (1) {
      if (v_b_6 > v_a_5) { goto rk_next_0; } RK_CHECK(rk_i64_mul_traps(v_a_5, v_b_6), RK_STOP(2));
      RK_CHECK(rk_index_traps(v_i_3, n_m_1), RK_STOP(3)); if (rk_i64_mul(v_a_5, v_b_6) == v_m_1[v_i_3]) {
        RK_CHECK(rk_i64_mul_traps(v_a_5, 100), RK_STOP(4)); rk_i64 t3 = rk_i64_mul(v_a_5, 100);
        RK_CHECK(rk_i64_add_traps(t3, v_b_6), RK_STOP(5)); v_found_4 = rk_i64_add(t3, v_b_6); goto rk_end_0;
      } RK_CHECK(rk_i64_add_traps(v_b_6, 1), RK_STOP(6)); v_b_6 = rk_i64_add(v_b_6, 1);
    }
    } rk_next_0:;
  } rk_end_0:; RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(7)); v_out_2[v_i_3] = v_found_4;
}
"""#, sites: [TrapSite(line: 198, column: 33, operation: .indexOutOfRange("n")),
TrapSite(line: 198, column: 23, operation: .invertedRange), TrapSite(line: 202, column: 18, operation: .overflow("*")),
TrapSite(line: 202, column: 25, operation: .indexOutOfRange("m")), TrapSite(line: 203, column: 27, operation: .overflow("*")),
TrapSite(line: 203, column: 33, operation: .overflow("+")), TrapSite(line: 206, column: 15, operation: .overflow("+")),
TrapSite(line: 209, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_m_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; var v_found_4: Int = (-1 as Int); try _Checks.itemIndex(v_i_3, in: v_n_0.count, 0)
    let t1: Int = unsafe v_n_0[unchecked: v_i_3]; let t2: Int = Swift.max(2, t1); try _Checks.require(1 <= t2, 1)
    loop0: for v_a_5 in 1..<Swift.max(1, t2) {
      var v_b_6: Int = 1; while true {
        let t3: Bool = v_b_6 > v_a_5; if t3 { continue loop0 }; let t4: Int = try _Checks.multiply(v_a_5, v_b_6, 2)
        try _Checks.itemIndex(v_i_3, in: v_m_1.count, 3); let t5: Int = unsafe v_m_1[unchecked: v_i_3]; let t6: Bool = t4 == t5
        if t6 {
          let t7: Int = try _Checks.multiply(v_a_5, 100, 4); let t8: Int = try _Checks.add(t7, v_b_6, 5); v_found_4 = t8
          break loop0
        }; v_b_6 = try _Checks.add(v_b_6, 1, 6)
      }
    }; try _Checks.itemIndex(v_i_3, in: v_out_2.count, 7); unsafe v_out_2[unchecked: v_i_3] = v_found_4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func labelledJumps_deviceKernel(_: DeviceSpan<Int>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_labelledJumps_da659e3aa310577c_holder.kernel
}
@discardableResult
nonisolated func labelledJumps(_ n: UnifiedBuffer<Int>, _ m: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try labelledJumps_deviceKernel(DeviceSpan<Int>.self, DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.span(m); arguments.mutableSpan(out)
}
}

func labelledBlocks(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var result: Int32 = 0
    let x = x[context.index]
    outer: if x > 0 {
        if x % 2 == 0 {
            result = 1
            break outer
        }
        result = 2
    }
    block: do {
        if x < 0 { break block }
        result += 10
    }
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_labelledBlocks_7d1413a3b4167579_holder {
static let kernel = DeviceKernelDefinition(name: "labelledBlocks(_:_:in:)", entry: "rk_k_labelledBlocks_7d1413a3b4167579",
file: "DeviceConformanceTests/ControlFlow.swift", line: 212,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_labelledBlocks_7d1413a3b4167579)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i32 v_result_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_i32 v_x_3 = v_x_0[t1]; {
    if (v_x_3 > 0) { if (rk_i32_rem(v_x_3, 2) == 0) { v_result_2 = 1; goto rk_end_0; } v_result_2 = 2; }
  } rk_end_0:; {
    if (v_x_3 < 0) { goto rk_end_1; } RK_CHECK(rk_i32_add_traps(v_result_2, 10), RK_STOP(3));
    v_result_2 = rk_i32_add(v_result_2, 10);
  } rk_end_1:; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(4)); v_out_1[t2] = v_result_2;
}
"""#, sites: [TrapSite(line: 215, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 217, column: 14, operation: .divisionByZero), TrapSite(line: 217, column: 14, operation: .overflow("%")),
TrapSite(line: 225, column: 16, operation: .overflow("+")), TrapSite(line: 227, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_result_2: Int32 = (0 as Int32); let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0)
    let t2: Int32 = unsafe v_x_0[unchecked: t1]; let v_x_3: Int32 = t2; loop0: do {
      let t3: Bool = v_x_3 > (0 as Int32); if t3 {
        let t4: Int32 = try _Checks.remainder(v_x_3, (2 as Int32), zero: 1, overflow: 2); let t5: Bool = t4 == (0 as Int32)
        if t5 { v_result_2 = (1 as Int32); break loop0 }; v_result_2 = (2 as Int32)
      }
    }; loop1: do {
      let t6: Bool = v_x_3 < (0 as Int32); if t6 { break loop1 }; v_result_2 = try _Checks.add(v_result_2, (10 as Int32), 3)
    }; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 4); unsafe v_out_1[unchecked: t7] = v_result_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func labelledBlocks_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_labelledBlocks_7d1413a3b4167579_holder.kernel
}
@discardableResult
nonisolated func labelledBlocks(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try labelledBlocks_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func loopsInLoops(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let n = n[context.index]
    var count = 0
    for a in 0..<n {
        for b in a..<n {
            for c in stride(from: b, to: n, by: 2) {
                if (a + b * c) % 3 == 0 { count += 1 }
            }
        }
    }
    out[context.index] = count
}
fileprivate nonisolated enum rk_k_loopsInLoops_93cee0bc540e0f21_holder {
static let kernel = DeviceKernelDefinition(name: "loopsInLoops(_:_:in:)", entry: "rk_k_loopsInLoops_93cee0bc540e0f21",
file: "DeviceConformanceTests/ControlFlow.swift", line: 230,
parameters: [.span("n", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_loopsInLoops_93cee0bc540e0f21)(RK_GLOBAL const rk_i64 *v_n_0, rk_i64 n_n_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_n_0), RK_STOP(0));
  rk_i64 v_n_2 = v_n_0[t1]; rk_i64 v_count_3 = 0; RK_CHECK(v_n_2 < 0, RK_STOP(1));
  for (rk_i64 v_a_4 = 0; v_a_4 < v_n_2; ++v_a_4) {
    RK_CHECK(v_n_2 < v_a_4, RK_STOP(2)); for (rk_i64 v_b_5 = v_a_4; v_b_5 < v_n_2; ++v_b_5) {
      RK_CHECK(2 == 0, RK_STOP(3)); rk_u64 t2 = 0;
      if (2 > 0 && v_b_5 < v_n_2) t2 = rk_steps((rk_u64)v_n_2 - (rk_u64)v_b_5, (rk_u64)2, 0);
      if (2 < 0 && v_b_5 > v_n_2) t2 = rk_steps((rk_u64)v_b_5 - (rk_u64)v_n_2, (rk_u64)0 - (rk_u64)2, 0);
      if (2 > 0 ? v_b_5 < v_n_2 : 2 < 0 && v_b_5 > v_n_2) for (rk_i64 v_c_6 = v_b_5;; v_c_6 = (rk_i64)((rk_u64)v_c_6 + (rk_u64)2)) {
        RK_CHECK(rk_i64_mul_traps(v_b_5, v_c_6), RK_STOP(4)); rk_i64 t3 = rk_i64_mul(v_b_5, v_c_6);
        RK_CHECK(rk_i64_add_traps(v_a_4, t3), RK_STOP(5)); rk_i64 t4 = rk_i64_add(v_a_4, t3); if (rk_i64_rem(t4, 3) == 0) {
          RK_CHECK(rk_i64_add_traps(v_count_3, 1), RK_STOP(8)); v_count_3 = rk_i64_add(v_count_3, 1);
        } if (t2-- == 0) break;
      }
    }
  } rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(9)); v_out_1[t5] = v_count_3;
}
"""#, sites: [TrapSite(line: 232, column: 13, operation: .indexOutOfRange("n")),
TrapSite(line: 234, column: 15, operation: .invertedRange), TrapSite(line: 235, column: 19, operation: .invertedRange),
TrapSite(line: 236, column: 22, operation: .zeroStride), TrapSite(line: 237, column: 27, operation: .overflow("*")),
TrapSite(line: 237, column: 23, operation: .overflow("+")), TrapSite(line: 237, column: 32, operation: .divisionByZero),
TrapSite(line: 237, column: 32, operation: .overflow("%")), TrapSite(line: 237, column: 49, operation: .overflow("+")),
TrapSite(line: 241, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_n_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_n_0.count, 0); let t2: Int = unsafe v_n_0[unchecked: t1]
    let v_n_2: Int = t2; var v_count_3: Int = 0; try _Checks.require(0 <= v_n_2, 1); for v_a_4 in 0..<Swift.max(0, v_n_2) {
      try _Checks.require(v_a_4 <= v_n_2, 2); for v_b_5 in v_a_4..<Swift.max(v_a_4, v_n_2) {
        try _Checks.require(2 != 0, 3); if 2 != 0 {
          for v_c_6 in stride(from: v_b_5, to: v_n_2, by: 2) {
            let t3: Int = try _Checks.multiply(v_b_5, v_c_6, 4); let t4: Int = try _Checks.add(v_a_4, t3, 5)
            let t5: Int = try _Checks.remainder(t4, 3, zero: 6, overflow: 7); let t6: Bool = t5 == 0; if t6 {
              v_count_3 = try _Checks.add(v_count_3, 1, 8)
            }
          }
        }
      }
    }; let t7: Int = here.index; try _Checks.itemIndex(t7, in: v_out_1.count, 9); unsafe v_out_1[unchecked: t7] = v_count_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func loopsInLoops_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_loopsInLoops_93cee0bc540e0f21_holder.kernel
}
@discardableResult
nonisolated func loopsInLoops(_ n: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try loopsInLoops_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(n); arguments.mutableSpan(out)
}
}

func scopesAndShadows(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    var result = value &* 2
    do {
        let value = result &+ 1
        result = value
        if true {
            var value = value &+ 1
            value &+= 1
            result = result ^ value
        }
    }
    for value in 0..<3 { result = result &+ Int32(value) }
    out[context.index] = result &+ value
}
fileprivate nonisolated enum rk_k_scopesAndShadows_664b4de4b82ee56b_holder {
static let kernel = DeviceKernelDefinition(name: "scopesAndShadows(_:_:in:)", entry: "rk_k_scopesAndShadows_664b4de4b82ee56b",
file: "DeviceConformanceTests/ControlFlow.swift", line: 244,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_scopesAndShadows_664b4de4b82ee56b)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_value_2 = v_x_0[t1]; rk_i32 v_result_3 = rk_i32_mul(v_value_2, 2); {
    rk_i32 v_value_4 = rk_i32_add(v_result_3, 1); v_result_3 = v_value_4; if (1) {
      rk_i32 v_value_5 = rk_i32_add(v_value_4, 1); v_value_5 = rk_i32_add(v_value_5, 1);
      v_result_3 = rk_i32_xor(v_result_3, v_value_5);
    }
  } RK_CHECK(3 < 0, RK_STOP(1)); for (rk_i64 v_value_6 = 0; v_value_6 < 3; ++v_value_6) {
    RK_CHECK(rk_i32_misfit_s(v_value_6), RK_STOP(2)); v_result_3 = rk_i32_add(v_result_3, (rk_i32)v_value_6);
  } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(3));
  v_out_1[t2] = rk_i32_add(v_result_3, v_value_2);
}
"""#, sites: [TrapSite(line: 246, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 257, column: 19, operation: .invertedRange), TrapSite(line: 257, column: 45, operation: .conversion("Int32")),
TrapSite(line: 258, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_value_2: Int32 = t2; let t3: Int32 = v_value_2 &* (2 as Int32); var v_result_3: Int32 = t3; do {
      let t4: Int32 = v_result_3 &+ (1 as Int32); let v_value_4: Int32 = t4; v_result_3 = v_value_4; if true {
        let t5: Int32 = v_value_4 &+ (1 as Int32); var v_value_5: Int32 = t5; v_value_5 = v_value_5 &+ (1 as Int32)
        let t6: Int32 = v_result_3 ^ v_value_5; v_result_3 = t6
      }
    }; try _Checks.require(0 <= 3, 1); for v_value_6 in 0..<Swift.max(0, 3) {
      let t7: Int32 = try _Checks.convert(v_value_6, to: Int32.self, 2); let t8: Int32 = v_result_3 &+ t7; v_result_3 = t8
    }; let t9: Int = here.index; let t10: Int32 = v_result_3 &+ v_value_2; try _Checks.itemIndex(t9, in: v_out_1.count, 3)
    unsafe v_out_1[unchecked: t9] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func scopesAndShadows_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_scopesAndShadows_664b4de4b82ee56b_holder.kernel
}
@discardableResult
nonisolated func scopesAndShadows(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try scopesAndShadows_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func lateInitialisation(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    let scaled: Int32
    let sign: Int32
    if x < 0 {
        sign = -1
        scaled = x / 2
    } else if x == 0 {
        sign = 0
        scaled = 1
    } else {
        sign = 1
        scaled = x / 4
    }
    var last: Int32
    last = scaled
    last = last &+ 1
    out[context.index] = scaled &* sign &+ last
}
fileprivate nonisolated enum rk_k_lateInitialisation_83ed98730bfd7c55_holder {
static let kernel = DeviceKernelDefinition(name: "lateInitialisation(_:_:in:)", entry: "rk_k_lateInitialisation_83ed98730bfd7c55",
file: "DeviceConformanceTests/ControlFlow.swift", line: 261,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_lateInitialisation_83ed98730bfd7c55)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_x_2 = v_x_0[t1]; rk_i32 v_scaled_3; rk_i32 v_sign_4; if (v_x_2 < 0) {
    v_sign_4 = (-1); v_scaled_3 = rk_i32_div(v_x_2, 2);
  } else {
    if (v_x_2 == 0) {
      v_sign_4 = 0; v_scaled_3 = 1;
    } else { v_sign_4 = 1; v_scaled_3 = rk_i32_div(v_x_2, 4); }
  } rk_i32 v_last_5; v_last_5 = v_scaled_3; v_last_5 = rk_i32_add(v_last_5, 1); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(5)); v_out_1[t2] = rk_i32_add(rk_i32_mul(v_scaled_3, v_sign_4), v_last_5);
}
"""#, sites: [TrapSite(line: 263, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 268, column: 20, operation: .divisionByZero), TrapSite(line: 268, column: 20, operation: .overflow("/")),
TrapSite(line: 274, column: 20, operation: .divisionByZero), TrapSite(line: 274, column: 20, operation: .overflow("/")),
TrapSite(line: 279, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int32 = t2; var v_scaled_3: Int32 = 0; var v_sign_4: Int32 = 0; let t3: Bool = v_x_2 < (0 as Int32); if t3 {
      v_sign_4 = (-1 as Int32); let t4: Int32 = try _Checks.divide(v_x_2, (2 as Int32), zero: 1, overflow: 2); v_scaled_3 = t4
    } else {
      let t5: Bool = v_x_2 == (0 as Int32); if t5 {
        v_sign_4 = (0 as Int32); v_scaled_3 = (1 as Int32)
      } else {
        v_sign_4 = (1 as Int32); let t6: Int32 = try _Checks.divide(v_x_2, (4 as Int32), zero: 3, overflow: 4); v_scaled_3 = t6
      }
    }; var v_last_5: Int32 = 0; v_last_5 = v_scaled_3; let t7: Int32 = v_last_5 &+ (1 as Int32); v_last_5 = t7
    let t8: Int = here.index; let t9: Int32 = v_scaled_3 &* v_sign_4; let t10: Int32 = t9 &+ v_last_5
    try _Checks.itemIndex(t8, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t8] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func lateInitialisation_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_lateInitialisation_83ed98730bfd7c55_holder.kernel
}
@discardableResult
nonisolated func lateInitialisation(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try lateInitialisation_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func ifExpressions(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    let kind: Int32 = if x < 0 { -1 } else if x == 0 { 0 } else { 1 }
    var other: Int32
    other = if x > 5 { x / 2 } else { x }
    out[context.index] = kind &* 3 &+ other
}
fileprivate nonisolated enum rk_k_ifExpressions_1e7a0e5b5639f468_holder {
static let kernel = DeviceKernelDefinition(name: "ifExpressions(_:_:in:)", entry: "rk_k_ifExpressions_1e7a0e5b5639f468",
file: "DeviceConformanceTests/ControlFlow.swift", line: 282,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_ifExpressions_1e7a0e5b5639f468)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_x_2 = v_x_0[t1]; rk_i32 v_kind_3; if (v_x_2 < 0) {
    v_kind_3 = (-1);
  } else {
    if (v_x_2 == 0) {
      v_kind_3 = 0;
    } else { v_kind_3 = 1; }
  } rk_i32 v_other_4; if (v_x_2 > 5) {
    v_other_4 = rk_i32_div(v_x_2, 2);
  } else { v_other_4 = v_x_2; } rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(3));
  v_out_1[t2] = rk_i32_add(rk_i32_mul(v_kind_3, 3), v_other_4);
}
"""#, sites: [TrapSite(line: 284, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 287, column: 26, operation: .divisionByZero), TrapSite(line: 287, column: 26, operation: .overflow("/")),
TrapSite(line: 288, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int32 = t2; var v_kind_3: Int32 = 0; let t3: Bool = v_x_2 < (0 as Int32); if t3 {
      v_kind_3 = (-1 as Int32)
    } else {
      let t4: Bool = v_x_2 == (0 as Int32); if t4 {
        v_kind_3 = (0 as Int32)
      } else { v_kind_3 = (1 as Int32) }
    }; var v_other_4: Int32 = 0; let t5: Bool = v_x_2 > (5 as Int32); if t5 {
      let t6: Int32 = try _Checks.divide(v_x_2, (2 as Int32), zero: 1, overflow: 2); v_other_4 = t6
    } else { v_other_4 = v_x_2 }; let t7: Int = here.index; let t8: Int32 = v_kind_3 &* (3 as Int32)
    let t9: Int32 = t8 &+ v_other_4; try _Checks.itemIndex(t7, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t7] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func ifExpressions_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_ifExpressions_1e7a0e5b5639f468_holder.kernel
}
@discardableResult
nonisolated func ifExpressions(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try ifExpressions_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func compoundAssignment(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    var v = x[i]
    v &+= y[i]
    v &-= 3
    v &*= 5
    v ^= y[i]
    v &= 0x00FF_FFFF
    v |= 1
    v >>= 2
    v <<= 1
    v &>>= 1
    v &<<= 2
    v += 1
    v -= 2
    v /= 3
    v %= 1000
    v *= 2
    out[i] = v
}
fileprivate nonisolated enum rk_k_compoundAssignment_5ea59a8ed3e704b7_holder {
static let kernel = DeviceKernelDefinition(name: "compoundAssignment(_:_:_:in:)",
entry: "rk_k_compoundAssignment_5ea59a8ed3e704b7", file: "DeviceConformanceTests/ControlFlow.swift", line: 291,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .span("y", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_compoundAssignment_5ea59a8ed3e704b7)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  rk_i32 v_v_4 = v_x_0[v_i_3]; RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1)); rk_i32 t1 = v_y_1[v_i_3];
  v_v_4 = rk_i32_add(v_v_4, t1); v_v_4 = rk_i32_sub(v_v_4, 3); v_v_4 = rk_i32_mul(v_v_4, 5);
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2)); rk_i32 t2 = v_y_1[v_i_3]; v_v_4 = rk_i32_xor(v_v_4, t2);
  v_v_4 = rk_i32_and(v_v_4, 16777215); v_v_4 = rk_i32_or(v_v_4, 1); v_v_4 = rk_i32_shr(v_v_4, (rk_i64)2);
  v_v_4 = rk_i32_shl(v_v_4, (rk_i64)1); v_v_4 = rk_i32_shr_masked(v_v_4, (rk_i32)1); v_v_4 = rk_i32_shl_masked(v_v_4, (rk_i32)2);
  RK_CHECK(rk_i32_add_traps(v_v_4, 1), RK_STOP(3)); v_v_4 = rk_i32_add(v_v_4, 1);
  RK_CHECK(rk_i32_sub_traps(v_v_4, 2), RK_STOP(4)); v_v_4 = rk_i32_sub(v_v_4, 2); v_v_4 = rk_i32_div(v_v_4, 3);
  v_v_4 = rk_i32_rem(v_v_4, 1000); RK_CHECK(rk_i32_mul_traps(v_v_4, 2), RK_STOP(9)); v_v_4 = rk_i32_mul(v_v_4, 2);
  RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(10)); v_out_2[v_i_3] = v_v_4;
}
"""#, sites: [TrapSite(line: 296, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 297, column: 11, operation: .indexOutOfRange("y")),
TrapSite(line: 300, column: 10, operation: .indexOutOfRange("y")), TrapSite(line: 307, column: 7, operation: .overflow("+")),
TrapSite(line: 308, column: 7, operation: .overflow("-")), TrapSite(line: 309, column: 7, operation: .divisionByZero),
TrapSite(line: 309, column: 7, operation: .overflow("/")), TrapSite(line: 310, column: 7, operation: .divisionByZero),
TrapSite(line: 310, column: 7, operation: .overflow("%")), TrapSite(line: 311, column: 7, operation: .overflow("*")),
TrapSite(line: 312, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0); let t1: Int32 = unsafe v_x_0[unchecked: v_i_3]
    var v_v_4: Int32 = t1; try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1); let t2: Int32 = unsafe v_y_1[unchecked: v_i_3]
    v_v_4 = v_v_4 &+ t2; v_v_4 = v_v_4 &- (3 as Int32); v_v_4 = v_v_4 &* (5 as Int32)
    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2); let t3: Int32 = unsafe v_y_1[unchecked: v_i_3]; v_v_4 = v_v_4 ^ t3
    v_v_4 = v_v_4 & (16777215 as Int32); v_v_4 = v_v_4 | (1 as Int32); v_v_4 = v_v_4 >> 2; v_v_4 = v_v_4 << 1
    v_v_4 = v_v_4 &>> (1 as Int32); v_v_4 = v_v_4 &<< (2 as Int32); v_v_4 = try _Checks.add(v_v_4, (1 as Int32), 3)
    v_v_4 = try _Checks.subtract(v_v_4, (2 as Int32), 4); v_v_4 = try _Checks.divide(v_v_4, (3 as Int32), zero: 5, overflow: 6)
    v_v_4 = try _Checks.remainder(v_v_4, (1000 as Int32), zero: 7, overflow: 8)
    v_v_4 = try _Checks.multiply(v_v_4, (2 as Int32), 9); try _Checks.itemIndex(v_i_3, in: v_out_2.count, 10)
    unsafe v_out_2[unchecked: v_i_3] = v_v_4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func compoundAssignment_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_compoundAssignment_5ea59a8ed3e704b7_holder.kernel
}
@discardableResult
nonisolated func compoundAssignment(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try compoundAssignment_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var controlFlow: [ConformanceCase] {
        conformance(
            "if and else if", Input<Int32>.edges, output: .repeating(0), oracle: ifChain, launch: ifChain,
            kernel: ifChain_deviceKernel)
        conformance(
            "nested ternaries", Input<Float>.edges, output: .repeating(0), oracle: nestedTernaries,
            launch: nestedTernaries, kernel: nestedTernaries_deviceKernel)
        conformance(
            "guard and early returns", Input<Int32>.within(-5...120), .edges, output: .repeating(0),
            oracle: earlyReturns, launch: earlyReturns, kernel: earlyReturns_deviceKernel)
        conformance(
            "guard with several conditions", Input<Int32>.edges, .edges, output: .repeating(-1),
            oracle: guardWithSeveralConditions, launch: guardWithSeveralConditions,
            kernel: guardWithSeveralConditions_deviceKernel)
        conformance(
            "nested conditions", Input<Int16>.edges, .edges, output: .repeating(0), oracle: nestedIfs,
            launch: nestedIfs, kernel: nestedIfs_deviceKernel)
        conformance(
            "for over a half-open range", Input<Int>.within(0...40), output: .repeating(0), oracle: forHalfOpen,
            launch: forHalfOpen, kernel: forHalfOpen_deviceKernel)
        conformance(
            "for over a closed range", Input<Int32>.within(-20...20), .within(-20...20), output: .repeating(0),
            oracle: forClosed, launch: forClosed, kernel: forClosed_deviceKernel)
        conformance(
            "a closed range up to the end of its type", Input<UInt8>.within(200...255), output: .repeating(0),
            oracle: forClosedToTheEnd, launch: forClosedToTheEnd, kernel: forClosedToTheEnd_deviceKernel)
        conformance(
            "ranges without elements", Input<Int>.within(-5...9), output: .repeating(0), oracle: forEmpty,
            launch: forEmpty, kernel: forEmpty_deviceKernel)
        conformance(
            "for with where", Input<Int>.within(0...50), output: .repeating(0), oracle: forWhere, launch: forWhere,
            kernel: forWhere_deviceKernel)
        conformance(
            "the range is evaluated once", Input<Int>.within(0...50), output: .repeating(0),
            oracle: rangeIsEvaluatedOnce, launch: rangeIsEvaluatedOnce, kernel: rangeIsEvaluatedOnce_deviceKernel)
        conformance(
            "a range from its end", Input<Int>.within(0...30), output: .repeating(0), oracle: forReversed,
            launch: forReversed, kernel: forReversed_deviceKernel)
        conformance(
            "stride up and down", Input<Int>.within(-10...60), .within(1...9), output: .repeating(0), oracle: strides,
            launch: strides, kernel: strides_deviceKernel)
        conformance(
            "a stride that ends beside the end of its type", Input<Int>.within(0...40), output: .repeating(0),
            oracle: strideToTheEnd, launch: strideToTheEnd, kernel: strideToTheEnd_deviceKernel)
        conformance(
            "while", Input<UInt32>.within(0...100000), output: .repeating(0), oracle: whileLoop, launch: whileLoop,
            kernel: whileLoop_deviceKernel)
        conformance(
            "repeat", Input<UInt32>.edges, output: .repeating(0), oracle: repeatLoop, launch: repeatLoop,
            kernel: repeatLoop_deviceKernel)
        conformance(
            "continue in repeat goes to the condition", Input<Int>.within(-3...20), output: .repeating(0),
            oracle: repeatWithContinue, launch: repeatWithContinue, kernel: repeatWithContinue_deviceKernel)
        conformance(
            "break and continue", Input<Int>.within(0...60), output: .repeating(0), oracle: breakAndContinue,
            launch: breakAndContinue, kernel: breakAndContinue_deviceKernel)
        conformance(
            "labelled jumps", Input<Int>.within(0...20), .within(0...200), output: .repeating(0), oracle: labelledJumps,
            launch: labelledJumps, kernel: labelledJumps_deviceKernel)
        conformance(
            "labelled if and do", Input<Int32>.edges, output: .repeating(0), oracle: labelledBlocks,
            launch: labelledBlocks, kernel: labelledBlocks_deviceKernel)
        conformance(
            "three loops in each other", Input<Int>.within(0...8), output: .repeating(0), oracle: loopsInLoops,
            launch: loopsInLoops, kernel: loopsInLoops_deviceKernel)
        conformance(
            "names in inner scopes", Input<Int32>.edges, output: .repeating(0), oracle: scopesAndShadows,
            launch: scopesAndShadows, kernel: scopesAndShadows_deviceKernel)
        conformance(
            "constants that are set later", Input<Int32>.edges, output: .repeating(0), oracle: lateInitialisation,
            launch: lateInitialisation, kernel: lateInitialisation_deviceKernel)
        conformance(
            "if as an expression", Input<Int32>.edges, output: .repeating(0), oracle: ifExpressions,
            launch: ifExpressions, kernel: ifExpressions_deviceKernel)
        conformance(
            "every compound assignment", Input<Int32>.edges, .edges, output: .repeating(0), oracle: compoundAssignment,
            launch: compoundAssignment, kernel: compoundAssignment_deviceKernel)
    }
}
