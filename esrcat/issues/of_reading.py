"""Issues that come up while a document is read, and those that break the promise of a source."""

from __future__ import annotations

from esrcat.issues.kinds import IssueType

OF_READING: dict[str, IssueType] = {
    "unreadable-value": IssueType(
        "warning",
        "Kentän ”{label}” arvoa ei voitu lukea: ”{text}”.",
        "Värdet i fältet ”{label}” kunde inte läsas: ”{text}”.",
        "The value of '{label}' could not be read: '{text}'.",
    ),
    "repeated-label": IssueType(
        "warning",
        "Kenttä ”{label}” toistuu eri arvolla: ”{text}”. Ensimmäinen arvo on valittu.",
        "Fältet ”{label}” upprepas med ett annat värde: ”{text}”. Det första värdet har valts.",
        "'{label}' comes again with another value: '{text}'. The first value was taken.",
    ),
    "repeated-section": IssueType(
        "warning",
        "Kohta ”{title}” on asiakirjassa kahdesti.",
        "Avsnittet ”{title}” finns två gånger i dokumentet.",
        "The section '{title}' is in the document twice.",
    ),
    "unknown-label": IssueType(
        "info",
        "Lomake ei tunne kenttää ”{label}”; sen teksti on säilytetty.",
        "Formuläret känner inte till fältet ”{label}”; dess text har bevarats.",
        "The form does not know the label '{label}'; its text is kept as unmapped.",
    ),
    "unknown-section": IssueType(
        "info",
        "Lomake ei tunne kohtaa ”{title}”; se on säilytetty omana osanaan.",
        "Formuläret känner inte till avsnittet ”{title}”; det har bevarats som en egen del.",
        "The form does not know the section '{title}'; it is kept as a section of its own.",
    ),
    "charset-contradicted": IssueType(
        "info",
        "Asiakirja ilmoittaa merkistön {declared}, mutta se on luettu merkistönä {used}.",
        "Dokumentet uppger teckenuppsättningen {declared} men har lästs som {used}.",
        "The document declares the character set {declared} but was read as {used}.",
    ),
    "charset-recognised": IssueType(
        "info",
        "Asiakirja ei ilmoita merkistöään. Kirjaimista päätellen se on {used}, ja niin se on luettu.",
        "Dokumentet uppger ingen teckenuppsättning. Av bokstäverna att döma är den {used}; så lästes det.",
        "The document declares no character set. By its letters it is {used}, and so it was read.",
    ),
    "invalid-bytes": IssueType(
        "warning",
        "Tiedoston merkistö on {used}, mutta siinä on vioittuneita merkkejä, joiden tilalla on �: "
        "ensimmäinen on rivillä {line}, sarakkeessa {column}, ja niitä on {count}. Hae asiakirja uudelleen "
        "tai korjaa merkit ja tallenna se UTF-8-muodossa.",
        "Filens teckenuppsättning är {used}, men den har skadade tecken, som visas som �: det första på rad "
        "{line}, kolumn {column}, sammanlagt {count}. Hämta dokumentet på nytt, eller rätta tecknen och "
        "spara som UTF-8.",
        "The character set of the file is {used}, but it has damaged characters, which show as �: the first "
        "on line {line}, column {column}, {count} in all. Fetch the document again, or mend the characters "
        "and save it as UTF-8.",
    ),
    "hidden-sheet": IssueType(
        "warning",
        "Tietue on luettu taulukkosivulta ”{sheet}”, jonka työkirja piilottaa. Varmista, että sen saa "
        "julkaista, tai poista sivu työkirjasta.",
        "Posten har lästs från bladet ”{sheet}”, som arbetsboken döljer. Försäkra dig om att den får "
        "publiceras, eller ta bort bladet ur arbetsboken.",
        "The record was read from the sheet '{sheet}', which the workbook hides. Make sure that it may be "
        "published, or take the sheet out of the workbook.",
    ),
    "scanned-pdf": IssueType(
        "warning",
        "PDF-tiedoston sivuilla {pages} on vain kuva eikä tekstiä. Tunnista teksti ensin, esimerkiksi "
        "`ocrmypdf --skip-text --language fin`.",
        "Sidorna {pages} i PDF-filen är bilder utan text. Känn igen texten först, till exempel med "
        "`ocrmypdf --skip-text --language fin`.",
        "Pages {pages} of the PDF are pictures without text: they are scanned. Recognise the text first, for "
        "example with `ocrmypdf --skip-text --language fin`.",
    ),
    "value-deduced": IssueType(
        "info",
        "Teksti ei sano tätä suoraan: ”{text}”. Arvo on päätelty sanoista sen ympärillä tai siitä, ettei "
        "muuta tule kysymykseen. Tarkista se asiakirjasta.",
        "Texten säger inte detta rakt ut: ”{text}”. Värdet har slutits av orden omkring eller av att inget "
        "annat kommer i fråga. Kontrollera det i dokumentet.",
        "The text does not say this outright: '{text}'. The value was told by the words around it, or "
        "because nothing else comes into question. Check it in the document.",
    ),
    "value-without-source": IssueType(
        "error",
        "Arvolla ”{value}” ei ole lähdettä.",
        "Värdet ”{value}” saknar källa.",
        "The value '{value}' has no source.",
    ),
    "quote-not-in-document": IssueType(
        "error",
        "Lainaus ”{quote}” ei ole asiakirjassa siinä kohdassa, jonka tietue ilmoittaa.",
        "Citatet ”{quote}” finns inte på det ställe i dokumentet som posten anger.",
        "The document does not say '{quote}' where the record points to.",
    ),
}
