import Compute
import DeviceTexts
import DeviceTranslator
import Foundation
import Testing

/// Translated bodies are executed and compared with the Swift functions, bit for bit.
@Suite("Emitted C", .serialized)
struct EmissionTests {
    static let file = Result { () throws -> TranslatedFile in
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "EmittedBodies.swift")
        return try TranslatedFile(source: String(contentsOf: url, encoding: .utf8), file: "EmittedBodies.swift")
    }

    typealias Reference = @Sendable (DeviceSpan<Int32>, MutableDeviceSpan<Int32>, DeviceContext) -> Void
    static let references: [(name: String, reference: Reference)] = [
        ("order", { order($0, $1, in: $2) }), ("lazy", { lazy($0, $1, in: $2) }),
        ("choose", { choose($0, $1, in: $2) }),
        ("loops", { loops($0, $1, in: $2) }), ("wide", { wide($0, $1, in: $2) }),
        ("vectors", { vectors($0, $1, in: $2) }), ("structs", { structs($0, $1, in: $2) }),
        ("calls", { calls($0, $1, in: $2) }), ("halves", { halves($0, $1, in: $2) }),
    ]

    static let numbers: [Int32] = {
        var numbers = Array(-40...40 as ClosedRange<Int32>)
        numbers += [99, 100, 101, 127, 128, 255, 256, 1_000, 32_767, 65_535, 65_536, 1 << 20, -99, -128, -1_000]
        return numbers
    }()

    static func expected(
        _ input: [Int32], _ output: [Int32], items: Int, groupSize: Int = 32, _ reference: Reference
    ) throws -> [Int32] {
        var output = output
        try input.withDeviceSpan { input in
            try output.withMutableDeviceSpan { output in
                try DeviceContext.forEachItem(of: .linear(items, groups: .of(groupSize))) {
                    reference(input, output, $0)
                }
            }
        }
        return output
    }

    @Test("computes what the Swift function computes", arguments: Execution.Device.allCases, [true, false])
    func sameBits(_ device: Execution.Device, checked: Bool) throws {
        let execution = try Execution(try Self.file.get(), on: device, checked: checked, name: "bodies")
        let empty = [Int32](repeating: 0, count: Self.numbers.count)
        for (name, reference) in Self.references {
            let expected = try Self.expected(Self.numbers, empty, items: empty.count, reference)
            let outcome = try execution.run(name, Self.numbers, output: empty)
            #expect(outcome == .init(output: expected, trap: nil), "\(name)")
        }
        let floats: [Float] = [1, -0.0, 0.1, .infinity, .leastNonzeroMagnitude, 3e38, 1e-20]
        var sums: [Float] = [1, 2, 3, 4, 5, 6, 7]
        let outcome = try execution.run("saxpy", floats, output: sums)
        try floats.withDeviceSpan { input in
            try sums.withMutableDeviceSpan { output in
                try DeviceContext.forEachItem(of: .linear(floats.count)) { saxpy(input, output, in: $0) }
            }
        }
        #expect(outcome.output.map(\.bitPattern) == sums.map(\.bitPattern))
    }

    @Test(
        "reports the trap of the lowest index, and the first of it, by its place", arguments: Execution.Device.allCases)
    func traps(_ device: Execution.Device) throws {
        let file = try Self.file.get()
        let execution = try Execution(file, on: device, name: "traps")
        func trap(_ name: String, _ input: [Int32]) throws -> (index: Int, operation: TrapOperation, output: [Int32]) {
            let outcome = try execution.run(name, input, output: input.map { _ in -1 })
            let trap = try #require(outcome.trap)
            return (trap.index, try #require(file.place(of: trap.site, in: name)).operation, outcome.output)
        }
        let sum = try trap("add", [1, 2, 200_000_000, 5, .max])
        #expect(sum.index == 2)
        #expect(sum.operation == .overflow("+"))
        #expect(sum.output[2] == -1)

        let quotient = try trap("divide", [1, 2, 0, 0])
        #expect(quotient.index == 2)
        #expect(quotient.operation == .divisionByZero)

        let narrow = try trap("convert", [3, 200, 214, 255, 256, -1])
        #expect(narrow.index == 3)
        #expect(narrow.operation == .conversion("Int32"))
        #expect(try trap("convert", [3, -1]).operation == .conversion("UInt8"))

        // What an item wrote before its trap stays, what would come behind does not happen.
        let element = try trap("outside", [0, 1, 4, -1])
        #expect(element.index == 2)
        #expect(element.operation == .indexOutOfRange("input"))
        #expect(element.output[2...] == [1, 1])
    }

    @Test("does not check where that is not asked for", arguments: Execution.Device.allCases)
    func unchecked(_ device: Execution.Device) throws {
        let execution = try Execution(try Self.file.get(), on: device, checked: false, name: "unchecked")
        let sum = try execution.run("add", [1, .max], output: [0, 0] as [Int32])
        #expect(sum == .init(output: [2_000_000_001, .max &+ 2_000_000_000], trap: nil))
        let quotient = try execution.run("divide", [0, 3], output: [5, 5] as [Int32])
        #expect(quotient == .init(output: [0, 333], trap: nil))
    }

    @Test("keeps barriers and group memory", arguments: [Execution.Device.openCL12, .openCL30], [true, false])
    func barriers(_ device: Execution.Device, checked: Bool) throws {
        let execution = try Execution(try Self.file.get(), on: device, checked: checked, name: "barriers")
        for items in [64, 96, 128] {
            let input = (0..<Int32(items)).map { $0 &* 7 &- 50 }
            let empty = [Int32](repeating: 0, count: items)
            for groupSize in [32, 64] where items % groupSize == 0 {
                let expected = try Self.expected(input, empty, items: items, groupSize: groupSize) {
                    referenceBarriers($0, $1, $2)
                }
                let outcome = try execution.run("barriers", input, output: empty, groupSize: groupSize)
                #expect(outcome == .init(output: expected, trap: nil), "\(items) in groups of \(groupSize)")
            }
        }
    }

    @Test(
        "lets an item that trapped go on to the barriers, without effects",
        arguments: [Execution.Device.openCL12, .openCL30])
    func trapsBetweenBarriers(_ device: Execution.Device) throws {
        let file = try Self.file.get()
        let execution = try Execution(file, on: device, name: "barriers")
        var input = [Int32](repeating: 2, count: 128)
        input[70] = 0
        input[75] = 0
        let outcome = try execution.run(
            "trapsBetweenBarriers", input, output: input.map { _ in -1 as Int32 }, groupSize: 64)
        let trap = try #require(outcome.trap)
        #expect(trap.index == 70)
        #expect(file.place(of: trap.site, in: "trapsBetweenBarriers")?.operation == .divisionByZero)
        // The first group has no trap; of the second, who trapped wrote nothing.
        #expect(outcome.output[..<64].allSatisfy { $0 == 0 })
        #expect(outcome.output[70] == -1)
        #expect(outcome.output[64] == 0)
        // A divisor of zero that all have: all of them trap, and nobody hangs.
        let all = try execution.run(
            "trapsBetweenBarriers", [Int32](repeating: 2, count: 96), output: [Int32](repeating: -1, count: 96),
            items: 64, groupSize: 64)
        #expect(all.trap?.index == 0)
        #expect(all.output.allSatisfy { $0 == -1 })
    }

    @Test("has atomics", arguments: Execution.Device.allCases)
    func atomics(_ device: Execution.Device) throws {
        let execution = try Execution(try Self.file.get(), on: device, name: "atomics")
        let input = Self.numbers
        let empty = [Int32](repeating: 0, count: 9)
        let expected = try Self.expected(input, empty, items: input.count) { count($0, $1, in: $2) }
        #expect(try execution.run("count", input, output: empty).output == expected)
    }
}

/// The kernel, whose name a test has as well.
private func referenceBarriers(
    _ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, _ context: DeviceContext
) {
    barriers(input, output, in: context)
}
