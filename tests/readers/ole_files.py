"""The file system inside old office files, made for the tests: [MS-CFB], version 3, without small streams."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR = 512
_SMALL = 4096
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_ENTRIES = _SECTOR // 4


def ole(streams: Mapping[str, bytes]) -> bytes:
    """Return a file with streams, each filled up with zeros to the size that has sectors of its own."""
    sectors: list[bytes] = []
    table: list[int] = []
    starts = {name: _add(sectors, table, content) for name, content in streams.items()}
    sizes = {name: max(len(content), _SMALL) for name, content in streams.items()}
    directory = _add(sectors, table, _directory(starts, sizes), fill=_SECTOR)
    count = 1
    while count * _ENTRIES < len(table) + count:
        count += 1
    first = len(table)
    table += [_FAT] * count
    table += [_FREE] * (count * _ENTRIES - len(table))
    listed = [*range(first, first + count), *[_FREE] * (109 - count)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIIII", 0, count, directory, 0, _SMALL, _END, 0, _END, 0, listed[0])
    head += struct.pack("<108I", *listed[1:])
    return head + b"".join(sectors) + struct.pack(f"<{len(table)}I", *table)


def _add(sectors: list[bytes], table: list[int], content: bytes, fill: int = _SMALL) -> int:
    """Add a stream and return the sector that it begins in."""
    content = content.ljust(max(fill, -(-len(content) // _SECTOR) * _SECTOR), b"\0")
    first = len(sectors)
    sectors += [content[at : at + _SECTOR] for at in range(0, len(content), _SECTOR)]
    table += [*range(first + 1, len(sectors)), _END]
    return first


def _directory(starts: Mapping[str, int], sizes: Mapping[str, int]) -> bytes:
    names = list(starts)
    entries = _entry("Root Entry", 5, child=1)
    for number, name in enumerate(names, 1):
        beside = number + 1 if number < len(names) else _FREE
        entries += _entry(name, 2, beside=beside, start=starts[name], size=sizes[name])
    return entries


def _entry(
    name: str, kind: int, *, beside: int = _FREE, child: int = _FREE, start: int = _END, size: int = 0
) -> bytes:
    written = (name + "\0").encode("utf-16-le")
    entry = written.ljust(64, b"\0") + struct.pack("<HBB", len(written), kind, 1)
    entry += struct.pack("<III", _FREE, beside, child) + bytes(36)
    return entry + struct.pack("<IQ", start, size)
