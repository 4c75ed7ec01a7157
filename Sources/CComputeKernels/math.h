// Functions of `Float` and `Double` without branches and without calls, so that loops over them become vectors: what kernels get in the place of
// the C library's. Included once for each processor; CK_FMA is 1 where it has fused products.
//
// Bits are the same in vectors and alone, since nothing is contracted that is not written so. Sources: exp, log, tanh and the polynomials
// of sin and cos of `Float` are Cephes' (S. L. Moshier, Methods and Programs for Mathematical Functions, 1989); log, and sin and
// cos of `Double` with their reduction are fdlibm's (Sun Microsystems, 1993); a power of `Float` is computed as two `Float`s or in `Double`.
//
// Where an argument is beyond what a function does fast, it sets `slow`; with `full`, it takes longer or calls the C library there.

#define CK_FN static inline __attribute__((always_inline, unused))

#if CK_FMA
#define CK_FMAF(a, b, c) __builtin_fmaf(a, b, c)
#define CK_FMAD(a, b, c) __builtin_fma(a, b, c)
#else
#define CK_FMAF(a, b, c) ((a) * (b) + (c))
#define CK_FMAD(a, b, c) ((a) * (b) + (c))
#endif

CK_FN rk_f32 ck_sqrt_f32(rk_f32 x) { return __builtin_elementwise_sqrt(x); }
CK_FN rk_f64 ck_sqrt_f64(rk_f64 x) { return __builtin_elementwise_sqrt(x); }

// A number to which one below 2^22 (2^51) is added has the nearest integer in its low bits.
#define CK_ROUND_F32 0x1.8p23f
#define CK_ROUND_F64 0x1.8p52

// 2 to the power of an integer that was rounded in this way.
CK_FN rk_f32 ck_power_of_2_f32(rk_f32 rounded) { return rk_f32_of_bits((rk_f32_bits(rounded) + 127) << 23); }
CK_FN rk_f64 ck_power_of_2_f64(rk_f64 rounded) { return rk_f64_of_bits((rk_f64_bits(rounded) + 1023) << 52); }

// MARK: Exponentials

// exp(x) without its power of 2, which `rounded` says.
CK_FN rk_f32 ck_exp_fraction_f32(rk_f32 x, rk_f32 *rounded) {
    *rounded = CK_FMAF(x, 1.44269504088896341f, CK_ROUND_F32);
    rk_f32 n = *rounded - CK_ROUND_F32;
    rk_f32 r = CK_FMAF(n, -0.693359375f, x);
    r = CK_FMAF(n, 2.12194440e-4f, r);
    rk_f32 p = 1.9875691500E-4f;
    p = CK_FMAF(p, r, 1.3981999507E-3f);
    p = CK_FMAF(p, r, 8.3334519073E-3f);
    p = CK_FMAF(p, r, 4.1665795894E-2f);
    p = CK_FMAF(p, r, 1.6666665459E-1f);
    p = CK_FMAF(p, r, 5.0000001201E-1f);
    return CK_FMAF(p, r * r, r) + 1.0f;
}

// y * 2^n, in two steps, so that neither factor is subnormal or infinite where the result is not.
CK_FN rk_f32 ck_scale_f32(rk_f32 y, rk_f32 n) {
    rk_f32 half = CK_FMAF(n, 0.5f, CK_ROUND_F32);
    return y * ck_power_of_2_f32(half) * ck_power_of_2_f32(n - (half - CK_ROUND_F32) + CK_ROUND_F32);
}

CK_FN rk_f32 ck_exp_f32(rk_f32 x) {
    // Beyond these bounds it is infinity or zero; a NaN passes.
    x = x > 89.0f ? 89.0f : x;
    x = x < -104.0f ? -104.0f : x;
    rk_f32 rounded, y = ck_exp_fraction_f32(x, &rounded);
    return ck_scale_f32(y, rounded - CK_ROUND_F32);
}

