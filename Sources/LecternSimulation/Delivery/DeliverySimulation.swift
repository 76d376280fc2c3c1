// Deliveries in one process: the real plugins on a real store, moves of readers, staff and carriers from a seed, and a model that every answer is
// held against.

internal import CirculationMessages
internal import CityMessages
internal import DeliveryMessages
internal import DiscoveryMessages
package import LecternKitTesting
internal import LecternMessages
internal import LecternTestSupport
package import LecternTesting
internal import LecternWire
internal import LedgerMessages
internal import ReadersMessages
internal import StaffMessages
internal import TypesMessages

/// One run of readers, staff, carriers and clocks. Confined to one thread.
package final class DeliverySimulation {
    /// Sessions of staff end after a day, however much they are used.
    private static let staffConfiguration = "{ idle_minutes: 1440, shift_minutes: 1440, password_hash_cost: 1024 }"
    static let pluginFiles = ["City", "Readers", "Staff", "Work", "Notices", "Ledger", "Discovery", "Circulation", "Delivery"].map {
        PluginHost.PluginFile("\(Repository.products)/lib\($0)Plugin.so", configuration: $0 == "Staff" ? staffConfiguration : "")
    }
    static let app = "app-1"
    /// Where what is with carriers to the door is kept.
    private static let courierPoint = "courier"
    private static let source = "simulation"
    private static let firstPassword = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"
    /// Every desk is open from nine to nine, every day.
    static let hours = PlannedHours(days: Array(repeating: 540..<1_260, count: 7))

    private let history: SimulationHistory
    let size: DeliveryCitySize
    let host: SimulatedHost
    let calls: SimulationCalls
    var model = DeliveryModel()
    var branches: [Int64] = []
    private var staffSessions: [String: String] = [:]
    private var staffSessionEnds: [String: Int64] = [:]
    /// The desks whose staff have claimed an item of work that was not finished, by its kind and key.
    var claimants: [String: String] = [:]
    private var sessions: [String: String] = [:]

    /// Sets a city up with readers, copies, carriers and three rule sets.
    /// - Parameters:
    ///   - history: the moves.
    ///   - size: how large the city is.
    ///   - database: a new one, for this run alone.
    ///   - recordsLines: whether the report tells each move and answer.
    /// - Throws: what the host does not start with; `Problem` where the city can't be set up.
    package init(_ history: SimulationHistory, _ size: DeliveryCitySize, in database: TestDatabase, recordsLines: Bool = false) throws {
        (self.history, self.size) = (history, size)
        host = try SimulatedHost(
            plugins: Self.pluginFiles, seed: history.seed, storePlugin: database.store.library, storeConfiguration: database.section())
        calls = SimulationCalls(host, recordsLines: recordsLines)
        try places()
        try people()
        try books()
        for service in ModelService.all { try put(service) }
    }

    /// Makes the moves and checks, until all are made or a rule does not hold.
    /// - Returns: what came of it.
    /// - Throws: what is no rule: a host that does not start again, a message that can't be encoded.
    package func run() throws -> SimulationReport {
        try calls.run(history) { number in
            let (move, random) = history.deliveryMove(number)
            calls.random = random
            try make(move)
        } check: {
            try runTimers()
            try compare(everything: true)
        }
    }

    static func desk(_ branch: Int) -> String { "desk-\(branch)" }

    private func places() throws {
        let city = City.Client(host.connect(.admin("admin")))
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        func put(_ branch: String, _ point: String, _ kind: City.ServicePointKind) throws -> Int64 {
            let made = try city.putBranch(.init(libraryCode: "LIB", code: branch, name: branch))
            _ = try city.putServicePoint(
                .init(
                    branchCode: branch, code: point, name: point, kind: kind, zone: PlannedHours.zone,
                    hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1_260) }, lends: true, takesReturns: true))
            return made.branchId
        }
        for branch in 0..<size.branches { branches.append(try put("B\(branch)", Self.desk(branch), .serviceDesk)) }
        _ = try put("WAY", Self.courierPoint, .courierStation)
        let partners = ModelCarrier.all.map(\.partner).filter { !$0.isEmpty } + [Self.app]
        for name in partners { _ = try city.putPartner(.init(partner: .init(name: name, title: name))) }
    }

    private func people() throws {
        let admin = host.connect(.admin("admin"))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        for number in 0..<size.readers {
            let made = try register.putReader(.init(card: "CARD-\(number)", name: "林小满", category: "adult"))
            model.readers.append(ModelPatron(id: made.readerId, card: "CARD-\(number)"))
        }
        _ = try Circulation.Client(admin).putLoanRule(
            .init(code: "any", category: "adult", lendable: true, days: 360, loansMax: 200, renewalsMax: 0))
        let staff = Staff.Client(admin)
        _ = try staff.putRole(.init(code: "clerk", name: "馆员", actions: ["*"]))
        for branch in 0..<size.branches {
            let login = Self.desk(branch)
            _ = try staff.putAccount(.init(login: login, name: "馆员", password: Self.firstPassword))
            _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(.init(login: login, password: Self.firstPassword, newPassword: Self.password))
            _ = try staff.assign(.init(login: login, role: "clerk"))
        }
        let cashier = try self.staff(at: Self.desk(0))
        var caller = host.connect(cashier.terminal)
        caller.session = cashier.session
        _ = try Ledger.Client(caller).openBox(.init(counted: Self.money(0)))
        _ = try Ledger.Client(admin).putBudget(.init(code: "post", title: "邮费", change: Self.money(1_000_000_000)))
    }

    private func books() throws {
        let admin = host.connect(.admin("admin"))
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let raw = (0..<size.records).map { Discovery.RawRecord(data: Array(CitySetup.record($0).utf8), format: .marcXml, offset: 0) }
        stream.send(try Discovery.ImportBatch(records: raw, source: Self.source).encoded())
        stream.finish()
        while try stream.next() != nil {}
        for number in 0..<size.records {
            let found = try Discovery.Client(admin).lookup(.init(source: Self.source, controlNumber: "sim-\(number)"))
            guard let record = found.records.first else { throw Problem(status: .notFound, reason: "RECORD_UNKNOWN") }
            model.records.append(record.recordId)
            for branch in 0..<size.branches { try put(copyOf: number, at: branch) }
        }
    }

    /// A new copy on its shelf.
    func put(copyOf record: Int, at branch: Int) throws {
        let copy = ModelCopy(barcode: "I\(model.copies.count + 100_000)", record: record, branch: branch)
        _ = try Circulation.Client(host.connect(.admin("admin"))).putItem(
            .init(barcode: copy.barcode, recordId: model.records[record], branchCode: "B\(branch)", itemType: "book", callNumber: "I\(record)"))
        model.copies.append(copy)
    }

    private func put(_ service: ModelService) throws {
        let carriers = ModelCarrier.all.map { carrier in
            Delivery.Carrier(
                code: carrier.code, partner: carrier.partner, form: carrier.isToPoint ? .point : .door, point: carrier.isToPoint ? "" : Self.courierPoint,
                volumesMax: UInt32(carrier.volumesMax), pickUpMinutes: carrier.lastMinute == 1_440 ? [] : [540, UInt32(carrier.lastMinute)],
                weekdays: carrier.isWorkdays ? [1, 2, 3, 4, 5] : [], transitDays: UInt32(carrier.transitDays), acceptHours: UInt32(carrier.answerHours),
                costFirstVolumes: 1, costFirst: carrier.costFirst, costMore: carrier.costMore, budget: carrier.costFirst > 0 ? "post" : "")
        }
        let rules = Delivery.RuleSet(
            code: service.code, titles: [.init(language: "zh-Hans", text: "送书上门")], currency: "CNY", carriers: carriers,
            fees: [.init(code: "parcel", carriers: ["post", "bike"], firstVolumes: 1, first: ModelService.first, more: ModelService.more)],
            free: service.freeOfMonth == 0 ? [] : [.init(code: "month", ordersMax: UInt32(service.freeOfMonth), span: .month)],
            limits: service.booksMax == 0 ? [] : [.init(code: "open", kind: .booksMax, max: Int64(service.booksMax), span: .open)],
            loanStart: .init(rawValue: service.loanStart.rawValue), cancelUntil: .init(rawValue: Int32(service.cancelUntil)),
            refundUntil: .init(rawValue: Int32(service.refundUntil)), picksOfDay: UInt32(service.picksOfDay))
        _ = try Delivery.Client(host.connect(.admin("admin"))).putRuleSet(.init(ruleSet: rules))
    }

    static func money(_ minorUnits: Int64) -> Types.Money { Types.Money(minorUnits: minorUnits, currency: "CNY") }
}

