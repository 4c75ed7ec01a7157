/// Where a buffer has its memory, and whether the host can see it.
public enum MemoryPlacement: String, Sendable, Codable, CaseIterable {
    /// A copy on the host, in ordinary memory, and a copy on the device; each is allocated when it is first needed.
    case managed
    /// As `managed`, with a host copy that the device copies from and to at full speed. There is less of such memory.
    case pinned
    /// One memory that both see, nothing is copied. For data that the device reads once, or writes for the host.
    case mapped
    /// On the device alone: contents come and go by copying, and there is no host copy to look at.
    case deviceOnly
}
