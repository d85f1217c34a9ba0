"""The set of tables in one ZIP file: CSV, a data package that describes them, and a codebook."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from esrcat.exports.package import About, write_package
from esrcat.exports.tabular import write_tables
from esrcat.model import ProjectRecord

# ZIP begins its time here; the same records give the same bytes.
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def write_records(records: Iterable[ProjectRecord], path: Path, *, evidence: bool = False) -> None:
    """Write records as tables in a ZIP file; they lie in a folder beside it while they grow."""
    with tempfile.TemporaryDirectory(prefix=".tables-", dir=path.parent) as scratch:
        write_tables(records, Path(scratch), evidence=evidence)
        write_package(Path(scratch), About(), evidence=evidence)
        pack(Path(scratch), path)


def pack(folder: Path, path: Path) -> None:
    """Put the files of a folder into a ZIP file, by name."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            info = zipfile.ZipInfo(file.name, _LONG_AGO)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            with file.open("rb") as source, archive.open(info, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target)
