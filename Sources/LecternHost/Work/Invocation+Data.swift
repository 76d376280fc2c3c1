// The data functions of a running handler: statements, changes, sessions, text indexes.

internal import CLecternPlugin
internal import LecternNet
internal import LecternWire

extension Invocation {
    /// Runs a plugin's statement, if it may.
    /// - Parameter statement: the statement, borrowed.
    /// - Returns: a code of the interface, and a message for the log when it is not LECTERN_OK.
    func query(_ statement: Statement) -> (Int32, String) {
        guard !transactionContext.isDoomed else { return (LECTERN_DOOMED, "an earlier error of this call forbids further work") }
        guard let transaction = transactionContext.transaction, effect >= .read else {
            return refuse("a method of effect NONE has no data", LECTERN_STATEMENT)
        }
        do {
            let kind = try plugin.statements.check(statement.sql.buffer)
            if kind == .writes && effect < .write {
                return refuse("a \(transactionContext.effect == .write ? "nested " : "")READ may not write", LECTERN_STATEMENT)
            }
        } catch {
            return refuse(error.description, LECTERN_STATEMENT)
        }
        let (code, message) = transaction.run(statement)
        guard code != .ok else { return (LECTERN_OK, "") }
        return refuse(message, code.rawValue)
    }

    /// Records a change, which is appended to the feed when the call commits.
    /// - Parameters:
    ///   - change: its topic is the plugin's own.
    ///   - partner: whose topic it becomes, by the name in the certificate; empty: nobody's alone.
    /// - Returns: a code of the interface.
    func emit(_ change: ChangeRecord, to partner: String) -> Int32 {
        var change = change
        guard !transactionContext.isDoomed else { return LECTERN_DOOMED }
        guard effect == .write else { return refuse("only a WRITE may emit a change", LECTERN_INVALID).0 }
        guard change.topic.hasPrefix(plugin.name + "."), change.topic.utf8.count <= transactionContext.context.limits.nameBytesMax else {
            return refuse("a topic begins with its plugin's name and a dot, not \"\(change.topic)\"", LECTERN_INVALID).0
        }
        if !partner.isEmpty {
            guard Peer.isTerminalName(partner) else {
                return refuse("a partner is named as in a certificate, 1 to 64 of A-Z a-z 0-9 - _ . , not \"\(partner)\"", LECTERN_INVALID).0
            }
            change.topic = PartnerTopic.topic(change.topic, for: partner)
        }
        guard transactionContext.changes.count < transactionContext.context.limits.changesPerCallMax else {
            return refuse("more than \(transactionContext.context.limits.changesPerCallMax) changes in one call", LECTERN_INVALID).0
        }
        transactionContext.emit(change)
        return LECTERN_OK
    }

    /// Creates a session that is bound to this terminal.
    /// - Returns: a code of the interface, and the session when it is LECTERN_OK.
    func createSession(
        kind: SessionKind?, person: Int64, library: Int64, lifetimeMilliseconds: Int64
    ) -> (Int32, (token: String, expiresAtMilliseconds: Int64)?) {
        if let code = checkSessions() { return (code, nil) }
        guard let kind, kind != .none, person > 0, lifetimeMilliseconds > 0 else {
            return (refuse("a session has a kind, a person and a lifetime", LECTERN_INVALID).0, nil)
        }
        guard let transaction = transactionContext.transaction, transactionContext.principal.terminal.certificate != .none else {
            return (refuse("a session is bound to a terminal with a certificate", LECTERN_INVALID).0, nil)
        }
        let lifetime = min(lifetimeMilliseconds, Int64(transactionContext.context.limits.sessionMillisecondsMax))
        let session = Session(
            terminal: transactionContext.principal.terminal, kind: kind, person: person, library: library,
            expiresAtMilliseconds: transactionContext.nowMilliseconds + lifetime)
        do {
            let token = try SessionTable(transaction).create(
                session, token: transactionContext.context.entropy.bytes(32), nowMilliseconds: transactionContext.nowMilliseconds)
            return (LECTERN_OK, (token, session.expiresAtMilliseconds))
        } catch {
            return (refuse(error.message, error.code.rawValue).0, nil)
        }
    }

    /// Ends the call's own session (person 0), or every session of a person.
    func endSession(person: Int64) -> Int32 {
        if let code = checkSessions() { return code }
        guard let transaction = transactionContext.transaction else { return LECTERN_INVALID }
        do {
            if person == 0 {
                try SessionTable(transaction).end(
                    sessionID: transactionContext.principal.sessionID, atMilliseconds: transactionContext.happenedAtMilliseconds)
            } else {
                try SessionTable(transaction).endAll(person: person, atMilliseconds: transactionContext.nowMilliseconds)
            }
            return LECTERN_OK
        } catch {
            return refuse(error.message, error.code.rawValue).0
        }
    }

