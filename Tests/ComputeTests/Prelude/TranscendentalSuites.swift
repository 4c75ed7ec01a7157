import Glibc

extension PreludeSuite {
    /// Functions whose last bits are the library's: natively those of the system, which are swift-numerics's.
    static func transcendentals<Number>(
        _ kind: FloatKind<Number>, _ one: [(String, UInt64, @Sendable (Number) -> Number)],
        _ two: [(String, UInt64, @Sendable (Number, Number) -> Number)],
        _ power: [(String, UInt64, @Sendable (Number, Int) -> Number)]
    ) -> PreludeSuite {
        let (name, number, bits) = (kind.name, kind.number, kind.bits)
        var cases = one.map { label, tolerance, function in
            PreludeCase(name: label, value: "\(name)_bits(\(name)_\(label)(a))", tolerance: tolerance) { a, _, _ in
                (bits: bits(function(number(a))), traps: false)
            }
        }
        cases += two.map { label, tolerance, function in
            PreludeCase(name: label, value: "\(name)_bits(\(name)_\(label)(a, b))", tolerance: tolerance) { a, b, _ in
                (bits: bits(function(number(a), number(b))), traps: false)
            }
        }
        cases += power.map { label, tolerance, function in
            PreludeCase(
                name: label, value: "\(name)_bits(\(name)_\(label)(a, (rk_i64)C[i]))", tolerance: tolerance
            ) { a, _, c in
                (bits: bits(function(number(a), Int(truncatingIfNeeded: c))), traps: false)
            }
        }
        var random = SeededGenerator(seed: UInt64(kind.width) + 2)
        var inputs: [(UInt64, UInt64, UInt64)] = []
        let exponents: [Int] = [0, 1, 2, 3, 4, 5, -1, -2, -3, 10, 16_777_217, .max, .min, .max - 1, 1 << 53 + 1]
        let values: [Number] = [0, 1, -1, 0.5, -0.5, 2, -2, 10, .infinity, -.infinity, .nan, 3, -3, 80, -80, 0.001]
        for a in values {
            for b in values {
                inputs.append(
                    (bits(a), bits(b), UInt64(bitPattern: Int64(exponents.randomElement(using: &random) ?? 0))))
            }
        }
        for number in 0..<4_000 {
            let wide: Double = number % 2 == 0 ? 4 : 60
            let a = Number(Double.random(in: -wide...wide, using: &random))
            let b = Number(Double.random(in: -wide...wide, using: &random))
            let exponent =
                number % 5 == 0 ? exponents.randomElement(using: &random) ?? 0 : Int.random(in: -9...9, using: &random)
            inputs.append((bits(a), bits(b), UInt64(bitPattern: Int64(exponent))))
        }
        return PreludeSuite(
            type: "\(name)_functions", operands: declarations(kind), cases: cases, inputs: inputs,
            distance: distance(width: kind.width))
    }

    /// As swift-numerics defines it where libraries differ.
    private static func power(_ x: Float, _ y: Float) -> Float { !(x >= 0) || x == 0 && y == 0 ? .nan : powf(x, y) }
    private static func power(_ x: Double, _ y: Double) -> Double { !(x >= 0) || x == 0 && y == 0 ? .nan : pow(x, y) }

    private static func power(_ x: Float, _ n: Int) -> Float {
        if let y = Float(exactly: n) { return powf(x, y) }
        let mask = 0xFFFFFF
        let high = (n &+ (n < 0 ? mask : 0)) & ~mask
        return powf(x, Float(n &- high)) * powf(x, Float(high))
    }

    private static func power(_ x: Double, _ n: Int) -> Double {
        if let y = Double(exactly: n) { return pow(x, y) }
        let mask = Int(UInt32.max)
        let high = (n &+ (n < 0 ? mask : 0)) & ~mask
        return pow(x, Double(n &- high)) * pow(x, Double(high))
    }

    private static func root(_ x: Float, _ n: Int) -> Float {
        guard x >= 0 || n % 2 != 0 else { return .nan }
        if n == 3 { return cbrtf(x) }
        return Float(signOf: x, magnitudeOf: powf(x.magnitude, 1 / Float(n)))
    }

    private static func root(_ x: Double, _ n: Int) -> Double {
        guard x >= 0 || n % 2 != 0 else { return .nan }
        if n == 3 { return cbrt(x) }
        return Double(signOf: x, magnitudeOf: pow(x.magnitude, 1 / Double(n)))
    }

    private static func halfPower(_ x: Float16, _ n: Int) -> Float16 {
        Float16(powf(Float(x), Float(min(max(n, -0x10000), 0x10000) | (n & 1))))
    }

