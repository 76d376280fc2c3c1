// The moves of a shift in which items of work come, are worked on and are done.

internal import ChoresMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternWire
internal import WorkMessages

extension ShiftSimulation {
    private static let work = "lectern.work.v1.Work/"
    private static let chores = "lectern.chores.v1.Chores/"
    private static let minute: Int64 = 60_000

    /// An item, mostly one that is open.
    private func anyItem() -> Int? {
        let open = model.items.indices.filter { model.items[$0].isOpen }
        if !open.isEmpty, random.chance(percent: 90) { return random.pick(open) }
        return model.items.isEmpty ? nil : random.below(model.items.count)
    }

    private func number(of branch: Int) -> Int64 { branch < 0 ? 0 : model.branchIDs[branch] }

    private func owner() -> Terminal {
        switch random.below(5) {
        case 0: .anyone
        case 1: .device("kiosk-1")
        case 2: .partner("shop")
        case 3: .desk("desk-1")
        default: .admin("admin")
        }
    }

    // MARK: Owners

    func put() throws {
        let known = random.chance(percent: 35) ? anyItem() : nil
        let key = known.map { model.items[$0].key } ?? "\(random.chance(percent: 60) ? "chore" : "errand")/\(model.items.count)"
        let text = "text-\(random.below(3))"
        let branch = random.below(3) - 1
        let request = Chores.PutRequest(key: key, branchId: number(of: branch), text: text)
        let answer = try send(owner(), "", Self.chores + "Put", try request.encoded())
        guard try expect(answer, nil, "\(key) is put"), case .success(let bytes) = answer else { return }
        let told = try Chores.PutResponse(bytes)
        guard told.added == (known == nil), known.map({ model.items[$0].id == told.itemId }) ?? true else {
            throw violation("an owner's key is one item", "\(key): \(told)")
        }
        guard let known else {
            let due = now + (key.hasPrefix("chore/") ? 60 : 120) * Self.minute
            var item = ModelWork(
                id: told.itemId, key: key, text: text, branch: branch, right: "chores.do", dueAt: due,
                escalatesAt: key.hasPrefix("chore/") ? due + 60 * Self.minute : 0)
            item.history = [ModelEvent("added", by: -1)]
            model.items.append(item)
            return
        }
        guard model.items[known].isOpen, model.items[known].text != text else { return }
        model.items[known].text = text
        model.items[known].history.append(ModelEvent("updated", by: -1))
    }

    func drop() throws {
        guard let index = anyItem() else { return }
        let answer = try send(owner(), "", Self.chores + "Drop", try Chores.DropRequest(key: model.items[index].key).encoded())
        guard try expect(answer, nil, "\(model.items[index].key) is taken back"), case .success(let bytes) = answer else { return }
        let isOpen = model.items[index].isOpen
        guard try Chores.DropResponse(bytes).dropped == isOpen else { throw violation("what is open is taken back once", model.items[index].key) }
        guard isOpen else { return }
        model.items[index].close(.withdrawn)
        model.items[index].history.append(ModelEvent("withdrawn", by: -1))
    }

    // MARK: Staff

    /// Who works on an item: a member of staff, or now and then the administrator.
    private struct Asker {
        var terminal: Terminal
        var session: String
        /// nil: the administrator.
        var person: Int?
        var denial: String?
        var who: String
    }

    private func asker(_ chosen: Int? = nil, mayBeAdmin: Bool) throws -> Asker {
        if mayBeAdmin, chosen == nil, random.chance(percent: 40) { return Asker(terminal: .admin("admin"), session: "", who: "the administrator") }
        let person = try chosen ?? worker()
        let (terminal, session, denial) = place(person)
        return Asker(terminal: terminal, session: session, person: person, denial: denial, who: model.people[person].login)
    }

    private func mayWork(_ asker: Asker, on item: ModelWork) -> Bool {
        guard let person = asker.person else { return true }
        return item.holder == person || item.keptFor == person || model.allows(person, item.right, at: item.branch)
    }

    /// Whether somebody may take the claim of another away.
    private func manages(_ asker: Asker, _ item: ModelWork) -> Bool {
        asker.person.map { model.allows($0, "work.manage", at: item.branch) } ?? true
    }

