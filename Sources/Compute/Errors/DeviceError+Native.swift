extension DeviceError {
    /// What a native answer means for the caller.
    struct Meaning: Sendable {
        var code: Code
        var errorClass: Class

        init(_ code: Code, _ errorClass: Class? = nil) {
            self.code = code
            self.errorClass = errorClass ?? code.usualClass
        }

        /// What to do, as a sentence.
        var remedy: String {
            switch code {
            case .outOfMemory: "Release buffers, trim the pools, or work in smaller pieces."
            case .limitExceeded: "Ask for less; the accelerator's `limits` say how much it gives."
            case .deviceLost:
                "Nothing on this device can be trusted any more: drop its buffers and start the process again; the system log says why it was lost."
            case .wrongArchitecture: "Compile for this device's architecture, which `dotcompute doctor` names."
            case .busy: "Try again later."
            case .noDevice: "Look with `dotcompute doctor` which devices there are."
            case .noPlatform: "Install the OpenCL driver of the device, or `pocl-opencl-icd` for the processor."
            case .driverTooOld: "Install a newer driver."
            case .compilationFailed: "This is a mistake of the translator: please report it with this text."
            case .libraryUnusable: "Install the driver anew."
            default: "This is a mistake in how the driver is called: please report it with this text."
            }
        }
    }

    /// What to do about a native answer, as a sentence.
    static func remedy(for native: NativeCode) -> String {
        switch native.interface {
        case .openCL: OpenCLCodes.meaning(of: native.value).remedy
        case .cuda: CUDACodes.meaning(of: native.value).remedy
        case .nvrtc: NVRTCCodes.meaning(of: native.value).remedy
        case .system: "Look up the number in errno(3)."
        }
    }

    static func openCL(_ value: Int32, in call: String, _ what: String, on accelerator: String? = nil) -> DeviceError {
        native(
            NativeCode(interface: .openCL, value: value, name: OpenCLCodes.name(of: value), call: call),
            OpenCLCodes.meaning(of: value), what, accelerator)
    }

    static func cuda(_ value: Int32, in call: String, _ what: String, on accelerator: String? = nil) -> DeviceError {
        native(
            NativeCode(interface: .cuda, value: value, name: CUDACodes.name(of: value), call: call),
            CUDACodes.meaning(of: value), what, accelerator)
    }

    static func nvrtc(_ value: Int32, in call: String, _ what: String, on accelerator: String? = nil) -> DeviceError {
        native(
            NativeCode(interface: .nvrtc, value: value, name: NVRTCCodes.name(of: value), call: call),
            NVRTCCodes.meaning(of: value), what, accelerator)
    }

    private static func native(
        _ native: NativeCode, _ meaning: Meaning, _ what: String, _ accelerator: String?
    ) -> DeviceError {
        let place = accelerator.map { " on \($0)" } ?? ""
        return DeviceError(
            meaning.code, "\(what) failed\(place): \(native). \(meaning.remedy)", class: meaning.errorClass,
            accelerator: accelerator, native: native)
    }
}
