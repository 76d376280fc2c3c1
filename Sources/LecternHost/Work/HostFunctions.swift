// The C functions of the host's table, thin: each finds the running handler and asks it.

internal import CLecternPlugin
internal import LecternWire

/// The functions behind `lectern_host`. A function that is given a call which is not running on this
/// thread, or is another plugin's, or a size that nothing can have, does nothing, says LECTERN_INVALID and has it logged.
package enum HostFunctions {
    static let log: @convention(c) (
        UnsafeMutableRawPointer?, Int32, lectern_bytes, UnsafePointer<lectern_label>?, UInt64
    ) -> Void = { host, level, message, labels, count in
        guard let host else { return }
        let table = Unmanaged<HostTable>.fromOpaque(host).takeUnretainedValue()
        let word = Log.Level(rawValue: Int(level)) ?? .error
        guard HostFunctions.areSane(message) else { return table.misused("log", HostFunctions.insane) }
        table.writeOwn(word) {
            // A line of the log is no place for more.
            let head = lectern_bytes(data: message.data, size: min(message.size, HostFunctions.logBytesMax))
            return (head.text, HostFunctions.labels(labels, min(count, HostFunctions.labelsMax)))
        }
    }

    static let answer: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes) -> Int32 = { host, call, message in
        guard HostFunctions.areSane(message) else { return HostFunctions.misused(host, call, "answer", HostFunctions.insane) }
        let code = Invocation.answer(call, host, message.buffer)
        if code != LECTERN_OK { _ = HostFunctions.misused(host, call, "answer", "it has answered already") }
        return code
    }

    static let claim: @convention(c) (
        UnsafeMutableRawPointer?, lectern_bytes, lectern_bytes_sink?, UnsafeMutableRawPointer?
    ) -> Int32 = { host, path, error, context in
        guard let host else { return LECTERN_INVALID }
        let table = Unmanaged<HostTable>.fromOpaque(host).takeUnretainedValue()
        guard let refusal = table.databases.claims?.claim(path.text) else { return LECTERN_OK }
        Array(refusal.description.utf8).lent { error?(context, $0) }
        return refusal.isPassing ? LECTERN_RETRY : LECTERN_UNAVAILABLE
    }

    static let problem: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_problem>?
    ) -> Int32 = { host, call, problem in
        guard let running = HostFunctions.running(host, call, "problem") else { return LECTERN_INVALID }
        guard let problem, problem.pointee.size >= UInt64(LECTERN_PROBLEM_SIZE_1_0), HostFunctions.areSane(problem.pointee.reason),
            HostFunctions.areSane(problem.pointee.message)
        else { return HostFunctions.misused(host, call, "problem", HostFunctions.insane) }
        guard running.setProblem(HostFunctions.problem(problem)) == LECTERN_OK else {
            return HostFunctions.misused(host, call, "problem", "the call has a problem already")
        }
        return LECTERN_OK
    }

    static let item: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, lectern_bytes
    ) -> Int32 = { host, call, message, cursor in
        guard let running = HostFunctions.running(host, call, "item") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(message), HostFunctions.areSane(cursor) else {
            return HostFunctions.misused(host, call, "item", HostFunctions.insane)
        }
        let code = running.item(message.copied, cursor: cursor.copied)
        if code != LECTERN_OK { _ = HostFunctions.misused(host, call, "item", "more items than asked for, or too long a cursor") }
        return code
    }

    static let waitFor: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes) -> Int32 = { host, call, topic in
        guard let running = HostFunctions.running(host, call, "wait_for") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(topic) else { return HostFunctions.misused(host, call, "wait_for", HostFunctions.insane) }
        return running.waitFor(topic.text)
    }

    static let newID: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?) -> Int64 = { host, call in
        guard let running = HostFunctions.running(host, call, "new_id") else { return 0 }
        return running.newID()
    }

    static let random: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UInt8>?, UInt64
    ) -> Int32 = { host, call, into, size in
        guard let running = HostFunctions.running(host, call, "random") else { return LECTERN_INVALID }
        guard size <= HostFunctions.bytesMax else { return HostFunctions.misused(host, call, "random", HostFunctions.insane) }
        guard let into else { return size == 0 ? LECTERN_OK : LECTERN_INVALID }
        return running.random(UnsafeMutableRawBufferPointer(start: into, count: Int(size)))
    }

    static let isCancelled: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?) -> Int32 = { host, call in
        guard let running = HostFunctions.running(host, call, "is_cancelled") else { return 1 }
        return running.isCancelled ? 1 : 0
    }

    static let query: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, UnsafePointer<lectern_value>?, UInt32,
        lectern_row_sink?, UnsafeMutableRawPointer?, UnsafeMutablePointer<UInt64>?, lectern_bytes_sink?,
        UnsafeMutableRawPointer?
    ) -> Int32 = { host, call, sql, parameters, count, row, context, changed, error, errorContext in
        guard HostFunctions.areSane(sql), count <= HostFunctions.countMax else {
            return HostFunctions.misused(host, call, "query", HostFunctions.insane)
        }
        let statement = Statement(
            sql: sql, parameters: parameters, parametersCount: count, row: row, context: context, changed: changed)
        let (code, message) = Invocation.query(call, host, statement)
        guard code != LECTERN_OK else { return code }
        if code == LECTERN_INVALID { _ = HostFunctions.running(host, call, "query") }
        if let error, !message.isEmpty { message.lent { error(errorContext, $0) } }
        return code
    }

    static let call: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, lectern_bytes, UInt32, lectern_bytes_sink?,
        lectern_problem_sink?, UnsafeMutableRawPointer?
    ) -> Int32 = { host, call, method, request, attempt, answer, problem, context in
        guard let running = HostFunctions.running(host, call, "call") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(method), HostFunctions.areSane(request) else {
            return HostFunctions.misused(host, call, "call", HostFunctions.insane)
        }
        switch running.call(method: method.text, request: request.copied, isTry: attempt != 0) {
        case .answered(let message):
            if let answer { message.lent { answer(context, $0) } }
            return LECTERN_OK
        case .refused(let found):
            if let problem { ProblemRecord.lend(found) { problem(context, $0) } }
            return LECTERN_REFUSED
        case .failed(let found):
            if let problem { ProblemRecord.lend(found) { problem(context, $0) } }
            return LECTERN_FAILED
        }
    }

    static let emit: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_change>?
    ) -> Int32 = { host, call, change in
        guard let running = HostFunctions.running(host, call, "emit") else { return LECTERN_INVALID }
        guard let change, change.pointee.size >= UInt64(LECTERN_CHANGE_SIZE_1_0), HostFunctions.areSane(change) else {
            return HostFunctions.misused(host, call, "emit", HostFunctions.insane)
        }
        let record = ChangeRecord(
            topic: change.pointee.topic.text, kind: change.pointee.kind.text, subject: change.pointee.subject.text,
            bodyType: change.pointee.body_type.text, body: change.pointee.body.copied)
        return running.emit(record, to: HostFunctions.partner(of: change).text)
    }

    static let sessionCreate: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, Int32, Int64, Int64, Int64, UnsafeMutablePointer<Int64>?,
        lectern_bytes_sink?, UnsafeMutableRawPointer?
    ) -> Int32 = { host, call, kind, person, library, lifetime, expires, token, context in
        guard let running = HostFunctions.running(host, call, "session_create"), let token else { return LECTERN_INVALID }
        let (code, made) = running.createSession(
            kind: SessionKind(rawValue: kind), person: person, library: library, lifetimeMilliseconds: lifetime)
        guard let made else { return code }
        expires?.pointee = made.expiresAtMilliseconds
        made.token.lent { token(context, $0) }
        return code
    }

    static let sessionEnd: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, Int64) -> Int32 = { host, call, person in
        guard let running = HostFunctions.running(host, call, "session_end") else { return LECTERN_INVALID }
        return running.endSession(person: person)
    }

    static let sessionGrant: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, Int64, lectern_bytes, Int64, UnsafeMutablePointer<Int64>?
    ) -> Int32 = { host, call, person, rights, lifetime, expires in
        guard let running = HostFunctions.running(host, call, "session_grant") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(rights) else { return HostFunctions.misused(host, call, "session_grant", HostFunctions.insane) }
        let (code, expiresAt) = running.grantSession(person: person, rights: rights.text, lifetimeMilliseconds: lifetime)
        if let expiresAt { expires?.pointee = expiresAt }
        return code
    }

    static let textPut: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, Int64, UnsafePointer<lectern_bytes>?, UInt64
    ) -> Int32 = { host, call, index, document, terms, count in
        guard let running = HostFunctions.running(host, call, "text_put") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(index), count <= HostFunctions.countMax else {
            return HostFunctions.misused(host, call, "text_put", HostFunctions.insane)
        }
        return running.putText(index: index.text, document: document, terms: terms, count: count)
    }

    static let textRemove: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, Int64) -> Int32 = { host, call, index, document in
        guard let running = HostFunctions.running(host, call, "text_remove") else { return LECTERN_INVALID }
        return running.removeText(index: index.text, document: document)
    }

    static let textSearch: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, UnsafePointer<lectern_term_group>?, UInt64, Int64,
        UInt32, lectern_row_sink?, UnsafeMutableRawPointer?
    ) -> Int32 = { host, call, index, groups, count, after, limit, row, context in
        guard let running = HostFunctions.running(host, call, "text_search") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(index), count <= HostFunctions.countMax else {
            return HostFunctions.misused(host, call, "text_search", HostFunctions.insane)
        }
        let search = TextSearch(groups: groups, groupsCount: count, after: after, limit: limit, row: row, context: context)
        return running.searchText(index: index.text, search)
    }

    /// Copies labels.
    /// - Parameter count: of a plugin's list at most so many are read; the caller has bounded it.
    static func labels(_ labels: UnsafePointer<lectern_label>?, _ count: UInt64) -> [Label] {
        guard let labels else { return [] }
        return (0..<Int(count)).compactMap { place in
            guard areSane(labels[place].name), areSane(labels[place].value) else { return nil }
            return Label(name: labels[place].name.text, value: labels[place].value.text)
        }
    }

    /// Copies a problem; one that claims to be no problem becomes INTERNAL. What is longer than a peer takes is cut, so
    /// that a plugin's long words can't make an answer that nobody can read.
    static func problem(_ problem: UnsafePointer<lectern_problem>) -> Problem {
        let limits = Limits()
        let facts = labels(problem.pointee.facts, min(problem.pointee.facts_count, UInt64(limits.factsMax))).map {
            Label(name: clipped($0.name, limits.nameBytesMax), value: clipped($0.value, limits.textBytesMax))
        }
        return Problem(
            status: problem.pointee.status == 0 ? .internal : Status(rawValue: problem.pointee.status),
            reason: clipped(problem.pointee.reason.text, limits.nameBytesMax), message: clipped(problem.pointee.message.text, limits.textBytesMax),
            facts: facts, retryAfterMilliseconds: problem.pointee.retry_after_ms)
    }

    /// The beginning of a text that fits, cut between characters.
    private static func clipped(_ text: String, _ bytesMax: Int) -> String {
        guard text.utf8.count > bytesMax else { return text }
        var kept = text.unicodeScalars.prefix(bytesMax)
        while String(kept).utf8.count > bytesMax { kept = kept.dropLast(max(1, (String(kept).utf8.count - bytesMax) / 4)) }
        return String(kept)
    }
}
