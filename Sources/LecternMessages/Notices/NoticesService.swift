// The service lectern.notices.v1.Notices. Generated from lectern/notices/v1/notices.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import WorkMessages

extension Notices {
    /// Notices to readers.
    ///
    /// One function for each method, run inside the call's transaction. A `Refusal` keeps what was written;
    /// any other error undoes it.
    public protocol Service: Sendable {
        /// The call as its handler sees it: its facts, and the functions that act on data.
        associatedtype Call

        /// Other plugins, the owner of kinds: declares them, so that staff see them and write their texts before anything is told.
        func declare(_ request: Notices.DeclareRequest, _ call: Call) throws -> DeclareAnswer
        /// The answer of `Declare`: the message, or an `Encoded` one.
        associatedtype DeclareAnswer: Answer<Notices.DeclareResponse> = Notices.DeclareResponse

        /// Other plugins, the owner of the kind: adds a notice to a reader, and declares its kind. The owner's key is unique in the kind: where a
        /// notice with it has not been fetched, its values are replaced; where it has been, or is over, nothing changes.
        func add(_ request: Notices.AddRequest, _ call: Call) throws -> AddAnswer
        /// The answer of `Add`: the message, or an `Encoded` one.
        associatedtype AddAnswer: Answer<Notices.AddResponse> = Notices.AddResponse

        /// The owner: there is nothing to tell any more. One that a carrier has fetched stays as it is, and goes to no other carrier should that
        /// one fail. Nothing changes where the notice is over, or was never added.
        func withdraw(_ request: Notices.WithdrawRequest, _ call: Call) throws -> WithdrawAnswer
        /// The answer of `Withdraw`: the message, or an `Encoded` one.
        associatedtype WithdrawAnswer: Answer<Notices.WithdrawResponse> = Notices.WithdrawResponse

        /// A gateway or a printing desk: takes notices to send, with address and text. What it has fetched counts as sent. Fetched again it is the same;
        /// what is not to be sent any more comes with its state and without address and text.
        func fetch(_ request: Notices.FetchRequest, _ call: Call) throws -> FetchAnswer
        /// The answer of `Fetch`: the message, or an `Encoded` one.
        associatedtype FetchAnswer: Answer<Notices.FetchResponse> = Notices.FetchResponse

        /// A gateway or a printing desk: lists what waits to be fetched by it, the oldest first; for one that has lost its cursor.
        func pending(_ request: Notices.PendingRequest, _ call: Call) throws -> PendingAnswer
        /// The answer of `Pending`: the message, or an `Encoded` one.
        associatedtype PendingAnswer: Answer<Notices.PendingResponse> = Notices.PendingResponse

        /// A gateway: the reader has it. A desk: it is printed. Told again, or late, nothing else comes of it.
        func delivered(_ request: Notices.OutcomeRequest, _ call: Call) throws -> DeliveredAnswer
        /// The answer of `Delivered`: the message, or an `Encoded` one.
        associatedtype DeliveredAnswer: Answer<Notices.OutcomeResponse> = Notices.OutcomeResponse

        /// A gateway or a printing desk: it could not be sent, and will not be tried again here. It goes to the next channel that the reader wants.
        func failed(_ request: Notices.OutcomeRequest, _ call: Call) throws -> FailedAnswer
        /// The answer of `Failed`: the message, or an `Encoded` one.
        associatedtype FailedAnswer: Answer<Notices.OutcomeResponse> = Notices.OutcomeResponse

        /// A gateway: the address does not exist. The notice goes to the next channel, and the address is not used again until it is changed.
        /// This may be told after Delivered.
        func bounced(_ request: Notices.OutcomeRequest, _ call: Call) throws -> BouncedAnswer
        /// The answer of `Bounced`: the message, or an `Encoded` one.
        associatedtype BouncedAnswer: Answer<Notices.OutcomeResponse> = Notices.OutcomeResponse

        /// A gateway: the reader has opened it there.
        func opened(_ request: Notices.OutcomeRequest, _ call: Call) throws -> OpenedAnswer
        /// The answer of `Opened`: the message, or an `Encoded` one.
        associatedtype OpenedAnswer: Answer<Notices.OutcomeResponse> = Notices.OutcomeResponse

        /// Lists the notices of the reader who is signed in, the last first.
        func inbox(_ request: Notices.InboxRequest, _ call: Call) throws -> InboxAnswer
        /// The answer of `Inbox`: the message, or an `Encoded` one.
        associatedtype InboxAnswer: Answer<Notices.InboxResponse> = Notices.InboxResponse

        /// The reader who is signed in has opened notices of the inbox.
        func read(_ request: Notices.ReadRequest, _ call: Call) throws -> ReadAnswer
        /// The answer of `Read`: the message, or an `Encoded` one.
        associatedtype ReadAnswer: Answer<Notices.ReadResponse> = Notices.ReadResponse

        /// The reader who is signed in has done what a notice of the inbox is about.
        func act(_ request: Notices.ActRequest, _ call: Call) throws -> ActAnswer
        /// The answer of `Act`: the message, or an `Encoded` one.
        associatedtype ActAnswer: Answer<Notices.InboxNotice> = Notices.InboxNotice

        /// Tells what a reader wants by which channel, at which hours, and where the reader can be reached: to the reader who is signed in, or to staff
        /// with masked addresses.
        func preferences(_ request: Notices.PreferencesRequest, _ call: Call) throws -> PreferencesAnswer
        /// The answer of `Preferences`: the message, or an `Encoded` one.
        associatedtype PreferencesAnswer: Answer<Notices.PreferencesResponse> = Notices.PreferencesResponse

        /// Changes what a reader wants. The language is changed by Readers/Change.
        func putPreferences(_ request: Notices.PutPreferencesRequest, _ call: Call) throws -> PutPreferencesAnswer
        /// The answer of `PutPreferences`: the message, or an `Encoded` one.
        associatedtype PutPreferencesAnswer: Answer<Notices.PreferencesResponse> = Notices.PreferencesResponse

        /// Whoever has the token of a message: the reader wants no more of its purpose by its channel. Told again, nothing changes.
        func unsubscribe(_ request: Notices.UnsubscribeRequest, _ call: Call) throws -> UnsubscribeAnswer
        /// The answer of `Unsubscribe`: the message, or an `Encoded` one.
        associatedtype UnsubscribeAnswer: Answer<Notices.UnsubscribeResponse> = Notices.UnsubscribeResponse

        /// Lists the kinds of notices that plugins have declared.
        func kinds(_ request: Notices.KindsRequest, _ call: Call) throws -> KindsAnswer
        /// The answer of `Kinds`: the message, or an `Encoded` one.
        associatedtype KindsAnswer: Answer<Notices.KindsResponse> = Notices.KindsResponse

        /// Lists the templates of a kind: those that staff have written, and those that the kind brings along.
        func templates(_ request: Notices.TemplatesRequest, _ call: Call) throws -> TemplatesAnswer
        /// The answer of `Templates`: the message, or an `Encoded` one.
        associatedtype TemplatesAnswer: Answer<Notices.TemplatesResponse> = Notices.TemplatesResponse

        /// Writes a template, found by kind, channel and language.
        func putTemplate(_ request: Notices.PutTemplateRequest, _ call: Call) throws -> PutTemplateAnswer
        /// The answer of `PutTemplate`: the message, or an `Encoded` one.
        associatedtype PutTemplateAnswer: Answer<Notices.Template> = Notices.Template

        /// Removes a template; that of the kind, if there is one, holds again.
        func removeTemplate(_ request: Notices.RemoveTemplateRequest, _ call: Call) throws -> RemoveTemplateAnswer
        /// The answer of `RemoveTemplate`: the message, or an `Encoded` one.
        associatedtype RemoveTemplateAnswer: Answer<Notices.RemoveTemplateResponse> = Notices.RemoveTemplateResponse

        /// Shows what a reader would get by a template, one that is kept or one that is not yet.
        func preview(_ request: Notices.PreviewRequest, _ call: Call) throws -> PreviewAnswer
        /// The answer of `Preview`: the message, or an `Encoded` one.
        associatedtype PreviewAnswer: Answer<Notices.PreviewResponse> = Notices.PreviewResponse

        /// Lists which partner or desk carries what, for which library, in the order in which channels are tried.
        func channels(_ request: Notices.ChannelsRequest, _ call: Call) throws -> ChannelsAnswer
        /// The answer of `Channels`: the message, or an `Encoded` one.
        associatedtype ChannelsAnswer: Answer<Notices.ChannelsResponse> = Notices.ChannelsResponse

        /// Adds or changes a channel, found by library, kind and carrier.
        func putChannel(_ request: Notices.PutChannelRequest, _ call: Call) throws -> PutChannelAnswer
        /// The answer of `PutChannel`: the message, or an `Encoded` one.
        associatedtype PutChannelAnswer: Answer<Notices.Channel> = Notices.Channel

        /// Removes a channel. What waits for it waits on, until it is fetched or expires.
        func removeChannel(_ request: Notices.RemoveChannelRequest, _ call: Call) throws -> RemoveChannelAnswer
        /// The answer of `RemoveChannel`: the message, or an `Encoded` one.
        associatedtype RemoveChannelAnswer: Answer<Notices.RemoveChannelResponse> = Notices.RemoveChannelResponse

        /// Tells what holds in a library, or in the city, for readers who have not said otherwise.
        func getSettings(_ request: Notices.GetSettingsRequest, _ call: Call) throws -> GetSettingsAnswer
        /// The answer of `GetSettings`: the message, or an `Encoded` one.
        associatedtype GetSettingsAnswer: Answer<Notices.Settings> = Notices.Settings

        /// Changes that.
        func putSettings(_ request: Notices.PutSettingsRequest, _ call: Call) throws -> PutSettingsAnswer
        /// The answer of `PutSettings`: the message, or an `Encoded` one.
        associatedtype PutSettingsAnswer: Answer<Notices.Settings> = Notices.Settings

        /// Lists who carries notices: what waits for each, and since when it has been silent.
        func carriers(_ request: Notices.CarriersRequest, _ call: Call) throws -> CarriersAnswer
        /// The answer of `Carriers`: the message, or an `Encoded` one.
        associatedtype CarriersAnswer: Answer<Notices.CarriersResponse> = Notices.CarriersResponse

        /// Lists what was sent to a reader, the last first.
        func sent(_ request: Notices.SentRequest, _ call: Call) throws -> SentAnswer
        /// The answer of `Sent`: the message, or an `Encoded` one.
        associatedtype SentAnswer: Answer<Notices.SentResponse> = Notices.SentResponse

        /// Tells a notice with its attempts and with what happened to it.
        func get(_ request: Notices.GetRequest, _ call: Call) throws -> GetAnswer
        /// The answer of `Get`: the message, or an `Encoded` one.
        associatedtype GetAnswer: Answer<Notices.NoticeDetails> = Notices.NoticeDetails

        /// Sends a notice anew that was sent, has failed or has expired: by the first channel that the reader wants now.
        func retry(_ request: Notices.RetryRequest, _ call: Call) throws -> RetryAnswer
        /// The answer of `Retry`: the message, or an `Encoded` one.
        associatedtype RetryAnswer: Answer<Notices.Notice> = Notices.Notice

        /// Takes back a notice that nobody has fetched.
        func cancel(_ request: Notices.CancelRequest, _ call: Call) throws -> CancelAnswer
        /// The answer of `Cancel`: the message, or an `Encoded` one.
        associatedtype CancelAnswer: Answer<Notices.Notice> = Notices.Notice

        /// Staff: settles an item of work, a gateway that is silent or a reader whom nobody can reach.
        func actOnWork(_ request: Work.Act, _ call: Call) throws -> ActOnWorkAnswer
        /// The answer of `ActOnWork`: the message, or an `Encoded` one.
        associatedtype ActOnWorkAnswer: Answer<Work.Acted> = Work.Acted

        /// The daemon itself, by a timer for each reader who has notices that wait: sends what may be sent now, and ends what has expired.
        func release(_ request: Notices.ReleaseRequest, _ call: Call) throws -> ReleaseAnswer
        /// The answer of `Release`: the message, or an `Encoded` one.
        associatedtype ReleaseAnswer: Answer<Notices.ReleaseResponse> = Notices.ReleaseResponse

        /// The daemon itself, once a day: tells readers whose cards end soon.
        func sweepCards(_ request: Notices.SweepCardsRequest, _ call: Call) throws -> SweepCardsAnswer
        /// The answer of `SweepCards`: the message, or an `Encoded` one.
        associatedtype SweepCardsAnswer: Answer<Notices.SweepCardsResponse> = Notices.SweepCardsResponse

        /// The daemon itself, by a timer for each carrier for whom notices wait: whether it is silent.
        func checkCarrier(_ request: Notices.CheckCarrierRequest, _ call: Call) throws -> CheckCarrierAnswer
        /// The answer of `CheckCarrier`: the message, or an `Encoded` one.
        associatedtype CheckCarrierAnswer: Answer<Notices.CheckCarrierResponse> = Notices.CheckCarrierResponse
    }

    /// Calls `lectern.notices.v1.Notices`: from another plugin, or over the network.
    public struct Client<Through: Caller> {
        private let caller: Through

        /// Makes a client.
        /// - Parameter caller: what makes the calls.
        public init(_ caller: Through) { self.caller = caller }

        /// Other plugins, the owner of kinds: declares them, so that staff see them and write their texts before anything is told.
        public func declare(_ request: Notices.DeclareRequest) throws -> Notices.DeclareResponse {
            try Notices.DeclareResponse(try caller.call(Notices.description.methods[0], try request.encoded()))
        }

        /// Other plugins, the owner of the kind: adds a notice to a reader, and declares its kind. The owner's key is unique in the kind: where a
        /// notice with it has not been fetched, its values are replaced; where it has been, or is over, nothing changes.
        public func add(_ request: Notices.AddRequest) throws -> Notices.AddResponse {
            try Notices.AddResponse(try caller.call(Notices.description.methods[1], try request.encoded()))
        }

        /// The owner: there is nothing to tell any more. One that a carrier has fetched stays as it is, and goes to no other carrier should that
        /// one fail. Nothing changes where the notice is over, or was never added.
        public func withdraw(_ request: Notices.WithdrawRequest) throws -> Notices.WithdrawResponse {
            try Notices.WithdrawResponse(try caller.call(Notices.description.methods[2], try request.encoded()))
        }

        /// A gateway or a printing desk: takes notices to send, with address and text. What it has fetched counts as sent. Fetched again it is the same;
        /// what is not to be sent any more comes with its state and without address and text.
        public func fetch(_ request: Notices.FetchRequest) throws -> Notices.FetchResponse {
            try Notices.FetchResponse(try caller.call(Notices.description.methods[3], try request.encoded()))
        }

        /// A gateway or a printing desk: lists what waits to be fetched by it, the oldest first; for one that has lost its cursor.
        public func pending(_ request: Notices.PendingRequest) throws -> Notices.PendingResponse {
            try Notices.PendingResponse(try caller.call(Notices.description.methods[4], try request.encoded()))
        }

        /// A gateway: the reader has it. A desk: it is printed. Told again, or late, nothing else comes of it.
        public func delivered(_ request: Notices.OutcomeRequest) throws -> Notices.OutcomeResponse {
            try Notices.OutcomeResponse(try caller.call(Notices.description.methods[5], try request.encoded()))
        }

        /// A gateway or a printing desk: it could not be sent, and will not be tried again here. It goes to the next channel that the reader wants.
        public func failed(_ request: Notices.OutcomeRequest) throws -> Notices.OutcomeResponse {
            try Notices.OutcomeResponse(try caller.call(Notices.description.methods[6], try request.encoded()))
        }

        /// A gateway: the address does not exist. The notice goes to the next channel, and the address is not used again until it is changed.
        /// This may be told after Delivered.
        public func bounced(_ request: Notices.OutcomeRequest) throws -> Notices.OutcomeResponse {
            try Notices.OutcomeResponse(try caller.call(Notices.description.methods[7], try request.encoded()))
        }

        /// A gateway: the reader has opened it there.
        public func opened(_ request: Notices.OutcomeRequest) throws -> Notices.OutcomeResponse {
            try Notices.OutcomeResponse(try caller.call(Notices.description.methods[8], try request.encoded()))
        }

        /// Lists the notices of the reader who is signed in, the last first.
        public func inbox(_ request: Notices.InboxRequest) throws -> Notices.InboxResponse {
            try Notices.InboxResponse(try caller.call(Notices.description.methods[9], try request.encoded()))
        }

        /// The reader who is signed in has opened notices of the inbox.
        public func read(_ request: Notices.ReadRequest) throws -> Notices.ReadResponse {
            try Notices.ReadResponse(try caller.call(Notices.description.methods[10], try request.encoded()))
        }

        /// The reader who is signed in has done what a notice of the inbox is about.
        public func act(_ request: Notices.ActRequest) throws -> Notices.InboxNotice {
            try Notices.InboxNotice(try caller.call(Notices.description.methods[11], try request.encoded()))
        }

        /// Tells what a reader wants by which channel, at which hours, and where the reader can be reached: to the reader who is signed in, or to staff
        /// with masked addresses.
        public func preferences(_ request: Notices.PreferencesRequest) throws -> Notices.PreferencesResponse {
            try Notices.PreferencesResponse(try caller.call(Notices.description.methods[12], try request.encoded()))
        }

        /// Changes what a reader wants. The language is changed by Readers/Change.
        public func putPreferences(_ request: Notices.PutPreferencesRequest) throws -> Notices.PreferencesResponse {
            try Notices.PreferencesResponse(try caller.call(Notices.description.methods[13], try request.encoded()))
        }

        /// Whoever has the token of a message: the reader wants no more of its purpose by its channel. Told again, nothing changes.
        public func unsubscribe(_ request: Notices.UnsubscribeRequest) throws -> Notices.UnsubscribeResponse {
            try Notices.UnsubscribeResponse(try caller.call(Notices.description.methods[14], try request.encoded()))
        }

        /// Lists the kinds of notices that plugins have declared.
        public func kinds(_ request: Notices.KindsRequest) throws -> Notices.KindsResponse {
            try Notices.KindsResponse(try caller.call(Notices.description.methods[15], try request.encoded()))
        }

        /// Lists the templates of a kind: those that staff have written, and those that the kind brings along.
        public func templates(_ request: Notices.TemplatesRequest) throws -> Notices.TemplatesResponse {
            try Notices.TemplatesResponse(try caller.call(Notices.description.methods[16], try request.encoded()))
        }

        /// Writes a template, found by kind, channel and language.
        public func putTemplate(_ request: Notices.PutTemplateRequest) throws -> Notices.Template {
            try Notices.Template(try caller.call(Notices.description.methods[17], try request.encoded()))
        }

        /// Removes a template; that of the kind, if there is one, holds again.
        public func removeTemplate(_ request: Notices.RemoveTemplateRequest) throws -> Notices.RemoveTemplateResponse {
            try Notices.RemoveTemplateResponse(try caller.call(Notices.description.methods[18], try request.encoded()))
        }

