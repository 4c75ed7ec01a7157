// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/LocalArrays.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func localArray(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var cells = [8 of Int32](repeating: 1)
    for k in 0..<8 { cells[k] = x[context.index] &+ Int32(k) }
    for k in 1..<8 { cells[k] ^= cells[k - 1] &<< 1 }
    out[context.index] = cells[7]
}
fileprivate nonisolated enum rk_k_localArray_1469e6615beda078_holder {
static let kernel = DeviceKernelDefinition(name: "localArray(_:_:in:)", entry: "rk_k_localArray_1469e6615beda078",
file: "DeviceConformanceTests/LocalArrays.swift", line: 4,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
#ifndef RK_DEFINED_rk_array_rk_i32_8
#define RK_DEFINED_rk_array_rk_i32_8
typedef struct { rk_i32 x[8]; } rk_array_rk_i32_8;
#endif
RK_KERNEL(rk_k_localArray_1469e6615beda078)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_array_rk_i32_8 v_cells_2; for (int k = 0; k < 8; ++k) v_cells_2.x[k] = 1;
  RK_CHECK(8 < 0, RK_STOP(0)); for (rk_i64 v_k_3 = 0; v_k_3 < 8; ++v_k_3) {
    rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(2)); RK_CHECK(rk_i32_misfit_s(v_k_3), RK_STOP(3));
    RK_CHECK(rk_index_traps(v_k_3, 8), RK_STOP(1)); v_cells_2.x[v_k_3] = rk_i32_add(v_x_0[t1], (rk_i32)v_k_3);
  } RK_CHECK(8 < 1, RK_STOP(4)); for (rk_i64 v_k_4 = 1; v_k_4 < 8; ++v_k_4) {
    RK_CHECK(rk_i64_sub_traps(v_k_4, 1), RK_STOP(6)); rk_i64 t2 = rk_i64_sub(v_k_4, 1);
    RK_CHECK(rk_index_traps(t2, 8), RK_STOP(7)); rk_i32 t3 = rk_i32_shl_masked(v_cells_2.x[t2], (rk_i32)1);
    RK_CHECK(rk_index_traps(v_k_4, 8), RK_STOP(5)); rk_i32 t4 = v_cells_2.x[v_k_4]; v_cells_2.x[v_k_4] = rk_i32_xor(t4, t3);
  } rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(7, 8), RK_STOP(9)); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(8));
  v_out_1[t5] = v_cells_2.x[7];
}
"""#, sites: [TrapSite(line: 7, column: 15, operation: .invertedRange),
TrapSite(line: 7, column: 22, operation: .indexOutOfRange("cells")),
TrapSite(line: 7, column: 33, operation: .indexOutOfRange("x")), TrapSite(line: 7, column: 53, operation: .conversion("Int32")),
TrapSite(line: 8, column: 15, operation: .invertedRange), TrapSite(line: 8, column: 22, operation: .indexOutOfRange("cells")),
TrapSite(line: 8, column: 42, operation: .overflow("-")), TrapSite(line: 8, column: 34, operation: .indexOutOfRange("cells")),
TrapSite(line: 9, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 9, column: 26, operation: .indexOutOfRange("cells"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_cells_2 = InlineArray<8, Int32>(repeating: (1 as Int32)); try _Checks.require(0 <= 8, 0)
    for v_k_3 in 0..<Swift.max(0, 8) {
      let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 2); let t2: Int32 = unsafe v_x_0[unchecked: t1]
      let t3: Int32 = try _Checks.convert(v_k_3, to: Int32.self, 3); let t4: Int32 = t2 &+ t3; try _Checks.index(v_k_3, in: 8, 1)
      unsafe v_cells_2[unchecked: v_k_3] = t4
    }; try _Checks.require(1 <= 8, 4); for v_k_4 in 1..<Swift.max(1, 8) {
      let t5: Int = try _Checks.subtract(v_k_4, 1, 6); try _Checks.index(t5, in: 8, 7)
      let t6: Int32 = unsafe v_cells_2[unchecked: t5]; let t7: Int32 = t6 &<< (1 as Int32); try _Checks.index(v_k_4, in: 8, 5)
      let t8: Int32 = unsafe v_cells_2[unchecked: v_k_4]; unsafe v_cells_2[unchecked: v_k_4] = t8 ^ t7
    }; let t9: Int = here.index; try _Checks.index(7, in: 8, 9); let t10: Int32 = unsafe v_cells_2[unchecked: 7]
    try _Checks.itemIndex(t9, in: v_out_1.count, 8); unsafe v_out_1[unchecked: t9] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func localArray_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_localArray_1469e6615beda078_holder.kernel
}
@discardableResult
nonisolated func localArray(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try localArray_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func inlineArrayByName(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    var counts = InlineArray<4, UInt8>(repeating: 0)
    var value = x[context.index]
    while value != 0 {
        counts[Int(value & 3)] += 1
        value >>= 2
    }
    out[context.index] = counts[1] + counts[2] * 2 + counts[3] * 3
}
fileprivate nonisolated enum rk_k_inlineArrayByName_b12029860c10d77a_holder {
static let kernel = DeviceKernelDefinition(name: "inlineArrayByName(_:_:in:)", entry: "rk_k_inlineArrayByName_b12029860c10d77a",
file: "DeviceConformanceTests/LocalArrays.swift", line: 12,
parameters: [.span("x", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: UInt8.self, isReadByKernel: false)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_u8_4
#define RK_DEFINED_rk_array_rk_u8_4
typedef struct { rk_u8 x[4]; } rk_array_rk_u8_4;
#endif
RK_KERNEL(rk_k_inlineArrayByName_b12029860c10d77a)(RK_GLOBAL const rk_u8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_array_rk_u8_4 v_counts_2; for (int k = 0; k < 4; ++k) v_counts_2.x[k] = 0u;
  rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_u8 v_value_3 = v_x_0[t1];
  while (v_value_3 != 0u) {
    rk_u8 t2 = rk_u8_and(v_value_3, 3u); rk_i64 t3 = (rk_i64)t2; RK_CHECK(rk_index_traps(t3, 4), RK_STOP(1));
    rk_u8 t4 = v_counts_2.x[t3]; RK_CHECK(rk_u8_add_traps(t4, 1u), RK_STOP(2)); v_counts_2.x[t3] = rk_u8_add(t4, 1u);
    v_value_3 = rk_u8_shr(v_value_3, (rk_i64)2);
  } rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(1, 4), RK_STOP(4)); RK_CHECK(rk_index_traps(2, 4), RK_STOP(5));
  rk_u8 t6 = v_counts_2.x[2]; RK_CHECK(rk_u8_mul_traps(t6, 2u), RK_STOP(6)); rk_u8 t7 = v_counts_2.x[1];
  rk_u8 t8 = rk_u8_mul(t6, 2u); RK_CHECK(rk_u8_add_traps(t7, t8), RK_STOP(7)); RK_CHECK(rk_index_traps(3, 4), RK_STOP(8));
  rk_u8 t9 = v_counts_2.x[3]; RK_CHECK(rk_u8_mul_traps(t9, 3u), RK_STOP(9)); rk_u8 t10 = rk_u8_add(t7, t8);
  rk_u8 t11 = rk_u8_mul(t9, 3u); RK_CHECK(rk_u8_add_traps(t10, t11), RK_STOP(10));
  RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(3)); v_out_1[t5] = rk_u8_add(t10, t11);
}
"""#, sites: [TrapSite(line: 15, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 17, column: 9, operation: .indexOutOfRange("counts")), TrapSite(line: 17, column: 32, operation: .overflow("+")),
TrapSite(line: 20, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 20, column: 26, operation: .indexOutOfRange("counts")),
TrapSite(line: 20, column: 38, operation: .indexOutOfRange("counts")), TrapSite(line: 20, column: 48, operation: .overflow("*")),
TrapSite(line: 20, column: 36, operation: .overflow("+")), TrapSite(line: 20, column: 54, operation: .indexOutOfRange("counts")),
TrapSite(line: 20, column: 64, operation: .overflow("*")), TrapSite(line: 20, column: 52, operation: .overflow("+"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt8.self); let v_out_1 = launch.mutableSpan(1, of: UInt8.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_counts_2 = InlineArray<4, UInt8>(repeating: (0 as UInt8)); let t1: Int = here.index
    try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt8 = unsafe v_x_0[unchecked: t1]; var v_value_3: UInt8 = t2
    loop0: while true {
      let t3: Bool = v_value_3 != (0 as UInt8); if !(t3) { break loop0 }; let t4: UInt8 = v_value_3 & (3 as UInt8)
      let t5: Int = Int(t4); try _Checks.index(t5, in: 4, 1); let t6: UInt8 = unsafe v_counts_2[unchecked: t5]
      unsafe v_counts_2[unchecked: t5] = try _Checks.add(t6, (1 as UInt8), 2); v_value_3 = v_value_3 >> 2
    }; let t7: Int = here.index; try _Checks.index(1, in: 4, 4); let t8: UInt8 = unsafe v_counts_2[unchecked: 1]
    try _Checks.index(2, in: 4, 5); let t9: UInt8 = unsafe v_counts_2[unchecked: 2]
    let t10: UInt8 = try _Checks.multiply(t9, (2 as UInt8), 6); let t11: UInt8 = try _Checks.add(t8, t10, 7)
    try _Checks.index(3, in: 4, 8); let t12: UInt8 = unsafe v_counts_2[unchecked: 3]
    let t13: UInt8 = try _Checks.multiply(t12, (3 as UInt8), 9); let t14: UInt8 = try _Checks.add(t11, t13, 10)
    try _Checks.itemIndex(t7, in: v_out_1.count, 3); unsafe v_out_1[unchecked: t7] = t14
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func inlineArrayByName_deviceKernel(_: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<UInt8>.Type) -> DeviceKernelDefinition {
rk_k_inlineArrayByName_b12029860c10d77a_holder.kernel
}
@discardableResult
nonisolated func inlineArrayByName(_ x: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<UInt8>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try inlineArrayByName_deviceKernel(DeviceSpan<UInt8>.self, MutableDeviceSpan<UInt8>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func sortedNetwork(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext) {
    var cells = [4 of Int32](repeating: 0)
    let value = x[context.index]
    cells[0] = value
    cells[1] = value &* 7
    cells[2] = value ^ 0x55
    cells[3] = ~value
    for k in 1..<cells.count {
        let key = cells[k]
        var place = k
        while place > 0 && cells[place - 1] > key {
            cells[place] = cells[place - 1]
            place -= 1
        }
        cells[place] = key
    }
    out[context.index] = SIMD4<Int32>(cells[0], cells[1], cells[2], cells[3])
}
fileprivate nonisolated enum rk_k_sortedNetwork_b169a92814abf44c_holder {
static let kernel = DeviceKernelDefinition(name: "sortedNetwork(_:_:in:)", entry: "rk_k_sortedNetwork_b169a92814abf44c",
file: "DeviceConformanceTests/LocalArrays.swift", line: 23,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int32>.self, isReadByKernel: false)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_i32_4
#define RK_DEFINED_rk_array_rk_i32_4
typedef struct { rk_i32 x[4]; } rk_array_rk_i32_4;
#endif
RK_KERNEL(rk_k_sortedNetwork_b169a92814abf44c)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_array_rk_i32_4 v_cells_2; for (int k = 0; k < 4; ++k) v_cells_2.x[k] = 0;
  rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_i32 v_value_3 = v_x_0[t1];
  RK_CHECK(rk_index_traps(0, 4), RK_STOP(1)); v_cells_2.x[0] = v_value_3; RK_CHECK(rk_index_traps(1, 4), RK_STOP(2));
  v_cells_2.x[1] = rk_i32_mul(v_value_3, 7); RK_CHECK(rk_index_traps(2, 4), RK_STOP(3));
  v_cells_2.x[2] = rk_i32_xor(v_value_3, 85); RK_CHECK(rk_index_traps(3, 4), RK_STOP(4)); v_cells_2.x[3] = rk_i32_not(v_value_3);
  RK_CHECK(4 < 1, RK_STOP(5)); for (rk_i64 v_k_4 = 1; v_k_4 < 4; ++v_k_4) {
    RK_CHECK(rk_index_traps(v_k_4, 4), RK_STOP(6)); rk_i32 v_key_5 = v_cells_2.x[v_k_4]; rk_i64 v_place_6 = v_k_4; for (;;) {
      rk_bool t3; if (v_place_6 > 0) {
        RK_CHECK(rk_i64_sub_traps(v_place_6, 1), RK_STOP(7)); rk_i64 t2 = rk_i64_sub(v_place_6, 1);
        RK_CHECK(rk_index_traps(t2, 4), RK_STOP(8)); t3 = (v_cells_2.x[t2] > v_key_5);
      } else { t3 = 0; } if (!(t3)) break; RK_CHECK(rk_i64_sub_traps(v_place_6, 1), RK_STOP(10));
      rk_i64 t4 = rk_i64_sub(v_place_6, 1); RK_CHECK(rk_index_traps(t4, 4), RK_STOP(11));
      RK_CHECK(rk_index_traps(v_place_6, 4), RK_STOP(9)); v_cells_2.x[v_place_6] = v_cells_2.x[t4];
      RK_CHECK(rk_i64_sub_traps(v_place_6, 1), RK_STOP(12)); v_place_6 = rk_i64_sub(v_place_6, 1);
    } RK_CHECK(rk_index_traps(v_place_6, 4), RK_STOP(13)); v_cells_2.x[v_place_6] = v_key_5;
  } rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(0, 4), RK_STOP(15)); RK_CHECK(rk_index_traps(1, 4), RK_STOP(16));
  RK_CHECK(rk_index_traps(2, 4), RK_STOP(17)); RK_CHECK(rk_index_traps(3, 4), RK_STOP(18)); rk_i32 t6 = v_cells_2.x[0];
  rk_i32 t7 = v_cells_2.x[1]; rk_i32 t8 = v_cells_2.x[2]; rk_i32 t9 = v_cells_2.x[3]; rk_i32x4 t10; t10.x[0] = t6; t10.x[1] = t7;
  t10.x[2] = t8; t10.x[3] = t9; RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(14)); v_out_1[t5] = t10;
}
"""#, sites: [TrapSite(line: 26, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 27, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 28, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 29, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 30, column: 5, operation: .indexOutOfRange("cells")), TrapSite(line: 31, column: 15, operation: .invertedRange),
TrapSite(line: 32, column: 19, operation: .indexOutOfRange("cells")), TrapSite(line: 34, column: 40, operation: .overflow("-")),
TrapSite(line: 34, column: 28, operation: .indexOutOfRange("cells")),
TrapSite(line: 35, column: 13, operation: .indexOutOfRange("cells")), TrapSite(line: 35, column: 40, operation: .overflow("-")),
TrapSite(line: 35, column: 28, operation: .indexOutOfRange("cells")), TrapSite(line: 36, column: 19, operation: .overflow("-")),
TrapSite(line: 38, column: 9, operation: .indexOutOfRange("cells")),
TrapSite(line: 40, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 40, column: 39, operation: .indexOutOfRange("cells")),
TrapSite(line: 40, column: 49, operation: .indexOutOfRange("cells")),
TrapSite(line: 40, column: 59, operation: .indexOutOfRange("cells")),
TrapSite(line: 40, column: 69, operation: .indexOutOfRange("cells"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_cells_2 = InlineArray<4, Int32>(repeating: (0 as Int32)); let t1: Int = here.index
    try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]; let v_value_3: Int32 = t2
    try _Checks.index(0, in: 4, 1); unsafe v_cells_2[unchecked: 0] = v_value_3; let t3: Int32 = v_value_3 &* (7 as Int32)
    try _Checks.index(1, in: 4, 2); unsafe v_cells_2[unchecked: 1] = t3; let t4: Int32 = v_value_3 ^ (85 as Int32)
    try _Checks.index(2, in: 4, 3); unsafe v_cells_2[unchecked: 2] = t4; let t5: Int32 = ~v_value_3
    try _Checks.index(3, in: 4, 4); unsafe v_cells_2[unchecked: 3] = t5; try _Checks.require(1 <= 4, 5)
    for v_k_4 in 1..<Swift.max(1, 4) {
      try _Checks.index(v_k_4, in: 4, 6); let t6: Int32 = unsafe v_cells_2[unchecked: v_k_4]; let v_key_5: Int32 = t6
      var v_place_6: Int = v_k_4; loop1: while true {
        let t7: Bool = v_place_6 > 0; let t11: Bool; if t7 {
          let t8: Int = try _Checks.subtract(v_place_6, 1, 7); try _Checks.index(t8, in: 4, 8)
          let t9: Int32 = unsafe v_cells_2[unchecked: t8]; let t10: Bool = t9 > v_key_5; t11 = t10
        } else { t11 = false }; if !(t11) { break loop1 }; let t12: Int = try _Checks.subtract(v_place_6, 1, 10)
        try _Checks.index(t12, in: 4, 11); let t13: Int32 = unsafe v_cells_2[unchecked: t12]
        try _Checks.index(v_place_6, in: 4, 9); unsafe v_cells_2[unchecked: v_place_6] = t13
        v_place_6 = try _Checks.subtract(v_place_6, 1, 12)
      }; try _Checks.index(v_place_6, in: 4, 13); unsafe v_cells_2[unchecked: v_place_6] = v_key_5
    }; let t14: Int = here.index; try _Checks.index(0, in: 4, 15); let t15: Int32 = unsafe v_cells_2[unchecked: 0]
    try _Checks.index(1, in: 4, 16); let t16: Int32 = unsafe v_cells_2[unchecked: 1]; try _Checks.index(2, in: 4, 17)
    let t17: Int32 = unsafe v_cells_2[unchecked: 2]; try _Checks.index(3, in: 4, 18)
    let t18: Int32 = unsafe v_cells_2[unchecked: 3]; let t19: SIMD4<Int32> = SIMD4<Int32>(t15, t16, t17, t18)
    try _Checks.itemIndex(t14, in: v_out_1.count, 14); unsafe v_out_1[unchecked: t14] = t19
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func sortedNetwork_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD4<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_sortedNetwork_b169a92814abf44c_holder.kernel
}
@discardableResult
nonisolated func sortedNetwork(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD4<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try sortedNetwork_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD4<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func arrayOfVectors(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext) {
    var path = [3 of SIMD2<Float>](repeating: SIMD2<Float>(0, 1))
    path[1] = path[0] + x[context.index]
    path[2] = path[1] * path[1]
    path[2].x -= 3
    path[2][1] += 1
    out[context.index] = path[2]
}
fileprivate nonisolated enum rk_k_arrayOfVectors_e9aaa4161528858f_holder {
static let kernel = DeviceKernelDefinition(name: "arrayOfVectors(_:_:in:)", entry: "rk_k_arrayOfVectors_e9aaa4161528858f",
file: "DeviceConformanceTests/LocalArrays.swift", line: 43,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_f32x2_3
#define RK_DEFINED_rk_array_rk_f32x2_3
typedef struct { rk_f32x2 x[3]; } rk_array_rk_f32x2_3;
#endif
RK_KERNEL(rk_k_arrayOfVectors_e9aaa4161528858f)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_f32x2 t1; t1.x[0] = 0.0f; t1.x[1] = 1.0f; rk_f32x2 t2 = t1; rk_array_rk_f32x2_3 v_path_2;
  for (int k = 0; k < 3; ++k) v_path_2.x[k] = t2; RK_CHECK(rk_index_traps(0, 3), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(2)); rk_f32 t4 = v_x_0[t3]; rk_f32x2 t5; RK_UNROLL for (int k = 0; k < 2; ++k) {
    t5.x[k] = t4;
  } rk_f32x2 t6 = v_path_2.x[0]; rk_f32x2 t7 = t5; rk_f32x2 t8; RK_UNROLL for (int k = 0; k < 2; ++k) {
    t8.x[k] = (t6.x[k] + t7.x[k]);
  } RK_CHECK(rk_index_traps(1, 3), RK_STOP(0)); v_path_2.x[1] = t8; RK_CHECK(rk_index_traps(1, 3), RK_STOP(4));
  RK_CHECK(rk_index_traps(1, 3), RK_STOP(5)); rk_f32x2 t9 = v_path_2.x[1]; rk_f32x2 t10 = v_path_2.x[1]; rk_f32x2 t11;
  RK_UNROLL for (int k = 0; k < 2; ++k) { t11.x[k] = (t9.x[k] * t10.x[k]); } RK_CHECK(rk_index_traps(2, 3), RK_STOP(3));
  v_path_2.x[2] = t11; RK_CHECK(rk_index_traps(2, 3), RK_STOP(6)); rk_f32 t12 = v_path_2.x[2].x[0];
  v_path_2.x[2].x[0] = (t12 - 3.0f); RK_CHECK(rk_index_traps(2, 3), RK_STOP(7)); rk_f32 t13 = v_path_2.x[2].x[1];
  v_path_2.x[2].x[1] = (t13 + 1.0f); rk_i64 t14 = rk_index(rk_here); RK_CHECK(rk_index_traps(2, 3), RK_STOP(9));
  RK_CHECK(rk_index_traps(t14, n_out_1), RK_STOP(8)); v_out_1[t14] = v_path_2.x[2];
}
"""#, sites: [TrapSite(line: 46, column: 5, operation: .indexOutOfRange("path")),
TrapSite(line: 46, column: 15, operation: .indexOutOfRange("path")),
TrapSite(line: 46, column: 25, operation: .indexOutOfRange("x")),
TrapSite(line: 47, column: 5, operation: .indexOutOfRange("path")),
TrapSite(line: 47, column: 15, operation: .indexOutOfRange("path")),
TrapSite(line: 47, column: 25, operation: .indexOutOfRange("path")),
TrapSite(line: 48, column: 5, operation: .indexOutOfRange("path")),
TrapSite(line: 49, column: 5, operation: .indexOutOfRange("path")),
TrapSite(line: 50, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 50, column: 26, operation: .indexOutOfRange("path"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: SIMD2<Float> = SIMD2<Float>((0x0.0p0 as Float), (0x1.0000000000000p0 as Float))
    var v_path_2 = InlineArray<3, SIMD2<Float>>(repeating: t1); try _Checks.index(0, in: 3, 1)
    let t2: SIMD2<Float> = unsafe v_path_2[unchecked: 0]; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_x_0.count, 2)
    let t4: Float = unsafe v_x_0[unchecked: t3]; let t5: SIMD2<Float> = SIMD2<Float>(repeating: t4)
    let t6: SIMD2<Float> = t2 + t5; try _Checks.index(1, in: 3, 0); unsafe v_path_2[unchecked: 1] = t6
    try _Checks.index(1, in: 3, 4); let t7: SIMD2<Float> = unsafe v_path_2[unchecked: 1]; try _Checks.index(1, in: 3, 5)
    let t8: SIMD2<Float> = unsafe v_path_2[unchecked: 1]; let t9: SIMD2<Float> = t7 * t8; try _Checks.index(2, in: 3, 3)
    unsafe v_path_2[unchecked: 2] = t9; try _Checks.index(2, in: 3, 6); let t10: Float = unsafe v_path_2[unchecked: 2][0]
    unsafe v_path_2[unchecked: 2][0] = t10 - (0x1.8000000000000p1 as Float); try _Checks.index(2, in: 3, 7)
    let t11: Float = unsafe v_path_2[unchecked: 2][1]; unsafe v_path_2[unchecked: 2][1] = t11 + (0x1.0000000000000p0 as Float)
    let t12: Int = here.index; try _Checks.index(2, in: 3, 9); let t13: SIMD2<Float> = unsafe v_path_2[unchecked: 2]
    try _Checks.itemIndex(t12, in: v_out_1.count, 8); unsafe v_out_1[unchecked: t12] = t13
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func arrayOfVectors_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_arrayOfVectors_e9aaa4161528858f_holder.kernel
}
@discardableResult
nonisolated func arrayOfVectors(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try arrayOfVectors_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func twoArrays(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var even = [5 of Int](repeating: 0)
    var odd = [5 of Int](repeating: 0)
    for k in 0..<10 {
        if k % 2 == 0 { even[k / 2] = k * x[context.index] } else { odd[k / 2] = k }
    }
    var sum = 0
    for k in 0..<5 { sum += even[k] - odd[k] }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_twoArrays_246cfbf013a62e3c_holder {
static let kernel = DeviceKernelDefinition(name: "twoArrays(_:_:in:)", entry: "rk_k_twoArrays_246cfbf013a62e3c",
file: "DeviceConformanceTests/LocalArrays.swift", line: 53,
parameters: [.span("x", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
#ifndef RK_DEFINED_rk_array_rk_i64_5
#define RK_DEFINED_rk_array_rk_i64_5
typedef struct { rk_i64 x[5]; } rk_array_rk_i64_5;
#endif
RK_KERNEL(rk_k_twoArrays_246cfbf013a62e3c)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_array_rk_i64_5 v_even_2; for (int k = 0; k < 5; ++k) v_even_2.x[k] = 0;
  rk_array_rk_i64_5 v_odd_3; for (int k = 0; k < 5; ++k) v_odd_3.x[k] = 0; RK_CHECK(10 < 0, RK_STOP(0));
  for (rk_i64 v_k_4 = 0; v_k_4 < 10; ++v_k_4) {
    if (rk_i64_rem(v_k_4, 2) == 0) {
      rk_i64 t1 = rk_i64_div(v_k_4, 2); rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(6));
      rk_i64 t3 = v_x_0[t2]; RK_CHECK(rk_i64_mul_traps(v_k_4, t3), RK_STOP(7)); RK_CHECK(rk_index_traps(t1, 5), RK_STOP(5));
      v_even_2.x[t1] = rk_i64_mul(v_k_4, t3);
    } else { rk_i64 t4 = rk_i64_div(v_k_4, 2); RK_CHECK(rk_index_traps(t4, 5), RK_STOP(10)); v_odd_3.x[t4] = v_k_4; }
  } rk_i64 v_sum_5 = 0; RK_CHECK(5 < 0, RK_STOP(11)); for (rk_i64 v_k_6 = 0; v_k_6 < 5; ++v_k_6) {
    RK_CHECK(rk_index_traps(v_k_6, 5), RK_STOP(12)); RK_CHECK(rk_index_traps(v_k_6, 5), RK_STOP(13));
    rk_i64 t5 = v_even_2.x[v_k_6]; rk_i64 t6 = v_odd_3.x[v_k_6]; RK_CHECK(rk_i64_sub_traps(t5, t6), RK_STOP(14));
    rk_i64 t7 = rk_i64_sub(t5, t6); RK_CHECK(rk_i64_add_traps(v_sum_5, t7), RK_STOP(15)); v_sum_5 = rk_i64_add(v_sum_5, t7);
  } rk_i64 t8 = rk_index(rk_here); RK_CHECK(rk_index_traps(t8, n_out_1), RK_STOP(16)); v_out_1[t8] = v_sum_5;
}
"""#, sites: [TrapSite(line: 57, column: 15, operation: .invertedRange),
TrapSite(line: 58, column: 14, operation: .divisionByZero), TrapSite(line: 58, column: 14, operation: .overflow("%")),
TrapSite(line: 58, column: 32, operation: .divisionByZero), TrapSite(line: 58, column: 32, operation: .overflow("/")),
TrapSite(line: 58, column: 25, operation: .indexOutOfRange("even")),
TrapSite(line: 58, column: 43, operation: .indexOutOfRange("x")), TrapSite(line: 58, column: 41, operation: .overflow("*")),
TrapSite(line: 58, column: 75, operation: .divisionByZero), TrapSite(line: 58, column: 75, operation: .overflow("/")),
TrapSite(line: 58, column: 69, operation: .indexOutOfRange("odd")), TrapSite(line: 61, column: 15, operation: .invertedRange),
TrapSite(line: 61, column: 29, operation: .indexOutOfRange("even")),
TrapSite(line: 61, column: 39, operation: .indexOutOfRange("odd")), TrapSite(line: 61, column: 37, operation: .overflow("-")),
TrapSite(line: 61, column: 26, operation: .overflow("+")), TrapSite(line: 62, column: 5, operation: .indexOutOfRange("out"))],
requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_even_2 = InlineArray<5, Int>(repeating: 0); var v_odd_3 = InlineArray<5, Int>(repeating: 0)
    try _Checks.require(0 <= 10, 0); for v_k_4 in 0..<Swift.max(0, 10) {
      let t1: Int = try _Checks.remainder(v_k_4, 2, zero: 1, overflow: 2); let t2: Bool = t1 == 0; if t2 {
        let t3: Int = try _Checks.divide(v_k_4, 2, zero: 3, overflow: 4); let t4: Int = here.index
        try _Checks.itemIndex(t4, in: v_x_0.count, 6); let t5: Int = unsafe v_x_0[unchecked: t4]
        let t6: Int = try _Checks.multiply(v_k_4, t5, 7); try _Checks.index(t3, in: 5, 5); unsafe v_even_2[unchecked: t3] = t6
      } else {
        let t7: Int = try _Checks.divide(v_k_4, 2, zero: 8, overflow: 9); try _Checks.index(t7, in: 5, 10)
        unsafe v_odd_3[unchecked: t7] = v_k_4
      }
    }; var v_sum_5: Int = 0; try _Checks.require(0 <= 5, 11); for v_k_6 in 0..<Swift.max(0, 5) {
      try _Checks.index(v_k_6, in: 5, 12); let t8: Int = unsafe v_even_2[unchecked: v_k_6]; try _Checks.index(v_k_6, in: 5, 13)
      let t9: Int = unsafe v_odd_3[unchecked: v_k_6]; let t10: Int = try _Checks.subtract(t8, t9, 14)
      v_sum_5 = try _Checks.add(v_sum_5, t10, 15)
    }; let t11: Int = here.index; try _Checks.itemIndex(t11, in: v_out_1.count, 16); unsafe v_out_1[unchecked: t11] = v_sum_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func twoArrays_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_twoArrays_246cfbf013a62e3c_holder.kernel
}
@discardableResult
nonisolated func twoArrays(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try twoArrays_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func arrayInLoop(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var sum: Int32 = 0
    for k in 0..<3 {
        var cells = [2 of Int32](repeating: 5)
        cells[k % 2] &+= x[context.index]
        sum = sum &+ cells[0] &* 3 &+ cells[1]
    }
    out[context.index] = sum
}
fileprivate nonisolated enum rk_k_arrayInLoop_398a03d86577bfbe_holder {
static let kernel = DeviceKernelDefinition(name: "arrayInLoop(_:_:in:)", entry: "rk_k_arrayInLoop_398a03d86577bfbe",
file: "DeviceConformanceTests/LocalArrays.swift", line: 65,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false)], uses: uses,
source: #"""
#ifndef RK_DEFINED_rk_array_rk_i32_2
#define RK_DEFINED_rk_array_rk_i32_2
typedef struct { rk_i32 x[2]; } rk_array_rk_i32_2;
#endif
RK_KERNEL(rk_k_arrayInLoop_398a03d86577bfbe)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i32 v_sum_2 = 0; RK_CHECK(3 < 0, RK_STOP(0));
  for (rk_i64 v_k_3 = 0; v_k_3 < 3; ++v_k_3) {
    rk_array_rk_i32_2 v_cells_4; for (int k = 0; k < 2; ++k) v_cells_4.x[k] = 5; rk_i64 t1 = rk_i64_rem(v_k_3, 2);
    rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4)); rk_i32 t3 = v_x_0[t2];
    RK_CHECK(rk_index_traps(t1, 2), RK_STOP(3)); rk_i32 t4 = v_cells_4.x[t1]; v_cells_4.x[t1] = rk_i32_add(t4, t3);
    RK_CHECK(rk_index_traps(0, 2), RK_STOP(5)); RK_CHECK(rk_index_traps(1, 2), RK_STOP(6));
    v_sum_2 = rk_i32_add(rk_i32_add(v_sum_2, rk_i32_mul(v_cells_4.x[0], 3)), v_cells_4.x[1]);
  } rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(7)); v_out_1[t5] = v_sum_2;
}
"""#, sites: [TrapSite(line: 68, column: 15, operation: .invertedRange),
TrapSite(line: 70, column: 17, operation: .divisionByZero), TrapSite(line: 70, column: 17, operation: .overflow("%")),
TrapSite(line: 70, column: 9, operation: .indexOutOfRange("cells")),
TrapSite(line: 70, column: 26, operation: .indexOutOfRange("x")),
TrapSite(line: 71, column: 22, operation: .indexOutOfRange("cells")),
TrapSite(line: 71, column: 39, operation: .indexOutOfRange("cells")),
TrapSite(line: 73, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_sum_2: Int32 = (0 as Int32); try _Checks.require(0 <= 3, 0); for v_k_3 in 0..<Swift.max(0, 3) {
      var v_cells_4 = InlineArray<2, Int32>(repeating: (5 as Int32))
      let t1: Int = try _Checks.remainder(v_k_3, 2, zero: 1, overflow: 2); let t2: Int = here.index
      try _Checks.itemIndex(t2, in: v_x_0.count, 4); let t3: Int32 = unsafe v_x_0[unchecked: t2]; try _Checks.index(t1, in: 2, 3)
      let t4: Int32 = unsafe v_cells_4[unchecked: t1]; unsafe v_cells_4[unchecked: t1] = t4 &+ t3; try _Checks.index(0, in: 2, 5)
      let t5: Int32 = unsafe v_cells_4[unchecked: 0]; let t6: Int32 = t5 &* (3 as Int32); let t7: Int32 = v_sum_2 &+ t6
      try _Checks.index(1, in: 2, 6); let t8: Int32 = unsafe v_cells_4[unchecked: 1]; let t9: Int32 = t7 &+ t8; v_sum_2 = t9
    }; let t10: Int = here.index; try _Checks.itemIndex(t10, in: v_out_1.count, 7); unsafe v_out_1[unchecked: t10] = v_sum_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func arrayInLoop_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_arrayInLoop_398a03d86577bfbe_holder.kernel
}
@discardableResult
nonisolated func arrayInLoop(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try arrayInLoop_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func arrayOfBools(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var composite = [64 of Bool](repeating: false)
    var count = 0
    for k in 2..<64 {
        if composite[k] { continue }
        count += 1
        for multiple in stride(from: k * k, to: 64, by: k) { composite[multiple] = true }
    }
    let last = x[context.index] & 63
    out[context.index] = composite[last] ? -count : count
}
fileprivate nonisolated enum rk_k_arrayOfBools_1f90b79ad6a1b6d3_holder {
static let kernel = DeviceKernelDefinition(name: "arrayOfBools(_:_:in:)", entry: "rk_k_arrayOfBools_1f90b79ad6a1b6d3",
file: "DeviceConformanceTests/LocalArrays.swift", line: 76,
parameters: [.span("x", element: Int.self), .mutableSpan("out", element: Int.self, isReadByKernel: false)], uses: uses,
source: #"""
#ifndef RK_DEFINED_rk_array_rk_bool_64
#define RK_DEFINED_rk_array_rk_bool_64
typedef struct { rk_bool x[64]; } rk_array_rk_bool_64;
#endif
RK_KERNEL(rk_k_arrayOfBools_1f90b79ad6a1b6d3)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_array_rk_bool_64 v_composite_2; for (int k = 0; k < 64; ++k) v_composite_2.x[k] = 0;
  rk_i64 v_count_3 = 0; RK_CHECK(64 < 2, RK_STOP(0)); for (rk_i64 v_k_4 = 2; v_k_4 < 64; ++v_k_4) {
    RK_CHECK(rk_index_traps(v_k_4, 64), RK_STOP(1)); if (v_composite_2.x[v_k_4]) { continue; }
    RK_CHECK(rk_i64_add_traps(v_count_3, 1), RK_STOP(2)); v_count_3 = rk_i64_add(v_count_3, 1);
    RK_CHECK(rk_i64_mul_traps(v_k_4, v_k_4), RK_STOP(3)); rk_i64 t1 = rk_i64_mul(v_k_4, v_k_4); RK_CHECK(v_k_4 == 0, RK_STOP(4));
    rk_u64 t2 = 0; if (v_k_4 > 0 && t1 < 64) t2 = rk_steps((rk_u64)64 - (rk_u64)t1, (rk_u64)v_k_4, 0);
    if (v_k_4 < 0 && t1 > 64) t2 = rk_steps((rk_u64)t1 - (rk_u64)64, (rk_u64)0 - (rk_u64)v_k_4, 0);
    if (v_k_4 > 0 ? t1 < 64 : v_k_4 < 0 && t1 > 64) for (rk_i64 v_multiple_5 = t1;; v_multiple_5 = (rk_i64)((rk_u64)v_multiple_5 + (rk_u64)v_k_4)) {
      RK_CHECK(rk_index_traps(v_multiple_5, 64), RK_STOP(5)); v_composite_2.x[v_multiple_5] = 1; if (t2-- == 0) break;
    }
  } rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(6)); rk_i64 v_last_6 = rk_i64_and(v_x_0[t3], 63);
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_last_6, 64), RK_STOP(8)); rk_i64 t5; if (v_composite_2.x[v_last_6]) {
    RK_CHECK(rk_i64_neg_traps(v_count_3), RK_STOP(9)); t5 = rk_i64_neg(v_count_3);
  } else { t5 = v_count_3; } RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(7)); v_out_1[t4] = t5;
}
"""#, sites: [TrapSite(line: 80, column: 15, operation: .invertedRange),
TrapSite(line: 81, column: 12, operation: .indexOutOfRange("composite")),
TrapSite(line: 82, column: 15, operation: .overflow("+")), TrapSite(line: 83, column: 40, operation: .overflow("*")),
TrapSite(line: 83, column: 25, operation: .zeroStride), TrapSite(line: 83, column: 62, operation: .indexOutOfRange("composite")),
TrapSite(line: 85, column: 16, operation: .indexOutOfRange("x")),
TrapSite(line: 86, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 86, column: 26, operation: .indexOutOfRange("composite")),
TrapSite(line: 86, column: 44, operation: .overflow("-"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_composite_2 = InlineArray<64, Bool>(repeating: false); var v_count_3: Int = 0; try _Checks.require(2 <= 64, 0)
    loop0: for v_k_4 in 2..<Swift.max(2, 64) {
      try _Checks.index(v_k_4, in: 64, 1); let t1: Bool = unsafe v_composite_2[unchecked: v_k_4]; if t1 { continue loop0 }
      v_count_3 = try _Checks.add(v_count_3, 1, 2); let t2: Int = try _Checks.multiply(v_k_4, v_k_4, 3)
      try _Checks.require(v_k_4 != 0, 4); if v_k_4 != 0 {
        for v_multiple_5 in stride(from: t2, to: 64, by: v_k_4) {
          try _Checks.index(v_multiple_5, in: 64, 5); unsafe v_composite_2[unchecked: v_multiple_5] = true
        }
      }
    }; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_x_0.count, 6); let t4: Int = unsafe v_x_0[unchecked: t3]
    let t5: Int = t4 & 63; let v_last_6: Int = t5; let t6: Int = here.index; try _Checks.index(v_last_6, in: 64, 8)
    let t7: Bool = unsafe v_composite_2[unchecked: v_last_6]; let t9: Int; if t7 {
      let t8: Int = try _Checks.negate(v_count_3, 9); t9 = t8
    } else { t9 = v_count_3 }; try _Checks.itemIndex(t6, in: v_out_1.count, 7); unsafe v_out_1[unchecked: t6] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func arrayOfBools_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_arrayOfBools_1f90b79ad6a1b6d3_holder.kernel
}
@discardableResult
nonisolated func arrayOfBools(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try arrayOfBools_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func arrayThroughLocalFunction(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var stack = [6 of Int32](repeating: 0)
    var top = 0
    func push(_ value: Int32) {
        stack[top] = value
        top += 1
    }
    func pop() -> Int32 {
        top -= 1
        return stack[top]
    }
    push(x[context.index])
    push(5)
    push(7)
    let a = pop()
    let b = pop()
    push(a &* b)
    let c = pop()
    out[context.index] = c &+ pop()
}
fileprivate nonisolated enum rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_holder {
static let kernel = DeviceKernelDefinition(name: "arrayThroughLocalFunction(_:_:in:)",
entry: "rk_k_arrayThroughLocalFunction_79f13e3af902a4a3", file: "DeviceConformanceTests/LocalArrays.swift", line: 89,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_i32_6
#define RK_DEFINED_rk_array_rk_i32_6
typedef struct { rk_i32 x[6]; } rk_array_rk_i32_6;
#endif
RK_FN void rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_push_0(rk_i32 v_value_4, RK_PRIVATE rk_array_rk_i32_6 *v_stack_2, RK_PRIVATE rk_i64 *v_top_3, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  RK_CHECK(rk_index_traps((*v_top_3), 6), RK_FAIL(0, )); (*v_stack_2).x[(*v_top_3)] = v_value_4;
  RK_CHECK(rk_i64_add_traps((*v_top_3), 1), RK_FAIL(1, )); (*v_top_3) = rk_i64_add((*v_top_3), 1);
}
RK_FN rk_i32 rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_pop_1(RK_PRIVATE rk_i64 *v_top_3, RK_PRIVATE rk_array_rk_i32_6 *v_stack_2, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 rk_none = {0}; RK_CHECK(rk_i64_sub_traps((*v_top_3), 1), RK_FAIL(2, rk_none)); (*v_top_3) = rk_i64_sub((*v_top_3), 1);
  RK_CHECK(rk_index_traps((*v_top_3), 6), RK_FAIL(3, rk_none)); return (*v_stack_2).x[(*v_top_3)];
}
RK_KERNEL(rk_k_arrayThroughLocalFunction_79f13e3af902a4a3)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_array_rk_i32_6 v_stack_2; for (int k = 0; k < 6; ++k) v_stack_2.x[k] = 0;
  rk_i64 v_top_3 = 0; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(4));
  rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_push_0(v_x_0[t1], &v_stack_2, &v_top_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_push_0(5, &v_stack_2, &v_top_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_push_0(7, &v_stack_2, &v_top_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i32 t2 = rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_pop_1(&v_top_3, &v_stack_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v_a_5 = t2;
  rk_i32 t3 = rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_pop_1(&v_top_3, &v_stack_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v_b_6 = t3;
  rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_push_0(rk_i32_mul(v_a_5, v_b_6), &v_stack_2, &v_top_3, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_i32 t4 = rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_pop_1(&v_top_3, &v_stack_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v_c_7 = t4; rk_i64 t5 = rk_index(rk_here);
  rk_i32 t6 = rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_pop_1(&v_top_3, &v_stack_2, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(t5, n_out_1), RK_STOP(5));
  v_out_1[t5] = rk_i32_add(v_c_7, t6);
}
"""#, sites: [TrapSite(line: 94, column: 9, operation: .indexOutOfRange("stack")),
TrapSite(line: 95, column: 13, operation: .overflow("+")), TrapSite(line: 98, column: 13, operation: .overflow("-")),
TrapSite(line: 99, column: 16, operation: .indexOutOfRange("stack")),
TrapSite(line: 101, column: 10, operation: .indexOutOfRange("x")),
TrapSite(line: 108, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    @inline(__always) func f_push_0(_ v_value_4: Int32, _ v_stack_2: inout InlineArray<6, Int32>, _ v_top_3: inout Int, _ here: DeviceContext) throws(DeviceFault) {
      try _Checks.index(v_top_3, in: 6, 0); unsafe v_stack_2[unchecked: v_top_3] = v_value_4
      v_top_3 = try _Checks.add(v_top_3, 1, 1)
    }
    @inline(__always) func f_pop_1(_ v_top_3: inout Int, _ v_stack_2: inout InlineArray<6, Int32>, _ here: DeviceContext) throws(DeviceFault) -> Int32 {
      v_top_3 = try _Checks.subtract(v_top_3, 1, 2); try _Checks.index(v_top_3, in: 6, 3)
      let t1: Int32 = unsafe v_stack_2[unchecked: v_top_3]; return t1
    }; var v_stack_2 = InlineArray<6, Int32>(repeating: (0 as Int32)); var v_top_3: Int = 0; let t1: Int = here.index
    try _Checks.itemIndex(t1, in: v_x_0.count, 4); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    try f_push_0(t2, &v_stack_2, &v_top_3, here); try f_push_0((5 as Int32), &v_stack_2, &v_top_3, here)
    try f_push_0((7 as Int32), &v_stack_2, &v_top_3, here); let t3: Int32 = try f_pop_1(&v_top_3, &v_stack_2, here)
    let v_a_5: Int32 = t3; let t4: Int32 = try f_pop_1(&v_top_3, &v_stack_2, here); let v_b_6: Int32 = t4
    let t5: Int32 = v_a_5 &* v_b_6; try f_push_0(t5, &v_stack_2, &v_top_3, here)
    let t6: Int32 = try f_pop_1(&v_top_3, &v_stack_2, here); let v_c_7: Int32 = t6; let t7: Int = here.index
    let t8: Int32 = try f_pop_1(&v_top_3, &v_stack_2, here); let t9: Int32 = v_c_7 &+ t8
    try _Checks.itemIndex(t7, in: v_out_1.count, 5); unsafe v_out_1[unchecked: t7] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func arrayThroughLocalFunction_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_arrayThroughLocalFunction_79f13e3af902a4a3_holder.kernel
}
@discardableResult
nonisolated func arrayThroughLocalFunction(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try arrayThroughLocalFunction_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var localArrays: [ConformanceCase] {
        conformance(
            "a local array", Input<Int32>.edges, output: .repeating(0), oracle: localArray, launch: localArray,
            kernel: localArray_deviceKernel)
        conformance(
            "an array written as InlineArray", Input<UInt8>.edges, output: .repeating(0), oracle: inlineArrayByName,
            launch: inlineArrayByName, kernel: inlineArrayByName_deviceKernel)
        conformance(
            "insertion sort in a local array", Input<Int32>.edges, output: .repeating(.zero), oracle: sortedNetwork,
            launch: sortedNetwork, kernel: sortedNetwork_deviceKernel)
        conformance(
            "a local array of vectors", Input<Float>.within(-10...10), output: .repeating(.zero),
            oracle: arrayOfVectors, launch: arrayOfVectors, kernel: arrayOfVectors_deviceKernel)
        conformance(
            "two local arrays", Input<Int>.within(-100...100), output: .repeating(0), oracle: twoArrays,
            launch: twoArrays, kernel: twoArrays_deviceKernel)
        conformance(
            "an array that begins anew in each pass", Input<Int32>.edges, output: .repeating(0), oracle: arrayInLoop,
            launch: arrayInLoop, kernel: arrayInLoop_deviceKernel)
        conformance(
            "a sieve in an array of Bool", Input<Int>.edges, output: .repeating(0), oracle: arrayOfBools,
            launch: arrayOfBools, kernel: arrayOfBools_deviceKernel)
        conformance(
            "a local array in a local function", Input<Int32>.edges, output: .repeating(0),
            oracle: arrayThroughLocalFunction, launch: arrayThroughLocalFunction,
            kernel: arrayThroughLocalFunction_deviceKernel)
    }
}
