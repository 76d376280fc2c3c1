// What staff have to do at terminals: a kind of work for each trouble.

internal import FleetMessages
internal import FleetRules
internal import LecternKit
internal import LecternMessages
internal import WorkMessages

/// Items of work of terminals. Valid inside one handler.
struct FleetWork {
    private static let method = "lectern.fleet.v1.Fleet/ActOnWork"
    private static let dueMinutes: Int64 = 4 * 60
    private static let escalationMinutes: Int64 = 24 * 60

    private static let kinds = Dictionary(uniqueKeysWithValues: TroubleKind.allCases.map { ($0, kind($0)) })

    let call: Call

    init(_ call: Call) { self.call = call }

    /// Adds the item of a trouble; where it is open, its values are replaced.
    /// - Throws: `Problem`.
    func add(_ trouble: TroubleRow, of terminal: TerminalRow) throws {
        guard let kind = TroubleKind(rawValue: trouble.trouble).flatMap({ Self.kinds[$0] }) else { return }
        let values = [
            ("terminal", terminal.terminal), ("point", terminal.servicePointCode), ("value", trouble.value),
            ("since", "\(trouble.sinceMs)"),
        ].filter { !$0.1.isEmpty }.map { Work.FieldValue(name: $0.0, value: $0.1) }
        _ = try Work.Client(call).add(
            Work.AddRequest(kind: kind, key: trouble.workKey, branchId: terminal.branchId, values: values))
    }

    /// The trouble is over: there is nothing to do.
    /// - Throws: `Problem`.
    func withdraw(_ trouble: TroubleRow) throws {
        _ = try Work.Client(call).withdraw(.init(kind: "fleet.\(trouble.trouble)", key: trouble.workKey))
    }

    /// - Throws: `Problem`.
    func finish(_ trouble: TroubleRow, _ act: Work.Act) throws -> Work.Acted {
        let finished = try Work.Client(call).finish(
            Work.FinishRequest(
                kind: "fleet.\(trouble.trouble)", key: act.key, claim: act.claim, action: act.action, note: act.note))
        return Work.Acted(itemId: finished.itemId)
    }

    // MARK: kinds

    private static func kind(_ trouble: TroubleKind) -> Work.Kind {
        let words = words(trouble)
        return Work.Kind(
            code: "fleet.\(trouble.rawValue)", version: 1, title: title(words.chinese, words.english),
            fields: [
                field("terminal", "终端", "Terminal", .text), field("point", "服务点", "Service point", .text),
                field("value", "情况", "What it tells", .text), field("since", "自", "Since", .time),
            ],
            actions: [Work.Action(name: "mended", title: title("已处理", "Mended"), method: method)], right: "fleet.work",
            dueMinutes: dueMinutes, escalationMinutes: escalationMinutes)
    }

    private static func words(_ trouble: TroubleKind) -> (chinese: String, english: String) {
        switch trouble {
        case .paper: ("终端缺纸", "A terminal's paper")
        case .cashBox: ("终端钱箱已满", "A terminal's cash box")
        case .doors: ("终端门未关", "A terminal's doors")
        case .rfidReader: ("终端读写器故障", "A terminal's RFID reader")
        case .temperature: ("终端温度异常", "A terminal too cold or too warm")
        case .storageWear: ("终端存储磨损", "A terminal's storage wears out")
        case .journalLength: ("终端待传记录过多", "A terminal keeps much that was not told")
        case .journalAge: ("终端待传记录过久", "A terminal keeps what was not told for long")
        case .silent: ("终端失联", "A terminal is silent")
        }
    }

    private static func title(_ chinese: String, _ english: String) -> [Work.Text] {
        [Work.Text(language: "zh-Hans", text: chinese), Work.Text(language: "en", text: english)]
    }

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType) -> Work.Field {
        Work.Field(name: name, title: title(chinese, english), type: type)
    }
}
