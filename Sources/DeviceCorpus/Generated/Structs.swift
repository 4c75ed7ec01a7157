// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Structs.swift by scripts/device-sources. Change that file, then run the script.

import DeviceConformance
import Compute
import RealModule

struct Particle: Equatable {
    var position: SIMD3<Float>
    var mass: Float
    var kind: UInt8

nonisolated static var deviceDefinition: DeviceStructDefinition {
func uses() -> DeviceUses { return DeviceUses() }
return DeviceStructDefinition(name: "rk_s_Particle", members: [
DeviceStructDefinition.Member("position", cType: "rk_f32x3", layout: DeviceStructDefinition.Layout(stride: 16, alignment: 16), swiftOffset: MemoryLayout<Self>.offset(of: \.position)),
DeviceStructDefinition.Member("mass", cType: "rk_f32", layout: DeviceStructDefinition.Layout(stride: 4, alignment: 4), swiftOffset: MemoryLayout<Self>.offset(of: \.mass)),
DeviceStructDefinition.Member("kind", cType: "rk_u8", layout: DeviceStructDefinition.Layout(stride: 1, alignment: 1), swiftOffset: MemoryLayout<Self>.offset(of: \.kind))
], swiftLayout: DeviceStructDefinition.Layout(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
uses: uses()) { offsets, size in
#"""
typedef struct {
  rk_f32x3 f_position; rk_f32 f_mass; rk_u8 f_kind;
} rk_s_Particle;
RK_ASSERT(rk_s_Particle_f_position, RK_OFFSET(rk_s_Particle, f_position) == \#(offsets[0]));
RK_ASSERT(rk_s_Particle_f_mass, RK_OFFSET(rk_s_Particle, f_mass) == \#(offsets[1]));
RK_ASSERT(rk_s_Particle_f_kind, RK_OFFSET(rk_s_Particle, f_kind) == \#(offsets[2]));
RK_ASSERT(rk_s_Particle_size, sizeof(rk_s_Particle) == \#(size));
"""#
}
}
nonisolated enum DeviceFields {
static func position() {}
static func mass() {}
static func kind() {}
}
nonisolated static func deviceMemberwise(position: SIMD3<Float>, mass: Float, kind: UInt8) -> Self { Self(position: position, mass: mass, kind: kind) }
}

struct Mixed: Equatable {
    var flag: Bool
    var small: Int16
    var wide: Double
    var byte: UInt8
    var index: Int

nonisolated static var deviceDefinition: DeviceStructDefinition {
func uses() -> DeviceUses { return DeviceUses() }
return DeviceStructDefinition(name: "rk_s_Mixed", members: [
DeviceStructDefinition.Member("flag", cType: "rk_bool", layout: DeviceStructDefinition.Layout(stride: 1, alignment: 1), swiftOffset: MemoryLayout<Self>.offset(of: \.flag)),
DeviceStructDefinition.Member("small", cType: "rk_i16", layout: DeviceStructDefinition.Layout(stride: 2, alignment: 2), swiftOffset: MemoryLayout<Self>.offset(of: \.small)),
DeviceStructDefinition.Member("wide", cType: "rk_f64", layout: DeviceStructDefinition.Layout(stride: 8, alignment: 8), swiftOffset: MemoryLayout<Self>.offset(of: \.wide)),
DeviceStructDefinition.Member("byte", cType: "rk_u8", layout: DeviceStructDefinition.Layout(stride: 1, alignment: 1), swiftOffset: MemoryLayout<Self>.offset(of: \.byte)),
DeviceStructDefinition.Member("index", cType: "rk_i64", layout: DeviceStructDefinition.Layout(stride: 8, alignment: 8), swiftOffset: MemoryLayout<Self>.offset(of: \.index))
], swiftLayout: DeviceStructDefinition.Layout(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
uses: uses()) { offsets, size in
#"""
typedef struct {
  rk_bool f_flag; rk_i16 f_small; rk_f64 f_wide; rk_u8 f_byte; rk_i64 f_index;
} rk_s_Mixed;
RK_ASSERT(rk_s_Mixed_f_flag, RK_OFFSET(rk_s_Mixed, f_flag) == \#(offsets[0]));
RK_ASSERT(rk_s_Mixed_f_small, RK_OFFSET(rk_s_Mixed, f_small) == \#(offsets[1]));
RK_ASSERT(rk_s_Mixed_f_wide, RK_OFFSET(rk_s_Mixed, f_wide) == \#(offsets[2]));
RK_ASSERT(rk_s_Mixed_f_byte, RK_OFFSET(rk_s_Mixed, f_byte) == \#(offsets[3]));
RK_ASSERT(rk_s_Mixed_f_index, RK_OFFSET(rk_s_Mixed, f_index) == \#(offsets[4]));
RK_ASSERT(rk_s_Mixed_size, sizeof(rk_s_Mixed) == \#(size));
"""#
}
}
nonisolated enum DeviceFields {
static func flag() {}
static func small() {}
static func wide() {}
static func byte() {}
static func index() {}
}
nonisolated static func deviceMemberwise(flag: Bool, small: Int16, wide: Double, byte: UInt8, index: Int) -> Self { Self(flag: flag, small: small, wide: wide, byte: byte, index: index) }
}

struct Body: Equatable {
    var charge: Int32
    var particle: Particle

nonisolated static var deviceDefinition: DeviceStructDefinition {
func uses() -> DeviceUses {
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
}
return DeviceStructDefinition(name: "rk_s_Body", members: [
DeviceStructDefinition.Member("charge", cType: "rk_i32", layout: DeviceStructDefinition.Layout(stride: 4, alignment: 4), swiftOffset: MemoryLayout<Self>.offset(of: \.charge)),
DeviceStructDefinition.Member("particle", cType: "rk_s_Particle", layout: Particle.deviceDefinition.layout, swiftOffset: MemoryLayout<Self>.offset(of: \.particle))
], swiftLayout: DeviceStructDefinition.Layout(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
uses: uses()) { offsets, size in
#"""
typedef struct {
  rk_i32 f_charge; rk_s_Particle f_particle;
} rk_s_Body;
RK_ASSERT(rk_s_Body_f_charge, RK_OFFSET(rk_s_Body, f_charge) == \#(offsets[0]));
RK_ASSERT(rk_s_Body_f_particle, RK_OFFSET(rk_s_Body, f_particle) == \#(offsets[1]));
RK_ASSERT(rk_s_Body_size, sizeof(rk_s_Body) == \#(size));
"""#
}
}
nonisolated enum DeviceFields {
static func charge() {}
static func particle() {}
}
nonisolated static func deviceMemberwise(charge: Int32, particle: Particle) -> Self { Self(charge: charge, particle: particle) }
}

struct Settings: Equatable {
    var scale: Float
    var offset: Int32
    var isNegative: Bool

nonisolated static var deviceDefinition: DeviceStructDefinition {
func uses() -> DeviceUses { return DeviceUses() }
return DeviceStructDefinition(name: "rk_s_Settings", members: [
DeviceStructDefinition.Member("scale", cType: "rk_f32", layout: DeviceStructDefinition.Layout(stride: 4, alignment: 4), swiftOffset: MemoryLayout<Self>.offset(of: \.scale)),
DeviceStructDefinition.Member("offset", cType: "rk_i32", layout: DeviceStructDefinition.Layout(stride: 4, alignment: 4), swiftOffset: MemoryLayout<Self>.offset(of: \.offset)),
DeviceStructDefinition.Member("isNegative", cType: "rk_bool", layout: DeviceStructDefinition.Layout(stride: 1, alignment: 1), swiftOffset: MemoryLayout<Self>.offset(of: \.isNegative))
], swiftLayout: DeviceStructDefinition.Layout(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
uses: uses()) { offsets, size in
#"""
typedef struct {
  rk_f32 f_scale; rk_i32 f_offset; rk_bool f_isNegative;
} rk_s_Settings;
RK_ASSERT(rk_s_Settings_f_scale, RK_OFFSET(rk_s_Settings, f_scale) == \#(offsets[0]));
RK_ASSERT(rk_s_Settings_f_offset, RK_OFFSET(rk_s_Settings, f_offset) == \#(offsets[1]));
RK_ASSERT(rk_s_Settings_f_isNegative, RK_OFFSET(rk_s_Settings, f_isNegative) == \#(offsets[2]));
RK_ASSERT(rk_s_Settings_size, sizeof(rk_s_Settings) == \#(size));
"""#
}
}
nonisolated enum DeviceFields {
static func scale() {}
static func offset() {}
static func isNegative() {}
}
nonisolated static func deviceMemberwise(scale: Float, offset: Int32, isNegative: Bool) -> Self { Self(scale: scale, offset: offset, isNegative: isNegative) }
}

func moved(_ particle: Particle, by step: SIMD3<Float>) -> Particle {
    var result = particle
    result.position = (particle.position as SIMD3<Float>) + step
    return result
}
@inline(__always)
nonisolated func moved_device<_Checks: DeviceCheckMode>(_ v_particle_0: Particle, by v_step_1: SIMD3<Float>, checks: _Checks.Type) throws(DeviceFault) -> Particle {
  do {
    var v_result_2: Particle = v_particle_0; let t1: SIMD3<Float> = v_particle_0.`position`; let t2: SIMD3<Float> = t1 + v_step_1
    v_result_2.`position` = t2; return v_result_2
  }
}
nonisolated func moved_deviceFunction(_: Particle.Type, by _: SIMD3<Float>.Type) -> DeviceFunctionDefinition<(Particle, SIMD3<Float>) -> Particle> {
DeviceFunctionDefinition<(Particle, SIMD3<Float>) -> Particle>(name: "moved(_:by:)", entry: "rk_f_moved_d882c1a5dd067622",
file: "DeviceConformanceTests/Structs.swift", line: 33, source: #"""
RK_FN rk_s_Particle rk_f_moved_d882c1a5dd067622(rk_s_Particle v_particle_0, rk_f32x3 v_step_1, RK_PRIVATE rk_u32 *rk_fault) {
  rk_s_Particle v_result_2 = v_particle_0; rk_f32x3 t1 = v_particle_0.f_position; rk_f32x3 t2;
  RK_UNROLL for (int k = 0; k < 3; ++k) { t2.x[k] = (t1.x[k] + v_step_1.x[k]); } v_result_2.f_position = t2; return v_result_2;
}
"""#, sites: [], requirements: [], uses: {
Particle.DeviceFields.position()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
})
}

func age(_ particle: inout Particle) {
    particle.kind = (particle.kind as UInt8) &+ 1
}
@inline(__always)
nonisolated func age_device<_Checks: DeviceCheckMode>(_ v_particle_0: inout Particle, checks: _Checks.Type) throws(DeviceFault) {
  do { let t1: UInt8 = v_particle_0.`kind`; let t2: UInt8 = t1 &+ (1 as UInt8); v_particle_0.`kind` = t2 }
}
nonisolated func age_deviceFunction(_: Particle.Type) -> DeviceFunctionDefinition<(inout Particle) -> Void> {
DeviceFunctionDefinition<(inout Particle) -> Void>(name: "age(_:)", entry: "rk_f_age_655a4f8be64e726e",
file: "DeviceConformanceTests/Structs.swift", line: 40, source: #"""
RK_FN void rk_f_age_655a4f8be64e726e(RK_PRIVATE rk_s_Particle *v_particle_0, RK_PRIVATE rk_u32 *rk_fault) {
  (*v_particle_0).f_kind = rk_u8_add((*v_particle_0).f_kind, 1u);
}
"""#, sites: [], requirements: [], uses: {
Particle.DeviceFields.kind()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
})
}

extension Particle: ConformanceValue {
    func matches(_ expected: Particle, within tolerance: Tolerance) -> Bool { self == expected }
}

extension Mixed: ConformanceValue {
    func matches(_ expected: Mixed, within tolerance: Tolerance) -> Bool { self == expected }
}

extension Body: ConformanceValue {
    func matches(_ expected: Body, within tolerance: Tolerance) -> Bool { self == expected }
}

private let particles = Input<Particle> { index, generator in
    Particle(
        position: SIMD3<Float>(Float(index), Float.random(in: -1...1, using: &generator), 3), mass: Float(index % 7),
        kind: UInt8(truncatingIfNeeded: index))
}

private let mixed = Input<Mixed> { index, generator in
    Mixed(
        flag: index % 3 == 0, small: Int16(truncatingIfNeeded: index), wide: Double(index) / 3,
        byte: UInt8(truncatingIfNeeded: generator.next()), index: -index)
}

private let noParticle = Particle(position: SIMD3<Float>(0, 0, 0), mass: 0, kind: 0)
private let nothingMixed = Mixed(flag: false, small: 0, wide: 0, byte: 0, index: 0)

func readStruct(_ x: DeviceSpan<Particle>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let p = x[context.index]
    let mass: Float = p.mass
    let position: SIMD3<Float> = p.position
    out[context.index] = mass * position.y + position.x + Float(p.kind as UInt8)
}
fileprivate nonisolated enum rk_k_readStruct_d09a718271a0705f_holder {
static let kernel = DeviceKernelDefinition(name: "readStruct(_:_:in:)", entry: "rk_k_readStruct_d09a718271a0705f",
file: "DeviceConformanceTests/Structs.swift", line: 72,
parameters: [.span("x", element: Particle.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_readStruct_d09a718271a0705f)(RK_GLOBAL const rk_s_Particle *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_s_Particle v_p_2 = v_x_0[t1]; rk_f32 v_mass_3 = v_p_2.f_mass; rk_f32x3 v_position_4 = v_p_2.f_position;
  rk_i64 t2 = rk_index(rk_here); rk_u8 t3 = v_p_2.f_kind; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = (((v_mass_3 * v_position_4.x[1]) + v_position_4.x[0]) + (rk_f32)t3);
}
"""#, sites: [TrapSite(line: 74, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 77, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Particle.self); let v_out_1 = launch.mutableSpan(1, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Particle = unsafe v_x_0[unchecked: t1]
    let v_p_2: Particle = t2; let t3: Float = v_p_2.`mass`; let v_mass_3: Float = t3; let t4: SIMD3<Float> = v_p_2.`position`
    let v_position_4: SIMD3<Float> = t4; let t5: Int = here.index; let t6: Float = v_mass_3 * v_position_4[1]
    let t7: Float = t6 + v_position_4[0]; let t8: UInt8 = v_p_2.`kind`; let t9: Float = Float(t8); let t10: Float = t7 + t9
    try _Checks.itemIndex(t5, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t5] = t10
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Particle.DeviceFields.mass()
Particle.DeviceFields.position()
Particle.DeviceFields.kind()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
}
}
nonisolated func readStruct_deviceKernel(_: DeviceSpan<Particle>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_readStruct_d09a718271a0705f_holder.kernel
}
@discardableResult
nonisolated func readStruct(_ x: UnifiedBuffer<Particle>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try readStruct_deviceKernel(DeviceSpan<Particle>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func writeStruct(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext) {
    let value = x[context.index]
    out[context.index] = Particle(position: SIMD3<Float>(value, 1, -value), mass: value * 2, kind: 9 as UInt8)
}
fileprivate nonisolated enum rk_k_writeStruct_5aa5af6fa4b764b2_holder {
static let kernel = DeviceKernelDefinition(name: "writeStruct(_:_:in:)", entry: "rk_k_writeStruct_5aa5af6fa4b764b2",
file: "DeviceConformanceTests/Structs.swift", line: 80,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Particle.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_writeStruct_5aa5af6fa4b764b2)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_s_Particle *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_value_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); rk_f32 t3 = rk_f32_neg(v_value_2); rk_f32x3 t4;
  t4.x[0] = v_value_2; t4.x[1] = 1.0f; t4.x[2] = t3; rk_f32x3 t5 = t4; rk_f32 t6 = (v_value_2 * 2.0f); rk_s_Particle t7;
  t7.f_position = t5; t7.f_mass = t6; t7.f_kind = 9u; rk_s_Particle t8 = t7; RK_CHECK(rk_index_traps(t2, n_out_1), RK_STOP(1));
  v_out_1[t2] = t8;
}
"""#, sites: [TrapSite(line: 82, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 83, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Particle.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Float = unsafe v_x_0[unchecked: t1]
    let v_value_2: Float = t2; let t3: Int = here.index; let t4: Float = -v_value_2
    let t5: SIMD3<Float> = SIMD3<Float>(v_value_2, (0x1.0000000000000p0 as Float), t4)
    let t6: Float = v_value_2 * (0x1.0000000000000p1 as Float)
    let t7: Particle = Particle.deviceMemberwise(position: t5, mass: t6, kind: (9 as UInt8))
    try _Checks.itemIndex(t3, in: v_out_1.count, 1); unsafe v_out_1[unchecked: t3] = t7
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Particle.DeviceFields.position()
Particle.DeviceFields.mass()
Particle.DeviceFields.kind()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
}
}
nonisolated func writeStruct_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Particle>.Type) -> DeviceKernelDefinition {
rk_k_writeStruct_5aa5af6fa4b764b2_holder.kernel
}
@discardableResult
nonisolated func writeStruct(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Particle>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try writeStruct_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Particle>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func changeStruct(
    _ x: DeviceSpan<Particle>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext
) {
    var p = x[context.index]
    p.mass = y[context.index]
    p.kind = (p.kind as UInt8) &+ 1
    out[context.index] = p
}
fileprivate nonisolated enum rk_k_changeStruct_a361c09709452c88_holder {
static let kernel = DeviceKernelDefinition(name: "changeStruct(_:_:_:in:)", entry: "rk_k_changeStruct_a361c09709452c88",
file: "DeviceConformanceTests/Structs.swift", line: 86,
parameters: [.span("x", element: Particle.self, needs: .onePerItem), .span("y", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Particle.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_changeStruct_a361c09709452c88)(RK_GLOBAL const rk_s_Particle *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_s_Particle *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_s_Particle v_p_3 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_index_traps(t2, n_y_1), RK_STOP(1));
  v_p_3.f_mass = v_y_1[t2]; v_p_3.f_kind = rk_u8_add(v_p_3.f_kind, 1u); rk_i64 t3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(2)); v_out_2[t3] = v_p_3;
}
"""#, sites: [TrapSite(line: 90, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 91, column: 14, operation: .indexOutOfRange("y")),
TrapSite(line: 93, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Particle.self); let v_y_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Particle.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Particle = unsafe v_x_0[unchecked: t1]
    var v_p_3: Particle = t2; let t3: Int = here.index; try _Checks.itemIndex(t3, in: v_y_1.count, 1)
    let t4: Float = unsafe v_y_1[unchecked: t3]; v_p_3.`mass` = t4; let t5: UInt8 = v_p_3.`kind`
    let t6: UInt8 = t5 &+ (1 as UInt8); v_p_3.`kind` = t6; let t7: Int = here.index
    try _Checks.itemIndex(t7, in: v_out_2.count, 2); unsafe v_out_2[unchecked: t7] = v_p_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Particle.DeviceFields.mass()
Particle.DeviceFields.kind()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
}
}
nonisolated func changeStruct_deviceKernel(_: DeviceSpan<Particle>.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Particle>.Type) -> DeviceKernelDefinition {
rk_k_changeStruct_a361c09709452c88_holder.kernel
}
@discardableResult
nonisolated func changeStruct(_ x: UnifiedBuffer<Particle>, _ y: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Particle>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try changeStruct_deviceKernel(DeviceSpan<Particle>.self, DeviceSpan<Float>.self, MutableDeviceSpan<Particle>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

func changeStructInPlace(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext) {
    out[context.index].mass = x[context.index]
    out[context.index].kind = 200 as UInt8
}
fileprivate nonisolated enum rk_k_changeStructInPlace_cea1265e7acb9c67_holder {
static let kernel = DeviceKernelDefinition(name: "changeStructInPlace(_:_:in:)",
entry: "rk_k_changeStructInPlace_cea1265e7acb9c67", file: "DeviceConformanceTests/Structs.swift", line: 96,
parameters: [.span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Particle.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_changeStructInPlace_cea1265e7acb9c67)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_s_Particle *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); rk_i64 t2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(1)); RK_CHECK(rk_index_traps(t1, n_out_1), RK_STOP(0));
  v_out_1[t1].f_mass = v_x_0[t2]; rk_i64 t3 = rk_index(rk_here); RK_CHECK(rk_index_traps(t3, n_out_1), RK_STOP(2));
  v_out_1[t3].f_kind = 200u;
}
"""#, sites: [TrapSite(line: 98, column: 5, operation: .indexOutOfRange("out")),
TrapSite(line: 98, column: 31, operation: .indexOutOfRange("x")),
TrapSite(line: 99, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Float.self); let v_out_1 = launch.mutableSpan(1, of: Particle.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; let t2: Int = here.index; try _Checks.itemIndex(t2, in: v_x_0.count, 1)
    let t3: Float = unsafe v_x_0[unchecked: t2]; try _Checks.itemIndex(t1, in: v_out_1.count, 0)
    unsafe v_out_1[unchecked: t1].`mass` = t3; let t4: Int = here.index; try _Checks.itemIndex(t4, in: v_out_1.count, 2)
    unsafe v_out_1[unchecked: t4].`kind` = (200 as UInt8)
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Particle.DeviceFields.mass()
Particle.DeviceFields.kind()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
}
}
nonisolated func changeStructInPlace_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Particle>.Type) -> DeviceKernelDefinition {
rk_k_changeStructInPlace_cea1265e7acb9c67_holder.kernel
}
@discardableResult
nonisolated func changeStructInPlace(_ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Particle>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try changeStructInPlace_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<Particle>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func structWithPadding(_ x: DeviceSpan<Mixed>, _ out: MutableDeviceSpan<Mixed>, in context: DeviceContext) {
    var m = x[context.index]
    m.flag = !(m.flag as Bool)
    m.small = (m.small as Int16) &+ 1
    m.wide = (m.wide as Double) * 2
    m.byte = (m.byte as UInt8) ^ 0xFF
    m.index = (m.index as Int) - 5
    out[context.index] = m
}
fileprivate nonisolated enum rk_k_structWithPadding_22e866e0da15f496_holder {
static let kernel = DeviceKernelDefinition(name: "structWithPadding(_:_:in:)", entry: "rk_k_structWithPadding_22e866e0da15f496",
file: "DeviceConformanceTests/Structs.swift", line: 102,
parameters: [.span("x", element: Mixed.self, needs: .onePerItem), .mutableSpan("out", element: Mixed.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_structWithPadding_22e866e0da15f496)(RK_GLOBAL const rk_s_Mixed *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_s_Mixed *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_s_Mixed v_m_2 = v_x_0[t1]; rk_bool t2 = v_m_2.f_flag; v_m_2.f_flag = (!t2); v_m_2.f_small = rk_i16_add(v_m_2.f_small, 1);
  v_m_2.f_wide = (v_m_2.f_wide * 2.0); v_m_2.f_byte = rk_u8_xor(v_m_2.f_byte, 255u); rk_i64 t3 = v_m_2.f_index;
  RK_CHECK(rk_i64_sub_traps(t3, 5), RK_STOP(1)); v_m_2.f_index = rk_i64_sub(t3, 5); rk_i64 t4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(2)); v_out_1[t4] = v_m_2;
}
"""#, sites: [TrapSite(line: 104, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 109, column: 32, operation: .overflow("-")), TrapSite(line: 110, column: 5, operation: .indexOutOfRange("out"))],
requirements: [.float64], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Mixed.self); let v_out_1 = launch.mutableSpan(1, of: Mixed.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Mixed = unsafe v_x_0[unchecked: t1]
    var v_m_2: Mixed = t2; let t3: Bool = v_m_2.`flag`; let t4: Bool = !t3; v_m_2.`flag` = t4; let t5: Int16 = v_m_2.`small`
    let t6: Int16 = t5 &+ (1 as Int16); v_m_2.`small` = t6; let t7: Double = v_m_2.`wide`
    let t8: Double = t7 * (0x1.0000000000000p1 as Double); v_m_2.`wide` = t8; let t9: UInt8 = v_m_2.`byte`
    let t10: UInt8 = t9 ^ (255 as UInt8); v_m_2.`byte` = t10; let t11: Int = v_m_2.`index`
    let t12: Int = try _Checks.subtract(t11, 5, 1); v_m_2.`index` = t12; let t13: Int = here.index
    try _Checks.itemIndex(t13, in: v_out_1.count, 2); unsafe v_out_1[unchecked: t13] = v_m_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Mixed.DeviceFields.flag()
Mixed.DeviceFields.small()
Mixed.DeviceFields.wide()
Mixed.DeviceFields.byte()
Mixed.DeviceFields.index()
var uses = DeviceUses()
uses.add("rk_s_Mixed", Mixed.deviceDefinition)
return uses
}
}
nonisolated func structWithPadding_deviceKernel(_: DeviceSpan<Mixed>.Type, _: MutableDeviceSpan<Mixed>.Type) -> DeviceKernelDefinition {
rk_k_structWithPadding_22e866e0da15f496_holder.kernel
}
@discardableResult
nonisolated func structWithPadding(_ x: UnifiedBuffer<Mixed>, _ out: UnifiedBuffer<Mixed>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try structWithPadding_deviceKernel(DeviceSpan<Mixed>.self, MutableDeviceSpan<Mixed>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func nestedStruct(_ x: DeviceSpan<Particle>, _ out: MutableDeviceSpan<Body>, in context: DeviceContext) {
    let p = x[context.index]
    var body = Body(charge: Int32(context.index), particle: p)
    var inner: Particle = body.particle
    inner.mass = 5 as Float
    body.particle = inner
    body.charge = (body.charge as Int32) + 1
    out[context.index] = body
}
fileprivate nonisolated enum rk_k_nestedStruct_cae0f564bd18d022_holder {
static let kernel = DeviceKernelDefinition(name: "nestedStruct(_:_:in:)", entry: "rk_k_nestedStruct_cae0f564bd18d022",
file: "DeviceConformanceTests/Structs.swift", line: 113,
parameters: [.span("x", element: Particle.self, needs: .onePerItem), .mutableSpan("out", element: Body.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_nestedStruct_cae0f564bd18d022)(RK_GLOBAL const rk_s_Particle *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_s_Body *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_s_Particle v_p_2 = v_x_0[t1]; rk_i64 t2 = rk_index(rk_here); RK_CHECK(rk_i32_misfit_s(t2), RK_STOP(1));
  rk_i32 t3 = (rk_i32)t2; rk_s_Body t4; t4.f_charge = t3; t4.f_particle = v_p_2; rk_s_Body t5 = t4; rk_s_Body v_body_3 = t5;
  rk_s_Particle v_inner_4 = v_body_3.f_particle; v_inner_4.f_mass = 5.0f; v_body_3.f_particle = v_inner_4;
  rk_i32 t6 = v_body_3.f_charge; RK_CHECK(rk_i32_add_traps(t6, 1), RK_STOP(2)); v_body_3.f_charge = rk_i32_add(t6, 1);
  rk_i64 t7 = rk_index(rk_here); RK_CHECK(rk_index_traps(t7, n_out_1), RK_STOP(3)); v_out_1[t7] = v_body_3;
}
"""#, sites: [TrapSite(line: 115, column: 13, operation: .indexOutOfRange("x")),
TrapSite(line: 116, column: 29, operation: .conversion("Int32")), TrapSite(line: 120, column: 42, operation: .overflow("+")),
TrapSite(line: 121, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Particle.self); let v_out_1 = launch.mutableSpan(1, of: Body.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Particle = unsafe v_x_0[unchecked: t1]
    let v_p_2: Particle = t2; let t3: Int = here.index; let t4: Int32 = try _Checks.convert(t3, to: Int32.self, 1)
    let t5: Body = Body.deviceMemberwise(charge: t4, particle: v_p_2); var v_body_3: Body = t5
    let t6: Particle = v_body_3.`particle`; var v_inner_4: Particle = t6; v_inner_4.`mass` = (0x1.4000000000000p2 as Float)
    v_body_3.`particle` = v_inner_4; let t7: Int32 = v_body_3.`charge`; let t8: Int32 = try _Checks.add(t7, (1 as Int32), 2)
    v_body_3.`charge` = t8; let t9: Int = here.index; try _Checks.itemIndex(t9, in: v_out_1.count, 3)
    unsafe v_out_1[unchecked: t9] = v_body_3
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Body.DeviceFields.charge()
Body.DeviceFields.particle()
Particle.DeviceFields.mass()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition); uses.add("rk_s_Body", Body.deviceDefinition)
return uses
}
}
nonisolated func nestedStruct_deviceKernel(_: DeviceSpan<Particle>.Type, _: MutableDeviceSpan<Body>.Type) -> DeviceKernelDefinition {
rk_k_nestedStruct_cae0f564bd18d022_holder.kernel
}
@discardableResult
nonisolated func nestedStruct(_ x: UnifiedBuffer<Particle>, _ out: UnifiedBuffer<Body>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try nestedStruct_deviceKernel(DeviceSpan<Particle>.self, MutableDeviceSpan<Body>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func structThroughFunction(_ x: DeviceSpan<Particle>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext) {
    var p: Particle = moved(x[context.index], by: SIMD3<Float>(1, 2, 3))
    age(&p)
    out[context.index] = p
}
fileprivate nonisolated enum rk_k_structThroughFunction_6e17cbec2cf485b2_holder {
static let kernel = DeviceKernelDefinition(name: "structThroughFunction(_:_:in:)",
entry: "rk_k_structThroughFunction_6e17cbec2cf485b2", file: "DeviceConformanceTests/Structs.swift", line: 124,
parameters: [.span("x", element: Particle.self, needs: .onePerItem), .mutableSpan("out", element: Particle.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_structThroughFunction_6e17cbec2cf485b2)(RK_GLOBAL const rk_s_Particle *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_s_Particle *v_out_1, rk_i64 n_out_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here); rk_u32 rk_failed = 0;
  if (!rk_is_inside(rk_here)) return; rk_i64 t1 = rk_index(rk_here); RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0)); rk_f32x3 t2;
  t2.x[0] = 1.0f; t2.x[1] = 2.0f; t2.x[2] = 3.0f; rk_s_Particle t3 = rk_c_moved_03da149ef824dc7e(v_x_0[t1], t2, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_s_Particle v_p_2 = t3; rk_c_age_72e22440ffe148ca(&v_p_2, &rk_failed);
  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1)); rk_i64 t4 = rk_index(rk_here); RK_CHECK(rk_index_traps(t4, n_out_1), RK_STOP(1));
  v_out_1[t4] = v_p_2;
}
"""#, sites: [TrapSite(line: 126, column: 29, operation: .indexOutOfRange("x")),
TrapSite(line: 128, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Particle.self); let v_out_1 = launch.mutableSpan(1, of: Particle.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Int = here.index; try _Checks.itemIndex(t1, in: v_x_0.count, 0); let t2: Particle = unsafe v_x_0[unchecked: t1]
    let t3: SIMD3<Float> = SIMD3<Float>((0x1.0000000000000p0 as Float), (0x1.0000000000000p1 as Float), (0x1.8000000000000p1 as Float))
    let t4: Particle = try moved_device(t2, by: t3, checks: _Checks.self); var v_p_2: Particle = t4
    try age_device(&v_p_2, checks: _Checks.self); let t5: Int = here.index; try _Checks.itemIndex(t5, in: v_out_1.count, 1)
    unsafe v_out_1[unchecked: t5] = v_p_2
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
uses.add("rk_c_moved_03da149ef824dc7e", moved_deviceFunction(Particle.self, by: SIMD3<Float>.self) as DeviceFunctionDefinition<(Particle, SIMD3<Float>) -> Particle>)
uses.add("rk_c_age_72e22440ffe148ca", age_deviceFunction(Particle.self) as DeviceFunctionDefinition<(inout Particle) -> Void>)
return uses
}
}
nonisolated func structThroughFunction_deviceKernel(_: DeviceSpan<Particle>.Type, _: MutableDeviceSpan<Particle>.Type) -> DeviceKernelDefinition {
rk_k_structThroughFunction_6e17cbec2cf485b2_holder.kernel
}
@discardableResult
nonisolated func structThroughFunction(_ x: UnifiedBuffer<Particle>, _ out: UnifiedBuffer<Particle>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try structThroughFunction_deviceKernel(DeviceSpan<Particle>.self, MutableDeviceSpan<Particle>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.mutableSpan(out)
}
}

func structByValue(
    _ settings: Settings, _ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let scale: Float = settings.scale
    let value = x[context.index] * scale + Float(settings.offset as Int32)
    out[context.index] = (settings.isNegative as Bool) ? -value : value
}
fileprivate nonisolated enum rk_k_structByValue_506af6248f84a7f3_holder {
static let kernel = DeviceKernelDefinition(name: "structByValue(_:_:_:in:)", entry: "rk_k_structByValue_506af6248f84a7f3",
file: "DeviceConformanceTests/Structs.swift", line: 131,
parameters: [.value("settings", type: Settings.self), .span("x", element: Float.self, needs: .onePerItem), .mutableSpan("out", element: Float.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_structByValue_506af6248f84a7f3)(rk_s_Settings v_settings_0, RK_GLOBAL const rk_f32 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_f32 *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_f32 v_scale_3 = v_settings_0.f_scale; rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_1), RK_STOP(0)); rk_i32 t2 = v_settings_0.f_offset;
  rk_f32 v_value_4 = ((v_x_1[t1] * v_scale_3) + (rk_f32)t2); rk_i64 t3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t3, n_out_2), RK_STOP(1));
  v_out_2[t3] = (v_settings_0.f_isNegative ? rk_f32_neg(v_value_4) : v_value_4);
}
"""#, sites: [TrapSite(line: 136, column: 17, operation: .indexOutOfRange("x")),
TrapSite(line: 137, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_settings_0 = launch.value(0, as: Settings.self); let v_x_1 = launch.span(1, of: Float.self)
  let v_out_2 = launch.mutableSpan(2, of: Float.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let t1: Float = v_settings_0.`scale`; let v_scale_3: Float = t1; let t2: Int = here.index
    try _Checks.itemIndex(t2, in: v_x_1.count, 0); let t3: Float = unsafe v_x_1[unchecked: t2]; let t4: Float = t3 * v_scale_3
    let t5: Int32 = v_settings_0.`offset`; let t6: Float = Float(t5); let t7: Float = t4 + t6; let v_value_4: Float = t7
    let t8: Int = here.index; let t9: Bool = v_settings_0.`isNegative`; let t11: Float; if t9 {
      let t10: Float = -v_value_4; t11 = t10
    } else { t11 = v_value_4 }; try _Checks.itemIndex(t8, in: v_out_2.count, 1); unsafe v_out_2[unchecked: t8] = t11
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Settings.DeviceFields.scale()
Settings.DeviceFields.offset()
Settings.DeviceFields.isNegative()
var uses = DeviceUses()
uses.add("rk_s_Settings", Settings.deviceDefinition)
return uses
}
}
nonisolated func structByValue_deviceKernel(_: Settings.Type, _: DeviceSpan<Float>.Type, _: MutableDeviceSpan<Float>.Type) -> DeviceKernelDefinition {
rk_k_structByValue_506af6248f84a7f3_holder.kernel
}
@discardableResult
nonisolated func structByValue(_ settings: Settings, _ x: UnifiedBuffer<Float>, _ out: UnifiedBuffer<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try structByValue_deviceKernel(Settings.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.value(settings); arguments.span(x); arguments.mutableSpan(out)
}
}

func structsChosen(
    _ x: DeviceSpan<Particle>, _ y: DeviceSpan<Bool>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext
) {
    let i = context.index
    let other = Particle(position: SIMD3<Float>(repeating: 1), mass: 0 as Float, kind: 1 as UInt8)
    let chosen: Particle = y[i] ? x[i] : other
    out[i] = chosen
}
fileprivate nonisolated enum rk_k_structsChosen_e9b64df434d30407_holder {
static let kernel = DeviceKernelDefinition(name: "structsChosen(_:_:_:in:)", entry: "rk_k_structsChosen_e9b64df434d30407",
file: "DeviceConformanceTests/Structs.swift", line: 140,
parameters: [.span("x", element: Particle.self), .span("y", element: Bool.self, needs: .onePerItem), .mutableSpan("out", element: Particle.self, isReadByKernel: false, needs: .onePerItem)],
uses: uses, source: #"""
RK_KERNEL(rk_k_structsChosen_e9b64df434d30407)(RK_GLOBAL const rk_s_Particle *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_bool *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_s_Particle *v_out_2, rk_i64 n_out_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth); rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return; rk_i64 v_i_3 = rk_index(rk_here); rk_f32x3 t1; RK_UNROLL for (int k = 0; k < 3; ++k) {
    t1.x[k] = 1.0f;
  } rk_f32x3 t2 = t1; rk_s_Particle t3; t3.f_position = t2; t3.f_mass = 0.0f; t3.f_kind = 1u; rk_s_Particle t4 = t3;
  rk_s_Particle v_other_4 = t4; RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(0)); rk_s_Particle t5; if (v_y_1[v_i_3]) {
    RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1)); t5 = v_x_0[v_i_3];
  } else { t5 = v_other_4; } rk_s_Particle v_chosen_5 = t5; RK_CHECK(rk_index_traps(v_i_3, n_out_2), RK_STOP(2));
  v_out_2[v_i_3] = v_chosen_5;
}
"""#, sites: [TrapSite(line: 146, column: 28, operation: .indexOutOfRange("y")),
TrapSite(line: 146, column: 35, operation: .indexOutOfRange("x")),
TrapSite(line: 147, column: 5, operation: .indexOutOfRange("out"))], requirements: [], groupMemory: 0, cpu: { launch in
  let v_x_0 = launch.span(0, of: Particle.self); let v_y_1 = launch.span(1, of: Bool.self)
  let v_out_2 = launch.mutableSpan(2, of: Particle.self)
  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {
    let v_i_3: Int = here.index; let t1: SIMD3<Float> = SIMD3<Float>(repeating: (0x1.0000000000000p0 as Float))
    let t2: Particle = Particle.deviceMemberwise(position: t1, mass: (0x0.0p0 as Float), kind: (1 as UInt8))
    let v_other_4: Particle = t2; try _Checks.itemIndex(v_i_3, in: v_y_1.count, 0); let t3: Bool = unsafe v_y_1[unchecked: v_i_3]
    let t5: Particle; if t3 {
      try _Checks.itemIndex(v_i_3, in: v_x_0.count, 1); let t4: Particle = unsafe v_x_0[unchecked: v_i_3]; t5 = t4
    } else { t5 = v_other_4 }; let v_chosen_5: Particle = t5; try _Checks.itemIndex(v_i_3, in: v_out_2.count, 2)
    unsafe v_out_2[unchecked: v_i_3] = v_chosen_5
  }; if launch.isChecked {
    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
  } else { launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) } }
})
private static var uses: DeviceUses {
Particle.DeviceFields.position()
Particle.DeviceFields.mass()
Particle.DeviceFields.kind()
var uses = DeviceUses()
uses.add("rk_s_Particle", Particle.deviceDefinition)
return uses
}
}
nonisolated func structsChosen_deviceKernel(_: DeviceSpan<Particle>.Type, _: DeviceSpan<Bool>.Type, _: MutableDeviceSpan<Particle>.Type) -> DeviceKernelDefinition {
rk_k_structsChosen_e9b64df434d30407_holder.kernel
}
@discardableResult
nonisolated func structsChosen(_ x: UnifiedBuffer<Particle>, _ y: UnifiedBuffer<Bool>, _ out: UnifiedBuffer<Particle>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent {
try structsChosen_deviceKernel(DeviceSpan<Particle>.self, DeviceSpan<Bool>.self, MutableDeviceSpan<Particle>.self).launch(on: stream, range, checks: checks) { arguments in
arguments.span(x); arguments.span(y); arguments.mutableSpan(out)
}
}

extension Corpus {
    @CaseList static var structs: [ConformanceCase] {
        conformance(
            "a struct's members", particles, output: .repeating(0), oracle: readStruct, launch: readStruct,
            kernel: readStruct_deviceKernel)
        conformance(
            "a struct's initialiser", Input<Float>.within(-10...10), output: .repeating(noParticle),
            oracle: writeStruct, launch: writeStruct, kernel: writeStruct_deviceKernel)
        conformance(
            "a struct's members are set", particles, .within(-10...10), output: .repeating(noParticle),
            oracle: changeStruct, launch: changeStruct, kernel: changeStruct_deviceKernel)
        conformance(
            "members of an element are set", Input<Float>.within(-10...10), output: particles,
            oracle: changeStructInPlace, launch: changeStructInPlace, kernel: changeStructInPlace_deviceKernel)
        conformance(
            "a struct with padding", mixed, output: .repeating(nothingMixed), oracle: structWithPadding,
            launch: structWithPadding, kernel: structWithPadding_deviceKernel)
        conformance(
            "a struct in a struct", particles, output: .repeating(Body(charge: 0, particle: noParticle)),
            oracle: nestedStruct, launch: nestedStruct, kernel: nestedStruct_deviceKernel)
        conformance(
            "structs go through device functions", particles, output: .repeating(noParticle),
            oracle: structThroughFunction, launch: structThroughFunction, kernel: structThroughFunction_deviceKernel)
        conformance(
            "a struct as a value parameter", Input<Float>.within(-10...10), output: .repeating(0),
            oracle: { x, out, context in
                structByValue(Settings(scale: 1.5, offset: -3, isNegative: true), x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try structByValue(
                    Settings(scale: 1.5, offset: -3, isNegative: true), x, out, on: stream, range: range, checks: checks
                )
            },
            kernel: { x, out in structByValue_deviceKernel(Settings.self, x, out) })
        conformance(
            "structs in conditions", particles, .random, output: .repeating(noParticle), oracle: structsChosen,
            launch: structsChosen, kernel: structsChosen_deviceKernel)
    }
}

extension Particle: DeviceStruct {}

extension Mixed: DeviceStruct {}

extension Body: DeviceStruct {}

extension Settings: DeviceStruct {}
