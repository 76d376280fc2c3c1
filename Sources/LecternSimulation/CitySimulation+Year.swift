// A year of a city: opening hours, the rhythm of a week, readers who return late, and what the city tells them by itself.

internal import LecternHost
internal import LecternKitTesting
internal import LecternNet

/// Something that a reader means to do at a moment of the year.
private enum YearEvent {
    /// Comes to a terminal and borrows so many items.
    case visit(reader: Int, items: Int)
    /// Brings an item back.
    case giveBack(barcode: String, loan: Int)
    /// Asks for more time, at home.
    case renew(loan: Int)
}

/// The events of a year by the minute at which they happen.
private struct YearAgenda {
    private var byMinute: [[YearEvent]]
    let start: Int64

    init(start: Int64, days: Int) {
        self.start = start
        byMinute = Array(repeating: [], count: days * 1_440)
    }

    mutating func add(_ event: YearEvent, at moment: Int64) {
        let minute = Int((moment - start) / 60_000)
        if byMinute.indices.contains(minute) { byMinute[minute].append(event) }
    }

    mutating func take(_ minute: Int) -> [YearEvent] {
        defer { byMinute[minute] = [] }
        return byMinute[minute]
    }
}

extension CitySimulation {
    /// How busy the days of a week are, from Monday on.
    private static let week = [0.9, 0.85, 1.0, 0.9, 1.05, 1.5, 0.8]
    private static let days = 365
    /// Visits on an ordinary day; each borrows one to four items.
    private static let visits = 105.0
    private static let minute: Int64 = 60_000
    /// How many loans a year has at least.
    private static let loansMin = 60_000
    /// How often the host sweeps, in minutes: a step removes 250 rows, and a day makes more than a thousand changes.
    private static let maintenanceMinutes = 60

    /// Lets a year pass.
    /// - Returns: what came of it.
    /// - Throws: what is no rule.
    package func runYear() throws -> SimulationReport {
        let began = ProcessorTime.nanoseconds
        do {
            try watch()
            let start = host.clock.nowMilliseconds
            var agenda = YearAgenda(start: start, days: CitySimulation.days)
            var random = SimulationRandom(seed: history.seed, part: 2)
            for day in 0..<CitySimulation.days {
                move = day
                plan(day, &agenda, &random)
                try pass(day, &agenda, &random)
                try settle()
                if day % 30 == 29 { try checkAll() }
            }
            try checkAll()
            try checkNotices(everyWindow: true)
            let seen = watchers[0].notices.counts
            guard gateways.counts.sent > seen.dueSoon / 2 else { throw violation("a year sees notices sent", "\(gateways.counts) of \(seen)") }
            guard min(seen.dueSoon, seen.overdue) > 0 else { throw violation("a year sees loans due soon and overdue", "\(seen)") }
            guard model.loans.count >= CitySimulation.loansMin else { throw violation("a year has its loans", "\(model.loans.count)") }
        } catch let violation as Violation {
            report.violation = violation
            line("VIOLATION of \(violation.rule): \(violation.description)")
        }
        return finish(since: began)
    }

    /// Who comes on a day.
    private func plan(_ day: Int, _ agenda: inout YearAgenda, _ random: inout SimulationRandom) {
        let midnight = agenda.start + Int64(day) * PlannedHours.dayMilliseconds
        let weekday = PlannedHours.weekday(PlannedHours.day(midnight))
        let count = Int(CitySimulation.visits * CitySimulation.week[weekday]) + random.below(20) - 10
        for _ in 0..<max(1, count) {
            let reader = Popularity.readers.pick(of: plan.size.readers, &random)
            // The year begins at 08:00 in the city; people come until 19:00.
            let minutes = Int64(60 + random.below(600))
            agenda.add(.visit(reader: reader, items: 1 + random.below(random.chance(percent: 50) ? 2 : 4)), at: midnight + minutes * CitySimulation.minute)
        }
    }

