"""The base form of a person's name that a Finnish sentence inflects: 'käänny Maija Mallilan puoleen'.

A family name may end as a case does ('Kaukovalta'), so what the text says besides decides: an address made of
the base form, the base form itself elsewhere, or a postposition that takes the genitive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.persons.addresses import local_part
from esrcat.patterns import Text
from esrcat.vocab.place_context import given_names

# The endings of a name that is spoken to or of.
_CASE = re.compile(r"(?<=[aeiouyäöåAEIOUYÄÖÅ])(?:n|lle|lta|ltä|lla|llä|sta|stä|ssa|ssä|a|ä)\Z")
_LIKE_GENITIVE = re.compile(r"(?:nen|man|lin|tin|din|kin|rin|len|ren|ben|ken)\Z")
# What takes the genitive, right behind it.
_POSTPOSITION = re.compile(
    r"\s(?:puoleen|mukaan|kanssa|kautta|luo|luona|luokse|puhelin\w*|numero\w*|sähköposti\w*)\b"
)


def in_base_form(text: Text, name: str, end: int) -> str:
    """Return the base form of a name that ends at an offset; the name itself where nothing tells it apart."""
    first, _, surname = name.rpartition(" ")
    written = _LAST_WORD.search(text, max(0, end - _LONGEST), end)
    if not first or written is None or written[0][:_SHORTEST] != surname[:_SHORTEST]:
        return name
    case = _CASE.search(written[0])
    if case is None or case.start() <= _SHORTEST:
        return name
    stem = written[0][: case.start()]
    as_written = f"{first} {written[0]}"
    bases = [f"{first} {of_stem.sub(base, stem)}" for of_stem, base in _OF_STEMS if of_stem.search(stem)]
    if (named := base_of(stem)) != stem:
        bases.insert(0, f"{first} {named}")
    for base in bases:
        if _is_said(text, base) or (_is_address(text, base) and not _is_address(text, as_written)):
            return base
    is_genitive = case[0] == "n" and _LIKE_GENITIVE.search(surname) is None
    return bases[0] if is_genitive and _POSTPOSITION.match(text, end) else name


def comes_from(words: list[str]) -> bool:
    """Tell 'Aino Malli Metropoliasta', who comes from the last, from 'Anna Maria Kosta'."""
    *names, last = words
    return last.endswith(("sta", "stä")) and names[0] in given_names() and names[-1] not in given_names()


def base_of(stem: str) -> str:
    """Return the base form of a family name that ends in a word for a place, from its stem: 'Malliniemen'."""
    for weak, base in _HEADS.items():
        if stem.lower().endswith(weak) and len(stem) > len(weak):
            return stem[: -len(weak)] + base
    return stem


# What most family names of two parts end in: the stem before a case, and the base form.
_HEADS = {
    "nieme": "niemi", "järve": "järvi", "mäe": "mäki", "joe": "joki", "lamme": "lampi", "koske": "koski",
    "saare": "saari", "vuore": "vuori", "kive": "kivi", "lahde": "lahti", "korve": "korpi", "lehde": "lehti",
    "ranna": "ranta", "virra": "virta", "pello": "pelto", "aallo": "aalto", "luodo": "luoto",
}  # fmt: skip

_LAST_WORD = re.compile(r"[\w-]+\Z")
_LONGEST = 40
# What the stem before a case ends in, and the base form: 'Mallise-lle', 'Mallilahde-n', 'Malliniemelle'.
_OF_STEMS = (
    (re.compile(r"se\Z"), "nen"),
    (re.compile(r"de\Z"), "ti"),
    (re.compile(r"d([aouyäö])\Z"), r"t\1"),
    (re.compile(r"(?<!s)(?<!d[aeouyäö])\Z"), ""),
    (re.compile(r"e\Z"), "i"),
)
_SHORTEST = 3


def _is_said(text: str, name: str) -> bool:
    """Tell whether a name stands in the text as it is, with nothing behind it in the word."""
    return any(_ENDS_WORD.match(text, at + len(name)) for at in _places(text, name))


def _is_address(text: str, name: str) -> bool:
    local, small = local_part(name), text.lower()
    return any(_AT.match(small, at + len(local)) for at in _places(small, local))


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


_ENDS_WORD = re.compile(r"(?![\w-])")
_AT = re.compile(r"\s?(?:@|[(\[<])")
