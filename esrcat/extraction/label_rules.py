"""Which rules of a section the words of a label lead to, and what tells one rule's field from another's."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from esrcat.folding import undotted
from esrcat.rules import Label, Line, Section


def rules_for(section: Section, words: str) -> list[Label | Line] | None:
    """Return the rules of a label's words, None where the section has no such label.

    Scans and systems of one alphabet lose the dots over letters; then the words count without them.
    """
    key = section.compare(words)
    return section.by_words.get(key) or section.undotted.get(undotted(key))


def field_of(rule: Label) -> str:
    """Return what tells a label's field from the others: of one at the root of the record, its parts."""
    return rule.pointer or " ".join(rule.keys)


@lru_cache(maxsize=1024)
def numbered(rule: Label, ordinal: int) -> Label:
    """Return the rule of the thing of this number: '/contacts/*/name' of the second is '/contacts/1/name'."""
    return replace(rule, pointer=rule.pointer.replace("*", str(ordinal)))
