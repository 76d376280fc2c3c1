// The life of a charge: something that a reader owes.

package import LecternKit

package enum ChargeLife: Life {
    package enum State: String, LifeName {
        case open, paid, waived, refunded
        case takenBack = "taken_back"
    }

    package enum Event: String, LifeName {
        case charged, paid, waived, refunded
        case paidInPart = "paid_in_part"
        case waivedInPart = "waived_in_part"
        case takenBack = "taken_back"
        case givenBack = "given_back"
    }

    package enum Guard: String, LifeName {
        case coversDue = "covers_due"
        case isPart = "is_part"
        case isWithinPaid = "is_within_paid"
        case isUnpaid = "is_unpaid"
    }

    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<ChargeLife>(
        "ledger.charge", "Something that a reader owes: a fee or a fine.",
        states: [
            .open: "Something of it is still owed.",
            .paid: "Nothing of it is owed: it was paid, and what was not paid was waived.",
            .waived: "Nothing of it is owed: the rest was waived.",
            .takenBack: "It was wrong, and nobody has paid any of it.",
            .refunded: "It was paid back, or a part of it.",
        ],
        final: [.waived, .takenBack, .refunded],
        guards: [
            .coversDue: "It is all that is owed.",
            .isPart: "It is less than what is owed.",
            .isWithinPaid: "So much was paid, and not paid back.",
            .isUnpaid: "Nothing of it was paid.",
        ],
        bounds: [.coversDue, .isPart, .isWithinPaid, .isUnpaid],
        edges: [
            .init(nil, .charged, .open, by: .anyOwnerCaller, "Its owner, or staff, charge the reader."),
            .init(.open, .paidInPart, .open, by: .anyOwnerCaller, if: [.isPart], "A part of it is paid."),
            .init(.open, .paid, .paid, by: .anyOwnerCaller, if: [.coversDue], "All that is owed is paid."),
            .init(.open, .waivedInPart, .open, by: .anyOwnerCaller, if: [.isPart], "A part of it is not asked for any more."),
            .init(.open, .waived, .waived, by: .anyOwnerCaller, if: [.coversDue], "The rest is not asked for any more."),
            .init(.open, .takenBack, .takenBack, by: .anyOwnerCaller, if: [.isUnpaid], "Its owner takes it back: it was wrong."),
            .init(.paid, .refunded, .refunded, by: keepers, if: [.isWithinPaid], "What was paid, or a part of it, is paid back."),
            .init(.refunded, .refunded, .refunded, by: keepers, if: [.isWithinPaid], "More of what was paid is paid back."),
            .init(.open, .givenBack, .refunded, by: .anyOwnerCaller, if: [.isWithinPaid], "What it was for did not stand: what was paid is deposited, the rest taken back."),
            .init(.paid, .givenBack, .refunded, by: .anyOwnerCaller, if: [.isWithinPaid], "What it was for did not stand: what was paid is deposited."),
            .init(.refunded, .givenBack, .refunded, by: .anyOwnerCaller, if: [.isWithinPaid], "Likewise: the rest of what was paid is deposited."),
        ])

    /// Decides whether something may happen to a charge.
    /// - Parameters:
    ///   - event: what.
    ///   - state: where it is; nil: it begins.
    ///   - actor: who wants it.
    ///   - amount: minor units that are paid, waived or paid back.
    ///   - due: minor units that are owed.
    ///   - paid: minor units that were paid, and not paid back.
    package static func decide(
        _ event: Event, from state: State?, by actor: Actors, amount: Int64 = 0, due: Int64 = 0, paid: Int64 = 0
    ) -> Verdict<ChargeLife> {
        table.decide(from: state, event, by: actor) { guarded in
            switch guarded {
            case .coversDue: .atLeast(amount, due)
            case .isPart: .less(amount, than: due)
            case .isWithinPaid: .atLeast(paid, amount)
            case .isUnpaid: .less(paid, than: 1)
            }
        }
    }
}
