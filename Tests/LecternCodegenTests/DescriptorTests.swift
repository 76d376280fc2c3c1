// What descriptors say of types, rules, reasons and comments.

import LecternMessages
@testable import LecternProtobuf
import LecternTestSupport
import SampleMessages
import Testing

@Suite struct DescriptorTests {
    @Test func descriptors_haveTypesRulesReasonsAndComments() throws {
        let pool = try AllMessages.pool()
        let method = try #require(pool.method(named: "lectern.sample.v1.Sample/Ask"))
        #expect(method.documentation.comment == "One request, one answer.\n\nWith a second paragraph.")
        #expect(method.rule == MethodRule(allow: [.init()], effect: 1, timeoutMilliseconds: 250, reasons: ["NOT_TODAY"], isGiven: true))
        let put = try #require(pool.method(named: "lectern.sample.v1.Sample/Put"))
        #expect(put.clientStreams && put.serverStreams && put.rule.effect == 2)
        let reasons = try #require(pool.enumeration(named: "lectern.sample.v1.Reason"))
        #expect(reasons.values.map(\.reason) == [
            nil, ReasonText(statusCode: 9, zh: "今天不行。", en: "Not \"today\"; a \\ and a | too."),
        ])
        let innermost = try #require(pool.message(named: "lectern.sample.v1.Outer.Inner.Innermost"))
        #expect(innermost.fields.map(\.name) == ["word"])
        let choices = try #require(pool.message(named: "lectern.sample.v1.Choices"))
        #expect(choices.oneofs == ["choice", "other"])
        #expect(choices.field(number: 21)?.oneof == 1)
        #expect(choices.field(number: 11)?.typeName == "lectern.sample.v1.Numbers")
        #expect(choices.field(number: 11)?.documentation.comment == "One of the messages.")
        #expect(choices.field(number: 22)?.oneof == nil)
        #expect(pool.message(named: "lectern.sample.v1.Nothing") == nil)
    }

    @Test func malformedDescriptors_areRefusedOrRead() throws {
        let whole = Sample.description.fileDescriptorSet
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: 21))
        var read = 0
        for _ in 0..<300 where (try? DescriptorPool(fileDescriptorSet: random.broken(whole))) != nil { read += 1 }
        #expect(read < 300)
    }
}
