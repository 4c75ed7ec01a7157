// All kernels, for one processor. Before it stand `CK_NAME`, which names the functions, `CK_FMA`, and `CK_WIDTH`, the bytes of its vectors.

// Not every kernel uses everything that it gets.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunused-parameter"
#pragma clang diagnostic ignored "-Wunused-variable"
#pragma clang diagnostic ignored "-Wunused-but-set-variable"

#define RK_CHECKED 0
#include "Generated/ck_prelude.h"

// A kernel gets its item's place, and whether it is to do everything for arguments that the fast form of a function is no good for (`rk_full`); else it
// says that there was one (`rk_slow`).
#undef RK_KERNEL
#define RK_KERNEL(name) static inline __attribute__((always_inline)) void ck_item_##name CK_PARAMETERS
#define CK_PARAMETERS(...) (rk_i64 rk_x, rk_i64 rk_y, rk_i64 rk_z, rk_bool rk_full, rk_i32 *rk_slow, __VA_ARGS__)
#define rk_position_x() rk_x
#define rk_position_y() rk_y
#define rk_position_z() rk_z
#define rk_index(here) (rk_x + (here).size_x * (rk_y + (here).size_y * rk_z))
#define rk_is_inside(here) 1

/// How many items are computed before it is known whether one of them needs what is slow.
enum { CK_PIECE = 512 };

// One comparison of vectors instead of two operations on bits.
#define rk_f32_is_nan(x) ((x) != (x))
#define rk_f64_is_nan(x) ((x) != (x))

#include "math.h"
#include "streaming.h"

#define rk_f32_square_root(x) ck_sqrt_f32(x)
#define rk_f64_square_root(x) ck_sqrt_f64(x)
#define rk_f32_exp(x) ck_exp_f32(x)
#define rk_f64_exp(x) ck_exp_f64(x)
#define rk_f32_log(x) ck_log_f32(x, rk_full, rk_slow)
#define rk_f64_log(x) ck_log_f64(x, rk_full, rk_slow)
#define rk_f32_tanh(x) ck_tanh_f32(x)
#define rk_f64_tanh(x) ck_tanh_f64(x)
#define rk_f32_sin(x) ck_sin_f32(x, rk_full, rk_slow)
#define rk_f64_sin(x) ck_sin_f64(x, rk_full, rk_slow)
#define rk_f32_cos(x) ck_cos_f32(x, rk_full, rk_slow)
#define rk_f64_cos(x) ck_cos_f64(x, rk_full, rk_slow)
#define rk_f32_pow(x, y) ck_pow_f32(x, y, rk_full, rk_slow)
#if CK_FMA
#define rk_f64_pow(x, y) ck_pow_f64(x, y, rk_full, rk_slow)
#endif

#include "Generated/ck_kernels.h"

#include "reductions.h"

#pragma clang diagnostic pop
