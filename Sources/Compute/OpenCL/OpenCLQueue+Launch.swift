import CCompute

extension OpenCLQueue {
    func launch(_ launch: PreparedLaunch) throws(DeviceError) -> any LaunchReceipt {
        guard let kernel = launch.loaded as? OpenCLKernel else {
            throw DeviceError(
                .wrongAccelerator,
                "Kernel `\(launch.kernel.name)` was not loaded on \(id). Load it on the accelerator that it is launched on.",
                accelerator: id)
        }
        let mayTrap = launch.kernel.mayTrap(launch.checks)
        let word = try mayTrap ? kernel.traps.take(for: self) : kernel.traps.unused()
        // Gives the word back when it goes, whatever happens.
        let receipt: any LaunchReceipt =
            mayTrap ? TrapReceipt(word, of: kernel.traps, kernel: kernel) : PlainReceipt(kernel: kernel)
        try kernel.withObject { (object) throws(DeviceError) in
            var binder = OpenCLBinder(library: library, id: id, kernel: object, name: launch.kernel.name)
            for index in 0..<launch.count {
                switch launch.argument(index) {
                case .value(let bytes): try unsafe binder.bind(bytes, padded: kernel.sizes.values[index])
                case .memory(let memory, let count):
                    try binder.bind(memory)
                    try binder.bind(Int64(count))
                }
            }
            let extent = launch.grid.extent
            try binder.bind(Int64(extent.x))
            try binder.bind(Int64(extent.y))
            try binder.bind(Int64(extent.z))
            if let address = unsafe word.memory.hostPointer {
                try unsafe binder.bindShared(address)
            } else {
                try binder.bind(word.memory)
            }
            try unsafe execute(object.handle, launch)
        }
        if mayTrap { try kernel.traps.read(word, keeping: receipt, on: self) }
        return receipt
    }

    private func execute(_ kernel: dcc_cl_handle, _ launch: PreparedLaunch) throws(DeviceError) {
        let (counts, group) = (launch.grid.groupCounts, launch.grid.groupExtent)
        var sizes = (counts.x * group.x, counts.y * group.y, counts.z * group.z)
        var groups = (group.x, group.y, group.z)
        let dimensions: UInt32 = sizes.2 > 1 ? 3 : sizes.1 > 1 ? 2 : 1
        try unsafe enqueue("clEnqueueNDRangeKernel", "Launching kernel `\(launch.kernel.name)`") { event in
            unsafe withUnsafeBytes(of: &sizes) { sizes in
                unsafe withUnsafeBytes(of: &groups) { groups in
                    unsafe library.functions.clEnqueueNDRangeKernel(
                        handle, kernel, dimensions, nil, sizes.baseAddress?.assumingMemoryBound(to: Int.self),
                        groups.baseAddress?.assumingMemoryBound(to: Int.self), 0, nil, event)
                }
            }
        }
    }
}

/// Binds arguments to a kernel in their order.
@safe
private struct OpenCLBinder {
    let library: OpenCLLibrary
    /// The accelerator's.
    let id: String
    let kernel: OpenCLKernel.Object
    /// The kernel's, for people.
    let name: String
    private var index: UInt32 = 0

    init(library: OpenCLLibrary, id: String, kernel: OpenCLKernel.Object, name: String) {
        self.library = library
        self.id = id
        self.kernel = kernel
        self.name = name
    }

    /// - Parameter size: The bytes in C, which Swift's may be short of: those behind the last field.
    mutating func bind(_ bytes: UnsafeRawBufferPointer, padded size: Int) throws(DeviceError) {
        guard bytes.count != size else { return try unsafe bind(bytes) }
        try unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { target throws(DeviceError) in
            unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
            unsafe target.copyMemory(from: bytes)
            try unsafe bind(UnsafeRawBufferPointer(target))
        }
    }

    private mutating func bind(_ bytes: UnsafeRawBufferPointer) throws(DeviceError) {
        try unsafe check(
            library.functions.clSetKernelArg(kernel.handle, index, bytes.count, bytes.baseAddress), "clSetKernelArg")
    }

    mutating func bind(_ number: Int64) throws(DeviceError) {
        let place = Int(index)
        while kernel.numbers.count <= place { kernel.numbers.append(nil) }
        if kernel.numbers[place] == number {
            index += 1
            return
        }
        kernel.numbers[place] = nil
        var number = number
        try unsafe check(
            library.functions.clSetKernelArg(kernel.handle, index, MemoryLayout<Int64>.size, &number), "clSetKernelArg")
        kernel.numbers[place] = number
    }

    mutating func bind(_ memory: DeviceMemory) throws(DeviceError) {
        var handle = memory.handle
        try unsafe check(
            library.functions.clSetKernelArg(kernel.handle, index, MemoryLayout<UInt>.size, &handle), "clSetKernelArg")
    }

    /// Memory that host and device share.
    mutating func bindShared(_ address: UnsafeMutableRawPointer) throws(DeviceError) {
        try unsafe check(
            library.functions.clSetKernelArgSVMPointer(kernel.handle, index, address), "clSetKernelArgSVMPointer")
    }

    private mutating func check(_ code: Int32, _ call: String) throws(DeviceError) {
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: call, "Binding argument \(index) of kernel `\(name)`", on: id)
        }
        index += 1
    }
}
