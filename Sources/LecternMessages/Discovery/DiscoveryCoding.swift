// How the messages of lectern.discovery.v1 are read and written. Generated from lectern/discovery/v1/discovery.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Discovery.ImportBatch {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            case 18: self.source = try reader.text("lectern.discovery.v1.ImportBatch.source")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.source.isEmpty { try writer.text(self.source, 18, "lectern.discovery.v1.ImportBatch.source") }
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.RawRecord {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.data = try reader.bytes()
            case 16: self.format = .init(rawValue: try reader.int32())
            case 24: self.offset = try reader.uint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.offset != 0 { try writer.uint64(self.offset, 24) }
        if self.format.rawValue != 0 { try writer.int32(self.format.rawValue, 16) }
        if !self.data.isEmpty { try writer.bytes(self.data, 10) }
    }
}

extension Discovery.ImportResult {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.added = try reader.uint32()
            case 16: self.updated = try reader.uint32()
            case 24: self.unchanged = try reader.uint32()
            case 34: try reader.message(addedTo: &self.rejects)
            case 42: try reader.message(addedTo: &self.remarks)
            case 48: self.hidden = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.hidden != 0 { try writer.uint32(self.hidden, 48) }
        for value in self.remarks.reversed() { try writer.message(value, 42) }
        for value in self.rejects.reversed() { try writer.message(value, 34) }
        if self.unchanged != 0 { try writer.uint32(self.unchanged, 24) }
        if self.updated != 0 { try writer.uint32(self.updated, 16) }
        if self.added != 0 { try writer.uint32(self.added, 8) }
    }
}

extension Discovery.Remark {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.offset = try reader.uint64()
            case 18: self.fault = try reader.text("lectern.discovery.v1.Remark.fault")
            case 26: self.place = try reader.text("lectern.discovery.v1.Remark.place")
            case 34: self.detail = try reader.text("lectern.discovery.v1.Remark.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 34, "lectern.discovery.v1.Remark.detail") }
        if !self.place.isEmpty { try writer.text(self.place, 26, "lectern.discovery.v1.Remark.place") }
        if !self.fault.isEmpty { try writer.text(self.fault, 18, "lectern.discovery.v1.Remark.fault") }
        if self.offset != 0 { try writer.uint64(self.offset, 8) }
    }
}

extension Discovery.Reject {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.offset = try reader.uint64()
            case 18: self.reason = try reader.text("lectern.discovery.v1.Reject.reason")
            case 26: self.detail = try reader.text("lectern.discovery.v1.Reject.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 26, "lectern.discovery.v1.Reject.detail") }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.discovery.v1.Reject.reason") }
        if self.offset != 0 { try writer.uint64(self.offset, 8) }
    }
}

