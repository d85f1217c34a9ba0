"""The few rules that forms are declared with. A form is a value: headings, labels and where their values go.

    FORM = Form(
        name="eura2007",
        programme_period="2007-2013",
        titles=(Title("Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus", fund="ESF", …),),
        sections=(
            section("Projekti", label("Projektikoodi", "/code", project_code), …),
            section("Varsinaiset kohderyhmät", prose="/target_groups/direct"),
        ),
    )

Headings and labels are matched by their words, whatever number, case, white space and colon they have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from esrcat.evidence import Value
from esrcat.folding import fold, title_words, undotted
from esrcat.running_text import Run
from esrcat.values.reading import Reading

UNNUMBERED_START = 4

OneValue = Callable[[str], Value | None]
Compare = Callable[[str], str]
"""Words → as they are compared: what it returns alike means the same."""
SeveralValues = Callable[[str], Sequence[Reading] | None]
SentenceRule = Callable[..., Reading | Sequence[Reading] | Sequence[tuple[Reading, ...]] | None]


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """'Label: value' on one line.

    `pointer` is where the value goes; '*' in it stands for the ordinal of a repeated thing, which
    `opens` begins. `one` reads the whole value; `several` reads parts of it under `keys`; with
    neither the value is the cleaned text. A `bare` label may be left out: a line that has none and that
    it can read is its value. A `fallback` gives way to other labels of its field; without pointer and
    keys a label is known, but has no field.
    """

    text: str
    pointer: str
    one: OneValue | None = None
    several: SeveralValues | None = None
    keys: tuple[str, ...] = ()
    opens: bool = False
    also: tuple[str, ...] = ()
    bare: bool = False
    fallback: bool = False

    has_field: bool = field(init=False)  # whether its value goes anywhere

    def __post_init__(self) -> None:
        object.__setattr__(self, "has_field", bool(self.pointer or self.keys))


def label(
    text: str,
    pointer: str,
    one: OneValue | None = None,
    *,
    opens: bool = False,
    also: str | tuple[str, ...] = "",
    bare: bool = False,
    fallback: bool = False,
) -> Label:
    """Declare a label whose value is one thing. `also` are other wordings of the label."""
    return Label(text, pointer, one, opens=opens, also=_several(also), bare=bare, fallback=fallback)


def known(*texts: str) -> tuple[Label, ...]:
    """Declare labels that have no field in the record; their values stay unmapped."""
    return tuple(Label(text, "") for text in texts)


def parts(
    text: str,
    pointer: str,
    several: SeveralValues,
    keys: str,
    *,
    also: str | tuple[str, ...] = "",
    bare: bool = False,
    opens: bool = False,
) -> Label:
    """Declare a label whose value holds several things; `keys` names the possible ones."""
    return Label(text, pointer, None, several, tuple(keys.split()), opens, _several(also), bare)


class Line(NamedTuple):
    """A line that states a value by its presence, such as 'Valtakunnallinen projekti'."""

    text: str
    pointer: str
    value: Value
    ticked: bool = False


def line(text: str, pointer: str, value: Value) -> Line:
    """Declare a line that stands for a value."""
    return Line(text, pointer, value)


def option(text: str, pointer: str, value: Value) -> Line:
    """Declare one of several lines that are all printed; the ticked one states its value.

    `text` is what the line begins with after its tick box.
    """
    return Line(text, pointer, value, ticked=True)


class Each(NamedTuple):
    """Lines that are one thing each: a thing's parts go under `pointer`/0, `pointer`/1 …

    A line that `read` takes is none of the section's labels: let it give None for those.
    The `first` thing's parts go under another pointer where one is given. Where things run together, one
    ends with `ends`; `lost` are the parts that each has, with their labels.
    """

    pointer: str
    read: SeveralValues
    first: str | None = None
    ends: re.Pattern[str] | None = None
    lost: tuple[tuple[str, str], ...] = ()


class Rows(NamedTuple):
    """Rows of a table that are one thing each, under `pointer`/0, `pointer`/1 …

    `cells` are the keys of each cell ('' where it has no field) and what reads it; None takes the cell as
    text. A row with another number of cells, or with a cell that cannot be read, is none: a heading, or
    the title of a group.
    """

    pointer: str
    cells: tuple[tuple[str, OneValue | None], ...]


class Amounts(NamedTuple):
    """Rows of a table that are a name and an amount each, under `pointer`/0, `pointer`/1 …

    `name` is the key of the name, `kinds` what else it says: a key and what reads it. An amount is the
    last cell that reads as one; a percentage is taken from a cell of its own. A row named in `sums` goes
    to that field alone.
    """

    pointer: str
    name: str
    sums: tuple[tuple[str, str], ...] = ()
    kinds: tuple[str, OneValue] | None = None


class Implied(NamedTuple):
    """A value that a heading states by its presence, such as 'Osatoteuttajat' for a joint project."""

    pointer: str
    value: Value


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: labels and lines, things line by line or row by row, or prose.

    Prose goes to the field `prose` as a whole; with `kept` the text stays a section under its own title,
    for parts that fields hold not at all or not as a whole. An `unnumbered` heading is known by its
    words alone even where the source does not mark headings. Under an `optional` one there need be nothing,
    and its labels may stand without values. `unit` is a word of the heading that says the currency of the
    amounts under it.
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
    amounts: Amounts | None = None
    by_words: dict[str, list[Label | Line]] = field(init=False, compare=False)
    undotted: dict[str, list[Label | Line]] = field(init=False, compare=False)
    options: tuple[Line, ...] = field(init=False, compare=False)
    compare: Compare = fold

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_words", _by_words(self.rules, self.compare))
        without_dots = {undotted(words): rules for words, rules in self.by_words.items()}
        object.__setattr__(self, "undotted", without_dots)
        options = tuple(rule for rule in self.rules if isinstance(rule, Line) and rule.ticked)
        object.__setattr__(self, "options", options)


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
    also: str | tuple[str, ...] = "",
    amounts: Amounts | None = None,
) -> Section:
    """Declare a section; `also` are other wordings of its heading."""
    return Section(
        heading, rules, prose, each, rows, implies, kept, unnumbered, optional, unit, _several(also), amounts
    )


class Table(NamedTuple):
    """A list: each row is a project, each column a field, known by the words over it (`esrcat.columns`).

    `columns` are in the usual order, which counts where the words are missing; `others` may come anywhere.
    """

    columns: tuple[Label, ...]
    others: tuple[Label, ...] = ()


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
    """The line that names the form. `fund_words` are the words in it that name the fund, if any do.

    A date may follow the words ('Projektin loppuraportti 15.3.2005'); it does not count. A title whose
    wording differs has a `pattern` over the `fold`ed line; `text` only names it then. Where the line
    alone could be anybody's, `beside` are words of another line at the document's head.
    """

    text: str
    fund: str | None = None
    fund_as_written: str = ""
    fund_words: str = ""
    beside: str = ""
    pattern: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A form family as a table of rules; `furniture` are lines of the page's head that say nothing.

    `joining` are the words that stand between the parts of a value ('Alkaa … ja päättyy …'). With
    `labels_alone` a label may stand alone on its line, without a colon, its value beside or under it.
    `head` are the labels that may stand before the first heading, `tail` those that may follow a text
    without one, and end it. A form that may come `untitled` is known by its labels too; an `open_ended`
    one may have further sections. A list has a `table` instead of sections, and no `programme_period`
    when its projects are of several. `compare` is how headings and labels are compared; a form with a
    `run` comes as one run of text. `obligatory` are the pointers that every document of the form has,
    `obligatory_in_full` those that pages of technical assistance lack.
    """

    name: str
    programme_period: str
    titles: tuple[Title, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...] = ()
    furniture: tuple[str, ...] = ()
    joining: frozenset[str] = frozenset()
    labels_alone: bool = False
    head: Section | None = None
    tail: Section | None = None
    untitled: bool = False
    open_ended: bool = False
    table: Table | None = None
    compare: Compare = fold
    run: Run | None = None
    obligatory: tuple[str, ...] = ()
    obligatory_in_full: tuple[str, ...] = ()
    # What follows from these: sections by the words of their headings, as compared; the first letters of
    # lines that may be a heading without a number; furniture and titles by their words.
    headings: dict[str, Section] = field(init=False, compare=False)
    heading_starts: frozenset[str] = field(init=False, compare=False)
    furniture_words: frozenset[str] = field(init=False, compare=False)
    titles_by_words: dict[str, Title] = field(init=False, compare=False)
    title_patterns: tuple[tuple[re.Pattern[str], Title], ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        wordings = [(words, part) for part in self.sections for words in (part.heading, *part.also)]
        headings = {undotted(self.compare(words)): part for words, part in wordings}
        headings |= {self.compare(words): part for words, part in wordings}
        object.__setattr__(self, "headings", headings)
        # What an unnumbered heading or a title begins with, so that few lines need a closer look.
        starts = {fold(words)[:UNNUMBERED_START] for words, part in wordings if part.unnumbered}
        starts |= {fold(title.text)[:UNNUMBERED_START] for title in self.titles}
        # Any heading may stand without its number in capitals.
        capitals = {words[:UNNUMBERED_START].upper() for words in (*starts, *(each for each, _ in wordings))}
        object.__setattr__(
            self, "heading_starts", frozenset(starts | capitals | set(map(str.capitalize, starts)))
        )
        object.__setattr__(self, "furniture_words", frozenset(map(fold, self.furniture)))
        by_words = {title_words(title.text): title for title in self.titles if not title.pattern}
        object.__setattr__(self, "titles_by_words", by_words)
        patterns = tuple((re.compile(title.pattern), title) for title in self.titles if title.pattern)
        object.__setattr__(self, "title_patterns", patterns)

    def title(self, line: str) -> Title | None:
        """Return the title that a line is, or None."""
        words = title_words(line)
        known = self.titles_by_words.get(words.rstrip("."))
        patterns = () if known else self.title_patterns
        return known or next((title for pattern, title in patterns if pattern.fullmatch(words)), None)

    @property
    def funds(self) -> frozenset[str]:
        """The funds that its titles name; none where a title leaves that open."""
        named = [title.fund for title in self.titles]
        return frozenset(fund for fund in named if fund) if all(named) else frozenset()


def _several(also: str | tuple[str, ...]) -> tuple[str, ...]:
    """Return the other wordings that a form gives as one or several, '' for none."""
    if isinstance(also, tuple):
        return also
    return (also,) if also else ()


def _by_words(rules: Iterable[Label | Line], compare: Compare) -> dict[str, list[Label | Line]]:
    table: dict[str, list[Label | Line]] = {}
    for rule in rules:
        for words in (rule.text, *(rule.also if isinstance(rule, Label) else ())):
            # As printed, and as compared: most labels are found by the first.
            for key in {words, compare(words)}:
                table.setdefault(key, []).append(rule)
    return table
