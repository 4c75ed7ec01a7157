package import Logging

/// Where an engine sits: what it may know of its kernel, and what it has to say to it.
///
/// On the thread of the kernel's home but for what says otherwise. Kernel and engine keep each other until the kernel has ended.
package final class EngineSeat: Sendable {
    /// The widest window that an engine may have.
    package static var largestWindow: Int { FlightTable.largestCapacity }

    private let kernel: any EngineHost

    init(_ kernel: any EngineHost) { self.kernel = kernel }

    package var id: KernelID { kernel.id }
    package var options: KernelOptions { kernel.options }
    /// A logger that names the kernel.
    package var logger: Logger { kernel.logger }
    /// Whether answers are taken now: while the output queue is full only a few more are.
    package var takesAnswers: Bool { kernel.takesAnswers }

    /// The code is there, with fresh state.
    package func hasStarted() { kernel.engineHasStarted() }

    /// From any thread: the code has ended, as it was asked to or because of an error. What it had in hand and did not answer was
    /// reported before, by ``fail(_:_:)``; all other messages that it was given are for the next start.
    package func hasEnded(_ error: (any Error)?) {
        kernel.home.post(ClosureErrand { [kernel] _ in kernel.engineHasEnded(error) })
    }

    /// A message is answered and dealt with; false when there is no such message, which only a broken engine says.
    ///
    /// - Parameter write: Makes the `Response` in the room that it is given second, of its size and aligned to 16 bytes, with the
    ///   correlation that the `Request` says, which lies at the first address. It must do nothing else.
    package func answer(_ number: UInt64, _ write: (UnsafeRawPointer, UnsafeMutableRawPointer) -> Void) -> Bool {
        unsafe kernel.answer(number, write)
    }

    /// The code failed with this message in hand, and is ending; false when there is no such message.
    package func fail(_ number: UInt64, _ error: any Error) -> Bool { kernel.noteFailure(number, error) }

    /// A message that reached the code without the kernel's queue is a dead letter.
    package func reportLost(_ message: any Message, _ reason: DeadLetter.Reason, _ error: any Error) {
        kernel.reportLost(message, reason, error)
    }

    /// From any thread: has `work` done on the home, which is woken.
    package func post(_ work: @escaping @Sendable () -> Void) {
        kernel.home.post(ClosureErrand { _ in work() })
    }

    /// Has `work` done on the home after `delay` of the runtime's clock; the result takes that back.
    package func schedule(
        after delay: Duration, _ work: @escaping @Sendable () -> Void
    ) -> @Sendable () -> Void {
        let timers = kernel.environment.timers
        let timer = timers.schedule(after: delay) { [home = kernel.home] in
            home.post(ClosureErrand { _ in work() })
        }
        return { timers.cancel(timer) }
    }
}

/// The kernel of an engine, without its types.
protocol EngineHost: KernelCore {
    var takesAnswers: Bool { get }
    func engineHasStarted()
    func engineHasEnded(_ error: (any Error)?)
    func noteFailure(_ number: UInt64, _ error: any Error) -> Bool
    func reportLost(_ message: any Message, _ reason: DeadLetter.Reason, _ error: any Error)
    func answer(_ number: UInt64, _ write: (UnsafeRawPointer, UnsafeMutableRawPointer) -> Void) -> Bool
}
