"""Read the other projects that a text names together with their host organisations."""

from __future__ import annotations

import re

from esrcat.sentences.organisations import base_form, is_genitive, is_organisation, same_organisation
from esrcat.sentences.splitting import sentence_at
from esrcat.values.reading import Reading

_PROJECT_NOUN = r"[a-zåäö]*(?:hanke|hankkee|projekti)(?:n|lla|ssa|sta|lle|lta|en|ksi|na|t|a|ta)?(?![\w-])"
_HOSTED = re.compile(r"\b(?:hallinnoima|koordinoima|toteuttama)(?:n|ssa|sta|lla|an|a)?\s+(?=[\"”“’']?[A-ZÅÄÖ0-9])")
# A comma may stand in a name ('Työtä, taitoa ja tukea'), but not one that opens a clause.
_NAME_LETTER = r"(?:[^,.;:()\n]|\.(?=\d)|:(?=[a-zåäö])|,(?=\s[a-zåäö])(?!\s(?:jo\w+|ja|sekä|mutta|että|kun)\b))"
_APPENDED = re.compile(rf"(?P<name>{_NAME_LETTER}{{2,110}}?)\s?[-–—]\s?{_PROJECT_NOUN}")
_COMPOUND = re.compile(rf"(?P<name>(?:{_NAME_LETTER}{{0,100}}?\b)?[A-ZÅÄÖa-zåäö]{{3,}}(?P<noun>hanke|hankkee|projekti)\w{{0,4}})(?![\w-])")
_BASE_NOUN = {"hankkee": "hanke"}
_HOST_START = re.compile(
    r".*(?:[:;]\s|\n|(?<!-),\s|[.!?]\s(?=[A-ZÅÄÖ])|\b(?:ovat|on|oli|olivat|olleet|ollut|kanssa|mm\.|esimerkiksi"
    r"|kuten|muun muassa|lisäksi|myös|\w+(?:ivat|ivät|vat|vät|tiin|taan|tään))\s)",
    re.DOTALL,
)
_HOST_OPENING = re.compile(r"(?:[\s,;:.–-]|(?:ja|sekä|että|lisäksi|myös|mm\.|siinä)\s)+")
_LONGEST_HOST = 160
_FUNDS = re.compile(r"(?:ESR|EAKR|ESF|EU|ERDF)(?![\w:])|Euroopan\s", re.IGNORECASE)

_BRACKETED_HOST = re.compile(
    rf"(?P<name>[\"”“’']?[A-ZÅÄÖ][\w:!]*(?:\s(?!(?:ja|sekä)\s[A-ZÅÄÖ])[\w:!]+){{0,8}}?)\s?[-–—]\s?{_PROJECT_NOUN}"
    r"\s*\((?P<host>[^()\n]{2,100})\)"
)
_OWNED = re.compile(
    r"(?P<host>[A-ZÅÄÖ][\w:-]*(?:\s(?:ja\s)?[\w:-]+){0,5}?)\s(?P<name>[A-ZÅÄÖ][\w!]{2,}(?:\s[\w!]+){0,5}?)"
    rf"\s?[-–—]\s?(?:[a-zåäö]*(?:hankkee|projekti)n?|[a-zåäö]*(?:hankkeiden|projektien))(?![\w-])"
)


def related_projects(text: str, own: str | None = None) -> list[tuple[Reading, ...]]:
    """Read other projects and their hosts: tuples of readings `name` and `host`.

    Three ways of writing count: 'X:n hallinnoima Y -projekti' (the host may also stand in the
    nominative), 'Y-hanke (X)' with a known kind of organisation in brackets, and 'X:n Y-hankkeen
    … kanssa'. Hosts take the base form, names lose the appended '-hanke' or '-projekti'; a name
    that is one compound ('ohjausprojekti') keeps it. `own` is the project's own name, which is
    left out with its acronym.
    """
    found: list[tuple[Reading, ...]] = []
    if "oima " in text or "oima\n" in text or "oiman " in text or "oimassa " in text or "teuttama" in text:
        found += _hosted(text)
    if "rojekti (" in text or "hanke (" in text or "hankkee" in text or "rojektin " in text:
        found += _bracketed(text)
        found += _owned(text) if " kanssa" in text else []
    found.sort(key=lambda item: item[0].start)
    return [item for item in _distinct(found) if own is None or not _is_own(str(item[0].value), own)]


def _distinct(found: list[tuple[Reading, ...]]) -> list[tuple[Reading, ...]]:
    """Drop what an earlier reading of the same words has given."""
    kept: list[tuple[Reading, ...]] = []
    for item in found:
        if not kept or item[0].start >= kept[-1][0].end:
            kept.append(item)
    return kept


def _is_own(name: str, own: str) -> bool:
    return same_organisation(name, own) or name.casefold() in re.split(r"\W+", own.casefold())


def _hosted(text: str) -> list[tuple[Reading, ...]]:
    found = []
    last_end = 0
    for word in _HOSTED.finditer(text):
        name, after = _name(text, word.end())
        host = _host(text, max(last_end, word.start() - _LONGEST_HOST), word.start())
        if name is not None and host is not None:
            found.append((name, host))
            last_end = after
    return found


def _name(text: str, position: int) -> tuple[Reading | None, int]:
    """Read a project's name at an offset, and say where its noun ends."""
    appended = _APPENDED.match(text, position)
    compound = _COMPOUND.match(text, position)
    if _FUNDS.match(text, position):
        return None, position
    if compound is not None and (appended is None or compound.end() < appended.end()):
        start, end = compound.span("name")
        noun = _BASE_NOUN.get(compound["noun"], compound["noun"])
        value = text[start : compound.start("noun")] + noun
        return Reading("name", " ".join(value.split()), start, end), compound.end()
    if appended is None:
        return None, position
    return _unquoted(text, *appended.span("name")), appended.end()


def _unquoted(text: str, start: int, end: int) -> Reading:
    printed = text[start:end]
    name = printed.strip(" \n\"”“’'")
    start += printed.index(name)
    return Reading("name", " ".join(name.split()), start, start + len(name))


def _host(text: str, start: int, end: int) -> Reading | None:
    """Read the organisation that ends at `end`, from the last word that cannot belong to its name."""
    opening = _HOST_START.match(text, start, end)
    start = opening.end() if opening else start
    link = _HOST_OPENING.match(text, start, end)
    start = link.end() if link else start
    while start < end and text[start].islower():
        space = text.find(" ", start, end)
        start = end if space < 0 else space + 1
    printed = text[start:end].rstrip()
    if not printed or not (printed[0].isupper() or printed[0].isdigit()):
        return None
    return Reading("host", base_form(printed), start, start + len(printed))


def _bracketed(text: str) -> list[tuple[Reading, ...]]:
    found = []
    for match in _BRACKETED_HOST.finditer(text):
        host = base_form(match["host"])
        if is_organisation(host) and host[0].isupper() and not _FUNDS.match(match["name"]):
            found.append((_unquoted(text, *match.span("name")), Reading("host", host, *match.span("host"))))
    return found


def _owned(text: str) -> list[tuple[Reading, ...]]:
    """Read 'X:n Y-hankkeen' where the sentence goes on to 'kanssa'."""
    found = []
    for match in _OWNED.finditer(text):
        if not is_genitive(match["host"]) or _FUNDS.match(match["name"]):
            continue
        if " kanssa" in text[match.end() : sentence_at(text, match.start()).end]:
            host = Reading("host", base_form(match["host"]), *match.span("host"))
            found.append((_unquoted(text, *match.span("name")), host))
    return found
