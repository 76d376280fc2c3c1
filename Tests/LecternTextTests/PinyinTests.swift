// Pinyin has all readings of a character, bounded spellings, and nothing to say of other text.

import LecternText
import Testing

@Suite struct PinyinTests {
    @Test(arguments: [("张", ["zhang"]), ("长", ["chang", "zhang"]), ("乐", ["le", "yue"]), ("吕", ["lu", "lv"]), ("a", []), ("の", [])] as [(Character, [String])])
    func character_hasAllItsReadings(_ character: Character, _ readings: [String]) {
        #expect(Pinyin.readings(of: character).sorted() == readings)
    }

    @Test func character_alone_isReadAsItMostlyIs() {
        #expect(Pinyin.readings(of: "长").first == "zhang" && Pinyin.readings(of: "行").first == "xing" && Pinyin.readings(of: "重").first == "zhong")
    }

    @Test(arguments: [
        ("银行", "yinhang"), ("长沙", "changsha"), ("重庆", "chongqing"), ("音乐", "yinyue"), ("成都", "chengdu"), ("重慶銀行", "chongqingyinhang"),
        ("乾隆", "qianlong"), ("名著", "mingzhu"), ("角色", "juese"), ("西部大开发", "xibudakaifa"),
    ])
    func word_isReadAsAWhole(_ text: String, _ spelling: String) {
        let elements = Pinyin.elements(text, readingsMax: 1)
        #expect(Pinyin.spellings(of: elements, max: 1).map(\.whole) == [spelling])
    }

    @Test func elements_haveWordsAsTheyStand() {
        #expect(Pinyin.elements("女人 Café", readingsMax: 1) == [["nv", "nu"], ["ren"], ["cafe"]])
        #expect(Pinyin.elements("No 7", readingsMax: 1) == [] && Pinyin.elements("单", readingsMax: 3).joined().contains("shan"))
    }

    @Test func letters_areCutIntoSyllables() {
        #expect(Pinyin.segmentations(of: "hongloumeng", max: 4).first == ["hong", "lou", "meng"])
        #expect(Pinyin.segmentations(of: "xian", max: 4) == [["xian"], ["xi", "an"]])
        #expect(Pinyin.segmentations(of: "nvren", max: 1) == [["nv", "ren"]] && Pinyin.segmentations(of: "luse", max: 1) == [["lu", "se"]])
        #expect(Pinyin.segmentations(of: "hongx", max: 4).isEmpty && Pinyin.segmentations(of: "", max: 4).isEmpty)
        #expect(Pinyin.segmentations(of: String(repeating: "xian", count: 20), max: 3).count == 3)
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
