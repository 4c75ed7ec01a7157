/// The definitions that a runtime can launch by their ID.
struct KernelRegistry {
    /// A definition without its types: makes the kernel at a site.
    struct Entry: Sendable {
        let options: KernelOptions
        let make: @Sendable (KernelSite) -> KernelCore

        init<Request, Response>(_ kernel: RingKernel<Request, Response>) {
            options = kernel.options
            make = { site in kernel.makeLiving(site) }
        }
    }

    private var entries: [KernelID: Entry] = [:]

    var ids: [KernelID] { Array(entries.keys) }

    mutating func register<Request, Response>(_ kernel: RingKernel<Request, Response>) throws(KernelError) {
        guard entries[kernel.id] == nil else {
            throw KernelError(
                .duplicateKernel, "A definition \"\(kernel.id)\" is registered already. Register each ID once.",
                kernel: kernel.id)
        }
        try kernel.options.validate(for: kernel.id)
        entries[kernel.id] = Entry(kernel)
    }

    func entry(_ id: KernelID) throws(KernelError) -> Entry {
        if let entry = entries[id] { return entry }
        throw .unknown(id, known: ids, hint: "registered")
    }
}
