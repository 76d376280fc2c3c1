// How the messages of lectern.delivery.v1 are read and written. Generated from lectern/delivery/v1/delivery.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages

extension Delivery.Carrier {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.delivery.v1.Carrier.code")
            case 18: self.partner = try reader.text("lectern.delivery.v1.Carrier.partner")
            case 24: self.form = .init(rawValue: try reader.int32())
            case 34: self.point = try reader.text("lectern.delivery.v1.Carrier.point")
            case 40: self.volumesMax = try reader.uint32()
            case 48: try reader.add(try reader.uint32(), to: &self.pickUpMinutes)
            case 50:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.uint32(), to: &self.pickUpMinutes) }
                reader.leave(to: outer)
            case 56: try reader.add(try reader.uint32(), to: &self.weekdays)
            case 58:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.uint32(), to: &self.weekdays) }
                reader.leave(to: outer)
            case 64: self.transitDays = try reader.uint32()
            case 72: self.deliveredByMinute = try reader.uint32()
            case 80: self.acceptHours = try reader.uint32()
            case 88: self.costFirstVolumes = try reader.uint32()
            case 96: self.costFirst = try reader.int64()
            case 104: self.costMore = try reader.int64()
            case 114: self.budget = try reader.text("lectern.delivery.v1.Carrier.budget")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.budget.isEmpty { try writer.text(self.budget, 114, "lectern.delivery.v1.Carrier.budget") }
        if self.costMore != 0 { try writer.int64(self.costMore, 104) }
        if self.costFirst != 0 { try writer.int64(self.costFirst, 96) }
        if self.costFirstVolumes != 0 { try writer.uint32(self.costFirstVolumes, 88) }
        if self.acceptHours != 0 { try writer.uint32(self.acceptHours, 80) }
        if self.deliveredByMinute != 0 { try writer.uint32(self.deliveredByMinute, 72) }
        if self.transitDays != 0 { try writer.uint32(self.transitDays, 64) }
        if !self.weekdays.isEmpty {
            let before = writer.count
            for value in self.weekdays.reversed() { try writer.uint32(value) }
            try writer.prefix(since: before, 58)
        }
        if !self.pickUpMinutes.isEmpty {
            let before = writer.count
            for value in self.pickUpMinutes.reversed() { try writer.uint32(value) }
            try writer.prefix(since: before, 50)
        }
        if self.volumesMax != 0 { try writer.uint32(self.volumesMax, 40) }
        if !self.point.isEmpty { try writer.text(self.point, 34, "lectern.delivery.v1.Carrier.point") }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 24) }
        if !self.partner.isEmpty { try writer.text(self.partner, 18, "lectern.delivery.v1.Carrier.partner") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.delivery.v1.Carrier.code") }
    }
}

extension Delivery.FeeRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.delivery.v1.FeeRule.code")
            case 18: self.note = try reader.text("lectern.delivery.v1.FeeRule.note")
            case 26: self.validFrom = try reader.text("lectern.delivery.v1.FeeRule.valid_from")
            case 34: self.validUntil = try reader.text("lectern.delivery.v1.FeeRule.valid_until")
            case 42: try reader.add(try reader.text("lectern.delivery.v1.FeeRule.categories"), to: &self.categories)
            case 50: try reader.add(try reader.text("lectern.delivery.v1.FeeRule.carriers"), to: &self.carriers)
            case 56: self.firstVolumes = try reader.uint32()
            case 64: self.first = try reader.int64()
            case 72: self.more = try reader.int64()
            case 80: self.once = try reader.bool()
            case 88: self.subsidy = try reader.int64()
            case 96: self.freeFromAmount = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.freeFromAmount != 0 { try writer.int64(self.freeFromAmount, 96) }
        if self.subsidy != 0 { try writer.int64(self.subsidy, 88) }
        if self.once { try writer.bool(self.once, 80) }
        if self.more != 0 { try writer.int64(self.more, 72) }
        if self.first != 0 { try writer.int64(self.first, 64) }
        if self.firstVolumes != 0 { try writer.uint32(self.firstVolumes, 56) }
        for value in self.carriers.reversed() { try writer.text(value, 50, "lectern.delivery.v1.FeeRule.carriers") }
        for value in self.categories.reversed() { try writer.text(value, 42, "lectern.delivery.v1.FeeRule.categories") }
        if !self.validUntil.isEmpty { try writer.text(self.validUntil, 34, "lectern.delivery.v1.FeeRule.valid_until") }
        if !self.validFrom.isEmpty { try writer.text(self.validFrom, 26, "lectern.delivery.v1.FeeRule.valid_from") }
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.delivery.v1.FeeRule.note") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.delivery.v1.FeeRule.code") }
    }
}