    private static func halfHypotenuse(_ x: Float16, _ y: Float16) -> Float16 {
        if x.isInfinite || y.isInfinite { return .infinity }
        return Float16((Float(x) * Float(x) + Float(y) * Float(y)).squareRoot())
    }

    /// The tolerances are those of OpenCL 3.0, section 7.4, plus what two libraries may be apart from each other; but `gamma` of `Float`,
    /// of which PoCL's is up to 67 units off for arguments below -30.
    static let allTranscendentals: [PreludeSuite] = [
        transcendentals(
            single,
            [
                ("exp", 4, { expf($0) }), ("exp2", 4, { exp2f($0) }), ("exp10", 17, { power(10, $0) }),
                ("exp_minus_one", 4, { expm1f($0) }), ("log", 4, { logf($0) }), ("log2", 4, { log2f($0) }),
                ("log10", 4, { log10f($0) }), ("log_one_plus", 3, { log1pf($0) }), ("sin", 5, { sinf($0) }),
                ("cos", 5, { cosf($0) }), ("tan", 6, { tanf($0) }), ("asin", 5, { asinf($0) }),
                ("acos", 5, { acosf($0) }), ("atan", 6, { atanf($0) }), ("sinh", 5, { sinhf($0) }),
                ("cosh", 5, { coshf($0) }), ("tanh", 6, { tanhf($0) }), ("asinh", 5, { asinhf($0) }),
                ("acosh", 5, { acoshf($0) }), ("atanh", 6, { atanhf($0) }), ("erf", 17, { erff($0) }),
                ("erfc", 17, { erfcf($0) }), ("gamma", 128, { tgammaf($0) }),
            ],
            [("atan2", 7, { atan2f($0, $1) }), ("pow", 17, { power($0, $1) }), ("hypot", 5, { hypotf($0, $1) })],
            [("pow_integer", 17, { power($0, $1) }), ("root", 17, { root($0, $1) })]),
        transcendentals(
            double,
            [
                ("exp", 4, { Glibc.exp($0) }), ("exp2", 4, { Glibc.exp2($0) }), ("exp10", 17, { power(10, $0) }),
                ("exp_minus_one", 4, { expm1($0) }), ("log", 4, { Glibc.log($0) }), ("log2", 4, { Glibc.log2($0) }),
                ("log10", 4, { Glibc.log10($0) }), ("log_one_plus", 3, { log1p($0) }), ("sin", 5, { Glibc.sin($0) }),
                ("cos", 5, { Glibc.cos($0) }), ("tan", 6, { Glibc.tan($0) }), ("asin", 5, { Glibc.asin($0) }),
                ("acos", 5, { Glibc.acos($0) }), ("atan", 6, { Glibc.atan($0) }), ("sinh", 5, { Glibc.sinh($0) }),
                ("cosh", 5, { Glibc.cosh($0) }), ("tanh", 6, { Glibc.tanh($0) }), ("asinh", 5, { Glibc.asinh($0) }),
                ("acosh", 5, { Glibc.acosh($0) }), ("atanh", 6, { Glibc.atanh($0) }), ("erf", 17, { Glibc.erf($0) }),
                ("erfc", 17, { Glibc.erfc($0) }), ("gamma", 17, { tgamma($0) }),
            ],
            [
                ("atan2", 7, { Glibc.atan2($0, $1) }), ("pow", 17, { power($0, $1) }),
                ("hypot", 5, { Glibc.hypot($0, $1) }),
            ],
            [("pow_integer", 17, { power($0, $1) }), ("root", 17, { root($0, $1) })]),
        // In 16 bits, what is at most 17 apart in 32 is at most one apart.
        transcendentals(
            half,
            [
                ("exp", 1, { Float16(expf(Float($0))) }), ("exp2", 1, { Float16(exp2f(Float($0))) }),
                ("exp10", 1, { Float16(power(10, Float($0))) }), ("exp_minus_one", 1, { Float16(expm1f(Float($0))) }),
                ("log", 1, { Float16(logf(Float($0))) }), ("sin", 1, { Float16(sinf(Float($0))) }),
                ("cos", 1, { Float16(cosf(Float($0))) }), ("tanh", 1, { Float16(tanhf(Float($0))) }),
                ("gamma", 1, { Float16(tgammaf(Float($0))) }),
            ],
            [
                ("atan2", 1, { Float16(atan2f(Float($0), Float($1))) }),
                ("pow", 1, { Float16(power(Float($0), Float($1))) }), ("hypot", 1, { halfHypotenuse($0, $1) }),
            ],
            [("pow_integer", 1, { halfPower($0, $1) }), ("root", 1, { Float16(root(Float($0), $1)) })]),
    ]
}
