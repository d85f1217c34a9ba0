"""The words of a heading that the text says again with a capital: what it is about."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.before_noun import STOP_WORDS
from esrcat.free_text.names.longer import JOINING
from esrcat.free_text.names.mention import QUOTES, TOKEN, Mention
from esrcat.free_text.story.story import Story
from esrcat.patterns import quick
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import is_place_word, place_forms

# What a name does not end with, though a text says it again: 'Long Table is'.
_VERB = re.compile(
    r"is|are|was|were|has|have|had|gets?|got|will|can|helps|on|ovat|oli|sai|saa|alkoi|alkaa|är|var|har|hade|får|fick|ska"
    r"|kan|vill|hjälper|startar|slutar",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"har|hade|får|fick|ska|skulle|blev|are|was|were|has|had|gets|got|sai|saa|saavat|saivat|alkoi|päättyi",
    re.IGNORECASE,
)
_ABOUT = quick(
    r"(?:vi|me|we|jag|minä|i|hän|he|she|they|de|ni|the|a|an|this|our|den|det|de|ett|en|vårt|tämä|nyt|all|every|when|how|what|why|who"
    r"|hur|vad|varför|vem|mikä|miten|miksi|kuka|projekt\w*|project\w*|hank\w*|esf|erdf|esr|eakr|eu|jtf|eruf)",
    re.IGNORECASE,
)
_NOUN = quick(r"\b(?:project|projekt(?:et)?|hanke|projekti|hankkeen)\b", re.IGNORECASE)
_AND = frozenset(("ja", "sekä", "och", "samt", "and"))
_MOST_WORDS, _SHORTEST = 8, 4


def said_again(story: Story, start: int, end: int, *, of_body: bool = False) -> tuple[int, int] | None:
    """Return where the text says the longest run of a heading's words again, as a name is written.

    One word alone must come twice amid sentences; a heading in capitals is said in other letters. What may
    be an organisation's name is none, but `of_body`.
    """
    tokens = [
        (token.start(), token.end())
        for token in TOKEN.finditer(story.text, start, end)
        if any(map(str.isalnum, token[0]))
    ]
    for length in range(min(len(tokens), _MOST_WORDS), 0, -1):
        for first in range(len(tokens) - length + 1):
            low, high = _trimmed(story, tokens[first][0], tokens[first + length - 1][1])
            if length == len(tokens) and low == start and high == end and not story.text[low:high].isupper():
                continue
            found = _elsewhere(story, low, high, length, end, is_whole=length == len(tokens))
            if found and (
                _with_legal_form(story.text[slice(*found)]).search(story.text)
                or _OF_A_THEME.match(story.text, found[1])
            ):
                # 'AKTION NÄS FÅR MERA', 'Aktion Näs r.f. är …'; 'Osaavat kylät -teeman haku'
                return None
            if found and (of_body or not _is_other_name(story, *found)):
                if _is_shouted(story.text[low:high]):
                    return found
                return low, _with_its_head(story.text, high, found[1], end)
    return None


_NEXT_WORD = re.compile(r"\s(?P<word>[^\W\d_][\w-]{4,})")
_STEM = 5


def _with_its_head(text: str, end: int, said: int, last: int) -> int:
    """'Rantojen hoidon kehittäminen', 'Rantojen hoidon kehittämiseksi': the word that a genitive belongs to.

    The text has it in another case than the heading, so that it is none of the words said again.
    """
    heads, there = _NEXT_WORD.match(text, end, last), _NEXT_WORD.match(text, said)
    if text[end - 1] != "n" or heads is None or there is None:
        return end
    alike = heads["word"][:_STEM].casefold() == there["word"][:_STEM].casefold()
    return heads.end() if alike else end


def _trimmed(story: Story, start: int, end: int) -> tuple[int, int]:
    while start < end and story.text[start] in QUOTES + "(":
        start += 1
    while end > start and story.text[end - 1] in QUOTES + ",:;!?.)":
        end -= 1
    return start, end


def _elsewhere(
    story: Story, start: int, end: int, length: int, after: int, *, is_whole: bool
) -> tuple[int, int] | None:
    """Return where so many words of a heading stand as a name behind `after`, amid a sentence if they do.

    `is_whole` says that they are all of the heading.
    """
    words = story.text[start:end]
    if not _may_be_name(words, length, is_whole=is_whole):
        return None
    shouted = _is_shouted(words)
    # Most are not, and an expression is costly to make.
    again = words.lower() in story.text[after:].lower() if shouted else story.text.find(words, after) >= 0
    if not again:
        return None
    ending = _ENDING if length > 1 and story.wordings[0].language == "fi" else ""
    pattern = re.compile(rf"(?<![\w-]){re.escape(words)}{ending}(?!\w|-)", re.IGNORECASE if shouted else 0)
    found = [
        match.span()
        for match in pattern.finditer(story.text, after)
        if match[0][0] == match[0][0].upper() and story.lines[story.line_at(match.start())].kind != "heading"
    ]
    amid = [span for span in found if not story.opens_sentence(span[0])]
    # 'DigiFarm' is no common word.
    coined = length == 1 and any(map(str.isupper, words[1:])) and not words.isupper()
    enough = bool(found) if length > 1 or coined else len(found) > 1 and bool(amid)
    if not enough:
        return None
    first, _ = (amid or found)[0]
    return first, first + len(words)


def _may_be_name(words: str, length: int, *, is_whole: bool) -> bool:
    """Tell whether so many words of a heading look like a name: not like a part of a sentence, or a place."""
    # 'EN TRAPPA TILL' is whole what the text says again, whatever its first word.
    may_open = (is_whole and length > 2 and words.isupper()) or not _ABOUT.fullmatch(words.split()[0])
    if len(words) < _SHORTEST or "," in words or not may_open:
        return False
    if _NOUN.search(words) or all(is_place_word(word) or word in JOINING | _AND for word in words.split()):
        return False
    last = words.split()[-1]
    if last.casefold() in JOINING or _VERB.fullmatch(last) or words.casefold() in STOP_WORDS:
        return False
    if any(_SAYS.fullmatch(word) for word in words.split()[1:]):
        # 'Växthuset har fått': a part of a sentence.
        return False
    return _is_shouted(words) or words[0].isupper() or words[0].isdigit()


def _is_shouted(words: str) -> bool:
    """Tell whether words are in capitals and no short name."""
    return words.isupper() and (" " in words or len(words) > _LONGEST_ACRONYM)


_LONGEST_ACRONYM = 8
_ENDING = r"(?:n|a|ä|t|ta|tä|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|[aäeioöuy]n|h[aeioöuy]n|seen)?"


def _is_other_name(story: Story, start: int, end: int) -> bool:
    """Tell whether words are a place's, a person's or a body's name, or a part of it."""
    opening = story.text[start:end].split()[0]
    if opening in given_names() or (" " not in story.text[start:end] and is_place_word(opening)):
        return True
    if _OF_PLACE.fullmatch(story.text[start:end]) and (
        opening.endswith(_OF_REGION) or (is_place_word(opening) and opening not in place_forms())
    ):
        # 'Ålands vårdhem'
        return True
    if " " not in story.text[start:end] and is_surname(story, opening):
        return True
    statement = story.statement_at(start)
    if statement is None:
        return False
    return any(
        each.start <= start < each.end or start <= each.start < end
        for each in organisations_in(story.text, statement.start, statement.end, story.wordings[0].language)
        if each.certain
    )