// MARK: - Who calls

extension DeliverySimulation {
    /// Where somebody calls and in which session.
    struct Asker {
        var terminal: Terminal
        var session = ""
        /// Whose session it is; nil: no reader's.
        var reader: Int?
    }

    private func signedIn(_ terminal: Terminal, _ name: String, reader: Int) throws -> Asker {
        let place = "\(name) \(reader)"
        if let known = sessions[place] { return Asker(terminal: terminal, session: known, reader: reader) }
        let token = host.newRequestKey()
        try host.insertSession(token, at: name, kind: 1, person: model.readers[reader].id, createdAt: calls.now, expiresAt: calls.now + 100_000 * DeliveryModel.hour)
        sessions[place] = token
        return Asker(terminal: terminal, session: token, reader: reader)
    }

    var admin: Asker { Asker(terminal: .admin("admin")) }

    /// Staff at a desk, who sign in anew where their session has ended. Each desk has an account.
    func staff(at desk: String? = nil) throws -> Asker {
        let desk = desk ?? Self.desk(calls.random.below(size.branches))
        if let known = staffSessions[desk], calls.now < staffSessionEnds[known] ?? 0 { return Asker(terminal: .desk(desk), session: known) }
        let answer = try Staff.Client(host.connect(.desk(desk))).signIn(.init(login: desk, password: Self.password))
        staffSessions[desk] = answer.session
        staffSessionEnds[answer.session] = answer.expiresAtMs
        return Asker(terminal: .desk(desk), session: answer.session)
    }

