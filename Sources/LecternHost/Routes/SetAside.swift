// What is not run because it brought workers down.

/// Something that is not run, and why.
package struct SetAside: Equatable, Sendable {
    /// What is not run.
    package enum Subject: Hashable, Sendable {
        /// One call, by its request key, or by the keyed hash of its request where a key has no meaning.
        case call(method: String, key: String)
        /// A method for one caller.
        case caller(String, method: String)
        /// A method for all callers without a certificate.
        case strangers(method: String)
        /// A method for all.
        case method(String)
        /// All methods of a plugin.
        case plugin(String)
    }

    /// The number by which an administrator lifts it.
    package var id: UInt32
    package var subject: Subject
    /// The plugin whose code it is.
    package var plugin: String
    /// Which file that was: its size and time.
    package var file: String
    /// Since when, milliseconds since 1970 UTC.
    package var sinceMilliseconds: Int64
    /// What the last death was: "SIGSEGV", "did not return".
    package var cause: String
    /// How many workers it brought down.
    package var deaths: Int
    /// Who called, at most as many as the quarantine names.
    package var callers: [String]

    /// Makes an entry of what its properties say.
    package init(
        id: UInt32, subject: Subject, plugin: String, file: String, sinceMilliseconds: Int64, cause: String, deaths: Int, callers: [String]
    ) {
        self.id = id
        self.subject = subject
        self.plugin = plugin
        self.file = file
        self.sinceMilliseconds = sinceMilliseconds
        self.cause = cause
        self.deaths = deaths
        self.callers = callers
    }
}
