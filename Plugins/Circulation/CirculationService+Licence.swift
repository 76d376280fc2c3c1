// The handlers by which staff keep licences, and providers check links.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import DiscoveryMessages
internal import LecternKit

extension CirculationService {
    private static let secretBytes = 32

    func putLicence(_ request: Circulation.PutLicenceRequest, _ call: Call) throws -> Circulation.Licence {
        try check(request)
        let rows = LicenceRows(call)
        var licence: LicenceRow
        var endsSooner = false
        if let old = try rows.load(code: request.code) {
            guard request.expectedVersion == 0 || request.expectedVersion == old.version else {
                throw Refusal(
                    Circulation.Reason.versionConflict, facts: ("expected", "\(request.expectedVersion)"), ("found", "\(old.version)"))
            }
            guard request.recordId == 0 || request.recordId == old.recordId else { throw Self.validator.invalid("record_id", "a licence stays with its record") }
            guard request.form == .anyElectronicForm || Int64(request.form.rawValue) == old.form else {
                throw Self.validator.invalid("form", "a licence stays with its form")
            }
            licence = old
            endsSooner = request.validUntilMs != 0 && (old.validUntilMs == 0 || request.validUntilMs < old.validUntilMs)
        } else {
            licence = try made(request, call)
        }
        licence.itemType = request.itemType
        licence.kind = Int64(request.kind.rawValue)
        (licence.slots, licence.loansMax) = (Int64(request.slots), Int64(request.loansMax))
        (licence.validFromMs, licence.validUntilMs) = (request.validFromMs, request.validUntilMs)
        licence.url = request.url
        licence.linkMinutes = request.linkMinutes == 0 ? LicenceLimits.linkMinutes : Int64(request.linkMinutes)
        licence.version += 1
        try rows.put(licence)
        if endsSooner { try shortenLater(licence, after: 0, at: call.nowMilliseconds, call) }
        if licence.validFromMs > call.nowMilliseconds { try shortenLater(licence, after: 0, at: licence.validFromMs, call) }
        // Who waits may have been waiting for this.
        try ElectronicHolds(call).offer(licence.recordId)
        return try rows.load(code: request.code)?.message ?? licence.message
    }

    private func shortenLater(_ licence: LicenceRow, after item: Int64, at moment: Int64, _ call: Call) throws {
        try call.schedule(
            at: moment, key: "licence/\(licence.licenceId)", Circulation.Timers.shortenLoans,
            Circulation.ShortenLoansRequest(licenceId: licence.licenceId, afterItemId: item))
    }

    /// Open loans end with their licence, and its first moment is one at which it may be lent to who waits.
    func shortenLoans(_ request: Circulation.ShortenLoansRequest, _ call: Call) throws -> Circulation.ShortenLoansResponse {
        let rows = LicenceRows(call)
        guard let licence = try rows.load(id: request.licenceId) else { return .init() }
        var shortened: UInt32 = 0
        var next: Int64?
        if licence.validUntilMs != 0 {
            let page = try rows.openLoans(of: licence, after: request.afterItemId, limit: LicenceLimits.shortenedLoansMax)
            for (loan, item) in page {
                let dueAt = max(licence.validUntilMs, loan.lentAtMs)
                guard loan.dueAtMs > dueAt else { continue }
                try shorten(loan, item, to: dueAt, call)
                shortened += 1
            }
            if page.count == Int(LicenceLimits.shortenedLoansMax) { next = page.last?.item.row.itemId }
        }
        if let next {
            try shortenLater(licence, after: next, at: call.nowMilliseconds, call)
        } else {
            try ElectronicHolds(call).offer(licence.recordId)
            if licence.validFromMs > call.nowMilliseconds { try shortenLater(licence, after: 0, at: licence.validFromMs, call) }
        }
        return Circulation.ShortenLoansResponse(shortened: shortened)
    }

    private func shorten(_ loan: LoanRow, _ item: ItemRecord, to dueAt: Int64, _ call: Call) throws {
        let shortened = try LoanRows(call).shorten(loan, dueAt: dueAt)
        try LicenceRows(call).schedule(shortened)
        var item = item
        item.openLoan?.dueAtMs = dueAt
        try LoanRows(call).emit("shortened", shortened, item)
    }

