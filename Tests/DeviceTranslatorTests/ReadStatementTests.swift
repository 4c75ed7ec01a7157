import Testing

@Suite("Statements that are read")
struct ReadStatementTests {
    @Test func `shadowing`() {
        expect(
            """
            let b = 1
            if b > 0 {
                let b = a
                y[0] = b
            }
            let c = b
            """,
            isReadAs: """
                let b: Int = 1
                if (b > 0) {
                  let b: Float = a
                  y[0]!0 = b
                }
                let c: Int = b
                """)
    }

    @Test func `if, guard and choice`() {
        expect(
            """
            if n > 0, a < 1 {
                y[0] = 1
            } else if n < 0 {
                y[0] = 2
            } else {
                y[0] = 3
            }
            guard n > 1 else { return }
            y[1] = n > 2 ? 1 : 2
            """,
            isReadAs: """
                if ((n > 0) && (a < 1.0:Float)) {
                  y[0]!0 = 1.0:Float
                } else {
                  if (n < 0) {
                    y[0]!1 = 2.0:Float
                  } else {
                    y[0]!2 = 3.0:Float
                  }
                }
                unless (n > 1) {
                  return
                }
                y[1]!3 = ((n > 2) ? 1.0:Float : 2.0:Float)
                """)
    }

    @Test func `if and switch give values`() {
        expect(
            """
            let b: Float = if n > 0 { 1 } else if n < 0 { a } else { 3 }
            let c = switch n { case 0: m; default: 2 }
            y[0] = if a > 0 { a } else { -a }
            """,
            isReadAs: """
                var b: Float
                if (n > 0) {
                  b = 1.0:Float
                } else {
                  if (n < 0) {
                    b = a
                  } else {
                    b = 3.0:Float
                  }
                }
                var c: UInt8
                L0: do {
                  let _subject: Int = n
                  if (_subject == 0) {
                    c = m
                  } else {
                    c = 2:UInt8
                  }
                }
                if (a > 0.0:Float) {
                  y[0]!0 = a
                } else {
                  y[0]!0 = -a
                }
                """)
    }

    @Test func `switch`() {
        expect(
            """
            switch n {
            case 0: y[0] = 1
            case 1, 2, 5...7: y[0] = 2
            case ..<(-3): y[0] = 3
            case 100...: break
            case let big where big > 50: y[0] = Float(big)
            default: y[0] = 4
            }
            """,
            isReadAs: """
                L0: do {
                  let _subject: Int = n
                  if (_subject == 0) {
                    y[0]!0 = 1.0:Float
                  } else {
                    if (((_subject == 1) || (_subject == 2)) || ((_subject >= 5) && (_subject <= 7))) {
                      y[0]!1 = 2.0:Float
                    } else {
                      if (_subject < -3) {
                        y[0]!2 = 3.0:Float
                      } else {
                        if (_subject >= 100) {
                          break L0
                        } else {
                          if (_subject > 50) {
                            y[0]!3 = Float(_subject)
                          } else {
                            y[0]!4 = 4.0:Float
                          }
                        }
                      }
                    }
                  }
                }
                """)
    }

    @Test func `switch over a Bool`() {
        expect(
            """
            switch n > 0 {
            case true: y[0] = 1
            case false: y[0] = 2
            }
            """,
            isReadAs: """
                L0: do {
                  let _subject: Bool = (n > 0)
                  if (_subject == true) {
                    y[0]!0 = 1.0:Float
                  } else {
                    y[0]!1 = 2.0:Float
                  }
                }
                """)
    }

    @Test func `loops`() {
        expect(
            """
            for i in 0..<x.count where i % 2 == 0 { y[i] = x[i] }
            for _ in 1...m { y[0] += 1 }
            for i in stride(from: n, to: 0, by: -2) { y[i] = 0 }
            for i in stride(from: 0 as Int32, through: 5, by: 2) { k[0] = i }
            for i: UInt8 in 0..<3 { y[Int(i)] = 1 }
            while y[0] < 1 { y[0] += 1 }
            repeat { y[0] -= 1 } while y[0] > 0
            """,
            isReadAs: """
                L0: for i: Int in 0 ..<!0 x.count {
                  if ((i %!1!2 2) == 0) {
                    y[i]!3 = x[i]!4
                  }
                }
                L1: for _unused: UInt8 in 1:UInt8 ...!5 m {
                  y[0]!6 += 1.0:Float
                }
                L2: for i: Int in n to 0 by!7 -2 {
                  y[i]!8 = 0.0:Float
                }
                L3: for i: Int32 in 0:Int32 through 5:Int32 by!9 2 {
                  k[0]!10 = i
                }
                L4: for i: UInt8 in 0:UInt8 ..<!11 3:UInt8 {
                  y[Int(i)]!12 = 1.0:Float
                }
                L5: while (y[0]!13 < 1.0:Float) {
                  y[0]!14 += 1.0:Float
                }
                L6: repeat {
                  y[0]!15 -= 1.0:Float
                } while (y[0]!16 > 0.0:Float)
                """)
    }

    @Test func `labels`() {
        expect(
            """
            outer: for i in 0..<n {
                for j in 0..<n {
                    if i == j { continue outer }
                    if i * j > 5 { break outer }
                    if j > 3 { break }
                    continue
                }
            }
            name: do {
                if n > 0 { break name }
                y[0] = 1
            }
            test: if n > 0 {
                if a > 0 { break test }
                y[1] = 1
            }
            """,
            isReadAs: """
                outer: for i: Int in 0 ..<!0 n {
                  L1: for j: Int in 0 ..<!1 n {
                    if (i == j) {
                      continue outer
                    }
                    if ((i *!2 j) > 5) {
                      break outer
                    }
                    if (j > 3) {
                      break L1
                    }
                    continue L1
                  }
                }
                name: do {
                  if (n > 0) {
                    break name
                  }
                  y[0]!3 = 1.0:Float
                }
                test: do {
                  if (n > 0) {
                    if (a > 0.0:Float) {
                      break test
                    }
                    y[1]!4 = 1.0:Float
                  }
                }
                """)
    }

