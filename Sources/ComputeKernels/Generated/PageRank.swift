// swift-format-ignore-file
// Made from Sources/ComputeKernels/Kernels/PageRank.swift by scripts/device-sources. Change that file, then run the script.

import CComputeKernels
import Compute
import RealModule

/// The passes of a step of PageRank.
enum PageRankKernels {
    /// What a page gives to each page it links to, and what those without links give to all.
    static func shares(
        _ ranks: DeviceSpan<Float>, _ linkCounts: DeviceSpan<Int32>, _ shares: MutableDeviceSpan<Float>,
        _ kept: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let page = context.index
        let links = linkCounts[page]
        let rank = ranks[page]
        shares[page] = links == 0 ? 0 : rank / Float(links)
        kept[page] = links == 0 ? rank : 0
    }

    fileprivate nonisolated enum rk_k_shares_a38250d24ddbbd33_holder {
        static let kernel = DeviceKernelDefinition(
            name: "shares(_:_:_:_:in:)",
            entry: "rk_k_shares_a38250d24ddbbd33",
            file: "ComputeKernels/PageRank.swift",
            line: 6,
            parameters: [
                .span("ranks", element: Float.self, needs: .onePerItem),
                .span("linkCounts", element: Int32.self, needs: .onePerItem),
                .mutableSpan("shares", element: Float.self, isReadByKernel: false, needs: .onePerItem),
                .mutableSpan("kept", element: Float.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_shares_a38250d24ddbbd33)(RK_GLOBAL const rk_f32 *v_ranks_0, rk_i64 n_ranks_0, RK_GLOBAL const rk_i32 *v_linkCounts_1, rk_i64 n_linkCounts_1, RK_GLOBAL rk_f32 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL rk_f32 *v_kept_3, rk_i64 n_kept_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_page_4 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_page_4, n_linkCounts_1), RK_STOP(0));
                  rk_i32 v_links_5 = v_linkCounts_1[v_page_4];
                  RK_CHECK(rk_index_traps(v_page_4, n_ranks_0), RK_STOP(1));
                  rk_f32 v_rank_6 = v_ranks_0[v_page_4];
                  RK_CHECK(rk_index_traps(v_page_4, n_shares_2), RK_STOP(2));
                  v_shares_2[v_page_4] = ((v_links_5 == 0) ? 0.0f : (v_rank_6 / (rk_f32)v_links_5));
                  RK_CHECK(rk_index_traps(v_page_4, n_kept_3), RK_STOP(3));
                  v_kept_3[v_page_4] = ((v_links_5 == 0) ? v_rank_6 : 0.0f);
                }

                """#,
            sites: [
                TrapSite(line: 12, column: 21, operation: .indexOutOfRange("linkCounts")),
                TrapSite(line: 13, column: 20, operation: .indexOutOfRange("ranks")),
                TrapSite(line: 14, column: 9, operation: .indexOutOfRange("shares")),
                TrapSite(line: 15, column: 9, operation: .indexOutOfRange("kept")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_ranks_0 = launch.span(0, of: Float.self)
                let v_linkCounts_1 = launch.span(1, of: Int32.self)
                let v_shares_2 = launch.mutableSpan(2, of: Float.self)
                let v_kept_3 = launch.mutableSpan(3, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_page_4: Int = here.index
                    try _Checks.itemIndex(v_page_4, in: v_linkCounts_1.count, 0)
                    let t1: Int32 = unsafe v_linkCounts_1[unchecked: v_page_4]
                    let v_links_5: Int32 = t1
                    try _Checks.itemIndex(v_page_4, in: v_ranks_0.count, 1)
                    let t2: Float = unsafe v_ranks_0[unchecked: v_page_4]
                    let v_rank_6: Float = t2
                    let t3: Bool = v_links_5 == (0 as Int32)
                    let t6: Float
                    if t3 {
                        t6 = (0x0.0p0 as Float)
                    } else {
                        let t4: Float = Float(v_links_5)
                        let t5: Float = v_rank_6 / t4
                        t6 = t5
                    }
                    try _Checks.itemIndex(v_page_4, in: v_shares_2.count, 2)
                    unsafe v_shares_2[unchecked: v_page_4] = t6
                    let t7: Bool = v_links_5 == (0 as Int32)
                    let t8: Float = t7 ? v_rank_6 : (0x0.0p0 as Float)
                    try _Checks.itemIndex(v_page_4, in: v_kept_3.count, 3)
                    unsafe v_kept_3[unchecked: v_page_4] = t8
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(
                            Swift.min(Swift.min(v_linkCounts_1.count, v_ranks_0.count), v_shares_2.count),
                            v_kept_3.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_shares_a38250d24ddbbd33)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `shares(_:_:_:_:in:)` need.
    static nonisolated func shares_deviceKernel(
        _: DeviceSpan<Float>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Float>.Type,
        _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_shares_a38250d24ddbbd33_holder.kernel
    }

    /// Runs `shares` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func shares(
        _ ranks: some DeviceElements<Float>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await shares_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Float>.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// Enqueues `shares` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func shares(
        _ ranks: some DeviceElements<Float>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try shares_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Float>.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// Runs `shares` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func shares(
        _ ranks: some DeviceElements<Float>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await shares_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Float>.self, MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// Enqueues `shares` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func shares(
        _ ranks: some DeviceElements<Float>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try shares_deviceKernel(
            DeviceSpan<Float>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Float>.self, MutableDeviceSpan<Float>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// The new rank of a page from the shares of those that link to it; `kept` has one element, the sum of what is given to all.
    static func gather(
        _ sourceOffsets: DeviceSpan<Int32>, _ sources: DeviceSpan<Int32>, _ shares: DeviceSpan<Float>,
        _ kept: DeviceSpan<Float>, _ damping: Float, _ ranks: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let page = context.index
        var sum: Float = 0
        for place in Int(sourceOffsets[page])..<Int(sourceOffsets[page &+ 1]) {
            sum += shares[Int(sources[place])]
        }
        let count = Float(context.size)
        ranks[page] = (1 - damping) / count + damping * (sum + kept[0] / count)
    }

    fileprivate nonisolated enum rk_k_gather_d45aa28fcca75882_holder {
        static let kernel = DeviceKernelDefinition(
            name: "gather(_:_:_:_:_:_:in:)",
            entry: "rk_k_gather_d45aa28fcca75882",
            file: "ComputeKernels/PageRank.swift",
            line: 19,
            parameters: [
                .span("sourceOffsets", element: Int32.self), .span("sources", element: Int32.self),
                .span("shares", element: Float.self), .span("kept", element: Float.self),
                .value("damping", type: Float.self), .mutableSpan("ranks", element: Float.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_gather_d45aa28fcca75882)(RK_GLOBAL const rk_i32 *v_sourceOffsets_0, rk_i64 n_sourceOffsets_0, RK_GLOBAL const rk_i32 *v_sources_1, rk_i64 n_sources_1, RK_GLOBAL const rk_f32 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL const rk_f32 *v_kept_3, rk_i64 n_kept_3, rk_f32 v_damping_4, RK_GLOBAL rk_f32 *v_ranks_5, rk_i64 n_ranks_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_page_6 = rk_index(rk_here);
                  rk_f32 v_sum_7 = 0.0f;
                  RK_CHECK(rk_index_traps(v_page_6, n_sourceOffsets_0), RK_STOP(0));
                  rk_i32 t1 = v_sourceOffsets_0[v_page_6];
                  rk_i64 t2 = rk_i64_add(v_page_6, 1);
                  RK_CHECK(rk_index_traps(t2, n_sourceOffsets_0), RK_STOP(1));
                  rk_i32 t3 = v_sourceOffsets_0[t2];
                  rk_i64 t4 = (rk_i64)t1;
                  rk_i64 t5 = (rk_i64)t3;
                  RK_CHECK(t5 < t4, RK_STOP(2));
                  for (rk_i64 v_place_8 = t4; v_place_8 < t5; ++v_place_8) {
                    RK_CHECK(rk_index_traps(v_place_8, n_sources_1), RK_STOP(3));
                    rk_i32 t6 = v_sources_1[v_place_8];
                    rk_i64 t7 = (rk_i64)t6;
                    RK_CHECK(rk_index_traps(t7, n_shares_2), RK_STOP(4));
                    rk_f32 t8 = v_shares_2[t7];
                    v_sum_7 = (v_sum_7 + t8);
                  }
                  rk_i64 t9 = rk_size(rk_here);
                  rk_f32 v_count_9 = (rk_f32)t9;
                  RK_CHECK(rk_index_traps(0, n_kept_3), RK_STOP(6));
                  RK_CHECK(rk_index_traps(v_page_6, n_ranks_5), RK_STOP(5));
                  v_ranks_5[v_page_6] = (((1.0f - v_damping_4) / v_count_9) + (v_damping_4 * (v_sum_7 + (v_kept_3[0] / v_count_9))));
                }

                """#,
            sites: [
                TrapSite(line: 26, column: 26, operation: .indexOutOfRange("sourceOffsets")),
                TrapSite(line: 26, column: 53, operation: .indexOutOfRange("sourceOffsets")),
                TrapSite(line: 26, column: 46, operation: .invertedRange),
                TrapSite(line: 27, column: 31, operation: .indexOutOfRange("sources")),
                TrapSite(line: 27, column: 20, operation: .indexOutOfRange("shares")),
                TrapSite(line: 30, column: 9, operation: .indexOutOfRange("ranks")),
                TrapSite(line: 30, column: 64, operation: .indexOutOfRange("kept")),
            ],
            requirements: [],
            groupMemory: 0,
            cpu: { launch in
                let v_sourceOffsets_0 = launch.span(0, of: Int32.self)
                let v_sources_1 = launch.span(1, of: Int32.self)
                let v_shares_2 = launch.span(2, of: Float.self)
                let v_kept_3 = launch.span(3, of: Float.self)
                let v_damping_4 = launch.value(4, as: Float.self)
                let v_ranks_5 = launch.mutableSpan(5, of: Float.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_page_6: Int = here.index
                    var v_sum_7: Float = (0x0.0p0 as Float)
                    try _Checks.itemIndex(v_page_6, in: v_sourceOffsets_0.count, 0)
                    let t1: Int32 = unsafe v_sourceOffsets_0[unchecked: v_page_6]
                    let t2: Int = Int(t1)
                    let t3: Int = v_page_6 &+ 1
                    try _Checks.index(t3, in: v_sourceOffsets_0.count, 1)
                    let t4: Int32 = unsafe v_sourceOffsets_0[unchecked: t3]
                    let t5: Int = Int(t4)
                    try _Checks.require(t2 <= t5, 2)
                    for v_place_8 in t2..<Swift.max(t2, t5) {
                        try _Checks.index(v_place_8, in: v_sources_1.count, 3)
                        let t6: Int32 = unsafe v_sources_1[unchecked: v_place_8]
                        let t7: Int = Int(t6)
                        try _Checks.index(t7, in: v_shares_2.count, 4)
                        let t8: Float = unsafe v_shares_2[unchecked: t7]
                        v_sum_7 = v_sum_7 + t8
                    }
                    let t9: Int = here.size
                    let t10: Float = Float(t9)
                    let v_count_9: Float = t10
                    let t11: Float = (0x1.0000000000000p0 as Float) - v_damping_4
                    let t12: Float = t11 / v_count_9
                    try _Checks.index(0, in: v_kept_3.count, 6)
                    let t13: Float = unsafe v_kept_3[unchecked: 0]
                    let t14: Float = t13 / v_count_9
                    let t15: Float = v_sum_7 + t14
                    let t16: Float = v_damping_4 * t15
                    let t17: Float = t12 + t16
                    try _Checks.itemIndex(v_page_6, in: v_ranks_5.count, 5)
                    unsafe v_ranks_5[unchecked: v_page_6] = t17
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_sourceOffsets_0.count, v_ranks_5.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_gather_d45aa28fcca75882)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `gather(_:_:_:_:_:_:in:)` need.
    static nonisolated func gather_deviceKernel(
        _: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: DeviceSpan<Float>.Type, _: DeviceSpan<Float>.Type,
        _: Float.Type, _: MutableDeviceSpan<Float>.Type
    ) -> DeviceKernelDefinition {
        rk_k_gather_d45aa28fcca75882_holder.kernel
    }

    /// Runs `gather` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, _ damping: Float,
        _ ranks: some DeviceElements<Float>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self, Float.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }

    /// Enqueues `gather` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, _ damping: Float,
        _ ranks: some DeviceElements<Float>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self, Float.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }

