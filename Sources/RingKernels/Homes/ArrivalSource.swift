/// Something beside rings and posts from which work comes to a home, such as a ring that another process writes. The home looks
/// there whenever it looks for arrivals. All on the home's thread.
class ArrivalSource {
    /// Takes in what is there; whether there was something.
    func poll() -> Bool { false }

    /// The home falls asleep: from now on whoever brings something must wake it, by a post. Whether there is something
    /// already; called again without ``poll()`` in between it looks again.
    func announceSleep() -> Bool { false }
}
