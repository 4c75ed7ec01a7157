import Testing

@testable import Showcase

@Suite("Control file")
struct ControlFileTests {
    private func read(_ text: String) -> ControlFile { ControlFile(Array(text.utf8)) }

    @Test("A stanza becomes a package with its dependencies and the names it provides")
    func stanza() {
        let file = read(
            """
            Package: exim4-daemon-light
            Status: install ok installed
            Version: 4.96-15
            Provides: mail-transport-agent, exim4-localscanapi-4.1
            Depends: libc6 (>= 2.36), debconf (>= 0.5) | debconf-2.0
            Pre-Depends: dpkg
            Description: lightweight mail transport agent
             Depends: is not a field here.
             .

            """)
        #expect(
            file.packages == [
                PackageRecord(
                    name: "exim4-daemon-light", version: "4.96-15",
                    dependencies: [
                        Dependency("dpkg"), Dependency("libc6"), Dependency("debconf", or: ["debconf-2.0"]),
                    ],
                    provides: ["mail-transport-agent", "exim4-localscanapi-4.1"])
            ])
        #expect(file.malformed == 0)
    }

    @Test("A dependency field may be folded over several lines")
    func folded() {
        let file = read("Package: a\nDepends: b,\n c (>= 1),\n\td\n")
        #expect(file.packages.first?.dependencies == [Dependency("b"), Dependency("c"), Dependency("d")])
    }

    @Test("Field names do not distinguish case, and lines may end with a carriage return")
    func lenience() {
        let file = read("PACKAGE: a\r\ndepends: b\r\n\r\npackage: c\r\n")
        #expect(file.packages.map(\.name) == ["a", "c"])
        #expect(file.packages.first?.dependencies == [Dependency("b")])
    }

    @Test("The last stanza needs no newline, and blank or comment lines make no stanza")
    func edges() {
        #expect(read("\n\n \nPackage: a").packages.map(\.name) == ["a"])
        #expect(read("# a comment\n\nPackage: a\n# another\nVersion: 1\n").packages.map(\.version) == ["1"])
        #expect(read("").packages.isEmpty)
        #expect(read("").malformed == 0)
    }

    @Test(
        "A malformed stanza is counted, and the next one is read",
        arguments: [
            "Version: 1\nDepends: b", "Package:\nVersion: 1", "Package: a\nthis is no field", ": value\nPackage: a",
            " continuation of nothing\nPackage: a", "Package: a\nPackage: b", "\u{0}\u{1}\u{2}",
        ])
    func malformed(_ stanza: String) {
        let file = read(stanza + "\n\nPackage: good\n")
        #expect(file.packages.map(\.name) == ["good"])
        #expect(file.malformed == 1)
    }

    @Test("Packages that are known but not installed are left out")
    func notInstalled() {
        let file = read(
            "Package: a\nStatus: deinstall ok config-files\n\nPackage: b\nStatus: hold ok installed\n\n"
                + "Package: c\nStatus: install ok half-installed\n")
        #expect(file.packages.map(\.name) == ["b"])
        #expect(file.notInstalled == 2)
    }
}
