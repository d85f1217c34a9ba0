"""A project named in a text: the words, where they stand, and how plainly they name it."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from esrcat.free_text.names.edges import WHEN_IT_RUNS
from esrcat.free_text.story.story import Story
from esrcat.sentences.acronyms import acronym
from esrcat.values.reading import Reading

QUOTES = "\"”“„’‘'»«"
QUOTED = r"[\"”“„'’‘»«](?P<name>[^\"”“„»«\n]{2,110}?)[\"”“'’‘»«]"
FULL_NAME = "full name that is said to be it"
"""The rule of a name that a text says to be the full one."""
SMALL_FIRST = r"(?:[a-zåäö](?=[A-ZÅÄÖ][a-zåäö]))?"
"""The small letter that a name like 'eTaito' has in front of its capital."""
CAPITAL = SMALL_FIRST + r"[A-ZÅÄÖ0-9#](?:[\w&+!’'/-]|\.(?=\w))*"
TOKEN = re.compile(r"\S+")
NOT_NAMES = frozenset(
    """esr eakr eu esf erdf jtf esr+ esf+ leader interreg erasmus erasmus+ stea amif horisontti life
    horizon kehittämis pilotti yhteis osa kärki it ict sote te r&d tki t&k tutkimus oma nyky teema
    selvitys ammatti react-eu react full leader+ eaff maaseutu maaseuturahasto hanke jatko eurooppalainen
    uusi muu emo esr-rahoitteinen alue ravake rrf om hem start etusivu home about each every such
    main group social partners furthermore moreover additionally however therefore besides""".split()
)
_BRACKETS = re.compile(r"\s*\((?P<short>(?![A-Z]{1,2}\d{5,6}\))[A-ZÅÄÖ](?:[\w&+!-]|\.(?=\d)){1,14})\)\s*\Z")
_CODE = re.compile(r"\s*\([A-Z]{1,2}\d{5,6}\)\s*\Z")
_OR = re.compile(r"(?P<short>[A-ZÅÄÖ][\w&+!-]{1,15})\s+eli\s+(?P<name>\S.*)", re.DOTALL)
_OR_BEFORE = re.compile(r"(?P<short>[A-ZÅÄÖ][\w&+!-]{1,15})\s+(?:eli|eller|or)\s+\Z")
# What stands around a name in a heading or a sentence: its number, what kind of text this is, a verb.
_NUMBERED = re.compile(r"\d{1,2}(?:[.)]|(?:\.\d{1,2})+\.?)\s+(?=[A-ZÅÄÖ])")
_OF_TEXT = re.compile(
    r"\s+(?:[-–—|]\s+(?i:(?:lehdistö)?tiedote|pressmeddelande|press\s+release|loppuraportti|slutrapport|final\s+report)|är|on|is|oli|var|was|avslutas|avslutades)\Z"
)
# 'beviljar projektet Ljushuset 187 500 euro'
_SUM_LAST = re.compile(r"(?<=[a-zåäö])\s\d{1,3}(?:[ \u00a0]\d{3})+\Z")
_TO_YEAR = re.compile(r"\s?[–-]\s?(?:19|20)\d\d\b")
_YEARS_LAST = re.compile(r"\s\((?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?\)\Z")
_YEAR_LAST = re.compile(r"\s\(?(?:19|20)\d\d\Z")
# 'KuvausLaituri kantaa': a page's table whose label stands right in front of its value.
_GLUED = re.compile(r"(?:Hankkeen\s)?(?:Kuvaus|Nimi|Tiivistelmä|Tausta|Tavoitteet)(?=[A-ZÅÄÖ][a-zåäö]+\s)")
_DASH_LAST = re.compile(r"\s?[-–—]\Z")
_SPACE = re.compile(r"\s+")
_WORDS = re.compile(r"[\w+]+")
_SHORT_FIRST = re.compile(
    r"(?P<short>[A-ZÅÄÖ][A-ZÅÄÖ0-9&+!-]{1,15}|(?:[a-zåäö]{1,6}(?=[A-ZÅÄÖ]))?[A-ZÅÄÖ][\wåäö]*[A-ZÅÄÖ][\wåäö]*)"
    r"\s+[-–—]\s+\S"
)
_BOTH_SHORT = 14
_SMALL_LETTER_FIRST = re.compile(r"(?<!\w)[a-zåäö]\Z")
# 'koneTIETO - …': also with small letters in front, for none begins within a word.
_SHORT_BEFORE = re.compile(
    r"(?<![\w-])(?P<short>(?:[a-zåäö]{1,6}(?=[A-ZÅÄÖ]))?[A-ZÅÄÖ][\w&+!-]{1,15})\s+[-–—]\s+\Z"
)


class Mention(NamedTuple):
    """A place where a project is named; `weight` is how plainly it is, `short` a short name beside it."""

    name: str
    start: int
    end: int
    weight: int
    rule: str
    short: tuple[str, int, int] | None = None


def same_project(written: str, chosen: Mention) -> bool:
    """Tell whether a name is, or begins or ends, the chosen one, or is its short name."""
    one, other = folded(written), folded(chosen.name)
    if chosen.short and one == folded(chosen.short[0]):
        return True
    short = short_of(chosen.name)
    if short and one == folded(str(short.value)):
        return True
    # 'SlowQuay', 'Slow Quay'
    if one.replace(" ", "") == other.replace(" ", ""):
        return True
    return len(one) > 2 and (f" {one} " in f" {other} " or f" {other} " in f" {one} ")


_REGISTERED = re.compile(r"[A-Z]{1,2}\d{3,}")


def is_number_of_register(short: str) -> bool:
    """Tell whether what stands in the brackets of a name is its number in a register: 'SE123'."""
    return _REGISTERED.fullmatch(short) is not None


@lru_cache(maxsize=1024)
def short_of(name: str) -> Reading | None:
    """Find the short name in a full one: 'KASVU-VERSO – Maaseudun kasvuhanke'."""
    if len(name) <= _BOTH_SHORT and name.isupper():
        # Of 'HÄR - DÄR' neither word is short for the other.
        return None
    if match := _SHORT_FIRST.match(name):
        return Reading("acronym", match["short"], *match.span("short"))
    found = acronym(name)
    # 'Työn murros (ESR+)', 'Rajalle (SE123)': who pays, or a register's number, stands in the brackets.
    is_none = found is not None and (
        folded(str(found.value)) in NOT_NAMES or is_number_of_register(str(found.value))
    )
    return None if is_none else found


@lru_cache(maxsize=1024)
def folded(name: str) -> str:
    """Return a name as it is compared."""
    return " ".join(_WORDS.findall(name.casefold()))


def prominence(story: Story, start: int) -> int:
    """Return how prominent a place is: the heading of the page, another heading, the first lines."""
    line = story.line_at(start)
    if line == story.title:
        return 4
    return 2 if story.lines[line].kind == "heading" else (1 if line < 4 else 0)


def mention_of(story: Story, start: int, end: int, weight: int, rule: str) -> Mention:
    """Make a mention; a short name in brackets or before 'eli' stands beside the full one."""
    written = story.text[start:end]
    bare = _CODE.sub("", written).strip(QUOTES + " \n,.")
    if glued := _GLUED.match(bare):
        bare = bare[glued.end() :]
    start += written.index(bare) if bare else 0
    bare = _YEARS_LAST.sub("", _OF_TEXT.sub("", _SUM_LAST.sub("", bare)))
    if _TO_YEAR.match(story.text, start + len(bare)):
        # 'projektet Laddstolpen 2016–2018'
        bare = _YEAR_LAST.sub("", bare)
    bare = _DASH_LAST.sub("", WHEN_IT_RUNS.sub("", bare))
    if number := _NUMBERED.match(bare):
        bare, start = bare[number.end() :], start + number.end()
    end = start + len(bare)
    short: tuple[str, int, int] | None = None
    if (match := _BRACKETS.search(bare)) and not rule.startswith("label"):
        at = start + match.start("short")
        if folded(match["short"]) not in NOT_NAMES:
            short = (match["short"], at, at + len(match["short"]))
        end = start + len(bare[: match.start()].rstrip(QUOTES + " "))
    elif match := _OR.fullmatch(bare):
        short = (match["short"], start, start + len(match["short"]))
        start += match.start("name")
    elif match := _OR_BEFORE.search(story.text, max(0, start - 26), start):
        short = (match["short"], *match.span("short"))
    if _SMALL_LETTER_FIRST.search(story.text, max(0, start - 3), start):
        # 'iRanta', of which rules look for the capital.
        start -= 1
    if before := _SHORT_BEFORE.search(story.text, max(0, start - 22), start):
        whole = story.text[before.start() : end]
        if short_of(whole):
            start = before.start()
    name = _SPACE.sub(" ", story.text[start:end])
    return Mention(name, start, end, weight, rule, short)


# 'Uraputki-hankkeen', 'projektet Stigen', 'the Pathway project'
_NAMED_PROJECT = re.compile(
    r"(?P<fi>[A-ZÅÄÖ][\w&+'’.-]*(?:\s[\w&+-]+){0,4}?)\s?-(?:hank|projekt)"
    r"|\b(?i:projektet|delprojektet)\s+(?P<sv>[A-ZÅÄÖ][\w&+-]*(?:\s[A-ZÅÄÖ][\w&+-]*){0,3})"
    r"|\b(?:för|of)\s+(?P<of>[A-ZÅÄÖ][\w-]+)\s+(?:är|is)\b|\b(?:[Tt]he|[Oo]ur)\s+(?P<en>[A-Z][\w&+’'-]*(?:\s(?:[A-Z][\w&+’'-]*|of|to|for|and|in|with)){0,4}?)\s+project\b(?!\s+(?:manag|coord|co-ord|lead|direc|work|team|office|staff|plan))"
)


def names_another(words: str, own: Collection[str]) -> bool:
    """Tell whether words name a project that is not the text's own."""
    if not own:
        return False
    heads = tuple(word.casefold()[:4] for name in own for word in name.split() if len(word) > 2)
    for match in _NAMED_PROJECT.finditer(words):
        name = next(filter(None, match.groups()))
        parts = [part.casefold() for part in re.split(r"[\s-]+", name)]
        if parts[-1] not in NOT_NAMES and not any(part.startswith(heads) for part in parts):
            return True
    return False