    /// Runs `gather` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, _ damping: Float,
        _ ranks: some DeviceElements<Float>, on accelerator: Accelerator, range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self, Float.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }

    /// Enqueues `gather` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Float>, _ kept: some DeviceElements<Float>, _ damping: Float,
        _ ranks: some DeviceElements<Float>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Float>.self, DeviceSpan<Float>.self, Float.self,
            MutableDeviceSpan<Float>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }

    /// What a page gives to each page it links to, and what those without links give to all.
    static func shares(
        _ ranks: DeviceSpan<Double>, _ linkCounts: DeviceSpan<Int32>, _ shares: MutableDeviceSpan<Double>,
        _ kept: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let page = context.index
        let links = linkCounts[page]
        let rank = ranks[page]
        shares[page] = links == 0 ? 0 : rank / Double(links)
        kept[page] = links == 0 ? rank : 0
    }

    fileprivate nonisolated enum rk_k_shares_59557924955b7520_holder {
        static let kernel = DeviceKernelDefinition(
            name: "shares(_:_:_:_:in:)",
            entry: "rk_k_shares_59557924955b7520",
            file: "ComputeKernels/PageRank.swift",
            line: 34,
            parameters: [
                .span("ranks", element: Double.self, needs: .onePerItem),
                .span("linkCounts", element: Int32.self, needs: .onePerItem),
                .mutableSpan("shares", element: Double.self, isReadByKernel: false, needs: .onePerItem),
                .mutableSpan("kept", element: Double.self, isReadByKernel: false, needs: .onePerItem),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_shares_59557924955b7520)(RK_GLOBAL const rk_f64 *v_ranks_0, rk_i64 n_ranks_0, RK_GLOBAL const rk_i32 *v_linkCounts_1, rk_i64 n_linkCounts_1, RK_GLOBAL rk_f64 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL rk_f64 *v_kept_3, rk_i64 n_kept_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_page_4 = rk_index(rk_here);
                  RK_CHECK(rk_index_traps(v_page_4, n_linkCounts_1), RK_STOP(0));
                  rk_i32 v_links_5 = v_linkCounts_1[v_page_4];
                  RK_CHECK(rk_index_traps(v_page_4, n_ranks_0), RK_STOP(1));
                  rk_f64 v_rank_6 = v_ranks_0[v_page_4];
                  RK_CHECK(rk_index_traps(v_page_4, n_shares_2), RK_STOP(2));
                  v_shares_2[v_page_4] = ((v_links_5 == 0) ? 0.0 : (v_rank_6 / (rk_f64)v_links_5));
                  RK_CHECK(rk_index_traps(v_page_4, n_kept_3), RK_STOP(3));
                  v_kept_3[v_page_4] = ((v_links_5 == 0) ? v_rank_6 : 0.0);
                }

                """#,
            sites: [
                TrapSite(line: 40, column: 21, operation: .indexOutOfRange("linkCounts")),
                TrapSite(line: 41, column: 20, operation: .indexOutOfRange("ranks")),
                TrapSite(line: 42, column: 9, operation: .indexOutOfRange("shares")),
                TrapSite(line: 43, column: 9, operation: .indexOutOfRange("kept")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_ranks_0 = launch.span(0, of: Double.self)
                let v_linkCounts_1 = launch.span(1, of: Int32.self)
                let v_shares_2 = launch.mutableSpan(2, of: Double.self)
                let v_kept_3 = launch.mutableSpan(3, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_page_4: Int = here.index
                    try _Checks.itemIndex(v_page_4, in: v_linkCounts_1.count, 0)
                    let t1: Int32 = unsafe v_linkCounts_1[unchecked: v_page_4]
                    let v_links_5: Int32 = t1
                    try _Checks.itemIndex(v_page_4, in: v_ranks_0.count, 1)
                    let t2: Double = unsafe v_ranks_0[unchecked: v_page_4]
                    let v_rank_6: Double = t2
                    let t3: Bool = v_links_5 == (0 as Int32)
                    let t6: Double
                    if t3 {
                        t6 = (0x0.0p0 as Double)
                    } else {
                        let t4: Double = Double(v_links_5)
                        let t5: Double = v_rank_6 / t4
                        t6 = t5
                    }
                    try _Checks.itemIndex(v_page_4, in: v_shares_2.count, 2)
                    unsafe v_shares_2[unchecked: v_page_4] = t6
                    let t7: Bool = v_links_5 == (0 as Int32)
                    let t8: Double = t7 ? v_rank_6 : (0x0.0p0 as Double)
                    try _Checks.itemIndex(v_page_4, in: v_kept_3.count, 3)
                    unsafe v_kept_3[unchecked: v_page_4] = t8
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(
                            Swift.min(Swift.min(v_linkCounts_1.count, v_ranks_0.count), v_shares_2.count),
                            v_kept_3.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_shares_59557924955b7520)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `shares(_:_:_:_:in:)` need.
    static nonisolated func shares_deviceKernel(
        _: DeviceSpan<Double>.Type, _: DeviceSpan<Int32>.Type, _: MutableDeviceSpan<Double>.Type,
        _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_shares_59557924955b7520_holder.kernel
    }

    /// Runs `shares` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func shares(
        _ ranks: some DeviceElements<Double>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, on accelerator: Accelerator,
        count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await shares_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// Enqueues `shares` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func shares(
        _ ranks: some DeviceElements<Double>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, on stream: DeviceStream, count: Int,
        checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try shares_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// Runs `shares` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func shares(
        _ ranks: some DeviceElements<Double>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, on accelerator: Accelerator,
        range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await shares_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// Enqueues `shares` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func shares(
        _ ranks: some DeviceElements<Double>, _ linkCounts: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, on stream: DeviceStream,
        range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try shares_deviceKernel(
            DeviceSpan<Double>.self, DeviceSpan<Int32>.self, MutableDeviceSpan<Double>.self,
            MutableDeviceSpan<Double>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(ranks)
            arguments.span(linkCounts)
            arguments.mutableSpan(shares)
            arguments.mutableSpan(kept)
        }
    }

    /// The new rank of a page from the shares of those that link to it; `kept` has one element, the sum of what is given to all.
    static func gather(
        _ sourceOffsets: DeviceSpan<Int32>, _ sources: DeviceSpan<Int32>, _ shares: DeviceSpan<Double>,
        _ kept: DeviceSpan<Double>, _ damping: Double, _ ranks: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let page = context.index
        var sum: Double = 0
        for place in Int(sourceOffsets[page])..<Int(sourceOffsets[page &+ 1]) {
            sum += shares[Int(sources[place])]
        }
        let count = Double(context.size)
        ranks[page] = (1 - damping) / count + damping * (sum + kept[0] / count)
    }

    fileprivate nonisolated enum rk_k_gather_58da339dc9b530f6_holder {
        static let kernel = DeviceKernelDefinition(
            name: "gather(_:_:_:_:_:_:in:)",
            entry: "rk_k_gather_58da339dc9b530f6",
            file: "ComputeKernels/PageRank.swift",
            line: 47,
            parameters: [
                .span("sourceOffsets", element: Int32.self), .span("sources", element: Int32.self),
                .span("shares", element: Double.self), .span("kept", element: Double.self),
                .value("damping", type: Double.self),
                .mutableSpan("ranks", element: Double.self, isReadByKernel: false),
            ],
            uses: uses,
            source: #"""
                RK_KERNEL(rk_k_gather_58da339dc9b530f6)(RK_GLOBAL const rk_i32 *v_sourceOffsets_0, rk_i64 n_sourceOffsets_0, RK_GLOBAL const rk_i32 *v_sources_1, rk_i64 n_sources_1, RK_GLOBAL const rk_f64 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL const rk_f64 *v_kept_3, rk_i64 n_kept_3, rk_f64 v_damping_4, RK_GLOBAL rk_f64 *v_ranks_5, rk_i64 n_ranks_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
                  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
                  rk_i64 rk_item = rk_index(rk_here);
                  if (!rk_is_inside(rk_here)) return;
                  rk_i64 v_page_6 = rk_index(rk_here);
                  rk_f64 v_sum_7 = 0.0;
                  RK_CHECK(rk_index_traps(v_page_6, n_sourceOffsets_0), RK_STOP(0));
                  rk_i32 t1 = v_sourceOffsets_0[v_page_6];
                  rk_i64 t2 = rk_i64_add(v_page_6, 1);
                  RK_CHECK(rk_index_traps(t2, n_sourceOffsets_0), RK_STOP(1));
                  rk_i32 t3 = v_sourceOffsets_0[t2];
                  rk_i64 t4 = (rk_i64)t1;
                  rk_i64 t5 = (rk_i64)t3;
                  RK_CHECK(t5 < t4, RK_STOP(2));
                  for (rk_i64 v_place_8 = t4; v_place_8 < t5; ++v_place_8) {
                    RK_CHECK(rk_index_traps(v_place_8, n_sources_1), RK_STOP(3));
                    rk_i32 t6 = v_sources_1[v_place_8];
                    rk_i64 t7 = (rk_i64)t6;
                    RK_CHECK(rk_index_traps(t7, n_shares_2), RK_STOP(4));
                    rk_f64 t8 = v_shares_2[t7];
                    v_sum_7 = (v_sum_7 + t8);
                  }
                  rk_i64 t9 = rk_size(rk_here);
                  rk_f64 v_count_9 = (rk_f64)t9;
                  RK_CHECK(rk_index_traps(0, n_kept_3), RK_STOP(6));
                  RK_CHECK(rk_index_traps(v_page_6, n_ranks_5), RK_STOP(5));
                  v_ranks_5[v_page_6] = (((1.0 - v_damping_4) / v_count_9) + (v_damping_4 * (v_sum_7 + (v_kept_3[0] / v_count_9))));
                }

                """#,
            sites: [
                TrapSite(line: 54, column: 26, operation: .indexOutOfRange("sourceOffsets")),
                TrapSite(line: 54, column: 53, operation: .indexOutOfRange("sourceOffsets")),
                TrapSite(line: 54, column: 46, operation: .invertedRange),
                TrapSite(line: 55, column: 31, operation: .indexOutOfRange("sources")),
                TrapSite(line: 55, column: 20, operation: .indexOutOfRange("shares")),
                TrapSite(line: 58, column: 9, operation: .indexOutOfRange("ranks")),
                TrapSite(line: 58, column: 64, operation: .indexOutOfRange("kept")),
            ],
            requirements: [.float64],
            groupMemory: 0,
            cpu: { launch in
                let v_sourceOffsets_0 = launch.span(0, of: Int32.self)
                let v_sources_1 = launch.span(1, of: Int32.self)
                let v_shares_2 = launch.span(2, of: Double.self)
                let v_kept_3 = launch.span(3, of: Double.self)
                let v_damping_4 = launch.value(4, as: Double.self)
                let v_ranks_5 = launch.mutableSpan(5, of: Double.self)
                @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type)
                    throws(DeviceFault)
                {
                    let v_page_6: Int = here.index
                    var v_sum_7: Double = (0x0.0p0 as Double)
                    try _Checks.itemIndex(v_page_6, in: v_sourceOffsets_0.count, 0)
                    let t1: Int32 = unsafe v_sourceOffsets_0[unchecked: v_page_6]
                    let t2: Int = Int(t1)
                    let t3: Int = v_page_6 &+ 1
                    try _Checks.index(t3, in: v_sourceOffsets_0.count, 1)
                    let t4: Int32 = unsafe v_sourceOffsets_0[unchecked: t3]
                    let t5: Int = Int(t4)
                    try _Checks.require(t2 <= t5, 2)
                    for v_place_8 in t2..<Swift.max(t2, t5) {
                        try _Checks.index(v_place_8, in: v_sources_1.count, 3)
                        let t6: Int32 = unsafe v_sources_1[unchecked: v_place_8]
                        let t7: Int = Int(t6)
                        try _Checks.index(t7, in: v_shares_2.count, 4)
                        let t8: Double = unsafe v_shares_2[unchecked: t7]
                        v_sum_7 = v_sum_7 + t8
                    }
                    let t9: Int = here.size
                    let t10: Double = Double(t9)
                    let v_count_9: Double = t10
                    let t11: Double = (0x1.0000000000000p0 as Double) - v_damping_4
                    let t12: Double = t11 / v_count_9
                    try _Checks.index(0, in: v_kept_3.count, 6)
                    let t13: Double = unsafe v_kept_3[unchecked: 0]
                    let t14: Double = t13 / v_count_9
                    let t15: Double = v_sum_7 + t14
                    let t16: Double = v_damping_4 * t15
                    let t17: Double = t12 + t16
                    try _Checks.itemIndex(v_page_6, in: v_ranks_5.count, 5)
                    unsafe v_ranks_5[unchecked: v_page_6] = t17
                }
                if launch.isChecked {
                    launch.forEachItem(
                        below: Swift.min(v_sourceOffsets_0.count, v_ranks_5.count),
                        inside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOnInside.self) },
                        outside: { (here: DeviceContext) throws(DeviceFault) in try body(here, ChecksOn.self) })
                } else {
                    unsafe launch.forEachItem(natively: rk_k_gather_58da339dc9b530f6)
                }
            }
        )
        private static var uses: DeviceUses {
            return DeviceUses()
        }
    }

    /// What launches of `gather(_:_:_:_:_:_:in:)` need.
    static nonisolated func gather_deviceKernel(
        _: DeviceSpan<Int32>.Type, _: DeviceSpan<Int32>.Type, _: DeviceSpan<Double>.Type, _: DeviceSpan<Double>.Type,
        _: Double.Type, _: MutableDeviceSpan<Double>.Type
    ) -> DeviceKernelDefinition {
        rk_k_gather_58da339dc9b530f6_holder.kernel
    }

    /// Runs `gather` for `count` items and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, _ damping: Double,
        _ ranks: some DeviceElements<Double>, on accelerator: Accelerator, count: Int, checks: DeviceChecks = .on
    ) async throws {
        try await gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            Double.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, .linear(count), checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }

    /// Enqueues `gather` for `count` items on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, _ damping: Double,
        _ ranks: some DeviceElements<Double>, on stream: DeviceStream, count: Int, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            Double.self, MutableDeviceSpan<Double>.self
        ).launch(on: stream, .linear(count), checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }

    /// Runs `gather` for the items of `range` and waits for the end. Throws `DeviceTrap` if an item trapped.
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, _ damping: Double,
        _ ranks: some DeviceElements<Double>, on accelerator: Accelerator, range: LaunchRange,
        checks: DeviceChecks = .on
    ) async throws {
        try await gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            Double.self, MutableDeviceSpan<Double>.self
        ).launch(on: accelerator, range, checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }

    /// Enqueues `gather` for the items of `range` on a stream. What it runs into is thrown by the event.
    @discardableResult
    static nonisolated func gather(
        _ sourceOffsets: some DeviceElements<Int32>, _ sources: some DeviceElements<Int32>,
        _ shares: some DeviceElements<Double>, _ kept: some DeviceElements<Double>, _ damping: Double,
        _ ranks: some DeviceElements<Double>, on stream: DeviceStream, range: LaunchRange, checks: DeviceChecks = .on
    ) throws(DeviceError) -> DeviceEvent {
        try gather_deviceKernel(
            DeviceSpan<Int32>.self, DeviceSpan<Int32>.self, DeviceSpan<Double>.self, DeviceSpan<Double>.self,
            Double.self, MutableDeviceSpan<Double>.self
        ).launch(on: stream, range, checks: checks) { arguments in
            arguments.span(sourceOffsets)
            arguments.span(sources)
            arguments.span(shares)
            arguments.span(kept)
            arguments.value(damping)
            arguments.mutableSpan(ranks)
        }
    }
}
