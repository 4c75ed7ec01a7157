extension MemoryPool {
    /// Allocates another storage, within the limit; frees what is not in use if that makes room.
    func addLoan(_ sizeClass: SizeClass, _ bytes: Int, _ place: AcquisitionPlace) throws(DeviceError) -> PoolLoan {
        // A class may be larger than the device gives at once, or than the limit; then it is as large as needed.
        let size = max(bytes, min(sizeClass.byteCount, allocationLimit, limit ?? .max))
        let freed = try reserve(size, bytes)
        do throws(DeviceError) {
            for storage in freed { try storage.free() }
            let index = state.withLock { state in
                if let vacant = state.vacantIndices.popLast() { return vacant }
                state.entries.append(nil)
                return state.entries.count - 1
            }
            let storage = BufferStorage(
                device: accelerator.device, placement: placement, capacity: size, pool: number, poolIndex: index)
            do throws(DeviceError) {
                // Now, so that the limit means something and the buffer's user meets no lack of memory later.
                try storage.state.withLock { state throws(DeviceError) in _ = try storage.deviceMemory(&state) }
            } catch {
                state.withLock { $0.vacantIndices.append(index) }
                throw error
            }
            return state.withLock { state in
                state.entries[index] = .init(
                    storage: storage, sizeClass: sizeClass, generation: 1, isLent: true, place: place, bytes: bytes)
                state.counts.misses += 1
                state.counts.lend(size)
                return PoolLoan(storage: storage, generation: 1, byteCount: bytes)
            }
        } catch {
            state.withLock { $0.counts.bytesHeld -= size }
            wakeWaiting()
            throw error
        }
    }

    /// Counts bytes as held before they are, so that two callers cannot exceed the limit together.
    ///
    /// - Returns: What has to be freed first.
    private func reserve(_ size: Int, _ bytes: Int) throws(DeviceError) -> [BufferStorage] {
        try state.withLock { state throws(DeviceError) in
            try checkOpen(state)
            var freed: [BufferStorage] = []
            if let limit {
                // Overflows for sizes that no limit allows either.
                guard size <= limit, state.counts.bytesInUse <= limit - size else {
                    throw limitReached(state, bytes, limit)
                }
                while state.counts.bytesHeld > limit - size, let storage = state.dropLargestFree() {
                    freed.append(storage)
                }
                guard state.counts.bytesHeld <= limit - size else { throw limitReached(state, bytes, limit) }
            }
            state.counts.bytesHeld += size
            state.counts.peakBytesHeld = max(state.counts.peakBytesHeld, state.counts.bytesHeld)
            return freed
        }
    }

    private func limitReached(_ state: borrowing PoolState, _ bytes: Int, _ limit: Int) -> DeviceError {
        DeviceError(
            .limitExceeded,
            "A buffer of \(bytes) bytes is asked for; the pool on \(accelerator) may hold \(limit) bytes and has lent \(state.counts.bytesInUse) of them in \(state.counts.buffersInUse) buffers. Release buffers, wait with `acquireWhenAvailable`, or raise the limit.",
            class: .resource, accelerator: accelerator.id)
    }

    /// Puts a storage among the free ones.
    ///
    /// - Returns: The storage, if it is to be freed instead.
    func putBack(_ storage: BufferStorage, isReusable: Bool) -> BufferStorage? {
        let index = storage.poolIndex
        let (dropped, isAwaited) = state.withLock { state in
            let isKept = isReusable && !state.isShutDown
            let isAwaited = state.endLoan(index, storage.capacity, isReusable: isKept)
            return (isKept ? nil : state.drop(index), isAwaited)
        }
        if isAwaited { wakeWaiting() }
        return dropped
    }
}

extension PoolState {
    /// Forgets a storage that is not lent and in no list.
    mutating func drop(_ index: Int) -> BufferStorage {
        let storage = entries[index]!.storage
        entries[index] = nil
        vacantIndices.append(index)
        counts.bytesHeld -= storage.capacity
        return storage
    }

    /// Forgets the largest free storage.
    mutating func dropLargestFree() -> BufferStorage? {
        for list in free.indices.reversed() {
            let index = free[list]
            guard index >= 0, let entry = entries[index] else { continue }
            free[list] = entry.next
            return drop(index)
        }
        return nil
    }
}
