extension CommandQueue {
    /// Fills with a pattern of any size: writes it once, then copies what is there behind it until all is full.
    ///
    /// - Returns: The pattern, which has to live until the command is done.
    func fillByDoubling(
        _ target: DeviceMemory, at offset: Int, with pattern: UnsafeRawBufferPointer, count: Int
    ) throws(DeviceError) -> HostMemory {
        let size = pattern.count
        let staged = try HostMemory.pageable(byteCount: size, for: nil)
        unsafe staged.pointer.copyMemory(from: pattern.baseAddress.unsafelyUnwrapped, byteCount: size)
        do throws(DeviceError) {
            try unsafe write(staged.pointer, to: target, at: offset, byteCount: size)
            var done = size
            while done < size * count {
                let next = min(done, size * count - done)
                try copy(target, at: offset, to: target, at: offset + done, byteCount: next)
                done += next
            }
        } catch {
            withExtendedLifetime(staged) { abandon() }
            throw error
        }
        return staged
    }
}
