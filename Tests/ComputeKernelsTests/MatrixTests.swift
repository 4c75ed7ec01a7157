import Compute
import ComputeKernels
import DeviceConformance
import Testing

@Suite("Products of matrices", .serialized, .timeLimit(.minutes(5)))
struct MatrixTests {
    struct Extents {
        var rows: Int
        var inner: Int
        var columns: Int

        func product<Element: FloatingPoint>(_ a: [Element], _ b: [Element]) -> [Element] {
            LibraryReference.product(a, b, rows: rows, inner: inner, columns: columns)
        }
    }

    /// Around the sizes of tiles, of which there are 16 by 16 and 4 by 8.
    static let extents = [
        Extents(rows: 1, inner: 1, columns: 1), Extents(rows: 4, inner: 5, columns: 8),
        Extents(rows: 16, inner: 16, columns: 16), Extents(rows: 17, inner: 33, columns: 15),
        Extents(rows: 70, inner: 3, columns: 41), Extents(rows: 5, inner: 0, columns: 9),
        Extents(rows: 0, inner: 4, columns: 3), Extents(rows: 64, inner: 64, columns: 64),
    ]

    @Test("give the bits of the plain triple loop", arguments: TestedBackend.allCases)
    func products(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for extents in Self.extents {
                let a = numbers(extents.rows * extents.inner)
                let b = numbers(extents.inner * extents.columns, seed: 5)
                let result = try UnifiedBuffer(
                    shape: [extents.rows, extents.columns], of: Float.self, on: accelerator)
                try await library.multiply(
                    try UnifiedBuffer(a, shape: [extents.rows, extents.inner], on: accelerator),
                    by: try UnifiedBuffer(b, shape: [extents.inner, extents.columns], on: accelerator), into: result)
                let isEmpty = extents.rows * extents.columns == 0
                #expect(isEmpty ? true : try result.array() == extents.product(a, b), "\(extents)")

                let wide = try UnifiedBuffer(
                    shape: [extents.rows, extents.columns], of: Double.self, on: accelerator)
                try await library.multiply(
                    try UnifiedBuffer(a.map(Double.init), shape: [extents.rows, extents.inner], on: accelerator),
                    by: try UnifiedBuffer(
                        b.map(Double.init), shape: [extents.inner, extents.columns], on: accelerator),
                    into: wide)
                #expect(
                    isEmpty
                        ? true : try wide.array() == extents.product(a.map(Double.init), b.map(Double.init)))
            }
        }
    }

    @Test("refuse shapes that do not fit")
    func refusals() async throws {
        let library = try KernelLibrary(on: .cpu)
        let a = try UnifiedBuffer([Float](repeating: 1, count: 6), shape: [2, 3], on: .cpu)
        let b = try UnifiedBuffer([Float](repeating: 1, count: 6), shape: [3, 2], on: .cpu)
        let line = try UnifiedBuffer([Float](repeating: 1, count: 6), on: .cpu)
        let result = try UnifiedBuffer(shape: [2, 2], of: Float.self, on: .cpu)
        #expect(await refusal { try await library.multiply(a, by: a, into: result) } == .sizeMismatch)
        #expect(await refusal { try await library.multiply(b, by: a, into: result) } == .sizeMismatch)
        #expect(await refusal { try await library.multiply(a, by: line, into: result) } == .invalidShape)
        try await library.multiply(a, by: b, into: result)
        #expect(try result.array() == [3, 3, 3, 3])
    }
}

