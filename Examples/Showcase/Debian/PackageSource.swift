/// Where a list of Debian packages comes from.
public enum PackageSource: Sendable, Hashable {
    /// The indexes apt has fetched: all packages one could install.
    case aptIndexes
    /// The packages installed on this machine.
    case dpkgStatus
    /// A control file, plain or LZ4, or a folder of apt's indexes.
    case path(String)
    /// The reduced list that ships with this project.
    case snapshot

    static let aptFolder = "/var/lib/apt/lists"
    static let dpkgFile = "/var/lib/dpkg/status"

    /// A dependency graph and where it comes from.
    public struct Loaded: Sendable {
        /// In words, with path.
        public var origin: String
        public var graph: DependencyGraph
        /// Stanzas that could not be understood.
        public var malformedStanzas: Int
        /// Why better sources were passed over, by ``loadBest()`` only.
        public var passedOver: [PackageListError] = []
    }

    /// The most complete list this machine offers: apt's indexes, or else the installed packages, or else the snapshot.
    ///
    /// - Parameter sources: What to try before the snapshot.
    public static func loadBest(of sources: [PackageSource] = [.aptIndexes, .dpkgStatus]) -> Loaded {
        var passedOver: [PackageListError] = []
        for source in sources {
            do throws(PackageListError) {
                var loaded = try source.load()
                loaded.passedOver = passedOver
                return loaded
            } catch {
                passedOver.append(error)
            }
        }
        var loaded = snapshotLoaded
        loaded.passedOver = passedOver
        return loaded
    }

    /// Reads the list and resolves its dependencies.
    ///
    /// - Throws: ``PackageListError``: `unreadable`, `damaged` (LZ4), or `empty` when no package is in it.
    public func load() throws(PackageListError) -> Loaded {
        switch self {
        case .aptIndexes: try Self.loadFolder(Self.aptFolder)
        case .dpkgStatus: try Self.loadFile(Self.dpkgFile)
        case .path(let path): FileContents.isFolder(path) ? try Self.loadFolder(path) : try Self.loadFile(path)
        case .snapshot: Self.snapshotLoaded
        }
    }

    private static var snapshotLoaded: Loaded {
        Loaded(origin: "snapshot of Debian 12 in this project", graph: DebianSnapshot.graph, malformedStanzas: 0)
    }

    private static func loadFile(_ path: String) throws(PackageListError) -> Loaded {
        let file = ControlFile(try contents(of: path))
        guard !file.packages.isEmpty else { throw empty(path) }
        return Loaded(
            origin: path, graph: DependencyGraph(resolving: file.packages), malformedStanzas: file.malformed)
    }

    private static func loadFolder(_ folder: String) throws(PackageListError) -> Loaded {
        let names = FileContents.names(in: folder).filter { $0.hasSuffix("_Packages") || $0.hasSuffix("_Packages.lz4") }
        guard !names.isEmpty else {
            throw PackageListError(
                code: .empty, path: folder,
                message:
                    "has no package index (*_Packages or *_Packages.lz4). Run “apt-get update”, or name another list.")
        }
        var packages: [PackageRecord] = []
        var malformed = 0
        for name in names {
            let file = ControlFile(try contents(of: "\(folder)/\(name)"))
            packages += file.packages
            malformed += file.malformed
        }
        guard !packages.isEmpty else { throw empty(folder) }
        return Loaded(
            origin: "\(folder) (\(names.count) \(names.count == 1 ? "index" : "indexes"))",
            graph: DependencyGraph(resolving: packages), malformedStanzas: malformed)
    }

    private static func contents(of path: String) throws(PackageListError) -> [UInt8] {
        let bytes = try FileContents.bytes(of: path)
        guard LZ4Frame.isFrame(bytes) else { return bytes }
        do throws(LZ4Frame.DecodingError) {
            return try LZ4Frame.decompress(bytes)
        } catch {
            throw PackageListError(
                code: .damaged, path: path, message: "cannot be decompressed (LZ4: \(error)). Fetch it again.")
        }
    }

    private static func empty(_ path: String) -> PackageListError {
        PackageListError(
            code: .empty, path: path,
            message: "lists no packages. Name a Debian control file, such as \(dpkgFile).")
    }
}
