// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/Philox.swift by scripts/device-sources. Change that file, then run the script.

import Compute
import RealModule

/// Philox 4x32-10 of Salmon, Moraes, Dror and Shaw, “Parallel random numbers: as easy as 1, 2, 3” (SC 2011).
///
/// A block of four words depends on nothing but its number and the key, so every item makes its own.
enum PhiloxKernels {
    /// The block with this number.
    static func block(_ counter: SIMD4<UInt32>, _ key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        var words = counter
        var k0 = key.x
        var k1 = key.y
        for _ in 0..<10 {
            let first = UInt64(words.x) &* 0xD251_1F53
            let second = UInt64(words.z) &* 0xCD9E_8D57
            words = SIMD4<UInt32>(
                UInt32(truncatingIfNeeded: second &>> 32) ^ words.y ^ k0, UInt32(truncatingIfNeeded: second),
                UInt32(truncatingIfNeeded: first &>> 32) ^ words.w ^ k1, UInt32(truncatingIfNeeded: first))
            k0 &+= 0x9E37_79B9
            k1 &+= 0xBB67_AE85
        }
        return words
    }

    /// What kernels on the processor call for `block(_:_:)`.
    @inline(__always)
    static nonisolated func block_device<_Checks: DeviceCheckMode>(
        _ v_counter_0: SIMD4<UInt32>, _ v_key_1: SIMD2<UInt32>, checks: _Checks.Type
    ) throws(DeviceFault) -> SIMD4<UInt32> {
        do throws(DeviceFault) {
            var v_words_2: SIMD4<UInt32> = v_counter_0
            var v_k0_3: UInt32 = v_key_1[0]
            var v_k1_4: UInt32 = v_key_1[1]
            try _Checks.require(0 <= 10, 0)
            for _ in 0..<Swift.max(0, 10) {
                let t1: UInt64 = UInt64(v_words_2[0])
                let t2: UInt64 = t1 &* (3_528_531_795 as UInt64)
                let v_first_6: UInt64 = t2
                let t3: UInt64 = UInt64(v_words_2[2])
                let t4: UInt64 = t3 &* (3_449_720_151 as UInt64)
                let v_second_7: UInt64 = t4
                let t5: UInt64 = v_second_7 &>> (32 as UInt64)
                let t6: UInt32 = UInt32(truncatingIfNeeded: t5)
                let t7: UInt32 = t6 ^ v_words_2[1]
                let t8: UInt32 = t7 ^ v_k0_3
                let t9: UInt32 = UInt32(truncatingIfNeeded: v_second_7)
                let t10: UInt64 = v_first_6 &>> (32 as UInt64)
                let t11: UInt32 = UInt32(truncatingIfNeeded: t10)
                let t12: UInt32 = t11 ^ v_words_2[3]
                let t13: UInt32 = t12 ^ v_k1_4
                let t14: UInt32 = UInt32(truncatingIfNeeded: v_first_6)
                let t15: SIMD4<UInt32> = SIMD4<UInt32>(t8, t9, t13, t14)
                v_words_2 = t15
                v_k0_3 = v_k0_3 &+ (2_654_435_769 as UInt32)
                v_k1_4 = v_k1_4 &+ (3_144_134_277 as UInt32)
            }
            return v_words_2
        } catch {
            throw error.located(in: "rk_f_block_67666f34ca8f6747")
        }
    }

