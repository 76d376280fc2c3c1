// What the city offers, as staff keep it.

internal import EntryMessages
internal import LecternKit

/// Services as the table holds them. Valid inside one handler.
struct ServiceRows {
    private static let byCode = SQL("SELECT \(ServiceRow.columns()) FROM \(ServiceRow.table) WHERE code = $1")
    private static let all = SQL("SELECT \(ServiceRow.columns()) FROM \(ServiceRow.table) ORDER BY rank, code LIMIT $1")
    private static let written = ServiceRow.insert(onConflict: .code, update: .rank, .definition, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A service by its code, with the outages that are not over.
    /// - Throws: `StoreError`.
    func load(_ code: String) throws -> Entry.KeptService? { try call.first(Self.byCode, .text(code), as: ServiceRow.self).map(message) }

    /// All services in the order in which they are shown.
    /// - Throws: `StoreError`.
    func load() throws -> [Entry.KeptService] {
        try call.rows(Self.all, .integer(EntryLimits.servicesMax), as: ServiceRow.self).map(message)
    }

    /// Writes a service.
    /// - Throws: `StoreError`.
    func put(_ service: Entry.KeptService) throws {
        try call.insert(
            ServiceRow(code: service.code, rank: Int64(service.rank), definition: try service.encoded(), version: service.version), Self.written)
    }

    private func message(_ row: ServiceRow) throws -> Entry.KeptService {
        var service = try Entry.KeptService(row.definition)
        service.outages.removeAll { $0.untilMs != 0 && $0.untilMs <= call.nowMilliseconds }
        return service
    }
}
