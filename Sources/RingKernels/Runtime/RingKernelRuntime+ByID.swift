/// The calls of ``RingKernelHandle`` for those who know a kernel by its ID only; types are checked at run time.
extension RingKernelRuntime {
    /// See ``RingKernelHandle/activate()``.
    public func activate(_ id: KernelID) async throws { try await kernel(id).activate() }

    /// See ``RingKernelHandle/deactivate()``.
    public func deactivate(_ id: KernelID) async throws { try await kernel(id).deactivate() }

    /// See ``RingKernelHandle/reactivate()``.
    public func reactivate(_ id: KernelID) async throws { try await kernel(id).reactivate() }

    /// See ``RingKernelHandle/terminate(timeout:)``.
    public func terminate(_ id: KernelID, timeout: Duration = .seconds(5)) async throws {
        try await kernel(id).terminate(timeout: timeout)
    }

    /// The state of the kernel with this ID.
    public func state(of id: KernelID) throws -> KernelState { try kernel(id).state }

    /// The typed handle of the kernel with this ID.
    ///
    /// - Throws: ``KernelError`` with `unknownKernel` or `wrongMessageType`.
    public func handle<Request: Message, Response: Message>(
        _ id: KernelID, accepting: Request.Type, answering: Response.Type
    ) throws -> RingKernelHandle<Request, Response> {
        try RingKernelHandle(kernel(id).typed(Request.self, Response.self))
    }

    /// See ``RingKernelHandle/send(_:timeout:)``.
    @discardableResult
    nonisolated(nonsending) public func send<Request: Message>(
        _ id: KernelID, _ message: Request, timeout: Duration? = nil
    ) async throws -> SendResult {
        try await kernel(id).taking(Request.self).send(message, timeout: timeout)
    }

    /// See ``RingKernelHandle/receive(timeout:)``.
    nonisolated(nonsending) public func receive<Response: Message>(
        _ id: KernelID, as type: Response.Type, timeout: Duration? = nil
    ) async throws -> Response {
        let core = try kernel(id)
        guard let port = core as? any ResponsePort, let answer = try await port.receive(as: type, timeout: timeout)
        else {
            throw KernelError.wrongType(
                id, direction: "answers with", expected: core.messageTypes.response, found: type)
        }
        return answer
    }

    /// See ``RingKernelHandle/ask(_:timeout:)``.
    nonisolated(nonsending) public func ask<Request: Message, Response: Message>(
        _ id: KernelID, _ request: Request, as type: Response.Type, timeout: Duration? = nil
    ) async throws -> Response {
        try await kernel(id).typed(Request.self, Response.self).ask(request, timeout: timeout)
    }
}

/// A kernel whose answers are wanted by someone who does not know what it takes.
private protocol ResponsePort: KernelCore {
    nonisolated(nonsending) func receive<Wanted: Message>(as type: Wanted.Type, timeout: Duration?) async throws
        -> Wanted?
}

extension Kernel: ResponsePort {
    nonisolated(nonsending) fileprivate func receive<Wanted: Message>(
        as type: Wanted.Type, timeout: Duration?
    ) async throws -> Wanted? {
        guard type == Response.self else { return nil }
        return try await receive(timeout: timeout) as? Wanted
    }
}
