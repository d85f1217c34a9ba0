"""Tell a hyphen that a former line end left inside a word from one that belongs to the word.

Text pasted from typeset documents keeps the hyphens of its old lines, now in mid-line. In Finnish
spelling a real hyphen inside a word has few causes, so everything else is taken for a break. The order of
the rules, first hit wins:

1. A hyphen beside a capital, a digit or a foreign script stays (TE-toimisto, 500-vuotias), and so does
   one in a web or e-mail address.
2. One letter or no vowel on either side: no syllable, hence an abbreviation; stays (e-lasku, pk-yritys).
3. Equal vowels on both sides: stays (tasa-arvo).
4. A first part that is known to take hyphens stays: always (internet-), or before certain words
   (te-toimisto, itä-suomalainen, touko-kesäkuu). So do two agents or two adjectives of equal rank
   (tutkija-opettaja). So does one before Swedish 'projektet', of names (Öppna dörrar-projektet), and before
   'hanke' behind a word with a capital (Arjen apu-hanke), unless rule 5 joins it.
5. The joined form is a word of the document: the hyphen goes, and the join is certain.
6. A capitalised first part is a name and stays (Tukeva-työvalmennussäätiö), unless the rest is a mere
   ending (Kehit-täminen), or the capital is that of a sentence, the rest is no common companion of names
   (hanke, malli) and the line ends there, or the text has other words that are plainly broken: two or
   more went by rule 5 or 8.
7. A conjunction right after the hyphen is a suspended part with its space forgotten; stays (työ-ja). At a
   line end it is plainly suspended, whatever the words of the document.
8. The hyphen goes.

Where a hyphen stays at a line end, only the line end goes.

Two signs are not used on purpose. Repetition: one break is copied with its text, and the same words fall
to the same line ends in repeated passages, so a form seen twice with its hyphen may be wrong twice.
Syllables: a break between the parts of a compound need not look like a syllable border of a simple word,
and typesetting programs without Finnish rules break anywhere; an impossible border speaks for a break
rather than for a real hyphen. Only rule 2 is left of it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

_LOWER = "a-zß-öø-ÿšž"
_LETTER = r"[^\W\d_]"
# A line that starts so is a list item, never the second half of a word.
LIST_ITEM: Final = (
    r"(?:[-–—*o] |[•·▪●◦‣■□➢➤►○❖✓✔\uf0a7\uf0b7\uf0d8]|\(?\d{1,2}\)|\d{1,2}\.(?!\d)|\(?[a-zåäö]\)(?!\w))"
)
_CONJUNCTIONS = frozenset("ja tai sekä eli että och eller and or".split())
_NO_HALF = rf"(?!{LIST_ITEM}|(?:{'|'.join(sorted(_CONJUNCTIONS))})\b)"
_BORDER = re.compile(rf"-(?<=[^\W_]-)(?:\n{_NO_HALF}(?=[^\W_])|(?<=[{_LOWER}]-)(?=[{_LOWER}]))")
# The letters and hyphens around a border, and the rest of the token.
_CHAIN = re.compile(rf"({_LETTER}+(?:-(?:\n{_NO_HALF})?{_LETTER}+)*)(\S*)")
_LETTERS_AT_END = re.compile(rf"{_LETTER}+\Z")
# A dot followed by a small letter or digit inside a token is what all addresses and file names share.
_ADDRESS = re.compile(r"[@_\\]|\.[a-z0-9]|\(at\)")
_VOWELS = frozenset("aeiouyåäöüõæøáéíóúàèêôîâ")

_FIRST_PARTS: Final = frozenset(
    # abbreviations that have a vowel (the rest fall under rule 2)
    "atk ict tki tkio esr eakr ely amk alv ops usb vip ip yt ay ray stea sote kela lape hyte tyky neet opo "
    # words that are regularly hyphenated
    "ex non co off icke internet intranet extranet online offline web wow wlan wifi leader equal interreg "
    "facebook google twitter youtube instagram linkedin skype moodle whatsapp excel powerpoint".split()
)
_ADMINISTRATION = re.compile(
    "toimis|palvel|hallin|kesku[sk]|alue|ala|alo|yrity|hank|projekt|rahoi|raha|tuki|tue[nt]|tukea|tukie|ohjelm|osaa|"
    "tait|taid|järjest|koulut|laittei|ratkais|asiantunt|infra|maa|mai|komissio|jäsen|verkost|sektor|viranom|"
    "uudistus|asiak|live|oppi|sovel|väli|tekn|strateg|lains|kansalai|kump|avust|hakem"
)
_PLACES = re.compile(
    "suom|karjal|savo|pohja[nl]|lapp|lapi|häme|hämä|kainu|uusim|uusma|uude|satakun|kymen|euroop|aasia|afrik|"
    "ameri[kc]|saksa|ruots|venäjä|venälä|norja|viro|helsin|espoo|turku|turu|tamper|oulu|kuopio|tornio|intia|kiina"
)
_MONTHS = re.compile("(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu")
_WEEKDAYS = re.compile("(?:tiis|tors|perjan|lauan|sunnun)tai|keskiviik")
_LANGUAGES = re.compile(r"(?:suom[ei]|ruots[ie]|englan[tn]|venäjä|viro|saksa|arabia|saame)\w{0,3}\Z")
_PERSONS = re.compile("laps|lasten|vanhem|isä|äiti|nais|tytär|poika|oppila|opiskel")
_EATING = re.compile("kahvil|ravintol|hotell|baari")

# First part, casefolded → what the second part begins with when the hyphen between them is real.
_PAIRS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    dict.fromkeys(("te", "it", "eu", "ai"), _ADMINISTRATION)
    | dict.fromkeys(
        "pohjois etelä itä länsi koillis kaakkois lounais luoteis keski sisä ylä ala ulko väli kanta "
        "varsinais perä vanha uusi".split(),
        _PLACES,
    )
    | dict.fromkeys("tammi helmi maalis huhti touko kesä heinä elo syys loka marras".split(), _MONTHS)
    | dict.fromkeys("maanantai tiistai keskiviikko torstai perjantai lauantai".split(), _WEEKDAYS)
    | dict.fromkeys("suomi ruotsi englanti venäjä viro saksa".split(), _LANGUAGES)
    | dict.fromkeys("äiti isä lapsi vanhempi mies poika opettaja".split(), _PERSONS)
    | dict.fromkeys("kahvila ravintola hotelli myymälä pubi".split(), _EATING)
    | {
        first: re.compile(second)
        for first, second in {
            "ei": r"(?!kä\Z|vät|li|ne)",
            "parturi": "kampa", "plus": "miinus", "self": "", "start": "up", "know": "how", "spin": "off",
            "follow": "up", "drop": "out", "pop": "up", "stand": "up", "check": "in", "kick": "off",
            "plug": "in", "win": "win", "top": "down", "bottom": "up", "high": "tech", "low": "tech",
            "hi": "tech", "one": "stop", "in": "house", "face": "to", "peer": "to",
            "to": r"face|peer|(?:pe|la|su)\Z",
            # days of the week: 'ma-to klo 9-15'
            "ma": r"(?:ti|ke|to|pe|la|su)\Z", "ti": r"(?:ke|to|pe|su)\Z", "ke": r"(?:pe|la|su)\Z",
            "pe": r"la\Z", "la": r"su\Z",
            "on": "the|line", "off": "line", "the": "job", "part": "time", "full": "time", "long": "term",
        }.items()
    }
)  # fmt: skip
_AGENT = re.compile(
    r"\w+[aeiouyäö]j(?:[aä](?:n|t|ksi|na|nä|[sl][stl][aä]|lle|[aä]n)?|i[aeä]\w{0,4}|ille|ina|iksi)\Z"
)
_ADJECTIVE = re.compile(r"\w+(?:l[aä]i|lli)(?:nen|s(?:en|et|ten|t[aä]|i\w{1,5}|e\w{1,5}))\Z")
_AGENT_ENDS = ("ja", "jä")
_ADJECTIVE_ENDS = ("lais", "läis", "llis")
# Endings that no word starts with: what follows a capitalised half word, not a name.
_ENDING = re.compile(
    r"(?:[ktpslnrv]{0,2}[aäeiouyö]{1,2})?m(?:inen|is(?:en|een|t[aä]|tä|ess[aä]|est[aä]|ell[aä]|elle|eksi|t?en))"
    r"|l?li(?:nen|s(?:en|et|t[aä]|ten|i[aä]|esti|een|ess[aä]|est[aä]|ell[aä]|elle|uus|uuden|uutta|yys|yyden|yyttä))"
    r"|[dtsj]en|nen|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[uy]t|v[aä]t?|neet|t[aä]v[aä]t?|t[uy]t?|t[aä]{1,2}n|ta|tä"
    r"|suu(?:s|den|tta|teen|dessa|desta|della)|syy(?:s|den|ttä|teen|dessä|destä)"
)


# What names are put before: 'Satelliitti-hanke', 'Tukeva-säätiö'.
_AFTER_NAMES = re.compile(
    r"\w*(?:hank|hanket|projekt|ohjelm|toimin|malli|säätiö|yhdisty|palvelu|tapahtum|ryhm|tiimi|verkost|kurssi|koulutu|kampanja"
    r"|sivu|lehti|lehde|opas|oppa|keskus|keskuk|talo|piste|pistee|yhtiö|konsern|järjest|foorumi|seminaari|menetelm)\w*"
)
# 'Öppna dörrar-projektet': of a name of several words only the last is joined to it.
_SWEDISH_PROJECT = re.compile(r"projekt(?:et|ets)?")
_FINNISH_PROJECT = re.compile(r"(?:hanke|hanketta|hankk[ei]\w+|projekti\w{0,5})")
# 'Rannikon kehittämis-hanke': what kind of project it is, never the end of a name.
_KIND = re.compile(
    r"\w*(?:is|us|ys|os|pilotti|kokeilu|osa|kärki|jatko|emo|sisar|investointi|matkailu|työllistämi|rahoitteinen)"
)
_CAPITAL_BEFORE = re.compile(r"(?:\A|[\s\"”'(])[A-ZÅÄÖ][\w-]*(?:\s[a-zåäö]+)? \Z")
_LONGEST_WORD = 40
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s|\n)[\"”'(]?\Z")
_BROKEN_ENOUGH = 2


class Border(NamedTuple):
    """Tell what to drop at a hyphen: `start` to `end`, offsets in the text that was searched.

    `joined`: the hyphen itself goes; otherwise only the line end after it. `certain`: the joined form was
    found among the words of the document.
    """

    start: int
    end: int
    joined: bool
    certain: bool

    @property
    def in_mid_line(self) -> bool:
        """Tell whether the hyphen goes, and no line end behind it."""
        return self.joined and self.end - self.start == 1


MidLine = Literal["broken", "certain", "whole"]
"""What hyphens in mid-line are: those of former line ends, as in forms that long texts were pasted into; only
those of words that the document has without one; or none, as in English, whose words have many."""


def borders(text: str, words: Container[str], in_mid_line: MidLine = "broken") -> list[Border]:
    """Find what the hyphens of a text lose, in order.

    `text` has its white space cleaned: no space stands beside a line feed. `words`: casefolded words of
    the document.
    """
    found: list[Border] = []
    doubtful: list[Border] = []
    done = 0
    for match in _BORDER.finditer(text):
        hyphen, after = match.span()
        if hyphen < done:
            continue
        before = text[text.rfind(" ", done, hyphen) + 1 or done : hyphen]
        if "\n" in before:
            before = before[before.rindex("\n") + 1 :]
        half = before if before.isalpha() else _letters_at_end(before)
        chain = _CHAIN.match(text, hyphen - len(half)) if half else None
        if chain is not None and chain.end(1) >= after and not _is_address(before, half, chain):
            done = chain.end(1)
            _decide(chain, words, found)
            if half[0].isupper() and (left_over := _at_sentence_start(text, chain, found)):
                if left_over.end - left_over.start > 1:
                    # At a true line end the hyphen is far more often the break's than a name's.
                    found[-1] = left_over
                else:
                    doubtful.append(left_over)
        elif after > hyphen + 1:
            found.append(Border(hyphen + 1, after, False, False))
    if doubtful and sum(border.joined for border in found) >= _BROKEN_ENOUGH:
        found = sorted((*found, *doubtful))
    if in_mid_line == "broken":
        return found
    certain = in_mid_line == "certain"
    return [border for border in found if not border.in_mid_line or (certain and border.certain)]


def are_broken_in_mid_line(text: str, words: Container[str]) -> bool:
    """Tell whether words of a text were plainly broken at old line ends: two or more are whole elsewhere.

    Who writes for the web sets a hyphen where it makes a word easier to read ('startup-toimintaan'); only a
    text that was pasted from a typeset one has those of its lines.
    """
    if "-" not in text:
        return False
    return sum(border.in_mid_line and border.certain for border in borders(text, words)) >= _BROKEN_ENOUGH


def _at_sentence_start(text: str, chain: re.Match[str], found: list[Border]) -> Border | None:
    """Return the border of a word of two parts that stayed for the capital that its sentence gave it."""
    left, _, rest = chain[1].partition("-")
    right = rest.lstrip("\n")
    hyphen = chain.start() + len(left)
    if found and found[-1].start == hyphen:
        return None
    if not right.isalpha() or is_real(left.lower(), right) or _AFTER_NAMES.fullmatch(right):
        return None
    start = chain.start()
    if not _SENTENCE_START.search(text[max(0, start - 3) : start]):
        return None
    return Border(hyphen, hyphen + 1 + len(rest) - len(right), True, False)


def _letters_at_end(text: str) -> str:
    match = _LETTERS_AT_END.search(text)
    return match.group() if match else ""


def _is_address(before: str, half: str, chain: re.Match[str]) -> bool:
    rest: str = chain[2]
    if len(rest) < 2 and before is half:
        return False
    return _ADDRESS.search(f"{before}-{rest}") is not None


def _decide(chain: re.Match[str], words: Container[str], found: list[Border]) -> None:
    """Add the borders of one chain of letters and hyphens, decided together."""
    left, _, right = chain[1].partition("-")
    if "-" in right or right[0] == "\n":
        _decide_many(chain, words, found)
    elif not is_real(left, right, words) and not _ends_a_name(chain, left, right, words):
        hyphen = chain.start() + len(left)
        found.append(Border(hyphen, hyphen + 1, True, (left + right).casefold() in words))


def _ends_a_name(chain: re.Match[str], left: str, right: str, words: Container[str]) -> bool:
    """'Arjen apu-hanke': the name of a project of several words, of which the last is joined to the noun."""
    if not _FINNISH_PROJECT.fullmatch(right.casefold()) or _KIND.fullmatch(left):
        return False
    before = chain.string[max(0, chain.start() - _LONGEST_WORD) : chain.start()]
    return _CAPITAL_BEFORE.search(before) is not None and (left + right).casefold() not in words


def _decide_many(chain: re.Match[str], words: Container[str], found: list[Border]) -> None:
    pieces: list[str] = chain[1].split("-")
    parts = [piece.lstrip("\n") for piece in pieces]
    joins = _joins(parts, words)
    hyphen = chain.start()
    for number, joined in enumerate(joins):
        hyphen += len(pieces[number])
        after = hyphen + 1 + len(pieces[number + 1]) - len(parts[number + 1])
        if joined:
            found.append(
                Border(hyphen, after, True, "".join(_sides(parts, joins, number)).casefold() in words)
            )
        elif after > hyphen + 1:
            found.append(Border(hyphen + 1, after, False, False))
        hyphen += 1


def _joins(parts: list[str], words: Container[str]) -> list[bool]:
    """Decide each border between parts; a join may settle its neighbours, so repeat till none moves."""
    joins = [False] * (len(parts) - 1)
    moved = True
    while moved:
        moved = False
        for border, joined in enumerate(joins):
            if not joined and not is_real(*_sides(parts, joins, border), words):
                joins[border] = moved = True
    return joins


def _sides(parts: list[str], joins: list[bool], border: int) -> tuple[str, str]:
    """Put together the parts on either side of a border, as far as joined borders reach."""
    first, last = border, border + 1
    while first and joins[first - 1]:
        first -= 1
    while last < len(joins) and joins[last]:
        last += 1
    return "".join(parts[first : border + 1]), "".join(parts[border + 1 : last + 1])


def is_real(left: str, right: str, words: Container[str] = frozenset()) -> bool:
    """Tell whether the hyphen between two runs of letters belongs to the word.

    `words`: casefolded words of the document, asked only where spelling leaves room for doubt.
    """
    before, after = left[-1], right[0]
    if not (before.islower() and after.islower()) or len(left) == 1 or len(right) == 1:
        return True
    if before == after and before in _VOWELS:
        return True
    first, second = left.casefold(), right.casefold()
    if _VOWELS.isdisjoint(first) or _VOWELS.isdisjoint(second) or _is_known(first, second):
        return True
    if _SWEDISH_PROJECT.fullmatch(second):
        return True
    if first + second in words:
        return False
    if left != first:
        return not (left[1:].islower() and _ENDING.fullmatch(second))
    return second in _CONJUNCTIONS


def _is_known(first: str, second: str) -> bool:
    if first in _FIRST_PARTS:
        return True
    pair = _PAIRS.get(first)
    if pair is not None and pair.match(second):
        return True
    if first.endswith(_AGENT_ENDS):
        return _AGENT.match(second) is not None
    return first.endswith(_ADJECTIVE_ENDS) and _ADJECTIVE.match(second) is not None
