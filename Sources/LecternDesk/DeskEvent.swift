// What comes to a desk from outside, and what it wants done there.

package import LecternWire

/// Something that happened.
package enum DeskEvent: Sendable {
    case key(Key)
    /// The answer to a call, by the call's number.
    case answer(Int, Result<[UInt8], Problem>)
    /// The connection is lost, or drains; another one is being made.
    case lost(Problem)
    case connected
    /// No connection will come any more.
    case ended(Problem)
    /// The time of this machine, milliseconds since 1970; at least once a second.
    case tick(Int64)
    case resized(columns: Int, rows: Int)
}

/// A call that a desk makes.
package struct DeskCall: Sendable {
    /// Goes into `DeskEvent.answer`; each call has its own, and its own request key, however often it is sent.
    package let number: Int
    /// "lectern.work.v1.Work/Claim"
    package let method: String
    package let request: [UInt8]
    /// Whether it needs a request key.
    package let writes: Bool
    /// The session of whoever is signed in; empty: nobody is.
    package let session: String
}

/// Something that a desk wants done.
package enum DeskEffect: Sendable {
    case call(DeskCall)
    case bell
    /// Draws everything anew.
    case redraw
    /// Gives the terminal to the shell (Ctrl-Z).
    case suspend
    /// Ends the program, because of a problem, or as the person wishes; `undone` was typed ahead and not done.
    case leave(Problem?, undone: [String])
}
