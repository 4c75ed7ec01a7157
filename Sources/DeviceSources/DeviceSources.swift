import Foundation

/// `device-sources [--compact] MODULE INPUT OUTPUT`: writes each Swift file of the folder INPUT to OUTPUT, with what `@DeviceKernel`, `@DeviceFunction` and
/// `@DeviceStruct` stand for in the place of the attributes; with `--compact` in few lines, and with one launch for each kernel: on a stream, for a
/// range. `scripts/device-sources` calls it.
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
        var arguments = CommandLine.arguments.dropFirst()
        let isCompact = arguments.first == "--compact"
        if isCompact { arguments.removeFirst() }
        guard arguments.count == 3, let module = arguments.first else {
            throw Complaint("three arguments are needed: the module, the folder to read, the folder to write")
        }
        let input = URL(filePath: arguments[arguments.startIndex + 1], directoryHint: .isDirectory)
        let output = URL(filePath: arguments[arguments.startIndex + 2], directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        var findings: [String] = []
        for file in try FileManager.default.contentsOfDirectory(at: input, includingPropertiesForKeys: nil)
            .filter({ $0.pathExtension == "swift" }).sorted(by: { $0.lastPathComponent < $1.lastPathComponent })
        {
            let name = file.lastPathComponent
            let expanded = ExpandedFile(
                try String(contentsOf: file, encoding: .utf8), file: "\(module)/\(name)",
                isCompact: isCompact)
            findings += expanded.findings
            guard let text = expanded.text else { continue }
            try text.write(to: output.appending(path: name), atomically: true, encoding: .utf8)
        }
        guard findings.isEmpty else { throw Complaint(findings.joined(separator: "\n")) }
    }
}

struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
