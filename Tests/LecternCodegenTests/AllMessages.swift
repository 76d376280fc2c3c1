// Every message type of the contract and of the sample, with the descriptors to make random ones by.

import CirculationMessages
import CityMessages
import DiscoveryMessages
import HelloBackgroundMessages
import HelloMessages
import HostMessages
import LecternMessages
import LecternProtobuf
import ReadersMessages
import SampleMessages
import StorePostgresMessages
import StoreSqliteMessages
import TypesMessages
import WireMessages

/// All generated packages.
enum AllMessages {
    static let types: [any Message.Type] = [
        Sample.messages, Wire.messages, Types.messages, Host.messages, Hello.messages, HelloBackground.messages, City.messages,
        Readers.messages, Discovery.messages, Circulation.messages, StoreSqlite.messages, StorePostgres.messages,
    ].flatMap { $0 }

    /// One encoded set with everything.
    static let descriptorSet: [UInt8] = [
        Sample.description.fileDescriptorSet, Wire.descriptors.fileDescriptorSet, Host.description.fileDescriptorSet,
        Hello.description.fileDescriptorSet, HelloBackground.description.fileDescriptorSet, City.description.fileDescriptorSet,
        Readers.description.fileDescriptorSet, Discovery.description.fileDescriptorSet, Circulation.description.fileDescriptorSet,
        StoreSqlite.descriptors.fileDescriptorSet, StorePostgres.descriptors.fileDescriptorSet,
    ].flatMap { $0 }

    static func pool() throws -> DescriptorPool { try DescriptorPool(fileDescriptorSet: descriptorSet) }
}