    /// What kernels that call `block(_:_:)` need.
    static nonisolated func block_deviceFunction(_: SIMD4<UInt32>.Type, _: SIMD2<UInt32>.Type)
        -> DeviceFunctionDefinition<(SIMD4<UInt32>, SIMD2<UInt32>) -> SIMD4<UInt32>>
    {
        DeviceFunctionDefinition<(SIMD4<UInt32>, SIMD2<UInt32>) -> SIMD4<UInt32>>(
            name: "block(_:_:)",
            entry: "rk_f_block_67666f34ca8f6747",
            file: "ComputeKernels/Philox.swift",
            line: 8,
            source: #"""
                RK_FN rk_u32x4 rk_f_block_67666f34ca8f6747(rk_u32x4 v_counter_0, rk_u32x2 v_key_1, RK_PRIVATE rk_u32 *rk_fault) {
                  rk_u32x4 rk_none = {0};
                  rk_u32x4 v_words_2 = v_counter_0;
                  rk_u32 v_k0_3 = v_key_1.x[0];
                  rk_u32 v_k1_4 = v_key_1.x[1];
                  RK_CHECK(10 < 0, RK_FAIL(RK_SITES_rk_f_block_67666f34ca8f6747 + 0, rk_none));
                  for (rk_i64 v__unused_5 = 0; v__unused_5 < 10; ++v__unused_5) {
                    rk_u64 v_first_6 = rk_u64_mul((rk_u64)v_words_2.x[0], 3528531795u);
                    rk_u64 v_second_7 = rk_u64_mul((rk_u64)v_words_2.x[2], 3449720151u);
                    rk_u64 t1 = rk_u64_shr_masked(v_second_7, (rk_u64)32u);
                    rk_u64 t2 = rk_u64_shr_masked(v_first_6, (rk_u64)32u);
                    rk_u32 t3 = rk_u32_xor(rk_u32_xor((rk_u32)t1, v_words_2.x[1]), v_k0_3);
                    rk_u32 t4 = (rk_u32)v_second_7;
                    rk_u32 t5 = rk_u32_xor(rk_u32_xor((rk_u32)t2, v_words_2.x[3]), v_k1_4);
                    rk_u32 t6 = (rk_u32)v_first_6;
                    rk_u32x4 t7;
                    t7.x[0] = t3;
                    t7.x[1] = t4;
                    t7.x[2] = t5;
                    t7.x[3] = t6;
                    v_words_2 = t7;
                    v_k0_3 = rk_u32_add(v_k0_3, 2654435769u);
                    v_k1_4 = rk_u32_add(v_k1_4, 3144134277u);
                  }
                  return v_words_2;
                }

                """#,
            sites: [
                TrapSite(line: 13, column: 19, operation: .invertedRange)
            ],
            requirements: [],
            uses: {
                return DeviceUses()
            }
        )
    }

    /// The block for an item of a launch: the low half of the counter is `first` + the item's number, the high half zero.
    static func block(seed: UInt64, number: UInt64) -> SIMD4<UInt32> {
        let counter = SIMD4<UInt32>(
            UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: number &>> 32), 0, 0)
        let key = SIMD2<UInt32>(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32))
        return PhiloxKernels.block(counter, key)
    }

    /// What kernels on the processor call for `block(seed:number:)`.
    @inline(__always)
    static nonisolated func block_device<_Checks: DeviceCheckMode>(
        seed v_seed_0: UInt64, number v_number_1: UInt64, checks: _Checks.Type
    ) throws(DeviceFault) -> SIMD4<UInt32> {
        do throws(DeviceFault) {
            let t1: UInt32 = UInt32(truncatingIfNeeded: v_number_1)
            let t2: UInt64 = v_number_1 &>> (32 as UInt64)
            let t3: UInt32 = UInt32(truncatingIfNeeded: t2)
            let t4: SIMD4<UInt32> = SIMD4<UInt32>(t1, t3, (0 as UInt32), (0 as UInt32))
            let v_counter_2: SIMD4<UInt32> = t4
            let t5: UInt32 = UInt32(truncatingIfNeeded: v_seed_0)
            let t6: UInt64 = v_seed_0 &>> (32 as UInt64)
            let t7: UInt32 = UInt32(truncatingIfNeeded: t6)
            let t8: SIMD2<UInt32> = SIMD2<UInt32>(t5, t7)
            let v_key_3: SIMD2<UInt32> = t8
            let t9: SIMD4<UInt32> = try PhiloxKernels.block_device(v_counter_2, v_key_3, checks: _Checks.self)
            return t9
        } catch {
            throw error.located(in: "rk_f_block_15bcf27de8eba9fd")
        }
    }

    /// What kernels that call `block(seed:number:)` need.
    static nonisolated func block_deviceFunction(seed _: UInt64.Type, number _: UInt64.Type)
        -> DeviceFunctionDefinition<(UInt64, UInt64) -> SIMD4<UInt32>>
    {
        DeviceFunctionDefinition<(UInt64, UInt64) -> SIMD4<UInt32>>(
            name: "block(seed:number:)",
            entry: "rk_f_block_15bcf27de8eba9fd",
            file: "ComputeKernels/Philox.swift",
            line: 26,
            source: #"""
                RK_FN rk_u32x4 rk_f_block_15bcf27de8eba9fd(rk_u64 v_seed_0, rk_u64 v_number_1, RK_PRIVATE rk_u32 *rk_fault) {
                  rk_u32 rk_failed = 0;
                  rk_u32x4 rk_none = {0};
                  rk_u64 t1 = rk_u64_shr_masked(v_number_1, (rk_u64)32u);
                  rk_u32 t2 = (rk_u32)v_number_1;
                  rk_u32 t3 = (rk_u32)t1;
                  rk_u32x4 t4;
                  t4.x[0] = t2;
                  t4.x[1] = t3;
                  t4.x[2] = 0u;
                  t4.x[3] = 0u;
                  rk_u32x4 v_counter_2 = t4;
                  rk_u64 t5 = rk_u64_shr_masked(v_seed_0, (rk_u64)32u);
                  rk_u32 t6 = (rk_u32)v_seed_0;
                  rk_u32 t7 = (rk_u32)t5;
                  rk_u32x2 t8;
                  t8.x[0] = t6;
                  t8.x[1] = t7;
                  rk_u32x2 v_key_3 = t8;
                  rk_u32x4 t9 = rk_c_PhiloxKernels_block_50a5dca4b6d67e8c(v_counter_2, v_key_3, &rk_failed);
                  RK_CHECK(rk_failed, RK_FAIL(rk_failed - 1, rk_none));
                  return t9;
                }

                """#,
            sites: [],
            requirements: [],
            uses: {
                var uses = DeviceUses()
                uses.add(
                    "rk_c_PhiloxKernels_block_50a5dca4b6d67e8c",
                    PhiloxKernels.block_deviceFunction(SIMD4<UInt32>.self, SIMD2<UInt32>.self)
                        as DeviceFunctionDefinition<(SIMD4<UInt32>, SIMD2<UInt32>) -> SIMD4<UInt32>>)
                return uses
            }
        )
    }

    /// Words as they are; one item for each four.
    static func words(
        _ seed: UInt64, _ first: UInt64, _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let number = first &+ UInt64(truncatingIfNeeded: context.index)
        let words: SIMD4<UInt32> = PhiloxKernels.block(seed: seed, number: number)
        let start = context.index &* 4
        for lane in 0..<min(4, result.count &- start) { result[start &+ lane] = words[lane] }
    }

    fileprivate nonisolated enum rk_k_words_146efc369881a3a3_holder {
        static let kernel = DeviceKernelDefinition(
            name: "words(_:_:_:in:)",
            entry: "rk_k_words_146efc369881a3a3",
            file: "ComputeKernels/Philox.swift",
            line: 35,
            parameters: [
                .value("seed", type: UInt64.self), .value("first", type: UInt64.self),
                .mutableSpan("result", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_words_146efc369881a3a3)(rk_u64 v_seed_0, rk_u64 v_first_1, RK_GLOBAL rk_u32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_u32 rk_failed = 0;
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 t1 = rk_index(rk_here);
                  rk_u64 v_number_3 = rk_u64_add(v_first_1, (rk_u64)t1);
                  rk_u32x4 t2 = rk_c_PhiloxKernels_block_7e06ade80e497d8a(v_seed_0, v_number_3, &rk_failed);
                  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
                  rk_u32x4 v_words_4 = t2;
                  rk_i64 v_start_5 = rk_i64_mul(rk_index(rk_here), 4);
                  rk_i64 t3 = rk_i64_sub(n_result_2, v_start_5);
                  rk_i64 t4 = rk_i64_min(4, t3);
                  RK_CHECK(t4 < 0, RK_STOP(0));
                  for (rk_i64 v_lane_6 = 0; v_lane_6 < t4; ++v_lane_6) {
                    rk_i64 t5 = rk_i64_add(v_start_5, v_lane_6);
                    RK_CHECK(rk_index_traps(v_lane_6, 4), RK_STOP(2));
                    RK_CHECK(rk_index_traps(t5, n_result_2), RK_STOP(1));
                    v_result_2[t5] = v_words_4.x[v_lane_6];
                  }
                }

                """#,
            sites: [
                TrapSite(line: 42, column: 22, operation: .invertedRange),
                TrapSite(line: 42, column: 57, operation: .indexOutOfRange("result")),
                TrapSite(line: 42, column: 81, operation: .indexOutOfRange("words")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_seed_0 = launch.value(0, as: UInt64.self)
                let v_first_1 = launch.value(1, as: UInt64.self)
                let v_result_2 = launch.mutableSpan(2, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index
                    let t2: UInt64 = UInt64(truncatingIfNeeded: t1)
                    let t3: UInt64 = v_first_1 &+ t2
                    let v_number_3: UInt64 = t3
                    let t4: SIMD4<UInt32> = try PhiloxKernels.block_device(
                        seed: v_seed_0, number: v_number_3, checks: _Checks.self)
                    let v_words_4: SIMD4<UInt32> = t4
                    let t5: Int = here.index &* 4
                    let v_start_5: Int = t5
                    let t6: Int = v_result_2.count &- v_start_5
                    let t7: Int = Swift.min(4, t6)
                    try _Checks.require(0 <= t7, 0)
                    for v_lane_6 in 0..<Swift.max(0, t7) {
                        let t8: Int = v_start_5 &+ v_lane_6
                        try _Checks.index(v_lane_6, in: 4, 2)
                        try _Checks.index(t8, in: v_result_2.count, 1)
                        unsafe v_result_2[unchecked: t8] = v_words_4[v_lane_6]
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) }
                }
            }
        )
        private static var uses: DeviceUses {
            var uses = DeviceUses()
            uses.add(
                "rk_c_PhiloxKernels_block_7e06ade80e497d8a",
                PhiloxKernels.block_deviceFunction(seed: UInt64.self, number: UInt64.self)
                    as DeviceFunctionDefinition<(UInt64, UInt64) -> SIMD4<UInt32>>)
            return uses
        }
    }

