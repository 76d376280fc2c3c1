// Which records are one work, by the rules for Chinese and other titles, names and volumes.

import LecternMarc
import Testing

@testable import LecternWorks

/// A record as a test describes it: title, then creator.
private func keys(_ title: String, _ creator: String = "", _ change: (inout WorkDescription) -> Void = { _ in }) -> [WorkKey] {
    var description = WorkDescription()
    description.titles = [title]
    if !creator.isEmpty { description.creators = [.init(name: creator)] }
    change(&description)
    return WorkKeys(description).keys
}

private func areOne(_ one: [WorkKey], _ other: [WorkKey]) -> Bool { WorkGrouping.groups([(1, one), (2, other)]).count == 1 }

@Suite struct WorkKeysTests {
    @Test(arguments: [
        ("围城", "钱钟书", "圍城", "錢鍾書"), ("《红楼梦》", "〔清〕曹雪芹著", "红楼梦（校注本）", "(清) 曹雪芹"), ("杜诗", "（唐）杜甫撰", "杜詩", "杜甫 著"),
        ("小王子", "[法] 圣埃克苏佩里", "小王子（中英文对照本）", "安东尼·德·圣-埃克苏佩里"), ("荒原狼", "[瑞士] 赫尔曼·海塞", "荒原狼", "赫尔曼·黑塞"),
        ("平凡的世界（全三册）", "路遥", "平凡的世界", "路遥"), ("三体Ⅱ：黑暗森林", "刘慈欣", "三体2", "刘慈欣"), ("三体（第2版）", "刘慈欣", "三体", "刘慈欣"), ("三体Ⅱ：黑暗森林", "刘慈欣", "黑暗森林", "刘慈欣"),
        ("明朝那些事儿（伍）", "当年明月", "明朝那些事儿 第五部", "当年明月"), ("一九八四", "奥威尔", "１９８４", "[英] 奥威尔"), ("呐喊", "鲁迅", "吶喊", "Lu, Xun"),
        ("The Hobbit", "Tolkien, J. R. R.", "Hobbit", "J.R.R. Tolkien"), ("Jazz styles", "Gridley, Mark C.", "Jazz styles : history & analysis", "Mark C. Gridley"),
        ("Les Misérables", "Hugo, Victor", "Miserables", "Victor Hugo"), ("论语译注", "杨伯峻", "论语", "孔子"), ("Harold, volume 2", "Lytton", "Harold. Vol. II", "Lytton"),
        ("了不起的盖茨比", "菲茨杰拉德(F. Scott Fitzgerald)", "了不起的盖茨比", "Fitzgerald, F. Scott"),
    ])
    func editions_ofOneWork_areOne(_ title: String, _ creator: String, _ other: String, _ otherCreator: String) {
        #expect(areOne(keys(title, creator), keys(other, otherCreator)))
    }

    @Test(arguments: [
        ("三体Ⅱ", "刘慈欣", "三体Ⅲ", "刘慈欣"), ("三体", "刘慈欣", "三体Ⅱ", "刘慈欣"), ("品三国（上）", "易中天", "品三国（下）", "易中天"), ("四世同堂（上下）", "老舍", "四世同堂(第二部)", "老舍"),
        ("失乐园", "弥尔顿", "失乐园", "渡边淳一"), ("盗墓笔记", "南派三叔", "盗墓笔记漫画版", "南派三叔"), ("Canada", "Ford, Richard", "Canada", "Bourinot, John George"),
        ("Harold — Volume 01", "Lytton", "Harold — Volume 08", "Lytton"), ("Perl : the complete reference", "Brown, Martin C.", "Perl : programmer's reference", "Brown, Martin C."),
        ("王小波全集 第三卷", "王小波", "王小波全集 第四卷", "王小波"), ("围城", "钱钟书", "管锥编", "钱钟书"), ("The Green Mile, Part 3", "King, Stephen", "The Green Mile, Part 6", "King, Stephen"),
        ("梁实秋散文", "梁实秋", "梁实秋散文选集", "梁实秋"), ("Poems", "Manning, Frederic", "Poems", "Goodrich, Samuel"), ("敦煌抄本", "", "敦煌抄本", ""),
    ])
    func otherWorks_withTitlesMuchAlike_areApart(_ title: String, _ creator: String, _ other: String, _ otherCreator: String) {
        #expect(!areOne(keys(title, creator), keys(other, otherCreator)))
    }

    @Test func translation_isBoundToItsOriginal_byTitleAndSound() {
        let translation = keys("老人与海", "[美] 海明威") { $0.originalTitles = ["The Old Man and the Sea"] }
        #expect(areOne(translation, keys("The old man and the sea", "Hemingway, Ernest")))
        #expect(areOne(translation, keys("老人と海", "海明威") { $0.originalTitles = ["The old man and the sea"] }))
        // Somebody else's book of the same title.
        #expect(!areOne(translation, keys("The old man and the sea", "Miller, Arthur")))
        // Two books that merely have one title are not bound by the sound of a name.
        #expect(!areOne(keys("The old man and the sea", "Hemingway, Ernest"), keys("The old man and the sea", "Hardy, Thomas")))
    }

