/// A kernel in C with a function that goes over a piece of a row of items: what the processor calls.
public struct CRows {
    /// The name of that function, which is the kernel's entry.
    public let entry: String

    /// Both, for a file in which `RK_KERNEL`, `CK_NAME` and the positions of items are defined as `Sources/CComputeKernels/rows.h` does.
    public let text: String
}

extension CEmitter {
    /// The kernel as a loop in C, unless its items know their group or it uses functions or structs, whose texts are elsewhere.
    static func rows(of kernel: Kernel) -> CRows? {
        let facts = kernel.facts
        guard !kernel.hasBarrier, kernel.groupArrays.isEmpty, facts.functions.isEmpty, facts.structs.isEmpty else {
            return nil
        }
        let entry = entry(of: kernel)
        let text = text(of: kernel)
        var lines = TextLines(depth: 1)
        lines.add("const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];")
        lines.add("const rk_i64 width = row[4], height = row[5], depth = row[6];")
        var arguments: [String] = []
        var spans: Set<String> = []
        for (number, parameter) in kernel.parameters.enumerated() {
            let address = "arguments[\(3 * number)]"
            switch parameter.variable.type {
            case .span(let element):
                lines.add("const \(CTypes.name(element)) *a\(number) = (const \(CTypes.name(element)) *)\(address);")
            case .mutableSpan(let element):
                lines.add("\(CTypes.name(element)) *a\(number) = (\(CTypes.name(element)) *)\(address);")
            case let type:
                lines.add("const \(CTypes.name(type)) a\(number) = *(const \(CTypes.name(type)) *)\(address);")
                arguments.append("a\(number)")
                continue
            }
            lines.add("const rk_i64 n\(number) = arguments[\(3 * number + 1)];")
            arguments += ["a\(number)", "n\(number)"]
            spans.insert("a\(number)")
        }
        func call(_ arguments: [String], at place: String = "x, y, z", isFull: Bool = false) -> String {
            let all = (arguments + ["width", "height", "depth", "0"]).joined(separator: ", ")
            return "ck_item_\(entry)(\(place), \(isFull ? 1 : 0), &slow, \(all));"
        }
        lines.add("rk_i32 slow = 0;")
        if Self.partialFunctions.contains(where: { text.contains("rk_f32_\($0)(") || text.contains("rk_f64_\($0)(") }) {
            // Where an item of a piece needs what is slow, the piece is computed again; the other items get the same bits.
            lines.add("for (rk_i64 base = first; base < end; base += CK_PIECE) {")
            lines.indent()
            lines.add("const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;")
            lines.add("slow = 0;")
            lines.add("for (rk_i64 x = base; x < last; x++) \(call(arguments))")
            lines.add("if (slow) for (rk_i64 x = base; x < last; x++) \(call(arguments, isFull: true))")
            lines.outdent()
            lines.add("}")
        } else if let result = kernel.elementwiseResult {
            // What no cache holds goes to memory by runs, which are made beside it, without being read first.
            let inRun = arguments.map { argument in
                if argument == "a\(result)" { return "run" }
                return spans.contains(argument) ? "\(argument) + x" : argument
            }
            lines.add("rk_i64 x = first;")
            lines.add("if (y == 0 && z == 0 && CK_IS_STREAMED(a\(result), n\(result))) {")
            lines.indent()
            lines.add("CK_FEW_TURNS")
            lines.add("for (; x < end && !CK_STARTS_RUN(a\(result) + x); x++) \(call(arguments))")
            lines.add("for (CK_RUN_OF(a\(result), run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {")
            lines.indent()
            lines.add("for (rk_i64 k = 0; k < CK_COUNT(run); k++) \(call(inRun, at: "k, 0, 0"))")
            lines.add("ck_stream_run(a\(result) + x, run);")
            lines.outdent()
            lines.add("}")
            lines.add("ck_end_streaming();")
            lines.outdent()
            lines.add("}")
            lines.add("for (; x < end; x++) \(call(arguments))")
        } else {
            lines.add("for (rk_i64 x = first; x < end; x++) \(call(arguments))")
        }
        return CRows(
            entry: entry,
            text: text + "void CK_NAME(\(entry))(const rk_i64 *row, const rk_i64 *arguments) {\n" + lines.text + "}\n")
    }

    /// Functions whose fast form is for some arguments only.
    private static let partialFunctions = ["sin", "cos", "pow", "log"]
}
