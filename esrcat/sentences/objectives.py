"""Read the objectives of a project: an announced list, else sentences about the objective."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import whitespace

from esrcat.sentences.splitting import sentence_at
from esrcat.sentences.triggers import occurrences, word_start
from esrcat.values.reading import Reading

_KEY = "objective"
# Objective (tavoite), goal (päämäärä) and purpose (tarkoitus), without the first letter.
_TRIGGERS, _PURPOSE_TRIGGER = ("avoit", "äämäär"), "arkoituksena "
_ANNOUNCEMENT = re.compile(
    r"(?:avoit(?:teena|teina|teet|teita|e)|äämäär(?:änä|inä|ät|ä)|arkoituksena)\b"
    r"(?:[ \t]+(?:on|ovat|oli|olivat)\b)?"
    r"(?:[^\n.:;!?]{0,80}?(?P<colon>:)\s*|[ \t]*,?(?:[ \t]+että)?[ \t]*\n\s*|[ \t]+(?=\(?[1a]\)\s))"
)
# The project's own words before its objective; another word in the genitive owns it.
_OWN = ("hankkeen", "projektin", "kokonaisuuden", "toiminnan", "ohjelman", "välin")
_PROJECT = ("hankkeen", "projektin", "hankekokonaisuuden")
_MARKER = re.compile(r"(?<!\S)\(?(?P<label>\d{1,2}|[a-zåäö])(?P<closing>[.)])(?:\s+|(?=[A-ZÅÄÖ]))")
_BULLET = re.compile(r"[ \t]*(?P<sign>[-–—•*·▪])[ \t\u00a0]*(?=\S)")
_INLINE_BULLET = re.compile(r"\s+[•▪]\s*")
_CONTINUED_LINE = re.compile(r"\n(?!\w\))[a-zåäö]")
_SENTENCE_END = re.compile(r"[.!?\n](?:(?<!\n)(?=\s+[A-ZÅÄÖ0-9]|\s*\Z)|(?<=\n)(?![a-zåäö]))")
_BEFORE_INLINE_NUMBER = re.compile(r"(?:[,;.:]|\b(?:ja|sekä))\s*\Z")
_LINK_SIGNS = whitespace + "\xa0,;"
_LINK_WORD_AT_END = re.compile(r"\s(?:ja|sekä)\Z")
_FULL_STOP_OF_WORD = re.compile(r"\b(?:ym|yms|jne|tms|tmv)\.\Z")
_UNMARKED_LINE = re.compile(r"[ \t]*(?P<item>[^\n]*[^\n:.\s])[ \t]*(?P<gap>\n{1,2}|\Z)")
# What follows a list on the next line, where a page was saved as text without empty lines: two sentences.
_PARAGRAPH = re.compile(r"[A-ZÅÄÖ][^\n]*[^\W\d]{3}[.!?] [A-ZÅÄÖ][^\n]*[.!?][ \t]*(?:\n|\Z)")
_LONGEST_ITEM = 700

_JUDGED = (
    r"(?!\s+(?:[\w-]+\s+){0,3}?(?:toteutun|saavute|saavuttan|täytt|onnistu|ylit|asetet|määritel|kirjat"
    r"|realisti|haast|kunnianhim|liian|hyvin|edelleen))"
)
_PREDICATE = re.compile(
    r"(?:avoit(?:teena|teina|e|teet|teita)|äämäär(?:änä|inä|ät|ä)|arkoituksena)\s+(?:on|oli|ovat|olivat)\b"
)
# 'Hankkeella tavoitellaan …', 'Projekti tavoittelee …': the project is what aims.
_AIMING = re.compile(r"avoit(?:ellaan|eltiin|telee|teli)\b(?!\s+\w+(?:tiin|ttiin)\b)")
_AIMS = re.compile(
    r"(?:[^,;:]{0,60}?\s)?(?:hankkee(?:lla|ssa)|projekti(?:lla|ssa)|hankekokonaisuudella|hanke|projekti)\s+"
    r"(?:(?:myös|lisäksi|ensisijaisesti|erityisesti|ennen\s+kaikkea|näin|siten)\s+)?tavoit(?:ellaan|eltiin|telee|teli)\b",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"(?:hankkeen|projektin|hankekokonaisuuden)\s+tarkoituksena\s+(?:on|oli)\b" + _JUDGED, re.IGNORECASE
)
_SUBJECT = re.compile(
    r"(?:[^,;:]{0,120}?(?:hankkeen|projektin|hankekokonaisuuden|lisäksi|myös)\s+)?"
    r"(?:(?:lisäksi|myös|toisena|yhtenä|ensisijai\w+|keskei\w+|tärkeimpänä|tärkein|tärkeänä|tärkeimmät|yleise\w+"
    r"|yleinen|varsinai\w+|pitkän|aikavälin|konkreetti\w+|yksi|laajempana)\s+)*"
    r"(?:(?:pää|kokonais|kehittämis|yleis)?tavoit(?:teena|teina|e|teet|teita)|päämäär(?:änä|inä|ät|ä))\s+(?:on|oli|ovat|olivat)\b"
    + _JUDGED,
    re.IGNORECASE,
)


def objectives(text: str) -> list[Reading]:
    """Read the project's objectives; key 'objective', one reading each.

    A list that 'tavoitteena on:', 'Tavoitteet:' and the like announce gives its items without
    their marks and closing punctuation: numbered or lettered (on lines or in one sentence), with
    bullets, or bare lines after a colon. Without a list, each sentence whose subject is the
    project's objective, goal or purpose ('Hankkeen päätavoitteena on …') or who aims
    ('Hankkeella tavoitellaan …') is one, whole. The objective
    of something else ('Käsikirjan tavoitteena …') and sentences that judge objectives ('… on
    saavutettu') are none.
    """
    positions = occurrences(text, _TRIGGERS)
    purposes = [place for place in occurrences(text, (_PURPOSE_TRIGGER,)) if _is_of_project(text, place)]
    if purposes:
        positions = sorted(positions + purposes)
    return _listed(text, positions) or _stated(text, positions)


def _is_of_project(text: str, position: int) -> bool:
    return text[max(0, position - 20) : max(0, position - 2)].lower().endswith(_PROJECT)


def _listed(text: str, positions: list[int]) -> list[Reading]:
    found: list[Reading] = []
    for position in positions:
        if found and position < found[-1].end:
            continue
        announcement = _ANNOUNCEMENT.match(text, position)
        if announcement is not None and not _has_another_owner(text, position):
            found += listed_items(text, announcement.end(), announcement["colon"] is not None)
    return found


def _has_another_owner(text: str, position: int) -> bool:
    """Tell whether the word before the objective's own word is a genitive, and none of the project."""
    before = text[max(0, position - 60) : word_start(text, position)]
    owner = before.rstrip()
    if len(owner) == len(before) or not owner.endswith(("n", "N")):
        return False
    return owner[-2:-1].isalnum() and not owner.lower().endswith(_OWN)


def listed_items(text: str, position: int, after_colon: bool) -> Iterator[Reading]:
    """Yield the items of the list that begins at an offset: numbered, with bullets, or bare lines."""
    # The announcement swallowed the indent of the first line.
    marker = _MARKER.match(text, position)
    if marker is not None and marker["label"] in {"1", "a"}:
        yield from _numbered(text, position, marker["closing"])
    elif (bullet := _BULLET.match(text, position)) is not None:
        yield from _bulleted(text, position, bullet["sign"])
    elif after_colon and "\n" in text[position - 2 : position]:
        yield from _unmarked(text, position)


def _numbered(text: str, position: int, closing: str) -> list[Reading]:
    """Read items 1, 2, 3 … (or a, b, c …) as long as each next number turns up; two at least."""
    found: list[Reading] = []
    on_lines = "\n" in text[max(0, position - 3) : position]
    marker = _MARKER.match(text, position)
    start, blank_before = position, False
    while marker is not None:
        start = marker.end()
        marker = _next_marker(text, start, _next_label(marker["label"]), closing)
        if marker is None:
            break
        item = text[start : marker.start()]
        blank = "\n\n" in item and "\n\n" in item[len(item.rstrip()) :]
        # An empty line before this number only: a numbered heading after the list.
        if found and blank and not blank_before:
            break
        blank_before = blank
        found.append(_item(text, start, marker.start()))
    if not found:
        return found
    if on_lines:
        return [*found, _item(text, start, _line_end(text, start))]
    stop = _SENTENCE_END.search(text, start)
    return [*found, _item(text, start, stop.start() if stop else len(text))]


def _next_marker(text: str, start: int, label: str, closing: str) -> re.Match[str] | None:
    """Find the mark of the next item, before an empty line and within the longest item."""
    place = start
    while (place := text.find(label + closing, place, start + _LONGEST_ITEM + 3)) >= 0:
        opening = place - 1 if text[place - 1] == "(" else place
        marker = _MARKER.match(text, opening)
        if marker is not None and (closing == ")" or _opens(text, opening)):
            item = text[start:opening]
            broken = len(item) > _LONGEST_ITEM or ("\n\n" in item and "\n\n" in item.strip())
            return None if broken else marker
        place += 1
    return None


def _next_label(label: str) -> str:
    return str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)


