"""Read the numbers that a final report states as achieved."""

from __future__ import annotations

import re

from esrcat.sentences.achievements import Verb, achieving_verb, is_doubtful, is_outcome
from esrcat.sentences.counted import coordinate, counted_after, counted_before, recipients_after, yield_after
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
_PERCENT_OF = re.compile(r"\s?(?P<what>(?:%|prosenttia)\s+(?:\w+(?:n|ista|istä)\s+){0,2}?\w+st[aä])\b")
_PERCENT_OF_BEFORE = re.compile(r"(?P<what>\w+ist[aä])\s+(?:\w+\s+)?$", re.IGNORECASE)
_ADJUNCTS = re.compile(r"(?:\s+\w+(?:ss[aä]|ll[aä]|st[aä]|lle|een|iin|n)\b)*[\s.]*")
_ALONE = re.compile(r"(?:\s+(?:hankkeen|projektin)\s+aikana)?[\s.!]*")
# Nothing, a verb, a percentage or a unit: the number may belong to words before it.
_FOLLOWED = re.compile(
    r"\s?%|\s*(?:[.,;:!)\n]|\Z)|\s(?:ja|sekä|hankkeen|projektin|prosenttia)\b|\s\w+(?:i|vat|vät|tiin)\b"
)
# Work and studies that people got into, and what lasted.
_STATE_ATTAINED = re.compile(
    r"\b(?:töissä|työssä|työelämässä|työsuhteessa|palkkatyössä|opinnoissa\w*|opiskelemassa|oppisopimuksessa|edelleen|yhä)\b"
)
# 'Ensiapukortin sai 45 ja hygieniapassin 39 osallistujaa': one word for both numbers.
_SHARED = re.compile(r"\s(?:ja|sekä)\s(?:[^\W\d]+\s){1,3}(?P<next>\d+)(?=\s[^\W\d])")
_AT_FIRST = re.compile(
    r"\b(?:alussa|aluksi|alkaessa|ennen|aiemmin|lähtötilanteessa|käynnistyessä|vain)\b", re.IGNORECASE
)
_TAKING_PART = re.compile(r"\b[Mm]ukana\b")
_BODY = re.compile(r"\b\w*(?:ryhmässä|tiimissä|hallinnossa|toteuttamassa|rahoittamassa)\b", re.IGNORECASE)
_ROOM = re.compile(r"\w*(?:paikkoja|paikkaa|sijaa|tilaa)\Z", re.IGNORECASE)
# Gapping: 'Työpaikan löysi 54 naista ja opiskelupaikan 23 naista' says the verb once.
_GAPPED = re.compile(r"(?:(?![Kk]eskimäärin|[Kk]esken)[^\W\d]{3,}(?:n|ss[aä]|st[aä]|ll[aä]|lle)\s){1,2}")
_DIGIT_OR_VERB = re.compile(r"\d|\b(?:on|oli|ovat|olivat|\w+(?:taan|tään|daan|dään|tiin))\b")
_PIECES = frozenset({"kpl"})
_VERB_PHRASE = re.compile(r"(?:\s+[\w-]+){0,5}")

_Clause = tuple[int, int]
_Phrase = tuple[int, int]


def outcome_statements(text: str) -> list[tuple[Reading, ...]]:
    """Read the achieved numbers of a final report, each a tuple of readings.

    `text` is the whole sentence, `number` the count (a float only for a percentage), `qualifier`
    over, about or under where a word says so, `what` the phrase that is counted, as printed.
    A number counts when a verb of achieving in the past or the perfect governs its clause.
    Plans, averages, limits, durations, money, ages, staff and counts of partners give nothing.
    """
    found = []
    sentence: Sentence | None = None
    for quantity in quantities(text):
        phrase = _counted(text, quantity, len(text))
        if phrase is None and (quantity.in_words or not _FOLLOWED.match(text, quantity.number.end)):
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
    attained = verb.kind == "existed" and _is_attained(text, clause, quantity, phrase, verb)
    if verb.kind == "existed" and not attained and _only_describes(text, clause, quantity):
        return None
    what = _what(text, clause, sentence, quantity, verb, phrase, attained)
    if what is None or not _is_result(what, quantity, verb, attained):
        return None
    if phrase is not None and what.end == clause[1] and index + 1 < len(clauses):
        what = _coordinated(text, what, clauses[index + 1])
    return (quantity.number, quantity.qualifier, what) if quantity.qualifier else (quantity.number, what)


