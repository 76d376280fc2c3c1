// Decides what is not run again because it brought workers down: a call, a method for a caller, a method, a plugin.

package import LecternHost
internal import LecternNet

/// The rules by which workers' deaths set calls, methods and plugins aside; pure. The supervisor keeps one for its lifetime.
///
/// No caller can deny a method to others: a method is set aside for all callers only after deaths by two callers with certificates;
/// deaths by callers without a certificate set it aside for such callers alone. Deaths of another file of the plugin don't count.
package struct Quarantine: Sendable {
    /// A worker's death in a method of a service.
    package struct Death: Equatable, Sendable {
        package var plugin: String
        package var file: String
        /// The innermost method, whose code it was.
        package var method: String
        /// The method that was called from outside.
        package var outerMethod: String
        /// The request key, or the hash of method and request; empty: not known.
        package var key: String
        /// Who called; empty: not known.
        package var caller: String
        package var cause: String
        /// Milliseconds since 1970 UTC.
        package var atMilliseconds: Int64

        var isByStranger: Bool { caller.hasPrefix(CallerName.addressPrefix) }
    }

    /// Deaths of one call after which it is never run again.
    package static let callDeathsMax = 2
    /// Deaths by one caller in one method, after which that caller may not call it.
    package static let callerDeathsMax = 3
    /// Deaths in one method, by at least two callers, after which nobody may call it.
    package static let methodDeathsMax = 3
    /// Methods of one plugin that are set aside for all, after which all of the plugin is.
    package static let pluginMethodsMax = 3
    /// How long a death counts for all but its own call.
    package static let windowMilliseconds: Int64 = 3_600_000
    /// Deaths that are remembered; the oldest are forgotten.
    package static let deathsMax = 4_096
    /// Entries; the oldest call that is set aside gives way.
    package static let entriesMax = 256
    /// Callers that an entry names.
    package static let callersNamedMax = 4

    /// What is set aside, the oldest first.
    package private(set) var entries: [SetAside] = []
    private var deaths: [Death] = []
    private var nextID: UInt32 = 1

    package init() {}

    /// Takes a death.
    /// - Parameter death: what is known of it.
    /// - Returns: what is newly set aside. Nil where the call was set aside before, so that setting aside does not help:
    ///   then the death counts as the daemon's own.
    package mutating func died(_ death: Death) -> [SetAside]? {
        let isCovered = entries.contains { Quarantine.covers($0.subject, death) }
        deaths.append(death)
        if deaths.count > Quarantine.deathsMax { deaths.removeFirst(deaths.count - Quarantine.deathsMax) }
        if isCovered { return nil }
        let escalations = [callEscalation(death), callerEscalation(death), strangersEscalation(death), methodEscalation(death), pluginEscalation(death)]
        return escalations.compactMap { escalation in escalation.flatMap { setAside($0.subject, $0.deaths, death) } }
    }

    /// Lifts an entry, and forgets the deaths that led to it.
    /// - Parameter id: its number; 0: all.
    /// - Returns: what was lifted.
    package mutating func lift(_ id: UInt32) -> [SetAside] {
        let lifted = entries.filter { id == 0 || $0.id == id }
        for entry in lifted {
            deaths.removeAll { Quarantine.covers(entry.subject, $0) }
            entries.removeAll { $0.id == entry.id }
            // A plugin comes back with its methods.
            guard case .plugin(let name) = entry.subject else { continue }
            entries.removeAll { other in if case .method = other.subject { other.plugin == name } else { false } }
        }
        return lifted
    }

    /// Whether a subject holds the call of a death.
    static func covers(_ subject: SetAside.Subject, _ death: Death) -> Bool {
        switch subject {
        case .call(let method, let key): !death.key.isEmpty && death.key == key && death.outerMethod == method
        case .caller(let caller, let method): death.caller == caller && death.method == method
        case .strangers(let method): death.isByStranger && death.method == method
        case .method(let method): death.method == method
        case .plugin(let plugin): death.plugin == plugin
        }
    }

    // MARK: Escalation

    /// A subject that is to be set aside, and the deaths that led to it.
    private struct Escalation {
        let subject: SetAside.Subject
        let deaths: [Death]
    }

    private func recent(_ death: Death, _ matches: (Death) -> Bool) -> [Death] {
        deaths.filter {
            $0.file == death.file && death.atMilliseconds - $0.atMilliseconds <= Quarantine.windowMilliseconds && matches($0)
        }
    }

    private func callEscalation(_ death: Death) -> Escalation? {
        let subject = SetAside.Subject.call(method: death.outerMethod, key: death.key)
        let same = deaths.filter { $0.file == death.file && Quarantine.covers(subject, $0) }
        return same.count >= Quarantine.callDeathsMax ? Escalation(subject: subject, deaths: same) : nil
    }

    private func callerEscalation(_ death: Death) -> Escalation? {
        guard !death.caller.isEmpty else { return nil }
        let subject = SetAside.Subject.caller(death.caller, method: death.method)
        let same = recent(death) { Quarantine.covers(subject, $0) }
        return same.count >= Quarantine.callerDeathsMax ? Escalation(subject: subject, deaths: same) : nil
    }

    private func strangersEscalation(_ death: Death) -> Escalation? {
        guard death.isByStranger else { return nil }
        let subject = SetAside.Subject.strangers(method: death.method)
        let same = recent(death) { Quarantine.covers(subject, $0) }
        return same.count >= Quarantine.methodDeathsMax && Set(same.map(\.caller)).count > 1 ? Escalation(subject: subject, deaths: same) : nil
    }

    private func methodEscalation(_ death: Death) -> Escalation? {
        let subject = SetAside.Subject.method(death.method)
        let same = recent(death) { Quarantine.covers(subject, $0) && !$0.isByStranger && !$0.caller.isEmpty }
        return same.count >= Quarantine.methodDeathsMax && Set(same.map(\.caller)).count > 1 ? Escalation(subject: subject, deaths: same) : nil
    }

    private func pluginEscalation(_ death: Death) -> Escalation? {
        let subject = SetAside.Subject.plugin(death.plugin)
        var methods = Set(entries.compactMap { entry -> String? in
            if case .method(let method) = entry.subject, entry.plugin == death.plugin { method } else { nil }
        })
        if methodEscalation(death) != nil { methods.insert(death.method) }
        return methods.count >= Quarantine.pluginMethodsMax ? Escalation(subject: subject, deaths: recent(death) { Quarantine.covers(subject, $0) }) : nil
    }

    private mutating func setAside(_ subject: SetAside.Subject, _ same: [Death], _ death: Death) -> SetAside? {
        guard !entries.contains(where: { $0.subject == subject }) else { return nil }
        let callers = Array(Set(same.map(\.caller).filter { !$0.isEmpty }).sorted().prefix(Quarantine.callersNamedMax))
        let entry = SetAside(
            id: nextID, subject: subject, plugin: death.plugin, file: death.file, sinceMilliseconds: death.atMilliseconds,
            cause: death.cause, deaths: same.count, callers: callers)
        nextID += 1
        entries.append(entry)
        if entries.count > Quarantine.entriesMax {
            let oldest = entries.firstIndex { if case .call = $0.subject { true } else { false } } ?? 0
            entries.remove(at: oldest)
        }
        return entry
    }
}
