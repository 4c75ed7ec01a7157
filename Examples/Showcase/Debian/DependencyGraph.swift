/// Who depends on whom: a directed graph from each package to those it needs.
public struct DependencyGraph: Sendable, Hashable {
    /// The packages by number, in order of their names.
    public let names: [String]
    /// Where each package's edges begin in `targets`; one more entry than packages.
    let offsets: [Int]
    /// The numbers of the packages needed, package after package, each at most once per package.
    let targets: [Int32]
    /// Needs that no package of the list satisfies.
    public let unresolved: Int

    /// The number of packages.
    public var count: Int { names.count }
    /// The number of edges.
    public var edgeCount: Int { targets.count }

    /// A graph from lists of neighbours.
    ///
    /// - Precondition: There is one list per name, and each number in it is that of a name.
    public init(names: [String], edges: [[Int]], unresolved: Int = 0) {
        precondition(edges.count == names.count, "each package needs its list of edges")
        self.names = names
        self.unresolved = unresolved
        var offsets = [0]
        offsets.reserveCapacity(names.count + 1)
        var targets: [Int32] = []
        for list in edges {
            for target in list {
                precondition(names.indices.contains(target), "an edge leads to no package")
                targets.append(Int32(target))
            }
            offsets.append(targets.count)
        }
        self.offsets = offsets
        self.targets = targets
    }

    /// The numbers of the packages that one needs.
    public func edges(from package: Int) -> ArraySlice<Int32> {
        targets[offsets[package]..<offsets[package + 1]]
    }

    /// How many packages need each package directly.
    public func dependants() -> [Int] {
        var counts = [Int](repeating: 0, count: count)
        for target in targets { counts[Int(target)] += 1 }
        return counts
    }
}

extension DependencyGraph {
    /// Resolves the dependencies of a list of packages.
    ///
    /// - Of several versions of a package, the newest counts.
    /// - Of several alternatives, the first that is in the list counts, by its own name or because another package
    ///   provides it; of several providers, the first by name.
    /// - A package that depends on itself casts no vote for itself.
    public init(resolving packages: [PackageRecord]) {
        let newest = Self.newestVersions(of: packages)
        var numbers: [String: Int] = Dictionary(minimumCapacity: newest.count)
        for (number, package) in newest.enumerated() { numbers[package.name] = number }
        var providers: [String: Int] = [:]
        for (number, package) in newest.enumerated() {
            // In order of names, so the first one stays.
            for name in package.provides where providers[name] == nil { providers[name] = number }
        }

        var unresolved = 0
        let edges = newest.enumerated().map { number, package in
            var targets: [Int] = []
            for dependency in package.dependencies {
                var target = numbers[dependency.first] ?? providers[dependency.first]
                for other in dependency.others where target == nil { target = numbers[other] ?? providers[other] }
                guard let target else {
                    unresolved += 1
                    continue
                }
                if target != number, !targets.contains(target) { targets.append(target) }
            }
            return targets
        }
        self.init(names: newest.map(\.name), edges: edges, unresolved: unresolved)
    }

    /// One record per name, sorted by name.
    private static func newestVersions(of packages: [PackageRecord]) -> [PackageRecord] {
        var newest: [PackageRecord] = []
        newest.reserveCapacity(packages.count)
        for package in packages.sorted(by: { $0.name < $1.name }) {
            if let last = newest.last, last.name == package.name {
                if DebianVersion(last.version) < DebianVersion(package.version) { newest[newest.count - 1] = package }
            } else {
                newest.append(package)
            }
        }
        return newest
    }
}
