"""Finnish and Swedish names in front of the noun: 'Kohti työtä -hankkeessa', 'Framåt-projektet'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.mention import QUOTES, TOKEN, Mention, mention_of, prominence
from esrcat.free_text.names.starts import NOUN_ALONE, best_start
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

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
_NOT_WITHIN = re.compile(_WORDS["not_within"], re.IGNORECASE)
# A verb of the sentence: no name goes on over it.
_VERB = re.compile(
    r"\A(?:[a-zåäö]{3,}(?:vat|vät|taan|tään|daan|dään|tiin)|toimii?|pyörii?|alkoi|käynnistyy|päättyi|päättyy|veti|vetää|kokeili"
    r"|sai|saa|sa(?:i|a)vat|haki|hakee|myönsi|käynnisti|käynnistää|aloitti|rahoitti|perusti|esittelee|esitteli|järjestää|järjesti)\Z"
)
_QUESTION_WORD = re.compile(
    r"(?:Mikä|Mitä|Miksi|Miten|Kuka|Ketkä|Kenelle|Missä|Milloin|Paljonko|Onko|Saako|Voiko)"
)
_NEXT_CLAUSE = re.compile(r"\s(?:kun|koska|vaikka|jos|mutta|kunnes|joten|sillä|eikä|missä|jolloin)\s")
_ABOUT_IT = re.compile(
    r"(?:(?:yksi|kaksi|kolmi|neli|viisi|kuusi|moni|puoli)vuoti|[\w+-]+rahoittei|valtakunnalli|ylimaakunnalli|maakunnalli|alueelli|seudulli|kansainväli|monivuoti)"
    r"(?:nen|sen|sessa|sta|seen|selle|sella)",
    re.IGNORECASE,
)


_PAYS = re.compile(
    r"\s(?:\w+\s)?(?:hanke)?(?:rahoitu(?:sta|ksen)|avustu(?:sta|ksen)|tukea|tuen|rahaa)(?!\w)"
    r"(?!\s(?:saa|on\ssaa))"
)


def names_before_the_noun(story: Story) -> Iterator[Mention]:
    """Names before '-hanke' and '-projekti', with or without a space before the hyphen."""
    text = story.text
    for match in HYPHEN.finditer(text):
        if text.endswith("\n", 0, match.start()):
            # '- Hankkeen nimi': the mark of a list, below a heading that is no name.
            continue
        if match["noun"].endswith("sta") and _PAYS.match(text, match.end()):
            # 'on hakenut Kylät kuntoon -teemahankkeesta avustusta': that one pays for this.
            continue
        # 'Huomisen laiturit- hanke': the space has come to the wrong side of the hyphen.
        is_spaced = bool(match["space"]) or text.endswith(" ", 0, match.start("noun"))
        start, end = _name_before(story, match.start(), is_spaced)
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
        over = _over_dash(text, tokens[:-1]) or _spelt_by(story, acronym[1], tokens[:-1], end)
        if over is not None and text[over].casefold() == acronym[1][0].casefold():
            return over, end
    elif within := _IN_BRACKETS.search(text, first, end):
        # 'Saariston veneliikenteen kehittäminen (Boats for Islands) -hankkeessa'
        return within.start("name"), within.end("name")
    if (whole := _dashed_line(story, line, end)) is not None:
        return whole, end
    start = _behind_body(story, _spaced(story, tokens, line.start), end)
    if _ENUMERATES.search(text, start, end) and _AND.search(text, start, end) is None:
        # 'Hankerahoitus, kanslia, kylien sopimuksen -hanke': the head of a matter tells it bit by bit.
        return end, end
    if start == end:
        start = _whole_title(story, line, end)
    over = _over_dash(text, tokens) if start == end else None
    return (start if over is None else over), end


def _behind_body(story: Story, start: int, end: int) -> int:
    """'Suomen Soutuliitolla Uusi alku -hankkeen vetäjä on': where one works is no part of the name."""
    if _IN_A_CASE.search(story.text, start, end) is None:
        return start
    for each in organisations_in(story.text, start, end, story.wordings[0].language):
        behind = each.end + 1
        if each.start == start and each.certain and _IN_A_CASE.match(story.text, each.end - 3):
            return behind
    return start


_IN_A_CASE = re.compile(r"(?:ll[aä]|ss[aä]|lle)\s(?=[A-ZÅÄÖ])")
_IN_BRACKETS = re.compile(r"\((?P<name>[A-ZÅÄÖ][^()\n]*\s[^()\n]*)\)\Z")


def _spelt_by(story: Story, acronym: str, tokens: list[tuple[int, int]], end: int) -> int | None:
    """Return where the words begin that a short name behind them is made of.

    Either its letters are their capitals, 'Better Boats – Islands for All (BBIA)', or they fill a line.
    """
    text = story.text
    letters = acronym.casefold()
    line = story.lines[story.line_at(end)]
    fills = NOUN_ALONE.match(story.text[end : line.end]) is not None
    if fills and tokens and tokens[0][0] == line.start and text[line.start].casefold() == letters[0]:
        return line.start
    for first, _ in reversed(tokens):
        capitals = _CAPITAL_FIRST.findall(text, first, tokens[-1][1])
        if len(capitals) > 1 and "".join(capitals).casefold() == letters:
            return first
    return None


_CAPITAL_FIRST = re.compile(r"(?<!\S)[A-ZÅÄÖ](?=[a-zåäö])")
_BOTH_WHOLE = re.compile(r"(?P<first>[A-ZÅÄÖ][^\n.:;|–—]*\s[^\n.:;|–—]*?)\s[–—-]\s[A-ZÅÄÖ][^\n.:;|–—]*")


def _dashed_line(story: Story, line: Line, end: int) -> int | None:
    """'Better Boats – Saaristo liikkeelle -hanke' on a line of its own: all of it is the name."""
    if NOUN_ALONE.match(story.text[end : line.end]) is None:
        return None
    whole = _BOTH_WHOLE.fullmatch(story.text, line.start, end)
    if whole is None or not STOP_WORDS.isdisjoint(whole["first"].casefold().split()):
        return None
    language = story.wordings[0].language
    is_body = any(each.certain for each in organisations_in(story.text, *whole.span("first"), language))
    return None if is_body or _HAS_HANKE.search(whole["first"]) else line.start


_HAS_HANKE = re.compile(r"hank|projekt|tiedot|uuti", re.IGNORECASE)
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
    return small and not _VERB.search(bare) and (bare not in STOP_WORDS or bare in _WITHIN_NAMES)


_WITH_DASH = re.compile(r"[A-ZÅÄÖ0-9][^\n.:;]*?\s[–—-]\s[a-zåäö]")


def _whole_title(story: Story, line: Line, end: int) -> int:
    """'AVAA OVI! - kohtaamisen ja oppimisen -hanke' over a text: all of it, where no part has a capital."""
    is_title = line is story.lines[0] or line.kind == "heading"
    whole = is_title and NOUN_ALONE.match(story.text[end : line.end]) is not None
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
        if not word[0].isupper() or word.endswith(("n", ",", ".")) or word[-1] in ".:;":
            break
        if first == line and not re.search(
            rf"{re.escape(text[first:end])}-(?!hank|proj|kehit)[a-zåäö]", text
        ):
            # The first word of a line; 'Vahva Laituri-toimintamalli' also has it before another noun.
            break
        if text.count(text[first:end]) < 2:
            break
        start = first
    return (start if start < tokens[-1][0] else _all_foreign(story, tokens, start)), end


# No Finnish word has these letters, begins with a soft or ends in a hard one.
_FOREIGN = re.compile(r"[A-Z](?:[\w'’]*[cfqwxzå][\w'’]*|[\w'’]*[bcdfgkmpvwxy])|[BCDFGQWXZ][\w'’]+")


def _all_foreign(story: Story, tokens: list[tuple[int, int]], start: int) -> int:
    """'Green Farm Circle-hanketta': two foreign words or more in front, that are no body and nobody."""
    found = start
    for first, last in reversed(tokens[:-1]):
        word = story.text[first:last]
        if not _FOREIGN.fullmatch(word) or word in given_names() or word in place_forms():
            break
        found = first
    words = story.text[found:start].split()
    if len(words) < _FEWEST:
        return start
    language = story.wordings[0].language
    bodies = organisations_in(story.text, found, start, language)
    return start if any(each.certain for each in bodies) else found


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
_COUNTS = re.compile(r"\d|[IVX]{1,3}")
_NUMERAL = re.compile(r"[IVX]{1,4}|\d\.0|\d")


def _spaced(story: Story, tokens: list[tuple[int, int]], line: int) -> int:
    """Return where a name of words begins before ' -hanke': the best of the capitals in front of the noun."""
    text = story.text
    end = tokens[-1][1]
    starts: list[int] = []
    for first, last in reversed(tokens[-_MOST_WORDS:]):
        word = text[first:last]
        nearest = last == end
        if word in _DIVIDES or (not nearest and word[-1] in ".:;!?"):
            break
        bare = word.strip(QUOTES + ",()").casefold()
        if bare in STOP_WORDS and not nearest and (starts or bare not in _WITHIN_NAMES):
            if word[0].isupper() and _opens_all_the_same(text, bare, (first, last), end, starts):
                starts.append(first)
            break
        if word[0] in QUOTES:
            return first + 1
        if _stands_in_front(text, word, last, nearest=nearest, begun=bool(starts)):
            break
        if nearest and first != tokens[0][0] and _COUNTS.fullmatch(word):
            # 'Laituri kuntoon 2 -hanke': the number has the name in front of it.
            continue
        numbered = word[0].isdigit() and not _YEAR.fullmatch(word) and not text.endswith("§ ", 0, first)
        if word[0].isupper() or numbered or word[0] == "#":
            starts.append(first)
    return best_start(story, starts, end, line)


_MOST_WORDS = 11
_DIVIDES = ("–", "—", "-", "|", "»")
# None of these opens a name, though it stands before words that have no capital.
_NEVER_FIRST = ("hanke", "hankk", "projekti", "tiedote", "terve")


def _opens_all_the_same(text: str, bare: str, span: tuple[int, int], end: int, starts: Sequence[int]) -> bool:
    """'Uusi alku -hanke': a common word opens the name where no other has a capital, or it is said again."""
    if bare.startswith(_NEVER_FIRST):
        return False
    if not starts:
        return True
    first, last = span
    return bare in _WITHIN_NAMES and starts[-1] == last + 1 and text.count(text[first:end]) > 1


def _stands_in_front(text: str, word: str, last: int, *, nearest: bool, begun: bool) -> bool:
    """Tell whether a word is none of the name, and so none before it is.

    `nearest` is the word right before the noun; the name has `begun` where one behind it has a capital.
    """
    if not nearest and (_NOT_WITHIN.search(word) or _ABOUT_IT.fullmatch(word)):
        # 'Nelivuotinen Puusta uusi alku -projekti': how long it takes or who pays is no part of the name.
        return True
    if not begun:
        return False
    # 'Tutkimusasema rakentavat Biohiilen laatuketju -hankkeessa'
    if _QUESTION_WORD.fullmatch(word) or _VERB.search(word):
        return True
    # 'Tuuli yltyi, kun Uusi alku -hankkeen väki kokoontui'
    return word.endswith(",") and _NEXT_CLAUSE.match(text, last) is not None
