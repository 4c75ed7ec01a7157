import DurableKernels
import Foundation
import RingKernels
import Testing

/// Which engine a test runs against.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory
    #if DurableKernels
        case sqlite
    #endif

    var testDescription: String { rawValue }
}

/// A store that is closed and opened again, as by a process that ends and begins anew.
final class StoreUnderTest: Sendable {
    let kind: StoreKind
    let folder: TemporaryFolder
    private let memory = InMemoryStore()

    init(_ kind: StoreKind) throws {
        self.kind = kind
        folder = try TemporaryFolder()
    }

    /// Runs `body` with the store, which is closed afterwards.
    nonisolated(nonsending) func open<Result>(
        _ body: nonisolated(nonsending) (any DurableStore) async throws -> Result
    ) async throws -> Result {
        switch kind {
        case .memory: return try await body(memory)
        #if DurableKernels
            case .sqlite:
                let store = try SQLiteStore(path: folder.path("test.store"))
                let result = try await body(store)
                try store.close()
                return result
        #endif
        }
    }

    /// What is stored of a kernel.
    nonisolated(nonsending) func contents(of kernel: KernelID) async throws -> PartitionContents {
        try await open { store in
            let partition = try await store.open(kernel)
            let contents = try await partition.load()
            await partition.close()
            return contents
        }
    }
}

/// A folder that is removed with the test.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "durable-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }  // only a temporary folder is left behind

    func path(_ name: String) -> String { url.appending(path: name).path }
}

/// The error that a kernel gave its caller as the cause.
nonisolated(nonsending) func durableError(
    _ body: nonisolated(nonsending) () async throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) async -> DurableError? {
    do {
        try await body()
        Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    } catch let error as KernelError {
        if let cause = error.underlying as? DurableError { return cause }
        Issue.record("\(error)", sourceLocation: sourceLocation)
    } catch let error as DurableError {
        return error
    } catch {
        Issue.record("\(error)", sourceLocation: sourceLocation)
    }
    return nil
}
