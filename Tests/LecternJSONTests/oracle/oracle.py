"""Converts messages to JSON and back with protobuf's Python library, one case a line."""
import json, math, random, struct, sys
from google.protobuf import descriptor_pb2, descriptor_pool, json_format
try:
    from google.protobuf.message_factory import GetMessageClass
except ImportError:
    from google.protobuf.message_factory import MessageFactory
    GetMessageClass = MessageFactory().GetPrototype

TEXTS = ["", "a", "\u8bfb\u8005", "\U0001f600\"\\\n", "1", "x" * 300, "\u2028\x7f\x01"]
INTS = [0, 1, -1, 127, 128, 300, -300]


def number(field, rng):
    kind = field.type
    if kind in (field.TYPE_DOUBLE, field.TYPE_FLOAT):
        value = rng.choice([0.0, -0.0, 1.0, 1.5, 0.1, 1e20, -1e-7, math.inf, -math.inf, math.nan, rng.gauss(0, 1e6)])
        return value if kind == field.TYPE_DOUBLE else struct.unpack("f", struct.pack("f", value))[0]
    bits = 32 if kind in (field.TYPE_INT32, field.TYPE_UINT32, field.TYPE_SINT32, field.TYPE_FIXED32, field.TYPE_SFIXED32) else 64
    signed = kind in (field.TYPE_INT32, field.TYPE_INT64, field.TYPE_SINT32, field.TYPE_SINT64, field.TYPE_SFIXED32, field.TYPE_SFIXED64)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return min(max(rng.choice(INTS + [low, high, rng.randint(low, high)]), low), high)


def value(field, rng, depth):
    if field.type == field.TYPE_STRING:
        return rng.choice(TEXTS)
    if field.type == field.TYPE_BYTES:
        return rng.randbytes(rng.choice([0, 1, 2, 3, 4, 40]))
    if field.type == field.TYPE_BOOL:
        return rng.random() < 0.5
    if field.type == field.TYPE_ENUM:
        return rng.choice([0, 1, 5, -3, 77])
    return number(field, rng)


def fill(message, rng, depth=0):
    for field in message.DESCRIPTOR.fields:
        if rng.random() < 0.5:
            continue
        if field.message_type and field.message_type.GetOptions().map_entry:
            key, inner = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
            target = getattr(message, field.name)
            if inner.message_type:
                fill(target[value(key, rng, depth)], rng, depth + 1)
            else:
                target[value(key, rng, depth)] = value(inner, rng, depth)
        elif field.label == field.LABEL_REPEATED:
            for _ in range(rng.choice([1, 2, 5])):
                if field.message_type:
                    fill(getattr(message, field.name).add(), rng, depth + 1)
                else:
                    getattr(message, field.name).append(value(field, rng, depth))
        elif field.message_type:
            getattr(message, field.name).SetInParent()
            fill(getattr(message, field.name), rng, depth + 1)
        else:
            setattr(message, field.name, value(field, rng, depth))


def main():
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(open(sys.argv[1], "rb").read()).file:
        pool.Add(file)
    kinds = GetMessageClass(pool.FindMessageTypeByName("lectern.test.v1.Kinds"))
    if sys.argv[2] == "random":
        for seed in range(int(sys.argv[3])):
            message = kinds()
            fill(message, random.Random(seed))
            plain = json_format.MessageToJson(message, indent=None)
            full = json_format.MessageToJson(message, indent=None, including_default_value_fields=True)
            original = json_format.MessageToJson(message, indent=None, preserving_proto_field_name=True)
            print(message.SerializeToString(deterministic=True).hex(), plain, full, original, sep="\t")
    else:
        for line in sys.stdin:
            try:
                message = json_format.Parse(line, kinds())
                print("taken " + message.SerializeToString(deterministic=True).hex())
            except json_format.ParseError:
                print("refused")


main()
