// A method that follows topics, as the host runs it.

internal import LecternWire

/// A loaded method that follows topics. Immutable.
struct Follower: Sendable {
    let route: Route
    let follow: Follow

    /// Takes a method.
    /// - Parameter route: of the method; nil where it follows nothing.
    init?(_ route: Route) {
        guard let follow = route.method.follow else { return nil }
        self.route = route
        self.follow = follow
    }

    /// The method's name, under which its row stands.
    var name: String { route.method.name }
    /// The plugin whose method it is.
    var plugin: String { route.plugin.name }
    /// The topics as the row has them.
    var topics: String { follow.topics.patterns.joined(separator: " ") }

    /// Whether it follows a change.
    func isInterested(in change: ChangeHeader) -> Bool { follow.topics.contains(change.topic) }

    /// All of the loaded methods that follow, in the order of the configuration.
    static func all(_ routes: RouteTable) -> [Follower] { routes.inOrder.compactMap { Follower($0) } }
}
