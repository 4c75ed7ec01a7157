/// What of the rings goes to the device before a launch by pieces, and comes back after it: byte ranges of their memory.
struct RingTransfer {
    private(set) var toDevice: [Range<Int>] = []
    private(set) var toHost: [Range<Int>] = []

    /// A copy of its own takes about as long as so many bytes more in another.
    private static let bytesPerCopy = 1 << 16

    /// All of it: what a first launch needs, whose memory on the device holds anything.
    init(whole layout: RingLayout) {
        toDevice = [0..<layout.byteCount]
        toHost = toDevice
    }

    /// What has to be copied as things are: the requests that no block has dealt with, and the responses to them, but all of it where that takes
    /// less time. What lies in other slots on the device are earlier requests, whose sequence words say so.
    ///
    /// - Parameter memory: The rings as the last launch left them, and as the host has added to them.
    init(_ memory: RingMemory) {
        let layout = memory.layout
        let device = RingProtocol.sleeping.line * RingProtocol.lineBytes
        for index in 0..<layout.blockCount {
            let block = memory.block(index)
            let base = index * layout.blockBytes
            let first = block.loadIndex(RingProtocol.done)
            var end = first
            while end - first < layout.capacity, block.request(end).isPublished(end) { end += 1 }
            toDevice.append(base..<base + RingProtocol.controlBytes)
            // Not what the host may have written meanwhile.
            toHost.append(base + device..<base + RingProtocol.controlBytes)
            for slots in Self.slots(first..<end, layout.capacity) {
                toDevice.append(
                    Self.bytes(of: slots, layout.requestSlotBytes, from: base + layout.requestsOffset))
                toHost.append(
                    Self.bytes(of: slots, layout.responseSlotBytes, from: base + layout.responsesOffset))
            }
        }
        let ranges = toDevice + toHost
        let cost = ranges.reduce(0) { $0 + $1.count } + (ranges.count - 2) * Self.bytesPerCopy
        if cost >= 2 * layout.byteCount { self = RingTransfer(whole: layout) }
    }

    /// The slots of some indices: two ranges where these go around the ring's end.
    private static func slots(_ indices: Range<UInt64>, _ capacity: Int) -> [Range<Int>] {
        guard !indices.isEmpty else { return [] }
        let first = Int(indices.lowerBound % UInt64(capacity))
        let end = first + indices.count
        return end <= capacity ? [first..<end] : [first..<capacity, 0..<end - capacity]
    }

    private static func bytes(of slots: Range<Int>, _ size: Int, from base: Int) -> Range<Int> {
        base + slots.lowerBound * size..<base + slots.upperBound * size
    }
}
