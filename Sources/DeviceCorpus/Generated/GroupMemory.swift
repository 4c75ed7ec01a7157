// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/GroupMemory.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func reverseInGroup(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 64)
    let i = context.index
    tile[context.local] = i < x.count ? x[i] : 0
    context.barrier()
    let partner = context.group * 64 + 63 - context.local
    if partner < out.count { out[partner] = tile[context.local] }
    context.barrier()
    if i < out.count { out[i] = tile[63 - context.local] }
}
fileprivate nonisolated enum rk_k_reverseInGroup_bc7c17a2d0ae96a4_holder {
static let kernel = DeviceKernelDefinition(name: "reverseInGroup(_:_:in:)", entry: "rk_k_reverseInGroup_bc7c17a2d0ae96a4",
file: "DeviceConformanceTests/GroupMemory.swift", line: 4,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_reverseInGroup_bc7c17a2d0ae96a4)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_i32, v_tile_2, 64); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); rk_i64 v_i_3; rk_i64 v_partner_4; if (!rk_done) {
    v_i_3 = rk_index(rk_here); rk_i64 t1 = rk_local(); rk_i32 t2; if (v_i_3 < n_x_0) {
      RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_LEAVE(1, rk_behind_1)); t2 = v_x_0[v_i_3];
    } else { t2 = 0; } RK_CHECK(rk_index_traps(t1, 64), RK_LEAVE(0, rk_behind_1)); v_tile_2[t1] = t2;
  } rk_behind_1:; rk_barrier(); if (!rk_done) {
    rk_i64 t3 = rk_group(); RK_CHECK(rk_i64_mul_traps(t3, 64), RK_LEAVE(2, rk_behind_2)); rk_i64 t4 = rk_i64_mul(t3, 64);
    RK_CHECK(rk_i64_add_traps(t4, 63), RK_LEAVE(3, rk_behind_2)); rk_i64 t5 = rk_i64_add(t4, 63); rk_i64 t6 = rk_local();
    RK_CHECK(rk_i64_sub_traps(t5, t6), RK_LEAVE(4, rk_behind_2)); v_partner_4 = rk_i64_sub(t5, t6); if (v_partner_4 < n_out_1) {
      rk_i64 t7 = rk_local(); RK_CHECK(rk_index_traps(t7, 64), RK_LEAVE(6, rk_behind_2));
      RK_CHECK(rk_index_traps(v_partner_4, n_out_1), RK_LEAVE(5, rk_behind_2)); v_out_1[v_partner_4] = v_tile_2[t7];
    }
  } rk_behind_2:; rk_barrier(); if (!rk_done) {
    if (v_i_3 < n_out_1) {
      rk_i64 t8 = rk_local(); RK_CHECK(rk_i64_sub_traps(63, t8), RK_LEAVE(8, rk_behind_3)); rk_i64 t9 = rk_i64_sub(63, t8);
      RK_CHECK(rk_index_traps(t9, 64), RK_LEAVE(9, rk_behind_3));
      RK_CHECK(rk_index_traps(v_i_3, n_out_1), RK_LEAVE(7, rk_behind_3)); v_out_1[v_i_3] = v_tile_2[t9];
    }
  } rk_behind_3:;
}
"""#, sites: [TrapSite(line: 8, column: 5, operation: .indexOutOfRange("tile")),
TrapSite(line: 8, column: 41, operation: .indexOutOfRange("x")), TrapSite(line: 10, column: 33, operation: .overflow("*")),
TrapSite(line: 10, column: 38, operation: .overflow("+")), TrapSite(line: 10, column: 43, operation: .overflow("-")),
TrapSite(line: 11, column: 30, operation: .indexOutOfRange("out")),
TrapSite(line: 11, column: 45, operation: .indexOutOfRange("tile")),
TrapSite(line: 13, column: 24, operation: .indexOutOfRange("out")), TrapSite(line: 13, column: 41, operation: .overflow("-")),
TrapSite(line: 13, column: 33, operation: .indexOutOfRange("tile"))], requirements: [.barrier],
groupMemory: 64 * MemoryLayout<Int32>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_tile_2 = here.groupArray(of: Int32.self, count: 64); let v_i_3: Int = here.index; let t1: Int = here.local
    let t2: Bool = _Checks.isItem(v_i_3, below: v_x_0.count); let t4: Int32; if t2 {
      try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1); let t3: Int32 = unsafe v_x_0[unchecked: v_i_3]; t4 = t3
    } else { t4 = (0 as Int32) }; try _Checks.index(t1, in: 64, 0); unsafe v_tile_2[unchecked: t1] = t4; here.barrier()
    let t5: Int = here.group; let t6: Int = try _Checks.multiply(t5, 64, 2); let t7: Int = try _Checks.add(t6, 63, 3)
    let t8: Int = here.local; let t9: Int = try _Checks.subtract(t7, t8, 4); let v_partner_4: Int = t9
    let t10: Bool = v_partner_4 < v_out_1.count; if t10 {
      let t11: Int = here.local; try _Checks.index(t11, in: 64, 6); let t12: Int32 = unsafe v_tile_2[unchecked: t11]
      try _Checks.index(v_partner_4, in: v_out_1.count, 5); unsafe v_out_1[unchecked: v_partner_4] = t12
    }; here.barrier(); let t13: Bool = _Checks.isItem(v_i_3, below: v_out_1.count); if t13 {
      let t14: Int = here.local; let t15: Int = try _Checks.subtract(63, t14, 8); try _Checks.index(t15, in: 64, 9)
      let t16: Int32 = unsafe v_tile_2[unchecked: t15]; try _Checks.itemIndex(v_i_3, in: v_out_1.count, 7)
      unsafe v_out_1[unchecked: v_i_3] = t16
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func reverseInGroup_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_reverseInGroup_bc7c17a2d0ae96a4_holder.kernel
}
@discardableResult
nonisolated func reverseInGroup(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try reverseInGroup_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sumInGroup(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let lanes = context.groupArray(of: Int32.self, count: 128)
    let lane = context.local
    lanes[lane] = context.index < x.count ? x[context.index] : 0
    context.barrier()
    for step in 0..<7 {
        let width = 64 >> step
        if lane < width { lanes[lane] = lanes[lane] &+ lanes[lane + width] }
        context.barrier()
    }
    if context.index < out.count { out[context.index] = lanes[0] }
}
fileprivate nonisolated enum rk_k_sumInGroup_ea39dba252c1a4d7_holder {
static let kernel = DeviceKernelDefinition(name: "sumInGroup(_:_:in:)", entry: "rk_k_sumInGroup_ea39dba252c1a4d7",
file: "DeviceConformanceTests/GroupMemory.swift", line: 16,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_sumInGroup_ea39dba252c1a4d7)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_i32, v_lanes_2, 128); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); rk_i64 v_lane_3; rk_i64 v_step_4;
  rk_i64 v_width_5; if (!rk_done) {
    v_lane_3 = rk_local(); rk_i32 t2; if (rk_index(rk_here) < n_x_0) {
      rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_LEAVE(1, rk_behind_1)); t2 = v_x_0[t1];
    } else { t2 = 0; } RK_CHECK(rk_index_traps(v_lane_3, 128), RK_LEAVE(0, rk_behind_1)); v_lanes_2[v_lane_3] = t2;
  } rk_behind_1:; rk_barrier(); RK_CHECK(7 < 0, RK_MARK(2)); for (v_step_4 = 0; v_step_4 < 7; ++v_step_4) {
    if (!rk_done) {
      v_width_5 = rk_i64_shr(64, (rk_i64)v_step_4); if (v_lane_3 < v_width_5) {
        RK_CHECK(rk_index_traps(v_lane_3, 128), RK_LEAVE(4, rk_behind_2));
        RK_CHECK(rk_i64_add_traps(v_lane_3, v_width_5), RK_LEAVE(5, rk_behind_2)); rk_i64 t3 = rk_i64_add(v_lane_3, v_width_5);
        RK_CHECK(rk_index_traps(t3, 128), RK_LEAVE(6, rk_behind_2));
        RK_CHECK(rk_index_traps(v_lane_3, 128), RK_LEAVE(3, rk_behind_2));
        v_lanes_2[v_lane_3] = rk_i32_add(v_lanes_2[v_lane_3], v_lanes_2[t3]);
      }
    } rk_behind_2:; rk_barrier();
  } if (!rk_done) {
    if (rk_index(rk_here) < n_out_1) {
      rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(0, 128), RK_LEAVE(8, rk_behind_3));
      RK_CHECK(rk_index_traps(t4, n_out_1), RK_LEAVE(7, rk_behind_3)); v_out_1[t4] = v_lanes_2[0];
    }
  } rk_behind_3:;
}
"""#, sites: [TrapSite(line: 20, column: 5, operation: .indexOutOfRange("lanes")),
TrapSite(line: 20, column: 45, operation: .indexOutOfRange("x")), TrapSite(line: 22, column: 18, operation: .invertedRange),
TrapSite(line: 24, column: 27, operation: .indexOutOfRange("lanes")),
TrapSite(line: 24, column: 41, operation: .indexOutOfRange("lanes")), TrapSite(line: 24, column: 67, operation: .overflow("+")),
TrapSite(line: 24, column: 56, operation: .indexOutOfRange("lanes")),
TrapSite(line: 27, column: 36, operation: .indexOutOfRange("out")),
TrapSite(line: 27, column: 57, operation: .indexOutOfRange("lanes"))], requirements: [.barrier],
groupMemory: 128 * MemoryLayout<Int32>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_lanes_2 = here.groupArray(of: Int32.self, count: 128); let v_lane_3: Int = here.local
    let t1: Bool = here.index < v_x_0.count; let t4: Int32; if t1 {
      let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1); let t3: Int32 = unsafe v_x_0[unchecked: t2]
      t4 = t3
    } else { t4 = (0 as Int32) }; try _Checks.index(v_lane_3, in: 128, 0); unsafe v_lanes_2[unchecked: v_lane_3] = t4
    here.barrier(); try _Checks.require(0 <= 7, 2); for v_step_4 in 0..<Swift.max(0, 7) {
      let t5: Int = 64 >> v_step_4; let v_width_5: Int = t5; let t6: Bool = v_lane_3 < v_width_5; if t6 {
        try _Checks.index(v_lane_3, in: 128, 4); let t7: Int32 = unsafe v_lanes_2[unchecked: v_lane_3]
        let t8: Int = try _Checks.add(v_lane_3, v_width_5, 5); try _Checks.index(t8, in: 128, 6)
        let t9: Int32 = unsafe v_lanes_2[unchecked: t8]; let t10: Int32 = t7 &+ t9; try _Checks.index(v_lane_3, in: 128, 3)
        unsafe v_lanes_2[unchecked: v_lane_3] = t10
      }; here.barrier()
    }; let t11: Bool = here.index < v_out_1.count; if t11 {
      let t12: Int = here.index; try _Checks.index(0, in: 128, 8); let t13: Int32 = unsafe v_lanes_2[unchecked: 0]
      try _Checks.itemIndex(t12, in: v_out_1.count, 7); unsafe v_out_1[unchecked: t12] = t13
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sumInGroup_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_sumInGroup_ea39dba252c1a4d7_holder.kernel
}
@discardableResult
nonisolated func sumInGroup(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sumInGroup_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func scanInGroup(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let first = context.groupArray(of: UInt32.self, count: 64)
    let second = context.groupArray(of: UInt32.self, count: 64)
    let lane = context.local
    first[lane] = context.index < x.count ? x[context.index] : 0
    context.barrier()
    for step in 0..<3 {
        let near = 1 << (2 * step)
        let far = 2 << (2 * step)
        second[lane] = lane >= near ? first[lane] &+ first[lane - near] : first[lane]
        context.barrier()
        first[lane] = lane >= far ? second[lane] &+ second[lane - far] : second[lane]
        context.barrier()
    }
    if context.index < out.count { out[context.index] = first[lane] }
}
fileprivate nonisolated enum rk_k_scanInGroup_f9ddc2da7652e11d_holder {
static let kernel = DeviceKernelDefinition(name: "scanInGroup(_:_:in:)", entry: "rk_k_scanInGroup_f9ddc2da7652e11d",
file: "DeviceConformanceTests/GroupMemory.swift", line: 30,
parameters: [.span("x", element: UInt32.self), .mutableSpan("out", element: UInt32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_scanInGroup_f9ddc2da7652e11d)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_u32, v_first_2, 64); RK_GROUP_ARRAY(rk_u32, v_second_3, 64);
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  rk_bool rk_done = !rk_is_inside(rk_here); rk_i64 v_lane_4; rk_i64 v_step_5; rk_i64 v_near_6; rk_i64 v_far_7; if (!rk_done) {
    v_lane_4 = rk_local(); rk_u32 t2; if (rk_index(rk_here) < n_x_0) {
      rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_LEAVE(1, rk_behind_1)); t2 = v_x_0[t1];
    } else { t2 = 0u; } RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(0, rk_behind_1)); v_first_2[v_lane_4] = t2;
  } rk_behind_1:; rk_barrier(); RK_CHECK(3 < 0, RK_MARK(2)); for (v_step_5 = 0; v_step_5 < 3; ++v_step_5) {
    if (!rk_done) {
      RK_CHECK(rk_i64_mul_traps(2, v_step_5), RK_LEAVE(3, rk_behind_2));
      v_near_6 = rk_i64_shl(1, (rk_i64)rk_i64_mul(2, v_step_5));
      RK_CHECK(rk_i64_mul_traps(2, v_step_5), RK_LEAVE(4, rk_behind_2)); v_far_7 = rk_i64_shl(2, (rk_i64)rk_i64_mul(2, v_step_5));
      rk_u32 t4; if (v_lane_4 >= v_near_6) {
        RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(6, rk_behind_2));
        RK_CHECK(rk_i64_sub_traps(v_lane_4, v_near_6), RK_LEAVE(7, rk_behind_2)); rk_i64 t3 = rk_i64_sub(v_lane_4, v_near_6);
        RK_CHECK(rk_index_traps(t3, 64), RK_LEAVE(8, rk_behind_2)); t4 = rk_u32_add(v_first_2[v_lane_4], v_first_2[t3]);
      } else { RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(9, rk_behind_2)); t4 = v_first_2[v_lane_4]; }
      RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(5, rk_behind_2)); v_second_3[v_lane_4] = t4;
    } rk_behind_2:; rk_barrier(); if (!rk_done) {
      rk_u32 t6; if (v_lane_4 >= v_far_7) {
        RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(11, rk_behind_3));
        RK_CHECK(rk_i64_sub_traps(v_lane_4, v_far_7), RK_LEAVE(12, rk_behind_3)); rk_i64 t5 = rk_i64_sub(v_lane_4, v_far_7);
        RK_CHECK(rk_index_traps(t5, 64), RK_LEAVE(13, rk_behind_3)); t6 = rk_u32_add(v_second_3[v_lane_4], v_second_3[t5]);
      } else { RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(14, rk_behind_3)); t6 = v_second_3[v_lane_4]; }
      RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(10, rk_behind_3)); v_first_2[v_lane_4] = t6;
    } rk_behind_3:; rk_barrier();
  } if (!rk_done) {
    if (rk_index(rk_here) < n_out_1) {
      rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_lane_4, 64), RK_LEAVE(16, rk_behind_4));
      RK_CHECK(rk_index_traps(t7, n_out_1), RK_LEAVE(15, rk_behind_4)); v_out_1[t7] = v_first_2[v_lane_4];
    }
  } rk_behind_4:;
}
"""#, sites: [TrapSite(line: 35, column: 5, operation: .indexOutOfRange("first")),
TrapSite(line: 35, column: 45, operation: .indexOutOfRange("x")), TrapSite(line: 37, column: 18, operation: .invertedRange),
TrapSite(line: 38, column: 28, operation: .overflow("*")), TrapSite(line: 39, column: 27, operation: .overflow("*")),
TrapSite(line: 40, column: 9, operation: .indexOutOfRange("second")),
TrapSite(line: 40, column: 39, operation: .indexOutOfRange("first")), TrapSite(line: 40, column: 65, operation: .overflow("-")),
TrapSite(line: 40, column: 54, operation: .indexOutOfRange("first")),
TrapSite(line: 40, column: 75, operation: .indexOutOfRange("first")),
TrapSite(line: 42, column: 9, operation: .indexOutOfRange("first")),
TrapSite(line: 42, column: 37, operation: .indexOutOfRange("second")), TrapSite(line: 42, column: 65, operation: .overflow("-")),
TrapSite(line: 42, column: 53, operation: .indexOutOfRange("second")),
TrapSite(line: 42, column: 74, operation: .indexOutOfRange("second")),
TrapSite(line: 45, column: 36, operation: .indexOutOfRange("out")),
TrapSite(line: 45, column: 57, operation: .indexOutOfRange("first"))], requirements: [.barrier],
groupMemory: 64 * MemoryLayout<UInt32>.stride + 64 * MemoryLayout<UInt32>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_first_2 = here.groupArray(of: UInt32.self, count: 64); let v_second_3 = here.groupArray(of: UInt32.self, count: 64)
    let v_lane_4: Int = here.local; let t1: Bool = here.index < v_x_0.count; let t4: UInt32; if t1 {
      let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1); let t3: UInt32 = unsafe v_x_0[unchecked: t2]
      t4 = t3
    } else { t4 = (0 as UInt32) }; try _Checks.index(v_lane_4, in: 64, 0); unsafe v_first_2[unchecked: v_lane_4] = t4
    here.barrier(); try _Checks.require(0 <= 3, 2); for v_step_5 in 0..<Swift.max(0, 3) {
      let t5: Int = try _Checks.multiply(2, v_step_5, 3); let t6: Int = 1 << t5; let v_near_6: Int = t6
      let t7: Int = try _Checks.multiply(2, v_step_5, 4); let t8: Int = 2 << t7; let v_far_7: Int = t8
      let t9: Bool = v_lane_4 >= v_near_6; let t15: UInt32; if t9 {
        try _Checks.index(v_lane_4, in: 64, 6); let t10: UInt32 = unsafe v_first_2[unchecked: v_lane_4]
        let t11: Int = try _Checks.subtract(v_lane_4, v_near_6, 7); try _Checks.index(t11, in: 64, 8)
        let t12: UInt32 = unsafe v_first_2[unchecked: t11]; let t13: UInt32 = t10 &+ t12; t15 = t13
      } else { try _Checks.index(v_lane_4, in: 64, 9); let t14: UInt32 = unsafe v_first_2[unchecked: v_lane_4]; t15 = t14 }
      try _Checks.index(v_lane_4, in: 64, 5); unsafe v_second_3[unchecked: v_lane_4] = t15; here.barrier()
      let t16: Bool = v_lane_4 >= v_far_7; let t22: UInt32; if t16 {
        try _Checks.index(v_lane_4, in: 64, 11); let t17: UInt32 = unsafe v_second_3[unchecked: v_lane_4]
        let t18: Int = try _Checks.subtract(v_lane_4, v_far_7, 12); try _Checks.index(t18, in: 64, 13)
        let t19: UInt32 = unsafe v_second_3[unchecked: t18]; let t20: UInt32 = t17 &+ t19; t22 = t20
      } else { try _Checks.index(v_lane_4, in: 64, 14); let t21: UInt32 = unsafe v_second_3[unchecked: v_lane_4]; t22 = t21 }
      try _Checks.index(v_lane_4, in: 64, 10); unsafe v_first_2[unchecked: v_lane_4] = t22; here.barrier()
    }; let t23: Bool = here.index < v_out_1.count; if t23 {
      let t24: Int = here.index; try _Checks.index(v_lane_4, in: 64, 16); let t25: UInt32 = unsafe v_first_2[unchecked: v_lane_4]
      try _Checks.itemIndex(t24, in: v_out_1.count, 15); unsafe v_out_1[unchecked: t24] = t25
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func scanInGroup_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_scanInGroup_f9ddc2da7652e11d_holder.kernel
}
@discardableResult
nonisolated func scanInGroup(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try scanInGroup_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func broadcastInGroup(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let shared = context.groupArray(of: Float.self, count: 1)
    if context.local == 5 { shared[0] = context.index < x.count ? x[context.index] : -1 }
    context.barrier()
    if context.index < out.count { out[context.index] = shared[0] * 2 }
}
fileprivate nonisolated enum rk_k_broadcastInGroup_f854d3410e310913_holder {
static let kernel = DeviceKernelDefinition(name: "broadcastInGroup(_:_:in:)", entry: "rk_k_broadcastInGroup_f854d3410e310913",
file: "DeviceConformanceTests/GroupMemory.swift", line: 48,
parameters: [.span("x", element: Float.self), .mutableSpan("out", element: Float.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_broadcastInGroup_f854d3410e310913)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_f32, v_shared_2, 1); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); if (!rk_done) {
    if (rk_local() == 5) {
      rk_f32 t2; if (rk_index(rk_here) < n_x_0) {
        rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_LEAVE(1, rk_behind_1)); t2 = v_x_0[t1];
      } else { t2 = (-1.0f); } RK_CHECK(rk_index_traps(0, 1), RK_LEAVE(0, rk_behind_1)); v_shared_2[0] = t2;
    }
  } rk_behind_1:; rk_barrier(); if (!rk_done) {
    if (rk_index(rk_here) < n_out_1) {
      rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(0, 1), RK_LEAVE(3, rk_behind_2));
      RK_CHECK(rk_index_traps(t3, n_out_1), RK_LEAVE(2, rk_behind_2)); v_out_1[t3] = (v_shared_2[0] * 2.0f);
    }
  } rk_behind_2:;
}
"""#, sites: [TrapSite(line: 51, column: 29, operation: .indexOutOfRange("shared")),
TrapSite(line: 51, column: 67, operation: .indexOutOfRange("x")),
TrapSite(line: 53, column: 36, operation: .indexOutOfRange("out")),
TrapSite(line: 53, column: 57, operation: .indexOutOfRange("shared"))], requirements: [.barrier],
groupMemory: 1 * MemoryLayout<Float>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_shared_2 = here.groupArray(of: Float.self, count: 1); let t1: Bool = here.local == 5; if t1 {
      let t2: Bool = here.index < v_x_0.count; let t5: Float; if t2 {
        let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_x_0.count, 1); let t4: Float = unsafe v_x_0[unchecked: t3]
        t5 = t4
      } else { t5 = (-0x1.0000000000000p0 as Float) }; try _Checks.index(0, in: 1, 0); unsafe v_shared_2[unchecked: 0] = t5
    }; here.barrier(); let t6: Bool = here.index < v_out_1.count; if t6 {
      let t7: Int = here.index; try _Checks.index(0, in: 1, 3); let t8: Float = unsafe v_shared_2[unchecked: 0]
      let t9: Float = t8 * (0x1.0000000000000p1 as Float); try _Checks.itemIndex(t7, in: v_out_1.count, 2)
      unsafe v_out_1[unchecked: t7] = t9
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func broadcastInGroup_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_broadcastInGroup_f854d3410e310913_holder.kernel
}
@discardableResult
nonisolated func broadcastInGroup(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try broadcastInGroup_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func barrierAfterLeaving(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 32)
    let isInside = context.index < x.count
    if isInside { tile[context.local] = x[context.index] &* 2 } else { tile[context.local] = 0 }
    context.barrier()
    var sum: Int32 = 0
    if isInside {
        for k in 0..<32 { sum = sum &+ tile[k] }
        out[context.index] = sum
    }
}
fileprivate nonisolated enum rk_k_barrierAfterLeaving_ceff4904c457428b_holder {
static let kernel = DeviceKernelDefinition(name: "barrierAfterLeaving(_:_:in:)",
entry: "rk_k_barrierAfterLeaving_ceff4904c457428b", file: "DeviceConformanceTests/GroupMemory.swift", line: 56,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_barrierAfterLeaving_ceff4904c457428b)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_i32, v_tile_2, 32); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); rk_bool v_isInside_3; rk_i32 v_sum_4;
  if (!rk_done) {
    v_isInside_3 = (rk_index(rk_here) < n_x_0); if (v_isInside_3) {
      rk_i64 t1 = rk_local(); rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_x_0), RK_LEAVE(1, rk_behind_1));
      RK_CHECK(rk_index_traps(t1, 32), RK_LEAVE(0, rk_behind_1)); v_tile_2[t1] = rk_i32_mul(v_x_0[t2], 2);
    } else { rk_i64 t3 = rk_local(); RK_CHECK(rk_index_traps(t3, 32), RK_LEAVE(2, rk_behind_1)); v_tile_2[t3] = 0; }
  } rk_behind_1:; rk_barrier(); if (!rk_done) {
    v_sum_4 = 0; if (v_isInside_3) {
      RK_CHECK(32 < 0, RK_LEAVE(3, rk_behind_2)); for (rk_i64 v_k_5 = 0; v_k_5 < 32; ++v_k_5) {
        RK_CHECK(rk_index_traps(v_k_5, 32), RK_LEAVE(4, rk_behind_2)); v_sum_4 = rk_i32_add(v_sum_4, v_tile_2[v_k_5]);
      } rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_LEAVE(5, rk_behind_2)); v_out_1[t4] = v_sum_4;
    }
  } rk_behind_2:;
}
"""#, sites: [TrapSite(line: 60, column: 19, operation: .indexOutOfRange("tile")),
TrapSite(line: 60, column: 41, operation: .indexOutOfRange("x")),
TrapSite(line: 60, column: 72, operation: .indexOutOfRange("tile")), TrapSite(line: 64, column: 19, operation: .invertedRange),
TrapSite(line: 64, column: 40, operation: .indexOutOfRange("tile")),
TrapSite(line: 65, column: 9, operation: .indexOutOfRange("out"))], requirements: [.barrier],
groupMemory: 32 * MemoryLayout<Int32>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_tile_2 = here.groupArray(of: Int32.self, count: 32); let t1: Bool = here.index < v_x_0.count
    let v_isInside_3: Bool = t1; if v_isInside_3 {
      let t2: Int = here.local; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_x_0.count, 1)
      let t4: Int32 = unsafe v_x_0[unchecked: t3]; let t5: Int32 = t4 &* (2 as Int32); try _Checks.index(t2, in: 32, 0)
      unsafe v_tile_2[unchecked: t2] = t5
    } else { let t6: Int = here.local; try _Checks.index(t6, in: 32, 2); unsafe v_tile_2[unchecked: t6] = (0 as Int32) }
    here.barrier(); var v_sum_4: Int32 = (0 as Int32); if v_isInside_3 {
      try _Checks.require(0 <= 32, 3); for v_k_5 in 0..<Swift.max(0, 32) {
        try _Checks.index(v_k_5, in: 32, 4); let t7: Int32 = unsafe v_tile_2[unchecked: v_k_5]; let t8: Int32 = v_sum_4 &+ t7
        v_sum_4 = t8
      }; let t9: Int = here.index; try _Checks.itemIndex(t9, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t9] = v_sum_4
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func barrierAfterLeaving_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_barrierAfterLeaving_ceff4904c457428b_holder.kernel
}
@discardableResult
nonisolated func barrierAfterLeaving(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try barrierAfterLeaving_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func vectorsInGroup(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext) {
    let pairs = context.groupArray(of: SIMD2<Float>.self, count: 16)
    let bytes = context.groupArray(of: UInt8.self, count: 16)
    let lane = context.local
    let value: UInt8 = context.index < x.count ? x[context.index] : 0
    bytes[lane] = value
    pairs[lane] = SIMD2<Float>(Float(value), Float(lane))
    context.barrier()
    let other = (lane + 1) % 16
    if context.index < out.count { out[context.index] = pairs[other] + Float(bytes[15 - lane]) }
}
fileprivate nonisolated enum rk_k_vectorsInGroup_1568dc80928b20bb_holder {
static let kernel = DeviceKernelDefinition(name: "vectorsInGroup(_:_:in:)", entry: "rk_k_vectorsInGroup_1568dc80928b20bb",
file: "DeviceConformanceTests/GroupMemory.swift", line: 69,
parameters: [.span("x", element: UInt8.self), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_vectorsInGroup_1568dc80928b20bb)(RK_GLOBAL const rk_u8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_f32x2, v_pairs_2, 16); RK_GROUP_ARRAY(rk_u8, v_bytes_3, 16);
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  rk_bool rk_done = !rk_is_inside(rk_here); rk_i64 v_lane_4; rk_u8 v_value_5; rk_i64 v_other_6; if (!rk_done) {
    v_lane_4 = rk_local(); rk_u8 t2; if (rk_index(rk_here) < n_x_0) {
      rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_LEAVE(0, rk_behind_1)); t2 = v_x_0[t1];
    } else { t2 = 0u; } v_value_5 = t2; RK_CHECK(rk_index_traps(v_lane_4, 16), RK_LEAVE(1, rk_behind_1));
    v_bytes_3[v_lane_4] = v_value_5; rk_f32 t3 = (rk_f32)v_value_5; rk_f32 t4 = (rk_f32)v_lane_4; rk_f32x2 t5; t5.x[0] = t3;
    t5.x[1] = t4; RK_CHECK(rk_index_traps(v_lane_4, 16), RK_LEAVE(2, rk_behind_1)); v_pairs_2[v_lane_4] = t5;
  } rk_behind_1:; rk_barrier(); if (!rk_done) {
    RK_CHECK(rk_i64_add_traps(v_lane_4, 1), RK_LEAVE(3, rk_behind_2)); rk_i64 t6 = rk_i64_add(v_lane_4, 1);
    v_other_6 = rk_i64_rem(t6, 16); if (rk_index(rk_here) < n_out_1) {
      rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_other_6, 16), RK_LEAVE(7, rk_behind_2));
      RK_CHECK(rk_i64_sub_traps(15, v_lane_4), RK_LEAVE(8, rk_behind_2)); rk_i64 t8 = rk_i64_sub(15, v_lane_4);
      RK_CHECK(rk_index_traps(t8, 16), RK_LEAVE(9, rk_behind_2)); rk_u8 t9 = v_bytes_3[t8]; rk_f32 t10 = (rk_f32)t9; rk_f32x2 t11;
      RK_UNROLL for (int k = 0; k < 2; ++k) { t11.x[k] = t10; } rk_f32x2 t12 = v_pairs_2[v_other_6]; rk_f32x2 t13 = t11;
      rk_f32x2 t14; RK_UNROLL for (int k = 0; k < 2; ++k) { t14.x[k] = (t12.x[k] + t13.x[k]); }
      RK_CHECK(rk_index_traps(t7, n_out_1), RK_LEAVE(6, rk_behind_2)); v_out_1[t7] = t14;
    }
  } rk_behind_2:;
}
"""#, sites: [TrapSite(line: 74, column: 50, operation: .indexOutOfRange("x")),
TrapSite(line: 75, column: 5, operation: .indexOutOfRange("bytes")),
TrapSite(line: 76, column: 5, operation: .indexOutOfRange("pairs")), TrapSite(line: 78, column: 23, operation: .overflow("+")),
TrapSite(line: 78, column: 28, operation: .divisionByZero), TrapSite(line: 78, column: 28, operation: .overflow("%")),
TrapSite(line: 79, column: 36, operation: .indexOutOfRange("out")),
TrapSite(line: 79, column: 57, operation: .indexOutOfRange("pairs")), TrapSite(line: 79, column: 87, operation: .overflow("-")),
TrapSite(line: 79, column: 78, operation: .indexOutOfRange("bytes"))], requirements: [.barrier],
groupMemory: 16 * MemoryLayout<SIMD2<Float>>.stride + 16 * MemoryLayout<UInt8>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt8.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_pairs_2 = here.groupArray(of: SIMD2<Float>.self, count: 16); let v_bytes_3 = here.groupArray(of: UInt8.self, count: 16)
    let v_lane_4: Int = here.local; let t1: Bool = here.index < v_x_0.count; let t4: UInt8; if t1 {
      let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 0); let t3: UInt8 = unsafe v_x_0[unchecked: t2]
      t4 = t3
    } else { t4 = (0 as UInt8) }; let v_value_5: UInt8 = t4; try _Checks.index(v_lane_4, in: 16, 1)
    unsafe v_bytes_3[unchecked: v_lane_4] = v_value_5; let t5: Float = Float(v_value_5); let t6: Float = Float(v_lane_4)
    let t7: SIMD2<Float> = SIMD2<Float>(t5, t6); try _Checks.index(v_lane_4, in: 16, 2)
    unsafe v_pairs_2[unchecked: v_lane_4] = t7; here.barrier(); let t8: Int = try _Checks.add(v_lane_4, 1, 3)
    let t9: Int = try _Checks.remainder(t8, 16, zero: 4, overflow: 5); let v_other_6: Int = t9
    let t10: Bool = here.index < v_out_1.count; if t10 {
      let t11: Int = here.index; try _Checks.index(v_other_6, in: 16, 7)
      let t12: SIMD2<Float> = unsafe v_pairs_2[unchecked: v_other_6]; let t13: Int = try _Checks.subtract(15, v_lane_4, 8)
      try _Checks.index(t13, in: 16, 9); let t14: UInt8 = unsafe v_bytes_3[unchecked: t13]; let t15: Float = Float(t14)
      let t16: SIMD2<Float> = SIMD2<Float>(repeating: t15); let t17: SIMD2<Float> = t12 + t16
      try _Checks.itemIndex(t11, in: v_out_1.count, 6); unsafe v_out_1[unchecked: t11] = t17
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func vectorsInGroup_deviceKernel(_: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_vectorsInGroup_1568dc80928b20bb_holder.kernel
}
@discardableResult
nonisolated func vectorsInGroup(_ x: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try vectorsInGroup_deviceKernel(DeviceSpan<UInt8>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func barriersInLoopOverParameter(
    _ rounds: Int, _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let cells = context.groupArray(of: Int32.self, count: 32)
    let lane = context.local
    cells[lane] = context.index < x.count ? x[context.index] : 1
    context.barrier()
    for round in 0..<rounds {
        let value = cells[(lane + round) % 32] &* 3 &+ cells[lane]
        context.barrier()
        cells[lane] = value
        context.barrier()
    }
    if context.index < out.count { out[context.index] = cells[lane] }
}
fileprivate nonisolated enum rk_k_barriersInLoopOverParameter_8a22a22e09157c1a_holder {
static let kernel = DeviceKernelDefinition(name: "barriersInLoopOverParameter(_:_:_:in:)",
entry: "rk_k_barriersInLoopOverParameter_8a22a22e09157c1a", file: "DeviceConformanceTests/GroupMemory.swift", line: 82,
parameters: [.value("rounds", type: Int.self), .span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_barriersInLoopOverParameter_8a22a22e09157c1a)(rk_i64 v_rounds_0, RK_GLOBAL const rk_i32 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_i32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_i32, v_cells_3, 32); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); rk_i64 v_lane_4; rk_i64 v_round_5;
  rk_i32 v_value_6; if (!rk_done) {
    v_lane_4 = rk_local(); rk_i32 t2; if (rk_index(rk_here) < n_x_1) {
      rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_1), RK_LEAVE(1, rk_behind_1)); t2 = v_x_1[t1];
    } else { t2 = 1; } RK_CHECK(rk_index_traps(v_lane_4, 32), RK_LEAVE(0, rk_behind_1)); v_cells_3[v_lane_4] = t2;
  } rk_behind_1:; rk_barrier(); RK_CHECK(v_rounds_0 < 0, RK_MARK(2)); for (v_round_5 = 0; v_round_5 < v_rounds_0; ++v_round_5) {
    if (!rk_done) {
      RK_CHECK(rk_i64_add_traps(v_lane_4, v_round_5), RK_LEAVE(3, rk_behind_2)); rk_i64 t3 = rk_i64_add(v_lane_4, v_round_5);
      rk_i64 t4 = rk_i64_rem(t3, 32); RK_CHECK(rk_index_traps(t4, 32), RK_LEAVE(6, rk_behind_2));
      RK_CHECK(rk_index_traps(v_lane_4, 32), RK_LEAVE(7, rk_behind_2));
      v_value_6 = rk_i32_add(rk_i32_mul(v_cells_3[t4], 3), v_cells_3[v_lane_4]);
    } rk_behind_2:; rk_barrier(); if (!rk_done) {
      RK_CHECK(rk_index_traps(v_lane_4, 32), RK_LEAVE(8, rk_behind_3)); v_cells_3[v_lane_4] = v_value_6;
    } rk_behind_3:; rk_barrier();
  } if (!rk_done) {
    if (rk_index(rk_here) < n_out_2) {
      rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_lane_4, 32), RK_LEAVE(10, rk_behind_4));
      RK_CHECK(rk_index_traps(t5, n_out_2), RK_LEAVE(9, rk_behind_4)); v_out_2[t5] = v_cells_3[v_lane_4];
    }
  } rk_behind_4:;
}
"""#, sites: [TrapSite(line: 88, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 88, column: 45, operation: .indexOutOfRange("x")), TrapSite(line: 90, column: 19, operation: .invertedRange),
TrapSite(line: 91, column: 33, operation: .overflow("+")), TrapSite(line: 91, column: 42, operation: .divisionByZero),
TrapSite(line: 91, column: 42, operation: .overflow("%")), TrapSite(line: 91, column: 21, operation: .indexOutOfRange("cells")),
TrapSite(line: 91, column: 56, operation: .indexOutOfRange("cells")),
TrapSite(line: 93, column: 9, operation: .indexOutOfRange("cells")),
TrapSite(line: 96, column: 36, operation: .indexOutOfRange("out")),
TrapSite(line: 96, column: 57, operation: .indexOutOfRange("cells"))], requirements: [.barrier],
groupMemory: 32 * MemoryLayout<Int32>.stride, cpu: { launch in
  let v_rounds_0 = launch.value(0, as: Int.self); let v_x_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_cells_3 = here.groupArray(of: Int32.self, count: 32); let v_lane_4: Int = here.local
    let t1: Bool = here.index < v_x_1.count; let t4: Int32; if t1 {
      let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_1.count, 1); let t3: Int32 = unsafe v_x_1[unchecked: t2]
      t4 = t3
    } else { t4 = (1 as Int32) }; try _Checks.index(v_lane_4, in: 32, 0); unsafe v_cells_3[unchecked: v_lane_4] = t4
    here.barrier(); try _Checks.require(0 <= v_rounds_0, 2); for v_round_5 in 0..<Swift.max(0, v_rounds_0) {
      let t5: Int = try _Checks.add(v_lane_4, v_round_5, 3); let t6: Int = try _Checks.remainder(t5, 32, zero: 4, overflow: 5)
      try _Checks.index(t6, in: 32, 6); let t7: Int32 = unsafe v_cells_3[unchecked: t6]; let t8: Int32 = t7 &* (3 as Int32)
      try _Checks.index(v_lane_4, in: 32, 7); let t9: Int32 = unsafe v_cells_3[unchecked: v_lane_4]; let t10: Int32 = t8 &+ t9
      let v_value_6: Int32 = t10; here.barrier(); try _Checks.index(v_lane_4, in: 32, 8)
      unsafe v_cells_3[unchecked: v_lane_4] = v_value_6; here.barrier()
    }; let t11: Bool = here.index < v_out_2.count; if t11 {
      let t12: Int = here.index; try _Checks.index(v_lane_4, in: 32, 10); let t13: Int32 = unsafe v_cells_3[unchecked: v_lane_4]
      try _Checks.itemIndex(t12, in: v_out_2.count, 9); unsafe v_out_2[unchecked: t12] = t13
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func barriersInLoopOverParameter_deviceKernel(_: Int.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_barriersInLoopOverParameter_8a22a22e09157c1a_holder.kernel
}
@discardableResult
nonisolated func barriersInLoopOverParameter(_ rounds: Int, _ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try barriersInLoopOverParameter_deviceKernel(Int.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.value(rounds); arguments.span(x); arguments.mutableSpan(out)
}
}

func atomicsInGroup(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let counts = context.groupArray(of: UInt32.self, count: 4)
    if context.local < 4 { counts[context.local] = 0 }
    context.barrier()
    if context.index < x.count { _ = counts.fetchAdd(1, at: Int(x[context.index] & 3), scope: .group) }
    context.barrier()
    if context.index < out.count { out[context.index] = counts[context.local & 3] }
}
fileprivate nonisolated enum rk_k_atomicsInGroup_63977d7be6ed9ab6_holder {
static let kernel = DeviceKernelDefinition(name: "atomicsInGroup(_:_:in:)", entry: "rk_k_atomicsInGroup_63977d7be6ed9ab6",
file: "DeviceConformanceTests/GroupMemory.swift", line: 99,
parameters: [.span("x", element: UInt32.self), .mutableSpan("out", element: UInt32.self, isReadByKernel: false)], uses: uses,
source: #"""
RK_KERNEL(rk_k_atomicsInGroup_63977d7be6ed9ab6)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  RK_GROUP_ARRAY(rk_u32, v_counts_2, 4); rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here); rk_bool rk_done = !rk_is_inside(rk_here); if (!rk_done) {
    if (rk_local() < 4) {
      rk_i64 t1 = rk_local(); RK_CHECK(rk_index_traps(t1, 4), RK_LEAVE(0, rk_behind_1)); v_counts_2[t1] = 0u;
    }
  } rk_behind_1:; rk_barrier(); if (!rk_done) {
    if (rk_index(rk_here) < n_x_0) {
      rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_x_0), RK_LEAVE(1, rk_behind_2));
      rk_u32 t3 = rk_u32_and(v_x_0[t2], 3u); rk_i64 t4 = (rk_i64)t3; RK_CHECK(rk_index_traps(t4, 4), RK_LEAVE(2, rk_behind_2));
      rk_u32 t5 = rk_u32_group_add(&v_counts_2[t4], 1u, RK_RELAXED, RK_SCOPE_GROUP);
    }
  } rk_behind_2:; rk_barrier(); if (!rk_done) {
    if (rk_index(rk_here) < n_out_1) {
      rk_i64 t6 = rk_index(rk_here); rk_i64 t7 = rk_i64_and(rk_local(), 3);
      RK_CHECK(rk_index_traps(t7, 4), RK_LEAVE(4, rk_behind_3)); RK_CHECK(rk_index_traps(t6, n_out_1), RK_LEAVE(3, rk_behind_3));
      v_out_1[t6] = v_counts_2[t7];
    }
  } rk_behind_3:;
}
"""#, sites: [TrapSite(line: 102, column: 28, operation: .indexOutOfRange("counts")),
TrapSite(line: 104, column: 65, operation: .indexOutOfRange("x")),
TrapSite(line: 104, column: 38, operation: .indexOutOfRange("counts")),
TrapSite(line: 106, column: 36, operation: .indexOutOfRange("out")),
TrapSite(line: 106, column: 57, operation: .indexOutOfRange("counts"))], requirements: [.barrier, .atomics],
groupMemory: 4 * MemoryLayout<UInt32>.stride, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_counts_2 = here.groupArray(of: UInt32.self, count: 4); let t1: Bool = here.local < 4; if t1 {
      let t2: Int = here.local; try _Checks.index(t2, in: 4, 0); unsafe v_counts_2[unchecked: t2] = (0 as UInt32)
    }; here.barrier(); let t3: Bool = here.index < v_x_0.count; if t3 {
      let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_x_0.count, 1); let t5: UInt32 = unsafe v_x_0[unchecked: t4]
      let t6: UInt32 = t5 & (3 as UInt32); let t7: Int = Int(t6); try _Checks.index(t7, in: 4, 2)
      let t8: UInt32 = v_counts_2.fetchAdd((1 as UInt32), at: t7, ordering: .relaxed, scope: .group)
    }; here.barrier(); let t9: Bool = here.index < v_out_1.count; if t9 {
      let t10: Int = here.index; let t11: Int = here.local & 3; try _Checks.index(t11, in: 4, 4)
      let t12: UInt32 = unsafe v_counts_2[unchecked: t11]; try _Checks.itemIndex(t10, in: v_out_1.count, 3)
      unsafe v_out_1[unchecked: t10] = t12
    }
  }; if launch.isChecked {
    launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItemOfGroups { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func atomicsInGroup_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_atomicsInGroup_63977d7be6ed9ab6_holder.kernel
}
@discardableResult
nonisolated func atomicsInGroup(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try atomicsInGroup_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var groupMemory: [ConformanceCase] {
        conformance(
            "items of a group exchange values", Input<Int32>.edges, output: .repeating(0), layout: .wholeGroups(of: 64),
            reference: { x, _ in
                x.indices.map { i in
                    let other = i / 64 * 64 + 63 - i % 64
                    return other < x.count ? x[other] : 0
                }
            }, launch: reverseInGroup, kernel: reverseInGroup_deviceKernel)
        conformance(
            "a tree in group memory", Input<Int32>.edges, output: .repeating(0), layout: .wholeGroups(of: 128),
            reference: { x, _ in
                x.indices.map { i in x[(i / 128 * 128)..<min(i / 128 * 128 + 128, x.count)].reduce(0, &+) }
            }, launch: sumInGroup, kernel: sumInGroup_deviceKernel)
        conformance(
            "a prefix sum in group memory", Input<UInt32>.edges, output: .repeating(0), layout: .wholeGroups(of: 64),
            reference: { x, _ in
                var sum: UInt32 = 0
                return x.indices.map { i in
                    sum = i % 64 == 0 ? x[i] : sum &+ x[i]
                    return sum
                }
            }, launch: scanInGroup, kernel: scanInGroup_deviceKernel)
        conformance(
            "one item writes, all read", Input<Float>.within(-10...10), output: .repeating(0),
            layout: .wholeGroups(of: 32),
            reference: { x, _ in
                x.indices.map { i in
                    let source = i / 32 * 32 + 5
                    return (source < x.count ? x[source] : -1) * 2
                }
            }, launch: broadcastInGroup, kernel: broadcastInGroup_deviceKernel)
        conformance(
            "items that have nothing to do meet at barriers all the same", Input<Int32>.edges, output: .repeating(0),
            layout: .wholeGroups(of: 32),
            reference: { x, _ in
                x.indices.map { i in
                    x[(i / 32 * 32)..<min(i / 32 * 32 + 32, x.count)].reduce(0) { $0 &+ $1 &* 2 }
                }
            }, launch: barrierAfterLeaving, kernel: barrierAfterLeaving_deviceKernel)
        conformance(
            "group memory of vectors and bytes", Input<UInt8>.edges, output: .repeating(.zero),
            layout: .wholeGroups(of: 16),
            reference: { x, _ in
                func at(_ i: Int) -> Float { i < x.count ? Float(x[i]) : 0 }
                return x.indices.map { i in
                    let start = i / 16 * 16
                    let lane = i % 16
                    let other = (lane + 1) % 16
                    return SIMD2<Float>(at(start + other), Float(other)) + at(start + 15 - lane)
                }
            }, launch: vectorsInGroup, kernel: vectorsInGroup_deviceKernel)
        conformance(
            "barriers in a loop over a parameter", Input<Int32>.edges, output: .repeating(0),
            layout: .wholeGroups(of: 32),
            reference: { x, _ in
                var cells = (0..<(x.count + 31) / 32 * 32).map { $0 < x.count ? x[$0] : 1 }
                for start in stride(from: 0, to: cells.count, by: 32) {
                    for round in 0..<5 {
                        let old = Array(cells[start..<start + 32])
                        for lane in 0..<32 { cells[start + lane] = old[(lane + round) % 32] &* 3 &+ old[lane] }
                    }
                }
                return Array(cells[..<x.count])
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try barriersInLoopOverParameter(5, x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in barriersInLoopOverParameter_deviceKernel(Int.self, x, out) })
        conformance(
            "atomics in group memory", Input<UInt32>.edges, output: .repeating(0), layout: .wholeGroups(of: 64),
            reference: { x, _ in
                x.indices.map { i in
                    let group = x[(i / 64 * 64)..<min(i / 64 * 64 + 64, x.count)]
                    return UInt32(group.count { Int($0 & 3) == i % 64 & 3 })
                }
            }, launch: atomicsInGroup, kernel: atomicsInGroup_deviceKernel)
    }
}
