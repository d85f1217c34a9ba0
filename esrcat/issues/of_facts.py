"""Issues of dates, codes, programme, organisations and places."""

from __future__ import annotations

from esrcat.issues.kinds import IssueType

OF_FACTS: dict[str, IssueType] = {
    "code-of-other-period": IssueType(
        "error",
        "Hankekoodi {code} ei kuulu tämän lomakkeen ohjelmakauteen {period}.",
        "Projektkoden {code} hör inte till blankettens programperiod {period}.",
        "The project code {code} does not belong to the form's programme period {period}.",
    ),
    "code-of-other-fund": IssueType(
        "error",
        "Hankekoodi {code} on rahaston {fund} koodi, mutta asiakirjan mukaan rahasto on {printed}.",
        "Projektkoden {code} är en kod för fonden {fund}, men enligt dokumentet är fonden {printed}.",
        "The project code {code} is one of the fund {fund}, but the document names {printed}.",
    ),
    "end-before-start": IssueType(
        "error",
        "Hanke päättyy ({end}) ennen kuin se alkaa ({start}).",
        "Projektet slutar ({end}) innan det börjar ({start}).",
        "The project ends ({end}) before it starts ({start}).",
    ),
    "start-outside-period": IssueType(
        "warning",
        "Hanke alkaa {start}, mutta ohjelmakauden kustannukset ovat tukikelpoisia {first}–{last}.",
        "Projektet börjar {start}, men programperiodens utgifter är stödberättigande {first}–{last}.",
        "The project starts on {start}, but expenditure of the period is eligible from {first} to {last}.",
    ),
    "end-after-period": IssueType(
        "warning",
        "Hanke päättyy {end}, mutta ohjelmakauden kustannukset ovat tukikelpoisia {last} asti.",
        "Projektet slutar {end}, men programperiodens utgifter är stödberättigande till {last}.",
        "The project ends on {end}, but expenditure of the period is eligible until {last} only.",
    ),
    "original-end-outside-project": IssueType(
        "warning",
        "Alkuperäinen päättymispäivä {original} ei ole hankkeen alun ja lopun välissä ({start}–{end}).",
        "Det ursprungliga slutdatumet {original} ligger inte mellan start och slut ({start}–{end}).",
        "The original end {original} is not between the project's start and end ({start} to {end}).",
    ),
    "implausible-length": IssueType(
        "warning",
        "Hanke kestää {days} päivää.",
        "Projektet varar i {days} dagar.",
        "The project lasts {days} days.",
    ),
    "ongoing-but-finished": IssueType(
        "info",
        "Toiminta on merkitty käynnissä olevaksi, mutta kohta ”{label}” kertoo sen päättyneen.",
        "Verksamheten anges pågå, men ”{label}” tyder på att den har avslutats.",
        "The project is marked as ongoing, but '{label}' tells of its end.",
    ),
    "ended-without-spending": IssueType(
        "info",
        "Toiminta on päättynyt, mutta myönnetystä {granted} eurosta ei ole käytetty mitään.",
        "Verksamheten har avslutats, men inget av de beviljade {granted} euro har använts.",
        "The project has ended, but nothing of the €{granted} granted has been spent.",
    ),
    "unknown-axis": IssueType(
        "warning",
        "Kauden {period} ohjelmassa ({fund}) ei ole toimintalinjaa {number}.",
        "Programmet för perioden {period} ({fund}) har inget insatsområde {number}.",
        "The programme of {period} ({fund}) has no priority axis {number}.",
    ),
    "unknown-objective": IssueType(
        "warning",
        "Kauden {period} ohjelmassa ({fund}) ei ole erityistavoitetta {number}.",
        "Programmet för perioden {period} ({fund}) har inget särskilt mål {number}.",
        "The programme of {period} ({fund}) has no specific objective {number}.",
    ),
    "title-of-other-number": IssueType(
        "warning",
        "Otsikko ”{title}” on numeron {other} otsikko, ei numeron {number}.",
        "Rubriken ”{title}” hör till nummer {other}, inte till {number}.",
        "The title '{title}' belongs to number {other}, not to {number}.",
    ),
    "objective-of-other-axis": IssueType(
        "warning",
        "Erityistavoite {number} kuuluu toimintalinjaan {parent}, ei toimintalinjaan {axis}.",
        "Det särskilda målet {number} hör till insatsområde {parent}, inte till {axis}.",
        "The specific objective {number} belongs to priority axis {parent}, not to {axis}.",
    ),
    "unknown-authority": IssueType(
        "info",
        "Viranomaista ”{name}” ei löydy nimiluettelosta.",
        "Myndigheten ”{name}” finns inte i namnförteckningen.",
        "The authority '{name}' is not in the list of names.",
    ),
    "authority-of-other-time": IssueType(
        "warning",
        "Viranomainen {name} lakkasi {ended}, ennen kuin hanke alkoi ({start}).",
        "Myndigheten {name} upphörde {ended}, innan projektet började ({start}).",
        "The authority {name} ended on {ended}, before the project started ({start}).",
    ),
    "unknown-horizontal-class": IssueType(
        "info",
        "Luokitusta ”{name}” ei löydy luokkien luettelosta.",
        "Klassen ”{name}” finns inte i förteckningen över klasser.",
        "The class '{name}' is not in the list of horizontal classes.",
    ),
    "business-id-check-digit": IssueType(
        "warning",
        "Y-tunnuksen {business_id} tarkistusnumero on väärä.",
        "Kontrollsiffran i FO-numret {business_id} är fel.",
        "The check digit of the business id {business_id} is wrong.",
    ),
    "partner-is-lead": IssueType(
        "warning",
        "Osatoteuttaja ”{name}” on sama kuin hankkeen toteuttaja.",
        "Delgenomföraren ”{name}” är densamma som projektets stödmottagare.",
        "The partner '{name}' is the project's beneficiary itself.",
    ),
    "duplicate-partner": IssueType(
        "warning",
        "Osatoteuttaja ”{name}” on lueteltu kahdesti.",
        "Delgenomföraren ”{name}” är uppräknad två gånger.",
        "The partner '{name}' is listed twice.",
    ),
    "actor-type-against-name": IssueType(
        "warning",
        "Organisaatiotyyppi ”{type}” ei sovi nimeen ”{name}”.",
        "Organisationstypen ”{type}” passar inte ihop med namnet ”{name}”.",
        "The organisation type '{type}' does not fit the name '{name}'.",
    ),
    "unknown-organisation-type": IssueType(
        "info",
        "Organisaatiotyyppiä ”{name}” ei löydy tyyppien luettelosta.",
        "Organisationstypen ”{name}” finns inte i förteckningen över typer.",
        "The organisation type '{name}' is not in the list of types.",
    ),
    "malformed-email": IssueType(
        "warning",
        "Sähköpostiosoite ei ole kelvollinen.",
        "E-postadressen är inte giltig.",
        "The e-mail address is not valid.",
    ),
    "malformed-web": IssueType(
        "warning",
        "Verkko-osoite ”{web}” ei ole kelvollinen.",
        "Webbadressen ”{web}” är inte giltig.",
        "The web address '{web}' is not valid.",
    ),
    "unknown-place": IssueType(
        "info",
        "Paikkaa ”{name}” ei löydy nimiluettelosta; se on säilytetty kuten kirjoitettu.",
        "Orten ”{name}” finns inte i namnförteckningen; den har bevarats som den är skriven.",
        "The place '{name}' is not in the list of names; it is kept as written.",
    ),
    "duplicate-place": IssueType(
        "info",
        "Paikka ”{name}” on lueteltu kahdesti.",
        "Orten ”{name}” är uppräknad två gånger.",
        "The place '{name}' is listed twice.",
    ),
    "subregion-outside-regions": IssueType(
        "warning",
        "Seutukunta {name} ei ole missään nimetyssä maakunnassa.",
        "Den ekonomiska regionen {name} ligger inte i något av de angivna landskapen.",
        "The sub-region {name} is in none of the regions that are named.",
    ),
    "municipality-outside-area": IssueType(
        "warning",
        "Kunta {name} ei ole missään nimetyssä maakunnassa eikä nimettyjen seutukuntien maakunnissa.",
        "Kommunen {name} ligger inte i de angivna landskapen eller de ekonomiska regionernas landskap.",
        "The municipality {name} is in none of the regions that are named, nor in those of the sub-regions.",
    ),
}
