/// Makes a ring kernel of a handler: an actor that is launched once, keeps its state on a device, and answers messages there until
/// it is told to stop. It runs on the processor, on OpenCL devices and on NVIDIA GPUs.
///
/// ```swift
/// @DeviceRingKernel("detector", state: SensorState(count: 0, mean: 0, m2: 0))
/// func detect(_ reading: Reading, _ state: inout SensorState, in context: DeviceContext) -> Verdict {
///     state.count += 1
///     …
///     return Verdict(isAnomaly: score > 4, score: score)
/// }
///
/// let detector = try await runtime.launch(detectKernel, on: .default, lanes: 8)
/// try await detector.activate()
/// let verdict = try await detector.ask(Reading(sensor: 17, value: 21.5), key: 17)
/// ```
///
/// The function stays an ordinary function of Swift. Beside it, the macro writes a constant of its name and `Kernel`, the
/// `DeviceRingKernelDefinition` that a runtime launches.
///
/// - The request, the state and the response are `@DeviceStruct`s; they may be the same one.
/// - `context.index` is the lane, `context.size` the number of lanes. A lane handles its messages one after the other.
/// - The body is translated as that of a `@DeviceKernel` is, and always checked: what traps fails its message with a `DeviceTrap` that has
///   file, line and column, and ends the start of the kernel.
/// - With `shape: .perBlock(threads: 64)` the turns of `context.parallel(0..<n) { i in … }` are shared among 64 threads. A turn writes elements `[i]`, and
///   what turns would do to each other is refused.
/// - `context.send(message, to:)` and `context.publish(message, to:)` reach lanes and kernels on the same device without the host.
/// - `context.elements(of: reference)` and `context.mutableElements(of: reference)` give the elements of buffers that were lent to the kernel.
///
/// A handler stands at file scope, or as a `static` function in a type that is not generic. The page `docs/device-ring-kernels.md` says more.
///
/// - Parameters:
///   - id: The kernel's ID, a string literal that is not empty and has no interpolation.
///   - state: What each lane begins with, at every start.
///   - shape: How many threads there are for a message: `.perThread` is one, `.perBlock(threads:)` as many as its literal says, from 1 to 1,024.
///   - inboxCapacity: Messages from other handlers on the device that each block has room for, unless the launch says otherwise: a power of
///     two from 2 to 4,096 for kernels that send there or are sent to, 0 for the others.
@attached(peer, names: suffixed(Kernel))
public macro DeviceRingKernel<State: DeviceStruct>(
    _ id: String, state: State, shape: DeviceHandlerShape = .perThread, inboxCapacity: Int = 0
) = #externalMacro(module: "DotComputeMacros", type: "DeviceRingKernelMacro")
