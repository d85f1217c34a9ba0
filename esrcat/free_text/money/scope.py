"""Which sums are another's: the budget of a town, the price of a roof, the pot of a call."""

from __future__ import annotations

import re

from esrcat.free_text.money.words import Cue, clause_end, clause_start
from esrcat.free_text.names.mention import names_another
from esrcat.free_text.story.wording import Role
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.other_openings import is_named_in
from esrcat.patterns import Expression, quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.money", "words.txt")

_OF_WHOLE: tuple[Role, ...] = ("total", "said total")
_NOUN = r"(?:\w*han(?:ke|kk)\w*|\w*pro(?:jekt|ject)\w*)"
_OWN = re.compile(f"{_NOUN}|{_WORDS['owners_that_are_the_project']}", re.IGNORECASE)
# Whose the budget is: the genitive right in front of it, or in English behind it.
_GENITIVE = re.compile(
    r"(?:(?P<fi>[^\W\d_][\w:-]{3,}n)|(?P<sv>[^\W\d_]\w{3,}s)(?:\s+(?:egen|totala|hela|samlade))?"
    r"|(?P<en>\w+)(?:['’]s|(?<=s)['’])(?:\s+(?:own|total|whole|annual))?)\s+\Z"
)
_FINNISH = re.compile(r"\w*budj|\w*kustan|\w*hin[tn]|volyymi|kokonais|arvo|laajuus", re.IGNORECASE)
_BEHIND = re.compile(_WORDS["of_a_thing"], re.IGNORECASE)
_VERB = re.compile(r"maksaa|maksoi|uppoaa|upposi|kostar|kostade|kostat|costs?", re.IGNORECASE)
_SUBJECT = re.compile(
    rf"(?<![\w-]){_NOUN}(?!\s+(?:ansiosta|avulla|aikana|vuoksi))\b|(?<![\w-])(?:se|tämä|kaikki\w*|yhteensä|koko|kokonai\w+|työ|hinta"
    r"|det|detta|hela|helhet\w*|allt|sammanlagt|totalt|arbetet|som|joka|mikä|it|this|whole|all|total|everything"
    r"|which|that|work|the(?=\s+costs?\b))\b",
    re.IGNORECASE,
)
_CALL = Expression(_WORDS["call"], re.IGNORECASE)
# Who gives money that is none of the fund's.
_GIVERS = re.compile(_WORDS["givers"], re.IGNORECASE)
_BY_GIVER = re.compile(
    r"\s(?:by\s(?:the\s)?(?:[A-Z][\w’'-]*\s){0,3}(?:Foundation|Bank|[Cc]ity|[Tt]own|[Mm]unicipality)\b"
    r"|av\s(?:\w+\s){0,2}(?:\w*stiftelse\w*|banken|staden|kommunen)\b)"
)
_NOUN_ALONE = re.compile(rf"(?<![\w-]){_NOUN}", re.IGNORECASE)
_IN_PLURAL = re.compile(
    r"(?<![\w-])\w*(?:hankkei|projektei)\w*|(?<![\w-])hankkeet|(?<![\w-])projektit|(?<![\w-])\w*projekten\b"
    r"|(?:\w+\s+)projects\b",
    re.IGNORECASE,
)


# What is no sum of the project as it is: a first plan, what would have been, a part, several together.
_NOT_AS_IT_IS = Expression(_WORDS["not_as_it_is"], re.IGNORECASE)
# Whoever takes part has a budget of its own, and a town decides on its own money of a year.
# 'Rantaseudun Oy:n osuus hankkeen budjetista on 83 000 euroa, johon haetaan …'
_OF_ONE_PART = Expression(_WORDS["of_one_part"], re.IGNORECASE)
# 'Liiton toinen kohde, lukutupa, sai': another that got money from the same.
_ANOTHER_ONE = Expression(_WORDS["another_one"], re.IGNORECASE)
# A total that was planned or applied for.
_AT_FIRST = Expression(_WORDS["at_first"], re.IGNORECASE)
# What a fund has to share out, and what is asked of it by all.
_POT = Expression(_WORDS["pot"], re.IGNORECASE)
# What was applied for once, before the project that the text is about.
_OTHER_BID = Expression(_WORDS["other_bid"], re.IGNORECASE)
# Money that is added later, or would be.
_MORE = Expression(_WORDS["more_money"], re.IGNORECASE)
_HAS = re.compile(r"(?P<owner>[\w-]+)\s+(?:has|had|har|hade)\s+(?:en|an?)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_SCHEME = re.compile(
    r"and|och|also|också|now|nu|scheme|initiative|helheten|satsningen|försöket|experiment|undertaking",
    re.IGNORECASE,
)
# 'Last year, companies were paid 1.1 million': of a year, where no project is named.
_YEAR_FIRST = re.compile(r"(?:Last|This|Next)\s+year\b|In\s+(?:19|20)\d\d,")
_SINGLE: tuple[Role, ...] = (*_OF_WHOLE, "granted", "requested")
_RELATIVE = re.compile(r"(?:jonka|joka|jotka|som|vars|vilket|which|whose|that)\b", re.IGNORECASE)
# 'Till slut kostade projektet 480 000 euro': the verb goes first.
_SUBJECT_BEHIND = re.compile(
    r"\s(?:hela\s|koko\s|the\s(?:whole\s)?)?(?:projektet|hanke|projekti|project)\s", re.IGNORECASE
)
# 'Hankkeessa hankittu auto maksoi': what was bought or built.
_THING = re.compile(r"\w{2}(?:ttu|tty|nut|nyt)\s+\w+\s*\Z")


