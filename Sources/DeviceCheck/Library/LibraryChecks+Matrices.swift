import Compute
import ComputeKernels
import DeviceConformance

extension LibraryChecks {
    func matrices() async throws {
        for (rows, inner, columns) in [(1, 1, 1), (17, 33, 15), (70, 3, 41), (128, 96, 160)] {
            let a = numbers(rows * inner)
            let b = numbers(inner * columns, seed: 5)
            let result = try UnifiedBuffer(shape: [rows, columns], of: Float.self, on: device)
            try await library.multiply(
                try UnifiedBuffer(a, shape: [rows, inner], on: device),
                by: try UnifiedBuffer(b, shape: [inner, columns], on: device), into: result)
            let expected = LibraryReference.product(a, b, rows: rows, inner: inner, columns: columns)
            equal(try result.array(), expected, "product of matrices, \(rows) × \(inner) × \(columns)")
        }
        let (rows, columns) = (5000, 3000)
        let (offsets, indices, values) = LibraryReference.sparseMatrix(rows: rows, columns: columns)
        let x = numbers(columns, seed: 8)
        let matrix = try SparseMatrix(
            columnCount: columns, rowOffsets: offsets, columnIndices: indices, values: values, on: device)
        let result = try empty(rows, Float.self)
        try await library.multiply(matrix, by: try UnifiedBuffer(x, on: device), into: result)
        let expected = (0..<rows).map { row in
            (offsets[row]..<offsets[row + 1]).reduce(Float(0)) { $0 + values[Int($1)] * x[Int(indices[Int($1)])] }
        }
        equal(try result.array(), expected, "sparse matrix times a vector")
    }

    /// A step of PageRank, in `Float`, since not every device has `Double`.
    func graphs() async throws {
        let pages = 3000
        let (offsets, sources, _) = LibraryReference.sparseMatrix(rows: pages, columns: pages / 2)
        let graph = try LinkGraph(sourceOffsets: offsets, sources: sources, on: device)
        var links = [Int](repeating: 0, count: pages)
        for source in sources { links[Int(source)] += 1 }
        let rank = 1 / Double(pages)
        let next = try empty(pages, Float.self)
        try await library.pageRankStep(
            graph, try UnifiedBuffer(repeating: Float(rank), shape: Shape(pages), on: device), into: next)
        let kept = Double(links.count { $0 == 0 }) * rank
        let expected = (0..<pages).map { page in
            let given = (offsets[page]..<offsets[page + 1]).reduce(0.0) {
                $0 + rank / Double(links[Int(sources[Int($1)])])
            }
            return (1 - 0.85) * rank + 0.85 * (given + kept * rank)
        }
        let worst = zip(try next.array(), expected).map { abs(Double($0) - $1) / $1 }.max() ?? 0
        part.check(worst < 1e-5, "a step of PageRank: \(worst) of a rank away, at most 0.00001 is allowed")
    }

    func others() async throws {
        for size in sizes {
            let x = numbers(size, in: -1.5...1.5)
            let counts = try empty(100, UInt32.self)
            try await library.histogram(of: try UnifiedBuffer(x, on: device), in: -1...1, into: counts)
            var expected = [UInt32](repeating: 0, count: 100)
            for value in x where value >= -1 && value <= 1 { expected[min(Int((value + 1) * 50), 99)] += 1 }
            same(try counts.array(), expected, "histogram, \(size)")

            let random = try empty(size, UInt32.self)
            try await library.randomWords(into: random, seed: 0xA409_3822_299F_31D0)
            let blocks = (0..<(size + 3) / 4).flatMap {
                LibraryReference.philox([UInt32($0), 0, 0, 0], [0x299F_31D0, 0xA409_3822])
            }
            same(try random.array(), Array(blocks.prefix(size)), "randomWords, \(size)")
        }
        let x = numbers(1000)
        let weights: [Float] = [0.25, 0.5, 0.25]
        let result = try empty(x.count, Float.self)
        try await library.stencil(
            try UnifiedBuffer(x, on: device), weights: try UnifiedBuffer(weights, on: device), boundary: .periodic,
            into: result)
        let expected = x.indices.map { i in
            weights.indices.reduce(Float(0)) { $0 + weights[$1] * x[(i + $1 + x.count - 1) % x.count] }
        }
        equal(try result.array(), expected, "stencil")
    }
}
