extension CEmitter {
    /// The text of a handler that all threads of a block execute: the function that the loop calls, in each of them.
    ///
    /// The state is changed where it lies, the response is the first thread's. What the threads share lies in the group's memory, which the loop
    /// has for what `RK_RING_SHARED` says.
    static func text(of handler: Handler, threads: Int, file: String) -> String {
        let function = handler.function
        let entry = entry(of: handler, file: file)
        let plan = RegionPlan(function.body)
        let (request, state) = (function.parameters[0].variable, function.parameters[1].variable)
        let shared = Set(plan.shared.map(\.id))
        let locals = localFunctions(
            function.localFunctions, entry: entry, sites: "", isHandler: true, globals: [state.id], groups: shared)
        let writer = CWriter(
            .first, entry: entry, references: [request.id, state.id],
            globals: shared.union([state.id]), localFunctions: function.localFunctions, isHandler: true)
        writer.regions = plan
        writer.threads = threads
        writer.handler(function.body)
        var members = TextLines(depth: 1)
        for variable in plan.shared { members.add("\(writer.typeName(variable.type)) \(CNames.variable(variable));") }
        var head = TextLines(depth: 1)
        head.add("const rk_bool rk_first = rk_here.speaks != 0u;")
        head.add("rk_u32 rk_at = 1u, rk_fault = 0u;")
        if writer.hasCalls { head.add("rk_u32 rk_failed = 0u;") }
        let hasTurns = function.body.contains(where: \.hasParallel)
        var memory = ""
        if hasTurns || !plan.shared.isEmpty {
            let type = "\(entry)_shared"
            head.add("RK_GROUP \(type) *rk_shared = (RK_GROUP \(type) *)rk_here.shared;")
            members.add("rk_u64 count;")
            members.add("rk_i64 start;")
            members.add("rk_u32 region;")
            if writer.hasTrappingTurns {
                members.add("rk_u32 trapped;")
                members.add("rk_u64 traps[\(threads)];")
                head.add("rk_shared->traps[rk_here.thread] = ~(rk_u64)0;")
                head.add("if (rk_first) rk_shared->trapped = 0u;")
            }
            memory = """
                typedef struct {
                \(members.text)} \(type);
                #define RK_RING_SHARED \(type)
                /* Otherwise its constants, variables and arrays are too large for the memory that the threads of a block share. */
                RK_ASSERT(parallel_uses_more_than_32768_bytes, sizeof(\(type)) <= 32768);

                """
        }
        if hasTurns { head.add("const rk_u32 rk_thread = rk_here.thread;") }
        if hasTurns { head.add("rk_u32 rk_goes = 1u;") }
        for line in writer.keptLines { head.add(line) }
        for variable in plan.own { head.add("\(writer.typeName(variable.type)) \(CNames.variable(variable));") }
        let sends = function.facts.messages.map { "RK_RING_SENDS(\(CNames.structure($0)))\n" }.joined()
        let parameters = [
            "RK_PRIVATE const \(CNames.structure(handler.request)) *\(CNames.variable(request))",
            "RK_GLOBAL \(CNames.structure(handler.state)) *\(CNames.variable(state))",
            "RK_PRIVATE \(CNames.structure(handler.response)) *rk_response", "rk_ring_context rk_here",
        ]
        return sends + definitions(ofArrays: writer.arrays + locals.arrays) + memory + locals.text
            + "RK_FN rk_u32 \(entry)(\(parameters.joined(separator: ", "))) {\n" + head.text + writer.out.text
            + "  return rk_fault;\n}\n"
    }
}
