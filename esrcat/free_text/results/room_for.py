"""How many a project has room for, told of its places or of its whole time, where no plan is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.results.nouns import counts_persons, words_behind
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

_NUMBER = r"(?P<number>\d{1,4})(?![\d%€]|[.,:–-]\d|\s\d{3})"
# 'Paikkoja on varattu kaikkiaan 90 hengelle'
_PLACES = Expression(rf"\b[Pp]aikkoja\s(?:on|oli)\s(?:[a-zåäö]+\s){{0,2}}{_NUMBER}(?!\.\s?[a-z])")
# 'Koko hankkeen aikana kursseille tulee 90 nuorta', 'Haemme mukaan 20 aikuista'; those are persons.
_IN_ALL = Expression(
    r"\b(?:[Kk]oko\s(?:hankkeen|projektin)|[Kk]ahden|[Kk]olmen|[Nn]eljän)\s(?:vuoden\s)?(?:aikana|kuluessa)\s(?:[a-zåäö-]+\s){0,2}"
    rf"(?:tulee|otetaan|pääsee|aloittaa|koulutetaan|valmennetaan)\s(?:[a-zåäö]+\s){{0,2}}{_NUMBER}"
)
_SOUGHT = Expression(
    rf"\b(?:[Hh]aemme|[Oo]tamme|[Ee]tsimme|[Kk]utsumme|[Vv]alitsemme)\s(?:[a-zåäö]+\s){{0,2}}{_NUMBER}"
)
# 'tavoite 40 vanhempaa': a row of figures.
_AIM = Expression(rf"\A\W{{0,3}}[Tt]avoite(?:\son|\soli|:)?\s{_NUMBER}")
_AT_A_TIME = re.compile(
    r"kerrallaan|vuosittain|joka\svuosi|ryhmään|kurssille\b|leiri|tilaisuu|tänä\s\w+na|\bkesä", re.IGNORECASE
)


def room_for(story: Story, about: Aboutness) -> Iterator[tuple[int, int, int]]:
    """Yield how many persons the project's own sentences have room for, and where the number stands."""
    every = (_PLACES, _IN_ALL, _SOUGHT, _AIM)
    for number in story.saying(*every):
        statement = story.statements[number]
        if not about.is_own(number) or _AT_A_TIME.search(statement.text):
            continue
        for each in every:
            found = each.search(statement.text)
            if found is None:
                continue
            of_persons = counts_persons(words_behind(statement.text, found.end("number")))
            bare = each is _PLACES and _ENDS.match(statement.text, found.end("number")) is not None
            if of_persons or (bare and number - 1 in about.mentions_own):
                first, last = found.span("number")
                yield int(found["number"]), statement.start + first, statement.start + last
                break


_ENDS = re.compile(r"\s*[.,;!]|\Z")
