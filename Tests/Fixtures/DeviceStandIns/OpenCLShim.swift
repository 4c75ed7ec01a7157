package import Compute
import Glibc

/// What tests tell the shim before the real OpenCL, and ask it. It has one state for the process.
package struct OpenCLShim: Sendable {
    private let library: UInt
    private let path: String

    /// - Throws: When there is no OpenCL to stand before.
    package init() throws {
        path = try StandIns.openCLShim.get()
        library = try StandIns.open(path)
    }

    /// Looks for devices behind it.
    package func catalogue(cache: KernelCache) -> AcceleratorCatalogue {
        AcceleratorCatalogue(.init(openCL: [path], cuda: []), cache: cache)
    }

    package func reset() {
        typealias Function = @convention(c) () -> Void
        (function("shim_reset") as Function)()
    }

    /// Has the nth call from now on fail.
    package func fail(_ call: String, nth: Int = 1, with code: Int32) {
        typealias Function = @convention(c) (UnsafePointer<CChar>, Int, Int32) -> Void
        unsafe (function("shim_fail") as Function)(call, nth, code)
    }

    /// Forgets what was to fail and has not been called.
    package func clearFailures() {
        typealias Function = @convention(c) () -> Void
        (function("shim_clear_failures") as Function)()
    }

    package func hideSharedMemory(_ hides: Bool) {
        typealias Function = @convention(c) (Bool) -> Void
        (function("shim_hide_shared_memory") as Function)(hides)
    }

    package func calls(_ name: String) -> Int {
        typealias Function = @convention(c) (UnsafePointer<CChar>) -> Int
        return unsafe (function("shim_calls") as Function)(name)
    }

    /// Of the last program that was built.
    package var options: String {
        typealias Function = @convention(c) () -> UnsafePointer<CChar>
        return unsafe String(cString: (function("shim_options") as Function)())
    }

    /// Kernels and programs that were not given back.
    package var live: Int32 {
        typealias Function = @convention(c) () -> Int32
        return (function("shim_live") as Function)()
    }

    private func function<Function>(_ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(UnsafeMutableRawPointer(bitPattern: library), name)!, to: Function.self)
    }
}
