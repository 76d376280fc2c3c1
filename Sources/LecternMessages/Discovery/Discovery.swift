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
        Discovery.Remark.self,
        Discovery.Reject.self,
        Discovery.Record.self,
        Discovery.Holding.self,
        Discovery.Work.self,
        Discovery.Edition.self,
        Discovery.GetWorkRequest.self,
        Discovery.WorkStockRequest.self,
        Discovery.WorkStockResponse.self,
        Discovery.RecordStock.self,
        Discovery.MergeWorksRequest.self,
        Discovery.SplitWorkRequest.self,
        Discovery.WorksChanged.self,
        Discovery.RegroupRequest.self,
        Discovery.RegroupResponse.self,
        Discovery.WorkChanged.self,
        Discovery.FormAvailability.self,
        Discovery.Link.self,
        Discovery.BranchAvailability.self,
        Discovery.SearchRequest.self,
        Discovery.SearchResponse.self,
        Discovery.Facet.self,
        Discovery.FacetValue.self,
        Discovery.SuggestRequest.self,
        Discovery.SuggestResponse.self,
        Discovery.Suggestion.self,
        Discovery.ExplainRequest.self,
        Discovery.ExplainResponse.self,
        Discovery.ScoreReason.self,
        Discovery.SimilarRequest.self,
        Discovery.SimilarResponse.self,
        Discovery.BrowseRequest.self,
        Discovery.BrowseResponse.self,
        Discovery.ReindexRequest.self,
        Discovery.ReindexResponse.self,
        Discovery.GetRequest.self,
        Discovery.LookupRequest.self,
        Discovery.LookupResponse.self,
        Discovery.AddBriefRequest.self,
        Discovery.AddBriefResponse.self,
        Discovery.AdjustAvailabilityRequest.self,
        Discovery.AdjustAvailabilityResponse.self,
        Discovery.RecordChanged.self,
        Discovery.ExportRequest.self,
        Discovery.ExportResponse.self,
        Discovery.ExportedRecord.self,
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

        /// The work would have more records than one may have.
        public static let workTooLarge = Reason(rawValue: 9)

        /// Name at least two works to merge, or some, not all, of a work's records to split off.
        public static let worksMissing = Reason(rawValue: 10)

        /// That is no class of the Chinese Library Classification or of Dewey's.
        public static let classInvalid = Reason(rawValue: 8)

        /// The book has no title that a record could be made of.
        public static let titleMissing = Reason(rawValue: 11)

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
            case 9: "WORK_TOO_LARGE"
            case 10: "WORKS_MISSING"
            case 8: "CLASS_INVALID"
            case 11: "TITLE_MISSING"
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
            case 9: 9
            case 10: 3
            case 8: 3
            case 11: 3
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
            case 9: "合并后的作品包含的书目过多。"
            case 10: "请指明至少两种作品，或作品中要分出的部分书目。"
            case 8: "分类号无效。"
            case 11: "该书没有题名，无法建立简编记录。"
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
            case 9: "The work would have more records than one may have."
            case 10: "Name at least two works to merge, or some, not all, of a work's records to split off."
            case 8: "That is no class of the Chinese Library Classification or of Dewey's."
            case 11: "The book has no title that a record could be made of."
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

    /// The order of hits.
    public struct Sort: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// The best first.
        public static let unspecified = Sort(rawValue: 0)

        /// `NEWEST`
        public static let newest = Sort(rawValue: 1)

        /// `OLDEST`
        public static let oldest = Sort(rawValue: 2)

        /// By folded title.
        public static let title = Sort(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SORT_UNSPECIFIED"
            case 1: "NEWEST"
            case 2: "OLDEST"
            case 3: "TITLE"
            default: "\(rawValue)"
            }
        }
    }

    /// What hits are counted by.
    public struct FacetKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `FACET_KIND_UNSPECIFIED`
        public static let unspecified = FacetKind(rawValue: 0)

        /// "PAPER".
        public static let byForm = FacetKind(rawValue: 1)

        /// "chi".
        public static let byLanguage = FacetKind(rawValue: 2)

        /// "2008".
        public static let byYear = FacetKind(rawValue: 3)

        /// The first letter of a class, or the first digit.
        public static let byClass = FacetKind(rawValue: 4)

        /// The number of a branch that has an item.
        public static let byBranch = FacetKind(rawValue: 5)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "FACET_KIND_UNSPECIFIED"
            case 1: "BY_FORM"
            case 2: "BY_LANGUAGE"
            case 3: "BY_YEAR"
            case 4: "BY_CLASS"
            case 5: "BY_BRANCH"
            default: "\(rawValue)"
            }
        }
    }

    /// The enum `lectern.discovery.v1.SuggestionKind`.
    public struct SuggestionKind: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `SUGGESTION_KIND_UNSPECIFIED`
        public static let unspecified = SuggestionKind(rawValue: 0)

        /// `SUGGESTED_TITLE`
        public static let suggestedTitle = SuggestionKind(rawValue: 1)

        /// `SUGGESTED_NAME`
        public static let suggestedName = SuggestionKind(rawValue: 2)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SUGGESTION_KIND_UNSPECIFIED"
            case 1: "SUGGESTED_TITLE"
            case 2: "SUGGESTED_NAME"
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

        /// Records that were taken though something in them was mended or passed over; at most 512.
        public var remarks: [Discovery.Remark]

        /// Records that their source deleted: they are found no more.
        public var hidden: UInt32

        /// The message with nothing set.
        public init() {
            self.added = 0
            self.updated = 0
            self.unchanged = 0
            self.rejects = []
            self.remarks = []
            self.hidden = 0
        }

        /// The message with these fields set.
        public init(
            added: UInt32 = 0,
            updated: UInt32 = 0,
            unchanged: UInt32 = 0,
            rejects: [Discovery.Reject] = [],
            remarks: [Discovery.Remark] = [],
            hidden: UInt32 = 0
        ) {
            self.added = added
            self.updated = updated
            self.unchanged = unchanged
            self.rejects = rejects
            self.remarks = remarks
            self.hidden = hidden
        }

        /// Where `rejects` stands in an `Encoded` one.
        public static var rejectsField: MessageField<Self, Discovery.Reject> { MessageField(4) }

        /// Where `remarks` stands in an `Encoded` one.
        public static var remarksField: MessageField<Self, Discovery.Remark> { MessageField(5) }
    }

    /// What was mended or passed over in a record that was taken.
    public struct Remark: Message {
        public static let messageName = "lectern.discovery.v1.Remark"

        public var offset: UInt64

        /// Stable, for programs: "MIXED_CODING", "FIELD_PASSED_OVER".
        public var fault: String

        /// Field and subfield, "520 $a"; empty where it is the record's.
        public var place: String

        /// For a person.
        public var detail: String

        /// The message with nothing set.
        public init() {
            self.offset = 0
            self.fault = ""
            self.place = ""
            self.detail = ""
        }

        /// The message with these fields set.
        public init(
            offset: UInt64 = 0,
            fault: String = "",
            place: String = "",
            detail: String = ""
        ) {
            self.offset = offset
            self.fault = fault
            self.place = place
            self.detail = detail
        }
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

        /// A class of Dewey's, "823.914".
        public var dewey: String

        /// The work that it is an edition of; it is the number of one of the work's records, and stays.
        public var workId: Int64

        /// Which volume of a set it is: "2", "2.下"; empty: none.
        public var volume: String

        /// As the source has it: "CNY39.00", "￥66.00（全三册）".
        public var price: String

        /// Copies of which the source tells. They are no items until Circulation has them.
        public var holdings: [Discovery.Holding]

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
            self.dewey = ""
            self.workId = 0
            self.volume = ""
            self.price = ""
            self.holdings = []
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
            forms: [Discovery.FormAvailability] = [],
            dewey: String = "",
            workId: Int64 = 0,
            volume: String = "",
            price: String = "",
            holdings: [Discovery.Holding] = []
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
            self.dewey = dewey
            self.workId = workId
            self.volume = volume
            self.price = price
            self.holdings = holdings
        }

        /// Where `forms` stands in an `Encoded` one.
        public static var formsField: MessageField<Self, Discovery.FormAvailability> { MessageField(17) }

        /// Where `holdings` stands in an `Encoded` one.
        public static var holdingsField: MessageField<Self, Discovery.Holding> { MessageField(22) }
    }

    /// A copy as a record's source describes it.
    public struct Holding: Message {
        public static let messageName = "lectern.discovery.v1.Holding"

        /// The library or branch as the source names it.
        public var location: String

        /// The shelf mark, "I247.55/123".
        public var callNumber: String

        /// May be empty.
        public var barcode: String

        /// The message with nothing set.
        public init() {
            self.location = ""
            self.callNumber = ""
            self.barcode = ""
        }

        /// The message with these fields set.
        public init(
            location: String = "",
            callNumber: String = "",
            barcode: String = ""
        ) {
            self.location = location
            self.callNumber = callNumber
            self.barcode = barcode
        }
    }

    /// All editions, translations and forms of one text.
    public struct Work: Message {
        public static let messageName = "lectern.discovery.v1.Work"

        public var workId: Int64

        /// All forms of all its records, side by side.
        public var forms: [Discovery.FormAvailability]

        /// Its records, those with electronic copies first, then the newer first. In hits at most 10, and none where there is only the record itself.
        public var editions: [Discovery.Edition]

        public var editionsTotal: UInt32

        /// GetWork: the other volumes, and the whole, of the set that it is part of.
        public var parts: [Discovery.Edition]

        /// GetWork: records that hold this work and others.
        public var collections: [Discovery.Edition]

        /// The message with nothing set.
        public init() {
            self.workId = 0
            self.forms = []
            self.editions = []
            self.editionsTotal = 0
            self.parts = []
            self.collections = []
        }

        /// The message with these fields set.
        public init(
            workId: Int64 = 0,
            forms: [Discovery.FormAvailability] = [],
            editions: [Discovery.Edition] = [],
            editionsTotal: UInt32 = 0,
            parts: [Discovery.Edition] = [],
            collections: [Discovery.Edition] = []
        ) {
            self.workId = workId
            self.forms = forms
            self.editions = editions
            self.editionsTotal = editionsTotal
            self.parts = parts
            self.collections = collections
        }

        /// Where `forms` stands in an `Encoded` one.
        public static var formsField: MessageField<Self, Discovery.FormAvailability> { MessageField(2) }

        /// Where `editions` stands in an `Encoded` one.
        public static var editionsField: MessageField<Self, Discovery.Edition> { MessageField(3) }

        /// Where `parts` stands in an `Encoded` one.
        public static var partsField: MessageField<Self, Discovery.Edition> { MessageField(5) }

        /// Where `collections` stands in an `Encoded` one.
        public static var collectionsField: MessageField<Self, Discovery.Edition> { MessageField(6) }
    }

    /// A record of a work in short.
    public struct Edition: Message {
        public static let messageName = "lectern.discovery.v1.Edition"

        public var recordId: Int64

        public var workId: Int64

        public var title: String

        public var authors: [String]

        public var publisher: String

        public var year: Int32

        public var language: String

        public var edition: String

        public var volume: String

        public var isbns: [String]

        public var forms: [Discovery.FormAvailability]

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.workId = 0
            self.title = ""
            self.authors = []
            self.publisher = ""
            self.year = 0
            self.language = ""
            self.edition = ""
            self.volume = ""
            self.isbns = []
            self.forms = []
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            workId: Int64 = 0,
            title: String = "",
            authors: [String] = [],
            publisher: String = "",
            year: Int32 = 0,
            language: String = "",
            edition: String = "",
            volume: String = "",
            isbns: [String] = [],
            forms: [Discovery.FormAvailability] = []
        ) {
            self.recordId = recordId
            self.workId = workId
            self.title = title
            self.authors = authors
            self.publisher = publisher
            self.year = year
            self.language = language
            self.edition = edition
            self.volume = volume
            self.isbns = isbns
            self.forms = forms
        }

        /// Where `forms` stands in an `Encoded` one.
        public static var formsField: MessageField<Self, Discovery.FormAvailability> { MessageField(11) }
    }

    /// The message `lectern.discovery.v1.GetWorkRequest`.
    public struct GetWorkRequest: Message {
        public static let messageName = "lectern.discovery.v1.GetWorkRequest"

        /// A work, or any record of it.
        public var workId: Int64

        /// The message with nothing set.
        public init() {
            self.workId = 0
        }

        /// The message with these fields set.
        public init(
            workId: Int64 = 0
        ) {
            self.workId = workId
        }
    }

    /// The message `lectern.discovery.v1.WorkStockRequest`.
    public struct WorkStockRequest: Message {
        public static let messageName = "lectern.discovery.v1.WorkStockRequest"

        /// A record of the work, or the work's number.
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

    /// The message `lectern.discovery.v1.WorkStockResponse`.
    public struct WorkStockResponse: Message {
        public static let messageName = "lectern.discovery.v1.WorkStockResponse"

        public var workId: Int64

        /// The title of the record that was asked for.
        public var title: String

        /// All its records, at most 1,000, by number.
        public var recordIds: [Int64]

        /// Where there are items, by record, form and branch.
        public var stock: [Discovery.RecordStock]

        /// The message with nothing set.
        public init() {
            self.workId = 0
            self.title = ""
            self.recordIds = []
            self.stock = []
        }

        /// The message with these fields set.
        public init(
            workId: Int64 = 0,
            title: String = "",
            recordIds: [Int64] = [],
            stock: [Discovery.RecordStock] = []
        ) {
            self.workId = workId
            self.title = title
            self.recordIds = recordIds
            self.stock = stock
        }

        /// Where `stock` stands in an `Encoded` one.
        public static var stockField: MessageField<Self, Discovery.RecordStock> { MessageField(4) }
    }

    /// How many items of a record there are at a branch.
    public struct RecordStock: Message {
        public static let messageName = "lectern.discovery.v1.RecordStock"

        public var recordId: Int64

        public var form: Discovery.Form

        public var branchId: Int64

        public var items: UInt32

        public var available: UInt32

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.form = Discovery.Form(rawValue: 0)
            self.branchId = 0
            self.items = 0
            self.available = 0
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            form: Discovery.Form = Discovery.Form(rawValue: 0),
            branchId: Int64 = 0,
            items: UInt32 = 0,
            available: UInt32 = 0
        ) {
            self.recordId = recordId
            self.form = form
            self.branchId = branchId
            self.items = items
            self.available = available
        }
    }

    /// The message `lectern.discovery.v1.MergeWorksRequest`.
    public struct MergeWorksRequest: Message {
        public static let messageName = "lectern.discovery.v1.MergeWorksRequest"

        /// Works, or records of them; the lowest number is that of the work that they become.
        public var workIds: [Int64]

        /// Why, for the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.workIds = []
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            workIds: [Int64] = [],
            reason: String = ""
        ) {
            self.workIds = workIds
            self.reason = reason
        }
    }

    /// The message `lectern.discovery.v1.SplitWorkRequest`.
    public struct SplitWorkRequest: Message {
        public static let messageName = "lectern.discovery.v1.SplitWorkRequest"

        /// Records of one work, which become another together.
        public var recordIds: [Int64]

        /// Why, for the record.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.recordIds = []
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            recordIds: [Int64] = [],
            reason: String = ""
        ) {
            self.recordIds = recordIds
            self.reason = reason
        }
    }

    /// The message `lectern.discovery.v1.WorksChanged`.
    public struct WorksChanged: Message {
        public static let messageName = "lectern.discovery.v1.WorksChanged"

        /// The works that there are now.
        public var workIds: [Int64]

        /// The message with nothing set.
        public init() {
            self.workIds = []
        }

        /// The message with these fields set.
        public init(
            workIds: [Int64] = []
        ) {
            self.workIds = workIds
        }
    }

    /// The message `lectern.discovery.v1.RegroupRequest`.
    public struct RegroupRequest: Message {
        public static let messageName = "lectern.discovery.v1.RegroupRequest"

        /// Records behind this document are grouped next.
        public var afterDocument: Int64

        /// Once more a day later: the release before may have run beside this one.
        public var isRepeated: Bool

        /// The message with nothing set.
        public init() {
            self.afterDocument = 0
            self.isRepeated = false
        }

        /// The message with these fields set.
        public init(
            afterDocument: Int64 = 0,
            isRepeated: Bool = false
        ) {
            self.afterDocument = afterDocument
            self.isRepeated = isRepeated
        }
    }

    /// The message `lectern.discovery.v1.RegroupResponse`.
    public struct RegroupResponse: Message {
        public static let messageName = "lectern.discovery.v1.RegroupResponse"

        public var records: UInt32

        /// The message with nothing set.
        public init() {
            self.records = 0
        }

        /// The message with these fields set.
        public init(
            records: UInt32 = 0
        ) {
            self.records = records
        }
    }

    /// The body of a change on topic "discovery.work": "merged" into another, or "split" from it: by staff, or because records came, or changed.
    public struct WorkChanged: Message {
        public static let messageName = "lectern.discovery.v1.WorkChanged"

        public var workId: Int64

        /// The work that the records belong to now.
        public var becameId: Int64

        public var recordIds: [Int64]

        /// What staff gave as the reason; empty: an import.
        public var reason: String

        /// The message with nothing set.
        public init() {
            self.workId = 0
            self.becameId = 0
            self.recordIds = []
            self.reason = ""
        }

        /// The message with these fields set.
        public init(
            workId: Int64 = 0,
            becameId: Int64 = 0,
            recordIds: [Int64] = [],
            reason: String = ""
        ) {
            self.workId = workId
            self.becameId = becameId
            self.recordIds = recordIds
            self.reason = reason
        }
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

        /// Who may use it, and how: "CC BY 4.0", "校园网内使用".
        public var licence: String

        /// The message with nothing set.
        public init() {
            self.url = ""
            self.label = ""
            self.licence = ""
        }

        /// The message with these fields set.
        public init(
            url: String = "",
            label: String = "",
            licence: String = ""
        ) {
            self.url = url
            self.label = label
            self.licence = licence
        }
    }

    /// The message `lectern.discovery.v1.BranchAvailability`.
    public struct BranchAvailability: Message {
        public static let messageName = "lectern.discovery.v1.BranchAvailability"

        public var branchId: Int64

        public var items: UInt32

        public var available: UInt32

        /// The shelf mark of an item there: "I247.55/123".
        public var callNumber: String

        /// The message with nothing set.
        public init() {
            self.branchId = 0
            self.items = 0
            self.available = 0
            self.callNumber = ""
        }

        /// The message with these fields set.
        public init(
            branchId: Int64 = 0,
            items: UInt32 = 0,
            available: UInt32 = 0,
            callNumber: String = ""
        ) {
            self.branchId = branchId
            self.items = items
            self.available = available
            self.callNumber = callNumber
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

        /// Only in this language, ISO 639-2/B, "chi".
        public var language: String

        /// Only of these years; 0: any.
        public var yearMin: Int32

        public var yearMax: Int32

        /// Only of this class and those under it: "I247", "823".
        public var classCode: String

        public var sort: Discovery.Sort

        /// Whether the answer counts the hits by form, language, year, class and branch.
        public var facets: Bool

        /// Only what was typed: no wrong character is forgiven.
        public var exact: Bool

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
            self.language = ""
            self.yearMin = 0
            self.yearMax = 0
            self.classCode = ""
            self.sort = Discovery.Sort(rawValue: 0)
            self.facets = false
            self.exact = false
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
            branchId: Int64 = 0,
            language: String = "",
            yearMin: Int32 = 0,
            yearMax: Int32 = 0,
            classCode: String = "",
            sort: Discovery.Sort = Discovery.Sort(rawValue: 0),
            facets: Bool = false,
            exact: Bool = false
        ) {
            self.words = words
            self.title = title
            self.author = author
            self.isbn = isbn
            self.limit = limit
            self.cursor = cursor
            self.form = form
            self.branchId = branchId
            self.language = language
            self.yearMin = yearMin
            self.yearMax = yearMax
            self.classCode = classCode
            self.sort = sort
            self.facets = facets
            self.exact = exact
        }
    }

    /// The message `lectern.discovery.v1.SearchResponse`.
    public struct SearchResponse: Message {
        public static let messageName = "lectern.discovery.v1.SearchResponse"

        /// Of each work that is found, the record that fits best.
        public var records: [Discovery.Record]

        /// Empty when this was the last page.
        public var cursor: String

        public var total: UInt32

        /// The total is a lower bound: there are at least so many.
        public var totalIsLowerBound: Bool

        /// What was found instead of what was typed, which finds nothing; empty: nothing was forgiven. Folded: "哈利波特".
        public var understood: String

        /// Of the hits that were counted, at most 20 values each, the most frequent first.
        public var facets: [Discovery.Facet]

        /// The works of `records`, in their order.
        public var works: [Discovery.Work]

        /// The message with nothing set.
        public init() {
            self.records = []
            self.cursor = ""
            self.total = 0
            self.totalIsLowerBound = false
            self.understood = ""
            self.facets = []
            self.works = []
        }

        /// The message with these fields set.
        public init(
            records: [Discovery.Record] = [],
            cursor: String = "",
            total: UInt32 = 0,
            totalIsLowerBound: Bool = false,
            understood: String = "",
            facets: [Discovery.Facet] = [],
            works: [Discovery.Work] = []
        ) {
            self.records = records
            self.cursor = cursor
            self.total = total
            self.totalIsLowerBound = totalIsLowerBound
            self.understood = understood
            self.facets = facets
            self.works = works
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Discovery.Record> { MessageField(1) }

        /// Where `facets` stands in an `Encoded` one.
        public static var facetsField: MessageField<Self, Discovery.Facet> { MessageField(6) }

        /// Where `works` stands in an `Encoded` one.
        public static var worksField: MessageField<Self, Discovery.Work> { MessageField(7) }
    }

    /// The message `lectern.discovery.v1.Facet`.
    public struct Facet: Message {
        public static let messageName = "lectern.discovery.v1.Facet"

        public var kind: Discovery.FacetKind

        public var values: [Discovery.FacetValue]

        /// The message with nothing set.
        public init() {
            self.kind = Discovery.FacetKind(rawValue: 0)
            self.values = []
        }

        /// The message with these fields set.
        public init(
            kind: Discovery.FacetKind = Discovery.FacetKind(rawValue: 0),
            values: [Discovery.FacetValue] = []
        ) {
            self.kind = kind
            self.values = values
        }

        /// Where `values` stands in an `Encoded` one.
        public static var valuesField: MessageField<Self, Discovery.FacetValue> { MessageField(2) }
    }

    /// The message `lectern.discovery.v1.FacetValue`.
    public struct FacetValue: Message {
        public static let messageName = "lectern.discovery.v1.FacetValue"

        public var value: String

        public var hits: UInt32

        /// The message with nothing set.
        public init() {
            self.value = ""
            self.hits = 0
        }

        /// The message with these fields set.
        public init(
            value: String = "",
            hits: UInt32 = 0
        ) {
            self.value = value
            self.hits = hits
        }
    }

    /// The message `lectern.discovery.v1.SuggestRequest`.
    public struct SuggestRequest: Message {
        public static let messageName = "lectern.discovery.v1.SuggestRequest"

        /// What has been typed so far.
        public var text: String

        /// At most so many; 0 is 10, the most is 20.
        public var limit: UInt32

        /// The message with nothing set.
        public init() {
            self.text = ""
            self.limit = 0
        }

        /// The message with these fields set.
        public init(
            text: String = "",
            limit: UInt32 = 0
        ) {
            self.text = text
            self.limit = limit
        }
    }

    /// The message `lectern.discovery.v1.SuggestResponse`.
    public struct SuggestResponse: Message {
        public static let messageName = "lectern.discovery.v1.SuggestResponse"

        public var suggestions: [Discovery.Suggestion]

        /// The message with nothing set.
        public init() {
            self.suggestions = []
        }

        /// The message with these fields set.
        public init(
            suggestions: [Discovery.Suggestion] = []
        ) {
            self.suggestions = suggestions
        }

        /// Where `suggestions` stands in an `Encoded` one.
        public static var suggestionsField: MessageField<Self, Discovery.Suggestion> { MessageField(1) }
    }

    /// The message `lectern.discovery.v1.Suggestion`.
    public struct Suggestion: Message {
        public static let messageName = "lectern.discovery.v1.Suggestion"

        public var kind: Discovery.SuggestionKind

        /// To be searched for.
        public var text: String

        /// A record that has it.
        public var recordId: Int64

        /// The message with nothing set.
        public init() {
            self.kind = Discovery.SuggestionKind(rawValue: 0)
            self.text = ""
            self.recordId = 0
        }

        /// The message with these fields set.
        public init(
            kind: Discovery.SuggestionKind = Discovery.SuggestionKind(rawValue: 0),
            text: String = "",
            recordId: Int64 = 0
        ) {
            self.kind = kind
            self.text = text
            self.recordId = recordId
        }
    }

    /// The message `lectern.discovery.v1.ExplainRequest`.
    public struct ExplainRequest: Message {
        public static let messageName = "lectern.discovery.v1.ExplainRequest"

        /// Its limit and cursor are passed over.
        public var search: Discovery.SearchRequest?

        public var recordId: Int64

        /// The message with nothing set.
        public init() {
            self.search = nil
            self.recordId = 0
        }

        /// The message with these fields set.
        public init(
            search: Discovery.SearchRequest? = nil,
            recordId: Int64 = 0
        ) {
            self.search = search
            self.recordId = recordId
        }

        /// Where `search` stands in an `Encoded` one.
        public static var searchField: MessageField<Self, Discovery.SearchRequest> { MessageField(1) }
    }

    /// The message `lectern.discovery.v1.ExplainResponse`.
    public struct ExplainResponse: Message {
        public static let messageName = "lectern.discovery.v1.ExplainResponse"

        /// Its place among the hits, the first is 1; 0: it is none of them.
        public var place: UInt32

        /// Higher is better; of the same score the newer comes first.
        public var score: Int64

        public var reasons: [Discovery.ScoreReason]

        /// How much was forgiven: "EXACT", "NEAR", "PARTIAL".
        public var stage: String

        /// What was understood, where something was forgiven.
        public var understood: String

        /// The searches of the text index that found candidates, as terms: "t:三体 or a:三体, and …".
        public var searches: [String]

        /// The message with nothing set.
        public init() {
            self.place = 0
            self.score = 0
            self.reasons = []
            self.stage = ""
            self.understood = ""
            self.searches = []
        }

        /// The message with these fields set.
        public init(
            place: UInt32 = 0,
            score: Int64 = 0,
            reasons: [Discovery.ScoreReason] = [],
            stage: String = "",
            understood: String = "",
            searches: [String] = []
        ) {
            self.place = place
            self.score = score
            self.reasons = reasons
            self.stage = stage
            self.understood = understood
            self.searches = searches
        }

        /// Where `reasons` stands in an `Encoded` one.
        public static var reasonsField: MessageField<Self, Discovery.ScoreReason> { MessageField(3) }
    }

    /// The message `lectern.discovery.v1.ScoreReason`.
    public struct ScoreReason: Message {
        public static let messageName = "lectern.discovery.v1.ScoreReason"

        /// Stable, for programs: "TITLE_WHOLE", "WORD_IN_NAME".
        public var name: String

        /// What of the query it is about.
        public var text: String

        public var points: Int32

        /// The message with nothing set.
        public init() {
            self.name = ""
            self.text = ""
            self.points = 0
        }

        /// The message with these fields set.
        public init(
            name: String = "",
            text: String = "",
            points: Int32 = 0
        ) {
            self.name = name
            self.text = text
            self.points = points
        }
    }

    /// The message `lectern.discovery.v1.SimilarRequest`.
    public struct SimilarRequest: Message {
        public static let messageName = "lectern.discovery.v1.SimilarRequest"

        public var recordId: Int64

        /// At most so many; 0 is 10, the most is 49.
        public var limit: UInt32

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.limit = 0
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            limit: UInt32 = 0
        ) {
            self.recordId = recordId
            self.limit = limit
        }
    }

    /// The message `lectern.discovery.v1.SimilarResponse`.
    public struct SimilarResponse: Message {
        public static let messageName = "lectern.discovery.v1.SimilarResponse"

        /// The most similar first.
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

    /// The message `lectern.discovery.v1.BrowseRequest`.
    public struct BrowseRequest: Message {
        public static let messageName = "lectern.discovery.v1.BrowseRequest"

        /// Begins at this record; 0: at the class.
        public var recordId: Int64

        /// "I247.55".
        public var classCode: String

        /// To the left, against the order of the shelves.
        public var backwards: Bool

        /// At most so many; 0 is 20, the most is 100.
        public var limit: UInt32

        /// From the last page; empty for the first.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.classCode = ""
            self.backwards = false
            self.limit = 0
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            classCode: String = "",
            backwards: Bool = false,
            limit: UInt32 = 0,
            cursor: String = ""
        ) {
            self.recordId = recordId
            self.classCode = classCode
            self.backwards = backwards
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// The message `lectern.discovery.v1.BrowseResponse`.
    public struct BrowseResponse: Message {
        public static let messageName = "lectern.discovery.v1.BrowseResponse"

        /// In the order of the shelves, also where it went backwards; the record that it began with is the first, or not among them.
        public var records: [Discovery.Record]

        /// Empty when there is no more.
        public var cursor: String

        /// The message with nothing set.
        public init() {
            self.records = []
            self.cursor = ""
        }

        /// The message with these fields set.
        public init(
            records: [Discovery.Record] = [],
            cursor: String = ""
        ) {
            self.records = records
            self.cursor = cursor
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Discovery.Record> { MessageField(1) }
    }

    /// The message `lectern.discovery.v1.ReindexRequest`.
    public struct ReindexRequest: Message {
        public static let messageName = "lectern.discovery.v1.ReindexRequest"

        /// Records behind this document are analysed next.
        public var afterDocument: Int64

        /// Once more a day later: the release before may have run beside this one.
        public var isRepeated: Bool

        /// The message with nothing set.
        public init() {
            self.afterDocument = 0
            self.isRepeated = false
        }

        /// The message with these fields set.
        public init(
            afterDocument: Int64 = 0,
            isRepeated: Bool = false
        ) {
            self.afterDocument = afterDocument
            self.isRepeated = isRepeated
        }
    }

    /// The message `lectern.discovery.v1.ReindexResponse`.
    public struct ReindexResponse: Message {
        public static let messageName = "lectern.discovery.v1.ReindexResponse"

        public var records: UInt32

        /// The message with nothing set.
        public init() {
            self.records = 0
        }

        /// The message with these fields set.
        public init(
            records: UInt32 = 0
        ) {
            self.records = records
        }
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

    /// The message `lectern.discovery.v1.AddBriefRequest`.
    public struct AddBriefRequest: Message {
        public static let messageName = "lectern.discovery.v1.AddBriefRequest"

        /// ISBN-10 or -13.
        public var isbn: String

        public var title: String

        public var author: String

        public var publisher: String

        /// 0: not known.
        public var year: Int32

        /// ISO 639-2/B, "chi"; empty: not known.
        public var language: String

        /// A class of the Chinese Library Classification; empty: not known.
        public var clc: String

        /// Whom the record comes from, "acquisition".
        public var source: String

        /// The message with nothing set.
        public init() {
            self.isbn = ""
            self.title = ""
            self.author = ""
            self.publisher = ""
            self.year = 0
            self.language = ""
            self.clc = ""
            self.source = ""
        }

        /// The message with these fields set.
        public init(
            isbn: String = "",
            title: String = "",
            author: String = "",
            publisher: String = "",
            year: Int32 = 0,
            language: String = "",
            clc: String = "",
            source: String = ""
        ) {
            self.isbn = isbn
            self.title = title
            self.author = author
            self.publisher = publisher
            self.year = year
            self.language = language
            self.clc = clc
            self.source = source
        }
    }

    /// The message `lectern.discovery.v1.AddBriefResponse`.
    public struct AddBriefResponse: Message {
        public static let messageName = "lectern.discovery.v1.AddBriefResponse"

        public var recordId: Int64

        public var title: String

        /// A brief record was made: cataloguers should complete it.
        public var added: Bool

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.title = ""
            self.added = false
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            title: String = "",
            added: Bool = false
        ) {
            self.recordId = recordId
            self.title = title
            self.added = added
        }
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

        /// The shelf mark of the item; empty: as it was.
        public var callNumber: String

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.branchId = 0
            self.form = Discovery.Form(rawValue: 0)
            self.items = 0
            self.available = 0
            self.callNumber = ""
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            branchId: Int64 = 0,
            form: Discovery.Form = Discovery.Form(rawValue: 0),
            items: Int32 = 0,
            available: Int32 = 0,
            callNumber: String = ""
        ) {
            self.recordId = recordId
            self.branchId = branchId
            self.form = form
            self.items = items
            self.available = available
            self.callNumber = callNumber
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

    /// The message `lectern.discovery.v1.ExportRequest`.
    public struct ExportRequest: Message {
        public static let messageName = "lectern.discovery.v1.ExportRequest"

        public var source: String

        /// Only the record with this control number; empty: all of them.
        public var controlNumber: String

        /// From the last page; empty for the first.
        public var cursor: String

        /// At most so many records on the page; 0 is 20, the most is 100.
        public var limit: UInt32

        /// The message with nothing set.
        public init() {
            self.source = ""
            self.controlNumber = ""
            self.cursor = ""
            self.limit = 0
        }

        /// The message with these fields set.
        public init(
            source: String = "",
            controlNumber: String = "",
            cursor: String = "",
            limit: UInt32 = 0
        ) {
            self.source = source
            self.controlNumber = controlNumber
            self.cursor = cursor
            self.limit = limit
        }
    }

    /// The message `lectern.discovery.v1.ExportResponse`.
    public struct ExportResponse: Message {
        public static let messageName = "lectern.discovery.v1.ExportResponse"

        public var records: [Discovery.ExportedRecord]

        /// Empty when this was the last page.
        public var cursor: String

        /// Records on this page that were imported before what came in was kept: importing them again keeps it.
        public var withoutOriginal: UInt32

        /// The message with nothing set.
        public init() {
            self.records = []
            self.cursor = ""
            self.withoutOriginal = 0
        }

        /// The message with these fields set.
        public init(
            records: [Discovery.ExportedRecord] = [],
            cursor: String = "",
            withoutOriginal: UInt32 = 0
        ) {
            self.records = records
            self.cursor = cursor
            self.withoutOriginal = withoutOriginal
        }

        /// Where `records` stands in an `Encoded` one.
        public static var recordsField: MessageField<Self, Discovery.ExportedRecord> { MessageField(1) }
    }

    /// A record as it came in.
    public struct ExportedRecord: Message {
        public static let messageName = "lectern.discovery.v1.ExportedRecord"

        public var recordId: Int64

        public var data: [UInt8]

        public var format: Discovery.RecordFormat

        /// The message with nothing set.
        public init() {
            self.recordId = 0
            self.data = []
            self.format = Discovery.RecordFormat(rawValue: 0)
        }

        /// The message with these fields set.
        public init(
            recordId: Int64 = 0,
            data: [UInt8] = [],
            format: Discovery.RecordFormat = Discovery.RecordFormat(rawValue: 0)
        ) {
            self.recordId = recordId
            self.data = data
            self.format = format
        }
    }
}
