// Book drops, use in the library, steps taken back and shelves, at the desk.

import CirculationMessages
import LecternDesk
import LecternMessages
import LecternWire
import Synchronization
import Testing

@Suite struct DeskWorkTests {
    private func signedIn(_ page: Int) -> Rehearsal {
        var desk = Rehearsal()
        desk.signIn()
        desk.press(.function(page))
        return desk
    }

    @Test func bookDrop_isEmptiedOnce_andItsBatchGoesWithEachScan() {
        let batches = Mutex<[Int64]>([])
        var desk = signedIn(2)
        let plain = desk.answers["Return"]
        desk.answers["Return"] = { call in
            batches.withLock { $0.append((try? Circulation.ReturnRequest(call.request))?.batchId ?? -1) }
            return plain?(call) ?? .success([])
        }
        desk.type("d\n")
        #expect(desk.text.contains("returned as of 2026-11-29 21:00") && desk.text.contains("book drop (d ends it)"), "\(desk.text)")
        desk.type("04403000000001\n04403000000004\nd\n04403000000005\n")
        #expect(batches.withLock { $0 } == [77, 77, 0] && desk.made.count { $0 == "EmptyDrop" } == 1)
    }

    @Test func use_isCounted_andLentToNobody() {
        var desk = signedIn(2)
        desk.type("h\n04403000000001\nh\n")
        #expect(desk.text.contains("used 2 x today") && desk.made.suffix(1) == ["UseInHouse"], "\(desk.text)")
        desk.type("04403000000004\n")
        #expect(desk.made.suffix(1) == ["Return"])
    }

    @Test func lastStep_isTakenBack_andAnotherOneIsAskedFor() {
        var desk = signedIn(2)
        desk.type("u\n")
        #expect(desk.text.contains("Nothing was done here") && !desk.made.contains("Undo"))
        desk.type("04403000000001\nX440300\nu\n")
        #expect(desk.text.contains("04403000000001 三体 taken back: the return; on loan until"), "\(desk.text)")
        desk.answers["Undo"] = { _ in
            Rehearsal.refused("UNDO_NOT_POSSIBLE", "That can't be taken back.", [Label("why", "it is longer ago than 60 seconds")])
        }
        desk.type("u\n")
        #expect(desk.text.contains("! 10:00:00 04403000000001"), "\(desk.text)")
    }

    @Test func board_isToldWhole_andWhatIsNotInPlaceHasALine() {
        let requests = Mutex<[Circulation.ScanShelfRequest]>([])
        var desk = signedIn(10)
        let plain = desk.answers["ScanShelf"]
        desk.answers["ScanShelf"] = { call in
            requests.withLock { $0.append((try? .init(call.request)) ?? .init()) }
            return plain?(call) ?? .success([])
        }
        desk.type("1\n04403000000001\n04403000000002\n")
        #expect(desk.text.contains("2 scanned; Enter ends the board") && !desk.made.contains("ScanShelf"), "\(desk.text)")
        desk.type("\n04403000000005\n\n")
        let sent = requests.withLock { $0 }
        #expect(sent.map(\.barcodes) == [["04403000000001", "04403000000002"], ["04403000000005"]])
        #expect(sent.map(\.afterBarcode) == ["", "04403000000002"] && sent.allSatisfy { $0.countId == 42 })
        #expect(desk.text.contains("stands in the wrong place") && desk.text.contains("(121 so far)"), "\(desk.text)")
    }

    @Test func close_needsTheListFirst_andTellsItsNumber() {
        let missing = Mutex<UInt32?>(nil)
        var desk = signedIn(10)
        desk.answers["CloseCount"] = { call in
            missing.withLock { $0 = (try? Circulation.CloseCountRequest(call.request))?.missing }
            return Rehearsal.encoded(Circulation.Count(countId: 42, state: .countClosing))
        }
        desk.type("1\nx\n")
        #expect(desk.text.contains("List what is missing first") && missing.withLock { $0 } == nil)
        desk.type("m\nx\n")
        #expect(missing.withLock { $0 } == 1 && desk.text.contains("I200 – I247"), "\(desk.text)")
    }

    @Test func claim_ofAnItem_isNoted() {
        var desk = signedIn(6)
        desk.answers["MoveItem"] = { _ in Rehearsal.encoded(Circulation.ReturnResponse(item: .init(state: .claimedReturned, title: "三体"))) }
        desk.type("04403000000001\nc\n")
        #expect(desk.made.contains("MoveItem"))
        desk.press(.function(8))
        #expect(desk.text.contains("claimed to be returned"), "\(desk.text)")
    }
}
