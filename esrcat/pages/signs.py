"""Signs that a text is about a project: words, with what they show and how much they weigh."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.patterns import Expression, Text, quick
from esrcat.patterns.tables import table


class Sign(NamedTuple):
    """A sign: what it shows, in words for people, how much it weighs, and its pattern for small letters.

    `parts` are what the pattern is a choice of.
    """

    shows: str
    weight: float
    pattern: Expression
    parts: tuple[Expression, ...]

    def pattern_for(self, text: Text) -> Expression | None:
        """Return what to search a text for, or its small letters: a part, where no other can be in it."""
        parts = [part for part in self.parts if part.may_match(text)]
        return (parts[0] if len(parts) == 1 else self.pattern) if parts else None

    def is_in(self, text: Text, small: str) -> bool:
        """Tell whether the sign is in a text, of which the small letters are given too."""
        return any(part.may_match(text) and part.search(small) for part in self.parts)


def sign_of(field: str, shows: str, weight: float) -> Sign:
    """Return a sign that any of the parts shows that stand below its headings in `signs.txt`."""
    return sign_by(shows, weight, *(each.pattern for each in _TABLE if each.field == field))


def sign_by(shows: str, weight: float, *patterns: str) -> Sign:
    """Return a sign that any of some patterns shows, which are for small letters."""
    parts = tuple(Expression(pattern, re.M) for pattern in patterns)
    return Sign(shows, weight, Expression("|".join(patterns), re.M), parts)


_TABLE = tuple(table("esrcat.pages", "signs.txt"))

# The project itself, as the subject of the text.
OF_PROJECT = (
    sign_of("project_runs", "it says when the project runs", 2),
    sign_of("project_is", "it says what the project is", 1.5),
    sign_of("project_period", "it gives a period from day to day or month to month", 1.5),
    sign_of("project_aims", "it says what the project aims at", 2),
    sign_of("project_money", "it says what the project costs or was granted", 2),
    sign_of("project_funder", "it says who pays", 1),
    sign_of("project_actor", "it says who carries the project out", 1.5),
    sign_of("project_target_group", "it says whom the project is for", 1.5),
)
ABOUT_PROJECT = re.compile(
    r"(?:about\s(?:the|our)\sproject|(?:the|our)\sproject|hankkeen\sesittely|hanke-?esittely|hankkeesta"
    r"|tietoa\shankkeesta"
    r"|projektin\sesittely|projektista|hankekuvaus|om\sprojektet|projektet|projektbeskrivning)\W*",
    re.I,
)
OF_RELEASE = quick(
    r"\b(?:medi[ae]?-?tiedote|lehdistötiedote|tiedote|tiedotteet|tiedottaa|uutinen"
    r"|pressmeddelande|meddelande|informerar|press\srelease|news\srelease"
    r"|media\srelease)\b",
    re.I,
)
# After the name of a project.
RUNS = re.compile(
    r"[^.]{0,30}\b(?:alkaa|alkoi|käynnisty[iy]y?|pyöri[it]?|kestää|päätty[iy]y?"
    r"|jatkuu|startar|startade|börjar|inled(?:s|des)|pågår|drivs"
    r"|avslut(?:as|ades)|starts|started|runs|begins|began|ends|ended|will\s(?:start|run|begin))\b"
)
ASKS = re.compile(
    r"(?:(?:hankkeen|projektin|projektets|project)\s)?(?:tavoitteet|toimenpiteet|työpaketit|tulokset"
    r"|mål(?:sättningar)?|åtgärder"
    r"|arbetspaket|resultat|objectives|activities|work\spackages|results)\s*:?"
    r"|(?:mitä|mikä|miksi|kenelle|ketä\svarten|miten|milloin|missä|kuka\s\w+"
    r"|mistä\son\skyse|paljonko|koska|vad|varför|för\svem|hur"
    r"|när|var|vem\s\w+|what|why|for\swhom|who\s\w+|how|when|where)\b[^.]{0,20}\?"
)
MONEY = quick(r"\d[\d\s.,\u2009]*\s?(?:euro|€|eur|m€|milj|mn|t€)|€\s?\d|\beur\s?\d")
GIVES = re.compile(
    r"\b(?:myön\w+|rahoitta\w+|rahoitti\w*|tukee|tuki|tukea|sai|saa|saivat|jako\w*|bevilja\w*|fick|får|stöder|stöttar|gav|ger"
    r"|grant(?:s|ed)|award(?:s|ed)|backs|supports?|receiv\w+|gives?|boosts?|helps?)\b"
)
GRANTED_MANY = re.compile(r"\b(?:myön|rahoit|tuke|sai|bevilja|fick|får|stöd|grant|award|fund|receiv)\w*")