extension Delivery.FreeRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.delivery.v1.FreeRule.code")
            case 18: self.note = try reader.text("lectern.delivery.v1.FreeRule.note")
            case 24: self.ordersMax = try reader.uint32()
            case 32: self.span = .init(rawValue: try reader.int32())
            case 40: self.ofAll = try reader.bool()
            case 48: try reader.add(try reader.uint32(), to: &self.daysOfMonth)
            case 50:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.uint32(), to: &self.daysOfMonth) }
                reader.leave(to: outer)
            case 58: try reader.add(try reader.text("lectern.delivery.v1.FreeRule.categories"), to: &self.categories)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.categories.reversed() { try writer.text(value, 58, "lectern.delivery.v1.FreeRule.categories") }
        if !self.daysOfMonth.isEmpty {
            let before = writer.count
            for value in self.daysOfMonth.reversed() { try writer.uint32(value) }
            try writer.prefix(since: before, 50)
        }
        if self.ofAll { try writer.bool(self.ofAll, 40) }
        if self.span.rawValue != 0 { try writer.int32(self.span.rawValue, 32) }
        if self.ordersMax != 0 { try writer.uint32(self.ordersMax, 24) }
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.delivery.v1.FreeRule.note") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.delivery.v1.FreeRule.code") }
    }
}

extension Delivery.LimitRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.delivery.v1.LimitRule.code")
            case 18: self.note = try reader.text("lectern.delivery.v1.LimitRule.note")
            case 24: self.kind = .init(rawValue: try reader.int32())
            case 32: self.max = try reader.int64()
            case 40: self.span = .init(rawValue: try reader.int32())
            case 50: try reader.add(try reader.text("lectern.delivery.v1.LimitRule.values"), to: &self.values)
            case 56: self.opensDay = try reader.uint32()
            case 64: self.opensMinute = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.opensMinute != 0 { try writer.uint32(self.opensMinute, 64) }
        if self.opensDay != 0 { try writer.uint32(self.opensDay, 56) }
        for value in self.values.reversed() { try writer.text(value, 50, "lectern.delivery.v1.LimitRule.values") }
        if self.span.rawValue != 0 { try writer.int32(self.span.rawValue, 40) }
        if self.max != 0 { try writer.int64(self.max, 32) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 24) }
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.delivery.v1.LimitRule.note") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.delivery.v1.LimitRule.code") }
    }
}

extension Delivery.Weights {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.load = try reader.uint32()
            case 16: self.distance = try reader.uint32()
            case 24: self.parcel = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.parcel != 0 { try writer.uint32(self.parcel, 24) }
        if self.distance != 0 { try writer.uint32(self.distance, 16) }
        if self.load != 0 { try writer.uint32(self.load, 8) }
    }
}