extension Discovery.Record {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.title = try reader.text("lectern.discovery.v1.Record.title")
            case 26: self.subtitle = try reader.text("lectern.discovery.v1.Record.subtitle")
            case 34: try reader.add(try reader.text("lectern.discovery.v1.Record.authors"), to: &self.authors)
            case 42: self.publisher = try reader.text("lectern.discovery.v1.Record.publisher")
            case 50: self.published = try reader.text("lectern.discovery.v1.Record.published")
            case 56: self.year = try reader.int32()
            case 66: try reader.add(try reader.text("lectern.discovery.v1.Record.isbns"), to: &self.isbns)
            case 74: self.language = try reader.text("lectern.discovery.v1.Record.language")
            case 82: try reader.add(try reader.text("lectern.discovery.v1.Record.subjects"), to: &self.subjects)
            case 90: self.clc = try reader.text("lectern.discovery.v1.Record.clc")
            case 98: self.series = try reader.text("lectern.discovery.v1.Record.series")
            case 106: self.summary = try reader.text("lectern.discovery.v1.Record.summary")
            case 114: self.edition = try reader.text("lectern.discovery.v1.Record.edition")
            case 122: self.source = try reader.text("lectern.discovery.v1.Record.source")
            case 130: self.controlNumber = try reader.text("lectern.discovery.v1.Record.control_number")
            case 138: try reader.message(addedTo: &self.forms)
            case 146: self.dewey = try reader.text("lectern.discovery.v1.Record.dewey")
            case 152: self.workId = try reader.int64()
            case 162: self.volume = try reader.text("lectern.discovery.v1.Record.volume")
            case 170: self.price = try reader.text("lectern.discovery.v1.Record.price")
            case 178: try reader.message(addedTo: &self.holdings)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.holdings.reversed() { try writer.message(value, 178) }
        if !self.price.isEmpty { try writer.text(self.price, 170, "lectern.discovery.v1.Record.price") }
        if !self.volume.isEmpty { try writer.text(self.volume, 162, "lectern.discovery.v1.Record.volume") }
        if self.workId != 0 { try writer.int64(self.workId, 152) }
        if !self.dewey.isEmpty { try writer.text(self.dewey, 146, "lectern.discovery.v1.Record.dewey") }
        for value in self.forms.reversed() { try writer.message(value, 138) }
        if !self.controlNumber.isEmpty { try writer.text(self.controlNumber, 130, "lectern.discovery.v1.Record.control_number") }
        if !self.source.isEmpty { try writer.text(self.source, 122, "lectern.discovery.v1.Record.source") }
        if !self.edition.isEmpty { try writer.text(self.edition, 114, "lectern.discovery.v1.Record.edition") }
        if !self.summary.isEmpty { try writer.text(self.summary, 106, "lectern.discovery.v1.Record.summary") }
        if !self.series.isEmpty { try writer.text(self.series, 98, "lectern.discovery.v1.Record.series") }
        if !self.clc.isEmpty { try writer.text(self.clc, 90, "lectern.discovery.v1.Record.clc") }
        for value in self.subjects.reversed() { try writer.text(value, 82, "lectern.discovery.v1.Record.subjects") }
        if !self.language.isEmpty { try writer.text(self.language, 74, "lectern.discovery.v1.Record.language") }
        for value in self.isbns.reversed() { try writer.text(value, 66, "lectern.discovery.v1.Record.isbns") }
        if self.year != 0 { try writer.int32(self.year, 56) }
        if !self.published.isEmpty { try writer.text(self.published, 50, "lectern.discovery.v1.Record.published") }
        if !self.publisher.isEmpty { try writer.text(self.publisher, 42, "lectern.discovery.v1.Record.publisher") }
        for value in self.authors.reversed() { try writer.text(value, 34, "lectern.discovery.v1.Record.authors") }
        if !self.subtitle.isEmpty { try writer.text(self.subtitle, 26, "lectern.discovery.v1.Record.subtitle") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.Record.title") }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.Holding {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.location = try reader.text("lectern.discovery.v1.Holding.location")
            case 18: self.callNumber = try reader.text("lectern.discovery.v1.Holding.call_number")
            case 26: self.barcode = try reader.text("lectern.discovery.v1.Holding.barcode")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.barcode.isEmpty { try writer.text(self.barcode, 26, "lectern.discovery.v1.Holding.barcode") }
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 18, "lectern.discovery.v1.Holding.call_number") }
        if !self.location.isEmpty { try writer.text(self.location, 10, "lectern.discovery.v1.Holding.location") }
    }
}

extension Discovery.Work {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.workId = try reader.int64()
            case 18: try reader.message(addedTo: &self.forms)
            case 26: try reader.message(addedTo: &self.editions)
            case 32: self.editionsTotal = try reader.uint32()
            case 42: try reader.message(addedTo: &self.parts)
            case 50: try reader.message(addedTo: &self.collections)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.collections.reversed() { try writer.message(value, 50) }
        for value in self.parts.reversed() { try writer.message(value, 42) }
        if self.editionsTotal != 0 { try writer.uint32(self.editionsTotal, 32) }
        for value in self.editions.reversed() { try writer.message(value, 26) }
        for value in self.forms.reversed() { try writer.message(value, 18) }
        if self.workId != 0 { try writer.int64(self.workId, 8) }
    }
}

