extension RefusedBody {
    /// Bodies that are refused for their types of operands.
    static let operands: [RefusedBody] = [
        RefusedBody(
            "let z = a + «n",
            because: "the operands of '+' have different types, 'Float' and 'Int'; convert one",
            remedy: "convert it to 'Float'", giving: "let z = a + Float(n)"),
        RefusedBody(
            "let z = n + «m",
            because: "the operands of '+' have different types, 'Int' and 'UInt8'; convert one",
            remedy: "convert it to 'Int'", giving: "let z = n + Int(m)"),
        RefusedBody(
            "let z = a «% 2",
            because: "'%' is for integers; floating-point numbers have 'truncatingRemainder(dividingBy:)'"),
        RefusedBody(
            "let z = a «&+ a",
            because: "'&+' is for integers; floating-point numbers do not overflow",
            remedy: "use '+'", giving: "let z = a + a"),
        RefusedBody(
            "let z = w «+ w",
            because: "vectors of integers have no '+', which would have to check each lane; use '&+', which wraps",
            remedy: "use '&+'", giving: "let z = w &+ w"),
        RefusedBody(
            "let z = «-w",
            because:
                "vectors of integers have no '-', which would have to check each lane; subtract from zero with '&-'",
            remedy: "subtract from zero", giving: "let z = 0 &- w"),
        RefusedBody(
            "let z = w «<< 1",
            because: "vectors have only the masking shifts",
            remedy: "use '&<<'", giving: "let z = w &<< 1"),
        RefusedBody(
            "let z = v «< v",
            because: "'<' gives a 'Bool', which vectors do not; '.<' compares lane by lane",
            remedy: "use '.<'", giving: "let z = v .< v"),
        RefusedBody(
            "let z = a «.< a",
            because: "'.<' compares vectors lane by lane, and this is 'Float'",
            remedy: "use '<'", giving: "let z = a < a"),
        RefusedBody(
            "let z = v + «n",
            because: "the operands of '+' have different types, 'SIMD4<Float>' and 'Int'; convert one"),
        RefusedBody(
            "let z = a «& a",
            because: "'&' works on the bits of integers, and this is 'Float'"),
        RefusedBody(
            "let z = (n < 1) «& (n > 2)",
            because: "'&' works on the bits of integers, and this is 'Bool'",
            remedy: "use '&&'", giving: "let z = (n < 1) && (n > 2)"),
        RefusedBody(
            "let z = (v .< v) «& (v .> v)",
            because: "'&' works on the bits of integers, and this is 'SIMDMask<SIMD4<Int32>>'",
            remedy: "use '.&'", giving: "let z = (v .< v) .& (v .> v)"),
        RefusedBody(
            "let z = !«n",
            because: "this is 'Int', and 'Bool' is needed here; nothing converts by itself"),
        RefusedBody(
            "let z: Int = «a",
            because: "this is 'Float', and 'Int' is needed here; nothing converts by itself",
            remedy: "convert it to 'Int'", giving: "let z: Int = Int(a)"),
        RefusedBody(
            "let z: Int32 = «n",
            because: "this is 'Int', and 'Int32' is needed here; nothing converts by itself",
            remedy: "convert it to 'Int32'", giving: "let z: Int32 = Int32(n)"),
        RefusedBody(
            "let z: Bool = «1",
            because: "a number is no 'Bool'"),
        RefusedBody(
            "let z: UInt8 = «300",
            because: "300 does not fit in 'UInt8'"),
        RefusedBody(
            "let z: Int8 = «-129",
            because: "-129 does not fit in 'Int8'"),
        RefusedBody(
            "let z: UInt32 = «-1",
            because: "-1 does not fit in 'UInt32'"),
        RefusedBody(
            "let z: Int32 = «1.5",
            because: "the literal 1.5 is no 'Int32'; write it without a fraction, or convert"),
        RefusedBody(
            "let z: Float = «1e40",
            because: "1e40 does not fit in 'Float'"),
        RefusedBody(
            "let z: SIMD4<Float> = «2",
            because: "a number is no 'SIMD4<Float>'",
            remedy: "repeat it in every lane", giving: "let z: SIMD4<Float> = SIMD4<Float>(repeating: 2)"),
        RefusedBody(
            "let z: SIMD4<Float> = «a",
            because: "this is 'Float', and 'SIMD4<Float>' is needed here; nothing converts by itself",
            remedy: "repeat it in every lane", giving: "let z: SIMD4<Float> = SIMD4<Float>(repeating: a)"),
        RefusedBody(
            "let z = «0x1_0000_0000_0000_0000",
            because: "the literal has more than 64 bits"),
        RefusedBody(
            "let z = n «=== n",
            because: "device code has no objects to compare"),
        RefusedBody(
            "let z = n «** 2",
            because:
                "the operator '**' is not one of the standard library's for numbers, vectors and 'Bool'; call a '@DeviceFunction' instead"
        ),
        RefusedBody(
            "let z = a «<< 1",
            because: "'<<' works on the bits of integers, and this is 'Float'"),
        RefusedBody(
            "let z = n << «a",
            because: "the amount of '<<' is an integer, and this is 'Float'"),
        RefusedBody(
            "let z = p[0] «== p[1]",
            because: "'==' compares numbers, and this is 'Particle'; compare its members"),
        RefusedBody(
            "let z = (n < 1) «< (n < 2)",
            because: "'Bool' has no order"),
        RefusedBody(
            "let z = n < 1 «< 2",
            because: "'<' and '<' have no order between them; write parentheses"),
        RefusedBody(
            "let z: Float = n > 0 ? a : «n",
            because: "this is 'Int', and 'Float' is needed here; nothing converts by itself",
            remedy: "convert it to 'Float'", giving: "let z: Float = n > 0 ? a : Float(n)"),
        RefusedBody(
            "let z = (v .< v) «== (v .< v)",
            because: "masks have no '=='; join them with '.^' and ask with 'any' or 'all'"),
        RefusedBody(
            "let z = v «.& v",
            because: "'.&' joins masks, and this is 'SIMD4<Float>'"),
        RefusedBody(
            "let z = «-m",
            because: "'-' needs signed numbers, and this is 'UInt8'"),
    ]
}
