import CCompute
import Compute
import Glibc
import RingKernels
import Testing

@testable import DeviceKernels

@Suite("The ring protocol")
struct ProtocolTests {
    @Test("A line has one writer")
    func writers() {
        for line in 0..<RingProtocol.controlBytes / RingProtocol.lineBytes {
            let writers = Set(RingProtocol.words.filter { $0.line == line }.map(\.writer))
            #expect(writers.count == 1, "line \(line)")
        }
    }

    @Test("Words are where they may be, in order and apart")
    func words() {
        var end = 0
        for word in RingProtocol.words {
            #expect(word.offset >= end && word.offset.isMultiple(of: word.byteCount), "\(word.name)")
            #expect(word.offsetInLine + word.byteCount <= RingProtocol.lineBytes, "\(word.name)")
            end = word.offset + word.byteCount
        }
        #expect(end <= RingProtocol.controlBytes)
    }

    @Test("Slots, rings and states lie apart and at whole lines", arguments: [1, 8, 31, 33, 96, 97, 1_000, 4_064])
    func layout(_ size: Int) {
        let layout = RingLayout(
            requestSize: size, responseSize: size / 2 + 1, stateSize: size, capacity: 8, laneCount: 7, lanesPerBlock: 3)
        for (bytes, body) in [(layout.requestSlotBytes, size), (layout.responseSlotBytes, size / 2 + 1)] {
            #expect(bytes.isMultiple(of: 64) && bytes >= RingProtocol.payload + (body + 15) / 16 * 16)
            #expect(bytes < RingProtocol.payload + body + 64)
        }
        #expect(layout.blockCount == 3 && layout.blockBytes.isMultiple(of: RingProtocol.lineBytes))
        #expect(layout.responsesOffset >= layout.requestsOffset + 8 * layout.requestSlotBytes)
        #expect(layout.blockBytes >= layout.responsesOffset + 8 * layout.responseSlotBytes)
        let offsets = (0..<7).map { layout.stateOffset(of: $0) }
        for (first, second) in zip(offsets, offsets.dropFirst()) { #expect(second - first >= size) }
        #expect(layout.allStateBytes >= (offsets.last ?? 0) + size)
    }

    @Test("By pieces only what is new is copied, also around the ring's end, and small rings as a whole")
    func transfer() {
        let layout = RingLayout(
            requestSize: 60_000, responseSize: 100_000, stateSize: 8, capacity: 8, laneCount: 2, lanesPerBlock: 1)
        let bytes = AlignedMemory(byteCount: layout.byteCount)
        let memory = unsafe RingMemory(bytes.pointer, layout)
        // The first block has dealt with 6 requests and has three more, in slots 6, 7 and 0; the second has none.
        memory.block(0).storeIndex(RingProtocol.done, 6)
        for index in UInt64(6)..<9 { memory.block(0).request(index).publish(index) }
        let transfer = RingTransfer(memory)
        let (request, response) = (layout.requestSlotBytes, layout.responseSlotBytes)
        let (requests, responses) = (layout.requestsOffset, layout.responsesOffset)
        let (control, second) = (RingProtocol.controlBytes, layout.blockBytes)
        #expect(
            transfer.toDevice == [
                0..<control, requests + 6 * request..<requests + 8 * request, requests..<requests + request,
                second..<second + control,
            ])
        #expect(
            transfer.toHost == [
                3 * 128..<control, responses + 6 * response..<responses + 8 * response,
                responses..<responses + response,
                second + 3 * 128..<second + control,
            ])
        // What the host writes does not come back, so nothing that it has written meanwhile is lost.
        for word in RingProtocol.words where word.writer == .device { #expect(word.offset >= 3 * 128, "\(word.name)") }

        let small = RingLayout(
            requestSize: 8, responseSize: 8, stateSize: 8, capacity: 64, laneCount: 1, lanesPerBlock: 1)
        let smallBytes = AlignedMemory(byteCount: small.byteCount)
        #expect(RingTransfer(unsafe RingMemory(smallBytes.pointer, small)).toDevice == [0..<small.byteCount])
    }

