// A record of a work as a test describes it, in CNMARC or MARC 21.

import DiscoveryMessages

/// One edition, e-book or recording of a work.
struct MadeEdition {
    /// Its control number.
    var number: String
    var title: String
    var creator = ""
    /// In CNMARC; otherwise MARC 21.
    var isChinese = true
    var original = ""
    var uniform = ""
    var language = "chi"
    var year = 2_000
    var publisher = ""
    /// The leader's type: "a" text, "i" a recording.
    var type = "a"
    var link = ""
    var licence = ""
    var isDeleted = false

    var record: Discovery.RawRecord {
        var fields = ["<controlfield tag=\"001\">\(number)</controlfield>"]
        if isChinese {
            fields.append(field("100", "a", "20260101d\(year)    em y0chiy50      ea"))
            fields.append(field("101", "a", language))
            fields.append(field("200", "a", title, "f", creator))
            fields.append(field("210", "c", publisher, "d", "\(year)"))
            fields.append(original.isEmpty ? "" : field("454", "1", "2001 ", "a", original))
            fields.append(field("500", "a", uniform))
            fields.append(field("371", "a", licence))
        } else {
            fields.append("<controlfield tag=\"008\">200101s\(year)    xx            000 0 \(language) d</controlfield>")
            fields += [field("100", "a", creator), field("240", "a", uniform), field("245", "a", title), field("264", "b", publisher), field("540", "a", licence)]
            fields.append(original.isEmpty ? "" : field("765", "t", original))
        }
        if !link.isEmpty { fields.append(field("856", "u", link)) }
        let leader = isChinese ? "00000n\(type)m0 2200000   450 " : "00000n\(type)m a2200000   4500"
        let text = "<record><leader>\(isDeleted ? leader.replacing("00000n", with: "00000d") : leader)</leader>\(fields.joined())</record>"
        return Discovery.RawRecord(data: Array(text.utf8), format: .marcXml)
    }

    private func field(_ tag: String, _ parts: String...) -> String {
        let pairs = stride(from: 0, to: parts.count, by: 2).filter { !parts[$0 + 1].isEmpty }.map { "<subfield code=\"\(parts[$0])\">\(parts[$0 + 1])</subfield>" }
        return pairs.isEmpty ? "" : "<datafield tag=\"\(tag)\" ind1=\" \" ind2=\" \">\(pairs.joined())</datafield>"
    }
}
