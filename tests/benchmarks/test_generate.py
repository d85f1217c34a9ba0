"""Generated pages are the same everywhere, have the size and structure of the form, and hold their facts."""

from __future__ import annotations

import hashlib
import os
import re
import statistics
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.baselines import decode
from benchmarks.generate import page, write_corpus
from benchmarks.project import acronym, code, describe

ROOT = Path(__file__).parents[2]
SAMPLE = range(120)

HEADINGS = [
    "1. Projekti",
    "2. Projektin toteuttaja",
    "3. Projektin toteutusalue ja kohderyhmän kuvaus",
    "3.1 Maantieteellinen kohdealue",
    "3.2 Varsinaiset kohderyhmät",
    "3.3 Välilliset kohderyhmät",
    "3.4 Aloittaneiden henkilöiden määrä",
    "4. Projektin tavoitteet, tulokset ja vaikutukset",
    "4.1 Uusien työpaikkojen määrä",
    "4.2 Uusien yritysten määrä",
    "4.3 Suoritettujen tutkintojen määrä",
    "5. Suunnitelman mukainen tiivistelmä toteutuksesta",
    "6. Tiedotus ja hyvien käytäntöjen levittäminen",
    "6.1 Tiedotussuunnitelma",
    "6.2 Suunnitelma hyvien käytäntöjen levittämisestä",
    "7. Projektin julkinen rahoitus, euroa",
    "8. Vastuuviranomaisen tekemä projektin luokittelu",
    "8.1 Horisontaalinen luokittelu",
]


@pytest.fixture(scope="module")
def pages() -> list[bytes]:
    return [page(number) for number in SAMPLE]


def test_a_page_is_the_same_bytes_in_any_order(pages: list[bytes]) -> None:
    assert [page(number) for number in reversed(SAMPLE)] == pages[::-1]


def test_a_page_is_the_same_bytes_under_another_hash_seed(pages: list[bytes]) -> None:
    script = "import sys; from benchmarks.generate import page; sys.stdout.buffer.write(page(7))"
    environment = {**os.environ, "PYTHONHASHSEED": "5"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert done.stdout == pages[7]


def test_the_corpus_is_the_one_of_the_published_figures(pages: list[bytes]) -> None:
    # A change of the generator changes what is measured: measure again, then set the digest anew.
    digest = hashlib.sha256(b"".join(pages[:100])).hexdigest()
    assert digest == "cc61ff7f6c1606e4b10abfdb6fe82abc514d7385db0a660f6def20640adeb3c3"


def test_pages_differ(pages: list[bytes]) -> None:
    assert len(set(pages)) == len(pages)


def test_sizes_are_those_of_real_pages(pages: list[bytes]) -> None:
    sizes = [len(data) for data in pages]
    assert min(sizes) >= 7_000
    assert max(sizes) <= 17_000
    assert 11_300 <= statistics.median(sizes) <= 12_300


def test_half_of_the_pages_are_iso_8859_1_and_all_say_so(pages: list[bytes]) -> None:
    declared = [re.findall(rb"charset=([\w-]+)", data) for data in pages]
    assert declared.count([b"iso-8859-1"]) == declared.count([b"utf-8"]) == len(pages) // 2
    for (charset,), data in zip(declared, pages, strict=True):
        text = data.decode(charset.decode())
        assert "määrä" in text or "m&auml;&auml;r&auml;" in text


def test_sections_come_in_the_order_of_the_form(pages: list[bytes]) -> None:
    for number, data in zip(SAMPLE, pages, strict=True):
        text = decode(data).replace("&auml;", "ä").replace("&ouml;", "ö")
        headings = re.findall(r"<h[23]>(.*?)</h[23]>", text)
        project = describe(number)
        national = ["Valtakunnallisen osion kehittämisohjelma"] if project.area is None else []
        report = [] if project.running else ["9. Loppuraportin tiivistelmä"]
        assert headings == HEADINGS + national + report


@pytest.mark.parametrize(
    "quirk",
    [
        rb"\r\n",
        rb"\A\xef\xbb\xbf",
        rb"&auml;",
        rb"&#8211;",
        rb"&amp;",
        rb"\d\xa0\d{3}|\d\xc2\xa0\d{3}",
        rb"\d \d{3}</p>",
        rb"Valtakunnallinen projekti</p>",
        rb"<p>Kunnat: ",
        rb"tavoitteena on:<br/>\r?\n1",
        rb"kotisivun osoite: </p>",
        rb"kotisivun osoite: -</p>",
        rb"Jatkoaika \d+\.\d+\.\d+ saakka",
        rb"toteuttamassa",
        rb"hallinnoima",
    ],
)
def test_each_quirk_is_on_some_pages_and_not_on_all(pages: list[bytes], quirk: bytes) -> None:
    having = sum(bool(re.search(quirk, data)) for data in pages)
    assert 0 < having < len(pages)


def test_some_pages_have_words_broken_by_a_hyphen(pages: list[bytes]) -> None:
    broken = [
        data for data in pages if re.search(r"\bEnsisi-jaisena\b|\bTyös-kentely\b|\w{5}-taan\b", decode(data))
    ]
    assert 0 < len(broken) < len(pages)


def test_words_have_a_long_tail(pages: list[bytes]) -> None:
    counts = Counter(re.findall(r"[a-zäö]{12,}", " ".join(decode(data) for data in pages).lower()))
    once = sum(count == 1 for count in counts.values())
    assert len(counts) > 5_000
    assert once > len(counts) // 2


def test_names_are_unique_and_codes_repeat_after_ten_thousand() -> None:
    numbers = [*range(2000), *range(166_300, 166_500), 10_007]
    assert len({acronym(number) for number in numbers}) == len(numbers)
    assert {code(number) for number in (7, 10_007, 20_007)} == {"S10007"}
    assert re.fullmatch(r"S1\d{4}", code(123_456))
    for number in (7, 10_007):
        assert acronym(number) in describe(number).name


def test_facts_agree_with_each_other() -> None:
    for number in SAMPLE:
        project = describe(number)
        granted, actual, planned_public, actual_public = project.money
        assert actual <= granted <= planned_public
        assert actual <= actual_public
        assert project.start < (project.extended_from or project.end) <= project.end
        assert all(women <= total for total, women in project.counts)


def test_business_ids_have_a_right_check_digit() -> None:
    for number in SAMPLE:
        digits, check = describe(number).actor.business_id.split("-")
        total = sum(w * int(d) for w, d in zip((7, 9, 10, 5, 8, 4, 2), digits, strict=True))
        assert (total + int(check)) % 11 == 0


def test_a_corpus_is_a_thousand_files_to_a_folder(tmp_path: Path) -> None:
    write_corpus(tmp_path, 4, start=998)
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.html"))
    assert files == ["000/000998.html", "000/000999.html", "001/001000.html", "001/001001.html"]
    assert (tmp_path / "001/001000.html").read_bytes() == page(1000)
