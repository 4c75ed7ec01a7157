/// What can be wrong with a calculation.
enum CalculationError: Error {
    case divisionByZero
    case invalidInput(String)
}

/// The business logic; knows nothing of kernels.
func calculate(_ a: Double, _ b: Double, _ operation: String) throws(CalculationError) -> Double {
    guard a.isFinite && b.isFinite else { throw .invalidInput("Not a finite number: \(a.isFinite ? b : a)") }
    switch operation {
    case "add": return a + b
    case "sub": return a - b
    case "mul": return a * b
    case "div":
        guard b != 0 else { throw .divisionByZero }
        return a / b
    default: throw .invalidInput("Unknown operation: \(operation)")
    }
}
