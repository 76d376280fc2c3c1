// The pipeline of a connection: statements are sent without waiting, and their results awaited together.

internal import CLecternPlugin
internal import CPostgres
internal import Glibc
internal import LecternStoreKit

/// A request in the pipeline, to which the server owes a result.
enum PipelineEntry {
    /// Prepares a statement.
    case preparation(Statement)
    /// Runs a statement.
    case execution
    /// Runs an internal statement without rows: BEGIN and the like.
    case control
    /// A synchronization point: the server skips what follows an error up to here, and goes on after it.
    case sync
}

extension Connection {
    /// Sends an internal statement without parameters. The corresponding C function is `PQsendQueryParams`.
    ///
    /// - Parameters:
    ///   - text: one statement.
    ///   - kind: what its result is.
    func send(_ text: String, _ kind: PipelineEntry) {
        append(PQsendQueryParams(handle, text, 0, nil, nil, nil, nil, 1), kind)
    }

    /// Sends a statement with the bound parameters, and before it its preparation if this connection has not prepared it. A
    /// failure is thrown by `awaitResults`. The corresponding C functions are `PQsendPrepare` and `PQsendQueryPrepared`.
    func send(_ statement: Statement) {
        if !statement.isPrepared {
            let isSent = statement.text.withUnsafeBytes { text in
                PQsendPrepare(
                    handle, statement.name, text.bindMemory(to: CChar.self).baseAddress, Int32(statement.types.count),
                    statement.types)
            }
            statement.isPrepared = true
            append(isSent, .preparation(statement))
        }
        append(
            PQsendQueryPrepared(
                handle, statement.name, Int32(parameters.count), parameters.values, parameters.lengths, parameters.formats, 1), .execution)
    }

    private func append(_ isSent: Int32, _ kind: PipelineEntry) {
        if isSent == 1 {
            pipeline.append(kind)
        } else if pipelineFailure == nil {
            pipelineFailure = Failure(lost: handle)
        }
    }

    /// Appends a synchronization point and flushes libpq's buffer, without waiting. The results are read by the next
    /// `awaitResults`.
    func flush() {
        append(PQpipelineSync(handle), .sync)
        PQflush(handle)
    }

    /// Waits for the results of everything in the pipeline.
    ///
    /// - Parameter isCancelled: asked every `pollMilliseconds`; true sends a cancel request, and again until it is obeyed.
    /// - Returns: the result of the last statement, owned by the caller; nil if there was none.
    /// - Throws: the first `Failure` since the last `awaitResults`; the server has skipped what was sent after it.
    func awaitResults(_ isCancelled: () -> Bool) throws(Failure) -> OpaquePointer? {
        failedBeforeLast = false
        flush()
        roundTrips += 1
        if let pipelineFailure { throw pipelineFailure }
        var last: OpaquePointer?
        var first: Failure?
        var cancellation = Cancellation()
        for (place, entry) in pipeline.enumerated() {
            var result: OpaquePointer?
            do {
                result = try self.result(isCancelled, &cancellation)
                if case .sync = entry {
                    PQclear(result)
                    continue
                }
                let failure = failure(of: result, entry)
                if failure != nil, place < pipeline.count - 2, Failure.isFromServer(result) { failedBeforeLast = true }
                try drain(isCancelled, &cancellation)
                if let failure {
                    PQclear(result)
                    if first == nil { first = failure }
                } else if case .execution = entry {
                    PQclear(last)
                    last = result
                } else {
                    PQclear(result)
                }
            } catch {
                // The connection is unusable: results that are still to come would be taken for those of later requests.
                if pipelineFailure == nil { pipelineFailure = error }
                PQclear(result)
                PQclear(last)
                pipeline.removeAll(keepingCapacity: true)
                throw error
            }
        }
        pipeline.removeAll(keepingCapacity: true)
        guard let first else { return last }
        PQclear(last)
        throw first
    }

    /// The failure that a result reports; nil for success, and for a request that was skipped after an earlier failure.
    private func failure(of result: OpaquePointer?, _ entry: PipelineEntry) -> Failure? {
        let status = PQresultStatus(result)
        if status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK { return nil }
        if case .preparation(let statement) = entry { statement.isPrepared = false }
        if status == PGRES_PIPELINE_ABORTED { return nil }
        if status == PGRES_EMPTY_QUERY { return Failure(LECTERN_STATEMENT, "there is no statement") }
        if isLost { return Failure(lost: handle) }
        let failure = Failure(result, handle)
        guard Failure.hasStalePlan(result) else { return failure }
        hasStalePlan = true
        return Failure(LECTERN_RETRY, failure.message)
    }

    /// Reads up to the null pointer that ends a request's results. The corresponding C function is `PQgetResult`.
    private func drain(_ isCancelled: () -> Bool, _ cancellation: inout Cancellation) throws(Failure) {
        while let more = try result(isCancelled, &cancellation) { PQclear(more) }
    }

    /// Waits for the next result.
    ///
    /// - Throws: `Failure` with `LECTERN_UNAVAILABLE` when the server has not answered a cancel request within
    ///   `cancelMillisecondsMax`.
    private func result(_ isCancelled: () -> Bool, _ cancellation: inout Cancellation) throws(Failure) -> OpaquePointer? {
        while PQisBusy(handle) == 1 {
            try wait()
            guard cancellation.isBegun || isCancelled() else { continue }
            let now = Clock.nanoseconds
            if cancellation.isDue(now, settings) {
                wasCancelRequested = true
                requestCancel()
            } else if cancellation.isOver(now) {
                throw Failure(LECTERN_UNAVAILABLE, "the database did not obey a cancellation; its connection is given up")
            }
        }
        return PQgetResult(handle)
    }

    /// Waits for the socket, `pollMilliseconds` at most. The corresponding C functions are `poll`, `PQflush` and `PQconsumeInput`.
    private func wait() throws(Failure) {
        let hasMore = PQflush(handle) == 1
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN | (hasMore ? POLLOUT : 0)), revents: 0)
        let ready = poll(&socket, 1, Int32(settings.pollMilliseconds))
        guard ready != 0 else { return }
        if PQconsumeInput(handle) == 0 { throw Failure(lost: handle) }
    }

    /// Checks that the server has not closed the connection. Waits, `pollMilliseconds` at most, only after an unsolicited
    /// message, which mostly is the reason for the close.
    ///
    /// - Throws: `Failure` with `LECTERN_UNAVAILABLE` if it has.
    func checkConnected() throws(Failure) {
        var isUnsolicited = false
        while !isLost {
            var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
            guard poll(&socket, 1, isUnsolicited ? Int32(settings.pollMilliseconds) : 0) > 0 else { return }
            if PQconsumeInput(handle) == 0 { break }
            isUnsolicited = pipeline.isEmpty
        }
        throw pipelineFailure ?? Failure(lost: handle)
    }

    /// Sends a cancel request for the running statement. The corresponding C function is `PQcancel`.
    private func requestCancel() {
        guard let request = PQgetCancel(handle) else { return }
        defer { PQfreeCancel(request) }
        var message = [CChar](repeating: 0, count: 256)
        PQcancel(request, &message, Int32(message.count))
    }
}
