import DeviceTranslator
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// One function, read by the front.
struct FuzzProgram {
    let seed: UInt64
    /// The text as Swift, a function named `f`.
    let source: String
    let function: Function
    let features: [String: Int]

    init(seed: UInt64) throws {
        var generator = BodyGenerator(seed: seed)
        let source = generator.function("f")
        try self.init(seed: seed, source: source, features: generator.features)
    }

    /// - Throws: When the front refuses the function.
    init(seed: UInt64, source: String, features: [String: Int] = [:]) throws {
        self.seed = seed
        self.source = source
        self.features = features
        guard let declaration = Parser.parse(source: source).statements.first?.item.as(FunctionDeclSyntax.self) else {
            throw FuzzError(description: "seed \(seed) is no function:\n\(source)")
        }
        do {
            function = try Self.tree(declaration)
        } catch {
            throw FuzzError(description: "seed \(seed): \(error)\n\(source)")
        }
    }

    static func tree(_ declaration: FunctionDeclSyntax) throws -> Function {
        let reading = DeviceFront.function(
            declaration, at: DeclarationPlace(origin: SourcePosition(line: 1, column: 1)))
        if let tree = reading.tree { return tree }
        let reasons = reading.diagnostics.map { "\($0.message): \($0.node.trimmedDescription)" }
        throw FuzzError(description: "refused, \(reasons)")
    }
}
