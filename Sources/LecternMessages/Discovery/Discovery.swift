// The messages and enums of lectern.discovery.v1. Generated from lectern/discovery/v1/discovery.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// Finding: bibliographic records, and where each can be had, on paper and electronically.
public enum Discovery {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Discovery.ImportBatch.self,
        Discovery.RawRecord.self,
        Discovery.ImportResult.self,
        Discovery.Reject.self,
        Discovery.Record.self,
        Discovery.FormAvailability.self,
        Discovery.Link.self,
        Discovery.BranchAvailability.self,
        Discovery.SearchRequest.self,
        Discovery.SearchResponse.self,
        Discovery.GetRequest.self,
        Discovery.LookupRequest.self,
        Discovery.LookupResponse.self,
        Discovery.AdjustAvailabilityRequest.self,
        Discovery.AdjustAvailabilityResponse.self,
        Discovery.RecordChanged.self,
    ]

    /// Why Discovery refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// There is nothing to search for.
        public static let queryEmpty = Reason(rawValue: 1)

        /// The query is too long.
        public static let queryTooLong = Reason(rawValue: 2)

        /// The cursor does not belong to this search.
        public static let cursorInvalid = Reason(rawValue: 3)

        /// There is no such record.
        public static let recordUnknown = Reason(rawValue: 4)

        /// That is not a valid identifier.
        public static let identifierInvalid = Reason(rawValue: 5)

        /// The batch holds more records than are taken at once.
        public static let batchTooLarge = Reason(rawValue: 6)

        /// Counts never fall below zero, nor are more items available than there are.
        public static let countsImpossible = Reason(rawValue: 7)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "QUERY_EMPTY"
            case 2: "QUERY_TOO_LONG"
            case 3: "CURSOR_INVALID"
            case 4: "RECORD_UNKNOWN"
            case 5: "IDENTIFIER_INVALID"
            case 6: "BATCH_TOO_LARGE"
            case 7: "COUNTS_IMPOSSIBLE"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 3
            case 3: 3
            case 4: 5
            case 5: 3
            case 6: 3
            case 7: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "请输入检索词。"
            case 2: "检索词过长。"
            case 3: "游标无效。"
            case 4: "没有这条书目。"
            case 5: "标识符无效。"
            case 6: "批次过大。"
            case 7: "馆藏数量不能为负，可借数量也不能超过馆藏数量。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "There is nothing to search for."
            case 2: "The query is too long."
            case 3: "The cursor does not belong to this search."
            case 4: "There is no such record."
            case 5: "That is not a valid identifier."
            case 6: "The batch holds more records than are taken at once."
            case 7: "Counts never fall below zero, nor are more items available than there are."
            default: name
            }
        }
    }

    /// How a raw record is wrapped.
    public struct RecordFormat: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `RECORD_FORMAT_UNSPECIFIED`
        public static let unspecified = RecordFormat(rawValue: 0)

        /// `ISO_2709`
        public static let iso2709 = RecordFormat(rawValue: 1)

        /// `MARC_XML`
        public static let marcXml = RecordFormat(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "RECORD_FORMAT_UNSPECIFIED"
            case 1: "ISO_2709"
            case 2: "MARC_XML"
            default: "\(rawValue)"
            }
        }
    }

    /// What a thing is, as a reader chooses it.
    public struct Form: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `FORM_UNSPECIFIED`
        public static let unspecified = Form(rawValue: 0)

        /// `PAPER`
        public static let paper = Form(rawValue: 1)

        /// `EBOOK`
        public static let ebook = Form(rawValue: 2)

        /// `AUDIOBOOK`
        public static let audiobook = Form(rawValue: 3)

        /// `OTHER_FORM`
        public static let otherForm = Form(rawValue: 4)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "FORM_UNSPECIFIED"
            case 1: "PAPER"
            case 2: "EBOOK"
            case 3: "AUDIOBOOK"
            case 4: "OTHER_FORM"
            default: "\(rawValue)"
            }
        }
    }

    /// Records in the order of their file. At most 256 records and 512 KiB.
    public struct ImportBatch: Message {
        public static let messageName = "lectern.discovery.v1.ImportBatch"

        public var records: [Discovery.RawRecord]

        /// Where the records come from, "sz-library"; a control number is unique within its source.
        public var source: String

        /// The message with nothing set.
        public init() {
            self.records = []
            self.source = ""
        }

        /// The message with these fields set.
        public init(
            records: [Discovery.RawRecord] = [],
            source: String = ""
        ) {
            self.records = records
            self.source = source
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Discovery.RawRecord> { MessageField(1) }
    }

    /// The message `lectern.discovery.v1.RawRecord`.
    public struct RawRecord: Message {
        public static let messageName = "lectern.discovery.v1.RawRecord"

        public var data: [UInt8]

        public var format: Discovery.RecordFormat

        /// Where in its file the record begins, in bytes.
        public var offset: UInt64

        /// The message with nothing set.
        public init() {
            self.data = []
            self.format = Discovery.RecordFormat(rawValue: 0)
            self.offset = 0
        }

        /// The message with these fields set.
        public init(
            data: [UInt8] = [],
            format: Discovery.RecordFormat = Discovery.RecordFormat(rawValue: 0),
            offset: UInt64 = 0
        ) {
            self.data = data
            self.format = format
            self.offset = offset
        }
    }

    /// The message `lectern.discovery.v1.ImportResult`.
    public struct ImportResult: Message {
        public static let messageName = "lectern.discovery.v1.ImportResult"

        public var added: UInt32

        public var updated: UInt32

        public var unchanged: UInt32

        public var rejects: [Discovery.Reject]

        /// The message with nothing set.
        public init() {
            self.added = 0
            self.updated = 0
            self.unchanged = 0
            self.rejects = []
        }

        /// The message with these fields set.
        public init(
            added: UInt32 = 0,
            updated: UInt32 = 0,
            unchanged: UInt32 = 0,
            rejects: [Discovery.Reject] = []
        ) {
            self.added = added
            self.updated = updated
            self.unchanged = unchanged
            self.rejects = rejects
        }

        /// Where `rejects` stands in an `Encoded` one.
        public static var rejectsField: MessageField<Self, Discovery.Reject> { MessageField(4) }
    }

    /// A record that was not taken.
    public struct Reject: Message {
        public static let messageName = "lectern.discovery.v1.Reject"

        public var offset: UInt64

        /// Stable, for programs: "DIRECTORY_BROKEN", "TEXT_UNDECODABLE", "TITLE_MISSING".
        public var reason: String

        /// For a person: what was found where.
        public var detail: String

        /// The message with nothing set.
        public init() {
            self.offset = 0
            self.reason = ""
            self.detail = ""
        }

        /// The message with these fields set.
        public init(
            offset: UInt64 = 0,
            reason: String = "",
            detail: String = ""
        ) {
            self.offset = offset
            self.reason = reason
            self.detail = detail
        }
    }

    /// The message `lectern.discovery.v1.Record`.
    public struct Record: Message {
        public static let messageName = "lectern.discovery.v1.Record"

        public var recordId: Int64

        public var title: String

        public var subtitle: String

        /// In the order of the record: "刘慈欣".
        public var authors: [String]

        public var publisher: String

        /// As printed: "2008", "民国二十年".
        public var published: String

        /// 0 where no year could be read.
        public var year: Int32

        public var isbns: [String]

        /// ISO 639-2/B, "chi".
        public var language: String

        public var subjects: [String]

        /// A class of the Chinese Library Classification, "I247.55".
        public var clc: String

        public var series: String

        public var summary: String

        public var edition: String

        public var source: String

        public var controlNumber: String

        /// The forms in which it can be had, side by side.
        public var forms: [Discovery.FormAvailability]

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.title = ""
            self.subtitle = ""
            self.authors = []
            self.publisher = ""
            self.published = ""
            self.year = 0
            self.isbns = []
            self.language = ""
            self.subjects = []
            self.clc = ""
            self.series = ""
            self.summary = ""
            self.edition = ""
            self.source = ""
            self.controlNumber = ""
            self.forms = []
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            title: String = "",
            subtitle: String = "",
            authors: [String] = [],
            publisher: String = "",
            published: String = "",
            year: Int32 = 0,
            isbns: [String] = [],
            language: String = "",
            subjects: [String] = [],
            clc: String = "",
            series: String = "",
            summary: String = "",
            edition: String = "",
            source: String = "",
            controlNumber: String = "",
            forms: [Discovery.FormAvailability] = []
        ) {
            self.recordId = recordId
            self.title = title
            self.subtitle = subtitle
            self.authors = authors
            self.publisher = publisher
            self.published = published
            self.year = year
            self.isbns = isbns
            self.language = language
            self.subjects = subjects
            self.clc = clc
            self.series = series
            self.summary = summary
            self.edition = edition
            self.source = source
            self.controlNumber = controlNumber
            self.forms = forms
        }

        /// Where `forms` stands in an `Encoded` one.
        public static var formsField: MessageField<Self, Discovery.FormAvailability> { MessageField(17) }
    }

    /// One form of a record, and where it can be had.
    public struct FormAvailability: Message {
        public static let messageName = "lectern.discovery.v1.FormAvailability"

        public var form: Discovery.Form

        /// Electronic forms: where to open it.
        public var links: [Discovery.Link]

        /// Paper: per branch.
        public var branches: [Discovery.BranchAvailability]

        /// Items in all, and those that can be taken now.
        public var items: UInt32

        public var available: UInt32

        /// The message with nothing set.
        public init() {
            self.form = Discovery.Form(rawValue: 0)
            self.links = []
            self.branches = []
            self.items = 0
            self.available = 0
        }

        /// The message with these fields set.
        public init(
            form: Discovery.Form = Discovery.Form(rawValue: 0),
            links: [Discovery.Link] = [],
            branches: [Discovery.BranchAvailability] = [],
            items: UInt32 = 0,
            available: UInt32 = 0
        ) {
            self.form = form
            self.links = links
            self.branches = branches
            self.items = items
            self.available = available
        }

        /// Where `links` stands in an `Encoded` one.
        public static var linksField: MessageField<Self, Discovery.Link> { MessageField(2) }

        /// Where `branches` stands in an `Encoded` one.
        public static var branchesField: MessageField<Self, Discovery.BranchAvailability> { MessageField(3) }
    }

    /// The message `lectern.discovery.v1.Link`.
    public struct Link: Message {
        public static let messageName = "lectern.discovery.v1.Link"

        public var url: String

        public var label: String

        /// The message with nothing set.
        public init() {
            self.url = ""
            self.label = ""
        }

        /// The message with these fields set.
        public init(
            url: String = "",
            label: String = ""
        ) {
            self.url = url
            self.label = label
        }
    }

    /// The message `lectern.discovery.v1.BranchAvailability`.
    public struct BranchAvailability: Message {
        public static let messageName = "lectern.discovery.v1.BranchAvailability"

        public var branchId: Int64

        public var items: UInt32

        public var available: UInt32

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.items = 0
            self.available = 0
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            items: UInt32 = 0,
            available: UInt32 = 0
        ) {
            self.branchId = branchId
            self.items = items
            self.available = available
        }
    }

    /// The message `lectern.discovery.v1.SearchRequest`.
    public struct SearchRequest: Message {
        public static let messageName = "lectern.discovery.v1.SearchRequest"

        /// Words, in any order and any field; a phrase stands in "quotation marks".
        public var words: String

        public var title: String

        public var author: String

        public var isbn: String

        /// At most so many hits on the page; 0 is 20, the most is 100.
        public var limit: UInt32

        /// From the last page; empty for the first.
        public var cursor: String

        /// Only with something to be had in this form.
        public var form: Discovery.Form

        /// Only with an item available at this branch now.
        public var branchId: Int64

        /// The message with nothing set.
        public init() {
            self.words = ""
            self.title = ""
            self.author = ""
            self.isbn = ""
            self.limit = 0
            self.cursor = ""
            self.form = Discovery.Form(rawValue: 0)
            self.branchId = 0
        }

        /// The message with these fields set.
        public init(
            words: String = "",
            title: String = "",
            author: String = "",
            isbn: String = "",
            limit: UInt32 = 0,
            cursor: String = "",
            form: Discovery.Form = Discovery.Form(rawValue: 0),
            branchId: Int64 = 0
        ) {
            self.words = words
            self.title = title
            self.author = author
            self.isbn = isbn
            self.limit = limit
            self.cursor = cursor
            self.form = form
            self.branchId = branchId
        }
    }

    /// The message `lectern.discovery.v1.SearchResponse`.
    public struct SearchResponse: Message {
        public static let messageName = "lectern.discovery.v1.SearchResponse"

        public var records: [Discovery.Record]

        /// Empty when this was the last page.
        public var cursor: String

        public var total: UInt32

        /// The total is a lower bound: there are at least so many.
        public var totalIsLowerBound: Bool

        /// The message with nothing set.
        public init() {
            self.records = []
            self.cursor = ""
            self.total = 0
            self.totalIsLowerBound = false
        }

        /// The message with these fields set.
        public init(
            records: [Discovery.Record] = [],
            cursor: String = "",
            total: UInt32 = 0,
            totalIsLowerBound: Bool = false
        ) {
            self.records = records
            self.cursor = cursor
            self.total = total
            self.totalIsLowerBound = totalIsLowerBound
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Discovery.Record> { MessageField(1) }
    }

    /// The message `lectern.discovery.v1.GetRequest`.
    public struct GetRequest: Message {
        public static let messageName = "lectern.discovery.v1.GetRequest"

        public var recordId: Int64

        /// The message with nothing set.
        public init() {
            self.recordId = 0
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0
        ) {
            self.recordId = recordId
        }
    }

    /// The message `lectern.discovery.v1.LookupRequest`.
    public struct LookupRequest: Message {
        public static let messageName = "lectern.discovery.v1.LookupRequest"

        /// ISBN-10 or -13, hyphens allowed.
        public var isbn: String

        public var source: String

        public var controlNumber: String

        /// The message with nothing set.
        public init() {
            self.isbn = ""
            self.source = ""
            self.controlNumber = ""
        }

        /// The message with these fields set.
        public init(
            isbn: String = "",
            source: String = "",
            controlNumber: String = ""
        ) {
            self.isbn = isbn
            self.source = source
            self.controlNumber = controlNumber
        }
    }

    /// The message `lectern.discovery.v1.LookupResponse`.
    public struct LookupResponse: Message {
        public static let messageName = "lectern.discovery.v1.LookupResponse"

        public var records: [Discovery.Record]

        /// The message with nothing set.
        public init() {
            self.records = []
        }

        /// The message with these fields set.
        public init(
            records: [Discovery.Record] = []
        ) {
            self.records = records
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Discovery.Record> { MessageField(1) }
    }

    /// The message `lectern.discovery.v1.AdjustAvailabilityRequest`.
    public struct AdjustAvailabilityRequest: Message {
        public static let messageName = "lectern.discovery.v1.AdjustAvailabilityRequest"

        public var recordId: Int64

        public var branchId: Int64

        public var form: Discovery.Form

        /// Added to the counts; negative takes away.
        public var items: Int32

        public var available: Int32

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.branchId = 0
            self.form = Discovery.Form(rawValue: 0)
            self.items = 0
            self.available = 0
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            branchId: Int64 = 0,
            form: Discovery.Form = Discovery.Form(rawValue: 0),
            items: Int32 = 0,
            available: Int32 = 0
        ) {
            self.recordId = recordId
            self.branchId = branchId
            self.form = form
            self.items = items
            self.available = available
        }
    }

    /// The message `lectern.discovery.v1.AdjustAvailabilityResponse`.
    public struct AdjustAvailabilityResponse: Message {
        public static let messageName = "lectern.discovery.v1.AdjustAvailabilityResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The body of a change on topic "discovery.record".
    public struct RecordChanged: Message {
        public static let messageName = "lectern.discovery.v1.RecordChanged"

        public var recordId: Int64

        public var title: String

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.title = ""
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            title: String = ""
        ) {
            self.recordId = recordId
            self.title = title
        }
    }
}