extension Delivery.RuleSet {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.delivery.v1.RuleSet.code")
            case 18: try reader.message(addedTo: &self.titles)
            case 26: self.validFrom = try reader.text("lectern.delivery.v1.RuleSet.valid_from")
            case 34: self.validUntil = try reader.text("lectern.delivery.v1.RuleSet.valid_until")
            case 42: self.zone = try reader.text("lectern.delivery.v1.RuleSet.zone")
            case 50: self.currency = try reader.text("lectern.delivery.v1.RuleSet.currency")
            case 58: try reader.message(addedTo: &self.carriers)
            case 66: try reader.message(addedTo: &self.fees)
            case 74: try reader.message(addedTo: &self.free)
            case 82: try reader.message(addedTo: &self.limits)
            case 88: self.loanStart = .init(rawValue: try reader.int32())
            case 96: self.cancelUntil = .init(rawValue: try reader.int32())
            case 104: self.refundUntil = .init(rawValue: try reader.int32())
            case 114: try reader.message(&self.weights)
            case 120: self.pickHours = try reader.uint32()
            case 128: self.picksOfDay = try reader.uint32()
            case 136: self.warnHours = try reader.uint32()
            case 146: try reader.message(addedTo: &self.examples)
            case 152: self.version = try reader.int64()
            case 160: self.open = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.open { try writer.bool(self.open, 160) }
        if self.version != 0 { try writer.int64(self.version, 152) }
        for value in self.examples.reversed() { try writer.message(value, 146) }
        if self.warnHours != 0 { try writer.uint32(self.warnHours, 136) }
        if self.picksOfDay != 0 { try writer.uint32(self.picksOfDay, 128) }
        if self.pickHours != 0 { try writer.uint32(self.pickHours, 120) }
        if let value = self.weights { try writer.message(value, 114) }
        if self.refundUntil.rawValue != 0 { try writer.int32(self.refundUntil.rawValue, 104) }
        if self.cancelUntil.rawValue != 0 { try writer.int32(self.cancelUntil.rawValue, 96) }
        if self.loanStart.rawValue != 0 { try writer.int32(self.loanStart.rawValue, 88) }
        for value in self.limits.reversed() { try writer.message(value, 82) }
        for value in self.free.reversed() { try writer.message(value, 74) }
        for value in self.fees.reversed() { try writer.message(value, 66) }
        for value in self.carriers.reversed() { try writer.message(value, 58) }
        if !self.currency.isEmpty { try writer.text(self.currency, 50, "lectern.delivery.v1.RuleSet.currency") }
        if !self.zone.isEmpty { try writer.text(self.zone, 42, "lectern.delivery.v1.RuleSet.zone") }
        if !self.validUntil.isEmpty { try writer.text(self.validUntil, 34, "lectern.delivery.v1.RuleSet.valid_until") }
        if !self.validFrom.isEmpty { try writer.text(self.validFrom, 26, "lectern.delivery.v1.RuleSet.valid_from") }
        for value in self.titles.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.delivery.v1.RuleSet.code") }
    }
}

extension Delivery.Example {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.note = try reader.text("lectern.delivery.v1.Example.note")
            case 18: try reader.message(&self.`case`)
            case 26: try reader.add(try reader.text("lectern.delivery.v1.Example.refused_by"), to: &self.refusedBy)
            case 32: self.fee = try reader.int64()
            case 40: self.parcels = try reader.uint32()
            case 50: self.promised = try reader.text("lectern.delivery.v1.Example.promised")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.promised.isEmpty { try writer.text(self.promised, 50, "lectern.delivery.v1.Example.promised") }
        if self.parcels != 0 { try writer.uint32(self.parcels, 40) }
        if self.fee != 0 { try writer.int64(self.fee, 32) }
        for value in self.refusedBy.reversed() { try writer.text(value, 26, "lectern.delivery.v1.Example.refused_by") }
        if let value = self.`case` { try writer.message(value, 18) }
        if !self.note.isEmpty { try writer.text(self.note, 10, "lectern.delivery.v1.Example.note") }
    }
}

extension Delivery.ExampleCase {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.at = try reader.text("lectern.delivery.v1.ExampleCase.at")
            case 18: self.category = try reader.text("lectern.delivery.v1.ExampleCase.category")
            case 26: self.carrier = try reader.text("lectern.delivery.v1.ExampleCase.carrier")
            case 32: self.volumes = try reader.uint32()
            case 40: self.amount = try reader.int64()
            case 50: try reader.message(addedTo: &self.counts)
            case 58: self.packed = try reader.text("lectern.delivery.v1.ExampleCase.packed")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.packed.isEmpty { try writer.text(self.packed, 58, "lectern.delivery.v1.ExampleCase.packed") }
        for value in self.counts.reversed() { try writer.message(value, 50) }
        if self.amount != 0 { try writer.int64(self.amount, 40) }
        if self.volumes != 0 { try writer.uint32(self.volumes, 32) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 26, "lectern.delivery.v1.ExampleCase.carrier") }
        if !self.category.isEmpty { try writer.text(self.category, 18, "lectern.delivery.v1.ExampleCase.category") }
        if !self.at.isEmpty { try writer.text(self.at, 10, "lectern.delivery.v1.ExampleCase.at") }
    }
}

extension Delivery.ExampleCount {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.rule = try reader.text("lectern.delivery.v1.ExampleCount.rule")
            case 16: self.count = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.count != 0 { try writer.int64(self.count, 16) }
        if !self.rule.isEmpty { try writer.text(self.rule, 10, "lectern.delivery.v1.ExampleCount.rule") }
    }
}

