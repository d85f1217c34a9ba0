"""An expression that is compiled for quick searches finds what that of `re` finds."""

from __future__ import annotations

import re
import sys

import pytest

from esrcat.patterns import quick
from esrcat.patterns.quick import IS_KNOWN
from tests.patterns.test_expression import patterns

TEXT = (
    "Hankkeen nimi on Väylä. hanke alkaa 1.2.2019 – 31.12.2020, ja HANKKEESSA työllistyy 25 nuorta!\n"
    "Projektet »Kasvu« börjar; the Project ends. ÄLÄ öljyä Åbo ÅÄÖ (20 000 €) ry, Oy Ab r.f. hank\n\nX"
)
ODD = "K \u212a k \u017f S \u0130 \u0131 I \u212b Å å"


def found(pattern: re.Pattern[str], text: str) -> list[object]:
    return [(match.regs, match.groupdict(), match.lastgroup) for match in pattern.finditer(text)]


@pytest.mark.parametrize("flags", [0, re.I, re.M, re.I | re.S])
@pytest.mark.parametrize(
    "pattern",
    [
        "hanke", r"\bhan(?:ke|kkeen|kkeessa)\b", r"^[a-zåäö]+", r"(?<![\w-])[A-ZÅÄÖ]\w+", r"(?m)^(?:x|p)\w*",
        r"(?P<a>ab|ry)|(?P<b>oy|o|r\.f\.)", r"\s*[–-]\s*\d", r"[^a-zåäö\s]+", r"(?i:hank)\w", r"(?-i:h)anke",
        r"(?:ha|hank|hanke|h)k?",
        r"(?:h|ha|han)(?:k|n|)", r"(?:aa|b|ab|ac|)\w", r"\d{1,2}\.", r"", r"x*", r"(?=h)\w+",
        r"(?>ha|hanke)k",
        r"[»“](?P<name>[^»”«\n]++)[«”]", r"k|\bs|i|å", r"[a-z]", r"[^k]", r"\W\Z", r"(?s:.)ä",
        r"(?P<one>h)(?P=one)?", r"(?!h)\w\b", r"\A\w", r"(?:e|en|e)\b", r"[\d€]", r"[\s\d]\S",
    ],
)  # fmt: skip
def test_the_same_is_found(pattern: str, flags: int) -> None:
    made, plain = quick(pattern, flags), re.compile(pattern, flags)

    assert (made.pattern, made.flags, made.groupindex) == (plain.pattern, plain.flags, plain.groupindex)
    for text in (TEXT, TEXT.upper(), TEXT.lower(), ODD, "", "h"):
        assert found(made, text) == found(plain, text)
        for start in range(0, len(text), 7):
            for method in ("match", "fullmatch", "search"):
                one = getattr(made, method)(text, start, start + 40)
                other = getattr(plain, method)(text, start, start + 40)
                assert (one and one.regs) == (other and other.regs)


@pytest.mark.parametrize("letter", "aikszåäöéüæøßµÿ8–_")
def test_a_letter_has_the_same_other_forms(letter: str) -> None:
    everything = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))
    for pattern in (letter, f"[{letter}]", f"[^{letter}]", f"[!-{letter}]" if letter > "!" else letter):
        plain = re.compile(pattern, re.I)
        assert quick(pattern, re.I).findall(everything) == plain.findall(everything)


def test_the_tables_find_the_same() -> None:
    several = patterns()[::3]
    assert len(several) > 100
    for pattern in several:
        plain = re.compile(pattern, re.I)
        assert found(quick(pattern, re.I), TEXT * 3) == found(plain, TEXT * 3), pattern


def test_a_search_is_quick() -> None:
    """It uses the engine's loop over letters with which no match begins; with another engine it is `re`'s."""
    made, plain = quick(r"\b(?:xylofoni|xenon)\b", re.I), re.compile(r"\b(?:xylofoni|xenon)\b", re.I)

    assert (made is plain) is not IS_KNOWN
    assert made.search("a xenon") is not None
