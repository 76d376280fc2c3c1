// Finds which volume a title speaks of.

/// Reads volumes in folded text.
enum VolumeReading {
    private static let units: Set<Character> = ["卷", "册", "部", "集", "辑", "编", "季", "篇", "回", "期", "本", "帙", "函", "辑", "弹", "曲"]
    private static let halves: Set<Character> = ["上", "中", "下", "前", "后", "甲", "乙", "丙", "丁"]
    private static let keywords: Set<String> = [
        "vol", "vols", "volume", "volumes", "v", "part", "pt", "book", "bk", "band", "bd", "tome", "tom", "t", "no", "nr", "number", "teil", "theil", "parte", "tomo", "livre",
        "libro", "deel", "osa", "reihe", "heft", "bind", "del", "issue", "essay", "chapter", "n",
    ]
    private static let ordinals: [String: String] = [
        "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "erster": "1", "zweiter": "2", "dritter": "3", "vierter": "4", "funfter": "5",
        "erste": "1", "zweite": "2", "dritte": "3", "premier": "1", "premiere": "1", "deuxieme": "2", "troisieme": "3",
    ]

    /// The volume that a piece of text is and nothing else: "第三卷", "上", "2", "vol. 08 of 12", "卷二"; nil: it is none.
    static func whole(_ piece: String) -> [String]? {
        let text = piece.trimmed
        guard !text.isEmpty, text.count <= 40 else { return nil }
        if let han = wholeHan(text) { return han }
        let words = text.split { " .,()[]#/".contains($0) }.map(String.init)
        guard let read = latin(words[...]), read.used == words.count else { return nil }
        return read.volumes
    }

    /// A piece of text that begins with a volume, and what stands behind that: "volume ii, arkansas narratives", "第三部 金戈铁马"; nil: it does not.
    static func leading(_ piece: String) -> (volumes: [String], rest: String)? {
        if let volumes = whole(piece) { return (volumes, "") }
        if let (volumes, used) = hanPrefix(piece) { return (volumes, String(piece.dropFirst(used)).trimmed) }
        let words = piece.split { " .,()[]".contains($0) }
        guard let first = words.first.map(String.init), keywords.contains(first) || ordinals[first] != nil else { return nil }
        guard let read = latin(words.map(String.init)[...]) else { return nil }
        return (read.volumes, read.used < words.count ? String(piece[words[read.used].startIndex...]).trimmed : "")
    }

    /// Whether a text begins with a volume: "vol. 2", "第三部 金戈铁马", "卷二·列王的纷争".
    /// - Parameter text: what stands before it.
    static func begins(_ characters: ArraySlice<Character>, behind text: String) -> Bool {
        let rest = characters.drop { " .·・•‧,，".contains($0) }
        guard let first = rest.first else { return false }
        if first == "第" || first == "卷" { return hanPrefix(String(rest.prefix(12))) != nil }
        guard first.isASCII || first.isNumber else { return halves.contains(first) && rest.count <= 3 && whole(String(rest)) != nil }
        let words = String(rest.prefix(60)).split { " .,()[]".contains($0) }.map(String.init)
        guard let word = words.first, keywords.contains(word) || ordinals[word] != nil else {
            // A bare number is one only at the very end, and not where it belongs to "vol." before it.
            if text.isEmpty || text.last == " " || keywords.contains(String(text.split { " .".contains($0) }.last ?? "")) { return false }
            return rest.count <= 6 && !String(rest).trimmed.isEmpty && Numerals.read(String(rest).trimmed) != nil && String(rest).trimmed.count <= 3
        }
        return latin(words[...]) != nil
    }

    /// A text in what stands before its volume, the volume, and what stands behind that: "冰与火之歌第二部 烽火危城".
    static func trailing(_ text: String) -> (base: String, volumes: [String], rest: String) {
        let text = text.trimmed
        if let found = hanInside(text) { return found }
        let characters = Array(text)
        // 三体2, 三体ii, 深夜食堂 03, 长安十二时辰 上, child 44.
        var start = characters.count
        while start > 0, characters[start - 1].isASCII, characters[start - 1].isNumber || "ivxl".contains(characters[start - 1]) || "-#".contains(characters[start - 1]) {
            start -= 1
        }
        // The number is a word, or stands behind characters that are written without blanks.
        if start > 0, start < characters.count, characters[start - 1] == " " || isHan(characters[start - 1]) || characters[start...].allSatisfy(\.isNumber) && !characters[start - 1].isLetter {
            let number = String(characters[start...])
            let base = String(characters[..<start]).trimmed
            if number.count <= 4, let read = Numerals.read(number), (read.count <= 3 || read.contains("-")), !base.isEmpty { return (base, [read], "") }
        }
        if characters.count > 2, let last = characters.last, halves.contains(last), characters[characters.count - 2] == " " {
            return (String(characters.dropLast()).trimmed, [String(last)], "")
        }
        // 二集, 下册.
        if let last = characters.last, units.contains(last) {
            var place = characters.count - 1
            while place > 0, Numerals.isChinese(characters[place - 1]) || characters[place - 1].isASCII && (characters[place - 1].isNumber || characters[place - 1] == "-") { place -= 1 }
            if place > 0, place < characters.count - 1, let number = Numerals.read(String(characters[place..<(characters.count - 1)])) {
                return (String(characters[..<place]).trimmed, [number], "")
            }
            if characters.count > 3, halves.contains(characters[characters.count - 2]) {
                return (String(characters.dropLast(2)).trimmed, [String(characters[characters.count - 2])], "")
            }
        }
        return (text, [], "")
    }