def is_anothers(text: str, figure: tuple[int, int], cue: Cue, about: Aboutness) -> bool:
    """Tell whether the words around a figure say that it is no figure of the project."""
    if _OF_ONE_PART.search(text, 0, figure[0]):
        return True
    if cue.role not in _SINGLE:
        return False
    clause = clause_start(text, figure[0]), clause_end(text, figure[1])
    names = about.own_names()
    first = clause[0]
    whole = clause_start(text, max(first - 2, 0)) if _RELATIVE.match(text, first) else first
    if _NOT_AS_IT_IS.search(text, whole, clause[1]):
        return True
    if _is_of_two(text, about, names):
        return True
    if _ANOTHER_ONE.search(text, 0, figure[0]):
        return not any(name in text for name in names)
    if _is_to_share_out(text, cue, whole, clause[1]) or names_another(text[whole : clause[1]], names):
        return True
    if _MORE.search(text):
        return True
    if _YEAR_FIRST.match(text):
        return _NOUN_ALONE.search(text) is None and not any(name in text for name in names)
    if cue.role == "granted":
        return _is_grant_of_another(text, figure, clause, cue, names)
    return cue.role in _OF_WHOLE and _is_cost_of_another(text, (whole, clause[1]), first, cue, names)


# 'Vi fick bidrag för båda projekten': what is given then is given to both.
_TELLS_OF_TWO = Expression(_WORDS["two_projects"], re.IGNORECASE)


def _is_of_two(text: str, about: Aboutness, names: set[str]) -> bool:
    """Tell whether a text tells of two projects, and a sentence with a sum speaks of none of them."""
    if any(name in text for name in names) or _NOUN_ALONE.search(text) is not None:
        return False
    return _TELLS_OF_TWO.search(about.story.text) is not None


def _is_to_share_out(text: str, cue: Cue, first: int, last: int) -> bool:
    """Tell whether a clause is about what a fund has for all, or a sentence about what all apply for."""
    if cue.role == "requested":
        return _OTHER_BID.search(text) is not None or _POT.search(text) is not None
    # 'In its supplementary budget, the ministry set aside …': the cue stands in the clause before.
    return _POT.search(text, min(first, clause_start(text, cue.start)), last) is not None


def _is_cost_of_another(text: str, whole: tuple[int, int], first: int, cue: Cue, names: set[str]) -> bool:
    """Tell whether a cost is that of a thing or of an owner; `first` is where its clause begins."""
    if _AT_FIRST.search(text, *whole) or _is_of_what_stands_before(text, first, names):
        return True
    if _is_owned_by_another(text, cue, names) or _has_owner(text, cue, names):
        return True
    if cue.role == "said total" and _VERB.fullmatch(text, cue.start, cue.end):
        return not (_has_subject(text, first, cue.start, names) or _SUBJECT_BEHIND.match(text, cue.end))
    return False


def _is_grant_of_another(
    text: str, figure: tuple[int, int], clause: tuple[int, int], cue: Cue, names: set[str]
) -> bool:
    """Tell whether the money is no fund's, or that of a call in which the project is not named."""
    if _GIVERS.search(text, clause[0], max(cue.start, figure[0])) or _BY_GIVER.match(text, cue.end):
        return True
    if not _CALL.search(text, *clause):
        return False
    named = _NOUN_ALONE.search(text) is not None or any(name in text for name in names)
    return not named or _IN_PLURAL.search(text, *clause) is not None


