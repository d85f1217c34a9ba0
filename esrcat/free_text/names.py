"""What a text calls its project, and what it calls other projects."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from esrcat.free_text.finds import Finds
from esrcat.free_text.organisation_names import organisations_in
from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled
from esrcat.sentences.acronyms import acronym
from esrcat.values.reading import Reading
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_NOUN = r"(?:hank(?:e|k[ei]\w*|etta|ett[aä]\w*)|projekti\w*)"
_HYPHEN = re.compile(
    rf"(?P<space>[ \u00a0]?)[-‐–—][ \u00a0]?(?P<noun>(?!hankinta|hankkij)[a-zåäö]*{_NOUN})(?!\w|-)",
    re.IGNORECASE,
)
_QUOTES = "\"”“„’‘'»«"
_CAPITAL = r"[A-ZÅÄÖ0-9#][\w&+!’'./-]*"
_QUOTED = r"[\"”“„'’‘»«](?P<name>[^\"”“„»«\n]{2,110}?)[\"”“'’‘»«]"
_YEAR = re.compile(r"(?:19|20)\d\d")
_TOKEN = re.compile(r"\S+")
# Words that cannot stand within the name of a project before '-hanke' in running text.
_STOP_WORDS = frozenset(
    """on oli ovat olivat kanssa mukaan kautta aikana lisäksi sekä joka jotka että myös kuten eli uusi uuden
    uudessa uutta tämä tämän tässä oman oma kolmivuotinen kaksivuotinen kaksivuotisen kolmivuotisen nyt viime yhteinen yhteisen yhteisessä
    kaupungin kunnan kaupunki kunta liiton keskuksen yliopiston ammattikorkeakoulun säätiön yhdistyksen
    ry:n oy:n ry oy kuntayhtymän yhtymän opiston instituutin koulutuskeskuksen ely-keskuksen seudun
    rahoittama rahoittaman rahoittamassa hallinnoima hallinnoiman koordinoima koordinoiman toteuttama toteuttaman tukema tukeman rahoitteinen
    rahoitteisen rahoitteisessa käynnistynyt käynnistyneen alkanut alkaneen päättynyt päättyneen päättyvän päättyneessä käynnistyi alkaa
    toteuttaa toteutti hallinnoi koordinoi rahoittaa jatkaa aloittaa esr-rahoitteinen esr-rahoitteisen
    esr-rahoitteisessa eakr-rahoitteinen eakr-rahoitteisen nimeltä hanke hankkeen projektin projekti
    tiedote tervetuloa tutustu jatkui aiempi aiemman aiemmassa edellinen edellisen samaan""".split()
)
_NOT_NAMES = frozenset(
    """esr eakr eu esf erdf jtf esr+ esf+ leader interreg erasmus erasmus+ stea amif horisontti life horizon
    kehittämis pilotti yhteis osa kärki it ict sote te r&d tki t&k tutkimus oma nyky teema selvitys ammatti
    react-eu react leader+ eaff maaseutu maaseuturahasto hanke jatko eurooppalainen uusi muu emo esr-rahoitteinen alue ravake rrf""".split()
)
_OPENING = frozenset("uusi tämä tässä myös lisäksi uudessa uuden nyt aiempi aiemman".split())
_BRACKETS = re.compile(r"\s*\((?P<short>[A-ZÅÄÖ][\w&+!-]{1,14})\)\s*\Z")
_OR = re.compile(r"(?P<short>[A-ZÅÄÖ][\w&+!-]{1,15})\s+eli\s+(?P<name>\S.*)", re.DOTALL)
_OR_BEFORE = re.compile(r"(?P<short>[A-ZÅÄÖ][\w&+!-]{1,15})\s+(?:eli|eller|or)\s+\Z")
_SPACE = re.compile(r"\s+")
_DASH_BEFORE_SMALL = re.compile(r"\s+[–—-]\s+(?=[a-zåäö])")
_HAS_NOUN = re.compile(r"\b(?:project|projekt(?:et)?)\b", re.IGNORECASE)
# A verb makes a heading a sentence and no name.
_SAYS_SOMETHING = re.compile(
    r"\b(?:on|ovat|sai|saa|saavat|alkaa|alkoi|päättyi|käynnistyy|käynnistyi|etsii|hakee|auttaa|tuo|tulee|får|fick|är|söker|startar|ger|bygger|gets?|is|are|starts?|wins?|closes|helps|ends?|"
    r"\w+(?:taan|tään|tiin|ivat|ivät))\b|[:,!?]",
    re.IGNORECASE,
)
_SHORT_FIRST = re.compile(
    r"(?P<short>[A-ZÅÄÖ][A-ZÅÄÖ0-9&+!-]{1,15}|[A-ZÅÄÖ][\wåäö]*[A-ZÅÄÖ][\wåäö]*)\s+[-–—]\s+\S"
)
_SHORT_BEFORE = re.compile(r"(?P<short>[A-ZÅÄÖ][\w&+!-]{1,15})\s+[-–—]\s+\Z")
_DASHED_NOUN = re.compile(
    rf"(?m)^(?P<name>[A-ZÅÄÖ][\w&+!-]{{1,15}}\s+[-–—]\s+[^\n.:;!?]{{4,110}}?(?:{_NOUN}|projekt|project)(?:\s(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)?)"
    r"(?=\s+(?:on|oli|är|var|is|was)\b|\s*(?:$|[,(]))"
)


class Mention(NamedTuple):
    """A place where a project is named; `weight` is how plainly it is, `short` a short name beside it."""

    name: str
    start: int
    end: int
    weight: int
    rule: str
    short: tuple[str, int, int] | None = None


class Names(NamedTuple):
    """The project's own name as best named, all mentions of it and those of other projects."""

    chosen: Mention | None
    own: tuple[Mention, ...]
    others: tuple[Mention, ...]

    def is_own(self, written: str) -> bool:
        """Tell whether a name is the project's own."""
        return self.chosen is not None and same_project(written, self.chosen)


