"""Issues of what is missing, and of names and long texts."""

from __future__ import annotations

from esrcat.issues.kinds import IssueType

OF_TEXTS: dict[str, IssueType] = {
    "code-missing": IssueType(
        "warning",
        "Hankekoodi puuttuu.",
        "Projektkoden saknas.",
        "The project code is missing.",
    ),
    "name-missing": IssueType(
        "warning",
        "Hankkeen nimi puuttuu.",
        "Projektets namn saknas.",
        "The project's name is missing.",
    ),
    "obligatory-missing": IssueType(
        "warning",
        "Kenttä ”{label}” puuttuu tai on tyhjä, vaikka lomake vaatii sen.",
        "Fältet ”{label}” saknas eller är tomt fast blanketten kräver det.",
        "The field '{label}' is missing or empty although the form demands it.",
    ),
    "document-incomplete": IssueType(
        "warning",
        "Lomakkeen vaatimista kentistä puuttuu {count}; asiakirja lienee katkennut, tai siitä on vain osa.",
        "{count} av fälten som blanketten kräver saknas; dokumentet är troligen avkortat eller bara en del.",
        "{count} of the fields that the form demands are missing: the document is cut short, or a part only.",
    ),
    "many-unreadable": IssueType(
        "warning",
        "{count} kenttää on lukukelvottomia; lomake on toista versiota tai tekstistä on kadonnut numeroita.",
        "{count} fält kunde inte läsas; blanketten är av en annan version eller texten har tappat siffror.",
        "{count} fields could not be read: another version of the form, or a text that has lost its numbers.",
    ),
    "placeholder": IssueType(
        "warning",
        "”{text}” ei ole oikea sisältö vaan täyte.",
        "”{text}” är inget riktigt innehåll utan en utfyllnad.",
        "'{text}' is no real content but a placeholder.",
    ),
    "text-cut-off": IssueType(
        "warning",
        "Teksti katkeaa kesken.",
        "Texten slutar mitt i.",
        "The text breaks off.",
    ),
    "same-text-twice": IssueType(
        "warning",
        "Sama teksti on myös kentässä ”{label}”.",
        "Samma text står också i fältet ”{label}”.",
        "The same text stands in '{label}' too.",
    ),
    "text-in-other-language": IssueType(
        "info",
        "Teksti on eri kielellä ({language}) kuin muut tekstit ({expected}).",
        "Texten är på ett annat språk ({language}) än de övriga texterna ({expected}).",
        "The text is in another language ({language}) than the other texts ({expected}).",
    ),
    "broken-characters": IssueType(
        "warning",
        "Tekstissä on rikkoutuneita merkkejä: ”{text}”.",
        "Texten innehåller förstörda tecken: ”{text}”.",
        "The text has broken characters: '{text}'.",
    ),
}
