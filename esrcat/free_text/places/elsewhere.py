"""Places that a sentence names, though the project does not work there: of a day, a purchase, a quotation."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from esrcat.free_text.groups.names import names_a_group
from esrcat.free_text.places.of_others import is_of_others
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.patterns import Expression, Part, quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_context import given_names, rarer_given_names

_WORDS = patterns_of("esrcat.free_text.places", "words.txt")

_FROM = re.compile(r"(?:st[aä]|lt[aä])\Z")
_INSIDE = ("ssa", "ssä", "lla", "llä")
_FROM_BEFORE = re.compile(r"\b(?:from|från)\s(?:[A-ZÅÄÖ][\wåäö-]+(?:,|,?\s(?:and|och|samt))\s){0,4}\Z")
# What takes place on a day: 'Kysymys kaikui Jyväskylässä 7. helmikuuta', 'Seinäjoella 16.–17.5.2024'.
_ON_A_DAY = re.compile(
    r"\s(?:\d{1,2}\.\s[a-z]+kuuta|(?:den|on)\s\d{1,2}\s[A-Za-z]{3,})\b(?!\s(?:19|20)\d\d|\s(?:alkaen|lähtien))"
    r"|(?:\s[A-ZÅÄÖ][\wåäö]+)?\s(?:\d{1,2}\.\s?[–-]\s?)?\d{1,2}\.\d{1,2}\.(?:\d{4})?"
    r"(?!\d|\s?[–-]\s?\d|\s(?:alkaen|lähtien))"
)
# 'Ti 14.10.2002 Karttakurssi Lahdessa': a line of a calendar.
_CALENDAR = re.compile(
    r"\W*(?:[A-ZÅÄÖ]\w{1,2}\s|[A-ZÅÄÖ]{3,6}!?\s)?\d{1,2}\.(?:\s?[–-]\s?\d{1,2}\.)?\d{1,2}\.(?:\d{4})?\s+\w"
)
# Between clauses of a sentence that each have a matter of their own; no 'and' of a list of places.
_CONTRAST = re.compile(
    r"[,;]\s+(?:mutta|vaan|kun\s+taas|men|utan|medan|but|while|whereas)\s|;\s|,\s+(?:ja|och|and)\s(?=[a-zåäö])|,\s+(?:where|missä|jossa|joissa)\s"
)
_SPEECH = re.compile(r"\s*[–—-]\s?[A-ZÅÄÖ]|\s*[”\"“»]")
_SAYS = re.compile(
    r"[,?!]\s(?:sanoo|kertoo|epäilee|miettii|toteaa|nauraa|naurahtaa|muistelee|pohtii|kehuu|kuvailee|säger|berättar|menar|tycker"
    r"|undrar|skrattar|konstaterar|minns|says|tells|recalls|explains|laughs|adds|notes|asks)\s",
)
# 'naurahtaa Kangasniemi', 'Kangasniemi kertoo': who says something has the name of a place.
_SPEAKS = (
    r"(?:kertoo|sanoo|toteaa|naurahtaa|nauraa|kuvailee|muistelee|arvioi|pohtii|iloitsee|kiittää|huokaa|vastaa|jatkaa|selittää"
    r"|huomauttaa|hymyilee|myöntää|uskoo|muistuttaa|kiteyttää|perustelee|vakuuttaa|tuumii|ihmettelee|korostaa)"
)
_SPEAKER_BEFORE, _SPEAKER_BEHIND = re.compile(rf"\b{_SPEAKS}\s\Z"), re.compile(rf"[\s,]+{_SPEAKS}\b")
# 'Kiveä nostetaan Puolangalta, ja siellä se myös sahataan'
_WORKED_THERE = re.compile(r"\b(?:ja\s(?:juuri\s)?siellä|och\sdär|and\sthere)\b")
_MOVED = re.compile(
    r"\b(?:muutti(?:vat)?|muuttanut|muuttaneet|ostettiin|ostettu|vuokrattu|hankittiin|hankittu|tilattiin)\b"
)
_OF_THOSE = re.compile(r"\b(?:[Hh]eistä|[Jj]oista)\b")
_IN_BEFORE = re.compile(
    r"\b(?:[Ii]|[Pp]å|[Ii]n|[Ii]nom|around|kring)\s(?:(?:S:t\s)?[A-ZÅÄÖ][\w\u00ad:-]+(?:,|,?\s(?:and|och|samt))\s){0,5}\Z"
)
_QUOTE = re.compile(r"[”\"“»]")


def is_elsewhere(story: Story, statement: Statement, start: int, end: int) -> bool:
    """Tell whether the clause around a place says that the project does not work there."""
    return (
        (_ON_A_DAY.match(story.text, end) is not None and not _is_of_time(story, statement))
        or _CALENDAR.match(statement.text) is not None
        or _clause_tells_of_others(story, statement, start)
        or (
            _is_origin(story, start, end)
            and not _is_of_people(story, statement)
            and not _WORKED_THERE.search(story.text, end, statement.end)
        )
        or _is_speech(story, statement, start)
        or _is_speaker(story, start, end)
        or _is_surname(story, start, end)
        or _OF_SOMEBODY.search(story.text, max(0, start - 60), start) is not None
        or _is_of_those_along(story, start)
        or _OF_A_BODY.match(statement.text) is not None
        or _OF_ITS_PEOPLE.match(statement.text) is not None
        or _is_of_what_came_about(story, end)
        or _BASED.search(story.text, max(0, start - 60), start) is not None
        or _CAME_TO_NOTHING.match(story.text, start, statement.end) is not None
        or is_of_others(story, statement)
    )


# 'Kajaanista kysyttiin mukaan, mutta …': what was asked or considered, and a 'but' behind it.
_CAME_TO_NOTHING = quick(_WORDS["came_to_nothing"])


# 'The cooperative, based in Kuopio', 'med säte i Vasa', 'pääpaikassa Joensuussa': only where an office is.
_BASED = quick(
    r"(?:(?<!\b[Ww]e\sare\s)\b(?:based|headquartered)\sin|\b(?:headquarters|head\soffice|main\soffice)\s(?:is\s)?in|\b(?:med\ssäte|hemmahörande|(?:huvudkontor|säte)(?:et)?)\si"
    r"|\b(?:pää(?:paik|toimipaik|konttori|toimipistee|kampukse)|kotipaik|kotikunn)(?:a|na)?ss[aä])\s\Z"
)
# 'en läsare i Malax', 'a jeweller in Tampere': where somebody is who has nothing else to do with it.
_OF_SOMEBODY = quick(
    r"(?<![A-Za-zåäöÅÄÖ])(?:[Ee]n|[Aa]n?)\s(?:[\w-]+\s)?[a-zåäö-]+(?:are|ör|ist|ler|ger|cher|wer|tor|man|woman)\s(?:i|in|from|från)\s\Z"
)
# 'hyödyntää Kontiolahdella syntyneitä työohjeita': what was made there before, and not by the project.
_MADE_THERE = quick(
    r"\s(?:[a-zåäö]+(?:sti|ssa|ssä|lla|llä|na|nä)\s)?(?!irtisan|lomaut|syrjäyty|muutta|kuntoutu)[a-zåäö]{3,}(?:nee(?:n|t|seen)|neit[aä]|neiden|neis[st]\w+|neill\w+"
    r"|(?:[td])(?:un|yn|ua|yä|uja|yjä|ujen|yjen|uihin|yihin|uista|yistä))\s(?!\w*(?:hank|projekt))[a-zåäö]"
)


# 'Haku koskee Joensuussa alkavaa tutkintoa': what else there is there, and not who lives or works there.
_FOUND_THERE = quick(
    r"\s(?!(?:asu|elä|työskentele|opiskele|ole|oleskele|sijaitse|tarvitse|haluav)\w*)[a-zåäö]{2,}[aeiouyäö]v(?:a[an]?|ä[än]?|at|ät|ien|assa|ässä|aan|ään|ia|iä|ista|istä|aksi|äksi)\s"
    r"(?:[a-zåäö-]+\s)?(?!\w*(?:hank|projekt|ryhm|kurss|valmennu|paja|työ))[a-zåäö]"
)


# 'Opisto toimii Kuopiossa', 'Arbetslösheten har stigit i Vasa': of an organisation, or of the time.
_OF_A_BODY = quick(_WORDS["of_a_body"])


# 'Savon ammattikorkeakoulussa opiskelee 3 100 nuorta Kuopiossa': how many people a body has, and where.
_OF_ITS_PEOPLE = Expression(
    r"[A-ZÅÄÖ][^.,;:\d]{0,80}(?:ssa|ssä|lla|llä|mme)\s(?:on|työskentelee|opiskelee|asuu)\s"
    r"(?:[a-zåäö]+\s){0,2}\d[\d \u00a0]*\s"
    r"(?:[a-zåäö-]+\s)?(?:ihmistä|henkeä|henkilöä|jäsentä|toimipistettä|\w*työntekijää|\w*opiskelijaa|\w*oppilasta|nuorta)\b"
)


def _is_of_those_along(story: Story, start: int) -> bool:
    """Tell where those are with whom something is done: 'together with the museum in Pori'."""
    along = _ALONG.search(story.text, max(0, start - 80), start)
    return along is not None and not any(
        names_a_group(along[0], wording.language) for wording in story.wordings
    )


_ALONG = quick(
    r"\b(?:tillsammans\smed|i\ssamarbete\smed|together\swith|in\sco-?operation\swith)\s(?:[\w-]+\s){1,4}?(?:i|in)\s\Z"
)


def _is_of_what_came_about(story: Story, end: int) -> bool:
    return "fi" in {wording.language for wording in story.wordings} and (
        _MADE_THERE.match(story.text, end) is not None
        or (story.text[end - 3 : end] in _INSIDE and _FOUND_THERE.match(story.text, end) is not None)
    )


def _clause_tells_of_others(story: Story, statement: Statement, start: int) -> bool:
    clause = clause_at(story, statement, start)
    return (
        _is_denied(story, statement, start)
        or _VISITS.search(clause) is not None
        or any(compiled(wording.not_area).search(clause) for wording in story.wordings)
    )


def _is_denied(story: Story, statement: Statement, start: int) -> bool:
    """Tell whether the words between commas around a place deny it, or say that others have their own."""
    low = max(story.text.rfind(mark, statement.start, start) for mark in _MARKS) + 1
    ends = [at for mark in _MARKS if (at := story.text.find(mark, start, statement.end)) >= 0]
    words = story.text.part(max(low, statement.start), min(ends, default=statement.end))
    return _DENIED.search(words) is not None or _OTHERS_OWN.search(words) is not None


_MARKS = (",", ":", ";", "–")
# Where one went once: 'kävimme Kuopiossa', 'olimme Oulussa Työn ja taidon -päivillä'.
_VISITS = Expression(
    r"\b(?:kävimme|pistäytyi\w*|piipahd\w+|piipaht\w+|poikkesi(?:mme|vat)?|matkustimme|retkeili\w*)\b|\s-päivil(?:lä|le|tä)\b",
    re.IGNORECASE,
)
# Whatever is denied, and not only that there is more than it.
_DENIED = Expression(
    r"\b(?:ei|eivät|emme|eikä|eivätkä|emmekä)\b(?!\s+(?:vain|ainoastaan|pelkästään|yksin|siis))",
    re.IGNORECASE,
)
# 'Keminmaalla on oma paja'
_OTHERS_OWN = Expression(
    r"(?:ss[aä]|ll[aä])\s(?:on|oli)\s(?:jo\s|ihan\s)?oma[at]?\s"
    r"|[A-ZÅÄÖ]\w+\s(?:has|have|had|runs)\s(?:[\w-]+\s){1,4}of\s(?:its|their)\sown\b"
    r"|[A-ZÅÄÖ]\w+\s(?:has|have|had)\s(?:its|their)\sown\s|[A-ZÅÄÖ]\w+\s(?:har|hade)\s(?:redan\s)?(?:en\s|ett\s|sitt\s|sin\s)?eg(?:en|et|na)\s"
)


def clause_at(story: Story, statement: Statement, start: int, between: re.Pattern[str] | None = None) -> Part:
    """Return the part of a sentence that a place stands in, between words of contrast, or other words too."""
    low, high = statement.start, statement.end
    found = list(_CONTRAST.finditer(story.text, statement.start, statement.end))
    if between is not None:
        found = sorted((*found, *between.finditer(story.text, low, high)), key=lambda match: match.start())
    for match in found:
        if match.end() <= start:
            low = match.end()
        elif high == statement.end and not _OF_THE_PLACE.match(story.text, match.end()):
            high = match.start()
    return story.text.part(low, high)


# 'Säkylä seuraa, mutta siellä ei tehdä töitä'
_OF_THE_PLACE = re.compile(
    r"(?:siellä|sieltä|sinne|(?:det\s+är\s+(?:också\s+)?)?där|dit|no\s|there|vetäyty\w+|jättäyty\w+|luopu\w+|jäi\b|putosi|drog\s+sig"
    r"|hoppade\s+av|avstod|föll\s+bort|withdrew|pulled\s+out|dropped\s+out|opted\s+out|left\b)",
    re.IGNORECASE,
)


def _is_of_time(story: Story, statement: Statement) -> bool:
    """Tell whether a sentence says when the project begins or how long it lasts."""
    return any(
        framed("(?:", f"{wording.starts}|{wording.lasts}", ")").search(statement.text)
        for wording in story.wordings
    )


def _is_origin(story: Story, start: int, end: int) -> bool:
    """Tell 'Kalajoelta', 'from Porvoo': where something comes from."""
    written = story.text[start:end]
    if "fi" in {wording.language for wording in story.wordings} and _FROM.search(written):
        return True
    return _FROM_BEFORE.search(story.text, max(0, start - 60), start) is not None


def _is_of_people(story: Story, statement: Statement) -> bool:
    """Tell whether a sentence is about those for whom a project is, or who take part in it."""
    if _MOVED.search(statement.text):
        return False
    if _OF_THOSE.search(statement.text):
        return True
    if story.topic(story.lines[statement.line].heading) in ("participants", "target_groups"):
        return True
    return any(
        _people(wording).search(statement.text) is not None or names_a_group(statement.text, wording.language)
        for wording in story.wordings
    )


@cache
def _people(wording: Wording) -> Expression:
    return framed("(?:", f"{wording.targets}|{wording.participant}", ")")


def _is_speech(story: Story, statement: Statement, start: int) -> bool:
    """Tell whether somebody says the words around a place, and not the text."""
    line = story.lines[statement.line]
    if any(compiled(wording.project).search(statement.text) for wording in story.wordings):
        return False
    if line.kind == "item":
        # A dash that opens speech was taken for the mark of an item.
        return _SAYS.search(story.text, line.start, line.end) is not None
    opens_with_dash = story.text[line.start] in "–—-"
    return _SPEECH.match(story.text, line.start) is not None and (
        opens_with_dash or len(_QUOTE.findall(story.text[line.start : start])) % 2 == 1
    )


def _is_speaker(story: Story, start: int, end: int) -> bool:
    before = _SPEAKER_BEFORE.search(story.text, max(0, start - 20), start)
    return before is not None or _SPEAKER_BEHIND.match(story.text, end) is not None


def _is_surname(story: Story, start: int, end: int) -> bool:
    """Tell 'Rautalampi kertoo' and 'Lapuan itsensä uni' where the text has named who is called so."""
    if _IN_BEFORE.search(story.text, max(0, start - 80), start):
        return False
    written = story.text[start:end]
    if _has_given_name(story.text, written):
        return True
    return _HIMSELF.match(story.text, end) is not None and _has_given_name(story.text, written[:-1])


_HIMSELF = re.compile(r"\s(?:itsensä|oma\w*|mielestä|mukaan|puhelin\w*|tiimi\w*)\b")


@lru_cache(maxsize=256)
def _has_given_name(text: str, surname: str) -> bool:
    """Tell whether a given name stands before a word anywhere; a long text has the same towns many times."""
    at = text.find(f" {surname}")
    while at >= 0:
        before = text[max(0, at - 30) : at].split()
        if before and (before[-1] in given_names() or before[-1] in rarer_given_names()):
            return True
        at = text.find(f" {surname}", at + 1)
    return False