def same_project(written: str, chosen: Mention) -> bool:
    """Tell whether a name is, or begins or ends, the chosen one, or is its short name."""
    one, other = folded(written), folded(chosen.name)
    if chosen.short and one == folded(chosen.short[0]):
        return True
    short = short_of(chosen.name)
    if short and one == folded(str(short.value)):
        return True
    return one == other or (len(one) > 2 and (f" {one} " in f" {other} " or f" {other} " in f" {one} "))


def short_of(name: str) -> Reading | None:
    """Find the short name in a full one: 'KASVU-VERSO – Maaseudun kasvuhanke'."""
    if match := _SHORT_FIRST.match(name):
        return Reading("acronym", match["short"], *match.span("short"))
    return acronym(name)


def folded(name: str) -> str:
    """Return a name as it is compared."""
    return " ".join(re.findall(r"[\w+]+", name.casefold()))


def find_names(story: Story, *, of_several: bool = False) -> Names:
    """Find what a story calls its project; one `of_several` may open with the bare name."""
    mentions = [_weighed(story, mention) for mention in _mentions(story)]
    if of_several and not any(mention.weight >= 0 for mention in mentions):
        mentions += _opening(story)
    counts = Counter(folded(mention.name) for mention in mentions)
    scores: Counter[str] = Counter()
    for mention in mentions:
        scores[folded(mention.name)] += mention.weight
    if not scores or max(scores.values()) < 0:
        return Names(None, (), tuple(mentions))
    best = max(scores, key=lambda key: (_score(key, scores, counts, mentions), -_first(key, mentions)))
    candidates = [mention for mention in mentions if folded(mention.name) == best]
    chosen = max(candidates, key=lambda mention: (mention.weight, -mention.start))
    chosen = _fuller(_not_in_capitals(chosen, candidates), mentions)
    key = folded(chosen.name)
    mentions = [
        mention._replace(rule="another of like name")
        if mention.weight < 0 and folded(mention.name) != key
        else mention
        for mention in mentions
    ]
    own = tuple(mention for mention in mentions if _is_own(mention, chosen))
    others = tuple(
        mention
        for mention in mentions
        if not _is_own(mention, chosen)
        and mention.rule != "heading of the page"
        and (mention.weight < 0 or not mention.rule.startswith("subject"))
    )
    return Names(chosen, own, others)


