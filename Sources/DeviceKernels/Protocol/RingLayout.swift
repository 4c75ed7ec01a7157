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
    let slotBytes: Int
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
        slotBytes = Self.round(RingProtocol.payload + max(requestSize, responseSize), to: 64)
        let ringBytes = Self.round(capacity * slotBytes, to: RingProtocol.lineBytes)
        responsesOffset = RingProtocol.controlBytes + ringBytes
        blockBytes = responsesOffset + ringBytes
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

    private static func round(_ size: Int, to multiple: Int) -> Int { (size + multiple - 1) / multiple * multiple }

    /// The numbers of this launch for the text in C.
    func text(request: String, state: String, response: String, handler: String, isPerBlock: Bool, hasBells: Bool)
        -> String
    {
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
        #define RK_RING_SLOT_BYTES \(slotBytes)
        #define RK_RING_REQUESTS \(requestsOffset)
        #define RK_RING_RESPONSES \(responsesOffset)
        #define RK_RING_BLOCK_BYTES \(blockBytes)
        #define RK_RING_STATE_BYTES \(stateBytes)
        #define RK_RING_BLOCK_STATE_BYTES \(blockStateBytes)
        #define RK_RING_REQUEST_WORDS \((requestSize + 7) / 8)
        #define RK_RING_RESPONSE_WORDS \((responseSize + 7) / 8)
        RK_ASSERT(ring_request, sizeof(RK_RING_REQUEST) == \(requestSize));
        RK_ASSERT(ring_response, sizeof(RK_RING_RESPONSE) == \(responseSize));
        RK_ASSERT(ring_state, sizeof(RK_RING_STATE) == \(stateSize));

        """
    }
}
