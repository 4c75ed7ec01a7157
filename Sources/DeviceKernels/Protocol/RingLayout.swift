internal import Compute
internal import RingKernels

/// Where everything lies in the memory of one launch.
struct RingLayout: Sendable, Hashable {
    /// Bytes of the structs, as from one element to the next.
    let requestSize: Int
    let responseSize: Int
    let stateSize: Int
    /// Slots of each ring, a power of two.
    let capacity: Int
    /// Each has a state.
    let laneCount: Int
    /// The most lanes of a block.
    let lanesPerBlock: Int
    /// Messages that the inbox of a block has room for, a power of two; 0 where there is none.
    let inboxCapacity: Int

    let blockCount: Int
    /// A multiple of 64.
    let requestSlotBytes: Int
    /// The same.
    let responseSlotBytes: Int
    let responsesOffset: Int
    let blockBytes: Int

    init(
        requestSize: Int, responseSize: Int, stateSize: Int, capacity: Int, laneCount: Int, lanesPerBlock: Int,
        inboxCapacity: Int = 0
    ) {
        (self.requestSize, self.responseSize, self.stateSize) = (requestSize, responseSize, stateSize)
        (self.capacity, self.laneCount, self.lanesPerBlock) = (capacity, laneCount, lanesPerBlock)
        self.inboxCapacity = inboxCapacity
        blockCount = (laneCount + lanesPerBlock - 1) / lanesPerBlock
        requestSlotBytes = Self.round(RingProtocol.payload + requestSize, to: 64)
        responseSlotBytes = Self.round(RingProtocol.payload + responseSize, to: 64)
        responsesOffset =
            RingProtocol.controlBytes + Self.round(capacity * requestSlotBytes, to: RingProtocol.lineBytes)
        blockBytes = responsesOffset + Self.round(capacity * responseSlotBytes, to: RingProtocol.lineBytes)
    }

    var inboxSlotBytes: Int { InboxProtocol.slotBytes(forMessageOf: requestSize) }

    var requestsOffset: Int { RingProtocol.controlBytes }
    var byteCount: Int { blockCount * blockBytes }

    /// From one lane's state to the next.
    var stateBytes: Int { Self.round(max(stateSize, 1), to: 16) }
    /// From one block's states to the next block's.
    var blockStateBytes: Int { Self.round(lanesPerBlock * stateBytes, to: RingProtocol.lineBytes) }
    var allStateBytes: Int { blockCount * blockStateBytes }

    func stateOffset(of lane: Int) -> Int {
        lane / lanesPerBlock * blockStateBytes + lane % lanesPerBlock * stateBytes
    }

    // Bodies are copied in chunks of 16 bytes, for which a slot has room.
    private var requestChunks: Int { (requestSize + 15) / 16 }
    private var responseChunks: Int { (responseSize + 15) / 16 }

    /// Whether bodies are staged behind the states, where a device has no private memory for large ones.
    var hasLargeBodies: Bool { 16 * (requestChunks + responseChunks) > RingProtocol.largestPrivateBodies }

    /// The bytes behind the states in which the threads of all blocks stage large bodies.
    ///
    /// - Parameters:
    ///   - isPerBlock: Whether the threads of a block have one request together.
    ///   - threads: Of a block.
    func stagingBytes(isPerBlock: Bool, threads: Int) -> Int {
        guard hasLargeBodies else { return 0 }
        return blockCount * 16
            * (isPerBlock ? requestChunks + threads * responseChunks : threads * (requestChunks + responseChunks))
    }

    private static func round(_ size: Int, to multiple: Int) -> Int { (size + multiple - 1) / multiple * multiple }

    /// The numbers of this launch for the text in C.
    ///
    /// - Parameter threads: Of a block.
    func text(
        request: String, state: String, response: String, handler: String, isPerBlock: Bool, threads: Int,
        hasBells: Bool
    ) -> String {
        """
        /* This launch */
        #define RK_RING_REQUEST \(request)
        #define RK_RING_STATE \(state)
        #define RK_RING_RESPONSE \(response)
        #define RK_RING_HANDLER \(handler)
        #define RK_RING_PER_BLOCK \(isPerBlock ? 1 : 0)
        #define RK_RING_CAPACITY \(capacity)u
        #define RK_RING_INBOX \(inboxCapacity > 0 ? 1 : 0)
        #define RK_RING_INBOX_CAPACITY \(max(inboxCapacity, 1))u
        #define RK_RING_INBOX_SLOT_BYTES \(inboxSlotBytes)
        #define RK_RING_INBOX_BELL \(inboxCapacity > 0 && hasBells ? 1 : 0)
        #define RK_RING_LANES \(lanesPerBlock)u
        #define RK_RING_ALL_LANES \(laneCount)
        #define RK_RING_REQUEST_SLOT_BYTES \(requestSlotBytes)
        #define RK_RING_RESPONSE_SLOT_BYTES \(responseSlotBytes)
        #define RK_RING_REQUESTS \(requestsOffset)
        #define RK_RING_RESPONSES \(responsesOffset)
        #define RK_RING_BLOCK_BYTES \(blockBytes)
        #define RK_RING_STATE_BYTES \(stateBytes)
        #define RK_RING_BLOCK_STATE_BYTES \(blockStateBytes)
        #define RK_RING_ALL_STATE_BYTES \(allStateBytes)
        #define RK_RING_REQUEST_CHUNKS \(requestChunks)
        #define RK_RING_RESPONSE_CHUNKS \(responseChunks)
        #define RK_RING_THREADS \(threads)
        #define RK_RING_LARGE \(hasLargeBodies ? 1 : 0)
        RK_ASSERT(ring_request, sizeof(RK_RING_REQUEST) == \(requestSize));
        RK_ASSERT(ring_response, sizeof(RK_RING_RESPONSE) == \(responseSize));
        RK_ASSERT(ring_state, sizeof(RK_RING_STATE) == \(stateSize));

        """
    }
}

extension RingLayout {
    /// - Parameter threads: Of a block.
    /// - Throws: `bodyTooLarge`, and `invalidOption` for rings that are too large.
    func validate(for kernel: KernelID, on accelerator: Accelerator, threads: Int) throws(DeviceRingError) {
        for (name, size) in [("request", requestSize), ("response", responseSize)]
        where size > RingProtocol.largestBody {
            throw DeviceRingError(
                .bodyTooLarge,
                "The \(name) of kernel \"\(kernel)\" has \(size) bytes, and a message has room for \(RingProtocol.largestBody). Send it in parts.",
                kernel: kernel)
        }
        // Elsewhere they are in memory of the device, or on the stack of a thread that has one message in hand.
        let inHand = threads * 16 * (requestChunks + responseChunks)
        guard accelerator.backend != .openCL || inHand <= RingProtocol.largestBodiesOfBlock else {
            throw DeviceRingError(
                .bodyTooLarge,
                "A block of kernel \"\(kernel)\" has up to \(threads) requests and responses in hand, which are \(inHand) bytes, and on \(accelerator) has room for \(RingProtocol.largestBodiesOfBlock). Give it fewer lanes for each block, or fewer threads.",
                kernel: kernel)
        }
        guard byteCount <= RingProtocol.largestRings else {
            throw DeviceRingError(
                .invalidOption,
                "The rings of kernel \"\(kernel)\" would take \(byteCount) bytes, and may take \(RingProtocol.largestRings). Use a smaller ringCapacity (\(capacity) now), fewer blocks (\(blockCount)), or smaller messages.",
                kernel: kernel)
        }
    }
}
