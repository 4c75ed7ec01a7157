import DeviceTranslator
import SwiftDiagnostics
import Testing

/// A declaration that must be refused, with the mark `«` in front of the place.
struct RefusedDeclaration: Sendable, CustomTestStringConvertible {
    let marked: String
    let message: String
    let fixed: String?

    init(_ marked: String, because message: String, giving fixed: String? = nil) {
        self.marked = marked
        self.message = message
        self.fixed = fixed
    }

    var source: String { marked.replacing("«", with: "") }

    var finding: String {
        let lines = (marked.split(separator: "«", omittingEmptySubsequences: false).first ?? "").split(
            separator: "\n", omittingEmptySubsequences: false)
        return "\(lines.count):\((lines.last?.utf8.count ?? 0) + 1): \(message)"
    }

    var testDescription: String { marked }
}

@Suite("Declarations that are refused")
struct RefusedDeclarationTests {
    static let kernels = [
        RefusedDeclaration(
            "@K func f(_ x: DeviceSpan<Float>«) {}",
            because: "the last parameter of a kernel is 'in context: DeviceContext', which tells an item its index",
            giving: "@K func f(_ x: DeviceSpan<Float>, in context: DeviceContext) {}"),
        RefusedDeclaration(
            "@K func f(«_ context: DeviceContext) {}",
            because: "the context is the last parameter, written 'in context: DeviceContext'",
            giving: "@K func f(in context: DeviceContext) {}"),
        RefusedDeclaration(
            "@K func f(«in context: DeviceContext, _ n: Int) {}",
            because: "the context is the last parameter, written 'in context: DeviceContext'"),
        RefusedDeclaration(
            "@K func f«<T>(_ x: DeviceSpan<Float>, in context: DeviceContext) {}",
            because:
                "'@DeviceKernel' cannot be generic: a device needs one text for one type; write a function for each type"
        ),
        RefusedDeclaration(
            "@K func f(in context: DeviceContext) «async {}",
            because: "a device waits for nothing; the launch is what is 'async'",
            giving: "@K func f(in context: DeviceContext) {}"),
        RefusedDeclaration(
            "@K func f(in context: DeviceContext) «throws {}",
            because: "a device throws nothing; traps are thrown by the launch",
            giving: "@K func f(in context: DeviceContext) {}"),
        RefusedDeclaration(
            "@K func f(in context: DeviceContext) -> «Float { 1 }",
            because: "a kernel gives no value; write it into a 'MutableDeviceSpan'"),
        RefusedDeclaration(
            "@K func f(_ n: «inout Int, in context: DeviceContext) {}",
            because: "a kernel's items cannot all write one parameter; take a 'MutableDeviceSpan'"),
        RefusedDeclaration(
            "@K func f(_ s: «String, in context: DeviceContext) {}", because: "device code has no strings"),
        RefusedDeclaration(
            "@K func f(_ x: «[Float], in context: DeviceContext) {}",
            because:
                "device code has no arrays of variable size; use '[16 of Float]' with a count, or a span parameter"),
        RefusedDeclaration(
            "@K func f(_ x: «[4 of Float], in context: DeviceContext) {}",
            because: "an array cannot be passed; pass a span, or the elements one by one"),
        RefusedDeclaration(
            "@K func f(_ x: «UnifiedBuffer<Float>, in context: DeviceContext) {}",
            because:
                "a kernel takes elements as 'DeviceSpan' or 'MutableDeviceSpan'; the launch takes the buffer"),
        RefusedDeclaration(
            "@K func f(_ x: «DeviceSpan<String>, in context: DeviceContext) {}", because: "device code has no strings"),
        RefusedDeclaration(
            "@K func f(_ x: «DeviceSpan<DeviceIndex>, in context: DeviceContext) {}",
            because:
                "'DeviceIndex' cannot be the element of a span; numbers, 'Bool', vectors and structs can"),
        RefusedDeclaration(
            "@K func f(_ x: «CInt, in context: DeviceContext) {}", because: "device code knows 'CInt' as 'Int32'",
            giving: "@K func f(_ x: Int32, in context: DeviceContext) {}"),
        RefusedDeclaration(
            "@K func f(_ x: Int «= 1, in context: DeviceContext) {}",
            because: "a parameter of device code has no default: the generated functions would not have it",
            giving: "@K func f(_ x: Int , in context: DeviceContext) {}"),
        RefusedDeclaration(
            "@K func f(_ x: Int«..., in context: DeviceContext) {}", because: "device code has no variadic parameters"),
        RefusedDeclaration(
            "@K func f(_ x: Int, «_ x: Int, in context: DeviceContext) {}", because: "there are two parameters 'x'"),
        RefusedDeclaration(
            "@K func f(«_ _: Int, in context: DeviceContext) {}", because: "a parameter of device code needs a name"),
        RefusedDeclaration(
            "@K func «f(in context: DeviceContext)", because: "'@DeviceKernel' needs the body that it translates"),
        RefusedDeclaration(
            "enum E {\n    @K «func f(in context: DeviceContext) {}\n}",
            because: "a device has no 'self', so '@DeviceKernel' in a type is 'static'",
            giving: "enum E {\n    @K static func f(in context: DeviceContext) {}\n}"),
        RefusedDeclaration(
            "class C {\n    @K «class func f(in context: DeviceContext) {}\n}",
            because: "'@DeviceKernel' cannot be overridden; use 'static'",
            giving: "class C {\n    @K static func f(in context: DeviceContext) {}\n}"),
        RefusedDeclaration(
            "struct S<T> {\n    @K static func «f(in context: DeviceContext) {}\n}",
            because: "'@DeviceKernel' cannot stand in a generic type (<T>); move it out"),
        RefusedDeclaration(
            "protocol P {\n    @K static func «f(in context: DeviceContext) {}\n}",
            because: "'@DeviceKernel' cannot stand in a protocol"),
        RefusedDeclaration(
            "func g() {\n    @K func «f(in context: DeviceContext) {}\n}",
            because:
                "'@DeviceKernel' cannot stand inside a function, where no other functions can be added beside it; move it out"
        ),
        RefusedDeclaration(
            "@K «override func f(in context: DeviceContext) {}", because: "'override' has no meaning on a device"),
        RefusedDeclaration(
            "@K func «+ (_ a: Int, in context: DeviceContext) {}",
            because: "an operator cannot be '@DeviceKernel'; give it a name"),
        RefusedDeclaration(
            "@K func f(_ x: «SIMDMask<SIMD4<Int32>>, in context: DeviceContext) {}",
            because: "'SIMDMask<SIMD4<Int32>>' cannot be passed to a kernel"),
        RefusedDeclaration(
            "@K func f(_ x: «inout MutableDeviceSpan<Int>, in context: DeviceContext) {}",
            because: "a span is passed as it is, without 'inout'; write through a 'MutableDeviceSpan'"),
        RefusedDeclaration(
            "@K func f(_ x: «some Numeric, in context: DeviceContext) {}",
            because: "device code needs concrete types; 'some Numeric' is none"),
    ]

