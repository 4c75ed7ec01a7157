/// Sends between kernels in C: before the handlers, which call them. The argument for it stands at ``InboxProtocol``.
///
/// A handler's text says once for each of its messages `RK_RING_SENDS(T)`, and then has
/// ```c
/// rk_bool rk_ring_send_T(rk_ring_context context, RK_PRIVATE const T *message, rk_i64 lane);
/// rk_bool rk_ring_send_to_T(rk_ring_context context, RK_PRIVATE const T *message, rk_ring_reference target);
/// rk_i64 rk_ring_publish_T(rk_ring_context context, RK_PRIVATE const T *message, rk_ring_reference topic);
/// ```
enum InboxSendText {
    static let text = #"""
        /* What a handler knows: its lane, how many there are, and how it reaches others. */
        typedef struct {
          rk_i64 lane, lanes;
          RK_GLOBAL rk_u8 *exchange;
          /* Of this message: sent, full, refused; and references to lent elements that led nowhere. */
          RK_PRIVATE rk_u32 *counts;
          rk_u32 table, entries, first, generation, block_lanes, speaks, thread;
          /* What was lent to the kernel. */
          RK_GLOBAL rk_u8 *arena;
          rk_u32 arena_number, arena_entries;
          /* What the threads of the block share, of the type `RK_RING_SHARED`, if the handler's text has one. */
          RK_GROUP rk_u64 *shared;
        } rk_ring_context;

        /* Wakes the block of an inbox if it sleeps. */
        RK_FN void rk_ring_wake_inbox(RK_GLOBAL rk_ring_inbox *e) {
        #if defined(RK_RING_FUTEX)
          rk_ring_full_fence();
          if (rk_ring_load32(&e->sleeping) != 0u) {
            rk_u32_global_add(&e->doorbell, 1u, RK_RELEASING, RK_SCOPE_SYSTEM);
            rk_ring_futex(&e->doorbell, 129, 0x7fffffff);
          }
        #endif
        }

        /* The entry of a reference, in which this thread is counted in then; null where there can be none. */
        RK_FN RK_GLOBAL rk_ring_inbox *rk_ring_enter(rk_ring_context c, rk_ring_reference to) {
          if (to.generation == 0u || to.table != c.table || to.entry >= c.entries) return 0;
          RK_GLOBAL rk_ring_inbox *e = (RK_GLOBAL rk_ring_inbox *)(c.exchange + (rk_u64)to.entry * RK_RING_INBOX_BYTES);
          rk_u32_global_add(&e->senders, 1u, RK_RELAXED, RK_SCOPE_SYSTEM);
          rk_ring_full_fence();
          return e;
        }
        RK_FN void rk_ring_leave(RK_GLOBAL rk_ring_inbox *e) { rk_u32_global_sub(&e->senders, 1u, RK_RELEASING, RK_SCOPE_SYSTEM); }

        RK_FN rk_u32 rk_ring_put(rk_ring_context c, rk_ring_reference to, RK_PRIVATE const rk_u64 *words, rk_u32 bytes) {
          rk_u32 result = RK_RING_REFUSED;
        #if defined(RK_ATOMICS64)
          RK_GLOBAL rk_ring_inbox *e = rk_ring_enter(c, to);
          if (e) {
            if (rk_ring_load32(&e->generation) == to.generation && e->kind == RK_RING_KIND_INBOX && e->message_size == bytes && to.lane < e->count) {
              rk_u64 tail = rk_ring_load64(&e->tail);
              result = RK_RING_FULL;
              while ((rk_i64)(tail - rk_ring_load64(&e->head)) < (rk_i64)e->capacity) {
                rk_u64 seen = rk_u64_global_compare_exchange(&e->tail, tail, tail + 1, RK_RELAXED, RK_SCOPE_DEVICE);
                if (seen == tail) { result = RK_RING_SENT; break; }
                tail = seen;
              }
              if (result == RK_RING_SENT) {
                RK_GLOBAL rk_u8 *at = c.exchange + e->slots + (tail & (e->capacity - 1u)) * e->slot_bytes;
                RK_GLOBAL rk_ring_slot *slot = (RK_GLOBAL rk_ring_slot *)at;
                RK_GLOBAL rk_u64 *payload = (RK_GLOBAL rk_u64 *)(at + RK_RING_PAYLOAD);
                for (rk_u32 i = 0; i < (bytes + 7u) / 8u; i++) payload[i] = words[i];
                slot->number = 0;
                slot->lane = to.lane;
                slot->site = 0u;
                rk_ring_store64(&slot->sequence, tail + 1);
                rk_ring_wake_inbox(e);
              }
            }
            rk_ring_leave(e);
          }
        #endif
          c.counts[result] += 1u;
          return result;
        }

        RK_FN rk_i64 rk_ring_put_all(rk_ring_context c, rk_ring_reference topic, RK_PRIVATE const rk_u64 *words, rk_u32 bytes) {
          rk_i64 sent = -1;
          RK_GLOBAL rk_ring_inbox *e = rk_ring_enter(c, topic);
          if (e) {
            if (rk_ring_load32(&e->generation) == topic.generation && e->kind == RK_RING_KIND_TOPIC && e->message_size == bytes) {
              RK_GLOBAL const rk_ring_reference *list = (RK_GLOBAL const rk_ring_reference *)(c.exchange + e->slots);
              sent = 0;
              for (rk_u32 i = 0; i < e->count; i++) sent += rk_ring_put(c, list[i], words, bytes) == RK_RING_SENT;
            }
            rk_ring_leave(e);
          }
          if (sent < 0) { c.counts[RK_RING_REFUSED] += 1u; sent = 0; }
          return sent;
        }

        /* A lane of the same kernel. */
        RK_FN rk_ring_reference rk_ring_lane(rk_ring_context c, rk_i64 lane) {
          rk_ring_reference to;
          to.entry = to.lane = to.generation = to.table = 0u;
          if (lane >= 0 && lane < c.lanes) {
            to.entry = c.first + (rk_u32)(lane / c.block_lanes);
            to.lane = (rk_u32)(lane % c.block_lanes);
            to.generation = c.generation;
            to.table = c.table;
          }
          return to;
        }

        /* Where all threads of a block handle a message, the first one sends for all; the others are told that it was sent. */
        #define RK_RING_SENDS(T) \
          typedef union { rk_u64 words[(sizeof(T) + 7) / 8]; T value; } rk_ring_message_##T; \
          RK_FN rk_bool rk_ring_send_to_##T(rk_ring_context c, RK_PRIVATE const T *message, rk_ring_reference target) { \
            rk_ring_message_##T m; m.words[(sizeof(T) + 7) / 8 - 1] = 0; m.value = *message; \
            return !c.speaks || rk_ring_put(c, target, m.words, (rk_u32)sizeof(T)) == RK_RING_SENT; } \
          RK_FN rk_bool rk_ring_send_##T(rk_ring_context c, RK_PRIVATE const T *message, rk_i64 lane) { \
            return rk_ring_send_to_##T(c, message, rk_ring_lane(c, lane)); } \
          RK_FN rk_i64 rk_ring_publish_##T(rk_ring_context c, RK_PRIVATE const T *message, rk_ring_reference topic) { \
            rk_ring_message_##T m; m.words[(sizeof(T) + 7) / 8 - 1] = 0; m.value = *message; \
            return c.speaks ? rk_ring_put_all(c, topic, m.words, (rk_u32)sizeof(T)) : 0; }

        """#
}
