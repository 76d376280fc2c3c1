// What the host lets a store do about its database: make a new one, and claim one for this daemon alone.

/// Claims databases for this daemon: the daemon's lock files, or a test's own. Any thread.
package protocol DatabaseClaiming: Sendable {
    /// Claims a database until the process ends or the claims are released.
    /// - Parameter path: the lock file beside the database.
    /// - Returns: nil: it is claimed; else why it is not. `isPassing`: the daemon that has it is about to end.
    func claim(_ path: String) -> HostError?
}

/// What a store that starts is allowed.
package struct DatabaseAccess: Sendable {
    /// Whether it makes a database where there is none.
    package var mayCreate: Bool
    /// Claims the database; nil: every claim is granted.
    package var claims: (any DatabaseClaiming)?

    /// Makes the permissions of one store.
    /// - Parameters:
    ///   - mayCreate: whether it makes a database where there is none.
    ///   - claims: claims the database; nil: every claim is granted.
    package init(mayCreate: Bool = false, claims: (any DatabaseClaiming)? = nil) {
        self.mayCreate = mayCreate
        self.claims = claims
    }
}