def _opens(text: str, position: int) -> bool:
    """A bare '2.' inside a line is an ordinal unless punctuation stands before it."""
    before = text[max(0, position - 8) : position]
    return before.rstrip(" \t").endswith("\n") or _BEFORE_INLINE_NUMBER.search(before) is not None


def _bulleted(text: str, position: int, sign: str) -> Iterator[Reading]:
    while (bullet := _BULLET.match(text, position)) is not None and bullet["sign"] == sign:
        start = bullet.end()
        line_end = _line_end(text, start)
        for inner in _INLINE_BULLET.finditer(text, start, line_end):
            yield _item(text, start, inner.start())
            start = inner.end()
        yield _item(text, start, line_end)
        position = line_end
        while text[position : position + 1].isspace():
            position += 1


def _unmarked(text: str, position: int) -> list[Reading]:
    """Lines without marks: two or more, none of them a sentence, a label or broken by the page layout."""
    found: list[Reading] = []
    # The items of a page's list are blocks of their own, with an empty line between.
    apart = text.startswith("\n\n", position - 2)
    while (line := _UNMARKED_LINE.match(text, position)) is not None:
        item = line["item"]
        if ". " in item or len(item) > 250 or (found and item[0].islower() != text[found[0].start].islower()):
            return []
        found.append(_item(text, *line.span("item")))
        position = line.end()
        if line["gap"] == "\n\n" and not apart:
            break
        # Lines without one between them are of one block, and the next empty line ends it.
        apart = apart and line["gap"] != "\n"
    ended = position >= len(text) or text.startswith("\n\n", position - 2) or text[position].isspace()
    return found if len(found) > 1 and (ended or _PARAGRAPH.match(text, position)) else []


