"""Whether a title names what the text below it calls the project, though no word beside it says so.

A text says the words of its title again right before the noun ('Uusi ranta' … 'Uusi ranta -hankkeessa'), or
it opens with 'the project' as with something known: then nothing but the title has said which one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.pages.mentions import NO_NAMES
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.title_names import is_common_title
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.pages", "words.txt")

_LEAST_PROSE, _SHORTEST, _MOST_WORDS = 50, 3, 12
_CUT = re.compile(r"\s[–—-]\s|:\s|\s\(")
_DASHES = re.compile(r"[\u2010\u2011–—]")
_CASE_OF_NOUN = _WORDS["noun_in_case"]
_NOUN = rf"\s?-\s?[a-zåäö]*{_CASE_OF_NOUN}(?!\w)"
# 'Hankkeessa …', 'Tämän kehittämishankkeen …', 'Kirkonkylän opiston toteuttamassa hankkeessa …'
_THE_PROJECT = re.compile(_WORDS["the_project_in_finnish"])
_DET_PROJEKTET = re.compile(_WORDS["the_project_in_swedish_and_english"])
"""The same in Swedish and English, where a title is a sentence as often as a name."""
# 'Hanke kulkee nimellä …', 'Hankkeelle annettiin nimi …': the first sentence names it itself.
_CALLED = re.compile(
    r"[^.!?\n]*\b(?:nim(?:i|en|eä|ellä|eltä\w*|ek\w+|itt\w+)|heter|kallas|namn(?:et)?|called|named|(?:en)?titled|name)\b"
)
# A finite verb makes a title a sentence of news; the noun in it names no project by itself.
_NO_NAME = quick(_WORDS["sentence_title"])
_OF_PARTS = re.compile(_WORDS["part_of_page"])


def title_before_noun(title: str, text: str) -> tuple[int, int] | None:
    """Return where the part of a title stands that a text says right before the noun, the longest first."""
    folded = _DASHES.sub("-", text).casefold()
    if "hank" not in folded and "projekti" not in folded:
        return None
    for end in _ends(title):
        words = _DASHES.sub("-", title[:end]).casefold()
        if len(words) < _SHORTEST or NO_NAMES.fullmatch(words) or folded.find(words) < 0:
            continue
        if re.search(rf"(?<![\w-]){re.escape(words)}{_NOUN}", folded):
            return 0, end
    return None


def _ends(title: str) -> Iterator[int]:
    """Yield where a title or a part from its beginning may end, the last first."""
    yield len(title.rstrip())
    for cut in reversed(list(_CUT.finditer(title))):
        yield cut.start()


def is_prose(block: str) -> bool:
    """Tell whether a block of a text is long enough for a sentence, and has a full stop."""
    return len(block) >= _LEAST_PROSE and "." in block


def opens_with_the_project(blocks: Sequence[str], *, abroad: bool = False) -> bool:
    """Tell whether the first sentence of prose speaks of 'the project' that nothing before it names.

    It does so in Finnish; `abroad`, in Swedish or English.
    """
    prose = next(filter(is_prose, blocks), "")
    the_project = _DET_PROJEKTET if abroad else _THE_PROJECT
    return the_project.match(prose) is not None and _CALLED.match(prose) is None


def may_be_a_name(title: str) -> bool:
    """Tell whether a title may be the name of a project: no sentence, no part of a page, no kind of text."""
    title = title.rstrip(" !.")
    if len(title) < _SHORTEST or not title[0].isalnum() or title[0].islower():
        return False
    lower = title.lower()
    return not (
        len(title.split()) > _MOST_WORDS
        or _NO_NAME.search(title)
        or is_common_title(title)
        or is_fact_label(title)
        or _OF_PARTS.fullmatch(lower)
        or NO_NAMES.fullmatch(title)
    )
