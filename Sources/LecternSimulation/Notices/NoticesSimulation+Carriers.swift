// The moves of carriers, and what is compared with the model.

internal import LecternKitTesting
internal import LecternMessages
internal import NoticesMessages

extension NoticesSimulation {
    // MARK: Carriers

    /// A carrier fetches what waits for it, or what it is told to.
    /// - Parameter chosen: a notice whose carrier comes; nil: whoever comes.
    func fetch(_ chosen: Int? = nil) throws {
        let name = chosen.map { model.notices[$0].carrier }
        let number = NoticesModel.carriers.firstIndex { $0.name == name } ?? calls.random.below(NoticesModel.carriers.count)
        let carrier = NoticesModel.carriers[number].name
        var indices = chosen.map { [$0] } ?? []
        if chosen == nil {
            let waiting = model.notices.indices.filter { model.notices[$0].state == .queued && model.notices[$0].carrier == carrier }
            indices = Array(waiting.shuffled(using: &calls.random).prefix(1 + calls.random.below(3)))
            // It comes again for what it has, and asks for what it never had.
            if indices.isEmpty || calls.random.chance(percent: 20), let other = pick({ $0.state != .queued }) { indices.append(other) }
        }
        guard !indices.isEmpty else { return }
        let asker = try self.carrier(number)
        let request = Notices.FetchRequest(noticeIds: indices.map { model.notices[$0].id })
        guard let bytes = try call("Fetch", try request.encoded(), by: asker, "\(carrier): \(indices.map { model.notices[$0].key })") else { return }
        let told = try Notices.FetchResponse(bytes).notices
        for (index, outgoing) in zip(indices, told) {
            let expected = model.fetch(index, by: carrier, asker.person, calls.now)
            let found = NoticesModel.Outgoing(
                state: outgoing.state.rawValue, attempt: outgoing.attempt, address: outgoing.address, expiresAt: outgoing.expiresAtMs)
            guard found == expected, outgoing.noticeId == model.notices[index].id else {
                throw calls.violation("a carrier gets what is to be sent", "\(found)\n  had to be \(expected) of \(model.notices[index])")
            }
            try compare(index)
        }
    }

    /// A carrier comes when a notice expires, or just after; mostly for one that tells others.
    func fetchLate() throws {
        let heads = Set(model.notices.filter { $0.state == .joined }.map(\.head))
        let queued = model.notices.indices.filter { model.notices[$0].state == .queued }
        let telling = queued.filter { heads.contains(model.notices[$0].id) }
        guard !queued.isEmpty else { return }
        let index = calls.random.pick(telling.isEmpty ? queued : telling)
        calls.turn(by: model.notices[index].expiresAt + Int64(calls.random.below(2)) - calls.now)
        try fetch(index)
        try compare(everything: false)
    }

    func fetchAtNight() throws {
        guard let index = pick({ $0.state == .queued }) else { return }
        try turnToNight()
        try fetch(index)
    }

    /// A carrier tells what came of an attempt: again, late, out of order, of what it has not fetched, and of what is another's.
    func outcome() throws {
        let movable: Set<ModelNotice.State> = [.held, .queued, .sent, .delivered, .failed]
        let mayMove = calls.random.chance(percent: 85)
        guard let index = pick(byCarrier: true, { notice in (!mayMove || movable.contains(notice.state)) && notice.attempts.contains { $0.fetchedAt != 0 } }) else { return }
        let notice = model.notices[index]
        let fetched = notice.attempts.indices.filter { notice.attempts[$0].fetchedAt != 0 }
        var attempt = calls.random.chance(percent: 60) ? fetched.last ?? 0 : calls.random.pick(fetched)
        if calls.random.chance(percent: 4) { attempt = calls.random.below(notice.attempts.count) }
        var number = NoticesModel.carriers.firstIndex { $0.name == notice.attempts[attempt].carrier } ?? 0
        if calls.random.chance(percent: 4) { number = calls.random.below(NoticesModel.carriers.count) }
        // Of what is not sent any more a late delivery alone counts.
        let isLate = [.held, .queued, .failed].contains(notice.state) && calls.random.chance(percent: 60)
        let method = isLate ? "Delivered" : calls.random.pick(Self.outcomes(of: notice.state))
        try tell(method, index, attempt, number)
        if calls.random.chance(percent: 50) { try runTimers() }
        // It arrived after all, before or after it went to another carrier.
        let wasLost = method == "Failed" || method == "Bounced"
        guard wasLost, [.held, .queued, .failed].contains(model.notices[index].state), calls.random.chance(percent: 40) else { return }
        try tell("Delivered", index, attempt, number)
    }

