// Money from a shell: a budget, a sale, a statement compared with a shop's file; and a fee that is paid at a desk.

import CityMessages
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct LedgerCommandTests {
    private let daemon: DaemonUnderTest

    init() throws {
        daemon = try DaemonUnderTest(plugins: ["City", "Readers", "Staff", "Work", "Ledger"])
    }

    /// What an administrator's shell says.
    private func lectern(_ words: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, words) }

    @Test func statement_comparedWithTheShopsFile_namesWhatDiffers() throws {
        _ = try City.Client(SessionCaller(try daemon.connect(.admin, "admin"))).putPartner(.init(partner: .init(name: "shop", title: "南山书城")))
        #expect(try lectern("ledger", "budget", "books", "200.00").errors.contains("FIELD_INVALID"))
        #expect(try lectern("ledger", "budget", "books", "200.00", "--title", "图书").output == "books  200.00 CNY  图书\n")
        for (reference, price) in [("S-1", "39.80"), ("S-2", "25.50")] {
            let sold = try lectern("ledger", "sale", "shop", reference, "--budget", "books", "--list-price", price, "--discount", "15", "--isbn", "9787536692930")
            #expect(sold.output.contains("are owed to shop"), "\(sold.errors)")
        }
        #expect(try lectern("ledger", "sale", "shop", "S-3", "--budget", "books", "--list-price", "999").errors.contains("BUDGET_EXCEEDED"))
        #expect(try lectern("ledger", "budget", "books", "1.234").errors.contains("no amount in CNY"))
        let period = try #require(try lectern("ledger", "periods").output.split(separator: " ").first.map(String.init))
        let statement = try lectern("settle", "shop", "--period", period).output
        #expect(statement.contains("S-1  9787536692930  39.80 CNY  15.0%  33.83 CNY") && statement.contains("2 lines, 55.51 CNY"), "\(statement)")
        let folder = try TemporaryFolder()
        let header = "reference,isbn,list_price,discount,payable\n"
        try folder.write("same.csv", Array((header + "S-2,9787536692930,25.50,15,21.68\nS-1,978-7-5366-9293-0,39.8,15,33.83\n").utf8))
        try folder.write("other.csv", Array((header + "S-1,9787536692930,39.80,20,31.84\nS-9,9787536692930,1,0,1\n").utf8))
        try folder.write("broken.csv", Array((header + "S-1,9787536692930,x,20,31.84\n").utf8))
        func settle(_ file: String, _ more: String...) throws -> ProgramResult {
            try Tool.lectern(on: daemon, ["settle", "shop", "--period", period, "--compare", "\(folder.path)/\(file)"] + more)
        }
        let same = try settle("same.csv", "--html", "\(folder.path)/page.html")
        #expect(same.status == 0 && same.output == "2 lines match, 0 differences\n", "\(same.output) \(same.errors)")
        #expect(try String(contentsOfFile: "\(folder.path)/page.html", encoding: .utf8).contains("南山书城"))
        let other = try settle("other.csv", "--dispute")
        #expect(other.status != 0 && other.output.contains("S-1  discount  ours: 15.0 %  theirs: 20.0 %") && other.output.contains("S-2  missing_there"))
        #expect(other.output.contains("S-9  missing_here") && other.output.contains("0 lines match, 3 differences, 3 new items of work"))
        let again = try JSON.parse(try settle("other.csv", "--dispute", "--json").output)
        #expect(again["disputed"]?.integer == 0 && again["differences"]?.elements?.count == 3)
        #expect(try settle("broken.csv").errors.contains("line 2"))
        #expect(try lectern("settle", "pay", "shop", "55.52", "--reference", "T-1").errors.contains("AMOUNT_TOO_LARGE"))
        #expect(try lectern("settle", "pay", "shop", "55.51", "--reference", "T-1").output.contains("shop is paid 55.51 CNY"))
        // Told again, it is the same payment.
        #expect(try lectern("settle", "pay", "shop", "55.51", "--reference", "T-1").output.contains("shop is paid 55.51 CNY"))
        #expect(try lectern("settle", "pay", "shop", "1.00", "--reference", "T-1").errors.contains("REFERENCE_KNOWN"))
        #expect(try lectern("settle", "key", "shop").output.count == 65)
        let postings = try lectern("ledger", "postings", "payable", "shop").output
        #expect(postings.contains("settled  partner:shop  at admin (Ledger/PayPartner)") && postings.contains("bank main  -55.51 CNY"), "\(postings)")
        #expect(try lectern("ledger", "audit").output.contains("all is in order"))
        #expect(try lectern("ledger", "close", period).errors.contains("PERIOD_NOT_OVER"))
        // One by mistake is reversed, once.
        _ = try lectern("ledger", "sale", "shop", "S-4", "--budget", "books", "--list-price", "10.00")
        let reversed = try lectern("ledger", "reverse-sale", "shop", "S-4", "--reference", "R-4")
        #expect(reversed.output.contains("10.00 CNY are owed to shop no more") && reversed.errors == "")
        #expect(try lectern("ledger", "reverse-sale", "shop", "S-4").errors.contains("STATE_FORBIDS"))
        #expect(try lectern("ledger", "reverse-sale", "shop", "S-5").errors.contains("SALE_UNKNOWN"))
        #expect(try lectern("ledger", "accounts", "money").errors.contains("there are budget, payable"))
    }

    @Test func fee_chargedAtADesk_isPaidIntoItsBox() throws {
        _ = try Tool.lectern(on: daemon, ["call", "Readers/PutCategory", #"{"code":"adult","name":"成人"}"#])
        _ = try Tool.lectern(on: daemon, ["call", "Readers/PutReader", #"{"card":"C1","name":"林小满","category":"adult","pin":"471147"}"#])
        let charged = try lectern("ledger", "charge", "C1", "copies", "3.00", "--reason", "复印 3 页").output
        #expect(charged.contains("copies  open  3.00 CNY due of 3.00 CNY  复印 3 页"), "\(charged)")
        #expect(try lectern("ledger", "pay", "C1", "3.00").errors.contains("BOX_NOT_OPEN"))
        #expect(try lectern("ledger", "box", "open", "0").output.hasPrefix("admin  open since"))
        #expect(try lectern("ledger", "pay", "C1", "5.00").errors.contains("AMOUNT_TOO_LARGE"))
        #expect(try lectern("ledger", "pay", "C1", "3.00").output.contains("confirmed  3.00 CNY at admin"))
        #expect(try lectern("ledger", "pay", "C1", "20.00", "--deposit").output.contains("20.00 CNY deposited"))
        let account = try lectern("ledger", "account", "C1").output
        #expect(account.contains("nothing is owed; 20.00 CNY deposited") && account.contains("copies  paid"), "\(account)")
        #expect(try lectern("ledger", "return-deposit", "C1").output == "20.00 CNY in cash, 0.00 CNY through partners\n")
        let id = try #require(charged.split(separator: " ").first.map(String.init))
        #expect(try lectern("ledger", "waive", id, "--note", "x").errors.contains("STATE_FORBIDS"))
        #expect(try lectern("ledger", "refund", id).errors.contains("--note is needed"))
        #expect(try lectern("ledger", "refund", id, "--note", "误收").output.contains("refunded"))
        #expect(try lectern("ledger", "boxes").output.contains("admin  open since"))
        #expect(try lectern("ledger", "box", "close", "1.00").output.contains("last count differed by 1.00 CNY"))
    }
}
