"""The numbers that a text tells as achieved, in three languages, one sentence at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType

from esrcat.free_text.money.amounts import amounts_in
from esrcat.free_text.periods.dates import dates_in
from esrcat.free_text.results.other_numbers import is_other_number
from esrcat.free_text.results.pledges import is_pledged
from esrcat.free_text.results.state_now import is_so_now, tells_how_it_is_now
from esrcat.free_text.results.women import LONGEST_NUMBER
from esrcat.free_text.results.words import WORDS
from esrcat.free_text.story.clause_bounds import end_of, start_of
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.patterns import Expression, quick
from esrcat.sentences.outcomes import outcome_statements
from esrcat.sentences.swedish_outcomes import swedish_outcomes
from esrcat.values.reading import Reading

_NUMBER = quick(
    r"(?<![\w.,:/–$€-])(?:(?P<over>over|more\s+than|at\s+least|yli|vähintään|reilut?|runsaa?t?|över"
    r"|drygt|mer\s+än|fler\s+än|minst)\s+"
    r"|(?P<under>nearly|almost|just\s+under|fewer\s+than|less\s+than|lähes|liki|vajaat?|melkein|alle"
    r"|nästan|knappt|närmare)\s+"
    r"|(?P<about>about|around|some|approximately|roughly|noin|n\.|cirka|ca|ungefär|omkring)\s+)?"
    r"(?<!EUR\s)(?P<number>\d{1,3}(?>(?:[ ,\u00a0]\d{3})+)|\d++)"
    r"(?![ \u00a0]\d{3}|[\d_/:–-]|[^\W\d_](?![a-zåäö]{4})|[.,]\d|\.\s?\d|\s?[%€])",
    re.IGNORECASE,
)
_MEASURE = re.compile(rf"\s(?:{WORDS['measures']})\b", re.IGNORECASE)
_STOP = quick(
    r"[,;:()]\s?|\s[–—-]\s|\s(?:ja|sekä|mutta|kun|vaikka|och|samt|men|medan|som|and|but|while|whereas)\s",
    re.IGNORECASE,
)
_SUBSET = re.compile(
    r"(?:joista|heistä|niistä|näistä|av\s+(?:dem|vilka|dessa)|varav|of\s+(?:whom|them|which|these),?|another"
    r"|ytterligare|lisäksi)\s",
    re.IGNORECASE,
)
# In Finnish what is counted stands in the partitive, in Swedish in the plural, behind adjectives of its own.
_FINNISH_WHAT = re.compile(
    r"\s*(?P<what>(?:[a-zåäö-]{2,}(?<!ss)(?<!ll)(?<!lt)[aä]\s(?!muka))?[a-zåäö-]{2,}(?<!ss)(?<!ll)(?<!lt)[aä])(?![\w-])"
)
_SWEDISH_WHAT = re.compile(
    r"\s+(?P<what>(?:(?:nya|unga|olika|[a-zåäö]+(?:ade|iga|ska|erade|lösa))\s)?(?!(?:har|fick|deltog|i|på|av|som|till|är|hade|ska"
    r"|skall|och|under|från|genom|vid|med|hittade|började|gick|inledde|fortsatte|avlade|grundade|startade)\b)[a-zåäö-]{2,})(?![\w-])"
)
_COUNTED_NOUN = re.compile(r"\s*(?!(?:prosent|procent|per\s|euro|%))[a-zåäö-]{3,}")
_PARTICIPLE = re.compile(
    r"\b\w{2,}(?:ttu|tty|stu|sty|ltu|ltä|rtu|ntu|unut|ynyt|anut|änyt|inut|inyt|onut|einut|neet|at|ats|its|tts|ed)\b",
    re.IGNORECASE,
)
_ENGLISH_WHAT = re.compile(
    r"\s+(?!(?:were|are|was|is|had|has|have)\s)(?P<what>(?:[a-z][\w-]*\s){0,3}?[a-z][\w-]*?(?:(?<!s)s|people|youth|men|women|children))(?![\w-])"
)
_WHAT = MappingProxyType({"fi": _FINNISH_WHAT, "sv": _SWEDISH_WHAT, "en": _ENGLISH_WHAT})
_MONEY = Expression(r"kustannu|rahoit|budjet|osuus|kostnad|finansi|budget|cost|fund", re.IGNORECASE)
_QUALIFIERS = ("over", "under", "about")


def achieved_in(
    text: str, wording: Wording, *, of_results: bool = False, known: Collection[int] = ()
) -> list[tuple[Reading, ...]]:
    """Return the numbers of a sentence that are told as achieved: text, number, qualifier and what.

    One `of_results` stands under a heading of results: there a number needs no verb.
    """
    if compiled(wording.not_achieved).search(text):
        return []
    reader = _READERS.get(wording.language)
    found = list(reader(text)) if reader else []
    if _MONEY.search(text):
        found = [
            facts
            for facts in found
            if not any(
                fact.key == "what" and str(fact.value).startswith(("%", "prosent", "procent"))
                for fact in facts
            )
        ]
    numbers = {reading.start for facts in found for reading in facts if reading.key == "number"}
    found += [facts for facts in _told(text, wording, of_results, known) if facts[1].start not in numbers]
    taken = [(each.start, each.end) for each in amounts_in(text)] if found else []
    taken += [(each.start, each.end) for each in dates_in(text)] if found else []
    found = [
        facts
        for facts in found
        if not _is_no_count(text, *_number_of(facts))
        and not any(low <= _number_of(facts)[0] < high for low, high in taken)
    ]
    return sorted(found, key=lambda facts: facts[1].start)


def counts_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where numbers stand that may count anything: no years, measures, pages or roads."""
    for match in _NUMBER.finditer(text):
        if _may_count(text, match):
            yield match.span("number")


