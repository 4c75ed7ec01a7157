/// Where the contents of a buffer are. “Up to date” is a copy that holds the latest contents.
public enum BufferState: String, Sendable, Codable, CaseIterable {
    /// Nowhere: nothing was written yet.
    case uninitialised
    /// On the host alone; the device has held nothing yet.
    case hostOnly
    /// On the device alone; the host has held nothing yet.
    case deviceOnly
    /// Both copies are up to date.
    case synchronised
    /// The host's copy is up to date, the device's is older.
    case hostDirty
    /// The device's copy is up to date, the host's is older.
    case deviceDirty
}

/// One of the two places where a buffer can be used.
package enum BufferSide: Sendable {
    case host, device
}

/// What is done to a buffer.
package enum BufferUse: Sendable {
    /// Reads.
    case read
    /// Writes some, or reads and writes.
    case modify
    /// Writes everything, so that what was there before does not matter.
    case overwrite
}

extension BufferState {
    /// Whether the copy on a side is up to date.
    package func isUpToDate(on side: BufferSide) -> Bool {
        switch (self, side) {
        case (.synchronised, _), (.hostOnly, .host), (.hostDirty, .host), (.deviceOnly, .device),
            (.deviceDirty, .device):
            true
        default: false
        }
    }

    /// The state after everything, or something in a copy that is up to date, was written on a side.
    package func afterWriting(on side: BufferSide) -> BufferState {
        switch (side, self) {
        case (.host, .uninitialised), (.host, .hostOnly): .hostOnly
        case (.host, _): .hostDirty
        case (.device, .uninitialised), (.device, .deviceOnly): .deviceOnly
        case (.device, _): .deviceDirty
        }
    }
}
