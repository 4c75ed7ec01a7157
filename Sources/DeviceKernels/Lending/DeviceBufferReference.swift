public import Compute

/// Elements that were lent to a device ring kernel, for its handlers: how messages name larger data.
///
/// It is a value that may be in requests, in states and in arrays. In a handler, ``Compute/DeviceContext/elements(of:)`` and
/// ``Compute/DeviceContext/mutableElements(of:)`` give the elements. When they were given back, or in another kernel or lane than they were
/// lent to, it leads nowhere: the handler gets no elements, and the host sees it in ``DeviceTraffic/unresolved``.
public struct DeviceBufferReference<Element: BitwiseCopyable & Sendable>: DeviceStruct, Hashable {
    private var entry: UInt32
    private var lane: UInt32
    private var generation: UInt32
    private var table: UInt32

    /// Leads nowhere.
    public static var nothing: DeviceBufferReference { DeviceBufferReference(RawReference()) }

    init(_ raw: RawReference) {
        entry = raw.entry
        lane = raw.lane
        generation = raw.generation
        table = raw.table
    }

    var raw: RawReference { RawReference(entry: entry, lane: lane, generation: generation, table: table) }

    public static var deviceDefinition: DeviceStructDefinition {
        .reference(of: Self.self, [\.entry, \.lane, \.generation, \.table])
    }
}
