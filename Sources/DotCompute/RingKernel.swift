/// Makes a ring kernel of a struct: its stored properties are the kernel's private state, its method `handle(_:in:)` answers
/// the messages.
///
/// ```swift
/// @RingKernel("counter")
/// struct Counter {
///     var count = 0
///
///     mutating func handle(_ request: CounterRequest, in context: KernelContext) throws -> CounterResponse {
///         count += request.step
///         return CounterResponse(count: count, answering: request)
///     }
/// }
/// ```
///
/// ## What it adds
///
/// - `static var kernelID: KernelID`, the ID given here.
/// - `typealias Request` and `typealias Response`, read off `handle(_:in:)`.
/// - The conformance to `RingKernelHandler`, or to `AsyncRingKernelHandler` when `handle(_:in:)` is `async`. A method
///   without `async` is called directly by the thread that the kernel lives on: the fast path.
/// - For a method that returns nothing: `Response` is `Acknowledgement`, and a second `handle(_:in:)` calls the method and
///   returns one.
///
/// All of them are as accessible as the struct, and none is added that the struct declares itself.
///
/// ## What `handle(_:in:)` looks like
///
/// Exactly one method with these labels; it may be `mutating`, `async` and `throws`, in any combination. The first
/// parameter and the result are concrete types of messages, the second parameter is a `KernelContext`. Other methods called
/// `handle` with other labels are the struct's own affair. The methods `start(in:)` and `stop(in:)` are optional.
///
/// - Parameter id: The kernel's ID, a string literal that is not empty and has no interpolation.
@attached(member, names: named(kernelID), named(Request), named(Response), named(handle(_:in:)))
@attached(extension, conformances: RingKernelHandler, AsyncRingKernelHandler)
public macro RingKernel(_ id: String) = #externalMacro(module: "DotComputeMacros", type: "RingKernelMacro")
