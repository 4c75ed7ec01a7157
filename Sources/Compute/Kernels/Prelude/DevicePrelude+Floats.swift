extension DevicePrelude {
    /// Floating-point numbers with the meaning of Swift's standard library and of swift-numerics.
    static let floats = #"""
        /* Floating-point numbers. RK_M32 and RK_M64 name a function of the platform's library. */
        #if defined(RK_OPENCL)
        #define RK_M32(name) name
        #define RK_M64(name) name
        RK_FN rk_f32 rk_f32_of_bits(rk_u32 b) { return as_float(b); }
        RK_FN rk_u32 rk_f32_bits(rk_f32 x) { return as_uint(x); }
        #if defined(RK_F64)
        RK_FN rk_f64 rk_f64_of_bits(rk_u64 b) { return as_double(b); }
        RK_FN rk_u64 rk_f64_bits(rk_f64 x) { return as_ulong(x); }
        #endif
        #elif defined(RK_CUDA)
        #define RK_M32(name) name##f
        #define RK_M64(name) name
        RK_FN rk_f32 rk_f32_of_bits(rk_u32 b) { return __uint_as_float(b); }
        RK_FN rk_u32 rk_f32_bits(rk_f32 x) { return __float_as_uint(x); }
        RK_FN rk_f64 rk_f64_of_bits(rk_u64 b) { return __longlong_as_double((long long)b); }
        RK_FN rk_u64 rk_f64_bits(rk_f64 x) { return (rk_u64)__double_as_longlong(x); }
        #else
        #define RK_M32(name) __builtin_##name##f
        #define RK_M64(name) __builtin_##name
        RK_FN rk_f32 rk_f32_of_bits(rk_u32 b) { rk_f32 x; __builtin_memcpy(&x, &b, 4); return x; }
        RK_FN rk_u32 rk_f32_bits(rk_f32 x) { rk_u32 b; __builtin_memcpy(&b, &x, 4); return b; }
        RK_FN rk_f64 rk_f64_of_bits(rk_u64 b) { rk_f64 x; __builtin_memcpy(&x, &b, 8); return x; }
        RK_FN rk_u64 rk_f64_bits(rk_f64 x) { rk_u64 b; __builtin_memcpy(&b, &x, 8); return b; }
        #endif

        /* T, N: type and name; U: the unsigned integer of its bits; M: RK_M32 or RK_M64; S: the sign's bit; E, Q: infinity's and a NaN's bits;
           P: split of an exponent that T does not represent; L: 2 to the power of 63. */
        #define RK_FLOAT(T, N, U, M, S, E, Q, P, L) \
          RK_FN T N##_nan(void) { return N##_of_bits(Q); } \
          RK_FN T N##_infinity(void) { return N##_of_bits(E); } \
          RK_FN T N##_neg(T x) { return N##_of_bits(N##_bits(x) ^ (S)); } \
          RK_FN T N##_abs(T x) { return N##_of_bits(N##_bits(x) & ~(S)); } \
          RK_FN T N##_with_sign(T x, T s) { return N##_of_bits((N##_bits(x) & ~(S)) | (N##_bits(s) & (S))); } \
          RK_FN rk_bool N##_is_sign_minus(T x) { return (N##_bits(x) & (S)) != 0; } \
          RK_FN rk_bool N##_is_nan(T x) { return (N##_bits(x) & ~(S)) > (E); } \
          RK_FN rk_bool N##_is_infinite(T x) { return (N##_bits(x) & ~(S)) == (E); } \
          RK_FN rk_bool N##_is_finite(T x) { return (N##_bits(x) & (E)) != (E); } \
          RK_FN rk_bool N##_is_zero(T x) { return (N##_bits(x) & ~(S)) == 0; } \
          RK_FN rk_bool N##_is_subnormal(T x) { return (N##_bits(x) & (E)) == 0 && (N##_bits(x) & ~(S)) != 0; } \
          RK_FN rk_bool N##_is_normal(T x) { return (N##_bits(x) & (E)) != 0 && (N##_bits(x) & (E)) != (E); } \
          RK_FN T N##_min(T a, T b) { return b < a ? b : a; } \
          RK_FN T N##_max(T a, T b) { return b >= a ? b : a; } \
          RK_FN T N##_minimum(T a, T b) { return a <= b || N##_is_nan(b) ? a : b; } \
          RK_FN T N##_maximum(T a, T b) { return a > b || N##_is_nan(b) ? a : b; } \
          RK_FN T N##_square_root(T x) { return M(sqrt)(x); } \
          RK_FN T N##_fma(T addend, T a, T b) { return M(fma)(a, b, addend); } \
          RK_FN T N##_round_even(T x) { return M(rint)(x); } \
          RK_FN T N##_round_away(T x) { return M(round)(x); } \
          RK_FN T N##_round_up(T x) { return M(ceil)(x); } \
          RK_FN T N##_round_down(T x) { return M(floor)(x); } \
          RK_FN T N##_round_zero(T x) { return M(trunc)(x); } \
          RK_FN T N##_round_out(T x) { return N##_is_sign_minus(x) ? M(floor)(x) : M(ceil)(x); } \
          RK_FN T N##_truncating_remainder(T a, T b) { return M(fmod)(a, b); } \
          RK_FN T N##_remainder(T a, T b) { return M(remainder)(a, b); } \
          RK_FN T N##_exp(T x) { return M(exp)(x); } \
          RK_FN T N##_exp2(T x) { return M(exp2)(x); } \
          RK_FN T N##_exp_minus_one(T x) { return M(expm1)(x); } \
          RK_FN T N##_log(T x) { return M(log)(x); } \
          RK_FN T N##_log2(T x) { return M(log2)(x); } \
          RK_FN T N##_log10(T x) { return M(log10)(x); } \
          RK_FN T N##_log_one_plus(T x) { return M(log1p)(x); } \
          RK_FN T N##_sin(T x) { return M(sin)(x); } \
          RK_FN T N##_cos(T x) { return M(cos)(x); } \
          RK_FN T N##_tan(T x) { return M(tan)(x); } \
          RK_FN T N##_asin(T x) { return M(asin)(x); } \
          RK_FN T N##_acos(T x) { return M(acos)(x); } \
          RK_FN T N##_atan(T x) { return M(atan)(x); } \
          RK_FN T N##_atan2(T y, T x) { return M(atan2)(y, x); } \
          RK_FN T N##_sinh(T x) { return M(sinh)(x); } \
          RK_FN T N##_cosh(T x) { return M(cosh)(x); } \
          RK_FN T N##_tanh(T x) { return M(tanh)(x); } \
          RK_FN T N##_asinh(T x) { return M(asinh)(x); } \
          RK_FN T N##_acosh(T x) { return M(acosh)(x); } \
          RK_FN T N##_atanh(T x) { return M(atanh)(x); } \
          RK_FN T N##_hypot(T x, T y) { return M(hypot)(x, y); } \
          RK_FN T N##_erf(T x) { return M(erf)(x); } \
          RK_FN T N##_erfc(T x) { return M(erfc)(x); } \
          RK_FN T N##_gamma(T x) { return M(tgamma)(x); } \
          /* swift-numerics: only for bases that are not negative, and not zero to the power of zero. */ \
          RK_FN T N##_pow(T x, T y) { return !(x >= 0) || (x == 0 && y == 0) ? N##_nan() : M(pow)(x, y); } \
          RK_FN T N##_exp10(T x) { return N##_pow((T)10, x); } \
          /* An exponent that has no exact T is split into two that have one. */ \
          RK_FN T N##_pow_integer(T x, rk_i64 n) { \
            T y = (T)n; if (y < (L) && (rk_i64)y == n) return M(pow)(x, y); \
            rk_i64 mask = (P), high = (n + (n < 0 ? mask : 0)) & ~mask; \
            return M(pow)(x, (T)(n - high)) * M(pow)(x, (T)high); } \
          RK_FN T N##_root(T x, rk_i64 n) { \
            if (!(x >= 0) && n % 2 == 0) return N##_nan(); \
            return n == 3 ? M(cbrt)(x) : N##_with_sign(M(pow)(N##_abs(x), (T)1 / (T)n), x); }

        RK_FLOAT(rk_f32, rk_f32, rk_u32, RK_M32, 0x80000000u, 0x7f800000u, 0x7fc00000u, (rk_i64)0xffffff, 9223372036854775808.0f)
        #if defined(RK_F64)
        RK_FLOAT(rk_f64, rk_f64, rk_u64, RK_M64, ((rk_u64)1 << 63), ((rk_u64)0x7ff << 52), ((rk_u64)0xfff << 51), (rk_i64)0xffffffffu, 9223372036854775808.0)
        #endif

        """#

    /// `Float16`: two bytes of memory. Operations are done in `float` and rounded once, which gives the same bits as arithmetic of 16
    /// bits, since a `float` has more than twice as many digits and two more.
    static let floats16 = #"""
        /* Float16. */
        typedef struct { rk_u16 bits; } rk_f16;
        RK_FN rk_f16 rk_f16_of_bits(rk_u16 b) { rk_f16 x; x.bits = b; return x; }
        RK_FN rk_u16 rk_f16_bits(rk_f16 x) { return x.bits; }
        RK_FN rk_f32 rk_f16_wide(rk_f16 x) {
          rk_u32 s = (rk_u32)(x.bits & 0x8000) << 16, e = (x.bits >> 10) & 31, m = x.bits & 0x3ff;
          if (e == 31) return rk_f32_of_bits(s | 0x7f800000u | (m << 13) | (m ? 0x400000u : 0u));
          if (e == 0) { rk_f32 t = (rk_f32)m * 5.9604644775390625e-8f; return rk_f32_of_bits(rk_f32_bits(t) | s); }
          return rk_f32_of_bits(s | ((e + 112) << 23) | (m << 13));
        }
        RK_FN rk_f16 rk_f16_of_f32(rk_f32 x) {
          rk_u32 b = rk_f32_bits(x), s = (b >> 16) & 0x8000, a = b & 0x7fffffffu, r;
          if (a > 0x7f800000u) r = 0x7e00 | ((a >> 13) & 0x3ff);
          else if (a >= 0x477ff000u) r = 0x7c00;
          else if (a >= 0x38800000u) { rk_u32 v = a - 0x38000000u; r = (v + 0xfff + ((v >> 13) & 1)) >> 13; }
          else if (a < 0x33000000u) r = 0;
          else {
            rk_u32 m = (a & 0x7fffff) | 0x800000, d = 126 - (a >> 23), rest = m & ((1u << d) - 1), tie = 1u << (d - 1);
            r = m >> d;
            if (rest > tie || (rest == tie && (r & 1))) r += 1;
          }
          return rk_f16_of_bits((rk_u16)(s | r));
        }
        /* The neighbour whose last bit is one if f is not exactly x: rounding that to 16 bits is rounding x. */
        RK_FN rk_f32 rk_f32_to_odd(rk_f32 f, rk_bool exact, rk_bool too_large) {
          rk_u32 b = rk_f32_bits(f);
          return exact || (b & 1) ? f : rk_f32_of_bits(too_large ? b - 1 : b + 1);
        }
        #if defined(RK_F64)
        RK_FN rk_f16 rk_f16_of_f64(rk_f64 x) {
          rk_f32 f = (rk_f32)x;
          if (rk_f32_is_nan(f)) return rk_f16_of_f32(f);
          return rk_f16_of_f32(rk_f32_to_odd(f, (rk_f64)f == x, rk_f64_abs((rk_f64)f) > rk_f64_abs(x)));
        }
        #endif
        /* A product of two has an exact float; the sum's error says which way it was rounded. */
        RK_FN rk_f16 rk_f16_fma(rk_f16 addend, rk_f16 a, rk_f16 b) {
          rk_f32 p = rk_f16_wide(a) * rk_f16_wide(b), c = rk_f16_wide(addend), s = p + c;
          if (!rk_f32_is_finite(s)) return rk_f16_of_f32(s);
          rk_f32 v = s - p, e = (p - (s - v)) + (c - v);
          return rk_f16_of_f32(rk_f32_to_odd(s, e == 0, e != 0 && (e < 0) != (s < 0)));
        }
        #define RK_HALF1(name) RK_FN rk_f16 rk_f16_##name(rk_f16 x) { return rk_f16_of_f32(rk_f32_##name(rk_f16_wide(x))); }
        #define RK_HALF2(name) RK_FN rk_f16 rk_f16_##name(rk_f16 x, rk_f16 y) { return rk_f16_of_f32(rk_f32_##name(rk_f16_wide(x), rk_f16_wide(y))); }
        #define RK_HALF_OPERATOR(name, op) RK_FN rk_f16 rk_f16_##name(rk_f16 x, rk_f16 y) { return rk_f16_of_f32(rk_f16_wide(x) op rk_f16_wide(y)); }
        #define RK_HALF_TEST(name) RK_FN rk_bool rk_f16_##name(rk_f16 x) { return rk_f32_##name(rk_f16_wide(x)); }
        RK_HALF_OPERATOR(add, +) RK_HALF_OPERATOR(sub, -) RK_HALF_OPERATOR(mul, *) RK_HALF_OPERATOR(div, /)
        RK_FN rk_f16 rk_f16_neg(rk_f16 x) { return rk_f16_of_bits((rk_u16)(x.bits ^ 0x8000)); }
        RK_FN rk_f16 rk_f16_abs(rk_f16 x) { return rk_f16_of_bits((rk_u16)(x.bits & 0x7fff)); }
        RK_FN rk_bool rk_f16_is_sign_minus(rk_f16 x) { return x.bits >> 15; }
        RK_FN rk_bool rk_f16_is_subnormal(rk_f16 x) { return (x.bits & 0x7c00) == 0 && (x.bits & 0x3ff) != 0; }
        RK_FN rk_bool rk_f16_is_normal(rk_f16 x) { return (x.bits & 0x7c00) != 0 && (x.bits & 0x7c00) != 0x7c00; }
        RK_HALF_TEST(is_nan) RK_HALF_TEST(is_infinite) RK_HALF_TEST(is_finite) RK_HALF_TEST(is_zero)
        RK_HALF2(min) RK_HALF2(max) RK_HALF2(minimum) RK_HALF2(maximum)
        RK_HALF2(truncating_remainder) RK_HALF2(remainder) RK_HALF2(atan2) RK_HALF2(pow)
        RK_HALF1(square_root) RK_HALF1(round_even) RK_HALF1(round_away) RK_HALF1(round_up) RK_HALF1(round_down)
        RK_HALF1(round_zero) RK_HALF1(round_out)
        RK_HALF1(exp) RK_HALF1(exp2) RK_HALF1(exp10) RK_HALF1(exp_minus_one) RK_HALF1(log) RK_HALF1(log2) RK_HALF1(log10)
        RK_HALF1(log_one_plus) RK_HALF1(sin) RK_HALF1(cos) RK_HALF1(tan) RK_HALF1(asin) RK_HALF1(acos) RK_HALF1(atan)
        RK_HALF1(sinh) RK_HALF1(cosh) RK_HALF1(tanh) RK_HALF1(asinh) RK_HALF1(acosh) RK_HALF1(atanh)
        RK_HALF1(erf) RK_HALF1(erfc) RK_HALF1(gamma)
        RK_FN rk_f16 rk_f16_hypot(rk_f16 x, rk_f16 y) {
          rk_f32 a = rk_f16_wide(x), b = rk_f16_wide(y);
          return rk_f32_is_infinite(a) || rk_f32_is_infinite(b) ? rk_f16_of_bits(0x7c00) : rk_f16_of_f32(rk_f32_square_root(a * a + b * b));
        }
        RK_FN rk_f16 rk_f16_pow_integer(rk_f16 x, rk_i64 n) {
          rk_i64 c = (n < -0x10000 ? -0x10000 : n > 0x10000 ? 0x10000 : n) | (n & 1);
          return rk_f16_of_f32(RK_M32(pow)(rk_f16_wide(x), (rk_f32)c));
        }
        RK_FN rk_f16 rk_f16_root(rk_f16 x, rk_i64 n) { return rk_f16_of_f32(rk_f32_root(rk_f16_wide(x), n)); }

        """#
}
