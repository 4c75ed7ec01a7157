extension CEmitter {
    /// The handler's name in C.
    public static func entry(of handler: Handler, file: String) -> String {
        let function = handler.function
        return
            "rk_h_\(CNames.plain(function.name))_\(CNames.hexadecimal(CNames.fingerprint(file + ":" + function.signature)))"
    }

    /// The text of a handler alone: its body as a function of values, and the function that the loop calls.
    ///
    /// The body changes the state where it lies. What a message that traps has changed is not seen: the kernel's start ends with it, and the
    /// next one begins with other states.
    public static func text(of handler: Handler, file: String) -> String {
        if let threads = handler.threads { return text(of: handler, threads: threads, file: file) }
        let function = handler.function
        let entry = entry(of: handler, file: file)
        let references = function.parameters.filter { $0.variable.storage == .inoutParameter }.map(\.variable)
        let states = Set(references.map(\.id))
        let locals = localFunctions(
            function.localFunctions, entry: entry, sites: "", isHandler: true, globals: states)
        let parameters =
            function.parameters.map {
                let isState = $0.variable.storage == .inoutParameter
                return CTypes.parameter($0.variable, byReference: isState, isGlobal: isState)
            } + ["rk_ring_context rk_here"]
        let writer = CWriter(
            .function(result: function.result, sites: ""), entry: entry, references: states, globals: states,
            localFunctions: function.localFunctions, isHandler: true)
        let body = text(
            writer, entry: "\(entry)_body", parameters: parameters, result: function.result, body: function.body,
            head: [], before: locals)
        let (request, state, response) = (
            CNames.structure(handler.request), CNames.structure(handler.state), CNames.structure(handler.response)
        )
        let sends = function.facts.messages.map { "RK_RING_SENDS(\(CNames.structure($0)))\n" }.joined()
        return sends + body + """
            RK_FN rk_u32 \(entry)(RK_PRIVATE const \(request) *request, RK_GLOBAL \(state) *state, RK_PRIVATE \(response) *response, rk_ring_context context) {
              rk_u32 fault = 0;
              \(response) answer = \(entry)_body(*request, state, context, &fault);
              if (fault == 0u) *response = answer;
              return fault;
            }

            """
    }
}
