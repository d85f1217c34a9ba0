"""The name of several words that a text writes as one: a capital that no sentence asks for, then small words.

In Finnish and Swedish only places, persons and bodies have a capital amid a sentence, and hardly any of them
goes on in small letters ('… takana on Uudelle polulle.'). In English it is the capitals of words that are
none of these that are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.mention import QUOTES, TOKEN, Mention, folded, mention_of
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.names.phrases_by_deeds import COMMON
from esrcat.free_text.names.phrases_said import FI_FINITE
from esrcat.free_text.persons.names import persons_in
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Topic
from esrcat.pages.funds import find_funds
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.case_forms import CASE_ENDING, case_stems
from esrcat.vocab.place_context import given_names, rarer_given_names
from esrcat.vocab.place_forms import is_place_word

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

SALIENT = "words that are written as a name"
"""The rule of a name that its capital amid a sentence tells."""
_CAPITAL = quick(r"(?<=[a-zåäö,:)»”\"] )[A-ZÅÄÖ][a-zåäö]+(?:-[a-zåäö]+)*(?=\s[a-zåäö])")
_SMALL = re.compile(r"\s(?P<word>[a-zåäö]+(?:-[a-zåäö]+)*)(?![\w:@’'-])")
_MOST_WORDS, _LEAST_WORDS = 5, 2
_JOINING = frozenset(
    """i på till av för med och ur över under från att som en ett den det vid hos om
    ja tai mutta sekä eli kuin""".split()
)
# What a name does not go on with behind its first words: verbs, and what only clauses begin with.
_VERB = re.compile(f"{FI_FINITE}|{_WORDS['no_part_of_salient_name']}")
# Forms of the verb that may as well be nouns in a case: 'ilo', 'kotona' are none of them.
_CASE = re.compile(
    r"[a-zåäö]+(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|na|nä|ksi|(?<!d)aan|(?<!d)ään|een|iin|oon|uun)"
)
_NOT_FINITE = re.compile(r"(?:[a-zåäö]+(?:[st]aa|[st]ää|een|seen)|eteenpäin|ylös|alas|yhdessä|kohti)")
_STOP = re.compile(r"\s*(?:[.,;:)!?”\"»]|\s[–—(-]|\Z)")


# 'Kumpulan kirjastoon', 'Tallinnasta vieraita', 'Axets skola': whose, or where, that no list knows.
_OF_PLACE = {
    "fi": re.compile(r"[A-ZÅÄÖ][a-zåäö-]+(?:n|ss[aä]|st[aä])\s|\S+\s\w*nimi(?:nen|s)|\w+nimi(?:nen|s)"),
    "sv": re.compile(r"[A-ZÅÄÖ][a-zåäö-]+s\s[a-zåäö]+\Z"),
}


# 'Kumpi ensin -kuoro': another noun's.
_JOINED = re.compile(r"\s-[a-zåäö]")
_DENIED = re.compile(r"\b(?:not|never|inte|ei(?:\sole)?|eikä|eivät)\s\Z", re.IGNORECASE)


class _Candidate(NamedTuple):
    """Words that may be a name, and how they are said."""

    start: int
    end: int
    said: int


_OF_BODIES: tuple[Topic, ...] = ("actor", "partners", "implementers", "authority", "funder", "contacts")


def names_by_salience(story: Story) -> Iterator[Mention]:
    """Yield the names of several words that stand amid a sentence or in capitals over it, the best first."""
    english = story.wordings[0].language == "en"
    found = _title_case(story) if english else [*_in_small_letters(story), *_alone(story)]
    # 'Lead partner: MALLA Deutsches Ruder Institut': beside such a label stands a body or a person.
    beside = [(each.start, each.end) for topic in _OF_BODIES for each in story.of_topic(topic)]
    found = [each for each in found if not any(start <= each.start < end for start, end in beside)]
    for each in sorted(found, key=lambda each: (-each.said, each.start)):
        mention = mention_of(story, each.start, each.end, 1, SALIENT)
        yield mention._replace(name=mention.name.capitalize()) if mention.name.isupper() else mention


# 'KOHTI JOKEA' over the text, 'Kohti jokea: koordinaattori …' in the list of whom to ask.
_ON_A_LINE = quick(
    r"(?m)^(?P<name>[A-ZÅÄÖ][^\s\d.,:;!?]+(?:\s[^\s\d.,:;!?()|–—-]+){1,4})(?=$|:|\s(?:19|20)\d\d[\s–,-])"
)


def _alone(story: Story) -> Iterator[_Candidate]:
    """Yield words that stand alone on a line in capitals, or before a colon, and that sentences say again."""
    text = str(story.text)
    for match in _ON_A_LINE.finditer(text):
        words = match["name"]
        if not words.isupper() and text[match.end() : match.end() + 1] != ":":
            continue
        if text[match.end() : match.end() + 1] == " " and (said := _times_said(text, words)) > 1:
            # 'TOINEN RANTA 2003–2005, LOPPURAPORTTI', of which the text says 'Toisen rannan'.
            if not is_never_a_name(words):
                yield _Candidate(*match.span("name"), said)
            continue
        name = words.capitalize() if words.isupper() else words
        places = [each.span() for each in re.finditer(rf"(?<!\w){re.escape(name)}(?![\w:])", text)]
        if places and not all(map(is_place_word, name.split())) and not _is_other(story, *places[0]):
            yield _Candidate(*places[0], len(places) + 1)


def _in_small_letters(story: Story) -> Iterator[_Candidate]:
    """Yield Finnish and Swedish words with one capital, the first's, which no sentence opens with."""
    text = str(story.text)
    of_place = _OF_PLACE["sv" if story.wordings[0].language == "sv" else "fi"]
    for first in _CAPITAL.finditer(text):
        if not _may_open(story, first.start(), first.end()):
            continue
        ends = _ends_of(text, first.end(), text.find("\n", first.end()))
        for end in reversed(ends):
            if text[first.start() : end].rsplit(None, 1)[-1] in _JOINING:
                continue
            said = _times_said(text, text[first.start() : end])
            if said > 1 or (end == ends[-1] and _is_whole(text, end)):
                of_other = said == 1 and (
                    text[first.start() - 2] == ":"
                    or _JOINED.match(text, end)
                    or of_place.match(text, first.start(), end)
                )
                if not of_other and not _is_other(story, first.start(), end):
                    yield _Candidate(first.start(), end, said)
                break