# What a relative clause tells the price of stands in front of it: 'laavu, jonka kustannusarvio on'.
_ITS = re.compile(r"(?:jonka|joiden|vars|whose)\b", re.IGNORECASE)
_A_WHOLE = re.compile(
    r"kokonaisuu|ohjelma|satsau|ponnistu|kokeilu|työ\b|program|satsning|försök|initiativ|scheme|initiative|effort|pilot",
    re.IGNORECASE,
)


def _is_of_what_stands_before(text: str, first: int, names: set[str]) -> bool:
    """Tell whether a clause with 'jonka' is about a thing that is neither the project nor named like it."""
    if not names or _ITS.match(text, first) is None:
        return False
    before = text[clause_start(text, max(first - 2, 0)) : first]
    known = _NOUN_ALONE.search(before) or _SUBJECT.search(before) or _A_WHOLE.search(before)
    return known is None and not is_named_in(before, names)


def _is_owned_by_another(text: str, cue: Cue, names: set[str]) -> bool:
    if _BEHIND.match(text, cue.end):
        return True
    found = _GENITIVE.search(text, max(0, cue.start - 40), cue.start)
    if found is None or (found["fi"] and not _FINNISH.match(text, cue.start)):
        return False
    owner = next(filter(None, found.groups()))
    if _OWN.fullmatch(owner):
        return False
    # The name in another case: 'Risteyksen budjetti'.
    return not any(
        len(word) > 2 and owner.casefold().startswith(word.casefold()[:4])
        for name in names
        for word in name.split()
    )


def _has_owner(text: str, cue: Cue, names: set[str]) -> bool:
    """Tell whether something else than the project 'has a budget'."""
    found = _HAS.search(text, max(0, cue.start - 60), cue.start)
    if found is None or _SUBJECT.fullmatch(found["owner"]) or _SCHEME.fullmatch(found["owner"]):
        return False
    return not any(found["owner"].casefold() in name.casefold() for name in names)


def _has_subject(text: str, first: int, verb: int, names: set[str]) -> bool:
    """Tell whether what costs so much is the project: by its noun, its name or a word for the whole."""
    if text[first:verb].casefold().startswith(("som ", "joka ", "jotka ", "which ", "that ")):
        first = clause_start(text, max(first - 2, 0))
    if any(text.startswith(name) for name in names):
        return True
    before = text[first:verb]
    if _THING.search(before):
        return False
    return _SUBJECT.search(before) is not None or any(name in before for name in names)


_USED = quick(_WORDS["used_in_the_end"], re.IGNORECASE)
_GIVEN: tuple[Role, ...] = ("granted", "EU and state", "EU")


def as_used(text: str, figure: tuple[int, int], cue: Cue | None, before: int, last: Cue | None) -> Cue | None:
    """Return what a sum is that was used in the end: of what was granted, or of the public funding."""
    first = max(clause_start(text, figure[0]), before)
    if (cue and cue.role == "nothing") or not _USED.search(text, first, clause_end(text, figure[1])):
        return cue
    whose = cue or last
    if whose and whose.role in _GIVEN:
        return Cue("spent", whose.start, whose.end)
    if whose and whose.role == "public":
        return Cue("public spent", whose.start, whose.end)
    return cue


_PAYS = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:maksaa|maksoi|panee|pani|laittaa|laittoi|lisää|lisäsi|lägger|lade|satsar|satsade|betalar"
    r"|betalade|bidrar|bidrog|står|svarar|pays|paid|puts|put|adds|added|contributes|contributed)\b(?:\s\w+){0,2}\s\Z",
    re.IGNORECASE,
)
_PUBLIC = re.compile(r"kaupunki|kunta\b|\bstad|kommun|\b(?:city|town|municipality)\b", re.IGNORECASE)


def pays_itself(text: str, figure: tuple[int, int], actor: str) -> bool:
    """Tell whether the project's own actor pays a figure: 'Kustbyrån lade till 31 500 euro'.

    A town's money is municipal, and a word in the genitive ('Turun') is the start of many names.
    """
    word = actor.split(" ", 1)[0]
    if len(word) < len("Oulu") or _PUBLIC.search(actor) or not word[:1].isupper():
        return False
    at = text.rfind(word, 0, figure[0])
    return at >= 0 and _PAYS.fullmatch(text, at + len(word), figure[0]) is not None
