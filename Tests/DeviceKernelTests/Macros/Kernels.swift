import DotCompute

// Kernels of the tests, one for each thing that the macro has to get right from the text to the launch.

@DeviceKernel
func saxpy(_ a: Float, _ x: DeviceSpan<Float>, _ y: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let i = context.index
    guard i < y.count else { return }
    y[i] = a * x[i] + y[i]
}

/// The same for `Double`: an overload, which has a definition of its own.
@DeviceKernel
func saxpy(_ a: Double, _ x: DeviceSpan<Double>, _ y: MutableDeviceSpan<Double>, in context: DeviceContext) {
    let i = context.index
    guard i < y.count else { return }
    y[i] = a * x[i] + y[i]
}

enum Stencils {
    /// The mean of a place and its four neighbours; borders are copied.
    @DeviceKernel
    static func mean(image: DeviceSpan<Float>, out: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let x = context.position.x
        let y = context.position.y
        let width = context.extent.x
        let height = context.extent.y
        let here = y * width + x
        if x == 0 || y == 0 || x == width - 1 || y == height - 1 {
            out[here] = image[here]
            return
        }
        var sum = image[here]
        for offset in stride(from: -1, through: 1, by: 2) {
            sum += image[here + offset]
            sum += image[here + offset * width]
        }
        out[here] = sum / 5
    }
}

/// The sum of each group of 64.
@DeviceKernel
func groupSums(_ values: DeviceSpan<Int32>, _ sums: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let shared = context.groupArray(of: Int32.self, count: 64)
    let local = context.local
    shared[local] = context.index < values.count ? values[context.index] : 0
    context.barrier()
    var half = 32
    while half > 0 {
        if local < half { shared[local] += shared[local + half] }
        context.barrier()
        half /= 2
    }
    if local == 0 { sums[context.group] = shared[0] }
}

@DeviceStruct
struct Particle {
    var position: SIMD3<Float>
    var velocity: SIMD3<Float>
    var mass: Float
    var bounces: UInt8 = 0
}

enum Physics {
    @DeviceStruct
    struct Box {
        var low: SIMD3<Float>
        var high: SIMD3<Float>
    }

    @DeviceStruct
    struct World {
        var box: Box
        var step: Float
    }
}

@DeviceFunction
func kineticEnergy(_ mass: Float, _ velocity: SIMD3<Float>) -> Float {
    0.5 * mass * (velocity * velocity).sum()
}

extension Physics {
    /// Turns the velocity of what has left the box, and says so.
    @DeviceFunction
    static func reflect(_ particle: inout Particle, _ box: Box) -> Bool {
        let position: SIMD3<Float> = particle.position
        let low: SIMD3<Float> = box.low
        let high: SIMD3<Float> = box.high
        let isOutside = position .< low .| position .> high
        let velocity: SIMD3<Float> = particle.velocity
        particle.velocity = velocity.replacing(with: 0 - velocity, where: isOutside)
        return any(isOutside)
    }

    @DeviceKernel
    static func move(
        _ world: World, _ particles: MutableDeviceSpan<Particle>, energy: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let i = context.index
        var particle = particles[i]
        let step: Float = world.step
        let velocity: SIMD3<Float> = particle.velocity
        particle.position = (particle.position as SIMD3<Float>) + velocity * step
        let box: Box = world.box
        let hasBounced: Bool = reflect(&particle, box)
        if hasBounced { particle.bounces &+= 1 as UInt8 }
        energy[i] = kineticEnergy(particle.mass as Float, velocity)
        particles[i] = particle
    }
}

/// Traps in every item whose number is a multiple of 7, but for the first one.
@DeviceKernel
func factorials(_ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    var product: Int32 = 1
    for factor in 1...13 where i % 7 == 0 && i > 0 {
        product *= Int32(factor)
    }
    out[i] = product
}

@DeviceFunction
func quotient(_ a: Int32, _ b: Int32) -> Int32 {
    a / b
}

@DeviceKernel
func quotients(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    out[i] = quotient(a[i], b[i])
}

/// Makes structs, one of them of a property that has a default.
@DeviceKernel
func launchParticles(_ out: MutableDeviceSpan<Particle>, in context: DeviceContext) {
    let i = context.index
    let place = SIMD3<Float>(repeating: Float(i))
    out[i] = Particle(position: place, velocity: place * 2, mass: 1 as Float, bounces: UInt8(truncatingIfNeeded: i))
}

/// Every item uses the element of its index, of both.
@DeviceKernel
func copied(_ values: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    out[i] = values[i]
}

/// Counts the bytes of each value.
@DeviceKernel
func histogram(_ values: DeviceSpan<UInt8>, _ counts: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let i = context.index
    _ = counts.fetchAdd(1, at: Int(values[i]))
}

@DeviceFunction
func isEven(_ n: Int) -> Bool {
    if n == 0 { return true }
    let rest: Bool = isOdd(n - 1)
    return rest
}

@DeviceFunction
func isOdd(_ n: Int) -> Bool {
    if n == 0 { return false }
    let rest: Bool = isEven(n - 1)
    return rest
}

/// Cannot be launched: its functions call each other in a circle.
@DeviceKernel
func parities(_ out: MutableDeviceSpan<Bool>, in context: DeviceContext) {
    let isNumberEven: Bool = isEven(context.index)
    out[context.index] = isNumberEven
}
