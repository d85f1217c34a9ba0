"""Learn the weights of esrcat/judging from the corpus: `python tooling/learn_judgements.py`.

Only documents that rules are written from teach, never those of a test half. Needs scikit-learn, which
nothing else does (`pip install scikit-learn`). With --unseen no weights are written: each document is judged
by what the others teach, in ten parts, and what comes out is printed.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from esrcat.evaluate.compare import leaves, single_values
from esrcat.evaluate.expected import Case, cases
from esrcat.evaluate.free_text import FOLDERS
from esrcat.free_text import stories
from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.money.amounts import amounts_in
from esrcat.free_text.names.judged import candidates_with_clues
from esrcat.free_text.names.reading import find_names, weighed_mentions
from esrcat.free_text.periods.dates import dates_in
from esrcat.free_text.periods.pairs import periods_in
from esrcat.free_text.persons.addresses import addresses_in
from esrcat.free_text.persons.names import persons_in
from esrcat.free_text.places.judged import KINDS
from esrcat.free_text.places.named import places_named
from esrcat.free_text.results.achieved import counts_in
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import surroundings_of
from esrcat.free_text.subject.texts import text_of
from esrcat.judging import Clues, Judgement, Subject, clues, text_clues
from esrcat.judging.weights import ALWAYS
from esrcat.pages import main_content
from esrcat.pages.funds import find_funds
from esrcat.readers import read

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
DATA = ROOT / "esrcat" / "judging" / "data"
LEARNT_FROM = DATA / "learnt_from.txt"
LEAST_DOCUMENTS = 3
"""A clue of fewer documents says nothing that would hold for others."""
LEAST_WEIGHT = 0.03
"""What weighs less is left out: half of all clues, which tell nothing together that could be measured."""
STRENGTH = 0.3
"""How far weights may go (C of the logistic regression)."""
STRENGTH_OF_NAMES = 0.8
"""That of names: one of thirty candidates is it, so what tells must be plain. Writers left out said so."""
PARTS = 10

_POINTERS: dict[Subject, tuple[str, ...]] = {
    "results": ("/outcomes/statements/number",),
    "participants": ("/participants/actual/total",),
    "planned": ("/participants/planned/total",),
    "places": ("/area/municipalities/name", "/area/regions/name"),
    "contacts": ("/contacts/name",),
    "addresses": ("/contacts/email",),
    "leaders": ("/actor/name",),
    "partners": ("/partners/name",),
    "start": ("/start",),
    "end": ("/end",),
    "fund": ("/fund",),
    "total": ("/funding/total_cost",),
    "granted": ("/funding/eu_state/granted",),
}
"""The fields whose values are of a subject; traps laid there are not."""


class Example(NamedTuple):
    """A place in a document: what is there, whether it is one of the subject's, and its clues."""

    document: str
    value: object
    is_one: bool
    clues: Clues


def main(arguments: Sequence[str]) -> None:
    """Learn and write the tables, or print what is judged unseen."""
    found: dict[Subject, list[Example]] = defaultdict(list)
    taught = teaching_cases()
    for case in taught:
        for subject, example in _examples_of(case):
            found[subject].append(example)
    for subject, examples in found.items():
        if "--unseen" in arguments:
            _print_unseen(subject, examples)
        else:
            weights = learn(examples, strength_of(subject))
            lines = [f"{clue}\t{weight:.2f}\n" for clue, weight in sorted(weights.items())]
            (DATA / f"{subject}.tsv").write_text("".join(lines), encoding="utf-8", newline="\n")
            print(f"{subject}: {len(examples)} examples, {len(lines)} clues")
    if "--unseen" not in arguments:
        LEARNT_FROM.write_text(f"{digest_of(taught)}\n", encoding="utf-8", newline="\n")


def teaching_cases() -> list[Case]:
    """Return the free texts of the corpus that rules are written from."""
    return [case for family in sorted(FOLDERS) for case in cases(CORPUS / family / "dev")]


def digest_of(taught: Sequence[Case]) -> str:
    """Return a digest of documents and their expected records: other ones teach other weights."""
    digest = hashlib.sha256()
    for case in taught:
        for path in (case.document, case.expected_file):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _examples_of(case: Case) -> Iterator[tuple[Subject, Example]]:
    whole = text_of(main_content(read(case.document.read_bytes(), case.name)))
    yield "projects", Example(str(case.document), None, bool(case.expected), text_clues(whole))
    right = {subject: set(_values(case, pointers)) for subject, pointers in _POINTERS.items()}
    wrong = {subject: set(_trapped(case, pointers)) for subject, pointers in _POINTERS.items()}
    told = list(stories(read(case.document.read_bytes(), case.name)))
    if len(told) == len(case.expected) == 1:
        yield from _names(case, told[0])
    for story in told:
        about = Aboutness(story, find_names(story, of_several=len(told) > 1))
        for subject, value, start, end in _candidates(story):
            is_one = value in right[subject] and value not in wrong[subject]
            around = surroundings_of(about, start, end)
            # What short texts are like: a sentence, and nothing around it.
            alone = around._replace(before="", after="", heading="", kind="paragraph", times=1, signs=())
            for each in (around, alone):
                yield subject, Example(str(case.document), value, is_one, clues(each))


