import Glibc
import Testing

/// What tests tell the stand-in of NVRTC, and ask it. It has one state for the process, as that of the driver.
struct NVRTCStandIn: Sendable {
    private let library: UInt
    let path: String

    init() throws {
        path = try StandIns.nvrtc.get()
        let handle: UnsafeMutableRawPointer? = unsafe dlopen(path, RTLD_NOW | RTLD_LOCAL)
        library = UInt(bitPattern: handle)
        try #require(library != 0)
    }

    func reset() {
        typealias Function = @convention(c) () -> Void
        (function("nvrtc_standin_reset") as Function)()
    }

    /// Has the next call fail.
    func fail(_ call: String, with code: Int32) {
        typealias Function = @convention(c) (UnsafePointer<CChar>, Int32) -> Void
        unsafe (function("nvrtc_standin_fail") as Function)(call, code)
    }

    func setMinorVersion(_ version: Int32) {
        typealias Function = @convention(c) (Int32) -> Void
        (function("nvrtc_standin_minor_version") as Function)(version)
    }

    /// Of the last compilation.
    var options: String {
        typealias Function = @convention(c) () -> UnsafePointer<CChar>
        return unsafe String(cString: (function("nvrtc_standin_options") as Function)())
    }

    var compilations: Int { Int(number("nvrtc_standin_compilations")) }

    var livePrograms: Int32 { number("nvrtc_standin_live") }

    private func number(_ name: String) -> Int32 {
        typealias Function = @convention(c) () -> Int32
        return (function(name) as Function)()
    }

    private func function<Function>(_ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(UnsafeMutableRawPointer(bitPattern: library), name)!, to: Function.self)
    }
}
