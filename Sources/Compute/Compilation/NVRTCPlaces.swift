#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where NVRTC is looked for.
///
/// 1. `DOTCOMPUTE_NVRTC`, the path of the library; then nowhere else.
/// 2. The names that the system's loader knows.
/// 3. With a virtual environment of Python active, its package `nvidia-cuda-nvrtc`.
/// 4. A CUDA toolkit: `CUDA_HOME`, `CUDA_PATH`, `/usr/local/cuda`.
package enum NVRTCPlaces {
    static let remedy =
        "Kernels for CUDA need it: install NVIDIA's CUDA toolkit or, in a virtual environment of Python, the package nvidia-cuda-nvrtc, or name the library in DOTCOMPUTE_NVRTC."

    package static let standard = names { name in unsafe getenv(name).map { unsafe String(cString: $0) } }

    private static let majors = ["13", "12", "11.2"]

    /// - Parameter environment: The value of a variable.
    package static func names(_ environment: (String) -> String?) -> [String] {
        if let chosen = environment("DOTCOMPUTE_NVRTC"), !chosen.isEmpty { return [chosen] }
        var names = majors.map { "libnvrtc.so.\($0)" } + ["libnvrtc.so"]
        if let folder = environment("VIRTUAL_ENV"), !folder.isEmpty { names += inVirtualEnvironment(folder) }
        for folder in [environment("CUDA_HOME"), environment("CUDA_PATH"), "/usr/local/cuda"] {
            if let folder, !folder.isEmpty { names.append("\(folder)/lib64/libnvrtc.so") }
        }
        return names
    }

    /// The libraries of the packages `nvidia-cuda-nvrtc` (13) and `nvidia-cuda-nvrtc-cu12`, those that are there.
    private static func inVirtualEnvironment(_ folder: String) -> [String] {
        entries(of: "\(folder)/lib").filter { $0.hasPrefix("python3") }.sorted().flatMap { python in
            let packages = "\(folder)/lib/\(python)/site-packages/nvidia"
            return ["cu13/lib", "cuda_nvrtc/lib"].flatMap { place in
                let libraries = "\(packages)/\(place)"
                return entries(of: libraries).filter { name in majors.contains { name == "libnvrtc.so.\($0)" } }
                    .sorted().reversed().map { "\(libraries)/\($0)" }
            }
        }
    }

    /// What a library of NVRTC needs from its own folder.
    static func companions(of path: String) -> [String] {
        guard let slash = path.lastIndex(of: "/") else { return [] }
        let folder = String(path[..<slash])
        return entries(of: folder).filter { $0.hasPrefix("libnvrtc-builtins.so.") }.sorted().map { "\(folder)/\($0)" }
    }

    /// The names in a folder; none where it cannot be read: it is only a place to look.
    private static func entries(of folder: String) -> [String] {
        do throws(FileProblem) {
            return try CacheFolder.names(in: folder) ?? []
        } catch {
            return []
        }
    }
}
