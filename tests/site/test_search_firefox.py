"""The search in Firefox, opened from a folder: the finds and scores of the plain reference.

Needs node, Firefox and the npm package puppeteer-core, whose folder ESRCAT_PUPPETEER names.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from esrcat.search.terms import FormReader
from tests.search.reference import Reference
from tests.search.words_of_tests import SmallDictionary
from tests.site.search_records import build, records

QUERIES = "tehtäväkenttä|silta|valityo|tehtävkenttä|lapissa|työ paja|s19101|silta zenit".split("|")
ENTRY = "lib/esm/puppeteer/puppeteer-core.js"


def test_firefox_finds_the_same(tmp_path: Path) -> None:
    node = shutil.which("node")
    firefox = shutil.which("firefox") or shutil.which("firefox-esr")
    entry = Path(os.environ.get("ESRCAT_PUPPETEER", "none")) / ENTRY
    if node is None or firefox is None or not entry.is_file():
        pytest.skip("needs node, Firefox and ESRCAT_PUPPETEER, the folder of the npm package puppeteer-core")
    site, reference = build(tmp_path, records()), Reference(records(), FormReader(SmallDictionary()))
    script = Path(__file__).with_name("firefox.mjs")
    command = [node, str(script), str(entry), firefox, (site / "haku.html").as_uri(), *QUERIES]
    shown = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=120).stdout)

    assert shown["errors"] == []
    assert "tehtäväkenttä" in shown["marked"]
    for query in QUERIES:
        scores = {hit["id"]: hit["score"] for hit in shown["found"][query]["hits"]}
        assert scores == pytest.approx(reference.search(query), abs=1e-6), query
