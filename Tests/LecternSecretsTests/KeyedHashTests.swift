// Keyed hashes are HMAC-SHA-256 of RFC 4231.

import LecternSecrets
import Testing

@Suite struct KeyedHashTests {
    @Test func hash_isThatOfTheStandard() {
        #expect(KeyedHash.hexadecimal("what do ya want for nothing?", key: Array("Jefe".utf8)) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test func hash_ofAnotherKeyOrText_isAnother() {
        let key = [UInt8](repeating: 7, count: KeyedHash.keyBytesMin)
        let hash = KeyedHash.hexadecimal("11010519491231002X", key: key)
        #expect(hash.utf8.count == 64 && hash != KeyedHash.hexadecimal("11010519491231003X", key: key))
        #expect(hash != KeyedHash.hexadecimal("11010519491231002X", key: key.map { $0 + 1 }))
    }
}
