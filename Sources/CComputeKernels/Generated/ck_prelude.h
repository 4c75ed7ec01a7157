// Made from Sources/ComputeKernels/Kernels by scripts/device-sources. Change that folder, then run the script.

/* Platform */
#ifndef RK_CHECKED
#error "RK_CHECKED must be defined as 0 or 1 before the prelude."
#endif
#if defined(__OPENCL_VERSION__) || defined(__OPENCL_C_VERSION__)
#define RK_OPENCL 1
#elif defined(__CUDACC__) || defined(__CUDACC_RTC__)
#define RK_CUDA 1
#else
#define RK_NATIVE 1
#endif

#if defined(RK_OPENCL)
#pragma OPENCL FP_CONTRACT OFF
#if defined(cl_khr_fp64)
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#define RK_F64 1
#elif defined(__opencl_c_fp64)
#define RK_F64 1
#endif
#if defined(cl_khr_int64_base_atomics) && defined(cl_khr_int64_extended_atomics)
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
#pragma OPENCL EXTENSION cl_khr_int64_extended_atomics : enable
#define RK_ATOMICS64 1
#endif
typedef char rk_i8; typedef short rk_i16; typedef int rk_i32; typedef long rk_i64;
typedef uchar rk_u8; typedef ushort rk_u16; typedef uint rk_u32; typedef ulong rk_u64;
#define RK_FN static inline
#define RK_KERNEL(name) __kernel void name
#define RK_GLOBAL __global
#define RK_GROUP __local
#define RK_GROUP_ARRAY(type, name, count) __local type name[count]
#define RK_PRIVATE __private
#define RK_ALIGNED(bytes) __attribute__((aligned(bytes)))
#define RK_UNROLL
#elif defined(RK_CUDA)
/* Unused functions and variables, and comparisons of unsigned integers with zero. */
#pragma nv_diag_suppress 177, 186, 550
#define RK_F64 1
#define RK_ATOMICS64 1
typedef signed char rk_i8; typedef short rk_i16; typedef int rk_i32; typedef long long rk_i64;
typedef unsigned char rk_u8; typedef unsigned short rk_u16; typedef unsigned int rk_u32; typedef unsigned long long rk_u64;
#define RK_FN static __device__ __forceinline__
#define RK_KERNEL(name) extern "C" __global__ void name
#define RK_GLOBAL
#define RK_GROUP
#define RK_GROUP_ARRAY(type, name, count) __shared__ type name[count]
#define RK_PRIVATE
#define RK_ALIGNED(bytes) __align__(bytes)
#define RK_UNROLL _Pragma("unroll")
#else
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif
#define RK_F64 1
#define RK_ATOMICS64 1
typedef signed char rk_i8; typedef short rk_i16; typedef int rk_i32; typedef __INT64_TYPE__ rk_i64;
typedef unsigned char rk_u8; typedef unsigned short rk_u16; typedef unsigned int rk_u32; typedef __UINT64_TYPE__ rk_u64;
#define RK_FN static inline __attribute__((unused))
#define RK_KERNEL(name) void name
#define RK_GLOBAL
#define RK_GROUP
/* The items of a group share a thread. */
#define RK_GROUP_ARRAY(type, name, count) static _Thread_local type name[count]
#define RK_PRIVATE
#define RK_ALIGNED(bytes) __attribute__((aligned(bytes)))
#define RK_UNROLL
#endif
typedef float rk_f32;
#if defined(RK_F64)
typedef double rk_f64;
#endif
typedef rk_u8 rk_bool;

#if defined(__cplusplus)
#define RK_ASSERT(name, holds) static_assert(holds, #name)
#else
#define RK_ASSERT(name, holds) typedef char rk_assert_##name[(holds) ? 1 : -1]
#endif
#if defined(RK_CUDA)
/* As the standard headers of NVRTC's front end have it. */
#define RK_OFFSET(type, field) __INTADDR__(&(((type *)0)->field))
#else
#define RK_OFFSET(type, field) __builtin_offsetof(type, field)
#endif
RK_ASSERT(i64, sizeof(rk_i64) == 8);
RK_ASSERT(pointer, sizeof(void *) == 8);

