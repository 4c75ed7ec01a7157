import Compute
import Testing

@Suite("What compilers say about a text that they refuse")
struct CompilerLogTests {
    private let source = "line one\n  y[i] = frobnicate(x);\nline three"

    @Test(
        "The first error, its line, and the text there",
        arguments: [
            (
                "kernel.cu(2): error: identifier \"frobnicate\" is undefined\n    y[i] = frobnicate(x);\n           ^\n\n1 error detected in the compilation of \"kernel.cu\".\n",
                "identifier \"frobnicate\" is undefined"
            ),
            (
                "<source>:1:3: warning: unused\n<source>:2:8: error: use of undeclared identifier 'frobnicate'\n1 error generated.",
                "use of undeclared identifier 'frobnicate'"
            ),
            (
                "error: /var/cache/tempfile-1f.cl:2:8: implicit declaration of function",
                "implicit declaration of function"
            ),
            ("input.cl:2:8: fatal error: too much", "too much"),
        ])
    func first(_ log: String, _ message: String) {
        let parsed = CompilerLog(log, source: source)
        #expect(parsed.firstError == message)
        #expect(parsed.line == 2)
        #expect(parsed.sourceLine == "y[i] = frobnicate(x);")
    }

    @Test("One without a place, one without an error, and none")
    func odd() {
        let unknown = CompilerLog("nvrtc: error: invalid value for --gpu-architecture (-arch)", source: source)
        #expect(unknown.firstError.contains("invalid value for --gpu-architecture"))
        #expect(unknown.sourceLine == nil)
        #expect(CompilerLog("\n  out of registers \n", source: source).firstError == "out of registers")
        #expect(CompilerLog("", source: source).firstError == "The compiler gave no reason.")
        #expect(CompilerLog("kernel.cu(99): error: beyond", source: source).sourceLine == nil)
    }
}
