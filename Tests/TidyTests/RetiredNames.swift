// Names that were replaced by the field's term for the thing, and that may not come back.

/// The list that `RetiredNameTests` reads.
enum RetiredNames {
    /// One retired identifier and its replacement on each line, in alphabetical order.
    ///
    /// An identifier is added in the commit that takes its last use out of the tree. It is matched whole and with case;
    /// a word that is right elsewhere (`turn`, `open`) doesn't belong here.
    static let list = """
        Caretaker MaintenanceThread
        HostStandIn HostUnderTest
        KeptFile FileSnapshot
        MessageArena MessageReader
        OpenFiles OpenFileLimit
        OwnerRecord LockOwner
        RevokedFile RevokedFileMonitor
        StoreProgress StoreStallDetector
        TicketRing TicketKeyRing
        WatchdogRounds OverrunDetector
        WorkPool ThreadPool
        WorkerEnd WorkerExit
        WorkerFolder StateDirectory
        """
}
