// Who calls in a simulation of copies, and at which service point.

internal import CirculationMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternWire

/// A service point.
struct ShelfPoint {
    let name: String
    let branch: Int
    var isDesk = false
    var isShop = false
    /// Whether it lends and takes returns.
    var lends = true

    static let all = [
        ShelfPoint(name: "desk-0", branch: 0, isDesk: true), ShelfPoint(name: "desk-1", branch: 1, isDesk: true), ShelfPoint(name: "kiosk-0", branch: 0),
        ShelfPoint(name: "kiosk-1", branch: 1), ShelfPoint(name: "kiosk-2", branch: 1, lends: false), ShelfPoint(name: "shop-0", branch: 0, isShop: true),
    ]

    var terminal: Terminal { isDesk ? .desk(name) : isShop ? .partner(name) : .device(name) }
}

/// Somebody at a terminal.
struct ShelfAsker {
    enum Who: Equatable { case nobody, staff, reader(Int) }

    let terminal: Terminal
    /// nil: an administrator, who is at none.
    let point: ShelfPoint?
    let who: Who
    let session: String

    var isAdmin: Bool { point == nil }
    var reader: Int? { if case .reader(let number) = who { number } else { nil } }

    static func name(_ terminal: Terminal) -> String {
        switch terminal {
        case .device(let name), .partner(let name), .desk(let name), .admin(let name): name
        case .anyone: ""
        }
    }

    /// As sessions name it: "desk/desk-0".
    static func place(_ terminal: Terminal) -> String {
        switch terminal {
        case .device(let name): "device/\(name)"
        case .partner(let name): "partner/\(name)"
        case .desk(let name): "desk/\(name)"
        case .admin(let name): "admin/\(name)"
        case .anyone: ""
        }
    }
}

extension ShelfSimulation {
    private static let services = ["circulation": "lectern.circulation.v1.Circulation/", "lender": "lectern.lender.v1.Lender/"]

    /// Somebody at one of the points that are meant.
    func asker(_ who: ShelfAsker.Who, where isMeant: (ShelfPoint) -> Bool) -> ShelfAsker {
        let point = calls.random.pick(ShelfPoint.all.filter(isMeant))
        return asker(who, at: point)
    }

    func asker(_ who: ShelfAsker.Who, at point: ShelfPoint) -> ShelfAsker {
        let session: String =
            switch who {
            case .nobody: ""
            case .staff: self.session("staff", at: point.terminal)
            case .reader(let number): self.session("\(number)", at: point.terminal)
            }
        return ShelfAsker(terminal: point.terminal, point: point, who: who, session: session)
    }

    var admin: ShelfAsker { ShelfAsker(terminal: .admin("admin"), point: nil, who: .nobody, session: "") }

    func staff() -> ShelfAsker { asker(.staff) { $0.isDesk } }

    /// An administrator, or staff.
    func keeper() -> ShelfAsker { calls.random.chance(percent: 35) ? admin : staff() }

    /// A shop's own program, or with the reader signed in; or staff, or an administrator.
    func seller(_ reader: Int) -> ShelfAsker {
        switch calls.random.below(4) {
        case 0: asker(.nobody) { $0.isShop }
        case 1: asker(.reader(reader)) { $0.isShop }
        default: keeper()
        }
    }

    func anyReader() -> Int { calls.random.below(model.readers.count) }

    /// A copy of those that are meant, from a state that is chosen first: so rare states come as often as others.
    func pick(_ isMeant: (ShelfCopy) -> Bool = { _ in true }) -> Int? {
        let found = Dictionary(grouping: model.copies.indices.filter { isMeant(model.copies[$0]) }) { model.copies[$0].state }
        guard !found.isEmpty else { return nil }
        return found[calls.random.pick(found.keys.sorted())].map { calls.random.pick($0) }
    }

    /// A copy for a scan: often one that somebody waits for, or that was chosen in a shop and never made ready, in whatever state.
    func pickToScan() -> Int? {
        switch calls.random.below(10) {
        case 0..<4: pick { $0.openWish != nil } ?? pick()
        case 4..<6: pick { $0.isNew } ?? pick()
        default: pick()
        }
    }

    /// Now and then something is told later, by a terminal whose line was down.
    func late(percent: Int) -> SimulationCalls.Late? {
        calls.random.chance(percent: percent) ? .init(at: calls.now - 1_000, number: UInt64(number())) : nil
    }

    /// Makes a call, and holds its answer against what it had to be.
    /// - Parameters:
    ///   - method: "circulation/Borrow".
    ///   - reason: for which it had to be refused; nil: it had to succeed.
    /// - Returns: the answer; nil: it was refused.
    func call(
        _ method: String, _ request: [UInt8], by asker: ShelfAsker, late: SimulationCalls.Late? = nil, refused reason: String? = nil, _ what: @autoclosure () -> String
    ) throws -> [UInt8]? {
        let parts = method.split(separator: "/")
        let answer = try calls.send(asker.terminal, asker.session, (Self.services[String(parts[0])] ?? "") + parts[1], request, late: late)
        let who = "\(ShelfAsker.name(asker.terminal)) \(asker.who)"
        guard try calls.expect(answer, reason, "\(parts[1]) \(what()) by \(who)\(late == nil ? "" : ", late")"), case .success(let bytes) = answer else { return nil }
        return bytes
    }
}
