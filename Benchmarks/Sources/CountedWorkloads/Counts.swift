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

/// Whether the runs also note from where they allocate, retain and release.
public struct CallSites: Sendable {
    let areNoted: Bool

    public init(areNoted: Bool) { self.areNoted = areNoted }

    func begin() { if areNoted { counting_note_sites(true) } }
    func end() { if areNoted { counting_note_sites(false) } }

    /// Prints what the runs since the last time noted.
    public static func print() { counting_print_sites() }
}
