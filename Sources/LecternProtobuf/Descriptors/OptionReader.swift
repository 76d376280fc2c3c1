// Reads the options of lectern/options.proto, which descriptors carry as extensions 50001 and 50002.

/// Reads `lectern.rule`, `lectern.reason`, `lectern.table` and `lectern.view`.
enum OptionReader {
    private static let extensionNumber = 50001
    private static let viewExtensionNumber = 50002
    private static let mapEntryField = 7

    /// What a message's options say of it.
    struct MessageOptions {
        var isMapEntry = false
        var table: TableType?
        var viewOf: String?
    }

    /// Reads a message's options.
    /// - Parameter options: the encoded google.protobuf.MessageOptions.
    static func message(_ options: ArraySlice<UInt8>) throws(ProtobufError) -> MessageOptions {
        var found = MessageOptions()
        try eachField(of: options) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (mapEntryField, .varint): found.isMapEntry = try reader.varint() != 0
            case (extensionNumber, .bytes): found.table = try table(try reader.lengthDelimited())
            case (viewExtensionNumber, .bytes): found.viewOf = try view(try reader.lengthDelimited())
            default: return false
            }
            return true
        }
        return found
    }

    private static func table(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> TableType {
        var table = TableType()
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): table.name = try reader.text()
            case (2, .bytes): table.key.append(try reader.text())
            case (3, .bytes): table.person.append(try reader.text())
            case (4, .varint): table.erase = TableType.Erase(rawValue: try reader.varint())
            case (5, .bytes): table.blank.append(try reader.text())
            case (6, .bytes): table.mentions.append(try reader.text())
            case (7, .bytes): table.open = try reader.text()
            case (8, .bytes): table.keptFor = try reader.text()
            default: return false
            }
            return true
        }
        return table
    }

    private static func view(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> String {
        var name = ""
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            guard number == 1, type == .bytes else { return false }
            name = try reader.text()
            return true
        }
        return name
    }

    /// The rule among a method's options.
    /// - Parameter options: the encoded google.protobuf.MethodOptions.
    static func rule(inOptions options: ArraySlice<UInt8>) throws(ProtobufError) -> MethodRule {
        var rule = MethodRule()
        try eachField(of: options) { number, type, reader throws(ProtobufError) in
            guard number == extensionNumber, type == .bytes else { return false }
            rule.isGiven = true
            try read(&rule, try reader.lengthDelimited())
            return true
        }
        return rule
    }

    private static func read(_ rule: inout MethodRule, _ bytes: ArraySlice<UInt8>) throws(ProtobufError) {
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): rule.allow.append(try party(try reader.lengthDelimited()))
            case (2, .varint): rule.effect = Int32(truncatingIfNeeded: try reader.varint())
            case (3, .varint): rule.timeoutMilliseconds = UInt32(truncatingIfNeeded: try reader.varint())
            case (4, .varint): rule.inline = try reader.varint() != 0
            case (5, .bytes): rule.reasons.append(try reader.text())
            case (6, .varint): rule.prepare = try reader.varint() != 0
            case (7, .varint): rule.secret = try reader.varint() != 0
            case (8, .bytes): rule.follow = try follow(try reader.lengthDelimited())
            case (9, .bytes): rule.right = try reader.text()
            default: return false
            }
            return true
        }
    }

    private static func follow(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> MethodRule.Follow {
        var follow = MethodRule.Follow()
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): follow.topics.append(try reader.text())
            case (2, .varint): follow.fromOldest = try reader.varint() != 0
            default: return false
            }
            return true
        }
        return follow
    }

    private static func party(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> MethodRule.Party {
        var party = MethodRule.Party()
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .varint): party.certificate = Int32(truncatingIfNeeded: try reader.varint())
            case (2, .varint): party.session = Int32(truncatingIfNeeded: try reader.varint())
            default: return false
            }
            return true
        }
        return party
    }

    /// The reason among an enum value's options; nil: none.
    /// - Parameter options: the encoded google.protobuf.EnumValueOptions.
    static func reason(inOptions options: ArraySlice<UInt8>) throws(ProtobufError) -> ReasonText? {
        var found: ReasonText?
        try eachField(of: options) { number, type, reader throws(ProtobufError) in
            guard number == extensionNumber, type == .bytes else { return false }
            var status: Int32 = 0, zh = "", en = ""
            var facts: [String] = []
            try eachField(of: try reader.lengthDelimited()) { number, type, reader throws(ProtobufError) in
                switch (number, type) {
                case (1, .varint): status = Int32(truncatingIfNeeded: try reader.varint())
                case (2, .bytes): zh = try reader.text()
                case (3, .bytes): en = try reader.text()
                case (4, .bytes): facts.append(try reader.text())
                default: return false
                }
                return true
            }
            found = ReasonText(statusCode: status, zh: zh, en: en, facts: facts)
            return true
        }
        return found
    }
}
