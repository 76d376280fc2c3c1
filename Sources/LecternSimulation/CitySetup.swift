// Sets a planned city up in a simulated host, by the calls that an administrator makes.

internal import CirculationMessages
internal import CityMessages
internal import DiscoveryMessages
internal import LecternKitTesting
internal import LecternMessages
internal import LecternNet
internal import LecternWire
internal import NoticesMessages
internal import ReadersMessages
internal import TypesMessages

/// Makes branches, service points, readers, rules and items, and the model of them.
struct CitySetup {
    let host: SimulatedHost
    let admin: TestCaller

    init(_ host: SimulatedHost) {
        self.host = host
        admin = host.connect(.admin("admin"))
    }

    /// Sets the city up.
    /// - Returns: the model of it.
    /// - Throws: `Problem` where a call is refused.
    func build(_ plan: CityPlan) throws -> CityModel {
        var model = CityModel(plan)
        try buildPlaces(&model)
        try buildReaders(&model)
        try buildGateways()
        let records = try CitySetup.importRecords(plan.size.records, admin)
        model.records = records
        let circulation = Circulation.Client(admin)
        for rule in plan.rules where rule.branch.map({ $0 < plan.size.branches }) ?? true {
            _ = try circulation.putLoanRule(CitySetup.request(rule, model))
        }
        model.rules.removeAll { ($0.branch ?? 0) >= plan.size.branches }
        for set in plan.sets { _ = try circulation.putRuleSet(PlannedRuleSets.request(set, plan)) }
        for item in 0..<plan.size.items {
            let home = item % plan.size.branches
            let made = try circulation.putItem(
                .init(
                    barcode: plan.barcode(item), recordId: records[item % records.count], branchCode: plan.branchCode(home),
                    itemType: plan.itemType(item)))
            model.add(ModelItem(id: made.itemId, barcode: made.barcode, type: plan.itemType(item), record: records[item % records.count], home: home, branch: home))
        }
        return model
    }

    private func buildPlaces(_ model: inout CityModel) throws {
        let city = City.Client(admin)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for branch in 0..<model.plan.size.branches {
            let made = try city.putBranch(
                .init(
                    libraryCode: "LIB", code: model.plan.branchCode(branch), name: "\(branch) 分馆", address: "人民路 \(branch) 号",
                    place: Types.Place(latitude: 22.54, longitude: 114.05)))
            model.branchIDs.append(made.branchId)
        }
        for terminal in model.plan.terminals.indices where model.plan.terminals[terminal].branch != nil {
            _ = try city.putServicePoint(CitySetup.request(terminal, model.hours[terminal], model.plan))
        }
    }

    private func buildReaders(_ model: inout CityModel) throws {
        let readers = Readers.Client(admin)
        for category in ["adult", "child", "guest"] { _ = try readers.putCategory(.init(code: category, name: category)) }
        for reader in 0..<model.plan.size.readers {
            let (card, category) = (model.plan.card(reader), model.plan.category(reader))
            let person = model.plan.person(reader)
            let made = try readers.putReader(.init(card: card, name: card, category: category, language: person.language))
            model.add(ModelReader(id: made.readerId, card: card, category: category))
            model.changes.append(.reader(kind: "added", id: made.readerId))
            try buildContact(made, person, &model)
        }
    }

    /// Where a reader can be reached, and what the reader wants.
    private func buildContact(_ reader: Readers.Reader, _ person: PlannedReader, _ model: inout CityModel) throws {
        _ = try Readers.Client(admin).change(
            .init(readerId: reader.readerId, expectedVersion: reader.version, fields: ["phone", "email"], phone: person.phone, email: person.email))
        if !person.phone.isEmpty || !person.email.isEmpty { model.changes.append(.reader(kind: "changed", id: reader.readerId)) }
        guard !person.unwanted.isEmpty || person.hasHours else { return }
        let choices = person.unwanted.map { Notices.Choice(purpose: .init(rawValue: $0.purpose), channel: .init(rawValue: $0.channel)) }
        let hours = Notices.Hours(fromMinute: UInt32(person.hours.lowerBound), untilMinute: UInt32(person.hours.upperBound))
        _ = try Notices.Client(admin).putPreferences(
            .init(readerId: reader.readerId, choices: choices, hours: person.hasHours ? hours : nil))
    }

    /// The gateways of partners.
    private func buildGateways() throws {
        for (number, name) in CitySimulation.gateways.enumerated() {
            _ = try City.Client(admin).putPartner(.init(partner: .init(name: name, title: name)))
            let kind = Notices.ChannelKind(rawValue: CitySimulation.gatewayChannels[number])
            _ = try Notices.Client(admin).putChannel(.init(channel: .init(kind: kind, carrier: name, rank: UInt32(number))))
        }
    }

    /// Imports records.
    /// - Returns: their numbers.
    static func importRecords(_ count: Int, _ admin: TestCaller) throws -> [Int64] {
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        for first in stride(from: 0, to: count, by: 100) {
            let records = (first..<min(count, first + 100)).map {
                Discovery.RawRecord(data: Array(CitySetup.record($0).utf8), format: .marcXml, offset: 0)
            }
            stream.send(try Discovery.ImportBatch(records: records, source: "simulation").encoded())
        }
        stream.finish()
        while try stream.next() != nil {}
        let discovery = Discovery.Client(admin)
        return try (0..<count).map { number in
            let found = try discovery.lookup(.init(source: "simulation", controlNumber: "sim-\(number)"))
            guard let record = found.records.first else { throw Problem(status: .notFound, reason: "RECORD_UNKNOWN") }
            return record.recordId
        }
    }

    /// One MARC 21 record in MARCXML.
    static func record(_ number: Int) -> String {
        """
        <record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 i 4500</leader>
        <controlfield tag="001">sim-\(number)</controlfield>
        <controlfield tag="008">260101s2008    cc ||||||||||||||||||chi d</controlfield>
        <datafield tag="245" ind1="1" ind2="0"><subfield code="a">书 \(number)</subfield></datafield></record>
        """
    }

    static func request(_ terminal: Int, _ hours: PlannedHours, _ plan: CityPlan) -> City.PutServicePointRequest {
        let planned = plan.terminals[terminal]
        let times = hours.days.enumerated().compactMap { day, range in
            range.map { Types.OpenTime(weekday: UInt32(day + 1), fromMinute: UInt32($0.lowerBound), untilMinute: UInt32($0.upperBound)) }
        }
        return City.PutServicePointRequest(
            branchCode: plan.branchCode(planned.branch ?? 0), code: planned.name, name: planned.name,
            kind: planned.role == .desk ? .serviceDesk : .kiosk, zone: PlannedHours.zone, hours: times,
            closedDates: hours.closedDays.map(CitySetup.date), lends: true, takesReturns: true)
    }

    static func request(_ rule: ModelRule, _ model: CityModel) -> Circulation.PutLoanRuleRequest {
        Circulation.PutLoanRuleRequest(
            code: rule.code, category: rule.category, itemType: rule.itemType, branchId: rule.branch.map { model.branchIDs[$0] } ?? 0,
            lendable: rule.lendable, days: UInt32(rule.days), loansMax: UInt32(rule.loansMax), renewalsMax: UInt32(rule.renewalsMax))
    }

    /// "2026-01-05" of a day since 1970: the civil calendar by Howard Hinnant's `civil_from_days`.
    static func date(_ day: Int64) -> String {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * ofYear + 2) / 153
        let dayOfMonth = ofYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
        func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(year)-\(two(civilMonth))-\(two(dayOfMonth))"
    }
}