extension Discovery.Edition {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 16: self.workId = try reader.int64()
            case 26: self.title = try reader.text("lectern.discovery.v1.Edition.title")
            case 34: try reader.add(try reader.text("lectern.discovery.v1.Edition.authors"), to: &self.authors)
            case 42: self.publisher = try reader.text("lectern.discovery.v1.Edition.publisher")
            case 48: self.year = try reader.int32()
            case 58: self.language = try reader.text("lectern.discovery.v1.Edition.language")
            case 66: self.edition = try reader.text("lectern.discovery.v1.Edition.edition")
            case 74: self.volume = try reader.text("lectern.discovery.v1.Edition.volume")
            case 82: try reader.add(try reader.text("lectern.discovery.v1.Edition.isbns"), to: &self.isbns)
            case 90: try reader.message(addedTo: &self.forms)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.forms.reversed() { try writer.message(value, 90) }
        for value in self.isbns.reversed() { try writer.text(value, 82, "lectern.discovery.v1.Edition.isbns") }
        if !self.volume.isEmpty { try writer.text(self.volume, 74, "lectern.discovery.v1.Edition.volume") }
        if !self.edition.isEmpty { try writer.text(self.edition, 66, "lectern.discovery.v1.Edition.edition") }
        if !self.language.isEmpty { try writer.text(self.language, 58, "lectern.discovery.v1.Edition.language") }
        if self.year != 0 { try writer.int32(self.year, 48) }
        if !self.publisher.isEmpty { try writer.text(self.publisher, 42, "lectern.discovery.v1.Edition.publisher") }
        for value in self.authors.reversed() { try writer.text(value, 34, "lectern.discovery.v1.Edition.authors") }
        if !self.title.isEmpty { try writer.text(self.title, 26, "lectern.discovery.v1.Edition.title") }
        if self.workId != 0 { try writer.int64(self.workId, 16) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.GetWorkRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.workId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.workId != 0 { try writer.int64(self.workId, 8) }
    }
}

extension Discovery.WorkStockRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.WorkStockResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.workId = try reader.int64()
            case 18: self.title = try reader.text("lectern.discovery.v1.WorkStockResponse.title")
            case 24: try reader.add(try reader.int64(), to: &self.recordIds)
            case 26:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            case 34: try reader.message(addedTo: &self.stock)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.stock.reversed() { try writer.message(value, 34) }
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 26)
        }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.WorkStockResponse.title") }
        if self.workId != 0 { try writer.int64(self.workId, 8) }
    }
}

extension Discovery.RecordStock {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 16: self.form = .init(rawValue: try reader.int32())
            case 24: self.branchId = try reader.int64()
            case 32: self.items = try reader.uint32()
            case 40: self.available = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.available != 0 { try writer.uint32(self.available, 40) }
        if self.items != 0 { try writer.uint32(self.items, 32) }
        if self.branchId != 0 { try writer.int64(self.branchId, 24) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 16) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.MergeWorksRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.workIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.workIds) }
                reader.leave(to: outer)
            case 18: self.reason = try reader.text("lectern.discovery.v1.MergeWorksRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.discovery.v1.MergeWorksRequest.reason") }
        if !self.workIds.isEmpty {
            let before = writer.count
            for value in self.workIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Discovery.SplitWorkRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.recordIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            case 18: self.reason = try reader.text("lectern.discovery.v1.SplitWorkRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.discovery.v1.SplitWorkRequest.reason") }
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Discovery.WorksChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.workIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.workIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.workIds.isEmpty {
            let before = writer.count
            for value in self.workIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Discovery.RegroupRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.afterDocument = try reader.int64()
            case 16: self.isRepeated = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.isRepeated { try writer.bool(self.isRepeated, 16) }
        if self.afterDocument != 0 { try writer.int64(self.afterDocument, 8) }
    }
}

extension Discovery.RegroupResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.records = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.records != 0 { try writer.uint32(self.records, 8) }
    }
}

extension Discovery.WorkChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.workId = try reader.int64()
            case 16: self.becameId = try reader.int64()
            case 24: try reader.add(try reader.int64(), to: &self.recordIds)
            case 26:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            case 34: self.reason = try reader.text("lectern.discovery.v1.WorkChanged.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 34, "lectern.discovery.v1.WorkChanged.reason") }
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 26)
        }
        if self.becameId != 0 { try writer.int64(self.becameId, 16) }
        if self.workId != 0 { try writer.int64(self.workId, 8) }
    }
}