    /// Makes a call about an item.
    /// - Parameters:
    ///   - event: what happens to it; "claimed".
    ///   - lapses: whether a claim whose lease is over ends on the way.
    ///   - refusal: why it is refused; nil: it is not.
    ///   - change: what becomes of the item.
    private func act(
        _ method: String, _ request: [UInt8], by asker: Asker, on index: Int, event: String, lapses: Bool = true,
        refusal: (ModelWork) -> String?, change: (inout ModelWork, Work.Item) -> Void
    ) throws {
        let answer = try send(asker.terminal, asker.session, by: asker.person, Self.work + method, request)
        var item = model.items[index]
        var reason = asker.denial
        if reason == nil, !mayWork(asker, on: item) { reason = "WORK_NOT_ALLOWED" }
        if reason == nil {
            if lapses { item.lapse(now, by: asker.person ?? -1) }
            reason = refusal(item)
            // What a refusal has found out stays.
            model.items[index] = item
        }
        guard try expect(answer, reason, "\(asker.who): \(method) \(item.key)"), case .success(let bytes) = answer else { return }
        let told = try Work.Item(bytes)
        change(&item, told)
        item.history.append(ModelEvent(event, by: asker.person ?? -1))
        model.items[index] = item
        try compare(told, item, for: asker.person)
    }

    func claim(_ chosen: Int? = nil, item: Int? = nil) throws {
        guard let index = item ?? anyItem() else { return }
        let asker = try asker(chosen, mayBeAdmin: false)
        let person = asker.person ?? 0
        try act("Claim", try Work.ClaimRequest(itemId: model.items[index].id).encoded(), by: asker, on: index, event: "claimed") { item in
            if !item.isOpen { return "ITEM_CLOSED" }
            if item.state == .claimed { return item.holder == person ? nil : "ITEM_CLAIMED" }
            return item.keptFor == nil || item.keptFor == person ? nil : "ITEM_KEPT"
        } change: { item, told in
            if item.state == .waiting { item.claim = told.claim }
            (item.state, item.holder, item.leaseUntil) = (.claimed, person, now + item.leaseMinutes * Self.minute)
        }
    }

    func release() throws {
        let claimed = model.items.indices.filter { model.items[$0].state == .claimed }
        guard let index = !claimed.isEmpty && random.chance(percent: 60) ? random.pick(claimed) : anyItem() else { return }
        let asker = try asker(mostlyHolder(of: index), mayBeAdmin: true)
        try act("Release", try Work.ReleaseRequest(itemId: model.items[index].id, note: "n").encoded(), by: asker, on: index, event: "released") { item in
            if !item.isOpen { return "ITEM_CLOSED" }
            if item.state == .waiting { return "ITEM_NOT_CLAIMED" }
            return item.holder == asker.person || manages(asker, item) ? nil : "ITEM_CLAIMED"
        } change: { item, _ in item.endClaim() }
    }

    func handOver() throws {
        let claimed = model.items.indices.filter { model.items[$0].state == .claimed }
        guard let index = !claimed.isEmpty && random.chance(percent: 40) ? random.pick(claimed) : anyItem() else { return }
        let asker = try asker(mostlyHolder(of: index), mayBeAdmin: true)
        let to = random.chance(percent: 50) ? anyone() : nil
        let place = random.below(5)
        let right = random.chance(percent: 20) ? random.pick(["chores.do", "chores.lead"]) : ""
        let request = Work.HandOverRequest(
            itemId: model.items[index].id, login: to.map { model.people[$0].login } ?? "", branchCode: place < 2 ? Self.code(place) : "",
            city: place == 2, right: right, note: "n")
        guard to != nil || place < 3 || !right.isEmpty else { return }
        let branch = { (item: ModelWork) in place < 2 ? place : place == 2 ? -1 : item.branch }
        try act("HandOver", try request.encoded(), by: asker, on: index, event: "handed_over") { item in
            let needed = right.isEmpty ? item.right : right
            if let to, model.people[to].isWithdrawn || !model.allows(to, needed, at: branch(item)) { return "FIELD_INVALID" }
            if !item.isOpen { return "ITEM_CLOSED" }
            guard item.state == .claimed, item.holder != asker.person, !manages(asker, item) else { return nil }
            return "ITEM_CLAIMED"
        } change: { item, _ in
            item.endClaim()
            (item.keptFor, item.branch) = (to, branch(item))
            if !right.isEmpty { item.right = right }
        }
    }

    func comment() throws {
        guard let index = anyItem() else { return }
        let asker = try asker(mostlyHolder(of: index), mayBeAdmin: true)
        let request = Work.CommentRequest(itemId: model.items[index].id, text: "等读者回电")
        try act("Comment", try request.encoded(), by: asker, on: index, event: "commented", lapses: false) { $0.isOpen ? nil : "ITEM_CLOSED" } change: { _, _ in }
    }

    /// Whoever has claimed an item, in most cases.
    private func mostlyHolder(of index: Int) -> Int? { random.chance(percent: 60) ? model.items[index].holder : nil }

