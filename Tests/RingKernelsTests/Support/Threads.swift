import Glibc

/// Runs `body` on `count` real threads that begin together, and waits for all of them.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) async {
    let arrived = Shared(0)
    let finished = Tally()
    for index in 0..<count {
        let work = Work {
            arrived.change { $0 += 1 }
            while arrived.value < count { sched_yield() }
            body(index)
            finished.add()
        }
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { argument in
                unsafe Unmanaged<Work>.fromOpaque(argument!).takeRetainedValue().body()
                return nil
            }, Unmanaged.passRetained(work).toOpaque())
        precondition(status == 0, "No thread: \(status)")
        pthread_detach(thread)
    }
    await finished.wait(for: count)
}

private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Lets other threads run before the calling one goes on.
func yieldThread() { sched_yield() }
