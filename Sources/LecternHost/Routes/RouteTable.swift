// Which plugin serves which method: made once after all plugins are open, then only read.

internal import HostMessages
internal import LecternMessages
internal import LecternProtobuf
internal import LecternWire
internal import Synchronization

/// One method and the plugin behind it.
final class Route: Sendable {
    let plugin: LoadedPlugin
    let method: PluginMethod
    let admission: TerminalAdmission
    let timeLimit: CallTimeLimit
    /// Of its requests: whether they are hashed as they came.
    let formCheck: CanonicalFormCheck
    /// Why its calls don't go the short way over the reactor; 0: they do.
    let detour = Atomic<UInt8>(0)
    /// A bit of `detour`: its handler held a reactor for too long.
    static let detourSlow: UInt8 = 1
    /// A bit of `detour`: something of it is set aside.
    static let detourSetAside: UInt8 = 2

    init(plugin: LoadedPlugin, method: PluginMethod, limits: Limits) {
        self.plugin = plugin
        self.method = method
        admission = TerminalAdmission(method.parties)
        timeLimit = CallTimeLimit(method, limits: limits)
        formCheck = CanonicalFormCheck(plugin.descriptors.message(named: method.requestType))
    }

    /// Whether its handler runs on the reactor that took the call.
    var isInline: Bool { method.isInline && detour.load(ordering: .relaxed) & Route.detourSlow == 0 }
}

/// All methods of all plugins. Immutable, so that dispatch takes no lock.
struct RouteTable: Sendable {
    /// Method name to route.
    let routes: [String: Route]
    /// The same in a fixed order, with the names to find a route's place by.
    let inOrder: [Route]
    let names: MethodNames
    /// The plugins, in the order of the configuration.
    let plugins: [LoadedPlugin]

    /// Makes the table.
    /// - Parameters:
    ///   - plugins: all service plugins.
    ///   - limits: how long calls may take.
    /// - Throws: `HostError` when two plugins have one name, or serve one method, or one claims the daemon's own.
    init(plugins: [LoadedPlugin], limits: Limits) throws(HostError) {
        var routes: [String: Route] = [:]
        var files: [String: String] = [:]
        for plugin in plugins {
            if let other = files.updateValue(plugin.origin.path, forKey: plugin.name) {
                throw HostError("two plugins are named \(plugin.name): \(other) and \(plugin.origin.path); load one of them")
            }
            for method in plugin.methods {
                if method.service == Host.description.name || HostServices.forPlugins.contains(method.service) {
                    throw HostError("plugin \(plugin.name) claims \(method.name), which is the daemon's own")
                }
                if let other = routes.updateValue(Route(plugin: plugin, method: method, limits: limits), forKey: method.name) {
                    throw HostError("plugins \(other.plugin.name) and \(plugin.name) both serve \(method.name); load one of them")
                }
            }
        }
        self.routes = routes
        inOrder = plugins.flatMap { plugin in plugin.methods.compactMap { routes[$0.name] } }
        names = MethodNames(inOrder.map { $0.method.name })
        self.plugins = plugins
        try checkCalls()
    }

    /// Fails at start where a plugin calls a service that no plugin serves; it would fail at the first call otherwise.
    private func checkCalls() throws(HostError) {
        let services = Set(routes.values.map { $0.method.service })
        for plugin in plugins {
            for service in plugin.mayCall.sorted() where !services.contains(service) && !HostServices.forPlugins.contains(service) {
                throw HostError("plugin \(plugin.name) calls \(service), which no loaded plugin serves; load one that does")
            }
        }
    }
}
