"""Recognise the lines that a site prints below its pages (links, owner, notices) in copies and printouts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.document import Block, Container

LONGEST = 80
MOST = 4
"""The longest such line, and the most of them at the end of a page."""

_WORDS = re.compile(
    r"(?:rakennerahast|takaisin\b|uusi haku|tulosta\b|sivun alkuun|palaute|tietosuoja|evästeet"
    r"|palvelun ylläpi|ylläpitäjä|yhteystiedot\W*\Z|ota yhteyttä|saavutettavuus|kirjaudu|etusivu|©"
    r"|«|<<|paluu\b|eura \d{4}\W*\Z|strukturfond|tillbaka\b|ny sökning|skriv ut|kontakta oss|cookies"
    r"|dataskydd|till början|(?:anna|lähetä) palaut|jaa (?:tämä )?sivu|tulostusversio|ylös\b"
    r"|tietoa palvelusta|käyttöehdot|in english|på svenska|suomeksi\W*\Z|ge respons|om tjänsten)",
    re.IGNORECASE,
)


def is_site_line(line: str) -> bool:
    """Tell whether a line is one that sites have under their pages, by the words that it begins with."""
    return len(line) <= LONGEST and _WORDS.match(line) is not None


def parted(text: str, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Container, ...]]:
    """Return a copied page's blocks and containers; the site's lines stand outside that of the description.

    A paragraph is divided where the site's lines begin in it. Only the last lines are looked at.
    """
    starts = [start for block in blocks[-MOST:] for start in _line_starts(text, block)][-MOST:]
    for start in starts:
        at = next(number for number, block in enumerate(blocks) if block.start <= start < block.end)
        block = blocks[at]
        end = text.find("\n", start, block.end)
        inside = start > block.start
        if is_site_line(text[start : end if end >= 0 else block.end]) and (at or inside):
            if inside and block.kind != "paragraph":
                break
            return _at(text, blocks, at, start)
    return tuple(blocks), (Container(0, len(blocks)),)


def _line_starts(text: str, block: Block) -> list[int]:
    starts = [block.start]
    while (end := text.find("\n", starts[-1], block.end)) >= 0:
        starts.append(end + 1)
    return starts


def _at(
    text: str, blocks: Sequence[Block], at: int, start: int
) -> tuple[tuple[Block, ...], tuple[Container, ...]]:
    block = blocks[at]
    above = list(blocks[:at])
    if start > block.start:
        above.append(block._replace(end=len(text[:start].rstrip())))
    below = [block._replace(start=start), *blocks[at + 1 :]]
    if len(above) == 1:
        # A text in one block has no element that could end before the site's lines.
        return (*above, *(each._replace(kind="furniture") for each in below)), (Container(0, 1 + len(below)),)
    described = tuple(each._replace(container=1) for each in above)
    return (*described, *below), (Container(0, len(above) + len(below)), Container(0, len(above)))
