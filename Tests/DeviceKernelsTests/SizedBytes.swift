import Compute
import DeviceKernels
import RingKernels

/// A body of so many bytes, none included.
struct SizedBytes<let count: Int>: DeviceStruct, Equatable {
    var bytes: InlineArray<count, UInt8>

    /// Bytes that all follow from a seed.
    init(seed: UInt64) {
        bytes = InlineArray { index in
            UInt8(truncatingIfNeeded: (seed &+ UInt64(index)) &* 0x9E37_79B9_7F4A_7C15 >> 56)
        }
    }

    /// What the handler answers to a request with this digest.
    init(digest: UInt64) {
        bytes = InlineArray { index in
            UInt8(truncatingIfNeeded: digest >> (8 * (UInt64(index) & 7)) &+ UInt64(index) >> 3)
        }
    }

    /// FNV-1a over all bytes (Fowler, Noll and Vo).
    var digest: UInt64 {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { digest = (digest ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return digest
    }

    static func == (one: SizedBytes, other: SizedBytes) -> Bool {
        for index in one.bytes.indices where one.bytes[index] != other.bytes[index] { return false }
        return true
    }

    static var deviceDefinition: DeviceStructDefinition {
        let name = "rk_s_SizedBytes\(count)"
        // A struct without members takes a byte in an array of Swift, and has no size in some dialects of C: it gets that byte there.
        let size = max(count, 1)
        return DeviceStructDefinition(
            name: name,
            fields: count == 0
                ? []
                : [
                    .init(
                        name: "bytes", cType: "rk_u8[\(count)]", offset: 0,
                        swiftOffset: MemoryLayout<Self>.offset(of: \.bytes))
                ], layout: .init(stride: size, alignment: 1),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: """
                typedef struct { rk_u8 bytes[\(size)]; } \(name);
                RK_ASSERT(\(name)_size, sizeof(\(name)) == \(size));
                """)
    }
}

/// How many messages a lane has had, and their digests together.
struct SizedState: DeviceStruct, Equatable {
    var count: UInt64 = 0
    var digests: UInt64 = 0

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_SizedState",
        fields: [
            .init(name: "count", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
            .init(name: "digests", cType: "rk_u64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.digests)),
        ], layout: .init(stride: 16, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: "typedef struct { rk_u64 count; rk_u64 digests; } rk_s_SizedState;")
}

/// Answers bytes of one size with bytes of another, which follow from the digest of the first.
enum Sized<let requestSize: Int, let responseSize: Int> {
    typealias Request = SizedBytes<requestSize>
    typealias Response = SizedBytes<responseSize>

    private static var digest: String {
        """
        rk_u64 digest = (rk_u64)0xCBF29CE484222325;
        for (int i = 0; i < \(requestSize); i++) digest = (digest ^ request->bytes[i]) * (rk_u64)0x100000001B3;
        """
    }

    private static var answer: String {
        "for (int i = 0; i < \(responseSize); i++) response->bytes[i] = (rk_u8)((digest >> (8 * (i & 7))) + (rk_u64)(i >> 3));"
    }

    private static var head: String {
        "RK_FN rk_u32 sized_handle(RK_PRIVATE const \(Request.deviceDefinition.name) *request, RK_GLOBAL rk_s_SizedState *state, RK_PRIVATE \(Response.deviceDefinition.name) *response, rk_ring_context context)"
    }

    static func kernel(_ shape: DeviceHandlerShape = .perThread) -> DeviceRingKernelDefinition<
        Request, SizedState, Response
    > {
        DeviceRingKernelDefinition(
            "sized", shape: shape, state: SizedState(), entry: "sized_handle",
            source: """
                \(head) {
                  \(digest)
                  if (rk_local_x() == \(shape == .perThread ? "rk_local_x()" : "0")) {
                    state->count += 1;
                    state->digests ^= digest;
                  }
                  \(answer)
                  return 0u;
                }
                """
        ) { (request: Request, state: inout SizedState, context: DeviceContext) throws(DeviceFault) in
            let digest = request.digest
            state.count += 1
            state.digests ^= digest
            return Response(digest: digest)
        }
    }

    /// The same, and as many more times on the next lanes as the first byte says modulo four.
    static func passing() -> DeviceRingKernelDefinition<Request, SizedState, Response> {
        let name = Request.deviceDefinition.name
        return DeviceRingKernelDefinition(
            "passing", state: SizedState(), entry: "sized_handle",
            source: """
                RK_RING_SENDS(\(name))
                \(head) {
                  \(digest)
                  state->count += 1;
                  state->digests ^= digest;
                  if ((request->bytes[0] & 3) != 0) {
                    \(name) next = *request;
                    next.bytes[0] -= 1;
                    if (!rk_ring_send_\(name)(context, &next, (context.lane + 1) % context.lanes)) return 1u;
                  }
                  \(answer)
                  return 0u;
                }
                """,
            sites: [TrapSite(line: 1, column: 1, operation: .other("the next lane has no room"))], inboxCapacity: 16
        ) { (request: Request, state: inout SizedState, context: DeviceContext) throws(DeviceFault) in
            let digest = request.digest
            state.count += 1
            state.digests ^= digest
            if request.bytes[0] & 3 != 0 {
                var next = request
                next.bytes[0] -= 1
                guard context.send(next, to: (context.index + 1) % context.size) else { throw DeviceFault(site: 0) }
            }
            return Response(digest: digest)
        }
    }
}
