"""Issues of counts and money."""

from __future__ import annotations

from esrcat.issues.kinds import IssueType

OF_AMOUNTS: dict[str, IssueType] = {
    "women-exceed-total": IssueType(
        "error",
        "Naisten määrä {women} on suurempi kuin kokonaismäärä {total}.",
        "Antalet kvinnor {women} är större än hela antalet {total}.",
        "The number of women {women} is larger than the total {total}.",
    ),
    "actual-far-from-planned": IssueType(
        "info",
        "Toteutunut määrä {actual} on kaukana suunnitellusta {planned}.",
        "Det faktiska antalet {actual} är långt från det planerade {planned}.",
        "The actual number {actual} is far from the planned {planned}.",
    ),
    "implausible-count": IssueType(
        "warning",
        "Määrä {count} on epäuskottavan suuri.",
        "Antalet {count} är orimligt stort.",
        "The number {count} is too large to be likely.",
    ),
    "participants-without-persons": IssueType(
        "info",
        "Projektityypin mukaan hankkeessa ei ole henkilöitä, mutta aloittaneita on {count}.",
        "Enligt projekttypen deltar inga personer i projektet, men {count} har börjat.",
        "By its type the project has no persons in it, but {count} are counted as starters.",
    ),
    "granted-exceeds-planned": IssueType(
        "warning",
        "Myönnetty EU- ja valtion rahoitus {granted} € on suurempi kuin suunniteltu julkinen rahoitus "
        "{planned} €.",
        "Det beviljade EU- och statsstödet {granted} € är större än den planerade offentliga finansieringen "
        "{planned} €.",
        "The EU and state funding granted, €{granted}, is larger than the planned public funding, "
        "€{planned}.",
    ),
    "granted-exceeds-total": IssueType(
        "warning",
        "Myönnetty EU- ja valtion rahoitus {granted} € on suurempi kuin kokonaiskustannukset {total} €.",
        "Det beviljade EU- och statsstödet {granted} € är större än totalkostnaden {total} €.",
        "The EU and state funding granted, €{granted}, is larger than the total cost, €{total}.",
    ),
    "eu-state-exceeds-public": IssueType(
        "warning",
        "Toteutunut EU- ja valtion rahoitus {part} € on suurempi kuin toteutunut julkinen rahoitus "
        "{whole} €.",
        "Den utfallna EU- och statsfinansieringen {part} € är större än den utfallna offentliga "
        "finansieringen {whole} €.",
        "The actual EU and state funding, €{part}, is larger than the actual public funding, €{whole}.",
    ),
    "actual-exceeds-granted": IssueType(
        "warning",
        "Toteutunut EU- ja valtion rahoitus {actual} € on suurempi kuin myönnetty {granted} €.",
        "Den utfallna EU- och statsfinansieringen {actual} € är större än den beviljade, {granted} €.",
        "The actual EU and state funding, €{actual}, is larger than what was granted, €{granted}.",
    ),
    "spending-far-from-planned": IssueType(
        "info",
        "Toteutunut julkinen rahoitus {actual} € on kaukana suunnitellusta {planned} €.",
        "Den utfallna offentliga finansieringen {actual} € är långt från den planerade, {planned} €.",
        "The actual public funding, €{actual}, is far from the planned, €{planned}.",
    ),
    "amount-too-small": IssueType(
        "warning",
        "Summa {amount} € on epäuskottavan pieni; siitä lienee jäänyt pois kerroin tai numeroita.",
        "Beloppet {amount} € är orimligt litet; en faktor eller siffror har troligen fallit bort.",
        "The amount of €{amount} is too small to be likely: a factor or digits may be lost.",
    ),
    "share-percents-do-not-sum": IssueType(
        "warning",
        "Rahoitusosuudet ovat yhteensä {sum} %.",
        "Finansieringsandelarna är sammanlagt {sum} %.",
        "The shares of the funding are {sum}% together.",
    ),
    "share-amounts-do-not-sum": IssueType(
        "warning",
        "Rahoitusosuudet ovat yhteensä {sum} €, mutta kokonaiskustannukset {total} €.",
        "Finansieringsandelarna är sammanlagt {sum} €, men totalkostnaden är {total} €.",
        "The shares of the funding are €{sum} together, but the total cost is €{total}.",
    ),
    "share-against-percent": IssueType(
        "warning",
        "Osuus {amount} € on {is_percent} % kokonaiskustannuksista, ei {percent} %.",
        "Andelen {amount} € är {is_percent} % av totalkostnaden, inte {percent} %.",
        "The share of €{amount} is {is_percent}% of the total cost, not {percent}%.",
    ),
    "parts-do-not-sum": IssueType(
        "warning",
        "Erittelyn osat ovat yhteensä {sum} €, mutta rivin ”{label}” summa on {amount} €.",
        "Specifikationens delar är sammanlagt {sum} €, men raden ”{label}” anger {amount} €.",
        "The itemised parts are €{sum} together, but the row '{label}' says €{amount}.",
    ),
    "rows-do-not-sum": IssueType(
        "warning",
        "Kustannusarvion rivit ovat yhteensä {sum} €, mutta kokonaiskustannukset {total} €.",
        "Kostnadsberäkningens rader är sammanlagt {sum} €, men totalkostnaden är {total} €.",
        "The rows of the budget are €{sum} together, but the total cost is €{total}.",
    ),
}
