import Testing

/// Expects a body to be read as the printed tree.
func expect(_ body: String, isReadAs tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Fixture(body: body).printedBody == tree, sourceLocation: sourceLocation)
}

@Suite("Expressions that are read")
struct ReadExpressionTests {
    @Test func `literals take the type of their context`() {
        expect(
            """
            y[0] = 1
            let b: Float = 1 / 2
            let c = 1 / 2
            let d: UInt8 = 0xFF
            let e = m + 1
            let f: Int8 = -128
            let g = Float(3) + 0x1p4
            let h: Double = 0.1
            let i: Float16 = 0.1
            let j = n > 0 ? 1 : a
            let q = min(a, 0, 2)
            let r: Int32 = max(1, 2)
            let s: Float = .pi + .infinity
            let t = Int32.max
            """,
            isReadAs: """
                y[0]!0 = 1.0:Float
                let b: Float = (1.0:Float / 2.0:Float)
                let c: Int = (1 /!1!2 2)
                let d: UInt8 = 255:UInt8
                let e: UInt8 = (m +!3 1:UInt8)
                let f: Int8 = -128:Int8
                let g: Float = (3.0:Float + 16.0:Float)
                let h: Double = 0.1:Double
                let i: Float16 = 0.0999755859375:Float16
                let j: Float = ((n > 0) ? 1.0:Float : a)
                let q: Float = min(min(a, 0.0:Float), 2.0:Float)
                let r: Int32 = max(1:Int32, 2:Int32)
                let s: Float = (Float.pi + Float.infinity)
                let t: Int32 = Int32.max
                """)
    }

    @Test func `a member's type is known from the first place that tells it`() {
        expect(
            """
            let d = (p[0].position as SIMD3<Float>) - p[1].position
            p[0].position += d * a
            p[1].position.x = p[0].position.y
            p[0].mass = a
            p[0].mass *= 2
            if p[1].mass > 3 { p[1].mass = 1 }
            let q = Particle(position: d, mass: 1)
            let s = Sphere(radius: a, sides: n)
            let t = s.sides + 1
            let u = Sphere(radius: 2, sides: t)
            """,
            isReadAs: """
                let d: SIMD3<Float> = (p[0]!0.position:SIMD3<Float> - p[1]!1.position:SIMD3<Float>)
                p[0]!2.position:SIMD3<Float> += (d * SIMD3<Float>(repeating: a))
                p[1]!3.position:SIMD3<Float>[0] = p[0]!4.position:SIMD3<Float>[1]
                p[0]!5.mass:Float = a
                p[0]!6.mass:Float *= 2.0:Float
                if (p[1]!7.mass:Float > 3.0:Float) {
                  p[1]!8.mass:Float = 1.0:Float
                }
                let q: Particle = Particle(position: d, mass: 1.0:Float)
                let s: Sphere = Sphere(radius: a, sides: n)
                let t: Int = (s.sides:Int +!9 1)
                let u: Sphere = Sphere(radius: 2.0:Float, sides: t)
                """)
    }

    @Test func `what a device function gives is known from the first call that tells it`() {
        expect(
            """
            let b: Float = square(a)
            let c = square(a) + square(b)
            if square(c) > 2 { y[0] = c }
            let d: Int = square(n)
            let e = square(n) + d
            """,
            isReadAs: """
                let b: Float = square(a):Float
                let c: Float = (square(a):Float + square(b):Float)
                if (square(c):Float > 2.0:Float) {
                  y[0]!0 = c
                }
                let d: Int = square(n):Int
                let e: Int = (square(n):Int +!1 d)
                """)
    }

