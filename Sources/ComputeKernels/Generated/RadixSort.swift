// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/RadixSort.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

/// The passes of a radix sort by digits of eight bits, the lowest first.
///
/// Each pass is stable: blocks count their digits, the counts are summed up digit by digit, and blocks move their keys to
/// the places that the sums say. One item does all of a block, in order.
enum RadixSortKernels {
    /// `counts[digit * blocks + block]`: how often each digit is in each block of `blockSize` keys.
    static func countDigits(
        _ keys: DeviceSpan<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ counts: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var own = [256 of UInt32](repeating: 0)
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, keys.count) {
            let digit = Int(keys[i] &>> shift & 255)
            own[digit] &+= 1
        }
        for digit in 0..<256 { counts[digit &* blocks &+ context.index] = own[digit] }
    }

    fileprivate nonisolated enum rk_k_countDigits_cbc764bd8adfc61d_holder {
        static let kernel = DeviceKernelDefinition(
            name: "countDigits(_:_:_:_:_:in:)",
            entry: "rk_k_countDigits_cbc764bd8adfc61d",
            file: "ComputeKernels/RadixSort.swift",
            line: 9,
            parameters: [
                .span("keys", element: UInt32.self), .value("shift", type: UInt32.self),
                .value("blockSize", type: Int.self), .value("blocks", type: Int.self),
                .mutableSpan("counts", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_u32_256
                #define RK_DEFINED_rk_array_rk_u32_256
                typedef struct { rk_u32 x[256]; } rk_array_rk_u32_256;
                #endif
                RK_KERNEL(rk_k_countDigits_cbc764bd8adfc61d)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, rk_u32 v_shift_1, rk_i64 v_blockSize_2, rk_i64 v_blocks_3, RK_GLOBAL rk_u32 *v_counts_4, rk_i64 n_counts_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_array_rk_u32_256 v_own_5;
                  for (int k = 0; k < 256; ++k) v_own_5.x[k] = 0u;
                  rk_i64 v_start_6 = rk_i64_mul(rk_index(rk_here), v_blockSize_2);
                  rk_i64 t1 = rk_i64_add(v_start_6, v_blockSize_2);
                  rk_i64 t2 = rk_i64_min(t1, n_keys_0);
                  RK_CHECK(t2 < v_start_6, RK_STOP(0));
                  for (rk_i64 v_i_7 = v_start_6; v_i_7 < t2; ++v_i_7) {
                    RK_CHECK(rk_index_traps(v_i_7, n_keys_0), RK_STOP(1));
                    rk_u32 t3 = rk_u32_and(rk_u32_shr_masked(v_keys_0[v_i_7], (rk_u32)v_shift_1), 255u);
                    rk_i64 v_digit_8 = (rk_i64)t3;
                    RK_CHECK(rk_index_traps(v_digit_8, 256), RK_STOP(2));
                    rk_u32 t4 = v_own_5.x[v_digit_8];
                    v_own_5.x[v_digit_8] = rk_u32_add(t4, 1u);
                  }
                  RK_CHECK(256 < 0, RK_STOP(3));
                  for (rk_i64 v_digit_9 = 0; v_digit_9 < 256; ++v_digit_9) {
                    rk_i64 t5 = rk_i64_add(rk_i64_mul(v_digit_9, v_blocks_3), rk_index(rk_here));
                    RK_CHECK(rk_index_traps(v_digit_9, 256), RK_STOP(5));
                    RK_CHECK(rk_index_traps(t5, n_counts_4), RK_STOP(4));
                    v_counts_4[t5] = v_own_5.x[v_digit_9];
                  }
                }

                """#,
            sites: [
                TrapSite(line: 16, column: 23, operation: .invertedRange),
                TrapSite(line: 17, column: 29, operation: .indexOutOfRange("keys")),
                TrapSite(line: 18, column: 13, operation: .indexOutOfRange("own")),
                TrapSite(line: 20, column: 23, operation: .invertedRange),
                TrapSite(line: 20, column: 32, operation: .indexOutOfRange("counts")),
                TrapSite(line: 20, column: 75, operation: .indexOutOfRange("own")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_keys_0 = launch.span(0, of: UInt32.self)
                let v_shift_1 = launch.value(1, as: UInt32.self)
                let v_blockSize_2 = launch.value(2, as: Int.self)
                let v_blocks_3 = launch.value(3, as: Int.self)
                let v_counts_4 = launch.mutableSpan(4, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    var v_own_5 = InlineArray<256, UInt32>(repeating: (0 as UInt32))
                    let t1: Int = here.index &* v_blockSize_2
                    let v_start_6: Int = t1
                    let t2: Int = v_start_6 &+ v_blockSize_2
                    let t3: Int = Swift.min(t2, v_keys_0.count)
                    try _Checks.require(v_start_6 <= t3, 0)
                    for v_i_7 in v_start_6..<Swift.max(v_start_6, t3) {
                        try _Checks.index(v_i_7, in: v_keys_0.count, 1)
                        let t4: UInt32 = unsafe v_keys_0[unchecked: v_i_7]
                        let t5: UInt32 = t4 &>> v_shift_1
                        let t6: UInt32 = t5 & (255 as UInt32)
                        let t7: Int = Int(t6)
                        let v_digit_8: Int = t7
                        try _Checks.index(v_digit_8, in: 256, 2)
                        let t8: UInt32 = unsafe v_own_5[unchecked: v_digit_8]
                        unsafe v_own_5[unchecked: v_digit_8] = t8 &+ (1 as UInt32)
                    }
                    try _Checks.require(0 <= 256, 3)
                    for v_digit_9 in 0..<Swift.max(0, 256) {
                        let t9: Int = v_digit_9 &* v_blocks_3
                        let t10: Int = t9 &+ here.index
                        try _Checks.index(v_digit_9, in: 256, 5)
                        let t11: UInt32 = unsafe v_own_5[unchecked: v_digit_9]
                        try _Checks.index(t10, in: v_counts_4.count, 4)
                        unsafe v_counts_4[unchecked: t10] = t11
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    unsafe launch.forEachItem(natively: rk_k_countDigits_cbc764bd8adfc61d)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `countDigits(_:_:_:_:_:in:)` need.
    static nonisolated func countDigits_deviceKernel(
        _: DeviceSpan<UInt32>.Type, _: UInt32.Type, _: Int.Type, _: Int.Type, _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_countDigits_cbc764bd8adfc61d_holder.kernel
    }

    /// Runs `countDigits` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countDigits(
        _ keys: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ counts: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await countDigits_deviceKernel(
            DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(keys)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countDigits` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countDigits(
        _ keys: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ counts: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countDigits_deviceKernel(
            DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(keys)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(counts)
        }
    }

    /// Runs `countDigits` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func countDigits(
        _ keys: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ counts: some DeviceElements<UInt32>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await countDigits_deviceKernel(
            DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(keys)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(counts)
        }
    }

    /// Enqueues `countDigits` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func countDigits(
        _ keys: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ counts: some DeviceElements<UInt32>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try countDigits_deviceKernel(
            DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(keys)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(counts)
        }
    }

    /// Moves the keys of a block to their places.
    static func moveKeys(
        _ keys: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var next = [256 of UInt32](repeating: 0)
        for digit in 0..<256 { next[digit] = offsets[digit &* blocks &+ context.index] }
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, keys.count) {
            let key = keys[i]
            let digit = Int(key &>> shift & 255)
            result[Int(next[digit])] = key
            next[digit] &+= 1
        }
    }

    fileprivate nonisolated enum rk_k_moveKeys_40a455a4063c9525_holder {
        static let kernel = DeviceKernelDefinition(
            name: "moveKeys(_:_:_:_:_:_:in:)",
            entry: "rk_k_moveKeys_40a455a4063c9525",
            file: "ComputeKernels/RadixSort.swift",
            line: 24,
            parameters: [
                .span("keys", element: UInt32.self), .span("offsets", element: UInt32.self),
                .value("shift", type: UInt32.self), .value("blockSize", type: Int.self),
                .value("blocks", type: Int.self), .mutableSpan("result", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_u32_256
                #define RK_DEFINED_rk_array_rk_u32_256
                typedef struct { rk_u32 x[256]; } rk_array_rk_u32_256;
                #endif
                RK_KERNEL(rk_k_moveKeys_40a455a4063c9525)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL const rk_u32 *v_offsets_1, rk_i64 n_offsets_1, rk_u32 v_shift_2, rk_i64 v_blockSize_3, rk_i64 v_blocks_4, RK_GLOBAL rk_u32 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_array_rk_u32_256 v_next_6;
                  for (int k = 0; k < 256; ++k) v_next_6.x[k] = 0u;
                  RK_CHECK(256 < 0, RK_STOP(0));
                  for (rk_i64 v_digit_7 = 0; v_digit_7 < 256; ++v_digit_7) {
                    rk_i64 t1 = rk_i64_add(rk_i64_mul(v_digit_7, v_blocks_4), rk_index(rk_here));
                    RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(2));
                    RK_CHECK(rk_index_traps(v_digit_7, 256), RK_STOP(1));
                    v_next_6.x[v_digit_7] = v_offsets_1[t1];
                  }
                  rk_i64 v_start_8 = rk_i64_mul(rk_index(rk_here), v_blockSize_3);
                  rk_i64 t2 = rk_i64_add(v_start_8, v_blockSize_3);
                  rk_i64 t3 = rk_i64_min(t2, n_keys_0);
                  RK_CHECK(t3 < v_start_8, RK_STOP(3));
                  for (rk_i64 v_i_9 = v_start_8; v_i_9 < t3; ++v_i_9) {
                    RK_CHECK(rk_index_traps(v_i_9, n_keys_0), RK_STOP(4));
                    rk_u32 v_key_10 = v_keys_0[v_i_9];
                    rk_u32 t4 = rk_u32_and(rk_u32_shr_masked(v_key_10, (rk_u32)v_shift_2), 255u);
                    rk_i64 v_digit_11 = (rk_i64)t4;
                    RK_CHECK(rk_index_traps(v_digit_11, 256), RK_STOP(5));
                    rk_u32 t5 = v_next_6.x[v_digit_11];
                    rk_i64 t6 = (rk_i64)t5;
                    RK_CHECK(rk_index_traps(t6, n_result_5), RK_STOP(6));
                    v_result_5[t6] = v_key_10;
                    RK_CHECK(rk_index_traps(v_digit_11, 256), RK_STOP(7));
                    rk_u32 t7 = v_next_6.x[v_digit_11];
                    v_next_6.x[v_digit_11] = rk_u32_add(t7, 1u);
                  }
                }

                """#,
            sites: [
                TrapSite(line: 30, column: 23, operation: .invertedRange),
                TrapSite(line: 30, column: 32, operation: .indexOutOfRange("next")),
                TrapSite(line: 30, column: 46, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 32, column: 23, operation: .invertedRange),
                TrapSite(line: 33, column: 23, operation: .indexOutOfRange("keys")),
                TrapSite(line: 35, column: 24, operation: .indexOutOfRange("next")),
                TrapSite(line: 35, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 36, column: 13, operation: .indexOutOfRange("next")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_keys_0 = launch.span(0, of: UInt32.self)
                let v_offsets_1 = launch.span(1, of: UInt32.self)
                let v_shift_2 = launch.value(2, as: UInt32.self)
                let v_blockSize_3 = launch.value(3, as: Int.self)
                let v_blocks_4 = launch.value(4, as: Int.self)
                let v_result_5 = launch.mutableSpan(5, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    var v_next_6 = InlineArray<256, UInt32>(repeating: (0 as UInt32))
                    try _Checks.require(0 <= 256, 0)
                    for v_digit_7 in 0..<Swift.max(0, 256) {
                        let t1: Int = v_digit_7 &* v_blocks_4
                        let t2: Int = t1 &+ here.index
                        try _Checks.index(t2, in: v_offsets_1.count, 2)
                        let t3: UInt32 = unsafe v_offsets_1[unchecked: t2]
                        try _Checks.index(v_digit_7, in: 256, 1)
                        unsafe v_next_6[unchecked: v_digit_7] = t3
                    }
                    let t4: Int = here.index &* v_blockSize_3
                    let v_start_8: Int = t4
                    let t5: Int = v_start_8 &+ v_blockSize_3
                    let t6: Int = Swift.min(t5, v_keys_0.count)
                    try _Checks.require(v_start_8 <= t6, 3)
                    for v_i_9 in v_start_8..<Swift.max(v_start_8, t6) {
                        try _Checks.index(v_i_9, in: v_keys_0.count, 4)
                        let t7: UInt32 = unsafe v_keys_0[unchecked: v_i_9]
                        let v_key_10: UInt32 = t7
                        let t8: UInt32 = v_key_10 &>> v_shift_2
                        let t9: UInt32 = t8 & (255 as UInt32)
                        let t10: Int = Int(t9)
                        let v_digit_11: Int = t10
                        try _Checks.index(v_digit_11, in: 256, 5)
                        let t11: UInt32 = unsafe v_next_6[unchecked: v_digit_11]
                        let t12: Int = Int(t11)
                        try _Checks.index(t12, in: v_result_5.count, 6)
                        unsafe v_result_5[unchecked: t12] = v_key_10
                        try _Checks.index(v_digit_11, in: 256, 7)
                        let t13: UInt32 = unsafe v_next_6[unchecked: v_digit_11]
                        unsafe v_next_6[unchecked: v_digit_11] = t13 &+ (1 as UInt32)
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    unsafe launch.forEachItem(natively: rk_k_moveKeys_40a455a4063c9525)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `moveKeys(_:_:_:_:_:_:in:)` need.
    static nonisolated func moveKeys_deviceKernel(
        _: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: UInt32.Type, _: Int.Type, _: Int.Type,
        _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_moveKeys_40a455a4063c9525_holder.kernel
    }

    /// Runs `moveKeys` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func moveKeys(
        _ keys: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int,
        _ blocks: Int, _ result: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await moveKeys_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `moveKeys` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func moveKeys(
        _ keys: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int,
        _ blocks: Int, _ result: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try moveKeys_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
        }
    }

    /// Runs `moveKeys` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func moveKeys(
        _ keys: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int,
        _ blocks: Int, _ result: some DeviceElements<UInt32>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await moveKeys_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
        }
    }

    /// Enqueues `moveKeys` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func moveKeys(
        _ keys: some DeviceElements<UInt32>, _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int,
        _ blocks: Int, _ result: some DeviceElements<UInt32>, on stream: DeviceStream, range: LaunchRange,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try moveKeys_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
        }
    }

    /// Moves the keys of a block to their places, and what belongs to them with them.
    static func moveKeysAndValues(
        _ keys: DeviceSpan<UInt32>, _ values: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ shift: UInt32,
        _ blockSize: Int, _ blocks: Int, _ result: MutableDeviceSpan<UInt32>,
        _ movedValues: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var next = [256 of UInt32](repeating: 0)
        for digit in 0..<256 { next[digit] = offsets[digit &* blocks &+ context.index] }
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, keys.count) {
            let key = keys[i]
            let digit = Int(key &>> shift & 255)
            let place = Int(next[digit])
            result[place] = key
            movedValues[place] = values[i]
            next[digit] &+= 1
        }
    }

    fileprivate nonisolated enum rk_k_moveKeysAndValues_3747a6a8b4e3f578_holder {
        static let kernel = DeviceKernelDefinition(
            name: "moveKeysAndValues(_:_:_:_:_:_:_:_:in:)",
            entry: "rk_k_moveKeysAndValues_3747a6a8b4e3f578",
            file: "ComputeKernels/RadixSort.swift",
            line: 41,
            parameters: [
                .span("keys", element: UInt32.self), .span("values", element: UInt32.self),
                .span("offsets", element: UInt32.self), .value("shift", type: UInt32.self),
                .value("blockSize", type: Int.self), .value("blocks", type: Int.self),
                .mutableSpan("result", element: UInt32.self, isReadByKernel: false),
                .mutableSpan("movedValues", element: UInt32.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                #ifndef RK_DEFINED_rk_array_rk_u32_256
                #define RK_DEFINED_rk_array_rk_u32_256
                typedef struct { rk_u32 x[256]; } rk_array_rk_u32_256;
                #endif
                RK_KERNEL(rk_k_moveKeysAndValues_3747a6a8b4e3f578)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL const rk_u32 *v_values_1, rk_i64 n_values_1, RK_GLOBAL const rk_u32 *v_offsets_2, rk_i64 n_offsets_2, rk_u32 v_shift_3, rk_i64 v_blockSize_4, rk_i64 v_blocks_5, RK_GLOBAL rk_u32 *v_result_6, rk_i64 n_result_6, RK_GLOBAL rk_u32 *v_movedValues_7, rk_i64 n_movedValues_7, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_array_rk_u32_256 v_next_8;
                  for (int k = 0; k < 256; ++k) v_next_8.x[k] = 0u;
                  RK_CHECK(256 < 0, RK_STOP(0));
                  for (rk_i64 v_digit_9 = 0; v_digit_9 < 256; ++v_digit_9) {
                    rk_i64 t1 = rk_i64_add(rk_i64_mul(v_digit_9, v_blocks_5), rk_index(rk_here));
                    RK_CHECK(rk_index_traps(t1, n_offsets_2), RK_STOP(2));
                    RK_CHECK(rk_index_traps(v_digit_9, 256), RK_STOP(1));
                    v_next_8.x[v_digit_9] = v_offsets_2[t1];
                  }
                  rk_i64 v_start_10 = rk_i64_mul(rk_index(rk_here), v_blockSize_4);
                  rk_i64 t2 = rk_i64_add(v_start_10, v_blockSize_4);
                  rk_i64 t3 = rk_i64_min(t2, n_keys_0);
                  RK_CHECK(t3 < v_start_10, RK_STOP(3));
                  for (rk_i64 v_i_11 = v_start_10; v_i_11 < t3; ++v_i_11) {
                    RK_CHECK(rk_index_traps(v_i_11, n_keys_0), RK_STOP(4));
                    rk_u32 v_key_12 = v_keys_0[v_i_11];
                    rk_u32 t4 = rk_u32_and(rk_u32_shr_masked(v_key_12, (rk_u32)v_shift_3), 255u);
                    rk_i64 v_digit_13 = (rk_i64)t4;
                    RK_CHECK(rk_index_traps(v_digit_13, 256), RK_STOP(5));
                    rk_u32 t5 = v_next_8.x[v_digit_13];
                    rk_i64 v_place_14 = (rk_i64)t5;
                    RK_CHECK(rk_index_traps(v_place_14, n_result_6), RK_STOP(6));
                    v_result_6[v_place_14] = v_key_12;
                    RK_CHECK(rk_index_traps(v_i_11, n_values_1), RK_STOP(8));
                    RK_CHECK(rk_index_traps(v_place_14, n_movedValues_7), RK_STOP(7));
                    v_movedValues_7[v_place_14] = v_values_1[v_i_11];
                    RK_CHECK(rk_index_traps(v_digit_13, 256), RK_STOP(9));
                    rk_u32 t6 = v_next_8.x[v_digit_13];
                    v_next_8.x[v_digit_13] = rk_u32_add(t6, 1u);
                  }
                }

                """#,
            sites: [
                TrapSite(line: 48, column: 23, operation: .invertedRange),
                TrapSite(line: 48, column: 32, operation: .indexOutOfRange("next")),
                TrapSite(line: 48, column: 46, operation: .indexOutOfRange("offsets")),
                TrapSite(line: 50, column: 23, operation: .invertedRange),
                TrapSite(line: 51, column: 23, operation: .indexOutOfRange("keys")),
                TrapSite(line: 53, column: 29, operation: .indexOutOfRange("next")),
                TrapSite(line: 54, column: 13, operation: .indexOutOfRange("result")),
                TrapSite(line: 55, column: 13, operation: .indexOutOfRange("movedValues")),
                TrapSite(line: 55, column: 34, operation: .indexOutOfRange("values")),
                TrapSite(line: 56, column: 13, operation: .indexOutOfRange("next")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_keys_0 = launch.span(0, of: UInt32.self)
                let v_values_1 = launch.span(1, of: UInt32.self)
                let v_offsets_2 = launch.span(2, of: UInt32.self)
                let v_shift_3 = launch.value(3, as: UInt32.self)
                let v_blockSize_4 = launch.value(4, as: Int.self)
                let v_blocks_5 = launch.value(5, as: Int.self)
                let v_result_6 = launch.mutableSpan(6, of: UInt32.self)
                let v_movedValues_7 = launch.mutableSpan(7, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    var v_next_8 = InlineArray<256, UInt32>(repeating: (0 as UInt32))
                    try _Checks.require(0 <= 256, 0)
                    for v_digit_9 in 0..<Swift.max(0, 256) {
                        let t1: Int = v_digit_9 &* v_blocks_5
                        let t2: Int = t1 &+ here.index
                        try _Checks.index(t2, in: v_offsets_2.count, 2)
                        let t3: UInt32 = unsafe v_offsets_2[unchecked: t2]
                        try _Checks.index(v_digit_9, in: 256, 1)
                        unsafe v_next_8[unchecked: v_digit_9] = t3
                    }
                    let t4: Int = here.index &* v_blockSize_4
                    let v_start_10: Int = t4
                    let t5: Int = v_start_10 &+ v_blockSize_4
                    let t6: Int = Swift.min(t5, v_keys_0.count)
                    try _Checks.require(v_start_10 <= t6, 3)
                    for v_i_11 in v_start_10..<Swift.max(v_start_10, t6) {
                        try _Checks.index(v_i_11, in: v_keys_0.count, 4)
                        let t7: UInt32 = unsafe v_keys_0[unchecked: v_i_11]
                        let v_key_12: UInt32 = t7
                        let t8: UInt32 = v_key_12 &>> v_shift_3
                        let t9: UInt32 = t8 & (255 as UInt32)
                        let t10: Int = Int(t9)
                        let v_digit_13: Int = t10
                        try _Checks.index(v_digit_13, in: 256, 5)
                        let t11: UInt32 = unsafe v_next_8[unchecked: v_digit_13]
                        let t12: Int = Int(t11)
                        let v_place_14: Int = t12
                        try _Checks.index(v_place_14, in: v_result_6.count, 6)
                        unsafe v_result_6[unchecked: v_place_14] = v_key_12
                        try _Checks.index(v_i_11, in: v_values_1.count, 8)
                        let t13: UInt32 = unsafe v_values_1[unchecked: v_i_11]
                        try _Checks.index(v_place_14, in: v_movedValues_7.count, 7)
                        unsafe v_movedValues_7[unchecked: v_place_14] = t13
                        try _Checks.index(v_digit_13, in: 256, 9)
                        let t14: UInt32 = unsafe v_next_8[unchecked: v_digit_13]
                        unsafe v_next_8[unchecked: v_digit_13] = t14 &+ (1 as UInt32)
                    }
                }
                if launch.isChecked {
                    launch.forEachItem { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) }
                } else {
                    unsafe launch.forEachItem(natively: rk_k_moveKeysAndValues_3747a6a8b4e3f578)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `moveKeysAndValues(_:_:_:_:_:_:_:_:in:)` need.
    static nonisolated func moveKeysAndValues_deviceKernel(
        _: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: DeviceSpan<UInt32>.Type, _: UInt32.Type, _: Int.Type,
        _: Int.Type, _: MutableDeviceSpan<UInt32>.Type, _: MutableDeviceSpan<UInt32>.Type
    ) -> DeviceKernelDefinition {
        rk_k_moveKeysAndValues_3747a6a8b4e3f578_holder.kernel
    }

    /// Runs `moveKeysAndValues` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func moveKeysAndValues(
        _ keys: some DeviceElements<UInt32>, _ values: some DeviceElements<UInt32>,
        _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ result: some DeviceElements<UInt32>, _ movedValues: some DeviceElements<UInt32>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await moveKeysAndValues_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(values)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
            arguments.mutableSpan(movedValues)
        }
    }

    /// Enqueues `moveKeysAndValues` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func moveKeysAndValues(
        _ keys: some DeviceElements<UInt32>, _ values: some DeviceElements<UInt32>,
        _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ result: some DeviceElements<UInt32>, _ movedValues: some DeviceElements<UInt32>, on stream: DeviceStream,
        count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try moveKeysAndValues_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(values)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
            arguments.mutableSpan(movedValues)
        }
    }

    /// Runs `moveKeysAndValues` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func moveKeysAndValues(
        _ keys: some DeviceElements<UInt32>, _ values: some DeviceElements<UInt32>,
        _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ result: some DeviceElements<UInt32>, _ movedValues: some DeviceElements<UInt32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await moveKeysAndValues_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(values)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
            arguments.mutableSpan(movedValues)
        }
    }

    /// Enqueues `moveKeysAndValues` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func moveKeysAndValues(
        _ keys: some DeviceElements<UInt32>, _ values: some DeviceElements<UInt32>,
        _ offsets: some DeviceElements<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ result: some DeviceElements<UInt32>, _ movedValues: some DeviceElements<UInt32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try moveKeysAndValues_deviceKernel(
            DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, DeviceSpan<UInt32>.self, UInt32.self, Int.self, Int.self,
            MutableDeviceSpan<UInt32>.self, MutableDeviceSpan<UInt32>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(keys)
            arguments.span(values)
            arguments.span(offsets)
            arguments.value(shift)
            arguments.value(blockSize)
            arguments.value(blocks)
            arguments.mutableSpan(result)
            arguments.mutableSpan(movedValues)
        }
    }

    /// Numbers with a sign as numbers without that have the same order.
    static func encode(_ x: DeviceSpan<Int32>, _ keys: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
        let i = context.index
        keys[i] = UInt32(truncatingIfNeeded: x[i]) ^ 0x8000_0000
    }

    fileprivate nonisolated enum rk_k_encode_ee0007f3814fe1dd_holder {
        static let kernel = DeviceKernelDefinition(
            name: "encode(_:_:in:)",
            entry: "rk_k_encode_ee0007f3814fe1dd",
            file: "ComputeKernels/RadixSort.swift",
            line: 61,
            parameters: [
                .span("x", element: Int32.self, needs: .onePerItem),
                .mutableSpan("keys", element: UInt32.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_encode_ee0007f3814fe1dd)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_keys_1, rk_i64 n_keys_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
                  rk_i32 t1 = v_x_0[v_i_2];
                  RK_CHECK(rk_index_traps(v_i_2, n_keys_1), RK_STOP(0));
                  v_keys_1[v_i_2] = rk_u32_xor((rk_u32)t1, 2147483648u);
                }

                """#,
            sites: [
                TrapSite(line: 64, column: 9, operation: .indexOutOfRange("keys")),
                TrapSite(line: 64, column: 46, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Int32.self)
                let v_keys_1 = launch.mutableSpan(1, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 1)
                    let t1: Int32 = unsafe v_x_0[unchecked: v_i_2]
                    let t2: UInt32 = UInt32(truncatingIfNeeded: t1)
                    let t3: UInt32 = t2 ^ (2_147_483_648 as UInt32)
                    try _Checks.itemIndex(v_i_2, in: v_keys_1.count, 0)
                    unsafe v_keys_1[unchecked: v_i_2] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_keys_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_encode_ee0007f3814fe1dd)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `encode(_:_:in:)` need.
    static nonisolated func encode_deviceKernel(_: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<UInt32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_encode_ee0007f3814fe1dd_holder.kernel
    }

    /// Runs `encode` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func encode(
        _ x: some DeviceElements<Int32>, _ keys: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await encode_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Enqueues `encode` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func encode(
        _ x: some DeviceElements<Int32>, _ keys: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try encode_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Runs `encode` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func encode(
        _ x: some DeviceElements<Int32>, _ keys: some DeviceElements<UInt32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await encode_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Enqueues `encode` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func encode(
        _ x: some DeviceElements<Int32>, _ keys: some DeviceElements<UInt32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try encode_deviceKernel(DeviceSpan<Int32>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Undoes `encode`.
    static func decode(_ keys: DeviceSpan<UInt32>, _ x: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        let i = context.index
        x[i] = Int32(truncatingIfNeeded: keys[i] ^ 0x8000_0000)
    }

    fileprivate nonisolated enum rk_k_decode_11baf521b948c03d_holder {
        static let kernel = DeviceKernelDefinition(
            name: "decode(_:_:in:)",
            entry: "rk_k_decode_11baf521b948c03d",
            file: "ComputeKernels/RadixSort.swift",
            line: 68,
            parameters: [
                .span("keys", element: UInt32.self, needs: .onePerItem),
                .mutableSpan("x", element: Int32.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_decode_11baf521b948c03d)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL rk_i32 *v_x_1, rk_i64 n_x_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_keys_0), RK_STOP(1));
                  rk_u32 t1 = rk_u32_xor(v_keys_0[v_i_2], 2147483648u);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_1), RK_STOP(0));
                  v_x_1[v_i_2] = (rk_i32)t1;
                }

                """#,
            sites: [
                TrapSite(line: 71, column: 9, operation: .indexOutOfRange("x")),
                TrapSite(line: 71, column: 42, operation: .indexOutOfRange("keys")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_keys_0 = launch.span(0, of: UInt32.self)
                let v_x_1 = launch.mutableSpan(1, of: Int32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_keys_0.count, 1)
                    let t1: UInt32 = unsafe v_keys_0[unchecked: v_i_2]
                    let t2: UInt32 = t1 ^ (2_147_483_648 as UInt32)
                    let t3: Int32 = Int32(truncatingIfNeeded: t2)
                    try _Checks.itemIndex(v_i_2, in: v_x_1.count, 0)
                    unsafe v_x_1[unchecked: v_i_2] = t3
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_keys_0.count, v_x_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_decode_11baf521b948c03d)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `decode(_:_:in:)` need.
    static nonisolated func decode_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<Int32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_decode_11baf521b948c03d_holder.kernel
    }

    /// Runs `decode` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Int32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }

    /// Enqueues `decode` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Int32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }

    /// Runs `decode` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Int32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }

    /// Enqueues `decode` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Int32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Int32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }

    /// Floating-point numbers as integers that have the same total order: -0 before +0, NaNs at the ends by their sign.
    static func encode(_ x: DeviceSpan<Float>, _ keys: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
        let i = context.index
        let bits = x[i].bitPattern
        keys[i] = bits & 0x8000_0000 == 0 ? bits ^ 0x8000_0000 : ~bits
    }

    fileprivate nonisolated enum rk_k_encode_b563e5eab9479f27_holder {
        static let kernel = DeviceKernelDefinition(
            name: "encode(_:_:in:)",
            entry: "rk_k_encode_b563e5eab9479f27",
            file: "ComputeKernels/RadixSort.swift",
            line: 75,
            parameters: [
                .span("x", element: Float.self, needs: .onePerItem),
                .mutableSpan("keys", element: UInt32.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_encode_b563e5eab9479f27)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_keys_1, rk_i64 n_keys_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(0));
                  rk_f32 t1 = v_x_0[v_i_2];
                  rk_u32 v_bits_3 = rk_f32_bits(t1);
                  RK_CHECK(rk_index_traps(v_i_2, n_keys_1), RK_STOP(1));
                  v_keys_1[v_i_2] = ((rk_u32_and(v_bits_3, 2147483648u) == 0u) ? rk_u32_xor(v_bits_3, 2147483648u) : rk_u32_not(v_bits_3));
                }

                """#,
            sites: [
                TrapSite(line: 78, column: 20, operation: .indexOutOfRange("x")),
                TrapSite(line: 79, column: 9, operation: .indexOutOfRange("keys")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_x_0 = launch.span(0, of: Float.self)
                let v_keys_1 = launch.mutableSpan(1, of: UInt32.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_x_0.count, 0)
                    let t1: Float = unsafe v_x_0[unchecked: v_i_2]
                    let t2: UInt32 = t1.bitPattern
                    let v_bits_3: UInt32 = t2
                    let t3: UInt32 = v_bits_3 & (2_147_483_648 as UInt32)
                    let t4: Bool = t3 == (0 as UInt32)
                    let t7: UInt32
                    if t4 {
                        let t5: UInt32 = v_bits_3 ^ (2_147_483_648 as UInt32)
                        t7 = t5
                    } else {
                        let t6: UInt32 = ~v_bits_3
                        t7 = t6
                    }
                    try _Checks.itemIndex(v_i_2, in: v_keys_1.count, 1)
                    unsafe v_keys_1[unchecked: v_i_2] = t7
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_x_0.count, v_keys_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_encode_b563e5eab9479f27)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `encode(_:_:in:)` need.
    static nonisolated func encode_deviceKernel(_: DeviceSpan<Float>.Type, _: MutableDeviceSpan<UInt32>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_encode_b563e5eab9479f27_holder.kernel
    }

    /// Runs `encode` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func encode(
        _ x: some DeviceElements<Float>, _ keys: some DeviceElements<UInt32>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await encode_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Enqueues `encode` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func encode(
        _ x: some DeviceElements<Float>, _ keys: some DeviceElements<UInt32>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try encode_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Runs `encode` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func encode(
        _ x: some DeviceElements<Float>, _ keys: some DeviceElements<UInt32>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await encode_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Enqueues `encode` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func encode(
        _ x: some DeviceElements<Float>, _ keys: some DeviceElements<UInt32>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try encode_deviceKernel(DeviceSpan<Float>.self, MutableDeviceSpan<UInt32>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(x)
            arguments.mutableSpan(keys)
        }
    }

    /// Undoes `encode`.
    static func decode(_ keys: DeviceSpan<UInt32>, _ x: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        let key = keys[i]
        x[i] = Float(bitPattern: key & 0x8000_0000 == 0 ? ~key : key ^ 0x8000_0000)
    }

    fileprivate nonisolated enum rk_k_decode_1a9b0b8e5c0b5e5f_holder {
        static let kernel = DeviceKernelDefinition(
            name: "decode(_:_:in:)",
            entry: "rk_k_decode_1a9b0b8e5c0b5e5f",
            file: "ComputeKernels/RadixSort.swift",
            line: 83,
            parameters: [
                .span("keys", element: UInt32.self, needs: .onePerItem),
                .mutableSpan("x", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_decode_1a9b0b8e5c0b5e5f)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL rk_f32 *v_x_1, rk_i64 n_x_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_i_2 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_i_2, n_keys_0), RK_STOP(0));
                  rk_u32 v_key_3 = v_keys_0[v_i_2];
                  rk_u32 t1 = ((rk_u32_and(v_key_3, 2147483648u) == 0u) ? rk_u32_not(v_key_3) : rk_u32_xor(v_key_3, 2147483648u));
                  RK_CHECK(rk_index_traps(v_i_2, n_x_1), RK_STOP(1));
                  v_x_1[v_i_2] = rk_f32_of_bits(t1);
                }

                """#,
            sites: [
                TrapSite(line: 86, column: 19, operation: .indexOutOfRange("keys")),
                TrapSite(line: 87, column: 9, operation: .indexOutOfRange("x")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_keys_0 = launch.span(0, of: UInt32.self)
                let v_x_1 = launch.mutableSpan(1, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_i_2: Int = here.index
                    try _Checks.itemIndex(v_i_2, in: v_keys_0.count, 0)
                    let t1: UInt32 = unsafe v_keys_0[unchecked: v_i_2]
                    let v_key_3: UInt32 = t1
                    let t2: UInt32 = v_key_3 & (2_147_483_648 as UInt32)
                    let t3: Bool = t2 == (0 as UInt32)
                    let t6: UInt32
                    if t3 {
                        let t4: UInt32 = ~v_key_3
                        t6 = t4
                    } else {
                        let t5: UInt32 = v_key_3 ^ (2_147_483_648 as UInt32)
                        t6 = t5
                    }
                    let t7: Float = Float(bitPattern: t6)
                    try _Checks.itemIndex(v_i_2, in: v_x_1.count, 1)
                    unsafe v_x_1[unchecked: v_i_2] = t7
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_keys_0.count, v_x_1.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_decode_1a9b0b8e5c0b5e5f)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `decode(_:_:in:)` need.
    static nonisolated func decode_deviceKernel(_: DeviceSpan<UInt32>.Type, _: MutableDeviceSpan<Float>.Type)
        -> DeviceKernelDefinition
    {
        rk_k_decode_1a9b0b8e5c0b5e5f_holder.kernel
    }

    /// Runs `decode` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Float>, on accelerator: Accelerator, count: Int,
        checks: DeviceChecks = .on
    ) async throws {
        try await decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, .linear(count), checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }

    /// Enqueues `decode` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, .linear(count), checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }

    /// Runs `decode` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Float>.self).launch(
            on: accelerator, range, checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }

    /// Enqueues `decode` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func decode(
        _ keys: some DeviceElements<UInt32>, _ x: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try decode_deviceKernel(DeviceSpan<UInt32>.self, MutableDeviceSpan<Float>.self).launch(
            on: stream, range, checks: checks
        ) { arguments in
            arguments.span(keys)
            arguments.mutableSpan(x)
        }
    }
}
