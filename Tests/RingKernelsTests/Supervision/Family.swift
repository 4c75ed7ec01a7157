import RingKernels
import Testing

/// What the kernels of a test did, in the order in which they did it.
final class Chronicle: Sendable {
    private let lines = Shared<[String]>([])
    private let count = Tally()

    func note(_ line: String) {
        lines.change { $0.append(line) }
        count.add()
    }

    /// The lines since the last call, once there are `count`; what comes later is for the next call.
    func next(_ count: Int) async -> [String] {
        await self.count.wait(for: taken.value + count)
        let start = taken.value
        taken.change { $0 += count }
        return Array(lines.value[start..<start + count])
    }

    /// Lines that no call has taken yet.
    var rest: [String] { Array(lines.value[taken.value...]) }

    private let taken = Shared(0)

    /// A kernel that notes its starts and stops and doubles numbers; at negative ones it throws.
    func member(
        _ name: String, _ form: Form = .handler, options: KernelOptions = KernelOptions(),
        start: @escaping @Sendable () throws -> Void = {}
    ) -> RingKernel<Number, Number> {
        form.kernel(
            KernelID(name), options: options,
            start: {
                self.note("+\(name)")
                try start()
            }, stop: { self.note("-\(name)") }
        ) { request, _ in
            if request.value < 0 { throw TestFailure(text: name) }
            return Number(request.value * 2)
        }
    }
}

extension SupervisorHandle {
    /// The handle of a kernel that doubles numbers.
    func member(_ name: String) throws -> RingKernelHandle<Number, Number> {
        try handle(KernelID(name), accepting: Number.self, answering: Number.self)
    }

    /// Has a kernel throw.
    func fail(_ name: String) async throws {
        let kernel = try member(name)
        let error = await kernelError { try await kernel.ask(Number(-1)) }
        guard error?.code == .handlerFailed else {
            throw TestFailure(text: "\(name) did not throw: \(String(describing: error))")
        }
    }
}

extension Supervisor {
    /// One that restarts at once, as often as wanted.
    init(
        _ id: String, _ strategy: Strategy, maximum: Int = 100,
        @SupervisorBuilder children: () -> [SupervisedChild]
    ) {
        self.init(
            id, strategy: strategy,
            restart: .onFailure(maximum: maximum, within: .seconds(60), backoff: .constant(.zero)), children: children)
    }
}
