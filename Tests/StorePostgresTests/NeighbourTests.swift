// The rules of the conformance suite for units that wait together, where they run together: in one transaction.

import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct NeighbourTests {
    @Test(arguments: StoreConformance.sharing.filter { !$0.needsSizeLimit }) func rule_afterAConflict_holds(_ check: StoreCheck) throws {
        let server = try PostgresServer.shared()
        let database = try server.database()
        try check.run(
            StoreMaker { bounds in
                let store = try database.open(bounds)
                try store.meetConflict(server, database)
                return store
            })
    }
}
