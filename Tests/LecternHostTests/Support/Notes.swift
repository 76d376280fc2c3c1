// The plugin that most tests use: notes that are written, read, refused and lost.

import CLecternPlugin
@testable import LecternHost
import LecternWire

/// A scripted plugin "notes" with one table, and counters of what ran.
final class Notes: Sendable {
    let written = Count()
    static let service = "test.v1.Notes/"
    static let migrations = ["CREATE TABLE notes_note (note_id BIGINT NOT NULL PRIMARY KEY, body TEXT NOT NULL UNIQUE)"]

    /// Inserts a note with a fresh id.
    static func insert(_ call: ScriptedCall, _ text: String) -> Int32 {
        call.query("INSERT INTO notes_note (note_id, body) VALUES (CAST($1 AS BIGINT), $2)", "\(call.newID())", text).code
    }

    /// The plugin, with more methods if wanted.
    func plugin(_ more: [ScriptedMethod] = [], mayCall: [String] = [], asksFor: [String] = []) -> ScriptedPlugin {
        ScriptedPlugin(
            "notes", methods + more, migrations: Notes.migrations, mayCall: mayCall, asksFor: asksFor)
    }

    private var methods: [ScriptedMethod] {
        [
            ScriptedMethod(name: "test.v1.Notes/Write", call: { [self] call in
                written.add()
                guard Notes.insert(call, call.text) == LECTERN_OK else { return call.fail("DOUBLE") }
                call.emit("notes.note", subject: call.text)
                return call.answer("wrote \(call.text) \(call.newID())")
            }),
            ScriptedMethod(name: "test.v1.Notes/Refuse", call: { [self] call in
                written.add()
                _ = Notes.insert(call, call.text)
                call.emit("notes.refused")
                return call.refuse("NO_NOTES \(written.value)")
            }),
            ScriptedMethod(name: "test.v1.Notes/Fail", call: { [self] call in
                written.add()
                _ = Notes.insert(call, call.text)
                call.emit("notes.failed")
                return call.fail("BROKEN")
            }),
            ScriptedMethod(name: "test.v1.Notes/All", effect: .read, call: { call in
                let rows = call.query("SELECT body FROM notes_note ORDER BY body").rows
                return call.answer(rows.map { $0[0].text }.joined(separator: ","))
            }),
        ]
    }
}