_FUND_FIRST = re.compile(r"(?:ESR|EAKR|EU|ESF|ERUF|ERDF|JTF|Euroopan|Europeiska|European)\b")
_OPENED = re.compile(
    rf"(?P<name>{_CAPITAL}(?:\s[\w&’'-]+){{0,5}}?)(?:,\s|\s+(?:is|was|on|oli|är|receives?|helps|gets|runs|saa|sai|får|hjälper)\b|\s+[–—-]\s)"
)
_OWNED = re.compile(rf"\s(?P<name>{_CAPITAL}(?:\s[\w-]+){{0,4}}?)(?=\.|,|\s(?:on|sai|saa|alkaa|är|is)\b)")
_CARRIED_OUT = re.compile(
    rf"\b(?:genomför|leder|driver|startar|toteuttaa|pilotoi|käynnistää|implements|runs|launches)\s+(?:det\s+\w+\s+projektet,\s+)?(?:the\s+)?(?P<name>{_CAPITAL})"
)


def _opening(story: Story) -> Iterator[Mention]:
    """The name that a project's part of a text opens with: its heading, less the place, or its first words."""
    if not story.lines:
        return
    first = story.lines[0]
    written = story.line_text(first)
    if first.kind == "heading":
        place, colon, name = written.partition(": ")
        start = first.start + len(place) + 2 if colon and name else first.start
        yield _mention(story, start, first.end, 2, "heading of the project's part")
        return
    language = story.wordings[0].language
    for owner in organisations_in(story.text, first.start, first.end, language):
        named = _OWNED.match(story.text, owner.end, first.end)
        if owner.genitive and named:
            yield _mention(story, *named.span("name"), 1, "name behind its owner")
            return
    found = _CARRIED_OUT.search(story.text, first.start, first.end)
    if found:
        end = _longest_again(story, *found.span("name"))
        yield _mention(story, found.start("name"), end, 1, "what is carried out")
    elif found := _OPENED.match(story.text, first.start, first.end):
        yield _mention(story, *found.span("name"), 1, "opening of the project's part")


def _is_own(mention: Mention, chosen: Mention) -> bool:
    return mention.rule != "another of like name" and same_project(mention.name, chosen)


def _weighed(story: Story, mention: Mention) -> Mention:
    """Take weight from a name that is said to be another project's: 'aiempi Silta-hanke'."""
    if mention.weight > 4:
        return mention
    statement = story.statement_at(mention.start)
    first = max(statement.start if statement else 0, mention.start - 70)
    before = story.text[first : mention.end + 25]
    if any(
        compiled(wording.other).search(before) or compiled(wording.elsewhere).search(before)
        for wording in story.wordings
    ):
        return mention._replace(weight=-9)
    return mention


def _not_in_capitals(chosen: Mention, candidates: list[Mention]) -> Mention:
    """Of a name of several words that a heading prints in capitals, the one in small letters."""
    if not (chosen.name.isupper() and " " in chosen.name):
        return chosen
    return next((mention for mention in candidates if not mention.name.isupper()), chosen)


def _score(key: str, scores: Counter[str], counts: Counter[str], mentions: list[Mention]) -> int:
    """A name's own weight, and that of the names that are a part of it."""
    return sum(weight for other, weight in scores.items() if other == key or f" {other} " in f" {key} ")


def _first(key: str, mentions: list[Mention]) -> int:
    return next(mention.start for mention in mentions if folded(mention.name) == key)


def _fuller(chosen: Mention, mentions: list[Mention]) -> Mention:
    """Prefer a mention that gives short and long name, where the chosen one is its short name."""
    if chosen.short:
        return chosen
    name = folded(chosen.name)
    for mention in mentions:
        if mention.short and folded(mention.short[0]) == name:
            return mention
        short = short_of(mention.name)
        if short and folded(str(short.value)) == name and len(mention.name) > len(chosen.name):
            return mention
    for mention in mentions:
        if mention.short and folded(mention.name) == name:
            return mention
    return chosen


def _mentions(story: Story) -> Iterator[Mention]:
    for each in _all_mentions(story):
        key = folded(each.name)
        if key and key not in _NOT_NAMES and len(each.name) <= 150 and any(map(str.isalpha, key)):
            yield each


