// What a record declares of its coding and language: hints, never decisive alone.

/// Hints from the leader and the coded fields.
struct CodingHints {
    /// The family of formats, detected from its tags.
    let flavour: MarcFlavour
    /// MARC 21: position 9 of the leader; UNIMARC: field 100 says ISO 10646.
    let saysUnicode: Bool
    /// The language of the text, three small letters; empty: not known.
    let language: String
    /// UNIMARC: the character sets of field 100, "50".
    let sets: String

    init(_ record: UndecodedRecord) {
        flavour = MarcFlavour(tags: record.fields.lazy.map(\.tag))
        let general = record.hint("100", "a") ?? ""
        switch flavour {
        case .marc21:
            saysUnicode = record.leader[9] == UInt8(ascii: "a")
            sets = ""
            let coded = String((record.controlHint("008") ?? "").dropFirst(35).prefix(3))
            let first = coded.allSatisfy(\.isLetter) && coded.count == 3 ? coded : record.hint("041", "a") ?? ""
            language = String(first.prefix(3)).lowercased()
        case .unimarc:
            sets = String(general.dropFirst(26).prefix(2))
            saysUnicode = sets == "50"
            let first = record.hint("101", "a") ?? String(general.dropFirst(22).prefix(3))
            language = String(first.prefix(3)).lowercased()
        }
    }

    var isChinese: Bool { language == "chi" || language == "zho" }

    /// Whether the language is one with Latin letters, as far as is known.
    var hasLatinLetters: Bool {
        !["chi", "zho", "jpn", "kor", "rus", "ukr", "bel", "bul", "srp", "mac", "gre", "grc", "heb", "yid", "ara", "per", "urd",
            "tha", "hin", "arm", "geo", "mon"].contains(language)
    }
}
