// The gateways of a simulated city: they fetch what readers are told, and tell what came of it, twice, late and out of order.

internal import LecternHost
internal import LecternKitTesting
internal import LecternMessages
internal import LecternTesting
internal import LecternWire
internal import NoticesMessages

extension CitySimulation {
    /// The names of the gateways, in the order in which channels are tried, and what each carries.
    static let gateways = ["sms-1", "mail-1"]
    static let gatewayChannels = [PlannedReader.sms, PlannedReader.email]
    /// Days of a year on which the first gateway is down: a week.
    private static let downDays: Range<Int> = 100..<107
    private static let fetchedMax = 20

    private func gateway(_ number: Int) -> Notices.Client<TestCaller> {
        Notices.Client(host.connect(.partner(CitySimulation.gateways[number])))
    }

    /// A call that writes, past the model: the host keeps its answer as well.
    func wrote<Answer>(_ body: () throws -> Answer) throws -> Answer? {
        do {
            let answer = try body()
            countKept()
            return answer
        } catch let problem as Problem {
            guard problem.status != .internal, problem.status != .unavailable else { throw violation("no failure without a fault", problem.description) }
            // What a rule refuses is not kept; what a handler refuses is.
            if problem.status != .unauthenticated && problem.status != .permissionDenied { countKept() }
            note(problem.reason)
            return nil
        }
    }

    private func countKept() {
        for table in ["lectern_request", "lectern_answer"] { baseline[table, default: 0] += 1 }
    }

    /// One hour of all gateways.
    func runGateways(_ random: inout SimulationRandom) throws {
        for number in CitySimulation.gateways.indices where number != 0 || !CitySimulation.downDays.contains(move) {
            try fetch(number, upTo: 1_000, &random)
        }
        try tellOutcomes(upTo: gateways.outcomes.count, &random)
        try runTimers()
    }

    /// A gateway fetches what waits for it.
    /// - Parameter most: so many notices.
    func fetch(_ number: Int, upTo most: Int, _ random: inout SimulationRandom) throws {
        let client = gateway(number)
        var left = most
        while left > 0 {
            let waiting = try client.pending(.init(limit: UInt32(min(left, CitySimulation.fetchedMax)))).notices.map(\.noticeId)
            guard !waiting.isEmpty else { return }
            left -= waiting.count
            guard let answer = try wrote({ try client.fetch(.init(noticeIds: waiting)) }) else { return }
            for notice in answer.notices where notice.state == .sent { try take(notice, number, &random) }
            // A gateway that ends before it has written anything down fetches again, and gets the same.
            guard random.chance(percent: 5), let again = try wrote({ try client.fetch(.init(noticeIds: waiting)) }) else { continue }
            let (first, second) = (answer.notices.filter { $0.state == .sent }, again.notices.filter { $0.state == .sent })
            guard first == second else { throw violation("a notice fetched again is the same", "\(first)\n  and \(second)") }
        }
    }

    /// A gateway has a notice to send: whether it may, to whom, and in which words; and what it will tell.
    private func take(_ notice: Notices.Outgoing, _ number: Int, _ random: inout SimulationRandom) throws {
        let found = try rows(
            """
            SELECT reader_id, kind, owner_key FROM notices_notice WHERE notice_id = $1 OR (head_id = $1 AND state = 'joined')
            ORDER BY added_at_ms, notice_id
            """, .integer(notice.noticeId))
        let keys = found.compactMap { row -> NoticeKey? in
            guard row.count == 3, case .text(let kind) = row[1], case .text(let key) = row[2] else { return nil }
            return NoticeKey(kind: kind, key: key)
        }
        guard case .integer(let id)? = found.first?.first, let reader = model.readers.firstIndex(where: { $0.id == id }) else {
            throw violation("notices have readers", "\(notice)")
        }
        let message = GatewayModel.Sent(notice: notice.noticeId, attempt: notice.attempt, gateway: number, keys: keys)
        line("\(CitySimulation.gateways[number]) sends \(notice.noticeId)/\(notice.attempt) to \(plan.card(reader)): \(keys.map(\.key))")
        try judge(notice, reader, number, keys)
        if let wrong = gateways.send(message) { throw violation("every notice is sent once", wrong) }
        let method = switch random.below(100) {
        case 0..<5: "Failed"
        case 5..<7: "Bounced"
        case 7..<10: "Delivered Bounced"
        case 10..<12: "Failed Delivered"
        case 12..<14: ""
        default: "Delivered"
        }
        for name in method.split(separator: " ") { gateways.outcomes.append(.init(sent: message, method: String(name))) }
        if random.chance(percent: 10), let last = gateways.outcomes.last, last.sent.notice == message.notice { gateways.outcomes.append(last) }
    }

