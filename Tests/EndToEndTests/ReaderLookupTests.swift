// Readers are listed and found, and their cards replaced.

import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite struct ReaderLookupTests {
    private let daemon: DaemonUnderTest
    private let connection: Connection
    private let admin: Readers.Client<SessionCaller>
    private static let people = [
        ("C-01", "Li Bai"), ("C-02", "li bo"), ("C-03", "LI SHANGYIN"), ("C-10", "李白"), ("C-11", "李商隐"), ("D-01", "Łukasz"),
        ("D-02", "Lin"), ("d-03", "杜甫"),
    ]

    init() throws {
        daemon = try DaemonUnderTest(plugins: ["Readers"])
        connection = try daemon.connect(.admin, "admin")
        admin = Readers.Client(SessionCaller(connection))
        _ = try admin.putCategory(.init(code: "adult", name: "成人"))
        for (card, name) in Self.people { _ = try admin.putReader(.init(card: card, name: name, category: "adult", pin: card == "C-01" ? "qiannian-1024" : "")) }
        _ = try admin.block(.init(card: "C-02", reason: "fee"))
        _ = try admin.block(.init(card: "C-02", reason: "lost"))
    }

    /// All pages of a list of two readers each, and how many pages there were.
    private func pages(_ page: (String) throws -> ([Readers.Reader], String)) throws -> (cards: [String], pages: Int) {
        var (cards, cursor, count) = ([String](), "", 0)
        repeat {
            let (more, next) = try page(cursor)
            cards += more.map(\.card)
            cursor = next
            count += 1
        } while !cursor.isEmpty
        return (cards, count)
    }

    private func found(name: String = "", card: String = "", limit: UInt32 = 0) throws -> [String] {
        try pages { cursor in
            let found = try admin.findReaders(.init(name: name, card: card, limit: limit, cursor: cursor))
            return (found.readers, found.cursor)
        }.cards
    }

    @Test func readers_listed_comeByCardPageByPage() throws {
        let all = try pages { cursor in
            let page = try admin.listReaders(.init(limit: 3, cursor: cursor))
            return (page.readers, page.cursor)
        }
        #expect(all.cards == Self.people.map(\.0) && all.pages == 3)
        #expect(try admin.listReaders(.init()).readers.first { $0.card == "C-02" }?.blocks.map(\.reason) == ["fee", "lost"])
        #expect(refusal { _ = try admin.listReaders(.init(cursor: "no card")) } == "CURSOR_INVALID")
    }

    @Test func readers_found_haveNamesThatBeginSo() throws {
        #expect(try found(name: "li") == ["C-01", "C-02", "C-03", "D-02"])
        #expect(try found(name: "LI ", limit: 1) == ["C-01", "C-02", "C-03"])
        #expect(try found(name: "李") == ["C-11", "C-10"] && found(name: "李商隐") == ["C-11"])
        #expect(try found(name: "Łuk") == ["D-01"] && found(name: "bai") == [])
        #expect(try admin.findReaders(.init(name: "li bo")).readers.first?.blocks.map(\.reason) == ["fee", "lost"])
        // Two of one name are both told, and no character of a name means more than itself.
        _ = try admin.putReader(.init(card: "E-01", name: "李白", category: "adult"))
        #expect(try Set(found(name: "李白", limit: 1)) == ["C-10", "E-01"])
        #expect(try found(name: "%") == [] && found(name: "L_") == [])
        #expect(refusal { _ = try admin.findReaders(.init()) } == "FIELD_INVALID name")
        #expect(refusal { _ = try admin.findReaders(.init(name: "a", card: "b")) } == "FIELD_INVALID name")
        #expect(refusal { _ = try admin.findReaders(.init(name: "a", cursor: "x")) } == "CURSOR_INVALID")
    }

    @Test func readers_found_haveCardsThatBeginSo() throws {
        #expect(try found(card: "C-0", limit: 2) == ["C-01", "C-02", "C-03"])
        #expect(try found(card: "d-03") == ["d-03"] && found(card: "X") == [])
        #expect(refusal { _ = try admin.findReaders(.init(card: "C-0", cursor: "D-01")) } == "CURSOR_INVALID")
    }

    @Test func card_replaced_isNeverIssuedAgainAndItsSessionsEnd() throws {
        let kiosk = try daemon.connect(.device, "kiosk-1")
        func signIn(_ card: String, _ pin: String) throws -> Readers.SignInResponse {
            try Readers.Client(SessionCaller(kiosk)).signIn(.init(card: card, pin: pin))
        }
        let session = try signIn("C-01", "qiannian-1024").session
        let old = try admin.get(.init(card: "C-01"))
        let new = try admin.replaceCard(.init(card: "C-01", newCard: "N-01", reason: "lost", expectedVersion: old.version))
        #expect(new.readerId == old.readerId && new.card == "N-01" && new.name == old.name && new.version == old.version + 1)
        #expect(refusal { _ = try Readers.Client(SessionCaller(kiosk, session: session)).me(.init()) } == "SESSION_EXPIRED")
        #expect(refusal { _ = try signIn("C-01", "qiannian-1024") } == "CARD_OR_PIN_WRONG")
        #expect(try signIn("N-01", "qiannian-1024").reader?.readerId == old.readerId)
        #expect(refusal { _ = try admin.get(.init(card: "C-01")) } == "CARD_RETIRED C-01")
        #expect(refusal { _ = try admin.block(.init(card: "C-01", reason: "r")) } == "CARD_RETIRED C-01")
        // Staff who have the old card in hand find its reader.
        #expect(try found(card: "C-01") == ["N-01"] && found(name: "Li Bai") == ["N-01"])
        // Nobody gets it again: neither a new reader, nor another one, nor the same.
        #expect(refusal { _ = try admin.putReader(.init(card: "C-01", name: "x", category: "adult")) } == "CARD_RETIRED C-01")
        for card in ["C-02", "N-01"] {
            #expect(refusal { _ = try admin.replaceCard(.init(card: card, newCard: "C-01", reason: "r")) } == "CARD_RETIRED C-01")
        }
        // With a PIN of its own, once more.
        _ = try admin.replaceCard(.init(card: "N-01", newCard: "N-02", reason: "lost", pin: "lychee-0815"))
        #expect(refusal { _ = try signIn("N-02", "qiannian-1024") } == "CARD_OR_PIN_WRONG")
        #expect(try signIn("N-02", "lychee-0815").reader?.readerId == old.readerId)
        #expect(try found(card: "C-01") == ["N-02"])
    }

    @Test func card_thatCannotBeReplaced_staysAsItIs() throws {
        func refused(_ request: Readers.ReplaceCardRequest) -> String { refusal { _ = try admin.replaceCard(request) } }
        #expect(refused(.init(card: "ghost", newCard: "N", reason: "r")) == "READER_UNKNOWN ghost")
        #expect(refused(.init(card: "C-01", newCard: "C-02", reason: "r")) == "CARD_TAKEN C-02")
        #expect(refused(.init(card: "C-01", newCard: "C-01", reason: "r")) == "CARD_TAKEN C-01")
        #expect(refused(.init(card: "C-01", newCard: "N 1", reason: "r")) == "FIELD_INVALID new_card")
        #expect(refused(.init(card: "C-01", newCard: "N-1", reason: " ")) == "FIELD_INVALID reason")
        #expect(refused(.init(card: "C-01", newCard: "N-1", reason: "r", pin: "123456")) == "PIN_UNSUITABLE")
        #expect(refused(.init(card: "C-01", newCard: "N-1", reason: "r", expectedVersion: 9)) == "VERSION_CONFLICT 9")
        #expect(try admin.get(.init(card: "C-01")).version == 1)
        // Under one key it is replaced once.
        let key = CallOptions.newRequestKey()
        let request = try Readers.ReplaceCardRequest(card: "C-01", newCard: "N-1", reason: "r").encoded()
        let answers = try (0..<2).map { _ in try connection.call("lectern.readers.v1.Readers/ReplaceCard", request, .init(requestKey: key)) }
        #expect(answers[0] == answers[1])
    }
}
