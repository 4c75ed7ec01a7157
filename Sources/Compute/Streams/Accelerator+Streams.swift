extension Accelerator {
    /// A new stream of commands.
    ///
    /// - Throws: ``DeviceError`` when the device cannot be opened or gives no stream.
    public func makeStream() throws(DeviceError) -> DeviceStream { try DeviceStream(on: self) }
}
