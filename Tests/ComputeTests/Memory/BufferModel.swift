import Compute

/// A buffer as two plain arrays: what it must do, written without looking at how it does it.
struct BufferModel {
    var placement: MemoryPlacement
    /// What each side holds; `nil` if it has held nothing yet.
    private var host: [Int32]?
    private var device: [Int32]?
    /// The sides that hold the latest contents.
    private var isHostLatest = false
    private var isDeviceLatest = false

    init(placement: MemoryPlacement) { self.placement = placement }

    var contents: [Int32]? { isHostLatest ? host : isDeviceLatest ? device : nil }

    var state: BufferState {
        switch (isHostLatest, isDeviceLatest) {
        case (false, false): .uninitialised
        case (true, true): .synchronised
        case (true, false): device == nil ? .hostOnly : .hostDirty
        case (false, true): host == nil ? .deviceOnly : .deviceDirty
        }
    }

    /// What is thrown when the contents are needed on a side.
    func refusal(onHost: Bool) -> DeviceError.Code? {
        if onHost, placement == .deviceOnly { return .noHostCopy }
        return contents == nil ? .uninitialised : nil
    }

    mutating func bringToHost() {
        guard !isHostLatest else { return }
        host = device
        isHostLatest = true
    }

    mutating func bringToDevice() {
        guard !isDeviceLatest else { return }
        device = host
        isDeviceLatest = true
    }

    mutating func overwriteOnHost(_ elements: [Int32]) {
        host = elements
        isHostLatest = true
        isDeviceLatest = false
    }

    mutating func overwriteOnDevice(_ elements: [Int32]) {
        device = elements
        isDeviceLatest = true
        isHostLatest = false
    }

    /// Changes some elements of contents that there are.
    mutating func modify(onHost: Bool, _ change: (inout [Int32]) -> Void) {
        if onHost {
            bringToHost()
            var elements = host!
            change(&elements)
            overwriteOnHost(elements)
        } else {
            bringToDevice()
            var elements = device!
            change(&elements)
            overwriteOnDevice(elements)
        }
    }
}
