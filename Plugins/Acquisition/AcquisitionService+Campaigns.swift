// The handlers by which staff keep campaigns, and settle what purchases make to do.

internal import AcquisitionMessages
internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import WorkMessages

extension AcquisitionService {
    func putCampaign(_ request: Acquisition.PutCampaignRequest, _ call: Call) throws -> Acquisition.Campaign {
        var campaign = try CampaignValidator.checked(request.campaign)
        try checkWhatItNames(campaign, call)
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        guard branches.contains(where: { $0.code == campaign.branchCode }) else {
            throw Refusal(Acquisition.Reason.branchUnknown, facts: ("branch_code", campaign.branchCode))
        }
        let rows = CampaignRows(call)
        let found = try rows.load(campaign.code)?.version ?? 0
        guard request.expectedVersion == 0 || request.expectedVersion == found else {
            throw Refusal(Acquisition.Reason.versionConflict, facts: ("expected", "\(request.expectedVersion)"), ("found", "\(found)"))
        }
        campaign.version = found + 1
        try rows.write(campaign)
        // Before anything is told, so that staff find the texts.
        try AcquisitionNotices(call).declare()
        return withToday(campaign, call)
    }

    /// Its budget must have been put, and its shops be known: a misspelt one would refuse every book.
    private func checkWhatItNames(_ campaign: Acquisition.Campaign, _ call: Call) throws {
        guard try Ledger.Client(call).budgetLeft(.init(code: campaign.budget, currency: campaign.currency)).known else {
            throw Refusal(Acquisition.Reason.budgetUnknown, facts: ("budget", campaign.budget), ("currency", campaign.currency))
        }
        for partner in campaign.partners { try known(partner: partner, call) }
    }

    func actOnWork(_ request: Work.Act, _ call: Call) throws -> Work.Acted {
        try Self.validator.text(request.note, "note", charactersMax: AcquisitionLimits.noteCharactersMax)
        switch request.action {
        case "done":
            _ = try WorkInputs(request, AcquisitionWork.record)
            return try AcquisitionWork(call).finish(AcquisitionWork.record, request)
        case "accession": return try accession(request, call)
        case "keep":
            _ = try WorkInputs(request, AcquisitionWork.accession)
            try keep(try purchase(of: request, call), request.note, call)
            return try AcquisitionWork(call).finish(AcquisitionWork.accession, request)
        default: throw Self.validator.invalid("action", "it is none of done, accession and keep")
        }
    }
}
