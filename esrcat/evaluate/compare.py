"""Compare one document's records with the expected ones, value by value."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from esrcat.evaluate.scores import Score, total

Scalar = str | int | float | bool | None

# What the parser says about a record rather than reads from the document.
NOT_VALUES = frozenset(
    "key id schema_version form documents languages states unmapped evidence issues conflicts".split()
)
LONG_TEXTS = frozenset(
    (
        "/summary",
        "/final_report",
        "/target_groups/direct",
        "/target_groups/indirect",
        "/dissemination/communication_plan",
        "/dissemination/good_practices",
        "/activities/text",
        "/sections/text",
    )
)
_NAMES = ("name", "title", "topic", "label", "source", "email", "phone", "text")
"""Keys that identify an item of a list; the first one that the item has counts."""
_ONE_FACT = {"/outcomes/statements": ("number", "qualifier", "what"), "/milestones": ("what", "date")}
"""Items whose keys say one thing together."""
_LABELS = frozenset(("/sections/document", "/target_groups/labels", "/themes"))
"""What is looked up for a text that is itself in the record."""
_NOT_A_DIGIT = re.compile(r"\D+")
_SCHEME = re.compile(r"https?://", re.IGNORECASE)


class Leaf(NamedTuple):
    """One value: its field (a JSON pointer without list indexes), the things it belongs to, and itself."""

    field: str
    of: tuple[Scalar, ...]
    value: Scalar | tuple[Scalar, ...]


class Difference(NamedTuple):
    """A value that was expected and not found, or found and not expected, or both."""

    field: str
    of: tuple[Scalar, ...]
    expected: Scalar | tuple[Scalar, ...]
    found: Scalar | tuple[Scalar, ...]


class Comparison(NamedTuple):
    """Scores of one document: by field, and of the words of long texts by field; and what differs."""

    records: Score
    fields: dict[str, Score]
    words: dict[str, Score]
    differences: tuple[Difference, ...]


def compare(
    expected: Sequence[Mapping[str, Any]],
    found: Sequence[Mapping[str, Any]],
    prepare: Callable[[Mapping[str, Any], Mapping[str, Any]], tuple[Mapping[str, Any], Mapping[str, Any]]]
    | None = None,
) -> Comparison:
    """Compare records as JSON; `prepare` gives both records of a pair as they are to be compared.

    A value counts as right when field, owner and value are the same: the order of lists does not matter,
    the number of equal items does. A wrong single value is one missing and one superfluous.
    """
    pairs = list(align(expected, found))
    if prepare:
        pairs = [prepare(*pair) for pair in pairs]
    fields: dict[str, list[Score]] = defaultdict(list)
    words: dict[str, list[Score]] = defaultdict(list)
    differences: list[Difference] = []
    for wanted, got in pairs:
        wanted_leaves, got_leaves = judged(wanted, got)
        for field, score in _field_scores(wanted_leaves, got_leaves):
            fields[field].append(score)
        for field, score in _word_scores(wanted_leaves, got_leaves):
            words[field].append(score)
        differences += _differences(wanted_leaves, got_leaves)
    both = sum(bool(wanted and got) for wanted, got in pairs)
    return Comparison(
        Score(len(expected), len(found), both),
        {field: total(scores) for field, scores in fields.items()},
        {field: total(scores) for field, scores in words.items()},
        tuple(differences),
    )


def align(
    expected: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield pairs of records of the same project: by code, by name, then by most equal values.

    A record without a counterpart is paired with an empty one.
    """
    left, right = list(expected), list(found)
    for key in ("code", "name"):
        for wanted in left.copy():
            name = _folded(wanted.get(key))
            got = next((record for record in right if name and _folded(record.get(key)) == name), None)
            if got is not None:
                yield wanted, got
                left.remove(wanted)
                right.remove(got)
    for wanted in left:
        got = max(right, key=lambda record: _in_common(wanted, record), default=None)
        if got is not None and _in_common(wanted, got):
            right.remove(got)
            yield wanted, got
        else:
            yield wanted, {}
    yield from (({}, got) for got in right)


def _in_common(wanted: Mapping[str, Any], got: Mapping[str, Any]) -> int:
    left, right = judged(wanted, got)
    return (left & right).total()


def judged(wanted: Mapping[str, Any], got: Mapping[str, Any]) -> tuple[Counter[Leaf], Counter[Leaf]]:
    """Return the values to compare: of what is judged only when given, that which is given.

    Null stands for nothing, but counts as given.
    """
    wanted_leaves, got_leaves = list(leaves(wanted)), list(leaves(got))
    given = {(leaf.field, leaf.of) for leaf in wanted_leaves}
    if wanted and "issues" not in wanted:
        got_leaves = [leaf for leaf in got_leaves if leaf.field != "/issues"]
    return (
        Counter(leaf for leaf in wanted_leaves if leaf.value is not None),
        Counter(
            leaf
            for leaf in got_leaves
            if leaf.value is not None and (not _only_when_given(leaf.field) or (leaf.field, leaf.of) in given)
        ),
    )