def _line_end(text: str, position: int) -> int:
    """Find the end of the line, and of the lines after it that go on in lower case."""
    end = text.find("\n", position)
    while end >= 0 and _CONTINUED_LINE.match(text, end):
        end = text.find("\n", end + 1)
    return end if end >= 0 else len(text)


def _item(text: str, start: int, end: int) -> Reading:
    printed = text[start:end].lstrip()
    start = end - len(printed)
    printed = printed.rstrip(_LINK_SIGNS)
    if printed.endswith(("ja", "sekä")):
        printed = _LINK_WORD_AT_END.sub("", printed).rstrip(_LINK_SIGNS)
    end = start + len(printed)
    if printed.endswith(".") and not _FULL_STOP_OF_WORD.search(text, max(start, end - 5), end):
        end -= 1
    return Reading(_KEY, " ".join(text[start:end].split()), start, end)


def _stated(text: str, positions: list[int]) -> list[Reading]:
    found: list[Reading] = []
    for position in positions:
        aiming = _AIMING.match(text, position)
        if not (aiming or _PREDICATE.match(text, position)) or (found and position < found[-1].end):
            continue
        sentence = sentence_at(text, position)
        if aiming and not _AIMS.match(sentence.text):
            continue
        if sentence.text.endswith(":"):
            continue  # it announces what is in no list that can be told
        if aiming or _SUBJECT.match(sentence.text) or _PURPOSE.match(sentence.text):
            found.append(Reading(_KEY, " ".join(sentence.text.split()), sentence.start, sentence.end))
    return found
