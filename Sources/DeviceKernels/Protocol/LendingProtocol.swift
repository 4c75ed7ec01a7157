/// How handlers find what was lent to their kernel: the words of an entry in the kernel's arena.
///
/// The arena is a kernel's alone: a table of entries, and behind it the elements. The host alone writes the table. It writes an entry when the
/// elements are there, with the generation last, and before anybody knows the reference that has this generation; so who reads the
/// generation with acquire and finds that of its reference sees all of it. It takes the generation away when no block is with a message, so
/// nobody has the elements' address any more, and they may be copied and their room may become another's.
enum LendingProtocol {
    static let entryBytes = 64
    /// How many buffers a kernel has at a time.
    static let entryCount = 1024
    static let tableBytes = entryCount * entryBytes
    /// Elements begin at multiples of so many bytes, which is enough for all of them.
    static let elementAlignment = 128

    /// A word of an entry.
    struct Word {
        let name: String
        let offset: Int
        let byteCount: Int
    }

    /// 0 while the entry is nobody's.
    static let generation = Word(name: "generation", offset: 0, byteCount: 4)
    /// The lane that reads and writes the elements, or ``everyLane``, which all read.
    static let lane = Word(name: "lane", offset: 4, byteCount: 4)
    /// Bytes from one element to the next.
    static let stride = Word(name: "stride", offset: 8, byteCount: 4)
    /// Of the elements, from the beginning of the arena.
    static let elements = Word(name: "elements", offset: 16, byteCount: 8)
    static let count = Word(name: "count", offset: 24, byteCount: 8)

    /// In the order of their offsets.
    static let words = [generation, lane, stride, elements, count]

    static let everyLane = UInt32.max

    /// The struct in C, and how a handler goes by it; behind ``InboxSendText``, whose context it needs.
    static let text: String = {
        var text = """
            #define RK_RING_LOAN_BYTES \(entryBytes)
            #define RK_RING_EVERY_LANE \(everyLane)u

            """
        text += ControlText.structure(
            "ring_loan", words.map { ($0.name, $0.offset, $0.byteCount) }, byteCount: entryBytes)
        text += #"""
            /* The elements of a reference, to be written or only to be read, and how many they are: none where it leads nowhere, which is counted. */
            RK_FN RK_GLOBAL rk_u8 *rk_ring_elements(rk_ring_context c, rk_ring_reference to, rk_u32 is_written, rk_u32 stride, RK_PRIVATE rk_i64 *count) {
              if (to.generation != 0u && to.table == c.arena_number && to.entry < c.arena_entries) {
                RK_GLOBAL rk_ring_loan *e = (RK_GLOBAL rk_ring_loan *)(c.arena + (rk_u64)to.entry * RK_RING_LOAN_BYTES);
                if (rk_ring_load32(&e->generation) == to.generation && e->stride == stride
                    && (e->lane == (rk_u32)c.lane || (e->lane == RK_RING_EVERY_LANE && !is_written))) {
                  *count = (rk_i64)e->count;
                  return c.arena + e->elements;
                }
              }
              if (c.speaks) c.counts[3] += 1u;
              *count = 0;
              return c.arena;
            }

            """#
        return text
    }()
}