def what_behind(text: str, start: int, end: int, wording: Wording) -> str | None:
    """Return what the words from `start` on count, as behind a number."""
    found = _WHAT[wording.language].match(f" {text[start:end]}")
    return found["what"] if found else None


def _number_of(facts: tuple[Reading, ...]) -> tuple[int, int]:
    return next((each.start, each.end) for each in facts if each.key == "number")


def _is_no_count(text: str, start: int, end: int) -> bool:
    """Tell a day ('30. kesäkuuta'), a year, a class ('7.–9. luokka') and an age ('Salo, 84.')."""
    if _DAY.match(text, end) or is_other_number(text, start, end) or is_pledged(text, start, end):
        return True
    is_year = _YEAR.fullmatch(text, start, end) is not None
    if is_year and (_YEAR_BEFORE.search(text, 0, start) or _NOTHING_COUNTED.match(text, end)):
        return True
    if _COMPARED.search(text, 0, start):
        return True
    if _HOMES.match(text, end) or _NUMBERED.search(text, max(0, start - 22), start):
        return True
    return _AGE_BEFORE.search(text, max(0, start - 30), start) is not None and text[end : end + 1] in (
        ",",
        ".",
        ")",
    )


_READERS: Mapping[str, Callable[[str], list[tuple[Reading, ...]]]] = MappingProxyType(
    {"fi": outcome_statements, "sv": swedish_outcomes}
)


