// The rules of the wire, from the server's side.

internal import LecternWire
internal import Testing

@Suite struct ServerConversationTests {
    private func greeted(_ limits: Limits = Limits(), frameBytesMax: UInt32 = 0) -> ServerConversation {
        let conversation = ServerConversation(limits: limits)
        _ = conversation.receive(Frame(call: 0, .hello(Frame.Hello(frameBytesMax: frameBytesMax))))
        return conversation
    }

    private func open(_ method: String = "a", more: Bool = false, credit: UInt32 = 0, size: Int = 0) -> Frame.Kind {
        .open(Frame.Open(method: method, message: [UInt8](repeating: 0, count: size), more: more, credit: credit))
    }

    private func isFailure(_ action: ServerConversation.Action) -> Bool {
        if case .fail(_, let problem) = action { return problem.reason == "PROTOCOL_VIOLATED" }
        return false
    }

    private func refusal(_ action: ServerConversation.Action) -> String? {
        guard case .answer(let frame) = action, case .close(let close) = frame.kind else { return nil }
        return close.problem?.reason
    }

    @Test func hello_notFirstOrTwice_isAViolation() {
        for kind: Frame.Kind in [open(), .ping(1), .unknown, .cancel] {
            let conversation = ServerConversation(limits: Limits())
            #expect(isFailure(conversation.receive(Frame(call: kind == .ping(1) ? 0 : 1, kind))))
        }
        let conversation = ServerConversation(limits: Limits())
        let hello = Frame(call: 0, .hello(Frame.Hello(name: "k")))
        #expect(conversation.receive(hello) == .helloReceived(Frame.Hello(name: "k")))
        #expect(isFailure(conversation.receive(hello)))
    }

    @Test func serverHello_carriesTheLimits() {
        var limits = Limits()
        limits.frameBytesMax = 1000
        limits.openCallsMax = 3
        let hello = ServerConversation(limits: limits).hello(name: "d")
        let expected = Frame.Hello(name: "d", frameBytesMax: 1000, openCallsMax: 3, version: 1)
        #expect(hello == Frame(call: 0, .hello(expected)))
    }

    @Test func call_opensAndClosesOnce() {
        let conversation = greeted()
        #expect(conversation.receive(Frame(call: 5, open())) == .begin(slot: 0, number: 5, Frame.Open(method: "a")))
        #expect(conversation.openCalls == 1)
        let close = Frame.Close(message: [1])
        #expect(conversation.close(slot: 0, number: 5, close) == Frame(call: 5, .close(close)))
        #expect(conversation.close(slot: 0, number: 5, close) == nil)
        #expect(conversation.openCalls == 0 && conversation.bytesInFlight == 0)
    }

    @Test func callNumber_thatDoesNotRise_isAViolation() {
        let conversation = greeted()
        _ = conversation.receive(Frame(call: 5, open()))
        let same = conversation
        #expect(isFailure(same.receive(Frame(call: 5, open()))))
        let lower = conversation
        #expect(isFailure(lower.receive(Frame(call: 4, open()))))
        let zero = conversation
        #expect(isFailure(zero.receive(Frame(call: 0, open()))))
        _ = conversation.close(slot: 0, number: 5, Frame.Close())
        #expect(isFailure(conversation.receive(Frame(call: 5, open()))))
    }

    @Test func frame_forAClosedCall_isIgnored() {
        let conversation = greeted()
        _ = conversation.receive(Frame(call: 5, open(more: true)))
        _ = conversation.close(slot: 0, number: 5, Frame.Close())
        for kind: Frame.Kind in [.cancel, .credit(1), .item(Frame.Item(message: [1]))] {
            #expect(conversation.receive(Frame(call: 5, kind)) == .none)
            #expect(conversation.receive(Frame(call: 3, kind)) == .none)
            let never = conversation
            #expect(isFailure(never.receive(Frame(call: 6, kind))))
            let zero = conversation
            #expect(isFailure(zero.receive(Frame(call: 0, kind))))
        }
        #expect(conversation.receive(Frame(call: 99, .unknown)) == .none)
    }