// `tail` is added to x; it is much smaller.
CK_FN rk_f64 ck_exp_sum_f64(rk_f64 x, rk_f64 tail) {
    x = x > 710.0 ? 710.0 : x;
    x = x < -746.0 ? -746.0 : x;
    rk_f64 n = CK_FMAD(x, 1.44269504088896338700e+00, CK_ROUND_F64) - CK_ROUND_F64;
    rk_f64 r = CK_FMAD(n, -6.93147180369123816490e-01, x);
    r = CK_FMAD(n, -1.90821492927058770002e-10, r) + tail;
    // Taylor's series; the term that is next is below 2^-57.
    rk_f64 p = 1.0 / 6227020800.0;
    p = CK_FMAD(p, r, 1.0 / 479001600.0);
    p = CK_FMAD(p, r, 1.0 / 39916800.0);
    p = CK_FMAD(p, r, 1.0 / 3628800.0);
    p = CK_FMAD(p, r, 1.0 / 362880.0);
    p = CK_FMAD(p, r, 1.0 / 40320.0);
    p = CK_FMAD(p, r, 1.0 / 5040.0);
    p = CK_FMAD(p, r, 1.0 / 720.0);
    p = CK_FMAD(p, r, 1.0 / 120.0);
    p = CK_FMAD(p, r, 1.0 / 24.0);
    p = CK_FMAD(p, r, 1.0 / 6.0);
    p = CK_FMAD(p, r, 0.5);
    rk_f64 y = CK_FMAD(p, r * r, r) + 1.0;
    rk_f64 half = CK_FMAD(n, 0.5, CK_ROUND_F64);
    return y * ck_power_of_2_f64(half) * ck_power_of_2_f64(n - (half - CK_ROUND_F64) + CK_ROUND_F64);
}

CK_FN rk_f64 ck_exp_f64(rk_f64 x) { return ck_exp_sum_f64(x, 0.0); }

// MARK: Logarithms

// Whether it is not a positive number, is subnormal or not finite.
CK_FN rk_bool ck_is_special_f32(rk_f32 x) { return rk_f32_bits(x) - 0x00800000u >= 0x7f000000u; }
CK_FN rk_bool ck_is_special_f64(rk_f64 x) { return rk_f64_bits(x) - 0x0010000000000000u >= 0x7fe0000000000000u; }

// x = fraction * 2^exponent, the fraction from the square root of 1/2 to that of 2. For x from the least subnormal on with `full`, else from
// the least other number.
CK_FN rk_f32 ck_split_f32(rk_f32 x, rk_bool full, rk_f32 *exponent) {
    rk_bool is_subnormal = full && x < 0x1p-126f;
    rk_f32 scaled = is_subnormal ? x * 0x1p23f : x;
    rk_i32 bits = (rk_i32)(rk_f32_bits(scaled) - 0x3f3504f3u);
    *exponent = (rk_f32)(bits >> 23) - (is_subnormal ? 23.0f : 0.0f);
    return rk_f32_of_bits(((rk_u32)bits & 0x7fffffu) + 0x3f3504f3u);
}

CK_FN rk_f64 ck_split_f64(rk_f64 x, rk_bool full, rk_f64 *exponent) {
    rk_bool is_subnormal = full && x < 0x1p-1022;
    rk_f64 scaled = is_subnormal ? x * 0x1p52 : x;
    rk_u64 bits = rk_f64_bits(scaled) - 0x3fe6a09e667f3bcdu + 0x3ff0000000000000u;
    // An integer below 2^52 in the low bits of 2^52: not every processor converts 64 bits.
    *exponent = rk_f64_of_bits((bits >> 52) | 0x4330000000000000u) - (0x1p52 + 1023.0) - (is_subnormal ? 52.0 : 0.0);
    return rk_f64_of_bits((bits & 0xfffffffffffffu) + 0x3fe6a09e667f3bcdu);
}

