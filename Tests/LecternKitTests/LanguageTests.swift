// Which text a caller gets: the one rule of the daemon and its plugins.

import HelloMessages
import LecternKit
import Testing

@Suite struct LanguageTests {
    private static let available = ["en", "zh-Hans", "zh-Hant", "pt-BR"]

    @Test(arguments: [
        ("en", "en"), ("EN", "en"), ("en-GB-oxendict", "en"), ("zh-Hant", "zh-Hant"), ("zh_hant_TW", "zh-Hant"), ("zh-Hans-CN", "zh-Hans"),
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("pt-PT", "pt-BR"), ("pt", "pt-BR"), ("zha", nil), ("de", nil), ("", nil), ("-", nil), ("z", nil),
    ] as [(String, String?)])
    func lookup_ofATag_isOfTheTable(_ tag: String, _ expected: String?) {
        #expect(LanguageTag.lookup(tag, in: Self.available).map { Self.available[$0] } == expected)
    }

    @Test func lookup_amongTags_prefersTheLongest() {
        #expect(LanguageTag.lookup("zh-Hant-HK", in: ["zh", "zh-Hant", "zh-Hant-HK"]) == 2)
        #expect(LanguageTag.lookup("zh-Hant-TW", in: ["zh", "zh-Hant", "zh-Hant-HK"]) == 1)
        #expect(LanguageTag.lookup("zh-Hans", in: ["zh-Hant", "zh"]) == 1)
        #expect(LanguageTag.lookup("zh", in: []) == nil)
    }

    @Test(arguments: [
        ("zh", true), ("ZH", true), ("zh-Hans", true), ("zh_CN", true), ("Zh-Hant-TW", true), ("zha", false), ("z", false), ("", false),
        ("en", false), ("en-zh", false),
    ])
    func isOf_aTag_agreesWithLookup(_ tag: String, _ expected: Bool) {
        #expect(LanguageTag.isOf(tag, "zh") == expected)
        #expect((LanguageTag.lookup(tag, in: ["zh"]) == 0) == expected)
    }
}

@Suite struct SubjectTests {
    @Test func subject_ofEachKind_isKindAndNumber() {
        let subjects: [Subject] = [
            .reader(42), .item(1), .record(.max), .library(2), .branch(3), .servicePoint(4), .conflict(5), Subject("guest", 6),
        ]
        #expect(subjects.map(\.description) == [
            "reader:42", "item:1", "record:9223372036854775807", "library:2", "branch:3", "service_point:4", "conflict:5", "guest:6",
        ])
        #expect(Subject.reader(1) == Subject("reader", 1) && Subject.reader(1) != .reader(2))
    }
}
