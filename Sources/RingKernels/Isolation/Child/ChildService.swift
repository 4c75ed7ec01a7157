internal import CRingKernels
internal import Glibc
internal import Logging
internal import MessagePack

/// A definition that a child can serve, without its types.
protocol ServableDefinition: Sendable {
    var id: KernelID { get }
    /// The names of what it takes and answers.
    var typeNames: (request: String, response: String) { get }
    /// Runs a kernel under the name of the order until it ends, and this process with it.
    func serve(_ order: StartOrder, _ channel: RingChannel) async -> Never
}

extension RingKernel: ServableDefinition {
    var typeNames: (request: String, response: String) {
        (String(reflecting: Request.self), String(reflecting: Response.self))
    }

    func serve(_ order: StartOrder, _ channel: RingChannel) async -> Never {
        await ChildService.serve(self, order, channel)
    }
}

/// The life of a child process, from its `main` to its end.
enum ChildService {
    /// The exit code of a child that cannot make itself understood; its standard error says why.
    private static let exitCode: Int32 = 70

    /// Ends this process with a sentence on its standard error.
    static func leave(_ reason: String) -> Never {
        let line = "dotcompute: \(reason)\n"
        _ = unsafe line.withCString { unsafe write(STDERR_FILENO, $0, strlen($0)) }
        exit(exitCode)
    }

    /// Serves when this process was started as a child; otherwise returns at once.
    static func serveIfChild(_ definitions: [any ServableDefinition]) async {
        guard let value = unsafe drk_variable(ChildProcess.variable) else { return }
        let text = unsafe String(cString: value)
        // What this process starts is not meant.
        unsafe ChildProcess.variable.withCString { unsafe drk_forget_variable($0) }
        let words = text.split(separator: " ").compactMap { Int32($0) }
        guard words.count == 2 else {
            leave("\(ChildProcess.variable) is \"\(text)\", which no version of this package writes. Unset it.")
        }
        follow(parent: words[1])
        let channel: RingChannel
        do throws(KernelError) { channel = try attach() } catch { leave("\(error)") }
        let order: StartOrder
        do {
            guard let record = try channel.next(), record.kind == .start else {
                leave("The parent of this process did not say which kernel is wanted.")
            }
            order = try WireCoder.decode(StartOrder.self, from: record.payload)
        } catch { leave("The parent of this process did not say which kernel is wanted: \(error)") }
        let wanted = KernelID(order.definition)
        guard let definition = definitions.first(where: { $0.id == wanted }) else {
            refuse(
                KernelError.unknown(
                    wanted, known: definitions.map(\.id),
                    hint: "given to `IsolatedKernels.serveIfChild` by the program in the child process"), channel)
        }
        let types = definition.typeNames
        guard types == (order.request, order.response) else {
            refuse(
                KernelError(
                    .wrongMessageType,
                    "In the child process kernel \"\(wanted)\" takes \(types.request) and answers \(types.response), in the parent it takes \(order.request) and answers \(order.response). Build both from the same sources.",
                    kernel: wanted), channel)
        }
        await definition.serve(order, channel)
    }

    /// Has this process end with its parent: the system sees to it, and a watch of its own.
    private static func follow(parent: Int32) {
        guard drk_follow_parent(parent) == 0 else { _exit(exitCode) }
        let descriptor = drk_process_descriptor(parent)
        guard descriptor >= 0 else { return }
        do throws(KernelError) { _ = try ProcessWatcher.shared.watch(descriptor) { _exit(exitCode) } } catch {
            leave("\(error)")
        }
    }

    private static func attach() throws(KernelError) -> RingChannel {
        let first = ChildProcess.firstDescriptor
        for descriptor in first..<first + 3 { _ = drk_close_on_exec(descriptor) }
        let memory = try SharedMemory(adopting: first)
        // First of all, so that a parent of another version can say what it found.
        memory.half(at: SharedLayout.childSlotSizeOffset).release(UInt32(SharedLayout.slotSize))
        memory.half(at: SharedLayout.childVersionOffset).release(SharedLayout.version)
        let layout = try SharedLayout(reading: memory)
        memory.closeDescriptor()
        return RingChannel(
            .child, memory, layout, wakingOther: EventDescriptor(adopting: first + 1),
            wakingSelf: EventDescriptor(adopting: first + 2))
    }

    private static func refuse(_ error: any Error, _ channel: RingChannel) -> Never {
        let coder = WireCoder(limit: channel.layout.largestPayload)
        do { _ = try channel.write(.refused, coder.encode(error)) } catch { leave("\(error)") }
        channel.flush()
        exit(0)
    }

    static func serve<Request, Response>(
        _ definition: RingKernel<Request, Response>, _ order: StartOrder, _ channel: RingChannel
    ) async -> Never {
        let port = KernelPort<Request, Response>(channel)
        port.redelivers = order.redelivers
        do {
            let runtime = RingKernelRuntime(configuration: configuration(order), route: port)
            try await runtime.start()
            guard let home = runtime.homes.first else { preconditionFailure("A running runtime has a home.") }
            port.home = home
            let event = channel.wakingSelf
            _ = try ProcessWatcher.shared.watch(event.number) {
                event.clear()
                port.nudge()
                return true
            }
            home.post(ClosureErrand { _ in home.add(port) })
            var kernel = definition
            // Queue, strategies and restarts are the parent's business.
            kernel.options = KernelOptions(
                inputQueue: QueueOptions(capacity: 64),
                outputQueue: QueueOptions(capacity: definition.options.outputQueue.capacity), placement: .home(0))
            do {
                let core = try await runtime.launch(kernel, id: KernelID(order.kernel)).kernel
                home.post(ClosureErrand { _ in port.attach(core) })
                _ = try await core.waitForEnd(.seconds(1 << 32))
                home.post(ClosureErrand { _ in port.sayFarewell(cause(of: core.lastError)) })
            } catch {
                home.post(ClosureErrand { _ in port.refuse(cause(of: error) ?? error) })
            }
            _ = try await port.farewell.wait(on: .system)
            exit(0)
        } catch {
            leave("\(error)")
        }
    }

    /// What the kernel's code threw, of which the parent makes an error of its own.
    private static func cause(of error: (any Error)?) -> (any Error)? {
        if let error = error as? KernelError, error.code == .handlerFailed || error.code == .startFailed {
            return error.underlying ?? error
        }
        return error
    }

    private static func configuration(_ order: StartOrder) -> RingKernelRuntime.Configuration {
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = 1
        configuration.telemetry = false
        configuration.metricsInterval = nil
        configuration.logger = Logger(label: "dotcompute.child") { StreamLogHandler.standardError(label: $0) }
        configuration.logger.logLevel = Logger.Level(rawValue: order.logLevel) ?? .info
        return configuration
    }
}