def _all_mentions(story: Story) -> Iterator[Mention]:
    yield from _labelled(story)
    languages = {wording.language for wording in story.wordings}
    if "fi" in languages or "sv" in languages:
        yield from _hyphened(story)
    for language in languages:
        for pattern, weight, rule in _patterns(language):
            for match in pattern.finditer(story.text):
                mention = _from_match(story, match, weight, rule)
                if mention:
                    yield mention
    yield from _with_short(story)
    yield from _title(story)


def _labelled(story: Story) -> Iterator[Mention]:
    for label in story.of_topic("name"):
        end = story.text.find("\n", label.start, label.end)
        end = label.end if end < 0 else end
        if label.method == "heading" and (
            end - label.start > 100 or story.text[label.start : end].endswith(".")
        ):
            continue
        yield _mention(story, label.start, end, 12, "label of the name")


def _hyphened(story: Story) -> Iterator[Mention]:
    """Names before '-hanke' and '-projekti', with or without a space before the hyphen."""
    text = story.text
    for match in _HYPHEN.finditer(text):
        start, end = _name_before(story, match.start(), bool(match["space"]))
        if start < end:
            weight = 2 if text[end : end + 1] in _QUOTES else 1
            yield _mention(story, start, end, weight + _prominence(story, start), "name before the noun")


def _name_before(story: Story, end: int, spaced: bool) -> tuple[int, int]:
    text = story.text
    line = story.lines[story.line_at(end)]
    first = max(line.start if line.start < end else 0, end - 120)
    if end > 0 and text[end - 1] in _QUOTES:
        opening = max(text.rfind(quote, first, end - 1) for quote in _QUOTES)
        return (opening + 1, end - 1) if opening >= 0 else (end, end)
    tokens = [(token.start(), token.end()) for token in _TOKEN.finditer(text, first, end)]
    if not tokens:
        return end, end
    if not spaced:
        return _glued(story, tokens, line.start)
    return _spaced(story, tokens, line.start), end


def _glued(story: Story, tokens: list[tuple[int, int]], line: int) -> tuple[int, int]:
    text = story.text
    start, end = tokens[-1]
    while start < end and text[start] in _QUOTES + "(":
        start += 1
    if not (text[start].isupper() or text[start].isdigit()):
        return end, end
    # 'Kohti Työtä-hanke': written without the space that a name of several words needs.
    for first, last in reversed(tokens[:-1]):
        word = text[first:last]
        if not word[0].isupper() or word.endswith(("n", ",", ".")) or first == line or word[-1] in ".:;":
            break
        if text.count(text[first:end]) < 2:
            break
        start = first
    return start, end


def _spaced(story: Story, tokens: list[tuple[int, int]], line: int) -> int:
    text = story.text
    end = tokens[-1][1]
    starts: list[int] = []
    for first, last in reversed(tokens[-11:]):
        word = text[first:last]
        if word in ("–", "—", "-", "|", "»") or (last != end and word[-1] in ".:;!?"):
            break
        bare = word.strip(_QUOTES + ",()").casefold()
        if bare in _STOP_WORDS and last != end:
            # 'Uusi alku -hanke': the word opens the name where no other has a capital.
            if (
                not starts
                and word[0].isupper()
                and not bare.startswith(("hanke", "hankk", "projekti", "tiedote", "terve"))
            ):
                starts.append(first)
            break
        if word[0] in _QUOTES:
            return first + 1
        if word[0].isupper() or (word[0].isdigit() and not _YEAR.fullmatch(word)) or word[0] == "#":
            starts.append(first)
    return _best_start(story, starts, end, line)


def _best_start(story: Story, starts: list[int], end: int, line: int) -> int:
    """Of several capitals before the noun, the one that the text begins the name with elsewhere too."""
    if not starts:
        return end
    text = story.text
    if len(starts) == 1:
        return starts[0]
    for start in reversed(starts):
        name = text[start:end]
        if (
            start == line
            and story.lines[story.line_at(start)].kind == "heading"
            and not _is_owner(text, start, end)
        ):
            return start
        if any(quote + name in text for quote in _QUOTES):
            return start
    counted = [(text.count(text[start:end]), start) for start in starts]
    most = max(counted[0][0], 1)
    kept = [start for count, start in counted if count == most]
    start = kept[-1]
    while len(starts) > 1 and start != starts[0] and _is_owner(text, start, end):
        after = [other for other in starts if other > start]
        start = min(after)
    return start


