public import RingKernels

extension RingKernel {
    /// A kernel whose state survives: an answer is given only after everything that the message did is on disk, and a message that
    /// comes again has no effect and gets the same answer. See ``JournalledHandler``.
    ///
    /// `launch` reads the stored state and throws `startFailed`, with a ``DurableError`` as the cause, when it cannot; nothing is
    /// changed then. When a batch cannot be written, its callers get the error, the state is read anew, and the kernel goes
    /// on; when that fails as well, the kernel fails.
    ///
    /// - Parameters:
    ///   - handler: Evaluated at every start. Its state is where a kernel without stored state begins.
    ///   - store: Where the state is kept, under the kernel's ID.
    public init<Handler: JournalledHandler>(
        journalling handler: @autoclosure @escaping @Sendable () throws -> Handler, in store: any DurableStore,
        journal: JournalOptions = JournalOptions(), id: KernelID = Handler.kernelID,
        options: KernelOptions = KernelOptions()
    ) where Handler.Request == Request, Handler.Response == Response {
        self.init(
            journalling: handler, in: store, journal: journal, id: id, options: options, time: SystemTime.now)
    }

    /// The same with another clock for what is remembered.
    init<Handler: JournalledHandler>(
        journalling make: @escaping @Sendable () throws -> Handler, in store: any DurableStore,
        journal: JournalOptions, id: KernelID, options: KernelOptions, time: @escaping @Sendable () -> Duration
    ) where Handler.Request == Request, Handler.Response == Response {
        self = .starting(id, options: options) { context in
            try journal.validate(for: context.kernelID)
            guard options.inputQueue.deduplicationWindow == 0 else {
                throw DurableError.invalidOption(
                    "inputQueue.deduplicationWindow is \(options.inputQueue.deduplicationWindow), so its queue would refuse messages that come again, which a journalled kernel answers. Leave it at 0; `retention` says what is remembered.",
                    context.kernelID)
            }
            let partition = try await store.open(context.kernelID)
            do {
                let run = try await JournalRun(context, in: partition, options: journal, time: time, make: make)
                await context.announceStart()
                do { try await run.run() } catch {
                    await run.end()
                    throw error
                }
                await run.end()
            } catch {
                await partition.close()
                throw error
            }
            await partition.close()
        }
    }
}
