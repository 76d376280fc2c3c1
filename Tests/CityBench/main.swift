// What lending costs: a city with as many visitors as are asked for, on whichever store the switch says.
//
//   city-bench [--daemons N] [--clients N] [--seconds N] [--loans N] [--share N] [--timers N] [--follower-rounds N] [--sign-ins N] [--json]
//     --loans N   so many loans of other readers stand in the tables before (where the store has an administrator)
//     --timers N  instead of the table: how long Borrow takes without timers, and while so many are due within the seconds
//     --follower-rounds N  instead of the table: Borrows a second without and with four followers of the loans, so often in turn
//     --sign-ins N  instead of the table: so many sign-ins by PIN, beside what scrypt allows, and another terminal's calls meanwhile
//     --share N   each daemon has so many percent of one processor, as on a small machine of its own (root only)
//
// Each visitor has a terminal, a reader, items of records of their own, and calls without a pause. The rows of
// the table: calls a second, processor time of the daemons for a call, and what the store says of itself.

import CityTesting
import Foundation
import LecternTesting

do {
    let options = try Options(CommandLine.arguments)
    if options.followerRounds > 0 {
        try FollowersBench(options).measure()
    } else {
        let bench = try CityBench(options) { options.timers > 0 ? [try TimedPlugin.make(in: $0)] : [] }
        if options.timers > 0 { try bench.measureTimers() } else if options.signIns > 0 { try bench.measureSignIns() } else { for shape in Shape.allCases { try bench.measure(shape) } }
        bench.end()
    }
} catch {
    FileHandle.standardError.write(Data("city-bench: \(error)\n".utf8))
    exit(1)
}
