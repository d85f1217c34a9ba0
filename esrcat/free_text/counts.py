"""How many take part, as planned and as it turned out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.counts_beside import Kind, answered, told_beside
from esrcat.free_text.finds import Finds
from esrcat.free_text.other_numbers import is_other_number
from esrcat.free_text.story import Story
from esrcat.free_text.wording import Wording
from esrcat.free_text.wordings import compiled
from esrcat.model import Method
from esrcat.patterns import Expression, quick

_LONGEST = 20
_NUMBER = quick(
    r"(?<![\w.,:/–€-])(?P<number>\d{1,3}(?:[ ,\u00a0]\d{3})++|\d{1,5}+)"
    r"(?![ \u00a0]\d{3}|[\w/–]|:(?!(?:tä|ta|ää|aa|n|lle)\b)|-\w"
    r"|[.,]\d|\.\s?\d|\.\s[a-zåäö]+kuu|\s?(?:[%€]|eur|e\b)|\s?-vuo)"
)
_PERSONS = re.compile(
    r"(?:\w*henkilö\w*|\w*oppila\w*|hen[gk](?:en|estä|elle|eltä|eä)|\w*osallistuja\w*|\w*nuor(?:ta|i\w*|en)|\w*työt(?:ön|töm)\w*|\w*asiaka\w*|hlö\w*"
    r"|ihmi(?:stä|sen|nen)\w*|nais(?:ta|en)|mies(?:tä)?|\w*opiskelija\w*|\w*työnhakija\w*"
    r"|\w*yrittäjä\w*|\w*aikui\w*|\w*maahanmuuttaj\w*|\w*opettaja\w*|\w*ohjaaja\w*|\w*kulkija\w*"
    r"|\w*työntekijä\w*|\w*tekijää|\w+(?:[aeiouyäö]j(?:aa|ää)|l(?:aista|äistä)|kykyi(?:stä|siä)"
    r"|vuotia(?:sta|ita)|(?:te|no|o|e|a)ttu[ae]|(?:te|y)ttyä|taustai(?:sta|sia)|vanhempaa|huoltajaa)|lasta|isää|äitiä"
    r"|person\w*|\w*deltagare\w*|unga|ungdom\w*|\w*arbetslös\w*|studerande\w*|\w*invandrar\w*|kvinnor"
    r"|män|vuxna|klienter|elever"
    r"|(?!(?:partners|computers|numbers|letters|papers|posters|orders|offers|quarters|members|summers|winters|visitors|customers|employers|plants|restaurants|grants|centers|matters|corners|covers|trailers|dinners)\b)\w{3,}(?:ers|ors|ists|ants|ees)"
    r"|people|persons?|participants?|youths?|unemployed|students?|job-?seekers?|immigrants?|adults?"
    r"|women|men|entrepreneurs?|clients?|prisoners?|homeless|learners?|trainees?|apprentices?|volunteers?|carers?|nurses?|teachers?|workers?|employees?"
    r"|vank\w+|\w*mummo\w*|\w*vaari\w*|isovanhem\w*|refugees?|migrants?|farmers?|parents?|famil(?:y|ies)|children|pupils?|coaches|instructors?|supervisors?|jobseekers?"
    r"|inmates?|youngsters?|graduates?|experts?|mentors?|residents?|villagers|fishermen|seniors"
    r"|\w{3,}(?:are|arna|aren|ande|anden|andena)|anställda|chefer|vårdare|ungdomarna|nyanlända|anhöriga|fångar|flyktingar"
    r"|föräldrar|senior\w*|pensionär\w*|entreprenör\w*|\w+ister|barn|äldre|pensionärer|volontärer|frivilliga|yrkesfiskare|bönder)\Z",
    re.IGNORECASE,
)
_WOMEN = quick(
    r"\s*(?:[,;]?\s*\(?(?:joista|heistä|varav|av\s+(?:dem|vilka)|of\s+(?:whom|them)|including"
    r"|of\s+which)?\s*(?:[a-zåäö]+\s+){0,2}?(?:(?:naisia|naisten\s+osuus|kvinnor|women)\s*:?\s*(?:[a-zåäö]+\s+){0,4}?"
    r"(?P<women>\d+)|(?P<first>\d+)\s+(?:of\s+(?:them|whom)\s+|av\s+(?:dem|vilka)\s+)?(?:(?:on|oli|ovat|olivat|var|were|are|är|blir|bör\s+vara|ska(?:ll)?\s+vara"
    r"|(?:will|should|must|are\s+to)\s+be|on\s+oltava|tulee\s+olla|tulisi\s+olla|pitäisi\s+olla|olisi)\s+)?(?:nais\w+"
    r"|kvinn\w+|women|female)))",
    re.IGNORECASE,
)
# A noun behind the number that is none of persons: 'yritystä', 'företag', 'companies'.
_COUNTS_THINGS = re.compile(
    r"\s+(?:\w+\s+)?(?:\w{3,}(?:st[aä]|t[aä]|[aeiouyäö][aä])|företag|föreningar|kommuner|companies"
    r"|firms|organi[sz]ations|schools|\w+ar|\w+er)\b",
    re.IGNORECASE,
)
# What may stand behind a number that counts participants without naming them.
_NOUN_BEHIND = re.compile(
    r"\s+(?!(?:took|take|joined|have|had|has|were|was|will|are|participated|of|in|deltog|deltar|har|hade|ska|skall|av|i|med|och|and)\b)[a-zåäö]",
)
_WOMEN_WORD = Expression(r"nais|kvinn|women|female", re.IGNORECASE)
_UP_TO_WOMEN = 60
_FOR_WHOLE = re.compile(r"\s+(?:koko|hela|för\s+hela|for\s+the\s+whole|over\s+the)\b", re.IGNORECASE)
_AT_A_TIME = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}(?:kerrallaan|vuosittain|ryhmään|ryhmässä|at\s+a\s+time|each\s+year|per\s+\w+|åt\s+gången|årligen)\b",
    re.IGNORECASE,
)
# A number alone behind one of persons counts the same where its clause says no other noun.
_OF_THE_SAME = re.compile(
    r"tavoit|suunnitel|mukaan|mukana|osallistu|heistä|plan|mål|deltag|target|goal|aim|took\spart|joined",
    re.IGNORECASE,
)
_EACH_TIME = quick(
    r"\b(?:kerrallaan|vuosittain|joka\s+vuosi|kuukausittain|varje\s+år|årligen|åt\s+gången|(?:each|every)\s+year|annually"
    r"|at\s+a\s+time)\b",
    re.IGNORECASE,
)
# A part of those who took part: what became of them.
_OF_THEM = quick(
    r"\b(?:osallistujista|osallistuneista|(?<!osallistunut )(?<!osallistui )heistä|joista"
    r"|av\s+(?:deltagarna|dem)|of\s+(?:the\s+participants|them|these|whom))\b"
    r"[^.;]{0,30}\Z",
    re.IGNORECASE,
)
# 'ska 120 unga ha deltagit': done by then.
_SHALL_HAVE = re.compile(r"\b(?:ska|skall|bör)\b[^.;,]{0,50}\bha\s+\w+(?:it|at|tt)\b")
_NEAR_MODAL = 12
# What the plan was stays a plan, whatever verb says it: 'Suunnitelmassa osallistujia oli 280'.
_PLAN = re.compile(r"suunnitelma|tavoit(?:e\b|teena)|plan(?:en)?\b|target|målet|\bmål\b|goal", re.IGNORECASE)
_MODAL = re.compile(r"(?:will|shall|would|are\s+to|is\s+to|ska|skall|tulee)\Z", re.IGNORECASE)


class _Count(NamedTuple):
    kind: Kind
    total: int
    start: int
    end: int
    women: tuple[int, int, int] | None
    score: int
    method: Method


def read_counts(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add participants, planned and actual."""
    counts = [*_labelled(story, about), *_told(story, about)]
    for kind in ("planned", "actual"):
        best = max(
            (count for count in counts if count.kind == kind),
            key=lambda count: (count.score, -count.start),
            default=None,
        )
        if best and kind == "actual" and best.women is None:
            best = best._replace(women=_women_apart(story, about))
        if best:
            _add(finds, f"/participants/{kind}", best)