def _is_owner(text: str, start: int, end: int) -> bool:
    """Tell whether the first word is a place or a common word and not the name's own: 'Lieksan Uusi alku'."""
    word = _TOKEN.match(text, start, end)
    if word is None:
        return False
    return (word[0].endswith("n") and word[0] in place_forms()) or word[0].casefold() in _OPENING


def _prominence(story: Story, start: int) -> int:
    line = story.line_at(start)
    if line == story.title:
        return 4
    return 2 if story.lines[line].kind == "heading" else (1 if line < 4 else 0)


def _mention(story: Story, start: int, end: int, weight: int, rule: str) -> Mention:
    """Make a mention; a short name in brackets or before 'eli' stands beside the full one."""
    written = story.text[start:end]
    bare = written.strip(_QUOTES + " \n,.")
    start += written.index(bare) if bare else 0
    end = start + len(bare)
    short: tuple[str, int, int] | None = None
    if (match := _BRACKETS.search(bare)) and not rule.startswith("label"):
        at = start + match.start("short")
        short = (match["short"], at, at + len(match["short"]))
        end = start + len(bare[: match.start()].rstrip(_QUOTES + " "))
    elif match := _OR.fullmatch(bare):
        short = (match["short"], start, start + len(match["short"]))
        start += match.start("name")
    elif match := _OR_BEFORE.search(story.text, max(0, start - 26), start):
        short = (match["short"], *match.span("short"))
    if before := _SHORT_BEFORE.search(story.text, max(0, start - 22), start):
        whole = story.text[before.start() : end]
        if short_of(whole):
            start = before.start()
    name = _SPACE.sub(" ", story.text[start:end])
    return Mention(name, start, end, weight, rule, short)


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], int, str], ...]:
    return tuple((re.compile(pattern), weight, rule) for pattern, weight, rule in _WRITTEN.get(language, ()))


