/// Elements of a buffer that may be lent, untyped.
package struct LendableElements: Sendable {
    fileprivate let storage: BufferStorage
    fileprivate let who: BufferIdentity
    fileprivate let start: Int
    package let count: Int
    /// Bytes from one element to the next.
    package let stride: Int

    package var byteCount: Int { count * stride }
    /// What errors call the buffer.
    package var label: String { who.label }

    /// Begins a use of them that lasts until its end is said.
    ///
    /// - Parameters:
    ///   - isWritten: Whether they come back changed; nobody else uses the buffer until then. Otherwise others may read it.
    ///   - borrower: What errors call the one who has them.
    ///   - device: Where the borrower's memory is, if the host does not see it.
    /// - Throws: `released`, `bufferInUse`, `uninitialised`, or what the device says when it brings the contents.
    @inline(never)
    package func lend(
        isWritten: Bool, to borrower: String, near device: (any DeviceBackend)?
    ) throws(DeviceError) -> BufferLoan {
        try BufferLoan(self, isWritten: isWritten, to: borrower, near: device)
    }
}

extension DeviceElements {
    /// The elements, for somebody who does not know their type.
    package var lendable: LendableElements {
        let slice = elements
        return LendableElements(
            storage: slice.buffer.storage, who: slice.buffer.identity, start: slice.range.lowerBound,
            count: slice.range.count, stride: MemoryLayout<Element>.stride)
    }
}

/// A use of some elements of a buffer that lasts: they are lent. Who has them works on a copy, which comes back at the end.
///
/// One of ``end()``, ``withdraw()`` and ``spoil()`` is called, once.
package final class BufferLoan: Sendable {
    /// Where the elements lie.
    package enum Place {
        case host(UnsafeMutableRawPointer)
        /// From a byte on.
        case device(DeviceMemory, offset: Int)
    }

    private let storage: BufferStorage
    private let access: BufferAccess
    private let offset: Int
    private let borrower: String
    package let byteCount: Int
    package let isWritten: Bool

    fileprivate init(
        _ elements: LendableElements, isWritten: Bool, to borrower: String, near device: (any DeviceBackend)?
    ) throws(DeviceError) {
        storage = elements.storage
        offset = elements.start * elements.stride
        byteCount = elements.byteCount
        self.isWritten = isWritten
        self.borrower = borrower
        let isThere = device === storage.device && !storage.isShared && storage.isUpToDateOnDevice
        access = try storage.begin(
            storage.placement == .deviceOnly || isThere ? .device : .host, isWritten ? .modify : .read, elements.who)
        storage.state.withLock { $0.borrowers.append(borrower) }
    }

    package var device: any DeviceBackend { storage.device }

    package var place: Place {
        if let memory = access.memory { return .device(memory, offset: offset) }
        // `begin` on the host gives an address.
        return .host(unsafe UnsafeMutableRawPointer(bitPattern: access.pointer).unsafelyUnwrapped + offset)
    }

    /// Copies the elements to memory of the host, wherever they lie.
    package func read(to target: UnsafeMutableRawPointer) throws(DeviceError) {
        switch place {
        case .host(let start): unsafe target.copyMemory(from: start, byteCount: byteCount)
        case .device(let memory, let offset):
            let queue = try storage.device.transferQueue()
            try unsafe queue.read(memory, at: offset, to: target, byteCount: byteCount)
            try queue.finish()
        }
    }

    /// Copies the elements from memory of the host, wherever they are to lie.
    package func write(from source: UnsafeRawPointer) throws(DeviceError) {
        switch place {
        case .host(let start): unsafe start.copyMemory(from: source, byteCount: byteCount)
        case .device(let memory, let offset):
            let queue = try storage.device.transferQueue()
            try unsafe queue.write(source, to: memory, at: offset, byteCount: byteCount)
            try queue.finish()
        }
    }

    /// What was to be written is.
    package func end() {
        leave()
        storage.end(access)
    }

    /// Nothing was written: the buffer is as before.
    package func withdraw() {
        leave()
        storage.withdraw(access.use)
    }

    /// Something was written, and not all: what the buffer holds is worth nothing.
    package func spoil() {
        storage.forgetContents()
        end()
    }

    private func leave() {
        storage.state.withLock { state in
            if let place = state.borrowers.firstIndex(of: borrower) { state.borrowers.remove(at: place) }
        }
    }
}

extension BufferStorage {
    fileprivate var isUpToDateOnDevice: Bool { state.withLock { $0.contents.isUpToDate(on: .device) } }
}
