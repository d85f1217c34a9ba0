"""Facts that stand in the prose of a form's long texts → values, with spans in the document."""

from __future__ import annotations

from esrcat.evidence import Extraction, found_in
from esrcat.normalise import View
from esrcat.rules import Form, Sentence
from esrcat.values.reading import Reading

_WITH_AS_WRITTEN = frozenset(("/partners",))


def read_sentences(form: Form, extraction: Extraction, views: dict[str, View]) -> None:
    """Run a form's sentence rules over the prose that was found; `views` are the cleaned texts by pointer."""
    values = extraction.by_pointer()
    for rule in form.sentences:
        given = values.get(rule.given) if rule.given else None
        arguments = (given.value if given else None,) if rule.given else ()
        seen: set[object] = set()
        for pointer in rule.texts:
            text = views.get(pointer)
            if text is None:
                continue
            result = rule.rule(text.text, *arguments)
            if isinstance(result, Reading):
                _add(rule, (result,), text, extraction, seen)
            elif result:
                for fact in result:
                    _add(rule, (fact,) if isinstance(fact, Reading) else fact, text, extraction, seen)


def _add(
    rule: Sentence, facts: tuple[Reading, ...], text: View, extraction: Extraction, seen: set[object]
) -> None:
    """Add one fact. A list item that another text has already given is not added again."""
    target, key = rule.pointer, facts[0].key
    single = f"/{key}" == target
    identity = facts[0].value if len(facts) == 1 else tuple([fact.value for fact in facts])
    if identity in seen or (single and seen):
        return
    base = target if single else f"{target}/{len(seen)}"
    seen.add(identity)
    # A list of plain values ('/objectives/0') has no keys under its items.
    plain = single or target.startswith(f"/{key}")
    name = rule.rule.__name__
    found = extraction.found
    for key, value, start, end in facts:
        first, last = text.span(start, end)
        pointer = base if plain else f"{base}/{key}"
        found.append(found_in(pointer, value, first, last, "sentence", name))
        if key == "name" and target in _WITH_AS_WRITTEN:
            as_written = text.text[start:end]
            found.append(found_in(f"{base}/as_written", as_written, first, last, "sentence", name))
