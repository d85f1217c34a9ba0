"""Recognise what pages print around texts: links to share, print or go back, and headings of other news."""

from __future__ import annotations

import re

from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.pages", "words.txt")

# Whole lines, whatever stands around them.
_LINES = quick(_WORDS["lines_around"], re.I)
LONGEST_LINE = 220
# The first letters of all that `_LINES` knows, those of what it knows only before a sign of a path, and the
# signs that it looks for anywhere.
_BEGINNINGS = frozenset(
    """siir hypp hopp fort gå skip jaa kerr tykk seur dela följ gill shar foll like twee twii face twit
    link what inst yout x pint goog addt tulo skri prin lähe sähk post e-po epos rss a a+ a- taka pala
    sivu alku ylös till sida börj topp back to top etus hem home star fram olet sija du you polk edel
    seur föra näst prev next navi sisä muru vali pääv menu meny huvu haku hae sök sear kirj logg log
    suom sven på in engl fi sv en näyt sulj stän clos inne asse web verk www- webb hyvä sall estä hylk
    muok godk acce avvi till tillå allo reje decl eväs cook kako tiet saav site priv © (c) copy
    avai asia tunn kate luok tagg nyck tags file cate page viim päiv sena uppd last upda ei inga no komm
    jätä leav julk skri förf by text lue kats läs read kaik lisä alla all more fler angl icon kävi pala
    synp muok olet pain besö webm sivus sivuj sivun förb ohit tran kään över look scre gene exac post retu
    tiet info yllä yhte före dire""".split()
)
_BEGINNINGS_OF_PATHS = frozenset("hank proj ajan uuti nyhe aktu news".split())
_SIGNS = (*"©»\u203a→«\u2039←<|\t", "  ", "coronavirus", "eserved", "pidätetään", "ESERVED", "PIDÄTETÄÄN")
_STEP = re.compile(r"\s[>/]\s")
# 'Turun yliopisto > Tutkimus > Hankkeet'
_STEPS = re.compile(
    r"[^>/\u203a»,;]{2,40}(?:\s[>\u203a»]\s[^>/\u203a»,;]{2,60}){2,5}"
    r"|[^>/\u203a»,;]{2,40}(?:\s/\s[^>/\u203a»,;]{2,60}){2,5}"
)
# 'Palvelut   Hankkeet   Ajankohtaista   Meistä'
_MENU = re.compile(
    r"[A-ZÅÄÖ][^\s|:]{2,20}(?:\s[^\s|:]{2,20})?(?:\s{2,}[A-ZÅÄÖ][^\s|:]{2,20}(?:\s[^\s|:]{2,20})?){2,7}"
)
_SEPARATORS = quick(r"\s*[|\u203a»→•·]\s*|\s[>/]\s|\s{2,}|\t+")

_PARTING = "|>/\u203a»→•·"
_DIGIT = re.compile(r"\d")

_END_HEADINGS = re.compile(rf"(?:{_WORDS['end_headings']})\s*[:!?…]*", re.I)
# The first letters of all these headings.
_END_BEGINNINGS = frozenset(
    """lue kat tut lis aih siv täh sam muu mui uus vii tuo lue suo aie ajan ede seu uut tap tul pik oik ark
    kom ock äve als vas jät kes läs se rel lik fle and sen övr tid mes akt nyh eve läm sna gen rea see
    mor oth lat rec our sim fur upc new lea qui you jaa del sha föl fol til pre sub ava asi tun nyc tag
    kat cat ann oli ge was löy hit com""".split()
) | {"aja", "se ", "ge "}
_FACT_BEGINNINGS = frozenset(
    """han pro kes tot toi aik aja rah kok bud osa hak pää kum yht koh ohj lis nam tid var löp fin gen sök
    huv del par sam mål kon ytt mer när ins ver dur tim sch per tot fun lea coo imp tar fur mor cod pri
    are ove sta end car new led pro fon tot slu sto ove alo pää toi var osa kus led oth hal alk vas con
    ben num övr""".split()
)
_FACT_LABELS = quick(rf"^(?:{_WORDS['fact_labels']})\b\s*(?:$|[:–\-\t])", re.I)


def signs_in(text: str) -> tuple[str, ...]:
    """Return the signs of lines around texts that a text holds, for the lines of it."""
    return tuple([sign for sign in _SIGNS if sign in text])


def is_around_texts(line: str, signs: tuple[str, ...] = _SIGNS) -> bool:
    """Tell whether a line is one that sites print around texts: to share or print, a path, a notice.

    `signs` are those that may be in the line, where it is one of many of a text.
    """
    line = line.strip(" \t\xa0|·•-–")
    if not line or (len(line) < 4 and not any(map(str.isalnum, line))):
        return True
    if len(line) > LONGEST_LINE:
        return False
    return (_may_be_known(line) or _has_sign(line, signs)) and (
        _LINES.fullmatch(line) is not None or _is_path(line)
    )


def _may_be_known(line: str) -> bool:
    """Tell whether a line may be one that `_LINES` knows by its beginning."""
    # A list's mark alone on its line leaves the line's end in front.
    first, *_ = line[:4].split(None, 1) or [""]
    begins = first.lower().rstrip(":")
    if begins in _BEGINNINGS_OF_PATHS:
        return ">" in line or "/" in line
    return begins in _BEGINNINGS or (begins[:1].isdigit() and "omme" in line.lower())


def _has_sign(line: str, signs: tuple[str, ...]) -> bool:
    # To look for one character or word after the other is many times faster than an expression.
    if signs and any(map(line.__contains__, signs)):
        return True
    return (">" in line or "/" in line) and _STEP.search(line) is not None


def _is_path(line: str) -> bool:
    """Tell whether a line is a row of links or the way to a page: 'Home | Projects | Contact'."""
    if line[-1] in ".:" or not _may_be_parted(line):
        return False
    parts = _SEPARATORS.split(line)
    if len(parts) < 3 or _DIGIT.search(line):
        return False
    if _STEPS.fullmatch(line) or _MENU.fullmatch(line):
        return True
    return all(len(part.split()) <= 4 for part in parts) and (
        line.count("|") > 1 or all(_LINES.fullmatch(part) for part in parts)
    )


def _may_be_parted(line: str) -> bool:
    """Tell whether a line may hold a separator: a sign, or white space that is more than one space."""
    return any(map(line.__contains__, _PARTING)) or " ".join(line.split()) != line


def ends_text(heading: str) -> bool:
    """Tell whether a heading stands over what is no part of the text: related news, comments, events."""
    heading = heading.strip()
    if len(heading) > 80 or (heading[:3].lower() not in _END_BEGINNINGS and not heading[:1].isdigit()):
        return False
    return _END_HEADINGS.fullmatch(heading) is not None


def is_fact_label(text: str) -> bool:
    """Tell whether a text is, or begins with, a label of the facts of a project or of its contacts."""
    text = text.lstrip(" \t•*")
    return text[:3].lower() in _FACT_BEGINNINGS and _FACT_LABELS.match(text) is not None


# 'Kesto1.1.2023', 'ToteuttajaNiemen kyläseura': pages whose labels are cells are saved with nothing between.
_GLUED_LABEL = re.compile(_WORDS["glued_label"])


def is_glued_label(line: str) -> bool:
    """Tell whether a line begins with a label of a project's facts that its value follows at once."""
    return _GLUED_LABEL.match(line) is not None
