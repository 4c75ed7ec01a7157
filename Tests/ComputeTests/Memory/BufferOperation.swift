import Compute
import Testing

/// Something that is done to a buffer and to its model alike.
enum BufferOperation: CaseIterable, Sendable {
    case copyFromArray, initialise, mutateOnHost, readOnHost, copyToArray
    case fill, fillSlice, copySlice, copyFromDevice, copyFromHost
    case synchroniseDevice, synchroniseHost
    case fillOnStream, copyOnStream, synchroniseDeviceOnStream, synchroniseHostOnStream

    /// A buffer with its model, and what the operations need.
    struct Bench {
        let buffer: UnifiedBuffer<Int32>
        var model: BufferModel
        let stream: DeviceStream
        /// A buffer that is up to date on the device alone, and what it holds; one that is so on the host alone.
        let onDevice: UnifiedBuffer<Int32>
        let onHost: UnifiedBuffer<Int32>
        let elementsOnDevice: [Int32]
        let elementsOnHost: [Int32]
        /// Differs from step to step, so that no old content looks right.
        var step: Int32 = 0

        var count: Int { buffer.count }

        init(
            _ buffer: UnifiedBuffer<Int32>, _ stream: DeviceStream, onDevice: UnifiedBuffer<Int32>,
            onHost: UnifiedBuffer<Int32>, elementsOnDevice: [Int32], elementsOnHost: [Int32]
        ) {
            self.buffer = buffer
            self.stream = stream
            self.onDevice = onDevice
            self.onHost = onHost
            self.elementsOnDevice = elementsOnDevice
            self.elementsOnHost = elementsOnHost
            model = BufferModel(placement: buffer.placement)
        }
    }

    /// Does it to both.
    ///
    /// - Returns: What is wrong, or `nil`.
    func apply(to bench: inout Bench) throws -> String? {
        bench.step += 1
        let expected = expectedError(bench.model)
        let found = try code { try act(&bench) }
        guard found == expected else {
            return "threw \(found.map(\.rawValue) ?? "nothing"), not \(expected.map(\.rawValue) ?? "nothing")"
        }
        if expected == nil { change(&bench) }
        let state = try bench.buffer.state
        return state == bench.model.state ? nil : "is \(state), not \(bench.model.state)"
    }

    private func expectedError(_ model: BufferModel) -> DeviceError.Code? {
        switch self {
        case .copyFromArray, .fill, .copyFromDevice, .copyFromHost, .fillOnStream, .copyOnStream: nil
        case .initialise: model.placement == .deviceOnly ? .noHostCopy : nil
        case .mutateOnHost, .readOnHost, .synchroniseHost, .synchroniseHostOnStream: model.refusal(onHost: true)
        case .copyToArray, .copySlice: model.refusal(onHost: model.placement != .deviceOnly)
        case .fillSlice, .synchroniseDevice, .synchroniseDeviceOnStream: model.refusal(onHost: false)
        }
    }

    private func elements(_ bench: Bench) -> [Int32] { (0..<Int32(bench.count)).map { bench.step &* 1000 &+ $0 } }

    private func act(_ bench: inout Bench) throws {
        let buffer = bench.buffer
        let step = bench.step
        switch self {
        case .copyFromArray: try buffer.copy(from: elements(bench))
        case .initialise:
            let elements = elements(bench)
            try buffer.initialise { span in for element in elements { span.append(element) } }
        case .mutateOnHost:
            try buffer.withMutableHostSpan { span in if span.count > 0 { span[span.count - 1] = -step } }
        case .readOnHost:
            let found = try buffer.withHostSpan { span in span.indices.map { span[$0] } }
            #expect(found == bench.model.contents)
        case .copyToArray:
            let found = try buffer.array()
            #expect(found == bench.model.contents)
        case .fill: try buffer.fill(with: step)
        case .fillSlice: try buffer.slice(0..<bench.count / 2).fill(with: step)
        case .copySlice: try buffer.slice(0..<1).copy(from: [step])
        case .copyFromDevice: try buffer.copy(from: bench.onDevice)
        case .copyFromHost: try buffer.copy(from: bench.onHost)
        case .synchroniseDevice: try buffer.synchroniseDevice()
        case .synchroniseHost: try buffer.synchroniseHost()
        case .fillOnStream: try buffer.fill(with: step, on: bench.stream)
        case .copyOnStream: try buffer.copy(from: bench.onDevice, on: bench.stream)
        case .synchroniseDeviceOnStream: try buffer.synchroniseDevice(on: bench.stream)
        case .synchroniseHostOnStream: try buffer.synchroniseHost(on: bench.stream)
        }
    }

    private func change(_ bench: inout Bench) {
        let step = bench.step
        let isDeviceOnly = bench.model.placement == .deviceOnly
        switch self {
        case .copyFromArray, .initialise:
            if isDeviceOnly {
                bench.model.overwriteOnDevice(elements(bench))
            } else {
                bench.model.overwriteOnHost(elements(bench))
            }
        case .mutateOnHost: bench.model.modify(onHost: true) { $0[$0.count - 1] = -step }
        case .readOnHost, .synchroniseHost, .synchroniseHostOnStream: bench.model.bringToHost()
        case .copyToArray: if !isDeviceOnly { bench.model.bringToHost() }
        case .copySlice: bench.model.modify(onHost: !isDeviceOnly) { $0[0] = step }
        case .fill, .fillOnStream: bench.model.overwriteOnDevice(.init(repeating: step, count: bench.count))
        case .fillSlice:
            bench.model.modify(onHost: false) { for index in 0..<$0.count / 2 { $0[index] = step } }
        case .copyFromDevice, .copyOnStream: bench.model.overwriteOnDevice(bench.elementsOnDevice)
        case .copyFromHost:
            if isDeviceOnly {
                bench.model.overwriteOnDevice(bench.elementsOnHost)
            } else {
                bench.model.overwriteOnHost(bench.elementsOnHost)
            }
        case .synchroniseDevice, .synchroniseDeviceOnStream: bench.model.bringToDevice()
        }
    }
}