    /// What launches of `words(_:_:_:in:)` need.
    static nonisolated func words_deviceKernel(_: UInt64.Type, _: UInt64.Type, _: MutableDeviceSpan<UInt32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_words_146efc369881a3a3_holder.kernel
    }

    /// Runs `words` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func words(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await words_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `words` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func words(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try words_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `words` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func words(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<UInt32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await words_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `words` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func words(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<UInt32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try words_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Multiples of 2^-24 from 0 up to, not including, 1: the upper 24 bits of the words.
    static func uniform(
        _ seed: UInt64, _ first: UInt64, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let number = first &+ UInt64(truncatingIfNeeded: context.index)
        let words: SIMD4<UInt32> = PhiloxKernels.block(seed: seed, number: number)
        let start = context.index &* 4
        for lane in 0..<min(4, result.count &- start) {
            result[start &+ lane] = Float(words[lane] &>> 8) * 0x1p-24
        }
    }

    fileprivate nonisolated enum rk_k_uniform_d242cf9639b24457_holder {
        static let kernel = DeviceKernelDefinition(
            name: "uniform(_:_:_:in:)",
            entry: "rk_k_uniform_d242cf9639b24457",
            file: "ComputeKernels/Philox.swift",
            line: 46,
            parameters: [
                .value("seed", type: UInt64.self), .value("first", type: UInt64.self),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_uniform_d242cf9639b24457)(rk_u64 v_seed_0, rk_u64 v_first_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_u32 rk_failed = 0;
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 t1 = rk_index(rk_here);
                  rk_u64 v_number_3 = rk_u64_add(v_first_1, (rk_u64)t1);
                  rk_u32x4 t2 = rk_c_PhiloxKernels_block_7e06ade80e497d8a(v_seed_0, v_number_3, &rk_failed);
                  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
                  rk_u32x4 v_words_4 = t2;
                  rk_i64 v_start_5 = rk_i64_mul(rk_index(rk_here), 4);
                  rk_i64 t3 = rk_i64_sub(n_result_2, v_start_5);
                  rk_i64 t4 = rk_i64_min(4, t3);
                  RK_CHECK(t4 < 0, RK_STOP(0));
                  for (rk_i64 v_lane_6 = 0; v_lane_6 < t4; ++v_lane_6) {
                    rk_i64 t5 = rk_i64_add(v_start_5, v_lane_6);
                    RK_CHECK(rk_index_traps(v_lane_6, 4), RK_STOP(2));
                    rk_u32 t6 = rk_u32_shr_masked(v_words_4.x[v_lane_6], (rk_u32)8u);
                    RK_CHECK(rk_index_traps(t5, n_result_2), RK_STOP(1));
                    v_result_2[t5] = ((rk_f32)t6 * 0x1.0000000000000p-24f);
                  }
                }

                """#,
            sites: [
                TrapSite(line: 53, column: 22, operation: .invertedRange),
                TrapSite(line: 54, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 54, column: 43, operation: .indexOutOfRange("words")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_seed_0 = launch.value(0, as: UInt64.self)
                let v_first_1 = launch.value(1, as: UInt64.self)
                let v_result_2 = launch.mutableSpan(2, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index
                    let t2: UInt64 = UInt64(truncatingIfNeeded: t1)
                    let t3: UInt64 = v_first_1 &+ t2
                    let v_number_3: UInt64 = t3
                    let t4: SIMD4<UInt32> = try PhiloxKernels.block_device(
                        seed: v_seed_0, number: v_number_3, checks: _Checks.self)
                    let v_words_4: SIMD4<UInt32> = t4
                    let t5: Int = here.index &* 4
                    let v_start_5: Int = t5
                    let t6: Int = v_result_2.count &- v_start_5
                    let t7: Int = Swift.min(4, t6)
                    try _Checks.require(0 <= t7, 0)
                    for v_lane_6 in 0..<Swift.max(0, t7) {
                        let t8: Int = v_start_5 &+ v_lane_6
                        try _Checks.index(v_lane_6, in: 4, 2)
                        let t9: UInt32 = v_words_4[v_lane_6] &>> (8 as UInt32)
                        let t10: Float = Float(t9)
                        let t11: Float = t10 * (0x1.0000000000000p-24 as Float)
                        try _Checks.index(t8, in: v_result_2.count, 1)
                        unsafe v_result_2[unchecked: t8] = t11
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) }
                }
            }
        )
        private static var uses: DeviceUses {
            var uses = DeviceUses()
            uses.add(
                "rk_c_PhiloxKernels_block_7e06ade80e497d8a",
                PhiloxKernels.block_deviceFunction(seed: UInt64.self, number: UInt64.self)
                    as DeviceFunctionDefinition<(UInt64, UInt64) -> SIMD4<UInt32>>)
            return uses
        }
    }

    /// What launches of `uniform(_:_:_:in:)` need.
    static nonisolated func uniform_deviceKernel(_: UInt64.Type, _: UInt64.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_uniform_d242cf9639b24457_holder.kernel
    }

    /// Runs `uniform` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func uniform(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await uniform_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `uniform` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func uniform(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try uniform_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `uniform` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func uniform(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await uniform_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `uniform` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func uniform(
        _ seed: UInt64, _ first: UInt64, _ result: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try uniform_deviceKernel(UInt64.self, UInt64.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.mutableSpan(result)
        }
    }

    /// Pairs by the method of Box and Muller: two words make two numbers.
    static func normal(
        _ seed: UInt64, _ first: UInt64, _ mean: Float, _ deviation: Float, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let number = first &+ UInt64(truncatingIfNeeded: context.index)
        let words: SIMD4<UInt32> = PhiloxKernels.block(seed: seed, number: number)
        let start = context.index &* 4
        for lane in 0..<min(4, result.count &- start) {
            let pair = lane & ~1
            // Above 0, so that its logarithm is finite, and up to 1.
            let distance = (Float(words[pair] &>> 8) + 1) * 0x1p-24
            let angle = Float(words[pair &+ 1] &>> 8) * 0x1p-24 * (2 * Float.pi)
            let radius = (-2 * Float.log(distance)).squareRoot()
            let unit = lane & 1 == 0 ? Float.cos(angle) : Float.sin(angle)
            result[start &+ lane] = mean + deviation * (radius * unit)
        }
    }

    fileprivate nonisolated enum rk_k_normal_15052a212924cc42_holder {
        static let kernel = DeviceKernelDefinition(
            name: "normal(_:_:_:_:_:in:)",
            entry: "rk_k_normal_15052a212924cc42",
            file: "ComputeKernels/Philox.swift",
            line: 59,
            parameters: [
                .value("seed", type: UInt64.self), .value("first", type: UInt64.self), .value("mean", type: Float.self),
                .value("deviation", type: Float.self),
                .mutableSpan("result", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_normal_15052a212924cc42)(rk_u64 v_seed_0, rk_u64 v_first_1, rk_f32 v_mean_2, rk_f32 v_deviation_3, RK_GLOBAL rk_f32 *v_result_4, rk_i64 n_result_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  rk_u32 rk_failed = 0;
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 t1 = rk_index(rk_here);
                  rk_u64 v_number_5 = rk_u64_add(v_first_1, (rk_u64)t1);
                  rk_u32x4 t2 = rk_c_PhiloxKernels_block_7e06ade80e497d8a(v_seed_0, v_number_5, &rk_failed);
                  RK_CHECK(rk_failed, RK_STOP(rk_failed - 1));
                  rk_u32x4 v_words_6 = t2;
                  rk_i64 v_start_7 = rk_i64_mul(rk_index(rk_here), 4);
                  rk_i64 t3 = rk_i64_sub(n_result_4, v_start_7);
                  rk_i64 t4 = rk_i64_min(4, t3);
                  RK_CHECK(t4 < 0, RK_STOP(0));
                  for (rk_i64 v_lane_8 = 0; v_lane_8 < t4; ++v_lane_8) {
                    rk_i64 v_pair_9 = rk_i64_and(v_lane_8, rk_i64_not(1));
                    RK_CHECK(rk_index_traps(v_pair_9, 4), RK_STOP(1));
                    rk_u32 t5 = rk_u32_shr_masked(v_words_6.x[v_pair_9], (rk_u32)8u);
                    rk_f32 v_distance_10 = (((rk_f32)t5 + 1.0f) * 0x1.0000000000000p-24f);
                    rk_i64 t6 = rk_i64_add(v_pair_9, 1);
                    RK_CHECK(rk_index_traps(t6, 4), RK_STOP(2));
                    rk_u32 t7 = rk_u32_shr_masked(v_words_6.x[t6], (rk_u32)8u);
                    rk_f32 v_angle_11 = (((rk_f32)t7 * 0x1.0000000000000p-24f) * (2.0f * 0x1.921fb40000000p1f));
                    rk_f32 t8 = ((-2.0f) * rk_f32_log(v_distance_10));
                    rk_f32 v_radius_12 = rk_f32_square_root(t8);
                    rk_f32 v_unit_13 = ((rk_i64_and(v_lane_8, 1) == 0) ? rk_f32_cos(v_angle_11) : rk_f32_sin(v_angle_11));
                    rk_i64 t9 = rk_i64_add(v_start_7, v_lane_8);
                    RK_CHECK(rk_index_traps(t9, n_result_4), RK_STOP(3));
                    v_result_4[t9] = (v_mean_2 + (v_deviation_3 * (v_radius_12 * v_unit_13)));
                  }
                }

                """#,
            sites: [
                TrapSite(line: 67, column: 22, operation: .invertedRange),
                TrapSite(line: 70, column: 35, operation: .indexOutOfRange("words")),
                TrapSite(line: 71, column: 31, operation: .indexOutOfRange("words")),
                TrapSite(line: 74, column: 13, operation: .indexOutOfRange("result")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_seed_0 = launch.value(0, as: UInt64.self)
                let v_first_1 = launch.value(1, as: UInt64.self)
                let v_mean_2 = launch.value(2, as: Float.self)
                let v_deviation_3 = launch.value(3, as: Float.self)
                let v_result_4 = launch.mutableSpan(4, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let t1: Int = here.index
                    let t2: UInt64 = UInt64(truncatingIfNeeded: t1)
                    let t3: UInt64 = v_first_1 &+ t2
                    let v_number_5: UInt64 = t3
                    let t4: SIMD4<UInt32> = try PhiloxKernels.block_device(
                        seed: v_seed_0, number: v_number_5, checks: _Checks.self)
                    let v_words_6: SIMD4<UInt32> = t4
                    let t5: Int = here.index &* 4
                    let v_start_7: Int = t5
                    let t6: Int = v_result_4.count &- v_start_7
                    let t7: Int = Swift.min(4, t6)
                    try _Checks.require(0 <= t7, 0)
                    for v_lane_8 in 0..<Swift.max(0, t7) {
                        let t8: Int = ~1
                        let t9: Int = v_lane_8 & t8
                        let v_pair_9: Int = t9
                        try _Checks.index(v_pair_9, in: 4, 1)
                        let t10: UInt32 = v_words_6[v_pair_9] &>> (8 as UInt32)
                        let t11: Float = Float(t10)
                        let t12: Float = t11 + (0x1.0000000000000p0 as Float)
                        let t13: Float = t12 * (0x1.0000000000000p-24 as Float)
                        let v_distance_10: Float = t13
                        let t14: Int = v_pair_9 &+ 1
                        try _Checks.index(t14, in: 4, 2)
                        let t15: UInt32 = v_words_6[t14] &>> (8 as UInt32)
                        let t16: Float = Float(t15)
                        let t17: Float = t16 * (0x1.0000000000000p-24 as Float)
                        let t18: Float = (0x1.0000000000000p1 as Float) * Float.pi
                        let t19: Float = t17 * t18
                        let v_angle_11: Float = t19
                        let t20: Float = Float.log(v_distance_10)
                        let t21: Float = (-0x1.0000000000000p1 as Float) * t20
                        let t22: Float = t21.squareRoot()
                        let v_radius_12: Float = t22
                        let t23: Int = v_lane_8 & 1
                        let t24: Bool = t23 == 0
                        let t27: Float
                        if t24 {
                            let t25: Float = Float.cos(v_angle_11)
                            t27 = t25
                        } else {
                            let t26: Float = Float.sin(v_angle_11)
                            t27 = t26
                        }
                        let v_unit_13: Float = t27
                        let t28: Int = v_start_7 &+ v_lane_8
                        let t29: Float = v_radius_12 * v_unit_13
                        let t30: Float = v_deviation_3 * t29
                        let t31: Float = v_mean_2 + t30
                        try _Checks.index(t28, in: v_result_4.count, 3)
                        unsafe v_result_4[unchecked: t28] = t31
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOff.self) }
                }
            }
        )
        private static var uses: DeviceUses {
            var uses = DeviceUses()
            uses.add(
                "rk_c_PhiloxKernels_block_7e06ade80e497d8a",
                PhiloxKernels.block_deviceFunction(seed: UInt64.self, number: UInt64.self)
                    as DeviceFunctionDefinition<(UInt64, UInt64) -> SIMD4<UInt32>>)
            return uses
        }
    }

