import Compute
import DeviceStandIns
import Glibc
import Testing

/// The back ends that one test body runs on. CUDA's driver is a stand-in; see `StandIns`.
enum TestedBackend: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case cpu, openCL, cudaStandIn

    var testDescription: String { rawValue }

    /// Calls `body` with a device of this back end.
    ///
    /// Cancels the test when OpenCL is missing, unless DOTCOMPUTE_REQUIRE_OPENCL says that it must not be, as `scripts/test`
    /// does.
    func run(_ body: (Accelerator) throws -> Void) throws {
        switch self {
        case .cpu: try body(.cpu)
        case .openCL: try body(try Self.openCLDevice())
        case .cudaStandIn: try CUDAStandIn.run { try body($1) }
        }
    }

    /// As ``run(_:)``, for what suspends.
    ///
    /// - Parameter cache: Where compiled kernels are kept; nowhere unless given. The processor has none.
    func run(
        cache: KernelCache = KernelCache(CachePlace(directory: nil)), _ body: (Accelerator) async throws -> Void
    ) async throws {
        switch self {
        case .cpu: try await body(.cpu)
        case .openCL: try await body(try Self.openCLDevice(cache: cache))
        case .cudaStandIn: try await CUDAStandIn.run(cache: cache) { try await body($1) }
        }
    }

    /// A device of a catalogue of its own, with this cache.
    static func openCLDevice(cache: KernelCache) throws -> Accelerator {
        _ = try openCLDevice()
        return try AcceleratorCatalogue(.init(openCL: ["libOpenCL.so.1", "libOpenCL.so"], cuda: []), cache: cache)
            .accelerator(.openCL, 0)
    }

    /// Those that have kernels compiled.
    static let compiling = [TestedBackend.openCL, .cudaStandIn]

    static func openCLDevice() throws -> Accelerator {
        do {
            return try Accelerator.openCL(0)
        } catch {
            if unsafe getenv("DOTCOMPUTE_REQUIRE_OPENCL") != nil { throw error }
            try Test.cancel(
                "There is no OpenCL device here (`scripts/test` installs pocl-opencl-icd). \(error.message)")
        }
    }
}

/// The code of the `DeviceError` that an expression throws, or `nil`.
func code(_ body: () throws -> Void) throws -> DeviceError.Code? {
    do {
        try body()
        return nil
    } catch let error as DeviceError {
        return error.code
    }
}

/// The `DeviceError` that an expression throws.
func deviceError(_ body: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation) throws -> DeviceError {
    let error = #expect(throws: DeviceError.self, sourceLocation: sourceLocation) { try body() }
    return try #require(error, sourceLocation: sourceLocation)
}
