public import Compute

/// Elements that were lent to a device ring kernel, for its handlers: how messages name larger data.
///
/// It is a value that may be in requests, in states and in arrays. In a handler, ``Compute/DeviceContext/elements(of:)`` and
/// ``Compute/DeviceContext/mutableElements(of:)`` give the elements. When they were given back, or in another kernel or lane than they were
/// lent to, it leads nowhere: the handler gets no elements, and the host sees it in ``DeviceTraffic/unresolved``.
public struct DeviceBufferReference<Element: BitwiseCopyable & Sendable>: DeviceStruct, Hashable {
    let raw: RawReference

    /// Leads nowhere.
    public static var nothing: DeviceBufferReference { DeviceBufferReference(RawReference()) }

    init(_ raw: RawReference) { self.raw = raw }

    public static var deviceDefinition: DeviceStructDefinition {
        .reference(of: Self.self, [\.raw.entry, \.raw.lane, \.raw.generation, \.raw.table])
    }
}
