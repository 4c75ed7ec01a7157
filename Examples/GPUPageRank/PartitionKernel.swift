import DotCompute

/// The partitions as lanes of one device ring kernel. In each iteration a lane sends every other what flows there, and updates its ranks
/// when all have spoken; nobody conducts, and the host has no part in it.
///
/// A lane is at most one iteration ahead of another. So an inbox never has more than two iterations' messages, for which it has room.
@DeviceRingKernel("partition", state: PartitionState(), inboxCapacity: 256)
func rank(_ request: RankShare, _ state: inout PartitionState, in context: DeviceContext) -> RankNotice {
    // What is in the state, whose types are not visible from here.
    _ = state.ranks as [1024 of Double]
    _ = state.sums as [1024 of Double]
    _ = state.outbox as [4096 of Double]
    _ = state.received as [8192 of Double]
    _ = state.danglings as [16 of Double]
    _ = state.changes as [16 of Double]
    _ = state.arrived as [16 of Int]
    _ = state.outboxOffsets as [9 of Int]
    _ = state.inboxOffsets as [9 of Int]
    _ = state.edgeOffsets as [1025 of Int32]
    _ = state.edgeSlots as [8192 of Int32]
    _ = state.inboxNodes as [4096 of Int32]
    let index: Int = state.index
    let partitions: Int = state.partitions
    let nodes: Int = state.nodes
    let damping: Double = state.damping

    /// Messages for so many slots; a source without any speaks as well.
    func messageCount(_ slots: Int) -> Int { max(1, (slots + 54) / 55) }

    /// Sends every partition its share of this iteration; keeps the own one.
    func speak() {
        var dangling: Double = 0
        for slot in 0..<state.outboxOffsets[partitions] { state.outbox[slot] = 0 }
        for node in 0..<nodes {
            let begin = state.edgeOffsets[node]
            let end = state.edgeOffsets[node + 1]
            if begin == end { dangling += state.ranks[node] }
            let share = state.ranks[node] / Double(end - begin)
            for edge in begin..<end { state.outbox[Int(state.edgeSlots[Int(edge)])] += share }
        }
        let iteration: Int = state.iteration
        let parity = iteration & 1
        var message = RankShare(
            kind: 2 as Int32, iteration: Int32(iteration), source: Int32(index), first: 0 as Int32, count: 0 as Int32,
            dangling: dangling, change: state.ownChange as Double, values: [55 of Double](repeating: 0))
        for target in 0..<partitions {
            let begin = state.outboxOffsets[target]
            let slots = state.outboxOffsets[target + 1] - begin
            if target == index {
                let place = parity * 4096 + state.inboxOffsets[target]
                for slot in 0..<slots { state.received[place + slot] = state.outbox[begin + slot] }
                state.danglings[parity * 8 + target] = dangling
                state.changes[parity * 8 + target] = state.ownChange
                state.arrived[parity * 8 + target] = messageCount(slots)
                continue
            }
            for part in 0..<messageCount(slots) {
                let first = part * 55
                let count = min(slots - first, 55)
                message.first = Int32(first)
                message.count = Int32(count)
                for value in 0..<count { message.values[value] = state.outbox[begin + first + value] }
                if !context.send(message, to: target) { state.hasFailed = true }
            }
        }
    }

    /// Updates the ranks as soon as all partitions have spoken.
    func advance() {
        while !(state.isDone as Bool) {
            let parity = (state.iteration as Int) & 1
            var change: Double = 0
            var dangling: Double = 0
            for source in 0..<partitions {
                let slots = state.inboxOffsets[source + 1] - state.inboxOffsets[source]
                if state.arrived[parity * 8 + source] < messageCount(slots) { return }
                change += state.changes[parity * 8 + source]
                dangling += state.danglings[parity * 8 + source]
            }
            state.change = change
            if change < (state.tolerance as Double) || state.iteration == (state.maximumIterations as Int) {
                state.isDone = true
                return
            }
            for source in 0..<partitions { state.arrived[parity * 8 + source] = 0 }
            for node in 0..<nodes { state.sums[node] = 0 }
            for slot in 0..<state.inboxOffsets[partitions] {
                state.sums[Int(state.inboxNodes[slot])] += state.received[parity * 4096 + slot]
            }
            var moved: Double = 0
            for node in 0..<nodes {
                let rank =
                    (1 - damping + damping * dangling) / Double(state.totalNodes as Int) + damping * state.sums[node]
                moved += abs(rank - state.ranks[node])
                state.ranks[node] = rank
            }
            state.ownChange = moved
            state.iteration += 1
            speak()
        }
    }

    switch request.kind as Int32 {
    case 1:
        speak()
        advance()
    case 2:
        let parity = Int(request.iteration as Int32) & 1
        let source = Int(request.source as Int32)
        let place = parity * 4096 + state.inboxOffsets[source] + Int(request.first as Int32)
        for value in 0..<Int(request.count as Int32) {
            state.received[place + value] = (request.values as [55 of Double])[value]
        }
        state.danglings[parity * 8 + source] = request.dangling
        state.changes[parity * 8 + source] = request.change
        state.arrived[parity * 8 + source] += 1
        advance()
    default: break
    }
    return RankNotice(
        iteration: state.iteration as Int, isDone: state.isDone as Bool, hasFailed: state.hasFailed as Bool,
        change: state.change as Double)
}
