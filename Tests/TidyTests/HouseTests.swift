// Which plugin may call or follow which: the layers of plugins (ARCHITECTURE.md), those not written yet among them, against the plugins'
// `mayCall` and the topics that the rules of their methods follow.

import Foundation
import LecternTestSupport
import Testing

@Suite struct HouseTests {
    /// The rows from the lowest to the highest; within one, those that stand further right come first. A plugin calls and follows what
    /// stands before it in this order, in a lower row or where `beside` has an arrow.
    private static let rows: [[String]] = [
        ["city"], ["discovery", "readers", "staff"], ["work", "notices", "ledger"], ["circulation"],
        ["delivery", "acquisition", "forms", "feedback", "events", "fleet"], ["insight", "campaigns"], ["entry"],
    ]
    /// The arrows within a row.
    private static let beside: Set<String> = [
        "ledger notices", "ledger work", "notices work", "acquisition delivery", "forms acquisition", "campaigns insight",
    ]
    /// The tutorial's, which stand in no row and know none but themselves.
    private static let outside: Set<String> = ["hello", "helloc"]
    /// The daemon's own methods for plugins, which any plugin may call.
    private static let host = "hostplugins"

    /// An arrow from the plugin that calls or follows to the other.
    private struct Arrow: Hashable {
        let from: String
        let to: String
    }

    /// Whether an arrow keeps to the rows.
    private static func isAllowed(_ arrow: Arrow) -> Bool {
        if arrow.from == arrow.to { return true }
        guard let from = rows.firstIndex(where: { $0.contains(arrow.from) }), let to = rows.firstIndex(where: { $0.contains(arrow.to) })
        else { return false }
        return to < from || to == from && beside.contains("\(arrow.from) \(arrow.to)")
    }

    private static func matches(_ pattern: String, _ text: String) throws -> [String] {
        let expression = try NSRegularExpression(pattern: pattern, options: [.dotMatchesLineSeparators])
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { found in
            Range(found.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    /// A second service of a plugin counts as the plugin.
    private static let seconds = ["readersrecord": "readers"]

    /// The services that a plugin's definition says it calls.
    private static func called(_ definition: String) throws -> [String] {
        try matches(#"mayCall = \[([^\]]*)\]"#, definition).flatMap { try matches(#"(\w+)\.description"#, $0) }.map { $0.lowercased() }
            .map { seconds[$0] ?? $0 }
    }

    /// The plugins whose topics a contract's methods follow.
    private static func followed(_ contract: String) throws -> [String] {
        try matches(#"follow: \{([^}]*)\}"#, contract).flatMap { try matches(#"topics: "(\w+)"#, $0) }
    }

    private static func arrows() throws -> Set<Arrow> {
        var arrows: Set<Arrow> = []
        for folder in try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/Plugins") {
            let definition = "Plugins/\(folder)/\(folder)Plugin.swift"
            guard FileManager.default.fileExists(atPath: "\(Repository.path)/\(definition)") else { continue }
            for other in try called(Repository.text(definition)) where other != host { arrows.insert(Arrow(from: folder.lowercased(), to: other)) }
        }
        // Of all a plugin's contracts: what it follows may stand in one of its own.
        let contracts = FileManager.default.enumerator(atPath: Repository.path + "/Proto/lectern")?.compactMap { $0 as? String } ?? []
        for contract in contracts where contract.hasSuffix(".proto") && contract.contains("/") {
            let service = String(contract.prefix { $0 != "/" })
            guard service != "host" else { continue }
            for other in try followed(Repository.text("Proto/lectern/\(contract)")) { arrows.insert(Arrow(from: service, to: other)) }
        }
        return arrows
    }

    @Test func plugins_callAndFollow_onlyWhatStandsBelow() throws {
        let arrows = try Self.arrows()
        // The arrows are found at all: one call and one follower that everybody knows.
        #expect(arrows.contains(Arrow(from: "circulation", to: "readers")) && arrows.contains(Arrow(from: "hello", to: "hello")))
        for arrow in arrows where !Self.isAllowed(arrow) { Issue.record("\(arrow.from) may not call or follow \(arrow.to)") }
    }

    @Test func plugins_ofTheRepository_standInARow() throws {
        let known = Set(Self.rows.joined()).union(Self.outside)
        for folder in try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/Plugins")
        where !folder.hasPrefix("Store") && !folder.hasPrefix("Front") && !folder.contains(".") {
            #expect(known.contains(folder.lowercased()), "\(folder)")
        }
    }

    @Test func arrow_upwardsOrSideways_isRefused() throws {
        #expect(!Self.isAllowed(Arrow(from: "readers", to: "circulation")) && !Self.isAllowed(Arrow(from: "readers", to: "staff")))
        #expect(!Self.isAllowed(Arrow(from: "delivery", to: "acquisition")) && Self.isAllowed(Arrow(from: "acquisition", to: "delivery")))
        #expect(!Self.isAllowed(Arrow(from: "city", to: "nobody")))
        #expect(try Self.called("let mayCall = [City.description.name, Readers.description.name]") == ["city", "readers"])
        #expect(try Self.followed(#"= { effect: WRITE follow: { topics: "circulation.loan" topics: "city.*" } };"#) == ["circulation", "city"])
    }
}
