import RingKernels
import TestKit
import Testing

/// What idle kernels cost.
extension PeersFailuresTests {
    @Test(
        "10,000 idle kernels use less than 1 % of a core, and all of them stop, cleaned up, with little to do",
        .disabled(if: isSanitized, "a sanitizer's own work would be measured"), arguments: [Form.handler, .loop])
    func idleKernelsCostNothing(_ form: Form) async throws {
        // A process of its own, so that no other test's work is measured.
        switch form {
        case .handler: await #expect(processExitsWith: .success) { try await measureIdleness(.handler, count: 10_000) }
        default: await #expect(processExitsWith: .success) { try await measureIdleness(.loop, count: 10_000) }
        }
    }
}
