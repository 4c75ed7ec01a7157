// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/DeviceFunctions.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

func square(_ x: Float) -> Float { x * x }
@inline(__always)
nonisolated func square_device<_Checks: DeviceCheckMode>(_ v_x_0: Float, checks: _Checks.Type) throws(DeviceFault) -> Float {
  do { let t1: Float = v_x_0 * v_x_0; return t1 }
}
nonisolated func square_deviceFunction(_: Float.Type) -> DeviceFunctionDefinition<(Float) -> Float> {
DeviceFunctionDefinition<(Float) -> Float>(name: "square(_:)", entry: "rk_f_square_98c23ed7fe51288e",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 4, source: #"""
RK_FN rk_f32 rk_f_square_98c23ed7fe51288e(rk_f32 v_x_0, RK_PRIVATE rk_u32 *rk_fault) { return (v_x_0 * v_x_0); }
"""#, sites: [], requirements: [], uses: { return DeviceUses() })
}

func square(_ x: Int32) -> Int32 { x &* x }
@inline(__always)
nonisolated func square_device<_Checks: DeviceCheckMode>(_ v_x_0: Int32, checks: _Checks.Type) throws(DeviceFault) -> Int32 {
  do { let t1: Int32 = v_x_0 &* v_x_0; return t1 }
}
nonisolated func square_deviceFunction(_: Int32.Type) -> DeviceFunctionDefinition<(Int32) -> Int32> {
DeviceFunctionDefinition<(Int32) -> Int32>(name: "square(_:)", entry: "rk_f_square_b58f1def8e0967d6",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 7, source: #"""
RK_FN rk_i32 rk_f_square_b58f1def8e0967d6(rk_i32 v_x_0, RK_PRIVATE rk_u32 *rk_fault) { return rk_i32_mul(v_x_0, v_x_0); }
"""#, sites: [], requirements: [], uses: { return DeviceUses() })
}

func sumOfSquares(_ x: Float, and y: Float) -> Float {
    let first: Float = square(x)
    let second: Float = square(y)
    return first + second
}
@inline(__always)
nonisolated func sumOfSquares_device<_Checks: DeviceCheckMode>(_ v_x_0: Float, and v_y_1: Float, checks: _Checks.Type) throws(DeviceFault) -> Float {
  do throws(DeviceFault) {
    let t1: Float = try square_device(v_x_0, checks: _Checks.self); let v_first_2: Float = t1
    let t2: Float = try square_device(v_y_1, checks: _Checks.self); let v_second_3: Float = t2
    let t3: Float = v_first_2 + v_second_3; return t3
  } catch { throw error.located(in: "rk_f_sumOfSquares_878f2a8b1f2b21da") }
}
nonisolated func sumOfSquares_deviceFunction(_: Float.Type, and _: Float.Type) -> DeviceFunctionDefinition<(Float, Float) -> Float> {
DeviceFunctionDefinition<(Float, Float) -> Float>(name: "sumOfSquares(_:and:)", entry: "rk_f_sumOfSquares_878f2a8b1f2b21da",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 10, source: #"""
RK_FN rk_f32 rk_f_sumOfSquares_878f2a8b1f2b21da(rk_f32 v_x_0, rk_f32 v_y_1, RK_PRIVATE rk_u32 *rk_fault) {
  rk_u32 rk_failed = 0; rk_f32 rk_none = {0}; rk_f32 t1 = rk_c_square_875f4342550f161d(v_x_0, &rk_failed);
  RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none)); rk_f32 v_first_2 = t1;
  rk_f32 t2 = rk_c_square_875f4342550f161d(v_y_1, &rk_failed); RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none));
  rk_f32 v_second_3 = t2; return (v_first_2 + v_second_3);
}
"""#, sites: [], requirements: [], uses: {
var uses = DeviceUses()
uses.add("rk_c_square_875f4342550f161d", square_deviceFunction(Float.self) as DeviceFunctionDefinition<(Float) -> Float>)
return uses
})
}

func divide(_ a: Int32, by b: Int32, remainder: inout Int32) -> Int32 {
    guard b != 0 else {
        remainder = a
        return 0
    }
    remainder = a % b
    return a / b
}
@inline(__always)
nonisolated func divide_device<_Checks: DeviceCheckMode>(_ v_a_0: Int32, by v_b_1: Int32, remainder v_remainder_2: inout Int32, checks: _Checks.Type) throws(DeviceFault) -> Int32 {
  do throws(DeviceFault) {
    let t1: Bool = v_b_1 != (0 as Int32); if !t1 { v_remainder_2 = v_a_0; return (0 as Int32) }
    let t2: Int32 = try _Checks.remainder(v_a_0, v_b_1, zero: 0, overflow: 1); v_remainder_2 = t2
    let t3: Int32 = try _Checks.divide(v_a_0, v_b_1, zero: 2, overflow: 3); return t3
  } catch { throw error.located(in: "rk_f_divide_33c8d75d3b2e1927") }
}
nonisolated func divide_deviceFunction(_: Int32.Type, by _: Int32.Type, remainder _: Int32.Type) -> DeviceFunctionDefinition<(Int32, Int32, inout Int32) -> Int32> {
DeviceFunctionDefinition<(Int32, Int32, inout Int32) -> Int32>(name: "divide(_:by:remainder:)",
entry: "rk_f_divide_33c8d75d3b2e1927", file: "DeviceConformanceTests/DeviceFunctions.swift", line: 17, source: #"""
RK_FN rk_i32 rk_f_divide_33c8d75d3b2e1927(rk_i32 v_a_0, rk_i32 v_b_1, RK_PRIVATE rk_i32 *v_remainder_2, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 rk_none = {0}; if (!(v_b_1 != 0)) { (*v_remainder_2) = v_a_0; return 0; }
  RK_CHECK(v_b_1 == 0, RK_FAIL(RK_SITES_rk_f_divide_33c8d75d3b2e1927 + 0, rk_none));
  RK_CHECK(rk_i32_rem_traps(v_a_0, v_b_1), RK_FAIL(RK_SITES_rk_f_divide_33c8d75d3b2e1927 + 1, rk_none));
  (*v_remainder_2) = rk_i32_rem(v_a_0, v_b_1); RK_CHECK(v_b_1 == 0, RK_FAIL(RK_SITES_rk_f_divide_33c8d75d3b2e1927 + 2, rk_none));
  RK_CHECK(rk_i32_div_traps(v_a_0, v_b_1), RK_FAIL(RK_SITES_rk_f_divide_33c8d75d3b2e1927 + 3, rk_none));
  return rk_i32_div(v_a_0, v_b_1);
}
"""#, sites: [TrapSite(line: 23, column: 19, operation: .divisionByZero),
TrapSite(line: 23, column: 19, operation: .overflow("%")), TrapSite(line: 24, column: 14, operation: .divisionByZero),
TrapSite(line: 24, column: 14, operation: .overflow("/"))], requirements: [], uses: { return DeviceUses() })
}

func sum(of x: DeviceSpan<Int32>, from start: Int, count: Int) -> Int {
    var result = 0
    for i in start..<min(start + count, x.count) { result += Int(x[i]) }
    return result
}
@inline(__always)
nonisolated func sum_device<_Checks: DeviceCheckMode>(of v_x_0: DeviceSpan<Int32>, from v_start_1: Int, count v_count_2: Int, checks: _Checks.Type) throws(DeviceFault) -> Int {
  do throws(DeviceFault) {
    var v_result_3: Int = 0; let t1: Int = try _Checks.add(v_start_1, v_count_2, 0); let t2: Int = Swift.min(t1, v_x_0.count)
    try _Checks.require(v_start_1 <= t2, 1); for v_i_4 in v_start_1..<Swift.max(v_start_1, t2) {
      try _Checks.index(v_i_4, in: v_x_0.count, 2); let t3: Int32 = unsafe v_x_0[unchecked: v_i_4]; let t4: Int = Int(t3)
      v_result_3 = try _Checks.add(v_result_3, t4, 3)
    }; return v_result_3
  } catch { throw error.located(in: "rk_f_sum_898d270856a50e7e") }
}
nonisolated func sum_deviceFunction(of _: DeviceSpan<Int32>.Type, from _: Int.Type, count _: Int.Type) -> DeviceFunctionDefinition<(DeviceSpan<Int32>, Int, Int) -> Int> {
DeviceFunctionDefinition<(DeviceSpan<Int32>, Int, Int) -> Int>(name: "sum(of:from:count:)", entry: "rk_f_sum_898d270856a50e7e",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 27, source: #"""
RK_FN rk_i64 rk_f_sum_898d270856a50e7e(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, rk_i64 v_start_1, rk_i64 v_count_2, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i64 rk_none = {0}; rk_i64 v_result_3 = 0;
  RK_CHECK(rk_i64_add_traps(v_start_1, v_count_2), RK_FAIL(RK_SITES_rk_f_sum_898d270856a50e7e + 0, rk_none));
  rk_i64 t1 = rk_i64_add(v_start_1, v_count_2); rk_i64 t2 = rk_i64_min(t1, n_x_0);
  RK_CHECK(t2 < v_start_1, RK_FAIL(RK_SITES_rk_f_sum_898d270856a50e7e + 1, rk_none));
  for (rk_i64 v_i_4 = v_start_1; v_i_4 < t2; ++v_i_4) {
    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_FAIL(RK_SITES_rk_f_sum_898d270856a50e7e + 2, rk_none)); rk_i32 t3 = v_x_0[v_i_4];
    rk_i64 t4 = (rk_i64)t3; RK_CHECK(rk_i64_add_traps(v_result_3, t4), RK_FAIL(RK_SITES_rk_f_sum_898d270856a50e7e + 3, rk_none));
    v_result_3 = rk_i64_add(v_result_3, t4);
  } return v_result_3;
}
"""#, sites: [TrapSite(line: 30, column: 32, operation: .overflow("+")),
TrapSite(line: 30, column: 19, operation: .invertedRange), TrapSite(line: 30, column: 66, operation: .indexOutOfRange("x")),
TrapSite(line: 30, column: 59, operation: .overflow("+"))], requirements: [], uses: { return DeviceUses() })
}

func store(_ value: Int32, at place: Int, of span: MutableDeviceSpan<Int32>) {
    if place < span.count { span[place] = value }
}
@inline(__always)
nonisolated func store_device<_Checks: DeviceCheckMode>(_ v_value_0: Int32, at v_place_1: Int, of v_span_2: MutableDeviceSpan<Int32>, checks: _Checks.Type) throws(DeviceFault) {
  do throws(DeviceFault) {
    let t1: Bool = v_place_1 < v_span_2.count; if t1 {
      try _Checks.index(v_place_1, in: v_span_2.count, 0); unsafe v_span_2[unchecked: v_place_1] = v_value_0
    }
  } catch { throw error.located(in: "rk_f_store_be3aaa97cda8e2bd") }
}
nonisolated func store_deviceFunction(_: Int32.Type, at _: Int.Type, of _: MutableDeviceSpan<Int32>.Type) -> DeviceFunctionDefinition<(Int32, Int, MutableDeviceSpan<Int32>) -> Void> {
DeviceFunctionDefinition<(Int32, Int, MutableDeviceSpan<Int32>) -> Void>(name: "store(_:at:of:)",
entry: "rk_f_store_be3aaa97cda8e2bd", file: "DeviceConformanceTests/DeviceFunctions.swift", line: 34, source: #"""
RK_FN void rk_f_store_be3aaa97cda8e2bd(rk_i32 v_value_0, rk_i64 v_place_1, RK_GLOBAL rk_i32 *v_span_2, rk_i64 n_span_2, RK_PRIVATE rk_u32 *rk_fault) {
  if (v_place_1 < n_span_2) {
    RK_CHECK(rk_index_traps(v_place_1, n_span_2), RK_FAIL(RK_SITES_rk_f_store_be3aaa97cda8e2bd + 0, ));
    v_span_2[v_place_1] = v_value_0;
  }
}
"""#, sites: [TrapSite(line: 36, column: 29, operation: .indexOutOfRange("span"))], requirements: [], uses: {
return DeviceUses()
})
}

func ownValue(of x: DeviceSpan<Int32>, in context: DeviceContext) -> Int32 {
    x[context.index] &+ Int32(truncatingIfNeeded: context.size)
}
@inline(__always)
nonisolated func ownValue_device<_Checks: DeviceCheckMode>(of v_x_0: DeviceSpan<Int32>, in here: DeviceContext, checks: _Checks.Type) throws(DeviceFault) -> Int32 {
  do throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.index(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let t3: Int = here.size; let t4: Int32 = Int32(truncatingIfNeeded: t3); let t5: Int32 = t2 &+ t4; return t5
  } catch { throw error.located(in: "rk_f_ownValue_fcc025198143d9c7") }
}
nonisolated func ownValue_deviceFunction(of _: DeviceSpan<Int32>.Type, in _: DeviceContext.Type) -> DeviceFunctionDefinition<(DeviceSpan<Int32>, DeviceContext) -> Int32> {
DeviceFunctionDefinition<(DeviceSpan<Int32>, DeviceContext) -> Int32>(name: "ownValue(of:in:)",
entry: "rk_f_ownValue_fcc025198143d9c7", file: "DeviceConformanceTests/DeviceFunctions.swift", line: 39, source: #"""
RK_FN rk_i32 rk_f_ownValue_fcc025198143d9c7(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, rk_context rk_here, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 rk_none = {0}; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_FAIL(RK_SITES_rk_f_ownValue_fcc025198143d9c7 + 0, rk_none));
  rk_i64 t2 = rk_size(rk_here); return rk_i32_add(v_x_0[t1], (rk_i32)t2);
}
"""#, sites: [TrapSite(line: 41, column: 5, operation: .indexOutOfRange("x"))], requirements: [], uses: { return DeviceUses() })
}

func rotate(_ v: SIMD2<Float>, by turn: SIMD2<Float>) -> SIMD2<Float> {
    SIMD2<Float>(v.x * turn.x - v.y * turn.y, v.x * turn.y + v.y * turn.x)
}
@inline(__always)
nonisolated func rotate_device<_Checks: DeviceCheckMode>(_ v_v_0: SIMD2<Float>, by v_turn_1: SIMD2<Float>, checks: _Checks.Type) throws(DeviceFault) -> SIMD2<Float> {
  do {
    let t1: Float = v_v_0[0] * v_turn_1[0]; let t2: Float = v_v_0[1] * v_turn_1[1]; let t3: Float = t1 - t2
    let t4: Float = v_v_0[0] * v_turn_1[1]; let t5: Float = v_v_0[1] * v_turn_1[0]; let t6: Float = t4 + t5
    let t7: SIMD2<Float> = SIMD2<Float>(t3, t6); return t7
  }
}
nonisolated func rotate_deviceFunction(_: SIMD2<Float>.Type, by _: SIMD2<Float>.Type) -> DeviceFunctionDefinition<(SIMD2<Float>, SIMD2<Float>) -> SIMD2<Float>> {
DeviceFunctionDefinition<(SIMD2<Float>, SIMD2<Float>) -> SIMD2<Float>>(name: "rotate(_:by:)",
entry: "rk_f_rotate_1379c9534a04cd26", file: "DeviceConformanceTests/DeviceFunctions.swift", line: 44, source: #"""
RK_FN rk_f32x2 rk_f_rotate_1379c9534a04cd26(rk_f32x2 v_v_0, rk_f32x2 v_turn_1, RK_PRIVATE rk_u32 *rk_fault) {
  rk_f32 t1 = ((v_v_0.x[0] * v_turn_1.x[0]) - (v_v_0.x[1] * v_turn_1.x[1]));
  rk_f32 t2 = ((v_v_0.x[0] * v_turn_1.x[1]) + (v_v_0.x[1] * v_turn_1.x[0])); rk_f32x2 t3; t3.x[0] = t1; t3.x[1] = t2; return t3;
}
"""#, sites: [], requirements: [], uses: { return DeviceUses() })
}

func greatestCommonDivisor(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var a = a
    var b = b
    while b != 0 {
        let rest = a % b
        a = b
        b = rest
    }
    return a
}
@inline(__always)
nonisolated func greatestCommonDivisor_device<_Checks: DeviceCheckMode>(_ v_a_0: UInt32, _ v_b_1: UInt32, checks: _Checks.Type) throws(DeviceFault) -> UInt32 {
  do throws(DeviceFault) {
    var v_a_2: UInt32 = v_a_0; var v_b_3: UInt32 = v_b_1; loop0: while true {
      let t1: Bool = v_b_3 != (0 as UInt32); if !(t1) { break loop0 }
      let t2: UInt32 = try _Checks.remainder(v_a_2, v_b_3, zero: 0, overflow: 0); let v_rest_4: UInt32 = t2; v_a_2 = v_b_3
      v_b_3 = v_rest_4
    }; return v_a_2
  } catch { throw error.located(in: "rk_f_greatestCommonDivisor_fe9dd596c6a61107") }
}
nonisolated func greatestCommonDivisor_deviceFunction(_: UInt32.Type, _: UInt32.Type) -> DeviceFunctionDefinition<(UInt32, UInt32) -> UInt32> {
DeviceFunctionDefinition<(UInt32, UInt32) -> UInt32>(name: "greatestCommonDivisor(_:_:)",
entry: "rk_f_greatestCommonDivisor_fe9dd596c6a61107", file: "DeviceConformanceTests/DeviceFunctions.swift", line: 49, source: #"""
RK_FN rk_u32 rk_f_greatestCommonDivisor_fe9dd596c6a61107(rk_u32 v_a_0, rk_u32 v_b_1, RK_PRIVATE rk_u32 *rk_fault) {
  rk_u32 rk_none = {0}; rk_u32 v_a_2 = v_a_0; rk_u32 v_b_3 = v_b_1; while (v_b_3 != 0u) {
    RK_CHECK(v_b_3 == 0, RK_FAIL(RK_SITES_rk_f_greatestCommonDivisor_fe9dd596c6a61107 + 0, rk_none));
    rk_u32 v_rest_4 = rk_u32_rem(v_a_2, v_b_3); v_a_2 = v_b_3; v_b_3 = v_rest_4;
  } return v_a_2;
}
"""#, sites: [TrapSite(line: 54, column: 22, operation: .divisionByZero)], requirements: [], uses: { return DeviceUses() })
}

func exchange(_ a: inout Int32, _ b: inout Int32) {
    let old = a
    a = b
    b = old
}
@inline(__always)
nonisolated func exchange_device<_Checks: DeviceCheckMode>(_ v_a_0: inout Int32, _ v_b_1: inout Int32, checks: _Checks.Type) throws(DeviceFault) {
  do { let v_old_2: Int32 = v_a_0; v_a_0 = v_b_1; v_b_1 = v_old_2 }
}
nonisolated func exchange_deviceFunction(_: Int32.Type, _: Int32.Type) -> DeviceFunctionDefinition<(inout Int32, inout Int32) -> Void> {
DeviceFunctionDefinition<(inout Int32, inout Int32) -> Void>(name: "exchange(_:_:)", entry: "rk_f_exchange_fd8ab5beb8aa91bb",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 61, source: #"""
RK_FN void rk_f_exchange_fd8ab5beb8aa91bb(RK_PRIVATE rk_i32 *v_a_0, RK_PRIVATE rk_i32 *v_b_1, RK_PRIVATE rk_u32 *rk_fault) {
  rk_i32 v_old_2 = (*v_a_0); (*v_a_0) = (*v_b_1); (*v_b_1) = v_old_2;
}
"""#, sites: [], requirements: [], uses: { return DeviceUses() })
}

enum Physics {
    static func energy(mass: Float, speed: Float) -> Float {
        let squared: Float = square(speed)
        return mass * squared / 2
    }
@inline(__always)
static nonisolated func energy_device<_Checks: DeviceCheckMode>(mass v_mass_0: Float, speed v_speed_1: Float, checks: _Checks.Type) throws(DeviceFault) -> Float {
  do throws(DeviceFault) {
    let t1: Float = try square_device(v_speed_1, checks: _Checks.self); let v_squared_2: Float = t1
    let t2: Float = v_mass_0 * v_squared_2; let t3: Float = t2 / (0x1.0000000000000p1 as Float); return t3
  } catch { throw error.located(in: "rk_f_energy_fe455475c6043118") }
}
static nonisolated func energy_deviceFunction(mass _: Float.Type, speed _: Float.Type) -> DeviceFunctionDefinition<(Float, Float) -> Float> {
DeviceFunctionDefinition<(Float, Float) -> Float>(name: "energy(mass:speed:)", entry: "rk_f_energy_fe455475c6043118",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 69, source: #"""
RK_FN rk_f32 rk_f_energy_fe455475c6043118(rk_f32 v_mass_0, rk_f32 v_speed_1, RK_PRIVATE rk_u32 *rk_fault) {
  rk_u32 rk_failed = 0; rk_f32 rk_none = {0}; rk_f32 t1 = rk_c_square_875f4342550f161d(v_speed_1, &rk_failed);
  RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none)); rk_f32 v_squared_2 = t1; return ((v_mass_0 * v_squared_2) / 2.0f);
}
"""#, sites: [], requirements: [], uses: {
var uses = DeviceUses()
uses.add("rk_c_square_875f4342550f161d", square_deviceFunction(Float.self) as DeviceFunctionDefinition<(Float) -> Float>)
return uses
})
}
}

func callFunction(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let y: Float = square(x[context.index])
    out[context.index] = y + (square(y) as Float)
}
fileprivate nonisolated enum rk_k_callFunction_d4ca6b072c39feac_holder {
static let kernel = DeviceKernelDefinition(name: "callFunction(_:_:in:)", entry: "rk_k_callFunction_d4ca6b072c39feac",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 76,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callFunction_d4ca6b072c39feac)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 t2 = rk_c_square_875f4342550f161d(v_x_0[t1], &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_f32 v_y_2 = t2;
  rk_i64 t3 = rk_index(rk_here); rk_f32 t4 = rk_c_square_875f4342550f161d(v_y_2, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(1)); v_out_1[t3] = (v_y_2 + t4);
}
"""#, sites: [TrapSite(line: 78, column: 27, operation: .indexOutOfRange("x")),
TrapSite(line: 79, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let t3: Float = try square_device(t2, checks: _Checks.self); let v_y_2: Float = t3; let t4: Int = here.index
    let t5: Float = try square_device(v_y_2, checks: _Checks.self); let t6: Float = v_y_2 + t5
    try _Checks.itemIndex(t4, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t4] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_square_875f4342550f161d", square_deviceFunction(Float.self) as DeviceFunctionDefinition<(Float) -> Float>)
return uses
}
}
nonisolated func callFunction_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_callFunction_d4ca6b072c39feac_holder.kernel
}
@discardableResult
nonisolated func callFunction(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callFunction_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func callOverloads(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let a: Float = square(x[context.index])
    let b: Int32 = square(y[context.index])
    out[context.index] = a + Float(b)
}
fileprivate nonisolated enum rk_k_callOverloads_ff8bdfb7a31fc0fa_holder {
static let kernel = DeviceKernelDefinition(name: "callOverloads(_:_:_:in:)", entry: "rk_k_callOverloads_ff8bdfb7a31fc0fa",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 82,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callOverloads_ff8bdfb7a31fc0fa)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 t2 = rk_c_square_875f4342550f161d(v_x_0[t1], &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_f32 v_a_3 = t2;
  rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(1));
  rk_i32 t4 = rk_c_square_2bb347bea62566ad(v_y_1[t3], &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v_b_4 = t4;
  rk_i64 t5 = rk_index(rk_here); RK_CHECK(rk_index_traps(t5, n_out_2), RK_STOP(2)); v_out_2[t5] = (v_a_3 + (rk_f32)v_b_4);
}
"""#, sites: [TrapSite(line: 86, column: 27, operation: .indexOutOfRange("x")),
TrapSite(line: 87, column: 27, operation: .indexOutOfRange("y")),
TrapSite(line: 88, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let t3: Float = try square_device(t2, checks: _Checks.self); let v_a_3: Float = t3; let t4: Int = here.index
    try _Checks.itemIndex(t4, in: v_y_1.count, 1); let t5: Int32 = unsafe v_y_1[unchecked: t4]
    let t6: Int32 = try square_device(t5, checks: _Checks.self); let v_b_4: Int32 = t6; let t7: Int = here.index
    let t8: Float = Float(v_b_4); let t9: Float = v_a_3 + t8; try _Checks.itemIndex(t7, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: t7] = t9
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_square_875f4342550f161d", square_deviceFunction(Float.self) as DeviceFunctionDefinition<(Float) -> Float>)
uses.add("rk_c_square_2bb347bea62566ad", square_deviceFunction(Int32.self) as DeviceFunctionDefinition<(Int32) -> Int32>)
return uses
}
}
nonisolated func callOverloads_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_callOverloads_ff8bdfb7a31fc0fa_holder.kernel
}
@discardableResult
nonisolated func callOverloads(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callOverloads_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func callNestedFunctions(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let i = context.index
    let result: Float = sumOfSquares(x[i], and: y[i])
    out[i] = result.squareRoot()
}
fileprivate nonisolated enum rk_k_callNestedFunctions_beee324bca5a7ec7_holder {
static let kernel = DeviceKernelDefinition(name: "callNestedFunctions(_:_:_:in:)",
entry: "rk_k_callNestedFunctions_beee324bca5a7ec7", file: "DeviceConformanceTests/DeviceFunctions.swift", line: 91,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callNestedFunctions_beee324bca5a7ec7)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
  rk_f32 t1 = rk_c_sumOfSquares_5fcc02db9376ac49(v_x_0[v_i_3], v_y_1[v_i_3], &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_f32 v_result_4 = t1; RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(2));
  v_out_2[v_i_3] = rk_f32_square_root(v_result_4);
}
"""#, sites: [TrapSite(line: 96, column: 38, operation: .indexOutOfRange("x")),
TrapSite(line: 96, column: 49, operation: .indexOutOfRange("y")),
TrapSite(line: 97, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; try _Checks.itemIndex(v_i_3, in: v_x_0.count, 0); let t1: Float = unsafe v_x_0[unchecked: v_i_3]
    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 1); let t2: Float = unsafe v_y_1[unchecked: v_i_3]
    let t3: Float = try sumOfSquares_device(t1, and: t2, checks: _Checks.self); let v_result_4: Float = t3
    let t4: Float = v_result_4.squareRoot(); try _Checks.itemIndex(v_i_3, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: v_i_3] = t4
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_sumOfSquares_5fcc02db9376ac49", sumOfSquares_deviceFunction(Float.self, and: Float.self) as DeviceFunctionDefinition<(Float, Float) -> Float>)
return uses
}
}
nonisolated func callNestedFunctions_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_callNestedFunctions_beee324bca5a7ec7_holder.kernel
}
@discardableResult
nonisolated func callNestedFunctions(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callNestedFunctions_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func callWithInout(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    let i = context.index
    guard y[i] != -1 else { return }
    var rest: Int32 = 0
    let quotient: Int32 = divide(x[i], by: y[i], remainder: &rest)
    out[i] = SIMD2<Int32>(quotient, rest)
}
fileprivate nonisolated enum rk_k_callWithInout_fa97d77c04ea6277_holder {
static let kernel = DeviceKernelDefinition(name: "callWithInout(_:_:_:in:)", entry: "rk_k_callWithInout_fa97d77c04ea6277",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 100,
parameters: [.span("x", element: Int32.self), .span("y", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Int32>.self, isReadByKernel: false)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callWithInout_fa97d77c04ea6277)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_i32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(0));
  if (!(v_y_1[v_i_3] != (-1))) { return; } rk_i32 v_rest_4 = 0; RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  rk_i32 t1 = rk_c_divide_f1ec5313716b1d2e(v_x_0[v_i_3], v_y_1[v_i_3], &v_rest_4, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v_quotient_5 = t1; rk_i32x2 t2; t2.x[0] = v_quotient_5; t2.x[1] = v_rest_4;
  RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(3)); v_out_2[v_i_3] = t2;
}
"""#, sites: [TrapSite(line: 105, column: 11, operation: .indexOutOfRange("y")),
TrapSite(line: 107, column: 34, operation: .indexOutOfRange("x")),
TrapSite(line: 107, column: 44, operation: .indexOutOfRange("y")),
TrapSite(line: 108, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_y_1 = launch.span(1, of: Int32.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Int32>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; try _Checks.itemIndex(v_i_3, in: v_y_1.count, 0); let t1: Int32 = unsafe v_y_1[unchecked: v_i_3]
    let t2: Bool = t1 != (-1 as Int32); if !t2 { return }; var v_rest_4: Int32 = (0 as Int32)
    try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1); let t3: Int32 = unsafe v_x_0[unchecked: v_i_3]
    try _Checks.itemIndex(v_i_3, in: v_y_1.count, 2); let t4: Int32 = unsafe v_y_1[unchecked: v_i_3]
    let t5: Int32 = try divide_device(t3, by: t4, remainder: &v_rest_4, checks: _Checks.self); let v_quotient_5: Int32 = t5
    let t6: SIMD2<Int32> = SIMD2<Int32>(v_quotient_5, v_rest_4); try _Checks.itemIndex(v_i_3, in: v_out_2.count, 3)
    unsafe v_out_2[unchecked: v_i_3] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_divide_f1ec5313716b1d2e", divide_deviceFunction(Int32.self, by: Int32.self, remainder: Int32.self) as DeviceFunctionDefinition<(Int32, Int32, inout Int32) -> Int32>)
return uses
}
}
nonisolated func callWithInout_deviceKernel(_: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<SIMD2<Int32>>.Type) -> DeviceKernelDefinition {
rk_k_callWithInout_fa97d77c04ea6277_holder.kernel
}
@discardableResult
nonisolated func callWithInout(_ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<SIMD2<Int32>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callWithInout_deviceKernel(DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<SIMD2<Int32>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func callWithSpan(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let result: Int = sum(of: x, from: context.index, count: 5 as Int)
    out[context.index] = result
}
fileprivate nonisolated enum rk_k_callWithSpan_983a60cdf1ef0229_holder {
static let kernel = DeviceKernelDefinition(name: "callWithSpan(_:_:in:)", entry: "rk_k_callWithSpan_983a60cdf1ef0229",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 111,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callWithSpan_983a60cdf1ef0229)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_c_sum_377603d9302aff83(v_x_0, n_x_0, rk_index(rk_here), 5, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i64 v_result_2 = t1; rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(0)); v_out_1[t2] = v_result_2;
}
"""#, sites: [TrapSite(line: 114, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0,
cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = try sum_device(of: v_x_0, from: here.index, count: 5, checks: _Checks.self); let v_result_2: Int = t1
    let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t2] = v_result_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_sum_377603d9302aff83", sum_deviceFunction(of: DeviceSpan<Int32>.self, from: Int.self, count: Int.self) as DeviceFunctionDefinition<(DeviceSpan<Int32>, Int, Int) -> Int>)
