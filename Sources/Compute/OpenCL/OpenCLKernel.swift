import CCompute
import Synchronization

/// A kernel that an OpenCL device has loaded.
@safe final class OpenCLKernel: LoadedKernel {
    /// A kernel of OpenCL, which holds the arguments of the next launch, so each is used by one thread at a time.
    @safe final class Object: @unchecked Sendable {
        // SAFETY: lent under the lock of `free` to one thread at a time.

        /// What an argument has.
        enum Bound: Equatable {
            case unknown
            case number(Int64)
            /// By its number: what is freed leaves its handle to others.
            case memory(UInt64)
        }

        /// Released by the kernel.
        nonisolated(unsafe) let handle: dcc_cl_handle
        // SAFETY: a constant; who has the object has the use of it.

        /// What was bound last, by the argument; it stays from launch to launch. At an address of its own, so that a change needs no
        /// exclusivity check.
        let bound: UnsafeMutablePointer<Bound>

        init(_ handle: dcc_cl_handle, argumentCount: Int) {
            unsafe self.handle = handle
            unsafe bound = .allocate(capacity: argumentCount)
            unsafe bound.initialize(repeating: .unknown, count: argumentCount)
        }

        deinit { unsafe bound.deallocate() }
    }

    /// An object that nobody uses, retained, or 0: the one of launches that come one after the other.
    private let spare = Atomic<UInt>(0)
    /// The others that nobody uses.
    private let free: Locked<[Object]>
    private let library: OpenCLLibrary
    /// The accelerator's.
    private let id: String
    private let program: OpenCLProgram
    private let entry: String
    let maximumGroupSize: Int
    let preferredGroupSize: Int
    let groupSizeMultiple: Int
    let traps: TrapWords
    let sizes: ArgumentSizes

    /// - Parameter device: The one that the program was built for.
    init(
        library: OpenCLLibrary, id: String, program: OpenCLProgram, device: dcc_cl_handle,
        _ kernel: DeviceKernelDefinition, traps: TrapWords
    ) throws(DeviceError) {
        sizes = ArgumentSizes(kernel.parameters)
        let first = try Self.make(library, id, program, kernel.entry, argumentCount: sizes.all.count)
        do throws(DeviceError) {
            func fact(_ key: UInt32, _ name: String) throws(DeviceError) -> Int {
                var value = 0
                let code = unsafe library.functions.clGetKernelWorkGroupInfo(
                    first.handle, device, key, MemoryLayout<Int>.size, &value, nil)
                guard code == OpenCLCodes.success else {
                    throw .openCL(code, in: "clGetKernelWorkGroupInfo", "Asking a kernel for \(name)", on: id)
                }
                return value
            }
            maximumGroupSize = try fact(CL.kernelWorkGroupSize, "CL_KERNEL_WORK_GROUP_SIZE")
            let multiple = try fact(CL.kernelPreferredMultiple, "CL_KERNEL_PREFERRED_WORK_GROUP_SIZE_MULTIPLE")
            // The launch wants a power of two, which every device known has.
            groupSizeMultiple =
                multiple > 0 && multiple.nonzeroBitCount == 1 && multiple <= maximumGroupSize ? multiple : 1
        } catch {
            _ = unsafe library.functions.clReleaseKernel(first.handle)
            throw error
        }
        // Several for each unit of every GPU; a processor goes over a group in one loop, for which it is long enough.
        let preferred = min(maximumGroupSize, Self.usualGroupSize)
        preferredGroupSize = max(preferred - preferred % groupSizeMultiple, 1)
        free = Locked([first])
        self.library = library
        self.id = id
        self.program = program
        entry = kernel.entry
        self.traps = traps
    }

    private static let usualGroupSize = 256

    deinit {
        let last = takeSpare()
        free.withLock { free in
            for kernel in free + (last.map { [$0] } ?? []) {
                _ = unsafe library.functions.clReleaseKernel(kernel.handle)
            }
        }
    }

    /// Calls `body` with an object of the kernel that nobody else uses meanwhile.
    func withObject(_ body: (Object) throws(DeviceError) -> Void) throws(DeviceError) {
        let object: Object
        if let idle = takeSpare() ?? free.withLock({ $0.popLast() }) {
            object = idle
        } else {
            object = try Self.make(library, id, program, entry, argumentCount: sizes.all.count)
        }
        defer { giveBack(object) }
        try body(object)
    }

    private func takeSpare() -> Object? {
        guard let object = unsafe UnsafeRawPointer(bitPattern: spare.exchange(0, ordering: .acquiring)) else {
            return nil
        }
        return unsafe Unmanaged<Object>.fromOpaque(object).takeRetainedValue()
    }

    private func giveBack(_ object: Object) {
        let retained = unsafe Unmanaged.passRetained(object)
        let bits = unsafe UInt(bitPattern: retained.toOpaque())
        if spare.compareExchange(expected: 0, desired: bits, ordering: .releasing).exchanged { return }
        free.withLock { $0.append(unsafe retained.takeRetainedValue()) }
    }

    private static func make(
        _ library: OpenCLLibrary, _ id: String, _ program: OpenCLProgram, _ entry: String, argumentCount: Int
    ) throws(DeviceError) -> Object {
        var code: Int32 = 0
        let kernel = unsafe library.functions.clCreateKernel(program.handle, entry, &code)
        guard code == OpenCLCodes.success, let kernel = unsafe kernel else {
            throw .openCL(code, in: "clCreateKernel", "Making kernel `\(entry)`", on: id)
        }
        return unsafe Object(kernel, argumentCount: argumentCount)
    }
}
