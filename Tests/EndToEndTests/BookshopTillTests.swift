// examples/bookshop-till as a shop runs it: a real daemon, the program, and a reader who chooses, takes home and brings back.

import AcquisitionMessages
import CirculationMessages
import CityMessages
import CityTesting
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LedgerMessages
import ReadersMessages
import Testing
import TypesMessages

@Suite struct BookshopTillTests {
    private static let shop = "shop-nanshan"
    private static let modules = [
        "options", "wire/v1/wire", "types/v1/types", "work/v1/work", "readers/v1/readers", "acquisition/v1/acquisition",
    ]

    private let daemon: DaemonUnderTest
    private let folder: TemporaryFolder

    init() throws {
        daemon = try DaemonUnderTest(
            plugins: ["City", "Readers", "Staff", "Work", "Notices", "Ledger", "Discovery", "Circulation", "Acquisition"])
        folder = try TemporaryFolder()
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let city = City.Client(admin)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆"))
        _ = try city.putServicePoint(
            .init(branchCode: "A", code: "desk-a", name: "desk", kind: .serviceDesk, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        let methods = ["lectern.readers.v1.Readers/SignIn", "lectern.acquisition.*", "lectern.ledger.v1.Ledger/Statement"]
        _ = try city.putPartner(.init(partner: .init(name: Self.shop, title: "南山书城", methods: methods)))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        _ = try register.putReader(.init(card: "CARD-0", name: "林小满", category: "adult", pin: CityFixture.pin))
        _ = try Circulation.Client(admin).putLoanRule(.init(code: "chosen", category: "adult", itemType: "chosen", lendable: true, days: 28, loansMax: 5))
        _ = try Ledger.Client(admin).putBudget(.init(code: "books", title: "图书", change: .init(minorUnits: 100_000, currency: "CNY")))
        _ = try Acquisition.Client(admin).putCampaign(
            .init(
                campaign: .init(
                    code: "choose", budget: "books", currency: "CNY", payer: .library, branchCode: "A", rules: [.init(code: "price", kind: .priceMax, max: 8_000)])))
        for path in ["notice-gateway/client.py", "bookshop-till/till.py"] {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            try FileManager.default.copyItem(atPath: "\(Repository.path)/examples/\(path)", toPath: "\(folder.path)/\(name)")
        }
        let protos = Self.modules.map { "lectern/\($0).proto" }.joined(separator: " ")
        try Program.output("sh", ["-c", "cd '\(Repository.path)/Proto' && protoc -I. --python_out='\(folder.path)' \(protos)"])
    }

    /// Types lines into the program.
    /// - Returns: its answers.
    private func type(_ lines: String...) throws -> [JSON] {
        let files = try daemon.certificate(.partner, Self.shop)
        let input = Array(lines.map { $0 + "\n" }.joined().utf8)
        let run = try Program.run(
            PythonClientTests.python,
            [
                "till.py", "--server", "localhost:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate", files.certificate, "--key",
                files.key,
            ], input: input, in: folder.path)
        return try run.succeeded().output.split(separator: "\n").map { try JSON.parse(String($0)) }
    }

    @Test(.enabled(if: PythonClientTests.isUsable, "python3-protobuf is not installed"))
    func till_asAReaderChoosesTakesHomeAndBringsBack_doesWhatItsPageSays() throws {
        let signIn = "reader CARD-0 \(CityFixture.pin)"
        let first = try type(
            signIn, "quote 9787544270878 80.01 解忧杂货店", "choose 9787544270878 80.01 解忧杂货店", "choose 978-7-5442-7087-8 39.50 解忧杂货店", "quote 1 2", "sing",
            "quote 9787544270878 39.505", "quote 9787544270878 Infinity", "choose 9787544270878 NaN")
        try #require(first.count == 9, "\(first.map { $0.text() })")
        #expect(first[0]["reader"]?.text == "林小满")
        #expect(first[1].text().contains("定价 80.01 CNY，超过上限 80.00 CNY。") && first[2]["refused"]?.text == "NOT_BOUGHT")
        #expect(first[3]["state"]?.text == "已选书，待取书" && first[4]["refused"]?.text == "ISBN_INVALID" && first[5...].allSatisfy { $0["error"] != nil })
        let purchase = try #require(first[3]["purchase"]?.text)
        let second = try type("issue \(purchase) 9787536692930 S-1 15", "issue \(purchase) 9787544270878 S-1 15", "list", "back \(purchase)", "reverse \(purchase) R-1")
        try #require(second.count == 5, "\(second.map { $0.text() })")
        #expect(second[0]["refused"]?.text == "ISBN_DIFFERS")
        #expect(second[1]["state"]?.text == "已借出" && second[1]["payable"]?.text == "3358" && second[1]["barcode"]?.text == "AC\(purchase)")
        #expect(second[2]["purchases"]?.elements?.count == 1)
        #expect(second[3]["state"]?.text == "已归还，待加工" && second[4]["refused"]?.text == "STATE_FORBIDS")
        let owed = try Ledger.Client(SessionCaller(try daemon.connect(.admin, "admin"))).accounts(.init(kind: .partnerPayable)).accounts
        #expect(owed.map { $0.balance?.minorUnits } == [3_358])
    }
}