/* Places: all of an item's numbers are Int. The sizes are those that were asked for, which the grid may exceed. */
typedef struct { rk_i64 size_x, size_y, size_z; } rk_context;
#if defined(RK_OPENCL)
#define RK_PLACE(name, axis, number) RK_FN rk_i64 rk_##name(void) { return (rk_i64)(number); }
RK_PLACE(position_x, 0, get_global_id(0))
RK_PLACE(position_y, 1, get_global_id(1))
RK_PLACE(position_z, 2, get_global_id(2))
RK_PLACE(local_x, 0, get_local_id(0))
RK_PLACE(local_y, 1, get_local_id(1))
RK_PLACE(local_z, 2, get_local_id(2))
RK_PLACE(group_x, 0, get_group_id(0))
RK_PLACE(group_y, 1, get_group_id(1))
RK_PLACE(group_z, 2, get_group_id(2))
RK_PLACE(group_size_x, 0, get_local_size(0))
RK_PLACE(group_size_y, 1, get_local_size(1))
RK_PLACE(group_size_z, 2, get_local_size(2))
RK_PLACE(group_count_x, 0, get_num_groups(0))
RK_PLACE(group_count_y, 1, get_num_groups(1))
RK_PLACE(group_count_z, 2, get_num_groups(2))
RK_FN void rk_barrier(void) { barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE); }
#else
#if defined(RK_CUDA)
#define RK_PLACE(name, axis, cuda, native) RK_FN rk_i64 rk_##name(void) { return (rk_i64)(cuda); }
RK_FN void rk_barrier(void) { __syncthreads(); }
#else
#define RK_PLACE(name, axis, cuda, native) RK_FN rk_i64 rk_##name(void) { return (rk_i64)rk_native_ids.native[axis]; }
/* Of the item that runs on this thread; x, y and z of each. */
struct rk_native_ids { rk_u32 local[3], group[3], group_size[3], group_count[3]; };
extern _Thread_local struct rk_native_ids rk_native_ids;
extern void rk_native_barrier(void);
RK_FN void rk_barrier(void) { rk_native_barrier(); }
#endif
RK_PLACE(local_x, 0, threadIdx.x, local)
RK_PLACE(local_y, 1, threadIdx.y, local)
RK_PLACE(local_z, 2, threadIdx.z, local)
RK_PLACE(group_x, 0, blockIdx.x, group)
RK_PLACE(group_y, 1, blockIdx.y, group)
RK_PLACE(group_z, 2, blockIdx.z, group)
RK_PLACE(group_size_x, 0, blockDim.x, group_size)
RK_PLACE(group_size_y, 1, blockDim.y, group_size)
RK_PLACE(group_size_z, 2, blockDim.z, group_size)
RK_PLACE(group_count_x, 0, gridDim.x, group_count)
RK_PLACE(group_count_y, 1, gridDim.y, group_count)
RK_PLACE(group_count_z, 2, gridDim.z, group_count)
RK_FN rk_i64 rk_position_x(void) { return rk_group_x() * rk_group_size_x() + rk_local_x(); }
RK_FN rk_i64 rk_position_y(void) { return rk_group_y() * rk_group_size_y() + rk_local_y(); }
RK_FN rk_i64 rk_position_z(void) { return rk_group_z() * rk_group_size_z() + rk_local_z(); }
#endif
RK_FN rk_context rk_context_make(rk_i64 x, rk_i64 y, rk_i64 z) {
  rk_context c; c.size_x = x; c.size_y = y; c.size_z = z; return c;
}
/* Whether the item was asked for. */
RK_FN rk_bool rk_is_inside(rk_context c) {
  return rk_position_x() < c.size_x && rk_position_y() < c.size_y && rk_position_z() < c.size_z;
}
RK_FN rk_i64 rk_size_x(rk_context c) { return c.size_x; }
RK_FN rk_i64 rk_size_y(rk_context c) { return c.size_y; }
RK_FN rk_i64 rk_size_z(rk_context c) { return c.size_z; }
RK_FN rk_i64 rk_size(rk_context c) { return c.size_x * c.size_y * c.size_z; }
RK_FN rk_i64 rk_index(rk_context c) {
  return rk_position_x() + c.size_x * (rk_position_y() + c.size_y * rk_position_z());
}
RK_FN rk_i64 rk_local(void) {
  return rk_local_x() + rk_group_size_x() * (rk_local_y() + rk_group_size_y() * rk_local_z());
}
RK_FN rk_i64 rk_group(void) {
  return rk_group_x() + rk_group_count_x() * (rk_group_y() + rk_group_count_y() * rk_group_z());
}
RK_FN rk_i64 rk_group_size(void) { return rk_group_size_x() * rk_group_size_y() * rk_group_size_z(); }
RK_FN rk_i64 rk_group_count(void) { return rk_group_count_x() * rk_group_count_y() * rk_group_count_z(); }

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

