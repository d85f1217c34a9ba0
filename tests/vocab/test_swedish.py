"""Swedish labels that say the same, and those that do not."""

from __future__ import annotations

import pytest

from esrcat.vocab.swedish import alike

SAME = [
    ("Genomförandetid enligt planen", "Planerad genomförandetid", "Projektets planenliga genomförandetid"),
    (
        "Beviljad EU- och statlig finansiering",
        "Beviljat stöd från EU och staten",
        "Beviljad finansiering från EU och staten",
        "Beviljad EU-finansiering och statsfinansiering",
    ),
    (
        "Utfall av offentlig finansiering sammanlagt",
        "Realiserad offentlig finansiering totalt",
        "Förverkligad offentlig finansiering, euro",
    ),
    ("Adress till projektets webbplats", "Projektets hemsida", "Projektets webbadress"),
    ("Kontaktpersonens e-post", "Kontaktpersonens e-postadress"),
    ("Utfall enligt uppföljningsuppgifterna", "Förverkligat enligt uppföljningsdata:"),
    (
        "I projektet har gjorts en analys av verksamhetsmiljön ur ett könsperspektiv",
        "En analys av verksamhetsmiljön ur könsperspektiv har gjorts i projektet",
    ),
    (
        "Projektets huvudmål är att främja jämställdhet",
        "Projektets huvudsakliga mål är att främja jämställdheten",
    ),
    ("Den ansvariga personens namn", "Ansvarig persons namn", "Ansvarspersonens namn"),
    ("FO-nummer", "FO-nr", "FO-signum"),
    ("Regionkommuner", "Ekonomiska regioner"),
    ("Näradress", "Utdelningsadress", "Adress"),
]
DIFFERENT = [
    ("Projektets namn", "Organisationens namn"),
    ("Planerad offentlig finansiering", "Utfallen offentlig finansiering"),
    ("Beviljad EU- och statlig finansiering", "Utfallen EU- och statlig finansiering"),
    ("Egentliga målgrupper", "Indirekta målgrupper"),
    ("Antal nya arbetsplatser", "Antal nya företag"),
    ("Antal nya företag", "Antal företag som deltar i projektet"),
    ("Kommuner", "Ekonomiska regioner"),
    ("Projektets hemsida", "Organisationens webbadress"),
    ("Postnummer", "Postanstalt"),
    ("Telefonnummer", "Kontaktpersonens telefonnummer"),
    ("Målgrupper", "Geografiskt målområde"),
    ("Sammandrag av genomförandet", "Sammandrag av slutrapporten"),
]


@pytest.mark.parametrize("wordings", SAME)
def test_the_same(wordings: tuple[str, ...]) -> None:
    # 'Projektets' before a time says nothing more; before a name or a site it does.
    assert len({alike(words).replace(" projekt", "") for words in wordings}) == 1


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_not_the_same(one: str, other: str) -> None:
    assert alike(one) != alike(other)


@pytest.mark.parametrize("words", ["", "-", "och", "Okänd etikett", "Ö" * 500])
def test_any_words_are_like_themselves(words: str) -> None:
    assert alike(words) == alike(f" {words} ")
