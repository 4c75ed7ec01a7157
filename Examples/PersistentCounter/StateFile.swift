#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the counter remembers across restarts.
struct CounterState: Codable, Equatable {
    var count = 0
    /// Messages handled since the very beginning.
    var messages = 0
}

/// A JSON file that holds the state.
struct StateFile: Sendable {
    let path: String

    /// The state in the file, or a fresh one when there is no file.
    ///
    /// - Throws: ``CorruptState`` when the file is no state; the file is left as it is. `CocoaError` when it cannot be read.
    func load() throws -> CounterState {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            return CounterState()
        }
        do {
            return try JSONDecoder().decode(CounterState.self, from: data)
        } catch {
            throw CorruptState(path: path, reason: "\(error)")
        }
    }

    /// Replaces the file: written beside it, then renamed, so that a crash leaves the old state or the new one.
    ///
    /// - Throws: `CocoaError`.
    func save(_ state: CounterState) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try encoder.encode(state).write(to: URL(filePath: path), options: .atomic)
    }
}

/// A file that holds something else than a state.
struct CorruptState: Error, CustomStringConvertible {
    var path: String
    var reason: String

    var description: String {
        "\(path) holds no counter state and was left untouched. Repair it, or move it away to begin at 0. (\(reason))"
    }
}
