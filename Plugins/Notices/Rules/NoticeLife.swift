// The life of a notice: until a reader has it, or nobody needs it any more.

package import LecternKit

/// Something that a reader is told.
package enum NoticeLife: Life {
    package enum State: String, LifeName {
        case held, queued, sent, delivered, failed, expired, withdrawn, declined, joined, opened, acted
    }

    package enum Event: String, LifeName {
        case added, queued, postponed, shown, declined, joined, parted, sent, delivered, rerouted, failed, expired, withdrawn, retried, opened, acted
    }

    package enum Guard: String, LifeName {
        case isAllowedHour = "is_allowed_hour"
        case isWorthSending = "is_worth_sending"
        case isExpired = "is_expired"
        case isCarrier = "is_carrier"
        case canBeOpened = "can_be_opened"
    }

    /// Whoever calls the owner: what a reader is told of is done anywhere.
    private static let anyone: Actors = [
        .stranger, .device, .partner, .desk, .admin, .readerAtDevice, .readerAtPartner, .readerAtDesk, .staff, .timer, .follower,
    ]
    /// A partner's gateway, and a desk that prints, whoever is signed in there.
    private static let carriers: Actors = [.partner, .desk, .readerAtPartner, .readerAtDesk, .staff]
    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<NoticeLife>(
        "notices.notice", "Something that a reader is told. Which channel is next is decided when it is queued, by what the reader wants then.",
        states: [
            .held: "It waits: for others of its digest, or for an hour at which the reader may be disturbed.",
            .queued: "It waits until its carrier fetches it.",
            .sent: "Its carrier has fetched it. Of a slip: it is being printed.",
            .delivered: "The reader has it. Of a slip: it is printed. Without a channel: it is in the inbox.",
            .failed: "No channel has reached the reader. It is in the inbox.",
            .expired: "It was not worth sending any more before anybody fetched it.",
            .withdrawn: "It was taken back before anybody fetched it.",
            .declined: "The reader does not want it.",
            .joined: "Another notice tells it, as part of a digest.",
            .opened: "The reader has opened it.",
            .acted: "The reader has done what it is about.",
        ],
        final: [.withdrawn, .declined, .acted],
        guards: [
            .isAllowedHour: "The reader may be disturbed now.",
            .isWorthSending: "It has not expired.",
            .isExpired: "It has expired.",
            .isCarrier: "The caller carries the attempt that it names.",
            .canBeOpened: "It is in the inbox, or its carrier tells it.",
        ],
        bounds: [.isAllowedHour, .isWorthSending, .isExpired],
        edges: [
            .init(nil, .added, .held, by: anyone, "Its owner adds it."),
            .init(.held, .queued, .queued, by: .timer, if: [.isAllowedHour, .isWorthSending], "It goes to the first channel that the reader wants."),
            .init(.held, .shown, .delivered, by: .timer, if: [.isAllowedHour, .isWorthSending], "There is no channel for it but the inbox."),
            .init(.held, .declined, .declined, by: .timer, "The reader wants it by no channel."),
            .init(.held, .joined, .joined, by: .timer, if: [.isWorthSending], "It is told together with another."),
            .init(.joined, .parted, .held, by: anyone, "The notice that told it was taken back, or failed and is not needed any more: it is told by itself."),
            .init(.held, .failed, .failed, by: .timer, "It failed, and there is no other channel any more."),
            .init(.held, .expired, .expired, by: .timer, if: [.isExpired], "Its time was over before it could be sent."),
            .init(.queued, .expired, .expired, by: carriers.union(.timer), if: [.isExpired], "Its time was over before its carrier fetched it."),
            .init(.joined, .expired, .expired, by: carriers.union(.timer), if: [.isExpired], "Its time was over, when that of the notice that tells it was, or when that one failed."),
            .init(.held, .withdrawn, .withdrawn, by: anyone, "Its owner or staff take it back."),
            .init(.queued, .withdrawn, .withdrawn, by: anyone, "Its owner or staff take it back before anybody has fetched it."),
            .init(.joined, .withdrawn, .withdrawn, by: anyone, "It is taken back before anybody has fetched the notice that tells it."),
            .init(.queued, .sent, .sent, by: carriers, if: [.isCarrier, .isAllowedHour, .isWorthSending], "Its carrier fetches it."),
            .init(.queued, .postponed, .held, by: carriers, if: [.isCarrier], "Its carrier comes at an hour at which the reader may not be disturbed."),
            .init(.sent, .delivered, .delivered, by: carriers, if: [.isCarrier], "Its carrier tells that the reader has it."),
            .init(.held, .delivered, .delivered, by: carriers, if: [.isCarrier], "An earlier carrier tells late that the reader has it, before it went to the next."),
            .init(.queued, .delivered, .delivered, by: carriers, if: [.isCarrier], "An earlier carrier tells late that the reader has it: the next need not."),
            .init(.failed, .delivered, .delivered, by: carriers, if: [.isCarrier], "A carrier tells late that the reader has it."),
            .init(.sent, .rerouted, .held, by: carriers, if: [.isCarrier], "It failed or bounced, and goes to the next channel when the reader may be disturbed."),
            .init(.delivered, .rerouted, .held, by: carriers, if: [.isCarrier], "It bounced after all, and goes to the next channel."),
            .init(.sent, .failed, .failed, by: carriers, if: [.isCarrier], "It failed or bounced, and there is no other channel."),
            .init(.delivered, .failed, .failed, by: carriers, if: [.isCarrier], "It bounced after all, and there is no other channel."),
            .init(.sent, .retried, .held, by: keepers, "Staff send it anew."),
            .init(.delivered, .retried, .held, by: keepers, "Staff send it anew."),
            .init(.failed, .retried, .held, by: keepers, "Staff send it anew."),
            .init(.expired, .retried, .held, by: keepers, "Staff send it all the same; it expires anew."),
            .init(.held, .opened, .opened, by: .readers, if: [.canBeOpened], "The reader has found it in the inbox before it went to its next channel."),
            .init(.queued, .opened, .opened, by: .readers, if: [.canBeOpened], "The reader has found it in the inbox before its carrier fetched it."),
            .init(.sent, .opened, .opened, by: carriers.union(.readers), if: [.canBeOpened], "The reader has opened it, in the inbox or where the carrier brought it."),
            .init(.delivered, .opened, .opened, by: carriers.union(.readers), if: [.canBeOpened], "The same."),
            .init(.failed, .opened, .opened, by: carriers.union(.readers), if: [.canBeOpened], "The reader has opened it in the inbox."),
            .init(.expired, .opened, .opened, by: .readers, if: [.canBeOpened], "The reader has opened it in the inbox."),
            .init(.opened, .acted, .acted, by: .readers, if: [.canBeOpened], "The reader has done what it is about."),
        ])
}