    /// What a carrier tells of a notice, the more often the more may come of it.
    private static func outcomes(of state: ModelNotice.State) -> [String] {
        switch state {
        case .delivered: ["Bounced", "Bounced", "Bounced", "Opened", "Failed", "Delivered"]
        case .failed: ["Opened", "Opened", "Bounced", "Failed"]
        default: ["Delivered", "Delivered", "Failed", "Failed", "Bounced", "Opened"]
        }
    }

    /// The carrier of a notice that is sent tells that it failed.
    func fail(_ index: Int) throws {
        guard let number = NoticesModel.carriers.firstIndex(where: { $0.name == model.notices[index].carrier }) else { return }
        try tell("Failed", index, model.notices[index].attempts.count - 1, number)
    }

    /// A carrier fails, the notice is to go to the next, or waits for that already, and only then the first tells that it arrived.
    func arriveLate() throws {
        guard let index = pick(byCarrier: true, { $0.state == .sent }) else { return }
        let attempt = model.notices[index].attempts.count - 1
        guard let number = NoticesModel.carriers.firstIndex(where: { $0.name == model.notices[index].carrier }) else { return }
        try tell("Failed", index, attempt, number)
        if calls.random.chance(percent: 50) {
            if model.notices[index].state == .held { calls.turn(by: max(model.begins(model.notices[index].reader, calls.now) - calls.now, 0)) }
            try runTimers()
        }
        try tell("Delivered", index, attempt, number)
    }

    /// A notice that is still worth sending arrives, and bounces after all: it goes to the next carrier, where there is one.
    func bounceLate() throws {
        guard let index = pick(byCarrier: true, { $0.state == .sent && calls.now < $0.expiresAt }) else { return }
        let attempt = model.notices[index].attempts.count - 1
        guard let number = NoticesModel.carriers.firstIndex(where: { $0.name == model.notices[index].carrier }) else { return }
        try tell("Delivered", index, attempt, number)
        try tell("Bounced", index, attempt, number)
    }

    /// The carrier of a digest fails just when one of its notices expires, or just before.
    func failAtEnd() throws {
        let members = model.notices.filter { $0.state == .joined && $0.expiresAt > calls.now + 1 }
        guard let index = pick({ head in head.state == .sent && members.contains { $0.head == head.id } }) else { return }
        let notice = model.notices[index]
        let ends = members.filter { $0.head == notice.id }.map(\.expiresAt)
        guard let number = NoticesModel.carriers.firstIndex(where: { $0.name == notice.carrier }) else { return }
        calls.turn(by: calls.random.pick(ends) - Int64(calls.random.below(2)) - calls.now)
        try runTimers()
        guard model.notices[index].state == .sent else { return }
        try tell("Failed", index, notice.attempts.count - 1, number)
        try compare(everything: false)
    }