    @Test func `operators say what they do with what does not fit`() {
        expect(
            """
            let b = n + n * n - n
            let c = n &+ n &* n
            let d = n / 2 % 3
            let e = m / 2
            let f = -n + -5
            let g = ~n & n | n ^ n
            let h = (n << m) >> 2
            let i = m &<< 1
            let j = w &+ 1 &* w
            let q = 2 * v + v / a
            let l = w / w
            let r = abs(n) + abs(-1)
            """,
            isReadAs: """
                let b: Int = ((n +!1 (n *!0 n)) -!2 n)
                let c: Int = (n &+ (n &* n))
                let d: Int = ((n /!3!4 2) %!5!6 3)
                let e: UInt8 = (m /!7 2:UInt8)
                let f: Int = (-!8 n +!9 -5)
                let g: Int = (((~n & n) | n) ^ n)
                let h: Int = ((n << m) >> 2)
                let i: UInt8 = (m &<< 1:UInt8)
                let j: SIMD4<Int32> = (w &+ (SIMD4<Int32>(repeating: 1:Int32) &* w))
                let q: SIMD4<Float> = ((SIMD4<Float>(repeating: 2.0:Float) * v) + (v / SIMD4<Float>(repeating: a)))
                let l: SIMD4<Int32> = (w /!10!11 w)
                let r: Int = (abs!12(n) +!14 abs!13(-1))
                """)
    }

    @Test func `comparisons, masks and questions`() {
        expect(
            """
            let b = n < 5 && a >= 1 || !(m == 0)
            let c = v .< 0 .| v .> v
            let d = v == v
            let e = w != w
            let f = any(c .& .!c) && all(c)
            let g = v.replacing(with: 0, where: c)
            let h = c[2]
            """,
            isReadAs: """
                let b: Bool = (((n < 5) && (a >= 1.0:Float)) || !(m == 0:UInt8))
                let c: SIMDMask<SIMD4<Int32>> = ((v .< SIMD4<Float>(repeating: 0.0:Float)) | (v .> v))
                let d: Bool = all((v .== v))
                let e: Bool = !all((w .== w))
                let f: Bool = (any((c & !c)) && all(c))
                let g: SIMD4<Float> = v.replacing(with: SIMD4<Float>(repeating: 0.0:Float), where: c)
                let h: Bool = c[2]
                """)
    }

    @Test func `conversions`() {
        expect(
            """
            let b = Int32(n) + Int32(truncatingIfNeeded: m) + Int32(clamping: n)
            let c = Int(m)
            let d = Float(n) + Float(Double(a))
            let e = a.bitPattern
            let f = Float(bitPattern: e) + Float(bitPattern: 1 as UInt32)
            let g = Int32(bitPattern: e)
            let h = SIMD4<Float>(w) + SIMD4<Float>(repeating: 1)
            let i = SIMD4<Int32>(v)
            let j = SIMD4<UInt8>(truncatingIfNeeded: w)
            let q = Int64(Int8(5))
            """,
            isReadAs: """
                let b: Int32 = ((Int32(!0 n) +!1 Int32(truncating: m)) +!2 Int32(clamping: n))
                let c: Int = Int(m)
                let d: Float = (Float(n) + Float(Double(a)))
                let e: UInt32 = UInt32(bitPattern: a)
                let f: Float = (Float(bitPattern: e) + Float(bitPattern: 1:UInt32))
                let g: Int32 = Int32(truncating: e)
                let h: SIMD4<Float> = (SIMD4<Float>(w) + SIMD4<Float>(repeating: 1.0:Float))
                let i: SIMD4<Int32> = SIMD4<Int32>(!3 v)
                let j: SIMD4<UInt8> = SIMD4<UInt8>(truncating: w)
                let q: Int64 = Int64(5:Int8)
                """)
    }

    @Test func `vectors`() {
        expect(
            """
            let b = SIMD3<Float>(1, 2, a)
            let c = SIMD4<Float>(b, 1)
            let d = SIMD4(x: a, y: a, z: 0, w: 1)
            let e = SIMD8<Float>(lowHalf: c, highHalf: d)
            let f = e.evenHalf + e.highHalf
            let g: SIMD4<Float> = .zero
            let h = f.x + f[3] + f[n]
            var i = f
            i.y = 2
            i[n] += 1
            i *= 2
            """,
            isReadAs: """
                let b: SIMD3<Float> = SIMD3<Float>(1.0:Float, 2.0:Float, a)
                let c: SIMD4<Float> = SIMD4<Float>(b, 1.0:Float)
                let d: SIMD4<Float> = SIMD4<Float>(a, a, 0.0:Float, 1.0:Float)
                let e: SIMD8<Float> = SIMD8<Float>(c, d)
                let f: SIMD4<Float> = (e[0, 2, 4, 6] + e[4, 5, 6, 7])
                let g: SIMD4<Float> = SIMD4<Float>(repeating: 0.0:Float)
                let h: Float = ((f[0] + f[3]) + f[n]!0)
                var i: SIMD4<Float> = f
                i[1] = 2.0:Float
                i[n]!1 += 1.0:Float
                i *= SIMD4<Float>(repeating: 2.0:Float)
                """)
    }