extension Discovery.FormAvailability {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.form = .init(rawValue: try reader.int32())
            case 18: try reader.message(addedTo: &self.links)
            case 26: try reader.message(addedTo: &self.branches)
            case 32: self.items = try reader.uint32()
            case 40: self.available = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.available != 0 { try writer.uint32(self.available, 40) }
        if self.items != 0 { try writer.uint32(self.items, 32) }
        for value in self.branches.reversed() { try writer.message(value, 26) }
        for value in self.links.reversed() { try writer.message(value, 18) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 8) }
    }
}

extension Discovery.Link {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.url = try reader.text("lectern.discovery.v1.Link.url")
            case 18: self.label = try reader.text("lectern.discovery.v1.Link.label")
            case 26: self.licence = try reader.text("lectern.discovery.v1.Link.licence")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.licence.isEmpty { try writer.text(self.licence, 26, "lectern.discovery.v1.Link.licence") }
        if !self.label.isEmpty { try writer.text(self.label, 18, "lectern.discovery.v1.Link.label") }
        if !self.url.isEmpty { try writer.text(self.url, 10, "lectern.discovery.v1.Link.url") }
    }
}

extension Discovery.BranchAvailability {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            case 16: self.items = try reader.uint32()
            case 24: self.available = try reader.uint32()
            case 34: self.callNumber = try reader.text("lectern.discovery.v1.BranchAvailability.call_number")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 34, "lectern.discovery.v1.BranchAvailability.call_number") }
        if self.available != 0 { try writer.uint32(self.available, 24) }
        if self.items != 0 { try writer.uint32(self.items, 16) }
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension Discovery.SearchRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.words = try reader.text("lectern.discovery.v1.SearchRequest.words")
            case 18: self.title = try reader.text("lectern.discovery.v1.SearchRequest.title")
            case 26: self.author = try reader.text("lectern.discovery.v1.SearchRequest.author")
            case 34: self.isbn = try reader.text("lectern.discovery.v1.SearchRequest.isbn")
            case 40: self.limit = try reader.uint32()
            case 50: self.cursor = try reader.text("lectern.discovery.v1.SearchRequest.cursor")
            case 56: self.form = .init(rawValue: try reader.int32())
            case 64: self.branchId = try reader.int64()
            case 74: self.language = try reader.text("lectern.discovery.v1.SearchRequest.language")
            case 80: self.yearMin = try reader.int32()
            case 88: self.yearMax = try reader.int32()
            case 98: self.classCode = try reader.text("lectern.discovery.v1.SearchRequest.class_code")
            case 104: self.sort = .init(rawValue: try reader.int32())
            case 112: self.facets = try reader.bool()
            case 120: self.exact = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.exact { try writer.bool(self.exact, 120) }
        if self.facets { try writer.bool(self.facets, 112) }
        if self.sort.rawValue != 0 { try writer.int32(self.sort.rawValue, 104) }
        if !self.classCode.isEmpty { try writer.text(self.classCode, 98, "lectern.discovery.v1.SearchRequest.class_code") }
        if self.yearMax != 0 { try writer.int32(self.yearMax, 88) }
        if self.yearMin != 0 { try writer.int32(self.yearMin, 80) }
        if !self.language.isEmpty { try writer.text(self.language, 74, "lectern.discovery.v1.SearchRequest.language") }
        if self.branchId != 0 { try writer.int64(self.branchId, 64) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 56) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 50, "lectern.discovery.v1.SearchRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 40) }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 34, "lectern.discovery.v1.SearchRequest.isbn") }
        if !self.author.isEmpty { try writer.text(self.author, 26, "lectern.discovery.v1.SearchRequest.author") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.SearchRequest.title") }
        if !self.words.isEmpty { try writer.text(self.words, 10, "lectern.discovery.v1.SearchRequest.words") }
    }
}

