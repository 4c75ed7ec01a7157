// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "swift-dotcompute", path: "..")],
    targets: [
        .executableTarget(
            name: "Figures", dependencies: [.product(name: "RingKernels", package: "swift-dotcompute")],
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ])
    ]
)
