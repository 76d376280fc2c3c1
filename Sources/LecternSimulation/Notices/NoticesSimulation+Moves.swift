// Makes the moves of a simulation of notices, and turns the clock to where something happens.

internal import LecternKitTesting
internal import LecternMessages
internal import NoticesMessages
internal import ReadersMessages
internal import TellerMessages

extension NoticesSimulation {
    func make(_ move: NoticesMove) throws {
        switch move {
        case .add: try add(Int.random(in: 0..<NoticesModel.kinds.count, using: &calls.random), for: anyReader())
        case .addDigest: try addDigest()
        case .addAgain: try addAgain()
        case .takeBack: try takeBack()
        case .fetch: try fetch()
        case .fetchLate: try fetchLate()
        case .fetchAtNight: try fetchAtNight()
        case .outcome: try outcome()
        case .arriveLate: try arriveLate()
        case .failAtEnd: try failAtEnd()
        case .bounceLate: try bounceLate()
        case .open: try open()
        case .act: try act()
        case .retry: try retry()
        case .cancel: try cancel()
        case .wish: try wish()
        case .contact: try contact()
        case .giveUp: try giveUp()
        case .clock(let milliseconds): calls.turn(by: milliseconds)
        case .exactly(let offset): try turnExactly(offset)
        case .timers: try runTimers()
        case .again: try calls.sendAgain()
        case .compare: try compare(everything: false)
        }
    }

    func anyReader() -> Int { calls.random.below(model.readers.count) }

    /// A notice of those that are meant, from a state that is chosen first, or a state and a carrier: so rare ones come as often as others.
    func pick(byCarrier: Bool = false, _ isMeant: (ModelNotice) -> Bool) -> Int? {
        let found = Dictionary(grouping: model.notices.indices.filter { isMeant(model.notices[$0]) }) { index in
            "\(model.notices[index].state.rawValue) \(byCarrier ? model.notices[index].tried.last?.carrier ?? "" : "")"
        }
        guard !found.isEmpty else { return nil }
        return found[calls.random.pick(found.keys.sorted())].map { calls.random.pick($0) }
    }

    // MARK: Owners

    /// - Parameter expiresAt: milliseconds since 1970; nil: as the kind says, or now and then at another moment.
    func add(_ kind: Int, for reader: Int, expiresAt: Int64? = nil) throws {
        let (now, known) = (calls.now, NoticesModel.kinds[kind])
        var expires = expiresAt ?? 0
        if expiresAt == nil, calls.random.chance(percent: 30) { expires = now + 1 + Int64(calls.random.below(7_200_000)) }
        let notBefore = calls.random.chance(percent: 10) ? now + Int64(calls.random.below(3_600_000)) : 0
        let key = "\(model.notices.count)"
        let text = "书\(calls.random.below(3))"
        let request = Notices.AddRequest(
            kind: Self.declaration(known), key: key, readerId: model.readers[reader].id, values: [.init(name: "title", value: text)], notBeforeMs: notBefore,
            expiresAtMs: expires)
        guard let bytes = try call("Tell", try request.encoded(), by: try owner(), "\(known.code) \(key) to \(reader)") else { return }
        let told = try Notices.AddResponse(bytes)
        guard told.added else { throw calls.violation("an owner's key is one notice", key) }
        let begins = max(now, notBefore)
        if expires == 0 { expires = begins + known.expiryMinutes * 60_000 }
        model.notices.append(
            ModelNotice(
                id: told.noticeId, key: key, kind: kind, reader: reader, text: text, addedAt: now, expiresAt: expires,
                nextAt: min(begins + known.digestMinutes * 60_000, max(begins, expires - 1)), group: known.group,
                history: [.init(event: "added", person: try person(ofLastCall: told.noticeId))]))
    }

    /// Who was signed in when a notice was added: owners are anybody, and the plugin alone knows.
    private func person(ofLastCall id: Int64) throws -> Int64 {
        try Notices.Client(host.connect(.admin("admin"))).get(.init(noticeId: id)).history.first?.person ?? 0
    }

    private static func declaration(_ kind: ModelNoticeKind) -> Notices.Kind {
        Notices.Kind(
            code: kind.code, version: 1, title: [.init(language: "en", text: kind.code)], purpose: .init(rawValue: kind.purpose),
            fields: [.init(name: "title", label: [.init(language: "en", text: "Title")], needed: true, sample: "红楼梦")],
            expiryMinutes: kind.expiryMinutes, digestMinutes: kind.digestMinutes, digestGroup: kind.isGrouped ? "g" : "", ignoresHours: kind.ignoresHours,
            templates: [.init(language: "en", subject: "{library}", body: "{title} for {reader}", digestBody: "{count}: {list}", digestLine: "{title};")])
    }