    func electronicCopies(_ request: Circulation.ElectronicCopiesRequest, _ call: Call) throws -> Circulation.ElectronicCopiesResponse {
        let rows = LicenceRows(call)
        let licences = try rows.load(record: request.recordId).filter { $0.isValid(at: call.nowMilliseconds) }
        var forms: [Circulation.ElectronicCopies] = []
        for form in Set(licences.map(\.form)).sorted() {
            let own = licences.filter { $0.form == form }
            let isFree = own.contains(where: \.hasRoom)
            let slots = own.allSatisfy { $0.kind == Int64(Circulation.LicenceKind.slots.rawValue) } ? own.reduce(0) { $0 + $1.slots } : 0
            let due = try isFree ? nil : own.compactMap { try rows.firstDue(of: $0, limit: LicenceLimits.dueCopiesMax) }.min()
            forms.append(
                Circulation.ElectronicCopies(
                    form: .init(rawValue: Int32(clamping: form)), free: isFree, slots: UInt32(clamping: slots),
                    lent: UInt32(clamping: own.reduce(0) { $0 + $1.lent }), offered: UInt32(clamping: own.reduce(0) { $0 + $1.offered }),
                    firstDueAtMs: due ?? 0))
        }
        return Circulation.ElectronicCopiesResponse(
            forms: forms, waiting: UInt32(clamping: try ElectronicHolds(call).waiting(for: request.recordId)))
    }

    /// A licence that is not there yet.
    private func made(_ request: Circulation.PutLicenceRequest, _ call: Call) throws -> LicenceRow {
        guard request.expectedVersion == 0 else { throw Refusal(Circulation.Reason.licenceUnknown, facts: ("code", request.code)) }
        guard [.ebook, .audiobook].contains(request.form) else { throw Self.validator.invalid("form", "it is none of EBOOK, AUDIOBOOK") }
        guard let work = try HoldTargets(call).known(request.recordId, isWhole: false) else {
            throw Refusal(Circulation.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
        }
        let branch = try branch(request.branchCode, try City.Client(call).branches(City.BranchesRequest()).branches)
        return LicenceRow(
            licenceId: try call.newID(), code: request.code, recordId: request.recordId, title: work.title, form: Int64(request.form.rawValue),
            branchId: branch.branchId, secret: try call.randomBytes(Self.secretBytes))
    }

    private func check(_ request: Circulation.PutLicenceRequest) throws {
        try Self.validator.externalCode(request.code, "code")
        try Self.validator.externalCode(request.itemType, "item_type")
        try Self.validator.requiredText(request.url, "url", charactersMax: LicenceLimits.urlCharactersMax)
        guard request.url.hasPrefix("https://"), request.url.contains(LicenceLimits.tokenPlace) else {
            throw Self.validator.invalid("url", "it does not begin with https:// or has no \(LicenceLimits.tokenPlace)")
        }
        guard [.unlimited, .slots, .metered].contains(request.kind) else { throw Self.validator.invalid("kind", "it is none of UNLIMITED, SLOTS, METERED") }
        guard (request.kind == .slots) == (request.slots > 0) else { throw Self.validator.invalid("slots", "a licence of SLOTS has some, no other has") }
        guard (request.kind == .metered) == (request.loansMax > 0) else {
            throw Self.validator.invalid("loans_max", "a licence that is METERED has some, no other has")
        }
        try Self.validator.number(request.slots, "slots", max: LicenceLimits.loansMax)
        try Self.validator.number(request.loansMax, "loans_max", max: LicenceLimits.loansMax)
        try Self.validator.number(request.linkMinutes, "link_minutes", max: LicenceLimits.linkMinutesMax)
        try Self.validator.notNegative(request.validFromMs, "valid_from_ms")
        try Self.validator.notNegative(request.validUntilMs, "valid_until_ms")
        guard request.validUntilMs == 0 || request.validUntilMs > request.validFromMs else {
            throw Self.validator.invalid("valid_until_ms", "it ends before it begins")
        }
    }

    func licences(_ request: Circulation.LicencesRequest, _ call: Call) throws -> Circulation.LicencesResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let rows = try LicenceRows(call).page(record: request.recordId, after: page.after?.id ?? 0, limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: 0, id: $0.licenceId) }
        return Circulation.LicencesResponse(licences: found.items.map(\.message), cursor: found.cursor)
    }

    func useLink(_ request: Circulation.UseLinkRequest, _ call: Call) throws -> Circulation.UseLinkResponse {
        func invalid(_ why: String) -> Refusal { Refusal(Circulation.Reason.linkInvalid, facts: ("why", why)) }
        let rows = LicenceRows(call)
        // Whoever guesses is told no more than that it is wrong.
        guard let link = LicenceLink(request.token), let loan = try LoanRows(call).load(id: link.loan), let licence = try rows.load(item: loan.itemId),
            link.isSigned(by: licence)
        else { throw invalid("unknown") }
        guard loan.returnedAtMs == nil else { throw invalid("ended") }
        guard call.nowMilliseconds < link.until else { throw invalid("expired") }
        return Circulation.UseLinkResponse(
            loanId: loan.loanId, recordId: licence.recordId, form: .init(rawValue: Int32(clamping: licence.form)), licence: licence.code,
            dueAtMs: loan.dueAtMs, uses: UInt32(clamping: try rows.use(loan.itemId)))
    }
}
