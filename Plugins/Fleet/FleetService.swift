// The service of Fleet: what terminals tell, and what is done about them. What is looked up is in FleetService+Find.swift.

internal import CityMessages
internal import FleetMessages
internal import FleetRules
internal import LecternKit
internal import LecternMessages
internal import WorkMessages

/// Keeps how terminals are, and makes work of what is wrong.
struct FleetService: Fleet.Service {
    static let validator = FieldValidator(Fleet.Reason.fieldInvalid)

    let settings: PluginSettings<FleetLimits>

    // MARK: terminals

    func report(_ request: Fleet.ReportRequest, _ call: Call) throws -> Fleet.ReportResponse {
        guard let health = request.health else { throw Self.validator.invalid("health", "it is missing", zh: "缺少") }
        try Self.check(health)
        let (rows, troubles, name) = (TerminalRows(call), TroubleRows(call), call.principal.terminal)
        let old = try rows.load(name)
        let open = try troubles.all(name)
        let found = health.troubles(at: call.happenedAtMilliseconds)
        var row = old ?? TerminalRow(terminal: name)
        row.heardAtMs = call.nowMilliseconds
        // A report that was on its way for long says that the terminal lives, and nothing of how it is now.
        let isNewest = call.happenedAtMilliseconds >= row.reportedAtMs
        if isNewest {
            let firmware = old == nil ? "" : try Fleet.Health(row.health).firmware
            row.health = try health.encoded()
            row.reportedAtMs = call.happenedAtMilliseconds
            if old == nil || found.contains(where: { trouble in !open.contains { $0.trouble == trouble.kind.rawValue } }) {
                try Self.place(&row, call)
            }
            if old == nil {
                try rows.record(name, "first", value: health.firmware)
            } else if firmware != health.firmware {
                try rows.record(name, "firmware", value: health.firmware)
            }
        }
        try old == nil ? rows.add(row) : rows.update(row)
        for trouble in open where trouble.trouble == TroubleKind.silent.rawValue { try troubles.end(trouble) }
        if isNewest { try Self.settle(found, open, row, troubles) }
        // The timer looks when the last report was: so it moves when it is due, and not with every report.
        if old == nil || open.contains(where: { $0.trouble == TroubleKind.silent.rawValue }) {
            try listen(to: name, from: call.nowMilliseconds, call)
        }
        return Fleet.ReportResponse(troubles: found.map(\.kind.rawValue))
    }

    /// Opens what is found and not open, and ends what is open and not found.
    private static func settle(_ found: [Trouble], _ open: [TroubleRow], _ row: TerminalRow, _ troubles: TroubleRows) throws {
        for trouble in found {
            try troubles.note(trouble, open.first { $0.trouble == trouble.kind.rawValue }, of: row)
        }
        for trouble in open where trouble.trouble != TroubleKind.silent.rawValue {
            if !found.contains(where: { $0.kind.rawValue == trouble.trouble }) { try troubles.end(trouble) }
        }
    }

    private static func check(_ health: Fleet.Health) throws {
        for (field, condition) in [
            ("paper", health.paper), ("cash_box", health.cashBox), ("doors", health.doors), ("rfid_reader", health.rfidReader),
        ] where !(0...Fleet.Condition.failed.rawValue).contains(condition.rawValue) {
            throw validator.invalid("health.\(field)", "it is no condition", zh: "没有这种状态")
        }
        if let tenths = health.temperatureTenths, !FleetLimits.temperatureTenths.contains(tenths) {
            throw validator.invalid("health.temperature_tenths", "it is not from -1000 to 2000", zh: "不在 -1000 到 2000 之间")
        }
        try validator.text(health.firmware, "health.firmware", charactersMax: FleetLimits.firmwareCharactersMax)
        try validator.number(health.storageWearPercent, "health.storage_wear_percent", max: FleetLimits.wearPercentMax)
        try validator.number(health.journalOperations, "health.journal_operations", max: FleetLimits.journalOperationsMax)
        try validator.notNegative(health.journalOldestAtMs, "health.journal_oldest_at_ms")
    }

    /// Where it stands, as City knows; nowhere, where City knows no point of the terminal.
    private static func place(_ row: inout TerminalRow, _ call: Call) throws {
        let terminal = row.terminal
        (row.branchId, row.branchCode, row.servicePointCode) = (0, "", "")
        switch try call.tryCall({ try City.Client($0).terminalPlace(.init(terminal: terminal)) }) {
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
        case .success(let place):
            (row.servicePointCode, row.branchCode) = (place.servicePointCode, place.branchCode)
            guard !place.branchCode.isEmpty else { return }
            let branches = try City.Client(call).branches(City.BranchesRequest()).branches
            row.branchId = branches.first { $0.code == place.branchCode }?.branchId ?? 0
        }
    }

    // MARK: silence

    private static func timer(_ terminal: String) -> String { "listen/\(terminal)" }

    private func listen(to terminal: String, from moment: Int64, _ call: Call) throws {
        try call.schedule(
            at: moment + settings.current.silentMilliseconds, key: Self.timer(terminal), Fleet.Timers.listen,
            .init(terminal: terminal))
    }

    func listen(_ request: Fleet.ListenRequest, _ call: Call) throws -> Fleet.ListenResponse {
        guard let row = try TerminalRows(call).load(request.terminal) else { return .init() }
        guard call.nowMilliseconds >= row.heardAtMs + settings.current.silentMilliseconds else {
            try listen(to: row.terminal, from: row.heardAtMs, call)
            return .init()
        }
        let troubles = TroubleRows(call)
        let old = try troubles.all(row.terminal).first { $0.trouble == TroubleKind.silent.rawValue }
        try troubles.note(Trouble(.silent, .failed, ""), old, of: row)
        return .init()
    }

    // MARK: staff

    func actOnWork(_ act: Work.Act, _ call: Call) throws -> Work.Acted {
        try Self.validator.text(act.note, "note", charactersMax: FleetLimits.noteCharactersMax)
        guard act.action == "mended" else {
            throw Self.validator.invalid("action", "it is no action of Fleet's work", zh: "没有这种处理方式")
        }
        let troubles = TroubleRows(call)
        guard let trouble = try troubles.load(work: act.key) else {
            throw Refusal(Fleet.Reason.troubleOver, facts: ("key", act.key))
        }
        try troubles.delete(trouble, event: "mended")
        // A terminal that stays silent all the same is told again.
        if trouble.trouble == TroubleKind.silent.rawValue { try listen(to: trouble.terminal, from: call.nowMilliseconds, call) }
        return try FleetWork(call).finish(trouble, act)
    }

    func forget(_ request: Fleet.ForgetRequest, _ call: Call) throws -> Fleet.ForgetResponse {
        let row = try TerminalRows(call).known(request.terminal)
        for trouble in try TroubleRows(call).all(row.terminal) { try FleetWork(call).withdraw(trouble) }
        try call.cancelTimer(key: Self.timer(row.terminal))
        try TerminalRows(call).delete(row.terminal)
        return .init()
    }
}
