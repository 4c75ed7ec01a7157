// Results that are larger than what caches hold go to memory directly: a store that goes through them reads the line first, which is a third of
// what adding two arrays moves. Included once for each processor; CK_WIDTH is the bytes of a vector.

// From how many bytes of a result on, and how many of them are made beside it, in a cache, before they go there.
enum { CK_STREAMED_BYTES = 1 << 24, CK_RUN_BYTES = 256 };

#define CK_IS_STREAMED(result, count) ((count) * (rk_i64)sizeof *(result) >= CK_STREAMED_BYTES)
#define CK_STARTS_RUN(place) ((rk_u64)(place) % CK_WIDTH == 0)
#define CK_RUN_OF(result, name) __typeof__(*(result)) name[CK_RUN_BYTES / sizeof *(result)] __attribute__((aligned(64)))
#define CK_COUNT(run) ((rk_i64)(sizeof(run) / sizeof *(run)))

// Before a loop whose speed does not matter.
#define CK_FEW_TURNS _Pragma("clang loop vectorize(disable) unroll(disable)")

typedef rk_u64 ck_line __attribute__((ext_vector_type(CK_WIDTH / 8), may_alias));

CK_FN void ck_stream_run(void *place, const void *run) {
    _Pragma("unroll") for (int k = 0; k < CK_RUN_BYTES / CK_WIDTH; k++)
        __builtin_nontemporal_store(((const ck_line *)run)[k], (ck_line *)place + k);
}

// What was stored so is not ordered with other stores before this.
CK_FN void ck_end_streaming(void) {
#if defined(__x86_64__)
    __builtin_ia32_sfence();
#else
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
#endif
}
