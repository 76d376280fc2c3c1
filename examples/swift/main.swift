// The smallest client in Swift: connects, calls Greet, and prints the answer. LecternClient does what Protocol.md explains.
//
//     swift run example-client library.example.org:7443 ca.pem kiosk-1.pem kiosk-1.key Ada

import Foundation
import HelloMessages
import LecternClient
import LecternWire

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 5, let address = arguments.first?.split(separator: ":"), address.count == 2, let port = UInt16(address[1]) else {
    FileHandle.standardError.write(Data("usage: example-client HOST:PORT CA.pem CERTIFICATE.pem KEY.pem NAME\n".utf8))
    exit(1)
}
let files = Array(arguments.dropFirst())
do {
    let connection = try Connection(
        Endpoint(host: String(address[0]), port: port, authority: files[0], certificate: files[1], key: files[2], name: "main.swift"))
    let client = Hello.Client(SessionCaller(connection))
    print(try client.greet(.init(name: files[3])).greeting)
    connection.close()
} catch {
    // A refusal has a reason that never changes, a message in the caller's language, and the facts that belong to it.
    FileHandle.standardError.write(Data("example-client: \((error as? Problem)?.reason ?? "\(error)")\n".utf8))
    exit(1)
}
