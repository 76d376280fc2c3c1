// How an item of work is shown: its sides beside each other, its actions, and what was done.

internal import CirculationMessages
package import WorkMessages

extension WorkItemPage {
    /// All lines, of which the window shows a part.
    func lines(_ desk: DeskModel) -> [Screen.Line] {
        guard item.itemId != 0 else { return [] }
        var lines = [
            Screen.Line(" #\(item.itemId)  \(desk.branch(item.branchId))", .selected),
            .init(" " + state(desk), item.late ? .alert : .selected),
        ]
        let values = Dictionary(item.values.map { ($0.name, $0.value) }) { first, _ in first }
        func rows(_ side: UInt32, _ width: Int) -> [String] {
            kind.fields.filter { $0.side == side }.compactMap { field in
                guard let value = values[field.name] else { return nil }
                return TextWidth.padded(field.title.text(desk.language), width) + " " + shown(value, field.type, desk)
            }
        }
        lines += rows(0, 16).map { .init(" " + $0) }
        let left = rows(1, 12), right = rows(2, 12)
        if !left.isEmpty || !right.isEmpty {
            let half = (desk.columns - 3) / 2
            func beside(_ one: String, _ other: String, _ style: Screen.Style = .plain) -> Screen.Line {
                .init(" " + TextWidth.padded(one, half - 1) + " | " + TextWidth.fitted(other, half), style)
            }
            lines.append(beside(desk.text("One side", "一方"), desk.text("The other side", "另一方"), .selected))
            for index in 0..<max(left.count, right.count) {
                lines.append(
                    beside(left.indices.contains(index) ? left[index] : "", right.indices.contains(index) ? right[index] : ""))
            }
        }
        if item.closedAtMs == 0 {
            lines.append(.init(" " + desk.text("What can be done", "可选处理"), .selected))
            for (index, action) in kind.actions.enumerated() {
                let inputs = action.inputs.map { $0.title.text(desk.language) }.joined(separator: ", ")
                lines.append(
                    .init(
                        " \(index + 1)  \(action.title.text(desk.language))" + (inputs.isEmpty ? "" : "  (\(inputs))"),
                        isMine ? .plain : .faint))
            }
        }
        lines.append(.init(" " + desk.text("What was done", "办理经过"), .selected))
        return lines
            + details.history.map { entry in
                let event = WorkValue.events[entry.event]?.text(desk.language) ?? entry.event
                return .init(" \(desk.calendar.moment(entry.atMs))  \(event)  \(entry.terminal)  \(entry.detail)", .faint)
            }
    }

    private func state(_ desk: DeskModel) -> String {
        if item.closedAtMs != 0 {
            let how = kind.actions.first { $0.name == item.outcome }?.title.text(desk.language) ?? item.outcome
            return desk.text("closed \(desk.calendar.moment(item.closedAtMs))", "办结于 \(desk.calendar.moment(item.closedAtMs))")
                + "  " + how
        }
        var told = desk.text("due ", "期限 ") + desk.calendar.moment(item.dueAtMs)
        if item.escalated { told += desk.text(", escalated", "，已升级") } else if item.late { told += desk.text(", late", "，逾期") }
        if isMine {
            told += desk.text("  yours until ", "  由您处理至 ") + desk.calendar.minute(max(leaseEndsAt, item.leaseUntilMs))
        } else if item.state == .claimed {
            told += desk.text(
                "  \(item.holderName) has it at \(item.holderTerminal) until \(desk.calendar.minute(item.leaseUntilMs))",
                "  \(item.holderName) 在 \(item.holderTerminal) 处理至 \(desk.calendar.minute(item.leaseUntilMs))")
        } else if item.keptFor != 0 {
            told += desk.text("  kept for somebody", "  已指定")
        }
        return told
    }

    private func shown(_ value: String, _ type: Work.ValueType, _ desk: DeskModel) -> String {
        switch type {
        case .time: Int64(value).map(desk.calendar.moment) ?? value
        case .reader, .barcode: names[value] ?? value
        case .money: WorkValue.money(value)
        case .reason: WorkValue.reason(value, desk.language)
        default: value
        }
    }
}

/// Values of fields, as a person reads and types them.
package enum WorkValue {
    /// What happens to an item of work, by the names of the state table.
    static let events: [String: DeskText] = [
        "added": .init("added", "新增"), "claimed": .init("claimed", "领取"), "released": .init("given back", "放回"),
        "handed_over": .init("handed over", "转交"), "lapsed": .init("claim ended", "领取到期"), "late": .init("late", "逾期"),
        "escalated": .init("escalated", "升级"), "commented": .init("comment", "备注"), "updated": .init("changed", "更新"),
        "finished": .init("settled", "办结"), "withdrawn": .init("withdrawn", "撤回"),
    ]
    /// Currencies whose smallest unit is the whole (ISO 4217).
    private static let wholeCurrencies: Set<String> = ["JPY", "KRW", "VND", "CLP", "ISK"]

    /// "1250 CNY" as "12.50 CNY".
    package static func money(_ value: String) -> String {
        let parts = value.split(separator: " ").map(String.init)
        guard parts.count == 2, let minor = Int64(parts[0]), !wholeCurrencies.contains(parts[1]) else { return value }
        let cents = abs(minor) % 100
        return "\(minor < 0 ? "-" : "")\(abs(minor) / 100).\(cents < 10 ? "0" : "")\(cents) \(parts[1])"
    }

    /// What a person typed for an input, as its owner takes it: "12.5 CNY" or "12.50" as "1250 CNY". What is not understood goes as it is, and is
    /// refused by the owner with the reason.
    package static func typed(_ text: String, _ type: Work.ValueType) -> String {
        guard type == .money else { return text }
        let parts = text.split(separator: " ")
        let currency = parts.count > 1 ? String(parts[1]).uppercased() : "CNY"
        guard (1...2).contains(parts.count), currency.utf8.count == 3 else { return text }
        let number = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard number.count <= 2, let whole = Int64(number[0]), whole >= 0, whole < 1_000_000_000 else { return text }
        if wholeCurrencies.contains(currency) { return number.count == 1 ? "\(whole) \(currency)" : text }
        guard number.count == 2 else { return "\(whole * 100) \(currency)" }
        guard (1...2).contains(number[1].utf8.count), number[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let cents = Int64(number[1])
        else { return text }
        return "\(whole * 100 + (number[1].utf8.count == 1 ? cents * 10 : cents)) \(currency)"
    }

    /// A reason of Circulation in words; another service's by its name.
    static func reason(_ name: String, _ language: DeskLanguage) -> String {
        let known = (1...100).lazy.map { Circulation.Reason(rawValue: $0) }.first { $0.name == name }
        guard let known else { return name }
        return language == .chinese ? known.zh : known.en
    }
}