def _ends_of(text: str, at: int, line_end: int) -> list[int]:
    """Return where a name may end: behind each small word up to a verb or a sign."""
    ends: list[int] = []
    while len(ends) < _MOST_WORDS - 1:
        match = _SMALL.match(text, at, line_end if line_end >= 0 else len(text))
        if match is None or (_VERB.fullmatch(match["word"]) and not _is_noun(text, match)):
            break
        at = match.end()
        ends.append(at)
    while ends and text[: ends[-1]].rsplit(None, 1)[-1] in _JOINING:
        ends.pop()
    return ends


def _is_noun(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word that looks like a verb is none: a sign or a sure verb follows it."""
    word = match["word"]
    if not (_NOT_FINITE.fullmatch(word) or _CASE.fullmatch(word)):
        return False
    following = _SMALL.match(text, match.end())
    return _STOP.match(text, match.end()) is not None or (
        following is not None and _VERB.fullmatch(following["word"]) is not None
    )


def _is_whole(text: str, end: int) -> bool:
    """Tell whether a sign or a verb ends the words: nothing goes on behind them."""
    following = _SMALL.match(text, end)
    return _STOP.match(text, end) is not None or (
        following is not None and _VERB.fullmatch(following["word"]) is not None
    )


def _times_said(text: str, words: str) -> int:
    """Return how often a text says some words, in whatever letters and case form."""
    stems = [
        rf"(?:{'|'.join(case_stems(word))}){CASE_ENDING}" if len(word) > _SHORT else re.escape(word)
        for word in words.lower().split()
    ]
    said = r"\s".join(stems)
    return len(re.findall(rf"(?<!\w){said}(?!\w)", text, re.IGNORECASE))


_SHORT = 3
# What has a capital amid a sentence and names no project: '(Projektet …)', 'EU'.
_GENERAL = re.compile(r"(?:Projekt|Hank(?:e|k)|Covid|Korona|Corona|Suome|Suomi|Finland|Euroo|Europ)")
_NAMED_BEFORE = re.compile(r"[A-ZÅÄÖ][\w’-]*,?\s\Z")


# 'Mikkeliä', 'Kuopiota': a case that the table of places has not.
_PARTITIVE = re.compile(r"(?<=[a-zåäö])t?[aä]\Z")


def _may_open(story: Story, start: int, end: int) -> bool:
    """Tell whether a word with a capital amid a sentence is no person's, place's or body's."""
    text = story.text
    word = text[start:end]
    if story.opens_sentence(start) or _GENERAL.match(word):
        return False
    if word in given_names() or word in rarer_given_names() or is_place_word(_PARTITIVE.sub("", word)):
        return False
    if is_place_word(word):
        return False
    before = _NAMED_BEFORE.search(text, max(0, start - 30), start)
    if before is not None and not before[0].rstrip().endswith(","):
        return False
    stem = word[: max(_SHORT + 1, len(word) - _MOST_CHANGED)]
    return not any(each.startswith(stem) for each in words_of_persons(story))


_MOST_CHANGED = 3


def words_of_persons(story: Story) -> frozenset[str]:
    """Return the given names and surnames in a text."""
    tokens = [token[0].strip(QUOTES + ".,:;()") for token in TOKEN.finditer(story.text)]
    behind = [name for given, name in pairwise(tokens) if given in given_names() and name[:1].isupper()]
    known = [part for person in persons_in(story) for part in person.name.split()]
    return frozenset(part for name in (*behind, *known) for part in (name, *name.split("-")))


def _is_other(story: Story, start: int, end: int) -> bool:
    """Tell whether words are, or are a part of, a body's name, a fund's or a section's."""
    words = story.text[start:end]
    if _DENIED.search(story.text, max(0, start - 12), start):
        return True
    if (
        _OF_KIND.search(words)
        or is_never_a_name(words)
        or find_funds(words)
        or len(words.split()) < _LEAST_WORDS
    ):
        return True
    statement = story.statement_at(start)
    if statement is None:
        return True
    language = story.wordings[0].language
    return any(
        each.start < end and start < each.end and (each.certain or language != "en")
        for each in organisations_in(story.text, statement.start, statement.end, language)
    )


# What an English name with capitals ends with that is a body's, a law's or an office's.
_OF_KIND = re.compile(_WORDS["ends_english_name_of_other"])
# 'Anna Malli, 29, …', '… says Anna Malli'
_SPEAKS = re.compile(r",\s\d\d?\b|\s(?:says|said|tells|told|recalls|laughs|adds|smiles)\b")
# 'NEF, Marmelia, Sellu and OKK aim to …': the last two of several bodies.
_LISTED = re.compile(r"(?<![\w-])[A-Z][\w’'-]+,\s\Z")
_LONGEST_WORD = 40
# 'North-West Mallia and the Republic of Sellu'
_AREA = re.compile(
    r"(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Upper|Lower)(?:-(?:West|East)\w*)?\s\S+"
    r"(?:\sand\s(?:the\s)?(?:Republic|Region|County|Province)\sof\s\S+)?"
)
_JOINED_OR_NUMBERED = re.compile(r"\sand\s|\d")
_TITLE = quick(
    r"(?<=[a-z,] )(?P<name>[A-Z][\w’'-]+(?:\s(?:(?:of|and|the|for|to|in|at|on|by|with)\s){0,2}"
    r"[A-Z][\w’'-]+){1,5})(?=[.,;:)]|\s[a-z(])"
)


def _title_case(story: Story) -> list[_Candidate]:
    """Return the English words with capitals that no place, person, body or fund is left to have."""
    found: dict[str, _Candidate] = {}
    persons = words_of_persons(story)
    for match in _TITLE.finditer(story.text):
        start, end = match.span("name")
        words = match["name"].split()
        if (
            COMMON.match(match["name"])
            or any(word in given_names() or is_place_word(word) for word in words)
            or _is_other(story, start, end)
            or not persons.isdisjoint(words)
            or _AREA.fullmatch(match["name"])
            or _SPEAKS.match(story.text, end)
            or (" and " in match["name"] and _LISTED.search(story.text, max(0, start - _LONGEST_WORD), start))
        ):
            continue
        key = folded(match["name"])
        said = story.text.count(match["name"])
        found.setdefault(key, _Candidate(start, end, said))
    # 'Hamina and Kotka', 'Second Quay Code S20001 Coordinated': said once, they are places or labels.
    return [
        each
        for each in found.values()
        if each.said > 1 or not _JOINED_OR_NUMBERED.search(story.text, each.start, each.end)
    ]
