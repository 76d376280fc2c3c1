// The desk as a state machine: keys, answers and time come in, calls and a screen go out. It reads no clock and knows no terminal.

internal import CityMessages
internal import LecternWire

/// A desk. A value, confined to the thread that holds it.
package struct DeskModel {
    /// Who is signed in.
    struct Session {
        var token: String
        var name: String
        var login: String
        var rights: [String]
        var branchId: Int64
        var expiresAtMs: Int64
    }

    /// A call without an answer.
    struct PendingCall {
        /// Whether keys wait for it.
        var holdsKeys: Bool
        /// What is told as not done if the session has ended: what was scanned, or the act.
        var subject: String
        var session: String
        /// The connection was lost since it was sent.
        var isResent = false
        let then: (inout DeskModel, Result<[UInt8], Problem>) -> Void
    }

    enum Move {
        case push(any DeskPage)
        case pop
        /// The first page alone, and this one above it.
        case home((any DeskPage)?)
        /// This page alone.
        case only(any DeskPage)
    }

    let language: DeskLanguage
    let calendar: DeskCalendar
    /// What the terminal's certificate is for, in the title: "desk-1".
    let terminal: String
    var now: Int64
    var session: Session?
    var journal = Journal()
    var claims = Claims()
    var branches: [Int64: City.Branch] = [:]
    /// What stands above the field.
    var message = Screen.Line()
    /// When a key was pressed last.
    private(set) var pressedAt: Int64 = 0
    /// When the daemon was last told that somebody works here, or was asked whether the session lasts.
    var stayAskedAt: Int64 = 0

    private(set) var columns = DeskLimits.columnsMin
    private(set) var rows = DeskLimits.rowsMin
    private(set) var isConnected = true
    /// Why it is not.
    private(set) var lostBy = ""
    private var pages: [any DeskPage] = []
    private var moves: [Move] = []
    /// How many pages are acting, one within another.
    private var depth = 0
    private var effects: [DeskEffect] = []
    private var calls: [Int: PendingCall] = [:]
    private var callCount = 0
    /// The call for which keys wait.
    private var holder: Int?
    private var typedAhead = KeyQueue()
    /// Whether Ctrl-C was pressed, and waits for another one.
    private(set) var leaveAsked = false
    private var isLeaving = false

    /// A desk at which nobody is signed in.
    /// - Parameters:
    ///   - language: of its texts.
    ///   - terminal: how it is called.
    ///   - calendar: the zone of its moments.
    ///   - now: milliseconds since 1970.
    package init(language: DeskLanguage, terminal: String, calendar: DeskCalendar, now: Int64) {
        self.language = language
        self.terminal = terminal
        self.calendar = calendar
        self.now = now
        pages = [SignInPage()]
    }

    // MARK: Events

    /// Takes an event.
    /// - Returns: what is to be done outside, in this order.
    package mutating func handle(_ event: DeskEvent) -> [DeskEffect] {
        switch event {
        case .key(let key): receive(key)
        case .answer(let number, let result): answer(number, result)
        case .lost(let problem):
            (isConnected, lostBy) = (false, problem.reason)
            if problem.reason != "DRAINING" { for number in calls.keys { calls[number]?.isResent = true } }
        case .connected: isConnected = true
        case .ended(let problem): end(problem)
        case .tick(let milliseconds):
            now = milliseconds
            keepSession()
            watchClaims()
            for index in pages.indices { with(index) { page, desk in page.tick(&desk) } }
        case .resized(let columns, let rows):
            (self.columns, self.rows) = (min(columns, DeskLimits.columnsMax), min(rows, DeskLimits.rowsMax))
            pump()
        }
        defer { effects = [] }
        return effects
    }

    /// Ctrl-C, Ctrl-L and Ctrl-Z act at once; every other key waits its turn.
    private mutating func receive(_ key: Key) {
        pressedAt = now
        switch key {
        case .control("c"): return leave()
        case .control("l"): return effects.append(.redraw)
        case .control("z"): return effects.append(.suspend)
        default: leaveAsked = false
        }
        guard typedAhead.count < DeskLimits.typedAheadKeysMax else {
            bell()
            message = .init(
                text("More was typed ahead than is kept: this was not taken. Wait for the answers.", "预输入过多，此键未接收，请等待应答。"), .alert
            )
            return
        }
        typedAhead.append(key)
        pump()
    }

    /// Acts on the keys that wait, until one of them has to wait for an answer.
    private mutating func pump() {
        while holder == nil, isLargeEnough, let key = typedAhead.next() { act(key) }
    }

    /// Ctrl-C: asks, then signs out and leaves; where the daemon can't be asked to sign out, it leaves without.
    private mutating func leave() {
        guard session != nil, !isLeaving else { return end(nil) }
        if leaveAsked {
            guard isConnected else { return end(nil) }
            isLeaving = true
            return beginSignOut { desk in desk.end(nil) }
        }
        leaveAsked = true
        bell()
        let waiting = typedAheadScans
        let rest = waiting == 0 ? "" : text(" \(waiting) scans wait.", " 尚有 \(waiting) 次扫描未办。")
        message = .init(
            text("Ctrl-C again signs out and leaves, any other key goes on.", "再按 Ctrl-C 注销并退出，按其他键继续。") + rest, .alert)
    }

    /// Ends the program, with what was typed ahead and not done.
    private mutating func end(_ problem: Problem?) {
        let first = journal.count
        // What has no answer yet may have been done; whoever scans it again loses nothing.
        for call in calls.sorted(by: { $0.key < $1.key }).map(\.value) where call.holdsKeys && !call.subject.isEmpty && session != nil {
            note(.notDone, call.subject, "")
        }
        dropTypedAhead("", keepsTail: false)
        effects.append(.leave(problem, undone: journal.since(first).map(\.subject)))
    }

    private mutating func act(_ key: Key) {
        if case .text = key {} else if key != .enter { message = .init() }
        guard let index = pages.indices.last else { return }
        if session != nil, case .function(let number) = key, number != 1, let page = MenuPage.page(number, self) {
            return go(page)
        }
        if key == .function(9), session != nil { return signOut() }
        with(index) { page, desk in
            if key == .function(1) || key == .text("?") && page.input.isEmpty && !page.isSecret, !(page is HelpPage) {
                return desk.moves.append(.push(HelpPage(page)))
            }
            if key == .escape, page.takesScans, !page.input.isEmpty { return page.input = TextField() }
            if page.press(key, &desk) { return }
            if key == .enter || key == .tab && page.takesScans && !page.input.isEmpty {
                desk.message = .init()
                return page.submit(page.input.take(), &desk)
            }
            if page.input.edit(key) { return }
            if key == .escape { return desk.moves.append(.pop) }
            desk.bell()
        }
    }

    // MARK: Pages

    /// Lets a page act, and moves then.
    private mutating func with(_ index: Int, _ body: (inout any DeskPage, inout DeskModel) -> Void) {
        guard pages.indices.contains(index) else { return }
        var page = pages[index]
        depth += 1
        body(&page, &self)
        depth -= 1
        pages[index] = page
        applyMoves()
    }

    /// Lets the uppermost page of a type act, if one is open.
    mutating func update<Page: DeskPage>(_ type: Page.Type, _ body: (inout Page, inout DeskModel) -> Void) {
        guard let index = pages.lastIndex(where: { $0 is Page }) else { return }
        with(index) { page, desk in
            guard var own = page as? Page else { return }
            body(&own, &desk)
            page = own
        }
    }

    mutating func push(_ page: any DeskPage) { moves.append(.push(page)) }
    mutating func pop() { moves.append(.pop) }
    mutating func show(only page: any DeskPage) { moves.append(.only(page)) }

    private mutating func go(_ page: any DeskPage) {
        moves.append(.home(page))
        applyMoves()
    }

    /// Opens and closes pages, when none of them is acting.
    private mutating func applyMoves() {
        guard depth == 0 else { return }
        let all = moves
        moves = []
        for move in all {
            switch move {
            case .push(let page): pages.append(page)
            case .pop: if pages.count > 1 { pages.removeLast() }
            case .home(let page): pages = Array(pages.prefix(1)) + (page.map { [$0] } ?? [])
            case .only(let page): pages = [page]
            }
        }
        if !all.isEmpty { with(pages.count - 1) { page, desk in page.appear(&desk) } }
    }

    // MARK: Calls

    /// Begins a call.
    /// - Parameters:
    ///   - method: its full name.
    ///   - request: encoded.
    ///   - writes: whether it needs a request key.
    ///   - holdsKeys: whether keys wait for the answer.
    ///   - subject: what is told as not done where the session has ended.
    ///   - then: what its answer does.
    mutating func begin(
        _ method: String, _ request: [UInt8], writes: Bool, holdsKeys: Bool, subject: String,
        _ then: @escaping (inout DeskModel, Result<[UInt8], Problem>) -> Void
    ) {
        callCount += 1
        let token = session?.token ?? ""
        calls[callCount] = PendingCall(holdsKeys: holdsKeys, subject: subject, session: token, then: then)
        if holdsKeys { holder = callCount }
        effects.append(.call(DeskCall(number: callCount, method: method, request: request, writes: writes, session: token)))
    }

    private mutating func answer(_ number: Int, _ result: Result<[UInt8], Problem>) {
        guard let call = calls.removeValue(forKey: number) else { return }
        if holder == number { holder = nil }
        isConnected = isConnected || !Refusal.isLoss(result)
        if case .failure(let problem) = result, Refusal.endsSession(problem), let session, session.token == call.session {
            endSession(problem, undone: call.subject)
        } else {
            resentCall = call.isResent
            call.then(&self, result)
            resentCall = false
        }
        applyMoves()
        pump()
    }

    /// Whether the call whose answer is being taken was sent more than once.
    private(set) var resentCall = false

    mutating func bell() { effects.append(.bell) }

    // MARK: What was typed ahead

    /// How many scans wait.
    var typedAheadScans: Int { typedAhead.waiting.count { $0 == .enter } }

    /// Tells what was typed ahead as not done, a line for each scan.
    /// - Parameters:
    ///   - why: for the journal.
    ///   - keepsTail: leaves what has no Enter yet, and everything from the first key on that neither types nor ends a scan.
    mutating func dropTypedAhead(_ why: String, keepsTail: Bool) {
        var scan = "", used = 0
        for (index, key) in typedAhead.waiting.enumerated() {
            if case .text(let character) = key {
                scan.append(character)
            } else if key == .enter || key == .tab {
                drop(scan, why)
                (scan, used) = ("", index + 1)
            } else if keepsTail {
                break
            }
        }
        if !keepsTail {
            drop(scan, why)
            used = typedAhead.count
        }
        typedAhead.drop(used)
    }

    private mutating func drop(_ scan: String, _ why: String) {
        let subject = ScanText.normalized(scan)
        if !subject.isEmpty { note(.notDone, subject, why) }
    }

    /// Adds a line to the journal, with a bell where it was not done.
    mutating func note(_ outcome: Journal.Outcome, _ subject: String, _ told: String) {
        let resent = resentCall ? text(" (sent again after a lost connection)", "（断线后已重发）") : ""
        journal.add(outcome, subject, told + resent, at: now)
        if outcome != .done { bell() }
    }

    /// The text in the desk's language.
    func text(_ en: String, _ zh: String) -> String { language == .chinese ? zh : en }

    var isLargeEnough: Bool { columns >= DeskLimits.columnsMin && rows >= DeskLimits.rowsMin }
    /// The rows between the title and the two lines of the message.
    var bodyRows: Int { max(1, rows - 5) }
    var isWaiting: Bool { holder != nil }
    var top: (any DeskPage)? { pages.last }
    var openPages: [any DeskPage] { pages }
}
