// What readers are told, in one process: the real plugin of Notices on a real store, moves from a seed, and a model that every answer is
// held against.

internal import CityMessages
package import LecternKitTesting
internal import LecternMessages
internal import LecternTestSupport
package import LecternTesting
internal import LecternWire
internal import NoticesMessages
internal import ReadersMessages
internal import TellerMessages
internal import TypesMessages

/// One run with the plugin of `Tests/Teller`, which owns kinds of notices. Confined to one thread.
package final class NoticesSimulation {
    static let pluginFiles = ["City", "Readers", "Staff", "Work", "Notices", "Teller"].map {
        PluginHost.PluginFile("\(Repository.products)/lib\($0)Plugin.so")
    }
    private static let readersCount = 12

    private let history: SimulationHistory
    let host: SimulatedHost
    let calls: SimulationCalls
    var model = NoticesModel()
    private var sessions: [String: String] = [:]

    /// Sets a city up with readers and carriers.
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
            let (move, random) = history.noticesMove(number)
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
        var libraries: [Int64] = []
        for (number, library) in ["LIB", "OTHER"].enumerated() {
            libraries.append(try city.putLibrary(.init(code: library, name: library)).libraryId)
            _ = try city.putBranch(.init(libraryCode: library, code: library, name: library))
            _ = try city.putServicePoint(
                .init(
                    branchCode: library, code: "desk-\(number)", name: library, kind: .serviceDesk, zone: PlannedHours.zone, lends: true,
                    takesReturns: true))
        }
        for (name, channel) in NoticesModel.carriers where channel != NoticesModel.slip {
            _ = try city.putPartner(.init(partner: .init(name: name, title: name)))
        }
        for (library, order) in zip(["LIB", "OTHER"], NoticesModel.orders) {
            for (rank, number) in order.enumerated() {
                let (name, channel) = NoticesModel.carriers[number]
                _ = try Notices.Client(admin).putChannel(
                    .init(channel: .init(libraryCode: library, kind: .init(rawValue: channel), carrier: name, rank: UInt32(rank))))
            }
        }
        _ = try Readers.Client(admin).putCategory(.init(code: "adult", name: "成人"))
        for number in 0..<Self.readersCount { try buildReader(number, libraries[number % 2], admin) }
    }

    private func buildReader(_ number: Int, _ library: Int64, _ admin: TestCaller) throws {
        let register = Readers.Client(admin)
        let made = try register.putReader(.init(card: "CARD-\(number)", name: "林小满", category: "adult", libraryId: library, language: "zh-Hans"))
        var reader = ModelAddressee(
            id: made.readerId, library: number % 2, hours: number % 5 == 2 ? 600..<1_080 : 480..<1_260, phone: Self.phone(number), email: Self.email(number))
        if number % 4 == 3 { reader.phone = "" }
        if number % 5 == 4 { reader.email = "" }
        _ = try register.change(
            .init(readerId: reader.id, expectedVersion: made.version, fields: ["phone", "email"], phone: reader.phone, email: reader.email))
        func says(_ purposes: [Int32], _ channel: Int32, _ wanted: Bool) {
            for purpose in purposes { reader.said[.init(purpose: purpose, channel: channel)] = wanted }
        }
        if number % 3 == 0 { says([PlannedReader.service, PlannedReader.reminder], NoticesModel.slip, false) }
        if number % 4 == 1 { says([NoticesModel.promotion], PlannedReader.sms, true) }
        if number % 6 == 5 { says([PlannedReader.reminder, NoticesModel.promotion], PlannedReader.inbox, false) }
        let choices = reader.said.map { Notices.Choice(purpose: .init(rawValue: $0.key.purpose), channel: .init(rawValue: $0.key.channel), wanted: $0.value) }
        let hours = Notices.Hours(fromMinute: UInt32(reader.hours.lowerBound), untilMinute: UInt32(reader.hours.upperBound))
        _ = try Notices.Client(admin).putPreferences(.init(readerId: reader.id, choices: choices, hours: hours))
        model.readers.append(reader)
    }

    static func phone(_ number: Int) -> String { "+8613\(800_000_000 + number)" }
    static func email(_ number: Int) -> String { "reader\(number)@example.com" }

    /// A session, which outlasts every run; made where there is none.
    /// - Parameters:
    ///   - terminal: "desk/desk-0".
    ///   - kind: 1: a reader's; 2: of staff.
    ///   - person: whose.
    func session(at terminal: String, kind: Int64, person: Int64) throws -> String {
        let place = "\(terminal) \(kind) \(person)"
        if let known = sessions[place] { return known }
        let token = host.newRequestKey()
        try host.insertSession(token, at: terminal, kind: kind, person: person, createdAt: calls.now, expiresAt: calls.now + 10_000 * 3_600_000)
        sessions[place] = token
        return token
    }
}

