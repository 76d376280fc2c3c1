// Between the messages of lectern.readers.v1 and protoc-c's structures. Generated from lectern/readers/v1/readers.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CReadersMessages

extension Readers.Reader {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__Reader()
        lectern__readers__v1__reader__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Reader.self)
        self.readerId = c.pointee.reader_id
        self.libraryId = c.pointee.library_id
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.Reader.card")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.readers.v1.Reader.name")
        self.category = try MessageArena.text(c.pointee.category, at: "lectern.readers.v1.Reader.category")
        self.expiresAtMs = c.pointee.expires_at_ms
        if c.pointee.n_blocks > 0, let elements = c.pointee.blocks {
            let count = c.pointee.n_blocks
            self.blocks.reserveCapacity(count)
            for index in 0..<count {
                self.blocks.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.readers.v1.Reader.blocks")))
            }
        }
        self.version = c.pointee.version
        self.language = try MessageArena.text(c.pointee.language, at: "lectern.readers.v1.Reader.language")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Reader.self)
        c.pointee.reader_id = self.readerId
        c.pointee.library_id = self.libraryId
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.readers.v1.Reader.card")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.readers.v1.Reader.name")
        }
        if !self.category.isEmpty {
            c.pointee.category = try arena.text(self.category, at: "lectern.readers.v1.Reader.category")
        }
        c.pointee.expires_at_ms = self.expiresAtMs
        if !self.blocks.isEmpty {
            let elements = try arena.room(for: self.blocks.count, of: UnsafeMutablePointer<Lectern__Readers__V1__ReaderBlock>?.self, at: "lectern.readers.v1.Reader.blocks")
            for (index, element) in self.blocks.enumerated() {
                let inner = try arena.make(Readers.ReaderBlock.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Readers__V1__ReaderBlock.self))
            }
            c.pointee.n_blocks = self.blocks.count
            c.pointee.blocks = elements
        }
        c.pointee.version = self.version
        if !self.language.isEmpty {
            c.pointee.language = try arena.text(self.language, at: "lectern.readers.v1.Reader.language")
        }
    }
}

extension Readers.ReaderBlock {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__ReaderBlock()
        lectern__readers__v1__reader_block__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ReaderBlock.self)
        self.blockId = c.pointee.block_id
        self.reason = try MessageArena.text(c.pointee.reason, at: "lectern.readers.v1.ReaderBlock.reason")
        self.untilMs = c.pointee.until_ms
        self.placedAtMs = c.pointee.placed_at_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ReaderBlock.self)
        c.pointee.block_id = self.blockId
        if !self.reason.isEmpty {
            c.pointee.reason = try arena.text(self.reason, at: "lectern.readers.v1.ReaderBlock.reason")
        }
        c.pointee.until_ms = self.untilMs
        c.pointee.placed_at_ms = self.placedAtMs
    }
}

extension Readers.Category {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__Category()
        lectern__readers__v1__category__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Category.self)
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.readers.v1.Category.code")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.readers.v1.Category.name")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Category.self)
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.readers.v1.Category.code")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.readers.v1.Category.name")
        }
    }
}

extension Readers.SignInRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__SignInRequest()
        lectern__readers__v1__sign_in_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__SignInRequest.self)
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.SignInRequest.card")
        self.pin = try MessageArena.text(c.pointee.pin, at: "lectern.readers.v1.SignInRequest.pin")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__SignInRequest.self)
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.readers.v1.SignInRequest.card")
        }
        if !self.pin.isEmpty {
            c.pointee.pin = try arena.text(self.pin, at: "lectern.readers.v1.SignInRequest.pin")
        }
    }
}

extension Readers.SignInResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__SignInResponse()
        lectern__readers__v1__sign_in_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__SignInResponse.self)
        self.session = try MessageArena.text(c.pointee.session, at: "lectern.readers.v1.SignInResponse.session")
        self.expiresAtMs = c.pointee.expires_at_ms
        if let inner = c.pointee.reader { self.reader = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__SignInResponse.self)
        if !self.session.isEmpty {
            c.pointee.session = try arena.text(self.session, at: "lectern.readers.v1.SignInResponse.session")
        }
        c.pointee.expires_at_ms = self.expiresAtMs
        if let value = self.reader {
            let inner = try arena.make(Readers.Reader.layout)
            try value.fill(inner, arena)
            c.pointee.reader = inner.assumingMemoryBound(to: Lectern__Readers__V1__Reader.self)
        }
    }
}

extension Readers.SignOutRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__SignOutRequest()
        lectern__readers__v1__sign_out_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Readers.SignOutResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__SignOutResponse()
        lectern__readers__v1__sign_out_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Readers.MeRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__MeRequest()
        lectern__readers__v1__me_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Readers.ChangePinRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__ChangePinRequest()
        lectern__readers__v1__change_pin_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ChangePinRequest.self)
        self.oldPin = try MessageArena.text(c.pointee.old_pin, at: "lectern.readers.v1.ChangePinRequest.old_pin")
        self.newPin = try MessageArena.text(c.pointee.new_pin, at: "lectern.readers.v1.ChangePinRequest.new_pin")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ChangePinRequest.self)
        if !self.oldPin.isEmpty {
            c.pointee.old_pin = try arena.text(self.oldPin, at: "lectern.readers.v1.ChangePinRequest.old_pin")
        }
        if !self.newPin.isEmpty {
            c.pointee.new_pin = try arena.text(self.newPin, at: "lectern.readers.v1.ChangePinRequest.new_pin")
        }
    }
}

