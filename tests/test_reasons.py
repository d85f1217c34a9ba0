"""Reasons in words: every one that the code can give has words in each language of a site."""

from __future__ import annotations

import re
import tomllib

import pytest

from esrcat.reasons import each_of, in_words
from esrcat.resources import templates
from esrcat.settings import LANGUAGES
from tests.reasons_of_code import SAMPLE, reasons_of_code

WORDS = {
    language: tomllib.loads((templates() / "messages" / f"{language}.toml").read_text(encoding="utf-8"))[
        "reasons"
    ]
    for language in LANGUAGES
}
# What a program said of its own fault, with the place in it, is English everywhere.
OF_A_FAULT = re.compile(rf"(?:{SAMPLE}|in|this is|[\W_])+")


def test_the_code_is_searched_for_reasons() -> None:
    found = {part for reason in reasons_of_code() for part in each_of(reason)}

    assert len(found) > 130
    assert found >= {
        "no form knows its title line",
        "it is a strategy or a programme, not a project",
        "this is a picture: it has no text",
        "the archive ends in the middle of this capture",
        "an archive within an archive within an archive is not opened",
        "took longer than 7 seconds",
        "page 7: this PDF is broken and cannot be opened",
        "the same bytes as the capture of 7 on 7",
        "larger than 7 bytes",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_that_the_code_can_give_has_words(language: str) -> None:
    untold = {
        part
        for reason in reasons_of_code()
        for part in each_of(reason)
        if in_words(part, WORDS[language]) is None and not OF_A_FAULT.fullmatch(part)
    }

    assert untold == set()


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("the archive ends in the middle of this capture; fetch the archive again",
         "arkisto loppuu kesken tämän tallenteen; hae arkisto uudelleen"),
        ("this is a ZIP archive: convert reads those whose names end in .zip; or unpack it",
         "tiedosto on ZIP-arkisto: convert lukee ne, joiden nimen pääte on .zip; tai pura se"),
        ("the server answered 404: no page", "palvelin vastasi koodilla 404: ei sivua"),
        ("a part of a page (image/jpeg), no document", "sivun osa (image/jpeg) eikä asiakirja"),
        ("a part of a page (text/css; charset=utf-8), no document",
         "sivun osa (text/css; charset=utf-8) eikä asiakirja"),
        ("a redirect (302) to https://example.org/a?b=3: no page of its own",
         "uudelleenohjaus (302) osoitteeseen https://example.org/a?b=3: ei omaa sivua"),
        ("the archive is broken after 3 members (bad (really) data); fetch it again from its source",
         "arkisto on rikki 3 tiedoston jälkeen; hae se uudelleen sieltä, mistä se on saatu"),
        ("the workbook's part 'xl/a.xml' has a DTD; it was not opened",
         "tiedoston osassa xl/a.xml on DTD; sitä ei avattu"),
        ("the same bytes as the capture of https://example.org/1 on 2012-03-04T05:06:07Z",
         "täsmälleen sama tiedosto kuin https://example.org/1, tallennettu 2012-03-04T05:06:07Z"),
    ],
)  # fmt: skip
def test_what_a_reason_names_stands_in_its_words(reason: str, told: str) -> None:
    assert "; ".join(in_words(each, WORDS["fi"]) or each for each in each_of(reason)) == told
