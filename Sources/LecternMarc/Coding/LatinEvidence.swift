// Weighs whether letters beyond ASCII are those of a language with Latin letters.

/// In the right coding accented letters are those of the record's language, inside of words; in a wrong one they are others,
/// or capitals stand inside of words.
struct LatinEvidence {
    private var fitting = 0
    private var against = 0
    private var letters: Set<Unicode.Scalar> = []
    private let lettersMin: Int

    /// - Parameters:
    ///   - texts: as a coding reads them, composed.
    ///   - language: of the record, three small letters; empty where unknown.
    init(_ texts: [String], language: String) {
        let alphabet = Self.alphabet(language)
        lettersMin = Self.knownAlphabet(language) == nil ? 2 : 1
        for text in texts {
            var before: Unicode.Scalar = " "
            let scalars = Array(text.unicodeScalars)
            for (index, scalar) in scalars.enumerated() {
                let next = index + 1 < scalars.count ? scalars[index + 1] : " "
                if !scalar.isASCII { weigh(scalar, before, next, alphabet) }
                before = scalar
            }
        }
    }

    /// Whether there are such letters, and hardly anything else. One letter alone may be a damaged byte, or an apostrophe of another
    /// coding again and again: without the language's alphabet it takes two different ones.
    var isConvincing: Bool { letters.count >= lettersMin && against * 8 <= fitting }

    /// Whether most are such letters: in many records a mark stands beside its letter.
    var isLikely: Bool { fitting > against }

    private mutating func weigh(
        _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ next: Unicode.Scalar, _ alphabet: Set<Unicode.Scalar>
    ) {
        if Self.signs.contains(scalar.value) { return }
        guard scalar.properties.isAlphabetic, let small = scalar.properties.lowercaseMapping.unicodeScalars.first,
            alphabet.contains(small)
        else {
            against += 1
            return
        }
        let isCapital = scalar.properties.isUppercase
        // A capital after a small letter, a small one before a capital, a letter beside a digit: no word.
        let isTorn =
            isCapital && before.properties.isLowercase || !isCapital && next.properties.isUppercase
            || before.properties.numericType != nil || next.properties.numericType != nil
        guard !isTorn else {
            against += 1
            return
        }
        fitting += 1
        letters.insert(small)
    }

    /// The letters beyond ASCII of a language; where none are known, those of Western Europe.
    static func alphabet(_ language: String) -> Set<Unicode.Scalar> { alphabets[language] ?? western }

    /// The letters beyond ASCII of a language; nil where they are not known.
    static func knownAlphabet(_ language: String) -> Set<Unicode.Scalar>? { alphabets[language] }

    /// Signs that any language uses: quotation marks, dashes and the like.
    private static let signs: Set<UInt32> = [
        0xA0, 0xA1, 0xA3, 0xA7, 0xA9, 0xAA, 0xAB, 0xAE, 0xB0, 0xB7, 0xBA, 0xBB, 0xBF, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A,
        0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x20AC, 0x2122,
    ]

    private static let western = letters("àáâäåæçèéêëíîïñóôöøùúûüßœ")
    private static let alphabets: [String: Set<Unicode.Scalar>] = [
        "fre": letters("àâæçèéêëîïôœùûüÿ"), "fra": letters("àâæçèéêëîïôœùûüÿ"), "ger": letters("äöüßéèà"), "deu": letters("äöüßéèà"),
        "spa": letters("áéíóúüñç"), "por": letters("áâãàçéêíóôõúü"), "ita": letters("àèéìíîòóùú"), "cat": letters("àçèéíïòóúü"),
        "dut": letters("áéëíïóöúüèê"), "nld": letters("áéëíïóöúüèê"), "swe": letters("åäöéüà"), "fin": letters("åäöéšž"),
        "nor": letters("åæøéòôèü"), "dan": letters("åæøéüöä"), "ice": letters("áéíóúýðþæö"), "est": letters("äöõüšž"),
        "cze": letters("áčďéěíňóřšťúůýž"), "slo": letters("áäčďéíĺľňóôŕšťúýž"), "pol": letters("ąćęłńóśźż"),
        "hun": letters("áéíóöőúüű"), "rum": letters("ăâîșțşţ"), "tur": letters("çğıöşüâîû"), "lit": letters("ąčęėįšųūž"),
        "lav": letters("āčēģīķļņšūž"), "hrv": letters("čćđšž"), "scr": letters("čćđšž"), "slv": letters("čšž"),
    ]

    private static func letters(_ text: String) -> Set<Unicode.Scalar> { Set(text.unicodeScalars) }
}
