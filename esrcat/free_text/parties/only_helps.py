"""Bodies of which a text says no more than that they help: they gave money, or are worked with."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.part_words import ONE_PART_OF_IT
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.parties", "words.txt")


def only_helps(story: Story, each: Organisation) -> bool:
    """Tell whether all that is said of a body is that it gave money, wants to join, or is worked with."""
    before = story.text[max(0, each.start - _AROUND) : each.start]
    return (
        _is_example(story.text, each)
        or lies_in(story.text, each.start)
        or any(
            (
                _WITH_OR_BY.search(before),
                _SUCH_AS.search(before),
                ONE_PART_OF_IT.match(story.text, each.end),
                _BY_WAY_OF.match(story.text, each.end),
                is_served(story, each),
                _GAVE.match(story.text, each.end),
                _OWNS_OTHER.match(story.text, each.end),
                WANTS_TO_JOIN.match(story.text, each.end),
                JOINS.match(story.text, each.end),
                _JOIN_TOO.search(before),
            )
        )
    )


def _is_example(text: str, each: Organisation) -> bool:
    """'mukana Ylitorniosta (Ylitornion opisto) ja Virosta', 'Soutulaitos SOULAn toimenpiteet'.

    What brackets name behind a place takes part with others, and whose something is does not act by that.
    """
    if text[each.start - 1 : each.start] == "(" and text[each.end : each.end + 1] == ")":
        return text[max(0, each.start - 40) : each.start - 1].rstrip().rpartition(" ")[2] in place_forms()
    return _SHORT_IN_CASE.match(text, each.end) is not None


def is_served(story: Story, each: Organisation) -> bool:
    """'Hankkeessa luodaan malli Kainuun tukiverkostolle': what is made for a body is not led by it for that.

    Nor is it by one where some work. To whom money is given may lead.
    """
    statement = story.statement_at(each.start)
    if statement is None:
        return False
    if story.text.endswith("lle", each.start, each.end):
        return _GIVES.search(statement.text) is None
    return story.text.endswith(("lla", "llä"), each.start, each.end) and "työskent" in statement.text


_GIVES = Expression(
    r"\b(?:myön|ano|sai|saa|haki|hake|avustu|rahoit|tuki\b|tukea|euro|kuulu|lankes|siirt|vastuu)",
    re.IGNORECASE,
)
# 'TE-toimiston ja järjestöjen kautta', 'TE-toimiston kanssa', 'Haminan kaupungin alueella'
_BY_WAY_OF = re.compile(
    r"(?:\s(?:ja|sekä)\s(?:[\w-]+n\s){0,2}[\w-]+n)?\s(?:kautta|kanssa|välityksellä|alue(?:ella|elle|elta))\b"
)
_SHORT_IN_CASE = re.compile(r"\s[A-ZÅÄÖ]{2,}:?n\s(?!\w*(?:hank|projekti|oma\b|omaa\b))")
_AROUND = 60
# 'the City of Salo's ecosystem agreement', 'Salon kaupungin keväällä hyväksytyssä strategiassa'
_OWNS_OTHER = re.compile(
    r"(?:['’]s)?\s(?:[\w-]+\s){0,2}?(?:agreement|strategy|programme|roadmap)\b|s?\s(?:strategi|ekosystemavtal|program)(?:n|et)?\b"
    r"|(?<=n)\s(?:[\w-]+\s){0,4}?(?:\w*strategia|kunta\w*ohjelma|\w*talousarvio|hyvinvointisuunnitelma|ekosysteemisopimuk)\w*"
)
# 'The farm is located in the city of Salo'
_LIES_IN = re.compile(
    r"\b(?:located|situated|lies|based|lives?|living|held|operat(?:es|ed|ing))\s(?:\w+\s){0,2}?(?:in|near|within)\sthe\s\Z",
    re.IGNORECASE,
)


def lies_in(text: str, start: int) -> bool:
    """Tell whether a body's name only says where something lies: what ends before it says so."""
    return _LIES_IN.search(text, max(0, start - _AROUND), start) is not None


_WITH_OR_BY = re.compile(_WORDS["with_or_by"])
# 'laitteita voivat käyttää muutkin oppilaitokset, kuten Rannan opisto'
_SUCH_AS = re.compile(
    r"\b(?:kuten|esimerkiksi|till\sexempel|t\.ex\.|såsom|such\sas|for\sexample|e\.g\.),?\s\Z"
)
# 'Näs stad ansöker om att få delta i projektet'
WANTS_TO_JOIN = re.compile(
    r"\s(?:ansöker\som\satt\s(?:få\s)?(?:delta|vara\smed)|(?:hakee|pyrkii)\smukaan|applies\sto\s(?:take\spart|join))\b"
)
# 'Näs stad deltar i ett samprojekt': others lead it.
JOINS = re.compile(
    r"\s(?:(?:är|var)\smed\s|(?:deltar|deltog|medverkar|medverkade)\s)i\s(?:det\s|ett\s)?[\w-]*(?:projekt|samarbete)"
    r"|\s(?:osallistuu|osallistui|on\smukana|oli\smukana)\s(?:[\w+-]+\s){0,3}?[\w-]*(?:hankkee(?:seen|ssa)|projekti(?:in|ssa))\b"
    r"|\s(?:participates|participated|takes\spart|took\spart)\sin\s(?:an?|the)\s(?:[\w-]+\s){0,4}?project\b"
)
# 'Från Finland deltar också Malla skola samt Näs stad'
_JOIN_TOO = re.compile(
    r"\b(?:(?:deltar|medverkar|deltog|medverkade)\s(?:också|även|dessutom)|[Mm]ukana\s(?:on|ovat|oli|olivat)\s(?:myös|lisäksi))\s[^.;:]*\Z"
)
_GAVE = re.compile(
    r"\s(?:(?:on|oli)\s(?:\w+\s)?mukana|(?:on|oli)\s(?:\w+\s){0,2}(?:myöntänyt|rahoittanut)|myönsi|myöntää"
    r"|(?:har|hade)\s(?:\w+\s){0,2}(?:beviljat|gett|finansierat)|beviljade|beviljar"
    r"|(?:has|had)\s(?:\w+\s){0,2}(?:granted|awarded)|granted|awarded)\b"
)
