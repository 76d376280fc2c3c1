// Reads what an administrator changes, with its version.

internal import CityMessages
internal import LecternKit

/// Libraries, branches and offers by their codes. Valid inside one handler.
struct VersionedRows {
    private static let libraryByCode = SQL("SELECT \(LibraryRow.columns()) FROM \(LibraryRow.table) WHERE code = $1")
    private static let branchByCode = SQL("""
        SELECT \(BranchRow.columns("b")), l.code
        FROM \(BranchRow.table) b LEFT JOIN \(LibraryRow.table) l ON l.library_id = b.library_id WHERE b.code = $1
        """)
    private static let branchCode = SQL("SELECT code FROM \(BranchRow.table) WHERE branch_id = $1")
    private static let libraryCode = SQL("SELECT code FROM \(LibraryRow.table) WHERE library_id = $1")
    private static let offerByCode = SQL("SELECT \(OfferRow.columns()) FROM \(OfferRow.table) WHERE code = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func library(code: String) throws -> City.Library? {
        try call.first(Self.libraryByCode, .text(code), as: LibraryRow.self)?.message
    }

    /// A branch, and the code of its library.
    /// - Throws: `StoreError`.
    func branch(code: String) throws -> (branch: City.Branch, libraryCode: String)? {
        try call.first(Self.branchByCode, .text(code)) { row in
            (try row.next(BranchRow.self).message, try row.next(String?.self) ?? "")
        }
    }

    /// The code of a branch; "" where it is not there.
    /// - Throws: `StoreError`.
    func branchCode(id: Int64) throws -> String {
        try call.first(Self.branchCode, .integer(id), as: String.self) ?? ""
    }

    /// The code of a library; "" where it is not there.
    /// - Throws: `StoreError`.
    func libraryCode(id: Int64) throws -> String {
        try call.first(Self.libraryCode, .integer(id), as: String.self) ?? ""
    }

    /// - Throws: `StoreError`.
    func offer(code: String) throws -> City.Offer? {
        try call.first(Self.offerByCode, .text(code), as: OfferRow.self)?.message
    }
}