extension Readers.ChangePinResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__ChangePinResponse()
        lectern__readers__v1__change_pin_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Readers.PutReaderRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__PutReaderRequest()
        lectern__readers__v1__put_reader_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__PutReaderRequest.self)
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.PutReaderRequest.card")
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.readers.v1.PutReaderRequest.name")
        self.category = try MessageArena.text(c.pointee.category, at: "lectern.readers.v1.PutReaderRequest.category")
        self.libraryId = c.pointee.library_id
        self.expiresAtMs = c.pointee.expires_at_ms
        self.language = try MessageArena.text(c.pointee.language, at: "lectern.readers.v1.PutReaderRequest.language")
        self.pin = try MessageArena.text(c.pointee.pin, at: "lectern.readers.v1.PutReaderRequest.pin")
        self.expectedVersion = c.pointee.expected_version
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__PutReaderRequest.self)
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.readers.v1.PutReaderRequest.card")
        }
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.readers.v1.PutReaderRequest.name")
        }
        if !self.category.isEmpty {
            c.pointee.category = try arena.text(self.category, at: "lectern.readers.v1.PutReaderRequest.category")
        }
        c.pointee.library_id = self.libraryId
        c.pointee.expires_at_ms = self.expiresAtMs
        if !self.language.isEmpty {
            c.pointee.language = try arena.text(self.language, at: "lectern.readers.v1.PutReaderRequest.language")
        }
        if !self.pin.isEmpty {
            c.pointee.pin = try arena.text(self.pin, at: "lectern.readers.v1.PutReaderRequest.pin")
        }
        c.pointee.expected_version = self.expectedVersion
    }
}

extension Readers.GetRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__GetRequest()
        lectern__readers__v1__get_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__GetRequest.self)
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.GetRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__GetRequest.self)
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.readers.v1.GetRequest.card")
        }
    }
}

extension Readers.BlockRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__BlockRequest()
        lectern__readers__v1__block_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__BlockRequest.self)
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.BlockRequest.card")
        self.reason = try MessageArena.text(c.pointee.reason, at: "lectern.readers.v1.BlockRequest.reason")
        self.untilMs = c.pointee.until_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__BlockRequest.self)
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.readers.v1.BlockRequest.card")
        }
        if !self.reason.isEmpty {
            c.pointee.reason = try arena.text(self.reason, at: "lectern.readers.v1.BlockRequest.reason")
        }
        c.pointee.until_ms = self.untilMs
    }
}

extension Readers.UnblockRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__UnblockRequest()
        lectern__readers__v1__unblock_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__UnblockRequest.self)
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.UnblockRequest.card")
        self.blockId = c.pointee.block_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__UnblockRequest.self)
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.readers.v1.UnblockRequest.card")
        }
        c.pointee.block_id = self.blockId
    }
}

extension Readers.StandingRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__StandingRequest()
        lectern__readers__v1__standing_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__StandingRequest.self)
        self.readerId = c.pointee.reader_id
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.StandingRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__StandingRequest.self)
        c.pointee.reader_id = self.readerId
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.readers.v1.StandingRequest.card")
        }
    }
}

extension Readers.StandingResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__StandingResponse()
        lectern__readers__v1__standing_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__StandingResponse.self)
        self.readerId = c.pointee.reader_id
        self.libraryId = c.pointee.library_id
        self.category = try MessageArena.text(c.pointee.category, at: "lectern.readers.v1.StandingResponse.category")
        self.expiresAtMs = c.pointee.expires_at_ms
        if c.pointee.n_blocks > 0, let elements = c.pointee.blocks {
            let count = c.pointee.n_blocks
            self.blocks.reserveCapacity(count)
            for index in 0..<count {
                self.blocks.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.readers.v1.StandingResponse.blocks")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__StandingResponse.self)
        c.pointee.reader_id = self.readerId
        c.pointee.library_id = self.libraryId
        if !self.category.isEmpty {
            c.pointee.category = try arena.text(self.category, at: "lectern.readers.v1.StandingResponse.category")
        }
        c.pointee.expires_at_ms = self.expiresAtMs
        if !self.blocks.isEmpty {
            let elements = try arena.room(for: self.blocks.count, of: UnsafeMutablePointer<Lectern__Readers__V1__ReaderBlock>?.self, at: "lectern.readers.v1.StandingResponse.blocks")
            for (index, element) in self.blocks.enumerated() {
                let inner = try arena.make(Readers.ReaderBlock.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Readers__V1__ReaderBlock.self))
            }
            c.pointee.n_blocks = self.blocks.count
            c.pointee.blocks = elements
        }
    }
}

extension Readers.ReaderChanged {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__ReaderChanged()
        lectern__readers__v1__reader_changed__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ReaderChanged.self)
        self.readerId = c.pointee.reader_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ReaderChanged.self)
        c.pointee.reader_id = self.readerId
    }
}

extension Readers.Configuration {
    public static let layout: MessageLayout = {
        var structure = Lectern__Readers__V1__Configuration()
        lectern__readers__v1__configuration__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Configuration.self)
        self.sessionMinutes = c.pointee.session_minutes
        self.partnerSessionMinutes = c.pointee.partner_session_minutes
        self.cardFailuresMax = c.pointee.card_failures_max
        self.terminalFailuresMax = c.pointee.terminal_failures_max
        self.partnerFailuresMax = c.pointee.partner_failures_max
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Configuration.self)
        c.pointee.session_minutes = self.sessionMinutes
        c.pointee.partner_session_minutes = self.partnerSessionMinutes
        c.pointee.card_failures_max = self.cardFailuresMax
        c.pointee.terminal_failures_max = self.terminalFailuresMax
        c.pointee.partner_failures_max = self.partnerFailuresMax
    }
}
