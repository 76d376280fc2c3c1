// Prices an order by the fees of a rule set, to the last line, and tells every rule that stands against it.

package import DeliveryMessages
package import LecternKit
internal import TypesMessages

/// A rule set's decision on an order. Pure.
package enum DeliveryRules {
    /// How a copy is chosen where a rule set says nothing: a parcel is spared before all else.
    package static let weights = Delivery.Weights(load: 1, distance: 1, parcel: 100)

    /// What stands against an order that is no row: the reader, the days of the set, the carrier.
    package static let reader = "reader"
    package static let ruleSet = "rule_set"

    // MARK: fees

    /// The free rule that holds; nil: none does.
    /// - Parameters:
    ///   - rules: the set.
    ///   - asked: the order; its counts say how many orders were free already.
    package static func free(_ rules: Delivery.RuleSet, _ asked: OrderCase) -> Delivery.FreeRule? {
        rules.free.first { rule in
            let day = UInt32(clamping: asked.day.number - asked.day.firstOfMonth.number + 1)
            return (rule.categories.isEmpty || rule.categories.contains(asked.category))
                && (rule.daysOfMonth.isEmpty || rule.daysOfMonth.contains(day))
                && asked.counts[rule.code] ?? 0 < Int64(rule.ordersMax)
        }
    }

    /// What an order costs the reader.
    /// - Parameters:
    ///   - rules: the set.
    ///   - asked: the order.
    ///   - freeRule: the free rule that holds, by its code; empty: none.
    /// - Returns: the lines, whose sum is the fee; none: it costs nothing.
    package static func fee(_ rules: Delivery.RuleSet, _ asked: OrderCase, freeRule: String) -> [Delivery.FeeLine] {
        guard let rule = rules.fees.first(where: { $0.applies(asked) }), asked.volumes > 0 else { return [] }
        var lines: [Delivery.FeeLine] = []
        func add(_ code: String, _ amount: Int64, _ chinese: String, _ english: String) {
            guard amount != 0 else { return }
            lines.append(Delivery.FeeLine(rule: code, texts: texts(chinese, english), amount: amount))
        }
        let parcels = rule.once ? [asked.volumes] : asked.parcels
        for (index, volumes) in parcels.enumerated() {
            let (zh, en) = parcels.count > 1 ? ("第 \(index + 1) 个包裹", "Parcel \(index + 1)") : ("配送费", "Delivery")
            let included = rule.firstVolumes == 0 ? volumes : min(volumes, Int64(rule.firstVolumes))
            add(rule.code, rule.first, "\(zh)，\(included) 册", "\(en), \(included) \(included == 1 ? "book" : "books")")
            let more = volumes - included
            add(rule.code, multiplied(rule.more, more), "\(zh)，另 \(more) 册", "\(en), \(more) more")
            let gross = added(rule.first, multiplied(rule.more, more))
            add(rule.code, -min(rule.subsidy, gross), "财政补贴", "Paid by the city")
        }
        let sum = lines.reduce(0) { added($0, $1.amount) }
        if rule.freeFromAmount > 0, asked.amount >= rule.freeFromAmount {
            add(rule.code, -sum, "满额免费", "Free from this amount on")
        } else if !freeRule.isEmpty {
            add(freeRule, -sum, "免费名额", "One of the free orders")
        }
        return lines
    }

    /// The sum of lines, in minor units.
    package static func total(_ lines: [Delivery.FeeLine]) -> Int64 { lines.reduce(0) { added($0, $1.amount) } }

    /// What a parcel costs the library.
    /// - Parameters:
    ///   - carrier: whose prices count.
    ///   - volumes: books in it.
    package static func cost(_ carrier: Delivery.Carrier, volumes: Int64) -> Int64 {
        added(carrier.costFirst, multiplied(carrier.costMore, max(0, volumes - Int64(carrier.costFirstVolumes))))
    }

    // Rows are bounded by the validator, so that no sum of an order comes near an end of Int64; a row of an older release may not be.
    private static func multiplied(_ one: Int64, _ other: Int64) -> Int64 {
        let (product, isOver) = one.multipliedReportingOverflow(by: other)
        return isOver ? .max : product
    }

    private static func added(_ one: Int64, _ other: Int64) -> Int64 {
        let (sum, isOver) = one.addingReportingOverflow(other)
        return isOver ? .max : sum
    }

    // MARK: limits

    /// Everything that stands against an order, in the order of the rules; empty: it is taken.
    /// - Parameters:
    ///   - rules: the set.
    ///   - asked: the order; its counts are of what was asked for before.
    package static func refusals(_ rules: Delivery.RuleSet, _ asked: OrderCase) -> [Delivery.Refusal] {
        var found: [Delivery.Refusal] = []
        if !rules.isOpen(on: asked.day) { found.append(refusal(ruleSet, "配送服务未开放。", "The service is not open today.")) }
        if !asked.readerObjection.isEmpty {
            found.append(
                refusal(
                    reader, "读者证目前不能申请配送（\(asked.readerObjection)）。",
                    "The reader may not ask for books now (\(asked.readerObjection))."))
        }
        return found + rules.limits.compactMap { objection($0, asked) }
    }

    private static func objection(_ rule: Delivery.LimitRule, _ asked: OrderCase) -> Delivery.Refusal? {
        let before = asked.counts[rule.code] ?? 0
        switch rule.kind {
        case .booksMax:
            if let refusal = notOpenYet(rule, asked) { return refusal }
            guard before + asked.volumes > rule.max else { return nil }
            let (zh, en) = span(rule)
            return refusal(
                rule.code, "\(zh)最多 \(rule.max) 册，已有 \(before) 册。", "At most \(rule.max) books\(en), and there are \(before).",
                rule.max, before)
        case .ordersMax:
            if let refusal = notOpenYet(rule, asked) { return refusal }
            guard before + 1 > rule.max else { return nil }
            let (zh, en) = span(rule)
            return refusal(
                rule.code, "\(zh)最多 \(rule.max) 单，已有 \(before) 单。", "At most \(rule.max) orders\(en), and there are \(before).",
                rule.max, before)
        case .booksOfOrderMax:
            guard asked.volumes > rule.max else { return nil }
            return refusal(rule.code, "每单最多 \(rule.max) 册。", "At most \(rule.max) books of an order.", rule.max, asked.volumes)
        case .categoriesOnly:
            guard !rule.values.contains(asked.category) else { return nil }
            return refusal(rule.code, "该读者类型不能申请配送。", "Not for readers of this category.")
        case .carriersExcluded:
            guard rule.values.contains(asked.carrier) else { return nil }
            return refusal(rule.code, "目前不能使用该承运方式。", "Not by this carrier now.")
        default: return refusal(rule.code, "规则无效。", "The rule is of no known kind.")
        }
    }

    private static func span(_ rule: Delivery.LimitRule) -> (String, String) {
        switch rule.span {
        case .day: ("每日", " a day")
        case .month: ("每月", " a month")
        case .year: ("每年", " a year")
        case .open: ("同时", " at the same time")
        default: ("累计", " in all")
        }
    }

    private static func notOpenYet(_ rule: Delivery.LimitRule, _ asked: OrderCase) -> Delivery.Refusal? {
        guard rule.span == .month else { return nil }
        let today = asked.day.number - asked.day.firstOfMonth.number + 1
        let opens = (day: max(Int64(rule.opensDay), 1), minute: Int64(rule.opensMinute))
        guard (today, asked.minute) < opens else { return nil }
        let time = "\(opens.minute / 60):\(opens.minute % 60 < 10 ? "0" : "")\(opens.minute % 60)"
        return refusal(
            rule.code, "本月于 \(opens.day) 日 \(time) 开放。", "The month opens on day \(opens.day) at \(time).", opens.day, today)
    }

    private static func refusal(_ rule: String, _ chinese: String, _ english: String, _ bound: Int64 = 0, _ found: Int64 = 0)
        -> Delivery.Refusal
    {
        Delivery.Refusal(rule: rule, texts: texts(chinese, english), bound: bound, found: found)
    }

    private static func texts(_ chinese: String, _ english: String) -> [Types.Text] {
        [Types.Text(language: "zh-Hans", text: chinese), Types.Text(language: "en", text: english)]
    }
}

