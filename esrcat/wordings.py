"""The same rules under other words (in another language, with a unit behind), or in one run of text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from esrcat.folding import fold
from esrcat.rules import Compare, Form, Label, Line, OneValue, Section, Sentence, SeveralValues, Title
from esrcat.running_text import Run

Wordings = Mapping[str, str | tuple[str, ...]]
"""What a form prints → how the other language says it, its usual wording first."""

_UNIT = re.compile(
    r"[\s,]*(?:\((?:€|euroa?|eur)\)|€|,\s*(?:euroa?|eur)"
    r"|\((?:maakun(?:ta|nat)|kun(?:ta|nat)|nuts ?\d?|pvm|kpl|hlö)\))\Z"
)


@lru_cache(maxsize=4096)
def without_unit(words: str) -> str:
    """Return words as `fold` has them, without what a value is in at their end: 'Julkinen rahoitus (€)'."""
    return _UNIT.sub("", fold(words))


def translated(
    form: Form,
    words: Wordings,
    *,
    name: str,
    titles: tuple[Title, ...],
    furniture: tuple[str, ...],
    joining: str,
    compare: Compare,
    readers: Mapping[SeveralValues, SeveralValues],
    sentences: tuple[Sentence, ...] = (),
) -> Form:
    """Return a form under the labels and headings of another language.

    `words` has every label, heading and line of the form; those of `form` are known beside them, for
    pages that mix the two. `compare` tells which wordings are alike, `readers` what reads a value in place
    of the form's own reader. Sentence rules are of one language, so they are given anew. Raises KeyError
    for what `words` does not have.
    """
    return replace(
        form,
        name=name,
        titles=titles,
        furniture=furniture,
        joining=frozenset(joining.split()),
        sections=tuple(_section(part, words, compare, readers) for part in form.sections),
        sentences=sentences,
        compare=compare,
    )


def _section(
    part: Section, words: Wordings, compare: Compare, readers: Mapping[SeveralValues, SeveralValues]
) -> Section:
    heading, *also = _wordings(part.heading, words)
    return replace(
        part,
        heading=heading,
        also=(*also, *part.also),
        rules=tuple(rule for each in part.rules for rule in _rules(each, words, readers)),
        unit="euro" if part.unit else None,
        compare=compare,
    )


def _rules(
    rule: Label | Line, words: Wordings, readers: Mapping[SeveralValues, SeveralValues]
) -> list[Label | Line]:
    first, *also = _wordings(rule.text, words)
    if isinstance(rule, Line):
        return [rule._replace(text=text) for text in (first, *also)]
    several = readers.get(rule.several, rule.several) if rule.several else None
    return [replace(rule, text=first, also=(*also, *rule.also), several=several)]


def _wordings(text: str, words: Wordings) -> tuple[str, ...]:
    others = words[text]
    return (others, text) if isinstance(others, str) else (*others, text)


def run_together(
    form: Form,
    *,
    name: str,
    run: Run,
    furniture: tuple[str, ...],
    readers: Mapping[str, OneValue],
    instead: tuple[Section, ...] = (),
) -> Form:
    """Return a form as it is read where its text comes as one run.

    `furniture` is added to that of the form, as the run has it. `readers` tell by the field what reads a
    value that the form takes as text; a run needs them to tell values apart. Sections of `instead` take
    the place of those with the same heading.
    """
    own = {part.heading: part for part in instead}
    return replace(
        form,
        name=name,
        run=run,
        furniture=(*form.furniture, *furniture),
        sections=tuple(own.get(part.heading) or _read_by(part, readers) for part in form.sections),
        labels_alone=True,
    )


def _read_by(part: Section, readers: Mapping[str, OneValue]) -> Section:
    rules = tuple(
        replace(rule, one=readers[rule.pointer])
        if isinstance(rule, Label) and rule.pointer in readers
        else rule
        for rule in part.rules
    )
    return replace(part, rules=rules)
