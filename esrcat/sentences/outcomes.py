"""Read the numbers that a final report states as achieved."""

from __future__ import annotations

import re

from esrcat.sentences.achievements import Verb, achieving_verb, is_doubtful, is_outcome
from esrcat.sentences.counted import (
    coordinate,
    counted_after,
    counted_before,
    places_after,
    recipients_after,
    yield_after,
)
from esrcat.sentences.quantities import Quantity, quantities
from esrcat.sentences.splitting import Sentence, sentence_at
from esrcat.values.reading import Reading

# A hyphen before 'ja' belongs to a suspended compound: 'ohjaus- ja neuvontakäyntejä'.
# Its first sign is one of few: the search then skips all letters at once.
_CLAUSE_BOUNDARY = re.compile(
    r"[\s,;:()](?:(?<=[;:()])\s?|(?<=,)\s|(?<=\s)(?:(?<!-\s)(?:ja|sekä|mutta|kun|vaikka|sillä|koska)|[–—-])\s)"
)
_CONTENT_CLAUSE = re.compile(r"(?:että|jotta)\b")
_ONLY_FILLERS = re.compile(
    r"(?:\s|,|ja|sekä|lisäksi|myös|yhteensä|kaikkiaan|peräti|jopa|heistä|niistä|näistä|hankkeessa|projektissa|vuonna|lopulta|lopuksi|\d{4}|jo|vielä)*",
    re.IGNORECASE,
)
_SUBSET_BEFORE = re.compile(
    r"(?:^|\b(?:joista|heistä|niistä|näistä)|\w+st[aä])\s*(?:yhteensä|kaikkiaan|peräti|jopa)?\s*$",
    re.IGNORECASE,
)
_SUBSET = re.compile(r"(?:joista|heistä|niistä|näistä)\b", re.IGNORECASE)
_ADJUNCTS = re.compile(r"(?:\s+\w+(?:ss[aä]|ll[aä]|st[aä]|lle|een|iin|n)\b)*[\s.]*")
_ALONE = re.compile(r"(?:\s+(?:hankkeen|projektin)\s+aikana)?[\s.!]*")
# Nothing, a verb, a percentage or a unit: the number may belong to words before it.
_FOLLOWED = re.compile(
    r"\s?%|\s*(?:[.,;:!)\n]|\Z)|\s(?:ja|sekä|hankkeen|projektin|prosenttia)\b|\s(?:on|\w+(?:i|vat|vät|tiin))\b"
)
# Work and studies that people got into, and what lasted.
_STATE_ATTAINED = re.compile(
    r"\b(?:töissä|työssä|työelämässä|työsuhteessa|palkkatyössä|opinnoissa\w*|opiskelemassa|oppisopimuksessa|edelleen|yhä)\b"
)
_AT_FIRST = re.compile(
    r"\b(?:alussa|aluksi|alkaessa|ennen|aiemmin|lähtötilanteessa|käynnistyessä|vain)\b", re.IGNORECASE
)
_TAKING_PART = re.compile(r"\b[Mm]ukana\b")
_BODY = re.compile(r"\b\w*(?:ryhmässä|tiimissä|hallinnossa|toteuttamassa|rahoittamassa)\b", re.IGNORECASE)
_ROOM = re.compile(r"\w*(?:paikkoja|paikkaa|sijaa|tilaa)\Z", re.IGNORECASE)
# Gapping: 'Työpaikan löysi 54 naista ja opiskelupaikan 23 naista' says the verb once.
_GAPPED = re.compile(r"(?:(?![Kk]eskimäärin|[Kk]esken)[^\W\d]{3,}(?:n|ss[aä]|st[aä]|ll[aä]|lle|ksi)\s){1,2}")
_DIGIT_OR_VERB = re.compile(r"\d|\b(?:on|oli|ovat|olivat|\w+(?:taan|tään|daan|dään|tiin))\b")
_NEAR = 40
_TOGETHER = re.compile(r"yhdessä\s\Z")
_ONLY_AUXILIARY = re.compile(r"\s(?:on\s(?:jo\s|nyt\s)?)?")
_OTHER_VERB = re.compile(r"\b[^\W\d]+(?:tt?iin|ivat|ivät)\b")
_TIMES = re.compile(r"\s(?P<what>kertaa)\b")
_TIMES_USED = re.compile(r"\b(?:lada|vierail|katso|kuunnel|klika|lue)\w*")

_Clause = tuple[int, int]
_Phrase = tuple[int, int]


