internal import MessagePack
internal import RingKernels

/// Turns the state of one kind of kernel into bytes and back, from older versions, too.
struct StateCodec<Owner: DurableStateOwner> {
    let kernel: KernelID

    /// - Throws: ``DurableError`` with `unencodable`.
    func encode(_ state: Owner.State) throws(DurableError) -> [UInt8] {
        do {
            return try MessagePackEncoder(limits: .state).encode(state)
        } catch {
            throw DurableError(
                .unencodable,
                "The state of kernel \"\(kernel)\", a \(Owner.State.self), does not encode. Its last stored state stays.",
                kernel: kernel, underlying: error)
        }
    }

    /// A state in its current version.
    ///
    /// - Throws: ``DurableError`` with `undecodable`.
    func decode(_ bytes: [UInt8]) throws(DurableError) -> Owner.State {
        do {
            return try MessagePackDecoder(limits: .state).decode(Owner.State.self, from: bytes)
        } catch {
            throw DurableError(
                .undecodable,
                "The stored state of kernel \"\(kernel)\", version \(Owner.stateVersion) of \(Owner.stateName), does not decode as \(Owner.State.self). If the type has changed, raise `stateVersion` and add a migration.",
                kernel: kernel, underlying: error)
        }
    }

    /// The stored state, brought to the current version.
    ///
    /// - Throws: ``DurableError`` with `foreignState`, `unknownStateVersion`, `missingMigration`, `migrationFailed` or
    ///   `undecodable`.
    func current(_ stored: StoredState) throws(DurableError) -> Owner.State {
        guard stored.owner == Owner.stateName else {
            throw DurableError(
                .foreignState,
                "Kernel \"\(kernel)\" has a stored state of \(stored.owner), but this is \(Owner.stateName). Launch it under another ID, or say `static let stateName = \"\(stored.owner)\"` if it is the same under a new name.",
                kernel: kernel)
        }
        var (bytes, version) = (stored.bytes, stored.version)
        guard version <= Owner.stateVersion else {
            throw DurableError(
                .unknownStateVersion,
                "The stored state of kernel \"\(kernel)\" has version \(version) of \(Owner.stateName), but this program knows up to version \(Owner.stateVersion). Run the newer program.",
                kernel: kernel)
        }
        while version < Owner.stateVersion {
            guard let step = Owner.migrations.first(where: { $0.version == version }) else {
                throw DurableError(
                    .missingMigration,
                    "The stored state of kernel \"\(kernel)\" has version \(stored.version) of \(Owner.stateName) and is to become version \(Owner.stateVersion), but there is no migration from \(version). Add `StateMigration(from: \(version)) { … }`.",
                    kernel: kernel)
            }
            do { bytes = try step.migrate(bytes) } catch {
                throw DurableError(
                    .migrationFailed,
                    "The migration from version \(version) of \(Owner.stateName) failed for the stored state of kernel \"\(kernel)\". Repair the migration; the state is untouched.",
                    kernel: kernel, underlying: error)
            }
            version += 1
        }
        return try decode(bytes)
    }

    /// - Throws: ``DurableError`` with `invalidOption`.
    func validate() throws(DurableError) {
        guard Owner.stateVersion >= 1 else {
            throw .invalidOption("stateVersion is \(Owner.stateVersion). Count from 1.", kernel)
        }
    }
}
