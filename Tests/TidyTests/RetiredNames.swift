// Names that were replaced by the field's term for the thing, and that may not come back.

/// The list that `RetiredNameTests` reads.
enum RetiredNames {
    /// One retired identifier and its replacement on each line, in alphabetical order.
    ///
    /// An identifier is added in the commit that takes its last use out of the tree. It is matched whole and with case;
    /// a word that is right elsewhere (`turn`, `open`) doesn't belong here.
    static let list = """
        AnswerRoom ResponseSizeLimit
        BytesBox BytesCollector
        CallDesk InlineDispatcher
        CallOrder ValidatedRequest
        CallRunner ActiveCall
        Caretaker MaintenanceThread
        ChangeBell ChangeNotifier
        DeskAnswer InlineAnswer
        DeskCaller ConnectionContext
        DeskTests InlineDispatcherTests
        EmptyDesk NoInlineDispatcher
        FeedEar ChangeListener
        FeedSight FeedAccessPolicy
        FeedTail FeedPollUnit
        HandlerResult CallOutcome
        HostStandIn HostUnderTest
        HostStandIn HostUnderTest
        InlineDesk HostInlineDispatcher
        KeptFile FileSnapshot
        MessageArena MessageReader
        MessageArena MessageReader
        OpenCalls ActiveCalls
        OpenFiles OpenFileLimit
        OrderDesk RequestValidator
        OwnCall HostServiceCall
        OwnerRecord LockOwner
        PlainForm CanonicalFormCheck
        PlainRun ComputeCall
        QueuedUnit UnitBox
        RevokedFile RevokedFileMonitor
        RowBox RowCollector
        SmallBlock MallocRecord
        StepSituation StreamStepContext
        StoreProgress StoreStallDetector
        TicketRing TicketKeyRing
        UnaryCall CallRun
        WatchdogRounds OverrunDetector
        WorkPool ThreadPool
        WorkerEnd WorkerExit
        WorkerFolder StateDirectory
        deskMemo inlineContext
        makeDesk makeInlineDispatcher
        rungUpTo notifiedUpTo
        """
}
