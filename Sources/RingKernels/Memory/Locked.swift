internal import Glibc

/// A value behind a lock, for what is not on the way of a message.
///
/// It is like `Synchronization.Mutex`, over a POSIX mutex: ThreadSanitizer follows that one, while it takes every access under
/// the standard library's for a race, since the library is not instrumented (6.3).
@safe
package struct Locked<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
    // SAFETY: the value is touched under the mutex only; both live at an address of their own, the value behind the mutex.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let value: UnsafeMutablePointer<Value>

    package init(_ value: consuming sending Value) {
        let alignment = Swift.max(MemoryLayout<Value>.alignment, 16)
        let offset = unsafe (MemoryLayout<pthread_mutex_t>.size + alignment - 1) & ~(alignment - 1)
        let memory = UnsafeMutableRawPointer.allocate(
            // A value without size is touched, too, and not where something else lies.
            byteCount: offset + Swift.max(MemoryLayout<Value>.size, 1), alignment: alignment)
        unsafe mutex = memory.initializeMemory(as: pthread_mutex_t.self, to: pthread_mutex_t())
        unsafe pthread_mutex_init(mutex, nil)
        unsafe self.value = (memory + offset).bindMemory(to: Value.self, capacity: 1)
        unsafe self.value.initialize(to: value)
    }

    deinit {
        unsafe value.deinitialize(count: 1)
        unsafe pthread_mutex_destroy(mutex)
        unsafe UnsafeMutableRawPointer(mutex).deallocate()
    }

    /// Calls `body` with the value while no other thread has it. It must not call this again, nor anything unknown.
    package borrowing func withLock<Result: ~Copyable, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try unsafe body(&value.pointee)
    }
}
