"""Where Swedish and English names of organisations stand in running text, and of those of other funders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from esrcat.free_text.bodies.names_behind_kinds import names_behind_kinds
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.other_funders import other_funders_in
from esrcat.patterns import Expression, quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.bodies", "words.txt")

_PLACE = _WORDS["place"]
_SWEDISH_KIND = _WORDS["swedish_kind"]
_BY_KIND = _WORDS["by_kind"]
_BY_LEGAL_FORM = _WORDS["by_legal_form"]
_BY_SWEDISH_KIND = _WORDS["by_swedish_kind"]
# 'Stiftelsen för Malla sanatorium sr': what it is for goes on up to the legal form.
_FOR_WHAT = r"(?:Stiftelsen|Föreningen)\sför\s[\w’' -]{3,60}?\s(?:sr|rf|r\.f\.)(?!\w)"
_FOREIGN = quick(f"(?:{_FOR_WHAT}|{_BY_KIND}|{_BY_LEGAL_FORM}|{_BY_SWEDISH_KIND})")
# What a match of it has in it.
_ITS_WORDS = Expression(f"{_BY_KIND}|{_BY_SWEDISH_KIND}")
_LEGAL_FORM = quick(r"(?:Ab|rf|sr|r\.f\.|Ab\sOy)(?!\w)")
_TAILS = r"(?:Ab|Oy|rf|r\.f\.|Oyj|ry|r\.y\.|Ltd|sr)"
_RUN = re.compile(
    rf"(?:[A-ZÅÄÖ][\w&’'-]*)(?:\s(?:{_TAILS}(?![\w])|[A-ZÅÄÖ][\w&’'-]*|(?:of|for|del|de|för|och"
    rf"|and)\s(?=[A-ZÅÄÖ])[A-ZÅÄÖ][\w&’'-]*))+"
)
_BODY = re.compile(_WORDS["body"])
_AND = re.compile(r"\s(?:and|och)\s")
_NOT_BODY = re.compile(_WORDS["no_body"])
# What the kinds of bodies end in, of which a Swedish 's' is the genitive.
_KIND_ENDINGS = (
    "stad", "mmun", "kola", "itet", "rbund", "kademi", "ademin", "nstitut", "ening", "ftelse", "bolag",
    "llskap", "museum", "krets", "ntrum", "ommun", "klubb",
)  # fmt: skip
_SWEDISH_GENITIVE = re.compile(rf"(?:{'|'.join(f'(?<={each})' for each in _KIND_ENDINGS)})s\Z")


def other_funders(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names of bodies that finance projects of other funds, in their base form."""
    for first, last, name, genitive in other_funders_in(text, start, end):
        yield Organisation(name, first, last, genitive)


_CITY_FIRST = Expression(rf"(?:[Ss]taden|[Kk]ommunen)\s(?P<place>{_PLACE})(?!\s(?:och|samt)\s[A-ZÅÄÖ])")


# 'the association Women of the Lakes', 'the employers' association Salpausselkä Industries'
_CALLED = Expression(_WORDS["called"])
_OPENING_WORD = re.compile(_WORDS["opening"])


# 'Därför börjar Svanholms center Ab', 'Pressmeddelande från Sjömanshemmet i Kotka rf': the name begins later.
_BEFORE_NAME = re.compile(
    rf"[A-ZÅÄÖ][\wåäö-]+\s(?!(?:i|på|för|vid|av|och|till|utan|of|for|svenska)\s)(?!{_SWEDISH_KIND}\s)[a-zåäö]+\s(?:[a-zåäö]+\s){{0,3}}"
    r"(?=[A-ZÅÄÖ])(?!(?:Ab|Oy)\b)"
)


