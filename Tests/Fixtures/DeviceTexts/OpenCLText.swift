import Glibc

/// A program of OpenCL, built for the first device there is. Only what tests of the prelude need.
@safe
package final class OpenCLText {
    package struct Failure: Error, CustomStringConvertible { package var description: String }
    /// There is no OpenCL, or no device of it.
    package struct Missing: Error, CustomStringConvertible { package var description: String }
    package typealias Handle = UnsafeMutableRawPointer

    private let library: Handle
    private let device: Handle
    private let context: Handle
    private let queue: Handle
    private let program: Handle

    /// - Parameter options: For the compiler, such as `-cl-std=CL1.2`.
    package init(_ text: String, options: String) throws {
        guard let library = unsafe dlopen("libOpenCL.so.1", RTLD_NOW | RTLD_LOCAL) else {
            throw Missing(description: "There is no libOpenCL.so.1.")
        }
        unsafe self.library = library
        var platform: Handle?
        var device: Handle?
        typealias Platforms =
            @convention(c) (UInt32, UnsafeMutablePointer<Handle?>?, UnsafeMutablePointer<UInt32>?) -> Int32
        typealias Devices =
            @convention(c) (Handle?, UInt64, UInt32, UnsafeMutablePointer<Handle?>?, UnsafeMutablePointer<UInt32>?) ->
            Int32
        typealias Context =
            @convention(c) (Handle?, UInt32, UnsafePointer<Handle?>?, Handle?, Handle?, UnsafeMutablePointer<Int32>?) ->
            Handle?
        typealias Queue = @convention(c) (Handle?, Handle?, UInt64, UnsafeMutablePointer<Int32>?) -> Handle?
        typealias Source =
            @convention(c) (
                Handle?, UInt32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int>?,
                UnsafeMutablePointer<Int32>?
            ) -> Handle?
        typealias Build =
            @convention(c) (Handle?, UInt32, UnsafePointer<Handle?>?, UnsafePointer<CChar>?, Handle?, Handle?) -> Int32
        typealias Log =
            @convention(c) (Handle?, Handle?, UInt32, Int, UnsafeMutableRawPointer?, UnsafeMutablePointer<Int>?) ->
            Int32
        guard unsafe (Self.find(library, "clGetPlatformIDs") as Platforms)(1, &platform, nil) == 0,
            unsafe (Self.find(library, "clGetDeviceIDs") as Devices)(platform, 0xFFFF_FFFF, 1, &device, nil) == 0
        else { throw Missing(description: "OpenCL has no device.") }
        var code: Int32 = 0
        let context = unsafe (Self.find(library, "clCreateContext") as Context)(nil, 1, &device, nil, nil, &code)
        try Self.check(code, "clCreateContext")
        let queue = unsafe (Self.find(library, "clCreateCommandQueue") as Queue)(context, device, 0, &code)
        try Self.check(code, "clCreateCommandQueue")
        let program = unsafe text.withCString { text in
            var lines: UnsafePointer<CChar>? = unsafe text
            return unsafe (Self.find(library, "clCreateProgramWithSource") as Source)(context, 1, &lines, nil, &code)
        }
        try Self.check(code, "clCreateProgramWithSource")
        unsafe (self.device, self.context, self.queue, self.program) = (device!, context!, queue!, program!)
        code = unsafe (Self.find(library, "clBuildProgram") as Build)(program, 1, &device, options, nil, nil)
        if code != 0 {
            var messages = [CChar](repeating: 0, count: 1 << 16)
            _ = unsafe (Self.find(library, "clGetProgramBuildInfo") as Log)(
                program, device, 0x1183, messages.count - 1, &messages, nil)
            throw Failure(
                description: "code \(code): "
                    + String(
                        decoding: messages.prefix { $0 != 0 }.prefix(3_000).map { UInt8(bitPattern: $0) }, as: UTF8.self
                    ))
        }
    }

    private static func find<Function>(_ library: Handle, _ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(library, name)!, to: Function.self)
    }

    private static func check(_ code: Int32, _ call: String) throws {
        if code != 0 { throw Failure(description: "\(call) failed with \(code)") }
    }

    /// An argument of a kernel.
    package enum Argument {
        case bytes([UInt8])
        /// Copied to the device, and back into the array of that number.
        case buffer([UInt8])

        package static func number(_ value: Int) -> Argument {
            unsafe .bytes(withUnsafeBytes(of: Int64(value)) { unsafe Array($0) })
        }

        package static func array<Element: BitwiseCopyable>(_ elements: [Element]) -> Argument {
            unsafe .buffer(elements.withUnsafeBytes { unsafe Array($0) })
        }
    }

    /// Runs a kernel over so many items, and waits.
    ///
    /// - Returns: The buffers' bytes, in order.
    package func run(_ kernel: String, _ arguments: [Argument], global: [Int], local: [Int]) throws -> [[UInt8]] {
        typealias Create = @convention(c) (Handle?, UnsafePointer<CChar>?, UnsafeMutablePointer<Int32>?) -> Handle?
        typealias Buffer =
            @convention(c) (Handle?, UInt64, Int, UnsafeRawPointer?, UnsafeMutablePointer<Int32>?) -> Handle?
        typealias Set = @convention(c) (Handle?, UInt32, Int, UnsafeRawPointer?) -> Int32
        typealias Enqueue =
            @convention(c) (
                Handle?, Handle?, UInt32, UnsafePointer<Int>?, UnsafePointer<Int>?, UnsafePointer<Int>?, UInt32,
                Handle?, Handle?
            ) -> Int32
        typealias Read =
            @convention(c) (Handle?, Handle?, UInt32, Int, Int, UnsafeMutableRawPointer?, UInt32, Handle?, Handle?) ->
            Int32
        typealias Release = @convention(c) (Handle?) -> Int32
        var code: Int32 = 0
        let function = unsafe (Self.find(library, "clCreateKernel") as Create)(program, kernel, &code)
        try Self.check(code, "clCreateKernel(\(kernel))")
        defer { _ = unsafe (Self.find(library, "clReleaseKernel") as Release)(function) }
        // As addresses, which are no unsafe values.
        var buffers: [(address: UInt, count: Int)] = []
        defer {
            for buffer in buffers {
                _ = unsafe (Self.find(library, "clReleaseMemObject") as Release)(Handle(bitPattern: buffer.address))
            }
        }
        for (number, argument) in arguments.enumerated() {
            switch argument {
            case .bytes(let bytes):
                unsafe try Self.check(
                    (Self.find(library, "clSetKernelArg") as Set)(function, UInt32(number), bytes.count, bytes),
                    "clSetKernelArg(\(number))")
            case .buffer(let bytes):
                let padded = bytes.isEmpty ? [0] : bytes
                var buffer = unsafe (Self.find(library, "clCreateBuffer") as Buffer)(
                    context, 1 | 1 << 5, padded.count, padded, &code)
                try Self.check(code, "clCreateBuffer")
                buffers.append((UInt(bitPattern: buffer), bytes.count))
                unsafe try Self.check(
                    (Self.find(library, "clSetKernelArg") as Set)(function, UInt32(number), 8, &buffer),
                    "clSetKernelArg(\(number))")
            }
        }
        unsafe try Self.check(
            (Self.find(library, "clEnqueueNDRangeKernel") as Enqueue)(
                queue, function, UInt32(global.count), nil, global, local, 0, nil, nil), "clEnqueueNDRangeKernel")
        unsafe try Self.check((Self.find(library, "clFinish") as Release)(queue), "clFinish")
        return try buffers.map { buffer in
            var bytes = [UInt8](repeating: 0, count: buffer.count)
            if !bytes.isEmpty {
                unsafe try Self.check(
                    (Self.find(library, "clEnqueueReadBuffer") as Read)(
                        queue, Handle(bitPattern: buffer.address), 1, 0, bytes.count, &bytes, 0, nil, nil),
                    "clEnqueueReadBuffer")
            }
            return bytes
        }
    }

    deinit {
        typealias Release = @convention(c) (Handle?) -> Int32
        func release(_ handle: Handle, _ call: String) {
            _ = unsafe (Self.find(library, call) as Release)(handle)
        }
        unsafe release(program, "clReleaseProgram")
        unsafe release(queue, "clReleaseCommandQueue")
        unsafe release(context, "clReleaseContext")
    }
}
