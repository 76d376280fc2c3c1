"""Requests, as the load client reads them: as much of protobuf as they need."""


def varint(number):
    out = b""
    while number >= 0x80:
        out, number = out + bytes([number & 0x7F | 0x80]), number >> 7
    return out + bytes([number])


def field(number, value):
    """A field of a message: an integer, or text."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value.encode())) + value.encode()


def write(path, requests):
    """A file for the load client, which sends them in turn."""
    with open(path, "wb") as file:
        file.writelines(len(request).to_bytes(4, "big") + request for request in requests)
