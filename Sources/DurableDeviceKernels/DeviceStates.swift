internal import Compute
internal import DurableKernels
internal import RingKernels

/// The states of all lanes as they are stored: their bytes, and what these are.
struct DeviceStates: Codable, Sendable {
    /// How the struct lies in memory, and those in it.
    var layout: [String]
    /// Bytes from one state to the next.
    var stride: Int
    var lanes: Int
    /// One behind the other.
    var bytes: [UInt8]
}

/// Those of one struct, for a store.
struct DeviceStatesOwner<State: DeviceStruct>: DurableStateOwner {
    var state: DeviceStates

    static var stateName: String { "the device states \(State.deviceDefinition.name)" }

    /// How the struct lies in memory in this program.
    static var layout: [String] { lines(State.deviceDefinition) }

    static func lines(_ definition: DeviceStructDefinition) -> [String] {
        let fields = definition.fields.map { "\($0.name): \($0.cType) at \($0.offset)" }.joined(separator: ", ")
        return ["\(definition.name) of \(definition.layout.stride) bytes (\(fields))"]
            + definition.structs.flatMap { lines($0) }
    }
}
