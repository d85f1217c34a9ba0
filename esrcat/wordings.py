"""A form in another language: the same rules under other labels and headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from esrcat.rules import Form, Label, Line, Section, Title

Wordings = Mapping[str, str | tuple[str, ...]]
"""What a form prints → how the other language says it, its usual wording first."""


def translated(
    form: Form,
    words: Wordings,
    *,
    name: str,
    titles: tuple[Title, ...],
    furniture: tuple[str, ...],
    joining: str,
) -> Form:
    """Return a form under the labels and headings of another language.

    `words` has every label, heading and line of the form; those of `form` are known beside them, for
    pages that mix the two. Sentence rules are left out: they know Finnish only. Raises KeyError for
    what `words` does not have.
    """
    return replace(
        form,
        name=name,
        titles=titles,
        furniture=furniture,
        joining=frozenset(joining.split()),
        sections=tuple(_section(part, words) for part in form.sections),
        sentences=(),
    )


def _section(part: Section, words: Wordings) -> Section:
    heading, *also = _wordings(part.heading, words)
    return replace(
        part,
        heading=heading,
        also=(*also, *part.also),
        rules=tuple(rule for each in part.rules for rule in _rules(each, words)),
        unit="euro" if part.unit else None,
    )


def _rules(rule: Label | Line, words: Wordings) -> list[Label | Line]:
    first, *also = _wordings(rule.text, words)
    if isinstance(rule, Label):
        return [replace(rule, text=first, also=(*also, *rule.also))]
    return [rule._replace(text=text) for text in (first, *also)]


def _wordings(text: str, words: Wordings) -> tuple[str, ...]:
    others = words[text]
    return (others, text) if isinstance(others, str) else (*others, text)