    private func tell(_ method: String, _ index: Int, _ attempt: Int, _ number: Int) throws {
        let notice = model.notices[index]
        let asker = try carrier(number)
        var refusal: String?
        if NoticesModel.carriers[number].name != notice.attempts[attempt].carrier {
            refusal = "NOTICE_UNKNOWN"
        } else if notice.attempts[attempt].fetchedAt == 0 {
            refusal = "NOT_FETCHED"
        }
        let request = Notices.OutcomeRequest(noticeId: notice.id, attempt: Int64(attempt + 1), reason: "simulated")
        guard let bytes = try call(method, try request.encoded(), by: asker, refused: refusal, "\(notice.key)/\(attempt + 1)") else { return }
        model.tell(method.lowercased(), index, attempt, asker.person, calls.now)
        guard try Notices.OutcomeResponse(bytes).state.rawValue == model.notices[index].state.rawValue else {
            throw calls.violation("a carrier is told where the notice is", "\(try Notices.OutcomeResponse(bytes).state.rawValue) of \(model.notices[index])")
        }
        try compare(index)
    }

    // MARK: Comparing

    /// A notice is as the model has it.
    func compare(_ index: Int) throws {
        let expected = model.notices[index]
        let details = try Notices.Client(host.connect(.admin("admin"))).get(.init(noticeId: expected.id))
        let told = details.notice ?? Notices.Notice()
        let isAlike =
            told.state.rawValue == expected.state.rawValue && told.nextAtMs == expected.nextAt ?? 0 && told.expiresAtMs == expected.expiresAt
            && told.channel.rawValue == expected.channel && told.carrier == expected.carrier && told.attempt == expected.attempts.count
            && told.headId == expected.head && told.inboxAtMs == expected.inboxAt && told.openedAtMs == expected.openedAt
            && told.values.map(\.value) == [expected.text]
        guard isAlike else { throw calls.violation("a notice is what was done to it", "\(told)\n  had to be \(expected)") }
        let attempts = details.attempts.map { ModelAttempt(channel: $0.channel.rawValue, carrier: $0.carrier, queuedAt: $0.queuedAtMs, fetchedAt: $0.fetchedAtMs, outcome: $0.outcome) }
        let known = expected.attempts.map { ModelAttempt(channel: $0.channel, carrier: $0.carrier, queuedAt: $0.queuedAt, fetchedAt: $0.fetchedAt, outcome: $0.outcome) }
        guard attempts == known else { throw calls.violation("attempts are those that were made", "\(attempts)\n  had to be \(known)") }
        // What happens within one millisecond has no order.
        let events = details.history.map { "\($0.event) by \($0.person)" }.sorted()
        let moves = expected.history.map { "\($0.event) by \($0.person)" }.sorted()
        guard events.count >= Self.historyMax || events == moves else {
            throw calls.violation("a history has each move", "\(expected.key): \(events)\n  instead of \(moves)")
        }
    }

    /// Entries of a history that one call tells.
    private static let historyMax = 100

    /// Notices, what waits for carriers, and inboxes: all, or some.
    func compare(everything: Bool) throws {
        for index in model.notices.indices where everything || calls.random.chance(percent: 5) { try compare(index) }
        for (name, channel) in NoticesModel.carriers {
            let client = Notices.Client(host.connect(channel == NoticesModel.slip ? .desk(name) : .partner(name)))
            let told = Set(try client.pending(.init(limit: 200)).notices.map(\.noticeId))
            let waiting = Set(model.notices.filter { $0.state == .queued && $0.carrier == name }.map(\.id))
            guard told == waiting else { throw calls.violation("what is queued waits for its carrier", "\(name): \(told) instead of \(waiting)") }
        }
        for number in model.readers.indices where everything || calls.random.chance(percent: 20) {
            let asker = try reader(number)
            var caller = host.connect(asker.terminal)
            caller.session = asker.session
            let told = try Notices.Client(caller).inbox(.init(limit: 200))
            let expected = model.notices.filter { $0.reader == number && $0.inboxAt != 0 }.sorted { ($0.inboxAt, $0.id) > ($1.inboxAt, $1.id) }
            guard told.notices.map(\.noticeId) == expected.prefix(200).map(\.id), told.unread == expected.filter({ $0.openedAt == 0 }).count else {
                throw calls.violation("an inbox has what its reader is told", "\(told.notices.map(\.noticeId)), \(told.unread) unread")
            }
        }
    }
}
