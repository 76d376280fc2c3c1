// Which Lectern this is.

/// The version of the daemon, by CHANGELOG.md.
package enum LecternVersion {
    package static let current = "0.1.0"
}
