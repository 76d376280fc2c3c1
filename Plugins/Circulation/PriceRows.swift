// What items cost to buy again, beside their rows: nothing that is lent reads it.

internal import CirculationMessages
internal import LecternKit

/// Prices as the tables hold them. Valid inside one handler.
struct PriceRows {
    private static let byItem = SQL("SELECT \(PriceRow.columns()) FROM \(PriceRow.table) WHERE item_id = $1")
    private static let put = PriceRow.insert(onConflict: .itemId, update: .minorUnits, .currency)
    private static let removed = SQL("DELETE FROM \(PriceRow.table) WHERE item_id = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// What an item costs; nil: it is not known.
    /// - Throws: `StoreError`.
    func load(_ item: Int64) throws -> PriceRow? { try call.first(Self.byItem, .integer(item), as: PriceRow.self) }

    /// Writes what an item costs.
    /// - Parameter minorUnits: 0: it is not known.
    /// - Throws: `StoreError`.
    func put(_ item: Int64, minorUnits: Int64, currency: String) throws {
        guard minorUnits != 0 else { return try call.execute(Self.removed, .integer(item)) }
        try call.insert(PriceRow(itemId: item, minorUnits: minorUnits, currency: currency), Self.put)
    }
}
