"""Which form a document is: title lines, what stands beside them, headings, labels, and the code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from esrcat.folding import title_words
from esrcat.forms import TwoForms, identify
from esrcat.forms.esra2000 import FORM as ESRA
from esrcat.forms.eura2007 import FORM as EURA2007
from esrcat.forms.eura2007_sv import FORM as SWEDISH_2007
from esrcat.forms.eura2014 import FORM as EURA2014
from esrcat.forms.eura2014_sv import FORM as SWEDISH_2014
from esrcat.forms.eura2021 import FORM as CARD
from esrcat.readers import read
from esrcat.rules import Form, Title
from tests.extraction.small_form import FORM as SMALL


def form_of(text: str, forms: tuple[Form, ...] | None = None) -> str | None:
    match = identify(read(text.encode(), "x"), forms)
    return match.form.name if match else None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Projektin loppuraportti 15.03.2006", "projektin loppuraportti"),
        ("Projektin loppuraportti, 1. 2. 2006.", "projektin loppuraportti"),
        ("Projektin  LOPPURAPORTTI:", "projektin loppuraportti"),
        ("Ohjelmakausi 2007-2013", "ohjelmakausi 2007-2013"),
        ("Hanke 2", "hanke 2"),
    ],
)
def test_a_date_behind_a_title_does_not_count(line: str, words: str) -> None:
    assert title_words(line) == words


ESRA_TEXT = "{title}\n\n1.Taustatiedot\n\nProjektikoodi: S01234\nProjektin nimi: A"
SWEDISH = "{title}\n\n1. Projekt\n\nProjektkod: {code}\nProjektets namn: A"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (ESRA_TEXT.format(title="Projektin loppuraportti 1.2.2003"), "esra2000"),
        (ESRA_TEXT.format(title="ESR-projektin loppuraportti"), "esra2000"),
        (ESRA_TEXT.format(title="ESRA - projektin loppuraportti"), "esra2000"),
        # The same title on the form of the next period.
        (
            "ESR-PROJEKTIN LOPPURAPORTTI\n\nViranomaisen merkintöjä\n\nProjektikoodi: S11234",
            "pdf2007_report",
        ),
        ("Projektin loppuraportti\n\nKirjoitimme loppuraportin S01234.", None),
        (SWEDISH.format(title=SWEDISH_2007.titles[0].text, code="S11234"), "eura2007_sv"),
        (SWEDISH.format(title=SWEDISH_2007.titles[0].text, code="S21234"), "eura2014_sv"),
        (
            SWEDISH.format(
                title="Projektbeskrivning: finansierat av Europeiska regionala\nutvecklingsfonden (ERUF)",
                code="A71234",
            ),
            "eura2014_sv",
        ),
        ("Europeiska socialfonden finansierar projekt.\n\nProjektkod: S11234", None),
        ("Projektikortti\n\nHankekoodi\nS31234", "eura2021"),
        ("Projektikortti\n\nTämä sivu kertoo projektikortista.", None),
    ],
)
def test_titles(text: str, form: str | None) -> None:
    assert form_of(text) == form


CARD_LABELS = "Hankekoodi: S31234\nHankkeen nimi: A\nRahasto: ESR+\nToimintalinja: 4\nToteuttaja: B"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (CARD_LABELS, "eura2021"),
        (CARD_LABELS.replace(": ", "\t"), "eura2021"),
        (CARD_LABELS.replace(": ", "\n"), "eura2021"),
        # Beside prose they are what the page of any project has; with another label they are the card's.
        (f"{CARD_LABELS}\n\n{'Hankkeessa kokeillaan uusia tapoja tehdä työtä. ' * 5}", None),
        (f"{CARD_LABELS}\nPuhelin: 040 555 1234\n\n{'Hankkeessa kokeillaan uusia tapoja. ' * 9}", None),
        (
            "Hankekoodi: S31234\n\nUudistuva ja osaava Suomi 2021–2027\n\n"
            + "Hankkeessa kokeillaan uusia tapoja. " * 9,
            None,
        ),
        (f"{CARD_LABELS}\nAloituspvm: 1.1.2023\n\n{'Hankkeessa kokeillaan uusia tapoja. ' * 9}", "eura2021"),
        # Four labels are too few, and a code of another period or many codes say no.
        (CARD_LABELS.rpartition("\n")[0], None),
        (CARD_LABELS.replace("S31234", "S21234"), None),
        ("\n".join(f"{CARD_LABELS.replace('S31234', f'S3{number}111')}" for number in range(1, 6)), None),
        (
            "Projektikoodi: S01234\nProjektin nimi: A\nTavoiteohjelma: 3\nToimintalinja: 1\nPostiosoite: B",
            "esra2000",
        ),
    ],
)
def test_a_form_that_may_have_no_title_is_known_by_its_labels(text: str, form: str | None) -> None:
    assert form_of(text, (CARD, EURA2007, ESRA)) == form


def test_two_forms_may_share_a_title_that_something_beside_it_tells_apart() -> None:
    title = SMALL.titles[0]
    other = replace(SMALL, name="other", titles=(title._replace(beside="liitteet"),))

    assert form_of("Projektin kuvaus\n\n9. Liitteet", (SMALL, other)) == "other"
    assert form_of("Projektin kuvaus\n\n1. Projekti", (SMALL, other)) == "small"


def test_two_forms_with_one_title_are_a_mistake() -> None:
    with pytest.raises(TwoForms, match="small and other"):
        form_of("Projektin kuvaus", (SMALL, replace(SMALL, name="other")))


@pytest.mark.parametrize(
    ("titles", "funds"),
    [
        ((Title("A", fund="ESF"), Title("B", fund="ERDF")), {"ESF", "ERDF"}),
        ((Title("A", fund="ESF"), Title("B")), set()),
        ((Title("A"),), set()),
    ],
)
def test_funds_are_those_of_the_titles_when_all_name_one(titles: tuple[Title, ...], funds: set[str]) -> None:
    assert replace(SMALL, titles=titles).funds == funds


@pytest.mark.parametrize(("swedish", "finnish"), [(SWEDISH_2007, EURA2007), (SWEDISH_2014, EURA2014)])
def test_a_swedish_form_has_the_fields_of_the_finnish_one(swedish: Form, finnish: Form) -> None:
    def fields(form: Form) -> list[tuple[str | None, set[str]]]:
        return [(part.prose, {rule.pointer for rule in part.rules}) for part in form.sections]

    assert fields(swedish) == fields(finnish)
    assert not {part.heading for part in swedish.sections} & {part.heading for part in finnish.sections}


@pytest.mark.parametrize("form", [SWEDISH_2007, SWEDISH_2014])
def test_no_two_labels_of_a_section_are_alike(form: Form) -> None:
    for part in form.sections:
        for words, rules in part.by_words.items():
            single = {rule.pointer for rule in rules if "*" not in rule.pointer}
            assert len(single) < 2, (part.heading, words)
    headings = [form.compare(words) for part in form.sections for words in {part.heading}]
    assert len(headings) == len(set(headings))
