// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Atomics.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

// Results that do not depend on the order of the items.

func int32Adds(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchSubtract(value, at: 1, ordering: .relaxed)
    _ = out.fetchAdd(1, at: Int(value & 1) + 2, ordering: .acquiringAndReleasing, scope: .device)
}
fileprivate nonisolated enum rk_k_int32Adds_1177d53965462a72_holder {
static let kernel = DeviceKernelDefinition(name: "int32Adds(_:_:in:)", entry: "rk_k_int32Adds_1177d53965462a72",
file: "DeviceConformanceTests/Atomics.swift", line: 6,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Adds_1177d53965462a72)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_value_2 = v_x_0[t1]; RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_i32 t2 = rk_i32_global_add(&v_out_1[0], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2));
  rk_i32 t3 = rk_i32_global_sub(&v_out_1[1], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE); rk_i32 t4 = rk_i32_and(v_value_2, 1);
  rk_i64 t5 = (rk_i64)t4; RK_CHECK(rk_i64_add_traps(t5, 2), RK_STOP(3)); rk_i64 t6 = rk_i64_add(t5, 2);
  RK_CHECK(rk_index_traps(t6, n_out_1), RK_STOP(4));
  rk_i32 t7 = rk_i32_global_add(&v_out_1[t6], 1, RK_ACQUIRING_AND_RELEASING, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 8, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 9, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 10, column: 9, operation: .indexOutOfRange("out")), TrapSite(line: 11, column: 44, operation: .overflow("+")),
