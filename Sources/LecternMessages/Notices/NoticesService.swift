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
        descriptors: "CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCq9uChpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90bxIPbGVjdGVybi53b3JrLnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iNgoEVGV4dBIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USEgoEdGV4dBgCIAEoCVIEdGV4dCKmAwoES2luZBISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SKwoFdGl0bGUYAyADKAsyFS5sZWN0ZXJuLndvcmsudjEuVGV4dFIFdGl0bGUSLgoGZmllbGRzGAQgAygLMhYubGVjdGVybi53b3JrLnYxLkZpZWxkUgZmaWVsZHMSMQoHYWN0aW9ucxgFIAMoCzIXLmxlY3Rlcm4ud29yay52MS5BY3Rpb25SB2FjdGlvbnMSFAoFcmlnaHQYBiABKAlSBXJpZ2h0Eh8KC2R1ZV9taW51dGVzGAcgASgDUgpkdWVNaW51dGVzEi0KEmVzY2FsYXRpb25fbWludXRlcxgIIAEoA1IRZXNjYWxhdGlvbk1pbnV0ZXMSKQoQZXNjYWxhdGlvbl9yaWdodBgJIAEoCVIPZXNjYWxhdGlvblJpZ2h0EioKEWVzY2FsYXRlc190b19jaXR5GAogASgIUg9lc2NhbGF0ZXNUb0NpdHkSIwoNbGVhc2VfbWludXRlcxgLIAEoA1IMbGVhc2VNaW51dGVzIowBCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEi4KBHR5cGUYAyABKA4yGi5sZWN0ZXJuLndvcmsudjEuVmFsdWVUeXBlUgR0eXBlEhIKBHNpZGUYBCABKA1SBHNpZGUisgEKBkFjdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEisKBXRpdGxlGAIgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEh8KC2J1bGtfbWV0aG9kGAQgASgJUgpidWxrTWV0aG9kEi4KBmlucHV0cxgFIAMoCzIWLmxlY3Rlcm4ud29yay52MS5GaWVsZFIGaW5wdXRzIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUijgEKA0FjdBIQCgNrZXkYASABKAlSA2tleRIUCgVjbGFpbRgCIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAMgASgJUgZhY3Rpb24SEgoEbm90ZRgEIAEoCVIEbm90ZRIzCgZpbnB1dHMYBSADKAsyGy5sZWN0ZXJuLndvcmsudjEuRmllbGRWYWx1ZVIGaW5wdXRzIiAKBUFjdGVkEhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCLzBAoESXRlbRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEhQKBXJpZ2h0GAUgASgJUgVyaWdodBIwCgVzdGF0ZRgGIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlEjMKBnZhbHVlcxgHIAMoCzIbLmxlY3Rlcm4ud29yay52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSHgoLYWRkZWRfYXRfbXMYCCABKANSCWFkZGVkQXRNcxIaCglkdWVfYXRfbXMYCSABKANSB2R1ZUF0TXMSEgoEbGF0ZRgKIAEoCFIEbGF0ZRIcCgllc2NhbGF0ZWQYCyABKAhSCWVzY2FsYXRlZBIUCgVjbGFpbRgMIAEoA1IFY2xhaW0SFgoGaG9sZGVyGA0gASgDUgZob2xkZXISHwoLaG9sZGVyX25hbWUYDiABKAlSCmhvbGRlck5hbWUSJwoPaG9sZGVyX3Rlcm1pbmFsGA8gASgJUg5ob2xkZXJUZXJtaW5hbBIkCg5sZWFzZV91bnRpbF9tcxgQIAEoA1IMbGVhc2VVbnRpbE1zEhkKCGtlcHRfZm9yGBEgASgDUgdrZXB0Rm9yEi8KFGZpcnN0X2Fuc3dlcmVkX2F0X21zGBIgASgDUhFmaXJzdEFuc3dlcmVkQXRNcxIgCgxjbG9zZWRfYXRfbXMYEyABKANSCmNsb3NlZEF0TXMSGAoHb3V0Y29tZRgUIAEoCVIHb3V0Y29tZSKVAQoLSXRlbURldGFpbHMSKQoEaXRlbRgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgRpdGVtEikKBGtpbmQYAiABKAsyFS5sZWN0ZXJuLndvcmsudjEuS2luZFIEa2luZBIwCgdoaXN0b3J5GAMgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdoaXN0b3J5ItUBCgVFbnRyeRIZCghlbnRyeV9pZBgBIAEoA1IHZW50cnlJZBIUCgVldmVudBgCIAEoCVIFZXZlbnQSEgoEZnJvbRgDIAEoCVIEZnJvbRIOCgJ0bxgEIAEoCVICdG8SEwoFYXRfbXMYBSABKANSBGF0TXMSFgoGcGVyc29uGAYgASgDUgZwZXJzb24SGgoIdGVybWluYWwYByABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgIIAEoCVIGbWV0aG9kEhYKBmRldGFpbBgJIAEoCVIGZGV0YWlsIrMCCgVRdWV1ZRISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EisKBXRpdGxlGAQgAygLMhUubGVjdGVybi53b3JrLnYxLlRleHRSBXRpdGxlEhgKB3dhaXRpbmcYBSABKANSB3dhaXRpbmcSGAoHY2xhaW1lZBgGIAEoA1IHY2xhaW1lZBISCgRsYXRlGAcgASgDUgRsYXRlEhwKCWVzY2FsYXRlZBgIIAEoA1IJZXNjYWxhdGVkEisKEm9sZGVzdF9hZGRlZF9hdF9tcxgJIAEoA1IPb2xkZXN0QWRkZWRBdE1zEiMKDm5leHRfZHVlX2F0X21zGAogASgDUgtuZXh0RHVlQXRNcyI9Cg5EZWNsYXJlUmVxdWVzdBIrCgVraW5kcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgVraW5kcyIRCg9EZWNsYXJlUmVzcG9uc2UitgEKCkFkZFJlcXVlc3QSKQoEa2luZBgBIAEoCzIVLmxlY3Rlcm4ud29yay52MS5LaW5kUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSMwoGdmFsdWVzGAQgAygLMhsubGVjdGVybi53b3JrLnYxLkZpZWxkVmFsdWVSBnZhbHVlcxIZCghzaW5jZV9tcxgFIAEoA1IHc2luY2VNcyI8CgtBZGRSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIncKDUZpbmlzaFJlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZBIQCgNrZXkYAiABKAlSA2tleRIUCgVjbGFpbRgDIAEoA1IFY2xhaW0SFgoGYWN0aW9uGAQgASgJUgZhY3Rpb24SEgoEbm90ZRgFIAEoCVIEbm90ZSIpCg5GaW5pc2hSZXNwb25zZRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiSwoPV2l0aGRyYXdSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSEgoEbm90ZRgDIAEoCVIEbm90ZSIwChBXaXRoZHJhd1Jlc3BvbnNlEhwKCXdpdGhkcmF3bhgBIAEoCFIJd2l0aGRyYXduIkwKDVF1ZXVlc1JlcXVlc3QSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIeCgpldmVyeXdoZXJlGAIgASgIUgpldmVyeXdoZXJlIkAKDlF1ZXVlc1Jlc3BvbnNlEi4KBnF1ZXVlcxgBIAMoCzIWLmxlY3Rlcm4ud29yay52MS5RdWV1ZVIGcXVldWVzIpYBCgtMaXN0UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSFAoFcmlnaHQYAyABKAlSBXJpZ2h0EhIKBG1pbmUYBCABKAhSBG1pbmUSFAoFbGltaXQYBSABKA1SBWxpbWl0EhYKBmN1cnNvchgGIAEoCVIGY3Vyc29yIlMKDExpc3RSZXNwb25zZRIrCgVpdGVtcxgBIAMoCzIVLmxlY3Rlcm4ud29yay52MS5JdGVtUgVpdGVtcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIlCgpHZXRSZXF1ZXN0EhcKB2l0ZW1faWQYASABKANSBml0ZW1JZCJXCg5IaXN0b3J5UmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbGltaXQYAiABKA1SBWxpbWl0EhYKBmN1cnNvchgDIAEoCVIGY3Vyc29yIlsKD0hpc3RvcnlSZXNwb25zZRIwCgdlbnRyaWVzGAEgAygLMhYubGVjdGVybi53b3JrLnYxLkVudHJ5UgdlbnRyaWVzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yIicKDENsYWltUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQiPQoOUmVsZWFzZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBG5vdGUYAiABKAlSBG5vdGUinwEKD0hhbmRPdmVyUmVxdWVzdBIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSFAoFbG9naW4YAiABKAlSBWxvZ2luEh8KC2JyYW5jaF9jb2RlGAMgASgJUgpicmFuY2hDb2RlEhIKBGNpdHkYBCABKAhSBGNpdHkSFAoFcmlnaHQYBSABKAlSBXJpZ2h0EhIKBG5vdGUYBiABKAlSBG5vdGUiPQoOQ29tbWVudFJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBHRleHQYAiABKAlSBHRleHQiKQoOQWR2YW5jZVJlcXVlc3QSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkIhEKD0FkdmFuY2VSZXNwb25zZSKJAQoLSXRlbUNoYW5nZWQSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIwCgVzdGF0ZRgEIAEoDjIaLmxlY3Rlcm4ud29yay52MS5JdGVtU3RhdGVSBXN0YXRlKsEKCgZSZWFzb24SFgoSUkVBU09OX1VOU1BFQ0lGSUVEEAASYwoMSVRFTV9VTktOT1dOEAEaUYq1GE0IBRIV5rKh5pyJ6L+Z6aG55bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGl0ZW0gb2Ygd29yay4iB2l0ZW1faWQiBGtpbmQiA2tleRJmCgtJVEVNX0NMT1NFRBACGlWKtRhRCAkSGOivpemhueW3peS9nOW3suWKnue7k+OAghoTVGhlIGl0ZW0gaXMgY2xvc2VkLiIHaXRlbV9pZCIHb3V0Y29tZSIMY2xvc2VkX2F0X21zEo8BCgxJVEVNX0NMQUlNRUQQAxp9irUYeQgJEiHor6Xpobnlt6XkvZzmraPnlLHku5bkurrlpITnkIbjgIIaIFNvbWVib2R5IGVsc2Ugd29ya3Mgb24gdGhlIGl0ZW0uIgdpdGVtX2lkIgZob2xkZXIiC2hvbGRlcl9uYW1lIgh0ZXJtaW5hbCIIdW50aWxfbXMSbgoJSVRFTV9LRVBUEAQaX4q1GFsICRIh6K+l6aG55bel5L2c5bey5oyH5a6a57uZ5LuW5Lq644CCGiNUaGUgaXRlbSBpcyBrZXB0IGZvciBzb21lYm9keSBlbHNlLiIHaXRlbV9pZCIGcGVyc29uEmAKEElURU1fTk9UX0NMQUlNRUQQBRpKirUYRggJEhvor6Xpobnlt6XkvZzml6Dkurrpooblj5bjgIIaHE5vYm9keSBoYXMgY2xhaW1lZCB0aGUgaXRlbS4iB2l0ZW1faWQSnwEKDkNMQUlNX05PVF9IRUxEEAYaigGKtRiFAQgJEjPmgqjlubbmnKrpooblj5bor6Xpobnlt6XkvZzvvIzmiJbpooblj5blt7Lov4fmnJ/jgIIaPENsYWltIHRoZSBpdGVtIGZpcnN0OiB5b3UgaGF2ZSBub3QsIG9yIHlvdXIgY2xhaW0gaGFzIGVuZGVkLiIHaXRlbV9pZCIFY2xhaW0ShAEKEFdPUktfTk9UX0FMTE9XRUQQBxpuirUYaggHEirmgqjml6DmnYPlpITnkIbor6XliIbppobnmoTmraTnsbvlt6XkvZzjgIIaKFlvdSBtYXkgbm90IGRvIHRoaXMgd29yayBhdCB0aGF0IGJyYW5jaC4iBXJpZ2h0IglicmFuY2hfaWQSVQoMS0lORF9VTktOT1dOEAgaQ4q1GD8IBRIV5rKh5pyJ6L+Z57G75bel5L2c44CCGh5UaGVyZSBpcyBubyBzdWNoIGtpbmQgb2Ygd29yay4iBGtpbmQSWAoNRklFTERfSU5WQUxJRBAJGkWKtRhBCAMSD+Wtl+auteaXoOaViOOAghogQSBmaWVsZCBpcyBtaXNzaW5nIG9yIG5vdCB2YWxpZC4iBWZpZWxkIgN3aHkSVQoOQ1VSU09SX0lOVkFMSUQQChpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SWAoOQlJBTkNIX1VOS05PV04QCxpEirUYQAgFEhXmsqHmnInov5nkuKrliIbppobjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggYnJhbmNoLiILYnJhbmNoX2NvZGUSYwoOQUNUSU9OX1VOS05PV04QDBpPirUYSwgDEhvmsqHmnInov5nnp43lpITnkIbmlrnlvI/jgIIaHFRoZSBraW5kIGhhcyBubyBzdWNoIGFjdGlvbi4iBGtpbmQiBmFjdGlvbipZCglWYWx1ZVR5cGUSCAoEVEVYVBAAEgoKBlJFQURFUhABEgsKB0JBUkNPREUQAhIICgRMT0FOEAMSCAoEVElNRRAEEgkKBU1PTkVZEAUSCgoGUkVBU09OEAYqXgoJSXRlbVN0YXRlEhoKFklURU1fU1RBVEVfVU5TUEVDSUZJRUQQABILCgdXQUlUSU5HEAESCwoHQ0xBSU1FRBACEgwKCEZJTklTSEVEEAMSDQoJV0lUSERSQVdOEAQyng4KBFdvcmsSVwoDQWRkEhsubGVjdGVybi53b3JrLnYxLkFkZFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuQWRkUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBJjCgdEZWNsYXJlEh8ubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkRlY2xhcmVSZXNwb25zZSIVirUYERACKg1GSUVMRF9JTlZBTElEEowBCgZGaW5pc2gSHi5sZWN0ZXJuLndvcmsudjEuRmluaXNoUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5GaW5pc2hSZXNwb25zZSJBirUYPRACKgxJVEVNX1VOS05PV04qC0lURU1fQ0xPU0VEKg5DTEFJTV9OT1RfSEVMRCoOQUNUSU9OX1VOS05PV04SVwoIV2l0aGRyYXcSIC5sZWN0ZXJuLndvcmsudjEuV2l0aGRyYXdSZXF1ZXN0GiEubGVjdGVybi53b3JrLnYxLldpdGhkcmF3UmVzcG9uc2UiBoq1GAIQAhJeCgZRdWV1ZXMSHi5sZWN0ZXJuLndvcmsudjEuUXVldWVzUmVxdWVzdBofLmxlY3Rlcm4ud29yay52MS5RdWV1ZXNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhKIAQoETGlzdBIcLmxlY3Rlcm4ud29yay52MS5MaXN0UmVxdWVzdBodLmxlY3Rlcm4ud29yay52MS5MaXN0UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSdQoDR2V0EhsubGVjdGVybi53b3JrLnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLndvcmsudjEuSXRlbURldGFpbHMiM4q1GC8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFREoBKhKRAQoHSGlzdG9yeRIfLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVxdWVzdBogLmxlY3Rlcm4ud29yay52MS5IaXN0b3J5UmVzcG9uc2UiQ4q1GD8KAggECgQIAxACEAEqDElURU1fVU5LTk9XTioQV09SS19OT1RfQUxMT1dFRCoOQ1VSU09SX0lOVkFMSURKASoSlAEKBUNsYWltEh0ubGVjdGVybi53b3JrLnYxLkNsYWltUmVxdWVzdBoVLmxlY3Rlcm4ud29yay52MS5JdGVtIlWKtRhRCgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoJSVRFTV9LRVBUKhBXT1JLX05PVF9BTExPV0VESgEqEpwBCglDbGFpbU1hbnkSHS5sZWN0ZXJuLndvcmsudjEuQ2xhaW1SZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iVYq1GFEKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoMSVRFTV9DTEFJTUVEKglJVEVNX0tFUFQqEFdPUktfTk9UX0FMTE9XRURKASooATABEqMBCgdSZWxlYXNlEh8ubGVjdGVybi53b3JrLnYxLlJlbGVhc2VSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0iYIq1GFwKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQSVRFTV9OT1RfQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFREoBKhKyAQoISGFuZE92ZXISIC5sZWN0ZXJuLndvcmsudjEuSGFuZE92ZXJSZXF1ZXN0GhUubGVjdGVybi53b3JrLnYxLkl0ZW0ibYq1GGkKAggECgQIAxACEAIqDElURU1fVU5LTk9XTioLSVRFTV9DTE9TRUQqDElURU1fQ0xBSU1FRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJRCoOQlJBTkNIX1VOS05PV05KASoSkgEKB0NvbW1lbnQSHy5sZWN0ZXJuLndvcmsudjEuQ29tbWVudFJlcXVlc3QaFS5sZWN0ZXJuLndvcmsudjEuSXRlbSJPirUYSwoCCAQKBAgDEAIQAioMSVRFTV9VTktOT1dOKgtJVEVNX0NMT1NFRCoQV09SS19OT1RfQUxMT1dFRCoNRklFTERfSU5WQUxJREoBKhJUCgdBZHZhbmNlEh8ubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXF1ZXN0GiAubGVjdGVybi53b3JrLnYxLkFkdmFuY2VSZXNwb25zZSIGirUYAhACSrozCrYBCgEMEgMCABIaqwEgV2hhdCBzdGFmZiBoYXZlIHRvIGRvOiB0aGUgY2l0eSdzIG9ubHkgcXVldWUgb2YgaHVtYW4gd29yay4gT3RoZXIgcGx1Z2lucyBhZGQgaXRlbXMgYW5kIGZpbmlzaCB0aGVtOyBzdGFmZiBjbGFpbSwgcmVsZWFzZSwgaGFuZCBvdmVyCiBhbmQgY29tbWVudCBvbiB0aGVtIGF0IHRoZWlyIGRlc2tzLgoKQQoCBgASBAgASwEaNSBJdGVtcyBvZiB3b3JrLCBpbiBxdWV1ZXMgYnkgYnJhbmNoLCBraW5kIGFuZCByaWdodC4KCuEBCgQGAAIAEgQLAg0DGtIBIE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiB0aGUga2luZDogYWRkcyBhbiBpdGVtLCBhbmQgZGVjbGFyZXMgaXRzIGtpbmQuIFRoZSBvd25lcidzIGtleSBpcyB1bmlxdWUgaW4gdGhlIGtpbmQ6IHdoZXJlIGFuIGl0ZW0gd2l0aAogaXQgaXMgb3BlbiwgaXRzIHZhbHVlcyBhcmUgcmVwbGFjZWQ7IHdoZXJlIG9uZSBpcyBjbG9zZWQsIG5vdGhpbmcgY2hhbmdlcy4KCoEBCgQGAAIBEgQPAhEDGnMgT3RoZXIgcGx1Z2lucywgdGhlIG93bmVyczogaGFzIGtpbmRzIGtlcHQgYmVmb3JlIHRoZXJlIGlzIGFuIGl0ZW0gb2YgYW55LCBzbyB0aGF0IHN0YWZmIGNhbiBsb29rIGF0IHRoZWlyIHF1ZXVlcy4KCpIBCgQGAAICEgQTAhUDGoMBIFRoZSBvd25lcjogYW4gYWN0aW9uIGhhcyBzZXR0bGVkIHRoZSBpdGVtLCB3aGljaCB3aG9ldmVyIGlzIHNpZ25lZCBpbiBoYXMgY2xhaW1lZC4gQ2FsbGVkIGluIHRoZSB0cmFuc2FjdGlvbiBvZiB0aGUgYWN0aW9uLCBsYXN0LgoKeQoEBgACAxIEFwIZAxprIFRoZSBvd25lcjogdGhlcmUgaXMgbm90aGluZyB0byBkbyBhbnkgbW9yZS4gTm90aGluZyBjaGFuZ2VzIHdoZXJlIHRoZSBpdGVtIGlzIGNsb3NlZCwgb3Igd2FzIG5ldmVyIGFkZGVkLgoKggEKBAYAAgQSBBsCHQMadCBUZWxscyB0aGUgcXVldWVzIG9mIGEgYnJhbmNoIGluIHdoaWNoIHRoZSBjYWxsZXIgbWF5IHdvcmssIHdpdGggdGhlaXIgY291bnRzOyBleGFjdCwgYW5kIHdpdGhvdXQgbG9va2luZyBhdCBpdGVtcy4KCpcBCgQGAAIFEgQfAiIDGogBIExpc3RzIHRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIHRob3NlIGZpcnN0IHRoYXQgYXJlIGR1ZSBmaXJzdDsgb3IgdGhvc2UgdGhhdCB0aGUgY2FsbGVyIGhhcyBjbGFpbWVkIG9yIHRoYXQgYXJlIGtlcHQgZm9yIHRoZSBjYWxsZXIuCgpdCgQGAAIGEgQkAicDGk8gVGVsbHMgYW4gaXRlbSB3aXRoIGl0cyBraW5kLCB3aGF0IG1heSBiZSBkb25lLCBhbmQgdGhlIGxhc3Qgb2Ygd2hhdCB3YXMgZG9uZS4KCj8KBAYAAgcSBCkCLAMaMSBMaXN0cyB3aGF0IHdhcyBkb25lIHRvIGFuIGl0ZW0sIHRoZSBsYXN0IGZpcnN0LgoKlQEKBAYAAggSBC4CMQMahgEgQ2xhaW1zIGFuIGl0ZW0gZm9yIHdob2V2ZXIgaXMgc2lnbmVkIGluLCBmb3IgdGhlIGxlYXNlIG9mIGl0cyBraW5kOyBjbGFpbWVkIGFnYWluIGJ5IHRoZSBzYW1lIHBlcnNvbiwgaXQgaXMgdGhlaXJzIHNvIGxvbmcgZnJvbSBub3cuCgpCCgQGAAIJEgQzAjYDGjQgVGhlIHNhbWUgZm9yIG1hbnksIGFuIGl0ZW0gb2YgdGhlIHN0cmVhbSBmb3IgZWFjaC4KCnEKBAYAAgoSBDgCOwMaYyBHaXZlcyBhIGNsYWltIGJhY2suIEFub3RoZXIncyBpcyBnaXZlbiBiYWNrIHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIsIG9yIGJ5IGFuIGFkbWluaXN0cmF0b3IuCgrbAQoEBgACCxIEPgJBAxrMASBIYW5kcyBhbiBpdGVtIG92ZXI6IHRvIGEgcGVyc29uLCB0byBhbm90aGVyIGJyYW5jaCwgdG8gdGhvc2Ugd2l0aCBhbm90aGVyIHJpZ2h0LCBvciB0byBzZXZlcmFsIG9mIHRoZXNlLiBJdCBlbmRzIHRoZSBjYWxsZXIncyBjbGFpbTsKIGFub3RoZXIncyBjbGFpbSBzdGFuZHMgYWdhaW5zdCBpdCwgYnV0IHdpdGggdGhlIHJpZ2h0ICJ3b3JrLm1hbmFnZSIuCgoxCgQGAAIMEgRDAkYDGiMgV3JpdGVzIGEgY29tbWVudCBvbiBhbiBvcGVuIGl0ZW0uCgqAAQoEBgACDRIESAJKAxpyIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIG9wZW4gaXRlbTogYSBsZWFzZSBoYXMgZW5kZWQsIG9yIHRoZSBpdGVtIGlzIGxhdGUgb3IgaGFzIHRvIGJlIGVzY2FsYXRlZC4KCh8KAgUAEgROAFwBGhMgV2h5IFdvcmsgcmVmdXNlcy4KCiAKAgQAEgRfAGMBGhQgQSB0ZXh0IGZvciBwZW9wbGUuCgoWCgQEAAIAEgNhAhYaCSBCQ1AgNDcuCgpFCgIEARIEZgB6ARo5IEEga2luZCBvZiB3b3JrLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkQKBAQBAgASA2gCEho3IEJlZ2lucyB3aXRoIHRoZSBvd25lcidzIG5hbWU6ICJjaXJjdWxhdGlvbi5jb25mbGljdCIuCgo+CgQEAQIBEgNqAhQaMSBBIGRlY2xhcmF0aW9uIHJlcGxhY2VzIG9uZSB3aXRoIGEgbG93ZXIgbnVtYmVyLgoKWwoEBAECBRIDbwITGk4gV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IG11c3QgYmUgYWxsb3dlZCB0byBkbyBhdCBpdHMgYnJhbmNoLCAid29yay5zZXR0bGUiLgoKRgoEBAECBhIDcQIYGjkgSG93IGxvbmcgYWZ0ZXIgaXQgd2FzIGFkZGVkIGFuIGl0ZW0gaXMgZHVlLCBhdCBsZWFzdCAxLgoKPQoEBAECBxIDcwIfGjAgSG93IGxvbmcgYWZ0ZXIgdGhhdCBpdCBpcyBlc2NhbGF0ZWQ7IDA6IG5ldmVyLgoKVAoEBAECCBIDdQIeGkcgV2hhdCB3aG9ldmVyIHdvcmtzIG9uIGl0IHRoZW4gbXVzdCBiZSBhbGxvd2VkIHRvIGRvOyBlbXB0eTogdGhlIHNhbWUuCgpHCgQEAQIJEgN3Ah4aOiBBbiBlc2NhbGF0ZWQgaXRlbSBpcyB0aGUgd2hvbGUgY2l0eSdzLCBub3QgaXRzIGJyYW5jaCdzLgoKLwoEBAECChIDeQIbGiIgSG93IGxvbmcgYSBjbGFpbSBsYXN0czsgMCBpcyAxNS4KCiwKAgQCEgV9AIQBARofIFdoYXQgYW4gaXRlbSBvZiBhIGtpbmQgdGVsbHMuCgoYCgQEAgIAEgN/AhIaCyAiYmFyY29kZSIKCmsKBAQCAgMSBIMBAhIaXSBXaGVyZSBhIHRoaW5nIGhhcyB0d28gc2lkZXMgdG8gYmUgc2VlbiBiZXNpZGUgZWFjaCBvdGhlcjogMSBvciAyOyAwOiBpdCBiZWxvbmdzIHRvIG5laXRoZXIuCgqAAQoCBQESBocBAJQBARpyIEhvdyBhIHZhbHVlIGlzIHNob3duLiBWYWx1ZXMgaG9sZCBudW1iZXJzIGFuZCBjb2RlcywgYW5kIG5vIG5hbWVzOiB0aG9zZSBhcmUgbG9va2VkIHVwIGJ5IHdob2V2ZXIgbWF5IGtub3cgdGhlbS4KCiQKBAUBAgESBIoBAg0aFiBBIG51bWJlciBvZiBSZWFkZXJzLgoKIAoEBQECAxIEjQECCxoSIEEgbG9hbidzIG51bWJlci4KCigKBAUBAgQSBI8BAgsaGiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4KCkQKBAUBAgUSBJEBAgwaNiBBbiBhbW91bnQgaW4gbWlub3IgdW5pdHMgYW5kIGEgY3VycmVuY3k6ICIxMjUwIENOWSIuCgo8CgQFAQIGEgSTAQINGi4gVGhlIG5hbWUgb2YgYSByZWFzb24gb2YgdGhlIG93bmVyJ3Mgc2VydmljZS4KCoIBCgIEAxIGlwEAoQEBGnQgU29tZXRoaW5nIHRoYXQgY2FuIGJlIGRvbmUgd2l0aCBhbiBpdGVtOiBhIG1ldGhvZCBvZiB0aGUgb3duZXIsIHdob3NlIHJlcXVlc3QgaXMgYW4gQWN0IGFuZCB3aG9zZSBhbnN3ZXIgYW4gQWN0ZWQuCgoYCgQEAwIAEgSZAQISGgogImFjY2VwdCIKCkIKBAQDAgISBJwBAhQaNCAibGVjdGVybi5jaXJjdWxhdGlvbi52MS5DaXJjdWxhdGlvbi9BY3RPbkNvbmZsaWN0IgoKYQoEBAMCAxIEngECGRpTIFRoZSBzYW1lIGFzIGEgY2xpZW50IHN0cmVhbSBvZiBBY3QsIGZvciBtYW55IGl0ZW1zIGF0IG9uY2U7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKMQoEBAMCBBIEoAECHBojIFdoYXQgdGhlIGFjdGlvbiBhc2tzIGZvciBiZXNpZGVzLgoKRQoEBAQCABIEpQECEho3IE9mIGEgZmllbGQgb2YgdGhlIGtpbmQsIG9yIG9mIGFuIGlucHV0IG9mIHRoZSBhY3Rpb24uCgoyCgIEBRIGqgEAtAEBGiQgVGhlIHJlcXVlc3Qgb2YgYW4gYWN0aW9uJ3MgbWV0aG9kLgoKLAoEBAUCABIErAECERoeIFRoZSBvd25lcidzIGtleSBvZiB0aGUgaXRlbS4KCjEKBAQFAgESBK4BAhIaIyBUaGUgbnVtYmVyIG9mIHRoZSBjYWxsZXIncyBjbGFpbS4KCiwKBAQFAgISBLABAhQaHiBXaGljaCBvZiB0aGUga2luZCdzIGFjdGlvbnMuCgofCgQEBQIDEgSyAQISGhEgRm9yIHRoZSByZWNvcmQuCgoxCgIEBhIGtgEAuAEBGiMgVGhlIGFuc3dlciBvZiBhbiBhY3Rpb24ncyBtZXRob2QuCgotCgIFAhIGuwEAwQEBGh8gV2hlcmUgYW4gaXRlbSBpcyBpbiBpdHMgbGlmZS4KCjIKAgQHEgbEAQDfAQEaJCBTb21ldGhpbmcgdGhhdCBzb21lYm9keSBoYXMgdG8gZG8uCgo1CgQEBwIBEgTHAQISGicgVGhlIGtpbmQncyBjb2RlLCBhbmQgdGhlIG93bmVyJ3Mga2V5LgoKIgoEBAcCAxIEygECFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKbwoEBAcCCxIE0wECExphIENsYWltZWQ6IHRoZSBudW1iZXIgb2YgdGhlIGNsYWltLCB0b2xkIHRvIHdob2V2ZXIgaG9sZHMgaXQ7IHdobyB0aGF0IGlzLCB3aGVyZSwgYW5kIHVudGlsIHdoZW4uCgo/CgQEBwIQEgTZAQIWGjEgSGFuZGVkIG92ZXIgdG8gdGhpcyBwZXJzb24gYWxvbmU7IDA6IHRvIG5vYm9keS4KCmMKBAQHAhESBNsBAiIaVSBXaGVuIHNvbWVib2R5IGZpcnN0IGNsYWltZWQsIGhhbmRlZCBvdmVyLCBjb21tZW50ZWQgb24gb3IgY2xvc2VkIGl0OyAwOiBub2JvZHkgZGlkLgoKRAoEBAcCEhIE3QECGho2IENsb3NlZDogd2hlbiwgYW5kIGJ5IHdoaWNoIGFjdGlvbjsgZW1wdHk6IHdpdGhkcmF3bi4KCkQKBAQIAgISBOUBAh0aNiBUaGUgbGFzdCBvZiB3aGF0IHdhcyBkb25lLCBuZXdlc3QgZmlyc3QsIGF0IG1vc3QgMjAuCgozCgIECRIG6QEA9wEBGiUgU29tZXRoaW5nIHRoYXQgd2FzIGRvbmUgdG8gYW4gaXRlbS4KCk4KBAQJAgESBOwBAhMaQCBBbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGUsIGBsZWN0ZXJuIHN0YXRlcyB3b3JrYDogImNsYWltZWQiLgoKLQoEBAkCBRIE8QECExofIFdobyB3YXMgc2lnbmVkIGluOyAwOiBub2JvZHkuCgocCgQECQIHEgT0AQIUGg4gIldvcmsvQ2xhaW0iCgpRCgQECQIIEgT2AQIUGkMgVGhlIGNvbW1lbnQsIHRoZSBub3RlLCB0aGUgYWN0aW9uLCBvciB0byB3aG9tIGl0IHdhcyBoYW5kZWQgb3Zlci4KClUKAgQKEgb6AQCJAgEaRyBBIHF1ZXVlOiB0aGUgb3BlbiBpdGVtcyBvZiBhIGtpbmQgYXQgYSBicmFuY2ggZm9yIHRob3NlIHdpdGggYSByaWdodC4KClAKBAQKAgQSBIACAhQaQiBPcGVuIGl0ZW1zIHRoYXQgbm9ib2R5IGhhcyBjbGFpbWVkLCBhbmQgdGhvc2UgdGhhdCBzb21lYm9keSBoYXMuCgpjCgQECgIGEgSDAgIRGlUgT2YgYm90aDogdGhvc2UgdGhhdCBhcmUgcGFzdCB0aGVpciBkdWUgdGltZSwgYW5kIHRob3NlIG9mIHRoZW0gdGhhdCB3ZXJlIGVzY2FsYXRlZC4KCkYKBAQKAggSBIYCAh8aOCBXaGVuIHRoZSBvbGRlc3Qgb3BlbiBpdGVtIHdhcyBhZGRlZDsgMDogdGhlcmUgaXMgbm9uZS4KClUKBAQKAgkSBIgCAhwaRyBXaGVuIHRoZSBuZXh0IG9wZW4gaXRlbSBmYWxscyBkdWUgdGhhdCBpcyBub3QgbGF0ZTsgMDogdGhlcmUgaXMgbm9uZS4KCh0KBAQLAgASBI0CAhoaDyBGcm9tIDEgdG8gNTAuCgoiCgQEDQICEgSUAgIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpzCgQEDQIEEgSXAgIVGmUgU2luY2Ugd2hlbiBpdCB3YWl0cywgd2hlcmUgdGhhdCB3YXMgYmVmb3JlIHRoZXJlIHdhcyBXb3JrOyAwOiBub3cuIEl0IGlzIGR1ZSBmcm9tIG5vdyBhbGwgdGhlIHNhbWUuCgo4CgQEDgIBEgScAgIRGiogRmFsc2Ugd2hlcmUgdGhlcmUgd2FzIG9uZSB3aXRoIHRoaXMga2V5LgoKJAoEBBECAhIErAICEhoWIFdoeSwgZm9yIHRoZSByZWNvcmQuCgo6CgQEEgIAEgSwAgIVGiwgRmFsc2Ugd2hlcmUgaXQgd2FzIGNsb3NlZCwgb3IgbmV2ZXIgYWRkZWQuCgpGCgQEEwIAEgS0AgIWGjggMDogdGhlIGRlc2sncyBicmFuY2gsIGFuZCB0aGUgaXRlbXMgb2YgdGhlIHdob2xlIGNpdHkuCgodCgQEEwIBEgS2AgIWGg8gQWxsIGJyYW5jaGVzLgoKQwoEBBQCABIEugICHBo1IEJ5IGJyYW5jaCwga2luZCBhbmQgcmlnaHQ7IGVtcHR5IG9uZXMgYXJlIGxlZnQgb3V0LgoKIgoEBBUCARIEvwICFhoUIDA6IHRoZSB3aG9sZSBjaXR5LgoKJgoEBBUCAhIEwQICExoYIEVtcHR5OiB0aGUga2luZCdzIG93bi4KClIKBAQVAgMSBMMCAhAaRCBUaG9zZSB0aGF0IHdob2V2ZXIgaXMgc2lnbmVkIGluIGhhcyBjbGFpbWVkIG9yIGdldHMga2VwdCwgaW5zdGVhZC4KCikKBAQVAgQSBMUCAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpBCgQEFgIBEgTLAgIUGjMgV2hlcmUgdGhlIG5leHQgcGFnZSBiZWdpbnM7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKKQoEBBgCARIE0wICExobIDAgaXMgNTAsIHRoZSBtb3N0IGlzIDIwMC4KCkoKBAQcAgESBOQCAhMaPCBUaGUgbG9naW4gbmFtZSBvZiB3aG9tIGl0IGlzIGtlcHQgZm9yOyBlbXB0eTogd2hvZXZlciBtYXkuCgo9CgQEHAICEgTmAgIZGi8gV2hlcmUgaXQgZ29lczsgZW1wdHk6IGl0IHN0YXlzIGF0IGl0cyBicmFuY2guCgoiCgQEHAIDEgToAgIQGhQgVG8gdGhlIHdob2xlIGNpdHkuCgo7CgQEHAIEEgTqAgITGi0gRm9yIHRob3NlIHdpdGggdGhpcyByaWdodDsgZW1wdHk6IHRoZSBzYW1lLgoKaQoCBCASBvcCAPwCARpbIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJ3b3JrLml0ZW0iLCB3aG9zZSBraW5kcyBhcmUgdGhlIGV2ZW50cyBvZiB0aGUgc3RhdGUgdGFibGUuCmIGcHJvdG8zCpLuAQogbGVjdGVybi9ub3RpY2VzL3YxL25vdGljZXMucHJvdG8SEmxlY3Rlcm4ubm90aWNlcy52MRoVbGVjdGVybi9vcHRpb25zLnByb3RvGhpsZWN0ZXJuL3dvcmsvdjEvd29yay5wcm90byI2CgRUZXh0EhoKCGxhbmd1YWdlGAEgASgJUghsYW5ndWFnZRISCgR0ZXh0GAIgASgJUgR0ZXh0Iq4BCgVGaWVsZBISCgRuYW1lGAEgASgJUgRuYW1lEi4KBWxhYmVsGAIgAygLMhgubGVjdGVybi5ub3RpY2VzLnYxLlRleHRSBWxhYmVsEjEKBHR5cGUYAyABKA4yHS5sZWN0ZXJuLm5vdGljZXMudjEuVmFsdWVUeXBlUgR0eXBlEhYKBm5lZWRlZBgEIAEoCFIGbmVlZGVkEhYKBnNhbXBsZRgFIAEoCVIGc2FtcGxlItQDCgRLaW5kEhIKBGNvZGUYASABKAlSBGNvZGUSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbhIuCgV0aXRsZRgDIAMoCzIYLmxlY3Rlcm4ubm90aWNlcy52MS5UZXh0UgV0aXRsZRI1CgdwdXJwb3NlGAQgASgOMhsubGVjdGVybi5ub3RpY2VzLnYxLlB1cnBvc2VSB3B1cnBvc2USMQoGZmllbGRzGAUgAygLMhkubGVjdGVybi5ub3RpY2VzLnYxLkZpZWxkUgZmaWVsZHMSJQoOZXhwaXJ5X21pbnV0ZXMYBiABKANSDWV4cGlyeU1pbnV0ZXMSJQoOZGlnZXN0X21pbnV0ZXMYByABKANSDWRpZ2VzdE1pbnV0ZXMSIQoMZGlnZXN0X2dyb3VwGAggASgJUgtkaWdlc3RHcm91cBIjCg1pZ25vcmVzX2hvdXJzGAkgASgIUgxpZ25vcmVzSG91cnMSMgoVd29ya193aGVuX3VucmVhY2hhYmxlGAogASgIUhN3b3JrV2hlblVucmVhY2hhYmxlEjoKCXRlbXBsYXRlcxgLIAMoCzIcLmxlY3Rlcm4ubm90aWNlcy52MS5UZW1wbGF0ZVIJdGVtcGxhdGVzIv8BCghUZW1wbGF0ZRISCgRraW5kGAEgASgJUgRraW5kEjkKB2NoYW5uZWwYAiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGgoIbGFuZ3VhZ2UYAyABKAlSCGxhbmd1YWdlEhgKB3N1YmplY3QYBCABKAlSB3N1YmplY3QSEgoEYm9keRgFIAEoCVIEYm9keRIfCgtkaWdlc3RfYm9keRgGIAEoCVIKZGlnZXN0Qm9keRIfCgtkaWdlc3RfbGluZRgHIAEoCVIKZGlnZXN0TGluZRIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uIjYKCkZpZWxkVmFsdWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUiRQoLRmllbGRWYWx1ZXMSNgoGdmFsdWVzGAEgAygLMh4ubGVjdGVybi5ub3RpY2VzLnYxLkZpZWxkVmFsdWVSBnZhbHVlcyKDBAoGTm90aWNlEhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSEgoEa2luZBgCIAEoCVIEa2luZBIQCgNrZXkYAyABKAlSA2tleRIbCglyZWFkZXJfaWQYBCABKANSCHJlYWRlcklkEjUKBXN0YXRlGAUgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLk5vdGljZVN0YXRlUgVzdGF0ZRI2CgZ2YWx1ZXMYBiADKAsyHi5sZWN0ZXJuLm5vdGljZXMudjEuRmllbGRWYWx1ZVIGdmFsdWVzEh4KC2FkZGVkX2F0X21zGAcgASgDUglhZGRlZEF0TXMSHAoKbmV4dF9hdF9tcxgIIAEoA1IIbmV4dEF0TXMSIgoNZXhwaXJlc19hdF9tcxgJIAEoA1ILZXhwaXJlc0F0TXMSOQoHY2hhbm5lbBgKIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsS2luZFIHY2hhbm5lbBIYCgdjYXJyaWVyGAsgASgJUgdjYXJyaWVyEhgKB2F0dGVtcHQYDCABKANSB2F0dGVtcHQSFwoHaGVhZF9pZBgNIAEoA1IGaGVhZElkEh4KC2luYm94X2F0X21zGA4gASgDUglpbmJveEF0TXMSIAoMb3BlbmVkX2F0X21zGA8gASgDUgpvcGVuZWRBdE1zIq4CCgdBdHRlbXB0EhgKB2F0dGVtcHQYASABKANSB2F0dGVtcHQSOQoHY2hhbm5lbBgCIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsS2luZFIHY2hhbm5lbBIYCgdjYXJyaWVyGAMgASgJUgdjYXJyaWVyEiAKDHF1ZXVlZF9hdF9tcxgEIAEoA1IKcXVldWVkQXRNcxIiCg1mZXRjaGVkX2F0X21zGAUgASgDUgtmZXRjaGVkQXRNcxIYCgdvdXRjb21lGAYgASgJUgdvdXRjb21lEiIKDW91dGNvbWVfYXRfbXMYByABKANSC291dGNvbWVBdE1zEhYKBnJlYXNvbhgIIAEoCVIGcmVhc29uEhgKB2FkZHJlc3MYCSABKAlSB2FkZHJlc3Mi1QEKBUVudHJ5EhkKCGVudHJ5X2lkGAEgASgDUgdlbnRyeUlkEhQKBWV2ZW50GAIgASgJUgVldmVudBISCgRmcm9tGAMgASgJUgRmcm9tEg4KAnRvGAQgASgJUgJ0bxITCgVhdF9tcxgFIAEoA1IEYXRNcxIWCgZwZXJzb24YBiABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgHIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAggASgJUgZtZXRob2QSFgoGZGV0YWlsGAkgASgJUgZkZXRhaWwi0AEKDU5vdGljZURldGFpbHMSMgoGbm90aWNlGAEgASgLMhoubGVjdGVybi5ub3RpY2VzLnYxLk5vdGljZVIGbm90aWNlEjcKCGF0dGVtcHRzGAIgAygLMhsubGVjdGVybi5ub3RpY2VzLnYxLkF0dGVtcHRSCGF0dGVtcHRzEjMKB2hpc3RvcnkYAyADKAsyGS5sZWN0ZXJuLm5vdGljZXMudjEuRW50cnlSB2hpc3RvcnkSHQoKam9pbmVkX2lkcxgEIAMoA1IJam9pbmVkSWRzIkAKDkRlY2xhcmVSZXF1ZXN0Ei4KBWtpbmRzGAEgAygLMhgubGVjdGVybi5ub3RpY2VzLnYxLktpbmRSBWtpbmRzIhEKD0RlY2xhcmVSZXNwb25zZSLpAQoKQWRkUmVxdWVzdBIsCgRraW5kGAEgASgLMhgubGVjdGVybi5ub3RpY2VzLnYxLktpbmRSBGtpbmQSEAoDa2V5GAIgASgJUgNrZXkSGwoJcmVhZGVyX2lkGAMgASgDUghyZWFkZXJJZBI2CgZ2YWx1ZXMYBCADKAsyHi5sZWN0ZXJuLm5vdGljZXMudjEuRmllbGRWYWx1ZVIGdmFsdWVzEiIKDW5vdF9iZWZvcmVfbXMYBSABKANSC25vdEJlZm9yZU1zEiIKDWV4cGlyZXNfYXRfbXMYBiABKANSC2V4cGlyZXNBdE1zIkAKC0FkZFJlc3BvbnNlEhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSFAoFYWRkZWQYAiABKAhSBWFkZGVkIksKD1dpdGhkcmF3UmVxdWVzdBISCgRraW5kGAEgASgJUgRraW5kEhAKA2tleRgCIAEoCVIDa2V5EhIKBG5vdGUYAyABKAlSBG5vdGUiMAoQV2l0aGRyYXdSZXNwb25zZRIcCgl3aXRoZHJhd24YASABKAhSCXdpdGhkcmF3biItCgxGZXRjaFJlcXVlc3QSHQoKbm90aWNlX2lkcxgBIAMoA1IJbm90aWNlSWRzIkcKDUZldGNoUmVzcG9uc2USNgoHbm90aWNlcxgBIAMoCzIcLmxlY3Rlcm4ubm90aWNlcy52MS5PdXRnb2luZ1IHbm90aWNlcyLQAwoIT3V0Z29pbmcSGwoJbm90aWNlX2lkGAEgASgDUghub3RpY2VJZBIYCgdhdHRlbXB0GAIgASgDUgdhdHRlbXB0EjUKBXN0YXRlGAMgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLk5vdGljZVN0YXRlUgVzdGF0ZRISCgRraW5kGAQgASgJUgRraW5kEjkKB2NoYW5uZWwYBSABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGAoHYWRkcmVzcxgGIAEoCVIHYWRkcmVzcxIaCghsYW5ndWFnZRgHIAEoCVIIbGFuZ3VhZ2USGAoHc3ViamVjdBgIIAEoCVIHc3ViamVjdBISCgR0ZXh0GAkgASgJUgR0ZXh0EjYKBnZhbHVlcxgKIAMoCzIeLmxlY3Rlcm4ubm90aWNlcy52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSKwoRdW5zdWJzY3JpYmVfdG9rZW4YCyABKAlSEHVuc3Vic2NyaWJlVG9rZW4SIgoNZXhwaXJlc19hdF9tcxgMIAEoA1ILZXhwaXJlc0F0TXMSGgoIc2VnbWVudHMYDSABKA1SCHNlZ21lbnRzIj4KDlBlbmRpbmdSZXF1ZXN0EhQKBWxpbWl0GAEgASgNUgVsaW1pdBIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciJlCg9QZW5kaW5nUmVzcG9uc2USOgoHbm90aWNlcxgBIAMoCzIgLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2VRdWV1ZWRSB25vdGljZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3IiXwoOT3V0Y29tZVJlcXVlc3QSGwoJbm90aWNlX2lkGAEgASgDUghub3RpY2VJZBIYCgdhdHRlbXB0GAIgASgDUgdhdHRlbXB0EhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIkgKD091dGNvbWVSZXNwb25zZRI1CgVzdGF0ZRgBIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2VTdGF0ZVIFc3RhdGUiXQoMSW5ib3hSZXF1ZXN0Eh8KC29ubHlfdW5yZWFkGAEgASgIUgpvbmx5VW5yZWFkEhQKBWxpbWl0GAIgASgNUgVsaW1pdBIWCgZjdXJzb3IYAyABKAlSBmN1cnNvciJ6Cg1JbmJveFJlc3BvbnNlEjkKB25vdGljZXMYASADKAsyHy5sZWN0ZXJuLm5vdGljZXMudjEuSW5ib3hOb3RpY2VSB25vdGljZXMSFgoGY3Vyc29yGAIgASgJUgZjdXJzb3ISFgoGdW5yZWFkGAMgASgNUgZ1bnJlYWQijAIKC0luYm94Tm90aWNlEhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSEgoEa2luZBgCIAEoCVIEa2luZBI1CgdwdXJwb3NlGAMgASgOMhsubGVjdGVybi5ub3RpY2VzLnYxLlB1cnBvc2VSB3B1cnBvc2USEwoFYXRfbXMYBCABKANSBGF0TXMSGgoIbGFuZ3VhZ2UYBSABKAlSCGxhbmd1YWdlEhgKB3N1YmplY3QYBiABKAlSB3N1YmplY3QSEgoEdGV4dBgHIAEoCVIEdGV4dBIgCgxvcGVuZWRfYXRfbXMYCCABKANSCm9wZW5lZEF0TXMSFAoFYWN0ZWQYCSABKAhSBWFjdGVkIiwKC1JlYWRSZXF1ZXN0Eh0KCm5vdGljZV9pZHMYASADKANSCW5vdGljZUlkcyImCgxSZWFkUmVzcG9uc2USFgoGb3BlbmVkGAEgASgNUgZvcGVuZWQiKQoKQWN0UmVxdWVzdBIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkIpIBCgZDaG9pY2USNQoHcHVycG9zZRgBIAEoDjIbLmxlY3Rlcm4ubm90aWNlcy52MS5QdXJwb3NlUgdwdXJwb3NlEjkKB2NoYW5uZWwYAiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSFgoGd2FudGVkGAMgASgIUgZ3YW50ZWQiSwoFSG91cnMSHwoLZnJvbV9taW51dGUYASABKA1SCmZyb21NaW51dGUSIQoMdW50aWxfbWludXRlGAIgASgNUgt1bnRpbE1pbnV0ZSKaAQoHQ29udGFjdBI5CgdjaGFubmVsGAEgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgdjaGFubmVsEhgKB2FkZHJlc3MYAiABKAlSB2FkZHJlc3MSIgoNYm91bmNlZF9hdF9tcxgDIAEoA1ILYm91bmNlZEF0TXMSFgoGcmVhc29uGAQgASgJUgZyZWFzb24iRQoSUHJlZmVyZW5jZXNSZXF1ZXN0EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZCLgAgoTUHJlZmVyZW5jZXNSZXNwb25zZRIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEjQKB2Nob2ljZXMYAiADKAsyGi5sZWN0ZXJuLm5vdGljZXMudjEuQ2hvaWNlUgdjaG9pY2VzEi8KBWhvdXJzGAMgASgLMhkubGVjdGVybi5ub3RpY2VzLnYxLkhvdXJzUgVob3VycxJCCg9lZmZlY3RpdmVfaG91cnMYBCABKAsyGS5sZWN0ZXJuLm5vdGljZXMudjEuSG91cnNSDmVmZmVjdGl2ZUhvdXJzEhIKBHpvbmUYBSABKAlSBHpvbmUSGgoIbGFuZ3VhZ2UYBiABKAlSCGxhbmd1YWdlEjcKCGNvbnRhY3RzGAcgAygLMhsubGVjdGVybi5ub3RpY2VzLnYxLkNvbnRhY3RSCGNvbnRhY3RzEhgKB3ZlcnNpb24YCCABKANSB3ZlcnNpb24i2gEKFVB1dFByZWZlcmVuY2VzUmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSNAoHY2hvaWNlcxgDIAMoCzIaLmxlY3Rlcm4ubm90aWNlcy52MS5DaG9pY2VSB2Nob2ljZXMSLwoFaG91cnMYBCABKAsyGS5sZWN0ZXJuLm5vdGljZXMudjEuSG91cnNSBWhvdXJzEikKEGV4cGVjdGVkX3ZlcnNpb24YBSABKANSD2V4cGVjdGVkVmVyc2lvbiIqChJVbnN1YnNjcmliZVJlcXVlc3QSFAoFdG9rZW4YASABKAlSBXRva2VuIocBChNVbnN1YnNjcmliZVJlc3BvbnNlEjUKB3B1cnBvc2UYASABKA4yGy5sZWN0ZXJuLm5vdGljZXMudjEuUHVycG9zZVIHcHVycG9zZRI5CgdjaGFubmVsGAIgASgOMh8ubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxLaW5kUgdjaGFubmVsIg4KDEtpbmRzUmVxdWVzdCI/Cg1LaW5kc1Jlc3BvbnNlEi4KBWtpbmRzGAEgAygLMhgubGVjdGVybi5ub3RpY2VzLnYxLktpbmRSBWtpbmRzIiYKEFRlbXBsYXRlc1JlcXVlc3QSEgoEa2luZBgBIAEoCVIEa2luZCJPChFUZW1wbGF0ZXNSZXNwb25zZRI6Cgl0ZW1wbGF0ZXMYASADKAsyHC5sZWN0ZXJuLm5vdGljZXMudjEuVGVtcGxhdGVSCXRlbXBsYXRlcyJ5ChJQdXRUZW1wbGF0ZVJlcXVlc3QSOAoIdGVtcGxhdGUYASABKAsyHC5sZWN0ZXJuLm5vdGljZXMudjEuVGVtcGxhdGVSCHRlbXBsYXRlEikKEGV4cGVjdGVkX3ZlcnNpb24YAiABKANSD2V4cGVjdGVkVmVyc2lvbiKtAQoVUmVtb3ZlVGVtcGxhdGVSZXF1ZXN0EhIKBGtpbmQYASABKAlSBGtpbmQSOQoHY2hhbm5lbBgCIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsS2luZFIHY2hhbm5lbBIaCghsYW5ndWFnZRgDIAEoCVIIbGFuZ3VhZ2USKQoQZXhwZWN0ZWRfdmVyc2lvbhgEIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIhgKFlJlbW92ZVRlbXBsYXRlUmVzcG9uc2UihQIKDlByZXZpZXdSZXF1ZXN0EjgKCHRlbXBsYXRlGAEgASgLMhwubGVjdGVybi5ub3RpY2VzLnYxLlRlbXBsYXRlUgh0ZW1wbGF0ZRISCgRraW5kGAIgASgJUgRraW5kEjkKB2NoYW5uZWwYAyABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGgoIbGFuZ3VhZ2UYBCABKAlSCGxhbmd1YWdlEjYKBnZhbHVlcxgFIAMoCzIeLmxlY3Rlcm4ubm90aWNlcy52MS5GaWVsZFZhbHVlUgZ2YWx1ZXMSFgoGZGlnZXN0GAYgASgNUgZkaWdlc3QilwEKD1ByZXZpZXdSZXNwb25zZRIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3VhZ2USGAoHc3ViamVjdBgCIAEoCVIHc3ViamVjdBISCgR0ZXh0GAMgASgJUgR0ZXh0Eh4KCmNoYXJhY3RlcnMYBCABKA1SCmNoYXJhY3RlcnMSGgoIc2VnbWVudHMYBSABKA1SCHNlZ21lbnRzIrsBCgdDaGFubmVsEiEKDGxpYnJhcnlfY29kZRgBIAEoCVILbGlicmFyeUNvZGUSMwoEa2luZBgCIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsS2luZFIEa2luZBIYCgdjYXJyaWVyGAMgASgJUgdjYXJyaWVyEhIKBHJhbmsYBCABKA1SBHJhbmsSEAoDYXBwGAUgASgJUgNhcHASGAoHdmVyc2lvbhgGIAEoA1IHdmVyc2lvbiIRCg9DaGFubmVsc1JlcXVlc3QiSwoQQ2hhbm5lbHNSZXNwb25zZRI3CghjaGFubmVscxgBIAMoCzIbLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsUghjaGFubmVscyJ1ChFQdXRDaGFubmVsUmVxdWVzdBI1CgdjaGFubmVsGAEgASgLMhsubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWxSB2NoYW5uZWwSKQoQZXhwZWN0ZWRfdmVyc2lvbhgCIAEoA1IPZXhwZWN0ZWRWZXJzaW9uIogBChRSZW1vdmVDaGFubmVsUmVxdWVzdBIhCgxsaWJyYXJ5X2NvZGUYASABKAlSC2xpYnJhcnlDb2RlEjMKBGtpbmQYAiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSBGtpbmQSGAoHY2FycmllchgDIAEoCVIHY2FycmllciIXChVSZW1vdmVDaGFubmVsUmVzcG9uc2Ui3gEKCFNldHRpbmdzEiEKDGxpYnJhcnlfY29kZRgBIAEoCVILbGlicmFyeUNvZGUSGgoIbGFuZ3VhZ2UYAiABKAlSCGxhbmd1YWdlEi8KBWhvdXJzGAMgASgLMhkubGVjdGVybi5ub3RpY2VzLnYxLkhvdXJzUgVob3VycxI0CgdjaG9pY2VzGAQgAygLMhoubGVjdGVybi5ub3RpY2VzLnYxLkNob2ljZVIHY2hvaWNlcxISCgR6b25lGAUgASgJUgR6b25lEhgKB3ZlcnNpb24YBiABKANSB3ZlcnNpb24iNwoSR2V0U2V0dGluZ3NSZXF1ZXN0EiEKDGxpYnJhcnlfY29kZRgBIAEoCVILbGlicmFyeUNvZGUieQoSUHV0U2V0dGluZ3NSZXF1ZXN0EjgKCHNldHRpbmdzGAEgASgLMhwubGVjdGVybi5ub3RpY2VzLnYxLlNldHRpbmdzUghzZXR0aW5ncxIpChBleHBlY3RlZF92ZXJzaW9uGAIgASgDUg9leHBlY3RlZFZlcnNpb24ioQEKB0NhcnJpZXISEgoEbmFtZRgBIAEoCVIEbmFtZRIYCgd3YWl0aW5nGAIgASgNUgd3YWl0aW5nEiAKDG9sZGVzdF9hdF9tcxgDIAEoA1IKb2xkZXN0QXRNcxIeCgtoZWFyZF9hdF9tcxgEIAEoA1IJaGVhcmRBdE1zEiYKD3NpbGVudF9zaW5jZV9tcxgFIAEoA1INc2lsZW50U2luY2VNcyIRCg9DYXJyaWVyc1JlcXVlc3QiSwoQQ2FycmllcnNSZXNwb25zZRI3CghjYXJyaWVycxgBIAMoCzIbLmxlY3Rlcm4ubm90aWNlcy52MS5DYXJyaWVyUghjYXJyaWVycyJsCgtTZW50UmVxdWVzdBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFAoFbGltaXQYAyABKA1SBWxpbWl0EhYKBmN1cnNvchgEIAEoCVIGY3Vyc29yIlwKDFNlbnRSZXNwb25zZRI0Cgdub3RpY2VzGAEgAygLMhoubGVjdGVybi5ub3RpY2VzLnYxLk5vdGljZVIHbm90aWNlcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvciIpCgpHZXRSZXF1ZXN0EhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQiPwoMUmV0cnlSZXF1ZXN0EhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSJACg1DYW5jZWxSZXF1ZXN0EhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSEgoEbm90ZRgCIAEoCVIEbm90ZSItCg5SZWxlYXNlUmVxdWVzdBIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkIhEKD1JlbGVhc2VSZXNwb25zZSIrChFTd2VlcENhcmRzUmVxdWVzdBIWCgZjdXJzb3IYASABKAlSBmN1cnNvciIoChJTd2VlcENhcmRzUmVzcG9uc2USEgoEdG9sZBgBIAEoDVIEdG9sZCIpChNDaGVja0NhcnJpZXJSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUiFgoUQ2hlY2tDYXJyaWVyUmVzcG9uc2UimgEKDE5vdGljZVF1ZXVlZBIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEjkKB2NoYW5uZWwYAiABKA4yHy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbEtpbmRSB2NoYW5uZWwSGAoHY2FycmllchgDIAEoCVIHY2FycmllchIYCgdhdHRlbXB0GAQgASgDUgdhdHRlbXB0IoECCg1Ob3RpY2VDaGFuZ2VkEhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSEgoEa2luZBgCIAEoCVIEa2luZBI1CgVzdGF0ZRgDIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2VTdGF0ZVIFc3RhdGUSOQoHY2hhbm5lbBgEIAEoDjIfLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsS2luZFIHY2hhbm5lbBIYCgdjYXJyaWVyGAUgASgJUgdjYXJyaWVyEhgKB2F0dGVtcHQYBiABKANSB2F0dGVtcHQSGQoIaW5faW5ib3gYByABKAhSB2luSW5ib3giMQoSUHJlZmVyZW5jZXNDaGFuZ2VkEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQiewoNQ29uZmlndXJhdGlvbhItChJ1bnN1YnNjcmliZV9wcmVmaXgYASABKAlSEXVuc3Vic2NyaWJlUHJlZml4EicKD3NpbGVuY2VfbWludXRlcxgCIAEoDVIOc2lsZW5jZU1pbnV0ZXMSEgoEem9uZRgDIAEoCVIEem9uZSrYCwoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAElgKDUZJRUxEX0lOVkFMSUQQARpFirUYQQgDEg/lrZfmrrXml6DmlYjjgIIaIEEgZmllbGQgaXMgbWlzc2luZyBvciBub3QgdmFsaWQuIgVmaWVsZCIDd2h5EmYKDk5PVElDRV9VTktOT1dOEAIaUoq1GE4IBRIV5rKh5pyJ6L+Z5p2h6YCa55+l44CCGihUaGVyZSBpcyBubyBzdWNoIG5vdGljZSBmb3IgdGhpcyBjYWxsZXIuIglub3RpY2VfaWQSfAoLTk9UX0ZFVENIRUQQAxprirUYZwgJEhjor6XpgJrnn6XlsJrmnKrlj5botbDjgIIaNVRoaXMgYXR0ZW1wdCB3YXMgbm90IGZldGNoZWQ7IGZldGNoIHRoZSBub3RpY2UgZmlyc3QuIglub3RpY2VfaWQiB2F0dGVtcHQSVQoOQ1VSU09SX0lOVkFMSUQQBBpBirUYPQgDEg/muLjmoIfml6DmlYjjgIIaKFRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgbGlzdC4SXAoOUkVBREVSX1VOS05PV04QBRpIirUYRAgFEhXmsqHmnInov5nkvY3or7vogIXjgIIaGFRoZXJlIGlzIG5vIHN1Y2ggcmVhZGVyLiIEY2FyZCIJcmVhZGVyX2lkEn4KEFZFUlNJT05fQ09ORkxJQ1QQBhpoirUYZAgKEh7or6XorrDlvZXlt7Looqvku5bkurrkv67mlLnjgIIaL1NvbWVib2R5IGNoYW5nZWQgdGhpcyBtZWFud2hpbGU7IHJlYWQgaXQgYWdhaW4uIghleHBlY3RlZCIFZm91bmQScQoOUFVSUE9TRV9ORUVERUQQBxpdirUYWQgJEiHmnI3liqHpgJrnn6XkuI3og73lhajpg6jlhbPpl63jgIIaKU5vdGljZXMgb2YgdGhlIHNlcnZpY2Ugc3RheSBpbiB0aGUgaW5ib3guIgdwdXJwb3NlEk8KDVRPS0VOX0lOVkFMSUQQCBo8irUYOAgDEhXpgIDorqLpk77mjqXml6DmlYjjgIIaHVRoZSB0b2tlbiBpcyBub3Qgb25lIG9mIG91cnMuElcKDEtJTkRfVU5LTk9XThAJGkWKtRhBCAUSFeayoeaciei/meexu+mAmuefpeOAghogVGhlcmUgaXMgbm8gc3VjaCBraW5kIG9mIG5vdGljZS4iBGtpbmQSaAoQVEVNUExBVEVfVU5LTk9XThAKGlKKtRhOCAUSFeayoeaciei/meS4quaooeadv+OAghoaVGhlcmUgaXMgbm8gc3VjaCB0ZW1wbGF0ZS4iBGtpbmQiB2NoYW5uZWwiCGxhbmd1YWdlEl4KD0xJQlJBUllfVU5LTk9XThALGkmKtRhFCAUSGOayoeaciei/meS4quWbvuS5pummhuOAghoZVGhlcmUgaXMgbm8gc3VjaCBsaWJyYXJ5LiIMbGlicmFyeV9jb2RlElYKD1BBUlRORVJfVU5LTk9XThAMGkGKtRg9CAUSGOayoeaciei/meS4quWQiOS9nOaWueOAghoZVGhlcmUgaXMgbm8gc3VjaCBwYXJ0bmVyLiIEbmFtZRJfCg9DSEFOTkVMX1VOS05PV04QDRpKirUYRggFEhXmsqHmnInov5nkuKrmuKDpgZPjgIIaGVRoZXJlIGlzIG5vIHN1Y2ggY2hhbm5lbC4iB2NoYW5uZWwiB2NhcnJpZXISoAEKDVNUQVRFX0ZPUkJJRFMQDhqMAYq1GIcBCAkSKuivpemAmuefpeW9k+WJjeeKtuaAgeS4i+S4jeiDvei/meagt+WBmuOAgho4VGhhdCBjYW4ndCBiZSBkb25lIHdpdGggdGhlIG5vdGljZSBpbiBpdHMgcHJlc2VudCBzdGF0ZS4iCW5vdGljZV9pZCIFc3RhdGUiBWV2ZW50IgRvcGVuKkwKB1B1cnBvc2USFwoTUFVSUE9TRV9VTlNQRUNJRklFRBAAEgsKB1NFUlZJQ0UQARIMCghSRU1JTkRFUhACEg0KCVBST01PVElPThADKmAKC0NoYW5uZWxLaW5kEhwKGENIQU5ORUxfS0lORF9VTlNQRUNJRklFRBAAEgcKA1NNUxABEgoKBldFQ0hBVBACEgkKBUVNQUlMEAMSCQoFSU5CT1gQBBIICgRTTElQEAUqPwoJVmFsdWVUeXBlEggKBFRFWFQQABIICgRUSU1FEAESBwoDREFZEAISCgoGTlVNQkVSEAMSCQoFTU9ORVkQBCqzAQoLTm90aWNlU3RhdGUSHAoYTk9USUNFX1NUQVRFX1VOU1BFQ0lGSUVEEAASCAoESEVMRBABEgoKBlFVRVVFRBACEggKBFNFTlQQAxINCglERUxJVkVSRUQQBBIKCgZGQUlMRUQQBRILCgdFWFBJUkVEEAYSDQoJV0lUSERSQVdOEAcSDAoIREVDTElORUQQCBIKCgZKT0lORUQQCRIKCgZPUEVORUQQChIJCgVBQ1RFRBALMqEkCgdOb3RpY2VzEmkKB0RlY2xhcmUSIi5sZWN0ZXJuLm5vdGljZXMudjEuRGVjbGFyZVJlcXVlc3QaIy5sZWN0ZXJuLm5vdGljZXMudjEuRGVjbGFyZVJlc3BvbnNlIhWKtRgREAIqDUZJRUxEX0lOVkFMSUQSXQoDQWRkEh4ubGVjdGVybi5ub3RpY2VzLnYxLkFkZFJlcXVlc3QaHy5sZWN0ZXJuLm5vdGljZXMudjEuQWRkUmVzcG9uc2UiFYq1GBEQAioNRklFTERfSU5WQUxJRBJdCghXaXRoZHJhdxIjLmxlY3Rlcm4ubm90aWNlcy52MS5XaXRoZHJhd1JlcXVlc3QaJC5sZWN0ZXJuLm5vdGljZXMudjEuV2l0aGRyYXdSZXNwb25zZSIGirUYAhACEmsKBUZldGNoEiAubGVjdGVybi5ub3RpY2VzLnYxLkZldGNoUmVxdWVzdBohLmxlY3Rlcm4ubm90aWNlcy52MS5GZXRjaFJlc3BvbnNlIh2KtRgZCgIIAgoCCAMQAioNRklFTERfSU5WQUxJRBJyCgdQZW5kaW5nEiIubGVjdGVybi5ub3RpY2VzLnYxLlBlbmRpbmdSZXF1ZXN0GiMubGVjdGVybi5ub3RpY2VzLnYxLlBlbmRpbmdSZXNwb25zZSIeirUYGgoCCAIKAggDEAEqDkNVUlNPUl9JTlZBTElEEpABCglEZWxpdmVyZWQSIi5sZWN0ZXJuLm5vdGljZXMudjEuT3V0Y29tZVJlcXVlc3QaIy5sZWN0ZXJuLm5vdGljZXMudjEuT3V0Y29tZVJlc3BvbnNlIjqKtRg2CgIIAgoCCAMQAioOTk9USUNFX1VOS05PV04qC05PVF9GRVRDSEVEKg1GSUVMRF9JTlZBTElEEo0BCgZGYWlsZWQSIi5sZWN0ZXJuLm5vdGljZXMudjEuT3V0Y29tZVJlcXVlc3QaIy5sZWN0ZXJuLm5vdGljZXMudjEuT3V0Y29tZVJlc3BvbnNlIjqKtRg2CgIIAgoCCAMQAioOTk9USUNFX1VOS05PV04qC05PVF9GRVRDSEVEKg1GSUVMRF9JTlZBTElEEo4BCgdCb3VuY2VkEiIubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXF1ZXN0GiMubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXNwb25zZSI6irUYNgoCCAIKAggDEAIqDk5PVElDRV9VTktOT1dOKgtOT1RfRkVUQ0hFRCoNRklFTERfSU5WQUxJRBKNAQoGT3BlbmVkEiIubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXF1ZXN0GiMubGVjdGVybi5ub3RpY2VzLnYxLk91dGNvbWVSZXNwb25zZSI6irUYNgoCCAIKAggDEAIqDk5PVElDRV9VTktOT1dOKgtOT1RfRkVUQ0hFRCoNRklFTERfSU5WQUxJRBJ2CgVJbmJveBIgLmxlY3Rlcm4ubm90aWNlcy52MS5JbmJveFJlcXVlc3QaIS5sZWN0ZXJuLm5vdGljZXMudjEuSW5ib3hSZXNwb25zZSIoirUYJAoECAEQAQoECAIQAQoECAMQARABKg5DVVJTT1JfSU5WQUxJRBKCAQoEUmVhZBIfLmxlY3Rlcm4ubm90aWNlcy52MS5SZWFkUmVxdWVzdBogLmxlY3Rlcm4ubm90aWNlcy52MS5SZWFkUmVzcG9uc2UiN4q1GDMKBAgBEAEKBAgCEAEKBAgDEAEQAioOTk9USUNFX1VOS05PV04qDUZJRUxEX0lOVkFMSUQScAoDQWN0Eh4ubGVjdGVybi5ub3RpY2VzLnYxLkFjdFJlcXVlc3QaHy5sZWN0ZXJuLm5vdGljZXMudjEuSW5ib3hOb3RpY2UiKIq1GCQKBAgBEAEKBAgCEAEKBAgDEAEQAioOTk9USUNFX1VOS05PV04StgEKC1ByZWZlcmVuY2VzEiYubGVjdGVybi5ub3RpY2VzLnYxLlByZWZlcmVuY2VzUmVxdWVzdBonLmxlY3Rlcm4ubm90aWNlcy52MS5QcmVmZXJlbmNlc1Jlc3BvbnNlIlaKtRhSCgIIBAoECAMQAgoECAEQAQoECAIQAQoECAMQARABKg5SRUFERVJfVU5LTk9XTioNRklFTERfSU5WQUxJREoTbm90aWNlcy5wcmVmZXJlbmNlcxLeAQoOUHV0UHJlZmVyZW5jZXMSKS5sZWN0ZXJuLm5vdGljZXMudjEuUHV0UHJlZmVyZW5jZXNSZXF1ZXN0GicubGVjdGVybi5ub3RpY2VzLnYxLlByZWZlcmVuY2VzUmVzcG9uc2UieIq1GHQKAggECgQIAxACCgQIARABCgQIAhABCgQIAxABEAIqDlJFQURFUl9VTktOT1dOKg1GSUVMRF9JTlZBTElEKhBWRVJTSU9OX0NPTkZMSUNUKg5QVVJQT1NFX05FRURFREoTbm90aWNlcy5wcmVmZXJlbmNlcxKHAQoLVW5zdWJzY3JpYmUSJi5sZWN0ZXJuLm5vdGljZXMudjEuVW5zdWJzY3JpYmVSZXF1ZXN0GicubGVjdGVybi5ub3RpY2VzLnYxLlVuc3Vic2NyaWJlUmVzcG9uc2UiJ4q1GCMKAAoCCAEKAggCCgIIAwoCCAQQAioNVE9LRU5fSU5WQUxJRBJhCgVLaW5kcxIgLmxlY3Rlcm4ubm90aWNlcy52MS5LaW5kc1JlcXVlc3QaIS5sZWN0ZXJuLm5vdGljZXMudjEuS2luZHNSZXNwb25zZSITirUYDwoCCAQKBAgDEAIQAUoBKhJ7CglUZW1wbGF0ZXMSJC5sZWN0ZXJuLm5vdGljZXMudjEuVGVtcGxhdGVzUmVxdWVzdBolLmxlY3Rlcm4ubm90aWNlcy52MS5UZW1wbGF0ZXNSZXNwb25zZSIhirUYHQoCCAQKBAgDEAIQASoMS0lORF9VTktOT1dOSgEqErkBCgtQdXRUZW1wbGF0ZRImLmxlY3Rlcm4ubm90aWNlcy52MS5QdXRUZW1wbGF0ZVJlcXVlc3QaHC5sZWN0ZXJuLm5vdGljZXMudjEuVGVtcGxhdGUiZIq1GGAKAggECgQIAxACEAIqDEtJTkRfVU5LTk9XTioNRklFTERfSU5WQUxJRCoQVkVSU0lPTl9DT05GTElDVCoQVEVNUExBVEVfVU5LTk9XTkoRbm90aWNlcy50ZW1wbGF0ZXMSsAEKDlJlbW92ZVRlbXBsYXRlEikubGVjdGVybi5ub3RpY2VzLnYxLlJlbW92ZVRlbXBsYXRlUmVxdWVzdBoqLmxlY3Rlcm4ubm90aWNlcy52MS5SZW1vdmVUZW1wbGF0ZVJlc3BvbnNlIkeKtRhDCgIIBAoECAMQAhACKhBURU1QTEFURV9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUShFub3RpY2VzLnRlbXBsYXRlcxKWAQoHUHJldmlldxIiLmxlY3Rlcm4ubm90aWNlcy52MS5QcmV2aWV3UmVxdWVzdBojLmxlY3Rlcm4ubm90aWNlcy52MS5QcmV2aWV3UmVzcG9uc2UiQoq1GD4KAggECgQIAxACEAEqDEtJTkRfVU5LTk9XTioNRklFTERfSU5WQUxJRCoQVEVNUExBVEVfVU5LTk9XTkoBKhJ1CghDaGFubmVscxIjLmxlY3Rlcm4ubm90aWNlcy52MS5DaGFubmVsc1JlcXVlc3QaJC5sZWN0ZXJuLm5vdGljZXMudjEuQ2hhbm5lbHNSZXNwb25zZSIeirUYGgoCCAQKBAgDEAIQAUoMbm90aWNlcy5yZWFkErUBCgpQdXRDaGFubmVsEiUubGVjdGVybi5ub3RpY2VzLnYxLlB1dENoYW5uZWxSZXF1ZXN0GhsubGVjdGVybi5ub3RpY2VzLnYxLkNoYW5uZWwiY4q1GF8KAggECgQIAxACEAIqDUZJRUxEX0lOVkFMSUQqD0xJQlJBUllfVU5LTk9XTioPUEFSVE5FUl9VTktOT1dOKhBWRVJTSU9OX0NPTkZMSUNUSg5ub3RpY2VzLm1hbmFnZRKoAQoNUmVtb3ZlQ2hhbm5lbBIoLmxlY3Rlcm4ubm90aWNlcy52MS5SZW1vdmVDaGFubmVsUmVxdWVzdBopLmxlY3Rlcm4ubm90aWNlcy52MS5SZW1vdmVDaGFubmVsUmVzcG9uc2UiQoq1GD4KAggECgQIAxACEAIqD0NIQU5ORUxfVU5LTk9XTioPTElCUkFSWV9VTktOT1dOSg5ub3RpY2VzLm1hbmFnZRKEAQoLR2V0U2V0dGluZ3MSJi5sZWN0ZXJuLm5vdGljZXMudjEuR2V0U2V0dGluZ3NSZXF1ZXN0GhwubGVjdGVybi5ub3RpY2VzLnYxLlNldHRpbmdzIi+KtRgrCgIIBAoECAMQAhABKg9MSUJSQVJZX1VOS05PV05KDG5vdGljZXMucmVhZBK3AQoLUHV0U2V0dGluZ3MSJi5sZWN0ZXJuLm5vdGljZXMudjEuUHV0U2V0dGluZ3NSZXF1ZXN0GhwubGVjdGVybi5ub3RpY2VzLnYxLlNldHRpbmdzImKKtRheCgIIBAoECAMQAhACKg1GSUVMRF9JTlZBTElEKg9MSUJSQVJZX1VOS05PV04qEFZFUlNJT05fQ09ORkxJQ1QqDlBVUlBPU0VfTkVFREVESg5ub3RpY2VzLm1hbmFnZRJ1CghDYXJyaWVycxIjLmxlY3Rlcm4ubm90aWNlcy52MS5DYXJyaWVyc1JlcXVlc3QaJC5sZWN0ZXJuLm5vdGljZXMudjEuQ2FycmllcnNSZXNwb25zZSIeirUYGgoCCAQKBAgDEAIQAUoMbm90aWNlcy5yZWFkEpgBCgRTZW50Eh8ubGVjdGVybi5ub3RpY2VzLnYxLlNlbnRSZXF1ZXN0GiAubGVjdGVybi5ub3RpY2VzLnYxLlNlbnRSZXNwb25zZSJNirUYSQoCCAQKBAgDEAIQASoOUkVBREVSX1VOS05PV04qDUZJRUxEX0lOVkFMSUQqDkNVUlNPUl9JTlZBTElESgxub3RpY2VzLnJlYWQSeAoDR2V0Eh4ubGVjdGVybi5ub3RpY2VzLnYxLkdldFJlcXVlc3QaIS5sZWN0ZXJuLm5vdGljZXMudjEuTm90aWNlRGV0YWlscyIuirUYKgoCCAQKBAgDEAIQASoOTk9USUNFX1VOS05PV05KDG5vdGljZXMucmVhZBKGAQoFUmV0cnkSIC5sZWN0ZXJuLm5vdGljZXMudjEuUmV0cnlSZXF1ZXN0GhoubGVjdGVybi5ub3RpY2VzLnYxLk5vdGljZSI/irUYOwoCCAQKBAgDEAIQAioOTk9USUNFX1VOS05PV04qDVNUQVRFX0ZPUkJJRFNKDm5vdGljZXMubWFuYWdlEogBCgZDYW5jZWwSIS5sZWN0ZXJuLm5vdGljZXMudjEuQ2FuY2VsUmVxdWVzdBoaLmxlY3Rlcm4ubm90aWNlcy52MS5Ob3RpY2UiP4q1GDsKAggECgQIAxACEAIqDk5PVElDRV9VTktOT1dOKg1TVEFURV9GT1JCSURTSg5ub3RpY2VzLm1hbmFnZRJmCglBY3RPbldvcmsSFC5sZWN0ZXJuLndvcmsudjEuQWN0GhYubGVjdGVybi53b3JrLnYxLkFjdGVkIiuKtRgnCgQIAxACEAIqDUZJRUxEX0lOVkFMSURKDm5vdGljZXMubWFuYWdlEloKB1JlbGVhc2USIi5sZWN0ZXJuLm5vdGljZXMudjEuUmVsZWFzZVJlcXVlc3QaIy5sZWN0ZXJuLm5vdGljZXMudjEuUmVsZWFzZVJlc3BvbnNlIgaKtRgCEAISYwoKU3dlZXBDYXJkcxIlLmxlY3Rlcm4ubm90aWNlcy52MS5Td2VlcENhcmRzUmVxdWVzdBomLmxlY3Rlcm4ubm90aWNlcy52MS5Td2VlcENhcmRzUmVzcG9uc2UiBoq1GAIQAhJpCgxDaGVja0NhcnJpZXISJy5sZWN0ZXJuLm5vdGljZXMudjEuQ2hlY2tDYXJyaWVyUmVxdWVzdBooLmxlY3Rlcm4ubm90aWNlcy52MS5DaGVja0NhcnJpZXJSZXNwb25zZSIGirUYAhACSuVzCowCCgEMEgMCABIagQIgV2hhdCBpcyB0b2xkIHRvIHJlYWRlcnM6IHRoZSBjaXR5J3Mgb25seSB3YXkgdG8gdGhlbS4gT3RoZXIgcGx1Z2lucyBhZGQgbm90aWNlczsgZ2F0ZXdheXMgb2YgcGFydG5lcnMgY2FycnkgdGhlbSBhcyBTTVMsIFdlQ2hhdCBtZXNzYWdlcyBvcgogZS1tYWlsLCBkZXNrcyBwcmludCB0aGVtLCBhbmQgZWFjaCByZWFkZXIgaGFzIGFuIGluYm94IG9uIGV2ZXJ5IHRlcm1pbmFsLiBSZWFkZXJzIHNheSBieSB3aGljaCB3YXkgdGhleSB3YW50IHdoYXQuCgoiCgIGABIFCQCbAQEaFSBOb3RpY2VzIHRvIHJlYWRlcnMuCgqHAQoEBgACABIECwINAxp5IE90aGVyIHBsdWdpbnMsIHRoZSBvd25lciBvZiBraW5kczogZGVjbGFyZXMgdGhlbSwgc28gdGhhdCBzdGFmZiBzZWUgdGhlbSBhbmQgd3JpdGUgdGhlaXIgdGV4dHMgYmVmb3JlIGFueXRoaW5nIGlzIHRvbGQuCgqGAgoEBgACARIEEAISAxr3ASBPdGhlciBwbHVnaW5zLCB0aGUgb3duZXIgb2YgdGhlIGtpbmQ6IGFkZHMgYSBub3RpY2UgdG8gYSByZWFkZXIsIGFuZCBkZWNsYXJlcyBpdHMga2luZC4gVGhlIG93bmVyJ3Mga2V5IGlzIHVuaXF1ZSBpbiB0aGUga2luZDogd2hlcmUgYQogbm90aWNlIHdpdGggaXQgaGFzIG5vdCBiZWVuIGZldGNoZWQsIGl0cyB2YWx1ZXMgYXJlIHJlcGxhY2VkOyB3aGVyZSBpdCBoYXMgYmVlbiwgb3IgaXMgb3Zlciwgbm90aGluZyBjaGFuZ2VzLgoK3wEKBAYAAgISBBUCFwMa0AEgVGhlIG93bmVyOiB0aGVyZSBpcyBub3RoaW5nIHRvIHRlbGwgYW55IG1vcmUuIE9uZSB0aGF0IGEgY2FycmllciBoYXMgZmV0Y2hlZCBzdGF5cyBhcyBpdCBpcywgYW5kIGdvZXMgdG8gbm8gb3RoZXIgY2FycmllciBzaG91bGQgdGhhdAogb25lIGZhaWwuIE5vdGhpbmcgY2hhbmdlcyB3aGVyZSB0aGUgbm90aWNlIGlzIG92ZXIsIG9yIHdhcyBuZXZlciBhZGRlZC4KCvIBCgQGAAIDEgQbAh0DGuMBIEEgZ2F0ZXdheSBvciBhIHByaW50aW5nIGRlc2s6IHRha2VzIG5vdGljZXMgdG8gc2VuZCwgd2l0aCBhZGRyZXNzIGFuZCB0ZXh0LiBXaGF0IGl0IGhhcyBmZXRjaGVkIGNvdW50cyBhcyBzZW50LiBGZXRjaGVkIGFnYWluIGl0IGlzIHRoZSBzYW1lOwogd2hhdCBpcyBub3QgdG8gYmUgc2VudCBhbnkgbW9yZSBjb21lcyB3aXRoIGl0cyBzdGF0ZSBhbmQgd2l0aG91dCBhZGRyZXNzIGFuZCB0ZXh0LgoKhwEKBAYAAgQSBB8CIQMaeSBBIGdhdGV3YXkgb3IgYSBwcmludGluZyBkZXNrOiBsaXN0cyB3aGF0IHdhaXRzIHRvIGJlIGZldGNoZWQgYnkgaXQsIHRoZSBvbGRlc3QgZmlyc3Q7IGZvciBvbmUgdGhhdCBoYXMgbG9zdCBpdHMgY3Vyc29yLgoKcwoEBgACBRIEIwIlAxplIEEgZ2F0ZXdheTogdGhlIHJlYWRlciBoYXMgaXQuIEEgZGVzazogaXQgaXMgcHJpbnRlZC4gVG9sZCBhZ2Fpbiwgb3IgbGF0ZSwgbm90aGluZyBlbHNlIGNvbWVzIG9mIGl0LgoKmQEKBAYAAgYSBCcCKQMaigEgQSBnYXRld2F5IG9yIGEgcHJpbnRpbmcgZGVzazogaXQgY291bGQgbm90IGJlIHNlbnQsIGFuZCB3aWxsIG5vdCBiZSB0cmllZCBhZ2FpbiBoZXJlLiBJdCBnb2VzIHRvIHRoZSBuZXh0IGNoYW5uZWwgdGhhdCB0aGUgcmVhZGVyIHdhbnRzLgoKtgEKBAYAAgcSBCwCLgMapwEgQSBnYXRld2F5OiB0aGUgYWRkcmVzcyBkb2VzIG5vdCBleGlzdC4gVGhlIG5vdGljZSBnb2VzIHRvIHRoZSBuZXh0IGNoYW5uZWwsIGFuZCB0aGUgYWRkcmVzcyBpcyBub3QgdXNlZCBhZ2FpbiB1bnRpbCBpdCBpcyBjaGFuZ2VkLgogVGhpcyBtYXkgYmUgdG9sZCBhZnRlciBEZWxpdmVyZWQuCgo6CgQGAAIIEgQwAjIDGiwgQSBnYXRld2F5OiB0aGUgcmVhZGVyIGhhcyBvcGVuZWQgaXQgdGhlcmUuCgpRCgQGAAIJEgQ1AjcDGkMgTGlzdHMgdGhlIG5vdGljZXMgb2YgdGhlIHJlYWRlciB3aG8gaXMgc2lnbmVkIGluLCB0aGUgbGFzdCBmaXJzdC4KCkwKBAYAAgoSBDkCOwMaPiBUaGUgcmVhZGVyIHdobyBpcyBzaWduZWQgaW4gaGFzIG9wZW5lZCBub3RpY2VzIG9mIHRoZSBpbmJveC4KClkKBAYAAgsSBD0CPwMaSyBUaGUgcmVhZGVyIHdobyBpcyBzaWduZWQgaW4gaGFzIGRvbmUgd2hhdCBhIG5vdGljZSBvZiB0aGUgaW5ib3ggaXMgYWJvdXQuCgq1AQoEBgACDBIEQgJEAxqmASBUZWxscyB3aGF0IGEgcmVhZGVyIHdhbnRzIGJ5IHdoaWNoIGNoYW5uZWwsIGF0IHdoaWNoIGhvdXJzLCBhbmQgd2hlcmUgdGhlIHJlYWRlciBjYW4gYmUgcmVhY2hlZDogdG8gdGhlIHJlYWRlciB3aG8gaXMgc2lnbmVkIGluLCBvciB0byBzdGFmZgogd2l0aCBtYXNrZWQgYWRkcmVzc2VzLgoKVwoEBgACDRIERgJIAxpJIENoYW5nZXMgd2hhdCBhIHJlYWRlciB3YW50cy4gVGhlIGxhbmd1YWdlIGlzIGNoYW5nZWQgYnkgUmVhZGVycy9DaGFuZ2UuCgqIAQoEBgACDhIESgJMAxp6IFdob2V2ZXIgaGFzIHRoZSB0b2tlbiBvZiBhIG1lc3NhZ2U6IHRoZSByZWFkZXIgd2FudHMgbm8gbW9yZSBvZiBpdHMgcHVycG9zZSBieSBpdHMgY2hhbm5lbC4gVG9sZCBhZ2Fpbiwgbm90aGluZyBjaGFuZ2VzLgoKRgoEBgACDxIETwJRAxo4IExpc3RzIHRoZSBraW5kcyBvZiBub3RpY2VzIHRoYXQgcGx1Z2lucyBoYXZlIGRlY2xhcmVkLgoKcwoEBgACEBIEUwJVAxplIExpc3RzIHRoZSB0ZW1wbGF0ZXMgb2YgYSBraW5kOiB0aG9zZSB0aGF0IHN0YWZmIGhhdmUgd3JpdHRlbiwgYW5kIHRob3NlIHRoYXQgdGhlIGtpbmQgYnJpbmdzIGFsb25nLgoKRwoEBgACERIEVwJZAxo5IFdyaXRlcyBhIHRlbXBsYXRlLCBmb3VuZCBieSBraW5kLCBjaGFubmVsIGFuZCBsYW5ndWFnZS4KClMKBAYAAhISBFsCXQMaRSBSZW1vdmVzIGEgdGVtcGxhdGU7IHRoYXQgb2YgdGhlIGtpbmQsIGlmIHRoZXJlIGlzIG9uZSwgaG9sZHMgYWdhaW4uCgplCgQGAAITEgRfAmEDGlcgU2hvd3Mgd2hhdCBhIHJlYWRlciB3b3VsZCBnZXQgYnkgYSB0ZW1wbGF0ZSwgb25lIHRoYXQgaXMga2VwdCBvciBvbmUgdGhhdCBpcyBub3QgeWV0LgoKdgoEBgACFBIEYwJlAxpoIExpc3RzIHdoaWNoIHBhcnRuZXIgb3IgZGVzayBjYXJyaWVzIHdoYXQsIGZvciB3aGljaCBsaWJyYXJ5LCBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggY2hhbm5lbHMgYXJlIHRyaWVkLgoKTgoEBgACFRIEZwJpAxpAIEFkZHMgb3IgY2hhbmdlcyBhIGNoYW5uZWwsIGZvdW5kIGJ5IGxpYnJhcnksIGtpbmQgYW5kIGNhcnJpZXIuCgpeCgQGAAIWEgRrAm0DGlAgUmVtb3ZlcyBhIGNoYW5uZWwuIFdoYXQgd2FpdHMgZm9yIGl0IHdhaXRzIG9uLCB1bnRpbCBpdCBpcyBmZXRjaGVkIG9yIGV4cGlyZXMuCgpnCgQGAAIXEgRvAnEDGlkgVGVsbHMgd2hhdCBob2xkcyBpbiBhIGxpYnJhcnksIG9yIGluIHRoZSBjaXR5LCBmb3IgcmVhZGVycyB3aG8gaGF2ZSBub3Qgc2FpZCBvdGhlcndpc2UuCgodCgQGAAIYEgRzAnUDGg8gQ2hhbmdlcyB0aGF0LgoKYgoEBgACGRIEdwJ5AxpUIExpc3RzIHdobyBjYXJyaWVzIG5vdGljZXM6IHdoYXQgd2FpdHMgZm9yIGVhY2gsIGFuZCBzaW5jZSB3aGVuIGl0IGhhcyBiZWVuIHNpbGVudC4KCkAKBAYAAhoSBHsCfQMaMiBMaXN0cyB3aGF0IHdhcyBzZW50IHRvIGEgcmVhZGVyLCB0aGUgbGFzdCBmaXJzdC4KCk8KBAYAAhsSBX8CgQEDGkAgVGVsbHMgYSBub3RpY2Ugd2l0aCBpdHMgYXR0ZW1wdHMgYW5kIHdpdGggd2hhdCBoYXBwZW5lZCB0byBpdC4KCn8KBAYAAhwSBoMBAoUBAxpvIFNlbmRzIGEgbm90aWNlIGFuZXcgdGhhdCB3YXMgc2VudCwgaGFzIGZhaWxlZCBvciBoYXMgZXhwaXJlZDogYnkgdGhlIGZpcnN0IGNoYW5uZWwgdGhhdCB0aGUgcmVhZGVyIHdhbnRzIG5vdy4KCj4KBAYAAh0SBocBAokBAxouIFRha2VzIGJhY2sgYSBub3RpY2UgdGhhdCBub2JvZHkgaGFzIGZldGNoZWQuCgptCgQGAAIeEgaLAQKNAQMaXSBTdGFmZjogc2V0dGxlcyBhbiBpdGVtIG9mIHdvcmssIGEgZ2F0ZXdheSB0aGF0IGlzIHNpbGVudCBvciBhIHJlYWRlciB3aG9tIG5vYm9keSBjYW4gcmVhY2guCgqSAQoEBgACHxIGkAECkgEDGoEBIFRoZSBkYWVtb24gaXRzZWxmLCBieSBhIHRpbWVyIGZvciBlYWNoIHJlYWRlciB3aG8gaGFzIG5vdGljZXMgdGhhdCB3YWl0OiBzZW5kcyB3aGF0IG1heSBiZSBzZW50IG5vdywgYW5kIGVuZHMgd2hhdCBoYXMgZXhwaXJlZC4KClQKBAYAAiASBpQBApYBAxpEIFRoZSBkYWVtb24gaXRzZWxmLCBvbmNlIGEgZGF5OiB0ZWxscyByZWFkZXJzIHdob3NlIGNhcmRzIGVuZCBzb29uLgoKbQoEBgACIRIGmAECmgEDGl0gVGhlIGRhZW1vbiBpdHNlbGYsIGJ5IGEgdGltZXIgZm9yIGVhY2ggY2FycmllciBmb3Igd2hvbSBub3RpY2VzIHdhaXQ6IHdoZXRoZXIgaXQgaXMgc2lsZW50LgoK3AEKAgUAEgahAQCxAQEaFiBXaHkgTm90aWNlcyByZWZ1c2VzLgoytQEgUmlnaHRzIG9mIHN0YWZmOiBub3RpY2VzLnRlbXBsYXRlcyBmb3IgdGV4dHMsIG5vdGljZXMubWFuYWdlIGZvciBjaGFubmVscywgc2V0dGluZ3MgYW5kIHNpbmdsZSBub3RpY2VzLCBub3RpY2VzLnByZWZlcmVuY2VzIGZvciB3aGF0CiByZWFkZXJzIHdhbnQsIG5vdGljZXMucmVhZCBmb3Igd2hhdCB3YXMgc2VudC4KCiIKAgQAEga0AQC4AQEaFCBBIHRleHQgZm9yIHBlb3BsZS4KChcKBAQAAgASBLYBAhYaCSBCQ1AgNDcuCgpaCgIFARIGuwEAwwEBGkwgV2h5IGEgcmVhZGVyIGlzIHRvbGQgc29tZXRoaW5nOiB3aGF0IHJlYWRlcnMgd2FudCBvciBub3QgaXMgc2FpZCBmb3IgZWFjaC4KCnwKBAUBAgESBL4BAg4abiBXaGF0IGEgcmVhZGVyIGhhcyB0byBrbm93IG9mIHdoYXQgdGhleSBkbyBoZXJlLiBJdCBjYW4gYmUgdGFrZW4gb2ZmIHNpbmdsZSBjaGFubmVscywgYW5kIHN0YXlzIGluIHRoZSBpbmJveC4KCkAKBAUBAgISBMABAg8aMiBXaGF0IGhlbHBzIGEgcmVhZGVyOiBhIGR1ZSBkYXRlIHRoYXQgY29tZXMgbmVhci4KCmIKBAUBAgMSBMIBAhAaVCBXaGF0IHRoZSBsaWJyYXJ5IHdvdWxkIGxpa2UuIE5vYm9keSBnZXRzIGl0IGJ5IGEgY2hhbm5lbCB3aG8gaGFzIG5vdCBhc2tlZCBmb3IgaXQuCgovCgIFAhIGxgEA0AEBGiEgSG93IGEgbm90aWNlIGNvbWVzIHRvIGEgcmVhZGVyLgoKQwoEBQICAhIEygECDRo1IEEgbWVzc2FnZSBvZiBhIG1pbmktcHJvZ3JhbSBvciBhbiBvZmZpY2lhbCBhY2NvdW50LgoKVQoEBQICBBIEzQECDBpHIE9uIGV2ZXJ5IHRlcm1pbmFsLCB3aGVuIHRoZSByZWFkZXIgaXMgc2lnbmVkIGluLiBJdCBuZWVkcyBubyBjYXJyaWVyLgoKIgoEBQICBRIEzwECCxoUIFByaW50ZWQgYXQgYSBkZXNrLgoKJQoCBQMSBtMBANwBARoXIEhvdyBhIHZhbHVlIGlzIHNob3duLgoKYQoEBQMCARIE1gECCxpTIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwOyBzaG93biBhcyBhIGRheSBhbmQgYSB0aW1lIHdoZXJlIHRoZSByZWFkZXIncyBsaWJyYXJ5IGlzLgoKKQoEBQMCAhIE2AECChobIFRoZSBzYW1lOyBzaG93biBhcyBhIGRheS4KClgKBAUDAgQSBNsBAgwaSiBBbiBhbW91bnQgaW4gbWlub3IgdW5pdHMgYW5kIGEgY3VycmVuY3ksICIxMjUwIENOWSI7IHNob3duIGFzIDEyLjUwIENOWS4KCi4KAgQBEgbfAQDoAQEaICBXaGF0IGEgbm90aWNlIG9mIGEga2luZCB0ZWxscy4KCjYKBAQBAgASBOEBAhIaKCAidGl0bGUiOyBhIHRlbXBsYXRlIGhhcyBpdCBhcyB7dGl0bGV9LgoKJgoEBAECAxIE5QECEhoYIEV2ZXJ5IHRlbXBsYXRlIGhhcyBpdC4KCj0KBAQBAgQSBOcBAhQaLyBXaGF0IGEgcHJldmlldyBzaG93cywgYXMgYSB2YWx1ZSBvZiBpdHMgdHlwZS4KCkkKAgQCEgbrAQD/AQEaOyBBIGtpbmQgb2Ygbm90aWNlLCBhcyB0aGUgcGx1Z2luIGRlY2xhcmVzIGl0IHRoYXQgb3ducyBpdC4KCkUKBAQCAgASBO0BAhIaNyBCZWdpbnMgd2l0aCB0aGUgb3duZXIncyBuYW1lOiAiY2lyY3VsYXRpb24uZHVlX3Nvb24iLgoKPwoEBAICARIE7wECFBoxIEEgZGVjbGFyYXRpb24gcmVwbGFjZXMgb25lIHdpdGggYSBsb3dlciBudW1iZXIuCgpDCgQEAgIFEgT0AQIbGjUgRm9yIGhvdyBsb25nIGEgbm90aWNlIGlzIHdvcnRoIHNlbmRpbmcsIGF0IGxlYXN0IDEuCgp5CgQEAgIGEgT2AQIbGmsgQSBub3RpY2Ugd2FpdHMgc28gbG9uZyBmb3Igb3RoZXJzIG9mIGl0cyBncm91cCBhbmQgcmVhZGVyLCB3aGljaCBiZWNvbWUgb25lIG1lc3NhZ2U7IDA6IGl0IGRvZXMgbm90IHdhaXQuCgqJAQoEBAICBxIE+AECGhp7IEtpbmRzIHdpdGggdGhlIHNhbWUgZ3JvdXAgYW5kIHB1cnBvc2UgYmVjb21lIG9uZSBtZXNzYWdlOyBlbXB0eTogdGhlIGtpbmQgYWxvbmUsIG9yLCB3aGVyZSBpdCBkb2VzIG5vdCB3YWl0LCBlYWNoIG5vdGljZS4KCicKBAQCAggSBPoBAhkaGSBJdCBpcyBzZW50IGF0IGFueSBob3VyLgoKUQoEBAICCRIE/AECIhpDIEFuIGl0ZW0gb2Ygd29yayBpcyBhZGRlZCB3aGVyZSBubyBjaGFubmVsIGhhcyByZWFjaGVkIHRoZSByZWFkZXIuCgqcAQoEBAICChIE/gECIxqNASBUaGUgdGV4dHMgdGhhdCBob2xkIHdoaWxlIHN0YWZmIGhhdmUgd3JpdHRlbiBubyBvdGhlcnMuIFRob3NlIHdpdGggYW4gdW5zcGVjaWZpZWQgY2hhbm5lbCBhcmUgZm9yIGFsbCBjaGFubmVscyB0aGF0IGhhdmUgbm9uZSBvZiB0aGVpciBvd24uCgruAQoCBAMSBoMCAJICARrfASBUaGUgdGV4dCBvZiBhIGtpbmQgZm9yIGEgY2hhbm5lbCBpbiBhIGxhbmd1YWdlLiBQbGFjZWhvbGRlcnMgYXJlIGZpZWxkcyBvZiB0aGUga2luZCBpbiBicmFjZXMsIHt0aXRsZX0sIGFuZCBiZXNpZGVzIHRoZW0ge3JlYWRlcn0sIHtsaWJyYXJ5fSwKIHt1bnN1YnNjcmliZX07IGluIGEgZGlnZXN0IHtjb3VudH0gYW5kIHtsaXN0fS4gQnJhY2VzIGFyZSBkb3VibGVkIHRvIGJlIHNob3duLgoKSQoEBAMCARIEhgICGho7IFVuc3BlY2lmaWVkOiBvZiBhbGwgY2hhbm5lbHMgdGhhdCBoYXZlIG5vbmUgb2YgdGhlaXIgb3duLgoKKgoEBAMCAhIEiAICFhocIEJDUCA0NywgInpoLUhhbnMiIG9yICJ6aCIuCgoqCgQEAwIDEgSKAgIVGhwgRS1tYWlsIGFuZCBpbmJveCBoYXZlIG9uZS4KCmgKBAQDAgUSBI0CAhkaWiBXaGF0IHNldmVyYWwgbm90aWNlcyBhcmUgdG9sZCB3aXRoOiB7Y291bnR9IGFuZCB7bGlzdH0uIEVtcHR5OiBvbmUgYm9keSBiZWxvdyB0aGUgb3RoZXIuCgoxCgQEAwIGEgSPAgIZGiMgQSBsaW5lIG9mIHtsaXN0fSBmb3IgZWFjaCBub3RpY2UuCgo6CgQEAwIHEgSRAgIUGiwgMDogdGhlIGtpbmQncyBvd24uIFJpc2VzIHdpdGggZWFjaCBjaGFuZ2UuCgo0CgIEBRIGmQIAmwIBGiYgSG93IHRoZSB2YWx1ZXMgb2YgYSBub3RpY2UgYXJlIGtlcHQuCgouCgIFBBIGngIAtgIBGiAgV2hlcmUgYSBub3RpY2UgaXMgaW4gaXRzIGxpZmUuCgp1CgQFBAIBEgShAgILGmcgSXQgd2FpdHMgZm9yIGl0cyB0aW1lOiBmb3Igb3RoZXJzIG9mIGl0cyBkaWdlc3QsIG9yIGZvciBhbiBob3VyIGF0IHdoaWNoIHRoZSByZWFkZXIgbWF5IGJlIGRpc3R1cmJlZC4KCjYKBAUEAgISBKMCAg0aKCBJdCB3YWl0cyB0byBiZSBmZXRjaGVkIGJ5IGl0cyBjYXJyaWVyLgoKSwoEBQQCAxIEpQICCxo9IFRoZSBjYXJyaWVyIGhhcyBmZXRjaGVkIGl0LiBPZiBhIHNsaXA6IGl0IGlzIGJlaW5nIHByaW50ZWQuCgpwCgQFBAIEEgSnAgIQGmIgVGhlIHJlYWRlciBoYXMgaXQ7IG9mIGEgc2xpcDogaXQgaXMgcHJpbnRlZC4gV2hlcmUgdGhlcmUgaXMgbm8gb3RoZXIgY2hhbm5lbCBpdCBpcyBpbiB0aGUgaW5ib3guCgpGCgQFBAIFEgSpAgINGjggTm8gY2hhbm5lbCBoYXMgcmVhY2hlZCB0aGUgcmVhZGVyLiBJdCBpcyBpbiB0aGUgaW5ib3guCgoyCgQFBAIGEgSrAgIOGiQgSXQgd2FzIG5vdCB3b3J0aCBzZW5kaW5nIGFueSBtb3JlLgoKNgoEBQQCBxIErQICEBooIEl0cyBvd25lciBvciBzdGFmZiBoYXZlIHRha2VuIGl0IGJhY2suCgosCgQFBAIIEgSvAgIPGh4gVGhlIHJlYWRlciBkb2VzIG5vdCB3YW50IGl0LgoKQgoEBQQCCRIEsQICDRo0IEl0IGlzIHRvbGQgYnkgYW5vdGhlciBub3RpY2UsIGFzIHBhcnQgb2YgYSBkaWdlc3QuCgopCgQFBAIKEgSzAgIOGhsgVGhlIHJlYWRlciBoYXMgb3BlbmVkIGl0LgoKNQoEBQQCCxIEtQICDRonIFRoZSByZWFkZXIgaGFzIGRvbmUgd2hhdCBpdCBpcyBhYm91dC4KCk0KBAQGAgcSBMECAhcaPyBXaGVuIHNvbWV0aGluZyBoYXBwZW5zIHRvIGl0IGJ5IGl0c2VsZiBuZXh0OyAwOiBub3RoaW5nIHdpbGwuCgprCgQEBgIJEgTEAgIbGl0gVGhlIHByZXNlbnQgY2hhbm5lbCwgaXRzIGNhcnJpZXIsIGFuZCB0aGUgbnVtYmVyIG9mIHRoZSBhdHRlbXB0OyBub25lIGJlZm9yZSBpdCB3YXMgcXVldWVkLgoKSAoEBAYCDBIEyAICFRo6IFRoZSBub3RpY2UgdGhhdCB0ZWxscyB0aGlzIG9uZTsgMDogaXQgaXMgdG9sZCBieSBpdHNlbGYuCgpcCgQEBgINEgTKAgIZGk4gV2hlbiBpdCBjYW1lIGludG8gdGhlIGluYm94LCBhbmQgd2hlbiBpdCB3YXMgb3BlbmVkOyAwOiBpdCBkaWQgbm90LCB3YXMgbm90LgoKMwoCBAcSBs8CAN0CARolIE9uZSB3YXkgb24gd2hpY2ggYSBub3RpY2Ugd2FzIHNlbnQuCgomCgQEBwIEEgTVAgIaGhggMDogaXQgd2FzIG5vdCBmZXRjaGVkLgoKSgoEBAcCBRIE1wICFRo8ICJkZWxpdmVyZWQiLCAiZmFpbGVkIiwgImJvdW5jZWQiOyBlbXB0eTogbm90aGluZyB3YXMgdG9sZC4KCiYKBAQHAgcSBNoCAhQaGCBXaGF0IHRoZSBjYXJyaWVyIHNheXMuCgpRCgQEBwIIEgTcAgIVGkMgVGhlIGFkZHJlc3MgaW4gcGFydDogIis4NjEzOCoqKio4MDAwIjsgZW1wdHk6IGl0IHdhcyBub3QgZmV0Y2hlZC4KClAKBAQIAgESBOECAhMaQiBBbiBldmVudCBvZiB0aGUgc3RhdGUgdGFibGUsIGBsZWN0ZXJuIHN0YXRlcyBub3RpY2VzYDogInF1ZXVlZCIuCgotCgQECAIFEgTmAgITGh8gV2hvIHdhcyBzaWduZWQgaW47IDA6IG5vYm9keS4KCi4KBAQJAgISBO8CAh0aICBUaGUgb2xkZXN0IGZpcnN0LCBhdCBtb3N0IDEwMC4KCkIKBAQJAgMSBPECAiAaNCBUaG9zZSB0aGF0IGl0IHRlbGxzIGJlc2lkZXMsIHdoZXJlIGl0IGlzIGEgZGlnZXN0LgoKHQoEBAoCABIE9gICGhoPIEZyb20gMSB0byA1MC4KCi8KBAQMAgQSBP8CAhoaISBOb3QgYmVmb3JlIHRoaXMgbW9tZW50OyAwOiBub3cuCgpECgQEDAIFEgSBAwIaGjYgTm90IHdvcnRoIHNlbmRpbmcgZnJvbSB0aGVuIG9uOyAwOiBhcyBpdHMga2luZCBzYXlzLgoKOAoEBA0CARIEhgMCERoqIEZhbHNlIHdoZXJlIHRoZXJlIHdhcyBvbmUgd2l0aCB0aGlzIGtleS4KCiQKBAQOAgISBIwDAhIaFiBXaHksIGZvciB0aGUgcmVjb3JkLgoKHQoEBBACABIElAMCIBoPIEZyb20gMSB0byAyMC4KCiwKBAQRAgASBJgDAiAaHiBJbiB0aGUgb3JkZXIgb2YgdGhlIHJlcXVlc3QuCgopCgIEEhIGmwMAsgMBGhsgQSBub3RpY2UgZm9yIGl0cyBjYXJyaWVyLgoKdgoEBBICARIEngMCFBpoIEdvZXMgaW50byBEZWxpdmVyZWQsIEZhaWxlZCBhbmQgQm91bmNlZC4gQSBub3RpY2UgdGhhdCBjb21lcyBiYWNrIHRvIHRoZSBzYW1lIGNhcnJpZXIgaGFzIGFub3RoZXIgb25lLgoK9QEKBAQSAgISBKEDAhga5gEgU0VOVDogaXQgaXMgdG8gYmUgc2VudC4gQW55dGhpbmcgZWxzZTogaXQgaXMgbm90LCBhbmQgc2F5cyB3aHk7IHRoZW4gd2hhdCBmb2xsb3dzIGlzIGVtcHR5LiBXSVRIRFJBV04gaXMgdG9sZCBhcyB3ZWxsIG9mIHdoYXQgYW5vdGhlcgogY2FycmllciBoYXMgbm93LCBhbmQgTk9USUNFX1NUQVRFX1VOU1BFQ0lGSUVEIG9mIHdoYXQgaXMgdW5rbm93biwgb3IgbmV2ZXIgd2FzIHRoaXMgY2FsbGVyJ3MuCgpTCgQEEgIFEgSlAwIVGkUgQSBwaG9uZSBudW1iZXIsIGFuIGUtbWFpbCBhZGRyZXNzLCBvciBhbiBvcGVuaWQ7IG9mIGEgc2xpcCBub3RoaW5nLgoKJAoEBBICBhIEpwMCFhoWIEJDUCA0Nywgb2YgdGhlIHRleHQuCgqDAQoEBBICCRIEqwMCIhp1IFRoZSBmaWVsZHMgYXMgdGhlIHRleHQgc2hvd3MgdGhlbSwgZm9yIGNhcnJpZXJzIHdpdGggdGVtcGxhdGVzIG9mIHRoZWlyIG93bjsgb2YgYSBkaWdlc3QgdGhvc2Ugb2YgdGhlIGZpcnN0IG5vdGljZS4KCnoKBAQSAgoSBK0DAiAabCBPZiBSRU1JTkRFUiBhbmQgUFJPTU9USU9OOiB3aGF0IFVuc3Vic2NyaWJlIHRha2VzLiBJdCBpcyBpbiB0aGUgdGV4dCB3aGVyZSB0aGUgdGVtcGxhdGUgaGFzIHt1bnN1YnNjcmliZX0uCgovCgQEEgILEgSvAwIbGiEgTm90IHdvcnRoIHNlbmRpbmcgZnJvbSB0aGVuIG9uLgoKOQoEBBICDBIEsQMCFxorIE9mIFNNUzogaG93IG1hbnkgbWVzc2FnZXMgdGhlIHRleHQgdGFrZXMuCgopCgQEEwIAEgS1AwITGhsgMCBpcyA1MCwgdGhlIG1vc3QgaXMgMjAwLgoKWQoEBBUCAhIEwAMCFBpLIFdoYXQgdGhlIGNhcnJpZXIncyBvd24gc2lkZSBzYXlzOiAiNTUwIDUuMS4xIG5vIHN1Y2ggdXNlciI7IG1heSBiZSBlbXB0eS4KCigKBAQWAgASBMQDAhgaGiBXaGVyZSB0aGUgbm90aWNlIGlzIG5vdy4KCjEKBAQXAgASBMkDAhcaIyBUaG9zZSBhbG9uZSB0aGF0IHdlcmUgbm90IG9wZW5lZC4KCikKBAQXAgESBMsDAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgpVCgQEGAICEgTSAwIUGkcgSG93IG1hbnkgd2VyZSBub3Qgb3BlbmVkLCBvbiB0aGlzIHBhZ2UgYW5kIGFsbCBvdGhlcnM7IGF0IG1vc3QgMSwwMDAuCgovCgIEGRIG1QMA3wMBGiEgQSBub3RpY2UgYXMgaXRzIHJlYWRlciBzZWVzIGl0LgoKHQoEBBoCABIE4gMCIBoPIEZyb20gMSB0byA1MC4KCjAKBAQbAgASBOYDAhQaIiBIb3cgbWFueSB3ZXJlIG5vdCBvcGVuZWQgYmVmb3JlLgoKOQoCBB0SBu0DAPEDARorIFdoZXRoZXIgYSBwdXJwb3NlIGlzIHdhbnRlZCBieSBhIGNoYW5uZWwuCgpnCgIEHhIG8wMA9wMBGlkgVGhlIGhvdXJzIG9mIGEgbG9jYWwgZGF5IGF0IHdoaWNoIGEgcmVhZGVyIG1heSBiZSBkaXN0dXJiZWQsIGluIG1pbnV0ZXMgc2luY2UgbWlkbmlnaHQuCgosCgQEHgIBEgT2AwIaGh4gVGhlIGZpcnN0IG1pbnV0ZSBhZnRlciB0aGVtLgoKLgoCBB8SBvkDAIAEARogIFdoZXJlIGEgcmVhZGVyIGNhbiBiZSByZWFjaGVkLgoKKwoEBB8CARIE/AMCFRodIEluIHBhcnQsIGJ1dCB0byB0aGUgcmVhZGVyLgoKRQoEBB8CAhIE/gMCGho3IFdoZW4gaXQgYm91bmNlZDsgMDogaXQgaXMgZ29vZCBhcyBmYXIgYXMgaXQgaXMga25vd24uCgpBCgQEIAIAEgSDBAISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKPAoEBCECARIEiQQCHhouIEV2ZXJ5IHB1cnBvc2UgYnkgZXZlcnkgY2hhbm5lbCwgYXMgaXQgaG9sZHMuCgo/CgQEIQICEgSLBAISGjEgVGhlIHJlYWRlcidzIG93bjsgYWJzZW50OiB0aG9zZSBvZiB0aGUgbGlicmFyeS4KCkMKBAQhAgMSBI0EAhwaNSBUaG9zZSB0aGF0IGhvbGQ6IHRoZSByZWFkZXIncyB3aXRoaW4gdGhlIGxpYnJhcnkncy4KClAKBAQhAgUSBJAEAhYaQiBUaGUgbGFuZ3VhZ2Ugb2YgdGV4dHMgdG8gdGhlIHJlYWRlciwgd2hlcmUgdGhleSBhcmUgdGhlcmUgaW4gaXQuCgpBCgQEIgIAEgSWBAISGjMgRWl0aGVyIG9mIHRoZSB0d287IGluIGEgcmVhZGVyJ3Mgc2Vzc2lvbiBuZWl0aGVyLgoKOAoEBCICAhIEmQQCHhoqIFRob3NlIHRoYXQgYXJlIGNoYW5nZWQ7IHRoZSBvdGhlcnMgc3RheS4KCkAKBAQiAgMSBJsEAhIaMiBBYnNlbnQ6IHRoZXkgc3RheTsgMCB0byAwOiB0aG9zZSBvZiB0aGUgbGlicmFyeS4KCmAKBAQiAgQSBJ0EAh0aUiBUaGUgdmVyc2lvbiB0aGF0IGlzIGNoYW5nZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKGAoEBCYCABIEqgQCGhoKIEJ5IGNvZGUuCgpPCgQEKAIAEgSxBAIiGkEgQnkgY2hhbm5lbCBhbmQgbGFuZ3VhZ2UuIFRob3NlIG9mIHZlcnNpb24gMCBhcmUgdGhlIGtpbmQncyBvd24uCgooCgQEKQIAEgS1BAIYGhogSXRzIHZlcnNpb24gaXMgbm90IHJlYWQuCgpgCgQEKQIBEgS3BAIdGlIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCmAKBAQqAgMSBL4EAh0aUiBUaGUgdmVyc2lvbiB0aGF0IGlzIHJlbW92ZWQ7IGFub3RoZXIgb25lIGlzIHJlZnVzZWQuIDA6IHdoYXRldmVyIHRoZSB2ZXJzaW9uIGlzLgoKQAoEBCwCABIEwwQCGBoyIE9uZSB0byB0cnk7IGFic2VudDogdGhlIG9uZSB0aGF0IHdvdWxkIGJlIHRha2VuLgoKMwoEBCwCBBIEyAQCIRolIEluc3RlYWQgb2YgdGhlIHNhbXBsZXMgb2YgdGhlIGtpbmQuCgo1CgQELAIFEgTKBAIUGicgU28gbWFueSBub3RpY2VzIGluIG9uZTsgMCBhbmQgMTogb25lLgoKOQoEBC0CBBIE0gQCFhorIE9mIFNNUzogaG93IG1hbnkgbWVzc2FnZXMgdGhlIHRleHQgdGFrZXMuCgo8CgIELhIG1gQA4wQBGi4gV2hvIGNhcnJpZXMgYSBraW5kIG9mIGNoYW5uZWwgZm9yIGEgbGlicmFyeS4KClYKBAQuAgASBNgEAhoaSCBFbXB0eTogZm9yIHJlYWRlcnMgb2YgYWxsIGxpYnJhcmllcyB0aGF0IGhhdmUgbm8gY2hhbm5lbCBvZiB0aGVpciBvd24uCgorCgQELgIBEgTaBAIXGh0gU01TLCBXRUNIQVQsIEVNQUlMIG9yIFNMSVAuCgpXCgQELgICEgTcBAIVGkkgVGhlIG5hbWUgaW4gdGhlIGNlcnRpZmljYXRlIG9mIHRoZSBwYXJ0bmVyLCBvciBvZiB0aGUgZGVzayB0aGF0IHByaW50cy4KCjkKBAQuAgMSBN4EAhIaKyBUaG9zZSB3aXRoIGxvd2VyIG51bWJlcnMgYXJlIHRyaWVkIGZpcnN0LgoKPwoEBC4CBBIE4AQCERoxIE9mIFdFQ0hBVDogdGhlIGFwcCB3aG9zZSBvcGVuaWQgaXMgdGhlIGFkZHJlc3MuCgonCgQELgIFEgTiBAIUGhkgUmlzZXMgd2l0aCBlYWNoIGNoYW5nZS4KCiQKBAQwAgASBOcEAiAaFiBCeSBsaWJyYXJ5IGFuZCByYW5rLgoKKAoEBDECABIE6wQCFhoaIEl0cyB2ZXJzaW9uIGlzIG5vdCByZWFkLgoKYAoEBDECARIE7QQCHRpSIFRoZSB2ZXJzaW9uIHRoYXQgaXMgY2hhbmdlZDsgYW5vdGhlciBvbmUgaXMgcmVmdXNlZC4gMDogd2hhdGV2ZXIgdGhlIHZlcnNpb24gaXMuCgpBCgIENBIG9wQAhAUBGjMgV2hhdCBob2xkcyB3aGVyZSByZWFkZXJzIGhhdmUgbm90IHNhaWQgb3RoZXJ3aXNlLgoKIAoEBDQCABIE+QQCGhoSIEVtcHR5OiB0aGUgY2l0eS4KCmMKBAQ0AgESBPsEAhYaVSBPZiB0ZXh0cyB0byByZWFkZXJzIHdobyBoYXZlIG5vbmUsIG9yIHdob3NlIHRoZXJlIGlzIG5vIHRleHQgaW47IGVtcHR5OiB0aGUgY2l0eSdzLgoKIwoEBDQCAhIE/QQCEhoVIEFic2VudDogdGhlIGNpdHkncy4KCo8BCgQENAIDEgT/BAIeGoABIFRob3NlIHRoYXQgZGlmZmVyIGZyb20gdGhlIGNpdHknczsgdGhlIGNpdHkncyBhcmUgd2hhdCBkaWZmZXJzIGZyb206IHNlcnZpY2UgYW5kIHJlbWluZGVycyBieSBhbGwgY2hhbm5lbHMsIHByb21vdGlvbiBieSBub25lLgoKRAoEBDQCBBIEgQUCEho2IElBTkE7IGVtcHR5OiB0aGF0IG9mIGEgc2VydmljZSBwb2ludCBvZiB0aGUgbGlicmFyeS4KCkEKBAQ0AgUSBIMFAhQaMyBSaXNlcyB3aXRoIGVhY2ggY2hhbmdlOyAwOiB0aGVyZSBpcyBub3RoaW5nIGtlcHQuCgo6CgQENgIAEgSKBQIYGiwgSXRzIHZlcnNpb24gaXMgbm90IHJlYWQuIEFsbCBvZiBpdCBpcyBwdXQuCgpgCgQENgIBEgSMBQIdGlIgVGhlIHZlcnNpb24gdGhhdCBpcyBjaGFuZ2VkOyBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLiAwOiB3aGF0ZXZlciB0aGUgdmVyc2lvbiBpcy4KCmgKBAQ3AgESBJIFAhUaWiBIb3cgbWFueSB3YWl0IHRvIGJlIGZldGNoZWQsIGFuZCBzaW5jZSB3aGVuIHRoZSBvbGRlc3QgZG9lczsgYXQgbW9zdCAxMCwwMDAgYXJlIGNvdW50ZWQuCgpFCgQENwIDEgSVBQIYGjcgV2hlbiBpdCBsYXN0IGZldGNoZWQgb3IgdG9sZCBhbnl0aGluZzsgdG8gdGhlIG1pbnV0ZS4KClIKBAQ3AgQSBJcFAhwaRCBTaW5jZSB3aGVuIGl0IGhhcyBiZWVuIHNpbGVudCB3aGlsZSBzb21ldGhpbmcgd2FpdHM7IDA6IGl0IGlzIG5vdC4KCiIKBAQ6AgASBJ8FAhIaFCBFaXRoZXIgb2YgdGhlIHR3by4KCikKBAQ6AgISBKIFAhMaGyAwIGlzIDUwLCB0aGUgbW9zdCBpcyAyMDAuCgo4CgQEQQIAEgS6BQIUGiogV2hlcmUgdGhlIHBhZ2UgYmVnaW5zOyBlbXB0eTogdGhlIGZpcnN0LgoKJwoEBEICABIEvgUCEhoZIEhvdyBtYW55IHdlcmUgdG9sZCBub3cuCgqfAQoCBEUSBsYFAMsFARqQASBUaGUgYm9keSBvZiBhIGNoYW5nZSBmb3IgYSBjYXJyaWVyOiBmb3IgYSBwYXJ0bmVyIG9uIGl0cyBvd24gdG9waWMgInBhcnRuZXIuTkFNRS5ub3RpY2VzLm91dGJveCIsIGZvciBhIGRlc2sgb24gIm5vdGljZXMuc2xpcCI7IGtpbmQgInF1ZXVlZCIuCgqAAQoCBEYSBs4FANgFARpyIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJub3RpY2VzLm5vdGljZSIsIGFib3V0IHRoZSByZWFkZXIsIHdob3NlIGtpbmRzIGFyZSB0aGUgZXZlbnRzIG9mIHRoZSBzdGF0ZSB0YWJsZS4KCioKBARGAgMSBNMFAhoaHCBOb25lIGJlZm9yZSBpdCB3YXMgcXVldWVkLgoKMQoEBEYCBhIE1wUCFBojIFRoZSByZWFkZXIgZmluZHMgaXQgaW4gdGhlIGluYm94LgoKdwoCBEcSBtsFAN0FARppIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJub3RpY2VzLnByZWZlcmVuY2UiLCBhYm91dCB0aGUgcmVhZGVyOiBraW5kICJjaGFuZ2VkIiBvciAidW5zdWJzY3JpYmVkIi4KCjYKAgRIEgbgBQDnBQEaKCBUaGUgcGx1Z2luJ3Mgc2VjdGlvbiBvZiBsZWN0ZXJuLmpzb241LgoKdwoEBEgCABIE4gUCIBppIFdoYXQgY29tZXMgYmVmb3JlIHRoZSB0b2tlbiBpbiB7dW5zdWJzY3JpYmV9OiAiaHR0cHM6Ly9yZWFkZXIuZXhhbXBsZS5jbi91P3Q9IjsgZW1wdHk6IHRoZSB0b2tlbiBhbG9uZS4KCoUBCgQESAIBEgTkBQIdGncgQWZ0ZXIgaG93IG1hbnkgbWludXRlcyBpbiB3aGljaCBzb21ldGhpbmcgd2FpdHMgZm9yIGEgY2FycmllciBhbmQgbm90aGluZyBpcyBoZWFyZCBvZiBpdCBpdCBpcyBzaWxlbnQ6IDYwIGJ5IGRlZmF1bHQuCgpYCgQESAICEgTmBQISGkogVGhlIHpvbmUgd2hlcmUgYSBsaWJyYXJ5IGhhcyBubyBzZXJ2aWNlIHBvaW50OiBBc2lhL1NoYW5naGFpIGJ5IGRlZmF1bHQuCmIGcHJvdG8z"
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
