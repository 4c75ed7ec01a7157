public import Compute

/// A lane of a device ring kernel, for handlers on the same device: what they send to it goes there without the host.
///
/// It is a value that may be in requests and in states. A reference whose kernel has ended, or that comes from another device or
/// process, reaches nobody: a send to it is refused and counted. It stays right when its kernel is restarted, but for one whose launch
/// was given up.
public struct DeviceKernelReference<Message: DeviceStruct>: DeviceStruct, Hashable {
    let raw: RawReference

    /// Nobody: what is sent there is refused.
    public static var nobody: DeviceKernelReference { DeviceKernelReference(RawReference()) }

    init(_ raw: RawReference) { self.raw = raw }

    public static var deviceDefinition: DeviceStructDefinition {
        .reference(of: Self.self, [\.raw.entry, \.raw.lane, \.raw.generation, \.raw.table])
    }
}

/// A topic on a device, for the handlers there: what they publish goes to each subscriber without the host.
///
/// A value as ``DeviceKernelReference`` is; it ends with its ``DeviceTopic``.
public struct DeviceTopicReference<Message: DeviceStruct>: DeviceStruct, Hashable {
    let raw: RawReference

    /// Nobody: what is published there is refused.
    public static var nobody: DeviceTopicReference { DeviceTopicReference(RawReference()) }

    init(_ raw: RawReference) { self.raw = raw }

    public static var deviceDefinition: DeviceStructDefinition {
        .reference(of: Self.self, [\.raw.entry, \.raw.lane, \.raw.generation, \.raw.table])
    }
}

extension DeviceStructDefinition {
    /// The four words of a reference.
    static func reference<Reference>(
        of type: Reference.Type, _ fields: [PartialKeyPath<Reference>]
    ) -> DeviceStructDefinition {
        DeviceStructDefinition(
            name: DeviceReferenceText.name,
            fields: zip(["entry", "lane", "generation", "table"], fields).enumerated().map { index, field in
                Field(
                    name: field.0, cType: "rk_u32", offset: 4 * index,
                    swiftOffset: MemoryLayout<Reference>.offset(of: field.1))
            }, layout: .init(stride: 16, alignment: 4),
            swiftLayout: .init(
                stride: MemoryLayout<Reference>.stride, alignment: MemoryLayout<Reference>.alignment),
            source: DeviceReferenceText.source + "\n")
    }
}
