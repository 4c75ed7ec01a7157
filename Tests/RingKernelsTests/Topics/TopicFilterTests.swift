import Testing

@testable import RingKernels

@Suite("Names and patterns of topics")
struct TopicFilterTests {
    @Test(
        "`*` stands for one segment and `**` for any number of them, anywhere",
        arguments: [
            ("prices", ["prices"], ["price", "prices.nasdaq", "x.prices"]),
            ("prices.*", ["prices.nasdaq", "prices.x"], ["prices", "prices.a.b", "price.a"]),
            ("prices.**", ["prices", "prices.a", "prices.a.b.c"], ["price", "x.prices.a"]),
            ("*", ["a"], ["a.b"]),
            ("**", ["a", "a.b.c"], []),
            ("**.last", ["last", "a.last", "a.b.last", "last.last"], ["last.a", "a.lasting"]),
            ("a.**.z", ["a.z", "a.b.z", "a.z.z", "a.b.c.z"], ["a", "z", "a.b", "a.z.b"]),
            ("**.b.**", ["b", "a.b", "b.a", "a.b.c.b"], ["a", "a.bb.c"]),
            ("*.**.*", ["a.b", "a.b.c"], ["a"]),
            ("a.*.**.*.z", ["a.b.c.z", "a.b.c.d.z"], ["a.b.z", "a.z"]),
        ])
    func wildcards(_ pattern: String, _ matching: [String], _ others: [String]) throws {
        let filter = try TopicFilter(pattern)
        for name in matching { #expect(try filter.matches(TopicName.segments(of: name)), "\(name)") }
        for name in others { #expect(try !filter.matches(TopicName.segments(of: name)), "\(name)") }
    }

    @Test("Random patterns match what the rule says, tried in all ways")
    func againstTheRule() throws {
        func matches(_ pattern: ArraySlice<String>, _ name: ArraySlice<String>) -> Bool {
            guard let first = pattern.first else { return name.isEmpty }
            if first == "**" {
                return matches(pattern.dropFirst(), name) || !name.isEmpty && matches(pattern, name.dropFirst())
            }
            guard let head = name.first, first == "*" || first == head else { return false }
            return matches(pattern.dropFirst(), name.dropFirst())
        }
        var random = SeededGenerator(seed: 17)
        var matched = 0
        for _ in 0..<20_000 {
            let pattern = (0..<Int.random(in: 1...5, using: &random))
                .map { _ in ["a", "b", "*", "**"].randomElement(using: &random)! }
            let name = (0..<Int.random(in: 1...6, using: &random))
                .map { _ in ["a", "b"].randomElement(using: &random)! }
            let wanted = matches(pattern[...], name[...])
            matched += wanted ? 1 : 0
            let filter = try TopicFilter(pattern.joined(separator: "."))
            #expect(filter.matches(name) == wanted, "\(pattern) \(name)")
        }
        #expect((4000...16_000).contains(matched), "both answers are tried")
    }

    @Test(
        "A name that is none is refused with what to do",
        arguments: [
            ("", "is empty"), (".", "empty segment"), ("a..b", "\"a..b\" has an empty segment"),
            (".a", "empty segment"), ("a.", "empty segment"),
            ("prices.*", "`runtime.topics(\"prices.*\", of: …)`"), ("a*", "is for patterns"),
        ])
    func badNames(_ name: String, _ hint: String) {
        let error = #expect(throws: KernelError.self) { try TopicName.segments(of: name) }
        #expect(error?.code == .invalidTopic)
        #expect(error?.message.contains(hint) == true, "\(error?.message ?? "")")
    }

    @Test(
        "A pattern that is none is refused with what to do",
        arguments: [("", "is empty"), ("a..*", "empty segment"), ("a.b*", "segment \"b*\""), ("***", "whole segments")])
    func badPatterns(_ pattern: String, _ hint: String) {
        let error = #expect(throws: KernelError.self) { try TopicFilter(pattern) }
        #expect(error?.code == .invalidTopic)
        #expect(error?.message.contains(hint) == true, "\(error?.message ?? "")")
    }
}
