"""The report of a run as a page that can be read and printed, in Finnish."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from esrcat.exports.companions import Report
from esrcat.resources import templates
from esrcat.statuses import OutcomeStatus

STATUSES = {
    "ok": "luettu",
    "partial": "luettu, osa arvoista lukukelvottomia",
    "not_a_project": "ei kuvaa hanketta",
    "unidentified": "lomaketta ei tunnistettu",
    "unsupported": "tiedostolajia ei lueta",
    "duplicate": "sama sisältö jo aiemmin",
    "refused": "jätetty avaamatta varotoimena",
    "over_budget": "liian suuri",
    "failed": "lukeminen epäonnistui",
}
_TOLD = ("failed", "refused", "over_budget", "unsupported")
_MOST_TOLD = 500


def write_page(report: Report, name: str, path: Path) -> None:
    """Write the page of a report; `name` is that of the export. The first inputs that failed are listed."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(templates()), autoescape=True, undefined=StrictUndefined
    )
    tally = report.tally
    told = [entry for entry, _ in zip(report.entries(_TOLD), range(_MOST_TOLD), strict=False)]
    page = environment.get_template("report.html").render(
        name=name,
        tally=tally,
        statuses=[(STATUSES[status], tally.statuses[status]) for status in get_args(OutcomeStatus)],
        forms=sorted(tally.forms.items()),
        issues=tally.issues.most_common(),
        fields=sorted(tally.fields.items(), key=lambda item: (-item[1], item[0])),
        told=[(entry["name"], STATUSES[entry["status"]], "; ".join(entry["reasons"])) for entry in told],
        untold=sum(tally.statuses[status] for status in _TOLD) - len(told),
    )
    path.write_bytes(page.encode() + b"\n")