_WOMEN_APART = Expression(
    r"(?:osallistujista|osallistuneista|deltagarna|of\s+the\s+participants)\s+(?:var\s+|oli\s+)?(?P<number>\d+)\s"
    r"(?:on|oli|olivat|ovat|är|var|were|are)?\s?(?:nais|kvinn|women)",
    re.IGNORECASE,
)


def _women_apart(story: Story, about: Aboutness) -> tuple[int, int, int] | None:
    """How many women took part, said in a sentence of its own: 'Osallistujista 149 oli naisia'."""
    found = _WOMEN_APART.search(story.text)
    own = found is not None and about.is_own_at(found.start())
    return (int(found["number"]), *found.span("number")) if found and own else None


def _add(finds: Finds, base: str, count: _Count) -> None:
    finds.add(f"{base}/total", count.total, count.start, count.end, count.method, "number of participants")
    if count.women and count.women[0] <= count.total:
        finds.add(f"{base}/women", *count.women, count.method, "number of women")


def _labelled(story: Story, about: Aboutness) -> Iterator[_Count]:
    for label in story.of_topic("participants"):
        text = story.text[label.start : label.end]
        match = re.match(r"\D{0,25}?(?P<total>\d{1,5})(?![\d/]|[.,]\d)", text)
        if match is None or len(text) > 90 or not about.is_own_at(label.label_start):
            continue
        words = story.text[label.label_start : label.label_end] + " " + text
        actual = any(compiled(wording.so_far).search(words) for wording in story.wordings)
        actual = actual or _is_past_plan(story, int(match["total"]))
        start = label.start + match.start("total")
        yield _Count(
            "actual" if actual else "planned",
            int(match["total"]),
            start,
            label.start + match.end("total"),
            _women(text, match.end(), label.start),
            9,
            label.method,
        )


