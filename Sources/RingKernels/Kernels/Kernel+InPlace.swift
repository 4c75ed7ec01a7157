internal import CRingKernels
public import Synchronization

/// A request of a kernel on the same home that is handled as a call, without a way through the mailbox. *home*
extension Kernel {
    /// Whether a request may be handled as a call by its caller: nothing is before it, and the home's other kernels have had
    /// their turn lately.
    @inlinable @inline(__always)
    final var mayHandleInPlace: Bool {
        unsafe box.pointee.isRunnable && box.pointee.isOpen && box.pointee.count == 0 && !box.pointee.isScheduled
            && !box.pointee.isBusy && homeState.pointee.sinceTurn < HomeState.turnLimit
            && !homeState.pointee.hasUrgentArrival.current
    }

    /// - Throws: What the caller is told when the handler threw.
    @inlinable @inline(__always)
    final func answerInPlace(
        _ request: Request, _ call: @Sendable (KernelCore, Request) throws -> Response
    ) throws -> Response {
        noteArrivals(1, depth: 1)
        unsafe homeState.pointee.sinceTurn &+= 1
        let sentAt = unsafe hasTelemetry ? homeState.stamp() : 0
        let began = sentAt == 0 ? 0 : noteWait(since: sentAt)
        let outer = enter()
        do {
            let response = try call(self, request)
            if began != 0 { noteHandling(since: began) }
            counters.answered.bump()
            leave(outer, 1)
            return response
        } catch {
            leave(outer, 1)
            throw handlerThrew(error, on: request.messageID)
        }
    }
}

/// What surrounds the handling of messages. *home*
extension KernelCore {
    @inlinable @inline(__always)
    final func enter() -> UInt {
        let outer = unsafe homeState.pointee.running.load(ordering: .relaxed)
        unsafe homeState.pointee.running.store(contextAddress, ordering: .relaxed)
        unsafe box.pointee.isBusy = true
        return outer
    }

    /// *home*: the context of the kernel's handler, as an address; 0 when there is none.
    @inlinable @inline(__always)
    final var contextAddress: UInt { unsafe UInt(bitPattern: box.pointee.context?.toOpaque()) }

    @inlinable @inline(__always)
    final func leave(_ outer: UInt, _ handled: Int) {
        unsafe box.pointee.isBusy = false
        unsafe homeState.pointee.running.store(outer, ordering: .relaxed)
        counters.processed.bump(by: handled)
        unsafe homeState.pointee.sinceArrivals &+= handled
        if unsafe !box.pointee.isOpen { admitWaiting() }
        if unsafe box.pointee.isRunnable && box.pointee.count > 0 { schedule() }
    }

    @usableFromInline
    final func noteWait(since sentAt: UInt64) -> UInt64 {
        let now = drk_ticks()
        queueWait.record(now > sentAt ? now &- sentAt : 0)
        return now
    }

    @usableFromInline
    final func noteHandling(since began: UInt64) { handling.record(drk_ticks() &- began) }
}
