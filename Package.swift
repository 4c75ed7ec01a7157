// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

/// The one list of settings; every Swift target uses it.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A product of swift-syntax, which only the macro plug-in and its tests may import.
func syntax(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-syntax") }

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

/// Mathematical functions as statics of the numeric types.
let realModule: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")

/// SQLite, for those who turn the trait on; the sources ask for it with `#if DurableKernels`.
let sqlite: Target.Dependency = .product(
    name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["DurableKernels"]))

/// An example: its code as a module, which the tests import, and a program that runs it. (A program cannot be imported by
/// the tests of a package that tests a macro.)
func example(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> [Target] {
    [
        .target(
            name: name, dependencies: dependencies, path: "Examples/\(name)", exclude: exclude + ["Main"],
            swiftSettings: settings),
        .executableTarget(
            name: "\(name)Main", dependencies: [.byName(name: name)], path: "Examples/\(name)/Main",
            swiftSettings: settings),
    ]
}

/// The core, its tests and nothing else, for sanitizer runs (`scripts/tsan`): no macros, so no swift-syntax to build.
let isCoreOnly = Context.environment["DOTCOMPUTE_CORE_ONLY"] == "1"

/// For `scripts/devicecheck`: with that program also without the macros, and without the service of swift-service-lifecycle, a megabyte that
/// it does not need.
let isDeviceCheck = Context.environment["DOTCOMPUTE_DEVICECHECK"] == "1"

/// Of modules with much code that runs once each: in the program that is carried elsewhere it is to be small.
let small: [SwiftSetting] = isDeviceCheck ? [.unsafeFlags(["-Osize"], .when(configuration: .release))] : []

let lifecycle: [Target.Dependency] =
    isDeviceCheck ? [] : [.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")]

let package = Package(
    name: "swift-dotcompute",
    products: [
        .library(name: "RingKernels", targets: ["RingKernels"]),
        .library(name: "MessagePack", targets: ["MessagePack"]),
        .library(name: "Compute", targets: ["Compute"]),
        .library(name: "DeviceKernels", targets: ["DeviceKernels"]),
        .library(name: "ComputeKernels", targets: ["ComputeKernels"]),
        .library(name: "TestKit", targets: ["TestKit"]),
        .library(name: "DurableKernels", targets: ["DurableKernels"]),
        .library(name: "DurableDeviceKernels", targets: ["DurableDeviceKernels"]),
    ],
    traits: [
        .trait(
            name: "DurableKernels",
            description:
                "The engine over SQLite of the module DurableKernels. It needs GRDB and, on Linux, libsqlite3-dev; without this trait neither is fetched."
        )
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    // The house: an arrow never points up (docs/architecture.md).
    targets: [
        .target(name: "MessagePack", swiftSettings: settings),
        .target(name: "CCompute"),
        .target(name: "Compute", dependencies: ["CCompute", realModule], swiftSettings: settings),
        // The kernels are written in `Kernels` and expanded into `Generated` by `scripts/device-sources`, so that nothing here
        // needs the macros.
        .target(
            name: "ComputeKernels", dependencies: ["CComputeKernels", "Compute", realModule], exclude: ["Kernels"],
            swiftSettings: settings + small),
        // The same kernels as C, for the vectors of several processors.
        .target(name: "CComputeKernels"),
        // What the conformance corpus of device kernels is run with, and references of the kernel library.
        .target(name: "DeviceConformance", dependencies: ["Compute"], swiftSettings: settings + small),
        .target(name: "CRingKernels"),
        .target(
            name: "RingKernels",
            dependencies: [
                "CRingKernels", "MessagePack",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ] + lifecycle,
            swiftSettings: settings + (isDeviceCheck ? [.define("WITHOUT_SERVICE_LIFECYCLE")] : [])
        ),
        .target(name: "TestKit", dependencies: ["RingKernels"], swiftSettings: settings),
        .target(
            name: "DurableKernels",
            dependencies: [
                "MessagePack", "RingKernels", .product(name: "DequeModule", package: "swift-collections"), logging,
                sqlite,
            ],
            swiftSettings: settings),
        .target(
            name: "DeviceKernels",
            dependencies: ["CCompute", "Compute", "MessagePack", "RingKernels", logging],
            swiftSettings: settings),
        // The one place that knows both stores and devices.
        .target(
            name: "DurableDeviceKernels",
            dependencies: ["Compute", "DeviceKernels", "DurableKernels", "RingKernels", logging],
            swiftSettings: settings),
        // The kernels of the tests, and a program that has them, which the tests start as a child process.
        .target(
            name: "KernelFixtures", dependencies: ["MessagePack", "RingKernels"], path: "Tests/Fixtures/KernelFixtures",
            swiftSettings: settings),
        .executableTarget(
            name: "IsolatedProgram", dependencies: ["KernelFixtures", "RingKernels"],
            path: "Tests/Fixtures/IsolatedProgram", swiftSettings: settings),
        // Stand-ins for the driver of CUDA and for NVRTC, and a shim before OpenCL: C that the tests compile for themselves.
        .target(
            name: "DeviceStandIns", dependencies: ["Compute"], path: "Tests/Fixtures/DeviceStandIns", exclude: ["C"],
            swiftSettings: settings),
        // C text that tests compile and execute.
        .target(name: "DeviceTexts", path: "Tests/Fixtures/DeviceTexts", swiftSettings: settings),
        .testTarget(
            name: "ComputeTests", dependencies: ["Compute", "DeviceStandIns", "DeviceTexts"], swiftSettings: settings),
        .testTarget(
            name: "DeviceKernelsTests",
            dependencies: [
                "CCompute", "Compute", "DeviceKernels", "DeviceStandIns", "RingKernels", "TestKit", logging,
            ],
            swiftSettings: settings),
        // In the folder Support are links to that of ComputeTests.
        .testTarget(
            name: "ComputeKernelsTests",
            dependencies: [
                "CComputeKernels", "Compute", "ComputeKernels", "DeviceConformance", "DeviceStandIns", realModule,
            ],
            swiftSettings: settings),
        .testTarget(name: "MessagePackTests", dependencies: ["MessagePack"], swiftSettings: settings),
        .testTarget(
            name: "RingKernelsTests",
            dependencies: [
                "CRingKernels", "IsolatedProgram", "KernelFixtures", "MessagePack", "RingKernels", "TestKit",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "TestKitTests", dependencies: ["TestKit", "RingKernels"], swiftSettings: settings),
        .testTarget(
            name: "DurableKernelsTests",
            dependencies: ["DurableKernels", "MessagePack", "RingKernels", "TestKit", logging, sqlite],
            swiftSettings: settings),
        // In the folder Support are links to that of DeviceKernelsTests.
        .testTarget(
            name: "DurableDeviceKernelsTests",
            dependencies: [
                "Compute", "DeviceKernels", "DeviceStandIns", "DurableDeviceKernels", "DurableKernels", "RingKernels",
                "TestKit",
            ],
            swiftSettings: settings),
    ]
)

// `devicecheck` needs no macros either. Tests of the core do not need it, and would wait for the compiler.
if !isCoreOnly || isDeviceCheck {
    package.products.append(.executable(name: "devicecheck", targets: ["DeviceCheck"]))
    package.targets += [
        // The corpus of DeviceConformanceTests, expanded by `scripts/device-sources`.
        .target(
            name: "DeviceCorpus", dependencies: ["Compute", "DeviceConformance", realModule],
            swiftSettings: settings + small),
        // The conformance suite and the benchmarks of devices in one program, for machines that have a device and no Swift.
        .executableTarget(
            name: "DeviceCheck",
            dependencies: [
                "Compute", "ComputeKernels", "DeviceConformance", "DeviceCorpus", "DeviceKernels", "RingKernels",
                logging, realModule,
            ],
            exclude: ["Kernels"], swiftSettings: settings),
    ]
}

let examples = [
    "Calculator", "Counter", "PersistentCounter", "Ledger", "Inference", "LetItCrash", "StreamingPipeline", "PageRank",
    "VectorAdd", "BufferProcessor", "Mandelbrot", "DevicePageRank", "GPUEcho", "GPUAnomalyDetector",
    "GPUPageRank",
]

if !isCoreOnly {
    package.products += [
        .library(name: "DotCompute", targets: ["DotCompute"]),
        .executable(name: "dotcompute", targets: ["DotComputeCommand"]),
    ]
    package.products += examples.map { .executable(name: $0, targets: ["\($0)Main"]) }
    package.dependencies += [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
    ]
    package.targets += [
        // Device kernels as a typed tree, and that tree as C and Swift: what the macros for devices do.
        .target(
            name: "DeviceTranslator",
            dependencies: [
                syntax("SwiftSyntax"), syntax("SwiftDiagnostics"), syntax("SwiftOperators"), syntax("SwiftParser"),
            ],
            swiftSettings: settings),
        // Writes what those macros make of a file, for targets that are to be built without macros.
        .executableTarget(
            name: "device-sources",
            dependencies: [
                "Compute", "DeviceTranslator", syntax("SwiftSyntax"), syntax("SwiftDiagnostics"), syntax("SwiftParser"),
            ],
            path: "Sources/DeviceSources", swiftSettings: settings),
        .macro(
            name: "DotComputeMacros",
            dependencies: [
                "DeviceTranslator",
                syntax("SwiftSyntax"), syntax("SwiftSyntaxBuilder"), syntax("SwiftDiagnostics"), syntax("SwiftParser"),
                syntax("SwiftSyntaxMacros"), syntax("SwiftCompilerPlugin"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "DotCompute",
            dependencies: [
                "Compute", "DeviceKernels", "RingKernels", "MessagePack", "DotComputeMacros",
                .product(name: "RealModule", package: "swift-numerics"),
            ],
            swiftSettings: settings),

        // The command; it must not depend on the macros, so that building it compiles no swift-syntax.
        .executableTarget(
            name: "DotComputeCommand",
            dependencies: [
                "Compute", "CRingKernels", "RingKernels", "Showcase",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),

        // What the demonstration and two examples share.
        .target(
            name: "Showcase", dependencies: ["RingKernels"], path: "Examples/Showcase", exclude: ["Data/README.md"],
            swiftSettings: settings),
        // Tests of the above.
        .testTarget(
            name: "DotComputeMacrosTests",
            dependencies: [
                "DotComputeMacros", syntax("SwiftSyntax"), syntax("SwiftSyntaxBuilder"), syntax("SwiftDiagnostics"),
                syntax("SwiftParser"), syntax("SwiftSyntaxMacros"), syntax("SwiftSyntaxMacroExpansion"),
                syntax("SwiftSyntaxMacrosGenericTestSupport"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeviceTranslatorTests",
            dependencies: [
                "Compute", "DeviceTexts", "DeviceTranslator", syntax("SwiftSyntax"), syntax("SwiftDiagnostics"),
                syntax("SwiftParser"),
            ],
            swiftSettings: settings),
        // Random functions, translated and compared; started by `scripts/fuzz-kernels`.
        .executableTarget(
            name: "DeviceFuzz",
            dependencies: [
                "Compute", "DeviceConformance", "DeviceTexts", "DeviceTranslator", syntax("SwiftSyntax"),
                syntax("SwiftDiagnostics"), syntax("SwiftParser"),
            ],
            path: "Tests/DeviceFuzz", swiftSettings: settings),
        .testTarget(name: "DeviceKernelTests", dependencies: ["Compute", "DotCompute"], swiftSettings: settings),
        .testTarget(
            name: "DeviceConformanceTests",
            dependencies: ["Compute", "DeviceConformance", "DeviceStandIns", "DotCompute"], swiftSettings: settings),
        // Ring kernels on devices whose handlers are written in Swift; in the folder Support is a link to that of DeviceKernelsTests.
        .testTarget(
            name: "DeviceRingTests", dependencies: ["Compute", "DeviceKernels", "DeviceStandIns", "DotCompute"],
            swiftSettings: settings),
        .testTarget(name: "DotComputeTests", dependencies: ["DotCompute"], swiftSettings: settings),
        .testTarget(
            name: "DocumentationTests",
            dependencies: ["ComputeKernels", "DotCompute", "DurableKernels", "TestKit", logging],
            swiftSettings: settings
        ),
        .testTarget(name: "ShowcaseTests", dependencies: ["Showcase", "RingKernels"], swiftSettings: settings),
        .testTarget(name: "CommandTests", dependencies: ["Compute", "DeviceStandIns"], swiftSettings: settings),
        .testTarget(
            name: "ExampleTests",
            dependencies: examples.map { .byName(name: $0) } + [
                "DotCompute", "DurableKernels", "RingKernels", "Showcase",
            ],
            swiftSettings: settings
        ),
    ]
    for name in ["Calculator", "Counter", "LetItCrash", "VectorAdd", "BufferProcessor", "Mandelbrot", "GPUEcho"] {
        package.targets += example(name, ["DotCompute"])
    }
    package.targets += example("PersistentCounter", ["DotCompute", "DurableKernels"])
    package.targets += example("Ledger", ["DurableKernels", "MessagePack", "RingKernels"])
    package.targets += example("Inference", ["DotCompute"], exclude: ["README.md"])
    for name in ["GPUPageRank", "GPUAnomalyDetector"] { package.targets += example(name, ["DotCompute", "Showcase"]) }
    package.targets += example("DevicePageRank", ["Compute", "ComputeKernels", "Showcase"])
    for name in ["StreamingPipeline", "PageRank"] { package.targets += example(name, ["Showcase", "RingKernels"]) }
}