return uses
}
}
nonisolated func callWithSpan_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int>.Type) -> DeviceKernelDefinition {
rk_k_callWithSpan_983a60cdf1ef0229_holder.kernel
}
@discardableResult
nonisolated func callWithSpan(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callWithSpan_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func callThatWrites(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    store(x[context.index] &+ 1, at: context.index, of: out)
    store(0 as Int32, at: out.count + context.index, of: out)
}
fileprivate nonisolated enum rk_k_callThatWrites_5e8aab56b4fcbba1_holder {
static let kernel = DeviceKernelDefinition(name: "callThatWrites(_:_:in:)", entry: "rk_k_callThatWrites_5e8aab56b4fcbba1",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 117,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: true)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callThatWrites_5e8aab56b4fcbba1)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_c_store_6b3627d4e8554a1c(rk_i32_add(v_x_0[t1], 1), rk_index(rk_here), v_out_1, n_out_1, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_i64_add_traps(n_out_1, t2), RK_STOP(1));
  rk_c_store_6b3627d4e8554a1c(0, rk_i64_add(n_out_1, t2), v_out_1, n_out_1, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
}
"""#, sites: [TrapSite(line: 119, column: 11, operation: .indexOutOfRange("x")),
TrapSite(line: 120, column: 37, operation: .overflow("+"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Int32 = unsafe v_x_0[unchecked: t1]
    let t3: Int32 = t2 &+ (1 as Int32); try store_device(t3, at: here.index, of: v_out_1, checks: _Checks.self)
    let t4: Int = here.index; let t5: Int = try _Checks.add(v_out_1.count, t4, 1)
    try store_device((0 as Int32), at: t5, of: v_out_1, checks: _Checks.self)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_store_6b3627d4e8554a1c", store_deviceFunction(Int32.self, at: Int.self, of: MutableDeviceSpan<Int32>.self) as DeviceFunctionDefinition<(Int32, Int, MutableDeviceSpan<Int32>) -> Void>)
return uses
}
}
nonisolated func callThatWrites_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_callThatWrites_5e8aab56b4fcbba1_holder.kernel
}
@discardableResult
nonisolated func callThatWrites(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callThatWrites_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func callWithContext(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value: Int32 = ownValue(of: x, in: context)
    out[context.index] = value
}
fileprivate nonisolated enum rk_k_callWithContext_239c4676bbd7fde1_holder {
static let kernel = DeviceKernelDefinition(name: "callWithContext(_:_:in:)", entry: "rk_k_callWithContext_239c4676bbd7fde1",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 123,
parameters: [.span("x", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callWithContext_239c4676bbd7fde1)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i32 t1 = rk_c_ownValue_41b0e97bf34dc576(v_x_0, n_x_0, rk_here, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i32 v_value_2 = t1; rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(0)); v_out_1[t2] = v_value_2;
}
"""#, sites: [TrapSite(line: 126, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0,
cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int32 = try ownValue_device(of: v_x_0, in: here, checks: _Checks.self); let v_value_2: Int32 = t1
    let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_out_1.count, 0); unsafe v_out_1[unchecked: t2] = v_value_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_ownValue_41b0e97bf34dc576", ownValue_deviceFunction(of: DeviceSpan<Int32>.self, in: DeviceContext.self) as DeviceFunctionDefinition<(DeviceSpan<Int32>, DeviceContext) -> Int32>)
