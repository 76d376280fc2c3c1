// The published rule sets of etc/rules: each is put, each of its cases has the answer that was written down, and it takes effect.

import CirculationMessages
import Foundation
import HostMessages
import LecternJSON
import LecternKitTesting
import LecternMessages
import LecternProtobuf
import LecternTestSupport
import LecternWire
import Testing

@Suite struct RuleSetFileTests {
    /// The sets, by the names of their files.
    private static func sets(_ host: PluginHost) throws -> [(name: String, set: Circulation.PutRuleSetRequest)] {
        let described = try Host.Client(host.connect(.admin("admin"))).describe(.init())
        let json = MessageJSON(try DescriptorPool(fileDescriptorSet: described.descriptors))
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/etc/rules").filter { $0.hasSuffix(".json5") }
        return try files.sorted().map { name in
            let value = try JSON.parse(try Repository.text("etc/rules/" + name), dialect: .json5)
            return (name, try Circulation.PutRuleSetRequest(json.jsonToMessage(value, as: "lectern.circulation.v1.PutRuleSetRequest")))
        }
    }

    @Test func cases_ofPublishedRuleSets_haveTheAnswersThatWereWrittenDown() throws {
        let city = try SmallCity(items: 0)
        let sets = try Self.sets(city.host)
        var decided = 0
        for (name, set) in sets {
            let put = try city.admin.putRuleSet(set)
            #expect(put.examplesCount == UInt32(set.examples.count))
            let checked = try city.admin.checkRuleSet(.init(code: set.code))
            decided += checked.results.count
            for result in checked.results where !result.holds {
                Issue.record("\(name) \(result.number) (\(result.note)): \(result.what) is \(result.found), not \(result.expected)")
            }
            #expect(try city.admin.scheduleRuleSet(.init(code: set.code)).inForce)
        }
        #expect(sets.count >= 12 && decided >= 120)
    }
}