    @Test func `local functions`() {
        expect(
            """
            var total = 0
            let scale = a
            func square(_ x: Float) -> Float { x * x }
            func add(by amount: Int) { total += amount }
            func scaled(_ value: inout Float, at i: Int) -> Bool {
                value *= scale * square(x[i])
                return value > 1
            }
            add(by: 2)
            var b = a
            if scaled(&b, at: n) { y[0] = square(b) }
            """,
            isReadAs: """
                func square(x: Float) [] -> Float {
                  return (x * x)
                }
                func add(amount: Int) [total] -> Void {
                  total +!0= amount
                }
                func scaled(value: Float, i: Int) [scale, x] -> Bool {
                  value *= (scale * local0(x[i]!1))
                  return (value > 1.0:Float)
                }
                var total: Int = 0
                let scale: Float = a
                local1(2)
                var b: Float = a
                if local2(&b, n) {
                  y[0]!2 = local0(b)
                }
                """)
    }

    @Test func `atomics`() {
        expect(
            """
            let b = k.fetchAdd(1, at: n)
            k.store(b, at: 0, ordering: .releasing)
            _ = k.load(at: 1, ordering: .acquiring, scope: .system)
            _ = k.exchange(2, at: 0)
            k.fetchMinimum(3, at: 0)
            let (done, old) = k.compareExchange(at: 0, expected: b, desired: 5, ordering: .acquiringAndReleasing)
            if done { k[1] = old }
            let pair = k.compareExchange(at: 0, expected: 1, desired: 2)
            if pair.exchanged { k[1] = pair.original }
            while !k.compareExchange(at: 0, expected: 0, desired: 1, ordering: .acquiring, scope: .group).exchanged { }
            """,
            isReadAs: """
                let b: Int32 = k[n]!0.fetchAdd(1:Int32) relaxed device
                k[0]!1.store(b) releasing device
                k[1]!2.load() acquiring system
                k[0]!3.exchange(2:Int32) relaxed device
                k[0]!4.fetchMinimum(3:Int32) relaxed device
                let _index: Int = 0
                let _expected: Int32 = b
                let old: Int32 = k[_index]!5.compareExchange(_expected, 5:Int32) acquiringAndReleasing device
                let done: Bool = (old == _expected)
                if done {
                  k[1]!6 = old
                }
                let _index: Int = 0
                let _expected: Int32 = 1:Int32
                let _original: Int32 = k[_index]!7.compareExchange(_expected, 2:Int32) relaxed device
                let _exchanged: Bool = (_original == _expected)
                if _exchanged {
                  k[1]!8 = _original
                }
                L0: while !k[0]!9.compareExchangeSucceeds(0:Int32, 1:Int32) acquiring group {
                }
                """)
    }

    @Test func `the context`() {
        expect(
            """
            let b = context.index + context.local + context.group * context.groupSize
            let c = context.position
            let d = c.x + context.extent.y + context.groupCounts.z
            """,
            isReadAs: """
                let b: Int = ((context.index +!0 context.local) +!2 (context.group *!1 context.groupSize))
                let c: DeviceIndex = context.position
                let d: Int = ((c.x +!3 context.extent.y) +!4 context.groupCounts.z)
                """)
    }

    @Test func `group memory and barriers`() {
        expect(
            """
            let tile = context.groupArray(of: Float.self, count: 64)
            let box = context.groupArray(of: SIMD4<Int32>.self, count: 2)
            tile[context.local] = a
            context.barrier()
            var half = context.groupSize / 2
            while half > 0 {
                if context.local < half { tile[context.local] += tile[context.local + half] }
                context.barrier()
                half /= 2
            }
            for i in 0..<n {
                context.barrier()
                if n > 3 { break }
                y[i] = tile[0]
            }
            if x[n] > 0 { context.barrier() }
            box[0].x = 1
            """,
            isReadAs: """
                group tile: 64 of Float
                group box: 2 of SIMD4<Int32>
                tile[context.local]!0 = a
                barrier
                var half: Int = (context.groupSize /!1!2 2)
                L0: while (half > 0) {
                  if (context.local < half) {
                    tile[context.local]!3 += tile[(context.local +!4 half)]!5
                  }
                  barrier
                  half /!6!7= 2
                }
                L1: for i: Int in 0 ..<!8 n {
                  barrier
                  if (n > 3) {
                    break L1
                  }
                  y[i]!9 = tile[0]!10
                }
                if (x[n]!11 > 0.0:Float) {
                  barrier
                }
                box[0]!12[0] = 1:Int32
                """)
    }

    @Test func `a switch that is not left behind keeps barriers together`() {
        expect(
            """
            switch n {
            case 0: context.barrier()
            default: break
            }
            context.barrier()
            """,
            isReadAs: """
                L0: do {
                  let _subject: Int = n
                  if (_subject == 0) {
                    barrier
                  } else {
                    break L0
                  }
                }
                barrier
                """)
    }

    @Test func `evaluation is from left to right`() {
        expect(
            """
            y[n + 1] = x[n + 2] + Float(n + 3)
            y[n / 2] += x[n]
            """,
            isReadAs: """
                y[(n +!0 1)]!1 = (x[(n +!2 2)]!3 + Float((n +!4 3)))
                y[(n /!5!6 2)]!7 += x[n]!8
                """)
    }
}
