"""An editor's decisions, kept beside the sources in a folder `editor/` that survives every build."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from esrcat.editor.corrections import Correction, check_corrections, corrected, read_corrections, stale
from esrcat.editor.tables import REMEDY, Row, rows
from esrcat.errors import EditorError
from esrcat.model import ProjectRecord
from esrcat.suppressions import Suppression, load

__all__ = [
    "FOLDER",
    "Correction",
    "Decisions",
    "LinkDecision",
    "check_corrections",
    "contradiction",
    "corrected",
    "editor_folder",
    "joined",
    "read_decisions",
    "stale",
]

T = TypeVar("T", bound=Hashable)

FOLDER = "editor"
_OF_TABLES = (".csv", ".toml", ".txt", ".xlsx", ".xls", ".ods")
_NEARLY = 0.85
FILES = ("corrections.csv", "organisations.csv", "links.csv", "ignore.toml", "synonyms.toml")


class LinkDecision(NamedTuple):
    """Two records are the same project or are not: each named by code, id, key or the document's name."""

    one: str
    other: str
    decision: Literal["same", "different"]
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that an editor has decided.

    `aliases` lead from another name of an organisation to its name; `ignored` are issues set aside;
    `synonyms` is the file of words that the search takes for one, None for ours.
    """

    corrections: tuple[Correction, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    links: tuple[LinkDecision, ...] = ()
    ignored: tuple[Suppression, ...] = ()
    synonyms: Path | None = None

    def without_ignored(self, record: ProjectRecord) -> ProjectRecord:
        """Return a record without the issues that the editor has set aside."""
        if not self.ignored or not record.issues:
            return record
        names = dict(enumerate(document.name for document in record.documents))
        left = [
            issue
            for issue in record.issues
            if not any(
                each.covers(names.get(issue.document or 0, ""), issue.code, issue.pointer)
                for each in self.ignored
            )
        ]
        return record.model_copy(update={"issues": left})


def editor_folder(sources: Iterable[Path]) -> Path | None:
    """Return the folder `editor` inside a source or beside it, None where there is none.

    Raises EditorError when the sources have two.
    """
    places = [place for source in sources for place in (source / FOLDER, source.parent / FOLDER)]
    there = [place for place in places if os.path.isdir(place)]  # noqa: PTH112 - Path raises without permission
    found = list(dict.fromkeys(place.resolve() for place in there))
    if len(found) > 1:
        raise EditorError(f"{found[0]} and {found[1]}: two editor folders; name one with --editor")
    return there[0] if there else None


def read_decisions(folder: Path) -> Decisions:
    """Return the decisions of a folder; a file that is missing decides nothing. Raises EditorError."""
    if not folder.is_dir():
        raise EditorError(f"{folder}: no such folder; check --editor")
    _refuse_mistaken_names(folder)
    return Decisions(
        read_corrections(folder / "corrections.csv"),
        _aliases(folder / "organisations.csv"),
        _links(folder / "links.csv"),
        load(ignored) if (ignored := folder / "ignore.toml").is_file() else (),
        synonyms if (synonyms := folder / "synonyms.toml").is_file() else None,
    )


def _refuse_mistaken_names(folder: Path) -> None:
    """Refuse a file under nearly the right name: its decisions would be left out without a word.

    Excel saves a workbook, Notepad adds '.txt', browsers count copies, people leave out a letter.
    """
    there = [path for path in sorted(folder.iterdir()) if path.is_file()]
    for name in FILES:
        stem, suffix = name.split(".")
        near = re.compile(rf"{stem}(?![a-z])", re.I)
        mistaken = next((path for path in there if near.match(path.name) or _is_slip_of(path, stem)), None)
        if mistaken and not (folder / name).is_file():
            kind = "as CSV UTF-8 " if suffix == "csv" and mistaken.suffix.lower() != ".csv" else ""
            raise EditorError(f"{mistaken}: not read; save it {kind}under the name {name}; {REMEDY}")


def _is_slip_of(path: Path, stem: str) -> bool:
    """Tell whether a table's name is nearly another: 'corections.csv', 'organizations.csv'."""
    written = path.stem.casefold()
    if path.suffix.lower() not in _OF_TABLES or path.name in FILES:
        return False
    return SequenceMatcher(None, written, stem).ratio() > _NEARLY


def _aliases(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    read = list(rows(path, ("alias", "name"), optional=("reason",)))
    for row in read:
        alias, name = row.cells["alias"], row.cells["name"]
        if not alias or not name:
            raise row.error("alias and name must not be empty")
        if found.get(alias, name) != name:
            raise row.error(f"{alias!r} has another name already ({found[alias]}); leave one out")
        found[alias] = name
    for row in read:
        alias, name = row.cells["alias"], row.cells["name"]
        if name != alias and name in found:
            raise row.error(
                f"{name!r} is an alias of {found[name]!r} itself; write that name here, or leave one out"
            )
    return found


def _links(path: Path) -> tuple[LinkDecision, ...]:
    found: dict[frozenset[str], LinkDecision] = {}
    for row in rows(path, ("one", "other", "decision"), optional=("reason",)):
        one, other, decision = (row.cells[key] for key in ("one", "other", "decision"))
        if not one or not other or one == other:
            raise row.error("one and other must name two records: by code, id, key or document")
        if decision not in ("same", "different"):
            raise row.error(f"decision must be 'same' or 'different', not {decision!r}")
        earlier = found.get(pair := frozenset((one.casefold(), other.casefold())))
        if earlier is not None and earlier.decision != decision:
            raise row.error(f"{one} and {other} are decided otherwise above; leave one out")
        found[pair] = LinkDecision(one, other, "same" if decision == "same" else "different", row)
    _refuse_contradiction(found.values())
    return tuple(found.values())


def _refuse_contradiction(decisions: Collection[LinkDecision]) -> None:
    """Raise EditorError for two records that are different, and yet the same as a third."""
    pairs = ((each.one.casefold(), each.other.casefold()) for each in decisions if each.decision == "same")
    root = joined(pairs)
    for each in decisions:
        if each.decision == "different" and root(each.one.casefold()) == root(each.other.casefold()):
            raise contradiction(each)


def joined(pairs: Iterable[tuple[T, T]]) -> Callable[[T], T]:
    """Return what tells for each thing the one that stands for all that the pairs join it with."""
    above: dict[T, T] = {}

    def root(thing: T) -> T:
        while thing in above:
            thing = above[thing]
        return thing

    for one, other in pairs:
        if (end := root(one)) != root(other):
            above[end] = root(other)
    return root


def contradiction(decision: LinkDecision) -> EditorError:
    """Return the error for two records that are parted by one line, and joined by others."""
    one, other, _, row = decision
    what = f"{one} and {other} are joined by other lines, through a third; leave one out"
    return row.error(what) if row else EditorError(what)