extension Discovery.SearchResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            case 18: self.cursor = try reader.text("lectern.discovery.v1.SearchResponse.cursor")
            case 24: self.total = try reader.uint32()
            case 32: self.totalIsLowerBound = try reader.bool()
            case 42: self.understood = try reader.text("lectern.discovery.v1.SearchResponse.understood")
            case 50: try reader.message(addedTo: &self.facets)
            case 58: try reader.message(addedTo: &self.works)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.works.reversed() { try writer.message(value, 58) }
        for value in self.facets.reversed() { try writer.message(value, 50) }
        if !self.understood.isEmpty { try writer.text(self.understood, 42, "lectern.discovery.v1.SearchResponse.understood") }
        if self.totalIsLowerBound { try writer.bool(self.totalIsLowerBound, 32) }
        if self.total != 0 { try writer.uint32(self.total, 24) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.discovery.v1.SearchResponse.cursor") }
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.Facet {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: try reader.message(addedTo: &self.values)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.values.reversed() { try writer.message(value, 18) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Discovery.FacetValue {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.value = try reader.text("lectern.discovery.v1.FacetValue.value")
            case 16: self.hits = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.hits != 0 { try writer.uint32(self.hits, 16) }
        if !self.value.isEmpty { try writer.text(self.value, 10, "lectern.discovery.v1.FacetValue.value") }
    }
}

extension Discovery.SuggestRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.text = try reader.text("lectern.discovery.v1.SuggestRequest.text")
            case 16: self.limit = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.text.isEmpty { try writer.text(self.text, 10, "lectern.discovery.v1.SuggestRequest.text") }
    }
}

extension Discovery.SuggestResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.suggestions)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.suggestions.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.Suggestion {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.text = try reader.text("lectern.discovery.v1.Suggestion.text")
            case 24: self.recordId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordId != 0 { try writer.int64(self.recordId, 24) }
        if !self.text.isEmpty { try writer.text(self.text, 18, "lectern.discovery.v1.Suggestion.text") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Discovery.ExplainRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.search)
            case 16: self.recordId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordId != 0 { try writer.int64(self.recordId, 16) }
        if let value = self.search { try writer.message(value, 10) }
    }
}

extension Discovery.ExplainResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.place = try reader.uint32()
            case 16: self.score = try reader.int64()
            case 26: try reader.message(addedTo: &self.reasons)
            case 34: self.stage = try reader.text("lectern.discovery.v1.ExplainResponse.stage")
            case 42: self.understood = try reader.text("lectern.discovery.v1.ExplainResponse.understood")
            case 50: try reader.add(try reader.text("lectern.discovery.v1.ExplainResponse.searches"), to: &self.searches)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.searches.reversed() { try writer.text(value, 50, "lectern.discovery.v1.ExplainResponse.searches") }
        if !self.understood.isEmpty { try writer.text(self.understood, 42, "lectern.discovery.v1.ExplainResponse.understood") }
        if !self.stage.isEmpty { try writer.text(self.stage, 34, "lectern.discovery.v1.ExplainResponse.stage") }
        for value in self.reasons.reversed() { try writer.message(value, 26) }
        if self.score != 0 { try writer.int64(self.score, 16) }
        if self.place != 0 { try writer.uint32(self.place, 8) }
    }
}

extension Discovery.ScoreReason {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.discovery.v1.ScoreReason.name")
            case 18: self.text = try reader.text("lectern.discovery.v1.ScoreReason.text")
            case 24: self.points = try reader.int32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.points != 0 { try writer.int32(self.points, 24) }
        if !self.text.isEmpty { try writer.text(self.text, 18, "lectern.discovery.v1.ScoreReason.text") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.discovery.v1.ScoreReason.name") }
    }
}

extension Discovery.SimilarRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 16: self.limit = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.SimilarResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.BrowseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.classCode = try reader.text("lectern.discovery.v1.BrowseRequest.class_code")
            case 24: self.backwards = try reader.bool()
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.discovery.v1.BrowseRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.discovery.v1.BrowseRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if self.backwards { try writer.bool(self.backwards, 24) }
        if !self.classCode.isEmpty { try writer.text(self.classCode, 18, "lectern.discovery.v1.BrowseRequest.class_code") }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.BrowseResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            case 18: self.cursor = try reader.text("lectern.discovery.v1.BrowseResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.discovery.v1.BrowseResponse.cursor") }
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.ReindexRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.afterDocument = try reader.int64()
            case 16: self.isRepeated = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.isRepeated { try writer.bool(self.isRepeated, 16) }
        if self.afterDocument != 0 { try writer.int64(self.afterDocument, 8) }
    }
}

extension Discovery.ReindexResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.records = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.records != 0 { try writer.uint32(self.records, 8) }
    }
}

