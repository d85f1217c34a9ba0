"""The benchmark of main content counts words as it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.pages import by_esrcat, labelled_pages, score, words


@pytest.mark.parametrize(
    ("found", "expected", "precision", "recall"),
    [
        ("kello lyö kaksi", "Kello lyö kaksi", 1.0, 1.0),
        ("kello lyö", "kello lyö kaksi kertaa", 1.0, 0.5),
        ("kello kello", "kello", 0.5, 1.0),
        ("torni", "kello", 0.0, 0.0),
        ("", "kello", 0.0, 0.0),
    ],
)
def test_scores(found: str, expected: str, precision: float, recall: float) -> None:
    assert score(words(found), words(expected)) == (precision, recall)


def test_no_f1_without_a_word_in_common() -> None:
    assert score(words("torni"), words("kello")).f1 == 0.0
    assert score(words("kello lyö"), words("kello lyö kaksi kertaa")).f1 == pytest.approx(2 / 3)


def test_labels_are_taken_out_and_give_the_words(tmp_path: Path) -> None:
    page = "<nav>Valikko</nav><!--text--><h1>Kello &amp; torni</h1><!--/text--><p>Alas</p>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Valikko\n\nKello", encoding="utf-8")
    (tmp_path / "b.text").write_text("Kello", encoding="utf-8")

    first, second = labelled_pages(tmp_path)

    assert b"<!--" not in first.data
    assert first.words == words("kello torni")
    assert second.words == words("kello")
    assert "Kello & torni" in by_esrcat(first.data)