    @Test func call_cancelledTwice_isCancelledOnceAndStillCloses() {
        let conversation = greeted()
        _ = conversation.receive(Frame(call: 1, open()))
        #expect(conversation.receive(Frame(call: 1, .cancel)) == .cancel(slot: 0))
        #expect(conversation.receive(Frame(call: 1, .cancel)) == .none)
        #expect(conversation.close(slot: 0, number: 1, Frame.Close(status: .cancelled)) != nil)
    }

    @Test func call_pastOpenCalls_isRefusedAlone() {
        var limits = Limits()
        limits.openCallsMax = 2
        let conversation = greeted(limits)
        _ = conversation.receive(Frame(call: 1, open()))
        _ = conversation.receive(Frame(call: 2, open()))
        #expect(refusal(conversation.receive(Frame(call: 3, open(more: true)))) == "TOO_MANY_CALLS")
        #expect(conversation.receive(Frame(call: 3, .item(Frame.Item(message: [1])))) == .none)
        _ = conversation.close(slot: 0, number: 1, Frame.Close())
        #expect(conversation.receive(Frame(call: 4, open())) == .begin(slot: 0, number: 4, Frame.Open(method: "a")))
        #expect(conversation.close(slot: 1, number: 2, Frame.Close()) != nil)
    }

