import Compute

/// Kernels as the macro would write them, by hand: a body for the processor, and C for the prelude.
enum HandKernels {
    static func source(_ entry: String, _ parameters: String, _ body: String, arrays: String = "") -> String {
        """
        RK_KERNEL(\(entry))(\(parameters), rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
        \(arrays)
          rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
          rk_i64 rk_item = rk_index(rk_here);
        \(body)
        }
        """
    }

    /// `y[i] = a * x[i] + y[i]`
    static let saxpy = DeviceKernelDefinition(
        name: "saxpy(_:_:_:in:)", entry: "rk_k_saxpy_hand", file: "Saxpy.swift", line: 10,
        parameters: [
            .value("a", type: Float.self), .span("x", element: Float.self),
            .mutableSpan("y", element: Float.self, isReadByKernel: true),
        ],
        source: source(
            "rk_k_saxpy_hand",
            "rk_f32 a, RK_GLOBAL const rk_f32 *x, rk_i64 x_count, RK_GLOBAL rk_f32 *y, rk_i64 y_count",
            """
              if (!rk_is_inside(rk_here)) return;
              if (rk_item >= y_count) return;
              if (RK_CHECKED && rk_item >= x_count) RK_STOP(0)
              y[rk_item] = a * x[rk_item] + y[rk_item];
            """),
        sites: [TrapSite(line: 12, column: 16, operation: .indexOutOfRange("x"))],
        cpu: { launch in
            let a = launch.value(0, as: Float.self)
            let x = launch.span(1, of: Float.self)
            let y = launch.mutableSpan(2, of: Float.self)
            let isChecked = launch.isChecked
            launch.forEachItem { (context) throws(DeviceFault) in
                let index = context.index
                guard index < y.count else { return }
                if isChecked, index >= x.count { throw DeviceFault(site: 0) }
                unsafe y[unchecked: index] = a * x[unchecked: index] + y[unchecked: index]
            }
        })

    /// `out[i] = i + start`, which reads nothing.
    static let count = DeviceKernelDefinition(
        name: "count(from:_:in:)", entry: "rk_k_count_hand", file: "Count.swift", line: 1,
        parameters: [
            .value("start", type: Int32.self),
            .mutableSpan("out", element: Int32.self, isReadByKernel: false),
        ],
        source: source(
            "rk_k_count_hand", "rk_i32 start, RK_GLOBAL rk_i32 *out, rk_i64 out_count",
            """
              if (!rk_is_inside(rk_here)) return;
              if (rk_item < out_count) out[rk_item] = (rk_i32)rk_item + start;
            """),
        cpu: { launch in
            let start = launch.value(0, as: Int32.self)
            let out = launch.mutableSpan(1, of: Int32.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                let index = context.index
                if index < out.count { unsafe out[unchecked: index] = Int32(truncatingIfNeeded: index) &+ start }
            }
        })

    /// How many numbers ``places`` writes for each item.
    static let placeCount = 24

    /// Everything that an item knows about itself.
    static let places = DeviceKernelDefinition(
        name: "places(_:in:)", entry: "rk_k_places_hand", file: "Places.swift", line: 1,
        parameters: [.mutableSpan("out", element: Int64.self, isReadByKernel: false)],
        source: source(
            "rk_k_places_hand", "RK_GLOBAL rk_i64 *out, rk_i64 out_count",
            """
              if (!rk_is_inside(rk_here)) return;
              RK_GLOBAL rk_i64 *o = out + rk_item * 24;
              o[0] = rk_item; o[1] = rk_local(); o[2] = rk_group(); o[3] = rk_size(rk_here);
              o[4] = rk_group_size(); o[5] = rk_group_count();
              o[6] = rk_position_x(); o[7] = rk_position_y(); o[8] = rk_position_z();
              o[9] = rk_local_x(); o[10] = rk_local_y(); o[11] = rk_local_z();
              o[12] = rk_group_x(); o[13] = rk_group_y(); o[14] = rk_group_z();
              o[15] = rk_size_x(rk_here); o[16] = rk_size_y(rk_here); o[17] = rk_size_z(rk_here);
              o[18] = rk_group_size_x(); o[19] = rk_group_size_y(); o[20] = rk_group_size_z();
              o[21] = rk_group_count_x(); o[22] = rk_group_count_y(); o[23] = rk_group_count_z();
            """),
        cpu: { launch in
            let out = launch.mutableSpan(0, of: Int64.self)
            launch.forEachItem { (context) throws(DeviceFault) in writePlaces(out, context) }
        })

