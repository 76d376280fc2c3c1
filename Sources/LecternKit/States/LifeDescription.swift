// A state table as texts, for descriptors: what Describe tells and `lectern states` draws.

internal import LecternProtobuf

/// A state table without its types. Plugins give them to the daemon: `let states = [GuestLife.table.description]`.
public struct LifeDescription: Sendable, Equatable {
    struct Named: Sendable, Equatable {
        let name: String
        let summary: String
    }

    struct Edge: Sendable, Equatable {
        let from: String
        let event: String
        let to: String
        let actors: [String]
        let guards: [String]
        let summary: String
    }

    let name: String
    let summary: String
    let states: [Named]
    let final: Set<String>
    let guards: [Named]
    let bounds: Set<String>
    let edges: [Edge]

    /// The lectern.host.v1.StateTable.
    var encoded: [UInt8] {
        var writer = ProtobufWriter()
        writer.text(1, name)
        writer.text(2, summary)
        for state in states {
            writer.part(3) { writer in
                writer.text(1, state.name)
                writer.text(2, state.summary)
                guard final.contains(state.name) else { return }
                writer.tag(3, .varint)
                writer.varint(1)
            }
        }
        for edge in edges {
            writer.part(4) { writer in
                writer.text(1, edge.from)
                writer.text(2, edge.event)
                writer.text(3, edge.to)
                for name in edge.actors { writer.text(4, name) }
                for item in edge.guards { writer.text(5, item) }
                writer.text(6, edge.summary)
            }
        }
        for item in guards {
            writer.part(5) { writer in
                writer.text(1, item.name)
                writer.text(2, item.summary)
                guard bounds.contains(item.name) else { return }
                writer.tag(3, .varint)
                writer.varint(1)
            }
        }
        return writer.bytes
    }
}

extension StateTable {
    /// The table as texts.
    public var description: LifeDescription {
        LifeDescription(
            name: name, summary: summary, states: states.map { .init(name: $0.state.rawValue, summary: $0.summary) },
            final: Set(final.map(\.rawValue)), guards: guards.map { .init(name: $0.guard.rawValue, summary: $0.summary) },
            bounds: Set(bounds.map(\.rawValue)),
            edges: edges.map { edge in
                .init(
                    from: edge.from?.rawValue ?? "", event: edge.event.rawValue, to: edge.to.rawValue, actors: edge.actors.names,
                    guards: edge.guards.map(\.rawValue), summary: edge.summary)
            })
    }
}
