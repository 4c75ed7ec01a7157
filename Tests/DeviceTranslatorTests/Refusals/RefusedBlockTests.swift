import DeviceTranslator
import SwiftDiagnostics
import Testing

@Suite("Handlers of blocks that are refused")
struct RefusedBlockTests {
    private static let places = [
        RefusedDeclaration(
            "context.parallel(0..<8) { i in context.«parallel(0..<n) { k in s.parts[i] = 1 } }",
            because: "the threads of the block have turns of 'parallel' already; write a 'for' loop",
            giving: "context.parallel(0..<8) { i in for k in 0..<n { s.parts[i] = 1 } }"),
        RefusedDeclaration(
            "func work() { context.«parallel(0..<8) { i in s.parts[i] = 1 } }\nwork()",
            because:
                "'parallel' stands in the handler itself, where it is visible that all threads of the block reach it"
        ),
        RefusedDeclaration(
            "let all = context.«parallel(0..<8) { i in s.parts[i] = 1 }",
            because: "'parallel' is a statement of its own"),
        RefusedDeclaration(
            "context.«parallel(0..<8)", because: "'parallel' is written 'context.parallel(0..<n) { i in … }'"),
        RefusedDeclaration(
            "context.«parallel(over: 0..<8) { i in s.parts[i] = 1 }",
            because: "'parallel' is written 'context.parallel(0..<n) { i in … }'"),
        RefusedDeclaration(
            "context.parallel(«0...8) { i in s.parts[i] = 1 }",
            because: "'parallel' goes through numbers from one up to another, written out as in '0..<n'"),
        RefusedDeclaration(
            "context.parallel(«n) { i in s.parts[i] = 1 }",
            because: "'parallel' goes through numbers from one up to another, written out as in '0..<n'"),
        RefusedDeclaration(
            "context.parallel(0..<«total) { i in s.parts[i] = 1 }",
            because: "this is 'Float', and 'Int' is needed here; nothing converts by itself",
            giving: "context.parallel(0..<Int(total)) { i in s.parts[i] = 1 }"),
        RefusedDeclaration(
            "context.parallel(0..<8) «{ s.parts[$0] = 1 }",
            because:
                "the closure of 'parallel' names the number of its turn and has nothing else before 'in', as in '{ i in … }'"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { «[n] i in s.parts[i] = 1 }",
            because:
                "the closure of 'parallel' names the number of its turn and has nothing else before 'in', as in '{ i in … }'"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { «(i: Int32) in s.parts[0] = 1 }",
            because:
                "the closure of 'parallel' names the number of its turn and has nothing else before 'in', as in '{ i in … }'"
        ),
        RefusedDeclaration(
            "context.«barrier()",
            because:
                "the threads of a block wait for each other before 'context.parallel' and behind it, and nowhere else"),
        RefusedDeclaration(
            "let tile = context.«groupArray(of: Float.self, count: 8)",
            because: "declare a local array: what 'parallel' uses lies in memory that the threads of a block share"),
        RefusedDeclaration(
            "var many = «[5000 of Float](repeating: 0)",
            because:
                "the local arrays have more than 16384 bytes together, which is what the threads of a block have room for; keep them in the state"
        ),
    ]

