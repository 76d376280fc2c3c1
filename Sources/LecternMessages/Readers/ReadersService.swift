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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCoaFAgogbGVjdGVybi9yZWFkZXJzL3YxL3JlYWRlcnMucHJvdG8SEmxlY3Rlcm4ucmVhZGVycy52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIuMCCgZSZWFkZXISGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSEgoEY2FyZBgDIAEoCVIEY2FyZBISCgRuYW1lGAQgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAUgASgJUghjYXRlZ29yeRIiCg1leHBpcmVzX2F0X21zGAYgASgDUgtleHBpcmVzQXRNcxI3CgZibG9ja3MYByADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyQmxvY2tSBmJsb2NrcxIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uEhoKCGxhbmd1YWdlGAkgASgJUghsYW5ndWFnZRIfCgttZXJnZWRfaW50bxgKIAEoA1IKbWVyZ2VkSW50bxIlCg9jYXJkX2xvc3RfYXRfbXMYCyABKANSDGNhcmRMb3N0QXRNcyKsBAoGUmVjb3JkEjIKBnJlYWRlchgBIAEoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSBnJlYWRlchIsCgR2aWV3GAIgASgOMhgubGVjdGVybi5yZWFkZXJzLnYxLlZpZXdSBHZpZXcSFAoFcGhvbmUYAyABKAlSBXBob25lEi8KFHBob25lX3ZlcmlmaWVkX2F0X21zGAQgASgDUhFwaG9uZVZlcmlmaWVkQXRNcxIUCgVlbWFpbBgFIAEoCVIFZW1haWwSLwoUZW1haWxfdmVyaWZpZWRfYXRfbXMYBiABKANSEWVtYWlsVmVyaWZpZWRBdE1zEjkKCWFkZHJlc3NlcxgHIAMoCzIbLmxlY3Rlcm4ucmVhZGVycy52MS5BZGRyZXNzUglhZGRyZXNzZXMSHQoKYmlydGhfZGF0ZRgIIAEoCVIJYmlydGhEYXRlEh8KC2d1YXJkaWFuX2lkGAkgASgDUgpndWFyZGlhbklkEikKEGd1YXJkaWFuX2NvbnNlbnQYCiABKAlSD2d1YXJkaWFuQ29uc2VudBIzChZndWFyZGlhbl9jb25zZW50X2F0X21zGAsgASgDUhNndWFyZGlhbkNvbnNlbnRBdE1zEhsKCWNhcmRfa2luZBgMIAEoCVIIY2FyZEtpbmQSGwoJZmFtaWx5X2lkGA0gASgDUghmYW1pbHlJZBIdCgpyZWNvcmRfaWRzGA4gAygDUglyZWNvcmRJZHMinwEKB0FkZHJlc3MSFAoFbGFiZWwYASABKAlSBWxhYmVsEhYKBnJlZ2lvbhgCIAEoCVIGcmVnaW9uEhYKBnN0cmVldBgDIAEoCVIGc3RyZWV0EhoKCHBvc3Rjb2RlGAQgASgJUghwb3N0Y29kZRIcCglyZWNpcGllbnQYBSABKAlSCXJlY2lwaWVudBIUCgVwaG9uZRgGIAEoCVIFcGhvbmUiSAoLQWRkcmVzc0xpc3QSOQoJYWRkcmVzc2VzGAEgAygLMhsubGVjdGVybi5yZWFkZXJzLnYxLkFkZHJlc3NSCWFkZHJlc3NlcyI+CgtSZWFkUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQiWAoNUmV2ZWFsUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24i5wQKDUNoYW5nZVJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKANSD2V4cGVjdGVkVmVyc2lvbhIWCgZmaWVsZHMYBCADKAlSBmZpZWxkcxIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhISCgRuYW1lGAYgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAcgASgJUghjYXRlZ29yeRIdCgpsaWJyYXJ5X2lkGAggASgDUglsaWJyYXJ5SWQSIgoNZXhwaXJlc19hdF9tcxgJIAEoA1ILZXhwaXJlc0F0TXMSGgoIbGFuZ3VhZ2UYCiABKAlSCGxhbmd1YWdlEhQKBXBob25lGAsgASgJUgVwaG9uZRIlCg5waG9uZV92ZXJpZmllZBgMIAEoCFINcGhvbmVWZXJpZmllZBIUCgVlbWFpbBgNIAEoCVIFZW1haWwSJQoOZW1haWxfdmVyaWZpZWQYDiABKAhSDWVtYWlsVmVyaWZpZWQSOQoJYWRkcmVzc2VzGA8gAygLMhsubGVjdGVybi5yZWFkZXJzLnYxLkFkZHJlc3NSCWFkZHJlc3NlcxIdCgpiaXJ0aF9kYXRlGBAgASgJUgliaXJ0aERhdGUSHwoLZ3VhcmRpYW5faWQYESABKANSCmd1YXJkaWFuSWQSKQoQZ3VhcmRpYW5fY29uc2VudBgSIAEoCVIPZ3VhcmRpYW5Db25zZW50EhsKCWNhcmRfa2luZBgTIAEoCVIIY2FyZEtpbmQi7wIKC0ZpZWxkQ2hhbmdlEhsKCWNoYW5nZV9pZBgBIAEoA1IIY2hhbmdlSWQSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbhIUCgVldmVudBgDIAEoCVIFZXZlbnQSFAoFZmllbGQYBCABKAlSBWZpZWxkEhYKBmJlZm9yZRgFIAEoCVIGYmVmb3JlEhQKBWFmdGVyGAYgASgJUgVhZnRlchIWCgZyZWFzb24YByABKAlSBnJlYXNvbhITCgVhdF9tcxgIIAEoA1IEYXRNcxIWCgZwZXJzb24YCSABKANSBnBlcnNvbhI1CgdzZXNzaW9uGAogASgOMhsubGVjdGVybi5yZWFkZXJzLnYxLlNlc3Npb25SB3Nlc3Npb24SGgoIdGVybWluYWwYCyABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgMIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GA0gASgJUgpyZXF1ZXN0S2V5Im8KDkNoYW5nZXNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIUCgVsaW1pdBgDIAEoDVIFbGltaXQSFgoGY3Vyc29yGAQgASgJUgZjdXJzb3IiZAoPQ2hhbmdlc1Jlc3BvbnNlEjkKB2NoYW5nZXMYASADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuRmllbGRDaGFuZ2VSB2NoYW5nZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiiwIKCklkZW50aWZpZXISNgoEa2luZBgBIAEoDjIiLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyS2luZFIEa2luZBIUCgVzY29wZRgCIAEoCVIFc2NvcGUSFAoFdmFsdWUYAyABKAlSBXZhbHVlEjkKBXN0YXRlGAQgASgOMiMubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJTdGF0ZVIFc3RhdGUSHgoLYm91bmRfYXRfbXMYBSABKANSCWJvdW5kQXRNcxIZCghzaW5jZV9tcxgGIAEoA1IHc2luY2VNcxIjCg1pZGVudGlmaWVyX2lkGAcgASgDUgxpZGVudGlmaWVySWQiRQoSSWRlbnRpZmllcnNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZCJXChNJZGVudGlmaWVyc1Jlc3BvbnNlEkAKC2lkZW50aWZpZXJzGAEgAygLMh4ubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJSC2lkZW50aWZpZXJzIqwBChVCaW5kSWRlbnRpZmllclJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjYKBGtpbmQYAyABKA4yIi5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllcktpbmRSBGtpbmQSFAoFc2NvcGUYBCABKAlSBXNjb3BlEhQKBXZhbHVlGAUgASgJUgV2YWx1ZSL/AQoVTW92ZUlkZW50aWZpZXJSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIjCg1pZGVudGlmaWVyX2lkGAMgASgDUgxpZGVudGlmaWVySWQSOQoFZXZlbnQYBCABKA4yIy5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllckV2ZW50UgVldmVudBIWCgZyZWFzb24YBSABKAlSBnJlYXNvbhIbCgluZXdfdmFsdWUYBiABKAlSCG5ld1ZhbHVlEiAKDHRvX3JlYWRlcl9pZBgHIAEoA1IKdG9SZWFkZXJJZCKlAgoIQ2FyZEtpbmQSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEjMKBWJhc2lzGAMgASgOMh0ubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRCYXNpc1IFYmFzaXMSHQoKdmFsaWRfZGF5cxgEIAEoDVIJdmFsaWREYXlzEi4KE2RlcG9zaXRfbWlub3JfdW5pdHMYBSABKANSEWRlcG9zaXRNaW5vclVuaXRzEhoKCGN1cnJlbmN5GAYgASgJUghjdXJyZW5jeRIbCglzY29yZV9taW4YByABKA1SCHNjb3JlTWluEhoKCGNhdGVnb3J5GAggASgJUghjYXRlZ29yeRIYCgd2ZXJzaW9uGAkgASgDUgd2ZXJzaW9uIt4CChJQdXRDYXJkS2luZFJlcXVlc3QSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEjMKBWJhc2lzGAMgASgOMh0ubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRCYXNpc1IFYmFzaXMSHQoKdmFsaWRfZGF5cxgEIAEoDVIJdmFsaWREYXlzEi4KE2RlcG9zaXRfbWlub3JfdW5pdHMYBSABKANSEWRlcG9zaXRNaW5vclVuaXRzEhoKCGN1cnJlbmN5GAYgASgJUghjdXJyZW5jeRIbCglzY29yZV9taW4YByABKA1SCHNjb3JlTWluEhoKCGNhdGVnb3J5GAggASgJUghjYXRlZ29yeRIWCgZmaWVsZHMYCiADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAsgASgDUg9leHBlY3RlZFZlcnNpb25KBAgJEAoiEgoQQ2FyZEtpbmRzUmVxdWVzdCJQChFDYXJkS2luZHNSZXNwb25zZRI7CgpjYXJkX2tpbmRzGAEgAygLMhwubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRLaW5kUgljYXJkS2luZHMijwEKBkZhbWlseRIbCglmYW1pbHlfaWQYASABKANSCGZhbWlseUlkEhIKBG5hbWUYAiABKAlSBG5hbWUSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIYCgd2ZXJzaW9uGAQgASgDUgd2ZXJzaW9uEh0KCnJlYWRlcl9pZHMYBSADKANSCXJlYWRlcklkcyKjAQoQUHV0RmFtaWx5UmVxdWVzdBIbCglmYW1pbHlfaWQYASABKANSCGZhbWlseUlkEhIKBG5hbWUYAiABKAlSBG5hbWUSGwoJbG9hbnNfbWF4GAMgASgNUghsb2Fuc01heBIWCgZmaWVsZHMYBCADKAlSBmZpZWxkcxIpChBleHBlY3RlZF92ZXJzaW9uGAUgASgDUg9leHBlY3RlZFZlcnNpb24iYAoQU2V0RmFtaWx5UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSGwoJZmFtaWx5X2lkGAMgASgDUghmYW1pbHlJZCJMChBHZXRGYW1pbHlSZXF1ZXN0EhsKCWZhbWlseV9pZBgBIAEoA1IIZmFtaWx5SWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZCJtCgxNZXJnZVJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIoChBtZXJnZWRfcmVhZGVyX2lkGAIgASgDUg5tZXJnZWRSZWFkZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJHChBUZWxsQXBhcnRSZXF1ZXN0EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iLgoNTWVyZ2VSZXNwb25zZRIdCgpyZWNvcmRfaWRzGAEgAygDUglyZWNvcmRJZHMiMAoRTWFza2VkTmFtZVJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZCJEChJNYXNrZWROYW1lUmVzcG9uc2USEgoEbmFtZRgBIAEoCVIEbmFtZRIaCghsYW5ndWFnZRgCIAEoCVIIbGFuZ3VhZ2UiQQoOQ29udGFjdFJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBISCgRjYXJkGAIgASgJUgRjYXJkIocCCg9Db250YWN0UmVzcG9uc2USGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSEgoEbmFtZRgDIAEoCVIEbmFtZRIaCghsYW5ndWFnZRgEIAEoCVIIbGFuZ3VhZ2USFAoFcGhvbmUYBSABKAlSBXBob25lEhQKBWVtYWlsGAYgASgJUgVlbWFpbBI4CgdvcGVuaWRzGAcgAygLMh4ubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJSB29wZW5pZHMSIgoNZXhwaXJlc19hdF9tcxgIIAEoA1ILZXhwaXJlc0F0TXMiEgoQU3dlZXBBZ2VzUmVxdWVzdCItChFTd2VlcEFnZXNSZXNwb25zZRIYCgdyZWFkZXJzGAEgASgNUgdyZWFkZXJzIhMKEUluZGV4TmFtZXNSZXF1ZXN0Ii4KEkluZGV4TmFtZXNSZXNwb25zZRIYCgdyZWFkZXJzGAEgASgNUgdyZWFkZXJzIn0KC1JlYWRlckJsb2NrEhkKCGJsb2NrX2lkGAEgASgDUgdibG9ja0lkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhkKCHVudGlsX21zGAMgASgDUgd1bnRpbE1zEiAKDHBsYWNlZF9hdF9tcxgEIAEoA1IKcGxhY2VkQXRNcyK7AQoIQ2F0ZWdvcnkSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhgKB3ZlcnNpb24YAyABKANSB3ZlcnNpb24SGwoJdW50aWxfYWdlGAQgASgNUgh1bnRpbEFnZRIjCg1uZXh0X2NhdGVnb3J5GAUgASgJUgxuZXh0Q2F0ZWdvcnkSKwoRZ3VhcmRpYW5fcmVxdWlyZWQYBiABKAhSEGd1YXJkaWFuUmVxdWlyZWQiNQoNU2lnbkluUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhAKA3BpbhgCIAEoCVIDcGluIoIBCg5TaWduSW5SZXNwb25zZRIYCgdzZXNzaW9uGAEgASgJUgdzZXNzaW9uEiIKDWV4cGlyZXNfYXRfbXMYAiABKANSC2V4cGlyZXNBdE1zEjIKBnJlYWRlchgDIAEoCzIaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXJSBnJlYWRlciI3Cg9DaGVja1BpblJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIQCgNwaW4YAiABKAlSA3BpbiIoChBDaGVja1BpblJlc3BvbnNlEhQKBWNoZWNrGAEgASgMUgVjaGVjayJSChRTaWduSW5DaGVja2VkUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhAKA3BpbhgCIAEoCVIDcGluEhQKBWNoZWNrGAMgASgMUgVjaGVjayIxChJPcGVuU2Vzc2lvblJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZCJ7ChVGaW5kSWRlbnRpZmllclJlcXVlc3QSNgoEa2luZBgBIAEoDjIiLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyS2luZFIEa2luZBIUCgVzY29wZRgCIAEoCVIFc2NvcGUSFAoFdmFsdWUYAyABKAlSBXZhbHVlIpUBChZGaW5kSWRlbnRpZmllclJlc3BvbnNlEiMKDWlkZW50aWZpZXJfaWQYASABKANSDGlkZW50aWZpZXJJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjkKBXN0YXRlGAMgASgOMiMubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJTdGF0ZVIFc3RhdGUiEAoOU2lnbk91dFJlcXVlc3QiEQoPU2lnbk91dFJlc3BvbnNlIgsKCU1lUmVxdWVzdCJEChBDaGFuZ2VQaW5SZXF1ZXN0EhcKB29sZF9waW4YASABKAlSBm9sZFBpbhIXCgduZXdfcGluGAIgASgJUgZuZXdQaW4iEwoRQ2hhbmdlUGluUmVzcG9uc2Ui9AEKElB1dENhdGVnb3J5UmVxdWVzdBISCgRjb2RlGAEgASgJUgRjb2RlEhIKBG5hbWUYAiABKAlSBG5hbWUSFgoGZmllbGRzGAQgAygJUgZmaWVsZHMSKQoQZXhwZWN0ZWRfdmVyc2lvbhgFIAEoA1IPZXhwZWN0ZWRWZXJzaW9uEhsKCXVudGlsX2FnZRgGIAEoDVIIdW50aWxBZ2USIwoNbmV4dF9jYXRlZ29yeRgHIAEoCVIMbmV4dENhdGVnb3J5EisKEWd1YXJkaWFuX3JlcXVpcmVkGAggASgIUhBndWFyZGlhblJlcXVpcmVkSgQIAxAEIhMKEUNhdGVnb3JpZXNSZXF1ZXN0IlIKEkNhdGVnb3JpZXNSZXNwb25zZRI8CgpjYXRlZ29yaWVzGAEgAygLMhwubGVjdGVybi5yZWFkZXJzLnYxLkNhdGVnb3J5UgpjYXRlZ29yaWVzIooCChBQdXRSZWFkZXJSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSEgoEbmFtZRgCIAEoCVIEbmFtZRIaCghjYXRlZ29yeRgDIAEoCVIIY2F0ZWdvcnkSHQoKbGlicmFyeV9pZBgEIAEoA1IJbGlicmFyeUlkEiIKDWV4cGlyZXNfYXRfbXMYBSABKANSC2V4cGlyZXNBdE1zEhoKCGxhbmd1YWdlGAYgASgJUghsYW5ndWFnZRIQCgNwaW4YByABKAlSA3BpbhIpChBleHBlY3RlZF92ZXJzaW9uGAggASgDUg9leHBlY3RlZFZlcnNpb24SFgoGZmllbGRzGAkgAygJUgZmaWVsZHMiPQoKR2V0UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQiQgoSTGlzdFJlYWRlcnNSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJjChNMaXN0UmVhZGVyc1Jlc3BvbnNlEjQKB3JlYWRlcnMYASADKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgdyZWFkZXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIn4KEkZpbmRSZWFkZXJzUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lEhIKBGNhcmQYAiABKAlSBGNhcmQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yEhIKBHRleHQYBSABKAlSBHRleHQiYwoTRmluZFJlYWRlcnNSZXNwb25zZRI0CgdyZWFkZXJzGAEgAygLMhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlclIHcmVhZGVycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciKKAQoVQmxvY2tlZFJlYWRlcnNSZXF1ZXN0Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIkCg5lbmRzX2JlZm9yZV9tcxgCIAEoA1IMZW5kc0JlZm9yZU1zEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJtChZCbG9ja2VkUmVhZGVyc1Jlc3BvbnNlEjsKB3JlYWRlcnMYASADKAsyIS5sZWN0ZXJuLnJlYWRlcnMudjEuQmxvY2tlZFJlYWRlclIHcmVhZGVycxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJ6Cg1CbG9ja2VkUmVhZGVyEjUKBWJsb2NrGAEgASgLMh8ubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlckJsb2NrUgVibG9jaxIyCgZyZWFkZXIYAiABKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgZyZWFkZXIimQEKFEV4cGlyaW5nQ2FyZHNSZXF1ZXN0Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIXCgdmcm9tX21zGAIgASgDUgZmcm9tTXMSGwoJYmVmb3JlX21zGAMgASgDUghiZWZvcmVNcxIUCgVsaW1pdBgEIAEoDVIFbGltaXQSFgoGY3Vyc29yGAUgASgJUgZjdXJzb3IiZQoVRXhwaXJpbmdDYXJkc1Jlc3BvbnNlEjQKB3JlYWRlcnMYASADKAsyGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyUgdyZWFkZXJzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIpgBChJSZXBsYWNlQ2FyZFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIZCghuZXdfY2FyZBgCIAEoCVIHbmV3Q2FyZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIQCgNwaW4YBCABKAlSA3BpbhIpChBleHBlY3RlZF92ZXJzaW9uGAUgASgDUg9leHBlY3RlZFZlcnNpb24icwoMQmxvY2tSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGQoIdW50aWxfbXMYAyABKANSB3VudGlsTXMSHAoJcmVhZGVyX2lkGKYEIAEoA1IIcmVhZGVySWQiXQoOVW5ibG9ja1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIZCghibG9ja19pZBgCIAEoA1IHYmxvY2tJZBIcCglyZWFkZXJfaWQYpgQgASgDUghyZWFkZXJJZCJCCg9TdGFuZGluZ1JlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBISCgRjYXJkGAIgASgJUgRjYXJkIuYBChBTdGFuZGluZ1Jlc3BvbnNlEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSHQoKbGlicmFyeV9pZBgCIAEoA1IJbGlicmFyeUlkEhoKCGNhdGVnb3J5GAMgASgJUghjYXRlZ29yeRIiCg1leHBpcmVzX2F0X21zGAQgASgDUgtleHBpcmVzQXRNcxI3CgZibG9ja3MYBSADKAsyHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZGVyQmxvY2tSBmJsb2NrcxIdCgpyZWNvcmRfaWRzGAYgAygDUglyZWNvcmRJZHMiRAoNUmVhZGVyQ2hhbmdlZBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhYKBmZpZWxkcxgCIAMoCVIGZmllbGRzIuYCCg1Db25maWd1cmF0aW9uEicKD3Nlc3Npb25fbWludXRlcxgBIAEoDVIOc2Vzc2lvbk1pbnV0ZXMSNgoXcGFydG5lcl9zZXNzaW9uX21pbnV0ZXMYAiABKA1SFXBhcnRuZXJTZXNzaW9uTWludXRlcxIqChFjYXJkX2ZhaWx1cmVzX21heBgDIAEoDVIPY2FyZEZhaWx1cmVzTWF4EjIKFXRlcm1pbmFsX2ZhaWx1cmVzX21heBgEIAEoDVITdGVybWluYWxGYWlsdXJlc01heBIwChRwYXJ0bmVyX2ZhaWx1cmVzX21heBgFIAEoDVIScGFydG5lckZhaWx1cmVzTWF4EioKEWlkZW50aXR5X2tleV9maWxlGAYgASgJUg9pZGVudGl0eUtleUZpbGUSEgoEem9uZRgHIAEoCVIEem9uZRIiCg1waW5faGFzaF9jb3N0GAggASgNUgtwaW5IYXNoQ29zdCrDFQoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEl0KEUNBUkRfT1JfUElOX1dST05HEAEaRoq1GEIIEBIb6K+B5Y+35oiW5a+G56CB5LiN5q2j56Gu44CCGiFUaGUgY2FyZCBvciB0aGUgUElOIGlzIG5vdCByaWdodC4SdgoRVE9PX01BTllfQVRURU1QVFMQAhpfirUYWwgIEiflsJ3or5XmrKHmlbDov4flpJrvvIzor7fnqI3lkI7lho3or5XjgIIaLlRvbyBtYW55IHdyb25nIGF0dGVtcHRzIGhlcmU7IHRyeSBhZ2FpbiBsYXRlci4SVwoOUkVBREVSX0VYUElSRUQQAxpDirUYPwgJEhXor7vogIXor4Hlt7Lov4fmnJ/jgIIaFVRoZSBjYXJkIGhhcyBleHBpcmVkLiINZXhwaXJlc19hdF9tcxJcCg5SRUFERVJfVU5LTk9XThAEGkiKtRhECAUSFeayoeaciei/meS9jeivu+iAheOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWFkZXIuIgRjYXJkIglyZWFkZXJfaWQSXwoQQ0FURUdPUllfVU5LTk9XThAFGkmKtRhFCAUSG+ayoeaciei/meS4quivu+iAheexu+Wei+OAghoaVGhlcmUgaXMgbm8gc3VjaCBjYXRlZ29yeS4iCGNhdGVnb3J5EpgBCg5QSU5fVU5TVUlUQUJMRRAGGoMBirUYfwgDEjblr4bnoIHpobvkuLo26IezNjTkuKrlrZfnrKbvvIzkuJTkuI3og73ov4fkuo7nroDljZXjgIIaQ0EgUElOIGhhcyA2IHRvIDY0IGNoYXJhY3RlcnMgYW5kIGlzIG5vdCBvbmUgcmVwZWF0ZWQgb3IgY291bnRlZCB1cC4SWAoNRklFTERfSU5WQUxJRBAHGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSUwoNQkxPQ0tfVU5LTk9XThAIGkCKtRg8CAUSFeayoeaciei/meadoemZkOWItuOAghoXVGhlcmUgaXMgbm8gc3VjaCBibG9jay4iCGJsb2NrX2lkEocBChBWRVJTSU9OX0NPTkZMSUNUEAkacYq1GG0IChIe6K+l6K6w5b2V5bey6KKr5LuW5Lq65L+u5pS544CCGi9Tb21lYm9keSBjaGFuZ2VkIHRoaXMgbWVhbndoaWxlOyByZWFkIGl0IGFnYWluLiIIZXhwZWN0ZWQiBWZvdW5kIgdjaGFuZ2VkElUKDkNVUlNPUl9JTlZBTElEEAoaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuElsKCkNBUkRfVEFLRU4QCxpLirUYRwgGEh7or6Xor4Hlj7flt7LmnInor7vogIXkvb/nlKjjgIIaHVRoZSBjYXJkIGlzIGFub3RoZXIgcmVhZGVyJ3MuIgRjYXJkEokBCgxDQVJEX1JFVElSRUQQDBp3irUYcwgJEiTor6Xor4Hlj7flt7LkvZzlup/vvIzkuI3lj6/lho3nlKjjgIIaLlRoZSBjYXJkIHdhcyByZXBsYWNlZCBhbmQgaXMgbmV2ZXIgdXNlZCBhZ2Fpbi4iBGNhcmQiCXJlYWRlcl9pZCIIbmV3X2NhcmQSZgoPRklFTERfTk9UX1lPVVJTEA0aUYq1GE0IBxIe6K+l5a2X5q616aG755Sx6aaG5ZGY5L+u5pS544CCGiJUaGlzIGZpZWxkIGlzIGZvciBzdGFmZiB0byBjaGFuZ2UuIgVmaWVsZBKIAQoQSURFTlRJRklFUl9UQUtFThAOGnKKtRhuCAYSNuivpeivgeS7tuaIlui0puWPt+W3suWxnuS6juaIluabvuWxnuS6juWFtuS7luiusOW9leOAghosVGhlIGlkZW50aWZpZXIgaXMsIG9yIHdhcywgYW5vdGhlciByZWNvcmQncy4iBGtpbmQSaAoSSURFTlRJRklFUl9VTktOT1dOEA8aUIq1GEwIBRIe5rKh5pyJ6L+Z5Liq6K+B5Lu25oiW6LSm5Y+344CCGiJUaGUgcmVhZGVyIGhhcyBubyBzdWNoIGlkZW50aWZpZXIuIgRraW5kErYBChBJREVOVElGSUVSX1NUQVRFEBAanwGKtRiaAQgJEiror6Xor4Hku7blvZPliY3nirbmgIHkuI3lhYHorrjmraTmk43kvZzjgIIaT1RoZSBpZGVudGlmaWVyIGlzIGluIGEgc3RhdGUgaW4gd2hpY2ggdGhpcyBjYW4ndCBoYXBwZW4sIG9yIG5vdCBieSB0aGlzIGNhbGxlci4iBXN0YXRlIgVldmVudCIEb3BlbiIFZ3VhcmQSjgEKFElERU5USVRZX0tFWV9NSVNTSU5HEBEadIq1GHAICRIk57O757uf5pyq6YWN572u6Lqr5Lu96K+B5Lu25a+G6ZKl44CCGkZJZGVudGl0eSBkb2N1bWVudHMgY2FuJ3QgYmUga2VwdDogaWRlbnRpdHlfa2V5X2ZpbGUgaXMgbm90IGNvbmZpZ3VyZWQuEkYKCUNBUkRfTE9TVBASGjeKtRgzCAkSEuivpeivgeW3suaMguWkseOAghobVGhlIGNhcmQgd2FzIHJlcG9ydGVkIGxvc3QuEmIKEUNBUkRfS0lORF9VTktOT1dOEBMaS4q1GEcIBRIY5rKh5pyJ6L+Z56eN6K+76ICF6K+B44CCGh5UaGVyZSBpcyBubyBzdWNoIGtpbmQgb2YgY2FyZC4iCWNhcmRfa2luZBJWCg5GQU1JTFlfVU5LTk9XThAUGkKKtRg+CAUSFeayoeaciei/meS4quWutuW6reOAghoYVGhlcmUgaXMgbm8gc3VjaCBmYW1pbHkuIglmYW1pbHlfaWQSZgoLRkFNSUxZX0ZVTEwQFRpVirUYUQgJEhXlrrbluq3miJDlkZjlt7Lmu6HjgIIaKVRoZSBmYW1pbHkgaGFzIGFzIG1hbnkgbWVtYmVycyBhcyBpdCBtYXkuIgttZW1iZXJzX21heBKDAQoRR1VBUkRJQU5fUkVRVUlSRUQQFhpsirUYaAgJEh7pobvmnInnm5HmiqTkurrlj4rlhbblkIzmhI/jgIIaOlRoaXMgY2F0ZWdvcnkgbmVlZHMgYSBndWFyZGlhbiBhbmQgdGhlIGd1YXJkaWFuJ3MgY29uc2VudC4iCGNhdGVnb3J5EpYBCgxSRUNPUkRfU1RBVEUQFxqDAYq1GH8ICRIq6K+l6K6w5b2V5b2T5YmN54q25oCB5LiN5YWB6K645q2k5pON5L2c44CCGjRUaGUgcmVjb3JkIGlzIGluIGEgc3RhdGUgaW4gd2hpY2ggdGhpcyBjYW4ndCBoYXBwZW4uIgVzdGF0ZSIFZXZlbnQiBG9wZW4iBWd1YXJkEmwKEFJFQ09SRFNfVE9PX01BTlkQGBpWirUYUggJEhjlkIjlubbnmoTorrDlvZXov4flpJrjgIIaJ0EgcGVyc29uIGhhcyBubyBtb3JlIHJlY29yZHMgdGhhbiB0aGlzLiILcmVjb3Jkc19tYXgqMgoEVmlldxIUChBWSUVXX1VOU1BFQ0lGSUVEEAASCAoERlVMTBABEgoKBk1BU0tFRBACKiwKB1Nlc3Npb24SCgoGTk9CT0RZEAASCgoGUkVBREVSEAESCQoFU1RBRkYQAiqNAQoOSWRlbnRpZmllcktpbmQSHwobSURFTlRJRklFUl9LSU5EX1VOU1BFQ0lGSUVEEAASCAoEQ0FSRBABEgwKCElERU5USVRZEAISDwoLU09DSUFMX0NBUkQQAxIQCgxDSVRJWkVOX0NBUkQQBBIGCgJRUhAFEgoKBk9QRU5JRBAGEgsKB1VOSU9OSUQQBypmCg9JZGVudGlmaWVyU3RhdGUSIAocSURFTlRJRklFUl9TVEFURV9VTlNQRUNJRklFRBAAEgoKBkFDVElWRRABEggKBExPU1QQAhIMCghSRVBMQUNFRBADEg0KCVdJVEhEUkFXThAEKn8KD0lkZW50aWZpZXJFdmVudBIgChxJREVOVElGSUVSX0VWRU5UX1VOU1BFQ0lGSUVEEAASDwoLUkVQT1JUX0xPU1QQARIQCgxSRVBPUlRfRk9VTkQQAhIMCghXSVRIRFJBVxADEgsKB1JFUExBQ0UQBBIMCghUUkFOU0ZFUhAFKnkKCUNhcmRCYXNpcxIaChZDQVJEX0JBU0lTX1VOU1BFQ0lGSUVEEAASCwoHREVQT1NJVBABEgoKBkNSRURJVBACEg0KCVJFU0lERU5DRRADEg0KCVRFTVBPUkFSWRAEEg0KCUZPUkVJR05FUhAFEgoKBkZBTUlMWRAGMqguCgdSZWFkZXJzEqgBCgZTaWduSW4SIS5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbkluUmVxdWVzdBoiLmxlY3Rlcm4ucmVhZGVycy52MS5TaWduSW5SZXNwb25zZSJXirUYUwoCCAEKAggCCgIIAxACKhFDQVJEX09SX1BJTl9XUk9ORyoRVE9PX01BTllfQVRURU1QVFMqDlJFQURFUl9FWFBJUkVEKglDQVJEX0xPU1QwATgBEmwKB1NpZ25PdXQSIi5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbk91dFJlcXVlc3QaIy5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbk91dFJlc3BvbnNlIhiKtRgUCgQIARABCgQIAhABCgQIAxABEAISWQoCTWUSHS5sZWN0ZXJuLnJlYWRlcnMudjEuTWVSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciIYirUYFAoECAEQAQoECAIQAQoECAMQARABEqQBCglDaGFuZ2VQaW4SJC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hhbmdlUGluUmVxdWVzdBolLmxlY3Rlcm4ucmVhZGVycy52MS5DaGFuZ2VQaW5SZXNwb25zZSJKirUYRgoECAEQAQoECAIQARACKhFDQVJEX09SX1BJTl9XUk9ORyoOUElOX1VOU1VJVEFCTEUqEVRPT19NQU5ZX0FUVEVNUFRTMAESkgEKC1B1dENhdGVnb3J5EiYubGVjdGVybi5yZWFkZXJzLnYxLlB1dENhdGVnb3J5UmVxdWVzdBocLmxlY3Rlcm4ucmVhZGVycy52MS5DYXRlZ29yeSI9irUYOQoCCAQQAioNRklFTERfSU5WQUxJRCoQQ0FURUdPUllfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVBJrCgpDYXRlZ29yaWVzEiUubGVjdGVybi5yZWFkZXJzLnYxLkNhdGVnb3JpZXNSZXF1ZXN0GiYubGVjdGVybi5yZWFkZXJzLnYxLkNhdGVnb3JpZXNSZXNwb25zZSIOirUYCgoCCAQKAggDEAES3wEKCVB1dFJlYWRlchIkLmxlY3Rlcm4ucmVhZGVycy52MS5QdXRSZWFkZXJSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciKPAYq1GIoBCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKhBDQVRFR09SWV9VTktOT1dOKg5QSU5fVU5TVUlUQUJMRSoQVkVSU0lPTl9DT05GTElDVCoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoKQ0FSRF9UQUtFTjABSg1yZWFkZXJzLndyaXRlEm8KA0dldBIeLmxlY3Rlcm4ucmVhZGVycy52MS5HZXRSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciIsirUYKAoCCAQKAggDEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQSjgEKC0xpc3RSZWFkZXJzEiYubGVjdGVybi5yZWFkZXJzLnYxLkxpc3RSZWFkZXJzUmVxdWVzdBonLmxlY3Rlcm4ucmVhZGVycy52MS5MaXN0UmVhZGVyc1Jlc3BvbnNlIi6KtRgqCgIIBAoECAMQAhABKg5DVVJTT1JfSU5WQUxJREoMcmVhZGVycy5yZWFkEp0BCgtGaW5kUmVhZGVycxImLmxlY3Rlcm4ucmVhZGVycy52MS5GaW5kUmVhZGVyc1JlcXVlc3QaJy5sZWN0ZXJuLnJlYWRlcnMudjEuRmluZFJlYWRlcnNSZXNwb25zZSI9irUYOQoCCAQKBAgDEAIQASoNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKDHJlYWRlcnMucmVhZBKnAQoOQmxvY2tlZFJlYWRlcnMSKS5sZWN0ZXJuLnJlYWRlcnMudjEuQmxvY2tlZFJlYWRlcnNSZXF1ZXN0GioubGVjdGVybi5yZWFkZXJzLnYxLkJsb2NrZWRSZWFkZXJzUmVzcG9uc2UiPoq1GDoKAggECgQIAxACEAEqDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElESg1yZWFkZXJzLmxpc3RzEqQBCg1FeHBpcmluZ0NhcmRzEigubGVjdGVybi5yZWFkZXJzLnYxLkV4cGlyaW5nQ2FyZHNSZXF1ZXN0GikubGVjdGVybi5yZWFkZXJzLnYxLkV4cGlyaW5nQ2FyZHNSZXNwb25zZSI+irUYOgoCCAQKBAgDEAIQASoNRklFTERfSU5WQUxJRCoOQ1VSU09SX0lOVkFMSURKDXJlYWRlcnMubGlzdHMS4wEKC1JlcGxhY2VDYXJkEiYubGVjdGVybi5yZWFkZXJzLnYxLlJlcGxhY2VDYXJkUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIijwGKtRiKAQoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqCkNBUkRfVEFLRU4qDENBUkRfUkVUSVJFRCoOUElOX1VOU1VJVEFCTEUqEFZFUlNJT05fQ09ORkxJQ1QqEElERU5USUZJRVJfU1RBVEUwAUoNcmVhZGVycy53cml0ZRKTAQoFQmxvY2sSIC5sZWN0ZXJuLnJlYWRlcnMudjEuQmxvY2tSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlYWRlciJMirUYSAoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJREoNcmVhZGVycy5ibG9jaxKXAQoHVW5ibG9jaxIiLmxlY3Rlcm4ucmVhZGVycy52MS5VbmJsb2NrUmVxdWVzdBoaLmxlY3Rlcm4ucmVhZGVycy52MS5SZWFkZXIiTIq1GEgKAggECgQIAxACEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUJMT0NLX1VOS05PV05KDXJlYWRlcnMuYmxvY2sSkwEKBFJlYWQSHy5sZWN0ZXJuLnJlYWRlcnMudjEuUmVhZFJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuUmVjb3JkIk6KtRhKCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVESgxyZWFkZXJzLnJlYWQSmQEKBlJldmVhbBIhLmxlY3Rlcm4ucmVhZGVycy52MS5SZXZlYWxSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlY29yZCJQirUYTAoCCAQKBAgDEAIQAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJREoRcmVhZGVycy5yZWFkX2Z1bGwShAIKBkNoYW5nZRIhLmxlY3Rlcm4ucmVhZGVycy52MS5DaGFuZ2VSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLlJlY29yZCK6AYq1GLUBCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKg9GSUVMRF9OT1RfWU9VUlMqEENBVEVHT1JZX1VOS05PV04qEUNBUkRfS0lORF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUKhFHVUFSRElBTl9SRVFVSVJFREoNcmVhZGVycy53cml0ZRKyAQoHQ2hhbmdlcxIiLmxlY3Rlcm4ucmVhZGVycy52MS5DaGFuZ2VzUmVxdWVzdBojLmxlY3Rlcm4ucmVhZGVycy52MS5DaGFuZ2VzUmVzcG9uc2UiXoq1GFoKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAEqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDkNVUlNPUl9JTlZBTElESgxyZWFkZXJzLnJlYWQSrgEKC0lkZW50aWZpZXJzEiYubGVjdGVybi5yZWFkZXJzLnYxLklkZW50aWZpZXJzUmVxdWVzdBonLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyc1Jlc3BvbnNlIk6KtRhKCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVESgxyZWFkZXJzLnJlYWQS6wEKDkJpbmRJZGVudGlmaWVyEikubGVjdGVybi5yZWFkZXJzLnYxLkJpbmRJZGVudGlmaWVyUmVxdWVzdBoeLmxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyIo0BirUYiAEKAggECgQIAxACCgQIAhABEAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSUQqEElERU5USUZJRVJfVEFLRU4qEElERU5USUZJRVJfU1RBVEUqFElERU5USVRZX0tFWV9NSVNTSU5HSg1yZWFkZXJzLndyaXRlEpcCCg5Nb3ZlSWRlbnRpZmllchIpLmxlY3Rlcm4ucmVhZGVycy52MS5Nb3ZlSWRlbnRpZmllclJlcXVlc3QaHi5sZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllciK5AYq1GLQBCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg1GSUVMRF9JTlZBTElEKhJJREVOVElGSUVSX1VOS05PV04qEElERU5USUZJRVJfU1RBVEUqEElERU5USUZJRVJfVEFLRU4qFElERU5USVRZX0tFWV9NSVNTSU5HKgpDQVJEX1RBS0VOSg1yZWFkZXJzLndyaXRlEqUBCgtQdXRDYXJkS2luZBImLmxlY3Rlcm4ucmVhZGVycy52MS5QdXRDYXJkS2luZFJlcXVlc3QaHC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2FyZEtpbmQiUIq1GEwKAggEEAIqDUZJRUxEX0lOVkFMSUQqEENBVEVHT1JZX1VOS05PV04qEUNBUkRfS0lORF9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUEmgKCUNhcmRLaW5kcxIkLmxlY3Rlcm4ucmVhZGVycy52MS5DYXJkS2luZHNSZXF1ZXN0GiUubGVjdGVybi5yZWFkZXJzLnYxLkNhcmRLaW5kc1Jlc3BvbnNlIg6KtRgKCgIIBAoCCAMQARKfAQoJUHV0RmFtaWx5EiQubGVjdGVybi5yZWFkZXJzLnYxLlB1dEZhbWlseVJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuRmFtaWx5IlCKtRhMCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg5GQU1JTFlfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoNcmVhZGVycy53cml0ZRKpAQoJU2V0RmFtaWx5EiQubGVjdGVybi5yZWFkZXJzLnYxLlNldEZhbWlseVJlcXVlc3QaGi5sZWN0ZXJuLnJlYWRlcnMudjEuRmFtaWx5IlqKtRhWCgIIBAoECAMQAhACKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVEKg5GQU1JTFlfVU5LTk9XTioLRkFNSUxZX0ZVTExKDXJlYWRlcnMud3JpdGUSmwEKCUdldEZhbWlseRIkLmxlY3Rlcm4ucmVhZGVycy52MS5HZXRGYW1pbHlSZXF1ZXN0GhoubGVjdGVybi5yZWFkZXJzLnYxLkZhbWlseSJMirUYSAoCCAQKBAgDEAIQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoORkFNSUxZX1VOS05PV05KDHJlYWRlcnMucmVhZBKhAQoFTWVyZ2USIC5sZWN0ZXJuLnJlYWRlcnMudjEuTWVyZ2VSZXF1ZXN0GiEubGVjdGVybi5yZWFkZXJzLnYxLk1lcmdlUmVzcG9uc2UiU4q1GE8QAioOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRCoNRklFTERfSU5WQUxJRCoMUkVDT1JEX1NUQVRFKhBSRUNPUkRTX1RPT19NQU5ZEpcBCglUZWxsQXBhcnQSJC5sZWN0ZXJuLnJlYWRlcnMudjEuVGVsbEFwYXJ0UmVxdWVzdBohLmxlY3Rlcm4ucmVhZGVycy52MS5NZXJnZVJlc3BvbnNlIkGKtRg9EAIqDlJFQURFUl9VTktOT1dOKgxDQVJEX1JFVElSRUQqDUZJRUxEX0lOVkFMSUQqDFJFQ09SRF9TVEFURRJgCglTd2VlcEFnZXMSJC5sZWN0ZXJuLnJlYWRlcnMudjEuU3dlZXBBZ2VzUmVxdWVzdBolLmxlY3Rlcm4ucmVhZGVycy52MS5Td2VlcEFnZXNSZXNwb25zZSIGirUYAhACEmMKCkluZGV4TmFtZXMSJS5sZWN0ZXJuLnJlYWRlcnMudjEuSW5kZXhOYW1lc1JlcXVlc3QaJi5sZWN0ZXJuLnJlYWRlcnMudjEuSW5kZXhOYW1lc1Jlc3BvbnNlIgaKtRgCEAIScwoKTWFza2VkTmFtZRIlLmxlY3Rlcm4ucmVhZGVycy52MS5NYXNrZWROYW1lUmVxdWVzdBomLmxlY3Rlcm4ucmVhZGVycy52MS5NYXNrZWROYW1lUmVzcG9uc2UiFoq1GBIQASoOUkVBREVSX1VOS05PV04SeAoHQ29udGFjdBIiLmxlY3Rlcm4ucmVhZGVycy52MS5Db250YWN0UmVxdWVzdBojLmxlY3Rlcm4ucmVhZGVycy52MS5Db250YWN0UmVzcG9uc2UiJIq1GCAQASoOUkVBREVSX1VOS05PV04qDENBUkRfUkVUSVJFRBJdCghDaGVja1BpbhIjLmxlY3Rlcm4ucmVhZGVycy52MS5DaGVja1BpblJlcXVlc3QaJC5sZWN0ZXJuLnJlYWRlcnMudjEuQ2hlY2tQaW5SZXNwb25zZSIGirUYAhABEqgBCg1TaWduSW5DaGVja2VkEigubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25JbkNoZWNrZWRSZXF1ZXN0GiIubGVjdGVybi5yZWFkZXJzLnYxLlNpZ25JblJlc3BvbnNlIkmKtRhFEAIqEUNBUkRfT1JfUElOX1dST05HKhFUT09fTUFOWV9BVFRFTVBUUyoOUkVBREVSX0VYUElSRUQqCUNBUkRfTE9TVDgBEoMBCgtPcGVuU2Vzc2lvbhImLmxlY3Rlcm4ucmVhZGVycy52MS5PcGVuU2Vzc2lvblJlcXVlc3QaIi5sZWN0ZXJuLnJlYWRlcnMudjEuU2lnbkluUmVzcG9uc2UiKIq1GCQQAioOUkVBREVSX1VOS05PV04qDlJFQURFUl9FWFBJUkVEOAESbwoORmluZElkZW50aWZpZXISKS5sZWN0ZXJuLnJlYWRlcnMudjEuRmluZElkZW50aWZpZXJSZXF1ZXN0GioubGVjdGVybi5yZWFkZXJzLnYxLkZpbmRJZGVudGlmaWVyUmVzcG9uc2UiBoq1GAIQARJ7CghTdGFuZGluZxIjLmxlY3Rlcm4ucmVhZGVycy52MS5TdGFuZGluZ1JlcXVlc3QaJC5sZWN0ZXJuLnJlYWRlcnMudjEuU3RhbmRpbmdSZXNwb25zZSIkirUYIBABKg5SRUFERVJfVU5LTk9XTioMQ0FSRF9SRVRJUkVESqlyCl4KAQwSAwEAEhpUIFRoZSByZWFkZXJzOiB0aGVpciBjYXJkcywgUElOcywgY2F0ZWdvcmllcyBhbmQgYmxvY2tzLCBhbmQgd2hvIGlzIHNpZ25lZCBpbiB3aGVyZS4KCh8KAgYAEgUHAK0BARoSIFBlb3BsZSB3aG8gcmVhZC4KCsIBCgQGAAIAEgQKAg0DGrMBIFNpZ25zIGEgcmVhZGVyIGluIHdpdGggY2FyZCBhbmQgUElOIGF0IHRoaXMgdGVybWluYWwuIEEgd3JvbmcgUElOIGlzIGNvdW50ZWQgZm9yIHRoZSByZWFkZXIgYXQKIHRoaXMgdGVybWluYWwgYW5kIGZvciB0aGUgdGVybWluYWw7IG5laXRoZXIgY291bnQgbG9ja3MgdGhlIHJlYWRlciBvdXQgZWxzZXdoZXJlLgoKNwoEBgACARIEDwIRAxopIEVuZHMgdGhlIHNlc3Npb24gdGhhdCB0aGUgY2FsbCBjYXJyaWVzLgoKMwoEBgACAhIEEwIVAxolIFRlbGxzIHRoZSByZWFkZXIgdGhhdCBpcyBzaWduZWQgaW4uCgpuCgQGAAIDEgQXAhoDGmAgQ2hhbmdlcyB0aGUgUElOIG9mIHRoZSByZWFkZXIgdGhhdCBpcyBzaWduZWQgaW4uIEFsbCBzZXNzaW9ucyBvZiB0aGUgcmVhZGVyIGVuZCwgdGhpcyBvbmUgdG9vLgoKRQoEBgACBBIEHAIeAxo3IEFkZHMgb3IgY2hhbmdlcyBhIGNhdGVnb3J5IG9mIHJlYWRlcnMsIGZvdW5kIGJ5IGNvZGUuCgowCgQGAAIFEgQgAiIDGiIgTGlzdHMgdGhlIGNhdGVnb3JpZXMgb2YgcmVhZGVycy4KCjgKBAYAAgYSBCQCJwMaKiBBZGRzIG9yIGNoYW5nZXMgYSByZWFkZXIsIGZvdW5kIGJ5IGNhcmQuCgpVCgQGAAIHEgQpAisDGkcgVGVsbHMgYSByZWFkZXIgYnkgY2FyZCwgb3IsIHRvIHN0YWZmIGFuZCBhbiBhZG1pbmlzdHJhdG9yLCBieSBudW1iZXIuCgo4CgQGAAIIEgQtAi8DGiogTGlzdHMgYWxsIHJlYWRlcnMgYnkgY2FyZCwgcGFnZSBieSBwYWdlLgoKtAEKBAYAAgkSBDICNAMapQEgRmluZHMgcmVhZGVycyBieSB0aGUgYmVnaW5uaW5nIG9mIHRoZSBuYW1lLCBvciBvZiB0aGUgY2FyZDsgYSBjYXJkIHRoYXQgd2FzIHJlcGxhY2VkIGZpbmRzIGl0cyByZWFkZXIsIHRvby4gQnkgYSB0ZXh0IGFsc28gYnkgcGFydHMgb2YKIHRoZSBuYW1lLCBwaW55aW4gYW5kIHBob25lLgoKrQEKBAYAAgoSBDcCOQMangEgTGlzdHMgdGhlIGJsb2NrcyB0aGF0IGFyZSBpbiBmb3JjZSwgZWFjaCB3aXRoIGl0cyByZWFkZXI6IHRob3NlIHRoYXQgZW5kIGJ5IHRoZW1zZWx2ZXMsIHRoZSBmaXJzdCBlbmQgZmlyc3Q7IHRoZW4gdGhvc2UgdGhhdCBoYXZlIG5vIGVuZCwKIHRoZSBvbGRlc3QgZmlyc3QuCgqcAQoEBgACCxIEOwI9AxqNASBMaXN0cyB0aGUgcmVhZGVycyB3aG9zZSBjYXJkcyBleHBpcmUgd2l0aGluIGEgdGltZSwgdGhlIGZpcnN0IGVuZCBmaXJzdC4gT2YgYSBwZXJzb24gd2hvIGhhcyBzZXZlcmFsIHJlY29yZHMgdGhlIG9uZSB0aGF0IGNvdW50cyBpcyBsaXN0ZWQuCgrLAQoEBgACDBIEQAJDAxq8ASBHaXZlcyBhIHJlYWRlciBhbm90aGVyIGNhcmQuIFRoZSBvbGQgb25lIGlzIG5ldmVyIGdpdmVuIHRvIGFueWJvZHkgYWdhaW47IGxvYW5zIHN0YXksIGFsbCBzZXNzaW9ucyBlbmQsIGFuZCB0aGUgUElOIHN0YXlzCiB1bmxlc3MgYSBuZXcgb25lIGlzIHNldC4gV2hvIGRpZCBpdCwgd2hlcmUgYW5kIHdoeSBpcyByZWNvcmRlZC4KCkMKBAYAAg0SBEUCRwMaNSBCbG9ja3MgYSByZWFkZXIsIHdpdGggdGhlIHJlYXNvbiB0aGF0IHdpbGwgYmUgdG9sZC4KCiMKBAYAAg4SBEkCSwMaFSBUYWtlcyBhIGJsb2NrIGF3YXkuCgp3CgQGAAIPEgRNAk8DGmkgVGVsbHMgd2hhdCBpcyBrZXB0IG9mIGEgcmVhZGVyOiBhbGwgb2YgaXQgdG8gdGhlIHJlYWRlciB3aG8gaXMgc2lnbmVkIGluLCB0byBzdGFmZiB3aXRoIG1hc2tlZCBudW1iZXJzLgoKVAoEBgACEBIEUQJTAxpGIFRlbGxzIGFsbCB0aGF0IGlzIGtlcHQgb2YgYSByZWFkZXIsIGFuZCByZWNvcmRzIHdobyBsb29rZWQsIGFuZCB3aHkuCgqXAgoEBgACERIEVgJYAxqIAiBDaGFuZ2VzIHRoZSBmaWVsZHMgdGhhdCBhcmUgbmFtZWQsIG9mIHRoZSB2ZXJzaW9uIHRoYXQgd2FzIHJlYWQuIFdoYXQgb3RoZXJzIGNoYW5nZWQgc2luY2Ugb2Ygb3RoZXIgZmllbGRzIHN0YXlzOyB3aGF0IHRoZXkgY2hhbmdlZCBvZiB0aGUKIHNhbWUgb25lcyByZWZ1c2VzIHRoaXMgY2FsbCwgd2hpY2ggaXMgdG9sZCBhbGwgdGhhdCB3YXMgY2hhbmdlZC4gQSByZWFkZXIgbWF5IGNoYW5nZSBwaG9uZSwgZW1haWwsIGFkZHJlc3NlcyBhbmQgbGFuZ3VhZ2UuCgpgCgQGAAISEgRaAlwDGlIgTGlzdHMgd2hhdCB3YXMgY2hhbmdlZCBvZiBhIHJlYWRlciBhbmQgd2hvIGxvb2tlZCBhdCBldmVyeXRoaW5nLCB0aGUgbGFzdCBmaXJzdC4KClwKBAYAAhMSBF4CYAMaTiBMaXN0cyB3aGF0IGlkZW50aWZpZXMgYSByZWFkZXIsIHRoZSBjYXJkIGZpcnN0OyB0byBzdGFmZiB3aXRoIG1hc2tlZCB2YWx1ZXMuCgqoAQoEBgACFBIEYwJlAxqZASBHaXZlcyBhIHJlYWRlciBvbmUgbW9yZSBpZGVudGlmaWVyLiBXaGF0IGV2ZXIgd2FzIGFub3RoZXIncyBpcyByZWZ1c2VkLiBBIHBhcnRuZXIgYmluZHMgdGhlIGlkZW50aWZpZXJzIG9mIGl0cyBvd24gYXBwIHRvIHRoZQogcmVhZGVyIHdobyBpcyBzaWduZWQgaW4uCgroAQoEBgACFRIEaAJqAxrZASBNb3ZlcyBhbiBpZGVudGlmaWVyLCB0aGUgY2FyZCB0b286IGl0IGlzIGxvc3QsIGZvdW5kIGFnYWluLCB3aXRoZHJhd24sIHJlcGxhY2VkIGJ5IGFub3RoZXIsIG9yIHRyYW5zZmVycmVkIHRvIGFub3RoZXIgcmVjb3JkLiBBIHJlYWRlcgogcmVwb3J0cyB0aGUgb3duIG9uZXMgYXMgbG9zdC4gU2Vzc2lvbnMgb2YgdGhlIHJlYWRlciBlbmQsIGJ1dCB3aGVuIGl0IGlzIGZvdW5kLgoKPgoEBgACFhIEbAJuAxowIEFkZHMgb3IgY2hhbmdlcyBhIGtpbmQgb2YgY2FyZCwgZm91bmQgYnkgY29kZS4KCikKBAYAAhcSBHACcgMaGyBMaXN0cyB0aGUga2luZHMgb2YgY2FyZHMuCgpBCgQGAAIYEgR0AnYDGjMgQWRkcyBhIGZhbWlseSwgb3IgY2hhbmdlcyBpdHMgbmFtZSBhbmQgaXRzIGxpbWl0LgoKUwoEBgACGRIEeAJ6AxpFIE1ha2VzIGEgcmVhZGVyIGEgbWVtYmVyIG9mIGEgZmFtaWx5LCBvZiB0aGlzIG9uZSBhbG9uZSwgb3Igb2Ygbm9uZS4KCocBCgQGAAIaEgR8An4DGnkgVGVsbHMgYSBmYW1pbHkgd2l0aCBpdHMgbWVtYmVycywgYnkgaXRzIG51bWJlciBvciBieSBhIG1lbWJlcjsgdG8gcGx1Z2lucywgd2hpY2ggYXBwbHkgaXRzIGxpbWl0IG92ZXIgYWxsIG9mIHRoZW0sIHRvby4KCuwBCgQGAAIbEgaBAQKDAQMa2wEgQ2lyY3VsYXRpb24sIGZvciBzdGFmZjogdHdvIHJlY29yZHMgYXJlIG9mIG9uZSBwZXJzb24gZnJvbSBub3cgb24uIEVhY2gga2VlcHMgaXRzIG51bWJlciwgY2FyZCwgUElOIGFuZCBzZXNzaW9uczsgd2hvIGFza3MgZm9yIHRoZSBzdGFuZGluZwogb2YgZWl0aGVyIGlzIHRvbGQgdGhlIG51bWJlcnMgb2YgYm90aCwgc28gdGhhdCBsaW1pdHMgaG9sZCBvdmVyIGFsbCBvZiB0aGVtLgoKWwoEBgACHBIGhQEChwEDGksgQ2lyY3VsYXRpb24sIGZvciBzdGFmZjogYSByZWNvcmQgdGhhdCB3YXMgbWVyZ2VkIGlzIGEgcGVyc29uJ3Mgb3duIGFnYWluLgoKbAoEBgACHRIGiQECiwEDGlwgVGhlIGRhZW1vbiBpdHNlbGYsIG9uY2UgYSBkYXk6IHJlYWRlcnMgd2hvIGhhdmUgY29tZSBvZiBhZ2UgZ2V0IHRoZSBjYXRlZ29yeSB0aGF0IGZvbGxvd3MuCgptCgQGAAIeEgaNAQKPAQMaXSBUaGUgZGFlbW9uIGl0c2VsZjogbWFrZXMgcmVhZGVycyBmaW5kYWJsZSBieSBuYW1lIGFuZCBwaW55aW4gd2hvbSB0aGUgcmVsZWFzZSBiZWZvcmUgd3JvdGUuCgpcCgQGAAIfEgaRAQKTAQMaTCBPdGhlciBwbHVnaW5zOiBob3cgYSByZWFkZXIgaXMgY2FsbGVkIG9uIGEgc2xpcCwgYSBwYXJjZWwgb3IgdG8gYSBwYXJ0bmVyLgoKZAoEBgACIBIGlQEClwEDGlQgTm90aWNlczogd2hlcmUgYSByZWFkZXIgY2FuIGJlIHJlYWNoZWQsIGluIHdoaWNoIGxhbmd1YWdlLCBhbmQgd2hvc2UgcmVhZGVyIGl0IGlzLgoKhQEKBAYAAiESBpkBApsBAxp1IEVudHJ5LCBiZWZvcmUgaXRzIHRyYW5zYWN0aW9uOiB3aGV0aGVyIGEgY2FyZCBhbmQgYSBQSU4gYmVsb25nIHRvZ2V0aGVyLiBUYWtlcyBhcyBsb25nIGFzIGEgU2lnbkluOyBjb3VudHMgbm90aGluZy4KCk8KBAYAAiISBp0BAqABAxo/IEVudHJ5OiBzaWducyBpbiBhcyBTaWduSW4gZG9lcywgd2l0aCB3aGF0IENoZWNrUGluIGZvdW5kIG91dC4KCmwKBAYAAiMSBqIBAqQBAxpcIEVudHJ5OiBiZWdpbnMgYSBzZXNzaW9uIG9mIGEgcmVhZGVyIGF0IHRoZSBjYWxsJ3MgdGVybWluYWwsIG9uIHdoYXRldmVyIGdyb3VuZHMgRW50cnkgaGFzLgoKMAoEBgACJBIGpgECqAEDGiAgRW50cnk6IHdob3NlIGFuIGlkZW50aWZpZXIgaXMuCgpFCgQGAAIlEgaqAQKsAQMaNSBPdGhlciBwbHVnaW5zOiB3aGF0IGRlY2lkZXMgYWJvdXQgYSByZWFkZXIncyBsb2Fucy4KCiQKAgUAEgawAQDLAQEaFiBXaHkgUmVhZGVycyByZWZ1c2VzLgoKbwoEBQACARIFswEChgEaYCBDYXJkIHVua25vd24gYW5kIFBJTiB3cm9uZyBhcmUgb25lIHJlYXNvbiBvbiBwdXJwb3NlOiBhIGtpb3NrIG11c3Qgbm90IHRlbGwgd2hpY2ggY2FyZHMgZXhpc3QuCgoZCgQEAAIFEgTUAQIaGgsgMDogbmV2ZXIuCgpICgQEAAIIEgTYAQIWGjogQkNQIDQ3LCB0aGUgbGFuZ3VhZ2Ugb2YgdGV4dHMgdG8gdGhpcyByZWFkZXI6ICJ6aC1IYW5zIi4KCl4KBAQAAgkSBNoBAhkaUCBUaGUgcmVjb3JkIHRoYXQgY291bnRzIGZvciB0aGUgcGVyc29uLCB3aGVyZSB0aGlzIG9uZSB3YXMgbWVyZ2VkOyAwOiB0aGlzIG9uZS4KCk0KBAQAAgoSBNwBAh0aPyBXaGVuIHRoZSBjYXJkIHdhcyByZXBvcnRlZCBsb3N0OyAwOiBpdCB3YXMgbm90LCBvciB3YXMgZm91bmQuCgouCgIFARIG4AEA5gEBGiAgSG93IG11Y2ggb2YgYSByZWNvcmQgaXMgc2hvd24uCgobCgQFAQIBEgTjAQILGg0gRXZlcnl0aGluZy4KCmEKBAUBAgISBOUBAg0aUyBQaG9uZSwgZS1tYWlsLCBhZGRyZXNzZXMgYW5kIHRoZSBkYXkgb2YgYmlydGggaW4gcGFydDsgbm90aGluZyBvZiBhbm90aGVyIHBlcnNvbi4KCikKAgQBEgbpAQD9AQEaGyBXaGF0IGlzIGtlcHQgb2YgYSByZWFkZXIuCgoeCgQEAQIDEgTuAQIhGhAgMDogaXQgd2FzIG5vdC4KChwKBAQBAgcSBPMBAhgaDiAiMjAxNS0wNi0wMSIKCjgKBAQBAggSBPUBAhgaKiBUaGUgZ3VhcmRpYW4ncyByZWNvcmQ7IDA6IHRoZXJlIGlzIG5vbmUuCgo3CgQEAQIJEgT3AQIfGikgV2hlcmUgdGhlIGd1YXJkaWFuJ3Mgc2lnbmVkIGNvbnNlbnQgaXMuCgppCgQEAQINEgT8AQIhGlsgVGhlIG51bWJlcnMgb2YgYWxsIHJlY29yZHMgb2YgdGhlIHBlcnNvbiwgdGhpcyBvbmUgYW1vbmcgdGhlbTsgZW1wdHk6IGl0IGlzIHRoZSBvbmx5IG9uZS4KCiEKAgQCEgaAAgCKAgEaEyBXaGVyZSBwYXJjZWxzIGdvLgoKMAoEBAICABIEggICExoiIFdoYXQgdGhlIHJlYWRlciBjYWxscyBpdDogIuWutiIuCgosCgQEAgIBEgSEAgIUGh4gUHJvdmluY2UsIGNpdHkgYW5kIGRpc3RyaWN0LgoKOQoEBAICBBIEiAICFxorIFdobyByZWNlaXZlcywgd2hlcmUgaXQgaXMgbm90IHRoZSByZWFkZXIuCgonCgIEAxIGjAIAjgIBGhkgSG93IGFkZHJlc3NlcyBhcmUga2VwdC4KCkEKBAQEAgASBJICAhIaMyBFaXRoZXIgb2YgdGhlIHR3bzsgaW4gYSByZWFkZXIncyBzZXNzaW9uIG5laXRoZXIuCgoiCgQEBQIAEgSXAgISGhQgRWl0aGVyIG9mIHRoZSB0d28uCgokCgQEBQICEgSaAgIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCkEKBAQGAgASBJ4CAhIaMyBFaXRoZXIgb2YgdGhlIHR3bzsgaW4gYSByZWFkZXIncyBzZXNzaW9uIG5laXRoZXIuCgoqCgQEBgICEgShAgIdGhwgVGhlIHZlcnNpb24gdGhhdCB3YXMgcmVhZC4KClkKBAQGAgMSBKMCAh0aSyBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZSwgZnJvbSBuYW1lIG9uOyB0aGUgb3RoZXJzIHN0YXkuCgoyCgQEBgIEEgSlAgIUGiQgV2h5LCBmb3IgdGhlIHJlY29yZDsgbWF5IGJlIGVtcHR5LgoKegoEBAYCChIErAICFBpsIFdpdGggdGhlIGNvdW50cnk6ICIrODYxMzgwMDEzODAwMCI7IHdpdGhvdXQgaXQgQ2hpbmEncyBpcyBtZWFudC4gRW1wdHk6IG5vbmUuIEFub3RoZXIgb25lIGlzIG5vdCB2ZXJpZmllZC4KCi8KBAQGAg8SBLICAhkaISAiMjAxNS0wNi0wMSI7IGVtcHR5OiBub3Qga25vd24uCgovCgQEBgIQEgS0AgIZGiEgVGhlIGd1YXJkaWFuJ3MgcmVjb3JkOyAwOiBub25lLgoKQQoEBAYCERIEtgICHxozIFdoZXJlIHRoZSBzaWduZWQgY29uc2VudCBpczsgZW1wdHkgdGFrZXMgaXQgYmFjay4KCnIKBAQGAhISBLgCAhgaZCBJdHMgY29kZS4gQSBraW5kIHRoYXQgaXMgdmFsaWQgZm9yIGEgbnVtYmVyIG9mIGRheXMgc2V0cyBleHBpcmVzX2F0X21zLCB1bmxlc3MgdGhhdCBpcyBuYW1lZCwgdG9vLgoKQgoCBAcSBrwCAM8CARo0IEEgZmllbGQgdGhhdCB3YXMgY2hhbmdlZCwgb3IgYSBsb29rIGF0IGV2ZXJ5dGhpbmcuCgozCgQEBwIBEgS/AgIUGiUgVGhlIHZlcnNpb24gdGhhdCB0aGUgY2hhbmdlIGxlZCB0by4KCk8KBAQHAgISBMECAhMaQSAiY2hhbmdlZCIsICJyZXZlYWxlZCIsICJjYXJkX3JlcGxhY2VkIiwgIm1lcmdlZCIsICJ0b2xkX2FwYXJ0Ii4KClcKBAQHAgMSBMMCAhMaSSBUaGUgZmllbGQncyBuYW1lIGluIENoYW5nZVJlcXVlc3Q7IGVtcHR5IHdoZXJlIHRoZSBldmVudCBpcyBhYm91dCBub25lLgoKQgoEBAcCBBIExQICFBo0IFRoZSB2YWx1ZXMsIGFzIG11Y2ggb2YgdGhlbSBhcyB0aGUgY2FsbGVyIG1heSBzZWUuCgpMCgQEBwIIEgTKAgITGj4gV2hvIHdhcyBzaWduZWQgaW46IGEgcmVhZGVyIG9yIGEgbWVtYmVyIG9mIHN0YWZmOyAwOiBub2JvZHkuCgolCgIFAhIG0QIA1QIBGhcgV2hvc2Ugc2Vzc2lvbiBpdCB3YXMuCgpBCgQECAIAEgTYAgISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKKQoEBAgCAhIE2wICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkEKBAQJAgESBOECAhQaMyBXaGVyZSB0aGUgbmV4dCBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZXJlIGlzIG5vbmUuCgopCgIFAxIG5QIA9QIBGhsgV2hhdCBpZGVudGlmaWVzIGEgcmVhZGVyLgoKQgoEBQMCARIE6AICCxo0IOivu+iAheivgTogdGhlIGNhcmQsIG9mIHdoaWNoIGVhY2ggcmVjb3JkIGhhcyBvbmUuCgpgCgQFAwICEgTqAgIPGlIg6Lqr5Lu96K+BIG9yIGFub3RoZXIgaWRlbnRpdHkgZG9jdW1lbnQ6IGtlcHQgYXMgYSBrZXllZCBoYXNoLCBuZXZlciBhcyBhIG51bWJlci4KCl4KBAUDAgMSBOwCAhIaUCDnpL7kv53ljaEsIGxpa2V3aXNlIGEgaGFzaDogaXRzIG51bWJlciBpcyBvZnRlbiB0aGF0IG9mIHRoZSBpZGVudGl0eSBkb2N1bWVudC4KChkKBAUDAgQSBO4CAhMaCyDluILmsJHljaEKCiUKBAUDAgUSBPACAgkaFyBXaGF0IGEgUVIgY29kZSBob2xkcy4KCkoKBAUDAgYSBPICAg0aPCBBIG51bWJlciB0aGF0IGFuIGFwcCBoYXMgZm9yIHRoZSByZWFkZXI7IHNjb3BlIGlzIHRoZSBhcHAuCgpjCgQFAwIHEgT0AgIOGlUgQSBudW1iZXIgdGhhdCBhIHBsYXRmb3JtIGhhcyBmb3IgdGhlIHJlYWRlciBpbiBhbGwgaXRzIGFwcHM7IHNjb3BlIGlzIHRoZSBwbGF0Zm9ybS4KChYKBAUEAgISBPoCAgsaCCDmjILlpLEKCioKBAUFAgQSBIQDAg4aHCBuZXdfdmFsdWUgdGFrZXMgaXRzIHBsYWNlLgoKOAoEBQUCBRIEhgMCDxoqIEl0IGJlY29tZXMgdGhlIHJlY29yZCdzIG9mIHRvX3JlYWRlcl9pZC4KCkMKBAQKAgESBIsDAhMaNSBUaGUgYXBwIG9yIHRoZSBwbGF0Zm9ybTsgZW1wdHkgZm9yIHRoZSBvdGhlciBraW5kcy4KClMKBAQKAgISBI0DAhMaRSBFbXB0eSB3aGVyZSBhIGhhc2ggYWxvbmUgaXMga2VwdDsgdG8gc3RhZmYgbWFza2VkLCBidXQgb2YgdGhlIGNhcmQuCgosCgQECgIFEgSRAwIVGh4gV2hlbiBpdCBjYW1lIGludG8gaXRzIHN0YXRlLgoKJwoEBAoCBhIEkwMCGhoZIDAgd2hlcmUgaXQgaXMgdGhlIGNhcmQuCgpBCgQECwIAEgSXAwISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKQQoEBA0CABIEnwMCEhozIEVpdGhlciBvZiB0aGUgdHdvOyBpbiBhIHJlYWRlcidzIHNlc3Npb24gbmVpdGhlci4KCiIKBAQNAgISBKIDAhoaFCBBbnkga2luZCBidXQgQ0FSRC4KClkKBAQOAgASBKgDAhIaSyBUaGUgcmVjb3JkIHdob3NlIGl0IGlzOyBlaXRoZXIgb2YgdGhlIHR3bzsgaW4gYSByZWFkZXIncyBzZXNzaW9uIG5laXRoZXIuCgorCgQEDgICEgSrAwIaGh0gQnkgaXRzIG51bWJlcjsgMDogdGhlIGNhcmQuCgokCgQEDgIEEgSuAwIUGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCi4KBAQOAgUSBLADAhcaICBSRVBMQUNFOiB3aGF0IHRha2VzIGl0cyBwbGFjZS4KCisKBAQOAgYSBLIDAhkaHSBUUkFOU0ZFUjogd2hvc2UgaXQgYmVjb21lcy4KCi0KAgUGEga2AwC+AwEaHyBIb3cgYSByZWFkZXIgY29tZXMgdG8gYSBjYXJkLgoKHwoCBA8SBsADAM8DARoRIEEga2luZCBvZiBjYXJkLgoKLgoEBA8CABIEwgMCEhogIFNob3J0IGFuZCBzdGFibGU6ICJ0ZW1wb3JhcnkiLgoKUgoEBA8CAxIExgMCGBpEIEZvciBob3cgbWFueSBkYXlzIGEgY2FyZCBvZiB0aGlzIGtpbmQgaXMgdmFsaWQ7IDA6IHdpdGhvdXQgYW4gZW5kLgoKYAoEBA8CBBIEyAMCIBpSIFdoYXQgYSByZWFkZXIgbGVhdmVzIGFzIGEgZGVwb3NpdCwgaW4gbWlub3IgdW5pdHMgb2YgdGhlIGN1cnJlbmN5OyBERVBPU0lUIG9ubHkuCgpCCgQEDwIGEgTLAwIXGjQgVGhlIHNjb3JlIGZyb20gd2hpY2ggYSBjYXJkIGlzIGdpdmVuOyBDUkVESVQgb25seS4KCksKBAQPAgcSBM0DAhYaPSBUaGUgY2F0ZWdvcnkgdGhhdCBjb21lcyB3aXRoIGl0OyBlbXB0eTogdGhlIHJlYWRlcidzIHN0YXlzLgoKQQoCBBASBtEDAN8DARozIFRoZSBmaWVsZHMgb2YgYSBDYXJkS2luZCwgdW5kZXIgdGhlIHNhbWUgbnVtYmVycy4KCnIKBAQQAggSBNwDAh4aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQQAgkSBN4DAh4aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgotCgIEExIG5gMA7gMBGh8gQSBmYW1pbHkgdGhhdCBzaGFyZXMgYSBsaW1pdC4KClQKBAQTAgISBOoDAhcaRiBPcGVuIGxvYW5zIG9mIGFsbCBtZW1iZXJzIHRvZ2V0aGVyOyAwOiBlYWNoIGhhcyB0aGUgb3duIGxpbWl0IGFsb25lLgoKJQoEBBMCBBIE7QMCIBoXIFRoZSBtZW1iZXJzJyByZWNvcmRzLgoKHQoEBBQCABIE8QMCFhoPIDA6IGEgbmV3IG9uZS4KCnIKBAQUAgMSBPUDAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKgAEKBAQUAgQSBPcDAh0aciBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDAsIHdoaWNoIGdvZXMgd2l0aCBubyBmaWVsZHMgb25seTogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgoiCgQEFQIAEgT7AwISGhQgRWl0aGVyIG9mIHRoZSB0d28uCgowCgQEFQICEgT+AwIWGiIgMDogdGhlIHJlYWRlciBsZWF2ZXMgdGhlIGZhbWlseS4KCj4KBAQWAgESBIMEAhYaMCBJbnN0ZWFkIG9mIGl0cyBudW1iZXI6IHRoZSByZWNvcmQgb2YgYSBtZW1iZXIuCgpSCgQEFwIAEgSIBAIWGkQgVGhlIHJlY29yZCB0aGF0IGNvdW50cyBmcm9tIG5vdyBvbjogaXRzIG5hbWUsIGNhdGVnb3J5IGFuZCBleHBpcnkuCgoeCgQEFwIBEgSKBAIdGhAgVGhlIG90aGVyIG9uZS4KCiQKBAQXAgISBIwEAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOAoEBBgCABIEkAQCFhoqIFRoZSByZWNvcmQgdGhhdCB3YXMgbWVyZ2VkIGludG8gYW5vdGhlci4KCiQKBAQYAgESBJIEAhQaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKYwoEBBkCABIElgQCIBpVIEFsbCByZWNvcmRzIG9mIHRoZSBwZXJzb24gd2hvIHdhcywgb3IgaXMsIGJlaGluZCB0aGVtOyBvbmUgd2hlcmUgaXQgaXMgYWxvbmUgYWdhaW4uCgoWCgQEGwIAEgSdBAISGgggIuW8oCoiCgoiCgQEHAIAEgSiBAIWGhQgRWl0aGVyIG9mIHRoZSB0d28uCgozCgQEHQIDEgSqBAIWGiUgQkNQIDQ3OyBlbXB0eTogdGhlIHJlYWRlciBoYXMgbm9uZS4KCiUKBAQdAgQSBKwEAhMaFyBFbXB0eTogdGhlcmUgaXMgbm9uZS4KCjcKBAQdAgYSBK8EAiIaKSBUaGUgb3BlbmlkcyBpbiBmb3JjZTsgc2NvcGUgaXMgdGhlIGFwcC4KCkwKBAQdAgcSBLEEAhoaPiBXaGVuIHRoZSBjYXJkIGVuZHMsIG1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwOyAwOiBpdCBkb2VzIG5vdC4KCioKBAQiAgISBMAEAhUaHCAwOiB1bnRpbCBpdCBpcyB0YWtlbiBhd2F5LgoKKgoEBCMCABIExgQCEhocIFNob3J0IGFuZCBzdGFibGU6ICJhZHVsdCIuCgonCgQEIwICEgTJBAIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KClYKBAQjAgMSBMsEAhcaSCBGcm9tIHRoaXMgYmlydGhkYXkgb24gYSByZWFkZXIgaXMgaW4gbmV4dF9jYXRlZ29yeTsgMDogd2l0aG91dCBhbiBlbmQuCgpECgQEIwIFEgTOBAIdGjYgV2hldGhlciBhIHJlYWRlciBuZWVkcyBhIGd1YXJkaWFuIHdobyBoYXMgY29uc2VudGVkLgoKUgoEBCUCABIE1wQCFRpEIEdvZXMgaW50byBPcGVuLnNlc3Npb24gZnJvbSBub3cgb247IG9mIG5vIHVzZSBhdCBhbm90aGVyIHRlcm1pbmFsLgoKIgoEBCcCABIE4QQCEhoUIEZvciBTaWduSW5DaGVja2VkLgoKZgoEBCgCAhIE5wQCEhpYIE9mIENoZWNrUGluOyB3aGVyZSBpdCBpcyBlbXB0eSwgb3IgdGhlIFBJTiB3YXMgY2hhbmdlZCBzaW5jZSwgdGhlIFBJTiBpcyBjb21wYXJlZCBub3cuCgouCgQEKwIAEgTzBAIaGiAgMDogbm9ib2R5IGhhcyBpdCwgb3IgZXZlciBoYWQuCgopCgIEMRIGgAUAiwUBGhsgVGhlIGZpZWxkcyBvZiBhIENhdGVnb3J5LgoKcgoEBDECAhIEhQUCHRpkIFRoZSBmaWVsZHMgdG8gY2hhbmdlLCBieSB0aGVpciBuYW1lcyBoZXJlOyB0aGUgb3RoZXJzIHN0YXkuIEVtcHR5OiBhbGwgYXJlIHB1dCBhcyB0aGV5IHN0YW5kIGhlcmUuCgqAAQoEBDECAxIEhwUCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCiwKBAQ0AgYSBJgFAhEaHiBFbXB0eToga2VlcCB0aGUgcHJlc2VudCBQSU4uCgqAAQoEBDQCBxIEmgUCHRpyIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMCwgd2hpY2ggZ29lcyB3aXRoIG5vIGZpZWxkcyBvbmx5OiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCnIKBAQ0AggSBJwFAh0aZCBUaGUgZmllbGRzIHRvIGNoYW5nZSwgYnkgdGhlaXIgbmFtZXMgaGVyZTsgdGhlIG90aGVycyBzdGF5LiBFbXB0eTogYWxsIGFyZSBwdXQgYXMgdGhleSBzdGFuZCBoZXJlLgoKJAoEBDUCARIEoQUCFhoWIEluc3RlYWQgb2YgdGhlIGNhcmQuCgopCgQENgIAEgSlBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBDcCARIEqwUCFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCm4KBAQ4AgASBK8FAhIaYCBUaGUgYmVnaW5uaW5nIG9mIHRoZSBuYW1lLiBBU0NJSSBsZXR0ZXJzIGFyZSB0aGUgc2FtZSBpbiBlaXRoZXIgY2FzZS4gRWl0aGVyIHRoaXMgb3IgdGhlIGNhcmQuCgpNCgQEOAIBEgSxBQISGj8gVGhlIGJlZ2lubmluZyBvZiB0aGUgY2FyZCwgb3IgYSB3aG9sZSBjYXJkIHRoYXQgd2FzIHJlcGxhY2VkLgoKKQoEBDgCAhIEswUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCtsBCgQEOAIEEgS3BQISGswBIEluc3RlYWQgb2YgbmFtZSBhbmQgY2FyZCwgd2hhdCBhIHBlcnNvbiB0eXBlczogdGhlIGJlZ2lubmluZyBvZiBhbnkgcGFydCBvZiB0aGUgbmFtZSwgaXRzIHBpbnlpbiB3aG9sZSBvciB0aGUgZmlyc3QgbGV0dGVyIG9mIGVhY2gKIGNoYXJhY3RlciAoInpzIiBmaW5kcyDlvKDkuIkpLCBhIHBob25lIG51bWJlciBvciBpdHMgbGFzdCBmb3VyIGRpZ2l0cy4KCmIKBAQ5AgASBLsFAh4aVCBCeSBuYW1lLCBieSBjYXJkLCBvciBieSB3aGF0IHdhcyBmb3VuZDsgdGhlIHJlYWRlciBvZiBhIHJlcGxhY2VkIGNhcmQgY29tZXMgZmlyc3QuCgpBCgQEOQIBEgS9BQIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKNQoEBDoCABIEwQUCFxonIE9ubHkgcmVhZGVycyBvZiB0aGlzIGxpYnJhcnk7IDA6IGFsbC4KCmkKBAQ6AgESBMMFAhsaWyBPbmx5IGJsb2NrcyB0aGF0IGVuZCBieSB0aGVtc2VsdmVzIGJlZm9yZSB0aGlzIG1vbWVudDsgMDogYWxsLCB0aG9zZSB3aXRob3V0IGFuIGVuZCwgdG9vLgoKKQoEBDoCAhIExQUCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkUKBAQ7AgASBMoFAiUaNyBPbmUgZm9yIGVhY2ggYmxvY2s6IGEgcmVhZGVyIHdobyBoYXMgdHdvIGNvbWVzIHR3aWNlLgoKPAoEBDwCARIE0AUCFBouIEFzIEZpbmRSZWFkZXJzIHRlbGxzIGl0LCB3aXRob3V0IGl0cyBibG9ja3MuCgo1CgQEPQIAEgTUBQIXGicgT25seSByZWFkZXJzIG9mIHRoaXMgbGlicmFyeTsgMDogYWxsLgoKRwoEBD0CARIE1gUCFBo5IE9ubHkgY2FyZHMgdGhhdCBleHBpcmUgYXQgdGhpcyBtb21lbnQgb3IgbGF0ZXI7IDA6IG5vdy4KCk8KBAQ9AgISBNgFAhYaQSBPbmx5IGNhcmRzIHRoYXQgZXhwaXJlIGJlZm9yZSB0aGlzIG1vbWVudDsgMDogMzAgZGF5cyBmcm9tIG5vdy4KCikKBAQ9AgMSBNoFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgoqCgQEPgIAEgTfBQIeGhwgQXMgRmluZFJlYWRlcnMgdGVsbHMgdGhlbS4KCioKBAQ/AgASBOQFAhIaHCBUaGUgcmVhZGVyJ3MgcHJlc2VudCBjYXJkLgoKLAoEBD8CAhIE5wUCFBoeIFdoeSwgZm9yIHRoZSByZWNvcmQ6ICJsb3N0Ii4KCiwKBAQ/AgMSBOkFAhEaHiBFbXB0eToga2VlcCB0aGUgcHJlc2VudCBQSU4uCgpuCgQEPwIEEgTrBQIdGmAgVGhlIHZlcnNpb24gb2YgdGhlIHJlYWRlciB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKJAoEBEACAxIE8gUCGBoWIEluc3RlYWQgb2YgdGhlIGNhcmQuCgokCgQEQQICEgT4BQIYGhYgSW5zdGVhZCBvZiB0aGUgY2FyZC4KCiIKBARCAgASBPwFAhYaFCBFaXRoZXIgb2YgdGhlIHR3by4KCpYBCgQEQwIEEgSFBgIiGocBIFRoZSBibG9ja3MgaW4gZm9yY2UgYXQgdGhlIGNhbGwncyBoYXBwZW5lZC1hdCB0aW1lLCBvZiBhbGwgcmVjb3JkcyBvZiB0aGUgcGVyc29uOyBhIGxvc3QgY2FyZCBpcyBvbmUsIHdoZXJlIGl0IHdhcyBhc2tlZCBieSB0aGUgY2FyZC4KCqEBCgQEQwIFEgSIBgIgGpIBIFRoZSBudW1iZXJzIG9mIGFsbCByZWNvcmRzIG9mIHRoZSBwZXJzb24sIHRoaXMgb25lIGFtb25nIHRoZW07IGVtcHR5OiBpdCBpcyB0aGUgb25seSBvbmUuIFdoYXQgaXMgY291bnRlZCBvZiBhIHBlcnNvbiBpcwogY291bnRlZCBvdmVyIHRoZW0gYWxsLgoKPwoCBEQSBowGAJAGARoxIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJyZWFkZXJzLnJlYWRlciIuCgplCgQERAIBEgSPBgIdGlcgVGhlIG5hbWVzIG9mIHRoZSBmaWVsZHMgdGhhdCB3ZXJlIGNoYW5nZWQsIGFzIGluIENoYW5nZVJlcXVlc3QsIHdoZXJlIHRoZXkgYXJlIGtub3duLgoKUwoCBEUSBpMGAKQGARpFIFRoZSBwbHVnaW4ncyBzZWN0aW9uIG9mIGxlY3Rlcm4uanNvbjUuIDAgaXMgdGhlIGRlZmF1bHQgZXZlcnl3aGVyZS4KCksKBARFAgASBJUGAh0aPSBIb3cgbG9uZyBhIHNlc3Npb24gYXQgYSBraW9zayBvciBkZXNrIGxhc3RzOiAzMCBieSBkZWZhdWx0LgoKRgoEBEUCARIElwYCJRo4IEhvdyBsb25nIGEgc2Vzc2lvbiBhdCBhIHBhcnRuZXIgbGFzdHM6IDcyMCBieSBkZWZhdWx0LgoKXAoEBEUCAhIEmQYCHxpOIFdyb25nIFBJTnMgZm9yIG9uZSBjYXJkIGF0IG9uZSB0ZXJtaW5hbCBiZWZvcmUgaXQgaGFzIHRvIHdhaXQ6IDUgYnkgZGVmYXVsdC4KCmYKBARFAgMSBJsGAiMaWCBXcm9uZyBQSU5zIGF0IG9uZSBraW9zayBvciBkZXNrIHdpdGhpbiB0ZW4gbWludXRlcywgZm9yIHdoYXRldmVyIGNhcmRzOiAzMCBieSBkZWZhdWx0LgoKZwoEBEUCBBIEnQYCIhpZIFRoZSBzYW1lIGF0IGEgcGFydG5lciwgd2hvc2UgcmVhZGVycyBhbGwgY29tZSB0aHJvdWdoIG9uZSBjZXJ0aWZpY2F0ZTogMTAwMCBieSBkZWZhdWx0LgoKeAoEBEUCBRIEnwYCHxpqIEEgZmlsZSB3aXRoIGF0IGxlYXN0IDMyIHJhbmRvbSBieXRlcywgdGhlIGtleSBvZiB0aGUgaGFzaGVzIG9mIGlkZW50aXR5IGRvY3VtZW50czsgZW1wdHk6IG5vbmUgYXJlIGtlcHQuCgpMCgQERQIGEgShBgISGj4gVGhlIHpvbmUgaW4gd2hpY2ggYmlydGhkYXlzIGJlZ2luOiBBc2lhL1NoYW5naGFpIGJ5IGRlZmF1bHQuCgqRAQoEBEUCBxIEowYCGxqCASBUaGUgY29zdCBOIG9mIHRoZSBzY3J5cHQgaGFzaGVzIG9mIG5ldyBQSU5zOiBhIHBvd2VyIG9mIHR3byBmcm9tIDEwMjQgdG8gMTMxMDcyLCAzMjc2OCBieSBkZWZhdWx0LCB3aGljaCB0YWtlcyA2MCBtcyBhbmQgMzIgTWlCLgpiBnByb3RvMw"
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
