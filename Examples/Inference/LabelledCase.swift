/// Measurements of which the answer is known.
struct LabelledCase: Sendable, Equatable {
    var features: [Double]
    var isBenign: Bool

    /// The shipped cases, in order.
    ///
    /// - Throws: ``MalformedCase``.
    static func all() throws -> [LabelledCase] {
        try TumourData.table.split(separator: "\n").map { line in
            let numbers = line.split(separator: ",").compactMap { Double($0) }
            guard numbers.count == 11, let label = numbers.last, label == 0 || label == 1 else {
                throw MalformedCase(line: String(line))
            }
            return LabelledCase(features: Array(numbers.dropLast()), isBenign: label == 1)
        }
    }

    /// Three of four cases, to fit a model to.
    static func training() throws -> [LabelledCase] {
        try all().enumerated().filter { $0.offset % 4 != 3 }.map(\.element)
    }

    /// Every fourth case, which the model never sees before it is asked.
    static func heldOut() throws -> [LabelledCase] {
        try all().enumerated().filter { $0.offset % 4 == 3 }.map(\.element)
    }
}

/// A line that is no case.
struct MalformedCase: Error, Equatable {
    var line: String
}
