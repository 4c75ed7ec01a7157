import Compute
import DeviceTexts
import DeviceTranslator
import Foundation
import Testing

/// Executes the kernels of a translated file, natively and on OpenCL.
///
/// Not sendable: made and used by one test.
struct Execution {
    /// What a launch left behind.
    struct Outcome<Element: BitwiseCopyable & Equatable>: Equatable {
        var output: [Element]
        /// The index and the site of the trap.
        var trap: (index: Int, site: Int)?

        static func == (left: Self, right: Self) -> Bool {
            left.output == right.output && left.trap?.index == right.trap?.index && left.trap?.site == right.trap?.site
        }
    }

    enum Device: String, CaseIterable, Sendable {
        case native = "this processor"
        case openCL12 = "OpenCL 1.2"
        case openCL30 = "OpenCL 3.0"
    }

    let file: TranslatedFile
    private let native: NativeText?
    private let openCL: OpenCLText?

    init(_ file: TranslatedFile, on device: Device, checked: Bool = true, name: String) throws {
        self.file = file
        let text = file.program(checked: checked)
        switch device {
        case .native:
            guard let compiler = ["clang", "gcc"].first(where: NativeText.has) else {
                try Test.cancel("neither clang nor gcc is on the PATH")
            }
            native = try NativeText(text + NativeText.host, compiler: compiler, name: "\(name)-\(checked)")
            openCL = nil
        case .openCL12, .openCL30:
            do {
                openCL = try OpenCLText(
                    text,
                    options: "-cl-std=CL\(device == .openCL12 ? "1.2" : "3.0") -cl-fp32-correctly-rounded-divide-sqrt")
            } catch let error as OpenCLText.Missing {
                if ProcessInfo.processInfo.environment["DOTCOMPUTE_REQUIRE_OPENCL"] != nil { throw error }
                try Test.cancel("There is no OpenCL device here. \(error)")
            }
            native = nil
        }
    }

    /// - Parameter groupSize: For kernels with barriers, which are not executed natively.
    func run<Element: BitwiseCopyable & Equatable>(
        _ name: String, _ input: [Element], output: [Element], items: Int? = nil, groupSize: Int = 32
    ) throws -> Outcome<Element> {
        let kernel = try #require(file.kernels[name])
        let entry = CEmitter.entry(of: kernel)
        let items = items ?? input.count
        var word: [UInt64] = [.max, .max]
        var output = output
        if let native {
            typealias Call =
                @convention(c) (
                    UnsafeRawPointer, Int64, UnsafeMutableRawPointer, Int64, Int64, UnsafeMutablePointer<UInt64>
                )
                -> Void
            let call = unsafe try native.function("call_\(entry)", as: Call.self)
            unsafe call(input, Int64(input.count), &output, Int64(output.count), Int64(items), &word)
        } else if let openCL {
            let results = try openCL.run(
                entry,
                [
                    .array(input), .number(input.count), .array(output), .number(output.count), .number(items),
                    .number(1), .number(1), .array(word),
                ],
                global: [(items + groupSize - 1) / groupSize * groupSize], local: [groupSize])
            unsafe output = results[1].withUnsafeBytes { unsafe Array($0.bindMemory(to: Element.self)) }
            unsafe word = results[2].withUnsafeBytes { unsafe Array($0.bindMemory(to: UInt64.self)) }
        }
        let trap = word[0] == .max ? nil : (index: Int(word[0] >> 16), site: Int(word[0] & 0xFFFF))
        return Outcome(output: output, trap: trap)
    }
}
