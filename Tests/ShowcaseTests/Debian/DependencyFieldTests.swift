import Testing

@testable import Showcase

@Suite("Dependency field")
struct DependencyFieldTests {
    @Test(
        "Names are read without versions, architectures and profiles",
        arguments: [
            ("libc6", [Dependency("libc6")]),
            ("libc6 (>= 2.34), zlib1g (>= 1:1.2.0)", [Dependency("libc6"), Dependency("zlib1g")]),
            ("libstdc++6(>=12)", [Dependency("libstdc++6")]),
            ("python3:any, gcc-12-base [amd64]", [Dependency("python3"), Dependency("gcc-12-base")]),
            ("debhelper <!nocheck>", [Dependency("debhelper")]),
            ("default-mta | mail-transport-agent", [Dependency("default-mta", or: ["mail-transport-agent"])]),
            ("a (= 1) | b:any | c [i386], d", [Dependency("a", or: ["b", "c"]), Dependency("d")]),
            ("  spaced  ,\n folded\t(>> 3)", [Dependency("spaced"), Dependency("folded")]),
            ("", []), (" , ,", []),
        ])
    func wellFormed(_ field: String, _ expected: [Dependency]) {
        #expect(DependencyField.dependencies(in: field.utf8) == expected)
    }

    @Test(
        "An alternative that is no name is left out",
        arguments: [
            ("${misc:Depends}, real", [Dependency("real")]), ("(>= 2), real", [Dependency("real")]),
            ("${x} | real", [Dependency("real")]), ("-dash", []), ("na/me", []), ("größe", []),
        ])
    func malformed(_ field: String, _ expected: [Dependency]) {
        #expect(DependencyField.dependencies(in: field.utf8) == expected)
    }
}