    @Test("A thread that leaves its processor may run wherever it might before")
    func leaving() {
        let before = dcc_available_processors()
        for _ in 0..<100 { dcc_leave_processor() }
        #expect(dcc_available_processors() == before && before >= 1)
        #expect(dcc_current_processor() >= 0)
    }

    @Test("Words of an inbox are where they may be, and a line is written by one side alone")
    func inboxWords() {
        var end = 0
        for word in InboxProtocol.words {
            #expect(word.offset >= end && word.offset.isMultiple(of: word.byteCount), "\(word.name)")
            #expect(word.offsetInLine + word.byteCount <= InboxProtocol.lineBytes, "\(word.name)")
            end = word.offset + word.byteCount
        }
        #expect(end <= InboxProtocol.entryBytes)
        // What senders write, what the block writes, and what the host writes do not share lines.
        let senders = [InboxProtocol.tail, InboxProtocol.senders].map(\.line)
        let block = [InboxProtocol.head, InboxProtocol.sleeping].map(\.line)
        #expect(Set(senders).count == 1 && Set(block).count == 1 && senders[0] != block[0])
        #expect(InboxProtocol.doorbell.line != senders[0] && InboxProtocol.doorbell.line != block[0])
        #expect(InboxProtocol.generation.line == 0)
    }

    @Test("Room that is given back is whole again")
    func room() throws {
        let memory = try ExchangeMemory(on: .cpu, entries: 8, byteCount: 8 * InboxProtocol.entryBytes + 1_024) {
            .host(AlignedMemory(byteCount: $0))
        }
        let first = try memory.take(entries: 3, byteCount: 200, for: "first")
        let second = try memory.take(entries: 3, byteCount: 300, for: "second")
        let third = try memory.take(entries: 2, byteCount: 1, for: "third")
        let all = [first, second, third]
        for (one, other) in zip(all, all.dropFirst()) {
            #expect(one.entries.upperBound <= other.entries.lowerBound)
            #expect(one.bytes.upperBound <= other.bytes.lowerBound && one.bytes.lowerBound.isMultiple(of: 128))
        }
        let error = #expect(throws: DeviceRingError.self) { try memory.take(entries: 1, byteCount: 1, for: "fourth") }
        #expect(error?.code == .exchangeFull && error?.message.contains("fourth") == true)
        for taken in [second, first, third] { memory.giveBack(entries: taken.entries, bytes: taken.bytes) }
        let whole = try memory.take(entries: 8, byteCount: 1_024, for: "all")
        #expect(whole.entries == 0..<8 && whole.bytes.count == 1_024)
    }

    /// NVIDIA's compiler, where it is installed.
    private func compiler() throws -> NVRTC {
        var report = ProbeReport.Search(backend: .cuda)
        if let compiler = NVRTC.load(NVRTCPlaces.standard, &report) { return compiler }
        let reasons = report.findings.map(\.description).joined(separator: " ")
        if unsafe getenv("DOTCOMPUTE_REQUIRE_NVRTC") != nil {
            try #require(Bool(false), "NVRTC was not found: \(reasons)")
        }
        try Test.cancel("There is no NVRTC here (`scripts/test` installs it). \(reasons)")
    }

    @Test("NVRTC compiles the loop", .timeLimit(.minutes(2)), arguments: ["sm_75", "sm_80", "sm_90", "sm_100"])
    func compiles(_ architecture: String) throws {
        let compiler = try compiler()
        let texts = [
            try DeviceRingPlan(Echo.kernel(), id: "echo", on: .cpu, lanes: 40, DeviceRingOptions(lanesPerBlock: 32))
                .program.text(),
            try DeviceRingPlan(BlockTests.summer(), id: "summer", on: .cpu, lanes: 2, DeviceRingOptions()).program
                .text(),
            try DeviceRingPlan(Relay.kernel(), id: "relay", on: .cpu, lanes: 40, DeviceRingOptions(lanesPerBlock: 32))
                .program.text(),
        ]
        for text in texts {
            let image = try compiler.compile(
                text, kernel: "ring", target: architecture, options: CUDACompiler.options)
            #expect(!image.bytes.isEmpty)
        }
    }
}
