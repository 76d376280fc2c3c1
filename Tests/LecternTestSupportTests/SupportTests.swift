// The small pieces that all tests share: random numbers, folders, waiting, the repository.

import Foundation
import LecternTestSupport
import Testing

@Suite struct SupportTests {
    /// The first numbers of SplitMix64's reference implementation for this seed.
    @Test func seededRandom_isSplitMix64() {
        var random = SeededRandom(seed: 1_234_567)
        let numbers = (0..<3).map { _ in random.next() }
        #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test func temporaryFolder_whenReleased_isRemoved() throws {
        var folder: TemporaryFolder? = try TemporaryFolder()
        let file = try #require(try folder?.write("a", [1, 2]))
        #expect(FileManager.default.contents(atPath: file) == Data([1, 2]))
        folder = nil
        #expect(!FileManager.default.fileExists(atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path))
    }

    @Test func waitUntil_endsWithTheConditionOrTheTime() {
        var questions = 0
        let holds = waitUntil(seconds: 60, every: 1) {
            questions += 1
            return questions == 5
        }
        #expect(holds && questions == 5)
        #expect(!waitUntil(seconds: 0.01) { false })
    }

    @Test func repository_hasTheFilesAndTheProducts() throws {
        #expect(try Repository.text("Package.swift").contains("name: \"lectern\""))
        #expect(FileManager.default.isExecutableFile(atPath: Repository.products + "/lecternd"))
        #expect(FileManager.default.fileExists(atPath: Repository.plugin("Hello")))
    }
}