        /// Shows what a reader would get by a template, one that is kept or one that is not yet.
        public func preview(_ request: Notices.PreviewRequest) throws -> Notices.PreviewResponse {
            try Notices.PreviewResponse(try caller.call(Notices.description.methods[19], try request.encoded()))
        }

        /// Lists which partner or desk carries what, for which library, in the order in which channels are tried.
        public func channels(_ request: Notices.ChannelsRequest) throws -> Notices.ChannelsResponse {
            try Notices.ChannelsResponse(try caller.call(Notices.description.methods[20], try request.encoded()))
        }

        /// Adds or changes a channel, found by library, kind and carrier.
        public func putChannel(_ request: Notices.PutChannelRequest) throws -> Notices.Channel {
            try Notices.Channel(try caller.call(Notices.description.methods[21], try request.encoded()))
        }

        /// Removes a channel. What waits for it waits on, until it is fetched or expires.
        public func removeChannel(_ request: Notices.RemoveChannelRequest) throws -> Notices.RemoveChannelResponse {
            try Notices.RemoveChannelResponse(try caller.call(Notices.description.methods[22], try request.encoded()))
        }

        /// Tells what holds in a library, or in the city, for readers who have not said otherwise.
        public func getSettings(_ request: Notices.GetSettingsRequest) throws -> Notices.Settings {
            try Notices.Settings(try caller.call(Notices.description.methods[23], try request.encoded()))
        }

        /// Changes that.
        public func putSettings(_ request: Notices.PutSettingsRequest) throws -> Notices.Settings {
            try Notices.Settings(try caller.call(Notices.description.methods[24], try request.encoded()))
        }

        /// Lists who carries notices: what waits for each, and since when it has been silent.
        public func carriers(_ request: Notices.CarriersRequest) throws -> Notices.CarriersResponse {
            try Notices.CarriersResponse(try caller.call(Notices.description.methods[25], try request.encoded()))
        }

        /// Lists what was sent to a reader, the last first.
        public func sent(_ request: Notices.SentRequest) throws -> Notices.SentResponse {
            try Notices.SentResponse(try caller.call(Notices.description.methods[26], try request.encoded()))
        }

        /// Tells a notice with its attempts and with what happened to it.
        public func get(_ request: Notices.GetRequest) throws -> Notices.NoticeDetails {
            try Notices.NoticeDetails(try caller.call(Notices.description.methods[27], try request.encoded()))
        }

        /// Sends a notice anew that was sent, has failed or has expired: by the first channel that the reader wants now.
        public func retry(_ request: Notices.RetryRequest) throws -> Notices.Notice {
            try Notices.Notice(try caller.call(Notices.description.methods[28], try request.encoded()))
        }

        /// Takes back a notice that nobody has fetched.
        public func cancel(_ request: Notices.CancelRequest) throws -> Notices.Notice {
            try Notices.Notice(try caller.call(Notices.description.methods[29], try request.encoded()))
        }

        /// Staff: settles an item of work, a gateway that is silent or a reader whom nobody can reach.
        public func actOnWork(_ request: Work.Act) throws -> Work.Acted {
            try Work.Acted(try caller.call(Notices.description.methods[30], try request.encoded()))
        }

        /// The daemon itself, by a timer for each reader who has notices that wait: sends what may be sent now, and ends what has expired.
        public func release(_ request: Notices.ReleaseRequest) throws -> Notices.ReleaseResponse {
            try Notices.ReleaseResponse(try caller.call(Notices.description.methods[31], try request.encoded()))
        }

        /// The daemon itself, once a day: tells readers whose cards end soon.
        public func sweepCards(_ request: Notices.SweepCardsRequest) throws -> Notices.SweepCardsResponse {
            try Notices.SweepCardsResponse(try caller.call(Notices.description.methods[32], try request.encoded()))
        }

