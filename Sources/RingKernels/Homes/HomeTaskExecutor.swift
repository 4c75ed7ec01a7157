/// A home as what nonisolated asynchronous code prefers to run on, for tasks that are started with it.
///
/// The methods of handlers are: they are nonisolated in the module that they are written in, and unless that is compiled with
/// `NonisolatedNonsendingByDefault` Swift would run them on its global pool, message after message. The preference has its
/// price, a lock at every wait, so loops, whose body is isolated in any case, do without, but for those that have a thread for
/// themselves to block.
final class HomeTaskExecutor: TaskExecutor {
    private unowned let home: Home

    init(_ home: Home) { self.home = home }

    func enqueue(_ job: consuming ExecutorJob) { home.enqueue(job, as: HomeWork.preferringJob) }

    func asUnownedTaskExecutor() -> UnownedTaskExecutor { unsafe UnownedTaskExecutor(ordinary: self) }
}
