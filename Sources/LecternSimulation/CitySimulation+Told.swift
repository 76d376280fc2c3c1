// What happens to notices in a random history: gateways come and go, readers read, staff send anew and take back.

internal import LecternHost
internal import LecternKitTesting
internal import LecternMessages
internal import LecternNet
internal import LecternTesting
internal import LecternWire
internal import NoticesMessages

extension CitySimulation {
    /// Does something with notices, between the steps of calls.
    /// - Parameter pick: what, and with which one.
    func tell(_ pick: UInt64) throws {
        guard !isFaulty else { return }
        try runAll()
        guard !isFaulty else { return }
        var random = SimulationRandom(seed: pick)
        switch pick % 16 {
        case 0..<7: try fetch(Int(pick >> 8) % CitySimulation.gateways.count, upTo: 1 + Int(pick >> 16) % 30, &random)
        case 7..<12: try tellOutcomes(upTo: 1 + Int(pick >> 8) % 20, &random)
        case 12, 13: try openNotice(&random)
        case 14: try sendAnew(&random)
        default: try takeBack(&random)
        }
    }

    /// A notice in a state, with its reader.
    private func notice(_ condition: String, _ random: inout SimulationRandom) throws -> (id: Int64, reader: Int)? {
        let found = try rows("SELECT notice_id, reader_id FROM notices_notice WHERE \(condition) ORDER BY added_at_ms DESC, notice_id LIMIT 30")
        guard !found.isEmpty else { return nil }
        let row = found[random.below(found.count)]
        guard row.count == 2, case .integer(let id) = row[0], case .integer(let person) = row[1],
            let reader = model.readers.firstIndex(where: { $0.id == person })
        else { return nil }
        return (id, reader)
    }

    private func client(_ terminal: Int, _ session: ModelSession?) -> Notices.Client<TestCaller> {
        let planned = plan.terminals[terminal]
        var caller: TestCaller
        switch planned.role {
        case .desk: caller = host.connect(.desk(planned.name))
        case .partner: caller = host.connect(.partner(planned.name))
        case .admin: caller = host.connect(.admin(planned.name))
        default: caller = host.connect(.device(planned.name))
        }
        caller.session = session?.token ?? ""
        return Notices.Client(caller)
    }

    /// A reader opens a notice, at a kiosk, at a desk or on the phone, and may do what it is about.
    private func openNotice(_ random: inout SimulationRandom) throws {
        guard let (id, reader) = try notice("inbox_at_ms <> 0", &random) else { return }
        let terminal = [0, plan.kiosks.lowerBound, plan.partner][random.below(3)]
        let client = client(terminal, try session(of: reader, at: terminal))
        let unread = try client.inbox(.init(onlyUnread: true, limit: 200)).notices.map(\.noticeId)
        guard let answer = try wrote({ try client.read(.init(noticeIds: [id])) }) else {
            throw violation("readers may open what is in their inbox", "notice \(id) of \(plan.card(reader))")
        }
        guard (answer.opened == 1) == unread.contains(id) else { throw violation("a notice is opened once", "notice \(id) of \(plan.card(reader))") }
        guard random.chance(percent: 40), let acted = try wrote({ try client.act(.init(noticeId: id)) }) else { return }
        guard acted.acted else { throw violation("what a notice asks for is done", "notice \(id)") }
    }

    private func keeper(_ random: inout SimulationRandom) throws -> Notices.Client<TestCaller> {
        random.chance(percent: 50) ? client(plan.admin, nil) : client(0, try session(of: nil, at: 0))
    }

    /// Staff send a notice anew that did not arrive, or that a reader says did not.
    private func sendAnew(_ random: inout SimulationRandom) throws {
        guard let (id, _) = try notice("state IN ('sent', 'delivered', 'failed', 'expired') AND kind LIKE 'circulation.%'", &random) else { return }
        let client = try keeper(&random)
        let details = try self.client(plan.admin, nil).get(.init(noticeId: id))
        // Of a loan that has ended nobody is told again.
        guard let key = details.notice.map({ NoticeKey(kind: $0.kind, key: $0.key) }), isOpen(key), details.joinedIds.isEmpty else { return }
        guard let again = try wrote({ try client.retry(.init(noticeId: id)) }) else { throw violation("staff may send a notice anew", "notice \(id)") }
        guard again.state == .held, again.nextAtMs != 0 else { throw violation("a notice that is sent anew waits", "\(again)") }
        gateways.forget([key])
    }

    /// Staff take a notice back; what another tells, and what was fetched, stays.
    private func takeBack(_ random: inout SimulationRandom) throws {
        guard let (id, _) = try notice("state IN ('held', 'queued', 'joined', 'sent')", &random) else { return }
        let before = try self.client(plan.admin, nil).get(.init(noticeId: id)).notice
        let head = try before.flatMap { try $0.headId == 0 ? nil : self.client(plan.admin, nil).get(.init(noticeId: $0.headId)).notice }
        let isFetched = (head ?? before).map { ![.held, .queued].contains($0.state) } ?? true
        let client = try keeper(&random)
        let taken = try wrote { try client.cancel(.init(noticeId: id)) }
        guard (taken == nil) == isFetched else { throw violation("what was fetched can't be taken back, all else can", "notice \(id): \(before?.state.rawValue ?? 0)") }
    }
}
