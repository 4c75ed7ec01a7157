extension MemoryPool {
    /// What a pool has done and holds. Bytes are those of device memory, in whole size classes.
    public struct Statistics: Sendable, Codable, Hashable {
        /// Acquisitions that found something free.
        public var hits: Int
        /// Acquisitions that had to allocate.
        public var misses: Int
        /// Lent or free.
        public var bytesHeld: Int
        public var bytesInUse: Int
        public var buffersInUse: Int
        /// The most bytes that were lent at a time.
        public var peakBytesInUse: Int
        /// The most bytes that were held at a time.
        public var peakBytesHeld: Int
    }

    /// A buffer that was not released.
    public struct Leak: Sendable, Codable, Hashable, CustomStringConvertible {
        /// The bytes that were asked for.
        public var byteCount: Int
        /// Where it was acquired.
        public var fileID: String
        public var line: UInt

        public var description: String { "\(byteCount) bytes, acquired at \(fileID):\(line)" }
    }

    public var statistics: Statistics {
        let counts = state.withLock { $0.counts }
        return Statistics(
            hits: counts.hits, misses: counts.misses, bytesHeld: counts.bytesHeld, bytesInUse: counts.bytesInUse,
            buffersInUse: counts.buffersInUse, peakBytesInUse: counts.peakBytesInUse,
            peakBytesHeld: counts.peakBytesHeld)
    }

    /// Frees what is not lent, the largest first, until the pool holds at most so many bytes.
    ///
    /// - Returns: The bytes that were freed.
    /// - Throws: ``DeviceError``, the first that the driver answered; the pool holds none of the memory concerned any more.
    @discardableResult
    public func trim(toBytes target: Int = 0) throws(DeviceError) -> Int {
        let dropped = state.withLock { state in
            var dropped: [BufferStorage] = []
            while state.counts.bytesHeld > target, let storage = state.dropLargestFree() { dropped.append(storage) }
            return dropped
        }
        defer { if !dropped.isEmpty { wakeWaiting() } }
        var failure: DeviceError?
        for storage in dropped {
            do throws(DeviceError) {
                try storage.free()
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return dropped.reduce(0) { $0 + $1.capacity }
    }

    /// Ends the pool: frees what is not lent, and lends nothing any more. Who waits is told.
    ///
    /// What is still lent stays usable until it is released, which frees it.
    ///
    /// - Returns: What was not released, with the place where it was acquired.
    /// - Throws: ``DeviceError``, as ``trim(toBytes:)``; the pool is shut down all the same.
    @discardableResult
    public func shutdown() throws(DeviceError) -> [Leak] {
        let leaks = state.withLock { state in
            state.isShutDown = true
            return state.leaks
        }
        wakeWaiting()
        try trim()
        return leaks
    }
}
