import Compute
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test("The examples of FIPS 180-4 and its neighbours")
    func vectors() {
        let vectors: [(String, String)] = [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ]
        for (text, digest) in vectors { #expect(SHA256.digest(of: text.utf8).text == digest) }
        #expect(
            SHA256.digest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)).text
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("In whatever pieces the bytes come, and at every length around a block")
    func pieces() {
        var generator = SeededGenerator(seed: 7)
        for length in Array(0...130) + [1000, 4096] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            var hash = SHA256()
            var start = 0
            while start < length {
                let end = min(length, start + Int.random(in: 1...70, using: &generator))
                hash.add(Array(bytes[start..<end]))
                start = end
            }
            #expect(hash.finish() == SHA256.digest(of: bytes), "\(length) bytes")
        }
    }
}
