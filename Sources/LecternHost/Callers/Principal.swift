// Who calls: the terminal by its certificate, and the person who is signed in there.

package import LecternNet

/// Who is signed in.
package enum SessionKind: Int32, Sendable {
    /// Nobody.
    case none = 0
    /// A reader.
    case reader = 1
    /// A member of staff.
    case staff = 2

    /// The word for people: "reader".
    package var name: String {
        switch self {
        case .none: "none"
        case .reader: "reader"
        case .staff: "staff"
        }
    }
}

/// A terminal as its certificate tells it.
package struct Terminal: Hashable, Sendable {
    /// What the certificate makes it.
    package let certificate: Role
    /// The name in the certificate, "kiosk-1"; empty without one.
    package let name: String

    /// Makes a terminal.
    /// - Parameters:
    ///   - certificate: what the certificate makes it.
    ///   - name: the name in it.
    package init(certificate: Role, name: String) {
        self.certificate = certificate
        self.name = name
    }

    /// What the host's tables know it by: "device/kiosk-1".
    var identity: String { "\(certificate.word)/\(name)" }

    /// Whether a text is the identity, which is not written for it.
    func isIdentified(by text: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = certificate.word
        let end = word.utf8.count
        guard text.count > end, text[end] == UInt8(ascii: "/") else { return false }
        return word.isSame(as: UnsafeBufferPointer(rebasing: text[..<end]))
            && name.isSame(as: UnsafeBufferPointer(rebasing: text[(end + 1)...]))
    }
}

/// The caller of one call; nested calls keep it.
struct Principal: Equatable, Sendable {
    /// Where the call came from.
    var terminal: Terminal
    /// Who is signed in.
    var session = SessionKind.none
    /// The person who is signed in; 0: nobody.
    var person: Int64 = 0
    /// The library of the person; 0: none.
    var library: Int64 = 0
    /// The hash of the session's token; empty: none.
    var sessionID: [UInt8] = []
    /// What a member of staff who is signed in may do.
    var rights = SessionRights.none

    /// Whose a request key is: the session's person, else the certificate, else nobody's.
    var keyOwner: String {
        if person != 0 { return Self.keyOwner(person: person) }
        if terminal.certificate != .none { return "terminal/\(terminal.identity)" }
        return ""
    }

    /// The same of the keys of a person.
    static func keyOwner(person: Int64) -> String { "person/\(person)" }
}
