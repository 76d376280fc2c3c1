// What readers choose and the library buys, and all money, in one process: the real plugins on a real store, moves from a seed, and a model
// that every answer is held against.

internal import AcquisitionMessages
internal import CirculationMessages
internal import CityMessages
package import LecternKitTesting
internal import LecternMessages
internal import LecternTestSupport
package import LecternTesting
internal import LecternWire
internal import LedgerMessages
internal import ReadersMessages
internal import StaffMessages
internal import TypesMessages

/// One run of readers, shops, staff and clocks. Confined to one thread.
package final class AcquisitionSimulation {
    /// Sessions of staff end after a day, however much they are used.
    private static let staffConfiguration = "{ idle_minutes: 1440, shift_minutes: 1440, password_hash_cost: 1024 }"
    static let pluginFiles = ["City", "Readers", "Staff", "Work", "Notices", "Ledger", "Discovery", "Circulation", "Acquisition"].map {
        PluginHost.PluginFile("\(Repository.products)/lib\($0)Plugin.so", configuration: $0 == "Staff" ? staffConfiguration : "")
    }
    static let shops = ["shop-0", "shop-1"]
    /// The partner that takes readers' payments.
    static let app = "app-1"
    static let desks = ["desk-0", "desk-1"]
    static let kiosk = "kiosk-1"
    private static let readersCount = 5
    private static let firstPassword = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    private let history: SimulationHistory
    let host: SimulatedHost
    let calls: SimulationCalls
    var model = AcquisitionModel()
    /// The branches by their desks; bought books belong to that of the first.
    var branches: [String: Int64] = [:]
    /// By purchases: the branch at which a book that came back is made ready.
    var readyAt: [Int64: Int64] = [:]
    /// The sessions of staff at desks, and until when each that there was lasts.
    private var staffSessions: [String: String] = [:]
    private var staffSessionEnds: [String: Int64] = [:]
    /// The desks whose staff have claimed an item of work that was not finished, by its kind and key.
    var claimants: [String: String] = [:]
    /// Numbers that were given out: ISBNs, references, barcodes.
    private var numbers = 0
    private var sessions: [String: String] = [:]

    /// Sets a city up with readers, shops, a budget and two campaigns: the library pays, and the reader pays first.
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
        try build()
    }

    /// Makes the moves and checks, until all are made or a rule does not hold.
    /// - Returns: what came of it.
    /// - Throws: what is no rule: a host that does not start again, a message that can't be encoded.
    package func run() throws -> SimulationReport {
        try calls.run(history) { number in
            let (move, random) = history.acquisitionMove(number)
            calls.random = random
            try make(move)
        } check: {
            try runTimers()
            try compare(everything: true)
        }
    }

    private func build() throws {
        let admin = host.connect(.admin("admin"))
        let city = City.Client(admin)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for (branch, desk) in zip(["A", "B"], Self.desks) {
            let made = try city.putBranch(.init(libraryCode: "LIB", code: branch, name: branch))
            branches[desk] = made.branchId
            _ = try city.putServicePoint(
                .init(
                    branchCode: branch, code: desk, name: desk, kind: .serviceDesk, zone: PlannedHours.zone,
                    hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1_260) }, lends: true, takesReturns: true))
        }
        for name in Self.shops + [Self.app] { _ = try city.putPartner(.init(partner: .init(name: name, title: name))) }
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        for number in 0..<Self.readersCount {
            let made = try register.putReader(.init(card: "CARD-\(number)", name: "林小满", category: "adult"))
            model.readers.append(ModelBuyer(id: made.readerId, card: "CARD-\(number)"))
        }
        _ = try Circulation.Client(admin).putLoanRule(
            .init(
                code: "chosen", category: "adult", itemType: "chosen", lendable: true, days: 28, loansMax: UInt32(AcquisitionModel.loansMax),
                renewalsMax: 0))
        let staff = Staff.Client(admin)
        _ = try staff.putRole(.init(code: "clerk", name: "馆员", actions: ["*"]))
        for desk in Self.desks {
            _ = try staff.putAccount(.init(login: desk, name: "馆员", password: Self.firstPassword))
            _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(.init(login: desk, password: Self.firstPassword, newPassword: Self.password))
            _ = try staff.assign(.init(login: desk, role: "clerk"))
        }
        let start: Int64 = 60_000
        _ = try Ledger.Client(admin).putBudget(.init(code: AcquisitionModel.budget, title: "图书", change: Self.money(start)))
        model.books.post(calls.now, debit: [(.bank, "main", start)], credit: [(.budget, AcquisitionModel.budget, start)])
        try putCampaign("library", .library)
        try putCampaign("first", .readerFirst)
    }

    private func putCampaign(_ code: String, _ payer: Acquisition.Payer) throws {
        let rules = [
            Acquisition.BuyRule(code: "price", kind: .priceMax, max: AcquisitionModel.priceMax),
            Acquisition.BuyRule(
                code: "books", kind: .booksMax, max: Int64(AcquisitionModel.booksMax), scope: .ofReader, span: .stillOut, allCampaigns: true),
        ]
        let campaign = Acquisition.Campaign(
            code: code, titles: [.init(language: "zh-Hans", text: "你选书我买单")], budget: AcquisitionModel.budget, currency: "CNY", payer: payer,
            choiceHours: UInt32(AcquisitionModel.choiceMilliseconds / 3_600_000), paybackDays: UInt32(AcquisitionModel.paybackMilliseconds / 86_400_000),
            branchCode: "A", rules: rules)
        _ = try Acquisition.Client(host.connect(.admin("admin"))).putCampaign(.init(campaign: campaign))
    }

    static func money(_ minorUnits: Int64) -> Types.Money { Types.Money(minorUnits: minorUnits, currency: "CNY") }

    /// A number that was not given out before.
    func number() -> Int {
        numbers += 1
        return numbers
    }

    /// An ISBN, of which some are known.
    func isbn() -> String {
        let number = calls.random.chance(percent: 20) && numbers > 0 ? 1 + calls.random.below(numbers) : self.number()
        let digits = "97875" + String(repeating: "0", count: 7 - String(number).count) + "\(number)"
        let sum = digits.utf8.enumerated().reduce(0) { $0 + (Int($1.element) - 48) * ($1.offset % 2 == 0 ? 1 : 3) }
        return digits + "\((10 - sum % 10) % 10)"
    }

    /// A partner's number of a sale; now and then one that there is.
    func reference(_ shop: String) -> String {
        let known = model.books.sales.filter { $0.partner == shop }
        guard calls.random.chance(percent: 6), !known.isEmpty else { return "S-\(number())" }
        return calls.random.pick(known).reference
    }
}

