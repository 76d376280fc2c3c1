// examples/partner-entrance as a partner runs it: a real daemon, the program, and a user who comes in by the app and goes on at a kiosk.

import CityMessages
import CityTesting
import EntryMessages
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import ReadersMessages
import Testing
import TypesMessages

@Suite struct PartnerEntranceTests {
    private static let partner = "miniapp-1"
    private static let modules = [
        "options", "wire/v1/wire", "types/v1/types", "city/v1/city", "readers/v1/readers", "entry/v1/entry",
    ]
    /// Asks the program as the mini-program does, and prints status and answer of each request, a line each.
    private static let visitor = """
        import json, sys, urllib.error, urllib.request
        base, openid = sys.argv[1], "o-linxiaoman"
        for line in sys.stdin:
            method, path, body = line.rstrip("\\n").split(" ", 2)
            data = body.encode() if method == "POST" else None
            request = urllib.request.Request(base + path, data=data, method=method, headers={"X-Openid": openid, "Accept-Language": "zh-CN"})
            try:
                answer = urllib.request.urlopen(request)
                print(answer.status, answer.read().decode(), flush=True)
            except urllib.error.HTTPError as error:
                print(error.status, error.read().decode(), flush=True)
        """

    private let daemon: DaemonUnderTest
    private let folder: TemporaryFolder

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins + ["Entry"])
        folder = try TemporaryFolder()
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let places = City.Client(admin)
        _ = try places.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try places.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆"))
        _ = try places.putServicePoint(
            .init(
                branchCode: "A", code: "kiosk-1", name: "自助机", kind: .kiosk, place: .init(latitude: 22.5431, longitude: 114.0579), zone: "Asia/Shanghai",
                lends: true, takesReturns: true))
        _ = try places.putPartner(.init(partner: .init(name: Self.partner, title: "小程序", methods: ["lectern.entry.*", "lectern.circulation.v1.Circulation/Renew"])))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        _ = try register.putReader(.init(card: "CARD-0", name: "林小满", category: "adult", pin: CityFixture.pin))
        let entry = Entry.Client(admin)
        _ = try entry.putApp(.init(kind: .openid, scope: "lib-mini", partner: Self.partner, active: true))
        _ = try entry.putService(
            .init(
                code: "renew", names: [.init(language: "zh", text: "续借")], beginMethod: "lectern.circulation.v1.Circulation/Renew", active: true))
        for path in ["notice-gateway/client.py", "partner-entrance/entrance.py"] {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            try FileManager.default.copyItem(atPath: "\(Repository.path)/examples/\(path)", toPath: "\(folder.path)/\(name)")
        }
        let protos = Self.modules.map { "lectern/\($0).proto" }.joined(separator: " ")
        try Program.output("sh", ["-c", "cd '\(Repository.path)/Proto' && protoc -I. --python_out='\(folder.path)' \(protos)"])
    }

    /// Makes requests of the program, one after another.
    /// - Returns: status and answer of each.
    private func visit(_ base: String, _ requests: String...) throws -> [String] {
        let lines = Array(requests.map { $0 + "\n" }.joined().utf8)
        return try Program.run(PythonClientTests.python, ["-c", Self.visitor, base], input: lines, in: folder.path).succeeded().output
            .split(separator: "\n").map(String.init)
    }

    @Test(.enabled(if: PythonClientTests.isUsable, "python3-protobuf is not installed"))
    func entrance_asAUserComesAndGoesOnAtAKiosk_doesWhatItsPageSays() throws {
        let files = try daemon.certificate(.partner, Self.partner)
        let program = try Program(
            PythonClientTests.python,
            [
                "entrance.py", "--server", "localhost:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate", files.certificate, "--key",
                files.key, "--app", "lib-mini",
            ], in: folder.path)
        #expect(waitUntil { program.errors.contains("\n") }, "\(program.errors)")
        let base = "http://" + program.errors.split(separator: "\n")[0].dropFirst("serving on ".count)
        let basket = #"{"basket":{"works":["红楼梦"]}}"#
        let answers = try visit(
            base, "POST /login {}", "GET /menu -", #"POST /bind {"card":"CARD-0","pin":"000000"}"#, #"POST /bind {"card":"CARD-0","pin":"\#(CityFixture.pin)"}"#,
            "GET /menu -", "POST /login {}", "GET /nearest?lat=22.54&lon=114.05 -", "POST /handover \(basket)")
        try #require(answers.count == 8, "\(answers) \(program.errors)")
        #expect(answers[0].hasPrefix("409") && answers[0].contains("IDENTITY_NOT_LINKED"))
        #expect(answers[1].contains("续借") && answers[1].contains(#""usable": false"#))
        #expect(answers[2].contains("CARD_OR_PIN_WRONG"))
        #expect(answers[3] == #"200 {"name": "林小满"}"#)
        #expect(answers[4].contains(#""usable": true"#))
        #expect(answers[5] == #"200 {"name": "林小满"}"#)
        #expect(answers[6].contains("kiosk-1") && answers[6].contains(#""open": true"#))
        // On at the kiosk, with the basket; the app is signed in again by its link, and unbound.
        let told = try JSON.parse(String(answers[7].dropFirst(4)))
        let code = try #require(told["qr"]?.text)
        let kiosk = try Entry.Client(SessionCaller(try daemon.connect(.device, "kiosk-1"))).enter(.init(handOverCode: code))
        #expect(kiosk.reader?.card == "CARD-0")
        #expect(kiosk.handedOver.map { String(decoding: $0.state, as: UTF8.self) } == #"{"works": ["红楼梦"]}"#)
        // The session went to the kiosk: the menu is a guest's now.
        let handedOver = try visit(base, "GET /menu -", "POST /bind []", "POST /bind {}")
        #expect(handedOver[0].hasPrefix("200") && handedOver[1].hasPrefix("400") && handedOver[2].contains("card is missing"), "\(handedOver)")
        let after = try visit(base, "POST /handover \(basket)", "POST /unbind {}", "POST /login {}")
        #expect(after.first?.hasPrefix("200") == true && after.last?.contains("IDENTITY_NOT_LINKED") == true, "\(after)")
    }
}
