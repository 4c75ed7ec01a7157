import CComputeKernels
import Compute
import Synchronization

/// A sum or an extreme on the processor: the order of `ReductionKernels`, with lanes in registers, and without a second launch.
///
/// The kernel makes one result of each block, in memory that the call has; the caller combines the results.
@safe
struct ProcessorReduction<Combined: BitwiseCopyable & Sendable>: Sendable {
    /// Of a span and of the address of the results.
    let kernel: DeviceKernelDefinition
    /// Makes one result of many, in place.
    let combine: @Sendable (UnsafeMutablePointer<Combined>, Int) -> Void

    init(
        _ name: String, of element: any Sendable.Type,
        _ body: @escaping @Sendable @convention(c) (UnsafePointer<Int>, UnsafePointer<Int>) -> Void,
        _ combine: @escaping @Sendable (UnsafeMutablePointer<Combined>, Int) -> Void
    ) {
        kernel = DeviceKernelDefinition(
            name: name, entry: name, file: #fileID, line: #line,
            parameters: [.span("x", element: element), .value("results", type: UInt.self)], source: "",
            cpu: { launch in unsafe launch.forEachItem(natively: body) })
        unsafe self.combine = combine
    }
}

// The kernels of one element type, made once.

enum ReductionsOfFloat {
    static let sum = unsafe ProcessorReduction<Float>(
        "sum(of: Float)", of: Float.self, ck_sum_f32, ck_combine_sum_f32)
    static let minimum = unsafe ProcessorReduction<Float>(
        "minimum(of: Float)", of: Float.self, ck_minimum_f32, ck_combine_minimum_f32)
    static let maximum = unsafe ProcessorReduction<Float>(
        "maximum(of: Float)", of: Float.self, ck_maximum_f32, ck_combine_maximum_f32)
}

enum ReductionsOfDouble {
    static let sum = unsafe ProcessorReduction<Double>(
        "sum(of: Double)", of: Double.self, ck_sum_f64, ck_combine_sum_f64)
    static let minimum = unsafe ProcessorReduction<Double>(
        "minimum(of: Double)", of: Double.self, ck_minimum_f64, ck_combine_minimum_f64)
    static let maximum = unsafe ProcessorReduction<Double>(
        "maximum(of: Double)", of: Double.self, ck_maximum_f64, ck_combine_maximum_f64)
}

enum ReductionsOfInt32 {
    static let sum = unsafe ProcessorReduction<Int64>(
        "sum(of: Int32)", of: Int32.self, ck_sum_i32, ck_combine_sum_i32)
    static let minimum = unsafe ProcessorReduction<Int32>(
        "minimum(of: Int32)", of: Int32.self, ck_minimum_i32, ck_combine_minimum_i32)
    static let maximum = unsafe ProcessorReduction<Int32>(
        "maximum(of: Int32)", of: Int32.self, ck_maximum_i32, ck_combine_maximum_i32)
}

// MARK: - Memory for results

/// Memory for the results of blocks. Used by one call at a time.
@safe
final class ResultRoom: @unchecked Sendable {
    // SAFETY: lent to one call, under a lock.
    private var memory: UnsafeMutableRawPointer
    private var byteCount: Int

    init() {
        byteCount = 4096
        unsafe memory = .allocate(byteCount: byteCount, alignment: Self.alignment)
    }

    deinit { unsafe memory.deallocate() }

    /// The address of as many bytes.
    func reserve(_ count: Int) -> UInt {
        if count > byteCount {
            unsafe memory.deallocate()
            byteCount = count
            unsafe memory = .allocate(byteCount: count, alignment: Self.alignment)
        }
        return unsafe UInt(bitPattern: memory)
    }

    /// Makes one result of those of blocks.
    func combined<Combined>(_ count: Int, _ reduction: ProcessorReduction<Combined>) -> Combined {
        let results = unsafe memory.assumingMemoryBound(to: Combined.self)
        unsafe reduction.combine(results, count)
        return unsafe results.pointee
    }

    private static let alignment = 64
}

/// Lends memory for results, so that a call allocates nothing once there was one.
final class ResultRooms: Sendable {
    private let rooms = Mutex<[ResultRoom]>([])

    func lend() -> ResultRoom { rooms.withLock { $0.popLast() } ?? ResultRoom() }

    func giveBack(_ room: ResultRoom) { rooms.withLock { $0.append(room) } }

    func trim() { rooms.withLock { $0 = [] } }
}
