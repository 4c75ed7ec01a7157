/// Everything that a compiled program depends on. Two programs with one key are interchangeable; the key is content alone, so it
/// is the same in every process, and kernels of one name never share a program.
package struct CompileKey: Sendable, Hashable {
    /// Changes when what this package makes of the rest does.
    private static let formatVersion = "dotcompute programs 1"

    /// What the kernel is called in Swift: for people, and no part of what tells keys apart.
    package var name: String
    /// By which interface the program is loaded.
    package var backend: Accelerator.Backend
    /// The whole text that the compiler is given, prelude included.
    package var source: String
    /// The kernel's name in it.
    package var entry: String
    package var options: [String]
    /// What the compiler makes code for: "sm_90", or the name of a device.
    package var architecture: String
    /// The compiler and its version.
    package var compiler: String
    /// The driver and its version.
    package var driver: String
    /// The version of the prelude.
    package var prelude: String

    package init(
        name: String, backend: Accelerator.Backend, source: String, entry: String, options: [String],
        architecture: String,
        compiler: String, driver: String, prelude: String
    ) {
        self.name = name
        self.backend = backend
        self.source = source
        self.entry = entry
        self.options = options
        self.architecture = architecture
        self.compiler = compiler
        self.driver = driver
        self.prelude = prelude
    }

    /// Of all components, each behind its length, so that nothing can move from one to the next.
    var digest: SHA256.Digest {
        var hash = SHA256()
        let components =
            [Self.formatVersion, backend.rawValue, source, entry, architecture, compiler, driver, prelude] + options
        for component in components {
            let bytes = Array(component.utf8)
            hash.add("\(bytes.count):".utf8.map { $0 })
            hash.add(bytes)
        }
        return hash.finish()
    }

    /// The name of the file that holds the program, without a folder.
    package var fileName: String { digest.text + KernelCache.suffix }
}
