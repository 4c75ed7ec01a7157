import Compute

/// Kernels whose text in C is written by hand, so that tests of devices need no translator. The processor does not run them.
enum CKernels {
    /// The arguments behind those of the parameters, and where an item is.
    static let rest = "rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word"
    static let start = """
          rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
          rk_i64 rk_item = rk_index(rk_here);
          if (!rk_is_inside(rk_here)) return;

        """

    static func make(
        _ entry: String, _ parameters: [DeviceParameter], structs: [DeviceStructDefinition] = [],
        _ text: String, sites: [TrapSite] = [], requirements: DeviceRequirements = [], groupMemory: Int = 0,
        arguments: String
    ) -> DeviceKernelDefinition {
        DeviceKernelDefinition(
            name: "\(entry)(in:)", entry: entry, file: "CKernels.swift", line: 1, parameters: parameters,
            structs: structs, source: "RK_KERNEL(\(entry))(\(arguments), \(rest)) {\n\(text)}\n", sites: sites,
            requirements: requirements, groupMemory: groupMemory, cpu: { _ in })
    }

    private static let saxpyParameters: [DeviceParameter] = [
        .value("a", type: Float.self), .span("x", element: Float.self),
        .mutableSpan("y", element: Float.self, isReadByKernel: true),
    ]
    private static let saxpyArguments =
        "rk_f32 v_a, RK_GLOBAL const rk_f32 *v_x, rk_i64 v_x_count, RK_GLOBAL rk_f32 *v_y, rk_i64 v_y_count"

    /// y[i] = a · x[i] + y[i], for what both have.
    static let saxpy = saxpy("+")

    /// The same with another operator, under the same name.
    static func saxpy(_ operation: String) -> DeviceKernelDefinition {
        make(
            "hand_saxpy", saxpyParameters,
            start + """
                  if (rk_item < v_x_count && rk_item < v_y_count)
                    v_y[rk_item] = v_a * v_x[rk_item] \(operation) v_y[rk_item];

                """, arguments: saxpyArguments)
    }

    /// Divides 100 by each element; traps where that is zero (place 1), and behind the end of `y` (place 0).
    static let divide = make(
        "hand_divide",
        [.span("x", element: Int32.self), .mutableSpan("y", element: Int32.self, isReadByKernel: false)],
        start + """
              rk_i32 t0;
              RK_CHECK(rk_index_traps(rk_item, v_y_count), RK_STOP(0));
              if (rk_item >= v_y_count) return;
              t0 = v_x[rk_item];
              RK_CHECK(t0 == 0, RK_STOP(1));
              v_y[rk_item] = rk_i32_div(100, t0);

            """,
        sites: [
            .init(line: 11, column: 5, operation: .indexOutOfRange("y")),
            .init(line: 12, column: 20, operation: .divisionByZero),
        ],
        arguments: "RK_GLOBAL const rk_i32 *v_x, rk_i64 v_x_count, RK_GLOBAL rk_i32 *v_y, rk_i64 v_y_count")

    /// Turns each group of 64 around, through memory that the group shares, and adds how many took part.
    static let reverseGroups = make(
        "hand_reverse",
        [.span("x", element: Int32.self), .mutableSpan("y", element: Int32.self, isReadByKernel: false)],
        """
          RK_GROUP_ARRAY(rk_i32, tile, 64);
          RK_GROUP_ARRAY(rk_i32, total, 1);
          rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
          rk_i64 rk_item = rk_index(rk_here), me = rk_local();
          if (me == 0) total[0] = 0;
          tile[me] = v_x[rk_item];
          rk_barrier();
          for (rk_i64 round = 0; round < 2; round++) {
            rk_i32 t = tile[63 - me];
            rk_i32_group_add(&total[0], 1, RK_RELAXED, RK_SCOPE_GROUP);
            rk_barrier();
            tile[me] = round == 0 ? t : tile[me];
            rk_barrier();
          }
          v_y[rk_item] = tile[me] + 1000 * total[0];

        """, requirements: .barrier, groupMemory: 65 * 4,
        arguments: "RK_GLOBAL const rk_i32 *v_x, rk_i64 v_x_count, RK_GLOBAL rk_i32 *v_y, rk_i64 v_y_count")

