"""Finnish and Swedish names in front of the noun: 'Kohti työtä -hankkeessa', 'Framåt-projektet'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.names.mention import QUOTES, TOKEN, Mention, mention_of, prominence
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression
from esrcat.vocab.place_forms import place_forms

NOUN = r"(?:hank(?:e|k[ei]\w*|etta|ett[aä]\w*)|projekti\w*)"
HYPHEN = Expression(
    rf"(?P<space>[ \u00a0]?)[-\u2010\u2011–—][ \u00a0]?(?P<noun>(?!hankinta|hankkij)[a-zåäö]*{NOUN}"
    r"|(?:nimi(?:nen|sen|sessä|sestä|seen|stä|selle|sellä|senä)|nimellä)(?=\s(?:[\w-]+\s)?[\w-]*(?:hank|projekti)))(?!\w|-)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?")
# Words that cannot stand within the name of a project before '-hanke' in running text.
STOP_WORDS = frozenset(
    """on oli ovat olivat kanssa mukaan kautta aikana lisäksi sekä joka jotka että myös kuten eli uusi
    jota jonka jossa josta johon jolla jolta jolle joita joiden joissa joista joihin joilla joilta joille
    uuden uudessa uutta tämä tämän tässä oman oma kolmivuotinen kaksivuotinen kaksivuotisen
    kolmivuotisen nyt viime yhteinen yhteisen yhteisessä kaupungin kunnan kaupunki kunta liiton
    keskuksen yliopiston ammattikorkeakoulun säätiön yhdistyksen ry:n oy:n ry oy kuntayhtymän
    yhtymän opiston instituutin koulutuskeskuksen ely-keskuksen seudun rahoittama rahoittaman
    rahoittamassa hallinnoima hallinnoiman koordinoima koordinoiman toteuttama toteuttaman tukema
    tukeman rahoitteinen rahoitteisen rahoitteisessa käynnistynyt käynnistyneen alkanut alkaneen
    päättynyt päättyneen päättyvän päättyneessä käynnistyi alkaa toteuttaa toteutti hallinnoi
    koordinoi rahoittaa jatkaa aloittaa esr-rahoitteinen esr-rahoitteisen esr-rahoitteisessa
    eakr-rahoitteinen eakr-rahoitteisen nimeltä hanke hankkeen projektin projekti tiedote tervetuloa
    tutustu jatkui aiempi aiemman aiemmassa edellinen edellisen samaan""".split()
)
# These end the search only once a capital is found: 'Yritysten yhteinen suunta -hanke'.
_WITHIN_NAMES = frozenset(
    "uusi uuden uutta yhteinen yhteisen oma oman sekä myös nyt eri kautta mukaan".split()
)
# A sum, a legal form with an ending, who pays and a programme stand in front of a name, not in it.
_NOT_WITHIN = re.compile(
    r"\A(?:tukema|rahoittama|myöntämä|hallinnoima|koordinoima|toteuttama|vetämä|johtama|käynnistämä)"
    r"(?:n|ssa|ssä|sta|stä|an|än|lle|a|ä)?\Z"
    r"|\A(?:toteutet|järjestet|kokeil|käynnistet)(?:tu|ty|un|yn|ussa|yssä)\Z|\A(?:toimi|pyöri)(?:nut|neen|neessa)\Z"
    r"|-?ohjelman\Z|rahaston\Z|\A(?:rahoittamatta|tukematta)\Z"
    r"|\A(?:euro(?:a|n|lla)|€|milj\w*\.?)\Z|\A(?:ry|rf|oy|oyj|ab|sr|ky):\w+\Z",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\A(?:[a-zåäö]{3,}(?:vat|vät|taan|tään|daan|dään|tiin)|toimii?|pyörii?|alkoi|käynnistyy|päättyi|päättyy|veti|vetää|kokeili"
    r"|sai|saa|sa(?:i|a)vat|haki|hakee|myönsi|käynnisti|käynnistää|aloitti|rahoitti|perusti|esittelee|esitteli|järjestää|järjesti)\Z"
)
_ASKS = re.compile(r"(?:Mikä|Mitä|Miksi|Miten|Kuka|Ketkä|Kenelle|Missä|Milloin|Paljonko|Onko|Saako|Voiko)")
_NEXT_CLAUSE = re.compile(r"\s(?:kun|koska|vaikka|jos|mutta|kunnes|joten|sillä|eikä|missä|jolloin)\s")
_ABOUT_IT = re.compile(
    r"(?:(?:yksi|kaksi|kolmi|neli|viisi|kuusi|moni|puoli)vuoti|[\w+-]+rahoittei|valtakunnalli|ylimaakunnalli|maakunnalli|alueelli|seudulli|kansainväli|monivuoti)"
    r"(?:nen|sen|sessa|sta|seen|selle|sella)",
    re.IGNORECASE,
)
_OPENING = frozenset("uusi tämä tässä myös lisäksi uudessa uuden nyt aiempi aiemman".split())


def names_before_the_noun(story: Story) -> Iterator[Mention]:
    """Names before '-hanke' and '-projekti', with or without a space before the hyphen."""
    text = story.text
    for match in HYPHEN.finditer(text):
        if text.endswith("\n", 0, match.start()):
            # '- Hankkeen nimi': the mark of a list, below a heading that is no name.
            continue
        start, end = _name_before(story, match.start(), bool(match["space"]))
        if start < end:
            weight = 2 if text[end : end + 1] in QUOTES else 1
            yield mention_of(story, start, end, weight + prominence(story, start), "name before the noun")


def _name_before(story: Story, end: int, spaced: bool) -> tuple[int, int]:
    text = story.text
    line = story.lines[story.line_at(end)]
    first = max(line.start if line.start < end else 0, end - 120)
    if end > 0 and text[end - 1] in QUOTES:
        opening = max(text.rfind(quote, first, end - 1) for quote in QUOTES)
        return (opening + 1, end - 1) if opening >= 0 else (end, end)
    tokens = [(token.start(), token.end()) for token in TOKEN.finditer(text, first, end)]
    if not tokens:
        return end, end
    if not spaced:
        return _glued(story, tokens, line.start)
    if acronym := _ACRONYM.fullmatch(text, *tokens[-1]):
        # 'Kylät kuntoon – polkuja rantaan (KYKU) -hanke'
        over = _over_dash(text, tokens[:-1])
        if over is not None and text[over].casefold() == acronym[1][0].casefold():
            return over, tokens[-2][1]
    start = _spaced(story, tokens, line.start)
    if _ENUMERATES.search(text, start, end) and _AND.search(text, start, end) is None:
        # 'Hankerahoitus, kanslia, kylien sopimuksen -hanke': the head of a matter tells it bit by bit.
        return end, end
    if start == end:
        start = _whole_title(story, line, end)
    over = _over_dash(text, tokens) if start == end else None
    return (start if over is None else over), end


_ENUMERATES = re.compile(r",[^\n]*,")
_AND = re.compile(r"\s(?:ja|sekä|&)\s")
_ACRONYM = re.compile(r"\((?=[^\s()]*[A-ZÅÄÖ]{2})([A-ZÅÄÖ][\w&+!-]{1,14})\)")
_FEWEST, _MOST_BEHIND, _MOST_BEFORE = 2, 8, 4


def _over_dash(text: str, tokens: list[tuple[int, int]]) -> int | None:
    """Return where 'Kylät kuntoon – polkuja metsästä rantaan' begins: what explains it has no capital."""
    words = [text[first:last] for first, last in tokens]
    dash = next((n for n in reversed(range(len(words))) if words[n] in ("–", "—", "-")), 0)
    behind = words[dash + 1 :]
    if not dash or not _FEWEST <= len(behind) <= _MOST_BEHIND or not all(map(_may_explain, behind)):
        return None
    start = None
    for number in range(dash - 1, max(dash - 1 - _MOST_BEFORE, -1), -1):
        word = words[number]
        if not word[0].isalpha() or word[-1] in ".,:;!?" or word.casefold() in STOP_WORDS:
            break
        if word[0].isupper():
            start = tokens[number][0]
            if not (word.isupper() and number and words[number - 1].isupper()):
                break
    return start


def _may_explain(word: str) -> bool:
    """Tell whether a word may stand in what explains a name behind its dash."""
    bare = word.strip(",")
    small = bare.replace("-", "").isalpha() and bare[0].islower()
    return small and not _FINITE.search(bare) and (bare not in STOP_WORDS or bare in _WITHIN_NAMES)


_WITH_DASH = re.compile(r"[A-ZÅÄÖ0-9][^\n.:;]*?\s[–—-]\s[a-zåäö]")


def _whole_title(story: Story, line: Line, end: int) -> int:
    """'AVAA OVI! - kohtaamisen ja oppimisen -hanke' over a text: all of it, where no part has a capital."""
    is_title = line is story.lines[0] or line.kind == "heading"
    whole = is_title and _NOUN_ALONE.match(story.text[end : line.end]) is not None
    return line.start if whole and _WITH_DASH.match(story.text, line.start, end) else end


def _glued(story: Story, tokens: list[tuple[int, int]], line: int) -> tuple[int, int]:
    text = story.text
    start, end = tokens[-1]
    if len(tokens) > 1 and _NUMERAL.fullmatch(text, start, end):
        # 'Kierrepolku II-hanke': the numeral has the name in front of it.
        start = tokens[-2][0]
    while start < end and text[start] in QUOTES + "(":
        start += 1
    if not (text[start].isupper() or text[start].isdigit() or _CAPITAL_WITHIN.match(text, start, end)):
        return _opening_its_line(story, tokens, line), end
    # 'Kohti Työtä-hanke': written without the space that a name of several words needs.
    for first, last in reversed(tokens[:-1]):
        word = text[first:last]
        if not word[0].isupper() or word.endswith(("n", ",", ".")) or first == line or word[-1] in ".:;":
            break
        if text.count(text[first:end]) < 2:
            break
        start = first
    return start, end


def _opening_its_line(story: Story, tokens: list[tuple[int, int]], line: int) -> int:
    """'Arjen apu-hanke' over a text: the name written with no space, that begins where its line does."""
    first, end = tokens[0][0], tokens[-1][1]
    words = [story.text[low:high] for low, high in tokens]
    small = words[1:]
    if (
        first == line
        and 0 < len(small) <= _MOST_SMALL
        and words[0][0].isupper()
        and words[0].casefold() not in STOP_WORDS - _WITHIN_NAMES
        and words[0] not in place_forms()
        and all(word.isalpha() and word.islower() and word not in STOP_WORDS for word in small)
    ):
        return first
    return end


_MOST_SMALL = 3
# 'eTaito-hanke', '#MeMukaan-hanke'
_CAPITAL_WITHIN = re.compile(r"(?:[a-zåäö]{1,2}|#)[A-ZÅÄÖ][a-zåäö]")
_SAYS_WHERE = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)")
_NUMERAL = re.compile(r"[IVX]{1,4}|\d\.0|\d")


def _spaced(story: Story, tokens: list[tuple[int, int]], line: int) -> int:
    text = story.text
    end = tokens[-1][1]
    starts: list[int] = []
    for first, last in reversed(tokens[-11:]):
        word = text[first:last]
        if word in ("–", "—", "-", "|", "»") or (last != end and word[-1] in ".:;!?"):
            break
        bare = word.strip(QUOTES + ",()").casefold()
        if bare in STOP_WORDS and last != end and (starts or bare not in _WITHIN_NAMES):
            # 'Uusi alku -hanke': the word opens the name where no other has a capital, or it is said again.
            again = bare in _WITHIN_NAMES and text.count(text[first:end]) > 1
            if (
                (not starts or (again and starts[-1] == last + 1))
                and word[0].isupper()
                and not bare.startswith(("hanke", "hankk", "projekti", "tiedote", "terve"))
            ):
                starts.append(first)
            break
        if word[0] in QUOTES:
            return first + 1
        if (_NOT_WITHIN.search(word) and last != end) or (starts and _ASKS.fullmatch(word)):
            break
        if starts and _FINITE.search(word):
            # 'Tutkimusasema rakentavat Biohiilen laatuketju -hankkeessa'
            break
        if starts and word.endswith(",") and _NEXT_CLAUSE.match(text, last):
            # 'Tuuli yltyi, kun Uusi alku -hankkeen väki kokoontui'
            break
        if _ABOUT_IT.fullmatch(word) and last != end:
            # 'Nelivuotinen Puusta uusi alku -projekti': how long it takes or who pays is no part of the name.
            break
        if word[0].isupper() or (word[0].isdigit() and not _YEAR.fullmatch(word)) or word[0] == "#":
            starts.append(first)
    return _best_start(story, starts, end, line)


def _best_start(story: Story, starts: list[int], end: int, line: int) -> int:
    """Of several capitals before the noun, the one that the text begins the name with elsewhere too."""
    text = story.text
    last = text[starts[0] : end] if starts else ""
    if len(starts) > 1 and (last in place_forms() or _SAYS_WHERE.fullmatch(last)):
        # 'Tuen tuominen Kuusamoon', 'Vihreä siirtymä Savossa': where it goes is not what it is called.
        starts = starts[1:]
    if not starts:
        return end
    if len(starts) == 1:
        return starts[0]
    for start in reversed(starts):
        name = text[start:end]
        if _is_a_heading(story, name):
            return start
        if (
            start == line
            and story.lines[story.line_at(start)].kind == "heading"
            and not _is_owner(text, start, end)
            and (_is_whole_heading(story, end) or not _shorter_stands_alone(text, start, starts, end))
        ):
            return start
        if any(quote + name in text for quote in QUOTES):
            return start
    if _opens_sentence(story, starts[-1]) and (
        not _adjoin(text, starts[-1], starts[-2]) or _is_in_small_letters(text, starts[-2], end)
    ):
        second = TOKEN.match(text, starts[-2])
        if second and second[0] not in place_forms() and text.count(text[starts[-1] : end]) < 2:
            # 'Kunnanhallitus päätti osallistua Kylät kuntoon': the first word opens the sentence only.
            starts = starts[:-1]
            if len(starts) == 1:
                return starts[0]
    counted = [(text.count(text[start:end]), start) for start in starts]
    most = max(counted[0][0], 1)
    kept = [start for count, start in counted if count == most]
    start = kept[-1]
    while len(starts) > 1 and start != starts[0] and _is_owner(text, start, end):
        after = [other for other in starts if other > start]
        start = min(after)
    return start


def _is_a_heading(story: Story, name: str) -> bool:
    """Tell whether some heading says a name and nothing else, in whatever letters."""
    wanted = name.casefold()
    return any(
        line.kind == "heading"
        and line.end - line.start == len(name)
        and story.line_text(line).casefold() == wanted
        for line in story.lines
    )


def _is_in_small_letters(text: str, start: int, end: int) -> bool:
    """Tell whether a name goes on in small letters, so that no word before its first has a capital for it."""
    return all(word[0].islower() for word in text[start:end].split()[1:]) and " " in text[start:end]


_NOUN_ALONE = re.compile(r"\s?[-\u2010\u2011–—]\s?(?:hanke|projekti)\s*\Z", re.IGNORECASE)


def _is_whole_heading(story: Story, end: int) -> bool:
    """Tell whether a heading is nothing but the name and the noun: 'Nuorten Keidas -projekti'."""
    line = story.lines[story.line_at(end)]
    return _NOUN_ALONE.match(story.text[end : line.end]) is not None


def _shorter_stands_alone(text: str, start: int, starts: list[int], end: int) -> bool:
    """Tell whether the text says what follows a heading's first word: 'Mikä Uusi alku -hanke on?'."""
    said = text.count(text[start:end])
    return any(
        text.count(text[other:end]) > said and text[other:end] not in place_forms()
        for other in starts
        if other > start
    )


def _opens_sentence(story: Story, start: int) -> bool:
    return story.lines[story.line_at(start)].kind != "heading" and story.opens_sentence(start)


def _adjoin(text: str, first: int, second: int) -> bool:
    """Tell whether two words with capitals stand side by side."""
    return " " not in text[first:second].rstrip(" ")


def _is_owner(text: str, start: int, end: int) -> bool:
    """Tell whether the first word is a place or a common word and not the name's own: 'Lieksan Uusi alku'."""
    word = TOKEN.match(text, start, end)
    if word is None:
        return False
    return (word[0].endswith("n") and word[0] in place_forms()) or word[0].casefold() in _OPENING
