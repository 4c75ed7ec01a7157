internal import CCompute
internal import Compute
internal import RingKernels

/// A definition on a device, with everything decided: what every start of the kernel goes by.
struct DeviceRingPlan: Sendable {
    let place: any RingPlace
    let program: RingProgram
    let options: DeviceRingOptions
    let isPersistent: Bool
    let description: DeviceRingPlace
    /// Whether blocks are threads of this machine, and there are processors for them and the home.
    let hasProcessorsForAll: Bool
    let sites: [TrapSite]
    let file: String
    let stateType: any Any.Type
    /// The bytes of the state that a lane begins with.
    private let initialState: [UInt8]
    let request: DeviceMessageLayout
    let response: DeviceMessageLayout
    /// Makes a message of the bytes of a body, as one that nobody answers.
    let makeRequest: @Sendable (_ body: [UInt8], _ lane: Int) -> any Message

    /// - Throws: ``DeviceRingError`` with `invalidOption`, `layoutMismatch`, `unsupported`; what the device says.
    init<RequestBody: DeviceStruct, State: DeviceStruct, ResponseBody: DeviceStruct>(
        _ definition: DeviceRingKernelDefinition<RequestBody, State, ResponseBody>, id: KernelID,
        on accelerator: Accelerator, lanes: Int, _ options: DeviceRingOptions
    ) throws {
        let inboxCapacity = options.inboxCapacity ?? definition.inboxCapacity
        try options.validate(for: id, lanes: lanes, shape: definition.shape, inboxCapacity: inboxCapacity)
        place = try RingPlaces.place(for: accelerator)
        self.options = options
        let structs = [RequestBody.deviceDefinition, State.deviceDefinition, ResponseBody.deviceDefinition]
        // The assembly of the text is that of kernels.
        let text = DeviceKernelDefinition(
            name: "\(id)", entry: definition.entry, file: definition.file, line: 0, parameters: [],
            uses: definition.uses, source: definition.source, sites: definition.sites,
            requirements: definition.requirements, cpu: { _ in })
        if let mismatch = text.layoutMismatch {
            throw DeviceRingError(
                .layoutMismatch,
                "A struct of kernel \"\(id)\" lies differently in Swift and in C: \(mismatch). Let `@DeviceStruct` write both.",
                kernel: id)
        }
        if let recursion = text.recursion {
            throw DeviceRingError(
                .unsupported,
                "Kernel \"\(id)\" cannot be launched: \(recursion), and devices have no recursion. Write a loop.",
                kernel: id)
        }
        let layout = RingLayout(
            requestSize: structs[0].layout.stride, responseSize: structs[2].layout.stride,
            stateSize: structs[1].layout.stride, capacity: options.ringCapacity, laneCount: lanes,
            lanesPerBlock: min(options.lanesPerBlock, lanes), inboxCapacity: inboxCapacity)
        let (isPersistent, reason) = try Self.mode(options.mode, place, accelerator, id)
        self.isPersistent = isPersistent
        let threads: Int
        if case .perBlock(let count) = definition.shape { threads = count } else { threads = layout.lanesPerBlock }
        try layout.validate(for: id, on: accelerator, threads: threads)
        sites = text.sites
        file = definition.file
        stateType = State.self
        initialState = unsafe withUnsafeBytes(of: definition.initialState) { unsafe Array($0) }
        request = DeviceMessageLayout(RequestBody.self)
        response = DeviceMessageLayout(ResponseBody.self)
        makeRequest = { body, lane in
            DeviceMessage(
                unsafe body.withUnsafeBytes { unsafe $0.loadUnaligned(as: RequestBody.self) }, key: UInt64(lane))
        }
        let (entry, isPerBlock) = (definition.entry, definition.shape != .perThread)
        let hasBells = isPersistent && place.hasBells
        hasProcessorsForAll = hasBells && !Self.isCrowded(layout.blockCount, place)
        program = RingProgram(
            id: id, layout: layout, body: definition.body, handler: text,
            text: {
                "#define RK_CHECKED 1\n" + DevicePrelude.text + RingProtocol.text + InboxProtocol.text
                    + RingLoopText.access + InboxSendText.text + LendingProtocol.text + BlockText.text
                    + text.body
                    + layout.text(
                        request: structs[0].name, state: structs[1].name, response: structs[2].name, handler: entry,
                        isPerBlock: isPerBlock, threads: threads, hasBells: hasBells) + RingLoopText.text
            }, threads: threads,
            stagingBytes: accelerator.backend == .cuda
                ? layout.stagingBytes(isPerBlock: isPerBlock, threads: threads) : 0, requirements: text.requirements,
            spins: Self.spins(options.idleSpins, blocks: layout.blockCount, place))
        description = DeviceRingPlace(
            accelerator: accelerator, mode: isPersistent ? .persistent : .bounded, reason: reason, lanes: lanes,
            blocks: layout.blockCount)
    }

    /// Blocks that are threads of this machine do not look for long when they and the home are more than its processors.
    private static func spins(_ wanted: Int, blocks: Int, _ place: any RingPlace) -> UInt32 {
        isCrowded(blocks, place) ? UInt32(min(wanted, 500)) : UInt32(wanted)
    }

    /// Whether blocks are threads of this machine, and have no processor each beside the home's.
    private static func isCrowded(_ blocks: Int, _ place: any RingPlace) -> Bool {
        guard case .possible(_, .futex) = place.residence else { return false }
        return blocks >= Int(dcc_available_processors())
    }

    private static func mode(
        _ wanted: DeviceRingOptions.Mode, _ place: any RingPlace, _ accelerator: Accelerator, _ id: KernelID
    ) throws(DeviceRingError) -> (isPersistent: Bool, reason: String) {
        if wanted == .bounded { return (false, "asked for by the options") }
        switch place.residence {
        case .possible(let groups, _): return (true, "\(accelerator) keeps up to \(groups) blocks")
        case .impossible(let why):
            guard wanted == .automatic else {
                throw DeviceRingError(
                    .unsupported,
                    "Kernel \"\(id)\" is to stay on \(accelerator), but \(why). Choose `mode: .automatic` or `.bounded`.",
                    kernel: id)
            }
            return (false, why)
        }
    }

    /// Gives all lanes the states to begin with: those given, one behind the other, or the definition's.
    func writeInitialStates(_ states: [UInt8]?, to stage: any RingStage) throws {
        let layout = program.layout
        let memory = AlignedMemory(byteCount: layout.allStateBytes)
        let size = layout.stateSize
        precondition(states.map { $0.count == layout.laneCount * size } ?? true, "Each lane has a state.")
        for lane in 0..<layout.laneCount {
            let state = states.map { $0[lane * size..<(lane + 1) * size] } ?? initialState[...]
            unsafe UnsafeMutableRawBufferPointer(start: memory.pointer + layout.stateOffset(of: lane), count: size)
                .copyBytes(from: state)
        }
        try unsafe stage.writeStates(from: memory.pointer)
    }
}