_FI_NAMED = r"(?:[Hh]anke|[Pp]rojekti|[Hh]ankkeen|[Pp]rojektin|[Hh]ankkeessa|[Pp]rojektissa)"
_SV_NOUN = r"(?:\w*[Pp]rojekt(?:et|ets|s)?|[A-Z]+-projekt(?:et|ets)?)"
_WRITTEN: dict[str, tuple[tuple[str, int, str], ...]] = {
    "fi": (
        (rf"{_QUOTED}\s*[-–]\s?[a-zåäö]*(?:hank|projekti)", 2, "quoted name before the noun"),
        (rf"\b{_FI_NAMED}\s+{_QUOTED}", 2, "quoted name after the noun"),
        (
            rf"\b(?:[a-zåäö-]*|[A-Z+]+-)(?:hanke|projekti),?\s+(?P<name>RUN)(?=\s|[.,(]|$)",
            1,
            "name after the noun",
        ),
        (
            rf"\b(?:[a-zåäö-]*|[A-Z+]+-)(?:[Hh]ankkeessa|[Pp]rojektissa|hankkeelle|projektille|hanketta|projektia)\s+(?P<name>RUN)(?=\s|[.,(]|$)",
            1,
            "name after the noun",
        ),
        (rf"\b(?:hankkeemme|projektimme|hankkeensa|projektinsa)\s+(?P<name>RUN)", 1, "name after the noun"),
        (rf"\b[Tt]yötä\s+jatkaa\s+(?P<name>RUN)(?=,|\.\s|\.$)", 1, "name of what follows"),
        (rf"\b(?:nimeltä(?:än|ään)?|nimi\s+on|nimellä)\s+{_QUOTED}", 3, "quoted name"),
        (
            rf"\b(?:[Hh]anke|[Pp]rojekti)n?\s+(?:on\s+)?nimeltä(?:än|ään)?\s+(?P<name>{_CAPITAL}(?:\s{_CAPITAL})*)",
            3,
            "name after 'nimeltä'",
        ),
        (
            rf"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9][^\n.:;!?,]{{1,80}}?)\s+on\s+(?:[^.\n]{{0,110}}?\s)?(?:\w+-)?(?:[a-zåäö]*hanke|[a-zåäö]*projekti)\b",
            2,
            "subject of 'on … hanke'",
        ),
    ),
    "sv": (
        (rf"\b{_SV_NOUN}\s+{_QUOTED}", 3, "quoted name after the noun"),
        (
            rf"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9][^\n.:;!?,]{{1,70}}?)\s+är\s+namnet\s+på\b",
            3,
            "name that 'namnet på' gives",
        ),
        (rf"\b(?:projektet|helheten)\s+(?:heter|kallas|går)\s+(?P<name>RUN)", 1, "name after the noun"),
        (rf"\bunder\s+namnet\s+(?P<name>RUN)", 1, "name after the noun"),
        (rf"{_QUOTED}\s*-?\s?projekt", 2, "quoted name before the noun"),
        (rf"\b{_SV_NOUN}\s+(?:heter\s+|kallas\s+|benämns\s+)?(?P<name>RUN)", 1, "name after the noun"),
        (rf"(?P<name>{_CAPITAL}(?:\s{_CAPITAL})*?)\s?[-–]\s?projekt(?:et|ets)?\b", 2, "name before the noun"),
        (
            rf"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9][^\n.:;!?,]{{1,70}}?)\s+är\s+ett\s+(?:[^.\n]{{0,80}}?\s)?\w*projekt\b",
            1,
            "subject of 'är ett projekt'",
        ),
    ),
    "en": (
        (
            r"\b[Pp]roject\s+(?P<name>(?!Manager|Coordinator|Co-ordinator|Leader|Director|Officer|Worker|Assistant|Partner|Code|Period|Secretary|Planner|Name|Website|Team|Staff)[A-Z][\w&+’'-]*(?:\s(?:[A-Z][\w&+’'-]*|of|to|for|in|and|the|with|on|at|into))*)(?=\s[a-z]|[.,(]|$)",
            1,
            "name behind the noun",
        ),
        (rf"\b[Pp]roject\s+{_QUOTED}", 3, "quoted name after the noun"),
        (
            r"\bproject,\s+(?P<name>[A-Z][\w&+-]+(?:\s(?:[A-Z][\w&+-]+|of|to|and|for|in|the))*)(?=\s\(|,|\.)",
            1,
            "name behind the noun",
        ),
        (
            r"\bpredecessor,?\s+(?:the\s+)?(?P<name>[A-Z][\w&+-]+(?:\s[A-Z][\w&+-]+)*)",
            1,
            "name of a predecessor",
        ),
        (rf"\b(?:called|named|titled|entitled)\s+{_QUOTED}", 3, "quoted name"),
        (rf"{_QUOTED}\s+project\b", 2, "quoted name before the noun"),
        (
            rf"\b(?:[Tt]he|[Oo]ur|[Ii]n|[Oo]f|[Bb]y)\s+(?P<name>BEFORE)\s+(?:[a-z]+\s)?project\b",
            1,
            "name before the noun",
        ),
        (
            r"(?P<name>[A-Z][\w&+-]+(?:\s[A-Z][\w&+-]+)*)\s+[Pp]roject\b(?!\s(?:[Mm]anager|[Cc]oordinator|[Ww]orker|[Pp]lan|[Ll]eader|[Oo]fficer|[Aa]ssistant|[Ss]taff|[Tt]eam|[Ss]ecretary))",
            1,
            "name before the noun",
        ),
        (
            rf"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9][^\n.:;!?,]{{1,70}}?)\s+(?:is|was)\s+an?\s+(?:[^.\n]{{0,80}}?\s)?(?:[a-z]+-)?project\b",
            1,
            "subject of 'is a project'",
        ),
    ),
}
_RUN = rf"{_CAPITAL}(?:\s(?:{_CAPITAL}|(?:och|i|på|av|till|med|för|&)\s{_CAPITAL}))*"
_BEFORE = r"(?-i:[A-Z])[\w&+!’'-]*(?:\s(?:(?-i:[A-Z0-9])[\w&+!’'-]*|of|to|for|in|and|the|with|on|&|at|into))*"
_WRITTEN = {
    language: tuple(
        (pattern.replace("RUN", _RUN).replace("BEFORE", _BEFORE.replace("(?-i:", "(?:")), weight, rule)
        for pattern, weight, rule in rows
    )
    for language, rows in _WRITTEN.items()
}
_NOT_SUBJECT = re.compile(
    r"(?:tämä|se|kyseessä|hanke|projekti\w*|this|it|projektet|det|den|there|the\s+project|our\s+project|detta|vårt\s+projekt|\w+hanke)\b",
    re.IGNORECASE,
)
_NOT_ENGLISH = re.compile(
    r"(?:(?:The|Our|This|That|A|An|New|ESF|EU|ERDF|Project|In|Interreg|Leader|JTF|European|Social|Fund|Plus|Its|Their|Another|Earlier|Previous|Sister|Finnish|Joint|Pilot)\b[\s-]*)+",
)


