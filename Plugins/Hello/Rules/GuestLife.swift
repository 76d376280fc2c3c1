// The life of a guest: what may happen, by whom, and what must hold.

package import LecternKit

package enum GuestLife: Life {
    package enum State: String, LifeName { case expected, present, gone }
    package enum Event: String, LifeName { case invited, signed, left }
    package enum Guard: String, LifeName { case hasCome = "has_come" }

    package static let table = StateTable<GuestLife>(
        "hello.guest", "A guest, from the invitation to the farewell.",
        states: [.expected: "Invited, and not here yet.", .present: "In the house.", .gone: "Has left; nobody signs twice."],
        final: [.gone],
        guards: [.hasCome: "Nobody leaves before they have come."],
        bounds: [.hasCome],
        edges: [
            .init(nil, .invited, .expected, by: [.desk, .admin], "They are invited."),
            .init(nil, .signed, .present, by: [.device, .desk, .admin], "They come without an invitation."),
            .init(.expected, .signed, .present, by: [.device, .desk, .admin], "They come as expected."),
            .init(.present, .left, .gone, by: [.device, .desk, .admin, .timer], if: [.hasCome], "They leave, or have stayed long enough."),
        ])
}
