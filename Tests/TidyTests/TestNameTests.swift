// Names of tests have the form subject_condition_expectation.

import Testing

@Suite struct TestNameTests {
    @Test func testName_hasSubjectAndExpectation() throws {
        var count = 0
        // What `lectern plugin new` writes is copied by authors, so its tests follow the rule too.
        for file in try SourceTree.files(["Tests", "Plugins", "examples", "etc"], ["swift"]) {
            for (number, name) in TestNameTests.tests(file.lines) {
                count += 1
                #expect(TestNameTests.isWellFormed(name), "\(file.path):\(number): \(name) has no subject_expectation")
            }
        }
        #expect(count > 800, "the rule does not find tests any more")
    }

    @Test(arguments: [
        ("borrow_pastLimit_isRefused", true), ("frame_isDecoded", true), ("aLoanPastTheLimitIsRefused", false), ("_borrow", false),
        ("borrow_", false), ("borrow__isRefused", false), ("`a loan is refused`", false),
    ])
    func testName_withoutTwoParts_isReported(_ name: String, _ isWellFormed: Bool) {
        #expect(TestNameTests.isWellFormed(name) == isWellFormed)
    }

    @Test func testFunctions_ofAFile_areFound() {
        let lines = [
            "@Suite struct A {", "    @Test func one_a() {", "    func helper() {}", "    @Test(arguments: [", #"        "func no("#,
            "    ]) func two_b(x: Int) {}", "    // @Test func no() {}", "    @Test", "    func three() {}", "    @TestOnly func no() {}",
        ]
        let found = TestNameTests.tests(lines)
        #expect(found.map(\.name) == ["one_a", "two_b", "three"] && found.map(\.number) == [2, 6, 9])
    }

    /// Whether a name has at least two parts, none of them empty.
    private static func isWellFormed(_ name: String) -> Bool {
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty } && !name.hasPrefix("`")
    }

    /// The functions with `@Test`, each with the number of its line, from 1.
    private static func tests(_ lines: [String]) -> [(number: Int, name: String)] {
        var found: [(number: Int, name: String)] = []
        var isTest = false
        for (index, line) in lines.enumerated() {
            guard isTest || line.contains("@Test") else { continue }
            let code = SourceTree.code(line)
            if code.contains(/(^|\s)@Test($|[\s(])/) { isTest = true }
            guard isTest, let match = code.firstMatch(of: /(^|\s)func (`[^`]+`|\w+)/) else { continue }
            found.append((index + 1, String(match.2)))
            isTest = false
        }
        return found
    }
}
