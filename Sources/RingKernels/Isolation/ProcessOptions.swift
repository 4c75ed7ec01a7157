/// How the process of an isolated kernel is started; see ``Placement/process(_:)``.
public struct ProcessOptions: Sendable, Hashable {
    /// The program to run, by its path; `nil` for the running one. It must call ``IsolatedKernels/serveIfChild(_:)`` with a
    /// definition of the kernel's ID and types.
    public var executable: String?
    /// What the program is given as arguments.
    public var arguments: [String]
    /// The most bytes of address space it may take, its code and libraries included; `nil` for no limit of its own.
    public var memoryLimit: Int?
    /// How long it may take until the kernel's `start` has returned. After that it is killed.
    public var startTimeout: Duration
    /// Bytes of the ring in each direction, a power of two of at least 4096. A message takes at most a quarter of it.
    public var ringBytes: Int

    public init(
        executable: String? = nil, arguments: [String] = [], memoryLimit: Int? = nil,
        startTimeout: Duration = .seconds(10), ringBytes: Int = 1 << 20
    ) {
        self.executable = executable
        self.arguments = arguments
        self.memoryLimit = memoryLimit
        self.startTimeout = startTimeout
        self.ringBytes = ringBytes
    }

    /// - Throws: ``KernelError`` with the code `invalidOption`, naming the value.
    func validate(for kernel: KernelID) throws(KernelError) {
        guard ringBytes >= 4096, ringBytes <= 1 << 30, ringBytes & (ringBytes - 1) == 0 else {
            throw .invalidOption(
                "placement.process.ringBytes is \(ringBytes). Give a power of two from 4096 to 2^30.", kernel)
        }
        guard startTimeout > .zero else {
            throw .invalidOption(
                "placement.process.startTimeout is \(startTimeout). Give a duration above zero.", kernel)
        }
        if let memoryLimit, memoryLimit < 1 << 20 {
            throw .invalidOption(
                "placement.process.memoryLimit is \(memoryLimit) bytes. Give at least 1048576, or nil for none.", kernel
            )
        }
        if let executable, executable.isEmpty || executable.utf8.contains(0) {
            throw .invalidOption(
                "placement.process.executable is \"\(executable)\". Give the path of a program, or nil for the running one.",
                kernel)
        }
        if let bad = arguments.first(where: { $0.utf8.contains(0) }) {
            throw .invalidOption("placement.process.arguments has \"\(bad)\" with a zero byte in it.", kernel)
        }
    }
}
