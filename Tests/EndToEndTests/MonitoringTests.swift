// docs/Monitoring.md, the alert rules and the dashboard, held against what a daemon with all plugins tells.

import CityTesting
import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import LecternWire
import Testing

@Suite(.serialized) struct MonitoringTests {

    private func file(_ path: String) throws -> String {
        try String(contentsOfFile: Repository.path + "/" + path, encoding: .utf8)
    }

    /// What a daemon with all plugins tells after some calls.
    private func scrape() throws -> OpenMetrics {
        var options = DaemonUnderTest.Options(plugins: ["City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation", "Delivery", "Acquisition", "Entry", "Hello"])
        options.health = true
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        let connection = try daemon.connect(.device, "kiosk-1")
        defer { connection.close() }
        #expect(throws: Problem.self) { _ = try connection.call("lectern.hello.v1.Hello/Greet", []) }
        return try OpenMetrics(try PlainHTTP.get("/metrics", port: daemon.healthPort).body)
    }

    /// The expressions of the rules and of the dashboard.
    private func expressions() throws -> [String] {
        let rules = try file("etc/monitoring/lectern.rules.yml").split(separator: "\n").compactMap { line -> String? in
            let words = line.drop { $0 == " " }
            return words.hasPrefix("expr: ") ? String(words.dropFirst(6)) : nil
        }
        let dashboard = try JSON.parse(try file("etc/monitoring/lectern.dashboard.json"))
        let targets = (dashboard["panels"]?.elements ?? []).flatMap { $0["targets"]?.elements ?? [] }
        let variables = (dashboard["templating"]?["list"]?.elements ?? []).compactMap { $0["query"]?.text }
        let shown = targets.compactMap { $0["expr"]?.text }
        #expect(rules.count > 10 && shown.count > 20 && variables.count > 2)
        return rules + shown + variables
    }

    @Test func rulesAndDashboard_nameOnlyExportedMetrics() throws {
        let metrics = try scrape()
        let names = Set(metrics.families.flatMap(\.samples).map(\.name))
        let operating = try file("docs/Operating.md")
        var seen: Set<String> = []
        for expression in try expressions() {
            let named = expression.matches(of: /\b(lectern|process)_[a-z_]+/).map { String($0.output.0) }
            for name in named { #expect(names.contains(name), "\(name) in \(expression)") }
            seen.formUnion(named)
            for match in expression.matches(of: /([a-z]+)="([^"$]+)"/) {
                let (label, value) = (String(match.output.1), String(match.output.2))
                switch label {
                case "job": #expect(value == "lectern")
                // Stores tell different figures; each is explained.
                case "figure": #expect(operating.contains("`\(value)`"), "\(expression)")
                default: #expect(metrics.families.contains { $0.samples.contains { $0.labels[label] == value } }, "\(expression)")
                }
            }
        }
        #expect(seen.count > 15)
    }

    @Test func metrics_areEachExplainedInTheDocs_andNoOthers() throws {
        let metrics = try scrape()
        let page = try file("docs/Monitoring.md")
        let section = try #require(page.range(of: "\n## The metrics\n"))
        let rows = page[section.upperBound...].components(separatedBy: "\n## ")[0].split(separator: "\n").filter { $0.hasPrefix("| `") }
        var explained: [String: String] = [:]
        for row in rows {
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            for match in cells[0].matches(of: /`([a-z_]+)`/) { explained[String(match.output.1)] = cells[1] }
        }
        #expect(explained == Dictionary(uniqueKeysWithValues: metrics.families.map { ($0.name, $0.kind) }))
    }

    @Test func alerts_areEachExplainedInTheDocs_andNoOthers() throws {
        let alerts = try file("etc/monitoring/lectern.rules.yml").matches(of: /- alert: (\w+)/).map { String($0.output.1) }
        let page = try file("docs/Monitoring.md")
        let section = try #require(page.range(of: "\n## The alerts\n"))
        let explained = page[section.upperBound...].matches(of: /`(Lectern\w+)`/).map { String($0.output.1) }
        #expect(alerts.count > 10 && alerts.sorted() == explained.sorted())
    }
}
