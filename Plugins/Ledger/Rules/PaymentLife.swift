// The life of a payment: money that a desk, a kiosk or a partner takes from a reader; and what a partner's confirmation comes to.

package import LecternKit

package enum PaymentLife: Life {
    package enum State: String, LifeName {
        case expected, confirmed, disputed, expired, cancelled, refunded
    }

    package enum Event: String, LifeName {
        case begun, taken, credited, confirmed, mismatched, expired, cancelled, accepted, refunded
    }

    package enum Guard: String, LifeName {
        case isExact = "is_exact"
        case isOwed = "is_owed"
        case isOver = "is_over"
    }

    private static let partners: Actors = [.partner, .readerAtPartner]

    package static let table = StateTable<PaymentLife>(
        "ledger.payment", "Money that a reader pays at a desk, at a kiosk or to a partner.",
        states: [
            .expected: "The reader has begun it; its partner has not confirmed it.",
            .confirmed: "The money is there, and booked for what it was paid for.",
            .disputed: "The money is there, and a person has to decide what it is for.",
            .expired: "Nobody has confirmed it in time. It may still come.",
            .cancelled: "The reader has given it up. It may still come.",
            .refunded: "The money was paid back.",
        ],
        final: [.confirmed, .refunded],
        guards: [
            .isExact: "It is the amount that was begun.",
            .isOwed: "So much is still owed of what it is for.",
            .isOver: "Its time is over.",
        ],
        bounds: [.isOwed, .isOver],
        edges: [
            .init(nil, .begun, .expected, by: .readers, "The reader begins a payment to a partner."),
            .init(nil, .taken, .confirmed, by: [.admin, .staff, .device, .readerAtDevice], "A desk or a kiosk has taken cash."),
            .init(nil, .credited, .confirmed, by: .anyOwnerCaller, "The library owes the reader what the reader paid: it is deposited."),
            .init(nil, .mismatched, .disputed, by: partners, "A partner confirms a payment that nobody has begun."),
            .init(.expected, .confirmed, .confirmed, by: partners, if: [.isExact, .isOwed], "Its partner confirms it."),
            .init(.expected, .mismatched, .disputed, by: partners, "Its partner confirms another amount, or what it was for is not owed any more."),
            .init(.expected, .expired, .expired, by: .timer, if: [.isOver], "Nobody has confirmed it in time."),
            .init(.expected, .cancelled, .cancelled, by: .readers, "The reader gives it up."),
            .init(.expired, .confirmed, .confirmed, by: partners, if: [.isExact, .isOwed], "Its partner confirms it late, and it is still owed."),
            .init(.expired, .mismatched, .disputed, by: partners, "Its partner confirms it late, and it does not fit any more."),
            .init(.cancelled, .mismatched, .disputed, by: partners, "Its partner confirms what the reader has given up."),
            .init(.disputed, .accepted, .confirmed, by: .staff, "Staff put it to what the reader owes, and deposit the rest."),
            .init(.disputed, .refunded, .refunded, by: .staff, "Staff have it paid back."),
        ])

    /// Decides whether something may happen to a payment.
    /// - Parameters:
    ///   - event: what.
    ///   - state: where it is; nil: it begins.
    ///   - actor: who wants it.
    ///   - isExact: whether what came is what was begun.
    ///   - amount: minor units that came.
    ///   - owed: minor units that are still owed of what it is for.
    ///   - expiresAt: when its time is over, milliseconds since 1970.
    ///   - now: likewise.
    package static func decide(
        _ event: Event, from state: State?, by actor: Actors, isExact: Bool = true, amount: Int64 = 0, owed: Int64 = 0, expiresAt: Int64 = 0,
        now: Int64 = 0
    ) -> Verdict<PaymentLife> {
        table.decide(from: state, event, by: actor) { guarded in
            switch guarded {
            case .isExact: .holds(isExact)
            case .isOwed: .atLeast(owed, amount)
            case .isOver: .atLeast(now, expiresAt)
            }
        }
    }
}

/// What a partner's confirmation comes to: it may be told again, late, out of order and for another amount.
package enum Confirmation: Equatable, Sendable {
    /// It was told before: nothing comes of it.
    case repeated
    /// It was told before with another amount, or of another payment: a person has to look, and nothing is booked twice.
    case contradicted
    /// The payment is confirmed.
    case confirmed
    /// The money is booked as nobody's, and a person has to decide.
    case disputed

    /// - Parameters:
    ///   - known: what the partner told before under the same reference: the amount, and the payment's number; nil: nothing.
    ///   - payment: the number that is named now; 0: none.
    ///   - amount: what is told now.
    ///   - verdict: what the table says of confirming the payment that is named; nil: there is none.
    package init(known: (amount: Amount, payment: Int64)?, payment: Int64, amount: Amount, verdict: Verdict<PaymentLife>?) {
        if let known {
            self = known.amount == amount && (payment == 0 || known.payment == payment) ? .repeated : .contradicted
        } else if let verdict, verdict.objections.isEmpty {
            self = .confirmed
        } else {
            self = .disputed
        }
    }
}
