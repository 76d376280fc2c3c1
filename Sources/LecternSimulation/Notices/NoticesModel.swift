// The model of notices: readers and what they are told, by the rules written down a second time, without a database.

/// A kind of notice as the model has it.
struct ModelNoticeKind {
    let code: String
    let purpose: Int32
    let expiryMinutes: Int64
    var digestMinutes: Int64 = 0
    var isGrouped = false
    var ignoresHours = false

    /// What its notices are told together with; "": nothing.
    var group: String { isGrouped ? "\(purpose) g" : "" }
}

/// A reader as the model has them.
struct ModelAddressee {
    let id: Int64
    /// The number of the library.
    let library: Int
    let hours: Range<Int64>
    var phone: String
    var email: String
    /// What the reader has said.
    var said: [PlannedReader.Way: Bool] = [:]
    /// The address that bounced, by channel.
    var bounced: [Int32: String] = [:]
}

/// One way on which a notice was sent.
struct ModelAttempt: Equatable {
    let channel: Int32
    let carrier: String
    let queuedAt: Int64
    var fetchedAt: Int64 = 0
    var address = ""
    var outcome = ""
}

/// A notice as the model has it.
struct ModelNotice {
    enum State: Int32, CaseIterable { case held = 1, queued, sent, delivered, failed, expired, withdrawn, declined, joined, opened, acted }

    let id: Int64
    let key: String
    let kind: Int
    let reader: Int
    var text: String
    let addedAt: Int64
    var expiresAt: Int64
    var nextAt: Int64?
    var group: String
    var state = State.held
    /// The number of the notice that tells it; 0: none.
    var head: Int64 = 0
    var channel: Int32 = 0
    var carrier = ""
    var attempts: [ModelAttempt] = []
    /// Attempts that count no more, since it was sent anew.
    var roundAfter = 0
    var inboxAt: Int64 = 0
    var openedAt: Int64 = 0
    /// What happened to it and who was signed in; 0: nobody.
    var history: [Event]

    struct Event {
        let event: String
        let person: Int64
    }

    var isOpen: Bool { state == .held || state == .queued || state == .joined }

    /// The attempts of this round that a carrier has fetched.
    var tried: [ModelAttempt] { attempts.dropFirst(roundAfter).filter { $0.fetchedAt != 0 } }

    /// When something happens to it by itself.
    var moments: [Int64] { state == .held || state == .queued ? [nextAt ?? expiresAt, expiresAt] : [] }

    mutating func move(_ event: String, _ state: State, by person: Int64) {
        history.append(Event(event: event, person: person))
        self.state = state
        nextAt = nil
    }
}

/// What is known of all notices, by the answers that were given.
struct NoticesModel {
    static let kinds = [
        ModelNoticeKind(code: "teller.loan", purpose: PlannedReader.service, expiryMinutes: 2_880),
        ModelNoticeKind(code: "teller.news", purpose: PlannedReader.reminder, expiryMinutes: 600, digestMinutes: 30, isGrouped: true),
        ModelNoticeKind(code: "teller.more", purpose: PlannedReader.reminder, expiryMinutes: 1_440, digestMinutes: 45, isGrouped: true),
        ModelNoticeKind(code: "teller.offer", purpose: promotion, expiryMinutes: 900),
        ModelNoticeKind(code: "teller.now", purpose: PlannedReader.service, expiryMinutes: 30, ignoresHours: true),
    ]
    static let promotion: Int32 = 3
    static let slip: Int32 = 5
    /// Two gateways and a desk that prints, and in which order a library has them tried.
    static let carriers: [(name: String, channel: Int32)] = [("sms-1", PlannedReader.sms), ("mail-1", PlannedReader.email), ("desk-0", slip)]
    static let orders = [[0, 1, 2], [2, 1, 0]]

    enum Route: Equatable {
        case carried(Int), inbox, declined
    }

    var readers: [ModelAddressee] = []
    var notices: [ModelNotice] = []

