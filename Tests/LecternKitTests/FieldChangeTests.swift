// Which changes may be made: every way in which fields, versions and rows can meet.

import LecternKit
import Testing

@Suite struct FieldChangeTests {
    private static let names = ["name", "address"]

    private func objection(_ fields: [String], _ expected: Int64, found: Int64?) -> FieldChange.Objection? {
        do throws(FieldChange.Objection) {
            _ = try FieldChange(fields: fields, expectedVersion: expected, of: Self.names, foundVersion: found)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ([], 0, nil, nil), ([], 0, 3, nil), ([], 3, 3, nil), (["name"], 3, 3, nil), (["address", "name"], 3, 3, nil),
        ([], 2, 3, .conflict(expected: 2, found: 3)), ([], 2, nil, .conflict(expected: 2, found: 0)),
        (["name"], 4, 3, .conflict(expected: 4, found: 3)),
        (["name"], 3, nil, .absent), (["name"], 0, nil, .absent),
        (["name"], 0, 3, .invalid(field: "expected_version", why: "it is missing; whoever names fields says which version they change")),
        ([], -1, 3, .invalid(field: "expected_version", why: "it is negative")),
        (["name", "nmae"], 3, 3, .invalid(field: "fields[1]", why: "it is not one of name, address")),
        (["name", "name"], 3, 3, .invalid(field: "fields[1]", why: "name is named twice")),
        (["code"], 3, 3, .invalid(field: "fields[0]", why: "it is not one of name, address")),
    ] as [([String], Int64, Int64?, FieldChange.Objection?)])
    func change_ofFieldsAndVersions_isOfTheTable(
        _ fields: [String], _ expected: Int64, _ found: Int64?, _ said: FieldChange.Objection?
    ) {
        #expect(objection(fields, expected, found: found) == said)
    }

    @Test func keep_ofUnnamedFields_takesTheRows() throws {
        let some = try FieldChange(fields: ["name"], expectedVersion: 1, of: Self.names, foundVersion: 1)
        let all = try FieldChange(fields: [], expectedVersion: 0, of: Self.names, foundVersion: 1)
        var (name, address) = ("new", "new")
        some.keep("name", &name, "old")
        some.keep("address", &address, "old")
        #expect(name == "new" && address == "old")
        all.keep("address", &name, "old")
        #expect(name == "new" && all.includes("address") && !some.includes("address"))
    }
}
