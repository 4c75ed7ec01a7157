extension DevicePrelude {
    /// How a trap is reported, and the ways in which an item stops.
    static let traps = #"""
        /* Traps: the least of (index << 16 | site) of all items; all ones where none trapped. word[1] is a lock, free when all ones, for
           devices without atomics of 64 bits. */
        RK_FN void rk_trap(RK_GLOBAL rk_u64 *word, rk_i64 index, rk_u32 site) {
          rk_u64 trap = ((rk_u64)index << 16) | (rk_u64)site;
        #if defined(RK_ATOMICS64)
          rk_u64_global_min(word, trap, RK_RELAXED, RK_SCOPE_DEVICE);
        #else
          volatile RK_GLOBAL rk_u32 *lock = (volatile RK_GLOBAL rk_u32 *)(word + 1);
          volatile RK_GLOBAL rk_u64 *least = word;
          int done = 0;
          while (!done) {
            if (atomic_cmpxchg(lock, 0xffffffffu, 0u) == 0xffffffffu) {
              rk_fence(RK_SCOPE_DEVICE);
              if (trap < *least) *least = trap;
              rk_fence(RK_SCOPE_DEVICE);
              atomic_xchg(lock, 0xffffffffu);
              done = 1;
            }
          }
        #endif
        }
        /* In a kernel without barriers: the item ends. */
        #define RK_STOP(site) { rk_trap(rk_trap_word, rk_item, site); return; }
        /* In a kernel with barriers: it goes on behind the barrier-free statements, and does nothing more there. */
        #define RK_LEAVE(site, label) { rk_trap(rk_trap_word, rk_item, site); rk_done = 1; goto label; }
        /* The same where all items of a group compute the same, which they need to reach the same barriers. */
        #define RK_MARK(site) { if (!rk_done) rk_trap(rk_trap_word, rk_item, site); rk_done = 1; }
        /* In a function: the caller hears of it. */
        #define RK_FAIL(site, result) { *rk_fault = (rk_u32)(site) + 1; return result; }

        """#
}
