// swift-format-ignore-file
// Made from Tests/DeviceConformanceTests/Corpus/Corpus.swift by scripts/device-sources. Change that file, then run the script.

package import DeviceConformance

/// Kernels that between them use everything that device code may have. Each file has those of one subject.
///
/// `scripts/device-sources` expands this folder into Sources/DeviceCorpus, for `devicecheck`, which is built without macros.
package enum Corpus {
    /// The subjects, in the order in which they build on each other.
    package static let subjects: [(name: String, cases: [ConformanceCase])] = [
        ("atomics", atomics),
        ("switches", switches),
        ("controlFlow", controlFlow),
        ("conversionsOfFloatingPoint", conversionsOfFloatingPoint),
        ("conversionsOfIntegers", conversionsOfIntegers),
        ("deviceFunctions", deviceFunctions),
        ("evaluationOrder", evaluationOrder),
        ("halves", halves),
        ("floatingPoint", floatingPoint),
        ("groupMemory", groupMemory),
        ("indices", indices),
        ("integersBytes", integersBytes),
        ("integersHalves", integersHalves),
        ("integersLongs", integersLongs),
        ("integersNative", integersNative),
        ("integersWords", integersWords),
        ("localArrays", localArrays),
        ("localFunctions", localFunctions),
        ("logic", logic),
        ("mathematics", mathematics),
        ("parameters", parameters),
        ("structs", structs),
        ("masks", masks),
        ("vectors", vectors),
    ]
}
