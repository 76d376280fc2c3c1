// Generated rows: the statements that they make, and what comes back out of a row's columns.

import CLecternPlugin
import LecternMessages
import SampleMessages
import Testing
import TypesMessages

@testable import LecternKit
@testable import SampleRows

@Suite struct RowTests {
    private static func full() throws -> SampleRow {
        SampleRow(
            groupId: 7, class: "Wörter 👋", readerId: -3, otherReaderId: .max, isOpen: true, maybeOpen: false, shade: .default,
            maybeShade: ._50Grey, latitude: -0.5, maybeLatitude: 22.25, maybeText: "", hash: [0, 255], maybeHash: [1],
            bits: .max, maybeBits: 1 << 63, place: try Encoded(Types.Place(latitude: 3)), maybePlace: Encoded(), mood: .good)
    }

    /// Reads parameters as if they were the columns of a row.
    private func read<Value>(_ values: [SQLValue], _ body: (Row) throws -> Value) throws -> Value {
        try SQLValue.lend(values) { columns, count in
            var place = 0
            return try withUnsafeMutablePointer(to: &place) { try body(Row(columns, count, $0)) }
        }
    }

    private func parameters(_ row: SampleRow) -> [SQLValue] { SampleRow.Column.allCases.map(row.parameter) }

    @Test func row_ofEveryType_comesBackAsItWas() throws {
        for row in [try Self.full(), SampleRow()] {
            let found = try read(parameters(row)) { try $0.next(SampleRow.self) }
            #expect(found == row)
        }
        #expect(parameters(SampleRow()).filter { $0 == .null }.count == 8, "a oneof with one member is NULL where it is not set")
        #expect(parameters(try Self.full())[13] == .integer(-1), "uint64 is kept as its bit pattern")
    }

    @Test func plainField_overNull_hasItsDefault() throws {
        let nulls = Array(repeating: SQLValue.null, count: SampleRow.columnsCount)
        let found = try read(nulls) { try $0.next(SampleRow.self) }
        #expect(found == SampleRow())
    }

    @Test func columns_areReadInOrder() throws {
        let row = try Self.full()
        let view: [SQLValue] = [.text("words"), .integer(9)]
        let found = try read([.integer(1)] + parameters(row) + view + [.null, .real(2.5)]) { columns in
            (
                try columns.next(Int64.self), try columns.next(SampleRow.self), try columns.nextIfPresent(SampleView.self),
                try columns.next(String?.self), try columns.next(Double.self)
            )
        }
        #expect(found.0 == 1 && found.1 == row && found.3 == nil && found.4 == 2.5)
        #expect(found.2 == SampleView(maybeText: "words", groupId: 9))
    }

    @Test func joinedRow_withEveryColumnNull_isAbsent() throws {
        let found = try read([.null, .null, .null, .integer(4), .integer(5)]) { row in
            (try row.nextIfPresent(SampleView.self), try row.nextIfPresent(SampleView.self), try row.next(Int64.self))
        }
        #expect(found.0 == nil && found.1 == SampleView(groupId: 4) && found.2 == 5)
    }

    @Test func column_ofAnotherType_isAnError() throws {
        func words(_ values: [SQLValue], _ body: (Row) throws -> Void) -> String {
            do { try read(values, body) } catch { return "\(error)" }
            return ""
        }
        #expect(words([.text("x"), .text("y")]) { _ = try $0.next(SampleView.self) } == "column 1 holds a text, not an integer")
        #expect(words([.integer(1)]) { _ = try $0.next(SampleView.self) } == "column 0 holds an integer, not a text")
        #expect(words([.null]) { _ = try $0.next(SampleView.self) } == "the row has 1 columns; there is no column 1")
        #expect(words([.null]) { _ = try $0.nextIfPresent(SampleView.self) } == "the row has 1 columns; there is no column 1")
        #expect(words([.null]) { _ = try $0.next(Int64.self) } == "column 0 holds NULL, not an integer")
        #expect(words([]) { _ = try $0.next(Int64?.self) } == "the row has 0 columns; there is no column 0")
    }

    @Test func statements_nameTheColumnsOfTheirRow() throws {
        #expect(SampleView.columns().description == "maybe_text, group_id")
        #expect(SampleView.columns("v").description == "v.maybe_text, v.group_id")
        #expect(SampleView.nulls().description == "NULL, NULL")
        #expect(SampleView.table == SampleRow.table)
        let insert = "INSERT INTO sample_all (\(SampleRow.columns())) VALUES (\(SQLFragment.parameters(1...18)))"
        #expect(SampleRow.insertion.sql.description == insert)
        #expect(SampleRow.insert(onConflict: .groupId, .class, update: .hash, .mood, raise: .bits, returning: "bits").sql.description
            == insert + " ON CONFLICT (group_id, class) DO UPDATE SET hash = excluded.hash, mood = excluded.mood, bits = sample_all.bits + 1 RETURNING bits")
        #expect(SampleRow.insert(onConflict: .readerId).sql.description == insert + " ON CONFLICT (reader_id) DO NOTHING")
        let update = SampleRow.update(.bits, .maybeText, where: "is_open = 1")
        #expect(update.sql.description
            == "UPDATE sample_all SET bits = $1, maybe_text = $2 WHERE group_id = $3 AND class = $4 AND is_open = 1")
        #expect(update.parameters(try Self.full()) == [.integer(-1), .text(""), .integer(7), .text("Wörter 👋")])
    }

    @Test func statement_madeOfFragments_keepsItsText() {
        let part: SQLFragment = "SELECT \(SampleView.columns()) FROM \(SampleView.table)"
        let statement = SQL("\(part) WHERE group_id IN (\(.parameters(2...4)))")
        let copy = statement
        #expect(statement.description == "SELECT maybe_text, group_id FROM sample_all WHERE group_id IN ($2, $3, $4)")
        #expect(statement.bytes.data == copy.bytes.data, "it is found by its address")
    }
}
