import Compute
import ComputeKernels

/// Around the sizes of groups and blocks, where mistakes live, and beyond three levels of blocks of 256.
let sizes = [0, 1, 255, 256, 257, 4095, 4096, 4097, 70_000]

/// A buffer for a result, which holds nothing.
func empty<Element: BitwiseCopyable & Sendable>(
    _ count: Int, _ type: Element.Type = Element.self, on accelerator: Accelerator
) throws -> UnifiedBuffer<Element> {
    try UnifiedBuffer(shape: Shape(count), of: Element.self, on: accelerator)
}
