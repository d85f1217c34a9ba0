"""Read objectives, partners and the first end of a project from Swedish prose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.sentences.objectives import listed_items
from esrcat.sentences.splitting import sentences
from esrcat.values.dates import date
from esrcat.values.reading import Reading

_AIM = r"(?:huvud|del|över)?(?:mål(?:et|en|sättning(?:en|ar|arna)?)?|syfte(?:t|n)?|avsikt(?:en)?)"
_PROJECT = r"(?:projektet|projektets|helhetens|projekthelhetens|verksamhetens)"
_ANNOUNCED = re.compile(
    rf"(?:\b{_AIM}\b[^\n.:;!?]{{0,80}}|\bsyftar\s+till[^\n.:;!?]{{0,60}}|\bsträvar\s+efter[^\n.:;!?]{{0,60}})"
    r"(?P<colon>:)\s*",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?P<owner>\w+s)\s+(?:\w+\s+){0,2}$")
_LINK_AT_END = re.compile(r"(?:\s|,)+(?:och|samt)\Z")
_STATED = re.compile(
    rf"(?:(?:Dessutom|Därtill|Vidare|Också|Även)\s+(?:är|var)\s+(?:{_PROJECT}\s+)?{_AIM}\b"
    rf"|(?:Ett|Det)\s+(?:\w+\s+){{1,2}}{_AIM}\s+(?:(?:med|för|i)\s+projektet\s+)?(?:är|var)\b"
    rf"|{_PROJECT}\s+(?:\w+\s+){{0,2}}{_AIM}\s+(?:är|var)\b"
    rf"|{_AIM}\s+(?:(?:med|för|i)\s+(?:hela\s+)?projektet\s+)?(?:är|var)\b"
    rf"|Med\s+projektet\s+(?:eftersträvas|vill\s+man)\b"
    rf"|Projektet\s+(?:syftar|syftade|strävar|strävade|har\s+(?:som|till)\s+{_AIM}|hade\s+(?:som|till)\s+{_AIM}))"
    r"(?!\s+(?:\w+\s+){0,2}(?:uppnå\w*|nådd\w*|realistisk\w*|för\s+hög\w*))",
    re.IGNORECASE,
)


def swedish_objectives(text: str) -> list[Reading]:
    """Read the project's objectives; key 'objective', one reading each.

    A list that 'Projektets mål är att:' and the like announce gives its items; without one, each sentence
    about the project's own aim is one, whole. The aim of something else ('Kursens mål …') is none.
    """
    return list(_listed(text)) or list(_stated(text))


def _listed(text: str) -> Iterator[Reading]:
    done = 0
    for announced in _ANNOUNCED.finditer(text):
        if announced.start() < done or _has_another_owner(text, announced.start()):
            continue
        for item in listed_items(text, announced.end(), after_colon=True):
            link = _LINK_AT_END.search(text, item.start, item.end)
            end = link.start() if link else item.end
            yield Reading(item.key, " ".join(text[item.start : end].split()), item.start, end)
            done = item.end


def _has_another_owner(text: str, position: int) -> bool:
    owner = _OWNER.search(text, max(0, position - 60), position)
    return owner is not None and not re.fullmatch(_PROJECT, owner["owner"], re.IGNORECASE)


def _stated(text: str) -> Iterator[Reading]:
    for sentence in sentences(text):
        if _STATED.match(sentence.text):
            value = " ".join(sentence.text.split())
            yield Reading("objective", value, sentence.start, sentence.end)


_PARTNERS = re.compile(
    r"\b(?:delgenomförare|samarbetspartner\w*|partner(?:s|na|ns)?|medgenomförare)\s+(?:i\s+projektet\s+)?"
    r"(?:är|var|har\s+varit|i\s+projektet\s+är)\s+(?P<names>[^.:;\n]{3,400}?)(?=\.\s|\.?\Z|[;\n])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r",\s+|\s+(?:och|samt)\s+(?=[A-ZÅÄÖ0-9])")


def swedish_partners(text: str, lead: str | None = None) -> list[Reading]:
    """Read the partners named as such; key 'name'. The lead itself is never given."""
    found: dict[str, Reading] = {}
    for match in _PARTNERS.finditer(text):
        start, end = match.span("names")
        edges = [start, *(edge for gap in _BETWEEN.finditer(text, start, end) for edge in gap.span()), end]
        for low, high in zip(edges[::2], edges[1::2], strict=True):
            name = text[low:high].strip()
            if name[:1].isupper() and name.casefold() != (lead or "").casefold():
                low += text[low:high].index(name)
                reading = Reading("name", " ".join(name.split()), low, low + len(name))
                found.setdefault(name.casefold(), reading)
    return list(found.values())


_DATE = r"\d\d?\.\s?\d\d?\.\s?\d{4}"
_PERIOD = re.compile(rf"\d\d?\.\s?\d\d?\.\s?(?:\d{{4}})?\s*[-–—]\s*(?P<end>{_DATE})")
_EXTENDED = re.compile(
    rf"\b(?:förläng\w*|fortsättningstid\w*|tilläggstid\w*)[^.\n]{{0,80}}?(?P<end>{_DATE})", re.I
)
_ORIGINAL = re.compile(rf"\bursprunglig\w*[^\n]{{0,80}}?(?:[-–—]\s*)?(?P<end>{_DATE})(?!\s*[-–—])", re.I)


def swedish_superseded_end(text: str, end: str | None) -> Reading | None:
    """Read the end date that held before the project was extended; key 'original_end', ISO value.

    The text must speak of an extension (förlängning, förlängdes) after the project's period, or of an
    original end (ursprunglig). None unless that day comes before `end`.
    """
    original = _ORIGINAL.search(text)
    if original is None:
        extended = _EXTENDED.search(text)
        periods = list(_PERIOD.finditer(text, 0, extended.start())) if extended else []
        original = periods[-1] if periods else None
    value = date(original["end"]) if original else None
    if original is None or value is None or (end is not None and value >= end):
        return None
    return Reading("original_end", value, *original.span("end"))