def _from_match(story: Story, match: re.Match[str], weight: int, rule: str) -> Mention | None:
    start, end = match.span("name")
    name = match["name"]
    opening = name.split()[0]
    if "\n" in match[0] or opening in given_names():
        return None
    if rule == "name after the noun" and (
        _FUND_FIRST.match(name)
        or opening in place_forms()
        or any(
            each.start == start
            for each in organisations_in(
                story.text, start, min(len(story.text), end + 60), story.wordings[0].language
            )
            if each.certain
        )
    ):
        return None
    if rule.startswith("subject"):
        if _NOT_SUBJECT.match(name) or not _stands_elsewhere(story, start, end):
            return None
    if "English" in rule or "project" in story.text[end : end + 30]:
        skipped = _NOT_ENGLISH.match(name)
        if skipped:
            start += skipped.end()
            name = name[skipped.end() :]
    if (
        not name.strip()
        or name.casefold() in _NOT_NAMES
        or not (name[0].isupper() or name[0].isdigit() or story.text[start - 1] in _QUOTES)
    ):
        return None
    if rule == "name after the noun":
        end = _longest_again(story, start, end)
    return _mention(story, start, end, weight + _prominence(story, start), rule)


def _stands_elsewhere(story: Story, start: int, end: int) -> bool:
    """Tell whether the same words are a heading, or stand in the text again."""
    name = story.text[start:end]
    return story.text.count(name) > 1 or len(name.split()) <= 3


# Words that a name in Swedish or English does not go on with, in small letters.
_NOT_GOING_ON = re.compile(
    r"(?:\w+(?:taan|tään|daan|dään|tiin|vat|vät|ade|ades|ats|ar|er|as|es|te|tes)|är|har|som|får|fick|ska|skall|vill|kan|bör|blir|låter|går|ger|sker|där|när|om|tillsammans|mellan|under|genom|inom|enligt|efter"
    r"|maksoi|sai|oli|alkoi|päättyi|toimi|keräsi|\w{3,}(?:tti|oi|eras|ks)|vars|vilket|vilken|av|nu|redan|också|även|inte|på\s+\d|on|ovat|oli|sai|saa|joka|jossa|jonka|alkaa|toimii|ja|sekä|aikana|kanssa)\Z",
    re.IGNORECASE,
)
_JOINING = frozenset("i på till av för med och ur från the of to for in and at - – &".split())


def _longest_again(story: Story, start: int, end: int) -> int:
    """Lengthen a name by the small words that belong to it: they follow it elsewhere too, or up to a verb."""
    text = story.text
    line = story.lines[story.line_at(start)]
    best = end
    going = end
    open_ = True
    for token in list(_TOKEN.finditer(text, end, line.end))[:8]:
        word = token[0]
        bare = word.rstrip(",.;:)!?")
        name = text[start : token.start() + len(bare)]
        if word[0] in "(" + _QUOTES:
            break
        if text.count(name) > 1:
            best = start + len(name)
        if open_ and not _NOT_GOING_ON.match(bare) and not bare[:1].isdigit():
            if bare not in _JOINING:
                going = token.start() + len(bare)
        else:
            open_ = False
        if word != bare:
            break
    if best > end:
        return best
    # A small word and one more: 'Vind i seglen', 'Vägen till arbete'.
    tail = text[end:going].split()
    if len(tail) == 2 and tail[0] in _JOINING and tail[1][:1].islower():
        return going
    # One more: 'Gröna hamnen', in front of a comma or a small word.
    rest = text[going : going + 12].split()
    followed = (
        text[going : going + 1] in (",", ".", "")
        or text[going : going + 2] == " ("
        or bool(rest and (rest[0] in _JOINING or _NOT_GOING_ON.match(rest[0])))
    )
    return going if len(tail) == 1 and tail[0].islower() and tail[0] not in _JOINING and followed else end


