// A problem lent to a plugin.

internal import CLecternPlugin
internal import LecternWire

/// Makes the C record of a problem for as long as a plugin looks at it.
enum ProblemRecord {
    /// Lends a problem.
    /// - Parameters:
    ///   - problem: what to lend.
    ///   - body: is given the record, which ends with it.
    static func lend(_ problem: Problem, _ body: (UnsafePointer<lectern_problem>) -> Void) {
        var pack = TextPack()
        let reason = pack.add(problem.reason)
        let message = pack.add(problem.message)
        let facts = problem.facts.map { (pack.add($0.name), pack.add($0.value)) }
        pack.lent { texts in
            let labels = facts.map { lectern_label(name: texts[$0.0], value: texts[$0.1]) }
            labels.withUnsafeBufferPointer { labels in
                var record = lectern_problem()
                record.size = UInt64(MemoryLayout<lectern_problem>.size)
                record.status = problem.status.rawValue
                record.retry_after_ms = problem.retryAfterMilliseconds
                record.reason = texts[reason]
                record.message = texts[message]
                record.facts = labels.baseAddress
                record.facts_count = UInt64(labels.count)
                withUnsafePointer(to: record, body)
            }
        }
    }
}
