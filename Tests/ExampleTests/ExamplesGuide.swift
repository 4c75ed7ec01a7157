import Foundation
import Testing

/// `Examples/README.md`, which promises what each example prints.
enum ExamplesGuide {
    /// The lines of the output block in an example's section.
    static func promisedOutput(of example: String) throws -> [String] {
        let guide = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Examples/README.md").standardizedFileURL
        let lines = try String(contentsOf: guide, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let section = try #require(lines.firstIndex(of: "## \(example)"), "the guide has no section “\(example)”")
        let start = try #require(lines[section...].firstIndex(of: "```text"), "the section shows no output")
        let end = try #require(lines[start...].firstIndex(of: "```"))
        return lines[(start + 1)..<end].map(String.init)
    }
}
