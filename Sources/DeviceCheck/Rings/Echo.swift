import Compute
import DeviceKernels
import Logging
import RingKernels

/// A message of so many words: a value, and behind it words that follow from it, so that nothing can be mixed up unseen. Without
/// words it can only be counted.
struct Echo<let count: Int>: DeviceStruct, Equatable {
    var words: InlineArray<count, UInt64>

    init(_ value: UInt64) { words = InlineArray { $0 == 0 ? value : Self.word($0, of: value) } }

    private init(words: InlineArray<count, UInt64>) { self.words = words }

    var value: UInt64 { count == 0 ? 0 : words[0] }

    /// Whether all words follow from the first.
    var isWhole: Bool { words.indices.allSatisfy { $0 == 0 || words[$0] == Self.word($0, of: value) } }

    /// What the kernel answers: all bits turned over.
    var inverted: Echo { Echo(words: InlineArray { ~words[$0] }) }

    static func == (left: Echo, right: Echo) -> Bool {
        left.words.indices.allSatisfy { left.words[$0] == right.words[$0] }
    }

    private static func word(_ index: Int, of value: UInt64) -> UInt64 {
        value &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(index)
    }

    static var deviceDefinition: DeviceStructDefinition {
        let name = "rk_s_Echo\(count)"
        // Nothing takes a byte, in C as in Swift.
        let size = max(8 * count, 1)
        let member = count == 0 ? "rk_u8 nothing" : "rk_u64 words[\(count)]"
        return DeviceStructDefinition(
            name: name,
            fields: count == 0
                ? []
                : [
                    .init(
                        name: "words", cType: "rk_u64[\(count)]", offset: 0,
                        swiftOffset: MemoryLayout<Self>.offset(of: \.words))
                ], layout: .init(stride: size, alignment: count == 0 ? 1 : 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: """
                typedef struct { \(member); } \(name);
                RK_ASSERT(\(name)_size, sizeof(\(name)) == \(size));
                """)
    }
}

/// How many messages a lane has had, and the sum of their values.
struct EchoState: DeviceStruct, Equatable {
    var count: UInt64 = 0
    var sum: UInt64 = 0

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_EchoState",
        fields: [
            .init(name: "count", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
            .init(name: "sum", cType: "rk_u64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.sum)),
        ], layout: .init(stride: 16, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: """
            typedef struct { rk_u64 count; rk_u64 sum; } rk_s_EchoState;
            RK_ASSERT(rk_s_EchoState_size, sizeof(rk_s_EchoState) == 16);
            """)
}

/// A handle of the echo kernel.
typealias EchoHandle<let count: Int> = RingKernelHandle<DeviceMessage<Echo<count>>, DeviceMessage<Echo<count>>>

extension Echo {
    /// The value at which the handler traps.
    static var trapping: UInt64 { .max }

    /// The line that the trap has.
    static var trapLine: Int { 5 }

    /// Answers each whole message with its words turned over, and counts it.
    static var kernel: DeviceRingKernelDefinition<Echo, EchoState, Echo> {
        let name = deviceDefinition.name
        return DeviceRingKernelDefinition(
            "echo", state: EchoState(), file: "devicecheck/Echo.swift", entry: "echo_handle",
            source: """
                RK_FN rk_u32 echo_handle(RK_PRIVATE const \(name) *request, RK_GLOBAL rk_s_EchoState *state, RK_PRIVATE \(name) *response, rk_ring_context context) {
                  rk_u64 value = \(count == 0 ? "0" : "request->words[0]");
                  if (value == ~(rk_u64)0) return 1u;
                  \(count == 0 ? "// " : "")for (int i = 1; i < \(count); ++i) if (request->words[i] != value * (rk_u64)0x9E3779B97F4A7C15 + (rk_u64)i) return 2u;
                  state->count += 1;
                  state->sum += value;
                  \(count == 0 ? "// " : "")for (int i = 0; i < \(count); ++i) response->words[i] = ~request->words[i];
                  return 0u;
                }
                """,
            sites: [
                TrapSite(line: trapLine, column: 3, operation: .other("the value is the one to trap at")),
                TrapSite(line: trapLine + 1, column: 3, operation: .other("a word does not follow from the value")),
            ]
        ) { (request: Echo, state: inout EchoState, context: DeviceContext) throws(DeviceFault) in
            guard request.value != trapping else { throw DeviceFault(site: 0) }
            guard request.isWhole else { throw DeviceFault(site: 1) }
            state.count += 1
            state.sum &+= request.value
            return request.inverted
        }
    }
}

extension RingKernelRuntime.Configuration {
    /// A runtime that logs nothing: traps are part of the checks.
    static var silent: Self {
        var configuration = Self()
        configuration.logger = Logger(label: "devicecheck") { _ in SwiftLogNoOpLogHandler() }
        return configuration
    }
}

/// How a ring kernel is to run.
enum RingMode: String, CaseIterable {
    /// Persistent where the device lets it, else by pieces.
    case automatic = "as the device can"
    case bounded = "by pieces"

    func options(_ kernel: KernelOptions = KernelOptions(), ringCapacity: Int = 256) -> DeviceRingOptions {
        DeviceRingOptions(kernel: kernel, mode: self == .bounded ? .bounded : .automatic, ringCapacity: ringCapacity)
    }
}

extension Accelerator {
    /// So many lanes, each with a block of its own, that there is room for others.
    var manyLanes: Int { kind == .cpu ? 4 : min(max(properties.computeUnits - 2, 1), 128) }
}