    @Test func `vectors with reductions`() {
        expect(
            """
            let j = v.sum() + v.max()
            let q = w.wrappedSum()
            let r = v.clamped(lowerBound: .zero, upperBound: .one)
            let s = pointwiseMin(v, v).squareRoot().rounded(.up)
            let t = v.addingProduct(v, v)
            """,
            isReadAs: """
                let j: Float = (sum(v) + max(v))
                let q: Int32 = wrappedSum(w)
                let r: SIMD4<Float> = clamped(v, SIMD4<Float>(repeating: 0.0:Float), SIMD4<Float>(repeating: 1.0:Float))
                let s: SIMD4<Float> = roundedUp(squareRoot(pointwiseMin(v, v)))
                let t: SIMD4<Float> = addingProduct(v, v, v)
                """)
    }

    @Test func `mathematics`() {
        expect(
            """
            let b = Float.exp(a) + Float.log(onePlus: a) + Float.atan2(y: a, x: 1)
            let c = Float.pow(a, 0.5) + Float.pow(a, 2 as Int) + Float.root(a, 3)
            let d = a.squareRoot().rounded() + a.rounded(.down) + a.magnitude
            let e = a.addingProduct(2, a).truncatingRemainder(dividingBy: 3)
            let f = a.isNaN || a.isFinite
            let g = n.leadingZeroBitCount + n.nonzeroBitCount + m.trailingZeroBitCount
            let h = n.magnitude
            let i = m.byteSwapped
            let j = n.multipliedFullWidth(by: 3).high
            let q = n.isMultiple(of: 4)
            let r = Float.minimum(a, 1) + min(a, 1)
            """,
            isReadAs: """
                let b: Float = ((exp(a) + logOnePlus(a)) + atan2(a, 1.0:Float))
                let c: Float = ((pow(a, 0.5:Float) + powInteger(a, 2)) + root(a, 3))
                let d: Float = ((roundedToNearestOrAwayFromZero(squareRoot(a)) + roundedDown(a)) + magnitude(a))
                let e: Float = truncatingRemainder(addingProduct(a, 2.0:Float, a), 3.0:Float)
                let f: Bool = (isNaN(a) || isFinite(a))
                let g: Int = ((leadingZeroBitCount(n) +!0 nonzeroBitCount(n)) +!1 trailingZeroBitCount(m))
                let h: UInt = magnitude(n)
                let i: UInt8 = byteSwapped(m)
                let j: Int = multipliedHigh(n, 3)
                let q: Bool = isMultiple(n, 4)
                let r: Float = (minimum(a, 1.0:Float) + min(a, 1.0:Float))
                """)
    }

    @Test func `members of structs, whose types must be visible`() {
        expect(
            """
            let b: Float = p[n].mass
            let c = (p[0].position as SIMD3<Float>).x
            p[n].mass = b
            p[n].mass += b
            let d: Float = p[0].mass * 2 + p[1].mass
            let e = p[0].mass > b
            var f = p[0]
            f.position = SIMD3<Float>(1, 2, 3)
            p[1] = f
            p[2] = Particle(position: SIMD3<Float>(1, 2, 3), mass: 1 as Float)
            let g: Physics.Box = p[0].box
            """,
            isReadAs: """
                let b: Float = p[n]!0.mass:Float
                let c: Float = p[0]!1.position:SIMD3<Float>[0]
                p[n]!2.mass:Float = b
                p[n]!3.mass:Float += b
                let d: Float = ((p[0]!4.mass:Float * 2.0:Float) + p[1]!5.mass:Float)
                let e: Bool = (p[0]!6.mass:Float > b)
                var f: Particle = p[0]!7
                f.position:SIMD3<Float> = SIMD3<Float>(1.0:Float, 2.0:Float, 3.0:Float)
                p[1]!8 = f
                p[2]!9 = Particle(position: SIMD3<Float>(1.0:Float, 2.0:Float, 3.0:Float), mass: 1.0:Float)
                let g: Physics.Box = p[0]!10.box:Physics.Box
                """)
    }

