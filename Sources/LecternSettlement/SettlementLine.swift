// A line of a statement, as either side has it.

/// A sale or a reversal in a statement. Pure.
package struct SettlementLine: Sendable, Equatable {
    /// The partner's own number of it.
    package var reference: String
    package var isbn: String
    /// Minor units.
    package var listPrice: Int64
    /// In thousandths of the list price.
    package var discountPermille: Int64
    /// Minor units; negative: a reversal.
    package var payable: Int64
    package var invoice: String
    /// The reference that it reverses; empty: it is a sale.
    package var reverses: String
    /// "2026-11"
    package var period: String

    package init(
        reference: String, isbn: String = "", listPrice: Int64 = 0, discountPermille: Int64 = 0, payable: Int64 = 0, invoice: String = "",
        reverses: String = "", period: String = ""
    ) {
        self.reference = reference
        self.isbn = isbn
        self.listPrice = listPrice
        self.discountPermille = discountPermille
        self.payable = payable
        self.invoice = invoice
        self.reverses = reverses
        self.period = period
    }

    /// The ISBN as it is compared: without hyphens and blanks, one of ten digits as the one of thirteen that it is.
    package var comparableISBN: String {
        let digits = isbn.uppercased().utf8.filter { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "X") }
        guard digits.count == 10 else { return String(decoding: digits, as: UTF8.self) }
        let body = Array("978".utf8) + digits.dropLast()
        let sum = body.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset % 2 == 0 ? 1 : 3) }
        return String(decoding: body, as: UTF8.self) + "\((10 - sum % 10) % 10)"
    }
}