    @Test func uniformTitle_bindsTranslations_collectiveTitlesBindNothing() {
        let plague = keys("The plague", "Camus, Albert") { $0.uniformTitles = ["La peste"] }
        #expect(areOne(plague, keys("La peste", "Camus, Albert")))
        let one = keys("Selected verse", "Hughes, Ted") { $0.uniformTitles = ["Poems"] }
        #expect(!areOne(one, keys("Other verse", "Hughes, Ted") { $0.uniformTitles = ["Poems"] }))
        #expect(areOne(keys("Biblia Latina") { $0.titleEntry = "Bible" }, keys("The holy Bible") { $0.titleEntry = "Bible" }))
    }

    @Test func collectedWorks_haveVolumesOfTheirPublisher() {
        let one = keys("王小波全集 第三卷", "王小波") { $0.publisher = "云南人民出版社" }
        #expect(areOne(one, keys("王小波全集（第三卷）", "王小波") { $0.publisher = "云南人民出版社" }))
        #expect(!areOne(one, keys("王小波全集 第三卷", "王小波") { $0.publisher = "译林出版社" }))
    }

    @Test func severalWorks_inOneRecord_areContainedAndNotBound() {
        var both = WorkDescription()
        both.titles = ["呐喊", "彷徨"]
        both.creators = [.init(name: "鲁迅")]
        let single = keys("呐喊", "鲁迅")
        let pair = WorkKeys(both).keys
        #expect(!areOne(pair, single))
        #expect(pair.contains { key in key.bond == .contains && single.contains { $0.number == key.number } })
    }

    @Test func volumes_ofOneSet_nameTheSet() {
        let sets = [keys("三体Ⅱ", "刘慈欣"), keys("三体3", "刘慈欣"), keys("三体. 第三部", "刘慈欣")].map { $0.filter { $0.bond == .set }.map(\.number) }
        #expect(sets[0].count == 1 && sets[0] == sets[1] && sets[1] == sets[2])
    }

    @Test func sameISBN_bindsTheSameTitle_notOtherVolumes() {
        func made(_ title: String, _ creator: String) -> [WorkKey] { keys(title, creator) { $0.isbns = ["9787020002207"] } }
        #expect(areOne(made("李太白全集", "[清] 王琦 注"), made("李太白全集", "李白")))
        #expect(!areOne(made("史记（一）", "司马迁"), made("史记（二）", "司马迁")))
    }

    @Test func music_ofABooksTitle_isAnotherWork() {
        let opera = keys("Salome", "Wilde, Oscar") { $0.kind = .music }
        #expect(!areOne(opera, keys("Salome", "Wilde, Oscar")))
    }

    @Test func groups_doNotDependOnTheOrderOfRecords() {
        let members: [(record: Int64, keys: [WorkKey])] = [
            (7, keys("The old man and the sea", "Hemingway, Ernest")), (3, keys("老人与海", "海明威") { $0.originalTitles = ["The old man and the sea"] }),
            (5, keys("老人与海", "[美]海明威")), (1, keys("围城", "钱钟书")),
        ]
        let expected: [[Int64]] = [[1], [3, 5, 7]]
        for turn in members.indices { #expect(WorkGrouping.groups(Array(members[turn...] + members[..<turn])) == expected) }
        #expect(WorkGrouping.groups(members.reversed()) == expected)
    }

    @Test(arguments: [
        ("冰与火之歌·卷二·列王的纷争（上）", "冰与火之歌", "2.上", "列王的纷争"), ("大秦帝国·第三部 金戈铁马（上、下）", "大秦帝国", "3", "金戈铁马"), ("蜀山剑侠传. 21-25集", "蜀山剑侠传", "21-25", ""),
        ("哈利·波特与密室", "哈利波特与密室", "", ""), ("后宫·甄嬛传Ⅱ", "后宫甄嬛传", "2", ""), ("安徒生童话全集-全四卷", "安徒生童话全集", "", ""), ("长安十二时辰 上", "长安12时辰", "上", ""),
        ("The Golden Bough: A Study (Third Edition, Vol. 08 of 12)", "goldenbough", "8", ""), ("Unter Palmen und Buchen. Zweiter Band.", "unterpalmenundbuchen", "2", ""),
        ("Slave narratives, Volume II, Arkansas, Part 1", "slavenarratives", "2.1", "arkansas"), ("重版出来! 2", "重版出来", "2", ""), ("1984", "1984", "", ""), ("2001：太空漫游", "2001", "", ""),
    ])
    func title_isTakenApart(_ title: String, _ base: String, _ volume: String, _ part: String) {
        let read = TitleReading(title)
        #expect(read.base == base && read.volume == volume && read.part == part, "\(read)")
    }

    @Test func title_pastItsLimit_doesNotCount() {
        let most = TitleReading.textBytesMax / 3
        #expect(TitleReading(String(repeating: "长", count: most - 3) + "第三卷").volume == "3")
        #expect(TitleReading(String(repeating: "长", count: most) + "第三卷").volume == "")
        #expect(TitleReading("长", names: Array(repeating: "黑暗森林", count: 500) + ["第三卷"]).volume == "")
    }

    @Test func keys_areBoundedWhateverARecordSays() {
        var description = WorkDescription()
        description.titles = (0..<500).map { "第\($0)卷之歌 \(String(repeating: "很长的题名", count: 200))" }
        description.creators = (0..<500).map { .init(name: "[国] 名字\($0)·姓(Name\($0), Given)") }
        description.uniformTitles = (0..<500).map { "Title \($0)" }
        description.originalTitles = description.uniformTitles
        #expect(WorkKeys(description).keys.count <= WorkKeys.keysMax)
    }
}
