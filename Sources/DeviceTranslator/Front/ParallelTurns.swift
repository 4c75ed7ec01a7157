import SwiftSyntax

/// The closure of `parallel` while it is read.
struct ParallelTurns {
    /// A use of something that has a place.
    struct Access {
        let place: Place
        let writes: Bool
        let node: Syntax
    }

    let label: Label

    /// The number of the turn.
    let variable: Variable

    /// The depth of the scope in which the closure begins.
    let depth: Int

    var accesses: [Access] = []
}

/// Where a place lies: members of a variable, then perhaps an element.
private struct MemoryPath {
    let root: Variable
    var fields: [String] = []

    /// Of the first element on the way; nil where there is none.
    var index: Expression?

    /// Nil for a value that lies nowhere.
    init?(_ place: Place) {
        switch place {
        case .variable(let variable): root = variable
        case .element(let variable, let index, _):
            root = variable
            self.index = index
        case .field(let base, let name, _):
            guard let path = MemoryPath(base) else { return nil }
            self = path
            if index == nil { fields.append(name) }
        case .item(let base, let index, _):
            guard let path = MemoryPath(base) else { return nil }
            self = path
            if self.index == nil { self.index = index }
        case .lane(let base, _, _):
            guard let path = MemoryPath(base) else { return nil }
            self = path
        case .value: return nil
        }
    }

    /// The array, or the whole of what has no elements.
    var text: String { ([root.name] + fields).joined(separator: ".") }

    func hasIndex(_ variable: Variable) -> Bool {
        if case .load(.variable(let found))? = index?.kind { found.id == variable.id } else { false }
    }
}

// Whether the turns of `parallel` can be at work at the same time
extension BodyReader {
    func noteAccess(_ place: Place, writes: Bool, at node: some SyntaxProtocol) {
        state.turns?.accesses.append(ParallelTurns.Access(place: place, writes: writes, node: Syntax(node)))
    }

    /// `_ = state.parts as [64 of Float]` says a type and reads nothing.
    func forgetWholeArray(_ value: Expression) {
        if case .load = value.kind, value.type.element != nil, state.turns?.accesses.isEmpty == false {
            state.turns?.accesses.removeLast()
        }
    }

    /// Refuses what one turn writes and another one uses: a turn writes its own variables and the elements that have its number, and what the turns
    /// write they do not read otherwise.
    func check(_ accesses: [ParallelTurns.Access], of number: Variable) {
        let shared = accesses.compactMap { access -> (access: ParallelTurns.Access, path: MemoryPath)? in
            // Variables have numbers in the order of their declarations.
            guard let path = MemoryPath(access.place), path.root.id < number.id else { return nil }
            return (access, path)
        }
        let written = shared.filter { $0.access.writes && $0.path.hasIndex(number) }.map(\.path)
        for (access, path) in shared {
            if access.writes {
                guard !path.hasIndex(number) else { continue }
                let element = "\(path.text)[\(number.name)]"
                report(
                    path.index == nil
                        ? "'\(path.text)' is the same for all turns of 'parallel', so none can change it; write the element '[\(number.name)]' of an array, and join them behind it"
                        : "of '\(path.text)' a turn of 'parallel' writes '\(element)' alone; others' elements would be written by several threads",
                    id: "device-parallel", at: access.node)
            } else if let array = written.first(where: { $0.root.id == path.root.id && path.overlaps($0) }),
                !path.hasIndex(number) || path.fields != array.fields
            {
                report(
                    path.index != nil
                        ? "these turns of 'parallel' write '\(array.text)', of which each one reads '\(array.text)[\(number.name)]' alone: whether the others have written theirs is not known"
                        : "'\(path.text)' is read as a whole, and these turns of 'parallel' write '\(array.text)' in it; read what is needed of it",
                    id: "device-parallel", at: access.node)
            }
        }
    }
}

extension MemoryPath {
    /// Whether one is part of the other, or the same.
    fileprivate func overlaps(_ other: MemoryPath) -> Bool {
        let count = min(fields.count, other.fields.count)
        return fields.prefix(count) == other.fields.prefix(count)
    }
}
