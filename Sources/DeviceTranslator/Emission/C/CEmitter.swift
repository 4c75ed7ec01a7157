/// Writes device code as C for the prelude of `Compute`: `#define RK_CHECKED n`, the prelude, structs, functions and the kernel are one text.
public enum CEmitter: KernelEmitter {
    /// The kernel's name in C; another one for each overload.
    public static func entry(of kernel: Kernel) -> String {
        "rk_k_\(CNames.plain(kernel.name))_\(CNames.hexadecimal(CNames.fingerprint(kernel.signature)))"
    }

    /// The function's name in C; another one for each overload, and for functions of one name in different files.
    public static func entry(of function: Function, file: String) -> String {
        "rk_f_\(CNames.plain(function.name))_\(CNames.hexadecimal(CNames.fingerprint(file + ":" + function.signature)))"
    }

    /// What callers write, which know of a function what their call shows. Around their text it is defined as the entry.
    public static func callName(of reference: FunctionReference) -> String {
        "rk_c_\(CNames.plain(reference.name))_\(CNames.hexadecimal(CNames.fingerprint(reference.signature)))"
    }

    static func name(ofLocal function: LocalFunction, _ number: Int, in entry: String) -> String {
        "\(entry)_\(CNames.plain(function.name))_\(number)"
    }

    /// How a struct is called in C, by its name as written.
    public static func name(ofStructure name: String) -> String { CNames.structure(name) }

    /// The text of a kernel alone.
    public static func text(of kernel: Kernel) -> String {
        let entry = entry(of: kernel)
        let locals = localFunctions(kernel.localFunctions, entry: entry, sites: "")
        let writer = CWriter(
            kernel.hasBarrier ? .uniform : .kernel, entry: entry, references: [], localFunctions: kernel.localFunctions)
        var arrays = kernel.groupArrays.compactMap(\.type.element)
        if kernel.hasBarrier {
            writer.plan = BarrierPlan(kernel.body)
            for variable in writer.plan.variables { writer.declareUnset(CNames.variable(variable), variable.type) }
            writer.uniformly(kernel.body, inLoop: false)
        } else {
            writer.statements(kernel.body)
        }
        arrays = writer.arrays + locals.arrays
        let parameters =
            kernel.parameters.map { CTypes.parameter($0.variable, byReference: false) }
            + ["rk_i64 rk_width", "rk_i64 rk_height", "rk_i64 rk_depth", "RK_GLOBAL rk_u64 *rk_trap_word"]
        var head = TextLines(depth: 1)
        for variable in kernel.groupArrays {
            guard case .groupArray(let element, let count) = variable.type else { continue }
            head.add("RK_GROUP_ARRAY(\(CTypes.name(element)), \(CNames.variable(variable)), \(count));")
        }
        head.add("rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);")
        head.add("rk_i64 rk_item = rk_index(rk_here);")
        if writer.hasCalls { head.add("rk_u32 rk_failed = 0;") }
        if kernel.hasBarrier {
            head.add("rk_bool rk_done = !rk_is_inside(rk_here);")
        } else {
            head.add("if (!rk_is_inside(rk_here)) return;")
        }
        return definitions(ofArrays: arrays) + locals.text
            + "RK_KERNEL(\(entry))(\(parameters.joined(separator: ", "))) {\n" + head.text + writer.out.text
            + "}\n"
    }

    /// The text of a function alone.
    public static func text(of function: Function) -> String { text(of: function, file: "") }

    /// The text of a function alone, which is in a file.
    public static func text(of function: Function, file: String) -> String {
        let entry = entry(of: function, file: file)
        let sites = "RK_SITES_\(entry) + "
        let locals = localFunctions(function.localFunctions, entry: entry, sites: sites)
        let references = function.parameters.filter { $0.variable.storage == .inoutParameter }.map(\.variable)
        var parameters = function.parameters.map {
            CTypes.parameter($0.variable, byReference: $0.variable.storage == .inoutParameter)
        }
        if function.contextName != nil { parameters.append("rk_context rk_here") }
        let writer = CWriter(
            .function(result: function.result, sites: sites), entry: entry, references: Set(references.map(\.id)),
            localFunctions: function.localFunctions)
        // A local function has the context always; here there may be none.
        let isContextMissing = function.contextName == nil && !function.localFunctions.isEmpty
        return text(
            writer, entry: entry, parameters: parameters, result: function.result, body: function.body,
            head: isContextMissing ? ["rk_context rk_here = rk_context_make(0, 0, 0);"] : [], before: locals)
    }

    static func localFunctions(
        _ functions: [LocalFunction], entry: String, sites: String, isHandler: Bool = false, globals: Set<Int> = [],
        groups: Set<Int> = []
    ) -> (text: String, arrays: [DeviceType]) {
        var text = ""
        var arrays: [DeviceType] = []
        for (number, function) in functions.enumerated() {
            let references =
                function.parameters.filter { $0.storage == .inoutParameter }
                + function.captures.filter { $0.isCapturedByReference }
            let parameters =
                (function.parameters + function.captures).map { variable in
                    CTypes.parameter(
                        variable, byReference: references.contains { $0.id == variable.id },
                        isGlobal: globals.contains(variable.id), isInGroup: groups.contains(variable.id))
                } + ["\(isHandler ? "rk_ring_context" : "rk_context") rk_here"]
            let writer = CWriter(
                .function(result: function.result, sites: sites), entry: entry,
                references: Set(references.map(\.id)), globals: globals.union(groups), localFunctions: functions,
                isHandler: isHandler)
            for variable in function.captures {
                if case .array = variable.type { _ = writer.typeName(variable.type) }
            }
            text += self.text(
                writer, entry: name(ofLocal: function, number, in: entry), parameters: parameters,
                result: function.result, body: function.body, head: [], before: ("", []), definesArrays: false)
            arrays += writer.arrays
        }
        return (text, arrays)
    }

    static func text(
        _ writer: CWriter, entry: String, parameters: [String], result: DeviceType, body: [Statement], head: [String],
        before: (text: String, arrays: [DeviceType]), definesArrays: Bool = true
    ) -> String {
        writer.statements(body)
        var lines = TextLines(depth: 1)
        for line in head { lines.add(line) }
        if writer.hasCalls { lines.add("rk_u32 rk_failed = 0;") }
        if writer.out.lines.contains(where: { $0.contains("rk_none") }) {
            lines.add("\(CTypes.name(result)) rk_none = {0};")
        }
        let arguments = (parameters + ["RK_PRIVATE rk_u32 *rk_fault"]).joined(separator: ", ")
        let arrays = definesArrays ? definitions(ofArrays: writer.arrays + before.arrays) : ""
        return arrays + before.text + "RK_FN \(CTypes.name(result)) \(entry)(\(arguments)) {\n" + lines.text
            + writer.out.text + "}\n"
    }

    /// The types of local arrays, each once in the whole text.
    static func definitions(ofArrays arrays: [DeviceType]) -> String {
        var seen: Set<DeviceType> = []
        var text = ""
        for case .array(let element, let count) in arrays where seen.insert(.array(element, count: count)).inserted {
            let name = CTypes.name(.array(element, count: count))
            text += """
                #ifndef RK_DEFINED_\(name)
                #define RK_DEFINED_\(name)
                typedef struct { \(CTypes.name(element)) x[\(max(count, 1))]; } \(name);
                #endif

                """
        }
        return text
    }
}