def _with_legal_form(words: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(words)}\s(?:r\.\s?f\.|rf|r\.\s?y\.|ry|Oy|Ab|Ltd)(?!\w)", re.IGNORECASE)


# What several projects are put under: a theme of a programme, an axis.
_OF_A_THEME = re.compile(r"(?:\s|\s?[-–]\s?)(?:teema(?!-)\w*|toimintalinja\w*|erityistavoit\w+)")
_OF_REGION = ("lands", "bottens", "bygdens", "nejdens")
_OF_PLACE = re.compile(r"[A-ZÅÄÖ][\w-]+s\s[a-zåäö]+")


def is_surname(story: Story, word: str) -> bool:
    """Tell whether a word stands behind a person's given name somewhere in the text."""
    before = re.compile(rf"(?P<given>[A-ZÅÄÖ][\w-]+)\s{re.escape(word)}")
    return any(match["given"] in given_names() for match in before.finditer(str(story.text)))


_BEHIND_COMMA = re.compile(r",\s[a-zåäö][\wåäö-]*")


def over_comma(story: Story, chosen: Mention) -> Mention:
    """'Jaksaa, jaksaa': what follows a name and a comma belongs to it where it always does."""
    if f"{chosen.name}, " not in story.text:
        return chosen
    places = [match.end() for match in re.finditer(re.escape(chosen.name), story.text)]
    found = [_BEHIND_COMMA.match(story.text, end) for end in places]
    words = {match[0] if match else "" for match in found}
    if len(places) < 2 or len(words) != 1 or not (more := words.pop()):
        return chosen
    return chosen._replace(name=chosen.name + more, end=chosen.end + len(more))
