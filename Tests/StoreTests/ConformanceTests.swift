// The store under test keeps every rule of the interface.

import LecternTesting
import Testing

@Suite struct ConformanceTests {
    private static var checks: [StoreCheck] {
        let boundsItsSize = (try? TestStore.current().boundsItsSize) ?? true
        return StoreConformance.checks.filter { boundsItsSize || !$0.needsSizeLimit }
    }

    @Test(arguments: checks) func rule_ofTheStoreInterface_holds(_ rule: StoreCheck) throws {
        try rule.run(TestDatabase().maker)
    }
}
