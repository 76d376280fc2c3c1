// Waiting until something has happened, instead of for a time in which it should.

internal import Foundation

/// Asks for a condition until it holds or the time is up. Blocks the calling thread.
/// - Parameters:
///   - seconds: the longest wait; so long that only a failure reaches it.
///   - milliseconds: the pause between two questions.
///   - condition: whether it has happened.
/// - Returns: whether the condition held.
/// - Throws: what the condition throws.
@discardableResult
package func waitUntil(seconds: Double = 60, every milliseconds: UInt32 = 2, _ condition: () throws -> Bool) rethrows -> Bool {
    let limit = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1_000_000_000)
    while try !condition() {
        if DispatchTime.now().uptimeNanoseconds > limit { return false }
        usleep(milliseconds * 1_000)
    }
    return true
}
