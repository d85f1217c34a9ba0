"""Names and texts that are cut, doubled, foreign, broken or no text at all."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

_INDIRECT = (
    "Rakennusliikkeet, vanhojen talojen omistajat, oppilaitosten opinto-ohjaajat "
    "ja kuntien etsivä nuorisotyö."
)
_DIRECT = (
    "Pohjoiskarjalaiset 17–29-vuotiaat, jotka ovat olleet työttöminä yli kolme kuukautta tai keskeyttäneet "
    "ammatilliset opintonsa. Aiempaa kokemusta rakentamisesta ei tarvita."
)
_WAYS = (
    "Yksiköiden asiakkaat ja heidän omaisensa, kuntien henkilöstöhallinto ja työterveyshuollot sekä "
    "hoiva-alan opiskelijat, jotka tekevät harjoittelunsa mukana olevissa yksiköissä."
)
_AT_LIMIT = "Pajat " + "tekevät töitä yhdessä " * 22 + "koulun kan"
_IN_SWEDISH = (
    "Ungdomar som bor i Norra Karelen och som har varit arbetslösa i över tre månader eller som har avbrutit "
    "sina yrkesstudier. För att delta behöver man inte ha någon erfarenhet av byggande från förr."
)
_IN_ENGLISH = (
    "The project builds bridges between the schools and the companies of the region, and it is run by the "
    "partners together. The results are shared with all who want to know what was learned in the course."
)

PLANTED = (
    Plant("placeholder", "/name", "S29001", "RAKSA - Rakentajiksi nuorina Pohjois-Karjalassa", "testi 2"),
    Plant("placeholder", "/name", "S19001",
          "POLKU - Nuorten työpajojen kehittäminen pohjoisessa Keski-Suomessa", "Testihanke"),
    Plant("placeholder", "/target_groups/indirect", "S29001", _INDIRECT, "xxx"),
    Plant("text-cut-off", "/target_groups/direct", "S29001", "Aiempaa kokemusta rakentamisesta ei tarvita.",
          "Aiempaa kokemusta rakentamisesta ja"),
    Plant("text-cut-off", "/target_groups/indirect", "S19004", "harjoittelunsa mukana olevissa yksiköissä.",
          "harjoittelunsa mukana olevissa yksiköissä, jotka"),
    Plant("text-cut-off", "/final_report", "S29001", "sopimuksen kesken lahovaurioiden takia.",
          "sopimuksen kesken lahovaurioiden…"),
    Plant("text-cut-off", "/target_groups/indirect", "S29001", _INDIRECT, _AT_LIMIT),
    Plant("same-text-twice", "/target_groups/indirect", "S29001", _INDIRECT, _DIRECT),
    Plant("same-text-twice", "/dissemination/good_practices", "S19004",
          "Ammattikorkeakoulu liittää kokeillut menetelmät alan perus- ja täydennys-koulutukseen. "
          "Tasa-arvoisen työvuorosuunnittelun pelisäännöistä tehdään muistilista.", _WAYS),
    Plant("text-in-other-language", "/target_groups/direct", "S29001", _DIRECT, _IN_SWEDISH),
    Plant("text-in-other-language", "/target_groups/indirect", "S29001", _INDIRECT, _IN_ENGLISH),
    Plant("broken-characters", "/target_groups/indirect", "S29001", "ja kuntien etsivä nuorisotyö",
          "ja kuntien etsivÃ¤ nuorisotyÃ¶"),
    Plant("broken-characters", "/name", "S19001", "Nuorten työpajojen kehittäminen",
          "Nuorten ty\ufffdpajojen kehitt\ufffdminen"),
    Plant("broken-characters", "/name", "S19001", "Nuorten työpajojen kehittäminen",
          "Nuorten työpajojen kehitt„minen"),
    Plant("broken-characters", "/name", "S19001", "Nuorten työpajojen kehittäminen",
          "Nuorten työpajojen kehittŠminen"),
)  # fmt: skip
