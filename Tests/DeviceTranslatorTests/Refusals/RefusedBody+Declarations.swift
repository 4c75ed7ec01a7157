extension RefusedBody {
    /// Bodies that are refused for their declarations.
    static let declarations: [RefusedBody] = [
        RefusedBody(
            "let «(b, c) = (1, 2)",
            because: "device code has no tuples; declare one name after the other"),
        RefusedBody(
            "let «b",
            because: "'b' needs a type or a value"),
        RefusedBody(
            "var b: Int «{ 1 }",
            because: "device code has no computed variables; write a local function"),
        RefusedBody(
            "«lazy var b = 1",
            because: "'lazy' has no meaning on a device"),
        RefusedBody(
            "«@State var b = 1",
            because: "attributes have no meaning in device code"),
        RefusedBody(
            "let b: «String = 1",
            because: "device code has no strings"),
        RefusedBody(
            "let b: «[Float] = 1",
            because: "device code has no arrays of variable size; use '[16 of Float]' with a count, or a span parameter"
        ),
        RefusedBody(
            "let b: «Float? = 1",
            because: "device code has no optionals; use a value that stands for none, or a 'Bool' beside it"),
        RefusedBody(
            "let b: «CGFloat = 1",
            because: "'CGFloat' has another size on other machines; use 'Double'",
            remedy: "use 'Double'", giving: "let b: Double = 1"),
        RefusedBody(
            "let b: «Float80 = 1",
            because: "no device has 'Float80'; use 'Double'",
            remedy: "use 'Double'", giving: "let b: Double = 1"),
        RefusedBody(
            "let b: «Int128 = 1",
            because: "device code has integers of 8 to 64 bits, and 'Int128' is wider"),
        RefusedBody(
            "let b: «(Float, Int) = 1",
            because: "device code has no tuples; use a '@DeviceStruct'"),
        RefusedBody(
            "let b: «(Float) -> Float = 1",
            because: "device code has no function values; call a '@DeviceFunction' by its name"),
        RefusedBody(
            "let b: «any Numeric = 1",
            because: "device code needs concrete types; 'any Numeric' is none"),
        RefusedBody(
            "let b: «SIMD64<Float> = 1",
            because: "device code has vectors of 2, 3, 4, 8 and 16 lanes, and this has 64"),
        RefusedBody(
            "let b: «SIMD4<Bool> = 1",
            because: "a vector has lanes of numbers; 'Bool' is none"),
        RefusedBody(
            "let b: «Box<Float> = 1",
            because: "device code has no generic types of its own; 'Box<Float>' is one"),
        RefusedBody(
            "var b: «[n of Float] = .init(repeating: 0)",
            because: "the count of an array is an integer literal from 1 to 65536"),
        RefusedBody(
            "var «b: [4 of Float]",
            because: "a local array needs its first values, as in '= .init(repeating: 0)'"),
        RefusedBody(
            "var b: [4 of Float] = «[1, 2, 3]",
            because: "the array has 4 elements, and here are 3"),
        RefusedBody(
            "var b = «[70000 of Float](repeating: 0)",
            because: "the count of an array is an integer literal from 1 to 65536"),
        RefusedBody(
            "var b = «[20000 of Float](repeating: 0)",
            because:
                "the local arrays have more than 65536 bytes together, which is what an item has room for; use a span"),
        RefusedBody(
            "var b = «[4 of String](repeating: 0)",
            because: "device code has no strings"),
        RefusedBody(
            "var b = [4 of Float](repeating: 0); let c = «b",
            because: "'b' is no single value; use an element, as in 'b[i]', or its 'count'"),
        RefusedBody(
            "var b = [4 of Float](repeating: 0); b[«4] = 1",
            because: "'b' has elements 0 to 3, and this is 4"),
        RefusedBody(
            "let b = [4 of Float](repeating: 0); «b[0] = 1",
            because: "'b' is a constant; declare the array with 'var'"),
        RefusedBody(
            "«struct Local { }",
            because: "device code declares no types; declare the struct outside, with '@DeviceStruct'"),
        RefusedBody(
            "«typealias T = Float",
            because: "device code declares no types; declare the struct outside, with '@DeviceStruct'"),
        RefusedBody(
            "«#if DEBUG\n#endif",
            because: "device code has no '#if', which a macro cannot see through"),
        RefusedBody(
            "func f() «async { }",
            because: "device code neither throws nor waits"),
        RefusedBody(
            "func f() «throws { }",
            because: "device code neither throws nor waits"),
        RefusedBody(
            "func f«<T>(_ x: T) { }",
            because: "device code has no generic functions"),
        RefusedBody(
            "func f(_ x: Float «= 1) { }",
            because: "a parameter of device code has no default: the generated functions would not have it",
            remedy: "remove the default", giving: "func f(_ x: Float ) { }"),
        RefusedBody(
            "func f(_ x: Float«...) { }",
            because: "device code has no variadic parameters"),
        RefusedBody(
            "func f(_ x: «borrowing Float) { }",
            because: "'borrowing' has no meaning on a device",
            remedy: "remove it", giving: "func f(_ x: Float) { }"),
        RefusedBody(
            "func f(_ x: inout Float) { }; var b = a; f(«b)",
            because: "'x' is 'inout'; pass a variable with '&'",
            remedy: "insert '&'", giving: "func f(_ x: inout Float) { }; var b = a; f(&b)"),
        RefusedBody(
            "func f(_ x: Float) -> Float { «f(x) }",
            because: "'f' calls itself, and device code has no recursion; write a loop"),
        RefusedBody(
            "func f(_ x: Float) -> Float { x }; let b = «f(x: a)",
            because: "'f' takes (_:) on a device, and not (x:)"),
        RefusedBody(
            "func f() { func «g() { } }",
            because: "a local function declares no further functions; declare 'g' beside it"),
        RefusedBody(
            "func f(_ x: Float) -> Float { x }; func «f(_ x: Int) -> Int { x }",
            because: "local functions are not overloaded; give 'f' another name"),
        RefusedBody(
            "func f() -> Float { «return }",
            because: "'return' needs a 'Float'"),
        RefusedBody(
            "func f() { context.«barrier() }",
            because: "a barrier stands in the kernel itself, where it is visible that all items of a group reach it"),
        RefusedBody(
            "func f() { }; let b = «f()",
            because: "'f' gives no value"),
        RefusedBody(
            "let f = 1; «f()",
            because: "'f' is no function"),
        RefusedBody(
            "let t = context.groupArray(of: Float.self, count: 4); «t()",
            because: "'t' is no function"),
    ]
}
