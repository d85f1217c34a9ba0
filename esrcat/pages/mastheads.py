"""Recognise lines over a text that say who publishes it and when: 'Rannikon Sanomat · Nro 12 / 4.9.'."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.patterns import quick

# A line that names one of these is of something else than the text's own day.
_OTHER_DAY = quick(
    r"diaarinumero|dnro\b|diarienummer|\A\s*(?:kuva|foto|photo)\b|rahoituspäätö|päivit|muokat|muutettu|viimeksi|uppdatera|senast|ändrad|updated|last\s|modified|seuraava|next|nästa|ilmoittau"
    r"|anmäl|regist|hakuaika|haku\b|ansök|appl|avoimet\sovet|öppet\shus|open\s(?:day|house)|seminaar|webina|koulutus"
    r"|kurssi|myyjäis|tapahtum|evenemang|event|kokous(?!muistio)|möte|meeting(?!\snotes)|seminar|avajai|invigning|opening|näyttely|utställning|exhibition|konsert|concert|\bfair\b|saakka|mennessä|alkaen|asti|tilattu|printed|tulostettu"
    r"|haettu|viitattu|hämtad|accessed|retrieved|until|klo\s?\d+\s?[–-]\s?\d",
    re.IGNORECASE,
)
_SEPARATOR = quick(r"\s*[|·•/()\u203a»>]\s*|\s[–—-]\s?|\s?[–—-]\s|,\s+|\s{3,}|\t")
_TRIMMED = quick(
    r"(?:^|\s)(?:den|on|klo|kl\.?|kello|at|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina"
    r"|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*\Z|^\s*(?:(?:klo|kl\.?|kello|at)?\s*"
    r"\d{1,2}[.:]\d\d\b|,?\s*(?:klo|kl\.?|kello|at)\s*\d{1,2}\b|,?\s*(?:at\s)?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b\.?)",
    re.IGNORECASE,
)
# Where something is published: 'hankkeen sivulla', 'on the project website', 'verkkoon'.
_ON_SITE = (
    r"(?:\s(?:[a-zåäö]+\s)?(?:verkko|koti|netti|web)?-?(?:sivu(?:lla|lle|illa|ille|stolla|stolle)|verkossa|verkkoon|netissä|nettiin|blogissa)"
    r"|\s(?:på|i)\s(?:[a-zåäö]+\s)?(?:webb|hem|nät)?-?(?:sid(?:an|orna|or)|plats(?:en)?|nätet|webben|bloggen)"
    r"|\s(?:on|to|in)\sthe\s(?:[a-z]+\s){0,2}?(?:web)?\s?(?:site|pages?|blog)|\sonline)"
)
_SAYS = quick(
    r"(?:\w+\s)?(?:julkaistu|ilmestyy|ilmestynyt|ilmestyi|lähetetty|tiedottaa|publicera[dt]|utkommer|utkom|utgiven|utgivet|skickat"
    r"|meddelar|informerar|published|posted|sent|issued|announces|julkaisupäivä|publiceringsdatum)"
    rf"(?:\s(?:in|i)\s[A-ZÅÄÖ][\w-]+)?{_ON_SITE}?:?"
    r"|(?:tämä\s)?sivu\s(?:on\s)?(?:tehty|luotu|laadittu|kirjoitettu|avattu)|(?:sidan|sida)\s(?:är\s)?(?:gjor(?:d|des)|skapa(?:d|des)|skriven|skrevs)"
    r"|(?:this\s)?page\s(?:was\s)?(?:made|created|written)|(?:(?:tiedote|kirje|meddelandet?|brevet|release|letter)\s)?(?:päivätty|daterat|daterad|dated)"
    rf"|(?:lisätty|kirjattu|viety|pantu|upplagt|lagts\sut|added|put){_ON_SITE}|online\ssince|på\snätet\ssedan|verkossa"
    r"|(?:[\w-]+[\s,:–-]+){0,2}(?:julkaisuvapaa|julkaistavissa|vapaa\sjulkaistavaksi|fritt?\sför\spublicering|får\spubliceras|for\s(?:immediate\s)?release|embargo(?:ed)?)"
    r"(?:\s(?:heti|omedelbart|genast|immediately|den|from|alkaen|until))?:?",
    re.IGNORECASE,
)
_ISSUER_SAYS = quick(r"[A-ZÅÄÖ][^\d.!?]{2,60}\s(?:tiedottaa|meddelar|informerar|announces)")
_KIND = (
    r"(?:[\w:-]+\s){0,5}?(?:[a-zåäö]*(?:tiedote|uutiset|uutisia|kirje|lehti|brev|meddelande|nytt|bladet|handbook|handbok)"
    r"|(?:news|hand)(?:letter|book|room)?|(?:press|media)?\s?release|uutinen|nyhet(?:er)?|blogi?|bloggen"
    r"|vapaa\sjulkaistavaksi(?:\sheti)?|for\simmediate\srelease|fritt\sför\spublicering|tiedotteita|pressmeddelanden|releases|(?:[\w-]+\s)?(?:kokous)?muistio|manus(?:\s.{3,40}?)?|käsikirjoitus|raportti|report|rapport|bulletin|viestimille|medialle|till\s(?:medierna|tidningarna|pressen)|for\sthe\sattention\sof\s[a-z]+|(?:hanke|projekti|projekt)?-?blogi?)"
)
_NUMBER = r"(?:(?:nro|n:o|nr|no|issue|numero|nummer|vol)\.?\s?\d{1,4}|\d{1,2}/(?:19|20)\d\d)"
_ISSUE = rf"(?:{_NUMBER}|(?:sivu|sida|page)\.?\s?\d{{1,4}}|\d{{1,4}}|\d(?:st|nd|rd|th)\sedition)"
_KIND_OF_TEXT = quick(
    rf"{_KIND}(?:\s{_ISSUE})?(?:\sviestimille|\smedialle|\s(?:for|to|till)\s[a-z]{{4,12}})?|{_ISSUE}|[a-zåäö]{{3,12}}\s20\d\d",
    re.IGNORECASE,
)
_WRITER = quick(
    r"(?:by|teksti|text|kirjoittanut|kirjoittaja|toimittaja|skribent|skriv(?:et|en)\sav|av|kuvat?|foton?|photos?|written\sby"
    r"|posted\sby|author|författare)\b:?\s?[^\d]{0,40}|\d+\s(?:min(?:uut\w+|uter)?\.?(?:\s(?:read|lukuaika|läsning))?|kommentti\w*|kommentar\w*"
    r"|comments?|sanaa|ord|words)|(?:luettu|läst|read|viewed|katsottu|visad)\s\d+\s(?:kertaa|gånger|times)|(?:kategoria|kategori|category|avainsanat|tags?)\b.{0,60}|[A-ZÅÄÖ]\w+\s[A-ZÅÄÖ][\w-]+"
    r"(?=\s?,?\s(?:toimittaja|redaktör|journalist))|toimittaja|redaktör|reporter|journalist",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"[A-ZÅÄÖ][\w:-]*(?:\s[\w:&-]+){0,5}\s(?:Uutiset|Sanomat|Viikko|Lehti|Viesti|Kaiku|Aviisi|Tidning(?:en)?|Blad(?:et)?|Nyheter|Nytt"
    r"|News|Herald|Times|Gazette|Courier|Echo|Mail|Post|stad|kommun|kaupunki|kunta|liitto|ry|rf|Oy|Ab|förbund|ELY-keskus)"
    r"|[A-ZÅÄÖ][\w'’&.-]*(?:\s[\w'’&.-]+){1,6}\s(?:Institute|College|School|University|Academy|Association|Centre|Foundation|Society|Network|Council|Union|Ltd)"
    r"|(?:City|Town|Municipality|Regional\sCouncil)\sof\s[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)*",
)
_ANYBODY = re.compile(
    r"(?:[A-ZÅÄÖ][\w&.:'’-]*)(?:\s[\w&.:'’-]+){0,6}|(?:avsluta|peruuta|tilaa|prenumerera|unsubscribe|subscribe|view|avaa|open)\s[\w\s-]{3,30}|[a-zåäö]+n\s(?:kanslia|toimisto|viestintä)|\S+@\S+|(?:p\.|puh\.|tel\.?)\s?[\d\s]+"
)
# Behind the first day of a period its last: a part that is none of these, but for an address in it.
_UNTIL = re.compile(r"\s?[–—-]\s?\d{1,2}\.\s?\d{1,2}\.")
_PLACES = re.compile(r"[A-ZÅÄÖ][\w-]+/[A-ZÅÄÖ][\w-]+|[A-ZÅÄÖ][\w-]+\s/\s[A-ZÅÄÖ][\w-]+")
LONGEST_MASTHEAD = 170


# 'Kuntatiedote 3/2024', 'Nro 2, ilmestyi 6.6.', 'utkom vecka 48': the number of a paper, or that it is out.
_NUMBER_OF_PAPER = quick(rf"(?<![\w/]){_NUMBER}\b|\b(?:ilmestyi|ilmestyn|ilmestyy|utkom)\w*", re.IGNORECASE)
_TRAIL = quick(r"\w\s+[|>\u203a»/]\s+\w")
_LONGEST_TRAIL = 12


def is_of_paper(line: str) -> bool:
    """Tell whether a line tells which number of a paper a text is from."""
    return len(line) <= LONGEST_MASTHEAD and _NUMBER_OF_PAPER.search(line) is not None


def is_trail(line: str) -> bool:
    """Tell whether a line is the way to a page of a site: 'Hankkeet | Päättyneet hankkeet'."""
    return _TRAIL.search(line) is not None and len(line.split()) <= _LONGEST_TRAIL


class Masthead(NamedTuple):
    """Whether a line stands over a text, and whether it says that this is published."""

    over: bool
    says: bool


_NONE = Masthead(over=False, says=False)


def masthead_of(line: str, start: int, end: int) -> Masthead:
    """Return whether a date in a line is its day of publication, and whether the line says so in plain words.

    Each part between bars, dots and commas has to be something that stands in such a line, and one of them
    has to be a kind of text, a writer, a paper or a body.
    """
    if len(line) > LONGEST_MASTHEAD or (_UNTIL.match(line, end) and "@" not in line):
        return _NONE
    before, after = _without_trim(line[:start]), _without_trim(line[end:])
    if not after and _PLACES.fullmatch(before.rstrip(" -–,")):
        return _unless_of_other_day(line, told=False)
    parts = [part.strip(" ,.:") for part in _SEPARATOR.split(f"{before} | {after}")]
    parts = [part for part in parts if part]
    told = False
    plain = False
    for part in parts:
        if _SAYS.fullmatch(part) or _ISSUER_SAYS.fullmatch(part):
            told = True
        elif _KIND_OF_TEXT.fullmatch(part) or _WRITER.fullmatch(part) or _PAPER.fullmatch(part):
            plain = True
        elif not _ANYBODY.fullmatch(part) or part[-1:] in "!?":
            return _NONE
    return _unless_of_other_day(line, told=told) if told or plain else _NONE


def _unless_of_other_day(line: str, *, told: bool) -> Masthead:
    # The last look: it searches the whole line, and few lines come to it.
    return _NONE if _OTHER_DAY.search(line) else Masthead(over=True, says=told)


def _without_trim(text: str) -> str:
    """Return what stands beside a date without weekdays, 'on' and the time of day."""
    return _TRIMMED.sub("", text).strip()