    @Test("Kernels", arguments: kernels)
    func kernel(_ declaration: RefusedDeclaration) throws {
        let fixture = Fixture(declaration.source)
        let diagnostics = fixture.kernel.diagnostics
        #expect(diagnostics.map { fixture.text(of: $0) } == [declaration.finding])
        let fixIts = try #require(diagnostics.first).fixIts
        #expect(fixIts.map { fixture.source(after: $0) } == (declaration.fixed.map { [$0] } ?? []))
    }

    @Test(
        "Functions",
        arguments: [
            RefusedDeclaration(
                "@F func f(_ n: Int) -> Int { «f(n as Int) }",
                because: "'f' calls itself, and device code has no recursion; write a loop"),
            RefusedDeclaration(
                "@F func f(in context: DeviceContext) { context.«barrier() }",
                because:
                    "a barrier stands in the kernel itself, where it is visible that all items of a group reach it"),
            RefusedDeclaration(
                "@F func f(in context: DeviceContext) { let t = context.«groupArray(of: Int.self, count: 4) }",
                because:
                    "group memory is declared at the top level of a kernel: it is there before the kernel begins"),
            RefusedDeclaration(
                "@F func f(_ p: Part, in context: DeviceContext) { _ = context.«publish(p, to: p.topic) }",
                because:
                    "a device function sends nothing, since kernels call it as well; let it give what the handler is to send"
            ),
            RefusedDeclaration(
                "@F func f(_ n: Int) -> «[4 of Int] { }", because: "a function cannot give a 'InlineArray<4, Int>'"),
            RefusedDeclaration(
                "@F func f(_ n: Int) -> «Int? { n }",
                because: "device code has no optionals; use a value that stands for none, or a 'Bool' beside it"),
        ])
    func function(_ declaration: RefusedDeclaration) {
        let fixture = Fixture(declaration.source)
        #expect(fixture.deviceFunction.diagnostics.map { fixture.text(of: $0) } == [declaration.finding])
    }

