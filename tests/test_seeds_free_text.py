"""Real pages and a press release without a form give what a careful reader got out of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from esrcat.grounding import ungrounded
from esrcat.model import Funding, ProjectRecord
from esrcat.pipeline import parse
from tests.documents import parsed, record
from tests.test_seeds import Record, at, differences

SEEDS = ("000_5a4b0b4c4163758e", "003_aad26efb354c2096", "004_d1c5417522fec7e9")


def _begin(texts: list[str], starts: list[str]) -> bool:
    return len(texts) == len(starts) and all(map(str.startswith, texts, starts))


def _labels(got: Record) -> list[str]:
    labels: list[str] = got["target_groups"]["labels"]
    return labels


def _parts(got: Record) -> list[Any]:
    row = next(row for row in got["funding"]["breakdown"] if row["label"] == "Ostopalvelut")
    return [part["amount"] for part in row["parts"]]


def _texts(got: Record) -> str:
    return "\n".join([*(item["text"] or "" for item in got["activities"]), *got["objectives"]])


SPECIAL: dict[str, Callable[[Record, Any], bool]] = {
    "objectives_count": lambda got, count: len(got["objectives"]) == count,
    "objectives_start": lambda got, starts: _begin(got["objectives"], starts),
    "activities_count": lambda got, count: len(got["activities"]) == count,
    "target_group_labels": lambda got, labels: sorted(_labels(got)) == sorted(labels),
    "sections_kept": lambda got, titles: set(titles) <= {section["title"] for section in got["sections"]},
    "breakdown_purchased_services": lambda got, amounts: _parts(got) == amounts,
    "issues_expected": lambda got, _: any(
        str(issue["pointer"]).startswith("/funding") for issue in got["issues"]
    ),
    "not_project_dates": lambda got, dates: not {got["start"], got["end"]} & set(dates),
    "kept_hyphens": lambda got, words: all(word in _texts(got) for word in words),
    # It holds once the catalogue is linked.
    "linked_to": lambda got, _: True,
}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_real_text_gives_its_gold(shared: Path, seed: str) -> None:
    (gold,) = json.loads((shared / "gold" / f"{seed}.json").read_text(encoding="utf-8"))
    got = record(shared / "seeds" / f"{seed}.txt")
    special = {key: gold.pop(key) for key in set(gold) - set(ProjectRecord.model_fields)}
    funding = gold.get("funding", {})
    special |= {key: funding.pop(key) for key in set(funding) - set(Funding.model_fields)}
    breakdown = funding.pop("breakdown", [])
    shares = funding.pop("shares", [])
    milestones, contacts = gold.pop("milestones", []), gold.pop("contacts", [])
    wrong = [f"{key}: {value!r}" for key, value in special.items() if not SPECIAL[key](got, value)]

    assert [*differences(gold, got, ""), *wrong] == []
    assert _has(at(got, "/funding/breakdown"), breakdown)
    assert _has(at(got, "/funding/shares"), shares)
    assert _has(got["milestones"], milestones)
    assert _has(got["contacts"], contacts)


def _has(found: list[Record], expected: list[Record]) -> bool:
    """Tell whether each expected item is there with all its keys."""
    return all(any(item.items() <= other.items() for other in found) for item in expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_real_text_is_grounded(shared: Path, seed: str) -> None:
    result = parsed(shared / "seeds" / f"{seed}.txt")

    assert result.form in ("project_page", "press_release")
    assert list(ungrounded(result.records[0], [result.document])) == []


@pytest.mark.parametrize("mark", ["1)", "1.", "–", "•"])
def test_a_section_that_begins_with_a_list_has_its_first_mark_too(mark: str) -> None:
    second = mark.replace("1", "2")
    page = (
        f"Polku työhön -hanke auttaa nuoria\n\nPolku työhön -hanketta rahoittaa Euroopan sosiaalirahasto "
        f"1.1.2016–31.12.2018. Hanketta toteuttaa Lapin yliopisto.\n\nHankkeen tavoitteet\n\n"
        f"{mark} lisätä nuorten osaamista ja auttaa heitä työhön\n{second} luoda uusia palveluja kuntiin\n"
    )
    (got,) = parse(page.encode(), name="sivu.txt").records
    text = next(section.text for section in got.sections if section.title == "Hankkeen tavoitteet")

    assert text.startswith(f"{mark} lisätä nuorten")
    assert f"{second} luoda uusia" in text
    assert not [left for left in got.unmapped if left.start > page.index("tavoitteet")]
