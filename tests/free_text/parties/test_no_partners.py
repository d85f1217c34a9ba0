"""Bodies that stand where partners do, and take no part: of before, of a trade, those who pay."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.no_partners import takes_no_part
from esrcat.free_text.story.story import Story
from tests.free_text.texts import OPENINGS, found
from tests.free_text.texts import story as story_of

BODY = "Kaarteen Palvelu Oy"


def claim_in(said: str, method: str = "sentence") -> tuple[Story, Claim]:
    story = story_of(OPENINGS["fi"] + said)
    start = story.text.index(BODY)
    each = Organisation(BODY, start, start + len(BODY))
    return story, Claim("partner", each, 2, "label" if method == "label" else "sentence", "words around")


@pytest.mark.parametrize(
    "said",
    [
        f"Samaa yritettiin Kemissä. Tuolloin kumppanina oli {BODY}.",
        f"Mukana piti olla myös {BODY}.",
        f"Hakijoista {BODY} jäi pois ennen päätöstä.",
        f"Vuosina 2004–2006 vastaavaa kokeili {BODY}.",
        f"Pyörät toimitti {BODY}.",
        f"{BODY} on toimittanut pyörät.",
        f"Lehtisen taitto: {BODY}.",
        f"{BODY} yhteensä 20 %, loput saadaan muualta.",
        f"{BODY} ja Kemin kaupunki 12 000 €.",
        f"Yksityisinä rahoittajina hankkeessa olivat mukana Kaarteen Soutajat ry ja {BODY}.",
    ],
)
def test_takes_no_part(said: str) -> None:
    assert takes_no_part(*claim_in(said), 2016)


@pytest.mark.parametrize(
    "said",
    [
        f"Hankkeessa on mukana {BODY}.",
        f"Tekniikan toimittaa osatoteuttaja {BODY}.",
        f"{BODY}, jonka osuus budjetista on 96 000 euroa, opettaa.",
        f"Vuonna 2017 ryhmiä piti {BODY}.",
        f"Rahoittajina ja toteuttajina ovat mukana {BODY} ja Kemin kaupunki.",
    ],
)
def test_takes_part(said: str) -> None:
    assert not takes_no_part(*claim_in(said), 2016)


def test_years_tell_nothing_where_no_start_is_known() -> None:
    assert not takes_no_part(*claim_in(f"Vuonna 2004 ryhmiä piti {BODY}."), None)


def test_a_label_is_believed() -> None:
    assert not takes_no_part(*claim_in(f"{BODY} 12 000 €.", "label"), 2016)


def test_who_took_part_the_last_time_is_no_partner_of_a_record() -> None:
    text = OPENINGS["fi"] + "Kumppanina on Kemin kaupunki. "
    assert [each["name"] for each in found(text).get("partners", [])] == ["Kemin kaupunki"]
    once = OPENINGS["fi"] + "Vuosina 2004–2006 vastaavaa kokeiltiin, kumppanina oli Kemin kaupunki. "
    assert found(once).get("partners", []) == []


def test_an_address_and_a_unit_behind_who_carries_it_out_are_no_partners() -> None:
    values = found(
        "Laituri kantaa -hanke\n\n"
        "Toteuttaja: Kuopion soutuopisto, Veneet ja airot -yksikkö, Soutukatu 3, Kuopio\n\n"
        "Laituri kantaa -hanke auttaa nuoria työhön.\n"
    )

    assert values["actor"]["name"] == "Kuopion soutuopisto"
    assert "partners" not in values


def test_a_town_behind_the_only_partner_says_where_that_is() -> None:
    values = found("Laituri kantaa -hanke auttaa nuoria.\n\nOsatoteuttajat: Kaislan tutkimus, Mikkeli\n")

    assert [each["name"] for each in values["partners"]] == ["Kaislan tutkimus"]


def test_the_centre_of_the_body_in_front_of_it_is_no_partner() -> None:
    content = found(
        "Hankkeen nimi: Apajilla\nHankkeen toteutusaika: 1.3.2010-31.12.2010\n"
        "Hankkeen hallinnoija: Saariston Soutuliiton Kainuun aluekeskus\n"
    )
    assert content["actor"]["name"] == "Saariston Soutuliitto"
    assert "partners" not in content
