// The commands of staff and carriers: pick lists, queues, rule sets, parcels and scans.

internal import DeliveryMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternProtobuf
internal import LecternWire
internal import TypesMessages

extension DeliverCommand {
    /// The largest file that is read, in bytes.
    private static let fileBytesMax = 4 << 20

    static func picks(_ arguments: Arguments) throws {
        let request = Delivery.PickListRequest(
            branchCode: arguments.operands[0], limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.pickList(request)) { answer in
                guard !answer.picks.isEmpty else { return ["there is nothing to pick"] }
                return answer.picks.map { pick in
                    "\(pick.callNumber)  \(pick.title)  \(pick.barcode)  request \(pick.requestId)  parcel \(pick.parcelId)  promised \(LocalTime.text(pick.promisedAtMs))"
                } + LedgerCommand.more(answer.cursor)
            }
        }
    }

    static func queue(_ arguments: Arguments) throws {
        let request = Delivery.OverviewRequest(branchCode: arguments["--branch"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.overview(request)) { answer in
                answer.states.map { count in
                    "\(word(count.state))  \(count.requests)  \(count.late) in danger  the oldest of \(LocalTime.text(count.oldestRequestedAtMs))"
                } + ["promises of the last thirty days: \(answer.kept) kept, \(answer.broken) broken"]
            }
        }
    }

    static func rules(_ arguments: Arguments) throws {
        let request = Delivery.RuleSetsRequest(
            onlyOpen: arguments.has("--open"), limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.ruleSets(request)) { answer in
                answer.ruleSets.isEmpty
                    ? ["there are no rule sets"] : answer.ruleSets.flatMap(lines) + LedgerCommand.more(answer.cursor)
            }
        }
    }

    private static func line(_ rules: Delivery.RuleSet) -> String {
        let days = [rules.validFrom, rules.validUntil].joined(separator: " to ")
        return
            "\(rules.code)  \(rules.open ? "open" : "not open")  \(days == " to " ? "always" : days)  version \(rules.version)  \(text(rules.titles))"
    }

    private static func lines(_ rules: Delivery.RuleSet) -> [String] {
        func money(_ amount: Int64) -> String { LedgerCommand.text(Types.Money(minorUnits: amount, currency: rules.currency)) }
        let carriers = rules.carriers.map { carrier in
            "  \(carrier.code): \(carrier.form == .door ? "to the door" : "to a point"), \(carrier.volumesMax) books a parcel, \(carrier.transitDays) days"
        }
        let fees = rules.fees.map { fee in
            "  \(fee.code): \(money(fee.first)) for \(fee.firstVolumes == 0 ? "any number" : "\(fee.firstVolumes)"), \(money(fee.more)) for each more\(fee.once ? ", once for the order" : "")"
        }
        return [line(rules)] + carriers + fees
            + rules.limits.map { "  \($0.code): at most \($0.max)\($0.note.isEmpty ? "" : ", \($0.note)")" }
    }

    static func importFile(_ arguments: Arguments) throws {
        try withClient(arguments) { session, client in
            let path = arguments.operands[0]
            let parsed: JSON
            do { parsed = try JSON.parse(try ListFile.contents(of: path, bytesMax: fileBytesMax), dialect: .json5) } catch let
                failure as ListFile.Failure
            {
                throw FileError("\(failure)")
            } catch { throw FileError("\(path): \(error)") }
            let converter = try Reflection(session.connection).json
            var request: Delivery.PutRuleSetRequest
            do {
                request = try .init(
                    converter.jsonToMessage(parsed, as: Delivery.PutRuleSetRequest.messageName, root: "rule_set", hints: \.name))
            } catch { throw FileError("\(path): \(error)") }
            request.expectedVersion = Int64(try arguments.number("--expect", 1...Int.max) ?? 0)
            try session.tell(try client.putRuleSet(request)) {
                [line($0) + "  \($0.carriers.count) carriers, \($0.examples.count) examples hold"]
            }
        }
    }

    // MARK: Carriers

    static func parcels(_ arguments: Arguments) throws {
        let request = Delivery.ParcelsRequest(
            carrier: arguments["--carrier"] ?? "", onlyOpen: arguments.has("--open"), limit: try LedgerCommand.limit(arguments),
            cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.parcels(request)) { answer in
                answer.parcels.isEmpty
                    ? ["there are no parcels"] : answer.parcels.map { Self.line($0) } + LedgerCommand.more(answer.cursor)
            }
        }
    }

    static func accept(_ arguments: Arguments) throws {
        let request = Delivery.AcceptRequest(parcelId: try id(arguments, "parcel"))
        try withClient(arguments) { session, client in try session.tell(try client.accept(request)) { [Self.line($0)] } }
    }

    static func decline(_ arguments: Arguments) throws {
        let request = Delivery.DeclineRequest(parcelId: try id(arguments, "parcel"), reason: arguments["--reason"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.decline(request)) { _ in ["declined"] } }
    }

    private static let scans: [(String, Delivery.ScanKind)] = [
        ("handed_over", .scanHandedOver), ("in_transit", .scanInTransit), ("attempted", .scanAttempted),
        ("delivered", .scanDelivered),
        ("refused", .scanRefused), ("undeliverable", .scanUndeliverable), ("lost", .scanLost),
    ]

    static func track(_ arguments: Arguments) throws {
        let word = arguments.operands[1]
        guard let kind = scans.first(where: { $0.0 == word })?.1 else {
            throw UsageError("\(word) is no scan; there are \(scans.map(\.0).joined(separator: ", "))", nil)
        }
        let scan = Delivery.Scan(
            parcelId: try id(arguments, "parcel"), kind: kind, atMs: try LocalTime.moment(arguments, "--at") ?? 0,
            reference: arguments["--reference"] ?? "", note: arguments["--note"] ?? "")
        try withClient(arguments) { session, client in
            let answer = try client.track(.init(scans: [scan]))
            try session.tell(answer) { answer in
                answer.tracked.map { tracked in
                    "\(tracked.parcelId)  \(tracked.reason.isEmpty ? tracked.state : tracked.reason)\(tracked.known ? "  (it was told before)" : "")"
                }
            }
            if let reason = answer.tracked.first?.reason, !reason.isEmpty {
                throw Problem(status: .notFound, reason: reason, message: "the carrier has no such parcel")
            }
        }
    }
}
