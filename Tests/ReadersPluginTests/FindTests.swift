// Readers are found by what a person types: parts of the name, pinyin, a phone number; paged, each once.

import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing

@Suite struct FindTests {
    @Test func reader_isFoundByPinyinPartsAndPhone() throws {
        let house = try ReadersHouse()
        for (index, name) in ["张三", "长孙无忌", "赵四", "李白", "Zoe Smith", "诸葛亮"].enumerated() { try house.add("C-\(index)", name) }
        _ = try house.admin.change(.init(card: "C-3", expectedVersion: 1, fields: ["phone"], phone: "13800138000"))
        #expect(try Set(house.found("zs")) == ["张三", "赵四", "长孙无忌"] && house.found("zs").last == "长孙无忌")
        #expect(try house.found("zhangs") == ["张三", "长孙无忌"])
        #expect(try house.found("changsun") == ["长孙无忌"])
        #expect(try house.found("葛") == ["诸葛亮"] && house.found("smith") == ["Zoe Smith"])
        #expect(try house.found("8000") == ["李白"] && house.found("13800138000") == ["李白"])
        #expect(problem { _ = try house.found("z") }?.fact("field") == "text")
        // A name or a phone that is no more finds nobody.
        _ = try house.admin.change(.init(card: "C-3", expectedVersion: 2, fields: ["phone", "name"], name: "杜甫", phone: ""))
        #expect(try house.found("8000") == [] && house.found("lb") == [] && house.found("df") == ["杜甫"])
    }

    @Test func pages_haveEachReaderOnce() throws {
        let house = try ReadersHouse()
        // Each of these has two terms that begin with the character.
        for index in 0..<25 { try house.add("C-\(index)", "安安\(index)") }
        _ = try house.admin.block(.init(card: "C-7", reason: "遗失"))
        for limit in [1, 3, 24, 25, 26] as [UInt32] {
            let names = try house.found("安", limit: limit)
            #expect(names.count == 25 && Set(names).count == 25, "\(limit)")
        }
        let page = try house.admin.findReaders(.init(limit: 3, text: "安"))
        #expect(problem { _ = try house.admin.findReaders(.init(cursor: page.cursor, text: "zs")) }?.reason == "CURSOR_INVALID")
    }
}
