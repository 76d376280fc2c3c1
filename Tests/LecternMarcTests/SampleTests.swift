// The sample catalogue that the repository carries reads without a reject.

import Foundation
import LecternMarc
import LecternTestSupport
import Testing

@Suite struct SampleTests {
    private static let folder = Repository.root.appendingPathComponent("etc/sample")

    private func read(_ file: String) throws -> [Outcome] {
        SharedData.read([UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(file))))
    }

    @Test(arguments: ["all.cnmarc.utf8.iso", "all.marc21.mrc", "chinese.cnmarc.gb18030.iso", "other.marc21.mrc"])
    func sampleRecords_areAllRead(file: String) throws {
        let outcomes = try read(file)
        #expect(outcomes.compactMap(\.reject) == [])
        #expect(outcomes.count >= 50)
        #expect(Set(outcomes.compactMap(\.meaning?.controlNumber)).count == outcomes.count)
        #expect(outcomes.contains { $0.meaning?.forms.map(\.form) == [.paper, .ebook] })
    }

    @Test func sameWorks_inMarc21AndCnmarc_readTheSame() throws {
        let unimarc = try read("all.cnmarc.utf8.iso").compactMap(\.meaning)
        let marc21 = try read("all.marc21.mrc").compactMap(\.meaning)
        #expect(unimarc.count == marc21.count && unimarc.count >= 300)
        #expect(unimarc.map(\.title) == marc21.map(\.title))
        #expect(unimarc.map(\.year) == marc21.map(\.year))
        #expect(unimarc.map(\.isbns) == marc21.map(\.isbns))
        #expect(unimarc.map { $0.forms.map(\.form) } == marc21.map { $0.forms.map(\.form) })
    }
}
