// The service of Readers: what its handlers share. Each kind of handler has a file ReadersService+….swift.

internal import LecternKit
internal import ReadersMessages

/// Keeps the readers and signs them in.
struct ReadersService: Readers.Service {
    static let validator = FieldValidator(Readers.Reason.fieldInvalid, versionConflict: Readers.Reason.versionConflict)

    let settings: PluginSettings<ReadersLimits>

    /// PINs on their way into the table, at the cost of the configuration.
    func pins(_ call: Call) -> PinRows { PinRows(call: call, cost: settings.current.pinHashCost) }
}

/// The reader of a session is not in the table. Readers are never deleted, so something is broken.
struct ReaderMissing: Error {
    let id: Int64
}