// Without `full`, arguments that are special set `slow`.
CK_FN rk_f32 ck_log_f32(rk_f32 x, rk_bool full, rk_i32 *slow) {
    *slow |= ck_is_special_f32(x);
    rk_f32 e, f = ck_split_f32(x, full, &e) - 1.0f;
    rk_f32 z = f * f;
    rk_f32 p = 7.0376836292E-2f;
    p = CK_FMAF(p, f, -1.1514610310E-1f);
    p = CK_FMAF(p, f, 1.1676998740E-1f);
    p = CK_FMAF(p, f, -1.2420140846E-1f);
    p = CK_FMAF(p, f, 1.4249322787E-1f);
    p = CK_FMAF(p, f, -1.6668057665E-1f);
    p = CK_FMAF(p, f, 2.0000714765E-1f);
    p = CK_FMAF(p, f, -2.4999993993E-1f);
    p = CK_FMAF(p, f, 3.3333331174E-1f);
    rk_f32 y = f * z * p;
    y = CK_FMAF(e, -2.12194440e-4f, y);
    y = CK_FMAF(z, -0.5f, y);
    rk_f32 result = CK_FMAF(e, 0.693359375f, f + y);
    if (!full) return result;
    result = x < rk_f32_infinity() ? result : x;
    result = x == 0.0f ? -rk_f32_infinity() : result;
    return x < 0.0f ? rk_f32_nan() : result;
}

CK_FN rk_f64 ck_log_f64(rk_f64 x, rk_bool full, rk_i32 *slow) {
    *slow |= ck_is_special_f64(x);
    rk_f64 e, f = ck_split_f64(x, full, &e) - 1.0;
    rk_f64 half = 0.5 * f * f, s = f / (2.0 + f), z = s * s, w = z * z;
    rk_f64 even = w * CK_FMAD(w, CK_FMAD(w, 1.531383769920937332e-01, 2.222219843214978396e-01), 3.999999999940941908e-01);
    rk_f64 odd = CK_FMAD(w, 1.479819860511658591e-01, 1.818357216161805012e-01);
    odd = z * CK_FMAD(w, CK_FMAD(w, odd, 2.857142874366239149e-01), 6.666666666666735130e-01);
    rk_f64 low = CK_FMAD(s, half + (even + odd), e * 1.90821492927058770002e-10);
    rk_f64 result = e * 6.93147180369123816490e-01 - ((half - low) - f);
    if (!full) return result;
    result = x < rk_f64_infinity() ? result : x;
    result = x == 0.0 ? -rk_f64_infinity() : result;
    return x < 0.0 ? rk_f64_nan() : result;
}

// MARK: Sine and cosine

// The multiples of pi/2 that are taken away are below 2^20, so that their products with 33 bits are exact.
#define CK_CIRCLE_LIMIT 1e6

// `quarter` is 0 for the sine and 1 for the cosine.
CK_FN rk_f32 ck_circle_f32(rk_f32 x, rk_u32 quarter) {
    rk_f64 wide = (rk_f64)x;
    rk_f64 rounded = CK_FMAD(wide, 6.36619772367581382433e-01, CK_ROUND_F64), n = rounded - CK_ROUND_F64;
    rk_f64 reduced = CK_FMAD(n, -1.57079632673412561417e+00, wide);
    reduced = CK_FMAD(n, -6.07710050650619224932e-11, reduced);
    rk_u32 q = (rk_u32)rk_f64_bits(rounded) + quarter;
    rk_f32 r = (rk_f32)reduced, z = r * r;
    rk_f32 s = CK_FMAF(-1.9515295891E-4f, z, 8.3321608736E-3f);
    s = CK_FMAF(CK_FMAF(s, z, -1.6666654611E-1f), z * r, r);
    // The sine of -0 is -0.
    s = r == 0.0f ? r : s;
    rk_f32 c = CK_FMAF(2.443315711809948E-5f, z, -1.388731625493765E-3f);
    c = CK_FMAF(CK_FMAF(c, z, 4.166664568298827E-2f), z * z, CK_FMAF(-0.5f, z, 1.0f));
    rk_f32 y = q & 1 ? c : s;
    return rk_f32_of_bits(rk_f32_bits(y) ^ ((q & 2) << 30));
}