extension Delivery.FeeLine {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.rule = try reader.text("lectern.delivery.v1.FeeLine.rule")
            case 18: try reader.message(addedTo: &self.texts)
            case 24: self.amount = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.amount != 0 { try writer.int64(self.amount, 24) }
        for value in self.texts.reversed() { try writer.message(value, 18) }
        if !self.rule.isEmpty { try writer.text(self.rule, 10, "lectern.delivery.v1.FeeLine.rule") }
    }
}

extension Delivery.Fee {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.total)
            case 18: try reader.message(addedTo: &self.lines)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.lines.reversed() { try writer.message(value, 18) }
        if let value = self.total { try writer.message(value, 10) }
    }
}

extension Delivery.Refusal {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.rule = try reader.text("lectern.delivery.v1.Refusal.rule")
            case 18: try reader.message(addedTo: &self.texts)
            case 24: self.bound = try reader.int64()
            case 32: self.found = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.found != 0 { try writer.int64(self.found, 32) }
        if self.bound != 0 { try writer.int64(self.bound, 24) }
        for value in self.texts.reversed() { try writer.message(value, 18) }
        if !self.rule.isEmpty { try writer.text(self.rule, 10, "lectern.delivery.v1.Refusal.rule") }
    }
}

extension Delivery.Considered {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.barcode = try reader.text("lectern.delivery.v1.Considered.barcode")
            case 26: self.branchCode = try reader.text("lectern.delivery.v1.Considered.branch_code")
            case 32: self.load = try reader.int64()
            case 40: self.distance = try reader.int64()
            case 48: self.parcel = try reader.int64()
            case 56: self.total = try reader.int64()
            case 64: self.chosen = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.chosen { try writer.bool(self.chosen, 64) }
        if self.total != 0 { try writer.int64(self.total, 56) }
        if self.parcel != 0 { try writer.int64(self.parcel, 48) }
        if self.distance != 0 { try writer.int64(self.distance, 40) }
        if self.load != 0 { try writer.int64(self.load, 32) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 26, "lectern.delivery.v1.Considered.branch_code") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 18, "lectern.delivery.v1.Considered.barcode") }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Delivery.PlannedParcel {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.delivery.v1.PlannedParcel.branch_code")
            case 18: self.branchName = try reader.text("lectern.delivery.v1.PlannedParcel.branch_name")
            case 24: try reader.add(try reader.int64(), to: &self.recordIds)
            case 26:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 26)
        }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 18, "lectern.delivery.v1.PlannedParcel.branch_name") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.delivery.v1.PlannedParcel.branch_code") }
    }
}

extension Delivery.Way {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.carrier = try reader.text("lectern.delivery.v1.Way.carrier")
            case 16: self.form = .init(rawValue: try reader.int32())
            case 26: try reader.message(&self.fee)
            case 32: self.promisedAtMs = try reader.int64()
            case 42: try reader.message(addedTo: &self.parcels)
            case 50: try reader.message(addedTo: &self.refusals)
            case 58: try reader.message(addedTo: &self.considered)
            case 64: self.loanStart = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.loanStart.rawValue != 0 { try writer.int32(self.loanStart.rawValue, 64) }
        for value in self.considered.reversed() { try writer.message(value, 58) }
        for value in self.refusals.reversed() { try writer.message(value, 50) }
        for value in self.parcels.reversed() { try writer.message(value, 42) }
        if self.promisedAtMs != 0 { try writer.int64(self.promisedAtMs, 32) }
        if let value = self.fee { try writer.message(value, 26) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 16) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 10, "lectern.delivery.v1.Way.carrier") }
    }
}

extension Delivery.Address {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.region = try reader.text("lectern.delivery.v1.Address.region")
            case 18: self.street = try reader.text("lectern.delivery.v1.Address.street")
            case 26: self.postcode = try reader.text("lectern.delivery.v1.Address.postcode")
            case 34: self.phone = try reader.text("lectern.delivery.v1.Address.phone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.phone.isEmpty { try writer.text(self.phone, 34, "lectern.delivery.v1.Address.phone") }
        if !self.postcode.isEmpty { try writer.text(self.postcode, 26, "lectern.delivery.v1.Address.postcode") }
        if !self.street.isEmpty { try writer.text(self.street, 18, "lectern.delivery.v1.Address.street") }
        if !self.region.isEmpty { try writer.text(self.region, 10, "lectern.delivery.v1.Address.region") }
    }
}

