import Compute
import DeviceTranslator
import Foundation

/// `device-sources MODULE INPUT OUTPUT C-OUTPUT`: writes each Swift file of the folder INPUT to OUTPUT, with what `@DeviceKernel`, `@DeviceFunction`
/// and `@DeviceStruct` stand for in the place of the attributes, and the kernels as C for the processor to the folder C-OUTPUT.
/// `scripts/device-sources` calls it.
@main
enum DeviceSources {
    static func main() {
        do {
            try run()
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func run() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 4, let module = arguments.first else {
            throw Complaint(
                "four arguments are needed: the module, the folder to read, the folders to write Swift and C to")
        }
        let input = URL(filePath: arguments[arguments.startIndex + 1], directoryHint: .isDirectory)
        let output = URL(filePath: arguments[arguments.startIndex + 2], directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        let native = URL(filePath: arguments[arguments.startIndex + 3], directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: native, withIntermediateDirectories: true)
        var findings: [String] = []
        var rows: [CRows] = []
        for file in try FileManager.default.contentsOfDirectory(at: input, includingPropertiesForKeys: nil)
            .filter({ $0.pathExtension == "swift" }).sorted(by: { $0.lastPathComponent < $1.lastPathComponent })
        {
            let name = file.lastPathComponent
            let expanded = ExpandedFile(try String(contentsOf: file, encoding: .utf8), file: "\(module)/\(name)")
            findings += expanded.findings
            rows += expanded.rows
            guard let text = expanded.text else { continue }
            try text.write(to: output.appending(path: name), atomically: true, encoding: .utf8)
        }
        guard findings.isEmpty else { throw Complaint(findings.joined(separator: "\n")) }
        let head =
            "// Made from \(arguments[arguments.startIndex + 1]) by scripts/device-sources. Change that folder, then run the script.\n\n"
        try (head + DevicePrelude.text).write(
            to: native.appending(path: "ck_prelude.h"), atomically: true, encoding: .utf8)
        try (head + rows.map(\.text).joined(separator: "\n")).write(
            to: native.appending(path: "ck_kernels.h"), atomically: true, encoding: .utf8)
        let names = rows.map { " \\\n    X(\($0.entry))" }.joined()
        try (head + "#define CK_KERNELS(X)" + names + "\n").write(
            to: native.appending(path: "ck_names.h"), atomically: true, encoding: .utf8)
    }
}

struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
