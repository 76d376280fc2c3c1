// Sending without waiting, and waiting for all of it at once.

internal import CLecternPlugin
internal import CPostgres
internal import Glibc
internal import LecternStoreKit

/// What an answer of the server will be the answer to.
enum Sent {
    /// A statement is to be prepared.
    case preparation(Statement)
    /// A statement was run.
    case execution
    /// A text of the store's own that answers nothing: BEGIN and the like.
    case control
    /// The end of a stretch: an error before it does not reach beyond it.
    case sync
}

extension Connection {
    /// Sends one of the store's own texts that has no parameters and needs no answer.
    ///
    /// - Parameter text: one statement. The corresponding C function is `PQsendQueryParams`.
    func send(_ text: String, _ kind: Sent) {
        note(PQsendQueryParams(handle, text, 0, nil, nil, nil, nil, 1), kind)
    }

    /// Sends a statement with what is bound in the frame, and prepares it first where the server does not know it.
    /// The corresponding C functions are `PQsendPrepare` and `PQsendQueryPrepared`; what they can't do shows in `settle`.
    func send(_ statement: Statement) {
        if !statement.isPrepared {
            let isSent = statement.text.withUnsafeBytes { text in
                PQsendPrepare(
                    handle, statement.name, text.bindMemory(to: CChar.self).baseAddress, Int32(statement.types.count),
                    statement.types)
            }
            statement.isPrepared = true
            note(isSent, .preparation(statement))
        }
        note(
            PQsendQueryPrepared(
                handle, statement.name, Int32(frame.count), frame.values, frame.lengths, frame.formats, 1), .execution)
    }

    private func note(_ isSent: Int32, _ kind: Sent) {
        if isSent == 1 {
            sent.append(kind)
        } else if unsent == nil {
            unsent = Failure(lost: handle)
        }
    }

    /// Sends what is waiting on its way, and does not wait: the answers are looked at by the next `settle`.
    func flush() {
        note(PQpipelineSync(handle), .sync)
        PQflush(handle)
    }

    /// Waits until the server has done all that was sent.
    ///
    /// - Parameter isUnwanted: is asked from time to time; true has the server interrupt what it does.
    /// - Returns: the result of the last statement, owned by the caller; nil if there was none.
    /// - Throws: the first `Failure` since the last `settle`; what was sent after it was not run.
    func settle(_ isUnwanted: () -> Bool) throws(Failure) -> OpaquePointer? {
        hasFailedEarly = false
        flush()
        roundTrips += 1
        if let unsent { throw unsent }
        var last: OpaquePointer?
        var first: Failure?
        var isInterrupted = false
        for (place, entry) in sent.enumerated() {
            var result: OpaquePointer?
            do {
                result = try self.result(isUnwanted, &isInterrupted)
                if case .sync = entry {
                    PQclear(result)
                    continue
                }
                let failure = judge(result, entry)
                if failure != nil, place < sent.count - 2, Failure.isTold(result) { hasFailedEarly = true }
                try drain(isUnwanted, &isInterrupted)
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
                // Answers that are still to come would be taken for those to something else.
                if unsent == nil { unsent = error }
                PQclear(result)
                PQclear(last)
                sent.removeAll(keepingCapacity: true)
                throw error
            }
        }
        sent.removeAll(keepingCapacity: true)
        guard let first else { return last }
        PQclear(last)
        throw first
    }

    /// Whether a result is a failure. What was not run because of an earlier failure is none of its own.
    private func judge(_ result: OpaquePointer?, _ entry: Sent) -> Failure? {
        let status = PQresultStatus(result)
        if status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK { return nil }
        if case .preparation(let statement) = entry { statement.isPrepared = false }
        if status == PGRES_PIPELINE_ABORTED { return nil }
        if status == PGRES_EMPTY_QUERY { return Failure(LECTERN_STATEMENT, "there is no statement") }
        if isLost { return Failure(lost: handle) }
        let failure = Failure(result, handle)
        guard Failure.isOutrun(result) else { return failure }
        isOutrun = true
        return Failure(LECTERN_RETRY, failure.message)
    }

    /// After its result each statement has a null pointer that says so. The corresponding C function is `PQgetResult`.
    private func drain(_ isUnwanted: () -> Bool, _ isInterrupted: inout Bool) throws(Failure) {
        while let more = try result(isUnwanted, &isInterrupted) { PQclear(more) }
    }

    /// The next result; waits for it.
    private func result(_ isUnwanted: () -> Bool, _ isInterrupted: inout Bool) throws(Failure) -> OpaquePointer? {
        var giveUpAt = Int64.max
        while PQisBusy(handle) == 1 {
            try wait()
            guard isInterrupted || isUnwanted() else { continue }
            if !isInterrupted {
                isInterrupted = true
                wasInterrupted = true
                interrupt()
            }
            giveUpAt = min(giveUpAt, Clock.nanoseconds + Int64(settings.cancelMillisecondsMax) * 1_000_000)
            if Clock.nanoseconds >= giveUpAt {
                throw Failure(LECTERN_UNAVAILABLE, "the database did not obey a cancellation; its connection is given up")
            }
        }
        return PQgetResult(handle)
    }

    /// Waits for the server, for a moment. The corresponding C functions are `poll`, `PQflush` and `PQconsumeInput`.
    private func wait() throws(Failure) {
        let hasMore = PQflush(handle) == 1
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN | (hasMore ? POLLOUT : 0)), revents: 0)
        let ready = poll(&socket, 1, Int32(settings.lookMilliseconds))
        guard ready != 0 else { return }
        if PQconsumeInput(handle) == 0 { throw Failure(lost: handle) }
    }

    /// Looks whether the server has gone. Waits only if it has said something unasked, which mostly is why it goes.
    ///
    /// - Throws: `Failure` with `LECTERN_UNAVAILABLE` if it has.
    func look() throws(Failure) {
        var isUnasked = false
        while !isLost {
            var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
            guard poll(&socket, 1, isUnasked ? Int32(settings.lookMilliseconds) : 0) > 0 else { return }
            if PQconsumeInput(handle) == 0 { break }
            isUnasked = sent.isEmpty
        }
        throw unsent ?? Failure(lost: handle)
    }

    /// Asks the server to interrupt what it does. The corresponding C function is `PQcancel`.
    private func interrupt() {
        guard let request = PQgetCancel(handle) else { return }
        defer { PQfreeCancel(request) }
        var words = [CChar](repeating: 0, count: 256)
        PQcancel(request, &words, Int32(words.count))
    }
}
