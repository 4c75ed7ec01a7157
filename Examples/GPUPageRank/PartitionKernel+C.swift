extension PartitionKernel {
    /// The handler for devices, function by function as in Swift.
    static let source = """
        RK_RING_SENDS(rk_s_RankShare)
        #define RANK_MOST 55

        RK_FN rk_i32 rank_messages(rk_i32 slots) { return slots <= RANK_MOST ? 1 : (slots + RANK_MOST - 1) / RANK_MOST; }

        RK_FN void rank_speak(RK_GLOBAL rk_s_PartitionState *state, rk_ring_context context) {
          rk_f64 dangling = 0;
          for (int slot = 0; slot < state->outboxOffsets[state->partitions]; slot++) state->outbox[slot] = 0;
          for (int node = 0; node < state->nodes; node++) {
            rk_i32 begin = state->edgeOffsets[node], end = state->edgeOffsets[node + 1];
            if (begin == end) dangling += state->ranks[node];
            rk_f64 share = state->ranks[node] / (rk_f64)(end - begin);
            for (int edge = begin; edge < end; edge++) state->outbox[state->edgeSlots[edge]] += share;
          }
          rk_i32 parity = state->iteration & 1;
          rk_s_RankShare message;
          message.kind = 2;
          message.iteration = state->iteration;
          message.source = state->index;
          message.spare = 0;
          message.dangling = dangling;
          message.change = state->ownChange;
          for (int i = 0; i < RANK_MOST; i++) message.values[i] = 0;
          for (int target = 0; target < state->partitions; target++) {
            rk_i32 begin = state->outboxOffsets[target], slots = state->outboxOffsets[target + 1] - begin;
            if (target == state->index) {
              rk_i32 place = parity * 4096 + state->inboxOffsets[target];
              for (int slot = 0; slot < slots; slot++) state->received[place + slot] = state->outbox[begin + slot];
              state->danglings[parity * 8 + target] = dangling;
              state->changes[parity * 8 + target] = state->ownChange;
              state->arrived[parity * 8 + target] = rank_messages(slots);
              continue;
            }
            for (int part = 0; part < rank_messages(slots); part++) {
              message.first = part * RANK_MOST;
              message.count = slots - message.first < RANK_MOST ? slots - message.first : RANK_MOST;
              for (int i = 0; i < message.count; i++) message.values[i] = state->outbox[begin + message.first + i];
              if (!rk_ring_send_rk_s_RankShare(context, &message, target)) state->hasFailed = 1;
            }
          }
        }

        RK_FN void rank_advance(RK_GLOBAL rk_s_PartitionState *state, rk_ring_context context) {
          while (!state->isDone) {
            rk_i32 parity = state->iteration & 1;
            rk_f64 change = 0, dangling = 0;
            for (int source = 0; source < state->partitions; source++) {
              rk_i32 slots = state->inboxOffsets[source + 1] - state->inboxOffsets[source];
              if (state->arrived[parity * 8 + source] < rank_messages(slots)) return;
              change += state->changes[parity * 8 + source];
              dangling += state->danglings[parity * 8 + source];
            }
            state->change = change;
            if (change < state->tolerance || state->iteration == state->maximumIterations) {
              state->isDone = 1;
              return;
            }
            for (int source = 0; source < state->partitions; source++) state->arrived[parity * 8 + source] = 0;
            for (int node = 0; node < state->nodes; node++) state->sums[node] = 0;
            for (int slot = 0; slot < state->inboxOffsets[state->partitions]; slot++)
              state->sums[state->inboxNodes[slot]] += state->received[parity * 4096 + slot];
            state->ownChange = 0;
            for (int node = 0; node < state->nodes; node++) {
              rk_f64 rank = (1 - state->damping + state->damping * dangling) / (rk_f64)state->totalNodes + state->damping * state->sums[node];
              rk_f64 moved = rank - state->ranks[node];
              state->ownChange += moved < 0 ? -moved : moved;
              state->ranks[node] = rank;
            }
            state->iteration += 1;
            rank_speak(state, context);
          }
        }

        RK_FN rk_u32 rank_handle(RK_PRIVATE const rk_s_RankShare *request, RK_GLOBAL rk_s_PartitionState *state, RK_PRIVATE rk_s_RankNotice *response, rk_ring_context context) {
          if (request->kind == 1) {
            rank_speak(state, context);
            rank_advance(state, context);
          } else if (request->kind == 2) {
            rk_i32 parity = request->iteration & 1, speaker = parity * 8 + request->source;
            rk_i32 place = parity * 4096 + state->inboxOffsets[request->source] + request->first;
            for (int i = 0; i < request->count; i++) state->received[place + i] = request->values[i];
            state->danglings[speaker] = request->dangling;
            state->changes[speaker] = request->change;
            state->arrived[speaker] += 1;
            rank_advance(state, context);
          }
          response->iteration = state->iteration;
          response->isDone = state->isDone;
          response->hasFailed = state->hasFailed;
          response->change = state->change;
          return 0u;
        }
        """
}
