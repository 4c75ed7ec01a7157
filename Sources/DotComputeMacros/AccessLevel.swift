import SwiftSyntax
import SwiftSyntaxMacros

/// The access level that generated members need so that they are as visible as the type they belong to.
enum AccessLevel {
    case `public`
    case package

    /// Members without a modifier: they are capped by the type, whatever its level is.
    case unspecified

    /// The level of a declaration, which is that of the extension around it when it names none itself.
    init(of declaration: some DeclGroupSyntax, in context: some MacroExpansionContext) {
        if let own = AccessLevel(named: declaration.modifiers) {
            self = own
        } else if let enclosing = context.lexicalContext.first?.as(ExtensionDeclSyntax.self) {
            self = AccessLevel(named: enclosing.modifiers) ?? .unspecified
        } else {
            self = .unspecified
        }
    }

    private init?(named modifiers: DeclModifierListSyntax) {
        for modifier in modifiers where modifier.detail == nil {
            switch modifier.name.tokenKind {
            case .keyword(.public), .keyword(.open):
                self = .public
                return
            case .keyword(.package):
                self = .package
                return
            case .keyword(.internal), .keyword(.fileprivate), .keyword(.private):
                self = .unspecified
                return
            default:
                continue
            }
        }
        return nil
    }

    /// The modifier with the space behind it, or nothing.
    var prefix: String {
        switch self {
        case .public: "public "
        case .package: "package "
        case .unspecified: ""
        }
    }
}