    /// What launches of `normal(_:_:_:_:_:in:)` need.
    static nonisolated func normal_deviceKernel(
        _: UInt64.Type, _: UInt64.Type, _: Float.Type, _: Float.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_normal_15052a212924cc42_holder.kernel
    }

    /// Runs `normal` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func normal(
        _ seed: UInt64, _ first: UInt64, _ mean: Float, _ deviation: Float, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await normal_deviceKernel(UInt64.self, UInt64.self, Float.self, Float.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, .linear(count), checks: checks) { arguments in
                arguments.value(seed)
                arguments.value(first)
                arguments.value(mean)
                arguments.value(deviation)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `normal` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func normal(
        _ seed: UInt64, _ first: UInt64, _ mean: Float, _ deviation: Float, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try normal_deviceKernel(UInt64.self, UInt64.self, Float.self, Float.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.value(mean)
            arguments.value(deviation)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `normal` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func normal(
        _ seed: UInt64, _ first: UInt64, _ mean: Float, _ deviation: Float, _ result: some DeviceElements<Float>,
        on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await normal_deviceKernel(UInt64.self, UInt64.self, Float.self, Float.self, MutableDeviceSpan<Float>.self)
            .launch(on: accelerator, range, checks: checks) { arguments in
                arguments.value(seed)
                arguments.value(first)
                arguments.value(mean)
                arguments.value(deviation)
                arguments.mutableSpan(result)
            }
    }

    /// Enqueues `normal` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func normal(
        _ seed: UInt64, _ first: UInt64, _ mean: Float, _ deviation: Float, _ result: some DeviceElements<Float>,
        on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try normal_deviceKernel(UInt64.self, UInt64.self, Float.self, Float.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.value(seed)
            arguments.value(first)
            arguments.value(mean)
            arguments.value(deviation)
            arguments.mutableSpan(result)
        }
    }
}
