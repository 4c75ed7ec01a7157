import Compute
import DeviceKernels
import RingKernels

/// A message of so many words, of which each follows from the first.
struct Words<let count: Int>: DeviceStruct {
    var words: InlineArray<count, UInt64>

    init(_ value: UInt64) { words = InlineArray { Self.word($0, of: value) } }

    private static func word(_ index: Int, of value: UInt64) -> UInt64 {
        value &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Whether these are the words of this value.
    func isWhole(_ value: UInt64) -> Bool {
        for index in words.indices where words[index] != Self.word(index, of: value) { return false }
        return true
    }

    static var deviceDefinition: DeviceStructDefinition {
        let name = "rk_s_Words\(count)"
        // Without words it takes one byte, in C as in Swift.
        let member = count == 0 ? "rk_u8 nothing;" : "rk_u64 words[\(count)];"
        return DeviceStructDefinition(
            name: name, fields: [],
            layout: .init(stride: max(8 * count, 1), alignment: count == 0 ? 1 : 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { \(member) } \(name);")
    }

    /// Answers what it gets.
    static var kernel: DeviceRingKernelDefinition<Words, Echo, Words> {
        let name = deviceDefinition.name
        return DeviceRingKernelDefinition(
            KernelID("words-\(count)"), state: Echo(value: 0), entry: "words_handle",
            source: """
                RK_FN rk_u32 words_handle(RK_PRIVATE const \(name) *request, RK_GLOBAL rk_s_Echo *state, RK_PRIVATE \(name) *response, rk_ring_context context) {
                  state->value += 1;
                  *response = *request;
                  return 0u;
                }
                """
        ) { (request: Words, state: inout Echo, context: DeviceContext) throws(DeviceFault) in
            state.value += 1
            return request
        }
    }
}

/// Round trips of messages of 0 to 4,096 bytes, asked from a kernel on the same home.
func payloads(_ name: String, _ device: Accelerator, _ options: DeviceRingOptions, count: Int) async throws {
    try await payload(Words<0>.self, name, device, options, count: count)
    try await payload(Words<8>.self, name, device, options, count: count)
    try await payload(Words<128>.self, name, device, options, count: count)
    try await payload(Words<512>.self, name, device, options, count: count)
}

private func payload<let words: Int>(
    _: Words<words>.Type, _ name: String, _ device: Accelerator, _ options: DeviceRingOptions, count: Int
) async throws {
    var configuration = RingKernelRuntime.Configuration()
    configuration.homes = 1
    try await RingKernelRuntime.run(configuration: configuration) { runtime in
        let echo = try await runtime.launch(Words<words>.kernel, on: device, options: options)
        try await echo.activate()
        let driver = RingKernel<Start, Acknowledgement>("driver", options: KernelOptions(placement: .home(0))) {
            context in
            for try await request in context.requests {
                var times: [UInt64] = []
                for round in 0..<UInt64(count) {
                    let question = Words<words>(round)
                    let begin = now()
                    let answer = try await echo.ask(DeviceMessage(question))
                    times.append(now() - begin)
                    guard answer.body.isWhole(round) else { fatalError("A wrong answer of \(8 * words) bytes.") }
                }
                show("\(name), round trip of \(8 * words) bytes", Array(times.dropFirst(count / 10)))
                try await context.send(Acknowledgement(answering: request))
            }
        }
        try await runtime.withKernel(driver) { driver in _ = try await driver.ask(Start()) }
    }
}