// MARK: - Who calls

extension AcquisitionSimulation {
    /// Where somebody calls and in which session.
    struct Asker {
        var terminal: Terminal
        var session = ""

        /// The partner that calls; nil: none.
        var partner: String? { if case .partner(let name) = terminal { name } else { nil } }
    }

    private func signedIn(_ terminal: Terminal, _ name: String, kind: Int64, person: Int64) throws -> Asker {
        let place = "\(name) \(kind) \(person)"
        if let known = sessions[place] { return Asker(terminal: terminal, session: known) }
        let token = host.newRequestKey()
        try host.insertSession(token, at: name, kind: kind, person: person, createdAt: calls.now, expiresAt: calls.now + 100_000 * 3_600_000)
        sessions[place] = token
        return Asker(terminal: terminal, session: token)
    }

    var admin: Asker { Asker(terminal: .admin("admin")) }

    /// Staff at a desk, who sign in anew where their session has ended. Each desk has an account.
    func staff(at desk: String? = nil) throws -> Asker {
        let desk = desk ?? calls.random.pick(Self.desks)
        if let known = staffSessions[desk], calls.now < staffSessionEnds[known] ?? 0 { return Asker(terminal: .desk(desk), session: known) }
        let answer = try Staff.Client(host.connect(.desk(desk))).signIn(.init(login: desk, password: Self.password))
        staffSessions[desk] = answer.session
        staffSessionEnds[answer.session] = answer.expiresAtMs
        return Asker(terminal: .desk(desk), session: answer.session)
    }

    /// Whether the session of an earlier call has ended.
    func isOver(_ session: String) -> Bool { staffSessionEnds[session].map { $0 <= calls.now } ?? false }

    /// Staff, or an administrator.
    func keeper() throws -> Asker { calls.random.chance(percent: 40) ? admin : try staff() }

    /// A reader at a shop.
    func reader(_ number: Int, atShop shop: String) throws -> Asker {
        try signedIn(.partner(shop), "partner/\(shop)", kind: 1, person: model.readers[number].id)
    }

    /// A reader at the kiosk, in the app or at a desk.
    func reader(_ number: Int) throws -> Asker {
        let id = model.readers[number].id
        switch calls.random.below(3) {
        case 0: return try atKiosk(number)
        case 1: return try signedIn(.partner(Self.app), "partner/\(Self.app)", kind: 1, person: id)
        default: return try signedIn(.desk(Self.desks[0]), "desk/\(Self.desks[0])", kind: 1, person: id)
        }
    }

    func atKiosk(_ number: Int) throws -> Asker {
        try signedIn(.device(Self.kiosk), "device/\(Self.kiosk)", kind: 1, person: model.readers[number].id)
    }

    func shop(_ name: String) -> Asker { Asker(terminal: .partner(name)) }

    func anyReader() -> Int { calls.random.below(model.readers.count) }

    private static let services = ["acquisition": "lectern.acquisition.v1.Acquisition/", "ledger": "lectern.ledger.v1.Ledger/"]

    /// Makes a call, and holds its answer against what it had to be.
    /// - Parameters:
    ///   - method: "ledger/Pay"; or whole.
    ///   - reason: for which it had to be refused; nil: it had to succeed.
    /// - Returns: the answer; nil: it was refused.
    func call(_ method: String, _ request: [UInt8], by asker: Asker, refused reason: String? = nil, _ what: @autoclosure () -> String) throws -> [UInt8]? {
        let parts = method.split(separator: "/")
        let name = Self.services[String(parts[0])].map { $0 + parts[1] } ?? method
        let answer = try calls.send(asker.terminal, asker.session, name, request)
        guard try calls.expect(answer, reason, "\(parts[1]) \(what())"), case .success(let bytes) = answer else { return nil }
        return bytes
    }

    func runTimers() throws {
        try calls.runTimers()
        model.release(calls.now)
        try follow()
    }

    /// Has followers handle what there is.
    func follow() throws { try calls.runFollowers() }
}
