import Compute
import Testing

/// NVRTC compiles the prelude with kernels that use all of it. Nothing is executed: that takes a GPU.
@Suite("The prelude of kernels, compiled by NVRTC", .serialized)
struct PreludeNVRTCTests {
    @Test("compiles for every architecture", arguments: TestedNVRTC.architectures, [true, false])
    func architecture(_ architecture: String, checked: Bool) throws {
        let compiler = try TestedNVRTC.load()
        let text = PreludeTests.text(checked: checked) + Self.everythingElse
        let image = try compiler.compile(
            text, kernel: "prelude", target: architecture, options: ["--fmad=false"])
        #expect(image.bytes.count > 10_000)
    }

    /// Vectors, places, barriers, group memory, atomics and traps.
    static let everythingElse: String = {
        var text = ""
        for scalar in ["i8", "u8", "i16", "u16", "f16", "i32", "u32", "f32", "i64", "u64", "f64"] {
            for lanes in [2, 3, 4, 8, 16] {
                text += """
                    RK_KERNEL(vector_\(scalar)_\(lanes))(rk_\(scalar)x\(lanes) v, RK_GLOBAL rk_\(scalar)x\(lanes) *out) {
                      RK_UNROLL for (int k = 0; k < \(lanes); ++k) out[rk_position_x()].x[k] = v.x[k];
                    }

                    """
            }
        }
        for type in ["rk_i32", "rk_u32", "rk_i64", "rk_u64"] {
            for (space, qualifier) in [("global", "RK_GLOBAL"), ("group", "RK_GROUP")] {
                let operations = ["exchange", "add", "sub", "min", "max", "and", "or", "xor"]
                let orders = ["RK_RELAXED", "RK_ACQUIRING", "RK_RELEASING", "RK_ACQUIRING_AND_RELEASING"]
                let scopes = ["RK_SCOPE_GROUP", "RK_SCOPE_DEVICE", "RK_SCOPE_SYSTEM"]
                var body = ""
                for scope in scopes {
                    for order in orders {
                        let last = "\(order), \(scope))"
                        for operation in operations { body += "  r += \(type)_\(space)_\(operation)(p, r, \(last);\n" }
                        body += "  r += \(type)_\(space)_load(p, \(last);\n  \(type)_\(space)_store(p, r, \(last);\n"
                        body += "  r += \(type)_\(space)_compare_exchange(p, r, 1, \(last);\n"
                    }
                }
                text += """
                    RK_KERNEL(atomics_\(type)_\(space))(RK_GLOBAL \(type) *out, rk_i64 width, RK_GLOBAL rk_u64 *rk_trap_word) {
                      RK_GROUP_ARRAY(\(type), tile, 16);
                      rk_context here = rk_context_make(width, 1, 1);
                      rk_i64 rk_item = rk_index(here);
                      tile[rk_local() % 16] = (\(type))(rk_group() + rk_group_size() + rk_group_count() + rk_size(here));
                      rk_barrier();
                      \(qualifier) \(type) *p = \(space == "global" ? "out" : "tile");
                      \(type) r = tile[0];
                    \(body)  RK_CHECK(r == 7, RK_STOP(1));
                      out[rk_item] = r;
                    }

                    """
            }
        }
        return text
    }()
}
