"""The PDF forms as document-sharing sites publish their text: the same values, and none that was lost."""

from __future__ import annotations

import re
from functools import cache

import pypdfium2
import pytest
from corpus_pdf.__main__ import documents

from esrcat import ParseResult, parse
from esrcat.evaluate.compare import Difference, compare

DOCUMENTS = {name: (data, expected) for name, data, expected in documents("dev")}
# What a run of text does not tell: ticks that are drawn, items of a list, where sections end.
DRAWN_OR_LISTED = {"/sections/text", "/objectives", "/joint_project"}
# What vanishes: five characters or more of digits and what stands between them, and addresses.
LOST = re.compile(r"(?<!\S)[(+]?\d(?:[\d.,:–-]| (?=[\d–-]))*\d[.,:]?(?!\S)")
ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+")


@cache
def pages(name: str) -> list[str]:
    pdf = pypdfium2.PdfDocument(DOCUMENTS[name][0])
    texts = [page.get_textpage().get_text_range() for page in pdf]
    return [" ".join(re.sub("-?\ufffe|-\r?\n", "", text).split()) for text in texts]


def without_digits(page: str) -> str:
    left = LOST.sub(lambda digits: "" if len(digits[0]) >= 5 else digits[0], ADDRESS.sub("", page))
    return " ".join(left.split())


def read_run(name: str, *, loses: bool) -> ParseResult:
    if loses:
        runs = [f"{number} {without_digits(page)}" for number, page in enumerate(pages(name), 1)]
        text = "Otsikko\n\nKoko: px\n\nTranskriptio\n\n" + "\n\n".join(runs)
    else:
        text = "\n".join(pages(name))
    return parse(f"{text}\n\nSamankaltaiset tiedostot\n".encode(), name="transkriptio.txt")


def differences(name: str, result: ParseResult) -> list[Difference]:
    found = [record.model_dump(mode="json") for record in result.records]
    return [
        difference
        for difference in compare([DOCUMENTS[name][1]], found).differences
        if difference.field not in DRAWN_OR_LISTED
    ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_run_that_keeps_its_digits_gives_what_the_pages_give(name: str) -> None:
    result = read_run(name, loses=False)

    assert result.form == name.partition("/")[0].replace("pdf", "transcript")
    assert differences(name, result) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_was_lost_is_unreadable_and_never_guessed(name: str) -> None:
    result = read_run(name, loses=True)
    (record,) = result.records
    expected = DOCUMENTS[name][1]

    assert record.code == expected["code"]
    lost = [pointer for pointer, state in record.states.items() if state == "unreadable"]
    assert {"/start", "/end"} <= set(lost)
    assert {issue.pointer for issue in record.issues if issue.code == "unreadable-value"} >= {"/start"}
    assert (record.start, record.end) == (None, None)
    # Of what is found nothing is another value than that of the pages.
    wrong = [d for d in differences(name, result) if d.found is not None and d.field != "/states"]
    assert [d for d in wrong if not _is_cut(d)] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_spaces_that_do_not_break_part_numbers_from_headings(name: str) -> None:
    text = "\n".join(pages(name)).replace(" ", "\xa0")

    assert parse(f"{text}\n\nSamankaltaiset tiedostot\n".encode(), name="transkriptio.txt").records


def _is_cut(difference: Difference) -> bool:
    """Tell whether a value is part of the one expected, or prose in which the run loses a heading."""
    return difference.expected is None or str(difference.found) in str(difference.expected)


def test_labels_of_two_columns_find_their_values() -> None:
    head = "1 (9) Hankehakemus Kestävää kasvua ja työtä 2014 2020 Suomen rakennerahasto-ohjelma "
    run = (
        "Viranomaisen merkintöjä Saapumispäivämäärä Diaarinumero 4.3.2015 EURA 2014/1/09 02 01 01/2015/X "
        "Hakemusnumero Hankekoodi 301844 A79999 Hakemustyyppi Tila Uusi Saapunut "
        "1 Viranomainen, jolle hakemus osoitetaan Viranomainen Lapin liitto "
        "2 Hakijan perustiedot Hakijan virallinen nimi Y-tunnus Lumen koulu Oy 9863001-8 "
        "Jakeluosoite Puhelinnumero Kinostie 4 016 555 100 Postinumero Postitoimipaikka 99999 Kinos "
        "ý Vain yksi hakija 3 Hankkeen perustiedot Hakijoita on useampi kuin yksi (yhteishanke) "
        "Hankkeen julkinen nimi Lumi Alkamispäivämäärä Päättymispäivämäärä 1.8.2015 31.12.2017"
    )
    (record,) = parse((head + run).encode(), name="x.txt").records

    assert (record.code, record.name, record.status) == ("A79999", "Lumi", "received")
    assert (record.start, record.end, record.joint_project) == ("2015-08-01", "2017-12-31", "single")
    assert record.milestones[0].date == "2015-03-04"
    actor = record.actor
    assert actor is not None
    assert actor.address is not None
    assert (actor.name, actor.business_id, actor.phone) == ("Lumen koulu Oy", "9863001-8", "016 555 100")
    address = actor.address
    assert (address.street, address.postcode, address.city) == ("Kinostie 4", "99999", "Kinos")
