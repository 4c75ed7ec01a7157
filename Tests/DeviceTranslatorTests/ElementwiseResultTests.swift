import DeviceTranslator
import Testing

@Suite("Results of element-wise kernels")
struct ElementwiseResultTests {
    /// `y` is the parameter of number 6, `k` that of number 7.
    @Test(
        "are elements at the item's own index, which nothing else depends on",
        arguments: [
            ("let i = context.index\ny[i] = a * x[i] + x[i]", 6),
            ("let i = context.index\nlet b = abs(x[i])\nlet c = b > a ? b : a\ny[i] = c", 6),
            ("let i = context.index\nk[i] = Int32(truncatingIfNeeded: n)", 7),
            // Without the index in a constant.
            ("y[context.index] = x[context.index]", nil),
            ("var i = context.index\ni += 0\ny[i] = x[i]", nil),
            // Another element is written or read, the result is read, the index or the count is a value.
            ("let i = context.index\ny[i + 1] = x[i]", nil),
            ("let i = context.index\ny[i] = x[n]", nil),
            ("let i = context.index\ny[i] = y[i] + x[i]", nil),
            ("let i = context.index\ny[i] += x[i]", nil),
            ("let i = context.index\nk[i] = Int32(truncatingIfNeeded: i)", nil),
            ("let i = context.index\nk[i] = Int32(truncatingIfNeeded: x.count)", nil),
            ("let i = context.local\ny[i] = x[i]", nil),
            // Something else is written, or not every item writes.
            ("let i = context.index\nk[i] = 1\ny[i] = x[i]", nil),
            ("let i = context.index\nif a > 0 { y[i] = x[i] }", nil),
            ("let i = context.index\nguard a > 0 else { return }\ny[i] = x[i]", nil),
        ] as [(String, Int?)])
    func result(body: String, number: Int?) throws {
        let kernel = try #require(Fixture(body: body).kernel.tree)
        #expect(kernel.elementwiseResult == number)
    }
}
