// Mutated frames through splitter, decoder and conversation: each ends as a frame or as an error.
// LECTERN_FUZZ_ROUNDS sets how many frames are mutated, LECTERN_FUZZ_SEED with which seed.

internal import Foundation
import LecternTestSupport
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct FuzzTests {
    private static func setting(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    @Test func mutatedFrames_areRefusedOrHarmless() throws {
        let seed = UInt64(FuzzTests.setting("LECTERN_FUZZ_SEED", 20_261_124))
        let rounds = FuzzTests.setting("LECTERN_FUZZ_ROUNDS", 200_000)
        var random = SeededRandom(seed: seed)
        var limits = Limits()
        limits.frameBytesMax = 4096
        limits.openCallsMax = 8
        limits.bytesInFlightMax = 10_000
        let decoder = FrameDecoder(limits: limits)
        var side = FuzzedServer(limits: limits)
        var errors = 0
        for round in 0..<rounds {
            var bytes = encoded(round % 2 == 0 ? random.frame() : side.plausible(&random))
            let keepsPrefix = random.chance(2)
            bytes = keepsPrefix ? prefixed(random.mutated(Array(bytes[5...]))) : random.mutated(bytes)
            let cut = random.below(bytes.count + 1)
            for piece in [bytes[..<cut], bytes[cut...]] {
                if !side.take(Array(piece), decoder, &random) {
                    errors += 1
                    side = FuzzedServer(limits: limits)
                    break
                }
            }
            try #require(side.isSound, "seed \(seed), round \(round)")
        }
        #expect(errors > rounds / 20, "the mutations are too tame to mean anything")
        #expect(errors < rounds - rounds / 20, "nothing survives, so nothing is tested behind the decoder")
    }
}

/// A server's side that answers at random, so that all of its states are visited.
private struct FuzzedServer {
    private var splitter: FrameSplitter
    private let conversation: ServerConversation
    private var open: [UInt32: Int] = [:]
    private var highest: UInt32 = 0
    private let limits: Limits
    var isSound = true

    init(limits: Limits) {
        self.limits = limits
        splitter = FrameSplitter(limits: limits)
        conversation = ServerConversation(limits: limits)
        _ = conversation.receive(Frame(call: 0, .hello(Frame.Hello())))
    }

    /// A frame that a client could send now.
    func plausible(_ random: inout SeededRandom) -> Frame {
        let number = open.keys.sorted().first ?? highest
        switch random.below(6) {
        case 0, 1: return Frame(call: highest + 1, .open(random.open()))
        case 2: return Frame(call: number, .item(Frame.Item(message: random.bytes(50), last: random.chance(8), itemKey: "k")))
        case 3: return Frame(call: number, .credit(random.number32()))
        case 4: return Frame(call: number, .cancel)
        default: return Frame(call: 0, .ping(random.next()))
        }
    }

    /// Takes bytes. False when the connection has to end.
    mutating func take(_ bytes: [UInt8], _ decoder: FrameDecoder, _ random: inout SeededRandom) -> Bool {
        var position = 0
        do {
            while let frame = try splitter.next(in: bytes.span, from: &position, decoder: decoder) {
                var again: [UInt8] = []
                FrameEncoder.append(frame, to: &again)
                if again.count != FrameEncoder.size(frame) + 5 { isSound = false }
                if !act(conversation.receive(frame), &random) { return false }
            }
            return true
        } catch {
            return false
        }
    }

    private mutating func act(_ action: ServerConversation.Action, _ random: inout SeededRandom) -> Bool {
        switch action {
        case .none, .cancel, .credit, .item: break
        case .helloReceived: isSound = false
        case .begin(let slot, let number, let call):
            if number <= highest || open[number] != nil || open.values.contains(slot) { isSound = false }
            highest = number
            open[number] = slot
            if call.more { _ = conversation.grant(slot: slot, number: number, items: 3) }
        case .answer(let frame):
            highest = max(highest, frame.call)
        case .fail: return false
        }
        if random.chance(3), let (number, slot) = open.min(by: { $0.key < $1.key }) {
            if random.chance(2) {
                if case .closed = conversation.item(slot: slot, number: number, Frame.Item(message: [1])) { open[number] = nil }
            } else {
                if conversation.close(slot: slot, number: number, Frame.Close()) == nil { isSound = false }
                open[number] = nil
            }
        }
        let counts = conversation.openCalls == open.count && open.count <= limits.openCallsMax
        if !counts || (open.isEmpty && conversation.bytesInFlight != 0) || conversation.bytesInFlight < 0 { isSound = false }
        return true
    }
}
