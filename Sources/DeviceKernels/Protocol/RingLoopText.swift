/// The persistent loop in C, for OpenCL C, CUDA C++ and C11: behind the prelude, the protocol, the numbers of the launch and the handler.
enum RingLoopText {
    /// The name of the kernel.
    static let entry = "rk_ring_main"

    /// How a block reads and writes what host and device share, and how it waits.
    static let access = #"""
        /* Words that host and device share: a load acquires, a store releases. */
        #if defined(RK_OPENCL)
        RK_FN rk_u32 rk_ring_load32(RK_GLOBAL const rk_u32 *p) { rk_u32 v = *(volatile RK_GLOBAL const rk_u32 *)p; rk_fence(RK_SCOPE_SYSTEM); return v; }
        RK_FN rk_u64 rk_ring_load64(RK_GLOBAL const rk_u64 *p) { rk_u64 v = *(volatile RK_GLOBAL const rk_u64 *)p; rk_fence(RK_SCOPE_SYSTEM); return v; }
        RK_FN void rk_ring_store32(RK_GLOBAL rk_u32 *p, rk_u32 v) { rk_fence(RK_SCOPE_SYSTEM); *(volatile RK_GLOBAL rk_u32 *)p = v; }
        RK_FN void rk_ring_store64(RK_GLOBAL rk_u64 *p, rk_u64 v) { rk_fence(RK_SCOPE_SYSTEM); *(volatile RK_GLOBAL rk_u64 *)p = v; }
        #elif defined(RK_CUDA)
        RK_FN rk_u32 rk_ring_load32(const rk_u32 *p) { rk_u32 v; asm volatile("ld.acquire.sys.u32 %0, [%1];" : "=r"(v) : "l"(p) : "memory"); return v; }
        RK_FN rk_u64 rk_ring_load64(const rk_u64 *p) { rk_u64 v; asm volatile("ld.acquire.sys.u64 %0, [%1];" : "=l"(v) : "l"(p) : "memory"); return v; }
        RK_FN void rk_ring_store32(rk_u32 *p, rk_u32 v) { asm volatile("st.release.sys.u32 [%0], %1;" :: "l"(p), "r"(v) : "memory"); }
        RK_FN void rk_ring_store64(rk_u64 *p, rk_u64 v) { asm volatile("st.release.sys.u64 [%0], %1;" :: "l"(p), "l"(v) : "memory"); }
        #else
        RK_FN rk_u32 rk_ring_load32(const rk_u32 *p) { return __atomic_load_n(p, __ATOMIC_ACQUIRE); }
        RK_FN rk_u64 rk_ring_load64(const rk_u64 *p) { return __atomic_load_n(p, __ATOMIC_ACQUIRE); }
        RK_FN void rk_ring_store32(rk_u32 *p, rk_u32 v) { __atomic_store_n(p, v, __ATOMIC_RELEASE); }
        RK_FN void rk_ring_store64(rk_u64 *p, rk_u64 v) { __atomic_store_n(p, v, __ATOMIC_RELEASE); }
        #endif

        /* A full fence; a moment; and, where groups are threads of the host, sleep on a word. 128: private to the process. */
        #if defined(RK_CUDA)
        RK_FN void rk_ring_full_fence(void) { __threadfence_system(); }
        RK_FN void rk_ring_pause(rk_u32 round) { __nanosleep(32u << (round < 256u ? 0u : round < 4096u ? 2u : 5u)); }
        #elif defined(__x86_64__)
        #define RK_RING_FUTEX 1
        RK_FN void rk_ring_full_fence(void) { __asm__ volatile("mfence" ::: "memory"); }
        RK_FN void rk_ring_pause(rk_u32 round) { (void)round; __asm__ volatile("pause" ::: "memory"); }
        RK_FN void rk_ring_futex(RK_GLOBAL rk_u32 *word, rk_u64 operation, rk_u64 value) {
          rk_u64 result;
          __asm__ volatile("xor %%r10d, %%r10d\n\tsyscall" : "=a"(result) : "a"((rk_u64)202), "D"((rk_u64)word), "S"(operation), "d"(value) : "rcx", "r10", "r11", "memory");
        }
        RK_FN void rk_ring_yield(void) { rk_u64 result; __asm__ volatile("syscall" : "=a"(result) : "a"((rk_u64)24) : "rcx", "r11", "memory"); }
        #elif defined(__aarch64__)
        #define RK_RING_FUTEX 1
        RK_FN void rk_ring_full_fence(void) { __asm__ volatile("dmb ish" ::: "memory"); }
        RK_FN void rk_ring_pause(rk_u32 round) { (void)round; __asm__ volatile("yield" ::: "memory"); }
        RK_FN void rk_ring_futex(RK_GLOBAL rk_u32 *word, rk_u64 operation, rk_u64 value) {
          __asm__ volatile("mov x0, %0\n\tmov x1, %1\n\tmov x2, %2\n\tmov x3, xzr\n\tmov x8, #98\n\tsvc #0" :: "r"((rk_u64)word), "r"(operation), "r"(value) : "x0", "x1", "x2", "x3", "x8", "memory");
        }
        RK_FN void rk_ring_yield(void) { __asm__ volatile("mov x8, #124\n\tsvc #0" ::: "x0", "x8", "memory"); }
        #else
        RK_FN void rk_ring_full_fence(void) { rk_fence(RK_SCOPE_SYSTEM); }
        RK_FN void rk_ring_pause(rk_u32 round) { (void)round; }
        #endif

