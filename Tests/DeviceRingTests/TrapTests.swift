import DotCompute
import Foundation
import Testing

@DeviceStruct
struct Fault {
    var kind: Int32
    var value: Int32
}

@DeviceFunction
func half(_ value: Int32, of divisor: Int32) -> Int32 {
    return value / divisor  // function
}

@DeviceRingKernel("faulty", state: Fault(kind: 0, value: 0))
func fail(_ request: Fault, _ state: inout Fault, in context: DeviceContext) -> Fault {
    let value: Int32 = request.value
    var cells = [4 of Int32](repeating: 1)
    func narrow(_ number: Int32) -> Int32 {
        Int32(UInt8(number))  // conversion
    }
    switch request.kind as Int32 {
    case 0: state.value = value + Int32.max  // overflow
    case 1: state.value = 100 % value  // division
    case 2: cells[Int(value)] = 7  // index
    case 3: state.value = narrow(value)
    case 4: state.value = (half(100 as Int32, of: value) as Int32)
    case 5:
        for number in 1...Int(value) { state.value += Int32(number) }  // range
    default: break
    }
    return Fault(kind: cells[0], value: state.value as Int32)
}

/// A request that traps, and where.
struct ExpectedTrap: Sendable, CustomTestStringConvertible {
    let request: Fault
    /// The comment at the end of the line.
    let mark: String
    /// What stands at the place.
    let text: String
    let operation: TrapSite.Operation

    var testDescription: String { mark }

    static let all = [
        ExpectedTrap(request: Fault(kind: 0, value: 1), mark: "overflow", text: "+ Int32", operation: .overflow("+")),
        ExpectedTrap(request: Fault(kind: 1, value: 0), mark: "division", text: "% value", operation: .divisionByZero),
        ExpectedTrap(
            request: Fault(kind: 2, value: 4), mark: "index", text: "cells[Int", operation: .indexOutOfRange("cells")),
        ExpectedTrap(
            request: Fault(kind: 3, value: 256), mark: "conversion", text: "UInt8(number)",
            operation: .conversion("UInt8")),
        ExpectedTrap(
            request: Fault(kind: 4, value: 0), mark: "function", text: "/ divisor", operation: .divisionByZero),
        ExpectedTrap(
            request: Fault(kind: 5, value: -1), mark: "range", text: "1...Int", operation: .invertedRange),
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

@Suite("Traps in handlers", .timeLimit(.minutes(2)), .serialized)
struct TrapTests {
    @Test("have file, line, column and operation", arguments: ExpectedTrap.all, TestedDevice.allCases)
    func places(_ expected: ExpectedTrap, _ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let faulty = try await runtime.launch(
                failKernel, on: accelerator, lanes: 3,
                options: device.options(KernelOptions(restart: .onFailure(maximum: 3))))
            try await faulty.activate()
            let error = await #expect(throws: KernelError.self) {
                try await faulty.ask(DeviceMessage(expected.request, key: 2), timeout: .seconds(20))
            }
            #expect(error?.code == .handlerFailed)
            let trap = try #require(error?.underlying as? DeviceTrap)
            let place = try expected.place()
            #expect(trap.file == #fileID && trap.line == place.line && trap.column == place.column)
            #expect(trap.operation == expected.operation && trap.index == 2)
            // The next start answers.
            let answer = try await faulty.ask(Fault(kind: 4, value: 10), key: 2, timeout: .seconds(20))
            #expect(answer.value == 10)
        }
    }
}
