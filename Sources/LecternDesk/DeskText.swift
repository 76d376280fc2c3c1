// The desk's own words, in both languages, and moments for a person.

internal import Foundation
internal import WorkMessages

/// In which language a desk speaks.
package enum DeskLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
}

/// A text in both languages.
struct DeskText: Equatable, Sendable {
    let en: String
    let zh: String

    init(_ en: String, _ zh: String) {
        self.en = en
        self.zh = zh
    }

    /// - Parameter language: which of the two.
    func text(_ language: DeskLanguage) -> String { language == .chinese ? zh : en }
}

/// Moments as a person reads them.
package struct DeskCalendar: Sendable {
    private var calendar: Calendar

    /// - Parameter zone: an IANA name; nil or unknown: the machine's.
    package init(zone: String? = nil) {
        calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone.flatMap { TimeZone(identifier: $0) } ?? .current
    }

    private func parts(_ milliseconds: Int64) -> DateComponents {
        calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
    }

    private static func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }

    /// "2026-11-29 21:00"
    func moment(_ milliseconds: Int64) -> String { "\(day(milliseconds)) \(minute(milliseconds))" }

    /// "2026-11-29"
    func day(_ milliseconds: Int64) -> String {
        let parts = parts(milliseconds)
        return "\(parts.year ?? 0)-\(DeskCalendar.two(parts.month))-\(DeskCalendar.two(parts.day))"
    }

    /// "21:00"
    func minute(_ milliseconds: Int64) -> String {
        let parts = parts(milliseconds)
        return "\(DeskCalendar.two(parts.hour)):\(DeskCalendar.two(parts.minute))"
    }

    /// "30 s", "5 min"
    static func duration(_ seconds: Int) -> String { seconds < 100 ? "\(seconds) s" : "\((seconds + 59) / 60) min" }

    /// "30 秒", "5 分钟"
    static func chineseDuration(_ seconds: Int) -> String { seconds < 100 ? "\(seconds) 秒" : "\((seconds + 59) / 60) 分钟" }

    /// "21:00:07"
    func second(_ milliseconds: Int64) -> String { "\(minute(milliseconds)):\(DeskCalendar.two(parts(milliseconds).second))" }
}

extension [Work.Text] {
    /// The text in a language; else the first.
    func text(_ language: DeskLanguage) -> String { (first { $0.language.hasPrefix(language.rawValue) } ?? first)?.text ?? "" }
}
