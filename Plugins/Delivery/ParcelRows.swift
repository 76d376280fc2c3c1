// Parcels, their scans, and the orders that they are of.

internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages
internal import TypesMessages

/// Parcels as the table holds them. Valid inside one handler.
struct ParcelRows {
    private static let byNumber = SQL("SELECT \(ParcelRow.columns()) FROM \(ParcelRow.table) WHERE parcel_id = $1")
    private static let ofOrder = SQL(
        "SELECT \(ParcelRow.columns()) FROM \(ParcelRow.table) WHERE order_id = $1 ORDER BY parcel_id")
    private static let ofPartner = SQL(
        """
        SELECT \(ParcelRow.columns()) FROM \(ParcelRow.table) WHERE partner = $1 AND partner <> '' AND offered_at_ms <> 0 AND (offered_at_ms, parcel_id) < ($2, $3)
            AND ($4 = 0 OR state NOT IN ('delivered', 'returned', 'lost', 'withdrawn'))
        ORDER BY offered_at_ms DESC, parcel_id DESC LIMIT $5
        """)
    private static let ofAll = SQL(
        """
        SELECT \(ParcelRow.columns()) FROM \(ParcelRow.table) WHERE offered_at_ms <> 0 AND (carrier = $1 OR $1 = '') AND (offered_at_ms, parcel_id) < ($2, $3)
            AND ($4 = 0 OR state NOT IN ('delivered', 'returned', 'lost', 'withdrawn'))
        ORDER BY offered_at_ms DESC, parcel_id DESC LIMIT $5
        """)
    private static let scans = SQL(
        "SELECT \(ScanRow.columns()) FROM \(ScanRow.table) WHERE parcel_id = $1 ORDER BY at_ms, kind LIMIT $2")
    private static let scan = SQL(
        """
        INSERT INTO \(ScanRow.table) (parcel_id, at_ms, kind, partner, reference, note, recorded_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (parcel_id, at_ms, kind) DO NOTHING
        """)
    private static let order = SQL("SELECT \(OrderRow.columns()) FROM \(OrderRow.table) WHERE order_id = $1")
    private static let changed = ParcelRow.update(
        .carrier, .partner, .point, .volumes, .promisedAtMs, .offeredAtMs, .acceptedAtMs, .state, .declined, .cost)
    private static let waived = OrderRow.update(.waived)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `PARCEL_UNKNOWN`, `StoreError`.
    func known(_ id: Int64) throws -> ParcelRow {
        guard let row = try load(id) else { throw Self.unknown(id) }
        return row
    }

    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> ParcelRow? { try call.first(Self.byNumber, .integer(id), as: ParcelRow.self) }

    static func unknown(_ id: Int64) -> Refusal { Refusal(Delivery.Reason.parcelUnknown, facts: ("parcel_id", "\(id)")) }

    /// A parcel of the carrier that calls.
    /// - Throws: `PARCEL_UNKNOWN`, `StoreError`.
    func own(_ id: Int64) throws -> ParcelRow {
        let row = try known(id)
        guard row.partner == call.principal.terminal, row.offeredAtMs != 0 else { throw Self.unknown(id) }
        return row
    }

    /// A page, the last first.
    /// - Parameters:
    ///   - partner: of this partner; empty: of all.
    ///   - carrier: of this carrier; empty: of all. It counts where no partner is named.
    ///   - onlyOpen: without those whose way is over.
    /// - Throws: `StoreError`.
    func page(partner: String, carrier: String, onlyOpen: Bool, before: KeysetCursor, limit: Int64) throws -> [ParcelRow] {
        try call.rows(
            partner.isEmpty ? Self.ofAll : Self.ofPartner, .text(partner.isEmpty ? carrier : partner), .integer(before.at),
            .integer(before.id),
            .integer(onlyOpen ? 1 : 0), .integer(limit), as: ParcelRow.self)
    }

    /// - Throws: `StoreError`.
    func ofOrder(_ id: Int64) throws -> [ParcelRow] { try call.rows(Self.ofOrder, .integer(id), as: ParcelRow.self) }

    /// - Throws: `StoreError`.
    func insert(_ row: ParcelRow) throws { try call.insert(row) }

    /// - Throws: `StoreError`.
    func insert(_ row: OrderRow) throws { try call.insert(row) }

    /// - Throws: `StoreError`.
    func order(_ id: Int64) throws -> OrderRow? { try call.first(Self.order, .integer(id), as: OrderRow.self) }

    /// Writes how much of an order's fee is not asked for any more.
    /// - Throws: `StoreError`.
    func waive(_ row: OrderRow) throws { try call.update(row, Self.waived) }

    /// Writes a parcel, and tells its carrier.
    /// - Parameter kind: of the change; empty: nobody is told.
    /// - Throws: `StoreError`.
    func update(_ row: ParcelRow, kind: String) throws {
        try call.update(row, Self.changed)
        guard !kind.isEmpty, !row.partner.isEmpty, row.offeredAtMs != 0 else { return }
        try call.emit(
            topic: "delivery.parcel", kind: kind, subject: Subject("parcel", row.parcelId), toPartner: row.partner,
            Delivery.ParcelChanged(parcel: try row.message(now: call.nowMilliseconds)))
    }

    // MARK: scans

    /// Keeps a scan.
    /// - Returns: whether it is new.
    /// - Throws: `StoreError`.
    func add(_ scan: Delivery.Scan, at: Int64) throws -> Bool {
        try call.write(
            Self.scan, .integer(scan.parcelId), .integer(at), .integer(Int64(scan.kind.rawValue)),
            .text(call.principal.certificate == .partner ? call.principal.terminal : ""), .text(scan.reference), .text(scan.note),
            .integer(call.nowMilliseconds)) > 0
    }

    /// The scans of a parcel, the earliest first.
    /// - Throws: `StoreError`.
    func scans(_ id: Int64) throws -> [ScanRow] {
        try call.rows(Self.scans, .integer(id), .integer(DeliveryLimits.scansOfParcelMax), as: ScanRow.self)
    }
}

extension ScanRow {
    var message: Delivery.Scan {
        Delivery.Scan(
            parcelId: parcelId, kind: Delivery.ScanKind(rawValue: Int32(truncatingIfNeeded: kind)), atMs: atMs,
            reference: reference, note: note)
    }
}

extension ParcelRow {
    /// Whether it can still be sent: no carrier has had it, and it is not withdrawn.
    var isHere: Bool { ["", "offered", "accepted"].contains(state) }
    /// Whether nothing is scanned of it any more that would count.
    var isOver: Bool { ["delivered", "returned", "lost", "withdrawn"].contains(state) }

    /// The contract's message: to a carrier without a name, and without an address once that is long over.
    /// - Parameter now: milliseconds since 1970.
    /// - Throws: an error of decoding.
    func message(now: Int64) throws -> Delivery.Parcel {
        let isShown = !isOver || now < max(promisedAtMs, offeredAtMs) + DeliveryLimits.addressShownMilliseconds
        return Delivery.Parcel(
            parcelId: parcelId, carrier: carrier, partner: partner,
            form: Delivery.Form(rawValue: Int32(truncatingIfNeeded: form)),
            point: form == Int64(Delivery.Form.point.rawValue) ? point : "", recipient: isShown ? recipient : "",
            address: isShown && !address.isEmpty ? try Delivery.Address(address) : nil, volumes: UInt32(clamping: volumes),
            branchCode: branchCode,
            branchName: branchName, state: state, promisedAtMs: promisedAtMs, offeredAtMs: offeredAtMs)
    }
}
