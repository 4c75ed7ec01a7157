import DeviceStandIns
import DotCompute
import Testing

@testable import DeviceKernels

/// A handler with messages for it, and what the Swift function answers.
struct RingCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// Sends all messages to three lanes and compares answers and states with the function's own.
    let run: @Sendable (TestedDevice) async throws -> Void
    /// What a compiler of devices gets.
    let text: @Sendable () throws -> String

    var testDescription: String { name }

    /// - Parameters:
    ///   - first: What each lane begins with.
    ///   - oracle: The function that the kernel was made of.
    init<Request: DeviceStruct, State: DeviceStruct, Response: DeviceStruct>(
        _ name: String, _ kernel: DeviceRingKernelDefinition<Request, State, Response>, first: State,
        lanesPerBlock: Int = 2, _ requests: [Request],
        oracle: @escaping @Sendable (Request, inout State, DeviceContext) -> Response
    ) {
        let lanes = 3
        self.name = name
        run = { device in
            let grid = DeviceGrid(
                extent: DeviceIndex(x: lanes, y: 1, z: 1), groupExtent: DeviceIndex(x: 1, y: 1, z: 1))
            var states = Array(repeating: first, count: lanes)
            var expected: [String] = []
            for (number, request) in requests.enumerated() {
                let lane = number % lanes
                let context = DeviceContext(position: DeviceIndex(x: lane), grid: grid)
                expected.append("\(oracle(request, &states[lane], context))")
            }
            let accelerator = try device.accelerator()
            let (answers, left) = try await RingKernelRuntime.run { runtime in
                let handle = try await runtime.launch(
                    kernel, on: accelerator, lanes: lanes, options: device.options(lanesPerBlock: lanesPerBlock))
                try await handle.activate()
                var answers: [String] = []
                for (number, request) in requests.enumerated() {
                    let answer = try await handle.ask(
                        request, key: UInt64(number % lanes), timeout: .seconds(20))
                    answers.append("\(answer)")
                }
                return (answers, try await handle.deviceStates(of: State.self))
            }
            // Descriptions tell the zeros and digits of numbers apart, and take NaN for NaN.
            #expect(answers == expected)
            #expect(left.map { "\($0)" } == states.map { "\($0)" })
        }
        text = { try Self.text(of: kernel, lanesPerBlock: lanesPerBlock) }
    }

    static func text<Request: DeviceStruct, State: DeviceStruct, Response: DeviceStruct>(
        of kernel: DeviceRingKernelDefinition<Request, State, Response>, lanesPerBlock: Int = 2
    ) throws -> String {
        try DeviceRingPlan(kernel, id: kernel.id, on: .cpu, lanes: 4, DeviceRingOptions(lanesPerBlock: lanesPerBlock))
            .program.text()
    }
}

/// All handlers of the corpus.
enum RingCorpus {
    static let all = numbers + structs + control + functions + arrays
}

extension RingCase {
    /// Numbers that are the same in every run, of SplitMix64 (Steele, Lea and Flood, 2014).
    static func numbers(_ count: Int) -> [UInt64] {
        (1...UInt64(count)).map { place in
            var z = place &* 0x9E37_79B9_7F4A_7C15
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
