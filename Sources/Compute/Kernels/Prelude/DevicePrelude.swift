/// What stands before the text of every kernel: one C text for OpenCL C 1.2 and newer, CUDA C++ as NVRTC compiles it, and C11 for a processor.
///
/// It gives the operations of Swift their names in C: arithmetic with Swift's meaning and a predicate for what traps, `min`,
/// rounding, conversions, vectors of Swift's size and alignment, atomics, indices, and the word that a trap is reported in.
/// It includes nothing of a toolkit. Before it stands `#define RK_CHECKED 1` or `0`.
///
/// A native program that runs such kernels (the stand-in of a driver, the tests) defines `rk_native_ids` and
/// `rk_native_barrier`; see the piece ``platform``.
public enum DevicePrelude {
    /// Part of the key of compiled kernels: higher whenever the text means something else.
    public static let version = 1

    /// The whole text.
    public static let text = [
        platform, places, integers, conversions, floats, floats16, vectors, atomics, traps,
    ].joined(separator: "\n")
}
