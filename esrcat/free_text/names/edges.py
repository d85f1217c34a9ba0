"""Where the name of a project begins and ends: without the case of another project, behind no person."""

from __future__ import annotations

import re

from esrcat.free_text.story.story import Story
from esrcat.vocab.place_context import given_names

# 'Leppävirralla toiminut Polku auki'
_WHERE_IT_RAN = re.compile(
    r"\w+(?:ll[aä]|ss[aä])\s(?:toiminut|pyörinyt|toteutettu|tehty|vedetty|alkanut|päättynyt)\s(?=[A-ZÅÄÖ])"
)
# 'Nu är Digidisken stängd'
_NOW = re.compile(r"(?:Nu\s(?:är|finns|har)|Nyt\son)\s(?=[A-ZÅÄÖ])")
# 'Polku auki (päättynyt)', 'Kosteikko (KOS)'
_IS_OVER = re.compile(r"\s\((?:päättynyt|päättyi|avslutat|avslutad|ended|finished|completed)\)\Z")
# 'Kierto kuntoon, 1.3.2016-28.2.2018'
WHEN_IT_RUNS = re.compile(
    r",?\s\(?\d{1,2}\.(?:\d{1,2}\.)?(?:\d{4})?\s?[–—-]\s?\d{1,2}\.(?:\d{1,2}\.)?\d{4}\)?\Z"
)
# 'Laiturit kuntoon. Loppuraportti 1.1.–31.12.2014'
REPORT_LAST = re.compile(
    r"\.\s(?:[Ll]oppuraportti|[Vv]äliraportti|[Ss]lutrapport|[Ff]inal\s[Rr]eport)(?:\s[\d.–—\s-]+)?\Z"
)
# 'Laiturit kuntoon 14999, Dnro 17/03': what an office has it under.
_NUMBERS_LAST = re.compile(
    r"(?:,?\s\d{4,6})?[,;]?\s\(?(?:[Dd]nro|[Dd]iaarinumero|[Hh]ankenumero|[Hh]ankenro|[Hh]anke\sn:o|(?:[Hh]anke)?[Tt]unnus|[Dd]iarienummer|[Dd]nr)\b\.?[\s:]*\S+\)?\Z"
)
_SHORT_FORM = re.compile(r"\s\([A-ZÅÄÖ][A-ZÅÄÖ0-9-]{1,11}\)\Z")
# 'Projektet Lyktans mål är att …', 'Projektet Ljuset i byns budget'
_ITS_AIM = re.compile(r"\s(?:mål(?:sättning)?|syfte|budget|idé|målgrupp)\b")
_GENITIVE = re.compile(r"(?<=an|en|et|na)s\Z")
_AGREES = re.compile(r"(?:hankkee|projekti)(?P<case>ss|st|ll)[aä]\s\Z")
_CAPITAL_BEFORE = re.compile(r"[A-ZÅÄÖ][\w.'’-]*\s\Z")


# 'Soutureittien kehittäminen -jatkohanke' over a text
_SEQUEL = re.compile(r"\s?[-–]\s?jatko(?:hanke|projekti)")


def is_titled_sequel(story: Story, start: int, end: int) -> bool:
    """Tell whether a name that is called a sequel is all of the first line: the text is about that."""
    line = story.lines[0]
    return start == line.start and _SEQUEL.fullmatch(story.text, end, line.end) is not None


def trimmed(story: Story, start: int, end: int, weight: int) -> tuple[int, int]:
    """Return a name without what stands around it: where it ran, that it is over.

    So is its short form in brackets left out where the text also says the name alone.
    Another's of one word is returned without the case of its noun.
    """
    text = story.text
    if said := _WHERE_IT_RAN.match(text, start, end) or _NOW.match(text, start, end):
        start = said.end()
    if dated := WHEN_IT_RUNS.search(text[start:end]):
        end = start + dated.start()
    if report := REPORT_LAST.search(text[start:end]):
        end = start + report.start()
    if numbers := _NUMBERS_LAST.search(text[start:end]):
        end = start + numbers.start()
    written = text[start:end]
    behind = _IS_OVER.search(written) or _SHORT_FORM.search(written)
    if behind and (behind.re is _IS_OVER or text.count(written[: behind.start()]) > text.count(written)):
        end = start + behind.start()
    agrees = _AGREES.search(text, max(0, start - 25), start) if weight < 0 else None
    if agrees and " " not in text[start:end]:
        # 'Sisarhankkeessa Lastussa'
        ending = re.search(rf"{agrees['case']}[aä]\Z", text[start:end])
        end = start + ending.start() if ending else end
    return start, end


def without_aim(text: str, start: int, end: int) -> int:
    """Return where a Swedish name ends whose aim or budget is told, without the case that it has for that."""
    aims = list(_ITS_AIM.finditer(text, start, end))
    if aims and aims[-1].end() == end:
        end = aims[-1].start()
    elif not _ITS_AIM.match(text, end):
        return end
    return end - 1 if _GENITIVE.search(text[start:end]) else end


def is_behind_capital(story: Story, start: int) -> bool:
    """Tell whether a name follows a word with a capital that opens no sentence: 'Aino Malli (hanke)'."""
    before = _CAPITAL_BEFORE.search(story.text, max(0, start - 25), start)
    if before is None:
        return False
    statement = story.statement_at(before.start())
    return statement is None or statement.start != before.start() or before[0].strip() in given_names()


_IS = re.compile(r"\b(?:är|var|blir|blev)\s(?:\w*projektet)\s\Z", re.IGNORECASE)
_OVER = re.compile(r"\s(?:slut|över|klart|förbi|avslutat|halvvägs|igång|framme)\Z")


def without_predicate(story: Story, start: int, end: int) -> int:
    """'Nu är projektet Lyktan slut': what the sentence says of the project is no part of its name."""
    over = _OVER.search(story.text[start:end])
    if over is None or not _IS.search(story.text, max(0, start - 25), start):
        return end
    return start + over.start()
