// Kinds as owners declare them, and items as they change and escalate them: with a plugin that owns two kinds and keeps nothing.

import CityTesting
import ChoresMessages
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing
import WorkMessages

@Suite struct KindTests {
    private static let minute: Int64 = 60_000
    private let host: PluginHost
    private let owner: Chores.Client<TestCaller>
    private let admin: Work.Client<TestCaller>
    private let branch: Int64

    init() throws {
        host = try PluginHost(onTestStore: ["City", "Staff", "Work", "Chores"].map { .init("lib\($0)Plugin.so") })
        let caller = host.connect(.admin("admin"))
        owner = Chores.Client(caller)
        admin = Work.Client(caller)
        _ = try City.Client(caller).putLibrary(.init(code: "LIB", name: "市图书馆"))
        branch = try City.Client(caller).putBranch(.init(libraryCode: "LIB", code: "A", name: "A")).branchId
    }

    private func events(_ item: Int64) throws -> [String] { try admin.history(.init(itemId: item)).entries.reversed().map(\.event) }

    @Test func item_putAgain_hasTheNewValuesWhileItIsOpen() throws {
        let id = try owner.put(.init(key: "chore/1", branchId: branch, text: "扫地")).itemId
        #expect(try owner.put(.init(key: "chore/1", branchId: branch, text: "扫地")) == Chores.PutResponse(itemId: id, added: false))
        #expect(try events(id) == ["added"])
        #expect(try owner.put(.init(key: "chore/1", text: "擦窗")).added == false)
        let updated = try #require(try admin.get(.init(itemId: id)).item)
        #expect(updated.values == [Work.FieldValue(name: "text", value: "擦窗")] && updated.branchId == branch)
        #expect(try events(id) == ["added", "updated"])
        #expect(try owner.drop(.init(key: "chore/1")).dropped && !owner.drop(.init(key: "chore/1")).dropped)
        #expect(try owner.put(.init(key: "chore/1", text: "再来")).itemId == id)
        #expect(try events(id) == ["added", "updated", "withdrawn"] && admin.get(.init(itemId: id)).item?.values.first?.value == "擦窗")
    }

    @Test func item_escalatedToTheCity_leavesItsBranch() throws {
        let chore = try owner.put(.init(key: "chore/1", branchId: branch, text: "x")).itemId
        let errand = try owner.put(.init(key: "errand/1", branchId: branch, text: "x")).itemId
        host.clock.advance(by: .milliseconds(120 * Self.minute))
        host.runDueTimers()
        let told = try #require(try admin.get(.init(itemId: chore)).item)
        #expect(told.escalated && told.branchId == 0 && told.right == "chores.lead")
        let other = try #require(try admin.get(.init(itemId: errand)).item)
        #expect(other.late && !other.escalated && other.branchId == branch && other.right == "chores.do")
        let queues = try admin.queues(.init(everywhere: true)).queues.map { "\($0.branchId) \($0.kind) \($0.right) \($0.waiting) \($0.late) \($0.escalated)" }
        #expect(queues.sorted() == ["0 chores.chore chores.lead 1 1 1", "\(branch) chores.errand chores.do 1 1 0"].sorted())
    }

    private static let kind = Work.Kind(
        code: "chores.test", version: 1, title: [text("x")], fields: [Work.Field(name: "text", title: [text("x")])],
        actions: [Work.Action(name: "done", title: [text("x")], method: "lectern.chores.v1.Chores/Do")], right: "chores.do", dueMinutes: 1)

    private static func text(_ text: String) -> Work.Text { Work.Text(language: "en", text: text) }

    /// What is wrong with a declaration, and the field that is named.
    private static let wrong: [(field: String, change: @Sendable (inout Work.Kind) -> Void)] = [
        ("kind.code", { $0.code = "" }), ("kind.code", { $0.code = "chores test" }), ("kind.version", { $0.version = 0 }), ("kind.title", { $0.title = [] }),
        ("kind.title[0].language", { $0.title[0].language = "en_US" }), ("kind.title[0].text", { $0.title[0].text = "" }),
        ("kind.right", { $0.right = "" }), ("kind.right", { $0.right = "chores" }), ("kind.escalation_right", { $0.escalationRight = "a.b.c" }),
        ("kind.due_minutes", { $0.dueMinutes = 0 }), ("kind.due_minutes", { $0.dueMinutes = .max }), ("kind.escalation_minutes", { $0.escalationMinutes = -1 }),
        ("kind.lease_minutes", { $0.leaseMinutes = -1 }), ("kind.lease_minutes", { $0.leaseMinutes = .max }),
        ("kind.fields", { $0.fields = Array(repeating: $0.fields[0], count: 1_000) }), ("kind.fields[0].name", { $0.fields[0].name = "" }),
        ("kind.fields[0].side", { $0.fields[0].side = 3 }), ("kind.actions", { $0.actions = Array(repeating: $0.actions[0], count: 1_000) }),
        ("kind.actions", { $0.actions += $0.actions }), ("kind.actions[0].name", { $0.actions[0].name = "" }), ("kind.actions[0].title", { $0.actions[0].title = [] }),
        ("kind.actions[0].method", { $0.actions[0].method = "Do" }), ("kind.actions[0].inputs[0].name", { $0.actions[0].inputs = [Work.Field(title: [text("x")])] }),
    ]

    @Test(arguments: wrong.indices) func kind_declaredWrongly_isRefusedByField(_ index: Int) throws {
        var kind = Self.kind
        Self.wrong[index].change(&kind)
        let problem = #expect(throws: Problem.self) { try owner.add(.init(kind: kind, key: "1")) }
        #expect(problem?.reason == "FIELD_INVALID" && problem?.fact("field") == Self.wrong[index].field, "\(problem.map { "\($0)" } ?? "")")
        #expect(try owner.add(.init(kind: Self.kind, key: "1")).added)
    }

    @Test func item_withWrongValues_isRefused() throws {
        func field(_ request: Work.AddRequest) -> String { WorkFixture.problem { _ = try owner.add(request) }?.fact("field") ?? "" }
        #expect(field(.init(key: "1")) == "kind")
        #expect(field(.init(kind: Self.kind)) == "key" && field(.init(kind: Self.kind, key: String(repeating: "x", count: 1_000))) == "key")
        #expect(field(.init(kind: Self.kind, key: "1", branchId: -1)) == "branch_id")
        #expect(field(.init(kind: Self.kind, key: "1", values: [.init(name: "color", value: "red")])) == "values[0].name")
        #expect(field(.init(kind: Self.kind, key: "1", values: [.init(name: "text", value: String(repeating: "x", count: 100_000))])) == "values")
    }
}
