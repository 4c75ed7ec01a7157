/// What becomes of a message that was in hand when the kernel failed. *home*
extension Kernel {
    /// Whether a message that was in hand is handled again. A kernel that is to end will handle nothing more.
    final func isRedelivered(_ tag: MailTag) -> Bool {
        tag.failures < options.messageInHand.redeliveries && !terminationAsked
    }

    /// Sees to a message in hand by the kernel's ``MessageInHand``: the one place where that is decided.
    final func settleInHand(_ mail: consuming Mail, _ error: any Error) {
        switch options.messageInHand.kind {
        case .deadLettered: discard(mail, .handlerFailed, error)
        case .discarded:
            counters.discarded.bump()
            fail(mail.reply, error) {}
        case .redelivered:
            guard isRedelivered(mail.tag) else { return discard(mail, .handlerFailed, error) }
            mail.tag = mail.tag.afterFailure
            counters.redelivered.bump()
            occupancy.add(1)
            mail.put(into: unsafe box.pointee.prepend(mail.tag.band))
        }
    }
}
