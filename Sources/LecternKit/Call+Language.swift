// Texts for people in the caller's language.

internal import LecternWire

extension Call {
    /// A text in the caller's language: Chinese for a caller whose language is Chinese of whatever script and region, and English for
    /// everybody else. Texts of a `Reason` are chosen by the same rule. Only the text that is chosen is made.
    /// - Parameters:
    ///   - en: the text in English.
    ///   - zh: the text in Chinese.
    public func text(en: @autoclosure () -> String, zh: @autoclosure () -> String) -> String {
        LanguageTag.isOf(language, "zh") ? zh() : en()
    }
}
