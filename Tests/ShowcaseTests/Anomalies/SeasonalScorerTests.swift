import Testing

@testable import Showcase

@Suite("Seasonal scorer")
struct SeasonalScorerTests {
    @Test("Nothing is scored before there is enough history")
    func minimumHistory() {
        var scorer = SeasonalScorer(Detection(window: 5, minimumHistory: 3))
        #expect(scorer.score(1) == nil)
        #expect(scorer.score(2) == nil)
        #expect(scorer.score(3) == nil)
        #expect(scorer.score(4) == Score(median: 2, value: 0.6745 * 2))
    }

    @Test("Values without scatter give no score, rather than an infinite one")
    func noScatter() {
        var scorer = SeasonalScorer(Detection(window: 5, minimumHistory: 3))
        for _ in 0..<3 { #expect(scorer.score(7) == nil) }
        #expect(scorer.score(100) == nil)
    }

    @Test("What leaves the window no longer counts")
    func window() {
        var scorer = SeasonalScorer(Detection(window: 3, minimumHistory: 3))
        for value in [1000.0, 1, 2, 3] { _ = scorer.score(value) }
        #expect(scorer.score(2) == Score(median: 2, value: 0))
    }

    @Test("A reset forgets everything")
    func reset() {
        var scorer = SeasonalScorer(Detection(window: 3, minimumHistory: 1))
        _ = scorer.score(1)
        scorer.reset()
        #expect(scorer.score(5) == nil)
    }

    @Test("The median of an even number of values lies between the middle two")
    func median() {
        #expect(SeasonalScorer.median(of: [4, 1, 3, 2]) == 2.5)
        #expect(SeasonalScorer.median(of: [3, 1, 2]) == 2)
    }
}
