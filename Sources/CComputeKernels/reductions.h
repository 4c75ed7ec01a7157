// Sums and extremes of blocks on the processor, in the place of the kernels of Sources/ComputeKernels/Kernels/Reduction+*.swift and in their
// order: a block is 16 rows of 256 lanes, each lane is combined from the first row to the last, then lane i with lane i + 128, i + 64 and
// so on to i + 1. Here the lanes of a whole block are in registers. Included once for each processor; CK_WIDTH is the bytes of a vector.

enum { CK_BLOCK = 4096, CK_LANES = 256, CK_ROWS = CK_BLOCK / CK_LANES };

// How many vectors of lanes are in registers at a time: some stay free where elements are looked at before they join. A sum takes them from
// memory, so that all 32 of a block of Double may be.
#define CK_FEW (CK_WIDTH == 64 ? 16 : 8)
#define CK_MANY (CK_WIDTH == 64 ? 32 : 8)

typedef rk_f32 ck_f32x2 __attribute__((ext_vector_type(2)));
typedef rk_f32 ck_f32x4 __attribute__((ext_vector_type(4)));
typedef rk_f32 ck_f32x8 __attribute__((ext_vector_type(8)));
typedef rk_f32 ck_f32x16 __attribute__((ext_vector_type(16)));
typedef rk_f64 ck_f64x2 __attribute__((ext_vector_type(2)));
typedef rk_f64 ck_f64x4 __attribute__((ext_vector_type(4)));
typedef rk_f64 ck_f64x8 __attribute__((ext_vector_type(8)));
#if CK_WIDTH == 64
typedef ck_f32x16 ck_f32_vector;
typedef ck_f64x8 ck_f64_vector;
#elif CK_WIDTH == 32
typedef ck_f32x8 ck_f32_vector;
typedef ck_f64x4 ck_f64_vector;
#else
typedef ck_f32x4 ck_f32_vector;
typedef ck_f64x2 ck_f64_vector;
#endif

// How an element, or a lane's upper one, joins what is there. Extremes keep that of two equals, as zeros of both signs are, and pass over a NaN.
#define CK_SUM(value, old) ((old) + (value))
#define CK_MINIMUM(value, old) ((value) < (old) ? (value) : (old))
#define CK_MAXIMUM(value, old) ((value) > (old) ? (value) : (old))
// The same with a NaN, which stays.
#define CK_ANY_MINIMUM(value, old) ((value) != (value) ? (value) : CK_MINIMUM(value, old))
#define CK_ANY_MAXIMUM(value, old) ((value) != (value) ? (value) : CK_MAXIMUM(value, old))

// The lanes of one vector.
#if CK_WIDTH == 64
#define CK_FOLD_f32(v, join)                                                                                                 \
    ck_f32x8 eight = join(v.hi, v.lo);                                                                                       \
    ck_f32x4 four = join(eight.hi, eight.lo);                                                                                \
    ck_f32x2 two = join(four.hi, four.lo);
#define CK_FOLD_f64(v, join)                                                                                                 \
    ck_f64x4 four = join(v.hi, v.lo);                                                                                        \
    ck_f64x2 two = join(four.hi, four.lo);
#elif CK_WIDTH == 32
#define CK_FOLD_f32(v, join)                                                                                                 \
    ck_f32x4 four = join(v.hi, v.lo);                                                                                        \
    ck_f32x2 two = join(four.hi, four.lo);
#define CK_FOLD_f64(v, join) ck_f64x2 two = join(v.hi, v.lo);
#else
#define CK_FOLD_f32(v, join) ck_f32x2 two = join(v.hi, v.lo);
#define CK_FOLD_f64(v, join) ck_f64x2 two = v;
#endif

// Where a block is gone over in several parts of its rows, no processor guesses what is next: the block behind it, in the order of memory.
#define CK_PREFETCH(start, bytes)                                                                                            \
    for (int byte = 0; byte < (bytes); byte += 64) __builtin_prefetch((const char *)(start) + byte, 0, 2);

