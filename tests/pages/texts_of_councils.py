"""Texts of councils: agreements that are no project, and summaries of meetings that tell of several."""

from __future__ import annotations

PROJECTS: dict[str, str] = {
    "sv-note-with-green-light": """
Vajern är inte sista ordet

Projektet Över viken fick på onsdagen grönt ljus av förbundet. Förbundet beviljar 164 000 euro ur Europeiska
regionala utvecklingsfonden. Staden leder projektet.

Över viken räknar på vad elfärjor kostar. Det börjar den 1 augusti 2010 och avslutas den 31 januari 2012.
""",
}

OTHERS: dict[str, str] = {
    "fi-agreement": """
Ahonlaidan yliopisto ja Tuulisalon kaupunki solmivat kumppanuussopimuksen

Sopimus linjaa yhteistyötä vuosina 2016–2020. Kunnat maksavat yliopistolle 150 000 euroa vuodessa.

– Joka asiaan ei tarvita omaa hanketta, sanoo rehtori. – Viime kaudella EAKR- ja ESR-hankkeita oli 112.
Moni hyvä työ päättyi, kun hanke päättyi.
""",
    "sv-agreement": """
Staden och högskolan ingick ett samarbetsavtal

Avtalet gäller åren 2016–2020. Staden betalar 90 000 euro om året.

– Allt behöver inte vara projekt, säger rektor. – Av våra ESF-projekt blev lite kvar när projektet var slut.
""",
    "en-agreement": """
City and university sign a partnership agreement

The agreement covers the years 2016 to 2020. The city pays EUR 90,000 a year.

"Not everything needs a project", says the rector. "We have had ESF projects, and when the project ended, so
did the work."
""",
}

SEVERAL: dict[str, tuple[int, str]] = {
    "fi-summary-of-meeting": (
        2,
        """
Maakuntahallituksen kokous 21.9.2009

Maakuntahallitus kävi läpi talousarvion.

1. Sataman takaovi

Kaupunki saa 352 000 euroa EAKR-rahoitusta hankkeeseen Sataman takaovi. Hanke alkaa 1.10.2009.

2. Mylly palveluksi

Mylly palveluksi -hankkeelle myönnettiin 118 000 euroa. Hanke alkaa 1.2.2010.
""",
    ),
}
