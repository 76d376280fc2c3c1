// How a topic that is followed may be written.

import LecternWire
import Testing

@Suite struct TopicPatternTests {
    @Test(arguments: ["circulation.loan", "circulation.*", "partner.book-shop.order", "a1.b_c.D"])
    func pattern_ofATopicOrABeginning_isAllowed(_ pattern: String) {
        #expect(TopicPattern.objection(to: pattern) == nil)
    }

    @Test(arguments: ["", "circulation", "*", ".loan", "circulation.", "circulation.lo*", "circulation.*.loan", "Circulation.loan", "a..b", "a. b", "a.贷"])
    func pattern_thatIsNeither_isObjectedTo(_ pattern: String) {
        #expect(TopicPattern.objection(to: pattern) != nil)
    }
}
