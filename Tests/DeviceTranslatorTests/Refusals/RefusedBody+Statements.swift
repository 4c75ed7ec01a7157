extension RefusedBody {
    /// Bodies that are refused for their statements.
    static let statements: [RefusedBody] = [
        RefusedBody(
            "«x[0] = 1",
            because: "'x' is a 'DeviceSpan', which is only read; take it as 'MutableDeviceSpan<Float>'"),
        RefusedBody(
            "«a = 1",
            because: "'a' is a parameter, which is a constant; copy it to a 'var'"),
        RefusedBody(
            "«n += 1",
            because: "'n' is a parameter, which is a constant; copy it to a 'var'"),
        RefusedBody(
            "let c = 1; «c = 2",
            because: "'c' is a constant; copy it to a 'var'"),
        RefusedBody(
            "«1 + n",
            because: "the value of this is not used; assign it to something"),
        RefusedBody(
            "«max(a, 1)",
            because: "the value of this is not used; assign it to something"),
        RefusedBody(
            "y[0] = y[1] «= 2",
            because: "an assignment is a statement and has no value; write it on a line of its own"),
        RefusedBody(
            "«(a, b) = (1, 2)",
            because: "device code has no tuples; assign one after the other, with a constant for what is overwritten"),
        RefusedBody(
            "if «let z = n { }",
            because: "device code has no optionals to bind"),
        RefusedBody(
            "if «case 1 = n { }",
            because: "device code matches patterns in 'switch' only; compare instead"),
        RefusedBody(
            "if «#available(macOS 13, *) { }",
            because: "device code cannot ask for availability"),
        RefusedBody(
            "guard «a else { return }",
            because: "this is 'Float', and 'Bool' is needed here; nothing converts by itself"),
        RefusedBody(
            "while «n { }",
            because: "this is 'Int', and 'Bool' is needed here; nothing converts by itself"),
        RefusedBody(
            "«defer { }",
            because: "device code has no 'defer'; write it where it happens"),
        RefusedBody(
            "«throw Problem()",
            because: "device code throws nothing; write an error number into a span"),
        RefusedBody(
            "do { } «catch { }",
            because: "device code throws nothing, so there is nothing to catch"),
        RefusedBody(
            "return «1",
            because: "a kernel gives no value; write it into a 'MutableDeviceSpan'"),
        RefusedBody(
            "«break",
            because: "there is no loop or 'switch' to leave"),
        RefusedBody(
            "«continue",
            because: "there is no loop to continue"),
        RefusedBody(
            "break «outer",
            because: "nothing around this has the label 'outer'"),
        RefusedBody(
            "outer: for i in 0..<2 { «outer: for j in 0..<2 { } }",
            because: "the label 'outer' stands around this already; use another name"),
        RefusedBody(
            "for i in «x { }",
            because: "device code loops over indices; write 'for i in 0..<x.count' and use 'x[i]'"),
        RefusedBody(
            "for i in «x.indices { }",
            because: "device code has no 'indices'; write the range",
            remedy: "write the range", giving: "for i in 0..<x.count { }"),
        RefusedBody(
            "for i in «(0..<n).reversed() { }",
            because: "device code has no 'reversed()'; write 'stride(from: n - 1, through: 0, by: -1)'"),
        RefusedBody(
            "for i in «0.0..<1.0 { }",
            because:
                "a 'for' goes through integers, and this is 'Double'; count the turns and compute the value in each"),
        RefusedBody(
            "for i in «stride(from: 0, to: n) { }",
            because: "write 'stride(from: a, to: b, by: c)' or 'stride(from: a, through: b, by: c)'"),
        RefusedBody(
            "for i in stride(from: 0, to: n, by: «0) { }",
            because: "a stride of 0 does not end"),
        RefusedBody(
            "for «(i, j) in 0..<n { }",
            because: "the variable of a 'for' is one name"),
        RefusedBody(
            "for «try i in 0..<n { }",
            because: "device code has plain 'for' loops only"),
        RefusedBody(
            "for i in 0..<m + «n { }",
            because: "the operands of '+' have different types, 'UInt8' and 'Int'; convert one",
            remedy: "convert it to 'UInt8'", giving: "for i in 0..<m + UInt8(n) { }"),
        RefusedBody(
            "for i in «list { }",
            because:
                "a 'for' of device code goes through 'a..<b', 'a...b' or 'stride(from:to:by:)', written out behind 'in'"
        ),
        RefusedBody(
            "let r = 0«..<n",
            because: "device code has ranges only behind 'in' of a 'for' and in patterns"),
        RefusedBody(
            "switch «v { default: break }",
            because: "device code switches over numbers and 'Bool', and this is 'SIMD4<Float>'"),
        RefusedBody(
            "switch n { case «.one: break; default: break }",
            because: "device code has no enumerations"),
        RefusedBody(
            "switch n { case 0: «fallthrough; default: break }",
            because: "device code has no 'fallthrough'; list the patterns in one 'case'"),
        RefusedBody(
            "switch n { case «(1, 2): break; default: break }",
            because: "device code has no tuples; use a '@DeviceStruct'"),
        RefusedBody(
            "switch n { case «n...n + 1: break; default: break }",
            because: "the bounds of a range in a pattern are literals; use 'where' for others"),
        RefusedBody(
            "switch n { case 5«...1: break; default: break }",
            because: "the upper bound of the range is below the lower one"),
        RefusedBody(
            "switch n { case «1.5: break; default: break }",
            because: "the literal 1.5 is no 'Int'; write it without a fraction, or convert"),
        RefusedBody(
            "switch n { case «let k, 1: break; default: break }",
            because: "a case binds one constant, as in 'case let n where n > 5'"),
        RefusedBody(
            "switch a { case «n: break; default: break }",
            because: "this is 'Int', and 'Float' is needed here; nothing converts by itself",
            remedy: "convert it to 'Float'", giving: "switch a { case Float(n): break; default: break }"),
    ]
}