return uses
}
}
nonisolated func callWithContext_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_callWithContext_239c4676bbd7fde1_holder.kernel
}
@discardableResult
nonisolated func callWithContext(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callWithContext_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func callWithVectors(
    _ x: DeviceSpan<SIMD2<Float>>, _ y: DeviceSpan<SIMD2<Float>>, _ out: MutableDeviceSpan<SIMD2<Float>>,
    in context: DeviceContext
) {
    let turned: SIMD2<Float> = rotate(x[context.index], by: y[context.index])
    out[context.index] = turned + (rotate(turned, by: turned) as SIMD2<Float>)
}
fileprivate nonisolated enum rk_k_callWithVectors_8e0f5fd99bd2b46e_holder {
static let kernel = DeviceKernelDefinition(name: "callWithVectors(_:_:_:in:)", entry: "rk_k_callWithVectors_8e0f5fd99bd2b46e",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 129,
parameters: [.span("x", element: SIMD2<Float>.self, needs: .onePerItem), .span("y", element: SIMD2<Float>.self, needs: .onePerItem), .mutableSpan("out", element: SIMD2<Float>.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callWithVectors_8e0f5fd99bd2b46e)(RK_GLOBAL const rk_f32x2 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32x2 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32x2 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  rk_f32x2 t3 = rk_c_rotate_9963c28279816a99(v_x_0[t1], v_y_1[t2], &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_f32x2 v_turned_3 = t3; rk_i64 t4 = rk_index(rk_here);
  rk_f32x2 t5 = rk_c_rotate_9963c28279816a99(v_turned_3, v_turned_3, &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  rk_f32x2 t6; RK_UNROLL for (int k = 0; k < 2; ++k) { t6.x[k] = (v_turned_3.x[k] + t5.x[k]); }
  RK_CHECK(rk_index_traps(t4, n_out_2), RK_STOP(2)); v_out_2[t4] = t6;
}
"""#, sites: [TrapSite(line: 134, column: 39, operation: .indexOutOfRange("x")),
TrapSite(line: 134, column: 61, operation: .indexOutOfRange("y")),
TrapSite(line: 135, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: SIMD2<Float>.self); let v_y_1 = launch.span(1, of: SIMD2<Float>.self)
  let v_out_2 = launch.mutableSpan(2, of: SIMD2<Float>.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: SIMD2<Float> = unsafe v_x_0[unchecked: t1]
    let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1); let t4: SIMD2<Float> = unsafe v_y_1[unchecked: t3]
    let t5: SIMD2<Float> = try rotate_device(t2, by: t4, checks: _Checks.self); let v_turned_3: SIMD2<Float> = t5
    let t6: Int = here.index; let t7: SIMD2<Float> = try rotate_device(v_turned_3, by: v_turned_3, checks: _Checks.self)
    let t8: SIMD2<Float> = v_turned_3 + t7; try _Checks.itemIndex(t6, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t6] = t8
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_rotate_9963c28279816a99", rotate_deviceFunction(SIMD2<Float>.self, by: SIMD2<Float>.self) as DeviceFunctionDefinition<(SIMD2<Float>, SIMD2<Float>) -> SIMD2<Float>>)
return uses
}
}
nonisolated func callWithVectors_deviceKernel(_: DeviceSpan<SIMD2<Float>>.Type, _: DeviceSpan<SIMD2<Float>>.Type, _: MutableDeviceSpan<SIMD2<Float>>.Type) -> DeviceKernelDefinition {
rk_k_callWithVectors_8e0f5fd99bd2b46e_holder.kernel
}
@discardableResult
nonisolated func callWithVectors(_ x: UnifiedBuffer<SIMD2<Float>>, _ y: UnifiedBuffer<SIMD2<Float>>, _ out: UnifiedBuffer<SIMD2<Float>>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callWithVectors_deviceKernel(DeviceSpan<SIMD2<Float>>.self, DeviceSpan<SIMD2<Float>>.self, MutableDeviceSpan<SIMD2<Float>>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func callWithLoop(
    _ x: DeviceSpan<UInt32>, _ y: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext
) {
    out[context.index] = greatestCommonDivisor(x[context.index], y[context.index])
}
fileprivate nonisolated enum rk_k_callWithLoop_d71eb443a1828e44_holder {
static let kernel = DeviceKernelDefinition(name: "callWithLoop(_:_:_:in:)", entry: "rk_k_callWithLoop_d71eb443a1828e44",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 138,
parameters: [.span("x", element: UInt32.self, needs: .onePerItem), .span("y", element: UInt32.self, needs: .onePerItem), .mutableSpan("out", element: UInt32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callWithLoop_d71eb443a1828e44)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_u32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_u32 t4 = rk_c_greatestCommonDivisor_a7b217bb6758666c(v_x_0[t2], v_y_1[t3], &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t4;
}
"""#, sites: [TrapSite(line: 142, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 142, column: 48, operation: .indexOutOfRange("x")),
TrapSite(line: 142, column: 66, operation: .indexOutOfRange("y"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: UInt32.self); let v_y_1 = launch.span(1, of: UInt32.self)
  let v_out_2 = launch.mutableSpan(2, of: UInt32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: UInt32 = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: UInt32 = unsafe v_y_1[unchecked: t4]; let t6: UInt32 = try greatestCommonDivisor_device(t3, t5, checks: _Checks.self)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_greatestCommonDivisor_a7b217bb6758666c", greatestCommonDivisor_deviceFunction(UInt32.self, UInt32.self) as DeviceFunctionDefinition<(UInt32, UInt32) -> UInt32>)
return uses
}
}
nonisolated func callWithLoop_deviceKernel(_: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type) -> DeviceKernelDefinition {
rk_k_callWithLoop_d71eb443a1828e44_holder.kernel
}
@discardableResult
nonisolated func callWithLoop(_ x: UnifiedBuffer<UInt32>, _ y: UnifiedBuffer<UInt32>, _ out: UnifiedBuffer<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callWithLoop_deviceKernel(DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func callQualified(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Physics.energy(mass: x[context.index], speed: y[context.index])
}
fileprivate nonisolated enum rk_k_callQualified_32cfa31f4f735321_holder {
static let kernel = DeviceKernelDefinition(name: "callQualified(_:_:_:in:)", entry: "rk_k_callQualified_32cfa31f4f735321",
file: "DeviceConformanceTests/DeviceFunctions.swift", line: 145,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_callQualified_32cfa31f4f735321)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_y_1), RK_STOP(2));
  rk_f32 t4 = rk_c_Physics_energy_11de84c5b0d9a8f1(v_x_0[t2], v_y_1[t3], &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
  RK_CHECK(rk_index_traps(t1, n_out_2), RK_STOP(0)); v_out_2[t1] = t4;
}
"""#, sites: [TrapSite(line: 149, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 149, column: 47, operation: .indexOutOfRange("x")),
TrapSite(line: 149, column: 72, operation: .indexOutOfRange("y"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_y_1.count, 2)
    let t5: Float = unsafe v_y_1[unchecked: t4]
    let t6: Float = try Physics.energy_device(mass: t3, speed: t5, checks: _Checks.self)
    try _Checks.itemIndex(t1, in: v_out_2.count, 0); unsafe v_out_2[unchecked: t1] = t6
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_Physics_energy_11de84c5b0d9a8f1", Physics.energy_deviceFunction(mass: Float.self, speed: Float.self) as DeviceFunctionDefinition<(Float, Float) -> Float>)
return uses
}
}
nonisolated func callQualified_deviceKernel(_: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_callQualified_32cfa31f4f735321_holder.kernel
}
@discardableResult
nonisolated func callQualified(_ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callQualified_deviceKernel(DeviceSpan<Float>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func callWithElementInout(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var cells = [3 of Int32](repeating: 0)
    cells[0] = x[context.index]
    cells[2] = 7
    var other: Int32 = 3
    exchange(&cells[0], &other)
    exchange(&other, &cells[2])
    var pair = SIMD2<Int32>(cells[0], cells[2])
    exchange(&pair.x, &other)
    exchange(&other, &pair[1])
    out[context.index] = pair.x &* 31 &+ pair.y &* 7 &+ other
}
fileprivate nonisolated enum rk_k_callWithElementInout_956cd65e09d91665_holder {
static let kernel = DeviceKernelDefinition(name: "callWithElementInout(_:_:in:)",
entry: "rk_k_callWithElementInout_956cd65e09d91665", file: "DeviceConformanceTests/DeviceFunctions.swift", line: 152,
parameters: [.span("x", element: Int32.self, needs: .onePerItem), .mutableSpan("out", element: Int32.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
#ifndef RK_DEFINED_rk_array_rk_i32_3
#define RK_DEFINED_rk_array_rk_i32_3
typedef struct { rk_i32 x[3]; } rk_array_rk_i32_3;
#endif
RK_KERNEL(rk_k_callWithElementInout_956cd65e09d91665)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_array_rk_i32_3 v_cells_2; for (int k = 0; k < 3; ++k) v_cells_2.x[k] = 0;
  rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(1)); RK_CHECK(rk_index_traps(0, 3), RK_STOP(0));
  v_cells_2.x[0] = v_x_0[t1]; RK_CHECK(rk_index_traps(2, 3), RK_STOP(2)); v_cells_2.x[2] = 7; rk_i32 v_other_3 = 3;
  RK_CHECK(rk_index_traps(0, 3), RK_STOP(3)); rk_i32 t2 = v_cells_2.x[0];
  rk_c_exchange_1bbb263c77b8f6aa(&t2, &v_other_3, &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); v_cells_2.x[0] = t2;
  RK_CHECK(rk_index_traps(2, 3), RK_STOP(4)); rk_i32 t3 = v_cells_2.x[2];
  rk_c_exchange_1bbb263c77b8f6aa(&v_other_3, &t3, &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); v_cells_2.x[2] = t3;
  RK_CHECK(rk_index_traps(0, 3), RK_STOP(5)); RK_CHECK(rk_index_traps(2, 3), RK_STOP(6)); rk_i32 t4 = v_cells_2.x[0];
  rk_i32 t5 = v_cells_2.x[2]; rk_i32x2 t6; t6.x[0] = t4; t6.x[1] = t5; rk_i32x2 v_pair_4 = t6; rk_i32 t7 = v_pair_4.x[0];
  rk_c_exchange_1bbb263c77b8f6aa(&t7, &v_other_3, &rk_failed); RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); v_pair_4.x[0] = t7;
  rk_i32 t8 = v_pair_4.x[1]; rk_c_exchange_1bbb263c77b8f6aa(&v_other_3, &t8, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); v_pair_4.x[1] = t8; rk_i64 t9 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t9, n_out_1), RK_STOP(7));
  v_out_1[t9] = rk_i32_add(rk_i32_add(rk_i32_mul(v_pair_4.x[0], 31), rk_i32_mul(v_pair_4.x[1], 7)), v_other_3);
}
"""#, sites: [TrapSite(line: 155, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 155, column: 16, operation: .indexOutOfRange("x")),
TrapSite(line: 156, column: 5, operation: .indexOutOfRange("cells")),
TrapSite(line: 158, column: 15, operation: .indexOutOfRange("cells")),
TrapSite(line: 159, column: 23, operation: .indexOutOfRange("cells")),
TrapSite(line: 160, column: 29, operation: .indexOutOfRange("cells")),
TrapSite(line: 160, column: 39, operation: .indexOutOfRange("cells")),
TrapSite(line: 163, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Int32.self); let v_out_1 = launch.mutableSpan(1, of: Int32.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    var v_cells_2 = InlineArray<3, Int32>(repeating: (0 as Int32)); let t1: Int = here.index
    try _Checks.itemIndex(t1, in: v_x_0.count, 1); let t2: Int32 = unsafe v_x_0[unchecked: t1]; try _Checks.index(0, in: 3, 0)
    unsafe v_cells_2[unchecked: 0] = t2; try _Checks.index(2, in: 3, 2); unsafe v_cells_2[unchecked: 2] = (7 as Int32)
    var v_other_3: Int32 = (3 as Int32); try _Checks.index(0, in: 3, 3); let t4: Int32 = unsafe v_cells_2[unchecked: 0]
    var t3: Int32 = t4; try exchange_device(&t3, &v_other_3, checks: _Checks.self); unsafe v_cells_2[unchecked: 0] = t3
    try _Checks.index(2, in: 3, 4); let t6: Int32 = unsafe v_cells_2[unchecked: 2]; var t5: Int32 = t6
    try exchange_device(&v_other_3, &t5, checks: _Checks.self); unsafe v_cells_2[unchecked: 2] = t5
    try _Checks.index(0, in: 3, 5); let t7: Int32 = unsafe v_cells_2[unchecked: 0]; try _Checks.index(2, in: 3, 6)
    let t8: Int32 = unsafe v_cells_2[unchecked: 2]; let t9: SIMD2<Int32> = SIMD2<Int32>(t7, t8); var v_pair_4: SIMD2<Int32> = t9
    let t11: Int32 = v_pair_4[0]; var t10: Int32 = t11; try exchange_device(&t10, &v_other_3, checks: _Checks.self)
    v_pair_4[0] = t10; let t13: Int32 = v_pair_4[1]; var t12: Int32 = t13
    try exchange_device(&v_other_3, &t12, checks: _Checks.self); v_pair_4[1] = t12; let t14: Int = here.index
    let t15: Int32 = v_pair_4[0] &* (31 as Int32); let t16: Int32 = v_pair_4[1] &* (7 as Int32); let t17: Int32 = t15 &+ t16
    let t18: Int32 = t17 &+ v_other_3; try _Checks.itemIndex(t14, in: v_out_1.count, 7); unsafe v_out_1[unchecked: t14] = t18
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_c_exchange_1bbb263c77b8f6aa", exchange_deviceFunction(Int32.self, Int32.self) as DeviceFunctionDefinition<(inout Int32, inout Int32) -> Void>)
return uses
}
}
nonisolated func callWithElementInout_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Int32>.Type) -> DeviceKernelDefinition {
rk_k_callWithElementInout_956cd65e09d91665_holder.kernel
}
@discardableResult
nonisolated func callWithElementInout(_ x: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try callWithElementInout_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<Int32>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var deviceFunctions: [ConformanceCase] {
        conformance(
            "a device function", Input<Float>.within(-100...100), output: .repeating(0), oracle: callFunction,
            launch: callFunction, kernel: callFunction_deviceKernel)
        conformance(
            "overloads of a device function", Input<Float>.within(-100...100), .within(-1000...1000),
            output: .repeating(0), oracle: callOverloads, launch: callOverloads, kernel: callOverloads_deviceKernel)
        conformance(
            "a device function that calls others", Input<Float>.within(-100...100), .within(-100...100),
            output: .repeating(0), oracle: callNestedFunctions, launch: callNestedFunctions,
            kernel: callNestedFunctions_deviceKernel)
        conformance(
            "a device function with inout", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: callWithInout, launch: callWithInout, kernel: callWithInout_deviceKernel)
        conformance(
            "a device function over a span", Input<Int32>.edges, output: .repeating(0), oracle: callWithSpan,
            launch: callWithSpan, kernel: callWithSpan_deviceKernel)
        conformance(
            "a device function that writes", Input<Int32>.edges, output: .repeating(0), oracle: callThatWrites,
            launch: callThatWrites, kernel: callThatWrites_deviceKernel)
        conformance(
            "a device function with the context", Input<Int32>.edges, output: .repeating(0), oracle: callWithContext,
            launch: callWithContext, kernel: callWithContext_deviceKernel)
        conformance(
            "a device function of vectors", Input<SIMD2<Float>>.lanes(.within(-3...3)), .lanes(.within(-3...3)),
            output: .repeating(.zero), oracle: callWithVectors, launch: callWithVectors,
            kernel: callWithVectors_deviceKernel)
        conformance(
            "a device function with a loop", Input<UInt32>.edges, .edges, output: .repeating(0), oracle: callWithLoop,
            launch: callWithLoop, kernel: callWithLoop_deviceKernel)
        conformance(
            "a static device function", Input<Float>.within(0...10), .within(-10...10), output: .repeating(0),
            oracle: callQualified, launch: callQualified, kernel: callQualified_deviceKernel)
        conformance(
            "inout arguments that are elements", Input<Int32>.edges, output: .repeating(0),
            oracle: callWithElementInout, launch: callWithElementInout, kernel: callWithElementInout_deviceKernel)
    }
}
