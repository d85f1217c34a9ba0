"""List the texts of a record that are searched, each with its field and its weight class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, Protocol

from esrcat.model import Actor, AreaPlace, Authority, Partner, ProjectRecord
from esrcat.search.analysis import Reading
from esrcat.search.place_words import places_around, stated_places
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
PARTNERS_WEIGHT = 0.5
"""What a partner's business identifier weighs beside the beneficiary's."""
FIELD_NAMES = {
    "nimi": "n", "toteuttaja": "a", "osatoteuttaja": "p", "kumppani": "p", "viranomainen": "v", "alue": "r",
    "kunta": "r", "maakunta": "r", "kohderyhmä": "k", "teema": "t", "toimintalinja": "l",
    "namn": "n", "genomförare": "a", "partner": "p", "myndighet": "v", "område": "r", "målgrupp": "k",
    "name": "n", "beneficiary": "a", "authority": "v", "area": "r", "group": "k", "theme": "t",
    "stödmottagare": "a", "delgenomförare": "p", "tema": "t", "kommun": "r", "landskap": "r",
    "insatsområde": "l", "municipality": "r", "region": "r",
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


def names(record: ProjectRecord, texts: Iterable[Passage]) -> list[Named]:
    """Return the names that are found as places, as organisations and by field, as 'toteuttaja:opisto'.

    `texts` are the passages of the record.
    """
    area = record.area
    spelled = _spellings(*area.regions, *area.subregions, *area.municipalities)
    # Also by their Finnish names: a Swedish list has 'Närpes'.
    places = [("@", name) for name in dict.fromkeys((*spelled, *stated_places(area)))]
    around = [("&", name) for name in places_around(area)]
    organisations = [("#", name) for name in _spellings(record.actor, *record.partners)]
    fields = [(FIELD_MARKS[text.field], text.text) for text in texts if text.field in FIELD_MARKS]
    return [Named(mark, name) for mark, name in (*places, *around, *organisations, *fields) if name]


def main_language(record: ProjectRecord) -> Language:
    """Return the language that most of the record's text is in."""
    known: dict[str, Language] = {mark: mark for mark in MARKS}
    return known.get(record.languages[0], "fi") if record.languages else "fi"


def passages(record: ProjectRecord) -> tuple[Passage, ...]:
    """Return the searched texts of a masked record, empty ones left out.

    Contact persons are never among them, whatever the policy on contacts.
    """
    found = [*_titles(record), *_names(record), *_body(record)]
    return tuple(
        [
            passage if (text := searchable(passage.text)) is passage.text else passage._replace(text=text)
            for passage in found
            if passage.text
        ]
    )


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
    """Yield passages of several names each, one a line, none of them twice."""
    for field, names in _listed_names(record):
        if named := dict.fromkeys([name for name in names if name]):
            yield Passage(field, "names", "\n".join(named))


def _listed_names(record: ProjectRecord) -> Iterator[tuple[str, Iterable[str | None]]]:
    actor, axis, area = record.actor, record.priority_axis, record.area
    yield "/actor", [*_spellings(actor), actor.business_id if actor else None]
    yield "/partners", [*_spellings(*record.partners), *[each.business_id for each in record.partners]]
    yield "/authority", _spellings(record.authority)
    yield "/area", _spellings(*area.regions, *area.subregions, *area.municipalities)
    yield "/subprojects", [name for sub in record.subprojects for name in (sub.name, sub.host)]
    yield (
        "/related_projects",
        [n for each in record.related_projects for n in (each.name, each.host, each.code)],
    )
    yield "/target_groups/labels", record.target_groups.labels
    yield "/themes", record.themes
    yield "/programme_section", (record.programme_section,)
    yield "/priority_axis", (" ".join(filter(None, (axis.number, axis.title))) if axis else None,)
    yield "/project_type", (record.project_type,)


def _spellings(*things: Actor | Authority | Partner | AreaPlace | None) -> list[str | None]:
    """Return the base form, the form in the document and today's name of each."""
    found = list[str | None]()
    for thing in things:
        if thing is not None:
            found += (thing.name, thing.as_written)
            if thing.current:
                found.append(thing.current.name)
    return found


def _body(record: ProjectRecord) -> Iterator[Passage]:
    texts = [Passage(field, "body", text, title) for field, text, title in _long_texts(record) if text]
    yield from texts
    # A statement is usually a sentence of the summary or the final report: not counted twice.
    alone = [s.text for s in record.outcomes.statements if not any(s.text in text.text for text in texts)]
    yield Passage("/outcomes/statements", "body", "\n".join(alone))


def _long_texts(record: ProjectRecord) -> Iterator[tuple[str, str | None, str | None]]:
    groups, spread, classes = record.target_groups, record.dissemination, record.classification
    yield "/summary", record.summary, None
    yield "/final_report", record.final_report, None
    yield "/objectives", "\n".join(record.objectives), None
    for activity in record.activities:
        yield "/activities", "\n".join(filter(None, (activity.title, activity.text))), None
    yield "/target_groups/direct", groups.direct, None
    yield "/target_groups/indirect", groups.indirect, None
    yield "/dissemination/communication_plan", spread.communication_plan, None
    yield "/dissemination/good_practices", spread.good_practices, None
    for name in ("equality", "sustainability", "partnership", "innovation", "development_programme"):
        yield f"/classification/{name}", getattr(classes, name), None
    for section in record.sections:
        yield "/sections", section.text, section.title
