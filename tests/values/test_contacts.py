"""Phones, e-mail addresses and web addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.contacts import email, find_emails, find_phones, phone, web

PHONES = [
    ("017-182140", "017-182140"),
    ("010 191450", "010 191450"),
    ("044-7341 500", "044-7341 500"),
    ("(02) 620 3000", "(02) 620 3000"),
    ("+358 (0)17 255 6000", "+358 (0)17 255 6000"),
    ("+358504312266", "+358504312266"),
    ("09 – 8868 7300", "09 – 8868 7300"),
    ("09 8868 7300 (Tikkurila)", "09 8868 7300 (Tikkurila)"),
    ("014 266 0000 (vaihde)", "014 266 0000 (vaihde)"),
    ("014 266 0000 vaihde", "014 266 0000 vaihde"),
    ("036461", "036461"),
    ("+358400237 775", "+358400237 775"),
    ("puh. 017-182140", "017-182140"),
    ("Puh: 017-182140", "017-182140"),
    ("p. 040 000 0000", "040 000 0000"),
    ("p.0400000000", "0400000000"),
    ("tel. +358 17 182140", "+358 17 182140"),
    (" 017-182140\n", "017-182140"),
    ("017\u00a0182\u00a0140", "017 182 140"),
    ("017-182\u00ad140", "017-182140"),
    ("017-182140, 040 000 0000", "017-182140, 040 000 0000"),
    ("017-182140 / 040 000 0000", "017-182140 / 040 000 0000"),
    ("017-182140.", "017-182140"),
    ("8868 7300", "8868 7300"),
]
NO_PHONE = [
    "",
    "-",
    "0",
    "1234",
    "ei ole",
    "Kuopion kaupunki",
    "1.8.2020",
    "2019-04-09",
    "2008-2010",
    "0171450-7",
    "1 800 000",
    "419 000 euroa",
    "S10083",
    "www.kuopio.fi",
    "etu.suku@kuopio.fi",
    "017-182140 soitetaan vain arkisin kello kahdeksasta neljään",
]


@pytest.mark.parametrize(("text", "expected"), PHONES)
def test_phone_is_read_as_printed(text: str, expected: str) -> None:
    assert phone(text) == expected


@pytest.mark.parametrize("text", NO_PHONE)
def test_other_strings_are_no_phone(text: str) -> None:
    assert phone(text) is None


PHONES_IN_PROSE = [
    ("Lisätietoja antaa vaihde, puh. 017-182140.", ["017-182140"]),
    ("Projektipäällikkö,\np.0400000000, etu.suku@kunta.fi", ["0400000000"]),
    ("Puh. 040 000 0000", ["040 000 0000"]),
    ("puh 36461 (vaihde)", ["36461"]),
    ("Soita 010 191450 tai 040-000 0000!", ["010 191450", "040-000 0000"]),
    ("Numerot: 010 191450, 017-182140", ["010 191450", "017-182140"]),
    ("soita +358 (0)17 255 6000 heti", ["+358 (0)17 255 6000"]),
    ("soita +358504312266", ["+358504312266"]),
    ("keskus (02) 620 3000", ["(02) 620 3000"]),
    ("09 – 8868 7300", ["09 – 8868 7300"]),
]
NO_PHONES_IN_PROSE = [
    "",
    "Hanke toimii ajalla 1.6.2019-31.5.2022.",
    "01.02.2012 ja 01 02 2012 sekä 01-02-2012",
    "Rahoitus on 1 800 000 euroa, josta 0 400 000 euroa.",
    "Y-tunnus 0171450-7",
    "00100 Helsinki",
    "Postinumero 01300",
    "projekti S10083 (A30896)",
    "EURA 2014/4256/09 02 01 01/2016/PSL",
    "POPELY/33/07.04/2012",
    "FI21 1234 5600 0007 85",
    "välillä 2010-2012",
    "hakemusnumero 303247",
    "0,5 ja 0.123456789",
    "080000000 €",
    "sivulla www.x.fi/0400000000",
    "040 000 0000 040 000 0000 040 000 0000",
]


@pytest.mark.parametrize(("text", "expected"), PHONES_IN_PROSE)
def test_phones_are_found_in_prose(text: str, expected: list[str]) -> None:
    readings = find_phones(text)
    assert [reading.value for reading in readings] == expected
    assert [text[reading.start : reading.end] for reading in readings] == expected


@pytest.mark.parametrize("text", NO_PHONES_IN_PROSE)
def test_other_numbers_in_prose_are_no_phones(text: str) -> None:
    assert find_phones(text) == []


EMAILS = [
    ("etu.suku(at)kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku@kuopio.fi", "etu.suku@kuopio.fi"),
    ("kuntayhtyma(at)kunta.fi", "kuntayhtyma@kunta.fi"),
    ("Etu.Suku(at)Kuopio.fi", "Etu.Suku@Kuopio.fi"),
    ("etu.suku (at) kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku( at )kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku[at]kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku{at}kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku(ät)kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku(AT)kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku(a)kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku( a )kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku(@)kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku at kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku ät kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku at kuopio piste fi", "etu.suku@kuopio.fi"),
    ("etu.suku(at)kuopio(dot)fi", "etu.suku@kuopio.fi"),
    ("etu.suku[at]kuopio[piste]fi", "etu.suku@kuopio.fi"),
    ("etu(piste)suku(at)kuopio(piste)fi", "etu.suku@kuopio.fi"),
    ("etu.suku_at_kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku @ kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku&#64;kuopio&#46;fi", "etu.suku@kuopio.fi"),
    ("etu.suku&commat;kuopio.fi", "etu.suku@kuopio.fi"),
    ('<a href="mailto:etu.suku@kuopio.fi">etu.suku@kuopio.fi</a>', "etu.suku@kuopio.fi"),
    ("mailto:etu.suku@kuopio.fi?subject=x", "etu.suku@kuopio.fi"),
    ("etu.suku-toinen@te-keskus.kunta.fi.", "etu.suku-toinen@te-keskus.kunta.fi"),
    ("Sähköposti: etu_suku99@x.eu, puh. 017-182140", "etu_suku99@x.eu"),
    ("etu.suku(at)\nkuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.su\u00adku(at)kuopio.fi", "etu.suku@kuopio.fi"),
    ("etu.suku\u00a0(at)\u00a0kuopio.fi", "etu.suku@kuopio.fi"),
]
NO_EMAIL = [
    "",
    "-",
    "ei ole",
    "www.kuopio.fi",
    "etu.suku",
    "etu.suku(at)kuopio",
    "@kuopio.fi",
    "(at)kuopio.fi",
    "etu.suku(at)",
    "etunimi.sukunimi(at)kuopio.fi",
    "available at www.kuopio.fi",
    "017-182140",
]


@pytest.mark.parametrize(("text", "expected"), EMAILS)
def test_email_is_made_readable(text: str, expected: str) -> None:
    assert email(text) == expected


@pytest.mark.parametrize("text", NO_EMAIL)
def test_other_strings_are_no_email(text: str) -> None:
    assert email(text) is None


EMAILS_IN_PROSE = [
    ("Kysy: etu.suku(at)kuopio.fi tai toinen@x.fi.", ["etu.suku(at)kuopio.fi", "toinen@x.fi"]),
    ("a@x.fi, b(at)x.fi; c[at]x[dot]fi", ["a@x.fi", "b(at)x.fi", "c[at]x[dot]fi"]),
    ("Tavataan at kuopio.fi huomenna", []),
    ("palvelut (a) neuvonta ja (b) ohjaus.fi", []),
    ("ohjaus (at) työ", []),
    ("@-merkki ja etunimi.sukunimi@x.fi", []),
    ("muodossa etunimi.i.sukunimi@x.fi", []),
]


@pytest.mark.parametrize(("text", "quotes"), EMAILS_IN_PROSE)
def test_emails_are_found_in_prose(text: str, quotes: list[str]) -> None:
    readings = find_emails(text)
    assert [text[reading.start : reading.end] for reading in readings] == quotes
    assert [email(quote) for quote in quotes] == [reading.value for reading in readings]


_LOCAL = st.from_regex(r"[a-z][a-z0-9]{0,8}(?:[.\-_][a-z0-9]{1,8})?", fullmatch=True)
_DOMAIN = st.from_regex(r"[a-z][a-z0-9]{1,8}(?:-[a-z0-9]{1,4})?\.(?:fi|com|eu)", fullmatch=True)
_AT = st.sampled_from(["@", "(at)", " (at) ", "[at]", "{at}", "(ät)", "( a )", "&#64;"])


@given(_LOCAL, _DOMAIN, _AT, st.sampled_from(["", "Kysy: ", "yhteys\u00adhenkilö, "]))
def test_every_disguise_is_undone_and_its_span_reads_the_same(
    local: str, domain: str, at: str, before: str
) -> None:
    text = f"{before}{local}{at}{domain}"
    (reading,) = find_emails(text)
    assert reading.value == f"{local}@{domain}"
    assert text[reading.start : reading.end] == f"{local}{at}{domain}"
    assert email(text[reading.start : reading.end]) == reading.value


@given(st.text(alphabet="0123456789 +-()puh.@atä[]fi,\u00ad\u00a0", max_size=60))
def test_readings_lie_inside_their_string_and_read_the_same(text: str) -> None:
    for reading in find_phones(text):
        assert 0 <= reading.start < reading.end <= len(text)
        assert phone(text[reading.start : reading.end]) == reading.value
    for reading in find_emails(text):
        assert 0 <= reading.start < reading.end <= len(text)
        assert email(text[reading.start : reading.end]) == reading.value


WEBS = [
    ("www.kuopio.fi", "www.kuopio.fi"),
    (
        "www.te-keskus.fi/pohjois-pohjanmaa/valityomarkkinat",
        "www.te-keskus.fi/pohjois-pohjanmaa/valityomarkkinat",
    ),
    ("http://www.kuopio.fi", "http://www.kuopio.fi"),
    ("https://kunta.fi/polku/", "https://kunta.fi/polku/"),
    ("http://kunta.fi/sivu?id=1&b=2#c", "http://kunta.fi/sivu?id=1&b=2#c"),
    ("kunta.fi", "kunta.fi"),
    ("kunta.fi/hanke", "kunta.fi/hanke"),
    ("hanke.kunta.fi", "hanke.kunta.fi"),
    ("WWW.KUNTA.FI", "WWW.KUNTA.FI"),
    ("www.kunta.fi.", "www.kunta.fi"),
    (" www.kunta.fi,\n", "www.kunta.fi"),
    ("www.kunta.fi\u00a0", "www.kunta.fi"),
    ("http:// www.kunta.fi", "http://www.kunta.fi"),
    ("www.a.fi, www.b.fi", "www.a.fi"),
    ("Katso www.kunta.fi/hanke.", "www.kunta.fi/hanke"),
    ("(www.kunta.fi)", "www.kunta.fi"),
    ("www.kun\u00adta.fi", "www.kunta.fi"),
    ("facebook.com/hanke", "facebook.com/hanke"),
]
NO_WEB = [
    "",
    "-",
    "Ei ole.",
    "Projektilla ei ole omaa internet-osoitetta.",
    "etu.suku@kunta.fi",
    "etu.suku(at)kunta.fi",
    "1.8.2020",
    "Kuopion kaupunki ry.",
    "mm.hanke",
    "http://",
    "www.",
    "www",
]


@pytest.mark.parametrize(("text", "expected"), WEBS)
def test_web_address_is_read_as_printed(text: str, expected: str) -> None:
    assert web(text) == expected


@pytest.mark.parametrize("text", NO_WEB)
def test_other_strings_are_no_web_address(text: str) -> None:
    assert web(text) is None


_USUAL_PHONES = st.from_regex(r"(0\d{1,4}[ -]?|\(0\d{1,3}\) ?|\+358 \d{1,3} )[0-9 -]{3,14}", fullmatch=True)
_USUAL_WEBS = st.from_regex(r"(https?://)?www(\.[a-zåA-Z0-9_-]{1,5}){1,3}[/.]?", fullmatch=True)
_USUAL_EMAILS = st.from_regex(
    r"(etunimi\.sukunimi|[a-zö0-9._-]{1,9})(@|\(at\))([a-zä0-9-]{1,6}\.){1,2}[a-z]{1,3}", fullmatch=True
)


@given(_USUAL_PHONES)
def test_a_usual_phone_reads_as_it_does_with_white_space_around(text: str) -> None:
    assert phone(text) == phone(f"\n{text}\n")


@given(_USUAL_WEBS)
def test_a_usual_web_address_reads_as_it_does_with_white_space_around(text: str) -> None:
    assert web(text) == web(f"\n{text}\n")


@given(_USUAL_EMAILS)
def test_a_usual_email_reads_as_it_does_with_white_space_around(text: str) -> None:
    assert email(text) == email(f"\n{text}\n")
