// The handlers by which staff keep campaigns, and settle what purchases make to do.

internal import AcquisitionMessages
internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import WorkMessages

extension AcquisitionService {
    func putCampaign(_ request: Acquisition.PutCampaignRequest, _ call: Call) throws -> Acquisition.Campaign {
        var campaign = try CampaignValidator.checked(request.campaign)
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
        return withToday(campaign, call)
    }

    func actOnWork(_ request: Work.Act, _ call: Call) throws -> Work.Acted {
        try Self.validator.text(request.note, "note", charactersMax: AcquisitionLimits.noteCharactersMax)
        switch request.action {
        case "done": return try AcquisitionWork(call).finish(AcquisitionWork.record, request)
        case "accession": return try accession(request, call)
        case "keep":
            try keep(try purchase(of: request, call), request.note, call)
            return try AcquisitionWork(call).finish(AcquisitionWork.accession, request)
        default: throw Self.validator.invalid("action", "it is none of done, accession and keep")
        }
    }
}
