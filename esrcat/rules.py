"""The few rules that forms are declared with. A form is a value: headings, labels and where their values go.

    FORM = Form(
        name="eura2007",
        titles=(title("Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus", …),),
        sections=(
            section("Projekti", label("Projektikoodi", "/code", project_code), …),
            section("Varsinaiset kohderyhmät", prose="/target_groups/direct"),
        ),
    )

Headings and labels are matched by their words, whatever the number before them, the case, the white
space and the colon behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from esrcat.evidence import Value
from esrcat.values.reading import Reading

UNNUMBERED_START = 4

OneValue = Callable[[str], Value | None]
SeveralValues = Callable[[str], Sequence[Reading] | None]
SentenceRule = Callable[..., Reading | Sequence[Reading] | Sequence[tuple[Reading, ...]] | None]


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """'Label: value' on one line.

    `pointer` is where the value goes; '*' in it stands for the ordinal of a repeated thing, which
    `opens` begins. `one` reads the whole value; `several` reads parts of it under `keys`; with
    neither the value is the cleaned text. A `bare` label may be left out: a line that has none and
    that it can read is its value.
    """

    text: str
    pointer: str
    one: OneValue | None = None
    several: SeveralValues | None = None
    keys: tuple[str, ...] = ()
    opens: bool = False
    also: tuple[str, ...] = ()
    bare: bool = False


def label(
    text: str, pointer: str, one: OneValue | None = None, *, opens: bool = False, also: str = ""
) -> Label:
    """Declare a label whose value is one thing. `also` is another wording of the label."""
    return Label(text, pointer, one, opens=opens, also=(also,) if also else ())


def parts(
    text: str, pointer: str, several: SeveralValues, keys: str, *, also: str = "", bare: bool = False
) -> Label:
    """Declare a label whose value holds several things; `keys` names the possible ones."""
    return Label(text, pointer, None, several, tuple(keys.split()), also=(also,) if also else (), bare=bare)


class Line(NamedTuple):
    """A line that says a value by being there, such as 'Valtakunnallinen projekti'."""

    text: str
    pointer: str
    value: Value


def line(text: str, pointer: str, value: Value) -> Line:
    """Declare a line that stands for a value."""
    return Line(text, pointer, value)


class Each(NamedTuple):
    """Lines that are one thing each: a thing's parts go under `pointer`/0, `pointer`/1 …"""

    pointer: str
    read: SeveralValues


class Rows(NamedTuple):
    """Rows of a table that are one thing each, under `pointer`/0, `pointer`/1 …

    `cells` are the key of each cell and what reads it; None takes the cell as text. A row with another
    number of cells, or with a cell that cannot be read, is none: a heading, or the title of a group.
    """

    pointer: str
    cells: tuple[tuple[str, OneValue | None], ...]


class Implied(NamedTuple):
    """A value that a heading says by being there, such as 'Osatoteuttajat' for a joint project."""

    pointer: str
    value: Value


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: labels and lines, things line by line or row by row, or prose.

    Prose goes to the field `prose` as a whole; with `kept` the text stays a section under its own title,
    for parts that fields hold not at all or not as a whole. An `unnumbered` heading is known by its words alone even where the source
    does not mark headings. Under an `optional` one there need be nothing. `unit` is a word of the
    heading that says the currency of the amounts under it.
    """

    heading: str
    rules: tuple[Label | Line, ...] = ()
    prose: str | None = None
    each: Each | None = None
    rows: Rows | None = None
    implies: Implied | None = None
    kept: bool = False
    unnumbered: bool = False
    optional: bool = False
    unit: str | None = None
    also: tuple[str, ...] = ()
    by_words: dict[str, list[Label | Line]] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_words", _by_words(self.rules))


def section(
    heading: str,
    *rules: Label | Line,
    prose: str | None = None,
    each: Each | None = None,
    rows: Rows | None = None,
    implies: Implied | None = None,
    kept: bool = False,
    unnumbered: bool = False,
    optional: bool = False,
    unit: str | None = None,
    also: str = "",
) -> Section:
    """Declare a section; `also` is another wording of its heading."""
    wordings = (also,) if also else ()
    return Section(heading, rules, prose, each, rows, implies, kept, unnumbered, optional, unit, wordings)


class Sentence(NamedTuple):
    """Facts read from the prose of `texts`; `given` names a field whose value the rule wants to know."""

    pointer: str
    rule: SentenceRule
    texts: tuple[str, ...]
    given: str | None = None


def sentence(pointer: str, rule: SentenceRule, texts: str, *, given: str | None = None) -> Sentence:
    """Declare a sentence rule over the prose at the pointers `texts` (separated by white space)."""
    return Sentence(pointer, rule, tuple(texts.split()), given)


class Title(NamedTuple):
    """The line that names the form. `fund_words` are the words in it that name the fund."""

    text: str
    fund: str
    fund_as_written: str
    fund_words: str


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A form family as a table; `furniture` are lines of the page's head that say nothing of the project.

    `joining` are the words that stand between the parts of a value ('Alkaa … ja päättyy …'). With
    `bare_labels` a label may stand alone on its line, without a colon.
    """

    name: str
    programme_period: str
    titles: tuple[Title, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...] = ()
    furniture: tuple[str, ...] = ()
    joining: frozenset[str] = frozenset()
    bare_labels: bool = False
    headings: dict[str, Section] = field(init=False, compare=False)
    unnumbered: frozenset[str] = field(init=False, compare=False)
    heads: frozenset[str] = field(init=False, compare=False)
    titles_by_words: dict[str, Title] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        headings = {fold(words): part for part in self.sections for words in (part.heading, *part.also)}
        object.__setattr__(self, "headings", headings)
        # What an unnumbered heading begins with, so that few lines need a closer look.
        starts = {words[:UNNUMBERED_START] for words, part in headings.items() if part.unnumbered}
        unnumbered = frozenset(
            starts | {start.capitalize() for start in starts} | {start.upper() for start in starts}
        )
        object.__setattr__(self, "unnumbered", unnumbered)
        object.__setattr__(self, "heads", frozenset(map(fold, self.furniture)))
        object.__setattr__(self, "titles_by_words", {fold(title.text): title for title in self.titles})


def _by_words(rules: Iterable[Label | Line]) -> dict[str, list[Label | Line]]:
    table: dict[str, list[Label | Line]] = {}
    for rule in rules:
        for words in (rule.text, *(rule.also if isinstance(rule, Label) else ())):
            # As printed, and as compared: most labels are found by the first.
            for key in {words, fold(words)}:
                table.setdefault(key, []).append(rule)
    return table


@lru_cache(maxsize=4096)
def fold(words: str) -> str:
    """Return words as they are compared: case folded, single spaces, no soft hyphens, no colon at the end."""
    return " ".join(words.replace("\xad", "").casefold().split()).rstrip(" :")
