/// The compiler for devices of CUDA, with its cache. It is looked for when it is first needed, once.
package final class CUDACompiler: Sendable {
    private struct Found {
        var compiler: NVRTC?
        var report: ProbeReport.Search
    }

    /// Contraction and everything else that changes results is off.
    package static let options = ["--std=c++17", "--fmad=false", "--ftz=false", "--prec-div=true", "--prec-sqrt=true"]

    private let names: [String]
    let cache: KernelCache
    private let found = Locked<Found?>(nil)

    init(_ names: [String], cache: KernelCache) {
        self.names = names
        self.cache = cache
    }

    /// What the search for the compiler found. Searches now if it has not been needed yet.
    package var report: ProbeReport.Search { search().report }

    private func search() -> Found {
        found.withLock { found in
            if let found { return found }
            var report = ProbeReport.Search(backend: .cuda)
            let now = Found(compiler: NVRTC.load(names, &report), report: report)
            found = now
            return Found(compiler: now.compiler, report: report)
        }
    }

    /// - Throws: What the search ran into, if there is none.
    func compiler(for accelerator: String) throws(DeviceError) -> NVRTC {
        let found = search()
        if let compiler = found.compiler { return compiler }
        let finding = found.report.findings.first
        throw DeviceError(
            finding?.code ?? .libraryMissing,
            "Kernels for \(accelerator) cannot be compiled: \(found.report.findings.map(\.description).joined(separator: " "))",
            accelerator: accelerator, native: finding?.native)
    }

    /// What a kernel is compiled from and with, for a device.
    func key(
        _ kernel: DeviceKernelDefinition, _ checks: DeviceChecks, _ properties: Accelerator.Properties, _ id: String
    ) throws(DeviceError) -> CompileKey {
        try key(kernel.name, source: KernelText.source(of: kernel, checks), entry: kernel.entry, properties, id)
    }

    /// - Parameters:
    ///   - name: For people.
    ///   - source: Everything that is compiled, the prelude included.
    func key(
        _ name: String, source: String, entry: String, _ properties: Accelerator.Properties, _ id: String
    ) throws(DeviceError) -> CompileKey {
        let compiler = try compiler(for: id)
        return CompileKey(
            name: name, backend: .cuda, source: source, entry: entry, options: Self.options,
            architecture: try compiler.target(for: properties.architecture ?? "unknown", accelerator: id),
            compiler: compiler.name, driver: properties.apiVersion ?? "unknown", prelude: KernelText.preludeVersion)
    }

    /// Compiles, and keeps the program in the cache.
    func compile(_ key: CompileKey, _ id: String) throws(DeviceError) -> [UInt8] {
        let image = try compiler(for: id).compile(
            key.source, kernel: key.name, target: key.architecture, options: key.options, accelerator: id)
        cache.store(image.bytes, for: key)
        return image.bytes
    }
}
