// The handler that makes a code with which another terminal goes on, and the way in by such a code.

internal import EntryMessages
internal import EntryRules
internal import HostPluginsMessages
internal import LecternKit
internal import LecternMessages
internal import LecternSecrets
internal import ReadersMessages

extension EntryService {
    func handOver(_ request: Entry.HandOverRequest, _ call: Call) throws -> Entry.HandOverResponse {
        guard call.principal.session != .staff else { throw Refusal(Entry.Reason.sessionNotAReaders) }
        if !request.format.isEmpty { try Self.validator.code(request.format, "format") }
        guard request.state.count <= EntryLimits.stateBytesMax else {
            throw Self.validator.invalid("state", "it has more than \(EntryLimits.stateBytesMax) bytes")
        }
        let rows = HandOverRows(call)
        try rows.sweep()
        let isReader = call.principal.session == .reader
        if isReader { try rows.deleteWaiting(session: call.principal.sessionID) } else { try rows.checkGuests() }
        let code = HandOverCode(random: try call.randomBytes(HandOverCode.symbolsCount))
        let expires = call.nowMilliseconds + settings.current.codeMilliseconds
        try call.insert(
            HandOverRow(
                codeHash: TokenHash.hexadecimal(code.text), readerId: isReader ? call.principal.person : 0,
                sessionId: isReader ? call.principal.sessionID : [], terminal: call.principal.terminalIdentity, format: request.format,
                state: request.state, expiresAtMs: expires))
        return Entry.HandOverResponse(code: code.shown, payload: code.payload, expiresAtMs: expires)
    }

    /// Takes what another terminal has handed over. All of it is one transaction: the code is used, the other terminal signed out and this
    /// one signed in, or nothing of it. A repeat of the call that took the code, at its terminal and within the code's time, takes the place of
    /// the first: what that signed in ends, since its answer may never have come.
    func take(_ typed: String, into answer: inout Entry.EnterResponse, _ call: Call) throws {
        let attempts = AttemptRows(call, settings.current)
        try attempts.check()
        let rows = HandOverRows(call)
        guard let code = HandOverCode(typed: typed), let row = try rows.usable(TokenHash.hexadecimal(code.text)), try rows.mark(row) else {
            try attempts.add()
            throw Refusal(Entry.Reason.codeInvalid)
        }
        if row.readerId != 0 {
            let last = row.takenAtMs == 0 ? row.sessionId : row.takenSessionId
            let ended = try HostPlugins.Client(call).endSession(.init(sessionId: last)).ended
            // The reader has signed out meanwhile, or all of the reader's sessions were ended.
            guard ended == 1 else { throw Refusal(Entry.Reason.codeInvalid) }
            let session = try Self.openSession(of: row.readerId, call)
            try rows.note(TokenHash.sha256(session.session), for: row)
            Self.put(session, into: &answer)
        }
        answer.handedOver = Entry.HandedOver(format: row.format, state: row.state, fromTerminal: row.terminal)
    }
}
