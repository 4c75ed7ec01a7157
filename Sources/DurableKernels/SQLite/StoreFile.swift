#if DurableKernels
    internal import Glibc

    /// The file of a store, looked at before SQLite sees it: SQLite may change a file when it opens it, and a file that is no store
    /// must stay as it is.
    struct StoreFile {
        let path: String

        /// “DCKS”, in the place that SQLite has for what a file is of.
        static let applicationID: Int32 = 0x4443_4B53
        /// The version of the tables; a store with a higher one was written by a newer version of this library.
        static let format: Int32 = 1

        private static let magic = Array("SQLite format 3\0".utf8)
        private static let headerSize = 100

        /// Which file it is, whatever its path; `nil` when there is none.
        ///
        /// - Throws: ``DurableError`` with `storeNotWritable`.
        func identity() throws(DurableError) -> FileIdentity? {
            var status = stat()
            if unsafe stat(path, &status) == 0 { return FileIdentity(device: status.st_dev, node: status.st_ino) }
            if errno == ENOENT { return nil }
            throw .storeSystem("could not be opened", path, errno)
        }

        /// Looks at the first bytes of the file. No other part of the process may have it open: closing a file gives up the locks that the
        /// process has on it.
        ///
        /// - Throws: ``DurableError`` with `storeForeign`, `storeCorrupt`, `storeTooNew` or `storeNotWritable`.
        func check() throws(DurableError) {
            let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .storeSystem("could not be opened", path, errno) }
            defer { close(descriptor) }
            // SQLite would open it for reading only, and fail later.
            guard unsafe access(path, W_OK) == 0, unsafe access(folder, W_OK) == 0 else {
                throw .storeSystem("cannot be written", path, errno)
            }
            try checkKind(descriptor)
            var header = [UInt8](repeating: 0, count: Self.headerSize)
            let count = unsafe pread(descriptor, &header, header.count, 0)
            guard count >= 0 else { throw .storeSystem("could not be read", path, errno) }
            try check(Array(header.prefix(count)))
        }

        private func checkKind(_ descriptor: CInt) throws(DurableError) {
            var status = stat()
            guard unsafe fstat(descriptor, &status) == 0 else { throw .storeSystem("could not be read", path, errno) }
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw DurableError(
                    .storeForeign, "\(path) is no file that a store could be in. Give the path of a file in a folder.")
            }
        }

        private func check(_ header: [UInt8]) throws(DurableError) {
            guard !header.isEmpty else {
                throw DurableError(
                    .storeCorrupt,
                    "\(path) is empty, and a store never is: it was cut off, or something else made it. Restore it from a backup, or remove it to begin anew."
                )
            }
            guard header.prefix(Self.magic.count) == Self.magic[...] else {
                throw DurableError(
                    .storeForeign,
                    "\(path) is no store: a store begins as SQLite's files do. It was left untouched. Give another path."
                )
            }
            guard header.count == Self.headerSize else {
                throw DurableError(
                    .storeCorrupt,
                    "\(path) ends after \(header.count) bytes, within its header: it was cut off. It was left untouched. Restore it from a backup."
                )
            }
            let applicationID = Int32(bitPattern: Self.number(header, at: 68))
            guard applicationID == Self.applicationID else {
                throw DurableError(
                    .storeForeign,
                    "\(path) is a SQLite database of another program (application ID \(applicationID), a store has \(Self.applicationID)). It was left untouched. Give another path."
                )
            }
            let format = Int32(bitPattern: Self.number(header, at: 60))
            guard format <= Self.format else {
                throw DurableError(
                    .storeTooNew,
                    "\(path) is a store of format \(format), and this version of the library knows up to \(Self.format). It was left untouched. Use the newer version."
                )
            }
            guard format == Self.format else {
                throw DurableError(
                    .storeCorrupt,
                    "\(path) says that it is a store of format \(format), which never was. It was left untouched. Restore it from a backup."
                )
            }
        }

        /// A number of four bytes, the highest first.
        private static func number(_ header: [UInt8], at place: Int) -> UInt32 {
            header[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) }
        }

        /// Puts a complete store at the path, unless somebody else was faster: it is made beside it, and then given its name, so that a
        /// crash leaves a whole store or none.
        ///
        /// - Parameters:
        ///   - mustBeNew: Whether it is an error when somebody else was faster.
        ///   - make: Makes the store at a path where there is nothing, and has it on disk when it returns.
        func create(mustBeNew: Bool = false, _ make: (String) throws -> Void) throws {
            let draft = "\(path).new-\(getpid())-\(UInt32.random(in: 0 ... .max))"
            defer { unsafe unlink(draft) }
            try make(draft)
            if unsafe link(draft, path) != 0 && (mustBeNew || errno != EEXIST) {
                throw DurableError.storeSystem("could not be made", path, errno)
            }
            try synchroniseFolder()
        }

        /// Has what was written to the file on disk.
        func synchronise() throws(DurableError) {
            let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .storeSystem("could not be written", path, errno) }
            defer { close(descriptor) }
            guard fsync(descriptor) == 0 else { throw .storeSystem("could not be written", path, errno) }
        }

        private var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." }

        /// Has the names in the folder on disk.
        private func synchroniseFolder() throws(DurableError) {
            let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .storeSystem("could not be made", path, errno) }
            defer { close(descriptor) }
            guard fsync(descriptor) == 0 else { throw .storeSystem("could not be made", path, errno) }
        }
    }

    /// Which file something is.
    struct FileIdentity: Hashable, Sendable {
        let device: dev_t
        let node: ino_t
    }

    extension DurableError {
        /// What the system said of a file.
        static func storeSystem(_ what: String, _ path: String, _ code: CInt) -> DurableError {
            let reason = unsafe String(cString: strerror(code))
            if code == ENOSPC || code == EDQUOT {
                return DurableError(.storeFull, "The store \(path) \(what): \(reason). Make room on the disk.")
            }
            return DurableError(
                code == EIO ? .storeFailed : .storeNotWritable,
                "The store \(path) \(what): \(reason). Give a path in a folder that is there and that this program may write to."
            )
        }
    }
#endif
