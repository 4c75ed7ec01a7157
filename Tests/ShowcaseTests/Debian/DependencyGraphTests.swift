import Testing

@testable import Showcase

@Suite("Dependency graph")
struct DependencyGraphTests {
    /// The names a package's edges lead to.
    private func needs(_ name: String, _ graph: DependencyGraph) throws -> [String] {
        let number = try #require(graph.names.firstIndex(of: name))
        return graph.edges(from: number).map { graph.names[Int($0)] }
    }

    @Test("Nodes are in order of names, and edges lead to what is needed, once each")
    func edges() throws {
        let graph = DependencyGraph(resolving: [
            PackageRecord(name: "b", dependencies: [Dependency("c"), Dependency("a"), Dependency("c")]),
            PackageRecord(name: "a"), PackageRecord(name: "c", dependencies: [Dependency("a")]),
        ])
        #expect(graph.names == ["a", "b", "c"])
        #expect(try needs("b", graph) == ["c", "a"])
        #expect(graph.edgeCount == 3)
        #expect(graph.dependants() == [2, 0, 1])
    }

    @Test("Virtual packages lead to the first provider by name, unless a package has the name itself")
    func provides() throws {
        let graph = DependencyGraph(resolving: [
            PackageRecord(name: "postfix", provides: ["mta", "real"]), PackageRecord(name: "exim", provides: ["mta"]),
            PackageRecord(name: "cron", dependencies: [Dependency("mta"), Dependency("real")]),
            PackageRecord(name: "real"),
        ])
        #expect(try needs("cron", graph) == ["exim", "real"])
    }

    @Test("The first alternative that is there counts; what is not there is counted as unresolved")
    func alternatives() throws {
        let graph = DependencyGraph(resolving: [
            PackageRecord(name: "a", dependencies: [Dependency("gone", or: ["missing", "b"]), Dependency("gone")]),
            PackageRecord(name: "b"), PackageRecord(name: "c", dependencies: [Dependency("b", or: ["a"])]),
        ])
        #expect(try needs("a", graph) == ["b"])
        #expect(try needs("c", graph) == ["b"])
        #expect(graph.unresolved == 1)
    }

    @Test("A package does not vote for itself")
    func selfDependency() throws {
        let graph = DependencyGraph(resolving: [
            PackageRecord(name: "a", dependencies: [Dependency("a"), Dependency("v")], provides: ["v"])
        ])
        #expect(graph.edgeCount == 0)
    }

    @Test("Of several versions the newest counts, wherever it stands", arguments: [false, true])
    func versions(_ reversed: Bool) throws {
        var packages = [
            PackageRecord(name: "a", version: "1.9", dependencies: [Dependency("old")]),
            PackageRecord(name: "a", version: "1.10", dependencies: [Dependency("new")]),
            PackageRecord(name: "new"), PackageRecord(name: "old"),
        ]
        if reversed { packages.reverse() }
        #expect(try needs("a", DependencyGraph(resolving: packages)) == ["new"])
    }

    @Test("The shipped snapshot is closed and of the stated size")
    func snapshot() throws {
        let loaded = try PackageSource.snapshot.load()
        #expect(loaded.graph.count == 2764)
        #expect(loaded.graph.edgeCount == 18893)
        #expect(loaded.graph.names == loaded.graph.names.sorted())
        #expect(try needs("libc6", loaded.graph).contains("libgcc-s1"))
    }
}
