// A plugin that schedules itself, for the tests of timers.

import CLecternPlugin
import Synchronization

@testable import LecternHost

/// A scripted plugin "clockwork": its timers write a row each, and do besides what their request says.
final class Clockwork: Sendable {
    static let service = "test.v1.Clockwork/"
    /// What is due in an hour of the host's clock.
    static let hour: Int64 = 3_600_000
    /// Attempts, those that were undone included.
    let attempts = Count()
    /// Whether timers that say so still fail.
    let isBroken = Mutex(true)
    /// What the last timer was told of where it comes from.
    let origin = TextBox()

    /// The plugin. Its calls take "KEY TEXT".
    func plugin(isReduced: Bool = false) -> ScriptedPlugin {
        ScriptedPlugin(
            "clockwork", isReduced ? Array(methods.dropFirst()) : methods,
            migrations: ["CREATE TABLE clockwork_run (timer TEXT NOT NULL, happened TEXT NOT NULL, body TEXT NOT NULL)"])
    }

    private var methods: [ScriptedMethod] {
        [
            ScriptedMethod(name: Clockwork.service + "Run", parties: [], call: { [self] call in run(call) }),
            ScriptedMethod(name: Clockwork.service + "Schedule", call: { call in
                let (key, body) = Clockwork.parts(call.text)
                let code = call.schedule(key: key, Clockwork.service + "Run", body, at: call.info.now_ms + Clockwork.hour)
                if body.hasPrefix("then fail") { return call.fail("BROKEN") }
                if body.hasPrefix("then refuse") { return call.refuse("NO") }
                return code == LECTERN_OK ? call.answer("\(code)") : code
            }),
            ScriptedMethod(name: Clockwork.service + "Cancel", call: { call in
                let (code, existed) = call.cancelTimer(key: call.text)
                return code == LECTERN_OK ? call.answer("\(existed)") : code
            }),
            // "METHOD KEYBYTES REQUESTBYTES DUE"
            ScriptedMethod(name: Clockwork.service + "Wrongly", call: { call in
                let parts = call.text.split(separator: " ").map(String.init)
                let code = call.schedule(
                    key: String(repeating: "k", count: Int(parts[1]) ?? 0), parts[0], String(repeating: "r", count: Int(parts[2]) ?? 0),
                    at: Int64(parts[3]) ?? 0)
                return call.answer("\(code)")
            }),
            ScriptedMethod(name: Clockwork.service + "Runs", effect: .read, call: { call in
                let rows = call.query("SELECT timer, body FROM clockwork_run ORDER BY timer, body").rows
                return call.answer(rows.map { "\($0[0].text):\($0[1].text)" }.joined(separator: ","))
            }),
            ScriptedMethod(name: Clockwork.service + "Times", effect: .read, call: { call in
                call.answer(call.query("SELECT happened FROM clockwork_run ORDER BY happened").rows.map { $0[0].text }.joined(separator: ","))
            }),
        ]
    }

    private func run(_ call: ScriptedCall) -> Int32 {
        attempts.add()
        let origin = call.info.origin?.pointee
        let key = origin?.key.text ?? ""
        self.origin.set(
            "\(origin?.kind ?? 0) \(key) \(origin?.method.text ?? "") \(origin?.terminal.text ?? "") \(origin?.failures ?? 9) "
                + "\(call.info.terminal.text)\(call.info.person)\(call.info.certificate)")
        call.query("INSERT INTO clockwork_run (timer, happened, body) VALUES ($1, $2, $3)", key, "\(call.info.happened_at_ms)", call.text)
        call.emit("clockwork.run", subject: key)
        if call.text == "fail", isBroken.withLock({ $0 }) { return call.fail("BROKEN") }
        if call.text == "break" { call.query("SELECT nothing FROM clockwork_run") }
        if call.text == "refuse" { return call.refuse("NO") }
        if call.text == "again" {
            guard call.schedule(key: key, Clockwork.service + "Run", "again", at: call.info.happened_at_ms + Clockwork.hour) == LECTERN_OK
            else { return LECTERN_FAILED }
        }
        return call.answer("done")
    }

    private static func parts(_ text: String) -> (key: String, body: String) {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}