    private static func isHan(_ character: Character) -> Bool { (character.unicodeScalars.first?.value ?? 0) >= 0x3041 }

    /// "第三卷", "卷三", "三", "上册", "第2辑", "21-25集".
    private static func wholeHan(_ text: String) -> [String]? {
        if let number = Numerals.read(text) { return [number] }
        if let (volumes, used) = hanPrefix(text) {
            let rest = String(text.dropFirst(used)).trimmed
            if rest.isEmpty { return volumes }
            return wholeHan(rest).map { volumes + $0 }
        }
        let characters = Array(text)
        if let first = characters.first, halves.contains(first), characters.count == 1 || characters.count == 2 && units.contains(characters[1]) { return [String(first)] }
        if let last = characters.last, units.contains(last), let number = Numerals.read(String(characters.dropLast())) { return [number] }
        return nil
    }

    /// A volume at the beginning of a text, and how many characters it has.
    private static func hanPrefix(_ text: String) -> (volumes: [String], used: Int)? {
        let characters = Array(text)
        guard let first = characters.first, first == "第" || first == "卷" else { return nil }
        var place = 1
        if first == "卷", place < characters.count, "之第".contains(characters[place]) { place += 1 }
        while place < characters.count, characters[place] == " " { place += 1 }
        let start = place
        while place < characters.count, Numerals.isChinese(characters[place]) || characters[place].isASCII && (characters[place].isNumber || "-ivxl".contains(characters[place])) { place += 1 }
        guard place > start, let number = Numerals.read(String(characters[start..<place])) else { return nil }
        if first == "卷" { return ([number], place) }
        while place < characters.count, characters[place] == " " { place += 1 }
        guard place < characters.count, units.contains(characters[place]) else { return nil }
        return ([number], place + 1)
    }

    /// The first volume inside a text that is written as 第…卷 or 卷….
    private static func hanInside(_ text: String) -> (base: String, volumes: [String], rest: String)? {
        let characters = Array(text)
        for place in characters.indices.dropFirst() where characters[place] == "第" || characters[place] == "卷" && " ·・,，.".contains(characters[place - 1]) {
            guard let (volumes, used) = hanPrefix(String(characters[place...])) else { continue }
            return (String(characters[..<place]).trimmed, volumes, String(characters[(place + used)...]).trimmed)
        }
        return nil
    }

    /// Volumes at the beginning of words: "vol 08 of 12", "part 2", "zweiter band", "v 1 no 2 november 1900".
    private static func latin(_ words: ArraySlice<String>) -> (volumes: [String], used: Int)? {
        var volumes: [String] = []
        var place = words.startIndex
        while place < words.endIndex {
            let word = words[place]
            let next = place + 1 < words.endIndex ? words[place + 1] : ""
            if keywords.contains(word), let number = Numerals.read(next) {
                volumes.append(number)
                place += 2
            } else if let ordinal = ordinals[word], keywords.contains(next) {
                volumes.append(ordinal)
                place += 2
            } else if ["of", "von", "de", "sur", "to"].contains(word), !volumes.isEmpty, Numerals.read(next) != nil {
                place += 2
            } else if place == words.startIndex, words.count <= 3, word.allSatisfy({ $0.isNumber || "ivxlc".contains($0) }), let number = Numerals.read(word) {
                volumes.append(number)
                place += 1
            } else if !volumes.isEmpty, word.allSatisfy({ $0.isASCII && $0.isNumber }), words.count - (place - words.startIndex) == 1 {
                // "1/3" in two words.
                place += 1
            } else {
                break
            }
        }
        return volumes.isEmpty ? nil : (volumes, place - words.startIndex)
    }
}
