// One step of a plugin's schema.

/// A statement that brings the plugin's tables to their next form.
public struct Migration: Sendable {
    /// From 1, rising. A released step never changes.
    public let number: UInt32
    /// One statement, in the SQL that both stores take.
    public let sql: String

    /// Makes a step.
    /// - Parameters:
    ///   - number: from 1, rising.
    ///   - sql: one statement. It must let the previous version of the plugin run.
    public init(_ number: UInt32, _ sql: String) {
        self.number = number
        self.sql = sql
    }
}
