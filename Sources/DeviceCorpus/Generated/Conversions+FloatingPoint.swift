// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Conversions+FloatingPoint.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func int8ToFloat(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_int8ToFloat_dd788d5bb1265307_holder {
static let kernel = DeviceKernelDefinition(name: "int8ToFloat(_:_:in:)", entry: "rk_k_int8ToFloat_dd788d5bb1265307",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 4,
parameters: [.span("x", element: Int8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int8ToFloat_dd788d5bb1265307)(RK_GLOBAL const rk_i8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i8 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 6, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 7, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int8.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int8 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int8 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int8ToFloat_deviceKernel(_: DeviceSpan<Int8>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_int8ToFloat_dd788d5bb1265307_holder.kernel
}
@discardableResult
nonisolated func int8ToFloat(_ x: UnifiedBuffer<Int8>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int8ToFloat_deviceKernel(DeviceSpan<Int8>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int16ToFloat(_ x: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_int16ToFloat_1ca8f0ca1f84b285_holder {
static let kernel = DeviceKernelDefinition(name: "int16ToFloat(_:_:in:)", entry: "rk_k_int16ToFloat_1ca8f0ca1f84b285",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 10,
parameters: [.span("x", element: Int16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int16ToFloat_1ca8f0ca1f84b285)(RK_GLOBAL const rk_i16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i16 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 12, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 13, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int16.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int16 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int16 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int16ToFloat_deviceKernel(_: DeviceSpan<Int16>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_int16ToFloat_1ca8f0ca1f84b285_holder.kernel
}
@discardableResult
nonisolated func int16ToFloat(_ x: UnifiedBuffer<Int16>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int16ToFloat_deviceKernel(DeviceSpan<Int16>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int32ToFloat(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_int32ToFloat_49c8ec8b180291a5_holder {
static let kernel = DeviceKernelDefinition(name: "int32ToFloat(_:_:in:)", entry: "rk_k_int32ToFloat_49c8ec8b180291a5",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 16,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int32ToFloat_49c8ec8b180291a5)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 18, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 19, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int32 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int32ToFloat_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_int32ToFloat_49c8ec8b180291a5_holder.kernel
}
@discardableResult
nonisolated func int32ToFloat(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int32ToFloat_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func int64ToFloat(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_int64ToFloat_85b2066d4976bda9_holder {
static let kernel = DeviceKernelDefinition(name: "int64ToFloat(_:_:in:)", entry: "rk_k_int64ToFloat_85b2066d4976bda9",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 22,
parameters: [.span("x", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_int64ToFloat_85b2066d4976bda9)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 24, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 25, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int64.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int64 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int64 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func int64ToFloat_deviceKernel(_: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_int64ToFloat_85b2066d4976bda9_holder.kernel
}
@discardableResult
nonisolated func int64ToFloat(_ x: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try int64ToFloat_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func intToFloat(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_intToFloat_ade8deeeecbc7279_holder {
static let kernel = DeviceKernelDefinition(name: "intToFloat(_:_:in:)", entry: "rk_k_intToFloat_ade8deeeecbc7279",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 28,
parameters: [.span("x", element: Int.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_intToFloat_ade8deeeecbc7279)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 30, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 31, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func intToFloat_deviceKernel(_: DeviceSpan<Int>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_intToFloat_ade8deeeecbc7279_holder.kernel
}
@discardableResult
nonisolated func intToFloat(_ x: UnifiedBuffer<Int>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try intToFloat_deviceKernel(DeviceSpan<Int>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt8ToFloat(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_uInt8ToFloat_c938743fd22facd5_holder {
static let kernel = DeviceKernelDefinition(name: "uInt8ToFloat(_:_:in:)", entry: "rk_k_uInt8ToFloat_c938743fd22facd5",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 34,
parameters: [.span("x", element: UInt8.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt8ToFloat_c938743fd22facd5)(RK_GLOBAL const rk_u8 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u8 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 36, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 37, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt8.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt8 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt8 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt8ToFloat_deviceKernel(_: DeviceSpan<UInt8>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_uInt8ToFloat_c938743fd22facd5_holder.kernel
}
@discardableResult
nonisolated func uInt8ToFloat(_ x: UnifiedBuffer<UInt8>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt8ToFloat_deviceKernel(DeviceSpan<UInt8>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt16ToFloat(_ x: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_uInt16ToFloat_9b91fea081dc53ef_holder {
static let kernel = DeviceKernelDefinition(name: "uInt16ToFloat(_:_:in:)", entry: "rk_k_uInt16ToFloat_9b91fea081dc53ef",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 40,
parameters: [.span("x", element: UInt16.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt16ToFloat_9b91fea081dc53ef)(RK_GLOBAL const rk_u16 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u16 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 42, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 43, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt16.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt16 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt16 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt16ToFloat_deviceKernel(_: DeviceSpan<UInt16>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_uInt16ToFloat_9b91fea081dc53ef_holder.kernel
}
@discardableResult
nonisolated func uInt16ToFloat(_ x: UnifiedBuffer<UInt16>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt16ToFloat_deviceKernel(DeviceSpan<UInt16>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt32ToFloat(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_uInt32ToFloat_50861a7a5ec58a1b_holder {
static let kernel = DeviceKernelDefinition(name: "uInt32ToFloat(_:_:in:)", entry: "rk_k_uInt32ToFloat_50861a7a5ec58a1b",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 46,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt32ToFloat_50861a7a5ec58a1b)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 48, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 49, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt32 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt32ToFloat_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_uInt32ToFloat_50861a7a5ec58a1b_holder.kernel
}
@discardableResult
nonisolated func uInt32ToFloat(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt32ToFloat_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uInt64ToFloat(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_uInt64ToFloat_3749388533a8c0e5_holder {
static let kernel = DeviceKernelDefinition(name: "uInt64ToFloat(_:_:in:)", entry: "rk_k_uInt64ToFloat_3749388533a8c0e5",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 52,
parameters: [.span("x", element: UInt64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uInt64ToFloat_3749388533a8c0e5)(RK_GLOBAL const rk_u64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 54, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 55, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt64.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt64 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt64 = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uInt64ToFloat_deviceKernel(_: DeviceSpan<UInt64>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_uInt64ToFloat_3749388533a8c0e5_holder.kernel
}
@discardableResult
nonisolated func uInt64ToFloat(_ x: UnifiedBuffer<UInt64>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uInt64ToFloat_deviceKernel(DeviceSpan<UInt64>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func uIntToFloat(_ x: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}
fileprivate nonisolated enum rk_k_uIntToFloat_25594bf9de90b16d_holder {
static let kernel = DeviceKernelDefinition(name: "uIntToFloat(_:_:in:)", entry: "rk_k_uIntToFloat_25594bf9de90b16d",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 58,
parameters: [.span("x", element: UInt.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_uIntToFloat_25594bf9de90b16d)(RK_GLOBAL const rk_u64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = (rk_f32)v_x_2; rk_f64 t4 = (rk_f64)t3;
  rk_f64 t5 = (rk_f64)v_x_2; rk_f64x2 t6; t6.x[0] = t4; t6.x[1] = t5; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t6;
}
"""#, sites: [TrapSite(line: 60, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 61, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt = t2; let t3: Int = here.index; let t4: Float = Float(v_x_2); let t5: Double = Double(t4)
    let t6: Double = Double(v_x_2); let t7: SIMD2<Double> = SIMD2<Double>(t5, t6); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func uIntToFloat_deviceKernel(_: DeviceSpan<UInt>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_uIntToFloat_25594bf9de90b16d_holder.kernel
}
@discardableResult
nonisolated func uIntToFloat(_ x: UnifiedBuffer<UInt>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try uIntToFloat_deviceKernel(DeviceSpan<UInt>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func exactConversions(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD4<Int>(
        Int(Int8(x &>> 57)), Int(UInt8(x & 255)), Int(UInt16(Int16(x & 0x7FFF))), Int(Int32(x &>> 32)))
}
fileprivate nonisolated enum rk_k_exactConversions_191656ca8497b9b9_holder {
static let kernel = DeviceKernelDefinition(name: "exactConversions(_:_:in:)", entry: "rk_k_exactConversions_191656ca8497b9b9",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 64,
parameters: [.span("x", element: Int64.self, needs: .onePerItem), .mutableSpan("out", element: SIMD4<Int>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_exactConversions_191656ca8497b9b9)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64x4 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i64 t3 = rk_i64_shr_masked(v_x_2, (rk_i64)57);
  RK_CHECK(rk_i8_misfit_s(t3), RK_STOP(2)); rk_i8 t4 = (rk_i8)t3; rk_i64 t5 = rk_i64_and(v_x_2, 255);
  RK_CHECK(rk_u8_misfit_s(t5), RK_STOP(3)); rk_u8 t6 = (rk_u8)t5; rk_i64 t7 = rk_i64_and(v_x_2, 32767);
  RK_CHECK(rk_i16_misfit_s(t7), RK_STOP(4)); rk_i16 t8 = (rk_i16)t7; RK_CHECK(rk_u16_misfit_s(t8), RK_STOP(5));
  rk_u16 t9 = (rk_u16)t8; rk_i64 t10 = rk_i64_shr_masked(v_x_2, (rk_i64)32); RK_CHECK(rk_i32_misfit_s(t10), RK_STOP(6));
  rk_i32 t11 = (rk_i32)t10; rk_i64 t12 = (rk_i64)t4; rk_i64 t13 = (rk_i64)t6; rk_i64 t14 = (rk_i64)t9; rk_i64 t15 = (rk_i64)t11;
  rk_i64x4 t16; t16.x[0] = t12; t16.x[1] = t13; t16.x[2] = t14; t16.x[3] = t15; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t16;
}
"""#, sites: [TrapSite(line: 66, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 67, column: 5, operation: .indexOutOfRange("out")), TrapSite(line: 68, column: 13, operation: .conversion("Int8")),
TrapSite(line: 68, column: 34, operation: .conversion("UInt8")), TrapSite(line: 68, column: 62, operation: .conversion("Int16")),
TrapSite(line: 68, column: 55, operation: .conversion("UInt16")), TrapSite(line: 68, column: 87, operation: .conversion("Int32"))
], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int64.self); let v_out_1 = launch.mutableSpan(1, of: SIMD4<Int>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int64 = unsafe v_x_0[unchecked: t1]
    let v_x_2: Int64 = t2; let t3: Int = here.index; let t4: Int64 = v_x_2 &>> (57 as Int64)
    let t5: Int8 = try _Checks.convert(t4, to: Int8.self, 2); let t6: Int = Int(t5); let t7: Int64 = v_x_2 & (255 as Int64)
    let t8: UInt8 = try _Checks.convert(t7, to: UInt8.self, 3); let t9: Int = Int(t8); let t10: Int64 = v_x_2 & (32767 as Int64)
    let t11: Int16 = try _Checks.convert(t10, to: Int16.self, 4); let t12: UInt16 = try _Checks.convert(t11, to: UInt16.self, 5)
    let t13: Int = Int(t12); let t14: Int64 = v_x_2 &>> (32 as Int64)
    let t15: Int32 = try _Checks.convert(t14, to: Int32.self, 6); let t16: Int = Int(t15)
    let t17: SIMD4<Int> = SIMD4<Int>(t6, t9, t13, t16); try _Checks.itemIndex(t3, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t3] = t17
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func exactConversions_deviceKernel(_: DeviceSpan<Int64>.Type, _: MutableDeviceSpan<SIMD4<Int>>.Type) -> DeviceKernelDefinition {
rk_k_exactConversions_191656ca8497b9b9_holder.kernel
}
@discardableResult
nonisolated func exactConversions(_ x: UnifiedBuffer<Int64>, _ out: UnifiedBuffer<SIMD4<Int>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try exactConversions_deviceKernel(DeviceSpan<Int64>.self, MutableDeviceSpan<SIMD4<Int>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func bitPatterns(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt64>>, in context: DeviceContext
) {
    let x = x[context.index]
    let y = y[context.index]
    out[context.index] = SIMD2<UInt64>(
        UInt64(Float(bitPattern: x.bitPattern ^ 0x8000_0000).bitPattern),
        Double(bitPattern: y.bitPattern &+ 1).bitPattern)
}
fileprivate nonisolated enum rk_k_bitPatterns_175899aca9adc8ff_holder {
static let kernel = DeviceKernelDefinition(name: "bitPatterns(_:_:_:in:)", entry: "rk_k_bitPatterns_175899aca9adc8ff",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 71,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<UInt64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_bitPatterns_175899aca9adc8ff)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_x_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f64 v_y_4 = v_y_1[t2]; rk_i64 t3 = rk_index(rk_here); rk_u32 t4 = rk_u32_xor(rk_f32_bits(v_x_3), 2147483648u);
  rk_f32 t5 = rk_f32_of_bits(t4); rk_u32 t6 = rk_f32_bits(t5); rk_u64 t7 = rk_u64_add(rk_f64_bits(v_y_4), 1u);
  rk_f64 t8 = rk_f64_of_bits(t7); rk_u64 t9 = (rk_u64)t6; rk_u64 t10 = rk_f64_bits(t8); rk_u64x2 t11; t11.x[0] = t9;
  t11.x[1] = t10; RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = t11;
}
"""#, sites: [TrapSite(line: 75, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 76, column: 13, operation: .indexOutOfRange("y")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out"))], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<UInt64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_x_3: Float = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Double = unsafe v_y_1[unchecked: t3]; let v_y_4: Double = t4; let t5: Int = here.index
    let t6: UInt32 = v_x_3.bitPattern; let t7: UInt32 = t6 ^ (2147483648 as UInt32); let t8: Float = Float(bitPattern: t7)
    let t9: UInt32 = t8.bitPattern; let t10: UInt64 = UInt64(t9); let t11: UInt64 = v_y_4.bitPattern
    let t12: UInt64 = t11 &+ (1 as UInt64); let t13: Double = Double(bitPattern: t12); let t14: UInt64 = t13.bitPattern
    let t15: SIMD2<UInt64> = SIMD2<UInt64>(t10, t14); try _Checks.itemIndex(t5, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t5] = t15
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func bitPatterns_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<UInt64>>.Type) -> DeviceKernelDefinition {
rk_k_bitPatterns_175899aca9adc8ff_holder.kernel
}
@discardableResult
nonisolated func bitPatterns(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<UInt64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try bitPatterns_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<UInt64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func signedBitPatterns(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD2<Int64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Int64>(Int64(Int32(bitPattern: x)), Int64(UInt32(bitPattern: Int32(bitPattern: x) &+ 1)))
}
fileprivate nonisolated enum rk_k_signedBitPatterns_fd22aa7f8be174a1_holder {
static let kernel = DeviceKernelDefinition(name: "signedBitPatterns(_:_:in:)", entry: "rk_k_signedBitPatterns_fd22aa7f8be174a1",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 82,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int64>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_signedBitPatterns_fd22aa7f8be174a1)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64x2 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_u32 v_x_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_i32 t3 = (rk_i32)v_x_2; rk_i32 t4 = rk_i32_add((rk_i32)v_x_2, 1);
  rk_u32 t5 = (rk_u32)t4; rk_i64 t6 = (rk_i64)t3; rk_i64 t7 = (rk_i64)t5; rk_i64x2 t8; t8.x[0] = t6; t8.x[1] = t7;
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1)); v_out_1[t2] = t8;
}
"""#, sites: [TrapSite(line: 84, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 85, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_out_1 = launch.mutableSpan(1, of: SIMD2<Int64>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: UInt32 = unsafe v_x_0[unchecked: t1]
    let v_x_2: UInt32 = t2; let t3: Int = here.index; let t4: Int32 = Int32(truncatingIfNeeded: v_x_2); let t5: Int64 = Int64(t4)
    let t6: Int32 = Int32(truncatingIfNeeded: v_x_2); let t7: Int32 = t6 &+ (1 as Int32)
    let t8: UInt32 = UInt32(truncatingIfNeeded: t7); let t9: Int64 = Int64(t8); let t10: SIMD2<Int64> = SIMD2<Int64>(t5, t9)
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func signedBitPatterns_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<SIMD2<Int64>>.Type) -> DeviceKernelDefinition {
rk_k_signedBitPatterns_fd22aa7f8be174a1_holder.kernel
}
@discardableResult
nonisolated func signedBitPatterns(_ x: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<SIMD2<Int64>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try signedBitPatterns_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<SIMD2<Int64>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func floatToDouble(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Double>(Double(x[context.index]), Double(Float(y[context.index])))
}
fileprivate nonisolated enum rk_k_floatToDouble_21ce523eb147349c_holder {
static let kernel = DeviceKernelDefinition(name: "floatToDouble(_:_:_:in:)", entry: "rk_k_floatToDouble_21ce523eb147349c",
file: "DeviceConformanceTests/Conversions+FloatingPoint.swift", line: 88,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Double.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Double>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_floatToDouble_21ce523eb147349c)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_f32 t3 = v_x_0[t2]; rk_i64 t4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t4, n_y_1), RK_STOP(2)); rk_f64 t5 = v_y_1[t4]; rk_f32 t6 = (rk_f32)t5; rk_f64 t7 = (rk_f64)t3;
  rk_f64 t8 = (rk_f64)t6; rk_f64x2 t9; t9.x[0] = t7; t9.x[1] = t8; RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0));
  v_out_2[t1] = t9;
}
"""#, sites: [TrapSite(line: 92, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 92, column: 47, operation: .indexOutOfRange("x")), TrapSite(line: 92, column: 79, operation: .indexOutOfRange("y"))
], requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Double.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Double>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Double = Double(t3); let t5: Int = here.index
    try _Checks.itemIndex(t5, in: v_y_1.count, 2); let t6: Double = unsafe v_y_1[unchecked: t5]; let t7: Float = Float(t6)
    let t8: Double = Double(t7); let t9: SIMD2<Double> = SIMD2<Double>(t4, t8); try _Checks.itemIndex(t1, in: v_out_2.count, 0)
    unsafe v_out_2[unchecked: t1] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses { return DeviceUses() }
}
nonisolated func floatToDouble_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Double>.Type, _: MutableDeviceSpan<SIMD2<Double>>.Type) -> DeviceKernelDefinition {
rk_k_floatToDouble_21ce523eb147349c_holder.kernel
}
@discardableResult
nonisolated func floatToDouble(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Double>, _ out: UnifiedBuffer<SIMD2<Double>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try floatToDouble_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Double>.self, MutableDeviceSpan<SIMD2<Double>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var conversionsOfFloatingPoint: [ConformanceCase] {
        conformance(
            "Int8: to Float and Double", Input<Int8>.edges, output: .repeating(.zero), oracle: int8ToFloat,
            launch: int8ToFloat, kernel: int8ToFloat_deviceKernel)
        conformance(
            "Int16: to Float and Double", Input<Int16>.edges, output: .repeating(.zero), oracle: int16ToFloat,
            launch: int16ToFloat, kernel: int16ToFloat_deviceKernel)
        conformance(
            "Int32: to Float and Double", Input<Int32>.edges, output: .repeating(.zero), oracle: int32ToFloat,
            launch: int32ToFloat, kernel: int32ToFloat_deviceKernel)
        conformance(
            "Int64: to Float and Double", Input<Int64>.edges, output: .repeating(.zero), oracle: int64ToFloat,
            launch: int64ToFloat, kernel: int64ToFloat_deviceKernel)
        conformance(
            "Int: to Float and Double", Input<Int>.edges, output: .repeating(.zero), oracle: intToFloat,
            launch: intToFloat, kernel: intToFloat_deviceKernel)
        conformance(
            "UInt8: to Float and Double", Input<UInt8>.edges, output: .repeating(.zero), oracle: uInt8ToFloat,
            launch: uInt8ToFloat, kernel: uInt8ToFloat_deviceKernel)
        conformance(
            "UInt16: to Float and Double", Input<UInt16>.edges, output: .repeating(.zero), oracle: uInt16ToFloat,
            launch: uInt16ToFloat, kernel: uInt16ToFloat_deviceKernel)
        conformance(
            "UInt32: to Float and Double", Input<UInt32>.edges, output: .repeating(.zero), oracle: uInt32ToFloat,
            launch: uInt32ToFloat, kernel: uInt32ToFloat_deviceKernel)
        conformance(
            "UInt64: to Float and Double", Input<UInt64>.edges, output: .repeating(.zero), oracle: uInt64ToFloat,
            launch: uInt64ToFloat, kernel: uInt64ToFloat_deviceKernel)
        conformance(
            "UInt: to Float and Double", Input<UInt>.edges, output: .repeating(.zero), oracle: uIntToFloat,
            launch: uIntToFloat, kernel: uIntToFloat_deviceKernel)
        conformance(
            "conversions that fit", Input<Int64>.edges, output: .repeating(.zero), oracle: exactConversions,
            launch: exactConversions, kernel: exactConversions_deviceKernel)
        conformance(
            "bit patterns", Input<Float>.within(-3...3), Input<Double>.within(-3...3), output: .repeating(.zero),
            oracle: bitPatterns, launch: bitPatterns, kernel: bitPatterns_deviceKernel)
        conformance(
            "bit patterns of integers", Input<UInt32>.edges, output: .repeating(.zero), oracle: signedBitPatterns,
            launch: signedBitPatterns, kernel: signedBitPatterns_deviceKernel)
        conformance(
            "between Float and Double", Input<Float>.edges, Input<Double>.edges, output: .repeating(.zero),
            oracle: floatToDouble, launch: floatToDouble, kernel: floatToDouble_deviceKernel)
    }
}
