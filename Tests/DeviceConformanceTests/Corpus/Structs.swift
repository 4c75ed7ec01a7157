import DeviceConformance
import DotCompute

@DeviceStruct
struct Particle: Equatable {
    var position: SIMD3<Float>
    var mass: Float
    var kind: UInt8
}

@DeviceStruct
struct Mixed: Equatable {
    var flag: Bool
    var small: Int16
    var wide: Double
    var byte: UInt8
    var index: Int
}

@DeviceStruct
struct Body: Equatable {
    var particle: Particle
    var charge: Int32
}

@DeviceStruct
struct Settings: Equatable {
    var scale: Float
    var offset: Int32
    var isNegative: Bool
}

@DeviceFunction
func moved(_ particle: Particle, by step: SIMD3<Float>) -> Particle {
    var result = particle
    result.position = (particle.position as SIMD3<Float>) + step
    return result
}

@DeviceFunction
func age(_ particle: inout Particle) {
    particle.kind = (particle.kind as UInt8) &+ 1
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

@DeviceKernel
func readStruct(_ x: DeviceSpan<Particle>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let p = x[context.index]
    let mass: Float = p.mass
    let position: SIMD3<Float> = p.position
    out[context.index] = mass * position.y + position.x + Float(p.kind as UInt8)
}

@DeviceKernel
func writeStruct(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext) {
    let value = x[context.index]
    out[context.index] = Particle(position: SIMD3<Float>(value, 1, -value), mass: value * 2, kind: 9 as UInt8)
}

@DeviceKernel
func changeStruct(
    _ x: DeviceSpan<Particle>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext
) {
    var p = x[context.index]
    p.mass = y[context.index]
    p.kind = (p.kind as UInt8) &+ 1
    out[context.index] = p
}

@DeviceKernel
func changeStructInPlace(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext) {
    out[context.index].mass = x[context.index]
    out[context.index].kind = 200 as UInt8
}

@DeviceKernel
func structWithPadding(_ x: DeviceSpan<Mixed>, _ out: MutableDeviceSpan<Mixed>, in context: DeviceContext) {
    var m = x[context.index]
    m.flag = !(m.flag as Bool)
    m.small = (m.small as Int16) &+ 1
    m.wide = (m.wide as Double) * 2
    m.byte = (m.byte as UInt8) ^ 0xFF
    m.index = (m.index as Int) - 5
    out[context.index] = m
}

@DeviceKernel
func nestedStruct(_ x: DeviceSpan<Particle>, _ out: MutableDeviceSpan<Body>, in context: DeviceContext) {
    let p = x[context.index]
    var body = Body(particle: p, charge: Int32(context.index))
    var inner: Particle = body.particle
    inner.mass = 5 as Float
    body.particle = inner
    body.charge = (body.charge as Int32) + 1
    out[context.index] = body
}

@DeviceKernel
func structThroughFunction(_ x: DeviceSpan<Particle>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext) {
    var p: Particle = moved(x[context.index], by: SIMD3<Float>(1, 2, 3))
    age(&p)
    out[context.index] = p
}

@DeviceKernel
func structByValue(
    _ settings: Settings, _ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let scale: Float = settings.scale
    let value = x[context.index] * scale + Float(settings.offset as Int32)
    out[context.index] = (settings.isNegative as Bool) ? -value : value
}

@DeviceKernel
func structsChosen(
    _ x: DeviceSpan<Particle>, _ y: DeviceSpan<Bool>, _ out: MutableDeviceSpan<Particle>, in context: DeviceContext
) {
    let i = context.index
    let other = Particle(position: SIMD3<Float>(repeating: 1), mass: 0 as Float, kind: 1 as UInt8)
    let chosen: Particle = y[i] ? x[i] : other
    out[i] = chosen
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
            "a struct in a struct", particles, output: .repeating(Body(particle: noParticle, charge: 0)),
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
