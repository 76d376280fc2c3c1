// Between the messages of lectern.types.v1 and protoc-c's structures. Generated from lectern/types/v1/types.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CTypesMessages

extension Types.Place {
    public static let layout: MessageLayout = {
        var structure = Lectern__Types__V1__Place()
        lectern__types__v1__place__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        self.latitude = c.pointee.latitude
        self.longitude = c.pointee.longitude
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        c.pointee.latitude = self.latitude
        c.pointee.longitude = self.longitude
    }
}

extension Types.Money {
    public static let layout: MessageLayout = {
        var structure = Lectern__Types__V1__Money()
        lectern__types__v1__money__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Types__V1__Money.self)
        self.minorUnits = c.pointee.minor_units
        self.currency = try MessageArena.text(c.pointee.currency, at: "lectern.types.v1.Money.currency")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Types__V1__Money.self)
        c.pointee.minor_units = self.minorUnits
        if !self.currency.isEmpty {
            c.pointee.currency = try arena.text(self.currency, at: "lectern.types.v1.Money.currency")
        }
    }
}

extension Types.OpenTime {
    public static let layout: MessageLayout = {
        var structure = Lectern__Types__V1__OpenTime()
        lectern__types__v1__open_time__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Types__V1__OpenTime.self)
        self.weekday = c.pointee.weekday
        self.fromMinute = c.pointee.from_minute
        self.untilMinute = c.pointee.until_minute
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Types__V1__OpenTime.self)
        c.pointee.weekday = self.weekday
        c.pointee.from_minute = self.fromMinute
        c.pointee.until_minute = self.untilMinute
    }
}
