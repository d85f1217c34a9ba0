"""The name that is left where no words say what the project is called: by its shape and by elimination.

A name of several words joins another noun by a hyphen with a space ('Kylä kutsuu -ryhmä'); the project's own
site is called as it is; and one word with a capital that a text says again, of which it says nothing that is
said of places, people or bodies, is what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.names.by_deeds import is_of_body
from esrcat.free_text.names.endings import is_before_verb
from esrcat.free_text.names.mention import QUOTES, TOKEN, Mention, mention_of
from esrcat.free_text.names.never import may_name
from esrcat.free_text.story.story import Story
from esrcat.patterns import quick
from esrcat.vocab.case_forms import CASE_ENDING, case_stems

LEFT = "the only name that is left"
"""The rule of a name that nothing but elimination tells."""
_HYPHENED = quick(r"\s-[a-zåäö]{3,}")
_HOST = quick(r"\bwww\.([a-z0-9-]{6,40})\.[a-z]{2,7}\b")
_MOST_WORDS = 5
_OFTEN = 2
_SHORTEST, _COMMON_LETTERS = 5, 3
_MOST_CHANGED = 3
"""Letters at the end of a word that a case may change: 'Toinen', 'Toisen'."""
_SIGNS = QUOTES + ".,:;!?()"


def names_by_shape(story: Story) -> Iterator[Mention]:
    """Yield the places of the one name that the shape of its words tells."""
    for find, rule in _WAYS:
        if spans := find(story):
            for start, end in spans:
                yield mention_of(story, start, end, 1, rule)
            return


def name_left(story: Story) -> Iterator[Mention]:
    """Yield the places of the one word that elimination leaves, else of that which the title is about."""
    for start, end in _word_that_is_left(story) or _subject_of_title(story):
        yield mention_of(story, start, end, 1, LEFT)


def _joined_by_hyphen(story: Story) -> list[tuple[int, int]]:
    """'Kylä kutsuu -ryhmä': a name of several words that the text says again on its own."""
    found: dict[str, list[tuple[int, int]]] = {}
    for hyphen in _HYPHENED.finditer(story.text):
        for start in _capitals_before(story, hyphen.start()):
            words = story.text[start : hyphen.start()]
            places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", story.text)]
            if len(places) >= _OFTEN and " " in words and may_name(words):
                found[words] = places
                break
    return next(iter(found.values())) if len(found) == 1 else []


def _capitals_before(story: Story, end: int) -> Iterator[int]:
    """Yield where words with a capital begin in front of a hyphen, the nearest last."""
    line = story.lines[story.line_at(end)]
    tokens = list(TOKEN.finditer(story.text, line.start, end))[-_MOST_WORDS:]
    for token in tokens:
        if token[0][0].isupper():
            yield token.start()


def _of_site(story: Story) -> list[tuple[int, int]]:
    """'Kylä kutsuu' where the text sends to www.kylakutsuu.fi."""
    hosts = dict.fromkeys(match[1].replace("-", "") for match in _HOST.finditer(story.text))
    for host in hosts:
        for token in TOKEN.finditer(story.text):
            if token[0][0].isupper() and (end := _spells(story.text, token.start(), host)):
                words = story.text[token.start() : end]
                if may_name(words) and not is_of_body(story, token.start(), end):
                    return [(token.start(), end)]
    return []


_PLAIN = str.maketrans("åäö", "aao")


def _spells(text: str, start: int, host: str) -> int | None:
    """Return where the words from an offset that a host is spelt of end."""
    at = start
    for letter in host:
        while at < len(text) and text[at] in " -":
            at += 1
        if at >= len(text) or text[at].lower().translate(_PLAIN) != letter:
            return None
        at += 1
    return None if text[at : at + 1].isalnum() else at


def _word_that_is_left(story: Story) -> list[tuple[int, int]]:
    """Return the places of the one word with a capital that is no place's, person's or body's name."""
    found: dict[str, list[tuple[int, int]]] = {}
    alike = _alike(story.text)
    for word, tokens in alike.items():
        stem = word[: max(_COMMON_LETTERS, len(word) - _MOST_CHANGED)]
        if sum(each.startswith(stem) for _, each in tokens) < _OFTEN or not _may_be_left(story, word):
            continue
        form = re.compile(f"(?:{'|'.join(case_stems(word.lower()))}){CASE_ENDING}")
        places = [(start, start + len(word)) for start, each in tokens if form.fullmatch(each.lower())]
        if len(places) >= _OFTEN and _is_proper(story, places):
            found[word] = places
    most = max(map(len, found.values()), default=0)
    best = [places for places in found.values() if len(places) == most]
    if len(best) != 1:
        return []
    word = next(word for word, places in found.items() if places is best[0])
    return _with_what_follows(story, [each for each in best[0] if story.text.startswith(word, each[0])])


