// A desk without a terminal and without a daemon: keys go in, and canned answers.

import CirculationMessages
import CityMessages
import LecternDesk
import LecternMessages
import LecternWire
import ReadersMessages
import StaffMessages
import WorkMessages

/// A desk whose calls are answered from a table, at once or when the test says.
struct Rehearsal {
    typealias Reply = @Sendable (DeskCall) -> Result<[UInt8], Problem>

    /// 2026-11-30 10:00 in Shanghai.
    static let morning: Int64 = 1_796_004_000_000
    static let minute: Int64 = 60_000

    private(set) var desk: DeskModel
    private(set) var now = Rehearsal.morning
    /// What each method answers; without an entry it is refused as unknown.
    var answers: [String: Reply] = [:]
    /// Whether answers are kept back until `answerNext`.
    var holds = false
    private(set) var waiting: [DeskCall] = []
    /// All calls that were made, without their service: "Return".
    private(set) var made: [String] = []
    private(set) var bells = 0
    private(set) var effects: [DeskEffect] = []

    init(_ language: DeskLanguage = .english) {
        desk = DeskModel(
            language: language, terminal: "desk-1", calendar: DeskCalendar(zone: "Asia/Shanghai"), now: Rehearsal.morning)
        answers = Rehearsal.city
    }

    mutating func handle(_ event: DeskEvent) {
        var answered: [DeskEvent] = []
        for effect in desk.handle(event) {
            effects.append(effect)
            switch effect {
            case .call(let call):
                made.append(String(call.method.split(separator: "/").last ?? ""))
                if holds { waiting.append(call) } else { answered.append(.answer(call.number, answer(call))) }
            case .bell: bells += 1
            case .redraw, .suspend, .leave: break
            }
        }
        for event in answered { handle(event) }
    }

    private func answer(_ call: DeskCall) -> Result<[UInt8], Problem> {
        let name = String(call.method.split(separator: "/").last ?? "")
        return answers[name]?(call) ?? .failure(Problem(status: .unimplemented, reason: "METHOD_UNKNOWN"))
    }

    /// Answers the oldest call that was kept back.
    mutating func answerNext(_ result: Result<[UInt8], Problem>? = nil) {
        let call = waiting.removeFirst()
        handle(.answer(call.number, result ?? answer(call)))
    }

    /// Types characters; "\n" is Enter, "\u{1B}" Esc.
    mutating func type(_ text: String) {
        for character in text {
            switch character {
            case "\n": handle(.key(.enter))
            case "\t": handle(.key(.tab))
            case "\u{1B}": handle(.key(.escape))
            default: handle(.key(.text(character)))
            }
        }
    }

    mutating func press(_ key: Key) { handle(.key(key)) }

    mutating func pass(_ milliseconds: Int64) {
        now += milliseconds
        handle(.tick(now))
    }

    /// Signs in.
    mutating func signIn() { type("chen.jing\nlychee-Tree-0815\n") }

    var text: String { desk.screen.text }

    /// Encodes an answer.
    static func encoded(_ message: some Message) -> Result<[UInt8], Problem> {
        do { return .success(try message.encoded()) } catch { return .failure(Problem(status: .internal, reason: "\(error)")) }
    }

    static func refused(_ reason: String, _ message: String, _ facts: [Label] = []) -> Result<[UInt8], Problem> {
        .failure(Problem(status: .failedPrecondition, reason: reason, message: message, facts: facts))
    }

