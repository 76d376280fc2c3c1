// What a reader is found by: parts of the name, pinyin with all readings, and the phone number.

import ReadersRules
import Testing

@Suite struct NameTermTests {
    /// Whether a typed text finds a name: its key begins one of the name's terms.
    private func finds(_ text: String, _ name: String) -> Bool {
        guard let query = NameTerms.query(text) else { return false }
        return NameTerms.ofName(name).contains { $0.hasPrefix(query) }
    }

    @Test(arguments: [
        ("zs", "张三"), ("ZS", "张三"), ("zhangs", "张三"), ("zhang san", "张三"), ("zhang'san", "张三"), ("张", "张三"), ("三", "张三"), ("张三", "张三"),
        ("張三", "张三"), ("zw", "长文"), ("cw", "长文"), ("zhangwen", "长文"), ("changwen", "长文"), ("lv", "吕小满"), ("lvx", "吕小满"), ("lux", "吕小满"),
        ("ouyang", "欧阳修"), ("oyx", "欧阳修"), ("小满", "林小满"), ("xiaoman", "林小满"), ("xiao", "林小满"), ("li b", "Li Bai"), ("bai", "Li Bai"), ("libai", "Li Bai"), ("zengz", "曾子"),
    ])
    func text_thatSomebodyTypes_findsTheName(_ text: String, _ name: String) { #expect(finds(text, name)) }

    @Test(arguments: [("zs", "李四"), ("z", "张三"), ("san zhang", "张三"), ("小张", "张小三"), ("bai li", "Li Bai"), ("", "张三"), ("-", "张三")])
    func text_thatIsAnother_findsNothing(_ text: String, _ name: String) { #expect(!finds(text, name)) }

    @Test func phone_isFoundWholeAndByItsEnd() {
        let terms = NameTerms.ofPhone("+8613800138000")
        for text in ["13800138000", "+86 138 0013 8000", "8613800138000", "8000"] {
            #expect(NameTerms.query(text).map { query in terms.contains { $0.hasPrefix(query) } } == true, "\(text)")
        }
        #expect(NameTerms.query("800") == nil && NameTerms.ofPhone("") == [] && !terms.contains { $0.hasPrefix("0013") })
    }

    /// A name of many characters with many readings has no more terms than the limit, none longer than the limit.
    @Test func terms_ofAnyName_areBounded() {
        let name = String(repeating: "长单曾仇解查区朴乐行", count: 20)
        let terms = NameTerms.ofName(name)
        #expect(terms.count <= NameTerms.termsMax && terms.allSatisfy { $0.utf8.count <= NameTerms.termBytesMax })
    }

    @Test func term_ofSeveral_isToldOnce() {
        let terms = NameTerms.ofName("安安")
        let query = "安"
        #expect(terms.filter { NameTerms.isFirst($0, of: terms, query: query) }.count == 1)
    }
}
