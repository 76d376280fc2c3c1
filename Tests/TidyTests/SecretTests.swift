// PINs and passwords of tests are all known, so that whatever programs write can be looked through for them.

import LecternTestSupport
import Testing

@Suite struct SecretTests {
    @Test func secret_ofATest_standsInTheList() throws {
        let labelled = /(?i)(?:pin|password|first)(?:: | = )"([^"\\]{8,})"/
        var found = 0
        for file in try SourceTree.files(["Tests"], ["swift"]) where !file.path.hasSuffix("SecretTests.swift") {
            for (number, line) in file.lines.enumerated() {
                for match in line.matches(of: labelled) where match.1.contains("-") && !match.1.contains(" ") {
                    found += 1
                    #expect(TestSecrets.all.contains(String(match.1)), "\(file.path):\(number + 1): \(match.1) does not stand in Tests/secrets")
                }
            }
        }
        #expect(found > 10, "the measure does not find secrets any more")
        // Each is a text that stands nowhere by chance.
        for secret in TestSecrets.all { #expect(secret.utf8.count >= 9 && secret.contains("-"), "\(secret)") }
    }
}
