extension CEmitter {
    /// The handler's name in C.
    public static func entry(of handler: Handler, file: String) -> String {
        let function = handler.function
        return
            "rk_h_\(CNames.plain(function.name))_\(CNames.hexadecimal(CNames.fingerprint(file + ":" + function.signature)))"
    }

    /// The text of a handler alone: its body as a function of values, and the function that the loop calls.
    ///
    /// The body works on a copy of the state, which is written back when nothing has trapped: so a message that traps changes nothing, and
    /// the state's address space does not matter to what the body calls.
    public static func text(of handler: Handler, file: String) -> String {
        let function = handler.function
        let entry = entry(of: handler, file: file)
        let locals = localFunctions(function.localFunctions, entry: entry, sites: "", isHandler: true)
        let references = function.parameters.filter { $0.variable.storage == .inoutParameter }.map(\.variable)
        let parameters =
            function.parameters.map {
                CTypes.parameter($0.variable, byReference: $0.variable.storage == .inoutParameter)
            } + ["rk_ring_context rk_here"]
        let writer = CWriter(
            .function(result: function.result, sites: ""), entry: entry, references: Set(references.map(\.id)),
            localFunctions: function.localFunctions, isHandler: true)
        let body = text(
            writer, entry: "\(entry)_body", parameters: parameters, result: function.result, body: function.body,
            head: [], before: locals)
        let (request, state, response) = (
            CNames.structure(handler.request), CNames.structure(handler.state), CNames.structure(handler.response)
        )
        return body + """
            RK_FN rk_u32 \(entry)(RK_PRIVATE const \(request) *request, RK_GLOBAL \(state) *state, RK_PRIVATE \(response) *response, rk_ring_context context) {
              \(state) changed = *state;
              rk_u32 fault = 0;
              \(response) answer = \(entry)_body(*request, &changed, context, &fault);
              if (fault != 0u) return fault;
              *state = changed;
              *response = answer;
              return 0u;
            }

            """
    }
}