    @Test(
        "Structs",
        arguments: [
            RefusedDeclaration(
                "struct S«<T> { var a: Int }", because: "a '@DeviceStruct' cannot be generic: a device needs one layout"
            ),
            RefusedDeclaration(
                "struct S { var «a = 1 }",
                because: "the property 'a' needs its type: a macro does not see what its value gives",
                giving: "struct S { var a: <#Type#> = 1 }"),
            RefusedDeclaration("struct S { var a: «String }", because: "device code has no strings"),
            RefusedDeclaration(
                "struct S { var a: «Float64 }", because: "device code knows 'Float64' as 'Double'",
                giving: "struct S { var a: Double }"),
            RefusedDeclaration(
                "struct S { var a: «[4 of Part] }",
                because:
                    "an array in a '@DeviceStruct' has numbers, 'Bool', vectors or references as elements, and no 'Part'; make an array of each of its properties, as in '[4 of Float]'"
            ),
            RefusedDeclaration(
                "struct S { var a: «SIMDMask<SIMD4<Int32>> }",
                because:
                    "'SIMDMask<SIMD4<Int32>>' cannot be a property of a '@DeviceStruct'; numbers, 'Bool', vectors, arrays of these and other such structs can"
            ),
            RefusedDeclaration(
                "struct S { var a: «DeviceKernelReference<Float> }",
                because: "a message between handlers is a '@DeviceStruct', and 'Float' is none"),
            RefusedDeclaration(
                "struct S { var a: «DeviceTopicReference }",
                because:
                    "'DeviceTopicReference' needs the type of its messages, as in 'DeviceTopicReference<Token>'"),
            RefusedDeclaration(
                "struct S { «lazy var a: Int = 1 }",
                because: "a '@DeviceStruct' has plain properties, and this is 'lazy'"),
            RefusedDeclaration(
                "struct S { «@Wrapper var a: Int }", because: "a property of a '@DeviceStruct' has no attributes"),
            RefusedDeclaration(
                "struct S { var a: Int «{ didSet {} } }",
                because: "a property of a '@DeviceStruct' has no observers: a device does not call them"),
            RefusedDeclaration(
                "struct S { let a: Int «= 1 }",
                because:
                    "a constant of a '@DeviceStruct' has no value of its own, which a device would not know; make it a 'static let'"
            ),
            RefusedDeclaration(
                "struct S { var «(a, b): (Int, Int) }", because: "a property of a '@DeviceStruct' is one name"),
            RefusedDeclaration(
                "struct S {\n    «#if DEBUG\n    var a: Int\n    #endif\n}",
                because: "a macro cannot see through '#if', and the layout must be one"),
        ])
    func structure(_ declaration: RefusedDeclaration) throws {
        let fixture = Fixture(declaration.source)
        let diagnostics = fixture.structure.diagnostics
        #expect(diagnostics.map { fixture.text(of: $0) } == [declaration.finding])
        let fixIts = try #require(diagnostics.first).fixIts
        #expect(fixIts.map { fixture.source(after: $0) } == (declaration.fixed.map { [$0] } ?? []))
    }
}
