import Glibc

/// A logistic regression over standardised features: the heavy resource of this example.
///
/// A class, so that it is clear when it is released.
final class LogisticRegression: Sendable {
    private let means: [Double]
    private let deviations: [Double]
    private let weights: [Double]
    private let bias: Double

    /// Fits the model by gradient descent on the regularised log-loss.
    ///
    /// - Precondition: There are cases, all with the same number of features, none of which is constant.
    /// - Complexity: O(iterations · cases · features).
    init(fittedTo cases: [LabelledCase], iterations: Int = 300, rate: Double = 0.5, regularisation: Double = 0.001) {
        let count = Double(cases.count)
        let features = cases[0].features.indices
        let means = features.map { feature in cases.reduce(0) { $0 + $1.features[feature] } / count }
        let deviations = features.map { feature in
            (cases.reduce(0) { $0 + ($1.features[feature] - means[feature]) * ($1.features[feature] - means[feature]) }
                / count)
                .squareRoot()
        }
        let standardised = cases.map { Self.standardise($0.features, means, deviations) }

        var weights = [Double](repeating: 0, count: features.count)
        var bias = 0.0
        for _ in 0..<iterations {
            var slopes = [Double](repeating: 0, count: features.count)
            var biasSlope = 0.0
            for (values, labelled) in zip(standardised, cases) {
                let error = Self.probability(values, weights, bias) - (labelled.isBenign ? 1 : 0)
                biasSlope += error
                for feature in features { slopes[feature] += error * values[feature] }
            }
            for feature in features {
                weights[feature] -= rate * (slopes[feature] / count + regularisation * weights[feature])
            }
            bias -= rate * biasSlope / count
        }
        self.means = means
        self.deviations = deviations
        self.weights = weights
        self.bias = bias
    }

    /// How many features a request must have.
    var featureCount: Int { weights.count }

    /// The probability that a tumour is benign.
    ///
    /// - Precondition: There are `featureCount` features.
    func predict(_ features: [Double]) -> Double {
        Self.probability(Self.standardise(features, means, deviations), weights, bias)
    }

    private static func standardise(_ features: [Double], _ means: [Double], _ deviations: [Double]) -> [Double] {
        features.indices.map { (features[$0] - means[$0]) / deviations[$0] }
    }

    private static func probability(_ values: [Double], _ weights: [Double], _ bias: Double) -> Double {
        var sum = bias
        for feature in values.indices { sum += weights[feature] * values[feature] }
        return 1 / (1 + exp(-sum))
    }
}