def _subject_of_title(story: Story) -> list[tuple[int, int]]:
    """'Båtbänken blev full' over a text that begins a sentence with 'Båtbänken', too."""
    language = story.wordings[0].language
    line = story.lines[story.title] if story.title >= 0 else None
    if line is None or language == "en" or not (first := _FIRST_WORD.match(story.text, line.start, line.end)):
        return []
    word = first[0]
    if not is_before_verb(story.text, first.end(), line.end, language) or not _may_be_left(story, word):
        return []
    places = [match.span() for match in re.finditer(rf"(?<!\w){word}(?!\w)", story.text)]
    is_of_others = any(
        _is_behind_capital(story, start) or is_of_body(story, start, end) for start, end in places
    )
    return places if len(places) >= _OFTEN and not is_of_others else []


_FIRST_WORD = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?=\s)")


def _alike(text: str) -> dict[str, list[tuple[int, str]]]:
    """Return each word with a capital and the places of all that begin like it: its case forms and others."""
    beginning: dict[str, list[tuple[int, str]]] = {}
    words: dict[str, None] = {}
    for token in TOKEN.finditer(text):
        word = token[0].strip(_SIGNS)
        if len(word) >= _SHORTEST and word[0].isupper():
            words[word] = None
            place = token.start() + token[0].index(word)
            beginning.setdefault(word[:_COMMON_LETTERS], []).append((place, word))
    return {word: beginning[word[:_COMMON_LETTERS]] for word in words}


def _with_what_follows(story: Story, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """'Kylän' is always followed by 'ääni', in whatever case: the name goes on with it."""
    while len(places) > 1:
        follows = [_NEXT.match(story.text, end) for _, end in places]
        words = [match["word"] for match in follows if match]
        shortest = min(words, key=len, default="")
        if len(words) < len(places) or not all(word.startswith(shortest) for word in words):
            break
        places = [
            (start, match.start("word") + len(shortest))
            for (start, _), match in zip(places, follows, strict=True)
            if match
        ]
    return places


_NEXT = re.compile(r"\s(?P<word>[a-zåäö]{2,})")


def _may_be_left(story: Story, word: str) -> bool:
    return (
        len(word) >= _SHORTEST
        and word[0].isupper()
        and word.isalpha()
        and not word.isupper()
        and may_name(word)
        and word.lower() not in story.text
    )


def _is_proper(story: Story, places: list[tuple[int, int]]) -> bool:
    """Tell whether a word has its capital amid a sentence, and nowhere beside that of another name."""
    if all(
        story.opens_sentence(start) or _OPENS.search(story.text, max(0, start - 3), start)
        for start, _ in places
    ):
        return False
    return not any(_is_behind_capital(story, start) or is_of_body(story, start, end) for start, end in places)


_OPENS = re.compile(r"(?:[:\n–—\"”“»]|\s-)\s?\Z")
_CAPITAL_BEFORE = re.compile(r"(?P<word>[A-ZÅÄÖ][\w.’-]*)\s\Z")
# Pronouns and other small words that open a sentence.
_OPENER = re.compile(
    r"T(?:ämä|ätä|ässä|ästä|ähän|ällä|ältä|älle|äksi|uo|uota)|S(?:e|itä|iinä|iitä|iihen|illä|iksi)|Ny(?:t|kyään)|N(?:iin|äin)|Kun|Jos|Myös|Ja|Mutta"
    r"|Silti|Jo|Vielä|Ennen|M(?:ikä|itä|iksi|iten|illoin|issä)|Kuka|Onko|Entä|D(?:et|en|är|å)|Detta|H(?:ur|är)|Nu|När|Om|Och|Men|V(?:ad|arför|em)",
)
_CAPITAL_BEHIND = re.compile(r"\w*\s[A-ZÅÄÖ0-9]")


def _is_behind_capital(story: Story, start: int) -> bool:
    before = _CAPITAL_BEFORE.search(story.text, max(0, start - 30), start)
    stands_alone = before is None or _OPENER.fullmatch(before["word"]) is not None
    return not stands_alone or _CAPITAL_BEHIND.match(story.text, start) is not None


_WAYS = (
    (_joined_by_hyphen, "name of several words before a hyphen"),
    (_of_site, "name of which its site is spelt"),
)
