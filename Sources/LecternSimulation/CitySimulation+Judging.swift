// Holds each answer against the model.

internal import LecternKitTesting
internal import LecternWire

extension CitySimulation {
    /// Reasons that tell of the machine, not of the rules.
    private static let machineReasons: Set<String> = [
        "STORE_FULL", "STORE_UNAVAILABLE", "OUTCOME_UNKNOWN", "INTERNAL_ERROR", "OVERLOADED", "CONNECTION_LOST",
    ]

    /// An answer has come.
    /// - Throws: `Violation` where it is not what the model expects.
    func judge(_ call: SimulatedCall, _ close: Frame.Close) throws {
        report.calls += 1
        if call.request.isWrite { report.writes += 1 }
        let reason = close.problem?.reason ?? ""
        report.reasons[reason, default: 0] += 1
        if CitySimulation.machineReasons.contains(reason) {
            guard isFaulty else { throw violation("no failure without a fault", "\(describe(call)): \(close.problem?.description ?? "")") }
            return note(call, .problem(reason))
        }
        let objection = model.objection(call)
        if objection == nil, call.request.isWrite, let kept = model.kept(call) { return try judge(call, close, kept) }
        let judgement = objection.map { Judgement.failed($0) } ?? model.judge(call)
        let (answer, id) = close.problem == nil ? try CallCoding.answer(call.request, close.message, model) : (.problem(reason), 0)
        note(call, answer)
        guard answer == judgement.answer, (close.problem == nil) == (judgement.kind == .answered) else {
            throw violation(
                "the answer of \(CitySimulation.name(call.request))",
                "\(describe(call))\n  was answered \(answer)\n  and had to be  \(judgement.answer)")
        }
        model.now = host.clock.nowMilliseconds
        judgement.effect?(&model, id)
        if call.request.isWrite, judgement.kind != .failed { model.keep(call, CitySimulation.bytes(close)) }
        try checkQuick(call)
    }

    private func note(_ call: SimulatedCall, _ answer: ModelAnswer) {
        trace.add(call.number)
        trace.add(answer.hashValue)
        line("\(call.number) \(answer)")
    }

    /// A call whose key has an answer already.
    private func judge(_ call: SimulatedCall, _ close: Frame.Close, _ kept: CityModel.KeptReply) throws {
        note(call, .problem(close.problem?.reason ?? "again"))
        guard kept.request == call.request else {
            guard close.problem?.reason == "REQUEST_KEY_REUSED" else {
                throw violation("a key is for one request", "\(describe(call)) was answered \(close.problem?.description ?? "OK")")
            }
            return
        }
        guard CitySimulation.bytes(close) == kept.reply else {
            throw violation("a repeat gets the first answer", "\(describe(call)) was answered differently: \(close.problem?.description ?? "OK")")
        }
    }

    private static func bytes(_ close: Frame.Close) -> [UInt8] {
        guard let problem = close.problem else { return close.message }
        return Array(problem.description.utf8)
    }

    static func name(_ request: CallRequest) -> String {
        switch request {
        case .borrow: "Borrow"
        case .giveBack: "Return"
        case .renew: "Renew"
        case .block: "Block"
        case .unblock: "Unblock"
        case .expire: "PutReader"
        case .changeRule: "PutLoanRule"
        case .scheduleSet: "ScheduleRuleSet"
        case .closeDays: "PutServicePoint"
        case .loans: "Loans"
        case .getItem: "GetItem"
        case .putItem: "PutItem"
        case .settle: "SettleConflict"
        case .placeHold: "PlaceHold"
        case .changeHold(_, .cancelled, _): "CancelHold"
        case .changeHold(_, .suspended, _): "SuspendHold"
        case .changeHold: "ResumeHold"
        case .holds: "Holds"
        case .moveItem: "MoveItem"
        case .recall: "RecallLoan"
        }
    }

    /// A call in one line, for people.
    func describe(_ call: SimulatedCall) -> String {
        let who = call.session.map { $0.reader.map { " of \(plan.card($0))" } ?? " of staff" } ?? ""
        let late = call.happenedAt == 0 ? "" : ", \((call.now - call.happenedAt) / 60_000) min ago"
        let what =
            switch call.request {
            case .borrow(let barcode, let card), .renew(let barcode, let card): "\(barcode) \(card)"
            case .giveBack(let barcode), .getItem(let barcode), .recall(let barcode): barcode
            case .block(let card, let reason, let until): "\(card) \(reason) until \(until)"
            case .unblock(let card, let block): "\(card) block \(block)"
            case .expire(let card, let at): "\(card) expires \(at)"
            case .changeRule(let rule): "\(rule.code) days=\(rule.days) loans=\(rule.loansMax) renewals=\(rule.renewalsMax)"
            case .scheduleSet(let code, let from): "\(code) from \(from)"
            case .closeDays(let terminal, let days): "\(plan.terminals[terminal].name) on \(days.map(CitySetup.date).joined(separator: " "))"
            case .loans(let card): card
            case .putItem(let barcode, let home, _, _): "\(barcode) at home in \(plan.branchCode(home))"
            case .settle(let conflict): "\(conflict)"
            case .placeHold(let wanted):
                "\(wanted.barcode)\(wanted.isOneItem ? " alone" : "")\(wanted.laterUntil == 0 ? "" : " from \(wanted.laterUntil)")\(wanted.notNeededAfter == 0 ? "" : " until \(wanted.notNeededAfter)") \(wanted.card) at \(plan.terminals[wanted.point].name)"
            case .changeHold(let hold, _, let until): "\(hold)\(until == 0 ? "" : " until \(until)")"
            case .holds(let card): card
            case .moveItem(let barcode, let status): "\(barcode) to \(status.map { "\($0)" } ?? "available")"
            }
        let sequence = call.sequence == 0 ? "" : ", number \(call.sequence)"
        return "call \(call.number): \(plan.terminals[call.terminal].name)\(who): \(CitySimulation.name(call.request)) \(what)\(late)\(sequence)"
    }

    /// What must hold after each answer and costs little.
    private func checkQuick(_ call: SimulatedCall) throws {
        guard case .borrow(let barcode, _) = call.request, let item = model.item(barcode: barcode), let open = model.items[item].openLoan else {
            return
        }
        let loan = model.loans[open]
        guard loan.returnedAt == nil, loan.item == item else { throw violation("one open loan", "\(barcode) has loan \(loan)") }
        guard loan.dueAt >= loan.lentAt else { throw violation("times rise", "loan \(loan.id) is due before it was lent") }
    }
}
