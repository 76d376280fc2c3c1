// The loan desk: what the handlers share. Each kind of handler has a file CirculationService+….swift.

internal import CirculationMessages
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

/// Lends, takes back, renews, and tells.
struct CirculationService: Circulation.Service {
    static let dayMilliseconds: Int64 = 86_400_000

    /// When what a call tells has happened.
    struct Moment {
        /// In milliseconds since 1970.
        var at: Int64
        /// It was done before we were told: it is recorded, whatever the rules say.
        var isPast: Bool

        init(_ call: Call) {
            at = min(call.happenedAtMilliseconds, call.nowMilliseconds)
            isPast = call.happenedAtMilliseconds < call.nowMilliseconds
        }

        /// What is done now can't have been done before the item was last seen, even if a clock was put back.
        mutating func follow(_ item: ItemRecord) { if !isPast { at = max(at, item.seenAt) } }
    }

    /// Who borrows: the reader that is signed in, or at a desk the reader of a card.
    /// - Throws: `READER_UNKNOWN` as a `Problem`.
    func standing(_ call: Call, card: String) throws -> Readers.StandingResponse {
        let isReader = call.principal.session == .reader
        return try Readers.Client(call).standing(
            isReader
                ? Readers.StandingRequest(readerId: call.principal.person) : Readers.StandingRequest(card: card))
    }

    /// The service point that calls, and when it closes on the day on which something falls due.
    /// - Throws: `SERVICE_POINT_UNKNOWN`.
    func servicePoint(_ call: Call, dueAtMilliseconds: Int64) throws -> City.OpeningResponse {
        // A terminal without a name is no service point; an empty code would ask for a branch.
        let code = call.principal.terminal
        do {
            return try City.Client(call).opening(
                City.OpeningRequest(servicePointCode: code.isEmpty ? "-" : code, dueAtMs: dueAtMilliseconds))
        } catch let problem as Problem where problem.reason == City.Reason.servicePointUnknown.name {
            // To City it is something that was not found, here a terminal that lacks what lending needs.
            throw Refusal(
                Circulation.Reason.servicePointUnknown, facts: problem.facts.map { ($0.name, $0.value) })
        }
    }

    /// An item by its barcode.
    /// - Throws: `ITEM_UNKNOWN`; what happened with an unknown item is kept as a conflict.
    func item(_ call: Call, barcode: String, _ moment: Moment) throws -> ItemRecord {
        if let item = try ItemRows(call).load(barcode: barcode) { return item }
        if moment.isPast {
            let conflict = Circulation.Conflict(
                reason: Circulation.Reason.itemUnknown.name, barcode: barcode, readerId: call.principal.person)
            try ConflictRows(call).insert(conflict, atMilliseconds: moment.at)
        }
        throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", barcode))
    }
}
