"""Find the date of publication in a text: a dateline, 'Julkaistu …', 'Publicerad …', 'Published …'."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import compress, count
from typing import NamedTuple

from esrcat.document import Block, Document, lines
from esrcat.pages.content import Published
from esrcat.pages.mastheads import LONGEST_MASTHEAD, masthead_of
from esrcat.pages.phrases import is_glued_label
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of
from esrcat.span import Span
from esrcat.values.dates import date

_WORDS = patterns_of("esrcat.pages", "words.txt")

_ENGLISH_MONTHS = {
    name: number
    for number, name in enumerate(
        """january february march april may june july august september october november
        december""".split(),
        start=1,
    )
}
_MONTH_NAMES = "|".join([*_ENGLISH_MONTHS, *(name[:3] for name in _ENGLISH_MONTHS), "sept"])
_DAY = rf"""(?:
    \d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}} | \d{{4}}-\d\d-\d\d | \d{{1,2}}/\d{{1,2}}/\d{{4}}
  | \d{{1,2}}\.?\s(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta)?
        |januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s\d{{4}}
  | \d{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTH_NAMES})\.?,?\s\d{{4}}
  | (?:{_MONTH_NAMES})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}
  )"""
_ENGLISH = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3,9})|([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?)\.?,?\s(\d{4})",
    re.I,
)
_SAYS_PUBLISHED = _WORDS["date_label"]
_WEEKDAY = _WORDS["weekday"]
_KIND = _WORDS["kind_before_date"]
# To whom it is told: 'Tiedote viestimille'.
_TO_PRESS = _WORDS["to_press"]
_TIME = r"(?:,?\s*(?:klo\.?|kl\.?|kello|at)?\s*\d{1,2}[.:]\d\d(?:[.:]\d\d)?)"
_NUMERIC = quick(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d")
_DATE = quick(_DAY, re.VERBOSE | re.I)
_LONGEST_BEFORE_YEAR = len("12th September., ")
_NAMES = r"(?-i:[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+){1,2})"
# What may stand before the date in a line of nothing else: a writer, 'published', the kind of text, a place.
_BEFORE_DATE = quick(
    rf"""[\s|/•·(\[]*(?!päivitetty|muokattu|muutettu|viimeksi|sivu|uppdatera|senast|ändra|updated|last|tulostettu|utskriv|printed|rahoituspäätö
    |päätö|beslut|decision|webina|seminaa|kuvat?\b|kuvattu|foto|photo|avajai|vihkiäi|invigning|haettu|viitattu|hämtad|retrieved|accessed|voimassa|giltig|valid)
    (?:(?:teksti|text|toimittaja|kirjoittaja|kirjoittanut|skribent|by|av)\s*:?\s{_NAMES}[\s,|·–]+|{_NAMES}\s?[·|,–]\s?)?
    (?:(?P<says>{_SAYS_PUBLISHED})\b\s*(?:on|:|-|–|,)*\s*(?:(?:av|by)\s.{{2,40}}?\s)?)?
    (?P<issuer>(?-i:[A-ZÅÄÖ])[^\d\n:.]{{2,60}}[,–-]\s+(?={_KIND}\b))?
    (?:(?:(?-i:[A-ZÅÄÖ])[\w-]+(?:n|s)\s)?{_KIND}(?:\s(?:från|from)\s[^\d\n]{{2,40}}?|{_TO_PRESS})?\s*[,:|/–-]*\s*)?
    (?P<place>(?!{_WEEKDAY}\.?,?\s)(?-i:[A-ZÅÄÖ][\w-]+(?:/[A-ZÅÄÖ][\w-]+)?(?:\s[A-ZÅÄÖ][\w-]+)?\s*,?\s*))?
    (?:(?:den|on)\s)?(?:{_WEEKDAY}\.?,?\s+)?(?:den\s)?""",
    re.VERBOSE | re.I,
)
_AFTER_DATE = quick(
    rf"""{_TIME}?(?:\s-\s\d\d?[.:]\d\d)?
    (?:[\s|/•·,)\]]*(?:(?:kirjoittaja|kirjoittanut|by|skriven\sav|av|muokattu|päivitetty|uppdaterad|updated
        |last\supdated)\b.{{3,60}}|[,|–•·/-]\s*[^.\d]{{3,40}}|(?P<name>(?-i:[A-ZÅÄÖ])[^.\d]{{3,40}})|{_KIND}))?
    [\s|.)\]]*""",
    re.VERBOSE | re.I,
)
_LEAD = quick(
    rf"""[(\[]?(?:{_KIND}\s*[,:]?\s*)?(?!(?:on|in|from|until|till|by|since|den|från|fram|vi|we|it|jo|noin)\b)(?-i:[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?),?\s
    (?P<date>{_DAY})\s*(?:[)\]]|[–—-](?!\s?\d)|\.\s)""",
    re.VERBOSE | re.I,
)
_SAYS = quick(
    rf"""(?:^|\s|\||\()(?:{_KIND}\s)?(?:julkaistu|(?:tämä\s)?sivu\s(?:on\s)?(?:kirjoitettu|tehty|luotu|laadittu)
        |sidan\s(?:är\s)?(?:gjord|skapad|skriven)|page\s(?:created|written)|verkkopainos|nätupplaga|online\sedition|tämä\snumero|detta\snummer
        |this\sissue|utgivet|publicera[dt]|published|posted\son|julkaisupäivä|publiceringsdatum|tiedottaa|meddelar|informerar)\b
    \s*(?:on|:|den)*\s*(?:{_WEEKDAY}\.?,?\s+)?(?P<date>{_DAY})""",
    re.VERBOSE | re.I,
)
# 'Lukijalaskuri 1 204 • Sivu julkaistu …', '(Handbook, 2nd edition, published …'
_PART_BEFORE = re.compile(
    r"\A[^().!?]{3,60}\s\(\Z|[|•·/]\s?(?:(?:sivu|sidan|page)\s)?\Z|\A\([^().]{3,60},\s\Z", re.I
)
_ISSUER_SAYS = (
    "iedottaa", "eddelar", "nformerar", "verkkopainos", "nätupplaga", "nline edition", "umero", "ummer",
    "his issue",
)  # fmt: skip
"""Words behind the name of who or what is published: 'Lapin liitto tiedottaa', 'Tämä numero …'."""
_SAYS_SO = (
    *_ISSUER_SAYS, "irjoitettu", "ivu ", "idan ", "age created", "age written", "tgivet", "ulkais",
    "ublic", "ublish", "osted on", "ULKAIS", "UBLIC",
)  # fmt: skip
_YEAR = re.compile(r"(?:19|20)\d\d")
_FOUR_DIGITS = quick(r"\d{4}")
_BEFORE_TITLE, _AFTER_TITLE, _AT_END = 4, 3, 5
_SAYS_WITHIN = 20
_LOOKED_AT = 400
# A card has the project's last day below its label, in a line of nothing else.
_LABEL_OVER = re.compile(
    r"(?:(?:alkamis|aloitus|päättymis|loppumis|lopetus)(?:päivä(?:määrä)?|aika|ajankohta)"
    r"|(?:start|slut)datum|projekt(?:start|slut)|(?:start|end)\sdate|project\s(?:start|end)"
    r"|(?:projekt|genomförande)(?:tid|period)|avslutas|börjar|slutar|(?:project\s)?(?:duration|period)):?\s*\n\s*\Z",
    re.IGNORECASE,
)
_LONGEST_LABEL = 30
_LONGEST_LINE = 120
# Before the 77th letter a year begins that ends within 80.
_LEAD_WITHIN, _LONGEST_LEAD = 77, 100


def read_day(text: str) -> str | None:
    """Read a day as ISO, in Finnish, Swedish or English; None where one is impossible."""
    found = _ENGLISH.fullmatch(text.strip())
    if found:
        day, name = (found[1], found[2]) if found[1] else (found[4], found[3])
        month = next(
            (number for word, number in _ENGLISH_MONTHS.items() if word.startswith(name.lower()[:3])), 0
        )
        if month:
            return date(f"{day}.{month}.{found[5]}")
    if "/" in text:
        text = text.replace("/", ".")
    read = date(
        " ".join(text.replace(". ", ".").split()) if text[:1].isdigit() and text.count(".") == 2 else text
    )
    return read if read and len(read) == 10 else None


def published(
    document: Document, blocks: Sequence[Block], keeps: Sequence[bool], title: int | None
) -> Published | None:
    """Return when a document says that it was published.

    Lines of nothing but a date count near the page's heading, and at the end of a saved text; a short line
    that says 'published' counts anywhere. `blocks` are those of the document or parts of them; `keeps` tells
    which are the text itself.
    """
    kept = [*compress(count(), keeps)]
    years = _years(document.text) if kept else []
    if not years:
        return None
    middle = title if title is not None else kept[0] - 1
    after = [number for number in kept if number > middle][:_AFTER_TITLE]
    near = [*range(middle + 1, after[-1] + 1 if after else middle + 1)]
    near += reversed(range(max(middle - _BEFORE_TITLE, 0), middle))
    if document.media_type == "text/plain":
        near += kept[:-_AT_END:-1]
    # No day is written without its year.
    holding = _holding(blocks, years)
    dated = [number for number in near if number in holding]
    text = document.text
    found = [each for number in dated for each in _of_lines(text, blocks[number], keeps=keeps[number])]
    said = [each for each, says in found if says] or _said_anywhere(
        text, [blocks[number] for number in holding]
    )
    if said:
        return said[0]
    if found:
        return found[0][0]
    leading = _leading(text, [blocks[number] for number in near], years)
    if leading:
        return leading
    own = [(blocks[number], keeps[number] or number > middle) for number in [middle, *dated] if number >= 0]
    return _over_text(text, own, years)


def _years(text: str) -> list[int]:
    """Return where the years of two centuries stand, in order, and maybe other numbers that hold one."""
    # To look for two digits is many times faster than an expression.
    found = []
    for century in ("19", "20"):
        at = text.find(century)
        while at >= 0:
            if text[at + 2 : at + 4].isdecimal() and len(text) > at + 3:
                found.append(at)
            at = text.find(century, at + 1)
    return sorted(found)


def _holding(blocks: Sequence[Block], places: Iterable[int]) -> dict[int, None]:
    """Return the numbers of the blocks that hold some places of the text, in order."""
    starts = [block[1] for block in blocks]
    return dict.fromkeys([max(bisect_right(starts, place) - 1, 0) for place in places])


def is_dateline(text: str, *, alone: bool = True) -> bool:
    """Tell whether a text is a date of publication; where it is to stand alone, without an organisation."""
    line = _dateline(text) if len(text) <= _LONGEST_LINE else None
    if line is not None:
        return not (alone and line.names)
    date = None if alone else _day_of(text)
    return date is not None and masthead_of(text, *date.span()).over


def _is_any_within(places: Sequence[int], start: int, end: int) -> bool:
    after = bisect_left(places, start)
    return after < len(places) and places[after] < end


class _Dateline(NamedTuple):
    date: re.Match[str]
    says: bool
    names: bool
    bare: bool


def _dateline(line: str) -> _Dateline | None:
    # 'Aloituspäivä1.3.2024' says when a project starts.
    date = None if is_glued_label(line) else _day_of(line)
    if not date:
        return None
    # What stands before may take five times as long.
    after = _AFTER_DATE.fullmatch(line, date.end())
    before = _BEFORE_DATE.fullmatch(line, 0, date.start()) if after else None
    if not before or not after:
        return None
    names = bool(after["name"] or before["issuer"])
    return _Dateline(date, bool(before["says"]), names, not before["place"])


def _day_of(line: str) -> re.Match[str] | None:
    digits = _FOUR_DIGITS.search(line)
    if digits is None or not (digits[0].startswith(("19", "20")) or _YEAR.search(line)):
        return None
    # Every day is written with four digits.
    at = max(digits.start() - _LONGEST_BEFORE_YEAR, 0)
    return _NUMERIC.search(line, at) or _DATE.search(line, at)


def _of_lines(text: str, block: Block, *, keeps: bool) -> list[tuple[Published, bool]]:
    if block.kind in ("title", "term", "picture"):
        return []
    stop = min(block.end, block.start + _LOOKED_AT)
    if stop - block.start > _LONGEST_LINE and text.find("\n", block.start, stop) < 0:
        return []
    found = []
    for start, end in lines(text, block.start, stop):
        line = _dateline(text[start:end]) if end - start <= _LONGEST_LINE else None
        if line and _LABEL_OVER.search(text, max(0, start - _LONGEST_LABEL), start):
            continue
        day = line and _published(line.date, start)
        # In furniture a word before a date is an event.
        if line and day and (keeps or line.says or line.bare):
            found.append((day, line.says))
    return found


def _published(match: re.Match[str], start: int) -> Published | None:
    group = "date" if "date" in match.re.groupindex else 0
    day = read_day(match[group])
    first, last = match.span(group)
    return Published(day, Span(start + first, start + last)) if day else None


def _said_anywhere(text: str, blocks: Iterable[Block]) -> list[Published]:
    found = []
    for _, start, end, *_ in blocks:
        line = text[start:end] if end - start <= _LONGEST_LINE else ""
        words = [word for word in _SAYS_SO if word in line]
        match = _SAYS.search(line) if words else None
        within = _LONGEST_LINE if any(word in _ISSUER_SAYS for word in words) else _SAYS_WITHIN
        if match and (match.start() <= within or _PART_BEFORE.search(line, 0, match.start() + 1)):
            found.append(_published(match, start))
    return sorted((each for each in found if each), key=lambda each: each.span)


def _over_text(text: str, blocks: Iterable[tuple[Block, bool]], years: Sequence[int]) -> Published | None:
    """Read a line that tells who publishes what, and when; one that says 'published' goes before others.

    Each block comes with whether it is of the text: in furniture only the line that says so counts.
    """
    found = []
    for block, own in blocks:
        if block.kind in ("title", "term", "picture"):
            continue
        for start, end in lines(text, block.start, min(block.end, block.start + _LOOKED_AT)):
            if end - start > LONGEST_MASTHEAD or not _is_any_within(years, start, end):
                continue
            line = text[start:end]
            match = _day_of(line)
            if match is None:
                continue
            over, says = masthead_of(line, *match.span())
            if (says or (own and over)) and (day := _published(match, start)):
                found.append((not says, day))
    return min(found, key=lambda each: each[0])[1] if found else None


def _leading(text: str, blocks: Iterable[Block], years: Sequence[int]) -> Published | None:
    """Read '(Kuopio 12.3.2019)' and 'Kuopio, 12.3.2019 –' before the first words of a paragraph."""
    for block in blocks:
        start = block.start
        may_be = _is_any_within(years, start, start + _LEAD_WITHIN)
        match = _LEAD.match(text[start : start + _LONGEST_LEAD]) if may_be else None
        if match and (found := _published(match, start)):
            return found
    return None
