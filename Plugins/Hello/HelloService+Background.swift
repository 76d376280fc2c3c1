// The handlers of background.proto: what Hello does by itself, by a timer and for each change of its guest book.

import HelloBackgroundMessages
import HelloMessages
import HelloRules
import HostMessages
import LecternKit

extension HelloService: HelloBackground.Service {
    func signOut(_ request: HelloBackground.SignOutRequest, _ call: Call) throws -> HelloBackground.SignOutResponse {
        guard var guest = try GuestRecord(id: request.guestId, call), guest.state == .present else { return HelloBackground.SignOutResponse() }
        let verdict = GuestLife.table.decide(from: guest.state, .left, by: call.actor) { _ in .holds(true) }
        // Of a timer it is the moment at which it was due, even where the daemon was down then.
        try call.move(verdict, history: guest.history, isPast: false, refuse: guest.refusal) { try leave(&guest, call) }
        try call.emit(topic: "hello.guest", kind: "left", subject: Subject("guest", request.guestId), guest.message)
        return HelloBackground.SignOutResponse()
    }

    func countGuest(_ change: Host.Change, _ call: Call) throws -> HelloBackground.CountGuestResponse {
        guard change.kind == "signed", let guest = try change.body(as: Hello.Guest.self) else { return HelloBackground.CountGuestResponse() }
        try call.execute(
            "INSERT INTO hello_day (day, guests) VALUES ($1, 1) ON CONFLICT (day) DO UPDATE SET guests = hello_day.guests + 1",
            .integer(guest.signedAtMs / 86_400_000))
        return HelloBackground.CountGuestResponse()
    }
}
