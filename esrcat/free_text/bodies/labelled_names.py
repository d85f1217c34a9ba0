"""Organisations that only their label shows to be some: 'Partner: Umeå hamnskola, Företagsringen'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.free_text.bodies.foreign_names import is_for_two_things
from esrcat.free_text.bodies.in_full import is_person
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.story.countries import COUNTRY
from esrcat.sentences.organisations import base_form
from esrcat.vocab.place_context import given_names

# 'Malla Board, Sweden': where a partner lies is none.
_COUNTRY = re.compile(COUNTRY)
_BETWEEN = re.compile(
    # 'Malla University, Sweden Sellu College, Norway': two lines that were taken for a wrapped one.
    rf"\s*(?:,\s(?:{COUNTRY})\s+(?=[A-ZÅÄÖ\"])|[,;•|]\s*|\n\W*|\s(?:ja|sekä|och|samt|and|&(?!\s\w+\s(?:Oyj?|Ab|O[ÜüUu]|Ltd|Inc|AS)\b))\s+(?=[A-ZÅÄÖ])|\s[–—-]\s)"
)
_AND = re.compile(r"\s(?:ja|sekä|och|samt|and|&)\s+")
_IN_COUNTRY = re.compile(rf"[^,;\n]{{2,60}},\s{COUNTRY}(?=\s|[,;(]|\Z)")
_UNIT_IN_COUNTRY = re.compile(r"[^\n,]{3,60},\s[A-Z]{2}(?=\n|\Z)")
_DASH = re.compile(r"[^\S\n]+[–—-][^\S\n]+")
_UNIT = re.compile(r"\([^()]*\)?")
_NO_NAME = re.compile(
    r"[@:?!\d]|[Hh]ank(?:e|keen)\b|projekt|Projekt(?:in|ets?)\b|[Pp]roject|\.\s|\bProgramme\Z"
    r"|\b(?:on|ovat|oli|olivat|är|var|som|is|are|was|were|which|joka|jotka|muun muassa|bland annat"
    r"|including|esimerkiksi|yritykset|företag|companies|www|puh|tfn|tel)\b"
)
_PERSONS = re.compile(
    r"(?:päällikkö|johtaja|koordinaattori|sihteeri|suunnittelija|asiantuntija|työntekijä|vastaava|ledare|chef"
    r"|koordinator|sekreterare|manager|coordinator|officer|director)\b|\b(?:FT|FM|FL|TkT|KTM|DI|Dr)\s",
    re.IGNORECASE,
)
# 'Päätoteuttajana', under which a table stood: a label below a label.
_ROLE_ALONE = re.compile(r"[A-ZÅÄÖ]\w+(?:jana|jänä|jina|jinä|ppaneina|ppanina|rtnereina|rtnerina)")
# 'Suomen soutukeskus, Läntinen palvelualue': a part of the body in front of it.
_PART_OF_BODY = re.compile(
    r"[A-ZÅÄÖ][\w-]*nen\s(?:\w*alue|\w*yksikkö|toimiala|osasto|piiri|toimipiste)"
    r"|[A-ZÅÄÖ]\w+(?:ra|ska)\s(?:\w*området|\w*enheten|avdelningen|distriktet)"
    r"|[A-Z]\w+ern\s(?:\w+\s)?(?:area|unit|department|division|district)"
)
_MOST_WORDS = 7
_SHORTEST = 3
_NUMBER = re.compile(r"nr|nro|No\.|\d{1,3}")
_PARTICLES = frozenset("do da de del di of för vid i von för the".split())


def with_named_by_label(
    text: str, start: int, end: int, found: Sequence[Organisation], *, lines: bool
) -> list[Organisation]:
    """Return the organisations of a label's value: those known by their words, and the others of the list.

    A name that is known by its beginning alone goes on to the end of its item, where what follows has
    capitals: 'Borgå yrkesinstitut Linnékvarn'. Of `lines` under a heading one that ends with a stop is a
    sentence.
    """
    named: list[Organisation] = []
    for first, last in _items(text, start, end):
        # 'Opisto Malla and LAB School', of which no word says that it is one name, are two of the list.
        if any(each.certain and each.start < first and last <= each.end for each in found):
            # 'Centre for Work, Transport and the Sea': the rest of one that is known whole.
            continue
        inside = [each for each in found if first <= each.start < last and (each.certain or each.end <= last)]
        if not inside:
            if _may_be_name(text[first:last]) and not (lines and text[last : last + 1] == "."):
                named.append(_written(text, first, last))
        elif len(inside) == 1 and _opens_firm(text, first, inside[0], last):
            named.append(_written(text, first, last))
        elif len(inside) == 1 and not inside[0].certain and _may_be_name(text[first:last]):
            # 'Neuvo Oulu/Oulun Maa- ja kotitalousnaiset', of which a part looks like a name.
            named.append(_written(text, first, last))
        elif len(inside) == 1 and inside[0].start == first and _goes_on(text, inside[0], last):
            named.append(inside[0]._replace(name=" ".join(text[first:last].split()), end=last))
        else:
            named += inside
    return named


# 'NISK – Näs School of Crafts, Finland', with a comma as well: one body, its short name first.
_SHORT_AND_FULL = re.compile(
    r"(?P<short>[A-ZÅÄÖ][\w&]*[A-ZÅÄÖ][\w&]*)(?:\s[–—-]\s|,\s)(?:the\s)?(?P<full>[A-ZÅÄÖ][\w&’'-]*(?:\s[\w&’'-]+){1,8})"
    rf",\s{COUNTRY}(?=\n|\Z)"
)


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the items of a list stand; of a short name with the full one beside it the full one."""
    full = {each.start(): each.span("full") for each in _SHORT_AND_FULL.finditer(text, start, end)}
    again = {first for first, _ in full.values()}
    for first, last in _parted(text, start, end):
        if first in full:
            yield full[first]
        elif first not in again:
            yield first, last


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    stops = list(_BETWEEN.finditer(text, start, end))
    # Of 'Kuntayhtymä – Malla' on a line of its own the dash joins a part of it, as it parts no other items.
    in_lines = any("\n" in stop[0] for stop in stops)
    is_part = False
    for stop, following in zip(stops, [*(each.start() for each in stops[1:]), end], strict=False):
        if _AND.fullmatch(stop[0]) and (
            _IN_COUNTRY.match(text, stop.end(), end)
            or is_for_two_things(text[at : stop.start()], text[stop.end() : following].strip(" ."))
        ):
            # 'Malla Water and Energy Board, Norway', 'Ministry of Industry and Trade' are one.
            continue
        if not is_part:
            yield from _trimmed(text, at, stop.start())
        is_part = in_lines and _DASH.fullmatch(stop[0]) is not None
        # 'Malla Regional Council, Rural Development, FI': a unit stands before the country.
        is_part = is_part or (
            stop[0].startswith(",") and _UNIT_IN_COUNTRY.match(text, stop.end(), end) is not None
        )
        at = stop.end()
    if not is_part:
        yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    unit = _UNIT.search(text, start, end)
    if unit:
        end = unit.start()
    written = text[start:end]
    bare = written.strip(" .\n–-")
    if bare:
        first = start + written.index(bare)
        yield first, first + len(bare)


