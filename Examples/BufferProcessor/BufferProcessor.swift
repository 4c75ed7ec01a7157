import DotCompute

/// The mean of a value and its neighbours. At the ends, where there are fewer, it is the mean of those that there are.
///
/// A radius below zero has no neighbours, and none to divide by: the device stops then, and says where.
@DeviceKernel
func smooth(
    _ radius: Int, _ values: DeviceSpan<Float>, _ means: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let i = context.index
    let first = max(0, i - radius)
    let last = min(values.count - 1, i + radius)
    var sum: Float = 0
    for j in first...last {
        sum += values[j]
    }
    means[i] = sum / Float(last - first + 1)
}

/// A ring kernel that computes on a device in pooled buffers, and gives them back whatever happens.
@RingKernel("buffer-processor")
struct BufferProcessor {
    let pool: MemoryPool

    mutating func handle(_ request: ProcessRequest, in context: KernelContext) async throws -> ProcessResponse {
        do {
            return ProcessResponse(result: try await process(request), answering: request)
        } catch let trap as DeviceTrap {
            return ProcessResponse(
                success: false, error: "\(trap.operation)", errorCode: "DEVICE_TRAP", answering: request)
        } catch let error as DeviceError {
            return ProcessResponse(
                success: false, error: error.message, errorCode: error.code.rawValue, answering: request)
        }
    }

    private func process(_ request: ProcessRequest) async throws -> [Float] {
        let count = request.values.count
        return try await pool.withBuffer(shape: Shape(count), of: Float.self) { values in
            try values.copy(from: request.values)
            return try await pool.withBuffer(shape: Shape(count), of: Float.self) { means in
                try await smooth(request.radius, values, means, on: pool.accelerator, count: count)
                return try means.array()
            }
        }
    }
}
