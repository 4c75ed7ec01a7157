/// The arguments of a launch, given in the order of the kernel's parameters. Written by the macro `@DeviceKernel`.
///
/// What does not fit is thrown by the launch.
@safe
public struct LaunchArguments: ~Copyable {
    let launch: PreparedLaunch
    private(set) var problem: DeviceError?

    init(_ launch: PreparedLaunch) { self.launch = launch }

    /// A scalar, a vector or a struct.
    @inlinable
    public mutating func value<Value: BitwiseCopyable & Sendable>(_ value: Value) {
        unsafe withUnsafeBytes(of: value) { unsafe append($0, ObjectIdentifier(Value.self), Value.self) }
    }

    /// A buffer that is read.
    @inlinable
    public mutating func span<Element>(_ buffer: UnifiedBuffer<Element>) {
        append(buffer.storage, buffer.identity, buffer.count, isMutable: false, Element.self)
    }

    /// A buffer that is written.
    @inlinable
    public mutating func mutableSpan<Element>(_ buffer: UnifiedBuffer<Element>) {
        append(buffer.storage, buffer.identity, buffer.count, isMutable: true, Element.self)
    }

    @usableFromInline
    mutating func append(_ bytes: UnsafeRawBufferPointer, _ type: ObjectIdentifier, _ name: Any.Type) {
        guard let parameter = next("the value of type \(name)") else { return }
        guard parameter.kind == .value, parameter.type == type else {
            return mismatch(parameter, "a value of type \(name)")
        }
        let address = unsafe launch.bytes + parameter.offset
        if let start = bytes.baseAddress { unsafe address.copyMemory(from: start, byteCount: bytes.count) }
        unsafe launch.slots[launch.argumentCount] = CPUArgument(
            address: UInt(bitPattern: address), count: bytes.count, buffer: -1)
        launch.argumentCount += 1
    }

    @usableFromInline
    mutating func append(
        _ storage: BufferStorage, _ identity: BufferIdentity, _ count: Int, isMutable: Bool, _ element: Any.Type
    ) {
        guard let parameter = next("buffer \(identity.label)") else { return }
        guard (parameter.kind != .value) && (parameter.kind != .span) == isMutable,
            parameter.type == ObjectIdentifier(element)
        else {
            return mismatch(
                parameter, "buffer \(identity.label) as a \(isMutable ? "Mutable" : "")DeviceSpan<\(element)>")
        }
        unsafe launch.slots[launch.argumentCount] = CPUArgument(
            address: 0, count: count, buffer: launch.buffers.count)
        launch.buffers.append(
            BufferArgument(parameter: launch.argumentCount, storage: storage, identity: identity))
        launch.argumentCount += 1
    }

    /// The parameter that is next, unless there was a problem before or there is none.
    private mutating func next(_ what: @autoclosure () -> String) -> DeviceKernelDefinition.Place? {
        guard problem == nil else { return nil }
        let contents = launch.kernel.contents
        if launch.argumentCount < contents.places.count { return contents.places[launch.argumentCount] }
        problem = DeviceError(
            .argumentMismatch,
            "Kernel \(contents.name) has \(contents.places.count) parameters, and gets \(what()) beyond them. Give one argument for each."
        )
        return nil
    }

    private mutating func mismatch(_ place: DeviceKernelDefinition.Place, _ given: String) {
        let contents = launch.kernel.contents
        problem = DeviceError(
            .argumentMismatch,
            "Parameter \(launch.argumentCount), `\(contents.parameters[launch.argumentCount].name)`, of kernel \(contents.name) is \(contents.parameters[launch.argumentCount]), and gets \(given). Give what the parameter asks for."
        )
    }

    /// - Throws: `argumentMismatch`.
    consuming func finish() throws(DeviceError) {
        if let problem { throw problem }
        let contents = launch.kernel.contents
        guard launch.argumentCount == contents.places.count else {
            throw DeviceError(
                .argumentMismatch,
                "Kernel \(contents.name) has \(contents.places.count) parameters, and gets \(launch.argumentCount) arguments. Give one for each."
            )
        }
    }
}