    func finish() throws {
        guard let index = anyItem() else { return }
        let asker = try asker(mostlyHolder(of: index), mayBeAdmin: false)
        let item = model.items[index]
        let claim = random.chance(percent: 85) ? item.claim : item.claim &+ 1
        let action = random.pick(["done", "done", "failed", "unknown"])
        let answer = try send(
            asker.terminal, asker.session, by: asker.person, Self.chores + "Do", try Work.Act(key: item.key, claim: claim, action: action).encoded())
        var reason = asker.denial
        if reason == nil {
            if action == "unknown" {
                reason = "ACTION_UNKNOWN"
            } else if !item.isOpen {
                reason = "ITEM_CLOSED"
            } else if item.state == .waiting || item.holder != asker.person || item.claim != claim {
                reason = "CLAIM_NOT_HELD"
            }
        }
        guard try expect(answer, reason, "\(asker.who) has \(action) \(item.key)") else { return }
        model.items[index].close(.finished)
        model.items[index].history.append(ModelEvent("finished", by: asker.person ?? -1))
    }

    // MARK: Looking

    /// A queue, or what a person has claimed or gets kept, in the order in which it is due.
    func list(mine: Bool) throws {
        let asker = try asker(mayBeAdmin: !mine)
        let branch = random.below(3) - 1
        let right = random.pick(["chores.do", "chores.lead"])
        let kind = random.pick(["chores.chore", "chores.errand"])
        guard mine || model.items.contains(where: { $0.isChore == (kind == "chores.chore") }) else { return }
        let request = mine ? Work.ListRequest(mine: true, limit: 200) : Work.ListRequest(kind: kind, branchId: number(of: branch), right: right, limit: 200)
        let answer = try send(asker.terminal, asker.session, by: asker.person, Self.work + "List", try request.encoded())
        var reason = asker.denial
        if reason == nil, !mine, let person = asker.person, !model.allows(person, right, at: branch) { reason = "WORK_NOT_ALLOWED" }
        guard try expect(answer, reason, "\(asker.who) lists"), case .success(let bytes) = answer else { return }
        let expected = model.items.filter { item in
            guard item.isOpen else { return false }
            if mine { return item.holder == asker.person || item.keptFor == asker.person }
            return item.isChore == (kind == "chores.chore") && item.branch == branch && item.right == right
        }.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
        let told = try Work.ListResponse(bytes).items
        guard told.map(\.itemId) == expected.map(\.id) else {
            throw violation("a queue has what is open", "\(told.map(\.key)) instead of \(expected.map(\.key))")
        }
        for (item, known) in zip(told, expected) { try compare(item, known, for: asker.person) }
    }

    private func compare(_ told: Work.Item, _ item: ModelWork, for person: Int?) throws {
        let holder = item.holder.map { model.people[$0].id } ?? 0
        let state: Work.ItemState =
            switch item.state {
            case .waiting: .waiting
            case .claimed: .claimed
            case .finished: .finished
            case .withdrawn: .withdrawn
            }
        let isAlike =
            told.state == state && told.branchId == number(of: item.branch) && told.right == item.right && told.dueAtMs == item.dueAt
            && told.late == (item.stage != .nothing) && told.escalated == (item.stage == .escalated) && told.holder == holder
            && told.leaseUntilMs == item.leaseUntil && told.keptFor == item.keptFor.map { model.people[$0].id } ?? 0
            && told.claim == (item.holder != nil && item.holder == person ? item.claim : 0) && told.values.map(\.value) == [item.text]
        guard isAlike else { throw violation("an item is what was done to it", "\(told)\n  had to be \(item)") }
    }

    /// Counts and histories: those of all items, or of some.
    func compare(everything: Bool = false) throws {
        let admin = Work.Client(host.connect(.admin("admin")))
        var counted: [String: [Int64]] = [:]
        for item in model.items where item.isOpen {
            let key = "\(item.isChore ? "chores.chore" : "chores.errand") \(number(of: item.branch)) \(item.right)"
            var counts = counted[key] ?? [0, 0, 0, 0]
            counts[item.state == .waiting ? 0 : 1] += 1
            if item.stage != .nothing { counts[2] += 1 }
            if item.stage == .escalated { counts[3] += 1 }
            counted[key] = counts
        }
        var told: [String: [Int64]] = [:]
        for queue in try admin.queues(.init(everywhere: true)).queues {
            told["\(queue.kind) \(queue.branchId) \(queue.right)"] = [queue.waiting, queue.claimed, queue.late, queue.escalated]
        }
        guard told == counted else { throw violation("counts are those of the items", "\(told) instead of \(counted)") }
        for item in model.items where everything || random.chance(percent: 20) {
            if let told = try admin.get(.init(itemId: item.id)).item { try compare(told, item, for: nil) }
            let entries = try admin.history(.init(itemId: item.id, limit: 200)).entries.reversed()
            let events = entries.map { entry in ModelEvent(entry.event, by: model.people.firstIndex { $0.id == entry.person } ?? -1) }
            guard events == item.history else {
                throw violation("a history has each move", "\(item.key): \(events.map(\.event)) instead of \(item.history.map(\.event))")
            }
        }
    }
}
