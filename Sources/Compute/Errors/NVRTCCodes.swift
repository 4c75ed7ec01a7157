/// The values of `nvrtcResult`, by the numbers of NVRTC's documentation.
enum NVRTCCodes {
    static let success: Int32 = 0
    static let invalidOption: Int32 = 5
    static let compilation: Int32 = 6

    static func name(of value: Int32) -> String { names[value] ?? "unknown nvrtcResult \(value)" }

    static func meaning(of value: Int32) -> DeviceError.Meaning {
        switch value {
        case 1: .init(.outOfMemory)
        case compilation: .init(.compilationFailed)
        // What the compiler needs beside itself was not found, or is of another version.
        case 7: .init(.libraryUnusable)
        default: .init(.callFailed)
        }
    }

    static let names: [Int32: String] = [
        0: "NVRTC_SUCCESS",
        1: "NVRTC_ERROR_OUT_OF_MEMORY",
        2: "NVRTC_ERROR_PROGRAM_CREATION_FAILURE",
        3: "NVRTC_ERROR_INVALID_INPUT",
        4: "NVRTC_ERROR_INVALID_PROGRAM",
        5: "NVRTC_ERROR_INVALID_OPTION",
        6: "NVRTC_ERROR_COMPILATION",
        7: "NVRTC_ERROR_BUILTIN_OPERATION_FAILURE",
        8: "NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION",
        9: "NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION",
        10: "NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID",
        11: "NVRTC_ERROR_INTERNAL_ERROR",
        12: "NVRTC_ERROR_TIME_FILE_WRITE_FAILED",
        13: "NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED",
        14: "NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED",
        15: "NVRTC_ERROR_PCH_CREATE",
        16: "NVRTC_ERROR_CANCELLED",
        17: "NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED",
    ]
}