def outcome_statements(text: str, *, in_words: bool = False) -> list[tuple[Reading, ...]]:
    """Read the achieved numbers of a final report, each a tuple of readings.

    `text` is the whole sentence, `number` the count, `qualifier`
    over, about or under where a word says so, `what` the phrase that is counted, as printed; it may be
    missing ('todistuksen sai 26').
    A number counts when a verb of achieving in the past or the perfect governs its clause.
    Plans, averages, limits, durations, money, ages, shares, staff and counts of partners give nothing;
    numbers in words do where they are asked for.
    """
    found = []
    sentence: Sentence | None = None
    for quantity in quantities(text):
        if quantity.percent or (quantity.in_words and not in_words):
            continue
        phrase = _counted(text, quantity, len(text))
        if phrase is None and not _FOLLOWED.match(text, quantity.number.end):
            continue
        if sentence is None or not sentence.start <= quantity.start < sentence.end:
            sentence = sentence_at(text, quantity.start)
            clauses = _clauses(text, sentence)
            whole = Reading("text", " ".join(sentence.text.split()), sentence.start, sentence.end)
        facts = _facts(text, sentence, clauses, quantity, phrase)
        if facts is not None:
            found.append((whole, *facts))
    return found


def _facts(
    text: str, sentence: Sentence, clauses: list[_Clause], quantity: Quantity, phrase: _Phrase | None
) -> tuple[Reading, ...] | None:
    """Read one number of a sentence; `phrase` is what follows it, the end of its clause disregarded."""
    index = 0
    while quantity.start >= clauses[index][1] and index < len(clauses) - 1:
        index += 1
    clause = clauses[index]
    if phrase is None or phrase[1] > clause[1]:
        phrase = _counted(text, quantity, clause[1])
    verb = _governing_verb(text, clauses, index, quantity, phrase)
    # Small numbers in words mostly describe the work; they count where the project made something.
    if verb is None or (quantity.in_words and verb.kind != "made"):
        return None
    # A number of an enumeration has its verb in another clause: '…, joista 188 oli äitejä ja 15 isiä'.
    listed = (
        not clause[0] <= verb.start < clause[1] and _SUBSET.match(text, _start_of(clauses, verb)) is not None
    )
    attained = verb.kind == "existed" and (listed or _is_attained(text, clause, quantity, phrase, verb))
    part = clause[0] > sentence.start and _SUBSET.match(text, clause[0]) is not None
    part = part or _is_subject(text, clause, quantity, verb)
    if verb.kind == "existed" and not (attained or part) and _only_describes(text, clause):
        return None
    what = _what(text, clause, sentence, quantity, verb, phrase, attained)
    if what is None:
        bare = verb.kind != "existed" or part or attained
        found = bare and (
            _ALONE.fullmatch(text, quantity.number.end, clause[1])
            or _is_subject(text, clause, quantity, verb)
        )
        return _with_qualifier(quantity) if found else None
    if not _is_result(what, quantity, verb, attained):
        return None
    if phrase is not None and what.end == clause[1]:
        what = _coordinated(text, what, clauses[index + 1 :])
    return (*_with_qualifier(quantity), what)


def _start_of(clauses: list[_Clause], verb: Verb) -> int:
    return max(start for start, _ in clauses if start <= verb.start)


def _with_qualifier(quantity: Quantity) -> tuple[Reading, ...]:
    return (quantity.number, quantity.qualifier) if quantity.qualifier else (quantity.number,)


def _is_subject(text: str, clause: _Clause, quantity: Quantity, verb: Verb) -> bool:
    """Tell whether a number stands for some of those named, before its verb: 'niistä 6 johti tilaukseen'."""
    beside = _ONLY_AUXILIARY.fullmatch(text, quantity.number.end, verb.start)
    return beside is not None and _SUBSET_BEFORE.search(text[clause[0] : quantity.start]) is not None


def _only_describes(text: str, clause: _Clause) -> bool:
    """Tell clauses with 'oli' that describe those already counted, or how things were at first."""
    return _SUBSET.match(text, clause[0]) is not None or _AT_FIRST.search(text, *clause) is not None


def _is_result(what: Reading, quantity: Quantity, verb: Verb, attained: bool) -> bool:
    words = str(what.value)
    if verb.kind == "existed" and not attained and _ROOM.match(words):
        return False
    # Being there is taking part: those who carried the project out were there too.
    verbs = (verb.word, "osallistui") if attained else (verb.word,)
    return all(is_outcome(words, quantity.value, word) for word in verbs)


def _coordinated(text: str, what: Reading, following: list[_Clause]) -> Reading:
    """Add the nouns that share the number, where nothing else is said of them: '85 äitiä, isää ja mummoa'."""
    end = what.end
    for clause in following:
        joint = text[end : clause[0]].strip()
        noun = coordinate(text, *clause) if joint in {"ja", "sekä", ","} else None
        if noun is None or _DIGIT_OR_VERB.search(text, noun, clause[1]):
            break
        if joint != ",":
            return what if achieving_verb(text, noun, clause[1]) else _reading(text, what.start, noun)
        if text[noun : clause[1]].strip():
            break
        end = noun
    return what


