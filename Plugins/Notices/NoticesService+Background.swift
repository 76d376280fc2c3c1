// What Notices does for each change of a reader.

internal import HostMessages
internal import LecternKit
internal import NoticesBackgroundMessages
internal import ReadersMessages

extension NoticesService: NoticesBackground.Service {
    func withdrawCardNotices(_ change: Host.Change, _ call: Call) throws -> NoticesBackground.WithdrawCardNoticesResponse {
        guard change.kind == "changed", let body = try change.body(as: Readers.ReaderChanged.self) else {
            return NoticesBackground.WithdrawCardNoticesResponse()
        }
        // Where no fields are told it may be any.
        guard body.fields.isEmpty || body.fields.contains("expires_at_ms") else { return NoticesBackground.WithdrawCardNoticesResponse() }
        return NoticesBackground.WithdrawCardNoticesResponse(withdrawn: try CardNotices(call).withdrawOld(body.readerId))
    }
}
