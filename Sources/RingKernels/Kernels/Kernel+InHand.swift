/// What becomes of a message that was in hand when the kernel failed. *home*
extension Kernel {
    /// Sees to a message in hand by the kernel's ``MessageInHand``: the one place where that is decided.
    final func settleInHand(_ mail: consuming Mail, _ error: any Error) {
        switch options.messageInHand.kind {
        case .deadLettered: discard(mail, .handlerFailed, error)
        case .discarded:
            counters.discarded.bump()
            fail(mail.reply, error) {}
        case .redelivered(let limit):
            // A kernel that is to end will handle nothing more.
            if mail.tag.failures >= limit || terminationAsked { return discard(mail, .handlerFailed, error) }
            mail.tag = mail.tag.afterFailure
            counters.redelivered.bump()
            occupancy.add(1)
            mail.put(into: unsafe box.pointee.prepend(mail.tag.band))
        }
    }
}