    /// Several notices of one digest, which is then sent.
    private func addDigest() throws {
        let reader = anyReader()
        for _ in 0..<2 + calls.random.below(2) { try add(1 + calls.random.below(2), for: reader) }
        guard calls.random.chance(percent: 70) else { return }
        calls.turn(by: 31 * 60_000)
        try runTimers()
    }

    private func addAgain() throws {
        guard let index = pick({ _ in true }) else { return }
        let (notice, known) = (model.notices[index], NoticesModel.kinds[model.notices[index].kind])
        let text = "又\(calls.random.below(3))"
        let request = Notices.AddRequest(
            kind: Self.declaration(known), key: notice.key, readerId: model.readers[notice.reader].id, values: [.init(name: "title", value: text)])
        guard let bytes = try call("Tell", try request.encoded(), by: try owner(), "\(notice.key) again") else { return }
        let told = try Notices.AddResponse(bytes)
        guard !told.added, told.noticeId == notice.id else { throw calls.violation("an owner's key is one notice", notice.key) }
        if model.canBeTakenBack(index) { model.notices[index].text = text }
        try compare(index)
    }

    private func takeBack() throws {
        guard let index = pick({ _ in true }) else { return }
        let notice = model.notices[index]
        let isOpen = model.canBeTakenBack(index)
        let asker = try owner()
        let request = Notices.WithdrawRequest(kind: NoticesModel.kinds[notice.kind].code, key: notice.key, note: "n")
        guard let bytes = try call("TakeBack", try request.encoded(), by: asker, notice.key) else { return }
        guard try Teller.TakeBackResponse(bytes).withdrawn == isOpen else { throw calls.violation("what nobody has fetched is taken back once", notice.key) }
        if isOpen { model.takeBack(index, asker.person, calls.now) } else { model.end(index, calls.now) }
        try compare(index)
    }

    // MARK: Readers

    private func open() throws {
        guard let index = pick({ $0.inboxAt != 0 && $0.openedAt == 0 }) ?? pick({ _ in true }) else { return }
        let number = calls.random.chance(percent: 5) ? anyReader() : model.notices[index].reader
        let isTheirs = model.isInInbox(index, of: number)
        let request = Notices.ReadRequest(noticeIds: [model.notices[index].id])
        let bytes = try call("Read", try request.encoded(), by: try reader(number), refused: isTheirs ? nil : "NOTICE_UNKNOWN", model.notices[index].key)
        guard let bytes else { return }
        guard try Notices.ReadResponse(bytes).opened == (model.open(index, calls.now) ? 1 : 0) else {
            throw calls.violation("a notice is opened once", model.notices[index].key)
        }
        try compare(index)
    }

    private func act() throws {
        guard let index = pick({ $0.inboxAt != 0 && $0.state != .acted }) ?? pick({ _ in true }) else { return }
        let number = model.notices[index].reader
        let isTheirs = model.isInInbox(index, of: number)
        let request = Notices.ActRequest(noticeId: model.notices[index].id)
        let bytes = try call("Act", try request.encoded(), by: try reader(number), refused: isTheirs ? nil : "NOTICE_UNKNOWN", model.notices[index].key)
        guard bytes != nil else { return }
        _ = model.open(index, calls.now)
        if model.notices[index].state != .acted { model.notices[index].move("acted", .acted, by: model.readers[number].id) }
        try compare(index)
    }

    // MARK: Staff

    private func retry() throws {
        guard let index = pick({ _ in true }) else { return }
        let asker = try keeper()
        let mayBe = [ModelNotice.State.sent, .delivered, .failed, .expired].contains(model.notices[index].state)
        let request = Notices.RetryRequest(noticeId: model.notices[index].id, note: "n")
        let bytes = try call("Retry", try request.encoded(), by: asker, refused: mayBe ? nil : "STATE_FORBIDS", model.notices[index].key)
        if bytes != nil { model.retry(index, asker.person, calls.now) }
        try compare(index)
    }

    private func cancel() throws {
        guard let index = pick({ _ in true }) else { return }
        let asker = try keeper()
        let mayBe = model.canBeTakenBack(index)
        let request = Notices.CancelRequest(noticeId: model.notices[index].id, note: "n")
        let bytes = try call("Cancel", try request.encoded(), by: asker, refused: mayBe ? nil : "STATE_FORBIDS", model.notices[index].key)
        if bytes != nil { model.takeBack(index, asker.person, calls.now) }
        try compare(index)
    }

    // MARK: Wishes

