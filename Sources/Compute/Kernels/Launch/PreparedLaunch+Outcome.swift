// A launch on a stream is needed by two: the call that launches it, until the use of the buffers has ended, and the history of the
// stream, until somebody asks what became of it. The later of the two gives it back.

extension PreparedLaunch {
    /// What became of it.
    struct Outcome {
        /// Of the loan that it is about: counts those that histories had.
        var number: UInt64 = 0
        /// Whether the call that launched it still uses it.
        var isHeld = false
        var state = State.known(nil)

        enum State {
            /// Nobody has asked yet.
            case open
            case known(DeviceError?)
        }
    }

    /// Has the launch's outcome asked for by its number.
    func beginOutcome() -> UInt64 {
        outcome.withLock { outcome in
            outcome.number += 1
            outcome.isHeld = true
            outcome.state = .open
            return outcome.number
        }
    }

    /// What a launch that is done ran into. Whoever asks first finds out.
    ///
    /// - Parameters:
    ///   - number: Of the outcome. A later one means that this launch went well, since one that failed is not lent again.
    ///   - accelerator: The ID of the one that it was launched on.
    func failure(ofOutcome number: UInt64, on accelerator: String) -> DeviceError? {
        let (failure, isOver) = outcome.withLock { outcome -> (DeviceError?, Bool) in
            guard outcome.number == number else { return (nil, false) }
            if case .known(let failure) = outcome.state { return (failure, false) }
            let failure = self.failure(on: accelerator)
            outcome.state = .known(failure)
            endReport()
            return (failure, failure == nil && !outcome.isHeld)
        }
        if isOver { giveBack() }
        return failure
    }

    /// The call that launched it uses it no longer.
    func letGo() {
        let isOver = outcome.withLock { outcome in
            outcome.isHeld = false
            if case .known(nil) = outcome.state { return true }
            return false
        }
        if isOver { giveBack() }
    }

    /// What a launch that is done ran into.
    func failure(on accelerator: String) -> DeviceError? {
        do throws(DeviceError) {
            let word = try trapWord()
            guard word != .max else { return nil }
            let trap = DeviceTrap(word: word, of: kernel, grid, accelerator)
            return DeviceError(
                .trapped,
                "\(trap) What the launch wrote is not to be used. Correct the kernel or its arguments; the device stays usable.",
                accelerator: accelerator, underlying: trap)
        } catch {
            return error
        }
    }
}
