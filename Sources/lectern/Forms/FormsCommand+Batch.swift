// lectern forms batch: a scanned pile from a file, form by form, which goes on where it stopped; and the totals of piles.

internal import FormsMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternWire

extension FormsCommand {
    static func batch(_ arguments: Arguments) throws {
        switch arguments.operands.count {
        case 0: try totals(arguments)
        case 2: try enterAll(arguments)
        default: throw UsageError("give a form and a file, or neither", nil)
        }
    }

    private static func totals(_ arguments: Arguments) throws {
        let request = Forms.BatchesRequest(
            batch: arguments["--batch"] ?? "", limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.batches(request)) { answer in
                answer.batches.isEmpty ? ["there are no batches"] : answer.batches.map(line) + LedgerCommand.more(answer.cursor)
            }
        }
    }

    private static func line(_ batch: Forms.Batch) -> String {
        "\(batch.code)  \(batch.entries) forms: \(batch.done) done, \(batch.waiting) wait, \(batch.dropped) dropped  \(LocalTime.text(batch.firstEnteredAtMs)) to \(LocalTime.text(batch.lastEnteredAtMs))"
    }

    /// Enters every form of a file. One that has another form's key is told and passed over; what concerns them all ends the run.
    private static func enterAll(_ arguments: Arguments) throws {
        let (form, path) = (arguments.operands[0], arguments.operands[1])
        guard let batch = arguments["--batch"] else { throw UsageError("--batch CODE names the pile: with it the command can be called again", nil) }
        let filledIn = try LocalTime.moment(arguments, Self.filledIn.name) ?? 0
        let scanned: [ScannedForm]
        do { scanned = try FormFile.forms(try ListFile.contents(of: path, bytesMax: fileBytesMax), filledIn: filledIn) } catch let failure as ListFile.Failure {
            throw FileError("\(failure)")
        } catch let wrong as FormFile.Wrong { throw FileError("\(path), line \(wrong.line): \(wrong.why)") }
        let profile = try Profile(arguments)
        let client = try profile.connectReconnecting(arguments)
        defer { client.close() }
        let json = arguments.has("--json") ? try Reflection(client).json : nil
        var (known, taken) = (0, 0)
        for (index, one) in scanned.enumerated() {
            let request = Forms.EnterRequest(form: form, batch: batch, key: one.key, answers: one.answers)
            let options = CallOptions(
                requestKey: CallOptions.newRequestKey(), session: profile.session, happenedAtMilliseconds: one.filledIn)
            do {
                let entry = try Forms.Entry(client.call("lectern.forms.v1.Forms/Enter", try request.encoded(), options))
                known += entry.known ? 1 : 0
                if let json {
                    Terminal.line(try json.messageToJSON(try entry.encoded(), as: Forms.Entry.messageName).text(pretty: false))
                } else if entry.state == .waiting, !entry.known { Terminal.line(Terminal.safe(line(entry))) }
            } catch let problem as Problem where problem.reason == Forms.Reason.keyTaken.name {
                taken += 1
                Terminal.note("lectern: \(path), key \(one.key): \(problem.reason): \(problem.message)")
            } catch {
                Terminal.progress("")
                Terminal.note("lectern: \(index) of \(scanned.count) forms were entered; call it again to go on with key \(one.key)")
                throw error
            }
            Terminal.progress("\(index + 1) of \(scanned.count)")
        }
        Terminal.progress("")
        guard json == nil else { return }
        let totals = try Forms.BatchesResponse(client.call(
            "lectern.forms.v1.Forms/Batches", try Forms.BatchesRequest(batch: batch).encoded(), CallOptions(session: profile.session)))
        Terminal.line("\(scanned.count) forms of \(path): \(known) were entered before, \(taken) have another form's key")
        for batch in totals.batches { Terminal.line(Terminal.safe(line(batch))) }
    }
}
