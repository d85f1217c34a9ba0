"""For whom a sentence says that a project is, and whom it names besides."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found

RUN_BY = {
    "fi": "Portti-hankkeen toteuttaa Kotkan kaupunki.",
    "sv": "Projektet Framåt genomförs av Närpes stad.",
    "en": "The Steps project is run by the City of Kotka.",
}
# Language | sentences about the project | labels of its target groups.
SAID = r"""
fi | Hanke on suunnattu pakolaisille, joten koulun 96 opiskelijaa eivät kuulu tähän. | pakolaiset
fi | Hankkeen kohderyhmänä ovat maahanmuuttajat. Toinen kurssi oli tarkoitettu nuorille. | maahanmuuttajat
fi | Hanke valmentaa urheiluseuroja työnantajiksi vammaisille. | vammaiset
fi | Hankkeen kohderyhmänä ovat matkailuyrittäjät. | yrittäjät
fi | Hankkeen kohderyhmänä ovat aikuiset, joilta puuttuu ammatillinen koulutus. | kouluttamattomat
fi | Kohderyhmä: Nuorille työttömille Kotkassa. | nuoret työttömät
fi | Kahvila on avoin kaikille, myös eläkeläisille ja lapsiperheille. | -
sv | Projektets målgrupp är unga som varken arbetar eller studerar. | NEET-nuoret
sv | Projektet vänder sig till invandrare. Butiken är öppen för alla, också för pensionärer. | maahanmuuttajat
sv | Projektet vänder sig till invandrare. Lärare berörs, men de är inte målgruppen. | maahanmuuttajat
sv | Målgruppen för projektet är kommuner och företag. | kunnat, yritykset
sv | Målgruppen för projektet är företagarna. | yrittäjät
sv | Projektet visar kunnandet så att en arbetsgivare förstår det. | -
sv | Projektets målgrupp är unga som har avbrutit sina studier. | koulutuksen keskeyttäneet
en | The project is for immigrants. Other courses are open to everybody, students included. | maahanmuuttajat
en | The project is for immigrants, while the teachers have courses of their own. | maahanmuuttajat
en | The target group of the project is dismissed employees. | irtisanotut
en | The project wants to reach young people who neither work nor study. | NEET-nuoret
en | The target group is refugees. A benefit concert for students was held in May. | pakolaiset
sv | Projektets målgrupp är flyktingar. Matlagningskursen i fjol var avsedd för studerande. | pakolaiset
fi | Hankkeen kohderyhmänä ovat pakolaiset. Tiloja käyttävät myös koululaiset. | pakolaiset
fi | Hankkeen kohderyhmänä ovat pakolaiset. Heidän lisäkseen hyötyvät opettajat. | pakolaiset
fi | Hanke auttaa vankeja löytämään asunnon. | vangit
sv | Projektet hjälper fångar att hitta en bostad. | vangit
en | The project helps prisoners find a home. | vangit
fi | Hankkeen kokki oli ennen opettaja. | -
fi | Hankkeen ohjausryhmässä istuu yrittäjiä ja opettajia. | -
sv | I projektets styrgrupp sitter företagare och lärare. | -
en | Teachers and entrepreneurs sit on the steering group of the project. | -
fi | Hankkeen loppuseminaariin tuli opiskelijoita ja opettajia. | -
en | Students of nursing helped the project with its measurements. | -
sv | Studerande filmade projektets slutfest. | -
fi | Opiskelijat kuvasivat hankkeen esittelyvideon. | -
"""
LABELS = {
    "kouluttamattomat": "vailla ammatillista koulutusta olevat",
    "NEET-nuoret": "työn ja koulutuksen ulkopuolella olevat nuoret",
}
CASES = [[part.strip() for part in line.split(" | ")] for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_only_those_it_is_for_are_target_groups(language: str, text: str, expected: str) -> None:
    labels = at(found(f"{RUN_BY[language]}\n\n{text}"), "target_groups", "labels") or []

    assert labels == ([] if expected == "-" else [LABELS.get(each, each) for each in expected.split(", ")])
