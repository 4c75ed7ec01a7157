// swift-tools-version: 6.2
import PackageDescription

/// The one list of settings; every Swift target uses it.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "swift-dotcompute",
    products: [
        .library(name: "DotCompute", targets: ["DotCompute"]),
        .library(name: "RingKernels", targets: ["RingKernels"]),
        .library(name: "MessagePack", targets: ["MessagePack"]),
        .library(name: "TestKit", targets: ["TestKit"]),
        .executable(name: "dotcompute", targets: ["DotComputeCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
    ],
    targets: [
        .target(name: "MessagePack", swiftSettings: settings),
        .target(name: "CRingKernels"),
        .target(
            name: "RingKernels",
            dependencies: [
                "CRingKernels", "MessagePack",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
    ]
)
