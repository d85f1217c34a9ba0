"""Find where a text names projects, in Finnish, Swedish and English.

This serves to decide what a text is about; the name that a record gets is read by `free_text`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.pages.funds import is_fund_alone
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.pages", "words.txt")

# 'X-hanke' and 'X y -hankkeessa': the name begins at the nearest capital.
_FINNISH = quick(_WORDS["finnish"])
_FINNISH_BEFORE = quick(_WORDS["finnish_quoted"])
_FINNISH_CALLED = re.compile(_WORDS["finnish_called"])
_FINNISH_NAMED = quick(_WORDS["finnish_named"])
_FINNISH_IS = re.compile(_WORDS["finnish_is"], re.M)
# 'Tuulen tuomaa, Puolangan naisten yrittäjyysprojekti, sulkee kirjansa'
_FINNISH_APPOSED = quick(_WORDS["finnish_apposed"])
_SWEDISH = re.compile(_WORDS["swedish"])
_SWEDISH_IS = re.compile(_WORDS["swedish_is"], re.M)
_SWEDISH_THEN = quick(_WORDS["swedish_then"])
_ENGLISH = quick(_WORDS["english"], re.M)
_ENGLISH_IS = re.compile(_WORDS["english_is"], re.M)
_ENGLISH_SUBJECT = re.compile(_WORDS["english_subject"], re.M)
_FINNISH_NOUNS = ("hank", "rojekti")
# What a text, in small letters, must have for a pattern to be looked for.
_PATTERNS = (
    (_FINNISH_NOUNS, _FINNISH),
    (_FINNISH_NOUNS, _FINNISH_BEFORE),
    (("niminen", "-kokeilu"), _FINNISH_CALLED),
    (_FINNISH_NOUNS, _FINNISH_NAMED),
    (("hanke", "rojekti"), _FINNISH_APPOSED),
    (("rojekt", "roject is"), _SWEDISH_THEN),
    (_FINNISH_NOUNS, _FINNISH_IS),
    (("rojekt", "atsning"), _SWEDISH),
    (("rojekt", "namnet på", "atsning"), _SWEDISH_IS),
    (("roject", "pilot", "initiative", "scheme"), _ENGLISH),
    (("roject",), _ENGLISH_IS),
    (
        (
            " by ",
            "receive",
            "work of",
            "granted",
            "awarded",
            "ended",
            "an end",
            "happening",
            "way",
            "running",
        ),
        _ENGLISH_SUBJECT,
    ),
)
_OF_SENTENCES = (_FINNISH_IS, _SWEDISH_IS, _ENGLISH_IS)
_NAME_WORDS = (" nimi", " NIMI", "namn", "roject name", "roject title", "Nimi")
_LABELLED = quick(_WORDS["name_label"], re.I)
# What stands where a name would and is none: funds, organisations' kinds, pronouns, first words of sentences.
NO_NAMES = quick(_WORDS["no_name"], re.I)
# Who gives money, where the name of a project would stand: 'hankkeelle ELY-keskus myönsi'.
_OFFICES = re.compile(_WORDS["offices"])
_GIVES = re.compile(r"myön\w+|rahoit\w+|antoi|antaa|sai|saa|bevilja\w*|fick|gav|granted|awarded|gave")
# 'Northern Seas Programme 2021-2027': what pays for projects.
_OF_YEARS = re.compile(
    r"(?:[Pp]rogram(?:me|met)?|[Oo]hjelma(?:n|ssa|sta)?)\s(?:19|20)\d\d\s?[–—-]\s?(?:19|20)\d\d\b|\b[Pp]rogramme\Z"
)
# 'First there is the name of the project'
_POINTS = re.compile(r"(?:.*\s)?(?:there|here)", re.IGNORECASE)
_SHORTEST = 2


class Mention(NamedTuple):
    """A project that a text names: the words, and where they stand."""

    name: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """Return what tells the project from others: the beginning of its name, bare of case endings."""
        words = [word.strip("\"”“»'’.,:-").casefold() for word in self.name.split()]
        words = [word for word in words if word]
        if not words:
            return ""
        first = words[0]
        if len(first) < 4 and len(words) > 1:
            return f"{first} {words[1][:5]}"
        return first[: max(4, len(first) - 2)] if len(words) == 1 else first


def find_mentions(text: str, start: int, end: int) -> list[Mention]:
    """Return the projects that a stretch names, in order; a name as its words stand, whatever their case."""
    found: list[Mention] = []
    lower = text[start:end].lower()
    for hints, pattern in _PATTERNS:
        for hint in hints:
            if hint in lower:
                break
        else:
            continue
        for match in pattern.finditer(text, start, end):
            group = next(name for name, value in match.groupdict().items() if value)
            name = match[group]
            if _is_no_name(name, of_sentence=pattern in _OF_SENTENCES):
                continue
            found.append(Mention(name, *match.span(group)))
    return sorted(found, key=lambda each: each.start)


def _is_no_name(name: str, *, of_sentence: bool) -> bool:
    words = name.split()
    first = words[0].strip('"”“»')
    # 'projektet 40 Knop'
    is_number = first.isdigit() and (len(first) > 3 or len(words) == 1 or not words[1][0].isupper())
    if len(first) < _SHORTEST or is_number or _OF_YEARS.search(name) or _POINTS.fullmatch(name):
        return True
    if _OFFICES.match(name) or (len(words) > 1 and _GIVES.fullmatch(words[1])) or is_fund_alone(name):
        return True
    return (len(words) == 1 or of_sentence) and NO_NAMES.fullmatch(first) is not None


def labelled_name(text: str) -> str | None:
    """Return the name that stands behind a label 'name of the project'."""
    if not any(word in text for word in _NAME_WORDS):
        return None
    for match in _LABELLED.finditer(text):
        name = next(value for value in match.groups() if value).strip()
        # 'projektaktörens namn, projektets namn, totalkostnaderna': what a register holds of each.
        if not name[:1].islower() and name[0] not in ",;.)" and name[-1] not in ":.?":
            return name
    return None
