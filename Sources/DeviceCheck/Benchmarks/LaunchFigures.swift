import Compute

/// What launches and copies cost.
struct LaunchFigures {
    private let device: Accelerator
    private let part: Part
    private let stream: DeviceStream

    init(_ device: Accelerator, _ part: Part) throws {
        try device.requireCompiler()
        self.device = device
        self.part = part
        stream = try device.makeStream()
    }

    func run() throws {
        try launches()
        if device.backend == .cpu {
            part.remark("nothing is copied on the processor: its buffers have one memory")
        } else {
            try copies()
        }
    }

    /// What a launch takes from the call to its known end.
    func launchAndWait() throws {
        let count = 256
        let x = try UnifiedBuffer(repeating: Float(1), shape: Shape(count), on: device)
        let y = try UnifiedBuffer(repeating: Float(0), shape: Shape(count), on: device)
        let rounds = part.isQuick ? 300 : 5_000
        var times: [UInt64] = []
        for _ in 0..<(rounds + rounds / 10) {
            let begin = Clock.nanoseconds
            try saxpy(0.5, x, y, on: stream, range: .linear(count)).wait()
            times.append(Clock.nanoseconds - begin)
        }
        for figure in Samples(Array(times.dropFirst(rounds / 10))).figures(
            "launch and wait", "saxpy of \(count) items, checked, on a stream, and its end awaited")
        {
            part.add(figure)
        }
        let sum = Float(rounds + rounds / 10) * 0.5
        let result = try y.array()
        part.check(result.allSatisfy { $0 == sum }, "the launches computed \(result[0])")
    }

    private func launches() throws {
        try launchAndWait()
        let small = 256
        // So many items that one launch takes longer than giving many.
        let large = part.isQuick ? 1 << 20 : 1 << 22
        let x = try UnifiedBuffer(repeating: Float(1), shape: Shape(large), on: device)
        let y = try UnifiedBuffer(repeating: Float(0), shape: Shape(large), on: device)
        var costs: [UInt64] = []
        for _ in 0..<(part.isQuick ? 5 : 40) {
            let long = try saxpy(0, x, y, on: stream, range: .linear(large))
            let begin = Clock.nanoseconds
            for _ in 0..<50 { try saxpy(0, x, y, on: stream, range: .linear(small)) }
            costs.append((Clock.nanoseconds - begin) / 50)
            if try long.isComplete { part.remark("the launch in front was over before 50 behind it were given") }
            try stream.synchronise()
        }
        part.add(Samples(costs).figure("a typed launch", "giving one of 50 launches to a stream that is busy"))
    }

    private func copies() throws {
        let count = (part.isQuick ? 4 : 64) << 18
        let bytes = Double(count * MemoryLayout<Float>.stride)
        for placement in [MemoryPlacement.managed, .pinned] {
            let kind = placement == .pinned ? "pinned" : "pageable"
            let buffer = try UnifiedBuffer(
                repeating: Float(0), shape: Shape(count), on: device, placement: placement)
            var (toDevice, toHost): ([Double], [Double]) = ([], [])
            for round in 0..<(part.isQuick ? 3 : 11) {
                try buffer.withMutableHostSpan { $0[count - 1] = Float(round) }
                var begin = Clock.nanoseconds
                try buffer.synchroniseDevice()
                toDevice.append(bytes / Double(Clock.nanoseconds - begin))
                try buffer.fill(with: Float(round) + 0.5, on: stream).wait()
                begin = Clock.nanoseconds
                try buffer.synchroniseHost()
                toHost.append(bytes / Double(Clock.nanoseconds - begin))
                let last = try buffer.withHostSpan { $0[count - 1] }
                part.check(last == Float(round) + 0.5, "after a copy to the host, the last element is \(last)")
            }
            let method = "\(Int(bytes) >> 20) MiB between \(kind) memory of the host and the device"
            part.add(Figure(rates: Array(toDevice.dropFirst()), "copy to the device, \(kind)", "GB/s", method))
            part.add(Figure(rates: Array(toHost.dropFirst()), "copy to the host, \(kind)", "GB/s", method))
        }
    }
}