def _is_past_plan(story: Story, total: int) -> bool:
    """Tell whether a text has another number as its plan: 'Suunnitelmissa oli 250' beside a label of 311."""
    for number in story.saying(*(compiled(wording.planned) for wording in story.wordings)):
        text = story.statements[number].text
        for wording in story.wordings:
            counts = [] if compiled(wording.not_participants).search(text) else _told_in(text, wording, 0)
            if any(count.kind == "planned" and count.total != total for count in counts):
                return True
    return False


def _women(text: str, after: int, offset: int) -> tuple[int, int, int] | None:
    match = _WOMEN.search(text, after, min(len(text), after + _UP_TO_WOMEN + 40))
    if match is None or match.start() - after > _UP_TO_WOMEN:
        return None
    group = "women" if match["women"] else "first"
    low, high = match.span(group)
    return int(match[group]), offset + low, offset + high


def _told(story: Story, about: Aboutness) -> Iterator[_Count]:
    told = -2
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or story.lines[statement.line].row >= 0:
            continue
        text = statement.text
        if not statement.has_digits:
            continue
        for wording in story.wordings:
            if not compiled(wording.not_participants).search(text):
                counts = list(_told_in(text, wording, statement.start))
                yield from counts
                if not counts and told == number - 1:
                    for kind, total, low, high in told_beside(text):
                        women = _women(text, high, statement.start)
                        at = statement.start
                        yield _Count(kind, total, at + low, at + high, women, 3, "sentence")
                told = number if counts else told
        if number and (answer := answered(story.statements[number - 1].text, text)):
            total, low, high = answer
            women = _women(text, high, statement.start)
            at = statement.start
            yield _Count("planned", total, at + low, at + high, women, 3, "sentence")


