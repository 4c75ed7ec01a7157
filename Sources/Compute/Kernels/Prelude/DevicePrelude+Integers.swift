extension DevicePrelude {
    /// Integers: total functions that wrap, and for each that traps in Swift a predicate `…_traps`.
    static let integers = #"""
        /* Integers. RK_CHECK(traps, stop) stands before an operation that traps in Swift; stop leaves the function. */
        #if RK_CHECKED
        #define RK_CHECK(traps, stop) if (traps) stop
        #define RK_GUARD(traps) if (!(traps))
        #else
        #define RK_CHECK(traps, stop)
        #define RK_GUARD(traps)
        #endif

        #if defined(RK_OPENCL)
        RK_FN rk_i64 rk_i64_mul_high(rk_i64 a, rk_i64 b) { return mul_hi(a, b); }
        RK_FN rk_u64 rk_u64_mul_high(rk_u64 a, rk_u64 b) { return mul_hi(a, b); }
        RK_FN rk_i64 rk_clz64(rk_u64 a) { return (rk_i64)clz(a); }
        RK_FN rk_i64 rk_popcount64(rk_u64 a) { return (rk_i64)popcount(a); }
        RK_FN rk_i64 rk_clz32(rk_u32 a) { return (rk_i64)clz(a); }
        RK_FN rk_i64 rk_popcount32(rk_u32 a) { return (rk_i64)popcount(a); }
        #elif defined(RK_CUDA)
        RK_FN rk_i64 rk_i64_mul_high(rk_i64 a, rk_i64 b) { return __mul64hi(a, b); }
        RK_FN rk_u64 rk_u64_mul_high(rk_u64 a, rk_u64 b) { return __umul64hi(a, b); }
        RK_FN rk_i64 rk_clz64(rk_u64 a) { return __clzll((long long)a); }
        RK_FN rk_i64 rk_popcount64(rk_u64 a) { return __popcll(a); }
        RK_FN rk_i64 rk_clz32(rk_u32 a) { return __clz((int)a); }
        RK_FN rk_i64 rk_popcount32(rk_u32 a) { return __popc(a); }
        #else
        RK_FN rk_i64 rk_i64_mul_high(rk_i64 a, rk_i64 b) { return (rk_i64)(((__int128)a * b) >> 64); }
        RK_FN rk_u64 rk_u64_mul_high(rk_u64 a, rk_u64 b) { return (rk_u64)(((unsigned __int128)a * b) >> 64); }
        RK_FN rk_i64 rk_clz64(rk_u64 a) { return a ? __builtin_clzll(a) : 64; }
        RK_FN rk_i64 rk_popcount64(rk_u64 a) { return __builtin_popcountll(a); }
        RK_FN rk_i64 rk_clz32(rk_u32 a) { return a ? __builtin_clz(a) : 32; }
        RK_FN rk_i64 rk_popcount32(rk_u32 a) { return __builtin_popcount(a); }
        #endif
        RK_FN rk_i64 rk_ctz64(rk_u64 a) { return rk_popcount64(~a & (a - 1)); }
        RK_FN rk_i64 rk_ctz32(rk_u32 a) { return rk_popcount32(~a & (a - 1)); }

        /* T: the type; N: its name; U, B: the unsigned one and its bits; W: an unsigned type no narrower than int. */
        #define RK_INTEGER(T, N, U, W, B) \
          RK_FN T N##_add(T a, T b) { return (T)(U)((W)a + (W)b); } \
          RK_FN T N##_sub(T a, T b) { return (T)(U)((W)a - (W)b); } \
          RK_FN T N##_mul(T a, T b) { return (T)(U)((W)a * (W)b); } \
          RK_FN T N##_and(T a, T b) { return (T)(a & b); } \
          RK_FN T N##_or(T a, T b) { return (T)(a | b); } \
          RK_FN T N##_xor(T a, T b) { return (T)(a ^ b); } \
          RK_FN T N##_not(T a) { return (T)~a; } \
          RK_FN T N##_min(T a, T b) { return b < a ? b : a; } \
          RK_FN T N##_max(T a, T b) { return b >= a ? b : a; } \
          RK_FN T N##_shl_masked(T a, T n) { return (T)(U)((W)a << ((U)n & (B - 1))); } \
          RK_FN T N##_shr_masked(T a, T n) { return (T)(a >> ((U)n & (B - 1))); } \
          RK_FN T N##_shl_by(T a, rk_i64 n) { return n >= B ? (T)0 : (T)(U)((W)a << n); } \
          RK_FN T N##_shr_by(T a, rk_i64 n) { return n >= B ? (a < 0 ? (T)-1 : (T)0) : (T)(a >> n); } \
          RK_FN T N##_shl(T a, rk_i64 n) { return n < 0 ? (n <= -B ? N##_shr_by(a, B) : N##_shr_by(a, -n)) : N##_shl_by(a, n); } \
          RK_FN T N##_shr(T a, rk_i64 n) { return n < 0 ? (n <= -B ? (T)0 : N##_shl_by(a, -n)) : N##_shr_by(a, n); } \
          RK_FN T N##_leading_zeros(T a) { return (T)(B > 32 ? rk_clz64((rk_u64)(U)a) : rk_clz32((rk_u32)(U)a) - (B > 32 ? 0 : 32 - B)); } \
          RK_FN T N##_trailing_zeros(T a) { return (T)(a == 0 ? B : B > 32 ? rk_ctz64((rk_u64)(U)a) : rk_ctz32((rk_u32)(U)a)); } \
          RK_FN T N##_ones(T a) { return (T)(B > 32 ? rk_popcount64((rk_u64)(U)a) : rk_popcount32((rk_u32)(U)a)); } \
          RK_FN T N##_signum(T a) { return (T)(a < 0 ? -1 : a > 0); } \
          RK_FN T N##_byte_swapped(T a) { \
            rk_u64 r = 0, v = (rk_u64)(U)a; for (int i = 0; i < B; i += 8) { r = (r << 8) | (v & 255); v >>= 8; } return (T)(U)r; }

        #define RK_SIGNED(T, N, U, W, B) \
          RK_INTEGER(T, N, U, W, B) \
          RK_FN T N##_least(void) { return (T)((U)1 << (B - 1)); } \
          RK_FN rk_bool N##_add_traps(T a, T b) { T r = N##_add(a, b); return ((a ^ r) & (b ^ r)) < 0; } \
          RK_FN rk_bool N##_sub_traps(T a, T b) { T r = N##_sub(a, b); return ((a ^ b) & (a ^ r)) < 0; } \
          RK_FN T N##_neg(T a) { return N##_sub((T)0, a); } \
          RK_FN rk_bool N##_neg_traps(T a) { return a == N##_least(); } \
          RK_FN T N##_abs(T a) { return a < 0 ? N##_neg(a) : a; } \
          RK_FN rk_bool N##_abs_traps(T a) { return a == N##_least(); } \
          RK_FN U N##_magnitude(T a) { return (U)N##_abs(a); } \
          RK_FN T N##_div(T a, T b) { return b == 0 ? (T)0 : b == -1 ? N##_neg(a) : (T)(a / b); } \
          RK_FN T N##_rem(T a, T b) { return b == 0 ? a : b == -1 ? (T)0 : (T)(a % b); } \
          RK_FN rk_bool N##_div_traps(T a, T b) { return b == 0 || (b == -1 && a == N##_least()); } \
          RK_FN rk_bool N##_rem_traps(T a, T b) { return N##_div_traps(a, b); }

        #define RK_UNSIGNED(T, N, W, B) \
          RK_INTEGER(T, N, T, W, B) \
          RK_FN rk_bool N##_add_traps(T a, T b) { return N##_add(a, b) < a; } \
          RK_FN rk_bool N##_sub_traps(T a, T b) { return a < b; } \
          RK_FN T N##_abs(T a) { return a; } \
          RK_FN T N##_magnitude(T a) { return a; } \
          RK_FN T N##_div(T a, T b) { return b == 0 ? (T)0 : (T)(a / b); } \
          RK_FN T N##_rem(T a, T b) { return b == 0 ? a : (T)(a % b); } \
          RK_FN rk_bool N##_div_traps(T a, T b) { (void)a; return b == 0; } \
          RK_FN rk_bool N##_rem_traps(T a, T b) { (void)a; return b == 0; }

        RK_SIGNED(rk_i8, rk_i8, rk_u8, rk_u32, 8)
        RK_SIGNED(rk_i16, rk_i16, rk_u16, rk_u32, 16)
        RK_SIGNED(rk_i32, rk_i32, rk_u32, rk_u32, 32)
        RK_SIGNED(rk_i64, rk_i64, rk_u64, rk_u64, 64)
        RK_UNSIGNED(rk_u8, rk_u8, rk_u32, 8)
        RK_UNSIGNED(rk_u16, rk_u16, rk_u32, 16)
        RK_UNSIGNED(rk_u32, rk_u32, rk_u32, 32)
        RK_UNSIGNED(rk_u64, rk_u64, rk_u64, 64)

        /* Products, through a type twice as wide. */
        #define RK_PRODUCT(T, N, X) \
          RK_FN rk_bool N##_mul_traps(T a, T b) { X r = (X)a * (X)b; return r != (X)(T)r; } \
          RK_FN T N##_mul_high(T a, T b) { return (T)(((X)a * (X)b) >> (8 * sizeof(T))); }
        RK_PRODUCT(rk_i8, rk_i8, rk_i32)
        RK_PRODUCT(rk_i16, rk_i16, rk_i32)
        RK_PRODUCT(rk_i32, rk_i32, rk_i64)
        RK_PRODUCT(rk_u8, rk_u8, rk_u32)
        RK_PRODUCT(rk_u16, rk_u16, rk_u32)
        RK_PRODUCT(rk_u32, rk_u32, rk_u64)
        RK_FN rk_bool rk_i64_mul_traps(rk_i64 a, rk_i64 b) { return rk_i64_mul_high(a, b) != (rk_i64_mul(a, b) >> 63); }
        RK_FN rk_bool rk_u64_mul_traps(rk_u64 a, rk_u64 b) { return rk_u64_mul_high(a, b) != 0; }

        /* A distance of a shift as Int; beyond any width it makes no difference. */
        RK_FN rk_i64 rk_distance(rk_u64 n) { return n > 64 ? 64 : (rk_i64)n; }
        /* Whether an index is outside of 0..<count. */
        RK_FN rk_bool rk_index_traps(rk_i64 index, rk_i64 count) { return (rk_u64)index >= (rk_u64)count; }
        /* The turns of stride(from: a, to: b, by: s), or through: b, behind the first; there is one. */
        RK_FN rk_u64 rk_steps(rk_u64 distance, rk_u64 step, rk_bool through) {
          return (through ? distance : distance - 1) / step;
        }

        """#

    /// Conversions: `rk_…_misfit_…` is the predicate of what traps in Swift.
    static let conversions = #"""
        /* Conversions from signed and unsigned integers. The conversion itself, which keeps the low bits, is a cast. */
        #define RK_FROM_INTEGERS_SIGNED(T, N, least, greatest) \
          RK_FN rk_bool N##_misfit_s(rk_i64 x) { return x < (least) || x > (greatest); } \
          RK_FN rk_bool N##_misfit_u(rk_u64 x) { return x > (rk_u64)(greatest); } \
          RK_FN T N##_clamped_s(rk_i64 x) { return x < (least) ? (T)(least) : x > (greatest) ? (T)(greatest) : (T)x; } \
          RK_FN T N##_clamped_u(rk_u64 x) { return x > (rk_u64)(greatest) ? (T)(greatest) : (T)x; }
        #define RK_FROM_INTEGERS_UNSIGNED(T, N, greatest) \
          RK_FN rk_bool N##_misfit_s(rk_i64 x) { return x < 0 || (rk_u64)x > (greatest); } \
          RK_FN rk_bool N##_misfit_u(rk_u64 x) { return x > (greatest); } \
          RK_FN T N##_clamped_s(rk_i64 x) { return x < 0 ? (T)0 : (rk_u64)x > (greatest) ? (T)(greatest) : (T)x; } \
          RK_FN T N##_clamped_u(rk_u64 x) { return x > (greatest) ? (T)(greatest) : (T)x; }
        RK_FROM_INTEGERS_SIGNED(rk_i8, rk_i8, (rk_i64)-128, (rk_i64)127)
        RK_FROM_INTEGERS_SIGNED(rk_i16, rk_i16, (rk_i64)-32768, (rk_i64)32767)
        RK_FROM_INTEGERS_SIGNED(rk_i32, rk_i32, (rk_i64)-2147483647 - 1, (rk_i64)2147483647)
        RK_FROM_INTEGERS_SIGNED(rk_i64, rk_i64, (rk_i64)-9223372036854775807 - 1, (rk_i64)9223372036854775807)
        RK_FROM_INTEGERS_UNSIGNED(rk_u8, rk_u8, (rk_u64)255)
        RK_FROM_INTEGERS_UNSIGNED(rk_u16, rk_u16, (rk_u64)65535)
        RK_FROM_INTEGERS_UNSIGNED(rk_u32, rk_u32, (rk_u64)4294967295u)
        RK_FROM_INTEGERS_UNSIGNED(rk_u64, rk_u64, ~(rk_u64)0)

        /* From floating-point numbers, towards zero; zero for what does not fit. NaN fits nowhere. */
        #define RK_FROM_FLOAT(T, N, F, above, below) \
          RK_FN rk_bool N##_misfit_##F(rk_##F x) { return !(x above && x < below); } \
          RK_FN T N##_from_##F(rk_##F x) { return (x above && x < below) ? (T)x : (T)0; }
        RK_FROM_FLOAT(rk_i8, rk_i8, f32, > -129.0f, 128.0f)
        RK_FROM_FLOAT(rk_i16, rk_i16, f32, > -32769.0f, 32768.0f)
        RK_FROM_FLOAT(rk_i32, rk_i32, f32, >= -2147483648.0f, 2147483648.0f)
        RK_FROM_FLOAT(rk_i64, rk_i64, f32, >= -9223372036854775808.0f, 9223372036854775808.0f)
        RK_FROM_FLOAT(rk_u8, rk_u8, f32, > -1.0f, 256.0f)
        RK_FROM_FLOAT(rk_u16, rk_u16, f32, > -1.0f, 65536.0f)
        RK_FROM_FLOAT(rk_u32, rk_u32, f32, > -1.0f, 4294967296.0f)
        RK_FROM_FLOAT(rk_u64, rk_u64, f32, > -1.0f, 18446744073709551616.0f)
        #if defined(RK_F64)
        RK_FROM_FLOAT(rk_i8, rk_i8, f64, > -129.0, 128.0)
        RK_FROM_FLOAT(rk_i16, rk_i16, f64, > -32769.0, 32768.0)
        RK_FROM_FLOAT(rk_i32, rk_i32, f64, > -2147483649.0, 2147483648.0)
        RK_FROM_FLOAT(rk_i64, rk_i64, f64, >= -9223372036854775808.0, 9223372036854775808.0)
        RK_FROM_FLOAT(rk_u8, rk_u8, f64, > -1.0, 256.0)
        RK_FROM_FLOAT(rk_u16, rk_u16, f64, > -1.0, 65536.0)
        RK_FROM_FLOAT(rk_u32, rk_u32, f64, > -1.0, 4294967296.0)
        RK_FROM_FLOAT(rk_u64, rk_u64, f64, > -1.0, 18446744073709551616.0)
        #endif

        """#
}
