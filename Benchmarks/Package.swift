// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let ringKernels: Target.Dependency = .product(name: "RingKernels", package: "swift-dotcompute")

let package = Package(
    name: "benchmarks",
    products: [
        .executable(name: "Workloads", targets: ["Workloads"]),
        .executable(name: "Counts", targets: ["Counts"]),
        .executable(name: "PoolCosts", targets: ["PoolCosts"]),
        .executable(name: "LaunchCosts", targets: ["LaunchCosts"]),
        .executable(name: "ProcessorCosts", targets: ["ProcessorCosts"]),
        .executable(name: "DeviceRings", targets: ["DeviceRings"]),
        .executable(name: "DeviceFigures", targets: ["DeviceFigures"]),
    ],
    dependencies: [
        .package(name: "swift-dotcompute", path: ".."),
        // Without its traits, whose libraries are for the allocators that it counts with; this package counts itself.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(name: "Workloads", dependencies: [ringKernels], swiftSettings: settings),

        // Counted: allocations, retains and releases of the same workloads.
        .target(name: "CCounting"),
        .target(name: "CountedWorkloads", dependencies: ["CCounting", ringKernels], swiftSettings: settings),
        // What a memory pool costs.
        .executableTarget(
            name: "PoolCosts",
            dependencies: ["CCounting", .product(name: "Compute", package: "swift-dotcompute")],
            swiftSettings: settings),
        // What a launch on the processor costs, beside loops in C.
        .target(name: "CLoops"),
        .executableTarget(
            name: "ProcessorCosts",
            dependencies: ["CCounting", "CLoops", .product(name: "Compute", package: "swift-dotcompute")],
            swiftSettings: settings),
        // What the kernel library takes on the processor; `Benchmarks/kernels` compares it with NumPy.
        .executableTarget(
            name: "DeviceFigures",
            dependencies: [
                "CLoops", .product(name: "Compute", package: "swift-dotcompute"),
                .product(name: "ComputeKernels", package: "swift-dotcompute"),
            ],
            swiftSettings: settings),
        // What a launch on OpenCL costs, beside the same from C.
        .target(name: "CRawOpenCL"),
        .executableTarget(
            name: "LaunchCosts",
            dependencies: ["CRawOpenCL", .product(name: "Compute", package: "swift-dotcompute")],
            swiftSettings: settings),
        // What messages to kernels on devices cost.
        .executableTarget(
            name: "DeviceRings",
            dependencies: [
                "CCounting", ringKernels, .product(name: "Compute", package: "swift-dotcompute"),
                .product(name: "DeviceKernels", package: "swift-dotcompute"),
            ],
            swiftSettings: settings),
        .executableTarget(name: "Counts", dependencies: ["CountedWorkloads"], swiftSettings: settings),
        .executableTarget(
            name: "CountedBenchmarks",
            dependencies: ["CountedWorkloads", .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/CountedBenchmarks", swiftSettings: settings),
    ]
)
