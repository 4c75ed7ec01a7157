extension DeviceContext {
    /// Memory that the items of this group share, by the place of the call among those of the item.
    public func groupArray<Element: BitwiseCopyable & Sendable>(
        of type: Element.Type, count: Int
    ) -> GroupArray<Element> {
        preconditionFailure("not here yet")
    }

    /// Waits until all items of the group are here; what each wrote before is seen by all after.
    public func barrier() {
        preconditionFailure("not here yet")
    }
}
