// The handlers by which staff keep apps and entrances, and see figures.

internal import CityMessages
internal import EntryMessages
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages

extension EntryService {
    func putApp(_ request: Entry.PutAppRequest, _ call: Call) throws -> Entry.App {
        guard request.kind == .openid || request.kind == .unionid else {
            throw Self.validator.invalid("kind", "it is neither OPENID nor UNIONID")
        }
        try Self.validator.code(request.scope, "scope")
        guard case .success = try call.tryCall({ try City.Client($0).partnerStanding(.init(name: request.partner)) }) else {
            throw Refusal(Entry.Reason.partnerUnknown, facts: ("name", request.partner))
        }
        let rows = AppRows(call)
        let old = try rows.load(request.kind, request.scope, partner: request.partner)
        try Self.expect(request.expectedVersion, found: old?.version)
        let row = AppRow(
            kind: Int64(request.kind.rawValue), scope: request.scope, partner: request.partner, active: request.active,
            version: (old?.version ?? 0) + 1)
        try rows.put(row)
        return row.message
    }

    func apps(_ request: Entry.AppsRequest, _ call: Call) throws -> Entry.AppsResponse {
        Entry.AppsResponse(apps: try AppRows(call).load().map(\.message))
    }

    func putEntrance(_ request: Entry.PutEntranceRequest, _ call: Call) throws -> Entry.Entrance {
        try Self.validator.code(request.code, "code")
        try Self.check(request.names, "names")
        let rows = EntranceRows(call)
        if !request.aliasOf.isEmpty {
            guard let other = try rows.load(request.aliasOf) else {
                throw Refusal(Entry.Reason.entranceUnknown, facts: ("code", request.aliasOf))
            }
            guard other.aliasOf.isEmpty, request.aliasOf != request.code else {
                throw Self.validator.invalid("alias_of", "it is an alias itself")
            }
            guard try !rows.hasAliases(request.code) else { throw Self.validator.invalid("alias_of", "others are aliases of this one") }
        }
        let old = try rows.load(request.code)
        try Self.expect(request.expectedVersion, found: old?.version)
        let row = EntranceRow(
            code: request.code, names: try Entry.Entrance(names: request.names).encoded(), aliasOf: request.aliasOf,
            version: (old?.version ?? 0) + 1)
        try rows.put(row)
        return try row.message()
    }

    func entrances(_ request: Entry.EntrancesRequest, _ call: Call) throws -> Entry.EntrancesResponse {
        Entry.EntrancesResponse(entrances: try EntranceRows(call).load().map { try $0.message() })
    }

    func usage(_ request: Entry.UsageRequest, _ call: Call) throws -> Entry.UsageResponse {
        let rows = UsageRows(call, settings.current)
        if !request.fromDate.isEmpty { try Self.validator.date(request.fromDate, "from_date") }
        if !request.untilDate.isEmpty { try Self.validator.date(request.untilDate, "until_date") }
        let until = LocalDay(request.untilDate) ?? rows.today
        let from = LocalDay(request.fromDate) ?? until.advanced(by: 1 - EntryLimits.usageDaysDefault)
        guard from.number <= until.number, until.number - from.number < EntryLimits.usageDaysMax else {
            throw Self.validator.invalid("from_date", "it is later than until_date, or more than \(EntryLimits.usageDaysMax) days before")
        }
        return Entry.UsageResponse(usage: try rows.load(from: from, until: until))
    }

    /// Whether a change is of the version that it expects.
    static func expect(_ version: Int64, found: Int64?) throws {
        try validator.notNegative(version, "expected_version")
        guard version == 0 || version == found else {
            throw Refusal(Entry.Reason.versionConflict, facts: ("expected", "\(version)"), ("found", "\(found ?? 0)"))
        }
    }
}
