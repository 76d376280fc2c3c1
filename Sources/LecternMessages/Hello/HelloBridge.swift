// Between the messages of lectern.hello.v1 and protoc-c's structures. Generated from lectern/hello/v1/hello.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CHelloMessages

extension Hello.GreetRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Hello__V1__GreetRequest()
        lectern__hello__v1__greet_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__GreetRequest.self)
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.hello.v1.GreetRequest.name")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__GreetRequest.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.hello.v1.GreetRequest.name")
        }
    }
}

extension Hello.GreetResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Hello__V1__GreetResponse()
        lectern__hello__v1__greet_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__GreetResponse.self)
        self.greeting = try MessageArena.text(c.pointee.greeting, at: "lectern.hello.v1.GreetResponse.greeting")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__GreetResponse.self)
        if !self.greeting.isEmpty {
            c.pointee.greeting = try arena.text(self.greeting, at: "lectern.hello.v1.GreetResponse.greeting")
        }
    }
}

extension Hello.SignRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Hello__V1__SignRequest()
        lectern__hello__v1__sign_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__SignRequest.self)
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.hello.v1.SignRequest.name")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__SignRequest.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.hello.v1.SignRequest.name")
        }
    }
}

extension Hello.SignResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Hello__V1__SignResponse()
        lectern__hello__v1__sign_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__SignResponse.self)
        self.guestId = c.pointee.guest_id
        self.guests = c.pointee.guests
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__SignResponse.self)
        c.pointee.guest_id = self.guestId
        c.pointee.guests = self.guests
    }
}

extension Hello.GuestsRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Hello__V1__GuestsRequest()
        lectern__hello__v1__guests_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__GuestsRequest.self)
        self.onlyPresent = c.pointee.only_present != 0
        self.cursor = MessageArena.bytes(c.pointee.cursor.data, c.pointee.cursor.len)
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__GuestsRequest.self)
        c.pointee.only_present = self.onlyPresent ? 1 : 0
        if !self.cursor.isEmpty {
            c.pointee.cursor = ProtobufCBinaryData(len: self.cursor.count, data: try arena.bytes(self.cursor, at: "lectern.hello.v1.GuestsRequest.cursor"))
        }
    }
}

extension Hello.Guest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Hello__V1__Guest()
        lectern__hello__v1__guest__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__Guest.self)
        self.guestId = c.pointee.guest_id
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.hello.v1.Guest.name")
        self.signedAtMs = c.pointee.signed_at_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Hello__V1__Guest.self)
        c.pointee.guest_id = self.guestId
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.hello.v1.Guest.name")
        }
        c.pointee.signed_at_ms = self.signedAtMs
    }
}
