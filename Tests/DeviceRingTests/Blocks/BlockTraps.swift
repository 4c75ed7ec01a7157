import DotCompute
import Foundation
import Testing

@DeviceStruct
struct Strain {
    var kind: Int32
    var count: Int
    var value: Int32
}

@DeviceStruct
struct Beams {
    var loads: [100 of Int32]
    var handled: Int32
}

@DeviceFunction
func share(_ value: Int32, of parts: Int32) -> Int32 {
    return value / parts  // shared function
}

/// Traps in the handler and in turns; behind a trap it would go on for ever.
@DeviceRingKernel("beams", state: Beams(loads: .init(repeating: 0), handled: 0), shape: .perBlock(threads: 16))
func strain(_ strain: Strain, _ beams: inout Beams, in context: DeviceContext) -> Strain {
    _ = beams.loads as [100 of Int32]
    let kind: Int32 = strain.kind
    let count: Int = strain.count
    let value: Int32 = strain.value
    beams.handled += 1 as Int32
    if kind == 0 { beams.handled = value + Int32.max }  // before turns
    var loads = [100 of Int32](repeating: value)
    context.parallel(0..<count) { i in
        loads[i] &+= Int32(i)  // element of a turn
        if kind == 1, i >= 37 {
            loads[i] = 100 % (Int32(i) &- 37)  // remainder of a turn
        }
        if kind == 2, i % 21 == 20 { loads[i] = Int32(Int8(i * 10)) }  // conversion of a turn
        if kind == 2, i == 21 { loads[i] /= value &- value }
    }
    context.parallel(0..<100) { i in
        if kind == 3 { beams.loads[i] += (share(loads[i], of: Int32(50 - i)) as Int32) }
        if kind == 4 { beams.loads[i] = loads[99 - i] + (Int32.max - 40) }  // sum of a turn
    }
    for round in 0..<5 {
        if kind == 5, round == 2 {
            context.parallel(round..<count - 100) { i in loads[i] = 0 }  // range of turns
        }
        if kind == 6 {
            context.parallel(0..<10) { i in loads[i] = loads[i] &+ Int32(1) << Int32(round) }
            if loads[30 * round] > 30 { break }  // element behind turns
        }
    }
    while kind == 7 {
        context.parallel(0..<20) { i in loads[i] -= 1_000_000_000 }  // in every round
    }
    return Strain(kind: loads[0], count: count, value: beams.handled as Int32)
}

/// A request that traps, and where.
private struct StrainTrap: Sendable, CustomTestStringConvertible {
    let request: Strain
    /// The comment at the end of the line.
    let mark: String
    /// What stands at the place.
    let text: String
    let operation: TrapSite.Operation

    var testDescription: String { mark }

    static let all = [
        StrainTrap(
            request: Strain(kind: 0, count: 50, value: 1), mark: "before turns", text: "+ Int32",
            operation: .overflow("+")),
        StrainTrap(
            request: Strain(kind: 9, count: 130, value: 1), mark: "element of a turn", text: "loads[i] &+=",
            operation: .indexOutOfRange("loads")),
        StrainTrap(
            request: Strain(kind: 1, count: 100, value: 1), mark: "remainder of a turn", text: "% (",
            operation: .divisionByZero),
        StrainTrap(
            request: Strain(kind: 2, count: 100, value: 1), mark: "conversion of a turn", text: "Int8(i",
            operation: .conversion("Int8")),
        StrainTrap(
            request: Strain(kind: 3, count: 100, value: 1), mark: "shared function", text: "/ parts",
            operation: .divisionByZero),
        StrainTrap(
            request: Strain(kind: 4, count: 60, value: 1), mark: "sum of a turn", text: "+ (Int32",
            operation: .overflow("+")),
        StrainTrap(
            request: Strain(kind: 5, count: 100, value: 1), mark: "range of turns", text: "..<count - 100",
            operation: .invertedRange),
        StrainTrap(
            request: Strain(kind: 6, count: 100, value: -1_000), mark: "element behind turns", text: "loads[30",
            operation: .indexOutOfRange("loads")),
        StrainTrap(
            request: Strain(kind: 7, count: 100, value: 1), mark: "in every round", text: "-= 1_000",
            operation: .overflow("-")),
    ]

    /// The line and column in this file, as a reader would find them.
    func place() throws -> (line: Int, column: Int) {
        let file = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.hasSuffix("// \(mark)") })
        let column = try #require(lines[line].firstRange(of: text))
        return (line + 1, lines[line].utf8.distance(from: lines[line].startIndex, to: column.lowerBound) + 1)
    }
}

@Suite("Traps in handlers that all threads of a block execute", .timeLimit(.minutes(3)), .serialized)
struct BlockTrapTests {
    @Test("are that of the least turn, and of the first piece of the handler", arguments: TestedDevice.allCases)
    func places(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let beams = try await runtime.launch(
                strainKernel, on: accelerator, lanes: 2,
                options: device.options(KernelOptions(restart: .onFailure(maximum: 20, backoff: .constant(.zero)))))
            try await beams.activate()
            for expected in StrainTrap.all {
                let error = await #expect(throws: KernelError.self, "\(expected.mark)") {
                    try await beams.ask(DeviceMessage(expected.request, key: 1), timeout: .seconds(20))
                }
                let trap = try #require(
                    error?.underlying as? DeviceTrap, "\(expected.mark): \(String(describing: error))")
                let place = try expected.place()
                #expect(
                    trap.file == #fileID && trap.line == place.line && trap.column == place.column
                        && trap.operation == expected.operation && trap.index == 1, "\(expected.mark): \(trap)")
                // The next start answers.
                let answer = try await beams.ask(
                    Strain(kind: 9, count: 10, value: 5), key: 1, timeout: .seconds(20))
                #expect(answer.value == 1 && answer.kind == 5)
            }
        }
    }
}
