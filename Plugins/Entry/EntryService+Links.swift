// The handlers by which readers link partners' identities and take that back.

internal import EntryMessages
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages

extension EntryService {
    func link(_ request: Entry.LinkRequest, _ call: Call) throws -> Entry.ReaderLink {
        guard let identity = request.identity else { throw Self.validator.invalid("identity", "it is missing") }
        try Self.check(identity, "identity")
        let isReader = call.principal.session == .reader
        guard isReader == request.card.isEmpty, isReader == request.partner.isEmpty else {
            throw Self.validator.invalid("card", "card and partner are named at a desk, and not in a reader's session")
        }
        let partner = isReader ? call.principal.terminal : request.partner
        try AppRows(call).mustAllow(identity, to: partner)
        let records = try records(card: request.card, call)
        var found = try Self.identifier(identity, call)
        if found.identifierId == 0 {
            let bound = try Self.value(
                call.tryCall {
                    try Readers.Client($0).bindIdentifier(
                        .init(card: request.card, kind: identity.kind, scope: identity.scope, value: identity.value))
                })
            found = Readers.FindIdentifierResponse(identifierId: bound.identifierId, readerId: records.reader, state: bound.state)
        }
        guard found.state == .active else { throw Refusal(Entry.Reason.identityState, facts: ("state", found.state.name)) }
        let isReaders = records.all.contains(found.readerId)
        return try LinkRows(call).consent(to: found, identity, partner: partner, isReaders: isReaders).message
    }

    func links(_ request: Entry.LinksRequest, _ call: Call) throws -> Entry.LinksResponse {
        if call.principal.session == .reader, !request.card.isEmpty { throw Self.validator.invalid("card", "a reader sees the own links") }
        let rows = try LinkRows(call).load(of: records(card: request.card, call).all)
        return Entry.LinksResponse(links: rows.prefix(Int(EntryLimits.linksMax)).map(\.message))
    }

    func revokeLink(_ request: Entry.RevokeLinkRequest, _ call: Call) throws -> Entry.ReaderLink {
        try Self.validator.text(request.reason, "reason", charactersMax: EntryLimits.reasonCharactersMax)
        let rows = LinkRows(call)
        let isReader = call.principal.session == .reader
        guard let link = try rows.load(id: request.linkId), try !isReader || records(card: "", call).all.contains(link.readerId) else {
            throw Refusal(Entry.Reason.linkUnknown, facts: ("link_id", "\(request.linkId)"))
        }
        return try rows.revoke(link, reason: request.reason).message
    }

    /// The reader of a call, and all records of the person: whoever is signed in, else whoever has the card.
    private func records(card: String, _ call: Call) throws -> (reader: Int64, all: [Int64]) {
        let isReader = call.principal.session == .reader
        let standing = try Self.value(
            call.tryCall {
                try Readers.Client($0).standing(isReader ? .init(readerId: call.principal.person) : .init(card: card))
            })
        return (standing.readerId, standing.recordIds.isEmpty ? [standing.readerId] : standing.recordIds)
    }
}