    private static let turns = [
        RefusedDeclaration(
            "context.parallel(0..<8) { i in «total += s.parts[i] }",
            because:
                "'total' is the same for all turns of 'parallel', so none can change it; write the element '[i]' of an array, and join them behind it"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in «s.count = i }",
            because:
                "'s.count' is the same for all turns of 'parallel', so none can change it; write the element '[i]' of an array, and join them behind it"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in «s = S(n: i) }",
            because:
                "'s' is the same for all turns of 'parallel', so none can change it; write the element '[i]' of an array, and join them behind it"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in «s.parts[i + 1] = 0 }",
            because:
                "of 's.parts' a turn of 'parallel' writes 's.parts[i]' alone; others' elements would be written by several threads"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in\nlet j = i\n«local[j] = 0 }",
            because:
                "of 'local' a turn of 'parallel' writes 'local[i]' alone; others' elements would be written by several threads"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in set(&«local[0]) }",
            because:
                "of 'local' a turn of 'parallel' writes 'local[i]' alone; others' elements would be written by several threads"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in s.parts[i] = «s.parts[7 - i] }",
            because:
                "these turns of 'parallel' write 's.parts', of which each one reads 's.parts[i]' alone: whether the others have written theirs is not known"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in\nlet next = «(s.parts as [64 of Float])[i + 1]\ns.parts[i] = next }",
            because:
                "these turns of 'parallel' write 's.parts', of which each one reads 's.parts[i]' alone: whether the others have written theirs is not known"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in\nlocal[i] = 1\nlet copy = «s\ns.parts[i] = 2 }",
            because:
                "'s' is read as a whole, and these turns of 'parallel' write 's.parts' in it; read what is needed of it"
        ),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in\nif i > 3 { return «total } }",
            because:
                "a turn of 'parallel' gives no value, and the handler cannot be left from it; 'return' alone ends the turn"
        ),
        RefusedDeclaration(
            "for k in 0..<n { context.parallel(0..<8) { i in «break } }",
            because: "there is no loop or 'switch' to leave"),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in _ = context.«send(q, to: i) }",
            because:
                "a message is sent once, and not by each thread; keep in an array what is to be sent, and send it behind 'parallel'"
        ),
        RefusedDeclaration(
            "func tell(_ i: Int) { _ = context.send(q, to: i) }\nfunc call(_ i: Int) { tell(i) }\ncontext.parallel(0..<8) { i in «call(i) }",
            because:
                "'call' sends a message, which is sent once, and not by each thread; call it behind 'parallel'"),
        RefusedDeclaration(
            "func read(_ i: Int) -> Float { s.rests[i] }\ncontext.parallel(0..<8) { i in s.parts[i] = «read(i) }",
            because:
                "'read' has 's' from outside, which it could change while others read it; pass it what it needs"),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in\nfunc «twice() -> Int { i * 2 }\ns.parts[i] = Float(twice()) }",
            because: "the closure of 'parallel' declares no functions; declare 'twice' before it"),
        RefusedDeclaration(
            "context.parallel(0..<8) { i in «i = 3 }", because: "'i' is a constant; copy it to a 'var'"),
        RefusedDeclaration(
            "let d = context.«elements(of: q.data as DeviceBufferReference<Float>)",
            because:
                "a handler that all threads of a block execute is lent nothing; use '.perThread', or write the handler in C, where 'rk_ring_elements' finds what was lent"
        ),
    ]

    private static func source(_ body: String) -> String {
        """
        @DeviceRingKernel("f", state: S(n: 0), shape: .perBlock(threads: 64))
        func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> A {
        _ = s.parts as [64 of Float]
        _ = s.rests as [64 of Float]
        var total: Float = 0
        var local = [8 of Float](repeating: 0)
        let n: Int = q.count
        \(body)
        return A(total: total)
        }
        """
    }

    @Test("at the place, with a reason and the remedy that there is", arguments: places + turns)
    func refused(_ body: RefusedDeclaration) throws {
        let whole = RefusedDeclaration(
            Self.source(body.marked), because: body.message, giving: body.fixed.map(Self.source))
        let fixture = Fixture(whole.source)
        let result = fixture.handlerExpansion
        #expect(result.declarations.isEmpty)
        #expect(result.diagnostics.map { fixture.text(of: $0) } == [whole.finding])
        let fixIts = try #require(result.diagnostics.first).fixIts
        #expect(fixIts.map { fixture.source(after: $0) } == (whole.fixed.map { [$0] } ?? []))
    }

    @Test("What one turn alone uses is none of them")
    func accepted() {
        let fixture = Fixture(
            Self.source(
                """
                func scaled(_ value: Float) -> Float { value * Float(n) }
                context.parallel(0..<n) { i in
                    guard i != 3 else { return }
                    var own = total
                    for k in 0..<8 where k != i { own += s.rests[k] }
                    local[i] += scaled(own)
                    s.parts[i] = local[i]
                    set(&s.parts[i])
                    _ = s.parts as [64 of Float]
                }
                total += local[3]
                """))
        let result = fixture.handlerExpansion
        #expect(result.diagnostics.map { fixture.text(of: $0) } == [])
        let text = result.declarations.joined(separator: "\n")
        #expect(text.contains("shape: .perBlock(threads: 64),\nstate: S(n: 0),"))
        #expect(text.contains("rk_turn += 64u"))
    }

    @Test("`parallel` where there is one thread")
    func single() throws {
        let handler = Fixture(
            "@R func f(_ q: Q, _ s: inout S, in c: DeviceContext) -> S {\nc.parallel(0..<8) { i in s.n += i }\nreturn s\n}"
        )
        let finding = try #require(handler.handler.diagnostics.first)
        #expect(
            handler.text(of: finding)
                == "2:3: this handler is one thread's; write a 'for' loop, or give '@DeviceRingKernel' the argument 'shape: .perBlock(threads: 64)'"
        )
        #expect(
            handler.source(after: try #require(finding.fixIts.first))
                == "@R func f(_ q: Q, _ s: inout S, in c: DeviceContext) -> S {\nfor i in 0..<8 { s.n += i }\nreturn s\n}"
        )
        let kernel = Fixture(
            "@K func f(_ x: MutableDeviceSpan<Float>, in c: DeviceContext) { c.parallel(0..<8) { i in x[i] = 1 } }")
        #expect(
            kernel.kernel.diagnostics.map { kernel.text(of: $0) } == [
                "1:67: a kernel's items are side by side already; launch it for as many as there are turns"
            ])
        let function = Fixture("@F func f(_ n: Int, in c: DeviceContext) {\nc.parallel(0..<n) { i in g(i) }\n}")
        #expect(
            function.deviceFunction.diagnostics.map { function.text(of: $0) } == [
                "2:3: a device function is called by one thread; write a 'for' loop"
            ])
    }

    private static let handler = "func f(_ q: Q, _ s: inout S, in context: DeviceContext) -> S { return s }"

    @Test(
        "for the number of threads",
        arguments: [
            "«0", "«1025", "«-1", "«count", "«64 * 2",
        ])
    func threads(_ count: String) throws {
        let declaration = RefusedDeclaration(
            "@DeviceRingKernel(\"f\", state: S(n: 0), shape: .perBlock(threads: \(count))) \(Self.handler)",
            because: "'threads:' is an integer literal from 1 to 1024: the handler is written for so many")
        let fixture = Fixture(declaration.source)
        let result = fixture.handlerExpansion
        #expect(result.declarations.isEmpty)
        #expect(result.diagnostics.map { fixture.text(of: $0) } == [declaration.finding])
    }
}
