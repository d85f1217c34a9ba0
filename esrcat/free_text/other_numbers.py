"""Numbers of something else than a project: visitors of a fair, the people of a town, who lost their work."""

from __future__ import annotations

import re

from esrcat.patterns import Expression

# Anywhere in the sentence: it compares, or tells how things were before, or of what is not the project's.
_OF_ELSE = Expression(
    r"\bvertailun\s+vuoksi\b|(?:\d\.|\bvuo(?:nna|desta)\s|\bår\s|\bsince\s|\bin\s)19[0-8]\d\b|\bennen\s+(?:hanketta|projektia|hankkeen\s+alkua)\b|\besiselvity\w+|\bei(?:vät|kä)?\s+kuulu\s+(?:tähän|hankk\w+)|\bemme\s+laske\b|\bräknar\s+vi\s+inte\b|\b(?:do|did)\s+not\s+count\b"
    r"|\basukasta\b|\basukkaita\b|\blukijalask\w+|\bkävijälask\w+|\b(?:juhannus|joulu|syys|kevät|kesä|kylä)markkin\w+|\bkaupungin\s+markkin\w+|\bjuhannu\w+|\bottelu\w*|\bregat\w+|\bfestivaal\w+|\bkonser\w+"
    r"|\b(?:lento|jalka|kori|sähly)pallo\w*|\bhäissä\b|\beilen\b|\bpainokset\b|\bpainosmäärä\w*|\bkahvikup\w+|\bjärjestön\s+jäsen\w*"
    r"|\bsom\s+jämförelse\b|\bföre\s+projektet\b|\binnan\s+projektet\b|\bförstudi\w+|\binvånare\b|\b(?:jul|höst|vår)marknad\w*|\bstadens\s+marknad\w*|\bi\s+går\b|\bkaffekopp\w*|\bupplagan\b"
    r"|\bfotbollsmatch\w*|\b(?:hör|räknas)\s+inte\s+hit\b"
    r"|\b(?:for|by\s+(?:way\s+of\s+)?)\s*comparison\b|\bbefore\s+the\s+project\b|\bpre-?study\b|\bfeasibility\s+study\b|\binhabitants\b|\bpopulation\b|\byesterday\b"
    r"|\bcups?\s+of\s+(?:coffee|tea)\b|\bstopped\s+counting\b|\bprint\s+run\b|\bmin(?:utes?)?\s+read\b|\bmidsummer\b|\bguests\s+(?:came|stepped|arrived)\b|\bcruise\s+passengers\b|\bchristmas\s+market\b|\bmarathon\b",
    re.IGNORECASE,
)
# What is read, sold or looked at, and who employs, admits or funds many: no project did that.
_OF_OTHERS = Expression(
    r"\bparhaimmillaan\b|\benimmillään\b|\bväkiluku\w*|\bkun\s+(?:kaivos|tehdas|telakka|koulu|saha)\b|\bmuutti(?:vat)?\s+(?:\w+\s+){0,2}pois\b"
    r"|\byliopistoon\b|\blukioon\b|\bkilpailu\w*\s+(?:palkittiin|kilpaili)"
    r"|\blähetettiin\s+[\d \u00a0]+\s+\w*talouteen\b"
    r"|\bsivu(?:lla|illa|stolla)\s+on\s+(?:käynyt|vierail)\w*"
    r"|\btykkäy\w+|\bseuraaj\w+|\bfacebook\w*|\binstagram\w*|\btwitter\w*|\bavajais\w+|\bmaailma(?:ssa|lla)\b|\bulkomailla\b|\bpakolai\w+\s+vuonna\b|\bmakkar\w+"
    r"|\bbussi\s+numero\b|\blippu[ja]\w*\s+myytiin|\bmyytiin\s+\d+\s+lippua"
    r"|\bsom\s+mest\b|\bflyttade\s+(?:\w+\s+){0,4}(?:från|bort|ut)\b|\bantog\b"
    r"|\btill\s+[\d \u00a0]+\s+hushåll\b"
    r"|\bsida\w*\s+har\s+haft\b|\bgillanden\b|\bföljare\b|\binvigning\w*"
    r"|\bkorvar\b|\bpå\s+marknaden\s+i\s+(?:somras|höstas|våras|vintras)|\bi\s+världen\b|\bbuss\s+nummer\b|\bbiljetter\b|\båhörare\b|\btog\s+emot\s+\d+\s+flyktingar\s+år\b"
    r"|\bat\s+(?:its|their)\s+height\b|\bat\s+its\s+peak\b|\buniversity\s+admitted\b|\bsent\s+to\s+[\d,]+\s+households\b|\bprevious\s+programm?e\b|\blikes\b|\bfollowers\b|\blisteners\b"
    r"|\bspectators\b|\btickets\b|\bbus\s+number\b|\bworldwide\b|\bin\s+the\s+world\b|\b(?:concert|festival)\s+(?:drew|sold|attracted)\b|\bpage\s+has\s+had\b|\bat\s+the\s+opening\b|\bmoved\s+away\b",
    re.IGNORECASE,
)
# In the clause of the number: who lost something, who was there before, who works for a body.
_LOST = Expression(
    r"\bleft\s+without\b|\bhanded\s+in\s+their\b|\blost\s+(?:their|its)\b|\blet\s+go\b|\bmade\s+redundant\b|\bbecame\s+redundant\b|\bgiven\s+notice\b|\blaid\s+off\b"
    r"|\bfå(?:r|tt)\s+gå\b|\bfick\s+gå\b|\bblev\s+utan\b|\bstängde?s\b|\blades\s+ned\b|\bsades\s+upp\b|\bvarsla\w+"
    r"|\bjäi(?:vät)?\s+ilman\b|\bjoutui(?:vat)?\s+(?:lähtemään|ulos|työttömäksi)\b|\bsai(?:vat)?\s+(?:lähteä|lopputilin|potkut)\b|\blakkaute\w+"
    r"|\bmeitä\s+(?:on|oli)\b|\b(?:on|oli)\s+meitä\b|\bvi\s+är\s+(?:nu\s+)?\d|\bwe\s+(?:are|were)\s+(?:now\s+)?\d|\bsyötiin\b|\bkatsojalle\b|\båskådare\b|\bspectators\b",
    re.IGNORECASE,
)
# What schools, firms and towns of a region did in a year, and a body that grants money.
_OF_A_YEAR = Expression(
    r"\b(?:vuonna|keväällä|syksyllä|kesällä|talvella|viime\s+vuonna|aloitti|år|hösten|våren|sommaren|in|spring|autumn|summer)\s+(?:19|20)\d\d\b"
    r"|\bviime\s+(?:vuonna|kesänä|talvena)\b|\b(?:förra|i)\s+(?:året|fjol)\b|\bförra\s+(?:sommaren|vintern)\b|\blast\s+(?:year|summer|winter|autumn|spring)\b",
    re.IGNORECASE,
)
_WHOLE = Expression(
    r"\b(?:peruskoulu|lukio|kanava|satama|lentoasema|kunta\b|kuntapaik|kuntaan\s+tuli|turvetta\s+nosti|tehtaa)\w*|\b\w+(?:lukio|tehda|satama)\w*"
    r"|\b(?:grundskolan|gymnasiet|hamnen|kommunen|fabriken|kanalen)\b|\b(?:comprehensive\s+school|the\s+(?:town|port|canal|factory|airport|municipality))\b",
    re.IGNORECASE,
)
_PROJECT = Expression(r"\bhank(?:e|k)|projekt|project", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+358[\d\s()-]*|\(?0\d{1,3}\)?[\s-]?(?:\d{2,4}[\s-]?)*)\Z")
_MONEY_BEFORE = re.compile(
    r"\b(?:vuxit\s+till|grown\s+to|kasvanut|bevilja(?:t|de)|granted|myöntänyt)\s\Z", re.IGNORECASE
)
_MONEY_AFTER = re.compile(
    r"\s(?:av\s+(?:dem|dessa|summan)|siitä|tästä|summasta|of\s+(?:it|this\s+sum|that\s+sum))\b"
)
_EACH = re.compile(
    r"\s(?:[\w-]+\s)?(?:kutakin|kumpaakin|\w*vuotta\b|palvelusvuo\w+|vardera|var\b|each\b|apiece\b)",
    re.IGNORECASE,
)
_GROUPS = re.compile(
    r"\b(?:groups?\s+of|grupper\s+(?:om|på)|teams?\s+of|classes\s+of)\s(?:\w+\s)?\Z|\b(?:branch|gate|room|osasto|avdelning)\s\Z",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]\s|\s[–—]\s|,\s(?:ja|mutta|kun|men|och|but|and|while|medan)\s")


def is_other_number(text: str, start: int, end: int) -> bool:
    """Tell whether the number at an offset of a sentence counts something else than a project's results."""
    before = text[max(0, start - 30) : start]
    if _PHONE.search(before) or _GROUPS.search(before) or _EACH.match(text, end):
        return True
    if _MONEY_BEFORE.search(before) and (
        _MONEY_AFTER.match(text, end) or before.rstrip().endswith(("till", "to"))
    ):
        return True
    if _OF_ELSE.search(text) or _OF_OTHERS.search(text):
        return True
    low, high = _clause(text, start)
    if _LOST.search(text, low, high):
        return True
    return (
        _OF_A_YEAR.search(text) is not None
        and _WHOLE.search(text, low, high) is not None
        and _PROJECT.search(text) is None
    )


def _clause(text: str, start: int) -> tuple[int, int]:
    low, high = 0, len(text)
    for stop in _CLAUSE.finditer(text):
        if stop.end() <= start:
            low = stop.end()
        else:
            return low, stop.start()
    return low, high
