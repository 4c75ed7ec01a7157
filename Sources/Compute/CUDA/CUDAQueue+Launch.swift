import CCompute

extension CUDAQueue {
    func launch(_ launch: PreparedLaunch) throws(DeviceError) -> any LaunchReceipt {
        guard let kernel = launch.loaded as? CUDAKernel else {
            throw DeviceError(
                .wrongAccelerator,
                "Kernel `\(launch.kernel.name)` was not loaded on \(context.id). Load it on the accelerator that it is launched on.",
                accelerator: context.id)
        }
        let counts = launch.grid.groupCounts
        guard counts.x <= CU.gridX, counts.y <= CU.gridYZ, counts.z <= CU.gridYZ else {
            throw DeviceError(
                .limitExceeded,
                "Kernel `\(launch.kernel.name)` is launched with \(counts.x) × \(counts.y) × \(counts.z) groups; CUDA takes \(CU.gridX) × \(CU.gridYZ) × \(CU.gridYZ). Use larger groups, or put the larger extent first.",
                accelerator: context.id)
        }
        let word = try kernel.mayTrap ? kernel.traps.take(for: self) : kernel.traps.unused()
        // Gives the word back when it goes, whatever happens.
        let receipt: any LaunchReceipt =
            kernel.mayTrap ? TrapReceipt(word, of: kernel.traps, kernel: kernel) : PlainReceipt(kernel: kernel)
        // At most two for each, then three sizes and the word; the driver copies what the pointers lead to.
        let capacity = 2 * launch.count + 4
        try unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { words throws(DeviceError) in
            try unsafe withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer?.self, capacity: capacity) {
                pointers throws(DeviceError) in
                var list = unsafe CUDAArguments(words: words, pointers: pointers)
                for index in 0..<launch.count {
                    switch launch.argument(index) {
                    case .value(let bytes): unsafe list.append(bytes)
                    case .memory(let memory, let count):
                        list.append(UInt64(memory.handle))
                        list.append(UInt64(bitPattern: Int64(count)))
                    }
                }
                let extent = launch.grid.extent
                for size in [extent.x, extent.y, extent.z] { list.append(UInt64(bitPattern: Int64(size))) }
                list.append(UInt64(word.memory.handle))
                try unsafe execute(kernel, launch, pointers)
            }
        }
        if kernel.mayTrap { try kernel.traps.read(word, on: self) }
        return receipt
    }

    private func execute(
        _ kernel: CUDAKernel, _ launch: PreparedLaunch, _ pointers: UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>
    ) throws(DeviceError) {
        let (counts, group) = (launch.grid.groupCounts, launch.grid.groupExtent)
        try context.call("cuLaunchKernel", "Launching kernel `\(launch.kernel.name)`") {
            unsafe $0.cuLaunchKernel(
                kernel.function, UInt32(counts.x), UInt32(counts.y), UInt32(counts.z), UInt32(group.x), UInt32(group.y),
                UInt32(group.z), 0, handle, pointers.baseAddress, nil)
        }
    }
}

/// Arguments as the driver takes them: a pointer to each.
@safe
private struct CUDAArguments {
    private let words: UnsafeMutableBufferPointer<UInt64>
    private let pointers: UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>
    private var count = 0

    init(words: UnsafeMutableBufferPointer<UInt64>, pointers: UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>) {
        unsafe self.words = words
        unsafe self.pointers = pointers
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        unsafe pointers[count] = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
        count += 1
    }

    mutating func append(_ word: UInt64) {
        unsafe words[count] = word
        unsafe pointers[count] = UnsafeMutableRawPointer(words.baseAddress.unsafelyUnwrapped + count)
        count += 1
    }
}

extension DeviceKernelDefinition {
    /// The bytes of each argument of the entry, by the interface of kernels: values, then for spans an address and a count, the
    /// three sizes, and the word for traps.
    var argumentSizes: [Int] {
        parameters.flatMap { parameter -> [Int] in
            if case .value(_, let type) = parameter { return [parameter.byteCount(of: type)] }
            return [8, 8]
        } + [8, 8, 8, 8]
    }
}

extension DeviceParameter {
    /// The bytes of a value in C, where a type is as large as the way to its next one.
    fileprivate func byteCount<Value>(of type: Value.Type) -> Int { MemoryLayout<Value>.stride }
}