def _title(story: Story) -> Iterator[Mention]:
    """The heading of the page, where it is a name: with a short name, or said again in the text."""
    numbers = [story.title] if story.title >= 0 else range(min(3, len(story.lines)))
    for number in numbers:
        line = story.lines[number]
        if line.kind != "heading":
            continue
        written = story.text[line.start : line.end]
        if (
            _HYPHEN.search(written)
            or len(written) > 110
            or story.topic(number)
            or written.endswith((".", "?", "!"))
        ):
            continue
        end = line.end
        if not short_of(written) and (dash := _DASH_BEFORE_SMALL.search(written)):
            # 'Steget vidare – vägledning för långtidsarbetslösa': what follows in small letters explains.
            end = line.start + dash.start()
        if _HAS_NOUN.search(written) and not short_of(written):
            continue
        if short_of(written) or _is_said_again(story, line.start, end):
            yield _mention(story, line.start, end, 3, "heading of the page")
        elif again := _beginning_again(story, line.start, end):
            yield _mention(story, line.start, again, 2, "heading of the page")
        elif (
            not _SAYS_SOMETHING.search(story.text[line.start : end])
            and len(story.text[line.start : end].split()) <= 7
        ):
            yield _mention(story, line.start, end, 0, "heading of the page")


def _beginning_again(story: Story, start: int, end: int) -> int:
    """Return the end of the longest beginning of a heading that the text says again; 0 for none."""
    words = list(_TOKEN.finditer(story.text, start, end))
    for word in reversed(words):
        last = start + len(story.text[start : word.end()].rstrip(",:;!"))
        phrase = story.text[start:last]
        again = story.text.count(phrase) - 1
        if len(phrase) < 4 or again < (2 if " " not in phrase else 1):
            continue
        if phrase.split()[-1] in _JOINING or phrase.casefold() in _STOP_WORDS or phrase in place_forms():
            continue
        if any(
            each.start == start and each.certain
            for each in organisations_in(story.text, start, end, story.wordings[0].language)
        ):
            return 0
        return last
    return 0


def _with_short(story: Story) -> Iterator[Mention]:
    """'VÄLKE – Välityömarkkinoiden kehittämishanke 2008–2010': a name that holds the noun."""
    for match in _DASHED_NOUN.finditer(story.text):
        if short_of(match["name"]):
            yield _mention(story, *match.span("name"), 5, "short name, dash and full name")


def _is_said_again(story: Story, start: int, end: int) -> bool:
    return story.text.count(story.text[start:end]) > 1


def read_names(story: Story, names: Names, finds: Finds) -> None:
    """Add the project's name and its acronym."""
    chosen = names.chosen
    if chosen is None:
        return
    line = story.lines[story.line_at(chosen.start)]
    method = (
        "label" if chosen.rule.startswith("label") else "heading" if line.kind == "heading" else "sentence"
    )
    others = tuple(dict.fromkeys(mention.name for mention in names.own if mention.name != chosen.name))
    finds.add("/name", chosen.name, chosen.start, chosen.end, method, chosen.rule, alternatives=others[:3])
    if chosen.short and folded(chosen.short[0]) != folded(chosen.name):
        short, start, end = chosen.short
        finds.add("/acronym", short, start, end, method, "short name beside the full one")
        return
    reading = short_of(chosen.name)
    if reading and chosen.end - chosen.start == len(chosen.name):
        start, end = chosen.start + reading.start, chosen.start + reading.end
        finds.add("/acronym", reading.value, start, end, method, "short name beside the full one")
    elif label := next(iter(story.of_topic("acronym")), None):
        finds.add(
            "/acronym",
            story.text[label.start : label.end],
            label.start,
            label.end,
            "label",
            "label of the short name",
        )
