// What may happen to a notice: pure.

package import LecternKit

/// A notice as decisions see it. Times are milliseconds since 1970.
package struct NoticeStanding: Sendable, Equatable {
    package var state: NoticeLife.State
    package var expiresAt: Int64
    package var isInInbox: Bool

    package init(state: NoticeLife.State, expiresAt: Int64, isInInbox: Bool = false) {
        self.state = state
        self.expiresAt = expiresAt
        self.isInInbox = isInInbox
    }

    /// Whoever wants something of a notice.
    package struct Asker: Sendable {
        package let kind: Actors
        /// Whether it carries the attempt that it names.
        package let isCarrier: Bool
        /// From when on the reader may be disturbed; 0: at any time.
        package let allowedAt: Int64

        package init(_ kind: Actors, isCarrier: Bool = false, allowedAt: Int64 = 0) {
            self.kind = kind
            self.isCarrier = isCarrier
            self.allowedAt = allowedAt
        }
    }

    /// Decides whether something may happen.
    /// - Parameters:
    ///   - event: what.
    ///   - asker: who wants it.
    ///   - now: milliseconds since 1970.
    package func decide(_ event: NoticeLife.Event, by asker: Asker, now: Int64) -> Verdict<NoticeLife> {
        NoticeLife.table.decide(from: state, event, by: asker.kind) { guarded in
            switch guarded {
            case .isAllowedHour: .atLeast(now, asker.allowedAt)
            case .isWorthSending: .less(now, than: expiresAt)
            case .isExpired: .atLeast(now, expiresAt)
            case .isCarrier: .holds(asker.isCarrier)
            case .canBeOpened: .holds(isInInbox || asker.isCarrier)
            }
        }
    }
}

/// What a carrier tells of an attempt.
package enum AttemptOutcome: String, Sendable {
    case delivered, failed, bounced, opened

    /// What comes of it.
    package enum Consequence: Sendable, Equatable {
        /// Nothing: it was told before, or something that counts more was.
        case nothing
        /// It is kept of the attempt, and the notice stays as it is.
        case noted
        /// The notice has reached the reader.
        case delivered
        /// The notice goes to the next channel, or has failed.
        case next
        /// The reader has opened it.
        case opened
    }

    /// Decides what comes of an outcome that may be told again, late and out of order. A bounce counts more than a delivery, which counts
    /// more than a failure: a mail server takes what it sends back an hour later, and a gateway that gave up may hear late that it arrived.
    /// - Parameters:
    ///   - told: what was told of the attempt before; nil: nothing.
    ///   - state: where the notice is.
    ///   - isLatest: whether it is the notice's latest attempt.
    package func consequence(after told: AttemptOutcome?, state: NoticeLife.State, isLatest: Bool) -> Consequence {
        switch self {
        case .delivered:
            guard told != .bounced, told != .delivered else { return .nothing }
            switch state {
            case .sent where isLatest, .held, .queued, .failed: return .delivered
            case .sent, .delivered, .expired, .withdrawn, .declined, .joined, .opened, .acted: return .noted
            }
        case .failed, .bounced:
            guard told != self, told != .bounced, told != .delivered || self == .bounced else { return .nothing }
            guard isLatest else { return .noted }
            // A notice whose latest attempt bounced after somebody told it delivered is in the same place as one that failed.
            return state == .sent || state == .delivered && (told == .delivered) ? .next : .noted
        case .opened:
            return state == .sent || state == .delivered || state == .failed ? .opened : .nothing
        }
    }
}