    private func judge(_ notice: Notices.Outgoing, _ reader: Int, _ number: Int, _ keys: [NoticeKey]) throws {
        let person = plan.person(reader)
        let channel = CitySimulation.gatewayChannels[number]
        let isService = notice.kind == "circulation.overdue" || notice.kind.hasPrefix("circulation.hold_") || notice.kind == "circulation.recalled"
        let purpose = isService ? PlannedReader.service : PlannedReader.reminder
        let now = host.clock.nowMilliseconds
        func expect(_ rule: String, _ holds: Bool, _ what: @autoclosure () -> String) throws {
            guard !holds else { return }
            throw violation(rule, "\(what()); notice \(notice.noticeId) of \(plan.card(reader)) at \(now)")
        }
        let minute = (now - PlannedHours.start(of: PlannedHours.day(now))) / 60_000
        try expect("notices are sent at allowed hours", person.hours.contains(minute), "minute \(minute) is not in \(person.hours)")
        try expect("notices go where their reader is", notice.channel.rawValue == channel && notice.address == person.address(channel) && !notice.address.isEmpty, "\(notice.address)")
        let isOff = gateways.unwanted[reader, default: person.unwanted].contains(.init(purpose: purpose, channel: channel))
        try expect("notices go by channels that their readers want", !isOff, "channel \(channel), purpose \(purpose)")
        let isEnglish = !notice.text.contains("《") && !notice.text.contains("您")
        try expect("notices are in the reader's language", isEnglish == (person.language == "en"), notice.text)
        try expect("a notice has its purpose", keys.allSatisfy { $0.kind == notice.kind }, "\(keys)")
        for key in keys { try expect("nobody is told of a loan that has ended or is due later", isOpen(key), "\(key): \(loan(of: key).map { "\($0)" } ?? "")") }
    }

    /// Whether a loan of which a notice tells is open and has that due date; also where the notice is of none.
    func isOpen(_ key: NoticeKey) -> Bool {
        guard ["circulation.due_soon", "circulation.overdue"].contains(key.kind) else { return true }
        let parts = key.key.split(separator: "/").compactMap { Int64($0) }
        guard let loan = parts.first.flatMap(loan) else { return false }
        return loan.returnedAt == nil && loan.dueAt == parts.last
    }

    /// The loan of which a notice tells.
    private func loan(of key: NoticeKey) -> ModelLoan? { key.key.split(separator: "/").first.flatMap { Int64($0) }.flatMap(loan) }

    /// A loan by its number.
    private func loan(_ id: Int64) -> ModelLoan? {
        for place in loanPlaces.count..<model.loans.count { loanPlaces[model.loans[place].id] = place }
        return loanPlaces[id].map { model.loans[$0] }
    }

    /// The gateways tell some of what they have to tell, in any order.
    func tellOutcomes(upTo most: Int, _ random: inout SimulationRandom) throws {
        for _ in 0..<min(most, gateways.outcomes.count) {
            let outcome = gateways.outcomes.remove(at: random.below(gateways.outcomes.count))
            let client = gateway(outcome.sent.gateway)
            let request = Notices.OutcomeRequest(noticeId: outcome.sent.notice, attempt: outcome.sent.attempt, reason: "simulated")
            line("\(CitySimulation.gateways[outcome.sent.gateway]) tells \(outcome.method) of \(outcome.sent.notice)/\(outcome.sent.attempt)")
            let answer = try wrote { () -> Notices.OutcomeResponse in
                switch outcome.method {
                case "Delivered": try client.delivered(request)
                case "Failed": try client.failed(request)
                default: try client.bounced(request)
                }
            }
            guard answer != nil else { throw violation("gateways may tell what they have fetched", "\(outcome)") }
            if outcome.method != "Delivered" { gateways.fail(outcome.sent) }
        }
    }

    /// What readers were told is what is in the database: a notice for each due date that was told, each in the place that its state says.
    /// To be called when the timers that are due were run.
    func checkTold() throws {
        let now = host.clock.nowMilliseconds
        let found = try rows("SELECT kind, owner_key, state, notice_id, attempt, channel FROM notices_notice WHERE kind IN ('circulation.due_soon', 'circulation.overdue')")
        var keys: Set<NoticeKey> = []
        for row in found {
            guard row.count == 6, case .text(let kind) = row[0], case .text(let key) = row[1], case .text(let state) = row[2],
                case .integer(let notice) = row[3], case .integer(let attempt) = row[4], case .integer(let channel) = row[5]
            else { throw violation("notices can be read", "\(row)") }
            let own = NoticeKey(kind: kind, key: key)
            guard !(loan(of: own)?.wasKeptBack ?? false) else { continue }
            guard keys.insert(own).inserted else { throw violation("one notice once", "\(kind) \(key)") }
            guard ["sent", "delivered", "failed"].contains(state), channel != Int64(PlannedReader.inbox), attempt > 0 else { continue }
            guard gateways.hasSent(notice, attempt, [own]) || gateways.sent[own] != nil else {
                throw violation("no notice is lost", "\(kind) \(key) is \(state), and no gateway has sent it")
            }
        }
        let told = watchers[0].notices.keys.filter { !(loan(of: $0)?.wasKeptBack ?? false) }
        guard keys == told else {
            throw violation("each due date is told to its reader", "missing: \(told.subtracting(keys).prefix(3)); too many: \(keys.subtracting(told).prefix(3))")
        }
        let wrong = try rows(
            """
            SELECT notice_id, state FROM notices_notice
            WHERE (state = 'queued') <> (waiting_since_ms IS NOT NULL) OR (state IN ('held', 'queued')) <> (next_at_ms IS NOT NULL) OR next_at_ms <= $1
                OR (state = 'joined') AND head_id = 0 LIMIT 3
            """, .integer(now))
        guard wrong.isEmpty else { throw violation("what a notice waits for is known", "\(wrong)") }
    }
}
