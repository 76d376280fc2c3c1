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
        return licence.message
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