    @Test func `device functions`() {
        expect(
            """
            let b: Float = square(a)
            let c = (Physics.cube(a, in: context) as Float) + 1
            var d = 1
            advance(&d, y)
            let e: Bool = check(x, of: v)
            note(n)
            _ = square(a) as Float
            """,
            isReadAs: """
                let b: Float = square(a):Float
                let c: Float = (Physics.cube(a, context):Float + 1.0:Float)
                var d: Int = 1
                advance(&d, y)
                let e: Bool = check(x, v):Bool
                note(n)
                square(a):Float
                """)
    }

    @Test func `local arrays`() {
        expect(
            """
            var b = [4 of Float](repeating: 1)
            var c: [3 of Int32] = [1, 2, 3]
            var d = InlineArray<2, SIMD4<Float>>(repeating: v)
            var e: InlineArray<2, UInt8> = .init(repeating: 0)
            b[n] = b[0] + 1
            c[1] += 1
            d[0].x = 1
            let f = b.count + c.count
            """,
            isReadAs: """
                var b: InlineArray<4, Float> = repeating 1.0:Float
                var c: InlineArray<3, Int32> = [1:Int32, 2:Int32, 3:Int32]
                var d: InlineArray<2, SIMD4<Float>> = repeating v
                var e: InlineArray<2, UInt8> = repeating 0:UInt8
                b[n]!0 = (b[0]!1 + 1.0:Float)
                c[1]!2 +!3= 1:Int32
                d[0]!4[0] = 1.0:Float
                let f: Int = (4 +!5 3)
                """)
    }

    @Test func `arrays and references in structs`() {
        expect(
            """
            _ = p[n].weights as [4 of Float]
            p[n].weights[n] += p[0].weights[3]
            let b = (p[0].owner as DeviceKernelReference<Particle>)
            let c = p[0].weights.count
            var d = Particle(weights: [1, 2, 3, 4], owner: b)
            d.weights[0] = 2
            let e = [4 of Float](repeating: a)
            d = Particle(weights: e, owner: p[1].owner)
            p[2].weights = p[3].weights
            """,
            isReadAs: """
                p[n]!0.weights:InlineArray<4, Float>
                p[n]!1.weights:InlineArray<4, Float>[n]!2 += p[0]!3.weights:InlineArray<4, Float>[3]!4
                let b: DeviceKernelReference<Particle> = p[0]!5.owner:DeviceKernelReference<Particle>
                let c: Int = 4
                var d: Particle = Particle(weights: [1.0:Float, 2.0:Float, 3.0:Float, 4.0:Float], owner: b)
                d.weights:InlineArray<4, Float>[0]!6 = 2.0:Float
                let e: InlineArray<4, Float> = repeating a
                d = Particle(weights: e, owner: p[1]!7.owner:DeviceKernelReference<Particle>)
                p[2]!8.weights:InlineArray<4, Float> = p[3]!9.weights:InlineArray<4, Float>
                """)
    }

    @Test func `variables`() {
        expect(
            """
            let b: Float
            if n > 0 { b = 1 } else { b = 2 }
            var c, d: Int
            c = 1
            d = c
            var e = b, f = c
            f &+= 1
            e /= 2
            let `let` = 3
            let g = `let`
            """,
            isReadAs: """
                var b: Float
                if (n > 0) {
                  b = 1.0:Float
                } else {
                  b = 2.0:Float
                }
                var c: Int
                var d: Int
                c = 1
                d = c
                var e: Float = b
                var f: Int = c
                f &+= 1
                e /= 2.0:Float
                let let: Int = 3
                let g: Int = let
                """)
    }
}
