"""Which hyphens belong to their word."""

from __future__ import annotations

import pytest

from esrcat.hyphens import Border, are_broken_in_mid_line, borders, is_real

BROKEN = [
    "palve-lutarpeeseen", "työ-elämälähtöisyys", "asi-akkaiden", "perus-työhön", "sosiaali-työn",
    "kevy-empi", "to-teuttamisessa", "laa-dukkaasta", "palvelui-den", "te-kemisen", "te-hostaminen",
    "it-senäinen", "eu-roa", "ai-kuisille", "ei-vät", "ei-kä", "start-tiraha", "on-nistunut",
    "in-novaatio", "itä-rajalla", "keski-määrin", "ohjaaja-koulutus", "toimija-verkosto",
    "työllis-tämisen", "kesä-työpaikka", "inter-netsivut", "komissi-on",
]  # fmt: skip
EQUAL_VOWELS = [
    "tasa-arvo", "raja-alueilla", "oikea-aikainen", "emo-organisaatio", "välityömarkkina-asioista",
    "yö-öljy", "kestävä-äly", "linja-auto", "media-ala", "keski-ikäisten", "ura-aukko",
]  # fmt: skip
CAPITALS = [
    "TE-toimisto", "ESR-hanke", "EU-rahoitus", "Tukeva-työvalmennussäätiö", "Välke-palvelut",
    "Satelliitti-hanke", "Itä-Suomi", "sisä-Savo", "Karhu-Härkönen", "WinNova-koulutus", "Internet-sivut",
    "ELYn-keskus",
]  # fmt: skip
ABBREVIATIONS = [
    "pk-yritys", "hr-työ", "e-oppiminen", "y-tunnus", "tv-sarja", "mm-kisat", "brand-str", "asi-a",
]  # fmt: skip
KNOWN = [
    "internet-sivuja", "te-toimiston", "te-palvelut", "it-alan", "ict-ala", "tki-toiminta", "esr-hanke",
    "ely-keskus", "eu-rahoitus", "ex-puheenjohtaja", "non-stop", "wow-efekti", "online-kurssi",
    "ei-toivottu", "pohjois-savo", "itä-suomalainen", "pohjois-karjalainen", "keski-suomen", "sisä-savon",
    "länsi-euroopan", "touko-kesäkuussa", "syys-lokakuu", "maanantai-perjantai", "suomi-ruotsi",
    "äiti-lapsi", "isä-poika", "parturi-kampaaja", "tutkija-opettajan", "tekijä-kouluttajille",
    "suomalais-ruotsalainen", "kahvila-ravintola", "toiminnallis-tiedollisen", "start-upien", "know-how",
    "face-to", "pop-up", "ma-to", "ti-pe", "la-su",
]  # fmt: skip


def halves(word: str) -> tuple[str, str]:
    left, right = word.split("-")
    return left, right


@pytest.mark.parametrize("word", BROKEN)
def test_a_break_is_no_hyphen(word: str) -> None:
    assert not is_real(*halves(word))


@pytest.mark.parametrize("word", EQUAL_VOWELS + CAPITALS + ABBREVIATIONS + KNOWN)
def test_a_real_hyphen_is_known(word: str) -> None:
    assert is_real(*halves(word))


@pytest.mark.parametrize(
    ("word", "lexicon", "real"),
    [
        ("Asiakas-työn", set(), True),
        ("Asiakas-työn", {"asiakastyön"}, False),
        ("toimi-ja", {"toimija"}, False),
        ("tuki-ja", set(), True),
        ("tuki-tai", set(), True),
        ("internet-sivuja", {"internetsivuja"}, True),
        ("tasa-arvo", {"tasaarvo"}, True),
        ("pohjois-Savo", {"pohjoissavo"}, True),
        ("työllisyys-verkosto", {"työllisyys-verkosto"}, False),
    ],
)
def test_words_of_the_document_decide_only_what_spelling_leaves_open(
    word: str, lexicon: set[str], real: bool
) -> None:
    assert is_real(*halves(word), lexicon) is real


