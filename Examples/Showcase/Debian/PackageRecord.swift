/// What the ranking needs to know of one Debian package.
public struct PackageRecord: Sendable, Hashable {
    /// The package's name, without architecture.
    public var name: String
    /// The version as Debian writes it.
    public var version: String
    /// What it needs, from Pre-Depends and Depends together.
    public var dependencies: [Dependency]
    /// The names it stands in for.
    public var provides: [String]

    public init(name: String, version: String = "", dependencies: [Dependency] = [], provides: [String] = []) {
        self.name = name
        self.version = version
        self.dependencies = dependencies
        self.provides = provides
    }
}

/// One need of a package: any of these packages satisfies it.
public struct Dependency: Sendable, Hashable {
    /// The alternative that is preferred.
    public var first: String
    /// The other alternatives, in order; mostly none.
    public var others: [String]

    public init(_ first: String, or others: [String] = []) {
        self.first = first
        self.others = others
    }
}
