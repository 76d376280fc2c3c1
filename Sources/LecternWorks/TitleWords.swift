// Words of titles that tell of the edition, the set or an adaptation, not of the work.

internal import LecternText

/// Judges pieces of folded titles.
enum TitleWords {
    static let articles: Set<String> = [
        "the", "a", "an", "le", "la", "les", "l", "un", "une", "der", "die", "das", "ein", "eine", "el", "los", "las", "il", "lo", "gli", "de", "het", "o", "os",
    ]
    private static let adaptations = [
        "漫画版", "漫画本", "绘本版", "连环画", "缩写", "缩编", "改写", "改编", "少儿版", "青少版", "青少年版", "少年版", "儿童版", "注音版", "拼音版", "美绘版", "图解版",
        "思维导图", "简写", "影视版", "电影小说", "导读版", "graphic novel", "abridged", "adaptation", "adapted", "retold", "manga", "comic book", "study guide",
        "cliffsnotes", "sparknotes",
    ]
    private static let editionWords: Set<String> = [
        "edition", "ed", "edn", "ausgabe", "aufl", "auflage", "edicion", "revised", "unabridged", "illustrated", "complete", "paperback", "hardcover", "reprint",
        "fragment", "text", "kindle", "ebook",
    ]

    /// Whether a title is that of a comic, an abridgement or the like of a work.
    static func isAdaptation(_ folded: String) -> Bool {
        adaptations.contains { folded.holds($0) } && !folded.holds("unabridged")
    }

    /// "全三册", "套装共6册", "上下", "上、下": all volumes together; "complete".
    static func isSet(_ piece: String) -> Bool {
        let text = piece.filter { !" 、,，.·-&和及".contains($0) }
        if ["上下", "上中下", "上下册", "上中下册", "上下卷", "上下部", "上下集", "上下编", "全", "全集", "complete", "套装", "合集", "合订本", "全书"].contains(text) { return true }
        guard let last = text.last, "册卷本部集辑种编套".contains(last), text.count <= 12 else { return false }
        var rest = text.dropLast()
        for start in ["套装共", "套装全", "套装", "全套共", "全套", "全共", "共", "全", "凡"] where rest.hasPrefix(start) {
            rest = rest.dropFirst(start.count)
            return rest.isEmpty || Numerals.read(rest) != nil || rest.allSatisfy { Numerals.isChinese($0) }
        }
        // "36册" in brackets counts volumes; "3卷" is one.
        return last == "册" && Numerals.read(rest) != nil && rest.allSatisfy { $0.isNumber && $0.isASCII }
    }

    /// "修订版", "插图本", "原书第7版·2017修订", "2nd ed", "中英文对照".
    static func isEdition(_ piece: String) -> Bool {
        let text = piece.trimmed
        guard !text.isEmpty, text.count <= 40 else { return false }
        if isAdaptation(text) { return false }
        if text.hasEnd("版") || text.hasEnd("对照本") || text.hasEnd("修订") || text.hasEnd("对照") || text.hasEnd("双语") { return true }
        if ["本", "装"].contains(where: { text.hasEnd($0) }) && text.count <= 8 && text.count >= 2 && !text.hasEnd("日本") && !text.hasEnd("读本") { return true }
        if ["典藏", "珍藏", "全译", "新修", "插图", "未删节", "校注", "译注"].contains(text) { return true }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let last = words.last, last.allSatisfy({ $0.isASCII }) else { return false }
        return editionWords.contains(last) && words.count <= 5 || words.count <= 2 && editionWords.contains(words[0])
    }

    /// The name of a part of a whole, such as 先秦卷 or 房中篇.
    static func isPartName(_ piece: String) -> Bool {
        guard let last = piece.last, piece.count >= 2 else { return false }
        return "卷篇编册辑".contains(last)
    }

    /// A title without an edition word behind its last blank or dot; nil: there is none.
    static func withoutEdition(_ text: String) -> String? {
        guard let place = text.lastIndex(where: { " ·・•‧.-,，".contains($0) }), place > text.startIndex else { return nil }
        let end = String(text[text.index(after: place)...])
        guard isEdition(end), end.contains(where: { !$0.isASCII }) else { return nil }
        return String(text[..<place]).trimmed
    }

    private static let commentaries = [
        "今注今译", "校笺", "校注", "笺注", "集注", "译注", "注译", "详注", "校释", "集释", "笺校", "评注", "注疏", "笺疏", "今译", "全译", "校证", "辑校", "疏证",
    ]

    /// 陈与义集校笺 as 陈与义集: the commented text of an old work.
    static func withoutCommentary(_ text: String) -> String {
        for end in commentaries where text.hasEnd(end) && text.count >= end.count + 2 { return String(text.dropLast(end.count)).trimmed }
        return text
    }

    /// Uniform titles that stand for no one work.
    static let collective: Set<String> = [
        "poems", "works", "laws", "lawsetc", "shortstories", "selections", "correspondence", "essays", "novels", "plays", "speeches", "prosepoems", "stories",
        "selectedworks", "collectedworks", "poesies", "oeuvres", "gedichte", "werke", "ausgewahltewerke", "poesias", "obras", "treaties", "constitution", "songs",
        "instrumentalmusic", "vocalmusic", "symphonies", "sonatas", "letters", "drama", "fiction", "poetry", "abstracts", "proceedings", "annualreport", "report",
    ]

    /// Whether a base is that of somebody's collected works, whose volumes are numbered by each publisher in its own way.
    static func isCollected(_ base: String) -> Bool {
        ["全集", "文集", "选集", "作品集", "文选", "全编"].contains { base.hasEnd($0) }
            || ["completeworks", "collectedworks", "oeuvrescompletes", "gesammeltewerke", "samtlichewerke", "obrascompletas"].contains { base.holds($0) }
    }

    /// Old works that stand without a name, or under any commentator's.
    static let classics: Set<String> = [
        "论语", "孟子", "大学", "中庸", "老子", "道德经", "庄子", "列子", "荀子", "墨子", "韩非子", "管子", "周易", "易经", "诗经", "尚书", "礼记", "周礼", "仪礼", "春秋", "左传",
        "春秋左传", "孝经", "尔雅", "山海经", "黄帝内经", "孙子兵法", "3字经", "1000字文", "千字文", "100家姓", "弟子规", "唐诗300首", "宋词300首", "古文观止", "菜根谭",
        "金刚经", "心经", "6祖坛经", "坛经", "战国策", "国语", "楚辞", "吕氏春秋", "淮南子", "36计", "增广贤文", "千家诗", "1000家诗", "金刚般若波罗蜜经", "般若波罗蜜多心经",
        "圣经", "古兰经", "bible", "holybible", "koran", "quran", "beowulf", "bhagavadgita", "1001夜", "10001夜", "1000零1夜", "1001",
    ]
}