    /// Whether the session of an earlier call has ended.
    func isOver(_ session: String) -> Bool { staffSessionEnds[session].map { $0 <= calls.now } ?? false }

    /// A reader at a kiosk, in the app or at a desk.
    func reader(_ number: Int) throws -> Asker {
        switch calls.random.below(3) {
        case 0: try signedIn(.device("kiosk-1"), "device/kiosk-1", reader: number)
        case 1: try signedIn(.partner(Self.app), "partner/\(Self.app)", reader: number)
        default: try signedIn(.desk(Self.desk(0)), "desk/\(Self.desk(0))", reader: number)
        }
    }

    /// A carrier's backend; now and then in the session of a reader, who stands before the courier.
    func carrier(_ name: String) throws -> Asker {
        guard calls.random.chance(percent: 25) else { return Asker(terminal: .partner(name)) }
        return try signedIn(.partner(name), "partner/\(name)", reader: anyReader())
    }

    func anyReader() -> Int { calls.random.below(model.readers.count) }

    private static let services = ["delivery": "lectern.delivery.v1.Delivery/", "circulation": "lectern.circulation.v1.Circulation/"]

    /// Makes a call, and holds its answer against what it had to be.
    /// - Parameters:
    ///   - method: "delivery/Cancel"; or whole.
    ///   - reason: for which it had to be refused; nil: it had to succeed.
    /// - Returns: the answer; nil: it was refused.
    func call(_ method: String, _ request: [UInt8], by asker: Asker, refused reason: String? = nil, _ what: @autoclosure () -> String) throws -> [UInt8]? {
        let parts = method.split(separator: "/")
        let name = Self.services[String(parts[0])].map { $0 + parts[1] } ?? method
        let answer = try calls.send(asker.terminal, asker.session, name, request)
        guard try calls.expect(answer, reason, "\(parts[1]) \(what())"), case .success(let bytes) = answer else { return nil }
        return bytes
    }

    /// Lets happen what is due.
    func runTimers() throws {
        try calls.runTimers()
        model.advance(calls.now)
        try follow()
        for index in model.requests.indices where model.requests[index].state == .waiting { try expire(index) }
    }

    /// Until when a book is kept at its point is Circulation's to say; that it is not much more and no less is checked.
    private func expire(_ index: Int) throws {
        let request = model.requests[index]
        let told = try Delivery.Client(host.connect(.admin("admin"))).getRequest(.init(requestId: request.id)).request ?? Delivery.Request()
        guard told.state == .expired else {
            guard calls.now <= request.keptUntil else { throw calls.violation("what nobody picks up expires", "\(request)") }
            return
        }
        guard told.doneAtMs > request.keptUntil - DeliveryModel.day, told.doneAtMs <= calls.now else {
            throw calls.violation("what waits is kept as long as was told", "\(told)\n  of \(request)")
        }
        model.expire(index, at: told.doneAtMs)
    }

    /// Has followers handle what there is.
    func follow() throws { try calls.runFollowers() }
}
