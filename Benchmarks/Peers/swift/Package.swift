// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "peer",
    dependencies: [.package(url: "https://github.com/apple/swift-async-algorithms", exact: "1.1.4")],
    targets: [
        .executableTarget(
            name: "Peer", dependencies: [.product(name: "AsyncAlgorithms", package: "swift-async-algorithms")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
