// The life of an item of work: until somebody has done it, or there is nothing to do any more.

package import LecternKit

/// Something that somebody has to do.
package enum WorkLife: Life {
    package enum State: String, LifeName { case waiting, claimed, finished, withdrawn }

    package enum Event: String, LifeName {
        case added, claimed, released
        case handedOver = "handed_over"
        case lapsed, late, escalated, commented, updated, finished, withdrawn
    }

    package enum Guard: String, LifeName {
        case isForCaller = "is_for_caller"
        case isHolder = "is_holder"
        case holdsOrManages = "holds_or_manages"
        case claimHolds = "claim_holds"
        case leaseIsOver = "lease_is_over"
        case isPastDue = "is_past_due"
        case isPastEscalation = "is_past_escalation"
    }

    /// Whoever calls the owner: what an item is added for, or makes it needless, comes from anywhere.
    private static let anyone: Actors = [
        .stranger, .device, .partner, .desk, .admin, .readerAtDevice, .readerAtPartner, .readerAtDesk, .staff, .timer, .follower,
    ]
    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<WorkLife>(
        "work.item", "Something that somebody has to do. That it is late or escalated is told once, in whatever state it is.",
        states: [
            .waiting: "Nobody works on it.",
            .claimed: "Somebody works on it, until the lease ends.",
            .finished: "An action of its owner has settled it.",
            .withdrawn: "Its owner has said that there is nothing to do any more.",
        ],
        final: [.finished, .withdrawn],
        guards: [
            .isForCaller: "It is kept for nobody, or for the caller.",
            .isHolder: "The caller has claimed it.",
            .holdsOrManages: "The caller has claimed it, or may take others' claims away.",
            .claimHolds: "The caller has claimed it, and names that claim.",
            .leaseIsOver: "The lease of the claim has ended.",
            .isPastDue: "Its due time has come.",
            .isPastEscalation: "The time has come at which it is escalated.",
        ],
        bounds: [.leaseIsOver, .isPastDue, .isPastEscalation],
        edges: [
            .init(nil, .added, .waiting, by: anyone, "Its owner adds it."),
            .init(.waiting, .claimed, .claimed, by: .staff, if: [.isForCaller], "Somebody begins to work on it."),
            .init(.claimed, .claimed, .claimed, by: .staff, if: [.isHolder], "Whoever works on it needs longer: the lease begins anew."),
            .init(.claimed, .released, .waiting, by: keepers, if: [.holdsOrManages], "The claim is given back, or taken away."),
            .init(.waiting, .handedOver, .waiting, by: keepers, "It goes to somebody else, or elsewhere."),
            .init(.claimed, .handedOver, .waiting, by: keepers, if: [.holdsOrManages], "Whoever works on it gives it to somebody else, or elsewhere."),
            .init(.claimed, .lapsed, .waiting, by: [.timer, .admin, .staff], if: [.leaseIsOver], "The lease has ended: others may claim it."),
            .init(.waiting, .late, .waiting, by: .timer, if: [.isPastDue], "It was due, and nobody has finished it."),
            .init(.claimed, .late, .claimed, by: .timer, if: [.isPastDue], "It was due, and is not finished."),
            .init(.waiting, .escalated, .waiting, by: .timer, if: [.isPastEscalation], "It has been late for long: it goes to those whom its kind names."),
            .init(.claimed, .escalated, .claimed, by: .timer, if: [.isPastEscalation], "The same, while somebody works on it."),
            .init(.waiting, .commented, .waiting, by: keepers, "Somebody writes something on it."),
            .init(.claimed, .commented, .claimed, by: keepers, "Somebody writes something on it."),
            .init(.waiting, .updated, .waiting, by: anyone, "Its owner has other values for it."),
            .init(.claimed, .updated, .claimed, by: anyone, "Its owner has other values for it while somebody works on it."),
            .init(.claimed, .finished, .finished, by: .staff, if: [.claimHolds], "Whoever works on it has done what there was to do."),
            .init(.waiting, .withdrawn, .withdrawn, by: anyone, "Its owner takes it back."),
            .init(.claimed, .withdrawn, .withdrawn, by: anyone, "Its owner takes it back while somebody works on it."),
        ])
}
