"""Cleaned text, and the way back from it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.normalise import Lexicon, clean, view, words_of
from esrcat.span import Span

FULL_LINE = "Hankkeessa kehitetään malli, jonka avulla kunnat"
NO_WIDTH = re.compile("[\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

CHARACTERS = [
    ("EU\xa0ja\u2009valtion\u202frahoitus", "EU ja valtion rahoitus"),
    ("pal\xadvelu\u200b \ufeffmalli\u200e", "palvelu malli"),
    ("ﬁ ﬂ ﬀ ﬃ ﬄ", "fi fl ff ffi ffl"),
    ("pa\u0308iva\u0308 Sa\u030aby o\u0308", "päivä Såby ö"),
    ("a\u200b\u0308", "ä"),
    ("ﬁ\u0308", "fï"),
    ("q\u0308", "q\u0308"),
    ("TE\u2010toimisto palve\u2010lu", "TE-toimisto palvelu"),
    ("TE\u2011toimisto Kohti merta \u2011hanke", "TE-toimisto Kohti merta -hanke"),
    ("palve\u2011lu", "palve\u2011lu"),
    ("ELY–keskus, ESR—rahoitus", "ELY-keskus, ESR-rahoitus"),
    ("A–b, EU – oma, Oulu–Kemi", "A–b, EU – oma, Oulu–Kemi"),
    ("2008–2010 — ”malli” ’x’ ½ ²", "2008–2010 — ”malli” ’x’ ½ ²"),
]
SPACES = [
    ("a\t b   c", "a b c"),
    ("  a  ", "a"),
    ("\n\n a \r\n", "a"),
    ("", ""),
    (" \n\t\xa0", ""),
]


@pytest.mark.parametrize(("source", "cleaned"), CHARACTERS + SPACES)
def test_characters_and_spaces(source: str, cleaned: str) -> None:
    assert view(source).text == cleaned
    assert clean(source) == cleaned


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\u2028b", "a\nb"),
        ("a  \n  b", "a\nb"),
        ("a\n\nb", "a\n\nb"),
        ("a\n \n\t\n\nb", "a\n\nb"),
        ("a\r\n\r\n\r\nb", "a\n\nb"),
        (f"{FULL_LINE}\nvoivat toimia.", f"{FULL_LINE} voivat toimia."),
        (f"{FULL_LINE}\nTervo.", f"{FULL_LINE} Tervo."),
        (f"{FULL_LINE}\n1.1.2009 alkaen.", f"{FULL_LINE} 1.1.2009 alkaen."),
        (f"{FULL_LINE}\n2009. Sitten.", f"{FULL_LINE} 2009. Sitten."),
        (f"{FULL_LINE}\n-hanke", f"{FULL_LINE} -hanke"),
        (f"{FULL_LINE} -\nhanke", f"{FULL_LINE} - hanke"),
        (f"{FULL_LINE} työ-\nja muut", f"{FULL_LINE} työ- ja muut"),
        (f"{FULL_LINE} heinä–\nsyyskuussa", f"{FULL_LINE} heinä–syyskuussa"),
        (f"{FULL_LINE} vuosina 2014–\n2020", f"{FULL_LINE} vuosina 2014–2020"),
        (f"{FULL_LINE} –\nhanke", f"{FULL_LINE} – hanke"),
        (f"{FULL_LINE}.\nvoivat", f"{FULL_LINE}. voivat"),
        (f"{FULL_LINE}\n{FULL_LINE}\nTervo", f"{FULL_LINE} {FULL_LINE} Tervo"),
        (f"{FULL_LINE}\nTervo\nVesanto", f"{FULL_LINE} Tervo Vesanto"),
    ],
)
def test_line_ends(source: str, cleaned: str) -> None:
    assert view(source).text == cleaned
    assert clean(source) == " ".join(cleaned.split())


@pytest.mark.parametrize(
    "source",
    [
        *(
            f"{FULL_LINE}\n{item}"
            for item in (
                "1. malli", "1) malli", "(1) malli", "- malli", "– malli", "• malli", "· malli", "* malli",
                "a) malli", "1.Malli", "•malli", "12. malli",
            )
        ),
        f"{FULL_LINE}:\nvoivat",
        f"{FULL_LINE}.\nKunnat",
        f"{FULL_LINE}!\nKunnat",
        f"{FULL_LINE}?\n”Kunnat",
        f"{FULL_LINE}.)\nKunnat",
        "Tervo\nVesanto",
        f"Tavoite\n{FULL_LINE}",
        "työ-\n- malli",
    ],
)  # fmt: skip
def test_lines_that_are_no_wraps_stay(source: str) -> None:
    assert view(source).text == source


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("palve-\nlutarpeeseen", "palvelutarpeeseen"),
        ("palve- \r\n lutarpeeseen", "palvelutarpeeseen"),
        ("palve\xad-lut\u200barpeeseen", "palvelutarpeeseen"),
        ("pa\u0308a\u0308pii\u0308r-teitta\u0308in", "pääpiïrteittäin"),
        ("Tukeva-\ntyövalmennussäätiö", "Tukeva-työvalmennussäätiö"),
        ("TE-\ntoimisto", "TE-toimisto"),
        ("2008-\n2010", "2008-2010"),
        ("tasa-\narvo", "tasa-arvo"),
        ("tuki-, ohjaus- ja valmennuspalvelut", "tuki-, ohjaus- ja valmennuspalvelut"),
        ("Kontti -hanke, alle 30-vuotiaat", "Kontti -hanke, alle 30-vuotiaat"),
        ("www.te-keskus.fi/pohjois-pohjanmaa", "www.te-keskus.fi/pohjois-pohjanmaa"),
        ("anna-liisa.esimerkki(at)palve-lu.fi", "anna-liisa.esimerkki(at)palve-lu.fi"),
        ("Karhu-Härkönen", "Karhu-Härkönen"),
    ],
)
def test_hyphens(source: str, cleaned: str) -> None:
    assert view(source).text == cleaned
    assert clean(source) == cleaned


def test_joined_words_say_where_and_how_certain() -> None:
    cleaned = view("Palvelutarve, palve-lutarve ja TE-\ntoimisto, kehit-\ntäminen.", words={"palvelutarve"})
    assert cleaned.text == "Palvelutarve, palvelutarve ja TE-toimisto, kehittäminen."
    assert cleaned.joined == ((19, True), (48, False))


def test_joined_is_empty_when_nothing_was() -> None:
    assert view("TE-\ntoimisto").joined == ()


def test_words_are_casefolded_and_whole() -> None:
    text = "Palvelu-tarve, PALVELUTARPEEN (www.satelliittihanke.fi) oma.nimi@kunta.fi Osaava."
    assert words_of(text) == {"palvelutarpeen", "osaava"}


def test_lexicon_answers_as_words_do() -> None:
    lexicon = Lexicon("Palvelutarve ja osaava-työ.")
    assert "palvelutarve" in lexicon
    assert "osaava" not in lexicon
    assert clean("palve-lutarve Palve-lutarve", words=lexicon) == "palvelutarve Palvelutarve"


@pytest.mark.parametrize(
    ("source", "part", "quote"),
    [
        ("ensin palve-\nlutarpeeseen nyt", "palvelutarpeeseen", "palve-\nlutarpeeseen"),
        ("ensin palve-lutarpeeseen nyt", "lutarpeeseen", "lutarpeeseen"),
        ("ensin palve-lutarpeeseen nyt", "palve", "palve"),
        ("a   b\xa0\xa0c", "b c", "b\xa0\xa0c"),
        (" \r\n a\r\n\r\n\r\nb ", "a", "a"),
        (" \r\n a\r\n\r\n\r\nb ", "b", "b"),
        ("oﬃce", "f", "ﬃ"),
        ("pa\u0308iva\u0308n", "päivän", "pa\u0308iva\u0308n"),
        ("pa\u0308iva\u0308n", "ä", "a\u0308"),
        ("\u200bx\xady\u200b", "xy", "x\xady"),
    ],
)
def test_a_slice_leads_to_its_source(source: str, part: str, quote: str) -> None:
    cleaned = view(source)
    start = cleaned.text.index(part)
    span = cleaned.span(start, start + len(part))
    assert source[span.start : span.end] == quote


def test_spans_of_a_part_lead_to_the_whole_source() -> None:
    source = "ohi  \u200b x-\ny palve-lu ohi"
    start = source.index("palve")
    cleaned = view(source, start - 1, start + len("palve-lu"))
    assert cleaned.text == "palvelu"
    assert cleaned.span(0, 7) == Span(start, start + 8)
    assert cleaned.index(start + 6) == 5
    assert cleaned.index(start + 5) is None
    assert cleaned.index(0) is None
    assert cleaned.index(len(source) - 1) is None


def test_an_empty_slice_gives_an_empty_span() -> None:
    cleaned = view("  palve-lu ")
    assert cleaned.span(0, 0) == Span(2, 2)
    assert cleaned.span(5, 5) == Span(8, 8)
    assert cleaned.span(7, 7) == Span(10, 10)
    assert view("").span(0, 0) == Span(0, 0)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 1), (0, 8)])
def test_a_slice_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(IndexError):
        view("palve-lu").span(start, end)


def test_dropped_characters_have_no_index() -> None:
    cleaned = view("a  b\xadc ﬁ a\u0308")
    assert cleaned.text == "a bc fi ä"
    assert [cleaned.index(place) for place in range(10)] == [0, 1, None, 2, None, 3, 4, 5, 7, 8]
    assert cleaned.index(10) == 8
    assert cleaned.index(11) is None


@pytest.mark.parametrize("stem", ["001_eff64c1f7206427a", "002_6b5862e44720f194", "004_d1c5417522fec7e9"])
def test_real_documents(shared: Path, stem: str) -> None:
    source = (shared / "seeds" / f"{stem}.txt").read_text(encoding="utf-8")
    expected = json.loads((shared / "gold" / f"{stem}.json").read_text(encoding="utf-8"))[0]
    cleaned = view(source, words=words_of(source))
    wanted = [*expected.get("dehyphenated", ()), *expected["kept_hyphens"]]
    assert [word for word in wanted if word not in cleaned.text] == []
    certain = {cleaned.text[max(0, place - 5) : place + 4] for place, sure in cleaned.joined if sure}
    assert ("palveluta" in certain) == stem.startswith("001")


WORDS = frozenset({"palvelu", "palvelutarve", "tukija", "jauu"})
LETTERS = "palve lu tarve a-b ja ja-uu tasa arvo TE Tukeva te it Ma pe ä a\u0308 ﬁ q ᄀ ᅡ ß İ ǆ str"
MARKS = "- -\n -\n\n 1. 1) a) • – . : , \u0308 \xad \u200b \ufeff .fi @ (at) _ 19 ½ ² \u2010 \u2011"
WHITE = [" ", "  ", "\n", "\r\n", "\r", "\t", "\xa0", "\u2028", "\u3000"]
FRAGMENTS = st.sampled_from([*LETTERS.split(" "), *MARKS.split(" "), *WHITE, FULL_LINE])
TEXTS = st.one_of(st.text(), st.lists(FRAGMENTS, max_size=25).map("".join))


def spelled(text: str) -> str:
    """Spell a text the way cleaning does, but character by character and with nothing joined."""
    text = re.sub("[ﬀ-ﬆ]", lambda match: unicodedata.normalize("NFKC", match[0]), NO_WIDTH.sub("", text))
    return unicodedata.normalize("NFC", text)


def marks_only(text: str) -> str:
    """Leave out what cleaning may drop between two characters, or write as a hyphen."""
    return unicodedata.normalize("NFC", re.sub(r"[\s\x1c-\x1f\u2010\u2011–—-]", "", spelled(text)))


@given(TEXTS)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = view(text, words=WORDS).text
    assert view(once, words=WORDS).text == once
    line = clean(text, words=WORDS)
    assert clean(line, words=WORDS) == line


@given(TEXTS)
def test_no_letter_or_digit_is_lost(text: str) -> None:
    def characters(text: str) -> Counter[str]:
        return Counter(mark for mark in marks_only(text) if mark.isalnum())

    assert characters(view(text, words=WORDS).text) == characters(text)
    assert characters(clean(text, words=WORDS)) == characters(text)


@given(TEXTS, st.data())
def test_every_slice_has_the_letters_of_its_source(text: str, data: st.DataObject) -> None:
    cleaned = view(text, words=WORDS)
    start = data.draw(st.integers(0, len(cleaned.text)))
    end = data.draw(st.integers(start, len(cleaned.text)))
    span = cleaned.span(start, end)
    whole = [cleaned.span(place, place + 1) for place in (start - 1, start) if 0 <= place < len(cleaned.text)]
    last = [cleaned.span(place, place + 1) for place in (end - 1, end) if 0 <= place < len(cleaned.text)]
    cut = any(len(pair) == 2 and pair[0] == pair[1] for pair in (whole, last))
    if start < end and not cut:
        assert marks_only(text[span.start : span.end]) == marks_only(cleaned.text[start:end])
    if start == end:
        assert span.start == span.end


@given(TEXTS)
def test_the_map_inverts(text: str) -> None:
    cleaned = view(text, words=WORDS)
    before = Span(0, 0)
    for place in range(len(cleaned.text)):
        span = cleaned.span(place, place + 1)
        assert span.start < span.end
        assert span == before or span.start >= before.end
        back = cleaned.index(span.start)
        assert back == (place if span != before else cleaned.index(before.start))
        before = span
    assert before.end <= len(text)


@given(TEXTS)
def test_what_has_no_index_is_white_or_a_hyphen_or_has_no_width(text: str) -> None:
    cleaned = view(text, words=WORDS)
    for place, mark in enumerate(text):
        if cleaned.index(place) is None:
            assert mark.isspace() or mark in "-\u2010" or NO_WIDTH.match(mark)


@given(st.text(), TEXTS, st.text())
def test_a_part_cleans_as_if_it_stood_alone(before: str, text: str, after: str) -> None:
    part = view(before + text + after, len(before), len(before) + len(text), words=WORDS)
    alone = view(text, words=WORDS)
    assert (part.text, part.joined) == (alone.text, alone.joined)
    if alone.text:
        span = alone.span(0, len(alone.text))
        assert part.span(0, len(part.text)) == Span(span.start + len(before), span.end + len(before))


@given(st.lists(FRAGMENTS, min_size=200, max_size=300).map("".join))
def test_long_texts_clean_as_short_ones_do(text: str) -> None:
    once = view(text, words=WORDS).text
    assert view(once, words=WORDS).text == once
    assert not re.search("[\t\r\xa0\xad\u200b\ufeff\u3000ﬁ]|  | \n|\n |\n\n\n", once)
