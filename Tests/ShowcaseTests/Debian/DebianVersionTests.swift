import Testing

@testable import Showcase

@Suite("Debian version")
struct DebianVersionTests {
    @Test(
        "Versions are ordered as dpkg orders them",
        arguments: [
            ("1.0~rc1", "1.0"), ("1.0", "1.0a"), ("1.9", "1.10"), ("1.0-1", "1.0-2"), ("9", "1:1"), ("1.0", "1.0+b1"),
            ("1.0a", "1.0+"), ("2.36-9+deb12u9", "2.36-9+deb12u10"), ("1.0~~", "1.0~"), ("0.0.26-1", "0.0.26-3"),
            ("1.0-1~bpo12", "1.0-1"), ("1.2.3", "1.2.3.1"),
        ])
    func order(_ smaller: String, _ larger: String) {
        #expect(DebianVersion(smaller) < DebianVersion(larger))
        #expect(!(DebianVersion(larger) < DebianVersion(smaller)))
    }

    @Test(
        "Leading zeros, a zero epoch and a zero revision make no difference",
        arguments: [
            ("1.01", "1.1"), ("0:1.0", "1.0"), ("1.0", "1.0-0"),
        ])
    func equality(_ left: String, _ right: String) {
        #expect(DebianVersion(left) == DebianVersion(right))
    }
}
