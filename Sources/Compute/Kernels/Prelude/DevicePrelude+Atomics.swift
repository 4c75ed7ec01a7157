extension DevicePrelude {
    /// Atomic operations with order and scope: a relaxed operation between the fences that its order asks for.
    static let atomics = #"""
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

        """#
}
