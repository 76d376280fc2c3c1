// The base of all units of work: passes the finding of `run` to `done`.

/// Whether a unit's writes are kept.
enum Verdict {
    case keep
    case discard
}

/// A unit of work with a finding: `work` returns it inside the transaction, `ended` receives it when the outcome is certain.
///
/// `@unchecked`: `finding` is written by the store's thread in `run` and read in `done`, which the store calls after.
class StoreUnit<Finding: Sendable>: UnitBox, @unchecked Sendable {
    /// The finding of the last run.
    private var finding: Finding?

    // MARK: What a subclass does

    /// The work, from the start each time the store calls it, on the store's thread.
    /// - Parameters:
    ///   - transaction: open until it returns.
    ///   - attempt: how often the unit was run before.
    /// - Returns: whether its writes are kept, and the finding.
    /// - Throws: `StoreError` when a statement did not succeed; nothing is kept then.
    func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Finding) {
        preconditionFailure("a unit has work")
    }

    /// The finding that stands for a failed statement. On the store's thread.
    func finding(of error: StoreError) -> Finding {
        preconditionFailure("a unit says what an error means")
    }

    /// Ends the unit, whose outcome is certain. Called exactly once, on any thread; must not block.
    /// - Parameter result: the finding; an error where the store did not do the unit, or its outcome is unknown.
    func ended(_ result: Result<Finding, StoreError>) {
        preconditionFailure("a unit has an end")
    }

    // MARK: The hand-over

    final override func perform(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        do {
            let (verdict, found) = try work(transaction, attempt: attempt)
            finding = found
            return verdict
        } catch {
            finding = finding(of: error)
            return .discard
        }
    }

    final override func done(_ code: StoreCode, message: String) {
        guard code == .ok else { return ended(.failure(StoreError(code: code, message: message))) }
        guard let finding else { return ended(.failure(StoreError(code: .invalid, message: "the store did not run the unit"))) }
        ended(.success(finding))
    }
}