    @Test func clientStream_needsCreditAndEndsWithItsLastItem() {
        let conversation = greeted()
        let item = Frame(call: 1, .item(Frame.Item(message: [1], itemKey: "k")))
        _ = conversation.receive(Frame(call: 1, open(more: true)))
        let early = conversation
        #expect(isFailure(early.receive(item)))
        #expect(conversation.grant(slot: 0, number: 1, items: 2) == Frame(call: 1, .credit(2)))
        #expect(conversation.receive(item) == .item(slot: 0, Frame.Item(message: [1], itemKey: "k")))
        #expect(
            conversation.item(slot: 0, number: 1, Frame.Item(message: [2]))
                == .send(Frame(call: 1, .item(Frame.Item(message: [2])))))
        _ = conversation.receive(item)
        let over = conversation
        #expect(isFailure(over.receive(item)))
        // A last item without a message needs no credit; nothing may follow it.
        #expect(conversation.receive(Frame(call: 1, .item(Frame.Item(last: true)))) == .item(slot: 0, Frame.Item(last: true)))
        #expect(conversation.grant(slot: 0, number: 1, items: 1) == nil)
        #expect(isFailure(conversation.receive(item)))
        let unary = greeted()
        _ = unary.receive(Frame(call: 1, open()))
        #expect(isFailure(unary.receive(item)))
    }

    @Test func serverStream_pastItsCredit_isClosed() {
        let conversation = greeted()
        _ = conversation.receive(Frame(call: 1, open(credit: 1)))
        let item = Frame.Item(message: [1])
        #expect(conversation.item(slot: 0, number: 1, item) == .send(Frame(call: 1, .item(item))))
        #expect(conversation.receive(Frame(call: 1, .credit(1))) == .credit(slot: 0, items: 1))
        #expect(conversation.item(slot: 0, number: 1, item) == .send(Frame(call: 1, .item(item))))
        guard case .closed(let frame) = conversation.item(slot: 0, number: 1, item),
            case .close(let close) = frame.kind
        else {
            Issue.record("an item without credit was sent")
            return
        }
        #expect(close.status == .internal)
        #expect(conversation.item(slot: 0, number: 1, item) == .ignore)
    }

    @Test func credit_pastItsMaximum_doesNotOverflow() {
        let conversation = greeted()
        _ = conversation.receive(Frame(call: 1, open(credit: .max)))
        #expect(conversation.receive(Frame(call: 1, .credit(.max))) == .credit(slot: 0, items: .max))
        #expect(conversation.receive(Frame(call: 1, .credit(0))) == .none)
    }

    @Test func bytesInFlight_countOpenCallsAndPendingItems() {
        var limits = Limits()
        limits.bytesInFlightMax = 100
        let conversation = greeted(limits)
        _ = conversation.receive(Frame(call: 1, open(more: true, size: 40)))
        _ = conversation.grant(slot: 0, number: 1, items: 2)
        let item = Frame(call: 1, .item(Frame.Item(message: [UInt8](repeating: 0, count: 30))))
        _ = conversation.receive(item)
        #expect(conversation.bytesInFlight == 70 && !conversation.isFull)
        _ = conversation.receive(item)
        #expect(conversation.isFull)
        _ = conversation.grant(slot: 0, number: 1, items: 1)
        #expect(conversation.bytesInFlight == 70 && !conversation.isFull)
        _ = conversation.close(slot: 0, number: 1, Frame.Close())
        #expect(conversation.bytesInFlight == 0)
    }

    @Test func answer_largerThanTheClientTakes_isAProblem() {
        let conversation = greeted(frameBytesMax: 100)
        _ = conversation.receive(Frame(call: 1, open(credit: 9)))
        _ = conversation.receive(Frame(call: 2, open()))
        let large = [UInt8](repeating: 0, count: 200)
        guard case .closed = conversation.item(slot: 0, number: 1, Frame.Item(message: large)) else {
            Issue.record("the item was sent")
            return
        }
        guard case .close(let close)? = conversation.close(slot: 1, number: 2, Frame.Close(message: large))?.kind else {
            Issue.record("no close")
            return
        }
        #expect(close.problem?.reason == "FRAME_TOO_LARGE" && close.message.isEmpty)
    }

    @Test func ping_isAnsweredAndServerFramesAreAViolation() {
        let conversation = greeted()
        #expect(conversation.receive(Frame(call: 0, .ping(7))) == .answer(Frame(call: 0, .pong(7))))
        #expect(conversation.receive(Frame(call: 0, .pong(7))) == .none)
        let close = conversation
        #expect(isFailure(close.receive(Frame(call: 0, .close(Frame.Close())))))
        #expect(isFailure(conversation.receive(Frame(call: 0, .drain(graceMilliseconds: 1)))))
    }

    @Test func open_afterTheDrainGrace_isRefused() {
        let conversation = greeted()
        _ = conversation.receive(Frame(call: 1, open(credit: 1)))
        #expect(conversation.drain(graceMilliseconds: 9) == Frame(call: 0, .drain(graceMilliseconds: 9)))
        #expect(conversation.receive(Frame(call: 2, open())) == .begin(slot: 1, number: 2, Frame.Open(method: "a")))
        #expect(!conversation.isFinished)
        conversation.endGrace()
        #expect(refusal(conversation.receive(Frame(call: 3, open()))) == "DRAINING")
        #expect(conversation.isStream(slot: 0) && !conversation.isStream(slot: 1))
        _ = conversation.close(slot: 0, number: 1, Frame.Close(cursor: [1]))
        #expect(!conversation.isFinished)
        _ = conversation.close(slot: 1, number: 2, Frame.Close())
        #expect(conversation.isFinished)
    }

    @Test func slot_reused_isNotClosedByItsOldNumber() {
        let conversation = greeted()
        for number in 1...100 as ClosedRange<UInt32> { _ = conversation.receive(Frame(call: number, open())) }
        for number in stride(from: 1, through: 100, by: 2) as StrideThrough<UInt32> {
            #expect(conversation.close(slot: Int(number) - 1, number: number, Frame.Close()) != nil)
        }
        guard case .begin(let slot, 101, _) = conversation.receive(Frame(call: 101, open())) else {
            Issue.record("not begun")
            return
        }
        #expect(conversation.close(slot: slot, number: UInt32(slot) + 1, Frame.Close()) == nil)
        #expect(conversation.isOpen(slot: slot, number: 101) && conversation.openCalls == 51)
    }
}
