/// Makes a message of a struct: a value that kernels send to each other.
///
/// ```swift
/// @Message
/// struct CalculateRequest {
///     var a: Double
///     var b: Double
///     var operation: Operation = .add
/// }
///
/// let request = CalculateRequest(a: 10, b: 5)
/// let answer = CalculateResponse(result: 15, answering: request)
/// ```
///
/// ## What it adds
///
/// - The standard fields `messageID`, `priority` (0…255, default `.normal`) and `correlationID`, unless the struct declares
///   them itself with the right types.
/// - A memberwise initialiser: the struct's own properties in their order and with their defaults, then the standard
///   fields, defaulted.
/// - An initialiser with `answering:` for responses: it takes the request's `messageID` as `correlationID`, and the
///   request's priority unless another one is given.
/// - `CodingKeys`, `init(from: any Decoder)` and `encode(to: any Encoder)`.
/// - `init(from: inout MessagePackReader)` and `encode(to: inout MessagePackWriter)`, the same form without the cost of
///   `Codable`.
/// - The conformance to the protocol `Message`, and with it to `Sendable`, `Codable` and `MessagePackRepresentable`.
///
/// All of them are as accessible as the struct. Whatever the struct already declares is left as it is: an initialiser with
/// the same labels and types, `CodingKeys`, a coding method. Who writes one of the two `Codable` methods by hand gets no
/// fast path for that direction either, so that both ways give the same form. An initialiser in an extension must call one of
/// those here.
///
/// ## Which properties travel
///
/// Every stored property that belongs to the value; static and computed properties do not. An observed property (`didSet`)
/// travels like any other. A constant with a value, `let version = 1`, is written but neither read nor taken by an initialiser.
///
/// A property needs a type annotation unless its value is a literal, which may be negative, an array, a dictionary or an
/// operation on literals: a macro sees names, not types. `var text: String?` is `nil` by default.
///
/// ## The form on the wire
///
/// A map with one entry per property, under its name in snake case:
///
/// | property          | key                 | why                                                    |
/// |-------------------|---------------------|--------------------------------------------------------|
/// | `messageID`       | `message_id`        | a capital behind a small letter begins a word          |
/// | `userURLString`   | `user_url_string`   | so does the last of a run of capitals before a word    |
/// | `userIDs`         | `user_ids`          | a plural `s` belongs to the capitals before it         |
/// | `httpStatusCode2` | `http_status_code2` | digits belong to the word before them                  |
///
/// Struct-declared `CodingKeys` replace these keys. They must list the three standard fields and every property that has no
/// default; a property that they leave out does not travel.
///
/// Writing writes every key, an optional without a value as nil. Reading skips unknown keys; an absent key gives the
/// property's default, or `nil` for an optional without one, and otherwise an error that names the key. A null where
/// a value is required is an error, not the default.
///
/// ## Where it can be used
///
/// On structs at file scope or nested in a type, with any access level, generic or not. A generic parameter that is stored
/// must be `Sendable & Codable`. Swift allows no extension of a type that is local to a function, and none can see a `private`
/// type that is nested in another, so `@Message` does not work there; say `fileprivate` for the latter.
///
/// In a public struct the default of a property becomes a default argument of a public initialiser, and may use only what is
/// public. Under `InternalImportsByDefault` its file says `public import DotCompute`.
@attached(
    member,
    names: named(messageID), named(priority), named(correlationID), named(init), named(CodingKeys), named(encode(to:))
)
@attached(extension, conformances: Message)
public macro Message() = #externalMacro(module: "DotComputeMacros", type: "MessageMacro")
