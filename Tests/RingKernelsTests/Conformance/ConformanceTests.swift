import RingKernels
import Testing

/// Every form of kernel, at every place.
struct Variant: Sendable, CustomTestStringConvertible {
    let name: String
    let kernel: @Sendable (Placement) -> RingKernel<Number, Number>
    let placement: Placement

    var testDescription: String {
        if case .process = placement { return "\(name), process" }
        return "\(name), \(placement)"
    }
    var definition: RingKernel<Number, Number> { kernel(placement) }

    static let forms: [(String, @Sendable (Placement) -> RingKernel<Number, Number>)] = [
        ("handler", { RingKernel(Doubler(), options: KernelOptions(placement: $0)) }),
        ("async handler", { RingKernel(AsyncDoubler(), options: KernelOptions(placement: $0)) }),
        (
            "loop",
            {
                var kernel = loopDoubler; kernel.options.placement = $0; return kernel
            }
        ),
        (
            "template",
            {
                var kernel = templateDoubler; kernel.options.placement = $0; return kernel
            }
        ),
    ]
    static let all = forms.flatMap { form in
        [Placement.automatic, .home(1), .dedicated, .shared, Isolated.placement].map {
            Variant(name: form.0, kernel: form.1, placement: $0)
        }
    }
}

@Suite("Every form of kernel, at every place", .timeLimit(.minutes(2)))
struct ConformanceTests {
    private static func kernel(_ variant: Variant) -> ConformingKernel<Number, Number> {
        ConformingKernel(definition: variant.definition, request: { Number($0) }, value: { $0.value })
    }

    @Test("A message reaches the handler and the answer comes back to its caller", arguments: Variant.all)
    func ask(_ variant: Variant) async throws { try await Self.kernel(variant).answersItsCaller() }

    @Test("What is sent comes out of the output queue in order", arguments: Variant.all)
    func sendAndReceive(_ variant: Variant) async throws { try await Self.kernel(variant).keepsTheOrder() }

    @Test("300 concurrent callers each get their own answer", arguments: Variant.all)
    func manyCallers(_ variant: Variant) async throws { try await Self.kernel(variant).answersManyCallers() }
}
