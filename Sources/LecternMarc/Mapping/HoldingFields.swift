// Prices and copies, which records carry in fields of their own or of their library's.

internal import Foundation

/// Reads prices (010 $d, 020 $c) and holdings (852; 905 of Chinese libraries; 995 of UNIMARC).
enum HoldingFields {
    /// The price of a record, as it has it.
    static func price(_ record: MarcRecord, _ flavour: MarcFlavour) -> String {
        let (tag, code): (String, Character) = flavour == .unimarc ? ("010", "d") : ("020", "c")
        return record.fields(tag).lazy.compactMap { $0.first(code) }.map(TextNormalizer.imprint).first { !$0.isEmpty } ?? ""
    }

    /// The copies that a record tells of.
    static func holdings(_ record: MarcRecord) -> [DescribedHolding] {
        var holdings: [DescribedHolding] = []
        func add(_ location: [String], _ mark: [String], _ barcodes: [String]) {
            let location = text(location, " ")
            let mark = text(mark, "/")
            guard !mark.isEmpty || barcodes.contains(where: { !$0.isEmpty }) else { return }
            for barcode in barcodes.isEmpty ? [""] : barcodes {
                holdings.append(DescribedHolding(location: location, callNumber: mark, barcode: TextNormalizer.collapsed(barcode)))
            }
        }
        for field in record.fields("852") { add(field.all("ab"), field.all("hi"), field.all("p")) }
        // $a library, $b barcodes, $c place, $d class, $e mark within the class; some write both in $f or $s.
        for field in record.fields("905") {
            let parts = field.all("de")
            add(field.all("ac"), parts.isEmpty ? Array(field.all("fs").prefix(1)) : parts, field.all("b").flatMap { $0.components(separatedBy: ",") })
        }
        for field in record.fields("995") { add(field.all("bc").suffix(1).map { $0 }, Array(field.all("k").prefix(1)), field.all("f")) }
        return holdings
    }

    private static func text(_ parts: [String], _ separator: String) -> String {
        parts.map(TextNormalizer.element).filter { !$0.isEmpty }.joined(separator: separator)
    }
}