extension Delivery.Request {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 16: self.orderId = try reader.int64()
            case 24: self.parcelId = try reader.int64()
            case 32: self.state = .init(rawValue: try reader.int32())
            case 42: try reader.message(addedTo: &self.stateTexts)
            case 48: self.readerId = try reader.int64()
            case 56: self.form = .init(rawValue: try reader.int32())
            case 66: self.point = try reader.text("lectern.delivery.v1.Request.point")
            case 74: self.carrier = try reader.text("lectern.delivery.v1.Request.carrier")
            case 80: self.recordId = try reader.int64()
            case 90: self.title = try reader.text("lectern.delivery.v1.Request.title")
            case 98: self.barcode = try reader.text("lectern.delivery.v1.Request.barcode")
            case 106: self.branchCode = try reader.text("lectern.delivery.v1.Request.branch_code")
            case 112: self.requestedAtMs = try reader.int64()
            case 120: self.promisedAtMs = try reader.int64()
            case 128: self.late = try reader.bool()
            case 136: self.doneAtMs = try reader.int64()
            case 144: self.loanId = try reader.int64()
            case 152: self.dueAtMs = try reader.int64()
            case 162: self.ruleSet = try reader.text("lectern.delivery.v1.Request.rule_set")
            case 170: try reader.add(try reader.text("lectern.delivery.v1.Request.open"), to: &self.open)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.open.reversed() { try writer.text(value, 170, "lectern.delivery.v1.Request.open") }
        if !self.ruleSet.isEmpty { try writer.text(self.ruleSet, 162, "lectern.delivery.v1.Request.rule_set") }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 152) }
        if self.loanId != 0 { try writer.int64(self.loanId, 144) }
        if self.doneAtMs != 0 { try writer.int64(self.doneAtMs, 136) }
        if self.late { try writer.bool(self.late, 128) }
        if self.promisedAtMs != 0 { try writer.int64(self.promisedAtMs, 120) }
        if self.requestedAtMs != 0 { try writer.int64(self.requestedAtMs, 112) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 106, "lectern.delivery.v1.Request.branch_code") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 98, "lectern.delivery.v1.Request.barcode") }
        if !self.title.isEmpty { try writer.text(self.title, 90, "lectern.delivery.v1.Request.title") }
        if self.recordId != 0 { try writer.int64(self.recordId, 80) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 74, "lectern.delivery.v1.Request.carrier") }
        if !self.point.isEmpty { try writer.text(self.point, 66, "lectern.delivery.v1.Request.point") }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 56) }
        if self.readerId != 0 { try writer.int64(self.readerId, 48) }
        for value in self.stateTexts.reversed() { try writer.message(value, 42) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 32) }
        if self.parcelId != 0 { try writer.int64(self.parcelId, 24) }
        if self.orderId != 0 { try writer.int64(self.orderId, 16) }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Delivery.Order {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.orderId = try reader.int64()
            case 18: try reader.message(&self.fee)
            case 26: try reader.message(addedTo: &self.requests)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.requests.reversed() { try writer.message(value, 26) }
        if let value = self.fee { try writer.message(value, 18) }
        if self.orderId != 0 { try writer.int64(self.orderId, 8) }
    }
}

extension Delivery.RequestEntry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.event = try reader.text("lectern.delivery.v1.RequestEntry.event")
            case 18: try reader.message(addedTo: &self.texts)
            case 26: self.fromState = try reader.text("lectern.delivery.v1.RequestEntry.from_state")
            case 34: self.toState = try reader.text("lectern.delivery.v1.RequestEntry.to_state")
            case 40: self.happenedAtMs = try reader.int64()
            case 48: self.recordedAtMs = try reader.int64()
            case 56: self.person = try reader.int64()
            case 66: self.terminal = try reader.text("lectern.delivery.v1.RequestEntry.terminal")
            case 74: self.method = try reader.text("lectern.delivery.v1.RequestEntry.method")
            case 82: self.detail = try reader.text("lectern.delivery.v1.RequestEntry.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 82, "lectern.delivery.v1.RequestEntry.detail") }
        if !self.method.isEmpty { try writer.text(self.method, 74, "lectern.delivery.v1.RequestEntry.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 66, "lectern.delivery.v1.RequestEntry.terminal") }
        if self.person != 0 { try writer.int64(self.person, 56) }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 48) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 40) }
        if !self.toState.isEmpty { try writer.text(self.toState, 34, "lectern.delivery.v1.RequestEntry.to_state") }
        if !self.fromState.isEmpty { try writer.text(self.fromState, 26, "lectern.delivery.v1.RequestEntry.from_state") }
        for value in self.texts.reversed() { try writer.message(value, 18) }
        if !self.event.isEmpty { try writer.text(self.event, 10, "lectern.delivery.v1.RequestEntry.event") }
    }
}

