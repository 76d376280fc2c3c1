// Reads what an administrator changes, with its version.

internal import CityMessages
internal import LecternKit

/// Libraries, branches and offers by their codes. Valid inside one handler.
struct VersionedRows {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func library(code: String) throws -> City.Library? {
        try call.first(
            "SELECT library_id, code, name, version FROM city_library WHERE code = $1", .text(code), as: Self.library)
    }

    /// A branch, and the code of its library.
    /// - Throws: `StoreError`.
    func branch(code: String) throws -> (branch: City.Branch, libraryCode: String)? {
        try call.first(
            """
            SELECT b.branch_id, b.library_id, b.code, b.name, b.address, b.latitude, b.longitude, b.version,
                COALESCE(l.code, '')
            FROM city_branch b LEFT JOIN city_library l ON l.library_id = b.library_id WHERE b.code = $1
            """, .text(code)
        ) { row in (try CityService.branch(row), try row.text(8)) }
    }

    /// The code of a branch; "" where it is not there.
    /// - Throws: `StoreError`.
    func branchCode(id: Int64) throws -> String {
        try call.first("SELECT code FROM city_branch WHERE branch_id = $1", .integer(id)) { try $0.text(0) } ?? ""
    }

    /// - Throws: `StoreError`.
    func offer(code: String) throws -> City.Offer? {
        try call.first(
            "SELECT code, name, description, service, version FROM city_offer WHERE code = $1", .text(code), as: Self.offer)
    }

    /// Four columns of a library.
    static func library(_ row: Row) throws -> City.Library {
        City.Library(
            libraryId: try row.integer(0), code: try row.text(1), name: try row.text(2), version: try row.integer(3))
    }

    /// Five columns of an offer.
    static func offer(_ row: Row) throws -> City.Offer {
        City.Offer(
            code: try row.text(0), name: try row.text(1), description: try row.text(2), service: try row.text(3),
            version: try row.integer(4))
    }
}
