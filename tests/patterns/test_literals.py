"""What an expression needs is read off it rightly: never more than a match has."""

from __future__ import annotations

import re

import pytest

from esrcat.patterns.literals import DIGIT, branches_in, fold, literals_of, parsed


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("hanke", (("hanke",),)),
        ("Hanke|Projekti", (("hanke", "projekti"),)),
        # One that holds another says nothing more.
        (r"hank(?:e|keen)", (("hanke", "hankkeen"),)),
        (r"\w*hank(?:e|ke)\w*", (("hanke", "hankke"),)),
        (r"kestävää\s+kasvua", (("kestävää",), ("kasvua",))),
        (r"[Hh]anke", (("hanke",),)),
        (r"ES[RF]\b", (("esf", "esr"),)),
        (r"(?:Euroopan\s)?sosiaalirahasto", (("sosiaalirahasto",),)),
        # A choice needs nothing where one of its branches needs nothing.
        (r"hanke|\w+", ()),
        (r"(?:hanke)?", ()),
        (r"(?:hanke){2,3}", (("hanke",),)),
        (r"\d+ euroa", ((" euroa",), (DIGIT,))),
        (r"[0-9]{4}", ((DIGIT,),)),
        (r"tuki(?=\s+myönnetään)", (("myönnetään",), ("tuki",))),
        (r"tuki(?!\s+myönnetään)", (("tuki",),)),
        (r"on|ei", ()),
        ("€|euro", (("euro", "€"),)),
        (r"(?>hanke)++", (("hanke",),)),
        # Sigma has another small letter at the end of a word.
        ("\u03c3\u03bf", ()),
    ],
)
def test_needs(pattern: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert set(literals_of(pattern)) == set(expected)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("ilo", "\u0130LO"),
        ("ilo", "\u0131lo"),
        ("silta", "\u017filta"),
        ("kilta", "\u212ailta"),
        ("ålder", "\u212blder"),
        ("hanke", "HANKE"),
    ],
)
def test_letters_that_ignore_case_are_folded(pattern: str, text: str) -> None:
    assert re.search(pattern, text, re.IGNORECASE)

    (clause,) = literals_of(pattern)

    assert any(string in fold(text) for string in clause)


_LONG_WORDS = "|".join(("kuudennentoista", "seitsemännentoista", "kahdeksannentoista"))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        # No choice; endings; a branch that needs nothing.
        (r"hanke\s+alkaa", ()),
        (r"hank(?:e|keen)", ()),
        (rf"(?:{_LONG_WORDS}|\w+)", ()),
        # Each branch needs what stands around the choice as well.
        (
            r"(?:hankkeesta\s+alkaneet|projektista\s+lähteneet)\s+tulokset",
            (
                (("hankkeesta",), ("alkaneet",), ("tulokset",)),
                (("projektista",), ("lähteneet",), ("tulokset",)),
            ),
        ),
        # A choice within a branch.
        (
            r"(?:kuntayhtymästä|(?:hankkeesta\s+saatavat|projektista\s+lähtevät))\w*",
            ((("kuntayhtymästä",),), (("hankkeesta",), ("saatavat",)), (("projektista",), ("lähtevät",))),
        ),
    ],
)
def test_each_branch_needs_strings(pattern: str, expected: tuple[tuple[tuple[str, ...], ...], ...]) -> None:
    found = branches_in(parsed(pattern, 0))

    assert sorted(map(sorted, found)) == sorted(map(sorted, expected))
