// One method of a plugin's descriptor, copied into Swift values.

internal import CLecternPlugin
internal import LecternMessages
package import LecternNet

/// One kind of caller that a method allows; all parts must hold.
package struct Party: Hashable, Sendable {
    /// What the certificate makes the terminal; `none` asks for nothing.
    package let certificate: Role
    /// The session that is required; `none`: no session.
    package let session: SessionKind
    /// What a session of staff must have; empty or "*": nothing more.
    package let right: String

    /// Makes a party.
    /// - Parameters:
    ///   - certificate: what the terminal's certificate must make it.
    ///   - session: who must be signed in.
    ///   - right: what that session must have, where it is one of staff.
    package init(certificate: Role, session: SessionKind, right: String = "") {
        self.certificate = certificate
        self.session = session
        self.right = session == .staff ? right : ""
    }

    /// "device+reader"; "anyone" when nothing is asked for.
    package var name: String {
        switch (certificate, session) {
        case (.none, .none): "anyone"
        case (_, .none): certificate.word
        case (.none, _): session.name
        case (_, _): "\(certificate.word)+\(session.name)"
        }
    }
}

/// One method of a plugin. Immutable.
package final class PluginMethod: Sendable {
    /// Index into the descriptor's methods.
    package let index: Int
    /// "lectern.hello.v1.Hello/Greet"
    package let name: String
    /// "lectern.hello.v1.Hello"; each nested call is held against what its caller may call.
    package let service: String
    /// "lectern.hello.v1.GreetRequest"
    package let requestType: String
    /// "lectern.hello.v1.GreetResponse"
    package let answerType: String
    /// What it does to data.
    package let effect: Effect
    /// May run on the reactor.
    package let isInline: Bool
    /// Has a slow part that runs before the transaction.
    package let prepares: Bool
    /// The answer is never stored.
    package let isSecret: Bool
    /// The caller sends items.
    package let clientStreams: Bool
    /// The method sends items.
    package let serverStreams: Bool
    /// 0: the daemon's default.
    package let timeoutMilliseconds: UInt32
    /// Who may call; empty: other plugins only.
    package let parties: [Party]
    /// Who may call, for people: "admin, desk+staff"; empty: other plugins only.
    var allowed: String { parties.map(\.name).joined(separator: ", ") }
    /// The changes for which the host calls it; nil: it follows nothing.
    package let follow: Follow?
    /// What its handler, or a step of its stream, takes.
    let cost = RunningCost()
    /// What its `prepare` takes.
    let prepareCost = RunningCost()

    /// Takes a method of the daemon's own service, from its generated description.
    /// - Parameters:
    ///   - method: the description.
    ///   - index: its place.
    init(_ method: MethodDescription, index: Int) {
        self.index = index
        name = method.name
        service = Self.service(of: name)
        requestType = method.requestType
        answerType = method.answerType
        effect = Effect(rawValue: method.effect.rawValue) ?? .none
        isInline = method.traits.contains(.inline)
        prepares = method.traits.contains(.prepares)
        isSecret = method.traits.contains(.secret)
        clientStreams = method.traits.contains(.clientStreams)
        serverStreams = method.traits.contains(.serverStreams)
        timeoutMilliseconds = method.timeoutMilliseconds
        follow = nil
        parties = method.allow.compactMap { party in
            guard let certificate = Role(rawValue: party.certificate), let session = SessionKind(rawValue: party.session)
            else { return nil }
            return Party(certificate: certificate, session: session, right: method.right)
        }
    }

    /// Copies a method of a descriptor.
    /// - Parameters:
    ///   - record: the plugin's own; at least as long as in 1.0.
    ///   - index: its place.
    /// - Throws: `HostError` when the record contradicts itself.
    init(_ record: UnsafePointer<lectern_method>, index: Int) throws(HostError) {
        let name = record.pointee.name.text
        guard name.split(separator: "/", omittingEmptySubsequences: false).count == 2 else {
            throw HostError("the method name \"\(name)\" is not of the form package.Service/Method")
        }
        guard let effect = Effect(rawValue: record.pointee.effect) else {
            throw HostError("\(name): effect \(record.pointee.effect) is not known to this daemon")
        }
        let right = record.pointee.size >= UInt64(LECTERN_METHOD_SIZE_1_1) ? record.pointee.right.text : ""
        var parties: [Party] = []
        for place in 0..<Int(record.pointee.parties_count) {
            let party = record.pointee.parties[place]
            guard let certificate = Role(rawValue: party.certificate), let session = SessionKind(rawValue: party.session) else {
                throw HostError("\(name): its rule names a certificate or session that this daemon does not know")
            }
            parties.append(Party(certificate: certificate, session: session, right: right))
        }
        self.index = index
        self.name = name
        service = Self.service(of: name)
        self.requestType = record.pointee.request_type.text
        self.answerType = record.pointee.answer_type.text
        self.effect = effect
        self.isInline = record.pointee.flags & LECTERN_METHOD_INLINE != 0
        self.prepares = record.pointee.flags & LECTERN_METHOD_PREPARES != 0
        self.isSecret = record.pointee.flags & LECTERN_METHOD_SECRET != 0
        self.clientStreams = record.pointee.flags & LECTERN_METHOD_CLIENT_STREAMS != 0
        self.serverStreams = record.pointee.flags & LECTERN_METHOD_SERVER_STREAMS != 0
        self.timeoutMilliseconds = record.pointee.timeout_ms
        self.parties = parties
        self.follow = record.pointee.size >= UInt64(LECTERN_METHOD_SIZE_1_1) ? try Follow(record.pointee.follow, of: name) : nil
        try checkFlags(record.pointee.flags)
        try checkFollow()
    }

    /// Whether a timer may run it: nobody but a plugin or the host itself may call it, and it acts in one transaction.
    package var isForTimers: Bool { effect == .write && !clientStreams && !serverStreams && parties.isEmpty }

    private static func service(of name: String) -> String { String(name.prefix { $0 != "/" }) }

    /// The message that a method which follows is called with.
    package static let changeType = "lectern.host.v1.Change"

    private func checkFollow() throws(HostError) {
        guard follow != nil else { return }
        guard effect == .write, !clientStreams, !serverStreams, parties.isEmpty, requestType == PluginMethod.changeType else {
            throw HostError(
                "\(name): it follows topics, so it must be a unary WRITE that no caller is allowed, with \(PluginMethod.changeType) as its request")
        }
    }

    private static let flagsKnown =
        LECTERN_METHOD_INLINE | LECTERN_METHOD_PREPARES | LECTERN_METHOD_SECRET | LECTERN_METHOD_CLIENT_STREAMS
        | LECTERN_METHOD_SERVER_STREAMS

    private func checkFlags(_ flags: UInt32) throws(HostError) {
        guard flags & ~PluginMethod.flagsKnown == 0 else {
            throw HostError("\(name): its flags are \(flags), of which this daemon knows only \(PluginMethod.flagsKnown)")
        }
        if isInline && (effect == .write || prepares || clientStreams || serverStreams) {
            throw HostError("\(name): only a unary method of effect NONE or READ without prepare may be inline")
        }
        if clientStreams && effect != .write {
            throw HostError("\(name): each item of a client stream is a WRITE, so its effect must be WRITE")
        }
        if serverStreams && !clientStreams && effect != .read {
            throw HostError("\(name): a server stream's steps are READs, so its effect must be READ")
        }
        if prepares && serverStreams && !clientStreams {
            throw HostError("\(name): a server stream has no prepare")
        }
    }
}