    private func put(_ said: [PlannedReader.Way: Bool], _ number: Int) throws {
        let choices = said.sorted { ($0.key.purpose, $0.key.channel) < ($1.key.purpose, $1.key.channel) }.map {
            Notices.Choice(purpose: .init(rawValue: $0.key.purpose), channel: .init(rawValue: $0.key.channel), wanted: $0.value)
        }
        let request = Notices.PutPreferencesRequest(choices: choices)
        guard try call("PutPreferences", try request.encoded(), by: try reader(number), "of \(number): \(said)") != nil else { return }
        model.readers[number].said.merge(said) { $1 }
    }

    private func wish() throws {
        let purpose = 1 + Int32(calls.random.below(3))
        let channel = calls.random.pick([PlannedReader.sms, PlannedReader.email, PlannedReader.inbox, NoticesModel.slip])
        let isWanted = calls.random.chance(percent: 65) || purpose == PlannedReader.service && channel == PlannedReader.inbox
        try put([.init(purpose: purpose, channel: channel): isWanted], anyReader())
    }

    private func contact() throws {
        let number = anyReader()
        let field = calls.random.pick(["phone", "email"])
        let isGone = calls.random.chance(percent: 30)
        let another = calls.random.below(50) + 100
        let (phone, email) = isGone ? ("", "") : (Self.phone(another), Self.email(another))
        let register = Readers.Client(host.connect(.admin("admin")))
        let version = try register.read(.init(readerId: model.readers[number].id)).reader?.version ?? 0
        _ = try register.change(
            .init(
                readerId: model.readers[number].id, expectedVersion: version, fields: [field], phone: field == "phone" ? phone : "",
                email: field == "email" ? email : ""))
        if field == "phone" { model.readers[number].phone = phone } else { model.readers[number].email = email }
        calls.line("\(number) has another \(field)")
    }

    /// A reader wants no more by any channel, while a notice goes from one to the next.
    private func giveUp() throws {
        guard let index = pick({ $0.state == .held && !$0.tried.isEmpty }) ?? pick({ $0.state == .sent }) else { return }
        if model.notices[index].state == .sent { try fail(index) }
        guard model.notices[index].state == .held else { return }
        let purpose = NoticesModel.kinds[model.notices[index].kind].purpose
        let number = model.notices[index].reader
        try put(Dictionary(uniqueKeysWithValues: NoticesModel.carriers.map { (.init(purpose: purpose, channel: $0.channel), false) }), number)
        try runTimers()
        try compare(index)
        try put(Dictionary(uniqueKeysWithValues: NoticesModel.carriers.map { (.init(purpose: purpose, channel: $0.channel), true) }), number)
    }

    // MARK: The clock

    /// Turns the clock to a moment at which something happens, or to the milliseconds around it, and has somebody come then.
    private func turnExactly(_ offset: Int64) throws {
        switch calls.random.below(5) {
        case 0, 1:
            let soon = model.notices.indices.flatMap { index in model.notices[index].moments.filter { $0 > calls.now + 1 }.map { (index: index, at: $0) } }
            guard !soon.isEmpty else { return }
            let (index, at) = calls.random.pick(soon)
            calls.turn(by: at + offset - calls.now)
            if model.notices[index].state == .queued, calls.random.chance(percent: 50) { return try fetch(index) }
            try runTimers()
        case 2:
            let waiting = pick { $0.state == .queued }
            let number = waiting.map { model.notices[$0].reader } ?? anyReader()
            try turnToNight()
            calls.turn(by: model.begins(number, calls.now) + offset - calls.now)
            if let waiting, model.notices[waiting].state == .queued, calls.random.chance(percent: 60) { return try fetch(waiting) }
            try add(calls.random.pick([0, 3]), for: number)
            try runTimers()
        case 3:
            // Two of one digest: the second expires just when the first is sent, and just before and after.
            let number = anyReader()
            try add(1, for: number, expiresAt: calls.now + 10 * 3_600_000)
            guard let first = model.notices.last, let next = first.nextAt else { return }
            try add(2, for: number, expiresAt: next + 1 + offset)
            calls.turn(by: next - calls.now)
            try runTimers()
        default:
            // The same of two that wait for the morning.
            let number = anyReader()
            try turnToNight()
            let morning = model.begins(number, calls.now)
            try add(1, for: number, expiresAt: morning + 3_600_000)
            try add(2, for: number, expiresAt: morning + offset)
            calls.turn(by: min(3_600_000, morning - calls.now - 60_000))
            try runTimers()
            calls.turn(by: morning - calls.now)
            try runTimers()
        }
        try compare(everything: false)
    }

    /// Turns the clock to an hour at which nobody may be disturbed.
    func turnToNight() throws {
        let minute = (calls.now - PlannedHours.start(of: PlannedHours.day(calls.now))) / 60_000
        guard (400..<1_265).contains(minute) else { return }
        calls.turn(by: (1_270 + Int64(calls.random.below(120)) - minute) * 60_000)
    }
}
