"""Words that stand beside persons' names, and ends of words that are names or are none; three languages."""

from __future__ import annotations

ROLES = (
    "päällikkö", "johtaja", "sihteeri", "ohjaaja", "valmentaja", "koordinaattori", "suunnittelija",
    "asiantuntija",
    "opettaja", "rehtori", "neuvoja", "työntekijä", "ministeri", "professori", "tohtori", "tutkija",
    "vastaava",
    "kouluttaja", "henkilö", "toimittaja", "tiedottaja", "puheenjohtaja", "yrittäjä", "dosentti", "lehtori",
    "tarkastaja", "esimies", "luotsi", "agentti",
    "insinööri", "ingenjör", "engineer", "scientist", "specialist",
    "chef", "chefen", "ledare", "ledaren", "lärare", "läraren", "arbetare", "instruktör", "direktör",
    "direktören",
    "koordinator", "koordinatorn", "sekreterare", "handledare", "planerare", "planeraren", "rektor",
    "rektorn",
    "lektor", "sakkunnig", "rådgivare", "konsult", "ordförande", "redaktör", "docent", "kontaktperson",
    "manager", "director", "coordinator", "officer", "adviser", "advisor", "researcher", "lecturer",
    "principal",
    "secretary", "planner", "expert", "coach",
)  # fmt: skip
"""What a person is; compounds end in it (projektipäällikkö, näringschef)."""

HONORIFICS = ("mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "herra", "rouva")

CONTACT_WORDS = (
    "puh", "p.", "tel", "tfn", "gsm", "mobile", "phone", "s-posti", "sähköposti", "email", "e-mail", "e-post",
)  # fmt: skip
"""What a phone or an e-mail address begins with."""

LABELS = (
    "Lisätietoja", "Lisätieto", "Lisätietoja antaa", "Yhteyshenkilö", "Yhteystiedot", "Teksti", "Kuva",
    "Kuvat",
    "Teksti ja kuva", "Teksti ja kuvat", "Kirjoittaja", "Toimittaja", "Tilläggsuppgifter", "Kontakt",
    "Kontaktperson", "Mer information", "Text", "Foto", "Text och foto", "Contact", "Contact person",
    "Further information", "More information", "Words", "Photo", "Photos", "Author",
)  # fmt: skip
"""Labels whose value is a person."""

SAYING = (
    "kertoo", "sanoo", "toteaa", "kuvaa", "kuvailee", "muistelee", "kiittää", "nauraa", "iloitsee", "summaa",
    "pohtii", "kertoi", "sanoi", "totesi", "kuvasi", "muisteli", "kiitti", "nauroi", "iloitsi", "pohti",
    "korostaa", "painottaa", "uskoo", "toivoo", "kommentoi", "selittää", "berättar", "säger", "skrattar",
    "konstaterar", "berättade", "sade", "konstaterade", "påpekar", "framhåller", "says", "explains",
    "recalls", "adds", "laughs", "said", "explained", "recalled", "added", "laughed", "tells", "told",
    "notes",
)  # fmt: skip

SURNAME_ENDS = (
    "nen", "sen", "selle", "sella", "selta", "ström", "berg", "lund", "qvist", "kvist", "holm", "gren",
    "sson",
    "dahl", "niemi", "mäki", "järvi", "aho", "koski", "vuori", "lampi", "saari", "lahti", "vaara", "korpi",
    "kangas", "harju", "ranta", "oja", "salo",
)  # fmt: skip

NO_SURNAME_ENDS = (
    "laisen", "läisen", "llisen", "isessa", "uksesta", "yksestä", "laitoksen", "keskuksen", "osaston",
    "ministeriön", "hankkeen", "projektin", "hanke", "projekti", "ohjelma", "rahasto", "päivä", "viikko",
    "laki",
    "verkosto", "palvelut", "katu", "kadun", "tie", "tien", "kuja", "polku", "väylä", "tori", "uutiset",
    "lehti",
    "sanomat", "Savo", "osoite", "numero", "kausi", "viranomainen", "viranomaisen",
    "gatan", "vägen", "gränden", "projektet", "fonden", "skolan", "förbund", "centralen", "rådet", "verket",
    "byrån", "stiftelsen", "föreningen", "bladet",
    "Oy", "Ab", "Project", "Centre", "Center", "Fund", "Programme", "College", "University", "Institute",
    "City",
    "Council", "Foundation", "Association", "Street", "Road", "Region", "Office", "Finland", "Union",
    "Social",
    "Agency", "Northern", "Southern", "Eastern", "Western",
)  # fmt: skip
"""Ends of words with a capital that are organisations, streets, newspapers, projects."""

ORGANISATION_ENDS = (
    "akademi", "akademin", "andelslag", "andelslaget", "bolag", "bolaget", "centralen", "centret", "förbund",
    "förbundet", "förening", "föreningen", "församling", "församlingen", "gille", "gillet", "högskola",
    "högskolan", "institut", "institutet", "kampus", "klubb", "klubben", "kommun", "kooperativ",
    "kooperativet", "läroverk", "läroverket", "museum", "nätverk", "nätverket", "skola", "skolan", "stad",
    "stiftelse", "stiftelsen", "sällskap", "sällskapet", "universitet", "universitetet", "verkstad",
    "academy", "agency", "association", "centre", "center", "chamber", "college", "company", "consortium",
    "cooperative", "operative", "council", "federation", "foundation", "guild", "inc", "institute", "league",
    "ltd", "network", "parish", "society", "trust", "union", "university",
)  # fmt: skip
"""Ends of Swedish words, and English words, for kinds of organisation."""

TRADERS = ("tmi", "t:mi", "toiminimi", "toiminimen", "firma", "fma", "f:ma", "enskild", "trader")
"""What a firm that is nobody but its owner is called."""


def any_of(words: tuple[str, ...]) -> str:
    """Return a pattern for any of the words, the longest first."""
    return "|".join(sorted((word.replace(".", r"\.") for word in words), key=lambda word: (-len(word), word)))
