public import RingKernels

/// How a device ring kernel runs, beside what every kernel can be told.
public struct DeviceRingOptions: Sendable {
    /// Whether the launch stays.
    public enum Mode: Sendable, Hashable {
        /// It stays where the device can do that, and otherwise goes by pieces.
        case automatic
        /// It stays. Where the device cannot, the launch is refused.
        case persistent
        /// It ends when there is nothing to do, and is launched again when there is.
        case bounded
    }

    /// Queues, placement of the handle's side, restarts.
    public var kernel: KernelOptions
    public var mode: Mode
    /// Messages that each block may have at a time: a power of two from 2 to 4096.
    public var ringCapacity: Int
    /// With ``DeviceHandlerShape/perThread``: how many lanes share a block, from 1 to 64.
    public var lanesPerBlock: Int
    /// How long a message may take. A handler that takes longer is given up: the kernel fails, and its launch is left alone.
    public var handlerLimit: Duration
    /// How long it may take until all blocks are there, without the time to compile.
    public var startLimit: Duration
    /// How often a block looks for messages before it gives its processor up.
    public var idleSpins: Int
    /// Messages from other kernels on the device that each block has room for: a power of two from 2 to 4096, or 0 for none; `nil` for what
    /// the definition says.
    public var inboxCapacity: Int?
    /// Bytes of the memory for buffers that are lent to the kernel, 0 for none. Each buffer takes a multiple of 128.
    public var lendingCapacity: Int

    public init(
        kernel: KernelOptions = KernelOptions(), mode: Mode = .automatic, ringCapacity: Int = 256,
        lanesPerBlock: Int = 1, handlerLimit: Duration = .seconds(10), startLimit: Duration = .seconds(10),
        idleSpins: Int = 20_000, inboxCapacity: Int? = nil, lendingCapacity: Int = 0
    ) {
        self.kernel = kernel
        self.mode = mode
        self.ringCapacity = ringCapacity
        self.lanesPerBlock = lanesPerBlock
        self.handlerLimit = handlerLimit
        self.startLimit = startLimit
        self.idleSpins = idleSpins
        self.inboxCapacity = inboxCapacity
        self.lendingCapacity = lendingCapacity
    }

    func validate(
        for kernel: KernelID, lanes: Int, shape: DeviceHandlerShape, inboxCapacity: Int
    ) throws(DeviceRingError) {
        func refuse(_ text: String) throws(DeviceRingError) {
            throw DeviceRingError(.invalidOption, "Kernel \"\(kernel)\": \(text)", kernel: kernel)
        }
        guard lanes >= 1, lanes <= 1 << 20 else { return try refuse("lanes is \(lanes). Give from 1 to 2^20.") }
        guard (2...4096).contains(ringCapacity), ringCapacity & (ringCapacity - 1) == 0 else {
            return try refuse("ringCapacity is \(ringCapacity). Give a power of two from 2 to 4096.")
        }
        guard inboxCapacity == 0 || (2...4096).contains(inboxCapacity) && inboxCapacity & (inboxCapacity - 1) == 0
        else {
            return try refuse("inboxCapacity is \(inboxCapacity). Give 0, or a power of two from 2 to 4096.")
        }
        guard (0...1 << 40).contains(lendingCapacity) else {
            return try refuse("lendingCapacity is \(lendingCapacity). Give bytes from 0 to 2^40.")
        }
        guard (1...RingProtocol.largestLaneCount).contains(lanesPerBlock) else {
            return try refuse("lanesPerBlock is \(lanesPerBlock). Give from 1 to \(RingProtocol.largestLaneCount).")
        }
        if case .perBlock(let threads) = shape {
            guard lanesPerBlock == 1 else {
                return try refuse(
                    "lanesPerBlock is \(lanesPerBlock), but all threads of a block handle one message. Give 1.")
            }
            guard threads >= 1 else { return try refuse("its blocks have \(threads) threads. Give at least 1.") }
        }
        guard handlerLimit > .zero else { return try refuse("handlerLimit is \(handlerLimit). Give more than zero.") }
        guard startLimit > .zero else { return try refuse("startLimit is \(startLimit). Give more than zero.") }
        guard (1...1 << 30).contains(idleSpins) else {
            return try refuse("idleSpins is \(idleSpins). Give from 1 to 2^30.")
        }
        switch self.kernel.placement {
        case .process, .shared:
            return try refuse("its placement is for code of the host. Give `.automatic`, a home or `.dedicated`.")
        default: break
        }
    }
}
