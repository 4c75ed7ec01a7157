import DeviceTranslator
import SwiftDiagnostics
import Testing

@Suite("Handlers of ring kernels that are refused")
struct RefusedHandlerTests {
    static let signatures = [
        RefusedDeclaration(
            "@R func f(_ q: «inout Q, _ s: inout S, in context: DeviceContext) -> A {}",
            because: "a request is a constant, which the handler cannot change; copy it to a 'var'",
            giving: "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: «S, in context: DeviceContext) -> A {}",
            because: "the state is 'inout': what the handler leaves in it is there for the next message",
            giving: "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: inout S«) -> A {}",
            because: "the last parameter of a handler is 'in context: DeviceContext', which tells it its lane",
            giving: "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext«) {}",
            because: "a handler answers each message: it gives a '@DeviceStruct', which may be the state's",
            giving: "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> <#Response#> {}"),
        RefusedDeclaration(
            "@R func f«(_ s: inout S, in context: DeviceContext) -> A {}",
            because:
                "a handler has the form '(_ request: Request, _ state: inout State, in context: DeviceContext) -> Response'"
        ),
        RefusedDeclaration(
            "@R func f«(_ q: Q, _ s: inout S, _ n: N, in context: DeviceContext) -> A {}",
            because:
                "a handler has the form '(_ request: Request, _ state: inout State, in context: DeviceContext) -> Response'"
        ),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: inout S, «_ context: DeviceContext) -> A {}",
            because: "the context is the last parameter, written 'in context: DeviceContext'",
            giving: "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}"),
        RefusedDeclaration(
            "@R func f(«in context: DeviceContext, _ q: Q, _ s: inout S) -> A {}",
            because: "the context is the last parameter, written 'in context: DeviceContext'"),
        RefusedDeclaration(
            "@R func f(_ q: «Float, _ s: inout S, in context: DeviceContext) -> A {}",
            because: "'Float' cannot be passed to a handler, which takes '@DeviceStruct's"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: «inout Int, in context: DeviceContext) -> A {}",
            because: "'Int' cannot be passed to a handler, which takes '@DeviceStruct's"),
        RefusedDeclaration(
            "@R func f(_ q: «DeviceSpan<Float>, _ s: inout S, in context: DeviceContext) -> A {}",
            because: "'DeviceSpan<Float>' cannot be passed to a handler, which takes '@DeviceStruct's"),
        RefusedDeclaration(
            "@R func f(_ q: «String, _ s: inout S, in context: DeviceContext) -> A {}",
            because: "device code has no strings"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> «Bool {}",
            because: "a handler's response is a '@DeviceStruct', and 'Bool' is none; make one of it"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> «A? {}",
            because: "device code has no optionals; use a value that stands for none, or a 'Bool' beside it"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) «async -> A {}",
            because: "a device waits for nothing; the launch is what is 'async'",
            giving: "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}"),
        RefusedDeclaration(
            "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) «throws -> A {}",
            because: "a device throws nothing; say with the response what went wrong. A trap is thrown by 'ask'",
            giving: "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}"),
        RefusedDeclaration(
            "@R func f«<T>(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}",
            because:
                "'@DeviceRingKernel' cannot be generic: a device needs one text for one type; write a function for each type"
        ),
        RefusedDeclaration(
            "enum E {\n    @R «func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}\n}",
            because: "a device has no 'self', so '@DeviceRingKernel' in a type is 'static'",
            giving: "enum E {\n    @R static func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}\n}"),
        RefusedDeclaration(
            "struct G<T> {\n    @R static func «f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}\n}",
            because: "'@DeviceRingKernel' cannot stand in a generic type (<T>); move it out"),
        RefusedDeclaration(
            "func g() {\n    @R func «f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {}\n}",
            because:
                "'@DeviceRingKernel' cannot stand inside a function, where no other functions can be added beside it; move it out"
        ),
    ]

    /// Bodies in the place of `…`.
    static let bodies = [
        RefusedDeclaration(
            "context.«barrier()", because: "a handler is one thread of its own, so it has no barriers"),
        RefusedDeclaration(
            "let t = context.«groupArray(of: Int32.self, count: 8)",
            because: "a handler shares no memory with others; keep it in the state, or in a local 'InlineArray'"),
        RefusedDeclaration(
            "let n = context.«local",
            because: "a handler does not know 'local': it has its lane, 'context.index', of 'context.size' lanes"),
        RefusedDeclaration(
            "let n = context.«groupPosition",
            because:
                "a handler does not know 'groupPosition': it has its lane, 'context.index', of 'context.size' lanes"
        ),
        RefusedDeclaration(
            "let n = context.«lane",
            because: "the context of a handler has no 'lane'; it has 'index', the lane, and 'size', the number of lanes"
        ),
        RefusedDeclaration(
            "context.«parallel(0)",
            because:
                "this handler is one thread's; write a 'for' loop, or give '@DeviceRingKernel' the argument 'shape: .perBlock(threads: 64)'"
        ),
        RefusedDeclaration(
            "context.«together(0)", because: "the context of a handler has no function 'together'"),
        RefusedDeclaration(
            "let n: Int = place(«in: context)",
            because:
                "a device function sees the items of a launch in its context, and a handler has none; pass it the lane, 'context.index'"
        ),
        RefusedDeclaration(
            "let a: A = «f(q, &s)",
            because: "'f' calls itself, and device code has no recursion; write a loop"),
        RefusedDeclaration(
            "«q.value = 1 as Int32", because: "'q' is a parameter, which is a constant; copy it to a 'var'"),
        RefusedDeclaration(
            "let n = «s.count",
            because:
                "the type of the member 'count' is not visible here; write '(s.count as T)', or give the constant a type",
            giving: "let n = (s.count as <#Type#>)"),
        RefusedDeclaration(
            "s.count += «1",
            because:
                "the type of the member 'count' is not visible here; say it with the value, as in '1 as T'",
            giving: "s.count += 1 as <#Type#>"),
        RefusedDeclaration("«print(1)", because: "device code cannot print; write what you want to see into a span"),
        RefusedDeclaration("let t = «\"text\"", because: "device code has no strings"),
        RefusedDeclaration(
            "let n = «other",
            because:
                "'other' is not known to device code, which sees its parameters and its own constants and variables; pass it as a parameter"
        ),
    ]

    /// Sends that are refused, and what is beside them, in the place of `…`.
    static let sends = [
        RefusedDeclaration(
            "_ = context.send(«1 as Int32, to: 0)",
            because: "'send' takes a '@DeviceStruct', and this is 'Int32'; make one of it"),
        RefusedDeclaration(
            "_ = context.publish(«1.5, to: q.topic)",
            because: "'publish' takes a '@DeviceStruct', and this is 'Double'; make one of it"),
        RefusedDeclaration(
            "_ = context.send(«q.part, to: 0)",
            because:
                "the type of the member 'part' is not visible here; write '(q.part as T)', or give the constant a type",
            giving: "_ = context.send((q.part as <#Type#>), to: 0)"),
        RefusedDeclaration(
            "_ = «context.send(q)", because: "'context.send' takes (_:to:) on a device, and not (_:)"),
        RefusedDeclaration(
            "_ = context.send(q, to: «1.5)",
            because: "'send' goes to a lane, an 'Int', or to a 'DeviceKernelReference<Q>', and this is 'Double'"),
        RefusedDeclaration(
            "let n: Int32 = s.n\n_ = context.send(q, to: «n)",
            because: "'send' goes to a lane, an 'Int', or to a 'DeviceKernelReference<Q>', and this is 'Int32'"),
        RefusedDeclaration(
            "_ = context.publish(q, to: «0)",
            because: "'publish' goes to a 'DeviceTopicReference<Q>', and this is 'Int'"),
        RefusedDeclaration(
            "_ = context.send(q, to: «q.next)",
            because:
                "whether 'q.next' is a lane or a reference is not visible here; write '(q.next as DeviceKernelReference<Q>)', or 'as Int'",
            giving: "_ = context.send(q, to: (q.next as DeviceKernelReference<Q>))"),
        RefusedDeclaration(
            "_ = context.send(q, to: «q.next as DeviceTopicReference<Q>)",
            because: "this names a topic, to which 'publish' goes; 'send' goes to a lane"),
        RefusedDeclaration(
            "_ = context.publish(q, to: «q.next as DeviceKernelReference<Q>)",
            because: "this names a lane, to which 'send' goes; 'publish' goes to a topic"),
        RefusedDeclaration(
            "_ = context.send(q, to: «q.next as DeviceKernelReference<P>)",
            because:
                "this takes messages that are written 'P', and this message is a 'Q'; if they are the same, write both alike"
        ),
        RefusedDeclaration(
            "let r: DeviceKernelReference<Q> = q.next\n_ = context.send(q, to: r)\nlet n: Int = r.«lane",
            because: "device code knows no member 'lane' of 'DeviceKernelReference<Q>'"),
        RefusedDeclaration(
            "let r: DeviceKernelReference<Q> = «.nobody",
            because: "device code makes no references; the host gives them, in a request or in the state"),
        RefusedDeclaration(
            "let r = «DeviceTopicReference<Q>(s)",
            because: "device code makes no references; the host gives them, in a request or in the state"),
        RefusedDeclaration(
            "let v = (s.a as [4 of Int32])[«4]", because: "'s.a' has elements 0 to 3, and this is 4"),
        RefusedDeclaration(
            "«s.a[0] = 1",
            because:
                "a part of the member 'a' cannot be changed, as its type is not visible; say it before, as in '_ = s.a as T'"
        ),
        RefusedDeclaration(
            "let b = [3 of Int32](repeating: 0)\n_ = s.a as [4 of Int32]\ns = S(a: «b)",
            because:
                "this is 'InlineArray<3, Int32>', and 'InlineArray<4, Int32>' is needed here; nothing converts by itself"
        ),
    ]

    /// What is lent, in the place of `…`.
    static let loans = [
        RefusedDeclaration(
            "let d = context.elements(of: «q.data)",
            because:
                "what 'q.data' refers to is not visible here; write '(q.data as DeviceBufferReference<T>)', or give the constant a type",
            giving: "let d = context.elements(of: (q.data as DeviceBufferReference<<#Element#>>))"),
        RefusedDeclaration(
            "«var d = context.mutableElements(of: q.data as DeviceBufferReference<Float>)",
            because: "what was lent is declared with 'let': its elements change, not where they are",
            giving: "let d = context.mutableElements(of: q.data as DeviceBufferReference<Float>)"),
        RefusedDeclaration(
            "let d = context.elements(of: «1 as Int32)",
            because: "elements are those of a 'DeviceBufferReference', and this is 'Int32'"),
        RefusedDeclaration(
            "let d = context.elements(of: «q.next as DeviceKernelReference<Q>)",
            because: "elements are those of a 'DeviceBufferReference', and this is 'DeviceKernelReference<Q>'"),
        RefusedDeclaration(
            "let d = «context.elements(q.data)", because: "'context.elements' takes (of:) on a device, and not (_:)"),
        RefusedDeclaration(
            "let d: MutableDeviceSpan<Float> = «context.elements(of: q.data)",
            because:
                "this is 'DeviceSpan<Float>', and 'MutableDeviceSpan<Float>' is needed here; nothing converts by itself"
        ),
        RefusedDeclaration(
            "let n = «context.elements(of: q.data as DeviceBufferReference<Float>)[0]",
            because:
                "what was lent needs a name, as in 'let data = context.elements(of: q.data as DeviceBufferReference<Float>)'"
        ),
        RefusedDeclaration(
            "let d = context.elements(of: q.data as DeviceBufferReference<Float>)\n«d[0] = 1",
            because: "'d' is a 'DeviceSpan', which is only read; take it as 'MutableDeviceSpan<Float>'"),
        RefusedDeclaration(
            "let d = context.elements(of: q.data as DeviceBufferReference<Float>)\nlet e = «d",
            because: "'d' is no single value; use an element, as in 'd[i]', or its 'count'"),
        RefusedDeclaration(
            "let d = context.elements(of: q.data as «DeviceBufferReference<[4 of Float]>)",
            because:
                "'InlineArray<4, Float>' cannot be the element of a buffer; numbers, 'Bool', vectors and structs can"),
        RefusedDeclaration(
            "let d = context.elements(of: q.data as «DeviceBufferReference)",
            because:
                "'DeviceBufferReference' needs the type of its elements, as in 'DeviceBufferReference<Float>'"),
        RefusedDeclaration(
            "let r: DeviceBufferReference<Float> = «.nothing",
            because: "device code makes no references; the host gives them, in a request or in the state"),
    ]

    @Test("for their form", arguments: signatures)
    func form(_ declaration: RefusedDeclaration) throws { try check(declaration, Fixture(declaration.source)) }

    @Test("for what is in them", arguments: bodies + sends + loans)
    func content(_ body: RefusedDeclaration) throws {
        func source(_ body: String) -> String {
            "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {\n\(body)\nreturn A(s: s)\n}"
        }
        try check(
            RefusedDeclaration(source(body.marked), because: body.message, giving: body.fixed.map(source)),
            Fixture(source(body.source)))
    }

    private func check(_ declaration: RefusedDeclaration, _ fixture: Fixture) throws {
        let diagnostics = fixture.handler.diagnostics
        #expect(diagnostics.map { fixture.text(of: $0) } == [declaration.finding])
        let fixIts = try #require(diagnostics.first).fixIts
        #expect(fixIts.map { fixture.source(after: $0) } == (declaration.fixed.map { [$0] } ?? []))
    }

    @Test("A handler that is not refused is none of them")
    func accepted() {
        let handler = Fixture(
            "@R func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> S { s.n += context.index\nreturn s }"
        )
        .handler.tree
        #expect(handler?.request == "Q" && handler?.state == "S" && handler?.response == "S")
    }

    @Test("A handler that sends declares each message once, before its text")
    func messages() throws {
        let source = """
            @DeviceRingKernel("f", state: S(n: 0), inboxCapacity: Sizes.inbox * 2)
            func f(_ q: Q, _ s: inout S, in c: DeviceContext) -> S {
                func tell(_ p: Out.P) -> Bool { c.send(p, to: c.index) }
                let p = Out.P(n: 1 as Int32)
                if tell(p) { c.send(q, to: q.next as DeviceKernelReference<Q>) }
                s.n += c.publish(Out.P(n: 2 as Int32), to: q.board)
                return s
            }
            """
        let result = Fixture(source).handlerExpansion
        #expect(result.diagnostics.isEmpty)
        let text = result.declarations.joined(separator: "\n")
        #expect(text.contains("RK_RING_SENDS(rk_s_Out_P)\nRK_RING_SENDS(rk_s_Q)\nRK_FN"))
        #expect(text.matches(of: /RK_RING_SENDS/).count == 2)
        #expect(text.contains("rk_ring_send_rk_s_Out_P(rk_here, &v_p_") && text.contains(", rk_here.lane)"))
        #expect(text.contains("rk_ring_send_to_rk_s_Q(rk_here, &v_q_0, "))
        #expect(text.contains("rk_ring_publish_rk_s_Out_P(rk_here, &"))
        #expect(text.contains("_ = here.send(v_q_0, to: "))
        #expect(text.contains("inboxCapacity: Sizes.inbox * 2,"))
        for reference in ["DeviceKernelReference<Q>", "DeviceTopicReference<Out.P>"] {
            #expect(text.contains("uses.add(\"rk_ring_reference\", \(reference).deviceDefinition)"))
        }
    }

    @Test("A handler that is lent something finds it by its references")
    func lent() {
        let source = """
            @DeviceRingKernel("f", state: S(n: 0))
            func f(_ q: Q, _ s: inout S, in c: DeviceContext) -> S {
                func first(_ d: DeviceSpan<Out.P>) -> Int { d.count > 0 ? d[0].n as Int : 0 }
                let d: DeviceSpan<Out.P> = c.elements(of: q.points)
                let w = c.mutableElements(of: q.weights as DeviceBufferReference<SIMD3<Float>>)
                if w.count > 0 { w[0] = SIMD3<Float>(repeating: 1) }
                s.n += first(d)
                return s
            }
            """
        let result = Fixture(source).handlerExpansion
        #expect(result.diagnostics.isEmpty)
        let text = result.declarations.joined(separator: "\n")
        #expect(text.contains("RK_GLOBAL const rk_s_Out_P *v_d_"))
        #expect(
            text.contains(
                "= (RK_GLOBAL const rk_s_Out_P *)rk_ring_elements(rk_here, v_q_0.f_points, 0u, (rk_u32)sizeof(rk_s_Out_P), &n_d_"
            ))
        #expect(
            text.contains(
                "= (RK_GLOBAL rk_f32x3 *)rk_ring_elements(rk_here, v_q_0.f_weights, 1u, (rk_u32)sizeof(rk_f32x3), &n_w_"
            ))
        #expect(text.contains(": DeviceSpan<Out.P> = here.elements(of: "))
        #expect(text.contains(": MutableDeviceSpan<SIMD3<Float>> = here.mutableElements(of: "))
        for element in ["Out.P", "SIMD3<Float>"] {
            #expect(
                text.contains("uses.add(\"rk_ring_reference\", DeviceBufferReference<\(element)>.deviceDefinition)"))
        }
        #expect(text.contains("uses.add(\"rk_s_Out_P\", Out.P.deviceDefinition)"))
    }

    @Test("Kernels and device functions are lent nothing")
    func others() throws {
        let kernel = Fixture(body: "let d = context.elements(of: n)")
        #expect(
            kernel.kernel.diagnostics.map(\.message) == [
                "a kernel takes its elements as parameters, 'DeviceSpan' or 'MutableDeviceSpan'; only the handlers of '@DeviceRingKernel' are lent some"
            ])
        let function = Fixture(
            "@DeviceFunction func f(_ r: DeviceBufferReference<Float>, in context: DeviceContext) -> Int { let d = context.elements(of: r)\nreturn d.count }"
        )
        #expect(
            function.deviceFunction.diagnostics.map(\.message) == [
                "a device function is lent nothing, since kernels call it as well; let it take a span"
            ])
    }

    private static let handler = "func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> S { return s }"

    @Test(
        "for the arguments of the attribute",
        arguments: [
            RefusedDeclaration(
                "@«DeviceRingKernel \(handler)",
                because:
                    "'@DeviceRingKernel' needs the kernel's ID and its first state, as in '@DeviceRingKernel(\"counter\", state: Count(value: 0))'"
            ),
            RefusedDeclaration(
                "@«DeviceRingKernel(state: S(n: 0)) \(handler)",
                because:
                    "'@DeviceRingKernel' needs the kernel's ID and its first state, as in '@DeviceRingKernel(\"counter\", state: Count(value: 0))'"
            ),
            RefusedDeclaration(
                "@«DeviceRingKernel(\"f\") \(handler)",
                because:
                    "'state:' is missing: what each lane begins with, as in '@DeviceRingKernel(\"f\", state: Count(value: 0))'"
            ),
            RefusedDeclaration(
                "@DeviceRingKernel(«name, state: S(n: 0)) \(handler)",
                because:
                    "the kernel's ID must be a string literal without interpolation: it names the kernel before anything runs"
            ),
            RefusedDeclaration(
                "@DeviceRingKernel(«\"f\\(1)\", state: S(n: 0)) \(handler)",
                because:
                    "the kernel's ID must be a string literal without interpolation: it names the kernel before anything runs"
            ),
            RefusedDeclaration(
                "@DeviceRingKernel(«\"\", state: S(n: 0)) \(handler)",
                because: "the kernel's ID is empty; kernels are found by it"),
            RefusedDeclaration(
                "@DeviceRingKernel(\"f\", state: S(n: 0), «lanes: 3) \(handler)",
                because: "'@DeviceRingKernel' takes the kernel's ID, 'state:', 'shape:' and 'inboxCapacity:'"),
            RefusedDeclaration(
                "@DeviceRingKernel(\"f\", state: S(n: 0), shape: «.perBlock(64)) \(handler)",
                because: "'shape:' is '.perThread', or '.perBlock(threads: 64)' with a number, written out here",
                giving: "@DeviceRingKernel(\"f\", state: S(n: 0), shape: .perThread) \(handler)"),
        ])
    func attribute(_ declaration: RefusedDeclaration) throws {
        let fixture = Fixture(declaration.source)
        let result = fixture.handlerExpansion
        #expect(result.declarations.isEmpty)
        #expect(result.diagnostics.map { fixture.text(of: $0) } == [declaration.finding])
        let fixIts = try #require(result.diagnostics.first).fixIts
        #expect(fixIts.map { fixture.source(after: $0) } == (declaration.fixed.map { [$0] } ?? []))
    }
}
