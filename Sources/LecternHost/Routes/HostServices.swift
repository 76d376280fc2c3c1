// The daemon's own services that plugins call.

internal import HostPluginsMessages
internal import LecternMessages

/// Services that no plugin serves and that plugins may name among those that they call.
package enum HostServices {
    /// Their names.
    package static let forPlugins: Set<String> = [HostPlugins.description.name]
}
