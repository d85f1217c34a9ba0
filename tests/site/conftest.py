"""One site for all tests of pages: the specimen with its document, and a record that has no source."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from esrcat.catalogue import Catalogue
from esrcat.settings import LANGUAGES, Settings
from esrcat.site import build_site
from tests.site.specimen import bare, document, record
from tests.site.translated import build

# Firefox is driven by an npm package that no lock of ours has: who has it names its folder so.
collect_ignore = [] if "ESRCAT_PUPPETEER" in os.environ else ["test_search_firefox.py"]
SCRIPT = "<script>alert(1)</script>"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a built site; tests only read it."""
    out = tmp_path_factory.mktemp("site")
    records = [record(), bare(), bare("uhka", name=SCRIPT, summary=f'Kuvaus {SCRIPT} ja "><img src=x>')]
    with Catalogue.from_records(records, [document()]) as catalogue:
        build_site(
            catalogue, out, settings=Settings(report_address="palaute@example.org", licence="CC BY 4.0")
        )
    return out


@pytest.fixture(scope="session")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site in all languages; tests only read it."""
    return build(tmp_path_factory.mktemp("three"), *LANGUAGES, report_address="palaute@example.org")