// Reduces a whole block, unless there is a NaN, which `check` looks for.
#define CK_WHOLE_BLOCK(name, N, start, join, check, registers)                                                               \
    CK_FN rk_bool ck_##name##_of_whole_block_##N(const rk_##N *x, rk_##N *result) {                                          \
        enum { per_vector = CK_WIDTH / sizeof(rk_##N), count = CK_LANES / per_vector };                                      \
        enum { per_part = count < (registers) ? count : (registers) };                                                       \
        ck_##N##_vector lanes[count];                                                                                        \
        rk_bool has_nan = 0;                                                                                                 \
        for (int group = 0; group < count; group += per_part) {                                                              \
            ck_##N##_vector part[per_part], first;                                                                           \
            __typeof__(first != first) unordered = {0};                                                                      \
            _Pragma("unroll") for (int k = 0; k < per_part; k++) part[k] = (ck_##N##_vector)(start);                         \
            for (int row = 0; row < CK_ROWS; row++) {                                                                        \
                const rk_##N *from = x + row * CK_LANES + group * per_vector;                                                \
                if (count > per_part)                                                                                        \
                    CK_PREFETCH(x + CK_BLOCK + (group * CK_ROWS + row * per_part) * per_vector, per_part * CK_WIDTH)         \
                _Pragma("unroll") for (int k = 0; k < per_part; k++) {                                                       \
                    ck_##N##_vector value;                                                                                   \
                    __builtin_memcpy(&value, from + k * per_vector, CK_WIDTH);                                               \
                    if (check) unordered |= value != value;                                                                  \
                    part[k] = join(value, part[k]);                                                                          \
                }                                                                                                            \
            }                                                                                                                \
            if (check) has_nan |= __builtin_reduce_or(unordered) != 0;                                                       \
            _Pragma("unroll") for (int k = 0; k < per_part; k++) lanes[group + k] = part[k];                                 \
        }                                                                                                                    \
        if (has_nan) return 0;                                                                                               \
        _Pragma("unroll") for (int width = count / 2; width > 0; width /= 2) {                                               \
            _Pragma("unroll") for (int k = 0; k < width; k++) lanes[k] = join(lanes[k + width], lanes[k]);                   \
        }                                                                                                                    \
        CK_FOLD_##N(lanes[0], join)                                                                                          \
        *result = join(two.y, two.x);                                                                                        \
        return 1;                                                                                                            \
    }

// Reduces the first `count` elements of a block, whatever they are.
#define CK_ANY_BLOCK(name, N, start, join)                                                                                   \
    static __attribute__((noinline)) rk_##N ck_##name##_of_any_block_##N(const rk_##N *x, rk_i64 count) {                   \
        rk_##N lanes[CK_LANES];                                                                                              \
        for (int lane = 0; lane < CK_LANES; lane++) lanes[lane] = (start);                                                   \
        rk_i64 place = 0;                                                                                                    \
        for (; place + CK_LANES <= count; place += CK_LANES)                                                                 \
            for (int lane = 0; lane < CK_LANES; lane++) lanes[lane] = join(x[place + lane], lanes[lane]);                   \
        for (int lane = 0; lane < count - place; lane++) lanes[lane] = join(x[place + lane], lanes[lane]);                  \
        for (int width = CK_LANES / 2; width > 0; width /= 2)                                                                \
            for (int lane = 0; lane < width; lane++) lanes[lane] = join(lanes[lane + width], lanes[lane]);                  \
        return lanes[0];                                                                                                     \
    }

// One result for each of the blocks from `first` to `end`; they may be put where the elements are, from the first on.
#define CK_BLOCKS(name, N)                                                                                                   \
    static void ck_##name##_of_blocks_##N(const rk_##N *x, rk_i64 count, rk_##N *results, rk_i64 first, rk_i64 end) {       \
        for (rk_i64 block = first; block < end; block++) {                                                                   \
            const rk_##N *start = x + block * CK_BLOCK;                                                                      \
            const rk_i64 left = count - block * CK_BLOCK;                                                                    \
            if (left < CK_BLOCK || !ck_##name##_of_whole_block_##N(start, &results[block]))                                 \
                results[block] = ck_##name##_of_any_block_##N(start, left < CK_BLOCK ? left : CK_BLOCK);                    \
        }                                                                                                                    \
    }

// Integers have no order to keep.
#define CK_BLOCKS_OF_INTEGERS(name, start, join, T)                                                                          \
    static void ck_##name##_of_blocks_i32(const rk_i32 *x, rk_i64 count, T *results, rk_i64 first, rk_i64 end) {            \
        for (rk_i64 block = first; block < end; block++) {                                                                   \
            const rk_i64 stop = (block + 1) * CK_BLOCK < count ? (block + 1) * CK_BLOCK : count;                            \
            T result = start;                                                                                                \
            for (rk_i64 place = block * CK_BLOCK; place < stop; place++) result = join((T)x[place], result);                \
            results[block] = result;                                                                                         \
        }                                                                                                                    \
    }

