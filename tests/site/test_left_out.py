"""Why documents became no projects, in the language of the page."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.settings import LANGUAGES
from esrcat.site import messages
from esrcat.site.messages import Foreign
from esrcat.site.quality import reason_words
from tests.documents import CORPUS


@pytest.mark.parametrize(
    ("language", "reasons", "told"),
    [
        ("fi", "no form knows its title line", "mikään lomake ei tunne asiakirjan otsikkoriviä"),
        ("sv", "no form knows its title line; it invites to an event", "texten bjuder in till ett evenemang"),
        ("fi", "title line 'Projektikuvaus'; it names no project",
         "otsikkorivi ”Projektikuvaus”; teksti ei nimeä hanketta"),
        ("sv", "it names the project 'Bron' in 2 of its paragraphs; it says who pays",
         "texten nämner projektet ”Bron” i 2 av sina stycken; texten säger vem som betalar"),
        ("fi", "3 labels of a project's facts", "3 hankkeen tietojen nimikettä"),
        ("fi", "not a ZIP file", "not a ZIP file"),
    ],
)  # fmt: skip
def test_a_reason_is_told_in_words(language: str, reasons: str, told: str) -> None:
    shown = reason_words(reasons, messages.load(language))

    assert str(shown).replace('<span lang="en">', "").replace("</span>", "") == told
    assert ("lang" in str(shown) or isinstance(shown, Foreign)) == (reasons == told)


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_every_document_without_a_project_says_why(language: str) -> None:
    words = messages.load(language)
    documents = [*CORPUS.glob("negative/*.html"), *CORPUS.glob("no_project/dev/*.html")]
    untold = {
        reason
        for path in documents
        if (result := parse(path)).status == "not_a_project"
        for reason in result.reasons
        if 'lang="en"' in str(reason_words(f"{reason}; {reason}", words))
    }

    assert len(documents) > 20
    assert untold == set()
