"""The source view: the document's own text, marks that lead to fields and back, what is loose or left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from esrcat.privacy import mask
from esrcat.site.sources.spans import Anchor, SourceSpan, SourceText
from tests.site.reading import first, ids, page, text
from tests.site.specimen import LOOSE, TEXT, document, evidence, record


@pytest.fixture
def source(site: Path) -> Path:
    return site / "lahde" / "s19777-a.html"


def test_all_lines_are_shown_with_their_numbers(source: Path) -> None:
    shown = [(line.select_one(".l"), line.select_one(".tx")) for line in page(source).select(".paper > *")]
    expected = [n for n, line in enumerate(TEXT.split("\n"), start=1) if line.strip()]

    assert [int(number.get_text()) for number, _ in shown if number] == expected
    lines = dict(zip(expected, [words.get_text() for _, words in shown if words], strict=True))
    assert lines[5] == "Projektikoodi: S19777"
    assert lines[7] == "Projektin nimi: Kuvitteellinen paja & <kokeilu>"
    assert lines[21] == "Vastuuhenkilön nimi: nimi jätetty pois"
    assert lines[25] == "Sähköposti: osoite jätetty pois"


def test_every_field_is_marked_where_it_was_read(source: Path, site: Path) -> None:
    anchors = set(ids(source))
    links = {str(link["href"]) for link in page(source).select(".tag a")}

    for pointer in evidence():
        name = pointer.replace("/", "-")
        assert f"e{name}" in anchors
        assert f"../hanke/s19777.html#f{name}" in links


def test_a_mark_holds_the_quote(source: Path) -> None:
    assert text(source, "mark#e-code") == "S19777"
    assert text(source, "mark#e-name") == "Kuvitteellinen paja & <kokeilu>"
    inner = first(source, "mark#e-objectives-0")
    assert inner.get_text() == "verkostojen luominen"
    assert inner.find_parent("mark") is not None


def test_headings_and_loose_text_are_told_apart(source: Path) -> None:
    headings = [line.get_text() for line in page(source).select(".paper h2 .tx, .paper h3 .tx")]
    loose = page(source).select(".paper .loose > .tx")

    assert headings[0] == "1. Projekti"
    assert "3.4 Aloittaneiden henkilöiden määrä" in headings
    assert [line.get_text()[:20] for line in loose] == [LOOSE[:20]]


def test_share_digest_and_ribbon(source: Path) -> None:
    shown, (published,) = mask(record(), [document()])
    everything = len("".join(published["text"].split()))
    read = everything - len("".join(shown.unmapped[0].text.split()))

    assert f"{100 * read / everything:.1f}".replace(".", ",") in text(source, ".strip .why")
    assert document()["sha256"] in text(source, "aside")
    assert {path["class"][0] for path in page(source).select(".strip > svg path")} == {
        "s-m", "s-h", "s-x", "s-p",
    }  # fmt: skip


def test_fields_are_listed_in_finnish_order(source: Path) -> None:
    labels = [entry.get_text() for entry in page(source).select(".spans .k")]

    assert labels == sorted(labels, key=lambda label: label.lower().replace("ä", "~ä").replace("ö", "~ö"))
    assert "Hankekoodi" in labels


def _line(content: str, withheld: str, places: dict[str, str], loose: tuple[str, ...] = ()) -> str:
    """Return a line without `withheld` as readers see it; fields are given with their quotes."""
    spans = [
        SourceSpan(content.index(quote), content.index(quote) + len(quote), (Anchor(f"e{at}", at),))
        for at, quote in places.items()
    ]
    parts = [(content.index(part), content.index(part) + len(part)) for part in loose]
    masked = content.replace(withheld, "█" * len(withheld))
    told = SourceText(masked, spans, parts, lambda at: f"[{at.rpartition('/')[2] or 'any'}]")
    return str(told.line(0, len(content)).striptags())


def test_what_joins_two_withheld_values_is_not_said_to_be_left_out() -> None:
    name, email = "Salo Aino", "aino.salo@opisto.example"
    both = f"{name}, {email}"
    line = f"Yhteys: {both}."
    places = {"/contacts/0/name": name, "/contacts/0/email": email}

    assert _line(line, both, places, ("Yhteys:", ",")) == "Yhteys: [name] [email]."
    assert _line(line, both, places) == "Yhteys: [name] [email]."
    # In a field of its own, such as a section, too.
    assert _line(line, both, {"/sections/0/text": line, **places}) == "Yhteys: [name] [email]."


def test_what_no_field_was_read_from_is_still_said_to_be_left_out() -> None:
    line = "Yhteys: Salo Aino, 050 1."

    assert _line(line, "050 1", {}, ("Yhteys: Salo Aino, 050",)) == "Yhteys: Salo Aino, [any]."
    assert _line(line, "050 1", {"/contacts/0/name": "Salo Aino"}) == "Yhteys: Salo Aino, [any]."


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=8, unique=True)


@given(st.text(alphabet="ab <&\n█", min_size=31, max_size=60), SPANS)
def test_overlapping_spans_keep_text_and_anchors(content: str, places: list[tuple[int, int]]) -> None:
    ranges = {(start, min(start + length, len(content))) for start, length in places}
    spans = [
        SourceSpan(start, end, (Anchor(f"e{start}-{end}", "/x"), Anchor(f"x{start}-{end}", "/y")))
        for start, end in sorted(ranges, key=lambda place: (place[0], -place[1]))
    ]
    source_text = SourceText(content, spans, [], lambda _: "pois")
    printed, start = Markup(""), 0
    for line in content.split("\n"):
        printed += source_text.line(start, start + len(line)) + "\n"
        start += len(line) + 1

    shown = printed.replace('<span class="held"><b>pois</b></span>', "█")
    assert Markup(shown).striptags().replace(" ", "").replace("█", "") == "".join(content.split()).replace(
        "█", ""
    )
    assert printed.count("<mark") == printed.count("</mark>")
    for span in spans:
        if content[span.start : span.end].strip("\n"):
            assert printed.count(f'id="e{span.start}-{span.end}"') == 1
            assert printed.count(f'id="x{span.start}-{span.end}"') == 1
