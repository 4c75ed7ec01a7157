public import Compute

extension DeviceContext {
    /// Shares the turns of a loop among the threads of a block, in a handler with the shape ``DeviceHandlerShape/perBlock(threads:)``.
    ///
    /// ```swift
    /// context.parallel(0..<1_024) { i in state.weights[i] *= 0.5 }
    /// ```
    ///
    /// On a device each number of the range is one thread's, thread `t` has the numbers `t`, `t + threads` and so on, and behind the loop
    /// the handler goes on when all have been had. There the body writes its own variables and elements `[i]`, `i` its number, of arrays that are members of
    /// the state or local variables of the handler; `@DeviceRingKernel` refuses what one turn would write and another one would use. Where turns
    /// trap, the trap is that of the least number.
    ///
    /// The processor, and this function where a test calls the handler, has one turn after the other.
    ///
    /// - Parameters:
    ///   - range: The numbers, each once; written out as `a..<b` in a handler.
    ///   - body: A turn, as a closure that names its number. `return` ends the turn.
    @inlinable
    public func parallel(_ range: Range<Int>, _ body: (_ number: Int) -> Void) {
        for number in range { body(number) }
    }
}
