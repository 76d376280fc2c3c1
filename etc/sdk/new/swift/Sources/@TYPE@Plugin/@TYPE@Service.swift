// The handlers: one function for each method of @NAME@.proto. Each call is one transaction.

import LecternKit
import Local@TYPE@Messages

struct @TYPE@Service: Local@TYPE@.Service {
    func add(_ request: Local@TYPE@.AddRequest, _ call: Call) throws -> Local@TYPE@.AddResponse {
        guard !request.text.isEmpty else { throw Refusal(Local@TYPE@.Reason.textMissing) }
        let id = try call.newID()
        let written = try call.write(
            "INSERT INTO @NAME@_note (note_id, text, written_at_ms) VALUES ($1, $2, $3) ON CONFLICT (text) DO NOTHING",
            .integer(id), .text(request.text), .integer(call.happenedAtMilliseconds))
        guard written == 1 else { throw Refusal(Local@TYPE@.Reason.noteKnown) }
        return Local@TYPE@.AddResponse(noteId: id)
    }

    func count(_ request: Local@TYPE@.CountRequest, _ call: Call) throws -> Local@TYPE@.CountResponse {
        Local@TYPE@.CountResponse(notes: try call.first("SELECT count(*) FROM @NAME@_note", as: { try $0.integer(0) }) ?? 0)
    }
}
