import Testing

@testable import Compute

@Suite("Size classes")
struct SizeClassTests {
    @Test("hold what they are for, waste at most a quarter, and grow")
    func sizes() {
        var generator = SeededGenerator(seed: 1)
        let edges = (0..<62).flatMap { [1 << $0, (1 << $0) - 1, (1 << $0) + 1] }
        let random = (0..<10_000).map { _ in
            Int.random(in: 1..<1 << Int.random(in: 1...61, using: &generator), using: &generator)
        }
        for bytes in edges + random {
            let size = SizeClass(holding: bytes)
            #expect(size.byteCount >= bytes)
            #expect(size.index < SizeClass.count)
            if size.index > 0 {
                #expect(SizeClass(index: size.index - 1).byteCount < bytes)
                if bytes < 1 << 60 { #expect(size.byteCount - bytes <= bytes / 4, "\(bytes)") }
            }
        }
        #expect(SizeClass(holding: 0).byteCount == 256)
        #expect(SizeClass(holding: .max).byteCount == .max)
        #expect(SizeClass(holding: .max).index < SizeClass.count)
    }
}
