"""Tell numbers that stand without the noun they count: parts of what was counted, and gapped series."""

from __future__ import annotations

import re

from esrcat.sentences.achievements import Verb
from esrcat.sentences.counted import is_measured
from esrcat.sentences.quantities import Quantity

_OF_THESE = re.compile(r"[JjHhNn](?:oista|eistä|iistä|äistä)\b(?<!\w\w\w\w\w\w\w)")
# 'Kurssilaisista 29 sai …': the elative names the whole.
_OF_SOME = re.compile(r"\w+ist[aä](?=\s)", re.IGNORECASE)
# What happened to a part, or holds for most or each of it, says nothing of results where it failed or left.
_FAILED = re.compile(
    r"\b(?:keskey|perui|peruu|peruttiin|hylä|hylk|puuttu|menet|irtisan|lomau|lopett|sairast|erosi|eronn|luopu|kuoli|katosi"
    r"|hävi|lakka|jätti\b|jättä|jäi\s+(?:ilman|vaille|pois|kesken|työttömä|kotiin|eläkkee)|ei\b|eivät\b|maksoi|kesti|maksa|kestä"
    r"|useimmat\b|monet\b|kaikki\b|suurin\b|nuorin|vanhin|pienin|keski-|keskim)",
    re.IGNORECASE,
)
_PREDICATIVE = re.compile(
    r"\s(?:on|oli|ovat|olivat)\s(?P<what>[a-zåäö-]+(?:[ij][aä]|it[aä]))(?<!mi[aä])(?<!tuja)(?<!tyjä)(?<!neita)(?<!neitä)"
    r"(?<!vi[aä])(?<!llisi[aä])(?<!ttomia)(?<!ttömiä)(?=\s*(?:[,;:.!)\n]|\Z|\s(?:ja|sekä)\s))"
)
_VERB_NEXT = re.compile(
    r"\s(?:on|oli|ovat|olivat|\w+(?:i|vat|vät|tiin|[aeouyäö]{2}|[aeouyäö]u|ee))(?![\w-])", re.IGNORECASE
)
_ADVERBIAL = (
    r"(?:myös|jo|heti|lopulta|edelleen|yhä|lisäksi|yhteensä|kaikkiaan|peräti|jopa|vielä|myöhemmin|sittemmin|uudelleen"
    r"|jälkeen|asti|saakka|ja|sekä|\d+"
    r"|(?!\w*(?:nen|asia|idea|maa|pää|sää)\b)[\w-]+(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|[aeiouyäö][aä]|[aeiouyäö]{2}t[aä]|ns[aä]))"
)
# Without any word in the nominative the number itself is the subject: 'Tutkinnon suoritti 45'.
_OBLIQUE_WORDS = re.compile(rf"\s*(?:{_ADVERBIAL}\s+)*", re.IGNORECASE)
# Clauses that begin with their verb and say no more: 'Työllistyi 14, …'.
_BEGINNING = re.compile(
    r"(?:työllisty|valmistu|jatko|aloitt|osallistu|siirty|pääs|sijoittu|palas)i", re.IGNORECASE
)
# What a thing came to be: 'arvosanaksi tuli 4'.
_SIZE = re.compile(
    r"\b\w*(?:arvosana|keskiarvo|hinna|hinnaksi|määrä|luvu|tulokse|pituude|kesto|koo|raja|iä|osuude|summa|arvo)ksi\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"(?:jatkaa|alkaa|saa|on|\w*(?:tt|st|ht|lt|nt|rt)(?:aa|ää)|ottaa|pitää|tekee)", re.IGNORECASE
)
_MASS = re.compile(r"(?<![\w-])(?P<what>[\w-]+(?:[aeouyäö][aä]|tt[aä]|[^aeiouyäöst]t[aä]))\s+\w+tiin\s")


def is_of_these(text: str, clause: tuple[int, int]) -> bool:
    """Tell whether a clause speaks of a part of what was counted before: 'joista', 'heistä'."""
    return _OF_THESE.search(text, *clause) is not None


def is_of_some(text: str, clause: tuple[int, int], quantity: Quantity) -> bool:
    """Tell whether the clause names before the number what it is a part of: 'Opiskelijoista 71:lle …'."""
    return _OF_SOME.search(text, clause[0], quantity.start) is not None


def is_part(text: str, clause: tuple[int, int], quantity: Quantity) -> bool:
    """Tell whether a clause of a part reports, whatever its verb: 'heistä 18 toimii nyt ohjaajana'.

    The whole was a result; so is the part, unless it failed or its number measures something.
    """
    return not (is_measured(text, quantity.end, clause[1]) or _FAILED.search(text, *clause))


def is_present(word: str) -> bool:
    """Tell a verb that looks like a noun in the partitive: 'heistä 70 jatkaa'."""
    return _PRESENT.fullmatch(word) is not None


def predicative(text: str, quantity: Quantity, end: int) -> tuple[int, int] | None:
    """Give the span of the noun that says what the part is: '188 oli äitejä'."""
    match = _PREDICATIVE.match(text, quantity.end, end)
    return match.span("what") if match else None


def is_followed_by_verb(text: str, quantity: Quantity) -> bool:
    """Tell whether the finite verb comes right after the number."""
    return _VERB_NEXT.match(text, quantity.end) is not None


def is_subject(text: str, clause: tuple[int, int], quantity: Quantity, verb: Verb) -> bool:
    """Tell whether a number that ends its clause is its subject or object: no word is in the nominative."""
    if verb.kind == "existed" or verb.end > quantity.start or _SIZE.search(text, *clause):
        return False
    before = _OBLIQUE_WORDS.match(text, clause[0], verb.start)
    after = _OBLIQUE_WORDS.match(text, verb.end, quantity.start)
    whole = before is not None and before.end() == verb.start
    if verb.start == clause[0] and not _BEGINNING.fullmatch(verb.word):
        return False
    return whole and after is not None and after.end() == quantity.start


def mass(text: str, clause: tuple[int, int], quantity: Quantity) -> tuple[int, int] | None:
    """Give the span of the object in the singular that a passive names before: 'Esitettä jaettiin 3 000'."""
    match = _MASS.search(text, clause[0], quantity.start)
    return match.span("what") if match else None
