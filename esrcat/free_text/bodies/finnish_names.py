"""Where Finnish names of organisations stand in a line, and their base form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from esrcat.free_text.bodies.behind_heads import goes_on, without_colon
from esrcat.free_text.bodies.name_ends import Words, end_of_name, end_of_unknown
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.words import is_bare_office, is_head, is_legal_form, may_open, says_kind
from esrcat.patterns import quick
from esrcat.sentences.organisations import base_form, is_genitive, is_organisation
from esrcat.vocab import authorities
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_WORD = quick(r"r\.\s?[yf]\.|[A-ZÅÄÖ0-9][\w&:+’'/-]*(?:\.\w\.)?|[\w&:+’'/-]+")
_AREA = re.compile(r"alue(?:en|ella|elta|elle|essa)\Z")


def finnish_names(text: str, may_end: bool) -> Iterator[Organisation]:
    """Yield names by their Finnish words; `may_end` says that one of those stands in the text."""
    words = [without_colon(text, *match.span()) for match in _WORD.finditer(text)]
    capitals = [number for number, (first, _) in enumerate(words) if text[first].isupper()]
    following = 0
    for index in capitals:
        if index < following or _opens_none(text, words, index):
            continue
        if text[slice(*words[index])] in given_names() and _is_person(text, words, index):
            following = index + 2
            continue
        last = end_of_name(text, words, index) if may_end else None
        certain = last is not None
        if last is None:
            last = end_of_unknown(text, words, index)
        if last is None:
            continue
        following = last + 1
        if (named := _named(text, words, index, last, certain)) is not None:
            yield named


def _opens_none(text: str, words: Words, index: int) -> bool:
    """Tell whether no name begins with a word, though it has a capital."""
    first, end = words[index]
    opening = text[first:end]
    if not may_open(opening):
        return True
    if index + 1 < len(words) and says_kind(opening, text[slice(*words[index + 1])]):
        return True
    if text[end + 1 : end + 2].isupper():
        # 'Yrityksemme Savon Lämpö Oy', 'Kumppanimme Rannan opisto'
        if opening.endswith("mme"):
            return True
        if _is_act_or_native(opening, text[slice(*words[index + 1])] if index + 1 < len(words) else ""):
            return True
        # 'toimii Rovaniemellä Lapin kansanopiston vetämänä', 'ESR-haussa Lapin liitto'
        if (opening in place_forms() or "-" in opening) and _SAYS_WHERE.search(opening):
            return True
    # 'Niinpä yhdistys', 'Kesällä yhdistys'
    return _SAYS_WHEN.search(opening) is not None and _is_kind_alone(text, words, index + 1)


def _is_act_or_native(opening: str, following: str) -> bool:
    """'Osallistuminen Rannan kunnan …' tells what is done, 'Rantalaisen Soutu-yhdistyksen …' whose it is."""
    if opening.endswith("minen"):
        return following in place_forms() and following.endswith("n")
    native = _NATIVE.fullmatch(opening)
    return native is not None and native["place"] in place_forms()


def _named(text: str, words: Words, index: int, last: int, certain: bool) -> Organisation | None:
    """Return the organisation that words name; `certain` says that one of them shows its kind."""
    first, end = words[index][0], words[last][1]
    if _NAMES_OTHER.match(text, end):
        return None
    if certain and (kind := _KIND_BEFORE.match(text, first, end)):
        # 'Kurikkalainen kehitysyhtiö Biolakeus Oy': what it is stands in front of its name.
        first = kind.end()
    written = text[first:end]
    if certain and last > index and written[-1] != "n" and goes_on(text, words[last - 1], words[last]):
        name = " ".join(written.split())
    else:
        name = _base(written) if certain else base_form(written)
    if not name or is_bare_office(name) or (not certain and written.split()[0] in given_names()):
        return None
    return Organisation(name, first, end, is_genitive(written) or written.endswith(("n", "s")), certain)


_NATIVE = re.compile(r"(?P<place>[A-ZÅÄÖ][a-zåäö]+)l[aä]isen")
# 'Tulevaisuuden terveyskeskus -ohjelmaa': a programme has the word for a body in its name.
_NAMES_OTHER = re.compile(r"\s-[a-zåäö]*(?:ohjelm|hank(?:e|kee)|projekti)")
_SAYS_WHERE = re.compile(r"(?<!\bSa)(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)\Z")
_SAYS_WHEN = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|pä|sti|ksi|kin|kään)\Z")
_KIND_BEFORE = re.compile(
    r"[A-ZÅÄÖ]\w+(?:lainen|läinen)\s(?:[a-zåäö]+\s){0,2}(?=[A-ZÅÄÖ])"
    r"|[A-ZÅÄÖ][a-zåäö]*(?:yhdistys|yritys|säätiö|järjestö|oppilaitos|toimija)\s[a-zåäö]+\s(?=[A-ZÅÄÖ])"
)


def _is_kind_alone(text: str, words: Words, index: int) -> bool:
    """Tell whether a word in small letters for a kind of body stands here, with no legal form behind it."""
    if index >= len(words) or not text[words[index][0]].islower() or not is_head(text[slice(*words[index])]):
        return False
    return index + 1 >= len(words) or not is_legal_form(text[slice(*words[index + 1])])


def _is_person(text: str, words: Words, index: int) -> bool:
    """Tell 'Hannu Oulainen Tyrnävän Maamiesseura': a person stands in front of the name."""
    following = [text[slice(*each)] for each in words[index + 1 : index + 3]]
    return (
        len(following) == 2
        and all(word[0].isupper() for word in following)
        and (following[0].endswith("nen") or not following[0].endswith("n"))
    )


@lru_cache(maxsize=4096)
def _base(written: str) -> str:
    flat = " ".join(written.split())
    named = authorities.spelled(flat)
    if named and named[0].isupper():
        return named
    name = _AREA.sub("alue", base_form(flat))
    last = name.rpartition(" ")[2]
    return name if is_organisation(name) or is_legal_form(last) or is_head(last) else ""
