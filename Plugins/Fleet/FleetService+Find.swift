// The handlers that look terminals up.

internal import FleetMessages
internal import LecternKit
internal import LecternMessages

/// A position in the list of terminals: the name of the one before it, which a certificate may spell with any characters.
private struct NameCursor: PageCursor {
    let text: String

    init(name: String) { text = name }

    init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        self.text = text
    }
}

extension FleetService {
    func terminals(_ request: Fleet.TerminalsRequest, _ call: Call) throws -> Fleet.TerminalsResponse {
        let page = try PageRequest<NameCursor>(
            request.limit, request.cursor, FleetLimits.page, invalid: Fleet.Reason.cursorInvalid)
        let rows = try TerminalRows(call).page(
            after: page.after?.text ?? "", onlyTroubled: request.onlyTroubled, limit: page.rowsMax)
        let found = page.page(rows) { NameCursor(name: $0.terminal) }
        return Fleet.TerminalsResponse(terminals: try found.items.map { try Self.message($0, call) }, cursor: found.cursor)
    }

    func getTerminal(_ request: Fleet.GetTerminalRequest, _ call: Call) throws -> Fleet.Terminal {
        try Self.message(try TerminalRows(call).known(request.terminal), call)
    }

    func history(_ request: Fleet.HistoryRequest, _ call: Call) throws -> Fleet.HistoryResponse {
        let page = try PageRequest(
            request.limit, request.cursor, FleetLimits.page, list: "", invalid: Fleet.Reason.cursorInvalid)
        let rows = TerminalRows(call)
        let entries = try rows.history(
            try rows.known(request.terminal).terminal, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(entries) { KeysetCursor(at: $0.recordedAtMs, id: $0.entryId) }
        return Fleet.HistoryResponse(
            entries: found.items.map {
                Fleet.HistoryEntry(
                    event: $0.event, trouble: $0.trouble, value: $0.value, happenedAtMs: $0.happenedAtMs,
                    recordedAtMs: $0.recordedAtMs)
            }, cursor: found.cursor)
    }

    private static func message(_ row: TerminalRow, _ call: Call) throws -> Fleet.Terminal {
        let troubles = try TroubleRows(call).all(row.terminal).map {
            Fleet.Trouble(
                trouble: $0.trouble, level: Fleet.Condition(rawValue: Int32($0.level)), value: $0.value, sinceMs: $0.sinceMs)
        }
        return Fleet.Terminal(
            terminal: row.terminal, servicePointCode: row.servicePointCode, branchCode: row.branchCode,
            health: try Fleet.Health(row.health), reportedAtMs: row.reportedAtMs, heardAtMs: row.heardAtMs, troubles: troubles)
    }
}
