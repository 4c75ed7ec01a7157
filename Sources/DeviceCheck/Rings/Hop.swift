import Compute
import DeviceKernels
import RingKernels

/// A kernel whose lanes send what they get to the next one, as far as the message says.
enum Hop {
    static var kernel: DeviceRingKernelDefinition<Echo<1>, EchoState, Echo<1>> {
        DeviceRingKernelDefinition(
            "hop", state: EchoState(), file: "devicecheck/Hop.swift", entry: "hop_handle",
            source: """
                RK_RING_SENDS(rk_s_Echo1)
                RK_FN rk_u32 hop_handle(RK_PRIVATE const rk_s_Echo1 *request, RK_GLOBAL rk_s_EchoState *state, RK_PRIVATE rk_s_Echo1 *response, rk_ring_context context) {
                  rk_s_Echo1 next;
                  next.words[0] = request->words[0] - 1;
                  if (request->words[0] > 0 && !rk_ring_send_rk_s_Echo1(context, &next, (context.lane + 1) % context.lanes)) return 1u;
                  state->count += 1;
                  response->words[0] = ~request->words[0];
                  return 0u;
                }
                """,
            sites: [TrapSite(line: 5, column: 3, operation: .other("the next lane has no room"))], inboxCapacity: 16
        ) { (request: Echo<1>, state: inout EchoState, context: DeviceContext) throws(DeviceFault) in
            if request.value > 0, !context.send(Echo<1>(request.value - 1), to: (context.index + 1) % context.size) {
                throw DeviceFault(site: 0)
            }
            state.count += 1
            return request.inverted
        }
    }
}
