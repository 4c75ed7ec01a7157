/// What the texts of handlers use that all threads of a block execute.
///
/// The first thread executes the handler, and shares the turns of `parallel` with the others. `rk_at` is the place where it goes on, 0 for the end;
/// `rk_fault` is the site of the trap plus 1.
enum BlockText {
    static let text = #"""
        /* The first thread of a block leaves the handler because of a trap. */
        #define RK_RING_LEAVE(site) { rk_fault = (rk_u32)(site) + 1u; rk_at = 0u; goto rk_on; }
        /* A thread ends its turns because of a trap. */
        #define RK_RING_TRAP_TURN(site, label) { \
          rk_shared->traps[rk_thread] = (rk_turn << 16) | (rk_u64)(site); \
          rk_u32_group_max(&rk_shared->trapped, 1u, RK_RELAXED, RK_SCOPE_GROUP); \
          goto label; }
        /* The site plus 1 of the trap in the least turn. */
        RK_FN rk_u32 rk_ring_least_trap(RK_GROUP const rk_u64 *traps, rk_u32 threads) {
          rk_u64 least = traps[0];
          for (rk_u32 i = 1; i < threads; i++) if (traps[i] < least) least = traps[i];
          return (rk_u32)(least & 0xffffu) + 1u;
        }

        """#
}
