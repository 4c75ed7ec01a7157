// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "benchmarks",
    products: [.executable(name: "Workloads", targets: ["Workloads"])],
    dependencies: [.package(name: "swift-dotcompute", path: "..")],
    targets: [
        .executableTarget(
            name: "Workloads", dependencies: [.product(name: "RingKernels", package: "swift-dotcompute")],
            swiftSettings: settings)
    ]
)
