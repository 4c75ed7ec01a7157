import CCompute

extension OpenCLQueue {
    func launch(_ launch: PreparedLaunch) throws(DeviceError) {
        guard let kernel = launch.loaded as? OpenCLKernel else {
            throw DeviceError(
                .wrongAccelerator,
                "Kernel `\(launch.contents.name)` was not loaded on \(id). Load it on the accelerator that it is launched on.",
                accelerator: id)
        }
        guard launch.mayTrap else { return try bindAndExecute(launch, kernel, try kernel.traps.unused()) }
        let word = try kernel.traps.take(for: self)
        launch.reports(in: word)
        try bindAndExecute(launch, kernel, word)
        try kernel.traps.read(word, on: self)
    }

    private func bindAndExecute(
        _ launch: PreparedLaunch, _ kernel: OpenCLKernel, _ word: TrapWord
    ) throws(DeviceError) {
        try kernel.withObject { (object) throws(DeviceError) in
            var binder = OpenCLBinder(queue: self, kernel: object, launch: launch)
            var parts: [OpenCLPart] = []
            for index in 0..<launch.count {
                switch launch.argument(index) {
                case .value(let bytes): try unsafe binder.bind(bytes, padded: kernel.sizes.values[index])
                case .memory(let memory, let count):
                    try binder.bind(memory)
                    try binder.bind(Int64(count))
                case .part(let memory, let part):
                    parts.append(try OpenCLPart(part, of: memory, on: self))
                    try binder.bind(parts[parts.count - 1].memory)
                    try binder.bind(Int64(part.count))
                }
            }
            let extent = launch.grid.extent
            try binder.bind(Int64(extent.x))
            try binder.bind(Int64(extent.y))
            try binder.bind(Int64(extent.z))
            try binder.bind(word.memory)
            try unsafe execute(object.handle, launch)
            for part in parts { try part.copyBack(on: self) }
        }
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

/// Binds arguments to a kernel in their order, unless it has them from an earlier launch.
@safe
private struct OpenCLBinder {
    let queue: OpenCLQueue
    let kernel: OpenCLKernel.Object
    let launch: PreparedLaunch
    private var index: UInt32 = 0

    init(queue: OpenCLQueue, kernel: OpenCLKernel.Object, launch: PreparedLaunch) {
        self.queue = queue
        self.kernel = kernel
        self.launch = launch
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
        try unsafe set(bytes.count, bytes.baseAddress)
        index += 1
    }

    mutating func bind(_ number: Int64) throws(DeviceError) {
        try bind(.number(number)) { (binder) throws(DeviceError) in
            var number = number
            try unsafe binder.set(MemoryLayout<Int64>.size, &number)
        }
    }

    /// - Parameter memory: A buffer of OpenCL, or memory that host and device share.
    mutating func bind(_ memory: DeviceMemory) throws(DeviceError) {
        try bind(.memory(memory.number)) { (binder) throws(DeviceError) in
            if let address = unsafe memory.hostPointer {
                try unsafe binder.check(
                    binder.queue.library.functions.clSetKernelArgSVMPointer(
                        binder.kernel.handle, binder.index, address), "clSetKernelArgSVMPointer")
            } else {
                var handle = memory.handle
                try unsafe binder.set(MemoryLayout<UInt>.size, &handle)
            }
        }
    }

    private mutating func bind(
        _ argument: OpenCLKernel.Object.Bound, _ body: (OpenCLBinder) throws(DeviceError) -> Void
    ) throws(DeviceError) {
        let place = unsafe kernel.bound + Int(index)
        if unsafe place.pointee != argument {
            unsafe place.pointee = .unknown
            try body(self)
            unsafe place.pointee = argument
        }
        index += 1
    }

    private func set(_ size: Int, _ bytes: UnsafeRawPointer?) throws(DeviceError) {
        try unsafe check(
            queue.library.functions.clSetKernelArg(kernel.handle, index, size, bytes), "clSetKernelArg")
    }

    private func check(_ code: Int32, _ call: String) throws(DeviceError) {
        guard code == OpenCLCodes.success else {
            throw .openCL(
                code, in: call, "Binding argument \(index) of kernel `\(launch.contents.name)`", on: queue.id)
        }
    }
}
