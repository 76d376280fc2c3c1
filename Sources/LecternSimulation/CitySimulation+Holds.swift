// Holds in a random history: who asks for what, what staff do with items, and what must hold of both.

internal import CirculationMessages
internal import LecternHost
internal import LecternKitTesting
internal import LecternMessages
internal import LecternTesting

extension CallRequest {
    /// What a reader asks for.
    struct WantedHold: Equatable, Sendable {
        let barcode: String
        let card: String
        /// The number of the terminal that is the pick-up point.
        let point: Int
        let isOneItem: Bool
        /// Others go first until this moment, in milliseconds since 1970; 0: nobody does.
        let laterUntil: Int64
        /// It ends by itself after this moment; 0: never.
        let notNeededAfter: Int64
    }
}

extension CitySimulation {
    /// A request about holds or an item's life; nil: there is nothing of that kind to be done.
    func holdRequest(_ chosen: CallMove, _ reader: Int, _ terminal: Int, _ session: inout ModelSession?, barcode: String) throws -> CallRequest? {
        let card = session?.reader == nil ? plan.card(reader) : ""
        switch chosen.kind {
        case .placeHold:
            let point = chosen.isIllegal && chosen.number % 3 == 0 ? plan.nowhere : Int(chosen.number >> 8) % (plan.size.branches * (1 + plan.size.kiosks))
            // Mostly of what is lent: there the line grows.
            let lent = chosen.what % 3 == 0 || model.openLoans.isEmpty ? nil : model.openLoans[Int(chosen.what >> 8) % model.openLoans.count]
            return .placeHold(
                .init(
                    barcode: lent.map { model.items[model.loans[$0].item].barcode } ?? barcode, card: card, point: point,
                    isOneItem: chosen.number % 5 == 0, laterUntil: chosen.number % 7 == 0 ? moment(chosen, daysMax: 20) : 0,
                    notNeededAfter: chosen.number % 6 == 0 ? moment(chosen, daysMax: 30) : 0))
        case .holds: return .holds(card: card)
        case .moveItem: return moving(chosen, barcode)
        case .recall: return recalling(chosen, barcode)
        default: break
        }
        let open = model.holds.indices.filter { chosen.number % 6 == 0 || model.holds[$0].isOpen }
        guard !open.isEmpty else { return nil }
        let hold = model.holds[open[Int(chosen.what % UInt64(open.count))]]
        if session?.reader != nil, !chosen.isIllegal { session = try self.session(of: hold.reader, at: terminal) }
        let states: [ModelHold.State] = [.cancelled, .suspended, .suspended, .waiting, .waiting]
        let state = states[Int(chosen.number >> 16) % states.count]
        return .changeHold(hold.id, to: state, until: state == .suspended && chosen.number % 2 == 0 ? moment(chosen, daysMax: 20) : 0)
    }

    /// A moment to come; now and then one that is over, or has just begun.
    private func moment(_ chosen: CallMove, daysMax: UInt64) -> Int64 {
        let now = host.clock.nowMilliseconds
        if chosen.isIllegal { return now - Int64(chosen.number >> 24 % 3) }
        return now + Int64(chosen.number >> 24 % (daysMax * UInt64(PlannedHours.dayMilliseconds))) + 1
    }

    /// Staff recall what somebody waits for, and now and then something else.
    private func recalling(_ chosen: CallMove, _ barcode: String) -> CallRequest {
        let awaited = model.openLoans.filter { model.next(for: model.loans[$0].item) != nil }
        let loans = chosen.what % 5 == 0 || awaited.isEmpty ? model.openLoans : awaited
        guard !chosen.isIllegal, !loans.isEmpty else { return .recall(barcode: barcode) }
        return .recall(barcode: model.items[model.loans[loans[Int(chosen.what >> 8) % loans.count]].item].barcode)
    }

    /// Staff move an item: every other time one that they keep back already, or that is for a hold.
    private func moving(_ chosen: CallMove, _ barcode: String) -> CallRequest {
        let statuses: [ModelStatus?] = [
            nil, nil, nil, .onOrder, .inProcess, .claimedReturned, .claimedReturned, .lost, .lost, .missing, .damaged, .inRepair, .withdrawn,
        ]
        let known = model.items.indices.filter { model.items[$0].status != nil || model.items[$0].hold != nil || model.items[$0].openLoan != nil }
        let item = known.isEmpty || chosen.what % 4 == 0 ? barcode : model.items[known[Int(chosen.what >> 8) % known.count]].barcode
        return .moveItem(barcode: item, to: statuses[Int(chosen.number >> 8) % statuses.count])
    }

    private static let resumptions = """
        SELECT count(*) FROM circulation_hold_history
        WHERE hold_id = $1 AND event = 'resumed' AND method = 'Circulation/AdvanceHold'
        """