@pytest.mark.parametrize(
    "word", ["Kehit-täminen", "Ammatil-linen", "Työllistä-misen", "Monipuoli-suus", "Palvelui-den"]
)
def test_a_capitalised_half_word_before_a_mere_ending_is_broken(word: str) -> None:
    assert not is_real(*halves(word))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("palve-lu", [Border(5, 6, True, False)]),
        ("(palve-lu),", [Border(6, 7, True, False)]),
        ("palve-\nlu", [Border(5, 7, True, False)]),
        ("Tukeva-\nsäätiö", [Border(7, 8, False, False)]),
        ("2008-\n2010", [Border(5, 6, False, False)]),
        ("asi-\n1. ak", []),
        ("asi-\na) ak", []),
        ("2008-2010", []),
        ("-hanke", []),
        ("hanke -hanke", []),
        ("työ- ja", []),
        ("työ-", []),
        ("palve-\n\nlu", []),
        ("www.palve-lu.fi", []),
        ("palve-lu.palvelu@esimerkki.fi", []),
        ("palve-lu(at)esimerkki", []),
        ("palve_lu-lu", []),
        ("esimerkki.fi/palve-\nlu", [Border(19, 20, False, False)]),
        ("palve-lu.Euroopan", [Border(5, 6, True, False)]),
    ],
)
def test_borders_name_what_to_drop(text: str, found: list[Border]) -> None:
    assert borders(text, frozenset()) == found


def test_parts_of_one_word_are_decided_together() -> None:
    found = borders("palvelu-tar-vearvion", {"palvelutarvearvion"})
    assert found == [Border(7, 8, True, True), Border(11, 12, True, True)]


def test_a_real_hyphen_and_a_break_in_one_word() -> None:
    assert borders("internet-si-vuja", frozenset()) == [Border(11, 12, True, False)]


def test_a_later_join_can_decide_an_earlier_border() -> None:
    assert borders("tuki-ja-kin", frozenset()) == [Border(4, 5, True, False), Border(7, 8, True, False)]


BROKEN_TEXT = "palve-lut ja asi-akkaat. "


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (BROKEN_TEXT + "Kylmä-ketjun", True),
        (BROKEN_TEXT + "Tukeva-säätiön", False),
        (BROKEN_TEXT + "Tasa-arvo", False),
        (BROKEN_TEXT + "se Kylmä-ketjun", False),
        ("palve-lut. Kylmä-ketjun", False),
    ],
)
def test_the_capital_of_a_sentence_makes_no_name_where_words_are_plainly_broken(
    text: str, joined: bool
) -> None:
    hyphen = text.rindex("-")

    assert (Border(hyphen, hyphen + 1, True, False) in borders(text, frozenset())) is joined


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Arjen ilo-hanke", set()),
        ("Nyt Yhteinen kylämme-hanketta jatketaan", set()),
        ("Kotona kylässä-hankkeessa opitaan", set()),
    ],
)
def test_a_hyphen_between_a_name_of_several_words_and_its_noun_stays(text: str, words: set[str]) -> None:
    assert borders(text, words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Arjen ilo-hanke", {"ilohanke"}),
        ("Rannikon kehittämis-hanke", set()),
        ("uusi matkailu-hanke", set()),
        ("ja sen ilo-hanke", set()),
    ],
)
def test_a_hyphen_before_the_noun_goes_where_no_name_stands(text: str, words: set[str]) -> None:
    assert [border.joined for border in borders(text, words)] == [True]


WEB = "Hanke auttaa startup-toimintaan ja tukee konsortio-pohjaisia avauksia. Startuptoimintaan lähti viisi."


def test_in_mid_line_of_a_web_page_only_what_is_a_word_elsewhere_is_broken() -> None:
    words = {"startuptoimintaan"}
    place = WEB.index("-toim")

    assert borders(WEB, words, "certain") == [Border(place, place + 1, True, True)]
    assert borders(WEB, words, "whole") == []
    assert len(borders(WEB, words)) == 2


def test_at_a_line_end_a_word_of_a_web_page_is_broken() -> None:
    assert borders("konsortio-\npohjaisia", frozenset(), "certain") == [Border(9, 11, True, False)]


def test_two_words_that_are_whole_elsewhere_tell_of_old_line_ends() -> None:
    text = "palve-luiden ja toi-minnan ja hank-keen"

    assert are_broken_in_mid_line(text, {"palveluiden", "toiminnan"})
    assert not are_broken_in_mid_line(text, {"palveluiden"})
    assert not are_broken_in_mid_line("palveluiden", {"palveluiden"})