extension Delivery.Scan {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.parcelId = try reader.int64()
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 24: self.atMs = try reader.int64()
            case 34: self.reference = try reader.text("lectern.delivery.v1.Scan.reference")
            case 42: self.note = try reader.text("lectern.delivery.v1.Scan.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 42, "lectern.delivery.v1.Scan.note") }
        if !self.reference.isEmpty { try writer.text(self.reference, 34, "lectern.delivery.v1.Scan.reference") }
        if self.atMs != 0 { try writer.int64(self.atMs, 24) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if self.parcelId != 0 { try writer.int64(self.parcelId, 8) }
    }
}

extension Delivery.Parcel {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.parcelId = try reader.int64()
            case 18: self.carrier = try reader.text("lectern.delivery.v1.Parcel.carrier")
            case 26: self.partner = try reader.text("lectern.delivery.v1.Parcel.partner")
            case 32: self.form = .init(rawValue: try reader.int32())
            case 42: self.point = try reader.text("lectern.delivery.v1.Parcel.point")
            case 50: self.recipient = try reader.text("lectern.delivery.v1.Parcel.recipient")
            case 58: try reader.message(&self.address)
            case 64: self.volumes = try reader.uint32()
            case 74: self.branchCode = try reader.text("lectern.delivery.v1.Parcel.branch_code")
            case 82: self.branchName = try reader.text("lectern.delivery.v1.Parcel.branch_name")
            case 90: self.state = try reader.text("lectern.delivery.v1.Parcel.state")
            case 96: self.promisedAtMs = try reader.int64()
            case 104: self.offeredAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.offeredAtMs != 0 { try writer.int64(self.offeredAtMs, 104) }
        if self.promisedAtMs != 0 { try writer.int64(self.promisedAtMs, 96) }
        if !self.state.isEmpty { try writer.text(self.state, 90, "lectern.delivery.v1.Parcel.state") }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 82, "lectern.delivery.v1.Parcel.branch_name") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 74, "lectern.delivery.v1.Parcel.branch_code") }
        if self.volumes != 0 { try writer.uint32(self.volumes, 64) }
        if let value = self.address { try writer.message(value, 58) }
        if !self.recipient.isEmpty { try writer.text(self.recipient, 50, "lectern.delivery.v1.Parcel.recipient") }
        if !self.point.isEmpty { try writer.text(self.point, 42, "lectern.delivery.v1.Parcel.point") }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 32) }
        if !self.partner.isEmpty { try writer.text(self.partner, 26, "lectern.delivery.v1.Parcel.partner") }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 18, "lectern.delivery.v1.Parcel.carrier") }
        if self.parcelId != 0 { try writer.int64(self.parcelId, 8) }
    }
}

extension Delivery.OfferRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.recordIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            case 16: self.form = .init(rawValue: try reader.int32())
            case 26: self.point = try reader.text("lectern.delivery.v1.OfferRequest.point")
            case 34: self.carrier = try reader.text("lectern.delivery.v1.OfferRequest.carrier")
            case 42: self.card = try reader.text("lectern.delivery.v1.OfferRequest.card")
            case 50: self.ruleSet = try reader.text("lectern.delivery.v1.OfferRequest.rule_set")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.ruleSet.isEmpty { try writer.text(self.ruleSet, 50, "lectern.delivery.v1.OfferRequest.rule_set") }
        if !self.card.isEmpty { try writer.text(self.card, 42, "lectern.delivery.v1.OfferRequest.card") }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 34, "lectern.delivery.v1.OfferRequest.carrier") }
        if !self.point.isEmpty { try writer.text(self.point, 26, "lectern.delivery.v1.OfferRequest.point") }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 16) }
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Delivery.OfferResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.ruleSet = try reader.text("lectern.delivery.v1.OfferResponse.rule_set")
            case 18: try reader.message(addedTo: &self.ways)
            case 24: try reader.add(try reader.int64(), to: &self.notFree)
            case 26:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.notFree) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.notFree.isEmpty {
            let before = writer.count
            for value in self.notFree.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 26)
        }
        for value in self.ways.reversed() { try writer.message(value, 18) }
        if !self.ruleSet.isEmpty { try writer.text(self.ruleSet, 10, "lectern.delivery.v1.OfferResponse.rule_set") }
    }
}

