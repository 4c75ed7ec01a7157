import CCompute

extension CUDAQueue {
    func launch(_ launch: PreparedLaunch) throws(DeviceError) {
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
        guard launch.mayTrap else { return try bindAndExecute(launch, kernel, try kernel.traps.unused()) }
        let word = try kernel.traps.take(for: self)
        launch.reports(in: word)
        try bindAndExecute(launch, kernel, word)
        try kernel.traps.read(word, on: self)
    }

    private func bindAndExecute(_ launch: PreparedLaunch, _ kernel: CUDAKernel, _ word: TrapWord) throws(DeviceError) {
        // At most two for each, then three sizes and the word; the driver copies what the pointers lead to.
        let capacity = 2 * launch.count + 4
        let room = capacity + kernel.sizes.paddedWords
        try unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: room) { words throws(DeviceError) in
            try unsafe withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer?.self, capacity: capacity) {
                pointers throws(DeviceError) in
                var list = unsafe CUDAArguments(words: words, pointers: pointers)
                for index in 0..<launch.count {
                    switch launch.argument(index) {
                    case .value(let bytes): unsafe list.append(bytes, padded: kernel.sizes.values[index])
                    case .memory(let memory, let count):
                        list.append(UInt64(memory.handle))
                        list.append(UInt64(bitPattern: Int64(count)))
                    case .part(let memory, let part):
                        list.append(UInt64(memory.handle + UInt(part.offset)))
                        list.append(UInt64(bitPattern: Int64(part.count)))
                    }
                }
                let extent = launch.grid.extent
                for size in [extent.x, extent.y, extent.z] { list.append(UInt64(bitPattern: Int64(size))) }
                list.append(UInt64(word.memory.handle))
                try unsafe execute(kernel, launch, pointers)
            }
        }
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
    /// The words that are used.
    private var used = 0

    init(words: UnsafeMutableBufferPointer<UInt64>, pointers: UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>) {
        unsafe self.words = words
        unsafe self.pointers = pointers
    }

    /// - Parameter size: The bytes in C, which Swift's may be short of: those behind the last field.
    mutating func append(_ bytes: UnsafeRawBufferPointer, padded size: Int) {
        if bytes.count == size {
            unsafe pointers[count] = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
        } else {
            let target = unsafe UnsafeMutableRawBufferPointer(
                start: words.baseAddress.unsafelyUnwrapped + used, count: ArgumentSizes.wordCount(size) * 8)
            unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
            unsafe target.copyMemory(from: bytes)
            unsafe pointers[count] = target.baseAddress
            used += ArgumentSizes.wordCount(size)
        }
        count += 1
    }

    mutating func append(_ word: UInt64) {
        unsafe words[used] = word
        unsafe pointers[count] = UnsafeMutableRawPointer(words.baseAddress.unsafelyUnwrapped + used)
        used += 1
        count += 1
    }
}
