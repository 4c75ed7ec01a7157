import Compute

/// How a case arranges its items.
public struct Layout: Sendable {
    /// The items for a size.
    let range: @Sendable (Int) -> LaunchRange
    /// The elements that inputs and output have for a size, unless they say otherwise.
    let elements: @Sendable (Int) -> Int
    /// Whether items wait for each other or share memory.
    var hasGroups = false

    /// As many items as the size says, in groups of the device's choice.
    public static let linear = Layout(range: { .linear($0) }, elements: { $0 })

    /// As many items as the size says, in groups of so many; the last one may have fewer.
    public static func groups(of count: Int) -> Layout {
        Layout(range: { .linear($0, groups: .of(count)) }, elements: { $0 })
    }

    /// At least as many items as the size says, in whole groups of so many: for kernels with barriers.
    public static func wholeGroups(of count: Int) -> Layout {
        Layout(
            range: { .linear(($0 + count - 1) / count * count, groups: .of(count)) }, elements: { $0 }, hasGroups: true)
    }

    /// A rectangle of at most as many items as the size says, each with its element.
    public static let plane = Layout(
        range: { size in
            let width = width(size)
            return .grid(width, size / width)
        },
        elements: { $0 / width($0) * width($0) })

    /// A rectangle in groups of so many by so many.
    public static func plane(groups width: Int, _ height: Int) -> Layout {
        Layout(
            range: { size in .grid(Self.width(size), size / Self.width(size), groups: .of(width, height)) },
            elements: { $0 / Self.width($0) * Self.width($0) })
    }

    /// A block of at most as many items as the size says, three deep, each with its element.
    public static let volume = Layout(
        range: { size in
            let width = width(size / 3)
            return .grid(width, size / 3 / width, 3)
        },
        elements: { $0 / 3 / width($0 / 3) * width($0 / 3) * 3 })

    private static func width(_ size: Int) -> Int { size < 100 ? 7 : size < 10_000 ? 19 : 1000 }
}

extension Layout {
    /// Calls `body` with the context of every item, one after the other or, where they share memory, group by group.
    func forEachContext(_ size: Int, _ body: (DeviceContext) -> Void) throws(DeviceError) {
        let range = range(size)
        guard !hasGroups else { return try DeviceContext.forEachItem(of: range, body) }
        let grid = DeviceGrid(extent: range.extent, groupExtent: range.groups.extent ?? DeviceIndex(x: 1, y: 1, z: 1))
        for z in 0..<range.extent.z {
            for y in 0..<range.extent.y {
                for x in 0..<range.extent.x {
                    body(DeviceContext(position: DeviceIndex(x: x, y: y, z: z), grid: grid))
                }
            }
        }
    }
}