// The kernel: of `x` and the address of its results. Then the results of blocks, of which one is made in place: the rest is overwritten.
#define CK_REDUCTION(name, N, T)                                                                                             \
    void CK_NAME(ck_##name##_##N)(const rk_i64 *row, const rk_i64 *arguments) {                                          \
        ck_##name##_of_blocks_##N(                                                                                           \
            (const rk_##N *)arguments[0], arguments[1], *(T *const *)arguments[3], row[0], row[1]);                          \
    }

#define CK_COMBINATION(name, N)                                                                                              \
    void CK_NAME(ck_combine_##name##_##N)(rk_##N *results, rk_i64 count) {                                                 \
        while (count > 1) {                                                                                                  \
            const rk_i64 blocks = (count - 1) / CK_BLOCK + 1;                                                                \
            ck_##name##_of_blocks_##N(results, count, results, 0, blocks);                                                   \
            count = blocks;                                                                                                  \
        }                                                                                                                    \
    }

#define CK_REDUCTIONS_OF(N)                                                                                                  \
    CK_WHOLE_BLOCK(sum, N, (rk_##N)-0.0, CK_SUM, 0, CK_MANY)                                                                 \
    CK_WHOLE_BLOCK(minimum, N, rk_##N##_infinity(), CK_MINIMUM, 1, CK_FEW)                                                   \
    CK_WHOLE_BLOCK(maximum, N, -rk_##N##_infinity(), CK_MAXIMUM, 1, CK_FEW)                                                  \
    CK_ANY_BLOCK(sum, N, (rk_##N)-0.0, CK_SUM)                                                                               \
    CK_ANY_BLOCK(minimum, N, rk_##N##_infinity(), CK_ANY_MINIMUM)                                                            \
    CK_ANY_BLOCK(maximum, N, -rk_##N##_infinity(), CK_ANY_MAXIMUM)                                                           \
    CK_BLOCKS(sum, N)                                                                                                        \
    CK_BLOCKS(minimum, N)                                                                                                    \
    CK_BLOCKS(maximum, N)                                                                                                    \
    CK_REDUCTION(sum, N, rk_##N)                                                                                             \
    CK_REDUCTION(minimum, N, rk_##N)                                                                                         \
    CK_REDUCTION(maximum, N, rk_##N)                                                                                         \
    CK_COMBINATION(sum, N)                                                                                                   \
    CK_COMBINATION(minimum, N)                                                                                               \
    CK_COMBINATION(maximum, N)

CK_REDUCTIONS_OF(f32)
CK_REDUCTIONS_OF(f64)

CK_BLOCKS_OF_INTEGERS(sum, 0, CK_SUM, rk_i64)
CK_BLOCKS_OF_INTEGERS(minimum, __INT32_MAX__, CK_MINIMUM, rk_i32)
CK_BLOCKS_OF_INTEGERS(maximum, (-__INT32_MAX__ - 1), CK_MAXIMUM, rk_i32)
CK_REDUCTION(sum, i32, rk_i64)
CK_REDUCTION(minimum, i32, rk_i32)
CK_REDUCTION(maximum, i32, rk_i32)

void CK_NAME(ck_combine_sum_i32)(rk_i64 *results, rk_i64 count) {
    for (rk_i64 place = 1; place < count; place++) results[0] += results[place];
}
CK_COMBINATION(minimum, i32)
CK_COMBINATION(maximum, i32)