@Suite("Sparse matrices and graphs", .serialized, .timeLimit(.minutes(5)))
struct SparseTests {
    @Test("times a vector give the bits of the plain loop", arguments: TestedBackend.allCases)
    func products(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for (rows, columns) in [(1, 1), (257, 100), (5000, 3000)] {
                let (offsets, indices, values) = LibraryReference.sparseMatrix(rows: rows, columns: columns)
                let x = numbers(columns, seed: 8)
                let expected = (0..<rows).map { row in
                    (offsets[row]..<offsets[row + 1]).reduce(Float(0)) {
                        $0 + values[Int($1)] * x[Int(indices[Int($1)])]
                    }
                }
                let matrix = try SparseMatrix(
                    columnCount: columns, rowOffsets: offsets, columnIndices: indices, values: values, on: accelerator)
                let result = try empty(rows, Float.self, on: accelerator)
                try await library.multiply(matrix, by: try UnifiedBuffer(x, on: accelerator), into: result)
                #expect(try result.array() == expected)

                let wide = try SparseMatrix(
                    columnCount: columns, rowOffsets: offsets, columnIndices: indices, values: values.map(Double.init),
                    on: accelerator)
                let wideResult = try empty(rows, Double.self, on: accelerator)
                try await library.multiply(
                    wide, by: try UnifiedBuffer(x.map(Double.init), on: accelerator), into: wideResult)
                #expect(zip(try wideResult.array(), expected).allSatisfy { abs($0 - Double($1)) < 1e-5 })
            }
        }
    }

    @Test("that are wrong are refused when they are made")
    func refusals() throws {
        func code(_ offsets: [Int32], _ indices: [Int32], _ count: Int) -> DeviceError.Code? {
            do throws(DeviceError) {
                _ = try SparseMatrix(
                    columnCount: 3, rowOffsets: offsets, columnIndices: indices,
                    values: [Float](repeating: 1, count: count), on: .cpu)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code([0, 1, 2], [0, 2], 2) == nil)
        #expect(code([0, 1, 2], [0, 2], 3) == .sizeMismatch)
        #expect(code([0, 1, 3], [0, 2], 2) == .invalidArgument)
        #expect(code([0, 2, 1, 2], [0, 2], 2) == .invalidArgument)
        #expect(code([1, 2], [0, 2], 2) == .invalidArgument)
        #expect(code([], [], 0) == .invalidArgument)
        #expect(code([0, 2], [0, 3], 2) == .invalidArgument)
        #expect(code([0, 2], [0, -1], 2) == .invalidArgument)
    }

    @Test("a step of PageRank gives the bits of the plain one, and keeps the sum", arguments: TestedBackend.allCases)
    func pageRank(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            let pages = 3000
            let (offsets, sources, _) = LibraryReference.sparseMatrix(rows: pages, columns: pages / 2)
            let graph = try LinkGraph(sourceOffsets: offsets, sources: sources, on: accelerator)
            var links = [Int](repeating: 0, count: pages)
            for source in sources { links[Int(source)] += 1 }

            var expected = [Double](repeating: 1 / Double(pages), count: pages)
            var ranks = try UnifiedBuffer(expected, on: accelerator)
            var next = try empty(pages, Double.self, on: accelerator)
            for _ in 0..<5 {
                try await library.pageRankStep(graph, ranks, into: next)
                swap(&ranks, &next)
                let kept = expected.indices.reduce(0.0) { links[$1] == 0 ? $0 + expected[$1] : $0 }
                expected = expected.indices.map { page in
                    let given = (offsets[page]..<offsets[page + 1]).reduce(0.0) {
                        let source = Int(sources[Int($1)])
                        return $0 + expected[source] / Double(links[source])
                    }
                    return (1 - 0.85) / Double(pages) + 0.85 * (given + kept / Double(pages))
                }
            }
            let result = try ranks.array()
            #expect(zip(result, expected).allSatisfy { abs($0 - $1) <= 1e-12 * $1 })
            #expect(abs(result.reduce(0, +) - 1) < 1e-12)

            let narrow = try UnifiedBuffer(repeating: 1 / Float(pages), shape: Shape(pages), on: accelerator)
            let narrowNext = try empty(pages, Float.self, on: accelerator)
            try await library.pageRankStep(graph, narrow, damping: 0, into: narrowNext)
            #expect(try narrowNext.array().allSatisfy { $0 == 1 / Float(pages) })
            #expect(
                await refusal { try await library.pageRankStep(graph, ranks, damping: 1.5, into: next) }
                    == .invalidArgument)
        }
    }
}
