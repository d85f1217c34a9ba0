"""The promises hold for any input: any bytes, and the form's lines in any order with any values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from esrcat import UnreadableDocument, parse
from esrcat.forms.eura2007 import FORM
from tests import test_promises as promises

_HEAD = "<p>Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus</p><h2>1. Projekti</h2>"


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(lambda text: (_HEAD + text).encode())))
def test_any_bytes_give_a_result_or_the_one_error(data: bytes) -> None:
    try:
        result = parse(data)
    except UnreadableDocument:
        return
    assert bool(result.records) != (result.status in ("not_a_project", "unidentified"))


_LINES = st.sampled_from(
    [
        f"{rule.text}: {value}"
        for part in FORM.sections
        for rule in part.rules
        for value in ("-", "1.1.2008", "x, y", "12, joista naisia 6", "2: A", "", "S12345", "-1 e")
    ]
    + [part.heading for part in FORM.sections]
    + ["1. Asia", "Tavoitteena on:", "- a", "", "Muu: b"]
)


@given(st.lists(_LINES, max_size=40), st.sampled_from(["\n", "\n\n"]))
def test_any_order_of_lines_keeps_the_promises(lines: list[str], between: str) -> None:
    head = (
        "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n1. Projekti\n\nProjektikoodi: S10001"
    )
    result = parse((head + between + between.join(lines)).encode())
    (record,) = result.records
    content = record.model_dump(mode="json")

    promises.test_every_value_has_evidence(content)
    promises.test_all_evidence_is_of_values(content)
    promises.test_every_span_is_its_quote(result, content)
    promises.test_every_character_is_used_or_listed(result, content)
    promises.test_states_are_of_fields_without_a_value(content)