def _may_be_name(written: str) -> bool:
    words = written.split()
    return (
        written[0].isupper()
        and len(written) > _SHORTEST
        and len(words) <= _MOST_WORDS
        and _NO_NAME.search(written) is None
        and not any(word in given_names() for word in words[:2])
        and not is_person(written)
        and _PERSONS.search(written) is None
        and _ROLE_ALONE.fullmatch(written) is None
        and _PART_OF_BODY.fullmatch(written) is None
        and _COUNTRY.fullmatch(written) is None
    )


def _opens_firm(text: str, first: int, each: Organisation, last: int) -> bool:
    """'Kuru & Aalto Oy', of which 'Aalto Oy' is a name by itself."""
    return each.end == last and _FIRST_OF_FIRM.fullmatch(text, first, each.start) is not None


_FIRST_OF_FIRM = re.compile(r"[A-ZÅÄÖ][\w-]+\s&\s")


def _goes_on(text: str, each: Organisation, end: int) -> bool:
    rest = text[each.end : end].split()
    return (
        not each.genitive
        and 0 < len(rest) <= 3
        and (rest[-1][0].isupper() or rest[-2:-1] in (["nr"], ["No."], ["nro"]))
        and all(word[0].isupper() or word in _PARTICLES or _NUMBER.fullmatch(word) for word in rest)
    )


def _written(text: str, first: int, last: int) -> Organisation:
    """Return a body as it is written; of whom something is given to, in its base form: '… -säätiölle'."""
    name = " ".join(text[first:last].split())
    return Organisation(base_form(name) if name.endswith("lle") else name, first, last)
