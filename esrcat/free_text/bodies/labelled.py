"""Who carries a project out, who takes part and who finances it, by labels and headings that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.claims import Claim, Part
from esrcat.free_text.bodies.labelled_names import with_named_by_label
from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.story.labels import is_of_list
from esrcat.free_text.story.story import Labelled, Story
from esrcat.free_text.story.streets import STREET
from esrcat.free_text.story.wordings import compiled
from esrcat.vocab.place_forms import place_forms

_PARTS: dict[str, Part] = {
    "actor": "actor", "partners": "partner", "implementers": "partner",
    "authority": "authority", "funder": "authority",
}  # fmt: skip
"""The part that each label says of those behind it."""
_LONG_ANSWER = 160


def claims_of_label(story: Story, label: Labelled) -> Iterator[Claim]:
    """Yield the bodies that stand behind a label or below a heading, each with the part that it says."""
    part = _PARTS.get(label.topic)
    if part is None:
        return
    is_list = label.topic == "partners" and is_of_list(story, story.line_at(label.start))
    is_prose = not is_list and _is_prose(story, label)
    first = None if is_list or is_prose else _first_sentence(story, label)
    if first is not None:
        label, is_prose = first, True
    if is_prose and label.topic != "implementers" and ". " in story.text[label.start : label.end]:
        return
    found = organisations_in(story.text, label.start, label.end, story.wordings[0].language)
    if not is_prose and part != "authority":
        found = with_named_by_label(
            story.text, label.start, label.end, found, lines=label.method == "heading"
        )
    for number, each in enumerate(_without_seat(list(_own_chain(story, found, label)))):
        if first is not None and not each.certain:
            continue
        if (is_prose and _is_outside(story, each)) or _is_another_sentence(story, label, each):
            continue
        own = _part_of(number, label, part)
        if is_prose and own == "actor" and not _answers(story, label, each):
            continue
        score = 6 if is_prose or label.topic == "implementers" else 9
        yield Claim(own, each, score, label.method, f"label of {label.topic}")


def _is_prose(story: Story, label: Labelled) -> bool:
    """Tell whether running text stands below a heading, and no names alone."""
    sentences = label.topic == "implementers" and story.text[label.end - 1] == "."
    return label.method == "heading" and (sentences or label.end - label.start > _LONG_ANSWER)


def _first_sentence(story: Story, label: Labelled) -> Labelled | None:
    """Return the first sentence of a short answer in sentences, which says who the partners are."""
    if label.topic != "partners" or label.method != "heading":
        return None
    stop = story.text.find(". ", label.start, label.end)
    several = stop > 0 and story.text[stop + 2 : stop + 3].isupper()
    return label._replace(end=stop) if several else None


def _part_of(number: int, label: Labelled, part: Part) -> Part:
    """Return the part of one of several behind a label, by its number: the first carries the project out."""
    if label.topic in ("actor", "implementers") and number == 0:
        return "actor"
    return "partner" if part == "actor" else part


def _answers(story: Story, label: Labelled, each: Organisation) -> bool:
    """Tell whether running text opens with a body as with an answer: 'Rannan opisto, …'."""
    opens = story.text[label.start : each.start] in ("", "The ")
    return opens and story.text[each.end : each.end + 1] in _STOPS


_STOPS = frozenset((".", ",", ";", "\n", ""))
_NOT_OF_IT = re.compile(
    r"\bei(?:vät)?\s+(?:osallistu|ole\s+mukana|kuulu)|\b(?:deltar|medverkar|är)\s+inte\b"
    r"|\b(?:does|do|is|are)\s+not\b",
    re.IGNORECASE,
)


def _is_outside(story: Story, each: Organisation) -> bool:
    """Tell whether running text names an authority, or one of which it says that it does not take part."""
    statement = story.statement_at(each.start)
    return is_authority(each.name) or (
        statement is not None and _NOT_OF_IT.search(story.text, each.end, statement.end) is not None
    )


def _is_another_sentence(story: Story, label: Labelled, each: Organisation) -> bool:
    """Tell whether a later sentence below a label names one and says of no part: 'X ry lainaa tiloja.'"""
    statement = story.statement_at(each.start)
    if statement is None or statement.start <= label.start or story.text[statement.end - 1] not in ".!":
        return False
    if story.text[each.end : statement.end].strip(" .)!") == "":
        return False
    return not _says_of_part(story, statement.text)


def _says_of_part(story: Story, words: str) -> bool:
    return any(
        compiled(pattern).search(words)
        for wording in story.wordings
        for pattern in (wording.acts[0], wording.acts[1], *wording.takes_part, *wording.finances)
    )


def _own_chain(story: Story, found: list[Organisation], label: Labelled) -> Iterator[Organisation]:
    """Of a label all organisations; a unit in brackets or after a comma with small letters is none."""
    last = label.start
    for each in found:
        if label.method == "label" and _NEW_SENTENCE.search(story.text, last, each.start):
            return
        before = story.text[label.start : each.start]
        if label.topic == "actor" and last > label.start:
            if _ADDRESS.search(before):
                return
            if each.name.endswith("yksikkö") or _is_unit_behind(before, last - label.start, each):
                last = each.end
                continue
        last = each.end
        if before.count("(") <= before.count(")"):
            yield each


def _is_unit_behind(before: str, last: int, each: Organisation) -> bool:
    """'Maaseudun Soutuliiton Kainuun aluekeskus': one body's centre, with only a space between."""
    return before[last:] == " " and each.name.endswith(_UNITS)


_UNITS = ("aluekeskus", "aluetoimisto", "aluejärjestö", "piiritoimisto")


def _without_seat(found: list[Organisation]) -> list[Organisation]:
    """'Soutututkimus, Mikkeli': a bare town behind one body only says where that is."""
    alone = len(found) == _BODY_AND_TOWN and found[1].name in place_forms()
    return found[:1] if alone and found[0].name not in place_forms() else found


_BODY_AND_TOWN = 2
# 'Rannan opisto, Soutukatu 3, Ranta': the town behind it is no body.
_ADDRESS = re.compile(rf"{STREET}|\bPL\s\d+|\bPB\s\d+")
# 'Osatoteuttajat: A, B' and on the next line 'Hanketta neuvoo C'.
_NEW_SENTENCE = re.compile(
    r"\s(?:Hanketta|Projektia|Hankkeen|Projektet)\s[a-zåäö]{3,}\s"
    # 'Projektägare: A rf. Kontaktperson är B'
    r"|[.;]\s(?:Kontaktperson\w*|Yhteyshenkilö\w*|Contact(?:\sperson)?|Projektledare|Projektipäällikkö)(?:\s(?:är|on|is)|:)\s"
)
