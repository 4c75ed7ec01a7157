extension RefusedBody {
    /// Bodies that are refused for their expressions.
    static let expressions: [RefusedBody] = [
        RefusedBody(
            #"let s = «"text""#,
            because: "device code has no strings"),
        RefusedBody(
            "let s: Float = «nil",
            because: "device code has no optionals, so no 'nil'"),
        RefusedBody(
            "let z = x.map «{ $0 }",
            because: "device code has no closures; write a local function"),
        RefusedBody(
            "let z = «k[n]!",
            because: "device code has no optionals, so nothing to unwrap with '!'"),
        RefusedBody(
            "let z = «k?.count",
            because: "device code has no optionals, so no '?'"),
        RefusedBody(
            "let z: Int = n «?? 1",
            because: "device code has no optionals, so nothing for '??' to replace"),
        RefusedBody(
            "let z = n as«? Int",
            because: "device code has no casts; 'as' without '?' says a type, 'T(…)' converts"),
        RefusedBody(
            "let z = n as«! Int",
            because: "device code has no casts; 'as' without '!' says a type, 'T(…)' converts"),
        RefusedBody(
            "let z = «n is Int",
            because: "device code knows every type, so there is nothing to ask with 'is'"),
        RefusedBody(
            "let z = «try square(a)",
            because: "device code throws nothing, so there is nothing to 'try'"),
        RefusedBody(
            "let z = «await square(a)",
            because: "device code waits for nothing, so there is nothing to 'await'"),
        RefusedBody(
            #"let z = «\Particle.mass"#,
            because: "device code has no key paths"),
        RefusedBody(
            "let z = «{ 1 }()",
            because: "this cannot be called on a device"),
        RefusedBody(
            "let z = «(1, 2)",
            because: "device code has no tuples; use a '@DeviceStruct'"),
        RefusedBody(
            "let z: Float = «[1, 2, 3]",
            because:
                "a list in brackets can only be the first value of a local array, as in 'var a: [3 of Float] = [1, 2, 3]'; vectors are written 'SIMD3<Float>(1, 2, 3)'"
        ),
        RefusedBody(
            #"let z = «["a": 1]"#,
            because: "device code has no dictionaries"),
        RefusedBody(
            "let z = «#line",
            because: "device code has no macros"),
        RefusedBody(
            "let z = «missing + 1",
            because:
                "'missing' is not known to device code, which sees its parameters and its own constants and variables; pass it as a parameter"
        ),
        RefusedBody(
            "let z = «self.a",
            because: "a device has no 'self'; pass what the code needs as a parameter"),
        RefusedBody(
            "let z = «x",
            because: "'x' is no single value; use an element, as in 'x[i]', or its 'count'"),
        RefusedBody(
            "«y = y",
            because: "'y' as a whole can neither be copied nor assigned; work on its elements"),
        RefusedBody(
            "let z = «context",
            because: "the context is no value; use its members, or pass it on as 'in: context'"),
        RefusedBody(
            "let z = context.«width",
            because:
                "the context has no 'width'; it has 'index', 'local', 'group', 'size', 'groupSize', 'groupCount', 'position', 'localPosition', 'groupPosition', 'extent', 'groupExtent', 'groupCounts'"
        ),
        RefusedBody(
            "let z = context.«barrier",
            because: "call it: 'context.barrier()', as a statement of its own"),
        RefusedBody(
            "let z = «square",
            because:
                "'square' is not known to device code, which sees its parameters and its own constants and variables; pass it as a parameter"
        ),
    ]
}
