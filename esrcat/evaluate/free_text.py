"""How free text is judged: facts that the text states, and traps, which are wrong values that it invites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from esrcat.evaluate.compare import comparable, leaves, single_values

FOLDERS = frozenset(("press_releases", "project_pages", "no_project"))
"""The families of the corpus that hold free text."""
RESERVED = frozenset(("published", "languages", "traps"))
"""Keys of expected records of free text that are no part of a record's values."""

# Judged only when the expected record has them: a text says these in more ways than one.
_ONLY_WHEN_GIVEN = frozenset((
    "fund_as_written", "status", "joint_project", "themes", "classification", "summary", "sections",
    "dissemination", "states", "issues", "project_type", "final_report",
))  # fmt: skip
_PARTS_ONLY_WHEN_GIVEN = {
    "actor": ("type", "address"),
    "target_groups": ("direct", "indirect"),
}
_ITEM_KEYS_ONLY_WHEN_GIVEN = {
    ("outcomes", "statements"): ("text",),
    ("activities",): ("text",),
    ("sections",): ("text", "number"),
}


def validatable(expected: Mapping[str, Any]) -> dict[str, Any]:
    """Return an expected record as the model knows it: without our own keys, and each row with a label."""
    values = {key: value for key, value in expected.items() if key not in RESERVED}
    funding = values.get("funding")
    if isinstance(funding, Mapping) and isinstance(funding.get("breakdown"), list):
        values["funding"] = {**funding, "breakdown": [_labelled(row) for row in funding["breakdown"]]}
    if isinstance(values.get("sections"), list):
        values["sections"] = [{"text": "", **section} for section in values["sections"]]
    outcomes = values.get("outcomes")
    if isinstance(outcomes, Mapping) and isinstance(outcomes.get("statements"), list):
        values["outcomes"] = {
            **outcomes,
            "statements": [{"text": "", **item} for item in outcomes["statements"]],
        }
    return values


def _labelled(row: Any) -> Any:
    if not isinstance(row, Mapping):
        return row
    return {"label": "", **row} | (
        {"parts": [_labelled(part) for part in row["parts"]]} if "parts" in row else {}
    )


class Trap(NamedTuple):
    """A wrong value that a text invites, and whether it was taken."""

    pointer: str
    value: Any
    taken: bool


def traps(expected: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[Trap]:
    """Yield the traps that an expected record lays, judged by the record that was found."""
    # A list and no set: a value of the record may be a list itself.
    values = [(pointer, value) for leaf in leaves(found) for pointer, value in single_values(leaf)]
    for trap in expected.get("traps", ()):
        pointer, value = trap["pointer"], trap["value"]
        # A count's trap may be laid at the count itself: '/outcomes/new_jobs/actual'.
        laid = (pointer, comparable(pointer, value)), (f"{pointer}/total", value)
        yield Trap(pointer, value, any(each in values for each in laid))


def prepared(expected: Mapping[str, Any], found: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return both records as they are compared, with date of publication and languages as values."""
    wanted = {key: value for key, value in expected.items() if key not in RESERVED}
    got = {key: value for key, value in found.items() if key not in _ONLY_WHEN_GIVEN or key in expected}
    if found:
        for key, names in _PARTS_ONLY_WHEN_GIVEN.items():
            given = expected.get(key) or {}
            got[key] = {
                name: part
                for name, part in (got.get(key) or {}).items()
                if name not in names or name in given
            }
        for path, keys in _ITEM_KEYS_ONLY_WHEN_GIVEN.items():
            _prune_items(wanted, got, path, keys)
        _drop_labels_of_parts(wanted, got)
        _drop_what_is_not_given(wanted, got)
        got["published"] = next((each.get("published") for each in found.get("documents", ())), None)
        got["text_languages"] = found.get("languages", [])
    if expected:
        wanted["published"] = expected.get("published")
        wanted["text_languages"] = expected.get("languages", [])
    return wanted, got


def _prune_items(
    wanted: dict[str, Any], got: dict[str, Any], path: tuple[str, ...], keys: tuple[str, ...]
) -> None:
    """Drop keys of the items of a list that no expected item has."""
    expected, found = wanted, got
    for key in path[:-1]:
        expected = expected.get(key) or {}
        found[key] = dict(found.get(key) or {})
        found = found[key]
    given = {key for item in expected.get(path[-1]) or () for key in item}
    missing = [key for key in keys if key not in given]
    if missing and found.get(path[-1]):
        found[path[-1]] = [
            {key: part for key, part in item.items() if key not in missing} for item in found[path[-1]]
        ]


def _drop_labels_of_parts(wanted: Mapping[str, Any], got: dict[str, Any]) -> None:
    """The parts of a budget row are judged by their amounts alone where the expected ones have no labels."""
    rows = (wanted.get("funding") or {}).get("breakdown") or ()
    bare = {
        row.get("label")
        for row in rows
        if row.get("parts") and not any("label" in part for part in row["parts"])
    }
    funding = got.get("funding")
    if bare and funding and funding.get("breakdown"):
        got["funding"] = {
            **funding,
            "breakdown": [
                {
                    **row,
                    "parts": [
                        {key: value for key, value in part.items() if key != "label"}
                        for part in row.get("parts", ())
                    ],
                }
                if row.get("label") in bare
                else row
                for row in funding["breakdown"]
            ],
        }


def _drop_what_is_not_given(wanted: Mapping[str, Any], got: dict[str, Any]) -> None:
    """What is counted is judged where the expected statement with the same number says it."""
    given: dict[tuple[Any, Any], list[bool]] = {}
    for item in (wanted.get("outcomes") or {}).get("statements") or ():
        given.setdefault((item.get("number"), item.get("qualifier")), []).append(bool(item.get("what")))
    outcomes = got.get("outcomes") or {}
    if outcomes.get("statements"):
        kept = []
        for item in outcomes["statements"]:
            says = given.get((item.get("number"), item.get("qualifier"))) or [False]
            kept.append(item if says.pop(0) else {key: value for key, value in item.items() if key != "what"})
        got["outcomes"] = {**outcomes, "statements": kept}
