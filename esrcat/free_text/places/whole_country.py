"""Whether a text says that its project works in the whole country."""

from __future__ import annotations

import re

from esrcat.free_text.places.said import asks_where, says_area
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

# 'I hela landet finns 350 000 närståendevårdare': a figure of the country's own.
_OF_THE_COUNTRY = Expression(
    r"\bthere\s+(?:are|is|were)\b|\bfinns\b|\bfanns\b|\bmiljoner\b|\bmillions?\b|\bmiljoonaa\b"
    r"|\bkoko\s+maassa\s+\d|\b(?:rahasto|ohjelma|fonden|programmet|fund|programme)\s+(?:on|har|has)\b"
    r"|\bon\s+(?:noin\s+|yli\s+)?\d{1,3}[ \u00a0]\d{3}\b|\bkeskimäärin\b|\bon\s+average\b|\bi\s+genomsnitt\b",
    re.IGNORECASE,
)


# 'valtakunnallinen jakaminen', 'valtakunnallinen tieto': one thing, and no project, network or work.
_OF_A_THING = re.compile(
    r"valtakunnallisesti\s(?:(?:ja|sekä)\s\w+sti\s)?(?:ainutlaatui|merkittäv|arvoka|arvokka|tunne|kiinnosta)"
    r"|valtakunnalli(?:nen|seen|sena)\s(?!(?:ja|sekä|eli|tai|mutta|koko)\s)(?!(?:[\w-]+\s){0,3}?[\w-]*(?:hank|projekti|verkosto|kokeilu|kehittämistyö"
    r"|toiminta|ohjelma|kampanja|yhteistyö|toimija))[a-zåäö-]",
    re.IGNORECASE,
)


def whole_country(story: Story, about: Aboutness) -> tuple[int, int] | None:
    """Return where a sentence says that the project works in the whole country."""
    for number in story.saying(*(compiled(wording.national) for wording in story.wordings)):
        statement = story.statements[number]
        if not about.is_own(number) or _OF_THE_COUNTRY.search(statement.text):
            continue
        for wording in story.wordings:
            match = compiled(wording.national).search(statement.text)
            if match and _OF_A_THING.match(statement.text, match.start()):
                continue
            if match and _is_of_project(story, about, number, statement):
                return statement.start + match.start(), statement.start + match.end()
    return None


def _is_of_project(story: Story, about: Aboutness, number: int, statement: Statement) -> bool:
    """Tell whether a sentence is about the project or its work, or stands in a list or under a label."""
    line = story.lines[statement.line]
    return (
        number in about.mentions_own
        or line.kind == "item"
        or any(label.start <= statement.start < label.end for label in story.of_topic("area"))
        or (line.heading >= 0 and asks_where(story, line.heading))
        or any(
            compiled(wording.project).search(statement.text)
            or compiled(wording.anaphor).match(statement.text)
            or says_area(wording, statement.text)
            for wording in story.wordings
        )
    )
