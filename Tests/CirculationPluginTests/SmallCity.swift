// A library with one branch and one kiosk in the process of the test, and a clock to advance.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

/// A host with City, Readers, Discovery and Circulation, one branch that is open from 9 to 21 in Shanghai, a reader and items.
struct SmallCity {
    static let day: Int64 = 86_400_000
    let host: PluginHost

    /// - Parameters:
    ///   - configuration: Circulation's section of lectern.json5; empty: none.
    ///   - items: how many items there are, "ITEM-0" and so on.
    ///   - loansMax: how many a reader may have.
    init(configuration: String = "", items: Int = 4, loansMax: UInt32 = 10) throws {
        host = try PluginHost(onTestStore: ["City", "Readers", "Staff", "Work", "Notices", "Discovery"].map { .init("lib\($0)Plugin.so") }
            + [.init("libCirculationPlugin.so", configuration: configuration)])
        let admin = host.connect(.admin("admin"))
        let places = City.Client(admin)
        _ = try places.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try places.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆", address: "人民路 1 号"))
        _ = try places.putServicePoint(.init(
            branchCode: "A", code: "kiosk-a", name: "kiosk-a", kind: .kiosk, zone: "Asia/Shanghai",
            hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }, lends: true, takesReturns: true))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let record = Discovery.RawRecord(data: CityFixture.marc("fx-1"), format: .iso2709, offset: 0)
        stream.send(try Discovery.ImportBatch(records: [record], source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
        let desk = Circulation.Client(admin)
        _ = try desk.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: loansMax, renewalsMax: 2))
        for item in 0..<items {
            try Self.put("ITEM-\(item)", desk)
        }
        _ = try register.putReader(.init(card: "CARD-0", name: "读者", category: "adult", pin: CityFixture.pin))
    }

    private static func put(_ barcode: String, _ desk: Circulation.Client<TestCaller>) throws {
        _ = try desk.putItem(.init(
            barcode: barcode, branchCode: "A", itemType: "book", recordSource: "fixture", recordControlNumber: "fx-1"))
    }

    /// The reader, who signs in at the kiosk now.
    func reader() throws -> Circulation.Client<TestCaller> {
        var kiosk = host.connect(.device("kiosk-a"))
        kiosk.session = try Readers.Client(kiosk).signIn(.init(card: "CARD-0", pin: CityFixture.pin)).session
        return Circulation.Client(kiosk)
    }

    /// The administrator.
    var admin: Circulation.Client<TestCaller> { Circulation.Client(host.connect(.admin("admin"))) }

    /// Advances the clock and runs what is due then.
    func advance(to moment: Int64) {
        let milliseconds = moment - host.clock.nowMilliseconds
        if milliseconds > 0 { host.clock.advance(by: .milliseconds(milliseconds)) }
        host.runDueTimers()
    }

    /// "kind barcode" of each change of a loan so far. The library is put once more, which marks the end.
    func told() throws -> [String] {
        let mark = "市图书馆 \(host.clock.nowMilliseconds)"
        _ = try City.Client(host.connect(.admin("admin"))).putLibrary(.init(code: "LIB", name: mark))
        let watch = try host.connect(.admin("admin")).watch("circulation.loan", "city.library")
        var told: [String] = []
        while let change = try watch.next() {
            if change.topic == "city.library" {
                if try City.Library(change.body).name == mark { break }
                continue
            }
            told.append("\(change.kind) \(try Circulation.LoanChanged(change.body).loan?.item?.barcode ?? "")")
        }
        return told
    }
}
