import SwiftParser
import SwiftSyntax
import Testing

@Suite("Macros of device kernels")
struct DeviceMacroTests {
    private let saxpy = """
        @available(macOS 26, *)
        @DeviceKernel
        public func saxpy(
            _ a: Float, _ x: DeviceSpan<Float>, into checks: MutableDeviceSpan<Float>, in context: DeviceContext
        ) {
            checks[context.index] = a * x[context.index]
        }
        """

    @Test func `a kernel gets a definition and four launches beside it`() {
        let (text, findings) = expand(saxpy)
        #expect(findings == [])
        let functions = functions(in: text)
        #expect(
            functions.map { $0.name.text } == [
                "saxpy", "saxpy_deviceKernel", "saxpy", "saxpy", "saxpy", "saxpy",
            ])
        let signatures = functions.dropFirst(2).map(signature)
        #expect(
            signatures == [
                "(_ a: Float, _ x: some DeviceElements<Float>, into checks: some DeviceElements<Float>, on accelerator: Accelerator, count: Int, checks checks_: DeviceChecks = .on) async throws",
                "(_ a: Float, _ x: some DeviceElements<Float>, into checks: some DeviceElements<Float>, on stream: DeviceStream, count: Int, checks checks_: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent",
                "(_ a: Float, _ x: some DeviceElements<Float>, into checks: some DeviceElements<Float>, on accelerator: Accelerator, range: LaunchRange, checks checks_: DeviceChecks = .on) async throws",
                "(_ a: Float, _ x: some DeviceElements<Float>, into checks: some DeviceElements<Float>, on stream: DeviceStream, range: LaunchRange, checks checks_: DeviceChecks = .on) throws(DeviceError) -> DeviceEvent",
            ])
        for function in functions.dropFirst() {
            #expect(function.modifiers.map(\.trimmedDescription) == ["public", "nonisolated"])
            #expect(function.attributes.description.contains("@available(macOS 26, *)"))
        }
    }

    @Test func `what is written parses`() {
        let kernel = expand(saxpy).text
        let function = expand("@DeviceFunction func cube(_ x: Float, by n: inout Int) -> Float { x * x * x }").text
        let structure = expand("@DeviceStruct struct Pair { var a: Int32; var b: SIMD3<Float> }").text
        for text in [kernel, function, structure] { #expect(!Parser.parse(source: text).hasError) }
    }

    @Test func `a static kernel has static launches, and an overload another holder`() {
        let text = expand(
            """
            enum Kernels {
                @DeviceKernel static func fill(_ y: MutableDeviceSpan<Float>, in context: DeviceContext) { y[0] = 1 }
                @DeviceKernel static func fill(_ y: MutableDeviceSpan<Int>, in context: DeviceContext) { y[0] = 1 }
            }
            """
        ).text
        #expect(functions(in: text).allSatisfy { $0.modifiers.contains { $0.name.text == "static" } })
        let holders = text.matches(of: #/fileprivate nonisolated enum (\w+)/#).map { String($0.output.1) }
        #expect(holders.count == 2 && Set(holders).count == 2)
    }

    @Test func `a handler gets the definition of a ring kernel beside it`() {
        let (text, findings) = expand(
            """
            @available(macOS 26, *)
            @DeviceRingKernel("counter", state: Count(value: 1))
            public func count(_ step: Step, _ state: inout Count, in context: DeviceContext) -> Count {
                state.value += step.size as Int64
                return state
            }
            """)
        #expect(findings == [])
        #expect(!Parser.parse(source: text).hasError)
        #expect(
            text.contains(
                "public nonisolated var countKernel: DeviceRingKernelDefinition<Step, Count, Count>"))
        #expect(text.contains("\"counter\",") && text.contains("state: Count(value: 1),"))
        #expect(text.matches(of: #/@available\(macOS 26, \*\)/#).count == 3)
        #expect(text.contains("Count.DeviceFields.value()") && text.contains("Step.DeviceFields.size()"))
        #expect(text.contains("rk_ring_context rk_here") && text.contains(".overflow(\"+\")"))
    }

    @Test func `what is wrong with a handler is found at its place, also in its attribute`() {
        #expect(
            findings(
                in: """
                    @DeviceRingKernel("", state: Count(value: 1))
                    func count(_ step: Step, _ state: Count, in context: DeviceContext) -> Count { state }
                    """) == [
                    "1:19 the kernel's ID is empty; kernels are found by it",
                    "2:35 the state is 'inout': what the handler leaves in it is there for the next message",
                ])
    }

    @Test func `a function gets a body for the processor and a definition`() {
        let (text, findings) = expand("@DeviceFunction func square(_ x: Float) -> Float { x * x }")
        #expect(findings == [])
        #expect(functions(in: text).map { $0.name.text } == ["square", "square_device", "square_deviceFunction"])
    }

    @Test func `a struct gets its layout and the conformance`() {
        let (text, findings) = expand("@DeviceStruct public struct Pair { var a: Int32; var b: SIMD3<Float> }")
        #expect(findings == [])
        #expect(text.contains("public nonisolated static var deviceDefinition: DeviceStructDefinition"))
        #expect(text.contains("extension Pair: DotCompute.DeviceStruct {"))
    }

    @Test func `a struct has references and arrays`() {
        let (text, findings) = expand(
            """
            @DeviceStruct struct Token {
                var next: DeviceKernelReference<Token>
                var weights: [4 of Float], boards: InlineArray<2, DeviceTopicReference<Token>>
            }
            """)
        #expect(findings == [])
        #expect(
            text.contains(
                "deviceMemberwise(next: DeviceKernelReference<Token>, weights: InlineArray<4, Float>, boards: InlineArray<2, DeviceTopicReference<Token>>)"
            ))
        #expect(text.contains("Layout(stride: 16, alignment: 4)") && text.contains("Layout(stride: 32, alignment: 4)"))
        #expect(text.contains("typedef struct { rk_f32 x[4]; } rk_array_rk_f32_4;"))
        #expect(text.contains("rk_ring_reference f_next;"))
        #expect(text.contains("uses.add(\"rk_ring_reference\", DeviceKernelReference<Token>.deviceDefinition)"))
        #expect(text.contains("uses.add(\"rk_ring_reference\", DeviceTopicReference<Token>.deviceDefinition)"))
    }

    @Test func `members of structs are asked for among the stored properties`() {
        let kernel = expand(
            """
            @DeviceKernel func f(_ p: DeviceSpan<Particle>, _ y: MutableDeviceSpan<Float>, in context: DeviceContext) {
                y[0] = p[0].mass
            }
            """
        ).text
        #expect(kernel.contains("Particle.DeviceFields.mass()"))
        let structure = expand("@DeviceStruct struct Particle { var mass: Float; var weight: Float { mass * 9 } }").text
        #expect(structure.contains("static func mass() {") && !structure.contains("func weight()"))
    }

    @Test func `a struct with an initialiser of its own has no memberwise one`() {
        let own = expand("@DeviceStruct struct Pair { var a: Int32; init(b: Int32) { a = b } }").text
        #expect(own.contains("@available(*, unavailable") && !own.contains("Self(a: a)"))
        #expect(expand("@DeviceStruct struct Pair { var a: Int32 }").text.contains("Self(a: a)"))
    }

    @Test func `what is refused is a finding in the user's file, and nothing is written`() {
        let source = """
            struct Other {}

            extension Other {
                @DeviceKernel
                static func bad(_ y: MutableDeviceSpan<Float>, in context: DeviceContext) {
                    // A comment with an umlaut: ä.
                    y[0] = /* ä */ "text"
                }
            }
            """
        let (text, findings) = expand(source)
        #expect(findings == ["7:25 device code has no strings"])
        #expect(functions(in: text).count == 1)
    }

    @Test(arguments: ["@DeviceKernel", "@DeviceFunction", "@DeviceRingKernel"])
    func `the macros belong to functions`(macro: String) {
        #expect(findings(in: "\(macro) struct S {}") == ["1:1 '\(macro)' belongs to a function"])
    }

    @Test func `a device struct is a struct`() {
        #expect(
            findings(in: "@DeviceStruct final class Pair { var a = 1 }") == [
                "1:21 '@DeviceStruct' needs a struct, and 'Pair' is a class: devices know plain values with one layout"
            ])
    }

    private func functions(in text: String) -> [FunctionDeclSyntax] {
        let finder = Finder(viewMode: .sourceAccurate)
        finder.walk(Parser.parse(source: text))
        return finder.functions
    }

    private func signature(of function: FunctionDeclSyntax) -> String {
        function.signature.trimmedDescription
    }

    /// Collects functions that are declared at file scope or in types.
    private final class Finder: SyntaxVisitor {
        var functions: [FunctionDeclSyntax] = []

        override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
            functions.append(node)
            return .skipChildren
        }

        override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    }
}
