// The columns of a rule set as texts, for descriptors.

internal import LecternProtobuf

/// A rule table without its types. Plugins give them to the daemon: `let rules = [LoanRules.table.description]`.
public struct RuleDescription: Sendable, Equatable {
    let name: String
    let summary: String
    let columns: [LifeDescription.Named]

    /// The lectern.host.v1.RuleTable.
    var encoded: [UInt8] {
        var writer = ProtobufWriter()
        writer.text(1, name)
        writer.text(2, summary)
        for column in columns {
            writer.part(3) { writer in
                writer.text(1, column.name)
                writer.text(2, column.summary)
            }
        }
        return writer.bytes
    }
}

/// What a plugin's descriptor has as `states`.
enum StateDescriptions {
    /// The lectern.host.v1.StateTables; empty where there is nothing.
    static func encoded(states: [LifeDescription], rules: [RuleDescription]) -> [UInt8] {
        var writer = ProtobufWriter()
        for life in states { writer.nested(1, life.encoded) }
        for table in rules { writer.nested(2, table.encoded) }
        return writer.bytes
    }
}
