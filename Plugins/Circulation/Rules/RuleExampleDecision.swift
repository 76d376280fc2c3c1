// Decides an example of a rule set, and says what differs from the answer that staff have written.

package import CirculationMessages
package import LecternKit
internal import ReadersMessages

/// An example with what the set says of it. It asks nothing but the set: its days are its own, so that it holds or fails on every day alike.
package struct RuleExampleDecision {
    private let example: Circulation.RuleExample
    private let book: RuleSetBook
    private let asked: Circulation.RuleCase
    private let zone: LocalZone
    private let today: LocalDay
    private let at: Int64
    private let rules: RuleBook
    private let reader: Readers.StandingResponse

    private static let noonSeconds: Int64 = 12 * 3_600
    private static let closedDaysMax = 400

    /// What differs first.
    package struct Difference: Equatable {
        package let what: String
        package let expected: String
        package let found: String
    }

    /// - Parameters:
    ///   - example: the example; `RuleSetCheck` has checked its fields.
    ///   - book: the set that it stands in.
    /// - Returns: nil where its moment can't be read.
    package init?(_ example: Circulation.RuleExample, in book: RuleSetBook) {
        let asked = example.case ?? .init()
        guard let zone = book.zone, let (day, seconds) = Self.moment(asked.at.isEmpty ? asked.returned : asked.at) else { return nil }
        self.example = example
        self.book = book
        self.asked = asked
        self.zone = zone
        today = day
        at = zone.milliseconds(day, seconds: seconds)
        let home = asked.homeBranchCode.isEmpty ? asked.branchCode : asked.homeBranchCode
        let (branch, homeBranch) = (book.places.branches[asked.branchCode] ?? 0, book.places.branches[home] ?? 0)
        rules = RuleBook(
            book,
            for: LendingCase(
                category: asked.category, itemType: asked.itemType, branch: branch, library: book.places.libraryOfBranch[branch] ?? 0,
                homeBranch: homeBranch, homeLibrary: book.places.libraryOfBranch[homeBranch] ?? 0, collection: asked.collection,
                callNumber: asked.callNumber, language: asked.language, itemDays: Int64(asked.itemDays), day: day))
        reader = Readers.StandingResponse(
            readerId: 1, category: asked.category, expiresAtMs: LocalDay(asked.cardUntil).map { zone.end(of: $0) + 1 } ?? 0)
    }

    /// Reads "2026-07-01", at noon, or "2026-07-01 18:30".
    package static func moment(_ text: String) -> (day: LocalDay, seconds: Int64)? {
        guard let day = LocalDay(String(text.prefix(10))) else { return nil }
        guard text.utf8.count > 10 else { return (day, noonSeconds) }
        let parts = text.dropFirst(11).split(separator: ":", omittingEmptySubsequences: false)
        guard text.utf8.count == 16, text.dropFirst(10).first == " ", parts.count == 2, let hour = Int64(parts[0]), let minute = Int64(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return (day, hour * 3_600 + minute * 60)
    }

    private func isOpen(_ day: LocalDay) -> Bool {
        !asked.closedWeekdays.contains(day.weekday) && !asked.closedDates.contains(day.text)
    }

    /// The end of the first day from a moment on, on which the branch opens.
    private func closing(_ target: Int64) -> Int64 {
        guard var day = zone.local(target)?.day else { return target }
        for _ in 0..<Self.closedDaysMax where !isOpen(day) { day = day.advanced(by: 1) }
        return zone.end(of: day)
    }

    private func due(_ period: LoanPeriod, from moment: Int64) -> Int64 {
        let target = period.target(from: moment, zone: zone)
        return period.due(from: moment, target: target, closing: closing(target), cardEnd: reader.expiresAtMs, zone: zone)
    }

    /// What the set says: whether it is lent or renewed, why not, and when it is due.
    private var decided: (reason: String, limit: String, due: Int64) {
        if asked.renewal {
            let oldDue = LocalDay(asked.due).map { zone.end(of: $0) } ?? at
            let period = rules.renewalPeriod
            let renewal = Decision.renewal(
                of: .init(
                    state: .open, itemType: asked.itemType, renewals: Int64(asked.renewals), dueAt: oldDue,
                    newDueAt: due(period, from: period.countsWholeDays ? oldDue : at), zone: zone),
                by: reader, rules: rules, actor: .readerAtDevice, atMilliseconds: at)
            return (renewal.objection?.reason.name ?? "", "", due(period, from: period.countsWholeDays ? oldDue : at))
        }
        let loans = asked.loans.flatMap { counted in
            Array(repeating: loan(counted), count: Int(counted.count))
        }
        let family = asked.familyLoansMax == 0 ? nil : Int64(asked.familyLoansMax)
        let uses = rules.asked.flatMap { asked in rules.terms.map { book.uses(asked, $0, loans, familyLoansMax: family) } } ?? []
        let decision = Decision(
            item: .init(barcode: "", type: asked.itemType, state: .available, openLoanDueAt: nil), reader: reader,
            openLoans: Int64(loans.count), rules: rules, limits: uses, by: .readerAtDevice, atMilliseconds: at)
        let first = decision.objections.first
        return (first?.reason.name ?? "", first?.facts.first { $0.0 == "limit_code" }?.1 ?? "", due(rules.period, from: at))
    }

    private func loan(_ counted: Circulation.CountedLoans) -> CountedLoan {
        func library(_ code: String, _ otherwise: Int64) -> Int64 {
            code.isEmpty ? otherwise : book.places.branches[code].flatMap { book.places.libraryOfBranch[$0] } ?? 0
        }
        return CountedLoan(
            itemType: counted.itemType, collection: counted.collection, callNumber: counted.callNumber, language: counted.language,
            homeLibrary: library(counted.homeBranchCode, rules.asked?.homeLibrary ?? 0),
            library: library(counted.branchCode, rules.asked?.library ?? 0), isOfFamily: counted.ofFamily)
    }

    /// What comes of the return, of all items of the visit together.
    private var lateness: Lateness {
        guard let values = rules.values, let due = LocalDay(asked.due) else { return Lateness(.init(), due: today, back: today) { _ in true } }
        var sum = Lateness(values, due: due, back: today, isOpen: isOpen)
        let one = sum
        for _ in 1..<max(1, asked.itemsOfVisit) {
            var next = one
            next.cap(values.fineVisitMaxMinorUnits, before: sum.fineMinorUnits)
            sum.fineMinorUnits += next.fineMinorUnits
            sum.suspensionDays += next.suspensionDays
        }
        return sum
    }

    private func text(_ moment: Int64) -> String {
        guard let (day, seconds) = zone.local(moment) else { return "" }
        guard rules.period.isByHours else { return day.text }
        func digits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.text) \(digits(seconds / 3_600)):\(digits(seconds / 60 % 60))"
    }

    /// What differs first from the answer; nil: it holds.
    package var difference: Difference? {
        let answer = example.answer ?? .init()
        var compared: [(what: String, expected: String?, found: String)] = []
        if asked.returned.isEmpty {
            let decided = decided
            compared.append(("lends", answer.lends.map { "\($0)" }, "\(decided.reason.isEmpty)"))
            compared.append(("reason", answer.reason.isEmpty ? nil : answer.reason, decided.reason))
            compared.append(("limit", answer.limit.isEmpty ? nil : answer.limit, decided.limit))
            compared.append(("due", answer.due.isEmpty ? nil : answer.due, decided.reason.isEmpty ? text(decided.due) : ""))
        } else {
            let found = lateness
            compared.append(("fine_minor_units", answer.fineMinorUnits.map { "\($0)" }, "\(found.fineMinorUnits)"))
            compared.append(("fine_days", answer.fineDays.map { "\($0)" }, "\(found.countedDays)"))
            compared.append(("suspension_days", answer.suspensionDays.map { "\($0)" }, "\(found.suspensionDays)"))
            compared.append(("replacement", answer.replacement.map { "\($0)" }, "\(found.isReplacementDue)"))
            compared.append(("violation", answer.violation.map { "\($0)" }, "\(found.isViolation)"))
        }
        compared.append(("rule", answer.rule.isEmpty ? nil : answer.rule, rules.terms?.matching.first?.rule.code ?? ""))
        for field in RuleValueField.all {
            compared.append((field.name, answer.values.flatMap(field.text), rules.values.flatMap(field.text) ?? ""))
        }
        return compared.first { $0.expected != nil && $0.expected != $0.found }.map {
            Difference(what: $0.what, expected: $0.expected ?? "", found: $0.found)
        }
    }
}
