// A guest as the tables hold them; where they are follows from the rows and is kept nowhere.

import HelloMessages
import HelloRules
import LecternKit

struct GuestRecord {
    private static let expected = SQL("SELECT \(ExpectedRow.columns()) FROM \(ExpectedRow.table) WHERE name = $1")
    private static let byName = SQL("SELECT \(GuestRow.columns()) FROM \(GuestRow.table) WHERE name = $1")
    private static let byNumber = SQL("SELECT \(GuestRow.columns()) FROM \(GuestRow.table) WHERE guest_id = $1")

    let name: String
    var isExpected: Bool
    var row: GuestRow?

    init(_ name: String, _ call: Call) throws {
        self.name = name
        isExpected = try call.first(Self.expected, .text(name), as: ExpectedRow.self) != nil
        row = try call.first(Self.byName, .text(name), as: GuestRow.self)
    }

    /// A guest who has signed; nil: there is none with this number.
    init?(id: Int64, _ call: Call) throws {
        guard let row = try call.first(Self.byNumber, .integer(id), as: GuestRow.self) else { return nil }
        name = row.name
        isExpected = false
        self.row = row
    }

    /// The contract's message.
    var message: Hello.Guest {
        Hello.Guest(guestId: row?.guestId ?? 0, name: name, signedAtMs: row?.signedAtMs ?? 0, leftAtMs: row?.leftAtMs ?? 0)
    }

    /// Nil: nobody knows them.
    var state: GuestLife.State? {
        if let row { return row.leftAtMs == nil ? .present : .gone }
        return isExpected ? .expected : nil
    }

    var history: GuestHistoryRow { GuestHistoryRow(name: name) }

    /// Why something can't happen to them.
    func refusal(_ objection: Objection<GuestLife>) -> any Error {
        if case .state(_, .signed, _) = objection { return Refusal(Hello.Reason.alreadySigned, facts: ("name", name)) }
        return Refusal(Hello.Reason.notNow, facts: [("name", name)] + objection.facts)
    }
}

extension GuestHistoryRow: HistoryRow {}
