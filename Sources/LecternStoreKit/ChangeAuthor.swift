// Who made a change, and by which method: the members of a recorded change that came with 1.1.

package import CLecternPlugin

/// The person and the method of a change.
package struct ChangeAuthor {
    /// Who was signed in; 0: nobody.
    package let person: Int64
    /// LECTERN_SESSION_…
    package let sessionKind: Int32
    /// The outermost method of the call; borrowed from the record.
    package let method: lectern_bytes

    /// Reads the members, where the host's record is long enough to have them.
    ///
    /// - Parameter change: the host's.
    package init(_ change: UnsafePointer<lectern_recorded_change>) {
        guard change.pointee.size >= UInt64(LECTERN_RECORDED_CHANGE_SIZE_1_1) else {
            (person, sessionKind, method) = (0, LECTERN_SESSION_NONE, lectern_bytes())
            return
        }
        (person, sessionKind, method) = (change.pointee.person, change.pointee.session_kind, change.pointee.method)
    }
}