    /// Replaces the rights of a person's sessions, and says when they end where they are to last longer.
    /// - Returns: a code of the interface, and when the sessions end if that was changed.
    func grantSession(person: Int64, rights: String, lifetimeMilliseconds: Int64) -> (Int32, Int64?) {
        if let code = checkSessions() { return (code, nil) }
        let limits = transactionContext.context.limits
        guard person > 0, SessionRights.isWellFormed(rights), rights.utf8.count <= limits.sessionRightsBytesMax else {
            let bytes = "\(limits.sessionRightsBytesMax) bytes"
            return (refuse("rights are a person's: names with single spaces between them, at most \(bytes)", LECTERN_INVALID).0, nil)
        }
        guard let transaction = transactionContext.transaction else { return (LECTERN_INVALID, nil) }
        let now = transactionContext.nowMilliseconds
        let expires = lifetimeMilliseconds > 0 ? now + min(lifetimeMilliseconds, Int64(limits.sessionMillisecondsMax)) : nil
        do {
            try SessionTable(transaction).grant(person: person, rights: rights, expiresAtMilliseconds: expires, nowMilliseconds: now)
            return (LECTERN_OK, expires)
        } catch {
            return (refuse(error.message, error.code.rawValue).0, nil)
        }
    }

    private func checkSessions() -> Int32? {
        guard !transactionContext.isDoomed else { return LECTERN_DOOMED }
        guard plugin.asksFor.contains("sessions") else {
            return refuse("the plugin must ask for \"sessions\" in its definition", LECTERN_INVALID).0
        }
        guard effect == .write else { return refuse("only a WRITE may make, change or end sessions", LECTERN_INVALID).0 }
        return nil
    }

    /// Puts a document into a text index of the plugin.
    func putText(index: String, document: Int64, terms: UnsafePointer<lectern_bytes>?, count: UInt64) -> Int32 {
        text(index, needs: .write) { transaction, index, message, context in
            transaction.store.pointee.text_put(
                transaction.store.pointee.store, transaction.handle, index, document, terms, count, message, context)
        }
    }

    /// Removes a document from a text index of the plugin.
    func removeText(index: String, document: Int64) -> Int32 {
        text(index, needs: .write) { transaction, index, message, context in
            transaction.store.pointee.text_remove(
                transaction.store.pointee.store, transaction.handle, index, document, message, context)
        }
    }

    /// Searches a text index of the plugin.
    func searchText(index: String, _ search: TextSearch) -> Int32 {
        text(index, needs: .read) { transaction, index, message, context in
            transaction.store.pointee.text_search(
                transaction.store.pointee.store, transaction.handle, index, search.groups, search.groupsCount,
                search.after, search.limit, search.row, search.context, message, context)
        }
    }

    private func text(
        _ index: String, needs: Effect,
        _ body: (Transaction, lectern_bytes, lectern_bytes_sink, UnsafeMutableRawPointer) -> Int32
    ) -> Int32 {
        guard !transactionContext.isDoomed else { return LECTERN_DOOMED }
        guard let transaction = transactionContext.transaction, effect >= needs else {
            return refuse("a text index needs a method of effect \(needs.name)", LECTERN_INVALID).0
        }
        let letters = index.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        guard letters, (1...64).contains(index.utf8.count) else {
            return refuse("a text index is named in small letters, digits and _, not \"\(index)\"", LECTERN_INVALID).0
        }
        do {
            try "\(plugin.name)_\(index)".lent { index throws(StoreError) in
                try transaction.check { body(transaction, index, $0, $1) }
            }
            return LECTERN_OK
        } catch {
            return refuse("the text index \(index): \(error.message)", error.code.rawValue).0
        }
    }

    /// Dooms the call and logs the message. Returns code and message.
    func refuse(_ message: String, _ code: Int32) -> (Int32, String) {
        let code = StoreCode(rawValue: code)
        let problem = transactionContext.makeProblem(code)
        if code.losesTransaction {
            transactionContext.doomAll(problem)
        } else {
            transactionContext.doom(problem)
        }
        if code != .interrupted && code != .retry {
            plugin.host.write(.warning, "a call went wrong", [Label("method", method.name), Label("error", message)])
        }
        return (code.rawValue, message)
    }
}