def _names(case: Case, story: Story) -> Iterator[tuple[Subject, Example]]:
    """Yield all that may be the name in a text about one project, if its name is among it."""
    name = str(case.expected[0].get("name", "")).casefold()
    found = candidates_with_clues(story, weighed_mentions(story))
    if any(candidate.name.casefold() == name for candidate, _ in found):
        for candidate, signs in found:
            is_one = candidate.name.casefold() == name
            yield "names", Example(str(case.document), candidate.name, is_one, signs)


def _values(case: Case, pointers: Sequence[str]) -> Iterator[object]:
    for record in case.expected:
        for leaf in leaves(record):
            yield from (value for pointer, value in single_values(leaf) if pointer in pointers)


def _trapped(case: Case, pointers: Sequence[str]) -> Iterator[object]:
    for record in case.expected:
        yield from (trap["value"] for trap in record.get("traps", ()) if trap["pointer"] in pointers)


def _candidates(story: Story) -> Iterator[tuple[Subject, object, int, int]]:
    """Yield every place of a story that may be of a subject, with what stands there."""
    for statement in story.statements:
        yield from _of_statement(statement)
        for each in organisations_in(story.text, statement.start, statement.end, story.wordings[0].language):
            yield "leaders", each.name, each.start, each.end
            yield "partners", each.name, each.start, each.end
    for place in places_named(story, 0, len(story.text), True):
        if place.kind in KINDS:
            yield "places", place.name, place.start, place.end
    for person in persons_in(story):
        yield "contacts", person.name, person.start, person.end
    for fund in find_funds(story.text):
        yield "fund", fund.fund, fund.span.start, fund.span.end
    for address in addresses_in(story.text):
        yield "addresses", address.value, address.start, address.end


_NUMBERS: tuple[Subject, ...] = ("results", "participants", "planned")


def _of_statement(statement: Statement) -> Iterator[tuple[Subject, object, int, int]]:
    text, at = statement.text, statement.start
    for start, end in counts_in(text):
        value = int("".join(filter(str.isdigit, text[start:end])))
        for subject in _NUMBERS:
            yield subject, value, at + start, at + end
    dates = dates_in(text)
    # Also those that a period says in short: '15.5.-31.12.2021'.
    edges = {each for period in periods_in(text, dates) for each in (period.start, period.end)}
    for date in sorted({*dates, *edges}, key=lambda each: each.start):
        yield "start", date.value, at + date.start, at + date.end
        yield "end", date.value, at + date.start, at + date.end
    for amount in amounts_in(text):
        yield "total", amount.value, at + amount.start, at + amount.end
        yield "granted", amount.value, at + amount.start, at + amount.end


def strength_of(subject: Subject) -> float:
    """Return how far the weights of a subject may go."""
    return STRENGTH_OF_NAMES if subject == "names" else STRENGTH


def learn(examples: Sequence[Example], strength: float = STRENGTH) -> dict[str, float]:
    """Return the weights of clues that tell those that are of the subject from those that are not."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    within = Counter(clue for _, clue in {(each.document, clue) for each in examples for clue in each.clues})
    known = [
        {clue: amount for clue, amount in each.clues.items() if within[clue] >= LEAST_DOCUMENTS}
        for each in examples
    ]
    table = DictVectorizer()
    # Nearly all texts are about projects, which says nothing of those that people will have.
    balance = "balanced" if examples[0].value is None else None
    model = LogisticRegression(C=strength, max_iter=5000, class_weight=balance)
    model.fit(table.fit_transform(known), [each.is_one for each in examples])
    weights = dict(zip(table.feature_names_, model.coef_[0].tolist(), strict=True))
    weights[ALWAYS] = float(model.intercept_[0])
    return {clue: weight for clue, weight in weights.items() if abs(weight) >= LEAST_WEIGHT}


def _print_unseen(subject: Subject, examples: Sequence[Example]) -> None:
    """Print, for some chances, how many of the subject's own and of others get at least as much."""
    documents = sorted({each.document for each in examples})
    part_of = {document: number % PARTS for number, document in enumerate(documents)}
    best: dict[tuple[str, object, bool], float] = defaultdict(float)
    for part in range(PARTS):
        others = [each for each in examples if part_of[each.document] != part]
        judged = Judgement(learn(others, strength_of(subject)))
        for each in examples:
            if part_of[each.document] == part:
                key = each.document, each.value, each.is_one
                best[key] = max(best[key], judged.chance_by(each.clues))
    print(subject, "values", len(best), "of the project", sum(key[2] for key in best))
    for least in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        right, wrong = (sum(p >= least for key, p in best.items() if key[2] == one) for one in (True, False))
        print(f"  at least {least}: {right} of the project, {wrong} others")


if __name__ == "__main__":
    main(sys.argv[1:])
