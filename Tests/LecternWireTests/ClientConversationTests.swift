// The rules of the wire, from the client's side.

internal import LecternWire
internal import Testing

@Suite struct ClientConversationTests {
    private func greeted(_ hello: Frame.Hello = Frame.Hello()) -> ClientConversation {
        var conversation = ClientConversation(limits: Limits())
        _ = conversation.receive(Frame(call: 0, .hello(hello)))
        return conversation
    }

    private func isFailure(_ action: ClientConversation.Action) -> Bool {
        if case .fail = action { return true }
        return false
    }

    @Test func client_beforeTheServersHello_mayOpen() throws {
        var conversation = ClientConversation(limits: Limits())
        #expect(try conversation.open(Frame.Open(method: "a")).number == 1)
        #expect(isFailure(conversation.receive(Frame(call: 1, .close(Frame.Close())))))
    }

    @Test func call_closedTwice_endsOnce() throws {
        var conversation = greeted()
        let (number, frame) = try conversation.open(Frame.Open(method: "a"))
        #expect(frame == Frame(call: 1, .open(Frame.Open(method: "a"))))
        let close = Frame.Close(status: .notFound)
        #expect(conversation.receive(Frame(call: number, .close(close))) == .closed(number: number, close))
        #expect(conversation.receive(Frame(call: number, .close(close))) == .none)
        #expect(conversation.cancel(number) == nil)
        #expect(isFailure(conversation.receive(Frame(call: 2, .close(close)))))
    }

    @Test func open_pastTheServersLimits_isRefused() throws {
        var conversation = greeted(Frame.Hello(frameBytesMax: 100, openCallsMax: 1))
        #expect(throws: ClientConversation.Refusal.self) {
            try conversation.open(Frame.Open(message: [UInt8](repeating: 0, count: 101)))
        }
        #expect(try conversation.open(Frame.Open()).number == 1)
        #expect(throws: ClientConversation.Refusal.tooManyCalls(limit: 1)) { try conversation.open(Frame.Open()) }
    }

    @Test func clientStreamItem_withoutCredit_isRefused() throws {
        var conversation = greeted()
        let number = try conversation.open(Frame.Open(more: true)).number
        #expect(throws: ClientConversation.Refusal.noCredit) { try conversation.item(number, Frame.Item(message: [1])) }
        let credit = Frame(call: number, .credit(1))
        #expect(conversation.receive(credit) == .credit(number: number, items: 1))
        #expect(try conversation.item(number, Frame.Item(message: [1])).call == number)
        // The first answer to an item needs no credit; a second one does.
        let answer = Frame(call: number, .item(Frame.Item(message: [2])))
        #expect(conversation.receive(answer) == .item(number: number, Frame.Item(message: [2])))
        var over = conversation
        #expect(isFailure(over.receive(answer)))
        #expect(try conversation.item(number, Frame.Item(last: true)).call == number)
        #expect(throws: ClientConversation.Refusal.closed) { try conversation.item(number, Frame.Item(message: [1])) }
    }

    @Test func serverStreamItem_pastItsCredit_isAViolation() throws {
        var conversation = greeted()
        let number = try conversation.open(Frame.Open(credit: 1)).number
        let item = Frame(call: number, .item(Frame.Item(message: [1])))
        #expect(conversation.receive(item) == .item(number: number, Frame.Item(message: [1])))
        var over = conversation
        #expect(isFailure(over.receive(item)))
        #expect(conversation.grant(number, items: 1) == Frame(call: number, .credit(1)))
        #expect(!isFailure(conversation.receive(item)))
    }

    @Test func open_afterDrain_isRefused() throws {
        var conversation = greeted()
        _ = try conversation.open(Frame.Open())
        #expect(conversation.receive(Frame(call: 0, .drain(graceMilliseconds: 5))) == .drain(graceMilliseconds: 5))
        #expect(throws: ClientConversation.Refusal.draining) { try conversation.open(Frame.Open()) }
        #expect(conversation.receive(Frame(call: 1, .close(Frame.Close()))) == .closed(number: 1, Frame.Close()))
    }

    @Test func close_ofTheConnection_endsIt() {
        var conversation = greeted()
        let problem = Problem.connectionIdle
        let close = Frame(call: 0, .close(Frame.Close(status: problem.status, problem: problem)))
        #expect(conversation.receive(close) == .ended(problem))
    }
}
