import DotCompute

/// Products of matrices in row-major order: `a` has `rows` by `inner` elements, `b` has `inner` by `columns`.
///
/// Every element of the result is a sum that begins with zero and takes its products in order, each rounded, so that both
/// forms give the same bits.
enum MatrixKernels {
    /// One item for each element of the result, in groups of 16 by 16 that share tiles of both factors.
    @DeviceKernel
    static func productInGroups(
        _ a: DeviceSpan<Float>, _ b: DeviceSpan<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let tileA = context.groupArray(of: Float.self, count: 256)
        let tileB = context.groupArray(of: Float.self, count: 256)
        let x = context.localPosition.x
        let y = context.localPosition.y
        let column = context.position.x
        let row = context.position.y
        let place = y &* 16 &+ x
        var sum: Float = 0
        for tile in 0..<((inner &+ 15) / 16) {
            let k = tile &* 16
            tileA[place] = row < rows && k &+ x < inner ? a[row &* inner &+ k &+ x] : 0
            tileB[place] = column < columns && k &+ y < inner ? b[(k &+ y) &* columns &+ column] : 0
            context.barrier()
            for step in 0..<min(16, inner &- k) {
                sum += tileA[y &* 16 &+ step] * tileB[step &* 16 &+ x]
            }
            context.barrier()
        }
        if row < rows && column < columns { result[row &* columns &+ column] = sum }
    }

    /// One item for each four rows by eight columns of the result, which it keeps in vectors: `x` counts the rows, `y` the
    /// columns. The items of the last ones do what is left element by element.
    @DeviceKernel
    static func productInVectors(
        _ a: DeviceSpan<Float>, _ b: DeviceSpan<Float>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let row = context.position.x &* 4
        let column = context.position.y &* 8
        guard row &+ 4 <= rows && column &+ 8 <= columns else {
            for y in row..<min(row &+ 4, rows) {
                for x in column..<min(column &+ 8, columns) {
                    var sum: Float = 0
                    for k in 0..<inner { sum += a[y &* inner &+ k] * b[k &* columns &+ x] }
                    result[y &* columns &+ x] = sum
                }
            }
            return
        }
        var sum0 = SIMD8<Float>(repeating: 0)
        var sum1 = SIMD8<Float>(repeating: 0)
        var sum2 = SIMD8<Float>(repeating: 0)
        var sum3 = SIMD8<Float>(repeating: 0)
        for k in 0..<inner {
            let p = k &* columns &+ column
            let line = SIMD8<Float>(b[p], b[p &+ 1], b[p &+ 2], b[p &+ 3], b[p &+ 4], b[p &+ 5], b[p &+ 6], b[p &+ 7])
            sum0 += a[row &* inner &+ k] * line
            sum1 += a[(row &+ 1) &* inner &+ k] * line
            sum2 += a[(row &+ 2) &* inner &+ k] * line
            sum3 += a[(row &+ 3) &* inner &+ k] * line
        }
        let place = row &* columns &+ column
        for lane in 0..<8 {
            result[place &+ lane] = sum0[lane]
            result[place &+ columns &+ lane] = sum1[lane]
            result[place &+ 2 &* columns &+ lane] = sum2[lane]
            result[place &+ 3 &* columns &+ lane] = sum3[lane]
        }
    }

    /// One item for each element of the result, in groups of 16 by 16 that share tiles of both factors.
    @DeviceKernel
    static func productInGroups(
        _ a: DeviceSpan<Double>, _ b: DeviceSpan<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let tileA = context.groupArray(of: Double.self, count: 256)
        let tileB = context.groupArray(of: Double.self, count: 256)
        let x = context.localPosition.x
        let y = context.localPosition.y
        let column = context.position.x
        let row = context.position.y
        let place = y &* 16 &+ x
        var sum: Double = 0
        for tile in 0..<((inner &+ 15) / 16) {
            let k = tile &* 16
            tileA[place] = row < rows && k &+ x < inner ? a[row &* inner &+ k &+ x] : 0
            tileB[place] = column < columns && k &+ y < inner ? b[(k &+ y) &* columns &+ column] : 0
            context.barrier()
            for step in 0..<min(16, inner &- k) {
                sum += tileA[y &* 16 &+ step] * tileB[step &* 16 &+ x]
            }
            context.barrier()
        }
        if row < rows && column < columns { result[row &* columns &+ column] = sum }
    }

    /// One item for each four rows by eight columns of the result, which it keeps in vectors: `x` counts the rows, `y` the
    /// columns. The items of the last ones do what is left element by element.
    @DeviceKernel
    static func productInVectors(
        _ a: DeviceSpan<Double>, _ b: DeviceSpan<Double>, _ rows: Int, _ columns: Int, _ inner: Int,
        _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let row = context.position.x &* 4
        let column = context.position.y &* 8
        guard row &+ 4 <= rows && column &+ 8 <= columns else {
            for y in row..<min(row &+ 4, rows) {
                for x in column..<min(column &+ 8, columns) {
                    var sum: Double = 0
                    for k in 0..<inner { sum += a[y &* inner &+ k] * b[k &* columns &+ x] }
                    result[y &* columns &+ x] = sum
                }
            }
            return
        }
        var sum0 = SIMD8<Double>(repeating: 0)
        var sum1 = SIMD8<Double>(repeating: 0)
        var sum2 = SIMD8<Double>(repeating: 0)
        var sum3 = SIMD8<Double>(repeating: 0)
        for k in 0..<inner {
            let p = k &* columns &+ column
            let line = SIMD8<Double>(b[p], b[p &+ 1], b[p &+ 2], b[p &+ 3], b[p &+ 4], b[p &+ 5], b[p &+ 6], b[p &+ 7])
            sum0 += a[row &* inner &+ k] * line
            sum1 += a[(row &+ 1) &* inner &+ k] * line
            sum2 += a[(row &+ 2) &* inner &+ k] * line
            sum3 += a[(row &+ 3) &* inner &+ k] * line
        }
        let place = row &* columns &+ column
        for lane in 0..<8 {
            result[place &+ lane] = sum0[lane]
            result[place &+ columns &+ lane] = sum1[lane]
            result[place &+ 2 &* columns &+ lane] = sum2[lane]
            result[place &+ 3 &* columns &+ lane] = sum3[lane]
        }
    }
}
