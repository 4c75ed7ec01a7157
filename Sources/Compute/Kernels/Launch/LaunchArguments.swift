/// The arguments of a launch, given in the order of the kernel's parameters. Written by the macro `@DeviceKernel`.
///
/// What does not fit is thrown by the launch.
@safe
public struct LaunchArguments: ~Copyable {
    let launch: PreparedLaunch

    init(_ launch: PreparedLaunch) { self.launch = launch }

    /// A scalar, a vector or a struct.
    @inlinable
    public mutating func value<Value: BitwiseCopyable & Sendable>(_ value: Value) {
        unsafe withUnsafeBytes(of: value) { unsafe append($0, ObjectIdentifier(Value.self), Value.self) }
    }

    /// A buffer or a slice that is read.
    @inlinable
    public mutating func span<Element>(_ elements: some DeviceElements<Element>) {
        elements.bind(to: &self, isMutable: false)
    }

    /// A buffer or a slice that is written.
    @inlinable
    public mutating func mutableSpan<Element>(_ elements: some DeviceElements<Element>) {
        elements.bind(to: &self, isMutable: true)
    }

    @usableFromInline
    mutating func append(_ bytes: UnsafeRawBufferPointer, _ type: ObjectIdentifier, _ name: Any.Type) {
        guard let parameter = next("the value of type \(name)") else { return }
        guard parameter.kind == .value, parameter.type == type else {
            return mismatch(parameter, "a value of type \(name)")
        }
        let address = unsafe launch.bytes + parameter.offset
        if let start = bytes.baseAddress { unsafe address.copyMemory(from: start, byteCount: bytes.count) }
        unsafe launch.slots[launch.count] = CPUArgument(
            address: UInt(bitPattern: address), count: bytes.count, buffer: -1)
        unsafe launch.loan.pointee.argumentCount += 1
    }

    /// All elements of a buffer: apart from slices, for fewer instructions at each call.
    @usableFromInline
    mutating func append(
        _ storage: BufferStorage, _ identity: consuming BufferIdentity, _ count: Int, isMutable: Bool,
        _ element: Any.Type
    ) {
        let byteCount = identity.byteCount
        append(storage, identity, 0..<count, offset: 0, byteCount, isMutable: isMutable, element)
    }

    @usableFromInline
    mutating func append(
        _ storage: BufferStorage, _ identity: consuming BufferIdentity, _ range: Range<Int>, stride: Int,
        isMutable: Bool, _ element: Any.Type
    ) {
        append(
            storage, identity, range, offset: range.lowerBound &* stride, range.count &* stride, isMutable: isMutable,
            element)
    }

    /// - Parameter byteCount: Of the elements in the range.
    private mutating func append(
        _ storage: BufferStorage, _ identity: consuming BufferIdentity, _ range: Range<Int>, offset: Int,
        _ byteCount: Int, isMutable: Bool, _ element: Any.Type
    ) {
        guard let parameter = next(BufferArgument.label(identity, range, byteCount)) else { return }
        guard parameter.kind != .value, parameter.kind.isWritten == isMutable,
            parameter.type == ObjectIdentifier(element)
        else {
            return mismatch(
                parameter,
                "\(BufferArgument.label(identity, range, byteCount)) as a \(isMutable ? "Mutable" : "")DeviceSpan<\(element)>"
            )
        }
        let place = launch.bufferCount
        unsafe launch.slots[launch.count] = CPUArgument(address: 0, count: range.count, buffer: place)
        unsafe (launch.buffers + place).initialize(
            to: BufferArgument(
                parameter: launch.count, storage: storage, identity: identity, first: range.lowerBound,
                offset: offset, byteCount: byteCount))
        unsafe launch.loan.pointee.bufferCount += 1
        unsafe launch.loan.pointee.argumentCount += 1
    }

    /// The parameter that is next, unless there was a problem before or there is none.
    private func next(_ what: @autoclosure () -> String) -> DeviceKernelDefinition.Place? {
        guard unsafe launch.loan.pointee.problem == nil else { return nil }
        let contents = launch.contents
        if launch.count < contents.places.count { return contents.places[launch.count] }
        note(
            "Kernel \(contents.name) has \(contents.places.count) parameters, and gets \(what()) beyond them. Give one argument for each."
        )
        return nil
    }

    private func mismatch(_ place: DeviceKernelDefinition.Place, _ given: String) {
        let contents = launch.contents
        let parameter = contents.parameters[launch.count]
        note(
            "Parameter \(launch.count), `\(parameter.name)`, of kernel \(contents.name) is \(parameter), and gets \(given). Give what the parameter asks for."
        )
    }

    private func note(_ text: String) { unsafe launch.loan.pointee.problem = DeviceError(.argumentMismatch, text) }
}

extension PreparedLaunch {
    /// Checks that the arguments that were given are those of the kernel.
    ///
    /// - Throws: `argumentMismatch`.
    func checkArguments() throws(DeviceError) {
        if let problem = unsafe loan.pointee.problem { throw problem }
        guard count == contents.places.count else {
            throw DeviceError(
                .argumentMismatch,
                "Kernel \(contents.name) has \(contents.places.count) parameters, and gets \(count) arguments. Give one for each."
            )
        }
    }
}
