"""Facts that stand in the prose of a form's long texts → values, with spans in the document."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.evidence import Extraction, Found
from esrcat.normalise import View
from esrcat.rules import Form, Sentence
from esrcat.values.reading import Reading

_WITH_AS_WRITTEN = frozenset(("/partners",))


def read_sentences(form: Form, extraction: Extraction, views: dict[str, View]) -> None:
    """Run a form's sentence rules over the prose that was found; `views` are the cleaned texts by pointer."""
    values = extraction.by_pointer()
    for rule in form.sentences:
        seen: set[object] = set()
        for pointer in rule.texts:
            text = views.get(pointer)
            if text:
                for facts in _facts(rule, text.text, values):
                    _add(rule, facts, text, extraction, seen)


def _facts(rule: Sentence, text: str, values: dict[str, Found]) -> Sequence[tuple[Reading, ...]]:
    if rule.given:
        given = values.get(rule.given)
        result = rule.rule(text, given.value if given else None)
    else:
        result = rule.rule(text)
    if not result:
        return []
    if isinstance(result, Reading):
        return [(result,)]
    return [(fact,) if isinstance(fact, Reading) else fact for fact in result]


def _add(
    rule: Sentence, facts: tuple[Reading, ...], text: View, extraction: Extraction, seen: set[object]
) -> None:
    """Add one fact. A list item that another text has already given is not added again."""
    single = f"/{facts[0].key}" == rule.pointer
    identity = facts[0].value if len(facts) == 1 else tuple(fact.value for fact in facts)
    if identity in seen or (single and seen):
        return
    base = rule.pointer if single else f"{rule.pointer}/{len(seen)}"
    seen.add(identity)
    # A list of plain values ('/objectives/0') has no keys under its items.
    plain = not single and rule.pointer.startswith(f"/{facts[0].key}")
    name = rule.rule.__name__
    for key, value, start, end in facts:
        first, last = text.span(start, end)
        pointer = base if single or plain else f"{base}/{key}"
        extraction.found.append(Found(pointer, value, first, last, "sentence", name))
        if key == "name" and rule.pointer in _WITH_AS_WRITTEN:
            as_written = text.text[start:end]
            extraction.found.append(Found(f"{base}/as_written", as_written, first, last, "sentence", name))
