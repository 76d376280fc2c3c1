// One SQL statement and one text search on their way from a plugin to the store, all borrowed.

internal import CLecternPlugin

/// A statement as the plugin gave it. Valid only while the plugin's call of `query` lasts.
struct Statement {
    let sql: lectern_bytes
    let parameters: UnsafePointer<lectern_value>?
    let parametersCount: UInt32
    let row: lectern_row_sink?
    let context: UnsafeMutableRawPointer?
    let changed: UnsafeMutablePointer<UInt64>?
}

/// A search as the plugin gave it. Valid only while the plugin's call of `text_search` lasts.
struct TextSearch {
    let groups: UnsafePointer<lectern_term_group>?
    let groupsCount: UInt64
    let after: Int64
    let limit: UInt32
    let row: lectern_row_sink?
    let context: UnsafeMutableRawPointer?
}
