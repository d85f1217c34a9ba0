"""The rule that read a value, in the words of a language: `[rules]` and its kin in templates/messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Tables = Mapping[str, Any]
"""The parts of a language's file of messages, by name."""


def own_rule_words(rule: str, tables: Tables) -> str | None:
    """Return a rule that is not a label of the document in words, None for any other.

    Some rules are of one thing or another, such as 'words of granted' and 'label of the period'.
    """
    rule = rule.removeprefix("swedish_")
    own: str | None = tables["rules"].get(rule)
    if own is not None:
        return own
    kind, of, thing = rule.partition(" of ")
    pattern: str | None = tables["rules_of"].get(f"{kind} of") if of else None
    if pattern is None:
        return None
    thing = thing.removeprefix("the ")
    things = (tables[name] for name in ("rule_things", "shares", "milestones"))
    about = next((table[thing] for table in things if thing in table), None)
    return None if about is None else pattern.format(thing=about)


def how_read(method: str, rule: str, tables: Tables) -> str:
    """Return how a value was read, in words; a rule without words of its own, as a label, keeps its name."""
    own, how = own_rule_words(rule, tables), tables["how"][method]
    told: str = how.format(rule=rule) if own is None else tables["how_own"].get(method, how).format(rule=own)
    return told
