"""How likely it is, by all words around, that a number, a place or a person is the project's own."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.judging import Subject, Surroundings, clues, judgement

_FEW = 10
"""A text of fewer sentences, or the part about one of several projects, is not judged: it tells little of
others, and is unlike those that the weights were learnt from."""
UNKNOWN = -1.0


def chance_of(about: Aboutness, subject: Subject, start: int, end: int) -> float:
    """Return how likely what stands in a story is one of a subject's, 0 to 1; UNKNOWN in a short one."""
    if len(about.story.statements) < _FEW:
        return UNKNOWN
    place = start, end
    if place not in about.clues_at:
        about.clues_at[place] = clues(surroundings_of(about, start, end))
    return judgement(subject).chance_by(about.clues_at[place])


def speaks_against(about: Aboutness, subject: Subject, start: int, end: int, least: float) -> bool:
    """Tell whether the words around give less than that chance."""
    return UNKNOWN < chance_of(about, subject, start, end) < least


def surroundings_of(about: Aboutness, start: int, end: int) -> Surroundings:
    """Return what stands around a place: its sentence, or its line where that is no sentence."""
    story = about.story
    number = story.line_at(start)
    line = story.lines[number]
    statement = story.statement_at(start)
    first, last = (statement.start, statement.end) if statement else (line.start, line.end)
    before = story.statement_at(first - 2) if first > line.start + 1 else None
    written = story.text[start:end]
    return Surroundings(
        story.text[first:last],
        start - first,
        min(end, last) - first,
        str(before.text) if before and before.line == number else _line(story, number - 1),
        _line(story, number + 1),
        _line(story, line.heading),
        "row" if line.row >= 0 else line.kind,
        1 if written.isdigit() else story.text.count(written),
        tuple(_signs(about, start)),
    )


_PARTS = 5
_MANY, _STEP = 40, 8


def _signs(about: Aboutness, start: int) -> Iterator[str]:
    """Yield what is known of a place: whose its sentence is, and where in how long a text it stands."""
    if not about.is_own_at(start):
        yield "of others"
    if about.is_of_another(start):
        yield "behind another"
    if about.number_at(start) in about.mentions_own:
        yield "names it"
    story = about.story
    yield f"part {_PARTS * start // len(story.text)}"
    yield f"{min(_MANY, len(story.statements) // _STEP * _STEP)}+ sentences"


def _line(story: Story, number: int) -> str:
    return story.line_text(story.lines[number]) if 0 <= number < len(story.lines) else ""