_DAY = re.compile(
    r"\.\s?[–-]\s?\d|\.\s(?:päivä|pnä)|\s-[a-zåäö]|\.\s(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu"
)
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_YEAR_BEFORE = re.compile(r"\b(?:år|sedan|från|i|vuonna|vuodesta|vuoden|since|in|from|of)\s\Z", re.IGNORECASE)
_NOTHING_COUNTED = re.compile(r"\s*(?:[,.;:)]|(?:och|samt|men|som|ja|sekä|mutta|kun|and|but|when)\b|\Z)")
# 'enemmän kuin lupaamamme 40': what the number of what came about is compared with.
_COMPARED = quick(
    r"\b(?:enemmän|vähemmän)\skuin\s(?:\w+\s){1,3}\Z|\b(?:fler|färre|mer|mindre)\sän\s(?:de|den|det|vår[at]?)\s(?:\w+\s){0,2}\Z"
    r"|\b(?:more|fewer|less)\sthan\s(?:the|our|its|last)\s(?:\w+\s){0,2}\Z"
    # 'Oli hankkeen alkaessa 720': what there was before.
    r"|\b(?:hankkeen|projektin)\salkaessa\s(?:\w+\s){0,2}\Z|\bnär\sprojektet\s(?:började|startade)\s(?:\w+\s){0,2}\Z|\bwhen\sthe\sproject\s(?:began|started),?\s(?:\w+\s){0,4}\Z",
    re.IGNORECASE,
)
# 'maantien 408 reunassa', 'täytti 63': the number of a road, an age.
_NUMBERED = re.compile(
    r"\b(?:(?:maan|valta|kanta)tien?|riksväg|stamväg|highway|road|täyt(?:ti|tää|täessä\w*)|fyll(?:de|er)|turn(?:ed|s|ing)|\w*laskuri|\w*räknare|counter)\s\Z",
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(r"[A-ZÅÄÖ][a-zåäö]+,\s\Z")


def _told(
    text: str, wording: Wording, of_results: bool, known: Collection[int]
) -> Iterator[tuple[Reading, ...]]:
    """Numbers whose clause has a verb of something done and none of a plan."""
    numbers = [match for match in _NUMBER.finditer(text) if _may_count(text, match)]
    done = compiled(wording.done)
    doubt = compiled(wording.doubt)
    # Most sentences have no such number, and the verbs are many.
    if not numbers or not (of_results or known or done.search(text) or tells_how_it_is_now(text)):
        return
    whole = Reading("text", " ".join(text.split()), 0, len(text))
    verb_before = False
    for match in numbers:
        start, end = _clause(text, match.start(), match.end())
        value = _value(match)
        if doubt.search(text, start, end):
            verb_before = False
            continue
        has_verb = (
            done.search(text, start, end) is not None
            or (of_results and _COUNTED_NOUN.match(text, match.end("number")) is not None)
            or match.start("number") in known
            or is_so_now(text, start, end, match.span("number"))
            or (of_results and _PARTICIPLE.search(text, start, end) is not None)
        )
        bare = (verb_before and end - start < 45) or _verb_follows(text, end, done, doubt)
        if not (
            has_verb or bare or (_SUBSET.search(text, max(0, start - 2), match.start()) and done.search(text))
        ):
            continue
        verb_before = True
        readings = [whole, Reading("number", value, *match.span("number"))]
        if kind := next((kind for kind in _QUALIFIERS if match[kind]), None):
            readings.append(Reading("qualifier", kind, *match.span(kind)))
        what = _WHAT[wording.language].match(text, match.end("number"), end)
        if what:
            readings.append(Reading("what", what["what"], *what.span("what")))
        elif not text[match.end("number") : end].strip() and start + 2 >= match.start("number"):
            # A number alone between commas is an age.
            continue
        yield tuple(readings)


def _value(match: re.Match[str]) -> int:
    return int(re.sub(r"\D", "", match["number"]))


def _may_count(text: str, match: re.Match[str]) -> bool:
    """Tell whether a number is neither a year nor that of a measure, a page or a road."""
    written = match["number"]
    if text[match.end() : match.end() + 1].isalpha() and match.start():
        # Only in a row of figures the word may stand close to its number: '96osallistujaa kursseilla'.
        return False
    if len(written) > LONGEST_NUMBER or (written.isdigit() and 1950 <= int(written) <= 2050):
        return False
    return not (
        _MEASURE.match(text, match.end("number"))
        or _NOT_COUNTED.search(text, max(0, match.start() - 22), match.start())
    )


# '73 naista 19 maasta': of how many lands or towns they were.
_HOMES = re.compile(r"\s(?:eri\s)?(?:maasta|kunnasta|kylästä|paikkakunnalta|kaupungista|länder|countries)\b")
# 'nine films and two guides were produced': the verb stands behind the last of them.
_AND_NUMBER = re.compile(r"\s(?:ja|sekä|och|samt|and)\s(?=(?:[a-zåäö]+\s)?\d)", re.IGNORECASE)


def _verb_follows(text: str, end: int, done: Expression, doubt: Expression) -> bool:
    joined = _AND_NUMBER.match(text, end)
    if joined is None:
        return False
    stretch = joined.end(), _clause(text, end, joined.end())[1]
    return done.search(text, *stretch) is not None and doubt.search(text, *stretch) is None


_NOT_COUNTED = quick(
    r"(?:out\s+of|klo|kello|nro|numero|no\.|kl\.|tfn|puh\.?|tel\.?|p\.|sivu|TL|toimintalinja\w*|insatsområde"
    r"|axis|priority|WP|TP|luku|age|aged|(?:maan|valta|kanta)?tien?|riksväg|stamväg|highway|road|huone|bussi|linja|ålder\w*|iältään|\w*-)\s*\Z",
    re.IGNORECASE,
)


# '58 fiskare, odlare och kockar har deltagit': what is counted has several names.
_JOINED = re.compile(
    r"(?:\s[a-zåäö-]+){1,2}(?:,\s[a-zåäö-]+){0,3},?\s(?:ja|sekä|och|samt|and)\s[a-zåäö-]+(?=\s[a-zåäö])"
)


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    joined = _JOINED.match(text, end)
    return start_of(_STOP, text, start), end_of(_STOP, text, joined.end() if joined else end)
