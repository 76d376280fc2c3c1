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

        /// Entry, before its transaction: whether a card and a PIN belong together. Takes as long as a SignIn; counts nothing.
        func checkPin(_ request: Readers.CheckPinRequest, _ call: Call) throws -> CheckPinAnswer
        /// The answer of `CheckPin`: the message, or an `Encoded` one.
        associatedtype CheckPinAnswer: Answer<Readers.CheckPinResponse> = Readers.CheckPinResponse

        /// Entry: signs in as SignIn does, with what CheckPin found out.
        func signInChecked(_ request: Readers.SignInCheckedRequest, _ call: Call) throws -> SignInCheckedAnswer
        /// The answer of `SignInChecked`: the message, or an `Encoded` one.
        associatedtype SignInCheckedAnswer: Answer<Readers.SignInResponse> = Readers.SignInResponse

        /// Entry: begins a session of a reader at the call's terminal, on whatever grounds Entry has.
        func openSession(_ request: Readers.OpenSessionRequest, _ call: Call) throws -> OpenSessionAnswer
        /// The answer of `OpenSession`: the message, or an `Encoded` one.
        associatedtype OpenSessionAnswer: Answer<Readers.SignInResponse> = Readers.SignInResponse

        /// Entry: whose an identifier is.
        func findIdentifier(_ request: Readers.FindIdentifierRequest, _ call: Call) throws -> FindIdentifierAnswer
        /// The answer of `FindIdentifier`: the message, or an `Encoded` one.
        associatedtype FindIdentifierAnswer: Answer<Readers.FindIdentifierResponse> = Readers.FindIdentifierResponse

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

        /// Entry, before its transaction: whether a card and a PIN belong together. Takes as long as a SignIn; counts nothing.
        public func checkPin(_ request: Readers.CheckPinRequest) throws -> Readers.CheckPinResponse {
            try Readers.CheckPinResponse(try caller.call(Readers.description.methods[33], try request.encoded()))
        }

        /// Entry: signs in as SignIn does, with what CheckPin found out.
        public func signInChecked(_ request: Readers.SignInCheckedRequest) throws -> Readers.SignInResponse {
            try Readers.SignInResponse(try caller.call(Readers.description.methods[34], try request.encoded()))
        }

        /// Entry: begins a session of a reader at the call's terminal, on whatever grounds Entry has.
        public func openSession(_ request: Readers.OpenSessionRequest) throws -> Readers.SignInResponse {
            try Readers.SignInResponse(try caller.call(Readers.description.methods[35], try request.encoded()))
        }

        /// Entry: whose an identifier is.
        public func findIdentifier(_ request: Readers.FindIdentifierRequest) throws -> Readers.FindIdentifierResponse {
            try Readers.FindIdentifierResponse(try caller.call(Readers.description.methods[36], try request.encoded()))
        }

        /// Other plugins: what decides about a reader's loans.
        public func standing(_ request: Readers.StandingRequest) throws -> Readers.StandingResponse {
            try Readers.StandingResponse(try caller.call(Readers.description.methods[37], try request.encoded()))
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
                UnaryHandler { try service.checkPin(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.signInChecked(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.openSession(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.findIdentifier(try .init(request: $0), $1).lend(to: $2) },
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
                name: "lectern.readers.v1.Readers/CheckPin", requestType: "lectern.readers.v1.CheckPinRequest", answerType: "lectern.readers.v1.CheckPinResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/SignInChecked", requestType: "lectern.readers.v1.SignInCheckedRequest", answerType: "lectern.readers.v1.SignInResponse",
                effect: .write, traits: [.secret], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["CARD_OR_PIN_WRONG", "TOO_MANY_ATTEMPTS", "READER_EXPIRED", "CARD_LOST"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/OpenSession", requestType: "lectern.readers.v1.OpenSessionRequest", answerType: "lectern.readers.v1.SignInResponse",
                effect: .write, traits: [.secret], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN", "READER_EXPIRED"]
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/FindIdentifier", requestType: "lectern.readers.v1.FindIdentifierRequest", answerType: "lectern.readers.v1.FindIdentifierResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.readers.v1.Readers/Standing", requestType: "lectern.readers.v1.StandingRequest", answerType: "lectern.readers.v1.StandingResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["READER_UNKNOWN", "CARD_RETIRED"]
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqGhQIKIGxlY3Rlcm4vcmVhZGVycy92MS9yZWFkZXJzLnByb3RvEhJsZWN0ZXJuLnJlYWRlcnMudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byLjAgoGUmVhZGVyEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhIKBGNhcmQYAyABKAlSBGNhcmQSEgoEbmFtZRgEIAEoCVIEbmFtZRIaCghjYXRlZ29yeRgFIAEoCVIIY2F0ZWdvcnkSIgoNZXhwaXJlc19hdF9tcxgGIAEoA1ILZXhwaXJlc0F0TXMSNwoGYmxvY2tzGAcgAygLMh8ubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlckJsb2NrUgZibG9ja3MSGAoHdmVyc2lvbhgIIAEoA1IHdmVyc2lvbhIaCghsYW5ndWFnZRgJIAEoCVIIbGFuZ3VhZ2USHwoLbWVyZ2VkX2ludG8YCiABKANSCm1lcmdlZEludG8SJQoPY2FyZF9sb3N0X2F0X21zGAsgASgDUgxjYXJkTG9zdEF0TXMirAQKBlJlY29yZBIyCgZyZWFkZXIYASABKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgZyZWFkZXISLAoEdmlldxgCIAEoDjIYLmxlY3Rlcm4ucmVhZGVycy52MS5WaWV3UgR2aWV3EhQKBXBob25lGAMgASgJUgVwaG9uZRIvChRwaG9uZV92ZXJpZmllZF9hdF9tcxgEIAEoA1IRcGhvbmVWZXJpZmllZEF0TXMSFAoFZW1haWwYBSABKAlSBWVtYWlsEi8KFGVtYWlsX3ZlcmlmaWVkX2F0X21zGAYgASgDUhFlbWFpbFZlcmlmaWVkQXRNcxI5CglhZGRyZXNzZXMYByADKAsyGy5sZWN0ZXJuLnJlYWRlcnMudjEuQWRkcmVzc1IJYWRkcmVzc2VzEh0KCmJpcnRoX2RhdGUYCCABKAlSCWJpcnRoRGF0ZRIfCgtndWFyZGlhbl9pZBgJIAEoA1IKZ3VhcmRpYW5JZBIpChBndWFyZGlhbl9jb25zZW50GAogASgJUg9ndWFyZGlhbkNvbnNlbnQSMwoWZ3VhcmRpYW5fY29uc2VudF9hdF9tcxgLIAEoA1ITZ3VhcmRpYW5Db25zZW50QXRNcxIbCgljYXJkX2tpbmQYDCABKAlSCGNhcmRLaW5kEhsKCWZhbWlseV9pZBgNIAEoA1IIZmFtaWx5SWQSHQoKcmVjb3JkX2lkcxgOIAMoA1IJcmVjb3JkSWRzIp8BCgdBZGRyZXNzEhQKBWxhYmVsGAEgASgJUgVsYWJlbBIWCgZyZWdpb24YAiABKAlSBnJlZ2lvbhIWCgZzdHJlZXQYAyABKAlSBnN0cmVldBIaCghwb3N0Y29kZRgEIAEoCVIIcG9zdGNvZGUSHAoJcmVjaXBpZW50GAUgASgJUglyZWNpcGllbnQSFAoFcGhvbmUYBiABKAlSBXBob25lIkgKC0FkZHJlc3NMaXN0EjkKCWFkZHJlc3NlcxgBIAMoCzIbLmxlY3Rlcm4ucmVhZGVycy52MS5BZGRyZXNzUglhZGRyZXNzZXMiPgoLUmVhZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkIlgKDVJldmVhbFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIucECg1DaGFuZ2VSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgDUg9leHBlY3RlZFZlcnNpb24SFgoGZmllbGRzGAQgAygJUgZmaWVsZHMSFgoGcmVhc29uGAUgASgJUgZyZWFzb24SEgoEbmFtZRgGIAEoCVIEbmFtZRIaCghjYXRlZ29yeRgHIAEoCVIIY2F0ZWdvcnkSHQoKbGlicmFyeV9pZBgIIAEoA1IJbGlicmFyeUlkEiIKDWV4cGlyZXNfYXRfbXMYCSABKANSC2V4cGlyZXNBdE1zEhoKCGxhbmd1YWdlGAogASgJUghsYW5ndWFnZRIUCgVwaG9uZRgLIAEoCVIFcGhvbmUSJQoOcGhvbmVfdmVyaWZpZWQYDCABKAhSDXBob25lVmVyaWZpZWQSFAoFZW1haWwYDSABKAlSBWVtYWlsEiUKDmVtYWlsX3ZlcmlmaWVkGA4gASgIUg1lbWFpbFZlcmlmaWVkEjkKCWFkZHJlc3NlcxgPIAMoCzIbLmxlY3Rlcm4ucmVhZGVycy52MS5BZGRyZXNzUglhZGRyZXNzZXMSHQoKYmlydGhfZGF0ZRgQIAEoCVIJYmlydGhEYXRlEh8KC2d1YXJkaWFuX2lkGBEgASgDUgpndWFyZGlhbklkEikKEGd1YXJkaWFuX2NvbnNlbnQYEiABKAlSD2d1YXJkaWFuQ29uc2VudBIbCgljYXJkX2tpbmQYEyABKAlSCGNhcmRLaW5kIu8CCgtGaWVsZENoYW5nZRIbCgljaGFuZ2VfaWQYASABKANSCGNoYW5nZUlkEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SFAoFZXZlbnQYAyABKAlSBWV2ZW50EhQKBWZpZWxkGAQgASgJUgVmaWVsZBIWCgZiZWZvcmUYBSABKAlSBmJlZm9yZRIUCgVhZnRlchgGIAEoCVIFYWZ0ZXISFgoGcmVhc29uGAcgASgJUgZyZWFzb24SEwoFYXRfbXMYCCABKANSBGF0TXMSFgoGcGVyc29uGAkgASgDUgZwZXJzb24SNQoHc2Vzc2lvbhgKIAEoDjIbLmxlY3Rlcm4ucmVhZGVycy52MS5TZXNzaW9uUgdzZXNzaW9uEhoKCHRlcm1pbmFsGAsgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYDCABKAlSBm1ldGhvZBIfCgtyZXF1ZXN0X2tleRgNIAEoCVIKcmVxdWVzdEtleSJvCg5DaGFuZ2VzUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yImQKD0NoYW5nZXNSZXNwb25zZRI5CgdjaGFuZ2VzGAEgAygLMh8ubGVjdGVybi5yZWFkZXJzLnYxLkZpZWxkQ2hhbmdlUgdjaGFuZ2VzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIosCCgpJZGVudGlmaWVyEjYKBGtpbmQYASABKA4yIi5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllcktpbmRSBGtpbmQSFAoFc2NvcGUYAiABKAlSBXNjb3BlEhQKBXZhbHVlGAMgASgJUgV2YWx1ZRI5CgVzdGF0ZRgEIAEoDjIjLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyU3RhdGVSBXN0YXRlEh4KC2JvdW5kX2F0X21zGAUgASgDUglib3VuZEF0TXMSGQoIc2luY2VfbXMYBiABKANSB3NpbmNlTXMSIwoNaWRlbnRpZmllcl9pZBgHIAEoA1IMaWRlbnRpZmllcklkIkUKEklkZW50aWZpZXJzUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQiVwoTSWRlbnRpZmllcnNSZXNwb25zZRJACgtpZGVudGlmaWVycxgBIAMoCzIeLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyUgtpZGVudGlmaWVycyKsAQoVQmluZElkZW50aWZpZXJSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBI2CgRraW5kGAMgASgOMiIubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJLaW5kUgRraW5kEhQKBXNjb3BlGAQgASgJUgVzY29wZRIUCgV2YWx1ZRgFIAEoCVIFdmFsdWUi/wEKFU1vdmVJZGVudGlmaWVyUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSIwoNaWRlbnRpZmllcl9pZBgDIAEoA1IMaWRlbnRpZmllcklkEjkKBWV2ZW50GAQgASgOMiMubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJFdmVudFIFZXZlbnQSFgoGcmVhc29uGAUgASgJUgZyZWFzb24SGwoJbmV3X3ZhbHVlGAYgASgJUghuZXdWYWx1ZRIgCgx0b19yZWFkZXJfaWQYByABKANSCnRvUmVhZGVySWQipQIKCENhcmRLaW5kEhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIzCgViYXNpcxgDIAEoDjIdLmxlY3Rlcm4ucmVhZGVycy52MS5DYXJkQmFzaXNSBWJhc2lzEh0KCnZhbGlkX2RheXMYBCABKA1SCXZhbGlkRGF5cxIuChNkZXBvc2l0X21pbm9yX3VuaXRzGAUgASgDUhFkZXBvc2l0TWlub3JVbml0cxIaCghjdXJyZW5jeRgGIAEoCVIIY3VycmVuY3kSGwoJc2NvcmVfbWluGAcgASgNUghzY29yZU1pbhIaCghjYXRlZ29yeRgIIAEoCVIIY2F0ZWdvcnkSGAoHdmVyc2lvbhgJIAEoA1IHdmVyc2lvbiLeAgoSUHV0Q2FyZEtpbmRSZXF1ZXN0EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIzCgViYXNpcxgDIAEoDjIdLmxlY3Rlcm4ucmVhZGVycy52MS5DYXJkQmFzaXNSBWJhc2lzEh0KCnZhbGlkX2RheXMYBCABKA1SCXZhbGlkRGF5cxIuChNkZXBvc2l0X21pbm9yX3VuaXRzGAUgASgDUhFkZXBvc2l0TWlub3JVbml0cxIaCghjdXJyZW5jeRgGIAEoCVIIY3VycmVuY3kSGwoJc2NvcmVfbWluGAcgASgNUghzY29yZU1pbhIaCghjYXRlZ29yeRgIIAEoCVIIY2F0ZWdvcnkSFgoGZmllbGRzGAogAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgLIAEoA1IPZXhwZWN0ZWRWZXJzaW9uSgQICRAKIhIKEENhcmRLaW5kc1JlcXVlc3QiUAoRQ2FyZEtpbmRzUmVzcG9uc2USOwoKY2FyZF9raW5kcxgBIAMoCzIcLmxlY3Rlcm4ucmVhZGVycy52MS5DYXJkS2luZFIJY2FyZEtpbmRzIo8BCgZGYW1pbHkSGwoJZmFtaWx5X2lkGAEgASgDUghmYW1pbHlJZBISCgRuYW1lGAIgASgJUgRuYW1lEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbhIdCgpyZWFkZXJfaWRzGAUgAygDUglyZWFkZXJJZHMiowEKEFB1dEZhbWlseVJlcXVlc3QSGwoJZmFtaWx5X2lkGAEgASgDUghmYW1pbHlJZBISCgRuYW1lGAIgASgJUgRuYW1lEhsKCWxvYW5zX21heBgDIAEoDVIIbG9hbnNNYXgSFgoGZmllbGRzGAQgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgFIAEoA1IPZXhwZWN0ZWRWZXJzaW9uImAKEFNldEZhbWlseVJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhsKCWZhbWlseV9pZBgDIAEoA1IIZmFtaWx5SWQiTAoQR2V0RmFtaWx5UmVxdWVzdBIbCglmYW1pbHlfaWQYASABKANSCGZhbWlseUlkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQibQoMTWVyZ2VSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSKAoQbWVyZ2VkX3JlYWRlcl9pZBgCIAEoA1IObWVyZ2VkUmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24iRwoQVGVsbEFwYXJ0UmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIi4KDU1lcmdlUmVzcG9uc2USHQoKcmVjb3JkX2lkcxgBIAMoA1IJcmVjb3JkSWRzIjAKEU1hc2tlZE5hbWVSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQiRAoSTWFza2VkTmFtZVJlc3BvbnNlEhIKBG5hbWUYASABKAlSBG5hbWUSGgoIbGFuZ3VhZ2UYAiABKAlSCGxhbmd1YWdlIkEKDkNvbnRhY3RSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSEgoEY2FyZBgCIAEoCVIEY2FyZCKHAgoPQ29udGFjdFJlc3BvbnNlEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhIKBG5hbWUYAyABKAlSBG5hbWUSGgoIbGFuZ3VhZ2UYBCABKAlSCGxhbmd1YWdlEhQKBXBob25lGAUgASgJUgVwaG9uZRIUCgVlbWFpbBgGIAEoCVIFZW1haWwSOAoHb3BlbmlkcxgHIAMoCzIeLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyUgdvcGVuaWRzEiIKDWV4cGlyZXNfYXRfbXMYCCABKANSC2V4cGlyZXNBdE1zIhIKEFN3ZWVwQWdlc1JlcXVlc3QiLQoRU3dlZXBBZ2VzUmVzcG9uc2USGAoHcmVhZGVycxgBIAEoDVIHcmVhZGVycyITChFJbmRleE5hbWVzUmVxdWVzdCIuChJJbmRleE5hbWVzUmVzcG9uc2USGAoHcmVhZGVycxgBIAEoDVIHcmVhZGVycyJ9CgtSZWFkZXJCbG9jaxIZCghibG9ja19pZBgBIAEoA1IHYmxvY2tJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIZCgh1bnRpbF9tcxgDIAEoA1IHdW50aWxNcxIgCgxwbGFjZWRfYXRfbXMYBCABKANSCnBsYWNlZEF0TXMiuwEKCENhdGVnb3J5EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgd2ZXJzaW9uGAMgASgDUgd2ZXJzaW9uEhsKCXVudGlsX2FnZRgEIAEoDVIIdW50aWxBZ2USIwoNbmV4dF9jYXRlZ29yeRgFIAEoCVIMbmV4dENhdGVnb3J5EisKEWd1YXJkaWFuX3JlcXVpcmVkGAYgASgIUhBndWFyZGlhblJlcXVpcmVkIjUKDVNpZ25JblJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIQCgNwaW4YAiABKAlSA3BpbiKCAQoOU2lnbkluUmVzcG9uc2USGAoHc2Vzc2lvbhgBIAEoCVIHc2Vzc2lvbhIiCg1leHBpcmVzX2F0X21zGAIgASgDUgtleHBpcmVzQXRNcxIyCgZyZWFkZXIYAyABKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgZyZWFkZXIiNwoPQ2hlY2tQaW5SZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEAoDcGluGAIgASgJUgNwaW4iKAoQQ2hlY2tQaW5SZXNwb25zZRIUCgVjaGVjaxgBIAEoDFIFY2hlY2siUgoUU2lnbkluQ2hlY2tlZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIQCgNwaW4YAiABKAlSA3BpbhIUCgVjaGVjaxgDIAEoDFIFY2hlY2siMQoST3BlblNlc3Npb25SZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQiewoVRmluZElkZW50aWZpZXJSZXF1ZXN0EjYKBGtpbmQYASABKA4yIi5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllcktpbmRSBGtpbmQSFAoFc2NvcGUYAiABKAlSBXNjb3BlEhQKBXZhbHVlGAMgASgJUgV2YWx1ZSKVAQoWRmluZElkZW50aWZpZXJSZXNwb25zZRIjCg1pZGVudGlmaWVyX2lkGAEgASgDUgxpZGVudGlmaWVySWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBI5CgVzdGF0ZRgDIAEoDjIjLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyU3RhdGVSBXN0YXRlIhAKDlNpZ25PdXRSZXF1ZXN0IhEKD1NpZ25PdXRSZXNwb25zZSILCglNZVJlcXVlc3QiRAoQQ2hhbmdlUGluUmVxdWVzdBIXCgdvbGRfcGluGAEgASgJUgZvbGRQaW4SFwoHbmV3X3BpbhgCIAEoCVIGbmV3UGluIhMKEUNoYW5nZVBpblJlc3BvbnNlIvQBChJQdXRDYXRlZ29yeVJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhYKBmZpZWxkcxgEIAMoCVIGZmllbGRzEikKEGV4cGVjdGVkX3ZlcnNpb24YBSABKANSD2V4cGVjdGVkVmVyc2lvbhIbCgl1bnRpbF9hZ2UYBiABKA1SCHVudGlsQWdlEiMKDW5leHRfY2F0ZWdvcnkYByABKAlSDG5leHRDYXRlZ29yeRIrChFndWFyZGlhbl9yZXF1aXJlZBgIIAEoCFIQZ3VhcmRpYW5SZXF1aXJlZEoECAMQBCITChFDYXRlZ29yaWVzUmVxdWVzdCJSChJDYXRlZ29yaWVzUmVzcG9uc2USPAoKY2F0ZWdvcmllcxgBIAMoCzIcLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yeVIKY2F0ZWdvcmllcyKKAgoQUHV0UmVhZGVyUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhIKBG5hbWUYAiABKAlSBG5hbWUSGgoIY2F0ZWdvcnkYAyABKAlSCGNhdGVnb3J5Eh0KCmxpYnJhcnlfaWQYBCABKANSCWxpYnJhcnlJZBIiCg1leHBpcmVzX2F0X21zGAUgASgDUgtleHBpcmVzQXRNcxIaCghsYW5ndWFnZRgGIAEoCVIIbGFuZ3VhZ2USEAoDcGluGAcgASgJUgNwaW4SKQoQZXhwZWN0ZWRfdmVyc2lvbhgIIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEhYKBmZpZWxkcxgJIAMoCVIGZmllbGRzIj0KCkdldFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkIkIKEkxpc3RSZWFkZXJzUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiYwoTTGlzdFJlYWRlcnNSZXNwb25zZRI0CgdyZWFkZXJzGAEgAygLMhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlclIHcmVhZGVycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJ+ChJGaW5kUmVhZGVyc1JlcXVlc3QSEgoEbmFtZRgBIAEoCVIEbmFtZRISCgRjYXJkGAIgASgJUgRjYXJkEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvchISCgR0ZXh0GAUgASgJUgR0ZXh0ImMKE0ZpbmRSZWFkZXJzUmVzcG9uc2USNAoHcmVhZGVycxgBIAMoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSB3JlYWRlcnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiigEKFUJsb2NrZWRSZWFkZXJzUmVxdWVzdBIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQSJAoOZW5kc19iZWZvcmVfbXMYAiABKANSDGVuZHNCZWZvcmVNcxIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IibQoWQmxvY2tlZFJlYWRlcnNSZXNwb25zZRI7CgdyZWFkZXJzGAEgAygLMiEubGVjdGVybi5yZWFkZXJzLnYxLkJsb2NrZWRSZWFkZXJSB3JlYWRlcnMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiegoNQmxvY2tlZFJlYWRlchI1CgVibG9jaxgBIAEoCzIfLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJCbG9ja1IFYmxvY2sSMgoGcmVhZGVyGAIgASgLMhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlclIGcmVhZGVyIpkBChRFeHBpcmluZ0NhcmRzUmVxdWVzdBIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQSFwoHZnJvbV9tcxgCIAEoA1IGZnJvbU1zEhsKCWJlZm9yZV9tcxgDIAEoA1IIYmVmb3JlTXMSFAoFbGltaXQYBCABKA1SBWxpbWl0EhYKBmN1cnNvchgFIAEoCVIGY3Vyc29yImUKFUV4cGlyaW5nQ2FyZHNSZXNwb25zZRI0CgdyZWFkZXJzGAEgAygLMhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlclIHcmVhZGVycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKYAQoSUmVwbGFjZUNhcmRSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGQoIbmV3X2NhcmQYAiABKAlSB25ld0NhcmQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24SEAoDcGluGAQgASgJUgNwaW4SKQoQZXhwZWN0ZWRfdmVyc2lvbhgFIAEoA1IPZXhwZWN0ZWRWZXJzaW9uInMKDEJsb2NrUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhkKCHVudGlsX21zGAMgASgDUgd1bnRpbE1zEhwKCXJlYWRlcl9pZBimBCABKANSCHJlYWRlcklkIl0KDlVuYmxvY2tSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGQoIYmxvY2tfaWQYAiABKANSB2Jsb2NrSWQSHAoJcmVhZGVyX2lkGKYEIAEoA1IIcmVhZGVySWQiQgoPU3RhbmRpbmdSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSEgoEY2FyZBgCIAEoCVIEY2FyZCLmAQoQU3RhbmRpbmdSZXNwb25zZRIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCmxpYnJhcnlfaWQYAiABKANSCWxpYnJhcnlJZBIaCghjYXRlZ29yeRgDIAEoCVIIY2F0ZWdvcnkSIgoNZXhwaXJlc19hdF9tcxgEIAEoA1ILZXhwaXJlc0F0TXMSNwoGYmxvY2tzGAUgAygLMh8ubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlckJsb2NrUgZibG9ja3MSHQoKcmVjb3JkX2lkcxgGIAMoA1IJcmVjb3JkSWRzIkQKDVJlYWRlckNoYW5nZWQSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIWCgZmaWVsZHMYAiADKAlSBmZpZWxkcyLmAgoNQ29uZmlndXJhdGlvbhInCg9zZXNzaW9uX21pbnV0ZXMYASABKA1SDnNlc3Npb25NaW51dGVzEjYKF3BhcnRuZXJfc2Vzc2lvbl9taW51dGVzGAIgASgNUhVwYXJ0bmVyU2Vzc2lvbk1pbnV0ZXMSKgoRY2FyZF9mYWlsdXJlc19tYXgYAyABKA1SD2NhcmRGYWlsdXJlc01heBIyChV0ZXJtaW5hbF9mYWlsdXJlc19tYXgYBCABKA1SE3Rlcm1pbmFsRmFpbHVyZXNNYXgSMAoUcGFydG5lcl9mYWlsdXJlc19tYXgYBSABKA1SEnBhcnRuZXJGYWlsdXJlc01heBIqChFpZGVudGl0eV9rZXlfZmlsZRgGIAEoCVIPaWRlbnRpdHlLZXlGaWxlEhIKBHpvbmUYByABKAlSBHpvbmUSIgoNcGluX2hhc2hfY29zdBgIIAEoDVILcGluSGFzaENvc3QqwxUKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJdChFDQVJEX09SX1BJTl9XUk9ORxABGkaKtRhCCBASG+ivgeWPt+aIluWvhueggeS4jeato+ehruOAghohVGhlIGNhcmQgb3IgdGhlIFBJTiBpcyBub3QgcmlnaHQuEnYKEVRPT19NQU5ZX0FUVEVNUFRTEAIaX4q1GFsICBIn5bCd6K+V5qyh5pWw6L+H5aSa77yM6K+356iN5ZCO5YaN6K+V44CCGi5Ub28gbWFueSB3cm9uZyBhdHRlbXB0cyBoZXJlOyB0cnkgYWdhaW4gbGF0ZXIuElcKDlJFQURFUl9FWFBJUkVEEAMaQ4q1GD8ICRIV6K+76ICF6K+B5bey6L+H5pyf44CCGhVUaGUgY2FyZCBoYXMgZXhwaXJlZC4iDWV4cGlyZXNfYXRfbXMSXAoOUkVBREVSX1VOS05PV04QBBpIirUYRAgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLiIEY2FyZCIJcmVhZGVyX2lkEl8KEENBVEVHT1JZX1VOS05PV04QBRpJirUYRQgFEhvmsqHmnInov5nkuKror7vogIXnsbvlnovjgIIaGlRoZXJlIGlzIG5vIHN1Y2ggY2F0ZWdvcnkuIghjYXRlZ29yeRKYAQoOUElOX1VOU1VJVEFCTEUQBhqDAYq1GH8IAxI25a+G56CB6aG75Li6NuiHszY05Liq5a2X56ym77yM5LiU5LiN6IO96L+H5LqO566A5Y2V44CCGkNBIFBJTiBoYXMgNiB0byA2NCBjaGFyYWN0ZXJzIGFuZCBpcyBub3Qgb25lIHJlcGVhdGVkIG9yIGNvdW50ZWQgdXAuElgKDUZJRUxEX0lOVkFMSUQQBxpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElMKDUJMT0NLX1VOS05PV04QCBpAirUYPAgFEhXmsqHmnInov5nmnaHpmZDliLbjgIIaF1RoZXJlIGlzIG5vIHN1Y2ggYmxvY2suIghibG9ja19pZBKHAQoQVkVSU0lPTl9DT05GTElDVBAJGnGKtRhtCAoSHuivpeiusOW9leW3suiiq+S7luS6uuS/ruaUueOAghovU29tZWJvZHkgY2hhbmdlZCB0aGlzIG1lYW53aGlsZTsgcmVhZCBpdCBhZ2Fpbi4iCGV4cGVjdGVkIgVmb3VuZCIHY2hhbmdlZBJVCg5DVVJTT1JfSU5WQUxJRBAKGkGKtRg9CAMSD+a4uOagh+aXoOaViOOAghooVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBsaXN0LhJbCgpDQVJEX1RBS0VOEAsaS4q1GEcIBhIe6K+l6K+B5Y+35bey5pyJ6K+76ICF5L2/55So44CCGh1UaGUgY2FyZCBpcyBhbm90aGVyIHJlYWRlcidzLiIEY2FyZBKJAQoMQ0FSRF9SRVRJUkVEEAwad4q1GHMICRIk6K+l6K+B5Y+35bey5L2c5bqf77yM5LiN5Y+v5YaN55So44CCGi5UaGUgY2FyZCB3YXMgcmVwbGFjZWQgYW5kIGlzIG5ldmVyIHVzZWQgYWdhaW4uIgRjYXJkIglyZWFkZXJfaWQiCG5ld19jYXJkEmYKD0ZJRUxEX05PVF9ZT1VSUxANGlGKtRhNCAcSHuivpeWtl+autemhu+eUsemmhuWRmOS/ruaUueOAghoiVGhpcyBmaWVsZCBpcyBmb3Igc3RhZmYgdG8gY2hhbmdlLiIFZmllbGQSiAEKEElERU5USUZJRVJfVEFLRU4QDhpyirUYbggGEjbor6Xor4Hku7bmiJbotKblj7flt7LlsZ7kuo7miJbmm77lsZ7kuo7lhbbku5borrDlvZXjgIIaLFRoZSBpZGVudGlmaWVyIGlzLCBvciB3YXMsIGFub3RoZXIgcmVjb3JkJ3MuIgRraW5kEmgKEklERU5USUZJRVJfVU5LTk9XThAPGlCKtRhMCAUSHuayoeaciei/meS4quivgeS7tuaIlui0puWPt+OAghoiVGhlIHJlYWRlciBoYXMgbm8gc3VjaCBpZGVudGlmaWVyLiIEa2luZBK2AQoQSURFTlRJRklFUl9TVEFURRAQGp8BirUYmgEICRIq6K+l6K+B5Lu25b2T5YmN54q25oCB5LiN5YWB6K645q2k5pON5L2c44CCGk9UaGUgaWRlbnRpZmllciBpcyBpbiBhIHN0YXRlIGluIHdoaWNoIHRoaXMgY2FuJ3QgaGFwcGVuLCBvciBub3QgYnkgdGhpcyBjYWxsZXIuIgVzdGF0ZSIFZXZlbnQiBG9wZW4iBWd1YXJkEo4BChRJREVOVElUWV9LRVlfTUlTU0lORxARGnSKtRhwCAkSJOezu+e7n+acqumFjee9rui6q+S7veivgeS7tuWvhumSpeOAghpGSWRlbnRpdHkgZG9jdW1lbnRzIGNhbid0IGJlIGtlcHQ6IGlkZW50aXR5X2tleV9maWxlIGlzIG5vdCBjb25maWd1cmVkLhJGCglDQVJEX0xPU1QQEho3irUYMwgJEhLor6Xor4Hlt7LmjILlpLHjgIIaG1RoZSBjYXJkIHdhcyByZXBvcnRlZCBsb3N0LhJiChFDQVJEX0tJTkRfVU5LTk9XThATGkuKtRhHCAUSGOayoeaciei/meenjeivu+iAheivgeOAghoeVGhlcmUgaXMgbm8gc3VjaCBraW5kIG9mIGNhcmQuIgljYXJkX2tpbmQSVgoORkFNSUxZX1VOS05PV04QFBpCirUYPggFEhXmsqHmnInov5nkuKrlrrbluq3jgIIaGFRoZXJlIGlzIG5vIHN1Y2ggZmFtaWx5LiIJZmFtaWx5X2lkEmYKC0ZBTUlMWV9GVUxMEBUaVYq1GFEICRIV5a625bqt5oiQ5ZGY5bey5ruh44CCGilUaGUgZmFtaWx5IGhhcyBhcyBtYW55IG1lbWJlcnMgYXMgaXQgbWF5LiILbWVtYmVyc19tYXgSgwEKEUdVQVJESUFOX1JFUVVJUkVEEBYabIq1GGgICRIe6aG75pyJ55uR5oqk5Lq65Y+K5YW25ZCM5oSP44CCGjpUaGlzIGNhdGVnb3J5IG5lZWRzIGEgZ3VhcmRpYW4gYW5kIHRoZSBndWFyZGlhbidzIGNvbnNlbnQuIghjYXRlZ29yeRKWAQoMUkVDT1JEX1NUQVRFEBcagwGKtRh/CAkSKuivpeiusOW9leW9k+WJjeeKtuaAgeS4jeWFgeiuuOatpOaTjeS9nOOAgho0VGhlIHJlY29yZCBpcyBpbiBhIHN0YXRlIGluIHdoaWNoIHRoaXMgY2FuJ3QgaGFwcGVuLiIFc3RhdGUiBWV2ZW50IgRvcGVuIgVndWFyZBJsChBSRUNPUkRTX1RPT19NQU5ZEBgaVoq1GFIICRIY5ZCI5bm255qE6K6w5b2V6L+H5aSa44CCGidBIHBlcnNvbiBoYXMgbm8gbW9yZSByZWNvcmRzIHRoYW4gdGhpcy4iC3JlY29yZHNfbWF4KjIKBFZpZXcSFAoQVklFV19VTlNQRUNJRklFRBAAEggKBEZVTEwQARIKCgZNQVNLRUQQAiosCgdTZXNzaW9uEgoKBk5PQk9EWRAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqjQEKDklkZW50aWZpZXJLaW5kEh8KG0lERU5USUZJRVJfS0lORF9VTlNQRUNJRklFRBAAEggKBENBUkQQARIMCghJREVOVElUWRACEg8KC1NPQ0lBTF9DQVJEEAMSEAoMQ0lUSVpFTl9DQVJEEAQSBgoCUVIQBRIKCgZPUEVOSUQQBhILCgdVTklPTklEEAcqZgoPSWRlbnRpZmllclN0YXRlEiAKHElERU5USUZJRVJfU1RBVEVfVU5TUEVDSUZJRUQQABIKCgZBQ1RJVkUQARIICgRMT1NUEAISDAoIUkVQTEFDRUQQAxINCglXSVRIRFJBV04QBCp/Cg9JZGVudGlmaWVyRXZlbnQSIAocSURFTlRJRklFUl9FVkVOVF9VTlNQRUNJRklFRBAAEg8KC1JFUE9SVF9MT1NUEAESEAoMUkVQT1JUX0ZPVU5EEAISDAoIV0lUSERSQVcQAxILCgdSRVBMQUNFEAQSDAoIVFJBTlNGRVIQBSp5CglDYXJkQmFzaXMSGgoWQ0FSRF9CQVNJU19VTlNQRUNJRklFRBAAEgsKB0RFUE9TSVQQARIKCgZDUkVESVQQAhINCglSRVNJREVOQ0UQAxINCglURU1QT1JBUlkQBBINCglGT1JFSUdORVIQBRIKCgZGQU1JTFkQBjKoLgoHUmVhZGVycxKoAQoGU2lnbkluEiEubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25JblJlcXVlc3QaIi5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbkluUmVzcG9uc2UiV4q1GFMKAggBCgIIAgoCCAMQAioRQ0FSRF9PUl9QSU5fV1JPTkcqEVRPT19NQU5ZX0FUVEVNUFRTKg5SRUFERVJfRVhQSVJFRCoJQ0FSRF9MT1NUMAE4ARJsCgdTaWduT3V0EiIubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXF1ZXN0GiMubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25PdXRSZXNwb25zZSIYirUYFAoECAEQAQoECAIQAQoECAMQARACElkKAk1lEh0ubGVjdGVybi5yZWFkZXJzLnYxLk1lUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiGIq1GBQKBAgBEAEKBAgCEAEKBAgDEAEQARKkAQoJQ2hhbmdlUGluEiQubGVjdGVybi5yZWFkZXJzLnYxLkNoYW5nZVBpblJlcXVlc3QaJS5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlUGluUmVzcG9uc2UiSoq1GEYKBAgBEAEKBAgCEAEQAioRQ0FSRF9PUl9QSU5fV1JPTkcqDlBJTl9VTlNVSVRBQkxFKhFUT09fTUFOWV9BVFRFTVBUUzABEpIBCgtQdXRDYXRlZ29yeRImLmxlY3Rlcm4ucmVhZGVycy52MS5QdXRDYXRlZ29yeVJlcXVlc3QaHC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2F0ZWdvcnkiPYq1GDkKAggEEAIqDUZJRUxEX0lOVkFMSUQqEENBVEVHT1JZX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QSawoKQ2F0ZWdvcmllcxIlLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yaWVzUmVxdWVzdBomLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yaWVzUmVzcG9uc2UiDoq1GAoKAggECgIIAxABEt8BCglQdXRSZWFkZXISJC5sZWN0ZXJuLnJlYWRlcnMudjEuUHV0UmVhZGVyUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIijwGKtRiKAQoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoQQ0FURUdPUllfVU5LTk9XTioOUElOX1VOU1VJVEFCTEUqEFZFUlNJT05fQ09ORkxJQ1QqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqCkNBUkRfVEFLRU4wAUoNcmVhZGVycy53cml0ZRJvCgNHZXQSHi5sZWN0ZXJuLnJlYWRlcnMudjEuR2V0UmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiLIq1GCgKAggECgIIAxABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEEo4BCgtMaXN0UmVhZGVycxImLmxlY3Rlcm4ucmVhZGVycy52MS5MaXN0UmVhZGVyc1JlcXVlc3QaJy5sZWN0ZXJuLnJlYWRlcnMudjEuTGlzdFJlYWRlcnNSZXNwb25zZSIuirUYKgoCCAQKBAgDEAIQASoOQ1VSU09SX0lOVkFMSURKDHJlYWRlcnMucmVhZBKdAQoLRmluZFJlYWRlcnMSJi5sZWN0ZXJuLnJlYWRlcnMudjEuRmluZFJlYWRlcnNSZXF1ZXN0GicubGVjdGVybi5yZWFkZXJzLnYxLkZpbmRSZWFkZXJzUmVzcG9uc2UiPYq1GDkKAggECgQIAxACEAEqDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElESgxyZWFkZXJzLnJlYWQSpwEKDkJsb2NrZWRSZWFkZXJzEikubGVjdGVybi5yZWFkZXJzLnYxLkJsb2NrZWRSZWFkZXJzUmVxdWVzdBoqLmxlY3Rlcm4ucmVhZGVycy52MS5CbG9ja2VkUmVhZGVyc1Jlc3BvbnNlIj6KtRg6CgIIBAoECAMQAhABKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoNcmVhZGVycy5saXN0cxKkAQoNRXhwaXJpbmdDYXJkcxIoLmxlY3Rlcm4ucmVhZGVycy52MS5FeHBpcmluZ0NhcmRzUmVxdWVzdBopLmxlY3Rlcm4ucmVhZGVycy52MS5FeHBpcmluZ0NhcmRzUmVzcG9uc2UiPoq1GDoKAggECgQIAxACEAEqDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElESg1yZWFkZXJzLmxpc3RzEuMBCgtSZXBsYWNlQ2FyZBImLmxlY3Rlcm4ucmVhZGVycy52MS5SZXBsYWNlQ2FyZFJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIo8BirUYigEKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKg1GSUVMRF9JTlZBTElEKgpDQVJEX1RBS0VOKgxDQVJEX1JFVElSRUQqDlBJTl9VTlNVSVRBQkxFKhBWRVJTSU9OX0NPTkZMSUNUKhBJREVOVElGSUVSX1NUQVRFMAFKDXJlYWRlcnMud3JpdGUSkwEKBUJsb2NrEiAubGVjdGVybi5yZWFkZXJzLnYxLkJsb2NrUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiTIq1GEgKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSURKDXJlYWRlcnMuYmxvY2sSlwEKB1VuYmxvY2sSIi5sZWN0ZXJuLnJlYWRlcnMudjEuVW5ibG9ja1JlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyIkyKtRhICgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1CTE9DS19VTktOT1dOSg1yZWFkZXJzLmJsb2NrEpMBCgRSZWFkEh8ubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlY29yZCJOirUYSgoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFREoMcmVhZGVycy5yZWFkEpkBCgZSZXZlYWwSIS5sZWN0ZXJuLnJlYWRlcnMudjEuUmV2ZWFsUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWNvcmQiUIq1GEwKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSURKEXJlYWRlcnMucmVhZF9mdWxsEoQCCgZDaGFuZ2USIS5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWNvcmQiugGKtRi1AQoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoPRklFTERfTk9UX1lPVVJTKhBDQVRFR09SWV9VTktOT1dOKhFDQVJEX0tJTkRfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVCoRR1VBUkRJQU5fUkVRVUlSRURKDXJlYWRlcnMud3JpdGUSsgEKB0NoYW5nZXMSIi5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlc1JlcXVlc3QaIy5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlc1Jlc3BvbnNlIl6KtRhaCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5DVVJTT1JfSU5WQUxJREoMcmVhZGVycy5yZWFkEq4BCgtJZGVudGlmaWVycxImLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyc1JlcXVlc3QaJy5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllcnNSZXNwb25zZSJOirUYSgoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFREoMcmVhZGVycy5yZWFkEusBCg5CaW5kSWRlbnRpZmllchIpLmxlY3Rlcm4ucmVhZGVycy52MS5CaW5kSWRlbnRpZmllclJlcXVlc3QaHi5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllciKNAYq1GIgBCgIIBAoECAMQAgoECAIQARACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKhBJREVOVElGSUVSX1RBS0VOKhBJREVOVElGSUVSX1NUQVRFKhRJREVOVElUWV9LRVlfTUlTU0lOR0oNcmVhZGVycy53cml0ZRKXAgoOTW92ZUlkZW50aWZpZXISKS5sZWN0ZXJuLnJlYWRlcnMudjEuTW92ZUlkZW50aWZpZXJSZXF1ZXN0Gh4ubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXIiuQGKtRi0AQoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoSSURFTlRJRklFUl9VTktOT1dOKhBJREVOVElGSUVSX1NUQVRFKhBJREVOVElGSUVSX1RBS0VOKhRJREVOVElUWV9LRVlfTUlTU0lORyoKQ0FSRF9UQUtFTkoNcmVhZGVycy53cml0ZRKlAQoLUHV0Q2FyZEtpbmQSJi5sZWN0ZXJuLnJlYWRlcnMudjEuUHV0Q2FyZEtpbmRSZXF1ZXN0GhwubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRLaW5kIlCKtRhMCgIIBBACKg1GSUVMRF9JTlZBTElEKhBDQVRFR09SWV9VTktOT1dOKhFDQVJEX0tJTkRfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBJoCglDYXJkS2luZHMSJC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2FyZEtpbmRzUmVxdWVzdBolLmxlY3Rlcm4ucmVhZGVycy52MS5DYXJkS2luZHNSZXNwb25zZSIOirUYCgoCCAQKAggDEAESnwEKCVB1dEZhbWlseRIkLmxlY3Rlcm4ucmVhZGVycy52MS5QdXRGYW1pbHlSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLkZhbWlseSJQirUYTAoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoORkFNSUxZX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1RKDXJlYWRlcnMud3JpdGUSqQEKCVNldEZhbWlseRIkLmxlY3Rlcm4ucmVhZGVycy52MS5TZXRGYW1pbHlSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLkZhbWlseSJairUYVgoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoORkFNSUxZX1VOS05PV04qC0ZBTUlMWV9GVUxMSg1yZWFkZXJzLndyaXRlEpsBCglHZXRGYW1pbHkSJC5sZWN0ZXJuLnJlYWRlcnMudjEuR2V0RmFtaWx5UmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5GYW1pbHkiTIq1GEgKAggECgQIAxACEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDkZBTUlMWV9VTktOT1dOSgxyZWFkZXJzLnJlYWQSoQEKBU1lcmdlEiAubGVjdGVybi5yZWFkZXJzLnYxLk1lcmdlUmVxdWVzdBohLmxlY3Rlcm4ucmVhZGVycy52MS5NZXJnZVJlc3BvbnNlIlOKtRhPEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSUQqDFJFQ09SRF9TVEFURSoQUkVDT1JEU19UT09fTUFOWRKXAQoJVGVsbEFwYXJ0EiQubGVjdGVybi5yZWFkZXJzLnYxLlRlbGxBcGFydFJlcXVlc3QaIS5sZWN0ZXJuLnJlYWRlcnMudjEuTWVyZ2VSZXNwb25zZSJBirUYPRACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKgxSRUNPUkRfU1RBVEUSYAoJU3dlZXBBZ2VzEiQubGVjdGVybi5yZWFkZXJzLnYxLlN3ZWVwQWdlc1JlcXVlc3QaJS5sZWN0ZXJuLnJlYWRlcnMudjEuU3dlZXBBZ2VzUmVzcG9uc2UiBoq1GAIQAhJjCgpJbmRleE5hbWVzEiUubGVjdGVybi5yZWFkZXJzLnYxLkluZGV4TmFtZXNSZXF1ZXN0GiYubGVjdGVybi5yZWFkZXJzLnYxLkluZGV4TmFtZXNSZXNwb25zZSIGirUYAhACEnMKCk1hc2tlZE5hbWUSJS5sZWN0ZXJuLnJlYWRlcnMudjEuTWFza2VkTmFtZVJlcXVlc3QaJi5sZWN0ZXJuLnJlYWRlcnMudjEuTWFza2VkTmFtZVJlc3BvbnNlIhaKtRgSEAEqDlJFQURFUl9VTktOT1dOEngKB0NvbnRhY3QSIi5sZWN0ZXJuLnJlYWRlcnMudjEuQ29udGFjdFJlcXVlc3QaIy5sZWN0ZXJuLnJlYWRlcnMudjEuQ29udGFjdFJlc3BvbnNlIiSKtRggEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQSXQoIQ2hlY2tQaW4SIy5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hlY2tQaW5SZXF1ZXN0GiQubGVjdGVybi5yZWFkZXJzLnYxLkNoZWNrUGluUmVzcG9uc2UiBoq1GAIQARKoAQoNU2lnbkluQ2hlY2tlZBIoLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduSW5DaGVja2VkUmVxdWVzdBoiLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduSW5SZXNwb25zZSJJirUYRRACKhFDQVJEX09SX1BJTl9XUk9ORyoRVE9PX01BTllfQVRURU1QVFMqDlJFQURFUl9FWFBJUkVEKglDQVJEX0xPU1Q4ARKDAQoLT3BlblNlc3Npb24SJi5sZWN0ZXJuLnJlYWRlcnMudjEuT3BlblNlc3Npb25SZXF1ZXN0GiIubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25JblJlc3BvbnNlIiiKtRgkEAIqDlJFQURFUl9VTktOT1dOKg5SRUFERVJfRVhQSVJFRDgBEm8KDkZpbmRJZGVudGlmaWVyEikubGVjdGVybi5yZWFkZXJzLnYxLkZpbmRJZGVudGlmaWVyUmVxdWVzdBoqLmxlY3Rlcm4ucmVhZGVycy52MS5GaW5kSWRlbnRpZmllclJlc3BvbnNlIgaKtRgCEAESewoIU3RhbmRpbmcSIy5sZWN0ZXJuLnJlYWRlcnMudjEuU3RhbmRpbmdSZXF1ZXN0GiQubGVjdGVybi5yZWFkZXJzLnYxLlN0YW5kaW5nUmVzcG9uc2UiJIq1GCAQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFREqpcgpeCgEMEgMBABIaVCBUaGUgcmVhZGVyczogdGhlaXIgY2FyZHMsIFBJTnMsIGNhdGVnb3JpZXMgYW5kIGJsb2NrcywgYW5kIHdobyBpcyBzaWduZWQgaW4gd2hlcmUuCgofCgIGABIFBwCtAQEaEiBQZW9wbGUgd2hvIHJlYWQuCgrCAQoEBgACABIECgINAxqzASBTaWducyBhIHJlYWRlciBpbiB3aXRoIGNhcmQgYW5kIFBJTiBhdCB0aGlzIHRlcm1pbmFsLiBBIHdyb25nIFBJTiBpcyBjb3VudGVkIGZvciB0aGUgcmVhZGVyIGF0CiB0aGlzIHRlcm1pbmFsIGFuZCBmb3IgdGhlIHRlcm1pbmFsOyBuZWl0aGVyIGNvdW50IGxvY2tzIHRoZSByZWFkZXIgb3V0IGVsc2V3aGVyZS4KCjcKBAYAAgESBA8CEQMaKSBFbmRzIHRoZSBzZXNzaW9uIHRoYXQgdGhlIGNhbGwgY2Fycmllcy4KCjMKBAYAAgISBBMCFQMaJSBUZWxscyB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluLgoKbgoEBgACAxIEFwIaAxpgIENoYW5nZXMgdGhlIFBJTiBvZiB0aGUgcmVhZGVyIHRoYXQgaXMgc2lnbmVkIGluLiBBbGwgc2Vzc2lvbnMgb2YgdGhlIHJlYWRlciBlbmQsIHRoaXMgb25lIHRvby4KCkUKBAYAAgQSBBwCHgMaNyBBZGRzIG9yIGNoYW5nZXMgYSBjYXRlZ29yeSBvZiByZWFkZXJzLCBmb3VuZCBieSBjb2RlLgoKMAoEBgACBRIEIAIiAxoiIExpc3RzIHRoZSBjYXRlZ29yaWVzIG9mIHJlYWRlcnMuCgo4CgQGAAIGEgQkAicDGiogQWRkcyBvciBjaGFuZ2VzIGEgcmVhZGVyLCBmb3VuZCBieSBjYXJkLgoKVQoEBgACBxIEKQIrAxpHIFRlbGxzIGEgcmVhZGVyIGJ5IGNhcmQsIG9yLCB0byBzdGFmZiBhbmQgYW4gYWRtaW5pc3RyYXRvciwgYnkgbnVtYmVyLgoKOAoEBgACCBIELQIvAxoqIExpc3RzIGFsbCByZWFkZXJzIGJ5IGNhcmQsIHBhZ2UgYnkgcGFnZS4KCrQBCgQGAAIJEgQyAjQDGqUBIEZpbmRzIHJlYWRlcnMgYnkgdGhlIGJlZ2lubmluZyBvZiB0aGUgbmFtZSwgb3Igb2YgdGhlIGNhcmQ7IGEgY2FyZCB0aGF0IHdhcyByZXBsYWNlZCBmaW5kcyBpdHMgcmVhZGVyLCB0b28uIEJ5IGEgdGV4dCBhbHNvIGJ5IHBhcnRzIG9mCiB0aGUgbmFtZSwgcGlueWluIGFuZCBwaG9uZS4KCq0BCgQGAAIKEgQ3AjkDGp4BIExpc3RzIHRoZSBibG9ja3MgdGhhdCBhcmUgaW4gZm9yY2UsIGVhY2ggd2l0aCBpdHMgcmVhZGVyOiB0aG9zZSB0aGF0IGVuZCBieSB0aGVtc2VsdmVzLCB0aGUgZmlyc3QgZW5kIGZpcnN0OyB0aGVuIHRob3NlIHRoYXQgaGF2ZSBubyBlbmQsCiB0aGUgb2xkZXN0IGZpcnN0LgoKnAEKBAYAAgsSBDsCPQMajQEgTGlzdHMgdGhlIHJlYWRlcnMgd2hvc2UgY2FyZHMgZXhwaXJlIHdpdGhpbiBhIHRpbWUsIHRoZSBmaXJzdCBlbmQgZmlyc3QuIE9mIGEgcGVyc29uIHdobyBoYXMgc2V2ZXJhbCByZWNvcmRzIHRoZSBvbmUgdGhhdCBjb3VudHMgaXMgbGlzdGVkLgoKywEKBAYAAgwSBEACQwMavAEgR2l2ZXMgYSByZWFkZXIgYW5vdGhlciBjYXJkLiBUaGUgb2xkIG9uZSBpcyBuZXZlciBnaXZlbiB0byBhbnlib2R5IGFnYWluOyBsb2FucyBzdGF5LCBhbGwgc2Vzc2lvbnMgZW5kLCBhbmQgdGhlIFBJTiBzdGF5cwogdW5sZXNzIGEgbmV3IG9uZSBpcyBzZXQuIFdobyBkaWQgaXQsIHdoZXJlIGFuZCB3aHkgaXMgcmVjb3JkZWQuCgpDCgQGAAINEgRFAkcDGjUgQmxvY2tzIGEgcmVhZGVyLCB3aXRoIHRoZSByZWFzb24gdGhhdCB3aWxsIGJlIHRvbGQuCgojCgQGAAIOEgRJAksDGhUgVGFrZXMgYSBibG9jayBhd2F5LgoKdwoEBgACDxIETQJPAxppIFRlbGxzIHdoYXQgaXMga2VwdCBvZiBhIHJlYWRlcjogYWxsIG9mIGl0IHRvIHRoZSByZWFkZXIgd2hvIGlzIHNpZ25lZCBpbiwgdG8gc3RhZmYgd2l0aCBtYXNrZWQgbnVtYmVycy4KClQKBAYAAhASBFECUwMaRiBUZWxscyBhbGwgdGhhdCBpcyBrZXB0IG9mIGEgcmVhZGVyLCBhbmQgcmVjb3JkcyB3aG8gbG9va2VkLCBhbmQgd2h5LgoKlwIKBAYAAhESBFYCWAMaiAIgQ2hhbmdlcyB0aGUgZmllbGRzIHRoYXQgYXJlIG5hbWVkLCBvZiB0aGUgdmVyc2lvbiB0aGF0IHdhcyByZWFkLiBXaGF0IG90aGVycyBjaGFuZ2VkIHNpbmNlIG9mIG90aGVyIGZpZWxkcyBzdGF5czsgd2hhdCB0aGV5IGNoYW5nZWQgb2YgdGhlCiBzYW1lIG9uZXMgcmVmdXNlcyB0aGlzIGNhbGwsIHdoaWNoIGlzIHRvbGQgYWxsIHRoYXQgd2FzIGNoYW5nZWQuIEEgcmVhZGVyIG1heSBjaGFuZ2UgcGhvbmUsIGVtYWlsLCBhZGRyZXNzZXMgYW5kIGxhbmd1YWdlLgoKYAoEBgACEhIEWgJcAxpSIExpc3RzIHdoYXQgd2FzIGNoYW5nZWQgb2YgYSByZWFkZXIgYW5kIHdobyBsb29rZWQgYXQgZXZlcnl0aGluZywgdGhlIGxhc3QgZmlyc3QuCgpcCgQGAAITEgReAmADGk4gTGlzdHMgd2hhdCBpZGVudGlmaWVzIGEgcmVhZGVyLCB0aGUgY2FyZCBmaXJzdDsgdG8gc3RhZmYgd2l0aCBtYXNrZWQgdmFsdWVzLgoKqAEKBAYAAhQSBGMCZQMamQEgR2l2ZXMgYSByZWFkZXIgb25lIG1vcmUgaWRlbnRpZmllci4gV2hhdCBldmVyIHdhcyBhbm90aGVyJ3MgaXMgcmVmdXNlZC4gQSBwYXJ0bmVyIGJpbmRzIHRoZSBpZGVudGlmaWVycyBvZiBpdHMgb3duIGFwcCB0byB0aGUKIHJlYWRlciB3aG8gaXMgc2lnbmVkIGluLgoK6AEKBAYAAhUSBGgCagMa2QEgTW92ZXMgYW4gaWRlbnRpZmllciwgdGhlIGNhcmQgdG9vOiBpdCBpcyBsb3N0LCBmb3VuZCBhZ2Fpbiwgd2l0aGRyYXduLCByZXBsYWNlZCBieSBhbm90aGVyLCBvciB0cmFuc2ZlcnJlZCB0byBhbm90aGVyIHJlY29yZC4gQSByZWFkZXIKIHJlcG9ydHMgdGhlIG93biBvbmVzIGFzIGxvc3QuIFNlc3Npb25zIG9mIHRoZSByZWFkZXIgZW5kLCBidXQgd2hlbiBpdCBpcyBmb3VuZC4KCj4KBAYAAhYSBGwCbgMaMCBBZGRzIG9yIGNoYW5nZXMgYSBraW5kIG9mIGNhcmQsIGZvdW5kIGJ5IGNvZGUuCgopCgQGAAIXEgRwAnIDGhsgTGlzdHMgdGhlIGtpbmRzIG9mIGNhcmRzLgoKQQoEBgACGBIEdAJ2AxozIEFkZHMgYSBmYW1pbHksIG9yIGNoYW5nZXMgaXRzIG5hbWUgYW5kIGl0cyBsaW1pdC4KClMKBAYAAhkSBHgCegMaRSBNYWtlcyBhIHJlYWRlciBhIG1lbWJlciBvZiBhIGZhbWlseSwgb2YgdGhpcyBvbmUgYWxvbmUsIG9yIG9mIG5vbmUuCgqHAQoEBgACGhIEfAJ+Axp5IFRlbGxzIGEgZmFtaWx5IHdpdGggaXRzIG1lbWJlcnMsIGJ5IGl0cyBudW1iZXIgb3IgYnkgYSBtZW1iZXI7IHRvIHBsdWdpbnMsIHdoaWNoIGFwcGx5IGl0cyBsaW1pdCBvdmVyIGFsbCBvZiB0aGVtLCB0b28uCgrsAQoEBgACGxIGgQECgwEDGtsBIENpcmN1bGF0aW9uLCBmb3Igc3RhZmY6IHR3byByZWNvcmRzIGFyZSBvZiBvbmUgcGVyc29uIGZyb20gbm93IG9uLiBFYWNoIGtlZXBzIGl0cyBudW1iZXIsIGNhcmQsIFBJTiBhbmQgc2Vzc2lvbnM7IHdobyBhc2tzIGZvciB0aGUgc3RhbmRpbmcKIG9mIGVpdGhlciBpcyB0b2xkIHRoZSBudW1iZXJzIG9mIGJvdGgsIHNvIHRoYXQgbGltaXRzIGhvbGQgb3ZlciBhbGwgb2YgdGhlbS4KClsKBAYAAhwSBoUBAocBAxpLIENpcmN1bGF0aW9uLCBmb3Igc3RhZmY6IGEgcmVjb3JkIHRoYXQgd2FzIG1lcmdlZCBpcyBhIHBlcnNvbidzIG93biBhZ2Fpbi4KCmwKBAYAAh0SBokBAosBAxpcIFRoZSBkYWVtb24gaXRzZWxmLCBvbmNlIGEgZGF5OiByZWFkZXJzIHdobyBoYXZlIGNvbWUgb2YgYWdlIGdldCB0aGUgY2F0ZWdvcnkgdGhhdCBmb2xsb3dzLgoKbQoEBgACHhIGjQECjwEDGl0gVGhlIGRhZW1vbiBpdHNlbGY6IG1ha2VzIHJlYWRlcnMgZmluZGFibGUgYnkgbmFtZSBhbmQgcGlueWluIHdob20gdGhlIHJlbGVhc2UgYmVmb3JlIHdyb3RlLgoKXAoEBgACHxIGkQECkwEDGkwgT3RoZXIgcGx1Z2luczogaG93IGEgcmVhZGVyIGlzIGNhbGxlZCBvbiBhIHNsaXAsIGEgcGFyY2VsIG9yIHRvIGEgcGFydG5lci4KCmQKBAYAAiASBpUBApcBAxpUIE5vdGljZXM6IHdoZXJlIGEgcmVhZGVyIGNhbiBiZSByZWFjaGVkLCBpbiB3aGljaCBsYW5ndWFnZSwgYW5kIHdob3NlIHJlYWRlciBpdCBpcy4KCoUBCgQGAAIhEgaZAQKbAQMadSBFbnRyeSwgYmVmb3JlIGl0cyB0cmFuc2FjdGlvbjogd2hldGhlciBhIGNhcmQgYW5kIGEgUElOIGJlbG9uZyB0b2dldGhlci4gVGFrZXMgYXMgbG9uZyBhcyBhIFNpZ25JbjsgY291bnRzIG5vdGhpbmcuCgpPCgQGAAIiEgadAQKgAQMaPyBFbnRyeTogc2lnbnMgaW4gYXMgU2lnbkluIGRvZXMsIHdpdGggd2hhdCBDaGVja1BpbiBmb3VuZCBvdXQuCgpsCgQGAAIjEgaiAQKkAQMaXCBFbnRyeTogYmVnaW5zIGEgc2Vzc2lvbiBvZiBhIHJlYWRlciBhdCB0aGUgY2FsbCdzIHRlcm1pbmFsLCBvbiB3aGF0ZXZlciBncm91bmRzIEVudHJ5IGhhcy4KCjAKBAYAAiQSBqYBAqgBAxogIEVudHJ5OiB3aG9zZSBhbiBpZGVudGlmaWVyIGlzLgoKRQoEBgACJRIGqgECrAEDGjUgT3RoZXIgcGx1Z2luczogd2hhdCBkZWNpZGVzIGFib3V0IGEgcmVhZGVyJ3MgbG9hbnMuCgokCgIFABIGsAEAywEBGhYgV2h5IFJlYWRlcnMgcmVmdXNlcy4KCm8KBAUAAgESBbMBAoYBGmAgQ2FyZCB1bmtub3duIGFuZCBQSU4gd3JvbmcgYXJlIG9uZSByZWFzb24gb24gcHVycG9zZTogYSBraW9zayBtdXN0IG5vdCB0ZWxsIHdoaWNoIGNhcmRzIGV4aXN0LgoKGQoEBAACBRIE1AECGhoLIDA6IG5ldmVyLgoKSAoEBAACCBIE2AECFho6IEJDUCA0NywgdGhlIGxhbmd1YWdlIG9mIHRleHRzIHRvIHRoaXMgcmVhZGVyOiAiemgtSGFucyIuCgpeCgQEAAIJEgTaAQIZGlAgVGhlIHJlY29yZCB0aGF0IGNvdW50cyBmb3IgdGhlIHBlcnNvbiwgd2hlcmUgdGhpcyBvbmUgd2FzIG1lcmdlZDsgMDogdGhpcyBvbmUuCgpNCgQEAAIKEgTcAQIdGj8gV2hlbiB0aGUgY2FyZCB3YXMgcmVwb3J0ZWQgbG9zdDsgMDogaXQgd2FzIG5vdCwgb3Igd2FzIGZvdW5kLgoKLgoCBQESBuABAOYBARogIEhvdyBtdWNoIG9mIGEgcmVjb3JkIGlzIHNob3duLgoKGwoEBQECARIE4wECCxoNIEV2ZXJ5dGhpbmcuCgphCgQFAQICEgTlAQINGlMgUGhvbmUsIGUtbWFpbCwgYWRkcmVzc2VzIGFuZCB0aGUgZGF5IG9mIGJpcnRoIGluIHBhcnQ7IG5vdGhpbmcgb2YgYW5vdGhlciBwZXJzb24uCgopCgIEARIG6QEA/QEBGhsgV2hhdCBpcyBrZXB0IG9mIGEgcmVhZGVyLgoKHgoEBAECAxIE7gECIRoQIDA6IGl0IHdhcyBub3QuCgocCgQEAQIHEgTzAQIYGg4gIjIwMTUtMDYtMDEiCgo4CgQEAQIIEgT1AQIYGiogVGhlIGd1YXJkaWFuJ3MgcmVjb3JkOyAwOiB0aGVyZSBpcyBub25lLgoKNwoEBAECCRIE9wECHxopIFdoZXJlIHRoZSBndWFyZGlhbidzIHNpZ25lZCBjb25zZW50IGlzLgoKaQoEBAECDRIE/AECIRpbIFRoZSBudW1iZXJzIG9mIGFsbCByZWNvcmRzIG9mIHRoZSBwZXJzb24sIHRoaXMgb25lIGFtb25nIHRoZW07IGVtcHR5OiBpdCBpcyB0aGUgb25seSBvbmUuCgohCgIEAhIGgAIAigIBGhMgV2hlcmUgcGFyY2VscyBnby4KCjAKBAQCAgASBIICAhMaIiBXaGF0IHRoZSByZWFkZXIgY2FsbHMgaXQ6ICLlrrYiLgoKLAoEBAICARIEhAICFBoeIFByb3ZpbmNlLCBjaXR5IGFuZCBkaXN0cmljdC4KCjkKBAQCAgQSBIgCAhcaKyBXaG8gcmVjZWl2ZXMsIHdoZXJlIGl0IGlzIG5vdCB0aGUgcmVhZGVyLgoKJwoCBAMSBowCAI4CARoZIEhvdyBhZGRyZXNzZXMgYXJlIGtlcHQuCgpBCgQEBAIAEgSSAgISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKIgoEBAUCABIElwICEhoUIEVpdGhlciBvZiB0aGUgdHdvLgoKJAoEBAUCAhIEmgICFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgpBCgQEBgIAEgSeAgISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKKgoEBAYCAhIEoQICHRocIFRoZSB2ZXJzaW9uIHRoYXQgd2FzIHJlYWQuCgpZCgQEBgIDEgSjAgIdGksgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmUsIGZyb20gbmFtZSBvbjsgdGhlIG90aGVycyBzdGF5LgoKMgoEBAYCBBIEpQICFBokIFdoeSwgZm9yIHRoZSByZWNvcmQ7IG1heSBiZSBlbXB0eS4KCnoKBAQGAgoSBKwCAhQabCBXaXRoIHRoZSBjb3VudHJ5OiAiKzg2MTM4MDAxMzgwMDAiOyB3aXRob3V0IGl0IENoaW5hJ3MgaXMgbWVhbnQuIEVtcHR5OiBub25lLiBBbm90aGVyIG9uZSBpcyBub3QgdmVyaWZpZWQuCgovCgQEBgIPEgSyAgIZGiEgIjIwMTUtMDYtMDEiOyBlbXB0eTogbm90IGtub3duLgoKLwoEBAYCEBIEtAICGRohIFRoZSBndWFyZGlhbidzIHJlY29yZDsgMDogbm9uZS4KCkEKBAQGAhESBLYCAh8aMyBXaGVyZSB0aGUgc2lnbmVkIGNvbnNlbnQgaXM7IGVtcHR5IHRha2VzIGl0IGJhY2suCgpyCgQEBgISEgS4AgIYGmQgSXRzIGNvZGUuIEEga2luZCB0aGF0IGlzIHZhbGlkIGZvciBhIG51bWJlciBvZiBkYXlzIHNldHMgZXhwaXJlc19hdF9tcywgdW5sZXNzIHRoYXQgaXMgbmFtZWQsIHRvby4KCkIKAgQHEga8AgDPAgEaNCBBIGZpZWxkIHRoYXQgd2FzIGNoYW5nZWQsIG9yIGEgbG9vayBhdCBldmVyeXRoaW5nLgoKMwoEBAcCARIEvwICFBolIFRoZSB2ZXJzaW9uIHRoYXQgdGhlIGNoYW5nZSBsZWQgdG8uCgpPCgQEBwICEgTBAgITGkEgImNoYW5nZWQiLCAicmV2ZWFsZWQiLCAiY2FyZF9yZXBsYWNlZCIsICJtZXJnZWQiLCAidG9sZF9hcGFydCIuCgpXCgQEBwIDEgTDAgITGkkgVGhlIGZpZWxkJ3MgbmFtZSBpbiBDaGFuZ2VSZXF1ZXN0OyBlbXB0eSB3aGVyZSB0aGUgZXZlbnQgaXMgYWJvdXQgbm9uZS4KCkIKBAQHAgQSBMUCAhQaNCBUaGUgdmFsdWVzLCBhcyBtdWNoIG9mIHRoZW0gYXMgdGhlIGNhbGxlciBtYXkgc2VlLgoKTAoEBAcCCBIEygICExo+IFdobyB3YXMgc2lnbmVkIGluOiBhIHJlYWRlciBvciBhIG1lbWJlciBvZiBzdGFmZjsgMDogbm9ib2R5LgoKJQoCBQISBtECANUCARoXIFdob3NlIHNlc3Npb24gaXQgd2FzLgoKQQoEBAgCABIE2AICEhozIEVpdGhlciBvZiB0aGUgdHdvOyBpbiBhIHJlYWRlcidzIHNlc3Npb24gbmVpdGhlci4KCikKBAQIAgISBNsCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQECQIBEgThAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKQoCBQMSBuUCAPUCARobIFdoYXQgaWRlbnRpZmllcyBhIHJlYWRlci4KCkIKBAUDAgESBOgCAgsaNCDor7vogIXor4E6IHRoZSBjYXJkLCBvZiB3aGljaCBlYWNoIHJlY29yZCBoYXMgb25lLgoKYAoEBQMCAhIE6gICDxpSIOi6q+S7veivgSBvciBhbm90aGVyIGlkZW50aXR5IGRvY3VtZW50OiBrZXB0IGFzIGEga2V5ZWQgaGFzaCwgbmV2ZXIgYXMgYSBudW1iZXIuCgpeCgQFAwIDEgTsAgISGlAg56S+5L+d5Y2hLCBsaWtld2lzZSBhIGhhc2g6IGl0cyBudW1iZXIgaXMgb2Z0ZW4gdGhhdCBvZiB0aGUgaWRlbnRpdHkgZG9jdW1lbnQuCgoZCgQFAwIEEgTuAgITGgsg5biC5rCR5Y2hCgolCgQFAwIFEgTwAgIJGhcgV2hhdCBhIFFSIGNvZGUgaG9sZHMuCgpKCgQFAwIGEgTyAgINGjwgQSBudW1iZXIgdGhhdCBhbiBhcHAgaGFzIGZvciB0aGUgcmVhZGVyOyBzY29wZSBpcyB0aGUgYXBwLgoKYwoEBQMCBxIE9AICDhpVIEEgbnVtYmVyIHRoYXQgYSBwbGF0Zm9ybSBoYXMgZm9yIHRoZSByZWFkZXIgaW4gYWxsIGl0cyBhcHBzOyBzY29wZSBpcyB0aGUgcGxhdGZvcm0uCgoWCgQFBAICEgT6AgILGggg5oyC5aSxCgoqCgQFBQIEEgSEAwIOGhwgbmV3X3ZhbHVlIHRha2VzIGl0cyBwbGFjZS4KCjgKBAUFAgUSBIYDAg8aKiBJdCBiZWNvbWVzIHRoZSByZWNvcmQncyBvZiB0b19yZWFkZXJfaWQuCgpDCgQECgIBEgSLAwITGjUgVGhlIGFwcCBvciB0aGUgcGxhdGZvcm07IGVtcHR5IGZvciB0aGUgb3RoZXIga2luZHMuCgpTCgQECgICEgSNAwITGkUgRW1wdHkgd2hlcmUgYSBoYXNoIGFsb25lIGlzIGtlcHQ7IHRvIHN0YWZmIG1hc2tlZCwgYnV0IG9mIHRoZSBjYXJkLgoKLAoEBAoCBRIEkQMCFRoeIFdoZW4gaXQgY2FtZSBpbnRvIGl0cyBzdGF0ZS4KCicKBAQKAgYSBJMDAhoaGSAwIHdoZXJlIGl0IGlzIHRoZSBjYXJkLgoKQQoEBAsCABIElwMCEhozIEVpdGhlciBvZiB0aGUgdHdvOyBpbiBhIHJlYWRlcidzIHNlc3Npb24gbmVpdGhlci4KCkEKBAQNAgASBJ8DAhIaMyBFaXRoZXIgb2YgdGhlIHR3bzsgaW4gYSByZWFkZXIncyBzZXNzaW9uIG5laXRoZXIuCgoiCgQEDQICEgSiAwIaGhQgQW55IGtpbmQgYnV0IENBUkQuCgpZCgQEDgIAEgSoAwISGksgVGhlIHJlY29yZCB3aG9zZSBpdCBpczsgZWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKKwoEBA4CAhIEqwMCGhodIEJ5IGl0cyBudW1iZXI7IDA6IHRoZSBjYXJkLgoKJAoEBA4CBBIErgMCFBoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgouCgQEDgIFEgSwAwIXGiAgUkVQTEFDRTogd2hhdCB0YWtlcyBpdHMgcGxhY2UuCgorCgQEDgIGEgSyAwIZGh0gVFJBTlNGRVI6IHdob3NlIGl0IGJlY29tZXMuCgotCgIFBhIGtgMAvgMBGh8gSG93IGEgcmVhZGVyIGNvbWVzIHRvIGEgY2FyZC4KCh8KAgQPEgbAAwDPAwEaESBBIGtpbmQgb2YgY2FyZC4KCi4KBAQPAgASBMIDAhIaICBTaG9ydCBhbmQgc3RhYmxlOiAidGVtcG9yYXJ5Ii4KClIKBAQPAgMSBMYDAhgaRCBGb3IgaG93IG1hbnkgZGF5cyBhIGNhcmQgb2YgdGhpcyBraW5kIGlzIHZhbGlkOyAwOiB3aXRob3V0IGFuIGVuZC4KCmAKBAQPAgQSBMgDAiAaUiBXaGF0IGEgcmVhZGVyIGxlYXZlcyBhcyBhIGRlcG9zaXQsIGluIG1pbm9yIHVuaXRzIG9mIHRoZSBjdXJyZW5jeTsgREVQT1NJVCBvbmx5LgoKQgoEBA8CBhIEywMCFxo0IFRoZSBzY29yZSBmcm9tIHdoaWNoIGEgY2FyZCBpcyBnaXZlbjsgQ1JFRElUIG9ubHkuCgpLCgQEDwIHEgTNAwIWGj0gVGhlIGNhdGVnb3J5IHRoYXQgY29tZXMgd2l0aCBpdDsgZW1wdHk6IHRoZSByZWFkZXIncyBzdGF5cy4KCkEKAgQQEgbRAwDfAwEaMyBUaGUgZmllbGRzIG9mIGEgQ2FyZEtpbmQsIHVuZGVyIHRoZSBzYW1lIG51bWJlcnMuCgpyCgQEEAIIEgTcAwIeGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEEAIJEgTeAwIeGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKLQoCBBMSBuYDAO4DARofIEEgZmFtaWx5IHRoYXQgc2hhcmVzIGEgbGltaXQuCgpUCgQEEwICEgTqAwIXGkYgT3BlbiBsb2FucyBvZiBhbGwgbWVtYmVycyB0b2dldGhlcjsgMDogZWFjaCBoYXMgdGhlIG93biBsaW1pdCBhbG9uZS4KCiUKBAQTAgQSBO0DAiAaFyBUaGUgbWVtYmVycycgcmVjb3Jkcy4KCh0KBAQUAgASBPEDAhYaDyAwOiBhIG5ldyBvbmUuCgpyCgQEFAIDEgT1AwIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCoABCgQEFAIEEgT3AwIdGnIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwLCB3aGljaCBnb2VzIHdpdGggbm8gZmllbGRzIG9ubHk6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKIgoEBBUCABIE+wMCEhoUIEVpdGhlciBvZiB0aGUgdHdvLgoKMAoEBBUCAhIE/gMCFhoiIDA6IHRoZSByZWFkZXIgbGVhdmVzIHRoZSBmYW1pbHkuCgo+CgQEFgIBEgSDBAIWGjAgSW5zdGVhZCBvZiBpdHMgbnVtYmVyOiB0aGUgcmVjb3JkIG9mIGEgbWVtYmVyLgoKUgoEBBcCABIEiAQCFhpEIFRoZSByZWNvcmQgdGhhdCBjb3VudHMgZnJvbSBub3cgb246IGl0cyBuYW1lLCBjYXRlZ29yeSBhbmQgZXhwaXJ5LgoKHgoEBBcCARIEigQCHRoQIFRoZSBvdGhlciBvbmUuCgokCgQEFwICEgSMBAIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCjgKBAQYAgASBJAEAhYaKiBUaGUgcmVjb3JkIHRoYXQgd2FzIG1lcmdlZCBpbnRvIGFub3RoZXIuCgokCgQEGAIBEgSSBAIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCmMKBAQZAgASBJYEAiAaVSBBbGwgcmVjb3JkcyBvZiB0aGUgcGVyc29uIHdobyB3YXMsIG9yIGlzLCBiZWhpbmQgdGhlbTsgb25lIHdoZXJlIGl0IGlzIGFsb25lIGFnYWluLgoKFgoEBBsCABIEnQQCEhoIICLlvKAqIgoKIgoEBBwCABIEogQCFhoUIEVpdGhlciBvZiB0aGUgdHdvLgoKMwoEBB0CAxIEqgQCFholIEJDUCA0NzsgZW1wdHk6IHRoZSByZWFkZXIgaGFzIG5vbmUuCgolCgQEHQIEEgSsBAITGhcgRW1wdHk6IHRoZXJlIGlzIG5vbmUuCgo3CgQEHQIGEgSvBAIiGikgVGhlIG9wZW5pZHMgaW4gZm9yY2U7IHNjb3BlIGlzIHRoZSBhcHAuCgpMCgQEHQIHEgSxBAIaGj4gV2hlbiB0aGUgY2FyZCBlbmRzLCBtaWxsaXNlY29uZHMgc2luY2UgMTk3MDsgMDogaXQgZG9lcyBub3QuCgoqCgQEIgICEgTABAIVGhwgMDogdW50aWwgaXQgaXMgdGFrZW4gYXdheS4KCioKBAQjAgASBMYEAhIaHCBTaG9ydCBhbmQgc3RhYmxlOiAiYWR1bHQiLgoKJwoEBCMCAhIEyQQCFBoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgpWCgQEIwIDEgTLBAIXGkggRnJvbSB0aGlzIGJpcnRoZGF5IG9uIGEgcmVhZGVyIGlzIGluIG5leHRfY2F0ZWdvcnk7IDA6IHdpdGhvdXQgYW4gZW5kLgoKRAoEBCMCBRIEzgQCHRo2IFdoZXRoZXIgYSByZWFkZXIgbmVlZHMgYSBndWFyZGlhbiB3aG8gaGFzIGNvbnNlbnRlZC4KClIKBAQlAgASBNcEAhUaRCBHb2VzIGludG8gT3Blbi5zZXNzaW9uIGZyb20gbm93IG9uOyBvZiBubyB1c2UgYXQgYW5vdGhlciB0ZXJtaW5hbC4KCiIKBAQnAgASBOEEAhIaFCBGb3IgU2lnbkluQ2hlY2tlZC4KCmYKBAQoAgISBOcEAhIaWCBPZiBDaGVja1Bpbjsgd2hlcmUgaXQgaXMgZW1wdHksIG9yIHRoZSBQSU4gd2FzIGNoYW5nZWQgc2luY2UsIHRoZSBQSU4gaXMgY29tcGFyZWQgbm93LgoKLgoEBCsCABIE8wQCGhogIDA6IG5vYm9keSBoYXMgaXQsIG9yIGV2ZXIgaGFkLgoKKQoCBDESBoAFAIsFARobIFRoZSBmaWVsZHMgb2YgYSBDYXRlZ29yeS4KCnIKBAQxAgISBIUFAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQxAgMSBIcFAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgosCgQENAIGEgSYBQIRGh4gRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgUElOLgoKgAEKBAQ0AgcSBJoFAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpyCgQENAIIEgScBQIdGmQgVGhlIGZpZWxkcyB0byBjaGFuZ2UsIGJ5IHRoZWlyIG5hbWVzIGhlcmU7IHRoZSBvdGhlcnMgc3RheS4gRW1wdHk6IGFsbCBhcmUgcHV0IGFzIHRoZXkgc3RhbmQgaGVyZS4KCiQKBAQ1AgESBKEFAhYaFiBJbnN0ZWFkIG9mIHRoZSBjYXJkLgoKKQoEBDYCABIEpQUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQ3AgESBKsFAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgpuCgQEOAIAEgSvBQISGmAgVGhlIGJlZ2lubmluZyBvZiB0aGUgbmFtZS4gQVNDSUkgbGV0dGVycyBhcmUgdGhlIHNhbWUgaW4gZWl0aGVyIGNhc2UuIEVpdGhlciB0aGlzIG9yIHRoZSBjYXJkLgoKTQoEBDgCARIEsQUCEho/IFRoZSBiZWdpbm5pbmcgb2YgdGhlIGNhcmQsIG9yIGEgd2hvbGUgY2FyZCB0aGF0IHdhcyByZXBsYWNlZC4KCikKBAQ4AgISBLMFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgrbAQoEBDgCBBIEtwUCEhrMASBJbnN0ZWFkIG9mIG5hbWUgYW5kIGNhcmQsIHdoYXQgYSBwZXJzb24gdHlwZXM6IHRoZSBiZWdpbm5pbmcgb2YgYW55IHBhcnQgb2YgdGhlIG5hbWUsIGl0cyBwaW55aW4gd2hvbGUgb3IgdGhlIGZpcnN0IGxldHRlciBvZiBlYWNoCiBjaGFyYWN0ZXIgKCJ6cyIgZmluZHMg5byg5LiJKSwgYSBwaG9uZSBudW1iZXIgb3IgaXRzIGxhc3QgZm91ciBkaWdpdHMuCgpiCgQEOQIAEgS7BQIeGlQgQnkgbmFtZSwgYnkgY2FyZCwgb3IgYnkgd2hhdCB3YXMgZm91bmQ7IHRoZSByZWFkZXIgb2YgYSByZXBsYWNlZCBjYXJkIGNvbWVzIGZpcnN0LgoKQQoEBDkCARIEvQUCFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCjUKBAQ6AgASBMEFAhcaJyBPbmx5IHJlYWRlcnMgb2YgdGhpcyBsaWJyYXJ5OyAwOiBhbGwuCgppCgQEOgIBEgTDBQIbGlsgT25seSBibG9ja3MgdGhhdCBlbmQgYnkgdGhlbXNlbHZlcyBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IGFsbCwgdGhvc2Ugd2l0aG91dCBhbiBlbmQsIHRvby4KCikKBAQ6AgISBMUFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpFCgQEOwIAEgTKBQIlGjcgT25lIGZvciBlYWNoIGJsb2NrOiBhIHJlYWRlciB3aG8gaGFzIHR3byBjb21lcyB0d2ljZS4KCjwKBAQ8AgESBNAFAhQaLiBBcyBGaW5kUmVhZGVycyB0ZWxscyBpdCwgd2l0aG91dCBpdHMgYmxvY2tzLgoKNQoEBD0CABIE1AUCFxonIE9ubHkgcmVhZGVycyBvZiB0aGlzIGxpYnJhcnk7IDA6IGFsbC4KCkcKBAQ9AgESBNYFAhQaOSBPbmx5IGNhcmRzIHRoYXQgZXhwaXJlIGF0IHRoaXMgbW9tZW50IG9yIGxhdGVyOyAwOiBub3cuCgpPCgQEPQICEgTYBQIWGkEgT25seSBjYXJkcyB0aGF0IGV4cGlyZSBiZWZvcmUgdGhpcyBtb21lbnQ7IDA6IDMwIGRheXMgZnJvbSBub3cuCgopCgQEPQIDEgTaBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKKgoEBD4CABIE3wUCHhocIEFzIEZpbmRSZWFkZXJzIHRlbGxzIHRoZW0uCgoqCgQEPwIAEgTkBQISGhwgVGhlIHJlYWRlcidzIHByZXNlbnQgY2FyZC4KCiwKBAQ/AgISBOcFAhQaHiBXaHksIGZvciB0aGUgcmVjb3JkOiAibG9zdCIuCgosCgQEPwIDEgTpBQIRGh4gRW1wdHk6IGtlZXAgdGhlIHByZXNlbnQgUElOLgoKbgoEBD8CBBIE6wUCHRpgIFRoZSB2ZXJzaW9uIG9mIHRoZSByZWFkZXIgdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCiQKBARAAgMSBPIFAhgaFiBJbnN0ZWFkIG9mIHRoZSBjYXJkLgoKJAoEBEECAhIE+AUCGBoWIEluc3RlYWQgb2YgdGhlIGNhcmQuCgoiCgQEQgIAEgT8BQIWGhQgRWl0aGVyIG9mIHRoZSB0d28uCgqWAQoEBEMCBBIEhQYCIhqHASBUaGUgYmxvY2tzIGluIGZvcmNlIGF0IHRoZSBjYWxsJ3MgaGFwcGVuZWQtYXQgdGltZSwgb2YgYWxsIHJlY29yZHMgb2YgdGhlIHBlcnNvbjsgYSBsb3N0IGNhcmQgaXMgb25lLCB3aGVyZSBpdCB3YXMgYXNrZWQgYnkgdGhlIGNhcmQuCgqhAQoEBEMCBRIEiAYCIBqSASBUaGUgbnVtYmVycyBvZiBhbGwgcmVjb3JkcyBvZiB0aGUgcGVyc29uLCB0aGlzIG9uZSBhbW9uZyB0aGVtOyBlbXB0eTogaXQgaXMgdGhlIG9ubHkgb25lLiBXaGF0IGlzIGNvdW50ZWQgb2YgYSBwZXJzb24gaXMKIGNvdW50ZWQgb3ZlciB0aGVtIGFsbC4KCj8KAgREEgaMBgCQBgEaMSBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAicmVhZGVycy5yZWFkZXIiLgoKZQoEBEQCARIEjwYCHRpXIFRoZSBuYW1lcyBvZiB0aGUgZmllbGRzIHRoYXQgd2VyZSBjaGFuZ2VkLCBhcyBpbiBDaGFuZ2VSZXF1ZXN0LCB3aGVyZSB0aGV5IGFyZSBrbm93bi4KClMKAgRFEgaTBgCkBgEaRSBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LiAwIGlzIHRoZSBkZWZhdWx0IGV2ZXJ5d2hlcmUuCgpLCgQERQIAEgSVBgIdGj0gSG93IGxvbmcgYSBzZXNzaW9uIGF0IGEga2lvc2sgb3IgZGVzayBsYXN0czogMzAgYnkgZGVmYXVsdC4KCkYKBARFAgESBJcGAiUaOCBIb3cgbG9uZyBhIHNlc3Npb24gYXQgYSBwYXJ0bmVyIGxhc3RzOiA3MjAgYnkgZGVmYXVsdC4KClwKBARFAgISBJkGAh8aTiBXcm9uZyBQSU5zIGZvciBvbmUgY2FyZCBhdCBvbmUgdGVybWluYWwgYmVmb3JlIGl0IGhhcyB0byB3YWl0OiA1IGJ5IGRlZmF1bHQuCgpmCgQERQIDEgSbBgIjGlggV3JvbmcgUElOcyBhdCBvbmUga2lvc2sgb3IgZGVzayB3aXRoaW4gdGVuIG1pbnV0ZXMsIGZvciB3aGF0ZXZlciBjYXJkczogMzAgYnkgZGVmYXVsdC4KCmcKBARFAgQSBJ0GAiIaWSBUaGUgc2FtZSBhdCBhIHBhcnRuZXIsIHdob3NlIHJlYWRlcnMgYWxsIGNvbWUgdGhyb3VnaCBvbmUgY2VydGlmaWNhdGU6IDEwMDAgYnkgZGVmYXVsdC4KCngKBARFAgUSBJ8GAh8aaiBBIGZpbGUgd2l0aCBhdCBsZWFzdCAzMiByYW5kb20gYnl0ZXMsIHRoZSBrZXkgb2YgdGhlIGhhc2hlcyBvZiBpZGVudGl0eSBkb2N1bWVudHM7IGVtcHR5OiBub25lIGFyZSBrZXB0LgoKTAoEBEUCBhIEoQYCEho+IFRoZSB6b25lIGluIHdoaWNoIGJpcnRoZGF5cyBiZWdpbjogQXNpYS9TaGFuZ2hhaSBieSBkZWZhdWx0LgoKkQEKBARFAgcSBKMGAhsaggEgVGhlIGNvc3QgTiBvZiB0aGUgc2NyeXB0IGhhc2hlcyBvZiBuZXcgUElOczogYSBwb3dlciBvZiB0d28gZnJvbSAxMDI0IHRvIDEzMTA3MiwgMzI3NjggYnkgZGVmYXVsdCwgd2hpY2ggdGFrZXMgNjAgbXMgYW5kIDMyIE1pQi4KYgZwcm90bzM"
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
        /// Entry: signs in as SignIn does, with what CheckPin found out.
        public static let signInChecked = TimerMethod<Readers.SignInCheckedRequest>(Readers.description.methods[34])
        /// Entry: begins a session of a reader at the call's terminal, on whatever grounds Entry has.
        public static let openSession = TimerMethod<Readers.OpenSessionRequest>(Readers.description.methods[35])
    }
}
