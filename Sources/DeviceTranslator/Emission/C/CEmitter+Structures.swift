extension CEmitter {
    /// The size and alignment of a type in Swift and in C.
    public struct Layout: Hashable, Sendable {
        public let size: Int
        public let alignment: Int
    }

    /// The layout of a scalar, vector, reference or array of these; `nil` for a struct, which the front does not see.
    public static func layout(of type: DeviceType) -> Layout? {
        switch type {
        case .scalar(let scalar):
            return Layout(size: scalar.bitWidth / 8, alignment: scalar.bitWidth / 8)
        case .vector(let scalar, let lanes):
            let size = scalar.bitWidth / 8 * (lanes == 3 ? 4 : lanes)
            return Layout(size: size, alignment: min(size, 16))
        case .reference, .buffer: return Layout(size: 16, alignment: 4)
        case .array(let element, let count):
            return layout(of: element).map { Layout(size: $0.size * count, alignment: $0.alignment) }
        default: return nil
        }
    }

    /// Where each field begins, and the size and alignment of the whole, as C has it; `nil` if it has fields that are structs.
    public static func layout(of structure: Structure) -> (offsets: [Int], whole: Layout)? {
        var offsets: [Int] = []
        var end = 0
        var alignment = 1
        for field in structure.fields {
            guard let layout = layout(of: field.type) else { return nil }
            let offset = (end + layout.alignment - 1) / layout.alignment * layout.alignment
            offsets.append(offset)
            end = offset + layout.size
            alignment = max(alignment, layout.alignment)
        }
        end = max(end, 1)
        return (offsets, Layout(size: (end + alignment - 1) / alignment * alignment, alignment: alignment))
    }

    /// The type of a field in C.
    public static func typeName(of type: DeviceType) -> String { CTypes.name(type) }

    /// The definition with assertions on the offsets and the size, where they are known.
    public static func text(of structure: Structure) -> String {
        let layout = layout(of: structure)
        return text(of: structure, offsets: layout?.offsets.map(String.init), size: layout.map { "\($0.whole.size)" })
    }

    /// The definition with assertions.
    ///
    /// - Parameters:
    ///   - offsets: Expressions of C, or interpolations in Swift where the text becomes a literal; `nil` for no assertions.
    ///   - size: The same for `sizeof`, which is Swift's stride.
    public static func text(of structure: Structure, offsets: [String]?, size: String?) -> String {
        let name = CNames.structure((structure.enclosingTypes + [structure.name]).joined(separator: "."))
        var text = definitions(ofArrays: structure.fields.map(\.type)) + "typedef struct {\n"
        for field in structure.fields { text += "  \(CTypes.name(field.type)) \(CNames.field(field.name));\n" }
        // C has no struct of nothing, and in an array Swift has one byte for it as well.
        if structure.fields.isEmpty { text += "  rk_u8 nothing;\n" }
        text += "} \(name);\n"
        for (field, offset) in zip(structure.fields, offsets ?? []) {
            let field = CNames.field(field.name)
            text += "RK_ASSERT(\(name)_\(field), RK_OFFSET(\(name), \(field)) == \(offset));\n"
        }
        if let size { text += "RK_ASSERT(\(name)_size, sizeof(\(name)) == \(size));\n" }
        return text
    }
}
