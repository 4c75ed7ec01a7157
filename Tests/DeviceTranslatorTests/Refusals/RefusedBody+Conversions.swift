extension RefusedBody {
    /// Bodies that are refused for their conversions.
    static let conversions: [RefusedBody] = [
        RefusedBody(
            "let z = Int32(«exactly: n)",
            because: "'Int32(exactly:)' gives an optional; compare with the range and use 'Int32(truncatingIfNeeded:)'"),
        RefusedBody(
            "let z = «Float(a > 0)",
            because: "'Bool' does not convert to 'Float'; write 'x ? 1 : 0'"),
        RefusedBody(
            "let z = «Bool(n)",
            because: "'Int' does not convert to 'Bool'; write 'x != 0'"),
        RefusedBody(
            "let z = Float(«1 + 2)",
            because:
                "these literals have no type by themselves, and 'Float(…)' gives them none; write '1 + 2 as Float', or one of them with a type"
        ),
        RefusedBody(
            "let z = «Int32(bitPattern: n)",
            because: "'Int' does not convert with 'Int32(bitPattern:)' on a device"),
        RefusedBody(
            "let z = «Float(bitPattern: n)",
            because: "'Int' does not convert with 'Float(bitPattern:)' on a device"),
        RefusedBody(
            "let z = Float(«v)",
            because: "'SIMD4<Float>' does not convert to 'Float'"),
        RefusedBody(
            "let z = «Float(1, 2)",
            because: "'Float' converts one number"),
        RefusedBody(
            "let z = «SIMD4<Float>(1, 2)",
            because: "'SIMD4<Float>' takes 4 numbers, 'repeating:', or a vector of as many lanes"),
        RefusedBody(
            "let z = «SIMD4<Float>(SIMD3<Float>(1, 2, 3))",
            because: "'SIMD4<Float>' takes 4 numbers, 'repeating:', or a vector of as many lanes"),
        RefusedBody(
            "let z = SIMD4<Float>(«[1, 2, 3, 4])",
            because: "write the numbers without brackets"),
        RefusedBody(
            "let z = «SIMD4<Int32>(bitPattern: v)",
            because: "'SIMD4<Float>' does not convert with 'SIMD4<Int32>(bitPattern:)' on a device"),
        RefusedBody(
            "let z = «SIMDMask<SIMD4<Int32>>(repeating: true)",
            because: "masks come from comparisons; write one, as in 'a .< b'"),
        RefusedBody(
            "let z = «SIMD32<Float>(repeating: 1)",
            because: "device code has vectors of 2, 3, 4, 8 and 16 lanes, and this has 32"),
        RefusedBody(
            "let z = «SIMD4(repeating: 1)",
            because: "'SIMD4' needs its scalar, as in 'SIMD4<Float>'"),
        RefusedBody(
            "let z = «Array(1)",
            because: "device code has no arrays of variable size; use '[16 of Float]' with a count, or a span parameter"
        ),
    ]
}
