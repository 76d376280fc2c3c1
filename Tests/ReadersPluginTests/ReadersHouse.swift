// Readers in the process of the test, on the store under test, and a clock to advance.

import CityTesting
import LecternKitTesting
import LecternMessages
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

/// A host with Readers alone.
struct ReadersHouse {
    static let day: Int64 = 86_400_000
    static let pin = "qiannian-1024"
    let host: PluginHost

    /// - Parameter configuration: Readers' section of lectern.json5; empty: none.
    init(configuration: String = "") throws {
        host = try PluginHost(onTestStore: [.init("libReadersPlugin.so", configuration: configuration)])
        _ = try admin.putCategory(.init(code: "adult", name: "成人"))
    }

    /// The administrator.
    var admin: Readers.Client<TestCaller> { Readers.Client(host.connect(.admin("admin"))) }

    /// A reader with a card.
    @discardableResult
    func add(_ card: String, _ name: String, category: String = "adult") throws -> Readers.Reader {
        try admin.putReader(.init(card: card, name: name, category: category, pin: Self.pin))
    }

    /// The reader of a card, who signs in at a partner now.
    func reader(_ card: String) throws -> Readers.Client<TestCaller> {
        var app = host.connect(.partner("app"))
        app.session = try Readers.Client(app).signIn(.init(card: card, pin: Self.pin)).session
        return Readers.Client(app)
    }

    /// Names that a typed text finds, all pages of them.
    func found(_ text: String, limit: UInt32 = 50) throws -> [String] {
        var names: [String] = []
        var cursor = ""
        repeat {
            let page = try admin.findReaders(.init(limit: limit, cursor: cursor, text: text))
            names += page.readers.map(\.name)
            cursor = page.cursor
        } while !cursor.isEmpty
        return names
    }
}

/// The problem of a call: its reason and facts.
func problem(_ body: () throws -> Void) -> Problem? {
    do {
        try body()
        return nil
    } catch {
        return error as? Problem
    }
}