extension Delivery.PlaceOrderRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.recordIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.recordIds) }
                reader.leave(to: outer)
            case 18: self.carrier = try reader.text("lectern.delivery.v1.PlaceOrderRequest.carrier")
            case 26: self.point = try reader.text("lectern.delivery.v1.PlaceOrderRequest.point")
            case 34: try reader.message(&self.address)
            case 42: self.addressLabel = try reader.text("lectern.delivery.v1.PlaceOrderRequest.address_label")
            case 50: self.card = try reader.text("lectern.delivery.v1.PlaceOrderRequest.card")
            case 58: self.ruleSet = try reader.text("lectern.delivery.v1.PlaceOrderRequest.rule_set")
            case 66: try reader.message(&self.fee)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.fee { try writer.message(value, 66) }
        if !self.ruleSet.isEmpty { try writer.text(self.ruleSet, 58, "lectern.delivery.v1.PlaceOrderRequest.rule_set") }
        if !self.card.isEmpty { try writer.text(self.card, 50, "lectern.delivery.v1.PlaceOrderRequest.card") }
        if !self.addressLabel.isEmpty { try writer.text(self.addressLabel, 42, "lectern.delivery.v1.PlaceOrderRequest.address_label") }
        if let value = self.address { try writer.message(value, 34) }
        if !self.point.isEmpty { try writer.text(self.point, 26, "lectern.delivery.v1.PlaceOrderRequest.point") }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 18, "lectern.delivery.v1.PlaceOrderRequest.carrier") }
        if !self.recordIds.isEmpty {
            let before = writer.count
            for value in self.recordIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Delivery.CancelRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.delivery.v1.CancelRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.delivery.v1.CancelRequest.reason") }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Delivery.GetRequestRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Delivery.RequestDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.request)
            case 18: try reader.message(addedTo: &self.history)
            case 26: try reader.message(addedTo: &self.scans)
            case 34: try reader.message(&self.fee)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.fee { try writer.message(value, 34) }
        for value in self.scans.reversed() { try writer.message(value, 26) }
        for value in self.history.reversed() { try writer.message(value, 18) }
        if let value = self.request { try writer.message(value, 10) }
    }
}

extension Delivery.RequestsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.state = .init(rawValue: try reader.int32())
            case 18: self.card = try reader.text("lectern.delivery.v1.RequestsRequest.card")
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.delivery.v1.RequestsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.delivery.v1.RequestsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.delivery.v1.RequestsRequest.card") }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 8) }
    }
}

extension Delivery.RequestsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.requests)
            case 18: self.cursor = try reader.text("lectern.delivery.v1.RequestsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.delivery.v1.RequestsResponse.cursor") }
        for value in self.requests.reversed() { try writer.message(value, 10) }
    }
}

extension Delivery.PickListRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.delivery.v1.PickListRequest.branch_code")
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.delivery.v1.PickListRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.delivery.v1.PickListRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.delivery.v1.PickListRequest.branch_code") }
    }
}

extension Delivery.PickListResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.picks)
            case 18: self.cursor = try reader.text("lectern.delivery.v1.PickListResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.delivery.v1.PickListResponse.cursor") }
        for value in self.picks.reversed() { try writer.message(value, 10) }
    }
}

extension Delivery.Pick {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 16: self.parcelId = try reader.int64()
            case 26: self.callNumber = try reader.text("lectern.delivery.v1.Pick.call_number")
            case 34: self.title = try reader.text("lectern.delivery.v1.Pick.title")
            case 42: self.barcode = try reader.text("lectern.delivery.v1.Pick.barcode")
            case 48: self.promisedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.promisedAtMs != 0 { try writer.int64(self.promisedAtMs, 48) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 42, "lectern.delivery.v1.Pick.barcode") }
        if !self.title.isEmpty { try writer.text(self.title, 34, "lectern.delivery.v1.Pick.title") }
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 26, "lectern.delivery.v1.Pick.call_number") }
        if self.parcelId != 0 { try writer.int64(self.parcelId, 16) }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Delivery.OverviewRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.delivery.v1.OverviewRequest.branch_code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.delivery.v1.OverviewRequest.branch_code") }
    }
}

