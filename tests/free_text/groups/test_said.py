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
fi | Kohderyhmään kuuluvat nuoret aikuiset ja vangit. | nuoret aikuiset, vangit
fi | Mukaan pääsevät työttömät nuoret. | nuoret työttömät
fi | Hankkeesta hyötyvät omaishoitajat. | omaishoitajat
fi | Hanke tarjoaa tukea yksinhuoltajille. | yksinhuoltajat
fi | Hankkeessa valmennetaan vankeja työelämään. | vangit
fi | Hanketta esiteltiin opiskelijoille. | -
fi | Hanketta käsittelivät opettajat kokouksessaan. | -
fi | Projektipäällikkö on entinen opettaja ja yrittäjä. | -
fi | Hankkeen vetäjät haastattelivat yrittäjiä. | -
fi | Hankkeessa tehtiin kysely opiskelijoille. | -
fi | Hankkeen sivut rakensivat media-alan opiskelijat. | -
fi | Hanke palkkaa kaksi opettajaa. | -
fi | Hanketta rahoittavat yrittäjät. | -
sv | Med i projektet är närståendevårdare. | omaishoitajat
sv | Projektet erbjuder stöd åt ensamförsörjare. | yksinhuoltajat
sv | Projektet presenterades för studerande. | -
sv | Projektet gjorde en enkät bland företagare. | -
sv | Projektet anställer två lärare. | -
sv | Projektets sidor byggdes av studerande. | -
sv | Projektledaren är en före detta lärare. | -
en | The project offers support to lone parents. | yksinhuoltajat
en | Taking part in the project are informal carers. | omaishoitajat
en | The project was presented to students. | -
en | The project made a survey among entrepreneurs. | -
en | The project will hire two teachers. | -
en | The project's website was built by students. | -
en | The project manager used to work with prisoners. | -
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
