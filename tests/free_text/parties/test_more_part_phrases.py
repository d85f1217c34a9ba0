"""More ways to say who takes part in a project, and of whom a text says something else."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.parties.test_part_phrases import ACTORS, FACTS, FIRST, HEAD, SECOND


def parts(language: str, said: str) -> tuple[str | None, set[str]]:
    told = said.format(a=ACTORS[language], b=FIRST[language], c=SECOND[language])
    text = f"{HEAD[language]}{told}{FACTS[language]}"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    return record.actor.name if record.actor else None, {each.name or "" for each in record.partners}


@pytest.mark.parametrize(
    ("language", "said", "partners"),
    [
        ("fi", "Hakijana on {a}. Mukaan lähtivät {b} ja {c}.", 2),
        ("fi", "{a} hallinnoi hanketta, ja mukaan saatiin myös {b} sekä {c}.", 2),
        ("fi", "Hanke on {a}n, ja siinä ovat kumppaneina {b} ja {c}.", 2),
        ("fi", "Hanketta johtaa {a}. Kahdella osatoteuttajalla on oma budjetti: {b} ja {c}.", 2),
        ("fi", "Hanketta vetää {a}, ja sitä tekevät yhdessä sen kanssa {b} ja {c}.", 2),
        ("fi", "Hankkeen isäntä on {a}. Talkoissa ovat mukana {b} ja {c}.", 2),
        ("fi", "{a} vastaa hankkeesta. Kanssamme hanketta tekevät {b} ja {c}.", 2),
        ("fi", "{a} vetää hanketta parinaan {b}.", 1),
        ("fi", "Vetäjä on {a}. Porukkaan kuuluvat myös {b} ja {c}.", 2),
        ("fi", "Hanketta hallinnoi {a}. Yhteistyökumppaniksi on sitoutunut {b}.", 1),
        ("fi", "Hanketta hallinnoi {a}, ja osansa siitä toteuttavat {b} ja {c}.", 2),
        ("fi", "Toteuttajia on kolme: {a}, {b} ja {c}.", 2),
        ("fi", "Hankkeen toteuttajia ovat {a} (päätoteuttaja), {b} ja {c}.", 2),
        ("fi", "Kolmikko {a}, {b} ja {c} toteuttaa hankkeen yhdessä.", 2),
        ("fi", "Hanketta toteuttavat rinta rinnan {a} ja {b}.", 1),
        ("fi", "{a} ja {b} ovat saaneet hankkeelle rahoituksen.", 1),
        ("fi", "Rahoituksen saajana on {a}. Siirron saajina ovat {b} ja {c}.", 2),
        ("fi", "Kumppanina hankkeessa on {b}. Hanketta luotsaa {a}.", 1),
        ("fi", "{b} on hankkeessa osatoteuttajana, ja kokonaisuudesta vastaa {a}.", 1),
        ("sv", "Huvudman är {a}. I laget finns också {b} och {c}.", 2),
        ("sv", "{a} driver projektet. Med på tåget är {b} och {c}.", 2),
        ("sv", "Projektägare är {a} och samarbetsparter är {b} samt {c}.", 2),
        ("sv", "{a} förvaltar projektet. Därutöver deltar {b} och {c}.", 2),
        ("sv", "{a} äger projektet, som genomförs tillsammans med {b} och föreningen {c}.", 2),
        ("sv", "Två partner har egna budgetar: {b} och {c}. {a} leder projektet.", 2),
        ("sv", "{a} leder projektet, och {b} och {c} bidrar som partner.", 2),
        ("sv", "Projektet sköts av {a}. {b} står för en del av arbetet som delgenomförare.", 1),
        ("sv", "{a} har huvudansvaret, medan {b} och {c} är medarrangörer.", 2),
        ("sv", "Projektet är ett samarbete mellan {a}, {b} och {c}.", 2),
        ("sv", "{a} driver Fast mark ihop med {b} och {c}.", 2),
        ("sv", "Genomförare är {a} i samarbete med {b} och {c}.", 2),
        ("sv", "Som huvudgenomförare fungerar {a}. De andra parterna är {b} och {c}.", 2),
        ("sv", "Vi på {a} leder projektet. Våra partner är {b} och {c}.", 2),
        ("sv", "{a} står bakom projektet tillsammans med {b}.", 1),
        ("sv", "Medel har beviljats {a}, som driver projektet. {b} deltar som partner.", 1),
        ("en", "The {a} is the lead beneficiary. Two partners have their own budgets: the {b}, and {c}.", 2),
        ("en", "Run by {a} together with {b} and the {c}, the project is small.", 2),
        ("en", "{a} heads the project, and its partners are the {b} and the youth charity {c}.", 2),
        ("en", "{a} leads the project. {b} and {c} make up the rest of the team.", 2),
        ("en", "{a} leads the project. Two other bodies take part: {b} and {c}.", 2),
        ("en", "The lead is {a}; {b} and {c} come in as partners.", 2),
        ("en", "{a} shares the work with {b} and {c}, its partners.", 2),
        ("en", "The {a} coordinates it, and the {b} and the {c} are the implementing partners.", 2),
        ("en", "{a} has carried out the project alongside {b}.", 1),
        ("en", "The project is the joint effort of {a} and {b}.", 1),
        ("en", "{a} manages the money and the project, and {b} and {c} are on board.", 2),
        ("en", "Our project brings together {a} (coordinator), {b} and {c}.", 2),
        ("en", "Partnering with us are {b} and {c}. The project is managed by {a}.", 2),
        ("en", "{a} got the grant and carries the project out with the help of its partner {b}.", 1),
        ("en", "Besides {a}, which leads the project, the partners are {b} and {c}.", 2),
    ],
)
def test_who_leads_and_who_comes_along(language: str, said: str, partners: int) -> None:
    assert parts(language, said) == (
        ACTORS[language],
        {FIRST[language], SECOND[language]} if partners > 1 else {FIRST[language]},
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Hanketta hallinnoi {a}. {b} on mukana vain rahalla."),
        ("fi", "Hanketta hallinnoi {a}. {b} tekee tilauksesta arvioinnin."),
        ("fi", "Hanketta hallinnoi {a}. {b} ja {c} maksavat yhdessä viidenneksen."),
        ("fi", "Hanketta hallinnoi {a}. Tilat vuokraa {b}."),
        ("fi", "Hanketta hallinnoi {a}. {b} pyysi esittelyä."),
        ("fi", "Hanketta hallinnoi {a}. Ohjausryhmässä istuvat {b} ja {c}."),
        ("fi", "Hanketta hallinnoi {a}. Palaverit pidetään {b}:n tiloissa."),
        ("fi", "Hanketta hallinnoi {a}. {b} vetäytyi hankkeesta ennen alkua."),
        ("fi", "Hanketta hallinnoi {a}. {b} ei lähtenyt mukaan."),
        ("fi", "Hanketta hallinnoi {a}. {b} lainaa hankkeelle minibussin."),
        ("fi", "Hanketta hallinnoi {a}. Kahvit tarjosi {b}."),
        ("sv", "{a} leder projektet. {b} och {c} betalar tillsammans en femtedel."),
        ("sv", "{a} leder projektet. {b} hyr ut lokalen."),
        ("sv", "{a} leder projektet. {b} var med i planeringen men drog sig ur."),
        ("sv", "{a} leder projektet. {b} följer arbetet som observatör."),
        ("sv", "{a} leder projektet. {b} gör utvärderingen på beställning."),
        ("en", "{a} runs the project. {b} and {c} together pay a fifth of the costs."),
        ("en", "{a} runs the project. {b} rents out the hall."),
        ("en", "{a} runs the project. {b} was invited but declined."),
        ("en", "{a} runs the project. {b} follows it as an observer."),
        ("en", "{a} runs the project. {b} sells the coffee at the workshop."),
    ],
)
def test_who_only_pays_lends_or_watches_takes_no_part(language: str, said: str) -> None:
    assert parts(language, said) == (ACTORS[language], set())