    func wants(_ reader: Int, _ purpose: Int32, _ channel: Int32) -> Bool {
        if purpose == PlannedReader.service, channel == PlannedReader.inbox { return true }
        return readers[reader].said[.init(purpose: purpose, channel: channel)] ?? (purpose != Self.promotion || channel == PlannedReader.inbox)
    }

    func address(_ reader: Int, _ channel: Int32) -> String {
        channel == PlannedReader.sms ? readers[reader].phone : channel == PlannedReader.email ? readers[reader].email : ""
    }

    private func isReachable(_ reader: Int, _ channel: Int32) -> Bool {
        if channel == Self.slip { return true }
        let address = address(reader, channel)
        return !address.isEmpty && readers[reader].bounced[channel] != address
    }

    /// By which way a notice goes next.
    func route(_ notice: ModelNotice) -> Route {
        let purpose = Self.kinds[notice.kind].purpose
        let tried = Set(notice.tried.map(\.carrier))
        for number in Self.orders[readers[notice.reader].library] where !tried.contains(Self.carriers[number].name) {
            let channel = Self.carriers[number].channel
            if wants(notice.reader, purpose, channel), isReachable(notice.reader, channel) { return .carried(number) }
        }
        return wants(notice.reader, purpose, PlannedReader.inbox) ? .inbox : .declined
    }

    /// The first moment from one on at which a reader may be disturbed.
    func begins(_ reader: Int, _ now: Int64) -> Int64 {
        let (hours, day) = (readers[reader].hours, PlannedHours.day(now))
        let minute = (now - PlannedHours.start(of: day)) / 60_000
        if hours.contains(minute) { return now }
        return PlannedHours.start(of: minute < hours.lowerBound ? day : day + 1) + hours.lowerBound * 60_000
    }

    private func allowedAt(_ notice: ModelNotice, _ now: Int64) -> Int64 {
        Self.kinds[notice.kind].ignoresHours ? 0 : begins(notice.reader, now)
    }

    func index(_ id: Int64) -> Int? { notices.firstIndex { $0.id == id } }

    private func members(_ index: Int) -> [Int] {
        notices.indices.filter { notices[$0].head == notices[index].id && notices[$0].state == .joined }
    }

    /// Ends a notice whose time is over, and those that it tells.
    private mutating func expire(_ index: Int, by person: Int64) {
        for member in [index] + members(index) { notices[member].move("expired", .expired, by: person) }
    }
}

// MARK: - What happens by itself

extension NoticesModel {
    /// Lets happen what is due, by the timers of the readers.
    mutating func release(_ now: Int64) {
        for reader in readers.indices {
            while true {
                let due = notices.indices.filter { notices[$0].reader == reader && notices[$0].nextAt.map { $0 <= now } ?? false }.sorted {
                    let (left, right) = (notices[$0], notices[$1])
                    return (left.nextAt ?? 0, left.addedAt, left.id) < (right.nextAt ?? 0, right.addedAt, right.id)
                }
                guard !due.isEmpty else { break }
                var joined: Set<Int> = []
                for index in due where !joined.contains(index) { take(index, now, &joined) }
            }
        }
    }

    private mutating func take(_ index: Int, _ now: Int64, _ joined: inout Set<Int>) {
        let notice = notices[index]
        if notice.expiresAt <= now { return expire(index, by: 0) }
        let allowedAt = allowedAt(notice, now)
        let route = route(notice)
        if case .carried = route {} else if !notice.tried.isEmpty {
            notices[index].move("failed", .failed, by: 0)
            if notice.inboxAt == 0 { notices[index].inboxAt = now }
            return
        }
        if route == .declined {
            notices[index].move("declined", .declined, by: 0)
            notices[index].inboxAt = 0
            return
        }
        guard allowedAt <= now else {
            notices[index].nextAt = min(allowedAt, notice.expiresAt)
            return
        }
        let expires = join(index, now, &joined)
        notices[index].expiresAt = max(notice.expiresAt, expires)
        notices[index].group = ""
        guard case .carried(let number) = route else {
            notices[index].move("shown", .delivered, by: 0)
            (notices[index].channel, notices[index].inboxAt) = (PlannedReader.inbox, now)
            return
        }
        let carrier = Self.carriers[number]
        notices[index].move("queued", .queued, by: 0)
        notices[index].nextAt = notices[index].expiresAt
        (notices[index].channel, notices[index].carrier) = (carrier.channel, carrier.name)
        notices[index].attempts.append(ModelAttempt(channel: carrier.channel, carrier: carrier.name, queuedAt: now))
        if notice.inboxAt == 0, wants(notice.reader, Self.kinds[notice.kind].purpose, PlannedReader.inbox) { notices[index].inboxAt = now }
    }

