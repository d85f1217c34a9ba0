"""Why documents became no projects, in the language of the page."""

from __future__ import annotations

import pytest

from esrcat import UnreadableDocument, parse
from esrcat.readers import MOST_CHARACTERS
from esrcat.settings import LANGUAGES
from esrcat.site.project.quality import reason_words
from esrcat.site.words import messages
from esrcat.site.words.messages import Foreign
from tests.documents import CORPUS, parsed


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
        ("fi", "the same bytes as 'Vanhat/a.html'", "täsmälleen sama tiedosto kuin ”Vanhat/a.html”"),
        ("fi", "the archive is broken (File is not a zip file); fetch the archive again",
         "arkisto on rikki; hae arkisto uudelleen"),
        ("fi", "by its name it tells of the files beside it, not of a project; "
         "give it another name if it is about one",
         "nimensä mukaan se kertoo viereisistä tiedostoista eikä hankkeesta; "
         "anna sille toinen nimi, jos se kertoo hankkeesta"),
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
        if (result := parsed(path)).status == "not_a_project"
        for reason in result.reasons
        if 'lang="en"' in str(reason_words(f"{reason}; {reason}", words))
    }

    assert len(documents) > 20
    assert untold == set()


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0" * 50, b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"PK\x03\x04", b"%PDF-1.4\nx",
        b"<p>" + b"x" * MOST_CHARACTERS, b"Subject: x\nContent-Type: multipart/related\n\n",
    ],
    ids=["empty", "binary", "picture", "office", "rtf", "zip", "pdf", "long", "message"],
)  # fmt: skip
def test_every_common_failure_has_words(language: str, data: bytes) -> None:
    with pytest.raises(UnreadableDocument) as raised:
        parse(data)

    assert 'lang="en"' not in str(
        reason_words(f"{raised.value.reason}; it names no project", messages.load(language))
    )
