internal import Synchronization

/// One entry of a ``PostStack``: a link and a word. A gate carries its own; others are allocated for one use.
@unsafe
struct PostNode {
    var next: UnsafeMutablePointer<PostNode>?
    var word: UInt
}

/// An unbounded stack of words that any thread pushes to and one thread empties at once.
///
/// Pushing is a compare-and-swap with release on the top; taking everything is one exchange with acquire. Nothing is
/// ever popped singly, so a node that comes back at the same address (ABA) does no harm.
///
/// The push and the look whether something is there are sequentially consistent besides: a thread that leaves says so and
/// looks a last time, who posts looks afterwards whether it has left, and one of the two must see the other. With the
/// lesser orders the language lets both miss; on x86 and ARM the code is the same or as fast.
@safe
struct PostStack: ~Copyable {
    private let top = Atomic<UInt>(0)

    @inline(__always) var isEmpty: Bool { top.load(ordering: .sequentiallyConsistent) == 0 }

    func push(_ node: UnsafeMutablePointer<PostNode>) {
        var seen = top.load(ordering: .relaxed)
        while true {
            unsafe node.pointee.next = UnsafeMutablePointer(bitPattern: seen)
            let (done, now) = top.weakCompareExchange(
                expected: seen, desired: UInt(bitPattern: node), ordering: .sequentiallyConsistent)
            if done { return }
            seen = now
        }
    }

    /// Empties the stack; the result is linked oldest first.
    func takeAll() -> UnsafeMutablePointer<PostNode>? {
        var node = unsafe UnsafeMutablePointer<PostNode>(bitPattern: top.exchange(0, ordering: .acquiring))
        var oldestFirst: UnsafeMutablePointer<PostNode>?
        while let current = unsafe node {
            unsafe node = current.pointee.next
            unsafe current.pointee.next = oldestFirst
            unsafe oldestFirst = current
        }
        return unsafe oldestFirst
    }
}
