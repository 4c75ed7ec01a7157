/// How the macros ask for text. `CEmitter` and `SwiftEmitter` in the folder `Emission` have these members; the front does not
/// look into what they return.
public protocol KernelEmitter {
    /// The text of a kernel alone, without those of the functions and structs it uses.
    static func text(of kernel: Kernel) -> String

    /// The text of a function alone.
    static func text(of function: Function) -> String
}
