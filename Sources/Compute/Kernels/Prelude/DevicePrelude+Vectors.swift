extension DevicePrelude {
    /// Vectors and masks: structs with the size and alignment of Swift's SIMD types, lane by lane in `x`. What is done with
    /// them is written out as loops by the emitter.
    static let vectors = #"""
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

        """#
}
