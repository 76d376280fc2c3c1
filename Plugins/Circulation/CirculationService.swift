// The service of Circulation: what its handlers share. Each kind of handler has a file CirculationService+….swift.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages
internal import StaffMessages

/// Lends, takes back, renews, and lists.
struct CirculationService: Circulation.Service {
    static let dayMilliseconds: Int64 = 86_400_000

    static let validator = FieldValidator(
        Circulation.Reason.fieldInvalid, versionConflict: Circulation.Reason.versionConflict)

    let settings: PluginSettings<CirculationLimits>
    /// The rule sets that were read.
    let sets: RuleSetCache

    /// The time of the act that a call reports, and what that means for the rules.
    struct Moment {
        /// In milliseconds since 1970.
        var at: Int64
        let timing: CallTiming

        /// What is done now can't have been done before the item was last seen, even if a clock was put back.
        mutating func follow(_ item: ItemRecord) { if timing == .present { at = max(at, item.row.seenAtMs) } }
    }

    /// The time of the act that a call reports. The settings are read only where the call names a time in the past.
    func moment(_ call: Call) -> Moment {
        let (at, now) = (call.happenedAtMilliseconds, call.nowMilliseconds)
        guard at < now else { return Moment(at: now, timing: .present) }
        let timing = CallTiming(
            happenedAt: at, now: now, hasSession: call.principal.session != .none, deviceSequence: call.deviceSequence,
            repeatMillisecondsMax: settings.current.repeatMillisecondsMax)
        return Moment(at: at, timing: timing)
    }

    /// The reader that a call is about: the one that is signed in; where staff call, the one of a card.
    /// - Throws: `READER_UNKNOWN`, `CARD_RETIRED`; `REQUEST_MALFORMED` where a card is named that would not count, or none is that must be.
    func standing(_ call: Call, card: String) throws -> Readers.StandingResponse {
        if call.principal.session == .reader {
            guard card.isEmpty else { throw Self.cardNotAllowed(call) }
            return try Readers.Client(call).standing(.init(readerId: call.principal.person))
        }
        guard !card.isEmpty else { throw Self.cardMissing(call) }
        return try Readers.Client(call).standing(.init(card: ScannedText.plain(card)))
    }

    /// The number of the reader that a call is about, where nothing else about the reader matters: whoever is signed in
    /// is known, and needs no look-up.
    /// - Throws: as `standing`.
    func reader(_ call: Call, card: String) throws -> Int64 {
        guard call.principal.session == .reader, card.isEmpty else { return try standing(call, card: card).readerId }
        return call.principal.person
    }

    /// The reader who borrows. At a device nobody is signed in where a loan was made offline; then the card counts,
    /// since the reader has left with the item.
    /// - Throws: `READER_UNKNOWN`, `CARD_RETIRED`, and what happened with an unknown card is kept as a conflict; `SESSION_REQUIRED`
    ///   where it happens now.
    func borrower(_ call: Call, _ request: Circulation.BorrowRequest, _ moment: Moment) throws -> Readers.StandingResponse {
        guard call.principal.session == .none else { return try standing(call, card: request.card) }
        guard moment.timing == .offline else { throw request.card.isEmpty ? Self.sessionRequired(call) : Self.cardNotAllowed(call) }
        guard !request.card.isEmpty else { throw Self.sessionRequired(call) }
        switch try call.tryCall({ try Readers.Client($0).standing(.init(card: ScannedText.plain(request.card))) }) {
        case .success(let found): return found
        case .failure(let problem):
            let reasons = [Circulation.Reason.readerUnknown, .cardRetired]
            guard let reason = reasons.first(where: { $0.name == problem.reason }) else { throw problem }
            let conflict = Circulation.Conflict(reason: reason.name, barcode: request.barcode, card: request.card)
            try ConflictRows(call).insert(conflict, atMilliseconds: moment.at)
            throw Refusal(reason, facts: problem.facts.map { ($0.name, $0.value) })
        }
    }

    /// A problem of the daemon's own and no refusal: it is not stored under the request key, so the key may be sent again.
    private static func cardNotAllowed(_ call: Call) -> Problem {
        Problem(
            status: .invalidArgument, reason: "REQUEST_MALFORMED",
            message: call.text(
                en: "A card is for staff to name; here the reader who is signed in counts.", zh: "证号仅限馆员登录后使用。"),
            facts: [Label("field", "card")])
    }

    /// Likewise.
    private static func cardMissing(_ call: Call) -> Problem {
        Problem(
            status: .invalidArgument, reason: "REQUEST_MALFORMED",
            message: call.text(en: "The card is missing: whoever is no reader names whose card it is about.", zh: "缺少证号：非读者本人办理须注明读者证号。"),
            facts: [Label("field", "card")])
    }

    /// Refuses staff who have a right, and not where it would count.
    /// - Parameters:
    ///   - right: "circulation.rules".
    ///   - branch: the number of the branch that it is about, 0: all; and its code.
    /// - Throws: `RIGHT_ELSEWHERE`; a `Problem` of Staff's.
    func mustHave(_ right: String, at branch: (id: Int64, code: String), _ call: Call) throws {
        guard call.principal.certificate != .admin else { return }
        guard try !Staff.Client(call).allowed(Staff.AllowedRequest(action: right, branchId: branch.id)).allowed else { return }
        throw Refusal(Circulation.Reason.rightElsewhere, facts: ("right", right), ("branch_code", branch.code))
    }

    static func sessionRequired(_ call: Call) -> Problem {
        Problem(
            status: .unauthenticated, reason: "SESSION_REQUIRED", message: call.text(en: "Sign in first.", zh: "请先登录。"))
    }

    /// The service point that calls, and when it closes on the day on which something falls due.
    /// - Parameter dueAtMilliseconds: since 1970; 0: it does not matter.
    /// - Throws: `SERVICE_POINT_UNKNOWN`.
    func servicePoint(_ call: Call, dueAtMilliseconds: Int64 = 0) throws -> City.OpeningResponse {
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
    func item(_ call: Call, barcode: String, card: String, _ moment: Moment) throws -> ItemRecord {
        if let item = try ItemRows(call).load(barcode: barcode) { return item }
        throw try unknownItem(call, barcode: barcode, card: card, moment)
    }

    /// An item by its barcode, with its open loan.
    /// - Throws: as `item`.
    func itemWithLoan(_ call: Call, barcode: String, _ moment: Moment) throws -> (ItemRecord, LoanRow?) {
        if let found = try ItemRows(call).loadWithLoan(barcode: barcode) { return found }
        throw try unknownItem(call, barcode: barcode, card: "", moment)
    }

    private func unknownItem(_ call: Call, barcode: String, card: String, _ moment: Moment) throws -> Refusal {
        if moment.timing == .offline {
            let conflict = Circulation.Conflict(
                reason: Circulation.Reason.itemUnknown.name, barcode: barcode, readerId: call.principal.person, card: card)
            try ConflictRows(call).insert(conflict, atMilliseconds: moment.at)
        }
        return Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", barcode))
    }
}
