// The handlers that tell what can be used here now, and by which staff keep that.

internal import CityMessages
internal import EntryMessages
internal import EntryRules
internal import HostPluginsMessages
internal import LecternKit
internal import LecternMessages
internal import TypesMessages

extension EntryService {
    func services(_ request: Entry.ServicesRequest, _ call: Call) throws -> Entry.ServicesResponse {
        let place = try Self.place(call)
        let onlooker = Self.onlooker(call, place)
        let shown = try ServiceRows(call).load().filter { $0.active && Audience($0.audience).includes(onlooker, at: call.nowMilliseconds) }
        var states: [String: HostPlugins.MethodState] = [:]
        for begin in stride(from: 0, to: shown.count, by: EntryLimits.askedMethodsMax) {
            let some = shown[begin..<min(begin + EntryLimits.askedMethodsMax, shown.count)].map(\.beginMethod)
            for state in try HostPlugins.Client(call).methods(.init(methods: some)).methods { states[state.method] = state }
        }
        let offered = shown.compactMap { service in states[service.beginMethod].flatMap { Self.offer(service, $0, call) } }
        return Entry.ServicesResponse(
            services: offered,
            place: place.map {
                Entry.TerminalPlace(
                    servicePointCode: $0.servicePointCode, branchCode: $0.branchCode, open: $0.opening?.open ?? false,
                    closesAtMs: $0.opening?.closesAtMs ?? 0, opensAtMs: $0.opening?.opensAtMs ?? 0, zone: $0.opening?.zone ?? "")
            })
    }

    /// A service as the caller can use it; nil: no plugin that is loaded serves it, or this terminal may never call it.
    private static func offer(_ service: Entry.KeptService, _ method: HostPlugins.MethodState, _ call: Call) -> Entry.OfferedService? {
        guard method.loaded, method.allowed else { return nil }
        var offered = Entry.OfferedService(
            code: service.code, name: text(service.names, call), description: text(service.descriptions, call),
            beginMethod: service.beginMethod, version: method.pluginVersion, state: .available)
        let now = call.nowMilliseconds
        if let outage = service.outages.first(where: { $0.fromMs <= now && ($0.untilMs == 0 || now < $0.untilMs) }) {
            offered.state = .outOfUse
            offered.why = text(outage.texts, call)
            if offered.why.isEmpty { offered.why = call.text(en: "Out of use for now.", zh: "暂停服务。") }
            offered.untilMs = outage.untilMs
        } else if method.setAsideAtMs != 0 {
            offered.state = .setAside
            offered.why = call.text(en: "Out of use until staff have looked at it.", zh: "暂停服务，工作人员正在检查。")
        } else if method.needsSession, call.principal.session == .none {
            offered.state = .signInFirst
            offered.why = call.text(en: "Sign in first.", zh: "请先登录。")
        }
        return offered
    }

    func putService(_ request: Entry.PutServiceRequest, _ call: Call) throws -> Entry.KeptService {
        try Self.validator.code(request.code, "code")
        guard !request.names.isEmpty else { throw Self.validator.invalid("names", "it is missing") }
        try Self.check(request.names, "names")
        try Self.check(request.descriptions, "descriptions")
        try Self.validator.requiredText(request.beginMethod, "begin_method")
        guard request.beginMethod.hasPrefix("lectern.") || request.beginMethod.contains("/") else {
            throw Self.validator.invalid("begin_method", "it is no method like lectern.circulation.v1.Circulation/Borrow")
        }
        try Self.check(request.audience, "audience")
        let rows = ServiceRows(call)
        let old = try rows.load(request.code)
        try Self.expect(request.expectedVersion, found: old?.version)
        if old == nil, try rows.load().count >= EntryLimits.servicesMax {
            throw Refusal(Entry.Reason.servicesTooMany, facts: ("services_max", "\(EntryLimits.servicesMax)"))
        }
        let service = Entry.KeptService(
            code: request.code, names: request.names, descriptions: request.descriptions, beginMethod: request.beginMethod,
            audience: request.audience, rank: request.rank, active: request.active, version: (old?.version ?? 0) + 1,
            outages: old?.outages ?? [])
        try rows.put(service)
        return service
    }

    func keptServices(_ request: Entry.KeptServicesRequest, _ call: Call) throws -> Entry.KeptServicesResponse {
        Entry.KeptServicesResponse(services: try ServiceRows(call).load())
    }

    func putOutage(_ request: Entry.PutOutageRequest, _ call: Call) throws -> Entry.KeptService {
        try Self.validator.list(request.outages, "outages", countMax: EntryLimits.outagesMax) { outage, name throws(Refusal) in
            try Self.validator.notNegative(outage.fromMs, name + ".from_ms")
            guard outage.untilMs == 0 || outage.untilMs > outage.fromMs else {
                throw Self.validator.invalid(name + ".until_ms", "it is not behind from_ms")
            }
            guard outage.untilMs == 0 || outage.untilMs > call.nowMilliseconds else {
                throw Self.validator.invalid(name + ".until_ms", "it is over already")
            }
        }
        for (index, outage) in request.outages.enumerated() { try Self.check(outage.texts, "outages[\(index)].texts") }
        let rows = ServiceRows(call)
        guard var service = try rows.load(request.code) else {
            throw Refusal(Entry.Reason.serviceUnknown, facts: ("code", request.code))
        }
        service.outages = request.outages
        service.version += 1
        try rows.put(service)
        return try rows.load(request.code) ?? service
    }

    /// Where the caller's terminal stands; nil: it is no service point's.
    static func place(_ call: Call) throws -> City.TerminalPlaceResponse? {
        guard !call.principal.terminal.isEmpty else { return nil }
        return try? call.tryCall { try City.Client($0).terminalPlace(.init(terminal: call.principal.terminal)) }.get()
    }

    /// The caller's terminal, as it concerns what is shown there.
    static func onlooker(_ call: Call, _ place: City.TerminalPlaceResponse?) -> Onlooker {
        Onlooker(
            terminalKind: call.principal.certificate.word, terminal: call.principal.terminal, point: place?.servicePointCode ?? "",
            branch: place?.branchCode ?? "", library: place?.libraryCode ?? "")
    }

    /// The text that fits the caller's language best; "": there is none.
    static func text(_ texts: [Types.Text], _ call: Call) -> String {
        TextChoice.index(of: texts.map(\.language), wanted: call.language).map { texts[$0].text } ?? ""
    }

    /// Checks for whom something is.
    static func check(_ audience: Entry.Audience?, _ field: String) throws {
        guard let audience else { return }
        try validator.list(audience.terminalKinds, field + ".terminal_kinds", countMax: 3) { kind, name throws(Refusal) in
            guard ["device", "partner", "desk"].contains(kind) else { throw validator.invalid(name, "it is none of device, partner, desk") }
        }
        try validator.list(audience.partners, field + ".partners", countMax: EntryLimits.audienceNamesMax, validator.code)
        try validator.list(audience.places, field + ".places", countMax: EntryLimits.audienceNamesMax, validator.code)
        try validator.notNegative(audience.fromMs, field + ".from_ms")
        guard audience.untilMs == 0 || audience.untilMs > audience.fromMs else {
            throw validator.invalid(field + ".until_ms", "it is not behind from_ms")
        }
    }
}

extension Audience {
    /// As the contract has it; nil: everybody.
    init(_ audience: Entry.Audience?) {
        self.init(
            terminalKinds: audience?.terminalKinds ?? [], partners: audience?.partners ?? [], places: audience?.places ?? [],
            from: audience?.fromMs ?? 0, until: audience?.untilMs ?? 0)
    }
}