    /// The same with items that run in groups.
    static let placesInGroups = DeviceKernelDefinition(
        name: "placesInGroups(_:in:)", entry: "rk_k_places_groups_hand", file: "Places.swift", line: 1,
        parameters: [.mutableSpan("out", element: Int64.self, isReadByKernel: false)], source: "",
        requirements: .barrier,
        cpu: { launch in
            let out = launch.mutableSpan(0, of: Int64.self)
            launch.forEachItemOfGroups { (context) throws(DeviceFault) in
                context.barrier()
                writePlaces(out, context)
            }
        })

    private static func writePlaces(_ out: MutableDeviceSpan<Int64>, _ context: DeviceContext) {
        let places = [
            context.position, context.localPosition, context.groupPosition, context.extent, context.groupExtent,
            context.groupCounts,
        ]
        let numbers =
            [context.index, context.local, context.group, context.size, context.groupSize, context.groupCount]
            + places.flatMap { [$0.x, $0.y, $0.z] }
        for (offset, number) in numbers.enumerated() { out[context.index * placeCount + offset] = Int64(number) }
    }

    /// Item `i` traps at site `sites[i]`, if that is not negative, having written `i` to `out[i]`; after it, it would write -1.
    static let trapping = DeviceKernelDefinition(
        name: "trapping(_:_:in:)", entry: "rk_k_trapping_hand", file: "Trapping.swift", line: 20,
        parameters: [
            .span("sites", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: true),
        ],
        source: source(
            "rk_k_trapping_hand",
            "RK_GLOBAL const rk_i32 *sites, rk_i64 sites_count, RK_GLOBAL rk_i32 *out, rk_i64 out_count",
            """
              if (!rk_is_inside(rk_here)) return;
              out[rk_item] = (rk_i32)rk_item;
              if (sites[rk_item] >= 0) RK_STOP((rk_u32)sites[rk_item])
              if (sites[rk_item] >= 0) out[rk_item] = -1;
            """),
        sites: trapSites,
        cpu: { launch in
            let sites = launch.span(0, of: Int32.self)
            let out = launch.mutableSpan(1, of: Int32.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                let index = context.index
                out[index] = Int32(index)
                if sites[index] >= 0 { throw DeviceFault(site: UInt16(sites[index])) }
                if sites[index] >= 0 { out[index] = -1 }
            }
        })

    /// As ``trapping``, with a barrier before the trap and one behind it.
    static let trappingInGroups = DeviceKernelDefinition(
        name: "trappingInGroups(_:_:in:)", entry: "rk_k_trapping_groups_hand", file: "Trapping.swift", line: 40,
        parameters: [
            .span("sites", element: Int32.self), .mutableSpan("out", element: Int32.self, isReadByKernel: true),
        ], source: "", sites: trapSites, requirements: .barrier,
        cpu: { launch in
            let sites = launch.span(0, of: Int32.self)
            let out = launch.mutableSpan(1, of: Int32.self)
            launch.forEachItemOfGroups { (context) throws(DeviceFault) in
                let index = context.index
                out[index] = Int32(index)
                context.barrier()
                if sites[index] >= 0 { throw DeviceFault(site: UInt16(sites[index])) }
                context.barrier()
                out[index] = -1
            }
        })

    static let trapSites = [
        TrapSite(line: 21, column: 5, operation: .overflow("+")),
        TrapSite(line: 22, column: 9, operation: .divisionByZero),
        TrapSite(line: 23, column: 13, operation: .conversion("Int8")),
        TrapSite(file: "Square.swift", line: 7, column: 1, operation: .indexOutOfRange("table")),
    ]

    /// Counts how often each value occurs, and finds the extremes: `bins` for the counts, then least and greatest.
    static let histogram = DeviceKernelDefinition(
        name: "histogram(_:_:_:in:)", entry: "rk_k_histogram_hand", file: "Histogram.swift", line: 1,
        parameters: [
            .span("values", element: UInt32.self),
            .mutableSpan("bins", element: UInt32.self, isReadByKernel: true),
            .mutableSpan("extremes", element: Int32.self, isReadByKernel: true),
        ], source: "", requirements: .atomics,
        cpu: { launch in
            let values = launch.span(0, of: UInt32.self)
            let bins = launch.mutableSpan(1, of: UInt32.self)
            let extremes = launch.mutableSpan(2, of: Int32.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                let value = values[context.index]
                bins.fetchAdd(1, at: Int(value))
                extremes.fetchMinimum(Int32(value) - 100, at: 0, ordering: .acquiringAndReleasing)
                extremes.fetchMaximum(Int32(value) - 100, at: 1, ordering: .releasing, scope: .system)
            }
        })
}
