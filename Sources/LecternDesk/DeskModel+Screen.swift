// What a desk shows: a title, the page, a message, the field, and the keys.

extension DeskModel {
    /// The screen. It has as many lines as the window, each no wider.
    package var screen: Screen {
        guard isLargeEnough else { return tooSmall }
        guard let page = top else { return Screen(lines: [], cursorRow: 0, cursorColumn: 0) }
        var lines = [Screen.Line(title(page), .title)]
        let body = page.body(self, rows: bodyRows).prefix(bodyRows)
        lines += body + Array(repeating: .init(), count: bodyRows - body.count)
        let told = isWaiting && !leaveAsked ? waiting : message
        let parts = TextWidth.wrapped(told.text, columns)
        // What needs more lines is cut at the end of the second.
        let second = parts.dropFirst().joined(separator: " ")
        lines += [.init(parts.first ?? "", told.style), .init(second, told.style)]
        let prompt = page.prompt.text(language) + " > "
        let room = columns - TextWidth.columns(prompt)
        let field = page.input.shown(room, isSecret: page.isSecret)
        lines.append(.init(prompt + field.text))
        lines.append(.init(keys, .faint))
        let cut = lines.map { line in
            let text = line.style == .title ? TextWidth.padded(line.text, columns) : TextWidth.fitted(line.text, columns)
            return Screen.Line(text, line.style)
        }
        return Screen(lines: cut, cursorRow: rows - 2, cursorColumn: TextWidth.columns(prompt) + field.cursor)
    }

    private func title(_ page: any DeskPage) -> String {
        let left = " Lectern  " + page.title.text(language)
        var right = session.map { "\($0.name)  \(branch($0.branchId))  " } ?? ""
        right += terminal + "  " + calendar.minute(now)
        if !isConnected { right = text("NOT CONNECTED (\(lostBy)), trying  ", "连接中断（\(lostBy)），重连中  ") + calendar.minute(now) }
        let gap = columns - TextWidth.columns(left) - TextWidth.columns(right) - 1
        guard gap > 0 else { return TextWidth.padded(left, max(0, columns - TextWidth.columns(right) - 2)) + " " + right }
        return left + String(repeating: " ", count: gap) + right
    }

    /// While keys wait.
    private var waiting: Screen.Line {
        let scans = typedAheadScans
        let rest = scans == 0 ? "" : text(" \(scans) more wait.", " 另有 \(scans) 次扫描待办。")
        let lost = isConnected ? "" : text(" It is sent again by itself.", " 连接中断，将自动重发。")
        return .init(text("Waiting for the answer …", "等待应答……") + rest + lost, isConnected ? .faint : .alert)
    }

    private var keys: String {
        guard session != nil else { return text("F1 help   Ctrl-C leave", "F1 帮助   Ctrl-C 退出") }
        return text(
            "F1 help F2 return F3 lend F4 reader F5 work F6 item F7 overdue F8 journal F9 out",
            "F1 帮助 F2 还书 F3 借书 F4 读者 F5 工作 F6 图书 F7 超期 F8 记录 F9 注销")
    }

    private var tooSmall: Screen {
        let told = text(
            "This window has \(columns) x \(rows); the desk needs \(DeskLimits.columnsMin) x \(DeskLimits.rowsMin). What is typed waits.",
            "窗口为 \(columns) x \(rows)，至少需要 \(DeskLimits.columnsMin) x \(DeskLimits.rowsMin)。输入内容将保留。")
        let lines = TextWidth.wrapped(told, max(1, columns)).map { Screen.Line(TextWidth.fitted($0, columns), .alert) }.prefix(max(0, rows))
        return Screen(lines: lines + Array(repeating: .init(), count: max(0, rows - lines.count)), cursorRow: 0, cursorColumn: 0)
    }
}
