// The rule sets of etc/deliveries: each is put, and each of its cases has the answer that was written down.

import DeliveryMessages
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
    private let city: DeliveryFixture

    init() throws { city = try DeliveryFixture() }

    @Test func cases_ofPublishedRules_haveTheAnswersThatWereWrittenDown() throws {
        let described = try Host.Client(city.caller).describe(.init())
        let json = MessageJSON(try DescriptorPool(fileDescriptorSet: described.descriptors))
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/etc/deliveries").filter {
            $0.hasSuffix(".json5")
        }
        var cases = 0
        for name in files.sorted() {
            let value = try JSON.parse(try Repository.text("etc/deliveries/" + name), dialect: .json5)
            let request = try Delivery.PutRuleSetRequest(json.jsonToMessage(value, as: "lectern.delivery.v1.PutRuleSetRequest"))
            do {
                cases += try city.admin.putRuleSet(request).examples.count
            } catch let problem as Problem {
                Issue.record("\(name): \(problem.reason) \(problem.facts.map { "\($0.name) \($0.value)" })")
            }
        }
        #expect(files.count == 7 && cases == 30)
        #expect(try city.carrier().ruleSets(.init()).ruleSets.count == 8)
    }

    @Test func ruleSet_whoseExampleHasAnotherAnswer_orThatMakesNoSense_isRefused() throws {
        func put(_ change: (inout Delivery.RuleSet) -> Void) -> String { DeliveryFixture.refusal { try city.rules(change) } }
        let example = Delivery.ExampleCase(at: "2026-05-01", carrier: "post", volumes: 3)
        #expect(put { $0.examples = [.init(case: example, fee: 900, parcels: 2)] } == "")
        #expect(put { $0.examples = [.init(case: example, fee: 899, parcels: 2)] } == "EXAMPLE_FAILS")
        #expect(put { $0.examples = [.init(case: example, fee: 900, parcels: 1)] } == "EXAMPLE_FAILS")
        #expect(put { $0.examples = [.init(case: example, refusedBy: ["x"])] } == "EXAMPLE_FAILS")
        #expect(put { $0.carriers[0].point = "none" } == "POINT_UNKNOWN")
        #expect(put { $0.carriers[0].partner = "nobody" } == "PARTNER_UNKNOWN")
        #expect(put { $0.carriers[0].budget = "none" } == "BUDGET_UNKNOWN")
        #expect(put { $0.carriers[0].point = "desk-a" } == "FIELD_INVALID", "what is carried is kept at a courier station")
        for change: (inout Delivery.RuleSet) -> Void in [
            { $0.carriers = [] }, { $0.carriers[0].volumesMax = 0 }, { $0.carriers[1].code = "post" }, { $0.zone = "nowhere" },
            { $0.cancelUntil = .delivered },
            { $0.carriers[0].weekdays = [8] }, { $0.fees[0].first = -1 }, { $0.fees[0].first = 2_000_000_000 },
            { $0.limits = [.init(code: "x")] },
            { $0.free = [.init(code: "x")] }, { $0.carriers[2].acceptHours = 1 }, { $0.carriers[0].pickUpMinutes = [600, 500] },
        ] {
            #expect(put(change) == "FIELD_INVALID")
        }
        let old = try #require(try city.admin.ruleSets(.init()).ruleSets.first)
        #expect(
            DeliveryFixture.refusal { _ = try city.admin.putRuleSet(.init(ruleSet: old, expectedVersion: old.version + 1)) }
                == "VERSION_CONFLICT")
    }
}
