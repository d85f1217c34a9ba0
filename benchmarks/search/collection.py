"""Write the judged documents and the facts that they were made from."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from benchmarks.project import acronym, business_id
from benchmarks.search.lexicon import GROUPS, TOPICS, Concept, foreign, forms, lexeme
from benchmarks.search.sentences import MUNICIPALITIES, PATTERNS

SIZE = 480
_SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
_LANGUAGES = ("fi",) * 22 + ("sv",) * 3 + ("en",) * 2
_PERIODS = (("2007-2013", 2008, "S1"), ("2014-2020", 2015, "S2"), ("2021-2027", 2022, "S3"))
_KINDS = (
    ("{gen} kaupunki", "Kunta"),
    ("{gen} ammattioppilaitosyhtymä", "Kuntayhtymä"),
    ("{gen} seudun kehitys Oy", "Yritys"),
    ("{word} ry", "Järjestö tai yhdistys"),
    ("{word}-säätiö", "Säätiö"),
    ("{word} ammattikorkeakoulu", "Ammattikorkeakoulu"),
    ("{gen} {word} ry", "Järjestö tai yhdistys"),
    ("{word} Oy", "Yritys"),
)


class Organisation(NamedTuple):
    """Hold an invented organisation."""

    name: str
    type: str
    business_id: str


class Written(NamedTuple):
    """Hold a document as a record in JSON, and the facts that it was made from."""

    record: dict[str, Any]
    facts: list[str]


class _Writer:
    """Writes the texts of one document and notes every wording that it uses."""

    def __init__(self, rng: Random, language: str, place: dict[str, str], number: int) -> None:
        self.rng = rng
        self.language = language
        self.place = place
        self.acronym = acronym(number + 4000)
        self.facts: set[str] = set()
        self._usual: dict[str, str] = {}

    def usable(self, concepts: tuple[Concept, ...]) -> list[Concept]:
        """Return the concepts that have a wording in the document's language."""
        return [c for c in concepts if self.language == "fi" or foreign(c, self.language)]

    def text(self, kind: str, g: Concept, t: Concept, u: Concept) -> str:
        """Return a sentence of a kind about concepts."""
        pattern = self.rng.choice(PATTERNS[self.language][kind])
        shown = _SLOT.sub(lambda slot: self._fill(slot, {"g": g, "t": t, "u": u}), pattern)
        return shown[0].upper() + shown[1:]

    def _fill(self, slot: re.Match[str], concepts: dict[str, Concept]) -> str:
        name, case = slot[1], slot[2]
        if name == "acronym":
            return self.acronym
        if name == "place":
            return self.place[case]
        concept = concepts[name]
        if self.language == "fi":
            wording = self._wording(concept)
            self.facts |= {f"word:{lexeme(wording).lower()}", f"says:{concept.key}"} | set(_parts(wording))
            return forms(wording)[case]
        pair = foreign(concept, self.language)
        assert pair is not None
        self.facts |= {f"word:{pair[0]}", f"says:{concept.key}"}
        return pair[case == "pl"]

    def _wording(self, concept: Concept) -> str:
        """Most documents keep to one wording of a concept; some change it on the way."""
        usual = self._usual.setdefault(concept.key, self.rng.choice(concept.wordings))
        return usual if self.rng.random() < 0.85 else self.rng.choice(concept.wordings)


def _parts(wording: str) -> Iterator[str]:
    """Yield 'part:' facts: every run of a compound's parts but the whole, and the whole itself."""
    pieces = [piece.split(" ")[-1].rstrip("-").lower() for piece in wording.split("|")]
    pieces = [piece for piece in pieces if piece]
    for start in range(len(pieces)):
        for end in range(start + 1, len(pieces) + 1):
            yield "part:" + "".join(pieces[start:end])


def organisations() -> list[Organisation]:
    """Return the organisations of the collection: the same at every call."""
    rng = Random(611)
    found = list[Organisation]()
    for number in range(72):
        name, kind = _KINDS[number % len(_KINDS)]
        word = acronym(700 + number * 13).capitalize()
        place = MUNICIPALITIES[number * 5 % len(MUNICIPALITIES)]
        found.append(Organisation(name.format(gen=place["gen"], word=word), kind, business_id(rng)))
    return found


def documents(size: int = SIZE) -> Iterator[Written]:
    """Yield the documents in order; document n is the same whatever the size."""
    known = organisations()
    for number in range(size):
        yield _document(number, known)


