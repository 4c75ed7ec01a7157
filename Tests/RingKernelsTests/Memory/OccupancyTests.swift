import Testing

@testable import RingKernels

@Suite("Occupancy")
struct OccupancyTests {
    @Test(
        "What a sender takes and allows after one look is at most 33 messages, and in all no more than there is room for",
        arguments: [1, 16, 40], [1, 64, 65, 200, 4096])
    func oneLook(_ most: Int, _ capacity: Int) {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: Occupancy.size, alignment: 16)
        defer { unsafe memory.deallocate() }
        let queue = unsafe Occupancy(capacity: capacity, at: memory)
        var sum = 0
        while case .granted(let count) = queue.reserve(upTo: most) {
            let allowance = unsafe queue.senders.pointee.current & Occupancy.allowanceMask
            #expect((1...most).contains(count))
            #expect(count + allowance <= 33)
            #expect(!queue.isExact || count == 1 && allowance == 0)
            sum += count
            #expect(queue.depth == sum && sum + allowance <= capacity)
        }
        #expect(sum == capacity, "a queue that only senders elsewhere fill is filled to the brim")
        #expect(!queue.reserveHere())
        queue.unreserve(sum)
        #expect(queue.depth == 0)
    }

    @Test("The home takes an allowance back before it calls the queue full")
    func revocation() {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: Occupancy.size, alignment: 16)
        defer { unsafe memory.deallocate() }
        let queue = unsafe Occupancy(capacity: 200, at: memory)
        #expect(queue.reserve() == .granted(1))
        for _ in 1..<200 { #expect(queue.reserveHere()) }
        #expect(queue.depth == 200)
        #expect(!queue.reserveHere())
        #expect(queue.reserve() == .full)
        queue.close()
        #expect(queue.reserve() == .closed)
    }
}
