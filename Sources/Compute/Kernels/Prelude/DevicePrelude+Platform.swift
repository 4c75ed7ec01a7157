extension DevicePrelude {
    /// Who compiles, and what the scalar types, the address spaces and a kernel are called there.
    static let platform = #"""
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

        """#

    /// Where an item is, and how many there are.
    static let places = #"""
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

        """#
}