    /// Has a notice tell all others of its digest.
    /// - Returns: when the last of them expires.
    private mutating func join(_ head: Int, _ now: Int64, _ joined: inout Set<Int>) -> Int64 {
        guard !notices[head].group.isEmpty else { return 0 }
        var expires: Int64 = 0
        for index in notices.indices where index != head && notices[index].reader == notices[head].reader {
            let other = notices[index]
            guard other.state == .held, other.group == notices[head].group, now < other.expiresAt else { continue }
            notices[index].move("joined", .joined, by: 0)
            notices[index].head = notices[head].id
            joined.insert(index)
            expires = max(expires, other.expiresAt)
        }
        return expires
    }
}

// MARK: - What somebody does

extension NoticesModel {
    /// What a carrier gets: where the notice is, and its attempt and address.
    struct Outgoing: Equatable {
        var state: Int32
        var attempt: Int64 = 0
        var address = ""
        var expiresAt: Int64 = 0
    }

    /// A carrier fetches a notice.
    mutating func fetch(_ index: Int, by carrier: String, _ person: Int64, _ now: Int64) -> Outgoing {
        let notice = notices[index]
        let withdrawn = ModelNotice.State.withdrawn.rawValue
        guard notice.carrier == carrier, notice.attempts.count > notice.roundAfter || notice.state != .held else {
            return Outgoing(state: notice.attempts.contains { $0.carrier == carrier } ? withdrawn : 0)
        }
        let attempt = Int64(notice.attempts.count)
        guard notice.state == .queued || notice.state == .sent else {
            return Outgoing(state: notice.state == .held ? withdrawn : notice.state.rawValue, attempt: attempt)
        }
        let address = address(notice.reader, notice.channel)
        if notice.state == .queued {
            if notice.expiresAt <= now {
                expire(index, by: person)
                return Outgoing(state: ModelNotice.State.expired.rawValue, attempt: attempt)
            }
            let allowedAt = allowedAt(notice, now)
            guard allowedAt <= now else {
                notices[index].move("postponed", .held, by: person)
                notices[index].nextAt = min(allowedAt, notice.expiresAt)
                return Outgoing(state: ModelNotice.State.held.rawValue, attempt: attempt)
            }
            notices[index].move("sent", .sent, by: person)
            notices[index].attempts[Int(attempt) - 1].fetchedAt = now
            notices[index].attempts[Int(attempt) - 1].address = address
            if !wants(notice.reader, Self.kinds[notice.kind].purpose, notice.channel) {
                tell("failed", index, Int(attempt) - 1, person, now)
                return Outgoing(state: withdrawn, attempt: attempt)
            }
            if address.isEmpty, notice.channel != Self.slip {
                tell("failed", index, Int(attempt) - 1, person, now)
                return Outgoing(state: withdrawn, attempt: attempt)
            }
        }
        guard !address.isEmpty || notice.channel == Self.slip else { return Outgoing(state: withdrawn, attempt: attempt) }
        return Outgoing(state: ModelNotice.State.sent.rawValue, attempt: attempt, address: address, expiresAt: notice.expiresAt)
    }

