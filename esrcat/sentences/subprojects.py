"""Read the sub-projects that a project consists of, each with its host organisation."""

from __future__ import annotations

import re

from esrcat.sentences.organisations import base_form, is_organisation
from esrcat.sentences.triggers import occurrences
from esrcat.values.reading import Reading

_TRIGGERS = ("sakokonaisuu", "ahank", "aprojekt")
_INTRODUCTION = re.compile(
    r"(?:sakokonaisuu|(?<=[sl])a(?:hank|projekt))\w*"
    r"(?i:[,;:]?\s*(?:joita|jotka|ne|nämä|nimeltään|seuraavat|seuraavista|ovat|olivat|on|toteutetaan)\b)*\s*[:;,–-]?\s*"
)
_LINK = re.compile(r"(?:\s*[,;.]?\s*(?:\b(?:ja|sekä)\b)?\s*)")
_MARK = re.compile(r"(?:\(?\d{1,2}[.)]|\(?[A-Za-zÅÄÖåäö]\)|[-–—•*·▪]|[IV]{1,3}[.)])\s*")
_NAME = (
    r"(?P<name>[\"”“’']?[A-ZÅÄÖ0-9](?:[^()\n;,.]|\.(?=\d)|,(?=\s[a-zåäö])(?!\s+(?:ja|sekä|jo\w+)\b)){1,99}?)"
)
_BRACKETED = re.compile(rf"{_NAME}\s*\((?P<host>[^()\n]{{2,120}}?)\)")
_SET_OFF = re.compile(
    rf"{_NAME}(?:\s+[–—-]\s+|:\s+|,\s+)(?P<host>[A-ZÅÄÖ][^()\n;,.:]{{2,100}}?)(?=\s*(?:[;,.\n]|$))"
)
_HOST_LABEL = re.compile(
    r"(?:\w*toteuttaja(?:na)?|tot\.|hallinnoija(?:na)?|vastuutaho|vastaa|hallinnoi)\s*:?\s*(?:toimii\s+|on\s+)?",
    re.IGNORECASE,
)
_HOST_END = re.compile(r"[,;]\s|\s+(?:osahanke|osaprojekti)$")


def subprojects(text: str) -> list[tuple[Reading, ...]]:
    """Read the sub-projects enumerated after 'koostuu … osahankkeesta', 'osahankkeet:' and the like.

    Each is a tuple of readings `name` and `host` (base form); items stand in one sentence or on lines
    of their own, numbered or not, the host in brackets or after a dash. A list without hosts, and a
    single unnumbered item, give nothing: bracketed words also explain other things.
    """
    for position in occurrences(text, _TRIGGERS):
        introduction = _INTRODUCTION.match(text, position)
        if introduction is None:
            continue
        found, numbered = _items(text, introduction.end())
        if len(found) >= (1 if numbered else 2):
            return found
    return []


def _items(text: str, position: int) -> tuple[list[tuple[Reading, ...]], bool]:
    found: list[tuple[Reading, ...]] = []
    numbered = False
    while True:
        link = _LINK.match(text, position)
        mark = _MARK.match(text, link.end() if link else position)
        numbered = numbered or mark is not None
        start = mark.end() if mark else link.end() if link else position
        item, position = _item(text, start)
        if item is None or (mark is None and numbered):
            return found, numbered
        found.append(item)


def _item(text: str, position: int) -> tuple[tuple[Reading, ...] | None, int]:
    match = _BRACKETED.match(text, position)
    host = _host(text, *match.span("host")) if match else None
    if host is None:
        match = _SET_OFF.match(text, position)
        host = _host(text, *match.span("host")) if match else None
        if host is None or not is_organisation(str(host.value)):
            return None, position
    if match is None:
        return None, position
    name = match["name"].strip(" \"”“’':–-")
    start = text.index(name, match.start("name"))
    return (Reading("name", " ".join(name.split()), start, start + len(name)), host), match.end()


def _host(text: str, start: int, end: int) -> Reading | None:
    label = _HOST_LABEL.match(text, start, end)
    start = label.end() if label else start
    cut = _HOST_END.search(text, start, end)
    end = cut.start() if cut else end
    printed = text[start:end]
    if not printed[:1].isupper() and not printed[:1].isdigit():
        return None
    host = base_form(printed)
    if not any(letter.isalpha() for letter in host) or not (is_organisation(host) or host[0].isupper()):
        return None
    return Reading("host", host, start, end)
