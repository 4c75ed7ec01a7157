internal import DequeModule
internal import Logging
internal import MessagePack
internal import RingKernels

/// One life of a journalled kernel, from opening its partition to closing it. It runs in the isolation of the kernel's home.
final class JournalRun<Handler: JournalledHandler> {
    typealias Request = Handler.Request
    typealias Response = Handler.Response

    private let context: LoopContext<Request, Response>
    private let options: JournalOptions
    private let make: @Sendable () throws -> Handler
    private let partition: any DurablePartition
    private let codec: StateCodec<Handler>
    private let courier: Courier
    private let journal: JournalContext
    private let time: StoreTime

    private var handler: Handler
    private var written: WrittenState
    private var remembered: RememberedMessages
    private var nextOutgoing: Int64 = 1

    /// What a run of messages has done that is not written yet.
    private struct Draft {
        var handled: [HandledMessage] = []
        /// The state after it.
        var state: [UInt8] = []
        /// The answers to new messages, which their callers still wait for.
        var answers: [Response] = []
        /// Messages that were handled before, with the sequence numbers under which their answers are stored.
        var repeated: [(request: Request, sequence: Int64)] = []
        /// The new messages of this draft.
        var sequences: [MessageID: Int64] = [:]
    }

    /// What became of a run of messages.
    private enum Outcome {
        case handled(Draft)
        /// The handler threw at this index, and its state is worthless.
        case threw(Int, any Error)
        /// The state does not encode any more.
        case unencodable(any Error)
    }

    init(
        _ context: LoopContext<Request, Response>, in partition: any DurablePartition, options: JournalOptions,
        time: @escaping StoreTime, make: @escaping @Sendable () throws -> Handler
    ) async throws {
        self.context = context
        self.options = options
        self.make = make
        self.time = time
        self.partition = partition
        codec = StateCodec(kernel: context.kernelID)
        try codec.validate()
        courier = Courier(routes: Handler.outgoing, partition: partition, context: context)
        journal = JournalContext(
            kernelID: context.kernelID, logger: context.logger, declared: Handler.outgoing, limit: options.outboxLimit)
        let loaded = try await Self.load(partition, codec, options, time, make)
        (handler, written, remembered) = (loaded.handler, loaded.written, loaded.remembered)
        take(loaded.outgoing)
    }

    /// Handles messages until the kernel is asked to end.
    func run() async throws {
        while true {
            let batch: [Request]
            do {
                batch = try await context.receiveBatch(upTo: options.batch)
            } catch let timeout as ReceiveTimeout where timeout.reason == .terminating {
                return
            }
            try await handle(batch)
        }
    }

    /// Ends what is on the way. The partition is closed by whoever opened it.
    func end() async { await courier.stop() }

    // MARK: Loading

    private struct Loaded {
        var handler: Handler
        var written: WrittenState
        var remembered: RememberedMessages
        var outgoing: [OutgoingMessage]
    }

    private static func load(
        _ partition: any DurablePartition, _ codec: StateCodec<Handler>, _ options: JournalOptions,
        _ time: @escaping StoreTime, _ make: @Sendable () throws -> Handler
    ) async throws -> Loaded {
        let contents = try await partition.load()
        try check(contents.outgoing, of: codec.kernel)
        var handler = try make()
        let stored = try contents.current(of: codec.kernel)
        if let stored { handler.state = try codec.current(stored) }
        let isCurrent = stored?.version == Handler.stateVersion
        let bytes = if let stored, isCurrent { stored.bytes } else { try codec.encode(handler.state) }
        return Loaded(
            handler: handler,
            written: WrittenState(
                bytes, owner: Handler.stateName, version: Handler.stateVersion, isStored: isCurrent,
                deltas: contents.deltas, mostDeltas: options.compactAfter),
            remembered: RememberedMessages(contents, retention: options.retention, time: time),
            outgoing: contents.outgoing)
    }

    /// Makes sure that every stored message can be delivered.
    private static func check(_ outgoing: [OutgoingMessage], of kernel: KernelID) throws(DurableError) {
        for message in outgoing {
            guard let route = Handler.outgoing.first(where: { $0.name == message.name }) else {
                throw DurableError(
                    .undeclaredOutgoing,
                    "A stored message of kernel \"\(kernel)\" to \"\(message.target)\" is a \"\(message.name)\", which `outgoing` of \(Handler.self) does not declare. Declare it until all of them are delivered.",
                    kernel: kernel)
            }
            do { try route.check(message.payload) } catch {
                throw DurableError(
                    .undecodable,
                    "A stored message of kernel \"\(kernel)\" to \"\(message.target)\" does not decode as \"\(message.name)\". Let its type read what older versions wrote.",
                    kernel: kernel, underlying: error)
            }
        }
    }

    private func reload() async throws {
        let loaded = try await Self.load(partition, codec, options, time, make)
        (handler, written, remembered) = (loaded.handler, loaded.written, loaded.remembered)
        take(loaded.outgoing)
    }

