# SPDX-License-Identifier: GPL-2.0-or-later
"""The least of OpenStreetMap's .osm.pbf that a test needs: nodes and ways with tags, written and read without a library."""

import struct
import zlib


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def signed(number):
    return varint(number << 1 if number >= 0 else (-number << 1) - 1)


def field(number, value):
    """A number, or bytes with their length."""
    return varint(number << 3) + varint(value) if isinstance(value, int) else varint(number << 3 | 2) + varint(len(value)) + value


def deltas(numbers):
    return b"".join(signed(number - before) for number, before in zip(numbers, [0, *numbers]))


def blob(kind, content):
    packed = field(2, len(content)) + field(3, zlib.compress(content))
    head = field(1, kind) + field(3, len(packed))
    return struct.pack(">I", len(head)) + head + packed


def block(strings, group):
    return blob(b"OSMData", field(1, b"".join(field(1, text) for text in strings)) + field(2, group))


def write(path, nodes, ways, at_once=250):
    """nodes: (id, lat, lon); ways: (id, references, tags)."""
    out = blob(b"OSMHeader", field(4, b"OsmSchema-V0.6") + field(4, b"DenseNodes") + field(16, b"test"))
    for begin in range(0, len(nodes), at_once):
        some = nodes[begin : begin + at_once]
        dense = field(1, deltas([one[0] for one in some])) + field(8, deltas([round(one[1] * 1e7) for one in some])) + field(9, deltas([round(one[2] * 1e7) for one in some]))
        out += block([b""], field(2, dense))
    for begin in range(0, len(ways), at_once):
        strings, rows = [b""], b""
        for number, references, tags in ways[begin : begin + at_once]:
            places = {}
            for text in (text for pair in tags.items() for text in pair):
                if text.encode() not in strings:
                    strings.append(text.encode())
                places[text] = strings.index(text.encode())
            rows += field(3, field(1, number) + field(2, b"".join(varint(places[key]) for key in tags)) + field(3, b"".join(varint(places[value]) for value in tags.values())) + field(8, deltas(references)))
        out += block(strings, rows)
    path.write_bytes(out)


def fields(data):
    """(number, value) of a message. ValueError where it ends too early or is none."""
    at = 0

    def number():
        nonlocal at
        value = shift = 0
        while True:
            if at >= len(data) or shift > 63:
                raise ValueError("no number")
            value |= (data[at] & 127) << shift
            shift, at = shift + 7, at + 1
            if data[at - 1] < 128:
                return value

    while at < len(data):
        key = number()
        if key & 7 == 0:
            yield key >> 3, number()
        elif key & 7 == 2:
            length = number()
            if at + length > len(data):
                raise ValueError("too short")
            yield key >> 3, data[at : at + length]
            at += length
        else:
            raise ValueError("no field")


def buildings(path):
    """How many ways have the tag building; None where a block cannot be read."""
    data, at, count = path.read_bytes(), 0, 0
    try:
        while at < len(data):
            size = struct.unpack(">I", data[at : at + 4])[0]
            head = dict(fields(data[at + 4 : at + 4 + size]))
            body = data[at + 4 + size : at + 4 + size + head[3]]
            at += 4 + size + head[3]
            if at > len(data):
                return None
            content = zlib.decompress(dict(fields(body))[3])
            if head[1] != b"OSMData":
                continue
            strings = []
            for kind, value in fields(content):
                if kind == 1:
                    strings = [text for _, text in fields(value)]
                elif kind == 2:
                    count += sum(1 for what, way in fields(value) if what == 3 and any(key < len(strings) and strings[key] == b"building" for key in dict(fields(way))[2]))
    except (ValueError, KeyError, struct.error, zlib.error, TypeError):
        return None
    return count
