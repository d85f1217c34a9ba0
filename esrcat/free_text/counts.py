"""How many take part, as planned and as it turned out, and the results that a text tells with numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from esrcat.free_text.about import Aboutness
from esrcat.free_text.finds import Finds
from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled
from esrcat.model import Qualifier
from esrcat.sentences.outcomes import outcome_statements
from esrcat.sentences.swedish_outcomes import swedish_outcomes
from esrcat.values.reading import Reading

_PERSONS = re.compile(
    r"(?:\w*henkilö\w*|\w*osallistuja\w*|\w*nuor\w+|\w*työt(?:ön|töm)\w*|\w*asiaka\w*|hlö\w*|ihmis\w*|\w*naista|\w*miestä|\w*opiskelija\w*|\w*työnhakija\w*|\w*yrittäjä\w*|\w*aikuis\w*|\w*maahanmuuttaj\w*"
    r"|person\w*|deltagare\w*|unga|ungdom\w*|\w*arbetslös\w*|studerande|invandrar\w*|people|participants?|young|unemployed|students?|jobseekers|immigrants|adults?|women|men|entrepreneurs|kvinnor|män|vuxna|klienter|clients?)\Z",
    re.IGNORECASE,
)
_WOMEN = re.compile(
    r"(?:,?\s*\(?(?:joista|heistä|varav|av\s+(?:dem|vilka)|of\s+(?:whom|them)|including)\s+(?:(?:naisia|naisten\s+osuus|kvinnor|women)\s+(?:on\s+|oli\s+|var\s+|were\s+)?(?P<women>\d+)|(?P<first>\d+)\s+(?:(?:on|oli|var|were|are|är)\s+)?(?:nais\w+|kvinn\w+|women|female)))",
    re.IGNORECASE,
)


def read_counts(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add participants, planned and actual, and the outcomes told with numbers."""
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or not any(map(str.isdigit, statement.text)):
            continue
        for wording in story.wordings:
            for kind, patterns in (("actual", wording.took_part), ("planned", wording.plans)):
                for pattern in patterns:
                    match = compiled(pattern).search(statement.text)
                    if match and _counts_persons(match, statement.text):
                        _add_count(finds, f"/participants/{kind}", match, statement.text, statement.start)
    _labelled(story, about, finds)
    _statements(story, about, finds)


def _counts_persons(match: re.Match[str], text: str) -> bool:
    after = text[match.end("total") : match.end("total") + 3]
    if after.lstrip().startswith(("%", "€", "–", "-", "pros")):
        return False
    what = match.groupdict().get("what")
    return bool(what and _PERSONS.match(what))


def _add_count(finds: Finds, base: str, match: re.Match[str], text: str, offset: int) -> None:
    start, end = match.span("total")
    total = int(re.sub(r"\D", "", match["total"]))
    if total > 100_000 or f"{base}/total" in finds.pointers:
        return
    finds.add(f"{base}/total", total, offset + start, offset + end, "sentence", "number of participants")
    women = _WOMEN.search(text, end)
    if women and women.start() - end < 60:
        group = "women" if women["women"] else "first"
        if int(women[group]) <= total:
            low, high = women.span(group)
            finds.add(f"{base}/women", int(women[group]), offset + low, offset + high, "sentence", "number of women")


def _labelled(story: Story, about: Aboutness, finds: Finds) -> None:
    for label in story.of_topic("participants"):
        text = story.text[label.start : label.end]
        match = re.match(r"\D{0,25}(?P<total>\d{1,5})(?!\d)", text)
        if match and label.end - label.start < 60 and about.is_own_at(label.label_start):
            _add_count(finds, "/participants/planned", match, text, label.start)


