"""Read the numbers that a final report states as achieved."""

from __future__ import annotations

import re

from esrcat.sentences.achievements import Verb, achieving_verb, is_doubtful, is_outcome
from esrcat.sentences.clauses import Clause, clause_of, divided, opens_content
from esrcat.sentences.counted import (
    company_after,
    coordinate,
    counted_after,
    counted_before,
    is_measured,
    oblique_after,
    participle_after,
    times_after,
    yield_after,
)
from esrcat.sentences.quantities import Quantity, quantities
from esrcat.sentences.splitting import Sentence, sentence_at
from esrcat.sentences.subsets import (
    is_followed_by_verb,
    is_of_some,
    is_of_these,
    is_part,
    is_present,
    is_subject,
    mass,
    predicative,
)
from esrcat.values.reading import Reading

_ONLY_FILLERS = re.compile(
    r"(?:\s|,|ja|sekä|lisäksi|myös|yhteensä|kaikkiaan|peräti|jopa|heistä|niistä|näistä|hankkeessa|projektissa|vuonna|lopulta|lopuksi|\d{4}|jo|vielä)*",
    re.IGNORECASE,
)
_SUBSET = re.compile(r"(?:joista|heistä|niistä|näistä)\b", re.IGNORECASE)
_ADJUNCTS = re.compile(r"(?:\s+\w+(?:ss[aä]|ll[aä]|st[aä]|lle|een|iin|n)\b)*[\s.]*")
_ALONE = re.compile(r"(?:\s+(?:(?:hankkeen|projektin)\s+aikana|sen\s+mukaan))?[\s.!]*")
# Nothing, a verb or an adverb: the number may belong to words before it, or to a part of those counted.
_FOLLOWED = re.compile(
    r"\s*(?:[.,;:!()\n]|\Z)|\s(?:ja|sekä|hankkeen|projektin|sen|on|ovat|kertaa)\b"
    r"|\s\w+(?:i|vat|vät|ee|[aou]{2}|yy|ää|öö|eä|n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)\b"
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
_OF_A_PROJECT = re.compile(r"\b(?:[Hh]anke(?:tta)?|[Pp]rojekti[aä]?|[Tt]oiminta[a]?|yhdessä|yhteistyössä)\b")
_SHOWN = re.compile(r"(?:esit|käy|kävi|vierail|kerro|markkin|mainos|tutust)", re.IGNORECASE)
_IMPERSONAL = re.compile(r"\w+(?:tiin|tt?[uy])", re.IGNORECASE)
_SHARED = re.compile(r"\s(?:ja|sekä)\s(?:[^\W\d]+\s){0,3}\d")
_SIZE_OF_GROUP = re.compile(
    r"\w*(?:ryhmi|ryhmä|kurssi|tiimi|luok[ai]|kerra|kerroi)\w*ss?[aä]\b|\bkerra\w+", re.IGNORECASE
)
_DIGIT_OR_VERB = re.compile(r"\d|\b(?:on|oli|ovat|olivat|\w+(?:taan|tään|daan|dään|tiin))\b")

_NOTHING_TOLD = -2

_Phrase = tuple[int, int]


def outcome_statements(text: str) -> list[tuple[Reading, ...]]:
    """Read the achieved numbers of a final report, each a tuple of readings.

    `text` is the whole sentence, `number` the count, `qualifier` over, about or under where a word says
    so, `what` the phrase that is counted, as printed; none where the number stands for it alone ('heistä
    19 jatkoi', 'työhön sijoittui 39 nuorta, koulutukseen 27').
    A number counts when a verb of achieving in the past or the perfect governs its clause, or when it is a
    part of one that counts. Plans, averages, limits, durations, money, ages, shares, staff, counts of
    partners and numbers in words give nothing.
    """
    found: list[tuple[Reading, ...]] = []
    sentence: Sentence | None = None
    told = _NOTHING_TOLD
    for quantity in quantities(text):
        phrase = _counted(text, quantity, len(text))
        if phrase is None and (
            not _FOLLOWED.match(text, quantity.end) or is_measured(text, quantity.end, len(text))
        ):
            continue
        if sentence is None or not sentence.start <= quantity.start < sentence.end:
            sentence = sentence_at(text, quantity.start)
            follows = bool(found) and not text[found[-1][0].end : sentence.start].strip()
            told = -1 if follows else _NOTHING_TOLD
            clauses = divided(text, sentence)
            whole = Reading("text", " ".join(sentence.text.split()), sentence.start, sentence.end)
        index = clause_of(clauses, quantity)
        facts = _facts(text, sentence, clauses, index, quantity, phrase, told)
        if facts is not None:
            told = index
            found.append((whole, *facts))
    return found


def _facts(
    text: str,
    sentence: Sentence,
    clauses: list[Clause],
    index: int,
    quantity: Quantity,
    phrase: _Phrase | None,
    told: int,
) -> tuple[Reading, ...] | None:
    """Read one number of a sentence; `phrase` is what follows it, the end of its clause disregarded.

    `told` is the clause of the sentence's last result, -1 for one in the sentence before.
    """
    clause = clauses[index]
    if phrase is None or phrase[1] > clause[1]:
        phrase = _counted(text, quantity, clause[1])
    if told != _NOTHING_TOLD:
        if _is_of_told(text, clauses, index, quantity) and is_part(text, clause, quantity):
            if not is_doubtful(text, *clause):
                return _part(text, clause, quantity, phrase)
        elif 0 <= index - 1 <= told:
            named = phrase or oblique_after(text, quantity.end, clause[1])
            if _continues(text, clause, quantity, named) and not is_doubtful(text, *clause):
                return _part(text, clause, quantity, named)
    return _by_verb(text, sentence, clauses, index, quantity, phrase)


def _by_verb(
    text: str,
    sentence: Sentence,
    clauses: list[Clause],
    index: int,
    quantity: Quantity,
    phrase: _Phrase | None,
) -> tuple[Reading, ...] | None:
    """Read one number by the verb that governs it: what came about, or was there in the end."""
    clause = clauses[index]
    verb = _governing_verb(text, clauses, index, quantity, phrase)
    if verb is None:
        return None
    attained = verb.kind == "existed" and _is_attained(text, clause, quantity, phrase, verb)
    if verb.kind == "existed" and not attained and _only_describes(text, clause):
        return None
    if quantity.ranged and (verb.kind == "existed" or _SIZE_OF_GROUP.search(text, *clause)):
        return None
    what = _what(text, clause, sentence, quantity, verb, phrase, attained)
    if what is None:
        placed = _oblique(text, clause, quantity, verb)
        alone = placed is None and _stands_alone(text, clause, quantity, verb)
        return _given(quantity, None) if alone else placed
    if not _is_result(what, quantity, verb, attained):
        return None
    if phrase is not None and what.end == clause[1]:
        what = _coordinated(text, what, clauses[index + 1 :])
    return _given(quantity, what)


def _is_of_told(text: str, clauses: list[Clause], index: int, quantity: Quantity) -> bool:
    """Tell whether a clause, or the one that it goes on with, speaks of a part: 'joista 2 … ja 5 pääsi …'."""
    clause = clauses[index]
    if is_of_these(text, clause):
        return True
    goes_on = index > 0 and _ONLY_FILLERS.fullmatch(text, clause[0], quantity.start) is not None
    return goes_on and is_of_these(text, clauses[index - 1]) and is_followed_by_verb(text, quantity)


def _given(quantity: Quantity, what: Reading | None) -> tuple[Reading, ...]:
    return tuple(filter(None, (quantity.number, quantity.qualifier, what)))


def _part(
    text: str, clause: Clause, quantity: Quantity, phrase: _Phrase | None
) -> tuple[Reading, ...] | None:
    """Give a part of what was counted, with its noun if it has one: 'joista naisia oli 29'."""
    if phrase is not None and is_present(text[slice(*phrase)]):
        phrase = None
    if phrase is None:
        phrase = predicative(text, quantity, clause[1])
    if phrase is None and _ALONE.fullmatch(text, quantity.end, clause[1]):
        phrase = counted_before(text, clause[0], quantity.start)
    elif phrase is None and not is_followed_by_verb(text, quantity):
        return None
    what = _reading(text, *phrase) if phrase else None
    if what is not None and not is_outcome(str(what.value), quantity.value, "osallistui"):
        return None
    return _given(quantity, what)


def _continues(text: str, clause: Clause, quantity: Quantity, phrase: _Phrase | None) -> bool:
    """Tell a clause that goes on with the series before it: '…, koulutukseen 27', '… ja 15 isiä'."""
    lead = _GAPPED.fullmatch(text, clause[0], quantity.start)
    filled = _ONLY_FILLERS.fullmatch(text, clause[0], quantity.start) is not None
    if phrase is None and filled and is_followed_by_verb(text, quantity):
        return is_part(text, clause, quantity)
    if phrase is None:
        return (lead is not None or quantity.is_recipient) and _ALONE.fullmatch(
            text, quantity.end, clause[1]
        ) is not None
    return (filled or lead is not None) and not text[phrase[1] : clause[1]].strip(" .")


def _stands_alone(text: str, clause: Clause, quantity: Quantity, verb: Verb) -> bool:
    """Tell whether the number needs no noun: it is a part of some, or the clause has no other subject."""
    if verb.kind == "existed":
        return False
    if quantity.is_recipient or (quantity.is_source and is_of_some(text, clause, quantity)):
        return True
    if _ALONE.fullmatch(text, quantity.end, clause[1]):
        part = is_of_these(text, clause) or is_of_some(text, clause, quantity)
        return part or is_subject(text, clause, quantity, verb) or mass(text, clause, quantity) is not None
    part = is_of_these(text, clause) or is_of_some(text, clause, quantity)
    return part and is_followed_by_verb(text, quantity)


def _oblique(text: str, clause: Clause, quantity: Quantity, verb: Verb) -> tuple[Reading, ...] | None:
    """Read a number of places, recipients, persons met or times: 'esiteltiin 5 kokouksessa'."""
    if verb.kind == "existed" or quantity.ranged:
        return None
    phrase = oblique_after(text, quantity.end, clause[1]) or company_after(text, quantity.end, clause[1])
    if phrase is not None:
        if _OF_A_PROJECT.search(text, *clause) and not _SHOWN.match(verb.word):
            return None
    else:
        phrase = times_after(text, quantity.end, clause[1]) if _IMPERSONAL.fullmatch(verb.word) else None
    return _given(quantity, _reading(text, *phrase)) if phrase else None


def _only_describes(text: str, clause: Clause) -> bool:
    """Tell clauses with 'oli' that describe those already counted, or how things were at first."""
    return _SUBSET.match(text, clause[0]) is not None or _AT_FIRST.search(text, *clause) is not None


def _is_result(what: Reading, quantity: Quantity, verb: Verb, attained: bool) -> bool:
    words = str(what.value)
    if verb.kind == "existed" and not attained and _ROOM.match(words):
        return False
    # Being there is taking part: those who carried the project out were there too.
    verbs = (verb.word, "osallistui") if attained else (verb.word,)
    return all(is_outcome(words, quantity.value, word) for word in verbs)


def _coordinated(text: str, what: Reading, following: list[Clause]) -> Reading:
    """Add the nouns that share the number, where nothing else is said of them: '85 äitiä, isää ja lasta'."""
    last = what.end
    for clause in following:
        joint = text[last : clause[0]].strip()
        end = coordinate(text, *clause) if joint in {",", "ja", "sekä"} else None
        if end is None or _DIGIT_OR_VERB.search(text, end, clause[1]) or achieving_verb(text, end, clause[1]):
            break
        if joint != ",":
            return _reading(text, what.start, end)
        if end != clause[1]:
            break
        last = end
    return what


def _counted(text: str, quantity: Quantity, end: int) -> _Phrase | None:
    position = quantity.end
    return (
        counted_after(text, position, end)
        or participle_after(text, position, end)
        or yield_after(text, position, end)
    )


def _governing_verb(
    text: str, clauses: list[Clause], index: int, quantity: Quantity, phrase: _Phrase | None
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


def _is_attained(text: str, clause: Clause, quantity: Quantity, phrase: _Phrase | None, verb: Verb) -> bool:
    """Tell '160 nuorta oli edelleen opinnoissaan', 'mukana oli 96 lasta' from '160 nuorta oli paikalla'."""
    if phrase is None:
        return False
    if phrase[1] < verb.start and not text[phrase[1] : verb.start].strip():
        return _STATE_ATTAINED.search(text, verb.end, clause[1]) is not None
    taking_part = _TAKING_PART.search(text, clause[0], quantity.start)
    return taking_part is not None and _BODY.search(text, *clause) is None


def _reported(text: str, clauses: list[Clause], index: int) -> Verb | None:
    start, end = clauses[index]
    doubt_start = clauses[index - 1][0] if index > 0 and opens_content(text, start) else start
    return None if is_doubtful(text, doubt_start, end) else achieving_verb(text, start, end)


def _is_bare(text: str, clause: Clause, quantity: Quantity, phrase: _Phrase | None) -> bool:
    """Tell whether a clause is but a number and what it counts: '…, 12 esimiestä', '… ja työpaikkoja 19'."""
    if phrase is None:
        named = counted_before(text, clause[0], quantity.start)
        if named is None or not _ALONE.fullmatch(text, quantity.end, clause[1]):
            return False
        beside = not text[named[1] : quantity.start].strip()
        return beside and _ONLY_FILLERS.fullmatch(text, clause[0], named[0]) is not None
    lead = _ONLY_FILLERS if _ONLY_FILLERS.fullmatch(text, clause[0], quantity.start) else _GAPPED
    if not lead.fullmatch(text, clause[0], quantity.start) or is_doubtful(text, *clause):
        return False
    return _ADJUNCTS.fullmatch(text, phrase[1], clause[1]) is not None


def _what(
    text: str,
    clause: Clause,
    sentence: Sentence,
    quantity: Quantity,
    verb: Verb,
    phrase: _Phrase | None,
    attained: bool,
) -> Reading | None:
    position = quantity.end
    if verb.kind == "existed" and not attained:
        phrase = None
    if phrase is None and _ALONE.fullmatch(text, position, clause[1]):
        phrase = _named_before(text, clause, sentence, quantity)
        if phrase is None and not _SHARED.match(text, position):
            phrase = mass(text, clause, quantity)
    return _reading(text, *phrase) if phrase else None


def _named_before(text: str, clause: Clause, sentence: Sentence, quantity: Quantity) -> _Phrase | None:
    """Find what is counted before the verb; the phrase may begin before the clause ('A-ita ja B-itä …')."""
    phrase = counted_before(text, sentence.start, quantity.start)
    return phrase if phrase is not None and phrase[1] > clause[0] else None


def _reading(text: str, start: int, end: int) -> Reading:
    return Reading("what", " ".join(text[start:end].split()), start, end)
