import Testing

@testable import RingKernels

@Suite("Kernel IDs")
struct KernelIDTests {
    /// The textbook recursion, for short words.
    private func distance(_ left: Substring, _ right: Substring) -> Int {
        guard let a = left.first, let b = right.first else { return max(left.count, right.count) }
        if a == b { return distance(left.dropFirst(), right.dropFirst()) }
        return 1
            + min(
                distance(left.dropFirst(), right), distance(left, right.dropFirst()),
                distance(left.dropFirst(), right.dropFirst()))
    }

    @Test("The nearest ID is the one with the fewest edits, if they are few", arguments: 0..<50)
    func nearest(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func word() -> KernelID {
            KernelID(
                String(
                    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                        "abc".randomElement(using: &generator) ?? "a"
                    }))
        }
        let wanted = word()
        let known = (0..<5).map { _ in word() }
        let limit = max(1, wanted.rawValue.count / 3)
        let expected = known.map { (distance(wanted.rawValue[...], $0.rawValue[...]), $0) }
            .filter { $0.0 <= limit }
            .min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
        #expect(wanted.nearest(among: known) == expected)
    }

    @Test(
        "Mistypings are found, strangers are not",
        arguments: [
            ("calculater", "calculator"), ("Counter", "counter"), ("conter", "counter"), ("counterr", "counter"),
            ("presses", nil),
        ] as [(KernelID, KernelID?)])
    func mistyped(_ typed: KernelID, _ expected: KernelID?) {
        #expect(typed.nearest(among: ["calculator", "counter", "ml_inference"]) == expected)
        #expect(typed.nearest(among: []) == nil)
    }
}
