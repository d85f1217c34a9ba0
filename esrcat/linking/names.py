"""Compare project names, whatever their capitals, dashes, years and words such as '-hanke'."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

NameLikeness = Literal["same", "short-name", "alike", "part", "akin", "unlike", "unknown"]

_WORD = re.compile(r"[^\W_]+")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?(?!\d)")
# A part of a project in time or order: 'II', '2', 'vaihe 2', '2. vaihe', 'jatko'.
_PHASE = re.compile(
    r"(?:(?i:\b(?P<ordinal>\d{1,2})\.?[ -]*(?:vaihe|osa|etappi|skede|del|phase)\b)"
    r"|(?i:\b(?:vaihe|osa|etappi|skede|del|phase)[ -]*(?P<number>\d{1,2}|[ivx]{1,4})\b)"
    r"|(?<=\S)[ -]+(?P<roman>[IVX]{1,4})\b(?!-\w)"
    r"|(?<=\S) (?P<digit>\d)(?:\.0)?(?=$|[\s),.:–-])"
    r"|(?i:\b(?P<next>jatko)(?:hanke|projekti)?\b))"
)
# 'VÄLKE - Välityömarkkinoiden kehittäminen', 'Välityömarkkinoiden kehittäminen (VÄLKE)'
_SHORT = re.compile(
    r"(?P<before>[^\W_][\w+-]{1,19})\s*(?: [-–—]\s|\s[-–—] ?|[:–—])|.*\((?P<behind>[^\W_][\w+-]{1,19})\)\W*$"
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
_SAYS_NOTHING = frozenset(
    "hanke hankkeen hankkeessa projekti projektin projektissa projektet project the och ja and sekä esr eakr"
    " esf erdf eu".split()
)
_SAME, _ALIKE, _AKIN = 0.92, 0.72, 0.42
_PART_LETTERS = 14


class ProjectName(NamedTuple):
    """A name as it is compared: small letters, without years, phase and words such as 'hanke'.

    `short` is the short name that is printed beside the full one, '' where there is none.
    """

    words: tuple[str, ...]
    phase: str
    short: str

    @property
    def compact(self) -> str:
        """The words in one piece."""
        return "".join(self.words)


@lru_cache(maxsize=4096)
def project_name(name: str) -> ProjectName:
    """Read a project's name."""
    text = _YEARS.sub(" ", name)
    phase = ""
    match = _PHASE.search(text)
    if match is not None:
        said = next(filter(None, match.groups())).casefold()
        phase = _ROMAN.get(said, said)
        rest = text[: match.start()] + " " + text[match.end() :]
        text = rest if _WORD.search(rest) else text
    beside = _SHORT.match(text.strip())
    short = (beside["before"] or beside["behind"]).casefold() if beside else ""
    words = _WORD.findall(text.casefold())
    telling = tuple(word for word in words if word not in _SAYS_NOTHING) or tuple(words)
    return ProjectName(telling, phase, "".join(_WORD.findall(short)))


def name_likeness(one: ProjectName, other: ProjectName) -> NameLikeness:
    """Say how alike two names are.

    `short-name`: one is the short name that stands beside the other; `part`: all words of one are in the
    other; `akin`: as two names on one subject are, or one word of a longer name.
    """
    left, right = one.compact, other.compact
    if not left or not right:
        return "unknown"
    if left == right:
        return "same"
    if right == one.short or left == other.short:
        return "short-name"
    likeness = dice(left, right)
    if likeness >= _SAME:
        return "same"
    shorter, longer = sorted((one.words, other.words), key=lambda words: len("".join(words)))
    if set(shorter) <= set(longer):
        return "part" if len("".join(shorter)) >= _PART_LETTERS else "akin"
    if likeness >= _ALIKE:
        return "alike"
    return "akin" if likeness >= _AKIN or (one.short and one.short == other.short) else "unlike"


def dice(left: str, right: str) -> float:
    """Return the share of letter triples that two texts have in common, from 0 to 1."""
    one, other = _triples(left), _triples(right)
    return 2 * len(one & other) / (len(one) + len(other))


@lru_cache(maxsize=4096)
def _triples(text: str) -> frozenset[str]:
    padded = f"  {text} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))
