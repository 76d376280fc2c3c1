// The handlers of Hello: one function for each method of hello.proto.

import HelloBackgroundMessages
import HelloMessages
import HelloRules
import LecternKit

struct HelloService: Hello.Service {
    private static let signed = GuestRow.insert(onConflict: .name)
    let settings: PluginSettings<Hello.Configuration>

    func greet(_ request: Hello.GreetRequest, _ call: Call) throws -> Hello.GreetResponse {
        let name = try named(request.name)
        return Hello.GreetResponse(greeting: call.text(en: "Hello, \(name)!", zh: "你好，\(name)！"))
    }

    func sign(_ request: Hello.SignRequest, _ call: Call) throws -> Hello.SignResponse {
        let name = try named(request.name)
        let id = try call.newID()
        let number = try call.first("SELECT COALESCE(MAX(number), 0) + 1 FROM hello_guest", as: { try $0.integer(0) }) ?? 1
        var guest = try GuestRecord(name, call)
        let verdict = GuestLife.table.decide(from: guest.state, .signed, by: call.actor)
        try call.move(verdict, history: guest.history, isPast: false, refuse: guest.refusal) {
            let row = GuestRow(guestId: id, number: number, name: name, signedAtMs: call.happenedAtMilliseconds)
            guard try call.write(row, Self.signed) == 1 else { throw guest.refusal(.state(.present, .signed, open: [])) }
            guest.row = row
            return guest.state
        }
        try call.emit(
            topic: "hello.guest", kind: "signed", subject: Subject("guest", id),
            Hello.Guest(guestId: id, name: name, signedAtMs: call.happenedAtMilliseconds))
        let stay = Int64(settings.current.stayMinutes) * 60_000
        if stay > 0 {
            try call.schedule(
                at: call.happenedAtMilliseconds + stay, key: "guest/\(id)", HelloBackground.Timers.signOut, .init(guestId: id))
        }
        return Hello.SignResponse(guestId: id, guests: UInt32(number))
    }

    func signMany(_ request: Hello.SignRequest, _ call: Call) throws -> Hello.SignResponse {
        try sign(request, call)
    }

    func guests(
        _ request: Hello.GuestsRequest, from cursor: [UInt8], credit: Int, _ call: Call
    ) throws -> StreamStep<Hello.Guest> {
        // The cursor is ours to choose: the number of the last guest sent, in decimal digits. The first
        // step of a call has none and begins where the caller left off.
        let last = Int64(String(decoding: cursor.isEmpty ? request.cursor : cursor, as: UTF8.self)) ?? 0
        let items = try call.rows(
            "SELECT number, guest_id, name, signed_at_ms, COALESCE(left_at_ms, 0) FROM hello_guest WHERE number > $1 ORDER BY number LIMIT $2",
            .integer(last), .integer(Int64(credit)),
            as: { row in
                (
                    item: Hello.Guest(
                        guestId: try row.integer(1), name: try row.text(2), signedAtMs: try row.integer(3), leftAtMs: try row.integer(4)),
                    cursor: Array(String(try row.integer(0)).utf8)
                )
            })
        if items.count == credit { return StreamStep(items: items, next: .more) }
        return StreamStep(items: items, next: request.onlyPresent ? .end : .wait(topics: ["hello.guest"]))
    }

    func count(_ request: Hello.CountRequest, _ call: Call) throws -> Hello.CountResponse {
        let counted = try call.first("SELECT COUNT(*), CAST(COALESCE(SUM(guests), 0) AS BIGINT) FROM hello_day") { row in
            (days: try row.integer(0), guests: try row.integer(1))
        }
        return Hello.CountResponse(guests: counted?.guests ?? 0, days: UInt32(counted?.days ?? 0))
    }

    func named(_ name: String) throws -> String {
        guard !name.isEmpty else { throw Refusal(Hello.Reason.nameMissing) }
        return name
    }
}
