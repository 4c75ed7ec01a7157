import DotCompute

/// The passes of a step of PageRank.
enum PageRankKernels {
    /// What a page gives to each page it links to, and what those without links give to all.
    @DeviceKernel
    static func shares(
        _ ranks: DeviceSpan<Float>, _ linkCounts: DeviceSpan<Int32>, _ shares: MutableDeviceSpan<Float>,
        _ kept: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let page = context.index
        let links = linkCounts[page]
        let rank = ranks[page]
        shares[page] = links == 0 ? 0 : rank / Float(links)
        kept[page] = links == 0 ? rank : 0
    }

    /// The new rank of a page from the shares of those that link to it; `kept` has one element, the sum of what is given to all.
    @DeviceKernel
    static func gather(
        _ sourceOffsets: DeviceSpan<Int32>, _ sources: DeviceSpan<Int32>, _ shares: DeviceSpan<Float>,
        _ kept: DeviceSpan<Float>, _ damping: Float, _ ranks: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let page = context.index
        var sum: Float = 0
        for place in Int(sourceOffsets[page])..<Int(sourceOffsets[page &+ 1]) {
            sum += shares[Int(sources[place])]
        }
        let count = Float(context.size)
        ranks[page] = (1 - damping) / count + damping * (sum + kept[0] / count)
    }

    /// What a page gives to each page it links to, and what those without links give to all.
    @DeviceKernel
    static func shares(
        _ ranks: DeviceSpan<Double>, _ linkCounts: DeviceSpan<Int32>, _ shares: MutableDeviceSpan<Double>,
        _ kept: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let page = context.index
        let links = linkCounts[page]
        let rank = ranks[page]
        shares[page] = links == 0 ? 0 : rank / Double(links)
        kept[page] = links == 0 ? rank : 0
    }

    /// The new rank of a page from the shares of those that link to it; `kept` has one element, the sum of what is given to all.
    @DeviceKernel
    static func gather(
        _ sourceOffsets: DeviceSpan<Int32>, _ sources: DeviceSpan<Int32>, _ shares: DeviceSpan<Double>,
        _ kept: DeviceSpan<Double>, _ damping: Double, _ ranks: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let page = context.index
        var sum: Double = 0
        for place in Int(sourceOffsets[page])..<Int(sourceOffsets[page &+ 1]) {
            sum += shares[Int(sources[place])]
        }
        let count = Double(context.size)
        ranks[page] = (1 - damping) / count + damping * (sum + kept[0] / count)
    }
}
