// The keys of one record.

internal import LecternText

/// Makes keys of what a record says.
package struct WorkKeys {
    /// Rises when the same record gets other keys than before: what was grouped has to be grouped again.
    package static let version: Int64 = 1
    /// So many keys of a record at most.
    package static let keysMax = 16
    /// So many of its creators, and of its titles of each kind, count.
    private static let creatorsMax = 2
    private static let titlesMax = 2

    /// The keys, each number once with the bond that binds most.
    package private(set) var keys: [WorkKey] = []
    /// Which volume of a set it is; empty: none.
    package private(set) var volume = ""

    private let description: WorkDescription
    private var creators: [CreatorReading] = []
    private var isCorporate = false

    package init(_ description: WorkDescription) {
        self.description = description
        let chief = description.creators.prefix(while: { !$0.isCorporate }).isEmpty ? description.creators : description.creators.filter { !$0.isCorporate }
        isCorporate = !chief.isEmpty && chief.allSatisfy(\.isCorporate)
        creators = Self.creators(chief.prefix(Self.creatorsMax).map(\.name) + description.otherNames.prefix(1))
        addAll()
    }

    private static func creators(_ names: [String]) -> [CreatorReading] {
        var readings = names.map(CreatorReading.init)
        readings += readings.filter { !$0.alias.isEmpty }.map { CreatorReading($0.alias) }
        var seen: Set<String> = []
        return readings.filter { !$0.key.isEmpty && seen.insert($0.key).inserted }
    }

    private mutating func addAll() {
        guard let title = description.titles.first, !title.isEmpty else { return }
        let joined = description.titles.joined(separator: " ")
        let chief = TitleReading(joined, subtitle: description.subtitle, numbers: description.partNumbers, names: description.partNames)
        volume = chief.volume
        let marks = self.marks(chief)
        addTitle(chief, marks)
        if description.titles.count > 1 {
            for one in description.titles.prefix(4) { contain(TitleReading(one), marks) }
        }
        for parallel in description.parallelTitles.prefix(Self.titlesMax) {
            addTitle(TitleReading(parallel, numbers: description.partNumbers, names: description.partNames), marks)
        }
        if chief.isPartNamed, chief.part.count >= (Self.isHan(chief.part) ? 4 : 9), !TitleWords.isPartName(chief.part), !chief.part.contains(where: \.isNumber) {
            let behind = chief.volume.split(separator: ".").suffix(chief.volumesBehindPart).joined(separator: ".")
            add(base: chief.part, volume: behind, detail: "", marks, words: 3)
        }
        for uniform in description.uniformTitles.prefix(Self.titlesMax) + description.originalTitles.prefix(Self.titlesMax) {
            let original = TitleReading(uniform)
            guard !TitleWords.collective.contains(original.base) else { continue }
            let own = chief.volume.split(separator: ".")
            let volume = original.volume.isEmpty ? own.suffix(chief.part.isEmpty ? own.count : chief.volumesBehindPart).joined(separator: ".") : original.volume
            add(base: original.base, volume: volume, detail: original.part + original.subtitle, marks, words: original.words)
            addTranslation(original, volume: volume, marks)
        }
        if !description.titleEntry.isEmpty {
            let entry = TitleReading(description.titleEntry)
            put(["entry", marks, entry.base, entry.volume], .asks, detail: chief.part.isEmpty ? "" : chief.part)
        }
    }

    /// What makes two works of one title: the kind, and whether it is an adaptation.
    private func marks(_ title: TitleReading) -> String {
        let folded = TextAnalysis.folded(description.edition + " " + description.statement)
        let isAdapted = title.isAdaptation || TitleWords.isAdaptation(folded) || folded.holds("漫画:") || folded.holds("编剧") || folded.holds("改编") || folded.holds("缩写")
        return description.kind.rawValue + (isAdapted ? " adapted" : "")
    }

    private mutating func addTitle(_ title: TitleReading, _ marks: String) {
        var volume = title.volume
        if !volume.isEmpty, TitleWords.isCollected(title.base) { volume += "@" + TitleReading.normal(TextAnalysis.folded(description.publisher)) }
        var detail = title.part + title.subtitle
        if isCorporate || creators.isEmpty { detail += TitleReading.normal(TextAnalysis.folded(isCorporate ? description.statement : "")) }
        add(base: title.base, volume: volume, detail: detail, marks, words: title.words)
        if creators.contains(where: { !$0.isHan }) { offerOriginal(title, volume: volume, marks) }
        if creators.contains(where: \.isHan) { addTranslation(title, volume: volume, marks) }
        if !title.volume.isEmpty || !title.part.isEmpty { putSet(title, marks) }
    }

    /// The keys of a title with each creator.
    private mutating func add(base: String, volume: String, detail: String, _ marks: String, words: Int) {
        guard !base.isEmpty else { return }
        if TitleWords.classics.contains(base) {
            put(["classic", marks, base, volume], .asks, detail: detail)
            return
        }
        let isCollective = TitleWords.collective.contains(base)
        for creator in creators {
            if creator.isHan || Self.isHan(base) {
                put(["name", marks, base, volume, creator.key], .asks, detail: detail)
                if !creator.sound.isEmpty { put(["sound", marks, base, volume, creator.sound], creator.isTranscribed || !creator.isHan ? .asks : .offers, detail: detail) }
            } else if !isCollective {
                // A short title needs more of the name.
                put(["name", marks, base, volume, creator.key, words <= 2 ? creator.initial : ""], .asks, detail: detail)
            }
        }
        for isbn in description.isbns.prefix(1) { put(["isbn", marks, base, volume, isbn], .asks, detail: "") }
        if creators.isEmpty, !description.publisher.isEmpty {
            put(["publisher", marks, base, volume, TitleReading.normal(TextAnalysis.folded(description.publisher))], .asks, detail: detail)
        }
    }

    /// A translation asks for what has the title of its original and a name that may sound so.
    private mutating func addTranslation(_ original: TitleReading, volume: String, _ marks: String) {
        guard !Self.isHan(original.base), original.base.count >= 3 else { return }
        for creator in creators.prefix(Self.creatorsMax) {
            for sound in creator.firstSounds {
                put(["original", marks, original.base, volume, sound], creator.isHan ? .asks : .offers, detail: original.part + original.subtitle)
            }
        }
    }

    private mutating func offerOriginal(_ title: TitleReading, volume: String, _ marks: String) {
        guard !Self.isHan(title.base), title.base.count >= 3, !TitleWords.collective.contains(title.base), let creator = creators.first(where: { !$0.isHan }) else { return }
        for sound in creator.firstSounds { put(["original", marks, title.base, volume, sound], .offers, detail: title.part + title.subtitle) }
    }

    private mutating func contain(_ title: TitleReading, _ marks: String) {
        for creator in creators.prefix(1) {
            let initial = creator.isHan || Self.isHan(title.base) ? [] : [title.words <= 2 ? creator.initial : ""]
            put(["name", marks, title.base, title.volume, creator.key] + initial, .contains, detail: "")
        }
    }

    private mutating func putSet(_ title: TitleReading, _ marks: String) {
        put(["set", marks, title.base, creators.first?.key ?? ""], .set, detail: "")
    }

    private mutating func put(_ parts: [String], _ bond: WorkKey.Bond, detail: String) {
        let key = WorkKey(number: WorkKey.number(of: parts), bond: bond, detail: detail.isEmpty ? 0 : WorkKey.number(of: [detail]))
        if let known = keys.firstIndex(where: { $0.number == key.number }) {
            if bond.rawValue < keys[known].bond.rawValue { keys[known] = key }
        } else if keys.count < Self.keysMax {
            keys.append(key)
        }
    }

    private static func isHan(_ text: String) -> Bool { text.contains(where: TextAnalysis.isUnspaced) }
}
