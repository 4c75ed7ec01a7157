// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Conversions+Integers.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func int8Truncating(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_int8Truncating_938ff0cecbb046bc_holder {
static let kernel = DeviceKernelDefinition(name: "int8Truncating(_:_:in:)", entry: "rk_k_int8Truncating_938ff0cecbb046bc",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 4,
parameters: [.span("x", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8Truncating_938ff0cecbb046bc)(RK_GLOBAL const rk_i8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i8 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 6, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 7, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int8.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int8 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int8 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8Truncating_deviceKernel(_: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_int8Truncating_938ff0cecbb046bc_holder.kernel
}
@discardableResult
nonisolated func int8Truncating(_ x: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8Truncating_deviceKernel(DeviceSpan<Int8>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int16Truncating(_ x: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_int16Truncating_9b832804df5a79b4_holder {
static let kernel = DeviceKernelDefinition(name: "int16Truncating(_:_:in:)", entry: "rk_k_int16Truncating_9b832804df5a79b4",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 18,
parameters: [.span("x", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16Truncating_9b832804df5a79b4)(RK_GLOBAL const rk_i16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i16 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 20, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 21, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int16.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int16 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int16 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16Truncating_deviceKernel(_: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_int16Truncating_9b832804df5a79b4_holder.kernel
}
@discardableResult
nonisolated func int16Truncating(_ x: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16Truncating_deviceKernel(DeviceSpan<Int16>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int32Truncating(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_int32Truncating_2398c02772dfe9ec_holder {
static let kernel = DeviceKernelDefinition(name: "int32Truncating(_:_:in:)", entry: "rk_k_int32Truncating_2398c02772dfe9ec",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 32,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32Truncating_2398c02772dfe9ec)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 34, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 35, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int32 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32Truncating_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_int32Truncating_2398c02772dfe9ec_holder.kernel
}
@discardableResult
nonisolated func int32Truncating(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32Truncating_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int64Truncating(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_int64Truncating_9e6b4778e8115ed6_holder {
static let kernel = DeviceKernelDefinition(name: "int64Truncating(_:_:in:)", entry: "rk_k_int64Truncating_9e6b4778e8115ed6",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 46,
parameters: [.span("x", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64Truncating_9e6b4778e8115ed6)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 48, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 49, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int64.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int64 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int64 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64Truncating_deviceKernel(_: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_int64Truncating_9e6b4778e8115ed6_holder.kernel
}
@discardableResult
nonisolated func int64Truncating(_ x: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64Truncating_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func intTruncating(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_intTruncating_2a24ea6263d1711a_holder {
static let kernel = DeviceKernelDefinition(name: "intTruncating(_:_:in:)", entry: "rk_k_intTruncating_2a24ea6263d1711a",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 60,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intTruncating_2a24ea6263d1711a)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 62, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 63, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intTruncating_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_intTruncating_2a24ea6263d1711a_holder.kernel
}
@discardableResult
nonisolated func intTruncating(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intTruncating_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt8Truncating(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_uInt8Truncating_216b266a33c70e14_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8Truncating(_:_:in:)", entry: "rk_k_uInt8Truncating_216b266a33c70e14",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 74,
parameters: [.span("x", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8Truncating_216b266a33c70e14)(RK_GLOBAL const rk_u8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u8 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 76, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt8.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt8 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt8 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8Truncating_deviceKernel(_: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8Truncating_216b266a33c70e14_holder.kernel
}
@discardableResult
nonisolated func uInt8Truncating(_ x: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8Truncating_deviceKernel(DeviceSpan<UInt8>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt16Truncating(_ x: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_uInt16Truncating_29cecd9a6e31f444_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16Truncating(_:_:in:)", entry: "rk_k_uInt16Truncating_29cecd9a6e31f444",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 88,
parameters: [.span("x", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16Truncating_29cecd9a6e31f444)(RK_GLOBAL const rk_u16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u16 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 90, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 91, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt16.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt16 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt16 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16Truncating_deviceKernel(_: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16Truncating_29cecd9a6e31f444_holder.kernel
}
@discardableResult
nonisolated func uInt16Truncating(_ x: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16Truncating_deviceKernel(DeviceSpan<UInt16>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt32Truncating(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_uInt32Truncating_8a48ceffe6ca49b4_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32Truncating(_:_:in:)", entry: "rk_k_uInt32Truncating_8a48ceffe6ca49b4",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 102,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32Truncating_8a48ceffe6ca49b4)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 104, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 105, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt32 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32Truncating_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32Truncating_8a48ceffe6ca49b4_holder.kernel
}
@discardableResult
nonisolated func uInt32Truncating(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32Truncating_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt64Truncating(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_uInt64Truncating_cff2f4c4ab8a4b6c_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64Truncating(_:_:in:)", entry: "rk_k_uInt64Truncating_cff2f4c4ab8a4b6c",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 116,
parameters: [.span("x", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64Truncating_cff2f4c4ab8a4b6c)(RK_GLOBAL const rk_u64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 118, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 119, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt64.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt64 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt64 = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64Truncating_deviceKernel(_: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64Truncating_cff2f4c4ab8a4b6c_holder.kernel
}
@discardableResult
nonisolated func uInt64Truncating(_ x: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64Truncating_deviceKernel(DeviceSpan<UInt64>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uIntTruncating(_ x: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}
fileprivate nonisolated enum rk_k_uIntTruncating_7f8940841394ca84_holder {
static let kernel = DeviceKernelDefinition(name: "uIntTruncating(_:_:in:)", entry: "rk_k_uIntTruncating_7f8940841394ca84",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 130,
parameters: [.span("x", element: UInt.self, needs: .onePerItem), .mutableSpan("out", element: SIMD8<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntTruncating_7f8940841394ca84)(RK_GLOBAL const rk_u64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u64x8 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i8 t3 = (rk_i8)v_x_2; rk_i16 t4 = (rk_i16)v_x_2;
  rk_i32 t5 = (rk_i32)v_x_2; rk_i64 t6 = (rk_i64)v_x_2; rk_u8 t7 = (rk_u8)v_x_2; rk_u16 t8 = (rk_u16)v_x_2;
  rk_u32 t9 = (rk_u32)v_x_2; rk_u64 t10 = (rk_u64)v_x_2; rk_u64 t11 = (rk_u64)t3; rk_u64 t12 = (rk_u64)t4;
  rk_u64 t13 = (rk_u64)t5; rk_u64 t14 = (rk_u64)t6; rk_u64 t15 = (rk_u64)t7; rk_u64 t16 = (rk_u64)t8; rk_u64 t17 = (rk_u64)t9;
  rk_u64 t18 = (rk_u64)t10; rk_u64x8 t19; t19.x[0] = t11; t19.x[1] = t12; t19.x[2] = t13; t19.x[3] = t14; t19.x[4] = t15;
  t19.x[5] = t16; t19.x[6] = t17; t19.x[7] = t18; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t19;
}
"""#, sites: [TrapSite(line: 132, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 133, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt.self); let v_out_1 = launch.mutableSpan(1, of: SIMD8<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt = t2; let t3: Int = here.index; let t4: Int8 = Int8(truncatingIfNeeded: v_x_2)
    let t5: UInt64 = UInt64(truncatingIfNeeded: t4); let t6: Int16 = Int16(truncatingIfNeeded: v_x_2)
    let t7: UInt64 = UInt64(truncatingIfNeeded: t6); let t8: Int32 = Int32(truncatingIfNeeded: v_x_2)
    let t9: UInt64 = UInt64(truncatingIfNeeded: t8); let t10: Int64 = Int64(truncatingIfNeeded: v_x_2)
    let t11: UInt64 = UInt64(truncatingIfNeeded: t10); let t12: UInt8 = UInt8(truncatingIfNeeded: v_x_2)
    let t13: UInt64 = UInt64(truncatingIfNeeded: t12); let t14: UInt16 = UInt16(truncatingIfNeeded: v_x_2)
    let t15: UInt64 = UInt64(truncatingIfNeeded: t14); let t16: UInt32 = UInt32(truncatingIfNeeded: v_x_2)
    let t17: UInt64 = UInt64(truncatingIfNeeded: t16); let t18: UInt64 = UInt64(truncatingIfNeeded: v_x_2)
    let t19: UInt64 = UInt64(truncatingIfNeeded: t18); let t20: SIMD8<UInt64> = SIMD8<UInt64>(t5, t7, t9, t11, t13, t15, t17, t19)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t20
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntTruncating_deviceKernel(_: DeviceSpan<UInt>.Type, _: MutableDeviceSpan<SIMD8<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uIntTruncating_7f8940841394ca84_holder.kernel
}
@discardableResult
nonisolated func uIntTruncating(_ x: UnifiedBuffer<UInt>, _ out: UnifiedBuffer<SIMD8<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntTruncating_deviceKernel(DeviceSpan<UInt>.self, MutableDeviceSpan<SIMD8<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int8FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int8>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int8>(Int8(x[context.index]), Int8(y[context.index]))
}
fileprivate nonisolated enum rk_k_int8FromFloats_0a86bb8cbd443ed2_holder {
static let kernel = DeviceKernelDefinition(name: "int8FromFloats(_:_:_:in:)", entry: "rk_k_int8FromFloats_0a86bb8cbd443ed2",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 144,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8FromFloats_0a86bb8cbd443ed2)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i8x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_i8_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_i8_misfit_f64(t5), RK_STOP(4)); rk_i8 t6 = rk_i8_from_f32(t3); rk_i8 t7 = rk_i8_from_f64(t5); rk_i8x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 148, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 148, column: 43, operation: .indexOutOfRange("x")),
TrapSite(line: 148, column: 38, operation: .conversion("Int8")),
TrapSite(line: 148, column: 67, operation: .indexOutOfRange("y")), TrapSite(line: 148, column: 62, operation: .conversion("Int8"))
], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: Int8 = try _Checks.fits(t3 > (-129 as Float) && t3 < (0x1p7 as Float), 2) ? Int8(t3) : 0; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: Int8 = try _Checks.fits(t6 > (-129 as Double) && t6 < (0x1p7 as Double), 4) ? Int8(t6) : 0
    let t8: SIMD2<Int8> = SIMD2<Int8>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Int8>>.Type) -> DeviceKernelDefinition {
rk_k_int8FromFloats_0a86bb8cbd443ed2_holder.kernel
}
@discardableResult
nonisolated func int8FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Int8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Int8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func uInt8FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt8>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt8>(UInt8(x[context.index]), UInt8(y[context.index]))
}
fileprivate nonisolated enum rk_k_uInt8FromFloats_d61c1cc2f0e791aa_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8FromFloats(_:_:_:in:)", entry: "rk_k_uInt8FromFloats_d61c1cc2f0e791aa",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 151,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt8>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8FromFloats_d61c1cc2f0e791aa)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u8x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_u8_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_u8_misfit_f64(t5), RK_STOP(4)); rk_u8 t6 = rk_u8_from_f32(t3); rk_u8 t7 = rk_u8_from_f64(t5); rk_u8x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 155, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 155, column: 45, operation: .indexOutOfRange("x")),
TrapSite(line: 155, column: 39, operation: .conversion("UInt8")),
TrapSite(line: 155, column: 70, operation: .indexOutOfRange("y")),
TrapSite(line: 155, column: 64, operation: .conversion("UInt8"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt8>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: UInt8 = try _Checks.fits(t3 > (-1 as Float) && t3 < (0x1p8 as Float), 2) ? UInt8(t3) : 0; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: UInt8 = try _Checks.fits(t6 > (-1 as Double) && t6 < (0x1p8 as Double), 4) ? UInt8(t6) : 0
    let t8: SIMD2<UInt8> = SIMD2<UInt8>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<UInt8>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8FromFloats_d61c1cc2f0e791aa_holder.kernel
}
@discardableResult
nonisolated func uInt8FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<UInt8>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<UInt8>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func int16FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int16>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int16>(Int16(x[context.index]), Int16(y[context.index]))
}
fileprivate nonisolated enum rk_k_int16FromFloats_f013209152415de6_holder {
static let kernel = DeviceKernelDefinition(name: "int16FromFloats(_:_:_:in:)", entry: "rk_k_int16FromFloats_f013209152415de6",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 158,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16FromFloats_f013209152415de6)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i16x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_i16_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_i16_misfit_f64(t5), RK_STOP(4)); rk_i16 t6 = rk_i16_from_f32(t3); rk_i16 t7 = rk_i16_from_f64(t5); rk_i16x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 162, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 162, column: 45, operation: .indexOutOfRange("x")),
TrapSite(line: 162, column: 39, operation: .conversion("Int16")),
TrapSite(line: 162, column: 70, operation: .indexOutOfRange("y")),
TrapSite(line: 162, column: 64, operation: .conversion("Int16"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: Int16 = try _Checks.fits(t3 > (-32769 as Float) && t3 < (0x1p15 as Float), 2) ? Int16(t3) : 0
    let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: Int16 = try _Checks.fits(t6 > (-32769 as Double) && t6 < (0x1p15 as Double), 4) ? Int16(t6) : 0
    let t8: SIMD2<Int16> = SIMD2<Int16>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Int16>>.Type) -> DeviceKernelDefinition {
rk_k_int16FromFloats_f013209152415de6_holder.kernel
}
@discardableResult
nonisolated func int16FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Int16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Int16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func uInt16FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt16>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt16>(UInt16(x[context.index]), UInt16(y[context.index]))
}
fileprivate nonisolated enum rk_k_uInt16FromFloats_467e6f46219e4e7e_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16FromFloats(_:_:_:in:)", entry: "rk_k_uInt16FromFloats_467e6f46219e4e7e",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 165,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt16>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16FromFloats_467e6f46219e4e7e)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u16x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_u16_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_u16_misfit_f64(t5), RK_STOP(4)); rk_u16 t6 = rk_u16_from_f32(t3); rk_u16 t7 = rk_u16_from_f64(t5); rk_u16x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 169, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 169, column: 47, operation: .indexOutOfRange("x")),
TrapSite(line: 169, column: 40, operation: .conversion("UInt16")),
TrapSite(line: 169, column: 73, operation: .indexOutOfRange("y")),
TrapSite(line: 169, column: 66, operation: .conversion("UInt16"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt16>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: UInt16 = try _Checks.fits(t3 > (-1 as Float) && t3 < (0x1p16 as Float), 2) ? UInt16(t3) : 0; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: UInt16 = try _Checks.fits(t6 > (-1 as Double) && t6 < (0x1p16 as Double), 4) ? UInt16(t6) : 0
    let t8: SIMD2<UInt16> = SIMD2<UInt16>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<UInt16>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16FromFloats_467e6f46219e4e7e_holder.kernel
}
@discardableResult
nonisolated func uInt16FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<UInt16>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<UInt16>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func int32FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int32>(Int32(x[context.index]), Int32(y[context.index]))
}
fileprivate nonisolated enum rk_k_int32FromFloats_7c156a37d414318a_holder {
static let kernel = DeviceKernelDefinition(name: "int32FromFloats(_:_:_:in:)", entry: "rk_k_int32FromFloats_7c156a37d414318a",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 172,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32FromFloats_7c156a37d414318a)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_i32_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_i32_misfit_f64(t5), RK_STOP(4)); rk_i32 t6 = rk_i32_from_f32(t3); rk_i32 t7 = rk_i32_from_f64(t5); rk_i32x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 176, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 176, column: 45, operation: .indexOutOfRange("x")),
TrapSite(line: 176, column: 39, operation: .conversion("Int32")),
TrapSite(line: 176, column: 70, operation: .indexOutOfRange("y")),
TrapSite(line: 176, column: 64, operation: .conversion("Int32"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: Int32 = try _Checks.fits(t3 >= (-0x1p31 as Float) && t3 < (0x1p31 as Float), 2) ? Int32(t3) : 0
    let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: Int32 = try _Checks.fits(t6 > (-2147483649 as Double) && t6 < (0x1p31 as Double), 4) ? Int32(t6) : 0
    let t8: SIMD2<Int32> = SIMD2<Int32>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_int32FromFloats_7c156a37d414318a_holder.kernel
}
@discardableResult
nonisolated func int32FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func uInt32FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt32>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt32>(UInt32(x[context.index]), UInt32(y[context.index]))
}
fileprivate nonisolated enum rk_k_uInt32FromFloats_1bc60c2fd0a9d092_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32FromFloats(_:_:_:in:)", entry: "rk_k_uInt32FromFloats_1bc60c2fd0a9d092",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 179,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt32>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32FromFloats_1bc60c2fd0a9d092)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_u32_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_u32_misfit_f64(t5), RK_STOP(4)); rk_u32 t6 = rk_u32_from_f32(t3); rk_u32 t7 = rk_u32_from_f64(t5); rk_u32x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 183, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 183, column: 47, operation: .indexOutOfRange("x")),
TrapSite(line: 183, column: 40, operation: .conversion("UInt32")),
TrapSite(line: 183, column: 73, operation: .indexOutOfRange("y")),
TrapSite(line: 183, column: 66, operation: .conversion("UInt32"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: UInt32 = try _Checks.fits(t3 > (-1 as Float) && t3 < (0x1p32 as Float), 2) ? UInt32(t3) : 0; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: UInt32 = try _Checks.fits(t6 > (-1 as Double) && t6 < (0x1p32 as Double), 4) ? UInt32(t6) : 0
    let t8: SIMD2<UInt32> = SIMD2<UInt32>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<UInt32>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32FromFloats_1bc60c2fd0a9d092_holder.kernel
}
@discardableResult
nonisolated func uInt32FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<UInt32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<UInt32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func int64FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int64>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int64>(Int64(x[context.index]), Int64(y[context.index]))
}
fileprivate nonisolated enum rk_k_int64FromFloats_e6c6cbd678410ae8_holder {
static let kernel = DeviceKernelDefinition(name: "int64FromFloats(_:_:_:in:)", entry: "rk_k_int64FromFloats_e6c6cbd678410ae8",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 186,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64FromFloats_e6c6cbd678410ae8)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_i64_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_i64_misfit_f64(t5), RK_STOP(4)); rk_i64 t6 = rk_i64_from_f32(t3); rk_i64 t7 = rk_i64_from_f64(t5); rk_i64x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 190, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 190, column: 45, operation: .indexOutOfRange("x")),
TrapSite(line: 190, column: 39, operation: .conversion("Int64")),
TrapSite(line: 190, column: 70, operation: .indexOutOfRange("y")),
TrapSite(line: 190, column: 64, operation: .conversion("Int64"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: Int64 = try _Checks.fits(t3 >= (-0x1p63 as Float) && t3 < (0x1p63 as Float), 2) ? Int64(t3) : 0
    let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: Int64 = try _Checks.fits(t6 >= (-0x1p63 as Double) && t6 < (0x1p63 as Double), 4) ? Int64(t6) : 0
    let t8: SIMD2<Int64> = SIMD2<Int64>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_int64FromFloats_e6c6cbd678410ae8_holder.kernel
}
@discardableResult
nonisolated func int64FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func uInt64FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt64>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt64>(UInt64(x[context.index]), UInt64(y[context.index]))
}
fileprivate nonisolated enum rk_k_uInt64FromFloats_6007966fbcd70e52_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64FromFloats(_:_:_:in:)", entry: "rk_k_uInt64FromFloats_6007966fbcd70e52",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 193,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64FromFloats_6007966fbcd70e52)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_u64_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_u64_misfit_f64(t5), RK_STOP(4)); rk_u64 t6 = rk_u64_from_f32(t3); rk_u64 t7 = rk_u64_from_f64(t5); rk_u64x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 197, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 197, column: 47, operation: .indexOutOfRange("x")),
TrapSite(line: 197, column: 40, operation: .conversion("UInt64")),
TrapSite(line: 197, column: 73, operation: .indexOutOfRange("y")),
TrapSite(line: 197, column: 66, operation: .conversion("UInt64"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: UInt64 = try _Checks.fits(t3 > (-1 as Float) && t3 < (0x1p64 as Float), 2) ? UInt64(t3) : 0; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: UInt64 = try _Checks.fits(t6 > (-1 as Double) && t6 < (0x1p64 as Double), 4) ? UInt64(t6) : 0
    let t8: SIMD2<UInt64> = SIMD2<UInt64>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64FromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64FromFloats_6007966fbcd70e52_holder.kernel
}
@discardableResult
nonisolated func uInt64FromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64FromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func intFromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int>(Int(x[context.index]), Int(y[context.index]))
}
fileprivate nonisolated enum rk_k_intFromFloats_6952c9e7a02010f0_holder {
static let kernel = DeviceKernelDefinition(name: "intFromFloats(_:_:_:in:)", entry: "rk_k_intFromFloats_6952c9e7a02010f0",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 200,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intFromFloats_6952c9e7a02010f0)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_i64_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_i64_misfit_f64(t5), RK_STOP(4)); rk_i64 t6 = rk_i64_from_f32(t3); rk_i64 t7 = rk_i64_from_f64(t5); rk_i64x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 204, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 204, column: 41, operation: .indexOutOfRange("x")), TrapSite(line: 204, column: 37, operation: .conversion("Int")),
TrapSite(line: 204, column: 64, operation: .indexOutOfRange("y")), TrapSite(line: 204, column: 60, operation: .conversion("Int"))
], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: Int = try _Checks.fits(t3 >= (-0x1p63 as Float) && t3 < (0x1p63 as Float), 2) ? Int(t3) : 0; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: Int = try _Checks.fits(t6 >= (-0x1p63 as Double) && t6 < (0x1p63 as Double), 4) ? Int(t6) : 0
    let t8: SIMD2<Int> = SIMD2<Int>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intFromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Int>>.Type) -> DeviceKernelDefinition {
rk_k_intFromFloats_6952c9e7a02010f0_holder.kernel
}
@discardableResult
nonisolated func intFromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intFromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func uIntFromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt>(UInt(x[context.index]), UInt(y[context.index]))
}
fileprivate nonisolated enum rk_k_uIntFromFloats_f27bdfb3ac87a4ae_holder {
static let kernel = DeviceKernelDefinition(name: "uIntFromFloats(_:_:_:in:)", entry: "rk_k_uIntFromFloats_f27bdfb3ac87a4ae",
file: "DeviceConformanceTests/Conversions+Integers.swift", line: 207,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntFromFloats_f27bdfb3ac87a4ae)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; RK_CHECK(rk_u64_misfit_f32(t3), RK_STOP(2));
  rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(3)); rk_f64 t5 = v_y_1[t4];
  RK_CHECK(rk_u64_misfit_f64(t5), RK_STOP(4)); rk_u64 t6 = rk_u64_from_f32(t3); rk_u64 t7 = rk_u64_from_f64(t5); rk_u64x2 t8;
  t8.x[0] = t6; t8.x[1] = t7; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t8;
}
"""#, sites: [TrapSite(line: 211, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 211, column: 43, operation: .indexOutOfRange("x")),
TrapSite(line: 211, column: 38, operation: .conversion("UInt")),
TrapSite(line: 211, column: 67, operation: .indexOutOfRange("y")), TrapSite(line: 211, column: 62, operation: .conversion("UInt"))
], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]
    let t4: UInt = try _Checks.fits(t3 > (-1 as Float) && t3 < (0x1p64 as Float), 2) ? UInt(t3) : 0; let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 3); let t6: Double = unsafe v_y_1[unchecked: t5]
    let t7: UInt = try _Checks.fits(t6 > (-1 as Double) && t6 < (0x1p64 as Double), 4) ? UInt(t6) : 0
    let t8: SIMD2<UInt> = SIMD2<UInt>(t4, t7); try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntFromFloats_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<UInt>>.Type) -> DeviceKernelDefinition {
rk_k_uIntFromFloats_f27bdfb3ac87a4ae_holder.kernel
}
@discardableResult
nonisolated func uIntFromFloats(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<UInt>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntFromFloats_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<UInt>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var conversionsOfIntegers: [ConformanceCase] {
        conformance(
            "Int8: truncating conversions", Input<Int8>.edges, output: .repeating(.zero), oracle: int8Truncating,
            launch: int8Truncating, kernel: int8Truncating_deviceKernel)
        conformance(
            "Int16: truncating conversions", Input<Int16>.edges, output: .repeating(.zero), oracle: int16Truncating,
            launch: int16Truncating, kernel: int16Truncating_deviceKernel)
        conformance(
            "Int32: truncating conversions", Input<Int32>.edges, output: .repeating(.zero), oracle: int32Truncating,
            launch: int32Truncating, kernel: int32Truncating_deviceKernel)
        conformance(
            "Int64: truncating conversions", Input<Int64>.edges, output: .repeating(.zero), oracle: int64Truncating,
            launch: int64Truncating, kernel: int64Truncating_deviceKernel)
        conformance(
            "Int: truncating conversions", Input<Int>.edges, output: .repeating(.zero), oracle: intTruncating,
            launch: intTruncating, kernel: intTruncating_deviceKernel)
        conformance(
            "UInt8: truncating conversions", Input<UInt8>.edges, output: .repeating(.zero), oracle: uInt8Truncating,
            launch: uInt8Truncating, kernel: uInt8Truncating_deviceKernel)
        conformance(
            "UInt16: truncating conversions", Input<UInt16>.edges, output: .repeating(.zero), oracle: uInt16Truncating,
            launch: uInt16Truncating, kernel: uInt16Truncating_deviceKernel)
        conformance(
            "UInt32: truncating conversions", Input<UInt32>.edges, output: .repeating(.zero), oracle: uInt32Truncating,
            launch: uInt32Truncating, kernel: uInt32Truncating_deviceKernel)
        conformance(
            "UInt64: truncating conversions", Input<UInt64>.edges, output: .repeating(.zero), oracle: uInt64Truncating,
            launch: uInt64Truncating, kernel: uInt64Truncating_deviceKernel)
        conformance(
            "UInt: truncating conversions", Input<UInt>.edges, output: .repeating(.zero), oracle: uIntTruncating,
            launch: uIntTruncating, kernel: uIntTruncating_deviceKernel)
        conformance(
            "Int8: from Float and Double", Input<Float>.within(-128.0...127.0), Input<Double>.within(-128.0...127.0),
            output: .repeating(.zero), oracle: int8FromFloats, launch: int8FromFloats,
            kernel: int8FromFloats_deviceKernel)
        conformance(
            "UInt8: from Float and Double", Input<Float>.within(0.0...255.0), Input<Double>.within(0.0...255.0),
            output: .repeating(.zero), oracle: uInt8FromFloats, launch: uInt8FromFloats,
            kernel: uInt8FromFloats_deviceKernel)
        conformance(
            "Int16: from Float and Double", Input<Float>.within(-32768.0...32767.0),
            Input<Double>.within(-32768.0...32767.0), output: .repeating(.zero), oracle: int16FromFloats,
            launch: int16FromFloats, kernel: int16FromFloats_deviceKernel)
        conformance(
            "UInt16: from Float and Double", Input<Float>.within(0.0...65535.0), Input<Double>.within(0.0...65535.0),
            output: .repeating(.zero), oracle: uInt16FromFloats, launch: uInt16FromFloats,
            kernel: uInt16FromFloats_deviceKernel)
        conformance(
            "Int32: from Float and Double", Input<Float>.within(-2147480000.0...2147480000.0),
            Input<Double>.within(-2147483000.0...2147483000.0), output: .repeating(.zero), oracle: int32FromFloats,
            launch: int32FromFloats, kernel: int32FromFloats_deviceKernel)
        conformance(
            "UInt32: from Float and Double", Input<Float>.within(0.0...4294900000.0),
            Input<Double>.within(0.0...4294967000.0), output: .repeating(.zero), oracle: uInt32FromFloats,
            launch: uInt32FromFloats, kernel: uInt32FromFloats_deviceKernel)
        conformance(
            "Int64: from Float and Double", Input<Float>.within(-9.2e+18...9.2e+18),
            Input<Double>.within(-9.2e+18...9.2e+18), output: .repeating(.zero), oracle: int64FromFloats,
            launch: int64FromFloats, kernel: int64FromFloats_deviceKernel)
        conformance(
            "UInt64: from Float and Double", Input<Float>.within(0.0...1.8e+19), Input<Double>.within(0.0...1.8e+19),
            output: .repeating(.zero), oracle: uInt64FromFloats, launch: uInt64FromFloats,
            kernel: uInt64FromFloats_deviceKernel)
        conformance(
            "Int: from Float and Double", Input<Float>.within(-9.2e+18...9.2e+18),
            Input<Double>.within(-9.2e+18...9.2e+18), output: .repeating(.zero), oracle: intFromFloats,
            launch: intFromFloats, kernel: intFromFloats_deviceKernel)
        conformance(
            "UInt: from Float and Double", Input<Float>.within(0.0...1.8e+19), Input<Double>.within(0.0...1.8e+19),
            output: .repeating(.zero), oracle: uIntFromFloats, launch: uIntFromFloats,
            kernel: uIntFromFloats_deviceKernel)
    }
}
