// Which copies fit an installation.

import Testing

@testable import LecternHost

@Suite struct DatabaseCopyTests {
    @Test func refusal_ofNewerSchema_namesBothSteps() {
        let known: [String: UInt32] = ["lectern": 12, "hello": 1]
        #expect(DatabaseCopy.refusal(plugin: "hello", number: 1, known: known) == nil)
        #expect(DatabaseCopy.refusal(plugin: "lectern", number: 3, known: known) == nil)
        #expect(DatabaseCopy.refusal(plugin: "removed", number: 9, known: known) == nil)
        let message = DatabaseCopy.refusal(plugin: "hello", number: 2, known: known)
        #expect(message?.contains("hello are at step 2") == true && message?.contains("knows 1") == true)
    }
}
