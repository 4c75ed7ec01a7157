import DeviceTranslator
import SwiftParser
import SwiftSyntax

/// The struct and the device functions that all programs use.
struct FuzzLibrary {
    /// As a user writes them, without the attributes.
    static let source = """
        struct Pair { var x: Int32; var y: Float; var z: Int64 }
        func floatBits(_ x: Float) -> Int64 { x.isNaN ? 7 : Int64(truncatingIfNeeded: x.bitPattern) }
        func doubleBits(_ x: Double) -> Int64 { x.isNaN ? 7 : Int64(truncatingIfNeeded: x.bitPattern) }
        func halfBits(_ x: Float16) -> Int64 { x.isNaN ? 7 : Int64(truncatingIfNeeded: x.bitPattern) }
        func dividing(_ a: Int32, _ b: Int32) -> Int32 { a / b }
        func scale(_ x: inout Int64, by step: Int32) -> Int32 {
            x = x &* 3 &+ Int64(step)
            return Int32(truncatingIfNeeded: x) &- step
        }
        func element(_ i: Int32, _ data: DeviceSpan<Int32>) -> Int32 { data[Int(i)] }
        func turn(_ p: Pair, _ k: Int32) -> Pair {
            Pair(x: (p.x as Int32) &+ k, y: -(p.y as Float), z: (p.z as Int64) ^ Int64(k))
        }

        """
    /// What the macro adds to the struct.
    static let members = """
        extension Pair {
            static func deviceMemberwise(x: Int32, y: Float, z: Int64) -> Pair { Pair(x: x, y: y, z: z) }
        }

        """

    private let structures: [Structure]
    let functions: [Function]

    init() throws {
        var structures: [Structure] = []
        var functions: [Function] = []
        let place = DeclarationPlace(origin: SourcePosition(line: 1, column: 1))
        for item in Parser.parse(source: Self.source).statements {
            if let declaration = item.item.as(StructDeclSyntax.self) {
                guard let tree = DeviceFront.structure(declaration, at: place).tree else {
                    throw FuzzError(description: "The struct of the library is refused.")
                }
                structures.append(tree)
            } else if let declaration = item.item.as(FunctionDeclSyntax.self) {
                functions.append(try FuzzProgram.tree(declaration))
            }
        }
        (self.structures, self.functions) = (structures, functions)
    }

    /// Its text in C.
    ///
    /// - Parameter references: What programs call.
    func text(references: Set<FunctionReference>) -> String {
        var text = structures.map { CEmitter.text(of: $0) }.joined()
        for reference in references {
            if let function = functions.first(where: { $0.name == reference.name }) {
                text +=
                    "#define \(CEmitter.callName(of: reference)) \(CEmitter.entry(of: function, file: Self.file))\n"
            }
        }
        for (number, function) in functions.enumerated() {
            text += "#define RK_SITES_\(CEmitter.entry(of: function, file: Self.file)) \(Self.firstSite(number))\n"
            text += CEmitter.text(of: function, file: Self.file)
        }
        return text
    }

    static let file = "library"

    /// Far from those of the programs, so that one is not taken for the other.
    static func firstSite(_ function: Int) -> Int { 10_000 + 100 * function }

    /// The bodies for the processor, and the numbers of their sites.
    var swiftText: String {
        functions.map { SwiftEmitter.text(of: $0, file: Self.file) + "\n" }.joined()
            + "func firstSite(_ function: StaticString?) -> Int {\n    switch function?.description {\n"
            + functions.enumerated().map {
                "    case \"\(CEmitter.entry(of: $1, file: Self.file))\": \(Self.firstSite($0))\n"
            }.joined() + "    default: 0\n    }\n}\n"
    }
}
