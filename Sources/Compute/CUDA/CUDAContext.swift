import CCompute

/// The primary context of a device, for as long as something of it is in use.
@safe final class CUDAContext: Sendable {
    private let library: CUDALibrary
    private let device: Int32
    let id: String
    nonisolated(unsafe) private let handle: dcc_cu_handle
    // SAFETY: retained and released once; the driver may be called from any thread on which it is current.

    init(_ library: CUDALibrary, device: Int32, id: String) throws(DeviceError) {
        var handle: dcc_cu_handle?
        let code = unsafe library.functions.cuDevicePrimaryCtxRetain(&handle, device)
        guard code == CUDACodes.success, let handle = unsafe handle else {
            throw .cuda(code, in: "cuDevicePrimaryCtxRetain", "Opening the device", on: id)
        }
        self.library = library
        self.device = device
        self.id = id
        unsafe self.handle = handle
    }

    deinit { _ = library.functions.cuDevicePrimaryCtxRelease(device) }

    /// Calls the driver with this context current on the thread, and leaves the thread's own context as it was.
    func call(_ name: String, _ what: String, _ body: (borrowing dcc_cuda) -> Int32) throws(DeviceError) {
        if let error = attempt(name, what, body) { throw error }
    }

    /// As ``call(_:_:_:)``, with the error as the result.
    func attempt(_ name: String, _ what: String, _ body: (borrowing dcc_cuda) -> Int32) -> DeviceError? {
        let pushed = unsafe library.functions.cuCtxPushCurrent(handle)
        guard pushed == CUDACodes.success else { return .cuda(pushed, in: "cuCtxPushCurrent_v2", what, on: id) }
        let code = body(library.functions)
        var previous: dcc_cu_handle?
        let popped = unsafe library.functions.cuCtxPopCurrent(&previous)
        if code != CUDACodes.success { return .cuda(code, in: name, what, on: id) }
        return popped == CUDACodes.success ? nil : .cuda(popped, in: "cuCtxPopCurrent_v2", what, on: id)
    }

    func freeHost(_ address: UInt) -> DeviceError? {
        attempt("cuMemFreeHost", "Giving host memory back") {
            unsafe $0.cuMemFreeHost(UnsafeMutableRawPointer(bitPattern: address))
        }
    }
}