        /* Where the block runs, for the home, which goes elsewhere if it waits for the block on the same processor. */
        #if defined(RK_RING_FUTEX)
        RK_FN void rk_ring_note_processor(RK_GLOBAL rk_ring_block *b) {
        #if defined(__x86_64__)
          rk_u32 low, high, number;
          __asm__ volatile("rdtscp" : "=a"(low), "=d"(high), "=c"(number));
          /* As Linux sets it: above these bits it says the node. */
          number = (number & 0xfffu) + 1u;
          if (b->processor != number) rk_ring_store32(&b->processor, number);
        #endif
        }
        #endif

        /* Wakes the host if it sleeps and wants to be woken: the bell is odd then, and is even afterwards. */
        RK_FN void rk_ring_wake_host(RK_GLOBAL rk_ring_block *b, RK_GLOBAL rk_u32 *bell) {
        #if defined(RK_RING_FUTEX)
          rk_ring_full_fence();
          if (rk_ring_load32(&b->host_sleeps) != 0u) {
            rk_u32 value = rk_ring_load32(bell);
            if ((value & 1u) != 0u && rk_u32_global_compare_exchange(bell, value, value + 1u, RK_ACQUIRING_AND_RELEASING, RK_SCOPE_SYSTEM) == value)
              rk_ring_futex(bell, 129, 1);
          }
        #endif
        }

