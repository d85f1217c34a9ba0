"""The report of a run as a page that can be read and printed, in Finnish."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container
from pathlib import Path
from typing import Any, NamedTuple, get_args

from esrcat.exports.report import Report
from esrcat.reasons import each_of, in_words
from esrcat.resources import templates
from esrcat.statuses import UNREAD, OutcomeStatus

_WITHOUT_RECORD = ("not_a_project", "unidentified", "duplicate")
_MOST_TOLD = 500
_POSITION = re.compile(r"/\*$")

Words = dict[str, dict[str, str]]


class Told(NamedTuple):
    """Inputs of a kind that are listed: name, what became of it, and each reason with its language."""

    title: str
    inputs: list[tuple[str, str, list[tuple[str, str]]]]
    more: int


def write_page(report: Report, name: str, path: Path) -> None:
    """Write the page of a report; `name` is that of the export. Inputs that gave no record are listed."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(templates()), autoescape=True, undefined=StrictUndefined
    )
    words: Words = tomllib.loads((templates() / "messages" / "fi.toml").read_text(encoding="utf-8"))
    tally, forms, issues, labels = report.tally, words["forms"], words["issue_titles"], words["labels"]
    outcomes = words["outcomes"]
    page = environment.get_template("report.html").render(
        name=name,
        tally=tally,
        statuses=[(outcomes[status], tally.statuses[status]) for status in get_args(OutcomeStatus)],
        forms=[(forms.get(form, form), count) for form, count in sorted(tally.forms.items())],
        issues=[(issues.get(code, code), code, count) for code, count in tally.issues.most_common()],
        fields=[
            (labels.get(field) or labels.get(_POSITION.sub("", field), field), field, count)
            for field, count in sorted(tally.fields.items(), key=lambda item: (-item[1], item[0]))
        ],
        told=[
            _told(report, "Syötteet, joita ei voitu lukea", UNREAD, words),
            _told(report, "Luetut syötteet, joista ei tullut tietuetta", _WITHOUT_RECORD, words),
        ],
    )
    path.write_bytes(page.encode() + b"\n")


def _told(report: Report, title: str, statuses: Container[str], words: Words) -> Told:
    listed = [entry for entry, _ in zip(report.entries(statuses), range(_MOST_TOLD), strict=False)]
    of_all = sum(count for status, count in report.tally.statuses.items() if status in statuses)
    outcomes, reasons = words["outcomes"], words["reasons"]
    inputs = [(entry["name"], outcomes[entry["status"]], _reasons(entry, reasons)) for entry in listed]
    return Told(title, inputs, of_all - len(listed))


def _reasons(entry: dict[str, Any], words: dict[str, str]) -> list[tuple[str, str]]:
    """Return the reasons of an input, each with its language: what has no words of its own stays English."""
    told = ((each, in_words(each, words)) for each in each_of("; ".join(entry["reasons"])))
    return [(known, "fi") if known else (each, "en") for each, known in told]
