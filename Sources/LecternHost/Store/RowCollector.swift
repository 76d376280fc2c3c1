// Collects the rows that a statement of the host returns.

internal import CLecternPlugin

/// Receives rows from a `lectern_row_sink`. Confined to the thread that makes the C call, for as long as it lasts.
final class RowCollector {
    /// What came.
    private(set) var rows: [[SQLValue]] = []

    /// The context for the sink; valid as long as the box lives.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// The sink to pass to C together with `context`.
    static let sink: lectern_row_sink = { context, columns, count in
        guard let context else { return LECTERN_STOP }
        let box = Unmanaged<RowCollector>.fromOpaque(context).takeUnretainedValue()
        box.rows.append((0..<Int(count)).compactMap { place in columns.map { SQLValue($0[place]) } })
        return LECTERN_OK
    }
}
