// The codings that text can be found in.

/// In which coding the text of a record was found.
package enum TextCoding: String, Sendable, CaseIterable {
    case ascii = "ASCII"
    case utf8 = "UTF-8"
    /// The Library of Congress's coding with combining marks before their letter, and East Asian characters of three bytes.
    case marc8 = "MARC-8"
    /// The coding of UNIMARC for Latin letters, with combining marks before their letter.
    case iso5426 = "ISO 5426"
    /// GB 2312, GBK and GB 18030: each contains the one before.
    case gb18030 = "GB18030"
    case big5 = "Big5"
    case windows1251 = "Windows-1251"
    case koi8r = "KOI8-R"
    case ibm866 = "IBM866"
    /// Latin-1 with the quotation marks and dashes of Windows.
    case windows1252 = "Windows-1252"

    /// The name under which iconv knows the coding; nil where iconv is not used.
    var iconvName: String? {
        switch self {
        case .ascii, .utf8, .marc8, .iso5426: nil
        case .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        case .windows1251: "CP1251"
        case .koi8r: "KOI8-R"
        case .ibm866: "CP866"
        case .windows1252: "CP1252"
        }
    }
}
