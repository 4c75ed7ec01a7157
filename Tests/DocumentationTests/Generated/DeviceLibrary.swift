// Made from docs/device-library.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import ComputeKernels
import DotCompute
import Testing

@Suite("docs/device-library.md: library", .serialized, .timeLimit(.minutes(1)))
enum DeviceLibraryLibrary {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

    @Test("library")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-library.md", line: 12)
        let library = try KernelLibrary(on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 13)
        let x = try UnifiedBuffer([3, 1, 2] as [Float], on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 14)
        let y = try UnifiedBuffer([10, 20, 30] as [Float], on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 15)
        let z = try UnifiedBuffer(shape: 3, of: Float.self, on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 17)
        try await library.multiply(x, y, into: z)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 18)
        print(try z.array())  // prints: [30.0, 20.0, 60.0]
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 19)
        print(try await library.sum(z))  // prints: 110.0
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 21)
        try await library.sort(x)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 22)
        print(try x.array())  // prints: [1.0, 2.0, 3.0]
#sourceLocation()
        #expect(output.lines == ["[30.0, 20.0, 60.0]", "110.0", "[1.0, 2.0, 3.0]"])
    }
}

@Suite("docs/device-library.md: library-errors", .serialized, .timeLimit(.minutes(1)))
enum DeviceLibraryLibraryErrors {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

    @Test("library-errors")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-library.md", line: 31)
        let sums = try KernelLibrary(on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 32)
        let long = try UnifiedBuffer([1, 2, 3] as [Float], on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 33)
        let short = try UnifiedBuffer([1, 2] as [Float], on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 34)
        do {
            try await sums.add(long, short, into: try UnifiedBuffer(shape: 3, on: .cpu))
        } catch let error as DeviceError {
            print(error.code)  // prints: sizeMismatch
        }
#sourceLocation()
        #expect(output.lines == ["sizeMismatch"])
    }
}

@Suite("docs/device-library.md: library-random", .serialized, .timeLimit(.minutes(1)))
enum DeviceLibraryLibraryRandom {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

    @Test("library-random")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-library.md", line: 102)
        let dice = try KernelLibrary(on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 103)
        let words = try UnifiedBuffer(shape: 4, of: UInt32.self, on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 104)
        try await dice.randomWords(into: words, seed: 0)
#sourceLocation()
#sourceLocation(file: "docs/device-library.md", line: 105)
        print(try words.array().map { String($0, radix: 16) })
        // prints: ["6627e8d5", "e169c58d", "bc57ac4c", "9b00dbd8"]
#sourceLocation()
        #expect(output.lines == ["[\"6627e8d5\", \"e169c58d\", \"bc57ac4c\", \"9b00dbd8\"]"])
    }
}
