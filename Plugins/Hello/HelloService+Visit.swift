// The handlers of a visit: a guest is expected, and leaves.

import HelloMessages
import HelloRules
import LecternKit

extension HelloService {
    private static let gone = GuestRow.update(.leftAtMs)

    func expect(_ request: Hello.ExpectRequest, _ call: Call) throws -> Hello.ExpectResponse {
        var guest = try GuestRecord(named(request.name), call)
        let verdict = GuestLife.table.decide(from: guest.state, .invited, by: call.actor)
        try call.move(verdict, history: guest.history, isPast: false, refuse: guest.refusal) {
            try call.insert(ExpectedRow(name: guest.name))
            guest.isExpected = true
            return guest.state
        }
        return Hello.ExpectResponse()
    }

    func leave(_ request: Hello.LeaveRequest, _ call: Call) throws -> Hello.LeaveResponse {
        let name = try named(request.name)
        var guest = try GuestRecord(name, call)
        let verdict = GuestLife.table.decide(from: guest.state, .left, by: call.actor) { item in
            switch item {
            case .hasCome: .atLeast(call.happenedAtMilliseconds, guest.row?.signedAtMs ?? 0)
            }
        }
        // A kiosk that was offline tells later who has left, and nothing can forbid it then; but who never came can't have left.
        let isPast = guest.row != nil && call.happenedAtMilliseconds < call.nowMilliseconds
        let conflicts = try call.move(verdict, history: guest.history, isPast: isPast, refuse: guest.refusal) { try leave(&guest, call) }
        try call.emit(
            topic: "hello.guest", kind: conflicts.isEmpty ? "left" : "conflict", subject: Subject("guest", guest.message.guestId),
            guest.message)
        return Hello.LeaveResponse(conflicts: conflicts.map(\.name))
    }

    /// Writes that a guest has left.
    func leave(_ guest: inout GuestRecord, _ call: Call) throws -> GuestLife.State? {
        guest.row?.leftAtMs = call.happenedAtMilliseconds
        if let row = guest.row { try call.update(row, Self.gone) }
        return guest.state
    }
}
