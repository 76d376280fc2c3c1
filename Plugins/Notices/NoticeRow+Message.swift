// A notice as decisions and callers see it.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

extension NoticeRow {
    /// Where it is in its life.
    var life: NoticeLife.State { NoticeLife.State(rawValue: state) ?? .withdrawn }

    /// The notice as decisions see it.
    var standing: NoticeStanding { NoticeStanding(state: life, expiresAt: expiresAtMs, isInInbox: inboxAtMs != 0) }

    /// Whether its carrier, or that of the notice that tells it, has not fetched it.
    var isOpen: Bool { life == .held || life == .queued || life == .joined }

    /// Its values.
    /// - Throws: `MessageError`.
    func values() throws -> [Notices.FieldValue] { try Notices.FieldValues(told).values }

    /// The contract's message.
    /// - Throws: `MessageError`.
    func message() throws -> Notices.Notice {
        Notices.Notice(
            noticeId: noticeId, kind: kind, key: ownerKey, readerId: readerId, state: life.message, values: try values(), addedAtMs: addedAtMs,
            nextAtMs: nextAtMs ?? 0, expiresAtMs: expiresAtMs, channel: Notices.ChannelKind(rawValue: Int32(clamping: channel)),
            carrier: carrier, attempt: attempt, headId: headId, inboxAtMs: inboxAtMs, openedAtMs: openedAtMs)
    }

    /// The refusal of what stands against a move.
    func refusal(_ objection: Objection<NoticeLife>) -> any Error {
        guard case .state(_, let event, let open) = objection else { return NoticeNotMovable(objection: objection) }
        return Refusal(
            Notices.Reason.stateForbids,
            facts: ("notice_id", "\(noticeId)"), ("state", state), ("event", event.rawValue),
            ("open", open.map(\.rawValue).joined(separator: " ")))
    }
}

extension NoticeLife.State {
    /// The contract's value.
    var message: Notices.NoticeState {
        switch self {
        case .held: .held
        case .queued: .queued
        case .sent: .sent
        case .delivered: .delivered
        case .failed: .failed
        case .expired: .expired
        case .withdrawn: .withdrawn
        case .declined: .declined
        case .joined: .joined
        case .opened: .opened
        case .acted: .acted
        }
    }
}