extension Delivery.RuleSet {
    /// Whether it holds on a local day.
    package func isOpen(on day: LocalDay) -> Bool {
        if let from = LocalDay(validFrom), day < from { return false }
        if let until = LocalDay(validUntil), until < day { return false }
        return true
    }

    /// A carrier by its code; nil: there is none.
    package func carrier(_ code: String) -> Delivery.Carrier? { carriers.first { $0.code == code } }

    /// The carrier to which a parcel is offered after some have declined; nil: there is no other of its form.
    /// - Parameters:
    ///   - declined: the codes of those that have.
    ///   - form: of the parcel.
    ///   - volumes: books in the parcel.
    package func carrier(after declined: [String], form: Delivery.Form, volumes: Int64) -> Delivery.Carrier? {
        carriers.first {
            !declined.contains($0.code) && $0.form == form && ($0.volumesMax == 0 || Int64($0.volumesMax) >= volumes)
        }
    }
}

extension Delivery.FeeRule {
    fileprivate func applies(_ asked: OrderCase) -> Bool {
        if let from = LocalDay(validFrom), asked.day < from { return false }
        if let until = LocalDay(validUntil), until < asked.day { return false }
        return (categories.isEmpty || categories.contains(asked.category))
            && (carriers.isEmpty || carriers.contains(asked.carrier))
    }
}

extension Delivery.CountSpan {
    /// The moments over which it counts, milliseconds since 1970: the first is counted in, the second is not.
    /// - Parameters:
    ///   - day: the local day.
    ///   - zone: the set's; nil: Greenwich.
    package func window(_ day: LocalDay, zone: LocalZone?) -> Range<Int64> {
        func start(_ day: LocalDay) -> Int64 { zone?.milliseconds(day, seconds: 0) ?? day.number * 86_400_000 }
        switch self {
        case .day: return start(day)..<start(day.advanced(by: 1))
        case .month: return start(day.firstOfMonth)..<start(day.firstOfMonth.advanced(by: 31).firstOfMonth)
        case .year: return start(day.firstOfYear)..<start(day.firstOfYear.advanced(by: 366).firstOfYear)
        default: return 0..<Int64.max
        }
    }
}

extension LocalDay {
    /// The first day of its month.
    package var firstOfMonth: LocalDay { LocalDay(text.prefix(8) + "01") ?? self }
    /// The first day of its year.
    package var firstOfYear: LocalDay { LocalDay(text.prefix(5) + "01-01") ?? self }
}