def _only_when_given(field: str) -> bool:
    keys = field.split("/")
    return (
        keys[-1] == "as_written"
        or "current" in keys
        or (keys[1] == "area" and keys[-1] == "code")
        or field in _LABELS
    )


def leaves(record: Mapping[str, Any]) -> Iterator[Leaf]:
    """Yield the values of a record, with its states and the codes of its issues."""
    for key, part in record.items():
        if key not in NOT_VALUES:
            yield from _leaves(part, f"/{key}", ())
    for pointer, state in record.get("states", {}).items():
        yield Leaf("/states", (), f"{pointer} {state}")
    for issue in record.get("issues", ()):
        yield Leaf("/issues", (), issue if isinstance(issue, str) else issue["code"])


def single_values(leaf: Leaf) -> Iterator[tuple[str, Scalar]]:
    """Yield the values of a leaf with their pointers: of several that say one thing together, each."""
    if isinstance(leaf.value, tuple):
        for key, value in zip(_ONE_FACT[leaf.field], leaf.value, strict=True):
            yield f"{leaf.field}/{key}", value
    else:
        yield leaf.field, leaf.value


def _leaves(node: Any, field: str, of: tuple[Scalar, ...]) -> Iterator[Leaf]:
    if isinstance(node, Mapping):
        for key, part in node.items():
            yield from _leaves(part, f"{field}/{key}", of)
    elif isinstance(node, list):
        for item in node:
            yield from _item(item, field, of)
    else:
        yield Leaf(field, of, comparable(field, node))


def _item(item: Any, field: str, of: tuple[Scalar, ...]) -> Iterator[Leaf]:
    if not isinstance(item, Mapping):
        yield Leaf(field, of, comparable(field, item))
    elif keys := _ONE_FACT.get(field):
        fact = tuple(comparable(f"{field}/{key}", item.get(key)) for key in keys)
        yield Leaf(field, of, fact)
        yield from _leaves({key: part for key, part in item.items() if key not in keys}, field, (*of, *fact))
    else:
        key = next((name for name in _NAMES if item.get(name)), None)
        owner = comparable(f"{field}/{key}", item[key]) if key else None
        yield from _leaves(item, field, (*of, owner))


def comparable(field: str, value: Scalar) -> Scalar:
    """Return a value as it is compared: phones by digits, web addresses without scheme."""
    if not isinstance(value, str):
        return value
    if field.endswith("/phone"):
        return _NOT_A_DIGIT.sub("", value)
    folded = " ".join(value.split())
    if field.endswith("/web"):
        return _SCHEME.sub("", folded, count=1).rstrip("/")
    return folded


def _folded(value: Scalar) -> str:
    return " ".join(str(value or "").casefold().split())


def _field_scores(wanted: Counter[Leaf], got: Counter[Leaf]) -> Iterator[tuple[str, Score]]:
    right = wanted & got
    for leaf in {**wanted, **got}:
        yield leaf.field, Score(wanted[leaf], got[leaf], right[leaf])


def _word_scores(wanted: Counter[Leaf], got: Counter[Leaf]) -> Iterator[tuple[str, Score]]:
    left, right = _words(wanted), _words(got)
    for key in {**left, **right}:
        ours, theirs = left.get(key, Counter()), right.get(key, Counter())
        yield key[0], Score(ours.total(), theirs.total(), (ours & theirs).total())


def _words(texts: Iterable[Leaf]) -> dict[tuple[str, tuple[Scalar, ...]], Counter[str]]:
    words: dict[tuple[str, tuple[Scalar, ...]], Counter[str]] = defaultdict(Counter)
    for leaf in texts:
        if leaf.field in LONG_TEXTS:
            words[leaf.field, leaf.of].update(str(leaf.value).split())
    return words


def _differences(wanted: Counter[Leaf], got: Counter[Leaf]) -> Iterator[Difference]:
    missing, extra = list((wanted - got).elements()), list((got - wanted).elements())
    for leaf in missing:
        other = next((found for found in extra if found[:2] == leaf[:2]), None)
        if other:
            extra.remove(other)
        yield Difference(leaf.field, leaf.of, leaf.value, other.value if other else None)
    yield from (Difference(leaf.field, leaf.of, None, leaf.value) for leaf in extra)
