"""A small site in the languages that a test asks for: one Finnish project with a document, one Swedish."""

from __future__ import annotations

from pathlib import Path

from esrcat.catalogue import Catalogue
from esrcat.settings import Settings
from esrcat.site import build_site
from tests.site.specimen import bare, document, record


def build(out: Path, *languages: str, **options: str) -> Path:
    """Build the site into a folder and return it; `options` are further settings."""
    place = {"name": "Uusimaa", "as_written": "Uudenmaan", "code": "01"}
    records = [
        record(
            area={"regions": [place], "municipalities": [{"name": "Salo"}, {"name": "Somero"}]},
            target_groups={"labels": ["työttömät"]},
            themes=["työllisyys"],
            authority={"name": "Uudenmaan ELY-keskus", "current": {"name": "Uudenmaan elinvoimakeskus"}},
            actor={"name": "Salon kuvitteellinen opisto", "type": "Yritys"},
            priority_axis={"number": "2", "title": "Työllistymisen edistäminen"},
            fund="ESF",
            languages=["fi"],
        ),
        bare(),
        bare("pa-svenska", name="Skärgårdens egna yrken", languages=["sv"], start="2011-05-01"),
    ]
    with Catalogue.from_records(records, [document()]) as catalogue:
        catalogue.add_left_out("x.pdf", "unidentified", "no form fits")
        build_site(catalogue, out, settings=Settings(languages=languages, **options))  # type: ignore[arg-type]
    return out