    /// A small city, as its daemon answers.
    static let city: [String: Reply] = [
        "SignIn": { call in
            guard let request = try? Staff.SignInRequest(call.request), request.password == "lychee-Tree-0815" else {
                return refused("LOGIN_OR_PASSWORD_WRONG", "The login name or the password is not right.")
            }
            return encoded(
                Staff.SignInResponse(
                    session: "token", expiresAtMs: morning + 30 * minute,
                    account: .init(accountId: 7, login: request.login, name: "陈静"),
                    rights: ["*"], branchId: 1))
        },
        "SignOut": { _ in encoded(Staff.SignOutResponse()) },
        "Stay": { _ in encoded(Staff.StayResponse(expiresAtMs: morning + 60 * minute)) },
        "Me": { _ in encoded(Staff.MeResponse(rights: ["*"], branchId: 1, expiresAtMs: morning + 30 * minute)) },
        "Branches": { _ in
            encoded(
                City.BranchesResponse(branches: [
                    .init(branchId: 1, code: "szlib", name: "中心馆"), .init(branchId: 2, code: "futian", name: "福田馆"),
                ]))
        },
        "Queues": { _ in
            encoded(
                Work.QueuesResponse(queues: [
                    .init(
                        kind: "circulation.conflict", branchId: 1, right: "work.settle", title: kind.title, waiting: 3,
                        claimed: 1, late: 1, oldestAddedAtMs: morning - 90 * minute, nextDueAtMs: morning + 240 * minute)
                ]))
        },
        "List": { _ in encoded(Work.ListResponse(items: [item, other, late])) },
        "Get": { call in
            guard call.method.contains("Work") else { return reader(call) }
            return encoded(
                Work.ItemDetails(
                    item: item, kind: kind,
                    history: [.init(event: "added", atMs: morning - 90 * minute, terminal: "kiosk-3", method: "Work/Add")]))
        },
        "Claim": { _ in encoded(claimed) },
        "ActOnConflict": { _ in encoded(Work.Acted(itemId: 4201)) },
        "HandOver": { _ in encoded(item) },
        "Comment": { _ in encoded(item) },
        "FindReaders": { call in
            guard let request = try? Readers.FindReadersRequest(call.request), !request.text.isEmpty else {
                return encoded(Readers.FindReadersResponse())
            }
            return encoded(Readers.FindReadersResponse(readers: [zhang, zhao]))
        },
        "Read": { _ in
            encoded(
                Readers.Record(
                    reader: zhang, view: .masked, phone: "+86138****8000", email: "z***@example.com",
                    addresses: [.init(label: "家", region: "广东省深圳市福田区")], birthDate: "1990-**-**"))
        },
        "Loans": { _ in
            encoded(
                Circulation.LoansResponse(loans: [loan("04403000000007", "红楼梦", overdue: true), loan("04403000000009", "Walden")])
            )
        },
        "Overdue": { _ in encoded(Circulation.OverdueResponse(loans: [loan("04403000000007", "红楼梦", overdue: true)])) },
        "GetItem": { _ in
            encoded(
                Circulation.ItemDetails(
                    item: .init(
                        barcode: "04403000000001", homeBranchId: 1, branchId: 1, itemType: "book", callNumber: "I247.5/7246",
                        state: .onLoan, dueAtMs: morning + 43_200 * minute, title: "三体"),
                    loan: loan("04403000000001", ""), homeBranchName: "中心馆", branchName: "中心馆",
                    seenAtMs: morning - 1_440 * minute, seenAtTerminal: "kiosk-3"))
        },
        "Counts": { _ in
            encoded(Circulation.CountsResponse(counts: [
                .init(countId: 42, branchId: 1, fromCallNumber: "I200", untilCallNumber: "I247", state: .countOpen, openedAtMs: morning, scanned: 118)
            ]))
        },
        "ScanShelf": { call in
            let barcodes = (try? Circulation.ScanShelfRequest(call.request))?.barcodes ?? []
            return encoded(Circulation.ScanShelfResponse(findings: barcodes.map { barcode in
                let item = Circulation.Item(barcode: barcode, callNumber: "I247.5/7246", title: "三体")
                if barcode.hasPrefix("X") { return .init(barcode: barcode, kind: .unknownItem) }
                return .init(barcode: barcode, kind: barcode.hasSuffix("2") ? .misplaced : barcode.hasSuffix("3") ? .lent : .inPlace, item: item)
            }))
        },
        "CountFindings": { _ in
            encoded(Circulation.CountFindingsResponse(findings: [
                .init(barcode: "04403000000008", kind: .notScanned, item: .init(barcode: "04403000000008", callNumber: "I242.4/60", title: "红楼梦"))
            ], inAll: 1))
        },
        "CloseCount": { _ in encoded(Circulation.Count(countId: 42, state: .countClosing)) },
        "EmptyDrop": { _ in encoded(Circulation.DropBatch(batchId: 77, countsFromMs: morning - 780 * minute)) },
        "UseInHouse": { call in
            let barcode = (try? Circulation.UseInHouseRequest(call.request))?.barcode ?? ""
            let item = Circulation.Item(barcode: barcode, homeBranchId: 1, branchId: 1, title: "三体")
            return encoded(Circulation.UsedInHouse(answer: .init(item: item, sortTo: .shelf), usesToday: 2))
        },
        "Undo": { call in
            let barcode = (try? Circulation.UndoRequest(call.request))?.barcode ?? ""
            let item = Circulation.Item(barcode: barcode, homeBranchId: 1, branchId: 1, title: "三体")
            return encoded(Circulation.UndoResponse(undone: .init(event: "returned"), answer: .init(item: item), loan: loan(barcode, "三体")))
        },
        "Return": { call in
            let barcode = (try? Circulation.ReturnRequest(call.request))?.barcode ?? ""
            guard !barcode.hasPrefix("X") else {
                return refused("ITEM_UNKNOWN", "There is no such item.", [Label("barcode", barcode)])
            }
            let isAway = barcode.hasSuffix("3")
            let item = Circulation.Item(
                barcode: barcode, homeBranchId: isAway ? 2 : 1, branchId: 1, destinationBranchId: isAway ? 2 : 0, title: "三体")
            return encoded(Circulation.ReturnResponse(item: item, loan: loan(barcode, "三体"), sentHome: isAway))
        },
        "Borrow": { call in
            let barcode = (try? Circulation.BorrowRequest(call.request))?.barcode ?? ""
            guard !barcode.hasPrefix("0755") else { return refused("ITEM_UNKNOWN", "There is no such item.", [Label("barcode", barcode)]) }
            guard !barcode.hasPrefix("X") else {
                return refused(
                    "LOAN_LIMIT_REACHED", "The reader has as many loans as the rule allows.",
                    [Label("rule", "adult-any"), Label("limit", "20"), Label("open_loans", "20")])
            }
            return encoded(Circulation.BorrowResponse(loan: loan(barcode, "三体"), openLoans: 3, loansMax: 20))
        },
        "Renew": { _ in encoded(Circulation.RenewResponse(loan: loan("04403000000009", "Walden"))) },
        "Change": { _ in encoded(Readers.Record(reader: zhang)) },
    ]

