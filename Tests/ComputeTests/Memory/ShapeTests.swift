import Compute
import Testing

@Suite("Shapes")
struct ShapeTests {
    @Test("of one to four dimensions have the product of their extents as elements")
    func counts() throws {
        let cases: [(Shape, Int)] = [
            (5, 5), ([4, 256], 1024), ([2, 3, 4], 24), ([2, 3, 4, 5], 120), (0, 0), ([4, 0, 2], 0), (Shape(7), 7),
            (Shape(2, 3), 6), (Shape(2, 3, 4), 24), (Shape(1, 2, 3, 4), 24), (Shape([6, 7]), 42),
            // Empty, however large the rest.
            ([Int.max, 2, 0], 0),
        ]
        for (shape, count) in cases { #expect(try shape.elementCount() == count, "\(shape)") }
    }

    @Test(
        "that are negative, too large or of another number of dimensions are refused with their values",
        arguments: [
            ([-1], "[-1] has the extent -1 in dimension 0"), ([3, -7, 2], "the extent -7 in dimension 1"),
            ([], "has 0 dimensions"), ([1, 1, 1, 1, 1], "has 5 dimensions"), ([Int.max, 2], "more elements than"),
            ([1 << 32, 1 << 32], "more elements than"), ([0, -1], "the extent -1 in dimension 1"),
        ])
    func refused(_ extents: [Int], _ text: String) throws {
        let error = try deviceError {
            _ = try UnifiedBuffer(shape: Shape(extents), of: UInt8.self, on: .cpu, name: "image")
        }
        #expect(error.code == .invalidShape)
        #expect(error.message.contains(text))
        #expect(error.message.contains("\"image\""))
        #expect(error.errorClass == .programmer)
    }

    @Test("whose bytes overflow are refused, though their elements do not")
    func bytes() throws {
        let error = try deviceError { _ = try UnifiedBuffer(shape: Shape(Int.max / 4), of: Double.self, on: .cpu) }
        #expect(error.code == .invalidShape)
        #expect(error.message.contains("8 bytes"))
    }

    @Test("are compared and printed by their extents")
    func values() {
        let shape: Shape = [4, 256]
        #expect(shape == Shape(4, 256))
        #expect(shape != Shape(4, 256, 1))
        #expect("\(shape)" == "[4, 256]")
        #expect(shape[1] == 256)
    }
}