extension Discovery.GetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.LookupRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.isbn = try reader.text("lectern.discovery.v1.LookupRequest.isbn")
            case 18: self.source = try reader.text("lectern.discovery.v1.LookupRequest.source")
            case 26: self.controlNumber = try reader.text("lectern.discovery.v1.LookupRequest.control_number")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.controlNumber.isEmpty { try writer.text(self.controlNumber, 26, "lectern.discovery.v1.LookupRequest.control_number") }
        if !self.source.isEmpty { try writer.text(self.source, 18, "lectern.discovery.v1.LookupRequest.source") }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 10, "lectern.discovery.v1.LookupRequest.isbn") }
    }
}

extension Discovery.LookupResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.AddBriefRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.isbn = try reader.text("lectern.discovery.v1.AddBriefRequest.isbn")
            case 18: self.title = try reader.text("lectern.discovery.v1.AddBriefRequest.title")
            case 26: self.author = try reader.text("lectern.discovery.v1.AddBriefRequest.author")
            case 34: self.publisher = try reader.text("lectern.discovery.v1.AddBriefRequest.publisher")
            case 40: self.year = try reader.int32()
            case 50: self.language = try reader.text("lectern.discovery.v1.AddBriefRequest.language")
            case 58: self.clc = try reader.text("lectern.discovery.v1.AddBriefRequest.clc")
            case 66: self.source = try reader.text("lectern.discovery.v1.AddBriefRequest.source")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.source.isEmpty { try writer.text(self.source, 66, "lectern.discovery.v1.AddBriefRequest.source") }
        if !self.clc.isEmpty { try writer.text(self.clc, 58, "lectern.discovery.v1.AddBriefRequest.clc") }
        if !self.language.isEmpty { try writer.text(self.language, 50, "lectern.discovery.v1.AddBriefRequest.language") }
        if self.year != 0 { try writer.int32(self.year, 40) }
        if !self.publisher.isEmpty { try writer.text(self.publisher, 34, "lectern.discovery.v1.AddBriefRequest.publisher") }
        if !self.author.isEmpty { try writer.text(self.author, 26, "lectern.discovery.v1.AddBriefRequest.author") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.AddBriefRequest.title") }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 10, "lectern.discovery.v1.AddBriefRequest.isbn") }
    }
}

extension Discovery.AddBriefResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.title = try reader.text("lectern.discovery.v1.AddBriefResponse.title")
            case 24: self.added = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.added { try writer.bool(self.added, 24) }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.AddBriefResponse.title") }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.AdjustAvailabilityRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 16: self.branchId = try reader.int64()
            case 24: self.form = .init(rawValue: try reader.int32())
            case 32: self.items = try reader.int32()
            case 40: self.available = try reader.int32()
            case 50: self.callNumber = try reader.text("lectern.discovery.v1.AdjustAvailabilityRequest.call_number")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 50, "lectern.discovery.v1.AdjustAvailabilityRequest.call_number") }
        if self.available != 0 { try writer.int32(self.available, 40) }
        if self.items != 0 { try writer.int32(self.items, 32) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 24) }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.AdjustAvailabilityResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Discovery.RecordChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.title = try reader.text("lectern.discovery.v1.RecordChanged.title")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.RecordChanged.title") }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.ExportRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.discovery.v1.ExportRequest.source")
            case 18: self.controlNumber = try reader.text("lectern.discovery.v1.ExportRequest.control_number")
            case 26: self.cursor = try reader.text("lectern.discovery.v1.ExportRequest.cursor")
            case 32: self.limit = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.discovery.v1.ExportRequest.cursor") }
        if !self.controlNumber.isEmpty { try writer.text(self.controlNumber, 18, "lectern.discovery.v1.ExportRequest.control_number") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.discovery.v1.ExportRequest.source") }
    }
}

extension Discovery.ExportResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            case 18: self.cursor = try reader.text("lectern.discovery.v1.ExportResponse.cursor")
            case 24: self.withoutOriginal = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withoutOriginal != 0 { try writer.uint32(self.withoutOriginal, 24) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.discovery.v1.ExportResponse.cursor") }
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.ExportedRecord {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.data = try reader.bytes()
            case 24: self.format = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.format.rawValue != 0 { try writer.int32(self.format.rawValue, 24) }
        if !self.data.isEmpty { try writer.bytes(self.data, 18) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}
