// Finding readers, and a reader's record, changed by field.

internal import LecternWire
package import ReadersMessages

/// How a text that a person types is searched for: as a card first where it may be one; names of readers whom the daemon has not indexed
/// yet come last.
package enum ReaderSearch {
    /// The longest text that may be a card.
    private static let cardBytesMax = 64

    /// The searches, of which the first one that finds somebody counts. One that is refused with FIELD_INVALID does not fit the text.
    package static func requests(_ text: String) -> [Readers.FindReadersRequest] {
        let isCard = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && text.utf8.count <= cardBytesMax
        return (isCard ? [Readers.FindReadersRequest(card: text)] : []) + [
            Readers.FindReadersRequest(text: text), Readers.FindReadersRequest(name: text),
        ]
    }
}

/// Finds readers.
struct FindPage: DeskPage {
    let title = DeskText("Readers", "读者")
    let prompt = DeskText("Name, pinyin, telephone, card, or a number", "姓名、拼音、电话、证号或编号")
    var input = TextField()
    private var searched = ""
    private var found: [Readers.Reader] = []
    private var hasMore = false
    private var wasSearched = false
    private var scroll = Scroll()

    init() {}

    /// - Parameter text: is searched for at once.
    init(searching text: String) { searched = text }

    let help = [
        DeskText(
            "Type part of a name, its pinyin or the first letters of it (zs finds 张三), a telephone number or its last four digits, or a card.",
            "输入姓名的一部分、拼音或首字母（zs 可找到张三）、电话或末四位、证号。"),
        DeskText("The number of a line and Enter opens the reader.", "输入行号回车打开读者。"),
    ]

    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line] {
        guard wasSearched else { return [.init(), .init("   " + desk.text("Type whom you look for.", "请输入要查找的读者。"), .faint)] }
        var head = [
            Screen.Line(
                " "
                    + desk.text(
                        "\(found.count)\(hasMore ? " or more" : "") found for \"\(searched)\"",
                        "“\(searched)” 找到 \(found.count)\(hasMore ? " 位以上" : " 位")"), .selected)
        ]
        if found.isEmpty {
            head.append(
                .init("   " + desk.text("Nobody. Try part of the name, its pinyin, or the telephone.", "没有。请试姓名的一部分、拼音或电话。")))
        }
        let lines = found.enumerated().map { index, reader in
            let warning = reader.warnings(desk).first.map { "  " + $0 } ?? ""
            let merged = reader.mergedInto == 0 ? "" : desk.text("  merged", "  已合并")
            return Screen.Line(
                " \(index + 1 < 10 ? " " : "")\(index + 1)  \(TextWidth.padded(reader.card, 16)) \(TextWidth.padded(reader.name, 20)) \(reader.category)\(merged)\(warning)"
            )
        }
        return head + scroll.shown(lines, rows: rows - head.count)
    }

    mutating func appear(_ desk: inout DeskModel) { if !wasSearched, !searched.isEmpty { search(searched, &desk) } }

    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool {
        scroll.press(key, count: found.count, rows: desk.bodyRows - 1)
    }

    mutating func submit(_ text: String, _ desk: inout DeskModel) {
        let text = ScanText.normalized(text)
        guard !text.isEmpty else { return }
        if text.count <= 2, let number = Int(text) {
            guard found.indices.contains(number - 1) else { return desk.warn("There is no line \(number).", "没有第 \(number) 行。") }
            return desk.push(ReaderPage(found[number - 1].readerId))
        }
        (found, hasMore, wasSearched, scroll) = ([], false, false, Scroll())
        search(text, &desk)
    }

    private mutating func search(_ text: String, _ desk: inout DeskModel) {
        searched = text
        search(ReaderSearch.requests(text)[...], &desk)
    }

    /// Nobody was found: a text that is too short to be searched for says so, and a card that is not in force any more says what became of it.
    private func explain(_ refused: Problem?, _ desk: inout DeskModel) {
        if let refused { return desk.refuse(refused) }
        let request = Readers.GetRequest(card: searched)
        guard !ReaderSearch.requests(searched)[0].card.isEmpty else { return }
        desk.call(FindPage.self, "lectern.readers.v1.Readers/Get", request, holdsKeys: false) {
            (_, desk, result: Result<Readers.Reader, Problem>) in
            if case .failure(let problem) = result, problem.reason == "CARD_RETIRED" { desk.refuse(problem) }
        }
    }

    private func search(_ requests: ArraySlice<Readers.FindReadersRequest>, refused: Problem? = nil, _ desk: inout DeskModel) {
        guard var request = requests.first else { return explain(refused, &desk) }
        request.limit = DeskLimits.pageRowsMax
        desk.call(FindPage.self, "lectern.readers.v1.Readers/FindReaders", request, subject: searched) {
            (page, desk, result: Result<Readers.FindReadersResponse, Problem>) in
            var refused = refused
            switch result {
            case .success(let answer): (page.found, page.hasMore) = (answer.readers, !answer.cursor.isEmpty)
            // A text that is no card is no error; one that is too short to be searched for is.
            case .failure(let problem) where problem.reason == "FIELD_INVALID": if !request.text.isEmpty { refused = problem }
            case .failure(let problem): return desk.refuse(problem)
            }
            page.wasSearched = true
            if page.found.isEmpty { page.search(requests.dropFirst(), refused: refused, &desk) }
            if page.found.count == 1, let only = page.found.first { desk.push(ReaderPage(only.readerId)) }
        }
    }
}
