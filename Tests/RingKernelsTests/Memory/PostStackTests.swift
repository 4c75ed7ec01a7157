import Glibc
import Testing

@testable import RingKernels

/// A stack that threads share.
private final class StackBox: Sendable {
    private let stack = PostStack()
    var isEmpty: Bool { stack.isEmpty }

    func push(_ word: UInt) {
        let node = UnsafeMutablePointer<PostNode>.allocate(capacity: 1)
        unsafe node.initialize(to: PostNode(next: nil, word: word))
        unsafe stack.push(node)
    }

    func takeAll() -> [UInt] {
        var words: [UInt] = []
        var node = unsafe stack.takeAll()
        while let current = unsafe node {
            unsafe words.append(current.pointee.word)
            unsafe node = current.pointee.next
            unsafe current.deallocate()
        }
        return words
    }
}

@Suite("Post stack", .timeLimit(.minutes(1)))
struct PostStackTests {
    @Test("What was pushed comes out at once, the oldest first")
    func order() {
        let box = StackBox()
        #expect(box.isEmpty)
        #expect(box.takeAll().isEmpty)
        for word in 1...100 { box.push(UInt(word)) }
        #expect(!box.isEmpty)
        #expect(box.takeAll() == (1...100).map { UInt($0) })
        #expect(box.isEmpty)
    }

    @Test("Eight threads push, one takes: nothing is lost, and each thread's order is kept")
    func threads() async {
        let box = StackBox()
        let each = 20_000
        let taken = Shared<[UInt]>([])
        await onThreads(9) { thread in
            if thread < 8 {
                for index in 0..<each { box.push(UInt(thread * each + index + 1)) }
            } else {
                var words: [UInt] = []
                while words.count < 8 * each {
                    let more = box.takeAll()
                    if more.isEmpty { sched_yield() }
                    words += more
                }
                taken.change { $0 = words }
            }
        }
        for thread in 0..<8 {
            let mine = taken.value.filter { Int($0 - 1) / each == thread }
            #expect(mine.elementsEqual((0..<each).map { UInt(thread * each + $0 + 1) }))
        }
    }
}
