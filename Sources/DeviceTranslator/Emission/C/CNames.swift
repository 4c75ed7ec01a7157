/// Names in C. All begin with a prefix, so that none is a keyword, and none of the prelude's begins with these.
enum CNames {
    /// `v_name_7`: a variable; the number tells those of one name apart.
    static func variable(_ variable: Variable) -> String { "v_\(plain(variable.name))_\(variable.id)" }

    /// `n_name_7`: the count of a span.
    static func count(_ variable: Variable) -> String { "n_\(plain(variable.name))_\(variable.id)" }

    /// `f_name`: a field. Two names that differ only in what C does not allow stay apart.
    static func field(_ name: String) -> String { "f_\(unique(name))" }

    /// `rk_s_Outer_Name`: a struct, by its name as written.
    static func structure(_ name: String) -> String { "rk_s_" + unique(name.replacing(".", with: "_")) }

    /// A reference to a kernel, a topic, or elements that were lent, which the text of `DeviceKernels` defines.
    static let reference = "rk_ring_reference"

    /// What C allows in a name; what it does not becomes `_`.
    static func plain(_ name: String) -> String {
        String(name.unicodeScalars.prefix(40).map { isAllowed($0) ? Character($0) : "_" })
    }

    /// The same, told apart by a number from other names that would look alike.
    static func unique(_ name: String) -> String {
        name.unicodeScalars.allSatisfy(isAllowed) && name.utf8.count <= 40
            ? name : "\(plain(name))_\(hexadecimal(fingerprint(name)))"
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    /// FNV-1a of 64 bits (Fowler, Noll, Vo): the same in every process.
    static func fingerprint(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Kernel {
    /// The name with everything that overloads differ in.
    var signature: String {
        "\((enclosingTypes + [name]).joined(separator: "."))(\(parameters.map(\.signature).joined(separator: ",")))"
    }
}

extension Function {
    var signature: String {
        "\((enclosingTypes + [name]).joined(separator: "."))(\(parameters.map(\.signature).joined(separator: ",")))"
            + "\(contextName == nil ? "" : "in")->\(result.swiftName)"
    }
}

extension Parameter {
    fileprivate var signature: String {
        "\(label ?? "_"):\(variable.storage == .inoutParameter ? "inout " : "")\(variable.type.swiftName)"
    }
}

extension FunctionReference {
    var signature: String {
        let arguments = zip(labels, parameters).map { label, kind in
            switch kind {
            case .value(let type): "\(label ?? "_"):\(type.swiftName)"
            case .inout(let type): "\(label ?? "_"):inout \(type.swiftName)"
            }
        }
        return "\(name)(\(arguments.joined(separator: ",")))\(takesContext ? "in" : "")->\(result.swiftName)"
    }
}