    /// A carrier tells what came of an attempt: "delivered", "failed", "bounced", "opened".
    mutating func tell(_ outcome: String, _ index: Int, _ attempt: Int, _ person: Int64, _ now: Int64) {
        let notice = notices[index]
        let told = notice.attempts[attempt].outcome
        let isLatest = attempt == notice.attempts.count - 1
        if outcome == "opened" {
            guard [.sent, .delivered, .failed].contains(notice.state) else { return }
            notices[index].move("opened", .opened, by: person)
            notices[index].openedAt = now
            return
        }
        // A bounce counts more than a delivery, and that more than a failure.
        let weights = ["": 0, "failed": 1, "delivered": 2, "bounced": 3]
        guard weights[outcome] ?? 0 > weights[told] ?? 0 else { return }
        notices[index].attempts[attempt].outcome = outcome
        if outcome == "bounced", !notice.attempts[attempt].address.isEmpty {
            readers[notice.reader].bounced[notice.attempts[attempt].channel] = notice.attempts[attempt].address
        }
        if outcome == "delivered" {
            guard notice.state == .sent && isLatest || [.held, .queued, .failed].contains(notice.state) else { return }
            return notices[index].move("delivered", .delivered, by: person)
        }
        guard isLatest, notice.state == .sent || notice.state == .delivered && told == "delivered" else { return }
        for member in members(index) {
            if notices[member].expiresAt <= now {
                notices[member].move("expired", .expired, by: person)
            } else if notice.expiresAt <= now {
                part(member, person, now)
            }
        }
        if case .carried = route(notices[index]), now < notice.expiresAt {
            notices[index].move("rerouted", .held, by: person)
            notices[index].nextAt = now
        } else {
            notices[index].move("failed", .failed, by: person)
            if notice.inboxAt == 0 { notices[index].inboxAt = now }
        }
    }

    /// Whether a notice can be taken back: nobody has fetched it, nor the one that tells it.
    func canBeTakenBack(_ index: Int) -> Bool {
        notices[index].isOpen && (notices[index].head == 0 || self.index(notices[index].head).map { notices[$0].isOpen } ?? false)
    }

    /// Takes a notice back; those that it tells are told by themselves.
    mutating func takeBack(_ index: Int, _ person: Int64, _ now: Int64) {
        let members = members(index)
        notices[index].move("withdrawn", .withdrawn, by: person)
        notices[index].inboxAt = 0
        for member in members { part(member, person, now) }
    }

    private mutating func part(_ member: Int, _ person: Int64, _ now: Int64) {
        notices[member].move("parted", .held, by: person)
        (notices[member].head, notices[member].group, notices[member].nextAt) = (0, Self.kinds[notices[member].kind].group, now)
    }

    /// The owner needs a notice no more that a carrier has fetched: no other carrier is to try it.
    mutating func end(_ index: Int, _ now: Int64) {
        guard [.sent, .delivered, .joined].contains(notices[index].state) else { return }
        notices[index].expiresAt = min(notices[index].expiresAt, now)
    }

    /// Staff send a notice anew.
    mutating func retry(_ index: Int, _ person: Int64, _ now: Int64) {
        let minutes = Self.kinds[notices[index].kind].expiryMinutes
        notices[index].move("retried", .held, by: person)
        notices[index].nextAt = now
        (notices[index].roundAfter, notices[index].head) = (notices[index].attempts.count, 0)
        notices[index].expiresAt = max(notices[index].expiresAt, now + minutes * 60_000)
    }

    /// Whether a reader may open a notice.
    func isInInbox(_ index: Int, of reader: Int) -> Bool { notices[index].reader == reader && notices[index].inboxAt != 0 }

    /// A reader opens a notice.
    /// - Returns: whether it was not open before.
    mutating func open(_ index: Int, _ now: Int64) -> Bool {
        guard notices[index].openedAt == 0 else { return false }
        notices[index].move("opened", .opened, by: readers[notices[index].reader].id)
        notices[index].openedAt = now
        return true
    }
}