def foreign_names(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names that a Swedish or English word for their kind shows to be organisations'."""
    for match in _CITY_FIRST.finditer(text, start, end):
        if not (match["place"] in place_forms() or match["place"].removesuffix("s") in place_forms()):
            continue
        # 'Staden Jakobstad' is Jakobstads stad.
        place = match["place"] if match["place"].endswith("s") else match["place"] + "s"
        kind = "stad" if match[0][0] in "Ss" else "kommun"
        yield Organisation(f"{place} {kind}", match.start(), match.end())
    for match in _CALLED.finditer(text, start, end):
        first, last = match.span("name")
        if not _BODY.search(match["name"]):
            yield _named(text, first, last, True)
    may_name = _ITS_WORDS.may_match(text, start, end) or _LEGAL_FORM.search(text, start, end)
    for match in _FOREIGN.finditer(text, start, end) if may_name else ():
        first, last = match.span()
        if opening := _OPENING_WORD.match(text, first, last) or _BEFORE_NAME.match(text, first, last):
            first = opening.end()
        yield from _apart(text, first, last)
    yield from names_behind_kinds(text, start, end)


_ENDS_AS_BODY = re.compile(rf"(?:{_PLACE}\s)+{_SWEDISH_KIND}|{_PLACE}\s(?:stad|kommun)")
_AND_ITS_KIND = re.compile(r"\s(?:och|samt)\s(?:[a-zåäö]+(?:en|et)\s)?(?=[A-ZÅÄÖ])")


def _apart(text: str, first: int, last: int) -> Iterator[Organisation]:
    """Yield a name, or the two that 'och' joins, of which the first is a body by itself."""
    joined = _AND_ITS_KIND.search(text, first, last)
    if joined and _ENDS_AS_BODY.fullmatch(text, first, joined.start()):
        yield _named(text, first, joined.start(), True)
        first = joined.end()
    yield _named(text, first, last, True)


_CUT_GENITIVE = re.compile(r"s\s[a-zåäö]")
_LAST_OF_LIST = re.compile(r"[\w’'&-]+\s(?:och|and)\s[\w’'&-]+")
_PLACE_BEFORE = re.compile(r"\b(?:from|in|i|från|near|at)\s\Z")


def names_in_capitals(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names of several words with capitals; certain with a word that only bodies have."""
    for match in _RUN.finditer(text, start, end):
        first, last = _without_edges(text, *match.span())
        written = text[first:last]
        joined = _AND.search(written)
        if joined and (names := _joined_names(text, first, last, joined)) is not None:
            yield from names
            continue
        if " " not in written or _NOT_BODY.match(written) or written.isupper():
            continue
        certain = _BODY.search(written) is not None
        if not certain and (written.split()[0] in given_names() or len(written.split()) > _MOST_WORDS):
            continue
        yield _named(text, first, last, certain)


_MOST_WORDS = 5


def _without_edges(text: str, first: int, last: int) -> tuple[int, int]:
    """Return where the name in a run of words with capitals stands, without what opens a sentence."""
    if opening := _OPENING_WORD.match(text, first, last):
        first = opening.end()
    if text[first : first + 4] == "The ":
        first += 4
    if text.endswith(" EUR", first, last):
        last -= 4
    return first, last


def _joined_names(text: str, first: int, last: int, joined: re.Match[str]) -> Iterable[Organisation] | None:
    """Return the names that 'and' joins in a run of words with capitals; None where it stands within one."""
    written = text[first:last]
    before, behind = written[: joined.start()], written[joined.end() :]
    end, start = first + joined.start(), first + joined.end()
    if _LAST_OF_LIST.fullmatch(written) or ("och" in joined[0] and _CUT_GENITIVE.match(text, last - 1)):
        # 'Luckan och Finlands svenska idrott', 'A Ab, B och C': the last two of several, or one cut.
        return ()
    if before.split()[0] == behind.split()[0]:
        # 'Visit Salo and Visit Kumla'
        return _named(text, first, end, False), _named(text, start, last, False)
    if " " not in before and _PLACE_BEFORE.search(text, 0, first):
        # 'Wooden Boat Centre from Estonia and Sapokka School of Crafts'
        return names_in_capitals(text, start, last)
    is_body = before.endswith(" UAS") or _BODY.search(before) is not None
    if is_body and not is_for_two_things(before, behind):
        # Two bodies: 'University of Oulu and Business Oulu', 'Malla UAS and Lumi UAS'.
        return chain(names_in_capitals(text, first, end), names_in_capitals(text, start, last))
    return None


# 'Institute for Health and Welfare', 'Academy of National Economy and Public Administration'
_FOR_A_THING = re.compile(
    r"\b(?:Institute|Cent(?:re|er)|Agency|Authority|Foundation|College|School|University|Academy|Faculty|Department|Ministry)"
    r"\s(?:for|of)\s(?P<thing>[\w’'-]+(?:\s[\w’'-]+)?)\Z"
)
_MOST_THINGS = 2
# 'School of Business and Visit Lahti', 'Centre for Arts and Novia UAS'
_OF_OTHER = re.compile(r"(?:Visit|Business|Invest)\s[A-Z]|.*\sUAS\Z")


def is_for_two_things(before: str, behind: str) -> bool:
    """Tell whether 'and' joins what a body is for: a word or two behind, of no place and no other body."""
    purpose, words = _FOR_A_THING.search(before), behind.split()
    if purpose is None or len(words) > _MOST_THINGS or _BODY.search(behind) or _OF_OTHER.match(behind):
        return False
    return not any(word in place_forms() for word in (*purpose["thing"].split(), *words))


_HEAD_FIRST = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]*(?:skolan|stiftelsen|föreningen|institutet|bolaget|akademin)\s[A-ZÅÄÖ]"
)
_OWNS = re.compile(r"\s(?:\w+\s)?\w*projekt")


def _named(text: str, first: int, last: int, certain: bool) -> Organisation:
    name = text[first:last].rstrip()
    for ending in ("'s", "’s"):
        if name.endswith(ending):
            return Organisation(
                " ".join(name.removesuffix(ending).split()), first, first + len(name), True, certain
            )
    bare = _SWEDISH_GENITIVE.sub("", name)
    if _HEAD_FIRST.match(name) and _OWNS.match(text, last):
        # 'Yrkeshögskolan Novias projekt'
        bare = name.removesuffix("s")
    return Organisation(" ".join(bare.split()), first, first + len(name), bare != name, certain)
