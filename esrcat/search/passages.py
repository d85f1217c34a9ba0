"""List what of a record is searched: its texts, each with its field and its weight class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, Protocol

from esrcat.model import Actor, AreaPlace, Authority, Partner, ProjectRecord
from esrcat.search.analysis import Reading
from esrcat.search.place_words import places_around
from esrcat.search.stopwords import STOP_WORDS
from esrcat.search.suffixes import MARKS, Language
from esrcat.search.words import searchable

WeightClass = Literal["title", "names", "body"]
WEIGHT_CLASSES: tuple[WeightClass, ...] = ("title", "names", "body")
FIELD_MARKS = {
    "/name": "n",
    "/acronym": "n",
    "/actor": "a",
    "/partners": "p",
    "/authority": "v",
    "/area": "r",
    "/target_groups/labels": "k",
    "/themes": "t",
    "/priority_axis": "l",
}
"""The fields that a query can name, and what stands before their words in the index."""
SIGNS = ("@", "&", "#", "=")
"""What stands before places, places around, organisations and identifiers; no word begins so."""
PARTNERS_WEIGHT = 0.5
"""What a partner's business identifier weighs beside the beneficiary's."""
FIELD_NAMES = {
    "nimi": "n", "toteuttaja": "a", "osatoteuttaja": "p", "kumppani": "p", "viranomainen": "v", "alue": "r",
    "kunta": "r", "maakunta": "r", "kohderyhmä": "k", "teema": "t", "toimintalinja": "l",
    "namn": "n", "genomförare": "a", "partner": "p", "myndighet": "v", "område": "r", "målgrupp": "k",
    "name": "n", "beneficiary": "a", "authority": "v", "area": "r", "group": "k", "theme": "t",
}  # fmt: skip
"""What a query may call the fields: 'toteuttaja:opisto'."""
LEGAL_FORMS = frozenset("oy ab oyj abp ry rf ky osk sr rs".split())
"""Words of organisations' names that people leave out."""
UNSAID = LEGAL_FORMS | STOP_WORDS


class Passage(NamedTuple):
    """A text of a record.

    `field` is the JSON pointer that names it in the messages; `title` is the document's own title for
    it where it has one.
    """

    field: str
    weight: WeightClass
    text: str
    title: str | None = None


class WordReader(Protocol):
    """Knows the terms of words."""

    def words(self, text: str) -> list[tuple[str, Reading]]:
        """Return each word of a Finnish name with its terms."""


class Named(NamedTuple):
    """A name of a record that is also found as such: a place ('@'), an organisation ('#') or in a field.

    '&' is a place by which the record is found although it does not state it.
    """

    mark: str
    name: str

    def terms(self, reader: WordReader) -> Iterator[str]:
        """Yield its terms: the whole of a place's or an organisation's name, each word of another's."""
        words = reader.words(self.name)
        if self.mark in "@&":
            if len(words) == 1:
                yield from (f"{self.mark}{base}" for base in words[0][1].bases)
        elif self.mark == "#":
            said = [key_base(reading) for word, reading in words if word not in UNSAID]
            yield "#" + " ".join(said)
        else:
            yield from {f"{self.mark}|{term}" for _, word in words for term in (*word.bases, *word.parts)}


def key_base(word: Reading) -> str:
    """Return the base form that stands for a word in the name of an organisation; a stem of one unknown."""
    return next((base for base in word.bases if base.startswith(MARKS["fi"])), word.bases[0])


def names(record: ProjectRecord) -> Iterator[Named]:
    """Yield the names that are found as places, as organisations and by field, as 'toteuttaja:opisto'."""
    area, organisations = record.area, [record.actor, *record.partners]
    for place in (*area.regions, *area.subregions, *area.municipalities):
        yield from (Named("@", name) for name in dict.fromkeys(_spellings(place)) if name)
    yield from (Named("&", name) for name in places_around(area))
    for organisation in organisations:
        yield from (Named("#", name) for name in dict.fromkeys(_spellings(organisation)) if name)
    for passage in (*_titles(record), *_names(record)):
        if mark := FIELD_MARKS.get(passage.field):
            yield Named(mark, searchable(passage.text))


