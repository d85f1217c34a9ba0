"""The file system inside old office files, made for the tests: [MS-CFB], version 3, without small sectors."""

from __future__ import annotations

import struct

SECTOR = 512
END_OF_CHAIN, FREE, OF_FAT, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF


def container(streams: dict[str, bytes]) -> bytes:
    """Return a container of streams, each as long as needs no smaller sectors; their names in their order."""
    sectors = bytearray()
    chains: list[int] = []
    entries = []
    names = list(streams)
    middle = len(names) // 2
    for number, (name, content) in enumerate(streams.items()):
        content = content.ljust(4096, b"\0")
        left = number if number == middle and number else NONE
        right = number + 2 if middle <= number < len(names) - 1 else NONE
        entries.append(_entry(name, 2, left, right, NONE, len(chains), len(content)))
        sectors += content + bytes(-len(content) % SECTOR)
        _chain(chains, len(sectors) // SECTOR)
    root = _entry("Root Entry", 5, NONE, NONE, middle + 1, END_OF_CHAIN, 0)
    directory = b"".join((root, *entries))
    directory += _entry("", 0, NONE, NONE, NONE, 0, 0) * (-len(directory) % SECTOR // 128)
    directory_at = len(chains)
    sectors += directory
    _chain(chains, len(sectors) // SECTOR)
    count = 1
    while len(chains) + count > 128 * count:
        count += 1
    at = len(chains)
    chains += [OF_FAT] * count
    chains += [FREE] * (-len(chains) % 128)
    sectors += struct.pack(f"<{len(chains)}L", *chains)
    places = [at + number if number < count else FREE for number in range(109)]
    tables = (count, directory_at, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H10x", 0x3E, 3, 0xFFFE, 9, 6)
    return head + struct.pack("<8L109L", *tables, *places) + bytes(sectors)


def _chain(chains: list[int], end: int) -> None:
    chains += range(len(chains) + 1, end)
    chains.append(END_OF_CHAIN)


def _entry(name: str, kind: int, left: int, right: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    head = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded) + 2 if name else 0, kind, 1)
    return head + struct.pack("<LLL", left, right, child) + bytes(36) + struct.pack("<LQ", start, size)
