import CCompute

/// A shared library that was opened at run time and stays open.
@safe struct NativeLibrary {
    let handle: UnsafeMutableRawPointer

    /// Opens the first of the names that the loader finds.
    ///
    /// - Returns: `nil` when there is none; the reasons are in the report.
    static func open(_ names: [String], remedy: String, _ report: inout ProbeReport.Search) -> NativeLibrary? {
        var problems: [String] = []
        for name in names {
            let (handle, problem) = unsafe open(name)
            if let handle = unsafe handle { return unsafe NativeLibrary(handle: handle) }
            problems.append(problem)
        }
        // What the loader says about a file that is there: of another architecture, truncated, lacking a library itself.
        let isPresent = problems.contains { !$0.includes("No such file or directory") }
        let reasons = problems.joined(separator: "; ")
        if isPresent {
            report.note(
                .libraryUnusable, "A library of this back end is there and cannot be opened: \(reasons).",
                "Install one for this machine. \(remedy)")
        } else {
            report.note(
                .libraryMissing, "The library was looked for as \(names.joined(separator: ", ")) and not found.",
                remedy)
        }
        return nil
    }

    /// Opens what another library needs and does not find by itself; that one says so if it could not be.
    static func openBeside(_ name: String) { _ = unsafe open(name) }

    private static func open(_ name: String) -> (UnsafeMutableRawPointer?, String) {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { text in
            unsafe text.initialize(repeating: 0)
            let handle = unsafe dcc_open_library(name, text.baseAddress, text.count)
            let problem = unsafe handle == nil ? String(cString: text.baseAddress.unsafelyUnwrapped) : ""
            return unsafe (handle, problem)
        }
    }

    /// The file it came from; `symbol` is one of its functions.
    func path(by symbol: String) -> String? {
        unsafe dcc_library_path(handle, symbol).map { unsafe String(cString: $0) }
    }
}