def main_language(record: ProjectRecord) -> Language:
    """Return the language that most of the record's text is in."""
    known: dict[str, Language] = {mark: mark for mark in MARKS}
    return known.get(record.languages[0], "fi") if record.languages else "fi"


def passages(record: ProjectRecord) -> tuple[Passage, ...]:
    """Return the searched texts of a masked record, empty ones left out.

    Contact persons are never among them, whatever the policy on contacts.
    """
    found = (*_titles(record), *_names(record), *_body(record))
    return tuple(passage._replace(text=searchable(passage.text)) for passage in found if passage.text)


def identifiers(record: ProjectRecord) -> tuple[tuple[str, float], ...]:
    """Return the codes and business identifiers (Y-tunnus) that lead straight to the project.

    Each with what it weighs: those of partners less than the project's own.
    """
    owned = (record.code, record.id, record.actor.business_id if record.actor else None)
    partners = (partner.business_id for partner in record.partners)
    weighed = {identifier: 1.0 for identifier in owned if identifier}
    return tuple(({identifier: PARTNERS_WEIGHT for identifier in partners if identifier} | weighed).items())


def _titles(record: ProjectRecord) -> Iterator[Passage]:
    yield Passage("/name", "title", record.name or "")
    if record.acronym and record.acronym not in (record.name or ""):
        yield Passage("/acronym", "title", record.acronym)
    yield Passage("/code", "title", record.code or "")


def _names(record: ProjectRecord) -> Iterator[Passage]:
    actor, axis, area = record.actor, record.priority_axis, record.area
    yield _listed("/actor", (*_spellings(actor), actor.business_id if actor else None))
    numbers = (partner.business_id for partner in record.partners)
    yield _listed("/partners", (*_spellings(*record.partners), *numbers))
    yield _listed("/authority", _spellings(record.authority))
    yield _listed("/area", _spellings(*area.regions, *area.subregions, *area.municipalities))
    yield _listed("/subprojects", (name for sub in record.subprojects for name in (sub.name, sub.host)))
    yield _listed("/related_projects", (n for r in record.related_projects for n in (r.name, r.host, r.code)))
    yield _listed("/target_groups/labels", record.target_groups.labels)
    yield _listed("/themes", record.themes)
    yield _listed("/programme_section", (record.programme_section,))
    yield _listed("/priority_axis", (axis.title if axis else None,))
    yield _listed("/project_type", (record.project_type,))


def _spellings(*things: Actor | Authority | Partner | AreaPlace | None) -> Iterator[str | None]:
    """Yield the base form, the form in the document and today's name of each."""
    for thing in things:
        if thing is not None:
            yield from (thing.name, thing.as_written, thing.current.name if thing.current else None)


def _listed(field: str, names: Iterable[str | None]) -> Passage:
    """Return one passage of several names, one a line, none of them twice."""
    return Passage(field, "names", "\n".join(dict.fromkeys(name for name in names if name)))


def _body(record: ProjectRecord) -> Iterator[Passage]:
    texts = tuple(_long_texts(record))
    yield from texts
    # A statement is usually a sentence of the summary or the final report: not counted twice.
    alone = (s.text for s in record.outcomes.statements if not any(s.text in text.text for text in texts))
    yield Passage("/outcomes/statements", "body", "\n".join(alone))


def _long_texts(record: ProjectRecord) -> Iterator[Passage]:
    groups, spread, classes = record.target_groups, record.dissemination, record.classification
    yield Passage("/summary", "body", record.summary or "")
    yield Passage("/final_report", "body", record.final_report or "")
    yield Passage("/objectives", "body", "\n".join(record.objectives))
    for activity in record.activities:
        parts = (activity.title, activity.text)
        yield Passage("/activities", "body", "\n".join(part for part in parts if part))
    yield Passage("/target_groups/direct", "body", groups.direct or "")
    yield Passage("/target_groups/indirect", "body", groups.indirect or "")
    yield Passage("/dissemination/communication_plan", "body", spread.communication_plan or "")
    yield Passage("/dissemination/good_practices", "body", spread.good_practices or "")
    for name in ("equality", "sustainability", "partnership", "innovation", "development_programme"):
        yield Passage(f"/classification/{name}", "body", getattr(classes, name) or "")
    for section in record.sections:
        yield Passage("/sections", "body", section.text, section.title)
