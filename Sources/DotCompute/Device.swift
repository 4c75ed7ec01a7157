/// Makes a kernel of a function: one that runs on the processor, on OpenCL devices and on NVIDIA GPUs, once for each item of a launch.
///
/// ```swift
/// @DeviceKernel
/// func saxpy(_ a: Float, _ x: DeviceSpan<Float>, _ y: MutableDeviceSpan<Float>, in context: DeviceContext) {
///     let i = context.index
///     guard i < y.count else { return }
///     y[i] = a * x[i] + y[i]
/// }
///
/// try await saxpy(2, x, y, on: .default, count: n)  // x and y are buffers
/// ```
///
/// The function stays an ordinary function of Swift. Beside it, the macro writes four functions of the same name that launch it: with
/// `on:` an `Accelerator`, which wait for the end, or a `DeviceStream`, which give an event, each with `count:` or a `range:`. The
/// arguments for spans are buffers. `checks: .off` leaves out the checks for overflow, indices, division and conversions.
///
/// The body is translated, and the translator knows a part of Swift: numbers, vectors, `@DeviceStruct`s, control flow, arithmetic, local functions, calls of
/// `@DeviceFunction`s, atomics and barriers. Whatever it does not know is an error at its place; nothing is approximated. The page
/// `docs/device-kernels.md` describes that part.
///
/// A kernel stands at file scope, or as a `static` function in a type that is not generic.
@attached(peer, names: overloaded, suffixed(_deviceKernel))
public macro DeviceKernel() = #externalMacro(module: "DotComputeMacros", type: "DeviceKernelMacro")

/// Makes a function one that device kernels can call.
///
/// ```swift
/// @DeviceFunction
/// func square(_ x: Float) -> Float { x * x }
/// ```
///
/// What it may contain is what a kernel may, without barriers and group memory, and it must not call itself. A kernel that calls it must
/// show what it gives: `let y: Float = square(x)`, or `(square(x) as Float) + 1`.
@attached(peer, names: suffixed(_device), suffixed(_deviceFunction))
public macro DeviceFunction() = #externalMacro(module: "DotComputeMacros", type: "DeviceFunctionMacro")

/// Makes a struct one that kernels and hosts have in common: an element of buffers, a parameter, a local value.
///
/// ```swift
/// @DeviceStruct
/// struct Particle {
///     var position: SIMD3<Float>
///     var mass: Float
/// }
/// ```
///
/// Its stored properties are numbers, `Bool`, vectors and other such structs, with their types written out. The layout is Swift's; the
/// text for devices asserts the same one, and a launch compares the two.
@attached(member, names: named(deviceDefinition), named(DeviceFields), named(deviceMemberwise))
@attached(extension, conformances: DeviceStruct)
public macro DeviceStruct() = #externalMacro(module: "DotComputeMacros", type: "DeviceStructMacro")