/* Vectors; a mask is the vector of signed integers with 0 or -1 in each lane. */
#define RK_VECTOR(T, lanes, alignment, bytes) \
  typedef struct RK_ALIGNED(alignment) { T x[lanes]; } T##x##lanes; \
  RK_ASSERT(T##x##lanes, sizeof(T##x##lanes) == bytes);
#define RK_VECTORS(T, a2, a4, a8, a16, size) \
  RK_VECTOR(T, 2, a2, 2 * size) RK_VECTOR(T, 3, a4, 4 * size) RK_VECTOR(T, 4, a4, 4 * size) \
  RK_VECTOR(T, 8, a8, 8 * size) RK_VECTOR(T, 16, a16, 16 * size)
RK_VECTORS(rk_i8, 2, 4, 8, 16, 1)
RK_VECTORS(rk_u8, 2, 4, 8, 16, 1)
RK_VECTORS(rk_i16, 4, 8, 16, 16, 2)
RK_VECTORS(rk_u16, 4, 8, 16, 16, 2)
RK_VECTORS(rk_f16, 4, 8, 16, 16, 2)
RK_VECTORS(rk_i32, 8, 16, 16, 16, 4)
RK_VECTORS(rk_u32, 8, 16, 16, 16, 4)
RK_VECTORS(rk_f32, 8, 16, 16, 16, 4)
RK_VECTORS(rk_i64, 16, 16, 16, 16, 8)
RK_VECTORS(rk_u64, 16, 16, 16, 16, 8)
#if defined(RK_F64)
RK_VECTORS(rk_f64, 16, 16, 16, 16, 8)
#endif
/* DeviceIndex */
typedef struct { rk_i64 x[3]; } rk_place;
RK_FN rk_place rk_place_make(rk_i64 x, rk_i64 y, rk_i64 z) { rk_place p; p.x[0] = x; p.x[1] = y; p.x[2] = z; return p; }

/* Atomics. Orders and scopes are constants, so that the fences that are not asked for vanish. */
#define RK_RELAXED 0
#define RK_ACQUIRING 1
#define RK_RELEASING 2
#define RK_ACQUIRING_AND_RELEASING 3
#define RK_SCOPE_GROUP 0
#define RK_SCOPE_DEVICE 1
#define RK_SCOPE_SYSTEM 2

#if defined(RK_OPENCL)
#if __OPENCL_C_VERSION__ >= 300
#if defined(__opencl_c_atomic_order_acq_rel) && defined(__opencl_c_atomic_scope_device)
#define RK_FENCES 1
#endif
#if defined(__opencl_c_atomic_scope_all_devices)
#define RK_ALL_DEVICES memory_scope_all_svm_devices
#else
#define RK_ALL_DEVICES memory_scope_device
#endif
#elif __OPENCL_C_VERSION__ >= 200
#define RK_FENCES 1
#define RK_ALL_DEVICES memory_scope_all_svm_devices
#endif
RK_FN void rk_fence(int scope) {
#if defined(RK_FENCES)
  if (scope == RK_SCOPE_GROUP) atomic_work_item_fence(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE, memory_order_acq_rel, memory_scope_work_group);
  else if (scope == RK_SCOPE_DEVICE) atomic_work_item_fence(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE, memory_order_acq_rel, memory_scope_device);
  else atomic_work_item_fence(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE, memory_order_acq_rel, RK_ALL_DEVICES);
#else
  mem_fence(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
#endif
}
#elif defined(RK_CUDA)
RK_FN void rk_fence(int scope) {
  if (scope == RK_SCOPE_GROUP) __threadfence_block(); else if (scope == RK_SCOPE_DEVICE) __threadfence(); else __threadfence_system();
}
#else
RK_FN void rk_fence(int scope) { (void)scope; __atomic_thread_fence(__ATOMIC_ACQ_REL); }
#endif
RK_FN void rk_fence_before(int order, int scope) { if (order & RK_RELEASING) rk_fence(scope); }
RK_FN void rk_fence_after(int order, int scope) { if (order & RK_ACQUIRING) rk_fence(scope); }

/* A: the address space; D: its name; then the platform's operations on `p` and `v`, of one scope each where it has them. */
#define RK_ATOMIC(T, N, A, D, name, operation) \
  RK_FN T N##_##D##_##name(A T *p, T v, int order, int scope) { \
    T r; rk_fence_before(order, scope); r = operation; rk_fence_after(order, scope); return r; }
#if defined(RK_OPENCL)
#define RK_LOAD(T, N, A, D) \
  RK_FN T N##_##D##_load(A T *p, int order, int scope) { T r = *(volatile A T *)p; rk_fence_after(order, scope); return r; }
#define RK_ATOMICS_IN(T, N, A, D, F) \
  RK_LOAD(T, N, A, D) \
  RK_ATOMIC(T, N, A, D, exchange, F##_xchg((volatile A T *)p, v)) \
  RK_ATOMIC(T, N, A, D, add, F##_add((volatile A T *)p, v)) \
  RK_ATOMIC(T, N, A, D, sub, F##_sub((volatile A T *)p, v)) \
  RK_ATOMIC(T, N, A, D, min, F##_min((volatile A T *)p, v)) \
  RK_ATOMIC(T, N, A, D, max, F##_max((volatile A T *)p, v)) \
  RK_ATOMIC(T, N, A, D, and, F##_and((volatile A T *)p, v)) \
  RK_ATOMIC(T, N, A, D, or, F##_or((volatile A T *)p, v)) \
  RK_ATOMIC(T, N, A, D, xor, F##_xor((volatile A T *)p, v)) \
  RK_FN void N##_##D##_store(A T *p, T v, int order, int scope) { rk_fence_before(order, scope); F##_xchg((volatile A T *)p, v); } \
  RK_FN T N##_##D##_compare_exchange(A T *p, T expected, T desired, int order, int scope) { \
    T r; rk_fence_before(order, scope); r = F##_cmpxchg((volatile A T *)p, expected, desired); rk_fence_after(order, scope); return r; }
#define RK_ATOMICS(T, N, F) RK_ATOMICS_IN(T, N, __global, global, F) RK_ATOMICS_IN(T, N, __local, group, F)
RK_ATOMICS(rk_i32, rk_i32, atomic)
RK_ATOMICS(rk_u32, rk_u32, atomic)
#if defined(RK_ATOMICS64)
RK_ATOMICS(rk_i64, rk_i64, atom)
RK_ATOMICS(rk_u64, rk_u64, atom)
#endif
#else
#if defined(RK_CUDA)
/* C: the type that CUDA's functions are declared for. Subtraction is addition of the negative number. */
#define RK_SCOPED(T, C, f, value) \
  (scope == RK_SCOPE_GROUP ? (T)f##_block((C *)p, (C)(value)) : scope == RK_SCOPE_DEVICE ? (T)f((C *)p, (C)(value)) : (T)f##_system((C *)p, (C)(value)))
#define RK_ATOMICS_IN(T, N, D, C, U) \
  RK_FN T N##_##D##_load(T *p, int order, int scope) { T r = *(volatile T *)p; rk_fence_after(order, scope); return r; } \
  RK_FN void N##_##D##_store(T *p, T v, int order, int scope) { rk_fence_before(order, scope); *(volatile T *)p = v; } \
  RK_ATOMIC(T, N, , D, exchange, RK_SCOPED(T, U, atomicExch, v)) \
  RK_ATOMIC(T, N, , D, add, RK_SCOPED(T, U, atomicAdd, v)) \
  RK_ATOMIC(T, N, , D, sub, RK_SCOPED(T, U, atomicAdd, (U)0 - (U)v)) \
  RK_ATOMIC(T, N, , D, min, RK_SCOPED(T, C, atomicMin, v)) \
  RK_ATOMIC(T, N, , D, max, RK_SCOPED(T, C, atomicMax, v)) \
  RK_ATOMIC(T, N, , D, and, RK_SCOPED(T, C, atomicAnd, v)) \
  RK_ATOMIC(T, N, , D, or, RK_SCOPED(T, C, atomicOr, v)) \
  RK_ATOMIC(T, N, , D, xor, RK_SCOPED(T, C, atomicXor, v)) \
  RK_FN T N##_##D##_compare_exchange(T *p, T expected, T desired, int order, int scope) { \
    U r; rk_fence_before(order, scope); \
    r = scope == RK_SCOPE_GROUP ? atomicCAS_block((U *)p, (U)expected, (U)desired) \
      : scope == RK_SCOPE_DEVICE ? atomicCAS((U *)p, (U)expected, (U)desired) : atomicCAS_system((U *)p, (U)expected, (U)desired); \
    rk_fence_after(order, scope); return (T)r; }
#else
#define RK_ATOMICS_IN(T, N, D, C, U) \
  RK_FN T N##_##D##_load(T *p, int order, int scope) { T r = __atomic_load_n(p, __ATOMIC_RELAXED); rk_fence_after(order, scope); return r; } \
  RK_FN void N##_##D##_store(T *p, T v, int order, int scope) { rk_fence_before(order, scope); __atomic_store_n(p, v, __ATOMIC_RELAXED); } \
  RK_FN T N##_##D##_compare_exchange(T *p, T expected, T desired, int order, int scope) { \
    rk_fence_before(order, scope); __atomic_compare_exchange_n(p, &expected, desired, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED); \
    rk_fence_after(order, scope); return expected; } \
  RK_FN T N##_##D##_extreme(T *p, T v, int least) { \
    T r = __atomic_load_n(p, __ATOMIC_RELAXED); \
    while ((least ? v < r : v > r) && !__atomic_compare_exchange_n(p, &r, v, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {} return r; } \
  RK_ATOMIC(T, N, , D, exchange, __atomic_exchange_n(p, v, __ATOMIC_RELAXED)) \
  RK_ATOMIC(T, N, , D, add, __atomic_fetch_add(p, v, __ATOMIC_RELAXED)) \
  RK_ATOMIC(T, N, , D, sub, __atomic_fetch_sub(p, v, __ATOMIC_RELAXED)) \
  RK_ATOMIC(T, N, , D, min, N##_##D##_extreme(p, v, 1)) \
  RK_ATOMIC(T, N, , D, max, N##_##D##_extreme(p, v, 0)) \
  RK_ATOMIC(T, N, , D, and, __atomic_fetch_and(p, v, __ATOMIC_RELAXED)) \
  RK_ATOMIC(T, N, , D, or, __atomic_fetch_or(p, v, __ATOMIC_RELAXED)) \
  RK_ATOMIC(T, N, , D, xor, __atomic_fetch_xor(p, v, __ATOMIC_RELAXED))
#endif
#define RK_ATOMICS(T, N, C, U) RK_ATOMICS_IN(T, N, global, C, U) RK_ATOMICS_IN(T, N, group, C, U)
RK_ATOMICS(rk_i32, rk_i32, int, unsigned int)
RK_ATOMICS(rk_u32, rk_u32, unsigned int, unsigned int)
RK_ATOMICS(rk_i64, rk_i64, long long, unsigned long long)
RK_ATOMICS(rk_u64, rk_u64, unsigned long long, unsigned long long)
#endif

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
