extension RefusedBody {
    /// Bodies that are refused for their atomics.
    static let atomics: [RefusedBody] = [
        RefusedBody(
            "let z = «y.fetchAdd(1, at: 0)",
            because:
                "atomics work on 'Int32', 'UInt32', 'Int64', 'UInt64', 'Int' and 'UInt', and the elements of 'y' are 'Float'"
        ),
        RefusedBody(
            "let z = «x.fetchAdd(1, at: 0)",
            because: "'x' is a 'DeviceSpan', which is only read; atomics need a 'MutableDeviceSpan'"),
        RefusedBody(
            "let z = k.«fetchAdd(1)",
            because: "'fetchAdd' takes (_:at:) and possibly 'ordering:' and 'scope:'"),
        RefusedBody(
            "let z = k.fetchAdd(1, at: 0, ordering: «order)",
            because:
                "'ordering' must be written out as one of '.relaxed', '.acquiring', '.releasing', '.acquiringAndReleasing'"
        ),
        RefusedBody(
            "let z = k.load(at: 0, ordering: «.releasing)",
            because: "a load cannot be '.releasing'; it can be '.relaxed' or '.acquiring'"),
        RefusedBody(
            "k.store(1, at: 0, ordering: «.acquiring)",
            because: "a store cannot be '.acquiring'; it can be '.relaxed' or '.releasing'"),
        RefusedBody(
            "_ = k.«compareExchange(at: 0, expected: 1, desired: 2)",
            because:
                "'compareExchange' gives a pair; use '.original' or '.exchanged' of it, or 'let (exchanged, original) = …'"
        ),
        RefusedBody(
            "let z = k.fetchAdd(1, at: 0, scope: «.host)",
            because: "'scope' must be written out as one of '.group', '.device', '.system'"),
        RefusedBody(
            "let z = k.«store(1, at: 0)",
            because: "'store' gives no value"),
    ]
}
