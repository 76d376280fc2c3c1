// The life of a link: a reader's consent that a partner signs the reader in.

package import LecternKit

/// A link between a reader and what a partner asserts of its own user.
package enum LinkLife: Life {
    package enum State: String, LifeName { case linked, revoked }
    package enum Event: String, LifeName { case consented, revoked }
    package enum Guard: String, LifeName { case ofTheReader = "of_the_reader" }

    package static let table = StateTable<LinkLife>(
        "entry.link", "A reader's consent that a partner signs the reader in by an identity of its own.",
        states: [.linked: "The partner signs the reader in.", .revoked: "It does not, until the reader consents again."],
        final: [.revoked],
        guards: [.ofTheReader: "The identity is one of the reader's records, and of nobody else."],
        edges: [
            .init(nil, .consented, .linked, by: [.readerAtPartner, .staff], if: [.ofTheReader], "The reader consents for the first time."),
            .init(.revoked, .consented, .linked, by: [.readerAtPartner, .staff], if: [.ofTheReader], "The reader consents again."),
            .init(.linked, .revoked, .revoked, by: Actors.readers.union([.staff, .admin]), "The reader, or staff, take the consent back."),
        ])
}
