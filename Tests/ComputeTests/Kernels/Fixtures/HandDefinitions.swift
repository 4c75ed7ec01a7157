import Compute

/// Definitions with something particular about them.
enum HandDefinitions {
    /// `sum[i] = x[i] + y[i]`
    static let add = DeviceKernelDefinition(
        name: "add(_:_:_:in:)", entry: "rk_k_add_hand", file: "Add.swift", line: 1,
        parameters: [
            .span("x", element: Float.self), .span("y", element: Float.self),
            .mutableSpan("sum", element: Float.self, isReadByKernel: false),
        ], source: "",
        cpu: { launch in
            let x = launch.span(0, of: Float.self)
            let y = launch.span(1, of: Float.self)
            let sum = launch.mutableSpan(2, of: Float.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                sum[context.index] = x[context.index] + y[context.index]
            }
        })

    /// Says how many elements it uses.
    static let needing = DeviceKernelDefinition(
        name: "needing(_:_:in:)", entry: "rk_k_needing_hand", file: "Needing.swift", line: 1,
        parameters: [
            .span("table", element: Float.self, needs: .count(16)),
            .mutableSpan("y", element: Float.self, isReadByKernel: true, needs: .onePerItem),
        ], source: "", cpu: { launch in launch.forEachItem { (_) throws(DeviceFault) in } })

    /// Writes what it gets, one value after the other, as bytes.
    static let values = DeviceKernelDefinition(
        name: "values(_:_:_:_:_:_:_:in:)", entry: "rk_k_values_hand", file: "Values.swift", line: 1,
        parameters: [
            .value("small", type: Int8.self), .value("wide", type: SIMD16<Double>.self),
            .value("flag", type: Bool.self), .value("double", type: Double.self), .value("pair", type: Pair.self),
            .value("triple", type: SIMD3<Float>.self), .mutableSpan("out", element: Double.self, isReadByKernel: false),
        ], source: "",
        cpu: { launch in
            let small = launch.value(0, as: Int8.self)
            let wide = launch.value(1, as: SIMD16<Double>.self)
            let flag = launch.value(2, as: Bool.self)
            let double = launch.value(3, as: Double.self)
            let pair = launch.value(4, as: Pair.self)
            let triple = launch.value(5, as: SIMD3<Float>.self)
            let out = launch.mutableSpan(6, of: Double.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                let numbers = [
                    Double(small), wide[0], wide[15], flag ? 1 : 0, double, Double(pair.first), Double(pair.second),
                    Double(triple.x), Double(triple.z),
                ]
                out[context.index] = numbers[context.index]
            }
        })

    static func empty(
        _ requirements: DeviceRequirements = [], structs: [DeviceStructDefinition] = [], groupMemory: Int = 0
    ) -> DeviceKernelDefinition {
        DeviceKernelDefinition(
            name: "empty(in:)", entry: "rk_k_empty_hand", file: "Empty.swift", line: 1, parameters: [],
            structs: structs, source: "", requirements: requirements, groupMemory: groupMemory,
            cpu: { launch in launch.forEachItem { (_) throws(DeviceFault) in } })
    }

    struct Pair: BitwiseCopyable {
        var first: Int32
        var second: Int64
    }

    static let pair = pair(secondInC: 8)
    static let skewed = pair(secondInC: 4)

    private static func pair(secondInC offset: Int) -> DeviceStructDefinition {
        DeviceStructDefinition(
            name: "Pair",
            fields: [
                .init(name: "first", cType: "rk_i32", offset: 0, swiftOffset: MemoryLayout<Pair>.offset(of: \.first)),
                .init(
                    name: "second", cType: "rk_i64", offset: offset,
                    swiftOffset: MemoryLayout<Pair>.offset(of: \.second)),
            ], layout: .init(stride: 16, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Pair>.stride, alignment: MemoryLayout<Pair>.alignment), source: "")
    }
}

/// A device that can do nothing, for what is refused before a device is asked.
final class OtherDevice: DeviceBackend {
    let number = SerialNumber.next()
    let id = "other"
    let properties = {
        var properties = Accelerator.cpu.properties
        properties.name = "Other"
        properties.features.hasFloat16 = false
        properties.features.hasFloat64 = false
        properties.features.hasAtomics64 = false
        return properties
    }()
    let sharesHostMemory = false
    let launchesInCaller = false
    let lanes = LaunchLanes()

    private static let refusal = DeviceError(.callFailed, "This device can do nothing.")

    func allocate(byteCount: Int, isMapped: Bool) throws(DeviceError) -> DeviceMemory { throw Self.refusal }
    func allocatePinned(byteCount: Int) throws(DeviceError) -> HostMemory { throw Self.refusal }
    func makeQueue() throws(DeviceError) -> any CommandQueue { throw Self.refusal }
    func transferQueue() throws(DeviceError) -> any CommandQueue { throw Self.refusal }
    func loaded(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) -> (any LoadedKernel)? { nil }
    func load(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) throws(DeviceError) -> any LoadedKernel {
        throw Self.refusal
    }
}
