// A small city for tests: one library, two branches, kiosks, readers, one record with many items.

import CirculationMessages
import CityMessages
import DiscoveryMessages
package import LecternClient
import LecternMessages
import LecternNet
package import LecternTesting
import LecternWire
import ReadersMessages
import TypesMessages

/// A city that is set up in a running daemon.
package struct CityFixture {
    /// What the daemon must have loaded.
    package static let plugins = ["City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation"]

    package let daemon: DaemonUnderTest
    /// The first record, of which all items are unless more were asked for.
    package let recordID: Int64
    /// "ITEM-0", "ITEM-1", …
    package let barcodes: [String]
    /// "CARD-0", "CARD-1", …
    package let cards: [String]
    package static let pin = "qiannian-1024"

    /// Sets the city up.
    /// - Parameters:
    ///   - daemon: a running daemon with `plugins`.
    ///   - kiosks: names of kiosks; the first half stands at branch A, the others at branch B.
    ///   - readers: how many readers there are.
    ///   - items: how many items, all at home in branch A.
    ///   - loansMax: how many each reader may have.
    ///   - records: how many records the items are of, in turn.
    package init(
        _ daemon: DaemonUnderTest, kiosks: [String], readers: Int, items: Int, loansMax: UInt32, records: Int = 1
    ) throws {
        self.daemon = daemon
        let connection = try daemon.connect(.admin, "admin")
        defer { connection.close() }
        let admin = SessionCaller(connection)
        try CityFixture.build(City.Client(admin), kiosks)
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        cards = (0..<readers).map { "CARD-\($0)" }
        for card in cards {
            _ = try register.putReader(.init(card: card, name: "读者 \(card)", category: "adult", pin: CityFixture.pin))
        }
        let recordIDs = try CityFixture.importRecords(connection, records)
        recordID = recordIDs[0]
        let circulation = Circulation.Client(admin)
        _ = try circulation.putLoanRule(.init(
            code: "adult-any", category: "adult", lendable: true, days: 30, loansMax: loansMax, renewalsMax: 2))
        barcodes = (0..<items).map { "ITEM-\($0)" }
        for (index, barcode) in barcodes.enumerated() {
            _ = try circulation.putItem(.init(
                barcode: barcode, recordId: recordIDs[index % records], branchCode: "A", itemType: "book"))
        }
    }

    private static func build(_ city: City.Client<SessionCaller>, _ kiosks: [String]) throws {
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for branch in ["A", "B"] {
            _ = try city.putBranch(.init(
                libraryCode: "LIB", code: branch, name: "\(branch) 分馆", address: "人民路 1 号",
                place: Types.Place(latitude: 22.54, longitude: 114.05)))
        }
        for (index, kiosk) in kiosks.enumerated() {
            _ = try city.putServicePoint(.init(
                branchCode: index < (kiosks.count + 1) / 2 ? "A" : "B", code: kiosk, name: kiosk, kind: .kiosk,
                place: nil, zone: "Asia/Shanghai",
                hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) },
                closedDates: [], lends: true, takesReturns: true))
        }
    }

    private static func importRecords(_ connection: Connection, _ count: Int) throws -> [Int64] {
        let stream = try connection.send("lectern.discovery.v1.Discovery/Import")
        for first in stride(from: 1, through: count, by: 100) {
            let last = min(count, first + 99)
            let records = (first...last).map { Discovery.RawRecord(data: marc("fx-\($0)"), format: .iso2709, offset: 0) }
            let batch = Discovery.ImportBatch(records: records, source: "fixture")
            _ = try stream.send(try batch.encoded(), itemKey: CallOptions.newRequestKey(), isLast: last == count)
        }
        while try stream.next() != nil {}
        let discovery = Discovery.Client(SessionCaller(connection))
        return try (1...count).map { number in
            let found = try discovery.lookup(.init(source: "fixture", controlNumber: "fx-\(number)"))
            guard let record = found.records.first else { throw Problem(status: .notFound, reason: "RECORD_UNKNOWN") }
            return record.recordId
        }
    }

    /// One MARC 21 record in ISO 2709.
    /// - Parameter control: its control number.
    package static func marc(_ control: String) -> [UInt8] {
        let fields: [(String, String)] = [
            ("001", control), ("008", "260101s2008    cc ||||||||||||||||||chi d"),
            ("020", "  \u{1f}a9787536692930"), ("100", "1 \u{1f}a刘慈欣"), ("245", "10\u{1f}a三体 /\u{1f}c刘慈欣"),
        ]
        var directory = "", body: [UInt8] = []
        for (tag, content) in fields {
            let bytes = Array(content.utf8) + [0x1e]
            directory += tag + padded(bytes.count, 4) + padded(body.count, 5)
            body += bytes
        }
        let base = 24 + directory.utf8.count + 1
        let leader = padded(base + body.count + 1, 5) + "nam a22" + padded(base, 5) + " i 4500"
        return Array(leader.utf8) + Array(directory.utf8) + [0x1e] + body + [0x1d]
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: width - digits.count) + digits
    }

    /// Signs a reader in.
    /// - Returns: the session.
    package func signIn(_ card: String, at kiosk: Connection) throws -> String {
        try Readers.Client(SessionCaller(kiosk)).signIn(.init(card: card, pin: CityFixture.pin)).session
    }
}
