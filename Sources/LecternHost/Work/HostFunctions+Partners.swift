// The host's function for partners, as plugins call it.

internal import CLecternPlugin

extension HostFunctions {
    static let partnerSet: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_partner>?
    ) -> Int32 = { host, call, partner in
        guard let running = HostFunctions.running(host, call, "partner_set") else { return LECTERN_INVALID }
        // The structure came with 1.1, whose members are the least that it has.
        guard let partner, partner.pointee.size >= UInt64(LECTERN_PARTNER_SIZE_1_1), HostFunctions.areSane(partner.pointee.name),
            let methods = HostFunctions.texts(partner.pointee.methods, partner.pointee.methods_count),
            let topics = HostFunctions.texts(partner.pointee.topics, partner.pointee.topics_count)
        else { return HostFunctions.misused(host, call, "partner_set", HostFunctions.insane) }
        return running.setPartner(
            partner.pointee.name.text, state: PartnerState(rawValue: partner.pointee.state),
            callsPerSecond: partner.pointee.calls_per_second, methods: methods, topics: topics)
    }

    /// Copies a list of texts; nil: a size is not possible.
    private static func texts(_ texts: UnsafePointer<lectern_bytes>?, _ count: UInt64) -> [String]? {
        guard count > 0 else { return [] }
        guard let texts, count <= countMax else { return nil }
        var copied: [String] = []
        for index in 0..<Int(count) {
            guard areSane(texts[index]) else { return nil }
            copied.append(texts[index].text)
        }
        return copied
    }
}
