// The forms of etc/forms: each is put, and its examples hold.

import Foundation
import FormsMessages
import HostMessages
import LecternJSON
import LecternMessages
import LecternProtobuf
import LecternTestSupport
import LecternWire
import Testing

@Suite struct FormFilesTests {
    @Test func shippedForms_arePut_andTheirExamplesHold() throws {
        let city = try FormsFixture()
        let described = try Host.Client(city.caller).describe(.init())
        let json = MessageJSON(try DescriptorPool(fileDescriptorSet: described.descriptors))
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/etc/forms").filter { $0.hasSuffix(".json5") }
        var examples = 0
        for name in files.sorted() {
            let value = try JSON.parse(try Repository.text("etc/forms/" + name), dialect: .json5)
            let request = try Forms.PutFormRequest(json.jsonToMessage(value, as: "lectern.forms.v1.PutFormRequest"))
            do { examples += try city.admin.putForm(request).examples.count } catch let problem as Problem {
                Issue.record("\(name): \(problem.reason) \(problem.facts.map { "\($0.name) \($0.value)" })")
            }
        }
        #expect(files.count == 5 && examples == 9)
        // A hold on paper goes through the shipped definition, too.
        let entry = try city.enter("hold", ("card", "C1"), ("barcode", "B1"), ("pickup", "desk-a"), by: try city.staff())
        #expect(entry.state == .done && entry.formVersion == 2)
    }

    @Test func definition_ofAnotherVersion_isRefused() throws {
        let city = try FormsFixture()
        #expect(FormsFixture.refusal { _ = try city.admin.putForm(.init(form: FormsFixture.hold, expectedVersion: 2)) } == "VERSION_CONFLICT")
        #expect(try city.admin.putForm(.init(form: FormsFixture.hold, expectedVersion: 1)).version == 2)
        #expect(FormsFixture.refusal { _ = try city.admin.putForm(.init()) } == "FIELD_INVALID")
    }
}
