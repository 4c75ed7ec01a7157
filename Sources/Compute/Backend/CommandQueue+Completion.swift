extension CommandQueue {
    /// Waits until everything enqueued so far is done, so that the memory of its commands may go.
    ///
    /// Where waiting fails, the commands may still be executed later, into memory that has gone. So it is tried again; what
    /// refuses twice is a lost device, and that executes nothing.
    func complete() throws(DeviceError) {
        do throws(DeviceError) {
            try finish()
        } catch {
            abandon()
            throw error
        }
    }

    /// After a failure: lets what was enqueued before it come to its end.
    func abandon() {
        do throws(DeviceError) { try finish() } catch {}
    }
}
