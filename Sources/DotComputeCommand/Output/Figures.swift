/// Numbers as people read them.
enum Figures {
    /// A count with commas between the thousands.
    static func count(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: index)
            index -= 3
        }
        return (number < 0 ? "-" : "") + String(digits)
    }

    /// A number with a fixed number of decimals.
    static func decimal(_ number: Double, _ decimals: Int) -> String {
        guard number.isFinite else { return "\(number)" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(number) * scale).rounded()
        guard scaled < 9e15 else { return "\(number)" }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = number < 0 && scaled > 0 ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// A duration with three significant figures or so, in the unit that suits it.
    static func seconds(_ seconds: Double) -> String {
        switch seconds {
        case ..<1e-3: decimal(seconds * 1e6, 0) + " µs"
        case ..<0.1: decimal(seconds * 1e3, 1) + " ms"
        default: decimal(seconds, 2) + " s"
        }
    }

    /// A rate with a prefix for thousands or millions.
    static func rate(_ perSecond: Double, _ what: String) -> String {
        switch perSecond {
        case 1e6...: decimal(perSecond / 1e6, 1) + " million \(what)/s"
        case 1e3...: decimal(perSecond / 1e3, 0) + ",000 \(what)/s"
        default: decimal(perSecond, 0) + " \(what)/s"
        }
    }

    /// A small number in scientific notation with two significant figures.
    static func scientific(_ number: Double) -> String {
        guard number != 0, number.isFinite else { return decimal(number, 0) }
        var (mantissa, exponent) = (abs(number), 0)
        while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
        while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
        // 9.96 would be written as 10.0.
        if decimal(mantissa, 1) == "10.0" { (mantissa, exponent) = (1, exponent + 1) }
        return (number < 0 ? "-" : "") + decimal(mantissa, 1) + "e\(exponent)"
    }

    /// Bytes in binary units.
    static func bytes(_ bytes: Int) -> String {
        bytes >= 1 << 30
            ? decimal(Double(bytes) / Double(1 << 30), 1) + " GiB"
            : decimal(Double(bytes) / Double(1 << 20), 0) + " MiB"
    }
}