CK_FN rk_f64 ck_circle_f64(rk_f64 x, rk_u64 quarter) {
    rk_f64 rounded = CK_FMAD(x, 6.36619772367581382433e-01, CK_ROUND_F64), n = rounded - CK_ROUND_F64;
    // Pi/2 in 33, 33 and 53 bits; the difference with its error, as two numbers.
    rk_f64 a = CK_FMAD(n, -1.57079632673412561417e+00, x), w = n * 6.07710050630396597660e-11;
    rk_f64 d = a - w, part = d - a, error = (a - (d - part)) - (w + part);
    rk_f64 last = CK_FMAD(n, -2.02226624879595063154e-21, error);
    rk_f64 r = d + last, t = (d - r) + last;
    rk_u64 q = rk_f64_bits(rounded) + quarter;
    rk_f64 z = r * r, v = z * r;
    rk_f64 p = CK_FMAD(z, 1.58969099521155010221e-10, -2.50507602534068634195e-08);
    p = CK_FMAD(z, CK_FMAD(z, p, 2.75573137070700676789e-06), -1.98412698298579493134e-04);
    p = CK_FMAD(z, p, 8.33333333332248946124e-03);
    rk_f64 s = r - ((z * (0.5 * t - v * p) - t) - v * -1.66666666666666324348e-01);
    s = r == 0.0 ? x : s;
    rk_f64 g = CK_FMAD(z, -1.13596475577881948265e-11, 2.08757232129817482790e-09);
    g = CK_FMAD(z, CK_FMAD(z, g, -2.75573143513906633035e-07), 2.48015872894767294178e-05);
    g = z * CK_FMAD(z, CK_FMAD(z, g, -1.38888888888741095749e-03), 4.16666666666666019037e-02);
    rk_f64 half = 0.5 * z, one = 1.0 - half;
    rk_f64 c = one + (((1.0 - one) - half) + (z * g - r * t));
    rk_f64 y = q & 1 ? c : s;
    return rk_f64_of_bits(rk_f64_bits(y) ^ ((q & 2) << 62));
}

#define CK_CIRCLE(name, N, T, quarter)                                                                                       \
    CK_FN T ck_##name##_##N(T x, rk_bool full, rk_i32 *slow) {                                                              \
        rk_bool is_outside = !(rk_##N##_abs(x) <= (T)CK_CIRCLE_LIMIT);                                                      \
        if (full && is_outside) return rk_##N##_##name(x);                                                                  \
        *slow |= is_outside;                                                                                                \
        return ck_circle_##N(x, quarter);                                                                                   \
    }
CK_CIRCLE(sin, f32, rk_f32, 0)
CK_CIRCLE(cos, f32, rk_f32, 1)
CK_CIRCLE(sin, f64, rk_f64, 0)
CK_CIRCLE(cos, f64, rk_f64, 1)

// MARK: Hyperbolic tangent

CK_FN rk_f32 ck_tanh_f32(rk_f32 x) {
    rk_f32 a = rk_f32_abs(x), z = x * x;
    rk_f32 p = -5.70498872745E-3f;
    p = CK_FMAF(p, z, 2.06390887954E-2f);
    p = CK_FMAF(p, z, -5.37397155531E-2f);
    p = CK_FMAF(p, z, 1.33314422036E-1f);
    p = CK_FMAF(p, z, -3.33332819422E-1f);
    rk_f32 small = CK_FMAF(p * z, a, a);
    // From 10 on it is 1; a NaN passes.
    rk_f32 rounded, y = ck_exp_fraction_f32(2.0f * (a > 10.0f ? 10.0f : a), &rounded);
    rk_f32 large = 1.0f - 2.0f / CK_FMAF(y, ck_power_of_2_f32(rounded), 1.0f);
    return rk_f32_with_sign(a < 0.625f ? small : large, x);
}

CK_FN rk_f64 ck_tanh_f64(rk_f64 x) {
    rk_f64 a = rk_f64_abs(x), z = x * x;
    rk_f64 p = CK_FMAD(z, -9.64399179425052238628E-1, -9.92877231001918586564E1);
    p = CK_FMAD(z, p, -1.61468768441708447952E3);
    rk_f64 q = CK_FMAD(z, z + 1.12811678491632931402E2, 2.23548839060100448583E3);
    q = CK_FMAD(z, q, 4.84406305325125486048E3);
    rk_f64 small = CK_FMAD(z * (p / q), a, a);
    rk_f64 large = 1.0 - 2.0 / (ck_exp_f64(2.0 * a) + 1.0);
    return rk_f64_with_sign(a < 0.625 ? small : large, x);
}

// MARK: Powers

