// The service lectern.readers.v1.Readers. Generated from lectern/readers/v1/readers.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Readers {
    /// People who read.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Signs a reader in with card and PIN at this terminal. A wrong PIN is counted for the reader at
        /// this terminal and for the terminal; neither count locks the reader out elsewhere.
        func signIn(_ request: Readers.SignInRequest, _ call: Call) throws -> SignInAnswer
        /// The answer of `SignIn`: the message, or an `Encoded` one.
        associatedtype SignInAnswer: Answer<Readers.SignInResponse> = Readers.SignInResponse
        /// The slow part of `signIn`, before the transaction; what it returns is `call.prepared` there.
        func prepareSignIn(_ request: Readers.SignInRequest, _ call: Call) throws -> [UInt8]

        /// Ends the session that the call carries.
        func signOut(_ request: Readers.SignOutRequest, _ call: Call) throws -> SignOutAnswer
        /// The answer of `SignOut`: the message, or an `Encoded` one.
        associatedtype SignOutAnswer: Answer<Readers.SignOutResponse> = Readers.SignOutResponse

        /// Tells the reader that is signed in.
        func me(_ request: Readers.MeRequest, _ call: Call) throws -> MeAnswer
        /// The answer of `Me`: the message, or an `Encoded` one.
        associatedtype MeAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Changes the PIN of the reader that is signed in. All sessions of the reader end, this one too.
        func changePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> ChangePinAnswer
        /// The answer of `ChangePin`: the message, or an `Encoded` one.
        associatedtype ChangePinAnswer: Answer<Readers.ChangePinResponse> = Readers.ChangePinResponse
        /// The slow part of `changePin`, before the transaction; what it returns is `call.prepared` there.
        func prepareChangePin(_ request: Readers.ChangePinRequest, _ call: Call) throws -> [UInt8]

        /// Adds or changes a category of readers, found by code.
        func putCategory(_ request: Readers.PutCategoryRequest, _ call: Call) throws -> PutCategoryAnswer
        /// The answer of `PutCategory`: the message, or an `Encoded` one.
        associatedtype PutCategoryAnswer: Answer<Readers.Category> = Readers.Category

        /// Lists the categories of readers.
        func categories(_ request: Readers.CategoriesRequest, _ call: Call) throws -> CategoriesAnswer
        /// The answer of `Categories`: the message, or an `Encoded` one.
        associatedtype CategoriesAnswer: Answer<Readers.CategoriesResponse> = Readers.CategoriesResponse

        /// Adds or changes a reader, found by card.
        func putReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> PutReaderAnswer
        /// The answer of `PutReader`: the message, or an `Encoded` one.
        associatedtype PutReaderAnswer: Answer<Readers.Reader> = Readers.Reader
        /// The slow part of `putReader`, before the transaction; what it returns is `call.prepared` there.
        func preparePutReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> [UInt8]

        /// Tells a reader by card, or, to staff and an administrator, by number.
        func get(_ request: Readers.GetRequest, _ call: Call) throws -> GetAnswer
        /// The answer of `Get`: the message, or an `Encoded` one.
        associatedtype GetAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Lists all readers by card, page by page.
        func listReaders(_ request: Readers.ListReadersRequest, _ call: Call) throws -> ListReadersAnswer
        /// The answer of `ListReaders`: the message, or an `Encoded` one.
        associatedtype ListReadersAnswer: Answer<Readers.ListReadersResponse> = Readers.ListReadersResponse

        /// Finds readers by the beginning of the name, or of the card; a card that was replaced finds its reader, too. By a text also by parts of
        /// the name, pinyin and phone.
        func findReaders(_ request: Readers.FindReadersRequest, _ call: Call) throws -> FindReadersAnswer
        /// The answer of `FindReaders`: the message, or an `Encoded` one.
        associatedtype FindReadersAnswer: Answer<Readers.FindReadersResponse> = Readers.FindReadersResponse

        /// Lists the blocks that are in force, each with its reader: those that end by themselves, the first end first; then those that have no end,
        /// the oldest first.
        func blockedReaders(_ request: Readers.BlockedReadersRequest, _ call: Call) throws -> BlockedReadersAnswer
        /// The answer of `BlockedReaders`: the message, or an `Encoded` one.
        associatedtype BlockedReadersAnswer: Answer<Readers.BlockedReadersResponse> = Readers.BlockedReadersResponse

        /// Lists the readers whose cards expire within a time, the first end first. Of a person who has several records the one that counts is listed.
        func expiringCards(_ request: Readers.ExpiringCardsRequest, _ call: Call) throws -> ExpiringCardsAnswer
        /// The answer of `ExpiringCards`: the message, or an `Encoded` one.
        associatedtype ExpiringCardsAnswer: Answer<Readers.ExpiringCardsResponse> = Readers.ExpiringCardsResponse

        /// Gives a reader another card. The old one is never given to anybody again; loans stay, all sessions end, and the PIN stays
        /// unless a new one is set. Who did it, where and why is recorded.
        func replaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> ReplaceCardAnswer
        /// The answer of `ReplaceCard`: the message, or an `Encoded` one.
        associatedtype ReplaceCardAnswer: Answer<Readers.Reader> = Readers.Reader
        /// The slow part of `replaceCard`, before the transaction; what it returns is `call.prepared` there.
        func prepareReplaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> [UInt8]

        /// Blocks a reader, with the reason that will be told.
        func block(_ request: Readers.BlockRequest, _ call: Call) throws -> BlockAnswer
        /// The answer of `Block`: the message, or an `Encoded` one.
        associatedtype BlockAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Takes a block away.
        func unblock(_ request: Readers.UnblockRequest, _ call: Call) throws -> UnblockAnswer
        /// The answer of `Unblock`: the message, or an `Encoded` one.
        associatedtype UnblockAnswer: Answer<Readers.Reader> = Readers.Reader

        /// Tells what is kept of a reader: all of it to the reader who is signed in, to staff with masked numbers.
        func read(_ request: Readers.ReadRequest, _ call: Call) throws -> ReadAnswer
        /// The answer of `Read`: the message, or an `Encoded` one.
        associatedtype ReadAnswer: Answer<Readers.Record> = Readers.Record

        /// Tells all that is kept of a reader, and records who looked, and why.
        func reveal(_ request: Readers.RevealRequest, _ call: Call) throws -> RevealAnswer
        /// The answer of `Reveal`: the message, or an `Encoded` one.
        associatedtype RevealAnswer: Answer<Readers.Record> = Readers.Record

        /// Changes the fields that are named, of the version that was read. What others changed since of other fields stays; what they changed of the
        /// same ones refuses this call, which is told all that was changed. A reader may change phone, email, addresses and language.
        func change(_ request: Readers.ChangeRequest, _ call: Call) throws -> ChangeAnswer
        /// The answer of `Change`: the message, or an `Encoded` one.
        associatedtype ChangeAnswer: Answer<Readers.Record> = Readers.Record

        /// Lists what was changed of a reader and who looked at everything, the last first.
        func changes(_ request: Readers.ChangesRequest, _ call: Call) throws -> ChangesAnswer
        /// The answer of `Changes`: the message, or an `Encoded` one.
        associatedtype ChangesAnswer: Answer<Readers.ChangesResponse> = Readers.ChangesResponse

        /// Lists what identifies a reader, the card first; to staff with masked values.
        func identifiers(_ request: Readers.IdentifiersRequest, _ call: Call) throws -> IdentifiersAnswer
        /// The answer of `Identifiers`: the message, or an `Encoded` one.
        associatedtype IdentifiersAnswer: Answer<Readers.IdentifiersResponse> = Readers.IdentifiersResponse

        /// Gives a reader one more identifier. What ever was another's is refused. A partner binds the identifiers of its own app to the
        /// reader who is signed in.
        func bindIdentifier(_ request: Readers.BindIdentifierRequest, _ call: Call) throws -> BindIdentifierAnswer
        /// The answer of `BindIdentifier`: the message, or an `Encoded` one.
        associatedtype BindIdentifierAnswer: Answer<Readers.Identifier> = Readers.Identifier

        /// Moves an identifier, the card too: it is lost, found again, withdrawn, replaced by another, or transferred to another record. A reader
        /// reports the own ones as lost. Sessions of the reader end, but when it is found.
        func moveIdentifier(_ request: Readers.MoveIdentifierRequest, _ call: Call) throws -> MoveIdentifierAnswer
        /// The answer of `MoveIdentifier`: the message, or an `Encoded` one.
        associatedtype MoveIdentifierAnswer: Answer<Readers.Identifier> = Readers.Identifier

        /// Adds or changes a kind of card, found by code.
        func putCardKind(_ request: Readers.PutCardKindRequest, _ call: Call) throws -> PutCardKindAnswer
        /// The answer of `PutCardKind`: the message, or an `Encoded` one.
        associatedtype PutCardKindAnswer: Answer<Readers.CardKind> = Readers.CardKind

        /// Lists the kinds of cards.
        func cardKinds(_ request: Readers.CardKindsRequest, _ call: Call) throws -> CardKindsAnswer
        /// The answer of `CardKinds`: the message, or an `Encoded` one.
        associatedtype CardKindsAnswer: Answer<Readers.CardKindsResponse> = Readers.CardKindsResponse

        /// Adds a family, or changes its name and its limit.
        func putFamily(_ request: Readers.PutFamilyRequest, _ call: Call) throws -> PutFamilyAnswer
        /// The answer of `PutFamily`: the message, or an `Encoded` one.
        associatedtype PutFamilyAnswer: Answer<Readers.Family> = Readers.Family

        /// Makes a reader a member of a family, of this one alone, or of none.
        func setFamily(_ request: Readers.SetFamilyRequest, _ call: Call) throws -> SetFamilyAnswer
        /// The answer of `SetFamily`: the message, or an `Encoded` one.
        associatedtype SetFamilyAnswer: Answer<Readers.Family> = Readers.Family

        /// Tells a family with its members, by its number or by a member; to plugins, which apply its limit over all of them, too.
        func getFamily(_ request: Readers.GetFamilyRequest, _ call: Call) throws -> GetFamilyAnswer
        /// The answer of `GetFamily`: the message, or an `Encoded` one.
        associatedtype GetFamilyAnswer: Answer<Readers.Family> = Readers.Family

        /// Circulation, for staff: two records are of one person from now on. Each keeps its number, card, PIN and sessions; who asks for the standing
        /// of either is told the numbers of both, so that limits hold over all of them.
        func merge(_ request: Readers.MergeRequest, _ call: Call) throws -> MergeAnswer
        /// The answer of `Merge`: the message, or an `Encoded` one.
        associatedtype MergeAnswer: Answer<Readers.MergeResponse> = Readers.MergeResponse

        /// Circulation, for staff: a record that was merged is a person's own again.
        func tellApart(_ request: Readers.TellApartRequest, _ call: Call) throws -> TellApartAnswer
        /// The answer of `TellApart`: the message, or an `Encoded` one.
        associatedtype TellApartAnswer: Answer<Readers.MergeResponse> = Readers.MergeResponse

        /// The daemon itself, once a day: readers who have come of age get the category that follows.
        func sweepAges(_ request: Readers.SweepAgesRequest, _ call: Call) throws -> SweepAgesAnswer
        /// The answer of `SweepAges`: the message, or an `Encoded` one.
        associatedtype SweepAgesAnswer: Answer<Readers.SweepAgesResponse> = Readers.SweepAgesResponse

        /// The daemon itself: makes readers findable by name and pinyin whom the release before wrote.
        func indexNames(_ request: Readers.IndexNamesRequest, _ call: Call) throws -> IndexNamesAnswer
        /// The answer of `IndexNames`: the message, or an `Encoded` one.
        associatedtype IndexNamesAnswer: Answer<Readers.IndexNamesResponse> = Readers.IndexNamesResponse

        /// Other plugins: how a reader is called on a slip, a parcel or to a partner.
        func maskedName(_ request: Readers.MaskedNameRequest, _ call: Call) throws -> MaskedNameAnswer
        /// The answer of `MaskedName`: the message, or an `Encoded` one.
        associatedtype MaskedNameAnswer: Answer<Readers.MaskedNameResponse> = Readers.MaskedNameResponse

        /// Notices: where a reader can be reached, in which language, and whose reader it is.
        func contact(_ request: Readers.ContactRequest, _ call: Call) throws -> ContactAnswer
        /// The answer of `Contact`: the message, or an `Encoded` one.
        associatedtype ContactAnswer: Answer<Readers.ContactResponse> = Readers.ContactResponse

        /// Other plugins: what decides about a reader's loans.
        func standing(_ request: Readers.StandingRequest, _ call: Call) throws -> StandingAnswer
        /// The answer of `Standing`: the message, or an `Encoded` one.
        associatedtype StandingAnswer: Answer<Readers.StandingResponse> = Readers.StandingResponse
    }

    /// Calls `lectern.readers.v1.Readers`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Signs a reader in with card and PIN at this terminal. A wrong PIN is counted for the reader at
        /// this terminal and for the terminal; neither count locks the reader out elsewhere.
        public func signIn(_ request: Readers.SignInRequest) throws -> Readers.SignInResponse {
            try Readers.SignInResponse(try caller.call(Readers.description.methods[0], try request.encoded()))
        }

        /// Ends the session that the call carries.
        public func signOut(_ request: Readers.SignOutRequest) throws -> Readers.SignOutResponse {
            try Readers.SignOutResponse(try caller.call(Readers.description.methods[1], try request.encoded()))
        }

        /// Tells the reader that is signed in.
        public func me(_ request: Readers.MeRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[2], try request.encoded()))
        }

        /// Changes the PIN of the reader that is signed in. All sessions of the reader end, this one too.
        public func changePin(_ request: Readers.ChangePinRequest) throws -> Readers.ChangePinResponse {
            try Readers.ChangePinResponse(try caller.call(Readers.description.methods[3], try request.encoded()))
        }

        /// Adds or changes a category of readers, found by code.
        public func putCategory(_ request: Readers.PutCategoryRequest) throws -> Readers.Category {
            try Readers.Category(try caller.call(Readers.description.methods[4], try request.encoded()))
        }

        /// Lists the categories of readers.
        public func categories(_ request: Readers.CategoriesRequest) throws -> Readers.CategoriesResponse {
            try Readers.CategoriesResponse(try caller.call(Readers.description.methods[5], try request.encoded()))
        }

        /// Adds or changes a reader, found by card.
        public func putReader(_ request: Readers.PutReaderRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[6], try request.encoded()))
        }

        /// Tells a reader by card, or, to staff and an administrator, by number.
        public func get(_ request: Readers.GetRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[7], try request.encoded()))
        }

        /// Lists all readers by card, page by page.
        public func listReaders(_ request: Readers.ListReadersRequest) throws -> Readers.ListReadersResponse {
            try Readers.ListReadersResponse(try caller.call(Readers.description.methods[8], try request.encoded()))
        }

        /// Finds readers by the beginning of the name, or of the card; a card that was replaced finds its reader, too. By a text also by parts of
        /// the name, pinyin and phone.
        public func findReaders(_ request: Readers.FindReadersRequest) throws -> Readers.FindReadersResponse {
            try Readers.FindReadersResponse(try caller.call(Readers.description.methods[9], try request.encoded()))
        }

        /// Lists the blocks that are in force, each with its reader: those that end by themselves, the first end first; then those that have no end,
        /// the oldest first.
        public func blockedReaders(_ request: Readers.BlockedReadersRequest) throws -> Readers.BlockedReadersResponse {
            try Readers.BlockedReadersResponse(try caller.call(Readers.description.methods[10], try request.encoded()))
        }

        /// Lists the readers whose cards expire within a time, the first end first. Of a person who has several records the one that counts is listed.
        public func expiringCards(_ request: Readers.ExpiringCardsRequest) throws -> Readers.ExpiringCardsResponse {
            try Readers.ExpiringCardsResponse(try caller.call(Readers.description.methods[11], try request.encoded()))
        }

        /// Gives a reader another card. The old one is never given to anybody again; loans stay, all sessions end, and the PIN stays
        /// unless a new one is set. Who did it, where and why is recorded.
        public func replaceCard(_ request: Readers.ReplaceCardRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[12], try request.encoded()))
        }

        /// Blocks a reader, with the reason that will be told.
        public func block(_ request: Readers.BlockRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[13], try request.encoded()))
        }

        /// Takes a block away.
        public func unblock(_ request: Readers.UnblockRequest) throws -> Readers.Reader {
            try Readers.Reader(try caller.call(Readers.description.methods[14], try request.encoded()))
        }

        /// Tells what is kept of a reader: all of it to the reader who is signed in, to staff with masked numbers.
        public func read(_ request: Readers.ReadRequest) throws -> Readers.Record {
            try Readers.Record(try caller.call(Readers.description.methods[15], try request.encoded()))
        }

        /// Tells all that is kept of a reader, and records who looked, and why.
        public func reveal(_ request: Readers.RevealRequest) throws -> Readers.Record {
            try Readers.Record(try caller.call(Readers.description.methods[16], try request.encoded()))
        }

        /// Changes the fields that are named, of the version that was read. What others changed since of other fields stays; what they changed of the
        /// same ones refuses this call, which is told all that was changed. A reader may change phone, email, addresses and language.
        public func change(_ request: Readers.ChangeRequest) throws -> Readers.Record {
            try Readers.Record(try caller.call(Readers.description.methods[17], try request.encoded()))
        }

        /// Lists what was changed of a reader and who looked at everything, the last first.
        public func changes(_ request: Readers.ChangesRequest) throws -> Readers.ChangesResponse {
            try Readers.ChangesResponse(try caller.call(Readers.description.methods[18], try request.encoded()))
        }

        /// Lists what identifies a reader, the card first; to staff with masked values.
        public func identifiers(_ request: Readers.IdentifiersRequest) throws -> Readers.IdentifiersResponse {
            try Readers.IdentifiersResponse(try caller.call(Readers.description.methods[19], try request.encoded()))
        }

        /// Gives a reader one more identifier. What ever was another's is refused. A partner binds the identifiers of its own app to the
        /// reader who is signed in.
        public func bindIdentifier(_ request: Readers.BindIdentifierRequest) throws -> Readers.Identifier {
            try Readers.Identifier(try caller.call(Readers.description.methods[20], try request.encoded()))
        }

        /// Moves an identifier, the card too: it is lost, found again, withdrawn, replaced by another, or transferred to another record. A reader
        /// reports the own ones as lost. Sessions of the reader end, but when it is found.
        public func moveIdentifier(_ request: Readers.MoveIdentifierRequest) throws -> Readers.Identifier {
            try Readers.Identifier(try caller.call(Readers.description.methods[21], try request.encoded()))
        }

        /// Adds or changes a kind of card, found by code.
        public func putCardKind(_ request: Readers.PutCardKindRequest) throws -> Readers.CardKind {
            try Readers.CardKind(try caller.call(Readers.description.methods[22], try request.encoded()))
        }

        /// Lists the kinds of cards.
        public func cardKinds(_ request: Readers.CardKindsRequest) throws -> Readers.CardKindsResponse {
            try Readers.CardKindsResponse(try caller.call(Readers.description.methods[23], try request.encoded()))
        }

        /// Adds a family, or changes its name and its limit.
        public func putFamily(_ request: Readers.PutFamilyRequest) throws -> Readers.Family {
            try Readers.Family(try caller.call(Readers.description.methods[24], try request.encoded()))
        }

        /// Makes a reader a member of a family, of this one alone, or of none.
        public func setFamily(_ request: Readers.SetFamilyRequest) throws -> Readers.Family {
            try Readers.Family(try caller.call(Readers.description.methods[25], try request.encoded()))
        }

        /// Tells a family with its members, by its number or by a member; to plugins, which apply its limit over all of them, too.
        public func getFamily(_ request: Readers.GetFamilyRequest) throws -> Readers.Family {
            try Readers.Family(try caller.call(Readers.description.methods[26], try request.encoded()))
        }

        /// Circulation, for staff: two records are of one person from now on. Each keeps its number, card, PIN and sessions; who asks for the standing
        /// of either is told the numbers of both, so that limits hold over all of them.
        public func merge(_ request: Readers.MergeRequest) throws -> Readers.MergeResponse {
            try Readers.MergeResponse(try caller.call(Readers.description.methods[27], try request.encoded()))
        }

        /// Circulation, for staff: a record that was merged is a person's own again.
        public func tellApart(_ request: Readers.TellApartRequest) throws -> Readers.MergeResponse {
            try Readers.MergeResponse(try caller.call(Readers.description.methods[28], try request.encoded()))
        }

        /// The daemon itself, once a day: readers who have come of age get the category that follows.
        public func sweepAges(_ request: Readers.SweepAgesRequest) throws -> Readers.SweepAgesResponse {
            try Readers.SweepAgesResponse(try caller.call(Readers.description.methods[29], try request.encoded()))
        }

        /// The daemon itself: makes readers findable by name and pinyin whom the release before wrote.
        public func indexNames(_ request: Readers.IndexNamesRequest) throws -> Readers.IndexNamesResponse {
            try Readers.IndexNamesResponse(try caller.call(Readers.description.methods[30], try request.encoded()))
        }

        /// Other plugins: how a reader is called on a slip, a parcel or to a partner.
        public func maskedName(_ request: Readers.MaskedNameRequest) throws -> Readers.MaskedNameResponse {
            try Readers.MaskedNameResponse(try caller.call(Readers.description.methods[31], try request.encoded()))
        }

        /// Notices: where a reader can be reached, in which language, and whose reader it is.
        public func contact(_ request: Readers.ContactRequest) throws -> Readers.ContactResponse {
            try Readers.ContactResponse(try caller.call(Readers.description.methods[32], try request.encoded()))
        }

        /// Other plugins: what decides about a reader's loans.
        public func standing(_ request: Readers.StandingRequest) throws -> Readers.StandingResponse {
            try Readers.StandingResponse(try caller.call(Readers.description.methods[33], try request.encoded()))
        }
    }

    /// Reaches a service's handlers by number.
    public struct Dispatcher<Implementation: Service>: ServiceDispatcher {
        @usableFromInline let service: Implementation
        public let handlers: [UnaryHandler<Implementation.Call>?]

        /// Makes a dispatcher.
        /// - Parameter service: the handlers.
        @inlinable public init(_ service: Implementation) {
            self.service = service
            handlers = [
                UnaryHandler { try service.signIn(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.signOut(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.me(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.changePin(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putCategory(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.categories(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putReader(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.get(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.listReaders(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.findReaders(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.blockedReaders(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.expiringCards(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.replaceCard(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.block(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.unblock(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.read(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.reveal(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.change(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.changes(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.identifiers(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.bindIdentifier(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.moveIdentifier(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putCardKind(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.cardKinds(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putFamily(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.setFamily(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getFamily(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.merge(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.tellApart(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.sweepAges(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.indexNames(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.maskedName(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.contact(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.standing(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Readers.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            switch method {
            case 0: return try service.prepareSignIn(try .init(request: request), call)
            case 3: return try service.prepareChangePin(try .init(request: request), call)
            case 6: return try service.preparePutReader(try .init(request: request), call)
            case 12: return try service.prepareReplaceCard(try .init(request: request), call)
            default: throw MethodNumberError("lectern.readers.v1.Readers", method)
            }
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.readers.v1.Readers", method)
        }
    }

    /// What the .proto says of `lectern.readers.v1.Readers`.
    public static let description = ServiceDescription(
        name: "lectern.readers.v1.Readers",
        methods: [
            MethodDescription(
                name: "lectern.readers.v1.Readers/SignIn", requestType: "lectern.readers.v1.SignInRequest", answerType: "lectern.readers.v1.SignInResponse",
                effect: .write, traits: [.prepares, .secret], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["CARD_OR_PIN_WRONG", "TOO_MANY_ATTEMPTS", "READER_EXPIRED", "CARD_LOST"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/SignOut", requestType: "lectern.readers.v1.SignOutRequest", answerType: "lectern.readers.v1.SignOutResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Me", requestType: "lectern.readers.v1.MeRequest", answerType: "lectern.readers.v1.Reader",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ChangePin", requestType: "lectern.readers.v1.ChangePinRequest", answerType: "lectern.readers.v1.ChangePinResponse",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1)],
                reasons: ["CARD_OR_PIN_WRONG", "PIN_UNSUITABLE", "TOO_MANY_ATTEMPTS"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/PutCategory", requestType: "lectern.readers.v1.PutCategoryRequest", answerType: "lectern.readers.v1.Category",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "CATEGORY_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Categories", requestType: "lectern.readers.v1.CategoriesRequest", answerType: "lectern.readers.v1.CategoriesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/PutReader", requestType: "lectern.readers.v1.PutReaderRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CATEGORY_UNKNOWN", "PIN_UNSUITABLE", "VERSION_CONFLICT", "READER_UNKNOWN", "CARD_RETIRED", "CARD_TAKEN"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Get", requestType: "lectern.readers.v1.GetRequest", answerType: "lectern.readers.v1.Reader",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ListReaders", requestType: "lectern.readers.v1.ListReadersRequest", answerType: "lectern.readers.v1.ListReadersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CURSOR_INVALID"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/FindReaders", requestType: "lectern.readers.v1.FindReadersRequest", answerType: "lectern.readers.v1.FindReadersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CURSOR_INVALID"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/BlockedReaders", requestType: "lectern.readers.v1.BlockedReadersRequest", answerType: "lectern.readers.v1.BlockedReadersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CURSOR_INVALID"], right: "readers.lists"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ExpiringCards", requestType: "lectern.readers.v1.ExpiringCardsRequest", answerType: "lectern.readers.v1.ExpiringCardsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "CURSOR_INVALID"], right: "readers.lists"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/ReplaceCard", requestType: "lectern.readers.v1.ReplaceCardRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [.prepares], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "CARD_TAKEN", "CARD_RETIRED", "PIN_UNSUITABLE", "VERSION_CONFLICT", "IDENTIFIER_STATE"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Block", requestType: "lectern.readers.v1.BlockRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID"], right: "readers.block"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Unblock", requestType: "lectern.readers.v1.UnblockRequest", answerType: "lectern.readers.v1.Reader",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "BLOCK_UNKNOWN"], right: "readers.block"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Read", requestType: "lectern.readers.v1.ReadRequest", answerType: "lectern.readers.v1.Record",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Reveal", requestType: "lectern.readers.v1.RevealRequest", answerType: "lectern.readers.v1.Record",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID"], right: "readers.read_full"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Change", requestType: "lectern.readers.v1.ChangeRequest", answerType: "lectern.readers.v1.Record",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "FIELD_NOT_YOURS", "CATEGORY_UNKNOWN", "CARD_KIND_UNKNOWN", "VERSION_CONFLICT", "GUARDIAN_REQUIRED"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Changes", requestType: "lectern.readers.v1.ChangesRequest", answerType: "lectern.readers.v1.ChangesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "CURSOR_INVALID"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Identifiers", requestType: "lectern.readers.v1.IdentifiersRequest", answerType: "lectern.readers.v1.IdentifiersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/BindIdentifier", requestType: "lectern.readers.v1.BindIdentifierRequest", answerType: "lectern.readers.v1.Identifier",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 2, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "IDENTIFIER_TAKEN", "IDENTIFIER_STATE", "IDENTITY_KEY_MISSING"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/MoveIdentifier", requestType: "lectern.readers.v1.MoveIdentifierRequest", answerType: "lectern.readers.v1.Identifier",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "IDENTIFIER_UNKNOWN", "IDENTIFIER_STATE", "IDENTIFIER_TAKEN", "IDENTITY_KEY_MISSING", "CARD_TAKEN"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/PutCardKind", requestType: "lectern.readers.v1.PutCardKindRequest", answerType: "lectern.readers.v1.CardKind",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0)],
                reasons: ["FIELD_INVALID", "CATEGORY_UNKNOWN", "CARD_KIND_UNKNOWN", "VERSION_CONFLICT"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/CardKinds", requestType: "lectern.readers.v1.CardKindsRequest", answerType: "lectern.readers.v1.CardKindsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 0)],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/PutFamily", requestType: "lectern.readers.v1.PutFamilyRequest", answerType: "lectern.readers.v1.Family",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "FAMILY_UNKNOWN", "VERSION_CONFLICT"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/SetFamily", requestType: "lectern.readers.v1.SetFamilyRequest", answerType: "lectern.readers.v1.Family",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FAMILY_UNKNOWN", "FAMILY_FULL"], right: "readers.write"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/GetFamily", requestType: "lectern.readers.v1.GetFamilyRequest", answerType: "lectern.readers.v1.Family",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FAMILY_UNKNOWN"], right: "readers.read"
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Merge", requestType: "lectern.readers.v1.MergeRequest", answerType: "lectern.readers.v1.MergeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "RECORD_STATE", "RECORDS_TOO_MANY"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/TellApart", requestType: "lectern.readers.v1.TellApartRequest", answerType: "lectern.readers.v1.MergeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED", "FIELD_INVALID", "RECORD_STATE"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/SweepAges", requestType: "lectern.readers.v1.SweepAgesRequest", answerType: "lectern.readers.v1.SweepAgesResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/IndexNames", requestType: "lectern.readers.v1.IndexNamesRequest", answerType: "lectern.readers.v1.IndexNamesResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/MaskedName", requestType: "lectern.readers.v1.MaskedNameRequest", answerType: "lectern.readers.v1.MaskedNameResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Contact", requestType: "lectern.readers.v1.ContactRequest", answerType: "lectern.readers.v1.ContactResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Standing", requestType: "lectern.readers.v1.StandingRequest", answerType: "lectern.readers.v1.StandingResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCsn3AQogbGVjdGVybi9yZWFkZXJzL3YxL3JlYWRlcnMucHJvdG8SEmxlY3Rlcm4ucmVhZGVycy52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIuMCCgZSZWFkZXISGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSEgoEY2FyZBgDIAEoCVIEY2FyZBISCgRuYW1lGAQgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAUgASgJUghjYXRlZ29yeRIiCg1leHBpcmVzX2F0X21zGAYgASgDUgtleHBpcmVzQXRNcxI3CgZibG9ja3MYByADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyQmxvY2tSBmJsb2NrcxIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uEhoKCGxhbmd1YWdlGAkgASgJUghsYW5ndWFnZRIfCgttZXJnZWRfaW50bxgKIAEoA1IKbWVyZ2VkSW50bxIlCg9jYXJkX2xvc3RfYXRfbXMYCyABKANSDGNhcmRMb3N0QXRNcyKsBAoGUmVjb3JkEjIKBnJlYWRlchgBIAEoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSBnJlYWRlchIsCgR2aWV3GAIgASgOMhgubGVjdGVybi5yZWFkZXJzLnYxLlZpZXdSBHZpZXcSFAoFcGhvbmUYAyABKAlSBXBob25lEi8KFHBob25lX3ZlcmlmaWVkX2F0X21zGAQgASgDUhFwaG9uZVZlcmlmaWVkQXRNcxIUCgVlbWFpbBgFIAEoCVIFZW1haWwSLwoUZW1haWxfdmVyaWZpZWRfYXRfbXMYBiABKANSEWVtYWlsVmVyaWZpZWRBdE1zEjkKCWFkZHJlc3NlcxgHIAMoCzIbLmxlY3Rlcm4ucmVhZGVycy52MS5BZGRyZXNzUglhZGRyZXNzZXMSHQoKYmlydGhfZGF0ZRgIIAEoCVIJYmlydGhEYXRlEh8KC2d1YXJkaWFuX2lkGAkgASgDUgpndWFyZGlhbklkEikKEGd1YXJkaWFuX2NvbnNlbnQYCiABKAlSD2d1YXJkaWFuQ29uc2VudBIzChZndWFyZGlhbl9jb25zZW50X2F0X21zGAsgASgDUhNndWFyZGlhbkNvbnNlbnRBdE1zEhsKCWNhcmRfa2luZBgMIAEoCVIIY2FyZEtpbmQSGwoJZmFtaWx5X2lkGA0gASgDUghmYW1pbHlJZBIdCgpyZWNvcmRfaWRzGA4gAygDUglyZWNvcmRJZHMinwEKB0FkZHJlc3MSFAoFbGFiZWwYASABKAlSBWxhYmVsEhYKBnJlZ2lvbhgCIAEoCVIGcmVnaW9uEhYKBnN0cmVldBgDIAEoCVIGc3RyZWV0EhoKCHBvc3Rjb2RlGAQgASgJUghwb3N0Y29kZRIcCglyZWNpcGllbnQYBSABKAlSCXJlY2lwaWVudBIUCgVwaG9uZRgGIAEoCVIFcGhvbmUiSAoLQWRkcmVzc0xpc3QSOQoJYWRkcmVzc2VzGAEgAygLMhsubGVjdGVybi5yZWFkZXJzLnYxLkFkZHJlc3NSCWFkZHJlc3NlcyI+CgtSZWFkUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQiWAoNUmV2ZWFsUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24i5wQKDUNoYW5nZVJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKANSD2V4cGVjdGVkVmVyc2lvbhIWCgZmaWVsZHMYBCADKAlSBmZpZWxkcxIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhISCgRuYW1lGAYgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAcgASgJUghjYXRlZ29yeRIdCgpsaWJyYXJ5X2lkGAggASgDUglsaWJyYXJ5SWQSIgoNZXhwaXJlc19hdF9tcxgJIAEoA1ILZXhwaXJlc0F0TXMSGgoIbGFuZ3VhZ2UYCiABKAlSCGxhbmd1YWdlEhQKBXBob25lGAsgASgJUgVwaG9uZRIlCg5waG9uZV92ZXJpZmllZBgMIAEoCFINcGhvbmVWZXJpZmllZBIUCgVlbWFpbBgNIAEoCVIFZW1haWwSJQoOZW1haWxfdmVyaWZpZWQYDiABKAhSDWVtYWlsVmVyaWZpZWQSOQoJYWRkcmVzc2VzGA8gAygLMhsubGVjdGVybi5yZWFkZXJzLnYxLkFkZHJlc3NSCWFkZHJlc3NlcxIdCgpiaXJ0aF9kYXRlGBAgASgJUgliaXJ0aERhdGUSHwoLZ3VhcmRpYW5faWQYESABKANSCmd1YXJkaWFuSWQSKQoQZ3VhcmRpYW5fY29uc2VudBgSIAEoCVIPZ3VhcmRpYW5Db25zZW50EhsKCWNhcmRfa2luZBgTIAEoCVIIY2FyZEtpbmQi7wIKC0ZpZWxkQ2hhbmdlEhsKCWNoYW5nZV9pZBgBIAEoA1IIY2hhbmdlSWQSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbhIUCgVldmVudBgDIAEoCVIFZXZlbnQSFAoFZmllbGQYBCABKAlSBWZpZWxkEhYKBmJlZm9yZRgFIAEoCVIGYmVmb3JlEhQKBWFmdGVyGAYgASgJUgVhZnRlchIWCgZyZWFzb24YByABKAlSBnJlYXNvbhITCgVhdF9tcxgIIAEoA1IEYXRNcxIWCgZwZXJzb24YCSABKANSBnBlcnNvbhI1CgdzZXNzaW9uGAogASgOMhsubGVjdGVybi5yZWFkZXJzLnYxLlNlc3Npb25SB3Nlc3Npb24SGgoIdGVybWluYWwYCyABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgMIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GA0gASgJUgpyZXF1ZXN0S2V5Im8KDkNoYW5nZXNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiZAoPQ2hhbmdlc1Jlc3BvbnNlEjkKB2NoYW5nZXMYASADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuRmllbGRDaGFuZ2VSB2NoYW5nZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiiwIKCklkZW50aWZpZXISNgoEa2luZBgBIAEoDjIiLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyS2luZFIEa2luZBIUCgVzY29wZRgCIAEoCVIFc2NvcGUSFAoFdmFsdWUYAyABKAlSBXZhbHVlEjkKBXN0YXRlGAQgASgOMiMubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJTdGF0ZVIFc3RhdGUSHgoLYm91bmRfYXRfbXMYBSABKANSCWJvdW5kQXRNcxIZCghzaW5jZV9tcxgGIAEoA1IHc2luY2VNcxIjCg1pZGVudGlmaWVyX2lkGAcgASgDUgxpZGVudGlmaWVySWQiRQoSSWRlbnRpZmllcnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZCJXChNJZGVudGlmaWVyc1Jlc3BvbnNlEkAKC2lkZW50aWZpZXJzGAEgAygLMh4ubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJSC2lkZW50aWZpZXJzIqwBChVCaW5kSWRlbnRpZmllclJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjYKBGtpbmQYAyABKA4yIi5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllcktpbmRSBGtpbmQSFAoFc2NvcGUYBCABKAlSBXNjb3BlEhQKBXZhbHVlGAUgASgJUgV2YWx1ZSL/AQoVTW92ZUlkZW50aWZpZXJSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIjCg1pZGVudGlmaWVyX2lkGAMgASgDUgxpZGVudGlmaWVySWQSOQoFZXZlbnQYBCABKA4yIy5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllckV2ZW50UgVldmVudBIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIbCgluZXdfdmFsdWUYBiABKAlSCG5ld1ZhbHVlEiAKDHRvX3JlYWRlcl9pZBgHIAEoA1IKdG9SZWFkZXJJZCKlAgoIQ2FyZEtpbmQSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEjMKBWJhc2lzGAMgASgOMh0ubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRCYXNpc1IFYmFzaXMSHQoKdmFsaWRfZGF5cxgEIAEoDVIJdmFsaWREYXlzEi4KE2RlcG9zaXRfbWlub3JfdW5pdHMYBSABKANSEWRlcG9zaXRNaW5vclVuaXRzEhoKCGN1cnJlbmN5GAYgASgJUghjdXJyZW5jeRIbCglzY29yZV9taW4YByABKA1SCHNjb3JlTWluEhoKCGNhdGVnb3J5GAggASgJUghjYXRlZ29yeRIYCgd2ZXJzaW9uGAkgASgDUgd2ZXJzaW9uIt4CChJQdXRDYXJkS2luZFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEjMKBWJhc2lzGAMgASgOMh0ubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRCYXNpc1IFYmFzaXMSHQoKdmFsaWRfZGF5cxgEIAEoDVIJdmFsaWREYXlzEi4KE2RlcG9zaXRfbWlub3JfdW5pdHMYBSABKANSEWRlcG9zaXRNaW5vclVuaXRzEhoKCGN1cnJlbmN5GAYgASgJUghjdXJyZW5jeRIbCglzY29yZV9taW4YByABKA1SCHNjb3JlTWluEhoKCGNhdGVnb3J5GAggASgJUghjYXRlZ29yeRIWCgZmaWVsZHMYCiADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAsgASgDUg9leHBlY3RlZFZlcnNpb25KBAgJEAoiEgoQQ2FyZEtpbmRzUmVxdWVzdCJQChFDYXJkS2luZHNSZXNwb25zZRI7CgpjYXJkX2tpbmRzGAEgAygLMhwubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRLaW5kUgljYXJkS2luZHMijwEKBkZhbWlseRIbCglmYW1pbHlfaWQYASABKANSCGZhbWlseUlkEhIKBG5hbWUYAiABKAlSBG5hbWUSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIYCgd2ZXJzaW9uGAQgASgDUgd2ZXJzaW9uEh0KCnJlYWRlcl9pZHMYBSADKANSCXJlYWRlcklkcyKjAQoQUHV0RmFtaWx5UmVxdWVzdBIbCglmYW1pbHlfaWQYASABKANSCGZhbWlseUlkEhIKBG5hbWUYAiABKAlSBG5hbWUSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIWCgZmaWVsZHMYBCADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAUgASgDUg9leHBlY3RlZFZlcnNpb24iYAoQU2V0RmFtaWx5UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSGwoJZmFtaWx5X2lkGAMgASgDUghmYW1pbHlJZCJMChBHZXRGYW1pbHlSZXF1ZXN0EhsKCWZhbWlseV9pZBgBIAEoA1IIZmFtaWx5SWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZCJtCgxNZXJnZVJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIoChBtZXJnZWRfcmVhZGVyX2lkGAIgASgDUg5tZXJnZWRSZWFkZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJHChBUZWxsQXBhcnRSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iLgoNTWVyZ2VSZXNwb25zZRIdCgpyZWNvcmRfaWRzGAEgAygDUglyZWNvcmRJZHMiMAoRTWFza2VkTmFtZVJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZCJEChJNYXNrZWROYW1lUmVzcG9uc2USEgoEbmFtZRgBIAEoCVIEbmFtZRIaCghsYW5ndWFnZRgCIAEoCVIIbGFuZ3VhZ2UiQQoOQ29udGFjdFJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBISCgRjYXJkGAIgASgJUgRjYXJkIocCCg9Db250YWN0UmVzcG9uc2USGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSEgoEbmFtZRgDIAEoCVIEbmFtZRIaCghsYW5ndWFnZRgEIAEoCVIIbGFuZ3VhZ2USFAoFcGhvbmUYBSABKAlSBXBob25lEhQKBWVtYWlsGAYgASgJUgVlbWFpbBI4CgdvcGVuaWRzGAcgAygLMh4ubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJSB29wZW5pZHMSIgoNZXhwaXJlc19hdF9tcxgIIAEoA1ILZXhwaXJlc0F0TXMiEgoQU3dlZXBBZ2VzUmVxdWVzdCItChFTd2VlcEFnZXNSZXNwb25zZRIYCgdyZWFkZXJzGAEgASgNUgdyZWFkZXJzIhMKEUluZGV4TmFtZXNSZXF1ZXN0Ii4KEkluZGV4TmFtZXNSZXNwb25zZRIYCgdyZWFkZXJzGAEgASgNUgdyZWFkZXJzIn0KC1JlYWRlckJsb2NrEhkKCGJsb2NrX2lkGAEgASgDUgdibG9ja0lkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhkKCHVudGlsX21zGAMgASgDUgd1bnRpbE1zEiAKDHBsYWNlZF9hdF9tcxgEIAEoA1IKcGxhY2VkQXRNcyK7AQoIQ2F0ZWdvcnkSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhgKB3ZlcnNpb24YAyABKANSB3ZlcnNpb24SGwoJdW50aWxfYWdlGAQgASgNUgh1bnRpbEFnZRIjCg1uZXh0X2NhdGVnb3J5GAUgASgJUgxuZXh0Q2F0ZWdvcnkSKwoRZ3VhcmRpYW5fcmVxdWlyZWQYBiABKAhSEGd1YXJkaWFuUmVxdWlyZWQiNQoNU2lnbkluUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhAKA3BpbhgCIAEoCVIDcGluIoIBCg5TaWduSW5SZXNwb25zZRIYCgdzZXNzaW9uGAEgASgJUgdzZXNzaW9uEiIKDWV4cGlyZXNfYXRfbXMYAiABKANSC2V4cGlyZXNBdE1zEjIKBnJlYWRlchgDIAEoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSBnJlYWRlciIQCg5TaWduT3V0UmVxdWVzdCIRCg9TaWduT3V0UmVzcG9uc2UiCwoJTWVSZXF1ZXN0IkQKEENoYW5nZVBpblJlcXVlc3QSFwoHb2xkX3BpbhgBIAEoCVIGb2xkUGluEhcKB25ld19waW4YAiABKAlSBm5ld1BpbiITChFDaGFuZ2VQaW5SZXNwb25zZSL0AQoSUHV0Q2F0ZWdvcnlSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIWCgZmaWVsZHMYBCADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAUgASgDUg9leHBlY3RlZFZlcnNpb24SGwoJdW50aWxfYWdlGAYgASgNUgh1bnRpbEFnZRIjCg1uZXh0X2NhdGVnb3J5GAcgASgJUgxuZXh0Q2F0ZWdvcnkSKwoRZ3VhcmRpYW5fcmVxdWlyZWQYCCABKAhSEGd1YXJkaWFuUmVxdWlyZWRKBAgDEAQiEwoRQ2F0ZWdvcmllc1JlcXVlc3QiUgoSQ2F0ZWdvcmllc1Jlc3BvbnNlEjwKCmNhdGVnb3JpZXMYASADKAsyHC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2F0ZWdvcnlSCmNhdGVnb3JpZXMiigIKEFB1dFJlYWRlclJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBISCgRuYW1lGAIgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAMgASgJUghjYXRlZ29yeRIdCgpsaWJyYXJ5X2lkGAQgASgDUglsaWJyYXJ5SWQSIgoNZXhwaXJlc19hdF9tcxgFIAEoA1ILZXhwaXJlc0F0TXMSGgoIbGFuZ3VhZ2UYBiABKAlSCGxhbmd1YWdlEhAKA3BpbhgHIAEoCVIDcGluEikKEGV4cGVjdGVkX3ZlcnNpb24YCCABKANSD2V4cGVjdGVkVmVyc2lvbhIWCgZmaWVsZHMYCSADKAlSBmZpZWxkcyI9CgpHZXRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZCJCChJMaXN0UmVhZGVyc1JlcXVlc3QSFAoFbGltaXQYASABKA1SBWxpbWl0EhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yImMKE0xpc3RSZWFkZXJzUmVzcG9uc2USNAoHcmVhZGVycxgBIAMoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSB3JlYWRlcnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IifgoSRmluZFJlYWRlcnNSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUSEgoEY2FyZBgCIAEoCVIEY2FyZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3ISEgoEdGV4dBgFIAEoCVIEdGV4dCJjChNGaW5kUmVhZGVyc1Jlc3BvbnNlEjQKB3JlYWRlcnMYASADKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgdyZWFkZXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIooBChVCbG9ja2VkUmVhZGVyc1JlcXVlc3QSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEiQKDmVuZHNfYmVmb3JlX21zGAIgASgDUgxlbmRzQmVmb3JlTXMSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIm0KFkJsb2NrZWRSZWFkZXJzUmVzcG9uc2USOwoHcmVhZGVycxgBIAMoCzIhLmxlY3Rlcm4ucmVhZGVycy52MS5CbG9ja2VkUmVhZGVyUgdyZWFkZXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yInoKDUJsb2NrZWRSZWFkZXISNQoFYmxvY2sYASABKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyQmxvY2tSBWJsb2NrEjIKBnJlYWRlchgCIAEoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSBnJlYWRlciKZAQoURXhwaXJpbmdDYXJkc1JlcXVlc3QSHQoKbGlicmFyeV9pZBgBIAEoA1IJbGlicmFyeUlkEhcKB2Zyb21fbXMYAiABKANSBmZyb21NcxIbCgliZWZvcmVfbXMYAyABKANSCGJlZm9yZU1zEhQKBWxpbWl0GAQgASgNUgVsaW1pdBIWCgZjdXJzb3IYBSABKAlSBmN1cnNvciJlChVFeHBpcmluZ0NhcmRzUmVzcG9uc2USNAoHcmVhZGVycxgBIAMoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSB3JlYWRlcnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IimAEKElJlcGxhY2VDYXJkUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhkKCG5ld19jYXJkGAIgASgJUgduZXdDYXJkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uEhAKA3BpbhgEIAEoCVIDcGluEikKEGV4cGVjdGVkX3ZlcnNpb24YBSABKANSD2V4cGVjdGVkVmVyc2lvbiJVCgxCbG9ja1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIZCgh1bnRpbF9tcxgDIAEoA1IHdW50aWxNcyI/Cg5VbmJsb2NrUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhkKCGJsb2NrX2lkGAIgASgDUgdibG9ja0lkIkIKD1N0YW5kaW5nUmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhIKBGNhcmQYAiABKAlSBGNhcmQi5gEKEFN0YW5kaW5nUmVzcG9uc2USGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSGgoIY2F0ZWdvcnkYAyABKAlSCGNhdGVnb3J5EiIKDWV4cGlyZXNfYXRfbXMYBCABKANSC2V4cGlyZXNBdE1zEjcKBmJsb2NrcxgFIAMoCzIfLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJCbG9ja1IGYmxvY2tzEh0KCnJlY29yZF9pZHMYBiADKANSCXJlY29yZElkcyJECg1SZWFkZXJDaGFuZ2VkEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSFgoGZmllbGRzGAIgAygJUgZmaWVsZHMi5gIKDUNvbmZpZ3VyYXRpb24SJwoPc2Vzc2lvbl9taW51dGVzGAEgASgNUg5zZXNzaW9uTWludXRlcxI2ChdwYXJ0bmVyX3Nlc3Npb25fbWludXRlcxgCIAEoDVIVcGFydG5lclNlc3Npb25NaW51dGVzEioKEWNhcmRfZmFpbHVyZXNfbWF4GAMgASgNUg9jYXJkRmFpbHVyZXNNYXgSMgoVdGVybWluYWxfZmFpbHVyZXNfbWF4GAQgASgNUhN0ZXJtaW5hbEZhaWx1cmVzTWF4EjAKFHBhcnRuZXJfZmFpbHVyZXNfbWF4GAUgASgNUhJwYXJ0bmVyRmFpbHVyZXNNYXgSKgoRaWRlbnRpdHlfa2V5X2ZpbGUYBiABKAlSD2lkZW50aXR5S2V5RmlsZRISCgR6b25lGAcgASgJUgR6b25lEiIKDXBpbl9oYXNoX2Nvc3QYCCABKA1SC3Bpbkhhc2hDb3N0KsMVCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASXQoRQ0FSRF9PUl9QSU5fV1JPTkcQARpGirUYQggQEhvor4Hlj7fmiJblr4bnoIHkuI3mraPnoa7jgIIaIVRoZSBjYXJkIG9yIHRoZSBQSU4gaXMgbm90IHJpZ2h0LhJ2ChFUT09fTUFOWV9BVFRFTVBUUxACGl+KtRhbCAgSJ+WwneivleasoeaVsOi/h+Wkmu+8jOivt+eojeWQjuWGjeivleOAghouVG9vIG1hbnkgd3JvbmcgYXR0ZW1wdHMgaGVyZTsgdHJ5IGFnYWluIGxhdGVyLhJXCg5SRUFERVJfRVhQSVJFRBADGkOKtRg/CAkSFeivu+iAheivgeW3sui/h+acn+OAghoVVGhlIGNhcmQgaGFzIGV4cGlyZWQuIg1leHBpcmVzX2F0X21zElwKDlJFQURFUl9VTktOT1dOEAQaSIq1GEQIBRIV5rKh5pyJ6L+Z5L2N6K+76ICF44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlYWRlci4iBGNhcmQiCXJlYWRlcl9pZBJfChBDQVRFR09SWV9VTktOT1dOEAUaSYq1GEUIBRIb5rKh5pyJ6L+Z5Liq6K+76ICF57G75Z6L44CCGhpUaGVyZSBpcyBubyBzdWNoIGNhdGVnb3J5LiIIY2F0ZWdvcnkSmAEKDlBJTl9VTlNVSVRBQkxFEAYagwGKtRh/CAMSNuWvhueggemhu+S4ujboh7M2NOS4quWtl+espu+8jOS4lOS4jeiDvei/h+S6jueugOWNleOAghpDQSBQSU4gaGFzIDYgdG8gNjQgY2hhcmFjdGVycyBhbmQgaXMgbm90IG9uZSByZXBlYXRlZCBvciBjb3VudGVkIHVwLhJYCg1GSUVMRF9JTlZBTElEEAcaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJTCg1CTE9DS19VTktOT1dOEAgaQIq1GDwIBRIV5rKh5pyJ6L+Z5p2h6ZmQ5Yi244CCGhdUaGVyZSBpcyBubyBzdWNoIGJsb2NrLiIIYmxvY2tfaWQShwEKEFZFUlNJT05fQ09ORkxJQ1QQCRpxirUYbQgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQiB2NoYW5nZWQSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWwoKQ0FSRF9UQUtFThALGkuKtRhHCAYSHuivpeivgeWPt+W3suacieivu+iAheS9v+eUqOOAghodVGhlIGNhcmQgaXMgYW5vdGhlciByZWFkZXIncy4iBGNhcmQSiQEKDENBUkRfUkVUSVJFRBAMGneKtRhzCAkSJOivpeivgeWPt+W3suS9nOW6n++8jOS4jeWPr+WGjeeUqOOAghouVGhlIGNhcmQgd2FzIHJlcGxhY2VkIGFuZCBpcyBuZXZlciB1c2VkIGFnYWluLiIEY2FyZCIJcmVhZGVyX2lkIghuZXdfY2FyZBJmCg9GSUVMRF9OT1RfWU9VUlMQDRpRirUYTQgHEh7or6XlrZfmrrXpobvnlLHppoblkZjkv67mlLnjgIIaIlRoaXMgZmllbGQgaXMgZm9yIHN0YWZmIHRvIGNoYW5nZS4iBWZpZWxkEogBChBJREVOVElGSUVSX1RBS0VOEA4acoq1GG4IBhI26K+l6K+B5Lu25oiW6LSm5Y+35bey5bGe5LqO5oiW5pu+5bGe5LqO5YW25LuW6K6w5b2V44CCGixUaGUgaWRlbnRpZmllciBpcywgb3Igd2FzLCBhbm90aGVyIHJlY29yZCdzLiIEa2luZBJoChJJREVOVElGSUVSX1VOS05PV04QDxpQirUYTAgFEh7msqHmnInov5nkuKror4Hku7bmiJbotKblj7fjgIIaIlRoZSByZWFkZXIgaGFzIG5vIHN1Y2ggaWRlbnRpZmllci4iBGtpbmQStgEKEElERU5USUZJRVJfU1RBVEUQEBqfAYq1GJoBCAkSKuivpeivgeS7tuW9k+WJjeeKtuaAgeS4jeWFgeiuuOatpOaTjeS9nOOAghpPVGhlIGlkZW50aWZpZXIgaXMgaW4gYSBzdGF0ZSBpbiB3aGljaCB0aGlzIGNhbid0IGhhcHBlbiwgb3Igbm90IGJ5IHRoaXMgY2FsbGVyLiIFc3RhdGUiBWV2ZW50IgRvcGVuIgVndWFyZBKOAQoUSURFTlRJVFlfS0VZX01JU1NJTkcQERp0irUYcAgJEiTns7vnu5/mnKrphY3nva7ouqvku73or4Hku7blr4bpkqXjgIIaRklkZW50aXR5IGRvY3VtZW50cyBjYW4ndCBiZSBrZXB0OiBpZGVudGl0eV9rZXlfZmlsZSBpcyBub3QgY29uZmlndXJlZC4SRgoJQ0FSRF9MT1NUEBIaN4q1GDMICRIS6K+l6K+B5bey5oyC5aSx44CCGhtUaGUgY2FyZCB3YXMgcmVwb3J0ZWQgbG9zdC4SYgoRQ0FSRF9LSU5EX1VOS05PV04QExpLirUYRwgFEhjmsqHmnInov5nnp43or7vogIXor4HjgIIaHlRoZXJlIGlzIG5vIHN1Y2gga2luZCBvZiBjYXJkLiIJY2FyZF9raW5kElYKDkZBTUlMWV9VTktOT1dOEBQaQoq1GD4IBRIV5rKh5pyJ6L+Z5Liq5a625bqt44CCGhhUaGVyZSBpcyBubyBzdWNoIGZhbWlseS4iCWZhbWlseV9pZBJmCgtGQU1JTFlfRlVMTBAVGlWKtRhRCAkSFeWutuW6reaIkOWRmOW3sua7oeOAghopVGhlIGZhbWlseSBoYXMgYXMgbWFueSBtZW1iZXJzIGFzIGl0IG1heS4iC21lbWJlcnNfbWF4EoMBChFHVUFSRElBTl9SRVFVSVJFRBAWGmyKtRhoCAkSHumhu+acieebkeaKpOS6uuWPiuWFtuWQjOaEj+OAgho6VGhpcyBjYXRlZ29yeSBuZWVkcyBhIGd1YXJkaWFuIGFuZCB0aGUgZ3VhcmRpYW4ncyBjb25zZW50LiIIY2F0ZWdvcnkSlgEKDFJFQ09SRF9TVEFURRAXGoMBirUYfwgJEiror6XorrDlvZXlvZPliY3nirbmgIHkuI3lhYHorrjmraTmk43kvZzjgIIaNFRoZSByZWNvcmQgaXMgaW4gYSBzdGF0ZSBpbiB3aGljaCB0aGlzIGNhbid0IGhhcHBlbi4iBXN0YXRlIgVldmVudCIEb3BlbiIFZ3VhcmQSbAoQUkVDT1JEU19UT09fTUFOWRAYGlaKtRhSCAkSGOWQiOW5tueahOiusOW9lei/h+WkmuOAghonQSBwZXJzb24gaGFzIG5vIG1vcmUgcmVjb3JkcyB0aGFuIHRoaXMuIgtyZWNvcmRzX21heCoyCgRWaWV3EhQKEFZJRVdfVU5TUEVDSUZJRUQQABIICgRGVUxMEAESCgoGTUFTS0VEEAIqLAoHU2Vzc2lvbhIKCgZOT0JPRFkQABIKCgZSRUFERVIQARIJCgVTVEFGRhACKo0BCg5JZGVudGlmaWVyS2luZBIfChtJREVOVElGSUVSX0tJTkRfVU5TUEVDSUZJRUQQABIICgRDQVJEEAESDAoISURFTlRJVFkQAhIPCgtTT0NJQUxfQ0FSRBADEhAKDENJVElaRU5fQ0FSRBAEEgYKAlFSEAUSCgoGT1BFTklEEAYSCwoHVU5JT05JRBAHKmYKD0lkZW50aWZpZXJTdGF0ZRIgChxJREVOVElGSUVSX1NUQVRFX1VOU1BFQ0lGSUVEEAASCgoGQUNUSVZFEAESCAoETE9TVBACEgwKCFJFUExBQ0VEEAMSDQoJV0lUSERSQVdOEAQqfwoPSWRlbnRpZmllckV2ZW50EiAKHElERU5USUZJRVJfRVZFTlRfVU5TUEVDSUZJRUQQABIPCgtSRVBPUlRfTE9TVBABEhAKDFJFUE9SVF9GT1VORBACEgwKCFdJVEhEUkFXEAMSCwoHUkVQTEFDRRAEEgwKCFRSQU5TRkVSEAUqeQoJQ2FyZEJhc2lzEhoKFkNBUkRfQkFTSVNfVU5TUEVDSUZJRUQQABILCgdERVBPU0lUEAESCgoGQ1JFRElUEAISDQoJUkVTSURFTkNFEAMSDQoJVEVNUE9SQVJZEAQSDQoJRk9SRUlHTkVSEAUSCgoGRkFNSUxZEAYypyoKB1JlYWRlcnMSqAEKBlNpZ25JbhIhLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduSW5SZXF1ZXN0GiIubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25JblJlc3BvbnNlIleKtRhTCgIIAQoCCAIKAggDEAIqEUNBUkRfT1JfUElOX1dST05HKhFUT09fTUFOWV9BVFRFTVBUUyoOUkVBREVSX0VYUElSRUQqCUNBUkRfTE9TVDABOAESbAoHU2lnbk91dBIiLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduT3V0UmVxdWVzdBojLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduT3V0UmVzcG9uc2UiGIq1GBQKBAgBEAEKBAgCEAEKBAgDEAEQAhJZCgJNZRIdLmxlY3Rlcm4ucmVhZGVycy52MS5NZVJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIhiKtRgUCgQIARABCgQIAhABCgQIAxABEAESpAEKCUNoYW5nZVBpbhIkLmxlY3Rlcm4ucmVhZGVycy52MS5DaGFuZ2VQaW5SZXF1ZXN0GiUubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZVBpblJlc3BvbnNlIkqKtRhGCgQIARABCgQIAhABEAIqEUNBUkRfT1JfUElOX1dST05HKg5QSU5fVU5TVUlUQUJMRSoRVE9PX01BTllfQVRURU1QVFMwARKSAQoLUHV0Q2F0ZWdvcnkSJi5sZWN0ZXJuLnJlYWRlcnMudjEuUHV0Q2F0ZWdvcnlSZXF1ZXN0GhwubGVjdGVybi5yZWFkZXJzLnYxLkNhdGVnb3J5Ij2KtRg5CgIIBBACKg1GSUVMRF9JTlZBTElEKhBDQVRFR09SWV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUEmsKCkNhdGVnb3JpZXMSJS5sZWN0ZXJuLnJlYWRlcnMudjEuQ2F0ZWdvcmllc1JlcXVlc3QaJi5sZWN0ZXJuLnJlYWRlcnMudjEuQ2F0ZWdvcmllc1Jlc3BvbnNlIg6KtRgKCgIIBAoCCAMQARLfAQoJUHV0UmVhZGVyEiQubGVjdGVybi5yZWFkZXJzLnYxLlB1dFJlYWRlclJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIo8BirUYigEKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqEENBVEVHT1JZX1VOS05PV04qDlBJTl9VTlNVSVRBQkxFKhBWRVJTSU9OX0NPTkZMSUNUKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKgpDQVJEX1RBS0VOMAFKDXJlYWRlcnMud3JpdGUSbwoDR2V0Eh4ubGVjdGVybi5yZWFkZXJzLnYxLkdldFJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIiyKtRgoCgIIBAoCCAMQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRBKOAQoLTGlzdFJlYWRlcnMSJi5sZWN0ZXJuLnJlYWRlcnMudjEuTGlzdFJlYWRlcnNSZXF1ZXN0GicubGVjdGVybi5yZWFkZXJzLnYxLkxpc3RSZWFkZXJzUmVzcG9uc2UiLoq1GCoKAggECgQIAxACEAEqDkNVUlNPUl9JTlZBTElESgxyZWFkZXJzLnJlYWQSnQEKC0ZpbmRSZWFkZXJzEiYubGVjdGVybi5yZWFkZXJzLnYxLkZpbmRSZWFkZXJzUmVxdWVzdBonLmxlY3Rlcm4ucmVhZGVycy52MS5GaW5kUmVhZGVyc1Jlc3BvbnNlIj2KtRg5CgIIBAoECAMQAhABKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoMcmVhZGVycy5yZWFkEqcBCg5CbG9ja2VkUmVhZGVycxIpLmxlY3Rlcm4ucmVhZGVycy52MS5CbG9ja2VkUmVhZGVyc1JlcXVlc3QaKi5sZWN0ZXJuLnJlYWRlcnMudjEuQmxvY2tlZFJlYWRlcnNSZXNwb25zZSI+irUYOgoCCAQKBAgDEAIQASoNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKDXJlYWRlcnMubGlzdHMSpAEKDUV4cGlyaW5nQ2FyZHMSKC5sZWN0ZXJuLnJlYWRlcnMudjEuRXhwaXJpbmdDYXJkc1JlcXVlc3QaKS5sZWN0ZXJuLnJlYWRlcnMudjEuRXhwaXJpbmdDYXJkc1Jlc3BvbnNlIj6KtRg6CgIIBAoECAMQAhABKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoNcmVhZGVycy5saXN0cxLjAQoLUmVwbGFjZUNhcmQSJi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVwbGFjZUNhcmRSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciKPAYq1GIoBCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJRCoKQ0FSRF9UQUtFTioMQ0FSRF9SRVRJUkVEKg5QSU5fVU5TVUlUQUJMRSoQVkVSU0lPTl9DT05GTElDVCoQSURFTlRJRklFUl9TVEFURTABSg1yZWFkZXJzLndyaXRlEpMBCgVCbG9jaxIgLmxlY3Rlcm4ucmVhZGVycy52MS5CbG9ja1JlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIkyKtRhICgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElESg1yZWFkZXJzLmJsb2NrEpcBCgdVbmJsb2NrEiIubGVjdGVybi5yZWFkZXJzLnYxLlVuYmxvY2tSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciJMirUYSAoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNQkxPQ0tfVU5LTk9XTkoNcmVhZGVycy5ibG9jaxKTAQoEUmVhZBIfLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWNvcmQiToq1GEoKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRURKDHJlYWRlcnMucmVhZBKZAQoGUmV2ZWFsEiEubGVjdGVybi5yZWFkZXJzLnYxLlJldmVhbFJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVjb3JkIlCKtRhMCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEShFyZWFkZXJzLnJlYWRfZnVsbBKEAgoGQ2hhbmdlEiEubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZVJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVjb3JkIroBirUYtQEKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSUQqD0ZJRUxEX05PVF9ZT1VSUyoQQ0FURUdPUllfVU5LTk9XTioRQ0FSRF9LSU5EX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QqEUdVQVJESUFOX1JFUVVJUkVESg1yZWFkZXJzLndyaXRlErIBCgdDaGFuZ2VzEiIubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZXNSZXF1ZXN0GiMubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZXNSZXNwb25zZSJeirUYWgoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoOQ1VSU09SX0lOVkFMSURKDHJlYWRlcnMucmVhZBKuAQoLSWRlbnRpZmllcnMSJi5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllcnNSZXF1ZXN0GicubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJzUmVzcG9uc2UiToq1GEoKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRURKDHJlYWRlcnMucmVhZBLrAQoOQmluZElkZW50aWZpZXISKS5sZWN0ZXJuLnJlYWRlcnMudjEuQmluZElkZW50aWZpZXJSZXF1ZXN0Gh4ubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXIijQGKtRiIAQoCCAQKBAgDEAIKBAgCEAEQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoQSURFTlRJRklFUl9UQUtFTioQSURFTlRJRklFUl9TVEFURSoUSURFTlRJVFlfS0VZX01JU1NJTkdKDXJlYWRlcnMud3JpdGUSlwIKDk1vdmVJZGVudGlmaWVyEikubGVjdGVybi5yZWFkZXJzLnYxLk1vdmVJZGVudGlmaWVyUmVxdWVzdBoeLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyIrkBirUYtAEKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSUQqEklERU5USUZJRVJfVU5LTk9XTioQSURFTlRJRklFUl9TVEFURSoQSURFTlRJRklFUl9UQUtFTioUSURFTlRJVFlfS0VZX01JU1NJTkcqCkNBUkRfVEFLRU5KDXJlYWRlcnMud3JpdGUSpQEKC1B1dENhcmRLaW5kEiYubGVjdGVybi5yZWFkZXJzLnYxLlB1dENhcmRLaW5kUmVxdWVzdBocLmxlY3Rlcm4ucmVhZGVycy52MS5DYXJkS2luZCJQirUYTAoCCAQQAioNRklFTERfSU5WQUxJRCoQQ0FURUdPUllfVU5LTk9XTioRQ0FSRF9LSU5EX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QSaAoJQ2FyZEtpbmRzEiQubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRLaW5kc1JlcXVlc3QaJS5sZWN0ZXJuLnJlYWRlcnMudjEuQ2FyZEtpbmRzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEp8BCglQdXRGYW1pbHkSJC5sZWN0ZXJuLnJlYWRlcnMudjEuUHV0RmFtaWx5UmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5GYW1pbHkiUIq1GEwKAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqDkZBTUlMWV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUSg1yZWFkZXJzLndyaXRlEqkBCglTZXRGYW1pbHkSJC5sZWN0ZXJuLnJlYWRlcnMudjEuU2V0RmFtaWx5UmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5GYW1pbHkiWoq1GFYKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDkZBTUlMWV9VTktOT1dOKgtGQU1JTFlfRlVMTEoNcmVhZGVycy53cml0ZRKbAQoJR2V0RmFtaWx5EiQubGVjdGVybi5yZWFkZXJzLnYxLkdldEZhbWlseVJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuRmFtaWx5IkyKtRhICgIIBAoECAMQAhABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5GQU1JTFlfVU5LTk9XTkoMcmVhZGVycy5yZWFkEqEBCgVNZXJnZRIgLmxlY3Rlcm4ucmVhZGVycy52MS5NZXJnZVJlcXVlc3QaIS5sZWN0ZXJuLnJlYWRlcnMudjEuTWVyZ2VSZXNwb25zZSJTirUYTxACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKgxSRUNPUkRfU1RBVEUqEFJFQ09SRFNfVE9PX01BTlkSlwEKCVRlbGxBcGFydBIkLmxlY3Rlcm4ucmVhZGVycy52MS5UZWxsQXBhcnRSZXF1ZXN0GiEubGVjdGVybi5yZWFkZXJzLnYxLk1lcmdlUmVzcG9uc2UiQYq1GD0QAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoMUkVDT1JEX1NUQVRFEmAKCVN3ZWVwQWdlcxIkLmxlY3Rlcm4ucmVhZGVycy52MS5Td2VlcEFnZXNSZXF1ZXN0GiUubGVjdGVybi5yZWFkZXJzLnYxLlN3ZWVwQWdlc1Jlc3BvbnNlIgaKtRgCEAISYwoKSW5kZXhOYW1lcxIlLmxlY3Rlcm4ucmVhZGVycy52MS5JbmRleE5hbWVzUmVxdWVzdBomLmxlY3Rlcm4ucmVhZGVycy52MS5JbmRleE5hbWVzUmVzcG9uc2UiBoq1GAIQAhJzCgpNYXNrZWROYW1lEiUubGVjdGVybi5yZWFkZXJzLnYxLk1hc2tlZE5hbWVSZXF1ZXN0GiYubGVjdGVybi5yZWFkZXJzLnYxLk1hc2tlZE5hbWVSZXNwb25zZSIWirUYEhABKg5SRUFERVJfVU5LTk9XThJ4CgdDb250YWN0EiIubGVjdGVybi5yZWFkZXJzLnYxLkNvbnRhY3RSZXF1ZXN0GiMubGVjdGVybi5yZWFkZXJzLnYxLkNvbnRhY3RSZXNwb25zZSIkirUYIBABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEEnsKCFN0YW5kaW5nEiMubGVjdGVybi5yZWFkZXJzLnYxLlN0YW5kaW5nUmVxdWVzdBokLmxlY3Rlcm4ucmVhZGVycy52MS5TdGFuZGluZ1Jlc3BvbnNlIiSKtRggEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRURKqG0KXgoBDBIDAQASGlQgVGhlIHJlYWRlcnM6IHRoZWlyIGNhcmRzLCBQSU5zLCBjYXRlZ29yaWVzIGFuZCBibG9ja3MsIGFuZCB3aG8gaXMgc2lnbmVkIGluIHdoZXJlLgoKHwoCBgASBQcAnAEBGhIgUGVvcGxlIHdobyByZWFkLgoKwgEKBAYAAgASBAoCDQMaswEgU2lnbnMgYSByZWFkZXIgaW4gd2l0aCBjYXJkIGFuZCBQSU4gYXQgdGhpcyB0ZXJtaW5hbC4gQSB3cm9uZyBQSU4gaXMgY291bnRlZCBmb3IgdGhlIHJlYWRlciBhdAogdGhpcyB0ZXJtaW5hbCBhbmQgZm9yIHRoZSB0ZXJtaW5hbDsgbmVpdGhlciBjb3VudCBsb2NrcyB0aGUgcmVhZGVyIG91dCBlbHNld2hlcmUuCgo3CgQGAAIBEgQPAhEDGikgRW5kcyB0aGUgc2Vzc2lvbiB0aGF0IHRoZSBjYWxsIGNhcnJpZXMuCgozCgQGAAICEgQTAhUDGiUgVGVsbHMgdGhlIHJlYWRlciB0aGF0IGlzIHNpZ25lZCBpbi4KCm4KBAYAAgMSBBcCGgMaYCBDaGFuZ2VzIHRoZSBQSU4gb2YgdGhlIHJlYWRlciB0aGF0IGlzIHNpZ25lZCBpbi4gQWxsIHNlc3Npb25zIG9mIHRoZSByZWFkZXIgZW5kLCB0aGlzIG9uZSB0b28uCgpFCgQGAAIEEgQcAh4DGjcgQWRkcyBvciBjaGFuZ2VzIGEgY2F0ZWdvcnkgb2YgcmVhZGVycywgZm91bmQgYnkgY29kZS4KCjAKBAYAAgUSBCACIgMaIiBMaXN0cyB0aGUgY2F0ZWdvcmllcyBvZiByZWFkZXJzLgoKOAoEBgACBhIEJAInAxoqIEFkZHMgb3IgY2hhbmdlcyBhIHJlYWRlciwgZm91bmQgYnkgY2FyZC4KClUKBAYAAgcSBCkCKwMaRyBUZWxscyBhIHJlYWRlciBieSBjYXJkLCBvciwgdG8gc3RhZmYgYW5kIGFuIGFkbWluaXN0cmF0b3IsIGJ5IG51bWJlci4KCjgKBAYAAggSBC0CLwMaKiBMaXN0cyBhbGwgcmVhZGVycyBieSBjYXJkLCBwYWdlIGJ5IHBhZ2UuCgq0AQoEBgACCRIEMgI0AxqlASBGaW5kcyByZWFkZXJzIGJ5IHRoZSBiZWdpbm5pbmcgb2YgdGhlIG5hbWUsIG9yIG9mIHRoZSBjYXJkOyBhIGNhcmQgdGhhdCB3YXMgcmVwbGFjZWQgZmluZHMgaXRzIHJlYWRlciwgdG9vLiBCeSBhIHRleHQgYWxzbyBieSBwYXJ0cyBvZgogdGhlIG5hbWUsIHBpbnlpbiBhbmQgcGhvbmUuCgqtAQoEBgACChIENwI5AxqeASBMaXN0cyB0aGUgYmxvY2tzIHRoYXQgYXJlIGluIGZvcmNlLCBlYWNoIHdpdGggaXRzIHJlYWRlcjogdGhvc2UgdGhhdCBlbmQgYnkgdGhlbXNlbHZlcywgdGhlIGZpcnN0IGVuZCBmaXJzdDsgdGhlbiB0aG9zZSB0aGF0IGhhdmUgbm8gZW5kLAogdGhlIG9sZGVzdCBmaXJzdC4KCpwBCgQGAAILEgQ7Aj0DGo0BIExpc3RzIHRoZSByZWFkZXJzIHdob3NlIGNhcmRzIGV4cGlyZSB3aXRoaW4gYSB0aW1lLCB0aGUgZmlyc3QgZW5kIGZpcnN0LiBPZiBhIHBlcnNvbiB3aG8gaGFzIHNldmVyYWwgcmVjb3JkcyB0aGUgb25lIHRoYXQgY291bnRzIGlzIGxpc3RlZC4KCssBCgQGAAIMEgRAAkMDGrwBIEdpdmVzIGEgcmVhZGVyIGFub3RoZXIgY2FyZC4gVGhlIG9sZCBvbmUgaXMgbmV2ZXIgZ2l2ZW4gdG8gYW55Ym9keSBhZ2FpbjsgbG9hbnMgc3RheSwgYWxsIHNlc3Npb25zIGVuZCwgYW5kIHRoZSBQSU4gc3RheXMKIHVubGVzcyBhIG5ldyBvbmUgaXMgc2V0LiBXaG8gZGlkIGl0LCB3aGVyZSBhbmQgd2h5IGlzIHJlY29yZGVkLgoKQwoEBgACDRIERQJHAxo1IEJsb2NrcyBhIHJlYWRlciwgd2l0aCB0aGUgcmVhc29uIHRoYXQgd2lsbCBiZSB0b2xkLgoKIwoEBgACDhIESQJLAxoVIFRha2VzIGEgYmxvY2sgYXdheS4KCncKBAYAAg8SBE0CTwMaaSBUZWxscyB3aGF0IGlzIGtlcHQgb2YgYSByZWFkZXI6IGFsbCBvZiBpdCB0byB0aGUgcmVhZGVyIHdobyBpcyBzaWduZWQgaW4sIHRvIHN0YWZmIHdpdGggbWFza2VkIG51bWJlcnMuCgpUCgQGAAIQEgRRAlMDGkYgVGVsbHMgYWxsIHRoYXQgaXMga2VwdCBvZiBhIHJlYWRlciwgYW5kIHJlY29yZHMgd2hvIGxvb2tlZCwgYW5kIHdoeS4KCpcCCgQGAAIREgRWAlgDGogCIENoYW5nZXMgdGhlIGZpZWxkcyB0aGF0IGFyZSBuYW1lZCwgb2YgdGhlIHZlcnNpb24gdGhhdCB3YXMgcmVhZC4gV2hhdCBvdGhlcnMgY2hhbmdlZCBzaW5jZSBvZiBvdGhlciBmaWVsZHMgc3RheXM7IHdoYXQgdGhleSBjaGFuZ2VkIG9mIHRoZQogc2FtZSBvbmVzIHJlZnVzZXMgdGhpcyBjYWxsLCB3aGljaCBpcyB0b2xkIGFsbCB0aGF0IHdhcyBjaGFuZ2VkLiBBIHJlYWRlciBtYXkgY2hhbmdlIHBob25lLCBlbWFpbCwgYWRkcmVzc2VzIGFuZCBsYW5ndWFnZS4KCmAKBAYAAhISBFoCXAMaUiBMaXN0cyB3aGF0IHdhcyBjaGFuZ2VkIG9mIGEgcmVhZGVyIGFuZCB3aG8gbG9va2VkIGF0IGV2ZXJ5dGhpbmcsIHRoZSBsYXN0IGZpcnN0LgoKXAoEBgACExIEXgJgAxpOIExpc3RzIHdoYXQgaWRlbnRpZmllcyBhIHJlYWRlciwgdGhlIGNhcmQgZmlyc3Q7IHRvIHN0YWZmIHdpdGggbWFza2VkIHZhbHVlcy4KCqgBCgQGAAIUEgRjAmUDGpkBIEdpdmVzIGEgcmVhZGVyIG9uZSBtb3JlIGlkZW50aWZpZXIuIFdoYXQgZXZlciB3YXMgYW5vdGhlcidzIGlzIHJlZnVzZWQuIEEgcGFydG5lciBiaW5kcyB0aGUgaWRlbnRpZmllcnMgb2YgaXRzIG93biBhcHAgdG8gdGhlCiByZWFkZXIgd2hvIGlzIHNpZ25lZCBpbi4KCugBCgQGAAIVEgRoAmoDGtkBIE1vdmVzIGFuIGlkZW50aWZpZXIsIHRoZSBjYXJkIHRvbzogaXQgaXMgbG9zdCwgZm91bmQgYWdhaW4sIHdpdGhkcmF3biwgcmVwbGFjZWQgYnkgYW5vdGhlciwgb3IgdHJhbnNmZXJyZWQgdG8gYW5vdGhlciByZWNvcmQuIEEgcmVhZGVyCiByZXBvcnRzIHRoZSBvd24gb25lcyBhcyBsb3N0LiBTZXNzaW9ucyBvZiB0aGUgcmVhZGVyIGVuZCwgYnV0IHdoZW4gaXQgaXMgZm91bmQuCgo+CgQGAAIWEgRsAm4DGjAgQWRkcyBvciBjaGFuZ2VzIGEga2luZCBvZiBjYXJkLCBmb3VuZCBieSBjb2RlLgoKKQoEBgACFxIEcAJyAxobIExpc3RzIHRoZSBraW5kcyBvZiBjYXJkcy4KCkEKBAYAAhgSBHQCdgMaMyBBZGRzIGEgZmFtaWx5LCBvciBjaGFuZ2VzIGl0cyBuYW1lIGFuZCBpdHMgbGltaXQuCgpTCgQGAAIZEgR4AnoDGkUgTWFrZXMgYSByZWFkZXIgYSBtZW1iZXIgb2YgYSBmYW1pbHksIG9mIHRoaXMgb25lIGFsb25lLCBvciBvZiBub25lLgoKhwEKBAYAAhoSBHwCfgMaeSBUZWxscyBhIGZhbWlseSB3aXRoIGl0cyBtZW1iZXJzLCBieSBpdHMgbnVtYmVyIG9yIGJ5IGEgbWVtYmVyOyB0byBwbHVnaW5zLCB3aGljaCBhcHBseSBpdHMgbGltaXQgb3ZlciBhbGwgb2YgdGhlbSwgdG9vLgoK7AEKBAYAAhsSBoEBAoMBAxrbASBDaXJjdWxhdGlvbiwgZm9yIHN0YWZmOiB0d28gcmVjb3JkcyBhcmUgb2Ygb25lIHBlcnNvbiBmcm9tIG5vdyBvbi4gRWFjaCBrZWVwcyBpdHMgbnVtYmVyLCBjYXJkLCBQSU4gYW5kIHNlc3Npb25zOyB3aG8gYXNrcyBmb3IgdGhlIHN0YW5kaW5nCiBvZiBlaXRoZXIgaXMgdG9sZCB0aGUgbnVtYmVycyBvZiBib3RoLCBzbyB0aGF0IGxpbWl0cyBob2xkIG92ZXIgYWxsIG9mIHRoZW0uCgpbCgQGAAIcEgaFAQKHAQMaSyBDaXJjdWxhdGlvbiwgZm9yIHN0YWZmOiBhIHJlY29yZCB0aGF0IHdhcyBtZXJnZWQgaXMgYSBwZXJzb24ncyBvd24gYWdhaW4uCgpsCgQGAAIdEgaJAQKLAQMaXCBUaGUgZGFlbW9uIGl0c2VsZiwgb25jZSBhIGRheTogcmVhZGVycyB3aG8gaGF2ZSBjb21lIG9mIGFnZSBnZXQgdGhlIGNhdGVnb3J5IHRoYXQgZm9sbG93cy4KCm0KBAYAAh4SBo0BAo8BAxpdIFRoZSBkYWVtb24gaXRzZWxmOiBtYWtlcyByZWFkZXJzIGZpbmRhYmxlIGJ5IG5hbWUgYW5kIHBpbnlpbiB3aG9tIHRoZSByZWxlYXNlIGJlZm9yZSB3cm90ZS4KClwKBAYAAh8SBpEBApMBAxpMIE90aGVyIHBsdWdpbnM6IGhvdyBhIHJlYWRlciBpcyBjYWxsZWQgb24gYSBzbGlwLCBhIHBhcmNlbCBvciB0byBhIHBhcnRuZXIuCgpkCgQGAAIgEgaVAQKXAQMaVCBOb3RpY2VzOiB3aGVyZSBhIHJlYWRlciBjYW4gYmUgcmVhY2hlZCwgaW4gd2hpY2ggbGFuZ3VhZ2UsIGFuZCB3aG9zZSByZWFkZXIgaXQgaXMuCgpFCgQGAAIhEgaZAQKbAQMaNSBPdGhlciBwbHVnaW5zOiB3aGF0IGRlY2lkZXMgYWJvdXQgYSByZWFkZXIncyBsb2Fucy4KCiQKAgUAEgafAQC6AQEaFiBXaHkgUmVhZGVycyByZWZ1c2VzLgoKbwoEBQACARIFogEChgEaYCBDYXJkIHVua25vd24gYW5kIFBJTiB3cm9uZyBhcmUgb25lIHJlYXNvbiBvbiBwdXJwb3NlOiBhIGtpb3NrIG11c3Qgbm90IHRlbGwgd2hpY2ggY2FyZHMgZXhpc3QuCgoZCgQEAAIFEgTDAQIaGgsgMDogbmV2ZXIuCgpICgQEAAIIEgTHAQIWGjogQkNQIDQ3LCB0aGUgbGFuZ3VhZ2Ugb2YgdGV4dHMgdG8gdGhpcyByZWFkZXI6ICJ6aC1IYW5zIi4KCl4KBAQAAgkSBMkBAhkaUCBUaGUgcmVjb3JkIHRoYXQgY291bnRzIGZvciB0aGUgcGVyc29uLCB3aGVyZSB0aGlzIG9uZSB3YXMgbWVyZ2VkOyAwOiB0aGlzIG9uZS4KCk0KBAQAAgoSBMsBAh0aPyBXaGVuIHRoZSBjYXJkIHdhcyByZXBvcnRlZCBsb3N0OyAwOiBpdCB3YXMgbm90LCBvciB3YXMgZm91bmQuCgouCgIFARIGzwEA1QEBGiAgSG93IG11Y2ggb2YgYSByZWNvcmQgaXMgc2hvd24uCgobCgQFAQIBEgTSAQILGg0gRXZlcnl0aGluZy4KCmEKBAUBAgISBNQBAg0aUyBQaG9uZSwgZS1tYWlsLCBhZGRyZXNzZXMgYW5kIHRoZSBkYXkgb2YgYmlydGggaW4gcGFydDsgbm90aGluZyBvZiBhbm90aGVyIHBlcnNvbi4KCikKAgQBEgbYAQDsAQEaGyBXaGF0IGlzIGtlcHQgb2YgYSByZWFkZXIuCgoeCgQEAQIDEgTdAQIhGhAgMDogaXQgd2FzIG5vdC4KChwKBAQBAgcSBOIBAhgaDiAiMjAxNS0wNi0wMSIKCjgKBAQBAggSBOQBAhgaKiBUaGUgZ3VhcmRpYW4ncyByZWNvcmQ7IDA6IHRoZXJlIGlzIG5vbmUuCgo3CgQEAQIJEgTmAQIfGikgV2hlcmUgdGhlIGd1YXJkaWFuJ3Mgc2lnbmVkIGNvbnNlbnQgaXMuCgppCgQEAQINEgTrAQIhGlsgVGhlIG51bWJlcnMgb2YgYWxsIHJlY29yZHMgb2YgdGhlIHBlcnNvbiwgdGhpcyBvbmUgYW1vbmcgdGhlbTsgZW1wdHk6IGl0IGlzIHRoZSBvbmx5IG9uZS4KCiEKAgQCEgbvAQD5AQEaEyBXaGVyZSBwYXJjZWxzIGdvLgoKMAoEBAICABIE8QECExoiIFdoYXQgdGhlIHJlYWRlciBjYWxscyBpdDogIuWutiIuCgosCgQEAgIBEgTzAQIUGh4gUHJvdmluY2UsIGNpdHkgYW5kIGRpc3RyaWN0LgoKOQoEBAICBBIE9wECFxorIFdobyByZWNlaXZlcywgd2hlcmUgaXQgaXMgbm90IHRoZSByZWFkZXIuCgonCgIEAxIG+wEA/QEBGhkgSG93IGFkZHJlc3NlcyBhcmUga2VwdC4KCkEKBAQEAgASBIECAhIaMyBFaXRoZXIgb2YgdGhlIHR3bzsgaW4gYSByZWFkZXIncyBzZXNzaW9uIG5laXRoZXIuCgoiCgQEBQIAEgSGAgISGhQgRWl0aGVyIG9mIHRoZSB0d28uCgokCgQEBQICEgSJAgIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCkEKBAQGAgASBI0CAhIaMyBFaXRoZXIgb2YgdGhlIHR3bzsgaW4gYSByZWFkZXIncyBzZXNzaW9uIG5laXRoZXIuCgoqCgQEBgICEgSQAgIdGhwgVGhlIHZlcnNpb24gdGhhdCB3YXMgcmVhZC4KClkKBAQGAgMSBJICAh0aSyBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZSwgZnJvbSBuYW1lIG9uOyB0aGUgb3RoZXJzIHN0YXkuCgoyCgQEBgIEEgSUAgIUGiQgV2h5LCBmb3IgdGhlIHJlY29yZDsgbWF5IGJlIGVtcHR5LgoKegoEBAYCChIEmwICFBpsIFdpdGggdGhlIGNvdW50cnk6ICIrODYxMzgwMDEzODAwMCI7IHdpdGhvdXQgaXQgQ2hpbmEncyBpcyBtZWFudC4gRW1wdHk6IG5vbmUuIEFub3RoZXIgb25lIGlzIG5vdCB2ZXJpZmllZC4KCi8KBAQGAg8SBKECAhkaISAiMjAxNS0wNi0wMSI7IGVtcHR5OiBub3Qga25vd24uCgovCgQEBgIQEgSjAgIZGiEgVGhlIGd1YXJkaWFuJ3MgcmVjb3JkOyAwOiBub25lLgoKQQoEBAYCERIEpQICHxozIFdoZXJlIHRoZSBzaWduZWQgY29uc2VudCBpczsgZW1wdHkgdGFrZXMgaXQgYmFjay4KCnIKBAQGAhISBKcCAhgaZCBJdHMgY29kZS4gQSBraW5kIHRoYXQgaXMgdmFsaWQgZm9yIGEgbnVtYmVyIG9mIGRheXMgc2V0cyBleHBpcmVzX2F0X21zLCB1bmxlc3MgdGhhdCBpcyBuYW1lZCwgdG9vLgoKQgoCBAcSBqsCAL4CARo0IEEgZmllbGQgdGhhdCB3YXMgY2hhbmdlZCwgb3IgYSBsb29rIGF0IGV2ZXJ5dGhpbmcuCgozCgQEBwIBEgSuAgIUGiUgVGhlIHZlcnNpb24gdGhhdCB0aGUgY2hhbmdlIGxlZCB0by4KCk8KBAQHAgISBLACAhMaQSAiY2hhbmdlZCIsICJyZXZlYWxlZCIsICJjYXJkX3JlcGxhY2VkIiwgIm1lcmdlZCIsICJ0b2xkX2FwYXJ0Ii4KClcKBAQHAgMSBLICAhMaSSBUaGUgZmllbGQncyBuYW1lIGluIENoYW5nZVJlcXVlc3Q7IGVtcHR5IHdoZXJlIHRoZSBldmVudCBpcyBhYm91dCBub25lLgoKQgoEBAcCBBIEtAICFBo0IFRoZSB2YWx1ZXMsIGFzIG11Y2ggb2YgdGhlbSBhcyB0aGUgY2FsbGVyIG1heSBzZWUuCgpMCgQEBwIIEgS5AgITGj4gV2hvIHdhcyBzaWduZWQgaW46IGEgcmVhZGVyIG9yIGEgbWVtYmVyIG9mIHN0YWZmOyAwOiBub2JvZHkuCgolCgIFAhIGwAIAxAIBGhcgV2hvc2Ugc2Vzc2lvbiBpdCB3YXMuCgpBCgQECAIAEgTHAgISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKKQoEBAgCAhIEygICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQJAgESBNACAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgopCgIFAxIG1AIA5AIBGhsgV2hhdCBpZGVudGlmaWVzIGEgcmVhZGVyLgoKQgoEBQMCARIE1wICCxo0IOivu+iAheivgTogdGhlIGNhcmQsIG9mIHdoaWNoIGVhY2ggcmVjb3JkIGhhcyBvbmUuCgpgCgQFAwICEgTZAgIPGlIg6Lqr5Lu96K+BIG9yIGFub3RoZXIgaWRlbnRpdHkgZG9jdW1lbnQ6IGtlcHQgYXMgYSBrZXllZCBoYXNoLCBuZXZlciBhcyBhIG51bWJlci4KCl4KBAUDAgMSBNsCAhIaUCDnpL7kv53ljaEsIGxpa2V3aXNlIGEgaGFzaDogaXRzIG51bWJlciBpcyBvZnRlbiB0aGF0IG9mIHRoZSBpZGVudGl0eSBkb2N1bWVudC4KChkKBAUDAgQSBN0CAhMaCyDluILmsJHljaEKCiUKBAUDAgUSBN8CAgkaFyBXaGF0IGEgUVIgY29kZSBob2xkcy4KCkoKBAUDAgYSBOECAg0aPCBBIG51bWJlciB0aGF0IGFuIGFwcCBoYXMgZm9yIHRoZSByZWFkZXI7IHNjb3BlIGlzIHRoZSBhcHAuCgpjCgQFAwIHEgTjAgIOGlUgQSBudW1iZXIgdGhhdCBhIHBsYXRmb3JtIGhhcyBmb3IgdGhlIHJlYWRlciBpbiBhbGwgaXRzIGFwcHM7IHNjb3BlIGlzIHRoZSBwbGF0Zm9ybS4KChYKBAUEAgISBOkCAgsaCCDmjILlpLEKCioKBAUFAgQSBPMCAg4aHCBuZXdfdmFsdWUgdGFrZXMgaXRzIHBsYWNlLgoKOAoEBQUCBRIE9QICDxoqIEl0IGJlY29tZXMgdGhlIHJlY29yZCdzIG9mIHRvX3JlYWRlcl9pZC4KCkMKBAQKAgESBPoCAhMaNSBUaGUgYXBwIG9yIHRoZSBwbGF0Zm9ybTsgZW1wdHkgZm9yIHRoZSBvdGhlciBraW5kcy4KClMKBAQKAgISBPwCAhMaRSBFbXB0eSB3aGVyZSBhIGhhc2ggYWxvbmUgaXMga2VwdDsgdG8gc3RhZmYgbWFza2VkLCBidXQgb2YgdGhlIGNhcmQuCgosCgQECgIFEgSAAwIVGh4gV2hlbiBpdCBjYW1lIGludG8gaXRzIHN0YXRlLgoKJwoEBAoCBhIEggMCGhoZIDAgd2hlcmUgaXQgaXMgdGhlIGNhcmQuCgpBCgQECwIAEgSGAwISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKQQoEBA0CABIEjgMCEhozIEVpdGhlciBvZiB0aGUgdHdvOyBpbiBhIHJlYWRlcidzIHNlc3Npb24gbmVpdGhlci4KCiIKBAQNAgISBJEDAhoaFCBBbnkga2luZCBidXQgQ0FSRC4KClkKBAQOAgASBJcDAhIaSyBUaGUgcmVjb3JkIHdob3NlIGl0IGlzOyBlaXRoZXIgb2YgdGhlIHR3bzsgaW4gYSByZWFkZXIncyBzZXNzaW9uIG5laXRoZXIuCgorCgQEDgICEgSaAwIaGh0gQnkgaXRzIG51bWJlcjsgMDogdGhlIGNhcmQuCgokCgQEDgIEEgSdAwIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCi4KBAQOAgUSBJ8DAhcaICBSRVBMQUNFOiB3aGF0IHRha2VzIGl0cyBwbGFjZS4KCisKBAQOAgYSBKEDAhkaHSBUUkFOU0ZFUjogd2hvc2UgaXQgYmVjb21lcy4KCi0KAgUGEgalAwCtAwEaHyBIb3cgYSByZWFkZXIgY29tZXMgdG8gYSBjYXJkLgoKHwoCBA8SBq8DAL4DARoRIEEga2luZCBvZiBjYXJkLgoKLgoEBA8CABIEsQMCEhogIFNob3J0IGFuZCBzdGFibGU6ICJ0ZW1wb3JhcnkiLgoKUgoEBA8CAxIEtQMCGBpEIEZvciBob3cgbWFueSBkYXlzIGEgY2FyZCBvZiB0aGlzIGtpbmQgaXMgdmFsaWQ7IDA6IHdpdGhvdXQgYW4gZW5kLgoKYAoEBA8CBBIEtwMCIBpSIFdoYXQgYSByZWFkZXIgbGVhdmVzIGFzIGEgZGVwb3NpdCwgaW4gbWlub3IgdW5pdHMgb2YgdGhlIGN1cnJlbmN5OyBERVBPU0lUIG9ubHkuCgpCCgQEDwIGEgS6AwIXGjQgVGhlIHNjb3JlIGZyb20gd2hpY2ggYSBjYXJkIGlzIGdpdmVuOyBDUkVESVQgb25seS4KCksKBAQPAgcSBLwDAhYaPSBUaGUgY2F0ZWdvcnkgdGhhdCBjb21lcyB3aXRoIGl0OyBlbXB0eTogdGhlIHJlYWRlcidzIHN0YXlzLgoKQQoCBBASBsADAM4DARozIFRoZSBmaWVsZHMgb2YgYSBDYXJkS2luZCwgdW5kZXIgdGhlIHNhbWUgbnVtYmVycy4KCnIKBAQQAggSBMsDAh4aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQQAgkSBM0DAh4aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgotCgIEExIG1QMA3QMBGh8gQSBmYW1pbHkgdGhhdCBzaGFyZXMgYSBsaW1pdC4KClQKBAQTAgISBNkDAhcaRiBPcGVuIGxvYW5zIG9mIGFsbCBtZW1iZXJzIHRvZ2V0aGVyOyAwOiBlYWNoIGhhcyB0aGUgb3duIGxpbWl0IGFsb25lLgoKJQoEBBMCBBIE3AMCIBoXIFRoZSBtZW1iZXJzJyByZWNvcmRzLgoKHQoEBBQCABIE4AMCFhoPIDA6IGEgbmV3IG9uZS4KCnIKBAQUAgMSBOQDAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQUAgQSBOYDAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgoiCgQEFQIAEgTqAwISGhQgRWl0aGVyIG9mIHRoZSB0d28uCgowCgQEFQICEgTtAwIWGiIgMDogdGhlIHJlYWRlciBsZWF2ZXMgdGhlIGZhbWlseS4KCj4KBAQWAgESBPIDAhYaMCBJbnN0ZWFkIG9mIGl0cyBudW1iZXI6IHRoZSByZWNvcmQgb2YgYSBtZW1iZXIuCgpSCgQEFwIAEgT3AwIWGkQgVGhlIHJlY29yZCB0aGF0IGNvdW50cyBmcm9tIG5vdyBvbjogaXRzIG5hbWUsIGNhdGVnb3J5IGFuZCBleHBpcnkuCgoeCgQEFwIBEgT5AwIdGhAgVGhlIG90aGVyIG9uZS4KCiQKBAQXAgISBPsDAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOAoEBBgCABIE/wMCFhoqIFRoZSByZWNvcmQgdGhhdCB3YXMgbWVyZ2VkIGludG8gYW5vdGhlci4KCiQKBAQYAgESBIEEAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKYwoEBBkCABIEhQQCIBpVIEFsbCByZWNvcmRzIG9mIHRoZSBwZXJzb24gd2hvIHdhcywgb3IgaXMsIGJlaGluZCB0aGVtOyBvbmUgd2hlcmUgaXQgaXMgYWxvbmUgYWdhaW4uCgoWCgQEGwIAEgSMBAISGgggIuW8oCoiCgoiCgQEHAIAEgSRBAIWGhQgRWl0aGVyIG9mIHRoZSB0d28uCgozCgQEHQIDEgSZBAIWGiUgQkNQIDQ3OyBlbXB0eTogdGhlIHJlYWRlciBoYXMgbm9uZS4KCiUKBAQdAgQSBJsEAhMaFyBFbXB0eTogdGhlcmUgaXMgbm9uZS4KCjcKBAQdAgYSBJ4EAiIaKSBUaGUgb3BlbmlkcyBpbiBmb3JjZTsgc2NvcGUgaXMgdGhlIGFwcC4KCkwKBAQdAgcSBKAEAhoaPiBXaGVuIHRoZSBjYXJkIGVuZHMsIG1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwOyAwOiBpdCBkb2VzIG5vdC4KCioKBAQiAgISBK8EAhUaHCAwOiB1bnRpbCBpdCBpcyB0YWtlbiBhd2F5LgoKKgoEBCMCABIEtQQCEhocIFNob3J0IGFuZCBzdGFibGU6ICJhZHVsdCIuCgonCgQEIwICEgS4BAIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KClYKBAQjAgMSBLoEAhcaSCBGcm9tIHRoaXMgYmlydGhkYXkgb24gYSByZWFkZXIgaXMgaW4gbmV4dF9jYXRlZ29yeTsgMDogd2l0aG91dCBhbiBlbmQuCgpECgQEIwIFEgS9BAIdGjYgV2hldGhlciBhIHJlYWRlciBuZWVkcyBhIGd1YXJkaWFuIHdobyBoYXMgY29uc2VudGVkLgoKUgoEBCUCABIExgQCFRpEIEdvZXMgaW50byBPcGVuLnNlc3Npb24gZnJvbSBub3cgb247IG9mIG5vIHVzZSBhdCBhbm90aGVyIHRlcm1pbmFsLgoKKQoCBCsSBtMEAN4EARobIFRoZSBmaWVsZHMgb2YgYSBDYXRlZ29yeS4KCnIKBAQrAgISBNgEAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQrAgMSBNoEAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgosCgQELgIGEgTrBAIRGh4gRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgUElOLgoKgAEKBAQuAgcSBO0EAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpyCgQELgIIEgTvBAIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCiQKBAQvAgESBPQEAhYaFiBJbnN0ZWFkIG9mIHRoZSBjYXJkLgoKKQoEBDACABIE+AQCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQxAgESBP4EAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgpuCgQEMgIAEgSCBQISGmAgVGhlIGJlZ2lubmluZyBvZiB0aGUgbmFtZS4gQVNDSUkgbGV0dGVycyBhcmUgdGhlIHNhbWUgaW4gZWl0aGVyIGNhc2UuIEVpdGhlciB0aGlzIG9yIHRoZSBjYXJkLgoKTQoEBDICARIEhAUCEho/IFRoZSBiZWdpbm5pbmcgb2YgdGhlIGNhcmQsIG9yIGEgd2hvbGUgY2FyZCB0aGF0IHdhcyByZXBsYWNlZC4KCikKBAQyAgISBIYFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgrbAQoEBDICBBIEigUCEhrMASBJbnN0ZWFkIG9mIG5hbWUgYW5kIGNhcmQsIHdoYXQgYSBwZXJzb24gdHlwZXM6IHRoZSBiZWdpbm5pbmcgb2YgYW55IHBhcnQgb2YgdGhlIG5hbWUsIGl0cyBwaW55aW4gd2hvbGUgb3IgdGhlIGZpcnN0IGxldHRlciBvZiBlYWNoCiBjaGFyYWN0ZXIgKCJ6cyIgZmluZHMg5byg5LiJKSwgYSBwaG9uZSBudW1iZXIgb3IgaXRzIGxhc3QgZm91ciBkaWdpdHMuCgpiCgQEMwIAEgSOBQIeGlQgQnkgbmFtZSwgYnkgY2FyZCwgb3IgYnkgd2hhdCB3YXMgZm91bmQ7IHRoZSByZWFkZXIgb2YgYSByZXBsYWNlZCBjYXJkIGNvbWVzIGZpcnN0LgoKQQoEBDMCARIEkAUCFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCjUKBAQ0AgASBJQFAhcaJyBPbmx5IHJlYWRlcnMgb2YgdGhpcyBsaWJyYXJ5OyAwOiBhbGwuCgppCgQENAIBEgSWBQIbGlsgT25seSBibG9ja3MgdGhhdCBlbmQgYnkgdGhlbXNlbHZlcyBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IGFsbCwgdGhvc2Ugd2l0aG91dCBhbiBlbmQsIHRvby4KCikKBAQ0AgISBJgFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpFCgQENQIAEgSdBQIlGjcgT25lIGZvciBlYWNoIGJsb2NrOiBhIHJlYWRlciB3aG8gaGFzIHR3byBjb21lcyB0d2ljZS4KCjwKBAQ2AgESBKMFAhQaLiBBcyBGaW5kUmVhZGVycyB0ZWxscyBpdCwgd2l0aG91dCBpdHMgYmxvY2tzLgoKNQoEBDcCABIEpwUCFxonIE9ubHkgcmVhZGVycyBvZiB0aGlzIGxpYnJhcnk7IDA6IGFsbC4KCkcKBAQ3AgESBKkFAhQaOSBPbmx5IGNhcmRzIHRoYXQgZXhwaXJlIGF0IHRoaXMgbW9tZW50IG9yIGxhdGVyOyAwOiBub3cuCgpPCgQENwICEgSrBQIWGkEgT25seSBjYXJkcyB0aGF0IGV4cGlyZSBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IDMwIGRheXMgZnJvbSBub3cuCgopCgQENwIDEgStBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKKgoEBDgCABIEsgUCHhocIEFzIEZpbmRSZWFkZXJzIHRlbGxzIHRoZW0uCgoqCgQEOQIAEgS3BQISGhwgVGhlIHJlYWRlcidzIHByZXNlbnQgY2FyZC4KCiwKBAQ5AgISBLoFAhQaHiBXaHksIGZvciB0aGUgcmVjb3JkOiAibG9zdCIuCgosCgQEOQIDEgS8BQIRGh4gRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgUElOLgoKbgoEBDkCBBIEvgUCHRpgIFRoZSB2ZXJzaW9uIG9mIHRoZSByZWFkZXIgdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCiIKBAQ8AgASBMsFAhYaFCBFaXRoZXIgb2YgdGhlIHR3by4KCpYBCgQEPQIEEgTUBQIiGocBIFRoZSBibG9ja3MgaW4gZm9yY2UgYXQgdGhlIGNhbGwncyBoYXBwZW5lZC1hdCB0aW1lLCBvZiBhbGwgcmVjb3JkcyBvZiB0aGUgcGVyc29uOyBhIGxvc3QgY2FyZCBpcyBvbmUsIHdoZXJlIGl0IHdhcyBhc2tlZCBieSB0aGUgY2FyZC4KCqEBCgQEPQIFEgTXBQIgGpIBIFRoZSBudW1iZXJzIG9mIGFsbCByZWNvcmRzIG9mIHRoZSBwZXJzb24sIHRoaXMgb25lIGFtb25nIHRoZW07IGVtcHR5OiBpdCBpcyB0aGUgb25seSBvbmUuIFdoYXQgaXMgY291bnRlZCBvZiBhIHBlcnNvbiBpcwogY291bnRlZCBvdmVyIHRoZW0gYWxsLgoKPwoCBD4SBtsFAN8FARoxIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJyZWFkZXJzLnJlYWRlciIuCgplCgQEPgIBEgTeBQIdGlcgVGhlIG5hbWVzIG9mIHRoZSBmaWVsZHMgdGhhdCB3ZXJlIGNoYW5nZWQsIGFzIGluIENoYW5nZVJlcXVlc3QsIHdoZXJlIHRoZXkgYXJlIGtub3duLgoKUwoCBD8SBuIFAPMFARpFIFRoZSBwbHVnaW4ncyBzZWN0aW9uIG9mIGxlY3Rlcm4uanNvbjUuIDAgaXMgdGhlIGRlZmF1bHQgZXZlcnl3aGVyZS4KCksKBAQ/AgASBOQFAh0aPSBIb3cgbG9uZyBhIHNlc3Npb24gYXQgYSBraW9zayBvciBkZXNrIGxhc3RzOiAzMCBieSBkZWZhdWx0LgoKRgoEBD8CARIE5gUCJRo4IEhvdyBsb25nIGEgc2Vzc2lvbiBhdCBhIHBhcnRuZXIgbGFzdHM6IDcyMCBieSBkZWZhdWx0LgoKXAoEBD8CAhIE6AUCHxpOIFdyb25nIFBJTnMgZm9yIG9uZSBjYXJkIGF0IG9uZSB0ZXJtaW5hbCBiZWZvcmUgaXQgaGFzIHRvIHdhaXQ6IDUgYnkgZGVmYXVsdC4KCmYKBAQ/AgMSBOoFAiMaWCBXcm9uZyBQSU5zIGF0IG9uZSBraW9zayBvciBkZXNrIHdpdGhpbiB0ZW4gbWludXRlcywgZm9yIHdoYXRldmVyIGNhcmRzOiAzMCBieSBkZWZhdWx0LgoKZwoEBD8CBBIE7AUCIhpZIFRoZSBzYW1lIGF0IGEgcGFydG5lciwgd2hvc2UgcmVhZGVycyBhbGwgY29tZSB0aHJvdWdoIG9uZSBjZXJ0aWZpY2F0ZTogMTAwMCBieSBkZWZhdWx0LgoKeAoEBD8CBRIE7gUCHxpqIEEgZmlsZSB3aXRoIGF0IGxlYXN0IDMyIHJhbmRvbSBieXRlcywgdGhlIGtleSBvZiB0aGUgaGFzaGVzIG9mIGlkZW50aXR5IGRvY3VtZW50czsgZW1wdHk6IG5vbmUgYXJlIGtlcHQuCgpMCgQEPwIGEgTwBQISGj4gVGhlIHpvbmUgaW4gd2hpY2ggYmlydGhkYXlzIGJlZ2luOiBBc2lhL1NoYW5naGFpIGJ5IGRlZmF1bHQuCgqRAQoEBD8CBxIE8gUCGxqCASBUaGUgY29zdCBOIG9mIHRoZSBzY3J5cHQgaGFzaGVzIG9mIG5ldyBQSU5zOiBhIHBvd2VyIG9mIHR3byBmcm9tIDEwMjQgdG8gMTMxMDcyLCAzMjc2OCBieSBkZWZhdWx0LCB3aGljaCB0YWtlcyA2MCBtcyBhbmQgMzIgTWlCLgpiBnByb3RvMw"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// Circulation, for staff: two records are of one person from now on. Each keeps its number, card, PIN and sessions; who asks for the standing
        /// of either is told the numbers of both, so that limits hold over all of them.
        public static let merge = TimerMethod<Readers.MergeRequest>(Readers.description.methods[27])
        /// Circulation, for staff: a record that was merged is a person's own again.
        public static let tellApart = TimerMethod<Readers.TellApartRequest>(Readers.description.methods[28])
        /// The daemon itself, once a day: readers who have come of age get the category that follows.
        public static let sweepAges = TimerMethod<Readers.SweepAgesRequest>(Readers.description.methods[29])
        /// The daemon itself: makes readers findable by name and pinyin whom the release before wrote.
        public static let indexNames = TimerMethod<Readers.IndexNamesRequest>(Readers.description.methods[30])
    }
}
