// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Traps.swift by scripts/device-sources. Change that file, then run the script.

package import DeviceConformance
import Compute
import RealModule

// Kernels that trap. The oracle would end the process, so these say what has to be reported.

func trapAdd(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.index] = x[context.index] + 100
}
fileprivate nonisolated enum rk_k_trapAdd_ccaeba1854e4a95c_holder {
static let kernel = DeviceKernelDefinition(name: "trapAdd(_:_:in:)", entry: "rk_k_trapAdd_ccaeba1854e4a95c",
file: "DeviceConformanceTests/Traps.swift", line: 6,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapAdd_ccaeba1854e4a95c)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i32 t3 = v_x_0[t2]; RK_CHECK(rk_i32_add_traps(t3, 100), RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = rk_i32_add(t3, 100);
}
"""#, sites: [TrapSite(line: 8, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 8, column: 26, operation: .indexOutOfRange("x")), TrapSite(line: 8, column: 43, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int32 = unsafe v_x_0[unchecked: t2]; let t4: Int32 = try _Checks.add(t3, (100 as Int32), 2)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapAdd_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapAdd_ccaeba1854e4a95c_holder.kernel
}
@discardableResult
nonisolated func trapAdd(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapAdd_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapSubtract(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    out[context.index] = x[context.index] - 5
}
fileprivate nonisolated enum rk_k_trapSubtract_4f5ed8261fca4a3f_holder {
static let kernel = DeviceKernelDefinition(name: "trapSubtract(_:_:in:)", entry: "rk_k_trapSubtract_4f5ed8261fca4a3f",
file: "DeviceConformanceTests/Traps.swift", line: 11,
parameters: [.span("x", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapSubtract_4f5ed8261fca4a3f)(RK_GLOBAL const rk_u8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_u8 t3 = v_x_0[t2]; RK_CHECK(rk_u8_sub_traps(t3, 5u), RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = rk_u8_sub(t3, 5u);
}
"""#, sites: [TrapSite(line: 13, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 13, column: 26, operation: .indexOutOfRange("x")), TrapSite(line: 13, column: 43, operation: .overflow("-"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt8.self); let v_out_1 = launch.mutableSpan(1, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: UInt8 = unsafe v_x_0[unchecked: t2]; let t4: UInt8 = try _Checks.subtract(t3, (5 as UInt8), 2)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapSubtract_deviceKernel(_: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_trapSubtract_4f5ed8261fca4a3f_holder.kernel
}
@discardableResult
nonisolated func trapSubtract(_ x: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapSubtract_deviceKernel(DeviceSpan<UInt8>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapMultiply(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<Int64>, in context: DeviceContext) {
    out[context.index] = x[context.index] * 3_000_000_000
}
fileprivate nonisolated enum rk_k_trapMultiply_f9477cb9ed10ac79_holder {
static let kernel = DeviceKernelDefinition(name: "trapMultiply(_:_:in:)", entry: "rk_k_trapMultiply_f9477cb9ed10ac79",
file: "DeviceConformanceTests/Traps.swift", line: 16,
parameters: [.span("x", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: Int64.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapMultiply_f9477cb9ed10ac79)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = v_x_0[t2]; RK_CHECK(rk_i64_mul_traps(t3, 3000000000), RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = rk_i64_mul(t3, 3000000000);
}
"""#, sites: [TrapSite(line: 18, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 18, column: 26, operation: .indexOutOfRange("x")), TrapSite(line: 18, column: 43, operation: .overflow("*"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int64.self); let v_out_1 = launch.mutableSpan(1, of: Int64.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int64 = unsafe v_x_0[unchecked: t2]; let t4: Int64 = try _Checks.multiply(t3, (3000000000 as Int64), 2)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapMultiply_deviceKernel(_: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<Int64>.Type) -> DeviceKernelDefinition {
rk_k_trapMultiply_f9477cb9ed10ac79_holder.kernel
}
@discardableResult
nonisolated func trapMultiply(_ x: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<Int64>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapMultiply_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapMultiplyUnsigned(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<UInt64>, in context: DeviceContext) {
    out[context.index] *= x[context.index]
}
fileprivate nonisolated enum rk_k_trapMultiplyUnsigned_ad7b59afb1746dda_holder {
static let kernel = DeviceKernelDefinition(name: "trapMultiplyUnsigned(_:_:in:)",
entry: "rk_k_trapMultiplyUnsigned_ad7b59afb1746dda", file: "DeviceConformanceTests/Traps.swift", line: 21,
parameters: [.span("x", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: UInt64.self, isReadByKernel: true, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapMultiplyUnsigned_ad7b59afb1746dda)(RK_GLOBAL const rk_u64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_u64 t3 = v_x_0[t2]; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  rk_u64 t4 = v_out_1[t1]; RK_CHECK(rk_u64_mul_traps(t4, t3), RK_STOP(2)); v_out_1[t1] = rk_u64_mul(t4, t3);
}
"""#, sites: [TrapSite(line: 23, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 23, column: 27, operation: .indexOutOfRange("x")), TrapSite(line: 23, column: 24, operation: .overflow("*"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt64.self); let v_out_1 = launch.mutableSpan(1, of: UInt64.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: UInt64 = unsafe v_x_0[unchecked: t2]; try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    let t4: UInt64 = unsafe v_out_1[unchecked: t1]; unsafe v_out_1[unchecked: t1] = try _Checks.multiply(t4, t3, 2)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapMultiplyUnsigned_deviceKernel(_: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<UInt64>.Type) -> DeviceKernelDefinition {
rk_k_trapMultiplyUnsigned_ad7b59afb1746dda_holder.kernel
}
@discardableResult
nonisolated func trapMultiplyUnsigned(_ x: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<UInt64>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapMultiplyUnsigned_deviceKernel(DeviceSpan<UInt64>.self, MutableDeviceSpan<UInt64>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapNegate(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<Int8>, in context: DeviceContext) {
    out[context.index] = -x[context.index]
}
fileprivate nonisolated enum rk_k_trapNegate_64b85fb16ac9f1b7_holder {
static let kernel = DeviceKernelDefinition(name: "trapNegate(_:_:in:)", entry: "rk_k_trapNegate_64b85fb16ac9f1b7",
file: "DeviceConformanceTests/Traps.swift", line: 26,
parameters: [.span("x", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: Int8.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapNegate_64b85fb16ac9f1b7)(RK_GLOBAL const rk_i8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i8 t3 = v_x_0[t2]; RK_CHECK(rk_i8_neg_traps(t3), RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = rk_i8_neg(t3);
}
"""#, sites: [TrapSite(line: 28, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 28, column: 27, operation: .indexOutOfRange("x")), TrapSite(line: 28, column: 26, operation: .overflow("-"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int8.self); let v_out_1 = launch.mutableSpan(1, of: Int8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int8 = unsafe v_x_0[unchecked: t2]; let t4: Int8 = try _Checks.negate(t3, 2)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapNegate_deviceKernel(_: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<Int8>.Type) -> DeviceKernelDefinition {
rk_k_trapNegate_64b85fb16ac9f1b7_holder.kernel
}
@discardableResult
nonisolated func trapNegate(_ x: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<Int8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapNegate_deviceKernel(DeviceSpan<Int8>.self, MutableDeviceSpan<Int8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapDivide(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.index] = 1000 / x[context.index]
}
fileprivate nonisolated enum rk_k_trapDivide_8bee5f9a1ca72c56_holder {
static let kernel = DeviceKernelDefinition(name: "trapDivide(_:_:in:)", entry: "rk_k_trapDivide_8bee5f9a1ca72c56",
file: "DeviceConformanceTests/Traps.swift", line: 31,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapDivide_8bee5f9a1ca72c56)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i32 t3 = v_x_0[t2]; RK_CHECK(t3 == 0, RK_STOP(2));
  RK_CHECK(rk_i32_div_traps(1000, t3), RK_STOP(3)); RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_i32_div(1000, t3);
}
"""#, sites: [TrapSite(line: 33, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 33, column: 33, operation: .indexOutOfRange("x")), TrapSite(line: 33, column: 31, operation: .divisionByZero),
TrapSite(line: 33, column: 31, operation: .overflow("/"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int32 = unsafe v_x_0[unchecked: t2]; let t4: Int32 = try _Checks.divide((1000 as Int32), t3, zero: 2, overflow: 3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapDivide_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapDivide_8bee5f9a1ca72c56_holder.kernel
}
@discardableResult
nonisolated func trapDivide(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapDivide_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapRemainder(_ x: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<UInt16>, in context: DeviceContext) {
    out[context.index] = 1000 % x[context.index]
}
fileprivate nonisolated enum rk_k_trapRemainder_9cf8f57e18e23772_holder {
static let kernel = DeviceKernelDefinition(name: "trapRemainder(_:_:in:)", entry: "rk_k_trapRemainder_9cf8f57e18e23772",
file: "DeviceConformanceTests/Traps.swift", line: 36,
parameters: [.span("x", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: UInt16.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapRemainder_9cf8f57e18e23772)(RK_GLOBAL const rk_u16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u16 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_u16 t3 = v_x_0[t2]; RK_CHECK(t3 == 0, RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = rk_u16_rem(1000u, t3);
}
"""#, sites: [TrapSite(line: 38, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 38, column: 33, operation: .indexOutOfRange("x")), TrapSite(line: 38, column: 31, operation: .divisionByZero)],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt16.self); let v_out_1 = launch.mutableSpan(1, of: UInt16.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: UInt16 = unsafe v_x_0[unchecked: t2]
    let t4: UInt16 = try _Checks.remainder((1000 as UInt16), t3, zero: 2, overflow: 2)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapRemainder_deviceKernel(_: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<UInt16>.Type) -> DeviceKernelDefinition {
rk_k_trapRemainder_9cf8f57e18e23772_holder.kernel
}
@discardableResult
nonisolated func trapRemainder(_ x: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<UInt16>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapRemainder_deviceKernel(DeviceSpan<UInt16>.self, MutableDeviceSpan<UInt16>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapDivisionOverflow(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    out[context.index] = Int.min / x[context.index]
}
fileprivate nonisolated enum rk_k_trapDivisionOverflow_f1984a408116deec_holder {
static let kernel = DeviceKernelDefinition(name: "trapDivisionOverflow(_:_:in:)",
entry: "rk_k_trapDivisionOverflow_f1984a408116deec", file: "DeviceConformanceTests/Traps.swift", line: 41,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapDivisionOverflow_f1984a408116deec)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = v_x_0[t2]; RK_CHECK(t3 == 0, RK_STOP(2));
  RK_CHECK(rk_i64_div_traps((-9223372036854775807 - 1), t3), RK_STOP(3)); RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1] = rk_i64_div((-9223372036854775807 - 1), t3);
}
"""#, sites: [TrapSite(line: 43, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 43, column: 36, operation: .indexOutOfRange("x")), TrapSite(line: 43, column: 34, operation: .divisionByZero),
TrapSite(line: 43, column: 34, operation: .overflow("/"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int = unsafe v_x_0[unchecked: t2]; let t4: Int = try _Checks.divide(Int.min, t3, zero: 2, overflow: 3)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapDivisionOverflow_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_trapDivisionOverflow_f1984a408116deec_holder.kernel
}
@discardableResult
nonisolated func trapDivisionOverflow(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapDivisionOverflow_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapNarrowing(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int8>, in context: DeviceContext) {
    out[context.index] = Int8(x[context.index])
}
fileprivate nonisolated enum rk_k_trapNarrowing_5f152c28802025aa_holder {
static let kernel = DeviceKernelDefinition(name: "trapNarrowing(_:_:in:)", entry: "rk_k_trapNarrowing_5f152c28802025aa",
file: "DeviceConformanceTests/Traps.swift", line: 46,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int8.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapNarrowing_5f152c28802025aa)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = v_x_0[t2]; RK_CHECK(rk_i8_misfit_s(t3), RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = (rk_i8)t3;
}
"""#, sites: [TrapSite(line: 48, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 48, column: 31, operation: .indexOutOfRange("x")), TrapSite(line: 48, column: 26, operation: .conversion("Int8"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int = unsafe v_x_0[unchecked: t2]; let t4: Int8 = try _Checks.convert(t3, to: Int8.self, 2)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapNarrowing_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int8>.Type) -> DeviceKernelDefinition {
rk_k_trapNarrowing_5f152c28802025aa_holder.kernel
}
@discardableResult
nonisolated func trapNarrowing(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapNarrowing_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapUnsigned(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    out[context.index] = UInt32(x[context.index])
}
fileprivate nonisolated enum rk_k_trapUnsigned_c4cabcd34480e74f_holder {
static let kernel = DeviceKernelDefinition(name: "trapUnsigned(_:_:in:)", entry: "rk_k_trapUnsigned_c4cabcd34480e74f",
file: "DeviceConformanceTests/Traps.swift", line: 51,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapUnsigned_c4cabcd34480e74f)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i32 t3 = v_x_0[t2]; RK_CHECK(rk_u32_misfit_s(t3), RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = (rk_u32)t3;
}
"""#, sites: [TrapSite(line: 53, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 53, column: 33, operation: .indexOutOfRange("x")), TrapSite(line: 53, column: 26, operation: .conversion("UInt32"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Int32 = unsafe v_x_0[unchecked: t2]; let t4: UInt32 = try _Checks.convert(t3, to: UInt32.self, 2)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapUnsigned_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_trapUnsigned_c4cabcd34480e74f_holder.kernel
}
@discardableResult
nonisolated func trapUnsigned(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapUnsigned_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.index] = Int32(x[context.index])
}
fileprivate nonisolated enum rk_k_trapFloat_fee9737c3e16f8b7_holder {
static let kernel = DeviceKernelDefinition(name: "trapFloat(_:_:in:)", entry: "rk_k_trapFloat_fee9737c3e16f8b7",
file: "DeviceConformanceTests/Traps.swift", line: 56,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapFloat_fee9737c3e16f8b7)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_i32_misfit_f32(t3), RK_STOP(2));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = rk_i32_from_f32(t3);
}
"""#, sites: [TrapSite(line: 58, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 58, column: 32, operation: .indexOutOfRange("x")), TrapSite(line: 58, column: 26, operation: .conversion("Int32"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: Int32 = try _Checks.fits(t3 >= (-0x1p31 as Float) && t3 < (0x1p31 as Float), 2) ? Int32(t3) : 0
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapFloat_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapFloat_fee9737c3e16f8b7_holder.kernel
}
@discardableResult
nonisolated func trapFloat(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapFloat_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapIndex(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let k = x[context.index]
    out[context.index] = x[k]
}
fileprivate nonisolated enum rk_k_trapIndex_c4905e18c509afed_holder {
static let kernel = DeviceKernelDefinition(name: "trapIndex(_:_:in:)", entry: "rk_k_trapIndex_c4905e18c509afed",
file: "DeviceConformanceTests/Traps.swift", line: 61,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapIndex_c4905e18c509afed)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_k_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_k_2, n_x_0), RK_STOP(2));
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = v_x_0[v_k_2];
}
"""#, sites: [TrapSite(line: 63, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 64, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 64, column: 26, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    let v_k_2: Int = t2; let t3: Int = here.index; try _Checks.index(v_k_2, in: v_x_0.count, 2)
    let t4: Int = unsafe v_x_0[unchecked: v_k_2]; try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapIndex_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_trapIndex_c4905e18c509afed_holder.kernel
}
@discardableResult
nonisolated func trapIndex(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapIndex_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapStore(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let k = x[context.index]
    out[k] = 1
}
fileprivate nonisolated enum rk_k_trapStore_fc24c65ed3f7ac6c_holder {
static let kernel = DeviceKernelDefinition(name: "trapStore(_:_:in:)", entry: "rk_k_trapStore_fc24c65ed3f7ac6c",
file: "DeviceConformanceTests/Traps.swift", line: 67,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapStore_fc24c65ed3f7ac6c)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_k_2 = v_x_0[t1]; RK_CHECK(rk_index_traps(v_k_2, n_out_1), RK_STOP(1)); v_out_1[v_k_2] = 1;
}
"""#, sites: [TrapSite(line: 69, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 70, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    let v_k_2: Int = t2; try _Checks.index(v_k_2, in: v_out_1.count, 1); unsafe v_out_1[unchecked: v_k_2] = 1
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapStore_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_trapStore_fc24c65ed3f7ac6c_holder.kernel
}
@discardableResult
nonisolated func trapStore(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapStore_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapLocalArray(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var cells = [4 of Int](repeating: 7)
    cells[x[context.index]] = 1
    out[context.index] = cells[0]
}
fileprivate nonisolated enum rk_k_trapLocalArray_bb5bc3166a841679_holder {
static let kernel = DeviceKernelDefinition(name: "trapLocalArray(_:_:in:)", entry: "rk_k_trapLocalArray_bb5bc3166a841679",
file: "DeviceConformanceTests/Traps.swift", line: 73,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_i64_4
#define RK_DEFINED_rk_array_rk_i64_4
typedef struct { rk_i64 x[4]; } rk_array_rk_i64_4;
#endif
RK_KERNEL(rk_k_trapLocalArray_bb5bc3166a841679)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_array_rk_i64_4 v_cells_2; for (int k = 0; k < 4; ++k) v_cells_2.x[k] = 7;
  rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_i64 t2 = v_x_0[t1];
  RK_CHECK(rk_index_traps(t2, 4), RK_STOP(1)); v_cells_2.x[t2] = 1; rk_i64 t3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 4), RK_STOP(3)); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2)); v_out_1[t3] = v_cells_2.x[0];
}
"""#, sites: [TrapSite(line: 76, column: 11, operation: .indexOutOfRange("x")),
TrapSite(line: 76, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 77, column: 26, operation: .indexOutOfRange("cells"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_cells_2 = InlineArray<4, Int>(repeating: 7); let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0)
    let t2: Int = unsafe v_x_0[unchecked: t1]; try _Checks.index(t2, in: 4, 1); unsafe v_cells_2[unchecked: t2] = 1
    let t3: Int = here.index; try _Checks.index(0, in: 4, 3); let t4: Int = unsafe v_cells_2[unchecked: 0]
    try _Checks.itemIndex(t3, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t3] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapLocalArray_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_trapLocalArray_bb5bc3166a841679_holder.kernel
}
@discardableResult
nonisolated func trapLocalArray(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapLocalArray_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapLane(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let v = SIMD4<Int32>(1, 2, 3, 4)
    out[context.index] = v[x[context.index]]
}
fileprivate nonisolated enum rk_k_trapLane_29ea3b7d0c30a44e_holder {
static let kernel = DeviceKernelDefinition(name: "trapLane(_:_:in:)", entry: "rk_k_trapLane_29ea3b7d0c30a44e",
file: "DeviceConformanceTests/Traps.swift", line: 80,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapLane_29ea3b7d0c30a44e)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i32x4 t1; t1.x[0] = 1; t1.x[1] = 2; t1.x[2] = 3; t1.x[3] = 4; rk_i32x4 v_v_2 = t1;
  rk_i64 t2 = rk_index(rk_here); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(1));
  rk_i64 t4 = v_x_0[t3]; RK_CHECK(rk_index_traps(t4, 4), RK_STOP(2)); RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(0));
  v_out_1[t2] = v_v_2.x[t4];
}
"""#, sites: [TrapSite(line: 83, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 83, column: 28, operation: .indexOutOfRange("x")), TrapSite(line: 83, column: 26, operation: .indexOutOfRange("v"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: SIMD4<Int32> = SIMD4<Int32>((1 as Int32), (2 as Int32), (3 as Int32), (4 as Int32)); let v_v_2: SIMD4<Int32> = t1
    let t2: Int = here.index; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_x_0.count, 1)
    let t4: Int = unsafe v_x_0[unchecked: t3]; try _Checks.index(t4, in: 4, 2); try _Checks.itemIndex(t2, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t2] = v_v_2[t4]
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapLane_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapLane_29ea3b7d0c30a44e_holder.kernel
}
@discardableResult
nonisolated func trapLane(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapLane_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapRange(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 3..<x[context.index] { sum += k }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_trapRange_2156e71d5ee9e748_holder {
static let kernel = DeviceKernelDefinition(name: "trapRange(_:_:in:)", entry: "rk_k_trapRange_2156e71d5ee9e748",
file: "DeviceConformanceTests/Traps.swift", line: 86,
parameters: [.span("x", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_trapRange_2156e71d5ee9e748)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_sum_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_i64 t2 = v_x_0[t1]; RK_CHECK(t2 < 3, RK_STOP(1));
  for (rk_i64 v_k_3 = 3; v_k_3 < t2; ++v_k_3) {
    RK_CHECK(rk_i64_add_traps(v_sum_2, v_k_3), RK_STOP(2)); v_sum_2 = rk_i64_add(v_sum_2, v_k_3);
  } rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(3)); v_out_1[t3] = v_sum_2;
}
"""#, sites: [TrapSite(line: 89, column: 18, operation: .indexOutOfRange("x")),
TrapSite(line: 89, column: 15, operation: .invertedRange), TrapSite(line: 89, column: 41, operation: .overflow("+")),
TrapSite(line: 90, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0)
    let t2: Int = unsafe v_x_0[unchecked: t1]; try _Checks.require(3 <= t2, 1); for v_k_3 in 3..<Swift.max(3, t2) {
      v_sum_2 = try _Checks.add(v_sum_2, v_k_3, 2)
    }; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t3] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapRange_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_trapRange_2156e71d5ee9e748_holder.kernel
}
@discardableResult
nonisolated func trapRange(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapRange_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapStride(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in stride(from: 0, to: 10, by: x[context.index]) { sum += k }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_trapStride_6e12a4d2f84b1078_holder {
static let kernel = DeviceKernelDefinition(name: "trapStride(_:_:in:)", entry: "rk_k_trapStride_6e12a4d2f84b1078",
file: "DeviceConformanceTests/Traps.swift", line: 93,
parameters: [.span("x", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_trapStride_6e12a4d2f84b1078)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_sum_2 = 0; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_i64 t2 = v_x_0[t1]; RK_CHECK(t2 == 0, RK_STOP(1)); rk_u64 t3 = 0;
  if (t2 > 0 && 0 < 10) t3 = rk_steps((rk_u64)10 - (rk_u64)0, (rk_u64)t2, 0);
  if (t2 < 0 && 0 > 10) t3 = rk_steps((rk_u64)0 - (rk_u64)10, (rk_u64)0 - (rk_u64)t2, 0);
  if (t2 > 0 ? 0 < 10 : t2 < 0 && 0 > 10) for (rk_i64 v_k_3 = 0;; v_k_3 = (rk_i64)((rk_u64)v_k_3 + (rk_u64)t2)) {
    RK_CHECK(rk_i64_add_traps(v_sum_2, v_k_3), RK_STOP(2)); v_sum_2 = rk_i64_add(v_sum_2, v_k_3); if (t3-- == 0) break;
  } rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(3)); v_out_1[t4] = v_sum_2;
}
"""#, sites: [TrapSite(line: 96, column: 42, operation: .indexOutOfRange("x")),
TrapSite(line: 96, column: 14, operation: .zeroStride), TrapSite(line: 96, column: 66, operation: .overflow("+")),
TrapSite(line: 97, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int = 0; let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0)
    let t2: Int = unsafe v_x_0[unchecked: t1]; try _Checks.require(t2 != 0, 1); if t2 != 0 {
      for v_k_3 in stride(from: 0, to: 10, by: t2) { v_sum_2 = try _Checks.add(v_sum_2, v_k_3, 2) }
    }; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t3] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapStride_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_trapStride_6e12a4d2f84b1078_holder.kernel
}
@discardableResult
nonisolated func trapStride(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapStride_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapInLocalFunction(_ x: DeviceSpan<Int16>, _ out: MutableDeviceSpan<Int16>, in context: DeviceContext) {
    func grown(_ value: Int16) -> Int16 { value + 1 }
    out[context.index] = grown(x[context.index])
}
fileprivate nonisolated enum rk_k_trapInLocalFunction_ce3ff31ae2b0b269_holder {
static let kernel = DeviceKernelDefinition(name: "trapInLocalFunction(_:_:in:)",
entry: "rk_k_trapInLocalFunction_ce3ff31ae2b0b269", file: "DeviceConformanceTests/Traps.swift", line: 100,
parameters: [.span("x", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: Int16.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_FN rk_i16 rk_k_trapInLocalFunction_ce3ff31ae2b0b269_grown_0(rk_i16 v_value_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i16 rk_none = {0}; RK_CHECK(rk_i16_add_traps(v_value_2, 1), RK_FAIL(0, rk_none)); return rk_i16_add(v_value_2, 1);
}
RK_KERNEL(rk_k_trapInLocalFunction_ce3ff31ae2b0b269)(RK_GLOBAL const rk_i16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i16 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(2));
  rk_i16 t3 = rk_k_trapInLocalFunction_ce3ff31ae2b0b269_grown_0(v_x_0[t2], rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(1)); v_out_1[t1] = t3;
}
"""#, sites: [TrapSite(line: 102, column: 49, operation: .overflow("+")),
TrapSite(line: 103, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 103, column: 32, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int16.self); let v_out_1 = launch.mutableSpan(1, of: Int16.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_grown_0(_ v_value_2: Int16, _ here: DeviceContext) throws(DeviceFault) -> Int16 {
      let t1: Int16 = try _Checks.add(v_value_2, (1 as Int16), 0); return t1
    }; let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 2)
    let t3: Int16 = unsafe v_x_0[unchecked: t2]; let t4: Int16 = try f_grown_0(t3, here)
    try _Checks.itemIndex(t1, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t1] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapInLocalFunction_deviceKernel(_: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<Int16>.Type) -> DeviceKernelDefinition {
rk_k_trapInLocalFunction_ce3ff31ae2b0b269_holder.kernel
}
@discardableResult
nonisolated func trapInLocalFunction(_ x: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<Int16>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapInLocalFunction_deviceKernel(DeviceSpan<Int16>.self, MutableDeviceSpan<Int16>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func inverse(_ x: Int32) -> Int32 {
    100 / x
}
@inline(__always)
nonisolated func inverse_device<_Checks: DeviceCheckMode>(_ v_x_0: Int32, checks: _Checks.Type) throws(DeviceFault) -> Int32 {
  do throws(DeviceFault) {
    let t1: Int32 = try _Checks.divide((100 as Int32), v_x_0, zero: 0, overflow: 1); return t1
  } catch { throw error.located(in: "rk_f_inverse_e2546ecca0a8d352") }
}
nonisolated func inverse_deviceFunction(_: Int32.Type) -> DeviceFunctionDefinition<(Int32) -> Int32> {
DeviceFunctionDefinition<(Int32) -> Int32>(name: "inverse(_:)", entry: "rk_f_inverse_e2546ecca0a8d352",
file: "DeviceConformanceTests/Traps.swift", line: 106, source: #"""
RK_FN rk_i32 rk_f_inverse_e2546ecca0a8d352(rk_i32 v_x_0, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 rk_none = {0}; RK_CHECK(v_x_0 == 0, RK_FAIL(RK_SITES_rk_f_inverse_e2546ecca0a8d352 + 0, rk_none));
  RK_CHECK(rk_i32_div_traps(100, v_x_0), RK_FAIL(RK_SITES_rk_f_inverse_e2546ecca0a8d352 + 1, rk_none));
  return rk_i32_div(100, v_x_0);
}
"""#, sites: [TrapSite(line: 108, column: 9, operation: .divisionByZero),
TrapSite(line: 108, column: 9, operation: .overflow("/"))], requirements: [], uses: { return DeviceUses() })
}

func trapInDeviceFunction(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value: Int32 = inverse(x[context.index])
    out[context.index] = value
}
fileprivate nonisolated enum rk_k_trapInDeviceFunction_20d3e19b7742c5b2_holder {
static let kernel = DeviceKernelDefinition(name: "trapInDeviceFunction(_:_:in:)",
entry: "rk_k_trapInDeviceFunction_20d3e19b7742c5b2", file: "DeviceConformanceTests/Traps.swift", line: 111,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapInDeviceFunction_20d3e19b7742c5b2)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 t2 = rk_c_inverse_e8131c71e1277504(v_x_0[t1], &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i32 v_value_2 = t2; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(1));
  v_out_1[t3] = v_value_2;
}
"""#, sites: [TrapSite(line: 113, column: 32, operation: .indexOutOfRange("x")),
TrapSite(line: 114, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let t3: Int32 = try inverse_device(t2, checks: _Checks.self); let v_value_2: Int32 = t3; let t4: Int = here.index
    try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = v_value_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_inverse_e8131c71e1277504", inverse_deviceFunction(Int32.self) as DeviceFunctionDefinition<(Int32) -> Int32>)
return uses
}
}
nonisolated func trapInDeviceFunction_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapInDeviceFunction_20d3e19b7742c5b2_holder.kernel
}
@discardableResult
nonisolated func trapInDeviceFunction(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapInDeviceFunction_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapBehindBarrier(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 16)
    tile[context.local] = x[context.index] / (x[context.index] - 40)
    context.barrier()
    out[context.index] = tile[15 - context.local] + x[context.index]
    context.barrier()
    out[context.index] &+= tile[context.local]
}
fileprivate nonisolated enum rk_k_trapBehindBarrier_dc9449c53b966118_holder {
static let kernel = DeviceKernelDefinition(name: "trapBehindBarrier(_:_:in:)", entry: "rk_k_trapBehindBarrier_dc9449c53b966118",
file: "DeviceConformanceTests/Traps.swift", line: 117,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapBehindBarrier_dc9449c53b966118)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_i32, v_tile_2, 16); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); if (!rk_done) {
    rk_i64 t1 = rk_local(); rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_x_0), RK_LEAVE(1, rk_behind_1));
    rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_x_0), RK_LEAVE(2, rk_behind_1)); rk_i32 t4 = v_x_0[t3];
    RK_CHECK(rk_i32_sub_traps(t4, 40), RK_LEAVE(3, rk_behind_1)); rk_i32 t5 = v_x_0[t2]; rk_i32 t6 = rk_i32_sub(t4, 40);
    RK_CHECK(t6 == 0, RK_LEAVE(4, rk_behind_1)); RK_CHECK(rk_i32_div_traps(t5, t6), RK_LEAVE(5, rk_behind_1));
    RK_CHECK(rk_index_traps(t1, 16), RK_LEAVE(0, rk_behind_1)); v_tile_2[t1] = rk_i32_div(t5, t6);
  } rk_behind_1:; rk_barrier(); if (!rk_done) {
    rk_i64 t7 = rk_index(rk_here); rk_i64 t8 = rk_local(); RK_CHECK(rk_i64_sub_traps(15, t8), RK_LEAVE(7, rk_behind_2));
    rk_i64 t9 = rk_i64_sub(15, t8); RK_CHECK(rk_index_traps(t9, 16), RK_LEAVE(8, rk_behind_2)); rk_i64 t10 = rk_index(rk_here);
    RK_CHECK(rk_index_traps(t10, n_x_0), RK_LEAVE(9, rk_behind_2)); rk_i32 t11 = v_tile_2[t9]; rk_i32 t12 = v_x_0[t10];
    RK_CHECK(rk_i32_add_traps(t11, t12), RK_LEAVE(10, rk_behind_2));
    RK_CHECK(rk_index_traps(t7, n_out_1), RK_LEAVE(6, rk_behind_2)); v_out_1[t7] = rk_i32_add(t11, t12);
  } rk_behind_2:; rk_barrier(); if (!rk_done) {
    rk_i64 t13 = rk_index(rk_here); rk_i64 t14 = rk_local(); RK_CHECK(rk_index_traps(t14, 16), RK_LEAVE(12, rk_behind_3));
    rk_i32 t15 = v_tile_2[t14]; RK_CHECK(rk_index_traps(t13, n_out_1), RK_LEAVE(11, rk_behind_3)); rk_i32 t16 = v_out_1[t13];
    v_out_1[t13] = rk_i32_add(t16, t15);
  } rk_behind_3:;
}
"""#, sites: [TrapSite(line: 120, column: 5, operation: .indexOutOfRange("tile")),
TrapSite(line: 120, column: 27, operation: .indexOutOfRange("x")),
TrapSite(line: 120, column: 47, operation: .indexOutOfRange("x")), TrapSite(line: 120, column: 64, operation: .overflow("-")),
TrapSite(line: 120, column: 44, operation: .divisionByZero), TrapSite(line: 120, column: 44, operation: .overflow("/")),
TrapSite(line: 122, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 122, column: 34, operation: .overflow("-")),
TrapSite(line: 122, column: 26, operation: .indexOutOfRange("tile")),
TrapSite(line: 122, column: 53, operation: .indexOutOfRange("x")), TrapSite(line: 122, column: 51, operation: .overflow("+")),
TrapSite(line: 124, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 124, column: 28, operation: .indexOutOfRange("tile"))], requirements: [.barrier],
groupMemory: 16 * MemoryLayout<Int32>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_tile_2 = here.groupArray(of: Int32.self, count: 16); let t1: Int = here.local; let t2: Int = here.index
    try _Checks.itemIndex(t2, in: v_x_0.count, 1); let t3: Int32 = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index
    try _Checks.itemIndex(t4, in: v_x_0.count, 2); let t5: Int32 = unsafe v_x_0[unchecked: t4]
    let t6: Int32 = try _Checks.subtract(t5, (40 as Int32), 3); let t7: Int32 = try _Checks.divide(t3, t6, zero: 4, overflow: 5)
    try _Checks.index(t1, in: 16, 0); unsafe v_tile_2[unchecked: t1] = t7; here.barrier(); let t8: Int = here.index
    let t9: Int = here.local; let t10: Int = try _Checks.subtract(15, t9, 7); try _Checks.index(t10, in: 16, 8)
    let t11: Int32 = unsafe v_tile_2[unchecked: t10]; let t12: Int = here.index; try _Checks.itemIndex(t12, in: v_x_0.count, 9)
    let t13: Int32 = unsafe v_x_0[unchecked: t12]; let t14: Int32 = try _Checks.add(t11, t13, 10)
    try _Checks.itemIndex(t8, in: v_out_1.count, 6); unsafe v_out_1[unchecked: t8] = t14; here.barrier()
    let t15: Int = here.index; let t16: Int = here.local; try _Checks.index(t16, in: 16, 12)
    let t17: Int32 = unsafe v_tile_2[unchecked: t16]; try _Checks.itemIndex(t15, in: v_out_1.count, 11)
    let t18: Int32 = unsafe v_out_1[unchecked: t15]; unsafe v_out_1[unchecked: t15] = t18 &+ t17
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapBehindBarrier_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapBehindBarrier_dc9449c53b966118_holder.kernel
}
@discardableResult
nonisolated func trapBehindBarrier(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapBehindBarrier_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapInGroupArray(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int.self, count: 16)
    tile[x[context.index]] = 1
    context.barrier()
    out[context.index] = tile[context.local]
}
fileprivate nonisolated enum rk_k_trapInGroupArray_73e127edd2053416_holder {
static let kernel = DeviceKernelDefinition(name: "trapInGroupArray(_:_:in:)", entry: "rk_k_trapInGroupArray_73e127edd2053416",
file: "DeviceConformanceTests/Traps.swift", line: 127,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapInGroupArray_73e127edd2053416)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_i64, v_tile_2, 16); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); if (!rk_done) {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_LEAVE(0, rk_behind_1)); rk_i64 t2 = v_x_0[t1];
    RK_CHECK(rk_index_traps(t2, 16), RK_LEAVE(1, rk_behind_1)); v_tile_2[t2] = 1;
  } rk_behind_1:; rk_barrier(); if (!rk_done) {
    rk_i64 t3 = rk_index(rk_here); rk_i64 t4 = rk_local(); RK_CHECK(rk_index_traps(t4, 16), RK_LEAVE(3, rk_behind_2));
    RK_CHECK(rk_index_traps(t3, n_out_1), RK_LEAVE(2, rk_behind_2)); v_out_1[t3] = v_tile_2[t4];
  } rk_behind_2:;
}
"""#, sites: [TrapSite(line: 130, column: 10, operation: .indexOutOfRange("x")),
TrapSite(line: 130, column: 5, operation: .indexOutOfRange("tile")),
TrapSite(line: 132, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 132, column: 26, operation: .indexOutOfRange("tile"))], requirements: [.barrier],
groupMemory: 16 * MemoryLayout<Int>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_tile_2 = here.groupArray(of: Int.self, count: 16); let t1: Int = here.index
    try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]; try _Checks.index(t2, in: 16, 1)
    unsafe v_tile_2[unchecked: t2] = 1; here.barrier(); let t3: Int = here.index; let t4: Int = here.local
    try _Checks.index(t4, in: 16, 3); let t5: Int = unsafe v_tile_2[unchecked: t4]
    try _Checks.itemIndex(t3, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t3] = t5
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapInGroupArray_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_trapInGroupArray_73e127edd2053416_holder.kernel
}
@discardableResult
nonisolated func trapInGroupArray(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapInGroupArray_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapTwice(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let first = x[context.index] - 7
    out[context.index] = 5 / first + 5 / (first - 1)
}
fileprivate nonisolated enum rk_k_trapTwice_22884866c6a5f45b_holder {
static let kernel = DeviceKernelDefinition(name: "trapTwice(_:_:in:)", entry: "rk_k_trapTwice_22884866c6a5f45b",
file: "DeviceConformanceTests/Traps.swift", line: 135,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapTwice_22884866c6a5f45b)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 t2 = v_x_0[t1]; RK_CHECK(rk_i32_sub_traps(t2, 7), RK_STOP(1)); rk_i32 v_first_2 = rk_i32_sub(t2, 7);
  rk_i64 t3 = rk_index(rk_here); RK_CHECK(v_first_2 == 0, RK_STOP(3)); RK_CHECK(rk_i32_div_traps(5, v_first_2), RK_STOP(4));
  RK_CHECK(rk_i32_sub_traps(v_first_2, 1), RK_STOP(5)); rk_i32 t4 = rk_i32_sub(v_first_2, 1); RK_CHECK(t4 == 0, RK_STOP(6));
  RK_CHECK(rk_i32_div_traps(5, t4), RK_STOP(7)); rk_i32 t5 = rk_i32_div(5, v_first_2); rk_i32 t6 = rk_i32_div(5, t4);
  RK_CHECK(rk_i32_add_traps(t5, t6), RK_STOP(8)); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2));
  v_out_1[t3] = rk_i32_add(t5, t6);
}
"""#, sites: [TrapSite(line: 137, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 137, column: 34, operation: .overflow("-")), TrapSite(line: 138, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 138, column: 28, operation: .divisionByZero), TrapSite(line: 138, column: 28, operation: .overflow("/")),
TrapSite(line: 138, column: 49, operation: .overflow("-")), TrapSite(line: 138, column: 40, operation: .divisionByZero),
TrapSite(line: 138, column: 40, operation: .overflow("/")), TrapSite(line: 138, column: 36, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let t3: Int32 = try _Checks.subtract(t2, (7 as Int32), 1); let v_first_2: Int32 = t3; let t4: Int = here.index
    let t5: Int32 = try _Checks.divide((5 as Int32), v_first_2, zero: 3, overflow: 4)
    let t6: Int32 = try _Checks.subtract(v_first_2, (1 as Int32), 5)
    let t7: Int32 = try _Checks.divide((5 as Int32), t6, zero: 6, overflow: 7); let t8: Int32 = try _Checks.add(t5, t7, 8)
    try _Checks.itemIndex(t4, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t4] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapTwice_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapTwice_22884866c6a5f45b_holder.kernel
}
@discardableResult
nonisolated func trapTwice(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapTwice_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func trapAtomic(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    _ = out.fetchAdd(1, at: x[context.index])
}
fileprivate nonisolated enum rk_k_trapAtomic_bf13268841f0f29d_holder {
static let kernel = DeviceKernelDefinition(name: "trapAtomic(_:_:in:)", entry: "rk_k_trapAtomic_bf13268841f0f29d",
file: "DeviceConformanceTests/Traps.swift", line: 141,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_trapAtomic_bf13268841f0f29d)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 t2 = v_x_0[t1]; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  rk_i32 t3 = rk_i32_global_add(&v_out_1[t2], 1, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 143, column: 29, operation: .indexOutOfRange("x")),
TrapSite(line: 143, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    try _Checks.index(t2, in: v_out_1.count, 1)
    let t3: Int32 = v_out_1.fetchAdd((1 as Int32), at: t2, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func trapAtomic_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_trapAtomic_bf13268841f0f29d_holder.kernel
}
@discardableResult
nonisolated func trapAtomic(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try trapAtomic_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    private static let numbers = Array(0..<300)

    package static let traps: [TrapCase] = [
        trap(
            "Int32 +", numbers.map { Int32.max - 200 &+ Int32($0) }, output: [Int32](repeating: 0, count: 300),
            index: 101,
            .overflow("+"), launch: trapAdd),
        trap(
            "UInt8 -", numbers.map { UInt8(255 - $0 % 256) }, output: [UInt8](repeating: 0, count: 300), index: 251,
            .overflow("-"), launch: trapSubtract),
        trap(
            "Int64 *", numbers.map { Int64($0) << 24 }, output: [Int64](repeating: 0, count: 300), index: 184,
            .overflow("*"), launch: trapMultiply),
        trap(
            "UInt64 *=", numbers.map { UInt64($0) }, output: [UInt64](repeating: .max / 120, count: 300), index: 121,
            .overflow("*"), launch: trapMultiplyUnsigned),
        trap(
            "negative Int8", numbers.map { Int8(truncatingIfNeeded: $0) }, output: [Int8](repeating: 0, count: 300),
            index: 128, .overflow("-"), launch: trapNegate),
        trap(
            "Int32 / 0", numbers.map { 290 - Int32($0) }, output: [Int32](repeating: 0, count: 300), index: 290,
            .divisionByZero, launch: trapDivide),
        trap(
            "UInt16 % 0", numbers.map { UInt16($0 % 200 + 1) * 300 }, output: [UInt16](repeating: 0, count: 300),
            index: 299, .divisionByZero,
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try x.slice(299..<300).fill(with: 0)
                return try trapRemainder(x, out, on: stream, range: range, checks: checks)
            }),
        trap(
            "Int.min / -1", numbers.map { 3 - $0 * 2 }, output: [Int](repeating: 0, count: 300), index: 2,
            .overflow("/"), launch: trapDivisionOverflow),
        trap(
            "Int8 of 128", numbers, output: [Int8](repeating: 0, count: 300), index: 128, .conversion("Int8"),
            launch: trapNarrowing),
        trap(
            "UInt32 of -1", numbers.map { 10 - Int32($0) }, output: [UInt32](repeating: 0, count: 300), index: 11,
            .conversion("UInt32"), launch: trapUnsigned),
        trap(
            "Int32 of what is too large", numbers.map { Float($0) * 1e7 }, output: [Int32](repeating: 0, count: 300),
            index: 215, .conversion("Int32"), launch: trapFloat),
        trap(
            "Int32 of NaN", numbers.map { $0 == 77 ? Float.nan : 0 }, output: [Int32](repeating: 0, count: 300),
            index: 77, .conversion("Int32"), launch: trapFloat),
        trap(
            "an index too large", numbers.map { $0 * 2 }, output: [Int](repeating: 0, count: 300), index: 150,
            .indexOutOfRange("x"), launch: trapIndex),
        trap(
            "a negative index", numbers.map { 20 - $0 }, output: [Int](repeating: 0, count: 300), index: 21,
            .indexOutOfRange("out"), launch: trapStore),
        trap(
            "an index of a local array", numbers.map { $0 / 10 }, output: [Int](repeating: 0, count: 300), index: 40,
            .indexOutOfRange("cells"), launch: trapLocalArray),
        trap(
            "a lane", numbers.map { 3 - $0 }, output: [Int32](repeating: 0, count: 300), index: 4,
            .indexOutOfRange("v"), launch: trapLane),
        trap(
            "a range from above to below", numbers.map { 30 - $0 }, output: [Int](repeating: 0, count: 300), index: 28,
            .invertedRange, launch: trapRange),
        trap(
            "a stride of zero", numbers.map { 5 - $0 }, output: [Int](repeating: 0, count: 300), index: 5, .zeroStride,
            launch: trapStride),
        trap(
            "in a local function", numbers.map { Int16.max - 250 &+ Int16($0) },
            output: [Int16](repeating: 0, count: 300),
            index: 250, .overflow("+"), launch: trapInLocalFunction),
        trap(
            "in a device function", numbers.map { 260 - Int32($0) }, output: [Int32](repeating: 0, count: 300),
            index: 260, .divisionByZero, launch: trapInDeviceFunction),
        trap(
            "before a barrier", (0..<64).map { Int32($0) }, output: [Int32](repeating: 0, count: 64), groups: .of(16),
            index: 40, .divisionByZero, launch: trapBehindBarrier),
        trap(
            "in a group array", (0..<64).map { $0 % 20 }, output: [Int](repeating: 0, count: 64), groups: .of(16),
            index: 16, .indexOutOfRange("tile"), launch: trapInGroupArray),
        trap(
            "the first of two", numbers.map { Int32($0) }, output: [Int32](repeating: 0, count: 300), index: 7,
            .divisionByZero, launch: trapTwice),
        trap(
            "in an atomic operation", numbers.map { $0 * 3 }, output: [Int32](repeating: 0, count: 300), index: 100,
            .indexOutOfRange("out"), launch: trapAtomic),
    ]
}
