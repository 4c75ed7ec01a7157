extension RefusedBody {
    /// Bodies that are refused for their members and calls.
    static let members: [RefusedBody] = [
        RefusedBody(
            "let z = «p[0].mass",
            because:
                "the type of the member 'mass' is not visible here; write '(p[0].mass as T)', or give the constant a type",
            remedy: "say the type", giving: "let z = (p[0].mass as <#Type#>)"),
        RefusedBody(
            "let z = «p[0].mass + a",
            because:
                "the type of the member 'mass' is not visible here; write '(p[0].mass as T)', or give the constant a type",
            remedy: "say the type", giving: "let z = (p[0].mass as <#Type#>) + a"),
        RefusedBody(
            "let z = «p[0].mass > 1",
            because:
                "the type of the member 'mass' is not visible here; write '(p[0].mass as T)', or give the constant a type",
            remedy: "say the type", giving: "let z = (p[0].mass as <#Type#>) > 1"),
        RefusedBody(
            "let z = «p[0].position.x",
            because:
                "the type of the member 'position' is not visible here; write '(p[0].position as T)', or give the constant a type",
            remedy: "say the type", giving: "let z = (p[0].position as <#Type#>).x"),
        RefusedBody(
            "p[0].mass = «1",
            because: "the type of the member 'mass' is not visible here; say it with the value, as in '1 as T'",
            remedy: "say the type", giving: "p[0].mass = 1 as <#Type#>"),
        RefusedBody(
            "«p[0].mass.x = 1",
            because:
                "a part of the member 'mass' cannot be changed, as its type is not visible; say it before, as in '_ = p[0].mass as T'"
        ),
        RefusedBody(
            "let z = «square(a)",
            because:
                "what 'square' gives is not visible here; write '(square(a) as T)', or give the constant a type. 'square' must be a '@DeviceFunction'",
            remedy: "say the type", giving: "let z = (square(a) as <#Type#>)"),
        RefusedBody(
            "let z: Float = square(«1)",
            because: "the parameter's type is not visible here; write the literal as '1 as T'",
            remedy: "say the type", giving: "let z: Float = square(1 as <#Type#>)"),
        RefusedBody(
            "let z: Float = square(«p[0].mass)",
            because:
                "the type of the member 'mass' is not visible here; write '(p[0].mass as T)', or give the constant a type",
            remedy: "say the type", giving: "let z: Float = square((p[0].mass as <#Type#>))"),
        RefusedBody(
            "let z = Float.«lgamma(a)",
            because: "device code knows no function 'lgamma' of the type 'Float'"),
        RefusedBody(
            "let z = a.«nextUp",
            because: "device code knows no member 'nextUp' of 'Float'"),
        RefusedBody(
            "let z = a.«sign",
            because:
                "device code has no 'FloatingPointSign'; compare with zero, or look at the highest bit of 'bitPattern'"),
        RefusedBody(
            "let z = n.«words",
            because: "device code knows no member 'words' of 'Int'"),
        RefusedBody(
            "let z = v.«w4",
            because: "device code knows no member 'w4' of 'SIMD4<Float>'"),
        RefusedBody(
            "let z = v[«4]",
            because: "the vector has lanes 0 to 3, and this is 4"),
        RefusedBody(
            "let z = v.lowHalf.«lowHalf",
            because: "'SIMD2<Float>' has no 'lowHalf' on a device: vectors of 2 lanes have no halves"),
        RefusedBody(
            "let z = SIMD8<Float>(repeating: 1).«x",
            because: "'SIMD8<Float>' has no lane 'x'; write '[0]'",
            remedy: "use '[0]'", giving: "let z = SIMD8<Float>(repeating: 1)[0]"),
        RefusedBody(
            "let z = x.«first",
            because: "device code knows no member 'first' of 'DeviceSpan<Float>'"),
        RefusedBody(
            "let z = x.«indices",
            because: "write the range '0..<x.count'",
            remedy: "write the range", giving: "let z = 0..<x.count"),
        RefusedBody(
            "let z = x.«isEmpty",
            because: "compare the count with 0",
            remedy: "compare the count", giving: "let z = (x.count == 0)"),
        RefusedBody(
            "let z = x.«reduce(0)",
            because: "device code knows no function 'reduce' of 'DeviceSpan<Float>'; write a loop"),
        RefusedBody(
            "let z = «sqrt(a)",
            because: "'sqrt' is a function of the C library; use 'Float.sqrt'",
            remedy: "use 'Float.sqrt'", giving: "let z = Float.sqrt(a)"),
        RefusedBody(
            "let z = «floor(a)",
            because: "'floor' is a function of the C library; use '.rounded(.down)'",
            remedy: "use 'rounded(.down)'", giving: "let z = a.rounded(.down)"),
        RefusedBody(
            "let z = «fma(a, a, a)",
            because: "'fma' is a function of the C library; use '.addingProduct'"),
        RefusedBody(
            "let z = «log1p(a)",
            because: "'log1p' is a function of the C library; use 'Float.log(onePlus:)'"),
        RefusedBody(
            "let z = Float.pow(a, «2)",
            because: "'pow' has an exponent that is 'Float' or 'Int'; say which, as in '2 as Int'",
            remedy: "use 'Int'", giving: "let z = Float.pow(a, 2 as Int)"),
        RefusedBody(
            "let z = a.rounded(«rule)",
            because: "the rounding rule must be written out, as in '.down'"),
        RefusedBody(
            "let z = n.«addingReportingOverflow(1)",
            because:
                "'addingReportingOverflow' gives a pair, which device code does not have; compute with '&+', '&-' or '&*' and compare"
        ),
        RefusedBody(
            "let z = n.«multipliedFullWidth(by: 2)",
            because: "'multipliedFullWidth' gives a pair; use its half, as in 'a.multipliedFullWidth(by: b).high'"),
        RefusedBody(
            "let z = n.multipliedFullWidth(by: 2).«low",
            because: "the low half of the product is what '&*' gives"),
        RefusedBody(
            "let z = w.«sum()",
            because: "vectors of integers have 'wrappedSum()'",
            remedy: "use 'wrappedSum'", giving: "let z = w.wrappedSum()"),
        RefusedBody(
            "let z = v.«wrappedSum()",
            because: "vectors of floating-point numbers have 'sum()'",
            remedy: "use 'sum'", giving: "let z = v.sum()"),
        RefusedBody(
            "let z = v.«rotated()",
            because: "device code knows no function 'rotated' of 'SIMD4<Float>'"),
        RefusedBody(
            "let z = «max(v, v)",
            because: "'max' works on numbers, and this is 'SIMD4<Float>'",
            remedy: "use 'pointwiseMax'", giving: "let z = pointwiseMax(v, v)"),
        RefusedBody(
            "let z = «abs(m)",
            because: "'abs' works on signed numbers, and this is 'UInt8'"),
        RefusedBody(
            "let z = «min(a)",
            because: "'min' takes two numbers or more"),
        RefusedBody(
            "let z = any(«v)",
            because: "'any' asks a mask, and this is 'SIMD4<Float>'"),
        RefusedBody(
            "let z = p[0].«speed()",
            because:
                "methods of 'Particle' are not visible to device code; write a '@DeviceFunction' that takes the value"),
        RefusedBody(
            "let z = «Particle.zero",
            because: "static members of 'Particle' are not visible to device code; pass the value as a parameter"),
        RefusedBody(
            "let z = «.pi",
            because: "the type of '.pi' is not visible; write it before the dot",
            remedy: "write the type", giving: "let z = <#Type#>.pi"),
        RefusedBody(
            "let z = Particle(mass: «1)",
            because: "the type of 'mass' is not visible here; write the literal as '1 as T'",
            remedy: "say the type", giving: "let z = Particle(mass: 1 as <#Type#>)"),
        RefusedBody(
            "let z = Particle(«a)",
            because: "'Particle' is taken for a '@DeviceStruct', which is made with a label for each property"),
        RefusedBody(
            "let z = Float.«tau",
            because: "device code knows no member 'tau' of the type 'Float'"),
        RefusedBody(
            "let z = Int32.«random()",
            because: "device code knows no function 'random' of the type 'Int32'"),
        RefusedBody(
            "let z = «self.square(a)",
            because: "a device has no 'self'; pass what the code needs as a parameter"),
        RefusedBody(
            "«print(a)",
            because: "device code cannot print; write what you want to see into a span"),
        RefusedBody(
            "«fatalError()",
            because: "device code cannot end the program; write an error number into a span"),
        RefusedBody(
            "let z = «stride(from: 0, to: 1, by: 1)",
            because: "'stride' stands only behind 'in' of a 'for'"),
        RefusedBody(
            "let z = x[«-1]",
            because: "an index is not negative, and this is -1"),
        RefusedBody(
            "let z = x[«m]",
            because: "this is 'UInt8', and 'Int' is needed here; nothing converts by itself",
            remedy: "convert it to 'Int'", giving: "let z = x[Int(m)]"),
        RefusedBody(
            "let z = x«[1, 2]",
            because: "device code has subscripts with one index, an 'Int'"),
        RefusedBody(
            "let z = «n[0]",
            because: "'Int' has no elements; spans, arrays and vectors have"),
    ]
}
