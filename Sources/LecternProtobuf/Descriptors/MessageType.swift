// Messages, enums, services and files, as their descriptors tell them.

/// A message type.
package struct MessageType: Sendable {
    /// "GreetRequest"
    package let name: String
    /// "lectern.hello.v1.GreetRequest"
    package let fullName: String
    package let fields: [FieldType]
    /// The names of its oneofs.
    package let oneofs: [String]
    package let messages: [MessageType]
    package let enumerations: [EnumerationType]
    /// The entry of a map field, made by protoc.
    package let isMapEntry: Bool
    /// The table whose row it is; nil: of none.
    package let table: TableType?
    /// The name of the row of which it has some columns; nil: of none.
    package let viewOf: String?
    package let documentation: Documentation

    /// The field of a number; nil: none.
    package func field(number: Int) -> FieldType? { fields.first { $0.number == number } }
}

/// The table whose row a message is: the option `lectern.table`.
package struct TableType: Equatable, Sendable {
    /// What happens to a row when its person is erased. The numbers are those of options.proto.
    package enum Erase: UInt64, Sendable {
        case unspecified = 0
        case delete = 1
        case blank = 2
        case keep = 3
    }

    /// "circulation_item"
    package var name = ""
    /// The columns of the primary key.
    package var key: [String] = []
    /// The columns that hold the number of a person; the first says whose row it is.
    package var person: [String] = []
    /// Nil: a value that this release does not know.
    package var erase: Erase? = .unspecified
    /// Further columns that tell of the person whose row it is.
    package var blank: [String] = []
    /// The columns in which a person may be mentioned.
    package var mentions: [String] = []
    /// A condition in SQL; while such a row is a person's, the person is not erased. Empty: none.
    package var open = ""
    /// What is left of the row is kept for, for people.
    package var keptFor = ""
}

/// An enum.
package struct EnumerationType: Sendable {
    /// A value of an enum.
    package struct Value: Sendable {
        /// "LOAN_LIMIT_REACHED"
        package let name: String
        package let number: Int32
        /// What `lectern.reason` says of it; nil: not a reason.
        package let reason: ReasonText?
        package let documentation: Documentation
    }

    package let name: String
    package let fullName: String
    package let values: [Value]
    package let documentation: Documentation
}

/// How a reason is told: the option `lectern.reason`.
package struct ReasonText: Equatable, Sendable {
    /// gRPC's status code, 9 for FAILED_PRECONDITION.
    package let statusCode: Int32
    package let zh: String
    package let en: String
    /// Names of the facts that may come with it.
    package var facts: [String] = []
}

/// A service.
package struct ServiceType: Sendable {
    /// "Hello"
    package let name: String
    /// "lectern.hello.v1.Hello"
    package let fullName: String
    package let methods: [MethodType]
    package let documentation: Documentation
}

/// A method.
package struct MethodType: Sendable {
    /// "Greet"
    package let name: String
    /// "lectern.hello.v1.Hello/Greet"
    package let fullName: String
    package let inputType: String
    package let outputType: String
    package let clientStreams: Bool
    package let serverStreams: Bool
    package let rule: MethodRule
    package let documentation: Documentation
}

/// Who may call a method and what it does: the option `lectern.rule`. Numbers are those of options.proto.
package struct MethodRule: Equatable, Sendable {
    /// One kind of caller.
    package struct Party: Equatable, Sendable {
        package var certificate: Int32 = 0
        package var session: Int32 = 0
    }

    /// The topics that a method follows.
    package struct Follow: Equatable, Sendable {
        package var topics: [String] = []
        package var fromOldest = false
    }

    package var allow: [Party] = []
    package var effect: Int32 = 0
    package var timeoutMilliseconds: UInt32 = 0
    package var inline = false
    package var reasons: [String] = []
    package var prepare = false
    package var secret = false
    /// The topics that it is called for; nil: it follows none.
    package var follow: Follow?
    /// What a session of staff must have; "*": nothing more.
    package var right = ""
    /// The method has the option at all.
    package var isGiven = false
}

/// A .proto file.
package struct FileType: Sendable {
    /// "lectern/hello/v1/hello.proto"
    package let name: String
    /// "lectern.hello.v1"
    package let package: String
    package let dependencies: [String]
    package let syntax: String
    package let messages: [MessageType]
    package let enumerations: [EnumerationType]
    package let services: [ServiceType]
    /// The comment at its head.
    package let comment: String
    /// Where `syntax` stands.
    package let syntaxPlace: Documentation
}
