// The service of City: what its handlers share. Each kind of handler has a file CityService+….swift.

internal import CityMessages
internal import LecternKit

/// Keeps the city's libraries, branches, service points and directory.
struct CityService: City.Service {
    static let validator = FieldValidator(City.Reason.fieldInvalid, versionConflict: City.Reason.versionConflict)
}