TrapSite(line: 11, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_value_2: Int32 = t2; try _Checks.index(0, in: v_out_1.count, 1)
    let t3: Int32 = v_out_1.fetchAdd(v_value_2, at: 0, ordering: .relaxed, scope: .device)
    try _Checks.index(1, in: v_out_1.count, 2)
    let t4: Int32 = v_out_1.fetchSubtract(v_value_2, at: 1, ordering: .relaxed, scope: .device)
    let t5: Int32 = v_value_2 & (1 as Int32); let t6: Int = Int(t5); let t7: Int = try _Checks.add(t6, 2, 3)
    try _Checks.index(t7, in: v_out_1.count, 4)
    let t8: Int32 = v_out_1.fetchAdd((1 as Int32), at: t7, ordering: .acquiringAndReleasing, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Adds_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_int32Adds_1177d53965462a72_holder.kernel
}
@discardableResult
nonisolated func int32Adds(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Adds_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int32Extremes(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchMinimum(value, at: 0)
    _ = out.fetchMaximum(value, at: 1)
}
fileprivate nonisolated enum rk_k_int32Extremes_1a4297ef3d3159c7_holder {
static let kernel = DeviceKernelDefinition(name: "int32Extremes(_:_:in:)", entry: "rk_k_int32Extremes_1a4297ef3d3159c7",
file: "DeviceConformanceTests/Atomics.swift", line: 14,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Extremes_1a4297ef3d3159c7)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_value_2 = v_x_0[t1]; RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_i32 t2 = rk_i32_global_min(&v_out_1[0], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2));
  rk_i32 t3 = rk_i32_global_max(&v_out_1[1], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 16, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 17, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 18, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_value_2: Int32 = t2; try _Checks.index(0, in: v_out_1.count, 1)
    let t3: Int32 = v_out_1.fetchMinimum(v_value_2, at: 0, ordering: .relaxed, scope: .device)
    try _Checks.index(1, in: v_out_1.count, 2)
    let t4: Int32 = v_out_1.fetchMaximum(v_value_2, at: 1, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Extremes_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_int32Extremes_1a4297ef3d3159c7_holder.kernel
}
@discardableResult
nonisolated func int32Extremes(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Extremes_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int32AtomicBits(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAnd(value | 7, at: 0)
    _ = out.fetchOr(value & 0x0F0F, at: 1)
    _ = out.fetchXor(value, at: 2)
}
fileprivate nonisolated enum rk_k_int32AtomicBits_d5be4edfe2b9bffb_holder {
static let kernel = DeviceKernelDefinition(name: "int32AtomicBits(_:_:in:)", entry: "rk_k_int32AtomicBits_d5be4edfe2b9bffb",
file: "DeviceConformanceTests/Atomics.swift", line: 21,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32AtomicBits_d5be4edfe2b9bffb)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_value_2 = v_x_0[t1]; rk_i32 t2 = rk_i32_or(v_value_2, 7); RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_i32 t3 = rk_i32_global_and(&v_out_1[0], t2, RK_RELAXED, RK_SCOPE_DEVICE); rk_i32 t4 = rk_i32_and(v_value_2, 3855);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2)); rk_i32 t5 = rk_i32_global_or(&v_out_1[1], t4, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(2, n_out_1), RK_STOP(3));
  rk_i32 t6 = rk_i32_global_xor(&v_out_1[2], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 23, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 24, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 25, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 26, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_value_2: Int32 = t2; let t3: Int32 = v_value_2 | (7 as Int32); try _Checks.index(0, in: v_out_1.count, 1)
    let t4: Int32 = v_out_1.fetchAnd(t3, at: 0, ordering: .relaxed, scope: .device); let t5: Int32 = v_value_2 & (3855 as Int32)
    try _Checks.index(1, in: v_out_1.count, 2); let t6: Int32 = v_out_1.fetchOr(t5, at: 1, ordering: .relaxed, scope: .device)
    try _Checks.index(2, in: v_out_1.count, 3)
    let t7: Int32 = v_out_1.fetchXor(v_value_2, at: 2, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32AtomicBits_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_int32AtomicBits_d5be4edfe2b9bffb_holder.kernel
}
@discardableResult
nonisolated func int32AtomicBits(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32AtomicBits_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt32Adds(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchSubtract(value, at: 1, ordering: .relaxed)
    _ = out.fetchAdd(1, at: Int(value & 1) + 2, ordering: .acquiringAndReleasing, scope: .device)
}
fileprivate nonisolated enum rk_k_uInt32Adds_46840da3055a0017_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Adds(_:_:in:)", entry: "rk_k_uInt32Adds_46840da3055a0017",
file: "DeviceConformanceTests/Atomics.swift", line: 29,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Adds_46840da3055a0017)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 v_value_2 = v_x_0[t1]; RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_u32 t2 = rk_u32_global_add(&v_out_1[0], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2));
  rk_u32 t3 = rk_u32_global_sub(&v_out_1[1], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE); rk_u32 t4 = rk_u32_and(v_value_2, 1u);
  rk_i64 t5 = (rk_i64)t4; RK_CHECK(rk_i64_add_traps(t5, 2), RK_STOP(3)); rk_i64 t6 = rk_i64_add(t5, 2);
  RK_CHECK(rk_index_traps(t6, n_out_1), RK_STOP(4));
  rk_u32 t7 = rk_u32_global_add(&v_out_1[t6], 1u, RK_ACQUIRING_AND_RELEASING, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 31, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 32, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 33, column: 9, operation: .indexOutOfRange("out")), TrapSite(line: 34, column: 44, operation: .overflow("+")),
TrapSite(line: 34, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let v_value_2: UInt32 = t2; try _Checks.index(0, in: v_out_1.count, 1)
    let t3: UInt32 = v_out_1.fetchAdd(v_value_2, at: 0, ordering: .relaxed, scope: .device)
    try _Checks.index(1, in: v_out_1.count, 2)
    let t4: UInt32 = v_out_1.fetchSubtract(v_value_2, at: 1, ordering: .relaxed, scope: .device)
    let t5: UInt32 = v_value_2 & (1 as UInt32); let t6: Int = Int(t5); let t7: Int = try _Checks.add(t6, 2, 3)
    try _Checks.index(t7, in: v_out_1.count, 4)
    let t8: UInt32 = v_out_1.fetchAdd((1 as UInt32), at: t7, ordering: .acquiringAndReleasing, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Adds_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Adds_46840da3055a0017_holder.kernel
}
@discardableResult
nonisolated func uInt32Adds(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Adds_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt32Extremes(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchMinimum(value, at: 0)
    _ = out.fetchMaximum(value, at: 1)
}
fileprivate nonisolated enum rk_k_uInt32Extremes_250fdd776dac49de_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Extremes(_:_:in:)", entry: "rk_k_uInt32Extremes_250fdd776dac49de",
file: "DeviceConformanceTests/Atomics.swift", line: 37,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Extremes_250fdd776dac49de)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 v_value_2 = v_x_0[t1]; RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_u32 t2 = rk_u32_global_min(&v_out_1[0], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2));
  rk_u32 t3 = rk_u32_global_max(&v_out_1[1], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 39, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 40, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 41, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let v_value_2: UInt32 = t2; try _Checks.index(0, in: v_out_1.count, 1)
    let t3: UInt32 = v_out_1.fetchMinimum(v_value_2, at: 0, ordering: .relaxed, scope: .device)
    try _Checks.index(1, in: v_out_1.count, 2)
    let t4: UInt32 = v_out_1.fetchMaximum(v_value_2, at: 1, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Extremes_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Extremes_250fdd776dac49de_holder.kernel
}
@discardableResult
nonisolated func uInt32Extremes(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Extremes_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt32AtomicBits(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAnd(value | 7, at: 0)
    _ = out.fetchOr(value & 0x0F0F, at: 1)
    _ = out.fetchXor(value, at: 2)
}
fileprivate nonisolated enum rk_k_uInt32AtomicBits_e4da648a73bf84da_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32AtomicBits(_:_:in:)", entry: "rk_k_uInt32AtomicBits_e4da648a73bf84da",
file: "DeviceConformanceTests/Atomics.swift", line: 44,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32AtomicBits_e4da648a73bf84da)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 v_value_2 = v_x_0[t1]; rk_u32 t2 = rk_u32_or(v_value_2, 7u); RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_u32 t3 = rk_u32_global_and(&v_out_1[0], t2, RK_RELAXED, RK_SCOPE_DEVICE); rk_u32 t4 = rk_u32_and(v_value_2, 3855u);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2)); rk_u32 t5 = rk_u32_global_or(&v_out_1[1], t4, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(2, n_out_1), RK_STOP(3));
  rk_u32 t6 = rk_u32_global_xor(&v_out_1[2], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 46, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 47, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 48, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 49, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let v_value_2: UInt32 = t2; let t3: UInt32 = v_value_2 | (7 as UInt32); try _Checks.index(0, in: v_out_1.count, 1)
    let t4: UInt32 = v_out_1.fetchAnd(t3, at: 0, ordering: .relaxed, scope: .device)
    let t5: UInt32 = v_value_2 & (3855 as UInt32); try _Checks.index(1, in: v_out_1.count, 2)
    let t6: UInt32 = v_out_1.fetchOr(t5, at: 1, ordering: .relaxed, scope: .device); try _Checks.index(2, in: v_out_1.count, 3)
    let t7: UInt32 = v_out_1.fetchXor(v_value_2, at: 2, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32AtomicBits_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_uInt32AtomicBits_e4da648a73bf84da_holder.kernel
}
@discardableResult
nonisolated func uInt32AtomicBits(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32AtomicBits_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atomicHistogram(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    _ = out.fetchAdd(1, at: Int(x[context.index] % 10))
}
fileprivate nonisolated enum rk_k_atomicHistogram_29e69d0ca9c8f751_holder {
static let kernel = DeviceKernelDefinition(name: "atomicHistogram(_:_:in:)", entry: "rk_k_atomicHistogram_29e69d0ca9c8f751",
file: "DeviceConformanceTests/Atomics.swift", line: 52,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atomicHistogram_29e69d0ca9c8f751)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 t2 = v_x_0[t1]; rk_u32 t3 = rk_u32_rem(t2, 10u); rk_i64 t4 = (rk_i64)t3;
  RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(2)); rk_u32 t5 = rk_u32_global_add(&v_out_1[t4], 1u, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 54, column: 33, operation: .indexOutOfRange("x")),
TrapSite(line: 54, column: 50, operation: .divisionByZero), TrapSite(line: 54, column: 9, operation: .indexOutOfRange("out"))],
requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let t3: UInt32 = try _Checks.remainder(t2, (10 as UInt32), zero: 1, overflow: 1); let t4: Int = Int(t3)
    try _Checks.index(t4, in: v_out_1.count, 2)
    let t5: UInt32 = v_out_1.fetchAdd((1 as UInt32), at: t4, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atomicHistogram_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_atomicHistogram_29e69d0ca9c8f751_holder.kernel
}
@discardableResult
nonisolated func atomicHistogram(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atomicHistogram_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atomicOwnElement(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let old = out.exchange(x[i], at: i)
    out.store(old &+ out.load(at: i), at: i, ordering: .releasing)
    let before = out.fetchAdd(3, at: i)
    out[i] = before &* 2 &+ out.load(at: i, ordering: .acquiring)
}
fileprivate nonisolated enum rk_k_atomicOwnElement_895719f8d5638665_holder {
static let kernel = DeviceKernelDefinition(name: "atomicOwnElement(_:_:in:)", entry: "rk_k_atomicOwnElement_895719f8d5638665",
file: "DeviceConformanceTests/Atomics.swift", line: 57,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atomicOwnElement_895719f8d5638665)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_2 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(0));
  rk_i32 t1 = v_x_0[v_i_2]; RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(1));
  rk_i32 t2 = rk_i32_global_exchange(&v_out_1[v_i_2], t1, RK_RELAXED, RK_SCOPE_DEVICE); rk_i32 v_old_3 = t2;
  RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(2));
  rk_i32 t3 = rk_i32_global_load(&v_out_1[v_i_2], RK_RELAXED, RK_SCOPE_DEVICE); rk_i32 t4 = rk_i32_add(v_old_3, t3);
  RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(3)); rk_i32_global_store(&v_out_1[v_i_2], t4, RK_RELEASING, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(4));
  rk_i32 t5 = rk_i32_global_add(&v_out_1[v_i_2], 3, RK_RELAXED, RK_SCOPE_DEVICE); rk_i32 v_before_4 = t5;
  RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(6));
  rk_i32 t6 = rk_i32_global_load(&v_out_1[v_i_2], RK_ACQUIRING, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(5)); v_out_1[v_i_2] = rk_i32_add(rk_i32_mul(v_before_4, 2), t6);
}
"""#, sites: [TrapSite(line: 60, column: 28, operation: .indexOutOfRange("x")),
TrapSite(line: 60, column: 15, operation: .indexOutOfRange("out")),
TrapSite(line: 61, column: 22, operation: .indexOutOfRange("out")),
TrapSite(line: 61, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 62, column: 18, operation: .indexOutOfRange("out")),
TrapSite(line: 63, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 63, column: 29, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_2: Int = here.index; try _Checks.itemIndex(v_i_2, in: v_x_0.count, 0); let t1: Int32 = unsafe v_x_0[unchecked: v_i_2]
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 1)
    let t2: Int32 = v_out_1.exchange(t1, at: v_i_2, ordering: .relaxed, scope: .device); let v_old_3: Int32 = t2
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 2)
    let t3: Int32 = v_out_1.load(at: v_i_2, ordering: .relaxed, scope: .device); let t4: Int32 = v_old_3 &+ t3
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 3); v_out_1.store(t4, at: v_i_2, ordering: .releasing, scope: .device)
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 4)
    let t5: Int32 = v_out_1.fetchAdd((3 as Int32), at: v_i_2, ordering: .relaxed, scope: .device); let v_before_4: Int32 = t5
    let t6: Int32 = v_before_4 &* (2 as Int32); try _Checks.itemIndex(v_i_2, in: v_out_1.count, 6)
    let t7: Int32 = v_out_1.load(at: v_i_2, ordering: .acquiring, scope: .device); let t8: Int32 = t6 &+ t7
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 5); unsafe v_out_1[unchecked: v_i_2] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atomicOwnElement_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_atomicOwnElement_895719f8d5638665_holder.kernel
}
@discardableResult
nonisolated func atomicOwnElement(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atomicOwnElement_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atomicCompareExchange(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let result = out.compareExchange(at: i, expected: 1, desired: x[i])
    let again = out.compareExchange(at: i, expected: x[i], desired: 7, ordering: .acquiringAndReleasing)
    out[i] = (result.exchanged ? 100 : 200) + (again.exchanged ? 1 : 2) + (result.original & 15)
}
fileprivate nonisolated enum rk_k_atomicCompareExchange_e5ebd78be5ef7fdf_holder {
static let kernel = DeviceKernelDefinition(name: "atomicCompareExchange(_:_:in:)",
entry: "rk_k_atomicCompareExchange_e5ebd78be5ef7fdf", file: "DeviceConformanceTests/Atomics.swift", line: 66,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atomicCompareExchange_e5ebd78be5ef7fdf)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_2 = rk_index(rk_here); rk_i64 v__index_4 = v_i_2; rk_i32 v__expected_3 = 1;
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(0)); rk_i32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v__index_4, n_out_1), RK_STOP(1));
  rk_i32 t2 = rk_i32_global_compare_exchange(&v_out_1[v__index_4], v__expected_3, t1, RK_RELAXED, RK_SCOPE_DEVICE);
  rk_i32 v__original_5 = t2; rk_bool v__exchanged_6 = (v__original_5 == v__expected_3); rk_i64 v__index_8 = v_i_2;
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(2)); rk_i32 v__expected_7 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v__index_8, n_out_1), RK_STOP(3));
  rk_i32 t3 = rk_i32_global_compare_exchange(&v_out_1[v__index_8], v__expected_7, 7, RK_ACQUIRING_AND_RELEASING, RK_SCOPE_DEVICE);
  rk_i32 v__original_9 = t3; rk_bool v__exchanged_10 = (v__original_9 == v__expected_7); rk_i32 t4 = (v__exchanged_6 ? 100 : 200);
  rk_i32 t5 = (v__exchanged_10 ? 1 : 2); RK_CHECK(rk_i32_add_traps(t4, t5), RK_STOP(5)); rk_i32 t6 = rk_i32_add(t4, t5);
  rk_i32 t7 = rk_i32_and(v__original_5, 15); RK_CHECK(rk_i32_add_traps(t6, t7), RK_STOP(6));
  RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(4)); v_out_1[v_i_2] = rk_i32_add(t6, t7);
}
"""#, sites: [TrapSite(line: 69, column: 67, operation: .indexOutOfRange("x")),
TrapSite(line: 69, column: 18, operation: .indexOutOfRange("out")),
TrapSite(line: 70, column: 54, operation: .indexOutOfRange("x")),
TrapSite(line: 70, column: 17, operation: .indexOutOfRange("out")),
TrapSite(line: 71, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 71, column: 45, operation: .overflow("+")),
TrapSite(line: 71, column: 73, operation: .overflow("+"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_2: Int = here.index; let v__index_4: Int = v_i_2; let v__expected_3: Int32 = (1 as Int32)
    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 0); let t1: Int32 = unsafe v_x_0[unchecked: v_i_2]
    try _Checks.index(v__index_4, in: v_out_1.count, 1)
    let t2: Int32 = v_out_1.compareExchange(at: v__index_4, expected: v__expected_3, desired: t1, ordering: .relaxed, scope: .device).original
    let v__original_5: Int32 = t2; let t3: Bool = v__original_5 == v__expected_3; let v__exchanged_6: Bool = t3
    let v__index_8: Int = v_i_2; try _Checks.itemIndex(v_i_2, in: v_x_0.count, 2); let t4: Int32 = unsafe v_x_0[unchecked: v_i_2]
    let v__expected_7: Int32 = t4; try _Checks.index(v__index_8, in: v_out_1.count, 3)
    let t5: Int32 = v_out_1.compareExchange(at: v__index_8, expected: v__expected_7, desired: (7 as Int32), ordering: .acquiringAndReleasing, scope: .device).original
    let v__original_9: Int32 = t5; let t6: Bool = v__original_9 == v__expected_7; let v__exchanged_10: Bool = t6
    let t7: Int32 = v__exchanged_6 ? (100 as Int32) : (200 as Int32)
    let t8: Int32 = v__exchanged_10 ? (1 as Int32) : (2 as Int32); let t9: Int32 = try _Checks.add(t7, t8, 5)
    let t10: Int32 = v__original_5 & (15 as Int32); let t11: Int32 = try _Checks.add(t9, t10, 6)
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 4); unsafe v_out_1[unchecked: v_i_2] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atomicCompareExchange_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_atomicCompareExchange_e5ebd78be5ef7fdf_holder.kernel
}
@discardableResult
nonisolated func atomicCompareExchange(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atomicCompareExchange_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atomicLoop(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index] & 0xFF
    var seen = out.load(at: 0)
    while true {
        let result = out.compareExchange(at: 0, expected: seen, desired: seen &+ value)
        if result.exchanged { break }
        seen = result.original
    }
}
fileprivate nonisolated enum rk_k_atomicLoop_6d2683e72e3b788d_holder {
static let kernel = DeviceKernelDefinition(name: "atomicLoop(_:_:in:)", entry: "rk_k_atomicLoop_6d2683e72e3b788d",
file: "DeviceConformanceTests/Atomics.swift", line: 74,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_atomicLoop_6d2683e72e3b788d)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 v_value_2 = rk_u32_and(v_x_0[t1], 255u); RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_u32 t2 = rk_u32_global_load(&v_out_1[0], RK_RELAXED, RK_SCOPE_DEVICE); rk_u32 v_seen_3 = t2; while (1) {
    rk_i64 v__index_5 = 0; rk_u32 v__expected_4 = v_seen_3; rk_u32 t3 = rk_u32_add(v_seen_3, v_value_2);
    RK_CHECK(rk_index_traps(v__index_5, n_out_1), RK_STOP(2));
    rk_u32 t4 = rk_u32_global_compare_exchange(&v_out_1[v__index_5], v__expected_4, t3, RK_RELAXED, RK_SCOPE_DEVICE);
    rk_u32 v__original_6 = t4; rk_bool v__exchanged_7 = (v__original_6 == v__expected_4); if (v__exchanged_7) { break; }
    v_seen_3 = v__original_6;
  }
}
"""#, sites: [TrapSite(line: 76, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 77, column: 16, operation: .indexOutOfRange("out")),
TrapSite(line: 79, column: 22, operation: .indexOutOfRange("out"))], requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let t3: UInt32 = t2 & (255 as UInt32); let v_value_2: UInt32 = t3; try _Checks.index(0, in: v_out_1.count, 1)
    let t4: UInt32 = v_out_1.load(at: 0, ordering: .relaxed, scope: .device); var v_seen_3: UInt32 = t4; loop0: while true {
      let v__index_5: Int = 0; let v__expected_4: UInt32 = v_seen_3; let t5: UInt32 = v_seen_3 &+ v_value_2
      try _Checks.index(v__index_5, in: v_out_1.count, 2)
      let t6: UInt32 = v_out_1.compareExchange(at: v__index_5, expected: v__expected_4, desired: t5, ordering: .relaxed, scope: .device).original
      let v__original_6: UInt32 = t6; let t7: Bool = v__original_6 == v__expected_4; let v__exchanged_7: Bool = t7
      if v__exchanged_7 { break loop0 }; v_seen_3 = v__original_6
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atomicLoop_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_atomicLoop_6d2683e72e3b788d_holder.kernel
}
@discardableResult
nonisolated func atomicLoop(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atomicLoop_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int64Adds(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<Int64>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchMaximum(value, at: 1)
    _ = out.fetchXor(value, at: 2)
}
fileprivate nonisolated enum rk_k_int64Adds_538d13707868b907_holder {
static let kernel = DeviceKernelDefinition(name: "int64Adds(_:_:in:)", entry: "rk_k_int64Adds_538d13707868b907",
file: "DeviceConformanceTests/Atomics.swift", line: 85,
parameters: [.span("x", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: Int64.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Adds_538d13707868b907)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_value_2 = v_x_0[t1]; RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_i64 t2 = rk_i64_global_add(&v_out_1[0], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2));
  rk_i64 t3 = rk_i64_global_max(&v_out_1[1], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(2, n_out_1), RK_STOP(3));
  rk_i64 t4 = rk_i64_global_xor(&v_out_1[2], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 87, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 88, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 89, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 90, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int64.self); let v_out_1 = launch.mutableSpan(1, of: Int64.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int64 = unsafe v_x_0[unchecked: t1]
    let v_value_2: Int64 = t2; try _Checks.index(0, in: v_out_1.count, 1)
    let t3: Int64 = v_out_1.fetchAdd(v_value_2, at: 0, ordering: .relaxed, scope: .device)
    try _Checks.index(1, in: v_out_1.count, 2)
    let t4: Int64 = v_out_1.fetchMaximum(v_value_2, at: 1, ordering: .relaxed, scope: .device)
    try _Checks.index(2, in: v_out_1.count, 3)
    let t5: Int64 = v_out_1.fetchXor(v_value_2, at: 2, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Adds_deviceKernel(_: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<Int64>.Type) -> DeviceKernelDefinition {
rk_k_int64Adds_538d13707868b907_holder.kernel
}
@discardableResult
nonisolated func int64Adds(_ x: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<Int64>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Adds_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<Int64>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt64Adds(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<UInt64>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchMinimum(value, at: 1)
    _ = out.fetchOr(value, at: 2)
}
fileprivate nonisolated enum rk_k_uInt64Adds_3290c75ef08f2c6c_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Adds(_:_:in:)", entry: "rk_k_uInt64Adds_3290c75ef08f2c6c",
file: "DeviceConformanceTests/Atomics.swift", line: 93,
parameters: [.span("x", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: UInt64.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Adds_3290c75ef08f2c6c)(RK_GLOBAL const rk_u64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u64 v_value_2 = v_x_0[t1]; RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(1));
  rk_u64 t2 = rk_u64_global_add(&v_out_1[0], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(1, n_out_1), RK_STOP(2));
  rk_u64 t3 = rk_u64_global_min(&v_out_1[1], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
  RK_CHECK(rk_index_traps(2, n_out_1), RK_STOP(3));
  rk_u64 t4 = rk_u64_global_or(&v_out_1[2], v_value_2, RK_RELAXED, RK_SCOPE_DEVICE);
}
"""#, sites: [TrapSite(line: 95, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 96, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 97, column: 9, operation: .indexOutOfRange("out")),
TrapSite(line: 98, column: 9, operation: .indexOutOfRange("out"))], requirements: [.atomics64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt64.self); let v_out_1 = launch.mutableSpan(1, of: UInt64.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt64 = unsafe v_x_0[unchecked: t1]
    let v_value_2: UInt64 = t2; try _Checks.index(0, in: v_out_1.count, 1)
    let t3: UInt64 = v_out_1.fetchAdd(v_value_2, at: 0, ordering: .relaxed, scope: .device)
    try _Checks.index(1, in: v_out_1.count, 2)
    let t4: UInt64 = v_out_1.fetchMinimum(v_value_2, at: 1, ordering: .relaxed, scope: .device)
    try _Checks.index(2, in: v_out_1.count, 3)
    let t5: UInt64 = v_out_1.fetchOr(v_value_2, at: 2, ordering: .relaxed, scope: .device)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Adds_deviceKernel(_: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<UInt64>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Adds_3290c75ef08f2c6c_holder.kernel
}
@discardableResult
nonisolated func uInt64Adds(_ x: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<UInt64>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Adds_deviceKernel(DeviceSpan<UInt64>.self, MutableDeviceSpan<UInt64>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func atomicTickets(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let place = out.fetchAdd(1, at: 0)
    out[Int(place) + 1] = 1
}
fileprivate nonisolated enum rk_k_atomicTickets_e8db93dad0ae37b8_holder {
static let kernel = DeviceKernelDefinition(name: "atomicTickets(_:_:in:)", entry: "rk_k_atomicTickets_e8db93dad0ae37b8",
file: "DeviceConformanceTests/Atomics.swift", line: 101,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: true)], uses: uses,
source: #"""
RK_KERNEL(rk_k_atomicTickets_e8db93dad0ae37b8)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; RK_CHECK(rk_index_traps(0, n_out_1), RK_STOP(0));
  rk_i32 t1 = rk_i32_global_add(&v_out_1[0], 1, RK_RELAXED, RK_SCOPE_DEVICE); rk_i32 v_place_2 = t1;
  rk_i64 t2 = (rk_i64)v_place_2; RK_CHECK(rk_i64_add_traps(t2, 1), RK_STOP(1)); rk_i64 t3 = rk_i64_add(t2, 1);
  RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2)); v_out_1[t3] = 1;
}
"""#, sites: [TrapSite(line: 103, column: 17, operation: .indexOutOfRange("out")),
TrapSite(line: 104, column: 20, operation: .overflow("+")), TrapSite(line: 104, column: 5, operation: .indexOutOfRange("out"))],
requirements: [.atomics], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    try _Checks.index(0, in: v_out_1.count, 0)
    let t1: Int32 = v_out_1.fetchAdd((1 as Int32), at: 0, ordering: .relaxed, scope: .device); let v_place_2: Int32 = t1
    let t2: Int = Int(v_place_2); let t3: Int = try _Checks.add(t2, 1, 1); try _Checks.index(t3, in: v_out_1.count, 2)
    unsafe v_out_1[unchecked: t3] = (1 as Int32)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atomicTickets_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_atomicTickets_e8db93dad0ae37b8_holder.kernel
}
@discardableResult
nonisolated func atomicTickets(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atomicTickets_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var atomics: [ConformanceCase] {
        conformance(
            "Int32: atomic sums and differences", Input<Int32>.edges,
            output: Input<Int32>.repeating(0).counted { _ in 4 }, oracle: int32Adds, launch: int32Adds,
            kernel: int32Adds_deviceKernel)
        conformance(
            "Int32: atomic extremes", Input<Int32>.edges, output: Input<Int32>.cycling([100, 50]).counted { _ in 2 },
            oracle: int32Extremes, launch: int32Extremes, kernel: int32Extremes_deviceKernel)
        conformance(
            "Int32: atomic bits", Input<Int32>.edges, output: Input<Int32>.cycling([-1, 0, 5]).counted { _ in 3 },
            oracle: int32AtomicBits, launch: int32AtomicBits, kernel: int32AtomicBits_deviceKernel)
        conformance(
            "UInt32: atomic sums and differences", Input<UInt32>.edges,
            output: Input<UInt32>.repeating(0).counted { _ in 4 }, oracle: uInt32Adds, launch: uInt32Adds,
            kernel: uInt32Adds_deviceKernel)
        conformance(
            "UInt32: atomic extremes", Input<UInt32>.edges,
            output: Input<UInt32>.cycling([100, 50]).counted { _ in 2 }, oracle: uInt32Extremes, launch: uInt32Extremes,
            kernel: uInt32Extremes_deviceKernel)
        conformance(
            "UInt32: atomic bits", Input<UInt32>.edges, output: Input<UInt32>.cycling([.max, 0, 5]).counted { _ in 3 },
            oracle: uInt32AtomicBits, launch: uInt32AtomicBits, kernel: uInt32AtomicBits_deviceKernel)
        conformance(
            "a histogram", Input<UInt32>.edges, output: Input<UInt32>.repeating(0).counted { _ in 10 },
            oracle: atomicHistogram, launch: atomicHistogram, kernel: atomicHistogram_deviceKernel)
        conformance(
            "atomics on an element of the item's own", Input<Int32>.edges, output: Input<Int32>.edges,
            oracle: atomicOwnElement, launch: atomicOwnElement, kernel: atomicOwnElement_deviceKernel)
        conformance(
            "compare and exchange", Input<Int32>.within(0...3), output: Input<Int32>.within(0...2),
            oracle: atomicCompareExchange, launch: atomicCompareExchange, kernel: atomicCompareExchange_deviceKernel)
        conformance(
            "a sum by compare and exchange", Input<UInt32>.edges, output: Input<UInt32>.repeating(0).counted { _ in 1 },
            sizes: .small, oracle: atomicLoop, launch: atomicLoop, kernel: atomicLoop_deviceKernel)
        conformance(
            "Int64: atomics", Input<Int64>.edges, output: Input<Int64>.repeating(0).counted { _ in 3 },
            oracle: int64Adds, launch: int64Adds, kernel: int64Adds_deviceKernel)
        conformance(
            "UInt64: atomics", Input<UInt64>.edges, output: Input<UInt64>.repeating(0).counted { _ in 3 },
            oracle: uInt64Adds, launch: uInt64Adds, kernel: uInt64Adds_deviceKernel)
        conformance(
            "each item takes a place of its own", Input<Int32>.edges,
            output: Input<Int32>.repeating(0).counted { $0 + 1 }, oracle: atomicTickets, launch: atomicTickets,
            kernel: atomicTickets_deviceKernel)
    }
}
