// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the other benchmarks need no SQLite.
let package = Package(
    name: "durability",
    dependencies: [
        .package(name: "swift-dotcompute", path: "../..", traits: ["DurableKernels"]),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .executableTarget(
            name: "Durability",
            dependencies: [
                .product(name: "DurableKernels", package: "swift-dotcompute"),
                .product(name: "RingKernels", package: "swift-dotcompute"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ])
    ]
)