        """#

    /// What one thread of a block decides for all.
    static let decision = #"""
        /* Bodies are copied 16 bytes at a time. Each load from the host's memory takes a GPU a microsecond, so that several are on their way together there. */
        #if defined(RK_OPENCL)
        typedef ulong2 rk_ring_chunk;
        #elif defined(RK_CUDA)
        typedef ulonglong2 rk_ring_chunk;
        #else
        typedef struct { rk_u64 x, y; } RK_ALIGNED(16) rk_ring_chunk;
        #endif
        typedef union { rk_ring_chunk chunks[RK_RING_REQUEST_CHUNKS]; RK_RING_REQUEST value; } rk_ring_request;
        typedef union { rk_ring_chunk chunks[RK_RING_RESPONSE_CHUNKS]; RK_RING_RESPONSE value; } rk_ring_response;
        #if defined(RK_CUDA)
        #define RK_RING_COPY(to, from, first, count, step) do { \
          rk_u32 at = (first); \
          for (; at + 7u * (step) < (count); at += 8u * (step)) { \
            rk_ring_chunk some[8]; \
            RK_UNROLL \
            for (int i = 0; i < 8; i++) some[i] = (from)[at + (rk_u32)i * (step)]; \
            RK_UNROLL \
            for (int i = 0; i < 8; i++) (to)[at + (rk_u32)i * (step)] = some[i]; \
          } \
          for (; at < (count); at += (step)) (to)[at] = (from)[at]; \
        } while (0)
        #else
        #define RK_RING_COPY(to, from, first, count, step) for (rk_u32 at = (first); at < (count); at += (step)) (to)[at] = (from)[at]
        #endif

        RK_FN RK_GLOBAL rk_ring_slot *rk_ring_request_at(RK_GLOBAL rk_u8 *ring, rk_u64 index) {
          return (RK_GLOBAL rk_ring_slot *)(ring + (index & (RK_RING_CAPACITY - 1u)) * RK_RING_REQUEST_SLOT_BYTES);
        }
        RK_FN RK_GLOBAL rk_ring_slot *rk_ring_response_at(RK_GLOBAL rk_u8 *ring, rk_u64 index) {
          return (RK_GLOBAL rk_ring_slot *)(ring + (index & (RK_RING_CAPACITY - 1u)) * RK_RING_RESPONSE_SLOT_BYTES);
        }
        RK_FN RK_GLOBAL rk_ring_slot *rk_ring_letter_at(RK_GLOBAL rk_u8 *inbox, rk_u64 index) {
          return (RK_GLOBAL rk_ring_slot *)(inbox + (index & (RK_RING_INBOX_CAPACITY - 1u)) * RK_RING_INBOX_SLOT_BYTES);
        }

        /* Where a block is in its two rings. The one that it has not looked into last is next. */
        typedef struct {
          RK_GLOBAL rk_ring_block *b; RK_GLOBAL rk_ring_inbox *e; RK_GLOBAL rk_u8 *requests, *letters;
          rk_u64 tail, head;
          /* How many messages of the inbox may be handled in this launch. */
          rk_u32 left;
          rk_u32 from_inbox, seen, why;
        } rk_ring_place;

        /* How many messages of a ring, from where the block is, are published that may be handled together: at most one of each lane. */
        RK_FN rk_u32 rk_ring_batch(RK_PRIVATE const rk_ring_place *p, rk_u32 from_inbox) {
          rk_u64 lanes = 0;
          rk_u32 count = 0;
        #if RK_RING_INBOX
          rk_u64 begin = from_inbox ? p->head : p->tail;
        #else
          rk_u64 begin = p->tail;
          (void)from_inbox;
        #endif
          while (count < RK_RING_LANES) {
        #if RK_RING_INBOX
            if (from_inbox && count >= p->left) break;
            RK_GLOBAL rk_ring_slot *slot = from_inbox ? rk_ring_letter_at(p->letters, begin + count) : rk_ring_request_at(p->requests, begin + count);
        #else
            RK_GLOBAL rk_ring_slot *slot = rk_ring_request_at(p->requests, begin + count);
        #endif
            if (rk_ring_load64(&slot->sequence) != begin + count + 1) break;
            rk_u64 lane = (rk_u64)1 << (slot->lane & 63u);
            if (lanes & lane) break;
            lanes |= lane;
            count += 1;
          }
          return count;
        }

        /* Waits until there is something to do. The result: how many messages, of which ring is said in `from_inbox`; or 0 to leave, in the phase `why`. */
        RK_FN rk_u32 rk_ring_decide(RK_PRIVATE rk_ring_place *p, rk_u32 budget, rk_u32 spins, RK_GLOBAL rk_u32 *bell) {
          RK_GLOBAL rk_ring_block *b = p->b;
          rk_u32 empty = 0, rounds = 0;
        #if defined(RK_RING_FUTEX)
          rk_u32 yields = spins < 1024u ? 7u : 63u;
        #endif
          for (;;) {
            rk_u32 order = rk_ring_load32(&b->order);
            if (order != p->seen) {
              p->seen = order;
              rk_ring_store32(&b->seen, order);
              rk_ring_wake_host(b, bell);
            }
            if ((order & 3u) == RK_RING_STOP) { p->why = RK_RING_STOPPED; return 0; }
        #if RK_RING_INBOX
            if (rk_ring_load32(&p->e->leave) != 0u) { p->why = RK_RING_STOPPED; return 0; }
        #endif
            if ((order & 3u) == RK_RING_RUN) {
        #if RK_RING_INBOX
              for (int i = 0; i < 2; i++) {
                p->from_inbox ^= 1u;
                rk_u32 count = rk_ring_batch(p, p->from_inbox);
                if (count != 0) {
                  if (p->from_inbox) {
                    if (budget != 0) p->left -= count;
                    rk_ring_store64(&b->inbox_begun, p->head + count);
                  } else rk_ring_store64(&b->begun, p->tail + count);
                  return count;
                }
              }
        #else
              rk_u32 count = rk_ring_batch(p, 0);
              if (count != 0) {
                rk_ring_store64(&b->begun, p->tail + count);
                return count;
              }
        #endif
            }
            if (budget != 0 && ++empty >= budget) { p->why = RK_RING_DRAINED; return 0; }
            if (++rounds < spins) {
              if ((rounds & 1023u) == 0) rk_ring_store64(&b->beat, b->beat + 1);
        #if defined(RK_RING_FUTEX)
              /* Whoever is to bring work may wait for this very processor, above all where there are few. */
              if ((rounds & yields) == yields) { rk_ring_yield(); rk_ring_note_processor(b); } else
        #endif
              rk_ring_pause(rounds);
              continue;
            }
        #if defined(RK_RING_FUTEX) && (!RK_RING_INBOX || RK_RING_INBOX_BELL)
            /* With an inbox: on a word that those who send may ring as well. */
        #if RK_RING_INBOX
            RK_GLOBAL rk_u32 *doorbell = &p->e->doorbell;
            rk_u32 bells = rk_ring_load32(doorbell);
            rk_ring_store32(&p->e->sleeping, 1u);
        #else
            RK_GLOBAL rk_u32 *doorbell = &b->doorbell;
            rk_u32 bells = rk_ring_load32(doorbell);
        #endif
            rk_ring_store32(&b->sleeping, 1u);
            rk_ring_full_fence();
            if (rk_ring_load32(&b->order) == p->seen
        #if RK_RING_INBOX
                && rk_ring_load32(&p->e->leave) == 0u
                && ((p->seen & 3u) != RK_RING_RUN || rk_ring_load64(&rk_ring_letter_at(p->letters, p->head)->sequence) != p->head + 1)
        #endif
                && ((p->seen & 3u) != RK_RING_RUN || rk_ring_load64(&rk_ring_request_at(p->requests, p->tail)->sequence) != p->tail + 1))
              while (rk_ring_load32(doorbell) == bells) rk_ring_futex(doorbell, 128, bells);
            rk_ring_store32(&b->sleeping, 0u);
        #if RK_RING_INBOX
            rk_ring_store32(&p->e->sleeping, 0u);
        #endif
            rounds = 0;
        #else
            if ((rounds & 1023u) == 0) rk_ring_store64(&b->beat, b->beat + 1);
        #if defined(RK_RING_FUTEX)
            rk_ring_yield();
        #endif
            rk_ring_pause(rounds);
        #endif
          }
        }

        """#

    /// The kernel: every block has its own control lines and rings.
    static let kernel = #"""
        /* `budget`: how often a block looks in vain before it leaves, 0 for ever; `spins`: before it sleeps. Then the exchange memory: its own number, its entries, and of them those of this kernel's blocks; and the arena: its own number, its entries. */
        RK_KERNEL(rk_ring_main)(
            RK_GLOBAL rk_u8 *memory, RK_GLOBAL rk_u8 *states, RK_GLOBAL rk_u32 *bell, rk_u32 budget, rk_u32 spins,
            RK_GLOBAL rk_u8 *exchange, rk_u32 table, rk_u32 entries, rk_u32 first, rk_u32 generation,
            RK_GLOBAL rk_u8 *arena, rk_u32 arena_number, rk_u32 arena_entries) {
          /* [0]: how many messages, 0 to leave; [1]: the least (thread << 16 | site) that trapped, or all ones; [2]: whether they are of the inbox; from [3]: what was sent, and what was not found. */
          RK_GROUP_ARRAY(rk_u32, decision, 7);
        #if defined(RK_RING_SHARED)
          RK_GROUP_ARRAY(RK_RING_SHARED, shared, 1);
        #endif
          rk_u32 block = (rk_u32)rk_group_x(), thread = (rk_u32)rk_local_x();
          RK_GLOBAL rk_u8 *base = memory + (rk_u64)block * RK_RING_BLOCK_BYTES;
          RK_GLOBAL rk_ring_block *b = (RK_GLOBAL rk_ring_block *)base;
          RK_GLOBAL rk_u8 *responses = base + RK_RING_RESPONSES;
        #if RK_RING_LARGE && !defined(RK_OPENCL)
          /* A GPU reserves the private memory of every thread that it could run: large bodies are staged behind the states. Address spaces are one here. */
          rk_u8 *staged = states + RK_RING_ALL_STATE_BYTES;
        #if RK_RING_PER_BLOCK
          staged += (rk_u64)block * (sizeof(rk_ring_request) + RK_RING_THREADS * sizeof(rk_ring_response));
          rk_ring_request *request = (rk_ring_request *)staged;
          rk_ring_response *response = (rk_ring_response *)(staged + sizeof(rk_ring_request)) + thread;
        #else
          staged += ((rk_u64)block * RK_RING_THREADS + thread) * (sizeof(rk_ring_request) + sizeof(rk_ring_response));
          rk_ring_request *request = (rk_ring_request *)staged;
          rk_ring_response *response = (rk_ring_response *)(staged + sizeof(rk_ring_request));
        #endif
        #endif
          states += (rk_u64)block * RK_RING_BLOCK_STATE_BYTES;
          rk_ring_place place;
          place.b = b;
          place.requests = base + RK_RING_REQUESTS;
          place.tail = b->done;
          place.seen = b->seen;
          place.why = RK_RING_STOPPED;
          place.from_inbox = 1u;
          place.left = budget != 0 ? RK_RING_INBOX_CAPACITY : 0xffffffffu;
          place.e = (RK_GLOBAL rk_ring_inbox *)exchange;
          place.letters = exchange;
          place.head = 0;
        #if RK_RING_INBOX
          place.e = (RK_GLOBAL rk_ring_inbox *)(exchange + (rk_u64)(first + block) * RK_RING_INBOX_BYTES);
          place.letters = exchange + place.e->slots;
          place.head = place.e->head;
        #endif
          rk_u32 counts[4];
          for (int i = 0; i < 4; i++) counts[i] = 0;
          if (thread == 0) {
            b->version = RK_RING_VERSION;
            b->control_size = (rk_u32)sizeof(rk_ring_block);
            b->request_slot_size = RK_RING_REQUEST_SLOT_BYTES;
            b->response_slot_size = RK_RING_RESPONSE_SLOT_BYTES;
            b->request_size = (rk_u32)sizeof(RK_RING_REQUEST);
            b->response_size = (rk_u32)sizeof(RK_RING_RESPONSE);
            b->state_size = (rk_u32)sizeof(RK_RING_STATE);
            rk_ring_store64(&b->inbox_begun, place.head);
            rk_ring_store64(&b->inbox_done, place.head);
            rk_ring_store32(&b->phase, RK_RING_RUNNING);
            rk_ring_wake_host(b, bell);
          }
          int goes = 1;
          while (goes) {
            if (thread == 0) {
              decision[1] = 0xffffffffu;
              decision[3] = decision[4] = decision[5] = decision[6] = 0u;
              decision[0] = rk_ring_decide(&place, budget, spins, bell);
              decision[2] = RK_RING_INBOX ? place.from_inbox : 0u;
            }
            rk_barrier();
            rk_u32 count = decision[0];
            if (count == 0) {
              goes = 0;
            } else {
              rk_u32 from_inbox = decision[2];
        #if RK_RING_PER_BLOCK
              rk_u64 index = (from_inbox ? place.head : place.tail);
        #else
              rk_u64 index = (from_inbox ? place.head : place.tail) + thread;
              if (thread < count)
        #endif
              {
                RK_GLOBAL rk_ring_slot *in = from_inbox ? rk_ring_letter_at(place.letters, index) : rk_ring_request_at(place.requests, index);
                RK_GLOBAL rk_ring_slot *out = rk_ring_response_at(responses, index);
                RK_GLOBAL const rk_ring_chunk *from = (RK_GLOBAL const rk_ring_chunk *)((RK_GLOBAL rk_u8 *)in + RK_RING_PAYLOAD);
                RK_GLOBAL rk_ring_chunk *to = (RK_GLOBAL rk_ring_chunk *)((RK_GLOBAL rk_u8 *)out + RK_RING_PAYLOAD);
        #if RK_RING_LARGE && !defined(RK_OPENCL)
        #if RK_RING_PER_BLOCK
                RK_RING_COPY(request->chunks, from, thread, RK_RING_REQUEST_CHUNKS, RK_RING_THREADS);
                rk_barrier();
        #else
                RK_RING_COPY(request->chunks, from, 0u, RK_RING_REQUEST_CHUNKS, 1u);
        #endif
        #else
                rk_ring_request own_request;
                rk_ring_response own_response;
                RK_PRIVATE rk_ring_request *request = &own_request;
                RK_PRIVATE rk_ring_response *response = &own_response;
                RK_RING_COPY(request->chunks, from, 0u, RK_RING_REQUEST_CHUNKS, 1u);
        #endif
                for (int i = 0; i < RK_RING_RESPONSE_CHUNKS; i++) response->chunks[i].x = response->chunks[i].y = 0;
                rk_u32 lane = in->lane;
                rk_ring_context context;
                context.lane = (rk_i64)block * RK_RING_LANES + lane;
                context.lanes = RK_RING_ALL_LANES;
                context.exchange = exchange;
                context.counts = counts;
                context.table = table;
                context.entries = entries;
                context.first = first;
                context.generation = generation;
                context.block_lanes = RK_RING_LANES;
                context.speaks = RK_RING_PER_BLOCK ? thread == 0 : 1u;
                context.arena = arena;
                context.arena_number = arena_number;
                context.arena_entries = arena_entries;
                context.thread = thread;
        #if defined(RK_RING_SHARED)
                context.shared = (RK_GROUP rk_u64 *)shared;
        #else
                context.shared = 0;
        #endif
                rk_u32 fault = RK_RING_HANDLER(&request->value, (RK_GLOBAL RK_RING_STATE *)(states + (rk_u64)lane * RK_RING_STATE_BYTES), &response->value, context);
                if (fault != 0) rk_u32_group_min(&decision[1], (thread << 16) | (fault - 1u), RK_RELAXED, RK_SCOPE_GROUP);
                for (int i = 0; i < 4; i++)
                  if (counts[i] != 0u) {
                    rk_u32_group_add(&decision[3 + i], counts[i], RK_RELAXED, RK_SCOPE_GROUP);
                    counts[i] = 0u;
                  }
        #if RK_RING_PER_BLOCK
                rk_barrier();
                if (thread == 0) {
                  fault = decision[1] == 0xffffffffu ? 0u : (decision[1] & 0xffffu) + 1u;
        #else
                {
        #endif
                  if (from_inbox) {
                    in->site = fault;
                  } else {
                    RK_RING_COPY(to, response->chunks, 0u, RK_RING_RESPONSE_CHUNKS, 1u);
                    out->number = in->number;
                    out->lane = fault != 0 ? RK_RING_TRAP : RK_RING_ANSWER;
                    out->site = fault != 0 ? fault - 1u : 0u;
                  }
                }
              }
              rk_barrier();
              if (thread == 0) {
                if (decision[3] != 0u) rk_ring_store64(&b->sent, b->sent + decision[3]);
                if (decision[4] != 0u) rk_ring_store64(&b->full, b->full + decision[4]);
                if (decision[5] != 0u) rk_ring_store64(&b->refused, b->refused + decision[5]);
                if (decision[6] != 0u) rk_ring_store64(&b->unresolved, b->unresolved + decision[6]);
        #if RK_RING_INBOX
                if (from_inbox) {
                  rk_ring_store64(&b->received, b->received + count);
                  /* What has trapped stays where it is, for the host. */
                  if (decision[1] == 0xffffffffu) {
                    rk_ring_store64(&place.e->head, place.head + count);
                    rk_ring_store64(&b->inbox_done, place.head + count);
                  } else {
                    rk_u32 blocks = (rk_u32)rk_group_count_x();
                    for (rk_u32 i = 0; i < blocks; i++) {
                      RK_GLOBAL rk_ring_inbox *other = (RK_GLOBAL rk_ring_inbox *)(exchange + (rk_u64)(first + i) * RK_RING_INBOX_BYTES);
                      rk_ring_store32(&other->leave, 1u);
                      rk_ring_wake_inbox(other);
                    }
                  }
                } else
        #endif
                {
                  for (rk_u32 i = 0; i < count; i++) rk_ring_store64(&rk_ring_response_at(responses, place.tail + i)->sequence, place.tail + i + 1);
                  rk_ring_store64(&b->done, place.tail + count);
                  rk_ring_wake_host(b, bell);
                }
              }
              if (from_inbox) place.head += count; else place.tail += count;
              /* Volatile, because of a handler that never traps: PoCL loses the loop's end where the compiler knows that. */
              if (*(volatile RK_GROUP rk_u32 *)&decision[1] != 0xffffffffu) { place.why = RK_RING_TRAPPED; goes = 0; }
            }
            rk_barrier();
          }
          if (thread == 0) {
            rk_ring_store32(&b->phase, place.why);
            rk_ring_wake_host(b, bell);
          }
        }

        """#

    /// Behind ``access``, which stands before the handler.
    static let text = decision + kernel
}