def _document(number: int, known: list[Organisation]) -> Written:
    rng = Random(90_000 + number)
    language, place = rng.choice(_LANGUAGES), rng.choice(MUNICIPALITIES)
    writer = _Writer(rng, language, place, number)
    groups = rng.sample(writer.usable(GROUPS), 2)
    topics = rng.sample(writer.usable(TOPICS), 4)
    # The first group and the first two topics are what the document is about; the others are met in passing.
    text = _texts(writer, groups, topics)
    period, first_year, series = rng.choice(_PERIODS)
    start = first_year + rng.randrange(5)
    actor, partner = rng.sample(known, 2)

    code = f"{series}{7000 + number}"
    record = {
        "id": code.lower(),
        "code": code,
        "fund": "ESF+" if period == "2021-2027" else "ESF",
        "programme_period": period,
        "start": f"{start}-{rng.randint(1, 12):02}-01",
        "end": f"{start + 2}-12-31",
        "actor": actor._asdict(),
        "partners": [{"name": partner.name, "business_id": partner.business_id}],
        "area": {
            "regions": [{"name": place["region"]}],
            "municipalities": [{"name": place["nom"]}],
        },
        "funding": {"currency": "EUR", "eu_state": {"actual": rng.randint(20, 1900) * 1000}},
        "languages": [language],
        **text,
    }
    facts = writer.facts | {
        f"code:{code}",
        f"organisation:{actor.name}",
        f"partner:{partner.name}",
        f"business_id:{actor.business_id}",
        f"municipality:{place['nom']}",
        f"region:{place['region']}",
        f"language:{language}",
        f"period:{period}",
        f"acronym:{writer.acronym}",
        f"start:{start}",
        f"about:{groups[0].key}",
        *(f"about:{topic.key}" for topic in topics[:2]),
    }
    return Written(record, sorted(facts))


def _texts(writer: _Writer, groups: list[Concept], topics: list[Concept]) -> dict[str, Any]:
    rng, main, other = writer.rng, topics[:2], topics[2:]

    def say(kind: str, concepts: list[Concept], count: int) -> list[str]:
        kind = kind if PATTERNS[writer.language][kind] else "topic"
        return [
            writer.text(kind, rng.choice(groups[:1]), concept, rng.choice(main))
            for concept in (rng.choice(concepts) for _ in range(count))
        ]

    summary = [
        writer.text("topic", groups[0], main[0], main[1]),
        writer.text("topic", groups[0], main[1], main[0]),
        writer.text("group", groups[0], main[0], main[1]),
        *say("both", main, 2),
        *say("place", main, 1),
        *say("filler", main, 2),
    ]
    report = [
        *say("topic", main, 4),
        *say("topic", other, 2),
        *say("filler", main, 5),
        *say("group", main, 1),
    ]
    rng.shuffle(summary)
    rng.shuffle(report)
    return {
        "name": writer.text("title", groups[0], main[0], main[1]),
        "summary": " ".join(summary),
        "final_report": " ".join(report),
        "objectives": say("topic", main, 2),
        "target_groups": {
            "direct": writer.text("group", groups[0], main[0], main[1]),
            "indirect": writer.text("group", groups[1], main[0], main[1]) if rng.random() < 0.5 else None,
        },
    }


def write(out: Path, size: int = SIZE) -> None:
    """Write documents.jsonl (records), facts.jsonl (id and facts) and vocabulary.tsv (fact and documents)."""
    out.mkdir(parents=True, exist_ok=True)
    counts: dict[str, int] = {}
    with (
        (out / "documents.jsonl").open("w", encoding="utf-8", newline="\n") as records,
        (out / "facts.jsonl").open("w", encoding="utf-8", newline="\n") as facts,
    ):
        for written in documents(size):
            records.write(json.dumps(written.record, ensure_ascii=False) + "\n")
            line = {"id": written.record["id"], "facts": written.facts}
            facts.write(json.dumps(line, ensure_ascii=False) + "\n")
            for fact in written.facts:
                counts[fact] = counts.get(fact, 0) + 1
    lines = [f"{fact}\t{count}\n" for fact, count in sorted(counts.items())]
    (out / "vocabulary.tsv").write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", type=int, default=SIZE)
    arguments = parser.parse_args()
    write(arguments.out, arguments.size)
