"""Who carries a project out, where nothing but the words of acting shows a name to be a body's."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import framed
from esrcat.free_text.subject.about import Aboutness
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_BARE_NAME = r")\s+(?:the\s+)?(?P<bare>(?-i:[A-ZÅÄÖ])[\w&-]{2,30})(?=[.,]|\s+(?-i:[a-zåäö]))"
# 'Projektet genomförs av Svenska studiecentralen': an adjective or a genitive, whose noun follows.
_LEANS_ON_NOUN = re.compile(r"(?:[A-ZÅÄÖ]\w*ska|[A-ZÅÄÖ]\w+s|Högskolan|Universitetet)\s[a-zåäö]")


def bare_actor(story: Story, about: Aboutness) -> Claim | None:
    """The name behind words of acting that nothing but they show to be one: 'Hanketta koordinoi Keuda'.

    Where a longer name of the text ends with it, that is meant.
    """
    language = story.wordings[0].language
    acting = [framed("(?:", wording.acts[0], _BARE_NAME) for wording in story.wordings]
    for number in story.saying(*acting):
        statement = story.statements[number]
        if not about.is_own(number):
            continue
        for expression in acting:
            found = expression.search(story.text, statement.start, statement.end)
            if found is None or found["bare"] in given_names() or found["bare"] in place_forms():
                continue
            if _NOBODY.fullmatch(found["bare"]):
                continue
            if story.text.endswith("osa", 0, found.start()):
                # 'Osatoteuttajana on …'
                continue
            low, high = found.span("bare")
            if language == "sv" and _LEANS_ON_NOUN.match(story.text, low):
                continue
            if story.text.endswith("the ", 0, low) and story.text[high : high + 1] == " ":
                # 'Behind it stand the Finnish rules'
                continue
            if _CAPITAL_BEFORE.search(story.text, max(0, low - 40), low):
                # 'Hanketta vetää toiminnanjohtaja Aino Malli'
                continue
            fuller = next(
                (
                    each
                    for line in story.statements
                    for each in organisations_in(story.text, line.start, line.end, language)
                    if each.name.endswith(f" {found['bare']}")
                ),
                None,
            )
            whole = _UP_TO_FORM.match(story.text, low, statement.end)
            if whole and fuller is None:
                fuller = Organisation(" ".join(whole[0].split()), *whole.span())
            if fuller is None and _OF_NOUN.match(story.text, low, statement.end):
                # 'Hanketta hallinnoi Rannan soutajat'
                continue
            bare = fuller or Organisation(found["bare"], low, high)
            return Claim("actor", bare, 4, "sentence", "words of the actor")
    return None


# 'between Finnish and Latvian firms', 'coordinator: Prof. …'
_NOBODY = re.compile(
    r"Prof|Dr|Mr|Mrs|Ms|Tel|The|This|(?:[A-Z][a-z]+(?:ish|nian|vian|wegian|ssian|pean)|German|French|Dutch|Nordic|Baltic|Sámi|Sami)"
)
# 'Hanketta hallinnoi Lapaväylä tuottamhan ry', 'Rannan vene- ja soutuperinnön reitti ry'
_NOT_WITHIN = (
    r"(?!(?:yhdessä|kanssa|sekä|että|joka|jonka|jossa|on|ovat|oli"
    r"|tillsammans|och|som|är|var|and|with|who|which|is|was)\b)"
)
_UP_TO_FORM = re.compile(
    rf"[A-ZÅÄÖ][\w&-]+(?:(?<=-)\sja)?(?:\s{_NOT_WITHIN}(?:(?<=-\s)ja|(?!ja\b)[a-zåäö]+-?)){{1,5}}"
    r"\s(?:ry|rf|r\.y\.|r\.f\.|sr|osk|Oyj?|Ab|Ltd)(?![\w-])"
)
_OF_NOUN = re.compile(rf"[A-ZÅÄÖ]\w+n\s{_NOT_WITHIN}(?!ja\b)[a-zåäö]{{4,}}")
_CAPITAL_BEFORE = re.compile(r"\b[A-ZÅÄÖ][a-zåäöé-]+\s\Z")