def _statements(story: Story, about: Aboutness, finds: Finds) -> None:
    readers: dict[str, Callable[[str], list[tuple[Reading, ...]]]] = {"fi": outcome_statements, "sv": swedish_outcomes, "en": english_outcomes}
    ordinal = 0
    seen: set[tuple[object, ...]] = set()
    for wording in story.wordings:
        for number, statement in enumerate(story.statements):
            line = story.lines[statement.line]
            if not about.is_own(number) or line.kind in ("heading", "term") or not any(map(str.isdigit, statement.text)):
                continue
            for facts in readers[wording.language](statement.text):
                values = {fact.key: fact.value for fact in facts}
                identity = (statement.start, values.get("number"), values.get("what"))
                if identity in seen:
                    continue
                seen.add(identity)
                for fact in facts:
                    finds.add(f"/outcomes/statements/{ordinal}/{fact.key}", fact.value, statement.start + fact.start, statement.start + fact.end, "sentence", "number of an outcome")
                ordinal += 1


_EN_NUMBER = re.compile(
    r"(?<![\w.,:/–$€-])(?:(?P<over>over|more\s+than|at\s+least)\s+|(?P<under>nearly|almost|just\s+under|fewer\s+than|less\s+than)\s+|(?P<about>about|around|some|approximately|roughly)\s+)?"
    r"(?P<number>\d{1,3}(?:[ ,]\d{3})+|\d+)(?![\w/:–-]|[.,]\d|\s?[%€]|\s(?:per\s?cent|euros?|million|years?|months?|weeks?|days?|hours?|January|February|March|April|May|June|July|August|September|October|November|December)\b)",
    re.IGNORECASE,
)
_EN_DONE = re.compile(
    r"\b(?:took\s+part|participated|found|got|received|completed|started|began|were\s+(?:trained|organised|organized|held|employed|reached|created|founded|set\s+up|established|coached|produced|developed|published|given|found|counselled|supported)|was\s+(?:set\s+up|created)|gained|moved\s+on|went\s+on|entered|created|trained|organised|organized|reached|produced|established|attended|graduated|obtained|helped|coached|supported|visited|joined|have\s+been\s+\w+ed|have\s+(?:found|taken\s+part|started|completed))\b",
    re.IGNORECASE,
)
_EN_DOUBT = re.compile(r"\b(?:aims?|goals?|plan(?:s|ned)?|will|would|should|target|intended|expected|at\s+most|each|every|annually|per\s+\w+|aged|age|not|if|hoped|up\s+to)\b", re.IGNORECASE)
_EN_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|but|while|of\s+whom|of\s+which)\s")
_EN_WHAT = re.compile(r"\s+(?P<what>(?:[a-z][\w-]*\s){0,4}?[a-z][\w-]*?(?:s|people|youth|men|women|children))(?![\w-])")


def english_outcomes(text: str) -> list[tuple[Reading, ...]]:
    """Read the achieved numbers of an English sentence: text, number, qualifier where there is one, and what."""
    return list(_english(text))


def _english(text: str) -> Iterator[tuple[Reading, ...]]:
    whole = Reading("text", " ".join(text.split()), 0, len(text))
    for match in _EN_NUMBER.finditer(text):
        start, end = 0, len(text)
        for stop in _EN_CLAUSE.finditer(text):
            if stop.end() <= match.start("number"):
                start = stop.end()
            elif stop.start() >= match.end():
                end = stop.start()
                break
        value = int(re.sub(r"\D", "", match["number"]))
        if 1990 <= value <= 2035 or not _EN_DONE.search(text, start, end) or _EN_DOUBT.search(text, start, end):
            continue
        readings = [whole, Reading("number", value, *match.span("number"))]
        kinds: tuple[Qualifier, ...] = ("over", "under", "about")
        if kind := next((kind for kind in kinds if match[kind]), None):
            readings.append(Reading("qualifier", kind, *match.span(kind)))
        if what := _EN_WHAT.match(text, match.end("number"), end):
            readings.append(Reading("what", " ".join(what["what"].split()), *what.span("what")))
        yield tuple(readings)
