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
        readerId = c.pointee.reader_id
        libraryId = c.pointee.library_id
        card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.Reader.card")
        name = try MessageArena.text(c.pointee.name, at: "lectern.readers.v1.Reader.name")
        category = try MessageArena.text(c.pointee.category, at: "lectern.readers.v1.Reader.category")
        expiresAtMs = c.pointee.expires_at_ms
        if c.pointee.n_blocks > 0, let elements = c.pointee.blocks {
            let count = c.pointee.n_blocks
            blocks.reserveCapacity(count)
            for index in 0..<count {
                blocks.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.readers.v1.Reader.blocks")))
            }
        }
        version = c.pointee.version
        language = try MessageArena.text(c.pointee.language, at: "lectern.readers.v1.Reader.language")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Reader.self)
        c.pointee.reader_id = readerId
        c.pointee.library_id = libraryId
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.readers.v1.Reader.card")
        }
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.readers.v1.Reader.name")
        }
        if !category.isEmpty {
            c.pointee.category = try arena.text(category, at: "lectern.readers.v1.Reader.category")
        }
        c.pointee.expires_at_ms = expiresAtMs
        if !blocks.isEmpty {
            let elements = try arena.room(for: blocks.count, of: UnsafeMutablePointer<Lectern__Readers__V1__ReaderBlock>?.self, at: "lectern.readers.v1.Reader.blocks")
            for (index, element) in blocks.enumerated() {
                let inner = try arena.make(Readers.ReaderBlock.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Readers__V1__ReaderBlock.self))
            }
            c.pointee.n_blocks = blocks.count
            c.pointee.blocks = elements
        }
        c.pointee.version = version
        if !language.isEmpty {
            c.pointee.language = try arena.text(language, at: "lectern.readers.v1.Reader.language")
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
        blockId = c.pointee.block_id
        reason = try MessageArena.text(c.pointee.reason, at: "lectern.readers.v1.ReaderBlock.reason")
        untilMs = c.pointee.until_ms
        placedAtMs = c.pointee.placed_at_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ReaderBlock.self)
        c.pointee.block_id = blockId
        if !reason.isEmpty {
            c.pointee.reason = try arena.text(reason, at: "lectern.readers.v1.ReaderBlock.reason")
        }
        c.pointee.until_ms = untilMs
        c.pointee.placed_at_ms = placedAtMs
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
        code = try MessageArena.text(c.pointee.code, at: "lectern.readers.v1.Category.code")
        name = try MessageArena.text(c.pointee.name, at: "lectern.readers.v1.Category.name")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Category.self)
        if !code.isEmpty {
            c.pointee.code = try arena.text(code, at: "lectern.readers.v1.Category.code")
        }
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.readers.v1.Category.name")
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
        card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.SignInRequest.card")
        pin = try MessageArena.text(c.pointee.pin, at: "lectern.readers.v1.SignInRequest.pin")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__SignInRequest.self)
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.readers.v1.SignInRequest.card")
        }
        if !pin.isEmpty {
            c.pointee.pin = try arena.text(pin, at: "lectern.readers.v1.SignInRequest.pin")
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
        session = try MessageArena.text(c.pointee.session, at: "lectern.readers.v1.SignInResponse.session")
        expiresAtMs = c.pointee.expires_at_ms
        if let inner = c.pointee.reader { reader = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__SignInResponse.self)
        if !session.isEmpty {
            c.pointee.session = try arena.text(session, at: "lectern.readers.v1.SignInResponse.session")
        }
        c.pointee.expires_at_ms = expiresAtMs
        if let value = reader {
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
        oldPin = try MessageArena.text(c.pointee.old_pin, at: "lectern.readers.v1.ChangePinRequest.old_pin")
        newPin = try MessageArena.text(c.pointee.new_pin, at: "lectern.readers.v1.ChangePinRequest.new_pin")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ChangePinRequest.self)
        if !oldPin.isEmpty {
            c.pointee.old_pin = try arena.text(oldPin, at: "lectern.readers.v1.ChangePinRequest.old_pin")
        }
        if !newPin.isEmpty {
            c.pointee.new_pin = try arena.text(newPin, at: "lectern.readers.v1.ChangePinRequest.new_pin")
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
        card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.PutReaderRequest.card")
        name = try MessageArena.text(c.pointee.name, at: "lectern.readers.v1.PutReaderRequest.name")
        category = try MessageArena.text(c.pointee.category, at: "lectern.readers.v1.PutReaderRequest.category")
        libraryId = c.pointee.library_id
        expiresAtMs = c.pointee.expires_at_ms
        language = try MessageArena.text(c.pointee.language, at: "lectern.readers.v1.PutReaderRequest.language")
        pin = try MessageArena.text(c.pointee.pin, at: "lectern.readers.v1.PutReaderRequest.pin")
        expectedVersion = c.pointee.expected_version
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__PutReaderRequest.self)
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.readers.v1.PutReaderRequest.card")
        }
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.readers.v1.PutReaderRequest.name")
        }
        if !category.isEmpty {
            c.pointee.category = try arena.text(category, at: "lectern.readers.v1.PutReaderRequest.category")
        }
        c.pointee.library_id = libraryId
        c.pointee.expires_at_ms = expiresAtMs
        if !language.isEmpty {
            c.pointee.language = try arena.text(language, at: "lectern.readers.v1.PutReaderRequest.language")
        }
        if !pin.isEmpty {
            c.pointee.pin = try arena.text(pin, at: "lectern.readers.v1.PutReaderRequest.pin")
        }
        c.pointee.expected_version = expectedVersion
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
        card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.GetRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__GetRequest.self)
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.readers.v1.GetRequest.card")
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
        card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.BlockRequest.card")
        reason = try MessageArena.text(c.pointee.reason, at: "lectern.readers.v1.BlockRequest.reason")
        untilMs = c.pointee.until_ms
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__BlockRequest.self)
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.readers.v1.BlockRequest.card")
        }
        if !reason.isEmpty {
            c.pointee.reason = try arena.text(reason, at: "lectern.readers.v1.BlockRequest.reason")
        }
        c.pointee.until_ms = untilMs
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
        card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.UnblockRequest.card")
        blockId = c.pointee.block_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__UnblockRequest.self)
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.readers.v1.UnblockRequest.card")
        }
        c.pointee.block_id = blockId
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
        readerId = c.pointee.reader_id
        card = try MessageArena.text(c.pointee.card, at: "lectern.readers.v1.StandingRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__StandingRequest.self)
        c.pointee.reader_id = readerId
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.readers.v1.StandingRequest.card")
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
        readerId = c.pointee.reader_id
        libraryId = c.pointee.library_id
        category = try MessageArena.text(c.pointee.category, at: "lectern.readers.v1.StandingResponse.category")
        expiresAtMs = c.pointee.expires_at_ms
        if c.pointee.n_blocks > 0, let elements = c.pointee.blocks {
            let count = c.pointee.n_blocks
            blocks.reserveCapacity(count)
            for index in 0..<count {
                blocks.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.readers.v1.StandingResponse.blocks")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__StandingResponse.self)
        c.pointee.reader_id = readerId
        c.pointee.library_id = libraryId
        if !category.isEmpty {
            c.pointee.category = try arena.text(category, at: "lectern.readers.v1.StandingResponse.category")
        }
        c.pointee.expires_at_ms = expiresAtMs
        if !blocks.isEmpty {
            let elements = try arena.room(for: blocks.count, of: UnsafeMutablePointer<Lectern__Readers__V1__ReaderBlock>?.self, at: "lectern.readers.v1.StandingResponse.blocks")
            for (index, element) in blocks.enumerated() {
                let inner = try arena.make(Readers.ReaderBlock.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Readers__V1__ReaderBlock.self))
            }
            c.pointee.n_blocks = blocks.count
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
        readerId = c.pointee.reader_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__ReaderChanged.self)
        c.pointee.reader_id = readerId
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
        sessionMinutes = c.pointee.session_minutes
        partnerSessionMinutes = c.pointee.partner_session_minutes
        cardFailuresMax = c.pointee.card_failures_max
        terminalFailuresMax = c.pointee.terminal_failures_max
        partnerFailuresMax = c.pointee.partner_failures_max
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Readers__V1__Configuration.self)
        c.pointee.session_minutes = sessionMinutes
        c.pointee.partner_session_minutes = partnerSessionMinutes
        c.pointee.card_failures_max = cardFailuresMax
        c.pointee.terminal_failures_max = terminalFailuresMax
        c.pointee.partner_failures_max = partnerFailuresMax
    }
}
