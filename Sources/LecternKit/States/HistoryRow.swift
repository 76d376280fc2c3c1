// The shape of a history: a plugin's own table with a row for each move.

/// A row of a history. The plugin declares the message in its `rows.proto` with these columns and those that name the thing, and gives it
/// this protocol in one line: `extension GuestHistoryRow: HistoryRow {}`. `call.move` fills these columns in.
public protocol HistoryRow: TableRow {
    /// A number of its own. Numbers of different calls do not rise: a history is in the order of `recordedAtMs`.
    var historyId: Int64 { get set }
    /// What happened: "lent".
    var event: String { get set }
    /// The state before; "": the life began.
    var fromState: String { get set }
    /// The state after.
    var toState: String { get set }
    /// When it happened, milliseconds since 1970.
    var happenedAtMs: Int64 { get set }
    /// When it was recorded, likewise.
    var recordedAtMs: Int64 { get set }
    /// Who was signed in; 0: nobody.
    var person: Int64 { get set }
    /// The name in the terminal's certificate; "": none, or the host itself.
    var terminal: String { get set }
    /// The method that did it, "Circulation/Borrow".
    var method: String { get set }
    /// The request key of the call; "": none.
    var requestKey: String { get set }
}

/// A state that the rows tell after a move, and that is not what the table says. It undoes the call: an error of the plugin.
public struct StateMismatch: Error, CustomStringConvertible {
    public let description: String
}
