"""How far a name goes on in small letters: 'Vägen till arbete', 'Projektet Verkstan i byn räknade ihop'."""

from __future__ import annotations

import re

from esrcat.free_text.names.mention import QUOTES, TOKEN
from esrcat.free_text.story.story import Story
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

# Words that a name in Swedish or English does not go on with, in small letters.
_NOT_GOING_ON = re.compile(_WORDS["not_going_on"], re.IGNORECASE)
_AUXILIARY = re.compile(r"\b(?:har|hade|ha)\s(?:[a-zåäö]+\s){0,3}\Z")
_SUPINE = re.compile(r"[a-zåäö]{2,}(?:at|it|tt|ats|its|lagt|sagt|sökt)\Z")
# 'Projektet Öppna dörrar startar': of two words like verbs the first is a noun.
_PLURAL = re.compile(r"[a-zåäö]{3,}(?:ar|er|or)\Z")
# 'Projektet Två händer.': behind a numeral or an adjective of many a word like a verb is a noun.
_MANY = re.compile(
    r"(?:Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Tolv|Hundra|Tusen|Många|Flera|[A-ZÅÄÖ][a-zåäö]{2,}a)\Z"
)
_SURELY_A_VERB = re.compile(_WORDS["surely_a_verb"])
_UP_TO_CLAUSE = re.compile(
    r"(?P<more>(?:\s[a-zåäö][\wåäö-]*){1,4}),\s(?:som|vilket|där|vars|ett|joka|jonka|jossa|jota|which|that)\s"
)
_UP_TO_STOP = re.compile(
    r"(?P<more>(?:\s(?!ja\b|och\b)[a-zåäö][\wåäö-]*){1,2}\s(?:ja|och)\s[a-zåäö][\wåäö-]*)(?:[.,;!](?:\s|\Z)|\Z)"
)
_NO_PART = re.compile(
    r"(?:kanssa|mukaan|avulla|kautta|aikana|yhdessä|mukana|varten|alueella|rahoit\w+|tukea|tuki|euro\w*|vuo\w+|stöd|euro|år"
    r"|tillsammans|under|genom|inom|enligt|som|är|har|var|får|fick|on|oli|sai|saa|joka|jossa|[a-zåäö]+(?:ades|ats|eras|ivat|ivät|taan|tään|tiin|tti))\Z"
)
_PREPOSITIONS = frozenset("till för med på av från över under ur mot".split())
JOINING = frozenset("i på till av för med och ur från mot utan the of to for in and at - – &".split())


def _is_noun(word: str, before: str, follows: str, *, manifold: bool) -> bool:
    """Tell whether a word that may look like a verb is a noun: a plural, or behind a preposition."""
    if before:
        # 'till arbete 240 000 euro'
        return before in _PREPOSITIONS
    return _PLURAL.match(word) is not None and (manifold or _SURELY_A_VERB.match(follows) is not None)


_MOST_WORDS = 8
_MARKS_BEHIND = ",.;:)!?"


def longest_again(story: Story, start: int, end: int) -> int:
    """Lengthen a name by the small words that belong to it: they follow it elsewhere too, or up to a verb."""
    text = story.text
    last = story.lines[story.line_at(start)].end
    tokens = list(TOKEN.finditer(text, end, last))[:_MOST_WORDS]
    again, count = _as_said_again(text, start, end, tokens)
    if again > end:
        return again
    clause = _UP_TO_CLAUSE.match(text, end, last)
    if clause and not any(map(_SURELY_A_VERB.match, clause["more"].split())):
        # 'Projektet Fiskaren som värd, som avslutades …': what a clause about it follows is the whole name.
        return clause.end("more")
    whole = _UP_TO_STOP.match(text, end, last)
    if whole and not any(map(_NO_PART.match, whole["more"].split())):
        # 'hanke Kaksi kättä ja pää.': words without a verb up to the stop.
        return whole.end("more")
    going = _up_to_verb(text, start, end, tokens, count)
    return going if _is_part_of_name(text, end, going) else end


def _as_said_again(text: str, start: int, end: int, tokens: list[re.Match[str]]) -> tuple[int, int]:
    """Return where the longest name ends that the text says again, and how many words may belong to it."""
    again = end
    for number, token in enumerate(tokens):
        word = token[0]
        bare = word.rstrip(_MARKS_BEHIND)
        if word[0] in "(" + QUOTES:
            return again, number
        name = text[start : token.start() + len(bare)]
        if bare not in JOINING and text.count(name) > 1:
            shorter = text[start : token.start()].rstrip()
            if _SURELY_A_VERB.match(bare) and text.count(shorter) > text.count(name):
                # 'Stängda slingan får ett år till' heads the text and stands in the window's title.
                return again, number
            again = start + len(name)
        if word != bare:
            return again, number + 1
    return again, len(tokens)


def _up_to_verb(text: str, start: int, end: int, tokens: list[re.Match[str]], count: int) -> int:
    """Return where the first so many words end that may go on a name: up to a verb or a number."""
    # 'Nu har projektet Verkstan i byn räknat ihop'
    inverted = _AUXILIARY.search(text, max(0, start - 40), start) is not None
    going = end
    for number, token in enumerate(tokens[:count]):
        word = token[0]
        bare = word.rstrip(_MARKS_BEHIND)
        if bare[:1].isdigit():
            break
        if _NOT_GOING_ON.match(bare) or (inverted and _SUPINE.match(bare)):
            before = tokens[number - 1][0] if number else ""
            follows = tokens[number + 1][0] if number + 1 < len(tokens) and word == bare else ""
            manifold = word != bare and _MANY.match(text, start, end) is not None
            if not _is_noun(bare, before, follows, manifold=manifold):
                break
        if bare not in JOINING:
            going = token.start() + len(bare)
    return going


def _is_part_of_name(text: str, end: int, going: int) -> bool:
    """Tell whether one or two words behind a name belong to it."""
    words = text[end:going].split()
    if len(words) == 2 and words[0] in JOINING and words[1][:1].islower():
        # A small word and one more: 'Vind i seglen', 'Vägen till arbete'.
        return True
    if len(words) != 1 or not words[0].islower() or words[0] in JOINING:
        return False
    # One more: 'Gröna hamnen', in front of a comma or a small word.
    if text[going : going + 1] in (",", ".", "") or text[going : going + 2] == " (":
        return True
    rest = text[going : going + 12].split()
    return bool(rest and (rest[0] in JOINING or _NOT_GOING_ON.match(rest[0])))
