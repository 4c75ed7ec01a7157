import Compute
import DeviceTranslator
import Foundation

/// `device-sources MODULE INPUT OUTPUT [--compact | --native C-OUTPUT]`: writes each Swift file of the folder INPUT to OUTPUT, with what
/// `@DeviceKernel`, `@DeviceFunction` and `@DeviceStruct` stand for in the place of the attributes; with `--compact` in few lines, and with one
/// launch for each kernel: on a stream, for a range; with `--native` the kernels as C for the processor as well, to the folder C-OUTPUT.
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
        let arguments = Array(CommandLine.arguments.dropFirst())
        let form: DeviceExpansion.Form
        switch (arguments.count, arguments.dropFirst(3).first) {
        case (3, nil): form = .complete
        case (4, "--compact"): form = .compact
        case (5, "--native"): form = .native
        default:
            throw Complaint(
                "the module, the folder to read and the folder to write are needed, and nothing, --compact, or --native with a folder for C behind them"
            )
        }
        let module = arguments[0]
        let input = URL(filePath: arguments[1], directoryHint: .isDirectory)
        let output = URL(filePath: arguments[2], directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        var findings: [String] = []
        var rows: [CRows] = []
        for file in try FileManager.default.contentsOfDirectory(at: input, includingPropertiesForKeys: nil)
            .filter({ $0.pathExtension == "swift" }).sorted(by: { $0.lastPathComponent < $1.lastPathComponent })
        {
            let name = file.lastPathComponent
            let expanded = ExpandedFile(
                try String(contentsOf: file, encoding: .utf8), file: "\(module)/\(name)",
                form: form)
            findings += expanded.findings
            rows += expanded.rows
            guard let text = expanded.text else { continue }
            try text.write(to: output.appending(path: name), atomically: true, encoding: .utf8)
        }
        guard findings.isEmpty else { throw Complaint(findings.joined(separator: "\n")) }
        if form == .native {
            try write(rows, to: URL(filePath: arguments[4], directoryHint: .isDirectory), from: arguments[1])
        }
    }

    /// Writes kernels as C, with what that text needs, to a folder.
    private static func write(_ rows: [CRows], to folder: URL, from source: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let head =
            "// Made from \(source) by scripts/device-sources. Change that folder, then run the script.\n\n"
        try (head + DevicePrelude.text).write(
            to: folder.appending(path: "ck_prelude.h"), atomically: true, encoding: .utf8)
        try (head + rows.map(\.text).joined(separator: "\n")).write(
            to: folder.appending(path: "ck_kernels.h"), atomically: true, encoding: .utf8)
        let names = rows.map { " \\\n    X(\($0.entry))" }.joined()
        try (head + "#define CK_KERNELS(X)" + names + "\n").write(
            to: folder.appending(path: "ck_names.h"), atomically: true, encoding: .utf8)
    }
}

struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
