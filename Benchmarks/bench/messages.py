"""Encodes requests for the load client: varint and length-delimited fields of protobuf."""


def varint(number):
    out = b""
    while number >= 0x80:
        out, number = out + bytes([number & 0x7F | 0x80]), number >> 7
    return out + bytes([number])


def field(number, value):
    """The bytes of a field. `value` is an integer or a text."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value.encode())) + value.encode()


def write(path, requests):
    """Writes the file from which the load client sends requests in turn, each with a 4-byte length prefix."""
    with open(path, "wb") as file:
        file.writelines(len(request).to_bytes(4, "big") + request for request in requests)