        /// The daemon itself, by a timer for each carrier for whom notices wait: whether it is silent.
        public func checkCarrier(_ request: Notices.CheckCarrierRequest) throws -> Notices.CheckCarrierResponse {
            try Notices.CheckCarrierResponse(try caller.call(Notices.description.methods[33], try request.encoded()))
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
                UnaryHandler { try service.declare(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.add(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.withdraw(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.fetch(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.pending(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.delivered(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.failed(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.bounced(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.opened(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.inbox(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.read(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.act(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.preferences(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putPreferences(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.unsubscribe(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.kinds(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.templates(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putTemplate(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.removeTemplate(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.preview(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.channels(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putChannel(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.removeChannel(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.getSettings(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.putSettings(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.carriers(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.sent(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.get(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.retry(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.cancel(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.actOnWork(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.release(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.sweepCards(try .init(request: $0), $1).lend(to: $2) },
                UnaryHandler { try service.checkCarrier(try .init(request: $0), $1).lend(to: $2) },
            ]
        }

        public var description: ServiceDescription { Notices.description }

        public func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Implementation.Call) throws -> [UInt8] {
            throw MethodNumberError("lectern.notices.v1.Notices", method)
        }

        public func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Implementation.Call) throws -> StreamStep<[UInt8]> {
            throw MethodNumberError("lectern.notices.v1.Notices", method)
        }
    }

    /// What the .proto says of `lectern.notices.v1.Notices`.
    public static let description = ServiceDescription(
        name: "lectern.notices.v1.Notices",
        methods: [
            MethodDescription(
                name: "lectern.notices.v1.Notices/Declare", requestType: "lectern.notices.v1.DeclareRequest", answerType: "lectern.notices.v1.DeclareResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Add", requestType: "lectern.notices.v1.AddRequest", answerType: "lectern.notices.v1.AddResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Withdraw", requestType: "lectern.notices.v1.WithdrawRequest", answerType: "lectern.notices.v1.WithdrawResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Fetch", requestType: "lectern.notices.v1.FetchRequest", answerType: "lectern.notices.v1.FetchResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Pending", requestType: "lectern.notices.v1.PendingRequest", answerType: "lectern.notices.v1.PendingResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Delivered", requestType: "lectern.notices.v1.OutcomeRequest", answerType: "lectern.notices.v1.OutcomeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["NOTICE_UNKNOWN", "NOT_FETCHED", "FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Failed", requestType: "lectern.notices.v1.OutcomeRequest", answerType: "lectern.notices.v1.OutcomeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["NOTICE_UNKNOWN", "NOT_FETCHED", "FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Bounced", requestType: "lectern.notices.v1.OutcomeRequest", answerType: "lectern.notices.v1.OutcomeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["NOTICE_UNKNOWN", "NOT_FETCHED", "FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Opened", requestType: "lectern.notices.v1.OutcomeRequest", answerType: "lectern.notices.v1.OutcomeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 2, session: 0), .init(certificate: 3, session: 0)],
                reasons: ["NOTICE_UNKNOWN", "NOT_FETCHED", "FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Inbox", requestType: "lectern.notices.v1.InboxRequest", answerType: "lectern.notices.v1.InboxResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["CURSOR_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Read", requestType: "lectern.notices.v1.ReadRequest", answerType: "lectern.notices.v1.ReadResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["NOTICE_UNKNOWN", "FIELD_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Act", requestType: "lectern.notices.v1.ActRequest", answerType: "lectern.notices.v1.InboxNotice",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["NOTICE_UNKNOWN"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Preferences", requestType: "lectern.notices.v1.PreferencesRequest", answerType: "lectern.notices.v1.PreferencesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID"], right: "notices.preferences"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/PutPreferences", requestType: "lectern.notices.v1.PutPreferencesRequest", answerType: "lectern.notices.v1.PreferencesResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2), .init(certificate: 1, session: 1), .init(certificate: 2, session: 1), .init(certificate: 3, session: 1)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "VERSION_CONFLICT", "PURPOSE_NEEDED"], right: "notices.preferences"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Unsubscribe", requestType: "lectern.notices.v1.UnsubscribeRequest", answerType: "lectern.notices.v1.UnsubscribeResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 0, session: 0), .init(certificate: 1, session: 0), .init(certificate: 2, session: 0), .init(certificate: 3, session: 0), .init(certificate: 4, session: 0)],
                reasons: ["TOKEN_INVALID"]
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Kinds", requestType: "lectern.notices.v1.KindsRequest", answerType: "lectern.notices.v1.KindsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "*"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Templates", requestType: "lectern.notices.v1.TemplatesRequest", answerType: "lectern.notices.v1.TemplatesResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["KIND_UNKNOWN"], right: "*"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/PutTemplate", requestType: "lectern.notices.v1.PutTemplateRequest", answerType: "lectern.notices.v1.Template",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["KIND_UNKNOWN", "FIELD_INVALID", "VERSION_CONFLICT", "TEMPLATE_UNKNOWN"], right: "notices.templates"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/RemoveTemplate", requestType: "lectern.notices.v1.RemoveTemplateRequest", answerType: "lectern.notices.v1.RemoveTemplateResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["TEMPLATE_UNKNOWN", "VERSION_CONFLICT"], right: "notices.templates"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Preview", requestType: "lectern.notices.v1.PreviewRequest", answerType: "lectern.notices.v1.PreviewResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["KIND_UNKNOWN", "FIELD_INVALID", "TEMPLATE_UNKNOWN"], right: "*"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Channels", requestType: "lectern.notices.v1.ChannelsRequest", answerType: "lectern.notices.v1.ChannelsResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "notices.read"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/PutChannel", requestType: "lectern.notices.v1.PutChannelRequest", answerType: "lectern.notices.v1.Channel",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN", "PARTNER_UNKNOWN", "VERSION_CONFLICT"], right: "notices.manage"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/RemoveChannel", requestType: "lectern.notices.v1.RemoveChannelRequest", answerType: "lectern.notices.v1.RemoveChannelResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["CHANNEL_UNKNOWN", "LIBRARY_UNKNOWN"], right: "notices.manage"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/GetSettings", requestType: "lectern.notices.v1.GetSettingsRequest", answerType: "lectern.notices.v1.Settings",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["LIBRARY_UNKNOWN"], right: "notices.read"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/PutSettings", requestType: "lectern.notices.v1.PutSettingsRequest", answerType: "lectern.notices.v1.Settings",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID", "LIBRARY_UNKNOWN", "VERSION_CONFLICT", "PURPOSE_NEEDED"], right: "notices.manage"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Carriers", requestType: "lectern.notices.v1.CarriersRequest", answerType: "lectern.notices.v1.CarriersResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: [], right: "notices.read"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Sent", requestType: "lectern.notices.v1.SentRequest", answerType: "lectern.notices.v1.SentResponse",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["READER_UNKNOWN", "FIELD_INVALID", "CURSOR_INVALID"], right: "notices.read"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Get", requestType: "lectern.notices.v1.GetRequest", answerType: "lectern.notices.v1.NoticeDetails",
                effect: .read, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["NOTICE_UNKNOWN"], right: "notices.read"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Retry", requestType: "lectern.notices.v1.RetryRequest", answerType: "lectern.notices.v1.Notice",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["NOTICE_UNKNOWN", "STATE_FORBIDS"], right: "notices.manage"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Cancel", requestType: "lectern.notices.v1.CancelRequest", answerType: "lectern.notices.v1.Notice",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 4, session: 0), .init(certificate: 3, session: 2)],
                reasons: ["NOTICE_UNKNOWN", "STATE_FORBIDS"], right: "notices.manage"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/ActOnWork", requestType: "lectern.work.v1.Act", answerType: "lectern.work.v1.Acted",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [.init(certificate: 3, session: 2)],
                reasons: ["FIELD_INVALID"], right: "notices.manage"
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/Release", requestType: "lectern.notices.v1.ReleaseRequest", answerType: "lectern.notices.v1.ReleaseResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/SweepCards", requestType: "lectern.notices.v1.SweepCardsRequest", answerType: "lectern.notices.v1.SweepCardsResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
            MethodDescription(
                name: "lectern.notices.v1.Notices/CheckCarrier", requestType: "lectern.notices.v1.CheckCarrierRequest", answerType: "lectern.notices.v1.CheckCarrierResponse",
                effect: .write, traits: [], timeoutMilliseconds: 0,
                allow: [],
                reasons: []
            ),
        ],
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqvbgoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8SD2xlY3Rlcm4ud29yay52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvIjYKBFRleHQSGgoIbGFuZ3VhZ2UYASABKAlSCGxhbmd1YWdlEhIKBHRleHQYAiABKAlSBHRleHQipgMKBEtpbmQSEgoEY29kZRgBIAEoCVIEY29kZRIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEisKBXRpdGxlGAMgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBmZpZWxkcxgEIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGZmllbGRzEjEKB2FjdGlvbnMYBSADKAsyFy5sZWN0ZXJuLndvcmsudjEuQWN0aW9uUgdhY3Rpb25zEhQKBXJpZ2h0GAYgASgJUgVyaWdodBIfCgtkdWVfbWludXRlcxgHIAEoA1IKZHVlTWludXRlcxItChJlc2NhbGF0aW9uX21pbnV0ZXMYCCABKANSEWVzY2FsYXRpb25NaW51dGVzEikKEGVzY2FsYXRpb25fcmlnaHQYCSABKAlSD2VzY2FsYXRpb25SaWdodBIqChFlc2NhbGF0ZXNfdG9fY2l0eRgKIAEoCFIPZXNjYWxhdGVzVG9DaXR5EiMKDWxlYXNlX21pbnV0ZXMYCyABKANSDGxlYXNlTWludXRlcyKMAQoFRmllbGQSEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIuCgR0eXBlGAMgASgOMhoubGVjdGVybi53b3JrLnYxLlZhbHVlVHlwZVIEdHlwZRISCgRzaWRlGAQgASgNUgRzaWRlIrIBCgZBY3Rpb24SEgoEbmFtZRgBIAEoCVIEbmFtZRIrCgV0aXRsZRgCIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIWCgZtZXRob2QYAyABKAlSBm1ldGhvZBIfCgtidWxrX21ldGhvZBgEIAEoCVIKYnVsa01ldGhvZBIuCgZpbnB1dHMYBSADKAsyFi5sZWN0ZXJuLndvcmsudjEuRmllbGRSBmlucHV0cyI2CgpGaWVsZFZhbHVlEhIKBG5hbWUYASABKAlSBG5hbWUSFAoFdmFsdWUYAiABKAlSBXZhbHVlIo4BCgNBY3QSEAoDa2V5GAEgASgJUgNrZXkSFAoFY2xhaW0YAiABKANSBWNsYWltEhYKBmFjdGlvbhgDIAEoCVIGYWN0aW9uEhIKBG5vdGUYBCABKAlSBG5vdGUSMwoGaW5wdXRzGAUgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBmlucHV0cyIgCgVBY3RlZBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQi8wQKBEl0ZW0SFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSEAoDa2V5GAMgASgJUgNrZXkSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIUCgVyaWdodBgFIAEoCVIFcmlnaHQSMAoFc3RhdGUYBiABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZRIzCgZ2YWx1ZXMYByADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGdmFsdWVzEh4KC2FkZGVkX2F0X21zGAggASgDUglhZGRlZEF0TXMSGgoJZHVlX2F0X21zGAkgASgDUgdkdWVBdE1zEhIKBGxhdGUYCiABKAhSBGxhdGUSHAoJZXNjYWxhdGVkGAsgASgIUgllc2NhbGF0ZWQSFAoFY2xhaW0YDCABKANSBWNsYWltEhYKBmhvbGRlchgNIAEoA1IGaG9sZGVyEh8KC2hvbGRlcl9uYW1lGA4gASgJUgpob2xkZXJOYW1lEicKD2hvbGRlcl90ZXJtaW5hbBgPIAEoCVIOaG9sZGVyVGVybWluYWwSJAoObGVhc2VfdW50aWxfbXMYECABKANSDGxlYXNlVW50aWxNcxIZCghrZXB0X2ZvchgRIAEoA1IHa2VwdEZvchIvChRmaXJzdF9hbnN3ZXJlZF9hdF9tcxgSIAEoA1IRZmlyc3RBbnN3ZXJlZEF0TXMSIAoMY2xvc2VkX2F0X21zGBMgASgDUgpjbG9zZWRBdE1zEhgKB291dGNvbWUYFCABKAlSB291dGNvbWUilQEKC0l0ZW1EZXRhaWxzEikKBGl0ZW0YASABKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIEaXRlbRIpCgRraW5kGAIgASgLMhUubGVjdGVybi53b3JrLnYxLktpbmRSBGtpbmQSMAoHaGlzdG9yeRgDIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHaGlzdG9yeSLVAQoFRW50cnkSGQoIZW50cnlfaWQYASABKANSB2VudHJ5SWQSFAoFZXZlbnQYAiABKAlSBWV2ZW50EhIKBGZyb20YAyABKAlSBGZyb20SDgoCdG8YBCABKAlSAnRvEhMKBWF0X21zGAUgASgDUgRhdE1zEhYKBnBlcnNvbhgGIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAcgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCCABKAlSBm1ldGhvZBIWCgZkZXRhaWwYCSABKAlSBmRldGFpbCKzAgoFUXVldWUSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBIrCgV0aXRsZRgEIAMoCzIVLmxlY3Rlcm4ud29yay52MS5UZXh0UgV0aXRsZRIYCgd3YWl0aW5nGAUgASgDUgd3YWl0aW5nEhgKB2NsYWltZWQYBiABKANSB2NsYWltZWQSEgoEbGF0ZRgHIAEoA1IEbGF0ZRIcCgllc2NhbGF0ZWQYCCABKANSCWVzY2FsYXRlZBIrChJvbGRlc3RfYWRkZWRfYXRfbXMYCSABKANSD29sZGVzdEFkZGVkQXRNcxIjCg5uZXh0X2R1ZV9hdF9tcxgKIAEoA1ILbmV4dER1ZUF0TXMiPQoORGVjbGFyZVJlcXVlc3QSKwoFa2luZHMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIFa2luZHMiEQoPRGVjbGFyZVJlc3BvbnNlIrYBCgpBZGRSZXF1ZXN0EikKBGtpbmQYASABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEjMKBnZhbHVlcxgEIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSGQoIc2luY2VfbXMYBSABKANSB3NpbmNlTXMiPAoLQWRkUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWFkZGVkGAIgASgIUgVhZGRlZCJ3Cg1GaW5pc2hSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSFAoFY2xhaW0YAyABKANSBWNsYWltEhYKBmFjdGlvbhgEIAEoCVIGYWN0aW9uEhIKBG5vdGUYBSABKAlSBG5vdGUiKQoORmluaXNoUmVzcG9uc2USFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIksKD1dpdGhkcmF3UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhIKBG5vdGUYAyABKAlSBG5vdGUiMAoQV2l0aGRyYXdSZXNwb25zZRIcCgl3aXRoZHJhd24YASABKAhSCXdpdGhkcmF3biJMCg1RdWV1ZXNSZXF1ZXN0EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSHgoKZXZlcnl3aGVyZRgCIAEoCFIKZXZlcnl3aGVyZSJACg5RdWV1ZXNSZXNwb25zZRIuCgZxdWV1ZXMYASADKAsyFi5sZWN0ZXJuLndvcmsudjEuUXVldWVSBnF1ZXVlcyKWAQoLTGlzdFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIbCglicmFuY2hfaWQYAiABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAMgASgJUgVyaWdodBISCgRtaW5lGAQgASgIUgRtaW5lEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvciJTCgxMaXN0UmVzcG9uc2USKwoFaXRlbXMYASADKAsyFS5sZWN0ZXJuLndvcmsudjEuSXRlbVIFaXRlbXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiJQoKR2V0UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiVwoOSGlzdG9yeVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJbCg9IaXN0b3J5UmVzcG9uc2USMAoHZW50cmllcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5FbnRyeVIHZW50cmllcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciInCgxDbGFpbVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIj0KDlJlbGVhc2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRub3RlGAIgASgJUgRub3RlIp8BCg9IYW5kT3ZlclJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhQKBWxvZ2luGAIgASgJUgVsb2dpbhIfCgticmFuY2hfY29kZRgDIAEoCVIKYnJhbmNoQ29kZRISCgRjaXR5GAQgASgIUgRjaXR5EhQKBXJpZ2h0GAUgASgJUgVyaWdodBISCgRub3RlGAYgASgJUgRub3RlIj0KDkNvbW1lbnRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgR0ZXh0GAIgASgJUgR0ZXh0IikKDkFkdmFuY2VSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCIRCg9BZHZhbmNlUmVzcG9uc2UiiQEKC0l0ZW1DaGFuZ2VkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZBISCgRraW5kGAIgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMAoFc3RhdGUYBCABKA4yGi5sZWN0ZXJuLndvcmsudjEuSXRlbVN0YXRlUgVzdGF0ZSrBCgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEmMKDElURU1fVU5LTk9XThABGlGKtRhNCAUSFeayoeaciei/memhueW3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBpdGVtIG9mIHdvcmsuIgdpdGVtX2lkIgRraW5kIgNrZXkSZgoLSVRFTV9DTE9TRUQQAhpVirUYUQgJEhjor6Xpobnlt6XkvZzlt7Llip7nu5PjgIIaE1RoZSBpdGVtIGlzIGNsb3NlZC4iB2l0ZW1faWQiB291dGNvbWUiDGNsb3NlZF9hdF9tcxKPAQoMSVRFTV9DTEFJTUVEEAMafYq1GHkICRIh6K+l6aG55bel5L2c5q2j55Sx5LuW5Lq65aSE55CG44CCGiBTb21lYm9keSBlbHNlIHdvcmtzIG9uIHRoZSBpdGVtLiIHaXRlbV9pZCIGaG9sZGVyIgtob2xkZXJfbmFtZSIIdGVybWluYWwiCHVudGlsX21zEm4KCUlURU1fS0VQVBAEGl+KtRhbCAkSIeivpemhueW3peS9nOW3suaMh+Wumue7meS7luS6uuOAghojVGhlIGl0ZW0gaXMga2VwdCBmb3Igc29tZWJvZHkgZWxzZS4iB2l0ZW1faWQiBnBlcnNvbhJgChBJVEVNX05PVF9DTEFJTUVEEAUaSoq1GEYICRIb6K+l6aG55bel5L2c5peg5Lq66aKG5Y+W44CCGhxOb2JvZHkgaGFzIGNsYWltZWQgdGhlIGl0ZW0uIgdpdGVtX2lkEp8BCg5DTEFJTV9OT1RfSEVMRBAGGooBirUYhQEICRIz5oKo5bm25pyq6aKG5Y+W6K+l6aG55bel5L2c77yM5oiW6aKG5Y+W5bey6L+H5pyf44CCGjxDbGFpbSB0aGUgaXRlbSBmaXJzdDogeW91IGhhdmUgbm90LCBvciB5b3VyIGNsYWltIGhhcyBlbmRlZC4iB2l0ZW1faWQiBWNsYWltEoQBChBXT1JLX05PVF9BTExPV0VEEAcaboq1GGoIBxIq5oKo5peg5p2D5aSE55CG6K+l5YiG6aaG55qE5q2k57G75bel5L2c44CCGihZb3UgbWF5IG5vdCBkbyB0aGlzIHdvcmsgYXQgdGhhdCBicmFuY2guIgVyaWdodCIJYnJhbmNoX2lkElUKDEtJTkRfVU5LTk9XThAIGkOKtRg/CAUSFeayoeaciei/meexu+W3peS9nOOAghoeVGhlcmUgaXMgbm8gc3VjaCBraW5kIG9mIHdvcmsuIgRraW5kElgKDUZJRUxEX0lOVkFMSUQQCRpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5ElUKDkNVUlNPUl9JTlZBTElEEAoaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuElgKDkJSQU5DSF9VTktOT1dOEAsaRIq1GEAIBRIV5rKh5pyJ6L+Z5Liq5YiG6aaG44CCGhhUaGVyZSBpcyBubyBzdWNoIGJyYW5jaC4iC2JyYW5jaF9jb2RlEmMKDkFDVElPTl9VTktOT1dOEAwaT4q1GEsIAxIb5rKh5pyJ6L+Z56eN5aSE55CG5pa55byP44CCGhxUaGUga2luZCBoYXMgbm8gc3VjaCBhY3Rpb24uIgRraW5kIgZhY3Rpb24qWQoJVmFsdWVUeXBlEggKBFRFWFQQABIKCgZSRUFERVIQARILCgdCQVJDT0RFEAISCAoETE9BThADEggKBFRJTUUQBBIJCgVNT05FWRAFEgoKBlJFQVNPThAGKl4KCUl0ZW1TdGF0ZRIaChZJVEVNX1NUQVRFX1VOU1BFQ0lGSUVEEAASCwoHV0FJVElORxABEgsKB0NMQUlNRUQQAhIMCghGSU5JU0hFRBADEg0KCVdJVEhEUkFXThAEMp4OCgRXb3JrElcKA0FkZBIbLmxlY3Rlcm4ud29yay52MS5BZGRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkFkZFJlc3BvbnNlIhWKtRgREAIqDUZJRUxEX0lOVkFMSUQSYwoHRGVjbGFyZRIfLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5EZWNsYXJlUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBKMAQoGRmluaXNoEh4ubGVjdGVybi53b3JrLnYxLkZpbmlzaFJlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVzcG9uc2UiQYq1GD0QAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoOQ0xBSU1fTk9UX0hFTEQqDkFDVElPTl9VTktOT1dOElcKCFdpdGhkcmF3EiAubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVxdWVzdBohLmxlY3Rlcm4ud29yay52MS5XaXRoZHJhd1Jlc3BvbnNlIgaKtRgCEAISXgoGUXVldWVzEh4ubGVjdGVybi53b3JrLnYxLlF1ZXVlc1JlcXVlc3QaHy5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVzcG9uc2UiE4q1GA8KAggECgQIAxACEAFKASoSiAEKBExpc3QSHC5sZWN0ZXJuLndvcmsudjEuTGlzdFJlcXVlc3QaHS5sZWN0ZXJuLndvcmsudjEuTGlzdFJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxLSU5EX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEnUKA0dldBIbLmxlY3Rlcm4ud29yay52MS5HZXRSZXF1ZXN0GhwubGVjdGVybi53b3JrLnYxLkl0ZW1EZXRhaWxzIjOKtRgvCgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRURKASoSkQEKB0hpc3RvcnkSHy5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlcXVlc3QaIC5sZWN0ZXJuLndvcmsudjEuSGlzdG9yeVJlc3BvbnNlIkOKtRg/CgIIBAoECAMQAhABKgxJVEVNX1VOS05PV04qEFdPUktfTk9UX0FMTE9XRUQqDkNVUlNPUl9JTlZBTElESgEqEpQBCgVDbGFpbRIdLmxlY3Rlcm4ud29yay52MS5DbGFpbVJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJVirUYUQoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqCUlURU1fS0VQVCoQV09SS19OT1RfQUxMT1dFREoBKhKcAQoJQ2xhaW1NYW55Eh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqKAEwARKjAQoHUmVsZWFzZRIfLmxlY3Rlcm4ud29yay52MS5SZWxlYXNlUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtImCKtRhcCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEElURU1fTk9UX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRURKASoSsgEKCEhhbmRPdmVyEiAubGVjdGVybi53b3JrLnYxLkhhbmRPdmVyUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIm2KtRhpCgIIBAoECAMQAhACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKgxJVEVNX0NMQUlNRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSUQqDkJSQU5DSF9VTktOT1dOSgEqEpIBCgdDb21tZW50Eh8ubGVjdGVybi53b3JrLnYxLkNvbW1lbnRSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iT4q1GEsKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqEFdPUktfTk9UX0FMTE9XRUQqDUZJRUxEX0lOVkFMSURKASoSVAoHQWR2YW5jZRIfLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5BZHZhbmNlUmVzcG9uc2UiBoq1GAIQAkq6Mwq2AQoBDBIDAgASGqsBIFdoYXQgc3RhZmYgaGF2ZSB0byBkbzogdGhlIGNpdHkncyBvbmx5IHF1ZXVlIG9mIGh1bWFuIHdvcmsuIE90aGVyIHBsdWdpbnMgYWRkIGl0ZW1zIGFuZCBmaW5pc2ggdGhlbTsgc3RhZmYgY2xhaW0sIHJlbGVhc2UsIGhhbmQgb3ZlcgogYW5kIGNvbW1lbnQgb24gdGhlbSBhdCB0aGVpciBkZXNrcy4KCkEKAgYAEgQIAEsBGjUgSXRlbXMgb2Ygd29yaywgaW4gcXVldWVzIGJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQuCgrhAQoEBgACABIECwINAxrSASBPdGhlciBwbHVnaW5zLCB0aGUgb3duZXIgb2YgdGhlIGtpbmQ6IGFkZHMgYW4gaXRlbSwgYW5kIGRlY2xhcmVzIGl0cyBraW5kLiBUaGUgb3duZXIncyBrZXkgaXMgdW5pcXVlIGluIHRoZSBraW5kOiB3aGVyZSBhbiBpdGVtIHdpdGgKIGl0IGlzIG9wZW4sIGl0cyB2YWx1ZXMgYXJlIHJlcGxhY2VkOyB3aGVyZSBvbmUgaXMgY2xvc2VkLCBub3RoaW5nIGNoYW5nZXMuCgqBAQoEBgACARIEDwIRAxpzIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lcnM6IGhhcyBraW5kcyBrZXB0IGJlZm9yZSB0aGVyZSBpcyBhbiBpdGVtIG9mIGFueSwgc28gdGhhdCBzdGFmZiBjYW4gbG9vayBhdCB0aGVpciBxdWV1ZXMuCgqSAQoEBgACAhIEEwIVAxqDASBUaGUgb3duZXI6IGFuIGFjdGlvbiBoYXMgc2V0dGxlZCB0aGUgaXRlbSwgd2hpY2ggd2hvZXZlciBpcyBzaWduZWQgaW4gaGFzIGNsYWltZWQuIENhbGxlZCBpbiB0aGUgdHJhbnNhY3Rpb24gb2YgdGhlIGFjdGlvbiwgbGFzdC4KCnkKBAYAAgMSBBcCGQMaayBUaGUgb3duZXI6IHRoZXJlIGlzIG5vdGhpbmcgdG8gZG8gYW55IG1vcmUuIE5vdGhpbmcgY2hhbmdlcyB3aGVyZSB0aGUgaXRlbSBpcyBjbG9zZWQsIG9yIHdhcyBuZXZlciBhZGRlZC4KCoIBCgQGAAIEEgQbAh0DGnQgVGVsbHMgdGhlIHF1ZXVlcyBvZiBhIGJyYW5jaCBpbiB3aGljaCB0aGUgY2FsbGVyIG1heSB3b3JrLCB3aXRoIHRoZWlyIGNvdW50czsgZXhhY3QsIGFuZCB3aXRob3V0IGxvb2tpbmcgYXQgaXRlbXMuCgqXAQoEBgACBRIEHwIiAxqIASBMaXN0cyB0aGUgb3BlbiBpdGVtcyBvZiBhIHF1ZXVlLCB0aG9zZSBmaXJzdCB0aGF0IGFyZSBkdWUgZmlyc3Q7IG9yIHRob3NlIHRoYXQgdGhlIGNhbGxlciBoYXMgY2xhaW1lZCBvciB0aGF0IGFyZSBrZXB0IGZvciB0aGUgY2FsbGVyLgoKXQoEBgACBhIEJAInAxpPIFRlbGxzIGFuIGl0ZW0gd2l0aCBpdHMga2luZCwgd2hhdCBtYXkgYmUgZG9uZSwgYW5kIHRoZSBsYXN0IG9mIHdoYXQgd2FzIGRvbmUuCgo/CgQGAAIHEgQpAiwDGjEgTGlzdHMgd2hhdCB3YXMgZG9uZSB0byBhbiBpdGVtLCB0aGUgbGFzdCBmaXJzdC4KCpUBCgQGAAIIEgQuAjEDGoYBIENsYWltcyBhbiBpdGVtIGZvciB3aG9ldmVyIGlzIHNpZ25lZCBpbiwgZm9yIHRoZSBsZWFzZSBvZiBpdHMga2luZDsgY2xhaW1lZCBhZ2FpbiBieSB0aGUgc2FtZSBwZXJzb24sIGl0IGlzIHRoZWlycyBzbyBsb25nIGZyb20gbm93LgoKQgoEBgACCRIEMwI2Axo0IFRoZSBzYW1lIGZvciBtYW55LCBhbiBpdGVtIG9mIHRoZSBzdHJlYW0gZm9yIGVhY2guCgpxCgQGAAIKEgQ4AjsDGmMgR2l2ZXMgYSBjbGFpbSBiYWNrLiBBbm90aGVyJ3MgaXMgZ2l2ZW4gYmFjayB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLCBvciBieSBhbiBhZG1pbmlzdHJhdG9yLgoK2wEKBAYAAgsSBD4CQQMazAEgSGFuZHMgYW4gaXRlbSBvdmVyOiB0byBhIHBlcnNvbiwgdG8gYW5vdGhlciBicmFuY2gsIHRvIHRob3NlIHdpdGggYW5vdGhlciByaWdodCwgb3IgdG8gc2V2ZXJhbCBvZiB0aGVzZS4gSXQgZW5kcyB0aGUgY2FsbGVyJ3MgY2xhaW07CiBhbm90aGVyJ3MgY2xhaW0gc3RhbmRzIGFnYWluc3QgaXQsIGJ1dCB3aXRoIHRoZSByaWdodCAid29yay5tYW5hZ2UiLgoKMQoEBgACDBIEQwJGAxojIFdyaXRlcyBhIGNvbW1lbnQgb24gYW4gb3BlbiBpdGVtLgoKgAEKBAYAAg0SBEgCSgMaciBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCBvcGVuIGl0ZW06IGEgbGVhc2UgaGFzIGVuZGVkLCBvciB0aGUgaXRlbSBpcyBsYXRlIG9yIGhhcyB0byBiZSBlc2NhbGF0ZWQuCgofCgIFABIETgBcARoTIFdoeSBXb3JrIHJlZnVzZXMuCgogCgIEABIEXwBjARoUIEEgdGV4dCBmb3IgcGVvcGxlLgoKFgoEBAACABIDYQIWGgkgQkNQIDQ3LgoKRQoCBAESBGYAegEaOSBBIGtpbmQgb2Ygd29yaywgYXMgdGhlIHBsdWdpbiBkZWNsYXJlcyBpdCB0aGF0IG93bnMgaXQuCgpECgQEAQIAEgNoAhIaNyBCZWdpbnMgd2l0aCB0aGUgb3duZXIncyBuYW1lOiAiY2lyY3VsYXRpb24uY29uZmxpY3QiLgoKPgoEBAECARIDagIUGjEgQSBkZWNsYXJhdGlvbiByZXBsYWNlcyBvbmUgd2l0aCBhIGxvd2VyIG51bWJlci4KClsKBAQBAgUSA28CExpOIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCBtdXN0IGJlIGFsbG93ZWQgdG8gZG8gYXQgaXRzIGJyYW5jaCwgIndvcmsuc2V0dGxlIi4KCkYKBAQBAgYSA3ECGBo5IEhvdyBsb25nIGFmdGVyIGl0IHdhcyBhZGRlZCBhbiBpdGVtIGlzIGR1ZSwgYXQgbGVhc3QgMS4KCj0KBAQBAgcSA3MCHxowIEhvdyBsb25nIGFmdGVyIHRoYXQgaXQgaXMgZXNjYWxhdGVkOyAwOiBuZXZlci4KClQKBAQBAggSA3UCHhpHIFdoYXQgd2hvZXZlciB3b3JrcyBvbiBpdCB0aGVuIG11c3QgYmUgYWxsb3dlZCB0byBkbzsgZW1wdHk6IHRoZSBzYW1lLgoKRwoEBAECCRIDdwIeGjogQW4gZXNjYWxhdGVkIGl0ZW0gaXMgdGhlIHdob2xlIGNpdHkncywgbm90IGl0cyBicmFuY2gncy4KCi8KBAQBAgoSA3kCGxoiIEhvdyBsb25nIGEgY2xhaW0gbGFzdHM7IDAgaXMgMTUuCgosCgIEAhIFfQCEAQEaHyBXaGF0IGFuIGl0ZW0gb2YgYSBraW5kIHRlbGxzLgoKGAoEBAICABIDfwISGgsgImJhcmNvZGUiCgprCgQEAgIDEgSDAQISGl0gV2hlcmUgYSB0aGluZyBoYXMgdHdvIHNpZGVzIHRvIGJlIHNlZW4gYmVzaWRlIGVhY2ggb3RoZXI6IDEgb3IgMjsgMDogaXQgYmVsb25ncyB0byBuZWl0aGVyLgoKgAEKAgUBEgaHAQCUAQEaciBIb3cgYSB2YWx1ZSBpcyBzaG93bi4gVmFsdWVzIGhvbGQgbnVtYmVycyBhbmQgY29kZXMsIGFuZCBubyBuYW1lczogdGhvc2UgYXJlIGxvb2tlZCB1cCBieSB3aG9ldmVyIG1heSBrbm93IHRoZW0uCgokCgQFAQIBEgSKAQINGhYgQSBudW1iZXIgb2YgUmVhZGVycy4KCiAKBAUBAgMSBI0BAgsaEiBBIGxvYW4ncyBudW1iZXIuCgooCgQFAQIEEgSPAQILGhogTWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuCgpECgQFAQIFEgSRAQIMGjYgQW4gYW1vdW50IGluIG1pbm9yIHVuaXRzIGFuZCBhIGN1cnJlbmN5OiAiMTI1MCBDTlkiLgoKPAoEBQECBhIEkwECDRouIFRoZSBuYW1lIG9mIGEgcmVhc29uIG9mIHRoZSBvd25lcidzIHNlcnZpY2UuCgqCAQoCBAMSBpcBAKEBARp0IFNvbWV0aGluZyB0aGF0IGNhbiBiZSBkb25lIHdpdGggYW4gaXRlbTogYSBtZXRob2Qgb2YgdGhlIG93bmVyLCB3aG9zZSByZXF1ZXN0IGlzIGFuIEFjdCBhbmQgd2hvc2UgYW5zd2VyIGFuIEFjdGVkLgoKGAoEBAMCABIEmQECEhoKICJhY2NlcHQiCgpCCgQEAwICEgScAQIUGjQgImxlY3Rlcm4uY2lyY3VsYXRpb24udjEuQ2lyY3VsYXRpb24vQWN0T25Db25mbGljdCIKCmEKBAQDAgMSBJ4BAhkaUyBUaGUgc2FtZSBhcyBhIGNsaWVudCBzdHJlYW0gb2YgQWN0LCBmb3IgbWFueSBpdGVtcyBhdCBvbmNlOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCjEKBAQDAgQSBKABAhwaIyBXaGF0IHRoZSBhY3Rpb24gYXNrcyBmb3IgYmVzaWRlcy4KCkUKBAQEAgASBKUBAhIaNyBPZiBhIGZpZWxkIG9mIHRoZSBraW5kLCBvciBvZiBhbiBpbnB1dCBvZiB0aGUgYWN0aW9uLgoKMgoCBAUSBqoBALQBARokIFRoZSByZXF1ZXN0IG9mIGFuIGFjdGlvbidzIG1ldGhvZC4KCiwKBAQFAgASBKwBAhEaHiBUaGUgb3duZXIncyBrZXkgb2YgdGhlIGl0ZW0uCgoxCgQEBQIBEgSuAQISGiMgVGhlIG51bWJlciBvZiB0aGUgY2FsbGVyJ3MgY2xhaW0uCgosCgQEBQICEgSwAQIUGh4gV2hpY2ggb2YgdGhlIGtpbmQncyBhY3Rpb25zLgoKHwoEBAUCAxIEsgECEhoRIEZvciB0aGUgcmVjb3JkLgoKMQoCBAYSBrYBALgBARojIFRoZSBhbnN3ZXIgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLQoCBQISBrsBAMEBARofIFdoZXJlIGFuIGl0ZW0gaXMgaW4gaXRzIGxpZmUuCgoyCgIEBxIGxAEA3wEBGiQgU29tZXRoaW5nIHRoYXQgc29tZWJvZHkgaGFzIHRvIGRvLgoKNQoEBAcCARIExwECEhonIFRoZSBraW5kJ3MgY29kZSwgYW5kIHRoZSBvd25lcidzIGtleS4KCiIKBAQHAgMSBMoBAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCm8KBAQHAgsSBNMBAhMaYSBDbGFpbWVkOiB0aGUgbnVtYmVyIG9mIHRoZSBjbGFpbSwgdG9sZCB0byB3aG9ldmVyIGhvbGRzIGl0OyB3aG8gdGhhdCBpcywgd2hlcmUsIGFuZCB1bnRpbCB3aGVuLgoKPwoEBAcCEBIE2QECFhoxIEhhbmRlZCBvdmVyIHRvIHRoaXMgcGVyc29uIGFsb25lOyAwOiB0byBub2JvZHkuCgpjCgQEBwIREgTbAQIiGlUgV2hlbiBzb21lYm9keSBmaXJzdCBjbGFpbWVkLCBoYW5kZWQgb3ZlciwgY29tbWVudGVkIG9uIG9yIGNsb3NlZCBpdDsgMDogbm9ib2R5IGRpZC4KCkQKBAQHAhISBN0BAhoaNiBDbG9zZWQ6IHdoZW4sIGFuZCBieSB3aGljaCBhY3Rpb247IGVtcHR5OiB3aXRoZHJhd24uCgpECgQECAICEgTlAQIdGjYgVGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZSwgbmV3ZXN0IGZpcnN0LCBhdCBtb3N0IDIwLgoKMwoCBAkSBukBAPcBARolIFNvbWV0aGluZyB0aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0uCgpOCgQECQIBEgTsAQITGkAgQW4gZXZlbnQgb2YgdGhlIHN0YXRlIHRhYmxlLCBgbGVjdGVybiBzdGF0ZXMgd29ya2A6ICJjbGFpbWVkIi4KCi0KBAQJAgUSBPEBAhMaHyBXaG8gd2FzIHNpZ25lZCBpbjsgMDogbm9ib2R5LgoKHAoEBAkCBxIE9AECFBoOICJXb3JrL0NsYWltIgoKUQoEBAkCCBIE9gECFBpDIFRoZSBjb21tZW50LCB0aGUgbm90ZSwgdGhlIGFjdGlvbiwgb3IgdG8gd2hvbSBpdCB3YXMgaGFuZGVkIG92ZXIuCgpVCgIEChIG+gEAiQIBGkcgQSBxdWV1ZTogdGhlIG9wZW4gaXRlbXMgb2YgYSBraW5kIGF0IGEgYnJhbmNoIGZvciB0aG9zZSB3aXRoIGEgcmlnaHQuCgpQCgQECgIEEgSAAgIUGkIgT3BlbiBpdGVtcyB0aGF0IG5vYm9keSBoYXMgY2xhaW1lZCwgYW5kIHRob3NlIHRoYXQgc29tZWJvZHkgaGFzLgoKYwoEBAoCBhIEgwICERpVIE9mIGJvdGg6IHRob3NlIHRoYXQgYXJlIHBhc3QgdGhlaXIgZHVlIHRpbWUsIGFuZCB0aG9zZSBvZiB0aGVtIHRoYXQgd2VyZSBlc2NhbGF0ZWQuCgpGCgQECgIIEgSGAgIfGjggV2hlbiB0aGUgb2xkZXN0IG9wZW4gaXRlbSB3YXMgYWRkZWQ7IDA6IHRoZXJlIGlzIG5vbmUuCgpVCgQECgIJEgSIAgIcGkcgV2hlbiB0aGUgbmV4dCBvcGVuIGl0ZW0gZmFsbHMgZHVlIHRoYXQgaXMgbm90IGxhdGU7IDA6IHRoZXJlIGlzIG5vbmUuCgodCgQECwIAEgSNAgIaGg8gRnJvbSAxIHRvIDUwLgoKIgoEBA0CAhIElAICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKcwoEBA0CBBIElwICFRplIFNpbmNlIHdoZW4gaXQgd2FpdHMsIHdoZXJlIHRoYXQgd2FzIGJlZm9yZSB0aGVyZSB3YXMgV29yazsgMDogbm93LiBJdCBpcyBkdWUgZnJvbSBub3cgYWxsIHRoZSBzYW1lLgoKOAoEBA4CARIEnAICERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQRAgISBKwCAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKOgoEBBICABIEsAICFRosIEZhbHNlIHdoZXJlIGl0IHdhcyBjbG9zZWQsIG9yIG5ldmVyIGFkZGVkLgoKRgoEBBMCABIEtAICFho4IDA6IHRoZSBkZXNrJ3MgYnJhbmNoLCBhbmQgdGhlIGl0ZW1zIG9mIHRoZSB3aG9sZSBjaXR5LgoKHQoEBBMCARIEtgICFhoPIEFsbCBicmFuY2hlcy4KCkMKBAQUAgASBLoCAhwaNSBCeSBicmFuY2gsIGtpbmQgYW5kIHJpZ2h0OyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4KCiIKBAQVAgESBL8CAhYaFCAwOiB0aGUgd2hvbGUgY2l0eS4KCiYKBAQVAgISBMECAhMaGCBFbXB0eTogdGhlIGtpbmQncyBvd24uCgpSCgQEFQIDEgTDAgIQGkQgVGhvc2UgdGhhdCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZCBvciBnZXRzIGtlcHQsIGluc3RlYWQuCgopCgQEFQIEEgTFAgITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKQQoEBBYCARIEywICFBozIFdoZXJlIHRoZSBuZXh0IHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCikKBAQYAgESBNMCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpKCgQEHAIBEgTkAgITGjwgVGhlIGxvZ2luIG5hbWUgb2Ygd2hvbSBpdCBpcyBrZXB0IGZvcjsgZW1wdHk6IHdob2V2ZXIgbWF5LgoKPQoEBBwCAhIE5gICGRovIFdoZXJlIGl0IGdvZXM7IGVtcHR5OiBpdCBzdGF5cyBhdCBpdHMgYnJhbmNoLgoKIgoEBBwCAxIE6AICEBoUIFRvIHRoZSB3aG9sZSBjaXR5LgoKOwoEBBwCBBIE6gICExotIEZvciB0aG9zZSB3aXRoIHRoaXMgcmlnaHQ7IGVtcHR5OiB0aGUgc2FtZS4KCmkKAgQgEgb3AgD8AgEaWyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAid29yay5pdGVtIiwgd2hvc2Uga2luZHMgYXJlIHRoZSBldmVudHMgb2YgdGhlIHN0YXRlIHRhYmxlLgpiBnByb3RvMwqS7gEKIGxlY3Rlcm4vbm90aWNlcy92MS9ub3RpY2VzLnByb3RvEhJsZWN0ZXJuLm5vdGljZXMudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxoabGVjdGVybi93b3JrL3YxL3dvcmsucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKuAQoFRmllbGQSEgoEbmFtZRgBIAEoCVIEbmFtZRIuCgVsYWJlbBgCIAMoCzIYLmxlY3Rlcm4ubm90aWNlcy52MS5UZXh0UgVsYWJlbBIxCgR0eXBlGAMgASgOMh0ubGVjdGVybi5ub3RpY2VzLnYxLlZhbHVlVHlwZVIEdHlwZRIWCgZuZWVkZWQYBCABKAhSBm5lZWRlZBIWCgZzYW1wbGUYBSABKAlSBnNhbXBsZSLUAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SLgoFdGl0bGUYAyADKAsyGC5sZWN0ZXJuLm5vdGljZXMudjEuVGV4dFIFdGl0bGUSNQoHcHVycG9zZRgEIAEoDjIbLmxlY3Rlcm4ubm90aWNlcy52MS5QdXJwb3NlUgdwdXJwb3NlEjEKBmZpZWxkcxgFIAMoCzIZLmxlY3Rlcm4ubm90aWNlcy52MS5GaWVsZFIGZmllbGRzEiUKDmV4cGlyeV9taW51dGVzGAYgASgDUg1leHBpcnlNaW51dGVzEiUKDmRpZ2VzdF9taW51dGVzGAcgASgDUg1kaWdlc3RNaW51dGVzEiEKDGRpZ2VzdF9ncm91cBgIIAEoCVILZGlnZXN0R3JvdXASIwoNaWdub3Jlc19ob3VycxgJIAEoCFIMaWdub3Jlc0hvdXJzEjIKFXdvcmtfd2hlbl91bnJlYWNoYWJsZRgKIAEoCFITd29ya1doZW5VbnJlYWNoYWJsZRI6Cgl0ZW1wbGF0ZXMYCyADKAsyHC5sZWN0ZXJuLm5vdGljZXMudjEuVGVtcGxhdGVSCXRlbXBsYXRlcyL/AQoIVGVtcGxhdGUSEgoEa2luZBgBIAEoCVIEa2luZBI5CgdjaGFubmVsGAIgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgdjaGFubmVsEhoKCGxhbmd1YWdlGAMgASgJUghsYW5ndWFnZRIYCgdzdWJqZWN0GAQgASgJUgdzdWJqZWN0EhIKBGJvZHkYBSABKAlSBGJvZHkSHwoLZGlnZXN0X2JvZHkYBiABKAlSCmRpZ2VzdEJvZHkSHwoLZGlnZXN0X2xpbmUYByABKAlSCmRpZ2VzdExpbmUSGAoHdmVyc2lvbhgIIAEoA1IHdmVyc2lvbiI2CgpGaWVsZFZhbHVlEhIKBG5hbWUYASABKAlSBG5hbWUSFAoFdmFsdWUYAiABKAlSBXZhbHVlIkUKC0ZpZWxkVmFsdWVzEjYKBnZhbHVlcxgBIAMoCzIeLmxlY3Rlcm4ubm90aWNlcy52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMigwQKBk5vdGljZRIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSEAoDa2V5GAMgASgJUgNrZXkSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBI1CgVzdGF0ZRgFIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2VTdGF0ZVIFc3RhdGUSNgoGdmFsdWVzGAYgAygLMh4ubGVjdGVybi5ub3RpY2VzLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIeCgthZGRlZF9hdF9tcxgHIAEoA1IJYWRkZWRBdE1zEhwKCm5leHRfYXRfbXMYCCABKANSCG5leHRBdE1zEiIKDWV4cGlyZXNfYXRfbXMYCSABKANSC2V4cGlyZXNBdE1zEjkKB2NoYW5uZWwYCiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGAoHY2FycmllchgLIAEoCVIHY2FycmllchIYCgdhdHRlbXB0GAwgASgDUgdhdHRlbXB0EhcKB2hlYWRfaWQYDSABKANSBmhlYWRJZBIeCgtpbmJveF9hdF9tcxgOIAEoA1IJaW5ib3hBdE1zEiAKDG9wZW5lZF9hdF9tcxgPIAEoA1IKb3BlbmVkQXRNcyKuAgoHQXR0ZW1wdBIYCgdhdHRlbXB0GAEgASgDUgdhdHRlbXB0EjkKB2NoYW5uZWwYAiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGAoHY2FycmllchgDIAEoCVIHY2FycmllchIgCgxxdWV1ZWRfYXRfbXMYBCABKANSCnF1ZXVlZEF0TXMSIgoNZmV0Y2hlZF9hdF9tcxgFIAEoA1ILZmV0Y2hlZEF0TXMSGAoHb3V0Y29tZRgGIAEoCVIHb3V0Y29tZRIiCg1vdXRjb21lX2F0X21zGAcgASgDUgtvdXRjb21lQXRNcxIWCgZyZWFzb24YCCABKAlSBnJlYXNvbhIYCgdhZGRyZXNzGAkgASgJUgdhZGRyZXNzItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsItABCg1Ob3RpY2VEZXRhaWxzEjIKBm5vdGljZRgBIAEoCzIaLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2VSBm5vdGljZRI3CghhdHRlbXB0cxgCIAMoCzIbLmxlY3Rlcm4ubm90aWNlcy52MS5BdHRlbXB0UghhdHRlbXB0cxIzCgdoaXN0b3J5GAMgAygLMhkubGVjdGVybi5ub3RpY2VzLnYxLkVudHJ5UgdoaXN0b3J5Eh0KCmpvaW5lZF9pZHMYBCADKANSCWpvaW5lZElkcyJACg5EZWNsYXJlUmVxdWVzdBIuCgVraW5kcxgBIAMoCzIYLmxlY3Rlcm4ubm90aWNlcy52MS5LaW5kUgVraW5kcyIRCg9EZWNsYXJlUmVzcG9uc2Ui6QEKCkFkZFJlcXVlc3QSLAoEa2luZBgBIAEoCzIYLmxlY3Rlcm4ubm90aWNlcy52MS5LaW5kUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSNgoGdmFsdWVzGAQgAygLMh4ubGVjdGVybi5ub3RpY2VzLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIiCg1ub3RfYmVmb3JlX21zGAUgASgDUgtub3RCZWZvcmVNcxIiCg1leHBpcmVzX2F0X21zGAYgASgDUgtleHBpcmVzQXRNcyJACgtBZGRSZXNwb25zZRIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEhQKBWFkZGVkGAIgASgIUgVhZGRlZCJLCg9XaXRoZHJhd1JlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRISCgRub3RlGAMgASgJUgRub3RlIjAKEFdpdGhkcmF3UmVzcG9uc2USHAoJd2l0aGRyYXduGAEgASgIUgl3aXRoZHJhd24iLQoMRmV0Y2hSZXF1ZXN0Eh0KCm5vdGljZV9pZHMYASADKANSCW5vdGljZUlkcyJHCg1GZXRjaFJlc3BvbnNlEjYKB25vdGljZXMYASADKAsyHC5sZWN0ZXJuLm5vdGljZXMudjEuT3V0Z29pbmdSB25vdGljZXMi0AMKCE91dGdvaW5nEhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSGAoHYXR0ZW1wdBgCIAEoA1IHYXR0ZW1wdBI1CgVzdGF0ZRgDIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2VTdGF0ZVIFc3RhdGUSEgoEa2luZBgEIAEoCVIEa2luZBI5CgdjaGFubmVsGAUgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgdjaGFubmVsEhgKB2FkZHJlc3MYBiABKAlSB2FkZHJlc3MSGgoIbGFuZ3VhZ2UYByABKAlSCGxhbmd1YWdlEhgKB3N1YmplY3QYCCABKAlSB3N1YmplY3QSEgoEdGV4dBgJIAEoCVIEdGV4dBI2CgZ2YWx1ZXMYCiADKAsyHi5sZWN0ZXJuLm5vdGljZXMudjEuRmllbGRWYWx1ZVIGdmFsdWVzEisKEXVuc3Vic2NyaWJlX3Rva2VuGAsgASgJUhB1bnN1YnNjcmliZVRva2VuEiIKDWV4cGlyZXNfYXRfbXMYDCABKANSC2V4cGlyZXNBdE1zEhoKCHNlZ21lbnRzGA0gASgNUghzZWdtZW50cyI+Cg5QZW5kaW5nUmVxdWVzdBIUCgVsaW1pdBgBIAEoDVIFbGltaXQSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiZQoPUGVuZGluZ1Jlc3BvbnNlEjoKB25vdGljZXMYASADKAsyIC5sZWN0ZXJuLm5vdGljZXMudjEuTm90aWNlUXVldWVkUgdub3RpY2VzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIl8KDk91dGNvbWVSZXF1ZXN0EhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSGAoHYXR0ZW1wdBgCIAEoA1IHYXR0ZW1wdBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJICg9PdXRjb21lUmVzcG9uc2USNQoFc3RhdGUYASABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuTm90aWNlU3RhdGVSBXN0YXRlIl0KDEluYm94UmVxdWVzdBIfCgtvbmx5X3VucmVhZBgBIAEoCFIKb25seVVucmVhZBIUCgVsaW1pdBgCIAEoDVIFbGltaXQSFgoGY3Vyc29yGAMgASgJUgZjdXJzb3IiegoNSW5ib3hSZXNwb25zZRI5Cgdub3RpY2VzGAEgAygLMh8ubGVjdGVybi5ub3RpY2VzLnYxLkluYm94Tm90aWNlUgdub3RpY2VzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhYKBnVucmVhZBgDIAEoDVIGdW5yZWFkIowCCgtJbmJveE5vdGljZRIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSNQoHcHVycG9zZRgDIAEoDjIbLmxlY3Rlcm4ubm90aWNlcy52MS5QdXJwb3NlUgdwdXJwb3NlEhMKBWF0X21zGAQgASgDUgRhdE1zEhoKCGxhbmd1YWdlGAUgASgJUghsYW5ndWFnZRIYCgdzdWJqZWN0GAYgASgJUgdzdWJqZWN0EhIKBHRleHQYByABKAlSBHRleHQSIAoMb3BlbmVkX2F0X21zGAggASgDUgpvcGVuZWRBdE1zEhQKBWFjdGVkGAkgASgIUgVhY3RlZCIsCgtSZWFkUmVxdWVzdBIdCgpub3RpY2VfaWRzGAEgAygDUglub3RpY2VJZHMiJgoMUmVhZFJlc3BvbnNlEhYKBm9wZW5lZBgBIAEoDVIGb3BlbmVkIikKCkFjdFJlcXVlc3QSGwoJbm90aWNlX2lkGAEgASgDUghub3RpY2VJZCKSAQoGQ2hvaWNlEjUKB3B1cnBvc2UYASABKA4yGy5sZWN0ZXJuLm5vdGljZXMudjEuUHVycG9zZVIHcHVycG9zZRI5CgdjaGFubmVsGAIgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgdjaGFubmVsEhYKBndhbnRlZBgDIAEoCFIGd2FudGVkIksKBUhvdXJzEh8KC2Zyb21fbWludXRlGAEgASgNUgpmcm9tTWludXRlEiEKDHVudGlsX21pbnV0ZRgCIAEoDVILdW50aWxNaW51dGUimgEKB0NvbnRhY3QSOQoHY2hhbm5lbBgBIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsS2luZFIHY2hhbm5lbBIYCgdhZGRyZXNzGAIgASgJUgdhZGRyZXNzEiIKDWJvdW5jZWRfYXRfbXMYAyABKANSC2JvdW5jZWRBdE1zEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIkUKElByZWZlcmVuY2VzUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQi4AIKE1ByZWZlcmVuY2VzUmVzcG9uc2USGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBI0CgdjaG9pY2VzGAIgAygLMhoubGVjdGVybi5ub3RpY2VzLnYxLkNob2ljZVIHY2hvaWNlcxIvCgVob3VycxgDIAEoCzIZLmxlY3Rlcm4ubm90aWNlcy52MS5Ib3Vyc1IFaG91cnMSQgoPZWZmZWN0aXZlX2hvdXJzGAQgASgLMhkubGVjdGVybi5ub3RpY2VzLnYxLkhvdXJzUg5lZmZlY3RpdmVIb3VycxISCgR6b25lGAUgASgJUgR6b25lEhoKCGxhbmd1YWdlGAYgASgJUghsYW5ndWFnZRI3Cghjb250YWN0cxgHIAMoCzIbLmxlY3Rlcm4ubm90aWNlcy52MS5Db250YWN0Ughjb250YWN0cxIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uItoBChVQdXRQcmVmZXJlbmNlc1JlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEjQKB2Nob2ljZXMYAyADKAsyGi5sZWN0ZXJuLm5vdGljZXMudjEuQ2hvaWNlUgdjaG9pY2VzEi8KBWhvdXJzGAQgASgLMhkubGVjdGVybi5ub3RpY2VzLnYxLkhvdXJzUgVob3VycxIpChBleHBlY3RlZF92ZXJzaW9uGAUgASgDUg9leHBlY3RlZFZlcnNpb24iKgoSVW5zdWJzY3JpYmVSZXF1ZXN0EhQKBXRva2VuGAEgASgJUgV0b2tlbiKHAQoTVW5zdWJzY3JpYmVSZXNwb25zZRI1CgdwdXJwb3NlGAEgASgOMhsubGVjdGVybi5ub3RpY2VzLnYxLlB1cnBvc2VSB3B1cnBvc2USOQoHY2hhbm5lbBgCIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsS2luZFIHY2hhbm5lbCIOCgxLaW5kc1JlcXVlc3QiPwoNS2luZHNSZXNwb25zZRIuCgVraW5kcxgBIAMoCzIYLmxlY3Rlcm4ubm90aWNlcy52MS5LaW5kUgVraW5kcyImChBUZW1wbGF0ZXNSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQiTwoRVGVtcGxhdGVzUmVzcG9uc2USOgoJdGVtcGxhdGVzGAEgAygLMhwubGVjdGVybi5ub3RpY2VzLnYxLlRlbXBsYXRlUgl0ZW1wbGF0ZXMieQoSUHV0VGVtcGxhdGVSZXF1ZXN0EjgKCHRlbXBsYXRlGAEgASgLMhwubGVjdGVybi5ub3RpY2VzLnYxLlRlbXBsYXRlUgh0ZW1wbGF0ZRIpChBleHBlY3RlZF92ZXJzaW9uGAIgASgDUg9leHBlY3RlZFZlcnNpb24irQEKFVJlbW92ZVRlbXBsYXRlUmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEjkKB2NoYW5uZWwYAiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGgoIbGFuZ3VhZ2UYAyABKAlSCGxhbmd1YWdlEikKEGV4cGVjdGVkX3ZlcnNpb24YBCABKANSD2V4cGVjdGVkVmVyc2lvbiIYChZSZW1vdmVUZW1wbGF0ZVJlc3BvbnNlIoUCCg5QcmV2aWV3UmVxdWVzdBI4Cgh0ZW1wbGF0ZRgBIAEoCzIcLmxlY3Rlcm4ubm90aWNlcy52MS5UZW1wbGF0ZVIIdGVtcGxhdGUSEgoEa2luZBgCIAEoCVIEa2luZBI5CgdjaGFubmVsGAMgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgdjaGFubmVsEhoKCGxhbmd1YWdlGAQgASgJUghsYW5ndWFnZRI2CgZ2YWx1ZXMYBSADKAsyHi5sZWN0ZXJuLm5vdGljZXMudjEuRmllbGRWYWx1ZVIGdmFsdWVzEhYKBmRpZ2VzdBgGIAEoDVIGZGlnZXN0IpcBCg9QcmV2aWV3UmVzcG9uc2USGgoIbGFuZ3VhZ2UYASABKAlSCGxhbmd1YWdlEhgKB3N1YmplY3QYAiABKAlSB3N1YmplY3QSEgoEdGV4dBgDIAEoCVIEdGV4dBIeCgpjaGFyYWN0ZXJzGAQgASgNUgpjaGFyYWN0ZXJzEhoKCHNlZ21lbnRzGAUgASgNUghzZWdtZW50cyK7AQoHQ2hhbm5lbBIhCgxsaWJyYXJ5X2NvZGUYASABKAlSC2xpYnJhcnlDb2RlEjMKBGtpbmQYAiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSBGtpbmQSGAoHY2FycmllchgDIAEoCVIHY2FycmllchISCgRyYW5rGAQgASgNUgRyYW5rEhAKA2FwcBgFIAEoCVIDYXBwEhgKB3ZlcnNpb24YBiABKANSB3ZlcnNpb24iEQoPQ2hhbm5lbHNSZXF1ZXN0IksKEENoYW5uZWxzUmVzcG9uc2USNwoIY2hhbm5lbHMYASADKAsyGy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbFIIY2hhbm5lbHMidQoRUHV0Q2hhbm5lbFJlcXVlc3QSNQoHY2hhbm5lbBgBIAEoCzIbLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsUgdjaGFubmVsEikKEGV4cGVjdGVkX3ZlcnNpb24YAiABKANSD2V4cGVjdGVkVmVyc2lvbiKIAQoUUmVtb3ZlQ2hhbm5lbFJlcXVlc3QSIQoMbGlicmFyeV9jb2RlGAEgASgJUgtsaWJyYXJ5Q29kZRIzCgRraW5kGAIgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgRraW5kEhgKB2NhcnJpZXIYAyABKAlSB2NhcnJpZXIiFwoVUmVtb3ZlQ2hhbm5lbFJlc3BvbnNlIt4BCghTZXR0aW5ncxIhCgxsaWJyYXJ5X2NvZGUYASABKAlSC2xpYnJhcnlDb2RlEhoKCGxhbmd1YWdlGAIgASgJUghsYW5ndWFnZRIvCgVob3VycxgDIAEoCzIZLmxlY3Rlcm4ubm90aWNlcy52MS5Ib3Vyc1IFaG91cnMSNAoHY2hvaWNlcxgEIAMoCzIaLmxlY3Rlcm4ubm90aWNlcy52MS5DaG9pY2VSB2Nob2ljZXMSEgoEem9uZRgFIAEoCVIEem9uZRIYCgd2ZXJzaW9uGAYgASgDUgd2ZXJzaW9uIjcKEkdldFNldHRpbmdzUmVxdWVzdBIhCgxsaWJyYXJ5X2NvZGUYASABKAlSC2xpYnJhcnlDb2RlInkKElB1dFNldHRpbmdzUmVxdWVzdBI4CghzZXR0aW5ncxgBIAEoCzIcLmxlY3Rlcm4ubm90aWNlcy52MS5TZXR0aW5nc1IIc2V0dGluZ3MSKQoQZXhwZWN0ZWRfdmVyc2lvbhgCIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIqEBCgdDYXJyaWVyEhIKBG5hbWUYASABKAlSBG5hbWUSGAoHd2FpdGluZxgCIAEoDVIHd2FpdGluZxIgCgxvbGRlc3RfYXRfbXMYAyABKANSCm9sZGVzdEF0TXMSHgoLaGVhcmRfYXRfbXMYBCABKANSCWhlYXJkQXRNcxImCg9zaWxlbnRfc2luY2VfbXMYBSABKANSDXNpbGVudFNpbmNlTXMiEQoPQ2FycmllcnNSZXF1ZXN0IksKEENhcnJpZXJzUmVzcG9uc2USNwoIY2FycmllcnMYASADKAsyGy5sZWN0ZXJuLm5vdGljZXMudjEuQ2FycmllclIIY2FycmllcnMibAoLU2VudFJlcXVlc3QSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhQKBWxpbWl0GAMgASgNUgVsaW1pdBIWCgZjdXJzb3IYBCABKAlSBmN1cnNvciJcCgxTZW50UmVzcG9uc2USNAoHbm90aWNlcxgBIAMoCzIaLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2VSB25vdGljZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiKQoKR2V0UmVxdWVzdBIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkIj8KDFJldHJ5UmVxdWVzdBIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEhIKBG5vdGUYAiABKAlSBG5vdGUiQAoNQ2FuY2VsUmVxdWVzdBIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEhIKBG5vdGUYAiABKAlSBG5vdGUiLQoOUmVsZWFzZVJlcXVlc3QSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZCIRCg9SZWxlYXNlUmVzcG9uc2UiKwoRU3dlZXBDYXJkc1JlcXVlc3QSFgoGY3Vyc29yGAEgASgJUgZjdXJzb3IiKAoSU3dlZXBDYXJkc1Jlc3BvbnNlEhIKBHRvbGQYASABKA1SBHRvbGQiKQoTQ2hlY2tDYXJyaWVyUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lIhYKFENoZWNrQ2FycmllclJlc3BvbnNlIpoBCgxOb3RpY2VRdWV1ZWQSGwoJbm90aWNlX2lkGAEgASgDUghub3RpY2VJZBI5CgdjaGFubmVsGAIgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgdjaGFubmVsEhgKB2NhcnJpZXIYAyABKAlSB2NhcnJpZXISGAoHYXR0ZW1wdBgEIAEoA1IHYXR0ZW1wdCKBAgoNTm90aWNlQ2hhbmdlZBIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSNQoFc3RhdGUYAyABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuTm90aWNlU3RhdGVSBXN0YXRlEjkKB2NoYW5uZWwYBCABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGAoHY2FycmllchgFIAEoCVIHY2FycmllchIYCgdhdHRlbXB0GAYgASgDUgdhdHRlbXB0EhkKCGluX2luYm94GAcgASgIUgdpbkluYm94IjEKElByZWZlcmVuY2VzQ2hhbmdlZBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkInsKDUNvbmZpZ3VyYXRpb24SLQoSdW5zdWJzY3JpYmVfcHJlZml4GAEgASgJUhF1bnN1YnNjcmliZVByZWZpeBInCg9zaWxlbmNlX21pbnV0ZXMYAiABKA1SDnNpbGVuY2VNaW51dGVzEhIKBHpvbmUYAyABKAlSBHpvbmUq2AsKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJYCg1GSUVMRF9JTlZBTElEEAEaRYq1GEEIAxIP5a2X5q615peg5pWI44CCGiBBIGZpZWxkIGlzIG1pc3Npbmcgb3Igbm90IHZhbGlkLiIFZmllbGQiA3doeRJmCg5OT1RJQ0VfVU5LTk9XThACGlKKtRhOCAUSFeayoeaciei/meadoemAmuefpeOAghooVGhlcmUgaXMgbm8gc3VjaCBub3RpY2UgZm9yIHRoaXMgY2FsbGVyLiIJbm90aWNlX2lkEnwKC05PVF9GRVRDSEVEEAMaa4q1GGcICRIY6K+l6YCa55+l5bCa5pyq5Y+W6LWw44CCGjVUaGlzIGF0dGVtcHQgd2FzIG5vdCBmZXRjaGVkOyBmZXRjaCB0aGUgbm90aWNlIGZpcnN0LiIJbm90aWNlX2lkIgdhdHRlbXB0ElUKDkNVUlNPUl9JTlZBTElEEAQaQYq1GD0IAxIP5ri45qCH5peg5pWI44CCGihUaGUgY3Vyc29yIGRvZXMgbm90IGJlbG9uZyB0byB0aGlzIGxpc3QuElwKDlJFQURFUl9VTktOT1dOEAUaSIq1GEQIBRIV5rKh5pyJ6L+Z5L2N6K+76ICF44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlYWRlci4iBGNhcmQiCXJlYWRlcl9pZBJ+ChBWRVJTSU9OX0NPTkZMSUNUEAYaaIq1GGQIChIe6K+l6K6w5b2V5bey6KKr5LuW5Lq65L+u5pS544CCGi9Tb21lYm9keSBjaGFuZ2VkIHRoaXMgbWVhbndoaWxlOyByZWFkIGl0IGFnYWluLiIIZXhwZWN0ZWQiBWZvdW5kEnEKDlBVUlBPU0VfTkVFREVEEAcaXYq1GFkICRIh5pyN5Yqh6YCa55+l5LiN6IO95YWo6YOo5YWz6Zet44CCGilOb3RpY2VzIG9mIHRoZSBzZXJ2aWNlIHN0YXkgaW4gdGhlIGluYm94LiIHcHVycG9zZRJPCg1UT0tFTl9JTlZBTElEEAgaPIq1GDgIAxIV6YCA6K6i6ZO+5o6l5peg5pWI44CCGh1UaGUgdG9rZW4gaXMgbm90IG9uZSBvZiBvdXJzLhJXCgxLSU5EX1VOS05PV04QCRpFirUYQQgFEhXmsqHmnInov5nnsbvpgJrnn6XjgIIaIFRoZXJlIGlzIG5vIHN1Y2gga2luZCBvZiBub3RpY2UuIgRraW5kEmgKEFRFTVBMQVRFX1VOS05PV04QChpSirUYTggFEhXmsqHmnInov5nkuKrmqKHmnb/jgIIaGlRoZXJlIGlzIG5vIHN1Y2ggdGVtcGxhdGUuIgRraW5kIgdjaGFubmVsIghsYW5ndWFnZRJeCg9MSUJSQVJZX1VOS05PV04QCxpJirUYRQgFEhjmsqHmnInov5nkuKrlm77kuabppobjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggbGlicmFyeS4iDGxpYnJhcnlfY29kZRJWCg9QQVJUTkVSX1VOS05PV04QDBpBirUYPQgFEhjmsqHmnInov5nkuKrlkIjkvZzmlrnjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggcGFydG5lci4iBG5hbWUSXwoPQ0hBTk5FTF9VTktOT1dOEA0aSoq1GEYIBRIV5rKh5pyJ6L+Z5Liq5rig6YGT44CCGhlUaGVyZSBpcyBubyBzdWNoIGNoYW5uZWwuIgdjaGFubmVsIgdjYXJyaWVyEqABCg1TVEFURV9GT1JCSURTEA4ajAGKtRiHAQgJEiror6XpgJrnn6XlvZPliY3nirbmgIHkuIvkuI3og73ov5nmoLflgZrjgIIaOFRoYXQgY2FuJ3QgYmUgZG9uZSB3aXRoIHRoZSBub3RpY2UgaW4gaXRzIHByZXNlbnQgc3RhdGUuIglub3RpY2VfaWQiBXN0YXRlIgVldmVudCIEb3BlbipMCgdQdXJwb3NlEhcKE1BVUlBPU0VfVU5TUEVDSUZJRUQQABILCgdTRVJWSUNFEAESDAoIUkVNSU5ERVIQAhINCglQUk9NT1RJT04QAypgCgtDaGFubmVsS2luZBIcChhDSEFOTkVMX0tJTkRfVU5TUEVDSUZJRUQQABIHCgNTTVMQARIKCgZXRUNIQVQQAhIJCgVFTUFJTBADEgkKBUlOQk9YEAQSCAoEU0xJUBAFKj8KCVZhbHVlVHlwZRIICgRURVhUEAASCAoEVElNRRABEgcKA0RBWRACEgoKBk5VTUJFUhADEgkKBU1PTkVZEAQqswEKC05vdGljZVN0YXRlEhwKGE5PVElDRV9TVEFURV9VTlNQRUNJRklFRBAAEggKBEhFTEQQARIKCgZRVUVVRUQQAhIICgRTRU5UEAMSDQoJREVMSVZFUkVEEAQSCgoGRkFJTEVEEAUSCwoHRVhQSVJFRBAGEg0KCVdJVEhEUkFXThAHEgwKCERFQ0xJTkVEEAgSCgoGSk9JTkVEEAkSCgoGT1BFTkVEEAoSCQoFQUNURUQQCzKhJAoHTm90aWNlcxJpCgdEZWNsYXJlEiIubGVjdGVybi5ub3RpY2VzLnYxLkRlY2xhcmVSZXF1ZXN0GiMubGVjdGVybi5ub3RpY2VzLnYxLkRlY2xhcmVSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEl0KA0FkZBIeLmxlY3Rlcm4ubm90aWNlcy52MS5BZGRSZXF1ZXN0Gh8ubGVjdGVybi5ub3RpY2VzLnYxLkFkZFJlc3BvbnNlIhWKtRgREAIqDUZJRUxEX0lOVkFMSUQSXQoIV2l0aGRyYXcSIy5sZWN0ZXJuLm5vdGljZXMudjEuV2l0aGRyYXdSZXF1ZXN0GiQubGVjdGVybi5ub3RpY2VzLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJrCgVGZXRjaBIgLmxlY3Rlcm4ubm90aWNlcy52MS5GZXRjaFJlcXVlc3QaIS5sZWN0ZXJuLm5vdGljZXMudjEuRmV0Y2hSZXNwb25zZSIdirUYGQoCCAIKAggDEAIqDUZJRUxEX0lOVkFMSUQScgoHUGVuZGluZxIiLmxlY3Rlcm4ubm90aWNlcy52MS5QZW5kaW5nUmVxdWVzdBojLmxlY3Rlcm4ubm90aWNlcy52MS5QZW5kaW5nUmVzcG9uc2UiHoq1GBoKAggCCgIIAxABKg5DVVJTT1JfSU5WQUxJRBKQAQoJRGVsaXZlcmVkEiIubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXF1ZXN0GiMubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXNwb25zZSI6irUYNgoCCAIKAggDEAIqDk5PVElDRV9VTktOT1dOKgtOT1RfRkVUQ0hFRCoNRklFTERfSU5WQUxJRBKNAQoGRmFpbGVkEiIubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXF1ZXN0GiMubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXNwb25zZSI6irUYNgoCCAIKAggDEAIqDk5PVElDRV9VTktOT1dOKgtOT1RfRkVUQ0hFRCoNRklFTERfSU5WQUxJRBKOAQoHQm91bmNlZBIiLmxlY3Rlcm4ubm90aWNlcy52MS5PdXRjb21lUmVxdWVzdBojLmxlY3Rlcm4ubm90aWNlcy52MS5PdXRjb21lUmVzcG9uc2UiOoq1GDYKAggCCgIIAxACKg5OT1RJQ0VfVU5LTk9XTioLTk9UX0ZFVENIRUQqDUZJRUxEX0lOVkFMSUQSjQEKBk9wZW5lZBIiLmxlY3Rlcm4ubm90aWNlcy52MS5PdXRjb21lUmVxdWVzdBojLmxlY3Rlcm4ubm90aWNlcy52MS5PdXRjb21lUmVzcG9uc2UiOoq1GDYKAggCCgIIAxACKg5OT1RJQ0VfVU5LTk9XTioLTk9UX0ZFVENIRUQqDUZJRUxEX0lOVkFMSUQSdgoFSW5ib3gSIC5sZWN0ZXJuLm5vdGljZXMudjEuSW5ib3hSZXF1ZXN0GiEubGVjdGVybi5ub3RpY2VzLnYxLkluYm94UmVzcG9uc2UiKIq1GCQKBAgBEAEKBAgCEAEKBAgDEAEQASoOQ1VSU09SX0lOVkFMSUQSggEKBFJlYWQSHy5sZWN0ZXJuLm5vdGljZXMudjEuUmVhZFJlcXVlc3QaIC5sZWN0ZXJuLm5vdGljZXMudjEuUmVhZFJlc3BvbnNlIjeKtRgzCgQIARABCgQIAhABCgQIAxABEAIqDk5PVElDRV9VTktOT1dOKg1GSUVMRF9JTlZBTElEEnAKA0FjdBIeLmxlY3Rlcm4ubm90aWNlcy52MS5BY3RSZXF1ZXN0Gh8ubGVjdGVybi5ub3RpY2VzLnYxLkluYm94Tm90aWNlIiiKtRgkCgQIARABCgQIAhABCgQIAxABEAIqDk5PVElDRV9VTktOT1dOErYBCgtQcmVmZXJlbmNlcxImLmxlY3Rlcm4ubm90aWNlcy52MS5QcmVmZXJlbmNlc1JlcXVlc3QaJy5sZWN0ZXJuLm5vdGljZXMudjEuUHJlZmVyZW5jZXNSZXNwb25zZSJWirUYUgoCCAQKBAgDEAIKBAgBEAEKBAgCEAEKBAgDEAEQASoOUkVBREVSX1VOS05PV04qDUZJRUxEX0lOVkFMSURKE25vdGljZXMucHJlZmVyZW5jZXMS3gEKDlB1dFByZWZlcmVuY2VzEikubGVjdGVybi5ub3RpY2VzLnYxLlB1dFByZWZlcmVuY2VzUmVxdWVzdBonLmxlY3Rlcm4ubm90aWNlcy52MS5QcmVmZXJlbmNlc1Jlc3BvbnNlIniKtRh0CgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARACKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJRCoQVkVSU0lPTl9DT05GTElDVCoOUFVSUE9TRV9ORUVERURKE25vdGljZXMucHJlZmVyZW5jZXMShwEKC1Vuc3Vic2NyaWJlEiYubGVjdGVybi5ub3RpY2VzLnYxLlVuc3Vic2NyaWJlUmVxdWVzdBonLmxlY3Rlcm4ubm90aWNlcy52MS5VbnN1YnNjcmliZVJlc3BvbnNlIieKtRgjCgAKAggBCgIIAgoCCAMKAggEEAIqDVRPS0VOX0lOVkFMSUQSYQoFS2luZHMSIC5sZWN0ZXJuLm5vdGljZXMudjEuS2luZHNSZXF1ZXN0GiEubGVjdGVybi5ub3RpY2VzLnYxLktpbmRzUmVzcG9uc2UiE4q1GA8KAggECgQIAxACEAFKASoSewoJVGVtcGxhdGVzEiQubGVjdGVybi5ub3RpY2VzLnYxLlRlbXBsYXRlc1JlcXVlc3QaJS5sZWN0ZXJuLm5vdGljZXMudjEuVGVtcGxhdGVzUmVzcG9uc2UiIYq1GB0KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTkoBKhK5AQoLUHV0VGVtcGxhdGUSJi5sZWN0ZXJuLm5vdGljZXMudjEuUHV0VGVtcGxhdGVSZXF1ZXN0GhwubGVjdGVybi5ub3RpY2VzLnYxLlRlbXBsYXRlImSKtRhgCgIIBAoECAMQAhACKgxLSU5EX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqEFZFUlNJT05fQ09ORkxJQ1QqEFRFTVBMQVRFX1VOS05PV05KEW5vdGljZXMudGVtcGxhdGVzErABCg5SZW1vdmVUZW1wbGF0ZRIpLmxlY3Rlcm4ubm90aWNlcy52MS5SZW1vdmVUZW1wbGF0ZVJlcXVlc3QaKi5sZWN0ZXJuLm5vdGljZXMudjEuUmVtb3ZlVGVtcGxhdGVSZXNwb25zZSJHirUYQwoCCAQKBAgDEAIQAioQVEVNUExBVEVfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoRbm90aWNlcy50ZW1wbGF0ZXMSlgEKB1ByZXZpZXcSIi5sZWN0ZXJuLm5vdGljZXMudjEuUHJldmlld1JlcXVlc3QaIy5sZWN0ZXJuLm5vdGljZXMudjEuUHJldmlld1Jlc3BvbnNlIkKKtRg+CgIIBAoECAMQAhABKgxLSU5EX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqEFRFTVBMQVRFX1VOS05PV05KASoSdQoIQ2hhbm5lbHMSIy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbHNSZXF1ZXN0GiQubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxzUmVzcG9uc2UiHoq1GBoKAggECgQIAxACEAFKDG5vdGljZXMucmVhZBK1AQoKUHV0Q2hhbm5lbBIlLmxlY3Rlcm4ubm90aWNlcy52MS5QdXRDaGFubmVsUmVxdWVzdBobLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsImOKtRhfCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9MSUJSQVJZX1VOS05PV04qD1BBUlRORVJfVU5LTk9XTioQVkVSU0lPTl9DT05GTElDVEoObm90aWNlcy5tYW5hZ2USqAEKDVJlbW92ZUNoYW5uZWwSKC5sZWN0ZXJuLm5vdGljZXMudjEuUmVtb3ZlQ2hhbm5lbFJlcXVlc3QaKS5sZWN0ZXJuLm5vdGljZXMudjEuUmVtb3ZlQ2hhbm5lbFJlc3BvbnNlIkKKtRg+CgIIBAoECAMQAhACKg9DSEFOTkVMX1VOS05PV04qD0xJQlJBUllfVU5LTk9XTkoObm90aWNlcy5tYW5hZ2UShAEKC0dldFNldHRpbmdzEiYubGVjdGVybi5ub3RpY2VzLnYxLkdldFNldHRpbmdzUmVxdWVzdBocLmxlY3Rlcm4ubm90aWNlcy52MS5TZXR0aW5ncyIvirUYKwoCCAQKBAgDEAIQASoPTElCUkFSWV9VTktOT1dOSgxub3RpY2VzLnJlYWQStwEKC1B1dFNldHRpbmdzEiYubGVjdGVybi5ub3RpY2VzLnYxLlB1dFNldHRpbmdzUmVxdWVzdBocLmxlY3Rlcm4ubm90aWNlcy52MS5TZXR0aW5ncyJiirUYXgoCCAQKBAgDEAIQAioNRklFTERfSU5WQUxJRCoPTElCUkFSWV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUKg5QVVJQT1NFX05FRURFREoObm90aWNlcy5tYW5hZ2USdQoIQ2FycmllcnMSIy5sZWN0ZXJuLm5vdGljZXMudjEuQ2FycmllcnNSZXF1ZXN0GiQubGVjdGVybi5ub3RpY2VzLnYxLkNhcnJpZXJzUmVzcG9uc2UiHoq1GBoKAggECgQIAxACEAFKDG5vdGljZXMucmVhZBKYAQoEU2VudBIfLmxlY3Rlcm4ubm90aWNlcy52MS5TZW50UmVxdWVzdBogLmxlY3Rlcm4ubm90aWNlcy52MS5TZW50UmVzcG9uc2UiTYq1GEkKAggECgQIAxACEAEqDlJFQURFUl9VTktOT1dOKg1GSUVMRF9JTlZBTElEKg5DVVJTT1JfSU5WQUxJREoMbm90aWNlcy5yZWFkEngKA0dldBIeLmxlY3Rlcm4ubm90aWNlcy52MS5HZXRSZXF1ZXN0GiEubGVjdGVybi5ub3RpY2VzLnYxLk5vdGljZURldGFpbHMiLoq1GCoKAggECgQIAxACEAEqDk5PVElDRV9VTktOT1dOSgxub3RpY2VzLnJlYWQShgEKBVJldHJ5EiAubGVjdGVybi5ub3RpY2VzLnYxLlJldHJ5UmVxdWVzdBoaLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2UiP4q1GDsKAggECgQIAxACEAIqDk5PVElDRV9VTktOT1dOKg1TVEFURV9GT1JCSURTSg5ub3RpY2VzLm1hbmFnZRKIAQoGQ2FuY2VsEiEubGVjdGVybi5ub3RpY2VzLnYxLkNhbmNlbFJlcXVlc3QaGi5sZWN0ZXJuLm5vdGljZXMudjEuTm90aWNlIj+KtRg7CgIIBAoECAMQAhACKg5OT1RJQ0VfVU5LTk9XTioNU1RBVEVfRk9SQklEU0oObm90aWNlcy5tYW5hZ2USZgoJQWN0T25Xb3JrEhQubGVjdGVybi53b3JrLnYxLkFjdBoWLmxlY3Rlcm4ud29yay52MS5BY3RlZCIrirUYJwoECAMQAhACKg1GSUVMRF9JTlZBTElESg5ub3RpY2VzLm1hbmFnZRJaCgdSZWxlYXNlEiIubGVjdGVybi5ub3RpY2VzLnYxLlJlbGVhc2VSZXF1ZXN0GiMubGVjdGVybi5ub3RpY2VzLnYxLlJlbGVhc2VSZXNwb25zZSIGirUYAhACEmMKClN3ZWVwQ2FyZHMSJS5sZWN0ZXJuLm5vdGljZXMudjEuU3dlZXBDYXJkc1JlcXVlc3QaJi5sZWN0ZXJuLm5vdGljZXMudjEuU3dlZXBDYXJkc1Jlc3BvbnNlIgaKtRgCEAISaQoMQ2hlY2tDYXJyaWVyEicubGVjdGVybi5ub3RpY2VzLnYxLkNoZWNrQ2FycmllclJlcXVlc3QaKC5sZWN0ZXJuLm5vdGljZXMudjEuQ2hlY2tDYXJyaWVyUmVzcG9uc2UiBoq1GAIQAkrlcwqMAgoBDBIDAgASGoECIFdoYXQgaXMgdG9sZCB0byByZWFkZXJzOiB0aGUgY2l0eSdzIG9ubHkgd2F5IHRvIHRoZW0uIE90aGVyIHBsdWdpbnMgYWRkIG5vdGljZXM7IGdhdGV3YXlzIG9mIHBhcnRuZXJzIGNhcnJ5IHRoZW0gYXMgU01TLCBXZUNoYXQgbWVzc2FnZXMgb3IKIGUtbWFpbCwgZGVza3MgcHJpbnQgdGhlbSwgYW5kIGVhY2ggcmVhZGVyIGhhcyBhbiBpbmJveCBvbiBldmVyeSB0ZXJtaW5hbC4gUmVhZGVycyBzYXkgYnkgd2hpY2ggd2F5IHRoZXkgd2FudCB3aGF0LgoKIgoCBgASBQkAmwEBGhUgTm90aWNlcyB0byByZWFkZXJzLgoKhwEKBAYAAgASBAsCDQMaeSBPdGhlciBwbHVnaW5zLCB0aGUgb3duZXIgb2Yga2luZHM6IGRlY2xhcmVzIHRoZW0sIHNvIHRoYXQgc3RhZmYgc2VlIHRoZW0gYW5kIHdyaXRlIHRoZWlyIHRleHRzIGJlZm9yZSBhbnl0aGluZyBpcyB0b2xkLgoKhgIKBAYAAgESBBACEgMa9wEgT3RoZXIgcGx1Z2lucywgdGhlIG93bmVyIG9mIHRoZSBraW5kOiBhZGRzIGEgbm90aWNlIHRvIGEgcmVhZGVyLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGEKIG5vdGljZSB3aXRoIGl0IGhhcyBub3QgYmVlbiBmZXRjaGVkLCBpdHMgdmFsdWVzIGFyZSByZXBsYWNlZDsgd2hlcmUgaXQgaGFzIGJlZW4sIG9yIGlzIG92ZXIsIG5vdGhpbmcgY2hhbmdlcy4KCt8BCgQGAAICEgQVAhcDGtABIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byB0ZWxsIGFueSBtb3JlLiBPbmUgdGhhdCBhIGNhcnJpZXIgaGFzIGZldGNoZWQgc3RheXMgYXMgaXQgaXMsIGFuZCBnb2VzIHRvIG5vIG90aGVyIGNhcnJpZXIgc2hvdWxkIHRoYXQKIG9uZSBmYWlsLiBOb3RoaW5nIGNoYW5nZXMgd2hlcmUgdGhlIG5vdGljZSBpcyBvdmVyLCBvciB3YXMgbmV2ZXIgYWRkZWQuCgryAQoEBgACAxIEGwIdAxrjASBBIGdhdGV3YXkgb3IgYSBwcmludGluZyBkZXNrOiB0YWtlcyBub3RpY2VzIHRvIHNlbmQsIHdpdGggYWRkcmVzcyBhbmQgdGV4dC4gV2hhdCBpdCBoYXMgZmV0Y2hlZCBjb3VudHMgYXMgc2VudC4gRmV0Y2hlZCBhZ2FpbiBpdCBpcyB0aGUgc2FtZTsKIHdoYXQgaXMgbm90IHRvIGJlIHNlbnQgYW55IG1vcmUgY29tZXMgd2l0aCBpdHMgc3RhdGUgYW5kIHdpdGhvdXQgYWRkcmVzcyBhbmQgdGV4dC4KCocBCgQGAAIEEgQfAiEDGnkgQSBnYXRld2F5IG9yIGEgcHJpbnRpbmcgZGVzazogbGlzdHMgd2hhdCB3YWl0cyB0byBiZSBmZXRjaGVkIGJ5IGl0LCB0aGUgb2xkZXN0IGZpcnN0OyBmb3Igb25lIHRoYXQgaGFzIGxvc3QgaXRzIGN1cnNvci4KCnMKBAYAAgUSBCMCJQMaZSBBIGdhdGV3YXk6IHRoZSByZWFkZXIgaGFzIGl0LiBBIGRlc2s6IGl0IGlzIHByaW50ZWQuIFRvbGQgYWdhaW4sIG9yIGxhdGUsIG5vdGhpbmcgZWxzZSBjb21lcyBvZiBpdC4KCpkBCgQGAAIGEgQnAikDGooBIEEgZ2F0ZXdheSBvciBhIHByaW50aW5nIGRlc2s6IGl0IGNvdWxkIG5vdCBiZSBzZW50LCBhbmQgd2lsbCBub3QgYmUgdHJpZWQgYWdhaW4gaGVyZS4gSXQgZ29lcyB0byB0aGUgbmV4dCBjaGFubmVsIHRoYXQgdGhlIHJlYWRlciB3YW50cy4KCrYBCgQGAAIHEgQsAi4DGqcBIEEgZ2F0ZXdheTogdGhlIGFkZHJlc3MgZG9lcyBub3QgZXhpc3QuIFRoZSBub3RpY2UgZ29lcyB0byB0aGUgbmV4dCBjaGFubmVsLCBhbmQgdGhlIGFkZHJlc3MgaXMgbm90IHVzZWQgYWdhaW4gdW50aWwgaXQgaXMgY2hhbmdlZC4KIFRoaXMgbWF5IGJlIHRvbGQgYWZ0ZXIgRGVsaXZlcmVkLgoKOgoEBgACCBIEMAIyAxosIEEgZ2F0ZXdheTogdGhlIHJlYWRlciBoYXMgb3BlbmVkIGl0IHRoZXJlLgoKUQoEBgACCRIENQI3AxpDIExpc3RzIHRoZSBub3RpY2VzIG9mIHRoZSByZWFkZXIgd2hvIGlzIHNpZ25lZCBpbiwgdGhlIGxhc3QgZmlyc3QuCgpMCgQGAAIKEgQ5AjsDGj4gVGhlIHJlYWRlciB3aG8gaXMgc2lnbmVkIGluIGhhcyBvcGVuZWQgbm90aWNlcyBvZiB0aGUgaW5ib3guCgpZCgQGAAILEgQ9Aj8DGksgVGhlIHJlYWRlciB3aG8gaXMgc2lnbmVkIGluIGhhcyBkb25lIHdoYXQgYSBub3RpY2Ugb2YgdGhlIGluYm94IGlzIGFib3V0LgoKtQEKBAYAAgwSBEICRAMapgEgVGVsbHMgd2hhdCBhIHJlYWRlciB3YW50cyBieSB3aGljaCBjaGFubmVsLCBhdCB3aGljaCBob3VycywgYW5kIHdoZXJlIHRoZSByZWFkZXIgY2FuIGJlIHJlYWNoZWQ6IHRvIHRoZSByZWFkZXIgd2hvIGlzIHNpZ25lZCBpbiwgb3IgdG8gc3RhZmYKIHdpdGggbWFza2VkIGFkZHJlc3Nlcy4KClcKBAYAAg0SBEYCSAMaSSBDaGFuZ2VzIHdoYXQgYSByZWFkZXIgd2FudHMuIFRoZSBsYW5ndWFnZSBpcyBjaGFuZ2VkIGJ5IFJlYWRlcnMvQ2hhbmdlLgoKiAEKBAYAAg4SBEoCTAMaeiBXaG9ldmVyIGhhcyB0aGUgdG9rZW4gb2YgYSBtZXNzYWdlOiB0aGUgcmVhZGVyIHdhbnRzIG5vIG1vcmUgb2YgaXRzIHB1cnBvc2UgYnkgaXRzIGNoYW5uZWwuIFRvbGQgYWdhaW4sIG5vdGhpbmcgY2hhbmdlcy4KCkYKBAYAAg8SBE8CUQMaOCBMaXN0cyB0aGUga2luZHMgb2Ygbm90aWNlcyB0aGF0IHBsdWdpbnMgaGF2ZSBkZWNsYXJlZC4KCnMKBAYAAhASBFMCVQMaZSBMaXN0cyB0aGUgdGVtcGxhdGVzIG9mIGEga2luZDogdGhvc2UgdGhhdCBzdGFmZiBoYXZlIHdyaXR0ZW4sIGFuZCB0aG9zZSB0aGF0IHRoZSBraW5kIGJyaW5ncyBhbG9uZy4KCkcKBAYAAhESBFcCWQMaOSBXcml0ZXMgYSB0ZW1wbGF0ZSwgZm91bmQgYnkga2luZCwgY2hhbm5lbCBhbmQgbGFuZ3VhZ2UuCgpTCgQGAAISEgRbAl0DGkUgUmVtb3ZlcyBhIHRlbXBsYXRlOyB0aGF0IG9mIHRoZSBraW5kLCBpZiB0aGVyZSBpcyBvbmUsIGhvbGRzIGFnYWluLgoKZQoEBgACExIEXwJhAxpXIFNob3dzIHdoYXQgYSByZWFkZXIgd291bGQgZ2V0IGJ5IGEgdGVtcGxhdGUsIG9uZSB0aGF0IGlzIGtlcHQgb3Igb25lIHRoYXQgaXMgbm90IHlldC4KCnYKBAYAAhQSBGMCZQMaaCBMaXN0cyB3aGljaCBwYXJ0bmVyIG9yIGRlc2sgY2FycmllcyB3aGF0LCBmb3Igd2hpY2ggbGlicmFyeSwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIGNoYW5uZWxzIGFyZSB0cmllZC4KCk4KBAYAAhUSBGcCaQMaQCBBZGRzIG9yIGNoYW5nZXMgYSBjaGFubmVsLCBmb3VuZCBieSBsaWJyYXJ5LCBraW5kIGFuZCBjYXJyaWVyLgoKXgoEBgACFhIEawJtAxpQIFJlbW92ZXMgYSBjaGFubmVsLiBXaGF0IHdhaXRzIGZvciBpdCB3YWl0cyBvbiwgdW50aWwgaXQgaXMgZmV0Y2hlZCBvciBleHBpcmVzLgoKZwoEBgACFxIEbwJxAxpZIFRlbGxzIHdoYXQgaG9sZHMgaW4gYSBsaWJyYXJ5LCBvciBpbiB0aGUgY2l0eSwgZm9yIHJlYWRlcnMgd2hvIGhhdmUgbm90IHNhaWQgb3RoZXJ3aXNlLgoKHQoEBgACGBIEcwJ1AxoPIENoYW5nZXMgdGhhdC4KCmIKBAYAAhkSBHcCeQMaVCBMaXN0cyB3aG8gY2FycmllcyBub3RpY2VzOiB3aGF0IHdhaXRzIGZvciBlYWNoLCBhbmQgc2luY2Ugd2hlbiBpdCBoYXMgYmVlbiBzaWxlbnQuCgpACgQGAAIaEgR7An0DGjIgTGlzdHMgd2hhdCB3YXMgc2VudCB0byBhIHJlYWRlciwgdGhlIGxhc3QgZmlyc3QuCgpPCgQGAAIbEgV/AoEBAxpAIFRlbGxzIGEgbm90aWNlIHdpdGggaXRzIGF0dGVtcHRzIGFuZCB3aXRoIHdoYXQgaGFwcGVuZWQgdG8gaXQuCgp/CgQGAAIcEgaDAQKFAQMabyBTZW5kcyBhIG5vdGljZSBhbmV3IHRoYXQgd2FzIHNlbnQsIGhhcyBmYWlsZWQgb3IgaGFzIGV4cGlyZWQ6IGJ5IHRoZSBmaXJzdCBjaGFubmVsIHRoYXQgdGhlIHJlYWRlciB3YW50cyBub3cuCgo+CgQGAAIdEgaHAQKJAQMaLiBUYWtlcyBiYWNrIGEgbm90aWNlIHRoYXQgbm9ib2R5IGhhcyBmZXRjaGVkLgoKbQoEBgACHhIGiwECjQEDGl0gU3RhZmY6IHNldHRsZXMgYW4gaXRlbSBvZiB3b3JrLCBhIGdhdGV3YXkgdGhhdCBpcyBzaWxlbnQgb3IgYSByZWFkZXIgd2hvbSBub2JvZHkgY2FuIHJlYWNoLgoKkgEKBAYAAh8SBpABApIBAxqBASBUaGUgZGFlbW9uIGl0c2VsZiwgYnkgYSB0aW1lciBmb3IgZWFjaCByZWFkZXIgd2hvIGhhcyBub3RpY2VzIHRoYXQgd2FpdDogc2VuZHMgd2hhdCBtYXkgYmUgc2VudCBub3csIGFuZCBlbmRzIHdoYXQgaGFzIGV4cGlyZWQuCgpUCgQGAAIgEgaUAQKWAQMaRCBUaGUgZGFlbW9uIGl0c2VsZiwgb25jZSBhIGRheTogdGVsbHMgcmVhZGVycyB3aG9zZSBjYXJkcyBlbmQgc29vbi4KCm0KBAYAAiESBpgBApoBAxpdIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIGNhcnJpZXIgZm9yIHdob20gbm90aWNlcyB3YWl0OiB3aGV0aGVyIGl0IGlzIHNpbGVudC4KCtwBCgIFABIGoQEAsQEBGhYgV2h5IE5vdGljZXMgcmVmdXNlcy4KMrUBIFJpZ2h0cyBvZiBzdGFmZjogbm90aWNlcy50ZW1wbGF0ZXMgZm9yIHRleHRzLCBub3RpY2VzLm1hbmFnZSBmb3IgY2hhbm5lbHMsIHNldHRpbmdzIGFuZCBzaW5nbGUgbm90aWNlcywgbm90aWNlcy5wcmVmZXJlbmNlcyBmb3Igd2hhdAogcmVhZGVycyB3YW50LCBub3RpY2VzLnJlYWQgZm9yIHdoYXQgd2FzIHNlbnQuCgoiCgIEABIGtAEAuAEBGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoXCgQEAAIAEgS2AQIWGgkgQkNQIDQ3LgoKWgoCBQESBrsBAMMBARpMIFdoeSBhIHJlYWRlciBpcyB0b2xkIHNvbWV0aGluZzogd2hhdCByZWFkZXJzIHdhbnQgb3Igbm90IGlzIHNhaWQgZm9yIGVhY2guCgp8CgQFAQIBEgS+AQIOGm4gV2hhdCBhIHJlYWRlciBoYXMgdG8ga25vdyBvZiB3aGF0IHRoZXkgZG8gaGVyZS4gSXQgY2FuIGJlIHRha2VuIG9mZiBzaW5nbGUgY2hhbm5lbHMsIGFuZCBzdGF5cyBpbiB0aGUgaW5ib3guCgpACgQFAQICEgTAAQIPGjIgV2hhdCBoZWxwcyBhIHJlYWRlcjogYSBkdWUgZGF0ZSB0aGF0IGNvbWVzIG5lYXIuCgpiCgQFAQIDEgTCAQIQGlQgV2hhdCB0aGUgbGlicmFyeSB3b3VsZCBsaWtlLiBOb2JvZHkgZ2V0cyBpdCBieSBhIGNoYW5uZWwgd2hvIGhhcyBub3QgYXNrZWQgZm9yIGl0LgoKLwoCBQISBsYBANABARohIEhvdyBhIG5vdGljZSBjb21lcyB0byBhIHJlYWRlci4KCkMKBAUCAgISBMoBAg0aNSBBIG1lc3NhZ2Ugb2YgYSBtaW5pLXByb2dyYW0gb3IgYW4gb2ZmaWNpYWwgYWNjb3VudC4KClUKBAUCAgQSBM0BAgwaRyBPbiBldmVyeSB0ZXJtaW5hbCwgd2hlbiB0aGUgcmVhZGVyIGlzIHNpZ25lZCBpbi4gSXQgbmVlZHMgbm8gY2Fycmllci4KCiIKBAUCAgUSBM8BAgsaFCBQcmludGVkIGF0IGEgZGVzay4KCiUKAgUDEgbTAQDcAQEaFyBIb3cgYSB2YWx1ZSBpcyBzaG93bi4KCmEKBAUDAgESBNYBAgsaUyBNaWxsaXNlY29uZHMgc2luY2UgMTk3MDsgc2hvd24gYXMgYSBkYXkgYW5kIGEgdGltZSB3aGVyZSB0aGUgcmVhZGVyJ3MgbGlicmFyeSBpcy4KCikKBAUDAgISBNgBAgoaGyBUaGUgc2FtZTsgc2hvd24gYXMgYSBkYXkuCgpYCgQFAwIEEgTbAQIMGkogQW4gYW1vdW50IGluIG1pbm9yIHVuaXRzIGFuZCBhIGN1cnJlbmN5LCAiMTI1MCBDTlkiOyBzaG93biBhcyAxMi41MCBDTlkuCgouCgIEARIG3wEA6AEBGiAgV2hhdCBhIG5vdGljZSBvZiBhIGtpbmQgdGVsbHMuCgo2CgQEAQIAEgThAQISGiggInRpdGxlIjsgYSB0ZW1wbGF0ZSBoYXMgaXQgYXMge3RpdGxlfS4KCiYKBAQBAgMSBOUBAhIaGCBFdmVyeSB0ZW1wbGF0ZSBoYXMgaXQuCgo9CgQEAQIEEgTnAQIUGi8gV2hhdCBhIHByZXZpZXcgc2hvd3MsIGFzIGEgdmFsdWUgb2YgaXRzIHR5cGUuCgpJCgIEAhIG6wEA/wEBGjsgQSBraW5kIG9mIG5vdGljZSwgYXMgdGhlIHBsdWdpbiBkZWNsYXJlcyBpdCB0aGF0IG93bnMgaXQuCgpFCgQEAgIAEgTtAQISGjcgQmVnaW5zIHdpdGggdGhlIG93bmVyJ3MgbmFtZTogImNpcmN1bGF0aW9uLmR1ZV9zb29uIi4KCj8KBAQCAgESBO8BAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKQwoEBAICBRIE9AECGxo1IEZvciBob3cgbG9uZyBhIG5vdGljZSBpcyB3b3J0aCBzZW5kaW5nLCBhdCBsZWFzdCAxLgoKeQoEBAICBhIE9gECGxprIEEgbm90aWNlIHdhaXRzIHNvIGxvbmcgZm9yIG90aGVycyBvZiBpdHMgZ3JvdXAgYW5kIHJlYWRlciwgd2hpY2ggYmVjb21lIG9uZSBtZXNzYWdlOyAwOiBpdCBkb2VzIG5vdCB3YWl0LgoKiQEKBAQCAgcSBPgBAhoaeyBLaW5kcyB3aXRoIHRoZSBzYW1lIGdyb3VwIGFuZCBwdXJwb3NlIGJlY29tZSBvbmUgbWVzc2FnZTsgZW1wdHk6IHRoZSBraW5kIGFsb25lLCBvciwgd2hlcmUgaXQgZG9lcyBub3Qgd2FpdCwgZWFjaCBub3RpY2UuCgonCgQEAgIIEgT6AQIZGhkgSXQgaXMgc2VudCBhdCBhbnkgaG91ci4KClEKBAQCAgkSBPwBAiIaQyBBbiBpdGVtIG9mIHdvcmsgaXMgYWRkZWQgd2hlcmUgbm8gY2hhbm5lbCBoYXMgcmVhY2hlZCB0aGUgcmVhZGVyLgoKnAEKBAQCAgoSBP4BAiMajQEgVGhlIHRleHRzIHRoYXQgaG9sZCB3aGlsZSBzdGFmZiBoYXZlIHdyaXR0ZW4gbm8gb3RoZXJzLiBUaG9zZSB3aXRoIGFuIHVuc3BlY2lmaWVkIGNoYW5uZWwgYXJlIGZvciBhbGwgY2hhbm5lbHMgdGhhdCBoYXZlIG5vbmUgb2YgdGhlaXIgb3duLgoK7gEKAgQDEgaDAgCSAgEa3wEgVGhlIHRleHQgb2YgYSBraW5kIGZvciBhIGNoYW5uZWwgaW4gYSBsYW5ndWFnZS4gUGxhY2Vob2xkZXJzIGFyZSBmaWVsZHMgb2YgdGhlIGtpbmQgaW4gYnJhY2VzLCB7dGl0bGV9LCBhbmQgYmVzaWRlcyB0aGVtIHtyZWFkZXJ9LCB7bGlicmFyeX0sCiB7dW5zdWJzY3JpYmV9OyBpbiBhIGRpZ2VzdCB7Y291bnR9IGFuZCB7bGlzdH0uIEJyYWNlcyBhcmUgZG91YmxlZCB0byBiZSBzaG93bi4KCkkKBAQDAgESBIYCAhoaOyBVbnNwZWNpZmllZDogb2YgYWxsIGNoYW5uZWxzIHRoYXQgaGF2ZSBub25lIG9mIHRoZWlyIG93bi4KCioKBAQDAgISBIgCAhYaHCBCQ1AgNDcsICJ6aC1IYW5zIiBvciAiemgiLgoKKgoEBAMCAxIEigICFRocIEUtbWFpbCBhbmQgaW5ib3ggaGF2ZSBvbmUuCgpoCgQEAwIFEgSNAgIZGlogV2hhdCBzZXZlcmFsIG5vdGljZXMgYXJlIHRvbGQgd2l0aDoge2NvdW50fSBhbmQge2xpc3R9LiBFbXB0eTogb25lIGJvZHkgYmVsb3cgdGhlIG90aGVyLgoKMQoEBAMCBhIEjwICGRojIEEgbGluZSBvZiB7bGlzdH0gZm9yIGVhY2ggbm90aWNlLgoKOgoEBAMCBxIEkQICFBosIDA6IHRoZSBraW5kJ3Mgb3duLiBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlLgoKNAoCBAUSBpkCAJsCARomIEhvdyB0aGUgdmFsdWVzIG9mIGEgbm90aWNlIGFyZSBrZXB0LgoKLgoCBQQSBp4CALYCARogIFdoZXJlIGEgbm90aWNlIGlzIGluIGl0cyBsaWZlLgoKdQoEBQQCARIEoQICCxpnIEl0IHdhaXRzIGZvciBpdHMgdGltZTogZm9yIG90aGVycyBvZiBpdHMgZGlnZXN0LCBvciBmb3IgYW4gaG91ciBhdCB3aGljaCB0aGUgcmVhZGVyIG1heSBiZSBkaXN0dXJiZWQuCgo2CgQFBAICEgSjAgINGiggSXQgd2FpdHMgdG8gYmUgZmV0Y2hlZCBieSBpdHMgY2Fycmllci4KCksKBAUEAgMSBKUCAgsaPSBUaGUgY2FycmllciBoYXMgZmV0Y2hlZCBpdC4gT2YgYSBzbGlwOiBpdCBpcyBiZWluZyBwcmludGVkLgoKcAoEBQQCBBIEpwICEBpiIFRoZSByZWFkZXIgaGFzIGl0OyBvZiBhIHNsaXA6IGl0IGlzIHByaW50ZWQuIFdoZXJlIHRoZXJlIGlzIG5vIG90aGVyIGNoYW5uZWwgaXQgaXMgaW4gdGhlIGluYm94LgoKRgoEBQQCBRIEqQICDRo4IE5vIGNoYW5uZWwgaGFzIHJlYWNoZWQgdGhlIHJlYWRlci4gSXQgaXMgaW4gdGhlIGluYm94LgoKMgoEBQQCBhIEqwICDhokIEl0IHdhcyBub3Qgd29ydGggc2VuZGluZyBhbnkgbW9yZS4KCjYKBAUEAgcSBK0CAhAaKCBJdHMgb3duZXIgb3Igc3RhZmYgaGF2ZSB0YWtlbiBpdCBiYWNrLgoKLAoEBQQCCBIErwICDxoeIFRoZSByZWFkZXIgZG9lcyBub3Qgd2FudCBpdC4KCkIKBAUEAgkSBLECAg0aNCBJdCBpcyB0b2xkIGJ5IGFub3RoZXIgbm90aWNlLCBhcyBwYXJ0IG9mIGEgZGlnZXN0LgoKKQoEBQQCChIEswICDhobIFRoZSByZWFkZXIgaGFzIG9wZW5lZCBpdC4KCjUKBAUEAgsSBLUCAg0aJyBUaGUgcmVhZGVyIGhhcyBkb25lIHdoYXQgaXQgaXMgYWJvdXQuCgpNCgQEBgIHEgTBAgIXGj8gV2hlbiBzb21ldGhpbmcgaGFwcGVucyB0byBpdCBieSBpdHNlbGYgbmV4dDsgMDogbm90aGluZyB3aWxsLgoKawoEBAYCCRIExAICGxpdIFRoZSBwcmVzZW50IGNoYW5uZWwsIGl0cyBjYXJyaWVyLCBhbmQgdGhlIG51bWJlciBvZiB0aGUgYXR0ZW1wdDsgbm9uZSBiZWZvcmUgaXQgd2FzIHF1ZXVlZC4KCkgKBAQGAgwSBMgCAhUaOiBUaGUgbm90aWNlIHRoYXQgdGVsbHMgdGhpcyBvbmU7IDA6IGl0IGlzIHRvbGQgYnkgaXRzZWxmLgoKXAoEBAYCDRIEygICGRpOIFdoZW4gaXQgY2FtZSBpbnRvIHRoZSBpbmJveCwgYW5kIHdoZW4gaXQgd2FzIG9wZW5lZDsgMDogaXQgZGlkIG5vdCwgd2FzIG5vdC4KCjMKAgQHEgbPAgDdAgEaJSBPbmUgd2F5IG9uIHdoaWNoIGEgbm90aWNlIHdhcyBzZW50LgoKJgoEBAcCBBIE1QICGhoYIDA6IGl0IHdhcyBub3QgZmV0Y2hlZC4KCkoKBAQHAgUSBNcCAhUaPCAiZGVsaXZlcmVkIiwgImZhaWxlZCIsICJib3VuY2VkIjsgZW1wdHk6IG5vdGhpbmcgd2FzIHRvbGQuCgomCgQEBwIHEgTaAgIUGhggV2hhdCB0aGUgY2FycmllciBzYXlzLgoKUQoEBAcCCBIE3AICFRpDIFRoZSBhZGRyZXNzIGluIHBhcnQ6ICIrODYxMzgqKioqODAwMCI7IGVtcHR5OiBpdCB3YXMgbm90IGZldGNoZWQuCgpQCgQECAIBEgThAgITGkIgQW4gZXZlbnQgb2YgdGhlIHN0YXRlIHRhYmxlLCBgbGVjdGVybiBzdGF0ZXMgbm90aWNlc2A6ICJxdWV1ZWQiLgoKLQoEBAgCBRIE5gICExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgouCgQECQICEgTvAgIdGiAgVGhlIG9sZGVzdCBmaXJzdCwgYXQgbW9zdCAxMDAuCgpCCgQECQIDEgTxAgIgGjQgVGhvc2UgdGhhdCBpdCB0ZWxscyBiZXNpZGVzLCB3aGVyZSBpdCBpcyBhIGRpZ2VzdC4KCh0KBAQKAgASBPYCAhoaDyBGcm9tIDEgdG8gNTAuCgovCgQEDAIEEgT/AgIaGiEgTm90IGJlZm9yZSB0aGlzIG1vbWVudDsgMDogbm93LgoKRAoEBAwCBRIEgQMCGho2IE5vdCB3b3J0aCBzZW5kaW5nIGZyb20gdGhlbiBvbjsgMDogYXMgaXRzIGtpbmQgc2F5cy4KCjgKBAQNAgESBIYDAhEaKiBGYWxzZSB3aGVyZSB0aGVyZSB3YXMgb25lIHdpdGggdGhpcyBrZXkuCgokCgQEDgICEgSMAwISGhYgV2h5LCBmb3IgdGhlIHJlY29yZC4KCh0KBAQQAgASBJQDAiAaDyBGcm9tIDEgdG8gMjAuCgosCgQEEQIAEgSYAwIgGh4gSW4gdGhlIG9yZGVyIG9mIHRoZSByZXF1ZXN0LgoKKQoCBBISBpsDALIDARobIEEgbm90aWNlIGZvciBpdHMgY2Fycmllci4KCnYKBAQSAgESBJ4DAhQaaCBHb2VzIGludG8gRGVsaXZlcmVkLCBGYWlsZWQgYW5kIEJvdW5jZWQuIEEgbm90aWNlIHRoYXQgY29tZXMgYmFjayB0byB0aGUgc2FtZSBjYXJyaWVyIGhhcyBhbm90aGVyIG9uZS4KCvUBCgQEEgICEgShAwIYGuYBIFNFTlQ6IGl0IGlzIHRvIGJlIHNlbnQuIEFueXRoaW5nIGVsc2U6IGl0IGlzIG5vdCwgYW5kIHNheXMgd2h5OyB0aGVuIHdoYXQgZm9sbG93cyBpcyBlbXB0eS4gV0lUSERSQVdOIGlzIHRvbGQgYXMgd2VsbCBvZiB3aGF0IGFub3RoZXIKIGNhcnJpZXIgaGFzIG5vdywgYW5kIE5PVElDRV9TVEFURV9VTlNQRUNJRklFRCBvZiB3aGF0IGlzIHVua25vd24sIG9yIG5ldmVyIHdhcyB0aGlzIGNhbGxlcidzLgoKUwoEBBICBRIEpQMCFRpFIEEgcGhvbmUgbnVtYmVyLCBhbiBlLW1haWwgYWRkcmVzcywgb3IgYW4gb3BlbmlkOyBvZiBhIHNsaXAgbm90aGluZy4KCiQKBAQSAgYSBKcDAhYaFiBCQ1AgNDcsIG9mIHRoZSB0ZXh0LgoKgwEKBAQSAgkSBKsDAiIadSBUaGUgZmllbGRzIGFzIHRoZSB0ZXh0IHNob3dzIHRoZW0sIGZvciBjYXJyaWVycyB3aXRoIHRlbXBsYXRlcyBvZiB0aGVpciBvd247IG9mIGEgZGlnZXN0IHRob3NlIG9mIHRoZSBmaXJzdCBub3RpY2UuCgp6CgQEEgIKEgStAwIgGmwgT2YgUkVNSU5ERVIgYW5kIFBST01PVElPTjogd2hhdCBVbnN1YnNjcmliZSB0YWtlcy4gSXQgaXMgaW4gdGhlIHRleHQgd2hlcmUgdGhlIHRlbXBsYXRlIGhhcyB7dW5zdWJzY3JpYmV9LgoKLwoEBBICCxIErwMCGxohIE5vdCB3b3J0aCBzZW5kaW5nIGZyb20gdGhlbiBvbi4KCjkKBAQSAgwSBLEDAhcaKyBPZiBTTVM6IGhvdyBtYW55IG1lc3NhZ2VzIHRoZSB0ZXh0IHRha2VzLgoKKQoEBBMCABIEtQMCExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KClkKBAQVAgISBMADAhQaSyBXaGF0IHRoZSBjYXJyaWVyJ3Mgb3duIHNpZGUgc2F5czogIjU1MCA1LjEuMSBubyBzdWNoIHVzZXIiOyBtYXkgYmUgZW1wdHkuCgooCgQEFgIAEgTEAwIYGhogV2hlcmUgdGhlIG5vdGljZSBpcyBub3cuCgoxCgQEFwIAEgTJAwIXGiMgVGhvc2UgYWxvbmUgdGhhdCB3ZXJlIG5vdCBvcGVuZWQuCgopCgQEFwIBEgTLAwITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKVQoEBBgCAhIE0gMCFBpHIEhvdyBtYW55IHdlcmUgbm90IG9wZW5lZCwgb24gdGhpcyBwYWdlIGFuZCBhbGwgb3RoZXJzOyBhdCBtb3N0IDEsMDAwLgoKLwoCBBkSBtUDAN8DARohIEEgbm90aWNlIGFzIGl0cyByZWFkZXIgc2VlcyBpdC4KCh0KBAQaAgASBOIDAiAaDyBGcm9tIDEgdG8gNTAuCgowCgQEGwIAEgTmAwIUGiIgSG93IG1hbnkgd2VyZSBub3Qgb3BlbmVkIGJlZm9yZS4KCjkKAgQdEgbtAwDxAwEaKyBXaGV0aGVyIGEgcHVycG9zZSBpcyB3YW50ZWQgYnkgYSBjaGFubmVsLgoKZwoCBB4SBvMDAPcDARpZIFRoZSBob3VycyBvZiBhIGxvY2FsIGRheSBhdCB3aGljaCBhIHJlYWRlciBtYXkgYmUgZGlzdHVyYmVkLCBpbiBtaW51dGVzIHNpbmNlIG1pZG5pZ2h0LgoKLAoEBB4CARIE9gMCGhoeIFRoZSBmaXJzdCBtaW51dGUgYWZ0ZXIgdGhlbS4KCi4KAgQfEgb5AwCABAEaICBXaGVyZSBhIHJlYWRlciBjYW4gYmUgcmVhY2hlZC4KCisKBAQfAgESBPwDAhUaHSBJbiBwYXJ0LCBidXQgdG8gdGhlIHJlYWRlci4KCkUKBAQfAgISBP4DAhoaNyBXaGVuIGl0IGJvdW5jZWQ7IDA6IGl0IGlzIGdvb2QgYXMgZmFyIGFzIGl0IGlzIGtub3duLgoKQQoEBCACABIEgwQCEhozIEVpdGhlciBvZiB0aGUgdHdvOyBpbiBhIHJlYWRlcidzIHNlc3Npb24gbmVpdGhlci4KCjwKBAQhAgESBIkEAh4aLiBFdmVyeSBwdXJwb3NlIGJ5IGV2ZXJ5IGNoYW5uZWwsIGFzIGl0IGhvbGRzLgoKPwoEBCECAhIEiwQCEhoxIFRoZSByZWFkZXIncyBvd247IGFic2VudDogdGhvc2Ugb2YgdGhlIGxpYnJhcnkuCgpDCgQEIQIDEgSNBAIcGjUgVGhvc2UgdGhhdCBob2xkOiB0aGUgcmVhZGVyJ3Mgd2l0aGluIHRoZSBsaWJyYXJ5J3MuCgpQCgQEIQIFEgSQBAIWGkIgVGhlIGxhbmd1YWdlIG9mIHRleHRzIHRvIHRoZSByZWFkZXIsIHdoZXJlIHRoZXkgYXJlIHRoZXJlIGluIGl0LgoKQQoEBCICABIElgQCEhozIEVpdGhlciBvZiB0aGUgdHdvOyBpbiBhIHJlYWRlcidzIHNlc3Npb24gbmVpdGhlci4KCjgKBAQiAgISBJkEAh4aKiBUaG9zZSB0aGF0IGFyZSBjaGFuZ2VkOyB0aGUgb3RoZXJzIHN0YXkuCgpACgQEIgIDEgSbBAISGjIgQWJzZW50OiB0aGV5IHN0YXk7IDAgdG8gMDogdGhvc2Ugb2YgdGhlIGxpYnJhcnkuCgpgCgQEIgIEEgSdBAIdGlIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KChgKBAQmAgASBKoEAhoaCiBCeSBjb2RlLgoKTwoEBCgCABIEsQQCIhpBIEJ5IGNoYW5uZWwgYW5kIGxhbmd1YWdlLiBUaG9zZSBvZiB2ZXJzaW9uIDAgYXJlIHRoZSBraW5kJ3Mgb3duLgoKKAoEBCkCABIEtQQCGBoaIEl0cyB2ZXJzaW9uIGlzIG5vdCByZWFkLgoKYAoEBCkCARIEtwQCHRpSIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpgCgQEKgIDEgS+BAIdGlIgVGhlIHZlcnNpb24gdGhhdCBpcyByZW1vdmVkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCkAKBAQsAgASBMMEAhgaMiBPbmUgdG8gdHJ5OyBhYnNlbnQ6IHRoZSBvbmUgdGhhdCB3b3VsZCBiZSB0YWtlbi4KCjMKBAQsAgQSBMgEAiEaJSBJbnN0ZWFkIG9mIHRoZSBzYW1wbGVzIG9mIHRoZSBraW5kLgoKNQoEBCwCBRIEygQCFBonIFNvIG1hbnkgbm90aWNlcyBpbiBvbmU7IDAgYW5kIDE6IG9uZS4KCjkKBAQtAgQSBNIEAhYaKyBPZiBTTVM6IGhvdyBtYW55IG1lc3NhZ2VzIHRoZSB0ZXh0IHRha2VzLgoKPAoCBC4SBtYEAOMEARouIFdobyBjYXJyaWVzIGEga2luZCBvZiBjaGFubmVsIGZvciBhIGxpYnJhcnkuCgpWCgQELgIAEgTYBAIaGkggRW1wdHk6IGZvciByZWFkZXJzIG9mIGFsbCBsaWJyYXJpZXMgdGhhdCBoYXZlIG5vIGNoYW5uZWwgb2YgdGhlaXIgb3duLgoKKwoEBC4CARIE2gQCFxodIFNNUywgV0VDSEFULCBFTUFJTCBvciBTTElQLgoKVwoEBC4CAhIE3AQCFRpJIFRoZSBuYW1lIGluIHRoZSBjZXJ0aWZpY2F0ZSBvZiB0aGUgcGFydG5lciwgb3Igb2YgdGhlIGRlc2sgdGhhdCBwcmludHMuCgo5CgQELgIDEgTeBAISGisgVGhvc2Ugd2l0aCBsb3dlciBudW1iZXJzIGFyZSB0cmllZCBmaXJzdC4KCj8KBAQuAgQSBOAEAhEaMSBPZiBXRUNIQVQ6IHRoZSBhcHAgd2hvc2Ugb3BlbmlkIGlzIHRoZSBhZGRyZXNzLgoKJwoEBC4CBRIE4gQCFBoZIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgokCgQEMAIAEgTnBAIgGhYgQnkgbGlicmFyeSBhbmQgcmFuay4KCigKBAQxAgASBOsEAhYaGiBJdHMgdmVyc2lvbiBpcyBub3QgcmVhZC4KCmAKBAQxAgESBO0EAh0aUiBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKQQoCBDQSBvcEAIQFARozIFdoYXQgaG9sZHMgd2hlcmUgcmVhZGVycyBoYXZlIG5vdCBzYWlkIG90aGVyd2lzZS4KCiAKBAQ0AgASBPkEAhoaEiBFbXB0eTogdGhlIGNpdHkuCgpjCgQENAIBEgT7BAIWGlUgT2YgdGV4dHMgdG8gcmVhZGVycyB3aG8gaGF2ZSBub25lLCBvciB3aG9zZSB0aGVyZSBpcyBubyB0ZXh0IGluOyBlbXB0eTogdGhlIGNpdHkncy4KCiMKBAQ0AgISBP0EAhIaFSBBYnNlbnQ6IHRoZSBjaXR5J3MuCgqPAQoEBDQCAxIE/wQCHhqAASBUaG9zZSB0aGF0IGRpZmZlciBmcm9tIHRoZSBjaXR5J3M7IHRoZSBjaXR5J3MgYXJlIHdoYXQgZGlmZmVycyBmcm9tOiBzZXJ2aWNlIGFuZCByZW1pbmRlcnMgYnkgYWxsIGNoYW5uZWxzLCBwcm9tb3Rpb24gYnkgbm9uZS4KCkQKBAQ0AgQSBIEFAhIaNiBJQU5BOyBlbXB0eTogdGhhdCBvZiBhIHNlcnZpY2UgcG9pbnQgb2YgdGhlIGxpYnJhcnkuCgpBCgQENAIFEgSDBQIUGjMgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZTsgMDogdGhlcmUgaXMgbm90aGluZyBrZXB0LgoKOgoEBDYCABIEigUCGBosIEl0cyB2ZXJzaW9uIGlzIG5vdCByZWFkLiBBbGwgb2YgaXQgaXMgcHV0LgoKYAoEBDYCARIEjAUCHRpSIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpoCgQENwIBEgSSBQIVGlogSG93IG1hbnkgd2FpdCB0byBiZSBmZXRjaGVkLCBhbmQgc2luY2Ugd2hlbiB0aGUgb2xkZXN0IGRvZXM7IGF0IG1vc3QgMTAsMDAwIGFyZSBjb3VudGVkLgoKRQoEBDcCAxIElQUCGBo3IFdoZW4gaXQgbGFzdCBmZXRjaGVkIG9yIHRvbGQgYW55dGhpbmc7IHRvIHRoZSBtaW51dGUuCgpSCgQENwIEEgSXBQIcGkQgU2luY2Ugd2hlbiBpdCBoYXMgYmVlbiBzaWxlbnQgd2hpbGUgc29tZXRoaW5nIHdhaXRzOyAwOiBpdCBpcyBub3QuCgoiCgQEOgIAEgSfBQISGhQgRWl0aGVyIG9mIHRoZSB0d28uCgopCgQEOgICEgSiBQITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKOAoEBEECABIEugUCFBoqIFdoZXJlIHRoZSBwYWdlIGJlZ2luczsgZW1wdHk6IHRoZSBmaXJzdC4KCicKBARCAgASBL4FAhIaGSBIb3cgbWFueSB3ZXJlIHRvbGQgbm93LgoKnwEKAgRFEgbGBQDLBQEakAEgVGhlIGJvZHkgb2YgYSBjaGFuZ2UgZm9yIGEgY2FycmllcjogZm9yIGEgcGFydG5lciBvbiBpdHMgb3duIHRvcGljICJwYXJ0bmVyLk5BTUUubm90aWNlcy5vdXRib3giLCBmb3IgYSBkZXNrIG9uICJub3RpY2VzLnNsaXAiOyBraW5kICJxdWV1ZWQiLgoKgAEKAgRGEgbOBQDYBQEaciBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAibm90aWNlcy5ub3RpY2UiLCBhYm91dCB0aGUgcmVhZGVyLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCgoqCgQERgIDEgTTBQIaGhwgTm9uZSBiZWZvcmUgaXQgd2FzIHF1ZXVlZC4KCjEKBARGAgYSBNcFAhQaIyBUaGUgcmVhZGVyIGZpbmRzIGl0IGluIHRoZSBpbmJveC4KCncKAgRHEgbbBQDdBQEaaSBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAibm90aWNlcy5wcmVmZXJlbmNlIiwgYWJvdXQgdGhlIHJlYWRlcjoga2luZCAiY2hhbmdlZCIgb3IgInVuc3Vic2NyaWJlZCIuCgo2CgIESBIG4AUA5wUBGiggVGhlIHBsdWdpbidzIHNlY3Rpb24gb2YgbGVjdGVybi5qc29uNS4KCncKBARIAgASBOIFAiAaaSBXaGF0IGNvbWVzIGJlZm9yZSB0aGUgdG9rZW4gaW4ge3Vuc3Vic2NyaWJlfTogImh0dHBzOi8vcmVhZGVyLmV4YW1wbGUuY24vdT90PSI7IGVtcHR5OiB0aGUgdG9rZW4gYWxvbmUuCgqFAQoEBEgCARIE5AUCHRp3IEFmdGVyIGhvdyBtYW55IG1pbnV0ZXMgaW4gd2hpY2ggc29tZXRoaW5nIHdhaXRzIGZvciBhIGNhcnJpZXIgYW5kIG5vdGhpbmcgaXMgaGVhcmQgb2YgaXQgaXQgaXMgc2lsZW50OiA2MCBieSBkZWZhdWx0LgoKWAoEBEgCAhIE5gUCEhpKIFRoZSB6b25lIHdoZXJlIGEgbGlicmFyeSBoYXMgbm8gc2VydmljZSBwb2ludDogQXNpYS9TaGFuZ2hhaSBieSBkZWZhdWx0LgpiBnByb3RvMw"
    )

    /// The methods that the plugin itself may schedule, with the type of their request.
    public enum Timers {
        /// Other plugins, the owner of kinds: declares them, so that staff see them and write their texts before anything is told.
        public static let declare = TimerMethod<Notices.DeclareRequest>(Notices.description.methods[0])
        /// Other plugins, the owner of the kind: adds a notice to a reader, and declares its kind. The owner's key is unique in the kind: where a
        /// notice with it has not been fetched, its values are replaced; where it has been, or is over, nothing changes.
        public static let add = TimerMethod<Notices.AddRequest>(Notices.description.methods[1])
        /// The owner: there is nothing to tell any more. One that a carrier has fetched stays as it is, and goes to no other carrier should that
        /// one fail. Nothing changes where the notice is over, or was never added.
        public static let withdraw = TimerMethod<Notices.WithdrawRequest>(Notices.description.methods[2])
        /// The daemon itself, by a timer for each reader who has notices that wait: sends what may be sent now, and ends what has expired.
        public static let release = TimerMethod<Notices.ReleaseRequest>(Notices.description.methods[31])
        /// The daemon itself, once a day: tells readers whose cards end soon.
        public static let sweepCards = TimerMethod<Notices.SweepCardsRequest>(Notices.description.methods[32])
        /// The daemon itself, by a timer for each carrier for whom notices wait: whether it is silent.
        public static let checkCarrier = TimerMethod<Notices.CheckCarrierRequest>(Notices.description.methods[33])
    }
}
