import Compute
import DeviceKernels
import RingKernels

/// The partitions as lanes of one device ring kernel. In each iteration a lane sends every other what flows there, and updates its ranks
/// when all have spoken; nobody conducts, and the host has no part in it.
///
/// A lane is at most one iteration ahead of another. So an inbox never has more than two iterations' messages, for which it has room.
/// The state is large and is changed in place, so the handler is written in both languages by hand.
enum PartitionKernel {
    /// Room for two iterations of the messages from all others: slots of ``RankShare/most`` numbers each.
    static let inboxCapacity = 256

    static let definition = DeviceRingKernelDefinition<RankShare, PartitionState, RankNotice>(
        "partition", state: PartitionState(), entry: "rank_handle", source: source, requirements: .float64,
        inboxCapacity: inboxCapacity
    ) { (request: RankShare, state: inout PartitionState, context: DeviceContext) throws(DeviceFault) in
        switch RankShare.Kind(rawValue: request.kind) {
        case .begin:
            speak(&state, context)
            advance(&state, context)
        case .shares:
            let parity = Int(request.iteration & 1)
            let place = parity * 4096 + Int(state.inboxOffsets[Int(request.source)]) + Int(request.first)
            for index in 0..<Int(request.count) { state.received[place + index] = request.values[index] }
            let speaker = parity * 8 + Int(request.source)
            state.danglings[speaker] = request.dangling
            state.changes[speaker] = request.change
            state.arrived[speaker] += 1
            advance(&state, context)
        case .status, nil: break
        }
        return RankNotice(
            iteration: state.iteration, isDone: state.isDone, hasFailed: state.hasFailed, change: state.change)
    }

    /// Messages for so many slots; a source without any speaks as well.
    private static func messageCount(_ slots: Int32) -> Int32 {
        max(1, (slots + Int32(RankShare.most) - 1) / Int32(RankShare.most))
    }

    /// Sends every partition its share of this iteration; keeps the own one.
    private static func speak(_ state: inout PartitionState, _ context: DeviceContext) {
        var dangling = 0.0
        for slot in 0..<Int(state.outboxOffsets[Int(state.partitions)]) { state.outbox[slot] = 0 }
        for node in 0..<Int(state.nodes) {
            let edges = Int(state.edgeOffsets[node])..<Int(state.edgeOffsets[node + 1])
            if edges.isEmpty { dangling += state.ranks[node] }
            let share = state.ranks[node] / Double(edges.count)
            for edge in edges { state.outbox[Int(state.edgeSlots[edge])] += share }
        }
        let parity = Int(state.iteration & 1)
        var message = RankShare(.shares)
        message.iteration = state.iteration
        message.source = state.index
        message.dangling = dangling
        message.change = state.ownChange
        for target in 0..<Int(state.partitions) {
            let begin = state.outboxOffsets[target]
            let slots = state.outboxOffsets[target + 1] - begin
            if target == Int(state.index) {
                let place = parity * 4096 + Int(state.inboxOffsets[target])
                for slot in 0..<Int(slots) { state.received[place + slot] = state.outbox[Int(begin) + slot] }
                state.danglings[parity * 8 + target] = dangling
                state.changes[parity * 8 + target] = state.ownChange
                state.arrived[parity * 8 + target] = messageCount(slots)
                continue
            }
            for part in 0..<messageCount(slots) {
                message.first = part * Int32(RankShare.most)
                message.count = min(slots - message.first, Int32(RankShare.most))
                for index in 0..<Int(message.count) {
                    message.values[index] = state.outbox[Int(begin + message.first) + index]
                }
                if !context.send(message, to: target) { state.hasFailed = 1 }
            }
        }
    }

    /// Updates the ranks as soon as all partitions have spoken.
    private static func advance(_ state: inout PartitionState, _ context: DeviceContext) {
        while state.isDone == 0 {
            let parity = Int(state.iteration & 1)
            let sources = 0..<Int(state.partitions)
            var (change, dangling) = (0.0, 0.0)
            for source in sources {
                let slots = state.inboxOffsets[source + 1] - state.inboxOffsets[source]
                if state.arrived[parity * 8 + source] < messageCount(slots) { return }
                change += state.changes[parity * 8 + source]
                dangling += state.danglings[parity * 8 + source]
            }
            state.change = change
            if change < state.tolerance || state.iteration == state.maximumIterations {
                state.isDone = 1
                return
            }
            for source in sources { state.arrived[parity * 8 + source] = 0 }
            for node in 0..<Int(state.nodes) { state.sums[node] = 0 }
            for slot in 0..<Int(state.inboxOffsets[Int(state.partitions)]) {
                state.sums[Int(state.inboxNodes[slot])] += state.received[parity * 4096 + slot]
            }
            state.ownChange = 0
            for node in 0..<Int(state.nodes) {
                let rank =
                    (1 - state.damping + state.damping * dangling) / Double(state.totalNodes)
                    + state.damping * state.sums[node]
                state.ownChange += abs(rank - state.ranks[node])
                state.ranks[node] = rank
            }
            state.iteration += 1
            speak(&state, context)
        }
    }
}