    /// What timers do to holds: a suspension ends, a hold is not needed any more, an item that nobody came for is not kept any longer than its
    /// last opening day.
    func noteHolds() throws {
        let now = host.clock.nowMilliseconds
        for index in model.holds.indices where model.holds[index].mayMove(by: now) {
            let id = model.holds[index].id
            // Readers and staff resume a hold as well, and are not answered yet: only what the timer has done counts.
            if model.holds[index].isResumed(at: now), try number(CitySimulation.resumptions, [.integer(id)]) > model.holds[index].resumptions {
                (model.holds[index].state, model.holds[index].suspendedUntil) = (.waiting, 0)
                model.holds[index].resumptions += 1
            }
            let isExpired = try number("SELECT state FROM circulation_hold WHERE hold_id = $1", [.integer(id)]) == ModelHold.State.expired.rawValue
            if model.holds[index].isOver(at: now), isExpired { model.holds[index].state = .expired }
        }
        for index in model.holds.indices where model.holds[index].state == .ready && model.holds[index].shelfUntil < now {
            let id = model.holds[index].id
            guard try number("SELECT state FROM circulation_hold WHERE hold_id = $1", [.integer(id)]) == ModelHold.State.expired.rawValue else { continue }
            let until = model.hours[model.holds[index].pickup].closing(notBefore: model.holds[index].shelfUntil) ?? model.holds[index].shelfUntil
            guard until < now else { throw violation("an item is kept to the end of an opening day", "hold \(id) ended before \(until)") }
            model.holds[index].state = .expired
        }
    }

    /// Holds, their lines and counts, and the items that are for them.
    func checkHolds() throws {
        try noteHolds()
        let found = try rows("SELECT hold_id, reader_id, state, item_id, on_shelf FROM circulation_hold ORDER BY hold_id")
        let expected = model.holds.sorted { $0.id < $1.id }.map { hold -> [StoreValue] in
            [
                .integer(hold.id), .integer(model.readers[hold.reader].id), .integer(hold.state.rawValue),
                .integer(hold.item.map { model.items[$0].id } ?? 0), .integer(hold.isOnShelf ? 1 : 0),
            ]
        }
        for (found, wanted) in zip(found, expected) where found != wanted {
            throw violation("the holds in the database", "found \(found), expected \(wanted)")
        }
        guard found.count == expected.count else { throw violation("the holds in the database", "\(found.count) instead of \(expected.count)") }
        let items = try rows("SELECT barcode, status, hold_id FROM circulation_item ORDER BY item_id")
        for (found, item) in zip(items, model.items.sorted { $0.id < $1.id }) {
            let wanted: [StoreValue] = [.text(item.barcode), .integer(item.status?.stored ?? 0), .integer(item.hold.map { model.holds[$0].id } ?? 0)]
            guard found == wanted else { throw violation("the states of items", "found \(found), expected \(wanted)") }
        }
        func none(_ what: String, _ sql: String) throws {
            let wrong = try number(sql)
            guard wrong == 0 else { throw violation("lines and holds agree", "\(what): \(wrong)") }
        }
        try none(
            "holds whose line says something else",
            """
            SELECT count(*) FROM circulation_hold h WHERE (h.closed_at_ms IS NULL) <> EXISTS (
                SELECT 1 FROM circulation_hold_line w WHERE w.hold_id = h.hold_id AND w.placed_at_ms = h.placed_at_ms
                    AND w.stage = CASE WHEN h.state <= 2 THEN h.state - 1 ELSE 2 END)
            """)
        try none(
            "places without a hold",
            "SELECT count(*) FROM circulation_hold_line WHERE stage <> 9 AND hold_id NOT IN (SELECT hold_id FROM circulation_hold)")
        try none(
            "records of works that nobody waits for",
            """
            SELECT count(*) FROM circulation_hold_line m WHERE m.stage = 9
                AND NOT EXISTS (SELECT 1 FROM circulation_hold_line w WHERE w.record_id = -m.hold_id)
            """)
        try none(
            "holds on works that no item of their record finds",
            """
            SELECT count(*) FROM circulation_hold_line w JOIN circulation_hold h ON h.hold_id = w.hold_id WHERE w.record_id < 0 AND w.stage <> 9
                AND NOT EXISTS (SELECT 1 FROM circulation_hold_line m WHERE m.record_id = h.record_id AND m.stage = 9 AND m.hold_id = -w.record_id)
            """)
        try none(
            "counts that are wrong",
            """
            SELECT count(*) FROM circulation_hold_count c
            WHERE c.waiting <> (SELECT count(*) FROM circulation_hold h WHERE h.work_id = c.work_id AND h.state <= 2)
            """)
        try none(
            "open holds without their item",
            """
            SELECT count(*) FROM circulation_hold h WHERE h.state IN (3, 4)
                AND NOT EXISTS (SELECT 1 FROM circulation_item i WHERE i.item_id = h.item_id AND i.hold_id = h.hold_id)
            """)
        try none(
            "holds with a date and without a timer",
            """
            SELECT count(*) FROM circulation_hold h
            WHERE (h.state <= 2 AND h.not_needed_after_ms <> 0 OR h.state = 2 AND h.suspended_until_ms <> 0 OR h.state = 4)
                AND NOT EXISTS (
                    SELECT 1 FROM lectern_timer t WHERE t.plugin = 'circulation' AND t.timer_key = 'hold/' || CAST(h.hold_id AS TEXT))
            """)
        try none("items that are lent and kept for a hold", """
            SELECT count(*) FROM circulation_item i JOIN circulation_loan l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL WHERE i.hold_id <> 0
            """)
        try none("loans that a recall has made due later", "SELECT count(*) FROM circulation_loan WHERE due_before_recall_ms <> 0 AND due_before_recall_ms <= due_at_ms")
        try none("holds whose time on the shelf has ended", "SELECT count(*) FROM circulation_hold WHERE state <> 4 AND on_shelf <> 0 AND state <= 3")
    }
}
