// For whom something is meant that is told or offered at the door: pure.

/// A terminal as it concerns what is shown there.
package struct Onlooker: Equatable, Sendable {
    /// "device", "partner", "desk", "admin"; "none": no certificate.
    package let terminalKind: String
    /// The name in the certificate; empty: none.
    package let terminal: String
    /// Codes of the service point at which it stands, its branch and its library; empty: none is known.
    package let point: String
    package let branch: String
    package let library: String

    package init(terminalKind: String, terminal: String, point: String = "", branch: String = "", library: String = "") {
        self.terminalKind = terminalKind
        self.terminal = terminal
        self.point = point
        self.branch = branch
        self.library = library
    }
}

/// Where and when something is shown. An empty list excludes nobody.
package struct Audience: Equatable, Sendable {
    /// "device", "partner", "desk".
    package let terminalKinds: [String]
    /// Names of partners; a terminal that is no partner's is not excluded by them.
    package let partners: [String]
    /// Codes of service points, branches and libraries, any of which may match.
    package let places: [String]
    /// Milliseconds since 1970; 0: always, and without an end.
    package let from: Int64
    package let until: Int64

    package init(terminalKinds: [String], partners: [String], places: [String], from: Int64, until: Int64) {
        self.terminalKinds = terminalKinds
        self.partners = partners
        self.places = places
        self.from = from
        self.until = until
    }

    /// Whether a terminal is shown it at a moment.
    package func includes(_ onlooker: Onlooker, at moment: Int64) -> Bool {
        guard from <= moment, until == 0 || moment < until else { return false }
        guard terminalKinds.isEmpty || terminalKinds.contains(onlooker.terminalKind) else { return false }
        if onlooker.terminalKind == "partner", !partners.isEmpty, !partners.contains(onlooker.terminal) { return false }
        guard !places.isEmpty else { return true }
        return [onlooker.point, onlooker.branch, onlooker.library].contains { !$0.isEmpty && places.contains($0) }
    }
}
