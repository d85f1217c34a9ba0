"""Amounts that do not add up."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

_GRANTED, _ACTUAL = "/funding/eu_state/granted", "/funding/eu_state/actual"

PLANTED = (
    Plant("granted-exceeds-planned", _GRANTED, "S19001", "Myönnetty EU- ja valtion rahoitus: 640 000",
          "Myönnetty EU- ja valtion rahoitus: 812 502"),
    Plant("granted-exceeds-planned", _GRANTED, "S29001", "rahoitus yhteensä: 980 500",
          "rahoitus yhteensä: 740 000", also=("spending-far-from-planned",)),
    Plant("eu-state-exceeds-public", _ACTUAL, "S19001", "rahoitus yhteensä: 768 430",
          "rahoitus yhteensä: 600 000"),
    Plant("eu-state-exceeds-public", _ACTUAL, "S29001", "rahoitus yhteensä: 962 114",
          "rahoitus yhteensä: 731 000"),
    Plant("actual-exceeds-granted", _ACTUAL, "S19001", "Myönnetty EU- ja valtion rahoitus: 640 000",
          "Myönnetty EU- ja valtion rahoitus: 600 000"),
    Plant("actual-exceeds-granted", _ACTUAL, "S29001", "Toteutunut EU- ja valtion rahoitus: 731 208",
          "Toteutunut EU- ja valtion rahoitus: 745 002"),
    Plant("spending-far-from-planned", "/funding/public/actual", "S19001",
          "Toteutunut julkinen rahoitus yhteensä: 768 430",
          "Toteutunut julkinen rahoitus yhteensä: 1 068 430"),
    Plant("spending-far-from-planned", "/funding/public/actual", "S29001",
          "rahoitus yhteensä: 980 500", "rahoitus yhteensä: 9 805 000"),
    Plant("amount-too-small", _GRANTED, "S19001", "Myönnetty EU- ja valtion rahoitus: 640 000",
          "Myönnetty EU- ja valtion rahoitus: 640", also=("actual-exceeds-granted",)),
    Plant("amount-too-small", _GRANTED, "A39001", "Myönnetty EU- ja valtion rahoitus: 536 000",
          "Myönnetty EU- ja valtion rahoitus: 5 360", also=("actual-exceeds-granted",)),
    Plant("amount-too-small", "/funding/public/planned", "S29001", "rahoitus yhteensä: 980 500",
          "rahoitus yhteensä: 980", also=("granted-exceeds-planned", "spending-far-from-planned")),
    Plant("share-percents-do-not-sum", "/funding/shares/0/percent", "budget", "Osuus: 20", "Osuus: 30",
          also=("share-against-percent",)),
    Plant("share-percents-do-not-sum", "/funding/shares/0/percent", "budget", "Osuus: 80", "Osuus: 8",
          also=("share-against-percent",)),
    Plant("share-amounts-do-not-sum", "/funding/shares/0/amount", "budget",
          "Rahoitus: 284 345", "Rahoitus: 294 345"),
    Plant("share-amounts-do-not-sum", "/funding/shares/0/amount", "budget",
          "Rahoitus: 1 137 380", "Rahoitus: 1 127 380"),
    Plant("share-against-percent", "/funding/shares/1/amount", "budget",
          "Rahoitus: 284 345", "Rahoitus: 384 345", also=("share-amounts-do-not-sum",)),
    Plant("share-against-percent", "/funding/shares/0/amount", "budget",
          "Rahoitus: 1 137 380", "Rahoitus: 113 738", also=("share-amounts-do-not-sum",)),
    Plant("parts-do-not-sum", "/funding/breakdown/0/amount", "budget",
          "Erän summa: 264 000", "Erän summa: 141 000"),
    Plant("parts-do-not-sum", "/funding/breakdown/0/amount", "budget",
          "Erän summa: 155 000", "Erän summa: 55 000"),
    Plant("rows-do-not-sum", "/funding/total_cost", "budget",
          "Rivin summa: 1 002 725", "Rivin summa: 902 725"),
    Plant("rows-do-not-sum", "/funding/total_cost", "budget",
          "Rivin summa: 1 002 725", "Rivin summa: 100 272"),
)  # fmt: skip
