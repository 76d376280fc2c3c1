// Threads of a test that do the same at once.

import Foundation
import LecternNet

/// Runs work on several threads.
enum Crew {
    /// Runs a body on several threads at once and waits for all of them.
    /// - Parameters:
    ///   - count: how many threads.
    ///   - body: is given the number of its thread.
    /// - Throws: the first error of any of them.
    static func run(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
        try started(count, body)()
    }

    /// Begins likewise.
    /// - Returns: what waits for all of them.
    static func started(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) -> () throws -> Void {
        let state = Monitor<(left: Int, failure: (any Error)?)>((count, nil))
        for number in 0..<count {
            Thread.detachNewThread {
                let outcome = Result { try body(number) }
                state.change { state in
                    state.left -= 1
                    if case .failure(let error) = outcome, state.failure == nil { state.failure = error }
                }
            }
        }
        return {
            _ = state.wait { $0.left == 0 ? true : nil }
            if let failure = state.look({ $0.failure }) { throw failure }
        }
    }
}
