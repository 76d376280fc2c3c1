// Pinyin has all readings of a character, bounded spellings, and nothing to say of other text.

import LecternText
import Testing

@Suite struct PinyinTests {
    @Test(arguments: [("张", ["zhang"]), ("长", ["chang", "zhang"]), ("乐", ["le", "yue"]), ("吕", ["lu", "lv"]), ("a", []), ("の", [])] as [(Character, [String])])
    func character_hasAllItsReadings(_ character: Character, _ readings: [String]) {
        #expect(Pinyin.readings(of: character).sorted() == readings)
    }

    @Test func surname_isReadAsItsFamilyReadsIt() {
        for (character, reading) in [("曾", "zeng"), ("单", "shan"), ("仇", "qiu"), ("解", "xie"), ("查", "zha"), ("区", "ou"), ("朴", "piao"), ("尉", "yu")] as [(Character, String)] {
            #expect(Pinyin.readings(of: character).contains(reading), "\(character)")
        }
    }

    @Test func text_isSpeltWithWordsAsTheyStand() {
        let spellings = Pinyin.spellings(TextAnalysis.tokens("张三 Bob"))
        #expect(spellings == [.init(initials: "zsb", whole: "zhangsanbob")])
        #expect(Pinyin.spellings(TextAnalysis.tokens("Bob 7")) == [])
    }

    @Test func spellings_ofManyReadings_areBounded() {
        let spellings = Pinyin.spellings(TextAnalysis.tokens(String(repeating: "长乐单", count: 10)))
        #expect((2...Pinyin.spellingsMax).contains(spellings.count) && Set(spellings).count == spellings.count)
    }

    /// The most common characters are all in the table.
    @Test func commonCharacters_haveReadings() {
        for character in "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感" {
            #expect(!Pinyin.readings(of: character).isEmpty, "\(character)")
        }
    }
}
