import Compute
import Testing

@Suite("Traps", .timeLimit(.minutes(2)))
struct TrapTests {
    @Test("The trap with the lowest index is thrown, with its place in the source", arguments: [1, 2, 3, 17])
    func lowest(_ trapCount: Int) async throws {
        var random = SeededGenerator(seed: UInt64(trapCount))
        for size in [1, 256, 5000, 200_000] {
            for kernel in [HandKernels.trapping, HandKernels.trappingInGroups] {
                var sites = [Int32](repeating: -1, count: size)
                for _ in 0..<trapCount {
                    sites[.random(in: 0..<size, using: &random)] = .random(in: 0..<4, using: &random)
                }
                let first = try #require(sites.firstIndex { $0 >= 0 })
                let trap = try await trap(kernel, sites, .linear(size))
                #expect(trap.index == first)
                #expect(trap.position == DeviceIndex(x: first))
                #expect(trap.kernel == kernel.name)
                #expect(trap.accelerator == "cpu")
                let site = HandKernels.trapSites[Int(sites[first])]
                #expect(trap.operation == site.operation)
                #expect(trap.line == site.line)
                #expect(trap.column == site.column)
                #expect(trap.file == site.file ?? "Trapping.swift")
            }
        }
    }

    @Test("Traps at the end of a launch, where other threads begin, do not hide those before them")
    func ends() async throws {
        let size = 200_000
        for kernel in [HandKernels.trapping, HandKernels.trappingInGroups] {
            for first in [size / 2 - 1, size / 2, size - 300, size - 1] {
                var sites = [Int32](repeating: -1, count: size)
                for index in first..<size { sites[index] = Int32(index % 4) }
                #expect(try await trap(kernel, sites, .linear(size)).index == first)
            }
        }
    }

    @Test("In two dimensions the lowest index need not be in the first group")
    func grid() async throws {
        // Item (20, 0) has a lower index than (0, 1), which is in an earlier group.
        let width = 40
        var sites = [Int32](repeating: -1, count: width * 40)
        sites[width] = 1
        sites[20] = 2
        for kernel in [HandKernels.trapping, HandKernels.trappingInGroups] {
            let trap = try await trap(kernel, sites, .grid(width, 40, groups: .of(4, 4)))
            #expect(trap.index == 20)
            #expect(trap.position == DeviceIndex(x: 20, y: 0, z: 0))
            #expect(trap.operation == .conversion("Int8"))
        }
    }

    @Test("An item does nothing after its trap, and the device stays usable")
    func effects() async throws {
        let sites = try UnifiedBuffer([-1, 2, -1, -1] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(7), shape: 4, on: .cpu)
        await #expect(throws: DeviceTrap.self) {
            try await HandKernels.trapping.launch(on: .cpu, .linear(4)) {
                $0.span(sites)
                $0.mutableSpan(out)
            }
        }
        // What was half written is not to be taken for a result.
        #expect(try out.state == .uninitialised)
        #expect(try deviceError { _ = try out.array() }.code == .uninitialised)
        #expect(try sites.array() == [-1, 2, -1, -1])
        try out.fill(with: 0)
        try sites.copy(from: [-1, -1, -1, -1])
        try await HandKernels.trapping.launch(on: .cpu, .linear(4)) {
            $0.span(sites)
            $0.mutableSpan(out)
        }
        #expect(try out.array() == [0, 1, 2, 3])
    }

    @Test("The description says what happened where")
    func description() async throws {
        let trap = try await trap(HandKernels.trapping, [-1, 0], .linear(2))
        #expect(
            "\(trap)"
                == "Trapping.swift:21:5: trapping(_:_:in:) trapped on cpu in item 1 at (1, 0, 0): the result of + does not fit its type."
        )
    }

    @Test("A fault of a function is found in the function's table")
    func function() async throws {
        let square = AnyDeviceFunctionDefinition(
            name: "square(_:)", entry: "rk_f_square", file: "Square.swift", line: 5, source: "",
            sites: [
                TrapSite(line: 6, column: 2, operation: .overflow("*")),
                TrapSite(line: 7, column: 3, operation: .shift),
            ])
        let half = AnyDeviceFunctionDefinition(
            name: "half(_:)", entry: "rk_f_half", file: "Half.swift", line: 1, functions: [square], source: "",
            sites: [TrapSite(line: 2, column: 4, operation: .divisionByZero)])
        func kernel(_ fault: DeviceFault) -> DeviceKernelDefinition {
            DeviceKernelDefinition(
                name: "k(_:in:)", entry: "rk_k_functions", file: "K.swift", line: 1,
                parameters: [.mutableSpan("out", element: Int32.self, isReadByKernel: false)],
                functions: [half, square], source: "", sites: [TrapSite(line: 1, column: 1, operation: .zeroStride)],
                cpu: { launch in launch.forEachItem { (_) throws(DeviceFault) in throw fault } })
        }
        let cases: [(DeviceFault, String, Int, TrapSite.Operation)] = [
            (DeviceFault(site: 0), "K.swift", 1, .zeroStride),
            (DeviceFault(site: 1, function: "rk_f_square"), "Square.swift", 7, .shift),
            (DeviceFault(site: 0, function: "rk_f_half"), "Half.swift", 2, .divisionByZero),
        ]
        for (fault, file, line, operation) in cases {
            let out = try UnifiedBuffer(shape: 1, of: Int32.self, on: .cpu)
            let trap = await #expect(throws: DeviceTrap.self) {
                try await kernel(fault).launch(on: .cpu, .linear(1)) { $0.mutableSpan(out) }
            }
            #expect(trap?.file == file)
            #expect(trap?.line == line)
            #expect(trap?.operation == operation)
        }
        #expect(kernel(DeviceFault(site: 0)).functions.map(\.name) == ["square(_:)", "half(_:)"])
    }

    @Test("Without checks an index that is checked is not")
    func unchecked() async throws {
        let x = try UnifiedBuffer([1, 2] as [Float], on: .cpu)
        let y = try UnifiedBuffer([1, 1, 1] as [Float], on: .cpu)
        let trap = await #expect(throws: DeviceTrap.self) {
            try await HandKernels.saxpy.launch(on: .cpu, .linear(3)) {
                $0.value(Float(2))
                $0.span(x)
                $0.mutableSpan(y)
            }
        }
        #expect(trap?.operation == .indexOutOfRange("x"))
        #expect(trap?.index == 2)
        try y.copy(from: [1, 1, 1])
        // Two items only: nothing is out of range.
        try await HandKernels.saxpy.launch(on: .cpu, .linear(2), checks: .off) {
            $0.value(Float(2))
            $0.span(x)
            $0.mutableSpan(y)
        }
        #expect(try y.array() == [3, 5, 1])
    }

    private func trap(
        _ kernel: DeviceKernelDefinition, _ sites: [Int32], _ range: LaunchRange
    ) async throws -> DeviceTrap {
        let input = try UnifiedBuffer(sites, on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: Shape(sites.count), on: .cpu)
        let trap = await #expect(throws: DeviceTrap.self) {
            try await kernel.launch(on: .cpu, range) {
                $0.span(input)
                $0.mutableSpan(out)
            }
        }
        return try #require(trap)
    }
}