def _counted(text: str, quantity: Quantity, end: int) -> _Phrase | None:
    after = quantity.number.end
    times = _TIMES.match(text, after, end)
    if times and _TIMES_USED.search(text, max(0, quantity.start - _NEAR), quantity.start):
        return times.span("what")
    return (
        counted_after(text, after, end)
        or recipients_after(text, after, end)
        or yield_after(text, after, end)
        or (
            None
            if _TOGETHER.search(text[max(0, quantity.start - 9) : quantity.start])
            else places_after(text, after, end)
        )
    )


def _clauses(text: str, sentence: Sentence) -> list[_Clause]:
    clauses = []
    start = sentence.start
    for boundary in _CLAUSE_BOUNDARY.finditer(text, start, sentence.end):
        clauses.append((start, boundary.start()))
        start = boundary.end()
    clauses.append((start, sentence.end))
    return clauses


def _governing_verb(
    text: str, clauses: list[_Clause], index: int, quantity: Quantity, phrase: _Phrase | None
) -> Verb | None:
    """Find the achieving verb that governs a number: in its clause, or beside it in an enumeration."""
    own = clauses[index]
    verb = _reported(text, clauses, index)
    if verb is not None:
        return verb
    if achieving_verb(text, *own) is not None or not _is_bare(text, own, quantity, phrase):
        return None
    for neighbour in (*range(index - 1, max(-1, index - 4), -1), index + 1):
        if not 0 <= neighbour < len(clauses):
            continue
        if (verb := _reported(text, clauses, neighbour)) is not None:
            return verb
        if neighbour < index and _OTHER_VERB.search(text, *clauses[neighbour]):
            break
    return None


def _is_attained(text: str, clause: _Clause, quantity: Quantity, phrase: _Phrase | None, verb: Verb) -> bool:
    """Tell '160 nuorta oli edelleen opinnoissaan', 'mukana oli 96 lasta' from '160 nuorta oli paikalla'."""
    if phrase is None:
        return False
    if phrase[1] < verb.start and not text[phrase[1] : verb.start].strip():
        return _STATE_ATTAINED.search(text, verb.end, clause[1]) is not None
    taking_part = _TAKING_PART.search(text, clause[0], quantity.start)
    return taking_part is not None and _BODY.search(text, *clause) is None


def _reported(text: str, clauses: list[_Clause], index: int) -> Verb | None:
    start, end = clauses[index]
    doubt_start = clauses[index - 1][0] if index > 0 and _CONTENT_CLAUSE.match(text, start) else start
    return None if is_doubtful(text, doubt_start, end) else achieving_verb(text, start, end)


def _is_bare(text: str, clause: _Clause, quantity: Quantity, phrase: _Phrase | None) -> bool:
    """Tell whether a clause is but a number and what it counts: '…, 12 esimiestä', '… ja työpaikkoja 19'."""
    if phrase is None:
        named = counted_before(text, clause[0], quantity.start)
        if not _ALONE.fullmatch(text, quantity.number.end, clause[1]):
            return False
        if named is None:
            return _GAPPED.fullmatch(text, clause[0], quantity.start) is not None
        beside = not text[named[1] : quantity.start].strip()
        return beside and _ONLY_FILLERS.fullmatch(text, clause[0], named[0]) is not None
    lead = _ONLY_FILLERS if _ONLY_FILLERS.fullmatch(text, clause[0], quantity.start) else _GAPPED
    if not lead.fullmatch(text, clause[0], quantity.start) or is_doubtful(text, *clause):
        return False
    return _ADJUNCTS.fullmatch(text, phrase[1], clause[1]) is not None


def _what(
    text: str,
    clause: _Clause,
    sentence: Sentence,
    quantity: Quantity,
    verb: Verb,
    phrase: _Phrase | None,
    attained: bool,
) -> Reading | None:
    position = quantity.number.end
    if verb.kind == "existed" and not attained:
        phrase = _class_after(text, clause, quantity, verb)
    if phrase is None and _ALONE.fullmatch(text, position, clause[1]):
        phrase = _named_before(text, clause, sentence, quantity)
    return _reading(text, *phrase) if phrase else None


def _class_after(text: str, clause: _Clause, quantity: Quantity, verb: Verb) -> _Phrase | None:
    """Find what some of them were: the 'äitejä' of 'joista 188 oli äitejä'."""
    if verb.start != quantity.number.end + 1 or not _SUBSET.match(text, clause[0]):
        return None
    end = coordinate(text, verb.end + 1, clause[1], plural=True)
    return (verb.end + 1, end) if end == clause[1] or (end and text[end] in ".;") else None


def _named_before(text: str, clause: _Clause, sentence: Sentence, quantity: Quantity) -> _Phrase | None:
    """Find what is counted before the verb; the phrase may begin before the clause ('A-ita ja B-itä …')."""
    phrase = counted_before(text, sentence.start, quantity.start)
    return phrase if phrase is not None and phrase[1] > clause[0] else None


def _reading(text: str, start: int, end: int) -> Reading:
    return Reading("what", " ".join(text[start:end].split()), start, end)
