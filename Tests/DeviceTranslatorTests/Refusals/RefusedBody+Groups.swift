extension RefusedBody {
    /// Bodies that are refused for their group memory and barriers.
    static let groups: [RefusedBody] = [
        RefusedBody(
            "_ = context.«send(p[0], to: 1)",
            because:
                "a kernel's items send nothing: they belong to one launch; only the handlers of '@DeviceRingKernel' send"
        ),
        RefusedBody(
            "«var t = context.groupArray(of: Float.self, count: 4)",
            because: "group memory is declared with 'let': its elements change, not the memory",
            remedy: "use 'let'", giving: "let t = context.groupArray(of: Float.self, count: 4)"),
        RefusedBody(
            "if n > 0 { let t = context.«groupArray(of: Float.self, count: 4) }",
            because: "group memory is declared at the top level of a kernel: it is there before the kernel begins"),
        RefusedBody(
            "let t = context.groupArray(of: Float.self, count: «n)",
            because:
                "the count of group memory is an integer literal from 1 to 1048576: it is reserved before the kernel begins"
        ),
        RefusedBody(
            "let t = context.groupArray(of: «type, count: 4)",
            because: "the type is written out, as in 'of: Float.self'"),
        RefusedBody(
            "let t = context.groupArray(of: «String.self, count: 4)",
            because: "device code has no strings"),
        RefusedBody(
            "let t = (context.«groupArray(of: Float.self, count: 4))",
            because:
                "group memory is declared as 'let tile = context.groupArray(of: Float.self, count: 256)', at the top level of the kernel"
        ),
        RefusedBody(
            "let b = context.«barrier()",
            because: "a barrier is a statement of its own"),
        RefusedBody(
            "if context.index < n { «context.barrier() }",
            because:
                "not all items of a group are sure to reach this barrier together: what line 6, column 18, decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
        ),
        RefusedBody(
            "guard context.index < n else { return }; «context.barrier()",
            because:
                "not all items of a group are sure to reach this barrier together: what line 6, column 21, decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
        ),
        RefusedBody(
            "for i in 0..<context.local { «context.barrier() }",
            because:
                "not all items of a group are sure to reach this barrier together: what line 6, column 14, decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
        ),
        RefusedBody(
            "while a > x[context.index] { «context.barrier() }",
            because:
                "not all items of a group are sure to reach this barrier together: what line 6, column 9, decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
        ),
        RefusedBody(
            "var i = 0; while i < n { i += context.local; «context.barrier() }",
            because:
                "not all items of a group are sure to reach this barrier together: what line 6, column 20, decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
        ),
        RefusedBody(
            "for i in 0..<n { if context.local == i { break }; «context.barrier() }",
            because:
                "not all items of a group are sure to reach this barrier together: what line 6, column 35, decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
        ),
        RefusedBody(
            "for i in 0..<n { «context.barrier(); if context.local == i { return } }",
            because:
                "not all items of a group are sure to reach this barrier together: what line 6, column 54, decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
        ),
    ]
}
