import Testing

@testable import Showcase

@Suite("Package source")
struct PackageSourceTests {
    @Test("A file that is not there is reported with its path and the system's reason")
    func missingFile() throws {
        let error = try #require(throws: PackageListError.self) {
            try PackageSource.path("/nonexistent/Packages").load()
        }
        #expect(error.code == .unreadable)
        #expect(error.description.contains("/nonexistent/Packages"))
        #expect(error.description.contains("No such file"))
    }

    @Test("A file without packages is reported as empty")
    func emptyFile() throws {
        let error = try #require(throws: PackageListError.self) { try PackageSource.path("/dev/null").load() }
        #expect(error.code == .empty)
    }

    @Test("A folder without indexes is reported as empty")
    func emptyFolder() throws {
        let error = try #require(throws: PackageListError.self) { try PackageSource.path("/dev").load() }
        #expect(error.code == .empty)
    }

    @Test("The snapshot stands in for what cannot be read, and says why")
    func best() {
        let loaded = PackageSource.loadBest(of: [.path("/nonexistent"), .path("/dev/null")])
        #expect(loaded.origin.contains("snapshot"))
        #expect(loaded.passedOver.map(\.code) == [.unreadable, .empty])
    }

    @Test("The first source that can be read is taken")
    func first() {
        let loaded = PackageSource.loadBest(of: [.path("/nonexistent"), .snapshot, .path("/dev/null")])
        #expect(loaded.graph.count == 2764)
        #expect(loaded.passedOver.count == 1)
    }
}