    private func take(_ outgoing: [OutgoingMessage]) {
        if let last = outgoing.last { nextOutgoing = Swift.max(nextOutgoing, last.number + 1) }
        courier.take(outgoing)
    }

    // MARK: Handling

    /// Handles messages in order; what comes before one that throws, and what comes after it, are written by themselves.
    private func handle(_ batch: [Request]) async throws {
        var runs = [batch[...]]
        while let run = runs.popLast() {
            switch attempt(run) {
            case .handled(let draft):
                try await write(draft, of: run)
            case .threw(let index, let error):
                try undo()
                await reject(run[index], error)
                if index + 1 < run.endIndex { runs.append(run[(index + 1)...]) }
                if index > run.startIndex { runs.append(run[..<index]) }
            case .unencodable(let error):
                try undo()
                // Whose fault it is shows when each has its own try.
                if run.count == 1 {
                    await reject(run[run.startIndex], error)
                } else {
                    runs += run.indices.reversed().map { run[$0...$0] }
                }
            }
        }
    }

    private func attempt(_ run: ArraySlice<Request>) -> Outcome {
        var draft = Draft()
        let now = remembered.now()
        journal.begin(number: nextOutgoing, waiting: courier.count)
        for index in run.indices {
            let request = run[index]
            if let sequence = remembered[request.messageID] ?? draft.sequences[request.messageID] {
                draft.repeated.append((request, sequence))
                continue
            }
            do {
                var response = try handler.handle(request, in: journal)
                if response.correlationID == nil { response.correlationID = request.messageID }
                let sequence = remembered.sequence + Int64(draft.handled.count) + 1
                draft.handled.append(
                    HandledMessage(
                        message: request.messageID, sequence: sequence, time: now,
                        answer: try MessagePackEncoder().encode(response)))
                draft.sequences[request.messageID] = sequence
                draft.answers.append(response)
            } catch {
                return .threw(index, error)
            }
        }
        if draft.handled.isEmpty { return .handled(draft) }
        do { draft.state = try codec.encode(handler.state) } catch { return .unencodable(error) }
        return .handled(draft)
    }

    /// Brings the handler back to what was written last.
    private func undo() throws {
        var fresh = try make()
        fresh.state = try codec.decode(written.bytes)
        handler = fresh
    }

    private func reject(_ request: Request, _ error: any Error) async {
        context.logger.error(
            "`handle` threw, the message is undone",
            metadata: ["error": "\(error)", "message": "\(request.messageID)"])
        await context.reject(
            request,
            KernelError(
                .handlerFailed,
                "The handler of kernel \"\(context.kernelID)\" threw. The message has had no effect; see the underlying error.",
                kernel: context.kernelID, underlying: error))
    }

    // MARK: Writing

    private func write(_ draft: Draft, of run: ArraySlice<Request>) async throws {
        do {
            try await commit(draft)
        } catch {
            context.logger.error(
                "a batch could not be written, none of its messages is acknowledged",
                metadata: ["error": "\(error)", "messages": "\(run.count)"])
            for request in run {
                await context.reject(
                    request,
                    KernelError(
                        .handlerFailed,
                        "Kernel \"\(context.kernelID)\" could not write what the message did. Send it again with the same ID; see the underlying error.",
                        kernel: context.kernelID, underlying: error))
            }
            return try await reload()
        }
        for answer in draft.answers { try await context.send(answer) }
        for (request, sequence) in draft.repeated { try await answerAgain(request, sequence) }
    }

    private func commit(_ draft: Draft) async throws {
        if draft.handled.isEmpty { return }
        var change = PartitionChange()
        change.state = written.write(draft.state)
        change.sequence = draft.handled.last?.sequence
        change.handled = draft.handled
        change.outgoing = journal.sent
        change.delivered = courier.takeAcknowledged()
        change.forgetting = remembered.limitsIfDue(adding: draft.handled.count, at: draft.handled[0].time)
        do {
            let forgotten = try await partition.commit(change)
            remembered.update(handled: draft.handled, forgotten: forgotten)
        } catch {
            courier.acknowledgementsAreWritten(change.delivered, false)
            throw error
        }
        courier.acknowledgementsAreWritten(change.delivered, true)
        take(change.outgoing)
    }

    /// Answers a message that was handled before.
    private func answerAgain(_ request: Request, _ sequence: Int64) async throws {
        let answer: Response
        do {
            guard let stored = try await partition.answer(at: sequence) else {
                throw DurableError(
                    .storeCorrupt,
                    "Message \(request.messageID) was handled by kernel \"\(context.kernelID)\" as number \(sequence), but its answer is not stored. Restore the store from a backup.",
                    kernel: context.kernelID)
            }
            answer = try MessagePackDecoder().decode(Response.self, from: stored)
        } catch {
            await context.reject(
                request,
                KernelError(
                    .handlerFailed,
                    "Kernel \"\(context.kernelID)\" has handled message \(request.messageID) before and cannot read what it answered. It had its effect once; see the underlying error.",
                    kernel: context.kernelID, underlying: error))
            return
        }
        try await context.send(answer)
    }
}
