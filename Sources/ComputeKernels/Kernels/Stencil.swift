import DotCompute

/// Weighted sums of the elements around each element.
///
/// `boundary` says what lies beyond the edges: 0 zeros, 1 the element at the edge, 2 the other end. Sums begin with zero and
/// take their products in order.
enum StencilKernels {
    /// The index to read instead of `place`, or -1 for a zero. `place` is less than one extent beyond an edge for the other end.
    @DeviceFunction
    static func source(_ place: Int, _ extent: Int, _ boundary: Int32) -> Int {
        if place >= 0 && place < extent { return place }
        switch boundary {
        case 0: return -1
        case 1: return place < 0 ? 0 : extent &- 1
        default: return place < 0 ? place &+ extent : place &- extent
        }
    }

    /// One item for each element.
    @DeviceKernel
    static func line(
        _ x: DeviceSpan<Float>, _ weights: DeviceSpan<Float>, _ boundary: Int32, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let i = context.index
        let radius = weights.count / 2
        var sum: Float = 0
        for k in 0..<weights.count {
            let place: Int = StencilKernels.source(i &+ k &- radius, x.count, boundary)
            sum += weights[k] * (place < 0 ? 0 : x[place])
        }
        result[i] = sum
    }

    /// One item for each element of a plane; `size` is the number of weights along each side.
    @DeviceKernel
    static func plane(
        _ x: DeviceSpan<Float>, _ weights: DeviceSpan<Float>, _ size: Int, _ boundary: Int32,
        _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let width = context.extent.x
        let radius = size / 2
        var sum: Float = 0
        for v in 0..<size {
            let row: Int = StencilKernels.source(context.position.y &+ v &- radius, context.extent.y, boundary)
            for u in 0..<size {
                let column: Int = StencilKernels.source(context.position.x &+ u &- radius, width, boundary)
                let value = row < 0 || column < 0 ? 0 : x[row &* width &+ column]
                sum += weights[v &* size &+ u] * value
            }
        }
        result[context.index] = sum
    }
}
