import DotCompute

/// A value with a check sum over it.
@DeviceStruct
struct Ping {
    var value: UInt64
    var check: UInt64

    /// What belongs to a value.
    static func check(of value: UInt64) -> UInt64 { value &* 0x9E37_79B9_7F4A_7C15 ^ 0x55 }
}

/// The value again with the sum of all so far; and what is wrong with the question, if anything is.
@DeviceStruct
struct Pong {
    var value: UInt64
    var sum: UInt64
    var isWhole: Bool
}

@DeviceStruct
struct EchoState {
    var sum: UInt64
}

@DeviceRingKernel("echo", state: EchoState(sum: 0))
func echo(_ ping: Ping, _ state: inout EchoState, in context: DeviceContext) -> Pong {
    let value: UInt64 = ping.value
    let sum = (state.sum as UInt64) &+ value
    state.sum = sum
    return Pong(value: value, sum: sum, isWhole: (ping.check as UInt64) == value &* 0x9E37_79B9_7F4A_7C15 ^ 0x55)
}