// Swift's rule: of a base that is not negative; special values are the C library's.
#if CK_FMA
// 2 to the power of y times the logarithm to base 2, which is a sum of two numbers. The polynomials were fitted for this file.
CK_FN rk_f32 ck_pow_f32(rk_f32 x, rk_f32 y, rk_bool full, rk_i32 *slow) {
    rk_bool is_outside = ck_is_special_f32(x) || !(rk_f32_abs(y) < rk_f32_infinity());
    if (full && is_outside) return rk_f32_pow(x, y);
    *slow |= is_outside;
    rk_f32 e, m = ck_split_f32(x, 0, &e);
    // s = (m - 1) / (m + 1) as two numbers.
    rk_f32 f = m - 1.0f, sum = m + 1.0f, sum_low = m - (sum - 1.0f), reciprocal = 1.0f / sum;
    rk_f32 s = f * reciprocal;
    rk_f32 s_low = CK_FMAF(-s, sum_low, CK_FMAF(-s, sum, f)) * reciprocal;
    rk_f32 z = s * s;
    rk_f32 p = CK_FMAF(0.3402274709470115f, z, 0.41170589176190237f);
    p = CK_FMAF(p, z, 0.5770828586406337f);
    p = CK_FMAF(p, z, 0.9617966791666275f);
    // 2 / ln 2 (s + s^3 / 3 + s^5 / 5 + ...): the first term and the others together, with the error of each product.
    const rk_f32 factor = 2.8853900817779268f, factor_low = (rk_f32)(2.8853900817779268 - (rk_f64)factor);
    rk_f32 a = factor * s;
    rk_f32 low = CK_FMAF(factor_low, s, CK_FMAF(factor, s, -a));
    low = CK_FMAF(factor, CK_FMAF(s_low, z, s_low), low);
    // Greatest first.
    rk_f32 cube = s * z, b = cube * p;
    low += CK_FMAF(CK_FMAF(s, CK_FMAF(s, s, -z), CK_FMAF(s, z, -cube)), p, CK_FMAF(cube, p, -b));
    rk_f32 first = e + a, high = first + b;
    low += (a - (first - e)) + (b - (high - first));
    rk_f32 t = y * high, rest = CK_FMAF(y, low, CK_FMAF(y, high, -t));
    // Where the product is beyond all bounds, the rest means nothing.
    rest = rk_f32_abs(t) < 200.0f ? rest : 0.0f;
    t = t > 150.0f ? 150.0f : t;
    t = t < -200.0f ? -200.0f : t;
    rk_f32 rounded = t + CK_ROUND_F32, n = rounded - CK_ROUND_F32, r = (t - n) + rest;
    p = CK_FMAF(r, 0.00015469863530896628f, 0.001339098213870117f);
    p = CK_FMAF(p, r, 0.009618030389875876f);
    p = CK_FMAF(p, r, 0.05550356889123232f);
    p = CK_FMAF(p, r, 0.2402265108646731f);
    p = CK_FMAF(p, r, 0.6931471880740758f);
    return ck_scale_f32(CK_FMAF(p, r, 1.0f), n);
}
#else
// In `Double`, since errors of products take too long to find.
CK_FN rk_f32 ck_pow_f32(rk_f32 x, rk_f32 y, rk_bool full, rk_i32 *slow) {
    rk_bool is_outside = !(x > 0.0f && x < rk_f32_infinity() && rk_f32_abs(y) < rk_f32_infinity());
    if (full && is_outside) return rk_f32_pow(x, y);
    *slow |= is_outside;
    // No Float is a subnormal Double.
    rk_u64 bits = rk_f64_bits((rk_f64)x) - 0x3fe6a09e667f3bcdu + 0x3ff0000000000000u;
    rk_f64 e = rk_f64_of_bits((bits >> 52) | 0x4330000000000000u) - (0x1p52 + 1023.0);
    rk_f64 m = rk_f64_of_bits((bits & 0xfffffffffffffu) + 0x3fe6a09e667f3bcdu);
    rk_f64 s = (m - 1.0) / (m + 1.0), z = s * s;
    rk_f64 p = CK_FMAD(z, 1.0 / 11.0, 1.0 / 9.0);
    p = CK_FMAD(z, p, 1.0 / 7.0);
    p = CK_FMAD(z, p, 1.0 / 5.0);
    p = CK_FMAD(z, p, 1.0 / 3.0);
    rk_f64 logarithm = CK_FMAD(2.0 * s, p * z, 2.0 * s);
    rk_f64 t = (rk_f64)y * CK_FMAD(logarithm, 1.44269504088896338700e+00, e);
    t = t > 150.0 ? 150.0 : t;
    t = t < -200.0 ? -200.0 : t;
    rk_f64 rounded = t + CK_ROUND_F64, r = (t - (rounded - CK_ROUND_F64)) * 6.93147180559945286227e-01;
    p = CK_FMAD(r, 1.0 / 5040.0, 1.0 / 720.0);
    p = CK_FMAD(p, r, 1.0 / 120.0);
    p = CK_FMAD(p, r, 1.0 / 24.0);
    p = CK_FMAD(p, r, 1.0 / 6.0);
    p = CK_FMAD(p, r, 0.5);
    return (rk_f32)((CK_FMAD(p, r * r, r) + 1.0) * ck_power_of_2_f64(rounded));
}
#endif

