// Copies in their whole life, in one process: the real plugins on a real store, moves from a seed, and a model that every answer is held against. Everybody
// who may move a copy does so here, from every state; what takes days, due dates and holds that end, is the city's.

internal import CirculationMessages
internal import CityMessages
package import LecternKitTesting
internal import LecternMessages
internal import LecternTestSupport
package import LecternTesting
internal import LecternWire
internal import ReadersMessages
internal import StaffMessages
internal import TypesMessages

/// One run of copies, readers, staff, shops and carriers. Confined to one thread.
package final class ShelfSimulation {
    private static let staffConfiguration = "{ idle_minutes: 1440, shift_minutes: 1440, password_hash_cost: 1024 }"
    static let pluginFiles = ["City", "Readers", "Staff", "Work", "Notices", "Discovery", "Circulation", "Lender"].map {
        PluginHost.PluginFile("\(Repository.products)/lib\($0)Plugin.so", configuration: $0 == "Staff" ? staffConfiguration : "")
    }
    private static let readersCount = 4
    private static let copiesCount = 18
    private static let firstPassword = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    private let history: SimulationHistory
    let host: SimulatedHost
    let calls: SimulationCalls
    var model = ShelfModel()
    var branches: [Int64] = []
    /// What copies are of: those of paper, and electronic ones.
    var record: Int64 = 0
    var readRecord: Int64 = 0
    private var sessions: [String: String] = [:]
    private var numbers = 0

    /// Sets a city up with two branches, readers and copies.
    /// - Parameters:
    ///   - history: the moves.
    ///   - database: a new one, for this run alone.
    ///   - recordsLines: whether the report tells each move and answer.
    /// - Throws: what the host does not start with; `Problem` where the city can't be set up.
    package init(_ history: SimulationHistory, in database: TestDatabase, recordsLines: Bool = false) throws {
        self.history = history
        host = try SimulatedHost(
            plugins: Self.pluginFiles, seed: history.seed, storePlugin: database.store.library, storeConfiguration: database.section())
        calls = SimulationCalls(host, recordsLines: recordsLines)
        try buildPlaces()
        try buildPeople()
        try buildCopies()
    }

    /// Makes the moves and checks, until all are made or a rule does not hold.
    /// - Returns: what came of it.
    /// - Throws: what is no rule: a host that does not start again, a message that can't be encoded.
    package func run() throws -> SimulationReport {
        try calls.run(history) { number in
            let (move, random) = history.shelfMove(number)
            calls.random = random
            // What is told late lies between this move and the one before.
            calls.turn(by: 2_000)
            try make(move)
        } check: {
            try compare()
        }
    }

    static func code(_ branch: Int) -> String { branch == 0 ? "A" : "B" }

    private func buildPlaces() throws {
        let city = City.Client(host.connect(.admin("admin")))
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for branch in 0..<2 { branches.append(try city.putBranch(.init(libraryCode: "LIB", code: Self.code(branch), name: "\(branch) 分馆")).branchId) }
        _ = try city.putPartner(.init(partner: .init(name: "shop-0", title: "书店")))
        for point in ShelfPoint.all {
            _ = try city.putServicePoint(
                .init(
                    branchCode: Self.code(point.branch), code: point.name, name: point.name, kind: point.isDesk ? .serviceDesk : .kiosk, zone: PlannedHours.zone,
                    hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 0, untilMinute: 1_440) }, lends: point.lends, takesReturns: point.lends))
        }
    }

    private func buildPeople() throws {
        let admin = host.connect(.admin("admin"))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        for number in 0..<Self.readersCount {
            let made = try register.putReader(.init(card: "CARD-\(number)", name: "林小满", category: "adult"))
            model.readers.append(ModelBorrower(id: made.readerId, card: "CARD-\(number)"))
        }
        let staff = Staff.Client(admin)
        _ = try staff.putRole(.init(code: "clerk", name: "馆员", actions: ["*"]))
        for point in ShelfPoint.all where point.isDesk {
            _ = try staff.putAccount(.init(login: point.name, name: "馆员", password: Self.firstPassword))
            _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(.init(login: point.name, password: Self.firstPassword, newPassword: Self.password))
            _ = try staff.assign(.init(login: point.name, role: "clerk"))
            sessions["staff \(point.name)"] = try Staff.Client(host.connect(.desk(point.name))).signIn(.init(login: point.name, password: Self.password)).session
        }
        for reader in model.readers.indices {
            for terminal in ShelfPoint.all.map(\.terminal) {
                let token = host.newRequestKey()
                try host.insertSession(
                    token, at: ShelfAsker.place(terminal), kind: 1, person: model.readers[reader].id, createdAt: calls.now, expiresAt: calls.now + 86_400_000)
                sessions["\(reader) \(ShelfAsker.place(terminal))"] = token
            }
        }
    }

    private func buildCopies() throws {
        let admin = host.connect(.admin("admin"))
        let records = try CitySetup.importRecords(2, admin)
        (record, readRecord) = (records[0], records[1])
        let circulation = Circulation.Client(admin)
        _ = try circulation.putLoanRule(
            .init(code: "book", category: "adult", itemType: "book", lendable: true, days: 28, loansMax: UInt32(ShelfModel.loansMax), renewalsMax: 1))
        _ = try circulation.putLoanRule(.init(code: "reference", category: "adult", itemType: "reference", lendable: false))
        _ = try circulation.putLicence(
            .init(
                code: "ebook-1", recordId: readRecord, form: .ebook, itemType: "book", branchCode: "A", kind: .slots, slots: UInt32(Self.slots),
                url: "https://read.example/open?t={token}"))
        for number in 0..<Self.copiesCount {
            let type = number == 0 ? "reference" : number == 1 ? "odd" : "book"
            let (barcode, home) = ("B-\(self.number())", number % 2)
            let made = try circulation.putItem(
                .init(barcode: barcode, recordId: record, branchCode: Self.code(home), itemType: type, callNumber: "I247/\(100 + number)"))
            model.copies.append(ShelfCopy(id: made.itemId, barcode: barcode, type: type, callNumber: "I247/\(100 + number)", home: home))
        }
    }

    /// A number that was not given out before.
    func number() -> Int {
        numbers += 1
        return numbers
    }

    /// The session of a reader, or of staff, at a terminal.
    func session(_ who: String, at terminal: Terminal) -> String { sessions[who == "staff" ? "staff \(ShelfAsker.name(terminal))" : "\(who) \(ShelfAsker.place(terminal))"] ?? "" }
}
