// A statement as a page that prints well: HTML without anything from elsewhere.

/// The printed form of a statement. Pure.
package struct StatementPage: Sendable {
    package let partner: String
    package let title: String
    package let period: String
    package let currency: String
    package let isClosed: Bool
    package let lines: [SettlementLine]
    /// Minor units.
    package let total: Int64
    package let decimals: Int

    package init(partner: String, title: String, period: String, currency: String, isClosed: Bool, lines: [SettlementLine], total: Int64, decimals: Int = 2) {
        self.partner = partner
        self.title = title
        self.period = period
        self.currency = currency
        self.isClosed = isClosed
        self.lines = lines
        self.total = total
        self.decimals = decimals
    }

    /// "33.80"; "-0.05".
    package static func decimal(_ minorUnits: Int64, _ decimals: Int) -> String {
        let digits = String(minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = minorUnits < 0 ? "-" : ""
        return decimals == 0 ? sign + padded : "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }

    private static let style = """
        body { font: 11pt "Noto Serif CJK SC", serif; margin: 2cm } table { border-collapse: collapse; width: 100% }
        th, td { border-bottom: 1px solid #999; padding: 2px 6px; text-align: left } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
        thead { display: table-header-group } tr { page-break-inside: avoid } tfoot td { font-weight: bold; border-top: 2px solid #000 }
        .signed { margin-top: 2cm; display: flex; justify-content: space-between } @page { size: A4; margin: 1.5cm }
        """

    /// The page.
    package var html: String {
        let rows = lines.enumerated().map { index, line in
            "<tr><td class=\"n\">\(index + 1)</td><td>\(Self.escaped(line.reference))</td><td>\(Self.escaped(line.isbn))</td>"
                + "<td class=\"n\">\(Self.decimal(line.listPrice, decimals))</td><td class=\"n\">\(Self.decimal(line.discountPermille, 1))%</td>"
                + "<td class=\"n\">\(Self.decimal(line.payable, decimals))</td><td>\(Self.escaped(line.invoice))</td>"
                + "<td>\(line.reverses.isEmpty ? "" : "冲 " + Self.escaped(line.reverses))</td></tr>"
        }
        let head = "结算单 Statement \(period)\(isClosed ? "" : "（未结账 provisional）")"
        return """
            <!DOCTYPE html>
            <html lang="zh-Hans"><head><meta charset="utf-8"><title>\(Self.escaped(title)) \(period)</title><style>
            \(Self.style)
            </style></head><body>
            <h1>\(head)</h1><p>\(Self.escaped(title)) (\(Self.escaped(partner))), \(currency)</p>
            <table><thead><tr><th class="n">#</th><th>单号 Reference</th><th>ISBN</th><th class="n">码洋 List price</th>
            <th class="n">折扣 Discount</th><th class="n">实洋 Payable</th><th>发票 Invoice</th><th></th></tr></thead><tbody>
            \(rows.joined(separator: "\n"))
            </tbody><tfoot><tr><td colspan="5">合计 Total (\(lines.count))</td><td class="n">\(Self.decimal(total, decimals))</td><td colspan="2"></td></tr></tfoot></table>
            <div class="signed"><p>图书馆 Library: ______________</p><p>合作方 Partner: ______________</p></div>
            </body></html>

            """
    }

    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