extension Delivery.StateCount {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.state = .init(rawValue: try reader.int32())
            case 16: self.requests = try reader.uint32()
            case 24: self.late = try reader.uint32()
            case 32: self.oldestRequestedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.oldestRequestedAtMs != 0 { try writer.int64(self.oldestRequestedAtMs, 32) }
        if self.late != 0 { try writer.uint32(self.late, 24) }
        if self.requests != 0 { try writer.uint32(self.requests, 16) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 8) }
    }
}

extension Delivery.OverviewResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.states)
            case 16: self.kept = try reader.uint32()
            case 24: self.broken = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.broken != 0 { try writer.uint32(self.broken, 24) }
        if self.kept != 0 { try writer.uint32(self.kept, 16) }
        for value in self.states.reversed() { try writer.message(value, 10) }
    }
}

extension Delivery.ParcelsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.carrier = try reader.text("lectern.delivery.v1.ParcelsRequest.carrier")
            case 16: self.onlyOpen = try reader.bool()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.delivery.v1.ParcelsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.delivery.v1.ParcelsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.onlyOpen { try writer.bool(self.onlyOpen, 16) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 10, "lectern.delivery.v1.ParcelsRequest.carrier") }
    }
}

extension Delivery.ParcelsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.parcels)
            case 18: self.cursor = try reader.text("lectern.delivery.v1.ParcelsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.delivery.v1.ParcelsResponse.cursor") }
        for value in self.parcels.reversed() { try writer.message(value, 10) }
    }
}

extension Delivery.AcceptRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.parcelId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.parcelId != 0 { try writer.int64(self.parcelId, 8) }
    }
}

extension Delivery.DeclineRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.parcelId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.delivery.v1.DeclineRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.delivery.v1.DeclineRequest.reason") }
        if self.parcelId != 0 { try writer.int64(self.parcelId, 8) }
    }
}

extension Delivery.DeclineResponse {
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

extension Delivery.TrackRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.scans)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.scans.reversed() { try writer.message(value, 10) }
    }
}

extension Delivery.TrackResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.tracked)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.tracked.reversed() { try writer.message(value, 10) }
    }
}

extension Delivery.Tracked {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.parcelId = try reader.int64()
            case 18: self.state = try reader.text("lectern.delivery.v1.Tracked.state")
            case 26: self.reason = try reader.text("lectern.delivery.v1.Tracked.reason")
            case 32: self.known = try reader.bool()
            case 42: self.why = try reader.text("lectern.delivery.v1.Tracked.why")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.why.isEmpty { try writer.text(self.why, 42, "lectern.delivery.v1.Tracked.why") }
        if self.known { try writer.bool(self.known, 32) }
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.delivery.v1.Tracked.reason") }
        if !self.state.isEmpty { try writer.text(self.state, 18, "lectern.delivery.v1.Tracked.state") }
        if self.parcelId != 0 { try writer.int64(self.parcelId, 8) }
    }
}

extension Delivery.PutRuleSetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.ruleSet)
            case 16: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 16) }
        if let value = self.ruleSet { try writer.message(value, 10) }
    }
}

extension Delivery.RuleSetsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.onlyOpen = try reader.bool()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.delivery.v1.RuleSetsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.delivery.v1.RuleSetsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.onlyOpen { try writer.bool(self.onlyOpen, 8) }
    }
}

extension Delivery.RuleSetsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.ruleSets)
            case 18: self.cursor = try reader.text("lectern.delivery.v1.RuleSetsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.delivery.v1.RuleSetsResponse.cursor") }
        for value in self.ruleSets.reversed() { try writer.message(value, 10) }
    }
}

extension Delivery.AdvanceRequestRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Delivery.AdvanceRequestResponse {
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

extension Delivery.AdvanceParcelRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.parcelId = try reader.int64()
            case 18: self.carrier = try reader.text("lectern.delivery.v1.AdvanceParcelRequest.carrier")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.carrier.isEmpty { try writer.text(self.carrier, 18, "lectern.delivery.v1.AdvanceParcelRequest.carrier") }
        if self.parcelId != 0 { try writer.int64(self.parcelId, 8) }
    }
}

extension Delivery.AdvanceParcelResponse {
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

extension Delivery.RequestChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.request)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.request { try writer.message(value, 10) }
    }
}

extension Delivery.ParcelChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.parcel)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.parcel { try writer.message(value, 10) }
    }
}
