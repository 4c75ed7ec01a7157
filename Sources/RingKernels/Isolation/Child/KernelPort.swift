internal import MessagePack

/// The port of a kernel, which it gives one message at a time: so what the child has in hand is known to its parent whenever it
/// ends, and nothing else is lost with it.
final class KernelPort<Request: Message, Response: Message>: ParentPort, @unchecked Sendable {
    // SAFETY: as in `ParentPort`.

    private var kernel: Kernel<Request, Response>?
    /// Messages that wait, as they came, by their bands.
    private var pending = BandedQueue<SharedRecord>()
    private var hasPending = false
    /// Whether the kernel's code is a task, which goes on by itself.
    private var isTask = false
    /// The message that a kernel whose code is a task was given and is not done with.
    private var given: (number: UInt64, message: MessageID)?
    /// Whether the parent gives a message that was in hand at a failure to the next child.
    var redelivers = false
    /// How many such messages are dealt with.
    private var doneCount = 0

    override func attach(_ core: KernelCore) {
        guard let kernel = core as? Kernel<Request, Response> else {
            preconditionFailure("A port has the types of its kernel.")
        }
        self.kernel = kernel
        isTask = kernel.call == nil
        super.attach(core)
    }

    override func add(_ record: SharedRecord) {
        pending.append(record, band: record.flags.band)
        hasPending = true
    }

    private func takePending() -> SharedRecord? {
        defer { hasPending = !pending.isEmpty }
        return pending.popFirst()
    }

    override var mayFeed: Bool { hasPending || isTask }

    override func feed() -> Bool {
        guard let kernel else { return false }
        if let call = kernel.call { return feed(kernel, call) }
        return feedTask(kernel)
    }

    // MARK: Handlers that are called

    private func feed(
        _ kernel: Kernel<Request, Response>, _ call: @Sendable (KernelCore, Request) throws -> Response
    ) -> Bool {
        var handled = 0
        while handled < 64, hasRoom, kernel.isRunnable, unsafe !kernel.box.pointee.isBusy,
            hasPending, let record = takePending()
        {
            handled += 1
            handle(record, kernel, call)
            channel.flush(isIdle: false)
            drain()
        }
        return handled > 0
    }

    override func handle(_ record: SharedRecord) {
        guard let kernel, let call = kernel.call, kernel.isRunnable, unsafe !kernel.box.pointee.isBusy else {
            return add(record)
        }
        handle(record, kernel, call)
    }

    private func handle(
        _ record: SharedRecord, _ kernel: Kernel<Request, Response>,
        _ call: @Sendable (KernelCore, Request) throws -> Response
    ) {
        channel.setInHand(record.number)
        do {
            let request = try decode(record)
            answer(record.number, try kernel.answerInPlace(request, call), .done)
        } catch {
            tell(.failed, flags: .done, number: record.number, coder.encode(error))
        }
        channel.setInHand(0)
    }

    private func decode(_ record: SharedRecord) throws(KernelError) -> Request {
        if record.flags.contains(.plain) { return WireCoder.message(Request.self, of: record.payload) }
        do throws(MessagePackError) {
            return try WireCoder.decode(Request.self, from: record.payload)
        } catch {
            throw .unreadable(error, type: Request.self, to: kernel?.id ?? "")
        }
    }

    private func answer(_ number: UInt64, _ response: Response, _ flags: SharedRecord.Flags) {
        do throws(KernelError) {
            tell(.answer, flags: flags, number: number, try coder.encode(response))
        } catch {
            tell(.failed, flags: flags, number: number, coder.encode(error))
        }
    }

    // MARK: Kernels whose code is a task

    private func feedTask(_ kernel: Kernel<Request, Response>) -> Bool {
        var found = false
        takeOutput(of: kernel)
        while hasRoom, kernel.isHungry {
            if let given {
                takeOutput(of: kernel)
                finish(given.number)
                drain()
                found = true
                continue
            }
            guard kernel.isRunnable, hasPending, let record = takePending() else { break }
            give(record, to: kernel)
            found = true
        }
        return found
    }

    private func finish(_ number: UInt64) {
        tell(.done, number: number)
        channel.setInHand(0)
        given = nil
        doneCount += 1
    }

    private func give(_ record: SharedRecord, to kernel: Kernel<Request, Response>) {
        let number = record.number
        channel.setInHand(number)
        do throws(KernelError) {
            let request = try decode(record)
            let band = request.priority.band
            guard let claim = kernel.claim(band) else {
                // It takes no more.
                channel.setInHand(0)
                return
            }
            given = (number, request.messageID)
            kernel.isHungry = false
            kernel.fill(claim, request, record.flags.contains(.asked) ? reply(to: number, of: kernel) : .nobody, band)
        } catch {
            tell(.failed, flags: .done, number: number, coder.encode(error))
            channel.setInHand(0)
        }
    }

    /// Where an answer goes that somebody asked for.
    private func reply(to number: UInt64, of kernel: Kernel<Request, Response>) -> ReplyTo {
        let call = OneShot<Response>()
        // Without a waiter yet, so it holds what it is captured by until then only.
        call.whenFinished { [self, unowned call] in
            // What the kernel has not taken when it ends is not failed: the parent decides about that.
            if kernel.state.hasEnded { return }
            switch call.settledResult {
            case .success(let response): answer(number, response, .init(rawValue: 0))
            case .failure(let error): tell(.failed, number: number, coder.encode(error))
            }
        }
        return ReplyTo(call)
    }

    private func takeOutput(of kernel: Kernel<Request, Response>, all: Bool = false) {
        while all || hasRoom, let response = kernel.takeOutput() {
            do throws(KernelError) {
                // So that the parent knows that the message in hand has its answer.
                let number = given.map { $0.message == response.correlationID ? $0.number : 0 } ?? 0
                tell(.output, number: number, try coder.encode(response))
            } catch {
                tell(.failed, coder.encode(error))
            }
        }
    }

    override func concludeMessages(_ error: (any Error)?) {
        guard let kernel else { return }
        takeOutput(of: kernel, all: true)
        guard let number = given?.number else { return }
        let wasTaken = kernel.counters.processed.current > doneCount
        if !wasTaken {
            channel.setInHand(0)
        } else if error == nil || !(kernel.failsWithMessage || redelivers) {
            finish(number)
        }
        given = nil
    }
}
