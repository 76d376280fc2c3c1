// One slip of a finger: which words it makes of each other, and where it stands in a text.

import LecternText
import Testing

@Suite struct EditsTests {
    @Test(arguments: [
        ("garden", "gorden"), ("garden", "grden"), ("garden", "gardenn"), ("garden", "gadren"), ("garden", "garden"), ("哈利波特", "哈里波特"),
        ("ab", "ba"), ("a", ""), ("abcd", "abdc"),
    ])
    func texts_oneEditApart_areNear(_ one: String, _ other: String) {
        #expect(Edits.isNear(Array(one), Array(other)) && Edits.isNear(Array(other), Array(one)))
    }

    @Test(arguments: [("garden", "gorten"), ("garden", "gard"), ("garden", "ngarde"), ("abc", "cab"), ("abcd", "badc"), ("ab", "cd"), ("", "ab")])
    func texts_furtherApart_areNot(_ one: String, _ other: String) {
        #expect(!Edits.isNear(Array(one), Array(other)) && !Edits.isNear(Array(other), Array(one)))
    }

    @Test func deletions_ofNearWords_haveOneInCommon() {
        #expect(Edits.deletions(of: "aab") == ["aab", "ab", "aa"])
        for (one, other) in [("garden", "gorden"), ("garden", "grden"), ("garden", "gadren"), ("garden", "gardens")] {
            #expect(!Set(Edits.deletions(of: one)).isDisjoint(with: Edits.deletions(of: other)), "\(other)")
        }
    }

    @Test func window_isTheNearestStretch() {
        let text = Array("我读哈里波特与魔法石")
        #expect(Edits.nearWindow(of: Array("哈利波特"), in: text).map { String(text[$0]) } == "哈里波特")
        #expect(Edits.nearWindow(of: Array("哈波特"), in: text).map { String(text[$0]) } == "里波特")
        #expect(Edits.nearWindow(of: Array("魔术师"), in: text) == nil && Edits.nearWindow(of: Array("哈利"), in: text) == nil)
    }
}
