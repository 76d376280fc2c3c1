// Checks of fields that only City has: places that may be missing, hours, days, texts in languages, and scopes.

internal import CityMessages
internal import LecternKit
internal import TypesMessages

extension FieldValidator {
    /// A place on the earth, which may be missing.
    /// - Throws: `Refusal`.
    func place(_ place: Types.Place?, _ field: String) throws(Refusal) {
        if let place { try self.place(latitude: place.latitude, longitude: place.longitude, field) }
    }

    /// Opening hours: parts of days that do not overlap.
    /// - Throws: `Refusal`.
    func hours(_ hours: [Types.OpenTime], _ field: String) throws(Refusal) {
        guard hours.count <= CityLimits.openTimesMax else {
            throw invalid(field, "there are more than \(CityLimits.openTimesMax)", zh: "超过 \(CityLimits.openTimesMax) 项")
        }
        for (index, time) in hours.enumerated() {
            let field = "\(field)[\(index)]"
            guard (1...7).contains(time.weekday) else { throw invalid(field + ".weekday", "it is not from 1 to 7", zh: "不在 1 至 7 之间") }
            guard time.fromMinute < time.untilMinute, time.untilMinute <= 24 * 60 else {
                throw invalid(field, "it does not begin before it ends, within one day", zh: "须在同一天内先开始后结束")
            }
            let overlaps = hours[..<index].contains {
                $0.weekday == time.weekday && $0.fromMinute < time.untilMinute && time.fromMinute < $0.untilMinute
            }
            guard !overlaps else { throw invalid(field, "it overlaps an earlier one", zh: "与前一时段重叠") }
        }
    }
    /// Days with hours of their own: each date once, its parts do not overlap.
    /// - Throws: `Refusal`.
    func specialDays(_ days: [City.SpecialDay], _ field: String) throws(Refusal) {
        guard days.count <= CityLimits.specialDaysMax else {
            throw invalid(field, "there are more than \(CityLimits.specialDaysMax)", zh: "超过 \(CityLimits.specialDaysMax) 项")
        }
        var dates: Set<String> = []
        for (index, day) in days.enumerated() {
            let field = "\(field)[\(index)]"
            try date(day.date, field + ".date")
            guard dates.insert(day.date).inserted else { throw invalid(field + ".date", "it is there twice", zh: "重复") }
            try text(day.name, field + ".name", charactersMax: Self.textCharactersMax)
            guard day.hours.count <= CityLimits.specialDayHoursMax else {
                throw invalid(
                    field + ".hours", "there are more than \(CityLimits.specialDayHoursMax)",
                    zh: "超过 \(CityLimits.specialDayHoursMax) 项")
            }
            for (index, part) in day.hours.enumerated() {
                let field = "\(field).hours[\(index)]"
                guard part.fromMinute < part.untilMinute, part.untilMinute <= 24 * 60 else {
                    throw invalid(field, "it does not begin before it ends, within one day", zh: "须在同一天内先开始后结束")
                }
                let overlaps = day.hours[..<index].contains { $0.fromMinute < part.untilMinute && part.fromMinute < $0.untilMinute }
                guard !overlaps else { throw invalid(field, "it overlaps an earlier one", zh: "与前一时段重叠") }
            }
        }
    }

    /// A text in several languages, each once.
    /// - Throws: `Refusal`.
    func texts(_ texts: [Types.Text], _ field: String) throws(Refusal) {
        guard texts.count <= CityLimits.languagesMax else {
            throw invalid(field, "there are more than \(CityLimits.languagesMax)", zh: "超过 \(CityLimits.languagesMax) 项")
        }
        var languages: Set<String> = []
        for (index, text) in texts.enumerated() {
            let field = "\(field)[\(index)]"
            try languageTag(text.language, field + ".language")
            guard !text.language.isEmpty else { throw invalid(field + ".language", "it is missing", zh: "缺少") }
            guard languages.insert(text.language).inserted else { throw invalid(field + ".language", "it is there twice", zh: "重复") }
            try requiredText(text.text, field + ".text", charactersMax: CityLimits.textCharactersMax)
        }
    }

    /// Methods or topics of a scope: names, or beginnings that end in ".*".
    /// - Throws: `Refusal`.
    func patterns(_ patterns: [String], _ field: String) throws(Refusal) {
        try list(patterns, field, countMax: CityLimits.partnerPatternsMax) { (pattern, field) throws(Refusal) in
            guard (1...CityLimits.patternBytesMax).contains(pattern.utf8.count), pattern.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
            else { throw invalid(field, "it is not made of 1 to \(CityLimits.patternBytesMax) ASCII characters without blanks", zh: "须为 1 至 \(CityLimits.patternBytesMax) 个不含空格的 ASCII 字符") }
            let stars = pattern.utf8.filter { $0 == UInt8(ascii: "*") }.count
            guard stars == 0 || stars == 1 && pattern.hasSuffix(".*") && pattern != ".*" else {
                throw invalid(field, "a beginning ends in .* and has no other *", zh: "前缀以 .* 结尾，别处不能有 *")
            }
        }
    }

    /// A number of an enum that is one of those that there are.
    /// - Throws: `Refusal`.
    func choice(_ number: Int32, _ field: String, _ known: ClosedRange<Int32>, _ what: String) throws(Refusal) {
        guard known.contains(number) else { throw invalid(field, "it is not a known \(what)") }
    }
}
