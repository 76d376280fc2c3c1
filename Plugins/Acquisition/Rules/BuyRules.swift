// Decides by the rules of a campaign whether the library buys a book for a reader: every rule that refuses it is told.

package import AcquisitionMessages
package import LecternKit
internal import LecternSettlement
internal import TypesMessages

/// A campaign's decision on a case. Pure.
package enum BuyRules {
    /// What stands against a book that is no row: the reader, the campaign's days, its shops, and the budget.
    package static let reader = "reader"
    package static let campaign = "campaign"
    package static let partner = "partner"
    package static let budget = "budget"

    /// Decides.
    /// - Parameters:
    ///   - campaign: with its rules.
    ///   - asked: the book, the reader, and what there is.
    /// - Returns: everything that refuses it, in the order of the rules; empty: it is bought.
    package static func refusals(_ campaign: Acquisition.Campaign, _ asked: BuyCase) -> [Acquisition.BuyRefusal] {
        var found: [Acquisition.BuyRefusal] = []
        if !campaign.isOpen(on: asked.day) { found.append(refusal(Self.campaign, "荐购活动未开放。", "The campaign is not open today.")) }
        if !asked.isRequest, !campaign.partners.isEmpty, !campaign.partners.contains(asked.partner) {
            found.append(refusal(partner, "该书店不参加此活动。", "The shop does not take part in the campaign."))
        }
        if !asked.readerObjection.isEmpty {
            found.append(
                refusal(
                    reader, "读者证目前不能荐购（\(asked.readerObjection)）。", "The reader may not choose books now (\(asked.readerObjection))."))
        }
        for rule in campaign.rules where rule.applies(on: asked.day, category: asked.category) {
            if let objection = objection(rule, asked) { found.append(objection) }
        }
        let price = asked.book.price?.minorUnits ?? 0
        if price > asked.available { found.append(refusal(budget, "经费余额不足。", "The budget has not so much left.", bound: asked.available, found: price)) }
        return found
    }

    /// What of the rules that count for readers is left.
    package static func quotas(_ campaign: Acquisition.Campaign, _ asked: BuyCase) -> [Acquisition.Quota] {
        campaign.rules.filter { $0.kind == .booksMax || $0.kind == .amountMax }.filter { $0.applies(on: asked.day, category: asked.category) }.map { rule in
            let count = asked.counts[rule.code] ?? BuyCase.Count()
            let isAmount = rule.kind == .amountMax
            return Acquisition.Quota(
                rule: rule.code, max: rule.max, used: isAmount ? count.amount : count.books, scope: rule.scope, span: rule.span, isAmount: isAmount)
        }
    }

    private static func objection(_ rule: Acquisition.BuyRule, _ asked: BuyCase) -> Acquisition.BuyRefusal? {
        switch rule.kind {
        case .priceMax, .copiesBelow, .years: return ofNumbers(rule, asked)
        case .booksMax, .amountMax, .shareMax: return ofCounts(rule, asked)
        default: return ofValues(rule, asked)
        }
    }

    private static func ofNumbers(_ rule: Acquisition.BuyRule, _ asked: BuyCase) -> Acquisition.BuyRefusal? {
        let book = asked.book
        switch rule.kind {
        case .priceMax:
            let price = book.price?.minorUnits ?? 0
            guard price > rule.max else { return nil }
            let (is_, most) = (money(price, book), money(rule.max, book))
            return refusal(rule.code, "定价 \(is_)，超过上限 \(most)。", "Its price is \(is_), more than \(most).", bound: rule.max, found: price)
        case .copiesBelow:
            let copies = Int64(asked.holdings.copies) + Int64(asked.holdings.coming)
            guard copies >= rule.max else { return nil }
            return refusal(rule.code, held(asked.holdings).chinese, held(asked.holdings).english, bound: rule.max, found: copies)
        default:
            let year = Int64(book.year)
            guard year == 0 || year < rule.min || rule.max != 0 && year > rule.max else { return nil }
            let until = rule.max == 0 ? "" : "\(rule.max)"
            let printed = year == 0 ? ("出版年不详", "Its year is not known") : ("\(year) 年出版", "It is of \(year)")
            return refusal(
                rule.code, "\(printed.0)，只购买 \(rule.min)—\(until) 年出版的书。", "\(printed.1); only books of \(rule.min) to \(until.isEmpty ? "now" : until) are bought.",
                bound: year < rule.min ? rule.min : rule.max, found: year)
        }
    }

    /// What the city has, in words.
    private static func held(_ holdings: Acquisition.Holdings) -> (chinese: String, english: String) {
        var chinese = "全市已有 \(holdings.copies) 册"
        var english = "The city has \(holdings.copies) copies"
        if holdings.coming > 0 {
            chinese += "，另有 \(holdings.coming) 册在途"
            english += " and expects \(holdings.coming) more"
        }
        chinese += "，可借 \(holdings.free) 册"
        english += ", \(holdings.free) of them free"
        if !holdings.branchName.isEmpty {
            chinese += "，可到\(holdings.branchName)借阅"
            english += "; one stands at \(holdings.branchName)"
        }
        return (chinese + "。", english + ".")
    }

    private static func ofCounts(_ rule: Acquisition.BuyRule, _ asked: BuyCase) -> Acquisition.BuyRefusal? {
        let count = asked.counts[rule.code] ?? BuyCase.Count()
        let price = asked.book.price?.minorUnits ?? 0
        if rule.span == .month, let objection = notOpenYet(rule, asked) { return objection }
        let what = scopeText(rule)
        switch rule.kind {
        case .booksMax:
            guard count.books + 1 > rule.max else { return nil }
            return refusal(
                rule.code, "\(what.chinese)最多 \(rule.max) 册，已有 \(count.books) 册。", "\(what.english): at most \(rule.max) books, and there are \(count.books).",
                bound: rule.max, found: count.books)
        case .amountMax:
            guard price > rule.max - count.amount else { return nil }
            let (most, used) = (money(rule.max, asked.book), money(count.amount, asked.book))
            return refusal(
                rule.code, "\(what.chinese)最多 \(most)，已用 \(used)。", "\(what.english): at most \(most), and \(used) are used.", bound: rule.max,
                found: count.amount)
        default:
            guard rule.values.contains(where: { asked.book.classCode.hasPrefix($0) }) else { return nil }
            let all = (asked.totals[rule.code]?.books ?? 0) + 1
            let share = count.books + 1
            guard all > rule.min, share * 100 > rule.max * all else { return nil }
            let classes = rule.values.joined(separator: "、")
            return refusal(
                rule.code, "\(classes) 类图书不超过 \(rule.max)%，现为 \(all) 册中的 \(share) 册。",
                "Books of class \(rule.values.joined(separator: ", ")) may be \(rule.max) percent; with this one they are \(share) of \(all).", bound: rule.max,
                found: share * 100 / all)
        }
    }

    private static func notOpenYet(_ rule: Acquisition.BuyRule, _ asked: BuyCase) -> Acquisition.BuyRefusal? {
        let today = asked.day.number - asked.day.firstOfMonth.number + 1
        let opens = (day: max(Int64(rule.opensDay), 1), minute: Int64(rule.opensMinute))
        guard (today, asked.minute) < (opens.day, opens.minute) else { return nil }
        let time = "\(opens.minute / 60):\(opens.minute % 60 < 10 ? "0" : "")\(opens.minute % 60)"
        return refusal(
            rule.code, "本月额度于 \(opens.day) 日 \(time) 开放。", "The month's pot opens on day \(opens.day) at \(time).", bound: opens.day, found: today)
    }

    private static func scopeText(_ rule: Acquisition.BuyRule) -> (chinese: String, english: String) {
        let span: (String, String) =
            switch rule.span {
            case .month: ("每月", "a month")
            case .year: ("每年", "a year")
            case .lastDays: ("\(rule.days) 天内", "in \(rule.days) days")
            case .stillOut: ("同时在借", "at the same time")
            default: ("", "in all")
            }
        let scope: (String, String) =
            switch rule.scope {
            case .ofTitle: ("同一种书", "Of a title")
            case .ofReaderTitle: ("每位读者同一种书", "Of a title for a reader")
            case .ofPartner: ("每家书店", "For a shop")
            case .ofCampaign: ("本活动", "For the campaign")
            case .ofOrder: ("每单", "For an order")
            default: ("每位读者", "For a reader")
            }
        return (scope.0 + span.0, "\(scope.1), \(span.1)")
    }

    private static func ofValues(_ rule: Acquisition.BuyRule, _ asked: BuyCase) -> Acquisition.BuyRefusal? {
        let book = asked.book
        func begins(_ text: String) -> Bool { rule.values.contains { text.hasPrefix($0) } }
        func isOne(_ text: String) -> Bool { rule.values.contains(text) }
        let (isRefused, what, is_): (Bool, (String, String), String) =
            switch rule.kind {
            case .classesOnly: (!begins(book.classCode), ("分类", "class"), book.classCode)
            case .classesExcluded: (begins(book.classCode), ("分类", "class"), book.classCode)
            case .publishersOnly: (!isOne(book.publisher), ("出版社", "publisher"), book.publisher)
            case .publishersExcluded: (isOne(book.publisher), ("出版社", "publisher"), book.publisher)
            case .languagesOnly: (!isOne(book.language), ("语种", "language"), book.language)
            case .languagesExcluded: (isOne(book.language), ("语种", "language"), book.language)
            case .materialsExcluded: (isOne(book.material), ("类型", "kind"), book.material)
            case .wordsExcluded: (rule.values.contains { book.title.contains($0) }, ("题名", "title"), book.title)
            case .categoriesOnly: (!isOne(asked.category), ("读者类型", "reader's category"), asked.category)
            default: (true, ("规则", "rule"), "\(rule.kind.rawValue)")
            }
        guard isRefused else { return nil }
        let isOnly = [.classesOnly, .publishersOnly, .languagesOnly, .categoriesOnly].contains(rule.kind)
        let values = rule.values.prefix(10)
        let known = is_.isEmpty ? ("不详", "not known") : (is_, is_)
        return refusal(
            rule.code, "\(what.0)为\(known.0)，\(isOnly ? "只购买" : "不购买")：\(values.joined(separator: "、"))。",
            "Its \(what.1) is \(known.1); \(isOnly ? "only these are bought" : "these are not bought"): \(values.joined(separator: ", ")).")
    }

    private static func money(_ minorUnits: Int64, _ book: Acquisition.Book) -> String {
        let currency = book.price?.currency ?? ""
        return "\(StatementPage.decimal(minorUnits, CurrencyDecimals.of(currency))) \(currency)"
    }

    private static func refusal(_ rule: String, _ chinese: String, _ english: String, bound: Int64 = 0, found: Int64 = 0) -> Acquisition.BuyRefusal {
        Acquisition.BuyRefusal(
            rule: rule, texts: [Types.Text(language: "zh-Hans", text: chinese), Types.Text(language: "en", text: english)], bound: bound, found: found)
    }
}

extension Acquisition.Campaign {
    /// Whether it is open on a local day.
    package func isOpen(on day: LocalDay) -> Bool {
        if let from = LocalDay(validFrom), day < from { return false }
        if let until = LocalDay(validUntil), until < day { return false }
        return true
    }
}
