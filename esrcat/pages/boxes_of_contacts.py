"""Boxes beside the text that say who is asked about the project: 'Ota yhteyttä', 'Contact person'.

What stands beside a text is furniture, and most contacts there are those of the site. A box is part of the
text where its heading is one of contacts and what stands there says that it is of a project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_LABEL = re.compile(
    r"(?:ota\s+yhteyttä|yhteys(?:tiedot|henkilöt?)|(?:kysy\s+)?lisätietoja?|kysy(?:\s+lisää)?|lisätiedot"
    r"|kontakt(?:a(?:\s+oss)?|uppgifter|person(?:er)?)?|mera?\s+information|fråga(?:\s+mera?)?"
    r"|contact(?:s|\s+(?:us|persons?|details|information))?|(?:more|further)\s+information|enquiries)\s*:?",
    re.IGNORECASE,
)
_OF_PERSON = re.compile(r"yhteyshenkil|kontaktperson|contact\s+person", re.IGNORECASE)
_OF_PROJECT = re.compile(r"hank(?:e|kee)|projekt|project", re.IGNORECASE)
_DATA = re.compile(r"@|[(\[]\s?(?:at|a|ät)\s?[)\]]|(?<!\d)(?:\+\d{2,3}|0\d)[\d ()-]{5,}", re.IGNORECASE)
_LONGEST = 300


def blocks_of_contacts(texts: Sequence[str], kinds: Sequence[str], keeps: Sequence[bool]) -> Iterator[int]:
    """Yield blocks that are not kept as text, though they are the heading or the data of such a box."""
    for number, text in enumerate(texts):
        label, _, rest = text.partition("\n")
        if keeps[number] or not _LABEL.fullmatch(label.strip()):
            continue
        if rest:
            if kinds[number] in ("cell", "paragraph") and _is_of_project(label, rest):
                yield number
        elif kinds[number] == "heading":
            yield from _under(number, texts, kinds, keeps)


def _under(number: int, texts: Sequence[str], kinds: Sequence[str], keeps: Sequence[bool]) -> Iterator[int]:
    """Yield a heading and the paragraphs right under it that give data of those of the project."""
    for under in range(number + 1, len(texts)):
        if keeps[under] or kinds[under] != "paragraph" or not _is_of_project(texts[number], texts[under]):
            return
        if under == number + 1:
            yield number
        yield under


def _is_of_project(label: str, data: str) -> bool:
    of_project = _OF_PERSON.search(label) or _OF_PROJECT.search(data)
    return len(data) <= _LONGEST and _DATA.search(data) is not None and of_project is not None
