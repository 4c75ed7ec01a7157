// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Indices.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func linearIndex(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    out[context.index] = context.index * 3 + context.size + Int(x[context.index])
}
fileprivate nonisolated enum rk_k_linearIndex_39025b95272a1578_holder {
static let kernel = DeviceKernelDefinition(name: "linearIndex(_:_:in:)", entry: "rk_k_linearIndex_39025b95272a1578",
file: "DeviceConformanceTests/Indices.swift", line: 4,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_linearIndex_39025b95272a1578)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_i64_mul_traps(t2, 3), RK_STOP(1)); rk_i64 t3 = rk_i64_mul(t2, 3); rk_i64 t4 = rk_size(rk_here);
  RK_CHECK(rk_i64_add_traps(t3, t4), RK_STOP(2)); rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(3));
  rk_i32 t6 = v_x_0[t5]; rk_i64 t7 = rk_i64_add(t3, t4); rk_i64 t8 = (rk_i64)t6; RK_CHECK(rk_i64_add_traps(t7, t8), RK_STOP(4));
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = rk_i64_add(t7, t8);
}
"""#, sites: [TrapSite(line: 6, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 6, column: 40, operation: .overflow("*")), TrapSite(line: 6, column: 44, operation: .overflow("+")),
TrapSite(line: 6, column: 65, operation: .indexOutOfRange("x")), TrapSite(line: 6, column: 59, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; let t3: Int = try _Checks.multiply(t2, 3, 1); let t4: Int = here.size
    let t5: Int = try _Checks.add(t3, t4, 2); let t6: Int = here.index; try _Checks.itemIndex(t6, in: v_x_0.count, 3)
    let t7: Int32 = unsafe v_x_0[unchecked: t6]; let t8: Int = Int(t7); let t9: Int = try _Checks.add(t5, t8, 4)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func linearIndex_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_linearIndex_39025b95272a1578_holder.kernel
}
@discardableResult
nonisolated func linearIndex(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try linearIndex_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func groupIndices(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    out[context.index] = SIMD4<Int>(context.local, context.group, context.groupSize, context.groupCount)
}
fileprivate nonisolated enum rk_k_groupIndices_4922381d07fb19d2_holder {
static let kernel = DeviceKernelDefinition(name: "groupIndices(_:_:in:)", entry: "rk_k_groupIndices_4922381d07fb19d2",
file: "DeviceConformanceTests/Indices.swift", line: 9,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: SIMD4<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_groupIndices_4922381d07fb19d2)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_local(); rk_i64 t3 = rk_group();
  rk_i64 t4 = rk_group_size(); rk_i64 t5 = rk_group_count(); rk_i64x4 t6; t6.x[0] = t2; t6.x[1] = t3; t6.x[2] = t4; t6.x[3] = t5;
  RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = t6;
}
"""#, sites: [TrapSite(line: 11, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0,
cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.local; let t3: Int = here.group; let t4: Int = here.groupSize
    let t5: Int = here.groupCount; let t6: SIMD4<Int> = SIMD4<Int>(t2, t3, t4, t5)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func groupIndices_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD4<Int>>.Type) -> DeviceKernelDefinition {
rk_k_groupIndices_4922381d07fb19d2_holder.kernel
}
@discardableResult
nonisolated func groupIndices(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD4<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try groupIndices_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD4<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func planePositions(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    let p = context.position
    out[context.index] = SIMD4<Int>(p.x, p.y, p.z, p.x + context.extent.x * p.y)
}
fileprivate nonisolated enum rk_k_planePositions_af8fcd056e8aeea4_holder {
static let kernel = DeviceKernelDefinition(name: "planePositions(_:_:in:)", entry: "rk_k_planePositions_af8fcd056e8aeea4",
file: "DeviceConformanceTests/Indices.swift", line: 14,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: SIMD4<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_planePositions_af8fcd056e8aeea4)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_place v_p_2 = rk_place_make(rk_position_x(), rk_position_y(), rk_position_z());
  rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_size_x(rk_here); RK_CHECK(rk_i64_mul_traps(t2, v_p_2.x[1]), RK_STOP(1));
  rk_i64 t3 = rk_i64_mul(t2, v_p_2.x[1]); RK_CHECK(rk_i64_add_traps(v_p_2.x[0], t3), RK_STOP(2));
  rk_i64 t4 = rk_i64_add(v_p_2.x[0], t3); rk_i64x4 t5; t5.x[0] = v_p_2.x[0]; t5.x[1] = v_p_2.x[1]; t5.x[2] = v_p_2.x[2];
  t5.x[3] = t4; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = t5;
}
"""#, sites: [TrapSite(line: 17, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 17, column: 75, operation: .overflow("*")), TrapSite(line: 17, column: 56, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_p_2: DeviceIndex = here.position; let t1: Int = here.index; let t2: Int = here.extent.x
    let t3: Int = try _Checks.multiply(t2, v_p_2.y, 1); let t4: Int = try _Checks.add(v_p_2.x, t3, 2)
    let t5: SIMD4<Int> = SIMD4<Int>(v_p_2.x, v_p_2.y, v_p_2.z, t4); try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1] = t5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func planePositions_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD4<Int>>.Type) -> DeviceKernelDefinition {
rk_k_planePositions_af8fcd056e8aeea4_holder.kernel
}
@discardableResult
nonisolated func planePositions(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD4<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try planePositions_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD4<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func planeGroups(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD8<Int>>, in context: DeviceContext) {
    let local = context.localPosition
    let group = context.groupPosition
    out[context.index] = SIMD8<Int>(
        local.x, local.y, group.x, group.y, context.groupExtent.x, context.groupExtent.y, context.groupCounts.x,
        context.groupCounts.y)
}
fileprivate nonisolated enum rk_k_planeGroups_7abc19d9911eb362_holder {
static let kernel = DeviceKernelDefinition(name: "planeGroups(_:_:in:)", entry: "rk_k_planeGroups_7abc19d9911eb362",
file: "DeviceConformanceTests/Indices.swift", line: 20,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: SIMD8<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_planeGroups_7abc19d9911eb362)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_place v_local_2 = rk_place_make(rk_local_x(), rk_local_y(), rk_local_z());
  rk_place v_group_3 = rk_place_make(rk_group_x(), rk_group_y(), rk_group_z()); rk_i64 t1 = rk_index(rk_here);
  rk_i64 t2 = rk_group_size_x(); rk_i64 t3 = rk_group_size_y(); rk_i64 t4 = rk_group_count_x(); rk_i64 t5 = rk_group_count_y();
  rk_i64x8 t6; t6.x[0] = v_local_2.x[0]; t6.x[1] = v_local_2.x[1]; t6.x[2] = v_group_3.x[0]; t6.x[3] = v_group_3.x[1];
  t6.x[4] = t2; t6.x[5] = t3; t6.x[6] = t4; t6.x[7] = t5; RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0)); v_out_1[t1] = t6;
}
"""#, sites: [TrapSite(line: 24, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0,
cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_local_2: DeviceIndex = here.localPosition; let v_group_3: DeviceIndex = here.groupPosition; let t1: Int = here.index
    let t2: Int = here.groupExtent.x; let t3: Int = here.groupExtent.y; let t4: Int = here.groupCounts.x
    let t5: Int = here.groupCounts.y
    let t6: SIMD8<Int> = SIMD8<Int>(v_local_2.x, v_local_2.y, v_group_3.x, v_group_3.y, t2, t3, t4, t5)
    try _Checks.itemIndex(t1, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func planeGroups_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD8<Int>>.Type) -> DeviceKernelDefinition {
rk_k_planeGroups_7abc19d9911eb362_holder.kernel
}
@discardableResult
nonisolated func planeGroups(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD8<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try planeGroups_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD8<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func volumePositions(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    let p = context.position
    let e = context.extent
    out[p.x + e.x * (p.y + e.y * p.z)] = SIMD4<Int>(p.x, p.y, p.z, e.z * 100 + context.index)
}
fileprivate nonisolated enum rk_k_volumePositions_5c3f47ac3d5b07f6_holder {
static let kernel = DeviceKernelDefinition(name: "volumePositions(_:_:in:)", entry: "rk_k_volumePositions_5c3f47ac3d5b07f6",
file: "DeviceConformanceTests/Indices.swift", line: 29,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: SIMD4<Int>.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_volumePositions_5c3f47ac3d5b07f6)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_place v_p_2 = rk_place_make(rk_position_x(), rk_position_y(), rk_position_z());
  rk_place v_e_3 = rk_place_make(rk_size_x(rk_here), rk_size_y(rk_here), rk_size_z(rk_here));
  RK_CHECK(rk_i64_mul_traps(v_e_3.x[1], v_p_2.x[2]), RK_STOP(0)); rk_i64 t1 = rk_i64_mul(v_e_3.x[1], v_p_2.x[2]);
  RK_CHECK(rk_i64_add_traps(v_p_2.x[1], t1), RK_STOP(1)); rk_i64 t2 = rk_i64_add(v_p_2.x[1], t1);
  RK_CHECK(rk_i64_mul_traps(v_e_3.x[0], t2), RK_STOP(2)); rk_i64 t3 = rk_i64_mul(v_e_3.x[0], t2);
  RK_CHECK(rk_i64_add_traps(v_p_2.x[0], t3), RK_STOP(3)); rk_i64 t4 = rk_i64_add(v_p_2.x[0], t3);
  RK_CHECK(rk_i64_mul_traps(v_e_3.x[2], 100), RK_STOP(5)); rk_i64 t5 = rk_i64_mul(v_e_3.x[2], 100); rk_i64 t6 = rk_index(rk_here);
  RK_CHECK(rk_i64_add_traps(t5, t6), RK_STOP(6)); rk_i64 t7 = rk_i64_add(t5, t6); rk_i64x4 t8; t8.x[0] = v_p_2.x[0];
  t8.x[1] = v_p_2.x[1]; t8.x[2] = v_p_2.x[2]; t8.x[3] = t7; RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(4)); v_out_1[t4] = t8;
}
"""#, sites: [TrapSite(line: 33, column: 32, operation: .overflow("*")),
TrapSite(line: 33, column: 26, operation: .overflow("+")), TrapSite(line: 33, column: 19, operation: .overflow("*")),
TrapSite(line: 33, column: 13, operation: .overflow("+")), TrapSite(line: 33, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 33, column: 72, operation: .overflow("*")), TrapSite(line: 33, column: 78, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_p_2: DeviceIndex = here.position; let v_e_3: DeviceIndex = here.extent
    let t1: Int = try _Checks.multiply(v_e_3.y, v_p_2.z, 0); let t2: Int = try _Checks.add(v_p_2.y, t1, 1)
    let t3: Int = try _Checks.multiply(v_e_3.x, t2, 2); let t4: Int = try _Checks.add(v_p_2.x, t3, 3)
    let t5: Int = try _Checks.multiply(v_e_3.z, 100, 5); let t6: Int = here.index; let t7: Int = try _Checks.add(t5, t6, 6)
    let t8: SIMD4<Int> = SIMD4<Int>(v_p_2.x, v_p_2.y, v_p_2.z, t7); try _Checks.index(t4, in: v_out_1.count, 4)
    unsafe v_out_1[unchecked: t4] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func volumePositions_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD4<Int>>.Type) -> DeviceKernelDefinition {
rk_k_volumePositions_5c3f47ac3d5b07f6_holder.kernel
}
@discardableResult
nonisolated func volumePositions(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD4<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try volumePositions_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD4<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func reversedPlaces(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.size - 1 - context.index] = x[context.index]
}
fileprivate nonisolated enum rk_k_reversedPlaces_32d77cc495503682_holder {
static let kernel = DeviceKernelDefinition(name: "reversedPlaces(_:_:in:)", entry: "rk_k_reversedPlaces_32d77cc495503682",
file: "DeviceConformanceTests/Indices.swift", line: 36,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_reversedPlaces_32d77cc495503682)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_size(rk_here); RK_CHECK(rk_i64_sub_traps(t1, 1), RK_STOP(0));
  rk_i64 t2 = rk_i64_sub(t1, 1); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_i64_sub_traps(t2, t3), RK_STOP(1));
  rk_i64 t4 = rk_i64_sub(t2, t3); rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(3));
  RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(2)); v_out_1[t4] = v_x_0[t5];
}
"""#, sites: [TrapSite(line: 38, column: 22, operation: .overflow("-")),
TrapSite(line: 38, column: 26, operation: .overflow("-")), TrapSite(line: 38, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 38, column: 45, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.size; let t2: Int = try _Checks.subtract(t1, 1, 0); let t3: Int = here.index
    let t4: Int = try _Checks.subtract(t2, t3, 1); let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_x_0.count, 3)
    let t6: Int32 = unsafe v_x_0[unchecked: t5]; try _Checks.index(t4, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t4] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func reversedPlaces_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_reversedPlaces_32d77cc495503682_holder.kernel
}
@discardableResult
nonisolated func reversedPlaces(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try reversedPlaces_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func neighbours(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let i = context.index
    let left = i > 0 ? x[i - 1] : x[i]
    let right = i + 1 < x.count ? x[i + 1] : x[i]
    out[i] = (left + x[i] + right) / 3
}
fileprivate nonisolated enum rk_k_neighbours_07a8efcc89701050_holder {
static let kernel = DeviceKernelDefinition(name: "neighbours(_:_:in:)", entry: "rk_k_neighbours_07a8efcc89701050",
file: "DeviceConformanceTests/Indices.swift", line: 41,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_neighbours_07a8efcc89701050)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_2 = rk_index(rk_here); rk_f32 t2; if (v_i_2 > 0) {
    RK_CHECK(rk_i64_sub_traps(v_i_2, 1), RK_STOP(0)); rk_i64 t1 = rk_i64_sub(v_i_2, 1);
    RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(1)); t2 = v_x_0[t1];
  } else { RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(2)); t2 = v_x_0[v_i_2]; } rk_f32 v_left_3 = t2;
  RK_CHECK(rk_i64_add_traps(v_i_2, 1), RK_STOP(3)); rk_f32 t4; if (rk_i64_add(v_i_2, 1) < n_x_0) {
    RK_CHECK(rk_i64_add_traps(v_i_2, 1), RK_STOP(4)); rk_i64 t3 = rk_i64_add(v_i_2, 1);
    RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(5)); t4 = v_x_0[t3];
  } else { RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(6)); t4 = v_x_0[v_i_2]; } rk_f32 v_right_4 = t4;
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(8)); RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(7));
  v_out_1[v_i_2] = (((v_left_3 + v_x_0[v_i_2]) + v_right_4) / 3.0f);
}
"""#, sites: [TrapSite(line: 44, column: 28, operation: .overflow("-")),
TrapSite(line: 44, column: 24, operation: .indexOutOfRange("x")),
TrapSite(line: 44, column: 35, operation: .indexOutOfRange("x")), TrapSite(line: 45, column: 19, operation: .overflow("+")),
TrapSite(line: 45, column: 39, operation: .overflow("+")), TrapSite(line: 45, column: 35, operation: .indexOutOfRange("x")),
TrapSite(line: 45, column: 46, operation: .indexOutOfRange("x")),
TrapSite(line: 46, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 46, column: 22, operation: .indexOutOfRange("x"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_2: Int = here.index; let t1: Bool = v_i_2 > 0; let t5: Float; if t1 {
      let t2: Int = try _Checks.subtract(v_i_2, 1, 0); try _Checks.index(t2, in: v_x_0.count, 1)
      let t3: Float = unsafe v_x_0[unchecked: t2]; t5 = t3
    } else { try _Checks.itemIndex(v_i_2, in: v_x_0.count, 2); let t4: Float = unsafe v_x_0[unchecked: v_i_2]; t5 = t4 }
    let v_left_3: Float = t5; let t6: Int = try _Checks.add(v_i_2, 1, 3); let t7: Bool = t6 < v_x_0.count; let t11: Float; if t7 {
      let t8: Int = try _Checks.add(v_i_2, 1, 4); try _Checks.index(t8, in: v_x_0.count, 5)
      let t9: Float = unsafe v_x_0[unchecked: t8]; t11 = t9
    } else { try _Checks.itemIndex(v_i_2, in: v_x_0.count, 6); let t10: Float = unsafe v_x_0[unchecked: v_i_2]; t11 = t10 }
    let v_right_4: Float = t11; try _Checks.itemIndex(v_i_2, in: v_x_0.count, 8); let t12: Float = unsafe v_x_0[unchecked: v_i_2]
    let t13: Float = v_left_3 + t12; let t14: Float = t13 + v_right_4; let t15: Float = t14 / (0x1.8000000000000p1 as Float)
    try _Checks.itemIndex(v_i_2, in: v_out_1.count, 7); unsafe v_out_1[unchecked: v_i_2] = t15
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func neighbours_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_neighbours_07a8efcc89701050_holder.kernel
}
@discardableResult
nonisolated func neighbours(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try neighbours_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func gridStride(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    guard context.index % 4 == 0 else { return }
    for i in context.index..<min(context.index + 4, x.count) { out[i] = x[i] &+ Int32(context.index) }
}
fileprivate nonisolated enum rk_k_gridStride_5f88de6152975029_holder {
static let kernel = DeviceKernelDefinition(name: "gridStride(_:_:in:)", entry: "rk_k_gridStride_5f88de6152975029",
file: "DeviceConformanceTests/Indices.swift", line: 49,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_gridStride_5f88de6152975029)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); if (!(rk_i64_rem(t1, 4) == 0)) { return; }
  rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_i64_add_traps(t2, 4), RK_STOP(2)); rk_i64 t3 = rk_i64_add(t2, 4);
  rk_i64 t4 = rk_index(rk_here); rk_i64 t5 = rk_i64_min(t3, n_x_0); RK_CHECK(t5 < t4, RK_STOP(3));
  for (rk_i64 v_i_2 = t4; v_i_2 < t5; ++v_i_2) {
    RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(5)); rk_i64 t6 = rk_index(rk_here); RK_CHECK(rk_i32_misfit_s(t6), RK_STOP(6));
    RK_CHECK(rk_index_traps(v_i_2, n_out_1), RK_STOP(4)); v_out_1[v_i_2] = rk_i32_add(v_x_0[v_i_2], (rk_i32)t6);
  }
}
"""#, sites: [TrapSite(line: 51, column: 25, operation: .divisionByZero),
TrapSite(line: 51, column: 25, operation: .overflow("%")), TrapSite(line: 52, column: 48, operation: .overflow("+")),
TrapSite(line: 52, column: 27, operation: .invertedRange), TrapSite(line: 52, column: 64, operation: .indexOutOfRange("out")),
TrapSite(line: 52, column: 73, operation: .indexOutOfRange("x")), TrapSite(line: 52, column: 81, operation: .conversion("Int32"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = try _Checks.remainder(t1, 4, zero: 0, overflow: 1); let t3: Bool = t2 == 0; if !t3 {
      return
    }; let t4: Int = here.index; let t5: Int = try _Checks.add(t4, 4, 2); let t6: Int = Swift.min(t5, v_x_0.count)
    let t7: Int = here.index; try _Checks.require(t7 <= t6, 3); for v_i_2 in t7..<Swift.max(t7, t6) {
      try _Checks.index(v_i_2, in: v_x_0.count, 5); let t8: Int32 = unsafe v_x_0[unchecked: v_i_2]; let t9: Int = here.index
      let t10: Int32 = try _Checks.convert(t9, to: Int32.self, 6); let t11: Int32 = t8 &+ t10
      try _Checks.index(v_i_2, in: v_out_1.count, 4); unsafe v_out_1[unchecked: v_i_2] = t11
    }
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func gridStride_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_gridStride_5f88de6152975029_holder.kernel
}
@discardableResult
nonisolated func gridStride(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try gridStride_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var indices: [ConformanceCase] {
        conformance(
            "index and size", Input<Int32>.within(0...9), output: .repeating(0), oracle: linearIndex,
            launch: linearIndex, kernel: linearIndex_deviceKernel)
        conformance(
            "places in groups", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .groups(of: 64),
            oracle: groupIndices, launch: groupIndices, kernel: groupIndices_deviceKernel)
        conformance(
            "positions in a plane", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .plane,
            oracle: planePositions, launch: planePositions, kernel: planePositions_deviceKernel)
        conformance(
            "groups in a plane", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .plane(groups: 8, 4),
            oracle: planeGroups, launch: planeGroups, kernel: planeGroups_deviceKernel)
        conformance(
            "positions in a volume", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .volume,
            oracle: volumePositions, launch: volumePositions, kernel: volumePositions_deviceKernel)
        conformance(
            "an item writes to another place", Input<Int32>.edges, output: .repeating(0), oracle: reversedPlaces,
            launch: reversedPlaces, kernel: reversedPlaces_deviceKernel)
        conformance(
            "an item reads its neighbours", Input<Float>.within(-10...10), output: .repeating(0), oracle: neighbours,
            launch: neighbours, kernel: neighbours_deviceKernel)
        conformance(
            "one item in four works for four", Input<Int32>.edges, output: .repeating(0), oracle: gridStride,
            launch: gridStride, kernel: gridStride_deviceKernel)
    }
}
