"""The report of a run as a page that can be read and printed, in the language that the commands speak."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, get_args

from esrcat.exports.report import Report
from esrcat.reasons import each_of, in_words
from esrcat.resources import templates, words_in
from esrcat.speech import spoken
from esrcat.statuses import UNREAD, OutcomeStatus

_WITHOUT_RECORD = ("not_a_project", "unidentified", "duplicate")
_MOST_TOLD = 500
_MOST_NAMED = 20
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
    language = spoken()
    words = words_in(language)
    own, forms, issues, labels = (words[part] for part in ("report", "forms", "issue_titles", "labels"))
    tally, outcomes = report.tally, words["outcomes"]
    more = " …" if tally.passed_over > _MOST_NAMED else ""
    page = environment.get_template("report.html").render(
        language=language,
        words=own,
        number=partial(_number, as_in=own["example"]),
        name=name,
        tally=tally,
        passed_over=", ".join(tally.passed_over_names[:_MOST_NAMED]) + more,
        statuses=[(outcomes[status], tally.statuses[status]) for status in get_args(OutcomeStatus)],
        forms=[(forms.get(form, form), count) for form, count in sorted(tally.forms.items())],
        issues=[(issues.get(code, code), code, count) for code, count in tally.issues.most_common()],
        fields=[
            (labels.get(field) or labels.get(_POSITION.sub("", field), field), field, count)
            for field, count in sorted(tally.fields.items(), key=lambda item: (-item[1], item[0]))
        ],
        told=[
            _told(report, own["unread"], UNREAD, words),
            _told(report, own["without_record"], _WITHOUT_RECORD, words),
        ],
    )
    path.write_bytes(page.encode() + b"\n")


def _number(value: float, as_in: str, decimals: int = 0) -> str:
    """Return a number as an example has it, '1 234,5'."""
    return f"{value:,.{decimals}f}".translate({ord(","): as_in[1], ord("."): as_in[-2]})


def _told(report: Report, title: str, statuses: Container[str], words: Words) -> Told:
    listed = [entry for entry, _ in zip(report.entries(statuses), range(_MOST_TOLD), strict=False)]
    of_all = sum(count for status, count in report.tally.statuses.items() if status in statuses)
    outcomes, reasons = words["outcomes"], words["reasons"]
    inputs = [(entry["name"], outcomes[entry["status"]], _reasons(entry, reasons)) for entry in listed]
    return Told(title, inputs, of_all - len(listed))


def _reasons(entry: dict[str, Any], words: dict[str, str]) -> list[tuple[str, str]]:
    """Return the reasons of an input, each with its language: what has no words of its own stays English."""
    told = ((each, in_words(each, words)) for each in each_of("; ".join(entry["reasons"])))
    return [(known, spoken()) if known else (each, "en") for each, known in told]
