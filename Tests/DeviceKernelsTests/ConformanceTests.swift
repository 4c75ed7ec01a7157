import Compute
import DeviceKernels
import RingKernels
import Testing

@Suite("Device ring kernels behave as those of the host", .timeLimit(.minutes(2)), .serialized)
struct ConformanceTests {
    @Test("A message reaches the handler and the answer comes back to its caller", arguments: TestedDevice.allCases)
    func echo(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, _ in
            let request = DeviceMessage(EchoRequest(17))
            let answer = try await echo.ask(request, timeout: .seconds(10))
            #expect(answer.body == EchoResponse(value: 17, check: ~17, count: 1, lane: 0))
            #expect(answer.correlationID == request.messageID)
        }
    }
}
