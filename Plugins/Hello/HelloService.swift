// The handlers of Hello: one function for each method of hello.proto.

import HelloMessages
import LecternKit

struct HelloService: Hello.Service {
    func greet(_ request: Hello.GreetRequest, _ call: Call) throws -> Hello.GreetResponse {
        let name = try named(request.name)
        return Hello.GreetResponse(greeting: call.text(en: "Hello, \(name)!", zh: "你好，\(name)！"))
    }

    func sign(_ request: Hello.SignRequest, _ call: Call) throws -> Hello.SignResponse {
        let name = try named(request.name)
        let id = try call.newID()
        let number = try call.first("SELECT COALESCE(MAX(number), 0) + 1 FROM hello_guest", as: { try $0.integer(0) }) ?? 1
        let written = try call.write(
            "INSERT INTO hello_guest (guest_id, number, name, signed_at_ms) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO NOTHING",
            .integer(id), .integer(number), .text(name), .integer(call.happenedAtMilliseconds))
        guard written == 1 else { throw Refusal(Hello.Reason.alreadySigned, facts: ("name", name)) }
        try call.emit(
            topic: "hello.guest", kind: "signed", subject: Subject("guest", id),
            Hello.Guest(guestId: id, name: name, signedAtMs: call.happenedAtMilliseconds))
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
            "SELECT number, guest_id, name, signed_at_ms FROM hello_guest WHERE number > $1 ORDER BY number LIMIT $2",
            .integer(last), .integer(Int64(credit)),
            as: { row in
                (
                    item: Hello.Guest(guestId: try row.integer(1), name: try row.text(2), signedAtMs: try row.integer(3)),
                    cursor: Array(String(try row.integer(0)).utf8)
                )
            })
        if items.count == credit { return StreamStep(items: items, next: .more) }
        return StreamStep(items: items, next: request.onlyPresent ? .end : .wait(topics: ["hello.guest"]))
    }

    private func named(_ name: String) throws -> String {
        guard !name.isEmpty else { throw Refusal(Hello.Reason.nameMissing) }
        return name
    }
}
