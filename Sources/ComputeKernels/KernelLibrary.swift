public import Compute

/// Kernels that people expect, ready to be called: element-wise functions, sums, sorting, products of matrices and more.
///
/// ```swift no-test
/// let library = try KernelLibrary(on: .default)
/// try await library.add(x, y, into: z)
/// let total = try await library.sum(z)
/// ```
///
/// Every call takes buffers of the library's accelerator, checks its arguments before anything runs, and returns when its
/// result is complete. What it reads and what it writes must be different buffers, unless it says otherwise. Memory that it needs
/// meanwhile comes from a pool of the library's own, so that nothing is allocated on the device once there was a call of that size.
/// Calls may come from any task.
///
/// Functions throw ``DeviceError``: `sizeMismatch`, `invalidShape` and `invalidArgument` for what is wrong with an argument;
/// `wrongAccelerator`, `aliasing`, `uninitialised`, `released` and `bufferInUse` for a buffer that cannot be used;
/// `missingFeature` for `Double` on a device without it; or what the device runs into. In a task that was cancelled they throw
/// `CancellationError`.
public final class KernelLibrary: Sendable {
    public let accelerator: Accelerator
    /// Takes the passes of functions that have many.
    let stream: DeviceStream
    /// Lends what passes hand to each other.
    let pool: MemoryPool
    /// The same for sums and extremes on the processor.
    let rooms = ResultRooms()

    /// - Throws: ``DeviceError`` when the device cannot be opened or gives no stream.
    public init(on accelerator: Accelerator = .default) throws(DeviceError) {
        self.accelerator = accelerator
        stream = try accelerator.makeStream()
        pool = try MemoryPool(on: accelerator, placement: .deviceOnly)
    }

    /// Gives the memory that no call uses at the moment back to the device.
    ///
    /// - Throws: ``DeviceError`` when the device does not take it.
    public func trim() throws(DeviceError) {
        rooms.trim()
        _ = try pool.trim()
    }

    /// Whether the device runs few items well that each do much, and not groups of many: it is a processor.
    var hasFewItems: Bool { accelerator.kind == .cpu || accelerator.properties.limits.workGroupSize < 256 }

    /// Whether kernels run in this process.
    var isProcessor: Bool { accelerator.backend == .cpu }

    /// In how many parts work is divided that one item does from its beginning to its end.
    var partCount: Int { accelerator.properties.computeUnits * (hasFewItems ? 4 : 512) }
}

// MARK: - Checks

// Out of line, as is everything here that throws `DeviceError` and is called from async functions: inlined into them, it crashes the
// optimiser (Swift 6.3.1, “splitting coroutine”).

extension KernelLibrary {
    /// - Throws: `sizeMismatch` unless the buffer has so many elements.
    @inline(never)
    func require<Element>(
        _ buffer: UnifiedBuffer<Element>, has count: Int, _ name: String, because reason: String
    ) throws(DeviceError) {
        guard buffer.count == count else {
            throw DeviceError(
                .sizeMismatch,
                "`\(name)` is \(buffer) with \(buffer.count) elements, and \(count) are needed: \(reason). Give a buffer or a slice's copy of that size.",
                accelerator: accelerator.id)
        }
    }

    /// - Throws: `sizeMismatch` unless all have as many elements as `x`.
    @inline(never)
    func requireSameCount<Element>(
        _ x: UnifiedBuffer<Element>, _ others: UnifiedBuffer<Element>...
    ) throws(DeviceError) {
        for other in others where other.count != x.count {
            throw DeviceError(
                .sizeMismatch,
                "\(x) has \(x.count) elements and \(other) has \(other.count). Give buffers with as many elements.",
                accelerator: accelerator.id)
        }
    }

    /// - Throws: `invalidArgument` with the text unless the condition holds.
    @inline(never)
    func require(_ condition: Bool, _ text: @autoclosure () -> String) throws(DeviceError) {
        guard condition else { throw DeviceError(.invalidArgument, text(), accelerator: accelerator.id) }
    }
}

// MARK: - Memory between passes

/// A buffer of a pool, of whatever type. (A closure that holds a buffer of a generic type crashes the compiler, Swift 6.3.1.)
private class AnyLoan {
    func release(to pool: MemoryPool) throws(DeviceError) {}
}

private final class Loan<Element: BitwiseCopyable & Sendable>: AnyLoan {
    let buffer: UnifiedBuffer<Element>

    init(_ buffer: UnifiedBuffer<Element>) { self.buffer = buffer }

    override func release(to pool: MemoryPool) throws(DeviceError) { try pool.release(buffer) }
}

/// Buffers that a function borrows while it works. Used by one call.
final class Scratch {
    private let pool: MemoryPool
    private var loans: [AnyLoan] = []

    init(_ pool: MemoryPool) { self.pool = pool }

    @inline(never)
    func buffer<Element: BitwiseCopyable & Sendable>(
        _ count: Int, of type: Element.Type = Element.self
    ) throws(DeviceError) -> UnifiedBuffer<Element> {
        let buffer = try pool.acquire(shape: Shape(count), of: type, name: "scratch")
        loans.append(Loan(buffer))
        return buffer
    }

    /// Gives all of them back, even if one is refused. Waits for what uses them.
    ///
    /// - Throws: The first error.
    @inline(never)
    func release() throws(DeviceError) {
        var failure: DeviceError?
        for loan in loans {
            do throws(DeviceError) { try loan.release(to: pool) } catch { failure = failure ?? error }
        }
        loans = []
        if let failure { throw failure }
    }

    /// Gives all of them back where something failed, whose error is the one to know.
    @inline(never)
    func abandon() {
        do throws(DeviceError) { try release() } catch {}
    }
}

/// What a function has enqueued, with the memory that it needs until that is done.
struct PendingWork {
    let event: DeviceEvent
    let scratch: Scratch

    /// Waits for the end and gives the memory back.
    @inline(never)
    func finish() async throws(DeviceError) {
        do throws(DeviceError) {
            try await event.completion()
        } catch {
            scratch.abandon()
            throw error
        }
        try scratch.release()
    }
}

extension KernelLibrary {
    /// Enqueues with memory that is given back at the end, or at once if something is refused.
    @inline(never)
    func enqueued(_ body: (Scratch) throws(DeviceError) -> DeviceEvent) throws(DeviceError) -> PendingWork {
        let scratch = Scratch(pool)
        do throws(DeviceError) {
            return PendingWork(event: try body(scratch), scratch: scratch)
        } catch {
            scratch.abandon()
            throw error
        }
    }
}

/// How many parts of a size it takes for a count.
func parts(of count: Int, each size: Int) -> Int { count == 0 ? 0 : (count - 1) / size + 1 }
