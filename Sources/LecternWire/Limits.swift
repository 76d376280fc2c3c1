// Every bound of the daemon and its clients in one place, the unit last in each name.

/// What one connection, one call, and the whole daemon may take.
package struct Limits: Equatable, Sendable {
    /// The largest frame that is taken from a peer, in bytes, without its five bytes of prefix.
    package var frameBytesMax = 1 << 20
    /// Calls that may be open on one connection; one more is answered with TOO_MANY_CALLS.
    package var openCallsMax = 256
    /// Bytes of requests and items that one connection may have in work; at that, nothing more is read from it
    /// until some of them are done.
    package var bytesInFlightMax = 8 << 20
    /// Connections to one daemon; one more is closed before its handshake.
    package var connectionsMax = 10_000
    /// How long a TLS handshake and the client's Hello may take.
    package var handshakeMillisecondsMax = 10_000
    /// How long a connection without an open call may say nothing.
    package var idleMillisecondsMax = 900_000
    /// How long output may wait for a peer that reads nothing of it.
    package var slowReaderMillisecondsMax = 30_000
    /// Output that may wait for a slow peer, in bytes.
    package var outputBytesMax = 16 << 20
    /// Output that may wait on all connections of the daemon together, in bytes; beyond that, those end that have
    /// more than their share of it, callers without a certificate first.
    package var outputBytesTotalMax = 256 << 20
    /// Calls that may be open on one connection without a certificate.
    package var anonymousOpenCallsMax = 16
    /// Connections of one address that have shown no certificate, those in the handshake among them; one more is closed.
    package var anonymousConnectionsOfAddressMax = 1_000
    /// Output that may wait for a slow peer without a certificate, in bytes.
    package var anonymousOutputBytesMax = 4 << 20
    /// How long a peer may take over one frame that it has begun.
    package var slowWriterMillisecondsMax = 30_000
    /// How long a closed connection waits for the peer's end, so that the last words arrive.
    package var lingerMillisecondsMax = 2_000
    /// How often the certificates of open connections are looked at for revocation and expiry.
    package var certificateCheckMillisecondsMax = 3_600_000
    /// How long a client hears nothing before it asks whether the server is there, and again before it gives up.
    package var silenceMillisecondsMax = 30_000
    /// Connections that one reactor accepts before it looks at those it has.
    package var acceptBatchMax = 32
    /// Labels of one call.
    package var labelsMax = 32
    /// Facts of one problem.
    package var factsMax = 64
    /// A method's name, in bytes.
    package var methodBytesMax = 256
    /// Request keys, sessions, names of labels, reasons, names of peers: bytes of each.
    package var nameBytesMax = 512
    /// Values of labels and facts, messages for a person: bytes of each.
    package var textBytesMax = 8_192
    /// A stream's cursor, in bytes.
    package var cursorBytesMax = 1_024
    /// A text that is read as JSON, in bytes.
    package var jsonBytesMax = 16 << 20
    /// A file of lines (revoked serial numbers, requests, an authority's journal), in bytes.
    package var listFileBytesMax = 256 << 20
    /// One line of such a file, in bytes.
    package var lineBytesMax = 16 << 20
    /// Arrays and objects of JSON within one another.
    package var jsonDepthMax = 64

    // The host.

    /// How long request keys are known; an older one is refused and never run.
    package var requestKeyDaysMax = 90
    /// How far in the future a request key's own time may lie.
    package var requestKeyAheadMillisecondsMax = 86_400_000
    /// The largest answer that is kept under a request key, in bytes.
    package var keptAnswerBytesMax = 64 << 10
    /// How long a call takes when neither its method nor its caller says anything.
    package var callMilliseconds = 10_000
    /// The longest time that a caller may ask for, unless the method's own is longer. 0: no call has a deadline, as in a simulation.
    package var callMillisecondsMax = 120_000
    /// How far in the future a caller's happened-at may lie; a little is taken as now.
    package var happenedAheadMillisecondsMax = 300_000
    /// How long ago a caller's happened-at may lie.
    package var happenedAtDaysMax = 366
    /// The longest life of a session.
    package var sessionMillisecondsMax = 86_400_000
    /// The names of a session's rights together.
    package var sessionRightsBytesMax = 4_096
    /// Calls inside each other.
    package var nestedCallsMax = 8
    /// Changes that one call emits.
    package var changesPerCallMax = 10_000
    /// Topics that one stream waits for or one watcher follows.
    package var topicsMax = 64
    /// Threads for methods of effect NONE that are not inline.
    package var computeThreads = 2
    /// Calls that wait for one of those threads.
    package var computeQueueMax = 1_024
    /// Slow parts (`prepare`) that run at once.
    package var preparesMax = 2
    /// Calls that wait for their slow part.
    package var prepareQueueMax = 256
    /// Units of either effect that wait for their turn in the store.
    package var queueUnitsMax = 4_096
    /// Memory that waiting units of one kind may hold, by their own estimate, in bytes.
    package var queueBytesMax = 64 << 20
    /// READ units that are in the store at once: as many as it has readers. While there are other callers one has half of
    /// them at most; those without a certificate have a quarter together.
    package var storeReadsMax = 4
    /// WRITE units that are in the store at once, waiting or running: what it may commit together.
    package var storeWritesMax = 256
    /// What the WRITE units in the store may cost together, in microseconds of the writer.
    package var storeWriteMicrosecondsMax = 20_000
    /// The same for one caller while there are others; one unit it always may have.
    package var callerWriteMicrosecondsMax = 1_000
    /// How long a handler may hold the writer before the log says so.
    package var writerMillisecondsMax = 50
    /// How long an inline READ may hold its reactor before the log says so.
    package var reactorMillisecondsMax = 50
    /// How long a function of a plugin may run before the log names it.
    package var handlerSoftMilliseconds = 1_000
    /// How long a READ handler, a stream's step, a slow part or a handler without data may run, unless its method's own
    /// time is longer; then the worker is replaced.
    package var handlerHardMilliseconds = 10_000
    /// How long a WRITE handler may hold the writer; then the worker is replaced.
    package var writerHardMilliseconds = 5_000
    /// How long an inline handler may hold its reactor before its method is run on threads.
    package var inlineSoftMilliseconds = 200
    /// How long an inline handler may hold its reactor; then the worker is replaced.
    package var inlineHardMilliseconds = 1_000
    /// How long a plugin may take to open, start or check; then its worker is ended.
    package var startHardMilliseconds = 60_000
    /// What READs that run are given to end when the worker is replaced.
    package var replaceMilliseconds = 300
    /// Items that a client stream may have under way.
    package var clientStreamItemsMax: UInt32 = 8
    /// Items that one step of a server stream gives.
    package var streamStepItemsMax: UInt32 = 64
    /// Bytes of items that one step of a watcher gives.
    package var streamStepBytesMax = 256 << 10
    /// Changes that one step of a watcher looks at.
    package var watchScanMax = 512
    /// Changes kept in memory so that no watcher misses one between its step and its sleep.
    package var recentChangesMax = 1_024
    /// How often the feed is looked at although nobody said that it moved.
    package var feedPollMilliseconds = 5_000
    /// How often a watcher that is silent is told its cursor, if it asked for that, so that it does not grow older than the feed.
    package var cursorItemMilliseconds = 3_600_000
    /// How often it is looked which partners with an open stream may not call any more.
    package var partnerCheckMilliseconds = 1_000
    /// How soon the feed is looked at again while the store holds changes back.
    package var feedHeldBackMilliseconds = 5
    /// How long a worker that does what must be done once in the city may stand still before another takes over.
    package var leaseMilliseconds = 6_000
    /// How often expired keys and sessions are removed.
    package var sweepMilliseconds = 600_000
    /// The key of a timer, in bytes.
    package var timerKeyBytesMax = 200
    /// The request of a timer, in bytes.
    package var timerRequestBytesMax = 64 << 10
    /// Timers that one call schedules.
    package var timersPerCallMax = 10_000
    /// Methods, and topics, that a partner's scope names.
    package var partnerPatternsMax = 64
    /// How often due timers are looked for: those that another daemon scheduled, or that are tried again, may be so late.
    package var timerLookMilliseconds = 2_000
    /// Due timers of one method that one look finds.
    package var timerPageMax = 256
    /// Timers of one worker that run or wait for the store at once.
    package var timersInWorkMax = 16
    /// Attempts of a timer that fails; after that it is parked.
    package var timerAttemptsMax = 12
    /// The pause after the first failure of a timer; each further one is three times as long.
    package var timerPauseMilliseconds = 2_000
    /// The longest pause between two attempts of a timer.
    package var timerPauseMillisecondsMax = 3_600_000
    /// How long a timer that is set aside waits before it is looked at again; until then lifting it has no effect.
    package var timerSetAsideMilliseconds = 30_000
    /// How long after its moment a timer is called late.
    package var timerLateMilliseconds = 60_000
    /// Timers that one page of their list has.
    package var timerListMax = 500
    /// Rows of each table that one step of a sweep removes; while there are more, steps follow each other for a fifth of the time.
    package var sweepRowsMax = 250
    /// A blob, in bytes.
    package var blobBytesMax = 4 << 20
    /// Bytes of blobs that one terminal has uploaded, or is about to, and that nobody holds.
    package var blobUnheldBytesMax = 256 << 20
    /// How long a blob that nobody holds, and an upload that nobody goes on with, is kept.
    package var blobUnheldMilliseconds = 86_400_000
    /// Bytes of a blob that one call gives.
    package var blobReadBytesMax = 256 << 10
    /// How long changes are kept in the feed; longer only where a follower needs them.
    package var feedDaysMax = 90

    /// Changes that a follower handles in one unit, and how long it goes on with them, in milliseconds.
    package var followerBatchMax = 64
    package var followerBatchMilliseconds = 10
    /// Changes of other topics that a follower looks at in one step.
    package var followerScanMax = 2_048
    /// Changes that are looked at to tell how far a follower is behind; of more, that it is at least so many.
    package var followerLagScanMax = 100_000
    /// How often that is measured for the metrics while a follower is behind.
    package var followerLagMilliseconds = 5_000
    /// How long the row of a follower may stay behind the changes of other topics that it has passed over.
    package var followerNoteMilliseconds = 10_000
    /// How often a change is tried before its follower stops.
    package var followerAttemptsMax = 10
    /// The pause after a change failed for the first time; it doubles each time.
    package var followerPauseMilliseconds = 1_000
    /// The longest of these pauses.
    package var followerPauseMillisecondsMax = 60_000
    /// How long a follower whose plugin nobody has loaded holds the feed's pruning.
    package var followerDaysMax = 30
    /// The longest reason with which an administrator skips a change, in bytes.
    package var skipReasonBytesMax = 1_024

    // The health listener.

    /// Connections to the health listener; for one more, the one that has taken longest over its request is closed.
    package var healthConnectionsMax = 16
    /// A request to the health listener, in bytes.
    package var healthRequestBytesMax = 4_096
    /// How long a request to the health listener may take to come, and its answer to be read.
    package var healthRequestMillisecondsMax = 2_000
    /// How long the store has to answer a readiness check before the daemon is told to be not ready.
    package var healthAnswerMillisecondsMax = 900
    /// How long `lecternd --check` lets a plugin open and look at its configuration.
    package var pluginCheckMillisecondsMax = 10_000

    /// The daemon's own defaults.
    package init() {}

    /// The same, for a connection whose peer has shown no certificate.
    package func withoutCertificate() -> Limits {
        var limits = self
        limits.openCallsMax = min(openCallsMax, anonymousOpenCallsMax)
        limits.outputBytesMax = min(outputBytesMax, anonymousOutputBytesMax)
        return limits
    }
}
