// lectern settle: a partner's statement, compared with the partner's own file, printed, disputed and paid.

internal import Foundation
internal import LecternJSON
internal import LecternMessages
internal import LecternSettlement
internal import LecternWire
internal import LedgerMessages
internal import TypesMessages

extension LedgerCommand {
    /// Lines of a statement that one call asks for.
    private static let pageLines: UInt32 = 500

    static func settle(_ arguments: Arguments) throws {
        let period = try needed("--period", arguments)
        let partner = arguments.operands[0]
        let currency = currency(arguments)
        guard !arguments.has("--dispute") || arguments.has("--compare") else { throw UsageError("--dispute needs --compare", nil) }
        let theirs = try arguments["--compare"].map { try file($0, decimals: CurrencyDecimals.of(currency)) }
        try withDesk(arguments) { desk in
            let (statement, ours) = try statement(partner, period, currency, desk)
            if let path = arguments["--html"] { try write(page(statement, ours, currency), to: path) }
            guard let theirs else {
                return try desk.shared.tell(statement, arguments) { lines($0) }
            }
            let elsewhere = try neighbours(of: period).flatMap { try self.statement(partner, $0, currency, desk).lines }
            let comparison = StatementComparison(ours: ours, theirs: theirs, elsewhere: elsewhere, decimals: CurrencyDecimals.of(currency))
            var disputed = 0
            if arguments.has("--dispute") {
                for difference in comparison.differences {
                    let request = Ledger.DisputeRequest(
                        partner: partner, period: period, reference: difference.reference, difference: difference.kind.rawValue,
                        ours: difference.ours, theirs: difference.theirs)
                    if try desk.ledger.dispute(request).added { disputed += 1 }
                }
            }
            tell(comparison, disputed, arguments)
            guard comparison.differences.isEmpty else {
                throw Problem(status: .failedPrecondition, reason: "STATEMENTS_DIFFER", message: "the statement and \(arguments["--compare"] ?? "") differ")
            }
        }
    }

    /// Reads the partner's file.
    private static func file(_ path: String, decimals: Int) throws -> [SettlementLine] {
        guard let data = FileManager.default.contents(atPath: path) else { throw UsageError("\(path): there is no such file, or it can't be read", nil) }
        guard let text = String(data: data, encoding: .utf8) else {
            throw UsageError("\(path) is not in UTF-8; `iconv -f GB18030 -t UTF-8` makes it so where it comes from a Chinese spreadsheet", nil)
        }
        do throws(SettlementFile.Problem) {
            return try SettlementFile.read(text, decimals: decimals)
        } catch {
            throw UsageError("\(path): \(error)", nil)
        }
    }

    /// A whole statement, page by page.
    private static func statement(
        _ partner: String, _ period: String, _ currency: String, _ desk: Desk
    ) throws -> (whole: Ledger.StatementResponse, lines: [SettlementLine]) {
        var whole = Ledger.StatementResponse()
        repeat {
            var page = try desk.ledger.statement(
                .init(partner: partner, period: period, currency: currency, limit: pageLines, cursor: whole.cursor))
            page.lines = whole.lines + page.lines
            whole = page
        } while !whole.cursor.isEmpty
        let lines = whole.lines.map { line in
            SettlementLine(
                reference: line.reference, isbn: line.isbn, listPrice: line.listPrice?.minorUnits ?? 0, discountPermille: Int64(line.discountPermille),
                payable: line.payable?.minorUnits ?? 0, invoice: line.invoice, reverses: line.reverses, period: period)
        }
        return (whole, lines)
    }

    /// The month before, and the one after; none where it is no month: the daemon has refused it then.
    static func neighbours(of period: String) -> [String] {
        let parts = period.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { return [] }
        func text(_ months: Int) -> String {
            let (year, month) = (months / 12, months % 12 + 1)
            return String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)-\(month < 10 ? "0" : "")\(month)"
        }
        let months = parts[0] * 12 + parts[1] - 1
        return [text(months - 1), text(months + 1)]
    }

    private static func lines(_ statement: Ledger.StatementResponse) -> [String] {
        statement.lines.map { line in
            let reverses = line.reverses.isEmpty ? "" : "  reverses \(line.reverses)"
            return "\(line.reference)  \(line.isbn)  \(text(line.listPrice))  \(StatementPage.decimal(Int64(line.discountPermille), 1))%  \(text(line.payable))  \(line.invoice)\(reverses)"
        } + [
            "\(statement.title) \(statement.period)\(statement.closed ? "" : ", not closed"): \(statement.linesCount) lines, \(text(statement.total)); owed now: \(text(statement.owed))"
        ]
    }

    private static func tell(_ comparison: StatementComparison, _ disputed: Int, _ arguments: Arguments) {
        guard !arguments.has("--json") else {
            let differences = comparison.differences.map { difference -> JSON in
                .object([
                    .init("reference", .string(difference.reference)), .init("kind", .string(difference.kind.rawValue)),
                    .init("ours", .string(difference.ours)), .init("theirs", .string(difference.theirs)),
                ])
            }
            let json = JSON.object([
                .init("matched", .integer(comparison.matched)), .init("differences", .array(differences)), .init("disputed", .integer(disputed)),
            ])
            return Terminal.line(json.text(pretty: true))
        }
        for difference in comparison.differences {
            Terminal.line(Terminal.safe("\(difference.reference)  \(difference.kind.rawValue)  ours: \(difference.ours)  theirs: \(difference.theirs)"))
        }
        let works = disputed == 0 ? "" : ", \(disputed) new items of work"
        Terminal.line("\(comparison.matched) lines match, \(comparison.differences.count) differences\(works)")
    }

    private static func page(_ statement: Ledger.StatementResponse, _ lines: [SettlementLine], _ currency: String) -> String {
        StatementPage(
            partner: statement.partner, title: statement.title, period: statement.period, currency: currency, isClosed: statement.closed, lines: lines,
            total: statement.total?.minorUnits ?? 0, decimals: CurrencyDecimals.of(currency)
        ).html
    }

    private static func write(_ text: String, to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else { throw UsageError("\(path) can't be written", nil) }
    }

    static func payPartner(_ arguments: Arguments) throws {
        let request = Ledger.PayPartnerRequest(
            partner: arguments.operands[0], amount: try money(arguments.operands[1], arguments), reference: try needed("--reference", arguments),
            period: arguments["--period"] ?? "")
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.payPartner(request), arguments) { ["posting \($0.postingId): \(request.partner) is paid \(text(request.amount))"] }
        }
    }

    static func partnerKey(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.ledger.putPartnerKey(.init(partner: arguments.operands[0])), arguments) { [$0.key] }
        }
    }
}