def _only_describes(text: str, clause: _Clause, quantity: Quantity) -> bool:
    """Tell clauses with 'oli' that describe those already counted, a share, or how things were at first."""
    described = quantity.percent or _SUBSET.match(text, clause[0]) is not None  # 'joista naisia oli 200'
    return described or _AT_FIRST.search(text, *clause) is not None


def _is_result(what: Reading, quantity: Quantity, verb: Verb, attained: bool) -> bool:
    words = str(what.value)
    if verb.kind == "existed" and not attained and _ROOM.match(words):
        return False
    # Being there is taking part: those who carried the project out were there too.
    verbs = (verb.word, "osallistui") if attained else (verb.word,)
    return all(is_outcome(words, quantity.value, word) for word in verbs)


def _coordinated(text: str, what: Reading, following: _Clause) -> Reading:
    """Add the noun that shares the number, where nothing else is said of it: '85 äitiä ja isää'."""
    joint = text[what.end : following[0]].strip()
    end = coordinate(text, *following) if joint in {"ja", "sekä"} else None
    if end is None or _DIGIT_OR_VERB.search(text, end, following[1]):
        return what
    return what if achieving_verb(text, end, following[1]) else _reading(text, what.start, end)


def _counted(text: str, quantity: Quantity, end: int) -> _Phrase | None:
    phrase = counted_after(text, quantity.number.end, end)
    if phrase is None and not quantity.in_words:
        phrase = recipients_after(text, quantity.number.end, end) or yield_after(
            text, quantity.number.end, end
        )
    return phrase


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
        if 0 <= neighbour < len(clauses) and (verb := _reported(text, clauses, neighbour)) is not None:
            return verb
    return None


def _is_attained(text: str, clause: _Clause, quantity: Quantity, phrase: _Phrase | None, verb: Verb) -> bool:
    """Tell '160 nuorta oli edelleen opinnoissaan', 'mukana oli 96 lasta' from '160 nuorta oli paikalla'."""
    if phrase is None:
        lasting = _STATE_ATTAINED.search(text, verb.end, clause[1])
        return quantity.percent and lasting is not None
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
        if named is None or not _ALONE.fullmatch(text, quantity.number.end, clause[1]):
            return False
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
    if quantity.percent:
        return _share(text, clause, quantity)
    position = quantity.number.end
    if verb.kind == "existed" and not attained:
        phrase = None
    if phrase is None and verb.start == position + 1:
        phrase = _verb_phrase(text, clause, quantity, verb)
    if phrase is None and _ALONE.fullmatch(text, position, clause[1]):
        phrase = _named_before(text, clause, sentence, quantity)
        shared = _SHARED.match(text, position, sentence.end) if phrase is None else None
        if shared and not achieving_verb(text, position, shared.start("next")):
            phrase = counted_after(text, shared.end("next"), sentence.end)
    elif phrase is not None and text[phrase[0] : phrase[1]] in _PIECES:
        phrase = _named_before(text, clause, sentence, quantity) or phrase
    return _reading(text, *phrase) if phrase else None


def _named_before(text: str, clause: _Clause, sentence: Sentence, quantity: Quantity) -> _Phrase | None:
    """Find what is counted before the verb; the phrase may begin before the clause ('A-ita ja B-itä …')."""
    phrase = counted_before(text, sentence.start, quantity.start)
    return phrase if phrase is not None and phrase[1] > clause[0] else None


def _share(text: str, clause: _Clause, quantity: Quantity) -> Reading | None:
    """Read what a percentage is of: '60 % osallistujista' or 'Osallistujista 60 %'."""
    following = _PERCENT_OF.match(text, quantity.number.end, clause[1])
    if following is not None:
        return _reading(text, *following.span("what"))
    before = _PERCENT_OF_BEFORE.search(text, clause[0], quantity.start)
    if before is None:
        return None
    return Reading("what", f"% {before['what'].lower()}", *before.span("what"))


def _verb_phrase(text: str, clause: _Clause, quantity: Quantity, verb: Verb) -> _Phrase | None:
    """Give the predicate of 'joista 64 työllistyi': what the counted ones did."""
    if not _SUBSET_BEFORE.search(text[clause[0] : quantity.start]):
        return None
    rest = _VERB_PHRASE.match(text, verb.end, clause[1])
    return verb.start, rest.end() if rest else verb.end


def _reading(text: str, start: int, end: int) -> Reading:
    return Reading("what", " ".join(text[start:end].split()), start, end)