    /// Counts the elements by their last four bits.
    static let histogram = make(
        "hand_histogram",
        [.span("x", element: UInt32.self), .mutableSpan("counts", element: UInt32.self, isReadByKernel: true)],
        start + "  rk_u32_global_add(&v_counts[v_x[rk_item] & 15], 1u, RK_RELAXED, RK_SCOPE_DEVICE);\n",
        arguments:
            "RK_GLOBAL const rk_u32 *v_x, rk_i64 v_x_count, RK_GLOBAL rk_u32 *v_counts, rk_i64 v_counts_count")

    /// Every item writes its numbers: index, local, group, x, y, z, size, counts.
    static let places = make(
        "hand_places", [.mutableSpan("out", element: Int64.self, isReadByKernel: false)],
        start + """
              RK_GLOBAL rk_i64 *p = v_out + 10 * rk_item;
              p[0] = rk_item; p[1] = rk_local(); p[2] = rk_group();
              p[3] = rk_position_x(); p[4] = rk_position_y(); p[5] = rk_position_z();
              p[6] = rk_size(rk_here); p[7] = rk_group_size(); p[8] = rk_group_count(); p[9] = v_out_count;

            """, arguments: "RK_GLOBAL rk_i64 *v_out, rk_i64 v_out_count")

    /// A struct with padding inside and at its end.
    struct Padded: DeviceStruct, Equatable {
        var wide: Int64
        var narrow: Int16
        var flag: Bool

        private typealias Layout = MemoryLayout<Padded>

        static var deviceDefinition: DeviceStructDefinition {
            DeviceStructDefinition(
                name: "rk_s_Padded",
                fields: [
                    .init(name: "wide", cType: "rk_i64", offset: 0, swiftOffset: Layout.offset(of: \.wide)),
                    .init(name: "narrow", cType: "rk_i16", offset: 8, swiftOffset: Layout.offset(of: \.narrow)),
                    .init(name: "flag", cType: "rk_bool", offset: 10, swiftOffset: Layout.offset(of: \.flag)),
                ],
                layout: .init(stride: 16, alignment: 8),
                swiftLayout: .init(stride: Layout.stride, alignment: Layout.alignment),
                source: """
                    typedef struct { rk_i64 wide; rk_i16 narrow; rk_bool flag; } rk_s_Padded;
                    RK_ASSERT(rk_s_Padded, sizeof(rk_s_Padded) == 16);

                    """)
        }
    }

    /// A kernel that copies the bytes of a value, with a number before and one behind it that must come through.
    static func echo<Value: BitwiseCopyable & Sendable>(
        _ type: Value.Type, cType: String, structs: [DeviceStructDefinition] = []
    ) -> DeviceKernelDefinition {
        make(
            "hand_echo_\(cType)",
            [
                .value("before", type: Int8.self), .value("value", type: Value.self),
                .value("behind", type: Int32.self),
                .mutableSpan("out", element: UInt8.self, isReadByKernel: false),
            ], structs: structs,
            start + """
                  \(cType) value = v_value;
                  const RK_PRIVATE rk_u8 *bytes = (const RK_PRIVATE rk_u8 *)&value;
                  for (rk_i64 i = 0; i < (rk_i64)sizeof(value) && i < v_out_count; i++) v_out[i] = bytes[i];
                  if (v_before != -7 || v_behind != 123456789) v_out[0] = 0xEE;

                """,
            arguments: "rk_i8 v_before, \(cType) v_value, rk_i32 v_behind, RK_GLOBAL rk_u8 *v_out, rk_i64 v_out_count")
    }

    /// A text that no compiler takes.
    static let broken = make(
        "hand_broken", [.mutableSpan("y", element: Float.self, isReadByKernel: true)],
        start + "  v_y[rk_item] = frobnicate(v_y[rk_item]);\n",
        arguments: "RK_GLOBAL rk_f32 *v_y, rk_i64 v_y_count")
}
