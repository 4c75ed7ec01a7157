public import Compute
public import RingKernels

/// A ring kernel whose handler runs on a device: its text for devices, its body for the processor, and what has to be known to
/// launch it. The macro `@DeviceRingKernel` of the module `DotCompute` makes one of a function.
///
/// The handler is a function `(Request, inout State, DeviceContext) -> Response` over ``DeviceStruct``s. In C it is
/// ```c
/// RK_FN rk_u32 NAME(RK_PRIVATE const REQUEST *request, RK_GLOBAL STATE *state, RK_PRIVATE RESPONSE *response, rk_ring_context context)
/// ```
/// with the types of the structs, `context.lane` and `context.lanes`; it returns 0, or the number of the trap's site plus 1. A response
/// begins as all zeros. Nothing in the text may wait for another message. A text that sends messages `T` to other lanes and kernels has
/// `RK_RING_SENDS(T)` before its handler, and calls `rk_ring_send_T(context, &message, lane)`, `rk_ring_send_to_T(context, &message, reference)`
/// and `rk_ring_publish_T(context, &message, topic)`.
public struct DeviceRingKernelDefinition<Request: DeviceStruct, State: DeviceStruct, Response: DeviceStruct>: Sendable {
    /// The ID under which it is launched unless said otherwise.
    public let id: KernelID
    public let shape: DeviceHandlerShape
    let file: String
    let initialState: State
    let uses: DeviceUses
    let entry: String
    let source: String
    let sites: [TrapSite]
    let requirements: DeviceRequirements
    /// Messages from other kernels on the device that each block has room for, unless the launch says otherwise; 0 for none.
    public let inboxCapacity: Int
    let body: DeviceHandlerBody

    /// - Parameters:
    ///   - shape: How many threads of a block handle a message.
    ///   - state: What each lane begins with, at every start.
    ///   - file: Where the handler is written.
    ///   - structs: Those of its text beside the three.
    ///   - functions: Those it calls.
    ///   - entry: The handler's name in C.
    ///   - source: Its text in C, alone.
    ///   - sites: The places where it may trap, by number.
    ///   - requirements: What it needs of a device.
    ///   - inboxCapacity: Messages from other kernels on the device that each block has room for, unless the launch says otherwise. A kernel that
    ///     sends there, or is sent to, needs room for at least 2; 0 is for those that do neither.
    ///   - cpu: The same handler for the processor.
    @inlinable
    public init(
        _ id: KernelID, shape: DeviceHandlerShape = .perThread, state: State, file: String = #fileID,
        structs: [DeviceStructDefinition] = [], functions: [AnyDeviceFunctionDefinition] = [], entry: String,
        source: String, sites: [TrapSite] = [], requirements: DeviceRequirements = [], inboxCapacity: Int = 0,
        cpu: @escaping @Sendable (Request, inout State, DeviceContext) throws(DeviceFault) -> Response
    ) {
        self.init(
            id, shape, state, file, DeviceUses(structs: structs, functions: functions), entry, source, sites,
            requirements, inboxCapacity, body: DeviceHandlerBody(cpu))
    }

    /// - Parameters: As above.
    ///   - uses: The structs and functions of its text, by the names that the text has for them.
    @inlinable
    public init(
        _ id: KernelID, shape: DeviceHandlerShape = .perThread, state: State, file: String = #fileID,
        uses: DeviceUses, entry: String, source: String, sites: [TrapSite] = [],
        requirements: DeviceRequirements = [], inboxCapacity: Int = 0,
        cpu: @escaping @Sendable (Request, inout State, DeviceContext) throws(DeviceFault) -> Response
    ) {
        self.init(
            id, shape, state, file, uses, entry, source, sites, requirements, inboxCapacity,
            body: DeviceHandlerBody(cpu))
    }

    @usableFromInline
    init(
        _ id: KernelID, _ shape: DeviceHandlerShape, _ state: State, _ file: String,
        _ uses: DeviceUses, _ entry: String, _ source: String, _ sites: [TrapSite],
        _ requirements: DeviceRequirements, _ inboxCapacity: Int, body: DeviceHandlerBody
    ) {
        self.id = id
        self.shape = shape
        self.file = file
        initialState = state
        var uses = uses
        for definition in [Request.deviceDefinition, State.deviceDefinition, Response.deviceDefinition] {
            uses.add(definition.name, definition)
        }
        self.uses = uses
        self.entry = entry
        self.source = source
        self.sites = sites
        self.requirements = requirements
        self.inboxCapacity = inboxCapacity
        self.body = body
    }
}

/// A handler without its types: the request, the lane's state, room for the response; the result is what trapped.
@safe @usableFromInline
struct DeviceHandlerBody: Sendable {
    @usableFromInline typealias Call =
        @Sendable (
            UnsafeRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer, DeviceContext
        ) -> DeviceFault?

    private let call: Call

    @usableFromInline
    init(call: @escaping Call) { unsafe self.call = unsafe call }

    /// Compiled where the handler is written, so that the compiler makes it for its types.
    @inlinable
    init<Request: DeviceStruct, State: DeviceStruct, Response: DeviceStruct>(
        _ handler: @escaping @Sendable (Request, inout State, DeviceContext) throws(DeviceFault) -> Response
    ) {
        unsafe self.init(call: { request, state, response, context in
            do throws(DeviceFault) {
                let answer = try unsafe handler(
                    request.load(as: Request.self), &state.assumingMemoryBound(to: State.self).pointee, context)
                unsafe response.storeBytes(of: answer, as: Response.self)
                return nil
            } catch {
                return error
            }
        })
    }

    /// Handles the request of a slot.
    func handle(
        _ request: RingSlot, _ state: UnsafeMutableRawPointer, _ response: RingSlot, _ context: DeviceContext
    ) -> DeviceFault? {
        unsafe call(request.payload, state, response.payload, context)
    }
}

/// How many threads of a block handle a message.
public enum DeviceHandlerShape: Sendable, Hashable {
    /// One: a block handles messages of several lanes at a time, each on a thread of its own.
    case perThread
    /// All of the block, of which there are so many: they handle one message together. A handler in Swift is executed by the first of them, and all share
    /// the turns of `context.parallel`. In C each of them calls the handler, and the response of the first one counts. The processor calls
    /// the handler once.
    case perBlock(threads: Int)
}