#if CK_FMA
CK_FN rk_f64 ck_pow_f64(rk_f64 x, rk_f64 y, rk_bool full, rk_i32 *slow) {
    rk_bool is_outside = !(x > 0.0 && x < rk_f64_infinity() && rk_f64_abs(y) < rk_f64_infinity());
    if (full && is_outside) return rk_f64_pow(x, y);
    *slow |= is_outside;
    rk_f64 e, m = ck_split_f64(x, 1, &e);
    // s = (m - 1) / (m + 1), its square and the logarithm's first term as sums of two numbers.
    rk_f64 f = m - 1.0, sum = m + 1.0, sum_low = m - (sum - 1.0);
    rk_f64 s = f / sum;
    rk_f64 s_low = CK_FMAD(-s, sum_low, CK_FMAD(-s, sum, f)) / sum;
    rk_f64 z = s * s;
    rk_f64 p = CK_FMAD(z, 1.0 / 23.0, 1.0 / 21.0);
    p = CK_FMAD(z, p, 1.0 / 19.0);
    p = CK_FMAD(z, p, 1.0 / 17.0);
    p = CK_FMAD(z, p, 1.0 / 15.0);
    p = CK_FMAD(z, p, 1.0 / 13.0);
    p = CK_FMAD(z, p, 1.0 / 11.0);
    p = CK_FMAD(z, p, 1.0 / 9.0);
    p = CK_FMAD(z, p, 1.0 / 7.0);
    p = CK_FMAD(z, p, 1.0 / 5.0);
    // The second term, 2/3 s^3, with the error of each product.
    rk_f64 z_low = CK_FMAD(s, s, -z), b = 2.0 * s, w = b * z;
    rk_f64 w_low = CK_FMAD(b, z_low, CK_FMAD(b, z, -w)), third = 1.0 / 3.0, t = w * third;
    rk_f64 t_low = CK_FMAD(w_low, third, CK_FMAD(w, 1.850371707708594e-17, CK_FMAD(w, third, -t)));
    // e * ln 2 + 2 s + t + 2 s z^2 p, greatest first.
    rk_f64 a = e * 6.93147180369123816490e-01;
    rk_f64 first = a + b, bb = first - a, first_low = (a - (first - bb)) + (b - bb);
    rk_f64 high = first + t, tt = high - first, high_low = (first - (high - tt)) + (t - tt);
    rk_f64 low = CK_FMAD(e, 1.90821492927058770002e-10, CK_FMAD(w * z, p, CK_FMAD(2.0, s_low, t_low)));
    low += first_low + high_low;
    rk_f64 logarithm = high + low, logarithm_low = (high - logarithm) + low;
    rk_f64 product = y * logarithm, rest = CK_FMAD(y, logarithm_low, CK_FMAD(y, logarithm, -product));
    // Where the product is beyond all bounds, the rest means nothing.
    rest = rk_f64_abs(product) < 800.0 ? rest : 0.0;
    return ck_exp_sum_f64(product, rest);
}
#endif