    private static func reader(_ call: DeskCall) -> Result<[UInt8], Problem> {
        guard let request = try? Readers.GetRequest(call.request) else { return refused("FIELD_INVALID", "") }
        if request.readerId == 12 { return encoded(zhao) }
        guard request.readerId == 11 || request.card == zhang.card else {
            return refused("READER_UNKNOWN", "There is no such reader.", [Label("card", request.card)])
        }
        return encoded(zhang)
    }

    static let zhang = Readers.Reader(
        readerId: 11, card: "0755000001", name: "张三", category: "adult", version: 4, language: "zh-Hans")
    static let zhao = Readers.Reader(
        readerId: 12, card: "0755000012", name: "赵四", category: "adult", blocks: [.init(blockId: 1, reason: "欠费")], version: 2)

    static func loan(_ barcode: String, _ title: String, overdue: Bool = false) -> Circulation.Loan {
        .init(
            loanId: 1, readerId: 11, item: .init(barcode: barcode, title: title), lentAtMs: morning - 14_400 * minute,
            dueAtMs: morning + (overdue ? -2 : 30) * 1_440 * minute, lentAtTerminal: "kiosk-3", overdue: overdue)
    }

    private static func title(_ zh: String, _ en: String) -> [Work.Text] {
        [.init(language: "zh-Hans", text: zh), .init(language: "en", text: en)]
    }

    static let kind = Work.Kind(
        code: "circulation.conflict", version: 1, title: title("离线业务冲突", "Conflict"),
        fields: [
            .init(name: "reason", title: title("原因", "Reason"), type: .reason),
            .init(name: "barcode", title: title("条码", "Barcode"), type: .barcode),
            .init(name: "happened_at", title: title("发生时间", "Happened"), type: .time),
            .init(name: "reader", title: title("读者", "Reader"), type: .reader, side: 1),
            .init(name: "loan", title: title("借阅", "Loan"), type: .loan, side: 1),
            .init(name: "other_reader", title: title("另一读者", "Other reader"), type: .reader, side: 2),
            .init(name: "other_loan", title: title("另一借阅", "Other loan"), type: .loan, side: 2),
        ],
        actions: [
            .init(name: "accept", title: title("认可", "Accept"), method: "lectern.circulation.v1.Circulation/ActOnConflict"),
            .init(
                name: "reverse", title: title("撤销借出", "Reverse the loan"),
                method: "lectern.circulation.v1.Circulation/ActOnConflict"),
            .init(
                name: "charge", title: title("收费", "Charge"), method: "lectern.circulation.v1.Circulation/ActOnConflict",
                inputs: [.init(name: "amount", title: title("金额", "Amount"), type: .money)]),
        ],
        right: "work.settle", leaseMinutes: 15)

    static let item = Work.Item(
        itemId: 4201, kind: kind.code, key: "901", branchId: 1, right: "work.settle", state: .waiting,
        values: [
            .init(name: "reason", value: "ITEM_ON_LOAN"), .init(name: "barcode", value: "04403000000001"),
            .init(name: "happened_at", value: "\(morning - 120 * minute)"),
            .init(name: "reader", value: "11"), .init(name: "loan", value: "555"), .init(name: "other_reader", value: "12"),
            .init(name: "other_loan", value: "444"),
        ],
        addedAtMs: morning - 90 * minute, dueAtMs: morning + 240 * minute)
    static var claimed: Work.Item {
        var item = item
        (item.state, item.claim, item.holder, item.holderName, item.holderTerminal) = (.claimed, 77, 7, "陈静", "desk-1")
        item.leaseUntilMs = morning + 15 * minute
        return item
    }
    static var other: Work.Item {
        var item = claimed
        (item.itemId, item.claim, item.holderName, item.holderTerminal) = (4202, 0, "李白", "desk-2")
        return item
    }
    static var late: Work.Item {
        var item = item
        (item.itemId, item.dueAtMs, item.late) = (4203, morning - 60 * minute, true)
        return item
    }
}
