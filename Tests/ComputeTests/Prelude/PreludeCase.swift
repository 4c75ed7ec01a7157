import Compute

/// One operation of the prelude: how C writes it, and what Swift computes.
///
/// Operands and results are bits: `a`, `b` and `c` of the type under test, `s` and `u` are `b` as a signed and an unsigned integer of 64 bits.
struct PreludeCase: Sendable {
    let name: String
    /// The result in C, an integer.
    let value: String
    /// The predicate in C that says whether Swift traps.
    var traps = "0"
    /// How far the result may be from Swift's on OpenCL, in units in the last place; natively it may not be at all.
    var tolerance: UInt64 = 0
    /// What Swift gives: the result's bits and whether it traps. A result of `nil` is not compared.
    let swift: @Sendable (UInt64, UInt64, UInt64) -> (bits: UInt64?, traps: Bool)
}

/// The operations of one type with their operands, which become one kernel.
struct PreludeSuite: Sendable {
    let type: String
    /// Declarations of `a`, `b` and `c` from the bits in `A[i]`, `B[i]` and `C[i]`.
    let operands: String
    let cases: [PreludeCase]
    let inputs: [(UInt64, UInt64, UInt64)]
    /// The distance of two results, for what has a tolerance; equal NaNs are equal.
    let distance: @Sendable (UInt64, UInt64) -> UInt64

    var entry: String { "check_\(type)" }

    /// A kernel that computes the operation whose number it is given for all operands.
    var text: String {
        var text = """
            RK_KERNEL(\(entry))(rk_i64 operation, RK_GLOBAL const rk_u64 *A, RK_GLOBAL const rk_u64 *B, RK_GLOBAL const rk_u64 *C,
              RK_GLOBAL rk_u64 *results, RK_GLOBAL rk_u8 *traps, rk_i64 count) {
              for (rk_i64 i = rk_position_x(); i < count; i += rk_group_size_x() * rk_group_count_x()) {
                rk_i64 s = (rk_i64)B[i]; rk_u64 u = B[i];
                \(operands)
                rk_u64 r = 0; rk_bool t = 0;
                (void)a; (void)b; (void)c; (void)s; (void)u;
                switch (operation) {

            """
        for (number, test) in cases.enumerated() {
            text += "    case \(number): r = (rk_u64)(\(test.value)); t = (\(test.traps)) != 0; break;\n"
        }
        return text + "    }\n    results[i] = r; traps[i] = t;\n  }\n}\n"
    }

    /// What is wrong with the results of one operation, at most a few.
    func mistakes(_ test: PreludeCase, _ results: [UInt64], _ traps: [UInt8], isExact: Bool) -> [String] {
        var found: [String] = []
        for (number, input) in inputs.enumerated() where found.count < 3 {
            let expected = test.swift(input.0, input.1, input.2)
            let call = "\(type).\(test.name) of \(input)"
            if expected.traps != (traps[number] != 0) {
                found.append("\(call): traps \(traps[number]), Swift \(expected.traps)")
            } else if let bits = expected.bits {
                let off = distance(bits, results[number])
                if off > (isExact ? 0 : test.tolerance) {
                    found.append("\(call): \(results[number]), Swift \(bits), \(off) apart")
                }
            }
        }
        return found
    }
}
