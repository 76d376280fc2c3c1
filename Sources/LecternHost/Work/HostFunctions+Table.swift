// The table of the host's functions.

package import CLecternPlugin

extension HostFunctions {
    /// The table of functions as every plugin gets it; `HostTable` adds what differs from plugin to plugin.
    package static func makeTable() -> lectern_host {
        var table = lectern_host()
        table.size = UInt64(MemoryLayout<lectern_host>.size)
        table.log = HostFunctions.log
        table.answer = HostFunctions.answer
        table.problem = HostFunctions.problem
        table.item = HostFunctions.item
        table.wait_for = HostFunctions.waitFor
        table.new_id = HostFunctions.newID
        table.random = HostFunctions.random
        table.is_cancelled = HostFunctions.isCancelled
        table.query = HostFunctions.query
        table.call = HostFunctions.call
        table.emit = HostFunctions.emit
        table.session_create = HostFunctions.sessionCreate
        table.session_end = HostFunctions.sessionEnd
        table.session_grant = HostFunctions.sessionGrant
        table.text_put = HostFunctions.textPut
        table.text_remove = HostFunctions.textRemove
        table.text_search = HostFunctions.textSearch
        table.claim = HostFunctions.claim
        table.schedule = HostFunctions.schedule
        table.cancel_timer = HostFunctions.cancelTimer
        table.blob_hold = HostFunctions.blobHold
        table.blob_release = HostFunctions.blobRelease
        table.blob_read = HostFunctions.blobRead
        table.partner_set = HostFunctions.partnerSet
        return table
    }
}
