internal import CRingKernels

/// The short way in: room is claimed, filled and committed in place, without the message being looked at. Where it is not
/// open, ``Kernel/submit(_:mayWait:isBehindTickets:)`` knows why.
extension KernelCore {
    /// Claims room for one message, from any thread; `nil` when that takes more than a claim. ``fill(_:_:_:_:)`` must
    /// follow at once.
    @inlinable @inline(__always)
    final func claim(_ band: PriorityBand) -> MailClaim? {
        guard unsafe currentHomeState() == homeState else { return claimFromAfar() }
        guard unsafe box.pointee.isOpen && occupancy.hasRoom else { return claimExactly(band) }
        return MailClaim(inMailbox: append(band))
    }

    /// *home*: claims room in a queue whose capacity is exact.
    @usableFromInline
    final func claimExactly(_ band: PriorityBand) -> MailClaim? {
        guard unsafe box.pointee.isOpenExactly, occupancy.reserveHere() else { return nil }
        return MailClaim(inMailbox: append(band))
    }

    @usableFromInline
    final func claimFromAfar() -> MailClaim? {
        guard options.inputQueue.deduplicationWindow == 0, !occupancy.hasParcels,
            occupancy.reserve() == .granted(1)
        else { return nil }
        guard let claim = home.claim(payloadSize: payloadSize) else {
            giveRoomBack()
            return nil
        }
        return claim
    }

    /// *home*: takes over the message in a record that was sent to this kernel; it is counted already.
    @inline(__always)
    final func accept(_ record: MailSlot) {
        guard unsafe box.pointee.storesArrivals else { return inspect(record) }
        let slot = append(record.tag.band)
        unsafe slot.copy(from: record, stride: box.pointee.stride)
        wake()
    }

    /// Gives back room that was reserved for a message that then found no way.
    ///
    /// Somebody may have begun to wait for it in between, or the kernel may have ended and be kept by nothing else any more.
    /// A ticket that is posted next does not say so: its sender may give up before the home comes to it, or find the
    /// kernel closed and post none.
    final func giveRoomBack(_ count: Int = 1) {
        occupancy.unreserve(count)
        home.post(
            ClosureErrand { [self] _ in
                admitWaiting()
                releaseIfUnreachable()
            })
    }

    /// Moves a message into claimed room and sends it on.
    @inlinable @inline(__always)
    final func fill<Request: Message>(
        _ claim: MailClaim, _ message: consuming Request, _ reply: ReplyTo, _ band: PriorityBand
    ) {
        if unsafe claim.ring == nil {
            let sentAt = unsafe hasTelemetry ? homeState.stamp() : 0
            claim.slot.fill(message, reply, MailTag(band: band, sentAt: sentAt))
            // In a queue whose capacity is exact it was counted when the room was claimed.
            if !occupancy.isExact { occupancy.add(1) }
            wake()
        } else {
            claim.slot.fill(message, reply, MailTag(band: band, sentAt: 0))
            stampAndCommit(claim)
        }
    }

    @inlinable @inline(__always)
    final func wake() {
        if isHandler {
            if unsafe box.pointee.isRunnable { schedule() }
        } else {
            wakeUp()
        }
    }

    @usableFromInline
    final func stampAndCommit(_ claim: MailClaim) {
        stamp(claim)
        commit(claim)
    }

    @inline(__always)
    private func stamp(_ claim: MailClaim) {
        guard hasTelemetry else { return }
        let sentAt = unsafe currentHomeState()?.stamp() ?? drk_ticks()
        claim.slot.tag = MailTag(band: claim.slot.tag.band, sentAt: sentAt)
    }

    /// A run of messages by the lane of the calling thread, if there is one.
    @usableFromInline
    final func laneRun() -> LaneRun? { LaneRun(to: self) }

    /// Sends a record on its way to this kernel.
    @inline(__always)
    final func commit(_ claim: MailClaim) {
        claim.commit(to: address, isUrgent: claim.slot.tag.band > .normal)
    }
}
