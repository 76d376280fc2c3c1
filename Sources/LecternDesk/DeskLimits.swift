// The bounds of a desk: of what is typed, kept and shown.

/// The bounds of a desk.
package enum DeskLimits {
    /// The smallest window in which the desk can be worked at.
    package static let columnsMin = 80
    package static let rowsMin = 24
    /// The largest window that is drawn; what is beyond stays empty.
    static let columnsMax = 200
    static let rowsMax = 100
    /// Keys that wait for an answer. 300 scans of 15 characters are 4,800.
    package static let typedAheadKeysMax = 65_536
    /// The longest text that is taken for a key of a screen and not for a scan.
    static let keyCharactersMax = 2
    /// The longest text of a field.
    static let fieldCharactersMax = 1_000
    /// Lines of the journal; the oldest are dropped.
    static let journalLinesMax = 2_000
    /// Lines of one page of a list.
    static let pageRowsMax: UInt32 = 50
    /// Names and titles that a page looks up for its numbers.
    static let lookupsMax = 20
    /// How often the daemon is told that somebody works here, or, where nobody does, asked whether the session lasts.
    static let stayMilliseconds: Int64 = 60_000
    /// How long before its end the person is told that a claim ends.
    static let leaseWarningMilliseconds: Int64 = 120_000
    /// Bytes of a control sequence of the terminal; what is longer is none.
    static let sequenceBytesMax = 24
}
