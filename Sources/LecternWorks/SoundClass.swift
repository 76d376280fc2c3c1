// Sounds at the beginning of names, in classes that hold through transcription: Hemingway is 海明威 or 汉明威.

internal import LecternText

/// Classes of initial sounds.
enum SoundClass {
    /// The classes that the name of a Han character may stand for, the likeliest first; none: nobody knows how it is read.
    static func ofHan(_ character: Character) -> [String] {
        // 尔 is written for l and r.
        if character == "尔" { return ["l"] }
        return Pinyin.readings(of: character).first.map(ofSyllable) ?? []
    }

    /// The classes of a syllable of pinyin.
    static func ofSyllable(_ syllable: String) -> [String] {
        switch syllable.prefix(2) {
        case "zh", "ch", "sh": return ["s", "k"]
        case "wh": return ["w"]
        default: break
        }
        switch syllable.first {
        case "b", "p": return ["p", "w"]
        case "d", "t": return ["t"]
        case "g", "k": return ["k"]
        case "h": return ["h", "w", "k"]
        case "j", "q": return ["k", "s", "h"]
        case "x": return ["s", "h", "k"]
        case "z", "c", "s": return ["s", "t"]
        case "l", "r": return ["l", "k"]
        case "m": return ["m"]
        case "n": return ["n"]
        case "f": return ["w"]
        case "w": return ["w", "a"]
        case "y": return ["a", "s", "k", "h"]
        case "a", "e", "o": return ["a", "h"]
        default: return ["a"]
        }
    }

    /// The one class of a word in Latin letters.
    static func ofLatin(_ word: String) -> String {
        if word.hasPrefix("ph") { return "w" }
        if word.hasPrefix("chr") { return "k" }
        if word.hasPrefix("ch") || word.hasPrefix("sh") || word.hasPrefix("ts") || word.hasPrefix("ce") || word.hasPrefix("ci") || word.hasPrefix("th") { return "s" }
        switch word.first {
        case "b", "p": return "p"
        case "d", "t": return "t"
        case "g", "k", "c", "q": return "k"
        case "h": return "h"
        case "j", "s", "z", "x": return "s"
        case "l", "r": return "l"
        case "m": return "m"
        case "n": return "n"
        case "f", "v", "w": return "w"
        default: return "a"
        }
    }
}
