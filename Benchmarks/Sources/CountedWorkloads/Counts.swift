import CCounting

/// How often the process allocated, freed, retained and released.
public struct Counts: Sendable {
    public var allocations: Int
    public var frees: Int
    public var retains: Int
    public var releases: Int

    init(allocations: Int, frees: Int, retains: Int, releases: Int) {
        (self.allocations, self.frees, self.retains, self.releases) = (allocations, frees, retains, releases)
    }

    /// Up to now.
    static var now: Counts {
        let totals = counting_now()
        return Counts(
            allocations: Int(totals.allocations), frees: Int(totals.frees), retains: Int(totals.retains),
            releases: Int(totals.releases))
    }

    static func - (left: Counts, right: Counts) -> Counts {
        Counts(
            allocations: left.allocations - right.allocations, frees: left.frees - right.frees,
            retains: left.retains - right.retains, releases: left.releases - right.releases)
    }
}

/// From where the process allocates, frees, retains and releases.
public enum CallSites {
    /// From now on, notes them.
    @Sendable public static func begin() { counting_note_sites(true) }
    @Sendable public static func end() { counting_note_sites(false) }
    /// Prints what was noted; see `counting_print_sites`.
    public static func print() { counting_print_sites() }
}
