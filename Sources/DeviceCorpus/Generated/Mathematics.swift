// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Mathematics.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

// Tolerances in units of the last place, as OpenCL's profile states them for devices.

func expFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.exp(x[context.index])
}
fileprivate nonisolated enum rk_k_expFloat_533b0dbfab259d23_holder {
static let kernel = DeviceKernelDefinition(name: "expFloat(_:_:in:)", entry: "rk_k_expFloat_533b0dbfab259d23",
file: "DeviceConformanceTests/Mathematics.swift", line: 6,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_expFloat_533b0dbfab259d23)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_exp(t3);
}
"""#, sites: [TrapSite(line: 8, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 8, column: 36, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.exp(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func expFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_expFloat_533b0dbfab259d23_holder.kernel
}
@discardableResult
nonisolated func expFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try expFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func expDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.exp(x[context.index])
}
fileprivate nonisolated enum rk_k_expDouble_ef79f758522adeaa_holder {
static let kernel = DeviceKernelDefinition(name: "expDouble(_:_:in:)", entry: "rk_k_expDouble_ef79f758522adeaa",
file: "DeviceConformanceTests/Mathematics.swift", line: 11,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_expDouble_ef79f758522adeaa)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_exp(t3);
}
"""#, sites: [TrapSite(line: 13, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 13, column: 37, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.exp(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func expDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_expDouble_ef79f758522adeaa_holder.kernel
}
@discardableResult
nonisolated func expDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try expDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func exp2Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.exp2(x[context.index])
}
fileprivate nonisolated enum rk_k_exp2Float_556107284cb7cb99_holder {
static let kernel = DeviceKernelDefinition(name: "exp2Float(_:_:in:)", entry: "rk_k_exp2Float_556107284cb7cb99",
file: "DeviceConformanceTests/Mathematics.swift", line: 16,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_exp2Float_556107284cb7cb99)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_exp2(t3);
}
"""#, sites: [TrapSite(line: 18, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 18, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.exp2(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func exp2Float_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_exp2Float_556107284cb7cb99_holder.kernel
}
@discardableResult
nonisolated func exp2Float(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try exp2Float_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func exp2Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.exp2(x[context.index])
}
fileprivate nonisolated enum rk_k_exp2Double_97601adf7991f664_holder {
static let kernel = DeviceKernelDefinition(name: "exp2Double(_:_:in:)", entry: "rk_k_exp2Double_97601adf7991f664",
file: "DeviceConformanceTests/Mathematics.swift", line: 21,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_exp2Double_97601adf7991f664)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_exp2(t3);
}
"""#, sites: [TrapSite(line: 23, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 23, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.exp2(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func exp2Double_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_exp2Double_97601adf7991f664_holder.kernel
}
@discardableResult
nonisolated func exp2Double(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try exp2Double_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func expMinusOneFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.expMinusOne(x[context.index])
}
fileprivate nonisolated enum rk_k_expMinusOneFloat_cb2acd7140ffca57_holder {
static let kernel = DeviceKernelDefinition(name: "expMinusOneFloat(_:_:in:)", entry: "rk_k_expMinusOneFloat_cb2acd7140ffca57",
file: "DeviceConformanceTests/Mathematics.swift", line: 26,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_expMinusOneFloat_cb2acd7140ffca57)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_exp_minus_one(t3);
}
"""#, sites: [TrapSite(line: 28, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 28, column: 44, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.expMinusOne(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func expMinusOneFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_expMinusOneFloat_cb2acd7140ffca57_holder.kernel
}
@discardableResult
nonisolated func expMinusOneFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try expMinusOneFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func expMinusOneDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.expMinusOne(x[context.index])
}
fileprivate nonisolated enum rk_k_expMinusOneDouble_dd3599b3e7e288ee_holder {
static let kernel = DeviceKernelDefinition(name: "expMinusOneDouble(_:_:in:)", entry: "rk_k_expMinusOneDouble_dd3599b3e7e288ee",
file: "DeviceConformanceTests/Mathematics.swift", line: 31,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_expMinusOneDouble_dd3599b3e7e288ee)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_exp_minus_one(t3);
}
"""#, sites: [TrapSite(line: 33, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 33, column: 45, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.expMinusOne(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func expMinusOneDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_expMinusOneDouble_dd3599b3e7e288ee_holder.kernel
}
@discardableResult
nonisolated func expMinusOneDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try expMinusOneDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func logFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log(x[context.index])
}
fileprivate nonisolated enum rk_k_logFloat_449c6e44edfcab48_holder {
static let kernel = DeviceKernelDefinition(name: "logFloat(_:_:in:)", entry: "rk_k_logFloat_449c6e44edfcab48",
file: "DeviceConformanceTests/Mathematics.swift", line: 36,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_logFloat_449c6e44edfcab48)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_log(t3);
}
"""#, sites: [TrapSite(line: 38, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 38, column: 36, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.log(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func logFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_logFloat_449c6e44edfcab48_holder.kernel
}
@discardableResult
nonisolated func logFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try logFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func logDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log(x[context.index])
}
fileprivate nonisolated enum rk_k_logDouble_d72f42520d124a03_holder {
static let kernel = DeviceKernelDefinition(name: "logDouble(_:_:in:)", entry: "rk_k_logDouble_d72f42520d124a03",
file: "DeviceConformanceTests/Mathematics.swift", line: 41,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_logDouble_d72f42520d124a03)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_log(t3);
}
"""#, sites: [TrapSite(line: 43, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 43, column: 37, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.log(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func logDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_logDouble_d72f42520d124a03_holder.kernel
}
@discardableResult
nonisolated func logDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try logDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func log2Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log2(x[context.index])
}
fileprivate nonisolated enum rk_k_log2Float_96f5ee633956b3b0_holder {
static let kernel = DeviceKernelDefinition(name: "log2Float(_:_:in:)", entry: "rk_k_log2Float_96f5ee633956b3b0",
file: "DeviceConformanceTests/Mathematics.swift", line: 46,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_log2Float_96f5ee633956b3b0)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_log2(t3);
}
"""#, sites: [TrapSite(line: 48, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 48, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.log2(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func log2Float_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_log2Float_96f5ee633956b3b0_holder.kernel
}
@discardableResult
nonisolated func log2Float(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try log2Float_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func log2Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log2(x[context.index])
}
fileprivate nonisolated enum rk_k_log2Double_49845df6e010e65b_holder {
static let kernel = DeviceKernelDefinition(name: "log2Double(_:_:in:)", entry: "rk_k_log2Double_49845df6e010e65b",
file: "DeviceConformanceTests/Mathematics.swift", line: 51,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_log2Double_49845df6e010e65b)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_log2(t3);
}
"""#, sites: [TrapSite(line: 53, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 53, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.log2(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func log2Double_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_log2Double_49845df6e010e65b_holder.kernel
}
@discardableResult
nonisolated func log2Double(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try log2Double_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func log10Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log10(x[context.index])
}
fileprivate nonisolated enum rk_k_log10Float_53dd9e10ef71652b_holder {
static let kernel = DeviceKernelDefinition(name: "log10Float(_:_:in:)", entry: "rk_k_log10Float_53dd9e10ef71652b",
file: "DeviceConformanceTests/Mathematics.swift", line: 56,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_log10Float_53dd9e10ef71652b)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_log10(t3);
}
"""#, sites: [TrapSite(line: 58, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 58, column: 38, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.log10(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func log10Float_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_log10Float_53dd9e10ef71652b_holder.kernel
}
@discardableResult
nonisolated func log10Float(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try log10Float_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func log10Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log10(x[context.index])
}
fileprivate nonisolated enum rk_k_log10Double_1b4f534766236fa2_holder {
static let kernel = DeviceKernelDefinition(name: "log10Double(_:_:in:)", entry: "rk_k_log10Double_1b4f534766236fa2",
file: "DeviceConformanceTests/Mathematics.swift", line: 61,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_log10Double_1b4f534766236fa2)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_log10(t3);
}
"""#, sites: [TrapSite(line: 63, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 63, column: 39, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.log10(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func log10Double_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_log10Double_1b4f534766236fa2_holder.kernel
}
@discardableResult
nonisolated func log10Double(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try log10Double_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sinFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.sin(x[context.index])
}
fileprivate nonisolated enum rk_k_sinFloat_bf9054d83b4187dc_holder {
static let kernel = DeviceKernelDefinition(name: "sinFloat(_:_:in:)", entry: "rk_k_sinFloat_bf9054d83b4187dc",
file: "DeviceConformanceTests/Mathematics.swift", line: 66,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_sinFloat_bf9054d83b4187dc)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_sin(t3);
}
"""#, sites: [TrapSite(line: 68, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 68, column: 36, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.sin(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sinFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_sinFloat_bf9054d83b4187dc_holder.kernel
}
@discardableResult
nonisolated func sinFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sinFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sinDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.sin(x[context.index])
}
fileprivate nonisolated enum rk_k_sinDouble_d81924b4f5b450a7_holder {
static let kernel = DeviceKernelDefinition(name: "sinDouble(_:_:in:)", entry: "rk_k_sinDouble_d81924b4f5b450a7",
file: "DeviceConformanceTests/Mathematics.swift", line: 71,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_sinDouble_d81924b4f5b450a7)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_sin(t3);
}
"""#, sites: [TrapSite(line: 73, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 73, column: 37, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.sin(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sinDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_sinDouble_d81924b4f5b450a7_holder.kernel
}
@discardableResult
nonisolated func sinDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sinDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func cosFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.cos(x[context.index])
}
fileprivate nonisolated enum rk_k_cosFloat_5eab8fa01577d3bf_holder {
static let kernel = DeviceKernelDefinition(name: "cosFloat(_:_:in:)", entry: "rk_k_cosFloat_5eab8fa01577d3bf",
file: "DeviceConformanceTests/Mathematics.swift", line: 76,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_cosFloat_5eab8fa01577d3bf)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_cos(t3);
}
"""#, sites: [TrapSite(line: 78, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 78, column: 36, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.cos(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func cosFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_cosFloat_5eab8fa01577d3bf_holder.kernel
}
@discardableResult
nonisolated func cosFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try cosFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func cosDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.cos(x[context.index])
}
fileprivate nonisolated enum rk_k_cosDouble_69b5b5041cb391a6_holder {
static let kernel = DeviceKernelDefinition(name: "cosDouble(_:_:in:)", entry: "rk_k_cosDouble_69b5b5041cb391a6",
file: "DeviceConformanceTests/Mathematics.swift", line: 81,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_cosDouble_69b5b5041cb391a6)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_cos(t3);
}
"""#, sites: [TrapSite(line: 83, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 83, column: 37, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.cos(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func cosDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_cosDouble_69b5b5041cb391a6_holder.kernel
}
@discardableResult
nonisolated func cosDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try cosDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func tanFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.tan(x[context.index])
}
fileprivate nonisolated enum rk_k_tanFloat_5b5b433f1f1f29b3_holder {
static let kernel = DeviceKernelDefinition(name: "tanFloat(_:_:in:)", entry: "rk_k_tanFloat_5b5b433f1f1f29b3",
file: "DeviceConformanceTests/Mathematics.swift", line: 86,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_tanFloat_5b5b433f1f1f29b3)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_tan(t3);
}
"""#, sites: [TrapSite(line: 88, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 88, column: 36, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.tan(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func tanFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_tanFloat_5b5b433f1f1f29b3_holder.kernel
}
@discardableResult
nonisolated func tanFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try tanFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func tanDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.tan(x[context.index])
}
fileprivate nonisolated enum rk_k_tanDouble_ff8ab2659195e89a_holder {
static let kernel = DeviceKernelDefinition(name: "tanDouble(_:_:in:)", entry: "rk_k_tanDouble_ff8ab2659195e89a",
file: "DeviceConformanceTests/Mathematics.swift", line: 91,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_tanDouble_ff8ab2659195e89a)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_tan(t3);
}
"""#, sites: [TrapSite(line: 93, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 93, column: 37, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.tan(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func tanDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_tanDouble_ff8ab2659195e89a_holder.kernel
}
@discardableResult
nonisolated func tanDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try tanDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func asinFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.asin(x[context.index])
}
fileprivate nonisolated enum rk_k_asinFloat_5bb7cc5325c3b2b1_holder {
static let kernel = DeviceKernelDefinition(name: "asinFloat(_:_:in:)", entry: "rk_k_asinFloat_5bb7cc5325c3b2b1",
file: "DeviceConformanceTests/Mathematics.swift", line: 96,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_asinFloat_5bb7cc5325c3b2b1)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_asin(t3);
}
"""#, sites: [TrapSite(line: 98, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 98, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.asin(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func asinFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_asinFloat_5bb7cc5325c3b2b1_holder.kernel
}
@discardableResult
nonisolated func asinFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try asinFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func asinDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.asin(x[context.index])
}
fileprivate nonisolated enum rk_k_asinDouble_cda6030cd7502d2c_holder {
static let kernel = DeviceKernelDefinition(name: "asinDouble(_:_:in:)", entry: "rk_k_asinDouble_cda6030cd7502d2c",
file: "DeviceConformanceTests/Mathematics.swift", line: 101,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_asinDouble_cda6030cd7502d2c)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_asin(t3);
}
"""#, sites: [TrapSite(line: 103, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 103, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.asin(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func asinDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_asinDouble_cda6030cd7502d2c_holder.kernel
}
@discardableResult
nonisolated func asinDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try asinDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func acosFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.acos(x[context.index])
}
fileprivate nonisolated enum rk_k_acosFloat_c7823210ee56aaf6_holder {
static let kernel = DeviceKernelDefinition(name: "acosFloat(_:_:in:)", entry: "rk_k_acosFloat_c7823210ee56aaf6",
file: "DeviceConformanceTests/Mathematics.swift", line: 106,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_acosFloat_c7823210ee56aaf6)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_acos(t3);
}
"""#, sites: [TrapSite(line: 108, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 108, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.acos(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func acosFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_acosFloat_c7823210ee56aaf6_holder.kernel
}
@discardableResult
nonisolated func acosFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try acosFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func acosDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.acos(x[context.index])
}
fileprivate nonisolated enum rk_k_acosDouble_16115fcfbb320515_holder {
static let kernel = DeviceKernelDefinition(name: "acosDouble(_:_:in:)", entry: "rk_k_acosDouble_16115fcfbb320515",
file: "DeviceConformanceTests/Mathematics.swift", line: 111,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_acosDouble_16115fcfbb320515)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_acos(t3);
}
"""#, sites: [TrapSite(line: 113, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 113, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.acos(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func acosDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_acosDouble_16115fcfbb320515_holder.kernel
}
@discardableResult
nonisolated func acosDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try acosDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atanFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.atan(x[context.index])
}
fileprivate nonisolated enum rk_k_atanFloat_e403474740de3096_holder {
static let kernel = DeviceKernelDefinition(name: "atanFloat(_:_:in:)", entry: "rk_k_atanFloat_e403474740de3096",
file: "DeviceConformanceTests/Mathematics.swift", line: 116,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atanFloat_e403474740de3096)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_atan(t3);
}
"""#, sites: [TrapSite(line: 118, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 118, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.atan(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atanFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_atanFloat_e403474740de3096_holder.kernel
}
@discardableResult
nonisolated func atanFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atanFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atanDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.atan(x[context.index])
}
fileprivate nonisolated enum rk_k_atanDouble_34f90baee8774bb5_holder {
static let kernel = DeviceKernelDefinition(name: "atanDouble(_:_:in:)", entry: "rk_k_atanDouble_34f90baee8774bb5",
file: "DeviceConformanceTests/Mathematics.swift", line: 121,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atanDouble_34f90baee8774bb5)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_atan(t3);
}
"""#, sites: [TrapSite(line: 123, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 123, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.atan(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atanDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_atanDouble_34f90baee8774bb5_holder.kernel
}
@discardableResult
nonisolated func atanDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atanDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sinhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.sinh(x[context.index])
}
fileprivate nonisolated enum rk_k_sinhFloat_ec93e8f8b56057f6_holder {
static let kernel = DeviceKernelDefinition(name: "sinhFloat(_:_:in:)", entry: "rk_k_sinhFloat_ec93e8f8b56057f6",
file: "DeviceConformanceTests/Mathematics.swift", line: 126,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_sinhFloat_ec93e8f8b56057f6)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_sinh(t3);
}
"""#, sites: [TrapSite(line: 128, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 128, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.sinh(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sinhFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_sinhFloat_ec93e8f8b56057f6_holder.kernel
}
@discardableResult
nonisolated func sinhFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sinhFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sinhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.sinh(x[context.index])
}
fileprivate nonisolated enum rk_k_sinhDouble_f1c0448c634e9415_holder {
static let kernel = DeviceKernelDefinition(name: "sinhDouble(_:_:in:)", entry: "rk_k_sinhDouble_f1c0448c634e9415",
file: "DeviceConformanceTests/Mathematics.swift", line: 131,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_sinhDouble_f1c0448c634e9415)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_sinh(t3);
}
"""#, sites: [TrapSite(line: 133, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 133, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.sinh(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sinhDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_sinhDouble_f1c0448c634e9415_holder.kernel
}
@discardableResult
nonisolated func sinhDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sinhDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func coshFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.cosh(x[context.index])
}
fileprivate nonisolated enum rk_k_coshFloat_ac99c35a2b1baabf_holder {
static let kernel = DeviceKernelDefinition(name: "coshFloat(_:_:in:)", entry: "rk_k_coshFloat_ac99c35a2b1baabf",
file: "DeviceConformanceTests/Mathematics.swift", line: 136,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_coshFloat_ac99c35a2b1baabf)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_cosh(t3);
}
"""#, sites: [TrapSite(line: 138, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 138, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.cosh(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func coshFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_coshFloat_ac99c35a2b1baabf_holder.kernel
}
@discardableResult
nonisolated func coshFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try coshFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func coshDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.cosh(x[context.index])
}
fileprivate nonisolated enum rk_k_coshDouble_0bb1f9fc21762ea6_holder {
static let kernel = DeviceKernelDefinition(name: "coshDouble(_:_:in:)", entry: "rk_k_coshDouble_0bb1f9fc21762ea6",
file: "DeviceConformanceTests/Mathematics.swift", line: 141,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_coshDouble_0bb1f9fc21762ea6)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_cosh(t3);
}
"""#, sites: [TrapSite(line: 143, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 143, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.cosh(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func coshDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_coshDouble_0bb1f9fc21762ea6_holder.kernel
}
@discardableResult
nonisolated func coshDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try coshDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func tanhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.tanh(x[context.index])
}
fileprivate nonisolated enum rk_k_tanhFloat_d7543ab4fb0f35ab_holder {
static let kernel = DeviceKernelDefinition(name: "tanhFloat(_:_:in:)", entry: "rk_k_tanhFloat_d7543ab4fb0f35ab",
file: "DeviceConformanceTests/Mathematics.swift", line: 146,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_tanhFloat_d7543ab4fb0f35ab)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_tanh(t3);
}
"""#, sites: [TrapSite(line: 148, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 148, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.tanh(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func tanhFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_tanhFloat_d7543ab4fb0f35ab_holder.kernel
}
@discardableResult
nonisolated func tanhFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try tanhFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func tanhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.tanh(x[context.index])
}
fileprivate nonisolated enum rk_k_tanhDouble_fad72b0ae0ecb522_holder {
static let kernel = DeviceKernelDefinition(name: "tanhDouble(_:_:in:)", entry: "rk_k_tanhDouble_fad72b0ae0ecb522",
file: "DeviceConformanceTests/Mathematics.swift", line: 151,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_tanhDouble_fad72b0ae0ecb522)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_tanh(t3);
}
"""#, sites: [TrapSite(line: 153, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 153, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.tanh(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func tanhDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_tanhDouble_fad72b0ae0ecb522_holder.kernel
}
@discardableResult
nonisolated func tanhDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try tanhDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sqrtFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.sqrt(x[context.index])
}
fileprivate nonisolated enum rk_k_sqrtFloat_961d4a13137dc246_holder {
static let kernel = DeviceKernelDefinition(name: "sqrtFloat(_:_:in:)", entry: "rk_k_sqrtFloat_961d4a13137dc246",
file: "DeviceConformanceTests/Mathematics.swift", line: 156,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_sqrtFloat_961d4a13137dc246)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_square_root(t3);
}
"""#, sites: [TrapSite(line: 158, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 158, column: 37, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.sqrt(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sqrtFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_sqrtFloat_961d4a13137dc246_holder.kernel
}
@discardableResult
nonisolated func sqrtFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sqrtFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sqrtDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.sqrt(x[context.index])
}
fileprivate nonisolated enum rk_k_sqrtDouble_90fda7bbe7ddde85_holder {
static let kernel = DeviceKernelDefinition(name: "sqrtDouble(_:_:in:)", entry: "rk_k_sqrtDouble_90fda7bbe7ddde85",
file: "DeviceConformanceTests/Mathematics.swift", line: 161,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_sqrtDouble_90fda7bbe7ddde85)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_square_root(t3);
}
"""#, sites: [TrapSite(line: 163, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 163, column: 38, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.sqrt(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sqrtDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_sqrtDouble_90fda7bbe7ddde85_holder.kernel
}
@discardableResult
nonisolated func sqrtDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sqrtDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func asinhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.asinh(x[context.index])
}
fileprivate nonisolated enum rk_k_asinhFloat_e6a2e31afd33b21d_holder {
static let kernel = DeviceKernelDefinition(name: "asinhFloat(_:_:in:)", entry: "rk_k_asinhFloat_e6a2e31afd33b21d",
file: "DeviceConformanceTests/Mathematics.swift", line: 166,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_asinhFloat_e6a2e31afd33b21d)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_asinh(t3);
}
"""#, sites: [TrapSite(line: 168, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 168, column: 38, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.asinh(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func asinhFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_asinhFloat_e6a2e31afd33b21d_holder.kernel
}
@discardableResult
nonisolated func asinhFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try asinhFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func asinhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.asinh(x[context.index])
}
fileprivate nonisolated enum rk_k_asinhDouble_97afaa2de950f068_holder {
static let kernel = DeviceKernelDefinition(name: "asinhDouble(_:_:in:)", entry: "rk_k_asinhDouble_97afaa2de950f068",
file: "DeviceConformanceTests/Mathematics.swift", line: 171,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_asinhDouble_97afaa2de950f068)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_asinh(t3);
}
"""#, sites: [TrapSite(line: 173, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 173, column: 39, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.asinh(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func asinhDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_asinhDouble_97afaa2de950f068_holder.kernel
}
@discardableResult
nonisolated func asinhDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try asinhDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func acoshFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.acosh(x[context.index])
}
fileprivate nonisolated enum rk_k_acoshFloat_2543da083d9e6ea4_holder {
static let kernel = DeviceKernelDefinition(name: "acoshFloat(_:_:in:)", entry: "rk_k_acoshFloat_2543da083d9e6ea4",
file: "DeviceConformanceTests/Mathematics.swift", line: 176,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_acoshFloat_2543da083d9e6ea4)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_acosh(t3);
}
"""#, sites: [TrapSite(line: 178, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 178, column: 38, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.acosh(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func acoshFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_acoshFloat_2543da083d9e6ea4_holder.kernel
}
@discardableResult
nonisolated func acoshFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try acoshFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func acoshDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.acosh(x[context.index])
}
fileprivate nonisolated enum rk_k_acoshDouble_d74cae6eb19cdebf_holder {
static let kernel = DeviceKernelDefinition(name: "acoshDouble(_:_:in:)", entry: "rk_k_acoshDouble_d74cae6eb19cdebf",
file: "DeviceConformanceTests/Mathematics.swift", line: 181,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_acoshDouble_d74cae6eb19cdebf)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_acosh(t3);
}
"""#, sites: [TrapSite(line: 183, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 183, column: 39, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.acosh(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func acoshDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_acoshDouble_d74cae6eb19cdebf_holder.kernel
}
@discardableResult
nonisolated func acoshDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try acoshDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atanhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.atanh(x[context.index])
}
fileprivate nonisolated enum rk_k_atanhFloat_326902b71cb0ef44_holder {
static let kernel = DeviceKernelDefinition(name: "atanhFloat(_:_:in:)", entry: "rk_k_atanhFloat_326902b71cb0ef44",
file: "DeviceConformanceTests/Mathematics.swift", line: 186,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atanhFloat_326902b71cb0ef44)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_atanh(t3);
}
"""#, sites: [TrapSite(line: 188, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 188, column: 38, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.atanh(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atanhFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_atanhFloat_326902b71cb0ef44_holder.kernel
}
@discardableResult
nonisolated func atanhFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atanhFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atanhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.atanh(x[context.index])
}
fileprivate nonisolated enum rk_k_atanhDouble_3257d522eca6a05f_holder {
static let kernel = DeviceKernelDefinition(name: "atanhDouble(_:_:in:)", entry: "rk_k_atanhDouble_3257d522eca6a05f",
file: "DeviceConformanceTests/Mathematics.swift", line: 191,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atanhDouble_3257d522eca6a05f)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_atanh(t3);
}
"""#, sites: [TrapSite(line: 193, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 193, column: 39, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.atanh(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atanhDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_atanhDouble_3257d522eca6a05f_holder.kernel
}
@discardableResult
nonisolated func atanhDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atanhDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func exp10Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.exp10(x[context.index])
}
fileprivate nonisolated enum rk_k_exp10Float_cd8ccd2290891de8_holder {
static let kernel = DeviceKernelDefinition(name: "exp10Float(_:_:in:)", entry: "rk_k_exp10Float_cd8ccd2290891de8",
file: "DeviceConformanceTests/Mathematics.swift", line: 196,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_exp10Float_cd8ccd2290891de8)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_exp10(t3);
}
"""#, sites: [TrapSite(line: 198, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 198, column: 38, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.exp10(t3); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func exp10Float_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_exp10Float_cd8ccd2290891de8_holder.kernel
}
@discardableResult
nonisolated func exp10Float(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try exp10Float_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func exp10Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.exp10(x[context.index])
}
fileprivate nonisolated enum rk_k_exp10Double_de3b731035527423_holder {
static let kernel = DeviceKernelDefinition(name: "exp10Double(_:_:in:)", entry: "rk_k_exp10Double_de3b731035527423",
file: "DeviceConformanceTests/Mathematics.swift", line: 201,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_exp10Double_de3b731035527423)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_exp10(t3);
}
"""#, sites: [TrapSite(line: 203, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 203, column: 39, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.exp10(t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func exp10Double_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_exp10Double_de3b731035527423_holder.kernel
}
@discardableResult
nonisolated func exp10Double(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try exp10Double_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func logOnePlusFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log(onePlus: x[context.index])
}
fileprivate nonisolated enum rk_k_logOnePlusFloat_566785930bf1c536_holder {
static let kernel = DeviceKernelDefinition(name: "logOnePlusFloat(_:_:in:)", entry: "rk_k_logOnePlusFloat_566785930bf1c536",
file: "DeviceConformanceTests/Mathematics.swift", line: 206,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_logOnePlusFloat_566785930bf1c536)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f32_log_one_plus(t3);
}
"""#, sites: [TrapSite(line: 208, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 208, column: 45, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = Float.log(onePlus: t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func logOnePlusFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_logOnePlusFloat_566785930bf1c536_holder.kernel
}
@discardableResult
nonisolated func logOnePlusFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try logOnePlusFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func powFloat(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.pow(x[context.index], y[context.index])
}
fileprivate nonisolated enum rk_k_powFloat_ede7dccf1648e029_holder {
static let kernel = DeviceKernelDefinition(name: "powFloat(_:_:_:in:)", entry: "rk_k_powFloat_ede7dccf1648e029",
file: "DeviceConformanceTests/Mathematics.swift", line: 211,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_powFloat_ede7dccf1648e029)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f32 t4 = v_x_0[t2]; rk_f32 t5 = v_y_1[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f32_pow(t4, t5);
}
"""#, sites: [TrapSite(line: 215, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 215, column: 36, operation: .indexOutOfRange("x")),
TrapSite(line: 215, column: 54, operation: .indexOutOfRange("y"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: Float = unsafe v_y_1[unchecked: t4]; let t6: Float = Float.pow(t3, t5)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func powFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_powFloat_ede7dccf1648e029_holder.kernel
}
@discardableResult
nonisolated func powFloat(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try powFloat_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func powIntFloat(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.pow(x[context.index], y[context.index])
}
fileprivate nonisolated enum rk_k_powIntFloat_a1f7d53d2aaded39_holder {
static let kernel = DeviceKernelDefinition(name: "powIntFloat(_:_:_:in:)", entry: "rk_k_powIntFloat_a1f7d53d2aaded39",
file: "DeviceConformanceTests/Mathematics.swift", line: 218,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_powIntFloat_a1f7d53d2aaded39)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f32 t4 = v_x_0[t2]; rk_i64 t5 = v_y_1[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f32_pow_integer(t4, t5);
}
"""#, sites: [TrapSite(line: 222, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 222, column: 36, operation: .indexOutOfRange("x")),
TrapSite(line: 222, column: 54, operation: .indexOutOfRange("y"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: Int = unsafe v_y_1[unchecked: t4]; let t6: Float = Float.pow(t3, t5); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func powIntFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_powIntFloat_a1f7d53d2aaded39_holder.kernel
}
@discardableResult
nonisolated func powIntFloat(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try powIntFloat_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Int>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func atan2Float(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.atan2(y: y[context.index], x: x[context.index])
}
fileprivate nonisolated enum rk_k_atan2Float_410271e5b693ab6f_holder {
static let kernel = DeviceKernelDefinition(name: "atan2Float(_:_:_:in:)", entry: "rk_k_atan2Float_410271e5b693ab6f",
file: "DeviceConformanceTests/Mathematics.swift", line: 225,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atan2Float_410271e5b693ab6f)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(2));
  rk_f32 t4 = v_y_1[t2]; rk_f32 t5 = v_x_0[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f32_atan2(t4, t5);
}
"""#, sites: [TrapSite(line: 229, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 229, column: 41, operation: .indexOutOfRange("y")),
TrapSite(line: 229, column: 62, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_y_1.count, 1)
    let t3: Float = unsafe v_y_1[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_x_0.count, 2)
    let t5: Float = unsafe v_x_0[unchecked: t4]; let t6: Float = Float.atan2(y: t3, x: t5)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atan2Float_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_atan2Float_410271e5b693ab6f_holder.kernel
}
@discardableResult
nonisolated func atan2Float(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atan2Float_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func hypotFloat(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.hypot(x[context.index], y[context.index])
}
fileprivate nonisolated enum rk_k_hypotFloat_ba9a2e1b062508d9_holder {
static let kernel = DeviceKernelDefinition(name: "hypotFloat(_:_:_:in:)", entry: "rk_k_hypotFloat_ba9a2e1b062508d9",
file: "DeviceConformanceTests/Mathematics.swift", line: 232,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_hypotFloat_ba9a2e1b062508d9)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f32 t4 = v_x_0[t2]; rk_f32 t5 = v_y_1[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f32_hypot(t4, t5);
}
"""#, sites: [TrapSite(line: 236, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 236, column: 38, operation: .indexOutOfRange("x")),
TrapSite(line: 236, column: 56, operation: .indexOutOfRange("y"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: Float = unsafe v_y_1[unchecked: t4]; let t6: Float = Float.hypot(t3, t5)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func hypotFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_hypotFloat_ba9a2e1b062508d9_holder.kernel
}
@discardableResult
nonisolated func hypotFloat(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try hypotFloat_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func logOnePlusDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log(onePlus: x[context.index])
}
fileprivate nonisolated enum rk_k_logOnePlusDouble_2cf5581bc64d8355_holder {
static let kernel = DeviceKernelDefinition(name: "logOnePlusDouble(_:_:in:)", entry: "rk_k_logOnePlusDouble_2cf5581bc64d8355",
file: "DeviceConformanceTests/Mathematics.swift", line: 239,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_logOnePlusDouble_2cf5581bc64d8355)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_f64_log_one_plus(t3);
}
"""#, sites: [TrapSite(line: 241, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 241, column: 46, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_out_1 = launch.mutableSpan(1, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Double = Double.log(onePlus: t3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func logOnePlusDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_logOnePlusDouble_2cf5581bc64d8355_holder.kernel
}
@discardableResult
nonisolated func logOnePlusDouble(_ x: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try logOnePlusDouble_deviceKernel(DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func powDouble(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.pow(x[context.index], y[context.index])
}
fileprivate nonisolated enum rk_k_powDouble_ec750671fc293f55_holder {
static let kernel = DeviceKernelDefinition(name: "powDouble(_:_:_:in:)", entry: "rk_k_powDouble_ec750671fc293f55",
file: "DeviceConformanceTests/Mathematics.swift", line: 244,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_powDouble_ec750671fc293f55)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f64 t4 = v_x_0[t2]; rk_f64 t5 = v_y_1[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f64_pow(t4, t5);
}
"""#, sites: [TrapSite(line: 248, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 248, column: 37, operation: .indexOutOfRange("x")),
TrapSite(line: 248, column: 55, operation: .indexOutOfRange("y"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: Double = unsafe v_y_1[unchecked: t4]; let t6: Double = Double.pow(t3, t5)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func powDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_powDouble_ec750671fc293f55_holder.kernel
}
@discardableResult
nonisolated func powDouble(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try powDouble_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func powIntDouble(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.pow(x[context.index], y[context.index])
}
fileprivate nonisolated enum rk_k_powIntDouble_ab5175de7032edf4_holder {
static let kernel = DeviceKernelDefinition(name: "powIntDouble(_:_:_:in:)", entry: "rk_k_powIntDouble_ab5175de7032edf4",
file: "DeviceConformanceTests/Mathematics.swift", line: 251,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_powIntDouble_ab5175de7032edf4)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f64 t4 = v_x_0[t2]; rk_i64 t5 = v_y_1[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f64_pow_integer(t4, t5);
}
"""#, sites: [TrapSite(line: 255, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 255, column: 37, operation: .indexOutOfRange("x")),
TrapSite(line: 255, column: 55, operation: .indexOutOfRange("y"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Int.self)
  let v_out_2 = launch.mutableSpan(2, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: Int = unsafe v_y_1[unchecked: t4]; let t6: Double = Double.pow(t3, t5)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func powIntDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_powIntDouble_ab5175de7032edf4_holder.kernel
}
@discardableResult
nonisolated func powIntDouble(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try powIntDouble_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Int>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func atan2Double(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.atan2(y: y[context.index], x: x[context.index])
}
fileprivate nonisolated enum rk_k_atan2Double_a114171aba95287b_holder {
static let kernel = DeviceKernelDefinition(name: "atan2Double(_:_:_:in:)", entry: "rk_k_atan2Double_a114171aba95287b",
file: "DeviceConformanceTests/Mathematics.swift", line: 258,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atan2Double_a114171aba95287b)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(2));
  rk_f64 t4 = v_y_1[t2]; rk_f64 t5 = v_x_0[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f64_atan2(t4, t5);
}
"""#, sites: [TrapSite(line: 262, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 262, column: 42, operation: .indexOutOfRange("y")),
TrapSite(line: 262, column: 63, operation: .indexOutOfRange("x"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_y_1.count, 1)
    let t3: Double = unsafe v_y_1[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_x_0.count, 2)
    let t5: Double = unsafe v_x_0[unchecked: t4]; let t6: Double = Double.atan2(y: t3, x: t5)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atan2Double_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_atan2Double_a114171aba95287b_holder.kernel
}
@discardableResult
nonisolated func atan2Double(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atan2Double_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func hypotDouble(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.hypot(x[context.index], y[context.index])
}
fileprivate nonisolated enum rk_k_hypotDouble_26757851a55f7cc5_holder {
static let kernel = DeviceKernelDefinition(name: "hypotDouble(_:_:_:in:)", entry: "rk_k_hypotDouble_26757851a55f7cc5",
file: "DeviceConformanceTests/Mathematics.swift", line: 265,
parameters: [.span("x", element: Double.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: Double.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_hypotDouble_26757851a55f7cc5)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f64 t4 = v_x_0[t2]; rk_f64 t5 = v_y_1[t3]; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = rk_f64_hypot(t4, t5);
}
"""#, sites: [TrapSite(line: 269, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 269, column: 39, operation: .indexOutOfRange("x")),
TrapSite(line: 269, column: 57, operation: .indexOutOfRange("y"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Double.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: Double.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Double = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: Double = unsafe v_y_1[unchecked: t4]; let t6: Double = Double.hypot(t3, t5)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func hypotDouble_deviceKernel(_: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<Double>.Type) -> DeviceKernelDefinition {
rk_k_hypotDouble_26757851a55f7cc5_holder.kernel
}
@discardableResult
nonisolated func hypotDouble(_ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try hypotDouble_deviceKernel(DeviceSpan<Double>.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func mathAtTheEdges(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD8<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Float>(
        Float.exp(a), Float.log(a), Float.sqrt(a), Float.tanh(a), Float.atan(a), Float.log2(a), Float.expMinusOne(a),
        Float.asin(a))
}
fileprivate nonisolated enum rk_k_mathAtTheEdges_389c994e47e8dcf9_holder {
static let kernel = DeviceKernelDefinition(name: "mathAtTheEdges(_:_:in:)", entry: "rk_k_mathAtTheEdges_389c994e47e8dcf9",
file: "DeviceConformanceTests/Mathematics.swift", line: 272,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_mathAtTheEdges_389c994e47e8dcf9)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_a_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = rk_f32_exp(v_a_2); rk_f32 t4 = rk_f32_log(v_a_2);
  rk_f32 t5 = rk_f32_square_root(v_a_2); rk_f32 t6 = rk_f32_tanh(v_a_2); rk_f32 t7 = rk_f32_atan(v_a_2);
  rk_f32 t8 = rk_f32_log2(v_a_2); rk_f32 t9 = rk_f32_exp_minus_one(v_a_2); rk_f32 t10 = rk_f32_asin(v_a_2); rk_f32x8 t11;
  t11.x[0] = t3; t11.x[1] = t4; t11.x[2] = t5; t11.x[3] = t6; t11.x[4] = t7; t11.x[5] = t8; t11.x[6] = t9; t11.x[7] = t10;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t11;
}
"""#, sites: [TrapSite(line: 274, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 275, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_a_2: Float = t2; let t3: Int = here.index; let t4: Float = Float.exp(v_a_2); let t5: Float = Float.log(v_a_2)
    let t6: Float = Float.sqrt(v_a_2); let t7: Float = Float.tanh(v_a_2); let t8: Float = Float.atan(v_a_2)
    let t9: Float = Float.log2(v_a_2); let t10: Float = Float.expMinusOne(v_a_2); let t11: Float = Float.asin(v_a_2)
    let t12: SIMD8<Float> = SIMD8<Float>(t4, t5, t6, t7, t8, t9, t10, t11); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t12
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func mathAtTheEdges_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD8<Float>>.Type) -> DeviceKernelDefinition {
rk_k_mathAtTheEdges_389c994e47e8dcf9_holder.kernel
}
@discardableResult
nonisolated func mathAtTheEdges(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD8<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try mathAtTheEdges_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<SIMD8<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func logistic(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = 1 / (1 + Float.exp(-x[context.index]))
}
fileprivate nonisolated enum rk_k_logistic_c8179cde0ff5401e_holder {
static let kernel = DeviceKernelDefinition(name: "logistic(_:_:in:)", entry: "rk_k_logistic_c8179cde0ff5401e",
file: "DeviceConformanceTests/Mathematics.swift", line: 280,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_logistic_c8179cde0ff5401e)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; rk_f32 t4 = rk_f32_neg(t3);
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = (1.0f / (1.0f + rk_f32_exp(t4)));
}
"""#, sites: [TrapSite(line: 282, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 282, column: 46, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Float = -t3; let t5: Float = Float.exp(t4)
    let t6: Float = (0x1.0000000000000p0 as Float) + t5; let t7: Float = (0x1.0000000000000p0 as Float) / t6
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func logistic_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_logistic_c8179cde0ff5401e_holder.kernel
}
@discardableResult
nonisolated func logistic(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try logistic_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var mathematics: [ConformanceCase] {
        conformance(
            "Float.exp", Input<Float>.within(-80...80), output: .repeating(0), tolerance: .ulps(3), oracle: expFloat,
            launch: expFloat, kernel: expFloat_deviceKernel)
        conformance(
            "Double.exp", Input<Double>.within(-80...80), output: .repeating(0), tolerance: .ulps(3), oracle: expDouble,
            launch: expDouble, kernel: expDouble_deviceKernel)
        conformance(
            "Float.exp2", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp2Float, launch: exp2Float, kernel: exp2Float_deviceKernel)
        conformance(
            "Double.exp2", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp2Double, launch: exp2Double, kernel: exp2Double_deviceKernel)
        conformance(
            "Float.expMinusOne", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(3),
            oracle: expMinusOneFloat, launch: expMinusOneFloat, kernel: expMinusOneFloat_deviceKernel)
        conformance(
            "Double.expMinusOne", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(3),
            oracle: expMinusOneDouble, launch: expMinusOneDouble, kernel: expMinusOneDouble_deviceKernel)
        conformance(
            "Float.log", Input<Float>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: logFloat, launch: logFloat, kernel: logFloat_deviceKernel)
        conformance(
            "Double.log", Input<Double>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: logDouble, launch: logDouble, kernel: logDouble_deviceKernel)
        conformance(
            "Float.log2", Input<Float>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log2Float, launch: log2Float, kernel: log2Float_deviceKernel)
        conformance(
            "Double.log2", Input<Double>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log2Double, launch: log2Double, kernel: log2Double_deviceKernel)
        conformance(
            "Float.log10", Input<Float>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log10Float, launch: log10Float, kernel: log10Float_deviceKernel)
        conformance(
            "Double.log10", Input<Double>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log10Double, launch: log10Double, kernel: log10Double_deviceKernel)
        conformance(
            "Float.sin", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(4), oracle: sinFloat,
            launch: sinFloat, kernel: sinFloat_deviceKernel)
        conformance(
            "Double.sin", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(4),
            oracle: sinDouble, launch: sinDouble, kernel: sinDouble_deviceKernel)
        conformance(
            "Float.cos", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(4), oracle: cosFloat,
            launch: cosFloat, kernel: cosFloat_deviceKernel)
        conformance(
            "Double.cos", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(4),
            oracle: cosDouble, launch: cosDouble, kernel: cosDouble_deviceKernel)
        conformance(
            "Float.tan", Input<Float>.within(-1.5...1.5), output: .repeating(0), tolerance: .ulps(5), oracle: tanFloat,
            launch: tanFloat, kernel: tanFloat_deviceKernel)
        conformance(
            "Double.tan", Input<Double>.within(-1.5...1.5), output: .repeating(0), tolerance: .ulps(5),
            oracle: tanDouble, launch: tanDouble, kernel: tanDouble_deviceKernel)
        conformance(
            "Float.asin", Input<Float>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: asinFloat,
            launch: asinFloat, kernel: asinFloat_deviceKernel)
        conformance(
            "Double.asin", Input<Double>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: asinDouble,
            launch: asinDouble, kernel: asinDouble_deviceKernel)
        conformance(
            "Float.acos", Input<Float>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: acosFloat,
            launch: acosFloat, kernel: acosFloat_deviceKernel)
        conformance(
            "Double.acos", Input<Double>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: acosDouble,
            launch: acosDouble, kernel: acosDouble_deviceKernel)
        conformance(
            "Float.atan", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanFloat, launch: atanFloat, kernel: atanFloat_deviceKernel)
        conformance(
            "Double.atan", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanDouble, launch: atanDouble, kernel: atanDouble_deviceKernel)
        conformance(
            "Float.sinh", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: sinhFloat,
            launch: sinhFloat, kernel: sinhFloat_deviceKernel)
        conformance(
            "Double.sinh", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: sinhDouble,
            launch: sinhDouble, kernel: sinhDouble_deviceKernel)
        conformance(
            "Float.cosh", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: coshFloat,
            launch: coshFloat, kernel: coshFloat_deviceKernel)
        conformance(
            "Double.cosh", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: coshDouble,
            launch: coshDouble, kernel: coshDouble_deviceKernel)
        conformance(
            "Float.tanh", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(5), oracle: tanhFloat,
            launch: tanhFloat, kernel: tanhFloat_deviceKernel)
        conformance(
            "Double.tanh", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(5), oracle: tanhDouble,
            launch: tanhDouble, kernel: tanhDouble_deviceKernel)
        conformance(
            "Float.sqrt", Input<Float>.within(0...1000), output: .repeating(0), tolerance: .values, oracle: sqrtFloat,
            launch: sqrtFloat, kernel: sqrtFloat_deviceKernel)
        conformance(
            "Double.sqrt", Input<Double>.within(0...1000), output: .repeating(0), tolerance: .values,
            oracle: sqrtDouble, launch: sqrtDouble, kernel: sqrtDouble_deviceKernel)
        conformance(
            "Float.asinh", Input<Float>.within(-10...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: asinhFloat, launch: asinhFloat, kernel: asinhFloat_deviceKernel)
        conformance(
            "Double.asinh", Input<Double>.within(-10...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: asinhDouble, launch: asinhDouble, kernel: asinhDouble_deviceKernel)
        conformance(
            "Float.acosh", Input<Float>.within(1...10), output: .repeating(0), tolerance: .ulps(4), oracle: acoshFloat,
            launch: acoshFloat, kernel: acoshFloat_deviceKernel)
        conformance(
            "Double.acosh", Input<Double>.within(1...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: acoshDouble, launch: acoshDouble, kernel: acoshDouble_deviceKernel)
        conformance(
            "Float.atanh", Input<Float>.within(-0.99...0.99), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanhFloat, launch: atanhFloat, kernel: atanhFloat_deviceKernel)
        conformance(
            "Double.atanh", Input<Double>.within(-0.99...0.99), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanhDouble, launch: atanhDouble, kernel: atanhDouble_deviceKernel)
        conformance(
            "Float.exp10", Input<Float>.within(-30...30), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp10Float, launch: exp10Float, kernel: exp10Float_deviceKernel)
        conformance(
            "Double.exp10", Input<Double>.within(-30...30), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp10Double, launch: exp10Double, kernel: exp10Double_deviceKernel)
        conformance(
            "Float.log(onePlus:)", Input<Float>.within(-0.5...5), output: .repeating(0), tolerance: .ulps(2),
            oracle: logOnePlusFloat, launch: logOnePlusFloat, kernel: logOnePlusFloat_deviceKernel)
        conformance(
            "Float.pow", Input<Float>.within(0.1...10), .within(-5...5), output: .repeating(0), tolerance: .ulps(16),
            oracle: powFloat, launch: powFloat, kernel: powFloat_deviceKernel)
        conformance(
            "Float.pow with a whole exponent", Input<Float>.within(0.1...10), .within(-5...5), output: .repeating(0),
            tolerance: .ulps(16), oracle: powIntFloat, launch: powIntFloat, kernel: powIntFloat_deviceKernel)
        conformance(
            "Float.atan2", Input<Float>.within(-10...10), .within(-10...10), output: .repeating(0), tolerance: .ulps(6),
            oracle: atan2Float, launch: atan2Float, kernel: atan2Float_deviceKernel)
        conformance(
            "Float.hypot", Input<Float>.within(-10...10), .within(-10...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: hypotFloat, launch: hypotFloat, kernel: hypotFloat_deviceKernel)
        conformance(
            "Double.log(onePlus:)", Input<Double>.within(-0.5...5), output: .repeating(0), tolerance: .ulps(2),
            oracle: logOnePlusDouble, launch: logOnePlusDouble, kernel: logOnePlusDouble_deviceKernel)
        conformance(
            "Double.pow", Input<Double>.within(0.1...10), .within(-5...5), output: .repeating(0), tolerance: .ulps(16),
            oracle: powDouble, launch: powDouble, kernel: powDouble_deviceKernel)
        conformance(
            "Double.pow with a whole exponent", Input<Double>.within(0.1...10), .within(-5...5), output: .repeating(0),
            tolerance: .ulps(16), oracle: powIntDouble, launch: powIntDouble, kernel: powIntDouble_deviceKernel)
        conformance(
            "Double.atan2", Input<Double>.within(-10...10), .within(-10...10), output: .repeating(0),
            tolerance: .ulps(6), oracle: atan2Double, launch: atan2Double, kernel: atan2Double_deviceKernel)
        conformance(
            "Double.hypot", Input<Double>.within(-10...10), .within(-10...10), output: .repeating(0),
            tolerance: .ulps(4), oracle: hypotDouble, launch: hypotDouble, kernel: hypotDouble_deviceKernel)
        conformance(
            "functions at the edges of their domains", Input<Float>.edges, output: .repeating(.zero),
            tolerance: .ulps(5), oracle: mathAtTheEdges, launch: mathAtTheEdges, kernel: mathAtTheEdges_deviceKernel)
        conformance(
            "a composed function", Input<Float>.within(-20...20), output: .repeating(0), tolerance: .ulps(6),
            oracle: logistic, launch: logistic, kernel: logistic_deviceKernel)
    }
}
