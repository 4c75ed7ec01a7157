// swift-format-ignore-file
// Made from Sources/DeviceCheck/Kernels/Kernels.swift by scripts/device-sources. Change that file, then run the script.

import Compute
import RealModule

// What the benchmarks launch. `scripts/device-sources` expands this folder into Generated.

func saxpy(_ a: Float, _ x: DeviceSpan<Float>, _ y: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let i = context.index
    guard i < y.count else { return }
    y[i] = a * x[i] + y[i]
}
fileprivate nonisolated enum rk_k_saxpy_784a72bcd0a05c18_holder {
static let kernel = DeviceKernelDefinition(name: "saxpy(_:_:_:in:)", entry: "rk_k_saxpy_784a72bcd0a05c18",
file: "DeviceCheck/Kernels.swift", line: 5,
parameters: [.value("a", type: Float.self), .span("x", element: Float.self), .mutableSpan("y", element: Float.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_saxpy_784a72bcd0a05c18)(rk_f32 v_a_0, RK_GLOBAL const rk_f32 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_f32 *v_y_2, rk_i64 n_y_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); if (!(v_i_3 < n_y_2)) { return; }
  RK_CHECK(rk_index_traps(v_i_3, n_x_1), RK_STOP(1)); RK_CHECK(rk_index_traps(v_i_3, n_y_2), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_y_2), RK_STOP(0)); v_y_2[v_i_3] = ((v_a_0 * v_x_1[v_i_3]) + v_y_2[v_i_3]);
}
"""#, sites: [TrapSite(line: 9, column: 5, operation: .indexOutOfRange("y")),
TrapSite(line: 9, column: 16, operation: .indexOutOfRange("x")), TrapSite(line: 9, column: 23, operation: .indexOutOfRange("y"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_a_0 = launch.value(0, as: Float.self); let v_x_1 = launch.span(1, of: Float.self)
  let v_y_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; let t1: Bool = _Checks.isItem(v_i_3, below: v_y_2.count); if !t1 { return }
    try _Checks.itemIndex(v_i_3, in: v_x_1.count, 1); let t2: Float = unsafe v_x_1[unchecked: v_i_3]; let t3: Float = v_a_0 * t2
    try _Checks.itemIndex(v_i_3, in: v_y_2.count, 2); let t4: Float = unsafe v_y_2[unchecked: v_i_3]; let t5: Float = t3 + t4
    try _Checks.itemIndex(v_i_3, in: v_y_2.count, 0); unsafe v_y_2[unchecked: v_i_3] = t5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func saxpy_deviceKernel(_: Float.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_saxpy_784a72bcd0a05c18_holder.kernel
}
@discardableResult
nonisolated func saxpy(_ a: Float, _ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try saxpy_deviceKernel(Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.value(a); arguments.span(x); arguments.mutableSpan(y)
}
}
