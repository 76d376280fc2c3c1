// What identifies a reader: bound, lost, found, replaced, transferred, withdrawn, and never another's.

import Foundation
import LecternKitTesting
import LecternMessages
import LecternTestSupport
import LecternWire
import ReadersMessages
import Testing

@Suite struct IdentifierTests {
    private static let number = "11010519491231002X"
    private let folder: TemporaryFolder
    private let house: ReadersHouse

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("key", (0..<32).map { UInt8($0) })
        house = try ReadersHouse(configuration: "{ identity_key_file: \"\(folder.path)/key\" }")
        try house.add("C-1", "张三")
        try house.add("C-2", "李四")
    }

    private func bind(_ card: String, _ kind: Readers.IdentifierKind, _ value: String, scope: String = "") throws -> Readers.Identifier {
        try house.admin.bindIdentifier(.init(card: card, kind: kind, scope: scope, value: value))
    }

    @discardableResult
    private func move(_ card: String, _ id: Int64, _ event: Readers.IdentifierEvent, new: String = "", to reader: Int64 = 0) throws -> Readers.Identifier {
        try house.admin.moveIdentifier(.init(
            card: card, identifierId: id, event: event, reason: "柜台", newValue: new, toReaderId: reader))
    }

    @Test func identityDocument_isFoundByItsNumber_andKeptAsAHash() throws {
        let bound = try bind("C-1", .identity, Self.number)
        #expect(bound.value == "" && bound.state == .active)
        #expect(try house.admin.get(.init(card: "110105 19491231 002x")).name == "张三")
        #expect(problem { _ = try bind("C-2", .identity, Self.number) }?.reason == "IDENTIFIER_TAKEN")
        #expect(problem { _ = try bind("C-2", .identity, "110105194912310021") }?.fact("field") == "value")
        let app = Readers.Client(house.host.connect(.partner("app")))
        #expect(try app.signIn(.init(card: Self.number, pin: ReadersHouse.pin)).reader?.card == "C-1")
        let bare = try ReadersHouse()
        try bare.add("C-1", "张三")
        #expect(problem { _ = try bare.admin.bindIdentifier(.init(card: "C-1", kind: .identity, value: Self.number)) }?.reason == "IDENTITY_KEY_MISSING")
    }

    @Test func lostIdentifier_identifiesNobody_untilItIsFound() throws {
        let city = try bind("C-1", .citizenCard, "SZ-77001234")
        #expect(try house.admin.get(.init(card: "SZ-77001234")).card == "C-1")
        try move("C-1", city.identifierId, .reportLost)
        #expect(problem { _ = try house.admin.get(.init(card: "SZ-77001234")) }?.reason == "READER_UNKNOWN")
        #expect(problem { try move("C-1", city.identifierId, .reportLost) }?.reason == "IDENTIFIER_STATE")
        try move("C-1", city.identifierId, .reportFound)
        #expect(try house.admin.get(.init(card: "SZ-77001234")).card == "C-1")
        try move("C-1", city.identifierId, .withdraw)
        #expect(problem { try move("C-1", city.identifierId, .reportFound) }?.fact("state") == "withdrawn")
        #expect(problem { _ = try bind("C-2", .citizenCard, "SZ-77001234") }?.reason == "IDENTIFIER_TAKEN")
        #expect(problem { _ = try bind("C-1", .citizenCard, "SZ-77001234") }?.reason == "IDENTIFIER_TAKEN")
    }

    @Test func replacedIdentifier_isNeverUsedAgain_transferredIsTheOthers() throws {
        let old = try bind("C-1", .qr, "QR-000001")
        let new = try move("C-1", old.identifierId, .replace, new: "QR-000002")
        #expect(new.state == .active && new.identifierId != old.identifierId)
        #expect(problem { _ = try bind("C-2", .qr, "QR-000001") }?.reason == "IDENTIFIER_TAKEN")
        let other = try house.admin.get(.init(card: "C-2"))
        try move("C-1", new.identifierId, .transfer, to: other.readerId)
        #expect(try house.admin.get(.init(card: "QR-000002")).card == "C-2")
        #expect(problem { try move("C-2", new.identifierId, .transfer, to: other.readerId) }?.fact("guard") == "other_record")
        #expect(problem { _ = try bind("C-1", .qr, "C-2") }?.reason == "IDENTIFIER_TAKEN")
        #expect(problem { _ = try house.admin.putReader(.init(card: "QR-000002", name: "王五", category: "adult")) }?.reason == "CARD_TAKEN")
        let list = try house.admin.identifiers(.init(card: "C-1")).identifiers
        #expect(list.map { "\($0.kind.rawValue) \($0.state.rawValue) \($0.value)" } == ["1 1 C-1", "5 3 ****0001"])
    }

    @Test func lostCard_signsNobodyIn_andIsReplaced() throws {
        let reader = try house.reader("C-1")
        #expect(try reader.moveIdentifier(.init(event: .reportLost, reason: "丢了")).state == .lost)
        #expect(problem { _ = try reader.me(.init()) }?.reason == "SESSION_EXPIRED")
        #expect(problem { _ = try house.reader("C-1") }?.reason == "CARD_LOST")
        #expect(try house.admin.get(.init(card: "C-1")).cardLostAtMs > 0)
        #expect(problem { try move("C-1", 0, .withdraw) }?.fact("guard") == "not_the_card")
        try move("C-1", 0, .replace, new: "C-9")
        let found = try house.admin.get(.init(card: "C-9"))
        #expect(found.cardLostAtMs == 0 && found.name == "张三")
        #expect(problem { _ = try house.admin.get(.init(card: "C-1")) }?.reason == "CARD_RETIRED")
        _ = try house.reader("C-9")
    }

    @Test func partner_bindsItsOwnAppToWhoIsSignedIn_andNoDocument() throws {
        let reader = try house.reader("C-1")
        #expect(try reader.bindIdentifier(.init(kind: .openid, scope: "app", value: "o-123456789")).value == "o-123456789")
        #expect(try reader.bindIdentifier(.init(kind: .openid, scope: "app", value: "o-123456789")).state == .active)
        #expect(problem { _ = try reader.bindIdentifier(.init(kind: .citizenCard, value: "SZ-1")) }?.fact("field") == "kind")
        #expect(problem { _ = try house.reader("C-2").bindIdentifier(.init(kind: .openid, scope: "app", value: "o-123456789")) }?.reason == "IDENTIFIER_TAKEN")
        // The same number in another app is another one; and nobody shows it at a desk.
        _ = try house.reader("C-2").bindIdentifier(.init(kind: .openid, scope: "other", value: "o-123456789"))
        #expect(problem { _ = try house.admin.get(.init(card: "o-123456789")) }?.reason == "READER_UNKNOWN")
    }
}