def _told_in(text: str, wording: Wording, at: int) -> Iterator[_Count]:
    """Yield the persons that a sentence counts; `at` is where it begins in the document."""
    subsets = _women_in(text)
    of_things, of_persons = False, False
    for match in _NUMBER.finditer(text):
        if len(match["number"]) > _LONGEST or any(
            low < match.start("number") < high for low, high in subsets
        ):
            continue
        total = int(re.sub(r"\D", "", match["number"]))
        if total < 3 or 1950 <= total <= 2050:
            continue
        if _AT_A_TIME.match(text, match.end()) or is_other_number(text, *match.span("number")):
            continue
        behind = re.match(r"(?:\s+[\w-]+){0,3}", text[match.end() :])
        what = behind[0] if behind else ""
        persons = _persons_behind(what)
        if not persons and wording.language != "fi" and _NOUN_BEHIND.match(what):
            continue
        if not persons and _COUNTS_THINGS.match(what):
            of_things = True
            continue
        bare = not what or _FOR_WHOLE.match(what) is not None
        if of_things and not persons and bare:
            continue
        of_things, again = of_things and not persons, of_persons and bare
        of_persons = of_persons or persons
        clause = clause_of(text, match.start(), match.end())
        after = text.find(",", match.end())
        near = max(clause[0], text.rfind(",", 0, match.start())), clause[1] if after < 0 else after
        if _EACH_TIME.search(text, *near) or _OF_THEM.search(text, 0, match.start()):
            continue
        again = again and _OF_THE_SAME.search(text, clause[0], match.start()) is not None
        if not _takes_part(text, wording, clause, match.start(), persons or again):
            continue
        kind = _kind(wording, text, clause, subsets, match.end())
        if kind is not None:
            of_persons = True
            score = 3 + (compiled(wording.participant).search(text, *clause) is not None)
            first, last = at + match.start("number"), at + match.end("number")
            yield _Count(kind, total, first, last, _women(text, match.end(), at), score, "sentence")


def _takes_part(text: str, wording: Wording, clause: tuple[int, int], number: int, persons: bool) -> bool:
    """Tell whether a number counts persons, and the sentence is about taking part."""
    participant = compiled(wording.participant)
    if not persons and not participant.search(text, clause[0], number):
        return False
    return bool(compiled(wording.takes_part_in).search(text) or participant.search(text, *clause))


def _kind(
    wording: Wording, text: str, clause: tuple[int, int], subsets: list[tuple[int, int]], end: int
) -> Kind | None:
    """Tell whether the clause of a number says what came about or what is planned."""
    actual = compiled(wording.joined).search(text, *clause)
    planned = compiled(wording.planned).search(text, *clause)
    if not actual and not planned and any(low >= end and low - end < 30 for low, _ in subsets):
        actual, planned = compiled(wording.joined).search(text), compiled(wording.planned).search(text)
    if not actual and not planned:
        return None
    if planned and (_PLAN.search(planned[0]) or _SHALL_HAVE.search(text, planned.start())):
        return "planned"
    if planned and actual and _MODAL.search(planned[0]) and actual.start() - planned.end() < _NEAR_MODAL:
        # 'will be trained': a participle behind it is part of the plan.
        return "planned"
    return "planned" if planned and not (actual and actual.start() > planned.start()) else "actual"


def _women_in(text: str) -> list[tuple[int, int]]:
    """Return the stretches that tell how many of those counted are women."""
    if _WOMEN_WORD.search(text) is None:
        return []
    first = _NUMBER.search(text)
    return [
        found.span()
        for found in _WOMEN.finditer(text)
        if (found["women"] or found["first"])
        and first
        and first.end() <= found.start("women" if found["women"] else "first")
    ]


def _persons_behind(words: str) -> bool:
    return any(map(_PERSONS.match, words.split()))


_STOP = re.compile(
    r"[;:]\s|,\s(?:ja|och|and)\s|,\s(?:kun|joista|mutta|vaikka|men|but|while|of|tavoit\w+|suunnitel\w+|hakemuksessa|planen|målet|the\s+(?:target|aim|goal)"
    r"|and\s+\d|och\s+\d|toteuma|utfallet|which\s|vilket\s|mikä\s)|\s(?:ja|och|and)\s(?=\d)|\.\s"
    r"|\s\((?=(?:tavoit|suunnitel|plan|mål|target|goal|aim|utfall|toteuma|the\s(?:plan|target|goal|aim)))"
    r"|\s(?:against|compared\s(?:with|to))\s(?=(?:an?|the|our)\s(?:target|plan|goal|aim))"
)


_SAYS_WHAT = (",", " (", " against", " compared")


def clause_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the clause begins and ends that holds a number."""
    first = 0
    for stop in _STOP.finditer(text, 0, start):
        first = stop.start() if stop[0].startswith(_SAYS_WHAT) else stop.end()
    after = _STOP.search(text, end)
    return first, after.start() if after else len(text)