// MARK: - Who calls

extension NoticesSimulation {
    /// Where somebody calls and in which session.
    struct Asker {
        var terminal: Terminal
        var session = ""
        /// Who is signed in; 0: nobody.
        var person: Int64 = 0
    }

    static let staff: Int64 = 7_000_001

    private func signedIn(_ name: String, _ terminal: Terminal, kind: Int64, person: Int64) throws -> Asker {
        Asker(terminal: terminal, session: try session(at: name, kind: kind, person: person), person: person)
    }

    private func anyReader() -> Int64 { model.readers[calls.random.below(model.readers.count)].id }

    /// A carrier, whoever is signed in there.
    func carrier(_ number: Int) throws -> Asker {
        let (name, channel) = NoticesModel.carriers[number]
        if channel != NoticesModel.slip {
            guard calls.random.chance(percent: 50) else { return Asker(terminal: .partner(name)) }
            return try signedIn("partner/\(name)", .partner(name), kind: 1, person: anyReader())
        }
        switch calls.random.below(3) {
        case 0: return Asker(terminal: .desk(name))
        case 1: return try signedIn("desk/\(name)", .desk(name), kind: 1, person: anyReader())
        default: return try signedIn("desk/\(name)", .desk(name), kind: 2, person: Self.staff)
        }
    }

    /// A reader, at a kiosk, in the library's app or at a desk.
    func reader(_ number: Int) throws -> Asker {
        let id = model.readers[number].id
        switch calls.random.below(3) {
        case 0: return try signedIn("device/kiosk-1", .device("kiosk-1"), kind: 1, person: id)
        case 1: return try signedIn("partner/app-1", .partner("app-1"), kind: 1, person: id)
        default: return try signedIn("desk/desk-1", .desk("desk-1"), kind: 1, person: id)
        }
    }

    /// An administrator, or staff.
    func keeper() throws -> Asker {
        if calls.random.chance(percent: 50) { return Asker(terminal: .admin("admin")) }
        return try signedIn("desk/desk-1", .desk("desk-1"), kind: 2, person: Self.staff)
    }

    /// Whoever does something of which readers are told.
    func owner() throws -> Asker {
        switch calls.random.below(6) {
        case 0: Asker(terminal: .anyone)
        case 1: Asker(terminal: .device("kiosk-1"))
        case 2: Asker(terminal: .partner("app-1"))
        case 3: try reader(calls.random.below(model.readers.count))
        default: try keeper()
        }
    }

    private static let notices = "lectern.notices.v1.Notices/"
    private static let teller = "lectern.teller.v1.Teller/"

    /// Makes a call of Notices, and holds its answer against what it had to be.
    /// - Parameter reason: for which it had to be refused; nil: it had to succeed.
    /// - Returns: the answer; nil: it was refused.
    func call(_ method: String, _ request: [UInt8], by asker: Asker, refused reason: String? = nil, _ what: @autoclosure () -> String) throws -> [UInt8]? {
        let isOwners = ["Tell", "TakeBack"].contains(method)
        let answer = try calls.send(asker.terminal, asker.session, (isOwners ? Self.teller : Self.notices) + method, request)
        guard try calls.expect(answer, reason, "\(method) \(what())"), case .success(let bytes) = answer else { return nil }
        return bytes
    }

    func runTimers() throws {
        try calls.runTimers()
        model.release(calls.now)
    }
}
