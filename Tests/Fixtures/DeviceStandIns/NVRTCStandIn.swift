import Glibc

/// What tests tell the stand-in of NVRTC, and ask it. It has one state for the process, as that of the driver.
package struct NVRTCStandIn: Sendable {
    private let library: UInt
    package let path: String

    package init() throws {
        path = try StandIns.nvrtc.get()
        library = try StandIns.open(path)
    }

    package func reset() {
        typealias Function = @convention(c) () -> Void
        (function("nvrtc_standin_reset") as Function)()
    }

    /// Has the next call fail.
    package func fail(_ call: String, with code: Int32) {
        typealias Function = @convention(c) (UnsafePointer<CChar>, Int32) -> Void
        unsafe (function("nvrtc_standin_fail") as Function)(call, code)
    }

    package func setMinorVersion(_ version: Int32) {
        typealias Function = @convention(c) (Int32) -> Void
        (function("nvrtc_standin_minor_version") as Function)(version)
    }

    /// Of the last compilation.
    package var options: String {
        typealias Function = @convention(c) () -> UnsafePointer<CChar>
        return unsafe String(cString: (function("nvrtc_standin_options") as Function)())
    }

    package var compilations: Int { Int(number("nvrtc_standin_compilations")) }

    package var livePrograms: Int32 { number("nvrtc_standin_live") }

    private func number(_ name: String) -> Int32 {
        typealias Function = @convention(c) () -> Int32
        return (function(name) as Function)()
    }

    private func function<Function>(_ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(UnsafeMutableRawPointer(bitPattern: library), name)!, to: Function.self)
    }
}