    /// Lets a day pass, minute by minute where something happens; timers are run each hour.
    private func pass(_ day: Int, _ agenda: inout YearAgenda, _ random: inout SimulationRandom) throws {
        for minute in day * 1_440..<(day + 1) * 1_440 {
            let moment = agenda.start + Int64(minute) * CitySimulation.minute
            let events = agenda.take(minute)
            guard !events.isEmpty || minute % 60 == 0 else { continue }
            if moment > host.clock.nowMilliseconds { host.clock.advance(by: .milliseconds(moment - host.clock.nowMilliseconds)) }
            if minute % 60 == 0 {
                try runTimers()
                try runFollowers()
                try runGateways(&random)
            }
            if minute % CitySimulation.maintenanceMinutes == 0 { try maintain() }
            for event in events { try perform(event, &agenda, &random) }
        }
    }

    /// The host's own work: what has grown old is removed.
    private func maintain() throws {
        for task in MaintenanceTask.all {
            host.perform(task)
            try runAll()
        }
    }

    private func perform(_ event: YearEvent, _ agenda: inout YearAgenda, _ random: inout SimulationRandom) throws {
        switch event {
        case .visit(let reader, let items):
            guard let (terminal, isKiosk) = openTerminal(&random) else { return }
            let session = try session(of: isKiosk ? reader : nil, at: terminal)
            for _ in 0..<items {
                let barcode = plan.barcode(shelfItem(&random))
                let loans = model.loans.count
                try call(.borrow(barcode: barcode, card: isKiosk ? "" : plan.card(reader)), terminal, session)
                if model.loans.count > loans { schedule(loans, &agenda, &random) }
            }
        case .giveBack(let barcode, let loan):
            guard model.loans[loan].returnedAt == nil else { return }
            guard let (terminal, _) = openTerminal(&random) else {
                // It is brought back when somebody is there.
                return agenda.add(event, at: host.clock.nowMilliseconds + 3 * 3_600_000)
            }
            try call(.giveBack(barcode: barcode), terminal, nil)
        case .renew(let loan):
            let made = model.loans[loan]
            guard made.returnedAt == nil else { return }
            try call(.renew(barcode: model.items[made.item].barcode, card: ""), plan.partner, try session(of: made.reader, at: plan.partner))
        }
    }

    /// Something off the shelf: what is popular, unless it is out; then the reader looks further.
    private func shelfItem(_ random: inout SimulationRandom) -> Int {
        var item = Popularity.items.pick(of: plan.size.items, &random)
        for _ in 0..<3 where model.items[item].openLoan != nil { item = Popularity.items.pick(of: plan.size.items, &random) }
        return item
    }

    /// A terminal that is open now; nil: none of those tried.
    private func openTerminal(_ random: inout SimulationRandom) -> (terminal: Int, isKiosk: Bool)? {
        for _ in 0..<8 {
            let terminal = random.below(plan.kiosks.upperBound)
            if model.hours[terminal].isOpen(at: host.clock.nowMilliseconds) { return (terminal, plan.kiosks.contains(terminal)) }
        }
        return nil
    }

    /// When a loan comes back: mostly in time, some in the last two days, one in seven late; and whether more time is asked for.
    private func schedule(_ loan: Int, _ agenda: inout YearAgenda, _ random: inout SimulationRandom) {
        let made = model.loans[loan]
        let days = max(1, Int((made.dueAt - made.lentAt) / PlannedHours.dayMilliseconds))
        let kept: Int =
            switch random.below(100) {
            case 0..<60: 1 + random.below(days)
            case 60..<85: max(1, days - random.below(2))
            case 85..<97: days + 1 + random.below(10)
            default: days + 11 + random.below(50)
            }
        let minutes = Int64(random.below(500))
        let back = made.lentAt + Int64(kept) * PlannedHours.dayMilliseconds + minutes * CitySimulation.minute
        agenda.add(.giveBack(barcode: model.items[made.item].barcode, loan: loan), at: back)
        if random.chance(percent: 25) { agenda.add(.renew(loan: loan), at: made.dueAt - PlannedHours.dayMilliseconds) }
    }

    private func call(_ request: CallRequest, _ terminal: Int, _ session: ModelSession?) throws {
        host.clock.advance(by: .milliseconds(200))
        calls += 1
        let now = host.clock.nowMilliseconds
        let made = SimulatedCall(
            number: calls, request: request, terminal: terminal, session: session, key: host.newRequestKey(), keyMilliseconds: now, now: now,
            happenedAt: 0, sequence: 0)
        line(describe(made))
        try begin(made)
        try runAll()
    }
}
